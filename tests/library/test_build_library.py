"""Building a shape library: what is read again and what is not, bad files, interruptions, refusals."""

from __future__ import annotations

import os
import shutil
from functools import partial

import pytest
from shelf import ToyLibraryModel, furnish, write_box

import cg3d_core as cg3d
from cg3d_core.library import build as building
from cg3d_core.library.files import folder_category, list_shapes, read_categories
from cg3d_core.library.reading import read_all
from cg3d_core.library.store import Store
from cg3d_core.query.ask import prepare_shape


@pytest.fixture
def folder(tmp_path):
    return furnish(tmp_path / "shapes")


@pytest.fixture
def build(folder, tmp_path):
    """Build the folder's library with the toy model; returns (report, shapes encoded)."""

    def run(**options):
        model = options.pop("model", None) or ToyLibraryModel()
        report = cg3d.build_library(
            options.pop("folder", folder), options.pop("out", tmp_path / "lib"), model, up="z", workers=0, **options
        )
        return report, model.encoded

    return run


def names(path):
    return sorted(row["file"] for row in Store.open(path).state().to_pylist())


class TestUpdate:
    """A second build."""

    def test_first_build_takes_all_and_the_next_reads_nothing(self, build, tmp_path):
        report, encoded = build()
        assert (report.added, report.shapes, report.failed) == (10, 10, ())
        assert encoded > 0
        report, encoded = build()
        assert (report.added, report.unchanged, report.shapes) == (0, 10, 10)
        assert encoded == 0

    def test_only_what_changed_is_encoded(self, build, folder, tmp_path):
        build()
        write_box(folder / "chair" / "chair_0.ply", "lamp", seed=9)
        write_box(folder / "chair" / "new.ply", "chair", seed=3)
        report, encoded = build()
        assert (report.added, report.changed, report.unchanged, report.shapes) == (1, 1, 9, 11)
        assert 0 < encoded <= 2 * 2 * 10  # two shapes, two readings of their size, ten turns

    def test_a_file_touched_but_not_changed_is_not_encoded_and_next_time_not_even_hashed(
        self, build, folder, monkeypatch
    ):
        build()
        os.utime(folder / "sofa" / "sofa_0.ply", (1, 1))
        report, encoded = build()
        assert (report.unchanged, encoded) == (10, 0)
        monkeypatch.setattr(building, "digest", lambda path: pytest.fail("hashed again"))
        assert build()[0].unchanged == 10

    def test_removed_files_leave(self, build, folder, tmp_path):
        build()
        shutil.rmtree(folder / "lamp")
        report, encoded = build()
        assert (report.removed, report.shapes, encoded) == (2, 8, 0)
        assert not any(name.startswith("lamp/") for name in names(tmp_path / "lib"))

    def test_a_moved_file_is_taken_over_under_its_new_name_and_category(self, build, folder, tmp_path):
        build()
        (folder / "seats").mkdir()
        (folder / "sofa" / "sofa_0.ply").rename(folder / "seats" / "it's \u00fc.ply")
        report, encoded = build()
        assert (report.moved, report.removed, report.shapes, encoded) == (1, 1, 10, 0)
        (row,) = Store.open(tmp_path / "lib").rows_of(["seats/it's \u00fc.ply"])
        assert row["category"] == "seats"
        assert row["thumbnail"].startswith(b"\x89PNG")
        (folder / "seats" / "it's \u00fc.ply").unlink()
        assert build()[0].shapes == 9

    def test_two_files_that_change_names_keep_their_own_features(self, build, folder, tmp_path):
        build()
        before = {row["file"]: row for row in Store.open(tmp_path / "lib").columns(["file", "feature"]).to_pylist()}
        a, b = folder / "chair" / "chair_0.ply", folder / "lamp" / "lamp_0.ply"
        a.rename(folder / "aside")
        b.rename(a)
        (folder / "aside").rename(b)
        build()
        after = {row["file"]: row for row in Store.open(tmp_path / "lib").columns(["file", "feature"]).to_pylist()}
        assert after["chair/chair_0.ply"]["feature"] == before["lamp/lamp_0.ply"]["feature"]
        assert after["lamp/lamp_0.ply"]["feature"] == before["chair/chair_0.ply"]["feature"]

    def test_given_categories_overrule_folders_without_reading_again(self, build, tmp_path):
        build()
        report, encoded = build(categories={"chair/chair_0.ply": "seat"})
        assert (report.unchanged, encoded) == (10, 0)
        (row,) = Store.open(tmp_path / "lib").rows_of(["chair/chair_0.ply"])
        assert row["category"] == "seat"

    def test_the_same_folder_moved_elsewhere_is_known_again(self, build, folder, tmp_path):
        build()
        elsewhere = tmp_path / "elsewhere"
        shutil.copytree(folder, elsewhere)
        shutil.rmtree(folder)
        report, encoded = build(folder=elsewhere)
        assert (report.unchanged, encoded) == (10, 0)
        assert cg3d.open_library(tmp_path / "lib", ToyLibraryModel()).search("chair", k=1)[0].file.is_file()

    def test_a_library_inside_its_own_folder_does_not_read_itself(self, build, folder):
        build(out=folder / "lib")
        write_box(folder / "lib" / "stray.ply", "chair")
        assert build(out=folder / "lib")[0].shapes == 10


class TestBadFiles:
    """One bad file harms nobody."""

    def test_it_is_named_and_the_others_are_there(self, build, folder):
        (folder / "chair" / "broken.ply").write_bytes(b"ply\nnot really")
        (folder / "chair" / "empty.obj").write_bytes(b"")
        report, _ = build()
        assert (report.added, report.shapes, len(report.failed)) == (10, 10, 2)
        assert "broken.ply" in report.failed[0]
        assert "empty.obj" in report.failed[1]
        assert all("\n" not in line for line in report.failed)

    def test_a_good_file_that_went_bad_leaves(self, build, folder, tmp_path):
        build()
        (folder / "chair" / "chair_0.ply").write_bytes(b"ply\nnot really")
        report, _ = build()
        assert (report.changed, report.shapes, len(report.failed)) == (0, 9, 1)
        assert "chair/chair_0.ply" not in names(tmp_path / "lib")

    def test_a_bug_in_a_reader_costs_one_file(self, build, folder, monkeypatch):
        from cg3d_core.query import ask

        read = ask.read_shape
        monkeypatch.setattr(ask, "read_shape", lambda path: 1 / 0 if path.name == "sofa_1.ply" else read(path))
        report, _ = build()
        assert report.shapes == 9
        assert "ZeroDivisionError" in report.failed[0]

    def test_other_processes_read_what_this_one_reads(self, folder):
        files = list_shapes(folder).shapes[:3]
        prepare = partial(prepare_shape, n_points=64)
        for here, there in zip(read_all(files, prepare, "z"), read_all(files, prepare, "z", workers=1)):
            assert here.digest == there.digest
            assert here.thumbnail == there.thumbnail
            assert (here.prepared[0] == there.prepared[0]).all()

    def test_none_readable_is_an_error(self, build, tmp_path):
        (tmp_path / "bad").mkdir()
        (tmp_path / "bad" / "a.ply").write_bytes(b"ply\nno")
        with pytest.raises(cg3d.ReadError, match="none of its 1 shapes"):
            build(folder=tmp_path / "bad")


class TestInterrupted:
    """A stop loses nothing that was encoded."""

    def test_what_was_encoded_is_kept_and_the_next_build_goes_on(self, build, monkeypatch, tmp_path):
        monkeypatch.setattr(building, "TOGETHER", 1)

        def stop(stage, fraction):
            if stage == "encoding" and fraction >= 0.5:
                raise cg3d.Cancelled

        with pytest.raises(cg3d.Cancelled):
            build(progress=stop)
        assert len(names(tmp_path / "lib")) == 5
        report, _ = build()
        assert (report.added, report.unchanged, report.shapes) == (5, 5, 10)


class TestRefused:
    """What would mix up or destroy something."""

    def test_another_model_and_how_to_rebuild(self, build, folder, tmp_path):
        build()
        other = ToyLibraryModel("toy-2", "other")
        with pytest.raises(cg3d.ModelError, match=r"another model \(toy.*cg3d library build .* --rebuild") as error:
            build(model=other)
        assert "\n" not in str(error.value)
        assert len(names(tmp_path / "lib")) == 10
        with pytest.raises(cg3d.ModelError, match="--rebuild"):
            cg3d.open_library(tmp_path / "lib", other)
        report, encoded = build(model=other, rebuild=True)
        assert report.added == 10
        assert encoded > 0
        assert len(cg3d.open_library(tmp_path / "lib", other)) == 10

    def test_another_folder(self, build, tmp_path):
        build()
        with pytest.raises(cg3d.UsageError, match="library of"):
            build(folder=furnish(tmp_path / "others"))

    def test_a_folder_that_is_no_library_is_left_alone(self, build, tmp_path):
        (tmp_path / "mine").mkdir()
        (tmp_path / "mine" / "thesis.txt").write_text("years of work")
        with pytest.raises(cg3d.UsageError, match="something else"):
            build(out=tmp_path / "mine", rebuild=True)
        assert [p.name for p in (tmp_path / "mine").iterdir()] == ["thesis.txt"]

    def test_no_folder_and_no_shapes(self, build, tmp_path):
        with pytest.raises(cg3d.UsageError, match="no such folder"):
            build(folder=tmp_path / "none")
        (tmp_path / "empty").mkdir()
        with pytest.raises(cg3d.UsageError, match="no shape"):
            build(folder=tmp_path / "empty")
        assert not (tmp_path / "lib").exists()

    def test_no_library_and_a_damaged_one(self, build, tmp_path):
        with pytest.raises(cg3d.UsageError, match=r"no such library.*cg3d library build"):
            cg3d.open_library(tmp_path / "none")
        build()
        for file in (tmp_path / "lib" / "shapes.lance" / "_versions").iterdir():
            file.write_bytes(b"nonsense")
        with pytest.raises(cg3d.ReadError, match="cannot be read"):
            cg3d.open_library(tmp_path / "lib")

    def test_one_that_goes_while_it_is_open(self, build, tmp_path):
        build()
        library = cg3d.open_library(tmp_path / "lib", ToyLibraryModel())
        shutil.rmtree(tmp_path / "lib")
        with pytest.raises(cg3d.ReadError, match="no longer there"):
            library.store.state()


class TestListing:
    """What is taken for a shape."""

    def test_tables_hidden_files_and_licences_are_not_shapes(self, folder):
        (folder / "index.csv").write_text("file,category\nchair/chair_0.ply,chair\n")
        (folder / "points.csv").write_text("0,0,0\n1,1,1\n")
        (folder / "LICENSE.txt").write_text("1 2 3")
        (folder / ".hidden.ply").write_bytes(b"ply")
        (folder / "picture.png").write_bytes(b"\x89PNG")
        found = list_shapes(folder)
        assert len(found.shapes) == 11
        assert "points.csv" in {s.name for s in found.shapes}
        assert found.left_out == 1
        assert read_categories(folder / "index.csv") == {"chair/chair_0.ply": "chair"}
        with pytest.raises(cg3d.ReadError, match="'file' and 'category'"):
            read_categories(folder / "points.csv")

    @pytest.mark.parametrize(
        ("name", "category"),
        [
            ("chair/1.off", "chair"),
            ("night_stand/train/1.off", "night stand"),
            ("train/chair/1.off", "chair"),
            ("home/bed/1.off", "bed"),
            ("1.off", ""),
        ],
    )
    def test_a_folder_names_the_category(self, name, category):
        assert folder_category(name) == category

    def test_a_model_changes_with_the_file_that_holds_its_points(self, tmp_path):
        (tmp_path / "a.gltf").write_text('{"asset": {"version": "2.0"}}')
        (tmp_path / "a.bin").write_bytes(b"1")
        before = building.digest(tmp_path / "a.gltf")
        (tmp_path / "a.bin").write_bytes(b"2")
        assert building.digest(tmp_path / "a.gltf") != before
