"""Pizza and hamburger."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, soft_box, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, slab, sphere
from ..palette import tint
from .families import food_category
from .serving import bitten, lumpy, part_of, spun

PIZZA = food_category(
    "pizza",
    ("pizza pie", "margherita"),
    "a flat round Italian bread with tomato and cheese",
    "a baked disc of dough cut into wedges",
)


def _pizza(rng, r, part=1.0):
    a = np.linspace(0, 2 * np.pi * part, 30 if part > 0.9 else 8, endpoint=part < 0.9)
    o = np.stack([np.cos(a), np.sin(a)], 1)
    o = o if part > 0.9 else np.vstack([o, [[0, 0]]])
    top = [
        cylinder(
            r * 0.09,
            0.006,
            tint(rng, pick(rng, "paint", "leaf", "brick")),
            r * q * np.cos(t),
            r * q * np.sin(t),
            0.015,
            n=8,
        )
        for q, t in zip(rng.uniform(0.3, 0.8, 12), rng.uniform(0.1, 2 * np.pi * part - 0.1, 12), strict=True)
    ]
    crust = sweep(
        np.c_[np.cos(a) * r * 0.97, np.sin(a) * r * 0.97, np.full(len(a), 0.014)], 0.012, (0.8, 0.58, 0.32), 6
    )
    return [slab(o * r, 0.014, (0.9, 0.72, 0.35)), crust, *top]


@PIZZA.style()
def pizza_whole(rng):
    return assemble(_pizza(rng, u(rng, 0.12, 0.2)))


@PIZZA.style()
def pizza_slice(rng):
    return assemble(_pizza(rng, u(rng, 0.13, 0.2), 0.13))


def _topped(rng, r, angle=2 * np.pi, n=24, thick=0.012):
    """A part of a pizza lying on z = 0, its tip at the origin: dough, rim, cheese, rounds and leaves."""
    dough, a = (0.82, 0.6, 0.33), angle
    parts = [part_of([(r, 0), (r, thick)], a, dough, n), part_of([(r * 0.88, thick), (r * 0.88, thick + 0.003)], a, (0.93, 0.72, 0.3), n)]  # fmt: skip
    arc = np.linspace(-a / 2, a / 2, max(n // 2, 5))
    parts.append(sweep(np.c_[np.cos(arc) * r * 0.95, np.sin(arc) * r * 0.95, np.full(len(arc), thick)], r * u(rng, 0.06, 0.1), dough, 6))  # fmt: skip
    count, red = max(int(14 * a / 6.3), 2), tint(rng, "brick")
    for q, t in zip(rng.uniform(0.25, 0.75, count), (np.arange(count) + 0.5) / count * a - a / 2):
        t *= 0.75 if a < 6 else 1
        parts.append(cylinder(r * u(rng, 0.08, 0.13), 0.004, red if odds(rng, 0.7) else tint(rng, "leaf"), r * q * np.cos(t), r * q * np.sin(t), thick + 0.003, n=8))  # fmt: skip
    return merge(parts)


@PIZZA.style()
def pizza_low_poly_slice(rng):
    r = u(rng, 0.12, 0.2)
    m = _topped(rng, r, u(rng, 0.6, 1.0), int(rng.integers(3, 5)), r * u(rng, 0.1, 0.18))
    return assemble([spun(rng, m.turned(pick(rng, 0, 0, np.pi / 2), "y"))])


@PIZZA.style()
def pizza_with_slice_missing(rng):
    r, gap = u(rng, 0.13, 0.2), u(rng, 0.6, 1.3)
    whole = _topped(rng, r, 2 * np.pi - gap, 26).turned(np.pi + gap / 2)
    parts = [whole, _topped(rng, r, gap * 0.9, 6).moved(r * u(rng, 0.3, 0.6), 0, 0)] if odds(rng, 0.5) else [whole]
    return assemble([spun(rng, merge(parts))])


@PIZZA.style()
def pizza_in_box(rng):
    w, c, open_ = u(rng, 0.28, 0.42), pick(rng, tint(rng, "white"), tint(rng, "wood")), u(rng, 1.2, 2.2)
    tray = [box(w, w, 0.004, c), *[box(w, 0.004, 0.04, c, 0, s * w / 2) for s in (-1, 1)], *[box(0.004, w, 0.04, c, s * w / 2) for s in (-1, 1)]]  # fmt: skip
    lid = box(w, w, 0.004, c, 0, -w / 2).turned(-open_, "x").moved(0, w / 2, 0.04)
    return assemble([*tray, lid, _topped(rng, w * 0.46).moved(z=0.004)])


@PIZZA.style()
def pizza_on_board_cut(rng):
    """Six or eight slices slightly apart on a round board or plate."""
    r, n = u(rng, 0.12, 0.18), pick(rng, 4, 6, 8)
    slices = [
        _topped(rng, r, 2 * np.pi / n * 0.97, 6).moved(u(rng, 0.003, 0.02)).turned(2 * np.pi * k / n) for k in range(n)
    ]
    plate = cylinder(r * 1.2, 0.012, tint(rng, pick(rng, "wood", "metal", "white")), z=-0.012, n=26)
    paddle = [box(r * 0.9, 0.05, 0.012, tint(rng, "wood"), r * 1.5, 0, -0.012)] if odds(rng, 0.4) else []
    return assemble([*slices, plate, *paddle])


@PIZZA.style()
def pizza_square_or_folded(rng):
    if odds(rng, 0.5):
        r, c = u(rng, 0.1, 0.15), (0.8, 0.58, 0.32)
        half = part_of([(r, 0), (r * 0.95, r * 0.2), (r * 0.5, r * 0.38), (r * 0.1, r * 0.4)], np.pi, c, 13)
        a = np.linspace(-np.pi / 2, np.pi / 2, 15)
        edge = [sphere(r * 0.1, r * 0.1, r * 0.07, c, r * np.cos(t), r * np.sin(t), r * 0.06, n=6) for t in a]
        return assemble([spun(rng, merge([half, *edge]))])
    w, d, t = u(rng, 0.2, 0.34), u(rng, 0.15, 0.25), u(rng, 0.015, 0.03)
    parts = [soft_box(w, d, t, (0.82, 0.6, 0.33), r=0.02), box(w * 0.9, d * 0.88, 0.004, (0.92, 0.65, 0.28), z=t)]
    parts += [cylinder(0.016, 0.004, tint(rng, pick(rng, "brick", "leaf")), x * w, y * d, t + 0.004, n=9) for x, y in rng.uniform(-0.38, 0.38, (14, 2))]  # fmt: skip
    return assemble(parts)


BURGER = food_category(
    "hamburger",
    ("burger", "cheeseburger", "beefburger", "fast food"),
    "a round bun with a patty of meat inside",
    "fast food eaten with French fries",
)


@BURGER.style()
def burger_round(rng):
    r, bun = u(rng, 0.045, 0.065), (0.8, 0.55, 0.28)
    parts = [
        lathe([(0, 0), (r * 0.95, 0), (r, 0.01), (r * 0.97, 0.022), (0, 0.022)], bun, 20),
        cylinder(r * 1.03, 0.016, (0.35, 0.2, 0.12), z=0.022, n=20),
        box(r * 1.75, r * 1.75, 0.004, (0.95, 0.75, 0.2), z=0.038).turned(0.4),
        cylinder(r * 1.08, 0.007, tint(rng, "leaf"), z=0.042, n=14),
    ]
    return assemble([*parts, lathe([(r, 0.05), (r * 0.95, 0.06), (r * 0.6, 0.085), (0, 0.095)], bun, 20)])


_BUN = (0.8, 0.55, 0.28)


@BURGER.style()
def burger_tall_with_pick(rng):
    stick = bar((0, 0, 0.08), (0, 0, 0.2), 0.0015, tint(rng, "wood"), 4)
    return assemble([burger_round(rng).scaled(1, 1, u(rng, 1.3, 1.7)), stick])


def _layers(rng, r, n, kinds):
    """Bun, the named layers, bun with or without sesame; chunky facets with few sides n."""
    bun, z, parts = (u(rng, 0.75, 0.85), u(rng, 0.5, 0.6), 0.28), r * 0.35, []
    parts.append(lathe([(0, 0), (r * 0.85, 0), (r, z * 0.5), (r * 0.95, z), (0, z)], bun, n))
    thick = {"meat": 0.3, "cheese": 0.07, "leaf": 0.12, "tomato": 0.13, "bun": 0.25}
    for kind in kinds:
        t = r * thick[kind] * u(rng, 0.8, 1.3)
        if kind == "cheese":
            parts.append(box(r * 1.75, r * 1.75, t, (0.97, 0.75, 0.15), z=z).turned(u(rng, 0, 1.5)))
        elif kind == "leaf":
            wave = lathe([(0, 0), (r * 1.12, t * 0.2), (r * 1.15, t), (0, t)], tint(rng, "leaf"), max(n, 6))
            parts.append(lumpy(rng, wave, 0.05, 6).moved(z=z))
        elif kind == "tomato":
            parts += [cylinder(r * 0.5, t, (0.8, 0.15, 0.1), x * r * 0.45, y * r * 0.45, z, n=max(n - 4, 6)) for x, y in ((1, 0), (-0.6, 0.8), (-0.6, -0.8))]  # fmt: skip
        else:
            colour = bun if kind == "bun" else (u(rng, 0.28, 0.42), 0.2, 0.11)
            parts.append(lathe([(0, 0), (r * 0.98, 0), (r * 1.05, t / 2), (r * 0.98, t), (0, t)], colour, n, z=z))
        z += t
    top = r * u(rng, 0.5, 0.8)
    parts.append(
        lathe(
            [(0, 0), (r, 0), (r * 1.02, top * 0.25), (r * 0.8, top * 0.7), (r * 0.4, top * 0.95), (0, top)], bun, n, z=z
        )
    )
    if odds(rng, 0.5):
        for k in range(14):
            q, a = r * 0.8 * np.sqrt((k + 0.5) / 14), 2.4 * k
            h = top * np.sqrt(1 - (q / (r * 1.02)) ** 2)
            parts.append(
                sphere(r * 0.05, r * 0.03, r * 0.025, (0.96, 0.9, 0.7), q * np.cos(a), q * np.sin(a), z + h, n=4)
            )
    return merge(parts)


@BURGER.style()
def burger_low_poly(rng):
    kinds = pick(rng, ("meat",), ("meat", "cheese"), ("leaf", "meat", "cheese"))
    return assemble([_layers(rng, u(rng, 0.045, 0.065), int(rng.integers(6, 10)), kinds)])


@BURGER.style()
def burger_many_layers(rng):
    kinds = [
        "leaf",
        "tomato",
        "meat",
        "cheese",
        *pick(rng, ("meat", "cheese"), ("bun", "meat", "cheese", "leaf"), ("leaf",)),
    ]
    return assemble([_layers(rng, u(rng, 0.045, 0.06), 22, kinds)])


@BURGER.style()
def burger_bitten(rng):
    r = u(rng, 0.045, 0.06)
    m = _layers(rng, r, 22, ("meat", "cheese", "leaf"))
    return assemble([spun(rng, bitten(m, (r * 1.1, 0, r * 0.7), r * u(rng, 0.6, 0.85), (0.9, 0.78, 0.55)))])


@BURGER.style()
def burger_meal_on_tray(rng):
    """With French fries, perhaps a drink."""
    parts = [_layers(rng, 0.05, 14, ("meat", "cheese", "leaf")).moved(-0.07)]
    c = pick(rng, (0.8, 0.12, 0.1), tint(rng, "paint"))
    parts.append(box(0.05, 0.025, 0.07, c, 0.05, 0.02, top=1.3))
    parts += [box(0.008, 0.008, 0.05, (0.95, 0.8, 0.35)).turned(u(rng, -0.2, 0.2), "y").moved(0.05 + x, 0.02 + y, 0.055) for x, y in rng.uniform(-1, 1, (10, 2)) * [0.025, 0.012]]  # fmt: skip
    if odds(rng, 0.6):
        parts += [cylinder(0.027, 0.1, tint(rng, "paint"), 0.1, 0.07, top=0.035, n=14), bar((0.1, 0.07, 0.1), (0.11, 0.07, 0.15), 0.003, tint(rng, "white"), 5)]  # fmt: skip
    tray = box(
        u(rng, 0.27, 0.34), u(rng, 0.2, 0.25), 0.008, tint(rng, pick(rng, "wood", "paint", "black")), 0, 0.02, -0.008
    )
    return assemble([*parts, tray])
