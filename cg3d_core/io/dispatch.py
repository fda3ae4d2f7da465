"""Which reader a path goes to."""

from __future__ import annotations

import os
from pathlib import Path

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import ReadError


def read(path: str | os.PathLike) -> PointCloud:
    """Read a scan, a shape or a data set's scene folder, whatever its format.

    Raises:
        ReadError: one line that says what is wrong and what to do.
    """
    from cg3d_core.io.ply import read_ply

    path = Path(path)
    if not path.exists():
        raise ReadError("there is no such file", where=path, how="Check the path.")
    return read_ply(path)
