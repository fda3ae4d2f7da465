"""The way from a file to a Scene, stage by stage, each remembered in the cache."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING

import numpy as np

from . import cache as store
from .cloud import PointCloud
from .errors import UsageError
from .progress import Progress
from .query.engine import Candidates
from .scene import Scene
from .segment.base import Segmentation, WorkCloud

if TYPE_CHECKING:
    from .geometry.frame import Frame
    from .query.model import QueryModel

DEFAULT_MODEL = "cg3d-mini"


def open_scene(
    path: str | os.PathLike | PointCloud,
    model: str | os.PathLike | QueryModel = DEFAULT_MODEL,
    segmenter: str = "regions",
    up: str | None = None,
    unit: float | None = None,
    progress: Progress | None = None,
    cache: bool = True,
    seed: int = 0,
    k: int | None = None,
    tower: str | os.PathLike | None = None,
) -> Scene:
    """Open a scan and make it ready for questions.

    ``path``: file, data-set folder, or a PointCloud already read. ``model``: a packaged name, a
    checkpoint folder, or a QueryModel already loaded. ``segmenter``: "regions", "kmeans" (with
    ``k`` clusters), "hdbscan" or "provided". ``up`` ("z", "-y", ...) and ``unit`` (metres per file
    unit) overrule what is found. ``tower``: ask through these text and image towers instead of the
    checkpoint's own (``model.towers.load_tower``). ``progress(stage, fraction)`` is called along the way and may
    raise ``errors.Cancelled``. Raises ReadError, ModelError or UsageError with one line each.
    """
    from .query.model import QueryModel

    run = _Run(progress)
    with run.stage("reading"):
        cloud = path if isinstance(path, PointCloud) else _read(path)
    if not len(cloud):
        raise UsageError("there is no point in it", where=cloud.source, how="Open a scan that holds points")
    with run.stage("model"):
        loaded = QueryModel.load(model, cache, tower) if isinstance(model, str | os.PathLike) else model
    with run.stage("frame"):
        key = store.fingerprint(store.code_fingerprint(), store.cloud_fingerprint(cloud), up, unit) if cache else ""
        frame = _framed(cloud, up, unit, key)
        key = key and store.fingerprint(key, segmenter, seed, k)
    work, segmentation = _segmented(cloud, frame, segmenter, seed, k, key, run)
    candidates = encode_candidates(loaded, work, segmentation, key=key, seed=seed, run=run)
    run.seconds["total"] = sum(run.seconds.values())
    return Scene(cloud, frame, work, segmentation, candidates, loaded, run.seconds)


@dataclass(eq=False)
class _Run:
    """Times the stages and passes progress on."""

    progress: Progress | None = None
    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[Progress]:
        """Yields a progress function that reports under the stage's own name."""

        def tell(_what: str, fraction: float) -> None:
            if self.progress is not None:
                self.progress(name, min(max(float(fraction), 0.0), 1.0))

        start = time.perf_counter()
        tell("", 0.0)
        yield tell
        tell("", 1.0)
        self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - start


def encode_candidates(
    model: QueryModel,
    work: WorkCloud,
    segmentation: Segmentation,
    *,
    key: str = "",
    seed: int = 0,
    run: _Run | None = None,
) -> Candidates:
    """Features, objectness and context of every candidate; remembered under ``key`` unless that is empty."""
    from .encode import prepare_candidates

    run = run or _Run()
    if key:
        key = store.fingerprint(key, model.fingerprint)
        with run.stage("cache"):
            kept = store.load("features", key)
        if kept is not None and len(kept.get("features", ())) == len(segmentation):
            return Candidates(kept["features"].astype(np.float32), kept["objectness"], kept["context"])
    with run.stage("preparing"):
        xyz, context = prepare_candidates(
            work, segmentation.structure, segmentation, n_points=model.n_points, seed=seed
        )
    with run.stage("encoding") as tell:
        features, objectness = model.encode_points(xyz, context, tell)
    if key:
        # Half precision moves a cosine by less than 0.001; rounding before use keeps both paths alike.
        features = features.astype(np.float16)
        store.save("features", key, {"features": features, "objectness": objectness, "context": context})
    return Candidates(features.astype(np.float32), objectness, context)


def _read(path: str | os.PathLike) -> PointCloud:
    from .io import read

    return read(path)


def _segmented(
    cloud: PointCloud, frame: Frame, segmenter: str, seed: int, k: int | None, key: str, run: _Run
) -> tuple[WorkCloud, Segmentation]:
    """Work cloud and candidates, from the cache where it has them."""
    from .geometry.thin import thin
    from .segment.structure import find_structure

    cut = _segmenter(segmenter, cloud, k)
    if key:
        with run.stage("cache"):
            kept = _unpack(segmenter, store.load("segments", key), len(cloud))
        if kept is not None:
            return kept
    with run.stage("thinning") as tell:
        work = thin(cloud, frame, progress=tell)
    with run.stage("structure"):
        structure = find_structure(work)
    with run.stage("segmenting") as tell:
        segmentation = cut(work, structure, seed=seed, progress=tell)
    if key:
        store.save("segments", key, _pack(work, segmentation))
    return work, segmentation


def _segmenter(name: str, cloud: PointCloud, k: int | None):
    from .segment import get_segmenter

    options = {} if k is None else {"k": k}
    if name == "provided":
        if cloud.segments is not None:
            options |= {"ids": cloud.segments, "none": -1}
        elif cloud.instances is not None:
            options |= {"ids": cloud.instances}
        else:
            raise UsageError(
                "it brings no segments of its own", where=cloud.source, how="Use --segmenter regions instead"
            )
    return get_segmenter(name, **options)


def _framed(cloud: PointCloud, up: str | None, unit: float | None, key: str) -> Frame:
    """The frame, from the cache where it has it."""
    from .geometry.frame import Frame, find_frame

    kept = store.load("frame", key) if key else None
    if kept is not None and kept.keys() == {f.name for f in fields(Frame)}:
        return Frame(**{name: value.item() if value.ndim == 0 else value for name, value in kept.items()})
    frame = find_frame(cloud, up=up, unit=unit)
    if key:
        store.save("frame", key, {f.name: np.asarray(getattr(frame, f.name)) for f in fields(Frame)})
    return frame


def _pack(work: WorkCloud, segmentation: Segmentation) -> dict[str, np.ndarray]:
    arrays = {
        "xyz": work.xyz,
        "normals": work.normals.astype(np.float16),
        "voxel": np.float64(work.voxel),
        "inverse": work.inverse,
        "structure": segmentation.structure,
        "indptr": segmentation.indptr,
        "indices": segmentation.indices,
        "parent": segmentation.parent,
    }
    return arrays if work.colour is None else arrays | {"colour": work.colour}


def _unpack(segmenter: str, kept: dict[str, np.ndarray] | None, n: int) -> tuple[WorkCloud, Segmentation] | None:
    """The reverse of ``_pack``; None when the entry does not fit a cloud of n points."""
    if kept is None or len(kept.get("inverse", ())) != n:
        return None
    work = WorkCloud(
        kept["xyz"], kept["normals"].astype(np.float32), kept.get("colour"), float(kept["voxel"]), kept["inverse"]
    )
    return work, Segmentation(segmenter, kept["structure"], kept["indptr"], kept["indices"], kept["parent"])
