"""More television sets and computer displays, and projector screens."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, frame, loft, odds, panel, pick, sheet, soft_box, stood, sweep, u
from ..mesh import Mesh, bar, box, cylinder, merge, sphere
from ..palette import tint
from .monitors import MONITOR, display_parts
from .tvs import TV, _tv_size, flat_screen, screen_colour


def _arm(rng, y: float, z: float, c, down: bool = False) -> list[Mesh]:
    """A jointed arm from behind a screen at (0, y, z) to a plate on the wall, or down to a clamp."""
    x, k = u(rng, -0.15, 0.15), u(rng, 0.08, 0.22)
    if down:
        elbow, foot = (x, y + k, z + u(rng, -0.08, 0.05)), (0, y + 0.06, 0)
        return [
            bar((0, y, z), elbow, 0.018, c, 7), bar(elbow, (0, y + 0.06, z - 0.1), 0.02, c, 7), bar((0, y + 0.06, z - 0.08), foot, 0.018, c, 8),
            box(0.09, 0.09, 0.025, c, 0, y + 0.06), box(0.12, 0.02, 0.12, c, 0, y, z - 0.06)]  # fmt: skip
    back = y + k + 0.05
    return [
        bar((0, y, z), (x, y + k / 2, z), 0.025, c, 6), bar((x, y + k / 2, z), (0, back, z), 0.025, c, 6),
        box(0.12, 0.02, 0.28, c, 0, back, z - 0.14), box(0.3, 0.015, 0.3, c, 0, y, z - 0.15)]  # fmt: skip


@TV.style()
def tv_on_wall_arm(rng):
    """Turned or tilted out from the wall on a jointed arm."""
    w, h = _tv_size(rng, 0.5, 1.5)
    t, c = u(rng, 0.015, 0.06), tint(rng, pick(rng, "black", "metal"))
    front = (
        merge(flat_screen(rng, w, h, t, u(rng, 0.004, 0.03)))
        .moved(0, 0, -h / 2)
        .turned(u(rng, -0.15, 0.25), "x")
        .turned(u(rng, -0.6, 0.6))
    )
    return assemble([front, *_arm(rng, t / 2 + 0.01, 0, c)])


@TV.style()
def tv_very_thin(rng):
    """A sheet with a thicker box low on the back, no rim to speak of; on the wall or on a bent wire foot."""
    w, h = _tv_size(rng, 0.9, 1.75)
    parts = [
        box(w, 0.006, h, screen_colour(rng)),
        frame(w, h, 0.01, 0.004, tint(rng, "metal")),
        box(
            w * u(rng, 0.6, 0.95),
            0.03,
            h * u(rng, 0.25, 0.5),
            tint(rng, pick(rng, "black", "metal")),
            0,
            0.018,
            h * 0.05,
        ),
    ]
    if odds(rng, 0.5):
        c = tint(rng, pick(rng, "metal", "black"))
        parts += [
            sweep(
                bezier((s * w * 0.3, -0.12, -0.06), (s * w * 0.3, 0.0, -0.06), (s * w * 0.3, 0.01, 0.06), n=6),
                0.008,
                c,
                n=5,
            )
            for s in (-1, 1)
        ]
        parts += [bar((s * w * 0.3, 0, -0.06), (s * w * 0.3, 0.12, -0.06), 0.008, c, 5) for s in (-1, 1)]
    return assemble(parts)


@TV.style()
def tv_on_tall_stand(rng):
    """On three slanted legs like an easel, or on a column with wheels."""
    w, h = _tv_size(rng, 0.6, 1.3)
    z, c = u(rng, 0.5, 0.9), tint(rng, pick(rng, "wood", "black", "metal"))
    parts = flat_screen(rng, w, h, u(rng, 0.02, 0.05), u(rng, 0.005, 0.02), z=z)
    if odds(rng, 0.5):
        parts += [bar((s * 0.1, 0.05, z + h * 0.7), (s * w * 0.4, -0.1, 0), 0.02, c, 7) for s in (-1, 1)]
        parts.append(bar((0, 0.05, z + h * 0.7), (0, 0.45, 0), 0.02, c, 7))
    else:
        parts += [
            box(0.09, 0.06, z + h * 0.6, c, 0, 0.06),
            box(w * 0.6, 0.06, 0.04, c, 0, 0.06, 0.05),
            box(0.06, 0.5, 0.04, c, w * 0.28, 0.06, 0.05),
            box(0.06, 0.5, 0.04, c, -w * 0.28, 0.06, 0.05),
        ]
        parts += [
            sphere(0.03, 0.03, 0.03, tint(rng, "black"), x * w * 0.28, 0.06 + y, 0.03, n=6)
            for x in (-1, 1)
            for y in (-0.22, 0.22)
        ]
    return assemble(parts)


@TV.style()
def tv_with_loudspeaker_bar(rng):
    w, h = _tv_size(rng, 0.8, 1.5)
    c, lift = tint(rng, "black"), u(rng, 0.08, 0.16)
    parts = flat_screen(rng, w, h, u(rng, 0.02, 0.05), u(rng, 0.006, 0.03), z=lift)
    parts += [
        soft_box(w * u(rng, 0.5, 0.95), 0.1, 0.07, c, 0, -0.14, r=0.03),
        box(w * 0.4, 0.22, 0.012, c),
        box(0.2, 0.03, lift + 0.1, c, 0, 0.04),
    ]
    if odds(rng, 0.4):
        parts += [
            soft_box(0.14, 0.16, h * u(rng, 0.6, 1.2), tint(rng, pick(rng, "black", "wood")), s * (w / 2 + 0.15))
            for s in (-1, 1)
        ]
    return assemble(parts)


@TV.style()
def tv_chunky(rng):
    """As in games: a fat rounded box on four splayed pegs with a big screen, knobs and rabbit ears."""
    w = u(rng, 0.45, 0.9)
    h, d, c = w * u(rng, 0.65, 0.9), w * u(rng, 0.35, 0.7), tint(rng, pick(rng, "wood", "paint", "white"))
    leg = w * u(rng, 0.08, 0.35)
    parts = [
        soft_box(w, d, h, c, z=leg, r=w * 0.08, n=1),
        panel(w * 0.62, h * 0.72, w * 0.06, tint(rng, "black"), -w * 0.12, -d / 2, leg + h * 0.14, r=w * 0.08, n=1),
    ]
    parts.append(
        panel(
            w * 0.54, h * 0.62, w * 0.07, screen_colour(rng), -w * 0.12, -d / 2 - 0.006, leg + h * 0.19, r=w * 0.06, n=1
        )
    )
    parts += [
        stood(cylinder(w * 0.055, w * 0.06, tint(rng, "metal"), n=8)).moved(w * 0.34, -d / 2, leg + h * z)
        for z in (0.75, 0.52)
    ]
    parts += [box(w * 0.14, 0.02, 0.012, tint(rng, "black"), w * 0.34, -d / 2, leg + h * z) for z in (0.2, 0.27, 0.34)]
    parts += [
        bar((x * w * 0.38, y * d * 0.3, leg + 0.02), (x * w * 0.46, y * d * 0.42, 0), w * 0.03, tint(rng, "wood"), 5)
        for x in (-1, 1)
        for y in (-1, 1)
    ]
    if odds(rng, 0.7):
        parts.append(sphere(w * 0.07, w * 0.07, w * 0.05, tint(rng, "black"), z=leg + h, n=6))
        for s in (-1, 1):
            tip = (s * w * u(rng, 0.15, 0.4), 0, leg + h + w * u(rng, 0.25, 0.45))
            parts += [
                bar((0, 0, leg + h), tip, 0.008, tint(rng, "metal"), 4),
                sphere(0.018, 0.018, 0.018, tint(rng, "metal"), *tip, n=5),
            ]
    return assemble(parts)


# ---------------------------------------------------------------------------------------------- monitor
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
    return assemble([front, *_arm(rng, t / 2 + 0.01, z, c, down=True)])


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
