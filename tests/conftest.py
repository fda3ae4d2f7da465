"""Fixtures for all tests: a cache of their own, a tiny random checkpoint, a small labelled room."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

KNOWN = ["chair", "sofa", "bookshelf", "table", "bed", "lamp", "cabinet", "plant"]


@pytest.fixture(autouse=True, scope="session")
def _isolated_cache(tmp_path_factory):
    """No test reads or leaves anything in the user's cache."""
    patch = pytest.MonkeyPatch()
    patch.setenv("CG3D_CACHE", str(tmp_path_factory.mktemp("cache")))
    yield
    patch.undo()


@pytest.fixture
def empty_cache(tmp_path, monkeypatch) -> Path:
    """A cache folder that this test alone uses."""
    monkeypatch.setenv("CG3D_CACHE", str(tmp_path / "own-cache"))
    return tmp_path / "own-cache"


@pytest.fixture(scope="session")
def tiny_checkpoint(tmp_path_factory) -> Path:
    """A whole checkpoint folder of random weights: real files, real text tower, no knowledge."""
    import torch

    from cg3d_core.model.cg3d import CG3D
    from cg3d_core.model.checkpoint import save_checkpoint
    from cg3d_core.model.encoder import create_encoder
    from cg3d_core.model.towers import load_tower

    with torch.random.fork_rng():
        torch.manual_seed(0)
        encoder = create_encoder(
            "point_transformer",
            token_width=32,
            depth=1,
            heads=2,
            groups=16,
            group_size=8,
            pointnet=(16, 16, 32),
            pointnet_out=32,
            n_points=128,
            context=True,
        )
        model = CG3D(encoder, {"minilm": 384}, objectness=True).eval()
    mean = load_tower("minilm").encode_text(KNOWN).mean(axis=0)
    config = {
        "name": "tiny",
        "space": "minilm",
        "logit_scale": 20.0,
        "text_mean": {"minilm": mean.tolist()},
        "known_names": KNOWN,
        "negatives": ["wall", "floor", "ceiling", "dog", "cloud"],
        "templates": ["{}"],
        "calibration": {"a": 1.0, "b": 0.0, "c": 0.0},
        "threshold": 0.5,
    }
    return save_checkpoint(tmp_path_factory.mktemp("model") / "tiny", model, config=config, card="# tiny")


def box_points(size, centre, n, rng) -> np.ndarray:
    """n points (n, 3) on the surface of an upright box."""
    size = np.asarray(size, float)
    area = np.array([size[1] * size[2], size[0] * size[2], size[0] * size[1]])
    axis = rng.choice(3, n, p=area / area.sum())
    points = rng.uniform(-0.5, 0.5, (n, 3))
    points[np.arange(n), axis] = rng.choice([-0.5, 0.5], n)
    return points * size + centre


FURNITURE = [  # name, size (m), centre, colour
    ("bookcase", (0.9, 0.3, 2.0), (0.8, 0.25, 1.0), (120, 80, 40)),
    ("table", (1.4, 0.8, 0.75), (2.6, 2.0, 0.375), (200, 170, 120)),
    ("chair", (0.45, 0.45, 0.9), (1.0, 2.2, 0.45), (160, 40, 40)),
    ("chair", (0.45, 0.45, 0.9), (4.1, 2.2, 0.45), (160, 40, 40)),
    ("sofa", (1.9, 0.9, 0.8), (2.5, 3.4, 0.4), (60, 70, 120)),
]


@pytest.fixture(scope="session")
def room_arrays() -> dict[str, np.ndarray]:
    """A room of 5 x 4 x 2.5 m with five boxes as furniture.

    xyz (n, 3) float64 rounded to mm, colour (n, 3) uint8, label names (n,) str, instance (n,) int
    (1.. over structure and furniture), ordered by instance.
    """
    rng = np.random.default_rng(5)
    parts = []

    def plane(name, n, make, colour):
        parts.append((name, make(rng.random((n, 2))), colour))

    plane("floor", 7000, lambda u: np.c_[u * (5, 4), np.zeros(len(u))], (150, 140, 130))
    plane("ceiling", 7000, lambda u: np.c_[u * (5, 4), np.full(len(u), 2.5)], (240, 240, 240))
    for fixed in (0.0, 5.0):
        plane("wall", 4000, lambda u, fixed=fixed: np.c_[np.full(len(u), fixed), u * (4, 2.5)], (220, 215, 200))
    for fixed in (0.0, 4.0):
        plane(
            "wall",
            5000,
            lambda u, fixed=fixed: np.c_[u[:, 0] * 5, np.full(len(u), fixed), u[:, 1] * 2.5],
            (220, 215, 200),
        )
    for name, size, centre, colour in FURNITURE:
        parts.append((name, box_points(size, centre, 1800, rng), colour))
    return {
        "xyz": np.concatenate([p + rng.normal(0, 0.002, p.shape) for _, p, _ in parts]).round(3),
        "colour": np.concatenate([np.full((len(p), 3), c, np.uint8) for _, p, c in parts]),
        "name": np.concatenate([np.full(len(p), name) for name, p, _ in parts]),
        "instance": np.concatenate([np.full(len(p), i + 1) for i, (_, p, _) in enumerate(parts)]),
    }


LABEL_IDS = {"wall": 1, "floor": 2, "ceiling": 22, "bookcase": 10, "table": 7, "chair": 5, "sofa": 6}


def write_labelled_ply(path: Path, room: dict[str, np.ndarray]) -> Path:
    """The room as binary PLY with label and instance, and a labels.json beside it."""
    import json

    from plyfile import PlyData, PlyElement

    kinds = (
        [(c, "f4") for c in "xyz"]
        + [(c, "u1") for c in ("red", "green", "blue")]
        + [("label", "i4"), ("instance", "i4")]
    )
    rows = np.zeros(len(room["xyz"]), kinds)
    for i, axis in enumerate("xyz"):
        rows[axis] = room["xyz"][:, i]
        rows[("red", "green", "blue")[i]] = room["colour"][:, i]
    rows["label"] = [LABEL_IDS[n] for n in room["name"]]
    rows["instance"] = room["instance"]
    PlyData([PlyElement.describe(rows, "vertex")]).write(path)
    names = {str(i): n for n, i in LABEL_IDS.items()}
    (path.parent / "labels.json").write_text(json.dumps({"labels": names}))
    return path


@pytest.fixture(scope="session")
def room_ply(tmp_path_factory, room_arrays) -> Path:
    """``room_arrays`` as a labelled PLY file."""
    return write_labelled_ply(tmp_path_factory.mktemp("room") / "room.ply", room_arrays)
