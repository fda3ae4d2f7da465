"""The window's door to shape libraries: what the library tab has done in the background. No Qt here."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cg3d_app.engine import LISTED
from cg3d_core.errors import ModelError
from cg3d_core.library.store import check_model
from cg3d_core.paths import data_dir
from cg3d_core.progress import Progress

SAMPLE = "sample"
"""Stands for the library that comes with the program, where a library's path is asked for."""

AGAIN = "Choose “Make it again with this model” in the menu Library"


@dataclass(frozen=True, eq=False)
class ShapeQuestion:
    """What a library is asked with. ``kind``: "browse", "text", "image", "shape", "like", "segment" or "part"."""

    kind: str
    name: str = ""  # for the headline
    what: Any = None  # words; a Path; a feature (d,); a candidate's id; points (n,) bool
    scene: Any = None  # whose candidate or points
    model: Any = None  # whose feature, where it is not the library's own
    words: Any = None  # taught words, one of which the text may be (query.prototypes.Words)


@dataclass(frozen=True, eq=False)
class Opened:
    """An open library with what its tab shows of it."""

    path: str  # or SAMPLE
    library: Any  # cg3d_core.library.search.Library
    shapes: int
    categories: dict[str, int]
    folders: dict[str, int]  # none where they say the same as the categories

    def misfit_to(self, model: Any) -> str:
        """Why a model's segments cannot be compared with its shapes, and what to do; "" where they can."""
        try:
            _must_fit(self, model)
        except ModelError as error:
            line = str(error)
            return line[:1].upper() + line[1:]
        return ""

    @property
    def root(self) -> Path:
        """The folder of its shapes."""
        return Path(self.library.about.root)

    @property
    def weak_pictures(self) -> bool:
        """Whether pictures go through the packaged image tower."""
        return self.library.about.tower is None and self.library.about.space == "minilm"


def open_library(path: str, model: Any, progress: Progress) -> Opened:
    """Open a library, or the sample library, which is built first if need be. Raises Cg3dError and Cancelled."""
    from cg3d_core.library.sample import sample_library
    from cg3d_core.library.search import Library
    from cg3d_core.library.store import Store

    progress("opening", 0.0)
    store = Store.open(sample_library(progress, model) if path == SAMPLE else Path(path))
    try:
        library = Library(store, model)
    except ModelError:  # its own model may still be there, and answers all but segments
        library = Library(store)
    progress("opening", 0.5)
    categories, folders = library.categories, library.folders
    same = {name.replace("_", " "): count for name, count in folders.items()} == categories
    return Opened(path, library, len(library), categories, {} if same or len(folders) < 2 else folders)


def ask(opened: Opened, question: ShapeQuestion, k: int, category: str | None, folder: str | None) -> list[Any]:
    """The k nearest shapes, LibraryHits, best first. Raises Cg3dError."""
    library = opened.library
    narrowed: dict[str, Any] = {"k": k, "category": category, "folder": folder}
    if question.kind == "browse":
        return library.browse(**narrowed)
    if question.kind in ("segment", "part"):
        _must_fit(opened, question.scene.model)
        search = library.search_segment if question.kind == "segment" else library.search_part
        return search(question.scene, question.what, **narrowed)
    if (word := taught(opened, question)) is not None:
        return library.search(feature=word.prototype, **narrowed)
    if question.kind == "like":
        if question.model is not None:
            _must_fit(opened, question.model)
        return library.search(feature=question.what, **narrowed)
    try:
        _ = library.model  # read when first asked for, where it is not the window's
    except ModelError as error:
        raise ModelError(error.what, where=opened.library.store.path.name, how=AGAIN) from error
    return library.search(**{question.kind: question.what}, **narrowed)


def taught(opened: Opened, question: ShapeQuestion) -> Any:
    """The word taught by example that is asked for, if its examples can be compared with the library; else None."""
    words, about = question.words, opened.library.about
    if question.kind != "text" or words is None or (words.fingerprint, words.space) != (about.fingerprint, about.space):
        return None
    return words.find(question.what)


def find(opened: Opened, scene: Any, hit: Any) -> tuple[Any, Any]:
    """Where in a scene there is something like a shape: the answer, and its points (n,) bool. Raises Cg3dError."""
    _must_fit(opened, scene.model)
    result = opened.library.find_in(scene, hit, LISTED)
    return result, scene.mask(result)


def build(folder: Path, out: Path, model: Any, tower: str | None, anew: bool, progress: Progress) -> Any:
    """Make the library of a folder's shapes, or bring it up to date; a BuildReport. Raises Cg3dError and Cancelled."""
    from cg3d_core.library.build import build_library

    return build_library(folder, out, model, tower=tower, rebuild=anew, progress=progress)


def place_for(folder: Path) -> Path:
    """Where the library of a folder's shapes is kept: always the same place."""
    folder = folder.resolve()
    mark = hashlib.blake2b(str(folder).encode(), digest_size=4).hexdigest()
    return usual_place() / f"{folder.name}-{mark}"


def usual_place() -> Path:
    """Where libraries are kept that were built in the window; it may not exist yet."""
    return data_dir() / "libraries"


def title_of(path: str) -> str:
    """What a library is called: the folder that it was made of where it lies in the usual place."""
    name = Path(path).name
    return name.rpartition("-")[0] if Path(path).parent == usual_place() else name


def _must_fit(opened: Opened, model: Any) -> None:
    try:
        check_model(opened.library.store, model.fingerprint, model.name)
    except ModelError as error:
        raise ModelError(error.what, how=AGAIN) from error
