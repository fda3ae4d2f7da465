"""``cg3d-train``: recipes and their overrides, one-line errors, and (slow) a whole small run."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from cg3d_core.errors import UsageError
from trainer.recipe import load_recipe, recipe_names


def test_recipes_load_and_overrides_win():
    assert {"mini", "mini-smoke"} <= set(recipe_names())
    recipe = load_recipe("mini", ["pretrain.samples=1000", "output=elsewhere", "world.hold_out=[chair,bed]"])
    assert recipe.pretrain.samples == 1000
    assert recipe.output == "elsewhere"
    assert tuple(recipe.world.hold_out) == ("chair", "bed")
    assert recipe.pretrain.encoder_options["depth"] == 4  # the YAML's own
    assert recipe.as_dict()["world"]["rooms"] == recipe.world.rooms


@pytest.mark.parametrize(
    ("name", "overrides", "said"),
    [
        ("nothing", [], "no recipe 'nothing'"),
        ("mini", ["pretrain.sampels=3"], "no key 'pretrain.sampels'. Did you mean pretrain.samples?"),
        ("mini", ["pretrain.samples=many"], "pretrain.samples: Expected a int. Got value: many"),
        ("finetune-mini", [], "recipe for cg3d-train finetune"),
        (__file__, [], "this is no recipe"),
        ("mini", ["pretrain"], "not an override"),
        ("mini", ["seed=-1"], "seed is -1"),
    ],
)
def test_mistakes_in_recipes_are_named(name, overrides, said):
    with pytest.raises(UsageError) as error:
        load_recipe(name, overrides)
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_a_mistake_on_the_command_line_is_one_line_and_exit_2():
    command = [sys.executable, "-m", "trainer.cli", "pretrain", "--recipe", "nothing"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "no recipe" in done.stderr


@pytest.fixture(scope="module")
def smoke(tmp_path_factory) -> Path:
    """Folder of a run of the smoke recipe, events.jsonl among its files."""
    folder = tmp_path_factory.mktemp("smoke")
    command = [
        sys.executable, "-m", "trainer.cli", "pretrain", "--recipe", "mini-smoke", "--events",
        f"output={folder}/run", f"shards={folder}/world",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    (folder / "events.jsonl").write_text(done.stdout)
    return folder


def test_smoke_recipe_learns(smoke):
    events = [json.loads(line) for line in (smoke / "events.jsonl").read_text().splitlines()]
    steps = [e for e in events if e["event"] == "pretrain"]
    assert {"step", "steps", "text_loss", "lr", "samples_per_second", "seconds_left"} <= steps[0].keys()
    assert steps[-1]["text_loss"] < 0.8 * steps[0]["text_loss"]
    assert list((smoke / "run" / "tensorboard").glob("events*"))


def test_smoke_checkpoint_names_generated_objects_that_it_never_saw(smoke):
    from cg3d_core.encode import prepare_points, shape_context
    from cg3d_core.query.model import QueryModel
    from cg3d_core.synth.lookup import catalogue

    model = QueryModel.load(smoke / "run" / "checkpoint")
    assert "mini-smoke" in model.checkpoint.card
    names = model.config["known_names"]
    assert len(names) == 12
    rng = np.random.default_rng(99)
    clouds = [catalogue()[name].make(rng).sample(1024, rng)[0] for name in names for _ in range(6)]
    rows, _ = model.encode_points(
        np.stack([prepare_points(c) for c in clouds]), np.stack([shape_context(c) for c in clouds])
    )
    right = (rows @ model.encode_texts(names).T).argmax(1) == np.repeat(np.arange(12), 6)
    assert right.mean() > 0.35  # chance is 0.08
    towers = [load_file(smoke / "run" / part / "image_tower.safetensors") for part in ("", "checkpoint")]
    assert all(
        torch.allclose(t.float(), towers[1][n].float(), atol=1e-3) for n, t in towers[0].items()
    )  # nothing moved it
