"""Safes."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, log_u, odds, pick, u
from ..mesh import Mesh, bar, box, cylinder, merge, torus
from ..palette import tint
from ..parts import boxes, carcass
from ..registry import Category
from .chunky import block, case, fronts, shade, stubs

SAFE = Category(
    "safe", "storage",
    synonyms=("strongbox", "vault", "money safe", "safe deposit box", "hotel safe"),
    glosses=("a heavy steel box with a thick door and a combination lock", "where money and jewels are locked away", "an armoured box with a dial or keypad on its door", "a small vault in an office or a hotel room"),
    place="floor", rooms=("office", "shop", "bedroom"))  # fmt: skip


def _dial(rng, x: float, y: float, z: float, s: float) -> Mesh:
    """Combination dial, spoked wheel or keypad with lever."""
    m, kind = tint(rng, pick(rng, "metal", "black")), pick(rng, "dial", "wheel", "pad")
    if kind == "pad":
        keys = [
            box(s * 0.2, 0.01, s * 0.2, (0.85, 0.85, 0.85), (i - 1) * s * 0.3, -0.025, (k - 1) * s * 0.3)
            for i in range(3)
            for k in range(3)
        ]
        return merge(
            [
                box(s * 1.2, 0.04, s * 1.4, (0.1, 0.1, 0.1), z=-s * 0.6),
                *keys,
                box(s * 1.1, 0.03, s * 0.25, m, 0, -0.03, -s * 1.2),
            ]
        ).moved(x, y, z)
    disc = cylinder(s * 0.5, s * 0.4, m, n=10)
    if kind == "wheel":
        arms = [
            bar((-s * np.cos(a), -s * np.sin(a), s * 0.4), (s * np.cos(a), s * np.sin(a), s * 0.4), s * 0.09, m, 5)
            for a in (0.0, 1.05, 2.1)
        ]
        disc = (
            merge([disc, *arms, torus(s * 0.85, s * 0.1, m, z=s * 0.4, n=12)])
            if odds(rng, 0.5)
            else merge([disc, *arms])
        )
    return disc.turned(np.pi / 2, "x").moved(x, y, z)


def _safe(rng, w: float, d: float, h: float, c, b: float, opened: bool = False) -> list[Mesh]:
    """Body with a frame, a thick door, hinges and a dial, from z = 0."""
    dark, t = shade(c, 0.7), 0.06 * (w + h)
    door = [
        block(w * 0.82, t, h * 0.82, shade(c, 1.15), b=b * 0.6),
        _dial(rng, w * 0.02, -t / 2, h * 0.48, min(w, h) * 0.13),
    ]
    door += [box(w * 0.06, 0.02, h * 0.2, tint(rng, "metal"), w * 0.3, -t / 2 - 0.01, h * 0.3)]
    body = [block(w, d, h, c, b=b)]
    if opened:
        body = [carcass(w, d, h, w * 0.09, c, dark, shelves=(h * 0.5,))]
        body += [
            box(w * 0.12, d * 0.2, h * 0.06, (0.85, 0.7, 0.2), x * w, 0, h * 0.09 + k * h * 0.06)
            for x in (-0.2, 0.0, 0.2)
            for k in range(int(rng.integers(0, 4)))
        ]
        return [*body, merge(door).moved(w * 0.41, 0).turned(-u(rng, 0.9, 1.9)).moved(-w * 0.45, -d / 2, h * 0.09)]
    hinges = [cylinder(t * 0.3, h * 0.13, dark, -w * 0.44, -d / 2 - t * 0.3, h * z, n=6) for z in (0.2, 0.65)]
    return [*body, *hinges, merge(door).moved(0, -d / 2 - t * 0.1, h * 0.09)]


def _safe_size(rng) -> tuple[float, float, float]:
    s = log_u(rng, 0.3, 0.8)
    return s, s * u(rng, 0.75, 1.1), s * u(rng, 0.8, 1.5)


@SAFE.style()
def dial_safe(rng) -> Mesh:
    """Upright steel safe, shut."""
    w, d, h = _safe_size(rng)
    return assemble(_safe(rng, w, d, h, tint(rng, pick(rng, "metal", "black", "metal", "clay")), 0.01))


@SAFE.style()
def safe_open(rng) -> Mesh:
    """Door open, shelf and bars of gold inside."""
    w, d, h = _safe_size(rng)
    return assemble(_safe(rng, w, d, h, tint(rng, pick(rng, "metal", "black")), 0.01, True))


@SAFE.style()
def chunky_safe(rng) -> Mesh:
    """Fat bevelled cube on feet with a huge wheel."""
    s = u(rng, 0.4, 0.9)
    c = tint(rng, pick(rng, "metal", "paint", "black"))
    return assemble(
        [
            *[m.moved(0, 0, s * 0.1) for m in _safe(rng, s, s * 0.9, s * u(rng, 0.9, 1.2), c, s * 0.1)],
            stubs(rng, s * 0.85, s * 0.75, s * 0.12, shade(c, 0.5), s * 0.09),
        ]
    )


@SAFE.style()
def hotel_safe(rng) -> Mesh:
    """Small wide box with keypad and knob."""
    w, d, h, c = (
        u(rng, 0.3, 0.46),
        u(rng, 0.28, 0.4),
        u(rng, 0.18, 0.28),
        tint(rng, pick(rng, "black", "metal", "white")),
    )
    pad = boxes(
        [(w * 0.05 + 0.022 * i, -d / 2 - 0.02, h * 0.5 + 0.022 * k) for i in range(4) for k in range(3)],
        [(w * 0.05 + 0.022 * i + 0.016, -d / 2, h * 0.5 + 0.022 * k + 0.016) for i in range(4) for k in range(3)],
        (0.8, 0.8, 0.8),
    )
    knob = (
        cylinder(0.022, 0.03, tint(rng, "metal"), n=10).turned(np.pi / 2, "x").moved(-w * 0.2, -d / 2 - 0.005, h * 0.5)
    )
    return assemble(
        [block(w, d, h, c, b=0.006), box(w * 0.88, 0.02, h * 0.84, shade(c, 1.3), 0, -d / 2, h * 0.08), pad, knob]
    )


@SAFE.style()
def vault_door(rng) -> Mesh:
    """Old double-door bank safe on wheels, or a round vault door in its frame."""
    c = tint(rng, pick(rng, "metal", "black"))
    if odds(rng, 0.5):
        r = u(rng, 0.6, 1.0)
        door = [
            cylinder(r, 0.25, c, n=18),
            cylinder(r * 0.8, 0.32, shade(c, 1.2), n=18),
            torus(r * 0.35, 0.04, tint(rng, "metal"), z=0.42, n=14),
        ]
        door += [
            bar(
                (-r * 0.4 * np.cos(a), -r * 0.4 * np.sin(a), 0.4),
                (r * 0.4 * np.cos(a), r * 0.4 * np.sin(a), 0.4),
                0.03,
                c,
                5,
            )
            for a in (0.0, 1.05, 2.1)
        ]
        return assemble(
            [
                merge(door).turned(np.pi / 2, "x").moved(0, 0, r * 1.1),
                box(r * 2.5, 0.2, r * 2.3, shade(c, 0.7), 0, 0.08),
            ]
        )
    w, h = u(rng, 0.8, 1.1), u(rng, 1.1, 1.6)
    body, _, _ = case(rng, w, 0.65, h, c, 0.08)
    face = fronts(rng, w * 0.86, h * 0.8, 1, 2, shade(c, 1.3), tint(rng, "metal"), doors=True).moved(0, -0.3, 0.12)
    return assemble([body, face, _dial(rng, -w * 0.1, -0.34, h * 0.6, 0.08)])
