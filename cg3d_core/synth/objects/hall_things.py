"""Bulletin boards, coat racks, laundry baskets, magazine racks."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, rounded_rect, stack, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .chunky import block, planks, shade, toy_colour

BULLETIN_BOARD = Category(
    "bulletin board", "office",
    synonyms=("pin board", "pinboard", "cork board", "message board", "corkboard"),
    glosses=("a board of cork on which notes are pinned", "a framed panel on a wall with papers fixed by pins", "where announcements are posted in a school or office", "a board for messages, photos and lists"),
    place="wall", hang=(1.0, 1.3), rooms=("office", "corridor", "kitchen"))  # fmt: skip

COAT_RACK = Category(
    "coat rack", "household",
    synonyms=("coat stand", "hat stand", "hall tree", "coat tree", "hat rack"),
    glosses=("a pole with hooks for coats and hats", "a stand in the hall on which jackets hang", "where guests hang their coats", "an upright post with arms at the top and spreading feet"),
    place="floor", rooms=("corridor", "office", "living"))  # fmt: skip

LAUNDRY_BASKET = Category(
    "laundry basket", "household",
    synonyms=("hamper", "laundry hamper", "washing basket", "laundry bin", "clothes hamper"),
    glosses=("a basket for dirty clothes", "a large light container in which washing is carried", "a tall bin with a lid in the bathroom for worn clothes", "a plastic tub with holes and two handles, full of linen"),
    place="floor", rooms=("bathroom", "bedroom"))  # fmt: skip

MAGAZINE_RACK = Category(
    "magazine rack", "storage",
    synonyms=("newspaper rack", "magazine stand", "magazine holder", "brochure stand", "newsstand rack"),
    glosses=("a stand in which magazines and newspapers are kept", "a small V-shaped holder beside an armchair for journals", "a rack with tiers of magazines facing the customer", "where brochures and papers are laid out in a waiting room"),
    place="floor", rooms=("living", "shop", "office"))  # fmt: skip


def _notes(rng, w: float, h: float, n: int, y: float) -> list[Mesh]:
    """Papers and cards pinned in front of y, some askew."""
    parts = []
    for _ in range(n):
        s, t = u(rng, 0.07, 0.2) * min(1, w), u(rng, 0.08, 0.22) * min(1, h)
        note = box(s, 0.004, t, tint(rng, pick(rng, "white", "white", "any")), z=-t) + sphere(
            0.008, 0.006, 0.008, tint(rng, "any"), 0, -0.006, -0.015, n=4
        )
        parts.append(
            note.turned(u(rng, -0.2, 0.2), "y").moved(
                u(rng, -0.38, 0.38) * w, y - u(rng, 0.001, 0.006), h * u(rng, 0.4, 0.95)
            )
        )
    return parts


def _board(rng, w: float, h: float, t: float, c, face) -> list[Mesh]:
    return [
        box(w, 0.012, h, face),
        *[box(w, 0.03, t, c, 0, 0, z) for z in (0, h - t)],
        *[box(t, 0.03, h, c, i * (w - t) / 2) for i in (-1, 1)],
    ]


_CORK = (0.72, 0.53, 0.33)


@BULLETIN_BOARD.style()
def cork_board(rng) -> Mesh:
    w, h = u(rng, 0.5, 1.6), u(rng, 0.4, 1.1)
    return assemble(
        [
            *_board(rng, w, h, u(rng, 0.02, 0.05), tint(rng, pick(rng, "wood", "metal", "white")), _CORK),
            *_notes(rng, w, h, int(rng.integers(0, 14)), -0.008),
        ]
    )


@BULLETIN_BOARD.style()
def cloth_board(rng) -> Mesh:
    """Felt board crossed by ribbons."""
    w, h, c = u(rng, 0.5, 1.2), u(rng, 0.5, 0.9), tint(rng, "fabric")
    ribbons = [
        box(np.hypot(w, h) * 0.35, 0.008, 0.012, shade(c, 1.5)).turned(a, "y").moved(x * w, -0.008, z * h)
        for x in (-0.22, 0, 0.22)
        for z in (0.3, 0.7)
        for a in (-0.7, 0.7)
    ]
    return assemble([block(w, 0.025, h, c, b=0.008), *ribbons, *_notes(rng, w, h, int(rng.integers(0, 7)), -0.015)])


@BULLETIN_BOARD.style()
def chunky_board(rng) -> Mesh:
    """Quest board: planks in fat posts, big papers, little roof."""
    w, h, c = u(rng, 0.7, 1.4), u(rng, 0.6, 1.0), toy_colour(rng)
    back = planks(rng, w, h, 0.04, c).turned(np.pi / 2, "x").moved(0, 0.04, h / 2)
    parts = [
        back,
        *[block(0.1, 0.1, h * 1.1, shade(c, 0.7), i * w / 2) for i in (-1, 1)],
        *_notes(rng, w, h, int(rng.integers(2, 7)), -0.03),
    ]
    roof = [
        box(w * 0.62, 0.22, 0.04, shade(c, 0.6), i * w * 0.29).turned(i * 0.25, "y").moved(0, 0, h * 1.12)
        for i in (-1, 1)
    ]
    return assemble([*parts, *(roof if odds(rng, 0.5) else [])])


@BULLETIN_BOARD.style()
def glazed_notice_case(rng) -> Mesh:
    """Deep case with doors, sheets in a grid."""
    w, h, c = u(rng, 0.7, 1.6), u(rng, 0.6, 1.0), tint(rng, pick(rng, "metal", "black", "wood"))
    n, m = int(rng.integers(2, 6)), int(rng.integers(1, 4))
    sheets = [
        box(
            w / n * 0.7,
            0.004,
            h / m * 0.75,
            tint(rng, "white"),
            ((i + 0.5) / n - 0.5) * w * 0.9,
            -0.01,
            h * (j + 0.12) / m,
        )
        for i in range(n)
        for j in range(m)
        if odds(rng, 0.8)
    ]
    return assemble(
        [
            *_board(rng, w, h, 0.04, c, pick(rng, _CORK, (0.2, 0.35, 0.25), (0.2, 0.25, 0.4))),
            box(0.03, 0.04, h, c),
            *[box(w * 1.03, 0.08, 0.03, c, z=z) for z in (0, h)],
            *sheets,
        ]
    )


@BULLETIN_BOARD.style()
def round_or_hex_board(rng) -> Mesh:
    """Cork disc, or hexagon tiles."""
    if odds(rng, 0.4):
        r = u(rng, 0.25, 0.45)
        disc = cylinder(r, 0.02, tint(rng, "wood"), n=20) + cylinder(r * 0.93, 0.03, _CORK, n=20)
        return assemble(
            [
                disc.turned(np.pi / 2, "x").moved(0, 0, r),
                *_notes(rng, r * 1.3, r * 1.8, int(rng.integers(1, 6)), -0.032),
            ]
        )
    r, tiles = u(rng, 0.12, 0.2), []
    for k in range(int(rng.integers(3, 8))):
        t = cylinder(r, 0.02, _CORK if odds(rng, 0.6) else tint(rng, "fabric"), n=6).turned(np.pi / 2, "x")
        tiles.append(t.moved((k % 3) * r * 1.55, 0, (k // 3) * r * 1.78 + (k % 3 == 1) * r * 0.89))
    return assemble([*tiles, box(0.08, 0.004, 0.1, tint(rng, "white"), 0, -0.023, 0)])


def _coat(rng, z: float) -> Mesh:
    """A hanging coat, its collar at z."""
    h, c = u(rng, 0.6, 1.0), tint(rng, "fabric")
    outline = [
        (rounded_rect(0.34, 0.14, 0.05, 1), 0),
        (rounded_rect(0.3, 0.14, 0.05, 1), h * 0.6),
        (rounded_rect(0.22, 0.12, 0.05, 1), h * 0.9),
        (rounded_rect(0.08, 0.06, 0.02, 1), h),
    ]
    return stack(outline, c, 0, 0, z - h)


def _rack(rng, h: float, r: float, c, n: int, foot: str, chunky: bool = False) -> Mesh:
    parts, k = (
        [cylinder(r, h, c, top=r * 0.8, n=8), sphere(r * 1.6, r * 1.6, r * 1.6, c, z=h, n=6)],
        1.6 if chunky else 1.0,
    )
    if foot == "disc":
        parts.append(cylinder(0.2, 0.04 * k, c, n=14))
    else:
        m = 3 if foot == "three" else 4
        parts += [
            bar((0.26 * np.cos(a), 0.26 * np.sin(a), 0.02), (0, 0, 0.2 * k), r * 0.7, c, 5)
            for a in np.arange(m) * 2 * np.pi / m
        ]
    for level in (0.97, 0.78) if odds(rng, 0.5) else (0.95,):
        for a in np.arange(n) * 2 * np.pi / n + level:
            p, q = np.array([np.cos(a), np.sin(a)]) * 0.13 * k, h * level
            parts.append(bar((0, 0, q - 0.06), (*p, q + 0.03), r * 0.5, c, 5))
            parts.append(sphere(r * 0.7, r * 0.7, r * 0.7, c, *p, q + 0.03, n=5))
            if odds(rng, 0.2):
                parts.append(_coat(rng, q).turned(a).moved(*p))
    if odds(rng, 0.2):
        parts.append(lathe([(0.16, h), (0.08, h + 0.01), (0.075, h + 0.1), (0, h + 0.11)], tint(rng, "fabric"), 9))
    return merge(parts)


@COAT_RACK.style()
def coat_tree(rng) -> Mesh:
    return assemble(
        [
            _rack(
                rng,
                u(rng, 1.6, 1.9),
                u(rng, 0.015, 0.03),
                tint(rng, pick(rng, "wood", "metal", "black")),
                int(rng.integers(3, 6)),
                pick(rng, "disc", "three", "four"),
            )
        ]
    )


@COAT_RACK.style()
def chunky_coat_tree(rng) -> Mesh:
    return assemble(
        [
            _rack(
                rng,
                u(rng, 1.2, 1.7),
                u(rng, 0.04, 0.06),
                toy_colour(rng),
                int(rng.integers(3, 5)),
                pick(rng, "disc", "four"),
                True,
            )
        ]
    )


@COAT_RACK.style()
def peg_board(rng) -> Mesh:
    """Standing panel with pegs, hat shelf and bench."""
    w, h, c = u(rng, 0.6, 1.2), u(rng, 1.6, 1.9), tint(rng, pick(rng, "wood", "white"))
    parts = [
        box(w, 0.03, h - 0.4, c, 0, 0.17, 0.4),
        box(w, 0.25, 0.03, c, 0, 0.05, h - 0.05),
        box(w, 0.38, 0.05, c, z=0.42),
        *[box(0.04, 0.36, 0.43, c, i * w * 0.47) for i in (-1, 1)],
    ]
    for x in np.linspace(-0.4, 0.4, int(rng.integers(3, 6))) * w:
        parts.append(bar((x, 0.16, h - 0.25), (x, 0.06, h - 0.21), 0.012, tint(rng, "metal"), 5))
        if odds(rng, 0.3):
            parts.append(_coat(rng, h - 0.24).moved(x, 0.04))
    return assemble(parts)


@COAT_RACK.style()
def leaning_poles(rng) -> Mesh:
    """Three to six sticks crossing near the top."""
    h, c, n = u(rng, 1.5, 1.85), tint(rng, pick(rng, "wood", "black", "paint")), int(rng.integers(3, 7))
    ring = [
        bar((0.28 * np.cos(a), 0.28 * np.sin(a), 0), (-0.13 * np.cos(a + 0.5), -0.13 * np.sin(a + 0.5), h), 0.016, c, 6)
        for a in np.arange(n) * 2 * np.pi / n
    ]
    return assemble([*ring, *([_coat(rng, h * 0.9).moved(0.15)] if odds(rng, 0.5) else [])])


@COAT_RACK.style()
def branch_rack(rng) -> Mesh:
    """Flat post with pegs at staggered heights, slab foot."""
    h, c, parts = u(rng, 1.4, 1.9), tint(rng, pick(rng, "wood", "white", "black")), []
    for k in range(int(rng.integers(4, 9))):
        z, i = h * u(rng, 0.5, 0.97), -1 if k % 2 else 1
        parts.append(bar((0, 0, z - 0.07), (i * 0.17, u(rng, -0.05, 0.05), z), 0.014, c, 5))
    return assemble(
        [
            box(u(rng, 0.05, 0.1), 0.04, h, c),
            block(0.4, 0.3, 0.04, c),
            *parts,
            *([_coat(rng, h * 0.85).moved(0.17)] if odds(rng, 0.4) else []),
        ]
    )


def _tub(rng, w: float, d: float, h: float, flare: float, c, r: float, n: int = 3) -> Mesh:
    """Open rounded tub with walls, wider at the top."""
    t = 0.012
    levels = [(1 - flare, 0, 0), (1, h, 0), (1, h, t), (1 - flare, 0.02, t)]
    return stack([(rounded_rect(w * f - 2 * k, d * f - 2 * k, r, n), z) for f, z, k in levels], c)


def _linen(rng, w: float, d: float, z: float) -> list[Mesh]:
    return [
        sphere(
            w * u(rng, 0.2, 0.34),
            d * u(rng, 0.2, 0.34),
            u(rng, 0.05, 0.11),
            tint(rng, "fabric"),
            u(rng, -0.15, 0.15) * w,
            u(rng, -0.12, 0.12) * d,
            z,
            n=7,
        )
        for _ in range(int(rng.integers(2, 5)))
    ]


@LAUNDRY_BASKET.style()
def plastic_basket(rng) -> Mesh:
    """Low plastic tub with slots, rim and handles, often full."""
    w, d, h, c = u(rng, 0.5, 0.68), u(rng, 0.36, 0.46), u(rng, 0.22, 0.32), tint(rng, pick(rng, "white", "paint"))
    slots = [
        box(0.02, 0.006, h * 0.5, shade(c, 0.4), x * w, j * d * 0.47, h * 0.25)
        for x in np.linspace(-0.38, 0.38, 8)
        for j in (-1, 1)
    ]
    grips = [box(0.05, 0.14, 0.03, c, i * w * 0.51, 0, h - 0.03) for i in (-1, 1)]
    return assemble(
        [_tub(rng, w, d, h, 0.12, c, 0.09), *slots, *grips, *(_linen(rng, w, d, h * 0.9) if odds(rng, 0.6) else [])]
    )


@LAUNDRY_BASKET.style()
def lidded_hamper(rng) -> Mesh:
    """Tall wicker or plastic bin with a lid."""
    w, h, c = u(rng, 0.35, 0.5), u(rng, 0.5, 0.7), tint(rng, pick(rng, "wood", "white", "fabric"))
    d = w * u(rng, 0.7, 1)
    bands = [
        stack(
            [(rounded_rect(w * 1.01, d * 1.01, 0.06), z), (rounded_rect(w * 1.01, d * 1.01, 0.06), z + 0.015)],
            shade(c, 0.8),
        )
        for z in np.linspace(0.05, h - 0.06, int(rng.integers(3, 9)))
    ]
    return assemble(
        [
            stack([(rounded_rect(w * 0.92, d * 0.92, 0.06), 0), (rounded_rect(w, d, 0.06), h)], c),
            *bands,
            block(w * 1.05, d * 1.05, 0.05, shade(c, 0.9), z=h, b=0.05),
            box(0.1, 0.03, 0.03, c, 0, 0, h + 0.05),
        ]
    )


@LAUNDRY_BASKET.style()
def chunky_laundry(rng) -> Mesh:
    """Fat facetted tub with thick rim, big handles and a heap of clothes."""
    r, h, c, n = u(rng, 0.22, 0.34), u(rng, 0.3, 0.5), toy_colour(rng), int(rng.integers(6, 10))
    tub = lathe(
        [
            (0, 0),
            (r * 0.8, 0),
            (r, h),
            (r * 1.1, h),
            (r * 1.1, h + 0.05),
            (r * 0.92, h + 0.05),
            (r * 0.8, h * 0.5),
            (0, h * 0.5),
        ],
        c,
        n,
    )
    grips = [
        torus(0.08, 0.022, shade(c, 0.7), n=7).turned(np.pi / 2, "x").moved(i * r * 1.08, 0, h * 0.85) for i in (-1, 1)
    ]
    return assemble([tub, *grips, *_linen(rng, 2 * r, 2 * r, h * u(rng, 0.8, 1.05))])


@LAUNDRY_BASKET.style()
def folding_bag(rng) -> Mesh:
    """Cloth bag in an X frame."""
    w, d, h, c, m = (
        u(rng, 0.4, 0.6),
        u(rng, 0.34, 0.42),
        u(rng, 0.55, 0.7),
        tint(rng, "fabric"),
        tint(rng, pick(rng, "wood", "metal")),
    )
    legs = [
        bar((i * w * 0.46, j * d * 0.45, 0), (i * w * 0.46, -j * d * 0.45, h), 0.012, m, 5)
        for i in (-1, 1)
        for j in (-1, 1)
    ]
    rails = [bar((-w * 0.46, j * d * 0.45, h), (w * 0.46, j * d * 0.45, h), 0.012, m, 5) for j in (-1, 1)]
    return assemble(
        [
            *legs,
            *rails,
            _tub(rng, w * 0.88, d * 0.88, h * 0.8, 0.25, c, 0.05).moved(0, 0, h * 0.18),
            *(_linen(rng, w * 0.8, d * 0.8, h * 0.95) if odds(rng, 0.5) else []),
        ]
    )


@LAUNDRY_BASKET.style()
def round_mesh_hamper(rng) -> Mesh:
    """Round wire or rope basket with hoops."""
    r, h, c, n = (
        u(rng, 0.18, 0.26),
        u(rng, 0.4, 0.62),
        tint(rng, pick(rng, "metal", "white", "wood", "black")),
        int(rng.integers(10, 18)),
    )
    wires = [
        bar((r * 0.85 * np.cos(a), r * 0.85 * np.sin(a), 0), (r * np.cos(a), r * np.sin(a), h), 0.006, c, 4)
        for a in np.arange(n) * 2 * np.pi / n
    ]
    hoops = [torus(r * (0.85 + 0.15 * k / 4), 0.008, c, z=h * k / 4, n=14) for k in range(5)]
    return assemble(
        [
            *wires,
            *hoops,
            cylinder(r * 0.8, 0.01, c),
            *(_linen(rng, 1.7 * r, 1.7 * r, h * u(rng, 0.4, 0.9)) if odds(rng, 0.6) else []),
        ]
    )


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
