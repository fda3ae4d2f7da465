"""Magazine racks."""

from __future__ import annotations

from ..forms import assemble, odds, pick, u
from ..mesh import Mesh, bar, box, cylinder
from ..palette import tint
from ..registry import Category
from .chunky import block, shade, toy_colour

MAGAZINE_RACK = Category(
    "magazine rack", "storage",
    synonyms=("newspaper rack", "magazine stand", "magazine holder", "brochure stand", "newsstand rack"),
    glosses=("a stand in which magazines and newspapers are kept", "a small V-shaped holder beside an armchair for journals", "a rack with tiers of magazines facing the customer", "where brochures and papers are laid out in a waiting room"),
    place="floor", rooms=("living", "shop", "office"))  # fmt: skip


def _papers(rng, w: float, h: float, n: int) -> list[Mesh]:
    """Upright magazines, leaning a little, one behind the other about y = 0."""
    return [
        box(w * u(rng, 0.75, 0.95), u(rng, 0.004, 0.012), h * u(rng, 0.8, 1.1), tint(rng, "any"))
        .turned(u(rng, -0.15, 0.15), "x")
        .moved(0, (k - n / 2) * 0.018)
        for k in range(n)
    ]


@MAGAZINE_RACK.style()
def v_holder(rng) -> Mesh:
    """Two panels in a V on crossed legs."""
    w, h, c = u(rng, 0.3, 0.45), u(rng, 0.3, 0.42), tint(rng, pick(rng, "wood", "metal", "black", "fabric"))
    parts = [box(w, 0.012, h, c, z=0.08).turned(j * 0.28, "x") for j in (-1, 1)]
    parts += [
        bar((i * w * 0.45, -j * 0.12, 0), (i * w * 0.45, j * 0.05, 0.2), 0.01, c, 5) for i in (-1, 1) for j in (-1, 1)
    ]
    return assemble([*parts, *[m.moved(0, 0, 0.1) for m in _papers(rng, w, 0.3, int(rng.integers(0, 6)))]])


@MAGAZINE_RACK.style()
def tiered_stand(rng) -> Mesh:
    """Shop stand with sloping tiers of magazines."""
    w, n, c = u(rng, 0.5, 1.2), int(rng.integers(3, 7)), tint(rng, pick(rng, "metal", "wood", "black", "white"))
    h, parts, m = 0.25 * n + 0.2, [], max(2, int(w / 0.24))
    parts = [box(0.03, 0.4, h, c, i * w / 2, 0.1, top=0.6) for i in (-1, 1)] + [box(w, 0.45, 0.05, c, 0, 0.08)]
    for k in range(n):
        y, z = -0.12 + 0.22 * k / n, 0.1 + 0.25 * k
        parts += [
            box(w, 0.01, 0.26, c).turned(-0.25, "x").moved(0, y + 0.02, z),
            box(w, 0.05, 0.02, c, 0, y, z),
            box(w, 0.008, 0.06, c, 0, y - 0.025, z),
        ]
        parts += [
            box(0.2, 0.012, 0.26, tint(rng, "any")).turned(-0.25, "x").moved(((q + 0.5) / m - 0.5) * w, y, z + 0.02)
            for q in range(m)
            if odds(rng, 0.85)
        ]
    return assemble(parts)


@MAGAZINE_RACK.style()
def box_holder(rng) -> Mesh:
    """Open box with a handle in the middle, or a cut-away file."""
    w, d, h, c = (
        u(rng, 0.28, 0.42),
        u(rng, 0.14, 0.28),
        u(rng, 0.2, 0.32),
        tint(rng, pick(rng, "wood", "fabric", "black", "glass")),
    )
    parts = [
        box(w, d, 0.012, c),
        *[box(0.012, d, h, c, i * w / 2) for i in (-1, 1)],
        *[box(w, 0.012, h * 0.8, c, 0, j * d / 2) for j in (-1, 1)],
    ]
    if odds(rng, 0.5):
        parts += [box(w, 0.012, h * 1.4, c), box(w * 0.35, 0.03, 0.03, shade(c, 0.6), 0, 0, h * 1.4)]
    return assemble([*parts, *[m.moved(0, d * 0.25, 0.015) for m in _papers(rng, w, 0.3, int(rng.integers(0, 5)))]])


@MAGAZINE_RACK.style()
def chunky_magazine_rack(rng) -> Mesh:
    """Fat wooden trough on stubs with thick papers."""
    w, c = u(rng, 0.4, 0.65), toy_colour(rng)
    parts = [
        *[block(w, 0.05, 0.3, c, z=0.1).turned(j * 0.3, "x") for j in (-1, 1)],
        *[block(0.06, 0.3, 0.4, shade(c, 0.7), i * w / 2, 0, 0, b=0.02) for i in (-1, 1)],
    ]
    return assemble(
        [
            *parts,
            *[
                box(w * 0.75, 0.03, u(rng, 0.28, 0.38), tint(rng, "any"), 0, (k - 1) * 0.045, 0.12)
                for k in range(int(rng.integers(1, 4)))
            ],
        ]
    )


@MAGAZINE_RACK.style()
def wire_stand(rng) -> Mesh:
    """Wire brochure stand: pole with pockets, or bent loops."""
    h, n, m = u(rng, 1.2, 1.7), int(rng.integers(3, 6)), tint(rng, pick(rng, "metal", "black", "white"))
    parts = [cylinder(0.02, h, m, 0, 0.06, n=6), cylinder(0.22, 0.03, m, n=12)]
    for k in range(n):
        z = 0.3 + (h - 0.5) * k / n
        parts += [bar((x, -0.02, z), (x, 0.05, z + 0.25), 0.006, m, 4) for x in (-0.13, 0, 0.13)] + [
            box(0.28, 0.06, 0.01, m, 0, -0.02, z),
            box(0.28, 0.006, 0.08, m, 0, -0.05, z),
        ]
        if odds(rng, 0.85):
            parts.append(box(0.22, 0.015, 0.28, tint(rng, "any")).turned(-0.25, "x").moved(0, -0.03, z + 0.01))
    return assemble(parts)
