"""The one door from the window to cg3d_core. Heavy modules load behind it, in the background thread."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

LISTED = 24  # segments listed with an answer
FILE_FILTER = (
    "Scans (*.ply *.pcd *.las *.laz *.e57 *.pts *.xyz *.txt *.csv *.npy *.npz *.obj *.glb *.gltf *.stl *.off *.dae);;"
    "All files (*)"
)


def open_scene(
    path: Path,
    progress: Callable[[str, float], None],
    model: str | os.PathLike | None = None,
    tower: str | os.PathLike | None = None,
) -> Any:
    """Read, segment and encode a scan; a ``cg3d_core`` Scene. Raises Cg3dError and Cancelled.

    ``model``, ``tower``: see ``load_model``.
    """
    progress("starting", 0.0)
    import cg3d_core as cg3d

    scene = cg3d.open_scene(path, model=load_model(model, tower), progress=progress)
    progress("arranging", 0.0)
    _ = scene.canonical, scene.partition  # worked out on first use, which must not be on the GUI thread
    return scene


def load_model(model: str | os.PathLike | None = None, tower: str | os.PathLike | None = None) -> Any:
    """The ``cg3d_core`` QueryModel, kept: the second scan opens without reading the weights again. Raises Cg3dError.

    ``model``: a packaged name or a checkpoint folder, the default one when None; ``tower``: the user's own CLIP weights, if any.
    """
    from cg3d_core.opening import DEFAULT_MODEL

    return _loaded(str(model or DEFAULT_MODEL), None if tower is None else str(tower))


@lru_cache(maxsize=2)
def _loaded(model: str, tower: str | None) -> Any:
    from cg3d_core import QueryModel

    return QueryModel.load(model, tower=tower)


def ask(scene: Any, words: str, negatives: list[str]) -> tuple[Any, Any]:
    """The answer to words, and the points that match, (n,) bool."""
    result = scene.query(words, negatives=negatives, k=LISTED)
    return result, scene.mask(result)


def look(scene: Any, segment: int, result: Any) -> tuple[Any, Any]:
    """What a candidate is to the model, and why it scored as it did in the answer (None without one)."""
    return scene.describe(segment), None if result is None else scene.explain(result, segment)


def look_at_part(scene: Any, segment: int, points: Any) -> tuple[Any, Any]:
    """What points, (n,) bool, that a person has made a segment of are to the model; no answer knows them."""
    return scene.describe_part(points, segment), None


def sample_scan() -> Path | None:
    """The scan that ships with the program, or None when it is missing."""
    from cg3d_core.paths import assets_dir

    return next(iter(sorted((assets_dir() / "sample").glob("*.ply"))), None)


def warm_up() -> None:
    """Load what the first scene will need, so that it opens sooner. Safe in any thread."""
    with contextlib.suppress(ImportError):
        import open3d  # noqa: F401
