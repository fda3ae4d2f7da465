"""Toolboxes, calculators and game consoles."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, panel, pick, soft_box, stood, sweep, u
from ..mesh import Mesh, bar, box, cylinder, merge, sphere
from ..palette import tint
from ..registry import Category
from .keyboards_and_mice import key_grid
from .tool_parts import case_colour, grip_colour, hoop, metal

TOOLBOX = Category(
    "toolbox", "tool", synonyms=("tool box", "tool chest", "tool case", "tool kit box", "workman's box"),
    glosses=("a box with a handle for carrying tools", "where hammers and screwdrivers are kept", "a metal or plastic case with latches", "what a plumber brings along"), place="floor", rooms=())  # fmt: skip


def _carry(w, z, h, c, r=0.01) -> Mesh:
    """Handle of two posts and a bar, w wide, on top of height z."""
    return merge([bar((-w / 2, 0, z + h), (w / 2, 0, z + h), r, c, 6), *[bar((s * w / 2, 0, z), (s * w / 2, 0, z + h), r * 0.9, c, 6) for s in (-1, 1)]])  # fmt: skip


@TOOLBOX.style()
def toolbox_plastic(rng):
    w, c, k = u(rng, 0.35, 0.6), tint(rng, "paint"), tint(rng, "black")
    d, h = w * u(rng, 0.42, 0.55), w * u(rng, 0.35, 0.5)
    return assemble([soft_box(w, d, h * 0.7, c, r=d * 0.1), soft_box(w * 1.03, d * 1.04, h * 0.25, k, z=h * 0.68, r=d * 0.12), *[panel(w * 0.1, h * 0.25, 0.02, metal(rng), s * w * 0.3, -d * 0.52, h * 0.58) for s in (-1, 1)], _carry(w * 0.5, h * 0.9, h * 0.2, k, 0.013)])  # fmt: skip


@TOOLBOX.style()
def toolbox_metal_ridged(rng):
    w, c = u(rng, 0.36, 0.55), tint(rng, pick(rng, "paint", "metal"))
    d, h = w * u(rng, 0.38, 0.5), w * u(rng, 0.28, 0.4)
    roof = merge([box(w, d, h * 0.25, c, z=h * 0.6), box(d * 0.9, w, h * 0.3, c, z=h * 0.84, top=0.45).turned(np.pi / 2).scaled(1, 1, 1)])  # fmt: skip
    return assemble([box(w, d, h * 0.6, c), roof, *[panel(0.035, h * 0.22, 0.015, metal(rng), s * w * 0.3, -d / 2, h * 0.48) for s in (-1, 1)], _carry(w * 0.35, h * 1.1, h * 0.15, metal(rng), 0.008)])  # fmt: skip


@TOOLBOX.style()
def toolbox_cantilever_open(rng):
    """Trays on arms, spread to both sides."""
    w, c, k = u(rng, 0.38, 0.5), tint(rng, "paint"), metal(rng)
    d, h = w * 0.42, w * u(rng, 0.2, 0.28)

    def tray(y, z):
        return [box(w, d * 0.5, 0.006, c, 0, y, z), *[box(w, 0.006, h * 0.5, c, 0, y + s * d * 0.25, z) for s in (-1, 1)], *[box(0.006, d * 0.5, h * 0.5, c, s * w / 2, y, z) for s in (-1, 1)], box(0.006, d * 0.5, h * 0.4, c, u(rng, -0.3, 0.3) * w, y, z)]  # fmt: skip

    parts = [box(w, d, 0.008, c), *[box(w, 0.008, h, c, 0, s * d / 2) for s in (-1, 1)], *[box(0.008, d, h, c, s * w / 2) for s in (-1, 1)]]  # fmt: skip
    for s in (-1, 1):
        y, z = s * d * u(rng, 0.7, 0.9), h * 1.25
        parts += tray(y, z) + (tray(y * 1.5, z + h * 0.7) if odds(rng, 0.6) else [])
        parts += [
            bar((i * w / 2, s * d * 0.2, h * 0.6), (i * w / 2, y * 1.4, z + h * 0.8), 0.006, k, 4) for i in (-1, 1)
        ]
    tools = [bar((u(rng, -0.3, 0.0) * w, u(rng, -0.3, 0.3) * d, 0.03), (u(rng, 0.1, 0.4) * w, u(rng, -0.3, 0.3) * d, h * u(rng, 0.4, 1.2)), 0.012, grip_colour(rng), 6) for _ in range(3)]  # fmt: skip
    return assemble([*parts, *tools])


@TOOLBOX.style()
def toolbox_low_poly(rng):
    w, c, k, g = u(rng, 0.3, 0.55), tint(rng, "paint"), tint(rng, pick(rng, "black", "any")), metal(rng)
    d, h = w * u(rng, 0.45, 0.7), w * u(rng, 0.4, 0.6)
    parts = [soft_box(w, d, h * 0.6, c, r=d * 0.08, n=1), box(w * 1.06, d * 1.06, h * 0.12, k, z=h * 0.55), soft_box(w, d, h * 0.3, c, z=h * 0.62, r=d * 0.2, n=1), *[box(w * 0.12, d * 0.06, h * 0.25, g, s * w * 0.28, -d * 0.53, h * 0.48) for s in (-1, 1)]]  # fmt: skip
    t = w * u(rng, 0.05, 0.09)
    return assemble([*parts, box(w * 0.5, t, t, k, z=h * 1.1), *[box(t, t, h * 0.25, k, s * w * 0.22, 0, h * 0.88) for s in (-1, 1)]])  # fmt: skip


@TOOLBOX.style()
def toolbox_wooden_tote_with_tools(rng):
    """The carpenter's open box: gabled ends, a round bar to carry it by, tools sticking out."""
    w, c = u(rng, 0.4, 0.7), tint(rng, "wood")
    d, h = w * u(rng, 0.35, 0.45), w * u(rng, 0.2, 0.28)
    top = h * u(rng, 1.8, 2.4)
    ends = [m for s in (-1, 1) for m in (box(0.015, d, h, c, s * w / 2), box(0.015, d, top - h, c, s * w / 2, 0, h, top=0.35))]  # fmt: skip
    tools = [merge([bar((0, 0, 0.02), (0, 0, h * u(rng, 1.2, 1.7)), 0.012, grip_colour(rng), 6), box(0.06, 0.025, 0.025, metal(rng), 0, 0, h * 1.2)]).turned(u(rng, -0.4, 0.4), "y").moved(w * x, d * u(rng, -0.3, 0.3), 0.01) for x in (-0.3, -0.1, 0.15, 0.32)[: int(rng.integers(0, 5))]]  # fmt: skip
    return assemble([box(w, d, 0.012, c), *[box(w, 0.012, h, c, 0, s * d / 2) for s in (-1, 1)], *ends, bar((-w / 2, 0, top * 0.92), (w / 2, 0, top * 0.92), 0.014, c, 8), *tools])  # fmt: skip


CALCULATOR = Category(
    "calculator", "electronics", synonyms=("pocket calculator", "calculating machine", "desk calculator", "scientific calculator", "adding machine"),
    glosses=("a small machine for doing sums", "a pad of number keys with a little display", "what pupils use in maths", "what an accountant types figures into"), place="surface", rooms=("office",))  # fmt: skip


def _calculator(rng, w, h, t, columns, rows, key_t, gap=0.25, n=2, slope=0.0) -> Mesh:
    c = case_colour(rng)
    tones = np.tile(np.float32(tint(rng, pick(rng, "white", "black", "metal"))), (columns * rows, 1))
    tones[-rows:] = tint(rng, pick(rng, "paint", "metal"))  # the right column: + - x =
    d = h * u(rng, 0.58, 0.68)
    parts = [soft_box(w, h, t, c, r=w * 0.08, n=n), key_grid(w * 0.88, d, t * 0.98, key_t, columns, rows, tones, gap).moved(0, -h / 2 + d / 2 + h * 0.04), box(w * 0.86, h * 0.18, t * 0.15, tint(rng, "black"), 0, h * 0.34, t * 0.95), box(w * 0.76, h * 0.12, t * 0.2, (0.62, 0.7, 0.58), 0, h * 0.34, t * 0.95)]  # fmt: skip
    if odds(rng, 0.5):
        parts.append(box(w * 0.4, h * 0.05, t * 0.15, (0.2, 0.12, 0.15), w * 0.2, h * 0.465, t * 0.92))
    return merge(parts).turned(slope, "x")


@CALCULATOR.style()
def calculator_pocket(rng):
    w = u(rng, 0.055, 0.08)
    return assemble([_calculator(rng, w, w * u(rng, 1.4, 1.8), u(rng, 0.007, 0.014), 4, 5, 0.003).turned(u(rng, -0.6, 0.6))])  # fmt: skip


@CALCULATOR.style()
def calculator_desk_sloped(rng):
    w = u(rng, 0.1, 0.2)
    return assemble([_calculator(rng, w, w * u(rng, 1.0, 1.4), w * 0.14, int(rng.integers(4, 7)), int(rng.integers(4, 6)), w * 0.05, slope=u(rng, 0.1, 0.35))])  # fmt: skip


@CALCULATOR.style()
def calculator_scientific(rng):
    w = u(rng, 0.072, 0.088)
    m = _calculator(rng, w, w * u(rng, 1.9, 2.3), u(rng, 0.012, 0.02), int(rng.integers(5, 7)), int(rng.integers(7, 10)), 0.003)  # fmt: skip
    return assemble([m.turned(pick(rng, 0, 0, np.pi / 2), "x").turned(u(rng, -0.6, 0.6))])


@CALCULATOR.style()
def calculator_low_poly(rng):
    w = u(rng, 0.08, 0.16)
    m = _calculator(rng, w, w * u(rng, 1.2, 1.7), w * u(rng, 0.15, 0.3), pick(rng, 3, 4), pick(rng, 3, 4), w * u(rng, 0.05, 0.1), u(rng, 0.2, 0.4), 1)  # fmt: skip
    return assemble([m.turned(pick(rng, 0, 0.3, 1.3), "x").turned(u(rng, -0.5, 0.5))])


@CALCULATOR.style()
def calculator_with_paper_roll(rng):
    w = u(rng, 0.16, 0.24)
    m = _calculator(rng, w, w * u(rng, 1.1, 1.4), w * 0.2, 6, 5, w * 0.04, slope=u(rng, 0.08, 0.2))
    y, z = float(m.bounds[1][1]), float(m.bounds[1][2])
    roll = bar((-w * 0.14, y + 0.005, z), (w * 0.14, y + 0.005, z), w * u(rng, 0.08, 0.15), tint(rng, "white"), 14)
    return assemble([m, roll, panel(w * 0.28, w * u(rng, 0.15, 0.4), 0.002, tint(rng, "white"), 0, y - w * 0.15, z - 0.005).turned(-0.05, "x"), box(w * 0.34, w * 0.1, w * 0.06, tint(rng, "black"), 0, y - w * 0.12, z - w * 0.03)])  # fmt: skip


CONSOLE = Category(
    "game console", "electronics", synonyms=("video game console", "games console", "gamepad", "game controller", "handheld console", "joystick"),
    glosses=("a device for playing video games", "what children play games on at the television", "a box with controllers for gaming", "a pad with sticks and buttons held in both hands"), place="surface", rooms=("living", "bedroom"))  # fmt: skip


def _pad(rng, s, c, sides=10) -> Mesh:
    """Game controller lying flat: two horns, two sticks, cross and four buttons."""
    k = tint(rng, "black")
    horn = [sweep(bezier((i * 0.05 * s, 0.02 * s, 0.015 * s), (i * 0.085 * s, 0.01 * s, 0.015 * s), (i * 0.08 * s, -0.07 * s, 0.008 * s), n=6), np.float32([1, 1.15, 1.1, 1, 0.85, 0.6]) * 0.021 * s, c, sides, 0.75) for i in (-1, 1)]  # fmt: skip
    sticks = [m for i in (-1, 1) for m in (cylinder(0.009 * s, 0.02 * s, k, i * 0.028 * s, -0.012 * s, 0.02 * s, n=8), cylinder(0.011 * s, 0.005 * s, k, i * 0.028 * s, -0.012 * s, 0.038 * s, n=sides))]  # fmt: skip
    buttons = [cylinder(0.005 * s, 0.006 * s, tint(rng, "paint"), 0.062 * s + dx * s, 0.018 * s + dy * s, 0.029 * s, n=sides) for dx, dy in ((0.011, 0), (-0.011, 0), (0, 0.011), (0, -0.011))]  # fmt: skip
    cross = [box(0.024 * s, 0.008 * s, 0.006 * s, k, -0.062 * s, 0.018 * s, 0.029 * s), box(0.008 * s, 0.024 * s, 0.006 * s, k, -0.062 * s, 0.018 * s, 0.029 * s)]  # fmt: skip
    return merge([soft_box(0.11 * s, 0.06 * s, 0.03 * s, c, 0, 0.01 * s, r=0.02 * s), *horn, *sticks, *buttons, *cross])


@CONSOLE.style()
def game_console_controller(rng):
    m = _pad(rng, u(rng, 0.85, 1.2), case_colour(rng), pick(rng, 6, 10))
    return assemble([m.turned(pick(rng, 0, 0, 0.9), "x").turned(u(rng, -0.6, 0.6))])


@CONSOLE.style()
def game_console_box_with_controllers(rng):
    w, c, k = u(rng, 0.25, 0.38), tint(rng, pick(rng, "black", "black", "white", "metal")), tint(rng, "black")
    d, h = w * u(rng, 0.7, 0.95), w * u(rng, 0.15, 0.28)
    parts = [soft_box(w, d, h * 0.45, c, r=0.015), soft_box(w * u(rng, 0.9, 1), d * 0.97, h * 0.5, pick(rng, c, k), z=h * 0.5, r=0.015), box(w * 0.94, d * 0.94, h * 0.2, k, z=h * 0.4), box(w * 0.4, 0.004, 0.004, tint(rng, "paint"), -w * 0.1, -d / 2, h * 0.7)]  # fmt: skip
    m = merge(parts)
    if odds(rng, 0.4):  # set upright
        m = m.turned(np.pi / 2, "y")
        m = m.moved(z=-m.bounds[0][2])
    pads = [_pad(rng, 1, c).turned(u(rng, -0.5, 0.5)).moved(x, -d / 2 - 0.12) for x in (-0.1, 0.12)[: int(rng.integers(0, 3))]]  # fmt: skip
    return assemble([m, *pads])


@CONSOLE.style()
def game_console_handheld(rng):
    w, c, k = u(rng, 0.16, 0.26), case_colour(rng), tint(rng, "black")
    h, t = w * u(rng, 0.4, 0.5), w * u(rng, 0.06, 0.12)
    side = [tint(rng, "paint"), tint(rng, "paint")] if odds(rng, 0.5) else [c, c]
    parts = [soft_box(w * 0.72, h, t, c, r=0.006), box(w * 0.66, h * 0.84, 0.002, k, z=t - 0.001)]
    for i, s in enumerate((-1, 1)):
        parts += [soft_box(w * 0.16, h, t, side[i], s * w * 0.43, r=w * 0.05, n=3), cylinder(w * 0.035, t * 0.5, k, s * w * 0.43, s * -h * 0.22, t, n=10), *[cylinder(w * 0.014, t * 0.2, k, s * w * 0.43 + dx * w * 0.035, s * h * 0.2 + dy * w * 0.035, t, n=6) for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))]]  # fmt: skip
    return assemble([merge(parts).turned(pick(rng, 0, 0, 1.2), "x").turned(u(rng, -0.5, 0.5))])


@CONSOLE.style()
def game_console_pocket_brick(rng):
    """Upright pocket console of old: small display above, cross and two buttons below. Chunky."""
    h, c, k = u(rng, 0.12, 0.17), tint(rng, pick(rng, "white", "paint")), tint(rng, "black")
    w, t = h * u(rng, 0.55, 0.65), h * u(rng, 0.16, 0.26)
    parts = [soft_box(w, h, t, c, r=w * 0.1, n=pick(rng, 1, 3)), box(w * 0.86, h * 0.42, t * 0.06, tint(rng, "metal"), 0, h * 0.22, t), box(w * 0.56, h * 0.33, t * 0.08, (0.55, 0.62, 0.3), 0, h * 0.22, t), *[box(a * w, b * w, t * 0.2, k, -w * 0.25, -h * 0.18, t) for a, b in ((0.3, 0.1), (0.1, 0.3))], *[cylinder(w * 0.09, t * 0.15, (0.6, 0.1, 0.3), w * x, h * y, t, n=8) for x, y in ((0.16, -0.21), (0.36, -0.15))], *[box(w * 0.16, w * 0.05, t * 0.08, k, x * w, -h * 0.37, t).turned(0.0) for x in (-0.12, 0.1)]]  # fmt: skip
    return assemble([merge(parts).turned(pick(rng, 0, 1.3, np.pi / 2), "x").turned(u(rng, -0.6, 0.6))])


@CONSOLE.style()
def game_console_joystick_or_arcade(rng):
    if odds(rng, 0.5):
        s, c, k = u(rng, 0.1, 0.18), tint(rng, pick(rng, "black", "wood", "paint")), tint(rng, "paint")
        return assemble([soft_box(s, s, s * 0.35, c, r=s * 0.06, n=pick(rng, 1, 2)), cylinder(s * 0.2, s * 0.06, tint(rng, "black"), z=s * 0.34, top=s * 0.1), bar((0, 0, s * 0.35), (s * u(rng, -0.2, 0.2), 0, s * u(rng, 0.9, 1.2)), s * 0.07, tint(rng, "black"), 8), sphere(s * 0.13, s * 0.13, s * 0.13, k, 0, 0, s * 1.1, 8), *[cylinder(s * 0.08, s * 0.07, k, x * s, -s * 0.35, s * 0.34, n=8) for x in (-0.35, 0.35)]])  # fmt: skip
    w, c, k = u(rng, 0.55, 0.7), tint(rng, "paint"), tint(rng, "black")
    side = [box(0.03, w * 0.95, w * 1.3, c, s * w / 2) for s in (-1, 1)] + [box(0.03, w * 0.6, w * 1.3, c, s * w / 2, w * 0.17, w * 1.3) for s in (-1, 1)]  # fmt: skip
    return assemble([*side, box(w, w * 0.9, w * 1.15, c), panel(w * 0.9, w * 0.75, 0.03, k).turned(-0.3, "x").moved(0, -w * 0.05, w * 1.5), box(w, w * 0.4, w * 0.05, k, 0, -w * 0.28, w * 1.3), box(w, w * 0.55, w * 0.35, tint(rng, "paint"), 0, w * 0.17, w * 2.25), *[merge([bar((x * w, -w * 0.3, w * 1.3), (x * w, -w * 0.3, w * 1.5), 0.008, k, 6), sphere(0.022, 0.022, 0.022, tint(rng, "paint"), x * w, -w * 0.3, w * 1.5, 8)]) for x in (-0.3, 0.1)], stood(hoop(0.02, 0.02, 0.006, k, 8)).moved(0, -w * 0.47, w * 0.5)])  # fmt: skip
