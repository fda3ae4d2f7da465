"""Ask a shape library: by words, a picture, a shape or any feature of its space, such as a scene's segment's.

A score is the cosine between the question's feature and the shape's, -1 to 1, not a probability. Scores of one
question rank shapes. They cannot be compared across kinds of questions: a word's best is far below a shape's best,
for words and shapes lie apart in the joint space.
"""

from __future__ import annotations

import difflib
import os
import posixpath
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import UsageError
from ..query.ask import make_query
from ..query.engine import Query
from ..query.score import unit
from .store import About, Store, check_model, quoted

if TYPE_CHECKING:
    import pyarrow as pa
    from PIL.Image import Image

    from ..cloud import PointCloud
    from ..progress import Progress
    from ..query.model import QueryModel
    from ..query.result import QueryResult
    from ..scene import Scene

_SHOWN = ("file", "category", "points", "extent", "unit", "unit_known", "thumbnail", "feature")


@dataclass(frozen=True, eq=False)
class LibraryHit:
    """One shape that was found."""

    name: str  # relative to the library's root
    file: Path
    score: float  # cosine
    category: str
    points: int
    size: tuple[float, float, float]  # metres: longer side, shorter side, height of the upright box; see ``unit_known``
    unit: str
    unit_known: bool  # whether the format fixes the unit; otherwise sizes are a guess
    thumbnail: bytes = field(repr=False)  # PNG
    feature: np.ndarray = field(repr=False)  # (d,) float32 unit

    def to_dict(self) -> dict:
        """The JSON form (DESIGN.md section 4)."""
        return {"file": str(self.file), "score": round(self.score, 4), "category": self.category}


class Library:
    """What ``open_library`` returns: the library as it was when opened."""

    def __init__(self, store: Store, model: QueryModel | None = None):
        """``model``: what it was made by, if at hand; otherwise loaded when a question needs it. Raises ModelError."""
        self.store = store
        if model is not None:
            check_model(store, model.fingerprint, model.name)
            self.model = model

    def __len__(self) -> int:
        return len(self.store)

    def __repr__(self) -> str:
        return f"<Library {self.store.path.name}: {len(self):,} shapes, {self.about.model}>"

    @property
    def about(self) -> About:
        """What it was made of, and by what."""
        return self.store.about

    @cached_property
    def model(self) -> QueryModel:
        """What it was made by, and what questions go through. Raises ModelError: that is gone or another one now."""
        from ..query.model import QueryModel

        loaded = QueryModel.load(self.about.checkpoint, tower=self.about.tower)
        check_model(self.store, loaded.fingerprint, loaded.name)
        return loaded

    @cached_property
    def categories(self) -> dict[str, int]:
        """Shapes of each category, the most frequent first; "" holds those without one."""
        found = self._rows.table["category"].value_counts().to_pylist()
        return {row["values"]: row["counts"] for row in sorted(found, key=lambda row: (-row["counts"], row["values"]))}

    @cached_property
    def folders(self) -> dict[str, int]:
        """Shapes of each folder, by name: those in which the files part first ("a/chair", "a/table" where all is in "a")."""
        names = self._rows.table["file"].to_pylist()
        shared = posixpath.commonpath([name.rpartition("/")[0] for name in names]) if names else ""
        depth = shared.count("/") + 1 if shared else 0
        parts = (name.split("/") for name in names)
        return dict(sorted(Counter("/".join(p[: depth + 1]) for p in parts if len(p) > depth + 1).items()))

    # ---- questions -----------------------------------------------------------------------------

    def search(
        self,
        text: str | None = None,
        *,
        image: Image | str | os.PathLike | None = None,
        shape: PointCloud | str | os.PathLike | None = None,
        feature: np.ndarray | None = None,
        k: int = 10,
        category: str | None = None,
        folder: str | os.PathLike | None = None,
    ) -> list[LibraryHit]:
        """The k shapes nearest to what is asked with, best first; fewer where there are not as many.

        ``feature``: (d,) in the model's joint space. ``category`` and ``folder`` (in the library's root) narrow the
        search. Raises UsageError unless asked in exactly one way; ReadError or ModelError from what is asked with.
        """
        if k < 1:
            raise UsageError(f"at least one shape must be asked for, not {k}")
        if feature is None:
            asked = make_query(self.model, text, image=image, shape=shape).feature
        elif text is image is shape is None:
            asked = self._checked(feature)
        else:
            raise UsageError("ask with words, with a picture, with a shape or with a feature: one of them")
        category, folder = self._category(category), self._folder(folder)
        if self.store.indexed:
            condition = " AND ".join(_conditions(category, folder)) or None
            rows = self.store.nearest(asked, k, condition, _SHOWN)
            return [self._hit(row, 1 - row["_distance"]) for row in rows]
        ids, scores = self._rows.nearest(asked, k, category, folder)
        return [self._hit(row, score) for row, score in zip(self.store.rows_at(ids, _SHOWN), scores)]

    def browse(
        self, k: int = 10, *, category: str | None = None, folder: str | os.PathLike | None = None
    ) -> list[LibraryHit]:
        """The first k shapes by name, unasked: their scores are NaN."""
        ids = self._rows.first(k, self._category(category), self._folder(folder))
        return [self._hit(row, np.nan) for row in self.store.rows_at(ids, _SHOWN)]

    def search_segment(self, scene: Scene, segment: int, k: int = 10, **narrowed) -> list[LibraryHit]:
        """Shapes that look like a segment of a scene. Raises ModelError: the scene was opened with another model."""
        check_model(self.store, scene.model.fingerprint, scene.model.name)
        scene.describe(segment)  # raises UsageError where there is no such segment
        return self.search(feature=scene.candidates.features[segment], k=k, **narrowed)

    def search_part(self, scene: Scene, points: np.ndarray, k: int = 10, **narrowed) -> list[LibraryHit]:
        """Shapes that look like any points of a scene, (n,) bool: a segment that a person made. Raises as above."""
        check_model(self.store, scene.model.fingerprint, scene.model.name)
        return self.search(feature=scene.encode_part(points).features[0], k=k, **narrowed)

    def find_in(self, scene: Scene, hit: LibraryHit, k: int = 10) -> QueryResult:
        """Where in a scene there is something like a shape of the library: ``Scene.ask`` with its feature."""
        check_model(self.store, scene.model.fingerprint, scene.model.name)
        return scene.ask(Query(hit.name, "shape", hit.feature, category=hit.category), k)

    # ---- inside --------------------------------------------------------------------------------

    @cached_property
    def _rows(self) -> _Rows:
        """All features in memory: exact search of ten thousand takes a millisecond so, and LanceDB's own 20."""
        names = ["file", "category"] if self.store.indexed else ["file", "category", "feature"]
        table = self.store.columns(names, with_ids=True)
        features = np.zeros((len(table), 0), np.float32)
        if "feature" in names:
            features = table["feature"].combine_chunks().flatten().to_numpy().reshape(len(table), self.about.dim)
        return _Rows(table.select(["_rowid", "file", "category"]), features)

    def _hit(self, row: dict, score: float) -> LibraryHit:
        return LibraryHit(
            name=row["file"],
            file=Path(self.about.root) / row["file"],
            score=float(score),
            category=row["category"],
            points=row["points"],
            size=tuple(row["extent"]),
            unit=row["unit"],
            unit_known=row["unit_known"],
            thumbnail=row["thumbnail"],
            feature=np.array(row["feature"], np.float32),
        )

    def _checked(self, feature: np.ndarray) -> np.ndarray:
        feature = np.asarray(feature, np.float32)
        if feature.shape != (self.about.dim,) or not np.isfinite(feature).all() or not feature.any():
            raise UsageError(
                f"a feature of shape {feature.shape} is none of this library's space",
                where=self.store.path,
                how=f"Give {self.about.dim} numbers.",
            )
        return unit(feature)

    def _category(self, category: str | None) -> str | None:
        """As the library spells it. Raises UsageError: it has none such."""
        if category is None:
            return None
        known = {name.casefold(): name for name in self.categories}
        wanted = " ".join(category.replace("_", " ").split()).casefold()
        if wanted in known:
            return known[wanted]
        near = difflib.get_close_matches(wanted, known, n=3) or sorted(known)[:8]
        what = f"there is no category {category!r} in this library"
        raise UsageError(what, where=self.store.path, how=f"It has: {', '.join(known[n] for n in near)}, ...")

    def _folder(self, folder: str | os.PathLike | None) -> str | None:
        """Relative to the root, with a slash at the end. Raises UsageError: there is nothing of it in the library."""
        if folder is None:
            return None
        root, given = Path(self.about.root), Path(folder)
        inside = given.relative_to(root) if given.is_absolute() and given.is_relative_to(root) else given
        name = inside.as_posix().rstrip("/")
        if name in (".", ""):
            return None
        if not self._rows.among(None, f"{name}/").any():
            raise UsageError(f"there is no shape of the folder {str(folder)!r} in it", where=self.store.path)
        return f"{name}/"


@dataclass(frozen=True, eq=False)
class _Rows:
    """A library's n rows in memory."""

    table: pa.Table  # (n) _rowid of the store, file, category
    features: np.ndarray  # (n, d) float32 unit

    def among(self, category: str | None, folder: str | None) -> np.ndarray:
        """(n,) bool: which rows are of a category and beneath a folder."""
        import pyarrow.compute as pc

        kept = np.ones(len(self.table), bool)
        if category is not None:
            kept &= pc.equal(self.table["category"], category).to_numpy(zero_copy_only=False)
        if folder is not None:
            kept &= pc.starts_with(self.table["file"], folder).to_numpy(zero_copy_only=False)
        return kept

    def first(self, k: int, category: str | None, folder: str | None) -> np.ndarray:
        """Ids of the first k rows by file."""
        among = np.flatnonzero(self.among(category, folder))
        names = self.table["file"].take(among).to_pylist()
        return self.table["_rowid"].to_numpy()[among[sorted(range(len(names)), key=names.__getitem__)[:k]]]

    def nearest(
        self, feature: np.ndarray, k: int, category: str | None, folder: str | None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Ids and cosines of the k rows nearest to ``feature`` (d,), best first."""
        score = self.features @ feature
        among = np.flatnonzero(self.among(category, folder))
        if len(among) > k:
            among = among[np.argpartition(-score[among], k - 1)[:k]]
        among = among[np.argsort(-score[among], kind="stable")]
        return self.table["_rowid"].to_numpy()[among], score[among]


def open_library(path: str | os.PathLike, model: QueryModel | None = None, progress: Progress | None = None) -> Library:
    """Open a shape library; "sample" is the one that comes with the program (unless a folder has that name).

    ``model``: what it was made by, where it is loaded already. ``progress(stage, fraction)``: while the sample library
    is built, which happens when it is first opened. Raises UsageError: there is none; ModelError: it was
    made by another model; ReadError: it is damaged.
    """
    folder = Path(path).expanduser()
    if str(path) == SAMPLE and not folder.exists():
        from .sample import sample_library

        folder = sample_library(progress)
    return Library(Store.open(folder), model)


SAMPLE = "sample"
"""Name of the library that comes with the program."""


def _conditions(category: str | None, folder: str | None) -> list[str]:
    found = [] if category is None else [f"category = {quoted(category)}"]
    return found if folder is None else [*found, f"starts_with(file, {quoted(folder)})"]
