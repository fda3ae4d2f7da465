"""What the point encoder sees: candidates of a scene, or one shape, as unit-sphere clouds and metric context.

Training and the query engine both come through here, so that what was learnt is what is asked.
Gravity is kept (z stays up); position and size are taken out of the cloud and handed over as the
five numbers of the context instead, in metres, NaN where unknown.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from .errors import UsageError
from .segment.base import FLOOR, WALL, Segmentation, WorkCloud

CONTEXT_NAMES = ("longer side", "shorter side", "height", "height above the floor", "gap to the wall")
"""The five context numbers, in metres, in this order."""

FAR_FROM_WALL = 3.0
"""Gaps to the wall are cut here (metres): beyond it "free in the room" is all there is to know."""

_BOX_ANGLES = np.radians(np.arange(0, 90, 5, dtype=np.float32))
_BOX_POINTS = 256  # enough to choose the turn of a box; its sides are measured on all points


def prepare_candidates(
    work: WorkCloud,
    structure: np.ndarray,
    segmentation: Segmentation,
    ids: Iterable[int] | None = None,
    n_points: int = 1024,
    seed: int = 0,
) -> tuple[np.ndarray, np.ndarray]:
    """Encoder input for candidates of a scene.

    ``structure`` (m,) uint8 tells where floor and walls are. ``ids``: which candidates (``None``:
    all). Returns xyz (k, n_points, 3) float32 inside the unit sphere, and context (k, 5) float32
    (see ``CONTEXT_NAMES``); height above the floor is NaN where the scene has no floor, the gap
    NaN where it has no wall. A candidate's result depends on the seed and itself alone, not on
    which others are asked for.
    """
    chosen = np.arange(len(segmentation)) if ids is None else np.asarray(list(ids), dtype=np.int64)
    metres = np.empty((len(chosen), n_points, 3), np.float32)
    for row, i in enumerate(chosen):
        members = segmentation.points(int(i))
        metres[row] = work.xyz[members[draw(len(members), n_points, np.random.default_rng([seed, int(i)]))]]
    context = np.full((len(chosen), len(CONTEXT_NAMES)), np.nan, np.float32)
    if len(chosen):
        context[:, :3], low = _size(metres)
        floor = work.xyz[structure == FLOOR, 2]
        if len(floor):
            context[:, 3] = low - np.median(floor)
        context[:, 4] = _wall_gaps(work, structure, segmentation, chosen)
    return unit_sphere(metres), context


def prepare_points(xyz: np.ndarray, n_points: int = 1024, seed: int = 0) -> np.ndarray:
    """Encoder input for one shape: (p, 3) points, any unit, z up -> (n_points, 3) float32 in the unit sphere."""
    xyz = np.asarray(xyz, np.float32)
    if xyz.ndim != 2 or xyz.shape[1] != 3 or not len(xyz):
        raise UsageError(f"a shape needs points as an array (p, 3), not {xyz.shape}")
    return unit_sphere(xyz[draw(len(xyz), n_points, np.random.default_rng(seed))][None])[0]


def draw_pool(xyz: np.ndarray, points: int, farthest: bool = True, dense: int = 8192) -> tuple[np.ndarray, bool]:
    """What a pool of ``points`` is made from of a shape (p, 3), as ``prepare_points``; and whether it is still to be thinned.

    The pool itself, or - ``farthest`` first, where there are more - at least ``dense`` points to thin by farthest point sampling.
    """
    far = farthest and len(xyz) > points
    return prepare_points(xyz, max(dense, points) if far else points), far


def shape_context(xyz: np.ndarray, above_floor: float = np.nan, wall_gap: float = np.nan) -> np.ndarray:
    """Context (5,) float32 of one shape given in metres (p, 3), z up; what is not known stays NaN."""
    size, _ = _size(np.asarray(xyz, np.float32)[None])
    return np.array([*size[0], above_floor, min(wall_gap, FAR_FROM_WALL)], np.float32)


def unknown_context(k: int = 1) -> np.ndarray:
    """Context (k, 5) that says nothing: for shapes whose unit is not known."""
    return np.full((k, len(CONTEXT_NAMES)), np.nan, np.float32)


def draw(size: int, n: int, rng: np.random.Generator) -> np.ndarray:
    """``n`` of ``size`` indices: none twice when there are enough, else each as often as any other (+-1)."""
    return np.resize(rng.permutation(size), n) if size < n else rng.permutation(size)[:n]


def unit_sphere(xyz: np.ndarray) -> np.ndarray:
    """Clouds (k, N, 3) moved to the middle of their bounding boxes and scaled into the unit sphere."""
    middle = (xyz.min(axis=1, keepdims=True) + xyz.max(axis=1, keepdims=True)) / 2
    centred = xyz - middle
    radius = np.sqrt(np.einsum("knc,knc->kn", centred, centred).max(axis=1))
    return (centred / np.maximum(radius, 1e-9)[:, None, None]).astype(np.float32)


def _size(xyz: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Longer side, shorter side and height (k, 3) of clouds (k, N, 3), and their lowest z (k,).

    Sides are those of the upright box of least floor area; all are between the 1st and 99th
    percentile, so that a few stray points do not make a chair as long as the room.
    """
    few = xyz[:, :_BOX_POINTS, :2]
    area = np.stack([np.prod(np.ptp(_turned(few, a), axis=1), axis=1) for a in _BOX_ANGLES], axis=1)
    angle = _BOX_ANGLES[area.argmin(axis=1)]
    box = np.concatenate([_turned(xyz[..., :2], angle[:, None]), xyz[..., 2:]], axis=2)
    low, high = _robust_range(box)
    size = high - low
    sides = np.sort(size[:, :2], axis=1)
    return np.column_stack([sides[:, 1], sides[:, 0], size[:, 2]]).astype(np.float32), low[:, 2]


def _turned(xy: np.ndarray, angle: np.ndarray | float) -> np.ndarray:
    c, s = np.cos(angle), np.sin(angle)
    return np.stack([c * xy[..., 0] + s * xy[..., 1], c * xy[..., 1] - s * xy[..., 0]], axis=-1)


def _robust_range(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """1st and 99th percentile over axis 1, without interpolation (np.percentile is many times slower)."""
    n = values.shape[1]
    lo, hi = round(0.01 * (n - 1)), round(0.99 * (n - 1))
    part = np.partition(values, [lo, hi], axis=1)
    return part[:, lo], part[:, hi]


def _wall_gaps(work: WorkCloud, structure: np.ndarray, segmentation: Segmentation, ids: np.ndarray) -> np.ndarray:
    """Metres from each candidate's nearest point to the nearest wall point, cut at FAR_FROM_WALL; NaN without walls."""
    wall = work.xyz[structure == WALL]
    if not len(wall):
        return np.full(len(ids), np.nan, np.float32)
    from scipy.spatial import cKDTree

    members = [segmentation.points(int(i)) for i in ids]
    used = np.unique(np.concatenate(members))  # each point is looked up once however many candidates hold it
    gap = np.full(len(work), np.inf, np.float32)
    gap[used], _ = cKDTree(wall).query(work.xyz[used], distance_upper_bound=FAR_FROM_WALL)
    return np.array([min(gap[m].min(), FAR_FROM_WALL) for m in members], np.float32)
