"""Which way is up in a cloud that does not say: planes, what stands on them, and how files usually are.

A room is told by its horizontal surfaces (floor, ceiling, table tops have most of the area and span
the whole footprint) and the floor from the ceiling by what stands on it: furniture fills the space
just above a floor, hardly anything the space just below a ceiling. A single object rarely gives such
evidence; then z is up, as in most files, unless it can only stand on another side.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cg3d_core.geometry.axes import AXES, axis_vector, direction, named
from cg3d_core.geometry.voxels import estimate_normals, group, smallest_voxel

_CELLS = 120  # cubes along the longest side: 10 cm in a room of 12 m
_BINS = 16  # slices of the height in the occupancy profile
_ROOM = 3.5  # a room is longer than this, in metres or in any smaller unit


@dataclass(frozen=True)
class Upright:
    """The answer: a unit vector in file axes, its name for the user, and why."""

    vector: np.ndarray  # (3,) float64
    name: str
    reason: str
    kind: str  # "room", "view" (one depth camera's) or "object"
    floor: float | None  # height of the floor plane along ``vector``, file units, if one was found
    height: float | None  # floor to ceiling, file units, if both were found


@dataclass(frozen=True)
class Evidence:
    """What speaks for a direction (unsigned except for the difference of low and high)."""

    vector: np.ndarray
    level: float  # share of the surface that lies across the direction
    low: float  # share of the footprint that the plane at the low end covers
    high: float  # the same at the high end
    low_at: float
    high_at: float
    extent: float
    standing: float  # log ratio: occupied space above the low end to that below the high end

    @property
    def axis_score(self) -> float:
        """Level surfaces, planes as wide as the footprint, and an end that is open (walls come in pairs)."""
        return self.level + 0.3 * max(self.low, self.high) + 0.25 * abs(self.low - self.high)

    @property
    def sign_score(self) -> float:
        return float(np.clip(self.standing, -2, 2)) + 1.5 * (self.low - self.high)


def find_upright(xyz: np.ndarray, given: str | None = None, usual: str = "z") -> Upright:
    """Find up in points (n, 3). With ``given`` (see ``axes.direction``) only the floor is looked for.

    ``usual`` ("y" or "z") is what single objects in files of this format have up.
    """
    points, normals = _even_sample(xyz)
    extents = np.ptp(points, axis=0)
    size = float(extents.max())
    if len(points) < 50 or size == 0:
        reason = "too few different points to tell; z is up in most files"
        vector = direction(given or "z")
        return Upright(vector, named(vector), reason, "object", None, None)
    if given is not None:
        evidence = gather(points, normals, direction(given), size)
        return _answer(evidence, named(evidence.vector), "", size)
    camera = _camera_view(xyz)
    candidates = {name: gather(points, normals, axis_vector(name), size) for name in AXES[:3]}
    tilted = _tilted_direction(normals, near=axis_vector("-y") if camera else None)
    if tilted is not None:
        candidates["tilted"] = gather(points, normals, tilted, size)
    if camera and tilted is not None:
        reason = "seen by one camera, and the largest flat surface below it lies so"
        return _answer(candidates["tilted"], named(tilted), reason, size, kind="view")
    scores = {name: e.axis_score + 0.2 * (1 - e.extent / size) for name, e in candidates.items()}
    name = next(n for n in ("z", "y", "x", "tilted") if n in scores and scores[n] >= max(scores.values()) - 0.12)
    evidence = candidates[name]
    sign = evidence.sign_score
    if not _is_room(evidence, size) or (name != "z" and abs(sign) < 0.4):
        return _object(points, candidates, size, usual)
    vector = -evidence.vector if sign < (0 if name == "tilted" else -0.4) else evidence.vector
    evidence = gather(points, normals, _level(points, normals, vector, evidence), size)
    return _answer(evidence, named(evidence.vector), _room_reason(evidence), size)


def gather(points: np.ndarray, normals: np.ndarray, vector: np.ndarray, size: float) -> Evidence:
    """Measure the evidence for ``vector`` on evenly thinned points with normals."""
    height = points @ vector
    across = np.abs(normals @ vector) > 0.95
    cell = size / _CELLS
    slices = np.floor((height - height.min()) / cell).astype(np.int64)
    count = slices.max() + 1
    below = np.cumsum(np.bincount(slices, minlength=count)) / len(points)
    flat = np.convolve(np.bincount(slices[across], minlength=count), [1, 1, 1])[1:-1]
    columns, footprint = _columns(points, vector, 4 * cell)

    def plane(near: np.ndarray) -> tuple[float, float]:
        at = np.flatnonzero(near)[np.argmax(flat[near])]
        members = across & (np.abs(slices - at) <= 1)
        if not members.any():
            return 0.0, float(height.min())
        return len(np.unique(columns[members])) / footprint, float(np.median(height[members]))

    low, low_at = plane(np.concatenate([[0], below[:-1]]) <= 0.08)
    high, high_at = plane(below >= 0.92)
    return Evidence(
        vector,
        float(across.mean()),
        low,
        high,
        low_at,
        high_at,
        float(np.ptp(height)),
        _standing(points, across, vector, cell),
    )


def _standing(points: np.ndarray, across: np.ndarray, vector: np.ndarray, cell: float) -> float:
    """Log ratio of occupied space in the lower part (1/8 to 7/16 of the height) to the mirrored upper part."""
    height = points @ vector
    low, high = np.percentile(height, [0.5, 99.5])
    if high <= low:
        return 0.0
    columns, count = _columns(points, vector, cell)
    slices = np.clip((height - low) / (high - low) * _BINS, 0, _BINS - 1).astype(np.int64)
    occupied = np.zeros((count, _BINS), bool)
    occupied[columns, slices] = True
    open_columns = occupied[:, 1:-1].mean(axis=1) < 0.6  # a filled column is a wall: it says nothing
    level = np.zeros_like(occupied)
    level[columns[across], slices[across]] = True
    wide = level.sum(axis=0) > 0.12 * count  # part of a stepped ceiling or floor, not something that stands
    profile = (occupied & ~(level & wide))[open_columns].sum(axis=0)
    return float(np.log((profile[2:7].sum() + 5) / (profile[9:14].sum() + 5)))


def _columns(points: np.ndarray, vector: np.ndarray, cell: float) -> tuple[np.ndarray, int]:
    """Column of each point across ``vector`` (n,) and how many columns are occupied."""
    u, v = _basis(vector)
    plan = np.stack([points @ u, points @ v], axis=1)
    cells = np.floor((plan - plan.min(axis=0)) / cell).astype(np.int64)
    unique, inverse = np.unique(cells[:, 0] << 32 | cells[:, 1], return_inverse=True)
    return inverse, len(unique)


def _basis(vector: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    helper = np.eye(3)[np.argmin(np.abs(vector))]
    u = np.cross(vector, helper)
    u /= np.linalg.norm(u)
    return u, np.cross(vector, u)


def _even_sample(xyz: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Points of even density without far outliers, (m, 3) float64, and their normals."""
    if len(xyz) > 300_000:
        xyz = xyz[np.sort(np.random.default_rng(0).choice(len(xyz), 300_000, replace=False))]
    low, high = np.percentile(xyz, [0.2, 99.8], axis=0)
    size = float((high - low).max())
    margin = size / 50
    inside = ((xyz >= low - margin) & (xyz <= high + margin)).all(axis=1)
    if inside.any():
        xyz = xyz[inside]
    cell = max(size / _CELLS, smallest_voxel(float(np.ptp(xyz, axis=0).max())))
    points = group(xyz, cell).means(xyz)
    return points.astype(np.float64), estimate_normals(points, 12).astype(np.float64)


def _level(points: np.ndarray, normals: np.ndarray, vector: np.ndarray, evidence: Evidence) -> np.ndarray:
    """``vector`` turned to the mean normal of the larger end plane if that is 1.2 to 15 degrees off."""
    at = evidence.low_at if evidence.low >= evidence.high else evidence.high_at
    flat = np.abs(normals @ vector) > 0.95
    members = normals[flat & (np.abs(points @ evidence.vector - at) < np.ptp(points, axis=0).max() / 60)]
    if len(members) < 50:
        return vector
    mean = (members * np.sign(members @ vector)[:, None]).mean(axis=0)
    mean /= np.linalg.norm(mean)
    degrees = np.degrees(np.arccos(np.clip(mean @ vector, -1, 1)))
    return mean if 1.2 < degrees < 15 else vector


def _is_room(evidence: Evidence, size: float) -> bool:
    planes = max(evidence.low, evidence.high)
    return size >= _ROOM and planes >= 0.5 and evidence.level >= 0.27


def _room_reason(e: Evidence) -> str:
    floor, ceiling = e.low >= 0.4, e.high >= 0.4
    parts = "floor and ceiling found" if floor and ceiling else "floor found" if floor else "ceiling found"
    return f"{parts}: {e.level:.0%} of the surface is level and the space above the floor is the fuller one"


def _answer(e: Evidence, name: str, reason: str, size: float, kind: str | None = None) -> Upright:
    kind = kind or ("room" if _is_room(e, size) else "object")
    floor = e.low_at if kind == "room" and e.low >= 0.25 else None
    height = e.high_at - e.low_at if kind == "room" and e.low >= 0.4 and e.high >= 0.4 else None
    return Upright(e.vector, name, reason, kind, floor, height)


# --- single views and tilted scans ----------------------------------------------------------------


def _camera_view(xyz: np.ndarray) -> bool:
    """Whether the points were seen by one camera at the origin that looks along z (x right, y down).

    Such a cloud lies in front of the camera, and nearly every line of sight meets one surface only.
    """
    sample = xyz[:: max(1, len(xyz) // 50_000)].astype(np.float64)
    depth = sample[:, 2]
    if depth.min() <= 0:
        return False
    sight = sample[:, :2] / depth[:, None]
    low, high = np.percentile(sight, [2, 98], axis=0)
    if (np.minimum(-low, high) < 0.2 * np.maximum(-low, high)).any() or np.abs([low, high]).max() > 1.2:
        return False
    cells = np.clip((sight - low) / (high - low) * 40, 0, 39).astype(np.int64)
    cells = cells[:, 0] * 40 + cells[:, 1]
    nearest, farthest = np.full(1600, np.inf), np.zeros(1600)
    np.minimum.at(nearest, cells, depth)
    np.maximum.at(farthest, cells, depth)
    seen = farthest > 0
    return bool((farthest[seen] > 1.25 * nearest[seen]).mean() < 0.1)


def _tilted_direction(normals: np.ndarray, near: np.ndarray | None = None) -> np.ndarray | None:
    """The commonest surface normal if it is well off the axes (or within 70 degrees of ``near``), else None."""
    grid = _hemisphere(2000)
    votes = np.zeros(len(grid))
    sample = normals[:: max(1, len(normals) // 8000)]
    for part in np.array_split(sample, max(1, len(sample) // 1000)):
        votes += (np.abs(part @ grid.T) > 0.985).sum(axis=0)
    if near is not None:
        votes[np.abs(grid @ near) < np.cos(np.radians(70))] = 0
    mode = grid[np.argmax(votes)]
    for _ in range(5):
        close = np.abs(sample @ mode) > 0.97
        if not close.any():
            return None
        mode = (sample[close] * np.sign(sample[close] @ mode)[:, None]).mean(axis=0)
        mode /= np.linalg.norm(mode)
    if near is not None:
        return mode * (np.sign(mode @ near) or 1.0) if votes.max() > 0.1 * len(sample) else None
    off = np.degrees(np.arccos(np.abs(mode).max()))
    return mode if off > 2.0 and votes.max() > 0.2 * len(sample) else None


def _hemisphere(n: int) -> np.ndarray:
    """n directions spread evenly over half the sphere (Fibonacci)."""
    i = np.arange(n) + 0.5
    z = i / n
    angle = np.pi * (1 + 5**0.5) * i
    r = np.sqrt(1 - z * z)
    return np.stack([r * np.cos(angle), r * np.sin(angle), z], axis=1)


# --- single objects -------------------------------------------------------------------------------


def _object(points: np.ndarray, candidates: dict[str, Evidence], size: float, usual: str) -> Upright:
    """The usual axis, unless the thing stands firmly on the other one's side and could not stand on this."""
    other = "y" if usual == "z" else "z"
    on_usual, on_other = (_footing(points, "xyz".index(axis), size) for axis in (usual, other))
    if on_other > 0.5 and on_usual < 0.06:
        reason = f"no floor found; it stands firmly on its -{other} side and not on its -{usual} side"
        return _answer(candidates[other], other, reason, size)
    files = "most files" if usual == "z" else "most files of this format"
    return _answer(candidates[usual], usual, f"no floor found; {usual} is up in {files}", size)


def _footing(points: np.ndarray, axis: int, size: float) -> float:
    """Share of the plan's hull that the hull of the lowest points spans: 1 = stands firmly."""
    from scipy.spatial import ConvexHull, QhullError

    plan = np.delete(points, axis, axis=1)
    lowest = points[:, axis] <= points[:, axis].min() + 0.02 * size
    try:
        return float(ConvexHull(plan[lowest]).volume / ConvexHull(plan).volume)
    except (QhullError, ValueError):
        return 0.0
