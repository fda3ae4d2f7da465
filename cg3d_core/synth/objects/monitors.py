"""Computer displays."""

from __future__ import annotations

from ..forms import assemble, bezier, odds, pick, soft_box, sweep, u
from ..mesh import bar, box, cylinder, merge
from ..palette import tint
from ..registry import Category
from .tvs import flat_screen, tube_set

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
