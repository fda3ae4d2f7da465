"""``cg3d-train finetune`` and ``probe`` on folders per class: parts, checkpoints that name files, stopping, the paper's recipes."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from signals import terminated

from cg3d_core.errors import Cancelled, UsageError
from cg3d_core.model.checkpoint import load_checkpoint
from cg3d_core.query.model import QueryModel
from cg3d_core.query.trained import TrainedClasses, has_classes
from trainer.datasets import open_dataset
from trainer.finetune import FinetuneRecipe, finetune_recipe, text_head
from trainer.parts import open_parts
from trainer.probe import probe_dataset
from trainer.recipe import DatasetSpec, load_recipe

SOLIDS = {"rod": (0.1, 0.1, 1), "disc": (1, 1, 0.1), "night_stand": (1, 1, 1)}
SMALL = [
    "finetune.device=cpu", "finetune.precision=32", "finetune.n_points=128", "finetune.pool.points=160", "finetune.batch=8",
    "finetune.lr=0.003", "finetune.epochs=10", "finetune.votes=2", "dataset.options.up=z",
]  # fmt: skip


def solid(name: str, seed: int) -> np.ndarray:
    rng = np.random.default_rng([seed, *map(ord, name)])
    return (rng.normal(size=(200, 3)) * SOLIDS[name]).astype(np.float32)


def write_solids(root: Path, counts: dict[str, int], seed: int = 0) -> Path:
    """A folder per class of rods, discs and balls."""
    for name, n in counts.items():
        (root / name).mkdir(parents=True)
        for i in range(n):
            np.save(root / name / f"{i:02d}.npy", solid(name, seed + i))
    return root


def quiet(*_values) -> None:
    """Reports nothing."""


@pytest.fixture(scope="module")
def solids(tmp_path_factory) -> Path:
    """16 shapes a class, no splits."""
    return write_solids(tmp_path_factory.mktemp("solids"), dict.fromkeys(SOLIDS, 16))


@pytest.fixture(scope="module")
def made(solids, tiny_checkpoint, tmp_path_factory) -> Path:
    """The output of a whole run."""
    output = tmp_path_factory.mktemp("run") / "mine"
    recipe = load_recipe(
        "finetune-mini",
        [*SMALL, f"dataset.path={solids}", f"start={tiny_checkpoint}", f"output={output}", "finetune.head=mlp"],
        FinetuneRecipe,
    )
    assert finetune_recipe(recipe, quiet) == output / "checkpoint"
    return output


# ---- recipes -------------------------------------------------------------------------------------


def test_the_papers_recipes_hold_the_published_numbers():
    transformer = load_recipe("finetune-point-transformer", [], FinetuneRecipe)
    mlp = load_recipe("finetune-pointmlp", ["fraction=0.1", "start=cg3d-mini"], FinetuneRecipe)
    for recipe in (transformer, mlp):
        s = recipe.finetune
        assert (s.epochs, s.warmup, s.batch, s.votes, s.n_points, s.pool.points) == (300, 10, 32, 10, 1024, 1200)
        assert tuple(s.augment.scale) == pytest.approx((2 / 3, 3 / 2), abs=1e-4)
        assert s.augment.shift == 0.2
        assert not s.augment.turn
    a, b = transformer.finetune, mlp.finetune
    assert (a.optimiser, a.lr, a.weight_decay, tuple(a.hidden)) == ("adamw", 2e-4, 0.05, (256, 256))
    assert (b.optimiser, b.lr, b.momentum, b.weight_decay, tuple(b.hidden)) == ("sgd", 0.02, 0.9, 2e-4, (512, 256))
    assert (mlp.fraction, mlp.start) == (0.1, "cg3d-mini")


def test_mistakes_are_one_line(solids, tmp_path):
    for overrides, said in (
        ([], "dataset.path"),
        (["dataset.path=nowhere"], "nowhere"),
        ([f"dataset.path={solids}", "start=", "finetune.head=text"], "needs a checkpoint"),
        ([f"dataset.path={solids}", "fraction=7"], "fraction=7"),
    ):
        recipe = load_recipe("finetune-mini", [*SMALL, f"output={tmp_path}/x", *overrides], FinetuneRecipe)
        with pytest.raises(UsageError) as error:
            finetune_recipe(recipe, quiet)
        assert said in str(error.value)
        assert "\n" not in str(error.value)


# ---- parts ---------------------------------------------------------------------------------------


def names_of(part) -> set[str]:
    data, rows = part
    return {data.file(int(i)) for i in rows}


def test_without_splits_three_parts_share_nothing_and_hold_every_class(solids):
    parts = open_parts(DatasetSpec(str(solids)))
    sizes = [len(rows) for _, rows in (parts.train, parts.validation, parts.test)]
    assert sizes == [36, 3, 9]
    found = [names_of(p) for p in (parts.train, parts.validation, parts.test)]
    assert len(set.union(*found)) == 48
    for data, rows in (parts.train, parts.validation, parts.test):
        assert set(data.labels[rows]) == {0, 1, 2}
    assert parts.classes == ("disc", "night stand", "rod")
    assert any("9 of 48" in note for note in parts.notes)


def test_a_fraction_changes_what_is_learnt_but_never_the_test(solids):
    whole, few = (open_parts(DatasetSpec(str(solids)), fraction) for fraction in (1.0, 0.1))
    assert names_of(few.test) == names_of(whole.test)
    assert len(few.train[1]) == 3
    assert any("no validation" in note for note in few.notes)


def test_own_splits_are_kept_and_validation_comes_out_of_train(tmp_path):
    write_solids(tmp_path / "train", {"rod": 10, "disc": 10})
    write_solids(tmp_path / "test", {"rod": 2, "disc": 3}, seed=50)
    parts = open_parts(DatasetSpec(str(tmp_path)), validation=0.2)
    assert len(parts.test[1]) == 5
    assert all(name.startswith("train") for name in names_of(parts.train) | names_of(parts.validation))
    assert [len(parts.train[1]), len(parts.validation[1])] == [16, 4]
    write_solids(tmp_path / "val", {"rod": 3, "disc": 3}, seed=80)
    parts = open_parts(DatasetSpec(str(tmp_path)))
    assert [len(rows) for _, rows in (parts.train, parts.validation, parts.test)] == [20, 6, 5]


def test_a_class_of_one_shape_is_learnt_and_said_to_be_untested(tmp_path):
    parts = open_parts(DatasetSpec(str(write_solids(tmp_path / "x", {"rod": 8, "disc": 8, "night_stand": 1}))))
    data, rows = parts.train
    assert 1 in data.labels[rows]
    assert 1 not in parts.test[0].labels[parts.test[1]]
    assert any("night stand" in note for note in parts.notes)
    with pytest.raises(UsageError, match="two classes"):
        open_parts(DatasetSpec(str(write_solids(tmp_path / "y", {"rod": 8}))))


# ---- a whole run ---------------------------------------------------------------------------------


def test_a_run_leaves_a_checkpoint_metrics_and_a_card(made):
    metrics = json.loads((made / "metrics.json").read_text())
    assert metrics["shapes"] == {"train": 33, "validation": 6, "test": 9}
    assert metrics["test"]["voted"]["accuracy"] > 0.6  # chance is a third
    assert set(metrics["test"]["one_look"]["per_class"]) == {"rod", "disc", "night stand"}
    assert metrics["best"] in metrics["history"]
    checkpoint = load_checkpoint(made / "checkpoint")
    assert checkpoint.config["classifier"]["classes"] == ["disc", "night stand", "rod"]
    assert "night stand" in checkpoint.card
    QueryModel(checkpoint).judge  # noqa: B018 - words still work, with what the start knew


def test_its_checkpoint_names_files(made, tmp_path):
    assert has_classes(made / "checkpoint")
    trained = TrainedClasses.load(made / "checkpoint")
    right = 0
    for name in SOLIDS:
        np.save(tmp_path / f"{name}.npy", solid(name, 999))
        ranked = trained.classify_file(tmp_path / f"{name}.npy", up="z")
        assert sum(p for _, p in ranked) == pytest.approx(1)
        assert [p for _, p in ranked] == sorted((p for _, p in ranked), reverse=True)
        right += ranked[0][0] == name.replace("_", " ")
    assert right >= 2


def test_a_finished_run_is_not_tested_again(made, solids, tiny_checkpoint):
    before = (made / "metrics.json").stat().st_mtime_ns
    again = [*SMALL, f"dataset.path={solids}", f"start={tiny_checkpoint}", f"output={made}", "finetune.head=mlp"]
    finetune_recipe(load_recipe("finetune-mini", again, FinetuneRecipe), quiet)
    assert (made / "metrics.json").stat().st_mtime_ns == before
    for other in ("seed=5", "start=", "start=cg3d-mini"):
        with pytest.raises(UsageError, match="another output"):
            finetune_recipe(load_recipe("finetune-mini", [*again, other], FinetuneRecipe), quiet)


def test_from_scratch_there_are_classes_but_no_words(solids, tmp_path):
    options = "finetune.hidden=[16]", "encoder=pointmlp_mini", "encoder_options={embed: 8, k: 8}", "finetune.epochs=1"
    recipe = load_recipe(
        "finetune-pointmlp", [*SMALL, f"dataset.path={solids}", f"output={tmp_path}/x", *options], FinetuneRecipe
    )
    folder = finetune_recipe(recipe, quiet)
    assert TrainedClasses.load(folder).classifier.encoder.name == "pointmlp_mini"
    assert load_checkpoint(folder).model.spaces == {}


def test_a_text_head_names_as_the_checkpoint_does_without_training(tiny_checkpoint):
    start = load_checkpoint(tiny_checkpoint)
    classes = ("chair", "sofa", "bookshelf")
    asked = QueryModel(start)
    xyz = np.stack([solid("rod", i) for i in range(4)])
    xyz /= np.linalg.norm(xyz, axis=2).max(axis=1)[:, None, None]
    unknown = np.full((4, 5), np.nan, np.float32)
    cosine = asked.encode_points(xyz, unknown)[0] @ asked.encode_names(classes).T
    with torch.no_grad():
        features = start.model.encode_all(torch.from_numpy(xyz), torch.from_numpy(unknown))
        logits = text_head(start, classes)(features)
    assert np.allclose(logits.numpy(), 20 * cosine, atol=0.2)  # bf16 where the machine has it


def test_a_stop_while_reading_is_heard(solids, tiny_checkpoint, tmp_path):
    recipe = load_recipe(
        "finetune-mini",
        [*SMALL, f"dataset.path={solids}", f"start={tiny_checkpoint}", f"output={tmp_path}/x"],
        FinetuneRecipe,
    )
    with pytest.raises(Cancelled):
        finetune_recipe(recipe, quiet, stop=lambda: True)


def test_sigterm_saves_exits_130_and_the_same_command_goes_on(solids, tiny_checkpoint, tmp_path):
    overrides = [
        *SMALL, f"dataset.path={solids}", f"start={tiny_checkpoint}", f"output={tmp_path}/x", "finetune.head=mlp",
        "finetune.epochs=500", "finetune.patience=0",
    ]  # fmt: skip
    command = [sys.executable, "-m", "trainer.cli", "finetune", "--events", *overrides]
    event, said = terminated(command, "finetune")
    assert said.strip().count("\n") == 0
    assert "stopped" in said
    assert {"step", "steps", "loss", "val_accuracy", "seconds_left"} <= event.keys()
    assert list((tmp_path / "x" / "tensorboard").iterdir())
    steps = []
    with pytest.raises(Cancelled):
        finetune_recipe(
            load_recipe("finetune-mini", overrides, FinetuneRecipe),
            lambda stage, step, *_: steps.append(step) if stage == "finetune" else None,
            stop=lambda: bool(steps),
        )
    assert steps[0] > event["step"]


# ---- probe ---------------------------------------------------------------------------------------


def test_a_probe_of_points_finds_the_solids(solids, tiny_checkpoint):
    found = probe_dataset(DatasetSpec(str(solids), options={"up": "z"}), str(tiny_checkpoint), turns=2)
    assert found["test_accuracy"] > 0.6  # random features, but chance is a third
    assert found["shapes"] == {"train": 36, "validation": 3, "test": 9}
    assert set(found["per_class"]) == {"rod", "disc", "night stand"}
    json.dumps(found)


def test_a_probe_of_what_is_not_there_says_so(solids, tiny_checkpoint):
    with pytest.raises(UsageError, match="points, images"):
        probe_dataset(DatasetSpec(str(solids)), str(tiny_checkpoint), "sounds")


def test_a_bad_file_harms_nobody(tmp_path, tiny_checkpoint):
    root = write_solids(tmp_path / "x", {"rod": 6, "disc": 6})
    (root / "rod" / "00.npy").write_bytes(b"not an array")
    found = probe_dataset(DatasetSpec(str(root), options={"up": "z"}), str(tiny_checkpoint), turns=1)
    assert sum(found["shapes"].values()) == 11
    assert any("00.npy" in note for note in found["notes"])
    assert len(open_dataset(root, split="all")) == 12
