"""Objects of S3DIS (Armeni et al., CVPR 2016): each annotation of a room is a shape; z up, metres."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from cg3d_core.errors import ReadError, UsageError
from cg3d_core.io.names import S3DIS
from cg3d_core.io.s3dis import annotation_files, is_s3dis_room, read_annotation

from .base import Reader, register
from .files import FileDataset, folders, plural
from .kept import remembered

CLASSES = tuple(name for name in S3DIS.values() if name != "stairs")
"""The 13 classes of the paper."""


class S3disObjects(FileDataset):
    """Annotation files as shapes."""

    metric = True

    def points(self, i: int) -> np.ndarray:
        def make() -> np.ndarray:
            xyz = read_annotation(self.files[i])[:, :3]
            xyz = xyz[np.isfinite(xyz).all(axis=1)]
            if not len(xyz):
                raise ReadError("there is no point in it", where=self.files[i])
            return xyz

        return remembered(self.files[i], ("s3dis",), make)


def _areas(root: Path) -> dict[str, Path]:
    """Number of each area -> its folder; "" -> the folder itself when it holds rooms, or is one."""
    areas = {m[1]: p for p in folders(root) if (m := re.fullmatch(r"Area_(\d)", p.name))}
    return areas or {"": root}


def _rooms(area: Path) -> list[Path]:
    return [area] if is_s3dis_room(area) else [p for p in folders(area) if is_s3dis_room(p)]


def looks_like(root: Path) -> bool:
    """Whether the folder has areas with rooms, or rooms, that have annotations."""
    return any(_rooms(area) for area in _areas(root).values())


def splits(root: Path, test_area: str = "5", **_) -> tuple[str, ...]:
    """ "train" and "test", as far as their areas are there; "all" for rooms that lie in no area."""
    areas = set(_areas(root))
    if "" in areas:
        return ("all",)
    if test_area not in ("1", "2", "3", "4", "5", "6"):
        raise UsageError(f"test_area={test_area} makes no sense", how="Give a number from 1 to 6.")
    return tuple(s for s, held in (("train", areas - {test_area}), ("test", areas & {test_area})) if held)


def open_s3dis_objects(root: Path, split: str, test_area: str = "5", without: str = "") -> S3disObjects:
    """Annotations of the split's areas; classes named in ``without`` ("ceiling,floor,wall") are left out."""
    left_out = {name.strip().lower() for name in without.split(",") if name.strip()}
    if unknown := left_out - set(CLASSES):
        raise UsageError(f"{unknown.pop()!r} is no class of S3DIS", how=f"They are: {', '.join(CLASSES)}.")
    classes = [name for name in CLASSES if name not in left_out]
    place = {name: i for i, name in enumerate(classes)}
    files, labels, others = [], [], 0
    for number, area in _areas(root).items():
        if split != "all" and (split == "test") != (number == test_area):
            continue
        for file, name in (pair for room in _rooms(area) for pair in annotation_files(room)):
            if name in place:
                files.append(file)
                labels.append(place[name])
            else:
                others += name not in CLASSES
    dataset = S3disObjects(root, split, classes, labels, files, "z")
    if others:
        dataset.remarks.append(f"left out {plural(others, 'annotation')} of other classes than the 13 (stairs)")
    return dataset


register(
    Reader(
        "s3dis_objects",
        "S3DIS (Stanford3dDataset_v1.2): Area_1..6/<room>/Annotations/<class>_<n>.txt",
        looks_like,
        open_s3dis_objects,
        splits,
        {
            "test_area": "the area that is the test split, 5 unless set",
            "without": "classes to leave out, such as ceiling,floor,wall,beam,column",
        },
    )
)
