"""Which reader a path goes to: by folder layout, by content, by extension - in this order of trust."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import Cg3dError, ReadError

SUFFIXES: dict[str, str] = {
    ".ply": "ply", ".pcd": "pcd", ".las": "las", ".laz": "las", ".e57": "e57", ".npy": "npy", ".npz": "npy",
    ".xyz": "text", ".pts": "text", ".txt": "text", ".csv": "text", ".asc": "text", ".xyzrgb": "text", ".xyzn": "text",
    ".obj": "obj", ".off": "off", ".stl": "stl", ".glb": "glb", ".gltf": "gltf", ".dae": "dae",
}  # fmt: skip
"""Extension -> kind of every format that can be read."""

_NAMES = {"ply": "PLY", "pcd": "PCD", "las": "LAS", "e57": "E57", "npy": "numpy", "text": "text", "obj": "OBJ",
          "off": "OFF", "stl": "STL", "glb": "GLB", "gltf": "glTF", "dae": "COLLADA"}  # fmt: skip
_REFUSED = {
    "fbx": ("FBX files cannot be read", "Convert it to GLB, for example with Blender."),
    "gzip": ("this file is compressed", "Unpack it first."),
    "zip": ("this is a zip archive", "Unpack it first."),
    "hdf5": ("HDF5 files cannot be read", "Save the points as .npy or .ply."),
    "picture": ("this is a picture, not a scan", "Choose a point cloud or a mesh."),
    "pdf": ("this is a PDF, not a scan", "Choose a point cloud or a mesh."),
    "ptx": ("PTX files cannot be read", "Convert it to E57, LAS or PLY."),
}
_REFUSED_SUFFIXES = {".fbx": "fbx", ".gz": "gzip", ".zip": "zip", ".h5": "hdf5", ".hdf5": "hdf5", ".ptx": "ptx"}
_MAGIC = (
    (b"ply\n", "ply"), (b"ply\r", "ply"), (b"LASF", "las"), (b"ASTM-E57", "e57"), (b"\x93NUMPY", "npy"),
    (b"glTF", "glb"), (b"Kaydara FBX", "fbx"), (b"; FBX", "fbx"), (b"\x1f\x8b", "gzip"), (b"\x89HDF", "hdf5"),
    (b"\x89PNG", "picture"), (b"\xff\xd8\xff", "picture"), (b"%PDF", "pdf"), (b"# .PCD", "pcd"),
)  # fmt: skip


def read(path: str | os.PathLike) -> PointCloud:
    """Read a scan, a shape or a data set's scene folder, whatever its format.

    Raises:
        ReadError: one line that says what is wrong, where, and what to do.
    """
    path = Path(path).expanduser()
    try:
        if path.is_dir():
            return _read_folder(path)
        if not path.exists():
            raise ReadError("there is no such file", where=path, how="Check the path.")
        if not path.is_file():
            raise ReadError("this is not a file", where=path, how="Choose a point cloud or a mesh.")
        return _read_file(path)
    except Cg3dError:
        raise
    except PermissionError:
        raise ReadError("no permission to read it", where=path, how="Change its permissions.") from None
    except MemoryError:
        raise ReadError("too large for this machine's memory", where=path, how="Thin it first.") from None
    except OSError as error:
        raise ReadError(f"cannot be read ({error.strerror or error})", where=path, how="Check the disk.") from None


def _read_folder(folder: Path) -> PointCloud:
    from cg3d_core.io.s3dis import is_s3dis_room, read_s3dis
    from cg3d_core.io.scannet import read_scannet, scannet_mesh

    if is_s3dis_room(folder):
        return read_s3dis(folder)
    if scannet_mesh(folder):
        return read_scannet(folder)
    how = "Choose a file, an S3DIS room (with Annotations/) or a ScanNet scene (with *_vh_clean_2.ply)."
    raise ReadError("this folder is no scene that is known", where=folder, how=how)


def _read_file(path: Path) -> PointCloud:
    from cg3d_core.io.s3dis import is_s3dis_room, read_s3dis
    from cg3d_core.io.scannet import read_scannet, scannet_mesh

    if path.stat().st_size == 0:
        raise ReadError("this file is empty", where=path, how="Copy or export it again.")
    by_name = SUFFIXES.get(path.suffix.lower(), _REFUSED_SUFFIXES.get(path.suffix.lower()))
    by_content = sniff(path, by_name)
    kind = by_content or by_name
    if kind in _REFUSED:
        what, how = _REFUSED[kind]
        raise ReadError(what, where=path, how=how)
    if kind is None:
        how = f"Known are {', '.join(sorted(set(_NAMES.values()), key=str.lower))}."
        raise ReadError("the kind of this file is not known", where=path, how=how)
    if kind == "text" and path.stem == path.parent.name and is_s3dis_room(path.parent):
        return read_s3dis(path)
    if kind == "ply" and scannet_mesh(path):
        return read_scannet(path)
    cloud = reader(kind)(path)
    if by_name is not None and by_name != kind:
        return cloud.with_(notes=(*cloud.notes, f"the file is {_NAMES[kind]} although it is named {path.suffix}"))
    return cloud


def sniff(path: Path, expected: str | None) -> str | None:
    """The kind that the file's first bytes show, or None when they show none.

    ``expected`` (the kind by extension) decides between kinds that look alike.
    """
    with path.open("rb") as file:
        head = file.read(4096)
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head.startswith(b"PK\x03\x04"):
        return "npy" if b".npy" in head[:200] or expected == "npy" else "zip"
    if b"\x00" in head:
        return expected if expected in ("stl", "npy", "las", "e57", "glb", "fbx", "ply", "pcd") else None
    return _sniff_text(head.decode("latin-1").lstrip("ï»¿ \t\r\n"), expected)


def _sniff_text(text: str, expected: str | None) -> str | None:
    lines = [line.strip() for line in text.splitlines()[:40]]
    content = [line for line in lines if line and not line.startswith("#")]
    first = content[0] if content else ""
    if re.match(r"(ST)?(C|N|CN)?(4)?OFF\b", first):
        return "off"
    if first.startswith("solid") and "facet" in text:
        return "stl"
    if first.startswith("<"):
        return "dae" if "COLLADA" in text else None
    if first.startswith("{"):
        return "gltf" if expected == "gltf" or '"asset"' in text else None
    if re.match(r"(VERSION|FIELDS) ", first) and any(line.startswith("FIELDS") for line in content):
        return "pcd"
    if any(re.match(r"v\s+[-+.\d]", line) for line in content):
        return "obj"
    if re.match(r"[-+.\d]", first) and re.fullmatch(r"[-+.\deEnNaAiIfF,;\s]+", first):
        return "text"
    return None


def reader(kind: str) -> Callable[[Path], PointCloud]:
    """The reading function of a kind; its module and what that needs are imported now."""
    if kind == "ply":
        from cg3d_core.io.ply import read_ply as function
    elif kind == "pcd":
        from cg3d_core.io.pcd import read_pcd as function
    elif kind == "text":
        from cg3d_core.io.text import read_text as function
    elif kind == "npy":
        from cg3d_core.io.arrays import read_arrays as function
    elif kind == "las":
        from cg3d_core.io.las import read_las as function
    elif kind == "e57":
        from cg3d_core.io.e57 import read_e57 as function
    else:
        from cg3d_core.io.mesh import read_mesh

        return lambda path: read_mesh(path, kind)
    return function
