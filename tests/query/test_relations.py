"""Relations, measures and colours on things made by hand, whose places are known to the centimetre."""

from __future__ import annotations

import numpy as np
import pytest
from toys import box_points

from cg3d_core.encode import prepare_candidates
from cg3d_core.query.colours import NAMED, is_of, share_of, tones
from cg3d_core.query.relations import Place
from cg3d_core.segment.base import CEILING, FLOOR, OBJECT, WALL, Segmentation, WorkCloud

THINGS = {  # size, centre: metres; a room of 6 x 5 x 2.6
    "table": ((1.4, 0.8, 0.04), (3.0, 2.5, 0.73)),
    "lamp": ((0.2, 0.2, 0.4), (3.2, 2.5, 0.95)),
    "book": ((0.2, 0.15, 0.03), (2.6, 2.4, 0.90)),  # floats 13 cm over the table: its stand was not scanned
    "box": ((0.4, 0.4, 0.4), (2.8, 2.5, 0.2)),
    "chair": ((0.45, 0.45, 0.9), (4.2, 2.5, 0.45)),
    "far chair": ((0.45, 0.45, 0.9), (5.6, 4.6, 0.45)),
    "sofa": ((2.0, 0.9, 0.8), (1.5, 4.5, 0.4)),
    "picture": ((0.8, 0.03, 0.6), (1.5, 4.97, 1.6)),
    "cabinet": ((0.6, 0.4, 1.9), (0.4, 0.3, 0.95)),
    "poster": ((0.03, 0.6, 1.0), (5.98, 2.0, 1.5)),
    "pendant": ((0.4, 0.4, 0.2), (3.0, 2.5, 2.49)),
    "rug": ((2.0, 1.5, 0.02), (3.0, 2.5, 0.01)),
}
IDS = {name: i for i, name in enumerate(THINGS)}


@pytest.fixture(scope="module")
def place():
    rng = np.random.default_rng(0)
    u = rng.random((4000, 2))
    xyz, normals, structure, members = [], [], [], []

    def add(points, normal, kind):
        members.append(np.arange(len(points)) + sum(map(len, xyz)))
        xyz.append(points)
        normals.append(np.tile(np.array(normal, float), (len(points), 1)))
        structure.append(np.full(len(points), kind))

    for size, centre in THINGS.values():
        add(box_points(size, centre, 1500, rng), (0, 0, 1), OBJECT)
    things = list(members)
    add(np.c_[u * (6, 5), np.zeros(4000)], (0, 0, 1), FLOOR)
    add(np.c_[u * (6, 5), np.full(4000, 2.6)], (0, 0, 1), CEILING)
    for x in (0.0, 6.0):
        add(np.c_[np.full(4000, x), u * (5, 2.6)], (1, 0, 0), WALL)
    for y in (0.0, 5.0):
        add(np.c_[u[:, 0] * 6, np.full(4000, y), u[:, 1] * 2.6], (0, 1, 0), WALL)
    points = np.concatenate(xyz).astype(np.float32)
    work = WorkCloud(points, np.concatenate(normals).astype(np.float32), None, 0.02, np.arange(len(points)))
    kinds = np.concatenate(structure).astype(np.uint8)
    segmentation = Segmentation.from_lists("hand", kinds, things)
    _, context = prepare_candidates(work, kinds, segmentation, n_points=512)
    return Place(work, segmentation, context)


def who(place, kind, *anchors):
    """Names of all things in a relation."""
    ids = tuple(IDS.get(a, a) for a in anchors)
    return {name for name, i in IDS.items() if place.holds(kind, i, ids)}


@pytest.mark.parametrize(
    ("kind", "anchors", "names"),
    [
        ("on", ["table"], {"lamp", "book"}),
        ("on", ["box"], set()),
        ("on", ["rug"], {"box"}),
        ("on", ["floor"], {"box", "chair", "far chair", "sofa", "cabinet", "rug"}),
        ("on", ["wall"], {"picture", "poster"}),
        ("on", ["ceiling"], {"pendant"}),
        ("under", ["table"], {"box", "rug"}),
        ("under", ["pendant"], {"lamp", "box"}),
        ("above", ["sofa"], {"picture"}),
        ("above", ["box"], {"table", "lamp", "book", "pendant"}),
        ("next to", ["chair"], {"table", "rug"}),
        ("near", ["chair"], {"table", "lamp", "rug", "box"}),
        ("next to", ["wall"], {"sofa", "picture", "cabinet", "poster", "far chair"}),
        ("between", ["cabinet", "far chair"], {"table", "lamp", "book", "box", "chair", "pendant", "rug"}),
        ("in the corner", [], {"cabinet", "far chair", "sofa"}),
    ],
)
def test_a_relation_holds_for_these_and_no_others(place, kind, anchors, names):
    assert who(place, kind, *anchors) == names


def test_distances_are_those_between_surfaces(place):
    assert place.distance(IDS["chair"], IDS["table"]) == pytest.approx(4.2 - 0.225 - 3.7, abs=0.05)
    assert place.distance(IDS["lamp"], "floor") == pytest.approx(0.75, abs=0.02)
    assert place.distance(IDS["poster"], "wall") < 0.03
    assert place.distance(IDS["table"], IDS["table"]) == np.inf  # nothing is near itself


def test_segments_of_several_sizes_of_one_thing_are_the_same(place):
    segmentation, lamp = place.segmentation, IDS["lamp"]
    points = segmentation.points(lamp)
    members = [points, points[: int(0.8 * len(points))], np.concatenate([points, segmentation.points(IDS["table"])])]
    nested = Place(
        place.work,
        Segmentation.from_lists("nested", segmentation.structure, [np.sort(m) for m in members]),
        place.context[[lamp] * 3],
    )
    assert nested.same(0, 1)
    assert not nested.same(0, 2)
    assert nested.holds("on", 0, (2,))  # the table's segment holds the lamp too: only the rest of it counts
    assert not nested.holds("on", 0, (1,))


@pytest.mark.parametrize(
    ("superlative", "first"),
    [("tallest", "cabinet"), ("largest", "sofa"), ("widest", "sofa"), ("highest", "pendant"), ("shortest", "chair")],
)
def test_superlatives_measure_what_they_say(place, superlative, first):
    names = ["chair", "sofa", "cabinet", "pendant"] if superlative != "shortest" else ["chair", "cabinet"]
    keys = place.measure(superlative, np.array([IDS[n] for n in names]))
    assert names[int(keys.argmin())] == first


def room_with(colour, exposure=1.0):
    """Tones of 200 points of ``colour`` in a scan whose walls are white, both as bright as the exposure lets them be."""
    scan = np.concatenate([np.full((800, 3), 240), np.tile(colour, (200, 1))]) * exposure
    return tones(scan.astype(np.uint8))[800:]


@pytest.mark.parametrize(
    ("colour", "names", "others"),
    [
        ((200, 30, 30), {"red"}, {"orange", "brown", "pink", "blue", "black"}),
        ((30, 40, 90), {"blue", "dark blue"}, {"black", "purple", "light blue"}),
        ((40, 120, 50), {"green"}, {"turquoise", "yellow"}),
        ((230, 210, 50), {"yellow"}, {"orange", "green", "beige"}),
        ((240, 140, 30), {"orange"}, {"red", "brown", "yellow"}),
        ((139, 90, 43), {"brown"}, {"red", "orange", "black"}),
        ((240, 150, 180), {"pink"}, {"red", "white"}),
        ((235, 235, 230), {"white"}, {"grey", "beige", "yellow"}),
        ((128, 128, 128), {"grey"}, {"white", "black", "blue"}),
        ((25, 25, 28), {"black"}, {"grey", "blue", "white"}),
        ((20, 140, 140), {"turquoise"}, {"blue", "grey"}),
        ((120, 50, 150), {"purple"}, {"blue", "pink", "red"}),
        ((230, 215, 180), {"beige"}, {"orange", "yellow", "brown"}),
    ],
)
@pytest.mark.parametrize("exposure", [1.0, 0.75])
def test_colours_are_called_what_people_call_them_in_a_darker_scan_too(colour, names, others, exposure):
    seen = room_with(colour, exposure)
    assert {n for n in names if is_of((n,), seen)} == names
    assert {n for n in others if is_of((n,), seen)} == set()


def test_every_colour_has_a_name_and_shades_are_part_of_their_colour():
    levels = np.arange(0, 256, 15)
    every = np.stack(np.meshgrid(levels, levels, levels), axis=-1).reshape(-1, 3)
    seen = tones(every.astype(np.uint8))
    named = np.zeros(len(every), bool)
    for name in NAMED:
        assert 0 < share_of(f"dark {name}", seen) + share_of(f"light {name}", seen) <= 1
        assert share_of(f"dark {name}", seen) <= share_of(name, seen) < 0.5  # no name is for everything
        named |= [share_of(name, one[None]) == 1 for one in seen]
    assert named.mean() > 0.995
