"""The room that a placed thing takes: an oriented box, and whether two of them meet."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import hypot

import numpy as np


@dataclass(frozen=True, eq=False)
class Footprint:
    """An oriented box: centre (2,), half sizes (2,), turn about z, and the heights that it fills."""

    centre: np.ndarray
    half: np.ndarray
    yaw: float
    z0: float
    z1: float

    @cached_property
    def corners(self) -> np.ndarray:
        """(4, 2) metres."""
        c, s = np.cos(self.yaw), np.sin(self.yaw)
        local = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * self.half
        return self.centre + local @ np.array([[c, s], [-s, c]])

    @cached_property
    def circle(self) -> tuple[float, float, float]:
        """Centre and radius of the circle around it, metres."""
        return float(self.centre[0]), float(self.centre[1]), hypot(*self.half.tolist())

    @cached_property
    def axes(self) -> np.ndarray:
        """(2, 2) unit vectors along its sides."""
        c, s = np.cos(self.yaw), np.sin(self.yaw)
        return np.array([[c, s], [-s, c]])

    def overlap(self, other: Footprint) -> float:
        """Depth of penetration in metres seen from above, <= 0 when apart (separating axes)."""
        axes = np.concatenate([self.axes, other.axes]).T
        a, b = self.corners @ axes, other.corners @ axes
        return float(np.minimum(a.max(axis=0) - b.min(axis=0), b.max(axis=0) - a.min(axis=0)).min())

    def meets(self, other: Footprint, gap: float = 0.0) -> bool:
        """Whether the two come nearer than ``gap`` in plan while sharing some height."""
        if min(self.z1, other.z1) - max(self.z0, other.z0) <= 1e-4:
            return False
        (x, y, r), (u, v, q) = self.circle, other.circle
        if hypot(x - u, y - v) >= r + q + gap:
            return False
        return self.overlap(other) > -gap + 1e-6
