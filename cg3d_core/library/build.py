"""Make a shape library from a folder, or bring it up to date: only what has changed is read and encoded again."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import ReadError, UsageError
from ..geometry.axes import AXES
from ..opening import DEFAULT_MODEL
from ..parallel import processes
from .files import Listing, ShapeFile, digest, list_shapes
from .reading import KeptShape, encoded, read_all
from .store import About, Store, check_model, is_library

if TYPE_CHECKING:
    from ..progress import Progress
    from ..query.model import QueryModel

TOGETHER = 16
"""Shapes encoded in one go."""

COMMIT = 64
"""Shapes written in one go: as many are encoded again after a crash, at most. Ctrl-C writes what is there."""


@dataclass(frozen=True)
class BuildReport:
    """What a build has done. Each shape is in one of the first six."""

    added: int
    changed: int
    moved: int  # known content under another name: taken over without reading
    unchanged: int
    failed: tuple[str, ...]  # a line each
    removed: int  # files that are gone, those that moved included
    left_out: int  # tables and texts without points
    shapes: int  # in the library now
    seconds: float  # of reading, encoding and writing

    @property
    def rate(self) -> float:
        """Shapes read, encoded and written in a second."""
        return (self.added + self.changed) / max(self.seconds, 1e-9)


def build_library(
    folder: str | os.PathLike,
    out: str | os.PathLike,
    model: str | os.PathLike | QueryModel = DEFAULT_MODEL,
    *,
    tower: str | os.PathLike | None = None,
    categories: Mapping[str, str] | None = None,
    up: str | None = None,
    workers: int | None = None,
    device: str = "cpu",
    rebuild: bool = False,
    progress: Progress | None = None,
) -> BuildReport:
    """Make the library ``out`` of all shapes beneath ``folder``, or bring it up to date.

    A file is taken as it was when its size and time, or else its content, are those known; rows of files that are
    gone, or can no longer be read, leave. ``categories`` {file: category} overrules folders' names. ``up``: the
    files' upright axis. ``workers``: processes that read (default: one a core; each is started afresh, so a script
    needs ``if __name__ == "__main__"``), 0 for none. ``rebuild``: begin anew, with another model or folder.
    ``progress(stage, fraction)`` may raise to stop; what was encoded until then is kept.

    Raises:
        UsageError: no such folder, no shape in it, ``out`` is something else, or made of another folder.
        ModelError: no such model, or ``out`` was made by another one.
        ReadError: none of the shapes could be read.
    """
    tell = progress or (lambda stage, fraction: None)
    root, out = (Path(os.path.abspath(Path(given).expanduser())) for given in (folder, out))
    if up is not None and up not in AXES:
        raise UsageError(f"{up!r} is not an axis", how=f"Use one of {', '.join(AXES)}.")
    tell("listing", 0.0)
    listing = list_shapes(root, dict(categories or {}), without=out)
    if not listing.shapes and not is_library(out):
        raise UsageError("there is no shape in this folder", where=root, how="Known are the formats of cg3d info")
    tell("model", 0.0)
    loaded = _loaded(model, tower, device)
    store = _opened(out, _about(loaded, root, tower, up), rebuild)
    tell("comparing", 0.0)
    plan = _plan(store, listing)
    store.put(_taken_over(store, plan))
    store.remove(plan.gone)
    start = time.perf_counter()
    failed = _encode(store, plan, loaded, up, processes(workers, len(plan.new)), tell)
    seconds = time.perf_counter() - start
    tell("tidying", 0.0)
    store.finish()
    read = [file.name in plan.known for file in plan.new if file.name not in failed]
    report = BuildReport(
        added=read.count(False),
        changed=read.count(True),
        moved=len(plan.moved),
        unchanged=len(plan.touched) + plan.same,
        failed=(*listing.failed, *failed.values()),
        removed=len(plan.gone),
        left_out=listing.left_out,
        shapes=len(store),
        seconds=seconds,
    )
    if failed and not report.shapes:
        raise ReadError(
            f"none of its {len(failed)} shapes could be read", where=root, how=f"The first: {report.failed[0]}"
        )
    return report


@dataclass(frozen=True)
class _Plan:
    """What is to be done with a folder's files."""

    known: dict[str, dict]  # the library's rows as they were, by file
    new: list[ShapeFile]  # to be read: not known, or changed
    touched: list[ShapeFile]  # known content, but another time, size on disk or category
    moved: dict[str, ShapeFile]  # a known file's name -> where the same content is now
    gone: list[str]
    same: int


def _plan(store: Store, listing: Listing) -> _Plan:
    known = {row["file"]: row for row in store.state().to_pylist()}
    present = {file.name for file in listing.shapes}
    gone = [name for name in known if name not in present]
    vanished: dict[int, list[str]] = {}
    for name in gone:
        vanished.setdefault(known[name]["bytes"], []).append(name)
    new, touched, moved, same = [], [], {}, 0
    for file in listing.shapes:
        row = known.get(file.name)
        if row is None:
            source = _same_content(file, [n for n in vanished.get(file.size, ()) if n not in moved], known)
            if source is None:
                new.append(file)
            else:
                moved[source] = file
        elif (row["bytes"], row["mtime_ns"]) == (file.size, file.mtime_ns):
            if row["category"] == file.category:
                same += 1
            else:
                touched.append(file)
        elif _same_content(file, [file.name], known):
            touched.append(file)
        else:
            new.append(file)
    return _Plan(known, new, touched, moved, gone, same)


def _same_content(file: ShapeFile, names: Sequence[str], known: dict[str, dict]) -> str | None:
    """The first of these known files whose content is that of ``file``."""
    if not names:
        return None
    try:
        mark = digest(file.path)
    except OSError:
        return None  # reading it will say why
    return next((name for name in names if known[name]["digest"] == mark), None)


def _taken_over(store: Store, plan: _Plan) -> list[dict]:
    """Rows of files whose content is known, under their present name, time and category."""
    now = {file.name: file for file in plan.touched} | plan.moved
    return [row | _state(now[row["file"]]) for row in store.rows_of(sorted(now))]


def _encode(
    store: Store, plan: _Plan, model: QueryModel, up: str | None, workers: int, tell: Progress
) -> dict[str, str]:
    """Read, encode and write ``plan.new``; returns a line about each file that failed, whose row leaves."""
    from ..query.ask import encode_prepared, prepare_shape

    failed: dict[str, str] = {}
    rows: list[dict] = []

    def write() -> None:
        store.put(rows, fresh=not any(row["file"] in plan.known for row in rows))
        rows.clear()

    def counted(shapes: Iterable) -> Iterator:
        for done, shape in enumerate(shapes):
            tell("encoding", done / len(plan.new))
            yield shape

    prepare = partial(prepare_shape, n_points=model.n_points)
    try:
        with closing(read_all(plan.new, prepare, up, workers)) as shapes:
            made = encoded(counted(shapes), lambda prepared: encode_prepared(prepared, model), TOGETHER)
            for file, (shape, feature) in zip(plan.new, made):
                if isinstance(shape, str):
                    failed[file.name] = shape
                else:
                    rows.append(_row(shape, feature))
                if len(rows) >= COMMIT:
                    write()
    finally:
        write()
    store.remove(name for name in failed if name in plan.known)
    return failed


def _row(shape: KeptShape, feature) -> dict:
    return {
        **_state(shape.file),
        "digest": shape.digest,
        "points": shape.points,
        "extent": shape.size,
        "unit": shape.unit,
        "unit_known": shape.unit_known,
        "thumbnail": shape.thumbnail,
        "feature": feature,
    }


def _state(file: ShapeFile) -> dict:
    return {"file": file.name, "category": file.category, "bytes": file.size, "mtime_ns": file.mtime_ns}


def _loaded(model: str | os.PathLike | QueryModel, tower: str | os.PathLike | None, device: str) -> QueryModel:
    from ..query.model import QueryModel
    from ..training.devices import chosen_device

    if not isinstance(model, str | os.PathLike):
        return model
    loaded = QueryModel.load(model, tower=tower)
    loaded.checkpoint.model.to(chosen_device(device))
    return loaded


def _about(model: QueryModel, root: Path, tower: str | os.PathLike | None, up: str | None) -> About:
    from ..paths import assets_dir

    folder = model.checkpoint.folder
    packaged = folder.parent == assets_dir() / "models"
    return About(
        root=str(root),
        model=model.name,
        checkpoint=folder.name if packaged else str(folder.absolute()),
        tower=None if tower is None else _tower_name(tower),
        space=model.space,
        fingerprint=model.fingerprint,
        dim=model.checkpoint.model.spaces[model.space],
        up=up,
    )


def _tower_name(tower: str | os.PathLike) -> str:
    """A file by its whole path, a name as it is."""
    return str(Path(tower).absolute()) if Path(tower).exists() else str(tower)


def _opened(out: Path, about: About, rebuild: bool) -> Store:
    """The library to be brought up to date, or a new one. Raises UsageError or ModelError where it is another one's."""
    if rebuild or not is_library(out):
        return Store.create(out, about)
    store = Store.open(out)
    was = store.about
    check_model(store, about.fingerprint, about.model)
    if was.up != about.up:
        said = "found in each file" if was.up is None else was.up
        raise UsageError(f"its shapes were read with another up axis ({said})", where=out, how="Add --rebuild")
    if was.root != about.root and Path(was.root).is_dir():
        raise UsageError(f"this is the library of {was.root}", where=out, how="Name another --out, or add --rebuild")
    if was != about:
        store.rewrite(replace(was, root=about.root, checkpoint=about.checkpoint, tower=about.tower))
    return store
