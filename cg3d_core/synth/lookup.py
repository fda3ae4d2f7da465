"""Finding categories by the names that rooms use, and measuring what was placed."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from .mesh import Mesh, settled
from .placement import Instance, Layout
from .registry import Category, categories

FLAT_BY_NATURE = (
    "picture", "poster", "mirror", "whiteboard", "blackboard", "bulletin board", "tv", "clock", "power outlet",
    "light switch",
)  # fmt: skip


@lru_cache(maxsize=1)
def catalogue() -> dict[str, Category]:
    """Categories with at least one style, in alphabetical order; looked up on disk once per process."""
    return {name: c for name, c in sorted(categories().items()) if c.styles}


@lru_cache(maxsize=1024)
def _called(name: str) -> Category | None:
    known = catalogue()
    return known.get(name) or next((c for c in known.values() if name in c.synonyms), None)


def find(*names: str) -> list[Category]:
    """Existing categories called one of ``names`` (by name, else by synonym), in that order."""
    return list(dict.fromkeys(c for c in map(_called, names) if c is not None))


def draw(rng: np.random.Generator, *names: str) -> Category | None:
    """One of the existing categories among ``names`` (a name given twice counts twice), or None."""
    found = [c for c in map(_called, names) if c is not None]
    return found[rng.integers(len(found))] if found else None


def made(layout: Layout, category: Category) -> Mesh:
    """A new object, settled."""
    return settled(category.make(layout.rng))


def shallow(layout: Layout, category: Category, tries: int = 5) -> Mesh:
    """A new object to hang on a wall: no television on feet, and what is flat by nature often nearly flush."""
    best = made(layout, category)
    if category.name == "tv":
        for _ in range(tries):
            if size(best)[1] < 0.2:
                break
            best = min(best, made(layout, category), key=lambda m: size(m)[1])
    deep = size(best)[1]
    if category.name in FLAT_BY_NATURE and deep < 0.3 and layout.rng.random() < 0.6:
        best = best.scaled(1, min(1.0, layout.rng.uniform(0.008, 0.04) / deep), 1)
    return best


def fitting(layout: Layout, category: Category, wanted, tries: int = 8) -> Mesh:
    """A new object whose size (width, depth, height) satisfies ``wanted(w, d, h)``, else the last of the draws."""
    for _ in range(tries):
        mesh = made(layout, category)
        if wanted(*size(mesh)):
            break
    return mesh


def size(mesh: Mesh) -> np.ndarray:
    """(3,) extent, metres."""
    return (mesh.bounds[1] - mesh.bounds[0]).astype(float)


def front(thing: Instance) -> np.ndarray:
    """Unit vector (2,) that the front of a placed thing points along."""
    return np.array([np.sin(thing.footprint.yaw), -np.cos(thing.footprint.yaw)])


def before(thing: Instance, mesh: Mesh, gap: float, aside: float = 0.0) -> np.ndarray:
    """Centre (2,) for ``mesh`` standing ``gap`` metres before the front of ``thing``."""
    n = front(thing)
    reach = thing.footprint.half[1] + gap + size(mesh)[1] / 2
    return thing.footprint.centre + n * reach + np.array([-n[1], n[0]]) * aside
