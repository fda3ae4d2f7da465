"""Sessions open by a double click: the program is made known to the desktop. Linux; no Qt here."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from cg3d_core.cache import replacing
from cg3d_core.errors import Cg3dError
from cg3d_core.paths import assets_dir

ENTRY, KIND = "cg3d.desktop", "cg3d-session.xml"


def possible() -> bool:
    """Whether this desktop is one that we know how to tell."""
    return sys.platform.startswith("linux")


def known() -> bool:
    """Whether it has been told of this very installation."""
    entry = _data() / "applications" / ENTRY
    return entry.is_file() and f"Exec={_command()}" in entry.read_text(encoding="utf-8")


def make_known() -> Path:
    """Tell the user's desktop about the program and its sessions; returns the entry. Raises Cg3dError."""
    applications, kinds = _data() / "applications", _data() / "mime" / "packages"
    source = assets_dir() / "desktop"
    try:
        for folder in (applications, kinds):
            folder.mkdir(parents=True, exist_ok=True)
        entry = (source / ENTRY).read_text(encoding="utf-8").replace("Exec=cg3d", f"Exec={_command()}")
        kind = (source / KIND).read_text(encoding="utf-8")
    except OSError as error:
        reason = error.strerror or str(error)
        raise Cg3dError(f"the desktop cannot be told ({reason.lower()})", where=error.filename) from None
    for path, text in ((applications / ENTRY, entry), (kinds / KIND, kind)):
        with replacing(path) as temporary:
            temporary.write_text(text, encoding="utf-8")
    for tool, folder in (("update-mime-database", _data() / "mime"), ("update-desktop-database", applications)):
        if shutil.which(tool):  # without them it works from the next login on
            subprocess.run([tool, str(folder)], capture_output=True, timeout=60, check=False)
    return applications / ENTRY


def _data() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def _command() -> str:
    """How this installation is started, as an entry quotes it."""
    parts = [sys.executable, "-m", "cg3d_app.cli"]
    return " ".join(f'"{part}"' if " " in part else part for part in parts)
