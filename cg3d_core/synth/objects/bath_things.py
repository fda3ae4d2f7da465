"""Small things of bathroom and kitchen: shower curtain, toilet paper, paper towel."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, sheet, soft_box, stood, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category

SHOWER_CURTAIN = Category(
    "shower curtain", "textile",
    synonyms=("bath curtain", "bathtub curtain", "shower drape", "curtain on a rod", "shower liner"),
    glosses=("a waterproof curtain hung on rings before the shower", "plastic or cloth on a rod that keeps water in the tub", "what one draws shut before showering", "a pleated sheet with rings along its top edge"),
    place="wall", hang=(0.0, 0.25), rooms=("bathroom",))  # fmt: skip


def _curtain(rng, w, h, folds, deep, c, share=1.0, n=48, flare=0.0):
    """Pleated cloth of width w from z = 0 to h, centred."""
    s = np.linspace(-0.5, 0.5, n)
    wave = np.sin(s * 2 * np.pi * folds + u(rng, 0, 6))
    rows = [np.stack([s * w * share * (1 + flare * (1 - t)), deep * (1.2 - 0.5 * t) * wave, np.full(n, h * t)], -1) for t in (0, 0.4, 1)]  # fmt: skip
    return sheet(np.stack(rows), c, 0.005)


def _rings(w, h, k, n):
    return [torus(0.022, 0.004, k, n=8).turned(np.pi / 2, "y").moved(x, 0, h + 0.02) for x in np.linspace(-w / 2, w / 2, n)]  # fmt: skip


def _cloth(rng):
    return tint(rng, pick(rng, "white", "fabric", "paint", "glass"))


@SHOWER_CURTAIN.style()
def shower_curtain_on_rod(rng):
    w, h, k = u(rng, 0.9, 1.8), u(rng, 1.7, 2.0), tint(rng, "metal")
    share = u(rng, 0.6, 1.0)
    parts = [_curtain(rng, w, h, w * u(rng, 5, 9), u(rng, 0.015, 0.035), _cloth(rng), share), *_rings(w * share * 0.96, h, k, 10)]  # fmt: skip
    return assemble([*parts, bar((-w * 0.55, 0, h + 0.04), (w * 0.55, 0, h + 0.04), 0.012, k, 7), *[cylinder(0.03, 0.015, k, n=8).turned(np.pi / 2, "y").moved(s * w * 0.55, 0, h + 0.04) for s in (-1, 1)]])  # fmt: skip


@SHOWER_CURTAIN.style()
def shower_curtain_gathered(rng):
    """Pushed to one or both sides of the rod."""
    w, h, k, c = u(rng, 1.2, 1.8), u(rng, 1.7, 2.0), tint(rng, "metal"), _cloth(rng)
    parts, sides = [bar((-w / 2, 0, h + 0.04), (w / 2, 0, h + 0.04), 0.013, k, 7)], pick(rng, (-1,), (1,), (-1, 1))
    for s in sides:
        g = u(rng, 0.2, 0.45)
        parts.append(merge([_curtain(rng, g, h, 7, 0.05, c, 1.0, flare=0.3), *_rings(g, h, k, 6)]).moved(s * (w - g) * 0.48))  # fmt: skip
    return assemble(parts)


@SHOWER_CURTAIN.style()
def shower_curtain_round_rail(rng):
    """On a curved or L-shaped rail round a corner or a free-standing tub."""
    r, h, k, c, n = u(rng, 0.4, 0.75), u(rng, 1.7, 2.0), tint(rng, "metal"), _cloth(rng), 70
    turn = pick(rng, np.pi / 2, np.pi, 2 * np.pi)
    a = np.linspace(0, turn, n)
    wave = 1 + u(rng, 0.02, 0.05) * np.sin(a * u(rng, 14, 24))
    part = int(n * u(rng, 0.5, 1))
    ring = np.stack([np.cos(a) * r, np.sin(a) * r], 1)
    rows = [np.c_[ring[:part] * wave[:part, None], np.full(part, z)] for z in (0, h)]
    rail = np.c_[ring, np.full(n, h + 0.04)]
    return assemble([sheet(np.stack(rows), c, 0.005), sweep(rail[::3], 0.012, k, 6), *[bar((*ring[i], h + 0.04), (*ring[i], h + 0.25), 0.008, k, 5) for i in (4, n // 2)]])  # fmt: skip


@SHOWER_CURTAIN.style()
def shower_curtain_flat_printed(rng):
    """Hanging nearly flat, with bands or dots; as the simple model of a library has it."""
    w, h, c = u(rng, 1.0, 1.8), u(rng, 1.7, 2.0), _cloth(rng)
    parts = [_curtain(rng, w, h, u(rng, 2, 4), 0.02, c), bar((-w * 0.53, 0, h + 0.03), (w * 0.53, 0, h + 0.03), 0.014, tint(rng, pick(rng, "white", "metal", "black")), 6)]  # fmt: skip
    parts += [box(w, 0.055, u(rng, 0.05, 0.2), tint(rng, "paint"), 0, 0, h * z) for z in rng.uniform(0.1, 0.85, int(rng.integers(1, 4)))]  # fmt: skip
    return assemble([*parts, *_rings(w * 0.95, h, tint(rng, "white"), 12)])


@SHOWER_CURTAIN.style()
def shower_curtain_chunky_low_poly(rng):
    """The game asset: a few thick folds under a fat rod with big rings."""
    w, h, k, c = u(rng, 0.9, 1.6), u(rng, 1.5, 1.9), tint(rng, pick(rng, "metal", "paint", "wood")), tint(rng, pick(rng, "white", "paint"))  # fmt: skip
    n = int(rng.integers(5, 9))
    zig = [(x, pick(rng, 0.05, 0.08) * (-1) ** i) for i, x in enumerate(np.linspace(-w / 2, w / 2, 2 * n))]
    grid = np.stack([[(x, y, z) for x, y in zig] for z in (0, h)])
    parts = [sheet(grid, c, 0.03), bar((-w * 0.58, 0, h + 0.07), (w * 0.58, 0, h + 0.07), 0.03, k, 6)]
    return assemble([*parts, *[torus(0.055, 0.012, k, n=7).turned(np.pi / 2, "y").moved(x, 0, h + 0.05) for x in np.linspace(-w * 0.45, w * 0.45, n)]])  # fmt: skip


TOILET_PAPER = Category(
    "toilet paper", "household",
    synonyms=("toilet roll", "toilet tissue", "bathroom tissue", "roll of toilet paper", "tissue roll"),
    glosses=("a soft paper roll beside the toilet", "thin tissue wound on a cardboard tube", "what one wipes oneself with", "a white hollow cylinder of paper in the bathroom"),
    place="surface", rooms=("bathroom",))  # fmt: skip


def _roll(rng, r, h, n=20, c=None, core=None, tail=0.0):
    """A paper roll standing on z = 0 with a tube through it; ``tail`` metres of loose end."""
    c = c or tint(rng, "white")
    hole = r * u(rng, 0.3, 0.45)
    parts = [lathe([(hole, 0), (r, 0), (r, h), (hole, h), (hole, 0)], c, n), lathe([(hole, 0), (hole, h), (hole * 0.9, h), (hole * 0.9, 0)], core or (0.6, 0.47, 0.33), n)]  # fmt: skip
    if tail:
        parts.append(box(0.004, tail, h, c, r - 0.002, -tail / 2))
    return merge(parts)


def _lying(m):
    return m.turned(np.pi / 2, "y")


@TOILET_PAPER.style()
def toilet_paper_single(rng):
    m = _roll(rng, u(rng, 0.045, 0.065), u(rng, 0.085, 0.11), tail=pick(rng, 0, 0.05, 0.12))
    return assemble([_lying(m).turned(u(rng, 0, 6)) if odds(rng, 0.4) else m])


@TOILET_PAPER.style()
def toilet_paper_on_holder(rng):
    """On a wall holder: hook, bracket or hooded."""
    r, h, k = u(rng, 0.04, 0.06), 0.1, tint(rng, pick(rng, "metal", "black", "wood"))
    parts = [_lying(_roll(rng, r, h)).moved(-h / 2), box(h, 0.003, u(rng, 0.05, 0.15), (0.93, 0.93, 0.92), 0, -r, -0.1), bar((-0.075, 0, 0.0), (0.075, 0, 0), 0.009, k, 7)]  # fmt: skip
    if odds(rng, 0.5):
        parts += [bar((s * 0.07, 0, 0), (s * 0.07, r + 0.02, 0), 0.009, k, 6) for s in (-1, 1)]
    else:
        parts.append(sweep([(0.075, 0, 0), (0.08, r, 0), (0.03, r + 0.02, 0)], 0.009, k, 6))
    if odds(rng, 0.4):
        parts += [box(0.13, 2 * r + 0.03, 0.006, k, z=r + 0.008)]
    return assemble([*parts, _plate(rng, k).moved(0, r + 0.02)])


def _plate(rng, c):
    """Wall plate of a holder."""
    return stood(cylinder(u(rng, 0.025, 0.04), 0.012, c, n=12)) if odds(rng, 0.5) else box(0.14, 0.012, 0.05, c, z=-0.025)  # fmt: skip


@TOILET_PAPER.style()
def toilet_paper_on_stand(rng):
    """A floor stand with a spare roll or a pillar of spares."""
    k, h, r = tint(rng, pick(rng, "metal", "black", "wood")), u(rng, 0.4, 0.65), u(rng, 0.05, 0.06)
    parts = [cylinder(0.09, 0.015, k), bar((0, 0, 0), (0, 0, h), 0.009, k, 7)]
    parts += [_roll(rng, r, 0.1).moved(z=0.02 + 0.105 * i) for i in range(int(rng.integers(0, 4)))]
    return assemble([*parts, bar((0, 0, h), (0.14, 0, h), 0.009, k, 6), _lying(_roll(rng, r, 0.1, tail=0)).moved(0.02, 0, h - 0.012)])  # fmt: skip


@TOILET_PAPER.style()
def toilet_paper_pack(rng):
    """Many rolls: a wrapped pack or a pyramid."""
    r, h = u(rng, 0.048, 0.058), 0.1
    if odds(rng, 0.5):
        nx, ny, nz = int(rng.integers(2, 4)), 2, int(rng.integers(1, 3))
        parts = [_roll(rng, r, h, 12).moved(2 * r * i, 2 * r * j, h * k) for i in range(nx) for j in range(ny) for k in range(nz)]  # fmt: skip
        return assemble([*parts, soft_box(2 * r * nx, 2 * r * ny, h * nz * 0.5, tint(rng, "paint"), r * (nx - 1), r * (ny - 1), h * 0.2, r=r)])  # fmt: skip
    return assemble([_roll(rng, r, h, 14).moved(2 * r * (i + k / 2), 0, h * k) for k in range(3) for i in range(3 - k)])


@TOILET_PAPER.style()
def toilet_paper_chunky_low_poly(rng):
    n, r = int(rng.integers(7, 11)), u(rng, 0.05, 0.075)
    h = r * u(rng, 1.3, 2.2)
    m = _roll(rng, r, h, n, core=tint(rng, pick(rng, "wood", "metal")))
    tail = merge([box(0.01, r * 0.2, h, (0.9, 0.9, 0.9), r, 0), box(0.01, r * u(rng, 0.6, 2), h, (0.95, 0.95, 0.94), r * 1.02, -r * 0.6)])  # fmt: skip
    m = merge([m, tail])
    return assemble([_lying(m).turned(u(rng, 0, 6)) if odds(rng, 0.6) else m])


PAPER_TOWEL = Category(
    "paper towel", "household",
    synonyms=("kitchen roll", "kitchen paper", "paper towels", "roll of paper towels", "household paper"),
    glosses=("a tall roll of absorbent paper in the kitchen", "sheets torn off a roll to wipe up spills", "a paper roll on an upright stand", "disposable cloths for drying hands"),
    place="surface", rooms=("kitchen",))  # fmt: skip


@PAPER_TOWEL.style()
def paper_towel_on_stand(rng):
    r, h, k = u(rng, 0.045, 0.075), u(rng, 0.22, 0.28), tint(rng, pick(rng, "metal", "wood", "black", "white"))
    parts = [cylinder(r * u(rng, 1.1, 1.5), 0.02, k, n=18), bar((0, 0, 0), (0, 0, h + 0.06), 0.008, k, 7), sphere(0.016, 0.016, 0.016, k, z=h + 0.06, n=8), _roll(rng, r, h, tail=pick(rng, 0, 0.03)).moved(z=0.02)]  # fmt: skip
    if odds(rng, 0.4):
        parts.append(bar((r * 1.15, 0, 0), (r * 1.15, 0, h * 0.8), 0.005, k, 5))
    return assemble(parts)


@PAPER_TOWEL.style()
def paper_towel_bare_roll(rng):
    m = _roll(rng, u(rng, 0.045, 0.075), u(rng, 0.2, 0.3), 22, tail=pick(rng, 0, 0.08))
    return assemble([_lying(m).turned(u(rng, 0, 6)) if odds(rng, 0.5) else m])


@PAPER_TOWEL.style()
def paper_towel_wall_bracket(rng):
    """Lying between two arms under a cupboard or on the wall, a sheet hanging down."""
    r, h, k = u(rng, 0.045, 0.07), 0.25, tint(rng, pick(rng, "metal", "wood", "white"))
    parts = [_lying(_roll(rng, r, h)).moved(-h / 2), box(h, 0.003, u(rng, 0.08, 0.2), (0.94, 0.94, 0.93), 0, -r, -0.15), bar((-0.15, 0, 0), (0.15, 0, 0), 0.008, k, 6)]  # fmt: skip
    parts += [box(0.012, 0.05, r + 0.05, k, s * 0.15, 0, -0.02) for s in (-1, 1)]
    return assemble([*parts, box(0.31, 0.06, 0.012, k, z=r + 0.025)])


@PAPER_TOWEL.style()
def paper_towel_dispenser(rng):
    """A case on the wall from which folded towels hang."""
    w, d, h, c = u(rng, 0.25, 0.32), u(rng, 0.1, 0.22), u(rng, 0.28, 0.42), tint(rng, pick(rng, "white", "metal", "black"))  # fmt: skip
    parts = [soft_box(w, d, h, c, z=0.05, r=0.03, n=3), box(w * 0.7, d * 0.3, 0.01, tint(rng, "black"), 0, -d * 0.1, 0.045), box(w * 0.62, 0.006, u(rng, 0.05, 0.1), (0.95, 0.95, 0.93), 0, -d * 0.1, 0)]  # fmt: skip
    return assemble([*parts, stood(cylinder(0.012, 0.01, tint(rng, "metal"), n=8)).moved(0, -d / 2, h * 0.85)])


@PAPER_TOWEL.style()
def paper_towel_chunky_low_poly(rng):
    n, r, h, k = int(rng.integers(7, 11)), u(rng, 0.06, 0.09), u(rng, 0.2, 0.28), tint(rng, pick(rng, "wood", "paint"))
    parts = [_roll(rng, r, h, n).moved(z=0.03), box(0.012, r * 0.9, h, (0.93, 0.93, 0.93), r, -r * 0.4, 0.03), cylinder(r * 1.3, 0.035, k, n=n), cylinder(0.02, h + 0.09, k, n=6), sphere(0.035, 0.035, 0.035, k, z=h + 0.1, n=6)]  # fmt: skip
    return assemble(parts)
