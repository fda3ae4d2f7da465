"""Seats as they stand in real rooms: jackets on backs, blankets over arms, clothes and cushions on the seat."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, soft_box, u
from ..mesh import Mesh, bar, box, cylinder, merge, sphere
from ..palette import tint
from ..parts import clutter, lean, legs, pad, pillow, rounded, slab, stack
from .armchairs import ARMCHAIR
from .chairs import CHAIR, backrest
from .cloths import cloth_along, folded, heap, jacket, over_edge, thrown
from .office_chairs import OFFICE_CHAIR, _star_base
from .seating import BENCH, OTTOMAN, frame_colour
from .sofas import SOFA, body, cloth_colour, throw_pillows
from .stools import STOOL


def _cloth(rng):
    return tint(rng, pick(rng, "fabric", "fabric", "white", "paint", "black"))


def on_seat(rng, w: float, d: float) -> list[Mesh]:
    """What lies on a seat w by d (z = 0): nothing, a cushion, crumpled cloth, a folded blanket, a heap, a bag."""
    kind = int(rng.integers(6))
    if kind == 0:
        s = min(w, d) * u(rng, 0.8, 1)
        return [pillow(s, s, u(rng, 0.06, 0.14), _cloth(rng)).turned(u(rng, -0.4, 0.4))]
    if kind == 1:
        return [thrown(rng, w * 0.9, d * 0.85, _cloth(rng), u(rng, 0.04, 0.12))]
    if kind == 2:
        return [folded(rng, w * 0.75, d * 0.7, u(rng, 0.08, 0.2), _cloth(rng)).turned(rng.normal(0, 0.15))]
    if kind == 3:
        return [heap(rng, min(w, d) * 0.38, u(rng, 0.12, 0.25))]
    if kind == 4:
        return [bag(rng).moved(rng.normal(0, w * 0.08), d * 0.1)]
    return [stack(rng, int(rng.integers(1, 5)), 0.26, 0.2, 0.03).turned(u(rng, -0.5, 0.5))]


def bag(rng) -> Mesh:
    """A handbag or rucksack that stands on z = 0."""
    w, h, c = u(rng, 0.22, 0.36), u(rng, 0.2, 0.36), _cloth(rng)
    strap = [bar((s * w * 0.3, 0, h * 0.9), (s * w * 0.15, 0, h * 1.35), 0.008, c, 4) for s in (-1, 1)]
    top = bar((-w * 0.15, 0, h * 1.35), (w * 0.15, 0, h * 1.35), 0.008, c, 4)
    return merge([soft_box(w, w * 0.45, h, c, r=0.06, n=2), *strap, top])


def _plain_chair(rng, w: float, d: float, h: float, b: float, t: float) -> list[Mesh]:
    """A chair with back top at (y = d / 2, z = h + b); upright back so that cloth hangs from it."""
    c = tint(rng, pick(rng, "wood", "wood", "white", "black", "paint"))
    seat = (
        pad(w, d, 0.07, tint(rng, "fabric"), z=h - 0.03, r=0.02)
        if odds(rng, 0.4)
        else slab(rounded(w, d, 0.03), 0.035, c, h)
    )
    kind = pick(rng, "panel", "slats", "ladder", "gap", "spindle")
    return [
        legs(rng, w, d, h, c, u(rng, 0.015, 0.028)),
        seat,
        backrest(rng, w, b, t, c, kind, h).moved(0, d / 2 - t / 2),
    ]


@CHAIR.style()
def with_jacket(rng):
    """A jacket or towel over the back, now and then something on the seat."""
    w, d, h, b, t = u(rng, 0.4, 0.5), u(rng, 0.4, 0.48), u(rng, 0.43, 0.48), u(rng, 0.38, 0.52), u(rng, 0.03, 0.045)
    over = (
        jacket(rng, w, t, b * u(rng, 0.7, 1.3))
        if odds(rng, 0.6)
        else over_edge(rng, w * u(rng, 0.6, 0.95), t, b * u(rng, 0.3, 0.9), b * u(rng, 0.4, 1), _cloth(rng))
    )
    parts = [*_plain_chair(rng, w, d, h, b, t), over.moved(0, d / 2 - t / 2, h + b)]
    return assemble(parts + ([m.moved(0, -0.03, h + 0.04) for m in on_seat(rng, w, d)] if odds(rng, 0.5) else []))


@CHAIR.style()
def with_seat_cushion(rng):
    """Tied cushion or clothes on the seat, sometimes a slipcover over the whole."""
    w, d, h, b, t = u(rng, 0.4, 0.5), u(rng, 0.4, 0.48), u(rng, 0.43, 0.48), u(rng, 0.36, 0.52), u(rng, 0.03, 0.045)
    parts = _plain_chair(rng, w, d, h, b, t)
    if odds(rng, 0.25):
        c = _cloth(rng)
        drop = h * u(rng, 0.5, 0.97)
        path = [
            (-d / 2 - 0.03, h - drop),
            (-d / 2 - 0.02, h),
            (-d / 4, h + 0.05),
            (d / 2 - 0.06, h + 0.05),
            (d / 2 - 0.04, h + b),
        ]
        parts += [
            cloth_along(rng, path, w + 0.04, c, 0.006),
            box(w + 0.03, t + 0.05, b + drop, c, 0, d / 2 - t / 2, h - drop),
        ]
        parts += [box(0.015, d, drop, c, i * (w / 2 + 0.015), 0, h - drop) for i in (-1, 1)]
        return assemble(parts)
    return assemble(parts + [m.moved(0, -0.02, h + 0.035) for m in on_seat(rng, w, d)])


@CHAIR.style()
def stacked(rng):
    """Several like chairs stacked into each other."""
    w, d, b, c = (
        u(rng, 0.42, 0.5),
        u(rng, 0.4, 0.46),
        u(rng, 0.3, 0.38),
        tint(rng, pick(rng, "paint", "black", "white", "fabric")),
    )
    m = tint(rng, pick(rng, "metal", "black"))
    one = [legs(rng, w * 0.95, d * 0.9, 0.44, m, 0.012, 0.02, "round"), slab(rounded(w * 0.9, d, 0.06), 0.025, c, 0.44)]
    one.append(lean(soft_box(w * 0.9, 0.025, b, c, r=0.01), 0.15).moved(0, d / 2, 0.45))
    chair, step = merge(one), u(rng, 0.06, 0.1)
    return assemble([chair.moved(0, -0.02 * k, step * k) for k in range(int(rng.integers(2, 5)))])


@ARMCHAIR.style()
def with_blanket(rng):
    """A blanket over the back or an arm, cushion or clothes on the seat."""
    w, d, seat, b = u(rng, 0.78, 1.0), u(rng, 0.78, 0.95), u(rng, 0.4, 0.46), u(rng, 0.36, 0.52)
    aw = u(rng, 0.13, 0.2)
    parts = [body(rng, w, d, seat, seat + b, 1, cloth_colour(rng), "block", aw)]
    return assemble(
        [
            *parts,
            *_over_sofa(rng, w, d, seat, b, aw),
            *[m.moved(0, -0.08, seat + 0.02) for m in on_seat(rng, w - 2 * aw, d * 0.6)],
        ]
    )


def _over_sofa(rng, w: float, d: float, seat: float, b: float, aw: float) -> list[Mesh]:
    """Blankets over back and arms of an upholstered body."""
    parts, kind = [], pick(rng, "back", "arm", "seat", "both")
    if kind in ("back", "both"):
        width = u(rng, 0.4, 0.9) * min(w - 2 * aw, 1.3)
        over = over_edge(rng, width, 0.24, b * u(rng, 0.4, 1.1), b * u(rng, 0.5, 1.2), _cloth(rng))
        parts.append(over.moved(u(rng, -0.5, 0.5) * (w - 2 * aw - width), d / 2 - 0.1, seat + b + 0.02))
    if kind in ("arm", "both"):
        over = over_edge(rng, d * u(rng, 0.4, 0.75), aw, u(rng, 0.15, 0.3), u(rng, 0.2, 0.45), _cloth(rng)).turned(
            np.pi / 2
        )
        parts.append(over.moved(pick(rng, -1, 1) * (w / 2 - aw / 2), -0.08, seat + u(rng, 0.16, 0.24)))
    if kind == "seat":
        path = [
            (-d / 2 - 0.04, seat - 0.3),
            (-d / 2 - 0.03, seat),
            (-d / 4, seat + 0.05),
            (d * 0.15, seat + 0.05),
            (d * 0.26, seat + b * 0.5),
            (d * 0.34, seat + b + 0.02),
            (d / 2, seat + b + 0.03),
            (d / 2 + 0.04, seat + b * 0.6),
        ]
        width = min(w - 2 * aw, u(rng, 0.6, 1.4))
        parts.append(
            cloth_along(rng, path, width, _cloth(rng), 0.012, 18).moved(u(rng, -0.5, 0.5) * (w - 2 * aw - width))
        )
    return parts


@SOFA.style()
def lived_in(rng):
    """Blankets, clothes and many cushions on a straight body."""
    n, aw = int(rng.integers(2, 4)), u(rng, 0.12, 0.24)
    w, d, seat, b = n * u(rng, 0.58, 0.72) + 2 * aw, u(rng, 0.8, 0.98), u(rng, 0.4, 0.46), u(rng, 0.34, 0.48)
    parts = [body(rng, w, d, seat, seat + b, n, cloth_colour(rng), "block", aw), *_over_sofa(rng, w, d, seat, b, aw)]
    for k in range(n):
        if odds(rng, 0.5):
            x = (k - (n - 1) / 2) * (w - 2 * aw) / n
            parts += [m.moved(x, -0.08, seat + 0.02) for m in on_seat(rng, 0.5, d * 0.6)]
    return assemble([*parts, *throw_pillows(rng, (w - 2 * aw) * 0.9, d, seat, int(rng.integers(1, 6)))])


@SOFA.style()
def under_cover(rng):
    """A sheet or bedspread spread over the whole of it; only feet and arms show."""
    n, aw = int(rng.integers(2, 4)), u(rng, 0.14, 0.24)
    w, d, seat, b = n * u(rng, 0.58, 0.72) + 2 * aw, u(rng, 0.8, 0.98), u(rng, 0.4, 0.46), u(rng, 0.36, 0.48)
    c = _cloth(rng)
    path = [
        (-d / 2 - 0.05, u(rng, 0.03, 0.2)),
        (-d / 2 - 0.03, seat),
        (-d / 4, seat + 0.04),
        (d * 0.12, seat + 0.05),
        (d * 0.22, seat + b * 0.6),
        (d * 0.3, seat + b + 0.03),
        (d / 2, seat + b + 0.03),
        (d / 2 + 0.05, seat * 0.7),
    ]
    parts = [
        body(rng, w, d, seat, seat + b, n, cloth_colour(rng), "block", aw),
        cloth_along(rng, path, w - 2 * aw + 0.02, c, 0.014, 22, 14),
    ]
    if odds(rng, 0.7):
        over = over_edge(rng, d * 0.95, aw, 0.2, seat * u(rng, 0.6, 1.2), c).turned(np.pi / 2)
        parts += [over.turned(0 if i > 0 else np.pi).moved(i * (w / 2 - aw / 2), 0, seat + 0.26) for i in (-1, 1)]
    return assemble([*parts, *throw_pillows(rng, w * 0.7, d, seat + 0.03, int(rng.integers(0, 4)))])


@OFFICE_CHAIR.style()
def with_hung_jacket(rng):
    """A task chair with a jacket over its back and a cushion or things on the seat."""
    h, w, d, b, t = u(rng, 0.43, 0.5), u(rng, 0.44, 0.5), u(rng, 0.44, 0.5), u(rng, 0.45, 0.6), u(rng, 0.05, 0.08)
    c, m = tint(rng, pick(rng, "fabric", "black")), tint(rng, pick(rng, "black", "metal"))
    back = soft_box(w * 0.92, t, b, c, r=0.03)
    parts = [
        _star_base(rng, h, m),
        pad(w, d, 0.08, c, z=h, r=0.035),
        back.moved(0, d / 2, h + 0.1),
        box(0.06, 0.04, 0.25, m, 0, d / 2 + 0.02, h - 0.02),
    ]
    parts.append(
        (
            jacket(rng, w, t, b * u(rng, 0.8, 1.1))
            if odds(rng, 0.75)
            else over_edge(rng, w * 0.8, t, b * 0.5, b * 0.6, _cloth(rng))
        ).moved(0, d / 2, h + 0.1 + b)
    )
    if odds(rng, 0.5):
        parts += [
            box(0.04, 0.06, 0.24, m, i * (w / 2 + 0.02), 0, h)
            + pad(0.08, 0.26, 0.03, m, i * (w / 2 + 0.02), 0, h + 0.24, r=0.015)
            for i in (-1, 1)
        ]
    if odds(rng, 0.5):
        parts += [k.moved(0, -0.04, h + 0.08) for k in on_seat(rng, w * 0.8, d * 0.8)]
    return assemble(parts)


@STOOL.style()
def with_things(rng):
    """A stool used as a small table: cushion, books, a plant, folded clothes."""
    w, h, c = u(rng, 0.3, 0.4), u(rng, 0.4, 0.62), frame_colour(rng)
    parts = [
        legs(rng, w * 0.92, w * 0.92, h, c, u(rng, 0.014, 0.025), pick(rng, 0, 0.03)),
        slab(rounded(w, w, w * pick(rng, 0.05, 0.45)), 0.03, c, h),
    ]
    if odds(rng, 0.35):
        r = u(rng, 0.06, 0.1)
        parts += [
            cylinder(r * 0.75, r * 1.5, tint(rng, "clay"), z=h + 0.03, top=r),
            sphere(r * 1.4, r * 1.4, r * 1.4, tint(rng, "leaf"), z=h + r * 2.6, n=8),
        ]
    else:
        parts += [m.moved(0, 0, h + 0.03) for m in on_seat(rng, w * 0.9, w * 0.9)]
    return assemble(parts)


@BENCH.style()
def bench_in_use(rng):
    """Cushions, bags, clothes and shoes on and under a hall bench."""
    w, d, h, c = u(rng, 1.0, 1.6), u(rng, 0.34, 0.45), u(rng, 0.42, 0.48), frame_colour(rng)
    parts = [legs(rng, w * 0.94, d * 0.92, h, c, u(rng, 0.02, 0.035)), slab(rounded(w, d, 0.02), 0.04, c, h)]
    if odds(rng, 0.4):
        parts.append(pad(w * 0.98, d * 0.98, 0.06, _cloth(rng), z=h + 0.035, r=0.02))
    if odds(rng, 0.5):
        parts += [box(w, d * 0.85, 0.02, c, z=0.14)]
        parts += [
            soft_box(0.1, 0.27, 0.09, _cloth(rng), x, 0, 0.16, r=0.04)
            for x in np.arange(-w * 0.4, w * 0.3, u(rng, 0.14, 0.3))
        ]
    n = int(rng.integers(1, 4))
    for k in range(n):
        parts += [m.moved((k + 0.5) * w / n - w / 2, 0, h + 0.06) for m in on_seat(rng, 0.36, d * 0.9)]
    return assemble(parts)


@OTTOMAN.style()
def with_tray(rng):
    """A padded block that serves as a coffee table: a tray with cups and books, or a blanket over it."""
    w, d, h, c = u(rng, 0.5, 1.0), u(rng, 0.45, 0.7), u(rng, 0.34, 0.44), cloth_colour(rng)
    parts = [
        pad(w, d, h - 0.05, c, z=0.05, r=0.04),
        legs(rng, w * 0.88, d * 0.85, 0.06, tint(rng, "wood"), 0.025, kind="square"),
    ]
    if odds(rng, 0.55):
        t, m = min(w, 0.6) * 0.75, tint(rng, pick(rng, "wood", "black", "white", "metal"))
        parts += [
            box(t, d * 0.6, 0.015, m, z=h),
            *[box(0.012, d * 0.6, 0.05, m, i * t / 2, 0, h) for i in (-1, 1)],
            *[box(t, 0.012, 0.05, m, 0, j * d * 0.3, h) for j in (-1, 1)],
        ]
        parts.append(clutter(rng, t * 0.7, d * 0.4, int(rng.integers(1, 4)), h + 0.015))
    else:
        fall = u(rng, 0.1, h * 0.8)
        over = over_edge(rng, w * u(rng, 0.4, 0.8), d, fall, fall * u(rng, 0.5, 1), _cloth(rng))
        parts.append(over.moved(0, 0, h))
    return assemble(parts)
