"""Parts of stylised low-poly furniture: bevelled blocks, stubby legs, oversized knobs, fat books.

What game assets look like: few facets, thick boards, short fat bodies, strong plain colours.
"""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick, rounded_rect, u
from ..mesh import Colour, Mesh, box, cylinder, lathe, merge, slab, sphere, torus
from ..palette import tint
from ..parts import boxes, many_colours

_SIDE = np.float32([(1, -1), (1, 1), (1, 1), (-1, 1), (-1, 1), (-1, -1), (-1, -1), (1, -1)])
_CUT = np.float32([(0, 1), (0, 1), (1, 0), (1, 0), (0, 1), (0, 1), (1, 0), (1, 0)])


def _block_faces() -> np.ndarray:
    """Triangles over four rings of eight points and the two cap centres that follow them."""
    i, j = np.meshgrid(np.arange(3), np.arange(8), indexing="ij")
    a, b, k = (i * 8 + j).ravel(), (i * 8 + (j + 1) % 8).ravel(), np.arange(8)
    n = (k + 1) % 8
    caps = [np.stack([n, k, np.full(8, 32)], 1), np.stack([k + 24, n + 24, np.full(8, 33)], 1)]
    return np.concatenate([np.stack([a, b, b + 8], 1), np.stack([a, b + 8, a + 8], 1), *caps])


_BLOCK = _block_faces()


def block(sx: float, sy: float, sz: float, colour: Colour, x=0.0, y=0.0, z=0.0, b: float = 0.02) -> Mesh:
    """Box with bevelled edges, placed like ``mesh.box``."""
    b = min(b, sx * 0.3, sy * 0.3)
    e = min(b * 0.5, sz * 0.3)
    half = _SIDE * np.float32([sx / 2, sy / 2])
    full, small = half - _SIDE * _CUT * b, half - _SIDE * (_CUT * max(b - e, 1e-4) + e)
    v = np.zeros((34, 3), np.float32)
    v[:32, :2] = np.concatenate([small, full, full, small])
    v[:32, 2] = np.repeat(np.float32([0, e, sz - e, sz]), 8)
    v[33, 2] = sz
    return Mesh.of(v + np.float32([x, y, z]), _BLOCK, colour)


def shade(colour: Colour, f: float) -> Colour:
    """A lighter (f > 1) or darker colour."""
    return tuple(float(np.clip(a * f, 0, 1)) for a in colour)


def toy_colour(rng) -> Colour:
    """Strong plain colours: warm woods, paints, white."""
    if odds(rng, 0.6):
        return shade(tint(rng, "wood"), u(rng, 0.9, 1.5))
    return tint(rng, pick(rng, "paint", "paint", "white", "clay", "metal"))


def stubs(rng, sx: float, sy: float, h: float, colour: Colour, r: float) -> Mesh:
    """Four thick legs inside a rectangle sx by sy: blocks, cones or turned."""
    kind, n = pick(rng, "block", "block", "cone", "up", "turned"), int(rng.integers(5, 9))
    parts = []
    for i in (-1, 1):
        for j in (-1, 1):
            x, y = i * (sx / 2 - r), j * (sy / 2 - r)
            if kind == "block":
                parts.append(box(2 * r, 2 * r, h, colour, x, y))
            elif kind == "turned":
                p = [(0, 0), (r * 0.6, 0), (r * 0.7, h * 0.3), (r, h * 0.4), (r, h), (0, h)]
                parts.append(lathe(p, colour, n, x, y))
            else:
                low, high = (0.6, 1) if kind == "cone" else (1, 0.7)
                parts.append(cylinder(r * low, h, colour, x, y, top=r * high, n=n))
    return merge(parts)


def grip(rng, colour: Colour, x: float, y: float, z: float, s: float = 0.03, kind: str | None = None) -> Mesh:
    """Oversized handle on a front at y: ball, facetted knob, ring, block or upright bar."""
    kind = kind or pick(rng, "ball", "knob", "ring", "block", "bar")
    if kind == "ball":
        return sphere(s, s, s, colour, x, y - s * 0.6, z, n=6)
    if kind == "knob":
        return cylinder(s, s * 1.2, colour, top=s * 0.7, n=6).turned(np.pi / 2, "x").moved(x, y, z)
    if kind == "ring":
        return torus(s * 1.2, s * 0.35, colour, n=7).turned(np.pi / 2, "x").moved(x, y - s * 0.4, z - s)
    if kind == "block":
        return box(s * 4, s * 1.2, s * 1.1, colour, x, y - s * 0.6, z - s * 0.5)
    return box(s, s * 1.2, s * 5, colour, x, y - s * 0.6, z - s * 2.5)


def planks(rng, w: float, d: float, t: float, colour: Colour, z: float = 0.0, n: int | None = None) -> Mesh:
    """A board of n bevelled planks along x, a little uneven in length and shade."""
    n = n or int(rng.integers(2, 5))
    parts = []
    for k in range(n):
        c = shade(colour, u(rng, 0.85, 1.15))
        parts.append(block(w * u(rng, 0.96, 1), d / n * 0.96, t, c, 0, d * ((k + 0.5) / n - 0.5), z))
    return merge(parts)


def fronts(rng, w: float, h: float, rows: int, cols: int, colour: Colour, metal: Colour, doors: bool = False) -> Mesh:
    """Thick bevelled drawer or door faces in the plane y = 0, from z = 0, with oversized handles."""
    kind, s = pick(rng, "ball", "knob", "ring", "block", "bar"), u(rng, 0.018, 0.038)
    if not doors and kind == "bar":
        kind = "block"
    cw, ch, gap, t = w / cols, h / rows, u(rng, 0.012, 0.03), u(rng, 0.02, 0.045)
    inset, parts = odds(rng, 0.35), []
    for r in range(rows):
        for c in range(cols):
            x, z = (c + 0.5) * cw - w / 2, r * ch
            parts.append(block(cw - gap, t * 2, ch - gap, colour, x, 0, z + gap / 2, b=t * 0.6))
            if inset:
                parts.append(
                    box((cw - gap) * 0.7, t * 2.4, (ch - gap) * 0.72, shade(colour, 0.85), x, 0, z + ch * 0.14)
                )
            side = (1 if c % 2 == 0 and cols > 1 else -1) if doors else 0
            parts.append(grip(rng, metal, x + side * cw * 0.32, -t, z + ch * 0.5, min(s, ch * 0.2), kind))
    return merge(parts)


def case(rng, w: float, d: float, h: float, colour: Colour, lift: float | None = None) -> tuple[Mesh, float, float]:
    """A closed fat body with thick top board on feet or plinth: mesh, and the front's lowest and highest z."""
    lift = u(rng, 0.03, 0.1) if lift is None else lift
    t, dark = u(rng, 0.03, 0.08), shade(colour, u(rng, 0.65, 1.2))
    parts = [block(w * 0.95, d * 0.93, h - lift - t, colour, z=lift, b=0.03), block(w, d, t, dark, z=h - t)]
    if lift > 0:
        plinth = odds(rng, 0.3)
        parts.append(
            box(w * 0.98, d * 0.97, lift * 1.02, dark)
            if plinth
            else stubs(rng, w * 0.93, d * 0.9, lift * 1.05, dark, u(rng, 0.025, 0.05))
        )
    return merge(parts), lift + 0.02, h - t - 0.01


def fat_book(rng, w: float, d: float, t: float) -> Mesh:
    """A closed thick book lying flat: covers, spine at -x, pages set back."""
    c, k, a, b = tint(rng, "any"), t * 0.16, w / 2, d / 2
    low = [(-a * 0.95, -b * 0.9, k / 2), (-a, -b, 0), (-a, -b, t - k), (-a - k / 2, -b, 0)]
    high = [(a * 0.95, b * 0.9, t - k / 2), (a, b, k), (a, b, t), (-a + k / 2, b, t)]
    shades = [tint(rng, "white"), c, c, c]
    if odds(rng, 0.3):
        low, high, shades = (
            [*low, (-a * 0.4, -b * 0.4, t)],
            [*high, (a * 0.4, b * 0.4, t + k * 0.6)],
            [*shades, tint(rng, "any")],
        )
    return boxes(low, high, shades)


def fat_row(rng, w: float, d: float, room: float, fill: float = 1.0) -> list[Mesh]:
    """Few thick plain books standing on z = 0 across w, here and there a lying pile; one mesh or none."""
    low, high, x, end = [], [], -w / 2, w / 2 - w * (1 - fill)
    while True:
        t, h = u(rng, 0.035, 0.085), min(room, 0.42) * u(rng, 0.6, 0.95)
        if x + t > end:
            return [boxes(low, high, many_colours(rng, len(low)))] if low else []
        if odds(rng, 0.12) and x + h + 0.02 < end:
            z = 0.0
            for k in rng.uniform(0.03, 0.06, int(rng.integers(1, 4))):
                if z + k <= room:
                    low.append((x + h * 0.05, -d * 0.38, z))
                    high.append((x + h * 0.95, d * 0.38, z + k))
                    z += k
            x += h
            continue
        half = d * u(rng, 0.32, 0.43)
        low.append((x, -half, 0))
        high.append((x + t * 0.95, half, h))
        x += t


def jar(rng, r: float, h: float, colour: Colour | None = None, n: int = 7) -> Mesh:
    """A facetted pot, bottle, cup or barrel."""
    p = pick(
        rng,
        [(0, 0), (1, 0), (1, 1), (0, 1)],
        [(0, 0), (0.8, 0), (1, 0.4), (0.6, 0.8), (0.7, 1), (0, 1)],
        [(0, 0), (1, 0), (1, 0.6), (0.35, 0.75), (0.35, 1), (0, 1)],
        [(0, 0), (0.7, 0), (1, 1), (0.8, 1), (0.7, 0.5), (0, 0.5)],
    )
    return lathe([(a * r, b * h) for a, b in p], colour or tint(rng, "any"), n)


def candle(rng) -> Mesh:
    """A thick candle on a dish."""
    h = u(rng, 0.08, 0.18)
    flame = lathe([(0, 0), (0.012, 0.015), (0, 0.045)], (0.98, 0.75, 0.2), 5, z=h)
    return merge([cylinder(0.05, 0.015, tint(rng, "metal"), n=7), cylinder(0.022, h, (0.95, 0.93, 0.85), n=6), flame])


def plate(rng, r: float) -> Mesh:
    """A plate, often with food on it or cutlery beside it."""
    c = tint(rng, "white") if odds(rng, 0.7) else tint(rng, "any")
    parts = [lathe([(0, 0), (r * 0.6, 0), (r, r * 0.15), (r * 0.7, r * 0.06), (0, r * 0.06)], c, 9)]
    if odds(rng, 0.4):
        parts.append(sphere(r * 0.5, r * 0.4, r * 0.3, tint(rng, "any"), z=r * 0.2, n=6))
    if odds(rng, 0.4):
        parts += [box(0.02, r * 1.7, 0.008, (0.7, 0.7, 0.72), i * (r + 0.04)) for i in (-1, 1)]
    return merge(parts)


def litter(rng, w: float, d: float, n: int, z: float = 0.0) -> list[Mesh]:
    """n chunky things standing on a top w by d: books, jars, candles, plates, crates."""
    parts = []
    for k in range(n):
        x, y = (k + u(rng, 0.25, 0.75)) / max(n, 1) * w * 0.84 - w * 0.42, u(rng, -0.32, 0.32) * d
        kind = pick(rng, "book", "pile", "jar", "jar", "candle", "plate", "crate")
        if kind in ("book", "pile"):
            up = z
            for _ in range(1 if kind == "book" else int(rng.integers(2, 5))):
                t = u(rng, 0.03, 0.06)
                b = fat_book(rng, u(rng, 0.13, 0.18), u(rng, 0.18, 0.24), t)
                parts.append(b.turned(u(rng, 0, 6)).moved(x, y, up))
                up += t
        elif kind == "jar":
            parts.append(jar(rng, u(rng, 0.03, 0.07), u(rng, 0.08, 0.24), n=int(rng.integers(5, 9))).moved(x, y, z))
        elif kind == "candle":
            parts.append(candle(rng).moved(x, y, z))
        elif kind == "plate":
            parts.append(plate(rng, u(rng, 0.08, 0.12)).moved(x, y, z))
        else:
            s = u(rng, 0.08, 0.16)
            parts.append(block(s, s, s * u(rng, 0.6, 1), tint(rng, "wood"), b=0.01).turned(u(rng, 0, 3)).moved(x, y, z))
    return parts


def cloth(rng, w: float, d: float, h: float, drop: float, colour: Colour, round_top: bool = False) -> Mesh:
    """A table cloth over a top w by d at height h, hanging ``drop`` with folds; hollow below."""
    a = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    outline = np.stack([np.cos(a) * w / 2, np.sin(a) * d / 2], 1) if round_top else rounded_rect(w, d, 0.04, 9)
    k = len(outline)
    folds = np.sin(np.arange(k) * 2 * np.pi * pick(rng, 8, 10, 5) / k)
    flare, rings = u(rng, 0.02, 0.12), []
    for q in (0, 0.4, 1):
        rings.append(np.c_[outline * (1 + flare * q + 0.05 * q * folds)[:, None], np.full(k, h - drop * q)])
    v = np.float32(np.vstack([[[0, 0, h]], *rings]))
    i = np.arange(k)
    j = (i + 1) % k
    f = [np.stack([np.zeros(k, int), i + 1, j + 1], 1)]
    for r in range(2):
        p, q = 1 + r * k + i, 1 + r * k + j
        f += [np.stack([p, p + k, q + k], 1), np.stack([p, q + k, q], 1)]
    return Mesh.of(v, np.concatenate(f), colour)


def kidney(rng, w: float, d: float, t: float, colour: Colour, z: float) -> Mesh:
    """An irregular round-edged plate about w by d."""
    a = np.linspace(0, 2 * np.pi, 20, endpoint=False)
    r = 1 + u(rng, 0.05, 0.16) * np.sin(2 * a + u(rng, 0, 6)) + u(rng, 0, 0.1) * np.sin(3 * a + u(rng, 0, 6))
    p = np.stack([r * np.cos(a), r * np.sin(a)], 1)
    return slab(p / (np.ptp(p, axis=0) / 2) * [w / 2, d / 2], t, colour, z)
