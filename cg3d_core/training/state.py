"""What a resumable run keeps on disk, and how it gets there whole."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

import numpy as np
import torch

from cg3d_core.errors import ModelError, UsageError
from cg3d_core.model.weights import read_torch

AGAIN = "Give another output folder, or delete this one to begin again."
"""What to do about a run that cannot be taken up."""


def save_atomically(state: dict, path: Path) -> None:
    """Write a state file beside ``path`` first, then rename it: a crash leaves the old one. Raises UsageError (disk full)."""
    part = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        torch.save(state, part)
        part.replace(path)
    except (OSError, RuntimeError) as error:  # torch's own writer raises the latter
        with suppress(OSError):
            part.unlink(missing_ok=True)
        why = str(error).splitlines()[0]
        raise UsageError(f"the run cannot be saved: {why}", where=path, how="Is the disk full?") from error


def read_state(path: Path) -> dict:
    """What ``save_atomically`` wrote. Raises UsageError when it is damaged or something else."""
    try:
        state = read_torch(path)
    except ModelError as error:
        raise UsageError("the interrupted run in here is damaged", where=path, how=AGAIN) from error
    if not isinstance(state, dict) or "step" not in state:
        raise UsageError("this is no interrupted run", where=path, how=AGAIN)
    return state


def seed_of(*numbers: int) -> int:
    """A seed that all of ``numbers`` (0 or more each) have a say in: what is random at step k of a run, then, needs no memory."""
    return int(np.random.SeedSequence(numbers).generate_state(1)[0])


def pack_rng(rng: np.random.Generator) -> str:
    """A generator's state as text (its integers are too large for tensors)."""
    return json.dumps(rng.bit_generator.state)


def unpack_rng(rng: np.random.Generator, text: str) -> None:
    """Put a generator into the state that ``pack_rng`` wrote."""
    rng.bit_generator.state = json.loads(text)
