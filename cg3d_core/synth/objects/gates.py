"""Garage doors and gates."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, frame, odds, panel, pick, sweep, u
from ..mesh import Mesh, bar, box, cylinder, merge, sphere
from ..palette import tint
from ..registry import Category
from .doors_arched_and_open import arch_band

GARAGE = Category(
    "garage door", "opening",
    synonyms=("roll-up door", "overhead door", "up-and-over door", "sectional door", "roller shutter door"),
    glosses=("a wide door that lets a car into its house", "a big panel that slides up under the ceiling", "level sections hinged together and lifted to drive in", "the large door at the end of a driveway"),
    place="opening", rooms=())  # fmt: skip

GATE = Category(
    "gate", "outdoors",
    synonyms=("garden gate", "iron gate", "driveway gate", "farm gate", "fence gate", "entrance gate"),
    glosses=("a barrier that swings open in a fence or wall", "bars or pickets between two posts that one opens to enter a garden", "a wrought iron entrance to a park", "what keeps the sheep in the field and opens for the tractor"),
    place="floor", rooms=())  # fmt: skip


def _size(rng):
    return pick(rng, u(rng, 2.2, 3.0), u(rng, 3.0, 4.3)), u(rng, 1.95, 2.4)


def _surround(rng, w, h) -> list[Mesh]:
    c, t, d = tint(rng, pick(rng, "white", "brick", "clay")), u(rng, 0.05, 0.15), u(rng, 0.1, 0.3)
    return [box(t, d, h + t, c, s * (w + t) / 2) for s in (-1, 1)] + [box(w, d, t, c, z=h)] if odds(rng, 0.6) else []


@GARAGE.style()
def garage_door_sections(rng):
    """Level sections with raised fields, sometimes a row of small windows."""
    w, h = _size(rng)
    c, rows, columns, glazed = (
        tint(rng, pick(rng, "white", "white", "wood", "paint")),
        int(rng.integers(3, 6)),
        int(rng.integers(3, 9)),
        odds(rng, 0.5),
    )
    parts = [box(w, 0.04, h / rows - 0.01, c, z=k * h / rows) for k in range(rows)]
    for k in range(rows):
        for i in range(columns):
            x, glass = ((i + 0.5) / columns - 0.5) * w, glazed and k == rows - 1
            parts.append(
                box(
                    w / columns * 0.75,
                    0.02,
                    h / rows * 0.6,
                    tint(rng, "glass") if glass else c,
                    x,
                    -0.025,
                    (k + 0.2) * h / rows,
                )
            )
    return assemble([*parts, *_surround(rng, w, h), box(0.12, 0.05, 0.03, tint(rng, "metal"), 0, -0.05, 0.4)])


@GARAGE.style()
def garage_door_roller(rng):
    """Narrow slats coming off a roll, shut or partly raised."""
    w, h = _size(rng)
    c, low = tint(rng, pick(rng, "metal", "white", "paint")), h * pick(rng, 0.0, 0.0, u(rng, 0.2, 0.7))
    step = u(rng, 0.07, 0.12)
    slats = [
        bar((-w / 2, 0, z), (w / 2, 0, z), step * 0.55, c, 6).scaled(1, 0.4, 1)
        for z in np.arange(low + step / 2, h, step)
    ]
    roll = (
        [bar((-w * 0.52, 0.1, h + 0.12), (w * 0.52, 0.1, h + 0.12), 0.17, c, 12)]
        if odds(rng, 0.6)
        else [box(w * 1.04, 0.35, 0.33, c, 0, 0.1, h)]
    )
    return assemble(
        [
            *slats,
            *roll,
            *[box(0.08, 0.1, h, tint(rng, "metal"), s * (w / 2 + 0.03)) for s in (-1, 1)],
            box(w, 0.06, 0.06, c, z=low),
        ]
    )


@GARAGE.style()
def garage_door_tilting(rng):
    """One panel of boards in a frame, tilted out when half open."""
    w, h = _size(rng)
    c, n, up = tint(rng, pick(rng, "wood", "metal", "white")), int(rng.integers(6, 18)), odds(rng, 0.5)
    boards = [
        box(w / n - 0.012, 0.03, h, c, ((k + 0.5) / n - 0.5) * w) if up else box(w, 0.03, h / n - 0.012, c, z=k * h / n)
        for k in range(n)
    ]
    leaf = merge(
        [*boards, frame(w, h, 0.05, 0.07, c, 0, 0.02), box(0.03, 0.06, 0.14, tint(rng, "black"), 0, -0.04, h * 0.45)]
    )
    a = pick(rng, 0.0, u(rng, 0.3, 1.35))
    return assemble(
        [
            leaf.moved(z=-h * 0.75).turned(-a, "x").moved(z=h * 0.75 + (h * 0.2 if a else 0)),
            *[box(0.08, 0.1, h * 1.05, c, s * (w / 2 + 0.06)) for s in (-1, 1)],
            box(w + 0.2, 0.1, 0.1, c, z=h * 1.05),
        ]
    )


@GARAGE.style()
def garage_door_two_leaves(rng):
    """Side-hung carriage leaves with Z braces and strap hinges, shut or ajar."""
    w, h = u(rng, 2.1, 3.0), u(rng, 1.95, 2.3)
    c, m, half = tint(rng, pick(rng, "wood", "white", "paint")), tint(rng, "black"), w / 2 - 0.01
    leaf = [
        box(half, 0.04, h, c),
        frame(half, h, 0.07, 0.12, c, 0, -0.01),
        box(half, 0.07, 0.12, c, 0, -0.01, h * 0.55),
        bar((-half * 0.42, -0.03, 0.1), (half * 0.42, -0.03, h * 0.55), 0.05, c, 4),
    ]
    leaf += [box(half * 0.6, 0.02, 0.06, m, -half * 0.2, -0.055, z) for z in (0.2, h - 0.25)] + [
        box(0.03, 0.06, 0.25, m, half * 0.42, -0.06, h * 0.4)
    ]
    leaf += [box(half * 0.7, 0.05, h * 0.25, tint(rng, "glass"), 0, -0.005, h * 0.65)] if odds(rng, 0.5) else []
    one, a = merge(leaf).moved(half / 2), pick(rng, 0.0, u(rng, 0.1, 1.3))
    return assemble([one.turned(-a).moved(-w / 2), one.scaled(-1, 1, 1).turned(a).moved(w / 2), *_surround(rng, w, h)])


@GARAGE.style()
def garage_door_chunky(rng):
    """As in games: three to five thick ribs in a fat frame, a big handle."""
    w, h, n = u(rng, 2.0, 3.4), u(rng, 1.7, 2.3), int(rng.integers(3, 6))
    c, f, t = (
        tint(rng, pick(rng, "white", "metal", "paint")),
        tint(rng, pick(rng, "metal", "brick", "wood")),
        u(rng, 0.15, 0.3),
    )
    parts = [panel(w, h / n * 0.92, t * u(rng, 0.4, 0.6), c, 0, 0, k * h / n, r=0.05, n=1) for k in range(n)]
    parts += [box(t, t * 1.5, h + t, f, s * (w + t) / 2) for s in (-1, 1)] + [
        box(w + t * 2.6, t * 1.7, t * 1.2, f, z=h)
    ]
    return assemble([*parts, box(w * 0.2, t * 0.8, t * 0.3, tint(rng, "black"), 0, -t * 0.4, h / n * 0.4)])


# ------------------------------------------------------------------------------------------------- gate
def _posts(rng, w, h, kind=None) -> list[Mesh]:
    """Two posts: stone pillars with caps, or thin ones."""
    kind = kind or pick(rng, "stone", "wood", "none")
    if kind == "none":
        return []
    r, c = (
        (u(rng, 0.15, 0.28), tint(rng, pick(rng, "brick", "clay")))
        if kind == "stone"
        else (u(rng, 0.05, 0.09), tint(rng, pick(rng, "wood", "metal", "white")))
    )
    parts = [box(2 * r, 2 * r, h * 1.1, c, s * (w / 2 + r + 0.02)) for s in (-1, 1)]
    top = [box(2.4 * r, 2.4 * r, 0.08, c, s * (w / 2 + r + 0.02), 0, h * 1.1, top=0.7) for s in (-1, 1)]
    ball = (
        [
            sphere(r * 0.7, r * 0.7, r * 0.7, c, s * (w / 2 + r + 0.02), 0, h * 1.1 + 0.08 + r * 0.6, n=8)
            for s in (-1, 1)
        ]
        if odds(rng, 0.4)
        else []
    )
    return parts + top + ball


def _swung(rng, leaf: Mesh, w: float, double: bool) -> list[Mesh]:
    """A leaf with its hinge at x = 0 hung in an opening w wide: single, or mirrored to two; shut or open."""
    a = pick(rng, 0.0, 0.0, u(rng, 0.2, 1.3))
    return (
        [leaf.turned(-a).moved(-w / 2), leaf.scaled(-1, 1, 1).turned(a).moved(w / 2)]
        if double
        else [leaf.turned(-a).moved(-w / 2)]
    )


@GATE.style()
def gate_wrought_iron(rng):
    """Upright bars with spear points and scrolls, the top straight, arched or dipped."""
    double, h, c = odds(rng, 0.6), u(rng, 1.2, 2.4), tint(rng, pick(rng, "black", "black", "metal", "paint"))
    one = u(rng, 0.9, 1.6)
    n, bow = int(one / u(rng, 0.1, 0.16)), h * pick(rng, 0.0, u(rng, -0.15, 0.2))
    x = np.linspace(0.03, one - 0.03, n)
    top = h + bow * np.sin(x / one * np.pi / (2 if double else 1))
    parts = [bar((a, 0, 0.06), (a, 0, b), 0.009, c, 4) for a, b in zip(x, top, strict=True)]
    parts += (
        [cylinder(0.022, 0.1, c, a, 0, b, top=0.001, n=4) for a, b in zip(x, top, strict=True)]
        if odds(rng, 0.7)
        else []
    )
    parts += [box(one, 0.025, 0.035, c, one / 2, 0, z) for z in (0.1, h * 0.5, h * 0.88)] + [
        bar((e, 0, 0), (e, 0, h), 0.022, c, 5) for e in (0.02, one - 0.02)
    ]
    curl = arc(0.1, 0, 5.0, 8) * np.linspace(1, 0.4, 8)[:, None]
    parts += (
        [sweep(np.c_[curl[:, 0] + k * one, np.zeros(8), curl[:, 1] + h * 0.7], 0.008, c, n=4) for k in (0.3, 0.7)]
        if odds(rng, 0.6)
        else []
    )
    w = one * (2 if double else 1)
    return assemble([*_swung(rng, merge(parts), w, double), *_posts(rng, w, h)])


@GATE.style()
def gate_picket(rng):
    """Low wooden pickets with a diagonal brace."""
    w, h, c = u(rng, 0.8, 1.3), u(rng, 0.75, 1.3), tint(rng, pick(rng, "white", "wood", "wood", "paint"))
    n = int(rng.integers(5, 10))
    parts = []
    for k in range(n):
        x = (k + 0.5) / n * w
        parts += [box(w / n * 0.65, 0.02, h * 0.9, c, x), box(w / n * 0.65, 0.02, h * 0.1, c, x, 0, h * 0.9, top=0.1)]
    parts += [box(w, 0.03, 0.08, c, w / 2, 0.025, h * z) for z in (0.15, 0.7)] + [
        bar((0.03, 0.03, h * 0.18), (w - 0.03, 0.03, h * 0.75), 0.035, c, 4)
    ]
    return assemble([*_swung(rng, merge(parts), w, False), *_posts(rng, w, h, pick(rng, "wood", "wood", "none"))])


@GATE.style()
def gate_field(rng):
    """Five long bars with braces, wood or tube."""
    w, h, n = u(rng, 1.8, 3.6), u(rng, 1.0, 1.3), int(rng.integers(4, 7))
    c, r = tint(rng, pick(rng, "wood", "metal")), u(rng, 0.02, 0.04)
    parts = [bar((0, 0, z), (w, 0, z), r, c, 6) for z in np.linspace(0.15, h, n)] + [
        bar((x, 0, 0.1), (x, 0, h), r * 1.2, c, 6) for x in (0.02, w - 0.02)
    ]
    parts += pick(
        rng,
        [bar((0, 0.02, 0.15), (w, 0.02, h), r, c, 4)],
        [bar((0, 0.02, 0.15), (w / 2, 0.02, h), r, c, 4), bar((w, 0.02, 0.15), (w / 2, 0.02, h), r, c, 4)],
        [bar((w / 2, 0, 0.15), (w / 2, 0, h), r, c, 4)],
    )
    return assemble([*_swung(rng, merge(parts), w, False), *_posts(rng, w, h, "wood")])


@GATE.style()
def gate_solid_in_arch(rng):
    """Boards under a round stone arch, or beneath a little roof."""
    w, h, c = u(rng, 0.9, 1.6), u(rng, 1.4, 2.0), tint(rng, pick(rng, "wood", "paint"))
    n = int(rng.integers(5, 9))
    leaf = merge(
        [
            *[box(w / n - 0.01, 0.04, h, c, (k + 0.5) / n * w) for k in range(n)],
            *[box(w, 0.06, 0.1, c, w / 2, -0.01, h * z) for z in (0.15, 0.8)],
            box(0.1, 0.06, 0.03, tint(rng, "black"), w * 0.88, -0.04, h * 0.5),
        ]
    )
    stone = tint(rng, pick(rng, "brick", "clay", "wood"))
    if odds(rng, 0.6):
        return assemble(
            [*_swung(rng, leaf, w, False), arch_band(w + 0.06, h, u(rng, 0.15, 0.35), u(rng, 0.2, 0.5), stone)]
        )
    roof = [
        box(w * 1.6, 0.75, 0.05, tint(rng, pick(rng, "brick", "wood")))
        .turned(s * 0.6, "x")
        .moved(0, -s * 0.28, h + 0.45)
        for s in (-1, 1)
    ]
    return assemble(
        [
            *_swung(rng, leaf, w, False),
            *roof,
            *[box(0.14, 0.14, h + 0.4, stone, s * (w / 2 + 0.08)) for s in (-1, 1)],
            box(w + 0.4, 0.14, 0.14, stone, z=h + 0.2),
        ]
    )


@GATE.style()
def gate_sliding_or_boom(rng):
    """A long sliding grid on a rail, or a striped boom at a car park."""
    c = tint(rng, pick(rng, "metal", "black", "paint"))
    if odds(rng, 0.5):
        w, h, n = u(rng, 2.5, 4.5), u(rng, 1.2, 2.0), int(rng.integers(14, 30))
        return assemble(
            [
                frame(w, h, 0.06, 0.06, c, z=0.08),
                *[box(0.025, 0.025, h - 0.1, c, x, 0, 0.12) for x in np.linspace(-w / 2, w / 2, n)],
                box(w * 1.3, 0.1, 0.03, tint(rng, "metal"), w * 0.15),
                *[box(0.12, 0.12, h * 1.15, c, w * 0.5, y) for y in (-0.12, 0.12)],
            ]
        )
    w, a, n = u(rng, 2.4, 4.0), pick(rng, 0.0, 0.0, u(rng, 0.3, 1.3)), 8
    boom = merge(
        [
            box(w / n, 0.05, 0.1, (0.85, 0.12, 0.1) if k % 2 else (0.95, 0.95, 0.93), (k + 0.5) * w / n, -0.05)
            for k in range(n)
        ]
    ).turned(-a, "y")
    return assemble(
        [boom.moved(z=0.95), box(0.3, 0.35, 1.1, c), box(0.5, 0.12, 0.16, c, -0.3, 0, 0.9)]
        + ([box(0.1, 0.1, 0.95, c, w)] if a == 0 else [])
    )


@GATE.style()
def gate_chunky(rng):
    """As in games: thick posts, fat planks or bars with pointed tops, iron straps."""
    w, h, n = u(rng, 1.2, 2.6), u(rng, 1.0, 2.0), int(rng.integers(4, 8))
    c, m, double = tint(rng, pick(rng, "wood", "wood", "metal")), tint(rng, "metal"), odds(rng, 0.5)
    one = w / 2 if double else w
    parts = []
    for k in range(n):
        x, t = (k + 0.5) / n * one, one / n * u(rng, 0.6, 0.95)
        parts += [box(t, 0.1, h * 0.88, c, x), box(t, 0.1, h * 0.14, c, x, 0, h * 0.88, top=0.2)]
    parts += [box(one, 0.15, h * 0.1, m if odds(rng, 0.5) else c, one / 2, 0, h * z) for z in (0.15, 0.68)]
    return assemble([*_swung(rng, merge(parts), w, double), *_posts(rng, w, h * 1.05, "stone")])
