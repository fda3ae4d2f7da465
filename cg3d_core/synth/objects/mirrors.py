"""Mirrors."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from ..forms import arc, assemble, frame, odds, panel, pick, ring_of, stack, stood, u
from ..mesh import bar, box, cylinder, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .pictures import bevelled, frame_colour

MIRROR = Category(
    "mirror", "decoration",
    synonyms=("looking glass", "wall mirror", "bathroom mirror", "dressing mirror"),
    glosses=("a glass in which you see yourself", "a polished surface that reflects", "a reflecting glass on the wall above the wash basin", "what you look into when shaving"),
    place="wall", hang=(0.3, 1.3), rooms=("bathroom", "bathroom", "bedroom", "corridor"))  # fmt: skip


@MIRROR.style()
def mirror_round(rng):
    r, g, c = u(rng, 0.2, 0.5), tint(rng, "glass"), frame_colour(rng)
    parts = [cylinder(r, 0.01, g, n=32)]
    if odds(rng, 0.75):
        parts.append(torus(r, u(rng, 0.008, 0.03), c, z=0.006, n=32))
    return assemble([stood(merge(parts)).scaled(1, 1, pick(rng, 1.0, u(rng, 1.2, 1.6)))])


@MIRROR.style()
def mirror_plain(rng):
    w, h = u(rng, 0.35, 1.5), u(rng, 0.5, 1.1)
    parts = [panel(w, h, u(rng, 0.005, 0.02), tint(rng, "glass"), r=pick(rng, 0.003, 0.06, 0.15), n=4)]
    if odds(rng, 0.4):
        parts.append(box(w * u(rng, 0.8, 1.05), 0.12, 0.015, tint(rng, pick(rng, "glass", "wood")), 0, -0.06, -0.03))
    return assemble(parts)


@MIRROR.style()
def mirror_full_length(rng):
    w, h, t = u(rng, 0.3, 0.8), u(rng, 1.2, 1.9), u(rng, 0.015, 0.07)
    return assemble(
        [frame(w, h, 0.035, t, frame_colour(rng)), box(w - t, 0.006, h - t, tint(rng, "glass"), 0, -0.004, t / 2)]
    )


@MIRROR.style()
def mirror_arched(rng):
    w, h, c = u(rng, 0.45, 0.9), u(rng, 0.5, 1.3), frame_colour(rng)
    r = w / 2
    outline = np.vstack([[[r, 0]], arc(r, 0, np.pi, 12) + np.float32([0, h]), [[-r, 0]]])
    inner = outline * np.float32([0.9, 0.95]) + np.float32([0, 0.03])
    return assemble(
        [
            stood(stack([(outline, 0), (outline, 0.02), (outline * np.float32([0.97, 0.98]), 0.03)], c)),
            stood(stack([(inner, 0.02), (inner, 0.032)], tint(rng, "glass"))),
        ]
    )


@MIRROR.style()
def mirror_sunburst_or_ornate(rng):
    r, c = u(rng, 0.13, 0.25), tint(rng, pick(rng, "metal", "wood", "paint"))
    parts = [cylinder(r, 0.012, tint(rng, "glass"), n=24), torus(r, 0.02, c, z=0.008, n=24)]
    n, long = int(rng.integers(12, 28)), u(rng, 0.08, 0.25)
    return assemble([stood(merge([*parts, ring_of(bar((0, 0, 0.006), (long, 0, 0.006), 0.012, c, 4, 0.003), n, r)]))])


@MIRROR.style()
def mirror_swivel_on_foot(rng):
    """Round or oval, in a fork on a foot, for the dressing table."""
    r, c, z = u(rng, 0.12, 0.22), tint(rng, pick(rng, "metal", "wood", "white", "black")), u(rng, 0.2, 0.32)
    k = pick(rng, 1.0, 1.3)
    z = max(z, r * k + 0.04)
    glass = (
        stood(merge([cylinder(r, 0.008, tint(rng, "glass"), n=24), torus(r, 0.012, c, z=0.004, n=24)]))
        .scaled(1, 1, k)
        .turned(u(rng, -0.4, 0.4), "x")
    )
    a = np.linspace(0, np.pi, 9)
    fork = [
        bar(
            (-(r + 0.02) * np.cos(p), 0, z - (r + 0.02) * np.sin(p) * k),
            (-(r + 0.02) * np.cos(q), 0, z - (r + 0.02) * np.sin(q) * k),
            0.007,
            c,
            5,
        )
        for p, q in pairwise(a)
    ]
    return assemble(
        [glass.moved(z=z), *fork, cylinder(0.09, 0.015, c, n=18, top=0.06), cylinder(0.012, z - r * k, c, n=8)]
    )


@MIRROR.style()
def mirror_cheval(rng):
    """Full length, tilting between two posts on feet, or leaning on a strut."""
    w, h, c = u(rng, 0.35, 0.6), u(rng, 1.1, 1.5), frame_colour(rng)
    t = u(rng, 0.025, 0.06)
    body = merge(
        [
            bevelled(w, h, 0.035, t, c, pick(rng, 0.001, w * 0.3)),
            box(w - t, 0.006, h - 2 * t, tint(rng, "glass"), 0, -0.01, t),
        ]
    )
    if odds(rng, 0.6):
        posts = [bar((s * (w / 2 + 0.04), 0, 0.04), (s * (w / 2 + 0.04), 0, h * 0.7), 0.02, c, 7) for s in (-1, 1)]
        feet = [
            bar((s * (w / 2 + 0.04), y, 0), (s * (w / 2 + 0.04), 0, 0.1), 0.02, c, 6)
            for s in (-1, 1)
            for y in (-0.22, 0.22)
        ]
        return assemble(
            [
                body.moved(0, 0, -h / 2).turned(-u(rng, -0.05, 0.25), "x").moved(0, 0, h / 2 + 0.12),
                *posts,
                *feet,
                bar((-w / 2, 0, 0.1), (w / 2, 0, 0.1), 0.015, c, 6),
            ]
        )
    a = u(rng, 0.12, 0.25)
    return assemble(
        [
            body.turned(-a, "x"),
            *[
                bar((s * w * 0.4, h * 0.8 * np.sin(a), h * 0.8), (s * w * 0.42, h * 0.55, 0), 0.014, c, 5)
                for s in (-1, 1)
            ],
        ]
    )


@MIRROR.style()
def mirror_chunky(rng):
    """As in games: a fat bevelled or scalloped frame, sometimes with a crest and a handle."""
    if odds(rng, 0.5):
        w, h = u(rng, 0.35, 0.7), u(rng, 0.5, 0.95)
        t, c = w * u(rng, 0.12, 0.2), tint(rng, pick(rng, "wood", "metal", "paint"))
        parts = [
            bevelled(w, h, w * 0.14, t, c, pick(rng, 0.001, t)),
            box(w - t, 0.02, h - t, tint(rng, "glass"), 0, -0.01, t / 2),
        ]
        parts += [
            sphere(t * 0.6, w * 0.08, t * 0.6, tint(rng, "paint"), x * (w - t) / 2, -w * 0.1, t / 2 + z * (h - t), n=6)
            for x, z in pick(rng, ((0, 1),), ((-1, 0), (1, 0), (-1, 1), (1, 1)))
        ]
        return assemble(parts)
    r, c, n = u(rng, 0.25, 0.45), tint(rng, pick(rng, "metal", "paint", "wood")), int(rng.integers(8, 14))
    petals = ring_of(sphere(r * 0.22, r * 0.16, r * 0.12, c, n=6), n, r)
    k = pick(rng, 1.0, 1.4)
    return assemble([stood(merge([cylinder(r, r * 0.08, tint(rng, "glass"), n=n), petals])).scaled(1, 1, k)])


@MIRROR.style()
def mirror_cabinet(rng):
    """A shallow cabinet with mirrored doors, lights above."""
    n, w, h, d, c = (
        pick(rng, 1, 2, 3),
        u(rng, 0.35, 0.45),
        u(rng, 0.55, 0.75),
        u(rng, 0.1, 0.17),
        tint(rng, pick(rng, "white", "wood", "metal")),
    )
    door = merge(
        [box(w - 0.01, 0.02, h - 0.01, tint(rng, "glass")), box(0.015, 0.02, 0.06, c, w * 0.4, -0.02, h * 0.4)]
    )
    if odds(rng, 0.4):
        door = merge([door, frame(w - 0.01, h - 0.01, 0.03, 0.03, c)])
    parts = [box(n * w, d, h, c)]
    ajar = int(rng.integers(0, n + 2))
    for k in range(n):
        x = (k - (n - 1) / 2) * w
        parts.append(
            door.moved(w / 2).turned(-0.7).moved(x - w / 2, -d / 2 - 0.012)
            if k == ajar
            else door.moved(x, -d / 2 - 0.012)
        )
    if odds(rng, 0.6):
        parts.append(box(n * w * 0.6, 0.1, 0.05, tint(rng, "metal"), 0, -d / 2 - 0.03, h))
    return assemble(parts)
