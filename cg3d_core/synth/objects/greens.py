"""Corn and broccoli."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, ring_of, sheet, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from .families import food_category
from .plants import leaf
from .serving import heap, in_dish, lumpy, ribbed, spun

CORN = food_category(
    "corn",
    ("corn on the cob", "sweetcorn", "maize", "corn cob", "ear of corn"),
    "a long yellow cob covered with rows of kernels",
    "what popcorn is made of",
    "a tall field crop with green husks around yellow ears",
    "a vegetable boiled or grilled whole and eaten with butter",
)

_YELLOW = (0.97, 0.8, 0.2)


def _cob(rng, n=None, r=None, rows=12, kernels=True, length=15):
    """Standing, base at z = 0."""
    n, r = n or u(rng, 0.13, 0.21), r or u(rng, 0.02, 0.028)
    t = np.linspace(0, 1, length)
    q = r * np.clip(1.05 - t**3 * 0.75, 0.1, 1) * np.where(t < 0.08, 0.85, 1)
    if not kernels:
        return lathe([(0, 0), *zip(q, t * n), (0, n * 1.02)], _YELLOW, rows)
    bumpy = q * (1 - 0.09 * (np.arange(length) % 2))
    return ribbed(lathe([(0, 0), *zip(bumpy, t * n), (0, n * 1.01)], _YELLOW, rows * 3), rows, 0.1)


def _husk(rng, n, r, count, open_, tall=1.0):
    c, t = tint(rng, "leaf"), np.linspace(0, 1, 6)
    parts = []
    for k in range(count):
        a, out = 2 * np.pi * k / count + u(rng, -0.2, 0.2), open_ * u(rng, 0.7, 1.3)
        x = r * (0.35 + 0.85 * np.sin(np.pi * t / 2) ** 0.5) + out * n * t**2
        z = n * tall * u(rng, 0.8, 1.05) * (t - open_ * 0.5 * t**2)
        w = r * 1.3 * np.sin(np.pi * (0.15 + 0.83 * t))
        grid = np.stack([np.stack([x - abs(s) * w * 0.35, s * w, z], -1) for s in (-1, 0, 1)])
        parts.append(sheet(grid, c, 0.0015).turned(a))
    return parts


@CORN.style()
def corn_cob_bare(rng):
    m = _cob(rng, rows=int(rng.integers(9, 14)))
    return assemble([spun(rng, m.turned(pick(rng, 0, np.pi / 2, np.pi / 2), "x"))])


@CORN.style()
def corn_in_husk(rng):
    n, r = u(rng, 0.14, 0.22), u(rng, 0.021, 0.028)
    parts = [_cob(rng, n, r), *_husk(rng, n, r, int(rng.integers(3, 7)), u(rng, 0, 0.5)), bar((0, 0, 0.01), (0, 0, -0.05), 0.009, tint(rng, "leaf"), 6)]  # fmt: skip
    return assemble([spun(rng, merge(parts).turned(pick(rng, 0, np.pi / 2, np.pi / 2), "x"))])


@CORN.style()
def corn_low_poly(rng):
    n, r, k = u(rng, 0.13, 0.2), u(rng, 0.025, 0.04), int(rng.integers(5, 8))
    fan = bar(
        (r * 0.4, 0, 0), (r * u(rng, 1.3, 2), 0, n * u(rng, 0.5, 0.8)), r * 0.7, tint(rng, "leaf"), 4, end_r=0.001
    )
    m = merge([_cob(rng, n, r, k, False, 5), ring_of(fan, int(rng.integers(2, 5)))])
    return assemble([spun(rng, m.turned(pick(rng, 0, 0, np.pi / 2), "x"))])


@CORN.style()
def corn_kernels_modelled(rng):
    """Every kernel a bead."""
    n, r, rows, m = u(rng, 0.12, 0.18), u(rng, 0.02, 0.026), 10, 16
    bead = box(r * 0.35, r * 0.5, n / m * 0.85, _YELLOW, r * 0.85, top=0.8)
    parts = [bar((0, 0, 0), (0, 0, n), r * 0.85, (0.9, 0.75, 0.3), 8, end_r=r * 0.4)]
    for k in range(m):
        f = np.clip(1.05 - (k / m) ** 3 * 0.5, 0.4, 1)
        parts.append(ring_of(bead, rows, 0, (k % 2) * np.pi / rows).scaled(f, f, 1).moved(z=k * n / m))
    return assemble([spun(rng, merge(parts).turned(pick(rng, 0, np.pi / 2), "x"))])


@CORN.style()
def corn_pieces_or_pair(rng):
    """Short lengths on a dish or board, or on holders."""
    r = u(rng, 0.019, 0.026)
    if odds(rng, 0.5):
        lying = [_cob(rng, 0.06, r, 10, True, 7).turned(np.pi / 2, "x").turned(u(rng, -0.4, 0.4)).moved(k * r * 2.4) for k in range(int(rng.integers(2, 4)))]  # fmt: skip
        return assemble(lying)
    n = u(rng, 0.13, 0.18)
    pins = [bar((0, 0, z), (0, 0, z + s * 0.05), 0.007, tint(rng, "paint"), 6) for z, s in ((0, -1), (n, 1))]
    return assemble([spun(rng, merge([_cob(rng, n, r), *pins]).turned(np.pi / 2, "x"))])


@CORN.style()
def corn_plant(rng):
    """The stalk with arching leaves and one or two ears."""
    h, c = u(rng, 0.45, 0.62), tint(rng, "leaf")
    parts = [bar((0, 0, 0), (0, 0, h), h * 0.014, c, 6)]
    for k in range(int(rng.integers(5, 9))):
        parts.append(
            leaf(rng, h * u(rng, 0.25, 0.4), h * 0.06, c, 0.9, 1.1, 6).turned(2.4 * k).moved(z=h * (0.12 + 0.1 * k))
        )
    for k in range(pick(rng, 1, 2)):
        ear_ = merge([_cob(rng, h * 0.24, h * 0.035, 8, False, 7), *_husk(rng, h * 0.24, h * 0.035, 3, 0.2)])
        parts.append(ear_.turned(0.5, "y").turned(2.4 * k).moved(0, 0, h * (0.4 + 0.15 * k)))
    tassel = [
        bar((0, 0, h), (0.04 * np.cos(k), 0.04 * np.sin(k), h + 0.05), 0.002, (0.85, 0.7, 0.35), 4) for k in range(5)
    ]
    return assemble([*parts, *tassel]).scaled(0.9)


BROCCOLI = food_category(
    "broccoli",
    ("broccoli floret", "head of broccoli", "calabrese", "cauliflower"),
    "a green vegetable shaped like a little tree",
    "a thick stalk that branches into a dense crown of buds",
    "what children often leave on the plate",
    "a cabbage-like vegetable steamed in florets",
)


def _floret(rng, size, c, stem, n=7, lumps=12, flat=0.75) -> Mesh:
    """Stalk, branches and a dome of lumps; height about 1.8 ``size``."""
    parts = [lathe([(0, 0), (size * 0.24, 0), (size * 0.2, size * 0.6), (size * 0.4, size)], stem, max(n, 6))]
    balls = [sphere(1, 1, 0.85, tuple(np.clip(np.array(c) * f, 0, 1)), n=n) for f in (0.87, 1.0, 1.13)]
    for k in range(lumps):
        z = (k + 0.5) / lumps
        a, q = 2.4 * k, size * 0.62 * np.sqrt(1 - z * z)
        s = size * u(rng, 0.24, 0.36)
        x, y, h = q * np.cos(a), q * np.sin(a), size * (0.95 + z * flat * 0.7)
        parts.append(balls[k % 3].scaled(s).moved(x, y, h))
        if k < 5:
            parts.append(bar((0, 0, size * 0.45), (x, y, h), size * 0.09, stem, 5))
    return merge(parts)


def _broccoli_colours(rng):
    return pick(
        rng,
        ((0.2, 0.42, 0.15), (0.5, 0.62, 0.3)),
        ((0.15, 0.38, 0.2), (0.45, 0.6, 0.3)),
        ((0.25, 0.5, 0.15), (0.6, 0.7, 0.4)),
    )


@BROCCOLI.style()
def broccoli_head(rng):
    s = u(rng, 0.06, 0.09)
    return assemble([lumpy(rng, _floret(rng, s, *_broccoli_colours(rng), 7, int(rng.integers(14, 26))), 0.05)])


@BROCCOLI.style()
def broccoli_low_poly(rng):
    c, stem = _broccoli_colours(rng)
    s, n = u(rng, 0.04, 0.08), int(rng.integers(5, 7))
    parts = [cylinder(s * 0.35, s * u(rng, 0.8, 1.3), stem, top=s * 0.45, n=n)]
    for x, y, z, q in ((0.5, 0, 1.1, 0.55), (-0.4, 0.4, 1.15, 0.55), (-0.3, -0.45, 1.05, 0.5), (0, 0, 1.5, 0.65)):
        parts.append(sphere(q * s, q * s, q * s * 0.85, c, x * s, y * s, z * s, n=n))
    return assemble([spun(rng, merge(parts).scaled(u(rng, 0.9, 1.3), 1, u(rng, 0.85, 1.2)))])


@BROCCOLI.style()
def broccoli_lying(rng):
    m = _floret(rng, u(rng, 0.05, 0.08), *_broccoli_colours(rng), 6, 14, u(rng, 0.5, 0.9))
    return assemble([spun(rng, m.turned(u(rng, 1.3, 1.7), "x"))])


@BROCCOLI.style()
def broccoli_florets(rng):
    """Small pieces loose or in a dish."""
    colours = _broccoli_colours(rng)

    base = _floret(rng, 0.022, *colours, 5, 7)

    def one(rng):
        return base.turned(u(rng, -0.6, 0.6), "x").moved(z=0.005)

    return assemble(in_dish(rng, one, int(rng.integers(4, 7)), 0.024, 2) if odds(rng, 0.5) else heap(rng, one, 3, 0.024, int(rng.integers(0, 2))))  # fmt: skip


@BROCCOLI.style()
def broccoli_with_leaves_or_cauliflower(rng):
    s, white = u(rng, 0.06, 0.09), odds(rng, 0.5)
    c, stem = ((0.95, 0.92, 0.82), (0.85, 0.88, 0.65)) if white else _broccoli_colours(rng)
    blades = [leaf(rng, s * u(rng, 1.3, 1.9), s * 0.9, tint(rng, "leaf"), 0.4, 1.0, 5).turned(2 * np.pi * k / 6).moved(z=s * 0.2) for k in range(int(rng.integers(3, 7)))]  # fmt: skip
    return assemble([_floret(rng, s, c, stem, 7, 18, 0.5), *blades])
