"""Pitcher and jar."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, oval, pick, soft_box, stack, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, sphere, torus
from ..palette import tint
from ..registry import Category
from .crockery import ear, vessel, ware_colour
from .cups import square_ear

PITCHER = Category(
    "pitcher", "kitchenware",
    synonyms=("jug", "water jug", "milk jug", "carafe", "ewer", "creamer"),
    glosses=("a tall vessel with a handle and a lip for pouring", "what water or lemonade is poured from at table",
             "a big container with a spout on one side and a handle on the other", "a jug for milk"),
    place="surface", rooms=("kitchen", "living"))  # fmt: skip


def spouted(mesh: Mesh, out: float, z: float, narrow: float = 3.0) -> Mesh:
    """The rim above height z drawn out to a lip at -x."""
    v = mesh.vertices
    top = v[:, 2].max()
    f = np.clip((v[:, 2] - z) / (top - z), 0, 1) ** 1.5
    towards = np.clip(-v[:, 0] / np.maximum(np.hypot(v[:, 0], v[:, 1]), 1e-6), 0, 1) ** (2 * narrow)
    move = f * towards
    return Mesh(np.c_[v[:, 0] - out * move, v[:, 1], v[:, 2] + 0.25 * out * move].astype(np.float32), mesh.faces, mesh.colours)  # fmt: skip


def _grip(rng, r, h, c, top=0.88, low=0.3, thick=None):
    """Tall handle on the +x side between two shares of the height."""
    out = u(rng, 0.03, 0.06)
    path = bezier((r * 0.85, 0, h * top), (r + out * 1.6, 0, h * (top + 0.08)), (r + out * 1.3, 0, h * low), (r * 0.9, 0, h * low), n=10)  # fmt: skip
    return sweep(path, thick or u(rng, 0.006, 0.01), c, 7, u(rng, 0.7, 1.4))


@PITCHER.style()
def pitcher_bellied(rng):
    r, c = u(rng, 0.05, 0.085), pick(rng, ware_colour(rng), tint(rng, "clay"), tint(rng, "metal"))
    h, k, belly = r * u(rng, 2.2, 3.6), u(rng, 0.5, 0.75), u(rng, 0.25, 0.4)
    p = [(r * 0.65, 0), (r * 0.7, h * 0.03), (r, h * belly), (r * 0.9, h * 0.55), (r * k, h * 0.78), (r * k * 1.2, h)]
    return assemble([spouted(vessel(p, c, 24), r * u(rng, 0.3, 0.6), h * 0.8), _grip(rng, r * k, h, c, 0.92, 0.42)])


@PITCHER.style()
def pitcher_glass_straight(rng):
    r, c = u(rng, 0.045, 0.07), tint(rng, pick(rng, "glass", "glass", "paint"))
    h = r * u(rng, 2.5, 4)
    body = spouted(
        vessel([(r * u(rng, 0.75, 1), 0), (r, h * 0.5), (r * u(rng, 0.8, 1.1), h)], c, 22), r * 0.4, h * 0.82
    )
    parts = [body, _grip(rng, r, h, c, 0.88, 0.2)]
    if odds(rng, 0.6):
        parts.append(cylinder(r * 0.9, 0.004, pick(rng, (0.95, 0.85, 0.3), (0.9, 0.5, 0.1), (0.7, 0.8, 0.9)), z=h * 0.7, n=20))  # fmt: skip
        parts += [box(0.022, 0.022, 0.022, (0.85, 0.92, 0.95), x * r, y * r, h * 0.68).turned(x) for x, y in rng.uniform(-0.5, 0.5, (3, 2))]  # fmt: skip
    return assemble(parts)


@PITCHER.style()
def pitcher_low_poly(rng):
    r, c, n = u(rng, 0.06, 0.09), pick(rng, ware_colour(rng), tint(rng, "clay")), int(rng.integers(5, 9))
    h = r * u(rng, 1.8, 2.8)
    p = [(r * 0.7, 0), (r, h * 0.3), (r * 0.6, h * 0.75), (r * 0.8, h)]
    body = spouted(vessel(p, c, n, r * 0.12), r * 0.5, h * 0.8, 1.5)
    return assemble([body, square_ear(r * u(rng, 0.6, 0.9), h * 0.5, r * u(rng, 0.16, 0.28), c, r * 0.65, h * 0.65)])


@PITCHER.style()
def pitcher_plastic_with_lid(rng):
    w, h, c = u(rng, 0.09, 0.13), u(rng, 0.2, 0.28), tint(rng, pick(rng, "glass", "white", "paint"))
    o = oval(w / 2, w * u(rng, 0.4, 0.5), u(rng, 2, 4), 22)
    body = stack([(o * 0.8, 0), (o * 0.85, 0.01), (o, h)], c)
    lid = stack([(o * 1.04, h), (o * 1.04, h + 0.015), (o * 0.9, h + 0.02)], tint(rng, "paint"))
    beak = box(0.03, 0.04, 0.02, tint(rng, "paint"), -w * 0.52, 0, h - 0.01)
    return assemble([body, lid, beak, square_ear(u(rng, 0.04, 0.055), h * 0.75, 0.018, c, w * 0.44, h * 0.55, 1.3)])


@PITCHER.style()
def pitcher_amphora_or_ewer(rng):
    """Old narrow-necked jug with a foot and a long neck."""
    r, c = u(rng, 0.055, 0.09), pick(rng, tint(rng, "clay"), tint(rng, "metal"), (0.75, 0.6, 0.25))
    h, neck = r * u(rng, 3.4, 4.8), u(rng, 0.22, 0.35)
    p = [(r * 0.55, 0), (r * 0.5, h * 0.03), (r * 0.25, h * 0.1), (r * 0.9, h * 0.28), (r, h * 0.42), (r * 0.6, h * 0.62), (r * neck, h * 0.75), (r * neck, h * 0.9), (r * 0.45, h)]  # fmt: skip
    body = spouted(vessel(p, c, 22), r * 0.45, h * 0.9)
    path = bezier((r * neck, 0, h * 0.95), (r * 1.9, 0, h * 1.05), (r * 1.5, 0, h * 0.6), (r * 0.85, 0, h * 0.5), n=10)
    return assemble([body, sweep(path, 0.007, c, 6)])


@PITCHER.style()
def pitcher_milk_small(rng):
    """Frothing jug of steel or a creamer, sometimes with milk."""
    r, c = u(rng, 0.03, 0.05), pick(rng, tint(rng, "metal"), tint(rng, "white"), ware_colour(rng))
    h = r * u(rng, 1.6, 2.4)
    body = spouted(
        vessel([(r, 0), (r * 1.02, h * 0.3), (r * 0.75, h * 0.75), (r * 0.82, h)], c, 22), r * 0.5, h * 0.65, 4
    )
    parts = [body, ear(r * 0.7, h * 0.6, r * 0.1, c, r * 0.85, h * 0.55)]
    return assemble(
        [*parts, *([cylinder(r * 0.76, 0.003, (0.96, 0.95, 0.9), z=h * 0.8, n=16)] if odds(rng, 0.5) else [])]
    )


JAR = Category(
    "jar", "kitchenware",
    synonyms=("jam jar", "glass jar", "mason jar", "preserving jar", "cookie jar", "honey jar"),
    glosses=("a wide-mouthed glass container with a screw lid", "what jam, honey or pickles are kept in",
             "a short cylinder with a lid that stands in the pantry", "a container for biscuits or spices"),
    place="surface", rooms=("kitchen", "shop"))  # fmt: skip


def _filling(rng):
    return pick(rng, (0.6, 0.08, 0.12), (0.85, 0.55, 0.12), (0.35, 0.45, 0.15), (0.4, 0.22, 0.12), (0.9, 0.85, 0.75))


def _jar(rng, r, h, n=22):
    """Glass body with shoulders, filled, neck radius 0.8 r at height h."""
    glass, fill = tint(rng, "glass"), _filling(rng)
    c = pick(rng, glass, fill)
    return lathe([(0, 0), (r * 0.93, 0), (r, r * 0.1), (r, h * 0.8), (r * 0.8, h * 0.93), (r * 0.8, h), (0, h)], c, n)


@JAR.style()
def jar_screw_lid(rng):
    r = u(rng, 0.028, 0.055)
    h, t = r * u(rng, 1.5, 3.2), r * u(rng, 0.25, 0.4)
    lid = cylinder(r * u(rng, 0.85, 1), t, tint(rng, pick(rng, "metal", "paint", "white")), z=h * 0.95, n=22)
    label = cylinder(r * 1.01, h * 0.35, tint(rng, "white"), z=h * 0.25, n=22)
    return assemble([_jar(rng, r, h), lid, *([label] if odds(rng, 0.5) else [])])


@JAR.style()
def jar_clip_top(rng):
    """Preserving jar with a glass lid, rubber ring and wire clip."""
    r = u(rng, 0.04, 0.06)
    h, steel, g = r * u(rng, 1.8, 3.2), tint(rng, "metal"), tint(rng, "glass")
    parts = [_jar(rng, r, h), torus(r * 0.85, 0.004, (0.8, 0.35, 0.2), z=h + 0.003, n=20)]
    parts.append(lathe([(r * 0.88, h + 0.006), (r * 0.88, h + 0.016), (r * 0.6, h + 0.03), (0, h + 0.032)], g, 20))
    for s in (-1, 1):
        loop = [(s * r * 0.9, 0, h * 0.85), (s * r * 0.6, -r * 0.85, h * 0.8), (0, -r * 1.15, h * 0.65)]
        parts += [bar(loop[i], loop[i + 1], 0.0018, steel, 5) for i in (0, 1)]
        parts.append(bar((s * r * 0.9, 0, h * 0.85), (0, 0, h + 0.036), 0.0018, steel, 5))
    return assemble([*parts, torus(r * 0.83, 0.002, steel, z=h * 0.9, n=18)])


@JAR.style()
def jar_low_poly(rng):
    r, n = u(rng, 0.04, 0.07), int(rng.integers(5, 9))
    h = r * u(rng, 1.3, 2.2)
    lid = cylinder(
        r * u(rng, 0.85, 1.05), r * u(rng, 0.3, 0.5), tint(rng, pick(rng, "wood", "metal", "paint")), z=h, n=n
    )
    return assemble([_jar(rng, r, h, n), lid])


@JAR.style()
def jar_ceramic_with_knob(rng):
    """Ginger jar or biscuit jar."""
    r, c = u(rng, 0.05, 0.09), ware_colour(rng)
    h = r * u(rng, 1.6, 2.6)
    body = lathe([(0, 0), (r * 0.65, 0), (r * 0.9, h * 0.25), (r, h * 0.6), (r * 0.75, h * 0.88), (r * 0.6, h * 0.9), (r * 0.6, h * 0.95), (0, h * 0.95)], c, 24)  # fmt: skip
    lid = lathe([(r * 0.72, h * 0.95), (r * 0.65, h * 1.05), (r * 0.2, h * 1.12), (0, h * 1.12)], c, 22)
    parts = [body, lid, sphere(r * 0.15, r * 0.15, r * 0.15, c, z=h * 1.15, n=8)]
    if odds(rng, 0.3):
        parts += [ear(r * 0.3, h * 0.25, r * 0.07, c, r * 0.93, h * 0.65).turned(a) for a in (0, np.pi)]
    return assemble(parts)


@JAR.style()
def jar_open(rng):
    """Without lid: empty, or with sweets or biscuits showing at the mouth, the lid beside it."""
    r, g = u(rng, 0.035, 0.06), tint(rng, pick(rng, "glass", "clay", "white"))
    h = r * u(rng, 1.6, 2.8)
    p = [(r * 0.93, 0), (r, r * 0.1), (r, h * 0.78), (r * 0.8, h * 0.9), (r * 0.8, h), (r * 0.84, h)]
    parts = [vessel(p, g, 22)]
    if odds(rng, 0.6):
        parts += [sphere(r * 0.28, r * 0.28, r * 0.2, tint(rng, "any"), r * 0.45 * np.cos(k), r * 0.45 * np.sin(k), h * 0.93, n=7) for k in range(6)]  # fmt: skip
    if odds(rng, 0.5):
        parts.append(cylinder(r * 0.9, r * 0.25, tint(rng, "metal"), r * 1.6, -r * 1.2, 0, n=18))
    return assemble(parts)


@JAR.style()
def jar_cloth_top_or_square(rng):
    r = u(rng, 0.03, 0.05)
    h = r * u(rng, 1.5, 2.4)
    if odds(rng, 0.5):
        side = soft_box(r * 2, r * 2, h, pick(rng, tint(rng, "glass"), _filling(rng)), r=r * 0.3)
        return assemble([side, cylinder(r * 0.85, r * 0.4, tint(rng, pick(rng, "metal", "wood", "paint")), z=h, n=18)])
    c, k = tint(rng, "fabric"), int(rng.integers(4, 7))
    skirt = lathe([(0, h + r * 0.1), (r * 0.85, h + r * 0.08), (r * 0.9, h * 0.92), (r * 1.3, h * 0.75), (r * 1.25, h * 0.75), (r * 0.85, h * 0.9)], c, 3 * k)  # fmt: skip
    return assemble([_jar(rng, r, h), skirt, torus(r * 0.9, 0.003, tint(rng, "wood"), z=h * 0.92, n=16)])
