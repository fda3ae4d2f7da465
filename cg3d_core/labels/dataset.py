"""What a person labelled as a data set to learn from: a folder per class, for ``cg3d-train finetune dataset.path=FOLDER``."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path

import numpy as np

from ..cache import cloud_fingerprint, replacing
from ..encode import draw
from ..errors import UsageError
from ..io.write import write_ply
from .export import file_name
from .objects import Objects, in_metres

LEAST, MOST = 30, 20_000
"""Points of a sample: fewer show nothing, more are drawn from evenly."""


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
            )
            counts[item.label] += 1
    except OSError as error:
        raise UsageError(f"cannot be written ({error.strerror})", where=folder, how="Choose another folder") from None
    return dict(sorted(counts.items())), len(objects) - len(samples)


def _describe(place: Path, label: str) -> None:
    """A labels.json says what cannot be seen from points: their unit and which way is up."""
    with replacing(place / "labels.json") as temporary:
        temporary.write_text(json.dumps({"labels": {"1": label}, "up": "z", "unit": "metre"}), encoding="utf-8")
