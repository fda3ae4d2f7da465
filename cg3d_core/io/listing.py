"""What names in a folder of shapes tell: which files hold points, and which folders are splits rather than classes."""

from __future__ import annotations

from pathlib import Path

from cg3d_core.io.dispatch import SUFFIXES, sniff

SPLIT_OF = {
    "train": "train", "training": "train", "val": "val", "valid": "val", "validation": "val",
    "test": "test", "testing": "test",
}  # fmt: skip
"""Folder name, in small letters -> split."""


def readable(file: Path) -> bool:
    """Whether a file's name promises points, rather than a licence or a list."""
    return (
        file.suffix.lower() in SUFFIXES
        and not file.name.startswith(".")
        and not file.stem.lower().startswith(("readme", "license", "licence"))
    )


def holds_shape(file: Path) -> bool:
    """Whether a file can be read and, where its name does not say much, begins with numbers. Raises OSError."""
    return readable(file) and (SUFFIXES[file.suffix.lower()] != "text" or sniff(file, "text") == "text")


def words(name: str) -> str:
    """A class name as people type it: "night_stand" -> "night stand"."""
    return " ".join(name.replace("_", " ").split())
