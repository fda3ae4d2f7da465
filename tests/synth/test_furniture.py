"""Furniture of the procedural world: valid, of honest size, varied, and described in words."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cg3d_core.synth import parts
from cg3d_core.synth.registry import categories

# Widest plausible (width x, depth y, height z) in metres, low and high, with things lying on top.
SIZES = {
    "chair": ((0.35, 0.38, 0.60), (0.75, 0.85, 1.25)),
    "office chair": ((0.42, 0.45, 0.70), (0.85, 0.85, 1.50)),
    "armchair": ((0.55, 0.60, 0.60), (1.25, 1.60, 1.25)),
    "sofa": ((1.05, 0.65, 0.55), (3.60, 2.70, 1.15)),
    "stool": ((0.25, 0.18, 0.18), (0.55, 0.60, 1.25)),
    "bench": ((0.85, 0.25, 0.38), (3.10, 0.70, 1.75)),
    "ottoman": ((0.35, 0.35, 0.28), (1.20, 1.20, 0.90)),
    "weight bench": ((0.30, 0.90, 0.35), (2.20, 1.90, 2.20)),
    "table": ((0.50, 0.40, 0.65), (6.30, 1.70, 1.50)),
    "coffee table": ((0.55, 0.40, 0.25), (1.70, 1.20, 0.75)),
    "side table": ((0.25, 0.18, 0.38), (0.70, 0.75, 1.00)),
    "desk": ((0.85, 0.45, 0.65), (2.10, 2.00, 1.75)),
    "nightstand": ((0.33, 0.30, 0.40), (0.85, 0.65, 1.05)),
    "dresser": ((0.42, 0.38, 0.55), (2.00, 0.65, 1.90)),
    "wardrobe": ((0.38, 0.43, 1.70), (3.20, 0.85, 2.55)),
    "cabinet": ((0.28, 0.28, 0.50), (2.30, 0.75, 2.20)),
    "tv stand": ((0.85, 0.30, 0.24), (3.60, 0.75, 1.75)),
    "bookshelf": ((0.30, 0.20, 0.60), (3.90, 1.05, 2.60)),
    "shelf": ((0.28, 0.09, 0.015), (1.90, 0.35, 1.45)),
    "shoe rack": ((0.45, 0.15, 0.30), (1.15, 0.55, 1.80)),
    "bed": ((0.75, 0.75, 0.40), (2.50, 2.50, 2.30)),
    "bunk bed": ((1.90, 0.85, 1.35), (3.40, 1.85, 2.20)),
    "crib": ((0.75, 0.40, 0.50), (1.60, 0.95, 1.30)),
    "kitchen cabinet": ((0.40, 0.50, 0.80), (4.00, 3.60, 2.50)),
    "wall cabinet": ((0.25, 0.10, 0.30), (2.90, 0.50, 1.30)),
    "counter": ((0.58, 0.40, 0.80), (3.30, 1.70, 1.40)),
    "reception desk": ((1.30, 0.50, 0.95), (4.70, 3.60, 1.75)),
    "display table": ((0.58, 0.58, 0.45), (2.70, 1.70, 1.60)),
    "room divider": ((0.75, 0.15, 1.05), (5.00, 0.60, 2.45)),
    "piano": ((1.20, 0.25, 0.70), (1.70, 3.50, 2.10)),
}
HELD_OUT = (
    "couch", "bookcase", "something to sit on", "computer screen", "elephant", "settee", "divan", "closet",
    "armoire", "seat to sit on", "fridge", "rubbish bin", "telly", "bureau",
)  # fmt: skip
ALL = categories()


def shape(mesh):
    """Extent (3,) after checking that the mesh is one."""
    assert np.isfinite(mesh.vertices).all()
    assert mesh.faces.min() >= 0
    assert mesh.faces.max() < len(mesh.vertices)
    assert mesh.colours.shape == (len(mesh.faces), 3)
    assert mesh.colours.dtype == np.uint8
    low, high = mesh.bounds
    assert abs(low[2]) < 1e-4, "stands on z = 0"
    assert np.abs(low + high)[:2].max() / 2 < 0.01, "centred"
    return high - low


@pytest.mark.parametrize("name", SIZES)
def test_every_style_makes_a_valid_mesh_of_honest_size(name):
    low, high = np.array(SIZES[name])
    for style in ALL[name].styles:
        for seed in range(6):
            mesh = style(np.random.default_rng(seed))
            extent = shape(mesh)
            assert (extent >= low).all(), (style.__name__, seed, extent)
            assert (extent <= high).all(), (style.__name__, seed, extent)
            assert 10 < len(mesh.faces) < 8000, (style.__name__, seed)


@settings(max_examples=120, deadline=None)
@given(name=st.sampled_from(sorted(SIZES)), seed=st.integers(0, 2**32 - 1))
def test_any_seed_is_valid_sized_and_repeatable(name, seed):
    mesh, again = (ALL[name].make(np.random.default_rng(seed)) for _ in range(2))
    extent = shape(mesh)
    low, high = np.array(SIZES[name])
    assert (extent >= low).all(), extent
    assert (extent <= high).all(), extent
    assert np.array_equal(mesh.vertices, again.vertices)
    assert np.array_equal(mesh.colours, again.colours)


@pytest.mark.parametrize("name", SIZES)
def test_words_rooms_and_styles(name):
    category = ALL[name]
    assert len(category.styles) >= 3
    assert len({style.__name__ for style in category.styles}) == len(category.styles)
    assert 3 <= len(set(category.synonyms)) <= 8
    assert 4 <= len(set(category.glosses)) <= 8
    assert category.rooms, "furniture is placed in rooms"
    for text in (name, *category.synonyms, *category.glosses):
        assert text == text.strip()
        assert not [word for word in HELD_OUT if word in text.lower()], text


def test_a_synonym_names_one_kind_only():
    seen = {}
    for name in SIZES:
        for word in (name, *ALL[name].synonyms):
            assert seen.setdefault(word, name) == name, f"{word!r} means {name} and {seen[word]}"


@pytest.mark.parametrize("name", ["chair", "sofa", "bed", "armchair"])
def test_the_back_is_at_plus_y(name):
    """Rooms put the +y side to the wall: on average the upper part of a seat or bed lies behind."""
    behind = []
    for seed in range(30):
        mesh = ALL[name].make(np.random.default_rng(seed))
        xyz = mesh.sample(600, np.random.default_rng(seed))[0]
        top = xyz[xyz[:, 2] > 0.8 * xyz[:, 2].max()]
        behind.append(top[:, 1].mean())
    assert np.median(behind) > 0.1


def test_styles_differ_more_than_seeds():
    """Two styles of one kind are not the same maker registered twice."""
    for name in SIZES:
        prints = [tuple(style(np.random.default_rng(3)).vertices.ravel()[:60]) for style in ALL[name].styles]
        assert len(set(prints)) == len(prints), name


def test_a_row_of_books_keeps_to_its_place():
    for seed in range(20):
        rng = np.random.default_rng(seed)
        row = parts.books(rng, 0.8, 0.25, 0.3, rng.uniform(0.3, 1))
        low, high = row.bounds
        assert low[2] == 0
        assert high[2] <= 0.3
        assert low[0] >= -0.41
        assert high[0] <= 0.41
        assert low[1] >= -0.13
        assert high[1] <= 0.15
    assert parts.books(np.random.default_rng(0), 0.8, 0.25, 0.05) is None


def test_boxes_face_outwards():
    mesh = parts.boxes([(0, 0, 0)], [(1, 2, 3)], (0.5, 0.5, 0.5))
    points, normals, _ = mesh.sample(400, np.random.default_rng(0))
    assert (((points - [0.5, 1, 1.5]) * normals).sum(axis=1) > 0).all()


def test_curved_parts_face_outwards_and_keep_their_size():
    block = parts.pad(0.6, 0.5, 0.2, (1, 0, 0))
    low, high = block.bounds
    assert np.allclose(high - low, (0.6, 0.5, 0.2), atol=1e-3)
    points, normals, _ = block.sample(500, np.random.default_rng(0))
    assert (((points - [0, 0, 0.1]) * normals).sum(axis=1) > 0).mean() > 0.98
