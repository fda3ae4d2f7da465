"""Drums and music stands."""

from __future__ import annotations

from ..forms import assemble, bezier, odds, pick, ring_of, soft_box, stood, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category

DRUM = Category(
    "drum", "instrument",
    synonyms=("drums", "drum kit", "snare drum", "bongo", "djembe", "tom-tom", "percussion"),
    glosses=("a round instrument with a stretched skin that one beats with sticks", "a hollow cylinder that is hit to keep the rhythm", "what a drummer plays in a band", "a goblet or barrel of wood with a skin on top"),
    rooms=("living",))  # fmt: skip
MUSIC_STAND = Category(
    "music stand", "instrument",
    synonyms=("note stand", "sheet music stand", "conductor's stand", "orchestra stand"),
    glosses=("a stand that holds the notes for a player", "a sloping desk on a pole with three feet", "where a violinist puts the score"),
    rooms=("living",))  # fmt: skip


def _shell(rng, r, h, c, n=22) -> Mesh:
    """A drum lying on z = 0: shell, two hoops, skin, and lugs."""
    m = tint(rng, pick(rng, "metal", "metal", "black"))
    parts = [
        cylinder(r, h, c, n=n),
        cylinder(r * 0.95, 0.01, (0.93, 0.91, 0.86), z=h, n=n),
        *[torus(r * 1.02, r * 0.035, m, z=z, n=n) for z in (0.01, h)],
    ]
    return merge([*parts, ring_of(box(r * 0.06, r * 0.08, h * 0.9, m, z=h * 0.05), int(rng.integers(5, 9)), r * 1.03)])


def _sticks(rng, r, z) -> list[Mesh]:
    c = tint(rng, "wood")
    return [bar((-r * 0.8, s * r * 0.3, z + 0.012), (r * 0.9, s * r * 0.1, z + 0.012), 0.008, c, 5) for s in (-1, 1)]


@DRUM.style()
def drum_snare(rng):
    r, c = u(rng, 0.15, 0.22), tint(rng, pick(rng, "metal", "wood", "paint"))
    h = r * u(rng, 0.5, 1.3)
    z = pick(rng, 0.0, u(rng, 0.4, 0.6))
    legs = (
        [
            ring_of(bar((0, 0, z * 0.6), (r * 1.1, 0, 0), 0.01, tint(rng, "metal"), 5), 3),
            cylinder(0.012, z, tint(rng, "metal"), n=6),
            ring_of(bar((0, 0, z * 0.85), (r, 0, z), 0.01, tint(rng, "metal"), 5), 3),
        ]
        if z
        else []
    )
    return assemble([_shell(rng, r, h, c).moved(z=z), *legs, *(_sticks(rng, r, z + h) if odds(rng, 0.6) else [])])


@DRUM.style()
def drum_kit(rng):
    """Bass drum, toms, a snare, cymbals on stands."""
    c, m = tint(rng, pick(rng, "paint", "wood", "black", "white")), tint(rng, "metal")
    r = u(rng, 0.25, 0.31)
    parts = [stood(_shell(rng, r, 0.38, c, 16)).moved(0, 0.19, r)]
    parts += [_shell(rng, 0.15, 0.2, c, 12).turned(0.3, "x").moved(s * 0.19, 0.05, 2 * r + 0.05) for s in (-1, 1)]
    parts += [
        _shell(rng, 0.2, 0.38, c, 12).moved(-0.5, 0.4, 0.2),
        _shell(rng, 0.17, 0.14, m, 12).moved(0.5, 0.4, 0.5),
        cylinder(0.015, 0.5, m, 0.5, 0.4, n=5),
    ]
    brass = (0.82, 0.66, 0.25)
    for x, y, z in ((-0.6, 0.1, 1.1), (0.55, 0.0, 1.15), (0.75, 0.45, 0.85))[: int(rng.integers(2, 4))]:
        parts += [
            lathe([(0.2, 0), (0.05, 0.02), (0, 0.04)], brass, 16).turned(u(rng, -0.2, 0.3), "x").moved(x, y, z),
            bar((x, y, 0), (x, y, z + 0.05), 0.01, m, 5),
            ring_of(bar((0, 0, 0.3), (0.22, 0, 0), 0.01, m, 4), 3).moved(x, y),
        ]
    return assemble(
        [
            *parts,
            *(
                [cylinder(0.16, 0.08, tint(rng, "black"), 0, 0.75, 0.45, n=12), cylinder(0.02, 0.45, m, 0, 0.75, n=6)]
                if odds(rng, 0.6)
                else []
            ),
        ]
    )


@DRUM.style()
def drum_hand(rng):
    """A goblet, a barrel or a pair of small ones played with the hands."""
    c, skin = tint(rng, pick(rng, "wood", "wood", "clay", "paint")), (0.92, 0.87, 0.76)
    r = u(rng, 0.11, 0.18)
    kind = pick(rng, "goblet", "barrel", "pair")
    if kind == "pair":
        parts = []
        for s, k in ((-1, 0.8), (1, 1.0)):
            parts.append(
                merge(
                    [
                        cylinder(r * k * 0.8, r * 1.3, c, top=r * k, n=18),
                        cylinder(r * k * 0.97, 0.01, skin, z=r * 1.3, n=18),
                        torus(r * k, 0.008, tint(rng, "metal"), z=r * 1.25, n=18),
                    ]
                ).moved(s * r * 0.95)
            )
        return assemble([*parts, box(r, r * 0.6, r * 0.4, c, z=r * 0.5)])
    h = r * u(rng, 3, 4.5)
    profile = (
        [(r * 0.7, 0), (r * 0.45, h * 0.4), (r * 0.95, h * 0.7), (r, h)]
        if kind == "goblet"
        else [(r * 0.75, 0), (r * 1.15, h * 0.5), (r * 0.95, h)]
    )
    ropes = (
        [
            ring_of(
                bar(
                    (profile[-1][0] * 1.02, 0, h),
                    (profile[-2][0] * 1.05, 0.03, profile[-2][1]),
                    0.005,
                    tint(rng, "white"),
                    4,
                ),
                12,
            )
        ]
        if odds(rng, 0.6)
        else []
    )
    return assemble(
        [
            lathe([(0, 0), *profile], c, 20),
            cylinder(profile[-1][0] * 0.98, 0.012, skin, z=h, n=20),
            torus(profile[-1][0], 0.01, tint(rng, "metal"), z=h - 0.02, n=20),
            *ropes,
        ]
    )


@DRUM.style()
def drum_bass_or_marching(rng):
    """A big one on its side with feet or straps, zigzag cords around."""
    r, c = u(rng, 0.25, 0.42), tint(rng, pick(rng, "paint", "wood", "white"))
    h = r * u(rng, 0.7, 1.3)
    cords = ring_of(
        merge(
            [
                bar((r * 1.01, 0, 0), (r * 0.98, r * 0.25, h), 0.006, tint(rng, "white"), 4),
                bar((r * 1.01, 0, 0), (r * 0.98, -r * 0.25, h), 0.006, tint(rng, "white"), 4),
            ]
        ),
        10,
    )
    body = merge([_shell(rng, r, h, c), cords])
    if odds(rng, 0.5):
        return assemble([body, *_sticks(rng, r, h)])
    return assemble(
        [
            stood(body).moved(z=r * 1.1),
            *[
                bar((s * r * 0.7, y, r * 0.4), (s * r * 1.1, y, 0), 0.014, tint(rng, "metal"), 5)
                for s in (-1, 1)
                for y in (-h * 0.2, -h * 0.8)
            ],
        ]
    )


@DRUM.style()
def drum_chunky(rng):
    """As in games: a squat eight-sided toy drum with triangles and two fat sticks."""
    r, n, c = u(rng, 0.12, 0.25), int(rng.integers(7, 11)), tint(rng, "paint")
    h = r * u(rng, 0.8, 1.4)
    parts = [
        cylinder(r, h, c, n=n),
        cylinder(r * 0.95, h * 0.04, (0.95, 0.93, 0.88), z=h, n=n),
        *[torus(r, r * 0.1, tint(rng, "paint"), z=z, n=n) for z in (r * 0.08, h)],
    ]
    sticks = [
        merge(
            [
                bar((-r, s * r * 0.3, h + r * 0.12), (r, s * r * 0.1, h + r * 0.2), r * 0.06, tint(rng, "wood"), 5),
                sphere(r * 0.12, r * 0.12, r * 0.12, tint(rng, "wood"), r, s * r * 0.1, h + r * 0.2, n=6),
            ]
        )
        for s in (-1, 1)
    ]
    return assemble(
        [
            *parts,
            *(sticks if odds(rng, 0.8) else []),
            ring_of(bar((r * 1.0, 0, h * 0.1), (r * 1.0, r * 0.3, h * 0.95), r * 0.04, (0.95, 0.9, 0.7), 4), n),
        ]
    )


def _desk(rng, w, h, z, c, solid) -> Mesh:
    """Sloping rest with a lip, at height z, with or without notes on it."""
    parts = [box(w, 0.05, 0.012, c, 0, -0.03)]
    if solid:
        parts.append(box(w, 0.006, h, c))
    else:
        parts += [
            bar((x * w, 0, 0), (x * w * k, 0, h), 0.006, c, 4)
            for x, k in ((-0.5, 1), (0.5, 1), (-0.15, 0.3), (0.15, 0.3))
        ] + [bar((-w / 2, 0, z_ * h), (w / 2, 0, z_ * h), 0.006, c, 4) for z_ in (0.4, 1)]
    if odds(rng, 0.5):
        parts += [box(w * 0.4, 0.008, h * 0.9, (0.94, 0.93, 0.9), s * w * 0.21, -0.01, 0.012) for s in (-1, 1)]
    return merge(parts).turned(-u(rng, 0.3, 0.7), "x").moved(0, -0.04, z)


def _tripod(z, reach, c, r=0.011) -> list[Mesh]:
    return [
        bar((0, 0, z * 0.1), (0, 0, z), r, c, 6),
        ring_of(bar((0, 0, z * 0.35), (reach, 0, 0), r, c, 5), 3, start=0.5),
    ]


@MUSIC_STAND.style()
def music_stand_orchestra(rng):
    c, z = tint(rng, "black"), u(rng, 0.75, 1.15)
    return assemble(
        [_desk(rng, u(rng, 0.45, 0.55), u(rng, 0.3, 0.36), z, c, True), *_tripod(z + 0.1, u(rng, 0.25, 0.33), c, 0.014)]
    )


@MUSIC_STAND.style()
def music_stand_folding_wire(rng):
    c, z = tint(rng, pick(rng, "metal", "black")), u(rng, 0.7, 1.15)
    return assemble(
        [
            _desk(rng, u(rng, 0.42, 0.52), u(rng, 0.22, 0.28), z, c, False),
            *_tripod(z + 0.08, u(rng, 0.22, 0.32), c, 0.008),
        ]
    )


@MUSIC_STAND.style()
def music_stand_wooden(rng):
    """A turned column on three curved feet, a fretted desk."""
    c, z = tint(rng, "wood"), u(rng, 0.75, 1.05)
    column = lathe(
        [(0, 0.12), (0.04, 0.12), (0.025, 0.25), (0.04, z * 0.5), (0.02, z * 0.6), (0.02, z + 0.08), (0, z + 0.08)],
        c,
        12,
    )
    foot = sweep(bezier((0.02, 0, 0.2), (0.15, 0, 0.22), (0.18, 0, 0.0), (0.3, 0, 0.015), n=7), 0.02, c, n=5)
    return assemble([column, ring_of(foot, 3), _desk(rng, u(rng, 0.42, 0.55), u(rng, 0.3, 0.4), z, c, odds(rng, 0.6))])


@MUSIC_STAND.style()
def music_stand_round_foot_or_table(rng):
    c = tint(rng, pick(rng, "black", "wood", "metal", "white"))
    if odds(rng, 0.6):
        z = u(rng, 0.8, 1.2)
        return assemble(
            [
                _desk(rng, 0.5, 0.33, z, c, True),
                cylinder(0.016, z + 0.1, c, n=8),
                cylinder(u(rng, 0.14, 0.2), 0.025, c, n=20),
            ]
        )
    return assemble(
        [
            _desk(rng, u(rng, 0.3, 0.45), u(rng, 0.22, 0.3), 0.03, c, odds(rng, 0.5)),
            box(0.25, 0.2, 0.02, c, 0, 0.03),
            bar((0, 0.12, 0.01), (0, 0.03, 0.18), 0.01, c, 5),
        ]
    )


@MUSIC_STAND.style()
def music_stand_chunky(rng):
    """As in games: a thick slab of a desk on a stout pole and three stubby feet."""
    c, z, w = tint(rng, pick(rng, "wood", "black", "paint")), u(rng, 0.5, 0.9), u(rng, 0.4, 0.6)
    desk = merge(
        [
            soft_box(w, w * 0.65, 0.05, c, r=0.03, n=1),
            box(w, 0.09, 0.09, c, 0, -w * 0.3),
            box(w * 0.7, w * 0.45, 0.02, (0.95, 0.94, 0.9), z=0.05),
        ]
    )
    return assemble(
        [
            desk.turned(u(rng, 0.5, 0.9), "x").moved(z=z),
            bar((0, 0, 0.05), (0, 0.02, z), 0.035, c, 6),
            ring_of(bar((0, 0, 0.15), (w * 0.5, 0, 0.02), 0.035, c, 5), 3),
        ]
    )
