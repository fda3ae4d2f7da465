"""Progress on stderr, and a stdout that nothing but the answer reaches."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from typing import TextIO


class Progress:
    """Callable ``(stage, fraction)``: a bar on a terminal, one line a stage elsewhere."""

    def __init__(self, quiet: bool = False):
        self._stage, self._bar, self._task = "", None, None
        if not quiet and sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
            from rich.progress import Progress as Bar

            self._bar = Bar(
                TextColumn("{task.description:<12}"),
                BarColumn(),
                TimeElapsedColumn(),
                console=Console(stderr=True),
                transient=True,
            )
        self._quiet = quiet

    def __call__(self, stage: str, fraction: float) -> None:
        if self._quiet:
            return
        if self._bar is None:
            if stage != self._stage:
                print(f"{stage} ...", file=sys.stderr, flush=True)
        else:
            if self._task is None or stage != self._stage:
                if self._task is not None:
                    self._bar.remove_task(self._task)
                self._task = self._bar.add_task(stage, total=1.0)
            self._bar.update(self._task, completed=fraction)
        self._stage = stage

    def __enter__(self) -> Progress:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(self, *_) -> None:
        if self._bar is not None:
            self._bar.stop()


@contextlib.contextmanager
def clean_stdout() -> Iterator[TextIO]:
    """Whatever is written to stdout inside goes to stderr instead, C++ libraries' output included.

    What it gives is the true stdout, for what is to be read there before the block ends.
    """
    sys.stdout.flush()
    try:
        kept = os.dup(1)
        true = open(os.dup(1), "w", encoding=sys.stdout.encoding, errors="surrogateescape")  # noqa: SIM115
    except OSError:  # closed: nobody reads it
        kept, true = None, open(os.devnull, "w")  # noqa: SIM115
    with contextlib.redirect_stdout(sys.stderr):
        try:
            if kept is not None:
                os.dup2(2, 1)
            yield true
        finally:
            if kept is not None:
                os.dup2(kept, 1)
                os.close(kept)
            true.close()
