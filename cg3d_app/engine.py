"""The one door from the window to cg3d_core. Heavy modules load behind it, in the background thread."""

from __future__ import annotations

import contextlib
import os
import time
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cg3d_core.progress import Progress

if TYPE_CHECKING:
    from cg3d_app.questions import Question

LISTED = 24  # segments listed with an answer
FILE_FILTER = (
    "Scans and sessions (*.ply *.pcd *.las *.laz *.e57 *.pts *.xyz *.txt *.csv *.npy *.npz *.obj *.glb *.gltf *.stl"
    " *.off *.dae *.cg3d-session);;"
    "All files (*)"
)
PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff")
SHAPES = tuple(FILE_FILTER[FILE_FILTER.index("(") + 1 : FILE_FILTER.index(")")].replace("*", "").split())
PICTURE_FILTER = f"Pictures ({' '.join('*' + ending for ending in PICTURES)});;All files (*)"


def is_picture(path: Path) -> bool:
    """Whether a file is a picture, by its name."""
    return path.suffix.lower() in PICTURES


def is_cloud(path: Path) -> bool:
    """Whether a file is a cloud or a mesh, by its name."""
    return path.suffix.lower() in SHAPES


def open_scene(
    path: Path,
    progress: Progress,
    model: str | os.PathLike | None = None,
    tower: str | os.PathLike | None = None,
    device: str = "auto",
) -> Any:
    """Read, segment and encode a scan; a ``cg3d_core`` Scene. Raises Cg3dError and Cancelled.

    ``model``, ``tower``, ``device``: see ``load_model``.
    """
    progress("starting", 0.0)
    import cg3d_core as cg3d

    scene = cg3d.open_scene(path, model=load_model(model, tower, device), progress=progress)
    progress("arranging", 0.0)
    _ = scene.canonical, scene.partition  # worked out on first use, which must not be on the GUI thread
    return scene


def load_model(
    model: str | os.PathLike | None = None, tower: str | os.PathLike | None = None, device: str = "auto"
) -> Any:
    """The ``cg3d_core`` QueryModel, kept: the second scan opens without reading the weights again. Raises Cg3dError.

    ``model``: a packaged name or a checkpoint folder, the default one when None; ``tower``: the user's own CLIP weights, if any.
    ``device``: where points are encoded: "cpu", "cuda", or "auto" for a GPU where there is one.
    """
    from cg3d_core.opening import DEFAULT_MODEL

    return _loaded(str(model or DEFAULT_MODEL), None if tower is None else str(tower), device)


@lru_cache(maxsize=2)
def _loaded(model: str, tower: str | None, device: str) -> Any:
    from cg3d_core import QueryModel
    from cg3d_core.training.devices import chosen_device

    loaded = QueryModel.load(model, tower=tower)
    loaded.checkpoint.model.to(chosen_device(device))
    return loaded


def ask(scene: Any, question: Question, words: Any = None) -> tuple[Any, Any]:
    """The answer to a question, and the points that match, (n,) bool; ``words``: taught by example, a Words. Raises Cg3dError."""
    result = scene.query(**question.arguments(), words=words)
    return result, scene.mask(result)


def rethreshold(scene: Any, result: Any, threshold: float | None, k: int, words: Any = None) -> tuple[Any, Any]:
    """The answer with another threshold (None: the model's own) and k listed, without asking the model again; its points."""
    moved = scene.rethreshold(result, threshold, k, words)
    return moved, scene.mask(moved)


def look(scene: Any, segment: int, result: Any) -> tuple[Any, Any]:
    """What a candidate is to the model, and why it scored as it did in the answer (None without one)."""
    return scene.describe(segment), None if result is None else scene.explain(result, segment)


def look_at_part(scene: Any, segment: int, points: Any) -> tuple[Any, Any]:
    """What points, (n,) bool, that a person has made a segment of are to the model; no answer knows them."""
    return scene.describe_part(points, segment), None


def known_names(scene: Any) -> tuple[str, ...]:
    """The names of things that the scene's model knows."""
    vocabulary = scene.model.judge.vocabulary
    return vocabulary.names[: vocabulary.known]


def name_segments(scene: Any, labelling: Any, segments: list[int], progress: Progress) -> list[Any]:
    """What the model would call segments of a labelling: a ``labels.suggest.Named`` each. ``progress`` may raise to stop."""
    from cg3d_core.labels.suggest import name_parts

    parts = []
    for done, segment in enumerate(segments):
        progress("looking", done / len(segments))
        parts.append(_part(scene, labelling, segment))
    return name_parts(scene, parts, progress)


def guess_names(scene: Any, labelling: Any, segments: list[int], seconds: float, progress: Progress) -> dict[int, str]:
    """The nearest known name of segments of a labelling, by id; of as many of them as are done in about so many seconds.

    Those whose feature the scene has come first: they take no time. "" for one that has no name.
    """
    until, rest, found = time.monotonic() + seconds, [], {}
    for segment in segments:
        progress("looking", len(found) / len(segments))
        part = _part(scene, labelling, segment)
        if part is segment:
            found[segment] = _nearest_name(scene.describe(segment))
        else:
            rest.append((segment, part.sum()))
    for segment, _ in sorted(rest, key=lambda one: -one[1]):
        progress("looking", len(found) / len(segments))
        found[segment] = _nearest_name(scene.describe_part(labelling.owner == segment, segment))
        if time.monotonic() > until:
            break
    return found


def _part(scene: Any, labelling: Any, segment: int) -> Any:
    """A segment of a labelling as the scene knows it: itself, where it still is its candidate, else its points, (n,) bool."""
    points = labelling.owner == segment
    whole = segment < len(scene.segmentation) and (scene.segment_points(segment) == points).all()
    return segment if whole else points  # the scene has a candidate's feature already


def _nearest_name(hit: Any) -> str:
    return hit.nearest_names[0] if hit.nearest_names else ""


def folder_for(scan: Path) -> Path:
    """Where to propose to write what was made of a scan: beside it, but not into the program's own files."""
    from cg3d_core.paths import assets_dir

    beside = scan.absolute().parent
    return Path.home() if beside.is_relative_to(assets_dir()) else beside


def sample_scan() -> Path | None:
    """The scan that ships with the program, or None when it is missing."""
    from cg3d_core.paths import assets_dir

    return next(iter(sorted((assets_dir() / "sample").glob("*.ply"))), None)


def warm_up() -> None:
    """Load what the first scene will need, so that it opens sooner. Safe in any thread."""
    with contextlib.suppress(ImportError, OSError):  # what is missing is said when it is needed
        import open3d  # noqa: F401
