"""Seats with a back as CAD libraries hold them: bare boxes, discs and bent sheets; and a few designs that only those show."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, ring_of, soft_box, u
from ..mesh import bar, box, cylinder, merge
from ..palette import tint
from ..parts import circle, lean, legs, pad, ribbon, shell, slab
from .armchairs import ARMCHAIR
from .chairs import CHAIR
from .office_chairs import OFFICE_CHAIR
from .seating import frame_colour
from .sofas import SOFA, cloth_colour


def _any(rng):
    return tint(rng, pick(rng, "wood", "fabric", "white", "metal", "black", "paint"))


@CHAIR.style()
def boxes_only(rng):
    """Seat box, back box, four post boxes: nothing else. Sometimes the rear posts run up to the back."""
    w, d, h, b = u(rng, 0.4, 0.54), u(rng, 0.4, 0.52), u(rng, 0.4, 0.5), u(rng, 0.3, 0.6)
    t, s, c = u(rng, 0.02, 0.07), u(rng, 0.015, 0.1), _any(rng)
    c2 = c if odds(rng, 0.5) else _any(rng)
    y = (d - t) / 2
    tall = odds(rng, 0.5)
    parts = [box(w, d, s, c2, z=h), *[box(t, t, h, c, i * (w - t) / 2, -y) for i in (-1, 1)]]
    parts += [box(t, t, h + (b if tall else 0), c, i * (w - t) / 2, y) for i in (-1, 1)]
    low = u(rng, 0, 0.5) * b * tall
    return assemble(
        [
            *parts,
            lean(box(w, t * u(rng, 0.5, 1.2), b - low, c2, z=low), 0 if tall else u(rng, 0, 0.2)).moved(
                0, y, h + s * (not tall)
            ),
        ]
    )


@CHAIR.style()
def slab_sides(rng):
    """Zig-zag, side panels, a cube base or an L on a box: few flat sheets."""
    w, d, h, b, t, c = (
        u(rng, 0.4, 0.52),
        u(rng, 0.42, 0.52),
        u(rng, 0.4, 0.48),
        u(rng, 0.32, 0.5),
        u(rng, 0.02, 0.06),
        _any(rng),
    )
    kind = int(rng.integers(4))
    back = lean(box(w, t, b, c), u(rng, 0, 0.2)).moved(0, d / 2 - t / 2, h)
    if kind == 0:
        path = np.float32([(-d / 2, t / 2), (d / 2, t / 2), (-d / 2, h), (d / 2, h)])
        return assemble([*[ribbon(path[[k, k + 1]], w, t, c) for k in range(3)], back])
    if kind == 1:
        return assemble([*[box(t, d, h, c, i * (w - t) / 2) for i in (-1, 1)], box(w, d, t, c, z=h - t), back])
    if kind == 2:
        return assemble([box(w, d, h, c), back])
    m = _any(rng)
    hoops = [box(t, d, t, m, i * (w - t) / 2) for i in (-1, 1)] + [
        box(t, t, h, m, i * (w - t) / 2, j * (d - t) / 2) for i in (-1, 1) for j in (-1, 1)
    ]
    return assemble([*hoops, box(w, d, t, c, z=h), back.moved(0, 0, t)])


@ARMCHAIR.style()
def cube_armchair(rng):
    """Cubic: two block arms, block back, seat block; sharp edges."""
    w, d, h, a = u(rng, 0.7, 1.0), u(rng, 0.68, 0.9), u(rng, 0.62, 0.85), u(rng, 0.08, 0.24)
    c, lift, seat = cloth_colour(rng), pick(rng, 0.0, 0.04, 0.12), u(rng, 0.36, 0.46)
    arm_h = h if odds(rng, 0.5) else u(rng, seat + 0.1, h)
    parts = [box(a, d, arm_h - lift, c, i * (w - a) / 2, 0, lift) for i in (-1, 1)]
    parts += [
        box(w - 2 * a, a, h - lift, c, 0, (d - a) / 2, lift),
        box(w - 2 * a, d - a, seat - 0.14 - lift, c, 0, -a / 2, lift),
    ]
    parts.append(
        soft_box(w - 2 * a, d - a, 0.15, c if odds(rng, 0.6) else cloth_colour(rng), 0, -a / 2, seat - 0.15, r=0.03)
    )
    if lift:
        parts.append(
            legs(
                rng,
                w * 0.95,
                d * 0.95,
                lift,
                tint(rng, pick(rng, "metal", "black", "wood")),
                0.025,
                kind=pick(rng, "square", "round"),
            )
        )
    if odds(rng, 0.4):
        r, m = 0.013, tint(rng, "metal")
        parts += [
            bar((i * w / 2, j * d / 2, 0), (i * w / 2, j * d / 2, arm_h), r, m, 6) for i in (-1, 1) for j in (-1, 1)
        ]
    return assemble(parts)


@ARMCHAIR.style()
def egg_shell(rng):
    """An egg or ball with a large opening, lined, on a disc or star foot."""
    r, lift, n = u(rng, 0.37, 0.46), u(rng, 0.1, 0.22), 14
    tall, c, m = u(rng, 0.95, 1.15), tint(rng, pick(rng, "white", "fabric", "paint", "black")), tint(rng, "metal")
    a = np.linspace(-0.25, np.pi + 0.25, n)
    v = np.linspace(-np.pi / 2 + 0.15, np.pi / 2 - u(rng, 0.1, 0.5), 9)
    side = np.clip(np.sin(a), 0, 1) ** 0.6
    z = np.sin(v)[:, None] * np.where(np.sin(v)[:, None] > 0, 0.35 + 0.65 * side[None], 1)
    rad = np.cos(v)[:, None] * np.ones(n)[None]
    grid = np.stack([r * rad * np.cos(a), r * rad * np.sin(a) * 0.95, lift + r + z * r * tall - 0.02], -1)
    low = grid[..., 2].min()
    parts = [
        shell(grid, 0.04, c),
        pad(1.25 * r, 1.3 * r, 0.14, _any(rng), 0, -0.08, low + r * 0.45, r=0.06, crown=0.03),
    ]
    parts += [cylinder(0.04, low + r * 0.5, m, n=8), cylinder(r * 0.75, 0.02, m, n=18)]
    parts.append(slab(circle(r * 0.8, r * 0.85, 18), r * 0.45, c, low + 0.03))
    return assemble(parts)


@OFFICE_CHAIR.style()
def plain_swivel(rng):
    """Box seat, box back, straight box arms, a flat cross or star without wheels or with disc wheels."""
    h, w, d, b = u(rng, 0.42, 0.5), u(rng, 0.44, 0.54), u(rng, 0.45, 0.52), u(rng, 0.35, 0.6)
    c, m, t = (
        tint(rng, pick(rng, "fabric", "black", "wood", "paint")),
        tint(rng, pick(rng, "metal", "black")),
        u(rng, 0.04, 0.09),
    )
    n = pick(rng, 4, 5, 5)
    arm = merge(
        [
            box(0.28, 0.045, 0.03, m, 0.14, 0, 0.06),
            cylinder(0.028, 0.025, (0.1, 0.1, 0.1), n=8).turned(np.pi / 2, "x").moved(0.27, 0, 0.03),
        ]
    )
    parts = [ring_of(arm, n, start=u(rng, 0, 6)), cylinder(0.03, h - 0.06, m, z=0.06, n=8), box(w, d, t, c, z=h)]
    gap = pick(rng, 0.0, 0.12)
    parts += [
        lean(box(w * u(rng, 0.8, 1), t, b, c, z=gap), 0.1).moved(0, d / 2, h),
        box(0.06, 0.02, gap + 0.12, m, 0, d / 2 + t / 2, h),
    ]
    if odds(rng, 0.6):
        parts += [
            box(0.05, d * 0.7, 0.03, m, i * (w / 2 + 0.03), 0.03, h + 0.22)
            + box(0.03, 0.03, 0.22, m, i * (w / 2 + 0.03), -d * 0.2, h)
            + box(0.03, 0.03, 0.22, m, i * (w / 2 + 0.03), d * 0.3, h)
            for i in (-1, 1)
        ]
    return assemble(parts)


@SOFA.style()
def boxes_sofa(rng):
    """Seat, back and arms as sharp boxes, on runners, legs or the bare floor."""
    w, d, seat, h, a = u(rng, 1.3, 2.4), u(rng, 0.75, 0.98), u(rng, 0.36, 0.46), u(rng, 0.62, 0.85), u(rng, 0.06, 0.26)
    c, lift, t, n = cloth_colour(rng), pick(rng, 0.0, 0.05, 0.14), u(rng, 0.1, 0.24), int(rng.integers(1, 4))
    arm_h = pick(rng, h, seat + 0.15, seat + 0.2, 0)
    parts = [box(w, d, seat - 0.13 - lift, c, z=lift), box(w, t, h - lift, c, 0, (d - t) / 2, lift)]
    inner = w - 2 * a if arm_h else w
    if arm_h:
        parts += [box(a, d, arm_h - lift, c, i * (w - a) / 2, 0, lift) for i in (-1, 1)]
    parts += [
        box(inner / n - 0.01, d - t - 0.01, 0.14, c, (k + 0.5) * inner / n - inner / 2, -t / 2, seat - 0.13)
        for k in range(n)
    ]
    if lift:
        parts.append(
            legs(
                rng, w * 0.94, d * 0.92, lift, frame_colour(rng), u(rng, 0.015, 0.03), kind=pick(rng, "square", "round")
            )
        )
    return assemble(parts)
