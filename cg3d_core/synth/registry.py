"""The list of categories that the procedural world can make.

A category is declared once with its words, and has one function per style::

    CHAIR = Category("chair", "seating", synonyms=("dining chair",), glosses=("a seat with a back for one person",))

    @CHAIR.style()
    def four_legs(rng): return settled(merge([...]))

``Category.make(rng)`` draws a style and returns a mesh of honest metric size.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from .mesh import Mesh

Maker = Callable[[np.random.Generator], Mesh]

PLACES = ("floor", "wall", "ceiling", "surface", "opening", "wall_floor")
"""Where a thing goes in a room: ``floor`` stands free; ``wall_floor`` stands with its back (+y side)
to a wall; ``wall`` hangs on one (back at +y, mesh bottom at z = 0, hung at ``hang`` metres);
``ceiling`` hangs down (top of the mesh touches the ceiling); ``surface`` lies on furniture;
``opening`` is let into a wall (doors, windows)."""

REGISTRY: dict[str, Category] = {}


@dataclass(eq=False)
class Category:
    """One kind of thing: its words, where it goes, and its styles."""

    name: str
    family: str
    synonyms: tuple[str, ...] = ()
    glosses: tuple[str, ...] = ()
    place: str = "floor"
    hang: tuple[float, float] = (1.2, 1.8)  # height of the lowest point for place == "wall", metres
    # Rooms it is common in: living, bedroom, kitchen, office, bathroom, shop, corridor; () = never placed in rooms.
    rooms: tuple[str, ...] = ()
    styles: list[Maker] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.name in REGISTRY:
            raise ValueError(f"category {self.name!r} is declared twice")
        if self.place not in PLACES:
            raise ValueError(f"{self.name}: place must be one of {PLACES}")
        REGISTRY[self.name] = self

    @property
    def words(self) -> tuple[str, ...]:
        """What it is called: its name, then its synonyms."""
        return (self.name, *self.synonyms)

    def style(self) -> Callable[[Maker], Maker]:
        """Decorator: register a maker as one style of this category."""

        def add(maker: Maker) -> Maker:
            self.styles.append(maker)
            return maker

        return add

    def make(self, rng: np.random.Generator, styles: int = 0) -> Mesh:
        """A random object of a random style (of the first ``styles``; 0 = of all): metres, z up, front at -y, on z = 0."""
        return self.styles[rng.integers(min(styles or len(self.styles), len(self.styles)))](rng)


def categories() -> dict[str, Category]:
    """All categories by name; imports every module of ``synth.objects`` first."""
    import importlib
    import pkgutil

    from . import objects

    for module in pkgutil.iter_modules(objects.__path__):
        importlib.import_module(f"{objects.__name__}.{module.name}")
    return REGISTRY
