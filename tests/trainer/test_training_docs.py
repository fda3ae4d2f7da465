"""docs/training.md: every command in it parses, and its recipes, keys, readers' options and links are there. Nothing is run."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest
import typer

from trainer.cli import app
from trainer.datasets.base import readers
from trainer.finetune import FinetuneRecipe
from trainer.recipe import Recipe, load_recipe

PAGE = Path(__file__).parents[2] / "docs" / "training.md"
RECIPES = {"pretrain": Recipe, "synth": Recipe, "finetune": FinetuneRecipe}


def commands() -> list[list[str]]:
    """The words of each line in the page's shell blocks, comments left out."""
    blocks = re.findall(r"^```sh\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    lines = "".join(blocks).replace("\\\n", " ").splitlines()
    return [words for line in lines if (words := shlex.split(line, comments=True))]


def of(program: str) -> list[list[str]]:
    """What follows ``program`` in each of its lines."""
    return [words[1:] for words in commands() if words[0] == program]


def parsed(program: typer.Typer, words: list[str]) -> tuple[str, dict]:
    """The command that ``words`` call, and its parameters. Raises click's UsageError for a wrong name or option."""
    group = typer.main.get_command(program)
    context = click.Context(group, info_name="program")
    name, command, rest = group.resolve_command(context, words)
    if isinstance(command, click.Group):
        name, command, rest = command.resolve_command(click.Context(command, parent=context), rest)
    return name, command.make_context(name, rest, parent=context).params


def check(words: list[str]) -> None:
    """Whether ``cg3d-train`` would take these words."""
    words = words[: words.index(">")] if ">" in words else words
    name, given = parsed(app, words)
    if name in RECIPES:
        load_recipe(given["recipe"], given["overrides"] or [], RECIPES[name])
    options = given.get("options") or []
    known = {option for reader in readers().values() for option in reader.options}
    assert {option.split("=")[0] for option in options} <= known


@pytest.mark.parametrize("words", of("cg3d-train"), ids=" ".join)
def test_a_line_of_the_page_parses(words):
    check(words)


@pytest.mark.parametrize("words", of("torchrun"), ids=" ".join)
def test_a_line_for_several_processes_parses(words):
    from torch.distributed.run import get_args_parser

    told = get_args_parser().parse_args(words)
    assert (told.module, told.training_script) == (True, "trainer.cli")
    check(told.training_script_args)


@pytest.mark.parametrize("words", of("cg3d"), ids=" ".join)
def test_a_line_of_the_other_program_parses(words):
    from cg3d_app.cli import app as program

    parsed(program, words)


def test_every_program_of_the_page_is_looked_at_and_every_command_is_shown():
    assert {words[0] for words in commands()} == {"cg3d-train", "cg3d", "torchrun", "tensorboard"}
    shown = {words[0] for words in of("cg3d-train")}
    assert shown == set(typer.main.get_command(app).commands)


def test_overrides_in_the_table_are_keys():
    page = PAGE.read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`.*?`) \|", page, re.MULTILINE)
    named = [override for row in rows for override in re.findall(r"`(\w+=\w[\w.]*)`", row)]
    assert len(named) >= 10
    for override in named:
        load_recipe("mini-paper", [override if override.startswith("captions") else f"pretrain.{override}"])


def test_a_mistake_in_the_page_would_be_seen():
    for wrong in ("fintune", "finetune --recipie x", "pretrain --recipe nothing", "pretrain pretrain.sampels=3"):
        with pytest.raises(Exception, match=r"(?i)no such|no recipe|no key"):
            check(wrong.split())


def test_links_lead_somewhere():
    for link in re.findall(r"\]\(([^)#:]+)\)", PAGE.read_text(encoding="utf-8")):
        assert (PAGE.parent / link).exists(), link
