"""Screens and computers: tv, monitor, computer, laptop, tablet."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, loft, odds, oval, panel, pick, soft_box, stack, stood, sweep, u
from ..mesh import Mesh, bar, box, cylinder, merge, sphere
from ..palette import tint
from ..registry import Category

TV = Category(
    "tv", "electronics",
    synonyms=("television", "TV set", "television set", "flat screen TV", "smart TV"),
    glosses=("a screen for watching programmes and films at home", "an electronic device that receives broadcasts and shows moving pictures",
             "a large flat screen in the living room", "the thing you watch the news on", "a wide black display hung on the wall or standing on a low cabinet"),
    place="wall", hang=(0.6, 1.4), rooms=("living", "living", "bedroom", "office"))  # fmt: skip


def _picture(rng):
    """Colour of a screen: off (black) or lit."""
    return tint(rng, "black") if odds(rng, 0.75) else tint(rng, "paint")


def _screen(rng, w, h, t, rim, y=0.0, z=0.0, r=0.01):
    """Flat screen: shell of thickness t, dark front with a rim; centred at y, bottom at z."""
    shell, s = tint(rng, pick(rng, "black", "black", "metal", "white")), pick(rng, -0.001, 0.003)
    chin = rim * pick(rng, 1, 1, 2, 3)
    return [
        panel(w, h, t, shell, 0, y, z, r=r),
        box(w - 2 * rim, 0.004, h - rim - chin, _picture(rng), 0, y - t / 2 + s, z + chin),
    ]


def _tv_size(rng, low=0.6, high=1.75):
    w = u(rng, low, high)
    return w, w * u(rng, 0.54, 0.64)


@TV.style()
def tv_wall_panel(rng):
    w, h = _tv_size(rng)
    t = u(rng, 0.015, 0.06)
    return assemble(
        [
            *_screen(rng, w, h, t, u(rng, 0.004, 0.03)),
            box(w * 0.4, 0.04, h * 0.5, tint(rng, "black"), y=t / 2 + 0.02, z=h * 0.25),
        ]
    )


@TV.style()
def tv_on_centre_foot(rng):
    w, h = _tv_size(rng)
    t, foot, c = u(rng, 0.02, 0.08), u(rng, 0.05, 0.12), tint(rng, pick(rng, "black", "metal"))
    base = soft_box(w * u(rng, 0.3, 0.6), u(rng, 0.18, 0.32), 0.02, c, r=u(rng, 0.01, 0.1), n=4)
    return assemble(
        [
            *_screen(rng, w, h, t, u(rng, 0.006, 0.04), z=foot),
            base,
            box(u(rng, 0.06, 0.3), 0.04, foot + 0.1, c, y=t / 2),
        ]
    )


@TV.style()
def tv_on_two_feet(rng):
    w, h = _tv_size(rng)
    t, lift, d, c = u(rng, 0.02, 0.07), u(rng, 0.05, 0.1), u(rng, 0.18, 0.3), tint(rng, "black")
    parts = _screen(rng, w, h, t, u(rng, 0.005, 0.02), z=lift)
    for x in (-w * u(rng, 0.3, 0.45), w * 0.4):
        parts += [bar((x, 0, lift + 0.02), (x * 1.06, y, 0.006), 0.009, c, 5) for y in (-d / 2, d / 2)]
    return assemble(parts)


@TV.style()
def tv_deep_back(rng):
    """An older flat panel: thick, with a bulging back and speakers at the sides or below."""
    w, h = _tv_size(rng, 0.5, 1.2)
    t, c = u(rng, 0.07, 0.12), tint(rng, pick(rng, "black", "metal"))
    rim, low = u(rng, 0.02, 0.05), pick(rng, 0.0, 0.06)
    parts = [
        panel(w, h + low, t * 0.5, c, 0, 0, 0.06, r=0.015),
        box(w - 2 * rim, 0.006, h - 2 * rim, _picture(rng), 0, -t * 0.25, 0.06 + rim + low),
    ]
    parts += [
        panel(w * 0.7, h * 0.6, t, c, 0, t * 0.6, 0.06 + h * 0.2, r=0.06),
        soft_box(w * 0.45, 0.25, 0.025, c, r=0.06),
        box(0.12, 0.06, 0.12, c, y=0.02),
    ]
    return assemble(parts)


@TV.style()
def tv_tube(rng):
    """A cathode ray tube set: a deep box that narrows to the back."""
    w, c = u(rng, 0.35, 0.8), tint(rng, pick(rng, "black", "metal", "wood"))
    h, d = w * u(rng, 0.72, 0.9), w * u(rng, 0.6, 0.85)
    back = loft(
        [
            np.c_[np.float32([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * [w / 2 * s, h / 2 * s], np.full(4, z)]
            for s, z in ((1, 0.0), (1, -d * 0.35), (0.55, -d * 0.8), (0.5, -d))
        ],
        c,
    )
    rings = loft(list(back.vertices[:16].reshape(4, 4, 3)[::-1]), c)
    face = stood(rings.moved(z=d / 2)).moved(z=h / 2)
    glass = sphere(w * 0.42, 0.04, h * 0.4, _picture(rng), 0, -d / 2 + 0.01, h * 0.53, n=14)
    parts = [face, glass]
    if odds(rng, 0.4):
        parts += [
            bar((0, 0, h), (s * u(rng, 0.1, 0.3), 0, h + u(rng, 0.2, 0.4)), 0.004, tint(rng, "metal"), 4)
            for s in (-1, 1)
        ]
    return assemble(parts)


@TV.style()
def tv_curved(rng):
    w, h = _tv_size(rng, 1.0, 1.75)
    bend, t, c = u(rng, 0.04, 0.12), u(rng, 0.02, 0.05), tint(rng, "black")
    xs = np.linspace(-0.5, 0.5, 9)
    y = -bend * 4 * xs**2
    rings = [
        [(x * w, b - t / 2, 0.06), (x * w, b + t / 2, 0.06), (x * w, b + t / 2, 0.06 + h), (x * w, b - t / 2, 0.06 + h)]
        for x, b in zip(xs, y, strict=True)
    ]
    shine = [
        [
            (x * w * 0.97, b - t / 2 - 0.002, 0.08),
            (x * w * 0.97, b - t / 2 + 0.002, 0.08),
            (x * w * 0.97, b - t / 2 + 0.002, h + 0.04),
            (x * w * 0.97, b - t / 2 - 0.002, h + 0.04),
        ]
        for x, b in zip(xs, y, strict=True)
    ]
    return assemble(
        [loft(rings, c), loft(shine, _picture(rng)), box(w * 0.4, 0.25, 0.015, c), box(0.08, 0.03, 0.2, c, y=t)]
    )


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


def _monitor(rng, w, h, lift, t=None):
    t, c = t or u(rng, 0.02, 0.05), tint(rng, pick(rng, "black", "metal", "white"))
    tilt = merge(_screen(rng, w, h, t, u(rng, 0.005, 0.022))).turned(-u(rng, 0, 0.15), "x").moved(z=lift)
    return [tilt, *_neck(rng, lift + h * 0.45, t / 2 + 0.03, c)]


@MONITOR.style()
def monitor_wide(rng):
    w = u(rng, 0.42, 0.72)
    return assemble(_monitor(rng, w, w * u(rng, 0.54, 0.64), u(rng, 0.06, 0.2)))


@MONITOR.style()
def monitor_square(rng):
    w = u(rng, 0.33, 0.43)
    return assemble(_monitor(rng, w, w * u(rng, 0.74, 0.85), u(rng, 0.06, 0.16), u(rng, 0.04, 0.07)))


@MONITOR.style()
def monitor_two_on_arms(rng):
    w, c = u(rng, 0.42, 0.6), tint(rng, "black")
    h, lift, turn = w * 0.57, u(rng, 0.1, 0.2), u(rng, 0.05, 0.3)
    parts = [merge(_screen(rng, w, h, 0.03, 0.01)).moved(s * w * 0.51, 0, lift).turned(-s * turn) for s in (-1, 1)]
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
        return assemble(_monitor(rng, h * 0.58, h, u(rng, 0.04, 0.12)))
    w = u(rng, 0.75, 0.95)
    return assemble(_monitor(rng, w, w * 0.43, u(rng, 0.08, 0.18)))


@MONITOR.style()
def monitor_tube(rng):
    return assemble(
        [tv_tube(rng).scaled(u(rng, 0.6, 0.75)).moved(z=0.05), cylinder(0.13, 0.06, tint(rng, "white"), top=0.1)]
    )


COMPUTER = Category(
    "computer", "electronics",
    synonyms=("desktop computer", "PC", "personal computer", "workstation", "computer tower", "desktop PC"),
    glosses=("a machine for calculating, writing and browsing", "an electronic device that stores and processes data", "a desktop machine with a keyboard and a display",
             "a case with a processor and disks inside", "the machine people work at in an office"),
    place="surface", rooms=("office", "office", "bedroom"))  # fmt: skip


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
        n = 12
        parts += [
            box(w * 0.92 / n * 0.8, d * 0.14, 0.006, k, ((i + 0.5) / n - 0.5) * w * 0.94, y, t, 0.85) for i in range(n)
        ]
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


@COMPUTER.style()
def computer_tower(rng):
    w, d, h, c = (
        u(rng, 0.16, 0.24),
        u(rng, 0.36, 0.52),
        u(rng, 0.34, 0.52),
        tint(rng, pick(rng, "black", "black", "metal", "white")),
    )
    parts = [box(w, d, h, c, z=0.01), panel(w, h, 0.03, tint(rng, "black"), 0, -d / 2, 0.01, r=0.02)]
    parts += [box(w * 0.8, 0.01, 0.035, tint(rng, "metal"), 0, -d / 2 - 0.015, h * z) for z in (0.85, 0.74)][
        : int(rng.integers(0, 3))
    ]
    parts += [
        stood(cylinder(0.012, 0.01, tint(rng, "metal"), n=8)).moved(0, -d / 2 - 0.01, h * 0.6),
        box(w * 0.9, d * 0.9, 0.01, tint(rng, "black")),
    ]
    if odds(rng, 0.4):
        parts += [
            stood(cylinder(w * 0.33, 0.01, tint(rng, "black"), n=14)).moved(0, -d / 2 - 0.01, h * z)
            for z in (0.2, 0.48)
        ]
    return assemble(parts)


@COMPUTER.style()
def computer_all_in_one(rng):
    w = u(rng, 0.48, 0.66)
    h, lift, c = w * u(rng, 0.62, 0.75), u(rng, 0.06, 0.14), tint(rng, pick(rng, "metal", "white", "black"))
    parts = [
        panel(w, h, 0.025, c, 0, 0, lift, r=0.015),
        box(w * 0.96, 0.004, h * 0.76, _picture(rng), 0, -0.0125, lift + h * 0.22),
    ]
    parts += [sweep(bezier((0, -0.1, 0.006), (0, 0.14, 0.0), (0, 0.02, lift + h * 0.5), n=8), 0.09, c, n=8, squash=0.1)]
    if odds(rng, 0.7):
        parts += [keys(rng, 0.42, 0.12).moved(-0.05, -0.28), mouse_body(rng).moved(0.24, -0.27)]
    return assemble(parts)


@COMPUTER.style()
def computer_full_set(rng):
    w = u(rng, 0.42, 0.6)
    parts = [
        *_monitor(rng, w, w * 0.58, u(rng, 0.07, 0.15)),
        keys(rng, 0.43, 0.14).moved(0, -0.27),
        mouse_body(rng).moved(0.3, -0.26),
    ]
    if odds(rng, 0.75):
        parts.append(computer_tower(rng).moved(pick(rng, -1, 1) * (w / 2 + 0.2), 0.05))
    return assemble(parts)


@COMPUTER.style()
def computer_flat_case(rng):
    """A desktop case lying flat with the display on it, or a tiny box."""
    if odds(rng, 0.35):
        s = u(rng, 0.11, 0.21)
        return assemble(
            [
                soft_box(s, s, u(rng, 0.035, 0.06), tint(rng, pick(rng, "metal", "black", "white")), r=0.025, n=3),
                box(s * 0.3, 0.01, 0.012, tint(rng, "black"), 0, -s / 2, 0.015),
            ]
        )
    w, d, h, c = (
        u(rng, 0.36, 0.46),
        u(rng, 0.34, 0.42),
        u(rng, 0.09, 0.15),
        tint(rng, pick(rng, "white", "black", "metal")),
    )
    parts = [
        box(w, d, h, c),
        box(w * 0.35, 0.01, 0.03, tint(rng, "black"), w * 0.25, -d / 2, h * 0.6),
        box(w * 0.3, 0.01, 0.02, tint(rng, "black"), -w * 0.25, -d / 2, h * 0.3),
    ]
    return assemble(
        [*parts, merge(_monitor(rng, 0.42, 0.3, 0.08)).moved(z=h), keys(rng, 0.43, 0.15).moved(0, -d / 2 - 0.15)]
    )


LAPTOP = Category(
    "laptop", "electronics",
    synonyms=("notebook computer", "laptop computer", "portable computer", "ultrabook"),
    glosses=("a computer that folds shut", "a portable machine with a keyboard and a hinged screen", "a small computer carried in a bag and used on the knees",
             "an open clamshell with keys below and a display above"),
    place="surface", rooms=("office", "living", "bedroom"))  # fmt: skip


def _laptop(rng, angle):
    w = u(rng, 0.28, 0.4)
    d, t, c = (
        w * u(rng, 0.62, 0.74),
        u(rng, 0.012, 0.025),
        tint(rng, pick(rng, "metal", "metal", "black", "white", "paint")),
    )
    lid = merge(
        [soft_box(w, d, t * 0.5, c, y=-d / 2, r=0.01), box(w * 0.94, d * 0.88, 0.002, _picture(rng), 0, -d / 2, -0.001)]
    )
    base = [
        soft_box(w, d, t, c, r=0.012),
        soft_box(w * 0.3, d * 0.28, 0.002, tint(rng, "metal"), 0, -d * 0.3, t - 0.0005, r=0.005, n=1),
    ]
    k = keys(rng, w * 0.9, d * 0.45).scaled(1, 1, 0.3)
    return [*base, k.moved(0, d * 0.12, t - 0.003), lid.turned(-angle, "x").moved(y=d / 2, z=t)]


@LAPTOP.style()
def laptop_open(rng):
    return assemble(_laptop(rng, u(rng, 1.6, 2.1)))


@LAPTOP.style()
def laptop_half_open(rng):
    return assemble(_laptop(rng, u(rng, 0.6, 1.5)))


@LAPTOP.style()
def laptop_closed(rng):
    return assemble(_laptop(rng, u(rng, 0.02, 0.06)))


@LAPTOP.style()
def laptop_thick_old(rng):
    return assemble(_laptop(rng, u(rng, 1.5, 2.0))).scaled(1, 1.05, u(rng, 1.2, 1.5))


TABLET = Category(
    "tablet", "electronics",
    synonyms=("tablet computer", "e-reader", "touch screen tablet", "slate computer"),
    glosses=("a flat handheld computer with a touch screen", "a thin glass slab for reading and browsing", "a device between a phone and a laptop"),
    place="surface", rooms=("living", "bedroom", "office"))  # fmt: skip


def _tablet(rng):
    h = u(rng, 0.17, 0.3)
    w, t = h * u(rng, 0.62, 0.8), u(rng, 0.006, 0.011)
    rim = u(rng, 0.006, 0.02)
    return merge(
        [
            soft_box(w, h, t, tint(rng, pick(rng, "black", "metal", "white")), r=0.015),
            box(w - 2 * rim, h - 2 * rim, 0.001, _picture(rng), z=t - 0.0005),
        ]
    )


@TABLET.style()
def tablet_lying(rng):
    return assemble([_tablet(rng).turned(u(rng, 0, 2 * np.pi))])


@TABLET.style()
def tablet_on_stand(rng):
    lean, c = u(rng, 0.9, 1.35), tint(rng, pick(rng, "black", "metal", "wood"))
    body = _tablet(rng).turned(pick(rng, 0.0, np.pi / 2)).turned(lean, "x")
    low, high = body.bounds
    top = float(high[2] - low[2])
    parts = [
        body.moved(z=-low[2] + 0.01),
        bar((0, float(high[1]), top * 0.6), (0, float(high[1]) + top * 0.45, 0.004), 0.02, c, 6),
        soft_box(0.1, top * 0.7, 0.008, c, y=top * 0.15),
    ]
    return assemble(parts)


@TABLET.style()
def tablet_in_folding_case(rng):
    lean, c = u(rng, 0.95, 1.3), tint(rng, pick(rng, "paint", "black"))
    body = _tablet(rng).turned(np.pi / 2).turned(lean, "x")
    low, high = body.bounds
    w, d = float(high[0] - low[0]), float(high[2] - low[2])
    return assemble(
        [
            body.moved(z=-low[2] + 0.006),
            soft_box(w, d * 1.1, 0.006, c, y=d * 0.1),
            panel(w, d * 0.75, 0.004, c).turned(lean - np.pi / 2 + 0.9, "x").moved(y=d * 0.5),
        ]
    )
