"""More tables: chunky, plain, under a cloth, laid for a meal, with leaves."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..mesh import Mesh, bar, box, cylinder, lathe, slab
from ..palette import tint
from ..parts import circle
from .chunky import block, candle, cloth, jar, litter, planks, plate, shade, stubs, toy_colour
from .tables import TABLE, pedestal, surface


def _dinner(rng, w: float, d: float, z: float, round_top: bool) -> list[Mesh]:
    """Plates along the edge, a bowl, bottles or candles in the middle."""
    parts, n = [], int(rng.integers(2, 9))
    for k in range(n):
        if round_top:
            a = 2 * np.pi * k / n
            at = (w * 0.33 * np.cos(a), d * 0.33 * np.sin(a))
            parts.append(plate(rng, 0.1).turned(a + np.pi / 2).moved(*at, z))
            continue
        x = ((k // 2 + 0.5) / ((n + 1) // 2) - 0.5) * w * 0.9
        parts.append(plate(rng, 0.1).moved(x, (1 if k % 2 else -1) * (d / 2 - 0.17), z))
    for _ in range(int(rng.integers(1, 4))):
        thing = candle(rng) if odds(rng, 0.3) else jar(rng, u(rng, 0.04, 0.1), u(rng, 0.08, 0.28))
        parts.append(thing.moved(u(rng, -0.2, 0.2) * w, u(rng, -0.1, 0.1) * d, z))
    return parts


@TABLE.style()
def chunky_table(rng) -> Mesh:
    """Thick bevelled boards on four stubby legs, as in games; bare or with things."""
    w, h, t = u(rng, 0.7, 1.9), u(rng, 0.68, 0.85), u(rng, 0.06, 0.15)
    d, c = min(w * u(rng, 0.55, 1.0), 1.2), toy_colour(rng)
    leg = shade(c, u(rng, 0.7, 1.1)) if odds(rng, 0.8) else toy_colour(rng)
    r = u(rng, 0.045, 0.1)
    parts = [planks(rng, w, d, t, c, h - t) if odds(rng, 0.5) else block(w, d, t, c, z=h - t, b=u(rng, 0.01, 0.1))]
    parts.append(stubs(rng, w * 0.93, d * 0.9, h - t, leg, r))
    if odds(rng, 0.3):
        parts += [box(0.06, d * 0.7, 0.07, leg, i * (w * 0.46 - r), 0, h * 0.2) for i in (-1, 1)]
        parts.append(box(w * 0.85, 0.07, 0.06, leg, z=h * 0.2))
    if odds(rng, 0.4):
        parts.append(box(w * 0.85, d * 0.8, 0.08, leg, z=h - t - 0.08))
    return assemble([*parts, *litter(rng, w, d, int(rng.choice([0, 0, 0, 2, 3, 4])), h)])


@TABLE.style()
def chunky_round(rng) -> Mesh:
    """Fat facetted disc on a barrel, a stump, a crossed foot or three thick legs."""
    r, h, t, n = u(rng, 0.4, 0.75), u(rng, 0.68, 0.85), u(rng, 0.06, 0.13), int(rng.integers(6, 13))
    c, kind = toy_colour(rng), pick(rng, "barrel", "stump", "cross", "three", "column")
    leg, k = shade(c, u(rng, 0.65, 1.1)), h - t
    parts = [lathe([(0, k), (r * 0.94, k), (r, k + t * 0.3), (r, h - t * 0.2), (r * 0.96, h), (0, h)], c, n)]
    if kind == "barrel":
        p = [(0, 0), (0.5, 0), (0.62, 0.3), (0.62, 0.7), (0.5, 1), (0, 1)]
        parts.append(lathe([(a * r, b * k) for a, b in p], leg, n))
        parts += [cylinder(r * 0.64, k * 0.07, tint(rng, "metal"), z=k * q, n=n) for q in (0.25, 0.68)]
    elif kind == "stump":
        parts.append(lathe([(0, 0), (r * 0.7, 0), (r * 0.42, k * 0.3), (r * 0.4, k), (0, k)], leg, n))
    elif kind == "cross":
        parts += [cylinder(r * 0.16, k, leg, n=6), box(r * 1.3, 0.14, 0.1, leg), box(0.14, r * 1.3, 0.1, leg)]
    elif kind == "three":
        for a in np.arange(3) * 2.094:
            x, y = r * np.cos(a), r * np.sin(a)
            parts.append(bar((x * 0.75, y * 0.75, 0), (x * 0.5, y * 0.5, k), 0.045, leg, 5, end_r=0.07))
    else:
        parts += [cylinder(r * 0.55, 0.07, leg, top=r * 0.45, n=n), cylinder(r * 0.15, k, leg, n=6)]
    return assemble([*parts, *litter(rng, r * 1.3, r * 1.2, int(rng.choice([0, 0, 0, 1, 3])), h)])


@TABLE.style()
def under_cloth(rng) -> Mesh:
    """Round, square or long table whose cloth hangs half way or to the floor, often laid."""
    kind, h = pick(rng, "round", "square", "long", "long"), u(rng, 0.7, 0.8)
    w = {"round": u(rng, 0.65, 1.45), "square": u(rng, 0.65, 1.1), "long": u(rng, 1.2, 2.8)}[kind]
    d = w if kind != "long" else u(rng, 0.65, 1.0)
    drop = h * pick(rng, 0.2, 0.35, 0.6, 0.99)
    c = tint(rng, pick(rng, "white", "white", "fabric"))
    parts = [cloth(rng, w, d, h, drop, c, kind == "round")]
    if drop < h * 0.9:
        m = tint(rng, "wood")
        parts.append(
            pedestal(rng, h - 0.03, w * 0.3, m)
            if kind == "round"
            else stubs(rng, w * 0.94, d * 0.9, h - 0.01, m, u(rng, 0.025, 0.05))
        )
    if odds(rng, 0.3):
        runner = (w * 1.01, 0.35) if kind == "long" else (0.4, d * 0.95)
        parts.append(box(*runner, 0.006, tint(rng, "fabric"), z=h))
    if odds(rng, 0.6):
        parts += _dinner(rng, w, d, h + 0.004, kind == "round")
    return assemble(parts)


@TABLE.style()
def laid_for_dinner(rng) -> Mesh:
    """A plain table with plates, cutlery, bottles and bowls."""
    round_top, h, t = odds(rng, 0.4), u(rng, 0.7, 0.79), u(rng, 0.02, 0.06)
    c = surface(rng)
    if round_top:
        w = d = u(rng, 0.8, 1.4)
        parts = [slab(circle(w / 2, n=20), t, c, h - t), pedestal(rng, h - t, w * 0.3, tint(rng, "wood"))]
    else:
        w, d = u(rng, 1.0, 2.2), u(rng, 0.75, 1.05)
        parts = [box(w, d, t, c, z=h - t), stubs(rng, w * 0.95, d * 0.93, h - t, c, u(rng, 0.025, 0.045))]
    return assemble([*parts, *_dinner(rng, w, d, h, round_top)])


@TABLE.style()
def bent_band(rng) -> Mesh:
    """Drawing-board plain: one board bent down at both ends, or a top on a solid block."""
    w, d, h, t = u(rng, 0.8, 2.4), u(rng, 0.6, 1.1), u(rng, 0.68, 0.78), u(rng, 0.02, 0.12)
    c, kind = surface(rng), pick(rng, "band", "band", "block", "frames", "cubes")
    top = block(w, d, t, c, z=h - t, b=t * 0.3)
    if kind == "band":
        parts = [top, *[box(t, d, h - t * 0.5, c, i * (w - t) / 2) for i in (-1, 1)]]
    elif kind == "block":
        parts = [top, box(w * u(rng, 0.4, 0.8), d * u(rng, 0.4, 0.8), h - t, shade(c, 0.8), top=u(rng, 0.7, 1.1))]
    elif kind == "frames":
        m, s = tint(rng, pick(rng, "metal", "black")), u(rng, 0.03, 0.07)
        parts = [top]
        for i in (-1, 1):
            x = i * w * 0.4
            parts += [box(s, s, h - t, m, x, j * (d / 2 - s)) for j in (-1, 1)]
            parts += [box(s, d - s, s, m, x), box(s, d - s, s, m, x, 0, h - t - s)]
    else:
        s = u(rng, 0.1, 0.2)
        parts = [top, *[box(s, s, h - t, c, i * (w - s) / 2, j * (d - s) / 2) for i in (-1, 1) for j in (-1, 1)]]
    return assemble(parts)


@TABLE.style()
def drop_leaf(rng) -> Mesh:
    """Narrow middle with leaves hanging down or one folded out on gate legs."""
    w, mid, leaf, h, t = u(rng, 0.8, 1.3), u(rng, 0.42, 0.6), u(rng, 0.3, 0.5), u(rng, 0.7, 0.77), 0.025
    c = surface(rng)
    parts = [box(w, mid, t, c, z=h - t), stubs(rng, w * 0.85, mid * 0.9, h - t, c, u(rng, 0.02, 0.035))]
    parts.append(box(w * 0.8, mid * 0.8, 0.1, c, z=h - t - 0.1))
    up = rng.integers(0, 2, 2)
    for j, raised in zip((-1, 1), up, strict=True):
        if raised:
            parts.append(box(w, leaf, t, c, 0, j * (mid + leaf) / 2, h - t))
            parts.append(box(0.05, 0.05, h - t, c, 0, j * (mid / 2 + leaf * 0.6)))
        else:
            parts.append(box(w, t, leaf, c, 0, j * (mid / 2 + t / 2), h - leaf))
    return assemble(parts)


@TABLE.style()
def banquet(rng) -> Mesh:
    """Very thick long board on carved ends or rows of blocks, with a feast on it."""
    w, d, h, t = u(rng, 1.8, 3.2), u(rng, 0.75, 1.1), u(rng, 0.7, 0.85), u(rng, 0.06, 0.12)
    c = shade(tint(rng, "wood"), u(rng, 0.8, 1.3))
    dark, n = shade(c, 0.75), int(rng.integers(2, 4))
    parts = [planks(rng, w, d, t, c, h - t)]
    for x in np.linspace(-w * 0.38, w * 0.38, n):
        parts += [box(0.12, d * 0.55, h - t, dark, x), box(0.16, d * 0.85, 0.1, dark, x)]
        parts.append(box(0.16, d * 0.85, 0.1, dark, x, 0, h - t - 0.1))
    parts.append(box(w * 0.8, 0.08, 0.12, dark, z=h * 0.3))
    things = _dinner(rng, w, d, h, False) if odds(rng, 0.5) else litter(rng, w, d, int(rng.integers(0, 6)), h)
    return assemble([*parts, *things])
