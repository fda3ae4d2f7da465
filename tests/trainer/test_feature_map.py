"""Pictures: who is taken for whom, and maps of feature spaces."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from PIL import Image

from cg3d_core.errors import UsageError
from trainer import feature_map
from trainer.datasets import ShapeDataset
from trainer.pictures import COLOURED, Panel, confusion_picture, map_picture

BLUE, ORANGE = np.array([0x1F, 0x77, 0xB4]), np.array([0xE0, 0x7B, 0x16])


def near(picture: np.ndarray, colour: np.ndarray, within: int = 12) -> int:
    """How many pixels are of about this colour."""
    return int((np.abs(picture.astype(int) - colour).max(axis=-1) <= within).sum())


def read(path) -> np.ndarray:
    return np.asarray(Image.open(path).convert("RGB"))


@pytest.mark.parametrize("n", [2, 40, 100])
def test_a_confusion_picture_is_readable_at_any_number_of_classes(tmp_path, n):
    matrix = np.eye(n, dtype=int) * 5
    matrix[0, 1] = 5
    confusion_picture(tmp_path / "c.png", matrix, [f"class number {i}" for i in range(n)], "model: 98 %")
    picture = read(tmp_path / "c.png")
    assert min(picture.shape[:2]) > 300
    assert max(picture.shape[:2]) < 4000
    assert near(picture, np.array([0x1F, 0x5F, 0x99])) > 30  # right ones
    strong, weak = np.array([0xB2, 0x3A, 0x0E]), np.array([0xF8, 0xC9, 0xA0])
    between = (np.abs(picture.astype(int) - (strong * 0.41 + weak * 0.59)).max(axis=-1) <= 14).sum()
    assert between > 20  # half of class 0 is taken for class 1


def test_names_that_nothing_has_share_a_column_and_svg_keeps_text(tmp_path):
    matrix = np.array([[3, 0, 2, 1], [0, 4, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]])
    confusion_picture(tmp_path / "c.svg", matrix, ["chair", "table", "sofa", "lamp"], "three of six")
    text = (tmp_path / "c.svg").read_text()
    assert "another name" in text
    assert "chair → another name" in text
    assert "three of six" in text
    assert "sofa" not in text


def test_maps_show_classes_in_colours_and_the_many_in_grey(tmp_path):
    rng = np.random.default_rng(0)
    labels = np.repeat(np.arange(COLOURED + 5), 4)
    panels = [Panel(title, rng.normal(size=(len(labels), 2)), "a note") for title in ("before", "after")]
    map_picture(tmp_path / "m.svg", panels, labels, [f"kind {i}" for i in range(COLOURED + 5)], "all of them")
    text = (tmp_path / "m.svg").read_text()
    assert all(word in text for word in ("before", "after", "a note", "all of them", "kind 0", "kind 19"))
    assert "20 shapes of" in text
    assert "kind 20<" not in text


class Spots(ShapeDataset):
    """Twelve shapes of two classes."""

    name = "spots"

    def __init__(self, root, n=12):
        super().__init__(root, "all", ["left", "right"], np.arange(n) % 2)

    def file(self, i):
        return str(i)

    def points(self, i):
        return np.full((4, 3), float(self.labels[i]), np.float32)


class Sided:
    """Tells the two classes apart, or nothing."""

    templates, config = ("{}",), {}

    def __init__(self, name: str, knows: bool):
        self.name, self.knows = name, knows

    def encode(self, shapes, metric):
        angle = np.array([xyz[0, 0] * self.knows for xyz in shapes]) + 1e-3 * np.arange(len(shapes))
        return np.stack([np.cos(angle), np.sin(angle)], 1).astype(np.float32)


def test_a_map_says_what_the_features_themselves_know(tmp_path, monkeypatch):
    monkeypatch.setattr(feature_map, "_umap", lambda: lambda rows, seed: rows)
    encoders = [Sided("before", False), Sided("after", True)]
    before, after = feature_map.draw_map(Spots(tmp_path), encoders, tmp_path / "m.png")
    assert after == {"model": "after", "nearest_neighbour": 1.0}
    assert before["nearest_neighbour"] < 0.2  # neighbours in the list are of the other class
    picture = read(tmp_path / "m.png")
    assert near(picture, BLUE, 30) > 20
    assert near(picture, ORANGE, 30) > 20
    with pytest.raises(UsageError, match="needs 5 shapes"):
        feature_map.draw_map(Spots(tmp_path, 4), encoders, tmp_path / "n.png")
    assert not (tmp_path / "n.png").exists()


def test_without_umap_the_way_to_it_is_told(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "umap", None)
    with pytest.raises(UsageError, match="pip install 'cg3d\\[umap\\]'"):
        feature_map.draw_map(Spots(tmp_path), [Sided("after", True)], tmp_path / "m.png")


@pytest.mark.slow
def test_umap_keeps_what_is_near_together_and_the_same_seed_gives_the_same_map():
    umap = pytest.importorskip("umap")
    assert umap
    rng = np.random.default_rng(0)
    rows = np.repeat(np.eye(8)[:2], 40, axis=0) + 0.05 * rng.normal(size=(80, 8))
    places = feature_map._umap()(rows.astype(np.float32), 0)
    left, right = places[:40].mean(0), places[40:].mean(0)
    assert np.linalg.norm(left - right) > 3 * places[:40].std()
    assert np.array_equal(places, feature_map._umap()(rows.astype(np.float32), 0))
