"""What fine-tuning needs beside its process: the data set, the command, the result in words, its use on a scan. No widgets here."""

from __future__ import annotations

import json
import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from cg3d_app.i18n import tr
from cg3d_core.errors import ReadError, UsageError
from cg3d_core.progress import Progress

if TYPE_CHECKING:
    from cg3d_core.labels.labelling import Labelling

LAST, METRICS = "last.pt", "metrics.json"  # what the trainer leaves: to go on from, and when it is through


@dataclass(frozen=True)
class Gathered:
    """A data set as it lies on the disk."""

    folder: Path
    counts: dict[str, int]  # shapes of each label
    note: str = ""  # what was added or left out


def gather(
    folder: Path, labelling: Labelling | None, labelled: Sequence[Path], sets: Sequence[Path], progress: Progress
) -> Gathered:
    """Add to a data set: the open scan's labels, those of other scans by their files, other data sets. Raises Cg3dError."""
    from cg3d_app.labelled_scans import read_objects
    from cg3d_core.labels.dataset import LEAST, add_dataset, count_dataset, write_dataset
    from cg3d_core.labels.objects import of_labelling

    note, small = "", 0
    steps = len(labelled) + len(sets) + 1
    if labelling is not None and any(i not in labelling.marks.hidden for i in labelling.marks.labels):
        progress("writing the labels", 0.0)
        counts, small = write_dataset(of_labelling(labelling), folder)
        note = tr("{count} of this scan.").format(count=sum(counts.values()))
    for i, path in enumerate(labelled, start=1):
        progress(f"reading {path.name}", i / steps)
        small += write_dataset(read_objects(path), folder)[1]
    for i, path in enumerate(sets, start=1 + len(labelled)):
        progress(f"copying {path.name}", i / steps)
        add_dataset(folder, path)
    if small:
        note += " " + tr("{count} of fewer than {least} points left out.").format(count=small, least=LEAST)
    return Gathered(folder, count_dataset(folder), note)


def new_output(name: str, within: Path) -> Path:
    """A folder for a run that nobody has used yet."""
    return next(path for n in count(1) if not (path := within / f"{name}-{n}").exists())


def arguments(folder: Path, start: str, output: Path, epochs: int, further: str) -> list[str]:
    """What ``cg3d-train`` is called with. Raises UsageError for settings that are no key=value."""
    try:
        given = shlex.split(further)
    except ValueError as error:
        raise UsageError(
            f"the further settings cannot be read ({error})", how="Write key=value, such as seed=1"
        ) from None
    if wrong := next((item for item in given if "=" not in item), None):
        raise UsageError(f"{wrong!r} is no setting", how="Write key=value, such as seed=1")
    told = [f"dataset.path={folder}", f"start={start}", f"output={output}", f"finetune.epochs={epochs}"]
    return ["finetune", "--events", *told, *given]


def can_go_on(output: Path | None) -> bool:
    """Whether an interrupted run lies there."""
    return output is not None and (output / LAST).is_file() and not (output / METRICS).is_file()


def read_metrics(output: Path) -> dict[str, Any]:
    """What the run measured. Raises ReadError when it left nothing that can be read."""
    try:
        metrics = json.loads((output / METRICS).read_text(encoding="utf-8"))
        return {**metrics, "shapes": dict(metrics["shapes"]), "test": dict(metrics["test"])}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ReadError(f"the run's result cannot be read ({error})", where=output / METRICS) from None


def summary(metrics: dict[str, Any]) -> str:
    """What was measured, on how much, as rich text: the good and the bad."""
    shapes, test, best = metrics["shapes"], metrics["test"], metrics.get("best") or {}
    lines = []
    if test:
        total, voted = int(shapes["test"]), test["voted"]
        right = round(voted["accuracy"] * total)
        lines.append(
            "<b>"
            + tr("{right} of {total} shapes that it had never seen were named right ({share}).").format(
                right=right, total=total, share=f"{voted['accuracy']:.0%}"
            )
            + "</b>"
        )
        lines.append(
            tr("That is few to measure by: one shape more or less is {step} points.").format(step=round(100 / total))
            if total < 50
            else tr("One shape more or less is {step} points.").format(step=f"{100 / total:.1f}")
        )
        each = ", ".join(f"{escape(name)} {share:.0%}" for name, share in voted["per_class"].items())
        lines.append(tr("By label: {each}").format(each=each))
    else:
        lines.append("<b>" + tr("Nothing could be kept aside to test it, so nobody knows how good it is.") + "</b>")
    learnt = tr("It learnt from {count} shapes").format(count=shapes["train"])
    if "val_accuracy" in best:
        learnt += tr("; epoch {epoch} was the best on the {count} of validation ({share})").format(
            epoch=best["epoch"], count=shapes["validation"], share=f"{best['val_accuracy']:.0%}"
        )
    return "<br>".join([*lines, f"{learnt}."])


def name_segments(
    checkpoint: Path, scene: Any, labelling: Labelling, progress: Progress
) -> dict[int, tuple[str, float]]:
    """The best of a fine-tuned model's classes, and how sure it is, for each segment that has no label and is shown."""
    from cg3d_core.labels.dataset import LEAST
    from cg3d_core.query.trained import TrainedClasses

    progress("model", 0.0)
    trained = TrainedClasses.load(checkpoint)
    owner, marks = labelling.owner.copy(), labelling.marks
    free = [
        i for i, size in labelling.sizes.items() if size >= LEAST and i not in marks.labels and i not in marks.hidden
    ]
    found = {}
    for done, segment in enumerate(free):
        progress("naming", done / len(free))
        # Labelled segments were learnt from in metres, so these are shown in metres too.
        prepared = trained.prepare(scene.canonical[np.flatnonzero(owner == segment)], True)
        found[segment] = trained.classify_prepared([prepared])[0][0]
    return found
