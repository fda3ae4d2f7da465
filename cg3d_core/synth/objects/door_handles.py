"""Door handles: levers, knobs and pulls."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, log_u, odds, panel, pick, soft_box, stood, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category
from .tool_parts import hoop, metal

DOOR_HANDLE = Category(
    "door handle", "hardware", synonyms=("doorknob", "door knob", "door lever", "handle of a door", "door pull", "lever handle"),
    glosses=("what one presses or turns to open a door", "a metal lever on a door", "a fitting at hand height that opens the latch", "a knob mounted on a door"), place="wall", hang=(0.9, 1.1), rooms=())  # fmt: skip


def _finish(rng):
    """Steel, brass, black or white."""
    return pick(rng, metal(rng), metal(rng), (u(rng, 0.65, 0.8), 0.58, 0.28), tint(rng, "black"), tint(rng, "white"))


def _keyhole(c, z, y):
    return [stood(cylinder(0.005, 0.002, tint_dark, n=8)).moved(0, y, z) for tint_dark in (c,)] + [box(0.004, 0.002, 0.014, c, 0, y - 0.001, z - 0.014)]  # fmt: skip


def _lever(rng, n, c, y, z, sides=8, r=0.01, kind=None):
    """Neck out of the plate at (0, y, z) and a lever n long to the side."""
    out = u(rng, 0.04, 0.06)
    kind = kind or pick(rng, "bar", "flat", "curl", "return")
    neck = bar((0, y, z), (0, y - out, z), r, c, sides)
    y -= out
    if kind == "bar":
        return [neck, bar((-r, y, z), (n, y, z), r, c, sides)]
    if kind == "flat":
        return [neck, soft_box(n + 2 * r, r * 1.0, r * 2.2, c, n / 2, y, z - r * 1.1, r=r * 0.4)]
    if kind == "curl":
        path = bezier((0, y, z), (n * 0.4, y, z + 0.02), (n * 0.7, y, z - 0.025), (n, y - 0.005, z + 0.004), n=9)
        return [neck, sweep(path, r * np.float32([1.2, 1.2, 1.1, 1, 1, 1, 1, 0.9, 0.6]), c, sides, 0.75)]
    return [neck, sweep(bezier((0, y, z), (n * 0.9, y, z), (n * 1.1, y, z), (n, y + out * 0.8, z), n=8), r, c, sides)]


@DOOR_HANDLE.style()
def door_handle_lever_on_rose(rng):
    c, r, n = _finish(rng), u(rng, 0.022, 0.03), u(rng, 0.1, 0.14)
    rose = lambda z: stood(cylinder(r, 0.009, c, n=pick(rng, 4, 20))).moved(0, 0, z)  # noqa: E731
    low = -u(rng, 0.06, 0.09)
    parts = [rose(0), *_lever(rng, n, c, 0, 0)]
    if odds(rng, 0.6):
        parts += [rose(low), *_keyhole(tint(rng, "black"), low, -0.01)]
    m = merge(parts)
    if odds(rng, 0.4):  # with its twin on the other side of the door
        m = merge([m, m.scaled(1, -1, 1).moved(0, 0.06), bar((0, 0, 0), (0, 0.06, 0), 0.004, metal(rng), 4)])
    return assemble([m.scaled(pick(rng, -1, 1), 1, 1)])


@DOOR_HANDLE.style()
def door_handle_lever_on_long_plate(rng):
    c, n, h, w = _finish(rng), u(rng, 0.1, 0.14), u(rng, 0.18, 0.27), u(rng, 0.035, 0.05)
    parts = [panel(w, h, 0.009, c, 0, 0, -h * 0.7, r=pick(rng, 0.004, w * 0.45), n=4), *_lever(rng, n, c, 0, 0)]
    parts += _keyhole(tint(rng, "black"), -h * 0.4, -0.006)
    parts += [stood(cylinder(0.004, 0.003, metal(rng), n=6)).moved(0, -0.004, z) for z in (h * 0.25, -h * 0.65)]
    return assemble([merge(parts).scaled(pick(rng, -1, 1), 1, 1)])


@DOOR_HANDLE.style()
def door_handle_knob(rng):
    c, r = _finish(rng), u(rng, 0.022, 0.034)
    n = r * u(rng, 1.6, 2.4)
    p = [(r * 1.2, 0), (r * 1.15, 0.006), (r * 0.5, 0.012), (r * 0.4, n * 0.5), (r * 0.9, n * 0.75), (r, n), (r * 0.85, n * 1.25), (0, n * u(rng, 1.3, 1.45))]  # fmt: skip
    k = stood(lathe(p, c, pick(rng, 8, 16, 20)))
    parts = [k]
    if odds(rng, 0.4):
        parts.append(panel(r * 2.6, r * 7, 0.007, c, 0, 0, -r * 4.5, r=r * 0.6))
    if odds(rng, 0.35):
        parts += [k.scaled(1, -1, 1).moved(0, 0.05), cylinder(r * 0.45, 0.05, c, n=8).turned(-np.pi / 2, "x"), box(0.01, 0.025, 0.055, metal(rng), 0.06, 0.025, -0.027), bar((0, 0.025, 0), (0.06, 0.025, 0), 0.008, metal(rng), 6)]  # fmt: skip
    return assemble(parts)


@DOOR_HANDLE.style()
def door_handle_pull_bar(rng):
    c, n = _finish(rng), log_u(rng, 0.15, 0.9)
    r, out = u(rng, 0.009, 0.016), u(rng, 0.04, 0.07)
    if odds(rng, 0.5):
        parts = [bar((0, -out, 0), (0, -out, n), r, c, pick(rng, 4, 12))] + [bar((0, 0, n * z), (0, -out, n * z), r * 0.9, c, 8) for z in (0.12, 0.88)]  # fmt: skip
    else:
        path = bezier((0, 0, n * 0.05), (0, -out * 1.4, 0), (0, -out * 1.4, n), (0, 0, n * 0.95), n=10)
        parts = [sweep(path, r, c, 8), *[panel(r * 4, n * 0.14, 0.006, c, 0, 0, z - n * 0.07, r=r) for z in (n * 0.05, n * 0.95)]]  # fmt: skip
    if odds(rng, 0.3):
        parts.append(panel(r * 6, n * 1.2, 0.004, c, 0, 0.003, -n * 0.1))
    return assemble(parts)


@DOOR_HANDLE.style()
def door_handle_low_poly(rng):
    c, k, w = _finish(rng), _finish(rng), u(rng, 0.05, 0.09)
    h = w * u(rng, 1.4, 3)
    plate = panel(w, h, w * 0.2, k, 0, 0, -h / 2, r=w * 0.2, n=1)
    if odds(rng, 0.5):
        parts = [plate, *_lever(rng, w * u(rng, 1.3, 2.2), c, 0, h * 0.1, pick(rng, 5, 6), w * u(rng, 0.16, 0.26), pick(rng, "bar", "flat"))]  # fmt: skip
    else:
        parts = [plate, bar((0, 0, 0), (0, -w * 0.5, 0), w * 0.2, c, 6), stood(sphere(w * 0.5, w * 0.5, w * 0.4, c, n=pick(rng, 6, 8))).moved(0, -w * 0.7)]  # fmt: skip
    return assemble([*parts, *_keyhole(tint(rng, "black"), -h * 0.3, -w * 0.1)])


@DOOR_HANDLE.style()
def door_handle_ring_or_thumb_latch(rng):
    c, s = tint(rng, pick(rng, "black", "metal")), u(rng, 0.05, 0.09)
    if odds(rng, 0.5):
        plate = stood(cylinder(s * 0.6, 0.008, c, n=pick(rng, 6, 8, 16)))
        ring = (
            hoop(s * 0.7, s * 0.85, s * 0.2, c, 16).turned(np.pi / 2 - u(rng, 0.0, 0.3), "x").moved(0, -0.025, -s * 0.7)
        )
        return assemble([plate, bar((0, 0, 0), (0, -0.03, 0), s * 0.14, c, 8), ring])
    n = s * u(rng, 2.4, 3.4)
    pull = sweep(bezier((0, 0, n * 0.35), (0, -s * 0.9, n * 0.3), (0, -s * 0.9, -n * 0.3), (0, 0, -n * 0.35), n=9), s * 0.12, c, 8)  # fmt: skip
    leaf_ = [panel(s * 0.6, n * 0.25, 0.006, c, 0, 0, z - n * 0.12, r=s * 0.25) for z in (n * 0.42, -n * 0.42)]
    return assemble([pull, *leaf_, soft_box(s * 0.45, s * 0.6, 0.008, c, 0, -s * 0.3, n * 0.45, r=s * 0.2)])
