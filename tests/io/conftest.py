"""Small valid files of every format, made anew for each test."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from cg3d_core.cloud import PointCloud
from cg3d_core.io import write_ply

N = 12
CUBE = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)], float)
CUBE_FACES = np.array(
    [[0, 1, 3], [0, 3, 2], [4, 6, 7], [4, 7, 5], [0, 4, 5], [0, 5, 1], [2, 3, 7], [2, 7, 6], [0, 2, 6], [0, 6, 4], [1, 5, 7], [1, 7, 3]]
)  # fmt: skip


def points(n: int = N) -> tuple[np.ndarray, np.ndarray]:
    """Coordinates (n, 3) with three decimals and colours (n, 3)."""
    rng = np.random.default_rng(7)
    return np.round(rng.uniform(-3, 3, (n, 3)), 3), rng.integers(0, 256, (n, 3)).astype(np.uint8)


def lines(separator: str = " ", n: int = N) -> str:
    xyz, rgb = points(n)
    rows = (separator.join([*(f"{v:.3f}" for v in p), *(str(c) for c in q)]) for p, q in zip(xyz, rgb))
    return "\n".join(rows) + "\n"


def ply_ascii(n: int = N) -> bytes:
    head = f"ply\nformat ascii 1.0\ncomment hello\nelement vertex {n}\n"
    head += "".join(f"property float {a}\n" for a in "xyz") + "".join(
        f"property uchar {c}\n" for c in ("red", "green", "blue")
    )
    return (head + "end_header\n" + lines(n=n)).encode()


def ply_binary(order: str = "<", n: int = N, double: bool = False) -> bytes:
    xyz, rgb = points(n)
    kind = f"{order}f{8 if double else 4}"
    table = np.zeros(n, [(a, kind) for a in "xyz"] + [(c, "u1") for c in ("red", "green", "blue", "alpha")])
    for i in range(3):
        table["xyz"[i]], table[("red", "green", "blue")[i]] = xyz[:, i], rgb[:, i]
    name = "little" if order == "<" else "big"
    head = f"ply\nformat binary_{name}_endian 1.0\nelement vertex {n}\n"
    head += "".join(f"property {'double' if double else 'float'} {a}\n" for a in "xyz")
    head += "".join(f"property uchar {c}\n" for c in ("red", "green", "blue", "alpha"))
    return head.encode() + b"end_header\n" + table.tobytes()


def pcd_header(n: int, data: str) -> str:
    return (
        "# .PCD v0.7\nVERSION 0.7\nFIELDS x y z rgb label\nSIZE 4 4 4 4 4\nTYPE F F F F U\nCOUNT 1 1 1 1 1\n"
        f"WIDTH {n}\nHEIGHT 1\nVIEWPOINT 0 0 0 1 0 0 0\nPOINTS {n}\nDATA {data}\n"
    )


def pcd(data: str = "binary", n: int = N) -> bytes:
    xyz, rgb = points(n)
    packed = (rgb[:, 0].astype(np.uint32) << 16) | (rgb[:, 1].astype(np.uint32) << 8) | rgb[:, 2]
    table = np.zeros(n, [("x", "<f4"), ("y", "<f4"), ("z", "<f4"), ("rgb", "<u4"), ("label", "<u4")])
    table["x"], table["y"], table["z"] = xyz.astype("f4").T
    table["rgb"], table["label"] = packed, np.arange(n) % 3
    head = pcd_header(n, data).encode()
    if data == "binary":
        return head + table.tobytes()
    if data == "ascii":
        floats = packed.view("<f4")
        rows = (f"{x:.3f} {y:.3f} {z:.3f} {float(f)!r} {i % 3}" for i, ((x, y, z), f) in enumerate(zip(xyz, floats)))
        return head + ("\n".join(rows) + "\n").encode()
    raw = b"".join(table[name].tobytes() for name in table.dtype.names)
    packed_bytes = b"".join(bytes([len(raw[i : i + 32]) - 1]) + raw[i : i + 32] for i in range(0, len(raw), 32))
    return head + np.array([len(packed_bytes), len(raw)], "<u4").tobytes() + packed_bytes


def write_sample(kind: str, folder: Path) -> Path:
    """Write the small valid file (or scene folder) called ``kind`` and return its path."""
    xyz, rgb = points()
    texts = {
        "a.xyz": lines(), "a.txt": lines(), "a.asc": lines("\t"), "a.csv": "x,y,z,r,g,b\n" + lines(","),
        "a.pts": f"{N}\n" + lines(),
        "a.obj": "".join(f"v {x} {y} {z}\n" for x, y, z in CUBE) + "".join(f"f {a + 1} {b + 1} {c + 1}\n" for a, b, c in CUBE_FACES),
        "a.off": "OFF\n8 12 0\n" + "".join(f"{x} {y} {z}\n" for x, y, z in CUBE) + "".join(f"3 {a} {b} {c}\n" for a, b, c in CUBE_FACES),
    }  # fmt: skip
    path = folder / kind
    if kind in texts:
        path.write_text(texts[kind])
    elif kind == "ascii.ply":
        path.write_bytes(ply_ascii())
    elif kind in ("little.ply", "big.ply", "double.ply"):
        path.write_bytes(ply_binary(">" if kind == "big.ply" else "<", double=kind == "double.ply"))
    elif kind == "mesh.ply":
        write_ply(path, CUBE, faces=CUBE_FACES, labels=np.arange(8), scalars={"score": np.linspace(0, 1, 8)})
    elif kind.endswith(".pcd"):
        path.write_bytes(pcd(path.stem))
    elif kind == "a.npy":
        np.save(path, np.column_stack([xyz, rgb]))
    elif kind == "a.npz":
        np.savez(path, xyz=xyz, colour=rgb, label=np.arange(N))
    elif kind in ("a.las", "a.laz"):
        _las(path, xyz, rgb)
    elif kind in ("a.stl", "a.glb", "a.dae", "ascii.stl"):
        _mesh(path)
    elif kind == "a.gltf":
        _gltf(path)
    elif kind == "room":
        _room(path, xyz, rgb)
    elif kind == "scene":
        _scene(path)
    else:
        raise KeyError(kind)
    return path


def _las(path: Path, xyz: np.ndarray, rgb: np.ndarray) -> None:
    import laspy

    las = laspy.create(point_format=3, file_version="1.2")
    las.header.scales, las.header.offsets = [0.001] * 3, [0, 0, 0]
    las.x, las.y, las.z = xyz.T
    las.red, las.green, las.blue = rgb.astype(np.uint16).T * 257
    las.classification = (np.arange(len(xyz)) % 3).astype(np.uint8)
    las.write(path)


def _mesh(path: Path) -> None:
    import trimesh

    mesh = trimesh.Trimesh(CUBE, CUBE_FACES, process=False)
    mesh.export(path, file_type="stl_ascii" if path.name == "ascii.stl" else path.suffix[1:])


def _gltf(path: Path) -> None:
    import trimesh

    for name, data in trimesh.Scene(trimesh.Trimesh(CUBE, CUBE_FACES, process=False)).export(file_type="gltf").items():
        (path.parent / (path.name if name.endswith(".gltf") else name)).write_bytes(data)


def _room(folder: Path, xyz: np.ndarray, rgb: np.ndarray) -> None:
    (folder / "Annotations").mkdir(parents=True)
    rows = lines().splitlines()
    rows[7] = rows[2]  # a duplicate in another annotation
    (folder / f"{folder.name}.txt").write_text("\n".join(rows) + "\n")
    for name, members in (
        ("chair_1", (5, 2)),
        ("chair_2", (0, 1)),
        ("floor_1", (3, 4, 6, 8, 9)),
        ("table_1", (7, 11, 10)),
    ):
        (folder / "Annotations" / f"{name}.txt").write_text("\n".join(rows[i] for i in members) + "\n")


def _scene(folder: Path) -> None:
    folder.mkdir()
    xyz, rgb = points(6)
    faces = np.array([[0, 1, 2], [3, 4, 5]])
    stem = folder / f"{folder.name}_vh_clean_2"
    write_ply(f"{stem}.ply", xyz, colour=rgb, faces=faces)
    write_ply(f"{stem}.labels.ply", xyz, colour=rgb, labels=np.array([1, 1, 5, 5, 0, 7]), faces=faces)
    Path(f"{stem}.0.010000.segs.json").write_text(json.dumps({"segIndices": [10, 10, 20, 20, 30, 40]}))
    groups = [
        {"objectId": 0, "label": "wall", "segments": [10]},
        {"objectId": 1, "label": "office chair", "segments": [20]},
    ]
    (folder / f"{folder.name}.aggregation.json").write_text(json.dumps({"segGroups": groups}))
    quarter = "0 -1 0 1 1 0 0 2 0 0 1 3 0 0 0 1"
    (folder / f"{folder.name}.txt").write_text(f"axisAlignment = {quarter}\nsceneType = Test\n")


FILES = [
    "ascii.ply", "little.ply", "big.ply", "double.ply", "mesh.ply", "ascii.pcd", "binary.pcd", "binary_compressed.pcd",
    "a.xyz", "a.txt", "a.asc", "a.csv", "a.pts", "a.npy", "a.npz", "a.las", "a.laz", "a.obj", "a.off", "a.stl",
    "ascii.stl", "a.glb", "a.gltf", "a.dae",
]  # fmt: skip


@pytest.fixture
def sample(tmp_path):
    """A function: name of a sample -> path of a fresh valid file."""
    return lambda kind: write_sample(kind, tmp_path)


@pytest.fixture
def expected():
    """Coordinates and colours that most samples hold."""
    return points()


@pytest.fixture
def cloud():
    """A cloud with every attribute, far from the origin."""
    xyz, rgb = points(40)
    normals = np.random.default_rng(0).normal(size=(40, 3))
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    return PointCloud.from_array(
        xyz + np.array([500_000.125, 4_000_000.25, 100]),
        colour=rgb,
        normals=normals.astype(np.float32),
        labels=(np.arange(40) % 4).astype(np.int32),
        label_names={1: "chair", 2: "night stand", 3: "tür"},
        instances=(np.arange(40) % 7).astype(np.int32),
    )
