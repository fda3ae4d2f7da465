"""Figures of labelled scenes."""

from __future__ import annotations

import json

import numpy as np
import pytest
from numpy.lib.recfunctions import repack_fields
from toys import ToyModel

import cg3d_core as cg3d
from cg3d_core.evaluate import EXCLUDED, MIN_POINTS, ground_truth, normalise_name
from cg3d_core.io.names import NYU40


def write_s3dis(folder, room):
    """<room>/<room>.txt and Annotations/<class>_<n>.txt; S3DIS's own names for the classes."""
    notes = folder / "office_1" / "Annotations"
    notes.mkdir(parents=True)
    rows = np.c_[room["xyz"], room["colour"]]
    form = ["%.3f"] * 3 + ["%d"] * 3
    np.savetxt(folder / "office_1" / "office_1.txt", rows, fmt=form)
    for i in np.unique(room["instance"]):
        mine = room["instance"] == i
        np.savetxt(notes / f"{room['name'][mine][0]}_{i}.txt", rows[mine], fmt=form)
    return folder / "office_1"


def write_scannet(folder, room):
    """<scene>_vh_clean_2.ply, .labels.ply, segs.json and aggregation.json; NYU40 ids."""
    from plyfile import PlyData, PlyElement

    scene = folder / "scene0000_00"
    scene.mkdir(parents=True)
    ids = {name: i for i, name in NYU40.items()} | {"bookcase": 10}
    kinds = [(c, "f4") for c in "xyz"] + [(c, "u1") for c in ("red", "green", "blue", "alpha")]
    rows = np.zeros(len(room["xyz"]), [*kinds, ("label", "u2")])
    for i, axis in enumerate("xyz"):
        rows[axis] = room["xyz"][:, i]
        rows[("red", "green", "blue")[i]] = room["colour"][:, i]
    rows["label"] = [ids[name] for name in room["name"]]
    mesh = repack_fields(rows[[name for name, _ in kinds]])
    PlyData([PlyElement.describe(mesh, "vertex")]).write(scene / "scene0000_00_vh_clean_2.ply")
    PlyData([PlyElement.describe(rows, "vertex")]).write(scene / "scene0000_00_vh_clean_2.labels.ply")
    segments = {"sceneId": "scene0000_00", "segIndices": room["instance"].tolist()}
    (scene / "scene0000_00_vh_clean_2.0.010000.segs.json").write_text(json.dumps(segments))
    groups = [{"objectId": int(i) - 1, "segments": [int(i)]} for i in np.unique(room["instance"])]
    (scene / "scene0000_00.aggregation.json").write_text(json.dumps({"segGroups": groups}))
    return scene


def same_but_for_the_bookcase(evaluation):
    """The figures, with ScanNet's "bookshelf" under S3DIS's name of it."""
    document = evaluation.to_dict()
    for row in document["classes"]:
        row["name"] = row["name"].replace("bookshelf", "bookcase")
    return document


@pytest.fixture(scope="module")
def evaluation(room_ply):
    return cg3d.evaluate_scene(cg3d.open_scene(room_ply, model=ToyModel()))


def test_every_layout_gives_the_same_figures(evaluation, room_arrays, tmp_path):
    rows = same_but_for_the_bookcase(evaluation)
    for path in (write_s3dis(tmp_path / "Area_1", room_arrays), write_scannet(tmp_path / "scans", room_arrays)):
        other = cg3d.evaluate_scene(cg3d.open_scene(path, model=ToyModel()))
        assert same_but_for_the_bookcase(other) == rows, path.name


def test_a_good_model_on_an_easy_room(evaluation):
    assert [c.name for c in evaluation.classes] == ["bookcase", "chair", "sofa", "table"]
    assert [c.instances for c in evaluation.classes] == [1, 2, 1, 1]
    total = evaluation.total
    assert (total.name, total.instances) == ("all", 5)
    for value in (total.bound25, total.bound50, total.hit, total.matched, total.oracle_hit, total.naming):
        assert value == 1
    assert total.iou > 0.7
    assert total.precision > 0.7
    assert total.recall > 0.7


class Muddled(ToyModel):
    """Takes tables for sofas, and knows nothing else."""

    def encode_points(self, xyz, context, tell=None):
        rows, whole = super().encode_points(xyz, context, tell)
        table, sofa, other = self.encode_texts(["table", "sofa", "something else"])
        is_table = rows @ table > 0.99
        return np.where(is_table[:, None], sofa, other), whole


def test_a_muddled_model_fails_where_it_should(room_ply):
    scene = cg3d.open_scene(room_ply, model=Muddled(), cache=False)
    rows = {c.name: c for c in cg3d.evaluate_scene(scene).classes}
    assert rows["sofa"].matched == 1
    assert (rows["sofa"].hit, rows["sofa"].iou, rows["sofa"].precision, rows["sofa"].oracle_hit) == (0, 0, 0, 0)
    assert (rows["chair"].matched, rows["chair"].iou, rows["chair"].recall) == (0, 0, 0)
    assert np.isnan(rows["chair"].precision)
    assert rows["chair"].to_dict()["precision"] is None
    assert rows["chair"].bound50 == 1  # the segmenter is as good as before
    assert rows["table"].naming == 0


def test_figures_are_what_the_mask_says(room_ply, room_arrays, evaluation):
    scene = cg3d.open_scene(room_ply, model=ToyModel())
    mask, right = scene.mask(scene.query("chair")), room_arrays["name"] == "chair"
    row = evaluation.classes[1]
    assert row.precision == pytest.approx((mask & right).sum() / mask.sum())
    assert row.recall == pytest.approx((mask & right).sum() / right.sum())
    assert row.iou == pytest.approx((mask & right).sum() / (mask | right).sum())


def test_small_instances_and_structure_do_not_count(room_arrays):
    names = ["wall", "mug", "lamp"]
    labels = np.repeat([1, 2, 3], [500, MIN_POINTS - 1, MIN_POINTS]).astype(np.int32)
    xyz = np.random.default_rng(0).random((len(labels), 3))
    cloud = cg3d.PointCloud.from_array(xyz, labels=labels, instances=labels, label_names=dict(enumerate(names, 1)))
    truth = ground_truth(cloud)
    assert truth.names == ["lamp"]
    assert (truth.instance >= 0).sum() == MIN_POINTS
    assert ((truth.label >= 0) == (labels == 3)).all()


def test_labels_without_instances_are_one_instance_a_class():
    labels = np.repeat([0, 1, 2], 200).astype(np.int32)
    xyz = np.random.default_rng(0).random((600, 3))
    truth = ground_truth(cg3d.PointCloud.from_array(xyz, labels=labels, label_names={1: "Night_Stand", 2: "sofa"}))
    assert truth.names == ["night stand", "sofa"]
    assert np.bincount(truth.instance + 1).tolist() == [200, 200, 200]


def test_a_scan_without_labels_or_objects_is_refused(room_arrays):
    plain = cg3d.PointCloud.from_array(room_arrays["xyz"])
    with pytest.raises(cg3d.UsageError, match="no labels"):
        ground_truth(plain)
    walls = plain.with_(labels=np.ones(len(plain), np.int32), label_names={1: "wall"})
    with pytest.raises(cg3d.UsageError, match="no labelled object"):
        ground_truth(walls)


def test_names_are_as_one_would_type_them():
    assert normalise_name("Refridgerator") == "refrigerator"
    assert normalise_name("shower_curtain") == "shower curtain"
    assert normalise_name("bookcase") == "bookcase"
    assert all(normalise_name(name) == name for name in EXCLUDED)
