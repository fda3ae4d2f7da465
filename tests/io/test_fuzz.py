"""Damaged files of every format: a cloud or one clear line, never a traceback."""

from __future__ import annotations

import shutil

import numpy as np
import pytest

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import Cg3dError
from cg3d_core.io import read, surface

FILES = [
    "ascii.ply", "little.ply", "big.ply", "double.ply", "mesh.ply", "ascii.pcd", "binary.pcd", "binary_compressed.pcd",
    "a.xyz", "a.txt", "a.asc", "a.csv", "a.pts", "a.npy", "a.npz", "a.las", "a.laz", "a.obj", "a.off", "a.stl",
    "ascii.stl", "a.glb", "a.gltf", "a.dae",
]  # fmt: skip
COUNTED = [
    "ascii.ply", "little.ply", "big.ply", "double.ply", "binary.pcd", "ascii.pcd", "binary_compressed.pcd", "a.pts",
    "a.npy", "a.npz", "a.las", "a.laz", "a.off",
]  # fmt: skip
"""Formats that say how many points they hold: cut short, none of them may pass for whole."""


TEXTUAL = ["ascii.ply", "ascii.pcd", "a.pts", "a.off"]


def outcome(path) -> PointCloud | str:
    """What reading gives: a sound cloud, or the error's one line."""
    try:
        cloud = read(path)
    except Cg3dError as error:
        line = str(error)
        assert "\n" not in line
        assert 10 < len(line) < 500
        return line
    assert len(cloud) > 0
    assert cloud.xyz.dtype == np.float32
    assert np.isfinite(cloud.xyz).all()
    for values in (cloud.colour, cloud.normals, cloud.labels, cloud.instances):
        assert values is None or len(values) == len(cloud)
    if cloud.faces is not None:
        assert cloud.faces.min() >= 0
        assert cloud.faces.max() < len(cloud)
    return cloud


@pytest.fixture(autouse=True)
def _few_samples(monkeypatch):
    """Meshes are sampled at 300 points here: what is tested is the reading."""
    monkeypatch.setattr(surface, "SAMPLES", 300)


@pytest.mark.parametrize("kind", FILES)
def test_cut_anywhere(sample, kind):
    path = sample(kind)
    data = path.read_bytes()
    whole = len(data) if kind not in TEXTUAL else data.rstrip().rfind(b" ")  # a cut last number is still a number
    assert isinstance(outcome(path), PointCloud)
    for length in sorted({int(len(data) * share) for share in np.linspace(0, 1, 30)} | {1, 3, len(data) - 1}):
        path.write_bytes(data[:length])
        result = outcome(path)
        if kind in COUNTED and length < whole:
            assert isinstance(result, str), f"{length} of {len(data)} bytes passed for a whole {kind}"


@pytest.mark.parametrize("kind", FILES)
def test_bytes_changed(sample, kind):
    path = sample(kind)
    data = path.read_bytes()
    rng = np.random.default_rng(len(data))
    for round_ in range(40):
        broken = bytearray(data)
        where = rng.integers(0, len(data) if round_ % 2 else min(len(data), 300), 1 + round_ % 4)
        for at in where:
            broken[at] = rng.integers(0, 256)
        path.write_bytes(bytes(broken))
        outcome(path)


@pytest.mark.parametrize("kind", FILES)
def test_bytes_missing_or_doubled(sample, kind):
    path = sample(kind)
    data = path.read_bytes()
    rng = np.random.default_rng(1)
    for _ in range(15):
        a, b = sorted(rng.integers(0, len(data), 2))
        for broken in (data[:a] + data[b:], data[:b] + data[a:]):
            path.write_bytes(broken)
            outcome(path)


@pytest.mark.parametrize(
    "suffix",
    [
        ".ply",
        ".pcd",
        ".xyz",
        ".csv",
        ".npy",
        ".npz",
        ".las",
        ".laz",
        ".e57",
        ".obj",
        ".off",
        ".stl",
        ".glb",
        ".gltf",
        ".dae",
        ".fbx",
        ".bin",
        "",
    ],
)
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 500,
        b"\xff\xfe\x00" * 50,
        b"hello world\n" * 20,
        bytes(range(256)) * 4,
        b"\n\n\n",
        b"1 2\n3 4\n",
        b"{}",
        b"<x/>",
    ],
)
def test_nonsense_in_every_extension(tmp_path, suffix, content):
    path = tmp_path / f"nonsense{suffix}"
    path.write_bytes(content)
    assert isinstance(outcome(path), str)


@pytest.mark.parametrize("kind", ["room", "scene"])
def test_scene_folders_with_a_damaged_or_missing_part(sample, tmp_path, kind):
    folder = sample(kind)
    files = [file.relative_to(folder) for file in sorted(folder.rglob("*")) if file.is_file()]
    for i, name in enumerate(files):
        for j, damage in enumerate((None, b"", b"garbage \xff\x00 here\n")):
            copy = tmp_path / f"copy_{i}_{j}" / folder.name
            shutil.copytree(folder, copy)
            if damage is None:
                (copy / name).unlink()
            else:
                (copy / name).write_bytes(damage)
            outcome(copy)
