"""ScanNet: a scene's folder, or its ``*_vh_clean_2.ply``, with labels, segments and objects beside it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import ReadError
from cg3d_core.io.build import build_cloud
from cg3d_core.io.names import NYU40
from cg3d_core.io.ply import read_ply

_MESHES = ("_vh_clean_2.ply", "_vh_clean.ply")


def scannet_mesh(path: Path) -> Path | None:
    """The scene's mesh when ``path`` is a ScanNet scene folder or one of its meshes, else None."""
    if path.is_file():
        return path if path.name.endswith(_MESHES) else None
    for ending in _MESHES:
        found = sorted(path.glob(f"*{ending}"))
        if found:
            return found[0]
    return None


def read_scannet(path: Path) -> PointCloud:
    """Read a scene: vertices and faces of its mesh, NYU40 labels, over-segments, instances; z up, metres unless its mesh says otherwise.

    ``axisAlignment`` of <scene>.txt is applied to the coordinates. What is missing or does not fit the
    mesh becomes a remark.

    Raises:
        ReadError: the mesh cannot be read.
    """
    mesh = scannet_mesh(path)
    if mesh is None:
        raise ReadError("no *_vh_clean_2.ply in this folder", where=path, how="Choose a ScanNet scene folder.")
    ending = next(e for e in _MESHES if mesh.name.endswith(e))
    scene = mesh.name.removesuffix(ending)
    stem = mesh.name.removesuffix(".ply")
    cloud = read_ply(mesh, keep_vertices=True)
    notes = list(cloud.notes)
    labels = _labels(mesh.with_name(f"{stem}.labels.ply"), cloud.n_file, notes)
    segments = _segments(mesh.parent, stem, cloud.n_file, notes)
    instances = _instances(mesh.parent, scene, segments, notes)
    xyz, normals = cloud.absolute(), cloud.normals
    matrix = _alignment(mesh.with_name(f"{scene}.txt"), notes)
    if matrix is not None:
        xyz = xyz @ matrix[:3, :3].T + matrix[:3, 3]
        normals = None if normals is None else normals @ matrix[:3, :3].T
    in_file_order = cloud.to_file_order(xyz, fill=np.nan)
    return build_cloud(
        path,
        "ScanNet scene",
        in_file_order,
        colour=None if cloud.colour is None else cloud.to_file_order(cloud.colour),
        normals=None if normals is None else cloud.to_file_order(normals),
        labels=labels,
        label_names=NYU40,
        instances=instances,
        segments=segments,
        faces=cloud.faces if cloud.kept is None else None,
        up="z" if matrix is not None else cloud.up or "z",
        unit=cloud.unit or 1.0,
        notes=tuple(notes),
    )


def _labels(file: Path, n: int, notes: list[str]) -> np.ndarray | None:
    if not file.is_file():
        return None
    try:
        labels = read_ply(file, keep_vertices=True)
    except ReadError as error:
        notes.append(f"labels left out: {error.what}")
        return None
    if labels.labels is None or labels.n_file != n:
        notes.append(f"{file.name} does not fit the mesh and was left out")
        return None
    return labels.to_file_order(labels.labels)


def _segments(folder: Path, stem: str, n: int, notes: list[str]) -> np.ndarray | None:
    file = next(iter(sorted(folder.glob(f"{stem}.*.segs.json"))), None)
    if file is None:
        return None
    try:
        segments = np.asarray(json.loads(file.read_bytes())["segIndices"], dtype=np.int64)
    except (ValueError, KeyError, TypeError, OverflowError):
        notes.append(f"{file.name} is damaged and was left out")
        return None
    if segments.shape != (n,):
        notes.append(f"{file.name} does not fit the mesh and was left out")
        return None
    return segments


def _instances(folder: Path, scene: str, segments: np.ndarray | None, notes: list[str]) -> np.ndarray | None:
    """Object number (from 1) of each vertex: aggregation.json lists the segments of each object."""
    file = folder / f"{scene}.aggregation.json"
    if segments is None or not file.is_file():
        return None
    try:
        groups = json.loads(file.read_bytes())["segGroups"]
        pairs = [(int(s), int(group["objectId"]) + 1) for group in groups for s in group["segments"]]
    except (ValueError, KeyError, TypeError):
        notes.append(f"{file.name} is damaged and was left out")
        return None
    table = dict(pairs)
    unique, inverse = np.unique(segments, return_inverse=True)
    return np.array([table.get(int(s), 0) for s in unique], np.int32)[inverse]


def _alignment(file: Path, notes: list[str]) -> np.ndarray | None:
    """The 4 x 4 ``axisAlignment`` of the scene, or None when there is none or it changes nothing."""
    if not file.is_file():
        return None
    found = re.search(r"axisAlignment\s*=\s*([^\r\n]+)", file.read_text(encoding="latin-1"))
    if found is None:
        return None
    try:
        matrix = np.array([float(word) for word in found[1].split()]).reshape(4, 4)
        rigid = np.allclose(matrix[:3, :3] @ matrix[:3, :3].T, np.eye(3), atol=1e-3)
    except ValueError:
        rigid = False
    if not rigid:
        notes.append("the axisAlignment of the scene makes no sense and was left out")
        return None
    if np.allclose(matrix, np.eye(4)):
        return None
    notes.append("turned by the scene's axisAlignment")
    return matrix
