"""Thumbnails: as good of millions of points as of thousands, and as quick."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image
from toys import box_points

from cg3d_core.library.reading import shape_picture
from cg3d_core.render import cloud_views


def pixels(png: bytes) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(png)).convert("RGB")).astype(float)


def test_no_more_points_are_drawn_than_can_be_seen(monkeypatch):
    drawn, real = [], cloud_views.thumbnail
    monkeypatch.setattr(
        cloud_views, "thumbnail", lambda xyz, *rest, **kw: (drawn.append(len(xyz)), real(xyz, *rest, **kw))[1]
    )
    box = box_points((0.4, 0.5, 0.9), (0, 0, 0), 400_000, np.random.default_rng(0))
    colour = np.repeat([[200, 60, 40]], len(box), axis=0).astype(np.uint8)
    many, few = shape_picture(box, colour, 64), shape_picture(box[:40_000], colour[:40_000], 64)
    assert drawn[0] < 60_000
    assert drawn[1] == 40_000, "what is few is drawn whole"
    assert np.abs(pixels(many) - pixels(few)).mean() < 4
