"""Pictures on the wall and photo frames on the table."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, frame, pick, soft_box, stack, stood, u
from ..forms import oval as oval_outline
from ..mesh import Mesh, bar, box, merge, sphere, torus
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


PHOTO_FRAME = Category(
    "photo frame", "decoration",
    synonyms=("photograph", "framed photo", "table photo frame", "photo stand"),
    glosses=("a small frame that stands on a desk and holds a photograph", "a family photo in a stand", "a snapshot behind glass on the shelf"),
    place="surface", rooms=("living", "bedroom", "office"))  # fmt: skip


def _photo(rng, w, h, t):
    return merge([frame(w, h, 0.015, t, frame_colour(rng)), mosaic(rng, w - t, h - t, 0.002, t / 2)])


@PHOTO_FRAME.style()
def photo_frame_with_strut(rng):
    w, lean = u(rng, 0.09, 0.28), u(rng, 0.15, 0.35)
    h, c = w * pick(rng, 1.35, 0.75, 1.0), tint(rng, "black")
    return assemble(
        [
            _photo(rng, w, h, u(rng, 0.01, 0.035)).turned(-lean, "x"),
            bar(
                (0, h * 0.6 * np.sin(lean) + w * 0.12, h * 0.55),
                (0, h * 0.75 * np.sin(lean) + h * 0.25, 0.004),
                w * 0.08,
                c,
                4,
            ),
        ]
    )


@PHOTO_FRAME.style()
def photo_frame_folding(rng):
    w = u(rng, 0.09, 0.2)
    h, a = w * 1.3, u(rng, 0.2, 0.6)
    return assemble(
        [_photo(rng, w, h, 0.015).moved(w / 2).turned(-a), _photo(rng, w, h, 0.015).moved(-w / 2).turned(a)]
    )


@PHOTO_FRAME.style()
def photo_frame_block(rng):
    w = u(rng, 0.08, 0.22)
    h, d = w * pick(rng, 1.3, 0.8), u(rng, 0.02, 0.05)
    return assemble(
        [
            soft_box(w, d, h, tint(rng, pick(rng, "glass", "wood", "white")), r=0.004, n=1),
            mosaic(rng, w * 0.8, h * 0.8, -d / 2, h * 0.1),
            box(w * 1.1, d * 2.2, 0.012, tint(rng, "wood")),
        ]
    )
