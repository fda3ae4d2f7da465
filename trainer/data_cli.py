"""``cg3d-train data``: what a folder is as a data set, and which layouts are known."""

from __future__ import annotations

import json
import sys
from typing import Annotated, Optional

import typer

from cg3d_core.errors import UsageError

app = typer.Typer(no_args_is_help=True, help="Look at data sets.")


@app.command()
def check(
    path: Annotated[str, typer.Argument(help="The data set's folder.")],
    options: Annotated[
        Optional[list[str]], typer.Argument(metavar="[key=value]...", help="The reader's options.")
    ] = None,  # noqa: UP045 - typer on 3.10
    name: Annotated[str, typer.Option(help="Read it as this; otherwise it is recognised.")] = "",
    everything: Annotated[bool, typer.Option("--all", help="Read every shape, not a sample.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Say what was found, what is missing or damaged, and what to do next. Exit 2 when it cannot be used as it is."""
    from .datasets.check import SAMPLE, check_dataset

    if wrong := [item for item in options or () if "=" not in item]:
        raise UsageError(f"{wrong[0]!r} is not an option", how="Write key=value, for example variant=OBJ_BG.")
    chosen = dict(item.split("=", 1) for item in options or ())
    report = check_dataset(path, name, read=None if everything else SAMPLE, **chosen)
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
        shown = [f"{name} {'/'.join(str(n) for n in counts.values())}" for name, counts in report["classes"].items()]
        console.print(f"{len(shown)} classes ({'/'.join(report['splits'])}): {', '.join(shown)}", markup=False)
    for kind in ("missing", "remarks"):
        for line in report[kind]:
            console.print(f"{'missing' if kind == 'missing' else 'remark'}: {line}", markup=False)
    for entry in report["damaged"]:
        console.print(f"damaged: {entry['error']}", markup=False)
    console.print(f"next: {report['next']}", markup=False)
