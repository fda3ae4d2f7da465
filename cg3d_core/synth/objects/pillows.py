"""Pillows and cushions."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, oval, pick, soft_box, stack, u
from ..mesh import Mesh, lathe, sphere, torus
from ..palette import tint
from ..parts import pillow
from ..registry import Category
from .game_parts import block, game_cloth

PILLOW = Category(
    "pillow", "textile",
    synonyms=("cushion", "throw pillow", "sofa cushion", "bed pillow"),
    glosses=("a soft bag filled with feathers on which one rests the head", "a stuffed square of fabric on a sofa", "what you lay your head on at night"),
    place="surface", rooms=("bedroom", "living"))  # fmt: skip


def puff(w: float, d: float, h: float, colour, n: int = 10, pinch: float = 0.12) -> Mesh:
    """A pillow lying flat: swollen in the middle, pinched sides and pointed corners; bottom at z = 0."""
    t = np.linspace(-1, 1, n + 1)
    gx, gy = np.meshgrid(t, t, indexing="ij")
    z = ((1 - gx**2).clip(0) * (1 - gy**2).clip(0)) ** 0.42
    x, y = gx * (1 - pinch * (1 - gy**2) * np.abs(gx)), gy * (1 - pinch * (1 - gx**2) * np.abs(gy))
    top = np.stack([x * w / 2, y * d / 2, z * h / 2], -1).reshape(-1, 3)
    i, j = np.meshgrid(np.arange(n), np.arange(n), indexing="ij")
    a = (i * (n + 1) + j).ravel()
    quads = np.concatenate([np.stack([a, a + n + 1, a + n + 2], 1), np.stack([a, a + n + 2, a + 1], 1)])
    v = np.vstack([top, top * [1, 1, -1]]) + np.float32([0, 0, h / 2])
    return Mesh.of(v, np.vstack([quads, quads[:, ::-1] + (n + 1) ** 2]), colour)


@PILLOW.style()
def pillow_square_leaning(rng):
    s = u(rng, 0.3, 0.6)
    return assemble(
        [
            puff(s, s * u(rng, 0.85, 1.0), u(rng, 0.1, 0.2), tint(rng, pick(rng, "fabric", "paint"))).turned(
                u(rng, 0.7, 1.5), "x"
            )
        ]
    )


@PILLOW.style()
def pillow_lying(rng):
    s = u(rng, 0.32, 0.6)
    return assemble(
        [
            puff(
                s,
                s * u(rng, 0.6, 1.0),
                u(rng, 0.1, 0.22),
                tint(rng, pick(rng, "fabric", "white")),
                pinch=u(rng, 0.02, 0.15),
            )
        ]
    )


@PILLOW.style()
def pillow_bed(rng):
    w = u(rng, 0.55, 0.9)
    return assemble(
        [
            puff(
                w, w * u(rng, 0.5, 0.75), u(rng, 0.1, 0.2), tint(rng, pick(rng, "white", "fabric")), pinch=0.05
            ).turned(u(rng, 0, 0.5), "x")
        ]
    )


@PILLOW.style()
def pillow_bolster(rng):
    r, w, c = u(rng, 0.07, 0.13), u(rng, 0.35, 0.8), tint(rng, "fabric")
    return assemble(
        [
            lathe([(0, 0), (r * 0.8, 0.01), (r, 0.05), (r, w - 0.05), (r * 0.8, w - 0.01), (0, w)], c, 18).turned(
                np.pi / 2, "y"
            )
        ]
    )


@PILLOW.style()
def pillow_round_or_pair(rng):
    if odds(rng, 0.4):
        r, h = u(rng, 0.18, 0.3), u(rng, 0.08, 0.16)
        return assemble(
            [sphere(r, r, h / 2, tint(rng, "fabric"), n=18), torus(r * 0.93, 0.008, tint(rng, "fabric"), n=20)]
        )
    w, c = u(rng, 0.45, 0.8), tint(rng, pick(rng, "white", "fabric"))
    one = puff(w, w * 0.65, u(rng, 0.12, 0.2), c, 8, 0.06).turned(u(rng, 0, 0.9), "x")
    return assemble([one.moved(s * w * 0.5).turned(u(rng, -0.08, 0.08)) for s in (-1, 1)])


@PILLOW.style()
def game_pillow(rng):
    """A few facets: bevelled block, thick in the middle, lying or leaning."""
    w, c = u(rng, 0.3, 0.6), pick(rng, (0.94, 0.93, 0.9), game_cloth(rng))
    d, h = w * u(rng, 0.5, 1.0), w * u(rng, 0.25, 0.4)
    mid = oval(w / 2, d / 2, 8, 12)
    body = stack([(mid * 0.55, 0), (mid * 0.95, h * 0.35), (mid, h * 0.5), (mid * 0.95, h * 0.65), (mid * 0.55, h)], c)
    one = body if odds(rng, 0.5) else block(w, d, h, c, b=h * 0.45)
    return assemble([one.turned(pick(rng, 0, 0, u(rng, 0.4, 1.3)), "x")])


@PILLOW.style()
def plain_pillow(rng):
    """CAD: a rounded slab or a squashed ball."""
    w, c = u(rng, 0.35, 0.75), tint(rng, pick(rng, "white", "fabric", "paint"))
    d, h = w * u(rng, 0.55, 1.0), u(rng, 0.08, 0.18)
    return assemble([soft_box(w, d, h, c, r=u(rng, 0.03, 0.12), n=3) if odds(rng, 0.6) else pillow(w, d, h, c)])


@PILLOW.style()
def pillow_pile(rng):
    """Two to five pillows on top of each other."""
    z, parts, w = 0.0, [], u(rng, 0.38, 0.7)
    for _ in range(int(rng.integers(2, 6))):
        h = u(rng, 0.09, 0.16)
        s = u(rng, 0.75, 1.0) * w
        one = puff(s, s * u(rng, 0.65, 1), h, tint(rng, pick(rng, "white", "fabric", "paint")), 7, 0.06)
        parts.append(one.turned(rng.normal(0, 0.3)).moved(rng.normal(0, 0.02), rng.normal(0, 0.02), z))
        z += h * 0.8
    return assemble(parts)


@PILLOW.style()
def pillow_dented(rng):
    """Slept on: a hollow in the middle, creased and skewed."""
    w, c = u(rng, 0.45, 0.8), tint(rng, pick(rng, "white", "fabric"))
    m = puff(w, w * u(rng, 0.55, 0.75), u(rng, 0.14, 0.22), c, 10, 0.04)
    v = m.vertices.copy()
    r2 = ((v[:, 0] - u(rng, -0.1, 0.1)) / (w * 0.22)) ** 2 + (v[:, 1] / (w * 0.16)) ** 2
    v[:, 2] *= 1 - u(rng, 0.35, 0.6) * np.exp(-r2) + 0.06 * np.sin(v[:, 0] * u(rng, 15, 30) + v[:, 1] * u(rng, -20, 20))
    v[:, 0] += v[:, 1] * u(rng, -0.2, 0.2)
    return assemble([Mesh(v.astype(np.float32), m.faces, m.colours)])


@PILLOW.style()
def pillow_shaped(rng):
    """Neck horn, heart, star or round button cushion."""
    kind, s, c, h = (
        int(rng.integers(4)),
        u(rng, 0.18, 0.28),
        tint(rng, pick(rng, "fabric", "paint")),
        u(rng, 0.09, 0.14),
    )
    if kind == 0:
        a = np.linspace(-2.4, 2.4, 13)
        r = 0.07 * np.clip(np.sin((a + 2.7) / 5.4 * np.pi), 0.5, 1) ** 0.5
        parts = [
            sphere(q * 1.3, q * 1.3, q, c, np.sin(k) * 0.13, np.cos(k) * 0.13, n=8) for k, q in zip(a, r, strict=True)
        ]
        return assemble(parts)
    if kind == 1:
        return assemble(
            [
                lathe(
                    [(0, 0.02), (s * 0.6, 0), (s, h * 0.4), (s, h * 0.6), (s * 0.6, h), (0.02, h * 0.75), (0, h * 0.8)],
                    c,
                    20,
                )
            ]
        )
    a = np.linspace(0, 2 * np.pi, 30, endpoint=False)
    if kind == 2:
        o = np.stack([16 * np.sin(a) ** 3, 13 * np.cos(a) - 5 * np.cos(2 * a) - 2 * np.cos(3 * a)], 1)[::-1] / 17
    else:
        o = np.stack([np.cos(a), np.sin(a)], 1) * (0.75 + 0.25 * np.cos(5 * a))[:, None]
    m = stack([(o * s * f, h * z) for f, z in ((0.5, 0), (0.9, 0.25), (1, 0.5), (0.9, 0.75), (0.5, 1))], c)
    return assemble([m.turned(pick(rng, 0, 1.2), "x")])
