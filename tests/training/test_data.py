"""Batches and augmentation."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from cg3d_core.errors import Cancelled, UsageError
from cg3d_core.training.data import Sampler, Samples, augment, named, objectness_target
from cg3d_core.training.room_shards import NO_CLASS
from cg3d_core.training.world import make_world, shard_list
from cg3d_core.training.world_spec import WorldSpec


def small_samples(rng, n=20, c=40):
    return Samples(
        rng.normal(size=(n, 2, 128, 3)).astype(np.float16), np.ones((n, 2, 5), np.float32), rng.integers(0, 4, n),
        np.zeros((n, 8, 8, 3), np.uint8), rng.normal(size=(c, 128, 3)).astype(np.float16), np.ones((c, 5), np.float32),
        rng.integers(0, 6, c), rng.random(c).astype(np.float32),
    )  # fmt: skip


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**31 - 1))
def test_augmented_clouds_stay_in_the_unit_sphere_with_z_up(seed):
    rng = np.random.default_rng(seed)
    tall = torch.from_numpy(rng.normal(size=(4, 256, 3)) * [0.1, 0.1, 1]).float()
    xyz, context = augment(tall, torch.ones(4, 5), rng, torch.tensor([True, True, False, False]))
    assert torch.isfinite(xyz).all()
    assert (xyz.norm(dim=-1) <= 1 + 1e-5).all()
    assert (xyz[..., 2].std(1) > 2 * xyz[..., 0].std(1)).all()  # up stays up
    assert context.shape == (4, 5)


def test_context_is_sometimes_withheld_and_more_often_from_objects_alone():
    rng = np.random.default_rng(0)
    alone = torch.arange(1000) < 500
    _, context = augment(torch.rand(1000, 64, 3), torch.ones(1000, 5), rng, alone)
    nothing, everything = torch.isnan(context).all(1).float(), torch.isfinite(context).all(1).float()
    assert 0.4 < nothing[alone].mean() < 0.6
    assert 0.1 < nothing[~alone].mean() < 0.3
    assert everything[alone].mean() < 0.2
    assert 0.45 < everything[~alone].mean() < 0.7


def test_names_and_objectness_follow_the_iou():
    label, iou = np.array([0, 0, 0, 5]), np.array([0.9, 0.3, 0.0, 0.0])
    assert named(label, iou, 5).tolist() == [0, NO_CLASS, NO_CLASS, 5]
    assert np.allclose(objectness_target(label, iou, 5), [1, 0.1, 0, 0], atol=1e-6)


def test_sampler_is_deterministic_and_mixes_both_kinds():
    samples = small_samples(np.random.default_rng(1))
    draws = [Sampler(samples, 4, 16, 0.5, seed=9).draw() for _ in range(2)]
    assert torch.equal(draws[0].xyz, draws[1].xyz)
    assert torch.isnan(draws[0].target[:8]).all()
    assert torch.isfinite(draws[0].target[8:]).all()


def test_shards_of_each_kind_come_evenly_spread():
    kinds = [k for k, _ in shard_list(WorldSpec(objects=5000, rooms=30, calibration_rooms=3))]
    assert (kinds.count("objects"), kinds.count("rooms"), kinds.count("calibration")) == (10, 30, 3)
    half = kinds[: len(kinds) // 2]
    assert 4 <= half.count("objects") <= 6
    assert 14 <= half.count("rooms") <= 16


def test_samples_of_categories_that_are_held_out_are_left_out(tmp_path):
    rng = np.random.default_rng(3)
    classes = np.array(["chair", "table", "wall"])
    cloud = rng.normal(size=(6, 32, 3)).astype(np.float16)
    np.savez(
        tmp_path / "rooms-0.npz", classes=classes, xyz=cloud, context=np.ones((6, 5), np.float32),
        label=np.array([0, 1, 2, -1, 0, 1]), iou=np.full(6, 0.9, np.float32),
    )  # fmt: skip
    np.savez(
        tmp_path / "objects-0.npz", classes=classes, xyz=np.stack([cloud, cloud], 1), context=np.ones((6, 2, 5), np.float32),
        label=np.array([0, 1, 0, 1, 0, 1]), photo=np.zeros((6, 8, 8, 3), np.uint8),
    )  # fmt: skip
    samples = Samples.load(sorted(tmp_path.iterdir()), ("chair", "wall"))
    assert samples.label.tolist() == [0, 1, NO_CLASS, 0]
    assert samples.object_label.tolist() == [0, 0, 0]
    assert np.array_equal(samples.xyz, cloud[[0, 2, 3, 4]])


def test_a_folder_holds_the_shards_of_one_world(tmp_path):
    nothing = WorldSpec(objects=0, rooms=0, calibration_rooms=0)
    for _ in range(2):
        assert make_world(nothing, tmp_path) == []
    with pytest.raises(UsageError, match=r"made with world.seed=0, not 1"):
        make_world(replace(nothing, seed=1), tmp_path)
    (tmp_path / "world.json").write_text("{")
    make_world(replace(nothing, seed=1), tmp_path)
    with pytest.raises(Cancelled):
        make_world(replace(nothing, seed=1, objects=500), tmp_path, stop=lambda: True)
    with pytest.raises(UsageError, match=r"world.rooms is -1"):
        replace(nothing, rooms=-1)
