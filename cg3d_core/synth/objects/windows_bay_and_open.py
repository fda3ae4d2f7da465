"""More windows: deep in a wall, standing open, round, bay and shop windows, and low-poly ones."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, frame, loft, odds, pick, stood, u
from ..mesh import Mesh, bar, box, cylinder, merge, slab, sphere, torus
from ..palette import tint
from .curtains import _drape
from .doors_arched_and_open import _wall_patch, arch_band, arch_plate
from .windows import WINDOW


def _sash(rng, w, h, c, t=0.05, bars=True) -> Mesh:
    """One framed pane w by h, bottom at 0."""
    parts = [frame(w, h, t, u(rng, 0.035, 0.06), c)]
    parts += [box(w - 0.06, 0.008, h - 0.06, tint(rng, "glass"), 0, 0, 0.03)] if odds(rng, 0.75) else []
    if bars and odds(rng, 0.3):
        parts += [box(0.025, t * 0.7, h, c), box(w, t * 0.7, 0.025, c, z=h / 2)]
    return merge(parts)


def _window_handle(x, y, z, c) -> list[Mesh]:
    return [box(0.03, 0.015, 0.07, c, x, y, z), box(0.02, 0.03, 0.13, c, x, y - 0.03, z - 0.1)]


@WINDOW.style()
def window_deep_reveal(rng):
    """Sashes at the far side of a thick wall, with a sill board, seen from the room."""
    n, h, d = pick(rng, 1, 2, 2, 3), u(rng, 0.8, 1.6), u(rng, 0.15, 0.45)
    one, wall, c = (
        u(rng, 0.45, 0.8),
        tint(rng, pick(rng, "white", "clay", "fabric")),
        tint(rng, pick(rng, "white", "white", "wood")),
    )
    w = n * one
    parts = [_sash(rng, one, h, c).moved((k - (n - 1) / 2) * one, d / 2 - 0.04) for k in range(n)]
    parts += _window_handle(
        (w / 2 - one) if n > 1 else w * 0.42, d / 2 - 0.08, h * 0.5, tint(rng, pick(rng, "metal", "white"))
    )
    parts += _wall_patch(rng, w, h, d, wall, pick(rng, 0.03, u(rng, 0.1, 0.5)))
    parts.append(box(w + u(rng, 0, 0.15), d + 0.06, 0.03, tint(rng, pick(rng, "white", "wood", "clay")), 0, -0.05))
    for _ in range(int(rng.integers(0, 4))):  # things on the sill
        r = u(rng, 0.04, 0.08)
        parts.append(
            cylinder(r, u(rng, 0.08, 0.25), tint(rng, "any"), u(rng, -0.4, 0.4) * w, -0.02, 0.03, top=r * 1.2, n=9)
        )
    return assemble(parts)


@WINDOW.style()
def window_standing_open(rng):
    """One casement swung into the room, or tilted at the top."""
    one, h, c = u(rng, 0.45, 0.8), u(rng, 0.8, 1.5), tint(rng, pick(rng, "white", "wood", "metal"))
    n, wide = pick(rng, 1, 2), 0.05
    w = n * one
    parts = [frame(w + 2 * wide, h + 2 * wide, 0.1, wide, c, z=-wide)]
    if n == 2:
        parts.append(_sash(rng, one, h, c).moved(one / 2))
    sash = merge([_sash(rng, one, h, c), *_window_handle(one * 0.45, -0.03, h / 2, tint(rng, "metal"))])
    if odds(rng, 0.7):
        parts.append(sash.moved(one / 2).turned(-u(rng, 0.3, 1.6)).moved(-w / 2, -0.03))
    else:
        parts.append(sash.turned(u(rng, 0.1, 0.3), "x").moved(-w / 2 + one / 2, -0.02))
    return assemble([*parts, box(w * 1.1, 0.2, 0.03, c, 0, -0.1, -wide - 0.03)])


@WINDOW.style()
def window_with_half_drawn_curtains(rng):
    n, one, h, c = pick(rng, 2, 3), u(rng, 0.45, 0.7), u(rng, 0.9, 1.6), tint(rng, pick(rng, "white", "wood"))
    w, cloth, low = n * one, tint(rng, "fabric"), pick(rng, 0.05, 0.15, 0.7)
    parts = [_sash(rng, one, h, c).moved((k - (n - 1) / 2) * one) for k in range(n)]
    parts.append(bar((-w * 0.6, -0.12, h + 0.12), (w * 0.6, -0.12, h + 0.12), 0.014, tint(rng, "metal"), 6))
    for s in (-1, 1):
        share = w * u(rng, 0.15, 0.45)
        if odds(rng, 0.85):
            parts.append(_drape(rng, share, h + 0.1 + low, cloth).moved(s * (w * 0.55 - share / 2), -0.12, -low))
    return assemble([*parts, box(w * 1.05, 0.18, 0.03, c, 0, -0.06, -0.03)])


@WINDOW.style()
def window_round(rng):
    r, d, c = u(rng, 0.32, 0.7), u(rng, 0.05, 0.12), tint(rng, pick(rng, "white", "wood", "metal", "clay"))
    parts = [torus(r, d * 0.6, c, n=28), *[box(2 * r, 0.03, 0.03, c, z=-0.015).turned(a) for a in (0, np.pi / 2)]]
    parts += [cylinder(r, 0.008, tint(rng, "glass"), n=28)] if odds(rng, 0.7) else []
    if odds(rng, 0.4):  # a ship's porthole
        parts += [
            torus(r * 1.2, d * 0.35, c, n=28),
            *[cylinder(0.02, 0.04, c, 1.2 * r * np.cos(a), 1.2 * r * np.sin(a), n=6) for a in np.arange(8) * np.pi / 4],
        ]
    return assemble([stood(merge(parts))])


@WINDOW.style()
def window_bay(rng):
    """Three windows at angles to each other, on a low wall."""
    w, h, a, low = u(rng, 0.8, 1.5), u(rng, 0.9, 1.5), u(rng, 0.5, 0.9), u(rng, 0.1, 0.6)
    c, side, wall = (
        tint(rng, pick(rng, "white", "wood")),
        u(rng, 0.5, 0.8),
        tint(rng, pick(rng, "white", "brick", "clay")),
    )
    wing = merge([_sash(rng, side, h, c), box(side, 0.1, low, wall, z=-low)]).moved(side / 2)
    parts = [_sash(rng, w, h, c), box(w, 0.1, low, wall, z=-low)]
    parts += [wing.turned(-a).moved(w / 2), wing.scaled(-1, 1, 1).turned(a).moved(-w / 2)]
    ends = w + 2 * side * np.cos(a)
    roof = np.float32([[-w / 2, 0.08], [w / 2, 0.08], [ends / 2, -side * np.sin(a)], [-ends / 2, -side * np.sin(a)]])
    parts += [slab(roof[::-1] * 1.05, 0.06, c, h), slab(roof[::-1], 0.05, c, -0.05)]
    return assemble([merge(parts).turned(np.pi)])


@WINDOW.style()
def window_chunky_with_shutters(rng):
    """As in games: fat frame, thick cross bars, two shutters, a flower box."""
    w, h, t = u(rng, 0.6, 1.0), u(rng, 0.7, 1.2), u(rng, 0.08, 0.14)
    c, s_c, arched = (
        tint(rng, pick(rng, "wood", "white", "paint")),
        tint(rng, pick(rng, "paint", "wood")),
        odds(rng, 0.3),
    )
    parts = [box(t * 0.7, t, h, c), box(w, t, t * 0.7, c, z=h * 0.5)]
    parts += (
        [arch_band(w, h, t, t * 1.6, c), arch_plate(w, h, 0.02, tint(rng, "glass"))]
        if arched
        else [frame(w + 2 * t, h + 2 * t, t * 1.6, t, c, z=-t), box(w, 0.02, h, tint(rng, "glass"))]
    )
    parts.append(box(w + 3.4 * t, t * 2.6, t, c, z=-t, y=-t * 0.4, top=1.05))
    if odds(rng, 0.8):
        shut, turn = w * 0.5, u(rng, 0, 0.9)
        one = merge(
            [box(shut, t * 0.6, h, s_c), *[box(shut * 0.8, t, h * 0.12, s_c, z=h * z) for z in (0.1, 0.3, 0.5, 0.7)]]
        ).moved(shut / 2)
        parts += [one.turned(-turn).moved(w / 2 + t, -t), one.scaled(-1, 1, 1).turned(turn).moved(-w / 2 - t, -t)]
    if odds(rng, 0.4):
        parts.append(box(w, 0.2, 0.16, tint(rng, "wood"), 0, -t - 0.12, -0.02, top=1.1))
        parts += [
            sphere(0.1, 0.09, 0.1, tint(rng, pick(rng, "leaf", "paint")), x * w, -t - 0.12, 0.18, n=6)
            for x in (-0.35, -0.1, 0.15, 0.38)
        ]
    return assemble(parts)


@WINDOW.style()
def window_shop_front(rng):
    """Large panes from near the floor, with a thick sill wall or an awning."""
    n, one, h, c = (
        pick(rng, 1, 2, 3),
        u(rng, 0.9, 1.4),
        u(rng, 1.4, 2.2),
        tint(rng, pick(rng, "black", "metal", "wood", "paint")),
    )
    w, low = n * one, u(rng, 0.1, 0.6)
    parts = [_sash(rng, one, h, c, 0.08, False).moved((k - (n - 1) / 2) * one) for k in range(n)]
    parts.append(box(w, 0.2, low, tint(rng, pick(rng, "brick", "wood", "clay")), z=-low))
    if odds(rng, 0.4):
        p, k = bezier((0, 0.0), (-0.4, -0.1), (-0.7, -0.35), n=4), tint(rng, "paint")
        parts.append(
            loft(
                [
                    [(x, y, h + z + 0.3) for y, z in p] + [(x, y, h + z + 0.32) for y, z in p[::-1]]
                    for x in (-w / 2, w / 2)
                ],
                k,
            )
        )
    return assemble(parts)
