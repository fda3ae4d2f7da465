"""Curtains."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, sheet, u
from ..mesh import bar, box, sphere
from ..palette import tint
from ..registry import Category

CURTAIN = Category(
    "curtain", "opening",
    synonyms=("curtains", "drape", "drapes", "window curtain", "drapery"),
    glosses=("cloth that hangs before a window", "hanging fabric drawn to keep out the light", "folds of textile on a rail", "a long cloth beside the window"),
    place="wall", hang=(0.05, 0.4), rooms=("living", "bedroom", "office"))  # fmt: skip


def _drape(rng, w, h, c, gather=1.0, waist=None):
    """Hanging cloth w by h with folds; ``waist`` ties it in at that share of the height."""
    n, m, deep = max(int(w * 40), 16), 7, u(rng, 0.02, 0.06)
    s, v = np.linspace(0, 1, min(n, 52)), np.linspace(0, 1, m)
    folds = max(w / u(rng, 0.09, 0.22), 2)
    ss, vv = np.meshgrid(s, v, indexing="ij")
    wave = np.sin(2 * np.pi * folds * ss + 0.6 * np.sin(3 * vv + u(rng, 0, 6))) * deep * (0.6 + 0.4 * (1 - vv))
    width = np.ones_like(vv)
    if waist:
        width = 1 - 0.6 * np.exp(-(((vv - waist) / 0.22) ** 2))
    x = (ss - 0.5) * w * width * gather
    return sheet(np.stack([x, wave, vv * h], -1), c, 0.006)


def _rail(rng, w, h):
    """Rod with end knobs, or a flat cornice."""
    if odds(rng, 0.3):
        return [box(w + 0.1, 0.14, u(rng, 0.08, 0.2), tint(rng, pick(rng, "wood", "fabric", "white")), z=h - 0.08)]
    c = tint(rng, pick(rng, "metal", "wood", "black"))
    parts = [bar((-w / 2 - 0.1, 0, h), (w / 2 + 0.1, 0, h), u(rng, 0.01, 0.02), c, 7)]
    return parts + [sphere(0.03, 0.03, 0.03, c, s * (w / 2 + 0.1), 0, h, n=8) for s in (-1, 1)]


@CURTAIN.style()
def curtain_one(rng):
    w, h = u(rng, 0.8, 2.6), u(rng, 1.5, 2.6)
    parts = [_drape(rng, w, h, tint(rng, "fabric"))]
    return assemble(parts + (_rail(rng, w, h) if odds(rng, 0.6) else []))


@CURTAIN.style()
def curtain_pair_open(rng):
    w, h, c = u(rng, 1.2, 3.0), u(rng, 1.5, 2.6), tint(rng, "fabric")
    part = w * u(rng, 0.15, 0.35)
    parts = [_drape(rng, part, h, c).moved(s * (w - part) / 2) for s in (-1, 1)]
    return assemble(parts + _rail(rng, w, h))


@CURTAIN.style()
def curtain_pair_closed(rng):
    w, h, c = u(rng, 1.2, 3.0), u(rng, 1.5, 2.6), tint(rng, pick(rng, "fabric", "white"))
    parts = [_drape(rng, w * 0.5, h, c).moved(s * w * 0.255) for s in (-1, 1)]
    return assemble(parts + (_rail(rng, w, h) if odds(rng, 0.7) else []))


@CURTAIN.style()
def curtain_tied_back(rng):
    w, h, c = u(rng, 1.3, 3.0), u(rng, 1.6, 2.6), tint(rng, "fabric")
    part, waist = w * u(rng, 0.25, 0.45), u(rng, 0.35, 0.55)
    parts = [_drape(rng, part, h, c, waist=waist).moved(s * (w - part) / 2) for s in (-1, 1)]
    parts += [box(part * 0.45, 0.1, 0.05, tint(rng, "fabric"), s * (w - part) / 2, 0, h * waist) for s in (-1, 1)]
    return assemble(parts + _rail(rng, w, h))


@CURTAIN.style()
def curtain_with_valance_or_net(rng):
    w, h, c = u(rng, 1.2, 2.6), u(rng, 1.5, 2.5), tint(rng, "fabric")
    part = w * u(rng, 0.2, 0.3)
    parts = [_drape(rng, part, h, c).moved(s * (w - part) / 2, -0.06) for s in (-1, 1)]
    parts += (
        [_drape(rng, w, u(rng, 0.25, 0.45), c).moved(y=-0.08, z=h - 0.25)]
        if odds(rng, 0.5)
        else [_drape(rng, w * 0.9, h, tint(rng, "white")).moved(y=0.05)]
    )
    return assemble(parts + _rail(rng, w, h))
