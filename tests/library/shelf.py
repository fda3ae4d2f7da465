"""A folder of box-shaped furniture, and the toy model in the form that a library asks for."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import numpy as np
from toys import DIM, SIZES, ToyModel, box_points

from cg3d_core.io import write_ply

SCALES = (1.08, 1.3)
"""Two sizes of each, neither of which looks normalised."""


class ToyLibraryModel(ToyModel):
    """``ToyModel`` with what ``QueryModel`` has besides."""

    space = "toy"

    def __init__(self, fingerprint: str = "toy-1", name: str = "toy"):
        super().__init__()
        self.fingerprint, self.name = fingerprint, name
        self.checkpoint = SimpleNamespace(folder=Path("toy").absolute(), model=SimpleNamespace(spaces={"toy": DIM}))


def write_box(path: Path, name: str, scale: float = 1.0, seed: int = 0) -> Path:
    """A box of that thing's size as PLY, 300 points."""
    path.parent.mkdir(parents=True, exist_ok=True)
    size = np.array(SIZES[name]) * scale
    write_ply(path, box_points(size, (0, 0, size[2] / 2), 300, np.random.default_rng(seed)))
    return path


def furnish(folder: Path) -> Path:
    """{name}/{name}_{i}.ply for every thing that the toy model knows, ten in all."""
    for name in SIZES:
        for i, scale in enumerate(SCALES):
            write_box(folder / name / f"{name}_{i}.ply", name, scale, i)
    return folder
