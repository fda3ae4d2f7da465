"""Desktop computers, laptops and tablets."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, oval, panel, pick, soft_box, stack, stood, sweep, u
from ..mesh import Mesh, bar, box, cylinder, merge
from ..palette import tint
from ..parts import boxes
from ..registry import Category
from .monitors import display_parts
from .tvs import screen_colour

COMPUTER = Category(
    "computer", "electronics",
    synonyms=("desktop computer", "PC", "personal computer", "workstation", "computer tower", "desktop PC"),
    glosses=("a machine for calculating, writing and browsing", "an electronic device that stores and processes data", "a desktop machine with a keyboard and a display",
             "a case with a processor and disks inside", "the machine people work at in an office"),
    place="surface", rooms=("office", "office", "bedroom"))  # fmt: skip


def keys(rng, w, d, c=None) -> Mesh:
    """A keyboard: a thin slab with rows of keys."""
    c, k = c or tint(rng, pick(rng, "black", "white", "metal")), tint(rng, pick(rng, "black", "white"))
    rows, t = 5, u(rng, 0.008, 0.02)
    parts = [soft_box(w, d, t, c, r=0.008, n=1)]
    for j in range(rows):
        y = ((j + 0.5) / rows - 0.5) * d * 0.9
        if j == 0:
            parts += [box(w * 0.4, d * 0.13, 0.006, k, 0, y, t, 0.9)] + [
                box(w * 0.2, d * 0.13, 0.006, k, s * w * 0.34, y, t, 0.9) for s in (-1, 1)
            ]
            continue
        x = ((np.arange(12) + 0.5) / 12 - 0.5) * w * 0.94
        half, one = np.float32([w * 0.03, d * 0.07]), np.ones(12)
        low = np.c_[x - half[0], one * (y - half[1]), one * t]
        parts.append(boxes(low, np.c_[x + half[0], one * (y + half[1]), one * (t + 0.006)], k))
    return merge(parts)


def mouse_body(rng, c=None) -> Mesh:
    """A computer mouse: a low smooth hump with a wheel."""
    c = c or tint(rng, pick(rng, "black", "white", "metal"))
    w, d, h = u(rng, 0.05, 0.07), u(rng, 0.09, 0.125), u(rng, 0.025, 0.042)
    levels = [
        (oval(w / 2 * s, d / 2 * s, 2.4, 14) + np.float32([0, o]), h * z)
        for s, z, o in ((0.96, 0, 0), (1, 0.25, 0), (0.92, 0.6, 0.002), (0.65, 0.9, 0.006), (0.3, 1.0, 0.008))
    ]
    return merge(
        [
            stack(levels, c),
            stood(cylinder(0.008, 0.006, tint(rng, "black"), n=8)).turned(np.pi / 2).moved(0.003, -d * 0.25, h * 0.88),
        ]
    )


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


LAPTOP = Category(
    "laptop", "electronics",
    synonyms=("notebook computer", "laptop computer", "portable computer", "ultrabook"),
    glosses=("a computer that folds shut", "a portable machine with a keyboard and a hinged screen", "a small computer carried in a bag and used on the knees",
             "an open clamshell with keys below and a display above"),
    place="surface", rooms=("office", "living", "bedroom"))  # fmt: skip


def _laptop(rng, angle):
    w = u(rng, 0.28, 0.4)
    d, t, c = (
        w * u(rng, 0.62, 0.74),
        u(rng, 0.012, 0.025),
        tint(rng, pick(rng, "metal", "metal", "black", "white", "paint")),
    )
    lid = merge(
        [
            soft_box(w, d, t * 0.5, c, y=-d / 2, r=0.01),
            box(w * 0.94, d * 0.88, 0.002, screen_colour(rng), 0, -d / 2, -0.001),
        ]
    )
    base = [
        soft_box(w, d, t, c, r=0.012),
        soft_box(w * 0.3, d * 0.28, 0.002, tint(rng, "metal"), 0, -d * 0.3, t - 0.0005, r=0.005, n=1),
    ]
    k = keys(rng, w * 0.9, d * 0.45).scaled(1, 1, 0.3)
    return [*base, k.moved(0, d * 0.12, t - 0.003), lid.turned(-angle, "x").moved(y=d / 2, z=t)]


@LAPTOP.style()
def laptop_open(rng):
    return assemble(_laptop(rng, u(rng, 1.6, 2.1)))


@LAPTOP.style()
def laptop_half_open(rng):
    return assemble(_laptop(rng, u(rng, 0.6, 1.5)))


@LAPTOP.style()
def laptop_closed(rng):
    return assemble(_laptop(rng, u(rng, 0.02, 0.06)))


@LAPTOP.style()
def laptop_thick_old(rng):
    return assemble(_laptop(rng, u(rng, 1.5, 2.0))).scaled(1, 1.05, u(rng, 1.2, 1.5))


TABLET = Category(
    "tablet", "electronics",
    synonyms=("tablet computer", "e-reader", "touch screen tablet", "slate computer"),
    glosses=("a flat handheld computer with a touch screen", "a thin glass slab for reading and browsing", "a device between a phone and a laptop"),
    place="surface", rooms=("living", "bedroom", "office"))  # fmt: skip


def _tablet(rng):
    h = u(rng, 0.17, 0.3)
    w, t = h * u(rng, 0.62, 0.8), u(rng, 0.006, 0.011)
    rim = u(rng, 0.006, 0.02)
    return merge(
        [
            soft_box(w, h, t, tint(rng, pick(rng, "black", "metal", "white")), r=0.015),
            box(w - 2 * rim, h - 2 * rim, 0.001, screen_colour(rng), z=t - 0.0005),
        ]
    )


@TABLET.style()
def tablet_lying(rng):
    return assemble([_tablet(rng).turned(u(rng, 0, 2 * np.pi))])


@TABLET.style()
def tablet_on_stand(rng):
    lean, c = u(rng, 0.9, 1.35), tint(rng, pick(rng, "black", "metal", "wood"))
    body = _tablet(rng).turned(pick(rng, 0.0, np.pi / 2)).turned(lean, "x")
    low, high = body.bounds
    top = float(high[2] - low[2])
    parts = [
        body.moved(z=-low[2] + 0.01),
        bar((0, float(high[1]), top * 0.6), (0, float(high[1]) + top * 0.45, 0.004), 0.02, c, 6),
        soft_box(0.1, top * 0.7, 0.008, c, y=top * 0.15),
    ]
    return assemble(parts)


@TABLET.style()
def tablet_in_folding_case(rng):
    lean, c = u(rng, 0.95, 1.3), tint(rng, pick(rng, "paint", "black"))
    body = _tablet(rng).turned(np.pi / 2).turned(lean, "x")
    low, high = body.bounds
    w, d = float(high[0] - low[0]), float(high[2] - low[2])
    return assemble(
        [
            body.moved(z=-low[2] + 0.006),
            soft_box(w, d * 1.1, 0.006, c, y=d * 0.1),
            panel(w, d * 0.75, 0.004, c).turned(lean - np.pi / 2 + 0.9, "x").moved(y=d * 0.5),
        ]
    )
