"""Frame: from a file's axes and unit to ours (metres, z up, floor at z = 0) and back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import UsageError

AXES = ("x", "y", "z", "-x", "-y", "-z")


@dataclass(frozen=True, eq=False)
class Frame:
    """A similarity: canonical = scale * rotation @ local + offset, with local about the cloud's origin."""

    rotation: np.ndarray  # (3, 3) float64, file axes -> canonical axes
    scale: float  # metres per file unit
    offset: np.ndarray  # (3,) float64 metres
    origin: np.ndarray  # (3,) float64, the cloud's origin in file coordinates
    up: str  # which file axis is up: "z", "-y", ...
    up_reason: str
    unit: str  # "m", "mm", ...
    unit_reason: str

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


def axis_vector(axis: str) -> np.ndarray:
    """Unit vector (3,) of ``x``, ``-y``, ...; raises UsageError for anything else."""
    if axis not in AXES:
        raise UsageError(f"{axis!r} is not an axis", how=f"Use one of {', '.join(AXES)}.")
    vector = np.zeros(3)
    vector["xyz".index(axis[-1])] = -1.0 if axis[0] == "-" else 1.0
    return vector


def rotation_to_up(up: np.ndarray) -> np.ndarray:
    """The rotation (3, 3) by the smallest angle that brings the unit vector ``up`` to z."""
    z = np.array([0.0, 0.0, 1.0])
    cosine = float(up @ z)
    if cosine < -1 + 1e-9:
        return np.diag([1.0, -1.0, -1.0])
    v = np.cross(up, z)
    skew = np.array([[0, -v[2], v[1]], [v[2], 0, -v[0]], [-v[1], v[0], 0]])
    return np.eye(3) + skew + skew @ skew / (1 + cosine)


def find_frame(cloud: PointCloud, up: str | None = None, unit: float | None = None) -> Frame:
    """Find which way is up, how long a unit is and where the floor lies, each with a reason for the user.

    ``up`` ("z", "-y", ...) and ``unit`` (metres per file unit) overrule the format and the search.
    """
    axis, up_reason = (up, "set by hand") if up else (cloud.up or "z", "first slice")
    scale, unit_reason = (unit, "set by hand") if unit else (cloud.unit or 1.0, "first slice")
    rotation = rotation_to_up(axis_vector(axis))
    height = cloud.xyz @ rotation[2].astype(np.float32)
    floor = float(np.percentile(height, 0.5)) * scale
    return Frame(rotation, scale, np.array([0, 0, -floor]), cloud.origin, axis, up_reason, "m", unit_reason)
