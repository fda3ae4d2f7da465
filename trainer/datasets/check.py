"""What a folder is as a data set: what was found, what is missing, what is damaged, and what to do next."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from cg3d_core.errors import Cg3dError, UsageError

from .base import Reader, ShapeDataset, dataset_splits, find_reader, open_dataset, readers
from .files import FileDataset, a_few, plural

SAMPLE = 12
"""Shapes of a split that are read unless all are asked for."""


def check_dataset(path: str | os.PathLike, name: str = "", read: int | None = SAMPLE, **options: object) -> dict:
    """Look at a data set the way training would, and say how it is.

    ``read``: shapes to read in each split, evenly spread (``None``: all of them). Returns "path", "name", "layout",
    "classes" ({name: shapes in each split}), "splits" ({split: {"shapes", "published", "with_views", "with_captions",
    "unlabelled", "read", "points": [fewest, most]}}), "missing", "damaged" ([{"file", "error"}]), "remarks", "usable"
    and "next". A folder of no known layout has the name "". Never raises for a damaged file; raises UsageError when
    there is no such folder, reader or option.
    """
    try:
        reader, root = find_reader(path, name)
    except UsageError as error:
        if "layout" not in error.what:
            raise
        return _unknown(path)
    out = {
        "path": str(root), "name": reader.name, "layout": reader.layout, "classes": {}, "splits": {},
        "missing": [], "damaged": [], "remarks": [],
    }  # fmt: skip
    for split in _splits(reader, root, options, out):
        try:
            dataset = open_dataset(root, reader.name, split, **options)
        except UsageError as error:
            out["missing"].append(f"split {split!r}: {error}")
        except Cg3dError as error:
            out["damaged"].append({"file": str(error.where or root), "error": str(error)})
        else:
            out["splits"][split] = _split(dataset, read, out)
    _look_at_classes(out)
    out["usable"] = bool(out["splits"])
    out["next"] = _next(out)
    return out


def _splits(reader: Reader, root: Path, options: dict, out: dict) -> tuple[str, ...]:
    """The splits that are there; a damaged table of them goes into ``out``."""
    try:
        return dataset_splits(root, reader.name, **options)
    except UsageError:
        raise
    except Cg3dError as error:
        out["damaged"].append({"file": str(error.where or root), "error": str(error)})
        return ()


def _split(dataset: ShapeDataset, read: int | None, out: dict) -> dict:
    """Counts of one split; what is wrong with it goes into ``out``."""
    n = len(dataset)
    for label, name in enumerate(dataset.classes):
        out["classes"].setdefault(name, {})[dataset.split] = int((dataset.labels == label).sum())
    out["missing"] += [line for line in dataset.missing if line not in out["missing"]]
    out["remarks"] += [line for line in dataset.remarks if line not in out["remarks"]]
    if dataset.published not in (None, n):
        out["remarks"].append(
            f"split {dataset.split!r} holds {plural(n, 'shape')}; {dataset.published:,} were published"
        )
    rows = range(n) if read is None or read >= n else np.unique(np.linspace(0, n - 1, read).astype(int)).tolist()
    empty = _empty_files(dataset)
    out["damaged"] += [{"file": dataset.file(i), "error": f"{dataset.file(i)}: this file is empty"} for i in empty]
    sizes = []
    for i in (row for row in rows if row not in empty):
        try:
            sizes.append(len(dataset.points(i)))
        except Cg3dError as error:
            out["damaged"].append({"file": dataset.file(i), "error": str(error)})
    return {
        "shapes": n,
        "published": dataset.published,
        "with_views": sum(bool(dataset.images(i)) for i in range(n)),
        "with_captions": sum(bool(dataset.captions(i)) for i in range(n)),
        "unlabelled": int((dataset.labels < 0).sum()),
        "read": len(rows),
        "points": [min(sizes), max(sizes)] if sizes else None,
    }


def _empty_files(dataset: ShapeDataset) -> set[int]:
    """Rows whose file has no byte: the commonest damage, and found without reading."""
    if not isinstance(dataset, FileDataset):
        return set()
    return {i for i, file in enumerate(dataset.files) if file.stat().st_size == 0}


def _look_at_classes(out: dict) -> None:
    splits = list(out["splits"])
    nowhere = [name for name, counts in out["classes"].items() if not any(counts.values())]
    if nowhere and splits:
        out["missing"].append(f"no shape in {plural(len(nowhere), 'class')}: {a_few(nowhere, 6)}")
    for split in splits if len(splits) > 1 else ():
        bare = [n for n, counts in out["classes"].items() if n not in nowhere and not counts.get(split)]
        if bare:
            out["remarks"].append(f"split {split!r} has no shape in {plural(len(bare), 'class')}: {a_few(bare, 6)}")


def _next(out: dict) -> str:
    if out["damaged"]:
        return f"Replace {out['damaged'][0]['file']}: it is damaged."
    if not out["splits"]:
        return f"It should hold {out['layout']}."
    if [line for line in out["missing"] if not line.startswith("no shape in")]:
        return f"Complete it, or go on without: {out['missing'][0]}."
    if any(part["read"] < part["shapes"] for part in out["splits"].values()):
        return "Nothing is wrong with what was read; --all reads every file."
    if "all" in out["splits"] and "test_share" in readers()[out["name"]].options:
        return "It has no splits: training takes options.test_share=0.2 to make a test split."
    return "Nothing: it can be used as it is."


def _unknown(path: str | os.PathLike) -> dict:
    try:
        inside = sorted(entry.name for entry in os.scandir(path) if not entry.name.startswith("."))
    except OSError as error:
        raise UsageError(f"cannot be listed ({error.strerror})", where=path, how="Check its permissions.") from None
    holds = f"it holds {a_few(inside, 5)}" if inside else "it is empty"
    return {
        "path": str(path), "name": "", "layout": "", "classes": {}, "splits": {}, "missing": [], "damaged": [],
        "remarks": [f"no known layout: {holds}"], "usable": False,
        "next": "Compare with the layouts of cg3d-train data list; the simplest is a folder per class.",
    }  # fmt: skip
