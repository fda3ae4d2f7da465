"""A session: what somebody was doing with a scan, in one small file. No Qt here.

``room.cg3d-session`` is JSON. It names the scan (which is neither copied nor altered) and holds what was asked, what
was labelled, and how it was looked at, so that opening it brings the work back.
"""

from __future__ import annotations

import base64
import binascii
import json
import math
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from cg3d_app.questions import Question
from cg3d_core.cache import replacing
from cg3d_core.errors import Cg3dError, ReadError, UsageError

ENDING = ".cg3d-session"
FORMAT, VERSION = "cg3d-session", 1
MOST_BYTES = 1 << 30  # more is no session of ours
CAMERA = ("distance", "yaw", "pitch", "fov")


@dataclass(frozen=True)
class Asked:
    """One question, and how its answer is shown."""

    question: Question
    colour: tuple[float, float, float]
    shown: bool = True
    pinned: bool = False
    current: bool = False


@dataclass(frozen=True)
class Session:
    """Work on one scan."""

    scan: Path
    points: int  # of the scan
    content: str = ""  # hash of the scan's points, to notice that it has changed; "" where it is not known
    asked: tuple[Asked, ...] = ()
    words: Mapping[str, Any] | None = None  # taught words that were asked with, as ``query.word_file`` writes them
    labels: bytes = b""  # a labelling as ``cg3d_core.labels.file`` writes it; empty: nobody has changed a segment
    labels_kept: bool = False  # they are in a file of their own too; only in what is saved by itself
    camera: Mapping[str, Any] | None = None  # target, and the figures of ``CAMERA``
    colour_by: str = "photo"
    cutaway: bool = True
    clip_box: tuple[tuple[float, ...], tuple[float, ...]] | None = None  # two corners in canonical coordinates
    tab: str = ""  # kind of the feature whose tab is open; "" is the answer's
    home: Path | None = None  # the session file this belongs to; only in what is saved by itself


def save(session: Session, path: str | os.PathLike) -> Path:
    """Write a session, whole or not at all. Raises Cg3dError when it cannot be written."""
    path = Path(path)
    document = {
        "format": FORMAT,
        "version": VERSION,
        "scan": {
            "path": str(session.scan.resolve()),
            "relative": _relative(session.scan, path.parent),
            "points": session.points,
            "content": session.content,
        },
        "asked": [
            {
                "question": one.question.to_dict(),
                "colour": list(one.colour),
                "shown": one.shown,
                "pinned": one.pinned,
                "current": one.current,
            }
            for one in session.asked
        ],
        "words": session.words,
        "camera": None if session.camera is None else dict(session.camera),
        "colour_by": session.colour_by,
        "cutaway": session.cutaway,
        "clip_box": session.clip_box,
        "tab": session.tab,
        "home": None if session.home is None else str(session.home),
        "labels_kept": session.labels_kept,
        "labels": base64.b64encode(session.labels).decode(),
    }
    with replacing(path) as temporary:
        text = json.dumps(document, indent=1, ensure_ascii=False)
        temporary.write_bytes(text.encode(errors="backslashreplace"))  # a scan's name may be any bytes
    return path


def load(path: str | os.PathLike) -> Session:
    """The session kept in a file; ``scan`` is where it was, or beside the file where both were moved. Raises ReadError."""
    path = Path(path)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ValueError("it is too long")
        document = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ReadError("there is no such file", where=path, how="Check the path.") from None
    except OSError as error:
        raise ReadError(f"cannot be read ({error.strerror or error})", where=path, how="Check the disk.") from None
    except ValueError as error:
        raise _damaged(path, error) from None
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise _damaged(path, "it does not say that it is one")
    if document.get("version") != VERSION:
        raise ReadError(
            f"this session is of version {document.get('version')}, and this program knows {VERSION}",
            where=path,
            how="Use the program that wrote it.",
        )
    try:
        return _session(document, path)
    except (LookupError, TypeError, ValueError, AttributeError, OverflowError, binascii.Error, UsageError) as error:
        raise _damaged(path, error) from None


def labels_beside(scan: Path) -> Path | None:
    """The session of a scan that lies beside it under its name, if it has newer labels than the scan's own file of them."""
    from cg3d_core.labels import file

    path, own = scan.absolute().with_suffix(ENDING), file.beside(scan.absolute())
    try:
        if own.exists() and own.stat().st_mtime >= path.stat().st_mtime:
            return None
        read = load(path)
        return path if read.labels and read.scan.samefile(scan) else None
    except (OSError, Cg3dError):  # none, or none that can be read: nobody has asked for it
        return None


def pack_labels(labelling: Any) -> bytes:
    """A ``cg3d_core`` Labelling as the bytes of its file. Raises Cg3dError: there is no room for temporary files."""
    from cg3d_core.labels import file

    try:
        with tempfile.TemporaryDirectory() as folder:
            return file.save(labelling, Path(folder) / f"labels{file.ENDING}").read_bytes()
    except OSError as error:
        where = error.filename or "labels"
        raise Cg3dError(f"cannot be written ({error.strerror or error})", where=where, how="Make room") from None


def unpack_labels(labels: bytes, scene: Any) -> Any:
    """The Labelling of a scene kept in such bytes; UsageError when they belong to another scan, ReadError when damaged."""
    from cg3d_core.labels import file

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"labels{file.ENDING}"
        path.write_bytes(labels)
        try:
            return file.load(path, scene.cloud, scene.frame)
        except UsageError:
            raise UsageError(
                "the scan is not as it was when the labels of this session were made", how="They are left out."
            ) from None


def touched(labelling: Any, scene: Any) -> bool:
    """Whether somebody has changed the segments of a scene, or said anything about them."""
    marks = labelling.marks
    return bool(marks.labels or marks.names or marks.hidden) or not np.array_equal(labelling.owner, scene.partition)


def _relative(scan: Path, folder: Path) -> str:
    """The scan as seen from a folder, so that both can move together; "" on another drive."""
    try:
        return Path(os.path.relpath(scan.resolve(), folder.resolve())).as_posix()
    except ValueError:
        return ""


def _session(document: dict, path: Path) -> Session:
    scan = document["scan"]
    there = [Path(scan["path"])]
    if relative := str(scan["relative"]):
        there.insert(0, path.resolve().parent / relative)  # both were moved or copied together
    box, home = document["clip_box"], document["home"]
    return Session(
        scan=Path(os.path.normpath(next((one for one in there if os.path.exists(one)), there[-1]))),
        points=int(scan["points"]),
        content=str(scan["content"]),
        asked=tuple(
            Asked(
                Question.from_dict(one["question"]), _figures(one["colour"], 3), bool(one["shown"]), bool(one["pinned"]),
                bool(one["current"]),
            )
            for one in document["asked"]
        ),
        words=document.get("words"),  # read when they are wanted; older sessions have none
        labels=base64.b64decode(document["labels"], validate=True),
        labels_kept=bool(document.get("labels_kept")),  # older sessions do not say
        camera=None if document["camera"] is None else _camera(document["camera"]),
        colour_by=str(document["colour_by"]),
        cutaway=bool(document["cutaway"]),
        clip_box=None if box is None else (_figures(box[0], 3), _figures(box[1], 3)),
        tab=str(document["tab"]),
        home=None if home is None else Path(home),
    )  # fmt: skip


def _camera(document: dict) -> dict[str, Any]:
    figures = _figures([document[name] for name in CAMERA], len(CAMERA))
    camera = dict(zip(CAMERA, figures))
    if camera["distance"] <= 0 or not 0 < camera["fov"] < 180:
        raise ValueError("its camera makes no sense")
    return {"target": _figures(document["target"], 3), **camera}


def _figures(values: Any, count: int) -> tuple[float, ...]:
    figures = tuple(float(value) for value in values)
    if len(figures) != count or not all(map(math.isfinite, figures)):
        raise ValueError("its figures make no sense")
    return figures


def _damaged(path: Path, error: object) -> ReadError:
    return ReadError(
        f"this is no session of cg3d, or a damaged one ({error})", where=path, how="Open the scan itself instead."
    )
