"""Frame: from a file's axes and unit to ours (metres, z up, floor at z = 0) and back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import UsageError
from cg3d_core.geometry.axes import axis_vector
from cg3d_core.geometry.upright import Upright, find_upright

_UNIT_NAMES = {1.0: "m", 0.1: "dm", 0.01: "cm", 0.001: "mm", 0.0254: "in", 0.3048: "ft"}


@dataclass(frozen=True, eq=False)
class Frame:
    """A similarity: canonical = scale * rotation @ local + offset, with local about the cloud's origin."""

    rotation: np.ndarray  # (3, 3) float64, file axes -> canonical axes
    scale: float  # metres per file unit
    offset: np.ndarray  # (3,) float64 metres
    origin: np.ndarray  # (3,) float64, the cloud's origin in file coordinates
    up: str  # which file axis is up: "z", "-y", "-y, levelled by 31 degrees", ...
    up_reason: str
    unit: str  # "m", "mm", ...
    unit_reason: str
    sized: bool = True  # whether ``scale`` is more than an assumption about a shape without a size of its own

    def to_canonical(self, xyz_local: np.ndarray) -> np.ndarray:
        """Cloud coordinates about the origin (n, 3) -> float32 metres, z up, floor at 0."""
        matrix = (self.rotation.T * self.scale).astype(np.float32)
        out = np.asarray(xyz_local, np.float32) @ matrix
        out += self.offset.astype(np.float32)
        return out

    def to_file(self, xyz_canonical: np.ndarray) -> np.ndarray:
        """Canonical metres (n, 3) -> float64 coordinates as in the file, origin included."""
        local = (np.asarray(xyz_canonical, np.float64) - self.offset) @ self.rotation / self.scale
        return local + self.origin


def find_frame(cloud: PointCloud, up: str | None = None, unit: float | None = None) -> Frame:
    """Find which way is up, how long a unit is and where the floor lies, each with a reason for the user.

    ``up`` (one of x, y, z, -x, -y, -z) and ``unit`` (metres per file unit) overrule the format and
    the search.

    Raises:
        UsageError: ``up`` is no axis or ``unit`` no positive number.
    """
    if up is not None:
        axis_vector(up)  # refuses what is no axis
    if unit is not None and not (np.isfinite(unit) and unit > 0):
        raise UsageError(f"{unit!r} is not a unit", how="Give metres per unit of the file, for example 0.001 for mm.")
    upright = find_upright(cloud.xyz, up or cloud.up, usual="y" if cloud.format.startswith("OBJ") else "z")
    given = f"given with the file, {cloud.format}" if cloud.format else "given with the points"
    up_reason = "set by hand" if up else given if cloud.up else upright.reason
    rotation = rotation_to_up(upright.vector)
    low = _lowest(cloud.xyz, rotation[2])
    sized = True
    if unit or cloud.unit:
        scale = float(unit or cloud.unit)
        unit_reason = "set by hand" if unit else given
    else:
        scale, unit_reason, sized = guess_unit(cloud.xyz, upright, surveyed=bool(np.abs(cloud.origin).max() > 1e4))
    floor = low if upright.floor is None else upright.floor
    return Frame(
        rotation,
        scale,
        np.array([0.0, 0.0, -floor * scale]),
        cloud.origin,
        upright.name,
        up_reason,
        _UNIT_NAMES.get(scale, f"{scale:g} m"),
        unit_reason,
        sized,
    )


def rotation_to_up(up: np.ndarray) -> np.ndarray:
    """The rotation (3, 3) by the smallest angle that brings the unit vector ``up`` to z."""
    z = np.array([0.0, 0.0, 1.0])
    cosine = float(up @ z)
    if cosine < -1 + 1e-9:
        return np.diag([1.0, -1.0, -1.0])
    v = np.cross(up, z)
    skew = np.array([[0, -v[2], v[1]], [v[2], 0, -v[0]], [-v[1], v[0], 0]])
    return np.eye(3) + skew + skew @ skew / (1 + cosine)


def guess_unit(xyz: np.ndarray, upright: Upright, surveyed: bool = False) -> tuple[float, str, bool]:
    """Metres per unit of the points (n, 3), guessed from the size of what was found, why, and whether there was a size to go by.

    ``surveyed``: the coordinates are so far from zero that they can only be a survey's.
    """
    sample = xyz[:: max(1, len(xyz) // 200_000)]
    low, high = np.percentile(sample, [0.5, 99.5] if len(sample) > 20_000 else [0, 100], axis=0)
    size = float((high - low).max())
    if size <= 0:
        return 1.0, "all points lie in one place; metres assumed", False
    if surveyed:
        return 1.0, f"the coordinates look surveyed, and those are in metres; it is {size:.3g} m long", True
    if upright.kind == "room":
        for scale in (1.0, 0.01, 0.001, 0.3048, 0.0254) if upright.height else ():
            metres = upright.height * scale
            if 2.1 <= metres <= 4.5 and 1.0 <= size * scale <= 500:
                apart = f"floor and ceiling are {upright.height:.4g} apart"
                return scale, f"{apart}, {metres:.2f} m if the unit is {_UNIT_NAMES[scale]}", True
        scale = 1.0 if size < 200 else 0.01 if size < 2000 else 0.001
        return scale, f"the scene is {size:.4g} long, {size * scale:.3g} m if the unit is {_UNIT_NAMES[scale]}", True
    if upright.kind == "view":
        depth = float(np.median(sample[:, 2]))
        scale = 1.0 if depth < 100 else 0.001
        return scale, f"the camera is {depth:.4g} away, {depth * scale:.3g} m if the unit is {_UNIT_NAMES[scale]}", True
    if is_normalised(sample):
        return 1.0, "looks scaled to a standard size, so the real size is not known; metres assumed", False
    scale = 1.0 if size < 30 else 0.001
    return (
        scale,
        f"no room found; it is {size:.4g} long, {size * scale:.3g} m if the unit is {_UNIT_NAMES[scale]}",
        True,
    )


def is_normalised(xyz: np.ndarray) -> bool:
    """Whether a shape (p, 3) looks scaled to the unit sphere or a unit cube, as data sets do, so that its size says nothing."""
    low, high = xyz.min(axis=0), xyz.max(axis=0)
    radius = float(np.linalg.norm(xyz - (low + high) / 2, axis=1).max())
    about_mean = float(np.linalg.norm(xyz - xyz.mean(axis=0), axis=1).max())
    size = float((high - low).max())
    return abs(radius - 1) < 0.02 or abs(about_mean - 1) < 0.005 or abs(size - 1) < 0.005 or abs(size - 2) < 0.01


def _lowest(xyz: np.ndarray, up: np.ndarray) -> float:
    """Height of the lowest point along ``up``; in large clouds without the lowest 1 in 2,000 (strays)."""
    height = xyz[:: max(1, len(xyz) // 400_000)] @ up.astype(np.float32)
    return float(height.min() if len(height) < 20_000 else np.percentile(height, 0.05))
