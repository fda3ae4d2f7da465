"""Which shapes of a data set are for learning, for choosing (validation) and for the test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from cg3d_core.errors import UsageError
from cg3d_core.training.splits import ENOUGH, split_off, take_fraction

from .datasets import ShapeDataset, dataset_splits, open_dataset
from .recipe import DatasetSpec

Part = tuple[ShapeDataset, np.ndarray]
"""A data set and rows of it."""


@dataclass(frozen=True)
class Parts:
    """The three parts of a labelled data set; validation and test may have no rows. ``notes``: what was decided, a line each."""

    classes: tuple[str, ...]
    train: Part
    validation: Part
    test: Part
    notes: list[str]


def open_parts(
    spec: DatasetSpec, fraction: float = 1.0, validation: float = 0.1, test: float = 0.2, seed: int = 0
) -> Parts:
    """Open a data set in three parts that share no shape.

    Args:
        fraction: of the labels outside the test part. Validation comes out of it too: who has one label in ten
            has no more to choose with.
        validation: share of those labels, by class, where the data set has no validation split beside a test split.
        test: share of each class kept aside where the data set has no test split.
    Raises:
        UsageError: unknown data set, split or share; fewer than two classes to learn.
    """
    splits = dataset_splits(spec.path, spec.name, **spec.options)
    notes: list[str] = []

    def opened(split: str) -> Part:
        data = open_dataset(spec.path, spec.name, split, **spec.options)
        notes.extend([*data.missing, *data.remarks])
        return data, np.flatnonzero(data.labels >= 0)

    (data, rows), tested = _without_test(opened, splits, test, seed, notes)
    taken = rows[take_fraction(data.labels[rows], fraction, seed)]
    if fraction < 1:
        notes.append(f"{len(taken)} of {len(rows)} labels used")
    if {"val", "test"} <= set(splits):
        other, all_of_them = opened("val")
        choosing = other, all_of_them[take_fraction(other.labels[all_of_them], fraction, seed)]
    else:
        stay, aside = split_off(data.labels[taken], validation, seed)
        taken, choosing = taken[stay], (data, taken[aside])
        if validation and not len(aside):
            notes.append(f"no validation: no class has the {ENOUGH} labels that it takes")
    if len(np.unique(data.labels[taken])) < 2:
        raise UsageError("there are fewer than two classes to learn", where=spec.path)
    if missing := _names(data, np.setdiff1d(np.arange(len(data.classes)), data.labels[taken])):
        notes.append(f"classes without a shape to learn from: {missing}")
    return Parts(data.classes, (data, taken), choosing, tested, notes)


def _without_test(
    opened: Callable[[str], Part], splits: tuple[str, ...], share: float, seed: int, notes: list[str]
) -> tuple[Part, Part]:
    """The shapes that may be learnt from, and those of the test: a split of its own, or a share of each class."""
    learnt = next((s for s in ("train", "all") if s in splits), None)
    if learnt is None:
        raise UsageError(f"there is no split to learn from, only {', '.join(splits)}")
    data, rows = opened(learnt)
    # Of two splits the second is the one that results are published on, whatever it is called.
    kept_apart = next((s for s in ("test", "val") if s in splits), None)
    if kept_apart:
        if kept_apart != "test":
            notes.append(f"no split called test: {kept_apart} is the test")
        return (data, rows), opened(kept_apart)
    stay, aside = split_off(data.labels[rows], share, seed, enough=2)
    notes.append(f"no test split: {len(aside)} of {len(rows)} shapes kept aside for it, by class")
    alone = _names(data, np.setdiff1d(data.labels[rows[stay]], data.labels[rows[aside]]))
    if share and alone:
        notes.append(f"with one shape each, learnt but not tested: {alone}")
    return (data, rows[stay]), (data, rows[aside])


def _names(data: ShapeDataset, labels: np.ndarray, most: int = 8) -> str:
    """Class names as a line, the first few of many."""
    names = [data.classes[label] for label in labels]
    return ", ".join(names[:most]) + (f" and {len(names) - most} more" if len(names) > most else "")
