"""The procedural world's shards (cg3d_core/training/world.py) as a data set: its objects by themselves."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np

from cg3d_core.errors import ReadError

from .base import Reader, ShapeDataset, chosen, register
from .files import listing

VARIANTS = ("even", "scanned")
HELD_OUT = 10
"""Every tenth row is the test split: rows, not shards, so that a world of one shard has one too."""


class WorldObjects(ShapeDataset):
    """Objects of all shards: 1,024 points each in the unit sphere, z up."""

    def __init__(self, root: Path, split: str, classes: list[str], labels: np.ndarray, rows: np.ndarray, variant: str):
        super().__init__(root, split, classes, labels)
        self.rows, self.variant = rows, variant  # rows (n, 2): number of the shard's file, row in it
        self.shards = _shards(root)

    def file(self, i: int) -> str:
        shard, row = self.rows[i]
        return f"{self.shards[shard].name}#{row}"

    def points(self, i: int) -> np.ndarray:
        shard, row = self.rows[i]
        return _clouds(self.shards[shard])[row, VARIANTS.index(self.variant)].astype(np.float32)


def _shards(root: Path) -> list[Path]:
    return [p for p in listing(root) if p.name.startswith("objects-") and p.suffix == ".npz"]


@lru_cache(maxsize=100)
def _clouds(shard: Path) -> np.ndarray:
    """(500, 2, N, 3) float16 of a shard, 6 MB at 1,024 points."""
    return _arrays(shard, "xyz")[0]


def _arrays(shard: Path, *names: str) -> list[np.ndarray]:
    import zipfile

    try:
        with np.load(shard, allow_pickle=False) as file:
            return [file[name] for name in names]
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        raise ReadError(
            "this shard is damaged", where=shard, how="Delete it; cg3d-train synth makes it again."
        ) from None


def looks_like(root: Path) -> bool:
    """Whether the folder holds shards of objects."""
    return bool(_shards(root))


def splits(root: Path, **_) -> tuple[str, ...]:
    """Both, always."""
    return ("train", "test")


def open_world(root: Path, split: str, variant: str = "even") -> WorldObjects:
    """One split; classes are the world's, in its order, less the structure of rooms that no object is."""
    from cg3d_core.training.captions import STRUCTURE

    variant = chosen("variant", variant, VARIANTS)
    names: dict[str, int] = {}
    labels, rows = [], []
    for number, shard in enumerate(_shards(root)):
        classes, label = _arrays(shard, "classes", "label")
        for name in classes.tolist():
            if name not in STRUCTURE:
                names.setdefault(name, len(names))
        place = np.array([names.get(name, -1) for name in classes.tolist()])
        held = np.arange(len(label)) % HELD_OUT == HELD_OUT - 1
        mine = np.flatnonzero(held == (split == "test"))
        labels.append(place[label[mine]])
        rows.append(np.column_stack([np.full(len(mine), number), mine]))
    return WorldObjects(root, split, list(names), np.concatenate(labels), np.concatenate(rows), variant)


register(
    Reader(
        "world",
        "the procedural world: objects-00000.npz and so on, as cg3d-train synth makes them",
        looks_like,
        open_world,
        splits,
        {"variant": "even (sampled all over) or scanned (from a few viewpoints)"},
    )
)
