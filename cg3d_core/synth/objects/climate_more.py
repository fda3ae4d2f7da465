"""More air conditioners, fans, heaters and radiators."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, frame, odds, oval, panel, pick, ring_of, soft_box, stack, stood, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from .air_conditioners import AIR_CONDITIONER, STANDING_AC
from .heating import FAN, HEATER, RADIATOR, _fan_head

FIRE = ((0.95, 0.45, 0.1), (0.98, 0.7, 0.2))


def _grille(w, h, y, z, n, c, t=0.008) -> list[Mesh]:
    """n level bars over a field w by h at y."""
    return [box(w, 0.015, t, c, 0, y, z + h * (k + 0.5) / n) for k in range(n)]


@AIR_CONDITIONER.style()
def air_conditioner_outdoor_unit(rng):
    """A box with a round fan grille, on brackets or feet."""
    w, c = u(rng, 0.65, 1.0), tint(rng, pick(rng, "white", "white", "metal"))
    h, d = w * u(rng, 0.65, 0.85), w * u(rng, 0.32, 0.45)
    r, m = h * u(rng, 0.34, 0.42), tint(rng, pick(rng, "black", "metal", "white"))
    x = -(w / 2 - r - 0.06)
    rings = [torus(r * k, 0.006, m, n=20) for k in (0.3, 0.55, 0.8, 1)] + [
        ring_of(bar((0, 0, 0), (r, 0, 0), 0.005, m, 3), 12)
    ]
    parts = [
        soft_box(w, d, h, c, z=0.06, r=0.015, n=1),
        stood(cylinder(r, 0.01, tint(rng, "black"), n=20)).moved(x, -d / 2, 0.06 + h / 2),
        stood(merge(rings)).moved(x, -d / 2 - 0.02, 0.06 + h / 2),
    ]
    parts += [box(0.05, d * 1.1, 0.06, m, s * w * 0.35) for s in (-1, 1)]
    return assemble([*parts, *[box(w * 0.2, 0.01, 0.008, m, w * 0.36, -d / 2, 0.1 + h * 0.08 * k) for k in range(4)]])


@AIR_CONDITIONER.style()
def air_conditioner_chunky(rng):
    """As in games: a fat rounded block with a few thick flaps and a lamp."""
    w, c = u(rng, 0.6, 1.0), tint(rng, pick(rng, "white", "white", "paint"))
    h, d = w * u(rng, 0.32, 0.5), w * u(rng, 0.25, 0.45)
    parts = [
        soft_box(w, d, h, c, r=h * 0.18, n=1),
        box(w * 0.85, d * 0.2, h * 0.22, tint(rng, "black"), 0, -d * 0.42, h * 0.08),
    ]
    parts += [
        box(w * 0.82, d * 0.22, h * 0.05, c).turned(0.5, "x").moved(0, -d * 0.5, h * (0.1 + 0.09 * k)) for k in range(3)
    ]
    return assemble(
        [
            *parts,
            sphere(h * 0.05, h * 0.05, h * 0.05, tint(rng, "leaf"), w * 0.38, -d / 2, h * 0.7, n=5),
            box(w * 0.15, 0.01, h * 0.1, tint(rng, "paint"), w * 0.2, -d / 2, h * 0.65),
        ]
    )


@STANDING_AC.style()
def floor_ac_evaporative(rng):
    """A cooler on castors: big louvred mouth above, water tank below."""
    w, d, h, c = (
        u(rng, 0.28, 0.42),
        u(rng, 0.26, 0.36),
        u(rng, 0.6, 1.0),
        tint(rng, pick(rng, "white", "metal", "paint")),
    )
    m = tint(rng, "black")
    parts = [
        soft_box(w, d, h, c, z=0.06, r=0.03),
        box(w * 0.85, 0.02, h * 0.35, m, 0, -d / 2, h * 0.5),
        *_grille(w * 0.84, h * 0.35, -d / 2 - 0.01, h * 0.5, 6, c),
    ]
    parts += [box(w * 0.025, 0.03, h * 0.35, c, x * w, -d / 2 - 0.01, h * 0.5) for x in (-0.2, 0, 0.2)]
    parts += [
        panel(w * 0.9, h * 0.3, 0.02, tint(rng, "glass"), 0, -d / 2, 0.1, n=1),
        box(w * 0.7, d * 0.5, 0.03, m, z=h + 0.06),
    ]
    return assemble(
        [*parts, *[sphere(0.03, 0.03, 0.03, m, x * w * 0.4, y * d * 0.4, 0.03, n=6) for x in (-1, 1) for y in (-1, 1)]]
    )


@STANDING_AC.style()
def floor_ac_oval_column(rng):
    """A slim oval pillar with a slot or round mouths."""
    rx, ry, h, c = (
        u(rng, 0.17, 0.28),
        u(rng, 0.13, 0.2),
        u(rng, 1.4, 1.95),
        tint(rng, pick(rng, "white", "white", "metal", "paint")),
    )
    o = oval(rx, ry, u(rng, 2, 3.5), 20)
    parts = [stack([(o * 1.12, 0), (o * 1.12, 0.04), (o, 0.05), (o, h - 0.05), (o * u(rng, 0.6, 0.95), h)], c)]
    if odds(rng, 0.5):
        parts += [
            box(rx * 0.5, 0.03, h * 0.5, tint(rng, "black"), 0, -ry, h * 0.38),
            *[box(rx * 0.45, 0.05, 0.006, c, 0, -ry, h * (0.4 + 0.04 * k)) for k in range(12)],
        ]
    else:
        parts += [
            stood(merge([torus(rx * 0.55, 0.02, c, n=18), cylinder(rx * 0.5, 0.02, tint(rng, "black"), n=18)])).moved(
                0, -ry, h * z
            )
            for z in (0.85, 0.62, 0.39)[: int(rng.integers(1, 4))]
        ]
    return assemble(parts)


@STANDING_AC.style()
def floor_ac_chunky(rng):
    """As in games: a squat tower with big flaps, a dial and a hose."""
    w, c = u(rng, 0.35, 0.55), tint(rng, pick(rng, "white", "paint", "metal"))
    d, h = w * u(rng, 0.7, 1.0), w * u(rng, 1.7, 2.8)
    parts = [
        soft_box(w, d, h, c, z=w * 0.08, r=w * 0.15, n=1),
        box(w * 0.76, 0.03, h * 0.25, tint(rng, "black"), 0, -d / 2, h * 0.68),
    ]
    parts += [
        box(w * 0.74, w * 0.16, w * 0.03, c).turned(0.5, "x").moved(0, -d / 2, h * (0.72 + 0.06 * k)) for k in range(4)
    ]
    parts += [
        stood(cylinder(w * 0.12, 0.03, tint(rng, "metal"), n=8)).moved(0, -d / 2, h * 0.5),
        *_grille(w * 0.7, h * 0.25, -d / 2, h * 0.12, 4, tint(rng, "metal"), 0.02),
    ]
    return assemble(
        [
            *parts,
            *[
                cylinder(w * 0.08, w * 0.1, tint(rng, "black"), x * w * 0.35, y * d * 0.35, n=6)
                for x in (-1, 1)
                for y in (-1, 1)
            ],
        ]
    )


@FAN.style()
def fan_chunky(rng):
    """As in games: four fat leaves in a ring on a block or a stalk."""
    r, c, b = u(rng, 0.14, 0.26), tint(rng, pick(rng, "paint", "white", "metal")), tint(rng, "paint")
    n, t = int(rng.integers(3, 6)), r * 0.1
    blade = sphere(r * 0.4, r * 0.22, r * 0.05, b, n=7).turned(0.4, "x").moved(r * 0.48)
    head = [
        ring_of(blade, n),
        cylinder(r * 0.2, r * 0.3, c, z=-r * 0.1, n=8),
        cylinder(r * 0.3, r * 0.4, c, z=-r * 0.5, n=8),
        torus(r, t, c, n=12),
    ]
    head += [box(2 * r, t, t, c, z=r * 0.18).turned(a) for a in (0, np.pi / 2)] if odds(rng, 0.5) else []
    z = r * pick(rng, 1.5, 1.7, u(rng, 3, 4.5))
    return assemble(
        [
            stood(merge(head)).turned(-u(rng, 0, 0.2), "x").moved(z=z),
            bar((0, r * 0.35, 0), (0, r * 0.35, z), r * 0.12, c, 6),
            cylinder(r * 0.7, r * 0.16, c, 0, r * 0.2, n=8, top=r * 0.5),
        ]
    )


@FAN.style()
def fan_bladeless_or_handheld(rng):
    """A ring without blades on a drum, or a small one with a handle."""
    if odds(rng, 0.6):
        r, c, k = (
            u(rng, 0.12, 0.18),
            tint(rng, pick(rng, "white", "metal", "black", "paint")),
            pick(rng, 1.0, u(rng, 1.5, 2.2)),
        )
        ring = lathe(
            [(r, 0), (r * 1.08, 0.02), (r * 1.08, 0.09), (r, 0.11), (r * 0.94, 0.09), (r * 0.97, 0.02), (r, 0)], c, 24
        )
        base = u(rng, 0.15, 0.3)
        return assemble(
            [
                stood(ring).scaled(1, 1, k).moved(0, 0.05, base + r * k),
                cylinder(r * 0.6, base, c, n=18, top=r * 0.5),
                torus(r * 0.58, 0.008, tint(rng, "metal"), z=base * 0.4),
            ]
        )
    r = u(rng, 0.1, 0.13)
    return assemble(
        [_fan_head(rng, r).moved(z=r * 2.6), bar((0, 0.04, 0), (0, 0.04, r * 1.8), r * 0.22, tint(rng, "paint"), 8)]
    )


@RADIATOR.style()
def radiator_tall_flat(rng):
    """Upright flat bars, taller than wide."""
    n, h, c = int(rng.integers(3, 9)), u(rng, 1.2, 1.9), tint(rng, pick(rng, "white", "black", "metal"))
    w, gap, d = u(rng, 0.045, 0.09), u(rng, 0.01, 0.04), u(rng, 0.02, 0.05)
    one = soft_box(w, d, h, c, z=0.1, r=pick(rng, 0.004, d * 0.45), n=1)
    parts = [one.moved(k * (w + gap)) for k in range(n)] + [
        box(n * (w + gap), 0.03, 0.04, c, (n - 1) * (w + gap) / 2, d / 2 + 0.015, z) for z in (0.16, h)
    ]
    return assemble(
        [*parts, *[bar((x, d / 2, 0), (x, d / 2, 0.15), 0.01, tint(rng, "metal"), 5) for x in (0, (n - 1) * (w + gap))]]
    )


@RADIATOR.style()
def radiator_convector_bench(rng):
    """A long low case with a grille on top, on short feet."""
    w, h, d, c = u(rng, 0.6, 2.0), u(rng, 0.15, 0.4), u(rng, 0.1, 0.25), tint(rng, pick(rng, "white", "metal", "black"))
    n, lift = int(np.clip(w / 0.05, 8, 36)), u(rng, 0.06, 0.12)
    parts = [
        box(w, d * 0.9, h, c, z=lift),
        *[box(0.012, d, 0.02, c, x, 0, lift + h) for x in np.linspace(-w * 0.48, w * 0.48, n)],
        frame(w, d, 0.03, 0.015, c).turned(np.pi / 2, "x").moved(0, d / 2, lift + h),
    ]
    parts += [box(0.04, d * 0.8, lift, c, s * w * 0.38) for s in (-1, 1)]
    return assemble([*parts, *[box(w * 0.98, 0.01, 0.008, c, 0, -d * 0.46, lift + h * z) for z in (0.25, 0.5, 0.75)]])


@RADIATOR.style()
def radiator_chunky(rng):
    """As in games: a few fat rounded ribs on stub feet, a valve wheel."""
    n, h, c = int(rng.integers(4, 8)), u(rng, 0.5, 0.9), tint(rng, pick(rng, "white", "metal", "clay", "paint"))
    step, d = h * u(rng, 0.14, 0.2), h * u(rng, 0.2, 0.35)
    rib = soft_box(step * 0.8, d, h, c, z=h * 0.12, r=step * 0.35, n=1)
    parts = [rib.moved(k * step) for k in range(n)] + [
        bar((-step * 0.4, 0, z * h), (step * (n - 0.6), 0, z * h), h * 0.05, c, 6) for z in (0.25, 0.98)
    ]
    parts += [cylinder(step * 0.3, h * 0.14, c, x, n=6) for x in (0, step * (n - 1))]
    return assemble(
        [
            *parts,
            cylinder(h * 0.07, h * 0.04, tint(rng, "paint"), step * n, 0, h * 0.3, n=8),
            bar((step * n, 0, 0), (step * n, 0, h * 0.3), h * 0.03, tint(rng, "metal"), 6),
        ]
    )


@HEATER.style()
def heater_patio_mushroom(rng):
    """A tall pole with a wide reflector above the burner."""
    h, m = u(rng, 1.9, 2.3), tint(rng, pick(rng, "metal", "metal", "black"))
    parts = [
        cylinder(u(rng, 0.2, 0.26), u(rng, 0.5, 0.75), m, n=18),
        cylinder(0.035, h - 0.3, m, n=8),
        cylinder(0.09, 0.28, tint(rng, "metal"), z=h - 0.38, n=12, top=0.12),
    ]
    parts += [torus(0.11, 0.006, m, z=h - 0.36 + 0.05 * k, n=14) for k in range(5)]
    return assemble([*parts, lathe([(0.38, h - 0.12), (0.4, h - 0.1), (0.12, h), (0, h + 0.01)], m, 20)])


@HEATER.style()
def heater_dish_or_tower(rng):
    """A glowing rod before a round reflector on a foot, or a slim tower with a slot."""
    c = tint(rng, pick(rng, "black", "white", "metal"))
    if odds(rng, 0.5):
        r = u(rng, 0.13, 0.2)
        dish = lathe(
            [(0, 0), (r * 0.5, r * 0.06), (r, r * 0.3), (r * 1.05, r * 0.3), (r * 0.5, 0)], (0.85, 0.6, 0.4), 20
        )
        cage = ring_of(bar((r, 0, r * 0.3), (0, 0, r * 0.45), 0.003, c, 3), 10)
        head = stood(merge([dish, cage, cylinder(0.03, r * 0.5, FIRE[0], n=8)])).turned(-u(rng, 0, 0.3), "x")
        return assemble(
            [
                head.moved(z=r * 1.6),
                bar((0, 0.03, 0), (0, 0.03, r * 1.5), 0.02, c, 6),
                cylinder(r * 0.7, 0.03, c, 0, 0.02, n=18),
            ]
        )
    w, h = u(rng, 0.14, 0.22), u(rng, 0.5, 0.8)
    return assemble(
        [
            soft_box(w, w * 0.9, h, c, z=0.03, r=0.04, n=3),
            box(w * 0.6, 0.02, h * 0.6, tint(rng, "black"), 0, -w * 0.45, h * 0.3),
            *_grille(w * 0.6, h * 0.6, -w * 0.46, h * 0.3, 10, tint(rng, "metal")),
            cylinder(w * 0.8, 0.03, c, n=20),
        ]
    )


@HEATER.style()
def heater_chunky(rng):
    """As in games: a fat box with three thick glowing bars and a handle."""
    w = u(rng, 0.3, 0.55)
    h, d, c = w * u(rng, 0.7, 1.1), w * u(rng, 0.3, 0.5), tint(rng, pick(rng, "metal", "paint", "white"))
    parts = [
        frame(w, h, d, w * 0.1, c, z=w * 0.08),
        box(w * 0.85, d * 0.3, h * 0.85, tint(rng, "metal"), 0, d * 0.35, w * 0.12),
    ]
    parts += [
        bar((-w * 0.42, -d * 0.1, h * z), (w * 0.42, -d * 0.1, h * z), w * 0.045, FIRE[k % 2], 6)
        for k, z in enumerate((0.35, 0.58, 0.82))
    ]
    parts += [
        bar((-w * 0.2, 0, h + w * 0.16), (w * 0.2, 0, h + w * 0.16), w * 0.035, c, 5),
        *[bar((s * w * 0.2, 0, h), (s * w * 0.2, 0, h + w * 0.16), w * 0.03, c, 5) for s in (-1, 1)],
    ]
    return assemble([*parts, *[box(w * 0.1, d * 1.3, w * 0.08, tint(rng, "black"), s * w * 0.4) for s in (-1, 1)]])
