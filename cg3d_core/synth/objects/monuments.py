"""Statue and gravestone."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, oval, pick, stack, stood, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category
from .animals import beast
from .figures import human

STATUE = Category(
    "statue", "outdoors",
    synonyms=("sculpture", "bust", "monument", "stone figure", "bronze figure", "figurine"),
    glosses=("a figure of stone or bronze on a pedestal", "a carved likeness of a famous man or woman", "what stands in the middle of the square", "a head and shoulders of marble"),
    place="floor")  # fmt: skip
GRAVESTONE = Category(
    "gravestone", "outdoors",
    synonyms=("tombstone", "headstone", "grave", "grave marker", "tomb", "memorial stone"),
    glosses=("a stone on a grave with a name and dates", "an upright slab in the churchyard", "what marks where a dead person lies", "a stone cross in a cemetery"),
    place="floor")  # fmt: skip


def _stone(rng):
    return pick(rng, (0.6, 0.6, 0.6), (0.85, 0.84, 0.8), (0.3, 0.4, 0.35), (0.4, 0.3, 0.2), tint(rng, "clay"))


def _base(rng, w, h, c):
    parts = [box(w, w, h, c, top=u(rng, 0.8, 1)), box(w * 1.3, w * 1.3, h * 0.15, c), box(w * 1.1, w * 1.1, h * 0.1, c, z=h * 0.95)]  # fmt: skip
    return merge(parts) if pick(rng, 1, 1, 0) else cylinder(w * 0.6, h * 1.05, c, n=12)


@STATUE.style()
def statue_standing_on_pedestal(rng):
    c, h = _stone(rng), u(rng, 0.3, 1.6)
    m = human(rng, pick(rng, "stand", "walk"), pick(rng, 6, 9), u(rng, 0.9, 1.4), plain=c, dress=0.6)
    return assemble([merge([m.moved(z=h * 1.05), _base(rng, u(rng, 0.6, 1), h, pick(rng, c, _stone(rng)))]).scaled(u(rng, 0.4, 1.8))])  # fmt: skip


@STATUE.style()
def statue_bust(rng):
    """Head and shoulders on a small foot."""
    c, n, s = _stone(rng), pick(rng, 6, 12), u(rng, 0.8, 2)
    parts = [sphere(0.095, 0.115, 0.135, c, z=0.52, n=n), cylinder(0.055, 0.12, c, z=0.33, n=n), lathe([(0, 0.1), (0.08, 0.1), (0.19, 0.26), (0.17, 0.33), (0.06, 0.37), (0, 0.37)], c, n).scaled(1, 0.6, 1), bar((0, -0.1, 0.53), (0, -0.13, 0.49), 0.015, c, 5, 0.022), sphere(0.105, 0.11, 0.1, c, 0, 0.03, 0.58, n=n)]  # fmt: skip
    return assemble([merge([*parts, lathe([(0, 0), (0.1, 0), (0.1, 0.03), (0.05, 0.06), (0.06, 0.11), (0, 0.11)], _stone(rng), 14)]).scaled(s)])  # fmt: skip


@STATUE.style()
def statue_of_beast_or_rider(rng):
    """A horse, with a rider at times, a dog or another animal in stone on a block."""
    kind = pick(rng, "horse", "horse", "dog", "cat")
    c = _stone(rng)
    m = beast(rng, kind, pick(rng, "stand", "walk") if kind == "horse" else "sit", pick(rng, "smooth", "facet"))
    e = float(np.ptp(m.vertices[:, 2]))
    m = Mesh.of(m.vertices / e, m.faces, c)
    parts = [m.moved(z=0.3), box(0.6, 1.2, 0.3, c)]
    if kind == "horse" and pick(rng, 1, 0):
        parts.append(human(rng, "sit", 7, 1.1, plain=c, dress=0).scaled(0.5).moved(0, 0.05, 0.72))
    return assemble([merge(parts).scaled(u(rng, 0.5, 2.5))])


@STATUE.style()
def statue_abstract_or_head(rng):
    """A modern piece of stacked or pierced blocks, or a long stone head."""
    c, s = _stone(rng), u(rng, 0.5, 2)
    if pick(rng, 1, 0):
        parts = [box(0.5, 0.45, 1.2, c, top=0.85), box(0.5, 0.15, 0.15, c, 0, -0.22, 0.85), box(0.12, 0.2, 0.4, c, 0, -0.25, 0.5), box(0.25, 0.1, 0.06, (0.2, 0.2, 0.2), 0, -0.22, 0.33), *[box(0.08, 0.15, 0.4, c, t * 0.26, 0, 0.5) for t in (-1, 1)]]  # fmt: skip
    else:
        parts = [sphere(*rng.uniform(0.15, 0.4, 3), c, 0, 0, 0.4 + 0.4 * k, n=pick(rng, 6, 12)) for k in range(int(rng.integers(2, 5)))] + [_base(rng, 0.5, 0.3, _stone(rng))]  # fmt: skip
    return assemble([merge(parts).scaled(s)])


@STATUE.style()
def statue_chunky_low_poly(rng):
    c = _stone(rng)
    m = human(rng, pick(rng, "stand", "tee", "sit"), 6, u(rng, 1.3, 1.7), u(rng, 1.2, 1.7), plain=c, dress=0.3)
    return assemble([merge([m.moved(z=0.4), box(0.9, 0.8, 0.42, c, top=0.85)]).scaled(u(rng, 0.3, 1.5))])


def _slab(w, h, t, top, c):
    """Upright slab; ``top`` is round, gothic, flat or shouldered."""
    a = np.linspace(0, np.pi, 9)
    if top == "round":
        o = np.c_[w / 2 * np.cos(a), h - w / 2 + w / 2 * np.sin(a)]
    elif top == "gothic":
        o = np.float32([[w / 2, h * 0.7], [w * 0.3, h * 0.88], [0, h], [-w * 0.3, h * 0.88], [-w / 2, h * 0.7]])
    elif top == "shouldered":
        o = np.r_[[[w / 2, h * 0.75], [w * 0.36, h * 0.75]], np.c_[w * 0.36 * np.cos(a), h * 0.78 + h * 0.22 * np.sin(a)], [[-w * 0.36, h * 0.75], [-w / 2, h * 0.75]]]  # fmt: skip
    else:
        o = np.float32([[w / 2, h], [-w / 2, h]])
    o = np.float32(np.r_[[[w / 2, 0]], o, [[-w / 2, 0]]])
    return stood(stack([(o, -t / 2), (o, t / 2)], c))


def _text(rng, w, h, y):
    return [box(w * u(rng, 0.3, 0.65), 0.015, 0.03, (0.15, 0.15, 0.15), 0, y, h * z) for z in (0.7, 0.58, 0.46)]


@GRAVESTONE.style()
def gravestone_slab(rng):
    w, h, t, c = u(rng, 0.4, 0.8), u(rng, 0.6, 1.2), u(rng, 0.08, 0.2), _stone(rng)
    m = merge([_slab(w, h, t, pick(rng, "round", "round", "gothic", "flat", "shouldered"), c), *_text(rng, w, h, -t / 2)])  # fmt: skip
    return assemble([m.turned(u(rng, -0.12, 0.12), "x"), box(w * 1.25, t * 2.5, u(rng, 0.06, 0.2), c)])


@GRAVESTONE.style()
def gravestone_cross(rng):
    w, h, t, c = u(rng, 0.45, 0.8), u(rng, 0.8, 1.5), u(rng, 0.1, 0.18), pick(rng, _stone(rng), tint(rng, "wood"))
    parts = [box(t, t, h, c), box(w, t, t, c, z=h * 0.65), box(t * 3, t * 2.5, 0.18, c), box(t * 4.5, t * 4, 0.1, c)]
    if pick(rng, 1, 0):
        parts.append(stood(stack([(oval(w * 0.33, w * 0.33, 2, 14), 0), (oval(w * 0.33, w * 0.33, 2, 14), t * 0.5)], c)).moved(0, t * 0.25, h * 0.65 + t / 2))  # fmt: skip
    return assemble(parts)


@GRAVESTONE.style()
def gravestone_with_grave(rng):
    """Headstone, border or lying slab, mound, flowers."""
    w, n, c = u(rng, 0.7, 1.1), u(rng, 1.6, 2.1), _stone(rng)
    parts = [_slab(w * 0.85, u(rng, 0.6, 1.1), 0.12, pick(rng, "round", "flat", "shouldered"), c).moved(0, n / 2, 0)]
    if pick(rng, 1, 0):
        parts.append(box(w, n, 0.18, c))
    else:
        parts += [lathe([(0.42, 0), (0.38, 0.1), (0.25, 0.18), (0, 0.21)], (0.35, 0.25, 0.17), 10).scaled(w, n * 1.07, 1), *[box(0.1, n, 0.15, c, s * w / 2) for s in (-1, 1)], box(w, 0.1, 0.15, c, 0, -n / 2)]  # fmt: skip
    return assemble([*parts, *[sphere(0.06, 0.06, 0.06, tint(rng, "paint"), u(rng, -0.2, 0.2), u(rng, 0, n * 0.35), 0.24, n=6) for _ in range(4)]])  # fmt: skip


@GRAVESTONE.style()
def gravestone_obelisk(rng):
    w, h, c = u(rng, 0.3, 0.5), u(rng, 1.2, 2.4), _stone(rng)
    return assemble([box(w * 1.8, w * 1.8, 0.2, c), box(w * 1.4, w * 1.4, 0.45, c, z=0.2), box(w, w, h, c, z=0.65, top=0.65), box(w * 0.65, w * 0.65, w * 0.5, c, z=0.65 + h, top=0.01), *[box(w * 0.7, 0.02, 0.04, (0.15, 0.15, 0.15), 0, -w * 0.7, z) for z in (0.35, 0.45)]])  # fmt: skip


@GRAVESTONE.style()
def gravestone_chunky_low_poly(rng):
    """The game asset: thick, leaning, with a cross or letters and a tuft of grass."""
    w, h, t, c = u(rng, 0.5, 0.8), u(rng, 0.6, 1.0), u(rng, 0.18, 0.3), _stone(rng)
    k = tuple(0.6 * np.array(c))
    m = merge([_slab(w, h, t, pick(rng, "gothic", "gothic", "shouldered"), c), box(0.07, 0.05, 0.32, k, 0, -t / 2, h * 0.4), box(0.22, 0.05, 0.07, k, 0, -t / 2, h * 0.4 + 0.18)])  # fmt: skip
    grass = [bar((x * w, -t, 0), (x * w * 1.1, -t * 1.1, 0.15), 0.04, tint(rng, "leaf"), 4, 0.002) for x in (-0.4, -0.3, 0.35)]  # fmt: skip
    return assemble([m.turned(u(rng, -0.15, 0.15), "x").turned(u(rng, -0.15, 0.15), "y"), box(w * 1.3, t * 2.2, 0.12, c), *grass])  # fmt: skip
