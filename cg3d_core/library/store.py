"""A shape library on disk: a folder with two LanceDB tables, ``shapes`` and ``about``.

Every change is one commit of LanceDB's: a crash leaves the last one. An opened store stays at the version that it
was opened at, whoever builds meanwhile.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import Cg3dError, ModelError, ReadError, UsageError

if TYPE_CHECKING:
    import pyarrow as pa

FORMAT, VERSION = "cg3d-library", 1
SHAPES, ABOUT = "shapes", "about"

INDEX_FROM = 100_000
"""Shapes from which on there is an index for approximate search; fewer are compared one and all."""

KEPT = timedelta(days=1)
"""How long what was replaced stays on disk, for those who have the library open."""

_AT_ONCE = 500  # files named in one condition
STATE = ("file", "category", "bytes", "mtime_ns", "digest")


@dataclass(frozen=True)
class About:
    """What a library was made of, and by what."""

    root: str  # the shapes' folder, absolute
    model: str  # the checkpoint's own name
    checkpoint: str  # a packaged checkpoint's name, or a folder
    tower: str | None  # where the towers of ``space`` come from, if not from the checkpoint
    space: str
    fingerprint: str  # of the model in this space
    dim: int
    up: str | None  # the files' upright axis, where it was given
    format: str = FORMAT
    version: int = VERSION


class Store:
    """The tables of one library. All methods raise ReadError when they are damaged."""

    def __init__(self, path: Path, about: About, table):
        self.path, self.about, self._table = path, about, table

    @classmethod
    def create(cls, path: Path, about: About) -> Store:
        """An empty library, in the place of the one that may be there. Raises UsageError: that is something else."""
        if path.exists() and not is_library(path) and (not path.is_dir() or any(path.iterdir())):
            raise UsageError("this is something else than a shape library", where=path, how="Name another --out")
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise UsageError(f"cannot be made ({reason})", where=path, how="Name a folder that is yours") from error
        with _told(path):
            table = _made(path, SHAPES, schema=_schema(about.dim))
        store = cls(path, about, table)
        store.rewrite(about)
        return store

    @classmethod
    def open(cls, path: Path) -> Store:
        """The library in a folder as it is now. Raises UsageError: there is none."""
        if not is_library(path):
            what = "this is no shape library" if path.exists() else "there is no such library"
            raise UsageError(what, where=path, how=f"Build one: cg3d library build FOLDER --out {path}")
        with _told(path):
            db = _connect(path)
            told = json.loads(db.open_table(ABOUT).to_arrow()["json"][0].as_py())
            if told.get("format") != FORMAT:
                raise ValueError("not a shape library's")
            if told["version"] > VERSION:
                raise ReadError("this library is of a newer version", where=path, how="Update cg3d")
            if set(told) != {f.name for f in fields(About)}:
                raise ValueError("what it says about itself is not whole")
            return cls(path, About(**told), db.open_table(SHAPES))

    def __len__(self) -> int:
        with _told(self.path):
            return self._table.count_rows()

    # ---- changes -------------------------------------------------------------------------------

    def rewrite(self, about: About) -> None:
        """Keep ``about`` instead."""
        import pyarrow as pa

        with _told(self.path):
            _made(self.path, ABOUT, pa.table({"json": [json.dumps(asdict(about))]}))
        self.about = about

    def put(self, rows: Sequence[dict] | pa.Table, fresh: bool = False) -> None:
        """Add rows, each in the place of the one with its file; ``fresh``: surely none of them is there."""
        import pyarrow as pa

        if not len(rows):
            return
        with _told(self.path):
            schema = _schema(self.about.dim)
            if isinstance(rows, pa.Table):
                table = rows.select(schema.names).cast(schema)
            else:
                table = pa.Table.from_pylist(list(rows), schema=schema)
            if fresh:
                self._table.add(table)
            else:
                merge = self._table.merge_insert("file").when_matched_update_all().when_not_matched_insert_all()
                merge.execute(table)

    def remove(self, files: Iterable[str]) -> None:
        """Take the rows of these files out."""
        with _told(self.path):
            for condition in _named(sorted(files)):
                self._table.delete(condition)

    def finish(self) -> None:
        """After changes: join small parts, let go of old versions, and index a large library."""
        with _told(self.path):
            if self._table.count_rows() >= INDEX_FROM and not self.indexed:
                self.index()
            self._table.optimize(cleanup_older_than=KEPT)  # takes new rows into the index too

    def index(self) -> None:
        """Make the index for approximate search: IVF over vectors of 4 bits a number (RaBitQ)."""
        from lancedb.index import IvfRq

        self._table.create_index("feature", config=IvfRq(distance_type="cosine", num_bits=4), replace=True)
        self.__dict__.pop("indexed", None)

    # ---- questions -----------------------------------------------------------------------------

    @cached_property
    def indexed(self) -> bool:
        """Whether there is an index for approximate search."""
        with _told(self.path):
            return bool(self._table.list_indices())

    def state(self) -> pa.Table:
        """The columns ``STATE`` of all rows: what was known of each file."""
        return self.columns(STATE)

    def columns(self, names: Sequence[str], with_ids: bool = False) -> pa.Table:
        """Columns of all rows; ``with_ids``: and ``_rowid``, for ``rows_at``."""
        with _told(self.path):
            query = self._table.search().select(list(names))
            return (query.with_row_id(True) if with_ids else query).limit(max(len(self), 1)).to_arrow()

    def rows_of(self, files: Sequence[str]) -> list[dict]:
        """The whole rows of these files, those that are there."""
        with _told(self.path):
            found = []
            for condition in _named(files):
                found += self._table.search().where(condition).limit(_AT_ONCE).to_list()
            return found

    def rows_at(self, ids: Sequence[int], names: Sequence[str]) -> list[dict]:
        """Columns of the rows with these ids, in the order of ``ids``."""
        if not len(ids):
            return []
        with _told(self.path):
            found = self._table.take_row_ids([int(i) for i in ids]).select(list(names)).with_row_id().to_arrow()
            by_id = {row["_rowid"]: row for row in found.to_pylist()}
            return [by_id[int(i)] for i in ids]

    def nearest(self, feature: np.ndarray, k: int, condition: str | None, names: Sequence[str]) -> list[dict]:
        """Columns and ``_distance`` (1 - cosine) of about the k rows nearest to ``feature`` (d,), by the index."""
        with _told(self.path):
            query = self._table.search(np.asarray(feature, np.float32), vector_column_name="feature")
            query = query.distance_type("cosine").nprobes(PROBES).refine_factor(REFINE)
            if condition is not None:
                query = query.where(condition, prefilter=True)
            return query.select([*names, "_distance"]).limit(k).to_list()


PROBES = 60
"""Parts of the index that are looked into."""

REFINE = 5
"""Times k that are compared exactly."""


def is_library(path: Path) -> bool:
    """Whether a folder holds a shape library's tables."""
    return all((path / f"{name}.lance").is_dir() for name in (SHAPES, ABOUT))


def check_model(store: Store, fingerprint: str, name: str) -> None:
    """Raise ModelError, with the way out, where a library was made by another model than this one."""
    about = store.about
    if fingerprint != about.fingerprint:
        other = about.model if about.model != name else f"another version of {name}"
        raise ModelError(
            f"this library was made by another model ({other}, space {about.space}), its features do not fit",
            where=store.path,
            how=f"Make it again: cg3d library build {about.root} --out {store.path} --rebuild",
        )


def quoted(text: str) -> str:
    """A text as it stands in a condition."""
    return "'" + text.replace("'", "''") + "'"


def _named(files: Sequence[str]) -> Iterator[str]:
    """Conditions that hold for rows of these files."""
    for start in range(0, len(files), _AT_ONCE):
        yield f"file IN ({', '.join(map(quoted, files[start : start + _AT_ONCE]))})"


def _schema(dim: int) -> pa.Schema:
    import pyarrow as pa

    return pa.schema(
        {
            "file": pa.string(),  # relative to the library's root, with slashes
            "category": pa.string(),
            "points": pa.int64(),
            "extent": pa.list_(pa.float32(), 3),  # metres: longer side, shorter side, height of the upright box
            "unit": pa.string(),  # of the file
            "unit_known": pa.bool_(),
            "bytes": pa.int64(),
            "mtime_ns": pa.int64(),
            "digest": pa.string(),
            "thumbnail": pa.binary(),  # PNG
            "feature": pa.list_(pa.float32(), dim),  # unit length
        }
    )


def _connect(path: Path):
    import lancedb

    return lancedb.connect(str(path))


def _made(path: Path, name: str, data: pa.Table | None = None, schema: pa.Schema | None = None):
    """A table of a library, in the place of the one that may be there."""
    there = (path / f"{name}.lance").is_dir()
    return _connect(path).create_table(name, data, schema=schema, mode="overwrite" if there else "create")


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """LanceDB's and Arrow's errors as one line."""
    try:
        yield
    except Cg3dError:
        raise
    except (ValueError, RuntimeError, OSError, KeyError) as error:
        if not path.is_dir():
            how = "Put it back, or open another one"
            raise ReadError("this library is no longer there", where=path, how=how) from None
        reason = str(error).splitlines()[0][:160] if str(error) else type(error).__name__
        raise ReadError(
            f"this library cannot be read or written ({reason})",
            where=path,
            how="Check the disk; if the library is damaged, delete it and build it again",
        ) from error
