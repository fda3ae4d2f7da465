"""The library that comes with the program: built from the packaged shapes when it is first wanted."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from ..cache import fingerprint, folder
from ..errors import ReadError
from ..opening import DEFAULT_MODEL
from ..paths import assets_dir
from .build import build_library
from .store import Store, is_library

if TYPE_CHECKING:
    from ..query.model import QueryModel
    from ..segment.base import Progress

log = logging.getLogger(__name__)


def sample_library(progress: Progress | None = None, model: QueryModel | None = None) -> Path:
    """Folder of the sample library, built into the cache if it is not there for these shapes and this model.

    ``model``: by what it is to be made (default: the one that ships).
    """
    shapes = assets_dir() / "sample" / "shapes"
    files = sorted(shapes.rglob("*.ply"))
    key = fingerprint(*files, str(shapes), _maker(model))  # of this copy of the program: a library refers to its files
    where = folder() / f"library-{key}"
    try:
        whole = is_library(where) and len(Store.open(where)) == len(files)
    except ReadError as error:
        log.warning("%s; building it again", error)
        shutil.rmtree(where, ignore_errors=True)
        whole = False
    if not whole:
        build_library(shapes, where, model or DEFAULT_MODEL, rebuild=True, workers=0, progress=progress)
    return where


def _maker(model: QueryModel | None) -> object:
    """What tells a model from others; for the shipped one that is known without loading it."""
    from ..model.checkpoint import CONFIG, find_checkpoint

    shipped = find_checkpoint(DEFAULT_MODEL)
    if model is None:
        return shipped / CONFIG
    own = model.checkpoint.folder == shipped and model.fingerprint == model.checkpoint.fingerprint
    return shipped / CONFIG if own else model.fingerprint
