"""Parts of stylised low-poly things: bevelled blocks, stubby legs, flat cheerful colours, few facets."""

from __future__ import annotations

import numpy as np

from ..forms import panel, soft_box, u
from ..mesh import Colour, Mesh, bar, box, cylinder, lathe, merge

WOODS = ((0.62, 0.40, 0.24), (0.76, 0.53, 0.34), (0.45, 0.29, 0.20), (0.87, 0.70, 0.48), (0.55, 0.33, 0.27))
CLOTHS = (
    (0.84, 0.31, 0.30), (0.29, 0.53, 0.80), (0.36, 0.66, 0.47), (0.92, 0.71, 0.30), (0.60, 0.41, 0.72),
    (0.93, 0.89, 0.82), (0.34, 0.36, 0.46), (0.93, 0.55, 0.38), (0.45, 0.74, 0.76),
)  # fmt: skip


def game_wood(rng) -> Colour:
    """A flat wood colour."""
    return tuple(np.clip(np.array(WOODS[rng.integers(len(WOODS))]) + rng.normal(0, 0.03, 3), 0, 1))


def game_cloth(rng) -> Colour:
    """A flat bright colour."""
    return tuple(np.clip(np.array(CLOTHS[rng.integers(len(CLOTHS))]) + rng.normal(0, 0.04, 3), 0, 1))


def block(sx: float, sy: float, sz: float, colour: Colour, x=0.0, y=0.0, z=0.0, b: float = 0.03) -> Mesh:
    """Box with bevelled edges (b metres), bottom at z."""
    return soft_box(sx, sy, sz, colour, x, y, z, r=b, n=1)


def plate(w: float, h: float, t: float, colour: Colour, x=0.0, y=0.0, z=0.0, b: float = 0.04) -> Mesh:
    """Upright board with cut corners, w wide, h high, t thick, bottom at z."""
    return panel(w, h, t, colour, x, y, z, r=b, n=1)


def stubs(rng, w: float, d: float, h: float, colour: Colour, t: float) -> Mesh:
    """Four fat legs t thick under a rectangle w by d: square, tapering or splayed with few facets."""
    kind, parts = int(rng.integers(4)), []
    lean = u(rng, 0.15, 0.45) * t
    for i in (-1, 1):
        for j in (-1, 1):
            x, y = i * (w - t) / 2, j * (d - t) / 2
            if kind == 0:
                parts.append(box(t, t, h, colour, x, y))
            elif kind == 1:
                parts.append(box(t * 0.65, t * 0.65, h, colour, x, y, top=1 / 0.65))
            elif kind == 2:
                parts.append(cylinder(t * 0.4, h, colour, x, y, top=t * 0.55, n=6))
            else:
                parts.append(bar((x, y, 0), (x - i * lean, y - j * lean, h), t * 0.36, colour, 6, end_r=t * 0.5))
    return merge(parts)


def facets(rng) -> int:
    """How many sides a round thing has."""
    return int(rng.integers(6, 11))


def drum(r: float, h: float, colour: Colour, n: int, z: float = 0.0, b: float = 0.02, top: float = 1.0) -> Mesh:
    """Bevelled n-sided cylinder, bottom at z."""
    b = min(b, h / 3, r / 3)
    return lathe([(0, 0), (r - b, 0), (r, b), (r * top, h - b), (r * top - b, h), (0, h)], colour, n, z=z)
