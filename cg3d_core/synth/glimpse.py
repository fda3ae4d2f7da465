"""One object as a scan of a furnished room shows it, made in milliseconds for training.

A real scan sees an object from one side or from a few, at the height of a tripod, behind other
things, with bits of floor and wall left in by a careless cut. Instead of beams in all directions
this scanner tests samples of the object's surface for being seen, so no beam is wasted.
"""

from __future__ import annotations

import numpy as np

from .mesh import Mesh, box, merge
from .rays import ScannerNoise, first_hits, raycaster, shaded, thin


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
