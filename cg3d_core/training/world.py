"""Training samples of the procedural world, made once and kept in shards that can be made again.

Two kinds. *Objects*: a generated mesh, sampled evenly (CAD-like) and scanned from a few viewpoints,
with a "photograph" for the image tower. *Candidates*: what the segmenter cuts out of a scanned
room - whole objects, fragments, merges of two, bits of wall - with the instance each covers best
and the IoU. Shard k depends on (seed, k) alone, so shards can be made in any order, by any number
of processes, and an interrupted run goes on where it stopped.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from cg3d_core.cache import replacing
from cg3d_core.encode import prepare_candidates, prepare_points, shape_context
from cg3d_core.errors import Cancelled, UsageError
from cg3d_core.geometry.thin import thin
from cg3d_core.query.overlap import overlaps
from cg3d_core.segment import get_segmenter
from cg3d_core.segment.base import Segmentation
from cg3d_core.segment.structure import find_structure
from cg3d_core.synth.lookup import catalogue
from cg3d_core.synth.registry import Category

from .captions import STRUCTURE

NO_CLASS = -1


@dataclass(frozen=True)
class WorldSpec:
    """How much world to make. ``objects`` and ``rooms`` are counts; shards hold 500 objects or one room."""

    objects: int = 40_000
    rooms: int = 300
    calibration_rooms: int = 20  # further rooms, never trained on, with every candidate kept
    candidates_per_room: int = 300
    n_points: int = 1024
    image_size: int = 64
    seed: int = 0
    hold_out: tuple[str, ...] = ()  # category names left out altogether
    only: tuple[str, ...] = ()  # these categories alone; empty = all
    styles: int = 0  # only the first so many styles of each category for objects by themselves; 0 = all

    def __post_init__(self):
        for key, least in {"objects": 0, "rooms": 0, "calibration_rooms": 0, "n_points": 1, "image_size": 1}.items():
            if getattr(self, key) < least:
                raise UsageError(f"world.{key} is {getattr(self, key)}", how=f"Give {least} or more.")


OBJECTS_PER_SHARD = 500


def used_categories(spec: WorldSpec) -> dict[str, Category]:
    """The categories in a fixed order (by name), less those held out. Raises UsageError for one that does not exist."""
    known = catalogue()
    unknown = [n for n in (*spec.only, *spec.hold_out) if n not in known]
    if unknown:
        raise UsageError(f"the generated world has no category {unknown[0]!r}", how="docs/world.md lists all of them.")
    return {n: c for n, c in known.items() if n not in spec.hold_out and (not spec.only or n in spec.only)}


def object_shard(spec: WorldSpec, categories: dict[str, Category], k: int) -> dict[str, np.ndarray]:
    """500 objects: xyz (500, 2, N, 3) float16 even and scanned, context (500, 2, 5), label (500,), photo (500, S, S, 3)."""
    from cg3d_core.render.mesh_views import render_mesh
    from cg3d_core.synth.scanner import scan_object

    rng = np.random.default_rng([spec.seed, 1, k])
    names = list(categories)
    n, size = spec.n_points, spec.image_size
    xyz = np.zeros((OBJECTS_PER_SHARD, 2, n, 3), np.float16)
    context = np.full((OBJECTS_PER_SHARD, 2, 5), np.nan, np.float32)
    label = np.zeros(OBJECTS_PER_SHARD, np.int16)
    photo = np.zeros((OBJECTS_PER_SHARD, size, size, 3), np.uint8)
    for i in range(OBJECTS_PER_SHARD):
        label[i] = rng.integers(len(names))
        category = categories[names[label[i]]]
        mesh = category.make(rng, spec.styles)
        above, gap = _where(category, mesh, rng)
        even, _, _ = mesh.sample(4 * n, rng)
        scanned, _ = scan_object(mesh, rng, place=category.place, base=above)
        for j, points in enumerate((even, scanned)):
            xyz[i, j] = prepare_points(points, n, seed=int(rng.integers(2**31)))
            context[i, j] = shape_context(points, above, gap)
        photo[i] = render_mesh(mesh, rng, size=size)
    return {"xyz": xyz, "context": context, "label": label, "photo": photo}


def _where(category: Category, mesh, rng: np.random.Generator) -> tuple[float, float]:
    """Height of the lowest point above the floor and gap to the wall (metres) that suit the category's place."""
    height = float(mesh.bounds[1][2])
    free = float(rng.uniform(0.1, 3))
    if category.place == "wall":
        return float(rng.uniform(*category.hang)), float(abs(rng.normal(0, 0.02)))
    if category.place == "opening":
        return (0.0 if height > 1.8 else float(rng.uniform(0.3, 1.2))), 0.0
    if category.place == "ceiling":
        return max(float(rng.uniform(2.4, 3.4)) - height, 0.0), free
    if category.place == "surface":
        return float(rng.choice([0.0, 0.45, 0.75, 0.9, 1.5])) + float(rng.normal(0, 0.03)), free
    if category.place == "wall_floor":
        return 0.0, float(abs(rng.normal(0, 0.05)))
    return 0.0, free


def room_shard(
    spec: WorldSpec, categories: dict[str, Category], k: int, everything: bool = False
) -> dict[str, np.ndarray]:
    """Candidates of one scanned room: a balanced choice with the true instances, or ``everything`` that was cut.

    xyz (c, N, 3) float16, context (c, 5), label (c,) class of the best covered instance (structure
    classes for pieces of structure, NO_CLASS where nothing is covered), iou (c,) with that instance,
    room (c,) = k; with ``everything`` also ``inside_*``, the sparse matrix of ``overlap.overlaps``. In the balanced choice true instances as the scan shows them come too (iou 1).
    """
    from cg3d_core.cloud import PointCloud
    from cg3d_core.geometry.frame import find_frame
    from cg3d_core.synth.rooms import make_room
    from cg3d_core.synth.scanner import scan_room

    rng = np.random.default_rng([spec.seed, 3 if everything else 2, k])
    room = make_room(rng)
    kind = "tripod" if rng.random() < 0.5 else "handheld"
    xyz, colour, label, instance = scan_room(room, rng, points=int(rng.integers(100_000, 300_000)), kind=kind)
    cloud = PointCloud.from_array(xyz, colour=colour, up="z", unit=1.0)
    work = thin(cloud, find_frame(cloud))
    structure = find_structure(work)
    cut = get_segmenter("regions")(work, structure, seed=int(rng.integers(2**31)))
    first = np.zeros(len(work), np.int64)
    first[work.inverse[::-1]] = np.arange(len(xyz))[::-1]  # one cloud point per work point carries the truth
    truth = Truth(label[first], instance[first], room.label_names)
    return _rows(
        None if everything else spec.candidates_per_room,
        spec.n_points,
        list(categories),
        rng,
        work,
        structure,
        cut,
        truth,
    ) | {"room": np.int32(k)}


@dataclass(frozen=True, eq=False)
class Truth:
    """What every work point of a generated room is."""

    label: np.ndarray  # (m,) int
    instance: np.ndarray  # (m,) int, 0 = shell
    names: dict[int, str]


def _rows(
    wanted: int | None, n_points: int, categories: list[str], rng, work, structure, cut, truth: Truth
) -> dict[str, np.ndarray]:
    """Choose ``wanted`` candidates of a cut room (None: all), name them by the truth, prepare them for the encoder."""
    ids, inverse = np.unique(truth.instance, return_inverse=True)
    size = np.bincount(inverse)
    whole = [] if wanted is None else [np.flatnonzero(inverse == t) for t in np.flatnonzero((ids > 0) & (size >= 40))]
    members = [cut.points(i) for i in range(len(cut))] + whole
    both = Segmentation.from_lists(cut.segmenter, structure, members)
    label, iou = _name_candidates(members, ids, inverse, size, categories, truth)
    rows = np.arange(len(members))
    if wanted is not None:
        rows = _choose(iou, label >= len(categories), len(whole), wanted, rng)
    xyz, context = prepare_candidates(work, structure, both, rows, n_points, seed=int(rng.integers(2**31)))
    count = np.array([len(members[i]) for i in rows], np.int32)
    out = {"xyz": xyz.astype(np.float16), "context": context, "label": label[rows], "iou": iou[rows], "size": count}
    if wanted is None:
        inside = overlaps(both).inside
        out |= {f"inside_{part}": getattr(inside, part) for part in ("data", "indices", "indptr")}
    return out


def _name_candidates(members, ids, inverse, size, categories: list[str], truth: Truth) -> tuple[np.ndarray, np.ndarray]:
    """Class (k,) int16 and IoU (k,) of the instance that each candidate covers best; structure classes at IoU 0."""
    classes = {n: i for i, n in enumerate([*categories, *STRUCTURE])}
    class_of_label = np.array(
        [classes.get(truth.names.get(v, ""), NO_CLASS) for v in range(int(truth.label.max()) + 1)]
    )
    class_of_instance = class_of_label[truth.label[np.unique(inverse, return_index=True)[1]]]
    label, best = np.full(len(members), NO_CLASS, np.int16), np.zeros(len(members), np.float32)
    for i, m in enumerate(members):
        shared = np.bincount(inverse[m], minlength=len(ids))
        iou = np.where(ids > 0, shared / (len(m) + size - shared), 0)
        kinds = np.bincount(class_of_label[truth.label[m]] + 1, minlength=len(classes) + 1)[1 + len(categories) :]
        if kinds.sum() > 0.7 * len(m):
            label[i] = len(categories) + int(kinds.argmax())
        elif iou.max() > 0:
            best[i], label[i] = iou.max(), class_of_instance[iou.argmax()]
    return label, best


def _choose(iou: np.ndarray, is_structure: np.ndarray, n_whole: int, n: int, rng: np.random.Generator) -> np.ndarray:
    """All true instances, then good, middling and bad candidates and structure in shares of .4, .2, .25, .15 of ``n``."""
    last = len(iou) - n_whole
    cut = np.arange(last)
    bins = [
        (cut[iou[:last] >= 0.5], 0.4),
        (cut[(iou[:last] >= 0.25) & (iou[:last] < 0.5)], 0.2),
        (cut[(iou[:last] < 0.25) & ~is_structure[:last]], 0.25),
        (cut[is_structure[:last]], 0.15),
    ]
    picked = [rng.permutation(rows)[: int(share * n)] for rows, share in bins]
    return np.concatenate([np.arange(last, len(iou)), *picked]).astype(np.int64)


def make_shard(spec: WorldSpec, folder: Path, kind: str, k: int) -> Path:
    """Make (unless it is there) shard k of ``kind`` "objects", "rooms" or "calibration" and return its file."""
    path = folder / f"{kind}-{k:05d}.npz"
    if path.exists():
        return path
    used = used_categories(spec)
    data = {"classes": np.array([*used, *STRUCTURE])} | (
        object_shard(spec, used, k) if kind == "objects" else room_shard(spec, used, k, kind == "calibration")
    )
    folder.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(f".{os.getpid()}.part")
    with partial.open("wb") as file:
        np.savez(file, **data)
    partial.replace(path)
    return path


def shard_list(spec: WorldSpec) -> list[tuple[str, int]]:
    """All (kind, k) of a world, interleaved so that a part of it is already balanced."""
    objects = [("objects", k) for k in range(-(-spec.objects // OBJECTS_PER_SHARD))]
    rooms = [("rooms", k) for k in range(spec.rooms)]
    calibration = [("calibration", k) for k in range(spec.calibration_rooms)]
    place = {s: (i + 0.5) / len(group) for group in (objects, rooms, calibration) for i, s in enumerate(group)}
    return sorted(place, key=place.__getitem__)


def make_world(
    spec: WorldSpec,
    folder: Path,
    workers: int = 1,
    report: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> list[Path]:
    """Make every missing shard. ``report(done, total)`` is called as shards come in.

    Raises Cancelled soon after ``stop()`` says so (whole shards are kept), and UsageError for an unknown category
    and where the folder holds another world's shards.
    """
    used_categories(spec)  # a wrong name is said here, not by a worker
    _note_world(spec, folder)
    jobs = shard_list(spec)
    paths = []
    if workers <= 1:
        for kind, k in jobs:
            if stop is not None and stop():
                raise Cancelled
            paths.append(make_shard(spec, folder, kind, k))
            if report:
                report(len(paths), len(jobs))
        return paths
    from concurrent.futures import ProcessPoolExecutor, wait
    from multiprocessing import get_context

    from cg3d_core.parallel import leave_stopping_to_parent

    with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=leave_stopping_to_parent) as pool:
        futures = [pool.submit(make_shard, spec, folder, kind, k) for kind, k in jobs]
        try:
            for future in futures:
                while not wait([future], timeout=0.5).done:
                    if stop is not None and stop():
                        raise Cancelled
                paths.append(future.result())
                if report:
                    report(len(paths), len(jobs))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            _end_workers(folder)
            raise
    return paths


def _note_world(spec: WorldSpec, folder: Path) -> None:
    """Write down what all shards of a folder have in common. Raises UsageError where they were made otherwise."""
    note = folder / "world.json"
    now = {key: getattr(spec, key) for key in ("seed", "n_points", "image_size")}
    try:
        then = json.loads(note.read_text())
    except (OSError, ValueError):  # not there, or cut short
        folder.mkdir(parents=True, exist_ok=True)
        with replacing(note) as temporary:
            temporary.write_text(json.dumps(now))
        return
    for key, value in now.items():
        if then.get(key) != value:
            how = "Give another folder: shards=FOLDER."
            raise UsageError(
                f"its shards were made with world.{key}={then.get(key)}, not {value}", where=folder, how=how
            )


def _end_workers(folder: Path) -> None:
    """At once, with what they have half written: a shard may take half a minute."""
    from multiprocessing import active_children

    for worker in active_children():
        worker.terminate()
        worker.join()
        for part in folder.glob(f"*.{worker.pid}.part"):
            part.unlink(missing_ok=True)
