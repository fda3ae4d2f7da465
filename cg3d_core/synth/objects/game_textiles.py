"""More pillows and rugs: low-poly, bare CAD, heaped and rolled."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, oval, pick, sheet, soft_box, stack, u
from ..mesh import Mesh, box, lathe, slab, sphere
from ..palette import tint
from ..parts import pillow
from .cloths import thrown
from .game_parts import block, drum, facets, game_cloth, plate
from .soft_things import PILLOW, RUG, puff


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


@RUG.style()
def game_rug(rng):
    """Thick few-sided mat with an inlaid band: oblong, oval or round, tassels as blocks."""
    w, t, c, c2 = u(rng, 0.9, 2.4), u(rng, 0.03, 0.07), game_cloth(rng), game_cloth(rng)
    kind, d = int(rng.integers(3)), w * u(rng, 0.5, 0.8)
    if kind == 0:
        parts = [block(w, d, t, c, b=u(rng, 0.02, 0.2)), block(w * 0.86, d * 0.78, t * 0.5, c2, z=t * 0.6, b=0.02)]
        if odds(rng, 0.5):
            n = int(rng.integers(4, 8))
            parts += [
                box(w * 0.06, d / n * 0.5, t * 0.7, c2, i * w * 0.52, (k + 0.5) * d / n - d / 2)
                for i in (-1, 1)
                for k in range(n)
            ]
        return assemble(parts)
    n = facets(rng) + 4
    oval_ = merge_discs(w / 2, t, c, c2, n)
    return assemble([oval_.scaled(1, 1 if kind == 1 else d / w, 1)])


def merge_discs(r: float, t: float, c, c2, n: int) -> Mesh:
    """Two faceted discs on each other."""
    return drum(r, t, c, n) + drum(r * 0.8, t * 0.5, c2, n, t * 0.6, b=0.01)


@RUG.style()
def rug_rolled_or_folded(rng):
    """A carpet half or wholly rolled up, or with a turned corner."""
    w, c, t = u(rng, 0.8, 1.8), tint(rng, pick(rng, "fabric", "paint")), u(rng, 0.008, 0.015)
    flat, r = u(rng, 0.0, 1.4), u(rng, 0.06, 0.13)
    a = np.linspace(0, u(rng, 3, 7) * np.pi, 30)
    rad = r * (1 - 0.6 * a / a[-1])
    y, z = np.r_[-flat, np.sin(a) * rad], np.r_[0.005, r - np.cos(a) * rad]
    x = np.linspace(-w / 2, w / 2, 3)
    grid = np.stack(np.broadcast_arrays(x[:, None], y[None], z[None]), -1)
    return assemble([sheet(grid, c, t)])


@RUG.style()
def rug_crumpled(rng):
    """A mat with ruffled folds, as a dog leaves it; or a bath mat of tufts."""
    w, c = u(rng, 0.5, 1.8), tint(rng, pick(rng, "fabric", "paint", "white"))
    d = w * u(rng, 0.5, 0.75)
    if odds(rng, 0.6):
        return assemble([thrown(rng, w, d, c, u(rng, 0.03, 0.1), 14)])
    n = int(rng.integers(5, 9))
    tufts = [
        sphere(w / n * 0.55, d / 5 * 0.55, 0.02, c, (i + 0.5) * w / n - w / 2, (j + 0.5) * d / 5 - d / 2, 0.015, n=6)
        for i in range(n)
        for j in range(5)
    ]
    return assemble([slab(oval(w / 2, d / 2, 8), 0.012, c), *tufts, plate(w * 0.2, 0.01, 0.01, c)])
