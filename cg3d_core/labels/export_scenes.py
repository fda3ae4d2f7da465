"""Objects in the layouts of ScanNet and S3DIS, which ``cg3d_core.io`` and others' tools read.

Both data sets are in metres with z up. Coordinates are written as they are in the scan; use ``objects.in_metres``
first where a reader relies on that. ScanNet's meshes say in their headers how it is, which our reader heeds; S3DIS's rows of
numbers have no place for it.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import numpy as np

from ..io.names import NYU40
from ..io.write import write_ply
from .export import file_name, new_folder
from .objects import Objects

_GREY = 128  # S3DIS rows need a colour
_ROW = "%.6f %.6f %.6f %d %d %d"


def scannet(objects: Objects, path: Path, boxes: str = "") -> None:
    """A scene folder: the mesh, its NYU40 labels, ``.0.010000.segs.json`` and ``.aggregation.json``.

    Each object is one segment, from 1; 0 is what is in none. Labels go into the aggregation as they are;
    in the labels' mesh those that are no NYU40 class are "otherprop".
    """
    ids = {name: i for i, name in NYU40.items()}
    label, names = objects.label_ids()
    table = np.zeros(len(names) + 1, np.int32)
    for i, name in names.items():
        table[i] = ids.get(name.casefold(), ids["otherprop"])
    scene, cloud = path.name, objects.cloud.with_(labels=None, label_names={}, instances=None)
    segments = f"{scene}_vh_clean_2.0.010000.segs.json"
    groups = [
        {"id": number - 1, "objectId": number - 1, "segments": [number], "label": item.label}
        for number, item in enumerate(objects.items, start=1)
    ]
    with new_folder(path) as folder:
        write_ply(folder / f"{scene}_vh_clean_2.ply", cloud, frame=objects.frame)
        write_ply(folder / f"{scene}_vh_clean_2.labels.ply", cloud, labels=table[label], frame=objects.frame)
        _write(folder / segments, {"sceneId": scene, "segIndices": objects.numbers().tolist()})
        aggregation = {"sceneId": scene, "appId": "cg3d", "segGroups": groups, "segmentsFile": segments}
        _write(folder / f"{scene}.aggregation.json", aggregation)


def s3dis(objects: Objects, path: Path, boxes: str = "") -> None:
    """A room folder: ``<room>.txt`` with all points and ``Annotations/<class>_<n>.txt`` with each object's, x y z r g b."""
    cloud = objects.cloud
    colour = np.full((len(cloud), 3), _GREY, np.uint8) if cloud.colour is None else cloud.colour
    rows = np.column_stack([cloud.absolute(), colour])
    count: Counter[str] = Counter()
    with new_folder(path) as folder:
        (folder / "Annotations").mkdir()
        np.savetxt(folder / f"{path.name}.txt", rows, fmt=_ROW)
        for item in objects.items:
            what = file_name(item.label).lower()
            count[what] += 1
            np.savetxt(folder / "Annotations" / f"{what}_{count[what]}.txt", rows[item.points], fmt=_ROW)


def _write(path: Path, document: dict) -> None:
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
