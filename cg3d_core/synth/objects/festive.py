"""Flags and balloons."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, sheet, sweep, u
from ..mesh import Mesh, bar, cylinder, lathe, merge, slab, sphere
from ..palette import tint
from ..registry import Category

FLAG = Category(
    "flag", "outdoors",
    synonyms=("banner", "national flag", "pennant", "ensign", "bunting", "flag on a pole"),
    glosses=("a coloured cloth on a pole that stands for a country", "a piece of fabric that flies in the wind", "what is raised on a mast", "a striped cloth that fans wave"),
    place="floor", rooms=())  # fmt: skip
BALLOON = Category(
    "balloon", "toy",
    synonyms=("party balloon", "rubber balloon", "helium balloon", "toy balloon", "bunch of balloons"),
    glosses=("a thin rubber bag blown up with air", "a light coloured ball on a string for birthdays", "what floats up to the ceiling at a party", "something that goes bang when pricked with a pin"),
    place="surface", rooms=())  # fmt: skip


# ------------------------------------------------------------------------------------------------- flag
def _cloth(rng, w, h, wave, thick=0.004) -> Mesh:
    """Waving cloth w by h from x = 0, bottom at 0: stripes, or one colour."""
    kind, n = pick(rng, "level", "upright", "plain", "cross"), pick(rng, 2, 3, 3)
    cs = [tint(rng, pick(rng, "paint", "paint", "white")) for _ in range(3)]
    x, z = np.meshgrid(np.linspace(0, 1, 13), np.linspace(0, 1, 7), indexing="ij")
    y = wave * np.sin(x * u(rng, 5, 11) + z * 0.8) * x
    m = sheet(np.stack([x * w, y, z * h - x * wave * u(rng, 0, 0.8)], -1), cs[0], thick)
    mid = m.vertices[m.faces].mean(1)
    i = {
        "level": mid[:, 2] / h * n,
        "upright": mid[:, 0] / w * n,
        "plain": mid[:, 0] * 0,
        "cross": (np.abs(mid[:, 2] / h - 0.5) < 0.12) | (np.abs(mid[:, 0] / w - 0.35) < 0.08),
    }[kind]
    rgb = np.uint8(np.clip(np.array(cs) * 255, 0, 255))
    return m.recoloured(rgb[np.clip(i.astype(int), 0, 2)])


@FLAG.style()
def flag_on_mast(rng):
    h, c = u(rng, 2.5, 6.0), tint(rng, pick(rng, "white", "metal", "wood"))
    w, r = h * u(rng, 0.2, 0.4), h * u(rng, 0.006, 0.012)
    k = w * u(rng, 0.55, 0.75)
    return assemble(
        [
            bar((0, 0, 0), (0, 0, h), r * 1.4, c, 8, end_r=r),
            sphere(r * 2.2, r * 2.2, r * 2.2, (0.85, 0.7, 0.25), z=h, n=8),
            _cloth(rng, w, k, w * u(rng, 0.02, 0.14)).moved(r, 0, h - k - r),
            *([cylinder(r * 10, r * 5, tint(rng, "clay"), n=12)] if odds(rng, 0.5) else []),
        ]
    )


@FLAG.style()
def flag_hand_or_table(rng):
    """Small, on a stick, lying, or in a foot."""
    h = u(rng, 0.25, 0.6)
    w, c = h * u(rng, 0.4, 0.7), tint(rng, pick(rng, "wood", "metal", "black"))
    one = merge(
        [
            bar((0, 0, 0), (0, 0, h), 0.004, c, 6),
            _cloth(rng, w, w * 0.66, w * u(rng, 0.01, 0.1), 0.002).moved(0, 0, h - w * 0.68),
        ]
    )
    if odds(rng, 0.4):
        return assemble([one.turned(np.pi / 2, "x")])
    two = [one.scaled(-1, 1, 1).turned(-0.15, "y").moved(-0.01)] if odds(rng, 0.4) else []
    return assemble([one, *two, cylinder(h * 0.14, 0.015, c, n=14)])


@FLAG.style()
def flag_hanging_banner(rng):
    """Cloth hanging from a cross bar, with a straight, pointed or swallow-tailed end."""
    w, h, c = u(rng, 0.5, 1.2), u(rng, 0.8, 2.2), tint(rng, pick(rng, "wood", "metal"))
    o = np.float32(
        {
            0: [(-0.5, 1), (-0.5, 0), (0.5, 0), (0.5, 1)],
            1: [(-0.5, 1), (-0.5, 0.2), (0, 0), (0.5, 0.2), (0.5, 1)],
            2: [(-0.5, 1), (-0.5, 0), (0, 0.2), (0.5, 0), (0.5, 1)],
        }[int(rng.integers(3))]
    ) * [w, h]
    parts = [
        slab(o, 0.006, tint(rng, "paint")).turned(np.pi / 2, "x"),
        bar((-w * 0.58, 0, h), (w * 0.58, 0, h), 0.018, c, 7),
        *[sphere(0.03, 0.03, 0.03, c, s * w * 0.6, 0, h, n=7) for s in (-1, 1)],
    ]
    parts += [
        cylinder(w * 0.2, 0.006, tint(rng, pick(rng, "white", "paint")), n=pick(rng, 5, 8, 20))
        .turned(np.pi / 2, "x")
        .moved(0, -0.006, h * 0.6)
    ]
    if odds(rng, 0.4):
        return assemble(
            [
                merge(parts).moved(0, -0.03, 1.0),
                bar((0, 0, 0), (0, 0, 1.05 + h), 0.02, c, 7),
                cylinder(0.2, 0.03, c, n=12),
            ]
        )
    return assemble([*parts, *[bar((s * w * 0.5, 0, h), (0, 0, h + w * 0.35), 0.004, c, 3) for s in (-1, 1)]])


@FLAG.style()
def flag_drooping(rng):
    """No wind: the cloth hangs in folds along the pole."""
    h, c = u(rng, 1.5, 4.0), tint(rng, pick(rng, "white", "metal", "wood"))
    k, w = h * u(rng, 0.3, 0.5), h * u(rng, 0.05, 0.1)
    x, z = np.meshgrid(np.linspace(0, 1, 15), np.linspace(0, 1, 9), indexing="ij")
    fold = 0.25 * w * np.sin(x * 14 + z) * (0.4 + x)
    grid = np.stack([x * w * (0.6 + 0.8 * (1 - z)), fold, z * k - 0.5 * k * x * z * 0.8], -1)
    return assemble(
        [
            bar((0, 0, 0), (0, 0, h), h * 0.01, c, 8),
            sphere(h * 0.02, h * 0.02, h * 0.02, c, z=h, n=7),
            sheet(grid, tint(rng, "paint"), 0.005).moved(h * 0.01, 0, h - k - 0.02),
            cylinder(h * 0.07, 0.05, c, n=12),
        ]
    )


@FLAG.style()
def flag_bunting(rng):
    """A row of little pennants on a sagging cord."""
    n, s, w = int(rng.integers(5, 13)), u(rng, 0.12, 0.25), u(rng, 1.0, 3.0)
    x = np.linspace(-0.5, 0.5, n + 1)
    sag, parts = w * u(rng, 0.05, 0.2), []
    z = sag * 4 * x**2
    parts = [sweep(np.c_[x * w, np.zeros(n + 1), z], 0.005, tint(rng, "white"), n=4)]
    for k in range(n):
        m = (x[k] + x[k + 1]) / 2
        parts.append(
            slab(np.float32([(-0.45, 0), (0, -1.1), (0.45, 0)]) * min(s, w / n), 0.004, tint(rng, "paint"))
            .turned(np.pi / 2, "x")
            .moved(m * w, 0, sag * 4 * m**2)
        )
    return assemble(parts)


@FLAG.style()
def flag_chunky(rng):
    """As in games: a stiff thick cloth with a swallow tail or point on a stout pole."""
    h, c = u(rng, 0.8, 2.5), tint(rng, pick(rng, "wood", "metal", "paint"))
    w, r, t = h * u(rng, 0.4, 0.65), h * u(rng, 0.02, 0.035), h * u(rng, 0.015, 0.03)
    k = w * u(rng, 0.5, 0.8)
    o = np.float32(
        pick(
            rng,
            [(0, 0), (1, 0.5), (0, 1)],
            [(0, 0), (1, 0), (0.8, 0.5), (1, 1), (0, 1)],
            [(0, 0), (1, 0.05), (1, 0.95), (0, 1)],
        )
    ) * [w, k]
    cloth = slab(o, t, tint(rng, "paint")).turned(np.pi / 2, "x").moved(r * 0.5, t / 2, h * 0.97 - k)
    return assemble(
        [
            cloth,
            bar((0, 0, 0), (0, 0, h), r, c, 6),
            sphere(r * 1.8, r * 1.8, r * 1.8, c, z=h, n=6),
            cylinder(r * 5, r * 2, c, n=7, top=r * 4),
        ]
    )


# ---------------------------------------------------------------------------------------------- balloon
def _balloon(rng, r, n=16, c=None) -> Mesh:
    """A drop-shaped balloon, its knot at the origin."""
    c, tall = c or tint(rng, "paint"), u(rng, 1.05, 1.35)
    t = np.linspace(0, np.pi, 10)
    p = [(r * np.sin(a) * (1 - 0.12 * np.cos(a)), r * tall * (1 - np.cos(a)) + r * 0.1) for a in t]
    p[0] = (r * 0.06, r * 0.06)
    return merge([lathe(p, c, n), cylinder(r * 0.12, r * 0.1, c, top=r * 0.03, n=7)])


def _string(rng, length, r=0.0025) -> Mesh:
    t = np.linspace(0, 1, 7)
    return sweep(
        np.c_[0.04 * np.sin(t * u(rng, 3, 9)) * t, 0.04 * np.sin(t * u(rng, 3, 9)) * t, -t * length],
        r,
        tint(rng, "white"),
        n=4,
    )


@BALLOON.style()
def balloon_on_string(rng):
    r = u(rng, 0.1, 0.18)
    return assemble([_balloon(rng, r), _string(rng, u(rng, 0.3, 1.2))])


@BALLOON.style()
def balloon_lying(rng):
    """One or a few lying about on the floor."""
    parts = []
    for _ in range(pick(rng, 1, 1, 2, 4)):
        r = u(rng, 0.09, 0.16)
        parts.append(
            _balloon(rng, r)
            .turned(u(rng, 1.2, 1.9), "x")
            .turned(u(rng, 0, 6.28))
            .moved(u(rng, -0.35, 0.35), u(rng, -0.35, 0.35), r)
        )
    return assemble(parts)


@BALLOON.style()
def balloon_bunch(rng):
    """Three to nine on strings that meet in a hand or a weight."""
    n, h, parts = int(rng.integers(3, 10)), u(rng, 0.6, 1.2), []
    for k in range(n):
        a, d = 2.4 * k, 0.09 * np.sqrt(k) + 0.02
        x, y, z = 1.4 * d * np.cos(a), 1.4 * d * np.sin(a), h + u(rng, -0.12, 0.12) - d
        parts += [
            _balloon(rng, u(rng, 0.1, 0.14), 12).moved(x, y, z),
            bar((0, 0, 0.03), (x, y, z), 0.0025, (0.9, 0.9, 0.9), 3),
        ]
    return assemble([*parts, cylinder(0.03, 0.05, tint(rng, "metal"), n=8)])


@BALLOON.style()
def balloon_long_or_foil(rng):
    """A heart or star of foil, a long one, or a dog twisted of sausages."""
    c, kind = tint(rng, "paint"), pick(rng, "heart", "star", "long", "dog")
    if kind == "long":
        r, length = u(rng, 0.025, 0.05), u(rng, 0.5, 1.2)
        t = np.linspace(0, 1, 9)
        return assemble(
            [
                sweep(
                    np.c_[t * length, 0.1 * np.sin(t * u(rng, 1, 5)), 0 * t],
                    np.clip(r * np.sin(np.pi * np.clip(t, 0.06, 0.94)) ** 0.3, 0.005, r),
                    c,
                    n=10,
                )
            ]
        )
    if kind == "dog":
        r = u(rng, 0.025, 0.035)
        sausages = [
            ((0, 0, 3), (4, 0, 3)),
            ((4, 0, 3), (5, 0, 6)),
            ((4.6, 0, 5.6), (7, 0, 5.4)),
            ((4.6, 0.3, 5.6), (4.2, 1.2, 7.6)),
            ((4.6, -0.3, 5.6), (4.2, -1.2, 7.6)),
            ((0, 0, 3), (-1.4, 0, 5.5)),
        ]
        sausages += [((x, 0.2 * s, 3), (x, 0.9 * s, 0)) for x in (0, 4) for s in (-1, 1)]
        return assemble(
            [
                sweep(
                    np.float32([np.float32(a) + (np.float32(b) - np.float32(a)) * k for k in (0, 0.15, 0.5, 0.85, 1)])
                    * r,
                    [r * 0.3, r * 0.9, r, r * 0.9, r * 0.3],
                    c,
                    n=8,
                )
                for a, b in sausages
            ]
        )
    t = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    o = (
        np.c_[16 * np.sin(t) ** 3, 13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)][::-1] / 17
        if kind == "heart"
        else np.c_[np.cos(t + np.pi / 2), np.sin(t + np.pi / 2)] * (0.72 + 0.28 * np.cos(5 * t))[:, None]
    )
    r = u(rng, 0.16, 0.28)
    half = [
        np.c_[o * r * k, np.full(24, z * r)] for k, z in ((0.5, -0.32), (0.85, -0.2), (1, 0), (0.85, 0.2), (0.5, 0.32))
    ]
    from_rings = [slab(a[:, :2], 0.3 * r if i == 1 else 0.12 * r, c, a[0, 2]) for i, a in enumerate(half[:4])]
    return assemble([merge(from_rings).turned(np.pi / 2, "x").moved(0, 0, r), _string(rng, u(rng, 0.2, 0.8))])


@BALLOON.style()
def balloon_chunky(rng):
    """As in games: few facets, a fat knot, a thick string, one to three of them."""
    n, parts = int(rng.integers(6, 9)), []
    for k in range(pick(rng, 1, 1, 2, 3)):
        r, length = u(rng, 0.12, 0.2), u(rng, 0.3, 0.6)
        parts.append(
            merge(
                [
                    _balloon(rng, r, n),
                    cylinder(r * 0.22, r * 0.2, tint(rng, "paint"), z=-r * 0.05, top=r * 0.06, n=5),
                    bar((0, 0, 0), (-0.2 * (k - 0.5), 0, -length), r * 0.05, (0.93, 0.92, 0.9), 4),
                ]
            ).moved(0.25 * k, 0.1 * (k % 2), length)
        )
    return assemble(parts)
