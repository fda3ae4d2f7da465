"""Traffic cone, mailbox, street lamp, stop sign and fire hydrant."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, handle, odds, panel, pick, soft_box, stack, stood, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, slab, sphere, torus
from ..palette import tint
from ..registry import Category


def street_category(name: str, synonyms: tuple[str, ...], *glosses: str) -> Category:
    """Declare a thing of the street or garden (never placed in rooms)."""
    return Category(name, "outdoors", synonyms=synonyms, glosses=glosses, place="floor")


CONE = street_category(
    "traffic cone",
    ("road cone", "safety cone", "pylon"),
    "an orange cone that marks road works",
    "a warning marker on the street",
)


@CONE.style()
def cone_plain(rng):
    h, c = u(rng, 0.28, 0.95), (0.95, u(rng, 0.3, 0.45), 0.08)
    r = h * u(rng, 0.17, 0.22)
    stripes = [
        lathe([(r * (1 - 0.83 * a) * 1.02, h * a), (r * (1 - 0.83 * b) * 1.02, h * b)], (0.95, 0.95, 0.95), 20)
        for a, b in ((0.35, 0.5), (0.65, 0.78))
    ]
    base = soft_box(r * 2.7, r * 2.7, 0.03, pick(rng, c, tint(rng, "black")), r=0.03)
    return assemble(
        [
            base,
            lathe([(r, 0.02), (r * 0.17, h), (r * 0.12, h), (r * 0.9, 0.02)], c, 20),
            *stripes[: int(rng.integers(0, 3))],
        ]
    )


@CONE.style()
def cone_tall_barrel(rng):
    h, c = u(rng, 0.8, 1.1), (0.95, 0.4, 0.08)
    r = u(rng, 0.2, 0.28)
    return assemble(
        [
            cylinder(r, h, c, top=r * 0.75, n=22),
            cylinder(r * 1.4, 0.06, tint(rng, "black"), n=8),
            *[
                cylinder(
                    r * (1.01 - 0.25 * z),
                    h * 0.12,
                    (0.95, 0.95, 0.95),
                    z=h * z,
                    top=r * (0.99 - 0.25 * (z + 0.1)),
                    n=22,
                )
                for z in (0.3, 0.6)
            ],
            torus(0.06, 0.012, c, n=12).turned(1.57, "x").moved(z=h),
        ]
    )


MAILBOX = street_category(
    "mailbox",
    ("letter box", "postbox", "letterbox", "post box"),
    "a box in which letters are posted or delivered",
    "where the postman puts the mail",
)


@MAILBOX.style()
def mailbox_rural(rng):
    w, n, h = u(rng, 0.16, 0.24), u(rng, 0.4, 0.55), u(rng, 0.9, 1.2)
    c = tint(rng, pick(rng, "metal", "paint", "white"))
    a = np.linspace(0, np.pi, 9)
    o = np.vstack([np.stack([np.cos(a), np.sin(a)], 1) * w / 2 + np.float32([0, w * 0.5]), [[-w / 2, 0], [w / 2, 0]]])
    body = slab(o, n, c).turned(np.pi / 2, "x").moved(0, n / 2, h)
    return assemble(
        [
            body,
            box(0.09, 0.09, h, tint(rng, "wood")),
            box(0.015, 0.03, 0.18, (0.8, 0.1, 0.1), w / 2 + 0.01, 0, h + w * 0.5),
            box(0.04, 0.03, 0.02, tint(rng, "metal"), 0, -n / 2 - 0.01, h + w * 0.7),
        ]
    )


@MAILBOX.style()
def mailbox_pillar(rng):
    r, h, c = u(rng, 0.18, 0.28), u(rng, 1.1, 1.6), pick(rng, (0.75, 0.1, 0.08), (0.1, 0.2, 0.5), (0.95, 0.75, 0.1))
    body = lathe(
        [
            (0, 0),
            (r * 1.08, 0),
            (r * 1.08, 0.1),
            (r, 0.12),
            (r, h * 0.85),
            (r * 1.12, h * 0.88),
            (r * 1.1, h * 0.92),
            (r * 0.7, h * 0.98),
            (0, h),
        ],
        c,
        pick(rng, 6, 22),
    )
    return assemble([body, panel(r * 1.0, 0.04, 0.03, tint(rng, "black"), 0, -r, h * 0.75)])


@MAILBOX.style()
def mailbox_street_box(rng):
    w, d, h, c = u(rng, 0.4, 0.6), u(rng, 0.4, 0.55), u(rng, 0.8, 1.0), tint(rng, "paint")
    a = np.linspace(0, np.pi, 9)
    o = np.vstack([np.stack([np.cos(a), np.sin(a) * 0.8], 1) * d / 2 + np.float32([0, h]), [[-d / 2, 0], [d / 2, 0]]])
    body = slab(o, w, c).turned(np.pi / 2, "x").turned(np.pi / 2).moved(-w / 2, 0, 0.15)
    return assemble(
        [
            body,
            handle(w * 0.6, tint(rng, "metal"), 0, -d / 2, h + 0.1, upright=False),
            *[box(0.06, 0.06, 0.16, c, x * w * 0.45, y * d * 0.42) for x in (-1, 1) for y in (-1, 1)],
        ]
    )


@MAILBOX.style()
def mailbox_wall(rng):
    w, d, h, c = (
        u(rng, 0.25, 0.4),
        u(rng, 0.08, 0.18),
        u(rng, 0.25, 0.45),
        tint(rng, pick(rng, "metal", "black", "paint")),
    )
    lid = soft_box(w * 1.05, d * 1.15, 0.02, c, r=0.01).turned(0.25, "x").moved(0, 0, h)
    return assemble(
        [
            box(w, d, h, c),
            lid,
            panel(w * 0.7, 0.03, 0.01, tint(rng, "black"), 0, -d / 2, h * 0.75),
            *([torus(0.05, 0.006, c, n=12).turned(np.pi / 2, "y").moved(s * w * 0.3, 0, -0.05) for s in (-1, 1)]),
        ]
    )


STREET_LAMP = street_category(
    "street lamp",
    ("lamp post", "street light", "lamppost", "street lantern"),
    "a tall light beside the road",
    "a pole that lights the pavement at night",
)


@STREET_LAMP.style()
def street_lamp_arm(rng):
    h, reach, c = u(rng, 4, 9.5), u(rng, 0.8, 2.5), tint(rng, pick(rng, "metal", "black"))
    arms = [1] if odds(rng, 0.7) else [1, -1]
    parts = [cylinder(0.11, h, c, top=0.05, n=10), cylinder(0.2, 0.5, c, n=10)]
    for s in arms:
        parts += [
            sweep(bezier((0, 0, h * 0.9), (0, 0, h * 1.05), (s * reach, 0, h * 1.03), n=8), 0.04, c, 6),
            soft_box(0.65, 0.25, 0.12, c, s * (reach + 0.2), 0, h * 1.01, r=0.08),
        ]
    return assemble(parts)


@STREET_LAMP.style()
def street_lamp_lantern(rng):
    h, c = u(rng, 2.4, 4.2), tint(rng, pick(rng, "black", "metal", "paint"))
    pole = lathe(
        [(0, 0), (0.18, 0), (0.18, 0.15), (0.1, 0.3), (0.06, 0.8), (0.05, h), (0.09, h + 0.03), (0, h + 0.03)], c, 12
    )
    light = [
        stack(
            [(np.float32([[1, 1], [-1, 1], [-1, -1], [1, -1]]) * s, z) for s, z in ((0.1, 0), (0.18, 0.4))],
            tint(rng, "glass"),
        ),
        lathe([(0.27, 0.4), (0.12, 0.52), (0.03, 0.58), (0, 0.66)], c, 4).turned(np.pi / 4),
    ]
    globe = [sphere(0.22, 0.22, 0.22, tint(rng, "white"), z=0.2, n=14)]
    return assemble(
        [
            pole,
            *[m.moved(z=h + 0.02) for m in pick(rng, light, globe)],
            bar((-0.25, 0, h * 0.9), (0.25, 0, h * 0.9), 0.015, c, 5),
        ]
    )


STOP_SIGN = street_category(
    "stop sign",
    ("road sign", "traffic sign", "street sign"),
    "an octagonal red sign at a crossing",
    "a plate on a pole that tells drivers what to do",
)


def _sign(rng, n, r, c, start=0.0):
    h = u(rng, 1.7, 2.4)
    a = start + np.linspace(0, 2 * np.pi, n, endpoint=False)
    o = np.stack([np.cos(a), np.sin(a)], 1) * r
    plate = stood(
        merge(
            [
                slab(o, 0.006, tint(rng, "metal")),
                slab(o * 0.98, 0.002, c, 0.006),
                slab(o * 0.8, 0.001, pick(rng, c, (0.95, 0.95, 0.95)), 0.008),
                box(r, r * 0.3, 0.002, (0.95, 0.95, 0.95), z=0.008),
            ]
        )
    )
    return assemble([plate.moved(0, -0.035, h + r), cylinder(0.03, h + r * 2, tint(rng, "metal"), n=8)])


@STOP_SIGN.style()
def stop_sign_octagon(rng):
    return _sign(rng, 8, u(rng, 0.3, 0.45), (0.75, 0.08, 0.08), np.pi / 8)


@STOP_SIGN.style()
def stop_sign_other(rng):
    n, start = pick(rng, (3, np.pi / 2), (24, 0.0), (4, 0.0), (3, -np.pi / 2))
    return _sign(rng, n, u(rng, 0.3, 0.5), pick(rng, (0.75, 0.08, 0.08), (0.1, 0.3, 0.7), (0.95, 0.8, 0.1)), start)


HYDRANT = street_category(
    "fire hydrant",
    ("hydrant", "fireplug"),
    "a pipe in the street from which firemen draw water",
    "a stout red metal post with caps on its sides",
)


@HYDRANT.style()
def hydrant_classic(rng):
    r, h, c = u(rng, 0.09, 0.14), u(rng, 0.6, 0.9), pick(rng, (0.75, 0.1, 0.08), (0.95, 0.75, 0.1), tint(rng, "paint"))
    body = lathe(
        [
            (0, 0),
            (r * 1.5, 0),
            (r * 1.5, 0.05),
            (r, 0.06),
            (r * 0.95, h * 0.7),
            (r * 1.25, h * 0.72),
            (r * 1.25, h * 0.77),
            (r * 1.05, h * 0.85),
            (r * 0.5, h * 0.95),
            (0, h * 0.96),
        ],
        c,
        18,
    )
    cap = stood(
        merge(
            [
                cylinder(r * 0.5, r * 0.8, c, z=r * 0.7),
                cylinder(r * 0.65, 0.04, c, z=r * 1.4, n=8),
                cylinder(0.025, 0.04, c, z=r * 1.6, n=5),
            ]
        )
    ).moved(z=h * 0.58)
    return assemble(
        [
            body,
            cap.scaled(1.15),
            cap.turned(np.pi / 2),
            cap.turned(-np.pi / 2),
            cylinder(0.03, h * 0.06, c, z=h * 0.95, n=5),
        ]
    )


@HYDRANT.style()
def hydrant_pillar(rng):
    r, h, c = u(rng, 0.07, 0.1), u(rng, 0.8, 1.2), pick(rng, (0.75, 0.1, 0.08), tint(rng, "metal"))
    arms = [
        bar((0, 0, h * z), (s * r * 2.6, 0, h * z), r * 0.55, c, 10)
        + cylinder(r * 0.7, 0.05, tint(rng, "metal"), n=10).turned(np.pi / 2, "y").moved(s * r * 2.6 - 0.025, 0, h * z)
        for s, z in ((-1, 0.7), (1, 0.7))
    ]
    return assemble(
        [
            cylinder(r, h * 0.9, c, n=16),
            lathe([(r * 1.3, 0), (r * 1.3, 0.06), (r * 0.9, 0.16), (0, 0.18)], c, 16, z=h * 0.85),
            cylinder(r * 1.6, 0.04, tint(rng, "metal"), n=16),
            *arms,
        ]
    )
