"""Headphones, microphones and radios."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, bezier, odds, panel, pick, soft_box, stood, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, settled, slab, sphere, torus
from ..palette import tint
from ..registry import Category
from .keyboards_and_mice import key_grid
from .tool_parts import case_colour, hoop, metal, posed, spin

HEADPHONES = Category(
    "headphones", "electronics", synonyms=("headset", "earphones", "headphone", "ear buds", "pair of headphones"),
    glosses=("a pair of small speakers worn over the ears", "what one listens to music with without disturbing others", "two ear cups joined by a band over the head", "worn on the head by gamers and sound engineers"), place="surface", rooms=("office", "living"))  # fmt: skip


def _cup(r, t, c, k, sides=16, oval_=1.0) -> Mesh:
    """Ear cup facing +x: shell behind, ring cushion in front."""
    shell = spin([(0, -t), (r * 0.7, -t), (r * 0.95, -t * 0.5), (r * 0.95, 0)], c, sides)
    ring = torus(r * 0.7, r * 0.32, k, n=sides).scaled(1, 1, 0.8).turned(np.pi / 2, "y").moved(t * 0.1)
    return merge([shell, ring]).scaled(1, 1, oval_)


def _band(w, h, r, c, squash=0.4, n=11, sides=6) -> Mesh:
    a = np.linspace(np.pi, 0, n)
    return sweep(np.c_[w / 2 * np.cos(a), np.zeros(n), h * np.sin(a)], r, c, sides, squash)


def _worn(rng, parts) -> Mesh:
    """Standing on the cups, or lying on the back."""
    m = merge(parts)
    return settled(m.turned(pick(rng, 0, 0, np.pi / 2, -np.pi / 2), "x").turned(u(rng, -0.7, 0.7)))


@HEADPHONES.style()
def headphones_over_ear(rng):
    c, k = case_colour(rng), tint(rng, pick(rng, "black", "fabric"))
    w, h, r = u(rng, 0.14, 0.17), u(rng, 0.11, 0.15), u(rng, 0.036, 0.046)
    cup = _cup(r, r * u(rng, 0.5, 0.9), c, k, 16, u(rng, 1, 1.25)).moved(-w / 2 - r * 0.1, 0, -0.03)
    fork = bar((-w / 2 - 0.012, 0, 0.035), (-w / 2 - 0.014, 0, -0.02), 0.006, metal(rng), 6)
    pad_ = _band(w * 0.93, h * 0.94, 0.013, k, 0.5, 7)
    return _worn(rng, [_band(w, h, 0.013, c, 0.35), pad_, *[m.scaled(s, 1, 1) for m in (cup, fork) for s in (-1, 1)]])


@HEADPHONES.style()
def headphones_low_poly(rng):
    c, k = tint(rng, "any"), tint(rng, pick(rng, "black", "any"))
    w, h, r, s = u(rng, 0.13, 0.18), u(rng, 0.1, 0.15), u(rng, 0.04, 0.055), pick(rng, 6, 8)
    cup = merge([spin([(0, -r * 0.7), (r * 0.8, -r * 0.7), (r, -r * 0.3), (r, 0), (0, 0)], c, s), spin([(0, 0), (r * 0.9, 0), (r * 0.8, r * 0.4), (0, r * 0.4)], k, s)]).moved(-w / 2, 0, -0.015)  # fmt: skip
    return _worn(rng, [_band(w, h, u(rng, 0.012, 0.02), c, u(rng, 0.5, 1), pick(rng, 5, 7), 4), cup, cup.scaled(-1, 1, 1)])  # fmt: skip


@HEADPHONES.style()
def headphones_headset_with_microphone(rng):
    c, k = tint(rng, pick(rng, "black", "black", "white", "paint")), tint(rng, pick(rng, "black", "paint"))
    w, h, r = u(rng, 0.14, 0.17), u(rng, 0.1, 0.13), u(rng, 0.032, 0.045)
    cup = _cup(r, r * 0.7, c, k).moved(-w / 2, 0, -0.02)
    boom = sweep(bezier((-w / 2 - r * 0.4, 0, -0.02), (-w / 2 - r * 0.6, -0.05, -0.06), (-w * 0.3, -0.1, -0.08), (-w * 0.15, -0.11, -0.07), n=8), 0.0035, c, 5)  # fmt: skip
    tip = sphere(0.009, 0.012, 0.009, k, -w * 0.15, -0.11, -0.07, 8)
    other = cup.scaled(-1, 1, 1) if odds(rng, 0.75) else box(0.012, 0.03, 0.05, k, w / 2 - 0.005, 0, -0.03)
    cable = [sweep(bezier((-w / 2 - r * 0.4, 0, -0.05), (-w / 2, 0.02, -0.15), (w, 0.1, -0.1), (w * 0.9, -0.05, -0.06), n=10), 0.002, c, 4)] if odds(rng, 0.3) else []  # fmt: skip
    return _worn(rng, [_band(w, h, 0.011, c, 0.4), cup, other, boom, tip, *cable])


@HEADPHONES.style()
def headphones_on_stand(rng):
    c, k, s = case_colour(rng), tint(rng, "black"), tint(rng, pick(rng, "wood", "metal", "black"))
    w, h, r = 0.15, u(rng, 0.11, 0.14), u(rng, 0.036, 0.045)
    z = u(rng, 0.13, 0.17)
    cup = _cup(r, r * 0.7, c, k).moved(-w / 2, 0, z - 0.02)
    return assemble([_band(w, h, 0.012, c, 0.4).moved(0, 0, z), cup, cup.scaled(-1, 1, 1), cylinder(u(rng, 0.05, 0.08), 0.015, s, n=18), box(0.02, 0.02, z + h - 0.03, s), soft_box(0.06, 0.05, 0.025, s, z=z + h - 0.037, r=0.01)])  # fmt: skip


@HEADPHONES.style()
def headphones_thin_on_ear(rng):
    """The light kind with foam pads, or folded together."""
    c, k = metal(rng), tint(rng, pick(rng, "black", "paint", "clay"))
    w, h, r = u(rng, 0.13, 0.16), u(rng, 0.11, 0.14), u(rng, 0.022, 0.03)
    pad_ = merge([sphere(r * 0.45, r, r, k, n=10), cylinder(r * 0.7, 0.008, tint(rng, "black"), n=12).turned(-np.pi / 2, "y").moved(-r * 0.3)]).moved(-w / 2 + 0.005, 0, -0.015)  # fmt: skip
    cable = [sweep(bezier((s * w / 2, 0, -0.03), (s * w / 2, -0.02, -0.1), (0, -0.1, -0.1), (0.02, -0.2, -0.1), n=8), 0.0018, tint(rng, "black"), 4) for s in (-1, 1)]  # fmt: skip
    return _worn(rng, [_band(w, h, 0.006, c, 0.25), pad_, pad_.scaled(-1, 1, 1), *(cable if odds(rng, 0.5) else [])])


@HEADPHONES.style()
def headphones_ear_buds(rng):
    c = tint(rng, pick(rng, "white", "black", "paint"))

    def bud(s):
        return merge([sphere(0.009, 0.008, 0.009, c, n=10), bar((s * 0.004, 0, 0), (s * 0.013, -0.003, 0.003), 0.0055, tint(rng, "white"), 8, 0.004), bar((0, 0, 0), (0, -0.004, -u(rng, 0.02, 0.03)), 0.0035, c, 8)])  # fmt: skip

    if odds(rng, 0.5):  # in their open case
        case = merge([soft_box(0.06, 0.025, 0.035, c, r=0.012, n=3), soft_box(0.06, 0.025, 0.018, c, r=0.012, n=3).turned(-1.6, "x").moved(0, 0.03, 0.04)])  # fmt: skip
        return assemble([case, *[bud(s).moved(s * 0.013, 0, 0.043) for s in (-1, 1)]]).scaled(u(rng, 0.95, 1.2))
    wire = sweep(bezier((-0.03, 0, 0.004), (-0.05, -0.1, 0.003), (0.05, -0.15, 0.003), (u(rng, -0.1, 0.1), -0.25, 0.003), n=10), 0.0015, c, 5)  # fmt: skip
    wire2 = sweep(bezier((0.03, 0, 0.004), (0.05, -0.08, 0.003), (0.0, -0.12, 0.003), n=6), 0.0015, c, 5)
    return assemble([*[bud(s).turned(np.pi / 2, "x").moved(s * 0.03, 0, 0.008) for s in (-1, 1)], wire, wire2])


MICROPHONE = Category(
    "microphone", "electronics", synonyms=("mic", "mike", "studio microphone", "karaoke microphone", "wireless microphone"),
    glosses=("a device that picks up the voice", "what a singer or speaker talks into", "a ball of wire mesh on a handle", "used on stage and in recording studios"), place="surface", rooms=())  # fmt: skip


def _hand_mic(n, r, c, g, sides=14, square=False) -> Mesh:
    """Microphone along x: tail at 0, grille at n."""
    ball = sphere(r, r, r * (0.9 if square else 1), g, n - r * 0.8, n=max(6, sides - 2))
    return merge([spin([(0, 0), (r * 0.42, 0), (r * 0.5, n * 0.05), (r * 0.62, n * 0.6), (r * 0.85, n - r * 1.3), (0, n - r)], c, sides), ball, spin([(r * 1.03, n - r * 0.95), (r * 1.03, n - r * 0.7)], c, sides), box(r * 0.6, r * 0.3, r * 0.2, g, n * 0.5, 0, r * 0.55)])  # fmt: skip


def _small_base(rng, c):
    r = u(rng, 0.05, 0.08)
    return [cylinder(r, 0.012, c, n=pick(rng, 6, 18)), cylinder(r * 0.9, 0.008, c, z=0.012, top=r * 0.4, n=12)]


@MICROPHONE.style()
def microphone_hand_held(rng):
    n, c = u(rng, 0.15, 0.24), tint(rng, pick(rng, "black", "black", "metal", "paint"))
    parts = [_hand_mic(n, n * u(rng, 0.12, 0.17), c, metal(rng))]
    if odds(rng, 0.4):
        parts.append(sweep(bezier((0, 0, 0), (-0.08, 0, 0), (-0.1, 0.12, -0.01), (0.05, 0.12, -0.01), n=9), 0.004, tint(rng, "black"), 5))  # fmt: skip
    return posed(rng, parts, 0.25 if len(parts) == 1 else 0, 0)


@MICROPHONE.style()
def microphone_low_poly(rng):
    n, s = u(rng, 0.12, 0.24), pick(rng, 6, 8)
    return posed(rng, [_hand_mic(n, n * u(rng, 0.18, 0.27), tint(rng, "any"), pick(rng, metal(rng), tint(rng, "any")), s)], 0.5, 0)  # fmt: skip


@MICROPHONE.style()
def microphone_on_floor_stand(rng):
    h, c = u(rng, 1.0, 1.7), tint(rng, pick(rng, "black", "metal"))
    mic = _hand_mic(0.18, 0.026, tint(rng, "black"), metal(rng))
    parts = [bar((0, 0, 0), (0, 0, h * 0.6), 0.013, c), bar((0, 0, h * 0.55), (0, 0, h), 0.008, c)]
    parts += [cylinder(0.13, 0.025, c, n=20)] if odds(rng, 0.5) else [bar((0, 0, 0.12), (0.25 * np.cos(a), 0.25 * np.sin(a), 0.01), 0.01, c, 6) for a in (0.5, 2.6, 4.7)]  # fmt: skip
    if odds(rng, 0.5):  # boom arm
        tip = np.float32([0, -u(rng, 0.4, 0.6), h + u(rng, -0.1, 0.25)])
        parts.append(bar((0, 0.2, h - (tip[2] - h) * 0.4), tip, 0.008, c, 6))
        parts.append(mic.turned(np.pi / 2 + 0.3, "y").turned(-np.pi / 2).moved(*tip))
    else:
        parts.append(mic.turned(-u(rng, 0.3, 1.2), "y").turned(-np.pi / 2).moved(0, 0.06, h - 0.03))
    return assemble(parts)


@MICROPHONE.style()
def microphone_studio_on_desk(rng):
    c, g, h = case_colour(rng), metal(rng), u(rng, 0.1, 0.2)
    r, n = u(rng, 0.022, 0.035), u(rng, 0.12, 0.18)
    caps = lathe([(0, 0), (r * 0.8, 0), (r, r * 0.3), (r, n * 0.55)], c, 18, z=h)
    grille = lathe([(r * 1.02, n * 0.55), (r * 1.02, n - r * 0.5), (r * 0.6, n), (0, n)], g, 18, z=h)
    yoke = [bar((s * r * 1.5, 0, h * 0.8), (s * r * 1.5, 0, h + n * 0.3), r * 0.2, c, 6) for s in (-1, 1)] + [bar((-r * 1.5, 0, h * 0.8), (r * 1.5, 0, h * 0.8), r * 0.2, c, 6), bar((-r * 1.5, 0, h + n * 0.3), (r * 1.5, 0, h + n * 0.3), r * 0.18, c, 6)]  # fmt: skip
    pop = [stood(merge([hoop(r * 2.4, r * 2.4, r * 0.3, c, 18), cylinder(r * 2.2, 0.002, tint(rng, "black"), z=r * 0.1, n=18)])).moved(0, -r * 3, h + n * 0.7), sweep(bezier((0, -r * 3, h + n * 0.7 - r * 2.3), (0, -r * 3, h * 0.6), (0, 0, h * 0.7), n=6), 0.004, c, 5)] if odds(rng, 0.35) else []  # fmt: skip
    return assemble([caps, grille, torus(r * 1.04, r * 0.07, c, z=h + n * 0.56, n=16), *yoke, bar((0, 0, 0.01), (0, 0, h * 0.8), r * 0.3, c, 8), *_small_base(rng, c), *pop])  # fmt: skip


@MICROPHONE.style()
def microphone_vintage(rng):
    """Rounded grille with bars, tilted on a stem."""
    c, k, s = metal(rng), tint(rng, "black"), u(rng, 0.8, 1.3)
    head = [soft_box(0.06 * s, 0.05 * s, 0.09 * s, k, r=0.025 * s, n=4), *[panel(0.007 * s, 0.085 * s, 0.058 * s, c, x * s, 0, 0.004 * s, r=0.003) for x in (-0.024, -0.008, 0.008, 0.024)], soft_box(0.066 * s, 0.056 * s, 0.014 * s, c, z=0.035 * s, r=0.025 * s), sphere(0.03 * s, 0.026 * s, 0.02 * s, c, z=0.088 * s, n=10)]  # fmt: skip
    h = u(rng, 0.06, 0.18) * s
    return assemble([merge(head).turned(-u(rng, 0, 0.4), "x").moved(z=h), bar((0, 0, 0.01), (0, 0, h * 1.05), 0.009 * s, c, 8), *_small_base(rng, pick(rng, c, k))])  # fmt: skip


@MICROPHONE.style()
def microphone_gooseneck_conference(rng):
    c, n = tint(rng, pick(rng, "black", "metal")), u(rng, 0.2, 0.45)
    tip = (0, -n * u(rng, 0.2, 0.6), n)
    neck = sweep(bezier((0, 0, 0.02), (0, 0.03, n * 0.6), (0, 0, n * 0.9), tip, n=10), 0.005, c, 6)
    foam = sphere(0.013, 0.02, 0.013, tint(rng, pick(rng, "black", "paint")), *tip, 10)
    return assemble([neck, foam, soft_box(u(rng, 0.08, 0.12), u(rng, 0.1, 0.14), 0.035, c, 0, -0.01, r=0.015), soft_box(0.03, 0.02, 0.01, tint(rng, "paint"), 0, -0.04, 0.033, r=0.005), cylinder(0.014, 0.02, c, z=0.03, n=10)])  # fmt: skip


RADIO = Category(
    "radio", "electronics", synonyms=("radio set", "transistor radio", "boombox", "wireless set", "radio receiver", "ghetto blaster", "portable radio"),
    glosses=("a device for listening to broadcasts", "a box with a loudspeaker, a dial and an aerial", "what plays the news in the kitchen", "an old receiver with knobs and a tuning scale"), place="surface", rooms=("kitchen", "living"))  # fmt: skip


def _grille(r, k, g, sides=16) -> Mesh:
    return stood(merge([cylinder(r, 0.006, k, n=sides), hoop(r * 1.08, r * 1.08, r * 0.14, g, sides), cylinder(r * 0.3, 0.012, g, n=sides)]))  # fmt: skip


def _knob(r, c, sides=10) -> Mesh:
    return stood(cylinder(r, r * 0.7, c, top=r * 0.85, n=sides))


def _aerial(x, y, z, n, lean, c) -> list[Mesh]:
    tip = (x + n * np.sin(lean), y, z + n * np.cos(lean))
    return [bar((x, y, z), tip, 0.0025, c, 5), sphere(0.005, 0.005, 0.005, c, *tip, 6)]


@RADIO.style()
def radio_transistor(rng):
    w, c, k, g = u(rng, 0.13, 0.3), case_colour(rng), tint(rng, "black"), metal(rng)
    h, d = w * u(rng, 0.55, 0.75), w * u(rng, 0.22, 0.35)
    parts = [soft_box(w, d, h, c, r=d * 0.15), _grille(h * 0.3, k, g).moved(-w * 0.24, -d / 2, h * 0.42), panel(w * 0.4, h * 0.3, 0.004, tint(rng, "white"), w * 0.22, -d / 2, h * 0.55), *[_knob(h * 0.09, g).moved(x * w, -d / 2, h * 0.25) for x in (0.12, 0.32)], *_aerial(w * 0.42, d * 0.3, h * 0.95, w * u(rng, 0.6, 1.4), u(rng, -1.3, 0.6), g)]  # fmt: skip
    if odds(rng, 0.6):
        parts.append(sweep(bezier((-w * 0.45, 0, h * 0.95), (-w * 0.45, 0, h * 1.3), (w * 0.45, 0, h * 1.3), (w * 0.45, 0, h * 0.95), n=8), 0.008, k, 5))  # fmt: skip
    return assemble(parts)


@RADIO.style()
def radio_boombox(rng):
    w, c, k, g = u(rng, 0.4, 0.65), tint(rng, pick(rng, "metal", "black", "paint")), tint(rng, "black"), metal(rng)
    h, d = w * u(rng, 0.38, 0.5), w * u(rng, 0.2, 0.28)
    r = h * u(rng, 0.3, 0.38)
    parts = [soft_box(w, d, h, c, r=d * 0.15), *[_grille(r, k, g).moved(s * w * 0.32, -d / 2, h * 0.42) for s in (-1, 1)], panel(w * 0.26, h * 0.34, 0.012, k, 0, -d / 2, h * 0.12), panel(w * 0.5, h * 0.1, 0.006, tint(rng, "white"), 0, -d / 2, h * 0.84), key_grid(w * 0.26, d * 0.3, h, 0.012, 6, 1, g).moved(0, -d * 0.25), *[_knob(h * 0.06, g).moved(x * w, -d / 2, h * 0.62) for x in (-0.09, -0.03, 0.03, 0.09)]]  # fmt: skip
    z = h * u(rng, 1.15, 1.4)
    parts += [bar((-w * 0.45, 0, z), (w * 0.45, 0, z), 0.011, k, 6), *[bar((s * w * 0.45, 0, h * 0.9), (s * w * 0.45, 0, z), 0.01, k, 6) for s in (-1, 1)]]  # fmt: skip
    return assemble([*parts, *_aerial(w * 0.4, d * 0.4, h, w * 0.7, u(rng, -1.2, 0.5), g)])


@RADIO.style()
def radio_low_poly(rng):
    w, c, k, g = u(rng, 0.15, 0.32), tint(rng, "any"), tint(rng, "black"), tint(rng, pick(rng, "white", "metal", "any"))
    h, d = w * u(rng, 0.55, 0.85), w * u(rng, 0.3, 0.5)
    parts = [soft_box(w, d, h, c, r=w * 0.06, n=1), _grille(h * 0.3, k, g, 8).moved(-w * 0.22, -d / 2, h * 0.45), *[_knob(h * u(rng, 0.1, 0.14), g, 6).moved(w * 0.28, -d / 2, h * z) for z in (0.25, 0.62)], bar((w * 0.35, 0, h), (w * u(rng, 0, 0.7), 0, h * u(rng, 1.4, 2)), w * 0.02, k, 5), *[box(w * 0.1, d * 0.3, h * 0.06, k, s * w * 0.35, 0, -h * 0.05) for s in (-1, 1)]]  # fmt: skip
    if odds(rng, 0.5):
        parts.append(merge([box(w * 0.6, w * 0.07, w * 0.07, k, z=h * 1.2), *[box(w * 0.07, w * 0.07, h * 0.25, k, s * w * 0.27, 0, h) for s in (-1, 1)]]))  # fmt: skip
    return assemble(parts)


@RADIO.style()
def radio_vintage_wooden(rng):
    w, c, k, g = u(rng, 0.3, 0.6), tint(rng, "wood"), (0.75, 0.68, 0.5), (0.8, 0.65, 0.3)
    h, d = w * u(rng, 0.55, 0.7), w * u(rng, 0.35, 0.45)
    parts = [soft_box(w, h, d, c, r=h * 0.15, n=3).turned(np.pi / 2, "x").moved(0, d / 2, h / 2), panel(w * 0.85, h * 0.45, 0.01, k, 0, -d / 2, h * 0.45, r=h * 0.08), panel(w * 0.6, h * 0.15, 0.012, tint(rng, "white"), 0, -d / 2, h * 0.25), *[_knob(h * 0.08, g, 14).moved(s * w * 0.38, -d / 2, h * 0.25) for s in (-1, 1)], key_grid(w * 0.4, 0.02, 0, 0.02, 7, 1, tint(rng, "white")).moved(0, -d / 2 - 0.005, h * 0.12), *[box(w * 0.008, 0.004, h * 0.42, g, x * w, -d / 2 - 0.006, h * 0.46) for x in np.linspace(-0.36, 0.36, 7)]]  # fmt: skip
    return assemble([*parts, *[box(w * 0.08, d * 0.8, 0.02, c, s * w * 0.4, 0, -0.015) for s in (-1, 1)]])


@RADIO.style()
def radio_cathedral_or_walkie_talkie(rng):
    if odds(rng, 0.5):  # hand-held two-way set
        h, c, k = u(rng, 0.11, 0.18), tint(rng, pick(rng, "black", "paint")), tint(rng, "black")
        w, d = h * u(rng, 0.42, 0.52), h * u(rng, 0.25, 0.32)
        return assemble([soft_box(w, d, h, c, r=d * 0.25), cylinder(w * 0.13, h * u(rng, 0.4, 1.0), k, w * 0.3, 0, h * 0.95, top=w * 0.08, n=8), cylinder(w * 0.12, h * 0.12, k, -w * 0.25, 0, h, n=10), panel(w * 0.6, h * 0.16, 0.003, tint(rng, "glass"), 0, -d / 2, h * 0.7), *[box(w * 0.6, 0.004, h * 0.02, k, 0, -d / 2, h * z) for z in (0.15, 0.2, 0.25, 0.3)], key_grid(w * 0.6, h * 0.2, 0, 0.003, 3, 2, k).turned(np.pi / 2, "x").moved(0, -d / 2, h * 0.53), box(0.006, d * 0.4, h * 0.2, k, -w / 2, 0, h * 0.6)])  # fmt: skip
    w, c, g = u(rng, 0.25, 0.38), tint(rng, "wood"), (0.75, 0.68, 0.5)
    h, d = w * u(rng, 1.2, 1.5), w * 0.6
    a = arc(w / 2, 0, np.pi, 10) * np.float32([1, u(rng, 0.9, 1.4)])
    body = slab(np.vstack([[[-w / 2, -h * 0.55], [w / 2, -h * 0.55]], a]), d, c)
    cloth = slab(np.vstack([[[-w * 0.36, -h * 0.1], [w * 0.36, -h * 0.1]], a * 0.75]), 0.006, g, d)
    face = merge([body, cloth]).turned(np.pi / 2, "x").moved(0, d / 2, h * 0.55)
    return assemble([face, *[box(w * 0.05, 0.012, h * 0.4, c, x * w, -d / 2 - 0.006, h * 0.46) for x in (-0.15, 0.15)], _knob(w * 0.09, c, 12).moved(0, -d / 2, h * 0.25), *[_knob(w * 0.05, c, 10).moved(s * w * 0.28, -d / 2, h * 0.15) for s in (-1, 1)], box(w * 1.08, d * 1.05, 0.025, c)])  # fmt: skip
