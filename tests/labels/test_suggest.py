"""Names that the model gives to segments, and when it is sure of them."""

from __future__ import annotations

import numpy as np
import pytest

from cg3d_core.errors import Cancelled, UsageError
from cg3d_core.labels.suggest import name_parts


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


def test_no_points_no_name_and_it_can_be_stopped(scene):
    with pytest.raises(UsageError):
        name_parts(scene, [np.zeros(len(scene.cloud), bool)])

    def stop(stage, fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        name_parts(scene, [0], stop)
