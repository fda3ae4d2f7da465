"""A laid table, dishes together, and kitchen utensils."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, ring_of, rounded_rect, stack, sweep, u
from ..mesh import bar, box, lathe, merge, slab, sphere
from ..palette import tint
from ..registry import Category
from .crockery import ear, one_plate, vessel, ware_colour
from .cups import cup_and_saucer
from .cutlery import one_fork, one_knife
from .glasses import glass_tumbler, glass_wine

TABLEWARE = Category(
    "tableware", "kitchenware",
    synonyms=("place setting", "laid table", "crockery", "dinner set", "dishes"),
    glosses=("plates, cups and cutlery laid for a meal", "the dishes on a set table", "crockery and glasses for dinner"),
    place="surface", rooms=("living", "kitchen"))  # fmt: skip


def _setting(rng, ware, steel):
    parts = [
        one_plate(rng, u(rng, 0.11, 0.14), ware),
        one_fork(rng, steel).moved(-0.18),
        one_knife(rng, steel, 0.1).moved(0.18),
    ]
    if odds(rng, 0.6):
        parts.append(vessel([(0.04, 0), (0.07, 0.03)], ware).moved(z=0.02))
    if odds(rng, 0.8):
        parts.append((glass_wine(rng) if odds(rng, 0.5) else glass_tumbler(rng)).moved(0.14, 0.17))
    return merge(parts)


@TABLEWARE.style()
def tableware_one_setting(rng):
    return assemble([_setting(rng, ware_colour(rng), tint(rng, "metal"))])


@TABLEWARE.style()
def tableware_round_the_table(rng):
    n, ware, r = pick(rng, 2, 3), ware_colour(rng), u(rng, 0.3, 0.5)
    one = _setting(rng, ware, tint(rng, "metal"))
    return assemble([ring_of(one.turned(np.pi / 2), n, r), vessel([(0.06, 0), (0.12, 0.08)], ware)])


@TABLEWARE.style()
def tableware_tea_tray(rng):
    w, c = u(rng, 0.35, 0.5), ware_colour(rng)
    o = rounded_rect(w, w * 0.7, 0.04, 4)
    tray = stack(
        [(o, 0), (o * 1.05, 0.03), (o * 1.03, 0.03), (o * 0.97, 0.008)], tint(rng, pick(rng, "wood", "metal", "black"))
    )
    teapot = merge(
        [
            lathe([(0, 0), (0.05, 0), (0.08, 0.05), (0.06, 0.1), (0.02, 0.12), (0, 0.13)], c, 18),
            ear(0.035, 0.07, 0.006, c, 0.065, 0.06),
            sweep([(-0.06, 0, 0.04), (-0.1, 0, 0.07), (-0.12, 0, 0.11)], [0.016, 0.01, 0.007], c, 7),
        ]
    )
    return assemble(
        [
            tray,
            teapot.moved(-w * 0.12, 0.04, 0.01),
            *[cup_and_saucer(rng).moved(w * x, y * w, 0.01) for x, y in ((0.3, 0.15), (0.28, -0.17), (-0.15, -0.2))],
        ]
    )


UTENSILS = Category(
    "kitchen utensils", "kitchenware",
    synonyms=("cooking utensils", "spatula", "whisk", "kitchen tools"),
    glosses=("tools for cooking such as spatulas, ladles and whisks", "wooden spoons in a jar beside the stove", "things to stir and turn food with"),
    place="surface", rooms=("kitchen",))  # fmt: skip


def _utensil(rng):
    """One tool standing on its handle's end, head up."""
    c, n = tint(rng, pick(rng, "wood", "metal", "black")), u(rng, 0.18, 0.26)
    stick, kind = bar((0, 0, 0), (0, 0, n), 0.006, c, 6), pick(rng, "spatula", "spoon", "whisk", "ladle")
    if kind == "spatula":
        return stick + box(0.07, 0.006, 0.09, c, z=n - 0.01)
    if kind == "spoon":
        return stick + sphere(0.028, 0.01, 0.04, c, z=n + 0.03, n=10)
    if kind == "whisk":
        loops = [
            sweep(
                bezier((-0.008, 0, n - 0.01), (-0.06, 0, n + 0.13), (0.06, 0, n + 0.13), (0.008, 0, n - 0.01), n=9),
                0.0015,
                tint(rng, "metal"),
                4,
            ).turned(a)
            for a in np.arange(4) * np.pi / 4
        ]
        return merge([stick, *loops])
    return stick + sphere(0.04, 0.04, 0.025, c, 0.03, 0, n, n=10)


@UTENSILS.style()
def utensils_in_jar(rng):
    r, h = u(rng, 0.045, 0.065), u(rng, 0.12, 0.17)
    tools = [_utensil(rng).turned(u(rng, 0, 0.25), "y").turned(u(rng, 0, 6.28)) for _ in range(int(rng.integers(3, 7)))]
    return assemble([vessel([(r * 0.95, 0), (r, h)], ware_colour(rng)), *tools])


@UTENSILS.style()
def utensils_hanging_bar(rng):
    n = int(rng.integers(3, 7))
    tools = [_utensil(rng).turned(np.pi, "y").moved((k - (n - 1) / 2) * 0.1, 0, 0.33) for k in range(n)]
    return assemble([*tools, bar((-n * 0.055, 0.01, 0.34), (n * 0.055, 0.01, 0.34), 0.006, tint(rng, "metal"), 6)])


@UTENSILS.style()
def utensil_single(rng):
    return assemble([_utensil(rng).turned(np.pi / 2, "x").turned(u(rng, 0, 6))])


@UTENSILS.style()
def utensils_lying_side_by_side(rng):
    n = int(rng.integers(2, 6))
    tools = [_utensil(rng).turned(np.pi / 2, "x").turned(u(rng, -0.15, 0.15)) for _ in range(n)]
    return assemble([m.moved((k - (n - 1) / 2) * 0.085, 0, -m.bounds[0][2]) for k, m in enumerate(tools)])


@UTENSILS.style()
def utensil_turner_low_poly(rng):
    """Fish slice, spatula or masher: chunky, of few faces."""
    c, k = tint(rng, pick(rng, "metal", "black", "wood")), tint(rng, pick(rng, "wood", "black", "paint"))
    n, w, t = u(rng, 0.16, 0.24), u(rng, 0.06, 0.09), u(rng, 0.004, 0.008)
    grip = bar((0, 0, 0.01), (0, n, 0.05), u(rng, 0.006, 0.011), k, pick(rng, 4, 6))
    if odds(rng, 0.6):
        blade = [box(w * 0.16, w * 1.2, t, c, x * w, -w * 0.6) for x in (-0.42, -0.14, 0.14, 0.42)]
        blade += [box(w, w * 0.2, t, c, 0, y * w) for y in (-0.05, -1.2)]
    else:
        blade = [slab([(-w * 0.4, 0), (-w / 2, -w * 1.3), (w / 2, -w * 1.3), (w * 0.4, 0)], t, c)]
    return assemble([merge([*blade, grip]).turned(u(rng, 0, 6))])


@UTENSILS.style()
def utensil_tongs_or_rolling_pin(rng):
    if odds(rng, 0.5):
        r, n, c = u(rng, 0.02, 0.032), u(rng, 0.2, 0.28), tint(rng, "wood")
        pin = sweep([(-n / 2, 0, 0), (n / 2, 0, 0)], r, c, pick(rng, 7, 16))
        ends = [sweep([(s * n / 2, 0, 0), (s * (n / 2 + 0.03), 0, 0), (s * (n / 2 + 0.09), 0, 0)], [r * 0.35, r * 0.5, r * 0.3], c, 8) for s in (-1, 1)]  # fmt: skip
        return assemble([merge([pin, *ends]).turned(u(rng, 0, 6))])
    n, gap, c = u(rng, 0.2, 0.3), u(rng, 0.03, 0.07), tint(rng, "metal")
    arms = [sweep([(0, n, 0.012), (s * gap * 0.6, n * 0.4, 0.012), (s * gap, 0, 0.012)], [0.008, 0.01, 0.012], c, 6, 0.3) for s in (-1, 1)]  # fmt: skip
    tips = [sphere(0.008, 0.02, 0.016, c, s * gap, -0.01, 0.012, n=8) for s in (-1, 1)]
    return assemble([merge([*arms, *tips]).turned(u(rng, 0, 6))])


@TABLEWARE.style()
def tableware_piled_up(rng):
    """Plates, bowls and cups in piles side by side."""
    c, r = ware_colour(rng), u(rng, 0.1, 0.13)
    plates = [one_plate(rng, r, c).moved(z=0.012 * k) for k in range(int(rng.integers(2, 6)))]
    bowl = vessel([(0.03, 0), (0.065, 0.03), (0.075, 0.05)], c, 18)
    bowls = [bowl.moved(r * 1.9, u(rng, -0.03, 0.03), 0.016 * k) for k in range(int(rng.integers(1, 5)))]
    cup = vessel([(0.03, 0), (0.04, 0.07)], c, 14) + ear(0.02, 0.045, 0.004, c, 0.036, 0.035)
    cups = [cup.turned(u(rng, 0, 6)).moved(x, -r * 1.7) for x in np.linspace(0, r * 2, int(rng.integers(2, 4)))]
    return assemble([*plates, *bowls, *cups])


@TABLEWARE.style()
def tableware_low_poly(rng):
    c, steel, n, r = ware_colour(rng), tint(rng, "metal"), int(rng.integers(6, 9)), u(rng, 0.1, 0.14)
    parts = [lathe([(0, 0), (r * 0.65, 0), (r, 0.025), (r * 0.6, 0.012), (0, 0.012)], c, n)]
    parts += [box(0.016, 0.13, 0.008, steel, s * r * 1.4, 0.02) for s in (-1, 1)]
    parts += [box(0.03, 0.07, 0.008, steel, -r * 1.4, -0.07), box(0.022, 0.1, 0.008, steel, r * 1.4, -0.08, top=0.6)]
    if odds(rng, 0.8):
        parts.append(vessel([(0.03, 0), (0.04, 0.1)], tint(rng, "glass"), n, 0.006).moved(r * 1.1, r * 1.3))
    if odds(rng, 0.5):
        parts.append(vessel([(0.035, 0), (0.06, 0.04)], c, n, 0.008).moved(0, 0, 0.012))
    return assemble(parts)


@TABLEWARE.style()
def tableware_drying_in_a_rack(rng):
    w, d, k = u(rng, 0.32, 0.45), u(rng, 0.24, 0.32), tint(rng, pick(rng, "metal", "black", "white"))
    c, parts = ware_colour(rng), []
    for z in (0.02, 0.1):
        parts += [bar((-w / 2, s * d / 2, z), (w / 2, s * d / 2, z), 0.004, k, 5) for s in (-1, 1)]
        parts += [bar((s * w / 2, -d / 2, z), (s * w / 2, d / 2, z), 0.004, k, 5) for s in (-1, 1)]
    parts += [
        bar((s * w / 2, t * d / 2, 0), (s * w / 2, t * d / 2, 0.1), 0.004, k, 5) for s in (-1, 1) for t in (-1, 1)
    ]
    parts += [bar((x, -d / 2, 0.02), (x, d / 2, 0.02), 0.003, k, 4) for x in np.linspace(-w / 2, w / 2, 8)[1:-1]]
    plate = one_plate(rng, u(rng, 0.09, 0.12), c).turned(np.pi / 2 - 0.15, "y").moved(0, 0.02, 0.13)
    parts += [plate.moved(x * w) for x in np.linspace(-0.4, 0.15, int(rng.integers(2, 6)))]
    mug = vessel([(0.035, 0), (0.038, 0.09)], c, 14) + ear(0.025, 0.055, 0.005, c, 0.037, 0.045)
    return assemble(
        [*parts, mug.turned(np.pi, "x").moved(w * 0.36, -0.04, 0.12), mug.turned(2).moved(w * 0.36, 0.07, 0.03)]
    )
