"""Every category other than furniture makes sound meshes of honest size, and carries usable words."""

from __future__ import annotations

import re

import numpy as np
import pytest
from test_furniture import SIZES as FURNITURE

from cg3d_core.synth.registry import PLACES, Category, categories
from cg3d_core.synth.rooms import KINDS

HELD_OUT = (
    "couch", "bookcase", "something to sit on", "computer screen", "elephant", "fridge", "rubbish bin", "telly", "cooker",
    "loo", "automobile", "spectacles", "urn", "hearth", "painting",
)  # fmt: skip
FIRST = (
    "refrigerator", "stove", "range hood", "air conditioner", "tv", "monitor", "computer", "laptop", "tablet", "door", "window",
    "curtain", "picture", "mirror", "clock", "photo frame", "lamp", "floor lamp", "chandelier", "pendant lamp", "trash can",
    "potted plant", "vase", "exercise ball", "barbell", "security camera", "book", "pillow", "toilet", "sink", "bathtub", "shower",
    "towel", "radiator", "washing machine",
)  # fmt: skip
# longest side in metres: the least and the most that a real one has
LONGEST = {
    "refrigerator": (0.45, 2.5), "stove": (0.4, 2.1), "range hood": (0.4, 1.8), "air conditioner": (0.4, 1.7), "tv": (0.35, 1.9),
    "monitor": (0.25, 1.5), "computer": (0.1, 1.6), "laptop": (0.25, 0.6), "tablet": (0.1, 0.5), "door": (1.8, 2.8),
    "window": (0.6, 4.5), "curtain": (1.4, 3.6), "picture": (0.2, 2.6), "mirror": (0.3, 2.0), "clock": (0.2, 1.3),
    "lamp": (0.12, 1.1), "floor lamp": (0.9, 2.6), "chandelier": (0.3, 1.8), "pendant lamp": (0.2, 2.2), "trash can": (0.2, 1.2),
    "potted plant": (0.08, 2.6), "vase": (0.1, 1.8), "exercise ball": (0.35, 0.95), "barbell": (0.1, 2.4), "book": (0.12, 0.75),
    "pillow": (0.25, 1.9), "toilet": (0.5, 2.4), "sink": (0.7, 1.6), "bathtub": (1.2, 2.1), "cup": (0.05, 0.25),
    "car": (3.0, 5.5), "bus": (6.0, 13.5), "bicycle": (1.1, 2.1), "fork": (0.12, 0.5), "apple": (0.05, 0.15),
}  # fmt: skip
BY_FAMILY = {
    "food": (0.03, 0.7), "cutlery": (0.08, 0.5), "kitchenware": (0.05, 1.6), "tool": (0.05, 3.6), "vehicle": (1.2, 42), "outdoors": (0.2, 12),
}  # fmt: skip


def things() -> dict[str, Category]:
    """Every category but the furniture that has its own test."""
    return {n: c for n, c in categories().items() if n not in FURNITURE}


THINGS = things()


@pytest.mark.parametrize("name", THINGS)
def test_every_style_makes_a_sound_mesh(name):
    category = THINGS[name]
    least, most = LONGEST.get(name, BY_FAMILY.get(category.family, (0.05, 4.5)))
    for style in category.styles:
        for seed in range(4):
            mesh = style(np.random.default_rng(seed))
            where = f"{style.__name__}, seed {seed}"
            assert mesh.vertices.dtype == np.float32, where
            assert mesh.faces.dtype == np.int32, where
            assert mesh.colours.dtype == np.uint8, where
            assert mesh.colours.shape == mesh.faces.shape, where
            assert np.isfinite(mesh.vertices).all(), where
            assert mesh.faces.min() >= 0, where
            assert mesh.faces.max() < len(mesh.vertices), where
            assert 12 <= len(mesh.faces) <= 4600, where
            low, high = mesh.bounds
            assert abs(low[2]) < 1e-3, where
            assert np.abs((low + high)[:2] / 2).max() < 0.01, where
            assert least <= (high - low).max() <= most, f"{where}: {high - low}"


@pytest.mark.parametrize("name", THINGS)
def test_styles_are_many_distinct_and_vary(name):
    styles = THINGS[name].styles
    assert len(styles) >= 5
    assert len({s.__name__ for s in styles}) == len(styles)
    for style in styles:
        sizes = {tuple(np.round(np.subtract(*style(np.random.default_rng(seed)).bounds[::-1]), 4)) for seed in range(5)}
        assert len(sizes) > 1, f"{style.__name__} always has the same size"


@pytest.mark.parametrize("name", THINGS)
def test_a_seed_gives_the_same_mesh_again(name):
    one, two = (THINGS[name].make(np.random.default_rng(7)) for _ in range(2))
    np.testing.assert_array_equal(one.vertices, two.vertices)
    np.testing.assert_array_equal(one.faces, two.faces)
    np.testing.assert_array_equal(one.colours, two.colours)


@pytest.mark.parametrize("name", THINGS)
def test_words_are_there_and_none_is_held_out(name):
    category = THINGS[name]
    words = (name, *category.synonyms, *category.glosses)
    assert len(category.synonyms) >= 1
    assert len(category.glosses) >= 2
    assert len(set(words)) == len(words)
    for held in HELD_OUT:
        for text in words:
            assert not re.search(rf"\b{re.escape(held)}s?\b", text, re.IGNORECASE), f"{text!r} contains {held!r}"


@pytest.mark.parametrize("name", THINGS)
def test_a_place_and_rooms_that_exist(name):
    category = THINGS[name]
    assert category.place in PLACES
    assert set(category.rooms) <= set(KINDS)
    assert 0 <= category.hang[0] <= category.hang[1] <= 3


def test_the_first_forty_exist_and_hundreds_more():
    assert set(FIRST) <= set(THINGS)
    assert len(THINGS) + len(FURNITURE) >= 320


def test_what_hangs_on_walls_fits_under_a_ceiling():
    """Hung at its lowest, a thing on a wall ends below 2.7 m."""
    for name, category in THINGS.items():
        if category.place == "wall":
            tops = [category.hang[0] + category.make(np.random.default_rng(s)).bounds[1][2] for s in range(6)]
            assert min(tops) < 2.75, name
