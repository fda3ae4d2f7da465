"""More mirrors and clocks."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from ..forms import assemble, frame, odds, oval, panel, pick, ring_of, soft_box, stack, stood, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, slab, sphere, torus
from ..palette import tint
from .mirrors import CLOCK, MIRROR, _dial
from .pictures import bevelled, frame_colour


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


# ------------------------------------------------------------------------------------------------ clock
def _hands_on(rng, r, y, z) -> Mesh:
    """A dial facing -y with its centre at height z, its back at y."""
    return stood(merge(_dial(rng, r))).moved(0, y, z)


@CLOCK.style()
def clock_alarm(rng):
    """Standing on two feet, with bells and a hammer on top."""
    r, c = u(rng, 0.1, 0.14), tint(rng, pick(rng, "metal", "paint", "black"))
    d, n = r * u(rng, 0.5, 0.9), pick(rng, 8, 24)
    parts = [stood(cylinder(r * 1.1, d, c, n=n)).moved(0, d / 2, 0), _hands_on(rng, r * 0.95, -d / 2 + 0.01, 0)]
    for s in (-1, 1):
        bell = sphere(r * 0.42, r * 0.42, r * 0.34, c, n=8).turned(s * 0.5, "y").moved(s * r * 0.6, 0, r * 1.25)
        parts += [bell, bar((s * r * 0.6, 0, -r * 0.8), (s * r * 0.85, 0, -r * 1.35), r * 0.1, c, 6)]
    handle = [bar((-r * 0.5, 0, r * 1.5), (r * 0.5, 0, r * 1.5), r * 0.06, c, 5)] if odds(rng, 0.6) else []
    return assemble([*parts, *handle, bar((0, 0, r), (0, 0, r * 1.5), r * 0.06, c, 5)])


@CLOCK.style()
def clock_chunky(rng):
    """As in games: thick rim with few facets, fat hands, four big hour marks."""
    r, n = u(rng, 0.14, 0.3), int(rng.integers(8, 13))
    c, ink, d = tint(rng, pick(rng, "wood", "paint", "metal")), tint(rng, "black"), r * u(rng, 0.2, 0.5)
    ring = lathe([(r, 0), (r, d * 0.7), (r * 0.92, d), (r * 0.8, d), (r * 0.76, d * 0.6)], c, n)
    parts = [
        ring,
        cylinder(r * 0.8, d * 0.6, tint(rng, "white"), n=n),
        ring_of(box(r * 0.14, r * 0.08, d * 0.15, ink, z=d * 0.6), pick(rng, 4, 12), r * 0.65),
    ]
    parts += [box(k * r, r * 0.1, d * 0.12, ink, k * r * 0.42, 0, d * 0.65).turned(u(rng, 0, 6.28)) for k in (0.4, 0.6)]
    feet = (
        [bar((s * r * 0.5, -d / 2, -r * 0.8), (s * r * 0.7, -d / 2, -r * 1.2), r * 0.1, c, 5) for s in (-1, 1)]
        if odds(rng, 0.4)
        else []
    )
    return assemble([stood(merge([*parts, cylinder(r * 0.08, d * 0.9, ink, n=6)])), *feet])


@CLOCK.style()
def clock_cuckoo(rng):
    """A little house with a dial, a pitched roof, a bird's door, and weights on chains."""
    w, d, c = u(rng, 0.18, 0.3), u(rng, 0.1, 0.16), tint(rng, "wood")
    h = w * u(rng, 1.0, 1.3)
    gable = stood(slab(np.float32([(-w / 2, 0), (w / 2, 0), (0, w * 0.55)]), d, c)).moved(0, d / 2, h)
    roof = [
        box(w * 0.95, d * 1.5, 0.015, tint(rng, "wood")).turned(s * 0.83, "y").moved(s * w * 0.29, 0, h + w * 0.3)
        for s in (-1, 1)
    ]
    parts = [
        box(w, d, h, c),
        gable,
        *roof,
        _hands_on(rng, w * 0.32, -d / 2 + 0.005, h * 0.45),
        box(w * 0.2, 0.02, w * 0.22, tint(rng, "paint"), 0, -d / 2, h),
    ]
    for x in (-0.25, 0.25):
        z = -u(rng, 0.15, 0.5)
        parts += [
            bar((x * w, 0, 0), (x * w, 0, z), 0.003, tint(rng, "metal"), 4),
            cylinder(0.018, 0.07, tint(rng, "wood"), x * w, 0, z - 0.06, top=0.012, n=8),
        ]
    return assemble(
        [
            *parts,
            bar((0, 0.02, 0), (0, 0.02, -0.12), 0.004, c, 4),
            stood(cylinder(0.03, 0.008, c, n=10)).moved(0, 0.02, -0.14),
        ]
    )


@CLOCK.style()
def clock_digital(rng):
    """A box with four figures made of strokes."""
    w = u(rng, 0.2, 0.4)
    h, d, c, lit = (
        w * u(rng, 0.36, 0.5),
        w * u(rng, 0.15, 0.4),
        tint(rng, pick(rng, "black", "white", "wood")),
        tint(rng, pick(rng, "paint", "white")),
    )
    parts = [
        soft_box(w, d, h, c, r=w * 0.04),
        panel(w * 0.92, h * 0.8, 0.008, tint(rng, "black"), 0, -d / 2, h * 0.1, r=0.01),
    ]
    s, k, t = w * 0.13, h * 0.27, h * 0.06
    strokes = ((0, 2 * k, 1), (0, k, 1), (0, 0, 1), (-s / 2, 0, 0), (s / 2, 0, 0), (-s / 2, k, 0), (s / 2, k, 0))
    for x in (-0.33, -0.13, 0.13, 0.33):
        for dx, dz, flat in strokes:
            if odds(rng, 0.75):
                parts.append(
                    box(s if flat else t, 0.006, t if flat else k, lit, x * w + dx, -d / 2 - 0.006, h * 0.2 + dz)
                )
    return assemble([*parts, *[box(t, 0.006, t, lit, 0, -d / 2 - 0.006, h * z) for z in (0.35, 0.58)]])


@CLOCK.style()
def clock_mantel(rng):
    """Standing on a shelf: an arched or tambour case on a base."""
    w, d, c = u(rng, 0.2, 0.4), u(rng, 0.08, 0.14), tint(rng, pick(rng, "wood", "clay", "metal"))
    r = w * u(rng, 0.24, 0.34)
    if odds(rng, 0.5):
        t = np.linspace(1, -1, 15)
        o = np.c_[t * w / 2, r * 0.5 + 1.6 * r * np.exp(-((t * 2.2) ** 2))]
        o = np.vstack([[[w / 2, 0]], o, [[-w / 2, 0]]])
    else:
        o = np.vstack([[[w * 0.4, 0]], oval(w * 0.4, w * 0.4, n=24)[:13] + np.float32([0, r * 1.3]), [[-w * 0.4, 0]]])
    body = stood(stack([(o, 0), (o, d)], c)).moved(0, d / 2, 0.03)
    return assemble([body, box(w * 1.1, d * 1.3, 0.03, c), _hands_on(rng, r * 0.85, -d / 2 + 0.012, r * 1.1 + 0.03)])
