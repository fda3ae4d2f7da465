"""More cabinets and TV stands: chunky, corner, apothecary, open doors, steel; consoles with their devices."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..mesh import Mesh, box, cylinder, merge, slab, sphere
from ..palette import tint
from ..parts import boxes, carcass, legs
from .chunky import block, case, fat_row, fronts, grip, jar, litter, shade, stubs, toy_colour
from .storage import finish, stand
from .storage_cabinets import CABINET, TV_STAND
from .storage_shelves import fill_bays


def ajar(
    rng, w: float, d: float, h: float, c, inside: list[Mesh], most: float = 1.4, reach: float = 0.25
) -> list[Mesh]:
    """Open case d deep with one or two doors ajar and things inside; doors reach at most ``reach`` forwards."""
    n = 1 if w < 0.45 else 2
    parts, lw = [*inside], w / n
    for k in range(n):
        i = -1 if k == 0 else 1
        a = u(rng, 0.5, most) if odds(rng, 0.8) else 0.02
        a = min(a, float(np.arcsin(min(1.0, reach / lw))))
        leaf = box(lw, 0.02, h * 0.98, shade(c, u(rng, 0.9, 1.1)), lw / 2) + grip(
            rng, tint(rng, "metal"), lw * 0.88, -0.01, h * 0.55, 0.015, "knob"
        )
        leaf = leaf.turned(-a) if i < 0 else leaf.scaled(-1, 1, 1).turned(a)
        parts.append(leaf.moved(i * w / 2, -d / 2 - 0.01, h * 0.01))
    return parts


@CABINET.style()
def chunky_cabinet(rng) -> Mesh:
    """Fat case with big doors, drawers above them, on stubs; low or tall."""
    w, d, h = u(rng, 0.55, 1.5), u(rng, 0.36, 0.58), u(rng, 0.65, 1.5)
    c, metal = toy_colour(rng), tint(rng, pick(rng, "metal", "black", "paint", "wood"))
    body, a, b = case(rng, w, d, h, c)
    n, face = max(1, round(w / u(rng, 0.38, 0.6))), shade(c, u(rng, 0.8, 1.3))
    up = pick(rng, 0.0, 0.0, (b - a) * 0.28)
    parts = [body, fronts(rng, w * 0.88, b - a - up, 1, n, face, metal, doors=True).moved(0, -d * 0.46, a)]
    if up:
        parts.append(fronts(rng, w * 0.88, up, 1, n, face, metal).moved(0, -d * 0.46, b - up))
    return assemble([*parts, *litter(rng, w * 0.9, d * 0.6, int(rng.choice([0, 0, 2, 3])), h)])


@CABINET.style()
def corner_cabinet(rng) -> Mesh:
    """Five-sided corner cupboard, door on the slant; open shelves above in some."""
    s, h, k = u(rng, 0.5, 0.72), u(rng, 0.75, 1.9), u(rng, 0.25, 0.45)
    c, t = finish(rng), 0.02
    p = np.float32([(-s / 2, s / 2), (-s / 2, s / 2 - s * k), (-s / 2 + s * 0.05, s / 2 - s * k), (s / 2 - s * k, -s / 2 + s * 0.05), (s / 2 - s * k, -s / 2), (s / 2, -s / 2), (s / 2, s / 2)])  # fmt: skip
    parts, closed = [], h if h < 1.1 or odds(rng, 0.4) else h * u(rng, 0.35, 0.5)
    parts.append(slab(p, closed, c))
    mid = (p[2] + p[3]) / 2
    wide = float(np.linalg.norm(p[3] - p[2]))
    door = merge(
        [
            box(wide * 0.85, 0.02, closed * 0.85, shade(c, 0.9)),
            box(wide * 0.6, 0.03, closed * 0.65, c, z=closed * 0.1),
            sphere(0.02, 0.02, 0.02, tint(rng, "metal"), wide * 0.35, -0.03, closed * 0.5, n=6),
        ]
    )
    parts.append(door.turned(-np.pi / 4).moved(*mid, closed * 0.07))
    if closed < h:
        n = int(rng.integers(2, 4))
        parts += [slab(p, t, c, closed + (h - closed) * (q + 1) / n - t) for q in range(n)]
        parts += [
            box(s, t, h - closed, c, 0, s / 2 - t / 2, closed),
            box(t, s, h - closed, c, s / 2 - t / 2, 0, closed),
        ]
        parts += [
            jar(rng, 0.05, 0.12).moved(u(rng, 0, 0.2) * s, u(rng, 0, 0.2) * s, closed + (h - closed) * q / n)
            for q in range(n)
        ]
    return assemble([merge(parts).turned(np.pi / 4) if s < 0.5 else merge(parts)])


@CABINET.style()
def apothecary(rng) -> Mesh:
    """A grid of many small drawers with labels, on legs or to the floor."""
    rows, cols = int(rng.integers(3, 9)), int(rng.integers(3, 8))
    w, h, d = cols * u(rng, 0.14, 0.22), rows * u(rng, 0.13, 0.19), u(rng, 0.32, 0.45)
    w, h = max(w, 0.45), max(h, 0.55)
    c, c2 = finish(rng), finish(rng) if odds(rng, 0.3) else None
    lift = pick(rng, 0.02, 0.1, 0.35)
    x, z = np.meshgrid((np.arange(cols) + 0.5) * w / cols - w / 2, np.arange(rows) * h / rows + lift)
    x, z = x.ravel(), z.ravel()
    a, b = w / cols * 0.44, h / rows
    y = np.full(len(x), -d / 2)
    parts = [box(w + 0.04, d, h + 0.04, c, z=lift - 0.02), box(w + 0.08, d + 0.03, 0.03, c, z=lift + h + 0.02)]
    parts.append(
        boxes(
            np.stack([x - a, y - 0.012, z + b * 0.06], 1), np.stack([x + a, y, z + b * 0.94], 1), c2 or shade(c, 0.85)
        )
    )
    parts.append(
        boxes(
            np.stack([x - 0.015, y - 0.035, z + b * 0.35], 1),
            np.stack([x + 0.015, y, z + b * 0.5], 1),
            tint(rng, "metal"),
        )
    )
    if odds(rng, 0.4):
        parts.append(
            boxes(
                np.stack([x - a * 0.5, y - 0.015, z + b * 0.65], 1),
                np.stack([x + a * 0.5, y, z + b * 0.82], 1),
                (0.95, 0.93, 0.85),
            )
        )
    parts.append(legs(rng, w, d * 0.95, lift, c, 0.025) if lift > 0.05 else box(w, d * 0.9, 0.02, c))
    return assemble(parts)


@CABINET.style()
def open_doors(rng) -> Mesh:
    """Cupboard with doors ajar, plates, jars or boxes inside."""
    w, d, h, t = u(rng, 0.5, 1.0), u(rng, 0.32, 0.42), u(rng, 0.7, 1.9), 0.022
    c, n = finish(rng), max(1, round(h / 0.4) - 1)
    z = np.linspace(0.02, h - 0.02, n + 2)
    inside = [
        carcass(w, d, h, t, c, shelves=z[1:-1]),
        *fill_bays(rng, w - 0.08, d * 0.8, z, t, 0.9, things=odds(rng, 0.7)),
    ]
    return assemble(ajar(rng, w, d, h, c, inside))


@CABINET.style()
def steel_office(rng) -> Mesh:
    """Two-door steel cupboard: seams, lever handle, vents; or roller shutter."""
    w, d, h = u(rng, 0.7, 1.2), u(rng, 0.4, 0.5), u(rng, 0.75, 2.0)
    c = tint(rng, pick(rng, "metal", "metal", "white", "paint"))
    dark = shade(c, 0.7)
    parts = [box(w, d, h, c), box(w * 0.97, d * 0.9, 0.05, dark)]
    if odds(rng, 0.35):
        n = int(np.clip(h / 0.06, 8, 30))
        parts += [
            box(w * 0.9, 0.012, h * 0.88 / n * 0.75, dark, 0, -d / 2, h * 0.06 + h * 0.88 * k / n) for k in range(n)
        ]
    else:
        for i in (-1, 1):
            parts.append(box(w * 0.48, 0.02, h * 0.94, shade(c, 1.05), i * w * 0.245, -d / 2 - 0.005, h * 0.04))
            parts += [
                box(w * 0.2, 0.008, 0.012, dark, i * w * 0.25, -d / 2 - 0.016, h * 0.88 - 0.03 * k) for k in range(3)
            ]
        parts += [
            box(0.03, 0.03, 0.12, (0.2, 0.2, 0.2), 0.04, -d / 2 - 0.02, h * 0.5),
            box(0.1, 0.02, 0.025, (0.2, 0.2, 0.2), 0.06, -d / 2 - 0.04, h * 0.55),
        ]
    return assemble(parts)


@CABINET.style()
def welsh_dresser(rng) -> Mesh:
    """Base with doors and drawers; plate racks above; chunky or fine."""
    w, d, h = u(rng, 0.8, 1.5), u(rng, 0.4, 0.52), u(rng, 1.6, 2.0)
    c, low = toy_colour(rng), u(rng, 0.75, 0.95)
    body, a, b = case(rng, w, d, low, c)
    n, metal = max(2, round(w / 0.5)), tint(rng, "metal")
    parts = [body, fronts(rng, w * 0.9, (b - a) * 0.7, 1, n, c, metal, doors=True).moved(0, -d * 0.46, a)]
    parts.append(fronts(rng, w * 0.9, (b - a) * 0.28, 1, n, c, metal).moved(0, -d * 0.46, a + (b - a) * 0.71))
    m, up = int(rng.integers(2, 4)), h - low
    deep = d * 0.5
    parts.append(
        carcass(w * 0.94, deep, up, 0.035, c, shelves=[up * k / m for k in range(1, m)]).moved(0, d / 2 - deep / 2, low)
    )
    parts.append(block(w, deep + 0.06, 0.06, shade(c, 0.8), 0, d / 2 - deep / 2 - 0.02, h))
    for k in range(m):
        z = low + up * k / m + 0.03
        for x in np.linspace(-w * 0.36, w * 0.36, int(rng.integers(0, 5))):
            r = min(0.11, up / m * 0.35)
            dish = cylinder(r, 0.015, tint(rng, "white"), n=10).turned(1.3, "x") if odds(rng, 0.7) else None
            parts.append(
                (dish or box(0.09, 0.09, 0.12, tint(rng, "any"))).moved(x, d / 2 - deep / 2, z + (r if dish else 0))
            )
    return assemble(parts)


# --------------------------------------------------------------------------------------------- TV stand
def _screen(rng, w: float, z: float) -> list[Mesh]:
    """A television standing on the board, in some draws."""
    if not odds(rng, 0.3):
        return []
    s = w * u(rng, 0.5, 0.75)
    return [
        box(s, 0.05, s * 0.56, (0.06, 0.06, 0.07), 0, 0.02, z + 0.05),
        box(s * 0.4, 0.18, 0.02, (0.1, 0.1, 0.1), z=z),
        box(0.08, 0.04, 0.06, (0.1, 0.1, 0.1), 0, 0.02, z),
    ]


@TV_STAND.style()
def chunky_tv_bench(rng) -> Mesh:
    """Low fat console: thick top, big doors at the ends, an open middle with a player."""
    w, d, h = u(rng, 0.95, 1.7), u(rng, 0.36, 0.55), u(rng, 0.4, 0.65)
    c, metal = toy_colour(rng), tint(rng, pick(rng, "metal", "black", "paint"))
    t, lift = u(rng, 0.05, 0.08), u(rng, 0.05, 0.12)
    dark, end, case_h = shade(c, 0.75), w * u(rng, 0.25, 0.33), h - t - lift
    parts = [
        block(w, d, t, c, z=h - t),
        block(w * 0.97, d * 0.94, t * 0.7, c, z=lift),
        stubs(rng, w * 0.92, d * 0.9, lift + 0.01, dark, 0.04),
    ]
    for i in (-1, 1):
        parts.append(box(end, d * 0.92, case_h, dark, i * (w * 0.48 - end / 2), 0, lift))
        parts.append(
            fronts(rng, end * 0.95, case_h, pick(rng, 1, 2), 1, c, metal).moved(
                i * (w * 0.48 - end / 2), -d * 0.46, lift
            )
        )
    parts.append(box(w * 0.9, 0.03, case_h, dark, 0, d * 0.42, lift))
    if odds(rng, 0.6):
        parts.append(block(w * 0.22, d * 0.5, 0.07, (0.1, 0.1, 0.12), 0, 0, lift + t * 0.7))
    return assemble([*parts, *_screen(rng, w, h)])


@TV_STAND.style()
def glass_tv_tiers(rng) -> Mesh:
    """Glass or black boards on tubes or a curved spine."""
    w, d, h, n = u(rng, 0.9, 1.4), u(rng, 0.38, 0.5), u(rng, 0.42, 0.6), int(rng.integers(2, 4))
    g, m = tint(rng, pick(rng, "glass", "black")), tint(rng, pick(rng, "metal", "black"))
    z = np.linspace(0.06, h - 0.015, n)
    bow = np.float32(
        [
            (-w / 2, d / 2),
            (-w / 2, -d / 4),
            (-w / 4, -d * 0.45),
            (0, -d / 2),
            (w / 4, -d * 0.45),
            (w / 2, -d / 4),
            (w / 2, d / 2),
        ]
    )
    parts = [slab(bow * (1 if k == n - 1 else 0.9), 0.012, g, a) for k, a in enumerate(z)]
    if odds(rng, 0.5):
        parts += [cylinder(0.025, h - 0.01, m, i * w * 0.4, y, n=8) for i in (-1, 1) for y in (d * 0.35, -d * 0.15)]
    else:
        parts += [box(w * 0.3, 0.05, h, m, 0, d * 0.35), box(w * 0.7, d * 0.8, 0.03, m)]
    if odds(rng, 0.5):
        parts.append(box(0.4, d * 0.6, 0.08, (0.12, 0.12, 0.13), z=0.075))
    return assemble([*parts, *_screen(rng, w, h)])


@TV_STAND.style()
def pipes_and_planks(rng) -> Mesh:
    """Industrial: thick planks between steel frames, games and boxes on the lower board."""
    w, d, h = u(rng, 1.0, 1.8), u(rng, 0.34, 0.48), u(rng, 0.42, 0.65)
    c, m, s = shade(tint(rng, "wood"), u(rng, 0.8, 1.2)), tint(rng, pick(rng, "black", "metal")), u(rng, 0.025, 0.045)
    parts = [box(w, d, 0.04, c, z=h - 0.04), box(w * 0.94, d * 0.95, 0.035, c, z=h * 0.2)]
    for i in (-1, 0, 1) if odds(rng, 0.4) else (-1, 1):
        x = i * (w / 2 - s)
        parts += [box(s, s, h - 0.04, m, x, j * (d / 2 - s)) for j in (-1, 1)] + [
            box(s, d - s, s, m, x),
            box(s, d - s, s, m, x, 0, h - 0.04 - s),
        ]
    parts += fill_bays(rng, w * 0.8, d * 0.8, [h * 0.2 + 0.02, h - 0.04], 0.035, 0.6)
    return assemble([*parts, *_screen(rng, w, h)])


@TV_STAND.style()
def plain_lowboard(rng) -> Mesh:
    """CAD-plain long box with plates or slots in front, floating on a set-back plinth or thin legs."""
    w, d, h = u(rng, 1.1, 2.4), u(rng, 0.34, 0.5), u(rng, 0.3, 0.5)
    c, n = finish(rng), int(rng.integers(2, 6))
    lift, parts = stand(rng, w, d, c, low=0.03)
    parts.append(box(w, d, h - lift, c, z=lift))
    for k in range(n):
        x, hole = (k + 0.5) * w / n - w / 2, odds(rng, 0.35)
        q = (0.08, 0.08, 0.09) if hole else shade(c, u(rng, 0.85, 1.2))
        parts.append(
            box(
                w / n * 0.95, 0.02, (h - lift) * 0.84, q, x, -d / 2 - (0.0 if hole else 0.006), lift + (h - lift) * 0.08
            )
        )
    if odds(rng, 0.2):
        parts += [m.moved(w * 0.3, 0, h) for m in fat_row(rng, 0.25, 0.2, 0.25)]
    return assemble([*parts, *_screen(rng, w, h)])
