"""LAS and LAZ (laspy): aerial and terrestrial laser scans, with 16-bit colours and ASPRS classes."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import ReadError
from cg3d_core.io.build import build_cloud
from cg3d_core.io.names import ASPRS

_CHUNK = 1_000_000
_FEET = {9002: 0.3048, 9003: 1200 / 3937}


def read_las(path: Path) -> PointCloud:
    """Read LAS or LAZ, z up, in metres unless the file's coordinate system says feet.

    Raises:
        ReadError: damaged, or fewer points than the header promises.
    """
    import laspy

    try:
        with laspy.open(path) as reader:
            header = reader.header
            n = header.point_count
            _check_size(path, header, n)
            fields = set(header.point_format.dimension_names)
            xyz = np.empty((n, 3), np.float64)
            colour = np.empty((n, 3), np.uint16) if {"red", "green", "blue"} <= fields else None
            labels = np.empty(n, np.uint8)
            at = 0
            for points in reader.chunk_iterator(_CHUNK):
                end = at + len(points)
                for axis, name in enumerate("xyz"):
                    xyz[at:end, axis] = points[name]
                if colour is not None:
                    for axis, name in enumerate(("red", "green", "blue")):
                        colour[at:end, axis] = points[name]
                labels[at:end] = points["classification"]
                at = end
            unit = _unit(header)
    except (laspy.errors.LaspyException, OSError, ValueError, RuntimeError, EOFError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        reason = " ".join(str(error).split())[:80]
        raise ReadError(f"damaged LAS data ({reason})", where=path, how="Copy or export it again.") from None
    if at != n:
        raise ReadError(f"the file ends after {at:,} of its {n:,} points", where=path, how="Copy or export it again.")
    return build_cloud(
        path,
        "LAZ" if header.are_points_compressed else "LAS",
        xyz,
        colour=colour if colour is not None and colour.any() else None,
        labels=labels if labels.any() else None,
        label_names=ASPRS,
        up="z",
        unit=unit,
    )


def _check_size(path: Path, header, n: int) -> None:
    """A header that promises more points than the file can hold must not make us allocate them."""
    room = path.stat().st_size - header.offset_to_point_data
    smallest = 1 / 200 if header.are_points_compressed else header.point_format.size
    if n * smallest > max(room, 0) + 1:
        raise ReadError(f"the file ends before its {n:,} points do", where=path, how="Copy or export it again.")


def _unit(header) -> float:
    """Metres per unit out of the coordinate system records; LAS files that say nothing are in metres."""
    for record in header.vlrs:
        keys = getattr(record, "geo_keys", None)
        for key in keys or ():
            if key.id == 3076 and key.value_offset in _FEET:
                return _FEET[key.value_offset]
        wkt = getattr(record, "string", "")
        units = re.findall(r'UNIT\["([^"]*)"', wkt if isinstance(wkt, str) else "")
        lengths = [unit.lower() for unit in units if "degree" not in unit.lower()]
        if lengths and ("foot" in lengths[0] or "feet" in lengths[0]):
            return 1200 / 3937 if "us" in lengths[0] else 0.3048
    return 1.0
