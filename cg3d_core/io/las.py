"""LAS and LAZ (laspy): aerial and terrestrial laser scans, with 16-bit colours and ASPRS classes."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import numpy as np

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import ReadError
from cg3d_core.io.build import build_cloud
from cg3d_core.io.names import ASPRS

_CHUNK = 1_000_000
_AGAIN = "Copy or export it again."
_FEET = {9002: 0.3048, 9003: 1200 / 3937}


def read_las(path: Path) -> PointCloud:
    """Read LAS or LAZ, z up, in metres unless the file's coordinate system says feet.

    Raises:
        ReadError: damaged, or fewer points than the header promises.
    """
    import laspy

    _check_header(path)
    try:
        with laspy.open(path) as reader:
            header = reader.header
            n = header.point_count
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
    except BaseException as error:  # laspy raises many kinds; a panic of lazrs is not even an Exception
        system = isinstance(error, OSError) and error.errno is not None
        if system or not (isinstance(error, Exception) or type(error).__name__ == "PanicException"):
            raise
        if isinstance(error, (MemoryError, ReadError)):
            raise
        reason = " ".join(str(error).split())[:80]
        raise ReadError(f"damaged LAS data ({reason})", where=path, how=_AGAIN) from None
    if at != n:
        raise ReadError(f"the file ends after {at:,} of its {n:,} points", where=path, how=_AGAIN)
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


def _check_header(path: Path) -> None:
    """Refuse headers whose counts the file cannot hold; laspy would allocate or loop for them.

    Offsets are those of the public header block, LAS 1.4 specification, table 3.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(375)
    try:
        minor, compressed = head[25], head[104] & 0xC0
        header_size, data, records = struct.unpack_from("<HII", head, 94)
        row, n = struct.unpack_from("<HI", head, 105)
        extra, extra_at = 0, size
        if minor >= 4:
            extra_at, extra, n = struct.unpack_from("<QIQ", head, 235)
    except (IndexError, struct.error):
        raise ReadError("the LAS header is cut short", where=path, how=_AGAIN) from None
    fits = header_size <= data <= size and 54 * records <= data - header_size
    fits = fits and (extra == 0 or extra_at + 60 * extra <= size)
    if not fits:
        raise ReadError("the LAS header is damaged or the file is cut short", where=path, how=_AGAIN)
    if (n / 500 if compressed else n * row) > size - data:
        raise ReadError(f"the file ends before its {n:,} points do", where=path, how=_AGAIN)
    if compressed:
        _check_chunks(path, data, n)


def _check_chunks(path: Path, data: int, n: int) -> None:
    """Refuse a LAZ chunk table that promises more chunks than there are points: lazrs would abort on it."""
    size = path.stat().st_size
    with path.open("rb") as file:
        file.seek(data)
        at = int.from_bytes(file.read(8), "little", signed=True)
        if at == -1:  # written to a stream: the place is at the very end
            file.seek(size - 8)
            at = int.from_bytes(file.read(8), "little", signed=True)
        file.seek(min(max(at, 0), size))
        table = file.read(8)
    chunks = int.from_bytes(table[4:8], "little")
    if not (data + 8 <= at <= size - 8 and len(table) == 8 and table[:4] == bytes(4) and chunks <= n):
        raise ReadError("the table of LAZ chunks is damaged or the file is cut short", where=path, how=_AGAIN)


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
