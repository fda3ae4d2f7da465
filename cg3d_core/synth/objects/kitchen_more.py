"""More counters, kitchen cabinets and wall cabinets: chunky, plain, open, with sink or stove."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, odds, pick, u
from ..mesh import Mesh, box, cylinder, merge, slab, tube
from ..palette import tint
from ..parts import boxes, carcass
from .cabinets_more import ajar
from .chunky import block, case, fronts, jar, litter, planks, plate, shade, stubs, toy_colour
from .counters import COUNTER
from .kitchen_units import KITCHEN_CABINET, kitchen_colours
from .storage_shelves import fill_bays
from .wall_cabinets import WALL_CABINET


def _tap(rng, x: float, y: float, z: float) -> Mesh:
    """A fat tap whose spout points to -y."""
    m = tint(rng, "metal")
    return tube([(x, y, z), (x, y, z + 0.22), (x, y - 0.14, z + 0.24), (x, y - 0.16, z + 0.17)], 0.022, m, 6)


def _sunk(x: float, w: float, d: float, z: float, c) -> Mesh:
    """A basin seen from above: rim around a dark bottom, on a worktop at height z."""
    a, b, t = w / 2, d / 2, 0.025
    low = [(x - a, -b, z), (x - a, b - t, z), (x - a, -b, z), (x + a - t, -b, z), (x - a, -b, z - 0.01)]
    high = [
        (x + a, -b + t, z + 0.025),
        (x + a, b, z + 0.025),
        (x - a + t, b, z + 0.025),
        (x + a, b, z + 0.025),
        (x + a, b, z + 0.004),
    ]
    return boxes(low, high, [c] * 4 + [shade(c, 0.6)])


@COUNTER.style()
def chunky_counter(rng) -> Mesh:
    """Game counter: fat block, overhanging thick top, panelled or planked front."""
    w, d, h, t = u(rng, 0.75, 2.4), u(rng, 0.5, 0.9), u(rng, 0.83, 1.08), u(rng, 0.06, 0.12)
    c, top = toy_colour(rng), toy_colour(rng)
    parts = [block(w * 0.93, d * 0.88, h - t, c, b=0.03), block(w, d, t, top, z=h - t, b=u(rng, 0.01, 0.08))]
    n, kind = max(1, round(w / u(rng, 0.25, 0.5))), pick(rng, "planks", "panels", "doors", "plain")
    for k in range(n):
        x, a = ((k + 0.5) / n - 0.5) * w * 0.9, w * 0.9 / n
        if kind == "planks":
            parts.append(box(a * 0.9, d * 0.92, (h - t) * 0.96, shade(c, u(rng, 0.85, 1.1)), x))
        elif kind == "panels":
            parts.append(box(a * 0.75, d * 0.93, (h - t) * 0.7, shade(c, 0.8), x, 0, h * 0.13))
    if kind == "doors":
        parts.append(
            fronts(rng, w * 0.86, h - t - 0.08, 1, n, shade(c, 1.15), tint(rng, "metal"), doors=True).moved(
                0, -d * 0.44, 0.04
            )
        )
    return assemble([*parts, *litter(rng, w * 0.9, d * 0.8, int(rng.choice([0, 0, 2, 4])), h)])


@COUNTER.style()
def butcher_block(rng) -> Mesh:
    """Very thick wooden top on heavy legs, slatted shelf below, knives and pots."""
    w, d, h, t = u(rng, 0.62, 1.5), u(rng, 0.5, 0.8), u(rng, 0.82, 0.95), u(rng, 0.08, 0.2)
    c = shade(tint(rng, "wood"), u(rng, 0.9, 1.3))
    parts = [
        planks(rng, w, d, t, c, h - t, int(rng.integers(3, 6))),
        stubs(rng, w * 0.95, d * 0.94, h - t, shade(c, 0.8), u(rng, 0.04, 0.06)),
    ]
    if odds(rng, 0.7):
        parts.append(planks(rng, w * 0.9, d * 0.85, 0.03, c, h * 0.22, 4))
        parts += [jar(rng, 0.08, 0.2).moved(x * w, 0, h * 0.22 + 0.03) for x in (-0.25, 0.1)]
    if odds(rng, 0.5):
        parts += [
            box(0.2, 0.05, 0.008, (0.8, 0.8, 0.82), 0, 0, h),
            box(0.12, 0.035, 0.025, (0.2, 0.15, 0.1), 0.16, 0, h),
        ]
    return assemble([*parts, *litter(rng, w * 0.8, d * 0.7, int(rng.integers(0, 3)), h)])


@COUNTER.style()
def round_end(rng) -> Mesh:
    """Island or peninsula whose end is a half circle, on a solid body or a drum."""
    w, d, h, t = u(rng, 1.2, 2.2), u(rng, 0.7, 0.95), u(rng, 0.86, 1.08), u(rng, 0.03, 0.08)
    c = kitchen_colours(rng)
    end = arc(d / 2, -np.pi / 2, np.pi / 2, 11) + np.float32([w / 2 - d / 2, 0])
    o = np.vstack([end, [(-w / 2, d / 2), (-w / 2, -d / 2)]])
    parts = [slab(o, t, c[2], h - t)]
    if odds(rng, 0.5):
        parts.append(slab(o * 0.88, h - t, c[1]))
    else:
        parts += [
            box(w * 0.6, d * 0.85, h - t, c[1], -w * 0.18),
            cylinder(0.05, h - t, tint(rng, "metal"), w / 2 - d / 2, n=10),
        ]
    return assemble([*parts, *litter(rng, w * 0.7, d * 0.6, int(rng.integers(0, 4)), h)])


@COUNTER.style()
def plain_l(rng) -> Mesh:
    """CAD-plain L- or U-shaped counter, slab on walls."""
    w, run, d, h, t = u(rng, 1.4, 2.8), u(rng, 0.6, 0.95), u(rng, 0.5, 0.65), u(rng, 0.85, 1.1), u(rng, 0.03, 0.08)
    c = kitchen_colours(rng)
    spots = [(w, d, 0, 0)] + [
        (d, run, i * (w - d) / 2, d / 2 + run / 2) for i in ((-1, 1) if odds(rng, 0.3) else (pick(rng, -1, 1),))
    ]
    parts = []
    for sx, sy, x, y in spots:
        parts += [box(sx * 0.97, sy * 0.97, h - t, c[1], x, y), box(sx + 0.03, sy + 0.03, t, c[2], x, y, h - t)]
    return assemble([*parts, *litter(rng, w * 0.8, d * 0.6, int(rng.integers(0, 4)), h)])


@KITCHEN_CABINET.style()
def chunky_unit(rng) -> Mesh:
    """Game kitchen block: one or more fat units with thick worktop, sometimes with basin or hob."""
    n = int(rng.choice([1, 1, 2, 3]))
    cw, d, h, t = u(rng, 0.5, 0.85), u(rng, 0.54, 0.8), u(rng, 0.82, 1.0), u(rng, 0.05, 0.1)
    w, c, top = n * cw, toy_colour(rng), toy_colour(rng)
    metal = tint(rng, pick(rng, "metal", "black", "wood", "paint"))
    parts = [
        block(w, d * 0.95, h - t - 0.05, c, 0, 0.01, 0.06, b=0.02),
        box(w * 0.96, d * 0.8, 0.08, shade(c, 0.6)),
        block(w * 1.02, d, t, top, z=h - t),
    ]
    for k in range(n):
        kind = pick(rng, "door", "two", "drawers", "mixed")
        room, x = h - t - 0.1, (k + 0.5) * cw - w / 2
        if kind == "mixed":
            face = fronts(rng, cw, room * 0.68, 1, 1, shade(c, 1.2), metal, doors=True) + fronts(
                rng, cw, room * 0.3, 1, 1, shade(c, 1.2), metal
            ).moved(0, 0, room * 0.7)
        elif kind == "drawers":
            face = fronts(rng, cw, room, int(rng.integers(2, 4)), 1, shade(c, 1.2), metal)
        else:
            face = fronts(rng, cw, room, 1, 1 if kind == "door" else 2, shade(c, 1.2), metal, doors=True)
        parts.append(face.moved(x, -d * 0.46, 0.08))
    on = pick(rng, "bare", "basin", "hob", "things")
    if on == "basin":
        parts += [_sunk(0, min(0.42, cw * 0.7), d * 0.6, h, tint(rng, "metal")), _tap(rng, 0, d * 0.38, h)]
    elif on == "hob":
        parts.append(box(cw * 0.8, d * 0.8, 0.015, (0.1, 0.1, 0.11), z=h))
        parts += [
            cylinder(0.07, 0.02, (0.3, 0.3, 0.3), i * cw * 0.2, j * d * 0.2, h, n=8) for i in (-1, 1) for j in (-1, 1)
        ]
        if odds(rng, 0.5):
            parts.append(cylinder(0.1, 0.12, tint(rng, "paint"), cw * 0.2, d * 0.2, h + 0.02, n=8))
    elif on == "things":
        parts += litter(rng, w * 0.85, d * 0.6, int(rng.integers(1, 4)), h)
    return assemble(parts)


@KITCHEN_CABINET.style()
def plain_unit(rng) -> Mesh:
    """CAD-plain base unit: plates, strip handles, thin top; one to six units wide."""
    n = int(rng.integers(1, 7))
    cw, d, h, t = u(rng, 0.42, 0.62), u(rng, 0.53, 0.64), u(rng, 0.82, 0.93), u(rng, 0.02, 0.05)
    w, c = n * cw, kitchen_colours(rng)
    parts = [
        box(w, d - 0.03, h - t - 0.1, c[0], 0, 0.01, 0.1),
        box(w, d * 0.85, 0.1, shade(c[0], 0.4), 0, 0.02),
        box(w + 0.02, d + 0.02, t, c[2], z=h - t),
    ]
    m, strip = tint(rng, "metal"), odds(rng, 0.5)
    for k in range(n):
        x, rows = (k + 0.5) * cw - w / 2, int(rng.choice([1, 1, 2, 3]))
        rh = (h - t - 0.1) / rows
        for r in range(rows):
            parts.append(box(cw - 0.012, 0.02, rh - 0.012, c[1], x, -d / 2 + 0.015, 0.1 + r * rh))
            size = (cw * 0.7, 0.03, 0.012) if strip or rows > 1 else (0.012, 0.03, 0.16)
            parts.append(
                box(*size, m, x + (0 if size[0] > 0.1 else cw * 0.38), -d / 2 - 0.005, 0.1 + (r + 0.85) * rh - size[2])
            )
    if n > 1 and odds(rng, 0.5):
        parts += [_sunk(-w / 2 + cw, 0.5, 0.4, h, m), _tap(rng, -w / 2 + cw, d * 0.4, h)]
    return assemble(parts)


@KITCHEN_CABINET.style()
def doors_open(rng) -> Mesh:
    """Base or tall unit with doors ajar, pots and plates inside."""
    w, d = u(rng, 0.55, 0.95), u(rng, 0.54, 0.62)
    h, t = pick(rng, u(rng, 0.84, 0.92), u(rng, 1.8, 2.2)), 0.02
    c = kitchen_colours(rng)
    z = np.linspace(0.1, h - 0.03, 3 if h < 1 else 6)
    inside = [
        carcass(w, d, h, t, c[0], shelves=z[1:-1]),
        box(w, d * 0.8, 0.1, shade(c[0], 0.5)),
        *fill_bays(rng, w * 0.85, d * 0.7, z, t, 0.8, things=True),
    ]
    inside += [plate(rng, 0.12).moved(0, 0, a + 0.012) for a in z[:-1] if odds(rng, 0.4)]
    parts = ajar(rng, w, d, h, c[1], inside)
    if h < 1:
        parts.append(box(w + 0.02, d + 0.03, 0.035, c[2], z=h))
    return assemble(parts)


@WALL_CABINET.style()
def chunky_wall_cabinet(rng) -> Mesh:
    """Fat hanging box, big doors and knobs, thick boards above and below."""
    n = int(rng.integers(1, 4))
    w, d, h = n * u(rng, 0.4, 0.65), u(rng, 0.26, 0.42), u(rng, 0.45, 0.9)
    c, t = toy_colour(rng), u(rng, 0.03, 0.06)
    parts = [
        block(w * 0.96, d * 0.92, h, c, b=0.02),
        block(w, d, t, shade(c, 0.75), z=h - t),
        block(w, d, t, shade(c, 0.75)),
    ]
    parts.append(
        fronts(
            rng, w * 0.9, h - 2 * t, 1, n, shade(c, 1.2), tint(rng, pick(rng, "metal", "black", "wood")), doors=True
        ).moved(0, -d * 0.46, t)
    )
    return assemble(parts)


@WALL_CABINET.style()
def wall_doors_open(rng) -> Mesh:
    """Hanging cupboard with a door ajar, cups and bottles inside."""
    w, d, h = u(rng, 0.35, 0.9), u(rng, 0.2, 0.26), u(rng, 0.45, 0.85)
    c, n = kitchen_colours(rng), int(rng.integers(1, 3))
    z = np.linspace(0.01, h - 0.01, n + 2)
    inside = [carcass(w, d, h, 0.018, c[0], shelves=z[1:-1])]
    for a in z[:-1]:
        inside += [
            jar(rng, u(rng, 0.03, 0.045), min(u(rng, 0.08, 0.2), h / (n + 1) * 0.8)).moved(x * w, 0, a + 0.01)
            for x in (-0.33, -0.1, 0.12, 0.34)
            if odds(rng, 0.7)
        ]
    return assemble(ajar(rng, w, d, h, c[1], inside, reach=0.2))


@WALL_CABINET.style()
def plain_wall_box(rng) -> Mesh:
    """CAD-plain hanging box: plates with gaps, no or small handles; a niche below in some."""
    n = int(rng.integers(1, 6))
    w, d, h = n * u(rng, 0.3, 0.5), u(rng, 0.25, 0.4), u(rng, 0.4, 0.9)
    c, low = kitchen_colours(rng), pick(rng, 0.0, 0.0, 0.2)
    parts = [box(w, d - 0.02, h - low, c[0], 0, 0.01, low)]
    parts += [
        box(w / n - 0.01, 0.02, h - low - 0.01, c[1], (k + 0.5) * w / n - w / 2, -d / 2 + 0.01, low + 0.005)
        for k in range(n)
    ]
    if odds(rng, 0.6):
        parts += [
            box(
                0.012,
                0.03,
                0.12,
                tint(rng, "metal"),
                (k + 0.5) * w / n - w / 2 + w / n * (0.4 if k % 2 == 0 else -0.4),
                -d / 2,
                low + 0.05,
            )
            for k in range(n)
        ]
    if low:
        parts.append(carcass(w, d, low, 0.018, c[0]))
    return assemble(parts)


@WALL_CABINET.style()
def first_aid(rng) -> Mesh:
    """Small box with a cross or a key-hole on its door."""
    w, d, h = u(rng, 0.28, 0.45), u(rng, 0.11, 0.2), u(rng, 0.32, 0.55)
    c, s = tint(rng, pick(rng, "white", "white", "metal", "wood")), u(rng, 0.1, 0.16)
    mark = (0.8, 0.12, 0.12) if odds(rng, 0.6) else (0.1, 0.55, 0.25)
    parts = [block(w, d, h, c, b=0.015), box(w * 0.93, 0.02, h * 0.93, shade(c, 1.05), 0, -d / 2, h * 0.035)]
    parts += [
        box(s, 0.01, s / 3, mark, 0, -d / 2 - 0.013, h / 2 - s / 6),
        box(s / 3, 0.01, s, mark, 0, -d / 2 - 0.013, h / 2 - s / 2),
    ]
    return assemble(
        [
            *parts,
            merge(
                [cylinder(0.012, 0.02, tint(rng, "metal"), n=6).turned(np.pi / 2, "x").moved(w * 0.4, -d / 2, h / 2)]
            ),
        ]
    )


@COUNTER.style()
def stall_counter(rng) -> Mesh:
    """Shop or market counter: boarded front, sloping display crates or a glass screen on top."""
    w, d, h = u(rng, 1.0, 2.2), u(rng, 0.6, 0.9), u(rng, 0.82, 0.98)
    body, _, top = case(rng, w, d, h, toy_colour(rng), 0.05)
    parts = [body, *[box(0.04, d * 0.95, h * 0.8, tint(rng, "wood"), x * w, 0, 0.05) for x in (-0.4, -0.13, 0.13, 0.4)]]
    if odds(rng, 0.5):
        parts += [
            box(w * 0.95, 0.015, 0.3, tint(rng, "glass"), 0, -d * 0.4, h),
            box(w * 0.95, 0.2, 0.015, tint(rng, "glass"), 0, -d * 0.28, h + 0.3),
        ]
    else:
        n = int(rng.integers(2, 5))
        for k in range(n):
            x = ((k + 0.5) / n - 0.5) * w * 0.9
            parts.append(
                carcass(w / n * 0.8, d * 0.5, 0.12, 0.015, tint(rng, "wood"), back=False)
                .turned(np.pi / 2 * 0.12, "x")
                .moved(x, 0, top + 0.04)
            )
            parts.append(block(w / n * 0.7, d * 0.4, 0.14, tint(rng, "any"), x, 0, h, b=0.05))
    return assemble(parts)
