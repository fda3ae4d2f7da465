"""Answers and displays do not overlap."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from cg3d_core.query.overlap import OVERLAP, around, best_score, overlaps, partition, pick
from cg3d_core.segment.base import Segmentation

POINTS = 40


@st.composite
def segmentations(draw):
    """Up to 12 candidates over 40 work points, with a score each."""
    members = draw(st.lists(st.sets(st.integers(0, POINTS - 1), min_size=1, max_size=15), max_size=12))
    arrays = [np.array(sorted(m)) for m in members]
    scores = draw(st.lists(st.integers(0, 5), min_size=len(members), max_size=len(members)))
    return Segmentation.from_lists("test", np.zeros(POINTS, np.uint8), arrays), np.array(scores, np.float32) / 5


def overlap(a, b):
    common = len(np.intersect1d(a, b))
    return common / min(len(a), len(b))


@settings(max_examples=60, deadline=None)
@given(segmentations())
def test_picked_do_not_overlap_and_the_others_do(case):
    segmentation, scores = case
    chosen = pick(scores, np.zeros(len(scores)), overlaps(segmentation).rivals).tolist()
    points = [segmentation.points(i) for i in range(len(segmentation))]
    for n, i in enumerate(chosen):
        assert all(overlap(points[i], points[j]) <= OVERLAP for j in chosen[:n])
    for i in set(range(len(scores))) - set(chosen):
        assert any(overlap(points[i], points[j]) > OVERLAP and scores[j] >= scores[i] for j in chosen)
    assert sorted(scores[chosen], reverse=True) == scores[chosen].tolist()


@settings(max_examples=60, deadline=None)
@given(segmentations())
def test_a_partition_gives_each_point_one_of_its_candidates(case):
    segmentation, worth = case
    labels = partition(segmentation, worth, overlaps(segmentation).rivals)
    for point in range(POINTS):
        holders = [i for i in range(len(segmentation)) if point in segmentation.points(i)]
        assert labels[point] in (holders or [-1])


@settings(max_examples=60, deadline=None)
@given(segmentations())
def test_best_score_is_the_best(case):
    segmentation, scores = case
    found = best_score(segmentation, scores)
    for point in range(POINTS):
        held = [scores[i] for i in range(len(segmentation)) if point in segmentation.points(i)]
        assert found[point] == (max(held) if held else 0)


def test_the_best_of_several_sizes_wins_and_objectness_breaks_ties():
    sizes = [np.arange(10), np.arange(20), np.arange(40)]
    segmentation = Segmentation.from_lists("test", np.zeros(POINTS, np.uint8), sizes)
    near = overlaps(segmentation).rivals
    assert pick(np.array([0.2, 0.9, 0.5]), np.zeros(3), near).tolist() == [1]
    assert pick(np.array([0.5, 0.5, 0.5]), np.array([0, 1, 2]), near).tolist() == [2]


def test_parts_of_something_else_and_merges_are_told_apart():
    back, chair, both = np.arange(10), np.arange(20), np.arange(40)
    inside = overlaps(Segmentation.from_lists("test", np.zeros(POINTS, np.uint8), [back, chair, both])).inside
    assert inside.toarray().tolist() == [[0, 1, 1], [0, 0, 1], [0, 0, 0]]
    # Asked for a monitor: the back looks like one (.6), the chair is whole and no monitor.
    outer, _ = around(inside, np.array([0.6, 0.0, 0.1]), np.array([0.5, 0.9, 0.1]))
    assert np.allclose(outer, [0.9, 0.09, 0.0])
    # Asked for a chair: what holds the chair and more is a merge.
    _, inner = around(inside, np.array([0.1, 0.8, 0.5]), np.array([0.5, 0.9, 0.1]))
    assert np.allclose(inner, [0.0, 0.05, 0.72])
