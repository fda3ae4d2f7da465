"""Cans of food and drink."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, rounded_rect, stack, u
from ..forms import oval as oval_outline
from ..mesh import Mesh, box, cylinder, lathe, merge, torus
from ..palette import tint
from .families import food_category
from .serving import spun

CAN = food_category(
    "can",
    ("tin can", "soda can", "beer can", "tin"),
    "a metal cylinder with food or drink inside",
    "a container opened with a ring pull",
    "what soup or lemonade is sold in",
)


def _can(rng, r, h):
    c = tint(rng, pick(rng, "paint", "paint", "metal"))
    k = tint(rng, "metal")
    return merge(
        [
            lathe(
                [
                    (0, 0.004),
                    (r * 0.8, 0.004),
                    (r * 0.84, 0),
                    (r, 0.01),
                    (r, h - 0.012),
                    (r * 0.86, h),
                    (r * 0.8, h - 0.003),
                    (0, h - 0.003),
                ],
                c,
                22,
            ),
            box(0.02, 0.01, 0.002, k, 0, 0, h - 0.002),
        ]
    )


@CAN.style()
def can_drink(rng):
    return assemble([_can(rng, u(rng, 0.026, 0.036), u(rng, 0.09, 0.17))])


@CAN.style()
def can_food(rng):
    return assemble([_can(rng, u(rng, 0.032, 0.055), u(rng, 0.04, 0.12))])


@CAN.style()
def can_low_poly(rng):
    r, n, c = u(rng, 0.028, 0.05), int(rng.integers(6, 10)), tint(rng, pick(rng, "paint", "metal"))
    h, e = r * u(rng, 1.2, 3.5), r * 0.14
    body = cylinder(r, h, c, n=n)
    rims = [cylinder(r * 1.06, e, tint(rng, "metal"), z=z, n=n) for z in (0, h - e)]
    label = [cylinder(r * 1.03, h * 0.5, tint(rng, "any"), z=h * 0.25, n=n)] if odds(rng, 0.5) else []
    return assemble([spun(rng, merge([body, *rims, *label]).turned(pick(rng, 0, 0, 0, np.pi / 2), "x"))])


@CAN.style()
def can_ribbed_open(rng):
    """Food can with ribs; the lid bent up, or whole."""
    r = u(rng, 0.035, 0.05)
    h, steel = r * u(rng, 1.4, 3), tint(rng, "metal")
    z = np.linspace(0.12, 0.88, 13)
    p = [(0, 0), (r * 1.03, 0), (r * 1.03, h * 0.03), *[(r * (0.985 + 0.015 * (k % 2)), h * t) for k, t in enumerate(z)], (r * 1.03, h * 0.98), (r * 1.03, h)]  # fmt: skip
    inner = [(r * 0.97, h), (r * 0.95, h * 0.85), (0, h * 0.85)]
    lid = cylinder(r * 0.96, 0.0015, steel, n=20).moved(r * 0.96).turned(-u(rng, 0.5, 1.6), "y").moved(-r * 0.96, 0, h)
    food = cylinder(r * 0.94, 0.002, tint(rng, pick(rng, "brick", "leaf", "paint")), z=h * 0.86, n=18)
    return assemble([spun(rng, merge([lathe([*p, *inner], steel, 20), lid, food]))])


@CAN.style()
def can_flat_of_fish(rng):
    w, h, c = u(rng, 0.09, 0.13), u(rng, 0.02, 0.035), tint(rng, pick(rng, "metal", "paint"))
    o = pick(
        rng,
        rounded_rect(w, w * 0.62, 0.022, 4),
        oval_outline(w / 2, w / 3.2, 2.3, 24),
        oval_outline(w * 0.4, w * 0.4, 2, 24),
    )
    steel = tint(rng, "metal")
    parts = [stack([(o * 0.96, 0), (o, 0.003), (o, h), (o * 0.95, h), (o * 0.93, h - 0.003)], c)]
    parts += [
        torus(0.008, 0.0012, steel, w * 0.33, 0, h, n=12),
        box(0.012, 0.006, 0.0015, steel, w * 0.26, 0, h - 0.002),
    ]
    return assemble([spun(rng, merge(parts))])


@CAN.style()
def cans_piled_or_in_a_pack(rng):
    r, h = u(rng, 0.03, 0.04), u(rng, 0.08, 0.13)
    one = _can(rng, r, h)
    step = 2 * r + 0.002
    if odds(rng, 0.5):
        return assemble([one.moved((k - 1) * step, (j - 0.5) * step) for k in range(3) for j in range(2)])
    rows = int(rng.integers(2, 4))
    return assemble(
        [one.moved((k - (rows - 1 - j) / 2) * step, 0, j * h) for j in range(rows) for k in range(rows - j)]
    )


@CAN.style()
def can_crushed_or_lying(rng):
    one = _can(rng, u(rng, 0.028, 0.036), u(rng, 0.09, 0.13))
    v = one.vertices.copy()
    t = v[:, 2] / v[:, 2].max()
    v[:, 0] += 0.014 * np.sin(t * np.pi * u(rng, 0.8, 2)) * u(rng, 0.3, 1)
    v[:, 1] *= 1 - 0.5 * np.sin(t * np.pi) * u(rng, 0, 1)
    m = Mesh(v.astype(np.float32), one.faces, one.colours).scaled(1, 1, u(rng, 0.5, 1))
    return assemble([spun(rng, m.turned(pick(rng, 0, np.pi / 2), "x"))])
