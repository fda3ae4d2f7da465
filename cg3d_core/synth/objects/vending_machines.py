"""Vending machines."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, pick, u
from ..mesh import Mesh, box, cylinder, lathe
from ..palette import tint
from ..parts import boxes, many_colours
from ..registry import Category
from .chunky import block, shade, toy_colour

VENDING_MACHINE = Category(
    "vending machine", "shop",
    synonyms=("snack machine", "drinks machine", "soda machine", "snack dispenser", "ticket machine"),
    glosses=("a tall machine that sells drinks and snacks for coins", "a large lit box with rows of cans behind glass and a slot at the bottom", "where one buys a soda without a cashier", "an automatic dispenser in stations and corridors"),
    place="wall_floor", rooms=("corridor", "shop", "office"))  # fmt: skip


def _machine(rng, w: float, d: float, h: float, c, b: float, kind: str) -> list[Mesh]:
    """Cabinet with window, goods or picture, keypad column and outlet flap."""
    dark, win, f = (0.08, 0.08, 0.1), w * 0.62, -d / 2
    parts = [block(w, d, h, c, b=b)]
    if kind == "goods":
        rows, cols, x0 = int(rng.integers(4, 7)), int(rng.integers(4, 7)), -w * 0.13
        parts.append(box(win, 0.02, h * 0.62, (0.2, 0.22, 0.26), x0, f - 0.002, h * 0.3))
        x, z = np.meshgrid(
            (np.arange(cols) + 0.5) * win / cols - win / 2 + x0, h * 0.32 + np.arange(rows) * h * 0.6 / rows
        )
        x, z, a, t = x.ravel(), z.ravel(), win / cols * 0.36, h * 0.6 / rows
        parts.append(
            boxes(
                np.stack([x - a, 0 * x + f - 0.035, z], 1),
                np.stack([x + a, 0 * x + f, z + t * 0.65], 1),
                many_colours(rng, len(x)),
            )
        )
        parts += [box(win, 0.04, 0.015, (0.7, 0.7, 0.72), x0, f - 0.02, h * 0.31 + k * t) for k in range(rows)]
    elif kind == "picture":
        parts += [
            block(w * 0.9, 0.04, h * 0.55, tint(rng, "paint"), 0, f, h * 0.38, b=0.02),
            cylinder(w * 0.2, 0.03, tint(rng, "white"), n=10)
            .turned(np.pi / 2, "x")
            .moved(-w * 0.1, f - 0.015, h * 0.68),
        ]
    else:
        parts += [
            box(w * 0.7, 0.03, h * 0.22, (0.15, 0.3, 0.5), 0, f - 0.01, h * 0.62),
            box(w * 0.3, 0.03, h * 0.08, (0.5, 0.5, 0.5), -w * 0.2, f - 0.01, h * 0.48),
        ]
    parts += [
        box(w * 0.14, 0.03, h * 0.12, dark, w * 0.36, f - 0.005, h * 0.55),
        box(w * 0.1, 0.04, 0.03, (0.7, 0.7, 0.7), w * 0.36, f - 0.005, h * 0.47),
    ]
    return [
        *parts,
        box(w * 0.6, 0.03, h * 0.12, dark, -w * 0.1, f - 0.005, h * 0.1),
        box(w * 0.95, 0.03, 0.06, dark, 0, f + 0.03, 0.0),
    ]


@VENDING_MACHINE.style()
def snack_machine(rng) -> Mesh:
    """Glass front with rows of packets."""
    w, d, h = u(rng, 0.75, 1.2), u(rng, 0.65, 0.9), u(rng, 1.65, 1.95)
    return assemble(_machine(rng, w, d, h, tint(rng, pick(rng, "black", "metal", "paint", "white")), 0.01, "goods"))


@VENDING_MACHINE.style()
def soda_machine(rng) -> Mesh:
    """Big picture panel with a column of buttons."""
    w, d, h, c = u(rng, 0.7, 1.0), u(rng, 0.65, 0.9), u(rng, 1.65, 1.95), tint(rng, "paint")
    keys = [
        box(w * 0.1, 0.03, 0.05, tint(rng, "white"), w * 0.38, -d / 2 - 0.01, h * 0.7 + 0.07 * k)
        for k in range(int(rng.integers(2, 5)))
    ]
    return assemble([*_machine(rng, w, d, h, c, 0.02, "picture"), *keys])


@VENDING_MACHINE.style()
def chunky_machine(rng) -> Mesh:
    """Fat bevelled box, short, with bulging header and a big flap."""
    w, d, h, c = u(rng, 0.8, 1.2), u(rng, 0.65, 0.9), u(rng, 1.3, 1.8), toy_colour(rng)
    parts = _machine(rng, w, d, h, c, 0.12, pick(rng, "goods", "picture"))
    return assemble(
        [
            *parts,
            block(w * 1.06, d * 1.06, 0.12, shade(c, 0.7), b=0.05),
            block(w * 0.85, 0.12, h * 0.1, shade(c, 1.4), 0, -d / 2, h * 0.93 - 0.03, b=0.03),
        ]
    )


@VENDING_MACHINE.style()
def ticket_kiosk(rng) -> Mesh:
    """Slim machine with screen, card slot and tray."""
    w, d, h = u(rng, 0.5, 0.8), u(rng, 0.35, 0.55), u(rng, 1.4, 1.9)
    return assemble(_machine(rng, w, d, h, tint(rng, pick(rng, "metal", "paint", "white")), 0.03, "screen"))


@VENDING_MACHINE.style()
def gumball(rng) -> Mesh:
    """Glass globe of gum balls on a stand."""
    h, r, c = u(rng, 0.9, 1.4), u(rng, 0.14, 0.24), tint(rng, "paint")
    p = [
        (0, 0),
        (r * 1.1, 0),
        (r, 0.05),
        (0.035, 0.1),
        (0.035, h * 0.55),
        (r * 0.6, h * 0.56),
        (r * 0.7, h * 0.75),
        (0, h * 0.75),
    ]
    globe = lathe(
        [(r * 0.6, h * 0.75), (r * 1.05, h * 0.75 + r * 0.9), (r * 0.7, h * 0.75 + r * 1.7), (0, h * 0.75 + r * 1.75)],
        tint(rng, "any"),
        12,
    )
    cap = lathe([(r * 0.75, h * 0.75 + r * 1.65), (r * 0.4, h * 0.75 + r * 2), (0, h * 0.75 + r * 2.1)], c, 12)
    return assemble([lathe(p, c, 12), globe, cap, box(0.08, 0.06, 0.08, (0.7, 0.7, 0.72), 0, -r * 0.65, h * 0.62)])
