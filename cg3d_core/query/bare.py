"""Parts of a scan that are its floor, ceiling or walls: named by the scan's structure, not guessed by the model."""

from __future__ import annotations

import numpy as np

from .relations import STRUCTURE

LEAST_SHARE = 0.8  # of a part's points: a picture hangs on the wall, a wall is little else
RUGS = ("rug", "carpet", "mat", "doormat", "bath mat", "yoga mat")  # things that are as flat as the floor they lie on


def bare(structure: np.ndarray, best: str) -> tuple[str, float]:
    """ "wall", "floor" or "ceiling", and its share of the part with these points of ``Segmentation.structure``.

    ("", 0) for a thing. ``best``: the model's name of the part; a rug on the floor is a thing.
    """
    for name, kind in STRUCTURE.items():
        share = float((structure == kind).mean()) if len(structure) else 0.0
        if share >= LEAST_SHARE:
            return ("", 0.0) if name == "floor" and best in RUGS else (name, share)
    return "", 0.0


def names_with_structure(structure: np.ndarray, names: tuple[str, ...]) -> tuple[str, ...]:
    """The model's names of such a part, best first, but that of the structure before them where it is one; as many as before."""
    name, _ = bare(structure, names[0] if names else "")
    return (name, *(other for other in names if other != name))[: max(len(names), 1)] if name else names
