"""The cutaway: walls between the camera and what it looks at are left out, as in a doll's house."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cg3d_app.viewer.camera import Camera

TURN = 15.0  # degrees of direction that count as the same wall
APART = 0.4  # metres of offset that count as the same wall
CLEAR = 0.3  # metres the target must lie behind a wall for the wall to be in the way


@dataclass(frozen=True, eq=False)
class Walls:
    """Wall points in groups that are about one plane each: group g is where ``normal[g] @ p == offset[g]``."""

    group: np.ndarray  # (n,) int32, -1 where a point is no wall
    normal: np.ndarray  # (g, 3) float64, horizontal unit vectors
    offset: np.ndarray  # (g,) float64, metres

    def in_the_way(self, camera: Camera) -> np.ndarray:
        """Which groups (g,) bool stand between the camera and its target."""
        eye = self.normal @ camera.eye - self.offset
        target = self.normal @ np.asarray(camera.target) - self.offset
        return (np.sign(eye) != np.sign(target)) & (np.abs(target) > CLEAR)

    def over(self, inverse: np.ndarray) -> Walls:
        """The same walls for another cloud whose point i is this one's point ``inverse[i]``."""
        return Walls(self.group[inverse], self.normal, self.offset)


def find_walls(xyz: np.ndarray, normals: np.ndarray, is_wall: np.ndarray) -> Walls:
    """Group the wall points of a cloud: xyz and normals (n, 3), z up, is_wall (n,) bool.

    The sign of a normal does not matter.
    """
    group = np.full(len(xyz), -1, np.int32)
    at = np.flatnonzero(is_wall)
    angle = np.degrees(np.arctan2(normals[at, 1], normals[at, 0])) % 180.0
    turn = np.round(angle / TURN).astype(int) % round(180 / TURN)
    direction = np.radians(turn * TURN)
    offset = xyz[at, 0] * np.cos(direction) + xyz[at, 1] * np.sin(direction)
    turns = round(180 / TURN)
    kinds, which = np.unique(np.round(offset / APART).astype(int) * turns + turn, return_inverse=True)
    group[at] = which
    count = np.bincount(which, minlength=len(kinds))
    direction = np.radians(kinds % turns * TURN)
    normal = np.stack([np.cos(direction), np.sin(direction), np.zeros(len(kinds))], axis=1)
    return Walls(group, normal, np.bincount(which, weights=offset, minlength=len(kinds)) / np.maximum(count, 1))
