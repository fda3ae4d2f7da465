"""The one door from the window to cg3d_core. Heavy modules load behind it, in the background thread."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

LISTED = 24  # segments listed with an answer
FILE_FILTER = (
    "Scans (*.ply *.pcd *.las *.laz *.e57 *.pts *.xyz *.txt *.csv *.npy *.npz *.obj *.glb *.gltf *.stl *.off *.dae);;"
    "All files (*)"
)


def open_scene(path: Path, progress: Callable[[str, float], None]) -> Any:
    """Read, segment and encode a scan; a ``cg3d_core`` Scene. Raises Cg3dError and Cancelled."""
    progress("starting", 0.0)
    import cg3d_core as cg3d

    return cg3d.open_scene(path, progress=progress)


def sample_scan() -> Path | None:
    """The scan that ships with the program, or None when it is missing."""
    root = Path(__file__).resolve().parents[1]
    for folder in (root / "cg3d_core" / "assets", root / "assets"):
        for path in sorted(folder.glob("**/sample*.ply")):
            return path
    return None


def warm_up() -> None:
    """Load what the first scene will need, so that it opens sooner. Safe in any thread."""
    with contextlib.suppress(ImportError):
        import open3d  # noqa: F401
