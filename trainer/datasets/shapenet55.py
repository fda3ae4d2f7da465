"""ShapeNet55 as Point-BERT publishes it: 8,192 points a shape in .npy files, with rendered views where there are any."""

from __future__ import annotations

from pathlib import Path

from cg3d_core.errors import UsageError
from cg3d_core.io.benchmarks import SHAPENET55

from .base import Reader, register
from .files import FileDataset, lines, listing, missing_line, plural
from .synsets import class_names
from .views import Views, find_views

PUBLISHED = {"train": 41952, "test": 10518}
"""Lines of ShapeNet-55/train.txt and test.txt."""


class ShapeNet55(FileDataset):
    """Shapes with their views; y is up in the files."""

    views: Views | None = None

    def images(self, i: int) -> list[Path]:
        if self.views is None:
            return []
        synset, _, model = self.files[i].stem.partition("-")
        return self.views.of(synset, model)


def _lists(root: Path, subset: str) -> Path | None:
    """The folder of train.txt and test.txt: Point-BERT's own place, or beside the clouds as the authors of CG3D have it."""
    for folder in (root / subset, root):
        if (folder / "train.txt").is_file() or (folder / "test.txt").is_file():
            return folder
    return None


def looks_like(root: Path) -> bool:
    """Whether the folder has lists and shapenet_pc/."""
    return (root / "shapenet_pc").is_dir() and _lists(root, "ShapeNet-55") is not None


def splits(root: Path, subset: str = "ShapeNet-55", **_) -> tuple[str, ...]:
    """Those of "train" and "test" whose list is there."""
    folder = _lists(root, subset)
    if folder is None:
        raise UsageError("there is no train.txt", where=root / subset, how="Set subset to the folder that has it.")
    return tuple(split for split in ("train", "test") if (folder / f"{split}.txt").is_file())


def open_shapenet55(root: Path, split: str, subset: str = "ShapeNet-55", images: str = "", up: str = "y") -> ShapeNet55:
    """One split. Shapes that the list names and that are not there are left out, with a remark."""
    listed = _lists(root, subset) / f"{split}.txt"
    names, synonyms = class_names(list(SHAPENET55), root / "taxonomy.json")
    place = {synset: i for i, synset in enumerate(SHAPENET55)}
    clouds = root / "shapenet_pc"
    there = {p.name for p in listing(clouds)}
    files, labels, absent, strange = [], [], [], []
    for line in lines(listed):
        synset = line.partition("-")[0]
        if synset not in place:
            strange.append(line)
        elif line not in there:
            absent.append(line)
        else:
            files.append(clouds / line)
            labels.append(place[synset])
    dataset = ShapeNet55(root, split, names, labels, files, up)
    dataset.views, dataset.synonyms = find_views(root, images), synonyms
    dataset.published = PUBLISHED[split] if subset == "ShapeNet-55" else None
    if absent:
        dataset.missing.append(missing_line(f"{split}.txt", absent))
    if strange:
        dataset.missing.append(f"{split}.txt names {plural(len(strange), 'shape')} of no known synset: {strange[0]}")
    return dataset


register(
    Reader(
        "shapenet55",
        "ShapeNet55 of Point-BERT: (ShapeNet-55/)train.txt and test.txt, shapenet_pc/<synset>-<model>.npy; "
        "views in rendered_images/ or shapenet_render/",
        looks_like,
        open_shapenet55,
        splits,
        {
            "images": "folder of rendered views: <synset>/<model>/*.png, <synset>-<model>/*.png or <synset>-<model>*.png",
            "subset": "folder of the lists: ShapeNet-55, ShapeNet-34 or ShapeNet-Unseen21",
            "up": "which axis of the files is up; y as published",
        },
    )
)
