"""Fixtures for all tests: a cache of their own, a tiny random checkpoint, a small labelled room."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from toys import FURNITURE, box_points, write_labelled_ply

KNOWN = ["chair", "sofa", "bookshelf", "table", "bed", "lamp", "cabinet", "plant"]


@pytest.fixture(autouse=True, scope="session")
def _isolated_cache(tmp_path_factory):
    """No test reads or leaves anything in the user's cache or data folder."""
    patch = pytest.MonkeyPatch()
    patch.setenv("CG3D_CACHE", str(tmp_path_factory.mktemp("cache")))
    patch.setenv("CG3D_DATA", str(tmp_path_factory.mktemp("data")))
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


@pytest.fixture(scope="session")
def room_ply(tmp_path_factory, room_arrays) -> Path:
    """``room_arrays`` as a labelled PLY file."""
    return write_labelled_ply(tmp_path_factory.mktemp("room") / "room.ply", room_arrays)
