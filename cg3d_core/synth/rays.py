"""Rays, noise and thinning: what the virtual scanner and the renderer are built on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .mesh import Mesh


@dataclass(frozen=True)
class ScannerNoise:
    """How bad a scanner is. Lengths in metres."""

    base: float = 0.0015  # sigma of the range at distance 0
    per_metre: float = 0.0005  # added to sigma for each metre of range
    grazing: float = 2.0  # sigma is multiplied by 1 + grazing * (1 - cos)^4
    drop_cos: float = 0.12  # incidence cosine below which beams begin to be lost
    drop: float = 0.02  # share of all beams lost
    drift: float = 0.0  # sigma of a station's misplacement
    tilt: float = 0.0  # sigma of a station's misorientation, radians
    exposure: float = 0.08  # sigma of a station's log gain
    colour: float = 4.0  # sigma of a point's colour, of 255

    def sigma(self, distance: np.ndarray, cos: np.ndarray) -> np.ndarray:
        """Standard deviation of the range, metres; errors are cut at three of these."""
        return (self.base + self.per_metre * distance) * (1 + self.grazing * (1 - cos) ** 4)


TRIPOD = ScannerNoise()
HANDHELD = ScannerNoise(base=0.003, per_metre=0.002, drift=0.006, tilt=0.0015, exposure=0.15, colour=7.0)


def raycaster(mesh: Mesh):
    """Open3D ray-casting scene of one mesh (built in well under a millisecond per 10k faces)."""
    import open3d as o3d

    scene = o3d.t.geometry.RaycastingScene(1)
    scene.add_triangles(o3d.core.Tensor(mesh.vertices), o3d.core.Tensor(mesh.faces.astype(np.uint32)))
    return scene


def first_hits(scene, origins: np.ndarray, directions: np.ndarray, threads: int = 1):
    """Distance (n,) in units of the direction's length (inf: none), face (n,), normal (n, 3) of first hits."""
    import open3d as o3d

    rays = np.empty((len(directions), 6), np.float32)
    rays[:, :3], rays[:, 3:] = origins, directions
    hit = scene.cast_rays(o3d.core.Tensor(rays), threads)
    return hit["t_hit"].numpy(), hit["primitive_ids"].numpy().astype(np.int32), hit["primitive_normals"].numpy()


def thin(xyz: np.ndarray, voxel: float, rng: np.random.Generator) -> np.ndarray:
    """Indices of one random point for each occupied cube of edge ``voxel``, in ascending order."""
    n = len(xyz)
    if n == 0:
        return np.zeros(0, np.int64)
    cell = ((xyz - xyz.min(axis=0)) / voxel).astype(np.int64)
    size = cell.max(axis=0) + 1
    key = (cell[:, 0] * size[1] + cell[:, 1]) * size[2] + cell[:, 2]
    order = rng.permutation(n)
    if size.prod() < 100_000_000:  # a table of cells is five times faster than sorting
        owner = np.empty(size.prod(), np.int32)
        owner[key[order]] = order
        return np.flatnonzero(owner[key] == np.arange(n))
    return np.sort(order[np.unique(key[order], return_index=True)[1]])


def shaded(colour, normal, view, rng: np.random.Generator, noise: ScannerNoise) -> np.ndarray:
    """Colours (n, 3) uint8 as a camera at the scanner sees them: light from above, gain, grain.

    ``normal`` (n, 3) may point either way; ``view`` (n, 3) are directions of sight.
    """
    up = np.where(np.einsum("ij,ij->i", normal, view) > 0, -normal[:, 2], normal[:, 2])
    facing = np.abs(np.einsum("ij,ij->i", normal, view))
    gain = np.exp(rng.normal(0, noise.exposure)) * (0.68 + 0.18 * up + 0.22 * facing)
    out = colour * gain[:, None].astype(np.float32)
    out += noise.colour * rng.standard_normal((len(out), 1), np.float32)
    return np.clip(out, 0, 255).astype(np.uint8)
