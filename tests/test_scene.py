"""Opening a scan and asking for things, through the public interface."""

from __future__ import annotations

import json
import logging
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image
from toys import FURNITURE, ToyModel

import cg3d_core as cg3d
from cg3d_core import cache
from cg3d_core.segment.base import OBJECT


@pytest.fixture(scope="module")
def scene(room_ply):
    return cg3d.open_scene(room_ply, model=ToyModel())


def true_points(room, name):
    return room["name"] == name


def iou(a, b):
    return (a & b).sum() / (a | b).sum()


class TestQuery:
    """What comes back for words."""

    @pytest.mark.parametrize(
        ("typed", "name"), [("sofa", "sofa"), ("couch", "sofa"), ("bookcase", "bookcase"), ("table", "table")]
    )
    def test_finds_the_thing(self, scene, room_arrays, typed, name):
        result = scene.query(typed)
        assert result.matched
        assert result.segments[0].score > 0.9
        assert iou(scene.mask(result), true_points(room_arrays, name)) > 0.7
        assert result.points_matched == scene.mask(result).sum()

    def test_finds_both_chairs_and_the_mask_holds_them_beyond_k(self, scene, room_arrays):
        result = scene.query("chair", k=1)
        assert len(result.segments) == 1
        assert len(result.matched_ids) == 2
        assert iou(scene.mask(result), true_points(room_arrays, "chair")) > 0.7

    def test_an_absent_thing_has_no_match_but_nearest_candidates(self, scene):
        for typed in ("elephant", "lamp"):
            result = scene.query(typed, k=3)
            assert not result.matched
            assert not scene.mask(result).any()
            assert len(result.segments) == 3
            assert not any(s.matched for s in result.segments)
            assert result.to_dict()["points_matched"] == 0

    def test_a_negative_takes_its_thing_away(self, scene):
        assert scene.query("couch").matched
        assert not scene.query("couch", negatives=["sofa"]).matched

    def test_best_come_first_and_none_overlap(self, scene):
        result = scene.query("table", k=50)
        scores = [s.score for s in result.segments]
        assert scores == sorted(scores, reverse=True)
        total = np.zeros(len(scene.cloud), int)
        for s in result.segments[:10]:
            held = scene.segment_points(s.id)
            assert (held & (total > 0)).sum() <= 0.35 * held.sum()
            total += held

    def test_segments_say_where_and_how_large(self, scene):
        name, size, centre, _ = FURNITURE[4]
        hit = scene.query(name).segments[0]
        assert hit.centre == pytest.approx(centre, abs=0.1)
        assert hit.extent == pytest.approx(size, abs=0.15)
        assert hit.size == pytest.approx((size[0], size[1], size[2]), abs=0.15)
        assert hit.points == scene.segment_points(hit.id).sum()
        assert hit.nearest_names[0] == "sofa"

    def test_scores_are_those_of_the_best_segment_that_holds_a_point(self, scene):
        result = scene.query("sofa")
        scores = scene.scores(result)
        assert scores.dtype == np.float32
        assert scores.shape == (len(scene.cloud),)
        best = result.segments[0]
        assert (scores[scene.segment_points(best.id)] >= best.score - 1e-6).all()
        in_none = np.ones(len(scene.cloud), bool)
        for i in range(len(scene.segmentation)):
            in_none &= ~scene.segment_points(i)
        assert in_none.any()
        assert (scores[in_none] == 0).all()

    def test_an_explanation_adds_up(self, scene):
        result = scene.query("couch", negatives=["table"])
        hit = result.segments[0]
        why = scene.explain(result, hit.id)
        assert why.score == pytest.approx(hit.score, abs=1e-6)
        assert why.equals[0][0] == "sofa"
        assert {"table", "wall", "chair"} <= {name for name, _ in why.negatives}
        assert sum(share for _, share in (*why.equals, *why.negatives)) <= 1 + 1e-6

    @pytest.mark.parametrize(
        "wrong",
        [{}, {"text": " "}, {"text": "a", "shape": "b"}, {"text": "sofa", "k": 0}, {"text": "sofa", "negatives": [""]}],
    )
    def test_senseless_questions_are_refused(self, scene, wrong):
        with pytest.raises(cg3d.UsageError):
            scene.query(**wrong)


class TestOtherQuestions:
    """Pictures and shapes."""

    def test_a_picture(self, scene, room_arrays, tmp_path):
        Image.new("RGB", (20, 10), (255, 0, 0)).save(tmp_path / "chair.png")
        result = scene.query(image=tmp_path / "chair.png")
        assert result.kind == "image"
        assert result.matched
        assert iou(scene.mask(result), true_points(room_arrays, "chair")) > 0.7

    def test_a_picture_that_is_none(self, scene, tmp_path):
        (tmp_path / "x.png").write_bytes(b"no picture")
        with pytest.raises(cg3d.ReadError, match=r"x\.png"):
            scene.query(image=tmp_path / "x.png")

    def test_a_shape_in_metres(self, scene, room_arrays):
        sofa = room_arrays["xyz"][true_points(room_arrays, "sofa")]
        result = scene.query(shape=cg3d.PointCloud.from_array(sofa, up="z", unit=1.0))
        assert result.kind == "shape"
        assert iou(scene.mask(result), true_points(room_arrays, "sofa")) > 0.7


class TestPointing:
    """From points to segments."""

    def test_a_point_of_the_sofa_leads_to_the_sofa(self, scene, room_arrays):
        point = int(np.flatnonzero(true_points(room_arrays, "sofa"))[900])
        segment = scene.segment_at(point)
        assert scene.segment_points(segment)[point]
        hit = scene.describe(segment)
        assert hit.nearest_names[0] == "sofa"
        assert np.isnan(hit.score)
        assert hit.to_dict()["score"] is None

    def test_structure_belongs_to_nothing(self, scene):
        floor = scene.segmentation.structure[scene.work.inverse] != OBJECT
        assert floor.any()
        inside = scene.partition >= 0
        assert not inside[floor].all()
        outside = int(np.flatnonzero(~inside)[0])
        assert scene.segment_at(outside) is None

    def test_the_partition_is_of_ids(self, scene):
        ids = np.unique(scene.partition)
        assert ids.min() == -1
        assert ids.max() < len(scene.segmentation)
        for i in ids[1:4]:
            assert scene.segment_points(int(i))[scene.partition == i].all()

    def test_a_part_is_measured_over_its_own_points(self, scene):
        hit = scene.query("sofa").segments[0]
        points = scene.segment_points(hit.id)
        whole = scene.describe_part(points)
        assert (whole.points, whole.extent) == (hit.points, hit.extent)
        assert whole.size == pytest.approx(hit.size, abs=1e-5)
        half = points & (scene.canonical[:, 2] < 0.4)
        part = scene.describe_part(half)
        assert part.points == half.sum()
        assert part.size[2] == pytest.approx(np.ptp(scene.canonical[half, 2]), abs=1e-5)
        high = scene.describe_part(points & (scene.canonical[:, 2] > 0.5))
        assert high.above_floor == pytest.approx(0.5, abs=0.05)
        assert high.above_floor + high.size[2] == pytest.approx(whole.above_floor + whole.size[2], abs=1e-5)

    @pytest.mark.parametrize("wrong", [-1, 10**6])
    def test_an_id_that_is_not_there(self, scene, wrong):
        with pytest.raises(cg3d.UsageError, match="no segment"):
            scene.describe(wrong)

    def test_canonical_is_upright_in_metres(self, scene, room_arrays):
        assert scene.canonical.dtype == np.float32
        assert np.ptp(scene.canonical, axis=0) == pytest.approx(np.ptp(room_arrays["xyz"], axis=0), abs=1e-3)
        assert np.abs(np.median(scene.canonical[true_points(room_arrays, "floor"), 2])) < 0.03


class TestOpening:
    """Stages, cache, segmenters, odd files."""

    def test_the_same_answer_again(self, room_ply):
        one, two = (cg3d.open_scene(room_ply, model=ToyModel(), cache=False, seed=4) for _ in range(2))
        assert np.array_equal(one.segmentation.indices, two.segmentation.indices)
        assert np.array_equal(one.query("sofa").scores, two.query("sofa").scores)

    def test_the_second_time_comes_from_the_cache(self, room_ply, empty_cache):
        first, second = ToyModel(), ToyModel()
        fresh = cg3d.open_scene(room_ply, model=first)
        again = cg3d.open_scene(room_ply, model=second)
        assert first.encoded > 0
        assert second.encoded == 0
        assert "segmenting" not in again.seconds
        assert np.array_equal(fresh.query("couch").scores, again.query("couch").scores)
        assert np.array_equal(fresh.partition, again.partition)
        assert fresh.query("sofa").to_dict() == again.query("sofa").to_dict()

    def test_other_settings_or_content_or_models_are_not_mixed_up(self, room_ply, empty_cache, room_arrays):
        cg3d.open_scene(room_ply, model=ToyModel())
        for change in ({"seed": 1}, {"segmenter": "kmeans", "k": 5}, {"up": "x"}):
            model = ToyModel()
            cg3d.open_scene(room_ply, model=model, **change)
            assert model.encoded > 0, change
        moved = cg3d.PointCloud.from_array(room_arrays["xyz"] + [0, 0, 0.5], up="z", unit=1.0)
        model = ToyModel()
        cg3d.open_scene(moved, model=model)
        assert model.encoded > 0
        model = ToyModel()
        model.fingerprint = "toy-2"
        cg3d.open_scene(room_ply, model=model)
        assert model.encoded > 0

    def test_a_damaged_cache_is_made_again(self, room_ply, empty_cache, caplog):
        fresh = cg3d.open_scene(room_ply, model=ToyModel())
        for file in cache.folder().glob("*.npz"):
            file.write_bytes(file.read_bytes()[:200])
        with caplog.at_level(logging.WARNING):
            again = cg3d.open_scene(room_ply, model=ToyModel())
        assert "damaged" in caplog.text
        assert np.array_equal(fresh.query("sofa").scores, again.query("sofa").scores)

    def test_without_the_cache_nothing_is_written(self, room_ply, empty_cache):
        cg3d.open_scene(room_ply, model=ToyModel(), cache=False)
        assert not list(empty_cache.rglob("*.npz"))

    @pytest.mark.parametrize(("segmenter", "options"), [("kmeans", {"k": 12}), ("hdbscan", {}), ("provided", {})])
    def test_other_segmenters(self, room_ply, segmenter, options):
        scene = cg3d.open_scene(room_ply, model=ToyModel(), segmenter=segmenter, **options)
        assert scene.segmentation.segmenter == segmenter
        assert len(scene.segmentation) > 0
        assert len(scene.query("sofa").segments) > 0

    def test_provided_segments_are_the_files_own(self, room_ply, room_arrays):
        scene = cg3d.open_scene(room_ply, model=ToyModel(), segmenter="provided")
        assert iou(scene.mask(scene.query("sofa")), true_points(room_arrays, "sofa")) > 0.9

    def test_provided_needs_some(self, room_arrays):
        plain = cg3d.PointCloud.from_array(room_arrays["xyz"], up="z", unit=1.0)
        with pytest.raises(cg3d.UsageError, match="segments of its own"):
            cg3d.open_scene(plain, model=ToyModel(), segmenter="provided")

    def test_progress_goes_through_the_stages_and_can_stop(self, room_ply):
        told = []
        cg3d.open_scene(room_ply, model=ToyModel(), cache=False, progress=lambda stage, f: told.append((stage, f)))
        stages = list(dict.fromkeys(stage for stage, _ in told))
        assert stages == ["reading", "model", "frame", "thinning", "structure", "segmenting", "preparing", "encoding"]
        assert all(0 <= f <= 1 for _, f in told)

        def stop(stage, fraction):
            if stage == "encoding":
                raise cg3d.Cancelled

        with pytest.raises(cg3d.Cancelled):
            cg3d.open_scene(room_ply, model=ToyModel(), cache=False, progress=stop)

    def test_rows_without_a_position_keep_their_place(self, room_arrays):
        rows = np.insert(room_arrays["xyz"], [0, 500, 20_000], np.nan, axis=0)
        scene = cg3d.open_scene(cg3d.PointCloud.from_array(rows, up="z", unit=1.0), model=ToyModel())
        mask = scene.cloud.to_file_order(scene.mask(scene.query("sofa")))
        assert mask.shape == (len(rows),)
        lost = np.isnan(rows[:, 0])
        assert not mask[lost].any()
        assert iou(mask[~lost], true_points(room_arrays, "sofa")) > 0.7

    def test_far_coordinates_and_other_units(self, room_arrays):
        survey = room_arrays["xyz"] * 100 + [3.5e7, 5.2e8, 4e4]
        cloud = cg3d.PointCloud.from_array(survey, up="z", unit=0.01)
        scene = cg3d.open_scene(cloud, model=ToyModel())
        hit = scene.query("sofa").segments[0]
        assert hit.centre == pytest.approx(np.array(FURNITURE[4][2]) * 100 + [3.5e7, 5.2e8, 4e4], abs=10)
        assert hit.extent == pytest.approx(np.array(FURNITURE[4][1]) * 100, abs=20)
        assert hit.size == pytest.approx(FURNITURE[4][1], abs=0.2)

    def test_a_size_is_that_of_the_box_that_is_exported(self, room_arrays, tmp_path):
        """Of all points, strays too, in metres, whatever the file's axes and unit."""
        from cg3d_core.labels.export import export
        from cg3d_core.labels.objects import of_answers

        turned = room_arrays["xyz"][:, [0, 2, 1]] * [100, 100, -100]
        scene = cg3d.open_scene(cg3d.PointCloud.from_array(turned, up="y", unit=0.01), model=ToyModel())
        answer = scene.query("sofa")
        hit = answer.segments[0]
        document = json.loads(export(of_answers(scene, [answer]), "json", tmp_path / "a.json").read_text())
        same = next(row for row in document["segments"] if row["id"] == hit.id)
        assert hit.points == same["points"]
        assert hit.size == pytest.approx(np.multiply(same["box"]["size"], 0.01), abs=1e-4)
        assert hit.extent == pytest.approx(same["extent"], abs=1e-3)
        assert hit.centre == pytest.approx(same["centre"], abs=1e-3)

    @pytest.mark.parametrize("n", [1, 3, 40])
    def test_a_handful_of_points_is_no_crash(self, n):
        cloud = cg3d.PointCloud.from_array(np.random.default_rng(0).random((n, 3)), up="z", unit=1.0)
        scene = cg3d.open_scene(cloud, model=ToyModel())
        result = scene.query("sofa")
        assert scene.mask(result).shape == (n,)
        assert scene.partition.shape == (n,)
        assert scene.scores(result).shape == (n,)

    def test_a_real_checkpoint(self, room_ply, tiny_checkpoint):
        scene = cg3d.open_scene(room_ply, model=tiny_checkpoint)
        result = scene.query("bookshelf", negatives=["door"], k=5)
        assert len(result.segments) == 5
        assert all(0 <= s.score <= 1 for s in result.segments)
        assert set(result.segments[0].nearest_names) <= {*scene.model.config["known_names"], "wall", "floor", "ceiling"}
        assert scene.query(shape=room_ply).kind == "shape"
        with pytest.raises(cg3d.ModelError):
            scene.query(image=Image.new("RGB", (8, 8)))  # this checkpoint has no image tower
        again = cg3d.open_scene(room_ply, model=tiny_checkpoint)
        assert again.query("bookshelf", negatives=["door"], k=5).to_dict() == result.to_dict()

    def test_what_is_not_there_is_said_in_one_line(self, tmp_path, room_ply):
        with pytest.raises(cg3d.ReadError):
            cg3d.open_scene(tmp_path / "none.ply", model=ToyModel())
        with pytest.raises(cg3d.ModelError):
            cg3d.open_scene(room_ply, model="no-such-model")
        with pytest.raises(cg3d.UsageError):
            cg3d.open_scene(room_ply, model=ToyModel(), segmenter="magic")


def test_importing_the_package_loads_nothing_heavy():
    code = "import sys, cg3d_core; print(*(m for m in ('numpy', 'torch', 'open3d', 'scipy') if m in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_every_public_name_is_there():
    for name in cg3d.__all__:
        assert getattr(cg3d, name) is not None
    with pytest.raises(AttributeError):
        cg3d.no_such_name  # noqa: B018
