"""Finding categories by the names that rooms use, and measuring what was placed."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from .mesh import Mesh, settled
from .placement import Instance, Layout
from .registry import Category, categories

SUPPORTS = (
    "table", "dining table", "desk", "coffee table", "side table", "end table", "nightstand", "dresser", "cabinet",
    "sideboard", "tv stand", "kitchen cabinet", "counter", "kitchen counter", "kitchen island", "bookshelf", "shelf",
    "filing cabinet", "console table", "reception desk", "bench", "chest of drawers", "shoe rack", "workbench",
    "wall shelf", "vanity", "washing machine", "trolley", "cart", "conference table", "display table",
)  # fmt: skip

ON = {  # what lies where; anything else that suits the room may join
    "desk": ("keyboard", "mouse", "lamp", "book", "cup", "pen", "phone", "printer", "photo frame"),
    "nightstand": ("lamp", "book", "alarm clock", "photo frame", "glass"),
    "coffee table": ("remote control", "vase", "cup", "book", "bowl", "laptop", "tablet"),
    "kitchen cabinet": ("microwave", "toaster", "kettle", "coffee machine", "pot", "bottle", "bowl"),
    "counter": ("coffee machine", "bottle", "cup", "bowl", "kettle"),
    "cabinet": ("microwave", "toaster", "kettle", "coffee machine", "pot", "vase", "photo frame"),
    "bookshelf": ("vase", "globe", "photo frame", "book"),
    "dresser": ("vase", "lamp", "photo frame", "hat", "bag"),
}


@lru_cache(maxsize=1)
def catalogue() -> dict[str, Category]:
    """Categories with at least one style, in alphabetical order; looked up on disk once per process."""
    return {name: c for name, c in sorted(categories().items()) if c.styles}


def find(*names: str) -> list[Category]:
    """Existing categories called one of ``names`` (by name, else by synonym), in that order."""
    known = catalogue()
    out = []
    for name in names:
        hit = known.get(name) or next((c for c in known.values() if name in c.synonyms), None)
        if hit is not None and hit not in out:
            out.append(hit)
    return out


def draw(rng: np.random.Generator, *names: str) -> Category | None:
    """One of the existing categories among ``names``, or None."""
    found = find(*names)
    return found[rng.integers(len(found))] if found else None


def made(layout: Layout, category: Category) -> Mesh:
    """A new object, settled."""
    return settled(category.make(layout.rng))


def shallow(layout: Layout, category: Category, tries: int = 5) -> Mesh:
    """A new object to hang on a wall: the flattest of a few draws when the first is deep (a television on feet)."""
    best = made(layout, category)
    for _ in range(tries):
        if size(best)[1] < 0.2 or category.name != "tv":
            break
        best = min(best, made(layout, category), key=lambda m: size(m)[1])
    return best


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
