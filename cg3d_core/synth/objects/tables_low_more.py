"""More coffee tables and side tables: chunky, glass and steel, logs, crates, trays."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, ring_of, u
from ..mesh import Mesh, bar, box, cylinder, lathe, slab, sphere, torus
from ..palette import tint
from ..parts import circle, clutter, stack
from .chunky import block, candle, cloth, fronts, jar, kidney, litter, planks, shade, stubs, toy_colour
from .low_tables import COFFEE_TABLE, SIDE_TABLE
from .tables import surface


def _low(rng) -> tuple[float, float, float]:
    return u(rng, 0.65, 1.4), u(rng, 0.45, 0.8), u(rng, 0.28, 0.48)


@COFFEE_TABLE.style()
def chunky_low(rng) -> Mesh:
    """Fat low top on stubs, with or without a second board, game style."""
    w, d, h = _low(rng)
    t, c = u(rng, 0.06, 0.13), toy_colour(rng)
    leg, r = shade(c, u(rng, 0.6, 1.1)), u(rng, 0.04, 0.08)
    top = planks(rng, w, d, t, c, h - t) if odds(rng, 0.4) else block(w, d, t, c, z=h - t, b=u(rng, 0.02, 0.12))
    parts = [top, stubs(rng, w * 0.92, d * 0.9, h - t, leg, r)]
    if odds(rng, 0.4):
        parts.append(block(w * 0.85, d * 0.8, 0.05, c, z=h * 0.2))
    if odds(rng, 0.3):
        parts.append(box(w * 0.8, d * 0.75, 0.08, leg, z=h - t - 0.08))
        parts.append(fronts(rng, w * 0.6, 0.09, 1, 1, c, tint(rng, "metal")).moved(0, -d * 0.38, h - t - 0.09))
    return assemble([*parts, *litter(rng, w * 0.9, d * 0.8, int(rng.choice([0, 0, 1, 2, 3])), h)])


@COFFEE_TABLE.style()
def glass_tiers(rng) -> Mesh:
    """Two or three panes on four steel posts."""
    w, d, h = _low(rng)
    m, g, t = tint(rng, pick(rng, "metal", "black")), tint(rng, "glass"), u(rng, 0.01, 0.02)
    n, r = int(rng.integers(2, 4)), u(rng, 0.012, 0.03)
    oval = odds(rng, 0.4)
    parts = []
    for k in range(n):
        z, f = h * (0.15 + 0.85 * k / (n - 1)) - t, 1.0 if k == n - 1 else 0.9
        o = circle(w / 2 * f, d / 2 * f, n=22)
        parts.append(slab(o, t, g, z) if oval else box(w * f, d * f, t, g, z=z))
    s = 0.62 if oval else 0.9
    posts = [(i * w / 2 * s, j * d / 2 * s) for i in (-1, 1) for j in (-1, 1)]
    parts += [cylinder(r, h - t * 0.5, m, x, y, n=8) for x, y in posts]
    if odds(rng, 0.4):
        parts += [sphere(r * 2, r * 2, r * 2, m, x, y, r * 2, n=6) for x, y in posts]
    return assemble([*parts, stack(rng, 3, 0.25, 0.2, 0.02).moved(0.1, 0, h) if odds(rng, 0.4) else parts[0]])


@COFFEE_TABLE.style()
def pallet(rng) -> Mesh:
    """A pallet or crate of slats, on castors or blocks."""
    w, d, h = u(rng, 0.8, 1.3), u(rng, 0.55, 0.85), u(rng, 0.28, 0.42)
    c, lift, t = shade(tint(rng, "wood"), u(rng, 0.8, 1.3)), u(rng, 0.04, 0.1), 0.025
    n, levels = int(rng.integers(4, 8)), pick(rng, 1, 2)
    parts = [
        cylinder(lift / 2, 0.03, tint(rng, "black"), n=8)
        .turned(np.pi / 2, "x")
        .moved(i * w * 0.4, j * d * 0.4 + 0.015, lift / 2)
        for i in (-1, 1)
        for j in (-1, 1)
    ]
    step = (h - lift) / levels
    for k in range(levels):
        z = lift + k * step
        for q in range(n):
            y = d * ((q + 0.5) / n - 0.5)
            parts.append(box(w, d / n * 0.8, t, shade(c, u(rng, 0.85, 1.15)), 0, y, z + step - t))
        parts += [box(w, 0.08, t, c, 0, j * (d / 2 - 0.04), z) for j in (-1, 0, 1)]
        parts += [box(0.12, d, step - 2 * t, c, i * (w / 2 - 0.06), 0, z + t) for i in (-1, 0, 1)]
    return assemble([*parts, *litter(rng, w * 0.8, d * 0.7, int(rng.choice([0, 0, 2])), h)])


@COFFEE_TABLE.style()
def kidney_top(rng) -> Mesh:
    """Free-form top on splayed pegs or two curved blades."""
    w, d, h = u(rng, 0.8, 1.3), u(rng, 0.55, 0.8), u(rng, 0.32, 0.45)
    c, t = surface(rng), u(rng, 0.015, 0.06)
    leg = tint(rng, pick(rng, "wood", "black", "metal"))
    parts = [kidney(rng, w, d, t, c, h - t)]
    if odds(rng, 0.6):
        for a in np.arange(pick(rng, 3, 4)) * 2.1:
            x, y = w * 0.3 * np.cos(a), d * 0.3 * np.sin(a)
            parts.append(bar((x * 1.4, y * 1.4, 0), (x, y, h - t), 0.014, leg, 7, end_r=0.026))
    else:
        for a in (0.5, 2.2):
            parts.append(box(w * 0.55, 0.06, h - t, leg, top=u(rng, 0.5, 1)).turned(a))
    things = clutter(rng, w * 0.6, d * 0.6, int(rng.integers(0, 4)), h)
    return assemble([*parts, *([things] if things else [])])


@COFFEE_TABLE.style()
def tea_table(rng) -> Mesh:
    """Very low table of the tea room: curved feet or a quilt all round, a tea set on it."""
    w = u(rng, 0.65, 1.1)
    d, h, c = w * u(rng, 0.7, 1), u(rng, 0.28, 0.38), tint(rng, "wood")
    parts = [block(w, d, 0.04, c, z=h - 0.04)]
    if odds(rng, 0.4):
        parts.append(cloth(rng, w * 1.02, d * 1.02, h - 0.035, h - 0.04, tint(rng, "fabric")))
    else:
        parts.append(box(w * 0.9, d * 0.9, 0.06, c, z=h - 0.1))
        for i in (-1, 1):
            for j in (-1, 1):
                x, y = i * w * 0.42, j * d * 0.4
                parts.append(box(0.09, 0.09, h - 0.04, c, x, y, top=u(rng, 0.6, 1.2)))
    if odds(rng, 0.6):
        p = tint(rng, pick(rng, "white", "clay", "any"))
        parts += [jar(rng, 0.03, 0.045, p).moved(u(rng, -0.25, 0.25), u(rng, -0.2, 0.2), h) for _ in range(3)]
        parts += [
            sphere(0.07, 0.07, 0.055, p, z=h + 0.055, n=9),
            bar((0.05, 0, h + 0.05), (0.11, 0, h + 0.09), 0.015, p, 5, end_r=0.008),
        ]
    return assemble(parts)


# ------------------------------------------------------------------------------------------- side table
def _side(rng) -> tuple[float, float]:
    return u(rng, 0.32, 0.58), u(rng, 0.42, 0.68)


@SIDE_TABLE.style()
def chunky_side(rng) -> Mesh:
    """Short and fat: thick round or square top on stubs or a stump."""
    w, h = _side(rng)
    t, c, n = u(rng, 0.05, 0.1), toy_colour(rng), int(rng.integers(6, 11))
    leg = shade(c, u(rng, 0.6, 1.1))
    kind = pick(rng, "square", "round", "stump")
    if kind == "square":
        parts = [block(w, w, t, c, z=h - t), stubs(rng, w * 0.9, w * 0.9, h - t, leg, u(rng, 0.03, 0.06))]
        if odds(rng, 0.5):
            parts += [box(w * 0.8, w * 0.8, 0.1, leg, z=h - t - 0.1)]
            parts += [fronts(rng, w * 0.7, 0.11, 1, 1, c, tint(rng, "metal")).moved(0, -w * 0.4, h - t - 0.11)]
    else:
        r = w / 2
        parts = [lathe([(0, h - t), (r * 0.92, h - t), (r, h - t / 2), (r * 0.95, h), (0, h)], c, n)]
        if kind == "round":
            parts.append(ring_of(bar((r * 0.8, 0, 0), (r * 0.5, 0, h - t), 0.03, leg, 5, end_r=0.045), 3))
        else:
            parts.append(lathe([(0, 0), (r * 0.75, 0), (r * 0.4, h * 0.4), (r * 0.5, h - t), (0, h - t)], leg, n))
    return assemble([*parts, *litter(rng, w * 0.4, w * 0.4, int(rng.choice([0, 0, 1])), h)])


@SIDE_TABLE.style()
def tray_on_cross(rng) -> Mesh:
    """A rimmed tray on crossed legs or a tripod."""
    w, h = _side(rng)
    c, m, r = surface(rng), tint(rng, pick(rng, "wood", "metal", "black")), u(rng, 0.008, 0.018)
    if odds(rng, 0.5):
        d = w * u(rng, 0.65, 1)
        parts = [box(w, d, 0.015, c, z=h - 0.06)]
        parts += [box(w, 0.012, 0.06, c, 0, j * d / 2, h - 0.06) for j in (-1, 1)]
        parts += [box(0.012, d, 0.06, c, i * w / 2, 0, h - 0.06) for i in (-1, 1)]
        for j in (-1, 1):
            parts += [
                bar((i * w * 0.42, j * d * 0.4, 0), (-i * w * 0.42, j * d * 0.4, h - 0.06), r, m, 6) for i in (-1, 1)
            ]
        parts += [bar((i * w * 0.42, -d * 0.4, 0.02), (i * w * 0.42, d * 0.4, 0.02), r, m, 6) for i in (-1, 1)]
    else:
        parts = [cylinder(w / 2, 0.012, c, z=h - 0.04, n=18), torus(w / 2, 0.012, c, z=h - 0.02, n=18)]
        for a in np.arange(3) * 2.094:
            x, y = w * 0.45 * np.cos(a), w * 0.45 * np.sin(a)
            parts.append(bar((x, y, 0), (-x * 0.7, -y * 0.7, h - 0.04), r, m, 6))
    return assemble([*parts, candle(rng).moved(0, 0, h - 0.04) if odds(rng, 0.3) else parts[0]])


@SIDE_TABLE.style()
def hourglass(rng) -> Mesh:
    """Solid turned body: waisted, ball-shaped, stacked discs or a section of a log."""
    w, h = _side(rng)
    r, c, kind = w / 2, surface(rng), pick(rng, "waist", "ball", "discs", "log", "cone")
    if kind == "log":
        a = np.linspace(0, 2 * np.pi, 12, endpoint=False)
        q = r * (1 + rng.uniform(-0.1, 0.1, 12))
        p = np.stack([q * np.cos(a), q * np.sin(a)], 1)
        dark = shade(tint(rng, "wood"), 0.7)
        return assemble([slab(p, h * 0.97, dark), slab(p * 0.93, h, (0.75, 0.6, 0.42))])
    profile = {
        "waist": [(0, 0), (r, 0), (r, 0.03), (r * u(rng, 0.25, 0.6), h / 2), (r, h - 0.03), (r, h), (0, h)],
        "ball": [(0, 0), (r * 0.6, 0), (r * 0.9, h * 0.3), (r * 0.95, h * 0.5), (r * 0.8, h * 0.75), (r * 0.5, h * 0.93), (r, h * 0.94), (r, h), (0, h)],
        "discs": [(0, 0), *[(r * f, h * z) for k in range(4) for f, z in ((0.9, k / 4), (0.9, k / 4 + 0.15), (0.5, k / 4 + 0.17), (0.5, k / 4 + 0.24))], (r, h * 0.99), (r, h), (0, h)],
        "cone": [(0, 0), (r * u(rng, 0.3, 0.9), 0), (r * 0.35, h * 0.9), (r, h * 0.93), (r, h), (0, h)],
    }  # fmt: skip
    return assemble([lathe(profile[kind], c, int(rng.integers(8, 20)))])
