"""Printer, keyboard, mouse and phone."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, panel, pick, soft_box, sweep, u
from ..mesh import box, cylinder, merge
from ..palette import tint
from ..registry import Category
from .keys_and_mice import keys, mouse_body


def _gear(rng):
    return tint(rng, pick(rng, "black", "white", "metal"))


PRINTER = Category(
    "printer", "electronics",
    synonyms=("desktop printer", "laser printer", "inkjet printer", "scanner"),
    glosses=("a machine that puts documents on paper", "an office device with a paper tray", "an appliance that prints, copies and scans"),
    place="surface", rooms=("office",))  # fmt: skip


@PRINTER.style()
def printer_multifunction(rng):
    w, d, h, c, k = u(rng, 0.38, 0.5), u(rng, 0.3, 0.42), u(rng, 0.15, 0.28), _gear(rng), tint(rng, "black")
    parts = [
        soft_box(w, d, h, c, r=0.03),
        soft_box(w * 0.98, d * 0.95, 0.04, k, z=h, r=0.03),
        box(w * 0.6, 0.03, 0.07, k, 0, -d / 2, h * 0.25),
        panel(w * 0.4, 0.07, 0.01, k, w * 0.2, -d / 2, h * 0.65),
    ]
    return assemble(
        [
            *parts,
            box(w * 0.55, 0.18, 0.012, c, 0, -d / 2 - 0.08, h * 0.2),
            box(0.21, 0.25, 0.003, tint(rng, "white"), 0, -d / 2 - 0.06, h * 0.2 + 0.012),
        ]
    )


@PRINTER.style()
def printer_with_upright_feed(rng):
    w, d, h, c = u(rng, 0.36, 0.46), u(rng, 0.2, 0.28), u(rng, 0.13, 0.2), _gear(rng)
    feed = panel(w * 0.6, 0.26, 0.012, c).turned(-0.35, "x").moved(0, d * 0.4, h * 0.7)
    paper = panel(0.21, 0.28, 0.006, tint(rng, "white"), r=0.002, n=1).turned(-0.35, "x").moved(0, d * 0.36, h * 0.75)
    return assemble(
        [
            soft_box(w, d, h, c, r=0.04),
            feed,
            paper,
            box(w * 0.6, 0.02, h * 0.35, tint(rng, "black"), 0, -d / 2, h * 0.1),
            box(w * 0.55, 0.14, 0.01, c, 0, -d / 2 - 0.06, 0.02),
        ]
    )


@PRINTER.style()
def printer_floor_copier(rng):
    w, d, h, c, k = u(rng, 0.5, 0.7), u(rng, 0.5, 0.65), u(rng, 0.85, 1.1), tint(rng, "white"), tint(rng, "black")
    parts = [
        box(w, d, h * 0.72, c, z=0.05),
        box(w * 0.9, d * 0.9, 0.05, k),
        box(w * 0.98, d * 0.95, h * 0.14, c, z=h * 0.86),
        box(w * 0.12, d, h * 0.1, c, -w * 0.44, 0, h * 0.77),
        box(w, 0.1, h * 0.1, c, 0, d * 0.4, h * 0.77),
    ]
    parts += [panel(w * 0.9, 0.13, 0.02, tint(rng, "metal"), 0, -d / 2, 0.08 + 0.15 * i) for i in range(4)]
    return assemble(
        [
            *parts,
            soft_box(w * 0.9, d * 0.8, 0.12, k, z=h + 0.005, r=0.03),
            panel(w * 0.4, 0.16, 0.03, k).turned(-0.8, "x").moved(w * 0.1, -d * 0.55, h * 0.88),
            box(0.25, d * 0.5, 0.015, k, w * 0.6, 0, h * 0.6),
        ]
    )


KEYBOARD = Category(
    "keyboard", "electronics", synonyms=("computer keyboard", "typing keyboard", "keypad", "PC keyboard"),
    glosses=("a board with keys for typing", "an input device with letters and numbers", "what you write e-mails on"), place="surface", rooms=("office",))  # fmt: skip


@KEYBOARD.style()
def keyboard_full(rng):
    w, d, c = u(rng, 0.38, 0.46), u(rng, 0.12, 0.16), _gear(rng)
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
    c, a = _gear(rng), u(rng, 0.1, 0.3)
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


PHONE = Category(
    "phone", "electronics", synonyms=("telephone", "mobile phone", "smartphone", "cell phone", "handset"),
    glosses=("a device for speaking with people far away", "a mobile with a touch screen", "what rings when somebody calls"), place="surface", rooms=("office", "living", "bedroom"))  # fmt: skip


@PHONE.style()
def phone_smart(rng):
    w, h, c = u(rng, 0.062, 0.082), u(rng, 0.13, 0.17), tint(rng, pick(rng, "black", "white", "metal", "paint"))
    m = merge(
        [
            soft_box(w, h, u(rng, 0.007, 0.01), c, r=0.01),
            box(w * 0.93, h * 0.93, 0.001, tint(rng, "black"), z=0.008),
            soft_box(0.025, 0.03, 0.002, tint(rng, "black"), -w * 0.25, h * 0.38, -0.002, r=0.006),
        ]
    )
    return assemble([m.turned(u(rng, 1.1, 1.4), "x") if odds(rng, 0.2) else m.turned(u(rng, 0, 6))])


def _receiver(c, n):
    return merge(
        [
            sweep(bezier((-n / 2, 0, 0), (-n * 0.3, 0, 0.05), (n * 0.3, 0, 0.05), (n / 2, 0, 0), n=8), 0.017, c, 8),
            *[cylinder(0.03, 0.03, c, s * n / 2, 0, -0.025, n=12) for s in (-1, 1)],
        ]
    )


@PHONE.style()
def phone_desk(rng):
    w, d, c, k = u(rng, 0.15, 0.22), u(rng, 0.17, 0.22), _gear(rng), tint(rng, pick(rng, "black", "metal"))
    buttons = [
        box(0.014, 0.012, 0.006, k, 0.03 + 0.02 * (i - 1), -0.05 + 0.018 * j, 0.035) for i in range(3) for j in range(4)
    ]
    wedge = merge([soft_box(w, d, 0.035, c, r=0.015), *buttons, box(0.09, 0.04, 0.006, k, 0.03, 0.06, 0.034)]).turned(
        u(rng, 0.1, 0.4), "x"
    )
    return assemble([wedge, _receiver(c, 0.19).turned(np.pi / 2).moved(-w * 0.32, 0, 0.085)])


@PHONE.style()
def phone_rotary(rng):
    c = tint(rng, pick(rng, "black", "paint", "white"))
    parts = [
        box(0.2, 0.2, 0.09, c, top=0.6),
        cylinder(0.05, 0.012, tint(rng, "metal"), n=18).turned(0.6, "x").moved(0, -0.075, 0.06),
        *[box(0.03, 0.04, 0.035, c, s * 0.06, 0.02, 0.09) for s in (-1, 1)],
    ]
    return assemble([*parts, _receiver(c, 0.2).moved(0, 0.02, 0.14)]).scaled(u(rng, 0.85, 1.15))


@PHONE.style()
def phone_cordless(rng):
    c = _gear(rng)
    hand = merge(
        [
            soft_box(0.048, 0.024, 0.16, c, r=0.01),
            panel(0.035, 0.035, 0.004, tint(rng, "glass"), 0, -0.013, 0.1),
            *[
                box(0.009, 0.004, 0.006, tint(rng, "metal"), x, -0.013, 0.03 + 0.014 * j)
                for x in (-0.013, 0, 0.013)
                for j in range(4)
            ],
        ]
    )
    return assemble([hand.turned(-0.15, "x").moved(z=0.02), soft_box(0.09, 0.1, 0.035, c, r=0.03)]).scaled(
        u(rng, 0.9, 1.15), 1.0, u(rng, 0.85, 1.15)
    )
