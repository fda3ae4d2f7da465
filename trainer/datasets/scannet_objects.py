"""Objects of ScanNet v2: each annotated object of a scene is a shape, with 20 or 200 classes; z up, metres."""

from __future__ import annotations

import json
from collections import Counter
from functools import lru_cache
from pathlib import Path

import numpy as np

from cg3d_core.errors import ReadError, UsageError
from cg3d_core.io.benchmarks import SCANNET20, SCANNET200

from .base import Reader, ShapeDataset, chosen, register
from .files import a_few, folders, lines, missing_line, plural
from .kept import keep, remembered
from .scannet_classes import class_of_word

_LIST_PLACES = ("", "splits", "Tasks/Benchmark", "meta_data", "..")
_TSV = "scannetv2-labels.combined.tsv"


class ScannetObjects(ShapeDataset):
    """Objects (scene folder, objectId) as shapes; the vertices of the scene's mesh that belong to each."""

    metric = True

    def __init__(self, root: Path, split: str, classes: list[str], labels: list[int], objects: list[tuple[Path, int]]):
        super().__init__(root, split, classes, np.array(labels, np.int64))
        self.objects = objects

    def file(self, i: int) -> str:
        scene, number = self.objects[i]
        return f"{scene.relative_to(self.root)}#{number}"

    def points(self, i: int) -> np.ndarray:
        scene, number = self.objects[i]
        mesh = _mesh(scene)

        def make() -> np.ndarray:
            found = _objects_of(scene)
            for other, xyz in found.items():  # the scene was read: keep all of its objects, the others come next
                keep(mesh, ("scannet", other), xyz)
            if number not in found:
                raise ReadError(f"object {number} has no vertices in the mesh", where=scene)
            return found[number]

        return remembered(mesh, ("scannet", number), make)


@lru_cache(maxsize=2)
def _objects_of(scene: Path) -> dict[int, np.ndarray]:
    """objectId -> points (p, 3) of every object of a scene."""
    from cg3d_core.io.scannet import read_scannet

    cloud = read_scannet(scene)
    if cloud.instances is None:
        reason = "; ".join(cloud.notes) or "segs.json or aggregation.json is missing"
        raise ReadError(f"its objects are not known ({reason})", where=scene, how="Unpack the scene again.")
    xyz, order = cloud.absolute().astype(np.float32), np.argsort(cloud.instances, kind="stable")
    numbers, starts = np.unique(cloud.instances[order], return_index=True)
    parts = np.split(order, starts[1:])
    return {int(n) - 1: xyz[part] for n, part in zip(numbers, parts) if n > 0}


def _mesh(scene: Path) -> Path:
    from cg3d_core.io.scannet import scannet_mesh

    mesh = scannet_mesh(scene)
    if mesh is None:
        raise ReadError("there is no *_vh_clean_2.ply", where=scene, how="Unpack the scene again.")
    return mesh


def _scenes(root: Path) -> dict[str, Path]:
    """Name -> folder of the scenes: in scans/, or in the folder itself."""
    base = root / "scans" if (root / "scans").is_dir() else root
    return {p.name: p for p in folders(base) if (p / f"{p.name}.aggregation.json").is_file()}


def _list(root: Path, split: str) -> Path | None:
    places = (root / place / f"scannetv2_{split}.txt" for place in _LIST_PLACES)
    return next((place for place in places if place.is_file()), None)


def looks_like(root: Path) -> bool:
    """Whether there are scene folders with aggregation.json."""
    return bool(_scenes(root))


def splits(root: Path, **_) -> tuple[str, ...]:
    """Those of "train" and "val" whose scannetv2_<split>.txt is there; else "all"."""
    return tuple(split for split in ("train", "val") if _list(root, split)) or ("all",)


def open_scannet_objects(
    root: Path, split: str, classes: str = "20", labels: str = "", without: str = ""
) -> ScannetObjects:
    """Objects of the split's scenes whose word belongs to a class; the others are left out, with a remark."""
    names = SCANNET20 if chosen("classes", classes, ("20", "200")) == "20" else SCANNET200
    left_out = {name.strip().lower() for name in without.split(",") if name.strip()}
    if unknown := left_out - set(names.values()):
        raise UsageError(
            f"{unknown.pop()!r} is no class of ScanNet's {classes}", how=f"They are {a_few(list(names.values()), 20)}."
        )
    kept = [name for name in names.values() if name not in left_out]
    scenes = _scenes(root)
    missing, remarks = [], []
    listed = _list(root, split) if split != "all" else None
    wanted = lines(listed) if listed else list(scenes)
    if absent := [name for name in wanted if name not in scenes]:
        missing.append(missing_line(listed.name, absent))
    tsv = root / (labels or _TSV)
    if labels and not tsv.is_file():
        raise UsageError("there is no such table of labels", where=tsv, how="Correct the option labels.")
    belongs = class_of_word(classes, tsv if tsv.is_file() else None)
    if not tsv.is_file():
        missing.append(f"{_TSV} is not there; only objects whose label is exactly a class name are used")
    place = {name: i for i, name in enumerate(kept)}
    objects, rows, others = [], [], Counter()
    for scene in (scenes[name] for name in wanted if name in scenes):
        for number, word in _annotated(scene):
            name = belongs.get(word)
            if name in place:
                objects.append((scene, number))
                rows.append(place[name])
            elif name not in left_out:
                others[word] += 1
    dataset = ScannetObjects(root, split, kept, rows, objects)
    if others:
        common = a_few([word for word, _ in others.most_common(4)])
        remarks.append(f"left out {plural(others.total(), 'object')} of other classes ({common})")
    dataset.missing, dataset.remarks = missing, remarks
    return dataset


def _annotated(scene: Path) -> list[tuple[int, str]]:
    """(objectId, annotator's word) of a scene's objects. Raises ReadError."""
    file = scene / f"{scene.name}.aggregation.json"
    try:
        groups = json.loads(file.read_bytes())["segGroups"]
        return [(int(group["objectId"]), str(group["label"]).strip().lower()) for group in groups]
    except (OSError, ValueError, KeyError, TypeError):
        raise ReadError("this list of objects is damaged", where=file, how="Unpack the scene again.") from None


register(
    Reader(
        "scannet_objects",
        "ScanNet v2: (scans/)<scene>/<scene>_vh_clean_2.ply with .aggregation.json and .segs.json; "
        "scannetv2_train.txt and scannetv2_val.txt; scannetv2-labels.combined.tsv",
        looks_like,
        open_scannet_objects,
        splits,
        {
            "classes": "20 (the benchmark's) or 200 (ScanNet200)",
            "labels": "the table scannetv2-labels.combined.tsv, when it lies elsewhere",
            "without": "classes to leave out, such as wall,floor",
        },
    )
)
