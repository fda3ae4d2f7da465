"""A virtual laser scanner: first hits of rays on meshes, with the faults that real scans have.

Range noise that grows with distance and at grazing incidence, beams that never come back,
density that falls with the distance, surfaces hidden from every station, stations that do not
quite register, and another exposure at each. Everything is drawn from the generator that is
passed in, so a seed always gives the same cloud.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .glimpse import scan_object
from .mesh import Mesh
from .rays import HANDHELD, TRIPOD, ScannerNoise, first_hits, raycaster, shaded, thin

if TYPE_CHECKING:
    from .rooms import Room

__all__ = ["HANDHELD", "TRIPOD", "Hits", "ScannerNoise", "scan", "scan_object", "scan_room", "stations", "thin"]


@dataclass(frozen=True, eq=False)
class Hits:
    """What the scanner brings home: n points and the face that each was measured on."""

    xyz: np.ndarray  # (n, 3) float32
    face: np.ndarray  # (n,) int32
    colour: np.ndarray  # (n, 3) uint8
    station: np.ndarray  # (n,) int32


def scan(
    mesh: Mesh, positions: np.ndarray, rng: np.random.Generator, *, rays: int = 100_000, noise: ScannerNoise = TRIPOD
) -> Hits:
    """Panoramic scan of ``mesh`` from each of ``positions`` (k, 3), ``rays`` beams a station, not thinned.

    Tripods stand in their own blind spot: nothing is measured within 25 degrees of straight down.
    """
    scene = raycaster(mesh)
    parts = [
        _station(scene, mesh, np.float32(p), _sphere(rays, rng), noise, rng, i)
        for i, p in enumerate(np.reshape(positions, (-1, 3)))
    ]
    fields = zip(*((h.xyz, h.face, h.colour, h.station) for h in parts), strict=True)
    return Hits(*(np.concatenate(f) for f in fields))


def _sphere(n: int, rng: np.random.Generator) -> np.ndarray:
    """n jittered directions, even over the sphere less the cone about straight down."""
    z = np.cos(np.radians(155.0)) + (1 - np.cos(np.radians(155.0))) * ((np.arange(n) + rng.random(n)) / n)
    angle = np.arange(n) * (np.pi * (3 - 5**0.5)) + rng.random() * 2 * np.pi
    r = np.sqrt(1 - z * z)
    return np.stack([r * np.cos(angle), r * np.sin(angle), z], axis=1).astype(np.float32)


def _station(scene, mesh, position, directions, noise, rng, index) -> Hits:
    """Beams of one station, its faults included."""
    t, face, normal = first_hits(scene, position, directions)
    hit = np.flatnonzero(np.isfinite(t))
    t, face, normal, ray = t[hit], face[hit], normal[hit], directions[hit]
    cos = np.abs(np.einsum("ij,ij->i", normal, ray))
    kept = rng.random(len(t), np.float32) < (1 - noise.drop) * np.minimum(cos / noise.drop_cos, 1)
    t, face, normal, ray, cos = t[kept], face[kept], normal[kept], ray[kept], cos[kept]
    t = t + noise.sigma(t, cos) * rng.standard_normal(len(t), np.float32).clip(-3, 3)
    local = ray * t[:, None]
    if noise.tilt:
        a, b, c = rng.normal(0, noise.tilt, 3)
        local = local @ np.float32([[1, -c, b], [c, 1, -a], [-b, a, 1]]).T
    xyz = local + position + rng.normal(0, noise.drift, 3) * (noise.drift > 0)
    colour = shaded(mesh.colours[face], normal, ray, rng, noise)
    return Hits(xyz.astype(np.float32), face, colour, np.full(len(t), index, np.int32))


def scan_room(
    room: Room,
    rng: np.random.Generator,
    points: int = 300_000,
    kind: str = "tripod",
    *,
    voxel: float = 0.02,
    positions: np.ndarray | None = None,
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Scan of a furnished room, thinned to one point per ``voxel`` metres and at most ``points`` points.

    ``kind`` is "tripod" (few stations, precise) or "handheld" (many, shaky, drifting).
    Returns xyz (n, 3) float32 in the room's frame (metres, z up, floor at 0), colour (n, 3) uint8,
    label (n,) int32 (see ``Room.label_names``) and instance (n,) int32 (0 = shell).
    """
    noise = {"tripod": TRIPOD, "handheld": HANDHELD}[kind]
    if positions is None:
        positions = stations(room, rng, kind)
    whole = room.triangles()
    beams = int(2.5 * points / len(positions)) + 1
    hits = scan(whole.mesh, positions, rng, rays=beams, noise=noise)
    chosen = thin(hits.xyz, voxel, rng)
    if len(chosen) > points:
        chosen = np.sort(rng.choice(chosen, points, replace=False))
    face = hits.face[chosen]
    return hits.xyz[chosen], hits.colour[chosen], whole.label[face], whole.instance[face]


def stations(room: Room, rng: np.random.Generator, kind: str = "tripod") -> np.ndarray:
    """Where a surveyor would stand: (k, 3) free spots that are far apart, 1.0 to 1.7 m high."""
    area = room.area
    if kind == "handheld":
        count = int(np.clip(area / 3, 5, 14))
    else:
        count = int(np.clip(round(area / 8 + rng.uniform(0.0, 1.5)), 1, 8))
    spots = room.free_spots(rng, 40 + 10 * count)
    chosen = [spots[0]]
    for _ in range(count - 1):
        away = np.min([np.linalg.norm(spots - c, axis=1) for c in chosen], axis=0)
        chosen.append(spots[np.argmax(away * rng.uniform(0.6, 1.0, len(spots)))])
    height = rng.uniform(1.0, 1.7, count)
    if kind == "tripod":
        height = np.full(count, rng.uniform(1.2, 1.7)) + rng.normal(0, 0.05, count)
    return np.c_[np.array(chosen), height]
