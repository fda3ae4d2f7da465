"""What a person labelled as a data set to learn from: a folder per class, for ``cg3d-train finetune dataset.path=FOLDER``."""

from __future__ import annotations

import json
import os
import shutil
from collections import Counter
from pathlib import Path

import numpy as np

from ..cache import cloud_fingerprint, replacing
from ..encode import draw
from ..errors import UsageError
from ..io.listing import readable, words
from ..io.write import write_ply
from .export import file_name
from .objects import Objects, in_metres

LEAST, MOST = 30, 20_000
"""Points of a sample: fewer show nothing, more are drawn from evenly."""
_LABELS = "labels.json"


def write_dataset(objects: Objects, folder: str | os.PathLike) -> tuple[dict[str, int], int]:
    """Put the labelled objects of one scan into a data set: ``<label>/<scan>-<hash>_<id>.ply``, metres, z up.

    Samples of other scans stay; those that this very scan gave before are replaced.
    Returns how many samples each label got, and how many objects were too small (``LEAST``). Raises
    UsageError when nothing is labelled, or the folder cannot be written.
    """
    folder, scan = Path(folder), f"{file_name(objects.name)}-{cloud_fingerprint(objects.cloud)[:8]}"
    objects = in_metres(objects.labelled())
    samples = [item for item in objects.items if len(item.points) >= LEAST]
    if not samples:
        raise UsageError("no segment with a label has enough points", how=f"Label some of {LEAST} points or more")
    cloud, counts = objects.cloud, Counter()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob(f"*/{scan}_*.ply"):
            old.unlink()
        for item in samples:
            place = folder / file_name(item.label)
            place.mkdir(exist_ok=True)
            _describe(place, item.label)
            points = item.points
            if len(points) > MOST:
                points = points[np.sort(draw(len(points), MOST, np.random.default_rng(item.id)))]
            write_ply(
                place / f"{scan}_{item.id}.ply",
                cloud.xyz[points],
                colour=None if cloud.colour is None else cloud.colour[points],
                labels=np.ones(len(points), np.int32),
                frame=objects.frame,
            )
            counts[item.label] += 1
    except OSError as error:
        raise UsageError(f"cannot be written ({error.strerror})", where=folder, how="Choose another folder") from None
    return dict(sorted(counts.items())), len(objects) - len(samples)


def count_dataset(folder: str | os.PathLike) -> dict[str, int]:
    """How many shapes of each label a data set holds; empty where there is none yet. Raises UsageError: it cannot be listed."""
    counts: Counter[str] = Counter()
    for place in _classes(Path(folder)):
        counts[words(place.name)] += sum(readable(file) for file in place.iterdir())
    return {label: count for label, count in sorted(counts.items()) if count}


def add_dataset(folder: str | os.PathLike, other: str | os.PathLike) -> dict[str, int]:
    """Copy the shapes of another folder per label into a data set; returns how many of each label.

    A shape that is there already is replaced. Raises UsageError: nothing to copy, or it cannot be written.
    """
    folder, other, counts = Path(folder), Path(other), Counter()
    if folder.resolve() == other.resolve():
        raise UsageError("this is the data set itself", where=other)
    for source in _classes(other):
        files = [file for file in source.iterdir() if readable(file)]
        try:
            for file in files:
                place = folder / source.name
                place.mkdir(parents=True, exist_ok=True)
                with replacing(place / file.name) as temporary:
                    shutil.copyfile(file, temporary)
                counts[words(source.name)] += 1
            if files and (source / _LABELS).is_file():
                shutil.copyfile(source / _LABELS, folder / source.name / _LABELS)
        except OSError as error:
            raise UsageError(
                f"cannot be copied ({error.strerror})", where=source, how="Choose another folder"
            ) from None
    if not counts:
        raise UsageError(
            "there is no folder of shapes in here", where=other, how="Give a folder with one folder a label"
        )
    return dict(sorted(counts.items()))


def _classes(folder: Path) -> list[Path]:
    try:
        return sorted(place for place in folder.iterdir() if place.is_dir() and not place.name.startswith("."))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise UsageError(f"cannot be listed ({error.strerror})", where=folder, how="Check its permissions") from None


def _describe(place: Path, label: str) -> None:
    """A labels.json says what cannot be seen from points: their unit and which way is up."""
    with replacing(place / _LABELS) as temporary:
        temporary.write_text(json.dumps({"labels": {"1": label}, "up": "z", "unit": "metre"}), encoding="utf-8")
