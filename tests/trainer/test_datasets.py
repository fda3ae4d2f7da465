"""Data sets: found by their layout, split, upright, and refused with one line."""

from __future__ import annotations

import json

import layouts
import numpy as np
import pytest
from layouts import tall_box, write_cloud

from cg3d_core.errors import ReadError, UsageError
from trainer.datasets import check_dataset, dataset_names, dataset_splits, open_dataset


@pytest.fixture
def classes_of_ten(tmp_path):
    for name in ("night_stand", "chair"):
        for i in range(10):
            write_cloud(tmp_path / name / f"{i}.npy", tall_box(i))
    return tmp_path


def test_a_folder_per_class_has_words_for_names_and_one_split(classes_of_ten):
    data = open_dataset(classes_of_ten, split="all")
    assert (data.name, data.classes, len(data)) == ("folder", ("chair", "night stand"), 20)
    assert data.labels.tolist() == [0] * 10 + [1] * 10
    assert data.file(0) == "chair/0.npy"
    assert dataset_splits(classes_of_ten) == ("all",)
    with pytest.raises(UsageError, match="test_share"):
        open_dataset(classes_of_ten, split="train")


def test_a_made_split_is_stratified_disjoint_and_the_same_again(classes_of_ten):
    parts = [open_dataset(classes_of_ten, split=s, test_share="0.3") for s in ("train", "test")]
    names = [{part.file(i) for i in range(len(part))} for part in parts]
    assert [np.bincount(part.labels).tolist() for part in parts] == [[7, 7], [3, 3]]
    assert not names[0] & names[1]
    assert len(names[0] | names[1]) == 20
    again = open_dataset(classes_of_ten, split="test", test_share="0.3")
    assert {again.file(i) for i in range(6)} == names[1]
    other = open_dataset(classes_of_ten, split="test", test_share="0.3", seed="1")
    assert {other.file(i) for i in range(6)} != names[1]
    assert len(open_dataset(classes_of_ten, split="all", test_share="0.3")) == 20


@pytest.mark.parametrize("pattern", ["{split}/{name}", "{name}/{split}"])
def test_splits_lie_above_or_beneath_the_classes(tmp_path, pattern):
    for split, count in (("train", 3), ("test", 2)):
        for name in ("desk", "sofa"):
            for i in range(count):
                write_cloud(tmp_path / pattern.format(split=split, name=name) / f"{i}.npy", tall_box(i))
    assert dataset_splits(tmp_path, "folder") == ("train", "test")
    assert len(open_dataset(tmp_path, "folder")) == 6
    both = open_dataset(tmp_path, "folder", split="all")
    assert len(both) == 10
    assert both.classes == ("desk", "sofa")
    assert len({both.file(i) for i in range(10)}) == 10
    np.testing.assert_array_equal(both.points(6), open_dataset(tmp_path, "folder", split="test").points(0))


def test_points_are_turned_upright_and_the_same_again(tmp_path):
    xyz = tall_box(axis=1)
    write_cloud(tmp_path / "lamp" / "a.npy", xyz)
    data = open_dataset(tmp_path, split="all", up="y")
    points = data.points(0)
    assert points.dtype == np.float32
    assert points.shape == (300, 3)
    np.testing.assert_allclose(points[:, 2], xyz[:, 1], atol=1e-6)
    assert np.linalg.det(np.linalg.lstsq(xyz, points, rcond=None)[0]) > 0.99, "turned, not mirrored"
    np.testing.assert_array_equal(points, data.points(0))


def test_a_mesh_is_sampled_once_and_remembered_until_it_changes(tmp_path, empty_cache):
    import trimesh

    (tmp_path / "box").mkdir()
    file = tmp_path / "box" / "a.off"
    trimesh.creation.box((1, 1, 2)).export(file)
    first = open_dataset(tmp_path, "folder", "all").points(0)
    np.testing.assert_array_equal(first, open_dataset(tmp_path, "folder", "all").points(0))
    assert 8192 <= len(first) <= 20_000
    trimesh.creation.box((1, 1, 4)).export(file)
    assert np.ptp(open_dataset(tmp_path, "folder", "all").points(0)[:, 2]) == pytest.approx(4, rel=0.01)


def test_what_makes_no_sense_is_one_clear_line(classes_of_ten, tmp_path_factory):
    for wrong, match in [
        (lambda: open_dataset(classes_of_ten / "none"), "no such folder"),
        (lambda: open_dataset(classes_of_ten, "imagenet"), "no data set is called 'imagenet'.*folder"),
        (lambda: open_dataset(classes_of_ten, split="all", colour="red"), "no option 'colour'.*test_share"),
        (lambda: open_dataset(classes_of_ten, test_share="2"), "number from 0 to 1"),
        (lambda: open_dataset(classes_of_ten, split="all", up="w"), "up=w"),
        (lambda: open_dataset(tmp_path_factory.mktemp("empty")), "layout .* not known.*data list"),
        (lambda: open_dataset(classes_of_ten / "chair" / "0.npy"), "file, not"),
    ]:
        with pytest.raises(UsageError, match=match):
            wrong()


def test_a_damaged_file_is_a_read_error_of_that_shape_alone(classes_of_ten):
    (classes_of_ten / "chair" / "0.npy").write_bytes(b"\x93NUMPY broken")
    data = open_dataset(classes_of_ten, split="all")
    with pytest.raises(ReadError, match=r"0\.npy"):
        data.points(0)
    assert len(data.points(1)) == 300


def test_an_archive_unpacked_into_its_own_folder_is_found(tmp_path):
    layouts.scannet(tmp_path / "unpacked" / "scannet")
    assert open_dataset(tmp_path, split="val").name == "scannet_objects"
    with pytest.raises(UsageError, match="no modelnet data set"):
        open_dataset(tmp_path, "modelnet")


def test_options_may_come_from_a_recipe_as_numbers(classes_of_ten, tmp_path_factory):
    from trainer.recipe import DatasetSpec, load_recipe

    lines = f"path: {classes_of_ten}\nname: folder\noptions:\n  test_share: 0.2\n"
    recipe = layouts.write(tmp_path_factory.mktemp("recipe") / "mine.yaml", lines)
    spec = load_recipe(str(recipe), ["options.seed=3"], kind=DatasetSpec)
    assert dataset_splits(spec.path, spec.name, **spec.options) == ("train", "test")
    assert len(open_dataset(spec.path, spec.name, "test", **spec.options)) == 4


# ---- data check ------------------------------------------------------------------------------------


def test_check_counts_what_was_found(tmp_path):
    report = check_dataset(layouts.shapenet55(tmp_path, "ulip"), read=None)
    assert (report["name"], report["usable"], report["damaged"]) == ("shapenet55", True, [])
    train, test = report["splits"]["train"], report["splits"]["test"]
    assert (train["shapes"], train["published"], train["with_views"], train["points"]) == (2, 41952, 1, [8192, 8192])
    assert test["shapes"] == 1
    assert report["classes"]["chair"] == {"train": 1, "test": 1}
    assert any("02691156-absent" in line for line in report["missing"])
    assert any("no shape in 53 classes" in line for line in report["missing"])
    assert any("41,952 were published" in line for line in report["remarks"])
    assert "absent" in report["next"]
    json.dumps(report)


def test_check_names_damaged_files_and_goes_on(classes_of_ten):
    (classes_of_ten / "chair" / "3.npy").write_bytes(b"\x93NUMPY broken")
    (classes_of_ten / "chair" / "7.npy").write_bytes(b"")
    report = check_dataset(classes_of_ten, read=None)
    assert {entry["file"] for entry in report["damaged"]} == {"chair/3.npy", "chair/7.npy"}
    assert report["splits"]["all"]["read"] == 20
    assert report["next"].startswith("Replace chair/")


def test_check_finds_a_damaged_hdf5_file_or_list(tmp_path):
    layouts.write_hdf5(tmp_path / "main_split" / "test_objectdataset.h5", [1], mask=True)
    (tmp_path / "main_split" / "training_objectdataset.h5").write_bytes(b"\x89HDF cut")
    report = check_dataset(tmp_path, variant="OBJ_BG")
    assert [entry["file"].rsplit("/", 1)[1] for entry in report["damaged"]] == ["training_objectdataset.h5"]
    assert set(report["splits"]) == {"test"}


def test_check_of_a_folder_of_something_else(tmp_path):
    layouts.write(tmp_path / "notes" / "todo.txt", "buy milk")
    report = check_dataset(tmp_path)
    assert (report["name"], report["usable"]) == ("", False)
    assert "data list" in report["next"]
    with pytest.raises(UsageError, match="no such folder"):
        check_dataset(tmp_path / "none")


def test_the_command_prints_json_or_a_table_and_its_exit_says_whether_all_is_well(classes_of_ten):
    from typer.testing import CliRunner

    from trainer.cli import app

    runner = CliRunner()
    good = runner.invoke(app, ["data", "check", str(classes_of_ten), "test_share=0.2", "--json"])
    assert good.exit_code == 0
    assert json.loads(good.stdout)["splits"]["test"]["shapes"] == 4
    (classes_of_ten / "chair" / "3.npy").write_bytes(b"")
    bad = runner.invoke(app, ["data", "check", str(classes_of_ten)])
    assert bad.exit_code == 2
    assert "chair/3.npy" in bad.stdout
    assert "2 classes: chair 10, night stand 10" in bad.stdout
    listed = runner.invoke(app, ["data", "list"]).stdout
    assert all(f"{name}\n" in listed for name in dataset_names())
