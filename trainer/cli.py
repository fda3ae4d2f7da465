"""``cg3d-train``: the trainer's command line."""

from __future__ import annotations

import os
import sys
from typing import Annotated, Optional

import typer

from cg3d_core.errors import Cancelled, Cg3dError

from .data_cli import app as data_app
from .evaluate_cli import evaluate, feature_map, features
from .exchange_cli import export_weights, import_weights

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help="Train CG3D models.")
app.add_typer(data_app, name="data")
app.command()(evaluate)
app.command()(features)
app.command("map")(feature_map)
app.command("import")(import_weights)
app.command("export")(export_weights)

RecipeOption = Annotated[str, typer.Option("--recipe", help="A recipe's name, or a YAML file.")]
Overrides = Annotated[Optional[list[str]], typer.Argument(metavar="[key=value]...", help="Any key of the recipe.")]  # noqa: UP045 - typer on 3.10
EventsOption = Annotated[bool, typer.Option("--events", help="Write JSON-lines events to stdout.")]


@app.command()
def pretrain(recipe: RecipeOption = "mini", overrides: Overrides = None, events: EventsOption = False) -> None:
    """Make a checkpoint: world, image tower, point encoder with prompt tuning, calibration, model card."""
    from .logs import Reporter
    from .pretrain import pretrain_recipe
    from .recipe import load_recipe
    from .stopping import stop_on_signals

    loaded = load_recipe(recipe, overrides or [])
    with stop_on_signals() as asked:
        folder = pretrain_recipe(loaded, Reporter(events, f"{loaded.output}/tensorboard"), asked)
    _say(f"checkpoint in {folder}")


@app.command()
def synth(recipe: RecipeOption = "mini", overrides: Overrides = None, events: EventsOption = False) -> None:
    """Make the recipe's world (its shards) and stop there."""
    from .logs import Reporter
    from .pretrain import make_recipe_world
    from .recipe import load_recipe
    from .stopping import stop_on_signals

    loaded = load_recipe(recipe, overrides or [])
    with stop_on_signals() as asked:
        paths = make_recipe_world(loaded, Reporter(events), asked)
    _say(f"{len(paths)} shards in {loaded.shards}")


@app.command()
def finetune(recipe: RecipeOption = "finetune-mini", overrides: Overrides = None, events: EventsOption = False) -> None:
    """Teach a checkpoint your own classes, or train a classifier from scratch (start=): dataset.path=FOLDER."""
    from .finetune import FinetuneRecipe, finetune_recipe
    from .logs import Reporter
    from .recipe import load_recipe
    from .stopping import stop_on_signals

    loaded = load_recipe(recipe, overrides or [], FinetuneRecipe)
    with stop_on_signals() as asked:
        folder = finetune_recipe(loaded, Reporter(events, f"{loaded.output}/tensorboard"), asked)
    _say(f"checkpoint in {folder}")


@app.command()
def probe(
    path: Annotated[str, typer.Argument(help="A labelled data set's folder.")],
    options: Annotated[
        Optional[list[str]], typer.Argument(metavar="[key=value]...", help="The reader's options.")  # noqa: UP045
    ] = None,
    model: Annotated[str, typer.Option(help="Checkpoint name or folder.")] = "cg3d-mini",
    features: Annotated[str, typer.Option(help="points, images or prompted-images (depth maps).")] = "points",
    name: Annotated[str, typer.Option(help="Read the data set as this; otherwise it is recognised.")] = "",
    tower: Annotated[Optional[str], typer.Option(help="Image tower's name or file, if not the checkpoint's.")] = None,  # noqa: UP045
    fraction: Annotated[float, typer.Option(help="Share of the labels to learn from.")] = 1.0,
    turns: Annotated[int, typer.Option(min=1, help="A point feature is the mean over so many turns about up.")] = 10,
    views: Annotated[int, typer.Option(help="Depth maps a shape: 6 or 10.")] = 10,
    seed: Annotated[int, typer.Option(min=0, help="Of the split into parts.")] = 0,
    json_file: Annotated[Optional[str], typer.Option("--json", help="Write the scores here; - for stdout.")] = None,  # noqa: UP045
) -> None:
    """Linear probe on frozen features: what they know of a data set's classes without fine-tuning."""
    from pathlib import Path

    from cg3d_core.output import check_writable, write_json

    from .datasets.base import parse_options
    from .logs import Reporter
    from .probe import print_probe, probe_dataset
    from .recipe import DatasetSpec

    check_writable(Path(json_file) if json_file else None)
    spec = DatasetSpec(path, name, parse_options(options or []))
    found = probe_dataset(
        spec, model, features, tower=tower, fraction=fraction, turns=turns, views=views, seed=seed, report=Reporter()
    )
    if json_file:
        write_json(found, json_file)
    if json_file != "-":
        print_probe(found)


def main() -> None:
    """Entry point: exit 0 done, 2 for what the user must mend, 130 stopped by the user, 1 for a bug."""
    try:
        app()
    except Cancelled:
        _say("cg3d-train: stopped and saved; the same command goes on from here")
        sys.exit(130)
    except Cg3dError as error:
        print(f"cg3d-train: {error}", file=sys.stderr)  # of any process: it may be the only one that met it
        sys.exit(2)


def _say(line: str) -> None:
    """To stderr; of torchrun's processes the first one speaks for all."""
    if os.environ.get("RANK", "0") == "0":
        print(line, file=sys.stderr)


if __name__ == "__main__":
    main()
