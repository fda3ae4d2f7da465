"""Rugs."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, oval, pick, sheet, u
from ..mesh import Mesh, box, cylinder, slab, sphere
from ..palette import tint
from ..registry import Category
from .cloths import thrown
from .game_parts import block, drum, facets, game_cloth, plate

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
