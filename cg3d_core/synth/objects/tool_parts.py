"""Part functions that tools and gadgets share: flat strips, things turned about x, poses, colours."""

from __future__ import annotations

import numpy as np

from ..forms import loft, pick, soft_box, u
from ..mesh import Colour, Mesh, lathe, merge, settled, torus
from ..palette import tint

BRASS = (0.78, 0.62, 0.28)


def metal(rng) -> Colour:
    """The colour of a steel part."""
    return tint(rng, "metal")


def shine(rng) -> Colour:
    """The colour of bare metal: steel, or brass."""
    return pick(rng, metal(rng), metal(rng), BRASS)


def grip_colour(rng) -> Colour:
    """The colour of a handle."""
    return tint(rng, pick(rng, "wood", "black", "paint"))


def case_colour(rng) -> Colour:
    """The colour of a device's case."""
    return tint(rng, pick(rng, "black", "white", "metal", "paint"))


def strip(path, width, t: float, colour: Colour, z: float = 0.0) -> Mesh:
    """Flat bar along a path (k, 2) in x-y: ``width`` a number or one per point, thickness t from height z."""
    p = np.float64(path)
    d = np.gradient(p, axis=0)
    d /= np.linalg.norm(d, axis=1, keepdims=True) + 1e-12
    side = np.stack([-d[:, 1], d[:, 0]], 1) * np.broadcast_to(np.asarray(width, float), len(p))[:, None] / 2
    low, high = np.full((len(p), 1), z), np.full((len(p), 1), z + t)
    rings = np.stack([np.hstack([p - side, low]), np.hstack([p + side, low]), np.hstack([p + side, high]), np.hstack([p - side, high])], 1)  # fmt: skip
    return loft(rings, colour)


def spin(profile, colour: Colour, n: int = 14) -> Mesh:
    """Surface of revolution about x; ``profile`` is a list of (radius, x)."""
    return lathe(profile, colour, n).turned(np.pi / 2, "y")


def block_y(sx: float, length: float, sz: float, colour: Colour, x: float = 0.0, r: float = 0.004, n: int = 1) -> Mesh:
    """Bevelled block lying along y, centred at (x, 0, 0)."""
    return soft_box(sx, sz, length, colour, r=r, n=n).turned(np.pi / 2, "x").moved(x, length / 2)


def hoop(rx: float, ry: float, t: float, colour: Colour, n: int = 14) -> Mesh:
    """Oval ring lying flat, outer half axes rx and ry, bar t thick, bottom at z = 0."""
    m = torus(1.0 - t / (rx + ry), t / (rx + ry), colour, n=n)
    return m.scaled(rx, ry, (rx + ry) / 2).moved(z=t / 2)


def posed(rng, parts, upright: float = 0.25, edge: float = 0.2) -> Mesh:
    """A thing drawn lying along x: left so, stood up on its -x end, or laid on its edge; turned anyhow about z."""
    m, k = merge(parts), rng.random()
    if k < upright:
        m = m.turned(-np.pi / 2, "y")
    elif k < upright + edge:
        m = m.turned(np.pi / 2, "x")
    return settled(m.turned(u(rng, 0, 2 * np.pi)))
