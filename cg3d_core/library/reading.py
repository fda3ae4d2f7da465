"""Shapes read and prepared for encoding in processes of their own, one after the other as they are wanted.

A file that cannot be read, or whose reader takes its process down, is an answer like any other.
"""

from __future__ import annotations

import io
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context

import numpy as np

from ..errors import Cg3dError
from .files import ShapeFile, digest

THUMBNAIL = 160
"""Edge of a thumbnail in pixels."""

GROUND = (222, 226, 232)
"""What thumbnails stand on: white things are seen, and dark ones."""

AHEAD = 4
"""Shapes read ahead for each process: memory for speed."""


@dataclass(frozen=True, eq=False)
class ReadShape:
    """What a library keeps of a shape, but for its feature; and what that is made from."""

    file: ShapeFile
    digest: str
    points: int  # points as read; a mesh is sampled
    extent: np.ndarray  # (3,) float32 metres, sides of the upright bounding box
    unit: str  # of the file: "m", "mm", ...
    unit_known: bool  # whether the format fixes it; otherwise it is a guess
    thumbnail: bytes  # PNG
    prepared: tuple[np.ndarray, np.ndarray]  # of ``query.ask.prepare_shape``


def read_one(file: ShapeFile, n_points: int, up: str | None = None) -> ReadShape | str:
    """Read and prepare one shape; a line that says why where that fails."""
    from ..geometry.frame import find_frame
    from ..query.ask import prepare_shape, read_shape

    try:
        mark = digest(file.path)
        cloud = read_shape(file.path)
        frame = find_frame(cloud, up=up)
        xyz = frame.to_canonical(cloud.xyz)
        return ReadShape(
            file,
            mark,
            len(cloud),
            np.ptp(xyz, axis=0),
            frame.unit,
            cloud.unit is not None,
            _picture(xyz, cloud.colour),
            prepare_shape(xyz, cloud.unit is not None, n_points),
        )
    except Cg3dError as error:
        line = str(error)
        return line if str(file.path) in line else f"{file.path}: {line}"
    except Exception as error:  # a reader's bug must not cost the other ten thousand files
        return f"{file.path}: cannot be read ({type(error).__name__}: {' '.join(str(error).split())})"


def _picture(xyz: np.ndarray, colour: np.ndarray | None) -> bytes:
    """A thumbnail as PNG. Discs are wide enough that what is inside does not show through a surface of few points."""
    from PIL import Image

    from ..render.cloud_views import thumbnail

    point = float(np.clip(5 * THUMBNAIL / np.sqrt(len(xyz)), 2.0, THUMBNAIL / 6))
    drawn = thumbnail(xyz, colour, THUMBNAIL, background=GROUND, relief=0.5, point_size=point)
    file = io.BytesIO()
    Image.fromarray(drawn).save(file, "PNG")
    return file.getvalue()


def read_all(
    files: Sequence[ShapeFile],
    n_points: int,
    up: str | None = None,
    workers: int = 0,
    read: Callable[..., ReadShape | str] = read_one,
) -> Iterator[ReadShape | str]:
    """``read_one`` of every file, in their order; ``workers`` processes read ahead, 0 reads in this one.

    Each process is started afresh (spawn): a script that calls this needs ``if __name__ == "__main__"``.
    """
    if workers <= 0:
        yield from (read(file, n_points, up) for file in files)
        return
    waiting = deque(files)
    flying: deque[tuple[ShapeFile, Future]] = deque()
    pool = _pool(workers)
    try:
        while waiting or flying:
            try:
                while waiting and len(flying) < AHEAD * workers:
                    flying.append((waiting[0], pool.submit(read, waiting[0], n_points, up)))
                    waiting.popleft()
                answer = flying[0][1].result()
            except BrokenProcessPool:  # one of those in flight took its process down: find out which, one by one
                _close(pool)
                for file, future in flying:
                    done = future.done() and future.exception() is None
                    yield future.result() if done else _read_apart(read, file, n_points, up)
                flying.clear()
                pool = _pool(workers)
            else:
                flying.popleft()
                yield answer
    finally:
        _close(pool)


def _read_apart(read: Callable[..., ReadShape | str], file: ShapeFile, n_points: int, up: str | None):
    """Read one file in a process that nothing else depends on."""
    pool = _pool(1)
    try:
        return pool.submit(read, file, n_points, up).result()
    except BrokenProcessPool:
        return f"{file.path}: cannot be read (its reader crashed, or there is too little memory)"
    finally:
        _close(pool)


def _pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_leave_stopping_to_parent)


def _close(pool: ProcessPoolExecutor) -> None:
    pool.shutdown(wait=False, cancel_futures=True)


def _leave_stopping_to_parent() -> None:
    """A terminal sends Ctrl-C to all processes: a worker does not hear it and is let go by its parent."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
