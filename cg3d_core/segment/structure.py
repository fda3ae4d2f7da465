"""Floor, ceiling and walls of a scan: what a scene query leaves out (paper, Appendix A)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cg3d_core.geometry.planes import (
    fit_line,
    horizontal_levels,
    occupied_cells,
    offset_peaks,
    vertical_directions,
)
from cg3d_core.segment.base import CEILING, FLOOR, OBJECT, WALL, WorkCloud
from cg3d_core.segment.graph import lab
from cg3d_core.segment.voxels import coarsen
from cg3d_core.segment.wall_patches import wall_patches

CELL = 0.1  # metres: the grid in which areas are counted, larger than the spacing of any usable scan
NEAR = 0.025  # metres: scanner noise and plaster; pictures and doors stand further out than this
LEAST_FLOOR = 1.5  # square metres: below this it is a table top or a box, not a room
LEAST_WALL_LENGTH = 0.8  # metres of wall that reach the ceiling
TOP_BAND = 0.35  # metres below the ceiling that a wall must reach and furniture seldom does


def find_structure(work: WorkCloud) -> np.ndarray:
    """Label the m points of ``work`` OBJECT, FLOOR, CEILING or WALL; returns (m,) uint8.

    A scan without a floor (a single object) has no structure at all.
    """
    structure = np.full(len(work), OBJECT, np.uint8)
    if len(work) < 100:
        return structure
    xyz = np.asarray(work.xyz, np.float32)
    flat = np.abs(work.normals[:, 2])
    floor = _find_floor(xyz, work.normals, flat)
    if floor is None:
        return structure
    above = xyz[:, 2] - floor
    structure[above < 0.015] = FLOOR
    structure[(above < 0.04) & (flat > 0.8)] = FLOOR
    ceiling = _find_ceiling(xyz, work.normals, flat, floor)
    if ceiling is not None:
        structure[xyz[:, 2] > ceiling - 0.03] = CEILING
        structure[(xyz[:, 2] > ceiling - 0.07) & (flat > 0.8)] = CEILING  # boards, panels
        for level in _lower_ceilings(xyz, work.normals, floor, ceiling):
            structure[(np.abs(xyz[:, 2] - level) < 0.03) & (flat > 0.8) & (structure == OBJECT)] = CEILING
    structure[_wall_points(work, structure, floor, _Tops(xyz, structure))] = WALL
    return structure


def _find_floor(xyz: np.ndarray, normals: np.ndarray, flat: np.ndarray) -> float | None:
    """Height of the lowest large level with next to nothing under it, or None."""
    levels = horizontal_levels(xyz, normals)
    if len(levels) == 0:
        return None
    low, high = np.quantile(xyz[:, 2], [0.001, 0.999])
    footprint = occupied_cells(xyz[:, :2], CELL) * CELL**2
    reachable = levels[:, 0] < low + 0.4 * (high - low) + 0.05
    areas = np.where(reachable, levels[:, 1], 0)
    best = int(areas.argmax())
    if areas[best] < max(LEAST_FLOOR, 0.15 * footprint):
        return None
    height = levels[best, 0]
    on_it = (np.abs(xyz[:, 2] - height) < 0.04) & (flat > 0.85)
    height = float(np.median(xyz[on_it, 2]))
    if (xyz[:, 2] < height - 0.06).mean() > 0.05:
        return None
    return height


def _find_ceiling(xyz: np.ndarray, normals: np.ndarray, flat: np.ndarray, floor: float) -> float | None:
    """Height of the highest large level at least 1.9 m above the floor, or None."""
    levels = horizontal_levels(xyz, normals)
    footprint = occupied_cells(xyz[:, :2], CELL) * CELL**2
    high = levels[:, 0] > floor + 1.9
    areas = np.where(high, levels[:, 1], 0)
    best = int(areas.argmax())
    if areas[best] < max(LEAST_FLOOR, 0.15 * footprint):
        return None
    on_it = (np.abs(xyz[:, 2] - levels[best, 0]) < 0.04) & (flat > 0.85)
    return float(np.median(xyz[on_it, 2]))


def _lower_ceilings(xyz: np.ndarray, normals: np.ndarray, floor: float, ceiling: float) -> list[float]:
    """Other levels within 0.7 m of the ceiling: beams and lowered parts, at least 1 square metre each.

    They hide the ceiling above them; over the top of a wardrobe the ceiling is seen.
    """
    levels = horizontal_levels(xyz, normals)
    near = (levels[:, 0] > max(floor + 1.9, ceiling - 0.7)) & (levels[:, 0] < ceiling - 0.05)
    grid = np.floor((xyz[:, :2] - xyz[:, :2].min(axis=0)) / CELL).astype(np.int64)
    cell = grid[:, 0] * (grid[:, 1].max() + 1) + grid[:, 1]
    seen = np.unique(cell[np.abs(xyz[:, 2] - ceiling) < 0.04])
    found = []
    for height in levels[near & (levels[:, 1] >= 1.0), 0]:
        own = np.unique(cell[(np.abs(xyz[:, 2] - height) < 0.03) & (np.abs(normals[:, 2]) > 0.85)])
        if np.isin(own, seen).mean() < 0.5:
            found.append(float(height))
    return found


class _Tops:
    """Height up to which a wall must reach at a place: the ceiling there, else the top of the scan."""

    cell = 0.5  # metres

    def __init__(self, xyz: np.ndarray, structure: np.ndarray):
        from scipy.ndimage import grey_dilation

        self.low = xyz[:, :2].min(axis=0)
        over = xyz[structure == CEILING]
        fallback = np.quantile(over[:, 2], 0.9) if len(over) else np.quantile(xyz[:, 2], 0.995)
        shape = ((xyz[:, :2].max(axis=0) - self.low) / self.cell).astype(int) + 1
        heights = np.full(shape, -np.inf)
        at = self._at(over)
        np.maximum.at(heights, at, over[:, 2])
        near = grey_dilation(heights, size=(3, 3))
        self.heights = np.where(np.isfinite(heights), heights, np.where(np.isfinite(near), near, fallback))

    def _at(self, xyz: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        cells = ((xyz[:, :2] - self.low) / self.cell).astype(int)
        return cells[:, 0], cells[:, 1]

    def __call__(self, xyz: np.ndarray) -> np.ndarray:
        """Heights (k,) in metres over the points (k, 3)."""
        return self.heights[self._at(xyz)]


def _wall_points(work: WorkCloud, structure: np.ndarray, floor: float, tops: _Tops) -> np.ndarray:
    """Work points of all walls, as indices."""
    rest = np.flatnonzero(structure == OBJECT)
    rest = rest[np.abs(work.normals[rest, 2]) < 0.5]
    upright = rest[np.abs(work.normals[rest, 2]) < 0.3]
    if len(upright) < 100:
        return upright[:0]
    voxels = coarsen(work.xyz[upright], work.normals[upright], None, 0.05)
    tones = None if work.colour is None else lab(work.colour[rest])
    points = Upright(work.xyz[rest], work.normals[rest], tops(work.xyz[rest]), tones)
    taken, patches = np.zeros(len(rest), bool), np.zeros(len(rest), bool)
    centre = np.median(work.xyz[:, :2], axis=0).astype(np.float64)
    for azimuth in vertical_directions(voxels.normals):
        normal = np.array([np.cos(azimuth), np.sin(azimuth)])
        aligned = np.abs(voxels.normals[:, :2] @ normal) > 0.97
        flat = voxels.xyz[aligned, :2].astype(np.float64)
        distance = flat @ normal
        # A wall 0.8 m long and 2 m high fills three times this many 5 cm voxels.
        peaks = offset_peaks(distance, least=int(LEAST_WALL_LENGTH * 2 / 0.05**2 / 3))
        for offset in sorted(peaks, key=lambda value: -abs(value - centre @ normal)):
            near = flat[np.abs(distance - offset) < 0.05]
            if len(near) >= 50:
                wall = _one_wall(points, *fit_line(near, normal), floor)
                taken[wall] = True
                if points.tones is not None and len(wall):
                    bare = points.xyz[wall, 2] > points.top[wall] - TOP_BAND
                    patches[wall[wall_patches(points.xyz[wall], points.tones[wall], bare)]] = True
    return rest[taken & ~patches]


@dataclass(frozen=True, eq=False)
class Upright:
    """Points on upright surfaces, and how high a wall would reach there."""

    xyz: np.ndarray  # (k, 3)
    normals: np.ndarray  # (k, 3)
    top: np.ndarray  # (k,)
    tones: np.ndarray | None  # (k, 3) Lab / 100


def _one_wall(points: Upright, normal: np.ndarray, offset: float, floor: float) -> np.ndarray:
    """Positions in ``points`` of the wall on this vertical plane (none when it is no wall)."""
    distance = points.xyz[:, :2] @ normal.astype(np.float32) - np.float32(offset)
    close = np.flatnonzero(np.abs(distance) < 2 * NEAR)
    close = close[np.abs(points.normals[close, :2] @ normal.astype(np.float32)) > 0.8]
    if len(close) == 0:
        return close
    xyz, distance, top = points.xyz[close], distance[close], points.top[close]
    along = xyz[:, 0] * -normal[1] + xyz[:, 1] * normal[0]
    column = np.floor((along - along.min()) / CELL).astype(np.int64)
    # The band under the ceiling is bare wall: it says where the plane lies and how rough it is.
    band = (xyz[:, 2] > top - TOP_BAND) & (np.abs(distance) < NEAR)
    reach = np.bincount(column[band], minlength=column.max() + 1) > 0
    if reach.sum() * CELL < LEAST_WALL_LENGTH:
        return close[:0]
    wide = np.convolve(reach, np.ones(7), "same") >= 2  # a gap of 0.3 m still counts
    near = wide[column] & (np.abs(distance) < NEAR)
    cells = column[near] * 1000 + ((xyz[near, 2] - floor) / CELL).astype(np.int64)
    area = len(np.unique(cells)) * CELL**2
    if area < 1.0 or area < 0.3 * reach.sum() * CELL * (float(np.median(top[band])) - floor):
        return close[:0]
    middle = np.median(distance[band])
    rough = 1.48 * np.median(np.abs(distance[band] - middle))
    tolerance = np.clip(3 * rough, 0.008, NEAR)
    return close[wide[column] & (np.abs(distance - middle) < tolerance)]
