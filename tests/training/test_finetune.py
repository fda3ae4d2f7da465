"""Fine-tuning: it learns, keeps the best epoch by validation, goes on where it stopped, and begins as zero-shot naming."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from cg3d_core.errors import Cancelled, ModelError, ReadError, UsageError
from cg3d_core.model.checkpoint import load_checkpoint, save_checkpoint
from cg3d_core.model.classifier import (
    HEAD_FILE,
    MlpHead,
    PointClassifier,
    TextHead,
    describe_head,
    load_classifier,
)
from cg3d_core.model.encoder import create_encoder
from cg3d_core.training.augment import ShapeAugment
from cg3d_core.training.finetune import BEST, LAST, Finetuner
from cg3d_core.training.finetune_settings import FinetuneSettings
from cg3d_core.training.shapes import PoolSpec, Shapes, read_shapes
from cg3d_core.training.splits import split_off, take_fraction
from cg3d_core.training.vote import scores, vote

CLASSES = ("rod", "disc", "ball")
POOL = PoolSpec(points=160, dense=200)
SETTINGS = FinetuneSettings(
    epochs=6, warmup=1, batch=8, lr=3e-3, hidden=(16,), dropout=0.1, n_points=128, pool=POOL, save_every=3, votes=3, device="cpu"
)  # fmt: skip


class Solids:
    """A data set of rods, discs and balls in metres; every shape in ``broken`` cannot be read."""

    metric = True

    def __init__(self, n: int, seed: int = 0, broken: tuple[int, ...] = ()):
        self.labels, self.seed, self.broken = np.arange(n) % 3, seed, broken

    def points(self, i: int) -> np.ndarray:
        if i in self.broken:
            raise ReadError("cannot be read", where=f"shape {i}")
        rng = np.random.default_rng([self.seed, i])
        size = np.array([[0.1, 0.1, 1], [1, 1, 0.1], [1, 1, 1]])[self.labels[i]]
        return (rng.normal(size=(220, 3)) * size).astype(np.float32)


def shapes(n: int, seed: int = 0) -> Shapes:
    return read_shapes(Solids(n, seed), np.arange(n), POOL)


def classifier(head: str = "mlp") -> PointClassifier:
    torch.manual_seed(0)
    encoder = create_encoder(
        "point_transformer", token_width=32, depth=1, heads=2, groups=16, group_size=8, pointnet=(16, 16, 32),
        pointnet_out=0, context=True,
    )  # fmt: skip
    if head == "mlp":
        made = MlpHead(encoder.width, 3, SETTINGS.hidden, SETTINGS.dropout)
    else:
        made = TextHead(torch.nn.Linear(encoder.width, 12), torch.eye(3, 12))
    return PointClassifier(encoder, made, CLASSES)


def finetuner(settings=SETTINGS, train=24, validation=9) -> Finetuner:
    return Finetuner(classifier(), shapes(train), shapes(validation, 1) if validation else None, settings)


# ---- learning ------------------------------------------------------------------------------------


@pytest.mark.parametrize("settings", [SETTINGS, replace(SETTINGS, optimiser="sgd", lr=0.02, balanced=True)])
def test_it_learns_shapes_that_it_has_not_seen(settings, tmp_path):
    run = finetuner(replace(settings, epochs=12), train=48)
    told = []
    best = run.run(tmp_path, lambda *values: told.append(values))
    assert best["val_accuracy"] > 0.8  # chance is a third
    unseen = shapes(30, 2)
    for votes in (1, 3):
        assert scores(vote(run.classifier, unseen, 128, votes), unseen.label, CLASSES)["accuracy"] > 0.8
    step, steps, values = told[-1]
    assert step == steps == run.steps
    assert {"loss", "epoch", "val_accuracy", "seconds_left"} <= values.keys()
    assert run.history[0]["train_accuracy"] < run.history[-1]["train_accuracy"] == values["train_accuracy"] <= 1
    assert values["seconds_left"] == 0


def test_the_kept_weights_are_those_of_the_best_epoch_on_validation(tmp_path):
    run = finetuner(replace(SETTINGS, epochs=4))
    best = run.run(tmp_path)
    ranked = sorted(run.history, key=lambda row: (row["val_accuracy"], -row["val_loss"]))
    assert best == ranked[-1]
    found = scores(vote(run.classifier, run.validation, 128), run.validation.label, CLASSES)
    assert found["accuracy"] == pytest.approx(best["val_accuracy"])
    assert found["loss"] == pytest.approx(best["val_loss"], rel=1e-4)
    assert len(run.history) == 4


def test_without_validation_the_last_epoch_is_kept(tmp_path):
    run = finetuner(replace(SETTINGS, epochs=2), validation=0)
    live = None

    def look(step, steps, _values):
        nonlocal live
        if step == steps:
            live = [p.detach().clone() for p in run.classifier.parameters()]

    best = run.run(tmp_path, look)
    assert best["epoch"] == 2
    assert "val_accuracy" not in best
    assert all(torch.equal(a, b) for a, b in zip(live, run.classifier.parameters(), strict=True))


def test_it_stops_when_patience_is_over(tmp_path):
    run = finetuner(replace(SETTINGS, epochs=50, lr=0.0, min_lr=0.0, patience=2))
    run.run(tmp_path)
    assert run.validated < 50
    assert run.validated - run.best["epoch"] == 2


def test_a_balanced_epoch_draws_a_rare_class_as_often_as_the_others():
    some = shapes(60)
    rare = torch.cat([torch.where(some.label == 0)[0][:2], torch.where(some.label > 0)[0]])
    few = Shapes(some.pool[rare], some.context[rare], some.label[rare])
    for balanced, low, high in ((False, 0.0, 0.1), (True, 0.25, 0.42)):
        run = Finetuner(classifier(), few, None, replace(SETTINGS, balanced=balanced))
        drawn = []
        for step in range(20 * run.steps_per_epoch):
            run.step = step
            drawn.append(few.label[run._rows()])
        assert low <= (torch.cat(drawn) == 0).float().mean() <= high


def test_too_few_shapes_are_refused():
    with pytest.raises(UsageError, match="too few"):
        finetuner(train=1)
    with pytest.raises(UsageError, match=r"finetune\.head"):
        FinetuneSettings(head="tree")


# ---- stopping and going on -----------------------------------------------------------------------


@pytest.mark.parametrize("stopped_at", [4, 6])  # in the middle of an epoch of 3 steps, and at its end
def test_a_resumed_run_equals_an_uninterrupted_one(stopped_at, tmp_path):
    whole = finetuner(replace(SETTINGS, epochs=4))
    expected = whole.run(tmp_path / "whole")
    first = finetuner(replace(SETTINGS, epochs=4))
    with pytest.raises(Cancelled):
        first.run(tmp_path / "cut", stop=lambda: first.step == stopped_at)
    torch.rand(17)  # whatever happens between has no say
    second = finetuner(replace(SETTINGS, epochs=4))
    second.resume(tmp_path / "cut" / LAST)
    assert second.step == stopped_at
    assert second.run(tmp_path / "cut") == expected
    assert second.history == whole.history
    for a, b in zip(whole.classifier.state_dict().values(), second.classifier.state_dict().values(), strict=True):
        assert torch.equal(a, b)


def test_a_finished_run_is_taken_up_without_another_step(tmp_path):
    finetuner(replace(SETTINGS, epochs=1)).run(tmp_path)
    again = finetuner(replace(SETTINGS, epochs=1))
    again.resume(tmp_path / LAST)
    assert again.finished
    before = (tmp_path / BEST).stat().st_mtime_ns
    again.run(tmp_path)
    assert (tmp_path / BEST).stat().st_mtime_ns == before


def test_a_run_of_other_settings_or_shapes_is_not_taken_up(tmp_path):
    finetuner(replace(SETTINGS, epochs=1)).run(tmp_path)
    for other in (finetuner(), finetuner(replace(SETTINGS, epochs=1), train=27)):
        with pytest.raises(UsageError, match="another output"):
            other.resume(tmp_path / LAST)
    (tmp_path / LAST).write_bytes(b"half a file")
    with pytest.raises(UsageError, match="damaged"):
        finetuner().resume(tmp_path / LAST)


# ---- shapes and parts ----------------------------------------------------------------------------


def test_shapes_are_in_the_unit_sphere_farthest_points_first_and_of_known_size():
    some = shapes(6)
    assert some.pool.shape == (6, 160, 3)
    assert some.pool.norm(dim=2).max() <= 1 + 1e-5
    assert torch.isfinite(some.context[:, :3]).all()
    spread = [torch.pdist(some.points(n)[2]).min() for n in (20, 60, 160)]
    assert spread[0] > spread[1] > spread[2]


def test_a_shape_of_few_points_is_repeated_evenly():
    pool = PoolSpec(points=100).of([np.random.default_rng(0).normal(size=(40, 3)).astype(np.float32)])
    counts = np.unique(pool[0], axis=0, return_counts=True)[1]
    assert len(counts) == 40
    assert set(counts) == {2, 3}


def test_a_shape_that_cannot_be_read_is_left_out_and_named():
    some = read_shapes(Solids(6, broken=(4,)), np.arange(6), POOL)
    assert some.label.tolist() == [0, 1, 2, 0, 2]
    assert "shape 4" in some.left_out[0]
    with pytest.raises(ReadError):
        read_shapes(Solids(2, broken=(0, 1)), np.arange(2), POOL)


def test_fractions_are_by_class_nested_and_leave_no_class_out():
    labels = np.repeat([0, 1, 2, -1], [100, 10, 1, 50])
    rows = {f: take_fraction(labels, f, seed=3) for f in (0.01, 0.1, 0.5, 1.0)}
    assert [np.bincount(labels[r]).tolist() for r in rows.values()] == [
        [1, 1, 1], [10, 1, 1], [50, 5, 1], [100, 10, 1],
    ]  # fmt: skip
    assert set(rows[0.01]) < set(rows[0.1]) < set(rows[0.5]) < set(rows[1.0])
    assert not np.array_equal(rows[0.5], take_fraction(labels, 0.5, seed=4))
    with pytest.raises(UsageError):
        take_fraction(labels, 0.0)


def test_a_share_is_split_off_where_a_class_can_spare_it():
    labels = np.repeat([0, 1, 2, 3], [40, 5, 3, 1])
    stay, aside = split_off(labels, 0.1)
    assert np.bincount(labels[aside], minlength=4).tolist() == [4, 1, 0, 0]
    assert sorted([*stay, *aside]) == list(range(49))
    stay, aside = split_off(labels, 0.9, enough=2)
    assert np.bincount(labels[stay]).tolist() == [4, 1, 1, 1]
    assert len(split_off(labels, 0.0)[1]) == 0


# ---- heads ---------------------------------------------------------------------------------------


def test_the_published_heads_have_their_sizes():
    transformer, mlp = MlpHead(768, 40), MlpHead(1024, 40, (512, 256))
    assert [tuple(m.weight.shape) for m in transformer if isinstance(m, torch.nn.Linear)] == [
        (256, 768), (256, 256), (40, 256),
    ]  # fmt: skip
    assert [tuple(m.weight.shape) for m in mlp if isinstance(m, torch.nn.Linear)] == [
        (512, 1024),
        (256, 512),
        (40, 256),
    ]
    assert (
        sum(isinstance(m, torch.nn.BatchNorm1d) for m in mlp) == sum(isinstance(m, torch.nn.Dropout) for m in mlp) == 2
    )


def test_a_text_head_begins_as_zero_shot_naming():
    projection, texts = torch.nn.Linear(8, 5), torch.nn.functional.normalize(torch.randn(3, 5), dim=1)
    features = torch.randn(4, 8)
    rows = torch.nn.functional.normalize(projection(features), dim=1)
    assert torch.allclose(TextHead(projection, texts, 20.0)(features), 20 * rows @ texts.T, atol=1e-5)


@pytest.mark.parametrize("head", ["mlp", "text"])
def test_a_classifier_is_stored_with_a_checkpoint_and_comes_back(head, tmp_path):
    from cg3d_core.model.cg3d import CG3D

    made = classifier(head).eval()
    config = {"classifier": {"classes": list(CLASSES), "head": describe_head(made.head)}}
    folder = save_checkpoint(
        tmp_path / "x",
        CG3D(made.encoder, {}, False),
        config=config,
        half=False,
        further={HEAD_FILE: made.head.state_dict()},
    )
    loaded = load_classifier(load_checkpoint(folder))
    some = shapes(5)
    assert loaded.classes == CLASSES
    assert torch.allclose(vote(loaded, some, 128), vote(made, some, 128), atol=1e-6)
    (folder / HEAD_FILE).write_bytes((folder / HEAD_FILE).read_bytes()[:-8])
    with pytest.raises(ModelError, match="damaged"):
        load_classifier(load_checkpoint(folder))


def test_a_checkpoint_without_a_classifier_says_so(tiny_checkpoint):
    with pytest.raises(ModelError, match="no classifier"):
        load_classifier(load_checkpoint(tiny_checkpoint))


def test_votes_differ_by_seed_and_their_mean_is_the_same_again():
    made, some = classifier(), shapes(5)
    spec = ShapeAugment(turn=True, jitter=0.01)
    one, again, other = (vote(made, some, 128, 4, spec, seed) for seed in (1, 1, 2))
    assert torch.equal(one, again)
    assert not torch.allclose(one, other)
    assert made.training  # as it was before
