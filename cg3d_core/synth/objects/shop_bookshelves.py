"""Bookshelves as in shops: packed wall units, gondolas, face-out browsers, revolving stands; and chunky or rough ones."""

from __future__ import annotations

import itertools

import numpy as np

from ..forms import assemble, odds, pick, u
from ..mesh import Mesh, bar, box, cylinder, merge
from ..palette import tint
from ..parts import books, boxes, carcass, many_colours, stack
from .chunky import block, fat_row, jar, planks, shade, toy_colour
from .storage_shelves import BOOKSHELF, finish


def packed(rng, w: float, d: float, levels, t: float, fill: float, n: int = 18) -> list[Mesh]:
    """Rows of books, lying stacks and face-out covers on boards at ``levels`` (the last one is the top)."""
    out = []
    for z, up in itertools.pairwise(levels):
        room = up - z - t * 1.3
        if not odds(rng, fill) or room < 0.12:
            continue
        kind = pick(rng, "row", "row", "row", "face", "mixed")
        if kind == "face":
            m = max(1, int(w / u(rng, 0.17, 0.24)))
            h = min(room * 0.95, 0.32) * u(rng, 0.75, 1)
            x = (np.arange(m) + 0.5) * w / m - w / 2
            low = np.stack([x - min(0.09, w / m * 0.45), np.full(m, -d * 0.3), np.full(m, z + t / 2)], 1)
            high = low + np.float32([2 * min(0.09, w / m * 0.45), 0.03, h])
            out.append(boxes(low, high, many_colours(rng, m)))
        elif kind == "row":
            row = books(rng, w * 0.98, d * 0.95, room, u(rng, 0.75, 1.0), n)
            out += [row.moved(0, 0, z + t / 2)] if row else []
        else:
            row = books(rng, w * 0.55, d * 0.95, room, 1.0, n // 2)
            out += [row.moved(-w * 0.2, 0, z + t / 2)] if row else []
            k = max(1, int(min(room, 0.2) / 0.04))
            out.append(stack(rng, k, min(0.24, w * 0.35), d * 0.7, 0.03).moved(w * 0.3, 0, z + t / 2))
    return out


@BOOKSHELF.style()
def chunky_shelves(rng) -> Mesh:
    """Thick boards, few fat books, short and wide or tall: game style; empty, half full or full."""
    w, d, h = u(rng, 0.6, 1.4), u(rng, 0.28, 0.45), u(rng, 0.8, 2.1)
    t, c, n = u(rng, 0.045, 0.09), toy_colour(rng), int(np.clip(round(h / u(rng, 0.38, 0.55)), 2, 5))
    dark, base = shade(c, u(rng, 0.65, 1.1)), u(rng, 0.03, 0.12)
    z = np.linspace(base, h - t, n + 1)
    parts = [block(t, d, h - t, c, i * (w - t) / 2) for i in (-1, 1)]
    parts += [block(w * 1.04, d * 1.06, t, dark, z=h - t), *[box(w - t, d * 0.94, t, dark, z=a) for a in z[:-1]]]
    if odds(rng, 0.7):
        parts.append(box(w - t, 0.03, h - t - base, shade(c, 0.7), 0, d / 2 - 0.03, base))
    fill = pick(rng, 0.0, 0.5, 1.0, 1.0)
    for a in z[:-1]:
        room = float(z[1] - z[0] - t - 0.02)
        if odds(rng, 0.2 * (fill > 0)):
            parts += [
                jar(rng, u(rng, 0.05, 0.09), room * u(rng, 0.4, 0.8)).moved(x * w, 0, a + t) for x in (-0.25, 0.2)
            ]
        elif odds(rng, fill):
            parts += [
                b.moved(0, 0, a + t)
                for b in fat_row(rng, w - 2.4 * t, d * 0.9, room, u(rng, 0.4, 1) if fill < 1 else 1)
            ]
    return assemble(parts)


@BOOKSHELF.style()
def shop_wall(rng) -> Mesh:
    """Bookshop wall unit: bays packed with books, sloping lower tray or cupboards, a header sign."""
    n, bay, d, h = int(rng.integers(1, 4)), u(rng, 0.7, 1.0), u(rng, 0.3, 0.42), u(rng, 1.7, 2.35)
    c, t, low = finish(rng), u(rng, 0.018, 0.035), u(rng, 0.1, 0.55)
    w, parts = n * bay, []
    z = np.linspace(low, h, max(3, round((h - low) / u(rng, 0.28, 0.38))) + 1)
    walls = np.linspace(-w / 2, w / 2, n + 1)
    parts.append(carcass(w, d, h, t, c, shelves=z[:-1], walls=walls[1:-1]))
    if low > 0.25 and odds(rng, 0.7):
        parts.append(box(w, d + u(rng, 0.05, 0.2), low, c))
    if odds(rng, 0.6):
        parts.append(box(w, 0.04, 0.2, tint(rng, pick(rng, "paint", "black", "wood")), 0, -d / 2, h))
    fill = pick(rng, 0.6, 1.0, 1.0)
    for a, b in itertools.pairwise(walls):
        parts += [p.moved((a + b) / 2) for p in packed(rng, bay - 2 * t, d, z, t, fill, 14)]
    return assemble(parts)


@BOOKSHELF.style()
def gondola(rng) -> Mesh:
    """Island shelving of a shop: central wall, trays on both sides over a deep base."""
    w, d, h = u(rng, 0.8, 1.9), u(rng, 0.55, 0.95), u(rng, 1.1, 1.75)
    c, base, n = tint(rng, pick(rng, "white", "metal", "wood", "black")), u(rng, 0.1, 0.35), int(rng.integers(2, 5))
    parts = [box(w, 0.05, h, c), box(w, d, base, c)]
    if odds(rng, 0.5):
        parts += [box(0.03, d * 0.95, h, c, i * w / 2) for i in (-1, 1)]
    step, slope = (h - base) / n, pick(rng, 0.0, 0.0, 0.3)
    fill = pick(rng, 0.0, 0.7, 1.0, 1.0)
    for j in (-1, 1):
        for k in range(n):
            deep = d / 2 * (1 - 0.5 * k / n) * 0.9
            tray = [box(w * 0.97, deep, 0.02, c)] if k else []
            tray += [box(w * 0.97, 0.01, 0.05, c, 0, -deep / 2)]
            tray += packed(rng, w * 0.93, deep, [0.02, step], 0.02, fill, 16)
            one = merge(tray).turned(slope if k else 0.0, "x").moved(0, -deep / 2 - 0.02, base + k * step)
            parts.append(one if j < 0 else one.turned(np.pi))
    return assemble(parts)


@BOOKSHELF.style()
def face_out(rng) -> Mesh:
    """Browser: steep tiers in which covers face the reader, as in libraries and children's rooms."""
    w, n = u(rng, 0.6, 1.2), int(rng.integers(2, 6))
    d, h, c = u(rng, 0.28, 0.45), n * u(rng, 0.24, 0.32) + 0.12, finish(rng)
    parts, m = [], max(2, int(w / u(rng, 0.18, 0.26)))
    for i in (-1, 1):
        side = np.float32([(-d / 2, 0), (d / 2, 0), (d / 2, h), (d * 0.25, h), (-d / 2, h * 0.25)])
        v = np.vstack([np.c_[np.full(5, i * w / 2 + s), side] for s in (-0.012, 0.012)])
        f = [(0, 1, 2), (0, 2, 3), (0, 3, 4), (5, 7, 6), (5, 8, 7), (5, 9, 8)]
        f += [q for k in range(5) for q in ((k, (k + 1) % 5, (k + 1) % 5 + 5), (k, (k + 1) % 5 + 5, k + 5))]
        parts.append(Mesh.of(v, f, c))
    fill = pick(rng, 0.0, 0.6, 1.0)
    for k in range(n):
        z, y = 0.06 + (h - 0.1) / n * k, -d / 2 + d * 0.65 * k / n + 0.06
        parts += [box(w, 0.1, 0.015, c, 0, y, z), box(w, 0.015, 0.07, c, 0, y - 0.05, z)]
        parts.append(box(w, 0.012, (h - 0.1) / n, c, 0, y + 0.06, z))
        for q in range(m):
            if odds(rng, fill):
                b = box(w / m * 0.85, u(rng, 0.01, 0.04), u(rng, 0.17, 0.27), tint(rng, "any"))
                parts.append(b.turned(-0.2, "x").moved((q + 0.5) * w / m - w / 2, y, z + 0.015))
    return assemble(parts)


@BOOKSHELF.style()
def revolving(rng) -> Mesh:
    """Turning stand: square or round plates around a column, books facing all four sides."""
    s, n = u(rng, 0.4, 0.62), int(rng.integers(2, 6))
    h, c = n * u(rng, 0.27, 0.35) + 0.1, tint(rng, pick(rng, "wood", "white", "metal", "black"))
    disc = odds(rng, 0.35)
    parts, fill = [cylinder(0.03, h, c, n=8)], pick(rng, 0.4, 1.0, 1.0)
    parts.append(
        cylinder(s * 0.45, 0.06, c, n=12) if odds(rng, 0.6) else merge([box(s, 0.07, 0.05, c), box(0.07, s, 0.05, c)])
    )
    step = (h - 0.1) / n
    for k in range(n + 1):
        z = 0.08 + step * k
        parts.append(cylinder(s * 0.55, 0.02, c, z=z, n=16) if disc else box(s, s, 0.02, c, z=z))
        if k == n:
            break
        for a in range(4):
            if not odds(rng, fill):
                continue
            row = books(rng, s * 0.62, s * 0.3, step - 0.03, u(rng, 0.6, 1), 10)
            if row:
                parts.append(row.moved(s * 0.13, -s * 0.33, z + 0.02).turned(a * np.pi / 2))
        if not disc:
            parts += [box(0.015, s * 0.38, step, c, s * 0.2, -s * 0.3, z).turned(a * np.pi / 2) for a in range(4)]
    return assemble(parts)


@BOOKSHELF.style()
def tree_or_zigzag(rng) -> Mesh:
    """Playful: boards branching off a trunk, or cubes stacked askew, with a few books each."""
    c, d, parts = finish(rng), u(rng, 0.22, 0.32), []
    if odds(rng, 0.5):
        h, w = u(rng, 1.2, 1.9), u(rng, 0.6, 1.0)
        parts += [box(0.14, 0.1, h, c, 0, d * 0.3), box(w * 0.6, d, 0.05, c)]
        for k in range(int(rng.integers(4, 8))):
            i, z = (-1 if k % 2 else 1), 0.2 + (h - 0.3) * k / 7
            parts.append(box(w * 0.48, d, 0.03, c, i * w * 0.24, 0, z))
            parts.append(bar((i * w * 0.45, 0, z), (0, d * 0.3, max(z - 0.15, 0)), 0.02, c, 4))
            row = books(rng, w * 0.34, d * 0.9, 0.24, u(rng, 0.4, 1), 8)
            parts += [row.moved(i * w * 0.27, 0, z + 0.03)] if row else []
        return assemble(parts)
    s, n = u(rng, 0.32, 0.42), int(rng.integers(3, 6))
    for k in range(n):
        x, z = u(rng, -0.3, 0.3) * s + (k % 2) * s * 0.3, k * s
        parts.append(carcass(s * u(rng, 1, 1.6), d, s, 0.02, c if odds(rng, 0.6) else finish(rng)).moved(x, 0, z))
        row = books(rng, s * 0.9, d * 0.9, s - 0.06, u(rng, 0.3, 1), 10)
        parts += [row.moved(x, 0, z + 0.02)] if row else []
    return assemble(parts)


@BOOKSHELF.style()
def rough_planks(rng) -> Mesh:
    """Rustic boards on crates, bricks or leaning posts, loosely filled."""
    w, d, n, gap = u(rng, 0.8, 1.6), u(rng, 0.25, 0.36), int(rng.integers(2, 5)), u(rng, 0.31, 0.4)
    c, b = shade(tint(rng, "wood"), u(rng, 0.7, 1.3)), tint(rng, pick(rng, "brick", "clay", "wood"))
    parts, posts = [], odds(rng, 0.4)
    for k in range(n + 1):
        z = 0.05 + k * gap
        parts.append(planks(rng, w, d, 0.04, c, z, 2))
        if k < n:
            if not posts:
                parts += [box(0.16, d * 0.8, gap - 0.04, b, i * w * 0.4, 0, z + 0.04) for i in (-1, 1)]
            parts += [
                p.moved(0, 0, z + 0.04)
                for p in fat_row(rng, w * 0.68, d, gap - 0.06, u(rng, 0.2, 1))
                if odds(rng, 0.95)
            ]
    if posts:
        parts += [
            bar((i * w * 0.46, j * d * 0.45, 0), (i * w * 0.46, j * d * 0.45, 0.2 + n * gap), 0.03, b, 5)
            for i in (-1, 1)
            for j in (-1, 1)
        ]
    return assemble(parts)
