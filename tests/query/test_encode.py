"""What the point encoder is given."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cg3d_core.encode import FAR_FROM_WALL, draw, prepare_candidates, prepare_points, shape_context
from cg3d_core.errors import UsageError
from cg3d_core.segment.base import FLOOR, OBJECT, WALL, Segmentation, WorkCloud


def solid(size, centre, n, seed=0, turn=0.0):
    """n points evenly inside a box turned about z."""
    points = (np.random.default_rng(seed).random((n, 3)) - 0.5) * size
    c, s = np.cos(turn), np.sin(turn)
    return (points @ np.array([[c, s, 0], [-s, c, 0], [0, 0, 1]]) + centre).astype(np.float32)


def scene(objects, floor=True, wall=True):
    """Work cloud, structure and one candidate per object, over a floor at z = 0 and a wall at x = 0."""
    flat = np.random.default_rng(1).random((800, 2)).astype(np.float32) * 6
    parts, kinds = [], []
    if floor:
        parts.append(np.c_[flat, np.zeros(800, np.float32)])
        kinds.append(np.full(800, FLOOR))
    if wall:
        parts.append(np.c_[np.zeros(800, np.float32), flat])
        kinds.append(np.full(800, WALL))
    start = np.cumsum([sum(map(len, parts)), *(len(o) for o in objects)])
    members = [np.arange(a, b) for a, b in pairwise(start)]
    xyz = np.concatenate([*parts, *objects]).astype(np.float32)
    structure = np.concatenate([*kinds, *(np.full(len(o), OBJECT) for o in objects)]).astype(np.uint8)
    work = WorkCloud(xyz, np.zeros_like(xyz), None, 0.02, np.arange(len(xyz), dtype=np.int32))
    return work, structure, Segmentation.from_lists("test", structure, members)


@settings(max_examples=25, deadline=None)
@given(
    long=st.floats(0.4, 2.5),
    ratio=st.floats(0.2, 0.8),
    height=st.floats(0.1, 2.2),
    turn=st.floats(0, 6.28),
    lift=st.floats(0, 1.5),
    gap=st.floats(0, 2.0),
)
def test_context_is_the_size_and_place_of_a_box(long, ratio, height, turn, lift, gap):
    box = solid((long, long * ratio, height), (0, 0, lift + height / 2), 6000, turn=turn)
    box[:, 0] += gap - box[:, 0].min()
    box[:, 1] += 3
    _, context = prepare_candidates(*scene([box]))
    assert context[0, :3] == pytest.approx([long, long * ratio, height], rel=0.1, abs=0.02)
    assert context[0, 3] == pytest.approx(lift, abs=0.03 + 0.02 * height)
    assert context[0, 4] == pytest.approx(gap, abs=0.3)  # wall points lie some 20 cm apart


def test_a_few_stray_points_do_not_make_it_larger():
    box = solid((0.5, 0.4, 0.6), (3, 3, 0.3), 2000)
    stray = np.concatenate([box, box[:5] + np.float32([0, 2, 0])])
    _, context = prepare_candidates(*scene([stray]))
    assert context[0, :3] == pytest.approx([0.5, 0.4, 0.6], abs=0.05)


def test_what_is_unknown_is_nan_and_far_is_far():
    box = solid((0.5, 0.4, 0.6), (5.5, 3, 0.3), 500)
    _, context = prepare_candidates(*scene([box], floor=False, wall=False))
    assert np.isfinite(context[0, :3]).all()
    assert np.isnan(context[0, 3:]).all()
    _, context = prepare_candidates(*scene([box]))
    assert context[0, 4] == FAR_FROM_WALL


def test_clouds_fill_the_unit_sphere_and_keep_up():
    tall = solid((0.3, 0.3, 2.0), (2, 2, 1.0), 3000)
    xyz, _ = prepare_candidates(*scene([tall]), n_points=256)
    assert xyz.shape == (1, 256, 3)
    assert xyz.dtype == np.float32
    assert np.linalg.norm(xyz[0], axis=1).max() == pytest.approx(1, abs=1e-5)
    assert np.ptp(xyz[0, :, 2]) > 5 * np.ptp(xyz[0, :, 0])
    assert (xyz[0].min(axis=0) + xyz[0].max(axis=0)) == pytest.approx([0, 0, 0], abs=1e-5)


def test_a_candidate_does_not_depend_on_its_company():
    work, structure, segmentation = scene([solid((1, 0.5, 0.5), (2, 2, 0.3), 900, seed=i) for i in range(4)])
    xyz, context = prepare_candidates(work, structure, segmentation, seed=3)
    some, some_context = prepare_candidates(work, structure, segmentation, ids=[2, 0], seed=3)
    assert np.array_equal(some, xyz[[2, 0]])
    assert np.array_equal(some_context, context[[2, 0]])
    other, _ = prepare_candidates(work, structure, segmentation, seed=4)
    assert not np.array_equal(other, xyz)


def test_no_candidates_are_no_problem():
    xyz, context = prepare_candidates(*scene([]), n_points=64)
    assert xyz.shape == (0, 64, 3)
    assert context.shape == (0, 5)


@given(size=st.integers(1, 300), n=st.integers(1, 300))
def test_draw_is_fair(size, n):
    counts = np.bincount(draw(size, n, np.random.default_rng(0)), minlength=size)
    assert counts.sum() == n
    assert counts.max() - counts.min() <= 1


def test_single_shapes():
    chair = solid((0.5, 0.5, 0.9), (10, -4, 100), 50)
    xyz = prepare_points(chair, 128, seed=1)
    assert xyz.shape == (128, 3)
    assert np.array_equal(xyz, prepare_points(chair, 128, seed=1))
    assert np.linalg.norm(xyz, axis=1).max() == pytest.approx(1, abs=1e-5)
    context = shape_context(solid((0.5, 0.4, 0.9), (0, 0, 0), 4000), above_floor=0.1)
    assert context[:4] == pytest.approx([0.5, 0.4, 0.9, 0.1], abs=0.03)
    assert np.isnan(context[4])


@pytest.mark.parametrize("wrong", [np.zeros((0, 3)), np.zeros((5, 2)), np.zeros(9)])
def test_a_shape_without_points_is_refused(wrong):
    with pytest.raises(UsageError, match="points"):
        prepare_points(wrong)
