"""Posters."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, sheet, stood, u
from ..mesh import Mesh, bar, box, merge, slab, sphere
from ..palette import tint
from ..registry import Category
from .pictures import bevelled, image

POSTER = Category(
    "poster", "decoration",
    synonyms=("wall poster", "film poster", "placard", "advertising bill", "wall print"),
    glosses=("a large printed sheet of paper stuck to the wall", "an unframed printed picture of a film or a band", "a big paper notice that advertises something", "a sheet pinned up with tape or tacks"),
    place="wall", hang=(0.8, 1.4), rooms=("bedroom", "office", "shop", "corridor"))  # fmt: skip


def _poster_size(rng):
    h = u(rng, 0.42, 1.2)
    return h * pick(rng, 0.7, 0.7, 0.67, 1.41), h


def _print(rng, w, h, y) -> list[Mesh]:
    """Image and lines of lettering on a sheet w by h."""
    k = u(rng, 0.4, 0.75)
    parts = [image(rng, w * 0.86, h * k, y, h * (0.95 - k))]
    z = h * (0.9 - k)
    while z > h * 0.08:
        parts.append(box(w * u(rng, 0.3, 0.8), 0.002, h * 0.025, tint(rng, "any"), 0, y, z - h * 0.025))
        z -= h * u(rng, 0.05, 0.1)
    return parts


@POSTER.style()
def poster_flat(rng):
    w, h = _poster_size(rng)
    return assemble([box(w, 0.003, h, tint(rng, pick(rng, "white", "any"))), *_print(rng, w, h, -0.003)])


def _curled(rng, w, h, curl, c) -> Mesh:
    """Paper whose lower corners stand off from the wall."""
    x, z = np.meshgrid(np.linspace(-0.5, 0.5, 9), np.linspace(0, 1, 11), indexing="ij")
    lift = curl * (np.clip(0.35 - z, 0, 1) / 0.35) ** 2 * (0.4 + 2.4 * x**2) + curl * 0.4 * np.clip(z - 0.9, 0, 1)
    return sheet(np.stack([x * w, -lift, z * h], -1), c, 0.002)


@POSTER.style()
def poster_taped_and_curling(rng):
    w, h = _poster_size(rng)
    parts = [
        _curled(rng, w, h, u(rng, 0.04, 0.15), tint(rng, pick(rng, "white", "any"))),
        image(rng, w * 0.8, h * 0.5, -0.004, h * 0.4),
    ]
    parts += [
        box(0.06, 0.003, 0.025, tint(rng, "white")).turned(0.8 * x, "y").moved(x * w * 0.47, -0.004, h * 0.97)
        for x in (-1, 1)
    ]
    return assemble(parts)


@POSTER.style()
def poster_on_hanger_rods(rng):
    """A sheet between two wooden rods, hung on a string."""
    w, h = _poster_size(rng)
    c, r = tint(rng, pick(rng, "wood", "black")), u(rng, 0.008, 0.018)
    parts = [box(w, 0.003, h, tint(rng, pick(rng, "white", "any"))), *_print(rng, w, h, -0.003)]
    parts += [
        box(w * 1.03, r * 1.5, r * 2.5, c, z=z) if odds(rng, 0.5) else bar((-w * 0.52, 0, z), (w * 0.52, 0, z), r, c, 8)
        for z in (0, h)
    ]
    return assemble([*parts, *[bar((s * w * 0.4, 0, h), (0, 0, h + w * 0.3), 0.003, c, 3) for s in (-1, 1)]])


@POSTER.style()
def poster_group(rng):
    """Several sheets side by side or overlapping, some askew."""
    parts, n, w, h = [], int(rng.integers(2, 6)), u(rng, 0.3, 0.5), u(rng, 0.42, 0.7)
    for k in range(n):
        one = merge([box(w, 0.003, h, tint(rng, pick(rng, "white", "any"))), *_print(rng, w, h, -0.003)]).turned(
            u(rng, -0.08, 0.08), "y"
        )
        parts.append(one.moved((k % 3) * w * u(rng, 0.85, 1.15), -0.004 * k, (k // 3) * h * 1.1 + u(rng, -0.1, 0.1)))
    return assemble(parts)


@POSTER.style()
def poster_in_snap_frame(rng):
    """Behind a thin rounded metal rail, as in shops; on the wall or on a foot."""
    w, h = _poster_size(rng)
    m = tint(rng, pick(rng, "metal", "black"))
    parts = [
        bevelled(w + 0.04, h + 0.04, 0.014, 0.025, m, pick(rng, 0.001, 0.02)),
        box(w, 0.004, h, tint(rng, "any"), z=0.02),
        *_print(rng, w, h, -0.004),
    ]
    return assemble(parts)


@POSTER.style()
def poster_chunky(rng):
    """As in games: a thick torn sheet with a wanted-like face and pins."""
    w, h, t = u(rng, 0.35, 0.7), u(rng, 0.5, 0.95), u(rng, 0.015, 0.04)
    edge = np.r_[
        np.c_[np.linspace(-1, 1, 6), -1 + rng.uniform(0, 0.1, 6)],
        np.c_[1 - rng.uniform(0, 0.1, 5), np.linspace(-0.7, 0.9, 5)],
        np.c_[np.linspace(1, -1, 6), 1 - rng.uniform(0, 0.06, 6)],
        np.c_[-1 + rng.uniform(0, 0.1, 5), np.linspace(0.9, -0.7, 5)],
    ]
    parts = [
        stood(slab(edge * [w / 2, h / 2], t, (0.85, 0.75, 0.55) if odds(rng, 0.6) else tint(rng, "any"))).moved(
            0, 0, h / 2
        )
    ]
    c = tint(rng, "black")
    parts += [
        box(w * 0.6, t, h * 0.07, c, 0, -t, h * 0.84),
        box(w * 0.6, t, h * 0.42, tint(rng, "clay"), 0, -t, h * 0.34),
        box(w * 0.5, t, h * 0.06, c, 0, -t, h * 0.17),
    ]
    parts += [
        sphere(w * 0.13, t, w * 0.16, (0.85, 0.65, 0.5), 0, -t * 1.6, h * 0.6, n=8),
        box(w * 0.4, t, h * 0.1, tint(rng, "any"), 0, -t * 1.6, h * 0.36, top=0.6),
    ]
    return assemble(
        [*parts, *[sphere(0.018, 0.018, 0.018, tint(rng, "paint"), s * w * 0.4, -t, h * 0.92, n=6) for s in (-1, 1)]]
    )
