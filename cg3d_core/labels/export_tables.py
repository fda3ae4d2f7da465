"""Objects as tables: instance, id, label, score, where, how large, and a box each.

``instance`` is the number that the same objects have in a labelled PLY and in the files of single segments.
"""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np

from ..cache import replacing
from ..geometry.boxes import Box, box_of
from ..output import write_json
from .objects import LabelledObject, Objects

_DIGITS = 6  # micrometres, should the unit be the metre

COLUMNS = (
    "instance", "id", "label", "name", "score", "points",
    "centre_x", "centre_y", "centre_z", "extent_x", "extent_y", "extent_z",
    "box_x", "box_y", "box_z", "box_length", "box_width", "box_height", "turn_x", "turn_y", "turn_z",
)  # fmt: skip
"""Of the CSV: extents along the cloud's axes; the box's middle, sides, and turns in degrees (``boxes.Box.angles``)."""


def csv_table(objects: Objects, path: Path, boxes: str = "upright") -> None:
    """A row for each object under ``COLUMNS``, in the cloud's unit."""
    rows = []
    for number, item in enumerate(objects.items, start=1):
        centre, extent, box = _measured(objects, item, boxes)
        numbers = [*centre, *extent, *box.centre, *box.size, *np.degrees(box.angles())]
        score = "" if item.score is None else round(item.score, 4)
        rows.append([number, item.id, item.label, item.title(number), score, len(item.points), *_rounded(numbers)])
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([COLUMNS, *rows])


def json_table(objects: Objects, path: Path, boxes: str = "upright") -> None:
    """The same as one JSON document, with the box's rotation (rows of a matrix) and corners."""
    segments = []
    for number, item in enumerate(objects.items, start=1):
        centre, extent, box = _measured(objects, item, boxes)
        segments.append(
            {
                "instance": number,
                "id": item.id,
                "label": item.label,
                "name": item.title(number),
                "score": None if item.score is None else round(item.score, 4),
                "points": len(item.points),
                "centre": _rounded(centre),
                "extent": _rounded(extent),
                "box": {
                    "centre": _rounded(box.centre),
                    "size": _rounded(box.size),
                    "rotation": [_rounded(row) for row in box.rotation],
                    "corners": [_rounded(corner) for corner in box.corners()],
                },
            }
        )
    document = {
        "scan": objects.cloud.source.name if objects.cloud.source else "",
        "points": len(objects.cloud),
        "metres_per_unit": objects.unit,
        "up": _rounded(objects.up),
        "boxes": boxes,
        "segments": segments,
    }
    write_json(document, str(path))


def _measured(objects: Objects, item: LabelledObject, boxes: str) -> tuple[np.ndarray, np.ndarray, Box]:
    """Middle and sides of the box along the axes, and the box of the kind asked for."""
    xyz = objects.xyz(item)
    low, high = xyz.min(axis=0), xyz.max(axis=0)
    return (low + high) / 2, high - low, box_of(xyz, objects.up, boxes)


def _rounded(values) -> list[float]:
    return [round(float(v), _DIGITS) + 0.0 for v in values]  # + 0.0: no "-0.0"
