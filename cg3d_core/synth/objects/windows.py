"""Windows."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from ..forms import assemble, frame, odds, pick, stood, u
from ..mesh import bar, box, cylinder
from ..palette import tint
from ..registry import Category

WINDOW = Category(
    "window", "opening",
    synonyms=("glass window", "casement", "windowpane", "glazed window", "window frame"),
    glosses=("a glazed opening in a wall that lets light in", "panes of glass set in a frame", "what you look out of to see the street",
             "an opening in the wall of a building for light and air"),
    place="opening", rooms=("living", "bedroom", "kitchen", "office", "bathroom", "shop"))  # fmt: skip


def _pane(rng, w, h, d, x, z, p=0.65):
    return [box(w, 0.008, h, tint(rng, "glass"), x, d * u(rng, -0.2, 0.3), z)] if odds(rng, p) else []


def _window(rng, w, h, columns, rows, sash=0.5):
    c = tint(rng, pick(rng, "white", "white", "wood", "metal", "black"))
    d, t, m = u(rng, 0.05, 0.15), u(rng, 0.04, 0.09), u(rng, 0.02, 0.06)
    parts = [frame(w, h, d, t, c)]
    inner_w, inner_h, glazed = w - 2 * t, h - 2 * t, odds(rng, 0.65)
    pw, ph = inner_w / columns, inner_h / rows
    sashes = odds(rng, sash)
    for i in range(columns):
        for j in range(rows):
            x, z = (i + 0.5) * pw - inner_w / 2, t + j * ph
            if sashes:
                parts.append(frame(pw, ph, d * 0.7, m, c, x, -d * 0.2, z))
            if glazed:
                parts.append(box(pw, 0.008, ph, tint(rng, "glass"), x, 0, z))
    if not sashes:
        parts += [box(m, d * 0.8, inner_h, c, i * pw - inner_w / 2, 0, t) for i in range(1, columns)]
        parts += [box(inner_w, d * 0.8, m, c, 0, 0, t + j * ph - m / 2) for j in range(1, rows)]
    if odds(rng, 0.6):
        parts.append(
            box(
                w + u(rng, 0, 0.2),
                u(rng, 0.12, 0.3),
                0.03,
                tint(rng, pick(rng, "white", "wood", "clay")),
                0,
                -u(rng, 0.02, 0.1),
                -0.03,
            )
        )
    return parts, c, d


@WINDOW.style()
def window_two_casements(rng):
    w, h = u(rng, 0.9, 1.8), u(rng, 0.9, 1.7)
    parts, c, d = _window(rng, w, h, 2, 1, 0.9)
    return assemble([*parts, box(0.02, 0.05, 0.12, c, 0.03, -d * 0.6, h * 0.45)])


@WINDOW.style()
def window_single(rng):
    w, h = u(rng, 0.5, 1.2), u(rng, 0.6, 1.6)
    parts, c, d = _window(rng, w, h, 1, 1, 0.8)
    return assemble([*parts, box(0.02, 0.05, 0.12, c, w * 0.42, -d * 0.6, h * 0.45)])


@WINDOW.style()
def window_muntins(rng):
    return assemble(
        _window(rng, u(rng, 0.8, 1.8), u(rng, 1.0, 1.8), int(rng.integers(2, 5)), int(rng.integers(2, 5)), 0.1)[0]
    )


@WINDOW.style()
def window_band(rng):
    return assemble(
        _window(rng, u(rng, 1.8, 4.0), u(rng, 0.8, 2.2), int(rng.integers(3, 7)), pick(rng, 1, 1, 2), 0.4)[0]
    )


@WINDOW.style()
def window_sliding_up(rng):
    """A sash window: two halves, one before the other."""
    w, h, c = u(rng, 0.7, 1.2), u(rng, 1.1, 1.9), tint(rng, pick(rng, "white", "wood", "black"))
    parts = [frame(w, h, 0.14, 0.06, c), box(w * 1.15, 0.22, 0.035, c, y=-0.06, z=-0.035)]
    for y, z in ((0.025, h / 2 - 0.02), (-0.025, 0.06)):
        parts += [
            frame(w - 0.12, h / 2 - 0.04, 0.04, 0.05, c, 0, y, z),
            *_pane(rng, w - 0.2, h / 2 - 0.1, 0.01, 0, z + 0.03, 0.7),
        ]
        parts += [box(0.025, 0.03, h / 2 - 0.05, c, 0, y, z)] if odds(rng, 0.5) else []
    return assemble(parts)


@WINDOW.style()
def window_arched(rng):
    w, h, d = u(rng, 0.7, 1.6), u(rng, 0.7, 1.4), u(rng, 0.06, 0.14)
    c, r = tint(rng, pick(rng, "white", "wood", "clay")), w / 2
    a = np.linspace(0, np.pi, 11)
    parts = [box(0.07, d, h, c, x=s * (r - 0.035)) for s in (-1, 1)] + [
        box(w, d, 0.07, c),
        box(w, d, 0.05, c, z=h),
        box(0.04, d * 0.8, h + r, c),
    ]
    for p, q in pairwise(a):
        parts.append(
            bar(
                (r * 0.95 * np.cos(p), 0, h + r * 0.95 * np.sin(p)),
                (r * 0.95 * np.cos(q), 0, h + r * 0.95 * np.sin(q)),
                0.05,
                c,
                6,
            )
        )
    if odds(rng, 0.7):
        parts += [
            box(w - 0.1, 0.008, h, tint(rng, "glass")),
            stood(cylinder(r * 0.93, 0.008, tint(rng, "glass"), n=24)).moved(z=h),
        ]
    return assemble(parts)


@WINDOW.style()
def window_with_blind(rng):
    """Frame with a roller or slatted blind drawn part of the way."""
    w, h = u(rng, 0.8, 2.4), u(rng, 0.9, 1.8)
    parts, _, d = _window(rng, w, h, pick(rng, 1, 2, 3), 1, 0.5)
    drop, b = h * u(rng, 0.2, 0.95), tint(rng, pick(rng, "white", "fabric", "wood"))
    y = -d / 2 - 0.04
    parts.append(box(w, 0.06, 0.06, b, 0, y, h - 0.06))
    if odds(rng, 0.5):
        parts.append(box(w * 0.97, 0.006, drop, b, 0, y, h - drop))
    else:
        parts += [
            box(w * 0.97, 0.04, 0.004, b).turned(0.5, "x").moved(0, y, z)
            for z in np.linspace(h - drop, h - 0.06, max(3, int(drop / 0.05)))
        ]
    return assemble(parts)
