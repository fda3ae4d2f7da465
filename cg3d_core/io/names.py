"""Tables of class names: NYU40 (ScanNet), S3DIS, ASPRS (LAS), and a labels.json beside a scan."""

from __future__ import annotations

import json
from pathlib import Path

NYU40 = dict(
    enumerate(
        [
            "wall",
            "floor",
            "cabinet",
            "bed",
            "chair",
            "sofa",
            "table",
            "door",
            "window",
            "bookshelf",
            "picture",
            "counter",
            "blinds",
            "desk",
            "shelves",
            "curtain",
            "dresser",
            "pillow",
            "mirror",
            "floor mat",
            "clothes",
            "ceiling",
            "books",
            "refrigerator",
            "television",
            "paper",
            "towel",
            "shower curtain",
            "box",
            "whiteboard",
            "person",
            "nightstand",
            "toilet",
            "sink",
            "lamp",
            "bathtub",
            "bag",
            "otherstructure",
            "otherfurniture",
            "otherprop",
        ],
        start=1,
    )
)
"""Label ids of NYU Depth v2's 40 classes as ScanNet's ``.labels.ply`` files use them (0 = unannotated)."""

S3DIS = dict(
    enumerate(
        [
            "ceiling",
            "floor",
            "wall",
            "beam",
            "column",
            "window",
            "door",
            "table",
            "chair",
            "sofa",
            "bookcase",
            "board",
            "clutter",
            "stairs",
        ],
        start=1,
    )
)
"""Our ids of S3DIS's 13 classes, in the order of its paper, and of the ``stairs`` that a few rooms have."""

ASPRS = {
    1: "unclassified",
    2: "ground",
    3: "low vegetation",
    4: "medium vegetation",
    5: "high vegetation",
    6: "building",
    7: "low point (noise)",
    8: "model key-point",
    9: "water",
    10: "rail",
    11: "road surface",
    12: "overlap",
    13: "wire guard",
    14: "wire conductor",
    15: "transmission tower",
    16: "wire connector",
    17: "bridge deck",
    18: "high noise",
}
"""Standard classification codes of the LAS 1.4 specification, table 17 (0 = never classified)."""


def labels_beside(path: Path) -> tuple[dict[int, str], dict, tuple[str, ...]]:
    """Names from ``labels.json``, ``<stem>.labels.json`` or ``<stem>_labels.json`` beside ``path``.

    Accepts ``{"labels": {"1": "wall", ...}}``, ``{"1": "wall", ...}`` and ``["none", "wall", ...]``.
    Returns the names, the whole document (for its ``up`` and ``unit``), and remarks. A file that
    cannot be understood is a remark, never an error: the scan itself is fine without it.
    """
    for name in (f"{path.stem}.labels.json", f"{path.stem}_labels.json", "labels.json"):
        file = path.parent / name
        if not file.is_file():
            continue
        try:
            document = json.loads(file.read_text(encoding="utf-8"))
            table = document.get("labels", document) if isinstance(document, dict) else document
            pairs = enumerate(table) if isinstance(table, list) else table.items()
            names = {int(key): str(value) for key, value in pairs}
        except (OSError, ValueError, AttributeError, TypeError):
            return {}, {}, (f"{name} beside the file is not a table of label names and was left out",)
        return names, document if isinstance(document, dict) else {}, ()
    return {}, {}, ()
