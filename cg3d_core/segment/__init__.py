"""Cutting a scene into candidate segments, by name."""

from __future__ import annotations

from cg3d_core.errors import UsageError
from cg3d_core.segment.base import CEILING, FLOOR, OBJECT, WALL, Segmentation, Segmenter, WorkCloud

__all__ = [
    "CEILING",
    "DEFAULT",
    "FLOOR",
    "OBJECT",
    "WALL",
    "Segmentation",
    "Segmenter",
    "WorkCloud",
    "get_segmenter",
    "segmenter_names",
]

DEFAULT = "regions"
_WHERE = {
    "regions": ("cg3d_core.segment.regions", "RegionSegmenter"),
    "kmeans": ("cg3d_core.segment.kmeans", "KMeansSegmenter"),
    "hdbscan": ("cg3d_core.segment.hdbscan", "HdbscanSegmenter"),
    "provided": ("cg3d_core.segment.provided", "ProvidedSegmenter"),
}


def segmenter_names() -> tuple[str, ...]:
    """The names that :func:`get_segmenter` knows, the default first."""
    return tuple(_WHERE)


def get_segmenter(name: str = DEFAULT, **options) -> Segmenter:
    """The segmenter called ``name`` with its ``options`` set.

    Raises UsageError for a name that is not known, or for an option it does not have.
    """
    from importlib import import_module

    if name not in _WHERE:
        raise UsageError(f"there is no segmenter called '{name}'", how=f"Use one of: {', '.join(_WHERE)}.")
    module, cls = _WHERE[name]
    try:
        return getattr(import_module(module), cls)(**options)
    except TypeError as error:
        raise UsageError(
            f"segmenter '{name}': {error}", how="See its documentation for the options it takes."
        ) from error
