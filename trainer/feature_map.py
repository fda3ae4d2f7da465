"""``cg3d-train map``: UMAP of a data set's features, before and after or model beside model (paper, Fig. 6 and 7)."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from cg3d_core.errors import UsageError
from cg3d_core.metrics import shape_retrieval
from cg3d_core.query.shapes import ShapeEncoder

from .datasets import ShapeDataset
from .features import Features, Report, encode_dataset

FEWEST = 5  # shapes: fewer have no neighbourhoods to draw


def draw_map(
    dataset: ShapeDataset, encoders: Sequence[ShapeEncoder], path: Path, seed: int = 0, report: Report | None = None
) -> list[dict]:
    """Draw one map an encoder, coloured by class, into ``path``.

    Below each map stands how often the nearest other shape, in the feature space itself, is of the same
    class: distances in a map mean little. Returns {"model", "nearest_neighbour"} of each.
    Raises UsageError: umap-learn is not installed, too few shapes with a class.
    """
    from .pictures import Panel, map_picture

    find_places = _umap()  # before anything slow
    found: list[Features] = []
    for encoder in encoders:
        found.append(encode_dataset(dataset, encoder, report).labelled())
    first = found[0]
    if len(first.rows) < FEWEST:
        raise UsageError(f"a map needs {FEWEST} shapes with a class, here are {len(first.rows)}", where=dataset.root)
    panels, scores = [], []
    for done, (encoder, features) in enumerate(zip(encoders, found)):
        if report is not None:
            report("map", done, len(found), {})
        nearest = shape_retrieval(features.rows, features.labels).get("nearest_neighbour")
        note = "" if nearest is None else f"nearest other shape is of the same class: {100 * nearest:.0f} %"
        panels.append(Panel(encoder.name, find_places(features.rows, seed), note))
        scores.append({"model": encoder.name, "nearest_neighbour": nearest})
    title = f"{len(first.rows):,} shapes of {dataset.root.resolve().name}, {len(np.unique(first.labels))} classes"
    map_picture(path, panels, first.labels, first.classes, title)
    if report is not None:
        report("map", len(found), len(found), {})
    return scores


def _umap():
    """(features (n, d), seed) -> places (n, 2). Raises UsageError when umap-learn is not installed."""
    try:
        import umap
    except ImportError:
        raise UsageError("umap-learn is not installed", how="Install it with: pip install 'cg3d[umap]'") from None

    def places(rows: np.ndarray, seed: int) -> np.ndarray:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a fixed seed takes one thread, and it says so each time
            near = min(15, len(rows) - 1)
            start = "spectral" if len(rows) > 50 else "random"  # too few for eigenvectors
            return umap.UMAP(n_neighbors=near, metric="cosine", init=start, random_state=seed).fit_transform(rows)

    return places
