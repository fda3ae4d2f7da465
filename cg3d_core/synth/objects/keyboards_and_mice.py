"""Keyboards and mice, and keys in a grid as part of other things."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, loft, odds, oval, pick, soft_box, stack, stood, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, settled, sphere, torus
from ..palette import tint
from ..parts import boxes
from ..registry import Category
from .tool_parts import case_colour, metal, strip


def keys(rng, w, d, c=None) -> Mesh:
    """A keyboard: a thin slab with rows of keys."""
    c, k = c or tint(rng, pick(rng, "black", "white", "metal")), tint(rng, pick(rng, "black", "white"))
    rows, t = 5, u(rng, 0.008, 0.02)
    parts = [soft_box(w, d, t, c, r=0.008, n=1)]
    for j in range(rows):
        y = ((j + 0.5) / rows - 0.5) * d * 0.9
        if j == 0:
            parts += [box(w * 0.4, d * 0.13, 0.006, k, 0, y, t, 0.9)] + [
                box(w * 0.2, d * 0.13, 0.006, k, s * w * 0.34, y, t, 0.9) for s in (-1, 1)
            ]
            continue
        x = ((np.arange(12) + 0.5) / 12 - 0.5) * w * 0.94
        half, one = np.float32([w * 0.03, d * 0.07]), np.ones(12)
        low = np.c_[x - half[0], one * (y - half[1]), one * t]
        parts.append(boxes(low, np.c_[x + half[0], one * (y + half[1]), one * (t + 0.006)], k))
    return merge(parts)


def mouse_body(rng, c=None) -> Mesh:
    """A computer mouse: a low smooth hump with a wheel."""
    c = c or tint(rng, pick(rng, "black", "white", "metal"))
    w, d, h = u(rng, 0.05, 0.07), u(rng, 0.09, 0.125), u(rng, 0.025, 0.042)
    levels = [
        (oval(w / 2 * s, d / 2 * s, 2.4, 14) + np.float32([0, o]), h * z)
        for s, z, o in ((0.96, 0, 0), (1, 0.25, 0), (0.92, 0.6, 0.002), (0.65, 0.9, 0.006), (0.3, 1.0, 0.008))
    ]
    return merge(
        [
            stack(levels, c),
            stood(cylinder(0.008, 0.006, tint(rng, "black"), n=8)).turned(np.pi / 2).moved(0.003, -d * 0.25, h * 0.88),
        ]
    )


def key_grid(w, d, z, h, columns, rows, colours, gap=0.2, first=None) -> Mesh:
    """Blocks in a grid centred at the origin, bottoms at z; ``colours`` (3,) or one per key."""
    sx, sy = w / columns, d / rows
    i, j = (a.ravel() for a in np.meshgrid(np.arange(columns), np.arange(rows), indexing="ij"))
    x, y = (i + 0.5) * sx - w / 2, (j + 0.5) * sy - d / 2
    half = np.stack([np.full(len(x), sx), np.full(len(x), sy)], 1) * (1 - gap) / 2
    keep = np.ones(len(x), bool) if first is None else ~((j == 0) & (np.abs(x) < first * w / 2))
    low = np.c_[x - half[:, 0], y - half[:, 1], np.full(len(x), z)][keep]
    high = np.c_[x + half[:, 0], y + half[:, 1], np.full(len(x), z + h)][keep]
    m = boxes(low, high, colours)
    if first is not None:
        m = merge([m, box(first * w * 0.95, sy * (1 - gap), h, tuple(np.float32(colours).reshape(-1, 3)[0]), 0, -d / 2 + sy / 2, z)])  # fmt: skip
    return m


def gear_colour(rng):
    return tint(rng, pick(rng, "black", "white", "metal"))


KEYBOARD = Category(
    "keyboard", "electronics", synonyms=("computer keyboard", "typing keyboard", "keypad", "PC keyboard"),
    glosses=("a board with keys for typing", "an input device with letters and numbers", "what you write e-mails on"), place="surface", rooms=("office",))  # fmt: skip


@KEYBOARD.style()
def keyboard_full(rng):
    w, d, c = u(rng, 0.38, 0.46), u(rng, 0.12, 0.16), gear_colour(rng)
    pad = [
        box(
            0.015,
            0.017,
            0.006,
            tint(rng, pick(rng, "black", "white")),
            w / 2 + 0.02 + i * 0.02,
            (j - 2) * d * 0.18,
            0.014,
        )
        for i in range(3)
        for j in range(5)
    ]
    return assemble(
        [
            m.turned(u(rng, 0, 0), "x")
            for m in (keys(rng, w, d, c), soft_box(0.09, d, 0.013, c, w / 2 + 0.04, r=0.008, n=1), *pad)
        ]
    )


@KEYBOARD.style()
def keyboard_compact(rng):
    return assemble(
        [keys(rng, u(rng, 0.24, 0.34), u(rng, 0.09, 0.13)).turned(u(rng, 0.0, 0.12), "x").turned(u(rng, -0.2, 0.2))]
    )


@KEYBOARD.style()
def keyboard_split(rng):
    c, a = gear_colour(rng), u(rng, 0.1, 0.3)
    half = keys(rng, u(rng, 0.17, 0.22), 0.13, c).turned(u(rng, 0.02, 0.12), "y")
    rest = soft_box(0.42, 0.07, 0.015, c, 0, -0.11, r=0.03)
    return assemble([half.moved(0.11).turned(-a), half.scaled(-1, 1, 1).moved(-0.11).turned(a), rest])


MOUSE = Category(
    "mouse", "electronics", synonyms=("computer mouse", "wireless mouse", "pointing device"),
    glosses=("a small device moved by hand to point on a display", "what you click with", "an input device with two buttons and a wheel"), place="surface", rooms=("office",))  # fmt: skip


@MOUSE.style()
def mouse_plain(rng):
    return assemble([mouse_body(rng).turned(u(rng, -0.5, 0.5))])


@MOUSE.style()
def mouse_with_pad_or_cable(rng):
    pad = soft_box(u(rng, 0.2, 0.28), u(rng, 0.18, 0.24), 0.004, tint(rng, "any"), r=0.01)
    cable = sweep(
        bezier((0, 0.05, 0.012), (0.02, 0.15, 0.006), (-0.1, 0.15, 0.006), (u(rng, -0.1, 0.1), 0.25, 0.006), n=9),
        0.003,
        tint(rng, "black"),
        5,
    )
    return assemble([mouse_body(rng).moved(z=0.004), *([pad] if odds(rng, 0.6) else []), cable])


def wedge(w, d, t0, t1, c):
    """Case that is t0 high in front and t1 behind."""
    side = np.float32([[-d / 2, 0], [d / 2, 0], [d / 2, t1], [-d / 2, t0]])
    low = np.c_[np.full(4, -w / 2), side]
    return loft([low, low + np.float32([w, 0, 0])], c)


def _lying(rng, parts, stand=0.12):
    """On the desk, a little askew; now and then leaning on its back edge."""
    m = merge(parts)
    if odds(rng, stand):
        m = m.turned(u(rng, 1.2, 1.57), "x")
    return settled(m.turned(u(rng, -0.4, 0.4)))


@KEYBOARD.style()
def keyboard_low_poly(rng):
    w, c, k = u(rng, 0.3, 0.46), case_colour(rng), tint(rng, pick(rng, "white", "black", "any"))
    d, t = w * u(rng, 0.3, 0.45), w * u(rng, 0.05, 0.09)
    rows, columns = int(rng.integers(3, 5)), int(rng.integers(7, 11))
    return _lying(rng, [soft_box(w, d, t, c, r=d * 0.1, n=1), key_grid(w * 0.92, d * 0.85, t, t * u(rng, 0.4, 0.9), columns, rows, k, u(rng, 0.15, 0.35), 0.5)])  # fmt: skip


@KEYBOARD.style()
def keyboard_gaming(rng):
    w, d, k = u(rng, 0.4, 0.48), u(rng, 0.15, 0.2), tint(rng, "black")
    a, b = np.float32(tint(rng, "paint")), np.float32(tint(rng, "paint"))
    glow = a + (b - a) * np.linspace(0, 1, 15)[:, None]
    base = np.repeat(np.clip(glow, 0, 1), 5, 0)
    parts = [
        soft_box(w, d, 0.025, k, r=0.01, n=1),
        key_grid(w * 0.66, d * 0.72, 0.025, 0.012, 15, 5, base, 0.18).moved(-w * 0.14, -d * 0.05),
        key_grid(w * 0.12, d * 0.72, 0.025, 0.012, 3, 5, a, 0.2).moved(w * 0.27, -d * 0.05),
        key_grid(w * 0.12, d * 0.72, 0.025, 0.012, 3, 5, b, 0.2).moved(w * 0.41, -d * 0.05),
        key_grid(w * 0.9, d * 0.1, 0.025, 0.01, 14, 1, (0.2, 0.2, 0.22), 0.3).moved(0, d * 0.4),
    ]
    if odds(rng, 0.5):
        parts.append(soft_box(w, d * 0.45, 0.016, k, 0, -d * 0.72, r=0.02))
    return _lying(rng, parts)


@KEYBOARD.style()
def keyboard_mechanical_old(rng):
    """A high wedge-shaped case with tall keys and a coiled cable."""
    w, d, c, k = u(rng, 0.42, 0.5), u(rng, 0.17, 0.22), tint(rng, "white"), tint(rng, pick(rng, "white", "metal"))
    t0, t1 = 0.02, u(rng, 0.035, 0.06)
    tilt = np.arctan2(t1 - t0, d)
    lift = (t0 + t1) / 2
    grid = [key_grid(w * 0.64, d * 0.6, 0, 0.014, 14, 5, k, 0.12, 0.45).moved(-w * 0.14, -d * 0.08), key_grid(w * 0.24, d * 0.6, 0, 0.014, 5, 5, k, 0.12).moved(w * 0.34, -d * 0.08), key_grid(w * 0.6, d * 0.12, 0, 0.012, 12, 1, k, 0.2).moved(-w * 0.1, d * 0.38)]  # fmt: skip
    cable = sweep(bezier((w * 0.3, d / 2, 0.02), (w * 0.3, d, 0.0), (w * 0.5, d * 1.2, 0.004), (w * 0.2, d * 1.4, 0.004), n=8), 0.004, c, 5)  # fmt: skip
    return _lying(rng, [wedge(w, d, t0, t1, c), *[g.turned(tilt, "x").moved(z=lift) for g in grid], *([cable] if odds(rng, 0.6) else [])], 0)  # fmt: skip


@KEYBOARD.style()
def keyboard_flat_aluminium(rng):
    full = odds(rng, 0.5)
    w, d, t, c = 0.43 * u(rng, 0.9, 1.05) if full else u(rng, 0.26, 0.3), u(rng, 0.11, 0.125), u(rng, 0.005, 0.009), metal(rng)  # fmt: skip
    k = tint(rng, pick(rng, "white", "black"))
    parts = [soft_box(w, d, t, c, r=0.012)]
    if full:
        parts += [key_grid(w * 0.68, d * 0.9, t, 0.002, 14, 6, k, 0.14, 0.4).moved(-w * 0.14), key_grid(w * 0.23, d * 0.9, t, 0.002, 5, 6, k, 0.14).moved(w * 0.36)]  # fmt: skip
    else:
        parts.append(key_grid(w * 0.95, d * 0.9, t, 0.002, 14, 6, k, 0.14, 0.45))
    if odds(rng, 0.6):
        parts.append(bar((-w * 0.48, d * 0.46, 0.002), (w * 0.48, d * 0.46, 0.002), 0.008, c, 8))
    return _lying(rng, parts)


@KEYBOARD.style()
def keyboard_typewriter_round_keys(rng):
    w, d, c, k = u(rng, 0.3, 0.4), u(rng, 0.12, 0.16), tint(rng, pick(rng, "wood", "black", "metal")), tint(rng, pick(rng, "black", "white", "clay"))  # fmt: skip
    t = u(rng, 0.02, 0.035)
    keys_ = []
    for j in range(4):
        for i in range(10):
            x, y, z = (i - 4.5 + 0.25 * (j % 2)) * w * 0.088, (j - 1.2) * d * 0.2, t + 0.008 + 0.008 * j
            keys_.append(lathe([(w * 0.012, -0.01), (w * 0.037, 0), (w * 0.035, 0.005), (0, 0.004)], k, 6, x, y, z))
    return _lying(rng, [wedge(w, d, t, t + 0.02, c), *keys_, box(w * 0.5, d * 0.12, 0.012, k, 0, -d * 0.42, t)], 0)


@MOUSE.style()
def mouse_low_poly(rng):
    w, c, k = u(rng, 0.05, 0.075), case_colour(rng), tint(rng, "black")
    d, h = w * u(rng, 1.3, 1.8), w * u(rng, 0.45, 0.7)
    o = oval(w / 2, d / 2, 2.5, 8)
    parts = [stack([(o, 0), (o * 1.03, h * 0.4), (o * 0.75, h)], c), box(w * 0.04, d * 0.45, h * 0.1, k, 0, -d * 0.2, h * 0.94), box(w * 0.12, d * 0.16, h * 0.25, k, 0, -d * 0.25, h * 0.85)]  # fmt: skip
    if odds(rng, 0.5):
        parts.append(sweep(bezier((0, -d / 2, h * 0.3), (0, -d, h * 0.2), (d * 0.5, -d * 1.1, h * 0.1), n=5), w * 0.06, k, 5))  # fmt: skip
    return assemble([merge(parts).turned(u(rng, -0.6, 0.6))])


@MOUSE.style()
def mouse_gaming(rng):
    c, k, g = tint(rng, "black"), tint(rng, "paint"), tint(rng, "black")
    w, d, h = u(rng, 0.06, 0.075), u(rng, 0.11, 0.13), u(rng, 0.035, 0.045)
    o = lambda s: oval(w / 2 * s, d / 2 * s, 3, 12) * np.where(oval(1, 1, 3, 12)[:, 1:] > 0, 1, [[0.85, 1]])  # noqa: E731  # fmt: skip
    parts = [
        stack([(o(1), 0), (o(0.9), h * 0.4), (o(0.95), h * 0.6), (o(0.6) + np.float32([0, d * 0.08]), h)], c),
        *[soft_box(w * 0.35, d * 0.45, 0.008, g, s * w * 0.22, -d * 0.3, h * 0.62, r=0.006).turned(0.18, "x") for s in (-1, 1)],
        stood(cylinder(0.01, 0.008, k, n=8)).turned(np.pi / 2).moved(0.004, -d * 0.3, h * 0.85),
        *[box(0.004, d * 0.14, 0.007, k, -w * 0.47, y * d, h * 0.5) for y in (-0.08, 0.1)],
        strip([(0, d * 0.1), (0, d * 0.35)], w * 0.1, 0.003, k, h * 0.98),
    ]  # fmt: skip
    if odds(rng, 0.7):
        parts.append(sweep(bezier((0, -d / 2, 0.01), (0, -d, 0.006), (d * u(rng, -1, 1), -d * 1.3, 0.004), n=7), 0.003, k, 5))  # fmt: skip
    return assemble([merge(parts).turned(u(rng, -0.4, 0.4))])


@MOUSE.style()
def mouse_vertical_or_trackball(rng):
    c, k = case_colour(rng), tint(rng, "black")
    w, d, h = u(rng, 0.06, 0.09), u(rng, 0.1, 0.13), u(rng, 0.045, 0.075)
    o = oval(w / 2, d / 2, 2.3, 14)
    if odds(rng, 0.5):
        ball = sphere(w * 0.27, w * 0.27, w * 0.27, tint(rng, "paint"), -w * 0.25, -d * 0.1, h * 0.6, 10)
        return assemble([stack([(o * 1.15, 0), (o * 1.1, h * 0.3), (o * 0.8, h * 0.62), (o * 0.35, h * 0.75)], c), ball, torus(w * 0.27, 0.003, k, -w * 0.25, -d * 0.1, h * 0.62, 12)])  # fmt: skip
    lean = np.float32([-w * 0.25, 0])
    parts = [stack([(o, 0), (o * 0.85 + lean * 0.3, h * 0.4), (o * 0.7 + lean, h * 0.8), (o * np.float32([0.25, 0.6]) + lean * 1.5, h)], c)]  # fmt: skip
    parts += [soft_box(d * 0.4, h * 0.25, 0.004, k, r=0.004).turned(np.pi / 2).turned(1.0, "y").moved(w * 0.18, -d * 0.15, h * z) for z in (0.45, 0.72)]  # fmt: skip
    return assemble([merge(parts).turned(u(rng, -0.4, 0.4))])


@MOUSE.style()
def mouse_boxy_old_or_flat(rng):
    c, k = tint(rng, pick(rng, "white", "white", "metal")), tint(rng, pick(rng, "metal", "white", "black"))
    w, d = u(rng, 0.055, 0.065), u(rng, 0.095, 0.115)
    if odds(rng, 0.5):
        h, n = u(rng, 0.028, 0.036), int(rng.integers(1, 4))
        parts = [soft_box(w, d, h, c, r=0.008), *[soft_box(w * 0.86 / n, d * 0.34, 0.004, k, (i - (n - 1) / 2) * w * 0.9 / n, -d * 0.28, h - 0.001, r=0.003) for i in range(n)]]  # fmt: skip
    else:  # a flat smooth arch
        h = u(rng, 0.018, 0.024)
        o = oval(w / 2, d / 2, 4, 20)
        parts = [stack([(o * 0.96, 0), (o, h * 0.3), (o * 0.9, h * 0.75), (o * 0.6, h)], c), box(w * 0.5, 0.002, 0.001, k, 0, -d * 0.1, h)]  # fmt: skip
    cable = sweep(bezier((0, -d / 2, 0.012), (0, -d * 1.2, 0.005), (d, -d, 0.004), (d * u(rng, 0.2, 1), -d * 2, 0.004), n=8), 0.0025, c, 5)  # fmt: skip
    return assemble([merge([*parts, cable] if odds(rng, 0.7) else parts).turned(u(rng, -0.5, 0.5))])
