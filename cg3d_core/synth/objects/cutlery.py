"""Fork, spoon and knife."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, oval, pick, soft_box, stack, sweep, u
from ..mesh import bar, box, cylinder, merge, slab, sphere
from ..palette import tint
from ..registry import Category
from .crockery import vessel

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


def prongs(rng, c, tines: int, w: float, tine: float, grip: float, t: float):
    """A flat fork of boards lying along y, tines at -y: cheap, chunky or of plastic."""
    step = w / (tines - 0.4)
    parts = [box(step * 0.6, tine, t, c, (k - (tines - 1) / 2) * step, -tine / 2 - w * 0.6) for k in range(tines)]
    neck = [
        (-w / 2, -w * 0.65),
        (w / 2, -w * 0.65),
        (w / 2, -w * 0.3),
        (w * 0.18, w * 0.15),
        (-w * 0.18, w * 0.15),
        (-w / 2, -w * 0.3),
    ]
    tail = [
        (-w * 0.16, 0),
        (w * 0.16, 0),
        (w * u(rng, 0.25, 0.4), grip * 0.95),
        (0, grip),
        (-w * u(rng, 0.25, 0.4), grip * 0.95),
    ]
    return merge([*parts, slab(neck, t, c), slab(tail, t, c)])


@FORK.style()
def fork_low_poly(rng):
    c, w = tint(rng, pick(rng, "metal", "metal", "wood", "paint")), u(rng, 0.025, 0.045)
    m = prongs(rng, c, pick(rng, 3, 3, 4), w, w * u(rng, 0.9, 1.6), u(rng, 0.11, 0.15), u(rng, 0.004, 0.012))
    return assemble([m.turned(pick(rng, 0, np.pi / 2), "x").turned(pick(rng, 0, np.pi / 2, np.pi) + u(rng, -0.3, 0.3))])


@FORK.style()
def fork_of_plastic(rng):
    c, w = tint(rng, pick(rng, "white", "black", "paint")), u(rng, 0.022, 0.028)
    m = prongs(rng, c, pick(rng, 3, 4), w, w * u(rng, 1.1, 1.5), u(rng, 0.1, 0.12), 0.0025)
    rib = box(w * 0.12, 0.07, 0.005, c, 0, 0.04)
    return assemble([(m + rib).turned(pick(rng, 0, np.pi / 2, np.pi) + u(rng, -0.3, 0.3))])


@FORK.style()
def fork_carving_two_prongs(rng):
    c, k, n = tint(rng, "metal"), tint(rng, pick(rng, "wood", "black")), u(rng, 0.08, 0.13)
    w = u(rng, 0.008, 0.013)
    tines = [sweep([(0, 0.02, 0.008), (s * w, -0.01, 0.008), (s * w, -n * 0.6, 0.006), (s * w * 0.9, -n, 0.012)], [0.003, 0.003, 0.0026, 0.001], c, 6) for s in (-1, 1)]  # fmt: skip
    stem = bar((0, 0.015, 0.008), (0, 0.06, 0.008), 0.004, c, 6)
    return assemble([merge([*tines, stem, soft_box(0.022, u(rng, 0.1, 0.13), 0.016, k, 0, 0.11, r=0.008)]).turned(u(rng, 0, 6))])  # fmt: skip


@FORK.style()
def fork_upright_or_handled(rng):
    """Standing on its end as drawn in CAD libraries, plain or with a handle of wood."""
    c = tint(rng, "metal")
    m = one_fork(rng, c)
    if odds(rng, 0.5):
        m = m + soft_box(0.018, 0.09, 0.014, tint(rng, pick(rng, "wood", "black", "paint")), 0, 0.1, 0.002, r=0.007)
    return assemble([m.turned(-np.pi / 2, "x").turned(u(rng, 0, 6))])


@FORK.style()
def forks_beside_each_other(rng):
    c, n = tint(rng, "metal"), int(rng.integers(2, 5))
    one = one_fork(rng, c)
    return assemble([one.turned(u(rng, -0.1, 0.1)).moved(k * u(rng, 0.03, 0.04)) for k in range(n)])


@SPOON.style()
def spoon_low_poly(rng):
    c, w = tint(rng, pick(rng, "metal", "wood", "paint")), u(rng, 0.025, 0.045)
    n, t = int(rng.integers(6, 9)), u(rng, 0.006, 0.012)
    head = sphere(w / 2, w * u(rng, 0.6, 0.8), t * 0.8, c, 0, -w * 0.5, t / 2, n=n)
    m = merge([head, box(w * u(rng, 0.2, 0.35), u(rng, 0.09, 0.15), t, c, 0, 0.055)])
    return assemble([m.turned(pick(rng, 0, np.pi / 2), "x").turned(u(rng, 0, 6))])


@SPOON.style()
def spoon_upright_or_handled(rng):
    m = one_spoon(rng, tint(rng, "metal"), u(rng, 0.9, 1.4))
    if odds(rng, 0.5):
        m = m + soft_box(0.016, 0.08, 0.013, tint(rng, pick(rng, "wood", "black", "paint")), 0, 0.1, 0.006, r=0.006)
    return assemble([m.turned(pick(rng, -np.pi / 2, np.pi / 2), "x").turned(u(rng, 0, 6))])


@SPOON.style()
def spoons_for_measuring(rng):
    """A set of cups on flat sticks, fanned out on a ring."""
    c, n, r = tint(rng, pick(rng, "metal", "paint", "white")), int(rng.integers(3, 6)), u(rng, 0.014, 0.022)
    parts, fan = [], u(rng, 0.3, 0.5)
    for k in range(n):
        q = r * 0.82**k
        cup = vessel([(q * 0.5, 0), (q * 0.9, q * 0.4), (q, q * 0.7)], c, 16, 0.0015).moved(0, -0.09 - q)
        parts.append(merge([cup, box(0.01, 0.09, 0.002, c, 0, -0.045, q * 0.65)]).turned(fan * (k - (n - 1) / 2)))
    return assemble(parts)


@SPOON.style()
def spoon_slotted_or_round(rng):
    c, n = tint(rng, pick(rng, "metal", "wood", "black")), u(rng, 0.16, 0.22)
    o = oval(u(rng, 0.026, 0.036), u(rng, 0.03, 0.048), 2, 18)
    head = stack([(o * 0.5, 0), (o, 0.008), (o * 0.95, 0.009), (o * 0.5, 0.003)], c, 0, -0.03)
    slots = [box(0.004, 0.035, 0.001, (0.05, 0.05, 0.05), x, -0.03, 0.0032) for x in (-0.01, 0, 0.01)]
    grip = sweep([(0, 0, 0.008), (0, n * 0.4, 0.022), (0, n, 0.018)], [0.004, 0.004, 0.007], c, 6, 0.6)
    return assemble([merge([head, grip, *(slots if odds(rng, 0.6) else [])]).turned(u(rng, 0, 6))])


@SPOON.style()
def spoons_in_a_pair(rng):
    c = tint(rng, pick(rng, "metal", "wood"))
    a, b = one_spoon(rng, c), one_spoon(rng, c, u(rng, 0.8, 1.3))
    return assemble([a, b.turned(u(rng, -0.6, 0.6)).moved(u(rng, 0.04, 0.06))])


@KNIFE.style()
def knife_low_poly(rng):
    """Chunky knife or dagger of a game, with or without a guard."""
    c, k = tint(rng, "metal"), tint(rng, pick(rng, "wood", "black", "paint"))
    w, n, t = u(rng, 0.025, 0.045), u(rng, 0.1, 0.18), u(rng, 0.004, 0.01)
    one_edge = [(-w / 2, 0), (-w / 2, -n), (w * 0.1, -n * 0.8), (w / 2, -n * 0.4), (w / 2, 0)]
    two_edges = [(-w / 2, 0), (-w / 2, -n * 0.7), (0, -n), (w / 2, -n * 0.7), (w / 2, 0)]
    parts = [slab(pick(rng, one_edge, one_edge, two_edges), t, c, -t / 2)]
    parts.append(soft_box(w * u(rng, 0.5, 0.8), u(rng, 0.07, 0.1), t * 2.5, k, 0, 0.04, -t * 1.25, r=t, n=1))
    parts += [box(w * 1.7, 0.014, t * 3, k, z=-t * 1.5)] if odds(rng, 0.4) else []
    return assemble([merge(parts).turned(pick(rng, 0, np.pi / 2), "x").turned(u(rng, 0, 6))])


@KNIFE.style()
def knife_cleaver(rng):
    c, w, n = tint(rng, "metal"), u(rng, 0.06, 0.1), u(rng, 0.13, 0.2)
    blade = slab([(-w / 2, 0), (-w / 2, -n), (w * 0.45, -n), (w / 2, -n * 0.5), (w / 2, 0)], 0.004, c, 0.006)
    hole = cylinder(0.006, 0.0045, (0.1, 0.1, 0.1), -w * 0.35, -n * 0.9, 0.0058, n=8)
    grip = soft_box(
        0.028, u(rng, 0.1, 0.13), 0.02, tint(rng, pick(rng, "wood", "black")), -w / 2 + 0.014, 0.055, -0.002, r=0.008
    )
    return assemble([merge([blade, hole, grip]).turned(u(rng, 0, 6))])


@KNIFE.style()
def knife_bread_serrated(rng):
    c, w, n = tint(rng, "metal"), u(rng, 0.022, 0.034), u(rng, 0.17, 0.24)
    teeth = int(rng.integers(12, 20))
    edge = [(w / 2 - 0.004 * (k % 2), -n * 0.97 * (1 - k / (2 * teeth))) for k in range(2 * teeth + 1)]
    blade = slab([(-w / 2, 0), (-w / 2, -n * 0.96), (0, -n), *edge], 0.002, c, 0.007)
    grip = soft_box(w * 0.9, 0.12, 0.018, tint(rng, pick(rng, "wood", "black")), 0, 0.06, r=0.008)
    rivets = [cylinder(0.003, 0.001, c, 0, y, 0.018, n=8) for y in (0.03, 0.06, 0.09)]
    return assemble([merge([blade, grip, *rivets]).turned(u(rng, 0, 6))])


@KNIFE.style()
def knife_butter_or_upright(rng):
    """One piece with a round tip; lying or standing on its end."""
    c, w, n = tint(rng, "metal"), u(rng, 0.016, 0.024), u(rng, 0.08, 0.11)
    a = np.linspace(0, np.pi, 7)
    tip = [(w / 2 * np.cos(t), -n - w * 0.6 * np.sin(t)) for t in a[::-1]]
    m = slab([*tip, (w / 2, 0), (-w * 0.3, 0)], 0.002, c, 0.004)
    m = m + sweep([(0, -0.004, 0.005), (0, 0.02, 0.005), (0, 0.1, 0.005)], [0.003, 0.0045, 0.008], c, 7, 0.6)
    return assemble([m.turned(pick(rng, 0, 0, -np.pi / 2), "x").turned(u(rng, 0, 6))])
