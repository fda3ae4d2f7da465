"""OBJ, OFF, STL, GLB, glTF and DAE, through trimesh."""

from __future__ import annotations

import json
import logging
import re
import struct
from pathlib import Path

import numpy as np

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import ReadError
from cg3d_core.io.build import build_cloud
from cg3d_core.io.resolver import beside
from cg3d_core.io.surface import is_dense, sample_surface, sampling_note

_AGAIN = "Copy or export it again."
_COMPRESSIONS = {"KHR_draco_mesh_compression": "Draco", "EXT_meshopt_compression": "meshopt"}


def read_mesh(path: Path, kind: str) -> PointCloud:
    """Read a mesh of the given kind ("obj", "off", "stl", "glb", "gltf" or "dae").

    A mesh whose vertices are dense (a scan) keeps them as points, with its faces. Any other is sampled
    evenly by area, coloured from its textures, and a remark says so.

    Raises:
        ReadError: damaged, compressed in a way that cannot be read, or without any surface or points.
    """
    up, unit, notes = None, None, ()
    if kind in ("glb", "gltf"):
        _refuse_compressed(path, kind)
        up, unit = "y", 1.0
    elif kind == "off":
        _check_off(path)
    elif kind == "dae":
        up, unit = _collada_frame(path)
    parts = _load(path, kind)
    meshes = [part for part in parts if _has_surface(part)]
    label = {"obj": "OBJ", "off": "OFF", "stl": "STL", "glb": "GLB", "gltf": "glTF", "dae": "COLLADA"}[kind]
    if not meshes:
        xyz = np.concatenate([np.zeros((0, 3)), *[np.asarray(p.vertices, np.float64) for p in parts]])
        return build_cloud(path, f"{label} points", xyz, up=up, unit=unit)
    vertices, faces = _joined(meshes)
    if kind != "stl" and len(meshes) == 1 and is_dense(vertices, faces):
        colour = _vertex_colours(meshes[0])
        return build_cloud(path, f"{label} mesh", vertices, colour=colour, faces=faces, up=up, unit=unit)
    points, normals, face, weights = sample_surface(vertices, faces)
    if len(points) == 0:
        return build_cloud(path, f"{label} mesh", vertices, up=up, unit=unit, notes=("the mesh has no area",))
    colour = _sampled_colours(meshes, face, weights)
    notes += (sampling_note(len(vertices), len(points)),)
    return build_cloud(path, f"{label} mesh", points, colour=colour, normals=normals, up=up, unit=unit, notes=notes)


def _load(path: Path, kind: str) -> list:
    """The file's meshes and point sets, moved to their places in the scene."""
    import trimesh

    if kind == "dae":
        try:
            import collada  # noqa: F401
        except ImportError:
            how = "Install it with: pip install pycollada"
            raise ReadError("COLLADA files need the package pycollada", where=path, how=how) from None
    logging.getLogger("trimesh").setLevel(logging.CRITICAL)  # it prints tracebacks of what it tries in vain
    resolver = beside(path)
    try:
        with path.open("rb") as file:
            scene = trimesh.load_scene(file, file_type=kind, resolver=resolver, process=False)
        return [part for part in scene.dump() if np.shape(getattr(part, "vertices", ()))[1:] == (3,)]
    except Exception as error:  # whatever the parser stumbles over is a damaged file to the user
        if isinstance(error, (PermissionError, MemoryError)):
            raise
        reason = " ".join(f"{type(error).__name__} {error}".split())[:80]
        raise ReadError(
            f"cannot be read as {kind.upper()} ({reason})", where=path, how=_missing_part(path, kind)
        ) from None


def _has_surface(part) -> bool:
    """Whether a part has faces, all of whose corners exist."""
    faces = np.asarray(getattr(part, "faces", ()))
    whole = faces.ndim == 2 and faces.shape[1] == 3 and len(faces) > 0
    return bool(whole and faces.min() >= 0 and faces.max() < len(part.vertices))


def _missing_part(path: Path, kind: str) -> str:
    """What to do about a file that does not load: name the first file it refers to that is not there."""
    if kind == "gltf":
        names = re.findall(r'"uri"\s*:\s*"([^":]+)"', path.read_text(encoding="utf-8", errors="replace"))
        missing = [name for name in names if not (path.parent / name).is_file()]
        if missing:
            return f"It needs {missing[0]} beside it."
    return _AGAIN


def _joined(meshes: list) -> tuple[np.ndarray, np.ndarray]:
    """All vertices (n, 3) and faces (m, 3) of the meshes, one after the other."""
    vertices = [np.asarray(mesh.vertices, np.float64) for mesh in meshes]
    starts = np.cumsum([0, *[len(v) for v in vertices[:-1]]])
    faces = [np.asarray(mesh.faces, np.int64) + start for mesh, start in zip(meshes, starts)]
    return np.concatenate(vertices), np.concatenate(faces)


# --- colours --------------------------------------------------------------------------------------


def _vertex_colours(mesh) -> np.ndarray | None:
    """Colours (n, 3) uint8 of a mesh's vertices from its texture, vertex colours or material; None: it has none."""
    visual = mesh.visual
    try:
        if getattr(visual, "uv", None) is not None and len(visual.uv) == len(mesh.vertices):
            return _material_colours(visual.material, visual.uv)
        if getattr(visual, "kind", None) in ("vertex", "face"):
            return np.asarray(visual.vertex_colors)[:, :3]
        if getattr(visual, "material", None) is not None:
            return _plain_colour(visual.material, len(mesh.vertices))
    except Exception:  # a broken material must not keep the shape from being read
        return None
    return None


def _plain_colour(material, n: int) -> np.ndarray | None:
    """The material's one colour, n times, or None when the file gives it none (a parser's default is no colour)."""
    factor = getattr(material, "baseColorFactor", getattr(material, "diffuse", None))
    if factor is None or set(np.asarray(factor)[:3].tolist()) in ({1}, {102}, {255}):
        return None
    return np.tile(np.asarray(material.main_color)[:3], (n, 1))


def _material_colours(material, uv: np.ndarray) -> np.ndarray | None:
    """Colours (n, 3) at texture coordinates (n, 2): the texture times the base colour, or the base colour alone."""
    image = getattr(material, "image", None) or getattr(material, "baseColorTexture", None)
    if image is None:
        return _plain_colour(material, len(uv))
    from trimesh.visual.color import uv_to_color

    colour = uv_to_color(np.nan_to_num(uv), image)[:, :3].astype(np.float32)
    factor = getattr(material, "baseColorFactor", None)
    if factor is not None:
        factor = np.asarray(factor, np.float32)[:3]
        colour *= factor / 255 if factor.max() > 1 else factor
    return np.clip(np.rint(colour), 0, 255).astype(np.uint8)


def _sampled_colours(meshes: list, face: np.ndarray, weights: np.ndarray) -> np.ndarray | None:
    """Colours (n, 3) uint8 of surface samples; parts without any are grey, and None when all are."""
    out = np.full((len(face), 3), 160, np.uint8)
    start, any_colour = 0, False
    for mesh in meshes:
        members = (face >= start) & (face < start + len(mesh.faces))
        colour = _colours_at(mesh, face[members] - start, weights[members])
        if colour is not None:
            out[members] = colour
            any_colour = True
        start += len(mesh.faces)
    return out if any_colour else None


def _colours_at(mesh, face: np.ndarray, weights: np.ndarray) -> np.ndarray | None:
    visual = mesh.visual
    try:
        if getattr(visual, "uv", None) is not None and len(visual.uv) == len(mesh.vertices):
            uv = np.einsum("nk,nkd->nd", weights, np.asarray(visual.uv)[mesh.faces[face]])
            return _material_colours(visual.material, uv)
        if getattr(visual, "kind", None) == "face":
            return np.asarray(visual.face_colors)[face, :3]
    except Exception:  # as above
        return None
    colour = _vertex_colours(mesh)
    if colour is None:
        return None
    return np.rint(np.einsum("nk,nkd->nd", weights, colour[mesh.faces[face]].astype(np.float64))).astype(np.uint8)


# --- what a format says about itself --------------------------------------------------------------


def _refuse_compressed(path: Path, kind: str) -> None:
    try:
        with path.open("rb") as file:
            if kind == "glb":
                head = file.read(20)
                length = struct.unpack("<I", head[12:16])[0]
                text = file.read(min(length, 1 << 28))
            else:
                text = file.read()
        document = json.loads(text)
        needed = document.get("extensionsRequired", [])
    except (ValueError, struct.error, AttributeError, RecursionError):
        raise ReadError(f"damaged {kind} data", where=path, how=_AGAIN) from None
    for extension, name in _COMPRESSIONS.items():
        if extension in needed:
            how = "Export it without compression, or convert it: npx @gltf-transform/cli copy IN.glb OUT.glb"
            raise ReadError(f"this glTF is {name}-compressed, which cannot be read", where=path, how=how)


def _check_off(path: Path) -> None:
    """Refuse an OFF file with fewer rows than its second line promises; trimesh reads what is there."""
    rows, counts, last = 0, None, []
    with path.open("rb") as file:
        for raw in file:
            line = raw.decode("latin-1").partition("#")[0].strip()
            if counts is None:
                words = re.sub(r"^\w*OFF", "", line).split()
                counts = [int(word) for word in words[:2]] if len(words) >= 2 and "".join(words[:2]).isdigit() else None
            elif line:
                rows, last = rows + 1, line.split()
    if counts is None:
        raise ReadError("the OFF header makes no sense", where=path, how=_AGAIN)
    cut = counts[1] > 0 and rows == sum(counts) and last[0].isdigit() and len(last) <= int(last[0])
    if rows < sum(counts) or cut:
        raise ReadError(f"the file ends before its {sum(counts):,} rows do", where=path, how=_AGAIN)


def _collada_frame(path: Path) -> tuple[str | None, float | None]:
    """Up axis and metres per unit from the asset block; trimesh turns and scales nothing."""
    with path.open("rb") as file:
        head = file.read(1 << 16).decode("utf-8", errors="replace")
    up = re.search(r"<up_axis>\s*([XYZ])_UP", head)
    unit = re.search(r"<unit\b[^>]*\bmeter\s*=\s*[\"']([\d.eE+-]+)", head)
    try:
        metres = float(unit[1]) if unit else 1.0
    except ValueError:
        metres = 1.0
    return (up[1].lower() if up else "y"), (metres if 0 < metres < 1e6 else 1.0)
