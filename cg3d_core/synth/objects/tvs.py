"""Television sets."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, loft, odds, oval, panel, pick, rounded_rect, soft_box, stack, stood, u
from ..mesh import bar, box, cylinder, merge
from ..palette import tint
from ..registry import Category

TV = Category(
    "tv", "electronics",
    synonyms=("television", "TV set", "television set", "flat screen TV", "smart TV"),
    glosses=("a screen for watching programmes and films at home", "an electronic device that receives broadcasts and shows moving pictures",
             "a large flat screen in the living room", "the thing you watch the news on", "a wide black display hung on the wall or standing on a low cabinet"),
    place="wall", hang=(0.6, 1.4), rooms=("living", "living", "bedroom", "office"))  # fmt: skip


def screen_colour(rng):
    """Colour of a screen: off (black) or lit."""
    return tint(rng, "black") if odds(rng, 0.75) else tint(rng, "paint")


def flat_screen(rng, w, h, t, rim, y=0.0, z=0.0, r=0.01):
    """Flat screen: shell of thickness t, dark front with a rim; centred at y, bottom at z."""
    shell, s = tint(rng, pick(rng, "black", "black", "metal", "white")), pick(rng, -0.001, 0.003)
    chin = rim * pick(rng, 1, 1, 2, 3)
    return [
        panel(w, h, t, shell, 0, y, z, r=r),
        box(w - 2 * rim, 0.004, h - rim - chin, screen_colour(rng), 0, y - t / 2 + s, z + chin),
    ]


def _tv_size(rng, low=0.6, high=1.75):
    w = u(rng, low, high)
    return w, w * u(rng, 0.54, 0.64)


@TV.style()
def tv_wall_panel(rng):
    w, h = _tv_size(rng)
    t = u(rng, 0.015, 0.06)
    return assemble(
        [
            *flat_screen(rng, w, h, t, u(rng, 0.004, 0.03)),
            box(w * 0.4, 0.04, h * 0.5, tint(rng, "black"), y=t / 2 + 0.02, z=h * 0.25),
        ]
    )


@TV.style()
def tv_on_centre_foot(rng):
    w, h = _tv_size(rng)
    t, foot, c = u(rng, 0.02, 0.08), u(rng, 0.05, 0.12), tint(rng, pick(rng, "black", "metal"))
    base = soft_box(w * u(rng, 0.3, 0.6), u(rng, 0.18, 0.32), 0.02, c, r=u(rng, 0.01, 0.1), n=4)
    return assemble(
        [
            *flat_screen(rng, w, h, t, u(rng, 0.006, 0.04), z=foot),
            base,
            box(u(rng, 0.06, 0.3), 0.04, foot + 0.1, c, y=t / 2),
        ]
    )


@TV.style()
def tv_on_two_feet(rng):
    w, h = _tv_size(rng)
    t, lift, d, c = u(rng, 0.02, 0.07), u(rng, 0.05, 0.1), u(rng, 0.18, 0.3), tint(rng, "black")
    parts = flat_screen(rng, w, h, t, u(rng, 0.005, 0.02), z=lift)
    for x in (-w * u(rng, 0.3, 0.45), w * 0.4):
        parts += [bar((x, 0, lift + 0.02), (x * 1.06, y, 0.006), 0.009, c, 5) for y in (-d / 2, d / 2)]
    return assemble(parts)


@TV.style()
def tv_deep_back(rng):
    """An older flat panel: thick, with a bulging back and speakers at the sides or below."""
    w, h = _tv_size(rng, 0.5, 1.2)
    t, c = u(rng, 0.07, 0.12), tint(rng, pick(rng, "black", "metal"))
    rim, low = u(rng, 0.02, 0.05), pick(rng, 0.0, 0.06)
    parts = [
        panel(w, h + low, t * 0.5, c, 0, 0, 0.06, r=0.015),
        box(w - 2 * rim, 0.006, h - 2 * rim, screen_colour(rng), 0, -t * 0.25, 0.06 + rim + low),
    ]
    parts += [
        panel(w * 0.7, h * 0.6, t, c, 0, t * 0.6, 0.06 + h * 0.2, r=0.06),
        soft_box(w * 0.45, 0.25, 0.025, c, r=0.06),
        box(0.12, 0.06, 0.12, c, y=0.02),
    ]
    return assemble(parts)


def tube_set(rng, w):
    """A cathode ray tube w wide: a deep case that narrows to the back, with a bulging screen in front."""
    c = tint(rng, pick(rng, "black", "metal", "wood"))
    h, d = w * u(rng, 0.72, 0.9), w * u(rng, 0.6, 0.9)
    case = [(1.0, 0.0), (1.0, d * 0.4), (u(rng, 0.6, 0.8), d * 0.75), (0.5, d)]
    rings = [np.c_[rounded_rect(w * s, h * s, 0.02) - [0, h * (1 - s) * 0.2], np.full(12, -z)] for s, z in case]
    side = pick(rng, 0.0, 0.0, w * 0.2)  # loudspeaker and knobs beside the screen
    glass = oval((w - side) * 0.43, h * 0.41, 6, 24)
    screen = stack([(glass, 0), (glass * 0.97, w * 0.02), (glass * 0.6, w * 0.04)], screen_colour(rng), -side / 2)
    knobs = (
        [cylinder(0.02, 0.02, tint(rng, "metal"), w / 2 - side / 2, y * h, 0, n=10) for y in (0.15, 0.32)]
        if side
        else []
    )
    return stood(merge([loft(rings[::-1], c), screen, *knobs])).moved(z=h / 2), h


@TV.style()
def tv_tube(rng):
    """A cathode ray tube set, sometimes with an aerial on top."""
    body, h = tube_set(rng, u(rng, 0.35, 0.85))
    aerial = [
        bar((0, 0.1, h * 0.95), (s * u(rng, 0.1, 0.3), 0.1, h + u(rng, 0.2, 0.4)), 0.004, tint(rng, "metal"), 4)
        for s in (-1, 1)
    ]
    return assemble([body, *(aerial if odds(rng, 0.3) else [])])


@TV.style()
def tv_curved(rng):
    w, h = _tv_size(rng, 1.0, 1.75)
    bend, t, c = u(rng, 0.04, 0.12), u(rng, 0.02, 0.05), tint(rng, "black")
    xs = np.linspace(-0.5, 0.5, 9)
    y = -bend * 4 * xs**2
    rings = [
        [(x * w, b - t / 2, 0.06), (x * w, b + t / 2, 0.06), (x * w, b + t / 2, 0.06 + h), (x * w, b - t / 2, 0.06 + h)]
        for x, b in zip(xs, y, strict=True)
    ]
    shine = [
        [
            (x * w * 0.97, b - t / 2 - 0.002, 0.08),
            (x * w * 0.97, b - t / 2 + 0.002, 0.08),
            (x * w * 0.97, b - t / 2 + 0.002, h + 0.04),
            (x * w * 0.97, b - t / 2 - 0.002, h + 0.04),
        ]
        for x, b in zip(xs, y, strict=True)
    ]
    return assemble(
        [loft(rings, c), loft(shine, screen_colour(rng)), box(w * 0.4, 0.25, 0.015, c), box(0.08, 0.03, 0.2, c, y=t)]
    )
