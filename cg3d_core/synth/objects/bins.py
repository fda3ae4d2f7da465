"""Containers and luggage: trash can, cardboard box, basket, suitcase, backpack, bag, barrel."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    handle,
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
from ..mesh import bar, box, cushion, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category

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


BOX = Category(
    "box", "container",
    synonyms=("cardboard box", "carton", "packing case", "package", "crate"),
    glosses=("a container of cardboard with flaps", "a parcel for shipping goods", "a square container for storing things", "what new shoes or a delivery come in"),
    place="floor", rooms=("office", "shop", "corridor", "bedroom"))  # fmt: skip


def _card(rng):
    return tuple(np.clip(np.array([0.68, 0.52, 0.35]) * u(rng, 0.8, 1.2), 0, 1)) if odds(rng, 0.7) else tint(rng, "any")


def _box_size(rng):
    s = pick(rng, u(rng, 0.12, 0.25), u(rng, 0.25, 0.6))
    return s * u(rng, 0.8, 1.3), s * u(rng, 0.6, 1.1), s * u(rng, 0.35, 1.1)


@BOX.style()
def box_closed(rng):
    w, d, h = _box_size(rng)
    c, tape = _card(rng), tint(rng, pick(rng, "wood", "white"))
    return assemble(
        [box(w, d, h, c), box(w * 1.004, 0.05, 0.002, tape, z=h), box(w * 1.006, 0.05, h * 0.25, tape, z=h * 0.75)]
    )


@BOX.style()
def box_open_flaps(rng):
    w, d, h = _box_size(rng)
    c = _card(rng)
    o = np.float32([[w, d], [-w, d], [-w, -d], [w, -d]]) / 2
    parts = [hollow(o, h, 1.0, c, 0.005)]
    for turn, width, far in ((0, w, d), (1, d, w), (2, w, d), (3, d, w)):
        flap = box(width * 0.98, min(w, d) * 0.45, 0.005, c, y=min(w, d) * 0.225).turned(u(rng, -1.2, 1.3), "x")
        parts.append(flap.moved(0, far / 2, h).turned(turn * np.pi / 2))
    return assemble(parts)


@BOX.style()
def box_stack(rng):
    parts, z = [], 0.0
    for _ in range(int(rng.integers(2, 5))):
        w, d, h = (x * 0.8 for x in _box_size(rng))
        parts.append(
            box(w, d, h, _card(rng)).turned(u(rng, -0.3, 0.3)).moved(u(rng, -0.04, 0.04), u(rng, -0.04, 0.04), z)
        )
        z += h
    return assemble(parts)


@BOX.style()
def box_with_lid(rng):
    w, d, h = _box_size(rng)
    c = _card(rng)
    lid = box(w * 1.03, d * 1.03, h * u(rng, 0.15, 0.35), c if odds(rng, 0.6) else _card(rng))
    parts = [box(w, d, h, c), lid.moved(z=h * 0.85)]
    return assemble(
        [*parts, *[panel(w * 0.25, h * 0.12, 0.006, tint(rng, "black"), 0, s * d / 2, h * 0.6) for s in (-1, 1)]]
    )


@BOX.style()
def box_plastic_tote(rng):
    w, d, h, c = (
        u(rng, 0.3, 0.75),
        u(rng, 0.25, 0.48),
        u(rng, 0.15, 0.42),
        tint(rng, pick(rng, "metal", "black", "paint", "glass")),
    )
    o = rounded_rect(w * 0.88, d * 0.88, 0.03)
    parts = [
        hollow(o, h, 1.1, c),
        *[soft_box(0.02, d * 0.9, 0.03, c, s * w * 0.49, 0, h - 0.03, r=0.005) for s in (-1, 1)],
    ]
    parts += [box(0.012, 0.015, h * 0.85, c, x * w, s * d * 0.47) for x in (-0.25, 0, 0.25) for s in (-1, 1)]
    return assemble(parts + ([soft_box(w, d, 0.03, tint(rng, "any"), z=h, r=0.04)] if odds(rng, 0.5) else []))


BASKET = Category(
    "basket", "container",
    synonyms=("laundry basket", "wicker basket", "hamper", "shopping basket"),
    glosses=("a woven container", "an open container of wicker or plastic, often with a handle", "where dirty clothes wait for the wash", "what one carries fruit and bread in"),
    place="floor", rooms=("bathroom", "living", "bedroom"))  # fmt: skip


@BASKET.style()
def basket_wicker_round(rng):
    r, h, c = u(rng, 0.12, 0.28), u(rng, 0.15, 0.6), tint(rng, pick(rng, "wood", "wood", "white", "fabric"))
    rings = int(h / 0.035) + 2
    levels = [
        (
            oval(
                r * (0.85 + 0.2 * k / rings) * (1 + 0.02 * (-1) ** k),
                r * (0.85 + 0.2 * k / rings) * (1 + 0.02 * (-1) ** k),
                2,
                22,
            ),
            h * k / rings,
        )
        for k in range(rings + 1)
    ]
    levels += [(levels[-1][0] * 0.92, h), (levels[0][0] * 0.92, 0.02)]
    return assemble(
        [
            stack(levels, c),
            torus(r * 1.05, 0.012, c, z=h, n=22),
            *[
                torus(0.05, 0.008, c, n=12).turned(np.pi / 2, "x").turned(np.pi / 2).moved(s * r * 1.05, 0, h)
                for s in (-1, 1)
            ],
        ]
    )


@BASKET.style()
def basket_arched_handle(rng):
    w, d, h, c = u(rng, 0.25, 0.5), u(rng, 0.2, 0.35), u(rng, 0.12, 0.25), tint(rng, "wood")
    arch = sweep(
        bezier((0, -d * 0.55, h * 0.7), (0, -d * 0.5, h * 2.8), (0, d * 0.5, h * 2.8), (0, d * 0.55, h * 0.7), n=12),
        0.012,
        c,
        6,
    )
    return assemble(
        [
            hollow(oval(w / 2, d / 2, 2.5, 24), h, 1.2, c),
            arch,
            torus(0.5, 0.025, c, n=24).scaled(w * 1.2, d * 1.2, 0.5).moved(z=h),
        ]
    )


@BASKET.style()
def basket_slotted_plastic(rng):
    w, d, h, c = u(rng, 0.35, 0.65), u(rng, 0.28, 0.45), u(rng, 0.2, 0.55), tint(rng, pick(rng, "white", "paint"))
    parts = [
        soft_box(w * 0.86, d * 0.86, 0.015, c, r=0.03),
        *[
            loft(
                [
                    np.c_[rounded_rect(w * f, d * f, 0.05, 3), np.full(16, z)]
                    for f, z in ((1, h - 0.03), (1.02, h - 0.03), (1.02, h), (0.96, h), (0.96, h - 0.03))
                ],
                c,
                caps=False,
            )
        ],
    ]
    p = rounded_rect(w * 0.98, d * 0.98, 0.05, 6)[::1]
    along = np.concatenate(
        [
            np.linspace(a, b, 6, endpoint=False)
            for a, b in zip(p, np.roll(p, -1, 0), strict=True)
            if np.linalg.norm(b - a) > 0.06
        ]
    )
    parts += [bar((*(q * 0.88), 0.0), (*q, h), 0.009, c, 4) for q in along]
    return assemble(
        [
            *parts,
            loft(
                [
                    np.c_[rounded_rect(w * f, d * f, 0.05, 3), np.full(16, z)]
                    for f, z in ((0.93, h * 0.45), (0.95, h * 0.55))
                ],
                c,
                caps=False,
            ),
        ]
    )


SUITCASE = Category(
    "suitcase", "luggage",
    synonyms=("travel case", "trolley case", "luggage", "baggage", "carry-on"),
    glosses=("a case for clothes on a journey", "luggage with a handle and wheels", "what you pack for a holiday"),
    place="floor", rooms=("bedroom", "corridor"))  # fmt: skip


@SUITCASE.style()
def suitcase_hard_shell(rng):
    w, h = u(rng, 0.34, 0.52), u(rng, 0.5, 0.78)
    d, c, k = w * u(rng, 0.45, 0.65), tint(rng, pick(rng, "paint", "black", "metal")), tint(rng, "black")
    parts = [
        panel(w, h, d, c, 0, 0, 0.05, r=0.06, n=3),
        *[box(0.012, d * 1.03, h * 0.85, c, x * w, 0, 0.05 + h * 0.07) for x in np.linspace(-0.35, 0.35, 6)],
    ]
    parts += [
        cylinder(0.025, 0.02, k, n=8).turned(np.pi / 2, "y").moved(x * w * 0.4 - 0.01, y * d * 0.35, 0.025)
        for x in (-1, 1)
        for y in (-1, 1)
    ]
    lift = u(rng, 0.0, 0.4)
    rails = [
        bar((s * w * 0.2, d * 0.42, h), (s * w * 0.2, d * 0.42, h + 0.06 + lift), 0.008, tint(rng, "metal"), 5)
        for s in (-1, 1)
    ]
    return assemble(
        [*parts, *rails, bar((-w * 0.2, d * 0.42, h + 0.06 + lift), (w * 0.2, d * 0.42, h + 0.06 + lift), 0.012, k, 6)]
    )


@SUITCASE.style()
def suitcase_old_leather(rng):
    w, h, d, c = (
        u(rng, 0.45, 0.75),
        u(rng, 0.32, 0.5),
        u(rng, 0.14, 0.24),
        tint(rng, pick(rng, "wood", "clay", "black")),
    )
    k = tint(rng, "metal")
    parts = [
        box(w, d, h, c),
        box(w * 1.01, 0.012, h * 1.01, tint(rng, "wood")),
        *[box(0.05, d * 1.02, h * 1.01, tint(rng, "wood"), s * w * 0.3) for s in (-1, 1)],
    ]
    parts += [box(0.04, 0.03, 0.03, k, s * w * 0.25, 0, h) for s in (-1, 1)] + [
        sphere(0.035, 0.035, 0.035, k, x * w / 2.05, y * d / 2.1, z, n=6)
        for x in (-1, 1)
        for y in (-1, 1)
        for z in (0.03, h - 0.03)
    ]
    return assemble(
        [*parts, sweep(bezier((-0.07, 0, h), (-0.07, 0, h + 0.07), (0.07, 0, h + 0.07), (0.07, 0, h), n=8), 0.01, c, 6)]
    )


@SUITCASE.style()
def suitcase_soft_lying(rng):
    w, h, d, c = u(rng, 0.4, 0.55), u(rng, 0.55, 0.8), u(rng, 0.2, 0.32), tint(rng, pick(rng, "fabric", "black"))
    parts = [
        soft_box(w, h, d, c, r=0.06, n=3),
        soft_box(w * 0.85, h * 0.5, 0.05, c, 0, -h * 0.15, d, r=0.04),
        soft_box(w * 0.8, h * 0.25, 0.04, c, 0, h * 0.28, d, r=0.04),
    ]
    return assemble(
        [
            *parts,
            *[
                cylinder(0.03, 0.03, tint(rng, "black"), n=8).turned(np.pi / 2, "y").moved(s * w * 0.4, -h / 2, 0.04)
                for s in (-1, 1)
            ],
            sweep(
                bezier(
                    (-0.08, h / 2, d / 2),
                    (-0.08, h / 2 + 0.06, d / 2),
                    (0.08, h / 2 + 0.06, d / 2),
                    (0.08, h / 2, d / 2),
                    n=6,
                ),
                0.012,
                c,
                6,
            ),
        ]
    )


BACKPACK = Category(
    "backpack", "luggage",
    synonyms=("rucksack", "knapsack", "school bag", "schoolbag"),
    glosses=("a bag carried on the back with two straps", "what pupils carry their books in", "a hiker's bag"),
    place="floor", rooms=("bedroom", "corridor", "office"))  # fmt: skip


def _pack(rng, w, d, h, c, power=3.5):
    o = oval(w / 2, d / 2, power, 20)
    levels = [
        (o * 0.9, 0),
        (o, h * 0.08),
        (o, h * 0.5),
        (o * np.float32([0.95, 0.85]) + np.float32([0, d * 0.05]), h * 0.8),
        (o * np.float32([0.7, 0.55]) + np.float32([0, d * 0.12]), h * 0.96),
        (o * 0.3 + np.float32([0, d * 0.15]), h),
    ]
    strap = [
        sweep(
            bezier(
                (s * w * 0.2, d * 0.45, h * 0.92),
                (s * w * 0.25, d * 1.0, h * 0.85),
                (s * w * 0.35, d * 0.85, h * 0.3),
                (s * w * 0.4, d * 0.45, h * 0.08),
                n=9,
            ),
            0.025,
            tint(rng, "black"),
            6,
            0.3,
        )
        for s in (-1, 1)
    ]
    loop = sweep(
        bezier(
            (-0.04, d * 0.3, h * 0.95),
            (-0.04, d * 0.35, h * 1.08),
            (0.04, d * 0.35, h * 1.08),
            (0.04, d * 0.3, h * 0.95),
            n=7,
        ),
        0.008,
        c,
        5,
    )
    return [stack(levels, c), *strap, loop]


@BACKPACK.style()
def backpack_school(rng):
    w, d, h, c = (
        u(rng, 0.26, 0.36),
        u(rng, 0.14, 0.22),
        u(rng, 0.38, 0.5),
        tint(rng, pick(rng, "paint", "fabric", "black")),
    )
    pocket = stack(
        [(oval(w * 0.38, d * 0.3, 3, 16) * s, z * h) for s, z in ((0.9, 0), (1, 0.06), (1, 0.3), (0.8, 0.4))],
        c if odds(rng, 0.5) else tint(rng, "paint"),
    ).moved(0, -d * 0.45, 0.02)
    return assemble([*_pack(rng, w, d, h, c), pocket])


@BACKPACK.style()
def backpack_hiking(rng):
    w, d, h, c = u(rng, 0.28, 0.38), u(rng, 0.22, 0.3), u(rng, 0.6, 0.8), tint(rng, "paint")
    parts = [*_pack(rng, w, d, h * 0.9, c, 2.6), cushion(w * 0.95, d * 0.9, 0.14, tint(rng, "paint"), 0, 0, h * 0.86)]
    mat = cylinder(0.07, w * 1.2, tint(rng, "fabric"), n=14).turned(np.pi / 2, "y").moved(-w * 0.6, -d * 0.3, 0.02)
    return assemble(
        [*parts, mat, *[soft_box(0.09, d * 0.6, h * 0.4, c, s * w * 0.55, 0, 0.04, r=0.03) for s in (-1, 1)]]
    )


@BACKPACK.style()
def backpack_flap(rng):
    w, d, h, c = (
        u(rng, 0.26, 0.34),
        u(rng, 0.13, 0.18),
        u(rng, 0.36, 0.46),
        tint(rng, pick(rng, "wood", "fabric", "black")),
    )
    flap = soft_box(w * 1.02, d * 1.05, 0.05, c, z=h * 0.88, r=0.04)
    front = panel(w * 0.95, h * 0.5, 0.02, c, 0, -d / 2 - 0.01, h * 0.42, r=0.05)
    straps = _pack(rng, w, d, h, c)[1:]
    return assemble(
        [
            soft_box(w, d, h * 0.9, c, r=0.04),
            flap,
            front,
            *straps,
            *[box(0.025, 0.03, h * 0.5, tint(rng, "wood"), s * w * 0.25, -d / 2 - 0.02, h * 0.3) for s in (-1, 1)],
        ]
    )


BAG = Category(
    "bag", "luggage",
    synonyms=("handbag", "shopping bag", "tote bag", "purse", "paper bag"),
    glosses=("a soft container with handles for carrying things", "what you carry the shopping home in", "a fashion accessory for keys and wallet"),
    place="surface", rooms=("living", "bedroom", "shop", "corridor"))  # fmt: skip


def _loops(w, h, drop, y, c, r=0.006):
    return [
        sweep(
            bezier(
                (-w, s * y, h), (-w * 0.9, s * y, h + drop * 1.3), (w * 0.9, s * y, h + drop * 1.3), (w, s * y, h), n=9
            ),
            r,
            c,
            5,
        )
        for s in (-1, 1)
    ]


@BAG.style()
def bag_paper(rng):
    w, d, h, c = u(rng, 0.18, 0.36), u(rng, 0.08, 0.16), u(rng, 0.24, 0.42), _card(rng)
    o = np.float32([[w, d], [0, d * 1.1], [-w, d], [-w * 0.97, 0], [-w, -d], [0, -d * 1.1], [w, -d], [w * 0.97, 0]]) / 2
    return assemble(
        [
            hollow(o, h, u(rng, 0.95, 1.05), c, 0.003),
            *_loops(w * 0.2, h, u(rng, 0.06, 0.14), d / 2, tint(rng, "white"), 0.004),
        ]
    )


@BAG.style()
def bag_handbag(rng):
    w, d, h, c = (
        u(rng, 0.22, 0.38),
        u(rng, 0.09, 0.16),
        u(rng, 0.17, 0.28),
        tint(rng, pick(rng, "paint", "wood", "black", "fabric")),
    )
    o = oval(w / 2, d / 2, 4, 20)
    body = stack(
        [(o * 0.95, 0), (o, h * 0.1), (o * np.float32([0.9, 0.7]), h * 0.75), (o * np.float32([0.75, 0.25]), h)], c
    )
    return assemble(
        [
            body,
            *_loops(w * 0.25, h * 0.92, u(rng, 0.08, 0.2), d * 0.15, c, 0.008),
            box(0.04, 0.02, 0.03, tint(rng, "metal"), 0, -d * 0.3, h * 0.7),
        ]
    )


@BAG.style()
def bag_duffel(rng):
    w, r, c = u(rng, 0.4, 0.65), u(rng, 0.11, 0.18), tint(rng, pick(rng, "paint", "fabric", "black"))
    body = (
        stack([(oval(r, r, 2.6, 18) * s, z) for s, z in ((0.8, 0), (1, 0.03), (1, w - 0.03), (0.8, w))], c)
        .turned(np.pi / 2, "y")
        .moved(-w / 2, 0, r)
    )
    return assemble([body, *_loops(w * 0.2, r * 1.6, r * 1.1, r * 0.6, tint(rng, "black"), 0.01)])


BARREL = Category(
    "barrel", "container",
    synonyms=("cask", "keg", "wooden barrel", "oil drum", "drum"),
    glosses=("a round wooden container bound with hoops", "a big cylindrical vessel for wine, beer or oil", "a cask with bulging sides"),
    place="floor", rooms=("shop",))  # fmt: skip


@BARREL.style()
def barrel_wooden(rng):
    h, c, k = u(rng, 0.5, 1.05), tint(rng, "wood"), tint(rng, "metal")
    r = h * u(rng, 0.27, 0.36)
    z = np.linspace(0, 1, 9)
    prof = [(r * (0.78 + 0.22 * np.sin(np.pi * t)), h * t) for t in z]
    hoops = [
        torus(r * (0.79 + 0.22 * np.sin(np.pi * t)), 0.008, k, n=22).scaled(1, 1, 2.5).moved(z=h * t)
        for t in (0.06, 0.25, 0.75, 0.94)
    ]
    body = merge([lathe([(0, 0.03), (r * 0.74, 0.03), *prof, (r * 0.74, h - 0.03), (0, h - 0.03)], c, 22), *hoops])
    return assemble([body.turned(np.pi / 2, "x") if odds(rng, 0.2) else body])


@BARREL.style()
def barrel_steel_drum(rng):
    h, c = u(rng, 0.75, 0.95), tint(rng, pick(rng, "paint", "metal"))
    r = h * u(rng, 0.31, 0.36)
    prof = [
        (0, 0.015),
        (r * 0.95, 0.015),
        (r, 0),
        *[p for f in (0.33, 0.66) for p in ((r * 0.98, h * f - 0.03), (r * 1.03, h * f), (r * 0.98, h * f + 0.03))],
        (r, h),
        (r * 0.95, h - 0.015),
        (0, h - 0.015),
    ]
    return assemble(
        [
            lathe(prof, c, 26),
            cylinder(0.04, 0.02, tint(rng, "metal"), r * 0.6, 0, h - 0.015),
            stood(cylinder(0.02, 0.02, tint(rng, "metal"))).moved(0, -r, h * 0.5),
        ]
    )
