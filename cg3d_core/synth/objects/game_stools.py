"""Stools, benches and ottomans as stylised games and low-poly packs show them."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, ring_of, u
from ..mesh import bar, box, cylinder, lathe, merge
from ..parts import lean
from .game_parts import block, drum, facets, game_cloth, game_wood, plate, stubs
from .seating import BENCH, OTTOMAN
from .stools import STOOL


@STOOL.style()
def game_round_stool(rng):
    r, h, n, c = u(rng, 0.17, 0.25), pick(rng, u(rng, 0.28, 0.45), u(rng, 0.5, 0.7)), facets(rng), game_wood(rng)
    leg = bar((r * 0.9, 0, 0), (r * 0.55, 0, h), u(rng, 0.028, 0.042), c, 6, end_r=0.045)
    parts = [
        ring_of(leg, pick(rng, 3, 4)),
        drum(r, u(rng, 0.05, 0.12), c if odds(rng, 0.5) else game_cloth(rng), n, h - 0.02),
    ]
    if h > 0.48:
        parts.append(drum(r * 0.8, 0.035, c, n, h * 0.4))
    return assemble(parts)


@STOOL.style()
def game_square_stool(rng):
    w, h, c, t = (
        u(rng, 0.32, 0.44),
        pick(rng, u(rng, 0.28, 0.42), u(rng, 0.5, 0.68)),
        game_wood(rng),
        u(rng, 0.05, 0.09),
    )
    parts = [stubs(rng, w * 0.96, w * 0.96, h, c, t), block(w, w, u(rng, 0.05, 0.1), c, z=h - 0.005)]
    if odds(rng, 0.5):
        parts.append(block(w * 0.9, w * 0.9, 0.08, game_cloth(rng), z=h + 0.045))
    if odds(rng, 0.5):
        parts += [box(w * 0.85, t * 0.6, t * 0.7, c, 0, j * (w - t) / 2 * 0.95, h * 0.35) for j in (-1, 1)]
    return assemble(parts)


@BENCH.style()
def game_block_bench(rng):
    w, d, h, c = u(rng, 0.95, 1.6), u(rng, 0.36, 0.5), u(rng, 0.32, 0.44), game_wood(rng)
    t, s, m = u(rng, 0.08, 0.14), u(rng, 0.07, 0.12), game_wood(rng)
    ends = (
        [block(t, d * 0.9, h, m, i * w * 0.38, b=0.02) for i in (-1, 1)]
        if odds(rng, 0.5)
        else [stubs(rng, w * 0.92, d, h, m, t)]
    )
    n = pick(rng, 1, 2, 3)
    parts = [*ends, *[block(w, d / n - 0.012, s, c, 0, (k + 0.5) * d / n - d / 2, h, b=0.02) for k in range(n)]]
    if odds(rng, 0.55):
        parts += [lean(plate(w, 0.14, s, c), 0.12).moved(0, d / 2, h + z) for z in (0.12, 0.32)[: pick(rng, 1, 2)]]
        parts += [lean(box(t, 0.07, 0.46, m), 0.12).moved(i * w * 0.38, d / 2 + 0.05, h) for i in (-1, 1)]
    elif odds(rng, 0.4):
        parts.append(block(w * 0.95, d * 0.9, 0.08, game_cloth(rng), z=h + s))
    return assemble(parts)  # fmt: skip


@BENCH.style()
def log_bench(rng):
    """Half a trunk on stumps or stones."""
    w, r, h, c = u(rng, 1.0, 1.8), u(rng, 0.16, 0.21), u(rng, 0.38, 0.46), game_wood(rng)
    half = merge(
        [bar((-w / 2, r * 0.5 * s, h - 0.1), (w / 2, r * 0.5 * s, h - 0.1), r * 0.55, c, 7) for s in (-1, 0, 1)]
    )
    top = box(w, 2 * r, 0.05, tuple(np.clip(np.array(c) * 1.25, 0, 1)), z=h - 0.04)
    feet = [cylinder(r * 0.9, h - 0.1, game_wood(rng), i * w * 0.32, n=7, top=r * 0.75) for i in (-1, 1)]
    return assemble([half, top, *feet])


@OTTOMAN.style()
def game_cube(rng):
    """Bevelled block, often with a lid seam and stub feet."""
    w, d, h, c, lift = u(rng, 0.42, 0.8), u(rng, 0.42, 0.6), u(rng, 0.32, 0.44), game_cloth(rng), u(rng, 0.0, 0.12)
    parts = [
        block(w, d, h * 0.65, c, z=lift, b=u(rng, 0.03, 0.1)),
        block(
            w * 1.03,
            d * 1.03,
            h * 0.36,
            c if odds(rng, 0.5) else game_cloth(rng),
            z=lift + h * 0.62,
            b=u(rng, 0.04, 0.1),
        ),
    ]
    if lift > 0.03:
        parts.append(stubs(rng, w * 0.95, d * 0.95, lift + 0.01, game_wood(rng), 0.09))
    return assemble(parts)  # fmt: skip


@OTTOMAN.style()
def game_drum(rng):
    """Few-sided drum or squat ball with a band."""
    r, h, n, c = u(rng, 0.22, 0.4), u(rng, 0.3, 0.42), facets(rng), game_cloth(rng)
    k = u(rng, 0.75, 0.98)
    body = lathe([(0, 0), (r * k, 0), (r, h * 0.25), (r, h * 0.72), (r * k, h * 0.95), (0, h)], c, n)
    band = drum(r * 1.03, h * 0.12, game_cloth(rng), n, h * 0.5, b=0.005)
    return assemble([body, *([band] if odds(rng, 0.5) else [])])
