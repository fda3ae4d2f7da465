"""A labelling kept in a small file beside its scan: ``room.ply`` -> ``room.cg3d``.

It is a zip archive of two entries: ``labels.json`` (what was said, and a hash of the scan's content) and
``owner.npy`` (each point's segment). The scan itself is neither copied nor altered; the history of changes is not
kept.
"""

from __future__ import annotations

import io
import json
import os
import zipfile
import zlib
from pathlib import Path

import numpy as np

from ..cache import cloud_fingerprint, replacing
from ..cloud import PointCloud
from ..errors import ReadError, UsageError
from ..geometry.frame import Frame
from .labelling import NONE, Labelling
from .marks import Marks

VERSION = 1
ENDING = ".cg3d"
_JSON, _OWNER = "labels.json", "owner.npy"
_MOST_JSON = 64 << 20  # bytes: more is no labelling of ours
_AGAIN = "Copy it again, or start anew."


def beside(scan: str | os.PathLike) -> Path:
    """Where the labelling of a scan (a file, or a scene folder) is kept."""
    scan = Path(scan)
    return scan.with_name((scan.name if scan.is_dir() else scan.stem) + ENDING)


def save(labelling: Labelling, path: str | os.PathLike) -> Path:
    """Write a labelling, whole or not at all. Raises Cg3dError when it cannot be written."""
    path, cloud, marks = Path(path), labelling.cloud, labelling.marks
    document = {
        "format": "cg3d-labels",
        "version": VERSION,
        "scan": cloud.source.name if cloud.source else "",
        "points": len(cloud),
        "content": cloud_fingerprint(cloud),
        "labels": {str(i): text for i, text in sorted(marks.labels.items())},
        "names": {str(i): text for i, text in sorted(marks.names.items())},
        "hidden": sorted(marks.hidden),
        "selected": sorted(marks.selected),
        "next_id": marks.next_id,
        "gap": labelling.gap,
    }
    owner = io.BytesIO()
    np.save(owner, labelling.owner, allow_pickle=False)
    with replacing(path) as temporary, zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as archive:
        text = json.dumps(document, indent=1, ensure_ascii=False)
        archive.writestr(_JSON, text.encode(errors="backslashreplace"))  # a scan's name may be any bytes
        archive.writestr(_OWNER, owner.getvalue())
    return path


def scan_of(path: str | os.PathLike) -> Path:
    """The scan that a labelling is kept beside: the file or folder that it names. Raises ReadError when that is not there."""
    path = Path(path)
    document, _ = _entries(path, -1)
    scan = path.parent / Path(str(document.get("scan") or path.stem)).name
    if not scan.exists():
        raise ReadError(
            f"its scan {scan.name!r} is not beside it", where=path, how="Put the scan and its labels into one folder."
        )
    return scan


def load(path: str | os.PathLike, cloud: PointCloud, frame: Frame) -> Labelling:
    """The labelling kept in ``path`` for the scan that ``cloud`` was read from, without a history.

    Raises:
        ReadError: no such file, or a damaged one.
        UsageError: it belongs to another scan, or to this one before it changed.
    """
    path = Path(path)
    document, owner = _entries(path, len(cloud))
    if document["content"] != cloud_fingerprint(cloud):
        named = document.get("scan") or "another scan"
        raise UsageError(
            f"these labels belong to {named!r} with {document['points']:,} points, not to this scan as it is now",
            where=path,
            how="Open the scan that they were made on, unchanged.",
        )
    try:
        owner = np.load(io.BytesIO(owner), allow_pickle=False)
        if owner.shape != (len(cloud),) or owner.dtype.kind != "i" or owner.min(initial=0) < NONE:
            raise ValueError("its segment numbers do not fit")
        marks = Marks(
            labels={int(i): str(text) for i, text in document["labels"].items()},
            names={int(i): str(text) for i, text in document["names"].items()},
            hidden=frozenset(map(int, document["hidden"])),
            selected=frozenset(map(int, document["selected"])),
            next_id=int(document["next_id"]),
        )
        there = {int(i) for i in np.unique(owner)} - {NONE}
        if max(there, default=NONE) >= marks.next_id or len(cloud) + marks.next_id > 2**31 - 1:
            raise ValueError("its segment numbers make no sense")
        if not there.issuperset({*marks.labels, *marks.names, *marks.hidden, *marks.selected}):
            raise ValueError("it speaks of segments that it does not hold")
        return Labelling(cloud, frame, owner, marks, gap=float(document["gap"]))
    except (ValueError, TypeError, KeyError, AttributeError, EOFError, OverflowError, SyntaxError) as error:
        raise _damaged(path, error) from None


def _entries(path: Path, n: int) -> tuple[dict, bytes]:
    """The document, checked as far as it goes without the scan, and the bytes of the owners."""
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.getinfo(_JSON).file_size > _MOST_JSON:
                raise ValueError("its text is too long")
            document = json.loads(archive.read(_JSON))
            if not isinstance(document, dict) or document.get("format") != "cg3d-labels":
                raise ValueError("it is no labelling")
            if document.get("version") != VERSION:
                raise ReadError(
                    f"these labels are of version {document.get('version')}, and this program knows {VERSION}",
                    where=path,
                    how="Use the program that wrote them.",
                )
            if type(document.get("points")) is not int or not isinstance(document.get("content"), str):
                raise ValueError("it does not say which scan it is of")
            if document["points"] != n:  # the caller says so; nothing needs to be unpacked for it
                return {**document, "content": ""}, b""
            if archive.getinfo(_OWNER).file_size > 8 * n + 4096:  # an archive of zeros unpacks to any size
                raise ValueError("its segment numbers do not fit")
            return document, archive.read(_OWNER)
    except FileNotFoundError:
        raise ReadError("there is no such file", where=path, how="Check the path.") from None
    except OSError as error:
        raise ReadError(f"cannot be read ({error.strerror or error})", where=path, how="Check the disk.") from None
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, EOFError, RuntimeError) as error:
        raise _damaged(path, error) from None


def _damaged(path: Path, error: Exception) -> ReadError:
    return ReadError(f"this is no labelling of cg3d, or a damaged one ({error})", where=path, how=_AGAIN)
