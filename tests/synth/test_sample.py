"""The sample assets can be made again, and are what they say."""

from __future__ import annotations

import numpy as np
from plyfile import PlyData

from cg3d_core.synth.sample import SHAPES, study, write_points, write_shapes


def test_points_come_back_as_written(tmp_path):
    rng = np.random.default_rng(0)
    xyz = rng.normal(size=(50, 3)).astype(np.float32)
    colour = rng.integers(0, 256, (50, 3)).astype(np.uint8)
    label, instance = np.arange(50, dtype=np.uint8), np.arange(50, dtype=np.uint16) + 300
    write_points(tmp_path / "deep" / "a.ply", xyz, colour, label=label, instance=instance)
    rows = PlyData.read(tmp_path / "deep" / "a.ply")["vertex"]
    assert np.array_equal(np.stack([rows[k] for k in "xyz"], axis=1), xyz)
    assert np.array_equal(np.stack([rows[k] for k in ("red", "green", "blue")], axis=1), colour)
    assert np.array_equal(rows["label"], label)
    assert np.array_equal(rows["instance"], instance)


def test_shapes_are_the_same_each_time(tmp_path):
    for name in ("one", "two"):
        write_shapes(tmp_path / name, points=256)
    files = sorted(p.relative_to(tmp_path / "one") for p in (tmp_path / "one").rglob("*.ply"))
    assert 12 <= len(files) <= 20
    assert {f.parts[0].replace("_", " ") for f in files} <= set(SHAPES)
    for f in files:
        assert (tmp_path / "one" / f).read_bytes() == (tmp_path / "two" / f).read_bytes()
        rows = PlyData.read(tmp_path / "one" / f)["vertex"]
        assert rows.count == 256
        assert rows["z"].min() >= -1e-3


def test_the_study_has_its_workplace_and_its_sofa():
    seen = {i.category for seed in range(3) for i in study(np.random.default_rng(seed)).instances}
    assert {"desk", "office chair", "sofa", "bookshelf", "window", "door"} <= seen
