"""Labelled shapes in memory: read once, thinned to somewhat more points than the encoder sees, drawn from at every step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import torch

from cg3d_core.encode import draw_pool, shape_context, unknown_context
from cg3d_core.errors import ReadError, UsageError
from cg3d_core.model.grouping import farthest_points, gather_points

_AT_ONCE = 32  # clouds thinned together: the loop over points is the same for all of them


class ShapeSource(Protocol):
    """What shapes are read from: any ``trainer.datasets.ShapeDataset``."""

    labels: np.ndarray
    metric: bool

    def points(self, i: int) -> np.ndarray: ...


@dataclass(frozen=True)
class PoolSpec:
    """How a shape becomes a pool of points to draw from (paper, Sec. 4.3: 1200 of 8192 by farthest point sampling)."""

    points: int = 1200
    farthest: bool = True  # by farthest point sampling; False: at random, as the embedded model was trained
    dense: int = 8192  # points that farthest point sampling chooses from

    def __post_init__(self):
        if self.points < 1 or self.dense < 1:
            raise UsageError("a pool must have points", how="Give pool.points and pool.dense 1 or more.")

    def of(self, clouds: Iterable[np.ndarray], device: torch.device | str = "cpu") -> np.ndarray:
        """Pools (k, points, 3) float32 in the unit sphere of clouds (p, 3), any unit, z up.

        Any first m points of a farthest-first pool are the cloud's m farthest points. A cloud of fewer
        points than the pool is repeated evenly.
        """
        return self.thinned((draw_pool(xyz, self.points, self.farthest, self.dense) for xyz in clouds), device)

    def thinned(self, drawn: Iterable[tuple[np.ndarray, bool]], device: torch.device | str = "cpu") -> np.ndarray:
        """``of`` clouds that ``encode.draw_pool`` has drawn from with these figures."""
        pools, waiting = [], []
        for points, far in drawn:
            pools.append(points)
            if far:
                waiting.append(len(pools) - 1)
            if len(waiting) == _AT_ONCE:
                self._thin(pools, waiting, device)
        self._thin(pools, waiting, device)
        return np.stack(pools) if pools else np.zeros((0, self.points, 3), np.float32)

    def _thin(self, pools: list[np.ndarray], waiting: list[int], device: torch.device | str) -> None:
        if not waiting:
            return
        dense = torch.from_numpy(np.stack([pools[row] for row in waiting])).to(device)
        thin = gather_points(dense, farthest_points(dense, self.points)).cpu().numpy()
        for row, xyz in zip(waiting, thin):
            pools[row] = xyz
        waiting.clear()


@dataclass(frozen=True, eq=False)
class Shapes:
    """n labelled shapes as pools of points."""

    pool: torch.Tensor  # (n, P, 3) float32 in the unit sphere
    context: torch.Tensor  # (n, 5) float32 metres, NaN = unknown
    label: torch.Tensor  # (n,) int64
    left_out: tuple[str, ...] = ()  # what could not be read, a line each

    def __len__(self) -> int:
        return len(self.label)

    def points(self, n: int) -> torch.Tensor:
        """The same (k, n, 3) of every pool at every call: its first ``n``, repeated where there are fewer."""
        return self.pool[:, torch.arange(n) % self.pool.shape[1]]


def read_shapes(
    source: ShapeSource,
    rows: np.ndarray,
    spec: PoolSpec,
    device: torch.device | str = "cpu",
    progress: Callable[[int, int], None] | None = None,
) -> Shapes:
    """Read ``rows`` of a data set. A file that cannot be read is left out and named; raises ReadError if none can.

    The size of a shape is its context where the data set is in metres. Memory: 12 bytes a point of the pools.
    ``progress(done, total)`` may raise to stop.
    """
    contexts, labels, failed = [], [], []

    def clouds() -> Iterable[np.ndarray]:
        for done, i in enumerate(rows):
            try:
                xyz = source.points(int(i))
            except ReadError as error:
                failed.append(error)
            else:
                contexts.append(shape_context(xyz) if source.metric else unknown_context()[0])
                labels.append(int(source.labels[i]))
                yield xyz
            if progress is not None:
                progress(done + 1, len(rows))

    pool = spec.of(clouds(), device)
    if failed and not labels:
        raise failed[0]
    context = np.stack(contexts) if contexts else unknown_context(0)
    return Shapes(
        torch.from_numpy(pool),
        torch.from_numpy(context),
        torch.tensor(labels, dtype=torch.int64),
        tuple(str(error) for error in failed),
    )
