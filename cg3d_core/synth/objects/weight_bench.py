"""Weight benches, with and without uprights."""

from __future__ import annotations

import numpy as np

from ..forms import odds, pick
from ..mesh import Mesh, bar, box, merge, settled, tube
from ..palette import tint
from ..parts import boxes, pad
from ..registry import Category

WEIGHT_BENCH = Category(
    "weight bench",
    "sport",
    synonyms=("training bench", "workout bench", "bench press", "gym bench", "fitness bench", "incline bench"),
    glosses=(
        "a padded bench on which one lies to lift weights",
        "gym equipment with a back pad and uprights for a barbell",
        "a narrow exercise bench with a steel frame",
        "fitness furniture with racks that hold a bar",
        "a sloping padded board for strength training",
    ),
    rooms=("living",),
)


def _uprights(rng, w: float, y: float, h: float, m) -> list[Mesh]:
    """Two posts with hooks for the bar, feet, and now and then the bar with its discs."""
    parts = []
    frame = odds(rng, 0.4)  # A-frames instead of posts
    for i in (-1, 1):
        x = i * w / 2
        if frame:
            parts += [
                bar((x, y - 0.25, 0.03), (x, y, h), 0.035, m, 4),
                bar((x, y + 0.25, 0.03), (x, y, h * 0.7), 0.03, m, 4),
                box(0.07, 0.65, 0.06, m, x, y),
                box(0.03, 0.1, 0.1, m, x, y - 0.04, h - 0.04),
            ]
            continue
        parts += [
            box(0.06, 0.06, h, m, x, y),
            box(0.07, rng.uniform(0.4, 0.7), 0.05, m, x, y),
            box(0.03, 0.09, 0.07, m, x, y - 0.05, h - 0.05),
        ]
    parts.append(box(w, 0.05, 0.05, m, 0, y, h * rng.uniform(0.15, 0.5)))
    if odds(rng, 0.35):
        half, r, c = rng.uniform(0.7, 1.05), rng.uniform(0.12, 0.22), tint(rng, "black")
        parts.append(bar((-half, y - 0.07, h), (half, y - 0.07, h), 0.014, tint(rng, "metal"), 8))
        parts += [bar((i * (half - 0.18), y - 0.07, h), (i * (half - 0.1), y - 0.07, h), r, c, 14) for i in (-1, 1)]
    return parts


def _pads(rng, w: float, length: float, h: float, tilt: float, split: float) -> list[Mesh]:
    """Seat pad level, back pad raised by ``tilt`` from the hinge; the head lies at +y."""
    c, t = tint(rng, pick(rng, "black", "black", "paint")), rng.uniform(0.05, 0.08)
    seat = pad(w, length * split, t, c, 0, -length / 2 + length * split / 2, h - t, r=0.02)
    back = pad(w, length * (1 - split), t, c, 0, length * (1 - split) / 2, 0, r=0.02).turned(tilt, "x")
    return [seat, back.moved(0, -length / 2 + length * split + 0.01, h - t)]


@WEIGHT_BENCH.style()
def press(rng) -> Mesh:
    """Flat or inclined bench with barbell uprights."""
    w, length, h = rng.uniform(0.24, 0.34), rng.uniform(1.1, 1.35), rng.uniform(0.4, 0.5)
    m, tilt = tint(rng, pick(rng, "metal", "black", "paint", "white")), rng.choice([0.0, 0.0, rng.uniform(0.1, 0.7)])
    parts = _pads(rng, w, length, h, tilt, rng.uniform(0.28, 0.4))
    parts += [
        box(0.06, length * 0.95, 0.06, m, z=h - 0.14),
        box(0.06, 0.06, h - 0.1, m, 0, -length * 0.4),
        box(rng.uniform(0.4, 0.6), 0.07, 0.05, m, 0, -length * 0.42),
    ]
    parts += _uprights(rng, rng.uniform(0.5, 1.1), length * rng.uniform(0.2, 0.45), rng.uniform(0.8, 1.15), m)
    if odds(rng, 0.5):  # leg developer with rollers
        y = -length / 2 - 0.12
        parts.append(bar((0, -length * 0.45, h - 0.1), (0, y - 0.05, 0.15), 0.025, m, 4))
        parts += [
            bar((-0.22, y - d, z), (0.22, y - d, z), 0.05, tint(rng, "black"), 10)
            for d, z in ((0.04, 0.18), (-0.06, h + 0.02))
        ]
    return settled(merge(parts))


@WEIGHT_BENCH.style()
def flat(rng) -> Mesh:
    """One pad on a low steel frame."""
    w, length, h = rng.uniform(0.24, 0.34), rng.uniform(1.0, 1.3), rng.uniform(0.38, 0.48)
    m = tint(rng, pick(rng, "metal", "black", "paint"))
    parts = [
        pad(w, length, 0.07, tint(rng, pick(rng, "black", "paint")), z=h - 0.07, r=0.02),
        box(0.07, length * 0.9, 0.06, m, z=h - 0.13),
    ]
    for j in (-1, 1):
        foot = j * length * rng.uniform(0.36, 0.45)
        parts += [
            bar((0, j * length * 0.33, h - 0.1), (0, foot, 0.03), 0.03, m, 4),
            box(rng.uniform(0.35, 0.55), 0.06, 0.06, m, 0, foot),
        ]
    return settled(merge(parts))


@WEIGHT_BENCH.style()
def adjustable(rng) -> Mesh:
    """Seat and steep back pad on a frame with wheels."""
    w, length, h = rng.uniform(0.25, 0.34), rng.uniform(1.1, 1.35), rng.uniform(0.4, 0.48)
    m, tilt = tint(rng, pick(rng, "metal", "black", "paint", "white")), rng.uniform(0.2, 1.25)
    parts = _pads(rng, w, length, h, tilt, rng.uniform(0.25, 0.34))
    tip = -length / 2 + length * 0.3 + np.cos(tilt) * length * 0.4
    parts += [
        box(0.07, length * 0.9, 0.06, m, z=0.06),
        bar((0, -length * 0.3, 0.08), (0, -length * 0.25, h - 0.06), 0.035, m, 4),
        bar((0, length * 0.3, 0.08), (0, tip, h + np.sin(tilt) * length * 0.38), 0.02, m, 4),
    ]
    parts += [box(s, 0.07, 0.07, m, 0, j * length * 0.44) for j, s in ((-1, 0.25), (1, 0.5))]
    return settled(merge(parts))


@WEIGHT_BENCH.style()
def rack(rng) -> Mesh:
    """Bench inside a tall rack of four posts, or with a lat tower behind."""
    w, length, h, high = rng.uniform(0.25, 0.33), rng.uniform(1.1, 1.3), rng.uniform(0.4, 0.48), rng.uniform(1.4, 2.1)
    m, span = tint(rng, pick(rng, "metal", "black", "paint")), rng.uniform(0.6, 1.1)
    parts = _pads(rng, w, length, h, rng.choice([0.0, 0.5]), 0.33)
    parts += [
        box(0.06, length, 0.06, m, z=h - 0.14),
        box(0.06, 0.06, h - 0.1, m, 0, -length * 0.4),
        box(0.4, 0.07, 0.05, m, 0, -length * 0.42),
    ]
    parts += _uprights(rng, span, length * 0.3, high * 0.7, m)
    y = length * 0.3 + 0.35
    parts += [box(0.06, 0.06, high, m, i * span / 2, y) for i in (-1, 1)] + [
        box(span, 0.06, 0.06, m, 0, y, high - 0.06),
        box(0.05, 0.4, 0.05, m, 0, y - 0.15, high - 0.05),
    ]
    stack = boxes(
        [(-0.12, y - 0.05, 0.1 + 0.06 * k) for k in range(8)],
        [(0.12, y + 0.08, 0.15 + 0.06 * k) for k in range(8)],
        tint(rng, "black"),
    )
    return settled(
        merge(
            [
                *parts,
                *([stack] if odds(rng, 0.5) else []),
                tube([(-span / 2, y, 0.02), (span / 2, y, 0.02)], 0.025, m, 4),
            ]
        )
    )


@WEIGHT_BENCH.style()
def chunky(rng) -> Mesh:
    """Stylised bench of few facets: thick pad, fat uprights and a bar with big discs."""
    w, length, h, n = rng.uniform(0.32, 0.42), rng.uniform(1.1, 1.4), rng.uniform(0.42, 0.5), int(rng.integers(6, 9))
    m, c = tint(rng, pick(rng, "metal", "black", "paint")), tint(rng, pick(rng, "black", "paint"))
    y, high, r = length * 0.35, rng.uniform(0.85, 1.05), rng.uniform(0.2, 0.27)
    parts = [
        box(w, length, 0.13, c, z=h - 0.13),
        *[box(w * 0.9, 0.12, h - 0.12, m, 0, j * length * 0.36) for j in (-1, 1)],
    ]
    parts += [box(0.1, 0.1, high, m, i * 0.4, y) for i in (-1, 1)]
    parts += [bar((-0.8, y - 0.08, high - 0.05), (0.8, y - 0.08, high - 0.05), 0.03, m, n)]
    parts += [bar((i * 0.6, y - 0.08, high - 0.05), (i * 0.7, y - 0.08, high - 0.05), r, c, n) for i in (-1, 1)]
    return settled(merge(parts))


@WEIGHT_BENCH.style()
def abdominal(rng) -> Mesh:
    """Sloping board with foam rollers for the feet: sit-ups."""
    w, length, low, high = rng.uniform(0.3, 0.38), rng.uniform(1.1, 1.4), rng.uniform(0.2, 0.3), rng.uniform(0.6, 0.8)
    m, c = tint(rng, pick(rng, "metal", "black", "white")), tint(rng, pick(rng, "black", "paint"))
    tilt = np.arctan2(high - low, length)
    parts = [pad(w, length, 0.06, c, r=0.02).turned(tilt, "x").moved(0, 0, (low + high) / 2)]
    for j, z in ((-1, low), (1, high)):
        parts += [
            bar((0, j * length * 0.42, z), (0, j * length * 0.46, 0.03), 0.03, m, 4),
            box(0.5, 0.06, 0.06, m, 0, j * length * 0.46),
        ]
    top = (0, length * 0.52, high + 0.2)
    parts.append(bar((0, length * 0.45, high - 0.02), top, 0.025, m, 4))
    for lift in (0.0, -0.17):
        parts.append(bar((-0.25, top[1], top[2] + lift), (0.25, top[1], top[2] + lift), 0.05, tint(rng, "black"), 10))
    return settled(merge(parts))
