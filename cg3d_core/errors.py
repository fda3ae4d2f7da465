"""Errors that a user can mend. Each says what is wrong, where, and what to do, in one line."""

from __future__ import annotations

from pathlib import Path


class Cg3dError(Exception):
    """Something the user must mend; the command line prints it as one line and exits with 2."""

    def __init__(self, what: str, *, where: str | Path | None = None, how: str | None = None):
        self.what, self.where, self.how = what, where, how
        text = what if where is None else f"{where}: {what}"
        if how:
            text = f"{text.rstrip('.')}. {how}"
        super().__init__(" ".join(text.split()))


class ReadError(Cg3dError):
    """A file that cannot be read as what it claims to be."""


class ModelError(Cg3dError):
    """A checkpoint, tower or weights file that is missing or does not fit."""


class UsageError(Cg3dError):
    """A request that makes no sense as asked (unknown name, empty query, ...)."""


class Cancelled(Exception):
    """Raised inside background work when the user cancels; never shown as an error."""
