"""Names that the model gives to segments, and when it is sure of them."""

from __future__ import annotations

import numpy as np
import pytest

from cg3d_core.errors import Cancelled, UsageError
from cg3d_core.labels.suggest import name_parts
from cg3d_core.query.bare import names_with_structure
from cg3d_core.query.relations import STRUCTURE
from cg3d_core.segment.base import OBJECT


@pytest.fixture(scope="module")
def scene(tiny_checkpoint, room_ply):
    import cg3d_core as cg3d

    return cg3d.open_scene(room_ply, model=tiny_checkpoint)


def test_a_candidate_is_named_as_it_is_described_and_scored_as_it_is_asked_for(scene):
    ids = list(range(min(6, len(scene.segmentation))))
    for i, named in zip(ids, name_parts(scene, ids)):
        assert named.name == scene.describe(i).nearest_names[0]
        result = scene.query(named.name, plain=True)
        assert named.score == pytest.approx(float(result.scores[i]), abs=1e-4)
        assert named.sure == (result.scores[i] >= result.threshold)


def test_any_points_are_named_as_they_are_described(scene):
    points = scene.segment_points(0) | scene.segment_points(1)
    named, candidate = name_parts(scene, [points, 0])
    assert named.name == scene.describe_part(points).nearest_names[0]
    assert candidate.name == scene.describe(0).nearest_names[0]
    assert 0 <= named.score <= 1


@pytest.mark.parametrize("name", ["floor", "wall"])
def test_floor_and_wall_are_called_so_and_guessed_to_be_nothing_else(scene, name):
    kinds = scene.segmentation.structure[scene.work.inverse]
    points = kinds == STRUCTURE[name]
    assert points.sum() > 1000
    assert scene.describe_part(points).nearest_names[0] == name
    (named,) = name_parts(scene, [points])
    assert (named.name, named.sure) == (name, True)
    mixed = points | (kinds == OBJECT)
    assert scene.describe_part(mixed).nearest_names[0] not in STRUCTURE
    assert name_parts(scene, [mixed])[0].name not in STRUCTURE


def test_a_rug_is_as_flat_as_the_floor_and_a_rug():
    floor = np.full(100, STRUCTURE["floor"])
    assert names_with_structure(floor, ("rug", "towel")) == ("rug", "towel")
    assert names_with_structure(floor, ("floor lamp", "rug")) == ("floor", "floor lamp")
    assert names_with_structure(np.full(100, OBJECT), ("floor lamp", "rug")) == ("floor lamp", "rug")


def test_no_points_no_name_and_it_can_be_stopped(scene):
    with pytest.raises(UsageError):
        name_parts(scene, [np.zeros(len(scene.cloud), bool)])

    def stop(stage, fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        name_parts(scene, [0], stop)
