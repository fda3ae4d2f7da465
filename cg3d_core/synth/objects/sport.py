"""Exercise ball and barbell."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .variety import varied

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


@BALL.style()
def exercise_ball_low_poly(rng):
    r, n = u(rng, 0.22, 0.4), int(rng.integers(6, 10))
    return varied(rng, [sphere(r, r, r, tint(rng, "paint"), n=n).turned(u(rng, 0, 1), "x")], 0.03, 0.1)


@BALL.style()
def exercise_ball_hopper_with_handles(rng):
    r, c = u(rng, 0.2, 0.3), tint(rng, "paint")
    horns = (
        [bar((s * r * 0.3, 0, r * 0.85), (s * r * 0.5, 0, r * 1.3), 0.02, c, 7, 0.025) for s in (-1, 1)]
        if odds(rng, 0.5)
        else [torus(r * 0.3, 0.018, c, n=12).turned(np.pi / 2, "x").moved(0, 0, r * 1.15)]
    )
    return varied(rng, [sphere(r, r, r, c, n=22), *horns], 0.03, 0.1)


@BALL.style()
def exercise_ball_peanut_or_half_dome(rng):
    r, c = u(rng, 0.2, 0.28), tint(rng, "paint")
    if odds(rng, 0.5):
        t = np.linspace(0, np.pi, 15)
        m = lathe([(r * np.sin(a) ** 0.7 * (1 - 0.3 * np.sin(a) ** 8), -r * 1.5 * np.cos(a)) for a in t], c, 18).turned(
            np.pi / 2, "y"
        )
        return varied(rng, [m], 0.03, 0.05)
    a = np.linspace(0, np.pi / 2, 7)
    return varied(
        rng,
        [
            lathe([(r * 1.4 * np.cos(x), r * np.sin(x)) for x in a], c, 22),
            cylinder(r * 1.5, 0.05, tint(rng, "black"), z=-0.05, n=22),
        ],
        0.03,
        0.08,
    )


BARBELL = Category(
    "barbell", "sport",
    synonyms=("weights", "free weight", "weight bar", "gym weights", "weightlifting bar"),
    glosses=("a bar with heavy discs at both ends for weightlifting", "an iron weight lifted to train the muscles", "what a bodybuilder lifts"),
    place="floor", rooms=())  # fmt: skip


def weights(rng, length, r, plates, grip=0.014, c=None):
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
    return assemble(weights(rng, u(rng, 1.2, 2.2), u(rng, 0.1, 0.23), int(rng.integers(1, 4))))


@BARBELL.style()
def barbell_rack_of_weights(rng):
    c = tint(rng, "black")
    parts = []
    for k in range(int(rng.integers(3, 6))):
        parts.append(merge(weights(rng, 0.3, 0.06 + 0.008 * k, 1, c=c)).turned(np.pi / 2).moved(k * 0.2, 0, 0.4))
    n = len(parts)
    rails = [bar((-0.12, y, 0.34), (n * 0.2 - 0.08, y, 0.34), 0.02, c, 6) for y in (-0.08, 0.08)]
    legs = [bar((x, y, 0.34), (x, y * 2.5, 0), 0.02, c, 6) for x in (-0.1, n * 0.2 - 0.1) for y in (-0.08, 0.08)]
    return assemble([*parts, *rails, *legs])


@BARBELL.style()
def barbell_low_poly(rng):
    n, c, k = int(rng.integers(6, 9)), tint(rng, pick(rng, "black", "metal", "paint")), tint(rng, "metal")
    half, r = u(rng, 0.5, 0.8), u(rng, 0.18, 0.28)
    discs = [
        cylinder(r * f, 0.08, c, n=n).turned(np.pi / 2, "y").moved(s * (half * x) - 0.04)
        for s in (-1, 1)
        for f, x in ((1, 0.75), (0.75, 0.9))
    ]
    return varied(rng, [bar((-half, 0, 0), (half, 0, 0), 0.035, k, n), *discs])


@BARBELL.style()
def barbell_ez_curl_bar(rng):
    c, k = tint(rng, pick(rng, "black", "paint", "metal")), tint(rng, "metal")
    w, r, b = u(rng, 0.45, 0.6), u(rng, 0.08, 0.16), u(rng, 0.03, 0.06)
    path = [
        (-w, 0, 0),
        (-w * 0.5, 0, 0),
        (-w * 0.38, b, 0),
        (-w * 0.18, -b, 0),
        (0, b * 0.5, 0),
        (w * 0.18, -b, 0),
        (w * 0.38, b, 0),
        (w * 0.5, 0, 0),
        (w, 0, 0),
    ]
    discs = [
        lathe([(0.02, 0), (r, 0), (r, 0.03), (r * 0.85, 0.022), (r * 0.5, 0.022), (r * 0.4, 0.04), (0.02, 0.04)], c, 20)
        .turned(s * np.pi / 2, "y")
        .moved(s * w * x)
        for s in (-1, 1)
        for x in (0.68, 0.8)[: int(rng.integers(1, 3))]
    ]
    return varied(
        rng,
        [
            sweep(path, 0.014, k, 8),
            *discs,
            *[cylinder(0.03, 0.03, k, n=8).turned(np.pi / 2, "y").moved(s * w * 0.9 - 0.015) for s in (-1, 1)],
        ],
    )


@BARBELL.style()
def barbell_strongman_globes(rng):
    c, half, r, n = tint(rng, pick(rng, "black", "metal")), u(rng, 0.45, 0.75), u(rng, 0.12, 0.2), pick(rng, 8, 16)
    return varied(
        rng,
        [
            bar((-half, 0, 0), (half, 0, 0), 0.02, tint(rng, "metal"), 8),
            *[sphere(r, r, r, c, s * half, n=n) for s in (-1, 1)],
        ],
    )


@BARBELL.style()
def barbell_bumper_plates_with_collars(rng):
    half, r, k = u(rng, 0.95, 1.1), u(rng, 0.2, 0.23), tint(rng, "metal")
    plates, x = [], 0.62 * half
    for _ in range(int(rng.integers(1, 5))):
        t, c = u(rng, 0.03, 0.07), tint(rng, pick(rng, "black", "paint"))
        p = lathe([(0.03, 0), (r, 0), (r, t), (r * 0.8, t * 0.8), (r * 0.4, t * 0.8), (r * 0.3, t), (0.03, t)], c, 20)
        plates += [p.turned(s * np.pi / 2, "y").moved(s * x) for s in (-1, 1)]
        x += t
    sleeves = [bar((s * 0.6 * half, 0, 0), (s * half, 0, 0), 0.025, k, 10) for s in (-1, 1)]
    return varied(
        rng,
        [
            bar((-half, 0, 0), (half, 0, 0), 0.014, k, 8),
            *sleeves,
            *plates,
            *[bar((s * x, 0, 0), (s * (x + 0.04), 0, 0), 0.04, k, 10) for s in (-1, 1)],
        ],
        0.05,
        0.03,
    )


@BARBELL.style()
def barbell_on_stands(rng):
    half, h, k = u(rng, 0.8, 1.05), u(rng, 0.5, 1.3), tint(rng, pick(rng, "black", "paint", "metal"))
    stands = [
        m
        for s in (-1, 1)
        for m in (
            box(0.07, 0.07, h, k, s * half * 0.5),
            box(0.08, 0.5, 0.05, k, s * half * 0.5),
            box(0.04, 0.12, 0.05, k, s * half * 0.5, -0.05, h - 0.05),
        )
    ]
    return varied(
        rng,
        [
            *stands,
            *[m.moved(0, -0.06, h + 0.02) for m in weights(rng, half * 2, u(rng, 0.12, 0.23), int(rng.integers(1, 4)))],
        ],
        0.05,
        0.03,
    )
