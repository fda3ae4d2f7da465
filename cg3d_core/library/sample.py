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
    from ..segment.base import Progress

log = logging.getLogger(__name__)


def sample_library(progress: Progress | None = None) -> Path:
    """Folder of the sample library, built into the cache if it is not there for these shapes and this model."""
    from ..model.checkpoint import CONFIG, find_checkpoint

    shapes = assets_dir() / "sample" / "shapes"
    files = sorted(shapes.rglob("*.ply"))
    key = fingerprint(*files, find_checkpoint(DEFAULT_MODEL) / CONFIG)
    where = folder() / f"library-{key}"
    try:
        whole = is_library(where) and len(Store.open(where)) == len(files)
    except ReadError as error:
        log.warning("%s; building it again", error)
        shutil.rmtree(where, ignore_errors=True)
        whole = False
    if not whole:
        build_library(shapes, where, workers=0, progress=progress)
    return where
