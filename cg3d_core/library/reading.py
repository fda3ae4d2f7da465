"""Shapes read and made ready for encoding, with what people want to see of them: here, or in processes of their own.

A file that cannot be read, or whose reader takes its process down, is an answer like any other.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from ..errors import Cg3dError
from ..parallel import CRASHED, answers
from .files import ShapeFile, digest

THUMBNAIL = 160
"""Edge of a thumbnail in pixels."""

DRAWN = 12
"""Points drawn for each pixel of a picture, at most: millions take seconds and look the same."""

GROUND = (222, 226, 232)
"""What thumbnails stand on: white things are seen, and dark ones."""

Prepare = Callable[[np.ndarray, bool], Any]
"""Points (p, 3) in metres, z up, and whether the metres are certain -> what an encoder wants of them; picklable."""

S = TypeVar("S", bound="ReadShape")


@dataclass(frozen=True, eq=False)
class ReadShape:
    """A shape that was read."""

    path: Path
    points: int  # points as read; a mesh is sampled
    size: tuple[
        float, float, float
    ]  # metres: longer side, shorter side, height of the upright box (``geometry.boxes``)
    unit: str  # of the file: "m", "mm", ...
    unit_known: bool  # whether the format fixes it; otherwise it is a guess
    up: str  # which of the file's axes is up
    up_reason: str
    thumbnail: bytes = field(repr=False)  # PNG; empty when none was asked for
    prepared: Any = field(repr=False)  # what ``Prepare`` made of it


@dataclass(frozen=True, eq=False)
class KeptShape(ReadShape):
    """What a library keeps of a shape, but for its feature; and what that is made from."""

    file: ShapeFile
    digest: str


def read_one(path: Path, prepare: Prepare, up: str | None = None, picture: bool = True) -> ReadShape | str:
    """Read and prepare one shape; a line that says why where that fails."""
    from ..geometry.boxes import standing
    from ..geometry.frame import find_frame
    from ..query.ask import read_shape

    try:
        cloud = read_shape(path)
        frame = find_frame(cloud, up=up)
        xyz = frame.to_canonical(cloud.xyz)
        return ReadShape(
            path,
            len(cloud),
            standing(xyz, np.array([0.0, 0.0, 1.0])),
            frame.unit,
            cloud.unit is not None,
            frame.up,
            frame.up_reason,
            shape_picture(xyz, cloud.colour) if picture else b"",
            prepare(xyz, cloud.unit is not None),
        )
    except Cg3dError as error:
        line = str(error)
        return line if str(path) in line else f"{path}: {line}"
    except Exception as error:  # a reader's bug must not cost the other ten thousand files
        return f"{path}: cannot be read ({type(error).__name__}: {' '.join(str(error).split())})"


def read_kept(file: ShapeFile, prepare: Prepare, up: str | None = None) -> KeptShape | str:
    """``read_one`` for a library."""
    try:
        mark = digest(file.path)
    except OSError as error:
        return f"{file.path}: cannot be read ({(error.strerror or str(error)).lower()})"
    shape = read_one(file.path, prepare, up)
    return shape if isinstance(shape, str) else KeptShape(**vars(shape), file=file, digest=mark)


def shape_picture(xyz: np.ndarray, colour: np.ndarray | None, size: int = THUMBNAIL) -> bytes:
    """A thumbnail as PNG. Discs are wide enough that what is inside does not show through a surface of few points."""
    from PIL import Image

    from ..render.cloud_views import thumbnail

    if len(xyz) > (most := DRAWN * size * size):
        kept = np.random.default_rng(0).choice(len(xyz), most, replace=False, shuffle=False)
        xyz, colour = xyz[kept], None if colour is None else colour[kept]
    point = float(np.clip(5 * size / np.sqrt(len(xyz)), 2.0, size / 6))
    drawn = thumbnail(xyz, colour, size, background=GROUND, relief=0.5, point_size=point)
    file = io.BytesIO()
    Image.fromarray(drawn).save(file, "PNG")
    return file.getvalue()


def read_files(
    paths: Sequence[Path], prepare: Prepare, up: str | None = None, picture: bool = True, workers: int = 0
) -> Iterator[ReadShape | str]:
    """``read_one`` of every file, in their order, ``workers`` processes at work (``parallel.answers``)."""
    return answers(paths, partial(read_one, prepare=prepare, up=up, picture=picture), _crashed, workers)


def read_all(
    files: Sequence[ShapeFile],
    prepare: Prepare,
    up: str | None = None,
    workers: int = 0,
) -> Iterator[KeptShape | str]:
    """``read_kept`` of every file, as ``read_files``."""
    return answers(files, partial(read_kept, prepare=prepare, up=up), lambda file: _crashed(file.path), workers)


def encoded(
    shapes: Iterable[S | str],
    encode: Callable[[list[Any]], Sequence[Any]],
    together: int,
    wait: float = float("inf"),
) -> Iterator[tuple[S | str, Any]]:
    """Every shape, without what was prepared, and what ``encode`` made of that; lines about failures pass, with None.

    In their order. ``encode`` gets up to ``together`` at once, or those that have waited for ``wait`` seconds.
    """
    batch: list[S | str] = []
    since = time.monotonic()
    for shape in shapes:
        batch.append(shape)
        whole = sum(not isinstance(s, str) for s in batch)
        if not 0 < whole < together or time.monotonic() - since > wait:
            yield from _encoded(batch, encode)
            batch, since = [], time.monotonic()
    yield from _encoded(batch, encode)


def _encoded(batch: list[S | str], encode: Callable[[list[Any]], Sequence[Any]]) -> Iterator[tuple[S | str, Any]]:
    prepared = [shape.prepared for shape in batch if not isinstance(shape, str)]
    made = iter(encode(prepared) if prepared else ())
    for shape in batch:
        yield (shape, None) if isinstance(shape, str) else (replace(shape, prepared=None), next(made))


def _crashed(path: Path) -> str:
    return f"{path}: {CRASHED}"
