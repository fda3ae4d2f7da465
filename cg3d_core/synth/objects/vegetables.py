"""Pumpkin, tomato and pepper."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, ring_of, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from .families import food_category
from .plants import leaf
from .serving import board, crate, cut, in_dish, lumpy, ribbed, row, spun

PUMPKIN = food_category(
    "pumpkin",
    ("jack-o'-lantern", "jack o lantern", "squash", "halloween pumpkin", "gourd"),
    "a large round orange vegetable with ribs and a stalk",
    "what is hollowed out and carved with a face at Halloween",
    "an autumn vegetable for soup and pies",
    "a ribbed ball that grows on a vine in the field",
)


def _ball(r, k, n=9, top=0.85):
    """Profile of a flattened ball with dents at both ends, bottom near z = 0."""
    t = np.linspace(-np.pi / 2, np.pi / 2, n)
    p = [(r * np.cos(a), r * k * (1 + np.sin(a)) - r * k * (1 - top) * abs(np.sin(a)) ** 6 * (a > 0)) for a in t]
    return [(0, p[0][1] + r * k * 0.1), *[(max(q, r * 0.12), z) for q, z in p], (0, p[-1][1] - r * k * 0.12)]


def _stalk(rng, r, z, n=6):
    c, h = pick(rng, tint(rng, "leaf"), tint(rng, "wood")), r * u(rng, 0.3, 0.7)
    path = [(0, 0, z), (r * 0.03, 0, z + h * 0.6), (r * u(rng, 0.1, 0.35), 0, z + h)]
    return sweep(path, [r * 0.17, r * 0.1, r * 0.12], c, n)


def _pumpkin(rng, r, k, ribs=9, n=36, c=None):
    c = c or pick(rng, (0.93, 0.5, 0.1), (0.93, 0.5, 0.1), (0.9, 0.85, 0.72), (0.35, 0.45, 0.2))
    body = ribbed(lathe(_ball(r, k), c, n), ribs, u(rng, 0.1, 0.22))
    return body + _stalk(rng, r, r * k * 1.75)


@PUMPKIN.style()
def pumpkin_ribbed(rng):
    return assemble([spun(rng, _pumpkin(rng, u(rng, 0.08, 0.25), u(rng, 0.55, 1.0), int(rng.integers(7, 13))))])


@PUMPKIN.style()
def pumpkin_jack_o_lantern(rng):
    """With eyes, nose and a toothed mouth looking to the front."""
    r, k = u(rng, 0.1, 0.2), u(rng, 0.7, 0.95)
    m, dark = _pumpkin(rng, r, k, 8, 32, (0.93, 0.48, 0.08)), pick(rng, (0.08, 0.05, 0.02), (1.0, 0.85, 0.3))

    def patch(points):
        """Cut-out drawn as a dark plate standing just before the skin."""
        cells = []
        for x, z, w, h in points:
            y = -r * np.sqrt(max(1 - (x * x + (z / k) ** 2) * 0.9, 0.05)) * 0.985
            cells.append(
                box(w * r, r * 0.08, h * r, dark, x * r, y, r * k + (z - h / 2) * r, top=0.25 if h > w * 0.6 else 1)
            )
        return cells

    eye = u(rng, 0.22, 0.32)
    face = patch([(-0.36, 0.3, eye, eye), (0.36, 0.3, eye, eye), (0, 0.08, 0.14, 0.14)])
    face += patch(
        [(x, -0.28 + 0.35 * x * x, 0.17, 0.16 if j % 2 else 0.08) for j, x in enumerate(np.linspace(-0.5, 0.5, 7))]
    )
    return assemble([m, *face])


@PUMPKIN.style()
def pumpkin_low_poly(rng):
    r, k, n = u(rng, 0.1, 0.2), u(rng, 0.6, 1.0), int(rng.integers(6, 10))
    body = lathe([(0, 0), (r * 0.6, 0), (r, r * k * 0.6), (r * 0.9, r * k * 1.3), (r * 0.4, r * k * 1.7), (0, r * k * 1.6)], (0.93, 0.5, 0.1), n)  # fmt: skip
    stem = cylinder(r * 0.16, r * u(rng, 0.3, 0.6), pick(rng, tint(rng, "leaf"), tint(rng, "wood")), z=r * k * 1.55, top=r * 0.1, n=5)  # fmt: skip
    return assemble([spun(rng, merge([body, stem]))])


@PUMPKIN.style()
def pumpkin_of_lobes(rng):
    """Put together from separate segments, as modellers do; sometimes with vine and leaf."""
    r, n = u(rng, 0.08, 0.18), int(rng.integers(6, 11))
    k, c = u(rng, 0.7, 1.1), (0.93, u(rng, 0.42, 0.58), 0.1)
    lobe = sphere(r * 0.52, r * 0.36 * 9 / n, r * k, c, r * 0.5, 0, r * k, n=8)
    parts = [ring_of(lobe, n), _stalk(rng, r, r * k * 1.85)]
    if odds(rng, 0.5):
        parts.append(leaf(rng, r * 1.1, r * 0.9, tint(rng, "leaf"), 0.6, 0.3, 4).moved(0, 0, r * k * 1.95))
    return assemble([spun(rng, merge(parts))])


@PUMPKIN.style()
def pumpkin_group_or_cut(rng):
    if odds(rng, 0.5):
        r = u(rng, 0.09, 0.16)
        p = _ball(r, u(rng, 0.7, 0.9))
        m = cut(p, pick(rng, np.pi, 1.2, 4.8), (0.92, 0.5, 0.1), (0.97, 0.72, 0.3), 0.9, 11)
        return assemble([spun(rng, m.turned(pick(rng, 0, np.pi / 2), "y"))])
    ms = [
        _pumpkin(rng, r, u(rng, 0.6, 1.0), 8, 24) for r in (u(rng, 0.12, 0.16), u(rng, 0.08, 0.1), u(rng, 0.06, 0.09))
    ]
    return assemble([ms[0], ms[1].moved(0.22, -0.05), ms[2].moved(u(rng, 0.05, 0.12), -0.2)])


@PUMPKIN.style()
def pumpkin_bottle_shaped(rng):
    """Butternut and other gourds with a neck, standing or lying."""
    r = u(rng, 0.045, 0.08)
    h, c = r * u(rng, 3.5, 4.5), pick(rng, (0.88, 0.68, 0.42), (0.45, 0.52, 0.2), (0.9, 0.55, 0.15))
    p = [
        (0, 0.02 * h),
        (r * 0.5, 0),
        (r, h * 0.25),
        (r * 0.75, h * 0.5),
        (r * 0.55, h * 0.7),
        (r * 0.6, h * 0.9),
        (r * 0.2, h),
        (0, h),
    ]
    m = lathe(p, c, 18) + _stalk(rng, r * 0.8, h * 0.99)
    return assemble([spun(rng, m.turned(pick(rng, 0, 1.45), "x"))])


TOMATO = food_category(
    "tomato",
    ("tomatoes", "cherry tomato", "beef tomato", "vine tomato"),
    "a round red juicy vegetable with a small green star on top",
    "what ketchup is made of",
    "a soft red fruit sliced into salads",
    "a smooth red ball that grows on a vine",
)

_RED = (0.85, 0.13, 0.08)


def _star(rng, r, z):
    c = tint(rng, "leaf")
    blades = [leaf(rng, r * u(rng, 0.5, 0.7), r * 0.2, c, 0.6, 0.25, 3).turned(2 * np.pi * k / 5) for k in range(5)]
    return merge([*blades, bar((0, 0, 0), (r * 0.08, 0, r * 0.35), r * 0.06, c, 5)]).moved(z=z)


def _tomato(rng, r=None, n=18):
    r, k = r or u(rng, 0.025, 0.048), u(rng, 0.78, 0.98)
    return lathe(_ball(r, k), _RED, n) + _star(rng, r, r * k * 1.78)


@TOMATO.style()
def tomato_round(rng):
    return assemble([spun(rng, _tomato(rng))])


@TOMATO.style()
def tomato_beef(rng):
    r, k = u(rng, 0.04, 0.06), u(rng, 0.55, 0.75)
    m = lumpy(rng, ribbed(lathe(_ball(r, k), _RED, 30), int(rng.integers(5, 9)), u(rng, 0.06, 0.14)), 0.04)
    return assemble([spun(rng, m + _star(rng, r, r * k * 1.75))])


@TOMATO.style()
def tomato_low_poly(rng):
    r, n = u(rng, 0.03, 0.06), int(rng.integers(5, 9))
    body = lathe([(0, 0), (r * 0.65, 0), (r, r * 0.8), (r * 0.75, r * 1.45), (0, r * 1.5)], _RED, n)
    return assemble([spun(rng, body + _star(rng, r * 1.2, r * 1.5))])


@TOMATO.style()
def tomato_cut(rng):
    """Halves, quarters or slices."""
    r, pulp = u(rng, 0.028, 0.045), (0.95, 0.45, 0.3)
    if odds(rng, 0.5):
        one = cylinder(r, 0.006, _RED, n=20) + cylinder(r * 0.9, 0.007, pulp, z=-0.0003, n=20)
        one = one + ring_of(sphere(r * 0.2, r * 0.13, 0.004, (0.8, 0.25, 0.1), z=0.005, n=6), 5, r * 0.55)
        n = int(rng.integers(2, 6))
        return assemble([one.turned(-0.3 * (k > 0), "y").moved(k * r * 0.9) for k in range(n)])
    one = cut(_ball(r, 0.85), pick(rng, np.pi, np.pi / 2), _RED, pulp, 0.92)
    return assemble(
        [one.turned(np.pi / 2, "y").turned(k * 0.5).moved(0, k * r * 2.1) for k in range(int(rng.integers(1, 4)))]
    )


@TOMATO.style()
def tomato_on_the_vine(rng):
    n, r = int(rng.integers(3, 7)), u(rng, 0.018, 0.035)
    c, parts = tint(rng, "leaf"), []
    for k in range(n):
        x, side = k * r * 1.1, (-1) ** k
        parts += [
            _tomato(rng, r, 12).moved(x, side * r * 1.05),
            bar((x, 0, r * 2.1), (x, side * r, r * 1.9), r * 0.07, c, 4),
        ]
    return assemble([*parts, bar((-r * 1.5, 0, r * 2.2), ((n - 0.5) * r * 1.1, 0, r * 2.1), r * 0.09, c, 5)])


@TOMATO.style()
def tomato_dish_or_crate(rng):
    base = _tomato(rng, 0.033, 9)
    if odds(rng, 0.5):
        return assemble(in_dish(rng, lambda g: base, int(rng.integers(4, 7)), 0.033, 2))
    rows = [m.moved(0, (j - 1) * 0.07, 0.008) for j in range(3) for m in row(rng, lambda g: spun(g, base), 4, 0.07)]
    return assemble([crate(rng, 0.31, 0.24, u(rng, 0.05, 0.09)), *rows])


PEPPER = food_category(
    "pepper",
    ("bell pepper", "sweet pepper", "chili pepper", "chilli", "paprika", "capsicum"),
    "a hollow glossy vegetable, red, yellow or green, with a stalk",
    "a block-shaped vegetable with lobes that is stuffed or sliced",
    "a hot pod that stings the tongue",
    "a crisp vegetable for salads",
)


def _pepper_colour(rng):
    return pick(rng, (0.82, 0.1, 0.07), (0.95, 0.75, 0.1), (0.2, 0.5, 0.15), (0.93, 0.5, 0.1))


def _bell(rng, n=24, lobes=None):
    r, c = u(rng, 0.032, 0.048), _pepper_colour(rng)
    h, k = r * u(rng, 1.8, 2.8), u(rng, 0.55, 0.85)
    p = [
        (0, h * 0.06),
        (r * k * 0.5, 0),
        (r * k, h * 0.12),
        (r * 0.95, h * 0.6),
        (r, h * 0.85),
        (r * 0.7, h),
        (r * 0.2, h * 0.94),
        (0, h * 0.93),
    ]
    body = ribbed(lathe(p, c, n), lobes or int(rng.integers(3, 5)), u(rng, 0.12, 0.25))
    stem = sweep(
        [(0, 0, h * 0.93), (0, 0, h * 1.05), (r * 0.2, 0, h * 1.22)],
        [r * 0.22, r * 0.11, r * 0.14],
        tint(rng, "leaf"),
        6,
    )
    return body + stem


def _chili(rng, c=None, n=9):
    long, r, bend = u(rng, 0.07, 0.16), u(rng, 0.007, 0.013), u(rng, 0, 0.05)
    t = np.linspace(0, 1, 7)
    pod = sweep(np.c_[t * long, bend * t**2, 0 * t], r * np.float32([0.7, 1, 0.95, 0.85, 0.65, 0.4, 0.06]), c or _pepper_colour(rng), n)  # fmt: skip
    return pod + sweep(
        [(0.003, 0, 0), (-0.01, 0, 0), (-0.035, 0.008, 0.003)], [r * 0.8, r * 0.3, r * 0.25], tint(rng, "leaf"), 5
    )


@PEPPER.style()
def pepper_bell_standing(rng):
    return assemble([spun(rng, _bell(rng))])


@PEPPER.style()
def pepper_bell_lying(rng):
    n = pick(rng, 1, 1, 2, 3)
    return assemble([spun(rng, _bell(rng, 20).turned(1.5, "x").turned(u(rng, -1, 1))).moved(k * 0.1, u(rng, -0.02, 0.02)) for k in range(n)])  # fmt: skip


@PEPPER.style()
def pepper_chili(rng):
    if odds(rng, 0.6):
        return assemble([spun(rng, _chili(rng))])
    c = _pepper_colour(rng)
    return assemble(
        [_chili(rng, c).turned(u(rng, -0.4, 0.4)).moved(0, k * 0.022) for k in range(int(rng.integers(2, 6)))]
    )


@PEPPER.style()
def pepper_low_poly(rng):
    if odds(rng, 0.6):
        r, n = u(rng, 0.04, 0.06), int(rng.integers(5, 8))
        h = r * u(rng, 1.4, 2.2)
        body = lathe([(0, 0), (r * 0.6, 0), (r, h * 0.7), (r * 0.7, h), (0, h * 0.9)], _pepper_colour(rng), n)
        return assemble([spun(rng, body + cylinder(r * 0.2, r * 0.7, tint(rng, "leaf"), z=h * 0.9, top=r * 0.14, n=5))])
    return assemble([spun(rng, _chili(rng, None, 5).scaled(1, 1.8, 1.8).turned(pick(rng, 0, np.pi / 2), "y"))])


@PEPPER.style()
def pepper_cut(rng):
    """A half with its hollow, or rings, sometimes on a board."""
    c = _pepper_colour(rng)
    r = u(rng, 0.032, 0.045)
    h = r * u(rng, 1.8, 2.5)
    if odds(rng, 0.5):
        half = cut([(0.2 * r, 0), (r * 0.75, h * 0.1), (r, h * 0.75), (r * 0.7, h), (r * 0.2, h * 0.95)], np.pi, c, (0.95, 0.85, 0.6), 0.88)  # fmt: skip
        parts = [half.turned(np.pi / 2, "y").turned(k * 0.4).moved(0, k * r * 2.3) for k in range(pick(rng, 1, 2))]
    else:
        loop = ribbed(lathe([(r * 0.85, 0), (r, 0), (r, 0.008), (r * 0.85, 0.008), (r * 0.85, 0)], c, 28), 3, 0.25)
        parts = [
            loop.turned(k).turned(-0.2 * (k > 0), "y").moved(k * r * 1.1, u(rng, -0.01, 0.01))
            for k in range(int(rng.integers(1, 5)))
        ]
    return assemble([*parts, board(rng, 0.26, 0.18)] if odds(rng, 0.3) else parts)
