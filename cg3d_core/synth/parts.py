"""Furniture parts that several categories share: legs, backs, upholstered blocks, rows of books.

Like ``mesh``: metres, z up, front at -y. Parts are centred in x and y with their bottom at z = 0
unless a docstring says otherwise. Fronts with drawers and doors are in ``fronts``.
"""

from __future__ import annotations

import numpy as np

from .forms import odds, pick
from .mesh import _BOX_FACES, Colour, Mesh, bar, box, grid_faces, merge, slab
from .palette import tint

_CORNERS = np.array([[0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 1, 0], [0, 0, 1], [1, 0, 1], [1, 1, 1], [0, 1, 1]], bool)


def boxes(low, high, colours) -> Mesh:
    """Many axis-aligned boxes at once: corners (n, 3) and (n, 3), colours (3,) or (n, 3) in 0..1."""
    low, high = np.float32(low).reshape(-1, 1, 3), np.float32(high).reshape(-1, 1, 3)
    n = len(low)
    vertices = np.where(_CORNERS[None], high, low).reshape(-1, 3)
    faces = (_BOX_FACES[None] + np.arange(n, dtype=np.int32)[:, None, None] * 8).reshape(-1, 3)
    rgb = np.clip(np.broadcast_to(np.float32(colours), (n, 3)) * 255, 0, 255).astype(np.uint8)
    return Mesh(vertices, faces, np.repeat(rgb, 12, axis=0))


def rounded(sx: float, sy: float, r: float, n: int = 4) -> np.ndarray:
    """Outline (4 n, 2) of a rectangle with corners of radius r, counter-clockwise."""
    r = min(r, sx / 2 - 1e-3, sy / 2 - 1e-3)
    a = np.linspace(0, np.pi / 2, n)
    arc = np.stack([np.cos(a), np.sin(a)], 1) * r
    quarter = [(1, 1), (-1, 1), (-1, -1), (1, -1)]
    out = []
    for k, (i, j) in enumerate(quarter):
        c, s = np.cos(k * np.pi / 2), np.sin(k * np.pi / 2)
        out.append(arc @ np.array([[c, s], [-s, c]]) + [i * (sx / 2 - r), j * (sy / 2 - r)])
    return np.float32(np.vstack(out))


def circle(rx: float, ry: float | None = None, n: int = 24) -> np.ndarray:
    """Outline (n, 2) of a circle or an ellipse."""
    a = np.linspace(0, 2 * np.pi, n, endpoint=False)
    return np.float32(np.stack([rx * np.cos(a), (rx if ry is None else ry) * np.sin(a)], 1))


def rings(outlines, heights, colour: Colour) -> Mesh:
    """Solid skinned over stacked outlines: list of (k, 2) with equal k, one height each; ends closed."""
    p = np.float32(outlines)
    m, k = p.shape[:2]
    z = np.repeat(np.float32(heights), k)[:, None]
    v = np.hstack([p.reshape(-1, 2), z])
    ends = np.float32([[*p[0].mean(0), heights[0]], [*p[-1].mean(0), heights[-1]]])
    i, j = np.meshgrid(np.arange(m - 1), np.arange(k), indexing="ij")
    a, b = (i * k + j).ravel(), (i * k + (j + 1) % k).ravel()
    q = np.arange(k)
    nxt = (q + 1) % k
    top = (m - 1) * k
    f = np.concatenate([
        np.stack([a, b, b + k], 1), np.stack([a, b + k, a + k], 1),
        np.stack([nxt, q, np.full(k, m * k)], 1), np.stack([q + top, nxt + top, np.full(k, m * k + 1)], 1)])  # fmt: skip
    return Mesh.of(np.vstack([v, ends]), f, colour)


def pad(
    sx: float, sy: float, sz: float, colour: Colour, x=0.0, y=0.0, z=0.0, r: float = 0.04, crown: float = 0.0
) -> Mesh:
    """Upholstered block: rounded corners and edges of radius r, upper face bulging by ``crown``."""
    r = min(r, sx / 2.2, sy / 2.2, sz / 2.2)
    full, inner = rounded(sx, sy, r * 1.5), rounded(sx - 1.2 * r, sy - 1.2 * r, r)
    core = rounded(sx * 0.5, sy * 0.5, r)
    levels = [(inner, 0), (full, r * 0.7), (full, sz - r), (inner, sz)]
    if crown:
        levels.append((core, sz + crown))
    return rings([o for o, _ in levels], [h for _, h in levels], colour).moved(x, y, z)


def pillow(sx: float, sy: float, sz: float, colour: Colour) -> Mesh:
    """Thin soft cushion lying flat, corners drawn out."""
    shapes = [rounded(sx * 0.98, sy * 0.98, 0.02), rounded(sx, sy, 0.02), rounded(sx * 0.75, sy * 0.75, 0.08), rounded(sx * 0.3, sy * 0.3, 0.05)]  # fmt: skip
    low = [rounded(sx * 0.4, sy * 0.4, 0.05)]
    return rings(low + shapes, [0, sz * 0.42, sz * 0.5, sz * 0.9, sz], colour)


def shell(grid: np.ndarray, thickness: float, colour: Colour) -> Mesh:
    """Curved sheet of a given thickness over a grid of points (k, m, 3), edges closed."""
    g = np.float32(grid)
    du, dv = np.gradient(g, axis=0), np.gradient(g, axis=1)
    normal = np.cross(du, dv)
    normal /= np.maximum(np.linalg.norm(normal, axis=2, keepdims=True), 1e-9)
    k, m = g.shape[:2]
    v = np.concatenate([(g + normal * thickness / 2).reshape(-1, 3), (g - normal * thickness / 2).reshape(-1, 3)])
    front = grid_faces(k, m)
    r, c = np.arange(k) * m, np.arange(m)
    rim = np.concatenate([c, r[1:] + m - 1, (r[-1] + c)[::-1][1:], r[::-1][1:]])
    p, q, off = rim[:-1], rim[1:], k * m
    side = np.concatenate([np.stack([q, p, p + off], 1), np.stack([q, p + off, q + off], 1)])
    return Mesh.of(v, np.concatenate([front, front[:, ::-1] + off, side]), colour)


def ribbon(path, width, thickness: float, colour: Colour, dish: float = 0.0, m: int = 5) -> Mesh:
    """Sheet swept along x over a (y, z) path (k, 2); ``width`` is one number or (k,).

    ``dish`` lifts the side edges (metres, towards the sheet's upper side): moulded seats.
    """
    p = np.float32(path)
    d = np.gradient(p, axis=0)
    d /= np.maximum(np.linalg.norm(d, axis=1, keepdims=True), 1e-9)
    normal = np.stack([-d[:, 1], d[:, 0]], 1)
    t = np.linspace(-1, 1, m if dish else 2)
    w = np.broadcast_to(np.float32(width), (len(p),))
    x = w[:, None] * t[None] / 2
    yz = p[:, None] + normal[:, None] * (dish * t[None, :, None] ** 2)
    return shell(np.concatenate([x[..., None], yz], 2), thickness, colour)


def smooth(points, n: int = 12) -> np.ndarray:
    """A polyline (k, d) redrawn as a smooth curve of n points (Catmull-Rom through the points)."""
    p = np.float32(points)
    p = np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    t = np.linspace(0, len(p) - 3 - 1e-6, n)
    i = t.astype(int)
    s = (t - i)[:, None]
    a, b, c, d = p[i], p[i + 1], p[i + 2], p[i + 3]
    return 0.5 * (2 * b + (c - a) * s + (2 * a - 5 * b + 4 * c - d) * s**2 + (3 * b - a - 3 * c + d) * s**3)


def sector(r_in: float, r_out: float, h: float, start: float, stop: float, colour: Colour, z=0.0, n: int = 18) -> Mesh:
    """Curved wall: the part of a ring between two angles (radians), height h from z, ends closed."""
    a = np.linspace(start, stop, n)
    ring = np.stack([np.cos(a), np.sin(a)], 1)
    loop = [(r_in, z), (r_out, z), (r_out, z + h), (r_in, z + h)]
    v = np.stack([np.hstack([ring * r, np.full((n, 1), hh)]) for r, hh in loop], 1)  # (n, 4, 3)
    i, j = np.meshgrid(np.arange(n - 1), np.arange(4), indexing="ij")
    p, q = (i * 4 + j).ravel(), (i * 4 + (j + 1) % 4).ravel()
    e = (n - 1) * 4
    f = np.concatenate([np.stack([p, p + 4, q + 4], 1), np.stack([p, q + 4, q], 1), [[0, 1, 2], [0, 2, 3], [e + 2, e + 1, e], [e + 3, e + 2, e]]])  # fmt: skip
    return Mesh.of(v.reshape(-1, 3), f, colour)


def lean(mesh: Mesh, angle: float) -> Mesh:
    """Tilted backwards (towards +y) about the x axis by ``angle`` radians."""
    return mesh.turned(-angle, "x")


def legs(
    rng, sx: float, sy: float, h: float, colour: Colour, r: float = 0.02, splay: float = 0.0, kind: str | None = None
) -> Mesh:
    """Four legs under a rectangle sx by sy, height h. ``r`` is half the thickness; ``splay`` moves feet out."""
    kind = kind or pick(rng, "square", "round", "tapered", "turned")
    parts = []
    for i in (-1, 1):
        for j in (-1, 1):
            x, y = i * (sx / 2 - r), j * (sy / 2 - r)
            if kind == "square" and not splay:
                parts.append(box(2 * r, 2 * r, h, colour, x, y))
                continue
            foot = (x + i * splay, y + j * splay, 0)
            parts.append(
                bar(
                    foot,
                    (x, y, h),
                    r * (0.6 if kind == "tapered" else 1),
                    colour,
                    4 if kind == "square" else 8,
                    end_r=r,
                )
            )
            if kind == "turned":
                for t in (0.25, 0.7):
                    cx, cy = foot[0] + (x - foot[0]) * t, foot[1] + (y - foot[1]) * t
                    parts.append(box(2.6 * r, 2.6 * r, 0.03, colour, cx, cy, h * t))
    return merge(parts)


def stretchers(rng, sx: float, sy: float, z: float, colour: Colour, r: float = 0.01, kind: str | None = None) -> Mesh:
    """Bars that tie legs together at height z: all round, the two sides, or an H."""
    kind = kind or pick(rng, "ring", "sides", "h")
    parts = [box(2 * r, sy, 2 * r, colour, i * sx / 2, 0, z) for i in (-1, 1)]
    if kind == "ring":
        parts += [box(sx, 2 * r, 2 * r, colour, 0, i * sy / 2, z) for i in (-1, 1)]
    if kind == "h":
        parts.append(box(sx, 2 * r, 2 * r, colour, 0, 0, z))
    return merge(parts)


def feet(rng, sx: float, sy: float, h: float, colour: Colour) -> Mesh:
    """What low furniture stands on: four short feet, two runners, or a set-back plinth; height h."""
    kind = pick(rng, "feet", "feet", "runners", "plinth")
    if kind == "plinth":
        return box(sx * 0.96, sy * 0.9, h, colour)
    if kind == "runners":
        return merge([box(0.04, sy * 0.95, h, colour, i * sx * 0.42) for i in (-1, 1)])
    return legs(
        rng, sx * 0.96, sy * 0.92, h, colour, rng.uniform(0.015, 0.03), kind=pick(rng, "square", "tapered", "round")
    )


def carcass(
    sx: float,
    sy: float,
    sz: float,
    t: float,
    colour: Colour,
    inner: Colour | None = None,
    back: bool = True,
    shelves=(),
    walls=(),
) -> Mesh:
    """Open-fronted case of board thickness t; ``shelves`` at heights z, ``walls`` (uprights) at x."""
    a, b = sx / 2, sy / 2
    low = [(-a, -b, 0), (a - t, -b, 0), (-a + t, -b, 0), (-a + t, -b, sz - t)]
    high = [(-a + t, b, sz), (a, b, sz), (a - t, b, t), (a - t, b, sz)]
    shade = [colour] * 4
    if back:
        low.append((-a + t, b - 0.01, t))
        high.append((a - t, b, sz - t))
        shade.append(inner or colour)
    for z in shelves:
        low.append((-a + t, -b + 0.005, z - t / 2))
        high.append((a - t, b, z + t / 2))
        shade.append(colour)
    for x in walls:
        low.append((x - t / 2, -b + 0.004, t))
        high.append((x + t / 2, b, sz - t))
        shade.append(colour)
    return boxes(low, high, shade)


def books(rng, width: float, depth: float, height: float, fill: float = 1.0, n_max: int = 40) -> Mesh | None:
    """A row of upright books standing on z = 0, x centred, spines at y = -depth / 2; None if there is no room.

    ``fill`` is the share of the width that is used.
    """
    n = int(np.clip(width * fill / 0.03, 0, n_max))
    if n < 1 or height < 0.1:
        return None
    height = min(height, rng.uniform(0.24, 0.36))  # no shelf board makes a book taller
    thick = rng.uniform(0.6, 1.5, n)
    thick *= width * fill / thick.sum()
    x = np.r_[0, np.cumsum(thick)] - width / 2
    if fill < 1 and odds(rng, 0.5):
        x += width * (1 - fill)
    tall = np.minimum(rng.uniform(0.6, 0.95) * height * rng.uniform(0.8, 1.05, n), height * 0.98)
    deep = depth * rng.uniform(0.7, 0.95, n)
    setback = rng.uniform(0, 0.03)
    low = np.stack([x[:-1], np.full(n, -depth / 2 + setback) + rng.uniform(0, 0.015, n), np.zeros(n)], 1)
    high = np.stack([x[1:] - 0.002, low[:, 1] + deep * 0.9, tall], 1)
    return boxes(low, high, many_colours(rng, n))


def many_colours(rng, n: int) -> np.ndarray:
    """n free colours (n, 3): goods and book covers, sometimes all alike."""
    base = np.array(tint(rng, pick(rng, "any", "fabric", "clay")))
    spread = rng.uniform(0.05, 0.5)
    return np.clip(base + rng.uniform(-spread, spread, (n, 3)) + rng.uniform(-0.1, 0.1, (n, 1)), 0.05, 0.95)


def stack(rng, n: int, sx: float, sy: float, t: float) -> Mesh:
    """A pile of n books lying flat, each about sx by sy by t."""
    w, d = sx * rng.uniform(0.85, 1, n) / 2, sy * rng.uniform(0.85, 1, n) / 2
    z = np.r_[0, np.cumsum(t * rng.uniform(0.7, 1.3, n))]
    off = rng.uniform(-0.012, 0.012, (n, 2))
    low = np.stack([off[:, 0] - w, off[:, 1] - d, z[:-1]], 1)
    return boxes(low, np.stack([off[:, 0] + w, off[:, 1] + d, z[1:]], 1), many_colours(rng, n))


def top_plate(rng, sx: float, sy: float, t: float, colour: Colour, z: float = 0.0, kind: str | None = None) -> Mesh:
    """A table's top: square-edged, with rounded corners, or of boat shape."""
    kind = kind or pick(rng, "square", "square", "rounded", "boat")
    if kind == "square":
        return box(sx, sy, t, colour, z=z)
    if kind == "boat":
        o = circle(1, n=28)  # a superellipse: nearly straight ends, bowed long sides
        o = np.sign(o) * np.abs(o) ** np.float32([0.35, 0.8]) * np.float32([sx / 2, sy / 2])
        return slab(o, t, colour, z)
    return slab(rounded(sx, sy, min(sx, sy) * rng.uniform(0.05, 0.3)), t, colour, z)


def clutter(rng, sx: float, sy: float, n: int, z: float = 0.0) -> Mesh | None:
    """n small things lying within sx by sy at height z: books, cups, boxes; None when n is 0."""
    if n < 1:
        return None
    parts = []
    for _ in range(n):
        x, y = rng.uniform(-0.42, 0.42) * sx, rng.uniform(-0.38, 0.38) * sy
        kind = rng.integers(3)
        if kind == 0:
            thing = stack(rng, int(rng.integers(1, 4)), 0.2, 0.15, 0.025).turned(rng.uniform(0, 3))
        elif kind == 1:
            r, h = rng.uniform(0.03, 0.07), rng.uniform(0.06, 0.22)
            thing = slab(circle(r, n=10), h, tint(rng, "any"))
        else:
            thing = box(*rng.uniform(0.05, 0.2, 2), rng.uniform(0.03, 0.15), tint(rng, "any")).turned(rng.uniform(0, 3))
        parts.append(thing.moved(x, y, z))
    return merge(parts)
