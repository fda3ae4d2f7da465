"""Mailboxes."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    handle,
    odds,
    panel,
    pick,
    soft_box,
    stood,
    u,
)
from ..mesh import box, lathe, merge, slab, torus
from ..palette import tint
from .families import street_category
from .variety import varied

MAILBOX = street_category(
    "mailbox",
    ("letter box", "postbox", "letterbox", "post box"),
    "a box in which letters are posted or delivered",
    "where the postman puts the mail",
)


@MAILBOX.style()
def mailbox_low_poly(rng):
    w, d, h, n = u(rng, 0.22, 0.34), u(rng, 0.4, 0.6), u(rng, 0.6, 1.0), int(rng.integers(4, 7))
    c, k = tint(rng, "paint"), tint(rng, "paint")
    a = np.linspace(0, np.pi, n)
    o = np.vstack([np.stack([np.cos(a), np.sin(a)], 1) * w / 2 + np.float32([0, w * 0.4]), [[-w / 2, 0], [w / 2, 0]]])
    body = [slab(o, d, c), slab(o * 1.08, 0.04, k, d - 0.02), slab(o * 1.08, 0.04, k, -0.02)]
    flag = [
        box(0.03, 0.05, 0.26, (0.85, 0.1, 0.1), w / 2 + 0.02, d * 0.1, h + w * 0.3),
        box(0.03, 0.14, 0.1, (0.85, 0.1, 0.1), w / 2 + 0.02, d * 0.1 + 0.05, h + w * 0.3 + 0.2),
    ]
    return varied(rng, [stood(merge(body)).moved(0, d / 2, h), box(0.14, 0.14, h, tint(rng, "wood"), top=0.8), *flag])


@MAILBOX.style()
def mailbox_row_of_lockers(rng):
    n, m, w, h, d = (
        int(rng.integers(2, 6)),
        int(rng.integers(2, 5)),
        u(rng, 0.25, 0.34),
        u(rng, 0.11, 0.3),
        u(rng, 0.2, 0.4),
    )
    c, base = tint(rng, pick(rng, "metal", "white", "paint")), u(rng, 0.5, 0.9)
    parts = [box(n * w, d, m * h, c, z=base)]
    for i in range(n):
        for j in range(m):
            x, z = (i + 0.5 - n / 2) * w, base + (j + 0.1) * h
            parts += [
                box(w * 0.9, 0.015, h * 0.85, tint(rng, "metal") if odds(rng, 0.1) else c, x, -d / 2, z),
                box(w * 0.6, 0.02, 0.015, (0.1, 0.1, 0.1), x, -d / 2 - 0.005, z + h * 0.65),
            ]
    return varied(rng, [*parts, *[box(0.07, 0.07, base, tint(rng, "metal"), s * n * w * 0.35) for s in (-1, 1)]])


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
