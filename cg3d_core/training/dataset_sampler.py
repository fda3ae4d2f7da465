"""Batches of a data set's shapes for pre-training: read ahead by threads, augmented on the training device.

What batch number k holds depends on (seed, k) alone, so a resumed run needs to know nothing but k, and
every process of many takes its own rows of the same batch.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
import torch

from cg3d_core.encode import draw, shape_context, unit_sphere, unknown_context
from cg3d_core.errors import Cg3dError, UsageError

from .augment import pretraining_views
from .data import Batch, augment
from .state import seed_of

if TYPE_CHECKING:
    from PIL.Image import Image

POOL = 8192
"""Points a shape is read as before thinning (ShapeNet55's own number)."""


class Shapes(Protocol):
    """What is asked of a data set; see ``trainer.datasets.ShapeDataset``."""

    labels: np.ndarray
    metric: bool

    def __len__(self) -> int: ...
    def file(self, i: int) -> str: ...
    def points(self, i: int) -> np.ndarray: ...
    def images(self, i: int) -> list[Path]: ...


class DatasetSampler:
    """Draws batches from the labelled shapes of a data set, each once an epoch in an order drawn anew.

    Args:
        batch: rows of this process; rank, ranks: which process of how many.
        labels: (n,) class of each shape, in place of the data set's own.
        n_points: points per cloud. augmentation: "paper", "mini" or "none".
        preprocess: picture -> (3, S, S) in 0..1; with it one rendered view a shape comes along, at random.
        device: where clouds are augmented.
    Raises:
        UsageError: no labelled shape, fewer than a batch, or no rendered views where they are asked for.
    """

    def __init__(
        self,
        shapes: Shapes,
        batch: int,
        seed: int = 0,
        *,
        labels: np.ndarray | None = None,
        n_points: int = 1024,
        augmentation: str = "paper",
        preprocess: Callable[[Image], torch.Tensor] | None = None,
        rank: int = 0,
        ranks: int = 1,
        device: torch.device | str = "cpu",
        threads: int = 4,
        ahead: int = 2,
    ):
        self.shapes, self.batch, self.seed, self.n_points = shapes, batch, seed, n_points
        self.labels = np.asarray(shapes.labels if labels is None else labels, np.int64)
        self.rows = np.flatnonzero(self.labels >= 0)
        self.augmentation, self.preprocess, self.device = augmentation, preprocess, torch.device(device)
        self.rank, self.ranks = rank, ranks
        if len(self.rows) < batch * ranks:
            raise UsageError(
                f"the data set has {len(self.rows)} labelled shapes, fewer than one batch of {batch * ranks}",
                how="Lower pretrain.batch, or give more shapes.",
            )
        if preprocess is not None:
            self._check_pictures()
        self.position = 0  # batches drawn
        self._ahead, self._ready = ahead, {}
        self._readers = ThreadPoolExecutor(threads, thread_name_prefix="shapes")
        self._leader = ThreadPoolExecutor(1, thread_name_prefix="batches")

    def _check_pictures(self) -> None:
        without = [i for i in self.rows if not self.shapes.images(int(i))]
        if without:
            raise UsageError(
                f"{len(without)} of {len(self.rows)} shapes have no rendered view, the first is {self.shapes.file(int(without[0]))}",
                how="Give the folder of rendered views (dataset.options.images), or pretrain.pictures=depth.",
            )

    @property
    def epoch_batches(self) -> int:
        """Batches of one epoch; what does not fill a batch waits for another epoch's order."""
        return len(self.rows) // (self.batch * self.ranks)

    def state(self) -> str:
        """Where it stands, for ``restore``."""
        return str(self.position)

    def restore(self, state: str) -> None:
        """Go on from a ``state``."""
        self.position = int(state)
        self._ready.clear()

    def draw(self) -> Batch:
        """The next batch, augmented, on ``device``. Raises ReadError for a shape that cannot be read."""
        for k in range(self.position, self.position + 1 + self._ahead):
            if k not in self._ready:
                self._ready[k] = self._leader.submit(self._read, k)
        future: Future = self._ready.pop(self.position)
        xyz, context, label, pictures = future.result()
        generator = torch.Generator().manual_seed(self._number(self.position, 3))
        self.position += 1
        xyz = xyz.to(self.device)
        if self.augmentation == "paper":
            xyz = pretraining_views(xyz, self.n_points, generator)
        elif self.augmentation == "mini":
            rng = np.random.default_rng(self._number(self.position, 4))
            alone = torch.ones(len(xyz), dtype=torch.bool)
            xyz, context = augment(xyz[:, : self.n_points].cpu(), context, rng, alone)
        else:
            xyz = xyz[:, : self.n_points]
        asked = torch.full((len(label),), torch.nan)
        return Batch(xyz, context, label, asked, pictures)

    def _number(self, k: int, what: int) -> int:
        """A seed for batch ``k`` of this process."""
        return seed_of(self.seed, what, k, self.rank)

    def _read(self, k: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor | None]:
        """Clouds (B, POOL or n_points, 3), contexts, labels and pictures of batch ``k``."""
        epoch, place = divmod(k, self.epoch_batches)
        order = np.random.default_rng([self.seed, 1, epoch]).permutation(self.rows)
        whole = order[place * self.batch * self.ranks : (place + 1) * self.batch * self.ranks]
        mine = whole[self.rank * self.batch : (self.rank + 1) * self.batch]
        parts = list(self._readers.map(lambda i: self._shape(int(i), epoch), mine))
        xyz = torch.from_numpy(np.stack([p[0] for p in parts]))
        context = torch.from_numpy(np.concatenate([p[1] for p in parts]))
        pictures = torch.stack([p[2] for p in parts]) if self.preprocess else None
        return xyz, context, torch.from_numpy(self.labels[mine]), pictures

    def _shape(self, i: int, epoch: int) -> tuple[np.ndarray, np.ndarray, torch.Tensor | None]:
        rng = np.random.default_rng([self.seed, 2, epoch, i])
        points = np.asarray(self.shapes.points(i), np.float32)
        if points.ndim != 2 or points.shape[1] != 3 or not len(points):
            raise UsageError(f"a shape of {points.shape}, not (points, 3)", where=self.shapes.file(i))
        context = shape_context(points)[None] if self.shapes.metric else unknown_context()
        count = POOL if self.augmentation == "paper" else self.n_points
        xyz = unit_sphere(points[draw(len(points), count, rng)][None])[0]
        return xyz, context, self._picture(i, rng)

    def _picture(self, i: int, rng: np.random.Generator) -> torch.Tensor | None:
        if self.preprocess is None:
            return None
        from PIL import Image

        files = self.shapes.images(i)
        file = files[rng.integers(len(files))]
        try:
            with Image.open(file) as opened:
                return self.preprocess(opened)
        except OSError as error:
            raise Cg3dError("this rendered view cannot be read", where=file, how="Render or copy it again.") from error
