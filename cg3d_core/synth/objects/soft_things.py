"""Pillows and rugs."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    odds,
    pick,
    sheet,
    u,
)
from ..mesh import Mesh, box, cylinder, lathe, slab, sphere, torus
from ..palette import tint
from ..registry import Category

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


RUG = Category(
    "rug", "textile",
    synonyms=("carpet", "mat", "floor covering", "area rug", "doormat"),
    glosses=("a piece of thick fabric lying on the floor", "a woven covering for the floor", "a soft mat under the coffee table"),
    place="floor", rooms=("living", "bedroom", "corridor"))  # fmt: skip


@RUG.style()
def rug_rectangle(rng):
    w = u(rng, 0.9, 3.5)
    d, t, c = w * u(rng, 0.5, 0.85), u(rng, 0.006, 0.025), tint(rng, pick(rng, "fabric", "paint"))
    parts = [
        box(w, d, t, c),
        box(w * 0.9, d * 0.86, 0.001, tint(rng, "fabric"), z=t),
        box(w * 0.8, d * 0.72, 0.002, tint(rng, "any"), z=t),
    ]
    if odds(rng, 0.4):
        parts += [
            box(0.06, 0.01, 0.004, tint(rng, "white"), s * (w / 2 + 0.03), y)
            for s in (-1, 1)
            for y in np.linspace(-d * 0.48, d * 0.48, 20)
        ]
    return assemble(parts)


@RUG.style()
def rug_round(rng):
    r, t = u(rng, 0.5, 1.5), u(rng, 0.008, 0.03)
    parts = [
        cylinder(r * f, t + 0.001 * k, tint(rng, pick(rng, "fabric", "paint")), n=30)
        for k, f in enumerate((1, 0.8, 0.6, 0.3))
    ]
    return assemble(parts[: int(rng.integers(2, 5))]).scaled(1, pick(rng, 1.0, 0.7), 1)


@RUG.style()
def rug_wavy_runner(rng):
    w, d = u(rng, 1.5, 4.0), u(rng, 0.6, 1.0)
    x, y = np.meshgrid(np.linspace(-w / 2, w / 2, 24), np.linspace(-d / 2, d / 2, 4), indexing="ij")
    z = 0.01 + 0.012 * np.maximum(np.sin(x * u(rng, 2, 6) + u(rng, 0, 6)), 0) ** 4
    return assemble([sheet(np.stack([x, y, z], -1), tint(rng, pick(rng, "fabric", "paint")), 0.01)])


@RUG.style()
def rug_hide(rng):
    """An animal-skin outline."""
    a = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    r = 0.75 + 0.25 * np.abs(np.cos(2 * a + 0.3)) + 0.06 * np.sin(5 * a + u(rng, 0, 6))
    s = u(rng, 0.7, 1.3)
    return assemble(
        [
            slab(
                np.stack([r * np.cos(a) * s, r * np.sin(a) * s * 0.8], 1),
                0.012,
                tint(rng, pick(rng, "white", "wood", "black")),
            ),
            slab(np.stack([r * np.cos(a) * s, r * np.sin(a) * s * 0.6], 1) * 0.5, 0.014, tint(rng, "wood")),
        ]
    )
