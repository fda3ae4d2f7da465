"""Libraries that are there and yet may not load: they need others of the system's own."""

from __future__ import annotations

from typing import Any

from .errors import Cg3dError


def load_open3d() -> Any:
    """The module ``open3d``. Raises Cg3dError in one line where a system library that it needs is missing."""
    try:
        import open3d
    except (ImportError, OSError) as error:  # OSError: what it loads by itself, such as libGL
        raise Cg3dError(
            f"Open3D, which reads and draws scans, cannot be loaded ({error})", how="What is missing says: cg3d doctor"
        ) from None
    return open3d
