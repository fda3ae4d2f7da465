"""Objaverse-style folders: meshes or clouds named by uid anywhere beneath, with captions in a table."""

from __future__ import annotations

import json
import os
from itertools import compress
from pathlib import Path

from cg3d_core.errors import ReadError
from cg3d_core.io.listing import readable, words

from .base import Reader, numeric, register
from .captions import CAPTIONS_OPTION, CaptionedFiles, all_captions, caption_tables
from .files import SEED_OPTION, UP_OPTION, a_few, folders, listing, plural, share_part

LVIS = ("lvis-annotations.json", "lvis.json")


def looks_like(root: Path) -> bool:
    """Whether there is Objaverse's own folder glbs/, or a table of captions beside what is not a folder per class."""
    if (root / "glbs").is_dir():
        return True
    return bool(caption_tables(root)) and sum(map(_holds_shapes, folders(root))) < 2


def _holds_shapes(folder: Path) -> bool:
    return any(readable(p) for p in listing(folder))


def splits(root: Path, test_share: str = "", **_) -> tuple[str, ...]:
    """The two that ``test_share`` makes, else "all"."""
    return ("train", "test") if test_share else ("all",)


def open_objaverse(
    root: Path,
    split: str,
    captions: str = "",
    lvis: str = "",
    test_share: str = "",
    seed: str = "0",
    up: str = "auto",
) -> CaptionedFiles:
    """One split of the files beneath; classes are LVIS's where its table is there, else every label is -1."""
    tables = caption_tables(root, captions)
    sentences = all_captions(tables)
    lists = {*tables, *(root / name for name in LVIS)}
    files = {p.stem: p for p in _walk(root) if p not in lists}
    table = root / lvis if lvis else next((root / name for name in LVIS if (root / name).is_file()), None)
    categories = _lvis(table) if table is not None else {}
    category = {uid: i for i, uids in enumerate(categories.values()) for uid in uids}
    chosen = sorted(files)
    if test_share:
        share = numeric("test_share", test_share, 0.0, 1.0)
        chosen = list(compress(chosen, share_part(chosen, split, share, seed)))
    labels = [category.get(uid, -1) for uid in chosen]
    dataset = CaptionedFiles(root, split, [words(c) for c in categories], labels, [files[u] for u in chosen], up)
    dataset.sentences = sentences
    if absent := sorted(set(sentences) - set(files)):
        dataset.missing.append(f"{plural(len(absent), 'caption')} without a shape here: {a_few(absent)}")
    if bare := sum(uid not in sentences for uid in files):
        dataset.remarks.append(f"{plural(bare, 'shape')} without a caption")
    return dataset


def _lvis(file: Path) -> dict[str, list[str]]:
    try:
        table = json.loads(file.read_bytes())
        return {str(name): [str(uid) for uid in uids] for name, uids in sorted(table.items())}
    except (OSError, ValueError, AttributeError, TypeError):
        how = "It should be lvis-annotations.json, unpacked: {category: [uid, ...]}."
        raise ReadError("this is no table of categories", where=file, how=how) from None


def _walk(root: Path) -> list[Path]:
    """Every file beneath that can be read, by path."""
    found = []
    for folder, below, names in os.walk(root):
        below[:] = sorted(d for d in below if not d.startswith("."))
        found += [p for p in (Path(folder) / name for name in sorted(names)) if readable(p)]
    return found


register(
    Reader(
        "objaverse",
        "Objaverse: glbs/000-000/<uid>.glb, or clouds <uid>.ply|npy anywhere beneath; captions in *caption*.json or "
        "*.csv (Cap3D's), categories in lvis-annotations.json",
        looks_like,
        open_objaverse,
        splits,
        {
            "captions": CAPTIONS_OPTION,
            "lvis": "table {category: [uids]}, lvis-annotations.json unless named otherwise",
            "test_share": "make a test split of this share, such as 0.1",
            "seed": SEED_OPTION,
            "up": UP_OPTION,
        },
    )
)
