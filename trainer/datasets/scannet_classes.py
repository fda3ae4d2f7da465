"""To which of ScanNet's benchmark classes the annotators' words belong."""

from __future__ import annotations

import csv
from pathlib import Path

from cg3d_core.errors import ReadError
from cg3d_core.io.benchmarks import SCANNET20, SCANNET200


def class_of_word(classes: str, tsv: Path | None) -> dict[str, str]:
    """Annotators' word -> class name, for the "20" or the "200" classes.

    From scannetv2-labels.combined.tsv (columns raw_category, id, nyu40id) where it is there; otherwise only words
    that are a class name count. Raises ReadError when that file is damaged.
    """
    names = SCANNET20 if classes == "20" else SCANNET200
    if tsv is None:
        return {name: name for name in names.values()}
    column = "nyu40id" if classes == "20" else "id"
    try:
        with tsv.open(newline="", encoding="utf-8") as lines:
            rows = [(row["raw_category"], row[column]) for row in csv.DictReader(lines, delimiter="\t")]
        pairs = [(word, names.get(int(number))) for word, number in rows if word and number]
    except (OSError, KeyError, ValueError, csv.Error):
        how = "It should have the columns id, raw_category and nyu40id; fetch it again with ScanNet's download script."
        raise ReadError("this table of labels is damaged", where=tsv, how=how) from None
    return {word.strip().lower(): name for word, name in pairs if name}
