"""What ships: the model answers on the sample scan, in words that its training never saw."""

from __future__ import annotations

import numpy as np
import pytest

import cg3d_core as cg3d
from cg3d_core.model.checkpoint import load_checkpoint
from cg3d_core.paths import assets_dir


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CG3D_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield cg3d.open_scene(assets_dir() / "sample" / "office.ply")


def hit_iou(scene, words: str, label: str, rank: int = 0) -> float:
    """Best IoU of an answer to ``words`` (the first, unless ``rank`` says) with a true instance of ``label`` ("a|b": either)."""
    cloud = scene.cloud
    wanted = [i for i, name in cloud.label_names.items() if name in label.split("|")]
    found = scene.segment_points(scene.query(words).segments[rank].id)
    best = 0.0
    for instance in np.unique(cloud.instances[np.isin(cloud.labels, wanted)]):
        truth = cloud.instances == instance
        best = max(best, (found & truth).sum() / (found | truth).sum())
    return best


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("bookshelf", "bookshelf"),
        ("bookcase", "bookshelf"),
        ("sofa", "sofa"),
        ("couch", "sofa"),
        ("chair", "chair|office chair"),
        ("something to sit on", "chair|office chair"),
    ],
)
def test_the_right_thing_comes_first_and_matches(office, words, label):
    result = office.query(words)
    assert result.matched
    assert hit_iou(office, words, label) >= 0.25


def test_words_never_trained_on_ask_for_what_they_mean(office):
    assert hit_iou(office, "computer screen", "monitor") >= 0.25
    screen, monitor = office.query("computer screen"), office.query("monitor")
    assert screen.segments[0].id == monitor.segments[0].id
    assert monitor.matched


@pytest.mark.parametrize("words", ["elephant", "bathtub", "giraffe", "helicopter"])
def test_what_is_not_there_is_not_found(office, words):
    result = office.query(words)
    assert not result.matched
    assert len(result.segments) > 0  # the nearest are still listed
    assert not office.mask(result).any()


def test_the_mask_has_an_element_for_each_point_of_the_file(office):
    mask = office.mask(office.query("bookshelf"))
    assert mask.shape == (300_000,)
    assert 1000 < mask.sum() < 30_000


def test_shipped_weights_are_small_and_carry_their_card():
    folder = assets_dir() / "models"
    assert sum(f.stat().st_size for f in folder.rglob("*") if f.is_file()) < 40e6
    checkpoint = load_checkpoint("cg3d-mini")
    assert "seed 0" in checkpoint.card
    assert checkpoint.prompted() is not None
    held_out = ("couch", "bookcase", "something to sit on", "computer screen", "elephant")
    words = [*checkpoint.config["known_names"], *checkpoint.config["negatives"]]
    assert not any(w in held_out for w in words)
