"""Padlocks and keys."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, log_u, odds, pick, soft_box, stood, sweep, u
from ..mesh import Mesh, box, cylinder, lathe, merge, torus
from ..palette import tint
from ..registry import Category
from .tool_parts import BRASS, hoop, metal, posed, shine, spin, strip

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
    return _padlock(rng, soft_box(w, d, h, shine(rng), r=d * 0.25), w, h, w * u(rng, 0.06, 0.09))


@PADLOCK.style()
def padlock_round(rng):
    w = u(rng, 0.05, 0.08)
    body = stood(lathe([(0, 0), (w * 0.45, 0), (w / 2, w * 0.08), (w / 2, w * 0.32), (w * 0.45, w * 0.4), (0, w * 0.4)], shine(rng), 20)).moved(0, w * 0.2, w / 2)  # fmt: skip
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
    return posed(rng, [_flat_key(rng, u(rng, 0.062, 0.08), shine(rng))], 0.15, 0.15)


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
    keys_ = [(_flat_key(rng, u(rng, 0.045, 0.06), shine(rng)) if odds(rng, 0.6) else _old_key(rng, u(rng, 0.05, 0.08), shine(rng))).moved(r + 0.012).turned(u(rng, -0.15, 0.15) + k * u(rng, 0.35, 0.6)).moved(z=0.0025 * k) for k in range(int(rng.integers(2, 6)))]  # fmt: skip
    return assemble([torus(r, r * 0.06 + 0.0008, metal(rng), z=0.004, n=20), *keys_])
