"""Batches and augmentation."""

from __future__ import annotations

import numpy as np
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from cg3d_core.training.data import Sampler, Samples, augment, named, objectness_target
from cg3d_core.training.views import depth_views
from cg3d_core.training.world import NO_CLASS, WorldSpec, shard_list


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
    xyz, context = augment(tall, torch.ones(4, 5), rng)
    assert torch.isfinite(xyz).all()
    assert (xyz.norm(dim=-1) <= 1 + 1e-5).all()
    assert (xyz[..., 2].std(1) > 3 * xyz[..., 0].std(1)).all()  # up stays up
    assert context.shape == (4, 5)


def test_context_is_sometimes_withheld_and_sometimes_not():
    rng = np.random.default_rng(0)
    _, context = augment(torch.rand(500, 64, 3), torch.ones(500, 5), rng)
    whole = torch.isnan(context).all(1).float().mean()
    assert 0.2 < whole < 0.4
    assert 0.4 < torch.isfinite(context).all(1).float().mean() < 0.65


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


def test_depth_views_show_near_points_brighter_on_white():
    rng = np.random.default_rng(0)
    pictures = depth_views(torch.zeros(2, 64, 3), rng, size=32)
    assert pictures.shape == (2, 3, 32, 32)
    assert pictures[0, 0, 0, 0] == 1.0  # background
    assert 0 < pictures[0, 0, 15:17, 15:17].mean() < 0.9  # the point, splatted
