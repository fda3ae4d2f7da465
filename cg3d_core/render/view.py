"""Where the camera of a rendered view stands: shared by pictures of meshes and of clouds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class View:
    """A camera that looks at the middle of an object. Angles in degrees, z up.

    ``azimuth`` 0 stands in front of the object (at -y) and turns counter-clockwise seen from above.
    At ``zoom`` 1 the object's bounding sphere touches the edge of the picture.
    """

    azimuth: float = 30.0
    elevation: float = 20.0
    roll: float = 0.0
    fov: float = 40.0
    zoom: float = 0.95

    def basis(self) -> np.ndarray:
        """(3, 3) float32, rows: right, up, and towards the camera, all unit."""
        a, e, r = np.radians([self.azimuth, self.elevation, self.roll])
        back = np.array([np.sin(a) * np.cos(e), -np.cos(a) * np.cos(e), np.sin(e)])
        right = np.array([np.cos(a), np.sin(a), 0.0])
        up = np.cross(back, right)
        right, up = np.cos(r) * right + np.sin(r) * up, np.cos(r) * up - np.sin(r) * right
        return np.stack([right, up, back]).astype(np.float32)

    def distance(self, radius: float) -> float:
        """From the middle of a sphere of ``radius`` to the camera, in the unit of ``radius``."""
        return radius / np.sin(np.radians(self.fov) / 2)


def random_view(rng: np.random.Generator, frontal: float = 0.75) -> View:
    """A view a photographer might take: slightly from above, from the front with chance ``frontal``."""
    azimuth = rng.normal(0, 40) if rng.random() < frontal else rng.uniform(-180, 180)
    return View(
        float(azimuth),
        float(rng.uniform(-10, 50)),
        float(rng.normal(0, 3)),
        float(rng.uniform(25, 55)),
        float(rng.uniform(0.95, 1.35)),
    )


def bounding_sphere(xyz: np.ndarray) -> tuple[np.ndarray, float]:
    """Middle of the bounding box (3,) and the radius about it that holds all points; (0, 1) when empty."""
    if len(xyz) == 0:
        return np.zeros(3, np.float32), 1.0
    middle = (xyz.min(axis=0) + xyz.max(axis=0)) / 2
    radius = float(np.sqrt(((xyz - middle) ** 2).sum(axis=1).max()))
    return middle.astype(np.float32), max(radius, 1e-6)
