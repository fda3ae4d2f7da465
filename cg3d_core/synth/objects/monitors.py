"""Computer displays."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, frame, loft, odds, panel, pick, sheet, soft_box, stood, sweep, u
from ..mesh import bar, box, cylinder, merge, sphere
from ..palette import tint
from ..registry import Category
from .tvs import flat_screen, screen_arm, screen_colour, tube_set

MONITOR = Category(
    "monitor", "electronics",
    synonyms=("computer monitor", "display", "desktop display", "flat panel display", "PC monitor", "LCD monitor"),
    glosses=("a display that shows what a computer puts out", "a flat screen on a stand on a desk", "the screen part of a desktop workstation",
             "an output device on which text and pictures from a PC appear"),
    place="surface", rooms=("office", "office", "bedroom"))  # fmt: skip


def _neck(rng, z, y, c):
    """Stand of a monitor reaching up to height z behind the screen at y."""
    kind = pick(rng, "round", "plate", "v", "bent")
    if kind == "round":
        return [cylinder(u(rng, 0.09, 0.13), 0.015, c, 0, y, n=18), cylinder(0.02, z, c, 0, y + 0.02, n=8)]
    if kind == "plate":
        return [
            soft_box(u(rng, 0.18, 0.3), u(rng, 0.16, 0.22), 0.012, c, 0, y),
            box(u(rng, 0.04, 0.09), 0.025, z, c, 0, y + 0.03),
        ]
    if kind == "v":
        feet = [bar((0, y + 0.06, 0.012), (s * u(rng, 0.12, 0.2), y - 0.1, 0.008), 0.01, c, 5) for s in (-1, 1)]
        return [*feet, bar((0, y + 0.06, 0.0), (0, y + 0.03, z), 0.018, c, 8)]
    path = bezier((0, y - 0.1, 0.008), (0, y + 0.12, 0.0), (0, y + 0.02, z), n=8)
    return [sweep(path, 0.06, c, n=8, squash=0.15)]


def display_parts(rng, w, h, lift, t=None):
    """A monitor w by h, its lower edge ``lift`` above the table, with a random stand."""
    t, c = t or u(rng, 0.02, 0.05), tint(rng, pick(rng, "black", "metal", "white"))
    tilt = merge(flat_screen(rng, w, h, t, u(rng, 0.005, 0.022))).turned(-u(rng, 0, 0.15), "x").moved(z=lift)
    return [tilt, *_neck(rng, lift + h * 0.45, t / 2 + 0.03, c)]


@MONITOR.style()
def monitor_wide(rng):
    w = u(rng, 0.42, 0.72)
    return assemble(display_parts(rng, w, w * u(rng, 0.54, 0.64), u(rng, 0.06, 0.2)))


@MONITOR.style()
def monitor_square(rng):
    w = u(rng, 0.33, 0.43)
    return assemble(display_parts(rng, w, w * u(rng, 0.74, 0.85), u(rng, 0.06, 0.16), u(rng, 0.04, 0.07)))


@MONITOR.style()
def monitor_two_on_arms(rng):
    w, c = u(rng, 0.42, 0.6), tint(rng, "black")
    h, lift, turn = w * 0.57, u(rng, 0.1, 0.2), u(rng, 0.05, 0.3)
    parts = [merge(flat_screen(rng, w, h, 0.03, 0.01)).moved(s * w * 0.51, 0, lift).turned(-s * turn) for s in (-1, 1)]
    parts += [
        cylinder(0.1, 0.015, c, 0, 0.09),
        bar((0, 0.09, 0), (0, 0.09, lift + h * 0.6), 0.018, c),
        bar((-w * 0.5, 0.09, lift + h / 2), (w * 0.5, 0.09, lift + h / 2), 0.015, c),
    ]
    return assemble(parts)


@MONITOR.style()
def monitor_portrait_or_ultrawide(rng):
    if odds(rng, 0.5):
        h = u(rng, 0.45, 0.62)
        return assemble(display_parts(rng, h * 0.58, h, u(rng, 0.04, 0.12)))
    w = u(rng, 0.75, 0.95)
    return assemble(display_parts(rng, w, w * 0.43, u(rng, 0.08, 0.18)))


@MONITOR.style()
def monitor_tube(rng):
    body, _ = tube_set(rng, u(rng, 0.3, 0.48))
    return assemble([body.moved(z=0.05), cylinder(0.14, 0.06, tint(rng, "white"), y=0.1, top=0.1)])


@MONITOR.style()
def monitor_on_arm(rng):
    w = u(rng, 0.4, 0.8)
    h, t, z, c = (
        w * pick(rng, 0.56, 0.62, 0.42),
        u(rng, 0.015, 0.04),
        u(rng, 0.3, 0.45),
        tint(rng, pick(rng, "black", "metal", "white")),
    )
    front = (
        merge(flat_screen(rng, w, h, t, u(rng, 0.004, 0.02)))
        .moved(0, 0, -h / 2)
        .turned(-u(rng, 0, 0.2), "x")
        .turned(u(rng, -0.3, 0.3))
        .moved(z=z)
    )
    return assemble([front, *screen_arm(rng, t / 2 + 0.01, z, c, down=True)])


@MONITOR.style()
def monitor_deep_chin(rng):
    """Screen above a blank band, on a foot of bent sheet (a computer in one piece)."""
    w, c = u(rng, 0.45, 0.65), tint(rng, pick(rng, "metal", "white", "paint"))
    h, chin, lift, d = w * 0.6, w * u(rng, 0.06, 0.14), u(rng, 0.06, 0.12), u(rng, 0.16, 0.22)
    parts = [
        panel(w, h + chin, u(rng, 0.012, 0.03), c, z=lift, r=0.02),
        box(w * 0.96, 0.006, h * 0.94, screen_colour(rng), 0, -0.014, lift + chin),
    ]
    fw = w * u(rng, 0.3, 0.45)
    path = np.float32([(-d / 2, 0.004), (d * 0.45, 0.004), (d * 0.5, 0.02), (0.03, lift + h * 0.4)])
    parts.append(sheet(np.stack([np.c_[np.full(4, x), path] for x in (-fw / 2, fw / 2)]), c, 0.008))
    if odds(rng, 0.5):
        parts.append(sphere(w * 0.4, 0.03, h * 0.4, c, 0, 0.03, lift + h * 0.6, n=14))
    return assemble(parts)


@MONITOR.style()
def monitor_curved(rng):
    w = u(rng, 0.6, 1.1)
    h, bend, t, lift, c = (
        w * u(rng, 0.36, 0.52),
        w * u(rng, 0.05, 0.14),
        0.025,
        u(rng, 0.08, 0.16),
        tint(rng, pick(rng, "black", "black", "white")),
    )
    xs = np.linspace(-0.5, 0.5, 11)
    rows = [(x * w, bend * (1 - 4 * x**2) - bend, lift) for x in xs]
    parts = [
        loft([[(x * k, y - e, z + m), (x * k, y + t, z + m), (x * k, y + t, z + h - m), (x * k, y - e, z + h - m)] for x, y, z in rows], col)
        for k, e, m, col in ((1, 0, 0, c), (0.97, 0.003, 0.012, screen_colour(rng)))]  # fmt: skip
    v = [bar((0, 0.14, 0.012), (s * w * u(rng, 0.2, 0.3), -0.06, 0.01), 0.014, c, 4) for s in (-1, 1)]
    return assemble(
        [
            *parts,
            *v,
            bar((0, 0.14, 0), (0, 0.06, lift + h * 0.6), 0.025, c, 6),
            box(0.16, 0.06, 0.16, c, 0, 0.04, lift + h * 0.3),
        ]
    )


@MONITOR.style()
def monitor_bulging_back(rng):
    """Seen in CAD libraries: stepped back with vents and a socket field, a thick ring foot."""
    w = u(rng, 0.36, 0.6)
    h, t, lift, c = (
        w * u(rng, 0.58, 0.8),
        u(rng, 0.03, 0.05),
        u(rng, 0.07, 0.15),
        tint(rng, pick(rng, "black", "white", "metal")),
    )
    parts = flat_screen(rng, w, h, t, u(rng, 0.012, 0.03), z=lift)
    parts += [
        panel(w * 0.75, h * 0.7, 0.04, c, 0, t / 2 + 0.015, lift + h * 0.15, r=0.04),
        panel(w * 0.4, h * 0.35, 0.04, c, 0, t / 2 + 0.045, lift + h * 0.3, r=0.02),
    ]
    parts += [
        box(w * 0.5, 0.012, 0.006, tint(rng, "black"), 0, t / 2 + 0.036, lift + h * (0.68 + 0.03 * k)) for k in range(5)
    ]
    parts += [
        cylinder(u(rng, 0.09, 0.14), 0.02, c, 0, 0.03, n=20, top=0.08),
        box(0.06, 0.035, lift + h * 0.35, c, 0, 0.06),
    ]
    return assemble(
        [
            *parts,
            *[
                stood(cylinder(0.006, 0.006, tint(rng, "metal"), n=6)).moved(w * (0.3 + 0.04 * k), -t / 2, lift + 0.01)
                for k in range(4)
            ],
        ]
    )


@MONITOR.style()
def monitor_chunky(rng):
    """As in games: thick rounded case, deep rim, stubby foot."""
    w = u(rng, 0.35, 0.6)
    h, t, lift = w * u(rng, 0.62, 0.85), w * u(rng, 0.12, 0.4), w * u(rng, 0.1, 0.22)
    c, rim = tint(rng, pick(rng, "white", "metal", "paint", "black")), w * u(rng, 0.06, 0.1)
    parts = [
        panel(w, h, t, c, 0, 0, lift, r=w * 0.07, n=1),
        frame(w * 0.98, h * 0.98, 0.03, rim, c, 0, -t / 2, lift + h * 0.01),
    ]
    parts += [
        box(w - 2 * rim, 0.01, h - 2 * rim, screen_colour(rng), 0, -t / 2, lift + rim),
        cylinder(w * 0.1, lift + 0.02, c, n=6),
        cylinder(w * 0.3, w * 0.05, c, n=8, top=w * 0.22),
    ]
    parts += (
        [
            box(w * u(rng, 0.2, 0.5), 0.006, h * 0.04, tint(rng, "leaf"), -w * 0.1, -t / 2 - 0.006, lift + h * z)
            for z in (0.7, 0.58, 0.46)
        ]
        if odds(rng, 0.5)
        else []
    )
    return assemble(parts)


@MONITOR.style()
def monitor_two_side_by_side(rng):
    """Two unlike screens on their own feet, standing at an angle."""
    a, b = (merge(display_parts(rng, w, w * 0.58, u(rng, 0.06, 0.15))) for w in (u(rng, 0.4, 0.55), u(rng, 0.4, 0.55)))
    turn = u(rng, 0.1, 0.5)
    return assemble([a.turned(turn).moved(-0.29), b.turned(-turn).moved(0.29)])
