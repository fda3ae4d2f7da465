"""Bird, duck and dinosaur."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, sheet, stack, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category

BIRD = Category(
    "bird", "animal",
    synonyms=("sparrow", "songbird", "pigeon", "parrot", "seagull", "eagle", "crow"),
    glosses=("an animal with feathers and wings", "what sings in the trees", "a flying animal with a beak", "an animal that lays eggs in a nest"),
    place="floor")  # fmt: skip
DUCK = Category(
    "duck", "animal",
    synonyms=("rubber duck", "mallard", "duckling", "bath duck", "rubber ducky", "goose"),
    glosses=("a water bird with a flat bill", "a yellow rubber toy that floats in the bathtub", "what quacks on the pond", "a swimming bird with webbed feet"),
    place="floor")  # fmt: skip
DINOSAUR = Category(
    "dinosaur", "animal",
    synonyms=("dino", "tyrannosaurus", "T-rex", "triceratops", "brontosaurus", "stegosaurus", "raptor"),
    glosses=("a huge extinct reptile", "a monster of the age of reptiles", "an animal known from fossil bones", "a long-tailed creature that died out long ago"),
    place="floor")  # fmt: skip

_BEAK = (0.92, 0.6, 0.12)


def _coat(rng):
    return pick(rng, tint(rng, "paint"), tint(rng, "metal"), (0.45, 0.33, 0.22), (0.93, 0.93, 0.92), (0.12, 0.12, 0.14))


def _trunk(rng, n, c, fat=1.0, rise=0.5):
    """Body from tail (+y) to breast (-y), unit length, then a head; returns parts and the head's place."""
    y = np.float32([0.75, 0.5, 0.25, 0, -0.25, -0.42])
    z = rise * np.float32([-0.3, -0.1, 0, 0.1, 0.3, 0.45])
    body = sweep(np.stack([0 * y, y, z], 1), fat * np.float32([0.05, 0.13, 0.24, 0.29, 0.25, 0.14]), c, n)
    return [body], np.float32([0, -0.48, rise * 0.45 + 0.16])


def _bird_head(at, r, c, n, beak=0.25, thick=0.4):
    x, y, z = at
    parts = [sphere(r, r, r, c, x, y, z, n=n), bar((0, y - r * 0.7, z), (0, y - r - beak, z - 0.03), r * thick, _BEAK, max(n - 3, 4), 0.01)]  # fmt: skip
    return parts + [sphere(r * 0.16, r * 0.16, r * 0.16, (0.05, 0.05, 0.05), s * r * 0.7, y - r * 0.6, z + r * 0.25, n=6) for s in (-1, 1)]  # fmt: skip


def _legs(h, z, c=_BEAK, r=0.02, gap=0.11):
    parts = []
    for s in (-1, 1):
        parts.append(bar((s * gap, 0.03, z), (s * gap, 0, z - h), r, c, 5))
        parts += [bar((s * gap, 0, z - h + r), (s * gap + dx, dy, z - h + r), r, c, 4) for dx, dy in ((0, -0.14), (0.08, -0.1), (-0.08, -0.1), (0, 0.08))]  # fmt: skip
    return parts


def _folded(c, n, fat=1.0):
    return [sphere(0.05, 0.38, 0.16, c, s * 0.25 * fat, 0.15, 0.02, n=n).turned(0.1, "x") for s in (-1, 1)]


def _spread(rng, span, c, up=0.3, n=7):
    """Two open wings with a swept trailing edge."""
    t = np.linspace(0, 1, n)
    chord = 0.42 * (1 - t**2.5) + 0.08
    lead = -0.2 + 0.25 * t**2 - 0.15 * np.sin(np.pi * t)
    z = up * span * (t if odds(rng, 0.5) else np.sin(np.pi * 0.7 * t))
    parts = []
    for s in (-1, 1):
        g = np.stack([np.stack([s * (0.15 + span * t), lead + k * chord, z + 0.05 * (1 - abs(2 * k - 1))], 1) for k in (0, 0.5, 1)])  # fmt: skip
        parts.append(sheet(g, c, 0.025))
    return parts


def _tail(c, z=-0.18, w=0.2):
    g = np.float32([[[s * w * f, y, z + 0.03 * (y - 0.7)] for s in (-0.5, 0.5)] for y, f in ((0.6, 0.5), (1.05, 1.2))])
    return sheet(g, c, 0.03)


@BIRD.style()
def bird_perched(rng):
    c, n = _coat(rng), 10
    parts, at = _trunk(rng, n, c, u(rng, 0.8, 1.15), u(rng, 0.3, 0.9))
    parts += [*_bird_head(at, u(rng, 0.15, 0.2), c, n, u(rng, 0.1, 0.35)), *_folded(_coat(rng), 8), _tail(c), *_legs(0.3, -0.2)]  # fmt: skip
    if odds(rng, 0.3):
        parts.append(bar((-0.6, 0, -0.52), (0.6, 0.05, -0.5), 0.05, tint(rng, "wood"), 7))
    return assemble([merge(parts).scaled(u(rng, 0.1, 0.35))])


@BIRD.style()
def bird_flying(rng):
    c, n = _coat(rng), 8
    parts, at = _trunk(rng, n, c, u(rng, 0.55, 0.8), 0.15)
    parts += [*_bird_head(at + np.float32([0, -0.08, -0.1]), 0.14, c, n, u(rng, 0.08, 0.3)), *_spread(rng, u(rng, 0.7, 1.3), pick(rng, c, _coat(rng)), u(rng, -0.2, 0.6)), _tail(c, -0.05, 0.35)]  # fmt: skip
    return assemble([merge(parts).scaled(u(rng, 0.15, 0.7))])


@BIRD.style()
def bird_owl(rng):
    r, c, n = u(rng, 0.07, 0.16), _coat(rng), pick(rng, 7, 14)
    parts = [sphere(r, r * 0.9, r * 1.4, c, z=r * 1.3, n=n), sphere(r * 0.85, r * 0.8, r * 0.75, c, z=r * 2.7, n=n)]
    for s in (-1, 1):
        parts += [cylinder(r * 0.32, r * 0.08, (0.95, 0.9, 0.7), n=12).turned(np.pi / 2, "x").moved(s * r * 0.34, -r * 0.72, r * 2.8), sphere(r * 0.14, r * 0.1, r * 0.14, (0.05, 0.05, 0.05), s * r * 0.34, -r * 0.82, r * 2.8, n=8)]  # fmt: skip
        parts += [bar((s * r * 0.5, 0, r * 3.2), (s * r * 0.65, 0, r * 3.7), r * 0.2, c, 5, 0.002), sphere(r * 0.2, r * 0.6, r, tint(rng, "wood"), s * r * 0.9, r * 0.1, r * 1.4, n=8), sphere(r * 0.25, r * 0.3, r * 0.12, _BEAK, s * r * 0.4, -r * 0.5, r * 0.08, n=6)]  # fmt: skip
    return assemble([*parts, bar((0, -r * 0.75, r * 2.65), (0, -r * 0.95, r * 2.4), r * 0.12, _BEAK, 5, 0.002)])


@BIRD.style()
def bird_long_legged(rng):
    """A stork, flamingo, heron: stilts and an S-shaped neck."""
    c = pick(rng, (0.95, 0.95, 0.93), (0.95, 0.6, 0.62), (0.55, 0.6, 0.65))
    parts, _ = _trunk(rng, 9, c, 0.8, 0.3)
    neck = bezier((0, -0.4, 0.15), (0, -1.0, 0.2), (0, 0.0, 0.7), (0, -0.55, u(rng, 0.9, 1.3)), n=9)
    parts += [sweep(neck, 0.06, c, 7), *_bird_head(neck[-1], 0.11, c, 8, u(rng, 0.25, 0.5)), *_folded(tint(rng, "black"), 7, 0.8), *_legs(u(rng, 0.8, 1.2), -0.15, (0.85, 0.35, 0.25), 0.025)]  # fmt: skip
    return assemble([merge(parts).scaled(u(rng, 0.4, 0.65))])


@BIRD.style()
def bird_chunky_low_poly(rng):
    n, c, k = int(rng.integers(4, 7)), _coat(rng), _coat(rng)
    s = u(rng, 0.1, 0.4)
    if odds(rng, 0.3):
        parts = [box(0.6, 0.6, 0.6, c), box(0.1, 0.4, 0.4, k, 0.33, 0.05, 0.1), box(0.1, 0.4, 0.4, k, -0.33, 0.05, 0.1), box(0.4, 0.4, 0.4, c, 0, -0.15, 0.55), box(0.2, 0.2, 0.12, _BEAK, 0, -0.42, 0.65), *[box(0.08, 0.08, 0.25, _BEAK, x, 0, -0.25) for x in (-0.15, 0.15)], box(0.4, 0.2, 0.1, k, 0, 0.38, 0.3)]  # fmt: skip
        return assemble([merge(parts).scaled(s)])
    parts, at = _trunk(rng, n, c, 1.2, 0.6)
    wings = _spread(rng, 0.8, k, 0.4, 3) if odds(rng, 0.4) else _folded(k, 5, 1.2)
    return assemble([merge([*parts, *_bird_head(at, 0.24, c, n + 1, 0.2, 0.5), *wings, _tail(k), *_legs(0.2, -0.25, r=0.04, gap=0.14)]).scaled(s)])  # fmt: skip


@BIRD.style()
def bird_penguin_or_hen(rng):
    s = u(rng, 0.2, 0.6)
    if odds(rng, 0.5):
        k, w = (0.1, 0.1, 0.13), (0.95, 0.95, 0.93)
        parts = [lathe([(0, 0), (0.25, 0.03), (0.33, 0.35), (0.26, 0.8), (0.15, 0.95), (0, 0.95)], k, 12), sphere(0.25, 0.2, 0.38, w, 0, -0.15, 0.42, n=12), *_bird_head((0, 0, 1.02), 0.19, k, 10, 0.12), *[sphere(0.05, 0.12, 0.33, k, x, 0, 0.5, n=7).turned(0) for x in (-0.36, 0.36)], *[sphere(0.1, 0.16, 0.04, _BEAK, x, -0.12, 0.03, n=7) for x in (-0.13, 0.13)]]  # fmt: skip
        return assemble([merge(parts).scaled(s)])
    c = pick(rng, (0.95, 0.93, 0.88), (0.6, 0.33, 0.15), (0.15, 0.13, 0.12))
    parts, at = _trunk(rng, 9, c, 1.2, 0.5)
    at = at + np.float32([0, 0, 0.15])
    parts += [bar((0, -0.35, 0.1), at, 0.17, c, 8, 0.12), *_bird_head(at, 0.13, c, 8, 0.08), *_folded(c, 7, 1.2), *_legs(0.25, -0.25), box(0.03, 0.2, 0.12, (0.85, 0.12, 0.1), 0, at[1], at[2] + 0.1), *[bar((0, 0.5, 0), (0, 0.75 + 0.1 * i, 0.5 - 0.15 * i), 0.08, c, 5, 0.02) for i in range(3)]]  # fmt: skip
    return assemble([merge(parts).scaled(s * 0.8)])


def _duck_body(n, c):
    y = np.float32([0.62, 0.5, 0.25, 0, -0.3, -0.45])
    z = np.float32([0.3, 0.12, 0, -0.02, 0.02, 0.1])
    return sweep(np.stack([0 * y, y, z], 1), np.float32([0.04, 0.16, 0.3, 0.34, 0.27, 0.12]), c, n)


def _bill(at, r, n=8, c=_BEAK):
    _, y, z = at
    return sphere(r * 0.55, r * 0.75, r * 0.2, c, 0, y - r * 1.15, z - r * 0.15, n=n)


def _eyes(at, r):
    return [sphere(r * 0.15, r * 0.15, r * 0.2, (0.05, 0.05, 0.05), s * r * 0.5, at[1] - r * 0.8, at[2] + r * 0.3, n=6) for s in (-1, 1)]  # fmt: skip


@DUCK.style()
def duck_rubber(rng):
    c = pick(rng, (0.97, 0.8, 0.1), (0.97, 0.8, 0.1), tint(rng, "paint"))
    r, at = u(rng, 0.24, 0.32), (0, -0.32, 0.5)
    parts = [_duck_body(14, c), sphere(r, r, r, c, *at, n=14), _bill(at, r, 10, (0.95, 0.4, 0.1)), *_eyes(at, r), *[sphere(0.06, 0.25, 0.15, c, s * 0.32, 0.08, 0.05, n=8) for s in (-1, 1)]]  # fmt: skip
    return assemble([merge(parts).scaled(u(rng, 0.06, 0.2))])


def _mallard(rng, n, c, head, stand, r=0.15, neck=0.3):
    at = (0, -0.5, 0.25 + neck)
    parts = [_duck_body(n, c), bar((0, -0.35, 0.1), at, 0.13, head, n, r * 0.7), sphere(r, r * 1.15, r, head, *at, n=n), _bill(at, r, n), *_eyes(at, r), *[sphere(0.07, 0.4, 0.17, tint(rng, "clay"), s * 0.29, 0.12, 0.06, n=n) for s in (-1, 1)]]  # fmt: skip
    if stand:
        for s in (-1, 1):
            parts += [bar((s * 0.13, 0.05, -0.2), (s * 0.13, 0.0, -0.48), 0.03, _BEAK, 5), sphere(0.11, 0.16, 0.03, _BEAK, s * 0.13, -0.08, -0.48, n=6)]  # fmt: skip
    return parts


def _duck_colours(rng):
    return pick(rng, ((0.95, 0.95, 0.92), (0.95, 0.95, 0.92)), ((0.5, 0.42, 0.35), (0.1, 0.35, 0.2)), ((0.5, 0.38, 0.25), (0.45, 0.33, 0.22)))  # fmt: skip


@DUCK.style()
def duck_swimming(rng):
    c, head = _duck_colours(rng)
    return assemble([merge(_mallard(rng, 10, c, head, False, neck=u(rng, 0.15, 0.6))).scaled(u(rng, 0.3, 0.5))])


@DUCK.style()
def duck_standing(rng):
    c, head = _duck_colours(rng)
    return assemble([merge(_mallard(rng, 9, c, head, True, neck=u(rng, 0.2, 0.8))).turned(u(rng, 0, 0.3), "x").scaled(u(rng, 0.3, 0.5))])  # fmt: skip


@DUCK.style()
def duck_flying(rng):
    c, head = _duck_colours(rng)
    body = merge(_mallard(rng, 8, c, head, False)[:-2]).turned(0.3, "x")
    return assemble([merge([body, *_spread(rng, u(rng, 0.8, 1.1), c, 0.4)]).scaled(u(rng, 0.3, 0.5))])


@DUCK.style()
def duck_chunky_low_poly(rng):
    n = int(rng.integers(5, 8))
    c = pick(rng, (0.97, 0.8, 0.1), (0.95, 0.95, 0.92), tint(rng, "paint"))
    return assemble([merge(_mallard(rng, n, c, pick(rng, c, (0.1, 0.4, 0.2)), odds(rng, 0.6), u(rng, 0.2, 0.3), 0.2)).scaled(u(rng, 0.1, 0.5))])  # fmt: skip


@DUCK.style()
def duck_of_blocks_or_pull_toy(rng):
    c, k = pick(rng, (0.97, 0.8, 0.1), (0.95, 0.95, 0.92), tint(rng, "wood")), tint(rng, "paint")
    parts = [box(0.5, 0.9, 0.4, c, z=0.15), box(0.36, 0.36, 0.45, c, 0, -0.35, 0.5), box(0.3, 0.25, 0.1, _BEAK, 0, -0.62, 0.62), box(0.3, 0.2, 0.15, c, 0, 0.5, 0.42), *[box(0.08, 0.5, 0.25, k, s * 0.28, 0.05, 0.22) for s in (-1, 1)], *[box(0.38, 0.06, 0.06, (0.05, 0.05, 0.05), 0, -0.5, 0.8)]]  # fmt: skip
    if odds(rng, 0.5):
        parts += [cylinder(0.16, 0.08, k, n=10).turned(np.pi / 2, "y").moved(x, y, 0.12) for x in (-0.3, 0.22) for y in (-0.3, 0.3)]  # fmt: skip
    else:
        parts += [box(0.14, 0.22, 0.15, _BEAK, s * 0.14, -0.05, 0) for s in (-1, 1)]
    return assemble([merge(parts).scaled(u(rng, 0.12, 0.4))])


def _hide(rng):
    return pick(rng, tint(rng, "leaf"), tint(rng, "paint"), tint(rng, "clay"), (0.45, 0.4, 0.3))


def _spine(points, radii, c, n, m=12):
    p = bezier(*points, n=m)
    return sweep(p, np.interp(np.linspace(0, 1, m), np.linspace(0, 1, len(radii)), radii), c, n)


def _rex(rng, n, c, fat=1.0):
    k = tuple(0.7 * np.array(c))
    parts = [_spine([(0, 2.0, 0.75), (0, 1.0, 0.8), (0, 0.2, 0.95), (0, -0.5, 1.1), (0, -0.55, 1.55)], fat * np.float32([0.03, 0.12, 0.3, 0.3, 0.17]), c, n)]  # fmt: skip
    parts += [bar((0, -0.35, 1.55), (0, -0.95, 1.5), 0.2 * fat, c, n, 0.11 * fat), bar((0, -0.4, 1.42), (0, -0.85, 1.3), 0.12 * fat, k, n, 0.06)]  # fmt: skip
    for s in (-1, 1):
        x = s * 0.22 * fat
        parts += [bar((x, 0.2, 0.9), (x * 1.2, -0.05, 0.5), 0.2 * fat, c, n, 0.11), bar((x * 1.2, -0.05, 0.5), (x * 1.2, 0.15, 0.12), 0.1 * fat, c, n), box(0.2, 0.35, 0.08, k, x * 1.2, 0.02), bar((x * 0.8, -0.38, 1.1), (x, -0.62, 0.95), 0.05 * fat, c, 5), sphere(0.04, 0.04, 0.04, (0.95, 0.85, 0.2), s * 0.14, -0.55, 1.66, n=6)]  # fmt: skip
    parts += [bar((s * 0.09, y, 1.42), (s * 0.09, y, 1.34), 0.02, (0.95, 0.95, 0.9), 4, 0.004) for s in (-1, 1) for y in (-0.6, -0.72, -0.84)]  # fmt: skip
    return merge(parts)


def _four_legs(c, n, y0, y1, h, x, r):
    return [m for y in (y0, y1) for s in (-1, 1) for m in (bar((s * x, y, h), (s * x, y, 0.05), r, c, n, r * 0.8), cylinder(r, 0.07, c, s * x, y - r * 0.15, n=n))]  # fmt: skip


def _plates(points, h, c, w=0.12):
    tri = np.float32([[-1, 0], [1, 0], [0.3, 1], [-0.3, 1]])
    return [stack([(tri * np.float32([w, h * s]), -0.02), (tri * np.float32([w, h * s]), 0.02)], c).turned(np.pi / 2, "x").turned(np.pi / 2).moved(0, y, z) for (y, z, s) in points]  # fmt: skip


def _dino(rng, m: Mesh):
    return assemble([m.scaled(pick(rng, u(rng, 0.06, 0.3), u(rng, 0.8, 1.4)))])


@DINOSAUR.style()
def dinosaur_tyrannosaurus(rng):
    return _dino(rng, _rex(rng, 9, _hide(rng), u(rng, 0.8, 1.1)))


@DINOSAUR.style()
def dinosaur_long_neck(rng):
    c, n, up = _hide(rng), 9, u(rng, 0.6, 1.9)
    parts = [_spine([(0, 2.2, 0.3), (0, 1.3, 0.7), (0, 0.2, 1.1), (0, -0.6, 0.9), (0, -1.1, 0.9 + up * 0.6), (0, -1.5, 0.9 + up)], [0.03, 0.12, 0.38, 0.42, 0.16, 0.1, 0.09], c, n, 16), sphere(0.11, 0.2, 0.1, c, 0, -1.6, 0.9 + up, n=n)]  # fmt: skip
    return _dino(rng, merge([*parts, *_four_legs(c, 8, 0.45, -0.35, 0.8, 0.24, 0.13)]))


@DINOSAUR.style()
def dinosaur_triceratops(rng):
    c, n, horn = _hide(rng), pick(rng, 6, 9), (0.9, 0.86, 0.75)
    parts = [_spine([(0, 1.4, 0.35), (0, 0.8, 0.8), (0, 0, 0.9), (0, -0.7, 0.7)], [0.03, 0.25, 0.42, 0.25], c, n), bar((0, -0.6, 0.75), (0, -1.15, 0.55), 0.25, c, n, 0.1), *_four_legs(c, n, 0.4, -0.4, 0.6, 0.25, 0.13)]  # fmt: skip
    parts += [cylinder(0.42, 0.05, tuple(0.8 * np.array(c)), n=n + 3).turned(np.pi / 2 - 0.5, "x").moved(0, -0.6, 0.95), bar((0, -1.05, 0.65), (0, -1.15, 0.85), 0.05, horn, 5, 0.01)]  # fmt: skip
    return _dino(rng, merge([*parts, *[bar((s * 0.13, -0.8, 0.9), (s * 0.18, -1.25, 1.15), 0.06, horn, 6, 0.01) for s in (-1, 1)]]))  # fmt: skip


@DINOSAUR.style()
def dinosaur_stegosaurus(rng):
    c, n, k = _hide(rng), pick(rng, 6, 9), tint(rng, "paint")
    parts = [_spine([(0, 1.6, 0.4), (0, 0.9, 0.7), (0, 0, 1.35), (0, -0.8, 0.6), (0, -1.1, 0.35)], [0.03, 0.2, 0.42, 0.2, 0.09], c, n, 14), sphere(0.09, 0.18, 0.09, c, 0, -1.2, 0.38, n=n), *_four_legs(c, n, 0.4, -0.4, 0.6, 0.2, 0.12)]  # fmt: skip
    y = np.linspace(1.0, -0.7, 8)
    z = 0.55 + 0.7 * np.clip(1 - (y - 0.1) ** 2, 0, 1)
    parts += _plates([(a, b, 0.25 + 0.2 * (1 - abs(a))) for a, b in zip(y, z, strict=True)], 1.0, k)
    return _dino(rng, merge([*parts, *[bar((s * 0.03, a, 0.5), (s * 0.2, a + 0.1, 0.75), 0.03, (0.9, 0.88, 0.8), 5, 0.005) for s in (-1, 1) for a in (1.3, 1.45)]]))  # fmt: skip


@DINOSAUR.style()
def dinosaur_chunky_low_poly(rng):
    """The game or toy figure: fat, few facets, spikes down the back at times."""
    c = _hide(rng)
    m = _rex(rng, int(rng.integers(4, 7)), c, u(rng, 1.2, 1.6))
    if odds(rng, 0.5):
        m = merge([m, *_plates([(y, z, 1) for y, z in ((0.9, 0.95), (0.6, 1.1), (0.25, 1.25), (-0.1, 1.4), (-0.35, 1.65))], 0.22, tint(rng, "paint"), 0.1)])  # fmt: skip
    return _dino(rng, m)


@DINOSAUR.style()
def dinosaur_of_blocks(rng):
    c, k = _hide(rng), _hide(rng)
    parts = [box(0.6, 1.0, 0.7, c, z=0.5), box(0.5, 0.7, 0.45, c, 0, -0.65, 1.15), box(0.45, 0.4, 0.15, k, 0, -0.85, 1.02), *[box(0.4 - 0.1 * i, 0.4, 0.4 - 0.1 * i, c, 0, 0.65 + 0.35 * i, 0.6) for i in range(3)], *[box(0.22, 0.3, 0.5, k, s * 0.22, 0.1) for s in (-1, 1)], *[box(0.1, 0.25, 0.1, k, s * 0.3, -0.6, 0.85) for s in (-1, 1)], *[box(0.1, 0.15, 0.15, k, 0, y, 1.2) for y in (-0.2, 0.1, 0.4)]]  # fmt: skip
    return _dino(rng, merge(parts).scaled(u(rng, 0.8, 1.2), 1, 1))
