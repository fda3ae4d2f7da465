"""Editing segments: what each change does, and that all of it can be taken back."""

from __future__ import annotations

from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import Cg3dError, ReadError, UsageError
from cg3d_core.geometry.frame import Frame
from cg3d_core.labels import file
from cg3d_core.labels.labelling import NONE, Labelling

UPRIGHT = Frame(np.eye(3), 1.0, np.zeros(3), np.zeros(3), "z", "set by hand", "m", "set by hand")


def line_of_cubes(counts=(40, 30, 50), spare=10) -> Labelling:
    """Cubes of 0.2 m, 1 m apart along x, a segment each; then points in none."""
    rng = np.random.default_rng(0)
    cubes = [rng.uniform((i, 0, 0), (i + 0.2, 0.2, 0.2), (n, 3)) for i, n in enumerate((*counts, spare))]
    owner = np.repeat([*range(len(counts)), NONE], [*counts, spare])
    return Labelling(PointCloud.from_array(np.concatenate(cubes)), UPRIGHT, owner, gap=0.2)


def state(labelling: Labelling):
    return labelling.owner.tobytes(), labelling.marks


class TestMarks:
    """Labels, names, hiding, selection."""

    def test_a_label_is_given_and_taken_away(self):
        labelling = line_of_cubes()
        labelling.label([0, 2], "  coffee   table ")
        assert labelling.label_of(0) == labelling.label_of(2) == "coffee table"
        assert labelling.name_of(0) == "coffee table"
        labelling.label([0], "")
        assert labelling.label_of(0) == ""
        assert labelling.name_of(0) == "segment 0"

    def test_a_name_is_for_one_segment(self):
        labelling = line_of_cubes()
        labelling.label([0, 1], "chair")
        labelling.rename(0, "the left chair")
        assert (labelling.name_of(0), labelling.name_of(1)) == ("the left chair", "chair")

    def test_hidden_points_are_those_of_hidden_segments(self):
        labelling = line_of_cubes()
        labelling.hide([1])
        assert (labelling.hidden == (labelling.owner == 1)).all()
        labelling.hide([0])
        labelling.show([1])
        assert labelling.marks.hidden == {0}
        labelling.show()
        assert not labelling.hidden.any()

    @pytest.mark.parametrize(
        ("how", "left"), [("set", {1, 2}), ("add", {0, 1, 2}), ("remove", {0}), ("toggle", {0, 2})]
    )
    def test_ways_to_select(self, how, left):
        labelling = line_of_cubes()
        labelling.select([0, 1])
        labelling.select([1, 2], how)
        assert labelling.marks.selected == left

    def test_what_changes_nothing_is_no_step(self):
        labelling = line_of_cubes()
        labelling.select()
        labelling.show()
        labelling.label([0], "")
        labelling.remove([])
        assert labelling.can_undo == ""
        assert not labelling.undo()
        assert not labelling.redo()


class TestPoints:
    """Merging and splitting."""

    def test_merged_segments_are_the_largest(self):
        labelling = line_of_cubes()
        labelling.label([1], "shelf")
        assert labelling.merge([0, 1, 2]) == 2
        assert dict(labelling.sizes) == {2: 120}
        assert labelling.label_of(2) == "shelf"
        assert labelling.marks.labels == {2: "shelf"}  # nothing is left of the others

    def test_pieces_that_lie_apart_come_apart(self):
        labelling = line_of_cubes()
        labelling.merge([0, 1, 2])
        ids = labelling.split_by_gaps(2)
        assert [labelling.sizes[i] for i in ids] == [50, 40, 30]
        assert ids[0] == 2
        assert len(set(ids)) == 3
        assert labelling.split_by_gaps(2) == [2]  # one piece stays

    def test_crumbs_stay_with_the_largest(self):
        labelling = line_of_cubes()
        labelling.merge([0, 1, 2])
        assert [labelling.sizes[i] for i in labelling.split_by_gaps(2, crumb=35)] == [80, 40]

    def test_a_wide_gap_parts_nothing(self):
        labelling = line_of_cubes()
        labelling.merge([0, 1])
        assert labelling.split_by_gaps(0, gap=2.0) == [0]

    def test_split_by_plane_and_box_in_file_coordinates(self):
        far = np.array([3.5e6, 5.2e6, 400.0])
        xyz = np.random.default_rng(0).uniform(0, 10, (500, 3)) + far
        cloud = PointCloud.from_array(xyz)
        labelling = Labelling(cloud, UPRIGHT, np.zeros(500))
        labelling.label([0], "tree")
        new = labelling.split_by_plane(0, far + np.array([4, 0, 0]), [2, 0, 0])
        assert labelling.label_of(new) == "tree"
        assert (np.sort(labelling.points(new)) == np.flatnonzero(xyz[:, 0] > far[0] + 4)).all()
        inside = labelling.split_by_box(0, far, far + np.array([10, 10, 5]))
        assert (labelling.points(inside) == np.flatnonzero((xyz[:, 0] <= far[0] + 4) & (xyz[:, 2] <= 405))).all()

    def test_points_of_nobody_become_a_segment(self):
        labelling = line_of_cubes()
        new = labelling.add(np.arange(120, 130), "poster")
        assert labelling.sizes[new] == 10
        assert labelling.label_of(new) == "poster"
        labelling.remove([new])
        assert (labelling.owner[120:] == NONE).all()
        assert new not in labelling.marks.labels

    def test_a_segment_that_loses_its_last_point_is_gone(self):
        labelling = line_of_cubes()
        labelling.label([0], "chair")
        labelling.add(labelling.owner == 0, "stool")
        assert 0 not in labelling.sizes
        assert 0 not in labelling.marks.labels
        labelling.undo()
        assert labelling.label_of(0) == "chair"

    def test_several_become_segments_in_one_step(self):
        labelling = line_of_cubes()
        whole, part, spare = labelling.owner == 1, np.arange(20), np.arange(10, 130)
        ids = labelling.add_all([whole, part, np.arange(5), spare], "crate")
        assert ids[0] == 1, "what is a segment already stays that segment"
        assert [labelling.sizes[i] for i in ids] == [30, 20, 80]
        assert 0 not in labelling.sizes
        assert labelling.marks.selected == set(ids)
        assert {labelling.label_of(i) for i in ids} == {"crate"}
        labelling.undo()
        assert labelling.sizes == {0: 40, 1: 30, 2: 50}
        assert not labelling.marks.labels
        labelling.add_all([whole])
        assert labelling.marks.selected == {1}
        assert labelling.can_undo == "select"
        with pytest.raises(UsageError):
            labelling.add_all([np.zeros(130, bool)])

    def test_each_gets_its_own_label_in_one_step(self):
        labelling = line_of_cubes()
        labelling.label([2], "door")
        labelling.label_each({0: "chair", 1: "table", 2: ""})
        assert labelling.marks.labels == {0: "chair", 1: "table"}
        labelling.undo()
        assert labelling.marks.labels == {2: "door"}

    @pytest.mark.parametrize(
        "wrong",
        [
            lambda x: x.select([9]),
            lambda x: x.select([0], "twice"),
            lambda x: x.merge([1]),
            lambda x: x.merge([1, 1]),
            lambda x: x.label([NONE], "wall"),
            lambda x: x.split_by_points(0, x.owner == 0),
            lambda x: x.split_by_points(0, np.ones(3, bool)),
            lambda x: x.split_by_points(0, [10_000]),
            lambda x: x.split_by_plane(0, [0, 0, 0], [0, 0, 0]),
            lambda x: x.split_by_plane(0, [0, 0], [0, 0, 1]),
            lambda x: x.split_by_box(0, [1, 1, 1], [0, 0, 0]),
            lambda x: x.split_by_gaps(0, gap=0),
            lambda x: x.add(np.zeros(130, bool)),
        ],
    )
    def test_what_makes_no_sense_is_refused_and_changes_nothing(self, wrong):
        labelling = line_of_cubes()
        before = state(labelling)
        with pytest.raises(UsageError):
            wrong(labelling)
        assert state(labelling) == before
        assert not labelling.can_undo

    def test_the_clouds_ids_of_points_must_fit(self):
        with pytest.raises(UsageError):
            Labelling(line_of_cubes().cloud, UPRIGHT, np.zeros(3))


CHANGES = (
    "select", "label", "label each", "rename", "hide", "show", "merge", "plane", "gaps", "add", "add all", "remove", "undo",
    "redo",
)  # fmt: skip


def one_change(labelling: Labelling, change: str, a: int, b: int) -> None:
    ids = [*labelling.sizes] or [0]
    one, two = ids[a % len(ids)], ids[b % len(ids)]
    calls = {
        "select": lambda: labelling.select([one, two], ("set", "add", "remove", "toggle")[a % 4]),
        "label": lambda: labelling.label([one, two], ("chair", "table", "")[b % 3]),
        "rename": lambda: labelling.rename(one, ("mine", "")[b % 2]),
        "hide": lambda: labelling.hide([one]),
        "show": lambda: labelling.show(None if a % 2 else [two]),
        "merge": lambda: labelling.merge([one, two]),
        "plane": lambda: labelling.split_by_plane(one, [a / 25, 0.1, 0.1], [1, 0, b / 50]),
        "gaps": lambda: labelling.split_by_gaps(one, crumb=b),
        "add": lambda: labelling.add(np.arange(a, a + b), "new"),
        "add all": lambda: labelling.add_all([labelling.owner == one, np.arange(a, a + 20), np.arange(b, b + 30)]),
        "label each": lambda: labelling.label_each({one: "chair", two: ("table", "")[b % 2]}),
        "remove": lambda: labelling.remove([one]),
        "undo": labelling.undo,
        "redo": labelling.redo,
    }
    calls[change]()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(CHANGES), st.integers(0, 99), st.integers(0, 99)), max_size=30))
def test_undo_of_all_is_the_start_and_redo_of_all_the_end(changes):
    labelling = line_of_cubes()
    start = state(labelling)
    for change, a, b in changes:
        with suppress(UsageError):
            one_change(labelling, change, a, b)
        there = set(labelling.sizes)
        marks = labelling.marks
        assert there >= {*marks.labels, *marks.names} | marks.hidden | marks.selected
        assert sum(labelling.sizes.values()) == (labelling.owner != NONE).sum()
    while labelling.redo():
        pass
    end = state(labelling)
    while labelling.undo():
        pass
    assert state(labelling) == start
    while labelling.redo():
        pass
    assert state(labelling) == end


class TestFile:
    """Kept beside the scan."""

    @pytest.fixture
    def labelling(self):
        labelling = line_of_cubes()
        labelling.label([0], "Stühle")
        labelling.rename(1, "the tall one")
        labelling.hide([2])
        labelling.merge([0, 1])
        labelling.split_by_gaps(0)
        return labelling

    def test_comes_back_as_it_was(self, labelling, tmp_path):
        file.save(labelling, tmp_path / "room.cg3d")
        again = file.load(tmp_path / "room.cg3d", labelling.cloud, UPRIGHT)
        assert state(again) == state(labelling)
        assert again.gap == labelling.gap
        assert not again.can_undo
        assert [p.name for p in tmp_path.iterdir()] == ["room.cg3d"]

    def test_where_it_lies(self, tmp_path):
        (tmp_path / "scene0000_00").mkdir()
        assert file.beside(tmp_path / "a.scan.ply") == tmp_path / "a.scan.cg3d"
        assert file.beside(tmp_path / "scene0000_00") == tmp_path / "scene0000_00.cg3d"

    def test_a_changed_scan_is_refused_in_one_line(self, labelling, tmp_path):
        path = file.save(labelling, tmp_path / "room.cg3d")
        moved = labelling.cloud.with_(xyz=labelling.cloud.xyz + np.float32(0.001))
        fewer = PointCloud.from_array(labelling.cloud.xyz[:-1])
        for other in (moved, fewer):
            with pytest.raises(UsageError, match="130 points, not to this scan") as error:
                file.load(path, other, UPRIGHT)
            assert "\n" not in str(error.value)

    def test_damage_is_one_line(self, labelling, tmp_path):
        path = file.save(labelling, tmp_path / "room.cg3d")
        whole = path.read_bytes()
        rng = np.random.default_rng(0)
        for k in range(60):
            damaged = bytearray(whole)
            for at in rng.integers(0, len(whole), 3):
                damaged[at] ^= 1 << int(rng.integers(8))
            path.write_bytes(bytes(damaged[: rng.integers(len(whole))]) if k % 3 == 0 else bytes(damaged))
            with suppress(Cg3dError):  # any other error fails the test
                file.load(path, labelling.cloud, UPRIGHT)
        path.write_text("no archive")
        with pytest.raises(ReadError, match="damaged"):
            file.load(path, labelling.cloud, UPRIGHT)
        with pytest.raises(ReadError, match="no such file"):
            file.load(tmp_path / "none.cg3d", labelling.cloud, UPRIGHT)

    def test_nothing_is_unpickled(self, labelling, tmp_path):
        import zipfile

        path = file.save(labelling, tmp_path / "room.cg3d")
        with zipfile.ZipFile(path) as archive:
            text = archive.read("labels.json")
        np.save(tmp_path / "evil.npy", np.array([print] * 130, object), allow_pickle=True)
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("labels.json", text)
            archive.write(tmp_path / "evil.npy", "owner.npy")
        with pytest.raises(ReadError):
            file.load(path, labelling.cloud, UPRIGHT)
