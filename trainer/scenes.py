"""``cg3d-train evaluate --task scenes``: every class of every labelled scene below a folder asked for."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from cg3d_core.errors import Cg3dError, ReadError, UsageError

if TYPE_CHECKING:
    from .features import Report

COLUMNS = {
    "bound25": "bound .25", "bound50": "bound .5", "hit": "hit@1", "matched": "matched", "iou": "IoU",
    "precision": "precision", "recall": "recall", "oracle_hit": "oracle hit", "naming": "naming",
}  # fmt: skip
"""Figures of ``cg3d_core.evaluate.ClassScore`` that tables show."""


def find_scenes(path: Path) -> list[Path]:
    """A scene, or all below a folder: S3DIS rooms, ScanNet scenes, and single files of any format that can be read.

    Raises UsageError when there is none.
    """
    from cg3d_core.io import SUFFIXES
    from cg3d_core.io.s3dis import is_s3dis_room
    from cg3d_core.io.scannet import scannet_mesh

    if path.is_file():
        return [path]
    found = []
    for folder, below, files in os.walk(path):
        here = Path(folder)
        if is_s3dis_room(here) or scannet_mesh(here):
            found.append(here)
            below.clear()
            continue
        below[:] = sorted(name for name in below if not name.startswith("."))
        names = (name for name in sorted(files) if not name.startswith("."))
        found += [here / name for name in names if Path(name).suffix.lower() in SUFFIXES]
    if not found:
        what = "no scene in this folder" if path.is_dir() else "there is no such folder"
        raise UsageError(what, where=path, how="Give a folder of labelled scans, S3DIS rooms or ScanNet scenes.")
    return found


def evaluate_scenes(
    path: Path,
    model: str | os.PathLike,
    tower: str | os.PathLike | None = None,
    segmenter: str = "regions",
    report: Report | None = None,
) -> dict:
    """Figures of each scene and of all together (see ``cg3d_core.evaluate``), for JSON.

    A scene that cannot be read, or has no labels, is named in "failed". Raises ReadError when none remains.
    """
    from cg3d_core.evaluate import evaluate_scene, pooled
    from cg3d_core.opening import open_scene
    from cg3d_core.query.model import QueryModel

    scenes = find_scenes(path)
    loaded = QueryModel.load(model, tower=tower)
    rows, evaluations, failed = [], [], []
    for done, file in enumerate(scenes):
        if report is not None:
            report("scenes", done, len(scenes), {"scene": file.name})
        try:
            scene = open_scene(file, loaded, segmenter)
            evaluation = evaluate_scene(scene)
        except Cg3dError as error:
            failed.append(str(error))
            continue
        evaluations.append(evaluation)
        rows.append(
            {"scene": str(file), "candidates": len(scene.segmentation), **evaluation.to_dict()},
        )
    if report is not None:
        report("scenes", len(scenes), len(scenes), {})
    if not evaluations:
        raise ReadError("none of its scenes could be evaluated", where=path, how=f"The first one: {failed[0]}")
    return {
        "model": loaded.name,
        "segmenter": segmenter,
        "scenes": rows,
        "total": pooled(evaluations).to_dict(),
        "failed": failed,
    }


def print_scenes(found: dict) -> None:
    """A line a scene, and one for all."""
    from cg3d_core.output import print_table

    from .evaluate import print_failed

    def line(name: str, classes: int, total: dict) -> list[object]:
        figures = ["-" if total[key] is None else total[key] for key in COLUMNS]
        return [name, classes, total["instances"], *figures]

    table = [line(Path(row["scene"]).name, len(row["classes"]), row["total"]) for row in found["scenes"]]
    table.append(line("all", sum(len(row["classes"]) for row in found["scenes"]), found["total"]))
    title = f"{found['model']}: {len(found['scenes'])} scenes, segments by {found['segmenter']}"
    print_table(("scene", "classes", "instances", *COLUMNS.values()), table, title)
    print_failed(found["failed"])
