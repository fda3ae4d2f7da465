"""What the commands write: JSON, arrays, tables, pictures and clouds. Files are written beside and renamed."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from cg3d_core.cache import replacing
from cg3d_core.errors import UsageError

if TYPE_CHECKING:
    from cg3d_core.query.result import QueryResult


def check_writable(*paths: Path | None, endings: dict[Path, tuple[str, ...]] | None = None) -> None:
    """Refuse, before any work is done, what could not be written in the end."""
    for path in paths:
        if path is None or str(path) == "-":
            continue
        if path.is_dir():
            raise UsageError("this is a folder", where=path, how="Name a file")
        if not path.absolute().parent.is_dir():
            raise UsageError("its folder does not exist", where=path, how=f"Make it first: mkdir -p {path.parent}")
        wanted = (endings or {}).get(path)
        if wanted and path.suffix.lower() not in wanted:
            raise UsageError(
                f"this ending is not known ('{path.suffix}')", where=path, how=f"Use {' or '.join(wanted)}"
            )


def write_json(document: dict, target: str) -> None:
    """To a file, or to stdout for "-"."""
    text = json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False)
    if target == "-":
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
        return
    with replacing(target) as temporary:
        temporary.write_text(text + "\n", encoding="utf-8")


def write_rows(rows: Sequence[np.ndarray], path: Path) -> None:
    """One array as it is, several as the rows of one, in NumPy's format."""
    with replacing(path) as temporary, temporary.open("wb") as f:
        np.save(f, rows[0] if len(rows) == 1 else np.stack(rows), allow_pickle=False)


def print_table(columns: Sequence[str], rows: Sequence[Sequence[object]], title: str | None = None) -> None:
    """A plain table on stdout; columns of numbers are set to the right."""
    from rich import box
    from rich.console import Console
    from rich.table import Table

    # A pipe has no width: rows must not be folded there.
    console = Console(highlight=False, width=None if sys.stdout.isatty() else 200)
    table = Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False)
    for i, name in enumerate(columns):
        number = bool(rows) and all(
            isinstance(r[i], int | float) or str(r[i])[:1].isdigit() or r[i] == "-" for r in rows
        )
        table.add_column(name, justify="right" if number else "left")
    for row in rows:
        table.add_row(
            *(f"{v:,}" if isinstance(v, int) else f"{v:.2f}" if isinstance(v, float) else str(v) for v in row)
        )
    console.print(table)


def print_result(result: QueryResult) -> None:
    """The ranked segments of one answer."""
    n = len(result.matched_ids)
    if n:
        head = f"{result.query}: {n} segment{'s' * (n != 1)}, {result.points_matched:,} points"
    else:
        head = f"{result.query}: no match in this scene" + ("; nearest:" if result.segments else "")
    print(head)
    if not result.segments:
        return
    rows = [
        (
            f"{s.id}",
            s.score,
            "yes" if s.matched else "no",
            s.points,
            " x ".join(f"{side:.2f}" for side in s.size),
            ", ".join(f"{c:.2f}" for c in s.centre),
            ", ".join(s.nearest_names),
        )
        for s in result.segments
    ]
    print_table(("segment", "score", "match", "points", "size (m)", "centre", "looks like"), rows)
