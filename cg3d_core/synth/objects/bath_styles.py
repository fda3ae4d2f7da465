"""More kinds of sink, toilet, bathtub, shower and towel: low-poly, CAD-plain and special ones."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, loft, odds, oval, pick, rounded_rect, sheet, soft_box, stack, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from .bathing import BATHTUB, SHOWER, TOWEL
from .sinks import SINK, tap
from .toilets import TOILET


def _vessel(outline, h, deep, wall, c, foot=1.0, z=0.0):
    """Thick-walled open vessel: outer outline (k, 2), ``foot`` scales its bottom."""
    o = np.float32(outline)
    return stack([(o * foot, z), (o, z + h), (o * wall, z + h), (o * wall * 0.85, z + h - deep), (o * 0.05, z + h - deep)], c)  # fmt: skip


def _lump(rng, n=None):
    """A coarse outline of unit size: n-gon or chamfered square."""
    return oval(1, 1, 2, n or int(rng.integers(6, 9))) if odds(rng, 0.5) else rounded_rect(2, 2, u(rng, 0.3, 0.7), 1)


def _low_tap(rng, h, n=5):
    c = tint(rng, "metal")
    return merge([bar((0, 0, 0), (0, 0, h), 0.025, c, n), bar((0, 0.02, h), (0, -0.16, h), 0.022, c, n), bar((0, -0.15, h), (0, -0.15, h - 0.06), 0.02, c, n), *[bar((s * 0.1, 0, 0), (s * 0.1, 0, 0.06), 0.025, c, n) for s in (-1, 1)]])  # fmt: skip


@SINK.style()
def sink_chunky_low_poly(rng):
    w, d, h, c = u(rng, 0.55, 0.85), u(rng, 0.45, 0.6), u(rng, 0.7, 0.9), tint(rng, pick(rng, "white", "white", "paint"))  # fmt: skip
    basin = _vessel(_lump(rng) * np.float32([w / 2, d / 2]), 0.2, 0.14, 0.75, c, u(rng, 0.6, 0.95), h - 0.2)
    foot = cylinder(u(rng, 0.12, 0.18), h - 0.18, c, n=6, top=0.11) if odds(rng, 0.6) else box(w * 0.8, d * 0.8, h - 0.15, tint(rng, "wood"))  # fmt: skip
    return assemble([basin, foot, _low_tap(rng, u(rng, 0.12, 0.22)).moved(0, d * 0.43, h)])


@SINK.style()
def sink_farmhouse(rng):
    """An apron-front stone trough in a wooden cupboard with a high tap."""
    w, d, h = u(rng, 0.7, 1.0), u(rng, 0.5, 0.62), u(rng, 0.82, 0.95)
    c, wood = tint(rng, pick(rng, "white", "white", "clay", "metal")), tint(rng, pick(rng, "wood", "white", "paint"))
    o = rounded_rect(w, d, 0.02, 2)
    parts = [_vessel(o, 0.25, 0.2, 0.92, c, 1.0, h - 0.25), box(w * 0.95, d * 0.85, h - 0.24, wood, y=0.03)]
    parts += [box(w * 0.44, 0.02, h * 0.55, wood, s * w * 0.23, -d * 0.4, 0.06) for s in (-1, 1)]
    parts += [sphere(0.015, 0.015, 0.015, tint(rng, "metal"), s * 0.04, -d * 0.42, h * 0.4, n=6) for s in (-1, 1)]
    return assemble([*parts, tap(rng, u(rng, 0.18, 0.3), 0.2).moved(0, d * 0.44, h)])


@SINK.style()
def sink_on_frame_legs(rng):
    """Console basin: a slab with a hollow on thin legs, a towel bar and a trap beneath."""
    w, d, h, c, k = u(rng, 0.6, 1.2), u(rng, 0.42, 0.55), u(rng, 0.8, 0.9), tint(rng, "white"), tint(rng, pick(rng, "metal", "black"))  # fmt: skip
    parts = [_vessel(rounded_rect(w, d, 0.03, 2), 0.12, 0.1, u(rng, 0.75, 0.9), c, 0.98, h - 0.12)]
    parts += [box(0.025, 0.025, h - 0.1, k, x * w * 0.46, y * d * 0.44) for x in (-1, 1) for y in (-1, 1)]
    parts += [bar((-w * 0.46, y * d * 0.44, z), (w * 0.46, y * d * 0.44, z), 0.01, k, 5) for y, z in ((-1, h * 0.75), (-1, 0.15), (1, 0.15))]  # fmt: skip
    parts += [bar((0, 0, h - 0.1), (0, 0, h - 0.35), 0.018, k, 6), bar((0, 0, h - 0.33), (0, d / 2, h - 0.28), 0.018, k, 6)]  # fmt: skip
    return assemble([*parts, tap(rng).moved(0, d * 0.4, h)])


@SINK.style()
def sink_basin_only(rng):
    """The basin by itself, as in a parts library: one or two bowls in a plate with its drain, tap or not."""
    w, d, n = u(rng, 0.72, 1.1), u(rng, 0.4, 0.55), int(rng.integers(1, 4))
    c, plate = tint(rng, pick(rng, "white", "metal", "metal")), u(rng, 0.015, 0.03)
    bowls = min(n, 2)
    parts, bw = [], w / max(n, bowls)
    h = u(rng, 0.14, 0.22)
    for k in range(n):
        x = (k + 0.5) * bw - w / 2
        o = rounded_rect(bw, d, 0.01, 3)
        if k < bowls:
            i = rounded_rect(bw * 0.86, d * 0.82, 0.06, 3)
            parts.append(stack([(i * 0.9, 0), (i * 1.02, h - plate), (o, h - plate), (o, h), (i, h), (i * 0.88, 0.01), (i * 0.1, 0.01)], c, x))  # fmt: skip
            parts.append(cylinder(0.035, 0.004, tint(rng, "black"), x, 0, 0.012, n=10))
        else:
            parts += [box(bw, d, plate, c, x, 0, h - plate), *[box(0.012, d * 0.7, 0.006, c, x + t * bw, 0, h) for t in (-0.3, -0.15, 0, 0.15, 0.3)]]  # fmt: skip
    if odds(rng, 0.6):
        parts.append(tap(rng, u(rng, 0.15, 0.28), 0.18).moved(0, d * 0.45, h))
    return assemble(parts)


def _egg(w, d, n, power=2.2):
    o = oval(w / 2, d / 2, power, n)
    o[:, 0] *= 1 + 0.2 * o[:, 1] / d
    return o


@TOILET.style()
def toilet_chunky_low_poly(rng):
    """The game asset: a fat faceted bowl, thick lid, a block of a tank."""
    w, d, h, c, n = u(rng, 0.4, 0.52), u(rng, 0.48, 0.6), u(rng, 0.34, 0.45), tint(rng, pick(rng, "white", "white", "paint")), int(rng.integers(6, 10))  # fmt: skip
    o, up, th = _egg(w, d, n), odds(rng, 0.5), u(rng, 0.3, 0.5)
    parts = [stack([(o * 0.7, 0), (o * 0.55, h * 0.3), (o, h), (o * 0.65, h), (o * 0.3, h * 0.55)], c, y=0.02)]
    parts.append(soft_box(w * 1.1, 0.22, th, c, 0, d / 2 + 0.09, h * u(rng, 0.6, 1), r=0.04, n=1))
    parts.append(box(w * 0.5, 0.25, h, c, 0, d / 2))
    lid = stack([(o * 1.05, 0), (o * 1.05, 0.05)], pick(rng, c, tint(rng, "wood"), tint(rng, "paint")))
    parts.append(lid.moved(y=-d / 2).turned(-1.7, "x").moved(0, d / 2 - 0.03, h + 0.03) if up else lid.moved(z=h))
    if odds(rng, 0.5):
        parts.append(box(0.05, 0.03, 0.03, tint(rng, "metal"), w * 0.35, d / 2 - 0.03, h + th * 0.5))
    return assemble(parts)


@TOILET.style()
def toilet_squat(rng):
    """A pan let into the floor with treads for the feet."""
    w, d, h, c = u(rng, 0.4, 0.5), u(rng, 0.56, 0.75), u(rng, 0.08, 0.2), tint(rng, pick(rng, "white", "clay", "metal"))
    o = rounded_rect(w, d, 0.05, 3)
    i = _egg(w * 0.42, d * 0.75, 16)
    i = np.float32(i[np.argsort(np.arctan2(i[:, 1], i[:, 0]))])
    a = np.arctan2(i[:, 1], i[:, 0])
    rim = np.float32(np.stack([np.cos(a), np.sin(a)], 1) / np.maximum(np.abs(np.cos(a)) / (w / 2), np.abs(np.sin(a)) / (d / 2))[:, None])  # fmt: skip
    parts = [stack([(rim, 0), (rim, h), (i, h), (i * 0.7, 0.01)], c), soft_box(w * 0.3, d * 0.25, 0.1, c, 0, -d * 0.4, h * 0.8, r=0.05)]  # fmt: skip
    parts += [box(w * 0.2, d * 0.38, 0.012, c, s * w * 0.36, 0, h) for s in (-1, 1)]
    parts += [box(w * 0.18, 0.012, 0.008, c, s * w * 0.36, y * d, h + 0.012) for s in (-1, 1) for y in (-0.12, -0.04, 0.04, 0.12)]  # fmt: skip
    return assemble([*parts, stack([(o, -0.02), (o, 0.001)], c)])


@TOILET.style()
def toilet_square_modern(rng):
    """A boxy one-piece toilet of today, lid shut or up, sometimes without a tank."""
    w, d, h, c = u(rng, 0.35, 0.42), u(rng, 0.5, 0.6), u(rng, 0.36, 0.44), tint(rng, pick(rng, "white", "white", "black"))  # fmt: skip
    r = u(rng, 0.03, 0.1)
    o = rounded_rect(w, d, r, 2)
    parts = [stack([(o * np.float32([0.8, 0.9]) + np.float32([0, d * 0.05]), 0), (o, h * 0.8), (o, h), (o * 0.7, h), (o * 0.3, h * 0.6)], c)]  # fmt: skip
    lid = soft_box(w, d * 0.96, 0.025, c, r=r)
    up = odds(rng, 0.4)
    parts.append(lid.moved(y=-d * 0.48).turned(-1.68, "x").moved(0, d / 2 - 0.01, h + 0.02) if up else lid.moved(z=h))
    if not up or odds(rng, 0.5):
        parts.append(soft_box(w, u(rng, 0.14, 0.2), h + u(rng, 0.04, 0.45), c, 0, d / 2 + 0.07, r=0.02))
    if odds(rng, 0.4):
        parts.append(soft_box(0.07, 0.25, 0.05, tint(rng, "black"), w / 2 + 0.03, 0, h - 0.04, r=0.02))
    return assemble(parts)


@TOILET.style()
def toilet_outhouse_bench(rng):
    """A wooden box seat with a round hole and a lid, or an open steel bowl on a foot."""
    c = tint(rng, "wood")
    w, d, h = u(rng, 0.5, 0.9), u(rng, 0.48, 0.6), u(rng, 0.38, 0.48)
    n = 20
    a = np.linspace(0, 2 * np.pi, n, endpoint=False)
    ray = np.stack([np.cos(a), np.sin(a)], 1)
    rim = np.float32(ray / np.maximum(np.abs(ray[:, :1]) / (w / 2), np.abs(ray[:, 1:]) / (d / 2)))
    hole = np.float32(ray * np.float32([0.13, 0.16]))
    parts = [stack([(rim, 0), (rim, h), (hole, h), (hole, 0.02)], c)]
    parts += [box(w * 0.02, 0.012, h * 0.95, tint(rng, "wood"), x * w, -d / 2, 0) for x in np.linspace(-0.4, 0.4, 4)]
    lid = cylinder(0.18, 0.025, tint(rng, "wood"), n=14)
    parts.append(lid.moved(y=-0.18).turned(-1.75, "x").moved(0, d * 0.4, h + 0.02) if odds(rng, 0.5) else lid.moved(u(rng, -0.1, 0.1), 0, h))  # fmt: skip
    return assemble([*parts, box(w, 0.03, h + u(rng, 0.1, 0.6), c, 0, d / 2)])


@BATHTUB.style()
def bathtub_chunky_low_poly(rng):
    w, d, h, c, n = u(rng, 1.25, 1.7), u(rng, 0.7, 0.95), u(rng, 0.45, 0.65), tint(rng, pick(rng, "white", "paint")), int(rng.integers(7, 11))  # fmt: skip
    o = oval(w / 2, d / 2, pick(rng, 2.2, 4), n) if odds(rng, 0.5) else rounded_rect(w, d, 0.15, 1)
    k = tint(rng, pick(rng, "metal", "wood"))
    parts = [_vessel(o, h, h * 0.75, 0.82, c, u(rng, 0.7, 0.95), 0.1)]
    parts += [bar((x * w * 0.3, y * d * 0.28, 0.15), (x * w * 0.36, y * d * 0.38, 0), 0.06, k, 5, 0.05) for x in (-1, 1) for y in (-1, 1)]  # fmt: skip
    if odds(rng, 0.4):  # filled: water or foam
        parts.append(stack([(o * 0.8, h - 0.02), (o * 0.8, h + 0.01)], tint(rng, pick(rng, "glass", "white"))))
        parts += [sphere(r, r, r * 0.8, (0.95, 0.95, 0.97), u(rng, -0.3, 0.3) * w, u(rng, -0.2, 0.2) * d, h + 0.02, n=6) for r in rng.uniform(0.05, 0.13, int(rng.integers(0, 9)))]  # fmt: skip
    return assemble([*parts, _low_tap(rng, 0.18).turned(np.pi / 2).moved(w * 0.47, 0, h + 0.06)])


@BATHTUB.style()
def bathtub_slipper(rng):
    """One or both ends drawn up high, on a plinth or feet."""
    w, d, h, lift = u(rng, 1.4, 1.75), u(rng, 0.68, 0.8), u(rng, 0.45, 0.55), u(rng, 0.12, 0.28)
    c, both = tint(rng, pick(rng, "white", "white", "black", "paint", "metal")), odds(rng, 0.4)
    o = oval(w / 2, d / 2, 2.4, 26)
    t = o[:, 0] / (w / 2)
    up = lift * (t**2 if both else np.clip((t + 0.5) / 1.5, 0, 1) ** 2)
    rings = [np.c_[o * f, z + up * z / h] for f, z in ((0.6, 0.06), (0.8, 0.2), (0.95, h * 0.9), (1, h), (0.94, h), (0.72, 0.25), (0.5, 0.12))]  # fmt: skip
    return assemble([loft(rings, c), stack([(o * 0.62, 0), (o * 0.58, 0.08)], c)])


@BATHTUB.style()
def bathtub_with_screen(rng):
    """Built between tiled walls: panelled tub with a glass screen or curtain and a shower pipe."""
    w, d, h, c = u(rng, 1.45, 1.75), u(rng, 0.7, 0.8), u(rng, 0.5, 0.6), tint(rng, "white")
    tall, k = u(rng, 1.7, 2.0), tint(rng, "metal")
    parts = [_vessel(rounded_rect(w, d, 0.04, 4), h, 0.4, 0.88, c)]
    y = -d / 2 + 0.03
    if odds(rng, 0.6):
        parts.append(box(w * 0.48, 0.008, tall - h, tint(rng, "glass"), w * 0.25, y, h))
    else:
        s = np.linspace(0, 1, 40)
        cloth = np.stack([np.stack([(s - 0.5) * w * 0.6 + w * 0.2, y + 0.03 * np.sin(s * 50), np.full(40, z)], -1) for z in (0.25, tall)])  # fmt: skip
        parts += [sheet(cloth, tint(rng, pick(rng, "white", "paint")), 0.004), bar((-w / 2, y, tall), (w / 2, y, tall), 0.012, k, 6)]  # fmt: skip
    parts += [bar((w * 0.48, 0, h + 0.1), (w * 0.48, 0, tall), 0.012, k, 6), bar((w * 0.48, 0, tall), (w * 0.36, 0, tall), 0.012, k, 6), cylinder(0.07, 0.02, k, w * 0.36, 0, tall - 0.03, n=10)]  # fmt: skip
    if odds(rng, 0.4):
        parts.append(box(w, 0.03, tall + 0.05, tint(rng, pick(rng, "white", "clay")), 0, d / 2))
    return assemble([m.scaled(1, 1, 1) for m in parts])


@BATHTUB.style()
def bathtub_barrel_of_staves(rng):
    """A wooden or japanese soaking tub: round or oval staves with hoops."""
    w, h, n = u(rng, 1.22, 1.7), u(rng, 0.55, 0.85), int(rng.integers(12, 25))
    d, c = w * u(rng, 0.5, 0.9), tint(rng, "wood")
    o = oval(w / 2, d / 2, 2, n)
    parts = [_vessel(o, h, h * 0.85, 0.92, c, 0.92)]
    for z in (0.15, 0.8):
        s = 0.92 + 0.08 * z
        parts.append(stack([(o * s * 1.01, h * z), (o * (s + 0.004) * 1.01, h * z + 0.04)], tint(rng, pick(rng, "metal", "black"))))  # fmt: skip
    if odds(rng, 0.5):
        parts.append(box(0.3, d * 0.5, 0.2, tint(rng, "wood"), w / 2 + 0.1, 0, 0))
    return assemble(parts)


@BATHTUB.style()
def bathtub_whirlpool(rng):
    """A broad tub or hot tub with seats, jets and head rests in a panelled case."""
    w, d, h, c = u(rng, 1.5, 2.0), u(rng, 0.9, 1.9), u(rng, 0.55, 0.9), tint(rng, pick(rng, "white", "glass", "clay"))
    side = tint(rng, pick(rng, "wood", "white", "black"))
    o = rounded_rect(w, d, u(rng, 0.05, 0.3), 3)
    parts = [stack([(o * 0.98, 0), (o * 0.98, h - 0.06)], side, caps=False), stack([(o, h - 0.08), (o, h), (o * 0.85, h), (o * 0.8, h - 0.25), (o * 0.5, h - 0.26), (o * 0.48, h - 0.45), (o * 0.05, h - 0.45)], c)]  # fmt: skip
    parts += [cylinder(0.03, 0.01, tint(rng, "metal"), x * w, y * d, h - 0.26, n=8) for x in (-0.33, 0.33) for y in (-0.2, 0, 0.2)]  # fmt: skip
    parts += [soft_box(0.1, 0.25, 0.05, tint(rng, "black"), s * w * 0.45, 0, h, r=0.03) for s in (-1, 1)]
    return assemble(parts)


@SHOWER.style()
def shower_chunky_low_poly(rng):
    """The game asset: a thick tray, one or two walls, a fat pipe with a big head."""
    w, d, h, k = u(rng, 0.9, 1.2), u(rng, 0.9, 1.2), u(rng, 1.8, 2.2), tint(rng, pick(rng, "metal", "paint"))
    wall = tint(rng, pick(rng, "white", "clay", "paint"))
    parts = [soft_box(w, d, 0.15, tint(rng, "white"), r=0.08, n=1), box(w, 0.08, h, wall, 0, d / 2)]
    if odds(rng, 0.6):
        parts.append(box(0.06, d, h * u(rng, 0.7, 1), tint(rng, pick(rng, "glass", "white")), -w / 2, 0, 0))
    y, n = d / 2 - 0.08, int(rng.integers(5, 8))
    parts += [bar((0, y, h * 0.5), (0, y, h * 0.93), 0.035, k, n), bar((0, y, h * 0.93), (0, y - 0.35, h * 0.93), 0.035, k, n), cylinder(0.06, 0.1, k, 0, y - 0.35, h * 0.85, n=n), cylinder(0.16, 0.04, k, 0, y - 0.35, h * 0.83, n=8)]  # fmt: skip
    return assemble([*parts, *[cylinder(0.06, 0.06, k, n=6).turned(np.pi / 2, "x").moved(s * 0.13, y + 0.04, h * 0.5) for s in (-1, 1)]])  # fmt: skip


@SHOWER.style()
def shower_set_on_rail(rng):
    """The fittings alone: mixer, rail, hose, hand shower and rain head."""
    h, k, big = u(rng, 0.9, 1.3), tint(rng, "metal"), odds(rng, 0.6)
    parts = [bar((0, 0, 0.1), (0, 0, h), 0.012, k, 7), bar((-0.14, -0.02, 0.1), (0.14, -0.02, 0.1), 0.025, k, 8)]
    parts += [bar((s * 0.14, -0.02, 0.1), (s * 0.19, -0.02, 0.1), 0.032, k, 8) for s in (-1, 1)]
    if big:
        r = u(rng, 0.09, 0.16)
        parts += [bar((0, 0, h), (0, -0.38, h + 0.04), 0.012, k, 7), cylinder(r, 0.015, k, 0, -0.38, h, n=18), cylinder(0.02, 0.03, k, 0, -0.38, h, n=6)]  # fmt: skip
    z = h * u(rng, 0.6, 0.85)
    parts += [bar((0, -0.05, z - 0.1), (0, -0.13, z + 0.1), 0.014, k, 7), cylinder(0.05, 0.025, k, n=12).turned(1.2, "x").moved(0, -0.14, z + 0.12)]  # fmt: skip
    return assemble([*parts, sweep(bezier((0, -0.03, 0.1), (0.15, -0.1, -0.4), (0.1, -0.1, z * 0.3), (0, -0.05, z - 0.1), n=12), 0.008, k, 6), sphere(0.03, 0.03, 0.04, k, 0, 0, z, n=8)])  # fmt: skip


@TOWEL.style()
def towel_rolled(rng):
    """Rolled up, one or a pyramid."""
    r, w, n = u(rng, 0.04, 0.07), u(rng, 0.2, 0.36), pick(rng, 1, 3, 6)
    t = np.linspace(0.3, 1, 26)
    a = t * u(rng, 14, 20)
    spiral = np.stack([np.cos(a) * r * t, np.sin(a) * r * t], 1)
    grid = np.stack([np.c_[np.full(26, x), spiral] for x in (-w / 2, w / 2)])
    places = [(0, 0), (2, 0), (1, 1.73), (4, 0), (3, 1.73), (2, 3.46)][:n]
    c = tint(rng, pick(rng, "fabric", "white", "paint"))
    return assemble([sheet(grid, c if odds(rng, 0.6) else tint(rng, "fabric"), 0.006).moved(0, x * r, z * r) for x, z in places])  # fmt: skip


@TOWEL.style()
def towel_chunky_low_poly(rng):
    """The game asset: a thick folded block over a fat bar, or a neat block lying with a stripe."""
    w, h, t, c = u(rng, 0.3, 0.55), u(rng, 0.3, 0.7), u(rng, 0.04, 0.08), tint(rng, pick(rng, "fabric", "white", "paint"))  # fmt: skip
    band = tint(rng, "paint")
    if odds(rng, 0.35):
        return assemble([soft_box(w, w * 0.65, t * 2, c, r=0.04, n=1), box(0.05, w * 0.655, t * 2.03, band, w * 0.25), soft_box(w, w * 0.6, t, c, z=t * 2, r=0.03, n=1)])  # fmt: skip
    parts = [soft_box(w, t, h, c, 0, -t * 0.7, 0, r=0.015, n=1), soft_box(w, t, h * u(rng, 0.6, 0.95), c, 0, t * 0.7, h * 0.05, r=0.015, n=1)]  # fmt: skip
    parts += [box(w, t * 2.4, 0.04, c, 0, 0, h - 0.02), box(w * 1.01, t * 1.04, 0.05, band, 0, -t * 0.7, h * 0.15)]
    k = tint(rng, pick(rng, "metal", "wood"))
    return assemble([*parts, bar((-w * 0.65, 0, h - 0.03), (w * 0.65, 0, h - 0.03), 0.025, k, 6), *[box(0.05, 0.14, 0.06, k, s * w * 0.65, 0.05, h - 0.06) for s in (-1, 1)]])  # fmt: skip


@TOWEL.style()
def towel_on_ring(rng):
    """Pulled through a ring on the wall."""
    r, w, h, k = u(rng, 0.07, 0.1), u(rng, 0.16, 0.28), u(rng, 0.35, 0.6), tint(rng, "metal")
    z = np.linspace(0, 1, 8)
    x = np.linspace(-0.5, 0.5, 12)
    width = w * (1 - 0.55 * np.clip(z - 0.4, 0, 1))
    c, parts = tint(rng, pick(rng, "fabric", "white", "paint")), [torus(r, 0.008, k, n=16).turned(np.pi / 2, "x").moved(0, 0, h + r * 0.9)]  # fmt: skip
    for s in (-1, 1):
        g = np.stack([np.outer(width, x), s * 0.025 + 0.015 * np.sin(np.outer(np.ones(8), x * 25 + s)), np.repeat(z[:, None] * h, 12, 1) + 0.05 * (s > 0)], -1)  # fmt: skip
        parts.append(sheet(g, c, 0.008))
    return assemble([*parts, bar((0, 0, h + 1.9 * r), (0, 0.06, h + 1.9 * r), 0.012, k, 6), lathe([(0, 0), (0.03, 0), (0.03, 0.01), (0, 0.01)], k, 12).turned(np.pi / 2, "x").moved(0, 0.06, h + 1.9 * r)])  # fmt: skip


@TOWEL.style()
def towel_spread_or_dropped(rng):
    """Lying flat on the beach with stripes, or crumpled on the floor."""
    w, d, n = u(rng, 0.4, 1.0), u(rng, 0.7, 1.8), 12
    x, y = np.meshgrid(np.linspace(-0.5, 0.5, n), np.linspace(-0.5, 0.5, n), indexing="ij")
    amp, c = pick(rng, 0.008, 0.05, 0.1), tint(rng, pick(rng, "paint", "fabric", "white"))
    z = amp * (np.sin(x * u(rng, 5, 14) + u(rng, 0, 6)) + np.sin(y * u(rng, 5, 14)) + rng.normal(0, 0.1, x.shape))
    f = 0.45 if amp > 0.03 else 1.0
    m = sheet(np.stack([x * w * f, y * d * f, z], -1), c, 0.01)
    rgb = np.uint8(np.float32(tint(rng, "paint")) * 255)
    k = m.faces.mean(1) % (n * n) // n
    return assemble([m.recoloured(np.where(((k.astype(int) % 4) < int(rng.integers(0, 3)))[:, None], rgb, m.colours).astype(np.uint8))])  # fmt: skip
