"""Points that are slow to make - sampled meshes, found frames, instances cut out of scenes - kept between runs.

One ``.npy`` a shape in a folder of its own beside the cache of scenes, so that a large data set does not
push those out. The folder may be deleted at any time; a damaged file is made again.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import numpy as np

from cg3d_core import cache
from cg3d_core.encode import draw
from cg3d_core.errors import Cg3dError, ReadError

MOST = 8192
"""Points handed out of one shape at most: what the published recipes start from."""

_SLOW = 0.01  # seconds of work; what is made faster is not worth the disk


def remembered(file: Path, settings: tuple, make: Callable[[], np.ndarray]) -> np.ndarray:
    """(p, 3) float32 that ``make()`` made of ``file``, thinned at random to ``MOST``, from disk when it was made before.

    It is made again when the file, the settings or the code that brings clouds upright changes. Raises ReadError.
    """
    key = _key(file, settings)
    with suppress(OSError, ValueError, EOFError):
        kept = np.load(_path(key), allow_pickle=False)
        if kept.ndim == 2 and kept.shape[1] == 3 and len(kept):
            return kept
    start = time.thread_time()  # not the clock: on a busy machine everything would look slow
    xyz = thinned(make())
    if time.thread_time() - start > _SLOW:
        _save(key, xyz)
    return xyz


def keep(file: Path, settings: tuple, xyz: np.ndarray) -> None:
    """Store what ``remembered`` would make: for several shapes that come out of one reading."""
    _save(_key(file, settings), thinned(xyz))


def thinned(xyz: np.ndarray) -> np.ndarray:
    """At most ``MOST`` of the points (p, 3), the same at every call, in their order; float32."""
    xyz = np.ascontiguousarray(xyz, np.float32)
    if len(xyz) <= MOST:
        return xyz
    return xyz[np.sort(draw(len(xyz), MOST, np.random.default_rng(0)))]


def _key(file: Path, settings: tuple) -> str:
    try:
        state = file.stat()
    except OSError:
        raise ReadError("there is no such file", where=file, how="Unpack the data set again.") from None
    return cache.fingerprint(
        cache.code_fingerprint(), os.path.abspath(file), state.st_size, state.st_mtime_ns, MOST, *settings
    )


def _path(key: str) -> Path:
    return cache.folder() / "shapes" / key[:2] / f"{key}.npy"


def _save(key: str, xyz: np.ndarray) -> None:
    path = _path(key)
    with suppress(OSError, Cg3dError):  # a full or read-only disk: it is made anew each time then
        path.parent.mkdir(parents=True, exist_ok=True)
        with cache.replacing(path) as temporary, temporary.open("wb") as out:
            np.save(out, xyz)
