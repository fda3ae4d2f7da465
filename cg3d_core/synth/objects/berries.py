"""Strawberry and grapes."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..mesh import bar, lathe, merge, sphere
from ..palette import tint
from .families import food_category
from .plants import leaf
from .serving import cut, heap, in_dish, spun

STRAWBERRY = food_category(
    "strawberry",
    ("strawberries", "garden strawberry", "ripe strawberry", "berry"),
    "a small red heart-shaped fruit with green leaves on top",
    "a sweet red berry dotted with tiny seeds",
    "what is eaten with cream in early summer",
    "a soft fruit that jam is made of",
)


def _strawberry(rng, n=14, r=None, seeds=True):
    """Tip down along -z, crown at z = 0."""
    r, c = r or u(rng, 0.013, 0.022), (u(rng, 0.75, 0.92), u(rng, 0.05, 0.15), 0.12)
    h = r * u(rng, 1.7, 2.6)
    z = np.linspace(0, 1, 8 if n > 9 else 5)
    prof = [(r * np.sin(np.pi * min(t * 0.62, 0.5) + 0.05) ** 0.8 * (1 if t < 0.85 else 0.85), h * (t - 1)) for t in z]
    parts = [lathe([(0, -h), *prof[1:], (0, 0)], c, n)]
    if seeds:
        for k in range(22):
            t = 0.15 + 0.7 * k / 22
            q = float(np.interp(t, z, [p[0] for p in prof]))
            a = 2.4 * k
            parts.append(
                sphere(0.0009, 0.0009, 0.0014, (0.95, 0.8, 0.4), q * np.cos(a), q * np.sin(a), h * (t - 1), n=4)
            )
    blades = [leaf(rng, r * u(rng, 0.8, 1.1), r * 0.55, tint(rng, "leaf"), 0.8, 0.5, 3).turned(2 * np.pi * k / 6) for k in range(6)]  # fmt: skip
    return merge([*parts, *blades, bar((0, 0, 0), (0, 0, r * 0.6), r * 0.1, tint(rng, "leaf"), 4)])


def _laid(m, rng):
    """Lying on its side."""
    m = spun(rng, m.turned(1.9, "x"))
    return m.moved(z=-m.bounds[0][2])


@STRAWBERRY.style()
def strawberry_lying(rng):
    return assemble([_laid(_strawberry(rng), rng)])


@STRAWBERRY.style()
def strawberry_upright(rng):
    """As in CAD libraries: tip down or tip up."""
    return assemble([_strawberry(rng, 20).turned(pick(rng, 0, 0, np.pi), "x")])


@STRAWBERRY.style()
def strawberry_low_poly(rng):
    m = _strawberry(rng, int(rng.integers(5, 8)), u(rng, 0.02, 0.03), odds(rng, 0.3))
    return assemble([m.turned(pick(rng, 0, 0.5, 1.8), "x").scaled(u(rng, 0.9, 1.3), 1, u(rng, 0.8, 1.1))])


@STRAWBERRY.style()
def strawberry_heap_or_bowl(rng):
    def one(rng):
        return _laid(_strawberry(rng, 8, 0.018, False), rng)

    if odds(rng, 0.5):
        return assemble(in_dish(rng, one, int(rng.integers(4, 8)), 0.022, 3))
    return assemble(heap(rng, one, int(rng.integers(3, 6)), 0.021, int(rng.integers(0, 3))))


@STRAWBERRY.style()
def strawberry_half(rng):
    r = u(rng, 0.016, 0.024)
    h = r * u(rng, 1.8, 2.4)
    p = [(0, -h), (0.35 * r, -0.9 * h), (0.75 * r, -0.55 * h), (r, -0.2 * h), (0.8 * r, -0.02 * h), (0, 0)]
    m = cut(p, np.pi, (0.85, 0.1, 0.12), (0.95, 0.55, 0.5), 0.88)
    heart = sphere(0.0008, r * 0.25, h * 0.3, (0.98, 0.85, 0.8), -0.0006, 0, -h * 0.45, n=8)
    tops = [leaf(rng, r * 0.9, r * 0.5, tint(rng, "leaf"), 0.8, 0.5, 3).turned(a) for a in (-1.2, -0.4, 0.4, 1.2)]
    m = spun(rng, merge([m, heart, *tops]).turned(np.pi / 2, "y"))
    return assemble([m] if odds(rng, 0.5) else [m, _laid(_strawberry(rng), rng).moved(0.03, 0.02, m.bounds[0][2])])


@STRAWBERRY.style()
def strawberry_on_stem(rng):
    """Two or three hanging from a bowed stalk with a leaf of three parts."""
    parts = []
    for k in range(int(rng.integers(2, 4))):
        x = 0.035 * k
        path = [(0, 0, 0.1), (x * 0.6 + 0.01, 0, 0.11), (x + 0.02, 0.01 * k, 0.06 + 0.01 * k)]
        parts += [bar(path[i], path[i + 1], 0.0012, tint(rng, "leaf"), 4) for i in (0, 1)]
        parts.append(_strawberry(rng, 10, None, False).moved(*path[2]))
    stem = bar((0, 0, 0), (0, 0, 0.1), 0.002, tint(rng, "leaf"), 5)
    blades = [leaf(rng, 0.05, 0.035, tint(rng, "leaf"), 0.4, 0.5, 4).turned(a) for a in (2, 3.1, 4.2)]
    return assemble([*parts, stem, merge(blades).moved(z=0.1)])


GRAPES = food_category(
    "grapes",
    ("grape", "bunch of grapes", "wine grapes", "red grapes"),
    "many small round berries hanging together in a bunch",
    "what wine is pressed from",
    "a cluster of green or purple fruit from the vine",
    "what dries to raisins",
)


def _grapes(rng, r, layers, n, spread, long=1.0):
    """A cluster hanging from z = 0 downwards, narrowing to its tip."""
    c = pick(rng, (0.35, 0.12, 0.3), (0.6, 0.72, 0.3), (0.5, 0.12, 0.18), (0.2, 0.18, 0.35))
    ball, parts = sphere(r, r, r * long, c, n=n), []
    for k in range(layers):
        q = spread * r * np.sin(np.pi * min(0.25 + 0.75 * (k + 0.5) / layers, 0.98))
        count = max(int(np.pi * q / r), 1)
        for j in range(count):
            a = 2 * np.pi * j / count + k * 0.7
            x, y, z = rng.uniform(-0.2, 0.2, 3) * r
            d = 0 if count == 1 else q
            parts.append(ball.moved(d * np.cos(a) + x, d * np.sin(a) + y, z - (1.2 + 1.5 * k) * r * long))
    stem = bar((0, 0, -layers * r), (r * 0.5, 0, r * u(rng, 1.5, 3)), r * 0.18, tint(rng, "wood"), 5)
    return merge([*parts, stem])


@GRAPES.style()
def grapes_hanging(rng):
    m = _grapes(rng, u(rng, 0.007, 0.011), int(rng.integers(6, 10)), 6, u(rng, 2.4, 3.4), u(rng, 1, 1.3))
    top = leaf(rng, 0.06, 0.05, tint(rng, "leaf"), 0.4, 0.4, 4).turned(u(rng, 0, 6)).moved(z=0.01)
    return assemble([m, *([top] if odds(rng, 0.5) else [])])


@GRAPES.style()
def grapes_lying(rng):
    m = _grapes(rng, u(rng, 0.008, 0.011), int(rng.integers(5, 9)), 6, u(rng, 2.4, 3.2), u(rng, 1, 1.4))
    return assemble([spun(rng, m.turned(np.pi / 2, "x").scaled(1, 1, 0.7))])


@GRAPES.style()
def grapes_low_poly(rng):
    r = u(rng, 0.013, 0.02)
    m = _grapes(rng, r, int(rng.integers(3, 5)), int(rng.integers(5, 7)), u(rng, 1.6, 2.2))
    tops = [leaf(rng, r * 3.5, r * 3, tint(rng, "leaf"), 0.5, 0.4, 3).turned(2.5 * k) for k in range(pick(rng, 1, 2))]
    return assemble([spun(rng, merge([m, merge(tops).moved(z=r)]).turned(pick(rng, 0, 0, np.pi / 2), "x"))])


@GRAPES.style()
def grapes_in_dish(rng):
    m = _grapes(rng, 0.009, 4, 5, 2.2).turned(np.pi / 2, "x")
    m = m.moved(z=-m.bounds[0][2])
    return assemble(in_dish(rng, lambda g: m, 3, 0.036, 0))


@GRAPES.style()
def grapes_loose_on_sprig(rng):
    r, c, wood = u(rng, 0.008, 0.012), pick(rng, (0.35, 0.12, 0.3), (0.6, 0.72, 0.3)), tint(rng, "wood")
    parts = [bar((-0.04, 0, r), (0.04, 0, r * 2), 0.0015, wood, 5)]
    for k in range(int(rng.integers(5, 12))):
        x, y = -0.04 + 0.008 * k, (-1) ** k * r * u(rng, 1.1, 2)
        parts.append(sphere(r, r, r * u(rng, 0.95, 1.1), c, x, y, r, n=10))
        parts.append(bar((x, 0, r * 1.5), (x, y, r * 1.2), 0.001, wood, 4))
    return assemble([spun(rng, merge(parts))])
