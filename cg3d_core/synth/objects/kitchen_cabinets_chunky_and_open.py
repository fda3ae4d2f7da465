"""More kitchen cabinets: chunky, plain, with open doors."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..mesh import Mesh, box, cylinder, tube
from ..palette import tint
from ..parts import boxes, carcass
from .cabinets import ajar
from .chunky import block, fronts, litter, plate, shade, toy_colour
from .kitchen_units import KITCHEN_CABINET, kitchen_colours
from .storage_shelves import fill_bays


def _tap(rng, x: float, y: float, z: float) -> Mesh:
    """A fat tap whose spout points to -y."""
    m = tint(rng, "metal")
    return tube([(x, y, z), (x, y, z + 0.22), (x, y - 0.14, z + 0.24), (x, y - 0.16, z + 0.17)], 0.022, m, 6)


def _sunk(x: float, w: float, d: float, z: float, c) -> Mesh:
    """A basin seen from above: rim around a dark bottom, on a worktop at height z."""
    a, b, t = w / 2, d / 2, 0.025
    low = [(x - a, -b, z), (x - a, b - t, z), (x - a, -b, z), (x + a - t, -b, z), (x - a, -b, z - 0.01)]
    high = [
        (x + a, -b + t, z + 0.025),
        (x + a, b, z + 0.025),
        (x - a + t, b, z + 0.025),
        (x + a, b, z + 0.025),
        (x + a, b, z + 0.004),
    ]
    return boxes(low, high, [c] * 4 + [shade(c, 0.6)])


@KITCHEN_CABINET.style()
def chunky_unit(rng) -> Mesh:
    """Game kitchen block: one or more fat units with thick worktop, sometimes with basin or hob."""
    n = int(rng.choice([1, 1, 2, 3]))
    cw, d, h, t = u(rng, 0.5, 0.85), u(rng, 0.54, 0.8), u(rng, 0.82, 1.0), u(rng, 0.05, 0.1)
    w, c, top = n * cw, toy_colour(rng), toy_colour(rng)
    metal = tint(rng, pick(rng, "metal", "black", "wood", "paint"))
    parts = [
        block(w, d * 0.95, h - t - 0.05, c, 0, 0.01, 0.06, b=0.02),
        box(w * 0.96, d * 0.8, 0.08, shade(c, 0.6)),
        block(w * 1.02, d, t, top, z=h - t),
    ]
    for k in range(n):
        kind = pick(rng, "door", "two", "drawers", "mixed")
        room, x = h - t - 0.1, (k + 0.5) * cw - w / 2
        if kind == "mixed":
            face = fronts(rng, cw, room * 0.68, 1, 1, shade(c, 1.2), metal, doors=True) + fronts(
                rng, cw, room * 0.3, 1, 1, shade(c, 1.2), metal
            ).moved(0, 0, room * 0.7)
        elif kind == "drawers":
            face = fronts(rng, cw, room, int(rng.integers(2, 4)), 1, shade(c, 1.2), metal)
        else:
            face = fronts(rng, cw, room, 1, 1 if kind == "door" else 2, shade(c, 1.2), metal, doors=True)
        parts.append(face.moved(x, -d * 0.46, 0.08))
    on = pick(rng, "bare", "basin", "hob", "things")
    if on == "basin":
        parts += [_sunk(0, min(0.42, cw * 0.7), d * 0.6, h, tint(rng, "metal")), _tap(rng, 0, d * 0.38, h)]
    elif on == "hob":
        parts.append(box(cw * 0.8, d * 0.8, 0.015, (0.1, 0.1, 0.11), z=h))
        parts += [
            cylinder(0.07, 0.02, (0.3, 0.3, 0.3), i * cw * 0.2, j * d * 0.2, h, n=8) for i in (-1, 1) for j in (-1, 1)
        ]
        if odds(rng, 0.5):
            parts.append(cylinder(0.1, 0.12, tint(rng, "paint"), cw * 0.2, d * 0.2, h + 0.02, n=8))
    elif on == "things":
        parts += litter(rng, w * 0.85, d * 0.6, int(rng.integers(1, 4)), h)
    return assemble(parts)


@KITCHEN_CABINET.style()
def plain_unit(rng) -> Mesh:
    """CAD-plain base unit: plates, strip handles, thin top; one to six units wide."""
    n = int(rng.integers(1, 7))
    cw, d, h, t = u(rng, 0.42, 0.62), u(rng, 0.53, 0.64), u(rng, 0.82, 0.93), u(rng, 0.02, 0.05)
    w, c = n * cw, kitchen_colours(rng)
    parts = [
        box(w, d - 0.03, h - t - 0.1, c[0], 0, 0.01, 0.1),
        box(w, d * 0.85, 0.1, shade(c[0], 0.4), 0, 0.02),
        box(w + 0.02, d + 0.02, t, c[2], z=h - t),
    ]
    m, strip = tint(rng, "metal"), odds(rng, 0.5)
    for k in range(n):
        x, rows = (k + 0.5) * cw - w / 2, int(rng.choice([1, 1, 2, 3]))
        rh = (h - t - 0.1) / rows
        for r in range(rows):
            parts.append(box(cw - 0.012, 0.02, rh - 0.012, c[1], x, -d / 2 + 0.015, 0.1 + r * rh))
            size = (cw * 0.7, 0.03, 0.012) if strip or rows > 1 else (0.012, 0.03, 0.16)
            parts.append(
                box(*size, m, x + (0 if size[0] > 0.1 else cw * 0.38), -d / 2 - 0.005, 0.1 + (r + 0.85) * rh - size[2])
            )
    if n > 1 and odds(rng, 0.5):
        parts += [_sunk(-w / 2 + cw, 0.5, 0.4, h, m), _tap(rng, -w / 2 + cw, d * 0.4, h)]
    return assemble(parts)


@KITCHEN_CABINET.style()
def doors_open(rng) -> Mesh:
    """Base or tall unit with doors ajar, pots and plates inside."""
    w, d = u(rng, 0.55, 0.95), u(rng, 0.54, 0.62)
    h, t = pick(rng, u(rng, 0.84, 0.92), u(rng, 1.8, 2.2)), 0.02
    c = kitchen_colours(rng)
    z = np.linspace(0.1, h - 0.03, 3 if h < 1 else 6)
    inside = [
        carcass(w, d, h, t, c[0], shelves=z[1:-1]),
        box(w, d * 0.8, 0.1, shade(c[0], 0.5)),
        *fill_bays(rng, w * 0.85, d * 0.7, z, t, 0.8, things=True),
    ]
    inside += [plate(rng, 0.12).moved(0, 0, a + 0.012) for a in z[:-1] if odds(rng, 0.4)]
    parts = ajar(rng, w, d, h, c[1], inside)
    if h < 1:
        parts.append(box(w + 0.02, d + 0.03, 0.035, c[2], z=h))
    return assemble(parts)
