"""Objects as bounding boxes for other labelling tools: labelCloud's three JSON forms, and KITTI text.

A box's turns are about x, then y, then z, the axes standing still, as labelCloud turns its own.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..cache import replacing
from ..errors import UsageError
from ..geometry.boxes import Box, box_of
from ..output import write_json
from .export import file_name
from .objects import Objects

_DIGITS = 8  # as labelCloud's own default


def labelcloud(objects: Objects, path: Path, boxes: str = "upright") -> None:
    """``centroid_abs``: turns in degrees from 0 to 360."""
    _labelcloud(objects, path, boxes, lambda box: _centroid(box, np.degrees(box.angles()).round(_DIGITS) % 360))


def labelcloud_rel(objects: Objects, path: Path, boxes: str = "upright") -> None:
    """``centroid_rel``: turns in radians from -pi to pi."""
    _labelcloud(objects, path, boxes, lambda box: _centroid(box, box.angles()))


def labelcloud_vertices(objects: Objects, path: Path, boxes: str = "upright") -> None:
    """``vertices``: eight corners, round the bottom, then round the top."""
    _labelcloud(objects, path, boxes, lambda box: {"vertices": [_rounded(corner) for corner in box.corners()]})


def kitti(objects: Objects, path: Path, boxes: str = "upright") -> None:
    """A line for each object: type, seven zeros, height width length, x y z of the middle, turn about z, score if any.

    As labelCloud's ``kitti_untransformed``: in the scan's own frame, not a camera's, because a scan has no
    camera. Raises UsageError for a scan whose z is not up, and for "full" boxes: the form cannot say such turns.
    """
    if boxes == "full" or abs(objects.up[2]) < 1 - 1e-6:
        what = "boxes turned any way" if boxes == "full" else "a scan whose z axis is not up"
        how = "Use upright boxes" if boxes == "full" else "Export in metres with z up (--metres), or as labelcloud"
        raise UsageError(f"KITTI's form cannot say {what}", how=how)
    lines = []
    for item in objects.items:
        box = box_of(objects.xyz(item), objects.up, boxes)
        length, width, height = box.size
        numbers = _rounded([height, width, length, *box.centre, box.angles()[2]])
        if item.score is not None:
            numbers.append(round(item.score, 4))
        lines.append(" ".join([file_name(item.label), *"0000000", *map(str, numbers)]))
    with replacing(path) as temporary:
        temporary.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _labelcloud(objects: Objects, path: Path, boxes: str, form) -> None:
    source = objects.cloud.source
    document = {
        "folder": "" if source is None else source.absolute().parent.name,
        "filename": "" if source is None else source.name,
        "path": "" if source is None else f"{source.absolute().parent.name}/{source.name}",
        "objects": [
            {"name": item.label, **form(box_of(objects.xyz(item), objects.up, boxes))} for item in objects.items
        ],
    }
    write_json(document, str(path))


def _centroid(box: Box, turns) -> dict:
    return {
        "centroid": dict(zip("xyz", _rounded(box.centre))),
        "dimensions": dict(zip(("length", "width", "height"), _rounded(box.size))),
        "rotations": dict(zip("xyz", _rounded(turns))),
    }


def _rounded(values) -> list[float]:
    return [round(float(v), _DIGITS) + 0.0 for v in values]
