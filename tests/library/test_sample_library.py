"""The shape library that comes with the program: built when first wanted, found again, mended."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from shelf import ToyLibraryModel, furnish

import cg3d_core as cg3d
from cg3d_core.library import sample
from cg3d_core.library.store import ABOUT, SHAPES, Store


def count_builds(monkeypatch) -> list[Path]:
    """The shapes' folder of each library that is built from now on."""
    built, build = [], sample.build_library

    def counted(shapes, *args, **options):
        built.append(shapes)
        return build(shapes, *args, **options)

    monkeypatch.setattr(sample, "build_library", counted)
    return built


@pytest.fixture
def program(tmp_path, monkeypatch, empty_cache):
    """Makes a copy of the program with ten shapes of its own; the last one made is the one that runs."""

    def copy(name: str) -> Path:
        home = tmp_path / name
        furnish(home / "sample" / "shapes")
        monkeypatch.setattr(sample, "assets_dir", lambda: home)
        return home

    return copy


def test_it_is_built_when_first_opened_and_found_again(empty_cache, monkeypatch):
    built, model = count_builds(monkeypatch), ToyLibraryModel()
    where = sample.sample_library(model=model)
    library = cg3d.open_library(where, model)
    assert len(library) == len(library.categories) == 20
    assert {"chair", "guitar", "airplane"} <= set(library.categories)
    assert sample.sample_library(model=model) == where
    assert len(built) == 1
    assert sample.sample_library(model=ToyLibraryModel("toy-2")) != where, "another model's features would not fit"


def break_table(table: str, part: str):
    return lambda where: shutil.rmtree(where / f"{table}.lance" / part)


def shorten(where: Path) -> None:
    store = Store.open(where)
    store.remove(store.columns(["file"])["file"].to_pylist()[:3])


def overwrite(where: Path) -> None:
    for manifest in (where / f"{SHAPES}.lance" / "_versions").iterdir():
        manifest.write_bytes(b"torn")


def put_file(where: Path) -> None:
    shutil.rmtree(where)
    where.write_text("in the way")


def put_folder(where: Path) -> None:
    shutil.rmtree(where)
    (where / "other").mkdir(parents=True)


@pytest.mark.parametrize(
    "harm",
    [
        break_table(SHAPES, "_versions"), break_table(SHAPES, ""), break_table(ABOUT, ""), break_table(ABOUT, "data"),
        shorten, overwrite, put_file, put_folder,
    ],
    ids=["no-versions", "no-shapes", "no-about", "no-about-data", "half", "torn", "a-file", "a-folder"],
)  # fmt: skip
def test_whatever_another_copy_left_is_mended(program, monkeypatch, harm):
    program("here")
    built, model = count_builds(monkeypatch), ToyLibraryModel()
    where = sample.sample_library(model=model)
    before = cg3d.open_library(where, model).browse(20)
    harm(where)
    assert sample.sample_library(model=model) == where
    after = cg3d.open_library(where, model).browse(20)
    assert [hit.name for hit in after] == [hit.name for hit in before]
    assert len(built) == 2
    assert sample.sample_library(model=model) == where
    assert len(built) == 2, "it is whole again"
    assert [path.name for path in where.parent.iterdir()] == [where.name], "nothing is left beside it"


def test_each_copy_of_the_program_has_its_own(program):
    model, theirs = ToyLibraryModel(), program("theirs")
    sample.sample_library(model=model)
    ours = program("ours")
    shutil.rmtree(theirs)
    hits = cg3d.open_library(sample.sample_library(model=model), model).browse(20)
    assert len(hits) == 10
    assert all(hit.file.exists() and hit.file.is_relative_to(ours) for hit in hits)


def test_another_window_may_be_quicker(program, monkeypatch):
    program("here")
    model, build, where = ToyLibraryModel(), sample.build_library, []

    def slow(shapes, out, *args, **options):
        monkeypatch.setattr(sample, "build_library", build)
        where.append(sample.sample_library(model=model))  # the other one's
        return build(shapes, out, *args, **options)

    monkeypatch.setattr(sample, "build_library", slow)
    assert [sample.sample_library(model=model)] == where
    assert len(cg3d.open_library(where[0], model)) == 10
    assert [path.name for path in where[0].parent.iterdir()] == [where[0].name]


def test_giving_up_leaves_nothing_half_made(program):
    program("here")

    def stop(stage: str, fraction: float) -> None:
        if fraction > 0:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sample.sample_library(stop, ToyLibraryModel())
    assert len(cg3d.open_library(sample.sample_library(model=ToyLibraryModel()), ToyLibraryModel())) == 10


def test_the_shipped_model_needs_no_loading_to_be_known(empty_cache, monkeypatch):
    asked = []
    monkeypatch.setattr(sample, "_is_whole", lambda where, count: asked.append(where) or True)
    assert sample.sample_library() == sample.sample_library(model=cg3d.QueryModel.load("cg3d-mini"))
    assert len(asked) == 2
