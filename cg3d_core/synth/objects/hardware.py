"""Padlocks, keys, batteries, light bulbs, bolts and gears."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, soft_box, stood, sweep, u
from ..mesh import Mesh, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category
from .tool_parts import block_y, hoop, log_u, metal, posed, spin, strip

BRASS = (0.78, 0.62, 0.28)


def _shine(rng):
    return pick(rng, metal(rng), metal(rng), BRASS)


PADLOCK = Category(
    "padlock", "hardware", synonyms=("lock", "hanging lock", "combination lock", "pad lock", "locker lock"),
    glosses=("a lock with a shackle that hangs on a hasp", "what secures a gate or a locker", "a metal block with a steel bow and a keyhole", "it opens with a key or a number code"), place="surface", rooms=())  # fmt: skip


def _shackle(w, h, r, z, c, open_=0.0, n=9, sides=8) -> Mesh:
    a = np.linspace(np.pi, 0, n)
    top = np.c_[np.cos(a) * w / 2, np.zeros(n), np.sin(a) * w / 2 + h]
    m = sweep(np.vstack([[(-w / 2, 0, -h * 0.3)], top, [(w / 2, 0, h * 0.35 if open_ else -h * 0.3)]]), r, c, sides)
    return m.moved(w / 2).turned(open_ * 1.5).moved(-w / 2, 0, z + open_ * h * 0.6)


def _padlock(rng, body, w, h, r, hole=True, sides=8, n=9) -> Mesh:
    parts = [body, _shackle(w * u(rng, 0.55, 0.7), h * u(rng, 0.15, 0.9), r, h * 0.98, metal(rng), pick(rng, 0, 0, u(rng, 0.2, 0.9)), n, sides)]  # fmt: skip
    y = float(body.bounds[0][1])
    if hole:
        parts += [stood(cylinder(w * 0.08, 0.002, tint(rng, "black"), n=10)).moved(0, y, h * 0.5), box(w * 0.07, 0.003, h * 0.2, tint(rng, "black"), 0, y, h * 0.3)]  # fmt: skip
    m = merge(parts)
    return assemble([m.turned(pick(rng, 0, 0, np.pi / 2), "x").turned(u(rng, -0.6, 0.6))])


@PADLOCK.style()
def padlock_brass_block(rng):
    w = u(rng, 0.035, 0.07)
    h, d = w * u(rng, 0.75, 1.05), w * u(rng, 0.3, 0.42)
    return _padlock(rng, soft_box(w, d, h, _shine(rng), r=d * 0.25), w, h, w * u(rng, 0.06, 0.09))


@PADLOCK.style()
def padlock_round(rng):
    w = u(rng, 0.05, 0.08)
    body = stood(lathe([(0, 0), (w * 0.45, 0), (w / 2, w * 0.08), (w / 2, w * 0.32), (w * 0.45, w * 0.4), (0, w * 0.4)], _shine(rng), 20)).moved(0, w * 0.2, w / 2)  # fmt: skip
    dial = [stood(cylinder(w * 0.32, w * 0.08, tint(rng, "black"), top=w * 0.27, n=20)).moved(0, -w * 0.18, w / 2), stood(cylinder(w * 0.12, w * 0.16, metal(rng), n=12)).moved(0, -w * 0.2, w / 2)] if odds(rng, 0.6) else []  # fmt: skip
    return _padlock(rng, merge([body, *dial]), w, w * 0.95, w * 0.07, not dial)


@PADLOCK.style()
def padlock_low_poly(rng):
    w = u(rng, 0.05, 0.1)
    h, d = w * u(rng, 0.7, 1.1), w * u(rng, 0.35, 0.6)
    body = soft_box(w, d, h, pick(rng, BRASS, tint(rng, "any")), r=w * 0.12, n=1)
    return _padlock(rng, body, w, h, w * u(rng, 0.09, 0.15), True, pick(rng, 5, 6), 5)


@PADLOCK.style()
def padlock_number_wheels(rng):
    w, c = u(rng, 0.028, 0.045), tint(rng, pick(rng, "metal", "paint", "black"))
    h, d = w * u(rng, 1.3, 1.8), w * 0.5
    wheels = [cylinder(d * 0.55, h * 0.13, pick(rng, BRASS, metal(rng)), 0, -d * 0.12, h * z, n=10) for z in (0.12, 0.32, 0.52, 0.72)]  # fmt: skip
    return _padlock(rng, merge([soft_box(w, d, h, c, r=d * 0.3), *wheels]), w, h, w * 0.08, False)


@PADLOCK.style()
def padlock_antique_heart(rng):
    w, c = u(rng, 0.05, 0.1), tint(rng, pick(rng, "metal", "black", "clay"))
    d = w * u(rng, 0.25, 0.4)
    body = strip([(0, 0), (0, w * 0.35), (0, w * 0.8), (0, w)], [w * 0.35, w * 0.8, w, w * 0.75], d, c).turned(np.pi / 2, "x").moved(0, d / 2)  # fmt: skip
    plate = stood(hoop(w * 0.2, w * 0.26, w * 0.07, BRASS, 12)).moved(0, -d / 2, w * 0.48)
    return _padlock(rng, merge([body, plate]), w, w, w * u(rng, 0.06, 0.1))


KEY = Category(
    "key", "hardware", synonyms=("door key", "house key", "skeleton key", "latchkey", "bunch of keys"),
    glosses=("a small metal piece that opens a lock", "what one turns in a lock", "a bow, a shaft and a notched bit", "carried on a ring in the pocket"), place="surface", rooms=())  # fmt: skip


def _flat_key(rng, n, c, head=None) -> Mesh:
    """Cylinder-lock key along x: bow at 0, notched blade."""
    r, t = n * u(rng, 0.2, 0.26), n * 0.04
    bow = cylinder(r, t, c, n=pick(rng, 6, 8, 16)) if head is None else soft_box(r * 2, r * 1.7, t * 2.2, head, r=r * 0.5)  # fmt: skip
    x = np.linspace(r * 0.8, n - r, 9)
    teeth = [box((x[1] - x[0]) * 0.7, r * 0.4, t, c, q, -r * 0.3 - r * u(rng, 0, 0.2)) for q in x[2:-1]]
    return merge([bow, strip([(0, 0), (n - r * 1.2, 0), (n - r, 0)], [r * 0.6, r * 0.6, r * 0.2], t, c), *teeth, hoop(r * 0.35, r * 0.35, r * 0.12, tint(rng, "black"), 8).moved(-r * 0.5, 0, t * 0.6)])  # fmt: skip


def _old_key(rng, n, c, sides=10, fat=1.0) -> Mesh:
    """Key with an open bow, round shaft and a bit with notches."""
    r, q = n * u(rng, 0.13, 0.18), n * 0.028 * fat
    shaft = spin([(0, 0), (q, 0), (q, n * 0.8), (0, n * 0.8)], c, sides)
    bow = hoop(r * u(rng, 0.9, 1.2), r * 1.1, q * 1.6, c, max(sides, 8)).moved(-r * 0.9, 0, -q * 0.8)
    if odds(rng, 0.4):
        bow = merge([hoop(r * 0.55, r * 0.55, q * 1.4, c, sides).turned(a).moved(-r * 0.9 + r * 0.6 * np.cos(a), r * 0.6 * np.sin(a), -q * 0.7) for a in (1.57, 3.14, 4.71)])  # fmt: skip
    bits = [box(n * 0.05 * fat, n * u(rng, 0.12, 0.2), q * 1.2, c, n * x, -n * 0.07, -q * 0.6) for x in (0.65, 0.74)]
    return merge([shaft, bow, *bits, box(n * 0.14, n * 0.07, q * 1.2, c, n * 0.7, -n * 0.04, -q * 0.6), *[spin([(q * 1.6, n * x), (q * 1.6, n * (x + 0.03))], c, sides) for x in (0.02, 0.12)]])  # fmt: skip


@KEY.style()
def key_flat_modern(rng):
    return posed(rng, [_flat_key(rng, u(rng, 0.062, 0.08), _shine(rng))], 0.15, 0.15)


@KEY.style()
def key_old_with_bow(rng):
    return posed(rng, [_old_key(rng, log_u(rng, 0.06, 0.16), pick(rng, metal(rng), BRASS, tint(rng, "black")))], 0.2, 0.25)  # fmt: skip


@KEY.style()
def key_low_poly(rng):
    return posed(rng, [_old_key(rng, u(rng, 0.06, 0.14), pick(rng, BRASS, tint(rng, "any")), pick(rng, 5, 6), u(rng, 1.6, 2.4))], 0.35, 0.35)  # fmt: skip


@KEY.style()
def key_of_car(rng):
    n, k = u(rng, 0.07, 0.09), tint(rng, "black")
    buttons = [box(n * 0.12, n * 0.12, n * 0.03, metal(rng), x * n, 0, n * 0.08) for x in (-0.1, 0.06)]
    return posed(rng, [_flat_key(rng, n, metal(rng), k), *buttons], 0.1, 0.15)


@KEY.style()
def key_bunch_on_ring(rng):
    r = u(rng, 0.012, 0.03)
    keys_ = [(_flat_key(rng, u(rng, 0.045, 0.06), _shine(rng)) if odds(rng, 0.6) else _old_key(rng, u(rng, 0.05, 0.08), _shine(rng))).moved(r + 0.012).turned(u(rng, -0.15, 0.15) + k * u(rng, 0.35, 0.6)).moved(z=0.0025 * k) for k in range(int(rng.integers(2, 6)))]  # fmt: skip
    return assemble([torus(r, r * 0.06 + 0.0008, metal(rng), z=0.004, n=20), *keys_])


BATTERY = Category(
    "battery", "hardware", synonyms=("batteries", "AA battery", "dry cell", "accumulator", "car battery"),
    glosses=("a cell that stores electricity", "what powers a remote control or a torch", "a cylinder with a plus and a minus pole", "a block that starts the engine"), place="surface", rooms=())  # fmt: skip


def _cell(rng, r, n, sides=16) -> Mesh:
    a, b = tint(rng, pick(rng, "paint", "black")), pick(rng, BRASS, metal(rng))
    m = u(rng, 0.2, 0.4) * n
    return merge([lathe([(0, 0), (r * 0.95, 0), (r, n * 0.02), (r, m)], b, sides), lathe([(r, m), (r, n * 0.97), (r * 0.9, n)], a, sides), lathe([(r * 0.9, n), (0, n)], metal(rng), sides), cylinder(r * 0.36, n * 0.045, metal(rng), z=n, n=max(sides // 2, 6))])  # fmt: skip


@BATTERY.style()
def battery_round_cell(rng):
    r, n = pick(rng, (0.007, 0.0505), (0.0131, 0.05), (0.0171, 0.0615))
    m = _cell(rng, r, n).scaled(u(rng, 1, 1.05), u(rng, 1, 1.05), u(rng, 1.0, 1.1))
    return posed(rng, [m.turned(np.pi / 2, "y")], 0.5, 0)


@BATTERY.style()
def battery_low_poly(rng):
    n = u(rng, 0.06, 0.14)
    return posed(rng, [_cell(rng, n * u(rng, 0.22, 0.36), n, pick(rng, 6, 8)).turned(-np.pi / 2, "y")], 0.6, 0)


@BATTERY.style()
def battery_block(rng):
    """Nine-volt block or lantern battery with two poles."""
    w, c = u(rng, 0.026, 0.07), tint(rng, pick(rng, "black", "paint"))
    d, h = w * u(rng, 0.6, 1), w * u(rng, 1.3, 1.9)
    h = max(h, 0.05)
    return assemble([soft_box(w, d, h * 0.65, c, r=w * 0.08), soft_box(w, d, h * 0.35, pick(rng, BRASS, metal(rng)), z=h * 0.65, r=w * 0.08), *[cylinder(w * 0.15, w * 0.1, metal(rng), s * w * 0.24, 0, h, top=w * 0.13, n=pick(rng, 6, 10)) for s in (-1, 1)]])  # fmt: skip


@BATTERY.style()
def battery_of_car(rng):
    w, c, k = (
        u(rng, 0.18, 0.35),
        tint(rng, pick(rng, "black", "black", "white")),
        tint(rng, pick(rng, "black", "paint")),
    )
    d, h = w * u(rng, 0.55, 0.75), w * u(rng, 0.6, 0.85)
    caps = [cylinder(w * 0.04, h * 0.04, k, x * w, -d * 0.1, h, n=8) for x in np.linspace(-0.32, 0.32, 6)]
    return assemble([box(w, d, h * 0.8, c), soft_box(w * 1.03, d * 1.04, h * 0.2, k, z=h * 0.8, r=w * 0.02, n=1), *caps, *[cylinder(w * 0.05, h * 0.12, t, s * w * 0.38, d * 0.28, h, top=w * 0.04, n=10) for s, t in ((-1, (0.7, 0.1, 0.1)), (1, metal(rng)))], *([box(w * 0.7, d * 0.05, h * 0.06, k, 0, 0, h * 1.08)] if odds(rng, 0.4) else [])])  # fmt: skip


@BATTERY.style()
def battery_row_or_pack(rng):
    r, n, count = u(rng, 0.007, 0.015), u(rng, 0.05, 0.062), int(rng.integers(2, 7))
    row = [_cell(rng, r, n, 12).turned(np.pi * (k % 2), "x").moved(k * r * 2.05, 0, n * (k % 2)) for k in range(count)]
    return posed(rng, [merge(row).turned(np.pi / 2, "y")], 0.6, 0)


BULB = Category(
    "light bulb", "hardware", synonyms=("bulb", "lightbulb", "LED bulb", "incandescent lamp", "electric bulb"),
    glosses=("a glass ball that gives light in a lamp", "what one screws into a lamp socket", "a glass pear with a metal thread", "a sign for having an idea"), place="surface", rooms=())  # fmt: skip


def _screw_base(r, n, c, sides=14) -> Mesh:
    p = [(0, 0), (r * 0.4, 0), (r * 0.75, n * 0.2)] + [(r * (1.0 if k % 2 else 0.9), n * (0.25 + 0.1 * k)) for k in range(8)]  # fmt: skip
    return lathe(p, c, sides)


def _bulb(rng, m) -> Mesh:
    return assemble([m.turned(pick(rng, 0, 0, np.pi, 1.9), "x").turned(u(rng, 0, 6))])


@BULB.style()
def light_bulb_pear(rng):
    r, g = u(rng, 0.027, 0.042), tint(rng, pick(rng, "glass", "white"))
    b = r * u(rng, 0.4, 0.5)
    glass = lathe([(b, r * 0.8), (b * 1.15, r * 1.2), (r * 0.85, r * 2.0), (r, r * 2.6), (r * 0.9, r * 3.1), (r * 0.5, r * 3.5), (0, r * 3.6)], g, 18)  # fmt: skip
    return _bulb(rng, merge([_screw_base(b, r * 0.85, metal(rng)), glass]))


@BULB.style()
def light_bulb_low_poly(rng):
    r, s = u(rng, 0.03, 0.06), pick(rng, 6, 8)
    b = r * u(rng, 0.45, 0.65)
    glass = lathe([(b, r * 0.8), (r, r * u(rng, 1.6, 2.0)), (r * 0.9, r * 2.6), (0, r * u(rng, 2.9, 3.2))], pick(rng, (0.95, 0.9, 0.5), tint(rng, "glass")), s)  # fmt: skip
    return _bulb(rng, merge([lathe([(0, 0), (b * 0.5, 0), (b * 0.9, r * 0.2), (b * 0.9, r * 0.8), (0, r * 0.8)], metal(rng), s), glass]))  # fmt: skip


@BULB.style()
def light_bulb_led(rng):
    r, c = u(rng, 0.027, 0.036), tint(rng, "white")
    b = r * 0.45
    fins = [box(r * 0.06, r * 0.35, r * 1.0, c, 0, r * 0.65, r * 0.95).turned(k * np.pi / 6) for k in range(12)] if odds(rng, 0.5) else []  # fmt: skip
    return _bulb(rng, merge([_screw_base(b, r * 0.85, metal(rng)), lathe([(b, r * 0.85), (r * 0.9, r * 1.9), (r, r * 2.0)], c, 18), lathe([(r, r * 2.0), (r * 0.95, r * 2.5), (r * 0.6, r * 2.85), (0, r * 3.0)], (0.96, 0.95, 0.9), 18), *fins]))  # fmt: skip


@BULB.style()
def light_bulb_candle_or_globe(rng):
    r, g = u(rng, 0.018, 0.06), tint(rng, pick(rng, "glass", "white"))
    b, ball = 0.0135, odds(rng, 0.5)
    r = max(r, 0.03) if ball else min(r, 0.022)
    glass = sphere(r, r, r, g, z=0.022 + r * 0.95, n=16) if ball else lathe([(b * 0.8, 0.022), (r, 0.04), (r * 0.9, 0.06), (r * 0.3, 0.09), (0, u(rng, 0.1, 0.115))], g, 14)  # fmt: skip
    return _bulb(rng, merge([_screw_base(b, 0.024, metal(rng)), glass]))


@BULB.style()
def light_bulb_energy_saving_spiral(rng):
    r, c, turns = u(rng, 0.018, 0.025), tint(rng, "white"), u(rng, 2.5, 4)
    a = np.linspace(0, 2 * np.pi * turns, int(turns * 12))
    tube_ = np.c_[np.cos(a) * r * 0.75, np.sin(a) * r * 0.75, r * 2.1 + a / a[-1] * r * turns * 0.75]
    return _bulb(rng, merge([_screw_base(0.0135, 0.025, metal(rng)), lathe([(0.013, 0.024), (r, r * 1.4), (r, r * 2.1), (0, r * 2.1)], c, 16), sweep(tube_, r * 0.24, (0.96, 0.96, 0.93), 6)]))  # fmt: skip


BOLT = Category(
    "bolt", "hardware", synonyms=("screw", "hex bolt", "wood screw", "machine screw", "bolt and nut"),
    glosses=("a threaded metal pin with a head", "what holds machine parts together with a nut", "a fastener that is turned in with a wrench or a screwdriver", "a steel pin with a spiral thread"), place="surface", rooms=())  # fmt: skip


def _thread(r, x0, x1, turns, c, sides=12, tip=False) -> Mesh:
    p = [(0, x0)]
    for k in range(2 * turns + 1):
        f = k / (2 * turns)
        p.append((r * (1.0 if k % 2 else 0.84) * ((1 - f * 0.85) if tip else 1), x0 + (x1 - x0) * f))
    return spin([*p, (0, x1)], c, sides)


def _hex_nut(r, h, c, x) -> Mesh:
    return spin([(r * 0.55, 0), (r * 0.95, 0), (r, h * 0.15), (r, h * 0.85), (r * 0.95, h), (r * 0.55, h), (r * 0.55, 0)], c, 6).moved(x)  # fmt: skip


@BOLT.style()
def bolt_hexagonal(rng):
    n, c = log_u(rng, 0.05, 0.2), _shine(rng)
    r = n * u(rng, 0.08, 0.16)
    parts = [spin([(0, -r * 1.3), (r * 1.7, -r * 1.3), (r * 1.85, -r * 1.1), (r * 1.85, 0), (0, 0)], c, 6), spin([(r * 0.97, 0), (r * 0.97, n * 0.4)], c, 12), _thread(r, n * u(rng, 0.05, 0.4), n, int(rng.integers(6, 16)), c)]  # fmt: skip
    if odds(rng, 0.5):
        parts.append(_hex_nut(r * 1.85, r * 1.5, c, n * u(rng, 0.3, 0.85)))
    return posed(rng, parts, 0.5, 0)


@BOLT.style()
def bolt_low_poly(rng):
    n, c = u(rng, 0.06, 0.15), pick(rng, metal(rng), tint(rng, "any"))
    r = n * u(rng, 0.15, 0.25)
    return posed(rng, [spin([(0, -r), (r * 1.6, -r), (r * 1.9, -r * 0.7), (r * 1.9, 0), (0, 0)], c, 6), _thread(r, 0, n, int(rng.integers(2, 5)), c, 6), *([_hex_nut(r * 1.8, r, c, n * 0.6)] if odds(rng, 0.4) else [])], 0.55, 0)  # fmt: skip


@BOLT.style()
def bolt_wood_screw(rng):
    n, c, k = u(rng, 0.05, 0.12), _shine(rng), tint(rng, "black")
    r = n * u(rng, 0.06, 0.1)
    slot = [box(r * 0.2, r * 3.0, r * 0.3, k, -r * 0.95, 0, -r * 0.15)] + ([box(r * 0.2, r * 0.3, r * 3, k, -r * 0.95, 0, -r * 1.5)] if odds(rng, 0.6) else [])  # fmt: skip
    return posed(rng, [spin([(0, -r), (r * 2, -r), (r * 1.9, -r * 0.8), (r * 0.9, r * 0.5), (r * 0.8, n * 0.35)], c, 12), _thread(r, n * 0.3, n, int(rng.integers(6, 12)), c, 10, True), *slot], 0.3, 0)  # fmt: skip


@BOLT.style()
def bolt_round_or_socket_head(rng):
    n, c, k = u(rng, 0.05, 0.12), _shine(rng), tint(rng, "black")
    r = n * u(rng, 0.09, 0.15)
    head = spin([(0, -r * 1.6), (r * 1.5, -r * 1.6), (r * 1.6, -r * 1.4), (r * 1.6, 0), (0, 0)], c, 16) if odds(rng, 0.5) else spin([(0, -r * 1.2), (r * 1.0, -r * 1.0), (r * 1.8, -r * 0.3), (r * 1.9, 0), (0, 0)], c, 16)  # fmt: skip
    return posed(rng, [head, cylinder(r * 0.8, r * 0.1, k, n=6).turned(np.pi / 2, "y").moved(-r * 1.65), _thread(r, 0, n, int(rng.integers(8, 16)), c)], 0.5, 0)  # fmt: skip


@BOLT.style()
def bolt_eye_or_wing(rng):
    n, c = u(rng, 0.06, 0.15), metal(rng)
    r = n * u(rng, 0.06, 0.1)
    eye = [torus(r * 2.2, r * 0.8, c, -r * 2.6, n=14)] if odds(rng, 0.5) else [strip([(0, 0), (-r * 2, s * r * 2.5), (-r * 2.4, s * r * 4)], [r * 1.8, r * 1.6, r * 1.0], r * 0.6, c, -r * 0.3) for s in (-1, 1)]  # fmt: skip
    return posed(rng, [*eye, spin([(0, -r), (r * 1.5, -r), (r * 1.5, r * 0.5), (0, r * 0.5)], c, 10), _thread(r, 0, n, int(rng.integers(8, 14)), c)], 0.2, 0)  # fmt: skip


GEAR = Category(
    "gear", "hardware", synonyms=("cogwheel", "cog", "gearwheel", "toothed wheel", "sprocket"),
    glosses=("a wheel with teeth that drives another", "a part of a gearbox or a clockwork", "a round machine part with a toothed rim", "the sign for settings"), place="surface", rooms=())  # fmt: skip


def _rim(r, depth, count, t, c, hole=0.0, shape=(0.0, 0.2, 0.5, 0.7), twist=0.0, top=1.0) -> Mesh:
    """Toothed ring of outer radius r with a round hole, t thick, bottom at z = 0."""
    a = ((np.arange(count)[:, None] + np.float32(shape)) / count).ravel() * 2 * np.pi
    rr = np.tile([r - depth, r, r, r - depth], count)
    inner = hole or r * 0.08

    def ring(radius, z, turn=0.0):
        return np.c_[radius * np.cos(a + turn), radius * np.sin(a + turn), np.full(len(a), z)]

    m, k = len(a), np.arange(len(a))
    v = np.concatenate([ring(inner, 0), ring(rr, 0), ring(rr * top, t, twist), ring(inner, t)])
    f = []
    for i in range(4):
        p, q = i * m, (i + 1) % 4 * m
        n = (k + 1) % m
        f += [np.stack([p + k, q + n, p + n], 1), np.stack([p + k, q + k, q + n], 1)]
    return Mesh.of(v, np.concatenate(f)[:, ::-1], c)


def _shown(rng, parts) -> Mesh:
    """Lying flat or standing on the rim."""
    return assemble([merge(parts).turned(pick(rng, 0, np.pi / 2), "x").turned(u(rng, 0, 6))])


@GEAR.style()
def gear_spur(rng):
    r, c, count = log_u(rng, 0.03, 0.25), _shine(rng), int(rng.integers(12, 36))
    t = r * u(rng, 0.12, 0.6)
    hub = lathe(
        [(r * 0.2, 0), (r * 0.35, 0), (r * 0.35, t * u(rng, 1.2, 1.8)), (r * 0.2, t * 1.2), (r * 0.2, 0)], c, 16
    )
    return _shown(rng, [_rim(r, 2.2 * r / count, count, t, c, r * 0.2, twist=pick(rng, 0, 0, 0.15)), hub])


@GEAR.style()
def gear_low_poly(rng):
    r, count = u(rng, 0.04, 0.2), int(rng.integers(6, 11))
    return _shown(rng, [_rim(r, r * u(rng, 0.18, 0.32), count, r * u(rng, 0.25, 0.6), pick(rng, metal(rng), BRASS, tint(rng, "any")), r * u(rng, 0.25, 0.5), (0.0, 0.1, 0.5, 0.6))])  # fmt: skip


@GEAR.style()
def gear_with_spokes(rng):
    r, c, count, arms = log_u(rng, 0.05, 0.3), _shine(rng), int(rng.integers(16, 40)), int(rng.integers(3, 7))
    t = r * u(rng, 0.1, 0.25)
    spokes = [box(r * 0.65, r * u(rng, 0.1, 0.16), t * 0.7, c, r * 0.42, 0, t * 0.15).turned(k * 2 * np.pi / arms) for k in range(arms)]  # fmt: skip
    hub = lathe([(r * 0.08, 0), (r * 0.2, 0), (r * 0.2, t * 1.3), (r * 0.08, t * 1.3), (r * 0.08, 0)], c, 14)
    return _shown(rng, [_rim(r, 2 * r / count, count, t, c, r * 0.72), *spokes, hub])


@GEAR.style()
def gear_bevel_or_pinion_on_shaft(rng):
    r, c, count = u(rng, 0.03, 0.1), metal(rng), int(rng.integers(10, 22))
    t, q = r * u(rng, 0.5, 1.2), r * u(rng, 0.2, 0.35)
    shaft = cylinder(q, t + r * u(rng, 0.8, 4), metal(rng), z=-r * u(rng, 0.2, 1.2), n=12)
    return _shown(rng, [_rim(r, 2.4 * r / count, count, t, c, q * 0.9, top=u(rng, 0.5, 1)), shaft, cylinder(q * 1.6, r * 0.3, c, z=-r * 0.2, n=12)])  # fmt: skip


@GEAR.style()
def gear_train(rng):
    """Two or three wheels in mesh."""
    r, step, x, parts = u(rng, 0.04, 0.1), 0.0, 0.0, []
    tooth = r / u(rng, 6, 12)
    for k in range(int(rng.integers(2, 4))):
        q = r * u(rng, 0.5, 1.2)
        count = max(int(2 * q / tooth), 8)
        x += (step + q - tooth * 0.9) if k else 0.0
        parts.append(merge([_rim(q, tooth, count, r * 0.2, _shine(rng), q * u(rng, 0.2, 0.5)), cylinder(q * 0.2, r * 0.35, metal(rng), n=10)]).turned(u(rng, 0, 6)).moved(x))  # fmt: skip
        step = q
    return _shown(
        rng, parts + ([block_y(x + r, r * 1.2, r * 0.08, tint(rng, "black"), x / 2)] if odds(rng, 0.3) else [])
    )
