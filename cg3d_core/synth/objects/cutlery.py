"""Fork, spoon, knife, a laid table and kitchen utensils."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, oval, pick, ring_of, rounded_rect, soft_box, stack, sweep, u
from ..mesh import bar, box, lathe, merge, slab, sphere
from ..palette import tint
from ..registry import Category
from .crockery import ear, one_plate, vessel, ware_colour
from .cups import cup_and_saucer
from .glasses import glass_tumbler, glass_wine

FORK = Category("fork", "cutlery", synonyms=("table fork", "dinner fork", "salad fork"),
                glosses=("a utensil with prongs for picking up food", "cutlery with four tines", "what you eat spaghetti with"), place="surface", rooms=("kitchen",))  # fmt: skip


SPOON = Category("spoon", "cutlery", synonyms=("tablespoon", "teaspoon", "soup spoon", "ladle"),
                 glosses=("a utensil with a small bowl for soup", "cutlery for stirring and sipping", "what you stir your coffee with"), place="surface", rooms=("kitchen",))  # fmt: skip


KNIFE = Category("knife", "cutlery", synonyms=("kitchen knife", "table knife", "chef's knife", "bread knife"),
                 glosses=("a blade with a handle for cutting", "a sharp tool to slice bread and meat", "cutlery with an edge"), place="surface", rooms=("kitchen",))  # fmt: skip


def _stem(rng, length, c):
    """Handle of a piece of cutlery along y from 0 to length, slightly arched."""
    return sweep(
        bezier((0, length, 0.004), (0, length * 0.5, 0.012), (0, 0, 0.006), n=7),
        [u(rng, 0.006, 0.012), 0.008, 0.006, 0.004, 0.003, 0.003, 0.004],
        c,
        8,
        0.35,
    )


def one_fork(rng, c):
    """A fork lying along y, tines at -y."""
    n, k, w = u(rng, 0.1, 0.14), pick(rng, 3, 4), u(rng, 0.018, 0.028)
    tines = [
        sweep([(x, -0.02, 0.004), (x, -0.045, 0.003), (x, -0.07, 0.008)], [0.002, 0.0018, 0.001], c, 5)
        for x in np.linspace(-w / 2 + 0.002, w / 2 - 0.002, k)
    ]
    return merge(
        [
            _stem(rng, n, c),
            slab(
                [
                    (-w / 2, -0.025),
                    (w / 2, -0.025),
                    (w * 0.4, -0.005),
                    (0.004, 0.008),
                    (-0.004, 0.008),
                    (-w * 0.4, -0.005),
                ],
                0.003,
                c,
                0.003,
            ),
            *tines,
        ]
    )


def one_spoon(rng, c, big=1.0):
    """A spoon lying along y, bowl at -y."""
    rx, ry = u(rng, 0.013, 0.021) * big, u(rng, 0.02, 0.03) * big
    o = oval(rx, ry, 2, 16)
    cup = stack(
        [
            (o * 0.3, 0),
            (o * 0.8, ry * 0.12),
            (o, ry * 0.35),
            (o * 0.93, ry * 0.35),
            (o * 0.7, ry * 0.17),
            (o * 0.2, ry * 0.08),
        ],
        c,
        0,
        -ry * 0.9,
    )
    return merge([cup, _stem(rng, u(rng, 0.08, 0.13) * big, c).moved(z=ry * 0.2)])


def one_knife(rng, c, length=None, handle=None):
    """A knife lying along y, blade at -y."""
    n, w, t = length or u(rng, 0.1, 0.2), u(rng, 0.016, 0.04), u(rng, 0.0015, 0.003)
    blade = slab(
        [(-w / 2, 0), (-w / 2, -n * 0.75), (-w * 0.2, -n), (w * 0.3, -n * 0.85), (w / 2, -n * 0.4), (w / 2, 0)],
        t,
        c,
        0.007,
    )
    return merge([blade, soft_box(w * 0.75, u(rng, 0.09, 0.13), 0.016, handle or c, 0, 0.055, r=0.008)])


@FORK.style()
def fork_table(rng):
    return assemble([one_fork(rng, tint(rng, "metal")).turned(u(rng, 0, 6))])


@FORK.style()
def fork_long_or_salad(rng):
    f = one_fork(rng, tint(rng, pick(rng, "metal", "wood"))).scaled(u(rng, 1.2, 1.8), u(rng, 1.2, 1.8), 1.3)
    return assemble([f.turned(u(rng, 0, 6))])


@SPOON.style()
def spoon_table(rng):
    return assemble([one_spoon(rng, tint(rng, "metal")).turned(u(rng, 0, 6))])


@SPOON.style()
def spoon_wooden_or_ladle(rng):
    if odds(rng, 0.5):
        return assemble([one_spoon(rng, tint(rng, "wood"), u(rng, 1.5, 2.2))])
    c = tint(rng, "metal")
    return assemble(
        [
            vessel([(0.015, 0), (0.035, 0.01), (0.045, 0.035)], c, 18),
            sweep([(0.045, 0, 0.035), (0.07, 0, 0.12), (0.1, 0, 0.3)], 0.006, c, 6, 0.5),
        ]
    )


@KNIFE.style()
def knife_table(rng):
    return assemble([one_knife(rng, tint(rng, "metal"), u(rng, 0.09, 0.12)).turned(u(rng, 0, 6))])


@KNIFE.style()
def knife_kitchen(rng):
    m = one_knife(rng, tint(rng, "metal"), u(rng, 0.12, 0.24), tint(rng, pick(rng, "black", "wood")))
    return assemble([m.scaled(u(rng, 1.0, 1.6), 1, 1).turned(u(rng, 0, 6))])


@KNIFE.style()
def knife_block(rng):
    c = tint(rng, pick(rng, "wood", "black"))
    block = soft_box(0.1, 0.14, 0.22, c, r=0.01).turned(-0.4, "x")
    grips = [
        soft_box(0.014, 0.022, 0.11, tint(rng, "black"), x, y, 0.21, r=0.006).turned(-0.4, "x")
        for x in (-0.03, 0, 0.03)
        for y in (-0.03, 0.03)
    ]
    return assemble([block, *grips]).scaled(u(rng, 0.85, 1.3), u(rng, 0.85, 1.2), u(rng, 0.9, 1.15))


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
