"""CG3D's library: open a scan, ask for things in words, pictures or shapes.

>>> import cg3d_core as cg3d
>>> scene = cg3d.open_scene("scan.ply")
>>> answer = scene.query("bookshelf")
>>> scene.mask(answer)  # one bool for each point

Names load when they are first used, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .cloud import PointCloud
    from .errors import Cancelled, Cg3dError, ModelError, ReadError, UsageError
    from .evaluate import evaluate_scene
    from .io import read
    from .labels.labelling import Labelling
    from .library.build import build_library
    from .library.search import Library, LibraryHit, open_library
    from .model.checkpoint import load_checkpoint
    from .opening import open_scene
    from .query.classify import classify_file
    from .query.model import QueryModel
    from .query.prototypes import Words
    from .query.result import Explanation, QueryResult, SegmentHit
    from .scene import Scene

_HOME = {
    "Cancelled": "errors",
    "Cg3dError": "errors",
    "Explanation": "query.result",
    "Labelling": "labels.labelling",
    "Library": "library.search",
    "LibraryHit": "library.search",
    "ModelError": "errors",
    "PointCloud": "cloud",
    "QueryModel": "query.model",
    "QueryResult": "query.result",
    "ReadError": "errors",
    "Scene": "scene",
    "SegmentHit": "query.result",
    "UsageError": "errors",
    "Words": "query.prototypes",
    "build_library": "library.build",
    "classify_file": "query.classify",
    "evaluate_scene": "evaluate",
    "load_checkpoint": "model.checkpoint",
    "open_library": "library.search",
    "open_scene": "opening",
    "read": "io",
}

__all__ = [
    "Cancelled",
    "Cg3dError",
    "Explanation",
    "Labelling",
    "Library",
    "LibraryHit",
    "ModelError",
    "PointCloud",
    "QueryModel",
    "QueryResult",
    "ReadError",
    "Scene",
    "SegmentHit",
    "UsageError",
    "Words",
    "build_library",
    "classify_file",
    "evaluate_scene",
    "load_checkpoint",
    "open_library",
    "open_scene",
    "read",
]


def __getattr__(name: str):
    """PEP 562: import a public name's module when the name is first asked for."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOME[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
