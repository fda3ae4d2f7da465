"""Data sets: found by their layout, split, upright, and refused with one line."""

from __future__ import annotations

import numpy as np
import pytest

from cg3d_core.errors import ReadError, UsageError
from trainer.datasets import dataset_splits, open_dataset


def write_cloud(path, xyz) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    np.save(path, np.asarray(xyz, np.float32))


def tall_box(seed: int = 0, axis: int = 2, n: int = 300) -> np.ndarray:
    """Points of a box three times as long along ``axis``."""
    size = np.ones(3)
    size[axis] = 3
    return np.random.default_rng(seed).uniform(-0.5, 0.5, (n, 3)) * size


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
