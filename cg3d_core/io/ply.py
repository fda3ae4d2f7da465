"""PLY: ASCII and both binary orders, points or meshes, any extra properties."""

from __future__ import annotations

import io
import os
from pathlib import Path

import numpy as np

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import ReadError
from cg3d_core.io.build import as_colour, build_cloud, check_faces
from cg3d_core.io.fields import attributes, find_fields
from cg3d_core.io.names import labels_beside
from cg3d_core.io.numbers import read_rows
from cg3d_core.io.ply_header import Element, Header, read_header
from cg3d_core.io.said import heard, read_unit, read_up
from cg3d_core.io.surface import is_dense, sample_surface, sampling_note

_AGAIN = "Copy or export it again."


def read_ply(path: Path, keep_vertices: bool = False) -> PointCloud:
    """Read a PLY file.

    Labels, instances and names come from per-vertex properties, ``comment label <id> <name>`` lines and
    a labels.json beside the file; up axis and unit from ``comment up z`` and ``comment unit metre``, else
    from that labels.json. Faces are kept (polygons as triangle fans). A mesh whose vertices are
    too sparse to show its surface is sampled evenly by area, unless ``keep_vertices`` or it has labels.

    Raises:
        ReadError: no usable ``vertex`` element, or the file is shorter than its header promises.
    """
    header = read_header(path)
    vertex = next((e for e in header.elements if e.name == "vertex" and e.count), None)
    if vertex is None:
        raise ReadError("this PLY file holds no points", where=path, how="Choose a file that has points in it.")
    if "xyz" not in find_fields([name for name, _ in vertex.properties if name not in vertex.lists]):
        raise ReadError("the PLY vertices have no x, y and z", where=path, how=_AGAIN)
    table, faces = _read_ascii(path, header) if header.order == "" else _read_binary(path, header)
    columns = attributes(table)
    del table
    names, document = {}, {}
    up, unit, notes = heard(header.comments)
    if "labels" in columns:
        names, document, more = labels_beside(path)
        names, notes = names or header.label_names(), notes + more
    kind = {"<": "binary little endian", ">": "binary big endian", "": "ASCII"}[header.order]
    xyz = columns.pop("xyz")
    if faces is not None and not keep_vertices and "labels" not in columns:
        faces, more = check_faces(faces, len(xyz))
        notes += more
        if faces is not None and not is_dense(xyz, faces):
            before = len(xyz)
            xyz, columns, faces = *_sampled(xyz, columns, faces), None
            notes += (sampling_note(before, len(xyz)),)
    return build_cloud(
        path,
        f"PLY ({kind})",
        xyz,
        **columns,
        faces=faces,
        label_names=names,
        up=up or read_up(document.get("up")),
        unit=unit or read_unit(document.get("unit")),
        notes=notes,
    )


def _sampled(xyz: np.ndarray, columns: dict[str, np.ndarray], faces: np.ndarray) -> tuple[np.ndarray, dict]:
    """Points spread over the surface, with its face normals and its vertices' colours."""
    points, normals, face, weights = sample_surface(xyz, faces)
    out = {"normals": normals}
    if "colour" in columns:
        colour = as_colour(columns["colour"])[faces[face]].astype(np.float32)
        out["colour"] = np.rint(np.einsum("nk,nkd->nd", weights, colour)).astype(np.uint8)
    return points, out


def _short(path: Path, element: Element) -> ReadError:
    return ReadError(f"the file ends before its {element.count:,} {element.name} rows do", where=path, how=_AGAIN)


# --- binary ---------------------------------------------------------------------------------------


def _read_binary(path: Path, header: Header) -> tuple[np.ndarray, np.ndarray | None]:
    table = faces = None
    offset, size = header.size, os.path.getsize(path)
    for element in header.elements:
        if not element.properties or not element.count:
            continue
        rows = _fixed_rows(path, header, element, offset, size)
        if rows is None:
            return _read_ragged(path, header)
        offset += rows.nbytes
        if element.name == "vertex":
            table = rows
        elif element.name == "face":
            faces = _triangles(rows, element)
        if table is not None and (faces is not None or not any(e.name == "face" for e in header.elements)):
            break
    return table, faces


def _fixed_rows(path: Path, header: Header, element: Element, offset: int, size: int) -> np.ndarray | None:
    """The element's rows mapped from the file, or None when its lists differ in length."""
    lengths = {}
    if element.lists:
        lengths = _first_lengths(path, header, element, offset)
        if lengths is None:
            raise _short(path, element)
    dtype = element.dtype(header.order, lengths)
    if offset + dtype.itemsize * element.count > size:
        if element.lists:
            return None  # may still be right: later lists may be shorter than the first
        raise _short(path, element)
    rows = np.memmap(path, dtype=dtype, mode="r", offset=offset, shape=(element.count,))
    for name, length in lengths.items():
        if (rows[f"{name}#"] != length).any():
            return None
    return rows


def _first_lengths(path: Path, header: Header, element: Element, offset: int) -> dict[str, int] | None:
    lengths = {}
    with path.open("rb") as file:
        file.seek(offset)
        for name, kind in element.properties:
            width = np.dtype(kind).itemsize
            if name in element.lists:
                counter = np.dtype(header.order + element.lists[name])
                raw = file.read(counter.itemsize)
                if len(raw) < counter.itemsize:
                    return None
                lengths[name] = int(np.frombuffer(raw, counter)[0])
                if not 0 <= lengths[name] < 10_000:
                    return None
                width *= lengths[name]
            file.seek(width, os.SEEK_CUR)
    return lengths


def _read_ragged(path: Path, header: Header) -> tuple[np.ndarray, np.ndarray | None]:
    """Lists of differing lengths: plyfile walks them row by row."""
    from plyfile import PlyData, PlyParseError

    try:
        raw = path.read_bytes()
        head = raw[: header.size].decode("latin-1").encode("ascii", errors="replace")  # plyfile insists on ASCII
        data = PlyData.read(io.BytesIO(head + raw[header.size :]))
        table = data["vertex"].data
    except (PlyParseError, ValueError, KeyError, MemoryError, OverflowError, EOFError) as error:
        raise ReadError(f"damaged PLY data ({str(error)[:80]})", where=path, how=_AGAIN) from None
    faces = None
    name = next((e for e in header.elements if e.name == "face"), None)
    index = name and _index_property(name)
    if index:
        faces = fan(list(data["face"].data[index]))
    return table, faces


def _index_property(element: Element) -> str | None:
    return next((n for n in element.lists if "index" in n or "indices" in n), None)


def _triangles(rows: np.ndarray, element: Element) -> np.ndarray | None:
    index = _index_property(element)
    if index is None:
        return None
    polygons = np.asarray(rows[index])
    if polygons.shape[1] < 3:
        return None
    corners = [
        np.stack([polygons[:, 0], polygons[:, k], polygons[:, k + 1]], 1) for k in range(1, polygons.shape[1] - 1)
    ]
    return np.concatenate(corners).astype(np.int64)


def fan(polygons: list) -> np.ndarray:
    """Polygons of any size as triangle fans, (m, 3) int64."""
    triangles = [(p[0], p[k], p[k + 1]) for p in polygons for k in range(1, len(p) - 1)]
    return np.array(triangles, dtype=np.int64).reshape(-1, 3)


# --- ASCII ----------------------------------------------------------------------------------------


def _read_ascii(path: Path, header: Header) -> tuple[np.ndarray, np.ndarray | None]:
    table = faces = None
    skip = header.lines
    for element in header.elements:
        if element.name == "vertex" and element.count:
            if element.lists:
                return _read_ragged(path, header)
            table = _ascii_vertices(path, element, skip)
        elif element.name == "face" and element.count and _index_property(element):
            faces = _ascii_faces(path, element, skip)
        skip += element.count if element.properties else 0
    return table, faces


def _ascii_vertices(path: Path, element: Element, skip: int) -> np.ndarray:
    values, _ = read_rows(path, columns=len(element.properties), skip=skip, count=element.count)
    if len(values) < element.count:
        raise _short(path, element)
    table = np.empty(element.count, dtype=element.dtype("<"))
    for i, (name, kind) in enumerate(element.properties):
        column = values[:, i]
        if np.dtype(kind).kind in "iu":
            limits = np.iinfo(kind)
            if not np.isfinite(column).all() or column.min() < limits.min or column.max() > limits.max:
                raise ReadError(f"a value of {name!r} is out of range", where=path, how=_AGAIN)
        table[name] = column
    return table


def _ascii_faces(path: Path, element: Element, skip: int) -> np.ndarray:
    polygons = []
    with path.open("rb") as file:
        for _ in range(skip):
            file.readline()
        try:
            for _ in range(element.count):
                words = file.readline().split()
                at = 0
                for name, _kind in element.properties:
                    length = int(words[at]) if name in element.lists else 1
                    at += name in element.lists
                    if name == _index_property(element):
                        polygon = [int(word) for word in words[at : at + length]]
                        if len(polygon) < length:
                            raise IndexError
                        polygons.append(polygon)
                        break
                    at += length
        except (IndexError, ValueError):
            raise _short(path, element) from None
    return fan(polygons)
