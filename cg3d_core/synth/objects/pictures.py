"""Pictures on a wall."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, frame, odds, pick, rounded_rect, stack, stood, u
from ..forms import oval as oval_outline
from ..mesh import Colour, Mesh, bar, box, cylinder, lathe, merge, slab, sphere, torus
from ..palette import tint
from ..registry import Category

PICTURE = Category(
    "picture", "decoration",
    synonyms=("picture frame", "framed picture", "wall art", "artwork", "canvas print", "portrait"),
    glosses=("an image in a frame on the wall", "a flat work of art hung for decoration", "a printed or drawn image behind glass", "a framed portrait or landscape"),
    place="wall", hang=(0.9, 1.7), rooms=("living", "bedroom", "office", "corridor", "shop"))  # fmt: skip


def mosaic(rng, w, h, y, z=0.0, n=4) -> Mesh:
    """A flat image w by h at y (facing -y), bottom at z: patches of colour."""
    c = int(rng.integers(1, n + 1))
    r = int(rng.integers(1, n + 1))
    grounds = [tint(rng, "any") for _ in range(3)]
    patches = []
    for i in range(c):
        for j in range(r):
            patches.append(
                box(w / c, 0.003, h / r, grounds[int(rng.integers(3))], ((i + 0.5) / c - 0.5) * w, y, z + j * h / r)
            )
    return merge(patches)


def _picture_size(rng, low=0.2, high=1.2):
    w = u(rng, low, high)
    return w, w * pick(rng, u(rng, 0.6, 0.85), u(rng, 1.15, 1.6), u(rng, 0.9, 1.1))


def frame_colour(rng):
    """Colour of a picture or mirror frame."""
    return tint(rng, pick(rng, "wood", "wood", "black", "white", "metal"))


@PICTURE.style()
def picture_framed(rng):
    w, h = _picture_size(rng)
    t, d = u(rng, 0.015, 0.05), u(rng, 0.015, 0.04)
    return assemble([frame(w, h, d, t, frame_colour(rng)), mosaic(rng, w - t, h - t, d * 0.1, t / 2)])


@PICTURE.style()
def picture_with_mount(rng):
    w, h = _picture_size(rng, 0.25, 0.9)
    t, d, m = u(rng, 0.01, 0.03), u(rng, 0.015, 0.03), u(rng, 0.04, 0.1)
    return assemble(
        [
            frame(w, h, d, t, frame_colour(rng)),
            box(w - t, 0.004, h - t, tint(rng, "white"), 0, 0.004, t / 2),
            mosaic(rng, w - 2 * m, h - 2 * m, 0.0, m),
        ]
    )


@PICTURE.style()
def picture_canvas(rng):
    w, h = _picture_size(rng, 0.3, 1.6)
    d = u(rng, 0.015, 0.045)
    return assemble([box(w, d, h, tint(rng, "any")), mosaic(rng, w, h, -d / 2, 0, 5)])


@PICTURE.style()
def picture_ornate(rng):
    w, h = _picture_size(rng, 0.4, 1.4)
    c, t = tint(rng, pick(rng, "wood", "metal", "paint")), u(rng, 0.06, 0.13)
    parts = [
        frame(w, h, 0.03, t, c),
        frame(w, h, 0.06, t * 0.35, c),
        frame(w - 1.3 * t, h - 1.3 * t, 0.05, t * 0.3, c, z=0.65 * t),
    ]
    parts += [
        sphere(t * 0.45, 0.04, t * 0.45, c, x * (w - t) / 2, -0.02, h / 2 + z * (h - t) / 2, n=8)
        for x, z in ((-1, -1), (1, -1), (1, 1), (-1, 1), (0, 1), (0, -1))
    ]
    return assemble([*parts, mosaic(rng, w - 2 * t, h - 2 * t, 0.005, t)])


@PICTURE.style()
def picture_group(rng):
    """Two or three panels of one image side by side."""
    n, w, gap = int(rng.integers(2, 4)), u(rng, 0.2, 0.5), u(rng, 0.02, 0.08)
    h, d = w * u(rng, 1.0, 2.4), u(rng, 0.015, 0.035)
    parts = []
    for k in range(n):
        one = merge([box(w, d, h, tint(rng, "any")), mosaic(rng, w, h, -d / 2)])
        parts.append(one.moved(k * (w + gap), z=pick(rng, 0.0, 0.0, 0.06)))
    return assemble(parts)


@PICTURE.style()
def picture_oval(rng):
    w, h, c = u(rng, 0.2, 0.6), u(rng, 0.3, 0.8), frame_colour(rng)
    ring = torus(0.5, 0.05, c, n=28).scaled(w, h, 0.3)
    return assemble(
        [
            stood(
                merge(
                    [
                        ring,
                        stack(
                            [(oval_outline(w / 2, h / 2, n=28), 0), (oval_outline(w / 2, h / 2, n=28), 0.006)],
                            tint(rng, "any"),
                        ),
                    ]
                )
            )
        ]
    )


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


def image(rng, w, h, y=0.0, z=0.0) -> Mesh:
    """Patches or a landscape."""
    return mosaic(rng, w, h, y, z) if odds(rng, 0.5) else landscape(rng, w, h).moved(0, y, z)


@PICTURE.style()
def picture_in_deep_box(rng):
    """A box frame as deep as a hand, the image far back or raised in it."""
    w, h = _picture_size(rng, 0.2, 0.8)
    d, t = u(rng, 0.04, 0.1), u(rng, 0.012, 0.05)
    parts = [frame(w, h, d, t, frame_colour(rng)), box(w - t, 0.006, h - t, tint(rng, "white"), 0, d * 0.4, t / 2)]
    k = u(rng, 0.4, 0.85)
    return assemble([*parts, image(rng, w * k, h * k, d * u(rng, -0.3, 0.35), h * (1 - k) / 2)])


@PICTURE.style()
def picture_thin_on_wall(rng):
    """Hardly raised from the wall: a print on board, or a scanned frame a few millimetres high."""
    w, h = _picture_size(rng, 0.3, 1.0)
    t = u(rng, 0.003, 0.01)
    parts = [box(w, t, h, tint(rng, "any")), image(rng, w * 0.96, h * 0.96, -t / 2 - 0.001, h * 0.02)]
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
            merge([bevelled(w, h, 0.03, t, frame_colour(rng)), image(rng, w - t, h - t, -0.008, t / 2)])
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
            image(rng, k * 1.9, k * 1.2, -0.013, -k * 0.6),
        ]
    )
