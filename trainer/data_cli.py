"""``cg3d-train data``: what a folder is as a data set, and which layouts are known."""

from __future__ import annotations

import json
import sys
from typing import Annotated, Optional

import typer

MANY = 20
"""More classes than this are not all printed."""

app = typer.Typer(no_args_is_help=True, help="Look at data sets.")


Options = Annotated[Optional[list[str]], typer.Argument(metavar="[key=value]...", help="The reader's options.")]  # noqa: UP045 - typer on 3.10


@app.command()
def check(
    path: Annotated[str, typer.Argument(help="The data set's folder.")],
    options: Options = None,
    name: Annotated[str, typer.Option(help="Read it as this; otherwise it is recognised.")] = "",
    everything: Annotated[bool, typer.Option("--all", help="Read every shape, not a sample.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Say what was found, what is missing or damaged, and what to do next. Exit 2 when it cannot be used as it is."""
    from .datasets.base import parse_options
    from .datasets.check import SAMPLE, check_dataset

    report = check_dataset(path, name, read=None if everything else SAMPLE, **parse_options(options or ()))
    if as_json:
        print(json.dumps(report, indent=1))
    else:
        _print(report)
    if report["damaged"] or not report["usable"]:
        sys.exit(2)


@app.command("list")
def list_layouts() -> None:
    """The data sets that can be read, the layout each wants, and its options."""
    from .datasets.base import readers

    for reader in readers().values():
        print(f"{reader.name}\n    {reader.layout}")
        for option, meaning in reader.options.items():
            print(f"      {option}=  {meaning}")


def _print(report: dict) -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console(highlight=False, soft_wrap=True)
    console.print(f"{report['path']}: {report['name'] or 'not known'}", markup=False)
    if report["splits"]:
        table = Table()
        for column in ("split", "shapes", "published", "with views", "with captions", "points in those read"):
            table.add_column(column, justify="left" if column == "split" else "right")
        for split, part in report["splits"].items():
            points = part["points"]
            spread = (
                "" if not points else f"{points[0]:,}" if points[0] == points[1] else f"{points[0]:,} to {points[1]:,}"
            )
            counts = [part["shapes"], part["published"], part["with_views"], part["with_captions"]]
            table.add_row(split, *(f"{c:,}" if c else "-" for c in counts), f"{spread} ({part['read']:,} read)")
        console.print(table)
    if report["classes"]:
        console.print(_classes(report), markup=False)
    for kind in ("missing", "remarks"):
        for line in report[kind]:
            console.print(f"{'missing' if kind == 'missing' else 'remark'}: {line}", markup=False)
    for entry in report["damaged"]:
        console.print(f"damaged: {entry['error']}", markup=False)
    console.print(f"next: {report['next']}", markup=False)


def _classes(report: dict) -> str:
    """How many classes, and the shapes in each; of many only the largest and the smallest."""
    splits = list(report["splits"])
    counts = {name: [found.get(split, 0) for split in splits] for name, found in report["classes"].items()}
    many = len(counts) > MANY
    names = sorted(counts, key=lambda name: -sum(counts[name])) if many else list(counts)
    shown = [f"{name} {'/'.join(map(str, counts[name]))}" for name in names]
    head = f"{len(counts)} classes" + (f" ({'/'.join(splits)})" if len(splits) > 1 else "")
    if many:
        return f"{head}: {', '.join(shown[:6])} ... {', '.join(shown[-6:])} (--json has them all)"
    return f"{head}: {', '.join(shown)}"
