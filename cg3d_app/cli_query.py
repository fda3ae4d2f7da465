"""``cg3d query``: one scene, any number of questions, answers in every form asked for."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from cg3d_app.cli_output import print_result, write_rows
from cg3d_app.cli_progress import Progress, clean_stdout
from cg3d_core.errors import UsageError
from cg3d_core.output import check_writable, write_json

if TYPE_CHECKING:
    from cg3d_core.query.result import QueryResult
    from cg3d_core.scene import Scene

PICTURES = (".png", ".jpg", ".jpeg", ".webp")


def run_query(
    path: Path,
    asked: list[tuple[str, str | Path]],
    *,
    negatives: list[str],
    k: int,
    json: str | None,
    mask: Path | None,
    scores: Path | None,
    picture: Path | None,
    export: Path | None,
    opening: dict,
    plain: bool = False,
    words: Path | None = None,
) -> None:
    """Answer ``asked``, pairs of "text", "image" or "shape" and what to ask with, and write what was asked for.

    ``plain``: words go to the model as they are. ``words``: a file of words taught by example.
    """
    if not asked:
        raise UsageError("ask for something", how='For example: cg3d query scan.ply "bookshelf"')
    check_writable(*(Path(p) for p in (json, mask, scores, picture, export) if p))
    check_writable(picture, endings={picture: PICTURES} if picture else None)
    check_writable(export, endings={export: (".ply",)} if export else None)
    with clean_stdout(), Progress() as progress:
        scene, results, document = answer(
            path, asked, negatives=negatives, k=k, progress=progress, opening=opening, plain=plain, words=words
        )
        masks = [scene.mask(r) for r in results]
        if mask:
            write_rows([scene.cloud.to_file_order(m) for m in masks], mask)
        if scores:
            write_rows([scene.cloud.to_file_order(scene.scores(r)) for r in results], scores)
        found = np.logical_or.reduce(masks)
        if export:
            export_points(scene, found, np.max([scene.scores(r) for r in results], axis=0), export)
        if picture:
            from cg3d_app.cli_picture import write_picture

            write_picture(scene, found, picture)
    if json:
        write_json(document, json)
    if json != "-":
        for result in results:
            print_result(result)


def answer(
    path: Path,
    asked: list[tuple[str, str | Path]],
    *,
    negatives: list[str],
    k: int,
    progress: Progress,
    opening: dict,
    plain: bool = False,
    words: Path | None = None,
) -> tuple[Scene, list[QueryResult], dict]:
    """Open the scene and ask; returns it, the answers, and the JSON document (DESIGN.md section 4)."""
    from cg3d_core.opening import open_scene
    from cg3d_core.query.prototypes import Words

    scene = open_scene(path, progress=progress, **opening)
    taught = None if words is None else Words.load(words, scene.model)
    start = time.perf_counter()
    progress("asking", 0.0)
    results = [scene.query(**{kind: what}, negatives=negatives, k=k, plain=plain, words=taught) for kind, what in asked]
    seconds = {**scene.seconds, "query": time.perf_counter() - start}
    document = {
        "scene": str(path),
        "points": scene.cloud.n_file,
        "model": scene.model.name,
        "segmenter": scene.segmentation.segmenter,
        "seconds": {stage: round(s, 3) for stage, s in seconds.items()},
        "queries": [r.to_dict() for r in results],
    }
    return scene, results, document


def export_points(scene: Scene, found: np.ndarray, scores: np.ndarray, path: Path) -> None:
    """The matching points (n,) bool as a cloud in the file's own coordinates, with their scores."""
    from cg3d_core.io import write_ply

    cloud = scene.cloud
    write_ply(
        path,
        cloud.absolute()[found],
        colour=None if cloud.colour is None else cloud.colour[found],
        normals=None if cloud.normals is None else cloud.normals[found],
        scalars={"score": scores[found], "segment": scene.partition[found]},
        comments=[f"found by cg3d in {scene.name}"],
        frame=scene.frame,
    )
