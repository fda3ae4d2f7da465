"""Bolts and gears."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, log_u, odds, pick, u
from ..mesh import Mesh, box, cylinder, lathe, merge, torus
from ..palette import tint
from ..registry import Category
from .tool_parts import BRASS, block_y, metal, posed, shine, spin, strip

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
    n, c = log_u(rng, 0.05, 0.2), shine(rng)
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
    n, c, k = u(rng, 0.05, 0.12), shine(rng), tint(rng, "black")
    r = n * u(rng, 0.06, 0.1)
    slot = [box(r * 0.2, r * 3.0, r * 0.3, k, -r * 0.95, 0, -r * 0.15)] + ([box(r * 0.2, r * 0.3, r * 3, k, -r * 0.95, 0, -r * 1.5)] if odds(rng, 0.6) else [])  # fmt: skip
    return posed(rng, [spin([(0, -r), (r * 2, -r), (r * 1.9, -r * 0.8), (r * 0.9, r * 0.5), (r * 0.8, n * 0.35)], c, 12), _thread(r, n * 0.3, n, int(rng.integers(6, 12)), c, 10, True), *slot], 0.3, 0)  # fmt: skip


@BOLT.style()
def bolt_round_or_socket_head(rng):
    n, c, k = u(rng, 0.05, 0.12), shine(rng), tint(rng, "black")
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
    r, c, count = log_u(rng, 0.03, 0.25), shine(rng), int(rng.integers(12, 36))
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
    r, c, count, arms = log_u(rng, 0.05, 0.3), shine(rng), int(rng.integers(16, 40)), int(rng.integers(3, 7))
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
        parts.append(merge([_rim(q, tooth, count, r * 0.2, shine(rng), q * u(rng, 0.2, 0.5)), cylinder(q * 0.2, r * 0.35, metal(rng), n=10)]).turned(u(rng, 0, 6)).moved(x))  # fmt: skip
        step = q
    return _shown(
        rng, parts + ([block_y(x + r, r * 1.2, r * 0.08, tint(rng, "black"), x / 2)] if odds(rng, 0.3) else [])
    )
