"""Things of the living room and bedroom: book, pillow, rug, exercise ball, barbell, toys, guitar, and so on."""

from __future__ import annotations

import numpy as np

from ..forms import (
    assemble,
    bezier,
    loft,
    odds,
    pick,
    ring_of,
    rounded_rect,
    sheet,
    soft_box,
    stack,
    stood,
    sweep,
    u,
)
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, slab, sphere, torus
from ..palette import tint
from ..registry import Category

BOOK = Category(
    "book", "stationery",
    synonyms=("novel", "hardcover", "paperback", "textbook", "volume", "stack of books"),
    glosses=("bound printed pages for reading", "a novel or manual with a cover", "what you read in bed", "sheets of paper between two covers", "something borrowed from a library"),
    place="surface", rooms=("living", "office", "bedroom", "shop"))  # fmt: skip


def one_book(rng, h=None) -> Mesh:
    """A closed book lying flat, spine at -x."""
    h = h or u(rng, 0.15, 0.32)
    w, t, c, cover = h * u(rng, 0.62, 0.85), u(rng, 0.008, 0.055), tint(rng, "any"), 0.0025
    parts = [box(w - 0.006, h - 0.008, t, tint(rng, "white"), 0.0, 0, cover)]
    parts += [box(w, h, cover, c, z=z) for z in (0, t + cover)] + [box(cover, h, t + 2 * cover, c, -w / 2)]
    return merge(parts)


@BOOK.style()
def book_lying(rng):
    return assemble([one_book(rng).turned(u(rng, 0, 2 * np.pi))])


@BOOK.style()
def book_standing(rng):
    lean = u(rng, 0, 0.25) if odds(rng, 0.4) else 0.0
    return assemble([one_book(rng).turned(-np.pi / 2, "y").turned(np.pi / 2, "x").turned(np.pi / 2).turned(lean, "y")])


@BOOK.style()
def book_stack(rng):
    parts, z = [], 0.0
    for _ in range(int(rng.integers(2, 8))):
        b = one_book(rng)
        parts.append(
            b.turned(u(rng, -0.3, 0.3) + pick(rng, 0, 0, np.pi)).moved(u(rng, -0.02, 0.02), u(rng, -0.02, 0.02), z)
        )
        z += float(b.bounds[1][2])
    return assemble(parts)


@BOOK.style()
def book_open(rng):
    w, h, t, c = u(rng, 0.12, 0.22), u(rng, 0.18, 0.3), u(rng, 0.01, 0.03), tint(rng, "any")
    x = np.linspace(0, 1, 7)
    z = t * (0.35 + 0.65 * np.sin(np.pi * np.clip(x * 0.9 + 0.1, 0, 1)) ** 0.7)
    half = loft(
        [
            [(a * w, -h / 2, 0.003), (a * w, h / 2, 0.003), (a * w, h / 2, b), (a * w, -h / 2, b)]
            for a, b in zip(x, z, strict=True)
        ],
        tint(rng, "white"),
    )
    return assemble([half, half.scaled(-1, 1, 1), box(2 * w + 0.01, h + 0.008, 0.003, c)])


@BOOK.style()
def book_row(rng):
    """Several volumes standing side by side."""
    parts, x = [], 0.0
    for _ in range(int(rng.integers(3, 12))):
        b = one_book(rng, u(rng, 0.17, 0.28)).turned(-np.pi / 2, "y").turned(np.pi / 2, "x").turned(np.pi / 2)
        low, high = b.bounds
        b = b.turned(np.pi / 2) if high[0] - low[0] > high[1] - low[1] else b
        low, high = b.bounds
        parts.append(b.moved(x - low[0], -low[1], -low[2]))
        x += float(high[0] - low[0]) + 0.001
    return assemble(parts)


PILLOW = Category(
    "pillow", "textile",
    synonyms=("cushion", "throw pillow", "sofa cushion", "bed pillow"),
    glosses=("a soft bag filled with feathers on which one rests the head", "a stuffed square of fabric on a sofa", "what you lay your head on at night"),
    place="surface", rooms=("bedroom", "living"))  # fmt: skip


def puff(w: float, d: float, h: float, colour, n: int = 10, pinch: float = 0.12) -> Mesh:
    """A pillow lying flat: swollen in the middle, pinched sides and pointed corners; bottom at z = 0."""
    t = np.linspace(-1, 1, n + 1)
    gx, gy = np.meshgrid(t, t, indexing="ij")
    z = ((1 - gx**2).clip(0) * (1 - gy**2).clip(0)) ** 0.42
    x, y = gx * (1 - pinch * (1 - gy**2) * np.abs(gx)), gy * (1 - pinch * (1 - gx**2) * np.abs(gy))
    top = np.stack([x * w / 2, y * d / 2, z * h / 2], -1).reshape(-1, 3)
    i, j = np.meshgrid(np.arange(n), np.arange(n), indexing="ij")
    a = (i * (n + 1) + j).ravel()
    quads = np.concatenate([np.stack([a, a + n + 1, a + n + 2], 1), np.stack([a, a + n + 2, a + 1], 1)])
    v = np.vstack([top, top * [1, 1, -1]]) + np.float32([0, 0, h / 2])
    return Mesh.of(v, np.vstack([quads, quads[:, ::-1] + (n + 1) ** 2]), colour)


@PILLOW.style()
def pillow_square_leaning(rng):
    s = u(rng, 0.3, 0.6)
    return assemble(
        [
            puff(s, s * u(rng, 0.85, 1.0), u(rng, 0.1, 0.2), tint(rng, pick(rng, "fabric", "paint"))).turned(
                u(rng, 0.7, 1.5), "x"
            )
        ]
    )


@PILLOW.style()
def pillow_lying(rng):
    s = u(rng, 0.32, 0.6)
    return assemble(
        [
            puff(
                s,
                s * u(rng, 0.6, 1.0),
                u(rng, 0.1, 0.22),
                tint(rng, pick(rng, "fabric", "white")),
                pinch=u(rng, 0.02, 0.15),
            )
        ]
    )


@PILLOW.style()
def pillow_bed(rng):
    w = u(rng, 0.55, 0.9)
    return assemble(
        [
            puff(
                w, w * u(rng, 0.5, 0.75), u(rng, 0.1, 0.2), tint(rng, pick(rng, "white", "fabric")), pinch=0.05
            ).turned(u(rng, 0, 0.5), "x")
        ]
    )


@PILLOW.style()
def pillow_bolster(rng):
    r, w, c = u(rng, 0.07, 0.13), u(rng, 0.35, 0.8), tint(rng, "fabric")
    return assemble(
        [
            lathe([(0, 0), (r * 0.8, 0.01), (r, 0.05), (r, w - 0.05), (r * 0.8, w - 0.01), (0, w)], c, 18).turned(
                np.pi / 2, "y"
            )
        ]
    )


@PILLOW.style()
def pillow_round_or_pair(rng):
    if odds(rng, 0.4):
        r, h = u(rng, 0.18, 0.3), u(rng, 0.08, 0.16)
        return assemble(
            [sphere(r, r, h / 2, tint(rng, "fabric"), n=18), torus(r * 0.93, 0.008, tint(rng, "fabric"), n=20)]
        )
    w, c = u(rng, 0.45, 0.8), tint(rng, pick(rng, "white", "fabric"))
    one = puff(w, w * 0.65, u(rng, 0.12, 0.2), c, 8, 0.06).turned(u(rng, 0, 0.9), "x")
    return assemble([one.moved(s * w * 0.5).turned(u(rng, -0.08, 0.08)) for s in (-1, 1)])


RUG = Category(
    "rug", "textile",
    synonyms=("carpet", "mat", "floor covering", "area rug", "doormat"),
    glosses=("a piece of thick fabric lying on the floor", "a woven covering for the floor", "a soft mat under the coffee table"),
    place="floor", rooms=("living", "bedroom", "corridor"))  # fmt: skip


@RUG.style()
def rug_rectangle(rng):
    w = u(rng, 0.9, 3.5)
    d, t, c = w * u(rng, 0.5, 0.85), u(rng, 0.006, 0.025), tint(rng, pick(rng, "fabric", "paint"))
    parts = [
        box(w, d, t, c),
        box(w * 0.9, d * 0.86, 0.001, tint(rng, "fabric"), z=t),
        box(w * 0.8, d * 0.72, 0.002, tint(rng, "any"), z=t),
    ]
    if odds(rng, 0.4):
        parts += [
            box(0.06, 0.01, 0.004, tint(rng, "white"), s * (w / 2 + 0.03), y)
            for s in (-1, 1)
            for y in np.linspace(-d * 0.48, d * 0.48, 20)
        ]
    return assemble(parts)


@RUG.style()
def rug_round(rng):
    r, t = u(rng, 0.5, 1.5), u(rng, 0.008, 0.03)
    parts = [
        cylinder(r * f, t + 0.001 * k, tint(rng, pick(rng, "fabric", "paint")), n=30)
        for k, f in enumerate((1, 0.8, 0.6, 0.3))
    ]
    return assemble(parts[: int(rng.integers(2, 5))]).scaled(1, pick(rng, 1.0, 0.7), 1)


@RUG.style()
def rug_wavy_runner(rng):
    w, d = u(rng, 1.5, 4.0), u(rng, 0.6, 1.0)
    x, y = np.meshgrid(np.linspace(-w / 2, w / 2, 24), np.linspace(-d / 2, d / 2, 4), indexing="ij")
    z = 0.01 + 0.012 * np.maximum(np.sin(x * u(rng, 2, 6) + u(rng, 0, 6)), 0) ** 4
    return assemble([sheet(np.stack([x, y, z], -1), tint(rng, pick(rng, "fabric", "paint")), 0.01)])


@RUG.style()
def rug_hide(rng):
    """An animal-skin outline."""
    a = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    r = 0.75 + 0.25 * np.abs(np.cos(2 * a + 0.3)) + 0.06 * np.sin(5 * a + u(rng, 0, 6))
    s = u(rng, 0.7, 1.3)
    return assemble(
        [
            slab(
                np.stack([r * np.cos(a) * s, r * np.sin(a) * s * 0.8], 1),
                0.012,
                tint(rng, pick(rng, "white", "wood", "black")),
            ),
            slab(np.stack([r * np.cos(a) * s, r * np.sin(a) * s * 0.6], 1) * 0.5, 0.014, tint(rng, "wood")),
        ]
    )


BALL = Category(
    "exercise ball", "sport",
    synonyms=("gym ball", "fitness ball", "yoga ball", "stability ball", "ball"),
    glosses=("a large inflated ball for gymnastics", "a big bouncing sphere for training the back", "a round rubber thing in the gym"),
    place="floor", rooms=("living", "bedroom"))  # fmt: skip


@BALL.style()
def exercise_ball_smooth(rng):
    r = u(rng, 0.2, 0.42)
    return assemble([sphere(r, r, r * u(rng, 0.9, 1.0), tint(rng, pick(rng, "paint", "metal", "white")), n=28)])


@BALL.style()
def exercise_ball_ribbed(rng):
    r, c = u(rng, 0.25, 0.4), tint(rng, "paint")
    t = np.linspace(-np.pi / 2, np.pi / 2, 27)
    w = 1 + 0.012 * (-1) ** np.arange(27)
    return assemble(
        [
            lathe([(abs(r * k * np.cos(a)), r * k * np.sin(a)) for a, k in zip(t, w, strict=True)], c, 28).turned(
                pick(rng, 0, np.pi / 2), "x"
            )
        ]
    )


@BALL.style()
def exercise_ball_on_ring(rng):
    r = u(rng, 0.25, 0.38)
    return assemble(
        [sphere(r, r, r, tint(rng, "paint"), z=r + 0.03, n=26), torus(r * 0.75, 0.05, tint(rng, "black"), z=0.05, n=22)]
    )


BARBELL = Category(
    "barbell", "sport",
    synonyms=("dumbbell", "weights", "free weight", "dumb bell", "gym weights"),
    glosses=("a bar with heavy discs at both ends for weightlifting", "an iron weight lifted to train the muscles", "what a bodybuilder lifts"),
    place="floor", rooms=())  # fmt: skip


def _weights(rng, length, r, plates, grip=0.014, c=None):
    c, k = c or tint(rng, pick(rng, "black", "metal", "paint")), tint(rng, "metal")
    parts = [bar((-length / 2, 0, 0), (length / 2, 0, 0), grip, k, 10)]
    disc_n = pick(rng, 22, 22, 6, 8)
    for s in (-1, 1):
        x = length / 2 * 0.95
        for j in range(plates):
            t = u(rng, 0.02, 0.05) * (r / 0.2 + 0.4)
            radius = r * (1 - 0.18 * (plates - 1 - j)) if j < plates - 1 else r
            x -= t + 0.004
            parts.append(
                cylinder(max(radius, r * 0.4), t, c, n=disc_n).turned(np.pi / 2, "y").moved(x if s > 0 else -x - t)
            )
    return parts


@BARBELL.style()
def barbell_long(rng):
    return assemble(_weights(rng, u(rng, 1.2, 2.2), u(rng, 0.1, 0.23), int(rng.integers(1, 4))))


@BARBELL.style()
def dumbbell_short(rng):
    return assemble(_weights(rng, u(rng, 0.2, 0.45), u(rng, 0.04, 0.1), int(rng.integers(1, 4))))


@BARBELL.style()
def dumbbell_round_heads(rng):
    length, r, c = u(rng, 0.16, 0.32), u(rng, 0.035, 0.07), tint(rng, pick(rng, "black", "paint", "metal"))
    return assemble(
        [
            bar((-length / 2, 0, 0), (length / 2, 0, 0), 0.015, c, 10),
            *[sphere(r, r, r, c, s * length / 2, n=pick(rng, 8, 16)) for s in (-1, 1)],
        ]
    )


@BARBELL.style()
def barbell_rack_of_weights(rng):
    c = tint(rng, "black")
    parts = []
    for k in range(int(rng.integers(3, 6))):
        parts.append(merge(_weights(rng, 0.3, 0.06 + 0.008 * k, 1, c=c)).turned(np.pi / 2).moved(k * 0.2, 0, 0.4))
    n = len(parts)
    rails = [bar((-0.12, y, 0.34), (n * 0.2 - 0.08, y, 0.34), 0.02, c, 6) for y in (-0.08, 0.08)]
    legs = [bar((x, y, 0.34), (x, y * 2.5, 0), 0.02, c, 6) for x in (-0.1, n * 0.2 - 0.1) for y in (-0.08, 0.08)]
    return assemble([*parts, *rails, *legs])


TOY = Category(
    "toy", "toy",
    synonyms=("plaything", "children's toy", "toy car", "building blocks"),
    glosses=("a thing that children play with", "a small model or game for a child", "what lies about in the nursery"),
    place="surface", rooms=("bedroom",))  # fmt: skip


@TOY.style()
def toy_car(rng):
    s, c = u(rng, 0.1, 0.35), tint(rng, "paint")
    wheel = stood(cylinder(s * 0.12, s * 0.08, tint(rng, "black"), n=12))
    parts = [
        soft_box(s, s * 0.45, s * 0.2, c, z=s * 0.08, r=s * 0.08),
        soft_box(s * 0.5, s * 0.4, s * 0.2, tint(rng, "paint"), s * 0.05, 0, s * 0.27, r=s * 0.06),
    ]
    return assemble(
        [*parts, *[wheel.moved(x * s, y * s + s * 0.04, s * 0.12) for x in (-0.3, 0.3) for y in (-0.24, 0.24)]]
    )


@TOY.style()
def toy_blocks(rng):
    s = u(rng, 0.03, 0.06)
    parts = [
        box(s, s, s, tint(rng, "paint")).turned(u(rng, 0, 1.5)).moved(x * s * 1.3 + u(rng, -0.01, 0.01), y * s * 1.3, 0)
        for x in range(-1, 2)
        for y in range(-1, 2)
        if odds(rng, 0.7)
    ]
    return assemble(
        [
            *parts,
            *[box(s, s, s, tint(rng, "paint"), z=s * k) for k in range(1, int(rng.integers(2, 5)))],
            slab([(s, -s), (s, s), (-s, 0)], s, tint(rng, "paint")),
        ]
    )


@TOY.style()
def toy_stacking_rings(rng):
    s, parts, z = u(rng, 0.06, 0.1), [], 0.02
    for k in range(5):
        r = s * (1 - 0.13 * k)
        parts.append(torus(r * 0.65, r * 0.3, tint(rng, "paint"), z=z + r * 0.3, n=16))
        z += r * 0.55
    return assemble(
        [*parts, cylinder(s, 0.02, tint(rng, "wood"), n=18), cylinder(0.012, z + 0.03, tint(rng, "wood"), n=8)]
    )


@TOY.style()
def toy_rocking_horse(rng):
    s, c = u(rng, 0.5, 0.8), tint(rng, pick(rng, "wood", "white", "paint"))
    parts = [
        sphere(s * 0.35, s * 0.15, s * 0.16, c, 0, 0, s * 0.5, n=12),
        bar((-s * 0.25, 0, s * 0.55), (-s * 0.42, 0, s * 0.85), s * 0.09, c, 8, s * 0.07),
        sphere(s * 0.16, s * 0.08, s * 0.08, c, -s * 0.5, 0, s * 0.86, n=10),
    ]
    parts += [
        bar((x * s, y * s, s * 0.45), (x * 1.3 * s, y * 1.4 * s, s * 0.1), s * 0.04, c, 6)
        for x in (-0.22, 0.22)
        for y in (-0.09, 0.09)
    ]
    parts += [
        sweep(
            bezier((-s * 0.6, y * s, s * 0.2), (0, y * s, -s * 0.08), (s * 0.6, y * s, s * 0.2), n=9),
            s * 0.03,
            tint(rng, "wood"),
            6,
        )
        for y in (-0.14, 0.14)
    ]
    return assemble(
        [
            *parts,
            sweep(
                bezier((s * 0.33, 0, s * 0.55), (s * 0.5, 0, s * 0.6), (s * 0.5, 0, s * 0.3), n=6),
                s * 0.04,
                tint(rng, "black"),
                6,
            ),
        ]
    )


TEDDY = Category(
    "teddy bear", "toy",
    synonyms=("stuffed animal", "plush toy", "soft toy", "plush bear"),
    glosses=("a soft stuffed bear for children", "a cuddly toy animal", "a child's plush companion in bed"),
    place="surface", rooms=("bedroom",))  # fmt: skip


def _plush(rng, ear, snout=0.4):
    s, c, d = u(rng, 0.09, 0.22), tint(rng, pick(rng, "wood", "fabric", "white", "paint")), tint(rng, "black")
    lap = odds(rng, 0.7)
    parts = [
        sphere(s, s * 0.85, s * 1.15, c, 0, 0, s * 1.1, n=12),
        sphere(s * 0.8, s * 0.75, s * 0.72, c, 0, -s * 0.1, s * 2.7, n=12),
        sphere(s * 0.35, s * snout, s * 0.28, tint(rng, "white"), 0, -s * 0.75, s * 2.55, n=8),
        sphere(s * 0.1, s * 0.08, s * 0.08, d, 0, -s * (0.75 + snout), s * 2.6, n=6),
    ]
    for k in (-1, 1):
        parts += [
            ear.scaled(s * k, s, s)
            .recoloured(np.tile(np.uint8(np.clip(np.array(c) * 255, 0, 255)), (len(ear.faces), 1)))
            .moved(k * s * 0.55, 0, s * 3.2),
            sphere(s * 0.08, s * 0.05, s * 0.08, d, k * s * 0.3, -s * 0.78, s * 2.85, n=6),
        ]
        parts.append(bar((k * s * 0.7, 0, s * 1.8), (k * s * 1.3, -s * 0.5, s * 1.1), s * 0.32, c, 8, s * 0.28))
        foot = (k * s * 0.8, -s * 1.3, s * 0.35) if lap else (k * s * 0.5, 0, -s * 0.7)
        parts += [
            bar((k * s * 0.5, 0, s * 0.4), foot, s * 0.38, c, 8, s * 0.33),
            sphere(s * 0.38, s * 0.3, s * 0.4, c, *foot, n=8),
        ]
    return assemble(parts)


@TEDDY.style()
def teddy_bear(rng):
    return _plush(rng, sphere(0.3, 0.15, 0.3, (0, 0, 0), n=8))


@TEDDY.style()
def teddy_rabbit(rng):
    return _plush(rng, sphere(0.2, 0.12, 0.85, (0, 0, 0), 0, 0, 0.5, n=8), 0.3)


@TEDDY.style()
def teddy_dog(rng):
    return _plush(rng, sphere(0.15, 0.3, 0.5, (0, 0, 0), 0.3, 0, -0.5, n=8), 0.6)


GUITAR = Category(
    "guitar", "instrument",
    synonyms=("acoustic guitar", "electric guitar", "bass guitar", "string instrument"),
    glosses=("a musical instrument with six strings and a long neck", "an instrument that is plucked", "what a rock musician plays"),
    place="floor", rooms=("bedroom", "living"))  # fmt: skip


def _guitar(rng, outline, depth, c, hole):
    """Guitar standing upright, front to -y; ``outline`` (k, 2) with the neck at +y."""
    top, k = outline[:, 1].max(), tint(rng, "black")
    neck = u(rng, 0.42, 0.5)
    parts = [
        stack([(outline, 0), (outline, depth)], c),
        box(0.055, neck, 0.025, tint(rng, "wood"), y=top + neck / 2 - 0.06, z=depth),
        box(0.075, 0.16, 0.02, k, y=top + neck + 0.02, z=depth),
    ]
    parts += [
        box(0.13, 0.025, 0.015, k, y=-top * 0.55, z=depth),
        *[
            bar((x, -top * 0.5, depth + 0.03), (x * 0.7, top + neck, depth + 0.03), 0.0012, tint(rng, "metal"), 3)
            for x in np.linspace(-0.025, 0.025, 6)
        ],
    ]
    parts += (
        [cylinder(0.045, 0.002, k, 0, top * 0.3, depth, n=18)]
        if hole
        else [box(0.08, 0.03, 0.012, k, 0, y * top, depth) for y in (-0.2, 0.2)]
    )
    return stood(merge(parts)).turned(-u(rng, 0, 0.35), "x").turned(u(rng, -0.15, 0.15), "y")


@GUITAR.style()
def guitar_acoustic(rng):
    a, s = np.linspace(0, 2 * np.pi, 36, endpoint=False), u(rng, 0.85, 1.1)
    r = 0.19 * (1 - 0.22 * np.abs(np.cos(a)) ** 6)
    o = np.stack([np.cos(a) * r * (1 - 0.2 * np.maximum(np.sin(a), 0)), np.sin(a) * 0.25], 1) * s
    return assemble([_guitar(rng, o, 0.1 * s, tint(rng, "wood"), True)])


@GUITAR.style()
def guitar_electric(rng):
    a, s = np.linspace(0, 2 * np.pi, 36, endpoint=False), u(rng, 0.85, 1.1)
    r = 0.17 * (1 + 0.25 * np.sin(a) ** 2 * np.cos(2 * a + 0.4) + 0.2 * np.maximum(np.sin(a), 0) * np.abs(np.cos(a)))
    o = np.stack([np.cos(a) * r, np.sin(a) * 0.22], 1) * s
    return assemble([_guitar(rng, o, 0.045, tint(rng, "paint"), False)])


@GUITAR.style()
def guitar_on_stand(rng):
    body = guitar_acoustic(rng) if odds(rng, 0.5) else guitar_electric(rng)
    c = tint(rng, "black")
    legs = [bar((0, 0.1, 0.45), (x, y, 0), 0.012, c, 5) for x, y in ((-0.22, -0.12), (0.22, -0.12), (0, 0.32))]
    return assemble([body.moved(z=0.12), *legs, bar((-0.16, -0.12, 0.12), (0.16, -0.12, 0.12), 0.014, c, 5)])


UMBRELLA = Category(
    "umbrella", "accessory",
    synonyms=("parasol", "brolly", "sunshade"),
    glosses=("a folding canopy on a stick against rain", "what you open when it rains", "a shelter from sun or rain held in the hand"),
    place="floor", rooms=("corridor",))  # fmt: skip


def _canopy(r, h, c, n=8):
    t = np.linspace(0.05, 1, 5)
    return lathe([(r * a, h * (1 - a**2)) for a in t[::-1]] + [(0, h)], c, n)


@UMBRELLA.style()
def umbrella_open(rng):
    r, c = u(rng, 0.4, 0.65), tint(rng, pick(rng, "paint", "black"))
    hook = sweep(
        [(0, 0, 0.6), (0, 0, -0.25), (0, -0.02, -0.3), (0, -0.06, -0.31), (0, -0.08, -0.27)],
        0.012,
        tint(rng, "wood"),
        6,
    )
    both = merge([_canopy(r, r * 0.4, c, 10).moved(z=0.4), hook])
    return assemble([both.turned(u(rng, 1.3, 1.9), "x") if odds(rng, 0.5) else both])


@UMBRELLA.style()
def umbrella_closed(rng):
    h, c = u(rng, 0.55, 0.9), tint(rng, pick(rng, "paint", "black"))
    hook = sweep(
        [(0, 0, 0), (0, 0, h), (0.01, 0, h + 0.04), (0.04, 0, h + 0.06), (0.07, 0, h + 0.04), (0.075, 0, h)],
        0.011,
        tint(rng, "wood"),
        6,
    )
    cloth = lathe([(0.008, 0.05), (0.025, h * 0.3), (0.04, h * 0.7), (0.02, h * 0.75)], c, 9)
    return assemble([merge([hook, cloth]).turned(pick(rng, 0, 0.15, np.pi / 2), "x")])


@UMBRELLA.style()
def umbrella_parasol(rng):
    r, h, c = u(rng, 0.9, 1.6), u(rng, 1.9, 2.4), tint(rng, "paint")
    return assemble(
        [
            _canopy(r, u(rng, 0.25, 0.5), c, pick(rng, 4, 6, 8)).moved(z=h),
            cylinder(0.022, h + 0.3, tint(rng, "wood"), n=8),
            cylinder(0.25, 0.08, tint(rng, "metal"), n=18),
        ]
    )


SHOE = Category(
    "shoe", "clothing",
    synonyms=("shoes", "sneaker", "boot", "footwear", "trainer", "slipper"),
    glosses=("what you wear on your foot", "a covering for the foot with a sole and laces", "leather footwear left by the door"),
    place="floor", rooms=("corridor", "bedroom"))  # fmt: skip


def _shoe(rng, c, sole, heel, shaft):
    length = u(rng, 0.2, 0.31)
    w = length * 0.36

    def at(x, width, z):
        return np.c_[
            rounded_rect(length * x[1] - length * x[0], w * width, w * 0.3, 3)
            + np.float32([length * (x[0] + x[1]) / 2, 0]),
            np.full(16, z),
        ]

    base = loft([at((0, 1), 0.95, 0), at((0, 1), 1, 0.02)], sole)
    body = loft(
        [
            at((0, 1), 0.96, 0.02),
            at((0, 0.97), 1, 0.04),
            at((0.01, 0.8), 0.95, 0.06),
            at((0.02, 0.5), 0.75, 0.085),
            at((0.03, 0.4), 0.7, shaft),
        ],
        c,
    )
    parts = [
        base,
        body,
        *[
            box(0.012, w * 0.45, 0.006, tint(rng, "white"), length * x, 0, z)
            for x, z in ((0.5, 0.083), (0.57, 0.076), (0.64, 0.07))
        ],
    ]
    if heel:
        parts = [p.moved(z=heel) for p in parts] + [box(length * 0.25, w * 0.7, heel, sole, length * 0.13)]
    return merge(parts)


@SHOE.style()
def shoe_pair(rng):
    c, s, seed = tint(rng, "any"), tint(rng, pick(rng, "white", "black")), int(rng.integers(1 << 30))
    one = _shoe(np.random.default_rng(seed), c, s, 0, 0.095)
    return assemble(
        [one.turned(u(rng, -0.2, 0.2)).moved(0, -0.07), one.turned(u(rng, -0.2, 0.2)).moved(u(rng, -0.05, 0.05), 0.07)]
    )


@SHOE.style()
def shoe_single(rng):
    return assemble(
        [
            _shoe(
                rng,
                tint(rng, pick(rng, "black", "wood", "paint")),
                tint(rng, "black"),
                pick(rng, 0, 0.02, 0.04),
                u(rng, 0.09, 0.11),
            )
        ]
    )


@SHOE.style()
def shoe_boot(rng):
    one = _shoe(rng, tint(rng, pick(rng, "black", "wood", "paint")), tint(rng, "black"), 0.02, u(rng, 0.2, 0.4))
    return assemble([one.moved(0, -0.07), one.moved(0.03, 0.07)])


HAT = Category(
    "hat", "clothing",
    synonyms=("cap", "headgear", "baseball cap", "straw hat", "helmet"),
    glosses=("a covering for the head", "what you wear on your head against the sun", "headgear with a brim"),
    place="surface", rooms=("corridor", "bedroom"))  # fmt: skip


@HAT.style()
def hat_brimmed(rng):
    r, h, b = u(rng, 0.08, 0.1), u(rng, 0.09, 0.14), u(rng, 1.4, 2.2)
    m = lathe(
        [
            (0, 0.002),
            (r * b, u(rng, 0, 0.03)),
            (r * b, 0.012),
            (r, 0.01),
            (r * 0.97, h * 0.7),
            (r * 0.8, h),
            (0, h * u(rng, 0.85, 1)),
        ],
        tint(rng, pick(rng, "wood", "black", "fabric")),
        22,
    )
    return assemble([m.scaled(1, 1.15, 1), torus(r, 0.012, tint(rng, "black"), z=0.025, n=20).scaled(1, 1.15, 1)])


@HAT.style()
def hat_cap(rng):
    r, c = u(rng, 0.085, 0.1), tint(rng, "paint")
    visor = slab(
        np.r_[[[r, 0]], [[r * np.cos(a), -r * 0.2 - r * 1.1 * np.sin(a)] for a in np.linspace(0, np.pi, 9)], [[-r, 0]]],
        0.004,
        c,
    ).moved(0, -r * 0.6, 0.005)
    return assemble(
        [
            lathe([(0, 0), (r, 0), (r, 0.05), (r * 0.85, 0.09), (r * 0.5, 0.12), (0, 0.13)], c, 18).scaled(1, 1.15, 1),
            visor,
        ]
    )


@HAT.style()
def hat_helmet(rng):
    r, c = u(rng, 0.11, 0.14), tint(rng, pick(rng, "paint", "white", "black"))
    a = np.linspace(0, np.pi / 2, 6)
    m = lathe([(r * 0.95, -0.01), *[(r * np.cos(t), r * np.sin(t)) for t in a]], c, 20).scaled(1, 1.2, 1)
    return assemble(
        [
            m,
            *[
                sweep(
                    bezier(
                        (x, -r * 1.1, r * 0.3),
                        (x, -r * 0.9, r * 1.2),
                        (x, r * 0.9, r * 1.2),
                        (x, r * 1.1, r * 0.3),
                        n=8,
                    ),
                    0.008,
                    c,
                    5,
                )
                for x in (-0.04, 0, 0.04)
            ],
            ring_of(box(0.01, 0.03, 0.02, c), 6, r),
        ]
    )
