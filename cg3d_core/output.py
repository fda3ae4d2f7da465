"""What the commands of both programs write: JSON and tables. Files are written beside and renamed."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from .cache import replacing
from .errors import UsageError

_ODD = "backslashreplace"  # of characters that UTF-8 lacks: a file's name may be any bytes


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


def results_folder(path: str | Path) -> Path:
    """Make a folder that results will go into, unless it is there. Raises UsageError where that is not allowed."""
    folder = Path(path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except RecursionError as error:  # mkdir goes up parent by parent
        raise UsageError("results cannot be written so deep", where=folder, how="Name another folder.") from error
    except OSError as error:
        why = (
            "this is a file, or lies in one"
            if isinstance(error, FileExistsError | NotADirectoryError)
            else error.strerror
        )
        raise UsageError(f"results cannot be written here: {why}", where=folder, how="Name another folder.") from error
    return folder


def write_json(document: dict, target: str) -> None:
    """To a file, or to stdout for "-"."""
    text = json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False).encode(errors=_ODD).decode()
    if target == "-":
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
        return
    with replacing(target) as temporary:
        temporary.write_text(text + "\n", encoding="utf-8")


FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet would take for a formula."""


def plain_cell(text: str) -> str:
    """Text for a cell of a CSV; what a spreadsheet would run as a formula gets an apostrophe before it."""
    return f"'{text}" if text.startswith(FORMULA) else text


@contextmanager
def growing(path: str | Path) -> Iterator[TextIO]:
    """A text file that grows beside ``path`` and takes its place in the end; Ctrl-C leaves what is there by then.

    Raises Cg3dError when the folder cannot be written to.
    """
    stopped = None
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8", errors=_ODD, newline="") as file:
        try:
            yield file
        except KeyboardInterrupt as error:
            stopped = error
    if stopped is not None:
        raise stopped


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
