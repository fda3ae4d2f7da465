"""House, castle and windmill: full size or, as often in model files, as a small model."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, stack, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from .families import street_category
from .sticks import sticks

HOUSE = street_category("house", ("home", "cottage", "villa", "hut", "cabin", "family house", "dwelling"), "a building in which people live", "walls with a door, windows and a pitched roof", "a small home with a chimney", "where a family lives")  # fmt: skip
CASTLE = street_category("castle", ("fortress", "citadel", "medieval castle", "fort", "stronghold", "palace"), "a stone building with towers and battlements", "where knights and kings lived", "a fortified place with thick walls", "a fairy-tale building with pointed towers")  # fmt: skip
WINDMILL = street_category("windmill", ("wind turbine", "Dutch windmill", "flour mill", "tower mill", "wind wheel"), "a mill with four sails turned by the wind", "a tower with big rotating blades", "where grain was ground by wind", "a tall mast whose rotor makes electricity")  # fmt: skip


def sized(rng, m: Mesh, low: float, high: float) -> Mesh:
    """The longest side drawn between low and high metres; one time in four a model of 0.25 to 0.6 m."""
    e = float(np.ptp(m.vertices, axis=0).max())
    return assemble([m.scaled((u(rng, 0.25, 0.6) if odds(rng, 0.25) else u(rng, low, high)) / e)])


def _wall(rng):
    return tint(rng, pick(rng, "white", "clay", "brick", "paint", "wood"))


def _gable(w, d, h, c, x=0.0, y=0.0, z=0.0, over=0.08, hip=1.0):
    """Roof over w by d with its ridge along x; ``hip`` < 1 shortens the ridge."""
    a, b = w / 2 + over, d / 2 + over
    base = np.float32([[-a, -b], [a, -b], [a, b], [-a, b]])
    return stack([(base, 0), (base, 0.03), (base * np.float32([hip, 0.01]), h)], c, x, y, z)


def _openings(rng, w, d, h, floors=1):
    """Door and windows on the front, windows on the sides."""
    g, k = tint(rng, "glass"), tint(rng, pick(rng, "white", "wood"))
    parts, n = [box(0.9, 0.12, 2.0, tint(rng, "wood"), u(rng, -0.15, 0.15) * w, -d / 2)], max(2, int(w / 2.2))
    for f in range(floors):
        z = f * h / floors + 0.9
        for x in (np.arange(n) + 0.5) / n * w - w / 2:
            for s in (-1, 1):
                if s < 0 and f == 0 and abs(x - parts[0].vertices[:, 0].mean()) < 1.1:
                    continue
                parts += [box(1.0, 0.1, 1.2, k, x, s * d / 2, z), box(0.8, 0.14, 1.0, g, x, s * d / 2, z + 0.1)]
        parts += [box(0.14, 0.9, 1.0, g, s * w / 2, y * d, z + 0.1) for s in (-1, 1) for y in (-0.2, 0.2)]
    return parts


@HOUSE.style()
def house_with_gable(rng):
    w, d, f = u(rng, 6, 11), u(rng, 5, 8), int(rng.integers(1, 3))
    h = 2.8 * f
    parts = [box(w, d, h, _wall(rng)), _gable(w, d, d * u(rng, 0.3, 0.75), tint(rng, pick(rng, "brick", "black", "wood", "clay")), z=h, over=0.4, hip=pick(rng, 1, 1, 0.5)), *_openings(rng, w, d, h, f)]  # fmt: skip
    if odds(rng, 0.7):
        parts.append(box(0.7, 0.7, d * 0.6, tint(rng, "brick"), w * 0.25, d * 0.15, h))
    return sized(rng, merge(parts), 6, 11.5)


@HOUSE.style()
def house_with_wing_and_porch(rng):
    w, d, h, c, r = u(rng, 7, 10), u(rng, 5, 7), u(rng, 2.8, 5.2), _wall(rng), tint(rng, pick(rng, "brick", "black", "clay"))  # fmt: skip
    wing = merge([box(w * 0.45, d, h, c), _gable(d, w * 0.45, 1.8, r, z=h, over=0.3).turned(np.pi / 2)])
    parts = [box(w, d, h, c), _gable(w, d, 2.2, r, z=h, over=0.3), wing.moved(w * 0.3, -d * 0.4, 0), *_openings(rng, w, d, h, 2 if h > 4 else 1)]  # fmt: skip
    parts += [box(w * 0.5, 1.8, 0.15, r, -w * 0.2, -d / 2 - 0.9, 2.5), *[box(0.15, 0.15, 2.5, tint(rng, "white"), -w * 0.2 + x * w, -d / 2 - 1.7) for x in (-0.23, 0, 0.23)], box(w * 0.5, 1.8, 0.3, tint(rng, "wood"), -w * 0.2, -d / 2 - 0.9), box(0.6, 0.6, 2.5, tint(rng, "brick"), -w * 0.3, 0.5, h)]  # fmt: skip
    return sized(rng, merge(parts), 8, 11.5)


@HOUSE.style()
def house_modern_flat_roof(rng):
    w, d, c, g = u(rng, 7, 11), u(rng, 5, 8), tint(rng, "white"), tint(rng, "glass")
    parts = [box(w, d, 2.8, c), box(w * 1.05, d * 1.08, 0.25, tint(rng, pick(rng, "white", "black", "wood")), z=2.8), box(w * u(rng, 0.4, 0.8), d * 0.8, 2.6, _wall(rng), u(rng, -0.2, 0.25) * w, u(rng, -0.2, 0.1) * d, 3.05), box(w * 0.5, 0.1, 2.2, g, -w * 0.2, -d / 2, 0.3), box(1.0, 0.12, 2.1, tint(rng, "wood"), w * 0.3, -d / 2), box(w * 0.3, d * 0.85, 1.4, g, 0, -0.05, 3.6)]  # fmt: skip
    return sized(rng, merge(parts), 7, 11.5)


@HOUSE.style()
def house_hut_or_cabin(rng):
    """A round thatched hut, or a log cabin."""
    if odds(rng, 0.5):
        r, h, n = u(rng, 1.5, 2.6), u(rng, 1.6, 2.4), int(rng.integers(7, 16))
        parts = [cylinder(r, h, tint(rng, "clay"), n=n), lathe([(r * 1.3, -0.2), (r * 0.7, r * 0.5), (0, r * u(rng, 1, 1.5))], (0.7, 0.58, 0.32), n, z=h), box(0.9, 0.3, 1.6, tint(rng, "wood"), 0, -r)]  # fmt: skip
        return sized(rng, merge(parts), 3.5, 6)
    w, d, c = u(rng, 4, 6.5), u(rng, 3.5, 5), tint(rng, "wood")
    z = np.arange(9) * 0.27 + 0.14
    logs = [sticks([(-w / 2 - 0.2, s * d / 2, a) for a in z], [(w / 2 + 0.2, s * d / 2, a) for a in z], 0.15, c, 6) for s in (-1, 1)]  # fmt: skip
    logs += [sticks([(s * w / 2, -d / 2 - 0.2, a + 0.12) for a in z], [(s * w / 2, d / 2 + 0.2, a + 0.12) for a in z], 0.15, c, 6) for s in (-1, 1)]  # fmt: skip
    return sized(rng, merge([*logs, _gable(w, d, d * 0.55, tint(rng, pick(rng, "wood", "black", "leaf")), z=2.5, over=0.5), box(0.9, 0.4, 1.9, tint(rng, "wood"), 0, -d / 2), box(0.8, 0.4, 0.7, tint(rng, "glass"), w * 0.3, -d / 2, 1.0), box(0.6, 0.6, 1.6, tint(rng, "clay"), w * 0.3, 0.3, 2.8)]), 4.5, 8)  # fmt: skip


@HOUSE.style()
def house_chunky_low_poly(rng):
    """The game asset: small, tall roof with thick eaves, crooked, one door, fat chimney."""
    w, d, h, r = u(rng, 2.5, 4), u(rng, 2.5, 4), u(rng, 1.6, 3.2), tint(rng, "paint")
    parts = [box(w, d, h, _wall(rng), top=u(rng, 0.95, 1.15)), _gable(w * 1.05, d * 1.05, d * u(rng, 0.6, 1.1), r, z=h, over=0.35), box(0.8, 0.2, 1.4, tint(rng, "wood"), -w * 0.15, -d / 2), box(0.6, 0.2, 0.6, tint(rng, "glass"), w * 0.25, -d / 2, 0.7), box(0.6, 0.6, d * 0.7, tint(rng, "clay"), w * 0.28, 0.1, h + 0.2, top=1.2)]  # fmt: skip
    if odds(rng, 0.4):
        parts += [box(w * 1.02, d * 1.02, 0.15, tint(rng, "wood"), z=z) for z in (0, h * 0.5)]
    return sized(rng, merge(parts), 3.5, 7)


def _merlons(n, a, b, z, s, c):
    """Battlement blocks from a to b (x, y)."""
    return [box(s, s, s * 1.2, c, *(np.float32(a) + (np.float32(b) - np.float32(a)) * (k + 0.5) / n), z) for k in range(n)]  # fmt: skip


def _tower(rng, r, h, c, roof, n=10, square=False):
    if square:
        parts = [box(2 * r, 2 * r, h, c), box(2.3 * r, 2.3 * r, 0.25 * r, c, z=h)]
        q = 1.0 * r
        corners = [(-q, -q), (q, -q), (q, q), (-q, q)]
        crown = [m for i in range(4) for m in _merlons(2, corners[i], corners[(i + 1) % 4], h + 0.2 * r, 0.4 * r, c)]
    else:
        parts = [cylinder(r, h, c, n=n, top=r * 0.95), cylinder(1.15 * r, 0.3 * r, c, z=h, n=n)]
        crown = [box(0.35 * r, 0.35 * r, 0.45 * r, c, np.cos(a) * r, np.sin(a) * r, h + 0.25 * r) for a in np.arange(6) * np.pi / 3]  # fmt: skip
    if roof:
        crown = [cylinder(1.25 * r, r * u(rng, 1.3, 2.8), roof, z=h + 0.28 * r, top=0.01, n=4 if square else n)]
        if odds(rng, 0.5):
            crown.append(box(0.5 * r, 0.03, 0.3 * r, (0.8, 0.1, 0.1), 0.3 * r, 0, h + 2.6 * r))
    return merge([*parts, *crown, box(0.2 * r, 2.1 * r, 0.5 * r, (0.08, 0.07, 0.07), 0, 0, h * 0.65)])


def _court(rng, s, hw, ht, r, c, roof, square, n=10):
    """Four walls with corner towers, a gate."""
    parts = [_tower(rng, r, ht, c, roof, n, square).moved(x * s, y * s) for x in (-1, 1) for y in (-1, 1)]
    corners = [(-s, -s), (s, -s), (s, s), (-s, s)]
    for i in range(4):
        a, b = np.float32(corners[i]), np.float32(corners[(i + 1) % 4])
        size = (2 * s, 0.35 * r) if i % 2 == 0 else (0.35 * r, 2 * s)
        parts += [box(*size, hw, c, *((a + b) / 2)), *_merlons(7, a, b, hw, 0.3 * r, c)]
    return [*parts, box(s * 0.5, r * 0.9, hw * 1.25, c, 0, -s), box(s * 0.26, r, hw * 0.75, (0.2, 0.13, 0.08), 0, -s)]


def stone(rng):
    return pick(rng, (0.6, 0.6, 0.6), (0.75, 0.7, 0.6), (0.4, 0.4, 0.43), tint(rng, "clay"))


@CASTLE.style()
def castle_four_towers(rng):
    c, roof = stone(rng), pick(rng, None, None, tint(rng, "paint"))
    parts = _court(rng, u(rng, 3.5, 5), u(rng, 1.8, 3), u(rng, 3.5, 6), u(rng, 0.8, 1.3), c, roof, odds(rng, 0.4))
    if odds(rng, 0.6):
        parts.append(_tower(rng, 1.4, u(rng, 5, 7.5), c, roof, 10, True).moved(0, 1))
    return sized(rng, merge(parts), 8, 11.9)


@CASTLE.style()
def castle_keep(rng):
    """A single great tower with turrets on its corners, on a mound."""
    c, s, h = stone(rng), u(rng, 2, 3.2), u(rng, 4, 7)
    parts = [_tower(rng, s, h, c, None, 8, True), *[_tower(rng, s * 0.3, h * u(rng, 1.1, 1.4), c, None, 8).moved(x * s, y * s) for x in (-1, 1) for y in (-1, 1)], box(s * 0.6, 0.4, s * 0.8, (0.2, 0.13, 0.08), 0, -s)]  # fmt: skip
    if odds(rng, 0.6):
        parts.append(cylinder(s * 2.4, 1.2, tint(rng, "leaf"), z=-1.2, top=s * 1.7, n=12))
    return sized(rng, merge(parts), 7, 11.9)


@CASTLE.style()
def castle_fairy_tale(rng):
    """Slender towers of unlike heights with cone roofs round a hall."""
    c, roof, n = tint(rng, pick(rng, "white", "clay", "paint")), tint(rng, "paint"), pick(rng, 6, 8, 12)
    parts = [box(4, 3, 3, c), _gable(4, 3, 1.5, roof, z=3), box(1, 0.2, 1.6, (0.25, 0.15, 0.1), 0, -1.5)]
    for k in range(int(rng.integers(4, 8))):
        a = 1.3 * k
        parts.append(_tower(rng, u(rng, 0.4, 0.8), u(rng, 3, 8), c, roof, n).moved(2.2 * np.cos(a), 1.6 * np.sin(a)))
    return sized(rng, merge(parts), 7, 11.9)


@CASTLE.style()
def castle_gatehouse(rng):
    """Two towers with a gate, a drawbridge and stretches of wall."""
    c, square, r = stone(rng), odds(rng, 0.4), u(rng, 1.0, 1.5)
    roof = pick(rng, None, tint(rng, "paint"))
    parts = [_tower(rng, r, u(rng, 4, 6), c, roof, 10, square).moved(s * r * 1.8) for s in (-1, 1)]
    parts += [box(r * 2.4, r * 1.4, 3.4, c), *_merlons(4, (-r, -r * 0.6), (r, -r * 0.6), 3.4, 0.4, c), box(r * 1.4, r * 1.5, 2.2, (0.22, 0.14, 0.08)), box(r * 1.4, 3, 0.15, tint(rng, "wood"), 0, -r * 0.7 - 1.5, 0)]  # fmt: skip
    parts += [m for s in (-1, 1) for m in (box(3, 0.6, 2.6, c, s * (r * 2.6 + 1.2)), *_merlons(5, (s * r * 2.7, 0), (s * (r * 2.6 + 2.7), 0), 2.6, 0.35, c))]  # fmt: skip
    return sized(rng, merge(parts), 8, 11.9)


@CASTLE.style()
def castle_chunky_low_poly(rng):
    c, roof = stone(rng), tint(rng, "paint")
    parts = _court(rng, 2.2, u(rng, 1.4, 2), u(rng, 2.6, 3.6), u(rng, 0.9, 1.2), c, pick(rng, roof, None), odds(rng, 0.5), int(rng.integers(5, 8)))  # fmt: skip
    return sized(rng, merge([*parts, _tower(rng, 1.1, u(rng, 3.5, 5), c, roof, 6)]), 4, 9)


def _sails(rng, r, c, n=4, kind="lattice"):
    """Rotor in the x-z plane about the origin."""
    blades, a0 = [], u(rng, 0, 1.5)
    for k in range(n):
        if kind == "turbine":
            one = bar((0, 0, 0), (0, 0, r), 0.07 * r, c, 6, 0.012 * r).scaled(1, 0.35, 1)
        elif kind == "solid":
            one = box(0.24 * r, 0.05 * r, 0.75 * r, c, 0.08 * r, 0, 0.25 * r) + box(0.06 * r, 0.06 * r, r, tint(rng, "wood"))  # fmt: skip
        else:
            t = np.linspace(0.25, 1, 8) * r
            one = merge([box(0.05 * r, 0.04 * r, r, c), sticks([(0, 0, z) for z in t], [(0.24 * r, 0, z) for z in t], 0.012 * r, c), sticks([(x * r, 0, 0.25 * r) for x in (0.12, 0.24)], [(x * r, 0, r) for x in (0.12, 0.24)], 0.012 * r, c)])  # fmt: skip
        blades.append(one.turned(a0 + 2 * np.pi * k / n, "y"))
    return merge([*blades, sphere(0.07 * r, 0.1 * r, 0.07 * r, c, n=8)])


def _mill(rng, n, body, cap, sail, kind, blades=4, slim=0.65):
    r, h = u(rng, 1.4, 2.2), u(rng, 4.5, 6.5)
    parts = [cylinder(r, h, body, top=r * slim, n=n), lathe([(r * slim * 1.15, 0), (r * slim * 0.8, r * 0.5), (0, r * 0.75)], cap, n, z=h), box(0.7, 0.3, 1.4, tint(rng, "wood"), 0, -r), box(0.5, 0.3, 0.6, tint(rng, "glass"), 0, -r * 0.85, h * 0.45)]  # fmt: skip
    y = -r * slim * 1.15 - 0.35
    return merge([*parts, bar((0, 0, h + 0.15), (0, y, h + 0.15), 0.15, tint(rng, "wood"), 6), _sails(rng, h * u(rng, 0.55, 0.72), sail, blades, kind).moved(0, y, h + 0.15)])  # fmt: skip


@WINDMILL.style()
def windmill_dutch(rng):
    return sized(rng, _mill(rng, 8, tint(rng, pick(rng, "brick", "wood", "white")), tint(rng, "wood"), tint(rng, "white"), "lattice"), 7, 11.9)  # fmt: skip


@WINDMILL.style()
def windmill_white_round(rng):
    """The mill of a Greek island or of La Mancha: white drum, cone of straw, many or cloth sails."""
    return sized(rng, _mill(rng, 16, tint(rng, "white"), (0.6, 0.48, 0.28), tint(rng, pick(rng, "white", "wood")), pick(rng, "solid", "lattice"), pick(rng, 4, 6, 8), 0.92), 6, 11)  # fmt: skip


@WINDMILL.style()
def windmill_turbine(rng):
    c, h = tint(rng, "white"), u(rng, 7, 9)
    r = h * u(rng, 0.35, 0.55)
    parts = [cylinder(h * 0.03, h, c, top=h * 0.016, n=12), box(h * 0.04, h * 0.12, h * 0.045, c, 0, -0.01, h), _sails(rng, r, c, 3, "turbine").moved(0, -h * 0.08, h + h * 0.02)]  # fmt: skip
    return sized(rng, merge(parts), 9, 11.9)


@WINDMILL.style()
def windmill_farm_pump(rng):
    """A lattice mast with a many-bladed wheel and a tail vane."""
    k, h, r, n = tint(rng, "metal"), u(rng, 5, 7), u(rng, 0.9, 1.4), int(rng.integers(10, 19))
    low, top = np.float32([(x, y, 0) for x in (-1, 1) for y in (-1, 1)]), np.float32([(x * 0.12, y * 0.12, h) for x in (-1, 1) for y in (-1, 1)])  # fmt: skip
    parts = [sticks(low, top, 0.06, k)]
    for t in (0.15, 0.4, 0.65):
        p, q = low + (top - low) * t, low + (top - low) * (t + 0.2)
        parts.append(sticks(np.vstack([p, p, p, p]), np.vstack([p[[1, 3, 0, 2]], q[[1, 3, 0, 2]], p, q[[2, 0, 3, 1]]]), 0.03, k))  # fmt: skip
    blade = box(r * 0.3, 0.02, r * 0.7, k, 0, 0, r * 0.3)
    wheel = merge([blade.turned(0.5, "z").turned(2 * np.pi * i / n, "y") for i in range(n)])
    return sized(rng, merge([*parts, wheel.moved(0, -0.3, h + 0.1), bar((0, -0.3, h + 0.1), (0, 1.3, h + 0.1), 0.05, k, 5), box(0.03, 0.7, 0.6, tint(rng, "paint"), 0, 1.5, h - 0.2)]), 5, 9)  # fmt: skip


@WINDMILL.style()
def windmill_chunky_low_poly(rng):
    return sized(rng, _mill(rng, int(rng.integers(4, 8)), _wall(rng), tint(rng, "paint"), tint(rng, pick(rng, "white", "wood", "paint")), "solid").scaled(1, 1, u(rng, 0.65, 0.9)), 3, 8)  # fmt: skip
