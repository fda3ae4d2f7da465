"""``cg3d-train``: recipes and their overrides, one-line errors, and (slow) a whole small run."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

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
        ("mini", ["pretrain.sampels=3"], "pretrain.sampels"),
        ("mini", ["pretrain.samples=many"], "many"),
        ("mini", ["pretrain"], "not an override"),
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


@pytest.mark.slow
def test_smoke_recipe_makes_a_checkpoint_that_loads_and_answers(tmp_path):
    command = [
        sys.executable, "-m", "trainer.cli", "pretrain", "--recipe", "mini-smoke", "--events",
        f"output={tmp_path}/run", f"shards={tmp_path}/world", "world.calibration_rooms=1",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    events = [json.loads(line) for line in done.stdout.splitlines()]
    losses = [e["text_loss"] for e in events if e["event"] == "pretrain"]
    assert losses[-1] < losses[0]
    from cg3d_core.query.model import QueryModel

    model = QueryModel.load(tmp_path / "run" / "checkpoint")
    assert model.encode_texts(["chair"]).shape == (1, 384)
    assert "mini-smoke" in model.checkpoint.card
