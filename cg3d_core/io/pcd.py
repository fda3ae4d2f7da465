"""PCD (Point Cloud Library): ascii, binary and binary_compressed, packed colours, any fields."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import ReadError
from cg3d_core.io.build import build_cloud
from cg3d_core.io.fields import attributes, find_fields
from cg3d_core.io.lzf import decompress
from cg3d_core.io.names import labels_beside
from cg3d_core.io.numbers import read_rows

_AGAIN = "Copy or export it again."
_KINDS = {"F": "f", "I": "i", "U": "u"}


def read_pcd(path: Path) -> PointCloud:
    """Read a PCD file; rows without a position (organised clouds have many) are left out but counted.

    Raises:
        ReadError: the header makes no sense or the data are shorter than it promises.
    """
    header, lines, offset = _header(path)
    dtype, n, how = _layout(path, header)
    if "xyz" not in find_fields(list(dtype.names)):
        raise ReadError("the PCD file has no x, y and z fields", where=path, how=_AGAIN)
    notes: tuple[str, ...] = ()
    if how == "ascii":
        table, notes = _ascii(path, dtype, n, lines)
    elif how == "binary":
        if path.stat().st_size < offset + n * dtype.itemsize:
            raise _short(path, n)
        table = np.memmap(path, dtype=dtype, mode="r", offset=offset, shape=(n,)) if n else np.zeros(0, dtype)
    elif how == "binary_compressed":
        table = _compressed(path, dtype, n, offset)
    else:
        raise ReadError(f"PCD data of the kind {how!r} are unknown", where=path, how="Save it as binary.")
    columns = attributes(table)
    columns.pop("colour", None)
    colour = _packed_colour(table)
    names = {}
    if "labels" in columns:
        names, _, more = labels_beside(path)
        notes += more
    return build_cloud(
        path, f"PCD ({how})", columns.pop("xyz"), colour=colour, **columns, label_names=names, notes=notes
    )


def _header(path: Path) -> tuple[dict[str, list[str]], int, int]:
    """Header entries, number of header lines, and where the data begins."""
    entries: dict[str, list[str]] = {}
    with path.open("rb") as file:
        for number in range(1, 200):
            raw = file.readline(65536)
            if not raw:
                break
            words = raw.decode("latin-1").split()
            if not words or words[0].startswith("#"):
                continue
            entries[words[0].upper()] = words[1:]
            if words[0].upper() == "DATA":
                return entries, number, file.tell()
    raise ReadError("the PCD header is cut short or damaged", where=path, how=_AGAIN)


def _layout(path: Path, header: dict[str, list[str]]) -> tuple[np.dtype, int, str]:
    """Row type, number of rows, and how the data are stored."""
    try:
        names = header.get("FIELDS") or header["COLUMNS"]
        sizes = [int(size) for size in header["SIZE"]]
        counts = [int(count) for count in header.get("COUNT", ["1"] * len(names))]
        if not len(names) == len(sizes) == len(header["TYPE"]) == len(counts) or min(counts) < 1:
            raise ValueError
        parts = []
        for i, (name, kind, size, count) in enumerate(zip(names, header["TYPE"], sizes, counts)):
            name = f"padding {i}" if name == "_" or name in names[:i] else name
            part = (name, f"<{_KINDS[kind.upper()]}{size}")
            parts.append(part if count == 1 else (*part, (count,)))
        width, height = int(header["WIDTH"][0]), int(header.get("HEIGHT", ["1"])[0])
        n = int(header["POINTS"][0]) if "POINTS" in header else width * height
        if n < 0 or n != width * height:
            raise ValueError
        return np.dtype(parts), n, header["DATA"][0].lower()
    except (KeyError, IndexError, ValueError, TypeError):
        raise ReadError("the PCD header makes no sense", where=path, how=_AGAIN) from None


def _ascii(path: Path, dtype: np.dtype, n: int, lines: int) -> tuple[np.ndarray, tuple[str, ...]]:
    widths = [int(np.prod(dtype[name].shape, dtype=int)) for name in dtype.names]
    values, notes = read_rows(path, columns=sum(widths), skip=lines, count=n or None)
    if len(values) < n:
        raise _short(path, n)
    table = np.zeros(n, dtype)
    at = 0
    for name, width in zip(dtype.names, widths):
        if width == 1:
            column = values[:, at]
            base = dtype[name].base
            if base.kind in "iu":
                limits = np.iinfo(base)
                column = np.clip(np.nan_to_num(column), limits.min, limits.max)
            table[name] = column.astype(base)
        at += width
    return table, notes


def _compressed(path: Path, dtype: np.dtype, n: int, offset: int) -> np.ndarray:
    with path.open("rb") as file:
        file.seek(offset)
        sizes = file.read(8)
        if len(sizes) < 8:
            raise _short(path, n)
        packed, unpacked = struct.unpack("<II", sizes)
        if unpacked != n * dtype.itemsize:
            raise ReadError("the compressed data do not fit the header", where=path, how=_AGAIN)
        data = file.read(packed)
    if len(data) < packed:
        raise _short(path, n)
    try:
        raw = decompress(data, unpacked)
    except ValueError:
        raise ReadError("the compressed data are damaged", where=path, how=_AGAIN) from None
    table = np.zeros(n, dtype)
    at = 0
    for name in dtype.names:  # all values of the first field, then all of the second, ...
        size = dtype[name].itemsize * n
        table[name] = np.frombuffer(raw, dtype[name].base, size // dtype[name].base.itemsize, at).reshape(
            (n, *dtype[name].shape)
        )
        at += size
    return table


def _packed_colour(table: np.ndarray) -> np.ndarray | None:
    """Colours (n, 3) uint8 out of an ``rgb`` or ``rgba`` field, whose four bytes are blue, green, red, alpha."""
    for name in ("rgb", "rgba"):
        if name in table.dtype.names and table.dtype[name].itemsize == 4 and not table.dtype[name].shape:
            packed = np.ascontiguousarray(table[name]).view("<u4")
            return np.stack([(packed >> shift) & 255 for shift in (16, 8, 0)], axis=1).astype(np.uint8)
    found = find_fields(list(table.dtype.names)).get("colour")
    return np.stack([table[name] for name in found], axis=1) if found else None


def _short(path: Path, n: int) -> ReadError:
    return ReadError(f"the file ends before its {n:,} points do", where=path, how=_AGAIN)
