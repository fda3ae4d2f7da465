"""Desktop computers."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, panel, pick, soft_box, stood, sweep, u
from ..mesh import box, cylinder, merge
from ..palette import tint
from ..registry import Category
from .keyboards_and_mice import key_grid, keys, mouse_body
from .monitors import display_parts
from .tool_parts import case_colour, hoop
from .tvs import screen_colour

COMPUTER = Category(
    "computer", "electronics",
    synonyms=("desktop computer", "PC", "personal computer", "workstation", "computer tower", "desktop PC"),
    glosses=("a machine for calculating, writing and browsing", "an electronic device that stores and processes data", "a desktop machine with a keyboard and a display",
             "a case with a processor and disks inside", "the machine people work at in an office"),
    place="surface", rooms=("office", "office", "bedroom"))  # fmt: skip


@COMPUTER.style()
def computer_tower(rng):
    w, d, h, c = (
        u(rng, 0.16, 0.24),
        u(rng, 0.36, 0.52),
        u(rng, 0.34, 0.52),
        tint(rng, pick(rng, "black", "black", "metal", "white")),
    )
    parts = [box(w, d, h, c, z=0.01), panel(w, h, 0.03, tint(rng, "black"), 0, -d / 2, 0.01, r=0.02)]
    parts += [box(w * 0.8, 0.01, 0.035, tint(rng, "metal"), 0, -d / 2 - 0.015, h * z) for z in (0.85, 0.74)][
        : int(rng.integers(0, 3))
    ]
    parts += [
        stood(cylinder(0.012, 0.01, tint(rng, "metal"), n=8)).moved(0, -d / 2 - 0.01, h * 0.6),
        box(w * 0.9, d * 0.9, 0.01, tint(rng, "black")),
    ]
    if odds(rng, 0.4):
        parts += [
            stood(cylinder(w * 0.33, 0.01, tint(rng, "black"), n=14)).moved(0, -d / 2 - 0.01, h * z)
            for z in (0.2, 0.48)
        ]
    return assemble(parts)


@COMPUTER.style()
def computer_all_in_one(rng):
    w = u(rng, 0.48, 0.66)
    h, lift, c = w * u(rng, 0.62, 0.75), u(rng, 0.06, 0.14), tint(rng, pick(rng, "metal", "white", "black"))
    parts = [
        panel(w, h, 0.025, c, 0, 0, lift, r=0.015),
        box(w * 0.96, 0.004, h * 0.76, screen_colour(rng), 0, -0.0125, lift + h * 0.22),
    ]
    parts += [sweep(bezier((0, -0.1, 0.006), (0, 0.14, 0.0), (0, 0.02, lift + h * 0.5), n=8), 0.09, c, n=8, squash=0.1)]
    if odds(rng, 0.7):
        parts += [keys(rng, 0.42, 0.12).moved(-0.05, -0.28), mouse_body(rng).moved(0.24, -0.27)]
    return assemble(parts)


@COMPUTER.style()
def computer_full_set(rng):
    w = u(rng, 0.42, 0.6)
    parts = [
        *display_parts(rng, w, w * 0.58, u(rng, 0.07, 0.15)),
        keys(rng, 0.43, 0.14).moved(0, -0.27),
        mouse_body(rng).moved(0.3, -0.26),
    ]
    if odds(rng, 0.75):
        parts.append(computer_tower(rng).moved(pick(rng, -1, 1) * (w / 2 + 0.2), 0.05))
    return assemble(parts)


@COMPUTER.style()
def computer_flat_case(rng):
    """A desktop case lying flat with the display on it, or a tiny box."""
    if odds(rng, 0.35):
        s = u(rng, 0.11, 0.21)
        return assemble(
            [
                soft_box(s, s, u(rng, 0.035, 0.06), tint(rng, pick(rng, "metal", "black", "white")), r=0.025, n=3),
                box(s * 0.3, 0.01, 0.012, tint(rng, "black"), 0, -s / 2, 0.015),
            ]
        )
    w, d, h, c = (
        u(rng, 0.36, 0.46),
        u(rng, 0.34, 0.42),
        u(rng, 0.09, 0.15),
        tint(rng, pick(rng, "white", "black", "metal")),
    )
    parts = [
        box(w, d, h, c),
        box(w * 0.35, 0.01, 0.03, tint(rng, "black"), w * 0.25, -d / 2, h * 0.6),
        box(w * 0.3, 0.01, 0.02, tint(rng, "black"), -w * 0.25, -d / 2, h * 0.3),
    ]
    return assemble(
        [*parts, merge(display_parts(rng, 0.42, 0.3, 0.08)).moved(z=h), keys(rng, 0.43, 0.15).moved(0, -d / 2 - 0.15)]
    )


@COMPUTER.style()
def computer_low_poly_set(rng):
    """Chunky tube display, fat keyboard, block of a tower."""
    w, c, k = u(rng, 0.3, 0.5), case_colour(rng), tint(rng, "black")
    h = w * u(rng, 0.7, 0.95)
    d = w * pick(rng, 0.15, 0.7)
    foot = h * u(rng, 0.12, 0.3)
    parts = [
        soft_box(w, w * 0.22, h, c, z=foot, r=w * 0.06, n=1),
        box(w * 0.75, h * 0.75, d, c, top=0.6).turned(-np.pi / 2, "x").moved(0, w * 0.05, foot + h / 2),
        panel(w * 0.82, h * 0.75, 0.01, screen_colour(rng), 0, -w * 0.11, foot + h * 0.14, r=w * 0.03, n=1),
        cylinder(w * 0.1, foot * 1.1, c, n=6),
        box(w * 0.5, w * 0.4, foot * 0.3, c, top=0.8),
    ]
    if odds(rng, 0.75):
        t = w * 0.06
        parts += [m.moved(0, -w * 0.6) for m in (soft_box(w, w * 0.36, t, c, r=w * 0.03, n=1), key_grid(w * 0.92, w * 0.3, t, t * 0.5, 9, 4, k, 0.25, 0.5))]  # fmt: skip
    if odds(rng, 0.6):
        t = h * u(rng, 0.9, 1.3)
        parts += [m.moved(w * 0.9) for m in (soft_box(w * 0.4, w * 0.9, t, c, r=w * 0.04, n=1), box(w * 0.3, 0.02, t * 0.06, k, 0, -w * 0.45, t * 0.8), cylinder(w * 0.05, 0.02, tint(rng, "paint"), n=6).turned(np.pi / 2, "x").moved(0, -w * 0.44, t * 0.55))]  # fmt: skip
    return assemble(parts)


@COMPUTER.style()
def computer_gaming_tower(rng):
    """Tower with a glass side through which boards and fans are seen."""
    w, d, h, c, k = u(rng, 0.2, 0.26), u(rng, 0.4, 0.52), u(rng, 0.42, 0.58), tint(rng, pick(rng, "black", "black", "white")), tint(rng, "paint")  # fmt: skip
    t = 0.012
    fan = stood(merge([hoop(w * 0.4, w * 0.4, 0.015, k, 16), cylinder(w * 0.1, 0.02, c, n=8), *[box(w * 0.6, w * 0.1, 0.006, c).turned(a) for a in (0, 1.05, 2.1)]]))  # fmt: skip
    parts = [
        box(w, d, t, c), box(w, d, t, c, z=h - t), box(w, t, h, c, 0, d / 2), box(t, d, h, c, w / 2), box(w * 0.9, t, h, tint(rng, "black"), 0, -d / 2 + 0.03),
        *[fan.moved(0, -d / 2, h * z) for z in (0.2, 0.5, 0.8)],
        box(t, d * 0.6, h * 0.7, (0.1, 0.2, 0.15), w * 0.4, d * 0.1, h * 0.25),
        box(w * 0.5, d * 0.6, 0.04, k, w * 0.1, d * 0.1, h * 0.4),
        box(w * 0.85, d * 0.9, h * 0.18, tint(rng, "black"), 0, 0, t),
        fan.turned(np.pi / 2).moved(w * 0.3, d * 0.15, h * 0.7),
        *[box(w * 0.15, d, 0.02, c, s * w * 0.35, 0, -0.02) for s in (-1, 1)],
        box(t, t, h, c, -w / 2, d / 2), box(t, t, h, c, -w / 2, -d / 2),
    ]  # fmt: skip
    return assemble(parts)
