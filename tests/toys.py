"""A room of boxes, and a model that names things by their size alone.

What it knows is exact, so that answers can be checked.
"""

from __future__ import annotations

import json
import zlib
from pathlib import Path

import numpy as np

from cg3d_core.errors import ModelError
from cg3d_core.query.engine import Judge
from cg3d_core.query.score import Calibration, unit
from cg3d_core.query.vocabulary import make_vocabulary

DIM = 24
SIZES = {  # longer side, shorter side, height: metres
    "bookshelf": (0.9, 0.3, 2.0),
    "table": (1.4, 0.8, 0.75),
    "chair": (0.45, 0.45, 0.9),
    "sofa": (1.9, 0.9, 0.8),
    "lamp": (0.3, 0.3, 1.6),
}
ALSO = {"couch": "sofa", "bookcase": "bookshelf", "settee": "sofa"}
RIVALS = ("wall", "floor", "ceiling", "something else")


def word(text: str) -> np.ndarray:
    """Unit vector of a word: synonyms lie near their name, unheard-of words far from all names."""
    names = [*SIZES, *RIVALS]
    if text in names:
        return np.eye(DIM, dtype=np.float32)[names.index(text)]
    rng = np.random.default_rng(zlib.crc32(text.encode()))
    own = np.zeros(DIM, np.float32)
    own[len(names) :] = rng.normal(size=DIM - len(names))
    own = unit(own)
    return own if text not in ALSO else unit(0.8 * word(ALSO[text]) + 0.6 * own)


class ToyModel:
    """Has the interface of ``query.model.QueryModel``."""

    name, fingerprint, space, n_points, config, cache = "toy", "toy-1", "toy", 64, {}, True

    def __init__(self):
        self.encoded = 0  # clouds encoded so far
        names = {n: word(n) for n in SIZES}
        self.judge = Judge(make_vocabulary(names, {n: word(n) for n in RIVALS}), 20.0, Calibration())

    def encode_points(self, xyz, context, tell=None):
        self.encoded += len(xyz)
        wanted = np.log(np.array(list(SIZES.values())))
        distance = np.abs(np.log(np.maximum(context[:, None, :3], 0.01)) - wanted[None]).max(axis=2)
        distance = np.where(np.isnan(distance), np.inf, distance)
        best, near = distance.argmin(axis=1), distance.min(axis=1) if len(xyz) else np.zeros(0)
        names = list(SIZES)
        rows = [word(names[b] if d < 0.4 else "something else") for b, d in zip(best, near)]
        if tell is not None:
            tell("encoding", 1.0)
        whole = np.where(np.isfinite(near), 4 - 10 * near, -9).astype(np.float32)
        return np.array(rows, np.float32).reshape(-1, DIM), whole

    def encode_texts(self, texts):
        return np.stack([word(t) for t in texts])

    def encode_names(self, names, templates=()):
        return self.encode_texts(names)

    def encode_query(self, text):
        return word(text)

    def encode_image(self, image):
        """Red pictures show chairs; this model has learnt nothing else."""
        if image.getpixel((0, 0))[0] < 200:
            raise ModelError("the tower has no image side")
        return word("chair")


def box_points(size, centre, n, rng) -> np.ndarray:
    """n points (n, 3) on the surface of an upright box."""
    size = np.asarray(size, float)
    area = np.array([size[1] * size[2], size[0] * size[2], size[0] * size[1]])
    axis = rng.choice(3, n, p=area / area.sum())
    points = rng.uniform(-0.5, 0.5, (n, 3))
    points[np.arange(n), axis] = rng.choice([-0.5, 0.5], n)
    return points * size + centre


FURNITURE = [  # name, size (m), centre, colour
    ("bookcase", (0.9, 0.3, 2.0), (0.8, 0.25, 1.0), (120, 80, 40)),
    ("table", (1.4, 0.8, 0.75), (2.6, 2.0, 0.375), (200, 170, 120)),
    ("chair", (0.45, 0.45, 0.9), (1.0, 2.2, 0.45), (160, 40, 40)),
    ("chair", (0.45, 0.45, 0.9), (4.1, 2.2, 0.45), (160, 40, 40)),
    ("sofa", (1.9, 0.9, 0.8), (2.5, 3.4, 0.4), (60, 70, 120)),
]


LABEL_IDS = {"wall": 1, "floor": 2, "ceiling": 22, "bookcase": 10, "table": 7, "chair": 5, "sofa": 6}


def write_labelled_ply(path: Path, room: dict[str, np.ndarray]) -> Path:
    """The room as binary PLY with label and instance, and a labels.json beside it."""
    from plyfile import PlyData, PlyElement

    kinds = (
        [(c, "f4") for c in "xyz"]
        + [(c, "u1") for c in ("red", "green", "blue")]
        + [("label", "i4"), ("instance", "i4")]
    )
    rows = np.zeros(len(room["xyz"]), kinds)
    for i, axis in enumerate("xyz"):
        rows[axis] = room["xyz"][:, i]
        rows[("red", "green", "blue")[i]] = room["colour"][:, i]
    rows["label"] = [LABEL_IDS[n] for n in room["name"]]
    rows["instance"] = room["instance"]
    PlyData([PlyElement.describe(rows, "vertex")]).write(path)
    names = {str(i): n for n, i in LABEL_IDS.items()}
    (path.parent / "labels.json").write_text(json.dumps({"labels": names}))
    return path
