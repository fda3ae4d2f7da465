"""Lamps that stand: low-poly ones with fat stands, bare CAD ones, and designs that ``lamps`` lacks."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, ring_of, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..parts import stack
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
