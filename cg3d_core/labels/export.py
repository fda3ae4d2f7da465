"""Exports by name: what each is, whether it makes a file or a folder, and the one function that writes it."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from ..errors import UsageError
from .objects import Objects


@dataclass(frozen=True)
class Format:
    """One way to write objects."""

    what: str  # for help texts
    ending: str  # of the file; "" where it makes a folder
    writer: str  # module:function (objects, path, boxes)
    labelled_only: bool = False  # objects without a label cannot be said in it
    boxed: bool = False  # writes boxes, so that it matters of which kind they are


FORMATS = {
    "labelled-ply": Format("the cloud with label and instance columns, label names in its header", ".ply", "export_points:labelled_ply"),
    "segments": Format("one PLY a segment", "", "export_points:segment_plys"),
    "csv": Format("a table of segments with their boxes", ".csv", "export_tables:csv_table", boxed=True),
    "json": Format("the same with every corner", ".json", "export_tables:json_table", boxed=True),
    "scannet": Format("a scene folder as ScanNet's", "", "export_scenes:scannet", True),
    "s3dis": Format("a room folder as S3DIS's, with Annotations", "", "export_scenes:s3dis", True),
    "labelcloud": Format("boxes as labelCloud's centroid_abs", ".json", "export_boxes:labelcloud", True, True),
    "labelcloud-rel": Format("boxes as labelCloud's centroid_rel", ".json", "export_boxes:labelcloud_rel", True, True),
    "labelcloud-vertices": Format("boxes as labelCloud's vertices", ".json", "export_boxes:labelcloud_vertices", True, True),
    "kitti": Format("boxes as KITTI text, in the scan's own frame", ".txt", "export_boxes:kitti", True, True),
}  # fmt: skip


def check_export(format: str, out: str | os.PathLike) -> None:
    """Refuse, before any work is done, what could not be written in the end. Raises UsageError."""
    from ..output import check_writable

    out = Path(out)
    ending = _format(format).ending
    try:
        if ending:
            check_writable(out, endings={out: (ending,)})
        elif out.is_file():
            raise UsageError("this is a file", where=out, how=f"{format} makes a folder: name a new one")
        elif out.is_dir() and any(out.iterdir()):
            raise UsageError("this folder is not empty", where=out, how="Name a new one")
        elif not out.absolute().parent.is_dir():
            raise UsageError("its folder does not exist", where=out, how=f"Make it first: mkdir -p {out.parent}")
    except OSError as error:  # too long a name, a folder that may not be looked into
        raise UsageError(f"nothing can be written there ({error.strerror})", how="Choose another place") from None


def export(objects: Objects, format: str, out: str | os.PathLike, boxes: str = "upright") -> Path:
    """Write objects; coordinates are those of ``objects.cloud``.

    ``format``: one of ``FORMATS``. ``boxes``: "upright", "axes" or "full" (``boxes.box_of``). A file or folder
    is there whole or not at all. Raises UsageError: what ``check_export`` refuses, or nothing to write.
    """
    check_export(format, out)
    chosen, out = _format(format), Path(out)
    if chosen.labelled_only:
        objects = objects.labelled()
    if not len(objects):
        missing = "no segment has a label" if chosen.labelled_only else "there is no segment"
        raise UsageError(f"{missing}, so there is nothing to export")
    module, function = chosen.writer.split(":")
    write: Callable[[Objects, Path, str], None] = getattr(import_module(f".{module}", __package__), function)
    write(objects, out, boxes)
    return out


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """A temporary folder beside ``path`` that takes its place when the block ends well; ``path`` is absent or empty."""
    try:
        temporary = Path(tempfile.mkdtemp(prefix=f".{path.name[:40]}.", dir=path.absolute().parent))
    except OSError as error:
        raise UsageError(f"cannot be written ({error.strerror})", where=path, how="Choose another folder") from None
    try:
        yield temporary
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o777 & ~mask)
        if path.is_dir():
            path.rmdir()
        temporary.replace(path)
    except OSError as error:
        raise UsageError(f"cannot be written ({error.strerror or error})", where=path, how="Check the disk") from None
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def file_name(label: str) -> str:
    """A label as part of a file's name: "coffee table" -> "coffee_table"."""
    return re.sub(r"[^\w-]+", "_", label).strip("_")[:60] or "object"


def _format(name: str) -> Format:
    if name not in FORMATS:
        raise UsageError(f"there is no format {name!r}", how=f"Use one of {', '.join(FORMATS)}")
    return FORMATS[name]
