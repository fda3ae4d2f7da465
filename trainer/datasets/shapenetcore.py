"""ShapeNetCore's meshes, version 1 and 2 (Chang et al., 2015): <synset>/<model>/(models/)*.obj, y up."""

from __future__ import annotations

import csv
import re
from itertools import compress
from pathlib import Path

from cg3d_core.errors import ReadError, UsageError

from .base import Reader, numeric, register
from .files import SEED_OPTION, SHARE_OPTION, FileDataset, folders, missing_line, plural, share_part
from .synsets import class_names
from .views import Views, find_views

MESHES = ("models/model_normalized.obj", "model.obj", "models/model.obj", "model_normalized.obj")
"""Where a model's mesh lies: version 2, version 1, and the two that people make of them."""

SPLITS = ("train", "val", "test")


class ShapeNetCore(FileDataset):
    """Meshes with their views, if some were rendered."""

    views: Views | None = None

    def images(self, i: int) -> list[Path]:
        if self.views is None:
            return []
        synset, model = self.files[i].relative_to(self.root).parts[:2]
        return self.views.of(synset, model)


def _synsets(root: Path) -> list[Path]:
    return [p for p in folders(root) if re.fullmatch(r"\d{8}", p.name)]


def looks_like(root: Path) -> bool:
    """Whether there are folders named like synsets with models in them."""
    return any(_mesh(model) for synset in _synsets(root)[:3] for model in folders(synset)[:3])


def _mesh(model: Path) -> Path | None:
    return next((model / name for name in MESHES if (model / name).is_file()), None)


def _table(root: Path, split: str) -> str:
    file = next((place for place in (root / split, root.parent / split) if split and place.is_file()), None)
    return str(file or "")


def splits(root: Path, table: str = "all.csv", test_share: str = "", **_) -> tuple[str, ...]:
    """Those that all.csv names, or the two that ``test_share`` makes, or "all"."""
    if test_share:
        return ("train", "test")
    file = _table(root, table)
    if not file:
        return ("all",)
    named = {split for _, split in _rows(Path(file))}
    return tuple(split for split in SPLITS if split in named)


def _rows(file: Path) -> list[tuple[tuple[str, str], str]]:
    """((synset, model), split) of each row of all.csv: id,synsetId,subSynsetId,modelId,split. Raises ReadError."""
    try:
        with file.open(newline="", encoding="utf-8") as lines:
            return [((r["synsetId"].zfill(8), r["modelId"]), r["split"].strip()) for r in csv.DictReader(lines)]
    except (OSError, KeyError, AttributeError, UnicodeDecodeError, csv.Error):
        how = "Its first line should be id,synsetId,subSynsetId,modelId,split."
        raise ReadError("this is no table of splits", where=file, how=how) from None


def open_shapenetcore(
    root: Path, split: str, table: str = "all.csv", test_share: str = "", seed: str = "0", images: str = ""
) -> ShapeNetCore:
    """One split; classes are the synsets that are there, by number."""
    synsets = _synsets(root)
    taxonomy = root / "taxonomy.json" if (root / "taxonomy.json").is_file() else root.parent / "taxonomy.json"
    names, synonyms = class_names([p.name for p in synsets], taxonomy)
    file = _table(root, table)
    share = numeric("test_share", test_share, 0.0, 1.0) if test_share else None
    if share is None and split != "all" and not file:
        raise UsageError(f"there is no {table}", where=root, how="Use split all, or the option test_share.")
    wanted = {key for key, part in _rows(Path(file)) if part == split} if file and share is None else None
    files, labels, bare = [], [], []
    for label, synset in enumerate(synsets):
        models = [m for m in folders(synset) if wanted is None or (synset.name, m.name) in wanted]
        if share is not None:
            models = list(compress(models, share_part([f"{synset.name}/{m.name}" for m in models], split, share, seed)))
        for model in models:
            mesh = _mesh(model)
            if mesh is None:
                bare.append(f"{synset.name}/{model.name}")
                continue
            files.append(mesh)
            labels.append(label)
    dataset = ShapeNetCore(root, split, names, labels, files, "y")
    dataset.views, dataset.synonyms = find_views(root, images), synonyms
    if bare:
        dataset.missing.append(f"no mesh in {plural(len(bare), 'model')}: {bare[0]}")
    if wanted is not None:
        there = {(p.name, m.name) for p in synsets for m in folders(p)}
        if absent := sorted(f"{s}/{m}" for s, m in wanted - there):
            dataset.missing.append(missing_line(Path(file).name, absent))
    return dataset


register(
    Reader(
        "shapenetcore",
        "ShapeNetCore: <synset>/<model>/models/model_normalized.obj (v2) or <synset>/<model>/model.obj (v1); "
        "all.csv gives the splits, taxonomy.json the words",
        looks_like,
        open_shapenetcore,
        splits,
        {
            "table": "the table of splits, all.csv unless named otherwise (empty: do not use it)",
            "test_share": SHARE_OPTION,
            "seed": SEED_OPTION,
            "images": "folder of rendered views: <synset>/<model>/*.png or <synset>-<model>/*.png",
        },
    )
)
