"""Training samples of scanned rooms: what the segmenter cuts out of them, named by the truth."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cg3d_core.encode import prepare_candidates
from cg3d_core.geometry.thin import thin
from cg3d_core.query.overlap import overlaps
from cg3d_core.segment import get_segmenter
from cg3d_core.segment.base import Segmentation
from cg3d_core.segment.structure import find_structure
from cg3d_core.synth.registry import Category

from .captions import STRUCTURE
from .world_spec import WorldSpec

NO_CLASS = -1


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
