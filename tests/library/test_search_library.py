"""Searching a shape library: by words, shapes, features and segments of a scene; exactly and by the index."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image
from shelf import SCALES, ToyLibraryModel, furnish
from toys import DIM, SIZES

import cg3d_core as cg3d
from cg3d_core.labels.objects import label_of
from cg3d_core.library.search import Library
from cg3d_core.library.store import About, Store
from cg3d_core.query.ask import shape_feature
from cg3d_core.query.score import unit


@pytest.fixture(scope="module")
def model():
    return ToyLibraryModel()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return furnish(tmp_path_factory.mktemp("shelf") / "shapes")


@pytest.fixture(scope="module")
def library(model, folder):
    cg3d.build_library(folder, folder.parent / "lib", model, up="z", workers=0)
    return cg3d.open_library(folder.parent / "lib", model)


@pytest.fixture(scope="module")
def scene(room_ply, model):
    return cg3d.open_scene(room_ply, model=model)


@pytest.fixture(scope="module")
def indexed(tmp_path_factory):
    dim, n = 32, 3000
    rows = unit(np.random.default_rng(0).normal(size=(n, dim)))
    about = About("root", "toy", "toy", None, "toy", "toy-1", dim, None)
    store = Store.create(tmp_path_factory.mktemp("large") / "lib", about)
    plain = {"points": 1, "extent": [1, 1, 1], "unit": "m", "unit_known": True, "bytes": 1, "mtime_ns": 1}
    store.put(
        [
            plain | {"file": f"{i % 3}/{i}", "category": f"c{i % 2}", "digest": "", "thumbnail": b"", "feature": row}
            for i, row in enumerate(rows)
        ],
        fresh=True,
    )
    store.index()
    store.finish()
    return Library(Store.open(store.path)), rows


class TestAsking:
    """Each way to ask."""

    @pytest.mark.parametrize("name", SIZES)
    def test_words_find_the_things_they_name(self, library, name):
        assert library.search(name, k=1)[0].category == name

    def test_a_score_is_the_cosine_of_question_and_shape(self, library, model):
        for hit in library.search("couch", k=4):
            cosine = model.encode_query("couch") @ shape_feature(hit.file, model, up="z")
            assert hit.score == pytest.approx(cosine, abs=1e-5)
            assert hit.score == pytest.approx(hit.feature @ model.encode_query("couch"), abs=1e-6)

    def test_best_come_first_and_at_most_all(self, library):
        hits = library.search("table", k=50)
        assert len(hits) == len(library) == 10
        assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)

    def test_a_hit_says_what_the_shape_is(self, library, folder):
        (hit,) = library.search("sofa", k=1)
        assert hit.file.is_file()
        assert hit.file == folder / hit.name
        assert (hit.points, hit.unit, hit.unit_known) == (300, "m", False)
        scale = SCALES[0] if hit.name.endswith("0.ply") else SCALES[1]
        *sides, height = np.multiply(SIZES["sofa"], scale)
        assert hit.size == pytest.approx((max(sides), min(sides), height), rel=0.03)
        assert np.asarray(Image.open(io.BytesIO(hit.thumbnail))).shape == (160, 160, 3)
        assert list(hit.to_dict()) == ["file", "score", "category"]

    def test_a_shape_finds_its_likes(self, library, folder):
        hits = library.search(shape=folder / "lamp" / "lamp_0.ply", k=2)
        assert {hit.category for hit in hits} == {"lamp"}

    def test_a_picture(self, library, tmp_path):
        Image.new("RGB", (8, 8), (255, 0, 0)).save(tmp_path / "red.png")  # a chair, to the toy
        assert library.search(image=tmp_path / "red.png", k=1)[0].category == "chair"

    def test_a_feature_of_any_length_of_vector(self, library):
        (hit,) = library.search("chair", k=1)
        again = library.search(feature=7 * hit.feature, k=1)[0]
        assert again.score == pytest.approx(1, abs=1e-5)

    @pytest.mark.parametrize("k", [1, 3, 10])
    def test_it_is_what_brute_force_finds(self, library, k):
        features = {hit.name: hit.feature for hit in library.search("chair", k=10)}
        for seed in range(5):
            asked = unit(np.random.default_rng(seed).normal(size=DIM))
            best = sorted(features, key=lambda name: -(features[name] @ asked))
            scores = [hit.score for hit in library.search(feature=asked, k=k)]
            assert scores == pytest.approx([features[name] @ asked for name in best[:k]], abs=1e-6)


class TestNarrowed:
    """Category and folder."""

    def test_a_category_in_any_spelling(self, library):
        hits = library.search("lamp", category="Sofa")
        assert [hit.category for hit in hits] == ["sofa", "sofa"]

    def test_a_folder_relative_or_whole(self, library, folder):
        for given in ("bookshelf", "bookshelf/", folder / "bookshelf"):
            assert {hit.category for hit in library.search("lamp", folder=given)} == {"bookshelf"}
        assert len(library.search("lamp", folder=folder)) == 10

    def test_unknown_ones_are_told(self, library):
        with pytest.raises(cg3d.UsageError, match=r"no category 'sofas'.*It has: sofa"):
            library.search("lamp", category="sofas")
        with pytest.raises(cg3d.UsageError, match="no shape of the folder 'book'"):
            library.search("lamp", folder="book")

    def test_categories_are_counted(self, library):
        assert library.categories == dict.fromkeys(sorted(SIZES), 2)

    def test_folders_are_counted_where_they_part(self, library, indexed):
        assert library.folders == dict.fromkeys(sorted(SIZES), 2)
        assert indexed[0].folders["0"] == 1000

    def test_unasked_it_shows_what_is_there_by_name(self, library):
        hits = library.browse(3)
        assert [hit.name for hit in hits] == [
            "bookshelf/bookshelf_0.ply",
            "bookshelf/bookshelf_1.ply",
            "chair/chair_0.ply",
        ]
        assert all(np.isnan(hit.score) and hit.thumbnail for hit in hits)
        assert [hit.name for hit in library.browse(9, folder="sofa")] == ["sofa/sofa_0.ply", "sofa/sofa_1.ply"]
        assert {hit.category for hit in library.browse(9, category="lamp")} == {"lamp"}


class TestRefused:
    """Questions that make no sense."""

    @pytest.mark.parametrize(
        ("asked", "said"),
        [
            ({}, "one of them"),
            ({"text": "a", "feature": np.ones(DIM)}, "one of them"),
            ({"text": " "}, "empty"),
            ({"text": "a", "k": 0}, "at least one"),
            ({"feature": np.ones(DIM + 1)}, f"Give {DIM} numbers"),
            ({"feature": np.zeros(DIM)}, f"Give {DIM} numbers"),
            ({"feature": np.full(DIM, np.nan)}, f"Give {DIM} numbers"),
        ],
    )
    def test_questions(self, library, asked, said):
        with pytest.raises(cg3d.UsageError, match=said):
            library.search(**asked)


class TestScene:
    """A library's shapes and a scene's segments live in one space."""

    def test_a_segment_finds_shapes_like_it(self, library, scene):
        sofa = scene.query("sofa").segments[0].id
        hits = library.search_segment(scene, sofa, k=2)
        assert {hit.category for hit in hits} == {"sofa"}
        narrowed = library.search_segment(scene, sofa, k=9, category="lamp")
        assert {hit.category for hit in narrowed} == {"lamp"}

    def test_so_do_points_that_a_person_has_chosen(self, library, scene):
        sofa = scene.query("sofa").segments[0].id
        hits = library.search_part(scene, scene.segment_points(sofa), k=2)
        assert {hit.category for hit in hits} == {"sofa"}
        with pytest.raises(cg3d.UsageError, match="needs points"):
            library.search_part(scene, np.zeros(len(scene.cloud), bool))

    def test_a_shape_is_found_in_the_scene(self, library, scene, room_arrays):
        result = library.find_in(scene, library.search("sofa", k=1)[0])
        assert result.kind == "shape"
        assert label_of(result) == "sofa", "its category, not its file"
        true = room_arrays["name"] == "sofa"
        found = scene.segment_points(result.segments[0].id)
        assert (found & true).sum() / (found | true).sum() > 0.7

    def test_not_with_another_model(self, library, room_ply):
        other = cg3d.open_scene(room_ply, model=ToyLibraryModel("toy-2", "other"))
        with pytest.raises(cg3d.ModelError, match="another model"):
            library.search_segment(other, 0)
        with pytest.raises(cg3d.ModelError, match="another model"):
            library.search_part(other, other.segment_points(0))
        with pytest.raises(cg3d.ModelError, match="another model"):
            library.find_in(other, library.search("sofa", k=1)[0])

    def test_no_such_segment(self, library, scene):
        with pytest.raises(cg3d.UsageError, match="no segment"):
            library.search_segment(scene, 10**6)


def test_an_open_library_stays_as_it_was_while_another_build_goes_on(model, tmp_path):
    folder = furnish(tmp_path / "shapes")
    cg3d.build_library(folder, tmp_path / "lib", model, up="z", workers=0)
    opened = cg3d.open_library(tmp_path / "lib", model)
    for file in sorted(folder.rglob("*.ply"))[:8]:
        file.unlink()
    assert cg3d.build_library(folder, tmp_path / "lib", model, up="z", workers=0).shapes == 2
    assert len(opened.search("chair", k=50)) == 10
    assert len(cg3d.open_library(tmp_path / "lib", model).search("chair", k=50)) == 2


class TestIndex:
    """Large libraries are searched by LanceDB's index."""

    def test_it_finds_what_brute_force_finds(self, indexed):
        library, rows = indexed
        assert library.store.indexed
        rng = np.random.default_rng(1)
        recall = []
        for i in range(20):
            asked = unit(rows[i] + 0.1 * rng.normal(size=rows.shape[1]))
            hits = library.search(feature=asked, k=10)
            best = np.argsort(-(rows @ asked), kind="stable")[:10]
            recall.append(len({hit.name for hit in hits} & {f"{b % 3}/{b}" for b in best}) / 10)
            assert hits[0].name == f"{best[0] % 3}/{best[0]}"
            for hit in hits:
                assert hit.score == pytest.approx(hit.feature @ asked, abs=1e-4)
        assert np.mean(recall) > 0.9

    def test_narrowed(self, indexed):
        library, rows = indexed
        hits = library.search(feature=rows[0], k=10, category="c1", folder="2")
        assert len(hits) == 10
        assert all(hit.category == "c1" and hit.name.startswith("2/") for hit in hits)

    def test_rows_added_later_are_found_too(self, indexed):
        library, rows = indexed
        store = Store.open(library.store.path)
        new = unit(np.random.default_rng(7).normal(size=rows.shape[1]))
        row = store.rows_of(["0/0"])[0]
        store.put([row | {"file": "0/new", "feature": new}])
        store.finish()
        (hit,) = Library(Store.open(store.path)).search(feature=new, k=1)
        assert (hit.name, round(hit.score, 3)) == ("0/new", 1.0)
