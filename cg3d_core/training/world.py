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
from pathlib import Path

import numpy as np

from cg3d_core.cache import replacing
from cg3d_core.errors import Cancelled, UsageError

from .captions import STRUCTURE
from .object_shards import OBJECTS_PER_SHARD, object_shard
from .room_shards import room_shard
from .world_spec import WorldSpec, used_categories


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
