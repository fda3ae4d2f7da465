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

from .mesh import Mesh, box, merge

if TYPE_CHECKING:
    from .rooms import Room


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


@dataclass(frozen=True, eq=False)
class Hits:
    """What the scanner brings home: n points and the face that each was measured on."""

    xyz: np.ndarray  # (n, 3) float32
    face: np.ndarray  # (n,) int32
    colour: np.ndarray  # (n, 3) uint8
    station: np.ndarray  # (n,) int32


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


def scan_object(
    mesh: Mesh,
    rng: np.random.Generator,
    n_views: tuple[int, int] = (1, 3),
    *,
    noise: float = 1.0,
    place: str = "floor",
    base: float | None = None,
    clutter: float = 0.3,
    occlusion: float = 0.35,
    voxel: float | None = None,
    budget: int = 9_000,
) -> tuple[np.ndarray, np.ndarray]:
    """One object as a scan of a furnished room shows it: a few milliseconds.

    Args:
        mesh: stands on z = 0 and faces -y, as ``Category.make`` gives it.
        n_views: least and most stations, 1 to 4 m off and 1.0 to 1.8 m high.
        noise: multiplies the range noise of a tripod scanner; 0 = exact surface points.
        place: one of ``registry.PLACES``; says whether a wall hides the back, and how high it is.
        base: height of the object's lowest point above the floor, metres (default: drawn for ``place``).
        clutter: chance that nearby bits of floor, wall or neighbours are left in the cut.
        occlusion: chance that something stands in the way of each view.
        voxel: cell of the final thinning, metres (default: 2 cm, finer for small things, coarser for big).
        budget: most surface samples to test.

    Returns:
        xyz (n, 3) float32, z above the floor, x and y as in the mesh; colour (n, 3) uint8. n >= 1.
    """
    low, high = mesh.bounds
    extent = high - low
    base = _height(place, extent[2], rng) if base is None else base
    mesh = mesh.moved(0, 0, base - low[2])
    voxel = _voxel(float(extent.max()), rng) if voxel is None else voxel
    walled = place in ("wall", "wall_floor", "opening") or (place == "floor" and rng.random() < 0.35)
    around = _surroundings(mesh, place, walled, rng)
    left_in = rng.random() < clutter
    for attempt in range(3):
        views = _viewpoints(mesh, walled, int(rng.integers(n_views[0], n_views[1] + 1)) + attempt, rng)
        xyz, colour = _glimpse(mesh, around, views, rng, noise, left_in, 0 if attempt else occlusion, voxel, budget)
        if len(xyz) >= 48:
            return xyz, colour
    if len(xyz):
        return xyz, colour
    xyz, _, colour = mesh.sample(64, rng)  # so thin or small that every beam misses it
    return xyz, colour


def _height(place: str, tall: float, rng) -> float:
    """Plausible height of the lowest point above the floor."""
    if place == "surface":
        return rng.uniform(0.4, 1.1)
    if place == "wall":
        return max(0.1, rng.uniform(1.0, 1.9) - max(0.0, tall - 0.8) / 2)
    if place == "ceiling":
        return max(0.0, rng.uniform(2.3, 3.2) - tall)
    if place == "opening" and tall < 1.85:
        return rng.uniform(0.7, 1.1)
    return 0.0


def _voxel(size: float, rng) -> float:
    """Thinning cell for an object of this largest extent, metres."""
    if size < 0.5:
        return float(rng.uniform(0.2, 1.0) * 0.02)
    return float(np.clip(size / 100, 0.02, 0.06) * rng.uniform(0.7, 1.2))


def _surroundings(mesh: Mesh, place: str, walled: bool, rng) -> Mesh:
    """Floor, what the object stands on or hangs from, perhaps a wall behind it, perhaps a neighbour beside it."""
    low, high = mesh.bounds
    tone = float(rng.uniform(0.3, 0.9))
    parts = [box(12, 12, 0.01, (tone, tone * 0.95, tone * 0.85), z=-0.012)]
    if place == "surface":
        wide, deep = (high - low)[:2] + rng.uniform(0.1, 0.8, 2)
        parts.append(box(wide, deep, 0.03, tuple(rng.uniform(0.2, 0.9, 3)), z=low[2] - 0.032))
    if place == "ceiling":
        parts.append(box(12, 12, 0.02, (0.9, 0.9, 0.88), z=high[2] + 0.002))
    if walled:
        parts.append(box(12, 0.02, 3, (0.85, 0.84, tone), y=high[1] + 0.011 + rng.uniform(0.002, 0.1)))
    if rng.random() < 0.4:
        size = rng.uniform(0.15, 0.8, 3)
        side = rng.choice([-1, 1])
        x = (high[0] if side > 0 else low[0]) + side * (size[0] / 2 + rng.uniform(0.01, 0.3))
        z = low[2] if place == "surface" else 0.0
        parts.append(box(*size, tuple(rng.uniform(0.1, 0.9, 3)), x=x, y=rng.uniform(low[1], high[1]), z=z))
    return merge(parts)


def _viewpoints(mesh: Mesh, walled: bool, count: int, rng) -> np.ndarray:
    """(count, 3) scanner positions on the side where one can stand."""
    low, high = mesh.bounds
    radius = float(np.hypot(*(high - low)[:2])) / 2
    spread = np.radians(70) if walled else np.pi
    if rng.random() < 0.4:  # all from one side
        angle = rng.uniform(-spread, spread) + rng.normal(0, 0.35, count)
    else:
        angle = (rng.uniform(0, 1) + np.arange(count) / count) % 1 * 2 * spread - spread
    angle = np.clip(angle, -spread, spread) if walled else angle
    distance = radius + rng.uniform(1.0, 4.0, count)
    mid = (low + high) / 2
    x, y = mid[0] + distance * np.sin(angle), mid[1] - distance * np.cos(angle)
    if walled:
        y = np.minimum(y, high[1] - 0.3)
    return np.stack([x, y, rng.uniform(1.0, 1.8, count)], axis=1).astype(np.float32)


def _obstacles(mesh: Mesh, views: np.ndarray, chance: float, rng) -> list[Mesh]:
    """Boxes between scanner and object that hide a part of it."""
    low, high = mesh.bounds
    out = []
    for view in views:
        if rng.random() < chance:
            aim = rng.uniform(low, high)
            at = aim + (view - aim) * rng.uniform(0.3, 0.6)
            width = rng.uniform(0.05, 0.35) * max(float((high - low)[:2].max()), 0.1)
            tall = max(float(at[2]), 0.05) if rng.random() < 0.5 else 2.4
            out.append(box(width, width, tall, (0.4, 0.4, 0.4), x=at[0], y=at[1]))
    return out


def _glimpse(mesh, around, views, rng, noise, left_in, occlusion, voxel, budget):
    """What the views see of the object, and of its surroundings near it when ``left_in``."""
    xyz, normal, colour = mesh.sample(budget, rng)
    if left_in:
        spare = _near(around, mesh, rng, budget // 4)
        xyz, normal, colour = (np.concatenate([a, b]) for a, b in zip((xyz, normal, colour), spare, strict=True))
    scene = raycaster(merge([mesh, around, *_obstacles(mesh, views, occlusion, rng)]))
    grade = ScannerNoise(base=0.0015 * noise, per_metre=0.0008 * noise, exposure=0.12)
    seen, shades = [], []
    for view in views:
        index, point, ray = _seen(scene, xyz, normal, view, grade, rng, noise)
        seen.append(point)
        shades.append(shaded(colour[index], normal[index], ray, rng, grade))
    points, shades = np.concatenate(seen), np.concatenate(shades)
    chosen = thin(points, voxel, rng)
    return points[chosen].astype(np.float32), shades[chosen]


def _seen(scene, xyz, normal, view, grade: ScannerNoise, rng, noise: float):
    """Surface samples that one view measures: their indices, measured positions and directions of sight."""
    ray = xyz - view
    distance = np.linalg.norm(ray, axis=1)
    ray /= distance[:, None]
    cos = np.abs(np.einsum("ij,ij->i", normal, ray))
    # Beams fall off with the square of the distance and the cosine; near things are oversampled anyway.
    chance = np.minimum(6 * cos / distance**2, 1) * np.minimum(cos / grade.drop_cos, 1) * (1 - grade.drop)
    index = np.flatnonzero(rng.random(len(xyz), np.float32) < chance)
    t, _, _ = first_hits(scene, view, ray[index])
    index = index[t > distance[index] - 0.003]
    ray, distance, cos = ray[index], distance[index], cos[index]
    error = grade.sigma(distance, cos) * rng.standard_normal(len(index), np.float32).clip(-3, 3)
    shift = rng.normal(0, 0.003, 3) * noise
    return index, (xyz[index] + ray * error[:, None] + shift).astype(np.float32), ray


def _near(around: Mesh, mesh: Mesh, rng, n: int):
    """Samples of the surroundings within a few centimetres of the object's box, as a careless cut leaves them."""
    low, high = mesh.bounds
    margin = rng.uniform(0.02, 0.12)
    low, high = low - margin, high + margin
    corners = around.vertices[around.faces]
    close = (corners.min(axis=1) <= high).all(axis=1) & (corners.max(axis=1) >= low).all(axis=1)
    vertices = np.clip(around.vertices, low, high)  # boxes stay boxes when they are cut to a box
    part = Mesh(vertices, around.faces[close], around.colours[close])
    return part.sample(n, rng) if close.any() else mesh.sample(1, rng)
