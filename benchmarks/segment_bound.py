"""What the best possible namer could find: the bound that a segmenter sets on scene search.

For every labelled scan under a folder: the share of true instances that some candidate covers at
IoU 0.25 and 0.5, measured on the file's points, with the number of candidates and the CPU seconds (a busy machine does not distort them).
The default segmenter runs beside the paper's k-means (k = 80, floor and ceiling left out) and
HDBSCAN, so that the figures compare within one run.

    python benchmarks/segment_bound.py FOLDER [--names regions kmeans hdbscan] [--first 300]

FOLDER holds scans that carry instances, at any depth (PLY with ``label`` and ``instance``, S3DIS
rooms, ScanNet scenes). ``furniture`` leaves out windows, doors and pictures, ``all`` keeps them;
neither counts the shell, rugs, columns or instances under 100 points.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from cg3d_core.errors import Cg3dError
from cg3d_core.geometry.frame import find_frame
from cg3d_core.geometry.thin import thin
from cg3d_core.io import read
from cg3d_core.segment import CEILING, FLOOR, get_segmenter
from cg3d_core.segment.base import Segmentation, WorkCloud
from cg3d_core.segment.structure import find_structure

SHELL = {"wall", "floor", "ceiling", "rug", "column", "beam", ""}
OPENINGS = {"window", "door", "picture", "board"}
LEAST = 100


def scans(folder: Path) -> list[Path]:
    """Every file or S3DIS room or ScanNet scene under ``folder`` that may carry instances."""
    plys = [p for p in folder.rglob("*.ply") if "_vh_clean" not in p.name]
    rooms = [p.parent for p in folder.rglob("Annotations")]
    scannet = list(folder.rglob("*_vh_clean_2.ply"))
    return sorted([*plys, *rooms, *scannet])


def ious(work: WorkCloud, found: Segmentation, owner: np.ndarray) -> np.ndarray:
    """(candidates, instances) IoU over cloud points; ``owner`` (n,) is the instance 0..i-1 of each, or -1."""
    from scipy.sparse import csr_matrix

    known = owner >= 0
    ones = np.ones(int(known.sum()), np.float32)
    truth = csr_matrix((ones, (work.inverse[known], owner[known])), shape=(len(work), owner.max() + 1))
    data = np.ones(len(found.indices), np.float32)
    inside = csr_matrix((data, found.indices, found.indptr), shape=(len(found), len(work)))
    shared = (inside @ truth).toarray()
    points = inside @ np.bincount(work.inverse, minlength=len(work)).astype(np.float32)
    return shared / (points[:, None] + np.asarray(truth.sum(axis=0)) - shared)


def instances(cloud) -> tuple[np.ndarray, np.ndarray]:
    """Owner (n,) of each point, -1 for none, and the label of each instance of at least LEAST points."""
    ids, owner, count = np.unique(cloud.instances, return_inverse=True, return_counts=True)
    kept = (ids > 0) & (count >= LEAST)
    new = np.where(kept, np.cumsum(kept) - 1, -1)[owner.reshape(-1)]
    labels = [np.bincount(cloud.labels[new == i]).argmax() for i in range(int(kept.sum()))]
    return new, np.array([cloud.label_names.get(int(label), "") for label in labels], dtype=object)


def measure(path: Path, names: list[str], first: int | None) -> dict:
    """Best IoU of each instance for each segmenter, by ``{name: {"furniture" | "all": array}}``."""
    cloud = read(path)
    if cloud.instances is None or cloud.labels is None or not (cloud.instances > 0).any():
        return {}
    work = thin(cloud, find_frame(cloud))
    owner, label = instances(cloud)
    start = time.process_time()
    structure = find_structure(work)
    seconds = time.process_time() - start
    print(f"{path.stem}: {len(cloud):,} points, {len(work):,} work points, structure {seconds:.2f} s CPU")
    groups = {"furniture": ~np.isin(label, list(SHELL | OPENINGS)), "all": ~np.isin(label, list(SHELL))}
    result = {}
    for name in names:
        # The paper leaves out floor and ceiling alone.
        given = np.where(np.isin(structure, (FLOOR, CEILING)), structure, 0) if name == "kmeans" else structure
        start = time.process_time()
        found = get_segmenter(name)(work, given.astype(np.uint8))
        seconds = time.process_time() - start
        best = ious(work, found, owner)[:first].max(axis=0, initial=0)
        result[name] = {group: best[chosen] for group, chosen in groups.items()}
        line = "   ".join(f"{group} {row(values)}" for group, values in result[name].items())
        print(f"  {name:8s} {line}   {len(found):5d} candidates  {seconds:6.2f} s CPU")
    return result


def row(best: np.ndarray) -> str:
    """Share of instances covered at 0.25 and 0.5."""
    if len(best) == 0:
        return "n   0"
    return f"n {len(best):3d}: {(best >= 0.25).mean():.3f} / {(best >= 0.5).mean():.3f}"


def main() -> None:
    """Measure every scan, then all of them pooled."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--names", nargs="+", default=["regions", "kmeans", "hdbscan"])
    parser.add_argument("--first", type=int, default=None, help="count only the first N candidates")
    arguments = parser.parse_args()
    results = []
    for path in scans(arguments.folder):
        try:
            results.append(measure(path, arguments.names, arguments.first))
        except Cg3dError as error:
            print(f"{path.name}: left out, {error}")
    print("pooled")
    for name in arguments.names:
        for group in ("furniture", "all"):
            values = [result[name][group] for result in results if result]
            if values:
                best = np.concatenate(values)
                print(f"  {name:8s} {group:9s} {row(best)}, mean IoU {best.mean():.3f}")


if __name__ == "__main__":
    main()
