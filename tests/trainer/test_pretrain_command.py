"""``cg3d-train pretrain`` on a folder per class: the later options, stopping and going on, mistakes in one line."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from safetensors.torch import load_file
from signals import terminated

from cg3d_core.errors import UsageError
from cg3d_core.model.checkpoint import load_checkpoint
from cg3d_core.paths import assets_dir
from trainer.pretrain import EMBEDDED, pretrain_recipe
from trainer.recipe import load_recipe

SOLIDS = {"rod": (0.1, 0.1, 1), "disc": (1, 1, 0.1)}
SMALL = [
    "pretrain.device=cpu", "pretrain.precision=32", "pretrain.batch=4", "pretrain.objective=contrastive",
    "pretrain.encoder_options={depth: 1, token_width: 48, heads: 2, groups: 16, group_size: 8, pointnet: [16, 16, 32], n_points: 128}",
    "dataset.options.up=z",
]  # fmt: skip


def quiet(*_values) -> None:
    """Reports nothing."""


@pytest.fixture(scope="module")
def solids(tmp_path_factory) -> Path:
    """Eight shapes a class to learn, two to test; one of those cannot be read."""
    root = tmp_path_factory.mktemp("solids")
    rng = np.random.default_rng(0)
    for split, count in (("train", 8), ("test", 2)):
        for name, size in SOLIDS.items():
            (root / split / name).mkdir(parents=True)
            for i in range(count):
                np.save(root / split / name / f"{i}.npy", (rng.normal(size=(200, 3)) * size).astype(np.float32))
    (root / "test" / "rod" / "1.npy").write_bytes(b"cut short")
    return root


def test_a_data_set_is_learnt_with_prompts_of_all_kinds_and_the_trained_image_tower(solids, tmp_path):
    more = ["pretrain.samples=24", "pretrain.pixel_prompt=true", "pretrain.text_prompt_tokens=2"]
    more += ["pretrain.hard_negatives=0.5", "pretrain.positives=instance", f"output={tmp_path}"]
    told = []
    folder = pretrain_recipe(
        load_recipe("mini-paper", [*SMALL, f"dataset.path={solids}", *more]), lambda *values: told.append(values)
    )
    made = load_checkpoint(folder)
    assert made.config["known_names"] == ["disc", "rod"]
    assert made.config["scores"]["test_shapes"] == 3
    assert 0 <= made.config["scores"]["test_top1"] <= made.config["scores"]["test_top5"] == 1
    assert any("1 test shapes could not be read" in values.get("note", "") for _, _, _, values in told)
    teacher = load_file(assets_dir() / "models" / EMBEDDED / "image_tower.safetensors")
    kept = load_file(folder / "image_tower.safetensors")
    assert all(np.array_equal(kept[name], tensor) for name, tensor in teacher.items())


def test_sigterm_saves_exits_130_and_the_same_command_goes_on(solids, tmp_path):
    given = [*SMALL, f"dataset.path={solids}", f"output={tmp_path}/x"]
    command = [sys.executable, "-m", "trainer.cli", "pretrain", "--recipe", "mini-paper", "--events", *given]
    _, said = terminated(command, "pretrain")
    assert said.strip().splitlines() == ["cg3d-train: stopped and saved; the same command goes on from here"]
    steps = []
    further = load_recipe("mini-paper", [*given, "pretrain.samples=8"])  # fewer than are done: it ends at once
    pretrain_recipe(further, lambda stage, step, *_: steps.append(step) if stage == "pretrain" else None)
    assert steps == []
    with pytest.raises(UsageError, match=r"pretrain.lr 0.002, not 0.5"):
        pretrain_recipe(load_recipe("mini-paper", [*given, "pretrain.lr=0.5"]), quiet)


@pytest.mark.parametrize(
    ("recipe", "given", "said"),
    [
        ("paper-pointmlp", [], "learns from a shapenet55 data set"),
        ("paper-pointmlp", ["dataset.path=.", "dataset.name=folder"], "tower.path=FILE"),
        ("mini-smoke", ["world.rooms=0"], "world.rooms is 0"),
        ("mini-smoke", ["world.only=[chiar]"], "no category 'chiar'"),
        ("mini-smoke", ["pretrain.device=toaster"], "no device is called 'toaster'"),
        ("mini-paper", ["dataset.path={solids}", "captions=own"], "no shape of it has a caption"),
        ("mini-smoke", ["output={solids}/test/rod/0.npy"], "results cannot be written here"),
        ("mini-smoke", ["shards={solids}/test/rod/0.npy/x"], "results cannot be written here"),
    ],
)
def test_mistakes_are_one_line_before_any_work(solids, tmp_path, recipe, given, said):
    places = [f"output={tmp_path}/out", f"shards={tmp_path}/world"]
    with pytest.raises(UsageError) as error:
        pretrain_recipe(load_recipe(recipe, [*places, *(g.format(solids=solids) for g in given)]), quiet)
    assert said in str(error.value)
    assert "\n" not in str(error.value)
