"""Which shapes a folder holds, what each is called, and whether it has changed since it was last looked at."""

from __future__ import annotations

import csv
import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..errors import ReadError, UsageError
from ..io.listing import SPLIT_OF, holds_shape, readable, words

BESIDE = (".bin", ".mtl")
"""Endings of what belongs to a model file of the same name (glTF's buffers, OBJ's materials)."""


@dataclass(frozen=True)
class ShapeFile:
    """A shape in a folder."""

    name: str  # relative to the folder, with slashes
    path: Path
    category: str
    size: int  # bytes, those of the files that belong to it included
    mtime_ns: int  # the latest of them


@dataclass(frozen=True)
class Listing:
    """What a folder holds."""

    shapes: tuple[ShapeFile, ...]  # by name
    left_out: int  # tables and texts that hold no points
    failed: tuple[str, ...]  # a line for each file or folder that could not be looked at


def list_shapes(root: Path, categories: dict[str, str] | None = None, without: Path | None = None) -> Listing:
    """All shapes beneath ``root``; hidden files and folders, and the folder ``without``, are left out.

    A shape's category is given (``categories``, by name) or that of its folder; folders named like splits are
    passed over, so that both chair/train/1.off and train/chair/1.off are chairs. Raises UsageError: no such folder.
    """
    if not root.is_dir():
        what = "this is a file, not a folder of shapes" if root.exists() else "there is no such folder"
        raise UsageError(what, where=root, how="Name the folder that holds the shapes")
    shapes, failed, left_out = [], [], 0
    for path in _walk(root, without, failed):
        if not readable(path):
            continue
        try:
            if not holds_shape(path):
                left_out += 1
                continue
            size, mtime = _stat(path)
        except OSError as error:
            failed.append(f"{path}: cannot be read ({(error.strerror or str(error)).lower()})")
            continue
        name = path.relative_to(root).as_posix()
        category = (categories or {}).get(name) or folder_category(name)
        shapes.append(ShapeFile(name, path, category, size, mtime))
    return Listing(tuple(sorted(shapes, key=lambda s: s.name)), left_out, tuple(failed))


def folder_category(name: str) -> str:
    """The category that a shape's folder gives it: "furniture/night_stand/3.ply" -> "night stand"; "" without a folder."""
    parents = [part for part in name.split("/")[:-1] if part.lower() not in SPLIT_OF]
    return words(parents[-1]) if parents else ""


def read_categories(table: Path) -> dict[str, str]:
    """{file: category} from a CSV with these two columns; files relative to the library's folder. Raises ReadError."""
    try:
        with table.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            if not {"file", "category"} <= set(reader.fieldnames or ()):
                raise ReadError("this table has no columns 'file' and 'category'", where=table)
            return {
                Path(row["file"]).as_posix(): words(row["category"])
                for row in reader
                if row["file"] and row["category"]
            }
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        reason = getattr(error, "strerror", None) or "it is not a table of text"
        raise ReadError(f"the categories cannot be read ({reason.lower()})", where=table) from error


def digest(path: Path) -> str:
    """32 hex digits of a shape's content, that of the files that belong to it included. Raises OSError."""
    h = hashlib.blake2b(digest_size=16)
    for part in (path, *_beside(path)):
        with part.open("rb") as file:
            while block := file.read(1 << 22):
                h.update(block)
        h.update(b"\0")
    return h.hexdigest()


def _walk(root: Path, without: Path | None, failed: list[str]) -> Iterator[Path]:
    """Files beneath ``root``, hidden ones left out. Links to folders are not followed: they may lead in circles."""

    def unlisted(error: OSError) -> None:
        failed.append(f"{error.filename}: cannot be listed ({(error.strerror or str(error)).lower()})")

    kept_out = None if without is None else without.resolve()
    for folder, folders, files in os.walk(root, onerror=unlisted):
        folders[:] = sorted(
            f for f in folders if not f.startswith(".") and (kept_out is None or Path(folder, f).resolve() != kept_out)
        )
        yield from (Path(folder, f) for f in files if not f.startswith("."))


def _stat(path: Path) -> tuple[int, int]:
    """Bytes and the latest change of a shape's files."""
    stats = [part.stat() for part in (path, *_beside(path))]
    return sum(s.st_size for s in stats), max(s.st_mtime_ns for s in stats)


def _beside(path: Path) -> list[Path]:
    if path.suffix.lower() not in (".gltf", ".obj"):
        return []
    return [p for p in (path.with_suffix(ending) for ending in BESIDE) if p.is_file()]
