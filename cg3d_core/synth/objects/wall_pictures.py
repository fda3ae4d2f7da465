"""More pictures, posters and photo frames."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, frame, odds, oval, pick, rounded_rect, sheet, stack, stood, u
from ..mesh import Colour, Mesh, bar, box, cylinder, lathe, merge, slab, sphere
from ..palette import tint
from ..registry import Category
from .pictures import PHOTO_FRAME, PICTURE, _picture_size, frame_colour, mosaic


def bevelled(w: float, h: float, d: float, t: float, c: Colour, r: float = 0.001) -> Mesh:
    """Frame w by h (bottom at 0) whose face slopes inwards: t broad, d deep, back at y = 0."""
    o = [rounded_rect(w - 2 * k, h - 2 * k, max(r - k, 5e-4), 1) for k in (0, 0, t * 0.35, t)]
    return stood(stack(list(zip(o, (0, d * 0.7, d, d * 0.3), strict=True)), c, caps=False)).moved(0, 0, h / 2)


def landscape(rng, w: float, h: float, t: float = 0.004) -> Mesh:
    """A simple view in flat pieces facing -y with the back at y = 0: sky, hills, a sun; w by h, bottom at 0."""
    parts = [box(w, t, h, tint(rng, "fabric"), 0, -t / 2)]
    for k in range(int(rng.integers(1, 4))):
        x = np.linspace(-0.5, 0.5, 6)
        top = np.clip(rng.uniform(0.15, 0.65, 6) * (1 - 0.2 * k), 0.1, 1)
        o = np.r_[np.c_[x, top], [[0.5, 0], [-0.5, 0]]][::-1] * [w, h]
        parts.append(stood(slab(o, t, tint(rng, pick(rng, "leaf", "clay", "paint")))).moved(0, -t * (k + 1)))
    s = h * u(rng, 0.06, 0.12)
    return merge([*parts, stood(cylinder(s, t, (0.95, 0.8, 0.3), n=10)).moved(u(rng, -0.3, 0.3) * w, -t, h * 0.78)])


def _image(rng, w, h, y=0.0, z=0.0) -> Mesh:
    """Patches or a landscape."""
    return mosaic(rng, w, h, y, z) if odds(rng, 0.5) else landscape(rng, w, h).moved(0, y, z)


@PICTURE.style()
def picture_in_deep_box(rng):
    """A box frame as deep as a hand, the image far back or raised in it."""
    w, h = _picture_size(rng, 0.2, 0.8)
    d, t = u(rng, 0.04, 0.1), u(rng, 0.012, 0.05)
    parts = [frame(w, h, d, t, frame_colour(rng)), box(w - t, 0.006, h - t, tint(rng, "white"), 0, d * 0.4, t / 2)]
    k = u(rng, 0.4, 0.85)
    return assemble([*parts, _image(rng, w * k, h * k, d * u(rng, -0.3, 0.35), h * (1 - k) / 2)])


@PICTURE.style()
def picture_thin_on_wall(rng):
    """Hardly raised from the wall: a print on board, or a scanned frame a few millimetres high."""
    w, h = _picture_size(rng, 0.3, 1.0)
    t = u(rng, 0.003, 0.01)
    parts = [box(w, t, h, tint(rng, "any")), _image(rng, w * 0.96, h * 0.96, -t / 2 - 0.001, h * 0.02)]
    parts += [frame(w, h, t * 1.6, u(rng, 0.01, 0.04), frame_colour(rng))] if odds(rng, 0.6) else []
    if odds(rng, 0.3):
        parts.append(box(w * u(rng, 1.2, 1.8), 0.004, h * u(rng, 1.1, 1.5), tint(rng, "white"), 0, t, -h * 0.05))
    return assemble(parts)


@PICTURE.style()
def picture_wall_of_many(rng):
    """Many framed pictures of different sizes hung close together."""
    rows, x_end, parts, z = int(rng.integers(1, 4)), u(rng, 0.7, 1.8), [], 0.0
    same = frame_colour(rng) if odds(rng, 0.5) else None
    for _ in range(rows):
        x, tall = 0.0, u(rng, 0.2, 0.45)
        while x < x_end:
            w, h = u(rng, 0.15, 0.45), tall * u(rng, 0.7, 1.0)
            one = merge(
                [
                    frame(w, h, u(rng, 0.012, 0.03), u(rng, 0.01, 0.03), same or frame_colour(rng)),
                    mosaic(rng, w - 0.02, h - 0.02, 0.0, 0.01),
                ]
            )
            parts.append(one.moved(x + w / 2, 0, z + (tall - h) / 2))
            x += w + u(rng, 0.03, 0.08)
        z += tall + u(rng, 0.03, 0.07)
    return assemble(parts)


@PICTURE.style()
def picture_chunky(rng):
    """As in games: a fat bevelled frame around a landscape in relief."""
    w, h = _picture_size(rng, 0.4, 1.0)
    t, d = min(w, h) * u(rng, 0.1, 0.2), u(rng, 0.05, 0.12)
    parts = [bevelled(w, h, d, t, tint(rng, pick(rng, "wood", "metal", "paint")), pick(rng, 0.001, t * 0.8))]
    parts.append(landscape(rng, w - t, h - t, d * u(rng, 0.05, 0.15)).moved(0, -0.005, t / 2))
    if odds(rng, 0.4):
        parts.append(
            bar((0, 0, h + w * 0.2), (-w * 0.3, 0, h - 0.02), 0.008, tint(rng, "black"), 4)
            + bar((0, 0, h + w * 0.2), (w * 0.3, 0, h - 0.02), 0.008, tint(rng, "black"), 4)
        )
    return assemble(parts)


@PICTURE.style()
def picture_leaning(rng):
    """One or two standing on the floor or a shelf and leaning back."""
    parts, a = [], u(rng, 0.08, 0.3)
    for k in range(pick(rng, 1, 1, 2)):
        w, h = _picture_size(rng, 0.3, 1.0)
        t = u(rng, 0.015, 0.06)
        parts.append(
            merge([bevelled(w, h, 0.03, t, frame_colour(rng)), _image(rng, w - t, h - t, -0.008, t / 2)])
            .turned(-a, "x")
            .moved(k * u(rng, 0.1, 0.4), -0.06 * k)
        )
    return assemble(parts)


@PICTURE.style()
def picture_round(rng):
    r, c, n = u(rng, 0.12, 0.5), frame_colour(rng), pick(rng, 8, 24, 32)
    t = r * u(rng, 0.06, 0.25)
    ring = lathe([(r, 0), (r, 0.02), (r - t * 0.5, 0.035), (r - t, 0.015)], c, n)
    k = (r - t) * 0.7
    return assemble(
        [
            stood(merge([ring, cylinder(r - t * 0.7, 0.012, tint(rng, "any"), n=n)])),
            _image(rng, k * 1.9, k * 1.2, -0.013, -k * 0.6),
        ]
    )


# ------------------------------------------------------------------------------------------ photo frame
def _strut(rng, h, lean, c) -> Mesh:
    """The leg behind a frame h tall that leans back."""
    z = h * u(rng, 0.5, 0.7)
    return bar(
        (0, z * np.sin(lean) + 0.005, z * np.cos(lean)),
        (0, z * np.sin(lean) + h * u(rng, 0.25, 0.45), 0.003),
        h * 0.04,
        c,
        4,
    )


@PHOTO_FRAME.style()
def photo_frame_bevelled(rng):
    """A broad sloping frame with a strut, upright or across."""
    w = u(rng, 0.1, 0.3)
    h, t, a = w * pick(rng, 1.35, 0.75, 1.0), w * u(rng, 0.08, 0.22), u(rng, 0.12, 0.35)
    body = merge(
        [
            bevelled(w, h, u(rng, 0.012, 0.03), t, frame_colour(rng)),
            mosaic(rng, w - 1.5 * t, h - 1.5 * t, -0.005, 0.75 * t),
            box(w * 0.95, 0.003, h * 0.95, tint(rng, "black"), 0, 0.001, h * 0.02),
        ]
    )
    return assemble([body.turned(-a, "x"), _strut(rng, h, a, tint(rng, "black"))])


@PHOTO_FRAME.style()
def photo_frame_chunky(rng):
    """As in games: thick rounded frame, a head and shoulders in relief, a block or a heart as foot."""
    w = u(rng, 0.12, 0.25)
    h, d, c = w * u(rng, 1.1, 1.5), w * u(rng, 0.12, 0.25), tint(rng, pick(rng, "wood", "paint", "metal"))
    t = w * u(rng, 0.12, 0.2)
    parts = [bevelled(w, h, d, t, c, t), box(w - t, d * 0.25, h - t, tint(rng, "fabric"), 0, 0, t / 2)]
    parts += [
        sphere(w * 0.13, d * 0.2, w * 0.16, (0.85, 0.65, 0.5), 0, -d * 0.2, h * 0.6, n=8),
        box(w * 0.42, d * 0.3, h * 0.28, tint(rng, "paint"), 0, -d * 0.15, t, top=0.5),
    ]
    body = merge(parts).turned(-u(rng, 0.05, 0.25), "x")
    return assemble(
        [body, box(w * 0.25, h * 0.4, h * 0.08, c, 0, h * 0.2)]
        if odds(rng, 0.6)
        else [body, bar((0, d, h * 0.5), (0, h * 0.45, 0), w * 0.08, c, 4)]
    )


@PHOTO_FRAME.style()
def photo_frame_oval_or_acrylic(rng):
    if odds(rng, 0.5):
        w, h, c, a = u(rng, 0.08, 0.16), u(rng, 0.11, 0.22), tint(rng, "metal"), u(rng, 0.15, 0.3)
        o = [
            (oval(w / 2, h / 2, n=24), 0),
            (oval(w / 2, h / 2, n=24), 0.012),
            (oval(w * 0.42, h * 0.43, n=24), 0.016),
            (oval(w * 0.38, h * 0.4, n=24), 0.006),
        ]
        body = stood(
            merge([stack(o, c, caps=False), slab(oval(w * 0.4, h * 0.42, n=24), 0.006, tint(rng, "any"))])
        ).moved(0, 0, h / 2)
        return assemble([body.turned(-a, "x"), _strut(rng, h, a, c)])
    w, bend, g = u(rng, 0.1, 0.22), u(rng, 0.03, 0.07), tint(rng, "glass")
    h = w * pick(rng, 0.7, 1.35)
    path = bezier((-bend, 0.0), (bend * 1.5, 0.0), (bend * 1.2, h), n=9)  # one sheet, bent to a foot
    curve = np.vstack([[[-bend * 1.6, 0.002]], path])
    return assemble(
        [
            sheet(np.stack([np.c_[np.full(len(curve), x), curve] for x in (-w / 2, w / 2)]), g, 0.005),
            mosaic(rng, w * 0.9, h * 0.75, 0, 0).turned(-0.15, "x").moved(0, bend * 0.75, h * 0.2),
        ]
    )


@PHOTO_FRAME.style()
def photo_frame_several(rng):
    """A cluster on a shelf: three to five of different sizes."""
    parts, x = [], 0.0
    for k in range(int(rng.integers(3, 6))):
        w, a = u(rng, 0.08, 0.18), u(rng, 0.1, 0.3)
        h, t = w * pick(rng, 1.35, 0.75, 1.0), u(rng, 0.008, 0.02)
        one = merge([frame(w, h, 0.015, t, frame_colour(rng)), mosaic(rng, w - t, h - t, 0.002, t / 2)]).turned(-a, "x")
        parts.append(
            merge([one, _strut(rng, h, a, tint(rng, "black"))]).turned(u(rng, -0.4, 0.4)).moved(x, 0.06 * (k % 2))
        )
        x += w * u(rng, 0.9, 1.2)
    return assemble(parts)


# ----------------------------------------------------------------------------------------------- poster
POSTER = Category(
    "poster", "decoration",
    synonyms=("wall poster", "film poster", "placard", "advertising bill", "wall print"),
    glosses=("a large printed sheet of paper stuck to the wall", "an unframed printed picture of a film or a band", "a big paper notice that advertises something", "a sheet pinned up with tape or tacks"),
    place="wall", hang=(0.8, 1.4), rooms=("bedroom", "office", "shop", "corridor"))  # fmt: skip


def _poster_size(rng):
    h = u(rng, 0.42, 1.2)
    return h * pick(rng, 0.7, 0.7, 0.67, 1.41), h


def _print(rng, w, h, y) -> list[Mesh]:
    """Image and lines of lettering on a sheet w by h."""
    k = u(rng, 0.4, 0.75)
    parts = [_image(rng, w * 0.86, h * k, y, h * (0.95 - k))]
    z = h * (0.9 - k)
    while z > h * 0.08:
        parts.append(box(w * u(rng, 0.3, 0.8), 0.002, h * 0.025, tint(rng, "any"), 0, y, z - h * 0.025))
        z -= h * u(rng, 0.05, 0.1)
    return parts


@POSTER.style()
def poster_flat(rng):
    w, h = _poster_size(rng)
    return assemble([box(w, 0.003, h, tint(rng, pick(rng, "white", "any"))), *_print(rng, w, h, -0.003)])


def _curled(rng, w, h, curl, c) -> Mesh:
    """Paper whose lower corners stand off from the wall."""
    x, z = np.meshgrid(np.linspace(-0.5, 0.5, 9), np.linspace(0, 1, 11), indexing="ij")
    lift = curl * (np.clip(0.35 - z, 0, 1) / 0.35) ** 2 * (0.4 + 2.4 * x**2) + curl * 0.4 * np.clip(z - 0.9, 0, 1)
    return sheet(np.stack([x * w, -lift, z * h], -1), c, 0.002)


@POSTER.style()
def poster_taped_and_curling(rng):
    w, h = _poster_size(rng)
    parts = [
        _curled(rng, w, h, u(rng, 0.04, 0.15), tint(rng, pick(rng, "white", "any"))),
        _image(rng, w * 0.8, h * 0.5, -0.004, h * 0.4),
    ]
    parts += [
        box(0.06, 0.003, 0.025, tint(rng, "white")).turned(0.8 * x, "y").moved(x * w * 0.47, -0.004, h * 0.97)
        for x in (-1, 1)
    ]
    return assemble(parts)


@POSTER.style()
def poster_on_hanger_rods(rng):
    """A sheet between two wooden rods, hung on a string."""
    w, h = _poster_size(rng)
    c, r = tint(rng, pick(rng, "wood", "black")), u(rng, 0.008, 0.018)
    parts = [box(w, 0.003, h, tint(rng, pick(rng, "white", "any"))), *_print(rng, w, h, -0.003)]
    parts += [
        box(w * 1.03, r * 1.5, r * 2.5, c, z=z) if odds(rng, 0.5) else bar((-w * 0.52, 0, z), (w * 0.52, 0, z), r, c, 8)
        for z in (0, h)
    ]
    return assemble([*parts, *[bar((s * w * 0.4, 0, h), (0, 0, h + w * 0.3), 0.003, c, 3) for s in (-1, 1)]])


@POSTER.style()
def poster_group(rng):
    """Several sheets side by side or overlapping, some askew."""
    parts, n, w, h = [], int(rng.integers(2, 6)), u(rng, 0.3, 0.5), u(rng, 0.42, 0.7)
    for k in range(n):
        one = merge([box(w, 0.003, h, tint(rng, pick(rng, "white", "any"))), *_print(rng, w, h, -0.003)]).turned(
            u(rng, -0.08, 0.08), "y"
        )
        parts.append(one.moved((k % 3) * w * u(rng, 0.85, 1.15), -0.004 * k, (k // 3) * h * 1.1 + u(rng, -0.1, 0.1)))
    return assemble(parts)


@POSTER.style()
def poster_in_snap_frame(rng):
    """Behind a thin rounded metal rail, as in shops; on the wall or on a foot."""
    w, h = _poster_size(rng)
    m = tint(rng, pick(rng, "metal", "black"))
    parts = [
        bevelled(w + 0.04, h + 0.04, 0.014, 0.025, m, pick(rng, 0.001, 0.02)),
        box(w, 0.004, h, tint(rng, "any"), z=0.02),
        *_print(rng, w, h, -0.004),
    ]
    return assemble(parts)


@POSTER.style()
def poster_chunky(rng):
    """As in games: a thick torn sheet with a wanted-like face and pins."""
    w, h, t = u(rng, 0.35, 0.7), u(rng, 0.5, 0.95), u(rng, 0.015, 0.04)
    edge = np.r_[
        np.c_[np.linspace(-1, 1, 6), -1 + rng.uniform(0, 0.1, 6)],
        np.c_[1 - rng.uniform(0, 0.1, 5), np.linspace(-0.7, 0.9, 5)],
        np.c_[np.linspace(1, -1, 6), 1 - rng.uniform(0, 0.06, 6)],
        np.c_[-1 + rng.uniform(0, 0.1, 5), np.linspace(0.9, -0.7, 5)],
    ]
    parts = [
        stood(slab(edge * [w / 2, h / 2], t, (0.85, 0.75, 0.55) if odds(rng, 0.6) else tint(rng, "any"))).moved(
            0, 0, h / 2
        )
    ]
    c = tint(rng, "black")
    parts += [
        box(w * 0.6, t, h * 0.07, c, 0, -t, h * 0.84),
        box(w * 0.6, t, h * 0.42, tint(rng, "clay"), 0, -t, h * 0.34),
        box(w * 0.5, t, h * 0.06, c, 0, -t, h * 0.17),
    ]
    parts += [
        sphere(w * 0.13, t, w * 0.16, (0.85, 0.65, 0.5), 0, -t * 1.6, h * 0.6, n=8),
        box(w * 0.4, t, h * 0.1, tint(rng, "any"), 0, -t * 1.6, h * 0.36, top=0.6),
    ]
    return assemble(
        [*parts, *[sphere(0.018, 0.018, 0.018, tint(rng, "paint"), s * w * 0.4, -t, h * 0.92, n=6) for s in (-1, 1)]]
    )
