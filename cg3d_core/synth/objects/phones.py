"""Phones."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, panel, pick, soft_box, stood, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge
from ..palette import tint
from ..registry import Category
from .keyboards_and_mice import gear_colour, key_grid
from .tool_parts import case_colour, hoop, metal

PHONE = Category(
    "phone", "electronics", synonyms=("telephone", "mobile phone", "smartphone", "cell phone", "handset"),
    glosses=("a device for speaking with people far away", "a mobile with a touch screen", "what rings when somebody calls"), place="surface", rooms=("office", "living", "bedroom"))  # fmt: skip


@PHONE.style()
def phone_smart(rng):
    w, h, c = u(rng, 0.062, 0.082), u(rng, 0.13, 0.17), tint(rng, pick(rng, "black", "white", "metal", "paint"))
    m = merge(
        [
            soft_box(w, h, u(rng, 0.007, 0.01), c, r=0.01),
            box(w * 0.93, h * 0.93, 0.001, tint(rng, "black"), z=0.008),
            soft_box(0.025, 0.03, 0.002, tint(rng, "black"), -w * 0.25, h * 0.38, -0.002, r=0.006),
        ]
    )
    return assemble([m.turned(u(rng, 1.1, 1.4), "x") if odds(rng, 0.2) else m.turned(u(rng, 0, 6))])


def _receiver(c, n):
    return merge(
        [
            sweep(bezier((-n / 2, 0, 0), (-n * 0.3, 0, 0.05), (n * 0.3, 0, 0.05), (n / 2, 0, 0), n=8), 0.017, c, 8),
            *[cylinder(0.03, 0.03, c, s * n / 2, 0, -0.025, n=12) for s in (-1, 1)],
        ]
    )


@PHONE.style()
def phone_desk(rng):
    w, d, c, k = u(rng, 0.15, 0.22), u(rng, 0.17, 0.22), gear_colour(rng), tint(rng, pick(rng, "black", "metal"))
    buttons = [
        box(0.014, 0.012, 0.006, k, 0.03 + 0.02 * (i - 1), -0.05 + 0.018 * j, 0.035) for i in range(3) for j in range(4)
    ]
    wedge = merge([soft_box(w, d, 0.035, c, r=0.015), *buttons, box(0.09, 0.04, 0.006, k, 0.03, 0.06, 0.034)]).turned(
        u(rng, 0.1, 0.4), "x"
    )
    return assemble([wedge, _receiver(c, 0.19).turned(np.pi / 2).moved(-w * 0.32, 0, 0.085)])


@PHONE.style()
def phone_rotary(rng):
    c = tint(rng, pick(rng, "black", "paint", "white"))
    parts = [
        box(0.2, 0.2, 0.09, c, top=0.6),
        cylinder(0.05, 0.012, tint(rng, "metal"), n=18).turned(0.6, "x").moved(0, -0.075, 0.06),
        *[box(0.03, 0.04, 0.035, c, s * 0.06, 0.02, 0.09) for s in (-1, 1)],
    ]
    return assemble([*parts, _receiver(c, 0.2).moved(0, 0.02, 0.14)]).scaled(u(rng, 0.85, 1.15))


@PHONE.style()
def phone_cordless(rng):
    c = gear_colour(rng)
    hand = merge(
        [
            soft_box(0.048, 0.024, 0.16, c, r=0.01),
            panel(0.035, 0.035, 0.004, tint(rng, "glass"), 0, -0.013, 0.1),
            *[
                box(0.009, 0.004, 0.006, tint(rng, "metal"), x, -0.013, 0.03 + 0.014 * j)
                for x in (-0.013, 0, 0.013)
                for j in range(4)
            ],
        ]
    )
    return assemble([hand.turned(-0.15, "x").moved(z=0.02), soft_box(0.09, 0.1, 0.035, c, r=0.03)]).scaled(
        u(rng, 0.9, 1.15), 1.0, u(rng, 0.85, 1.15)
    )


@PHONE.style()
def phone_low_poly(rng):
    """A chunky mobile: brick with an aerial and keys, or a thick slab with a display."""
    h, c, k = u(rng, 0.12, 0.2), case_colour(rng), tint(rng, "black")
    w, t = h * u(rng, 0.4, 0.55), h * u(rng, 0.1, 0.3)
    parts = [soft_box(w, h, t, c, r=w * 0.15, n=1)]
    if odds(rng, 0.6):
        parts += [box(w * 0.75, h * 0.28, t * 0.06, (0.55, 0.68, 0.5), 0, h * 0.22, t), key_grid(w * 0.75, h * 0.42, t, t * 0.12, 3, 4, tint(rng, "white"), 0.3).moved(0, -h * 0.2)]  # fmt: skip
        if odds(rng, 0.7):
            parts.append(bar((w * 0.35, h * 0.48, t / 2), (w * 0.35, h * u(rng, 0.65, 0.85), t / 2), w * 0.08, k, 6))
    else:
        parts += [box(w * 0.86, h * 0.82, t * 0.05, k, 0, 0, t), *[box(w * 0.18, w * 0.18, t * 0.05, tint(rng, "paint"), i * w * 0.27, j * w * 0.3, t * 1.04) for i in (-1, 0, 1) for j in (-1, 0, 1)], cylinder(w * 0.1, t * 0.06, c, 0, -h * 0.45, t, n=6)]  # fmt: skip
    return assemble([merge(parts).turned(pick(rng, 0, 1.3, np.pi / 2), "x").turned(u(rng, -0.8, 0.8))])


@PHONE.style()
def phone_flip_or_candlestick(rng):
    c, k = case_colour(rng), metal(rng)
    if odds(rng, 0.6):
        w, h, t = u(rng, 0.045, 0.055), u(rng, 0.085, 0.1), u(rng, 0.01, 0.014)
        lid = merge([soft_box(w, h, t, c, y=h / 2, r=0.01), box(w * 0.75, h * 0.6, 0.001, tint(rng, "glass"), 0, h * 0.5, t)])  # fmt: skip
        base = [soft_box(w, h, t, c, y=-h / 2, r=0.01), key_grid(w * 0.8, h * 0.55, t, 0.002, 3, 4, k, 0.25).moved(0, -h * 0.6), hoop(w * 0.2, w * 0.2, w * 0.06, k, 12).moved(0, -h * 0.18, t - 0.001)]  # fmt: skip
        return assemble([merge([*base, lid.turned(u(rng, 0.4, 1.4), "x"), bar((-w / 2, 0, t), (w / 2, 0, t), t * 0.6, k, 8)]).turned(u(rng, -1, 1))])  # fmt: skip
    h = u(rng, 0.26, 0.34)
    horn = lambda s: lathe([(0.012 * s, 0), (0.016 * s, 0.02 * s), (0.034 * s, 0.05 * s), (0.03 * s, 0.05 * s), (0, 0.02 * s)], c, 14)  # noqa: E731  # fmt: skip
    ear = merge([bar((0, 0, 0), (0, 0, 0.12), 0.014, c, 8), horn(0.9).turned(np.pi, "x")])
    return assemble([lathe([(0, 0), (0.065, 0), (0.065, 0.02), (0.03, 0.04), (0.014, 0.07), (0.013, h), (0.02, h + 0.01), (0, h + 0.02)], k, 16), stood(horn(1)).moved(0, -0.01, h + 0.02), stood(cylinder(0.032, 0.008, k, n=14)).moved(0, -0.055, 0.03), ear.moved(0.05, 0, h * 0.55), bar((0, 0, h * 0.8), (0.05, 0, h * 0.8), 0.006, k, 5)])  # fmt: skip
