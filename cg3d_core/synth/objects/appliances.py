"""Large kitchen and laundry appliances: refrigerator, stove, range hood, washing machine, dishwasher, oven."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, handle, loft, odds, panel, pick, soft_box, stack, stood, u
from ..mesh import bar, box, cylinder, lathe, merge, torus
from ..palette import tint
from ..registry import Category

REFRIGERATOR = Category(
    "refrigerator", "appliance",
    synonyms=("freezer", "icebox", "refrigerator freezer", "household refrigerator", "cooling cabinet"),
    glosses=("an appliance that keeps food cold", "a tall cold cabinet in the kitchen where milk and vegetables are stored",
             "a white goods appliance in which food and drink are chilled or frozen", "a big kitchen machine with doors for cooling groceries",
             "where you keep the milk cold"),
    place="wall_floor", rooms=("kitchen", "kitchen", "office", "shop"))  # fmt: skip


def _skin(rng):
    return tint(rng, pick(rng, "white", "white", "metal", "metal", "black", "paint"))


def _cold_box(rng, w, d, h, splits, colour, knob, gap=0.008, foot=0.03):
    """Carcass with a grid of doors; ``splits`` = [(x0, x1, z0, z1, hinge)] as shares of the front, hinge -1, 1 or 0 (a drawer)."""
    t, kind = u(rng, 0.03, 0.07), pick(rng, "bar", "bar", "grip", "edge")
    parts = [box(w * 0.98, d - t, h, colour, y=t / 2, z=foot), box(w * 0.9, d * 0.85, foot, tint(rng, "black"))]
    front = -d / 2
    for x0, x1, z0, z1, hinge in splits:
        dw, dh = (x1 - x0) * w - gap, (z1 - z0) * h - gap
        x, z = ((x0 + x1) / 2 - 0.5) * w, foot + z0 * h + gap / 2
        parts.append(panel(dw, dh, t, colour, x, front + t / 2, z, r=u(rng, 0.008, 0.025)))
        if kind == "edge":
            continue
        if hinge == 0:
            parts.append(
                handle(dw * u(rng, 0.5, 0.85), knob, x, front, z + dh - 0.06, upright=False, r=u(rng, 0.007, 0.014))
            )
            continue
        hx = x - hinge * (dw / 2 - u(rng, 0.04, 0.06))
        if kind == "bar":
            length = min(dh * u(rng, 0.4, 0.85), 1.2)
            parts.append(handle(length, knob, hx, front, z + dh / 2, r=u(rng, 0.008, 0.016), out=u(rng, 0.03, 0.06)))
        else:
            length = min(dh * 0.6, u(rng, 0.15, 0.35))
            parts.append(box(0.03, 0.03, length, knob, hx, front - 0.01, z + (dh - length) / 2))
    return parts


@REFRIGERATOR.style()
def refrigerator_top_freezer(rng):
    w, d, h = u(rng, 0.5, 0.8), u(rng, 0.52, 0.75), u(rng, 1.3, 1.85)
    s, side, c = u(rng, 0.6, 0.76), pick(rng, -1, 1), _skin(rng)
    return assemble(
        _cold_box(rng, w, d, h, [(0, 1, 0, s, side), (0, 1, s, 1, side)], c, tint(rng, pick(rng, "metal", "black")))
    )


@REFRIGERATOR.style()
def refrigerator_bottom_freezer(rng):
    w, d, h = u(rng, 0.54, 0.8), u(rng, 0.55, 0.75), u(rng, 1.55, 2.05)
    s, side, c = u(rng, 0.28, 0.45), pick(rng, -1, 1), _skin(rng)
    low = pick(rng, side, 0)
    return assemble(_cold_box(rng, w, d, h, [(0, 1, 0, s, low), (0, 1, s, 1, side)], c, tint(rng, "metal")))


@REFRIGERATOR.style()
def refrigerator_side_by_side(rng):
    w, d, h = u(rng, 0.8, 1.15), u(rng, 0.62, 0.85), u(rng, 1.65, 1.95)
    s, c = u(rng, 0.38, 0.52), _skin(rng)
    parts = _cold_box(rng, w, d, h, [(0, s, 0, 1, -1), (s, 1, 0, 1, 1)], c, tint(rng, "metal"))
    if odds(rng, 0.6):  # ice and water dispenser
        x = (s / 2 - 0.5) * w
        parts.append(panel(w * s * 0.55, h * 0.2, 0.02, tint(rng, "black"), x, -d / 2 - 0.006, h * u(rng, 0.5, 0.58)))
    return assemble(parts)


@REFRIGERATOR.style()
def refrigerator_french_door(rng):
    w, d, h, s, c = u(rng, 0.75, 0.98), u(rng, 0.65, 0.85), u(rng, 1.7, 1.9), u(rng, 0.3, 0.42), _skin(rng)
    low = [(0, 1, 0, s, 0)] if odds(rng, 0.6) else [(0, 1, 0, s / 2, 0), (0, 1, s / 2, s, 0)]
    return assemble(_cold_box(rng, w, d, h, [*low, (0, 0.5, s, 1, -1), (0.5, 1, s, 1, 1)], c, tint(rng, "metal")))


@REFRIGERATOR.style()
def refrigerator_small(rng):
    w, d, h, c = u(rng, 0.4, 0.6), u(rng, 0.42, 0.62), u(rng, 0.5, 1.05), _skin(rng)
    parts = _cold_box(rng, w, d, h, [(0, 1, 0, 1, pick(rng, -1, 1))], c, tint(rng, "metal"))
    if odds(rng, 0.6):
        parts.append(box(w * 1.01, d, 0.02, tint(rng, pick(rng, "white", "black", "wood")), z=h + 0.03))
    return assemble(parts)


@REFRIGERATOR.style()
def refrigerator_rounded_retro(rng):
    w, d, h, c = (
        u(rng, 0.52, 0.7),
        u(rng, 0.55, 0.75),
        u(rng, 1.1, 1.8),
        tint(rng, pick(rng, "paint", "white", "black")),
    )
    r, k, s = u(rng, 0.07, 0.14), tint(rng, "metal"), u(rng, 0.62, 0.75)
    parts = [panel(w, h, d * 0.85, c, 0, d * 0.07, 0.08, r=r, n=4)]
    doors = [(0.09, h * s - 0.01), (0.09 + h * s, h * (1 - s) - 0.02)] if odds(rng, 0.6) else [(0.09, h - 0.02)]
    for z, dh in doors:
        parts += [panel(w * 0.97, dh, 0.07, c, 0, -d * 0.4, z, r=r * 0.9, n=4),
                  handle(0.22, k, w * 0.38, -d * 0.4 - 0.035, z + dh * 0.55, upright=odds(rng, 0.5), r=0.014)]  # fmt: skip
    parts += [cylinder(0.025, 0.085, k, x, y, n=8) for x in (-w * 0.38, w * 0.38) for y in (-d * 0.28, d * 0.38)]
    return assemble(parts)


@REFRIGERATOR.style()
def refrigerator_glass_door_cooler(rng):
    w, d, h, c = (
        u(rng, 0.5, 1.3),
        u(rng, 0.5, 0.8),
        u(rng, 1.4, 2.1),
        tint(rng, pick(rng, "white", "black", "metal", "paint")),
    )
    n, glass, t = (2 if w > 0.85 else 1), tint(rng, "glass"), 0.05
    parts = [box(w, 0.05, h, c, y=d / 2 - 0.025), box(w, d, 0.18, c), box(w, d, u(rng, 0.1, 0.25), c, z=h)]
    parts += [box(0.04, d, h, c, x=s * (w / 2 - 0.02)) for s in (-1, 1)]
    for z in np.arange(0.3, h - 0.1, u(rng, 0.25, 0.38)):
        parts.append(box(w * 0.92, d * 0.8, 0.015, tint(rng, "metal"), y=0.05, z=z))
        parts += [cylinder(0.032, u(rng, 0.1, 0.22), tint(rng, "paint"), x, -d * 0.25, z + 0.015, n=6)
                  for x in np.arange(-w * 0.4, w * 0.41, u(rng, 0.09, 0.14)) if odds(rng, 0.8)]  # fmt: skip
    for k in range(n):
        dw = w / n
        x = (k + 0.5) * dw - w / 2
        for sx, wx, hz, z in ((-1, t, h - 0.2, 0.19), (1, t, h - 0.2, 0.19)):
            parts.append(box(wx, 0.04, hz, c, x + sx * (dw - wx) / 2, -d / 2, z))
        parts += [
            box(dw, 0.04, t, c, x, -d / 2, 0.19),
            box(dw, 0.04, t, c, x, -d / 2, h - 0.06),
            handle(0.35, tint(rng, "black"), x + dw * 0.42, -d / 2 - 0.02, h * 0.5),
        ]
        if odds(rng, 0.7):
            parts.append(box(dw - t, 0.006, h - 0.2, glass, x, -d / 2, 0.19))
    return assemble(parts)


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


def _knobs(n, w, y, z, colour, r=0.02):
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
            *_knobs(burners + 2, w * 0.85, y - 0.005, h - 0.08, knob),
        ]
    if back:
        parts += [box(w, 0.05, back, skin, y=d / 2 - 0.025, z=h)]
        if control == "back":
            parts += _knobs(burners + 1, w * 0.7, d / 2 - 0.05, h + back * 0.55, knob)
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
    parts += _knobs(5, 0.45, -d / 2 + 0.01, h - 0.1, tint(rng, "metal"), 0.016)
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
            for k in _knobs(4, 0.4 * w, 0, 0, tint(rng, "black"), 0.016)
        ],
    ]
    return assemble(parts)


HOOD = Category(
    "range hood", "appliance",
    synonyms=("extractor hood", "kitchen hood", "exhaust hood", "kitchen extractor", "vent hood"),
    glosses=("a hood above the stove that sucks up smoke and steam", "a kitchen ventilator that hangs over the cooking area",
             "a fan in a metal hood that removes cooking smells", "the thing over the hob that draws off grease and fumes"),
    place="wall", hang=(1.45, 1.85), rooms=("kitchen",))  # fmt: skip


def _hood_skin(rng):
    return tint(rng, pick(rng, "metal", "metal", "white", "black"))


@HOOD.style()
def hood_chimney_pyramid(rng):
    w, d, c = u(rng, 0.5, 1.0), u(rng, 0.42, 0.55), _hood_skin(rng)
    rim, slope, duct, tall = u(rng, 0.03, 0.08), u(rng, 0.12, 0.32), u(rng, 0.2, 0.32), u(rng, 0.25, 0.8)
    back = d / 2
    canopy = [(np.float32([[-w / 2, -d / 2], [w / 2, -d / 2], [w / 2, d / 2], [-w / 2, d / 2]]), rim),
              (np.float32([[-duct / 2, back - duct], [duct / 2, back - duct], [duct / 2, back], [-duct / 2, back]]), rim + slope)]  # fmt: skip
    return assemble([box(w, d, rim, c), stack(canopy, c), box(duct, duct, tall, c, y=back - duct / 2, z=rim + slope)])


@HOOD.style()
def hood_flat_t_shape(rng):
    w, d, t, c = u(rng, 0.58, 1.2), u(rng, 0.42, 0.55), u(rng, 0.04, 0.1), _hood_skin(rng)
    dw, dd, tall = u(rng, 0.2, 0.36), u(rng, 0.18, 0.3), u(rng, 0.3, 0.9)
    return assemble(
        [
            soft_box(w, d, t, c, r=0.01, n=1),
            box(dw, dd, tall, c, y=d / 2 - dd / 2, z=t),
            box(w * 0.3, 0.01, t * 0.4, tint(rng, "black"), y=-d / 2, z=t * 0.3),
        ]
    )


@HOOD.style()
def hood_curved_glass(rng):
    w, d, c, g = u(rng, 0.6, 1.0), u(rng, 0.42, 0.55), _hood_skin(rng), tint(rng, "glass")
    sag, tall, dw = u(rng, 0.04, 0.14), u(rng, 0.4, 0.8), u(rng, 0.2, 0.3)
    xs = np.linspace(-0.5, 0.5, 9)
    rings = [
        [(x * w, -d / 2, z), (x * w, d / 2, z), (x * w, d / 2, z + 0.008), (x * w, -d / 2, z + 0.008)]
        for x, z in zip(xs, sag * (1 - 4 * xs**2), strict=True)
    ]
    return assemble(
        [
            loft(rings, g),
            box(w * 0.5, d * 0.8, sag * 0.9 + 0.03, c, y=d * 0.1),
            box(dw, dw, tall, c, y=d / 2 - dw / 2, z=sag),
        ]
    )


@HOOD.style()
def hood_under_cabinet(rng):
    w, d, h, c = u(rng, 0.5, 0.92), u(rng, 0.42, 0.55), u(rng, 0.1, 0.2), _hood_skin(rng)
    side = np.float32(
        [[-d / 2, 0], [d / 2, 0], [d / 2, h], [-d / 2 + u(rng, 0.05, 0.2), h], [-d / 2, h * u(rng, 0.2, 0.5)]]
    )
    rings = [np.c_[np.full(5, x), side] for x in (-w / 2, w / 2)]
    return assemble([loft(rings, c), *_knobs(3, 0.2, -d / 2 + 0.01, h * 0.2, tint(rng, "black"), 0.01)])


@HOOD.style()
def hood_slanted_glass(rng):
    w, h, t, c = (
        u(rng, 0.55, 0.95),
        u(rng, 0.35, 0.6),
        u(rng, 0.06, 0.12),
        tint(rng, pick(rng, "black", "white", "glass")),
    )
    lean, dw = u(rng, 0.5, 0.9), u(rng, 0.25, 0.35)
    plate = panel(w, h, t, c, r=0.01).turned(-lean, "x")
    low, high = plate.bounds
    parts = [plate.moved(y=-high[1] + 0.2, z=-low[2]), box(dw, 0.22, (high[2] - low[2]) * 0.7, c, y=0.1, z=0.1)]
    if odds(rng, 0.7):
        parts.append(box(dw, 0.22, u(rng, 0.3, 0.7), c, y=0.1, z=(high[2] - low[2]) * 0.7 + 0.05))
    return assemble(parts)


@HOOD.style()
def hood_bell(rng):
    w, h, c = u(rng, 0.6, 1.0), u(rng, 0.25, 0.5), tint(rng, pick(rng, "metal", "clay", "white", "paint"))
    duct, tall = u(rng, 0.09, 0.16), u(rng, 0.3, 0.8)
    bell = lathe(
        [
            (w / 2, 0),
            (w / 2, 0.05),
            (w * 0.42, h * 0.25),
            (w * 0.24, h * 0.65),
            (duct, h),
            (duct, h + tall),
            (0, h + tall),
        ],
        c,
        20,
    )
    return assemble(
        [bell.scaled(1, u(rng, 0.6, 0.8), 1), torus(w / 2, 0.012, tint(rng, "metal"), n=20).scaled(1, 0.7, 1)]
    )
