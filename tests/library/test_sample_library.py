"""The shape library that comes with the program: built when first wanted, found again, mended."""

from __future__ import annotations

import shutil

from shelf import ToyLibraryModel

import cg3d_core as cg3d
from cg3d_core.library import sample


def test_it_is_built_when_first_opened_found_again_and_mended(empty_cache, monkeypatch):
    model = ToyLibraryModel()
    where = sample.sample_library(model=model)
    library = cg3d.open_library(where, model)
    assert len(library) == len(library.categories) == 20
    assert {"chair", "guitar", "airplane"} <= set(library.categories)

    asked = []
    monkeypatch.setattr(sample, "build_library", lambda shapes, where, *a, **k: asked.append(where))
    assert sample.sample_library(model=model) == where
    assert asked == [], "built again"

    assert sample.sample_library(model=ToyLibraryModel("toy-2")) != where, "another model's features would not fit"
    shutil.rmtree(where / "shapes.lance" / "_versions")
    sample.sample_library(model=model)
    assert asked[-1] == where


def test_the_shipped_model_needs_no_loading_to_be_known(empty_cache, monkeypatch):
    asked = []
    monkeypatch.setattr(sample, "build_library", lambda shapes, where, *a, **k: asked.append(where))
    sample.sample_library()
    sample.sample_library(model=cg3d.QueryModel.load("cg3d-mini"))
    assert asked[0] == asked[1]
