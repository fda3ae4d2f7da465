"""How food comes: heaped, in a dish, on a board, cut, bitten; shared by the food modules (no categories here)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..forms import loft, pick, rounded_rect, stack, u
from ..mesh import Colour, Mesh, box, merge
from ..palette import tint
from .crockery import vessel, ware_colour

Maker = Callable[[np.random.Generator], Mesh]


def spun(rng, mesh: Mesh) -> Mesh:
    """Turned by any angle about z."""
    return mesh.turned(u(rng, 0, 2 * np.pi))


def heap(rng, make: Maker, n: int, r: float, top: int = 1) -> list[Mesh]:
    """n things of about radius r in a touching ring, ``top`` more lying upon them."""
    far = r * 1.02 / np.sin(np.pi / max(n, 2))
    parts = [spun(rng, make(rng)).moved(far).turned(2 * np.pi * k / n) for k in range(n)]
    parts += [spun(rng, make(rng)).moved(r * (k - (top - 1) / 2), 0, r * 1.4) for k in range(top)]
    return parts


def row(rng, make: Maker, n: int, step: float) -> list[Mesh]:
    """n things in a row along x."""
    return [make(rng).moved((k - (n - 1) / 2) * step, u(rng, -0.1, 0.1) * step) for k in range(n)]


def in_dish(rng, make: Maker, n: int, r: float, top: int = 1) -> list[Mesh]:
    """A dish that holds a heap."""
    big = r * 1.02 / np.sin(np.pi / max(n, 2)) + r * 1.15
    h = big * u(rng, 0.35, 0.7)
    colour = pick(rng, ware_colour(rng), tint(rng, "wood"), tint(rng, "glass"))
    dish = vessel([(big * 0.5, 0), (big * 0.85, h * 0.45), (big * 1.05, h)], colour, pick(rng, 8, 22, 22))
    return [dish, *[m.moved(z=h * 0.3) for m in heap(rng, make, n, r, top)]]


def crate(rng, sx: float, sy: float, h: float) -> Mesh:
    """Open slatted box of wood."""
    c, parts = tint(rng, "wood"), [box(sx, sy, 0.006, tint(rng, "wood"))]
    for z in (0.004, h * 0.38, h * 0.72):
        parts += [box(sx, 0.008, h * 0.24, c, 0, s * sy / 2, z) for s in (-1, 1)]
        parts += [box(0.008, sy, h * 0.24, c, s * sx / 2, 0, z) for s in (-1, 1)]
    return merge([*parts, *[box(0.018, 0.018, h, c, i * sx * 0.48, j * sy * 0.47) for i in (-1, 1) for j in (-1, 1)]])


def board(rng, sx: float, sy: float) -> Mesh:
    """Cutting board with its top at z = 0."""
    o = rounded_rect(sx, sy, u(rng, 0.003, 0.03), 2)
    return stack([(o, 0), (o, 0.014)], tint(rng, "wood"), z=-0.014)


def part_of(profile, angle: float, colour: Colour, n: int = 9) -> Mesh:
    """What remains of a body of revolution (radius, height) when all but ``angle`` is cut away; bulges along +x."""
    a = np.linspace(-angle / 2, angle / 2, n)
    arc = np.stack([np.cos(a), np.sin(a)], 1)
    rings = [np.vstack([[0, 0, z], np.c_[arc * max(r, 1e-4), np.full(n, z)]]) for r, z in profile]
    return loft(rings, colour)


def cut(profile, angle: float, skin: Colour, flesh: Colour, rind: float = 0.93, n: int = 9) -> Mesh:
    """``part_of`` with skin outside and flesh on the cut faces."""
    low, high = profile[0][1], profile[-1][1]
    mid = (low + high) / 2
    inner = [(r * rind, mid + (z - mid) * rind) for r, z in profile]
    step = 0.012 * max(r for r, _ in profile) / max(np.sin(min(angle, np.pi) / 2), 0.2)
    return merge([part_of(profile, angle, skin, n), part_of(inner, angle, flesh, n).moved(-step)])


def bitten(mesh: Mesh, centre, r: float, flesh: Colour) -> Mesh:
    """Dented by a ball: what lies within it moves to its far side and shows the flesh."""
    d = mesh.vertices - np.float32(centre)
    far = np.linalg.norm(d, axis=1, keepdims=True)
    gone = far[:, 0] < r
    v = np.where(gone[:, None], np.float32(centre) + d / np.maximum(far, 1e-6) * r, mesh.vertices)
    colours = mesh.colours.copy()
    colours[gone[mesh.faces].sum(1) >= 2] = (np.float32(flesh) * 255).astype(np.uint8)
    return Mesh(v.astype(np.float32), mesh.faces, colours)


def lumpy(rng, mesh: Mesh, amount: float, waves: float = 3.0) -> Mesh:
    """Swollen and shrunk smoothly here and there: hand-modelled or scanned look."""
    v = mesh.vertices
    low, high = mesh.bounds
    mid, size = (low + high) / 2, float((high - low).max())
    k = rng.normal(size=(3, 3)) * waves * 2 / size
    f = 1 + amount * np.sin(v @ k.T.astype(np.float32) + rng.uniform(0, 6, 3).astype(np.float32)).mean(1)
    return Mesh((mid + (v - mid) * f[:, None]).astype(np.float32), mesh.faces, mesh.colours)


def ribbed(mesh: Mesh, n: int, depth: float) -> Mesh:
    """With n lobes around z: pumpkins, tomatoes, peppers, citrus."""
    v = mesh.vertices
    f = 1 - depth * (1 - np.abs(np.sin(np.arctan2(v[:, 1], v[:, 0]) * n / 2)) ** 0.6)
    return Mesh(np.c_[v[:, :2] * f[:, None], v[:, 2]].astype(np.float32), mesh.faces, mesh.colours)
