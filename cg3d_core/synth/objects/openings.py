"""What is let into walls or hangs before it: door, window, curtain."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from ..forms import assemble, frame, odds, panel, pick, sheet, stood, u
from ..mesh import bar, box, cylinder, merge, sphere
from ..palette import tint
from ..registry import Category

DOOR = Category(
    "door", "opening",
    synonyms=("room door", "entrance door", "doorway", "front door", "interior door"),
    glosses=("a panel that opens and closes the way into a room", "a hinged leaf in a frame with a handle", "what you open to go in or out",
             "the movable barrier that shuts an entrance"),
    place="opening", rooms=("living", "bedroom", "kitchen", "office", "bathroom", "shop", "corridor"))  # fmt: skip


def _knob(rng, x, z, t):
    """Lever, knob or long pull on both sides of a leaf of thickness t."""
    c, kind, parts = tint(rng, "metal"), pick(rng, "lever", "lever", "knob", "pull"), []
    for s in (-1, 1):
        y = s * (t / 2)
        if kind == "lever":
            parts += [
                bar((x, y, z), (x, y + s * 0.05, z), 0.01, c, 6),
                bar((x, y + s * 0.05, z), (x - np.sign(x) * 0.12, y + s * 0.05, z), 0.01, c, 6),
                box(0.035, 0.008, 0.18, c, x, y, z - 0.1),
            ]
        elif kind == "knob":
            parts += [
                bar((x, y, z), (x, y + s * 0.04, z), 0.012, c, 6),
                sphere(0.028, 0.022, 0.028, c, x, y + s * 0.05, z, n=8),
            ]
        else:
            parts += [
                bar((x, y + s * 0.05, z - 0.2), (x, y + s * 0.05, z + 0.2), 0.012, c, 6),
                *[bar((x, y, z + k), (x, y + s * 0.05, z + k), 0.008, c, 5) for k in (-0.15, 0.15)],
            ]
    return parts


def _door_size(rng):
    return u(rng, 0.7, 1.0), u(rng, 1.95, 2.25), u(rng, 0.035, 0.05), u(rng, 0.1, 0.22), u(rng, 0.05, 0.1)


def _jamb(w, h, d, t, c):
    """Door frame without a sill around a leaf w by h."""
    return [box(t, d, h + t, c, x=s * (w + t) / 2) for s in (-1, 1)] + [box(w, d, t, c, z=h)]


def _door_colour(rng):
    return tint(rng, pick(rng, "wood", "wood", "white", "paint", "metal"))


@DOOR.style()
def door_flush(rng):
    w, h, t, d, f = _door_size(rng)
    c = _door_colour(rng)
    return assemble(
        [
            *_jamb(w, h, d, f, c if odds(rng, 0.5) else tint(rng, "white")),
            box(w, t, h, c, y=-d * u(rng, 0, 0.3)),
            *_knob(rng, pick(rng, -1, 1) * (w / 2 - 0.07), 1.02, t + d * 0.3),
        ]
    )


@DOOR.style()
def door_panelled(rng):
    w, h, t, d, f = _door_size(rng)
    c, rows, columns, deep = _door_colour(rng), int(rng.integers(2, 5)), int(rng.integers(1, 3)), pick(rng, -1, 1)
    parts = [*_jamb(w, h, d, f, c), box(w, t, h, c)]
    edges = np.cumsum(rng.uniform(0.5, 1.5, rows))
    edges = np.r_[0, edges] / edges[-1] * (h - 0.2) + 0.1
    pw = (w - 0.12) / columns - 0.08
    for a, b in pairwise(edges):
        for k in range(columns):
            x = (k - (columns - 1) / 2) * (pw + 0.08)
            for s in (-1, 1):
                if deep > 0:
                    parts.append(frame(pw, b - a - 0.07, 0.015, 0.03, c, x, s * t / 2, a + 0.035))
                else:
                    parts.append(panel(pw, b - a - 0.07, 0.025, c, x, s * t / 2, a + 0.035, r=0.02, n=1))
    return assemble([*parts, *_knob(rng, pick(rng, -1, 1) * (w / 2 - 0.07), 1.02, t)])


@DOOR.style()
def door_glazed(rng):
    w, h, t, d, f = _door_size(rng)
    c, g, low, bars = _door_colour(rng), tint(rng, "glass"), pick(rng, 0.1, 0.25, 0.9), int(rng.integers(0, 5))
    parts = [*_jamb(w, h, d, f, c), frame(w, h, t, u(rng, 0.06, 0.13), c), box(w, t * 0.8, low, c)]
    if odds(rng, 0.7):
        parts.append(box(w - 0.1, 0.008, h - low - 0.06, g, z=low))
    parts += [box(w - 0.1, t * 0.7, 0.03, c, z=low + (h - low) * (k + 1) / (bars + 1)) for k in range(bars)]
    if odds(rng, 0.4):
        parts.append(box(0.03, t * 0.7, h - low, c, z=low))
    return assemble([*parts, *_knob(rng, pick(rng, -1, 1) * (w / 2 - 0.05), 1.02, t)])


@DOOR.style()
def door_double(rng):
    w, h, t, d, f = u(rng, 1.25, 1.9), u(rng, 2.0, 2.45), u(rng, 0.035, 0.05), u(rng, 0.1, 0.2), u(rng, 0.05, 0.1)
    c, g, glazed = _door_colour(rng), tint(rng, "glass"), odds(rng, 0.5)
    parts, half = _jamb(w, h, d, f, c), w / 2 - 0.004
    for s in (-1, 1):
        if glazed:
            parts += [frame(half, h, t, 0.1, c, s * w / 4), box(half - 0.1, t * 0.8, u(rng, 0.2, 0.7), c, x=s * w / 4)]
            parts += [box(half - 0.1, 0.008, h - 0.1, g, x=s * w / 4)] if odds(rng, 0.8) else []
        else:
            parts += [
                box(half, t, h, c, x=s * w / 4),
                *[
                    frame(half - 0.25, z1, 0.02, 0.03, c, s * w / 4, -t / 2, z0)
                    for z0, z1 in ((0.2, 0.6), (1.0, h - 1.2))
                ],
            ]
    return assemble([*parts, *_knob(rng, -0.07, 1.02, t), *_knob(rng, 0.07, 1.02, t)])


@DOOR.style()
def door_ajar(rng):
    """An open door: the leaf turned on its hinges."""
    w, h, t, d, f = _door_size(rng)
    c, side, swing = _door_colour(rng), pick(rng, -1, 1), u(rng, 0.15, 1.5)
    leaf = merge([box(w, t, h, c), *_knob(rng, w / 2 - 0.07, 1.02, t)]).moved(w / 2).turned(-swing)
    leaf = leaf.moved(-w / 2) if side < 0 else leaf.scaled(-1, 1, 1).moved(w / 2)
    return assemble([*_jamb(w, h, d, f, c if odds(rng, 0.5) else tint(rng, "white")), leaf])


@DOOR.style()
def door_sliding(rng):
    """Sliding leaves on a rail, wood or glass."""
    w, h, c, n = u(rng, 1.4, 2.4), u(rng, 2.0, 2.4), _door_colour(rng), int(rng.integers(2, 4))
    parts = [box(w, 0.12, 0.06, c, z=h), box(w, 0.12, 0.02, c)]
    for k in range(n):
        x, y = ((k + 0.5) / n - 0.5) * w, 0.03 * (-1) ** k
        parts.append(frame(w / n + 0.04, h, 0.04, 0.06, c, x, y))
        parts.append(box(w / n, 0.01, h, tint(rng, pick(rng, "glass", "white")) if odds(rng, 0.8) else c, x, y))
    return assemble(parts)


@DOOR.style()
def door_leaf_alone(rng):
    w, h, t, c = u(rng, 0.68, 1.05), u(rng, 1.9, 2.3), u(rng, 0.035, 0.06), _door_colour(rng)
    parts = [box(w, t, h, c), *_knob(rng, pick(rng, -1, 1) * (w / 2 - 0.07), 1.02, t)]
    parts += (
        [panel(w * 0.7, h * z1, t * 1.4, c, 0, 0, h * z0, n=1) for z0, z1 in ((0.08, 0.36), (0.52, 0.4))]
        if odds(rng, 0.5)
        else []
    )
    return assemble(parts)


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


CURTAIN = Category(
    "curtain", "opening",
    synonyms=("curtains", "drape", "drapes", "window curtain", "drapery"),
    glosses=("cloth that hangs before a window", "hanging fabric drawn to keep out the light", "folds of textile on a rail", "a long cloth beside the window"),
    place="wall", hang=(0.05, 0.4), rooms=("living", "bedroom", "office"))  # fmt: skip


def _drape(rng, w, h, c, gather=1.0, waist=None):
    """Hanging cloth w by h with folds; ``waist`` ties it in at that share of the height."""
    n, m, deep = max(int(w * 40), 16), 9, u(rng, 0.02, 0.06)
    s, v = np.linspace(0, 1, min(n, 70)), np.linspace(0, 1, m)
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
