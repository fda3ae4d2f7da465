"""Any folder per class: chair/a.ply; train/chair/a.ply and chair/train/a.ply are splits."""

from __future__ import annotations

from itertools import compress
from pathlib import Path

from cg3d_core.errors import UsageError
from cg3d_core.io.listing import SPLIT_OF, holds_shape, readable, words
from cg3d_core.io.names import labels_beside

from .base import Reader, numeric, register
from .captions import CAPTIONS_OPTION, CaptionedFiles, all_captions, caption_tables
from .files import SEED_OPTION, SHARE_OPTION, UP_OPTION, folders, listing, plural, share_part

ORDER = ("train", "val", "test")
_KNOWN_UNREADABLE = (".fbx", ".blend", ".3ds", ".h5", ".zip", ".gz")


def class_folders(root: Path) -> dict[str, dict[str, list[Path]]]:
    """{split: {class folder's name: folders}}; the split is "all" where no folder is named like one."""
    found: dict[str, dict[str, list[Path]]] = {}

    def add(split: str, folder: Path, name: str) -> None:
        found.setdefault(split, {}).setdefault(name, []).append(folder)

    for folder in folders(root):
        split = SPLIT_OF.get(folder.name.lower())
        inside = folders(folder)
        beneath = [p for p in inside if p.name.lower() in SPLIT_OF]
        if split and inside:
            for part in inside:
                add(split, part, part.name)
        elif beneath:
            for part in beneath:
                add(SPLIT_OF[part.name.lower()], part, folder.name)
        else:
            add("all", folder, folder.name)
    if len(found) > 1:
        found.pop("all", None)  # folders beside the splits: documentation, pictures
    return found


def looks_like(root: Path) -> bool:
    """Whether at least half of the class folders that hold files hold shapes."""
    found = class_folders(root)
    held = [[p for part in parts for p in listing(part) if p.is_file()] for c in found.values() for parts in c.values()]
    with_files = [files for files in held if files]
    return bool(with_files) and 2 * sum(any(map(holds_shape, files)) for files in with_files) >= len(with_files)


def splits(root: Path, test_share: str = "", **_) -> tuple[str, ...]:
    """Splits by folder names, or the two that ``test_share`` makes, or "all"."""
    found = class_folders(root)
    own = tuple(split for split in ORDER if split in found)
    if not test_share:
        return own or ("all",)
    if own:
        raise UsageError("it has splits of its own", where=root, how="Leave the option test_share out.")
    return ("train", "test")


def open_folder(
    root: Path, split: str, test_share: str = "", seed: str = "0", up: str = "auto", captions: str = ""
) -> CaptionedFiles:
    """One split of a folder per class; classes are those of all its splits, in the order of their names."""
    found = class_folders(root)
    share = numeric("test_share", test_share, 0.0, 1.0) if test_share else None
    names = sorted({name for classes in found.values() for name in classes})
    files: list[Path] = []
    labels: list[int] = []
    remarks = []
    for label, name in enumerate(names):
        entries = [p for f in found.get(split if share is None else "all", {}).get(name, ()) for p in listing(f)]
        mine = [p for p in entries if readable(p)]
        other = sum(p.suffix.lower() in _KNOWN_UNREADABLE for p in entries)
        if other:
            remarks.append(f"class {words(name)!r}: left out {plural(other, 'file')} of a kind that cannot be read")
        if share is not None:
            mine = list(compress(mine, share_part([f"{name}/{p.name}" for p in mine], split, share, seed)))
        files += mine
        labels += [label] * len(mine)
    dataset = CaptionedFiles(root, split, [words(name) for name in names], labels, files, up)
    dataset.sentences = all_captions(caption_tables(root, captions))
    dataset.remarks = remarks
    dataset.metric = up == "auto" and all(_in_metres(p) for parts in found.values() for c in parts.values() for p in c)
    return dataset


def _in_metres(folder: Path) -> bool:
    """Whether a labels.json says so, as beside objects that a person labelled in a scan (``cg3d_core.labels.dataset``)."""
    return labels_beside(folder / "any")[1].get("unit") == "metre"


register(
    Reader(
        "folder",
        "a folder per class with a cloud or mesh each shape; train, val and test above or beneath the classes are splits",
        looks_like,
        open_folder,
        splits,
        {"test_share": SHARE_OPTION, "seed": SEED_OPTION, "up": UP_OPTION, "captions": CAPTIONS_OPTION},
    )
)
