"""Display cases, vending machines, bars, chests."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, loft, odds, pick, u
from ..mesh import Mesh, box, cylinder, lathe, merge
from ..palette import tint
from ..parts import boxes, many_colours, sector
from ..registry import Category
from .chunky import block, jar, litter, planks, shade, stubs, toy_colour
from .storage import finish

DISPLAY_CASE = Category(
    "display case", "shop",
    synonyms=("showcase", "vitrine", "glass showcase", "museum case", "jewellery case", "glass counter"),
    glosses=("a glass box in which precious things are shown", "a glazed case with lit shelves in a shop or museum", "a counter with glass front and top and goods inside", "where exhibits are seen but not touched"),
    place="floor", rooms=("shop",))  # fmt: skip

VENDING_MACHINE = Category(
    "vending machine", "shop",
    synonyms=("snack machine", "drinks machine", "soda machine", "snack dispenser", "ticket machine"),
    glosses=("a tall machine that sells drinks and snacks for coins", "a large lit box with rows of cans behind glass and a slot at the bottom", "where one buys a soda without a cashier", "an automatic dispenser in stations and corridors"),
    place="wall_floor", rooms=("corridor", "shop", "office"))  # fmt: skip

BAR = Category(
    "bar", "shop",
    synonyms=("pub counter", "cocktail bar", "tavern counter", "home bar", "drinks bar"),
    glosses=("a high counter at which drinks are served", "a long counter with bottles behind it in a pub", "where the bartender pours beer", "a counter with a foot rail and stools in front"),
    place="floor", rooms=("living", "shop"))  # fmt: skip

CHEST = Category(
    "chest", "storage",
    synonyms=("treasure chest", "wooden chest", "coffer", "blanket box", "storage trunk"),
    glosses=("a strong box with a hinged lid", "a wooden box with iron bands in which treasure is kept", "a long low box with a lid for blankets at the foot of a bed", "where pirates keep their gold"),
    place="floor", rooms=("bedroom", "living"))  # fmt: skip


def _wares(rng, w: float, d: float, z: float, n: int) -> list[Mesh]:
    """Small precious things on little blocks."""
    parts = []
    for k in range(n):
        x, s = ((k + 0.5) / n - 0.5) * w * 0.85, u(rng, 0.03, 0.07)
        parts.append(box(2 * s, 2 * s, s, tint(rng, "white"), x, 0, z))
        parts.append(
            jar(rng, s * 0.8, s * 3, n=6).moved(x, 0, z + s)
            if odds(rng, 0.5)
            else box(s, s, s * 2, tint(rng, "any"), x, 0, z + s)
        )
    return parts


def _glass_box(rng, w: float, d: float, h: float, c, z: float) -> list[Mesh]:
    """Glass case as a frame with back, thin panes left open so that the inside shows, glass top."""
    g, t = tint(rng, "glass"), 0.02
    parts = [box(t, t, h, c, i * (w - t) / 2, j * (d - t) / 2, z) for i in (-1, 1) for j in (-1, 1)]
    parts += [box(w, d, 0.01, g, z=z + h), *[box(w, t, t, c, 0, j * (d - t) / 2, z + h - t) for j in (-1, 1)]]
    if odds(rng, 0.4):
        parts += [box(w, 0.006, h, g, 0, -d / 2, z), *[box(0.006, d, h, g, i * w / 2, 0, z) for i in (-1, 1)]]
    return parts


@DISPLAY_CASE.style()
def tower_case(rng) -> Mesh:
    """Tall glass tower with shelves, square or wide."""
    w, d, h, n = u(rng, 0.4, 1.2), u(rng, 0.36, 0.5), u(rng, 1.5, 2.0), int(rng.integers(3, 6))
    c, low = tint(rng, pick(rng, "metal", "wood", "black", "white")), pick(rng, 0.08, 0.4)
    parts = [box(w, d, low, c), box(w, d, 0.08, c, z=h), *_glass_box(rng, w, d, h - low, c, low)]
    for k in range(n):
        z = low + (h - low) * k / n
        parts += [
            box(w * 0.96, d * 0.94, 0.012, tint(rng, "glass"), z=z),
            *_wares(rng, w, d, z + 0.012, int(rng.integers(0, 4))),
        ]
    return assemble(parts)


@DISPLAY_CASE.style()
def counter_case(rng) -> Mesh:
    """Shop counter with glass upper half."""
    w, d, h, low = u(rng, 0.9, 2.0), u(rng, 0.45, 0.6), u(rng, 0.9, 1.05), u(rng, 0.15, 0.6)
    c = finish(rng)
    parts = [
        box(w, d, low, c),
        box(w, 0.02, h - low, c, 0, d / 2, low),
        *_glass_box(rng, w, d, h - low, c, low),
        *_wares(rng, w, d, low, int(rng.integers(3, 8))),
    ]
    if h - low > 0.5:
        parts += [
            box(w * 0.97, d * 0.6, 0.012, tint(rng, "glass"), 0, 0.08, (h + low) / 2),
            *_wares(rng, w, d, (h + low) / 2 + 0.012, 4),
        ]
    return assemble(parts)


@DISPLAY_CASE.style()
def museum_plinth(rng) -> Mesh:
    """Glass cube on a plinth or legs with one exhibit."""
    s, h, g, c = (
        u(rng, 0.35, 0.8),
        u(rng, 0.75, 1.05),
        u(rng, 0.3, 0.6),
        tint(rng, pick(rng, "white", "wood", "black", "clay")),
    )
    base = (
        [box(s * 1.02, s * 1.02, h, c)]
        if odds(rng, 0.6)
        else [stubs(rng, s, s, h, c, 0.03), box(s, s, 0.06, c, z=h - 0.06)]
    )
    thing = jar(rng, s * 0.18, g * 0.6, n=9) if odds(rng, 0.6) else block(s * 0.4, s * 0.3, g * 0.3, tint(rng, "any"))
    return assemble([*base, thing.moved(0, 0, h), *_glass_box(rng, s, s, g, c, h)])


@DISPLAY_CASE.style()
def chunky_case(rng) -> Mesh:
    """Fat frame and base, pale glass block, big things on it."""
    w, d, h = u(rng, 0.7, 1.5), u(rng, 0.5, 0.7), u(rng, 0.9, 1.5)
    c, low = toy_colour(rng), h * u(rng, 0.3, 0.6)
    parts = [block(w, d, low, c, b=0.05), block(w, d, 0.08, c, z=h - 0.08, b=0.03), *_wares(rng, w, d, low, 3)]
    parts += [
        box(0.07, 0.07, h - low, c, i * (w - 0.09) / 2, j * (d - 0.09) / 2, low) for i in (-1, 1) for j in (-1, 1)
    ]
    return assemble([*parts, box(w * 0.9, 0.02, h - low, tint(rng, "glass"), 0, d * 0.42, low)])


@DISPLAY_CASE.style()
def bakery_case(rng) -> Mesh:
    """Curved or slanted glass front over shelves of cakes."""
    w, d, h, low = u(rng, 0.9, 1.9), u(rng, 0.6, 0.8), u(rng, 1.1, 1.4), u(rng, 0.35, 0.6)
    c, up = tint(rng, pick(rng, "metal", "white", "wood", "paint")), 0.0
    up = h - low
    p = arc(1, np.pi, np.pi / 2, 7) * [d * 0.7, up] + [d * 0.2, low]
    frame = [loft([np.c_[np.full(7, x + s), p] for s in (-0.015, 0.015)], tint(rng, "glass")) for x in (-w / 2, w / 2)]
    parts = [
        box(w, d, low, c),
        box(w, 0.03, up, c, 0, d / 2 - 0.02, low),
        box(w, d * 0.35, 0.04, c, 0, d * 0.34, h),
        *frame,
    ]
    for k in range(2):
        z, deep = low + up * 0.45 * k, d * (0.8 - 0.3 * k)
        parts.append(box(w * 0.96, deep, 0.015, tint(rng, "glass"), 0, d / 2 - deep / 2 - 0.03, z))
        parts += [
            cylinder(0.07, 0.06, tint(rng, "any"), x * w, d / 2 - deep / 2 - 0.03, z + 0.015, n=8)
            for x in np.linspace(-0.4, 0.4, int(rng.integers(3, 7)))
        ]
    return assemble(parts)


def _machine(rng, w: float, d: float, h: float, c, b: float, kind: str) -> list[Mesh]:
    """Cabinet with window, goods or picture, keypad column and outlet flap."""
    dark, win, f = (0.08, 0.08, 0.1), w * 0.62, -d / 2
    parts = [block(w, d, h, c, b=b)]
    if kind == "goods":
        rows, cols, x0 = int(rng.integers(4, 7)), int(rng.integers(4, 7)), -w * 0.13
        parts.append(box(win, 0.02, h * 0.62, (0.2, 0.22, 0.26), x0, f - 0.002, h * 0.3))
        x, z = np.meshgrid(
            (np.arange(cols) + 0.5) * win / cols - win / 2 + x0, h * 0.32 + np.arange(rows) * h * 0.6 / rows
        )
        x, z, a, t = x.ravel(), z.ravel(), win / cols * 0.36, h * 0.6 / rows
        parts.append(
            boxes(
                np.stack([x - a, 0 * x + f - 0.035, z], 1),
                np.stack([x + a, 0 * x + f, z + t * 0.65], 1),
                many_colours(rng, len(x)),
            )
        )
        parts += [box(win, 0.04, 0.015, (0.7, 0.7, 0.72), x0, f - 0.02, h * 0.31 + k * t) for k in range(rows)]
    elif kind == "picture":
        parts += [
            block(w * 0.9, 0.04, h * 0.55, tint(rng, "paint"), 0, f, h * 0.38, b=0.02),
            cylinder(w * 0.2, 0.03, tint(rng, "white"), n=10)
            .turned(np.pi / 2, "x")
            .moved(-w * 0.1, f - 0.015, h * 0.68),
        ]
    else:
        parts += [
            box(w * 0.7, 0.03, h * 0.22, (0.15, 0.3, 0.5), 0, f - 0.01, h * 0.62),
            box(w * 0.3, 0.03, h * 0.08, (0.5, 0.5, 0.5), -w * 0.2, f - 0.01, h * 0.48),
        ]
    parts += [
        box(w * 0.14, 0.03, h * 0.12, dark, w * 0.36, f - 0.005, h * 0.55),
        box(w * 0.1, 0.04, 0.03, (0.7, 0.7, 0.7), w * 0.36, f - 0.005, h * 0.47),
    ]
    return [
        *parts,
        box(w * 0.6, 0.03, h * 0.12, dark, -w * 0.1, f - 0.005, h * 0.1),
        box(w * 0.95, 0.03, 0.06, dark, 0, f + 0.03, 0.0),
    ]


@VENDING_MACHINE.style()
def snack_machine(rng) -> Mesh:
    """Glass front with rows of packets."""
    w, d, h = u(rng, 0.75, 1.2), u(rng, 0.65, 0.9), u(rng, 1.65, 1.95)
    return assemble(_machine(rng, w, d, h, tint(rng, pick(rng, "black", "metal", "paint", "white")), 0.01, "goods"))


@VENDING_MACHINE.style()
def soda_machine(rng) -> Mesh:
    """Big picture panel with a column of buttons."""
    w, d, h, c = u(rng, 0.7, 1.0), u(rng, 0.65, 0.9), u(rng, 1.65, 1.95), tint(rng, "paint")
    keys = [
        box(w * 0.1, 0.03, 0.05, tint(rng, "white"), w * 0.38, -d / 2 - 0.01, h * 0.7 + 0.07 * k)
        for k in range(int(rng.integers(2, 5)))
    ]
    return assemble([*_machine(rng, w, d, h, c, 0.02, "picture"), *keys])


@VENDING_MACHINE.style()
def chunky_machine(rng) -> Mesh:
    """Fat bevelled box, short, with bulging header and a big flap."""
    w, d, h, c = u(rng, 0.8, 1.2), u(rng, 0.65, 0.9), u(rng, 1.3, 1.8), toy_colour(rng)
    parts = _machine(rng, w, d, h, c, 0.12, pick(rng, "goods", "picture"))
    return assemble(
        [
            *parts,
            block(w * 1.06, d * 1.06, 0.12, shade(c, 0.7), b=0.05),
            block(w * 0.85, 0.12, h * 0.1, shade(c, 1.4), 0, -d / 2, h * 0.93 - 0.03, b=0.03),
        ]
    )


@VENDING_MACHINE.style()
def ticket_kiosk(rng) -> Mesh:
    """Slim machine with screen, card slot and tray."""
    w, d, h = u(rng, 0.5, 0.8), u(rng, 0.35, 0.55), u(rng, 1.4, 1.9)
    return assemble(_machine(rng, w, d, h, tint(rng, pick(rng, "metal", "paint", "white")), 0.03, "screen"))


@VENDING_MACHINE.style()
def gumball(rng) -> Mesh:
    """Glass globe of gum balls on a stand."""
    h, r, c = u(rng, 0.9, 1.4), u(rng, 0.14, 0.24), tint(rng, "paint")
    p = [
        (0, 0),
        (r * 1.1, 0),
        (r, 0.05),
        (0.035, 0.1),
        (0.035, h * 0.55),
        (r * 0.6, h * 0.56),
        (r * 0.7, h * 0.75),
        (0, h * 0.75),
    ]
    globe = lathe(
        [(r * 0.6, h * 0.75), (r * 1.05, h * 0.75 + r * 0.9), (r * 0.7, h * 0.75 + r * 1.7), (0, h * 0.75 + r * 1.75)],
        tint(rng, "any"),
        12,
    )
    cap = lathe([(r * 0.75, h * 0.75 + r * 1.65), (r * 0.4, h * 0.75 + r * 2), (0, h * 0.75 + r * 2.1)], c, 12)
    return assemble([lathe(p, c, 12), globe, cap, box(0.08, 0.06, 0.08, (0.7, 0.7, 0.72), 0, -r * 0.65, h * 0.62)])


def _bottles(rng, w: float, z: float, n: int, y: float = 0.0) -> list[Mesh]:
    one = [
        lathe([(0, 0), (0.04, 0), (0.04, s * 0.6), (0.013, s * 0.75), (0.013, s), (0, s)], tint(rng, "any"), 6)
        for s in (0.26, 0.32, 0.22)
    ]
    return [one[k % 3].moved(((k + 0.5) / n - 0.5) * w, y, z) for k in range(n)]


@BAR.style()
def pub_counter(rng) -> Mesh:
    """Panelled front, projecting top, foot rail, taps."""
    w, d, h, c = u(rng, 1.5, 3.2), u(rng, 0.45, 0.7), u(rng, 1.02, 1.15), shade(tint(rng, "wood"), u(rng, 0.7, 1.2))
    n, m = max(2, int(w / 0.5)), pick(rng, (0.75, 0.6, 0.2), tint(rng, "metal"))
    parts = [box(w, d * 0.7, h - 0.06, c), block(w * 1.04, d, 0.06, shade(c, 0.6), 0, 0, h - 0.06)]
    parts += [
        box(w / n * 0.8, d * 0.75, h * 0.7, shade(c, 1.2), ((k + 0.5) / n - 0.5) * w, 0, h * 0.13) for k in range(n)
    ]
    parts.append(cylinder(0.025, w, m, n=7).turned(np.pi / 2, "y").moved(-w / 2, -d * 0.5, 0.2))
    if odds(rng, 0.6):
        parts += [
            box(0.06, 0.06, 0.3, m, u(rng, -0.2, 0.2) * w, 0, h),
            box(0.3, 0.08, 0.06, m, 0, 0, h + 0.25),
            box(0.05, 0.05, 0.25, m, 0, 0, h),
        ]
    return assemble([*parts, *_bottles(rng, w * 0.8, h, int(rng.integers(0, 5)), 0.1)])


@BAR.style()
def bar_with_back(rng) -> Mesh:
    """Counter in front of a shelf wall full of bottles."""
    w, h, c, up = u(rng, 1.4, 2.8), u(rng, 1.0, 1.12), finish(rng), u(rng, 1.8, 2.2)
    parts = [
        box(w, 0.4, h, c, 0, -0.55),
        block(w * 1.05, 0.55, 0.06, shade(c, 0.7), 0, -0.58, h),
        box(w, 0.3, 0.9, c, 0, 0.6),
        box(w, 0.03, up, shade(c, 0.7), 0, 0.74),
    ]
    for z in np.arange(0.9, up - 0.2, 0.4):
        parts += [box(w, 0.2, 0.03, c, 0, 0.64, z), *_bottles(rng, w * 0.92, z + 0.03, int(rng.integers(3, 12)), 0.62)]
    return assemble(parts)


@BAR.style()
def chunky_bar(rng) -> Mesh:
    """Tavern counter of fat planks on barrels, mugs on top."""
    w, d, h, c = u(rng, 1.2, 2.4), u(rng, 0.55, 0.8), u(rng, 0.95, 1.15), toy_colour(rng)
    parts, t = [planks(rng, w, d, 0.11, c, h - 0.11)], h - 0.1
    if odds(rng, 0.5):
        tub = lathe([(0, 0), (d * 0.36, 0), (d * 0.45, t / 2), (d * 0.36, t), (0, t)], shade(c, 0.7), 9)
        hoop = cylinder(d * 0.46, 0.06, tint(rng, "metal"), z=t * 0.3, n=9)
        parts += [m.moved(x) for x in np.linspace(-w * 0.36, w * 0.36, 2 if w < 1.7 else 3) for m in (tub, hoop)]
    else:
        parts += [
            block(w * 0.92, d * 0.75, t, shade(c, 0.7)),
            *[box(0.08, d * 0.85, t, shade(c, 0.9), x * w) for x in (-0.44, -0.15, 0.15, 0.44)],
        ]
    return assemble([*parts, *litter(rng, w * 0.9, d * 0.7, int(rng.integers(0, 4)), h)])


@BAR.style()
def curved_bar(rng) -> Mesh:
    """Bow-shaped counter with a jutting top."""
    r, h, a, c = u(rng, 0.9, 1.5), u(rng, 1.02, 1.15), u(rng, 0.7, 1.5), finish(rng)
    span = (-np.pi / 2 - a, -np.pi / 2 + a)
    return assemble(
        [
            sector(r - 0.35, r, h, *span, c),
            sector(r - 0.45, r + 0.12, 0.06, *span, finish(rng), h),
            sector(r, r + 0.03, 0.1, *span, shade(c, 0.5)),
            *_bottles(rng, 0.8, h + 0.06, int(rng.integers(0, 5)), -r + 0.2),
        ]
    )


@BAR.style()
def plain_bar(rng) -> Mesh:
    """Plain slab front and end, L-shaped in some, shelf behind."""
    w, d, h, c = u(rng, 1.2, 2.6), u(rng, 0.4, 0.6), u(rng, 1.0, 1.15), finish(rng)
    parts = [
        box(w, 0.06, h, c, 0, -d / 2),
        box(w + 0.05, d * 0.8, 0.05, shade(c, 0.7), 0, -d * 0.2, h),
        *[box(0.05, d, h, c, i * w / 2) for i in (-1, 1)],
        box(w, d * 0.8, 0.03, c, z=h * 0.55),
    ]
    if odds(rng, 0.5):
        parts += [box(0.06, 0.9, h, c, w / 2, 0.3), box(0.45, 0.95, 0.05, shade(c, 0.7), w / 2 - 0.1, 0.3, h)]
    return assemble(parts)


def _lid(w: float, d: float, up: float, c, n: int) -> Mesh:
    """Half-barrel lid from z = 0 (n facets), hinge edge at y = 0, front edge at y = -d."""
    p = arc(1, 0, np.pi, n) * [d / 2, up] - [d / 2, 0]
    return loft([np.c_[np.full(n, x), p] for x in (-w / 2, w / 2)], c)


def _chest(rng, w: float, d: float, h: float, c, m, n: int, bands: int, opened: bool) -> list[Mesh]:
    t, up = h * u(rng, 0.55, 0.68), h * 0.38
    parts, k = [], 0.03 * w + 0.01
    lid = [_lid(w, d, up, shade(c, 1.1), n) if n > 2 else block(w, d, up * 0.5, shade(c, 1.1), 0, -d / 2)]
    for x in np.linspace(-0.44, 0.44, bands) * w if bands else ():
        lid.append(
            (_lid(2 * k, d * 1.04, up * 1.05, m, n) if n > 2 else box(2 * k, d * 1.04, up * 0.54, m, 0, -d / 2)).moved(
                x
            )
        )
        parts.append(box(2 * k, d * 1.03, t, m, x))
    lid.append(box(w * 0.13, 0.04, h * 0.16, m, 0, -d - 0.005, -h * 0.1))
    a = -u(rng, 0.6, 1.7) if opened else 0.0
    parts += [merge(lid).turned(a, "x").moved(0, d / 2, t)]
    if opened:
        s = 0.06 * d + 0.01
        parts += (
            [box(w, s, t, c, 0, j * (d - s) / 2) for j in (-1, 1)]
            + [box(s, d, t, c, i * (w - s) / 2) for i in (-1, 1)]
            + [box(w, d, s, c)]
        )
        parts = [q for q in parts if q is not None]
        if odds(rng, 0.7):
            gold = lathe([(0, 0), (0.5, 0), (0.4, 0.5), (0.15, 0.8), (0, 0.85)], (0.95, 0.75, 0.2), 8).scaled(
                w * 0.85, d * 0.85, t * 0.5
            )
            parts += (
                [gold.moved(0, 0, t * 0.6)]
                if odds(rng, 0.7)
                else [block(w * 0.85, d * 0.85, t * 0.8, tint(rng, "fabric"), z=s)]
            )
    else:
        parts.append(box(w, d, t, c, top=1.0))
    return parts


def _chest_size(rng) -> tuple[float, float, float]:
    w = np.exp(u(rng, np.log(0.4), np.log(1.2)))
    return w, w * u(rng, 0.45, 0.7), w * u(rng, 0.45, 0.75)


@CHEST.style()
def treasure_chest(rng) -> Mesh:
    """Barrel lid, iron bands, lock; shut."""
    return assemble(
        _chest(
            rng,
            *_chest_size(rng),
            tint(rng, "wood"),
            pick(rng, tint(rng, "metal"), (0.8, 0.65, 0.2)),
            int(rng.integers(6, 12)),
            int(rng.integers(2, 5)),
            False,
        )
    )


@CHEST.style()
def treasure_open(rng) -> Mesh:
    """Lid thrown back, gold or cloth inside."""
    parts = _chest(
        rng,
        *_chest_size(rng),
        tint(rng, "wood"),
        pick(rng, tint(rng, "metal"), (0.8, 0.65, 0.2)),
        int(rng.integers(5, 12)),
        0 if odds(rng, 0.3) else 2,
        True,
    )
    return assemble(parts)


@CHEST.style()
def chunky_chest(rng) -> Mesh:
    """Short fat body with few facets, thick bands and a huge lock."""
    w = u(rng, 0.5, 1.0)
    d, h, c, m = (
        w * u(rng, 0.6, 0.8),
        w * u(rng, 0.6, 0.85),
        toy_colour(rng),
        pick(rng, tint(rng, "metal"), (0.9, 0.7, 0.2)),
    )
    parts = _chest(rng, w, d, h, c, m, int(rng.integers(4, 6)), 2, False)
    return assemble(
        [
            *parts,
            block(w * 0.2, 0.1, h * 0.26, m, 0, -d / 2, h * 0.45, b=0.03),
            block(w * 1.06, d * 1.08, h * 0.1, m, b=0.03),
        ]
    )


@CHEST.style()
def flat_chest(rng) -> Mesh:
    """Blanket box with a flat lid, panels, on feet; cushion in some."""
    w, d, h, c = u(rng, 0.8, 1.4), u(rng, 0.4, 0.55), u(rng, 0.42, 0.6), finish(rng)
    n = int(rng.integers(1, 5))
    parts = [
        box(w, d, h - 0.1, c, z=0.08),
        block(w * 1.04, d * 1.06, 0.04, shade(c, 0.9), z=h - 0.03),
        stubs(rng, w, d, 0.09, shade(c, 0.8), 0.035),
    ]
    parts += [
        box(w / n * 0.8, d + 0.02, h * 0.5, shade(c, 0.85), ((k + 0.5) / n - 0.5) * w, 0, h * 0.27) for k in range(n)
    ]
    return assemble([*parts, *([block(w, d, 0.07, tint(rng, "fabric"), z=h, b=0.04)] if odds(rng, 0.3) else [])])


@CHEST.style()
def steamer_trunk(rng) -> Mesh:
    """Travelling chest: metal corners, slats, straps, side handles."""
    w, d, h = u(rng, 0.7, 1.1), u(rng, 0.42, 0.6), u(rng, 0.4, 0.6)
    c, m = tint(rng, pick(rng, "wood", "paint", "black")), pick(rng, (0.75, 0.6, 0.25), tint(rng, "metal"))
    parts = [box(w, d, h, c), box(w * 1.01, d * 1.01, 0.02, m, z=h * 0.68), box(0.1, d * 1.04, 0.12, m, 0, 0, h * 0.6)]
    parts += [
        box(0.09, 0.09, 0.09, m, i * (w / 2 - 0.04), j * (d / 2 - 0.04), z)
        for i in (-1, 1)
        for j in (-1, 1)
        for z in (-0.005, h - 0.085)
    ]
    parts += [box(0.05, d * 1.03, h * 1.03, tint(rng, "wood"), x * w) for x in (-0.28, 0.28)] + [
        box(0.04, 0.16, 0.04, m, i * (w / 2 + 0.02), 0, h * 0.55) for i in (-1, 1)
    ]
    return assemble(parts)
