"""Stoves, ranges and hobs."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, handle, odds, panel, pick, soft_box, stood, u
from ..mesh import bar, box, cylinder, merge, torus
from ..palette import tint
from ..registry import Category

STOVE = Category(
    "stove", "appliance",
    synonyms=("kitchen range", "hob", "cooktop", "cooking range", "gas stove", "electric stove", "kitchen stove"),
    glosses=("a kitchen appliance for cooking with burners on top", "an appliance with an oven below and hot plates above",
             "where pots and pans are heated", "a gas or electric range for boiling and frying", "the thing you cook dinner on"),
    place="wall_floor", rooms=("kitchen",))  # fmt: skip


def _burner(rng, kind, r, x, y, z, dark):
    """One cooking place of radius r: gas grate, spiral, solid plate or a mark on glass."""
    if kind == "gas":
        parts = [cylinder(r * 0.35, 0.015, dark, x, y, z, n=8)]
        for a in np.arange(2) * np.pi / 2 + pick(rng, 0, np.pi / 4):
            dx, dy = r * np.cos(a), r * np.sin(a)
            parts.append(bar((x - dx, y - dy, z + 0.03), (x + dx, y + dy, z + 0.03), 0.006, dark, 4))
        return [*parts, torus(r * 0.9, 0.006, dark, x, y, z + 0.024, n=10)]
    if kind == "spiral":
        return [torus(r * f, 0.007, dark, x, y, z + 0.008, n=12) for f in (0.4, 0.7, 1.0)]
    return [cylinder(r, 0.012 if kind == "plate" else 0.002, dark, x, y, z, n=16)]


def _cooking_top(rng, w, d, z, skin, dark, count=4):
    kind = pick(rng, "gas", "gas", "spiral", "plate", "glass")
    parts = [soft_box(w, d, 0.03, dark if kind == "glass" else skin, z=z, r=0.01, n=1)]
    columns = max(2, count // 2)
    for i in range(columns):
        for y in (-0.23, 0.23):
            x = ((i + 0.5) / columns - 0.5) * w * 0.95
            parts += _burner(
                rng, kind, u(rng, 0.2, 0.3) * min(w / columns, d / 2) * 1.4, x, y * d, z + 0.03, tint(rng, "black")
            )
    return parts


def _oven_front(rng, w, h, y, z, skin, knob):
    """Oven door with window and bar handle on a front at y."""
    parts = [
        panel(w, h, 0.04, skin, 0, y, z, r=0.01, n=1),
        handle(w * 0.8, knob, 0, y - 0.02, z + h * 0.88, upright=False, r=0.012),
    ]
    if odds(rng, 0.85):
        parts.append(
            panel(
                w * u(rng, 0.55, 0.85),
                h * u(rng, 0.4, 0.6),
                0.02,
                tint(rng, "black"),
                0,
                y - 0.014,
                z + h * 0.15,
                r=0.02,
                n=1,
            )
        )
    return parts


def control_knobs(n, w, y, z, colour, r=0.02):
    """A row of n round knobs across width w on a front at y."""
    return [stood(cylinder(r, 0.03, colour, n=8)).moved(((k + 0.5) / n - 0.5) * w, y, z) for k in range(n)]


def _floor_stove(rng, w, d, h, burners, ovens, back, control="front"):
    skin, knob = (
        tint(rng, pick(rng, "white", "white", "metal", "black", "paint")),
        tint(rng, pick(rng, "black", "metal")),
    )
    y = -d / 2
    parts = [
        box(w, d - 0.05, h - 0.09, skin, y=0.02, z=0.06),
        box(w * 0.94, d * 0.85, 0.06, tint(rng, "black"), y=0.03),
    ]
    parts += _cooking_top(rng, w, d, h - 0.03, skin, tint(rng, "black"), burners)
    if control == "front":
        parts += [
            box(w, 0.05, 0.1, skin, y=y + 0.02, z=h - 0.13),
            *control_knobs(burners + 2, w * 0.85, y - 0.005, h - 0.08, knob),
        ]
    if back:
        parts += [box(w, 0.05, back, skin, y=d / 2 - 0.025, z=h)]
        if control == "back":
            parts += control_knobs(burners + 1, w * 0.7, d / 2 - 0.05, h + back * 0.55, knob)
            parts.append(
                panel(w * 0.2, back * 0.4, 0.01, tint(rng, "black"), 0, d / 2 - 0.053, h + back * 0.35, r=0.005, n=1)
            )
    top, x = h - (0.15 if control == "front" else 0.06), -w / 2
    for share in ovens:
        ow = w * share
        front = _oven_front(rng, ow - 0.015, (top - 0.08) * 0.74, y + 0.01, 0.08 + (top - 0.08) * 0.26, skin, knob)
        drawer = panel(ow - 0.015, (top - 0.08) * 0.24, 0.03, skin, 0, y + 0.01, 0.08, r=0.008, n=1)
        parts.append(merge([*front, drawer]).moved(x + ow / 2))
        x += ow
    return parts


@STOVE.style()
def stove_freestanding(rng):
    return assemble(
        _floor_stove(rng, u(rng, 0.48, 0.62), u(rng, 0.52, 0.68), u(rng, 0.83, 0.94), 4, [1.0], pick(rng, 0, 0, 0.05))
    )


@STOVE.style()
def stove_with_back_panel(rng):
    return assemble(
        _floor_stove(
            rng, u(rng, 0.55, 0.8), u(rng, 0.58, 0.72), u(rng, 0.86, 0.94), 4, [1.0], u(rng, 0.12, 0.25), "back"
        )
    )


@STOVE.style()
def stove_wide_range(rng):
    s = u(rng, 0.5, 0.68)
    return assemble(
        _floor_stove(
            rng, u(rng, 0.85, 1.3), u(rng, 0.58, 0.72), u(rng, 0.86, 0.95), 6, [s, 1 - s], pick(rng, 0, 0.06, 0.12)
        )
    )


@STOVE.style()
def stove_old_cast_iron(rng):
    w, d, h, c = u(rng, 0.6, 1.1), u(rng, 0.5, 0.7), u(rng, 0.7, 0.9), tint(rng, pick(rng, "black", "paint", "white"))
    k, leg = tint(rng, "metal"), u(rng, 0.1, 0.25)
    parts = [
        soft_box(w, d, h - leg, c, z=leg, r=0.04),
        soft_box(w * 1.08, d * 1.08, 0.03, tint(rng, "black"), z=h, r=0.03),
    ]
    parts += [
        bar((x, y, leg + 0.02), (x * 1.12, y * 1.12, 0), 0.03, c, 6, 0.02)
        for x in (-w * 0.42, w * 0.42)
        for y in (-d * 0.42, d * 0.42)
    ]
    parts += [
        cylinder(u(rng, 0.08, 0.13), 0.012, tint(rng, "black"), x * w, y * d, h + 0.03)
        for x in (-0.25, 0.25)
        for y in (-0.2, 0.2)
    ]
    parts += [panel(w * 0.42, (h - leg) * 0.6, 0.03, c, x * w, -d / 2, leg + 0.12, r=0.03) for x in (-0.23, 0.23)]
    parts += [handle(0.12, k, x * w, -d / 2 - 0.015, leg + (h - leg) * 0.62, upright=False) for x in (-0.23, 0.23)]
    if odds(rng, 0.6):
        parts.append(cylinder(0.06, u(rng, 0.5, 1.1), tint(rng, "black"), u(rng, -0.3, 0.3) * w, d * 0.33, h))
    return assemble(parts)


@STOVE.style()
def stove_hob_in_counter(rng):
    """A cooktop let into a stretch of kitchen counter with an oven under it."""
    w, d, h = u(rng, 0.6, 0.95), u(rng, 0.55, 0.68), u(rng, 0.85, 0.94)
    front, top = tint(rng, pick(rng, "white", "wood", "paint")), tint(rng, pick(rng, "wood", "white", "black"))
    parts = [
        box(w, d - 0.04, h - 0.14, front, y=0.02, z=0.1),
        box(w * 1.02, d * 1.03, 0.04, top, z=h - 0.04),
        box(w, d * 0.85, 0.1, front, y=0.03),
    ]
    parts += [
        p.moved(z=-0.022)
        for p in _cooking_top(rng, min(w * 0.9, u(rng, 0.55, 0.8)), d * 0.85, h, tint(rng, "metal"), tint(rng, "black"))
    ]
    parts += _oven_front(
        rng, 0.58, u(rng, 0.45, 0.6), -d / 2 + 0.01, 0.14, tint(rng, pick(rng, "black", "metal")), tint(rng, "metal")
    )
    parts += control_knobs(5, 0.45, -d / 2 + 0.01, h - 0.1, tint(rng, "metal"), 0.016)
    return assemble(parts)


@STOVE.style()
def stove_flat_hob(rng):
    """The cooktop by itself: a thin plate with burners, as lies on or is let into a counter."""
    w, d = u(rng, 0.3, 1.0), u(rng, 0.42, 0.58)
    parts = _cooking_top(
        rng, w, d, u(rng, 0.02, 0.07), tint(rng, "metal"), tint(rng, "black"), 2 if w < 0.5 else pick(rng, 4, 4, 6)
    )
    parts += [
        box(w * 0.93, d * 0.9, 0.07, tint(rng, "metal")),
        *[
            k.turned(-np.pi / 2, "x").moved(0, -d * 0.44, 0.1)
            for k in control_knobs(4, 0.4 * w, 0, 0, tint(rng, "black"), 0.016)
        ],
    ]
    return assemble(parts)


def _pans(rng, spots, z):
    """Pots and pans with lids or handles standing on cooking places (x, y)."""
    parts = []
    for x, y in spots:
        r, h, c = u(rng, 0.07, 0.12), u(rng, 0.05, 0.2), tint(rng, pick(rng, "metal", "black", "paint"))
        parts.append(cylinder(r * 0.92, h, c, x, y, z, r, 12))
        if odds(rng, 0.5):
            parts += [cylinder(r * 1.03, 0.01, c, x, y, z + h, r * 0.7, 12), cylinder(0.015, 0.03, c, x, y, z + h, n=6)]
        a = u(rng, -2.6, -0.5)
        if h < 0.12:
            parts.append(bar((x + r * np.cos(a), y + r * np.sin(a), z + h * 0.8), (x + 2.6 * r * np.cos(a), y + 2.6 * r * np.sin(a), z + h), 0.011, tint(rng, "black"), 5))  # fmt: skip
        else:
            parts += [box(0.04, 0.03, 0.012, c, x + s * (r + 0.015), y, z + h * 0.8) for s in (-1, 1)]
    return parts


@STOVE.style()
def stove_hob_with_pots(rng):
    """A built-in hob in a piece of worktop or free, pots and pans on its places."""
    w, d = u(rng, 0.5, 0.95), u(rng, 0.42, 0.58)
    skin, dark = tint(rng, pick(rng, "metal", "black", "white")), tint(rng, "black")
    spots = [(x * w, y * d) for x in (-0.25, 0.25) for y in (-0.22, 0.24)]
    parts = [box(w, d, 0.02, skin, z=0.05), box(w * 0.94, d * 0.9, 0.05, tint(rng, "metal"))]
    kind = pick(rng, "gas", "gas", "plate", "glass", "spiral")
    for x, y in spots:
        parts += _burner(rng, kind, u(rng, 0.08, 0.11), x, y, 0.07, dark)
    parts += _pans(rng, [s for s in spots if odds(rng, 0.65)], 0.1 if kind == "gas" else 0.08)
    if odds(rng, 0.4):
        parts.append(box(w * u(rng, 1.2, 1.6), d * 1.25, 0.04, tint(rng, pick(rng, "wood", "white", "clay")), z=0.012))
    parts += [cylinder(0.018, 0.02, dark, (k - 1.5) * 0.07, -d * 0.43, 0.07, n=8) for k in range(4)]
    return assemble(parts)


@STOVE.style()
def stove_chunky_low_poly(rng):
    """The game asset: a fat case, big knobs, round window, thick burners, perhaps a pot on it."""
    w, d, h = u(rng, 0.6, 0.95), u(rng, 0.55, 0.8), u(rng, 0.65, 0.95)
    c, dark, k = tint(rng, pick(rng, "white", "paint", "metal")), tint(rng, "black"), tint(rng, pick(rng, "metal", "paint", "black"))  # fmt: skip
    y, n = -d / 2, int(rng.integers(6, 9))
    parts = [soft_box(w, d, h, c, z=0.05, r=0.05, n=1), box(w * 0.85, d * 0.8, 0.06, dark), soft_box(w * 1.03, d * 1.03, 0.05, pick(rng, c, dark, k), z=h + 0.04, r=0.04, n=1)]  # fmt: skip
    parts += [cylinder(0.13 * w, 0.035, dark, x * w, s * d, h + 0.09, 0.11 * w, n) for x in (-0.24, 0.24) for s in (-0.22, 0.22)]  # fmt: skip
    parts += [panel(w * 0.8, h * 0.55, 0.06, c, 0, y - 0.01, 0.12, r=0.05, n=1), panel(w * 0.55, h * 0.3, 0.03, dark, 0, y - 0.04, 0.2, r=0.04, n=1)]  # fmt: skip
    parts += [box(w * 0.6, 0.06, 0.05, k, 0, y - 0.07, h * 0.64), *control_knobs(int(rng.integers(3, 6)), w * 0.9, y, h * 0.88, k, 0.04)]  # fmt: skip
    if odds(rng, 0.4):
        parts.append(soft_box(w, 0.09, u(rng, 0.12, 0.3), c, y=d / 2 - 0.045, z=h + 0.08, r=0.03, n=1))
    if odds(rng, 0.4):
        parts += _pans(rng, [(-0.24 * w, -0.22 * d)], h + 0.12)
    return assemble(parts)


@STOVE.style()
def stove_free_standing_with_lid(rng):
    """A gas range with its glass or steel cover raised behind the burners, pots on it at times."""
    w, d, h = u(rng, 0.48, 0.65), u(rng, 0.52, 0.62), u(rng, 0.82, 0.9)
    parts = _floor_stove(rng, w, d, h, 4, [1.0], 0)
    cover = box(w * 0.98, 0.02, d * u(rng, 0.75, 0.95), tint(rng, pick(rng, "glass", "white", "black", "metal")))
    parts.append(cover.turned(-u(rng, 0, 0.15), "x").moved(0, d / 2 - 0.02, h + 0.01))
    if odds(rng, 0.5):
        parts += _pans(rng, [(-w * 0.24, -d * 0.23), (w * 0.24, d * 0.2)][: int(rng.integers(1, 3))], h + 0.03)
    return assemble(parts)


@STOVE.style()
def stove_camping(rng):
    """A portable stove: a flat case with one or two burners, lid as wind shield or a gas cartridge."""
    n = int(rng.integers(1, 3))
    w, d, c, dark = u(rng, 0.28, 0.34) * (1 + 0.75 * (n - 1)), u(rng, 0.26, 0.36), tint(rng, pick(rng, "metal", "paint", "black")), tint(rng, "black")  # fmt: skip
    parts = [soft_box(w, d, u(rng, 0.07, 0.11), c, r=0.02, n=1), *control_knobs(n, w, -d / 2, 0.045, dark, 0.022)]
    for k in range(n):
        parts += _burner(rng, "gas", 0.1, ((k + 0.5) / n - 0.5) * w * 0.95, 0, 0.1, dark)
    if odds(rng, 0.5) or w < 0.4:
        parts.append(box(w, 0.015, d * 0.9, c).turned(-0.1, "x").moved(0, d / 2, 0.07))
        parts += [box(0.012, d * 0.4, d * 0.5, c, s * w / 2, d * 0.3, 0.08) for s in (-1, 1)]
        parts.append(cylinder(0.05, 0.3, tint(rng, "paint"), n=12).turned(np.pi / 2, "y").moved(w / 2, d * 0.2, 0.06))
    return assemble(parts)
