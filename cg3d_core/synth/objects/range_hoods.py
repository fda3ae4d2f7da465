"""Range hoods."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, loft, odds, panel, pick, soft_box, stack, u
from ..mesh import box, lathe, torus
from ..palette import tint
from ..registry import Category
from .stoves import control_knobs

HOOD = Category(
    "range hood", "appliance",
    synonyms=("extractor hood", "kitchen hood", "exhaust hood", "kitchen extractor", "vent hood"),
    glosses=("a hood above the stove that sucks up smoke and steam", "a kitchen ventilator that hangs over the cooking area",
             "a fan in a metal hood that removes cooking smells", "the thing over the hob that draws off grease and fumes"),
    place="wall", hang=(1.45, 1.85), rooms=("kitchen",))  # fmt: skip


def _hood_skin(rng):
    return tint(rng, pick(rng, "metal", "metal", "white", "black"))


@HOOD.style()
def hood_chimney_pyramid(rng):
    w, d, c = u(rng, 0.5, 1.3), u(rng, 0.42, 0.6), _hood_skin(rng)
    rim, slope, duct, tall = u(rng, 0.03, 0.08), u(rng, 0.12, 0.32), u(rng, 0.2, 0.32), u(rng, 0.25, 0.8)
    back = d / 2
    canopy = [(np.float32([[-w / 2, -d / 2], [w / 2, -d / 2], [w / 2, d / 2], [-w / 2, d / 2]]), rim),
              (np.float32([[-duct / 2, back - duct], [duct / 2, back - duct], [duct / 2, back], [-duct / 2, back]]), rim + slope)]  # fmt: skip
    return assemble([box(w, d, rim, c), stack(canopy, c), box(duct, duct, tall, c, y=back - duct / 2, z=rim + slope)])


@HOOD.style()
def hood_flat_t_shape(rng):
    w, d, t, c = u(rng, 0.58, 1.35), u(rng, 0.42, 0.55), u(rng, 0.04, 0.1), _hood_skin(rng)
    dw, dd, tall = u(rng, 0.2, 0.36), u(rng, 0.18, 0.3), u(rng, 0.3, 0.9)
    return assemble(
        [
            soft_box(w, d, t, c, r=0.01, n=1),
            box(dw, dd, tall, c, y=d / 2 - dd / 2, z=t),
            box(w * 0.3, 0.01, t * 0.4, tint(rng, "black"), y=-d / 2, z=t * 0.3),
        ]
    )


@HOOD.style()
def hood_curved_glass(rng):
    w, d, c, g = u(rng, 0.6, 1.0), u(rng, 0.42, 0.55), _hood_skin(rng), tint(rng, "glass")
    sag, tall, dw = u(rng, 0.04, 0.14), u(rng, 0.4, 0.8), u(rng, 0.2, 0.3)
    xs = np.linspace(-0.5, 0.5, 9)
    rings = [
        [(x * w, -d / 2, z), (x * w, d / 2, z), (x * w, d / 2, z + 0.008), (x * w, -d / 2, z + 0.008)]
        for x, z in zip(xs, sag * (1 - 4 * xs**2), strict=True)
    ]
    return assemble(
        [
            loft(rings, g),
            box(w * 0.5, d * 0.8, sag * 0.9 + 0.03, c, y=d * 0.1),
            box(dw, dw, tall, c, y=d / 2 - dw / 2, z=sag),
        ]
    )


@HOOD.style()
def hood_under_cabinet(rng):
    w, d, h, c = u(rng, 0.5, 0.92), u(rng, 0.42, 0.55), u(rng, 0.1, 0.2), _hood_skin(rng)
    side = np.float32(
        [[-d / 2, 0], [d / 2, 0], [d / 2, h], [-d / 2 + u(rng, 0.05, 0.2), h], [-d / 2, h * u(rng, 0.2, 0.5)]]
    )
    rings = [np.c_[np.full(5, x), side] for x in (-w / 2, w / 2)]
    return assemble([loft(rings, c), *control_knobs(3, 0.2, -d / 2 + 0.01, h * 0.2, tint(rng, "black"), 0.01)])


@HOOD.style()
def hood_slanted_glass(rng):
    w, h, t, c = (
        u(rng, 0.55, 0.95),
        u(rng, 0.35, 0.6),
        u(rng, 0.06, 0.12),
        tint(rng, pick(rng, "black", "white", "glass")),
    )
    lean, dw = u(rng, 0.5, 0.9), u(rng, 0.25, 0.35)
    plate = panel(w, h, t, c, r=0.01).turned(-lean, "x")
    low, high = plate.bounds
    parts = [plate.moved(y=-high[1] + 0.2, z=-low[2]), box(dw, 0.22, (high[2] - low[2]) * 0.7, c, y=0.1, z=0.1)]
    if odds(rng, 0.7):
        parts.append(box(dw, 0.22, u(rng, 0.3, 0.7), c, y=0.1, z=(high[2] - low[2]) * 0.7 + 0.05))
    return assemble(parts)


@HOOD.style()
def hood_bell(rng):
    w, h, c = u(rng, 0.6, 1.0), u(rng, 0.25, 0.5), tint(rng, pick(rng, "metal", "clay", "white", "paint"))
    duct, tall = u(rng, 0.09, 0.16), u(rng, 0.3, 0.8)
    bell = lathe(
        [
            (w / 2, 0),
            (w / 2, 0.05),
            (w * 0.42, h * 0.25),
            (w * 0.24, h * 0.65),
            (duct, h),
            (duct, h + tall),
            (0, h + tall),
        ],
        c,
        20,
    )
    return assemble(
        [bell.scaled(1, u(rng, 0.6, 0.8), 1), torus(w / 2, 0.012, tint(rng, "metal"), n=20).scaled(1, 0.7, 1)]
    )


@HOOD.style()
def hood_chunky_low_poly(rng):
    """The game asset: a fat tapering canopy with a thick rim and a stout square or six-sided duct."""
    w, d, h, c = u(rng, 0.7, 1.1), u(rng, 0.5, 0.7), u(rng, 0.3, 0.5), tint(rng, pick(rng, "metal", "paint", "white"))
    s, rim = u(rng, 0.4, 0.6), u(rng, 0.08, 0.14)
    parts = [soft_box(w * 1.06, d * 1.06, rim, tint(rng, pick(rng, "metal", "black", "wood")), r=0.03, n=1), box(w, d, h, c, z=rim, top=s)]  # fmt: skip
    duct = box(w * s, d * s, u(rng, 0.2, 0.6), c, z=rim + h) if odds(rng, 0.5) else lathe([(0, 0), (d * s * 0.6, 0), (d * s * 0.6, 0.5), (0, 0.5)], c, 6, z=rim + h)  # fmt: skip
    return assemble([*parts, duct, *control_knobs(3, w * 0.5, -d * 0.53, rim * 0.5, tint(rng, "black"), 0.025)])


@HOOD.style()
def hood_boxed_in_wood(rng):
    """A mantel hood: a plain box or sloped casing down to a wooden beam, often on brackets."""
    w, d, h, c = u(rng, 0.8, 1.4), u(rng, 0.45, 0.6), u(rng, 0.5, 0.95), tint(rng, pick(rng, "white", "clay", "wood"))
    beam, back = tint(rng, "wood"), u(rng, 0.4, 1.0)
    side = np.float32([[-d / 2, 0.12], [d / 2, 0.12], [d / 2, h], [d / 2 - d * back, h]])
    body = loft([np.c_[np.full(4, x), side] for x in (-w * 0.47, w * 0.47)], c)
    parts = [body, box(w, d * 1.04, 0.12, beam)]
    if odds(rng, 0.6):
        parts += [box(0.07, d * 0.5, 0.16, beam, s * w * 0.44, d * 0.25, -0.16) for s in (-1, 1)]
    return assemble(parts)
