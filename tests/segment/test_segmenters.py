"""All segmenters through the one interface, and the default one on a room."""

from __future__ import annotations

import numpy as np
import pytest
from box_room import BOXES, WALL_ID, best_iou, box_sides, in_patch, make_room, plain, work_cloud
from hypothesis import given, settings
from hypothesis import strategies as st

from cg3d_core.errors import Cancelled, UsageError
from cg3d_core.segment import OBJECT, WALL, get_segmenter, segmenter_names
from cg3d_core.segment.structure import find_structure


@pytest.fixture(scope="module")
def room():
    xyz, colour, owner = make_room(0, turn=0.3)
    work = work_cloud(xyz, colour)
    return work, find_structure(work), owner


def options(name, work):
    return {"ids": np.arange(len(work.inverse)) % 4} if name == "provided" else {}


def check(segmentation, work):
    """The invariants of base.Segmentation."""
    assert segmentation.structure.shape == (len(work),)
    assert segmentation.indptr[0] == 0
    assert segmentation.indptr[-1] == len(segmentation.indices)
    assert (np.diff(segmentation.indptr) > 0).all()
    assert segmentation.parent.shape == (len(segmentation),)
    assert ((segmentation.parent >= -1) & (segmentation.parent < len(segmentation))).all()
    for i in range(len(segmentation)):
        points = segmentation.points(i)
        assert (np.diff(points) > 0).all()
        assert points[0] >= 0
        assert points[-1] < len(work)
        holder = segmentation.parent[i]
        if holder >= 0:
            assert len(segmentation.points(holder)) > len(points)
            assert np.isin(points, segmentation.points(holder)).mean() >= 0.94


@pytest.mark.parametrize("name", segmenter_names())
def test_same_seed_same_answer_and_invariants(name, room):
    work, structure, _ = room
    segmenter = get_segmenter(name, **options(name, work))
    one, two = (segmenter(work, structure, seed=3) for _ in range(2))
    assert segmenter.name == one.segmenter == name
    assert len(one) > 0
    assert np.array_equal(one.indptr, two.indptr)
    assert np.array_equal(one.indices, two.indices)
    check(one, work)


@pytest.mark.parametrize("name", segmenter_names())
def test_progress_ends_at_one_and_can_cancel(name, room):
    work, structure, _ = room
    segmenter = get_segmenter(name, **options(name, work))
    seen = []
    segmenter(work, structure, progress=lambda what, fraction: seen.append((what, fraction)))
    fractions = [fraction for _, fraction in seen]
    assert fractions == sorted(fractions)
    assert fractions[0] >= 0
    assert fractions[-1] == 1
    assert all(what for what, _ in seen)

    def stop(what, fraction):
        if fraction >= fractions[len(fractions) // 2]:
            raise Cancelled

    with pytest.raises(Cancelled):
        segmenter(work, structure, progress=stop)


@pytest.mark.parametrize("name", segmenter_names())
@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_any_small_cloud_is_cut_without_failing(name, data):
    count = data.draw(st.integers(0, 300))
    rng = np.random.default_rng(data.draw(st.integers(0, 9)))
    shape = data.draw(st.sampled_from(["same", "line", "plane", "ball"]))
    xyz = rng.random((count, 3)) * {"same": 0, "line": [3, 0, 0], "plane": [3, 3, 0], "ball": 0.5}[shape]
    colour = rng.integers(0, 256, (count, 3)).astype(np.uint8) if data.draw(st.booleans()) else None
    work = plain(xyz, colour)
    structure = rng.integers(0, 4, count).astype(np.uint8) if data.draw(st.booleans()) else find_structure(work)
    check(get_segmenter(name, **options(name, work))(work, structure), work)


def test_unknown_names_and_options_are_refused_in_one_line():
    with pytest.raises(UsageError, match=r"no segmenter called 'magic'.*regions.*kmeans.*hdbscan.*provided"):
        get_segmenter("magic")
    with pytest.raises(UsageError, match="colours"):
        get_segmenter("kmeans", colours=True)
    for name, bad in (("kmeans", {"k": 0}), ("hdbscan", {"cell": 0}), ("regions", {"most": 0})):
        with pytest.raises(UsageError):
            get_segmenter(name, **bad)


class TestRegions:
    def test_every_box_is_covered_by_one_candidate(self, room):
        work, structure, owner = room
        found = get_segmenter("regions")(work, structure)
        assert 4 <= len(found) <= 300
        for i in range(len(BOXES)):
            assert best_iou(found, work, owner == i) > 0.8

    def test_every_box_is_covered_without_colour(self):
        xyz, _, owner = make_room(5)
        work = work_cloud(xyz)
        found = get_segmenter("regions")(work, find_structure(work))
        assert min(best_iou(found, work, owner == i) for i in range(len(BOXES))) > 0.7

    def test_a_cut_list_is_the_start_of_the_long_one(self, room):
        work, structure, _ = room
        few, many = (get_segmenter("regions", most=most)(work, structure) for most in (5, 200))
        assert len(few) == 5
        assert all(np.array_equal(few.points(i), many.points(i)) for i in range(5))

    def test_no_two_candidates_are_nearly_the_same(self, room):
        work, structure, _ = room
        found = get_segmenter("regions")(work, structure)
        sets = [set(found.points(i).tolist()) for i in range(len(found))]
        for i, one in enumerate(sets):
            assert all(len(one & two) <= 0.86 * len(one | two) for two in sets[:i])

    def test_a_picture_on_the_wall_is_a_candidate_even_when_called_wall(self):
        xyz, colour, owner = make_room(6, patch=True)
        work = work_cloud(xyz, colour)
        structure = np.zeros(len(work), np.uint8)
        structure[work.inverse[owner == WALL_ID]] = WALL
        found = get_segmenter("regions")(work, structure)
        assert best_iou(found, work, in_patch(xyz) & (owner == WALL_ID)) > 0.7

    def test_a_lone_object_is_a_candidate_as_a_whole(self):
        work = work_cloud(box_sides(np.random.default_rng(0), (0, 0, 0), (0.6, 0.4, 0.5), 0.006), voxel=0.006)
        found = get_segmenter("regions")(work, np.zeros(len(work), np.uint8))
        assert max(len(found.points(i)) for i in range(len(found))) == len(work)


class TestKMeans:
    def test_clusters_partition_the_objects(self, room):
        work, structure, _ = room
        for colour in (False, True):
            found = get_segmenter("kmeans", k=12, colour=colour)(work, structure)
            assert len(found) == 12
            assert np.array_equal(np.sort(found.indices), np.flatnonzero(structure == OBJECT))


class TestHdbscan:
    def test_free_standing_boxes_come_whole(self, room):
        work, structure, owner = room
        found = get_segmenter("hdbscan")(work, structure)
        assert best_iou(found, work, owner == 1) > 0.8


class TestProvided:
    def test_majority_of_cloud_points_decides(self):
        work = plain(np.arange(9.0).reshape(3, 3))
        work = type(work)(work.xyz, work.normals, None, 0.02, np.int32([0, 0, 0, 1, 1, 2, 2, 2]))
        found = get_segmenter("provided", ids=np.array([5, 5, 0, 0, 5, 7, 7, 5]))(work, np.zeros(3, np.uint8))
        assert [found.points(i).tolist() for i in range(len(found))] == [[0], [2]]

    def test_ids_of_another_cloud_are_refused(self, room):
        work, structure, _ = room
        with pytest.raises(UsageError, match="3 segment ids"):
            get_segmenter("provided", ids=np.arange(3))(work, structure)
