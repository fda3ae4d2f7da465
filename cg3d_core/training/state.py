"""What a resumable run keeps on disk, and how it gets there whole."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import torch


def save_atomically(state: dict, path: Path) -> None:
    """Write a state file beside ``path`` first, then rename it: a crash leaves the old one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    torch.save(state, part)
    part.replace(path)


def pack_rng(rng: np.random.Generator) -> str:
    """A generator's state as text (its integers are too large for tensors)."""
    return json.dumps(rng.bit_generator.state)


def unpack_rng(rng: np.random.Generator, text: str) -> None:
    """Put a generator into the state that ``pack_rng`` wrote."""
    rng.bit_generator.state = json.loads(text)
