"""Cup and mug."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .crockery import ear, one_plate, vessel, ware_colour

CUP = Category(
    "cup", "kitchenware",
    synonyms=("coffee cup", "teacup", "tea cup", "beaker", "drinking cup"),
    glosses=("a small open container with a handle for hot drinks", "what you drink tea from", "a little vessel that stands on a saucer"),
    place="surface", rooms=("kitchen", "office", "living"))  # fmt: skip


@CUP.style()
def cup_mug(rng):
    r, c = u(rng, 0.034, 0.05), ware_colour(rng)
    h = r * u(rng, 1.7, 2.6)
    return assemble(
        [
            vessel([(r * u(rng, 0.85, 1), 0), (r, h * 0.1), (r, h)], c),
            ear(u(rng, 0.022, 0.035), h * u(rng, 0.55, 0.75), 0.005, c, r * 0.98, h * 0.5).turned(u(rng, 0, 6)),
        ]
    )


@CUP.style()
def cup_and_saucer(rng):
    r, c = u(rng, 0.032, 0.052), ware_colour(rng)
    h = r * u(rng, 1.1, 1.7)
    return assemble(
        [
            vessel([(r * 0.5, 0.008), (r * 0.8, h * 0.3), (r, h)], c).moved(z=0.006),
            ear(0.022, h * 0.6, 0.004, c, r * 0.85, h * 0.6).turned(u(rng, 0, 6)),
            one_plate(rng, r * u(rng, 1.6, 1.9), c),
        ]
    )


@CUP.style()
def cup_paper(rng):
    r, h, c = u(rng, 0.028, 0.038), u(rng, 0.08, 0.16), tint(rng, pick(rng, "white", "wood", "paint"))
    lid = lathe(
        [(r * 1.35, h), (r * 1.38, h + 0.008), (r * 1.25, h + 0.018), (0, h + 0.016)],
        tint(rng, pick(rng, "white", "black")),
        22,
    )
    return assemble([vessel([(r, 0), (r * 1.32, h)], c, wall=0.001), *([lid] if odds(rng, 0.6) else [])])


@CUP.style()
def cup_without_handle(rng):
    r, c = u(rng, 0.032, 0.05), ware_colour(rng)
    h = r * u(rng, 1.4, 2.9)
    return assemble(
        [vessel([(r * u(rng, 0.65, 1), 0), (r * u(rng, 0.95, 1.1), h * 0.5), (r, h)], c, pick(rng, 24, 24, 10))]
    )


def square_ear(out: float, h: float, t: float, colour, x: float, z: float, wide: float = 1.0) -> Mesh:
    """Angular handle of three square bars, standing ``out`` along +x from x, centred at height z."""
    w = t * wide
    return merge([
        box(t, w, h, colour, x + out - t / 2, 0, z - h / 2),
        *[box(out + t, w, t, colour, x + out / 2 - t, 0, z + s * (h - t) / 2 - t / 2) for s in (-1, 1)]])  # fmt: skip


def drink(rng, r: float, z: float) -> Mesh:
    """The surface of coffee, tea, milk or cocoa."""
    return cylinder(r, 0.003, pick(rng, (0.2, 0.1, 0.05), (0.5, 0.25, 0.08), (0.93, 0.9, 0.84), (0.45, 0.28, 0.17)), z=z, n=20)  # fmt: skip


@CUP.style()
def cup_tea_round_with_foot(rng):
    r, c = u(rng, 0.035, 0.055), ware_colour(rng)
    h, f = r * u(rng, 1.0, 1.5), u(rng, 0.4, 0.6)
    body = vessel([(r * f, 0), (r * f * 0.9, h * 0.1), (r * 0.85, h * 0.35), (r * 0.95, h * 0.7), (r * u(rng, 1, 1.12), h)], c)  # fmt: skip
    parts = [body, torus(r * f, 0.002, c, n=20), ear(u(rng, 0.018, 0.03), h * 0.6, 0.0035, c, r * 0.9, h * 0.6)]
    parts += [drink(rng, r * 0.92, h * 0.75)] if odds(rng, 0.5) else []
    return assemble([merge(parts).turned(u(rng, 0, 6))])


@CUP.style()
def cup_low_poly(rng):
    r, c, n = u(rng, 0.035, 0.05), ware_colour(rng), int(rng.integers(5, 9))
    h, t = r * u(rng, 1.3, 2.2), r * u(rng, 0.2, 0.3)
    body = vessel([(r * u(rng, 0.6, 0.95), 0), (r, h)], c, n, r * u(rng, 0.12, 0.25))
    parts = [body, square_ear(r * u(rng, 0.6, 0.9), h * 0.6, t, c, r * 0.85, h * 0.5)]
    parts += [cylinder(r * 0.82, 0.004, (0.3, 0.17, 0.1), z=h * 0.8, n=n)] if odds(rng, 0.5) else []
    return assemble([merge(parts).turned(u(rng, 0, 6))])


@CUP.style()
def cup_full_with_spoon_and_biscuit(rng):
    r, c = u(rng, 0.034, 0.045), ware_colour(rng)
    h = r * u(rng, 1.2, 1.7)
    big = r * u(rng, 1.7, 2.0)
    steel = tint(rng, "metal")
    parts = [vessel([(r * 0.6, 0), (r * 0.9, h * 0.4), (r, h)], c).moved(z=0.006), drink(rng, r * 0.92, h * 0.8)]
    parts += [one_plate(rng, big, c), ear(0.022, h * 0.6, 0.004, c, r * 0.9, h * 0.6).turned(u(rng, -1, 1))]
    parts += [bar((-big * 0.7, r * 1.2, 0.012), (big * 0.7, r * 1.25, 0.016), 0.002, steel, 5)]
    parts += [sphere(0.012, 0.008, 0.003, steel, -big * 0.75, r * 1.2, 0.012, n=8)]
    parts += [cylinder(0.014, 0.006, tint(rng, "wood"), 0, -r * 1.3, 0.012, n=10)] if odds(rng, 0.5) else []
    return assemble(parts)


@CUP.style()
def cups_stacked(rng):
    r, n, c = u(rng, 0.03, 0.045), int(rng.integers(2, 5)), ware_colour(rng)
    h = r * u(rng, 1.2, 2.0)
    one = vessel([(r * 0.72, 0), (r, h)], c, 18)
    handled, rise = odds(rng, 0.5), u(rng, 0.25, 0.5)
    one = one + ear(0.02, h * 0.5, 0.004, c, r * 0.88, h * 0.55) if handled else one
    return assemble([one.turned(u(rng, -0.6, 0.6)).moved(z=k * h * rise) for k in range(n)])


@CUP.style()
def cup_with_dome_and_straw(rng):
    r, h, c = u(rng, 0.026, 0.034), u(rng, 0.09, 0.13), tint(rng, pick(rng, "glass", "white", "paint"))
    parts = [vessel([(r, 0), (r * 1.35, h)], c, 20, 0.001), torus(r * 1.37, 0.003, c, z=h, n=20)]
    flat = odds(rng, 0.4)
    parts.append(lathe([(r * 1.35, h), (r * 1.2, h * 1.15), (r * 0.7, h * 1.3), (0, h * 1.33)], tint(rng, "glass"), 18) if not flat else cylinder(r * 1.4, 0.006, tint(rng, "white"), z=h, n=20))  # fmt: skip
    tip = u(rng, 0.02, 0.05)
    parts.append(bar((0, 0, h * 0.3), (r * 0.3, 0, h * 1.35 + tip), 0.0035, tint(rng, "paint"), 6))
    if odds(rng, 0.5):
        parts.append(lathe([(r * 1.14, h * 0.3), (r * 1.24, h * 0.32), (r * 1.35, h * 0.75), (r * 1.2, h * 0.75)], tint(rng, "wood"), 18))  # fmt: skip
    return assemble(parts)


MUG = Category(
    "mug", "kitchenware",
    synonyms=("coffee mug", "tea mug", "beer mug", "tankard", "stein", "camping mug"),
    glosses=("a straight-sided cylinder with one big handle for hot drinks", "what one drinks cocoa from at a desk",
             "a heavy cup without a saucer", "a cylindrical drinking vessel with a grip at its side"),
    place="surface", rooms=("kitchen", "office", "living"))  # fmt: skip


@MUG.style()
def mug_straight(rng):
    r, c = u(rng, 0.036, 0.048), ware_colour(rng)
    h, e = r * u(rng, 1.9, 2.6), r * 0.08
    body = vessel([(r - e, 0), (r, e), (r, h - e * 0.5), (r - e * 0.3, h)], c, 26, 0.004)
    grip = ear(u(rng, 0.024, 0.038), h * u(rng, 0.55, 0.75), u(rng, 0.004, 0.007), c, r * 0.98, h * u(rng, 0.45, 0.55))
    parts = [body, grip, *([drink(rng, r * 0.93, h * u(rng, 0.6, 0.9))] if odds(rng, 0.4) else [])]
    return assemble([merge(parts).turned(u(rng, 0, 6))])


@MUG.style()
def mug_low_poly(rng):
    r, c, n = u(rng, 0.035, 0.055), ware_colour(rng), int(rng.integers(6, 10))
    h, t = r * u(rng, 1.6, 2.4), r * u(rng, 0.22, 0.38)
    body = vessel([(r, 0), (r, h)], c, n, r * u(rng, 0.12, 0.22))
    grip = square_ear(r * u(rng, 0.6, 1.0), h * u(rng, 0.55, 0.75), t, c, r * 0.9, h * 0.5, u(rng, 0.8, 1.4))
    parts = [body, grip, *([drink(rng, r * 0.85, h * 0.82)] if odds(rng, 0.6) else [])]
    return assemble([merge(parts).turned(u(rng, 0, 6))])


@MUG.style()
def mug_rounded_or_flared(rng):
    r, c = u(rng, 0.038, 0.05), ware_colour(rng)
    h, k = r * u(rng, 1.7, 2.3), u(rng, 0.72, 0.92)
    barrel = [(r * k, 0), (r, h * 0.3), (r, h * 0.6), (r * k, h * 0.95), (r * k * 1.02, h)]
    latte = [(r * 0.6, 0), (r * 0.65, h * 0.1), (r * 0.8, h * 0.55), (r, h)]
    body = vessel(pick(rng, barrel, latte, [(r * 1.1, 0), (r * 1.05, h * 0.2), (r * 0.9, h)]), c, 24, 0.004)
    path = bezier((r * 0.8, 0, h * 0.85), (r * 2.1, 0, h * 1.0), (r * 1.9, 0, h * 0.3), (r * 0.85, 0, h * 0.15), n=10)
    return assemble([merge([body, sweep(path, r * 0.13, c, 7, u(rng, 1, 1.6))]).turned(u(rng, 0, 6))])


@MUG.style()
def mug_enamel(rng):
    r, c, trim = u(rng, 0.038, 0.05), tint(rng, pick(rng, "white", "paint")), tint(rng, pick(rng, "black", "metal", "paint"))  # fmt: skip
    h = r * u(rng, 1.5, 2.0)
    body = vessel([(r * 0.95, 0), (r, 0.005), (r, h)], c, 26, 0.0015)
    band = sweep(bezier((r, 0, h * 0.85), (r * 1.9, 0, h * 0.95), (r * 1.9, 0, h * 0.25), (r, 0, h * 0.2), n=9), 0.007, c, 6, 0.3)  # fmt: skip
    return assemble([merge([body, band, torus(r, 0.002, trim, z=h, n=26)]).turned(u(rng, 0, 6))])


@MUG.style()
def mug_tankard(rng):
    """For beer: of glass with facets or of wooden staves, big handle, perhaps foam or a lid."""
    r, c = u(rng, 0.042, 0.06), tint(rng, pick(rng, "glass", "wood", "metal", "clay"))
    h, n = r * u(rng, 2.2, 3.2), pick(rng, 8, 10, 12, 22)
    parts = [vessel([(r * 1.06, 0), (r, h * 0.1), (r * u(rng, 0.85, 1), h)], c, n, 0.006)]
    parts += [lathe([(r * 1.02, z), (r * 1.06, z), (r * 1.06, z + h * 0.06), (r, z + h * 0.06)], tint(rng, "metal"), n) for z in ((h * 0.12, h * 0.75) if odds(rng, 0.4) else ())]  # fmt: skip
    parts.append(pick(rng, square_ear(r * 0.8, h * 0.7, r * 0.25, c, r * 0.9, h * 0.5), ear(r * 0.75, h * 0.7, r * 0.13, c, r * 0.95, h * 0.5)))  # fmt: skip
    top = int(rng.integers(3))
    if top == 0:
        parts += [sphere(r * 0.4, r * 0.4, r * 0.3, (0.97, 0.95, 0.88), r * 0.5 * np.cos(k), r * 0.5 * np.sin(k), h, n=8) for k in range(6)]  # fmt: skip
    elif top == 1:
        parts.append(lathe([(r * 1.03, h), (r * 0.9, h + r * 0.2), (r * 0.3, h + r * 0.5), (0, h + r * 0.9)], tint(rng, "metal"), 18))  # fmt: skip
    return assemble([merge(parts).turned(u(rng, 0, 6))])


@MUG.style()
def mug_lying_or_upside_down(rng):
    r, c = u(rng, 0.036, 0.048), ware_colour(rng)
    h = r * u(rng, 1.8, 2.4)
    m = vessel([(r * 0.94, 0), (r, h * 0.06), (r, h)], c, 22, 0.004) + ear(0.03, h * 0.65, 0.006, c, r * 0.98, h * 0.5)
    return assemble([m.turned(u(rng, -1, 1)).turned(pick(rng, np.pi, np.pi / 2, -np.pi / 2), "x").turned(u(rng, 0, 6))])
