"""More doors: let into a wall as a scanner sees them, standing open, arched, of glass, and low-poly ones."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from ..forms import arc, assemble, loft, odds, panel, pick, stood, u
from ..mesh import Colour, Mesh, bar, box, cylinder, merge, slab, sphere, torus
from ..palette import tint
from .doors import DOOR, _door_colour, _door_size, _jamb, _knob


def arch_band(w: float, h: float, t: float, d: float, c: Colour) -> Mesh:
    """Round-headed band around an opening w wide whose straight sides are h high; t broad, d deep, centred in y."""
    a = arc(1.0, 0, np.pi, 11)
    p = np.vstack([[[1, 0]], a, [[-1, 0]]])
    lift = np.r_[0.0, np.full(len(a), h), 0.0]
    r, rings = w / 2, []
    for (x, z), up in zip(p, lift, strict=True):
        i, o = (r * x, r * z + up), ((r + t) * x, (r + t) * z + up)
        rings.append([(i[0], -d / 2, i[1]), (o[0], -d / 2, o[1]), (o[0], d / 2, o[1]), (i[0], d / 2, i[1])])
    return loft(rings, c)


def arch_plate(w: float, h: float, t: float, c: Colour, y: float = 0.0) -> Mesh:
    """Round-headed plate w wide with straight sides h high, t thick, its front at y."""
    o = np.vstack([[[w / 2, 0]], arc(w / 2, 0, np.pi, 11) + np.float32([0, h]), [[-w / 2, 0]]])
    return stood(slab(o, t, c)).moved(0, y + t)


def _wall_patch(rng, w, h, d, c, sill=0.0) -> list[Mesh]:
    """A piece of wall d thick with a hole w by h whose lower edge is ``sill`` high; the hole's bottom is z = 0."""
    a, b = u(rng, 0.05, 0.3), u(rng, 0.05, 0.2)
    parts = [box(a, d, h + sill + b, c, s * (w + a) / 2, 0, -sill) for s in (-1, 1)] + [box(w, d, b, c, z=h)]
    return parts + ([box(w, d, sill, c, z=-sill)] if sill else [])


@DOOR.style()
def door_in_thick_wall(rng):
    """A leaf at one face of a deep wall, with flat trim around it."""
    w, h, t, d = u(rng, 0.7, 1.0), u(rng, 1.92, 2.15), 0.04, u(rng, 0.15, 0.4)
    c, wall = _door_colour(rng), tint(rng, pick(rng, "white", "clay"))
    trim, y = u(rng, 0.05, 0.11), pick(rng, -1, 1) * (d / 2 - 0.03)
    parts = [*_jamb(w, h, d, 0.03, c), box(w, t, h, c, 0, y)]
    parts += [p.moved(0, -d / 2 - 0.01) for p in _jamb(w, h, 0.02, trim, c)]
    parts += _wall_patch(rng, w + 0.06, h + 0.03, d, wall) if odds(rng, 0.6) else []
    parts += [p.moved(0, y) for p in _knob(rng, pick(rng, -1, 1) * (w / 2 - 0.07), u(rng, 0.95, 1.08), t)]
    return assemble(parts)


@DOOR.style()
def door_as_scanned(rng):
    """Almost flat: leaf and trim stand a finger's breadth out of a wall, seen from one side only."""
    w, h, c = u(rng, 0.7, 1.0), u(rng, 1.9, 2.2), _door_colour(rng)
    trim, out = u(rng, 0.04, 0.1), u(rng, 0.01, 0.04)
    parts = [
        *_jamb(w, h, out, trim, c if odds(rng, 0.5) else tint(rng, "white")),
        box(w, 0.01, h, c, y=u(rng, 0, 0.02)),
    ]
    parts.append(box(0.05, 0.05, u(rng, 0.02, 0.16), tint(rng, "metal"), pick(rng, -1, 1) * (w / 2 - 0.08), -0.03, 1.0))
    if odds(rng, 0.5):
        parts += [p.moved(0, 0.02) for p in _wall_patch(rng, w, h, 0.02, tint(rng, "white"))]
    if odds(rng, 0.3):
        parts.append(box(u(rng, 0.2, 0.5), 0.006, 0.15, tint(rng, "any"), 0, -0.006, 1.4))
    return assemble(parts)


@DOOR.style()
def door_frameless_glass(rng):
    """One or two sheets of glass with metal fittings, sometimes with fixed panes beside and above."""
    w, h, g, m = u(rng, 0.75, 0.92), u(rng, 2.0, 2.3), tint(rng, "glass"), tint(rng, "metal")
    n, fixed, parts = pick(rng, 1, 2), odds(rng, 0.5), []
    for k in range(n):
        x, s = (k - (n - 1) / 2) * (w + 0.01), -1 if k else 1
        parts += [box(w, 0.012, h, g, x), *[box(w, 0.04, 0.09, m, x, z=z) for z in (0, h - 0.09)]]
        parts.append(bar((x + s * w * 0.4, -0.06, 0.7), (x + s * w * 0.4, -0.06, u(rng, 1.2, 1.7)), 0.015, m, 7))
    if fixed:
        parts += [box(0.4, 0.012, h, g, s * (n * w / 2 + 0.22)) for s in (-1, 1)]
    span = n * w + (0.88 if fixed else 0.06)
    return assemble([*parts, box(span, 0.06, 0.05, m, z=h), box(span, 0.08, 0.01, m)])


@DOOR.style()
def door_barn(rng):
    """Planks with Z braces, hung by rollers on a rail."""
    w, h, c, m = u(rng, 0.9, 1.3), u(rng, 1.95, 2.25), tint(rng, pick(rng, "wood", "wood", "white")), tint(rng, "black")
    n = int(rng.integers(4, 9))
    parts = [box(w / n - 0.006, 0.03, h, c, ((k + 0.5) / n - 0.5) * w) for k in range(n)]
    levels = (0.05, h * 0.5, h - 0.17) if odds(rng, 0.5) else (0.1, h - 0.25)
    parts += [box(w, 0.025, 0.12, c, 0, -0.025, z) for z in levels]
    for z0, z1 in pairwise(levels):
        parts.append(bar((-w * 0.44, -0.03, z0 + 0.1), (w * 0.44, -0.03, z1 + 0.02), 0.05, c, 4).scaled(1, 0.4, 1))
    rail = w * u(rng, 1.1, 1.9)
    parts += [box(rail, 0.02, 0.05, m, (rail - w) / 2, -0.01, h + 0.05)]
    for x in (-w * 0.35, w * 0.35):
        parts += [
            box(0.05, 0.01, 0.4, m, x, -0.03, h - 0.25),
            stood(cylinder(0.06, 0.03, m, n=12)).moved(x, -0.01, h + 0.13),
        ]
    return assemble([*parts, bar((w * 0.4, -0.08, 0.9), (w * 0.4, -0.08, 1.25), 0.015, m, 6)])


@DOOR.style()
def door_chunky(rng):
    """As in games: a few thick planks, iron bands, a big ring or knob, in a heavy frame."""
    w, h, t = u(rng, 0.9, 1.4), u(rng, 1.8, 2.1), u(rng, 0.08, 0.15)
    c, m, f, n = tint(rng, "wood"), tint(rng, "metal"), tint(rng, pick(rng, "clay", "wood")), int(rng.integers(3, 6))
    tall = [h * (1 if odds(rng, 0.5) else u(rng, 0.97, 1.0)) for _ in range(n)]
    parts = [
        box(w / n - 0.015, t * u(rng, 0.85, 1.1), z, c, ((k + 0.5) / n - 0.5) * w, top=0.97) for k, z in enumerate(tall)
    ]
    parts += [box(w * 0.98, t * 1.4, 0.09, m if odds(rng, 0.7) else c, 0, 0, h * z) for z in (0.15, 0.75)]
    x = w * 0.35
    if odds(rng, 0.5):
        parts.append(stood(torus(0.09, 0.02, m, n=8)).moved(x, -t * 0.7, h * 0.45))
    else:
        parts.append(sphere(0.06, 0.06, 0.06, m, x, -t * 0.8, h * 0.45, n=6))
    if odds(rng, 0.8):
        b, d = u(rng, 0.12, 0.2), t * u(rng, 1.6, 2.6)
        parts += [box(b, d, h, f, s * (w + b) / 2, top=0.9) for s in (-1, 1)] + [
            box(w + 2.6 * b, d * 1.1, b, f, z=h, top=0.92)
        ]
    return assemble(parts)


@DOOR.style()
def door_arched(rng):
    w, h, c = u(rng, 0.8, 1.3), u(rng, 1.4, 1.75), tint(rng, pick(rng, "wood", "wood", "paint"))
    parts = [
        arch_plate(w, h, 0.05, c),
        arch_band(w, h, u(rng, 0.08, 0.2), u(rng, 0.12, 0.3), tint(rng, pick(rng, "clay", "brick", "wood"))),
    ]
    if odds(rng, 0.6):
        parts += [box(0.012, 0.02, h + w * 0.35, tint(rng, "black"), x * w, -0.005) for x in (-0.3, -0.1, 0.1, 0.3)]
    if odds(rng, 0.5):
        parts += [box(w * 0.55, 0.02, 0.06, tint(rng, "black"), -w * 0.2, -0.01, z) for z in (0.3, h - 0.1)]
    return assemble([*parts, *_knob(rng, w / 2 - 0.09, 1.0, 0.06)])


@DOOR.style()
def door_pair_open(rng):
    """Two leaves, both or one of them open."""
    w, h, t, d, f = _door_size(rng)
    c, half = _door_colour(rng), w * u(rng, 0.6, 0.75)
    leaf = merge(
        [
            box(half, t, h, c),
            panel(half * 0.7, h * 0.35, t * 1.4, c, 0, 0, h * 0.08, n=1),
            *_knob(rng, half / 2 - 0.06, 1.02, t),
        ]
    )
    leaf = leaf.moved(half / 2)
    one, two = u(rng, 0.2, 1.5), pick(rng, 0.0, u(rng, 0.2, 1.5))
    return assemble(
        [*_jamb(2 * half, h, d, f, c), leaf.turned(-one).moved(-half), leaf.scaled(-1, 1, 1).turned(two).moved(half)]
    )
