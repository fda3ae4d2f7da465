"""``cg3d evaluate``: figures of a labelled scene, as a table or JSON."""

from __future__ import annotations

import math
from dataclasses import fields
from pathlib import Path

from cg3d_app.cli_progress import Progress, clean_stdout
from cg3d_core.output import check_writable, print_table, write_json

COLUMNS = (
    "class",
    "instances",
    "bound .25",
    "bound .5",
    "hit@1",
    "matched",
    "IoU",
    "precision",
    "recall",
    "oracle hit",
    "naming",
)


def run_evaluate(path: Path, json: str | None, **opening) -> None:
    """Open a labelled scene, ask for every class, and report."""
    from cg3d_core.evaluate import evaluate_scene
    from cg3d_core.opening import open_scene

    check_writable(Path(json) if json else None)
    with clean_stdout(), Progress() as progress:
        scene = open_scene(path, progress=progress, **opening)
        progress("evaluating", 0.0)
        evaluation = evaluate_scene(scene)
    document = {
        "scene": str(path),
        "points": scene.cloud.n_file,
        "model": scene.model.name,
        "segmenter": scene.segmentation.segmenter,
        "candidates": len(scene.segmentation),
        "seconds": {stage: round(s, 3) for stage, s in scene.seconds.items()},
        **evaluation.to_dict(),
    }
    if json:
        write_json(document, json)
    if json != "-":
        rows = [_row(c) for c in [*evaluation.classes, evaluation.total]]
        print_table(
            COLUMNS, rows, title=f"{path}: {len(scene.segmentation):,} candidates of {scene.segmentation.segmenter}"
        )


def _row(score) -> list[object]:
    values = [getattr(score, f.name) for f in fields(score)]
    return ["-" if isinstance(v, float) and math.isnan(v) else v for v in values]
