"""Bridges."""

from __future__ import annotations

import numpy as np

from ..forms import odds, oval, pick, stack, u
from ..mesh import Mesh, box, merge
from ..palette import tint
from .buildings import sized, stone
from .families import street_category
from .sticks import sticks

BRIDGE = street_category("bridge", ("footbridge", "stone bridge", "suspension bridge", "arch bridge", "viaduct", "wooden bridge"), "a structure that carries a road over a river", "what one crosses the water on", "an arch from one bank to the other", "a roadway hung from cables between two towers")  # fmt: skip


def _arch_deck(n_arch, span, w, h, rise, c, t=0.3):
    """Deck over round arches, solid between; x along, from -n span / 2."""
    parts = []
    a = np.linspace(0, np.pi, 9)
    for k in range(n_arch):
        x0 = (k - n_arch / 2) * span
        r = span * 0.43
        xs, zs = x0 + span / 2 - r * np.cos(a), (h - t) * np.sin(a) ** 0.8
        for i in range(8):
            low = np.float32([[xs[i], -w / 2], [xs[i + 1], -w / 2], [xs[i + 1], w / 2], [xs[i], w / 2]])
            m = stack([(low, 0), (low, 1)], c)
            v = m.vertices.copy()
            at = np.interp(v[:, 0], xs, zs)
            v[:, 2] = np.where(v[:, 2] < 0.5, at, h + rise * (1 - (v[:, 0] / (n_arch * span / 2)) ** 2))
            parts.append(Mesh(v, m.faces, m.colours))
        parts += [box(span * 0.07, w, h, c, x0 + span * 0.035), box(span * 0.07, w, h, c, x0 + span * 0.965)]
    return parts


def _rails(rng, n, w, h, rise, c, posts=9, solid=False):
    x = np.linspace(-n / 2, n / 2, posts)
    z = h + rise * (1 - (2 * x / n) ** 2)
    parts = []
    for s in (-1, 1):
        y = s * w * 0.47
        p = np.stack([x, 0 * x + y, z], 1)
        up = np.float32([0, 0, 0.14 * w + 0.3])
        parts += [sticks(p, p + up, 0.07, c), sticks((p + up)[:-1], (p + up)[1:], 0.08, c)]
        if solid:
            parts += [box(n / posts * 1.1, 0.15, 0.3 + 0.14 * w, c, a, y, b) for a, b in zip(x, z, strict=True)]
    return parts


@BRIDGE.style()
def bridge_stone_arches(rng):
    n, span, w, h = int(rng.integers(1, 5)), u(rng, 3, 5), u(rng, 1.8, 3.5), u(rng, 1.8, 3.2)
    rise, c = u(rng, 0, 0.8) * (n < 3), pick(rng, stone(rng), tint(rng, "brick"))
    return sized(rng, merge([*_arch_deck(n, span, w, h, rise, c), *_rails(rng, n * span, w, h, rise, c, 11, True)]), 6, 11.9)  # fmt: skip


@BRIDGE.style()
def bridge_suspension(rng):
    n, w, h, t, c = u(rng, 14, 22), u(rng, 1.2, 2.2), u(rng, 1, 2), u(rng, 3, 5), pick(rng, (0.75, 0.25, 0.15), tint(rng, "metal"))  # fmt: skip
    x = np.linspace(-n / 2, n / 2, 31)
    q = n * 0.3
    cable = h + np.where(np.abs(x) < q, 0.3 + (t - 0.3) * (x / q) ** 2, t * (n / 2 - np.abs(x)) / (n / 2 - q))
    parts = [box(n, w, 0.25, c, z=h - 0.25), box(n, w * 0.9, 0.03, tint(rng, "black"), z=h)]
    for s in (-1, 1):
        p = np.stack([x, 0 * x + s * w / 2, cable], 1)
        parts += [sticks(p[:-1], p[1:], 0.06, c), sticks(p, p * np.float32([1, 1, 0]) + np.float32([0, 0, h]), 0.025, c)]  # fmt: skip
        parts += [box(0.35, 0.3, h + t, c, e * q, s * w / 2) for e in (-1, 1)]
    return sized(rng, merge([*parts, *[box(0.25, w, 0.3, c, e * q, 0, h + t * f) for e in (-1, 1) for f in (0.5, 0.9)]]), 9, 11.9)  # fmt: skip


@BRIDGE.style()
def bridge_of_planks(rng):
    """A garden bridge: bowed or level beams with planks and a railing."""
    n, w, rise, c = u(rng, 2.5, 6), u(rng, 0.9, 1.6), u(rng, 0, 0.9), tint(rng, pick(rng, "wood", "wood", "paint"))
    x = np.linspace(-n / 2, n / 2, int(n / 0.28))
    z = 0.3 + rise * (1 - (2 * x / n) ** 2)
    parts = [box(0.22, w, 0.06, c, a, 0, b) for a, b in zip(x, z, strict=True)]
    for s in (-1, 1):
        p = np.stack([x, 0 * x + s * w * 0.4, z - 0.1], 1)
        parts.append(sticks(p[:-1], p[1:], 0.1, c))
    return sized(rng, merge([*parts, *_rails(rng, n, w, 0.3, rise, c, int(rng.integers(4, 8)))]), 2.5, 7)


@BRIDGE.style()
def bridge_steel_truss(rng):
    n, w, h, k, c = u(rng, 10, 16), u(rng, 1.8, 3), u(rng, 1.6, 2.6), int(rng.integers(5, 9)), pick(rng, tint(rng, "metal"), tint(rng, "paint"))  # fmt: skip
    x = np.linspace(-n / 2, n / 2, k + 1)
    parts = [box(n, w, 0.2, tint(rng, "black"), z=1.5)]
    tall = h * (np.sin(np.linspace(0.12, 0.88, k + 1) * np.pi) if odds(rng, 0.5) else np.ones(k + 1))
    for s in (-1, 1):
        low, up = np.stack([x, 0 * x + s * w / 2, 0 * x + 1.6], 1), np.stack([x, 0 * x + s * w / 2, 1.6 + tall], 1)
        parts.append(sticks(np.vstack([low[:-1], up[1:-2], low, low[:-1]]), np.vstack([low[1:], up[2:-1], up, up[1:]]), 0.09, c))  # fmt: skip
    top = np.stack([x, 0 * x, 1.6 + tall], 1)[1:-1]
    parts.append(sticks(top - np.float32([0, w / 2, 0]), top + np.float32([0, w / 2, 0]), 0.07, c))
    return sized(rng, merge([*parts, *[box(0.6, w * 1.1, 1.5, stone(rng), s * n * 0.45) for s in (-1, 1)]]), 8, 11.9)


@BRIDGE.style()
def bridge_chunky_low_poly(rng):
    span, w, h, rise = u(rng, 2.5, 3.5), u(rng, 1.6, 2.4), u(rng, 1, 1.6), u(rng, 0.3, 1.0)
    c = pick(rng, stone(rng), tint(rng, "wood"), tint(rng, "paint"))
    parts = [*_arch_deck(1, span, w, h, rise, c), *[box(0.35, 0.35, h + 0.8, c, x * span / 2, y * w / 2, top=0.8) for x in (-1, 1) for y in (-1, 1)], *_rails(rng, span, w, h, rise, c, 4, True)]  # fmt: skip
    if odds(rng, 0.5):
        parts.append(stack([(oval(span * 0.8, w * 0.9, 3, 9), 0), (oval(span * 0.8, w * 0.9, 3, 9), 0.06)], (0.3, 0.5, 0.75)))  # fmt: skip
    return sized(rng, merge(parts), 2, 6)
