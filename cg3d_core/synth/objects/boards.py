"""Writing boards."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, frame, odds, panel, pick, stood, u
from ..mesh import Mesh, bar, box, cylinder, merge, sphere
from ..palette import tint
from ..registry import Category
from .pictures import bevelled


def _board(rng, w, h, face, rim, legs):
    d, t, lift = 0.025, u(rng, 0.015, 0.05), 0.0
    parts = [
        frame(w, h, d * 1.4, t, rim),
        box(w - t, d, h - t, face, 0, 0, t / 2),
        box(w * u(rng, 0.4, 1.0), 0.07, 0.015, rim, 0, -0.045, 0),
    ]
    parts += [box(0.12, 0.012, 0.012, tint(rng, "any"), u(rng, -0.15, 0.15) * w, -0.05, 0.015) for _ in range(3)]
    return parts if not legs else parts + [box(0.04, 0.04, h + 0.1, rim, s * w * 0.52, 0, lift) for s in (-1, 1)]


WHITEBOARD = Category(
    "whiteboard", "office",
    synonyms=("dry erase board", "marker board", "white board"),
    glosses=("a smooth white board on which one writes with felt pens", "a wiping board in a meeting room", "a large white writing surface on the wall"),
    place="wall", hang=(0.7, 1.1), rooms=("office",))  # fmt: skip


@WHITEBOARD.style()
def whiteboard_plain(rng):
    w = u(rng, 0.6, 2.4)
    return assemble(_board(rng, w, min(w * u(rng, 0.55, 0.8), 1.3), tint(rng, "white"), tint(rng, "metal"), False))


@WHITEBOARD.style()
def whiteboard_written_on(rng):
    w = u(rng, 0.9, 2.4)
    h = min(w * u(rng, 0.55, 0.8), 1.3)
    notes = [
        box(u(rng, 0.08, 0.6) * w, 0.004, 0.015, tint(rng, "any"), u(rng, -0.15, 0.15) * w, -0.015, z)
        for z in np.arange(h * 0.3, h * 0.9, 0.09)
    ]
    return assemble(
        [*_board(rng, w, h, tint(rng, "white"), tint(rng, pick(rng, "metal", "wood", "black")), False), *notes]
    )


BLACKBOARD = Category(
    "blackboard", "office",
    synonyms=("chalkboard", "chalk board", "school board"),
    glosses=("a dark board on which one writes with chalk", "the writing surface at the front of a classroom", "a slate-coloured board wiped with a sponge"),
    place="wall", hang=(0.7, 1.1), rooms=())  # fmt: skip


@BLACKBOARD.style()
def blackboard_plain(rng):
    w = u(rng, 0.8, 4.0)
    return assemble(
        _board(
            rng,
            w,
            min(w * u(rng, 0.5, 0.8), 1.4),
            pick(rng, tint(rng, "black"), (0.15, 0.25, 0.18)),
            tint(rng, "wood"),
            odds(rng, 0.3),
        )
    )


@BLACKBOARD.style()
def blackboard_three_wings(rng):
    w, h, c, face = u(rng, 1.2, 2.2), u(rng, 0.8, 1.2), tint(rng, "wood"), tint(rng, "black")
    wing = merge(_board(rng, w / 2, h, face, c, False))
    a = u(rng, 0.0, 0.6)
    return assemble(
        [
            *_board(rng, w, h, face, c, False),
            wing.moved(w / 4).turned(-a).moved(w / 2),
            wing.moved(-w / 4).turned(a).moved(-w / 2),
        ]
    )


CHALK, SLATE, WHITE = (0.9, 0.9, 0.86), ((0.15, 0.25, 0.18), (0.1, 0.1, 0.11), (0.16, 0.3, 0.22)), (0.94, 0.94, 0.93)


def _face(rng, white: bool):
    """Colours of the writing face, its rim and the writing."""
    if white:
        return WHITE, tint(rng, pick(rng, "metal", "metal", "wood", "black")), tint(rng, "paint")
    return pick(rng, *SLATE), tint(rng, pick(rng, "wood", "wood", "metal")), CHALK


def _on_wheels(rng, white: bool) -> Mesh:
    """Board that turns over between two posts on feet with castors."""
    face, rim, _ = _face(rng, white)
    w = u(rng, 0.9, 1.8)
    h, z = w * u(rng, 0.55, 0.75), u(rng, 0.6, 0.85)
    board = (
        merge([frame(w, h, 0.035, 0.03, rim), box(w - 0.03, 0.025, h - 0.03, face, z=0.015)])
        .moved(z=-h / 2)
        .turned(pick(rng, 0, u(rng, -0.6, 0.6)), "x")
    )
    parts = [
        board.moved(z=z + h / 2),
        box(w, 0.03, 0.03, rim, z=0.2),
        box(w * 0.8, 0.07, 0.015, rim, 0, -0.05, z - 0.05),
    ]
    for s in (-1, 1):
        x = s * (w / 2 + 0.03)
        parts += [box(0.03, 0.04, z + h * 0.55, rim, x, 0, 0.06), box(0.04, 0.6, 0.03, rim, x, 0, 0.06)]
        parts += [sphere(0.03, 0.03, 0.03, tint(rng, "black"), x, y, 0.03, n=6) for y in (-0.27, 0.27)]
    return assemble(parts)


def _on_easel(rng, white: bool) -> Mesh:
    """Board on three or four slanted legs, sometimes with a pad of paper."""
    face, rim, ink = _face(rng, white)
    w = u(rng, 0.5, 0.8)
    h, z, a = w * u(rng, 1.1, 1.5), u(rng, 0.5, 0.85), 0.15
    board = [frame(w, h, 0.03, 0.025, rim), box(w - 0.02, 0.015, h - 0.02, face), box(w, 0.07, 0.015, rim, 0, -0.04)]
    board += (
        [box(u(rng, 0.2, 0.7) * w, 0.004, 0.012, ink, 0, -0.01, h * k) for k in np.arange(0.3, 0.9, 0.12)]
        if odds(rng, 0.5)
        else []
    )
    board += [box(w * 0.95, 0.02, h * 0.9, WHITE, 0, -0.02, h * 0.1)] if white and odds(rng, 0.5) else []
    legs = [bar((s * w * 0.35, 0, z + h), (s * w * 0.55, -0.05, 0), 0.014, rim, 6) for s in (-1, 1)]
    return assemble(
        [
            merge(board).turned(-a * 0.3, "x").moved(0, -0.04, z),
            *legs,
            bar((0, 0, z + h * 0.9), (0, 0.5, 0), 0.014, rim, 6),
        ]
    )


def _chunky_board(rng, white: bool) -> Mesh:
    """As in games: a fat frame, a few thick strokes, a thick ledge with sponge and sticks."""
    face, rim, ink = _face(rng, white)
    w = u(rng, 0.9, 1.8)
    h, t = w * u(rng, 0.5, 0.75), w * u(rng, 0.04, 0.08)
    parts = [
        bevelled(w, h, t, t, rim),
        box(w - t, 0.03, h - t, face, 0, -0.01, t / 2),
        box(w * u(rng, 0.4, 1), t * 2, t * 0.6, rim, 0, -t),
    ]
    parts += [
        box(u(rng, 0.15, 0.5) * w, 0.012, h * 0.05, ink, u(rng, -0.15, 0.15) * w, -0.025, h * k)
        for k in (0.75, 0.6, 0.45)
        if odds(rng, 0.7)
    ]
    parts += [
        box(w * 0.1, t, t * 0.7, tint(rng, "any"), -w * 0.12, -t * 1.2, t * 0.6),
        bar((w * 0.05, -t * 1.2, t), (w * 0.15, -t * 1.2, t), t * 0.25, ink, 5),
    ]
    if odds(rng, 0.4):
        parts += [box(t, t, h * u(rng, 1.3, 1.8), rim, s * w * 0.45, t / 2, -h * 0.5, top=0.8) for s in (-1, 1)]
    return assemble(parts)


def _sliding_pair(rng, white: bool) -> Mesh:
    """Two boards, one above the other, in upright rails."""
    face, rim, _ = _face(rng, white)
    w, h = u(rng, 1.2, 2.6), u(rng, 0.7, 1.0)
    up = h * u(rng, 0.1, 1.0)
    one = merge([frame(w, h, 0.03, 0.03, rim), box(w - 0.03, 0.02, h - 0.03, face)])
    parts = [one.moved(0, 0.03, up), one.moved(0, -0.03), box(w * 0.96, 0.08, 0.02, rim, 0, -0.07)]
    return assemble([*parts, *[box(0.07, 0.12, min(2 * h, 1.85), rim, s * (w / 2 + 0.03), 0, -0.05) for s in (-1, 1)]])


@WHITEBOARD.style()
def whiteboard_on_wheels(rng):
    return _on_wheels(rng, True)


@WHITEBOARD.style()
def whiteboard_on_easel(rng):
    return _on_easel(rng, True)


@WHITEBOARD.style()
def whiteboard_chunky(rng):
    return _chunky_board(rng, True)


@WHITEBOARD.style()
def whiteboard_thin_with_notes(rng):
    """A frameless plate with rounded corners, magnets and paper notes."""
    w = u(rng, 0.5, 1.8)
    h, t = w * u(rng, 0.55, 0.9), u(rng, 0.006, 0.02)
    parts = [panel(w, h, t, WHITE if odds(rng, 0.8) else tint(rng, "glass"), r=u(rng, 0.005, 0.05), n=3)]
    for _ in range(int(rng.integers(3, 10))):
        x, z, s = u(rng, -0.42, 0.42) * w, u(rng, 0.1, 0.85) * h, u(rng, 0.05, 0.12)
        parts.append(
            box(s, 0.003, s, tint(rng, "paint"), x, -t / 2 - 0.001, z)
            if odds(rng, 0.6)
            else stood(cylinder(0.015, 0.01, tint(rng, "paint"), n=8)).moved(x, -t / 2, z)
        )
    if odds(rng, 0.5):
        parts += [
            stood(cylinder(0.012, 0.02, tint(rng, "metal"), n=8)).moved(x * w * 0.47, -t / 2, h * (0.5 + 0.44 * z))
            for x in (-1, 1)
            for z in (-1, 1)
        ]
    return assemble(parts)


@BLACKBOARD.style()
def blackboard_on_wheels(rng):
    return _on_wheels(rng, False)


@BLACKBOARD.style()
def blackboard_on_easel(rng):
    return _on_easel(rng, False)


@BLACKBOARD.style()
def blackboard_chunky(rng):
    return _chunky_board(rng, False)


@BLACKBOARD.style()
def blackboard_sliding(rng):
    return _sliding_pair(rng, False)


@BLACKBOARD.style()
def blackboard_written_on(rng):
    w = u(rng, 1.0, 3.0)
    h = min(w * u(rng, 0.4, 0.7), 1.3)
    parts = _board(rng, w, h, pick(rng, *SLATE), tint(rng, "wood"), False)
    for z in np.arange(h * 0.2, h * 0.9, 0.1):
        parts += [
            box(w * u(rng, 0.05, 0.12), 0.003, 0.02, CHALK, x * w, -0.014, z)
            for x in np.arange(-0.4, u(rng, -0.2, 0.45), 0.14)
        ]
    return assemble(parts)
