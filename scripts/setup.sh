#!/usr/bin/env bash
# Everything that `make run` and `make test` need: system libraries (Debian, Ubuntu), .venv, the package itself.
# Installs system packages only as root or with sudo that asks no password; otherwise prints the one command.
set -euo pipefail
cd "$(dirname "$0")/.."

packages=(libusb-1.0-0 libgl1 libegl1 libgomp1 libfontconfig1 libdbus-1-3 libxkbcommon0 libxcb-cursor0 libxcb-icccm4
          libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0)
libraries=(libusb-1.0.so.0 libGL.so.1 libEGL.so.1 libgomp.so.1 libfontconfig.so.1 libdbus-1.so.3 libxkbcommon.so.0
           libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-keysyms.so.1 libxcb-shape.so.0 libxcb-xkb.so.1 libxkbcommon-x11.so.0)

missing() {
  local known lib
  known=$(/sbin/ldconfig -p 2>/dev/null || ldconfig -p)
  for lib in "${libraries[@]}"; do grep -q "$lib" <<<"$known" || { echo "$lib"; return; }; done
  "$(find_python)" -c 'import ensurepip, venv' 2>/dev/null || echo "python3-venv"
}

find_python() {
  local name
  for name in "${PYTHON:-}" python3.12 python3.11 python3.10 python3; do
    [ -n "$name" ] || continue
    if command -v "$name" >/dev/null && "$name" -c 'import sys; sys.exit(not (3, 10) <= sys.version_info[:2] <= (3, 12))' 2>/dev/null; then
      echo "$name"; return
    fi
  done
  echo python3
}

if [ "$(uname -s)" = Linux ] && command -v apt-get >/dev/null && [ -n "$(missing)" ]; then
  packages+=(python3 python3-venv)
  # Ubuntu 24.04 and Debian 13 renamed libglib2.0-0; libgl1 and libegl1 pull the right one, so try the old name only.
  if apt-cache show libglib2.0-0t64 >/dev/null 2>&1; then packages+=(libglib2.0-0t64); else packages+=(libglib2.0-0); fi
  install="apt-get install -y --no-install-recommends ${packages[*]}"
  if [ "$(id -u)" = 0 ]; then
    apt-get update -q && DEBIAN_FRONTEND=noninteractive $install
  elif sudo -n true 2>/dev/null; then
    sudo apt-get update -q && sudo DEBIAN_FRONTEND=noninteractive $install
  else
    echo "setup: missing $(missing). Run this once, then the same make command again:" >&2
    echo "  sudo apt-get update && sudo $install" >&2
    exit 2
  fi
fi

python=$(find_python)
if ! "$python" -c 'import sys; sys.exit(not (3, 10) <= sys.version_info[:2] <= (3, 12))' 2>/dev/null; then
  echo "setup: needs Python 3.10, 3.11 or 3.12; found $("$python" --version 2>&1). Set PYTHON=/path/to/python3.11." >&2
  exit 2
fi
[ -x .venv/bin/python ] || "$python" -m venv .venv
.venv/bin/python -m pip install --disable-pip-version-check -q -c requirements/constraints.txt -e '.[dev]'
touch .venv/.ready
