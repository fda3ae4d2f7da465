"""Trash cans."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, handle, odds, oval, panel, pick, rounded_rect, soft_box, stack, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .ovens import dark

TRASH_CAN = Category(
    "trash can", "container",
    synonyms=("garbage can", "waste bin", "wastebasket", "dustbin", "trash bin", "litter bin", "waste paper basket"),
    glosses=("a container for waste", "where you throw away garbage", "a bin with a lid or swing top for litter", "a bucket for refuse in the kitchen or office"),
    place="floor", rooms=("kitchen", "office", "bathroom", "corridor", "living", "shop"))  # fmt: skip


def hollow(outline, h: float, flare: float, colour, wall: float = 0.006, floor: float = 0.01):
    """Open vessel over an outline (k, 2): bottom outline times 1, top times ``flare``."""
    o = np.float32(outline)
    inner = o * (1 - wall / np.abs(o).max())
    return stack([(o, 0), (o * flare, h), (inner * flare, h), (inner, floor)], colour)


def _bin_colour(rng):
    return tint(rng, pick(rng, "metal", "white", "black", "paint", "any"))


@TRASH_CAN.style()
def trash_open_round(rng):
    h = u(rng, 0.22, 0.45)
    r, c = h * u(rng, 0.3, 0.45), _bin_colour(rng)
    flare = u(rng, 1.0, 1.35)
    return assemble([hollow(oval(r, r, 2, 24), h, flare, c), torus(r * flare, 0.006, c, z=h, n=24)])


@TRASH_CAN.style()
def trash_open_square(rng):
    h, c = u(rng, 0.22, 0.6), _bin_colour(rng)
    w, d = h * u(rng, 0.5, 0.9), h * u(rng, 0.4, 0.8)
    o = rounded_rect(w, d, u(rng, 0.005, 0.06), 3)
    return assemble([hollow(o, h, u(rng, 1.05, 1.3), c)])


@TRASH_CAN.style()
def trash_pedal(rng):
    r, h, c = u(rng, 0.1, 0.2), u(rng, 0.25, 0.7), tint(rng, pick(rng, "metal", "metal", "white", "black", "paint"))
    o = oval(r, r * pick(rng, 1, 1, 0.8), pick(rng, 2, 2, 5), 22)
    lid = [(o * 1.02, h), (o * 1.02, h + 0.02), (o * 0.8, h + 0.04), (o * 0.4, h + 0.055)]
    k = tint(rng, "black")
    return assemble(
        [
            stack([(o, 0.03), (o, h)], c),
            stack(lid, c),
            stack([(o * 1.03, 0), (o * 1.03, 0.035)], k),
            box(0.06, 0.06, 0.015, k, 0, -r - 0.03, 0.01),
            box(0.05, 0.03, 0.05, k, 0, r, h - 0.03),
        ]
    )


@TRASH_CAN.style()
def trash_swing_top(rng):
    w, d, h, c = u(rng, 0.22, 0.42), u(rng, 0.2, 0.34), u(rng, 0.4, 0.75), _bin_colour(rng)
    o = rounded_rect(w, d, u(rng, 0.02, 0.08), 3)
    flap = panel(w * 0.7, d * 0.62, 0.01, tint(rng, "any")).turned(-0.9, "x").moved(0, -d * 0.18, h + 0.03)
    cover = stack(
        [(o * 1.24, h - 0.01), (o * 1.24, h + 0.03), (o * 0.9, h + u(rng, 0.08, 0.18)), (o * 0.5, h + 0.19)], c
    )
    return assemble([stack([(o, 0), (o * 1.2, h)], c), cover, flap])


@TRASH_CAN.style()
def trash_metal_with_lid(rng):
    r, h, c = u(rng, 0.18, 0.3), u(rng, 0.45, 0.75), tint(rng, pick(rng, "metal", "metal", "black", "paint"))
    ribs = [
        p for k in range(7) for p in ((r * (0.88 + 0.015 * k), h * k / 7), (r * (0.9 + 0.015 * k), h * (k + 0.5) / 7))
    ]
    parts = [
        lathe([(0, 0), *ribs, (r, h)], c, 24),
        lathe([(r * 1.05, -0.02), (r * 1.05, 0.02), (r * 0.5, 0.07), (0, 0.08)], c, 24, z=h),
        handle(0.12, c, 0, 0, 0, False, 0.008, 0.04).turned(-np.pi / 2, "x").moved(z=h + 0.08),
    ]
    return assemble(
        [
            *parts,
            *[
                handle(0.14, c, 0, 0, 0, False, 0.008, 0.04).turned(s * np.pi / 2).moved(s * r * 0.95, 0, h * 0.75)
                for s in (-1, 1)
            ],
        ]
    )


@TRASH_CAN.style()
def trash_wheeled(rng):
    w, d, h, c = (
        u(rng, 0.45, 0.58),
        u(rng, 0.5, 0.7),
        u(rng, 0.85, 1.05),
        tint(rng, pick(rng, "leaf", "black", "paint")),
    )
    o = rounded_rect(w * 0.85, d * 0.8, 0.04)
    parts = [
        stack([(o, 0.05), (o * 1.17, h)], c),
        soft_box(w * 1.08, d * 1.06, 0.05, c, z=h, r=0.05),
        bar((-w * 0.42, d * 0.5, h - 0.02), (w * 0.42, d * 0.5, h - 0.02), 0.018, c, 6),
    ]
    wheel = cylinder(0.1, 0.05, tint(rng, "black"), n=14).turned(np.pi / 2, "y")
    return assemble([*parts, *[wheel.moved(s * w * 0.44 - 0.025, d * 0.38, 0.1) for s in (-1, 1)]])


@TRASH_CAN.style()
def trash_wire_mesh(rng):
    r, h, c, n = u(rng, 0.11, 0.16), u(rng, 0.25, 0.36), tint(rng, pick(rng, "black", "metal")), 20
    parts = [
        cylinder(r * 0.8, 0.01, c, n=20),
        *[torus(r * (0.8 + 0.2 * f), 0.004, c, z=h * f, n=20) for f in (0.0, 0.5, 1.0)],
    ]
    parts += [
        bar(
            (r * 0.8 * np.cos(a), r * 0.8 * np.sin(a), 0),
            (r * np.cos(a + 0.3 * s), r * np.sin(a + 0.3 * s), h),
            0.0025,
            c,
            3,
        )
        for a in np.linspace(0, 2 * np.pi, n, endpoint=False)
        for s in (-1, 1)
    ]
    return assemble(parts)


@TRASH_CAN.style()
def trash_public(rng):
    """A bin of a shop or corridor: a case with a hole, round or square."""
    w, h, c = u(rng, 0.28, 0.45), u(rng, 0.6, 0.95), tint(rng, pick(rng, "metal", "paint", "wood"))
    o = oval(w / 2, w / 2, pick(rng, 2, 8), 24)
    parts = [
        stack([(o, 0), (o, h)], c),
        stack([(o * 1.04, h), (o * 1.04, h + 0.03), (o * 0.6, h + 0.1)], tint(rng, "black")),
    ]
    return assemble([*parts, panel(w * 0.6, h * 0.16, 0.03, tint(rng, "black"), 0, -w / 2 + 0.01, h * 0.76)])


@TRASH_CAN.style()
def trash_chunky_low_poly(rng):
    """The game asset: few facets, thick bands, lid with a fat grip, ajar or missing; rubbish on top at times."""
    n, r, h = int(rng.integers(6, 10)), u(rng, 0.2, 0.35), u(rng, 0.45, 0.85)
    c, k = tint(rng, pick(rng, "metal", "leaf", "paint", "black")), tint(rng, pick(rng, "metal", "black"))
    foot = u(rng, 0.75, 1)
    o = oval(r, r, 2, n)
    parts = [hollow(o * foot, h, 1 / foot, c, 0.03), *[stack([(o * (foot + (1 - foot) * z) * 1.05, h * z), (o * (foot + (1 - foot) * z) * 1.05, h * z + 0.05)], k, caps=False) for z in (0.0, 0.55, 0.95)]]  # fmt: skip
    lid = merge([lathe([(0, 0), (r * 1.12, 0), (r * 1.12, 0.05), (r * 0.6, 0.12), (0, 0.13)], k, n), box(0.15, 0.04, 0.07, c, z=0.11)])  # fmt: skip
    kind = pick(rng, "shut", "shut", "ajar", "full")
    if kind == "shut":
        parts.append(lid.moved(z=h))
    elif kind == "ajar":
        parts.append(lid.turned(u(rng, 0.15, 0.4), "x").moved(0, u(rng, -0.05, 0.1), h + 0.06))
    else:
        parts += [sphere(*rng.uniform(0.4, 0.6, 3) * r, tint(rng, "any"), *rng.uniform(-0.3, 0.3, 2) * r, h, n=6) for _ in range(4)]  # fmt: skip
    return assemble([*parts, *[box(0.05, 0.12, 0.05, k, s * (r + 0.02), 0, h * 0.7) for s in (-1, 1)]])


@TRASH_CAN.style()
def trash_bag_or_recycling_row(rng):
    """A hooped stand with a hanging sack, or two or three bins side by side for sorting."""
    if odds(rng, 0.5):
        r, h, k = u(rng, 0.17, 0.22), u(rng, 0.7, 0.9), tint(rng, "metal")
        a = np.linspace(0, 2 * np.pi, 16, endpoint=False)
        ring = np.float32(np.c_[np.cos(a), np.sin(a)] * (1 + 0.06 * np.sin(5 * a))[:, None] * r)
        bag = stack([(ring * 0.3, 0.05), (ring * 1.15, 0.12), (ring * 1.2, h * 0.4), (ring, h), (ring * 0.95, h), (ring * 0.9, h * 0.6)], tint(rng, pick(rng, "black", "glass", "paint")))  # fmt: skip
        parts = [bag, torus(r, 0.015, k, z=h, n=18), torus(r * 1.1, 0.012, k, z=0.02, n=18), *[bar((r * np.cos(t), r * np.sin(t), h), (r * 1.15 * np.cos(t), r * 1.15 * np.sin(t), 0.02), 0.01, k, 5) for t in (0.5, 2.6, 4.7)]]  # fmt: skip
        return assemble([*parts, *([cylinder(r * 1.05, 0.03, k, z=h + 0.01)] if odds(rng, 0.5) else [])])
    n, w, d, h = int(rng.integers(2, 4)), u(rng, 0.25, 0.36), u(rng, 0.3, 0.45), u(rng, 0.45, 0.95)
    parts = []
    for k in range(n):
        c, x = tint(rng, "paint"), (k - (n - 1) / 2) * w * 1.04
        parts += [soft_box(w, d, h, tint(rng, pick(rng, "metal", "white")) if n == 3 else c, x, r=0.03), soft_box(w * 1.02, d * 1.02, 0.06, c, x, 0, h, r=0.03), cylinder(w * 0.25, 0.012, dark(rng), x, 0, h + 0.055, n=12)]  # fmt: skip
    return assemble(parts)
