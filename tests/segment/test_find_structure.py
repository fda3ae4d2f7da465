"""Floor, ceiling and walls."""

from __future__ import annotations

import numpy as np
import pytest
from box_room import BOXES, CEILING_ID, FLOOR_ID, WALL_ID, box_sides, in_patch, make_room, plain, work_cloud

from cg3d_core.segment.base import CEILING, FLOOR, OBJECT, WALL
from cg3d_core.segment.structure import find_structure


def shares(structure, work, mine, kind):
    return (structure[work.inverse][mine] == kind).mean()


@pytest.mark.parametrize(("turn", "ceiling"), [(0.0, True), (0.4, True), (1.0, False)])
def test_room_is_told_from_furniture(turn, ceiling):
    xyz, colour, owner = make_room(1, turn, ceiling)
    work = work_cloud(xyz, colour)
    structure = find_structure(work)
    assert structure.shape == (len(work),)
    assert structure.dtype == np.uint8
    assert shares(structure, work, owner == FLOOR_ID, FLOOR) > 0.95
    assert shares(structure, work, owner == WALL_ID, WALL) > 0.85
    if ceiling:
        assert shares(structure, work, owner == CEILING_ID, CEILING) > 0.95
    else:
        assert not (structure == CEILING).any()
    for i in range(len(BOXES)):
        assert shares(structure, work, owner == i, OBJECT) > 0.9


def test_without_colour_the_walls_are_found_too():
    xyz, _, owner = make_room(2)
    work = work_cloud(xyz)
    assert shares(find_structure(work), work, owner == WALL_ID, WALL) > 0.85


def test_a_picture_flush_with_the_wall_is_no_wall():
    xyz, colour, owner = make_room(3, patch=True)
    work = work_cloud(xyz, colour)
    structure = find_structure(work)
    picture = in_patch(xyz) & (owner == WALL_ID)
    assert shares(structure, work, picture, OBJECT) > 0.8
    assert shares(structure, work, (owner == WALL_ID) & ~picture, WALL) > 0.8


def test_a_wardrobe_as_tall_as_a_man_is_no_wall():
    xyz, colour, _ = make_room(4)
    rng = np.random.default_rng(4)
    tall = box_sides(rng, (0.05, 0.6, 0.0), (0.6, 2.4, 2.0), 0.015)
    tall = tall[tall[:, 0] > 0.08]  # its back is hidden
    work = work_cloud(np.r_[xyz, tall], np.r_[colour, np.full(tall.shape, 200, np.uint8)])
    assert (find_structure(work)[work.inverse[len(xyz) :]] == OBJECT).mean() > 0.9


def test_a_single_object_has_no_structure():
    rng = np.random.default_rng(0)
    for low, high in (((0, 0, 0), (0.5, 0.5, 0.9)), ((0, 0, 0.1), (2.0, 1.6, 0.5))):
        assert not find_structure(work_cloud(box_sides(rng, low, high, 0.01))).any()


@pytest.mark.parametrize("count", [0, 1, 5, 99, 150])
def test_tiny_and_degenerate_clouds(count):
    rng = np.random.default_rng(count)
    for xyz in (np.ones((count, 3)), rng.random((count, 3)), rng.random((count, 3)) * [1, 1, 0], np.zeros((count, 3))):
        assert find_structure(plain(xyz)).shape == (count,)
