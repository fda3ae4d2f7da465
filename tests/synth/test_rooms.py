"""Rooms are plausible: nothing floats, nothing runs into anything, everything is inside."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cg3d_core.synth.footprint import Footprint
from cg3d_core.synth.lookup import catalogue, find
from cg3d_core.synth.mesh import box, merge, settled
from cg3d_core.synth.placement import FLAT, Layout, drop
from cg3d_core.synth.room_shell import make_shell, outline
from cg3d_core.synth.rooms import KINDS, make_room
from cg3d_core.synth.suits import MORE, ON

TOLERANCE = 0.006  # metres two boxes may share


@pytest.fixture(
    scope="module", params=[(kind, seed) for kind in KINDS for seed in (0, 1)], ids=lambda p: f"{p[0]}-{p[1]}"
)
def room(request):
    kind, seed = request.param
    return make_room(np.random.default_rng(seed), kind)


def test_the_same_seed_makes_the_same_room():
    one, two = (make_room(np.random.default_rng(4), "office") for _ in range(2))
    assert [i.category for i in one.instances] == [i.category for i in two.instances]
    assert np.array_equal(one.triangles().mesh.vertices, two.triangles().mesh.vertices)
    other = make_room(np.random.default_rng(5), "office")
    assert one.triangles().mesh.vertices.shape != other.triangles().mesh.vertices.shape


def test_things_keep_apart(room):
    solid = [i for i in room.instances if i.place != "opening" and not (i.footprint.z0 <= 0 and i.footprint.z1 < FLAT)]
    for n, a in enumerate(solid):
        for b in solid[:n]:
            if a.id in (b.partner, b.support) or b.id in (a.partner, a.support):
                continue
            shared = min(a.footprint.z1, b.footprint.z1) - max(a.footprint.z0, b.footprint.z0)
            assert shared < TOLERANCE or a.footprint.overlap(b.footprint) < TOLERANCE, (a.category, b.category)


def test_footprints_hold_the_meshes(room):
    for thing in room.instances:
        spot = thing.footprint
        c, s = np.cos(spot.yaw), np.sin(spot.yaw)
        local = (thing.mesh.vertices[:, :2] - spot.centre) @ np.array([[c, -s], [s, c]])
        assert (np.abs(local) <= spot.half + 1e-3).all(), thing.category
        assert thing.mesh.bounds[0][2] == pytest.approx(spot.z0, abs=1e-3)
        assert thing.mesh.bounds[1][2] == pytest.approx(spot.z1, abs=1e-3)


def test_everything_is_inside_the_shell(room):
    for thing in room.instances:
        margin = -0.31 if thing.place == "opening" else -0.001  # deep reveals
        assert room.shell.inside(thing.mesh.vertices[:, :2], margin).all(), thing.category
        assert thing.mesh.bounds[0][2] > -1e-3
        assert thing.mesh.bounds[1][2] < room.shell.height + 1e-3


def test_nothing_floats(room):
    by_id = {i.id: i for i in room.instances}
    for thing in room.instances:
        if thing.support:
            under = by_id[thing.support]
            top = drop(under.mesh, thing.footprint.centre[None])[0]
            assert thing.footprint.z0 == pytest.approx(top, abs=0.07), (thing.category, under.category)
        elif thing.place in ("floor", "wall_floor"):
            assert thing.footprint.z0 == 0.0
        elif thing.place == "ceiling":
            assert thing.footprint.z1 == pytest.approx(room.shell.height, abs=1e-3)


def test_ground_truth_covers_every_face(room):
    whole = room.triangles()
    assert len(whole.label) == len(whole.instance) == len(whole.mesh.faces)
    assert set(np.unique(whole.instance)) == {0, *(i.id for i in room.instances)}
    names = room.label_names
    assert {names[k] for k in np.unique(whole.label[whole.instance == 0])} == {"floor", "ceiling", "wall"}


def test_rooms_have_a_door_and_free_floor_to_stand_on(room):
    assert any(i.category == "door" for i in room.instances)
    spots = room.free_spots(np.random.default_rng(0), 20)
    assert spots.shape == (20, 2)
    assert room.shell.inside(spots).all()


def test_kinds_furnish_differently():
    def seen(kind):
        return {i.category for seed in range(4) for i in make_room(np.random.default_rng(seed), kind).instances}

    assert "bed" in seen("bedroom")
    assert "bed" not in seen("kitchen")
    assert "stove" in seen("kitchen")
    assert {"desk", "office chair"} <= seen("office")
    assert {"sofa"} <= seen("living")


def test_an_unknown_kind_is_refused():
    with pytest.raises(ValueError, match="use one of living"):
        make_room(np.random.default_rng(0), "dungeon")


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(KINDS))
def test_walls_close_and_face_inwards(seed, kind):
    shell = make_shell(np.random.default_rng(seed), kind)
    corners = np.array([w.start for w in shell.walls])
    x, y = corners.T
    area = 0.5 * np.sum(x * np.roll(y, -1) - y * np.roll(x, -1))
    assert area == pytest.approx(shell.area)
    for wall in shell.walls:
        assert shell.inside(wall.at(wall.length / 2, 0.05))[0]
        assert not shell.inside(wall.at(wall.length / 2, -0.05))[0]


@pytest.mark.parametrize("notch", [(0, 0, 1, 2), (3, 0, 4, 1), (2, 3, 4, 5), (0, 4, 1, 5)])
def test_every_corner_can_be_missing(notch):
    corners = outline(4.0, 5.0, notch)
    x, y = corners.T
    gone = (notch[2] - notch[0]) * (notch[3] - notch[1])
    assert 0.5 * np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)) == pytest.approx(20 - gone)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000))
def test_overlap_agrees_with_sampled_points(seed):
    rng = np.random.default_rng(seed)
    a, b = (Footprint(rng.uniform(-1, 1, 2), rng.uniform(0.1, 1, 2), rng.uniform(0, 6.3), 0, 1) for _ in range(2))
    local = rng.uniform(-1, 1, (4000, 2)) * a.half
    c, s = np.cos(a.yaw), np.sin(a.yaw)
    xy = a.centre + local @ np.array([[c, s], [-s, c]]) - b.centre
    c, s = np.cos(b.yaw), np.sin(b.yaw)
    shared = (np.abs(xy @ np.array([[c, -s], [s, c]])) < b.half).all(axis=1)
    if shared.any():
        assert a.overlap(b) > 0
    if a.overlap(b) > 0.2:
        assert shared.any()


def test_drop_finds_the_top_of_what_is_below():
    table = merge([box(1, 1, 0.05, (1, 1, 1), z=0.7), box(0.1, 0.1, 0.7, (1, 1, 1))])
    z = drop(table, np.array([[0.0, 0.0], [0.4, 0.4], [0.6, 0.0]]))
    assert z[:2] == pytest.approx([0.75, 0.75])
    assert z[2] == -np.inf


def test_what_rooms_ask_for_exists():
    known = catalogue()
    asked = [name for names in MORE.values() for name in names.split(",")]
    assert not [name for name in asked if name not in known]
    for support, names in ON.items():
        assert find(support), support
        assert len(find(*names.split(","))) > 1, support


def test_a_door_in_a_reveal_lies_behind_the_wall_and_the_hole_is_deep_enough():
    for proud in (0.02, -0.1):
        layout = Layout(make_shell(np.random.default_rng(1), "office"), np.random.default_rng(2))
        mesh = settled(box(0.9, 0.2, 2.0, (1, 1, 1)))
        door = layout.in_wall(find("door")[0], mesh, proud=proud, tries=50)
        number, *_, deep = layout.shell.openings[0]
        wall = layout.shell.walls[number]
        off = (door.mesh.vertices[:, :2] - wall.start) @ wall.inward
        assert off.max() == pytest.approx(proud, abs=1e-3)
        assert -deep < off.min()
