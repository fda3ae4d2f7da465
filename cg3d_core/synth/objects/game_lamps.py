"""More lamps: low-poly ones with fat stands, bare CAD ones, and designs that ``lamps`` lacks."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, ring_of, soft_box, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..parts import stack
from .ceiling_lights import CHANDELIER, PENDANT, _candle, _cord
from .game_parts import block, drum, facets, game_cloth, game_wood
from .lamps import FLOOR_LAMP, GLOW, LAMP, lamp_metal, shade


def game_shade(rng, r: float, h: float, n: int, z: float = 0.0, c=None) -> Mesh:
    """Few-sided thick shade, closed with a glowing disc inside."""
    c, top = c or pick(rng, (0.95, 0.9, 0.75), game_cloth(rng)), u(rng, 0.4, 0.95)
    wall = lathe(
        [(r * 0.85, 0.01), (r, 0), (r * top, h), (r * top * 0.6, h), (r * top * 0.7, h * 0.9), (r * 0.85, 0.01)],
        c,
        n,
        z=z,
    )
    return wall + drum(r * 0.6 * top, h * 0.5, GLOW, n, z + h * 0.2)


@LAMP.style()
def game_table_lamp(rng):
    """Fat pot, ball or post under a big faceted shade."""
    n, h, r = facets(rng), u(rng, 0.12, 0.25), u(rng, 0.12, 0.2)
    c, b = game_cloth(rng) if odds(rng, 0.6) else game_wood(rng), u(rng, 0.4, 0.75) * 0.15
    foot = drum(b * 1.3, 0.03, game_wood(rng), n, b=0.008)
    kind = int(rng.integers(3))
    body = [
        lambda: lathe(
            [(0, 0), (b * 0.7, 0), (b * 1.1, h * 0.3), (b, h * 0.6), (b * 0.4, h * 0.85), (b * 0.4, h), (0, h)], c, n
        ),
        lambda: cylinder(b * 0.4, h, c, n=n) + drum(b * 0.9, 0.04, c, n, 0.02, b=0.01),
        lambda: sphere(b * 1.1, b * 1.1, h * 0.42, c, z=h * 0.45, n=n) + cylinder(0.02, h, c, n=6),
    ][kind]()
    return assemble([foot, body.moved(0, 0, 0.02), game_shade(rng, r, r * u(rng, 0.8, 1.5), n, h)])


@LAMP.style()
def game_desk_lamp(rng):
    """Thick jointed arm with a bell head on a disc foot."""
    c, n, m = game_cloth(rng), facets(rng), pick(rng, (0.25, 0.25, 0.3), game_wood(rng))
    a, b, t, r = u(rng, 0.14, 0.22), u(rng, 0.14, 0.24), u(rng, 0.014, 0.024), u(rng, 0.07, 0.1)
    p, q = np.float32([0, u(rng, 0.04, 0.12), a + 0.04]), np.float32([0, -u(rng, 0.06, 0.16), a + b])
    head = lathe(
        [(0, r * 1.5), (r * 0.4, r * 1.5), (r * 0.5, r * 0.9), (r, 0), (r * 0.8, 0.01), (0, r * 0.5)], c, n
    ).turned(-u(rng, 0.1, 0.8), "x")
    parts = [
        drum(r * 1.2, 0.05, c, n),
        bar((0, 0, 0.03), p, t, m, 6),
        bar(p, q, t, m, 6),
        sphere(t * 1.6, t * 1.6, t * 1.6, c, *p, n=6),
    ]
    return assemble(
        [*parts, sphere(t * 1.6, t * 1.6, t * 1.6, c, *q, n=6), head.moved(q[0], q[1] - 0.02, q[2] - r * 1.3)]
    )


@LAMP.style()
def lamp_on_books(rng):
    """A bedside lamp as it stands there: books, a cord, a crooked shade."""
    h, r, c, z = u(rng, 0.15, 0.3), u(rng, 0.1, 0.17), lamp_metal(rng), 0.0
    parts = []
    if odds(rng, 0.5):
        n = int(rng.integers(1, 4))
        parts.append(stack(rng, n, 0.2, 0.15, 0.025))
        z = parts[0].bounds[1][2]
    parts += [
        cylinder(r * 0.6, 0.02, c, z=z),
        lathe([(0.012, 0), (u(rng, 0.02, 0.06), h * 0.4), (0.012, h)], c, 14, z=z),
    ]
    parts.append(shade(rng, r, r * u(rng, 0.9, 1.4)).turned(u(rng, 0, 0.2), "x").moved(0, 0, z + h))
    cord = bezier(
        (0, r * 0.5, z + 0.01),
        (0.2, r, 0.004),
        (u(rng, -0.2, 0.3), r * 2, 0.004),
        (u(rng, 0, 0.3), r * 2.2, 0.004),
        n=8,
    )
    return assemble([*parts, sweep(cord, 0.004, tint(rng, pick(rng, "black", "white")), 4)])


@LAMP.style()
def banker_or_mushroom(rng):
    """Half-cylinder glass on a brass post, or a one-piece dome on a trunk."""
    if odds(rng, 0.5):
        c, h, w = (0.72, 0.58, 0.3), u(rng, 0.28, 0.38), u(rng, 0.2, 0.28)
        a = np.linspace(-0.2, np.pi + 0.2, 8)
        r, g = u(rng, 0.06, 0.085), tint(rng, pick(rng, "leaf", "glass", "paint"))
        half = merge(
            [
                bar(
                    (-w / 2, r * np.cos(k), h + r * np.sin(k) * 0.8),
                    (w / 2, r * np.cos(k), h + r * np.sin(k) * 0.8),
                    r * 0.24,
                    g,
                    6,
                )
                for k in a
            ]
        )
        return assemble([half, cylinder(0.09, 0.025, c), cylinder(0.01, h + r, c, n=8)])
    r, h, c = u(rng, 0.1, 0.18), u(rng, 0.14, 0.28), tint(rng, pick(rng, "white", "paint", "metal", "fabric"))
    dome = [(r * np.cos(t), h + r * u(rng, 0.7, 0.9) * np.sin(t)) for t in np.linspace(0, np.pi / 2, 6)]
    return assemble([lathe([(0, 0), (r * 0.6, 0), (r * 0.28, h * 0.3), (r * 0.22, h), (r * 0.9, h), *dome], c, 20)])


@FLOOR_LAMP.style()
def game_floor_lamp(rng):
    """Fat pole on a thick foot, big faceted shade; short for its width."""
    n, h, r, c = facets(rng), u(rng, 0.75, 1.25), u(rng, 0.2, 0.3), pick(rng, game_wood(rng), (0.25, 0.25, 0.3))
    foot = drum(r * u(rng, 0.6, 0.9), u(rng, 0.04, 0.09), c, n) if odds(rng, 0.7) else block(r * 1.3, r * 1.3, 0.07, c)
    return assemble(
        [foot, cylinder(u(rng, 0.025, 0.045), h + 0.05, c, n=6), game_shade(rng, r, r * u(rng, 0.9, 1.5), n, h)]
    )


@FLOOR_LAMP.style()
def game_tripod_lamp(rng):
    n, h, r, c = facets(rng), u(rng, 0.75, 1.2), u(rng, 0.2, 0.3), game_wood(rng)
    leg = bar((u(rng, 0.22, 0.34), 0, 0), (0.03, 0, h), 0.035, c, 5, end_r=0.03)
    return assemble([ring_of(leg, 3), drum(0.08, 0.06, c, n, h - 0.04), game_shade(rng, r, r * u(rng, 0.8, 1.2), n, h)])


@FLOOR_LAMP.style()
def plain_rod_and_disc(rng):
    """CAD: one cylinder, one disc, one open or closed shade."""
    h, r, c = u(rng, 1.15, 1.6), u(rng, 0.14, 0.26), lamp_metal(rng)
    top = (
        cylinder(r, r * u(rng, 0.8, 1.6), tint(rng, pick(rng, "white", "fabric")), z=h, top=r * u(rng, 0.5, 1), n=24)
        if odds(rng, 0.6)
        else sphere(r * 0.8, r * 0.8, r * 0.8, tint(rng, "white"), z=h + r * 0.7, n=16)
    )
    return assemble(
        [cylinder(r * u(rng, 0.6, 0.9), 0.03, c, n=24), cylinder(u(rng, 0.01, 0.03), h + 0.05, c, n=10), top]
    )


@FLOOR_LAMP.style()
def many_heads(rng):
    """A pole with three to five small heads on bent or straight arms."""
    h, c, n = u(rng, 1.3, 1.7), lamp_metal(rng), int(rng.integers(3, 6))
    r, g = u(rng, 0.05, 0.085), tint(rng, pick(rng, "white", "paint", "black"))
    parts = [cylinder(0.14, 0.03, c, n=18), cylinder(0.013, h, c, n=8)]
    for k in range(n):
        a, z = 2 * np.pi * k / n + u(rng, -0.3, 0.3), h - 0.14 * k * u(rng, 0.3, 1.2)
        tip = (0.22 * np.cos(a), 0.22 * np.sin(a), z + u(rng, -0.05, 0.15))
        head = (
            lathe([(r, 0), (r * 0.5, r * 1.4), (0, r * 1.4)], g, 12).turned(np.pi * odds(rng, 0.5), "x")
            if odds(rng, 0.7)
            else sphere(r, r, r, g, n=10)
        )
        parts += [
            sweep(bezier((0, 0, z - 0.15), (tip[0] * 0.6, tip[1] * 0.6, z + 0.15), tip, n=6), 0.008, c, 5),
            head.moved(*tip),
        ]
    return assemble(parts)


@FLOOR_LAMP.style()
def with_table_or_shelves(rng):
    """A lamp whose pole carries a small table, or four posts with shelves under a square shade."""
    h, c = u(rng, 1.2, 1.6), tint(rng, pick(rng, "wood", "black", "white"))
    if odds(rng, 0.5):
        t, r = u(rng, 0.45, 0.6), u(rng, 0.16, 0.23)
        return assemble(
            [
                cylinder(0.15, 0.03, c, n=18),
                cylinder(0.014, h, c, n=8),
                cylinder(u(rng, 0.18, 0.25), 0.02, c, z=t, n=20),
                shade(rng, r, r * 1.2).moved(0, 0, h),
            ]
        )
    w = u(rng, 0.24, 0.32)
    posts = [box(0.02, 0.02, h, c, i * w / 2, j * w / 2) for i in (-1, 1) for j in (-1, 1)]
    shelves = [box(w, w, 0.015, c, z=z) for z in np.linspace(0.1, h * 0.65, int(rng.integers(2, 5)))]
    return assemble([*posts, *shelves, box(w * 0.95, w * 0.95, h * 0.26, tint(rng, "white"), z=h * 0.72)])


@PENDANT.style()
def game_pendant(rng):
    n, r, c = facets(rng), u(rng, 0.16, 0.3), game_cloth(rng)
    parts = [
        game_shade(rng, r, r * u(rng, 0.6, 1.1), n, c=c)
        if odds(rng, 0.6)
        else lathe(
            [(r * 0.8, 0.02), (r, 0), (r * 0.85, r * 0.5), (r * 0.3, r * 0.8), (0, r * 0.85), (0, r * 0.6)], c, n
        )
        + sphere(r * 0.3, r * 0.3, r * 0.3, GLOW, z=r * 0.2, n=6)
    ]
    h = r * 0.8 + u(rng, 0.1, 0.5)
    return assemble(
        [
            *parts,
            cylinder(u(rng, 0.012, 0.025), h - 0.3 * r, (0.25, 0.25, 0.28), z=r * 0.5, n=5),
            drum(r * 0.4, 0.05, c, n, h),
        ]
    )


@PENDANT.style()
def pendant_bare_bulb(rng):
    r, h, c = u(rng, 0.03, 0.07), u(rng, 0.3, 1.0), tint(rng, pick(rng, "black", "metal", "wood"))
    bulb = lathe(
        [(0, 0), (r * 0.6, r * 0.2), (r, r), (r * 0.85, r * 1.7), (r * 0.4, r * 2.5), (r * 0.4, r * 3)], GLOW, 14
    )
    cage = (
        [torus(r * s, 0.003, c, z=r * z, n=14) for s, z in ((1.5, 0.6), (1.7, 1.5), (1.0, 2.6))]
        if odds(rng, 0.4)
        else []
    )
    return assemble([bulb, cylinder(r * 0.5, r * 1.3, c, z=r * 2.5, n=10), *cage, *_cord(h + r * 3, c)])


@PENDANT.style()
def pendant_paper_or_wicker(rng):
    """A big ribbed paper ball, or a basket of bars."""
    r, h = u(rng, 0.18, 0.35), u(rng, 0.1, 0.6)
    if odds(rng, 0.5):
        k = 17
        t = np.linspace(-np.pi / 2 + 0.15, np.pi / 2 - 0.15, k)
        p = [(r * np.cos(a) * (1 if i % 2 else 0.96), r + r * 0.92 * np.sin(a)) for i, a in enumerate(t)]
        return assemble([lathe(p, tint(rng, "white"), 20), *_cord(2 * r + h, tint(rng, "black"))])
    c, n, tall = tint(rng, pick(rng, "wood", "black", "metal")), int(rng.integers(8, 15)), u(rng, 0.8, 1.6)
    rib = sweep(bezier((r * 0.5, 0, 0), (r * 1.5, 0, r * tall * 0.4), (r * 0.1, 0, r * tall), n=6), 0.006, c, 4)
    return assemble(
        [
            ring_of(rib, n),
            *[torus(r * s, 0.006, c, z=r * tall * z, n=18) for s, z in ((0.5, 0), (0.85, 0.3), (0.8, 0.6))],
            sphere(0.04, 0.04, 0.05, GLOW, z=r * 0.5, n=7),
            *_cord(r * tall + h, c),
        ]
    )


@PENDANT.style()
def pendant_spots(rng):
    """A ceiling rail or plate with turned spotlights."""
    w, n, c = u(rng, 0.3, 1.2), int(rng.integers(2, 6)), tint(rng, pick(rng, "white", "metal", "black"))
    r = u(rng, 0.025, 0.05)
    parts = [soft_box(w, 0.05, 0.03, c, z=0.14, r=0.01)]
    for k in range(n):
        spot = merge(
            [
                lathe([(r * 0.9, 0), (r, 0), (r * 0.7, 0.1), (0, 0.1)], c, 12),
                cylinder(r * 0.85, 0.005, GLOW, z=0.01, n=10),
            ]
        )
        parts += [
            spot.turned(u(rng, -0.7, 0.7), "x").moved((k + 0.5) * w / n - w / 2, 0, 0.03),
            bar(((k + 0.5) * w / n - w / 2, 0, 0.09), ((k + 0.5) * w / n - w / 2, 0, 0.15), 0.008, c, 5),
        ]
    return assemble(parts)


@CHANDELIER.style()
def game_chandelier(rng):
    """Wagon wheel or fat ring with block candles on a thick chain."""
    n, r, c = pick(rng, 4, 5, 6, 8), u(rng, 0.3, 0.5), pick(rng, game_wood(rng), (0.3, 0.3, 0.33))
    t, h = u(rng, 0.03, 0.06), u(rng, 0.35, 0.7)
    ring = lathe([(r, 0), (r + t, t * 0.5), (r, t), (r - t, t * 0.5), (r, 0)], c, max(n * 2, 8))
    candle = (
        cylinder(0.03, 0.1, (0.95, 0.92, 0.82), z=t, n=6)
        + lathe([(0, t + 0.1), (0.02, t + 0.125), (0, t + 0.17)], (1.0, 0.75, 0.25), 5)
        + cylinder(0.05, 0.02, c, z=t * 0.8, n=6)
    )
    spoke = box(r, t * 1.2, t * 0.8, c, r / 2) if odds(rng, 0.6) else bar((r, 0, t), (0, 0, h * 0.7), t * 0.3, c, 5)
    return assemble(
        [ring, ring_of(candle.moved(r), n), ring_of(spoke, n), cylinder(t * 0.5, h, c, n=5), drum(0.09, 0.05, c, 6, h)]
    )


@CHANDELIER.style()
def chandelier_tiers_crystal(rng):
    """Stacked rings of hanging drops, wide below or above: a glass cascade."""
    k, r, c, g = int(rng.integers(3, 6)), u(rng, 0.22, 0.42), tint(rng, "metal"), tint(rng, "glass")
    up, z, parts = odds(rng, 0.5), 0.0, []
    for i in range(k):
        s = r * (1 - 0.75 * (i if up else k - 1 - i) / k)
        drop = lathe([(0, 0), (0.012, 0.03), (0.008, 0.1), (0, 0.12)], g, 5)
        parts += [ring_of(drop.moved(s, 0, z), int(8 + s * 22)), torus(s, 0.01, c, z=z + 0.12, n=20)]
        z += u(rng, 0.06, 0.11)
    return assemble([*parts, cylinder(0.012, z + u(rng, 0.15, 0.5), c, n=6), cylinder(0.06, 0.04, c, z=z + 0.1)])


@CHANDELIER.style()
def chandelier_square_frame(rng):
    """Lantern-like cage of bars with candles inside."""
    w, h, c, up = (
        u(rng, 0.28, 0.45),
        u(rng, 0.35, 0.6),
        tint(rng, pick(rng, "black", "metal", "wood")),
        u(rng, 0.2, 0.6),
    )
    t = u(rng, 0.008, 0.016)
    parts = [box(2 * t, 2 * t, h, c, i * w / 2, j * w / 2) for i in (-1, 1) for j in (-1, 1)]
    parts += [box(w, 2 * t, 2 * t, c, 0, j * w / 2, z) for j in (-1, 1) for z in (0, h)] + [
        box(2 * t, w, 2 * t, c, i * w / 2, 0, z) for i in (-1, 1) for z in (0, h)
    ]
    parts += [bar((i * w / 2, j * w / 2, h), (0, 0, h + 0.15), t, c, 4) for i in (-1, 1) for j in (-1, 1)]
    parts += [ring_of(_candle(c).moved(w * 0.2, 0, h * 0.3), 4), bar((0, 0, h * 0.3), (0, 0, h + 0.15 + up), t, c, 5)]
    parts += [
        bar((0, 0, h * 0.31), (w * 0.2 * np.cos(a), w * 0.2 * np.sin(a), h * 0.31), t * 0.8, c, 4)
        for a in np.arange(4) * np.pi / 2
    ]
    return assemble([*parts, cylinder(0.06, 0.03, c, z=h + 0.15 + up)])


@CHANDELIER.style()
def chandelier_sputnik_rings(rng):
    """Modern: two or three tilted light rings on wires, or glass balls on branches."""
    c, parts, h = tint(rng, pick(rng, "metal", "black")), [], u(rng, 0.6, 0.95)
    if odds(rng, 0.55):
        for k in range(int(rng.integers(2, 4))):
            r = u(rng, 0.18, 0.42)
            ring = (
                torus(r, 0.014, GLOW if odds(rng, 0.5) else c, n=26)
                .turned(u(rng, -0.5, 0.5), "x")
                .moved(0, 0, 0.15 + 0.14 * k)
            )
            parts += [ring, *[bar((r * x, 0, 0.15 + 0.14 * k), (0.05 * x, 0, h), 0.003, c, 4) for x in (-1, 1)]]
        return assemble([*parts, cylinder(0.1, 0.03, c, z=h)])
    n, r = int(rng.integers(4, 9)), u(rng, 0.05, 0.09)
    p = np.float32([0, 0, h * 0.35])
    for k in range(n):
        a = 2.4 * k
        q = np.float32([u(rng, 0.2, 0.45) * np.cos(a), u(rng, 0.2, 0.45) * np.sin(a), h * 0.35 + u(rng, -0.15, 0.15)])
        parts += [bar(p, q, 0.008, c, 5), sphere(r, r, r, tint(rng, pick(rng, "white", "glass")), *q, n=10)]
    return assemble([*parts, bar(p, (0, 0, h), 0.01, c, 5), cylinder(0.07, 0.03, c, z=h)])


@CHANDELIER.style()
def chandelier_drum_or_antlers(rng):
    """Bulbs inside a wide drum of cloth, or on forked branches with small shades."""
    r, h, c = u(rng, 0.25, 0.45), u(rng, 0.4, 0.9), lamp_metal(rng)
    if odds(rng, 0.5):
        d = r * u(rng, 0.5, 0.9)
        wall = lathe(
            [(r, 0), (r, d), (r * 0.98, d), (r * 0.98, 0), (r, 0)], tint(rng, pick(rng, "white", "fabric", "black")), 24
        )
        bulbs = ring_of(sphere(0.035, 0.035, 0.05, GLOW, r * 0.5, 0, d * 0.45, n=7), int(rng.integers(3, 7)))
        wires = ring_of(bar((r * 0.98, 0, d), (0, 0, d + h * 0.5), 0.005, c, 4), 4)
        return assemble([wall, bulbs, wires, cylinder(0.01, h, c, z=d, n=6), cylinder(0.06, 0.03, c, z=d + h)])
    n, wood = int(rng.integers(3, 7)), tint(rng, pick(rng, "wood", "white", "black"))
    branch = sweep(
        bezier((0, 0, 0), (r * 0.7, 0, -0.2), (r * 1.1, 0, 0.0), (r, 0, 0.22), n=7),
        np.linspace(0.025, 0.01, 7),
        wood,
        5,
    )
    fork = bar((r * 0.75, 0, -0.05), (r * 1.2, 0.1, 0.16), 0.012, wood, 5, end_r=0.004)
    top = shade(rng, 0.07, 0.09).moved(r, 0, 0.2) if odds(rng, 0.5) else _candle(wood).moved(r, 0, 0.2)
    return assemble(
        [
            ring_of(merge([branch, fork, top]), n),
            cylinder(0.012, h, c, n=6),
            sphere(0.05, 0.05, 0.05, c, n=8),
            cylinder(0.06, 0.03, c, z=h),
        ]
    )
