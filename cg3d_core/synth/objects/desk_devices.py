"""More kinds of keyboard, mouse, phone and printer."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, bezier, loft, odds, oval, panel, pick, soft_box, stack, stood, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, settled, sphere, torus
from ..palette import tint
from .keys_and_mice import key_grid
from .office import KEYBOARD, MOUSE, PHONE, PRINTER
from .tool_parts import case_colour, hoop, metal, strip


def _wedge(w, d, t0, t1, c):
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
    return _lying(rng, [_wedge(w, d, t0, t1, c), *[g.turned(tilt, "x").moved(z=lift) for g in grid], *([cable] if odds(rng, 0.6) else [])], 0)  # fmt: skip


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
    return _lying(rng, [_wedge(w, d, t, t + 0.02, c), *keys_, box(w * 0.5, d * 0.12, 0.012, k, 0, -d * 0.42, t)], 0)


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


@PHONE.style()
def phone_low_poly(rng):
    """A chunky mobile: brick with an aerial and keys, or a thick slab with a display."""
    h, c, k = u(rng, 0.12, 0.2), case_colour(rng), tint(rng, "black")
    w, t = h * u(rng, 0.4, 0.55), h * u(rng, 0.1, 0.3)
    parts = [soft_box(w, h, t, c, r=w * 0.15, n=1)]
    if odds(rng, 0.6):
        parts += [box(w * 0.75, h * 0.28, t * 0.06, (0.55, 0.68, 0.5), 0, h * 0.22, t), key_grid(w * 0.75, h * 0.42, t, t * 0.12, 3, 4, tint(rng, "white"), 0.3).moved(0, -h * 0.2)]  # fmt: skip
        if odds(rng, 0.7):
            parts.append(bar((w * 0.35, h * 0.48, t / 2), (w * 0.35, h * u(rng, 0.65, 0.85), t / 2), w * 0.08, k, 6))
    else:
        parts += [box(w * 0.86, h * 0.82, t * 0.05, k, 0, 0, t), *[box(w * 0.18, w * 0.18, t * 0.05, tint(rng, "paint"), i * w * 0.27, j * w * 0.3, t * 1.04) for i in (-1, 0, 1) for j in (-1, 0, 1)], cylinder(w * 0.1, t * 0.06, c, 0, -h * 0.45, t, n=6)]  # fmt: skip
    return assemble([merge(parts).turned(pick(rng, 0, 1.3, np.pi / 2), "x").turned(u(rng, -0.8, 0.8))])


@PHONE.style()
def phone_flip_or_candlestick(rng):
    c, k = case_colour(rng), metal(rng)
    if odds(rng, 0.6):
        w, h, t = u(rng, 0.045, 0.055), u(rng, 0.085, 0.1), u(rng, 0.01, 0.014)
        lid = merge([soft_box(w, h, t, c, y=h / 2, r=0.01), box(w * 0.75, h * 0.6, 0.001, tint(rng, "glass"), 0, h * 0.5, t)])  # fmt: skip
        base = [soft_box(w, h, t, c, y=-h / 2, r=0.01), key_grid(w * 0.8, h * 0.55, t, 0.002, 3, 4, k, 0.25).moved(0, -h * 0.6), hoop(w * 0.2, w * 0.2, w * 0.06, k, 12).moved(0, -h * 0.18, t - 0.001)]  # fmt: skip
        return assemble([merge([*base, lid.turned(u(rng, 0.4, 1.4), "x"), bar((-w / 2, 0, t), (w / 2, 0, t), t * 0.6, k, 8)]).turned(u(rng, -1, 1))])  # fmt: skip
    h = u(rng, 0.26, 0.34)
    horn = lambda s: lathe([(0.012 * s, 0), (0.016 * s, 0.02 * s), (0.034 * s, 0.05 * s), (0.03 * s, 0.05 * s), (0, 0.02 * s)], c, 14)  # noqa: E731  # fmt: skip
    ear = merge([bar((0, 0, 0), (0, 0, 0.12), 0.014, c, 8), horn(0.9).turned(np.pi, "x")])
    return assemble([lathe([(0, 0), (0.065, 0), (0.065, 0.02), (0.03, 0.04), (0.014, 0.07), (0.013, h), (0.02, h + 0.01), (0, h + 0.02)], k, 16), stood(horn(1)).moved(0, -0.01, h + 0.02), stood(cylinder(0.032, 0.008, k, n=14)).moved(0, -0.055, 0.03), ear.moved(0.05, 0, h * 0.55), bar((0, 0, h * 0.8), (0.05, 0, h * 0.8), 0.006, k, 5)])  # fmt: skip


@PRINTER.style()
def printer_low_poly(rng):
    w, c, k = u(rng, 0.3, 0.5), case_colour(rng), tint(rng, "black")
    d, h = w * u(rng, 0.6, 0.9), w * u(rng, 0.4, 0.65)
    white = tint(rng, "white")
    parts = [
        soft_box(w, d, h * 0.6, c, r=w * 0.06, n=1),
        soft_box(w * 0.9, d * 0.8, h * 0.4, pick(rng, c, k), 0, d * 0.08, h * 0.55, r=w * 0.06, n=1),
        box(w * 0.7, d * 0.1, h * 0.22, k, 0, -d * 0.47, h * 0.25),
        box(w * 0.6, d * 0.5, h * 0.05, white, 0, -d * 0.65, h * 0.28),
        box(w * 0.55, h * 0.04, h * u(rng, 0.4, 0.8), white, 0, d * 0.3, h * 0.9).turned(-0.05, "x"),
        *[box(w * 0.06, w * 0.06, h * 0.05, tint(rng, "paint"), w * x, -d * 0.4, h * 0.58) for x in (0.25, 0.35)],
    ]
    return assemble(parts)


@PRINTER.style()
def printer_laser_cube(rng):
    w, c, k = u(rng, 0.34, 0.46), tint(rng, pick(rng, "white", "white", "black")), tint(rng, "black")
    d, h = w * u(rng, 0.8, 1.05), w * u(rng, 0.55, 0.95)
    out = strip([(0, -d * 0.3), (0, d * 0.15), (0, d * 0.25)], [w * 0.65] * 3, 0.012, k, h - 0.004)
    parts = [
        _wedge(w, d, h * 0.93, h, c),
        out,
        panel(w * 0.7, h * 0.02, 0.02, k, 0, -d / 2, h * 0.36),
        panel(w * 0.85, h * 0.28, 0.02, c, 0, -d / 2, h * 0.05),
        box(w * 0.25, 0.03, h * 0.05, k, 0, -d / 2, h * 0.2),
        soft_box(w * 0.2, d * 0.3, 0.012, k, -w * 0.38, -d * 0.25, h * 0.95, r=0.01),
        box(w * 0.5, d * 0.4, 0.006, tint(rng, "white"), 0, -d * 0.02, h + 0.006),
        *[box(0.004, d * 0.3, 0.008, k, w / 2, d * 0.15, h * z) for z in (0.4, 0.5, 0.6, 0.7)],
    ]
    return assemble(parts)


@PRINTER.style()
def printer_for_plans_or_in_3d(rng):
    c, k, g = case_colour(rng), tint(rng, "black"), metal(rng)
    if odds(rng, 0.5):  # a wide plotter on legs, the sheet hanging out
        w, h = u(rng, 0.9, 1.5), u(rng, 0.85, 1.05)
        parts = [soft_box(w, 0.3, 0.24, c, z=h - 0.24, r=0.05), soft_box(w * 0.9, 0.2, 0.05, k, 0, -0.03, h - 0.02, r=0.02)]  # fmt: skip
        for s in (-1, 1):
            parts += [box(0.06, 0.08, h - 0.24, g, s * w * 0.4, 0, 0.04), box(0.06, 0.55, 0.05, g, s * w * 0.4)]
        paper = np.r_[
            arc(0.1, np.pi / 2, np.pi, 4) + np.float32([-0.16, h - 0.22]), [[-0.27, h * 0.5], [-0.2, h * 0.3]]
        ]
        return assemble([*parts, strip(paper, 0.006, w * 0.6, tint(rng, "white"), -w * 0.3).turned(np.pi / 2, "x").turned(np.pi / 2)])  # fmt: skip
    s = u(rng, 0.3, 0.5)
    frame_ = [bar((i * s / 2, j * s / 2, 0), (i * s / 2, j * s / 2, s * 1.1), s * 0.035, c, 4) for i in (-1, 1) for j in (-1, 1)]  # fmt: skip
    rails = [box(s * 1.05, s * 0.06, s * 0.06, c, 0, j * s / 2, z) for j in (-1, 1) for z in (0, s * 1.06)] + [box(s * 0.06, s * 1.05, s * 0.06, c, i * s / 2, 0, z) for i in (-1, 1) for z in (0, s * 1.06)]  # fmt: skip
    z = s * u(rng, 0.4, 0.7)
    inside = [box(s * 0.7, s * 0.7, s * 0.03, k, z=s * 0.15), bar((-s / 2, 0, z), (s / 2, 0, z), s * 0.015, g, 6), box(s * 0.15, s * 0.15, s * 0.16, k, 0, 0, z - s * 0.08), cylinder(s * 0.02, s * 0.06, g, 0, 0, z - s * 0.13, n=6), lathe([(s * 0.12, s * 0.18), (s * 0.15, z * 0.6), (s * 0.06, z - s * 0.13)], tint(rng, "paint"), 10)]  # fmt: skip
    return assemble([*frame_, *rails, *inside, torus(s * 0.15, s * 0.05, tint(rng, "paint"), z=s * 1.2, n=14).turned(0.0)])  # fmt: skip
