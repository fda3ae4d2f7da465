"""``cg3d export``: answers to queries, or a labelling, in the forms that others read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from cg3d_app.cli_progress import Progress, clean_stdout
from cg3d_core.errors import UsageError
from cg3d_core.output import check_writable

if TYPE_CHECKING:
    from cg3d_core.labels.objects import Objects
    from cg3d_core.scene import Scene

OURS = ("dataset", "labels")
"""Formats beside those of ``cg3d_core.labels.export``: samples to fine-tune on, and a labelling to go on with."""


def run_export(
    path: Path,
    format: str,
    out: Path,
    *,
    queries: list[str],
    labels: Path | None,
    words: Path | None,
    boxes: str,
    metres: bool,
    opening: dict,
) -> None:
    """Write the matches of ``queries``, or the labelling in the file ``labels``, of the scan at ``path``."""
    from cg3d_core.geometry.boxes import KINDS

    if (not queries) == (labels is None):
        raise UsageError("say what to export", how='Use --query "chair" (any number of them) or --labels FILE.cg3d')
    if boxes not in KINDS:
        raise UsageError(f"there are no boxes of kind {boxes!r}", how=f"Use one of {', '.join(KINDS)}")
    _check(format, out, labels)
    with clean_stdout(), Progress() as progress:
        scene, objects = (
            _found(path, queries, words, opening, progress) if queries else _labelled(path, labels, opening)
        )
        progress("writing", 0.0)
        lines = _write(scene, objects, format, out, boxes, metres)
    for line in lines:
        print(line)


def _check(format: str, out: Path, labels: Path | None) -> None:
    """Refuse, before any work is done, what could not be written in the end."""
    from cg3d_core.labels.export import FORMATS, check_export
    from cg3d_core.labels.file import ENDING

    if format == "labels":
        if labels is not None:
            raise UsageError("this is a labelling already", where=labels, how="Copy the file, or use another --format")
        check_writable(out, endings={out: (ENDING,)})
    elif format == "dataset":
        if out.is_file():
            raise UsageError("this is a file", where=out, how="dataset makes a folder, or adds to one")
    elif format in FORMATS:
        check_export(format, out)
    else:
        raise UsageError(f"there is no format {format!r}", how=f"Use one of {', '.join((*FORMATS, *OURS))}")


def _found(
    path: Path, queries: list[str], words: Path | None, opening: dict, progress: Progress
) -> tuple[Scene, Objects]:
    from cg3d_core.labels.objects import of_answers
    from cg3d_core.opening import open_scene
    from cg3d_core.query.prototypes import Words

    scene = open_scene(path, progress=progress, **opening)
    taught = None if words is None else Words.load(words, scene.model)
    progress("asking", 0.0)
    objects = of_answers(scene, [scene.query(q, words=taught) for q in queries])
    if not len(objects):
        raise UsageError(f"no match in this scene for {' or '.join(queries)}", where=path, how="Nothing was written")
    return scene, objects


def _labelled(path: Path, labels: Path, opening: dict) -> tuple[None, Objects]:
    """A labelling needs the scan and its frame; neither model nor segments."""
    from cg3d_core.geometry.frame import find_frame
    from cg3d_core.io import read
    from cg3d_core.labels.file import load
    from cg3d_core.labels.objects import of_labelling

    cloud = read(path)
    return None, of_labelling(load(labels, cloud, find_frame(cloud, up=opening["up"], unit=opening["unit"])))


def _write(scene: Scene | None, objects: Objects, format: str, out: Path, boxes: str, metres: bool) -> list[str]:
    """Write, and what to tell about it."""
    from cg3d_core.labels.export import FORMATS, export

    if format == "labels":
        from cg3d_core.labels.file import save
        from cg3d_core.labels.labelling import Labelling

        labelling = Labelling.of_scene(scene)
        for item in reversed(objects.items):
            labelling.add(item.points, item.label)
        labelling.select()
        save(labelling, out)
        return [f"{out}: {_count(objects)} labelled among {len(labelling.sizes):,} segments"]
    if format == "dataset":
        from cg3d_core.labels.dataset import LEAST, write_dataset

        counts, small = write_dataset(objects, out)
        lines = [f"{out}: {', '.join(f'{n} x {label}' for label, n in counts.items())}"]
        if small:
            lines.append(f"left out: {small} of fewer than {LEAST} points")
        return [*lines, f"Train with: cg3d-train finetune dataset.path={out} output=FOLDER"]
    if metres:
        from cg3d_core.labels.objects import in_metres

        objects = in_metres(objects)
    export(objects, format, out, boxes)
    kept = objects.labelled() if FORMATS[format].labelled_only else objects
    return [f"{out}: {_count(kept)} ({FORMATS[format].what})"]


def _count(objects: Objects) -> str:
    n = len(objects)
    return f"{n:,} segment{'s' * (n != 1)}"
