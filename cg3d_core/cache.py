"""What is slow to compute about a scene, kept between runs.

Entries are named arrays in ``.npz`` files (never pickled) in the platform's cache folder, or in
``$CG3D_CACHE``. A key is made of the content, the settings and the model, so that an entry is never
stale; a damaged one is thrown away with a warning. The whole folder may be deleted at any time.
"""

from __future__ import annotations

import errno
import hashlib
import logging
import os
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path

import numpy as np

from .cloud import PointCloud
from .errors import Cg3dError
from .paths import cache_dir

log = logging.getLogger(__name__)

VERSION = 1
"""Raised when the form of the entries changes: older ones are then not found."""

LIMIT = 4 << 30
"""Bytes kept; beyond it the entries unused for longest go."""


def folder() -> Path:
    """The cache folder of this form of entries; it may not exist yet."""
    return cache_dir() / f"v{VERSION}"


def fingerprint(*parts: object) -> str:
    """32 hex digits that change whenever a part does. Parts: arrays, bytes, paths' contents, or anything with a repr."""
    h = hashlib.blake2b(digest_size=16)
    for part in parts:
        h.update(type(part).__name__.encode())
        if isinstance(part, np.ndarray):
            h.update(f"{part.dtype}{part.shape}".encode())
            h.update(np.ascontiguousarray(part).data)
        elif isinstance(part, bytes):
            h.update(part)
        elif isinstance(part, Path):
            with part.open("rb") as f:
                while block := f.read(1 << 22):
                    h.update(block)
        else:
            h.update(repr(part).encode())
        h.update(b"\0")
    return h.hexdigest()


def cloud_fingerprint(cloud: PointCloud) -> str:
    """Fingerprint of all that bears on segments and features: not of the labels, nor of where the file lies."""
    arrays = [cloud.xyz, cloud.origin, cloud.colour, cloud.normals, cloud.instances, cloud.segments]
    return fingerprint(*arrays, cloud.up, cloud.unit)


@lru_cache(maxsize=1)
def code_fingerprint() -> str:
    """Fingerprint of the code that makes what is cached, so that no version answers with another's results."""
    here = Path(__file__).parent
    return fingerprint(
        here / "encode.py", *sorted((here / "geometry").glob("*.py")), *sorted((here / "segment").glob("*.py"))
    )


def load(kind: str, key: str) -> dict[str, np.ndarray] | None:
    """Arrays of an entry, or None when there is none or it is damaged (which is logged and removed)."""
    path = _path(kind, key)
    try:
        with np.load(path, allow_pickle=False) as entry:
            arrays = {name: entry[name] for name in entry.files}
    except FileNotFoundError:
        return None
    except (OSError, ValueError, EOFError, KeyError, zipfile.BadZipFile) as error:
        log.warning("%s: damaged cache entry thrown away (%s); computing again", path, error)
        discard(kind, key)
        return None
    with suppress(OSError):
        os.utime(path)  # "last used", for the limit
    return arrays


def save(kind: str, key: str, arrays: dict[str, np.ndarray]) -> None:
    """Store an entry. A full or read-only disk is logged, never an error: the cache is a convenience."""
    path = _path(kind, key)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as temporary, temporary.open("wb") as f:
            np.savez(f, **arrays)
        _prune(path.parent)
    except (OSError, Cg3dError) as error:
        log.warning("%s: cannot be cached (%s)", path, error)


def discard(kind: str, key: str) -> None:
    """Remove an entry, if it is there."""
    with suppress(OSError):
        _path(kind, key).unlink()


@contextmanager
def replacing(path: str | Path) -> Iterator[Path]:
    """A temporary file beside ``path`` that takes its place when the block ends well, and goes when it does not.

    Raises Cg3dError when the folder cannot be written to, or the disk gives out within the block.
    """
    path = Path(path)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.stem[:40]}.", suffix=path.suffix, dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise _not_written(path, error) from error
    temporary = Path(name)
    try:
        yield temporary
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)  # mkstemp makes it private; a result should be like any other file
        temporary.replace(path)
    except OSError as error:
        raise _not_written(path, error) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _not_written(path: Path, error: OSError) -> Cg3dError:
    reason = (error.strerror or str(error)).lower()
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    how = "Make room on the disk" if full else "Name a folder that exists and is yours"
    return Cg3dError(f"cannot be written ({reason})", where=path, how=how)


def _path(kind: str, key: str) -> Path:
    return folder() / f"{kind}-{key}.npz"


def _prune(where: Path) -> None:
    entries = sorted((p.stat().st_mtime, p.stat().st_size, p) for p in where.glob("*.npz"))
    excess = sum(size for _, size, _ in entries) - LIMIT
    for _, size, path in entries[:-1]:
        if excess <= 0:
            break
        path.unlink(missing_ok=True)
        excess -= size
