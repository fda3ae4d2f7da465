"""Beach chairs."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..mesh import Mesh, bar, box, cylinder, merge, tube
from ..palette import tint
from ..parts import lean, pad, ribbon, smooth
from ..registry import Category
from .cloths import over_edge
from .game_parts import block, game_cloth, game_wood, plate
from .hammocks import _cloth_colour

BEACH_CHAIR = Category(
    "beach chair", "outdoors",
    synonyms=("deck chair", "deckchair", "sun lounger", "folding beach chair", "pool lounger", "sunbed", "chaise longue for the pool"),
    glosses=("a folding frame with cloth for sitting in the sand", "a low reclining seat for sunbathing", "what one rents by the sea to lie in the sun", "a long slatted seat beside a swimming pool", "a striped cloth slung in a wooden frame"),
    place="floor", rooms=())  # fmt: skip


def _striped(rng, path, w: float, n: int = 5) -> list[Mesh]:
    """A cloth band in stripes along a (y, z) path, or in one colour."""
    c = _cloth_colour(rng)
    if odds(rng, 0.4):
        return [ribbon(path, w, 0.01, c)]
    c2 = tint(rng, pick(rng, "white", "paint"))
    return [ribbon(path, w / n, 0.01, c2 if k % 2 else c).moved((k - (n - 1) / 2) * w / n) for k in range(n)]


@BEACH_CHAIR.style()
def deck_chair_sling(rng):
    """Two crossed wooden frames with a long sling of cloth; sometimes arms."""
    w, c, r = u(rng, 0.5, 0.6), tint(rng, pick(rng, "wood", "wood", "white")), u(rng, 0.014, 0.022)
    top, front = (0.52, u(rng, 0.85, 1.0)), (-0.5, u(rng, 0.34, 0.45))
    parts = []
    for i in (-1, 1):
        parts += [
            bar((i * w / 2, -0.42, 0), (i * w / 2, *top), r, c, 4),
            bar((i * (w / 2 - 0.03), 0.45, 0), (i * (w / 2 - 0.03), *front), r, c, 4),
        ]
        if odds(rng, 0.3):
            parts.append(bar((i * (w / 2 + 0.01), 0.3, 0.62), (i * (w / 2 + 0.01), -0.4, 0.5), r * 1.3, c, 4))
    parts += [bar((-w / 2, y, z), (w / 2, y, z), r, c, 6) for y, z in (top, front, (-0.42, 0.02), (0.45, 0.02))]
    sling = smooth([top, (0.3, top[1] - 0.36), (0.08, u(rng, 0.18, 0.26)), (-0.2, 0.24), front], 13)[::-1]
    return assemble([*parts, *_striped(rng, sling, w * 0.86)])


@BEACH_CHAIR.style()
def lounger_slatted(rng):
    """Long wooden or plastic lounger with a raised back section, on legs, some with wheels and a cushion."""
    w, low, h = u(rng, 0.56, 0.72), u(rng, 1.1, 1.3), u(rng, 0.24, 0.38)
    c, up, back = tint(rng, pick(rng, "wood", "white", "black", "paint")), u(rng, 0.15, 1.0), u(rng, 0.62, 0.78)
    slats = lambda n, l: [box(w, l / n * 0.8, 0.02, c, 0, (k + 0.5) * l / n) for k in range(n)]  # noqa: E731, E741
    soft = odds(rng, 0.4)
    base, lift = [*slats(11, low)], [*slats(7, back)]
    if soft:
        cloth = tint(rng, pick(rng, "fabric", "paint", "white"))
        base.append(pad(w * 0.96, low - 0.02, 0.07, cloth, 0, low / 2, 0.02, r=0.025))
        lift.append(pad(w * 0.96, back, 0.07, cloth, 0, back / 2, 0.02, r=0.025))
    parts = [merge(base).moved(0, -low, h), merge(lift).turned(up, "x").moved(0, 0, h)]
    parts += [box(0.03, low + back * 0.9, 0.06, c, i * w / 2, (back * 0.9 - low) / 2, h - 0.06) for i in (-1, 1)]
    parts += [box(0.05, 0.05, h, c, i * (w / 2 - 0.02), y) for i in (-1, 1) for y in (-low + 0.12, back * 0.5)]
    if odds(rng, 0.3):
        parts += [
            cylinder(0.1, 0.03, c, n=14).turned(np.pi / 2, "y").moved(i * w * 0.52, back * 0.5, 0.1) for i in (-1, 1)
        ]
    if odds(rng, 0.3):
        parts.append(
            over_edge(rng, w * 0.7, 0.06, 0.5, 0.2, tint(rng, "paint")).moved(
                0, back * np.cos(up), h + back * np.sin(up) + 0.03
            )
        )
    return assemble(parts)


@BEACH_CHAIR.style()
def camp_low_chair(rng):
    """Low metal tube chair with cloth seat and back, flat arms (folding, carried on the back)."""
    w, h, b, m = (
        u(rng, 0.52, 0.62),
        u(rng, 0.15, 0.38),
        u(rng, 0.45, 0.65),
        tint(rng, pick(rng, "metal", "white", "black")),
    )
    seat = smooth([(-0.26, h + 0.04), (0, h - 0.02), (0.22, h), (0.3, h + 0.15), (0.3 + b * 0.4, h + b)], 12)
    parts = [
        *_striped(rng, seat, w * 0.92),
        bar((-w / 2, -0.26, h + 0.04), (w / 2, -0.26, h + 0.04), 0.012, m, 6),
        bar((-w / 2, 0.3 + b * 0.4, h + b), (w / 2, 0.3 + b * 0.4, h + b), 0.012, m, 6),
    ]
    for i in (-1, 1):
        x = i * w / 2
        parts += [
            tube(
                [
                    (x, 0.3 + b * 0.4, h + b),
                    (x, 0.22, h),
                    (x, -0.26, h + 0.04),
                    (x, -0.3, 0.01),
                    (x, 0.3, 0.01),
                    (x, 0.24, h + 0.22),
                ],
                0.012,
                m,
                6,
            )
        ]
        parts += [
            bar((x, -0.26, h + 0.04), (x, -0.2, h + 0.22), 0.012, m, 6),
            box(0.05, 0.5, 0.022, tint(rng, "wood"), x, 0.04, h + 0.22),
        ]
    return assemble(parts)


@BEACH_CHAIR.style()
def adirondack(rng):
    """Slanting plank seat, fan of back boards, wide flat arms."""
    w, c, n = u(rng, 0.55, 0.68), tint(rng, pick(rng, "wood", "white", "paint")), int(rng.integers(4, 8))
    hf, hr, b = u(rng, 0.34, 0.4), u(rng, 0.2, 0.26), u(rng, 0.65, 0.85)
    parts = [bar((i * w * 0.44, -0.3, hf), (i * w * 0.44, 0.55, 0.04), 0.03, c, 4) for i in (-1, 1)]
    parts += [
        box(w * 0.9, 0.07, 0.022, c, 0, y, hf + (hr - hf) * (y + 0.3) / 0.55 + 0.02) for y in np.linspace(-0.3, 0.22, 7)
    ]
    fan = []
    for k in range(n):
        s = (k - (n - 1) / 2) / n
        board = plate(w / n * 0.88, b * (1 - 0.9 * s * s), 0.022, c, b=0.02)
        fan.append(board.turned(s * 0.35, "y").moved(s * w * 0.82))
    parts.append(
        lean(merge([*fan, box(w * 0.95, 0.03, 0.06, c, 0, 0.02, b * 0.35)]), u(rng, 0.35, 0.55)).moved(0, 0.22, hr)
    )
    for i in (-1, 1):
        parts += [
            box(u(rng, 0.1, 0.15), 0.75, 0.025, c, i * w * 0.54, 0.05, 0.55),
            box(0.05, 0.1, 0.55, c, i * w * 0.48, -0.28),
            box(0.04, 0.06, 0.55, c, i * w * 0.48, 0.36),
        ]
    return assemble(parts)


@BEACH_CHAIR.style()
def strandkorb(rng):
    """Roofed wicker beach basket for two."""
    w, d, h, c, cloth = (
        u(rng, 1.05, 1.3),
        u(rng, 0.75, 0.9),
        u(rng, 1.45, 1.65),
        tint(rng, pick(rng, "white", "wood", "metal")),
        _cloth_colour(rng),
    )
    side = [(-d / 2, 0.0), (-d / 2, 0.6), (-d * 0.1, 0.7), (-d * 0.35, h), (d * 0.45, h * 0.9), (d / 2, 0.0)]
    p = np.float32(side)
    walls = []
    for i in (-1, 1):
        k = len(p)
        v = np.concatenate([np.c_[np.full(k, i * w / 2), p], np.c_[np.full(k, i * (w / 2 - 0.05)), p]])
        fan = [[0, 1, 2], [0, 2, 5], [2, 3, 4], [2, 4, 5]]
        edge = [[a, (a + 1) % k, (a + 1) % k + k] for a in range(k)] + [[a, (a + 1) % k + k, a + k] for a in range(k)]
        walls.append(Mesh.of(v, np.array(fan + [[a + k, b + k, q + k] for a, q, b in fan] + edge), c))
    parts = [
        *walls,
        ribbon(np.float32([(d / 2, 0.0), (d * 0.45, h * 0.9), (-d * 0.35, h)]), w, 0.05, c),
        box(w - 0.1, d, 0.4, c),
        pad(w - 0.12, d * 0.8, 0.12, cloth, 0, -0.06, 0.4, r=0.04),
    ]
    parts.append(lean(pad(w - 0.12, 0.75, 0.1, cloth, r=0.04).turned(np.pi / 2, "x"), 0.05).moved(0, d * 0.36, 0.9))
    if odds(rng, 0.5):
        parts.append(box(w - 0.1, 0.4, 0.03, c, 0, -d * 0.75, 0.28) + box(w - 0.1, 0.35, 0.28, c, 0, -d * 0.75))
    return assemble(parts)


@BEACH_CHAIR.style()
def beach_chair_game(rng):
    """Low-poly: fat bars, thick striped band or bevelled slabs, perhaps under a parasol."""
    w, c, t = u(rng, 0.5, 0.75), game_wood(rng) if odds(rng, 0.6) else (0.93, 0.92, 0.9), u(rng, 0.03, 0.05)
    n, a, b = int(rng.integers(3, 6)), game_cloth(rng), pick(rng, (0.95, 0.94, 0.9), game_cloth(rng))
    if odds(rng, 0.5):
        h, up = u(rng, 0.2, 0.32), u(rng, 0.3, 0.9)
        parts = [
            block(w, 1.1, 0.09, a, 0, -0.55, h),
            block(w, 0.62, 0.09, a, 0, 0.31).turned(up, "x").moved(0, 0, h),
            block(w * 0.7, 0.2, 0.1, b, 0, 0.46, 0.07).turned(up, "x").moved(0, 0, h),
        ]
        parts += [block(0.1, 0.1, h, c, i * w * 0.4, y, b=0.02) for i in (-1, 1) for y in (-1.0, -0.05, 0.25)]
    else:
        path = np.float32([(-0.42, 0.42), (-0.15, 0.22), (0.12, 0.24), (0.3, 0.55), (0.48, 0.92)])
        parts = [ribbon(path, w / n, 0.05, b if k % 2 else a).moved((k - (n - 1) / 2) * w / n) for k in range(n)]
        for i in (-1, 1):
            x = i * (w / 2 + t)
            parts += [bar((x, -0.4, 0), (x, 0.5, 0.95), t, c, 5), bar((x, 0.42, 0), (x, -0.44, 0.45), t, c, 5)]
        parts += [
            bar((-w / 2 - t, y, z), (w / 2 + t, y, z), t, c, 5)
            for y, z in ((0.49, 0.94), (-0.43, 0.43), (0.42, 0.04), (-0.4, 0.04))
        ]
    if odds(rng, 0.2):
        r = u(rng, 0.6, 0.9)
        parts += [
            bar((w, 0.2, 0), (w, 0.2, 1.6), 0.03, c, 6),
            cylinder(r, 0.35, game_cloth(rng), w, 0.2, 1.45, top=0.03, n=8),
        ]
    return assemble(parts)
