"""Broom, mop, plunger and water cooler."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, oval, pick, soft_box, stack, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .sticks import chains, sticks

BROOM = Category(
    "broom", "household",
    synonyms=("sweeping brush", "besom", "floor brush", "push broom", "witch's broom", "whisk broom"),
    glosses=("a brush with long bristles on a stick for sweeping the floor", "what one sweeps up crumbs and leaves with", "a bundle of twigs tied to a pole", "a cleaning tool with a long handle"),
    place="floor", rooms=("corridor", "kitchen"))  # fmt: skip


def _stick(rng, h, r=0.0, z=0.0, n=8) -> Mesh:
    c, r = tint(rng, pick(rng, "wood", "wood", "metal", "paint")), r or u(rng, 0.01, 0.015)
    return merge([cylinder(r, h, c, z=z, n=n), sphere(r, r, r, c, z=z + h, n=n)])


def _posed(rng, m) -> Mesh:
    """As it stands, leans or lies about."""
    kind = pick(rng, "up", "up", "lean", "lie")
    if kind == "lean":
        m = m.turned(u(rng, 0.1, 0.35), pick(rng, "x", "y"))
    if kind == "lie":
        m = m.turned(np.pi / 2, pick(rng, "x", "y")).turned(u(rng, 0, 6.3))
    return assemble([m])


def _straw(rng):
    return (u(rng, 0.6, 0.85), u(rng, 0.48, 0.65), u(rng, 0.2, 0.35))


def _flat(w0, w1, d0, d1, h, c, n=10):
    """A brush that fans out downwards from z = h to 0."""
    o = oval(0.5, 0.5, 3, n)
    return stack([(o * np.float32([w1, d1]), 0), (o * np.float32([w1 * 0.95, d1]), h * 0.3), (o * np.float32([w0, d0]), h)], c)  # fmt: skip


@BROOM.style()
def broom_of_straw(rng):
    """The sewn corn broom: a flat fan of straw with bands of string."""
    w, h, c = u(rng, 0.22, 0.36), u(rng, 0.3, 0.45), _straw(rng)
    parts = [_flat(0.06, w, 0.05, 0.06, h, c, 14), _stick(rng, u(rng, 0.75, 1.0), z=h - 0.05)]
    parts += [box(0.06 + (w - 0.06) * (1 - z) * 0.95, 0.062, 0.012, tint(rng, "paint"), 0, 0, h * z) for z in (0.55, 0.65, 0.75)]  # fmt: skip
    return _posed(rng, merge([*parts, cylinder(0.03, 0.06, c, z=h - 0.02, top=0.016)]))


@BROOM.style()
def broom_household(rng):
    """A plastic head with an angled or straight brush."""
    w, c, b = u(rng, 0.22, 0.32), tint(rng, "paint"), tint(rng, "any")
    s = u(rng, 0, 0.08)
    o = [np.float32([[-w / 2 * f, -0.03], [w / 2 * f, -0.03], [w / 2 * f, 0.03], [-w / 2 * f, 0.03]]) for f in (1.15, 1)]  # fmt: skip
    brush = stack([(o[0], 0), (o[1], 0.13)], b)
    v = brush.vertices.copy()
    v[:, 2] += np.where(v[:, 2] < 0.05, s * (v[:, 0] / w + 0.5), 0)
    parts = [Mesh(v, brush.faces, brush.colours), soft_box(w, 0.065, 0.05, c, z=0.12, r=0.02), cylinder(0.022, 0.09, c, z=0.16, top=0.015), _stick(rng, u(rng, 0.9, 1.25), z=0.2)]  # fmt: skip
    return _posed(rng, merge(parts))


@BROOM.style()
def broom_push(rng):
    """A wide one for halls, its stick set aslant."""
    w, c, b = u(rng, 0.35, 0.75), tint(rng, pick(rng, "wood", "paint")), tint(rng, pick(rng, "black", "any"))
    parts = [box(w, 0.07, 0.07, b, top=0.8), box(w, 0.065, 0.035, c, z=0.07), bar((0, 0, 0.09), (0, u(rng, 0.4, 0.75), u(rng, 1.0, 1.3)), 0.013, tint(rng, "wood"), 8), cylinder(0.025, 0.04, c, z=0.1)]  # fmt: skip
    if odds(rng, 0.5):
        parts += [bar((s * w * 0.25, 0, 0.1), (0, 0.12, 0.33), 0.006, tint(rng, "metal"), 5) for s in (-1, 1)]
    if odds(rng, 0.4):
        parts += [box(0.012, 0.06, 0.07, b, x, 0, -0.004) for x in np.linspace(-w / 2, w / 2, int(w / 0.025))]
    return assemble(parts)


@BROOM.style()
def broom_besom_of_twigs(rng):
    """A witch's broom: a round bundle of twigs bound to a crooked pole."""
    h, r, c = u(rng, 0.35, 0.55), u(rng, 0.09, 0.16), _straw(rng)
    pole = bezier((0, 0, h * 0.6), (u(rng, -0.1, 0.1), u(rng, -0.1, 0.1), 0.8), (u(rng, -0.05, 0.1), 0, u(rng, 1.2, 1.5)), n=8)  # fmt: skip
    parts = [sweep(pole, 0.016, tint(rng, "wood"), 6), lathe([(0, 0.05), (r * 0.8, 0.08), (r, h * 0.35), (0.04, h * 0.85), (0.03, h), (0, h)], c, 9)]  # fmt: skip
    a, f = rng.uniform(0, 6.3, 22), rng.uniform(0.35, 1.15, 22)
    d = np.stack([np.cos(a), np.sin(a), 0 * a], 1)
    low = d * r * f[:, None] + np.stack([0 * a, 0 * a, rng.uniform(-0.05, 0.05, 22)], 1)
    parts.append(sticks(d * 0.03 + np.float32([0, 0, h * 0.9]), low, 0.006, c, 4, 0.003))
    parts += [torus(0.045, 0.01, tint(rng, pick(rng, "wood", "paint", "black")), z=h * z, n=9) for z in (0.8, 0.88)]
    return _posed(rng, merge(parts))


@BROOM.style()
def broom_hand_brush_and_dustpan(rng):
    """Short brush lying in or beside its shovel-like pan."""
    w, c = u(rng, 0.2, 0.27), tint(rng, "paint")
    pan = [box(w, w * 0.9, 0.006, c, z=0), box(w, 0.006, 0.06, c, 0, w * 0.45, 0), *[box(0.006, w * 0.9, 0.045, c, s * w / 2) for s in (-1, 1)], bar((0, w * 0.45, 0.04), (0, w * 1.05, 0.07), 0.014, c, 7)]  # fmt: skip
    brush = merge([box(0.05, w * 0.8, 0.05, tint(rng, "any"), 0, 0, 0), soft_box(0.05, w * 0.8, 0.025, c, z=0.05, r=0.02), bar((0, -w * 0.4, 0.06), (0, -w * 1.0, 0.06), 0.012, c, 7)])  # fmt: skip
    return assemble([*pan, brush.turned(u(rng, -0.6, 0.6)).moved(pick(rng, 0, w * 0.9), 0, 0.02)])


@BROOM.style()
def broom_chunky_low_poly(rng):
    n, h, w = int(rng.integers(5, 8)), u(rng, 0.3, 0.45), u(rng, 0.3, 0.5)
    d, c = w * u(rng, 0.35, 1.0), _straw(rng)
    parts = [_flat(0.1, w, 0.09, d, h, c, n + 1), cylinder(0.07, 0.07, tint(rng, pick(rng, "paint", "wood")), z=h * 0.86, n=n), _stick(rng, u(rng, 0.6, 0.9), u(rng, 0.022, 0.035), h, n)]  # fmt: skip
    return _posed(rng, merge(parts))


MOP = Category(
    "mop", "household",
    synonyms=("floor mop", "string mop", "mop and bucket", "wet mop", "swab"),
    glosses=("a bundle of strings on a stick for washing floors", "what one wipes a wet floor with", "a long-handled cleaning tool dipped in a bucket", "a flat pad on a pole that picks up dust"),
    place="floor", rooms=("corridor", "kitchen", "bathroom"))  # fmt: skip


def _strands(rng, n, r, h, c, t=0.009, ring=5):
    """Cords that fall from z = h outwards to the floor."""
    k = np.arange(n)
    a, f = 2.4 * k, np.sqrt((k + 0.5) / n)
    d = np.stack([np.cos(a), np.sin(a), 0 * a], 1) * r * f[:, None]
    mid, low = d * 0.6 + np.float32([0, 0, h * 0.75]), d * rng.uniform(0.8, 1.1, (n, 1)) + np.float32([0, 0, 0.01])
    return chains(np.stack([0 * d + np.float32([0, 0, h]), mid, low], 1), t, c, ring)


@MOP.style()
def mop_of_strings(rng):
    h, c = u(rng, 0.18, 0.32), tint(rng, pick(rng, "white", "white", "fabric", "paint"))
    m = merge([_strands(rng, int(rng.integers(22, 36)), u(rng, 0.1, 0.2), h, c), lathe([(0, 0), (0.05, 0), (0.035, 0.04), (0.018, 0.1), (0, 0.1)], tint(rng, pick(rng, "paint", "metal")), 10, z=h - 0.03), _stick(rng, u(rng, 0.9, 1.15), z=h)])  # fmt: skip
    return _posed(rng, m)


@MOP.style()
def mop_flat(rng):
    """A flat pad on a swivel joint."""
    w, d, c, k = u(rng, 0.28, 0.6), u(rng, 0.09, 0.14), tint(rng, pick(rng, "white", "fabric", "paint")), tint(rng, pick(rng, "paint", "black", "metal"))  # fmt: skip
    a = u(rng, 0, 0.8)
    stick = merge([_stick(rng, u(rng, 0.95, 1.25), z=0.03), cylinder(0.02, 0.08, k)]).turned(-a, "x")
    parts = [soft_box(w, d, 0.025, c, r=d * 0.4), soft_box(w * 0.85, d * 0.7, 0.02, k, z=0.02, r=0.02), stick.moved(z=0.05)]  # fmt: skip
    if odds(rng, 0.5):
        x = np.linspace(-w * 0.45, w * 0.45, 14)
        parts.append(sticks(np.stack([x, 0 * x - d * 0.45, 0 * x + 0.01], 1), np.stack([x, 0 * x - d * 0.65, 0 * x + 0.005], 1), 0.006, c))  # fmt: skip
    return assemble(parts)


@MOP.style()
def mop_in_bucket(rng):
    r, h, c = u(rng, 0.13, 0.18), u(rng, 0.24, 0.32), tint(rng, pick(rng, "paint", "metal"))
    bucket = lathe([(0, 0), (r * 0.75, 0), (r, h), (r * 1.05, h), (r * 0.97, h), (r * 0.73, 0.015), (0, 0.015)], c, 18)
    arch = bezier((-r, 0, h), (-r, -r * 1.2, h * 0.9), (r, -r * 1.2, h * 0.9), (r, 0, h), n=9)
    mop = merge([_strands(rng, 16, 0.09, 0.2, tint(rng, "white")), _stick(rng, u(rng, 0.9, 1.1), z=0.18), cylinder(0.035, 0.06, tint(rng, "paint"), z=0.17)])  # fmt: skip
    parts = [bucket, sweep(arch, 0.006, tint(rng, "metal"), 5), mop.moved(z=0.03).turned(u(rng, 0, 0.12), "x")]
    if odds(rng, 0.5):
        parts += [cylinder(r * 0.75, 0.015, tint(rng, "glass"), z=h * 0.75), sphere(r * 0.5, r * 0.35, 0.02, (0.95, 0.95, 0.97), z=h * 0.77, n=8)]  # fmt: skip
    return assemble(parts)


@MOP.style()
def mop_sponge_or_squeegee(rng):
    """A sponge block, or a rubber lip across a bar."""
    w, k = u(rng, 0.25, 0.4), tint(rng, pick(rng, "metal", "paint"))
    head = soft_box(w, 0.08, 0.06, tint(rng, "any"), r=0.02) if odds(rng, 0.6) else box(w, 0.012, 0.05, tint(rng, "black"))  # fmt: skip
    parts = [head, box(w * 0.95, 0.05, 0.025, k, z=0.05), bar((-w * 0.3, 0, 0.07), (0, 0, 0.22), 0.006, k, 5), bar((w * 0.3, 0, 0.07), (0, 0, 0.22), 0.006, k, 5)]  # fmt: skip
    return _posed(rng, merge([*parts, _stick(rng, u(rng, 0.9, 1.2), z=0.07)]))


@MOP.style()
def mop_chunky_low_poly(rng):
    n, r, h, c = int(rng.integers(6, 10)), u(rng, 0.13, 0.22), u(rng, 0.2, 0.32), tint(rng, pick(rng, "white", "fabric"))  # fmt: skip
    a = 2 * np.pi * np.arange(n) / n
    rim = np.stack([r * np.cos(a), r * np.sin(a), 0 * a + 0.03], 1)
    fat = sticks(0 * rim + np.float32([0, 0, h]), rim, 0.05, c, 5, 0.035)
    m = merge([fat, cylinder(0.06, 0.09, tint(rng, "paint"), z=h - 0.04, n=6, top=0.04), _stick(rng, u(rng, 0.7, 0.95), u(rng, 0.02, 0.032), h, 6)])  # fmt: skip
    return _posed(rng, m)


PLUNGER = Category(
    "plunger", "household",
    synonyms=("toilet plunger", "sink plunger", "plumber's helper", "rubber plunger", "force cup"),
    glosses=("a rubber cup on a stick to clear a blocked drain", "what a plumber unblocks the toilet with", "a suction cup with a wooden handle", "a tool pushed up and down over a clogged drain"),
    place="floor", rooms=("bathroom",))  # fmt: skip


def _cup(rng, r, h, c, n=18):
    return lathe([(r * 0.8, 0.01), (r, 0), (r * 0.97, h * 0.35), (r * 0.7, h * 0.75), (r * 0.25, h), (0.02, h * 1.15), (0, h * 1.15)], c, n)  # fmt: skip


def _rubber(rng):
    return pick(rng, (0.6, 0.16, 0.12), (0.7, 0.3, 0.15), tint(rng, "black"), tint(rng, "paint"))


@PLUNGER.style()
def plunger_classic(rng):
    r, h = u(rng, 0.055, 0.085), u(rng, 0.05, 0.09)
    return _posed(rng, merge([_cup(rng, r, h, _rubber(rng)), _stick(rng, u(rng, 0.3, 0.5), z=h * 0.9)]))


@PLUNGER.style()
def plunger_with_flange(rng):
    """A ball-like cup with a sleeve beneath, for toilets."""
    r, c = u(rng, 0.06, 0.08), _rubber(rng)
    bell = lathe([(r * 0.55, 0), (r * 0.6, r * 0.5), (r * 0.95, r * 0.7), (r, r), (r * 0.85, r * 1.5), (r * 0.3, r * 1.8), (0, r * 1.9)], c, 18)  # fmt: skip
    return _posed(rng, merge([bell, _stick(rng, u(rng, 0.35, 0.5), z=r * 1.7), cylinder(0.02, 0.05, c, z=r * 1.75)]))


@PLUNGER.style()
def plunger_bellows(rng):
    """An accordion of plastic rings with a T grip."""
    r, c, n = u(rng, 0.05, 0.075), tint(rng, pick(rng, "paint", "black", "white")), int(rng.integers(4, 7))
    folds = [(r * (1 if i % 2 else 0.7) * (1 - 0.04 * i), 0.018 * i) for i in range(2 * n)]
    top = 0.018 * 2 * n
    h = u(rng, 0.25, 0.4)
    return _posed(rng, merge([lathe([*folds, (0, top)], c, 18), _stick(rng, h, z=top - 0.01), bar((-0.05, 0, top + h), (0.05, 0, top + h), 0.014, c, 7)]))  # fmt: skip


@PLUNGER.style()
def plunger_in_holder(rng):
    """Standing in its tray or canister."""
    r, k = u(rng, 0.07, 0.09), tint(rng, pick(rng, "white", "metal", "black"))
    h = u(rng, 0.03, 0.16)
    tray = lathe([(0, 0), (r * 1.1, 0), (r * 1.15, h), (r * 1.08, h), (r * 1.02, 0.01), (0, 0.01)], k, 18)
    return assemble([tray, _cup(rng, r * 0.85, 0.08, _rubber(rng)).moved(z=0.02), _stick(rng, u(rng, 0.3, 0.45), z=0.09)])  # fmt: skip


@PLUNGER.style()
def plunger_chunky_low_poly(rng):
    n, r = int(rng.integers(6, 10)), u(rng, 0.09, 0.13)
    h = r * u(rng, 0.7, 1.1)
    return _posed(rng, merge([_cup(rng, r, h, _rubber(rng), n), torus(r * 0.95, 0.02, _rubber(rng), z=0.02, n=n), _stick(rng, u(rng, 0.2, 0.4), u(rng, 0.02, 0.03), h * 0.9, n)]))  # fmt: skip


COOLER = Category(
    "water cooler", "appliance",
    synonyms=("water dispenser", "office water cooler", "bottled water dispenser", "drinking water dispenser", "hot and cold water dispenser"),
    glosses=("a stand with a big upturned bottle and taps for drinking water", "where office people fill a paper cup and chat", "an appliance that gives cold and hot drinking water", "a column with two taps under a blue bottle"),
    place="wall_floor", rooms=("office", "corridor", "shop"))  # fmt: skip


def _bottle(rng, r, h, n=18):
    c = pick(rng, (0.45, 0.65, 0.85), tint(rng, "glass"))
    p = [(0, 0), (r * 0.25, 0), (r * 0.25, h * 0.1), (r * 0.6, h * 0.2), (r, h * 0.32), (r * 0.95, h * 0.5), (r, h * 0.55), (r, h * 0.75), (r * 0.95, h * 0.8), (r, h * 0.85), (r * 0.9, h), (0, h)]  # fmt: skip
    return lathe(p, c, n)


def _taps(rng, y, z, s=0.05):
    return [merge([box(0.03, 0.05, 0.03, c, x * s, y - 0.02, z), cylinder(0.01, 0.03, c, x * s, y - 0.04, z - 0.03, n=6)]) for x, c in ((-1, (0.2, 0.35, 0.8)), (1, (0.8, 0.2, 0.15)))]  # fmt: skip


@COOLER.style()
def water_cooler_with_bottle(rng):
    w, d, h, c = u(rng, 0.28, 0.36), u(rng, 0.28, 0.36), u(rng, 0.85, 1.05), tint(rng, pick(rng, "white", "white", "black", "metal"))  # fmt: skip
    y = -d / 2
    parts = [soft_box(w, d, h, c, r=0.03), box(w * 0.7, 0.012, h * 0.22, tint(rng, "black"), 0, y, h * 0.62), box(w * 0.6, 0.09, 0.02, c, 0, y - 0.03, h * 0.58), *_taps(rng, y, h * 0.8), _bottle(rng, 0.135, u(rng, 0.4, 0.5)).moved(z=h - 0.03)]  # fmt: skip
    if odds(rng, 0.4):
        parts.append(cylinder(0.035, 0.3, tint(rng, "white"), w / 2 + 0.04, 0, h * 0.55, n=10))
    return assemble(parts)


@COOLER.style()
def water_cooler_mains_fed(rng):
    """A slim tower without a bottle, with a niche."""
    w, d, h, c = u(rng, 0.28, 0.4), u(rng, 0.3, 0.4), u(rng, 1.0, 1.4), tint(rng, pick(rng, "white", "black", "metal"))
    y = -d / 2
    parts = [box(w, d, h * 0.62, c), box(w, d * 0.6, h * 0.2, tint(rng, "black"), 0, d * 0.2, h * 0.62), soft_box(w, d, h * 0.2, c, z=h * 0.8, r=0.02), *[box(0.02, d, h * 0.2, c, s * (w / 2 - 0.01), 0, h * 0.61) for s in (-1, 1)], *_taps(rng, y + 0.1, h * 0.77)]  # fmt: skip
    return assemble([*parts, box(w * 0.8, d * 0.3, 0.012, tint(rng, "metal"), 0, y + 0.08, h * 0.62), box(w * 0.4, 0.01, 0.04, tint(rng, "glass"), 0, y, h * 0.9)])  # fmt: skip


@COOLER.style()
def water_cooler_drinking_fountain(rng):
    """A wall box or pedestal with a basin and a bubbler."""
    w, d, k = u(rng, 0.35, 0.5), u(rng, 0.3, 0.42), tint(rng, pick(rng, "metal", "metal", "white"))
    h = u(rng, 0.8, 1.0)
    o = oval(w / 2, d / 2, 5, 20)
    basin = stack([(o * 0.95, h - 0.28), (o, h), (o * 0.85, h), (o * 0.6, h - 0.06), (o * 0.05, h - 0.07)], k)
    base = cylinder(0.1, h - 0.25, k, n=14) if odds(rng, 0.5) else box(w * 0.8, d * 0.7, h - 0.25, k, y=d * 0.1)
    return assemble([basin, base, sweep(bezier((w * 0.3, d * 0.2, h - 0.02), (w * 0.3, d * 0.2, h + 0.1), (w * 0.2, 0, h + 0.09), n=6), 0.012, k, 6), box(w, 0.03, u(rng, 0.1, 0.3), k, 0, d / 2, h - 0.02), box(0.1, 0.012, 0.04, tint(rng, "black"), 0, -d / 2, h - 0.1)])  # fmt: skip


@COOLER.style()
def water_cooler_on_table(rng):
    """A low one for a table or a bottle on a simple stand."""
    if odds(rng, 0.5):
        w, h = 0.3, u(rng, 0.35, 0.5)
        return assemble([soft_box(w, w, h, tint(rng, "white"), r=0.05), *_taps(rng, -w / 2, h * 0.75), box(w * 0.6, 0.1, 0.02, tint(rng, "black"), 0, -w / 2 - 0.04, 0.02), _bottle(rng, 0.135, 0.45).moved(z=h - 0.03)])  # fmt: skip
    k, h = tint(rng, pick(rng, "wood", "metal")), u(rng, 0.5, 0.85)
    legs = [bar((x * 0.13, y * 0.13, h), (x * 0.17, y * 0.17, 0), 0.014, k, 6) for x in (-1, 1) for y in (-1, 1)]
    return assemble([*legs, torus(0.16, 0.016, k, z=h, n=16), torus(0.19, 0.01, k, z=h * 0.35, n=16), lathe([(0.13, 0), (0.15, 0.02), (0.15, 0.22), (0.05, 0.24)], tint(rng, "clay"), 16, z=h - 0.05), *_taps(rng, -0.15, h + 0.03, 0.02)[:1], _bottle(rng, 0.135, 0.42).moved(z=h + 0.15)])  # fmt: skip


@COOLER.style()
def water_cooler_chunky_low_poly(rng):
    n, w, h = int(rng.integers(6, 9)), u(rng, 0.34, 0.46), u(rng, 0.6, 0.9)
    c = tint(rng, pick(rng, "white", "paint"))
    r = w * u(rng, 0.4, 0.5)
    parts = [soft_box(w, w, h, c, r=0.05, n=1), _bottle(rng, r, u(rng, 0.4, 0.6), n).moved(z=h - 0.04), box(w * 0.7, 0.03, h * 0.3, tint(rng, "black"), 0, -w / 2, h * 0.4), box(w * 0.7, 0.12, 0.04, c, 0, -w / 2 - 0.04, h * 0.38)]  # fmt: skip
    return assemble([*parts, *[m.moved(z=0) for m in _taps(rng, -w / 2, h * 0.72, 0.07)]])
