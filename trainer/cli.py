"""``cg3d-train``: the trainer's command line."""

from __future__ import annotations

import json
import sys
from typing import Annotated, Optional

import typer

from cg3d_core.errors import Cg3dError

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help="Train CG3D models.")

RecipeOption = Annotated[str, typer.Option("--recipe", help="A recipe's name, or a YAML file.")]
Overrides = Annotated[Optional[list[str]], typer.Argument(metavar="[key=value]...", help="Any key of the recipe.")]  # noqa: UP045 - typer on 3.10
EventsOption = Annotated[bool, typer.Option("--events", help="Write JSON-lines events to stdout.")]


def _reporter(events: bool):
    """report(stage, step, steps, values): one JSON line each on stdout, or a plain line on stderr."""
    last = {}

    def report(stage: str, step: int, steps: int, values: dict) -> None:
        if events:
            print(json.dumps({"event": stage, "step": step, "steps": steps, **values}), flush=True)
            return
        percent = 100 * step // max(steps, 1)
        if last.get(stage) == (percent // 2) and step != steps:
            return
        last[stage] = percent // 2
        numbers = "  ".join(f"{k} {v:.3f}" if isinstance(v, float) else f"{k} {v}" for k, v in values.items())
        print(f"{stage:12s} {percent:3d} %  {step}/{steps}  {numbers}", file=sys.stderr, flush=True)

    return report


@app.command()
def pretrain(recipe: RecipeOption = "mini", overrides: Overrides = None, events: EventsOption = False) -> None:
    """Make a checkpoint: world, image tower, point encoder with prompt tuning, calibration, model card."""
    from .pretrain import pretrain_recipe
    from .recipe import load_recipe

    folder = pretrain_recipe(load_recipe(recipe, overrides or []), _reporter(events))
    print(f"checkpoint in {folder}", file=sys.stderr)


@app.command()
def synth(recipe: RecipeOption = "mini", overrides: Overrides = None, events: EventsOption = False) -> None:
    """Make the recipe's world (its shards) and stop there."""
    from .pretrain import make_recipe_world
    from .recipe import load_recipe

    paths = make_recipe_world(load_recipe(recipe, overrides or []), _reporter(events))
    print(f"{len(paths)} shards in {paths[0].parent}", file=sys.stderr)


@app.command()
def evaluate(
    folder: Annotated[str, typer.Argument(help="A folder with one sub-folder of clouds or meshes per class.")],
    model: Annotated[str, typer.Option(help="Checkpoint name or folder.")] = "cg3d-mini",
    json_file: Annotated[Optional[str], typer.Option("--json", help="Write the scores here; - for stdout.")] = None,  # noqa: UP045
) -> None:
    """Zero-shot classification of a folder per class: top-1, top-5, class mean, confusions."""
    from .evaluate import evaluate_folder, print_table

    scores = evaluate_folder(folder, model)
    if json_file == "-":
        print(json.dumps(scores))
        return
    if json_file:
        from pathlib import Path

        Path(json_file).write_text(json.dumps(scores, indent=1))
    print_table(scores)


def main() -> None:
    """Entry point: exit 0 done, 2 for what the user must mend, 1 for a bug."""
    try:
        app()
    except Cg3dError as error:
        print(f"cg3d-train: {error}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
