"""Photo frames."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, frame, odds, oval, pick, sheet, soft_box, stack, stood, u
from ..mesh import Mesh, bar, box, merge, slab, sphere
from ..palette import tint
from ..registry import Category
from .pictures import bevelled, frame_colour, mosaic

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
