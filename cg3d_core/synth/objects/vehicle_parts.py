"""Parts that many vehicles share: prisms of a side outline, round wheels with few or many facets, car shells, wings.

Everything is drawn with its nose at -x (``facing`` turns it), axles along y.
"""

from __future__ import annotations

import numpy as np

from ..forms import loft, ring_of, stood, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, settled, torus
from ..palette import tint

WHITE, DARK, RED, AMBER = (0.94, 0.94, 0.92), (0.1, 0.1, 0.11), (0.75, 0.1, 0.08), (0.95, 0.6, 0.1)


def outward(mesh: Mesh) -> Mesh:
    """The same closed surface with its triangles turned to face outwards."""
    a, b, c = (mesh.vertices[mesh.faces[:, k]] for k in range(3))
    if np.einsum("ij,ij->", a, np.cross(b, c)) < 0:
        return Mesh(mesh.vertices, mesh.faces[:, ::-1].copy(), mesh.colours)
    return mesh


def prism(profile, w, colour, y=0.0, top=1.0, split=None) -> Mesh:
    """Solid of a side outline (x, z), ``w`` across; what is higher than ``split`` is narrowed by ``top``."""
    p = np.float32(profile)
    half = w / 2 * np.where(p[:, 1] > (1e9 if split is None else split), top, 1.0)
    rings = [np.stack([p[:, 0], s * half, p[:, 1]], 1) for s in (1, -1)]
    return outward(loft(rings, colour)).moved(0, y, 0)


def plan(profile, h, colour, z=0.0) -> Mesh:
    """Flat plate of a plan outline (x, y), ``h`` high from z."""
    p = np.float32(profile)
    return outward(loft([np.c_[p, np.full(len(p), t)] for t in (z, z + h)], colour))


def frustum(low, high, colour, x=0.0, y=0.0, z=0.0, h=1.0, shift=0.0) -> Mesh:
    """Block whose bottom is ``low`` (sx, sy) and whose top is ``high``, the top shifted along x."""
    q = np.float32([[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]])
    rings = [np.c_[q * low, np.zeros(4)], np.c_[q * high + [shift, 0], np.full(4, h)]]
    return loft(rings, colour).moved(x, y, z)


def spindle(profile, colour, n=16, x=0.0, y=0.0, z=0.0) -> Mesh:
    """Body of revolution along x; ``profile`` is a list of (x, radius) with rising x."""
    return lathe([(r, a) for a, r in profile], colour, n).turned(np.pi / 2, "y").moved(x, y, z)


def both(mesh: Mesh) -> list[Mesh]:
    """A part and its mirror image on the other side (y)."""
    return [mesh, Mesh(mesh.vertices * np.float32([1, -1, 1]), mesh.faces[:, ::-1].copy(), mesh.colours)]


def roller(r, w, rng, n=8, hub=0.5, colour=None) -> Mesh:
    """Plain wheel of n facets with a hub that stands out, axle along y through the origin."""
    tyre = cylinder(r, w, colour or tint(rng, "black"), z=-w / 2, n=n)
    return stood(merge([tyre, cylinder(r * hub, w * 1.1, tint(rng, "metal"), z=-w * 0.55, n=n)]))


def rollers(rng, xs, track, r, w, n=8, hub=0.5) -> list[Mesh]:
    """Pairs of plain wheels at the given x, ``track`` apart outside."""
    one = roller(r, w, rng, n, hub)
    return [one.moved(x, s * (track - w) / 2, r) for x in xs for s in (-1, 1)]


def spoked(r, t, rng, spokes=12, n=24, colour=None, wire=None) -> Mesh:
    """Spoked wheel, axle along y through the origin: tyre radius t, spokes of radius ``wire``."""
    k = colour or tint(rng, "black")
    wire = wire or t * 0.15
    one = bar((0, 0, 0), (r, 0, 0), wire, k if wire > 0.006 else tint(rng, "metal"), 4)
    return stood(merge([torus(r - t, t, k, n=n), ring_of(one, spokes), cylinder(t * 2, t * 4, k, z=-2 * t, n=8)]))


def grown(profile, fx, fz, dx=0.0, dz=0.0) -> np.ndarray:
    """An outline scaled about its middle and moved."""
    p = np.float32(profile)
    mid = (p.min(0) + p.max(0)) / 2
    return (p - mid) * np.float32([fx, fz]) + mid + np.float32([dx, dz])


def glazed(cabin, w, top, colour, rng, pillars=1) -> list[Mesh]:
    """A cabin of a side outline with windows all round and upright pillars between the side windows."""
    p = np.float32(cabin)
    low, high = p[:, 1].min(), p[:, 1].max()
    split, g = (low + high) / 2, tint(rng, "black")
    parts = [
        prism(p, w, colour, top=top, split=split),
        prism(grown(p, 0.86, 0.72), w * 1.015, g, top=top, split=split),
        prism(grown(p, 1.01, 0.74), w * 0.86, g, top=top * 0.97, split=split),
    ]
    x0, x1 = p[:, 0].min(), p[:, 0].max()
    for k in range(pillars):
        x = x0 + (x1 - x0) * (k + 1.1) / (pillars + 1.1)
        q = [(x, low), (x + 0.1, low), (x + 0.1, high), (x, high)]
        parts.append(prism(q, w * 1.02, colour, top=top, split=split))
    return parts


def car_shell(rng, c, n, w, h, nose, tail, front, rear, belt=0.6, low=0.2, pillars=1, top=0.84) -> list[Mesh]:
    """Body and cabin of a car, no wheels: bonnet ``nose`` long, boot ``tail``, sloping windows ``front`` and ``rear``."""
    a, b = n / 2, h * belt
    body = [
        (-a, low),
        (a, low),
        (a, b * 0.92),
        (a - tail, b),
        (-a + nose, b),
        (-a + 0.03 * n, b * 0.84),
        (-a, b * 0.62),
    ]
    cabin = [(-a + nose, b * 0.98), (a - tail, b * 0.98), (a - tail - rear, h), (-a + nose + front, h)]
    return [prism(body, w, c), *glazed(cabin, w * 0.93, top, c, rng, pillars)]


def car_trim(rng, n, w, h, belt=0.6) -> list[Mesh]:
    """What a careful modeller adds: bumpers, lamps, grille, mirrors, handles, number plates, sills."""
    k, b, a = tint(rng, "black"), h * belt, n / 2
    return [
        box(0.12, w * 0.98, 0.18, k, -a, 0, 0.28),
        box(0.12, w * 0.98, 0.18, k, a, 0, 0.3),
        box(0.05, w * 0.4, 0.14, k, -a - 0.01, 0, b * 0.48),
        *[box(0.06, w * 0.2, 0.11, WHITE, -a + 0.01, s * w * 0.37, b * 0.55) for s in (-1, 1)],
        *[box(0.06, w * 0.15, 0.13, RED, a - 0.01, s * w * 0.4, b * 0.7) for s in (-1, 1)],
        *[box(0.12, 0.16, 0.11, k, -n * 0.17, s * (w / 2 + 0.08), b * 1.02) for s in (-1, 1)],
        *[box(0.16, w * 1.02, 0.03, k, x * n, 0, b * 0.86) for x in (0.0, 0.17)],
        *[box(0.02, 0.45, 0.11, WHITE, s * (a + 0.06), 0, 0.32) for s in (-1, 1)],
        box(n * 0.4, w * 1.02, 0.08, k, 0, 0, 0.2),
    ]


def side_body(profile, width, colour, top=1.0, split=None) -> Mesh:
    """Body from a side outline (x, z), extruded across y; points higher than ``split`` are narrowed by ``top``."""
    p = np.float32(profile)
    narrow = np.where(p[:, 1] > (split if split is not None else 1e9), top, 1.0)
    left = np.stack([p[:, 0], -width / 2 * narrow, p[:, 1]], 1)
    right = np.stack([p[:, 0], width / 2 * narrow, p[:, 1]], 1)
    return loft([right, left], colour)


def toy_car_trim(rng, n, w, h) -> list[Mesh]:
    """Head lamps and fat wheels of few facets for a low-poly car."""
    return [
        *[box(0.08, w * 0.2, 0.16, WHITE, -n / 2, s * w * 0.33, h * 0.35) for s in (-1, 1)],
        *rollers(rng, (-n * 0.29, n * 0.29), w + 0.14, u(rng, 0.38, 0.48), 0.32, int(rng.integers(7, 11))),
    ]


def lights_bar(rng, w, x, z, colours=((0.1, 0.2, 0.85), (0.8, 0.08, 0.08))) -> list[Mesh]:
    """Bar of emergency lights across a roof."""
    h = u(rng, 0.1, 0.18)
    return [
        box(0.3, w * 0.1, h * 0.8, WHITE, x, 0, z),
        *[box(0.26, w * 0.42, h, c, x, s * w * 0.26, z) for c, s in zip(colours, (-1, 1), strict=True)],
    ]


def wings(span, root, tip, swept, thick, colour, x=0.0, z=0.0, rise=0.0) -> list[Mesh]:
    """A pair of flat wings from the middle: chord ``root`` to ``tip``, tips ``swept`` back and ``rise`` up."""
    rings = []
    for y, chord, dx, dz, t in ((0, root, 0, 0, thick), (span / 2, tip, swept, rise, thick * 0.6)):
        p = np.float32([(-0.5, 0), (-0.3, -0.5), (0.5, 0), (-0.25, 0.5)]) * [chord, t] + [dx, dz]
        rings.append(np.stack([p[:, 0], np.full(4, y), p[:, 1]], 1))
    return both(outward(loft(rings, colour)).moved(x, 0, z))


def fin(root, tip, height, swept, thick, colour, x=0.0, z=0.0, y=0.0) -> Mesh:
    """Upright tail fin: chord ``root`` at z, ``tip`` at the top."""
    a, b = root / 2, tip / 2
    return prism([(x - a, z), (x + a, z), (x + swept + b, z + height), (x + swept - b, z + height)], thick, colour, y)


def tracks(rng, n, gauge, w, h, colour=None) -> list[Mesh]:
    """A pair of crawler tracks n long, ``gauge`` apart outside, with road wheels showing."""
    k, r = colour or tint(rng, "black"), h / 2
    a = np.linspace(-np.pi / 2, np.pi / 2, 5)
    right = np.c_[n / 2 - r + r * np.cos(a), r + r * np.sin(a)]
    belt = prism(np.vstack([right, right[::-1] * [-1, 1]]), w, k)
    count = max(int(n / h), 3)
    side = [
        stood(cylinder(r * 0.8, w * 1.06, tint(rng, "metal"), z=-w * 0.53, n=9)).moved(x, 0, r)
        for x in np.linspace(-n / 2 + r, n / 2 - r, count)
    ]
    return both(merge([belt, *side]).moved(0, (gauge - w) / 2, 0))


def rungs(length, gap, count, colour, r=0.025) -> Mesh:
    """Ladder lying along +x from the origin."""
    parts = [bar((0, s * gap / 2, 0), (length, s * gap / 2, 0), r, colour, 4) for s in (-1, 1)]
    parts += [
        bar((x, -gap / 2, 0), (x, gap / 2, 0), r * 0.8, colour, 4) for x in np.linspace(0.03, 0.97, count) * length
    ]
    return merge(parts)


def facing(parts) -> Mesh:
    """Assemble a vehicle drawn with its nose at -x and turn it to face -y."""
    return settled(merge(parts).turned(np.pi / 2))


def wheel(r: float, w: float, rng) -> Mesh:
    """Car wheel centred at the origin, axle along y."""
    tyre = lathe(
        [(r * 0.6, 0), (r * 0.95, 0), (r, w * 0.2), (r, w * 0.8), (r * 0.95, w), (r * 0.6, w)], tint(rng, "black"), 18
    )
    return stood(merge([tyre, cylinder(r * 0.62, w * 0.9, tint(rng, "metal"), z=w * 0.05, n=10)])).moved(0, w / 2, 0)


def wheels_at(rng, xs, track, r, w):
    """Pairs of wheels at the given x, ``track`` apart outside."""
    one = wheel(r, w, rng)
    return [one.moved(x, s * (track / 2 - w / 2), r) for x in xs for s in (-1, 1)]


def window_row(rng, n, w, z0, z1, count):
    """``count`` dark windows along both sides of a body n long and w wide, from z0 to z1."""
    g = tint(rng, "black")
    step = n * 0.9 / count
    return [box(step * 0.85, w * 1.006, z1 - z0, g, (k - (count - 1) / 2) * step, 0, z0) for k in range(count)]
