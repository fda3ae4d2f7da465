"""Exercise ball and barbell."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    pick,
    u,
)
from ..mesh import bar, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category

BALL = Category(
    "exercise ball", "sport",
    synonyms=("gym ball", "fitness ball", "yoga ball", "stability ball", "pilates ball"),
    glosses=("a large inflated ball for gymnastics", "a big bouncing sphere for training the back", "a round rubber thing in the gym"),
    place="floor", rooms=("living", "bedroom"))  # fmt: skip


@BALL.style()
def exercise_ball_smooth(rng):
    r = u(rng, 0.2, 0.42)
    return assemble([sphere(r, r, r * u(rng, 0.9, 1.0), tint(rng, pick(rng, "paint", "metal", "white")), n=28)])


@BALL.style()
def exercise_ball_ribbed(rng):
    r, c = u(rng, 0.25, 0.4), tint(rng, "paint")
    t = np.linspace(-np.pi / 2, np.pi / 2, 27)
    w = 1 + 0.012 * (-1) ** np.arange(27)
    return assemble(
        [
            lathe([(abs(r * k * np.cos(a)), r * k * np.sin(a)) for a, k in zip(t, w, strict=True)], c, 28).turned(
                pick(rng, 0, np.pi / 2), "x"
            )
        ]
    )


@BALL.style()
def exercise_ball_on_ring(rng):
    r = u(rng, 0.25, 0.38)
    return assemble(
        [sphere(r, r, r, tint(rng, "paint"), z=r + 0.03, n=26), torus(r * 0.75, 0.05, tint(rng, "black"), z=0.05, n=22)]
    )


BARBELL = Category(
    "barbell", "sport",
    synonyms=("weights", "free weight", "weight bar", "gym weights", "weightlifting bar"),
    glosses=("a bar with heavy discs at both ends for weightlifting", "an iron weight lifted to train the muscles", "what a bodybuilder lifts"),
    place="floor", rooms=())  # fmt: skip


def _weights(rng, length, r, plates, grip=0.014, c=None):
    c, k = c or tint(rng, pick(rng, "black", "metal", "paint")), tint(rng, "metal")
    parts = [bar((-length / 2, 0, 0), (length / 2, 0, 0), grip, k, 10)]
    disc_n = pick(rng, 22, 22, 6, 8)
    for s in (-1, 1):
        x = length / 2 * 0.95
        for j in range(plates):
            t = u(rng, 0.02, 0.05) * (r / 0.2 + 0.4)
            radius = r * (1 - 0.18 * (plates - 1 - j)) if j < plates - 1 else r
            x -= t + 0.004
            parts.append(
                cylinder(max(radius, r * 0.4), t, c, n=disc_n).turned(np.pi / 2, "y").moved(x if s > 0 else -x - t)
            )
    return parts


@BARBELL.style()
def barbell_long(rng):
    return assemble(_weights(rng, u(rng, 1.2, 2.2), u(rng, 0.1, 0.23), int(rng.integers(1, 4))))


@BARBELL.style()
def dumbbell_short(rng):
    return assemble(_weights(rng, u(rng, 0.2, 0.45), u(rng, 0.04, 0.1), int(rng.integers(1, 4))))


@BARBELL.style()
def dumbbell_round_heads(rng):
    length, r, c = u(rng, 0.16, 0.32), u(rng, 0.035, 0.07), tint(rng, pick(rng, "black", "paint", "metal"))
    return assemble(
        [
            bar((-length / 2, 0, 0), (length / 2, 0, 0), 0.015, c, 10),
            *[sphere(r, r, r, c, s * length / 2, n=pick(rng, 8, 16)) for s in (-1, 1)],
        ]
    )


@BARBELL.style()
def barbell_rack_of_weights(rng):
    c = tint(rng, "black")
    parts = []
    for k in range(int(rng.integers(3, 6))):
        parts.append(merge(_weights(rng, 0.3, 0.06 + 0.008 * k, 1, c=c)).turned(np.pi / 2).moved(k * 0.2, 0, 0.4))
    n = len(parts)
    rails = [bar((-0.12, y, 0.34), (n * 0.2 - 0.08, y, 0.34), 0.02, c, 6) for y in (-0.08, 0.08)]
    legs = [bar((x, y, 0.34), (x, y * 2.5, 0), 0.02, c, 6) for x in (-0.1, n * 0.2 - 0.1) for y in (-0.08, 0.08)]
    return assemble([*parts, *rails, *legs])
