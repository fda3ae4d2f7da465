"""Television sets."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    frame,
    loft,
    odds,
    oval,
    panel,
    pick,
    rounded_rect,
    soft_box,
    stack,
    stood,
    sweep,
    u,
)
from ..mesh import Mesh, bar, box, cylinder, merge, sphere
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


def screen_arm(rng, y: float, z: float, c, down: bool = False) -> list[Mesh]:
    """A jointed arm from behind a screen at (0, y, z) to a plate on the wall, or down to a clamp."""
    x, k = u(rng, -0.15, 0.15), u(rng, 0.08, 0.22)
    if down:
        elbow, foot = (x, y + k, z + u(rng, -0.08, 0.05)), (0, y + 0.06, 0)
        return [
            bar((0, y, z), elbow, 0.018, c, 7), bar(elbow, (0, y + 0.06, z - 0.1), 0.02, c, 7), bar((0, y + 0.06, z - 0.08), foot, 0.018, c, 8),
            box(0.09, 0.09, 0.025, c, 0, y + 0.06), box(0.12, 0.02, 0.12, c, 0, y, z - 0.06)]  # fmt: skip
    back = y + k + 0.05
    return [
        bar((0, y, z), (x, y + k / 2, z), 0.025, c, 6), bar((x, y + k / 2, z), (0, back, z), 0.025, c, 6),
        box(0.12, 0.02, 0.28, c, 0, back, z - 0.14), box(0.3, 0.015, 0.3, c, 0, y, z - 0.15)]  # fmt: skip


@TV.style()
def tv_on_wall_arm(rng):
    """Turned or tilted out from the wall on a jointed arm."""
    w, h = _tv_size(rng, 0.5, 1.5)
    t, c = u(rng, 0.015, 0.06), tint(rng, pick(rng, "black", "metal"))
    front = (
        merge(flat_screen(rng, w, h, t, u(rng, 0.004, 0.03)))
        .moved(0, 0, -h / 2)
        .turned(u(rng, -0.15, 0.25), "x")
        .turned(u(rng, -0.6, 0.6))
    )
    return assemble([front, *screen_arm(rng, t / 2 + 0.01, 0, c)])


@TV.style()
def tv_very_thin(rng):
    """A sheet with a thicker box low on the back, no rim to speak of; on the wall or on a bent wire foot."""
    w, h = _tv_size(rng, 0.9, 1.75)
    parts = [
        box(w, 0.006, h, screen_colour(rng)),
        frame(w, h, 0.01, 0.004, tint(rng, "metal")),
        box(
            w * u(rng, 0.6, 0.95),
            0.03,
            h * u(rng, 0.25, 0.5),
            tint(rng, pick(rng, "black", "metal")),
            0,
            0.018,
            h * 0.05,
        ),
    ]
    if odds(rng, 0.5):
        c = tint(rng, pick(rng, "metal", "black"))
        parts += [
            sweep(
                bezier((s * w * 0.3, -0.12, -0.06), (s * w * 0.3, 0.0, -0.06), (s * w * 0.3, 0.01, 0.06), n=6),
                0.008,
                c,
                n=5,
            )
            for s in (-1, 1)
        ]
        parts += [bar((s * w * 0.3, 0, -0.06), (s * w * 0.3, 0.12, -0.06), 0.008, c, 5) for s in (-1, 1)]
    return assemble(parts)


@TV.style()
def tv_on_tall_stand(rng):
    """On three slanted legs like an easel, or on a column with wheels."""
    w, h = _tv_size(rng, 0.6, 1.3)
    z, c = u(rng, 0.5, 0.9), tint(rng, pick(rng, "wood", "black", "metal"))
    parts = flat_screen(rng, w, h, u(rng, 0.02, 0.05), u(rng, 0.005, 0.02), z=z)
    if odds(rng, 0.5):
        parts += [bar((s * 0.1, 0.05, z + h * 0.7), (s * w * 0.4, -0.1, 0), 0.02, c, 7) for s in (-1, 1)]
        parts.append(bar((0, 0.05, z + h * 0.7), (0, 0.45, 0), 0.02, c, 7))
    else:
        parts += [
            box(0.09, 0.06, z + h * 0.6, c, 0, 0.06),
            box(w * 0.6, 0.06, 0.04, c, 0, 0.06, 0.05),
            box(0.06, 0.5, 0.04, c, w * 0.28, 0.06, 0.05),
            box(0.06, 0.5, 0.04, c, -w * 0.28, 0.06, 0.05),
        ]
        parts += [
            sphere(0.03, 0.03, 0.03, tint(rng, "black"), x * w * 0.28, 0.06 + y, 0.03, n=6)
            for x in (-1, 1)
            for y in (-0.22, 0.22)
        ]
    return assemble(parts)


@TV.style()
def tv_with_loudspeaker_bar(rng):
    w, h = _tv_size(rng, 0.8, 1.5)
    c, lift = tint(rng, "black"), u(rng, 0.08, 0.16)
    parts = flat_screen(rng, w, h, u(rng, 0.02, 0.05), u(rng, 0.006, 0.03), z=lift)
    parts += [
        soft_box(w * u(rng, 0.5, 0.95), 0.1, 0.07, c, 0, -0.14, r=0.03),
        box(w * 0.4, 0.22, 0.012, c),
        box(0.2, 0.03, lift + 0.1, c, 0, 0.04),
    ]
    if odds(rng, 0.4):
        parts += [
            soft_box(0.14, 0.16, h * u(rng, 0.6, 1.2), tint(rng, pick(rng, "black", "wood")), s * (w / 2 + 0.15))
            for s in (-1, 1)
        ]
    return assemble(parts)


@TV.style()
def tv_chunky(rng):
    """As in games: a fat rounded box on four splayed pegs with a big screen, knobs and rabbit ears."""
    w = u(rng, 0.45, 0.9)
    h, d, c = w * u(rng, 0.65, 0.9), w * u(rng, 0.35, 0.7), tint(rng, pick(rng, "wood", "paint", "white"))
    leg = w * u(rng, 0.08, 0.35)
    parts = [
        soft_box(w, d, h, c, z=leg, r=w * 0.08, n=1),
        panel(w * 0.62, h * 0.72, w * 0.06, tint(rng, "black"), -w * 0.12, -d / 2, leg + h * 0.14, r=w * 0.08, n=1),
    ]
    parts.append(
        panel(
            w * 0.54, h * 0.62, w * 0.07, screen_colour(rng), -w * 0.12, -d / 2 - 0.006, leg + h * 0.19, r=w * 0.06, n=1
        )
    )
    parts += [
        stood(cylinder(w * 0.055, w * 0.06, tint(rng, "metal"), n=8)).moved(w * 0.34, -d / 2, leg + h * z)
        for z in (0.75, 0.52)
    ]
    parts += [box(w * 0.14, 0.02, 0.012, tint(rng, "black"), w * 0.34, -d / 2, leg + h * z) for z in (0.2, 0.27, 0.34)]
    parts += [
        bar((x * w * 0.38, y * d * 0.3, leg + 0.02), (x * w * 0.46, y * d * 0.42, 0), w * 0.03, tint(rng, "wood"), 5)
        for x in (-1, 1)
        for y in (-1, 1)
    ]
    if odds(rng, 0.7):
        parts.append(sphere(w * 0.07, w * 0.07, w * 0.05, tint(rng, "black"), z=leg + h, n=6))
        for s in (-1, 1):
            tip = (s * w * u(rng, 0.15, 0.4), 0, leg + h + w * u(rng, 0.25, 0.45))
            parts += [
                bar((0, 0, leg + h), tip, 0.008, tint(rng, "metal"), 4),
                sphere(0.018, 0.018, 0.018, tint(rng, "metal"), *tip, n=5),
            ]
    return assemble(parts)
