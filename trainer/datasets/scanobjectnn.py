"""ScanObjectNN (Uy et al., ICCV 2019): real scanned objects, 2,048 points each, in HDF5; all variants."""

from __future__ import annotations

from pathlib import Path

from cg3d_core.errors import UsageError
from cg3d_core.io.benchmarks import SCANOBJECTNN

from .base import Reader, chosen, flag, register
from .hdf5 import Hdf5Dataset

VARIANTS = {
    "OBJ_BG": "",
    "OBJ_ONLY": "",
    "PB_T25": "_augmented25_norot",
    "PB_T25_R": "_augmented25rot",
    "PB_T50_R": "_augmentedrot",
    "PB_T50_RS": "_augmentedrot_scale75",
}
"""Name in the paper -> ending of the file's name. OBJ_ONLY lies in the folder ``_nobg``."""

FOLDERS = ("main_split", "split1", "split2", "split3", "split4")
_PREFIX = {"train": "training", "test": "test"}
_PUBLISHED = {
    ("OBJ_BG", "train"): 2309, ("OBJ_BG", "test"): 581, ("OBJ_ONLY", "train"): 2309, ("OBJ_ONLY", "test"): 581,
    ("PB_T50_RS", "train"): 11416, ("PB_T50_RS", "test"): 2882,
}  # fmt: skip


def _base(root: Path) -> Path | None:
    """The folder that holds main_split and its like."""
    for place in (root, root / "h5_files"):
        if any((place / f"{folder}{ending}").is_dir() for folder in FOLDERS for ending in ("", "_nobg")):
            return place
    return None


def _is_split_folder(root: Path) -> bool:
    return any(root.glob("*_objectdataset*.h5"))


def looks_like(root: Path) -> bool:
    """Whether the folder holds ScanObjectNN's HDF5 files, or is one of its split folders."""
    return _base(root) is not None or _is_split_folder(root)


def splits(root: Path, **_) -> tuple[str, ...]:
    """Those of "train" and "test" that some file is of."""
    return tuple(split for split, prefix in _PREFIX.items() if any(root.rglob(f"{prefix}_objectdataset*.h5")))


def open_scanobjectnn(
    root: Path, split: str, variant: str = "", folder: str = "main_split", background: str = "yes"
) -> Hdf5Dataset:
    """One split of a variant. Without ``variant``: PB_T50_RS, the hardest, or what the folder has of it."""
    folder = chosen("folder", folder, FOLDERS)
    bare = not flag("background", background)
    if variant:
        variant = chosen("variant", variant, tuple(VARIANTS))
        file = _file(root, split, variant, folder, bare)
    else:
        order = (
            ("OBJ_ONLY", "PB_T50_RS") if bare else ("PB_T50_RS", "PB_T50_R", "PB_T25_R", "PB_T25", "OBJ_BG", "OBJ_ONLY")
        )
        choices = [(name, _file(root, split, name, folder, bare)) for name in order]
        variant, file = next(((name, path) for name, path in choices if path.is_file()), choices[0])
    if not file.is_file():
        there = sorted(str(p.relative_to(root)) for p in root.rglob("*_objectdataset*.h5"))
        raise UsageError(
            f"{file.relative_to(root)} is not there", where=root, how=f"There are: {', '.join(there) or 'none'}."
        )
    dataset = Hdf5Dataset(root, split, SCANOBJECTNN, [file], "y")
    if folder == "main_split":
        dataset.published = _PUBLISHED.get((variant, split))
    dataset.remarks.append(f"variant {variant}: {file.relative_to(root)}")
    return dataset


def _file(root: Path, split: str, variant: str, folder: str, bare: bool) -> Path:
    name = f"{_PREFIX[split]}_objectdataset{VARIANTS[variant]}.h5"
    base = _base(root)
    if base is None:
        return root / name
    return base / (f"{folder}_nobg" if bare or variant == "OBJ_ONLY" else folder) / name


register(
    Reader(
        "scanobjectnn",
        "ScanObjectNN: (h5_files/)main_split|main_split_nobg|split1..4(_nobg)/training|test_objectdataset*.h5",
        looks_like,
        open_scanobjectnn,
        splits,
        {
            "variant": f"one of {', '.join(VARIANTS)}; otherwise the hardest that is there",
            "folder": f"one of {', '.join(FOLDERS)}",
            "background": "no: the _nobg files, without the points around the object",
        },
    )
)
