"""How much of the procedural world is made to learn from, and of which things."""

from __future__ import annotations

from dataclasses import dataclass

from cg3d_core.errors import UsageError
from cg3d_core.synth.lookup import catalogue
from cg3d_core.synth.registry import Category


@dataclass(frozen=True)
class WorldSpec:
    """How much world to make. ``objects`` and ``rooms`` are counts; shards hold 500 objects or one room."""

    objects: int = 40_000
    rooms: int = 300
    calibration_rooms: int = 20  # further rooms, never trained on, with every candidate kept
    candidates_per_room: int = 300
    n_points: int = 1024
    image_size: int = 64
    seed: int = 0
    hold_out: tuple[str, ...] = ()  # category names left out altogether
    only: tuple[str, ...] = ()  # these categories alone; empty = all
    styles: int = 0  # only the first so many styles of each category for objects by themselves; 0 = all

    def __post_init__(self):
        for key, least in {"objects": 0, "rooms": 0, "calibration_rooms": 0, "n_points": 1, "image_size": 1}.items():
            if getattr(self, key) < least:
                raise UsageError(f"world.{key} is {getattr(self, key)}", how=f"Give {least} or more.")


def used_categories(spec: WorldSpec) -> dict[str, Category]:
    """The categories in a fixed order (by name), less those held out. Raises UsageError for one that does not exist."""
    known = catalogue()
    unknown = [n for n in (*spec.only, *spec.hold_out) if n not in known]
    if unknown:
        raise UsageError(f"the generated world has no category {unknown[0]!r}", how="docs/world.md lists all of them.")
    return {n: c for n, c in known.items() if n not in spec.hold_out and (not spec.only or n in spec.only)}
