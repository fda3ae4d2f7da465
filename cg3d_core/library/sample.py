"""The library that comes with the program: built from the packaged shapes when it is first wanted."""

from __future__ import annotations

import logging
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ..cache import fingerprint, folder
from ..errors import ReadError
from ..opening import DEFAULT_MODEL
from ..paths import assets_dir
from .build import build_library
from .store import Store, is_library

if TYPE_CHECKING:
    from ..progress import Progress
    from ..query.model import QueryModel

log = logging.getLogger(__name__)


def sample_library(progress: Progress | None = None, model: QueryModel | None = None) -> Path:
    """Folder of the sample library, built into the cache if it is not there for these shapes and this model.

    ``model``: by what it is to be made (default: the one that ships).
    """
    shapes = assets_dir() / "sample" / "shapes"
    files = sorted(shapes.rglob("*.ply"))
    key = fingerprint(*files, str(shapes), _maker(model))  # of this copy of the program: a library refers to its files
    where = folder() / f"library-{key}"
    if not _is_whole(where, len(files)):
        # Made beside and moved there: two windows may want it at once, and one may be closed meanwhile.
        where.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="library-", dir=where.parent) as beside:
            made = Path(beside) / "made"
            build_library(shapes, made, model or DEFAULT_MODEL, workers=0, progress=progress)
            if not _is_whole(where, len(files)):
                _remove(where)
                with suppress(OSError):  # another window was quicker
                    made.rename(where)
    return where


def _is_whole(where: Path, count: int) -> bool:
    """Whether the library is there with so many shapes; of one that is damaged it is said that it will be made again."""
    try:
        return is_library(where) and len(Store.open(where)) == count
    except ReadError as error:
        log.warning("%s; building it again", error)
        return False


def _remove(path: Path) -> None:
    """What is in the library's place: half of one, or anything else that came into the cache."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _maker(model: QueryModel | None) -> object:
    """What tells a model from others; for the shipped one that is known without loading it."""
    from ..model.checkpoint import CONFIG, find_checkpoint

    shipped = find_checkpoint(DEFAULT_MODEL)
    if model is None:
        return shipped / CONFIG
    own = model.checkpoint.folder == shipped and model.fingerprint == model.checkpoint.fingerprint
    return shipped / CONFIG if own else model.fingerprint
