"""Seats with a back as stylised games and low-poly packs show them: short, fat, bevelled."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from ..forms import assemble, odds, pick, ring_of, u
from ..mesh import Mesh, bar, box, cylinder, merge, sphere
from ..parts import lean
from .armchairs import ARMCHAIR
from .chairs import CHAIR
from .game_parts import block, drum, facets, game_cloth, game_wood, plate, stubs
from .office_chairs import OFFICE_CHAIR
from .sofas import SOFA


def _back(rng, w: float, h: float, t: float, c, cloth) -> Mesh:
    """A fat back, bottom at z = 0 in the plane y = 0: board, two boards, posts with a rail, or fat slats."""
    kind = int(rng.integers(5))
    if kind == 0:
        return plate(w, h, t, c, b=u(rng, 0.02, w * 0.3))
    posts = [block(t, t, h, c, i * (w - t) / 2, b=0.015) for i in (-1, 1)]
    if kind == 1:
        return merge([*posts, plate(w, h * 0.45, t * 0.8, c, z=h * 0.55, b=0.03)])
    if kind == 2:
        return merge([*posts, *[box(w, t * 0.7, h * 0.24, c, z=h * z) for z in (0.25, 0.72)]])
    if kind == 3:
        n = int(rng.integers(1, 4))
        slats = [box(w / n * 0.35, t * 0.6, h * 0.9, c, (k - (n - 1) / 2) * w / (n + 0.6)) for k in range(n)]
        return merge([*posts, *slats, block(w * 1.05, t * 1.1, h * 0.2, c, z=h * 0.8, b=0.02)])
    return plate(w, h, t, c) + plate(w * 0.75, h * 0.7, t * 0.5, cloth, 0, -t * 0.4, h * 0.15)


@CHAIR.style()
def game_block(rng):
    """Thick square legs, thick seat, thick back."""
    w, d, h, b = u(rng, 0.42, 0.58), u(rng, 0.42, 0.56), u(rng, 0.28, 0.46), u(rng, 0.34, 0.6)
    c, t, cloth = game_wood(rng) if odds(rng, 0.8) else game_cloth(rng), u(rng, 0.06, 0.11), game_cloth(rng)
    s = u(rng, 0.05, 0.11)
    parts = [stubs(rng, w * 0.96, d * 0.96, h, c, t), block(w, d, s, c, z=h - 0.005)]
    if odds(rng, 0.4):
        parts.append(block(w * 0.88, d * 0.85, u(rng, 0.04, 0.09), cloth, z=h + s - 0.01, b=0.05))
    back = _back(rng, w * u(rng, 0.85, 1), b, t * u(rng, 0.7, 1), c, cloth)
    return assemble([*parts, lean(back, u(rng, 0, 0.2)).moved(0, d / 2 - t / 2, h + s * 0.5)])


@CHAIR.style()
def game_round(rng):
    """Few-sided disc seat on three or four pegs, with a fan or hoop back."""
    r, h, b, n = u(rng, 0.21, 0.28), u(rng, 0.3, 0.46), u(rng, 0.3, 0.5), facets(rng)
    c, s = game_wood(rng), u(rng, 0.05, 0.09)
    cloth = game_cloth(rng) if odds(rng, 0.5) else c
    leg = bar((r * 0.95, 0, 0), (r * 0.6, 0, h), u(rng, 0.028, 0.04), c, 6, end_r=0.045)
    parts = [ring_of(leg, 4, start=np.pi / 4), drum(r, s, cloth, n, h - 0.01)]
    if odds(rng, 0.5):
        a = np.linspace(0.15, np.pi - 0.15, 5)
        top = np.stack([r * 0.95 * np.cos(a), 0 * a + r * 0.85, h + b * (0.65 + 0.35 * np.sin(a))], 1)
        parts += [bar((x * 0.8, r * 0.75, h), (x, y, z), 0.024, c, 5) for x, y, z in top]
        parts += [bar(p, q, 0.035, c, 6) for p, q in pairwise(top)]
    else:
        board = plate(r * 1.8, b, u(rng, 0.05, 0.09), c, b=u(rng, 0.06, 0.2))
        parts.append(lean(board, 0.12).moved(0, r * 0.85, h))
    return assemble(parts)


@CHAIR.style()
def game_tavern(rng):
    """Heavy old chair: corner posts with knobs, low stretcher, studded back or arms."""
    w, d, h, b, t = u(rng, 0.46, 0.6), u(rng, 0.46, 0.58), u(rng, 0.32, 0.44), u(rng, 0.4, 0.7), u(rng, 0.06, 0.09)
    c, cloth = game_wood(rng), game_cloth(rng)
    x, y = (w - t) / 2, (d - t) / 2
    parts = [box(t, t, h + b, c, i * x, y) for i in (-1, 1)] + [block(w, d, 0.08, c, z=h - 0.04)]
    parts += [sphere(t * 0.7, t * 0.7, t * 0.7, c, i * x, y, h + b + t * 0.4, n=6) for i in (-1, 1)]
    arms = odds(rng, 0.4)
    parts += [box(t, t, h + (0.24 if arms else 0), c, i * x, -y) for i in (-1, 1)]
    if arms:
        parts += [block(t * 1.3, d, 0.06, c, i * x, 0, h + 0.22, b=0.015) for i in (-1, 1)]
    parts += [box(t * 0.6, d, t * 0.8, c, i * x, 0, h * 0.3) for i in (-1, 1)]
    inner = cloth if odds(rng, 0.6) else c
    parts += [
        plate(w * 0.9, b * u(rng, 0.4, 0.8), t * 0.7, inner, 0, y, h + b * 0.15),
        block(w * 0.9, d * 0.85, 0.06, inner, z=h + 0.03),
    ]
    return assemble(parts)  # fmt: skip


def _upholstered(rng, w: float, d: float, seats: int) -> list[Mesh]:
    """Fat bevelled body with seat cushions, back and arms; front at -y."""
    c, foot = game_cloth(rng), game_wood(rng)
    lift, arm, t = u(rng, 0.0, 0.13), u(rng, 0.13, 0.26), u(rng, 0.16, 0.3)
    base, b = u(rng, 0.16, 0.24), u(rng, 0.03, 0.1)
    seat = u(rng, 0.12, 0.2)
    top, arm_h = lift + base + seat + u(rng, 0.34, 0.5), lift + base + seat + u(rng, 0.04, 0.25)
    c2 = c if odds(rng, 0.6) else game_cloth(rng)
    parts = [block(w, d, base, c, z=lift, b=b)]
    parts += [block(arm, d, arm_h - lift, c, i * (w - arm) / 2, 0, lift, b=b) for i in (-1, 1)]
    if odds(rng, 0.35):  # rolled arm tops
        parts += [
            bar((i * (w - arm) / 2, -d / 2 - 0.02, arm_h), (i * (w - arm) / 2, d / 2, arm_h), arm * 0.62, c, 8)
            for i in (-1, 1)
        ]
    parts.append(
        lean(plate(w - arm * u(rng, 0, 2), top - lift, t, c, b=b * 1.6), u(rng, 0, 0.1)).moved(0, d / 2 - t / 2, lift)
    )
    inner, n = w - 2 * arm, seats if odds(rng, 0.7) else 1
    for k in range(n):
        x = (k + 0.5) * inner / n - inner / 2
        parts.append(block(inner / n - 0.012, d - t, seat, c2, x, -t / 2 - 0.01, lift + base - 0.01, b=min(b, 0.06)))
        if odds(rng, 0.75):
            h = top - lift - base - seat
            parts.append(
                lean(plate(inner / n - 0.02, h, 0.14, c2, b=0.06), 0.12).moved(
                    x, d / 2 - t - 0.07, lift + base + seat - 0.02
                )
            )
    if lift > 0.03:
        parts.append(stubs(rng, w * 0.94, d * 0.94, lift + 0.01, foot, u(rng, 0.07, 0.12)))
    if odds(rng, 0.4):
        s = u(rng, 0.26, 0.36)
        cushion = plate(s, s, 0.12, game_cloth(rng), b=0.07).turned(u(rng, -0.4, 0.4), "y")
        parts.append(
            lean(cushion, 0.35).moved(
                pick(rng, -1, 1) * inner * 0.3 * (seats > 1), d / 2 - t - 0.25, lift + base + seat
            )
        )
    return parts  # fmt: skip


@ARMCHAIR.style()
def game_block_armchair(rng):
    return assemble(_upholstered(rng, u(rng, 0.8, 1.1), u(rng, 0.75, 0.95), 1))


@ARMCHAIR.style()
def game_round_armchair(rng):
    """Few-sided barrel: a fat ring wall open in front, round seat, peg feet."""
    r, h, n, lift, t = (
        u(rng, 0.36, 0.48),
        u(rng, 0.62, 0.85),
        int(rng.integers(7, 11)),
        u(rng, 0.05, 0.16),
        u(rng, 0.1, 0.17),
    )
    c, parts = game_cloth(rng), []
    for a in np.linspace(-0.3, np.pi + 0.3, n):
        high = (h - lift) * (0.68 + 0.32 * max(np.sin(a), 0)) + 0.02
        wall = block(t, 2.4 * r / (n - 1) * 1.7, high, c, r - t / 2, b=0.04)
        parts.append(wall.turned(a).moved(0, 0, lift))
    seat = game_cloth(rng) if odds(rng, 0.5) else c
    parts += [drum(r * 0.95, 0.2, c, n + 4, lift), drum(r * 0.8, 0.16, seat, n + 4, lift + 0.16, b=0.05)]
    parts.append(ring_of(cylinder(0.04, lift + 0.02, game_wood(rng), n=6, top=0.06), 4, r * 0.75, np.pi / 4))
    return assemble(parts)


@SOFA.style()
def game_block_sofa(rng):
    n = int(rng.integers(2, 4))
    return assemble(_upholstered(rng, n * u(rng, 0.5, 0.7) + u(rng, 0.35, 0.5), u(rng, 0.8, 1.0), n))


@SOFA.style()
def game_corner_sofa(rng):
    """Bevelled blocks set out in an L or with a footstool in front."""
    s, lift, seat, b, t = u(rng, 0.7, 0.85), u(rng, 0.0, 0.1), u(rng, 0.32, 0.42), u(rng, 0.3, 0.42), u(rng, 0.16, 0.24)
    c, n, hand, bevel = game_cloth(rng), int(rng.integers(2, 4)), pick(rng, -1, 1), u(rng, 0.03, 0.08)
    parts = []
    for k in range(n):
        x = (k - (n - 1) / 2) * s
        parts += [
            block(s - 0.01, s, seat, c, x, 0, lift, b=bevel),
            plate(s - 0.01, seat + b, t, c, x, s / 2 - t / 2, lift, b=bevel),
        ]
    x, m = hand * (n - 1) / 2 * s, int(rng.integers(1, 3))
    for k in range(1, m + 1):
        parts.append(block(s - 0.01, s - 0.01, seat, c, x, -k * s, lift, b=bevel))
        if odds(rng, 0.6):
            parts.append(
                plate(s - 0.01, seat + b, t, c, b=bevel)
                .turned(np.pi / 2)
                .moved(x + hand * (s / 2 - t / 2), -k * s, lift)
            )
    parts.append(
        plate(s, seat + b * u(rng, 0.4, 1), t, c, b=bevel).turned(np.pi / 2).moved(-hand * (n * s / 2 - t / 2), 0, lift)
    )
    if lift > 0.03:
        parts.append(stubs(rng, n * s * 0.95, s * 0.9, lift + 0.01, game_wood(rng), 0.09))
    return assemble(parts)  # fmt: skip


@OFFICE_CHAIR.style()
def game_desk_chair(rng):
    """Fat star of few facets with ball wheels, block seat, block back."""
    h, w, b, t = u(rng, 0.34, 0.46), u(rng, 0.46, 0.58), u(rng, 0.38, 0.6), u(rng, 0.08, 0.14)
    c, m, n = game_cloth(rng), pick(rng, (0.25, 0.25, 0.3), (0.85, 0.85, 0.87), game_wood(rng)), pick(rng, 4, 5, 5, 6)
    arm = bar((0, 0, 0.13), (0.27, 0, 0.08), 0.05, m, 5, end_r=0.035)
    parts = [
        ring_of(merge([arm, sphere(0.045, 0.045, 0.045, (0.15, 0.15, 0.17), 0.27, 0, 0.045, n=6)]), n, start=np.pi / 2)
    ]
    parts += [cylinder(0.05, h - 0.08, m, z=0.08, n=6), block(w, w, t, c, z=h, b=0.05)]
    gap = pick(rng, 0.0, 0.08, 0.14)
    if gap:
        parts.append(block(0.09, 0.06, gap + 0.2, m, 0, w / 2 + 0.02, h + 0.02, b=0.015))
    parts.append(
        lean(plate(w * u(rng, 0.8, 1), b, t, c, b=u(rng, 0.04, 0.12)), u(rng, 0, 0.15)).moved(
            0, w / 2 - t / 4, h + t * 0.4 + gap
        )
    )
    if odds(rng, 0.5):
        parts += [
            block(0.08, w * 0.65, 0.06, m, i * (w / 2 + 0.03), 0, h + 0.24)
            + box(0.05, 0.07, 0.26, m, i * (w / 2 + 0.03), 0.06, h)
            for i in (-1, 1)
        ]
    return assemble(parts)  # fmt: skip


@OFFICE_CHAIR.style()
def game_swivel_disc(rng):
    """Disc foot, thick column, rounded tub or gaming back with side blocks."""
    h, w, b = u(rng, 0.34, 0.46), u(rng, 0.48, 0.6), u(rng, 0.4, 0.8)
    c, c2, m = game_cloth(rng), game_cloth(rng), (0.2, 0.2, 0.23)
    foot = (
        drum(u(rng, 0.24, 0.3), 0.06, m, 8)
        if odds(rng, 0.4)
        else merge([block(0.62, 0.09, 0.08, m, z=0.04, b=0.02), block(0.09, 0.62, 0.08, m, z=0.04, b=0.02)])
    )
    parts = [foot, cylinder(0.045, h, m, n=6), block(w * 0.8, w, 0.12, c, z=h, b=0.04)]
    back = [plate(w * 0.72, b, 0.1, c, b=0.05)]
    for i in (-1, 1):
        parts.append(block(0.1, w * 0.9, 0.18, c2, i * w * 0.44, 0, h, b=0.03))
        back.append(plate(0.11, b * 0.75, 0.16, c2, i * w * 0.4, -0.03, b * 0.08, b=0.04))
    if b > 0.6:
        back.append(plate(w * 0.5, 0.14, 0.08, c2, 0, -0.06, b * 0.74))
    return assemble([*parts, lean(merge(back), 0.12).moved(0, w * 0.44, h + 0.06)])  # fmt: skip
