"""Furnished rooms with ground truth, put together from the registered categories.

``make_room(rng)`` draws an empty shell, doors and windows, the groups of furniture that such a
room has, then loose furniture, things on walls, lamps, and small things on every surface.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from . import arrangements as groups
from .lookup import catalogue, draw, find, fitting, made, shallow, size
from .mesh import Mesh, merge
from .placement import FLAT, Instance, Layout
from .room_shell import GRIDDED, Shell, build, make_shell
from .suits import ON, SUPPORTS, suited

KINDS = (
    "living", "bedroom", "kitchen", "office", "bathroom", "shop", "corridor", "open", "workshop", "laundry", "meeting",
    "gym", "childrens room", "waiting room", "restaurant",
)  # fmt: skip
HOMELY = KINDS[:8]  # drawn twice as often as the others
REPEAT = 0.25  # chance of a second loose thing of the same category; squared for a third
CURTAINED = {
    "living": 0.55, "bedroom": 0.8, "office": 0.5, "open": 0.5, "childrens room": 0.7, "meeting": 0.5,
    "waiting room": 0.4, "restaurant": 0.4, "kitchen": 0.25, "bathroom": 0.15,
}  # fmt: skip
SPECIAL = {
    "bathroom": groups.washroom, "bedroom": groups.sleeping, "workshop": groups.workshop, "laundry": groups.laundry,
    "meeting": groups.conference, "gym": groups.exercise, "childrens room": groups.nursery,
    "waiting room": groups.waiting, "restaurant": groups.restaurant,
}  # fmt: skip
SOFT = ("pillow", "cushion", "teddy bear")  # lie on beds and sofas only
STRUCTURE = {1: "floor", 2: "ceiling", 3: "wall"}


@dataclass(frozen=True, eq=False)
class LabelledMesh:
    """A whole room as one mesh, with the label and the instance of each face."""

    mesh: Mesh
    label: np.ndarray  # (f,) int32, see Room.label_names
    instance: np.ndarray  # (f,) int32, 0 = shell


@dataclass(eq=False)
class Room:
    """A furnished room: metres, z up, floor at z = 0, one corner of its bounding box at the origin."""

    kind: str
    shell: Shell
    structure: dict[str, Mesh]  # "floor", "ceiling", "wall"
    instances: list[Instance]

    @property
    def area(self) -> float:
        """Floor area, square metres."""
        return self.shell.area

    @property
    def label_names(self) -> dict[int, str]:
        """Names of the label ids: 1 floor, 2 ceiling, 3 wall, from 4 on the categories in alphabetical order."""
        return STRUCTURE | dict(enumerate(catalogue(), start=4))

    def triangles(self) -> LabelledMesh:
        """Shell and things as one labelled mesh."""
        ids = {name: i for i, name in self.label_names.items()}
        parts = [*((m, ids[name], 0) for name, m in self.structure.items())]
        parts += [(i.mesh, ids[i.category], i.id) for i in self.instances]
        counts = [len(m.faces) for m, _, _ in parts]
        return LabelledMesh(
            merge([m for m, _, _ in parts]),
            np.repeat(np.int32([label for _, label, _ in parts]), counts),
            np.repeat(np.int32([number for _, _, number in parts]), counts),
        )

    def free_spots(self, rng: np.random.Generator, n: int, margin: float = 0.3) -> np.ndarray:
        """n floor positions (n, 2) where a tripod could stand, away from furniture lower than 1.8 m."""
        solid = [i.footprint for i in self.instances if i.footprint.z0 < 1.8 and i.footprint.z1 > FLAT]
        for room_to_stand in (margin, margin / 2, 0.02):
            xy = rng.uniform([0, 0], [self.shell.width, self.shell.depth], (max(40 * n, 400), 2))
            xy = xy[self.shell.inside(xy, room_to_stand)]
            for spot in solid:
                c, s = np.cos(spot.yaw), np.sin(spot.yaw)
                local = np.abs((xy - spot.centre) @ np.array([[c, -s], [s, c]]))
                xy = xy[(local > spot.half + room_to_stand).any(axis=1)]
            if len(xy):
                return xy[np.arange(n) % len(xy)]
        return np.tile([self.shell.width / 2, self.shell.depth / 2], (n, 1))


def make_room(rng: np.random.Generator, kind: str | None = None, *, density: float = 1.0) -> Room:
    """A furnished room of one of KINDS (default: any); ``density`` scales how much loose stuff there is."""
    kind = str(rng.choice(KINDS + HOMELY)) if kind is None else kind
    if kind not in KINDS:
        raise ValueError(f"room kind {kind!r}: use one of {', '.join(KINDS)}")
    shell = make_shell(rng, kind)
    layout = Layout(shell, rng)
    _openings(layout, kind)
    _groups(layout, kind)
    _loose(layout, kind, density)
    _walls(layout, kind, density)
    _lamps(layout)
    _surfaces(layout, kind, density)
    return Room(kind, shell, build(shell, rng), layout.instances)


def _openings(layout: Layout, kind: str) -> None:
    """One to three doors, windows on some walls, curtains at some windows."""
    rng = layout.rng
    for door in find("door"):
        for _ in range(int(rng.integers(2, 5)) if kind == "corridor" else 1 + int(rng.random() < 0.35)):
            layout.in_wall(door, zone=0.8, proud=_relief(rng))
    if kind == "workshop" and rng.random() < 0.7:
        for gate in find("garage door"):
            layout.in_wall(gate, fitting(layout, gate, lambda w, d, h: w < 3.5), zone=0.5, proud=_relief(rng))
    count = {"corridor": 0, "bathroom": 1, "laundry": 1, "gym": 2, "workshop": 1}.get(
        kind, int(1 + rng.poisson(layout.shell.area / 14))
    )
    for window in find("window"):
        shared, relief = made(layout, window), _relief(rng)
        if kind == "kitchen":  # above the worktops, and few
            shared, count = fitting(layout, window, lambda w, d, h: w < 2.2 and h < 1.4, 12), min(count, 2)
        for _ in range(min(count, 5)):
            tall = size(shared)[2]
            sill = 0.0 if tall > 1.8 else rng.uniform(0.75, 1.0) if tall < 1.5 else rng.uniform(0.25, 0.6)
            if kind == "kitchen" and tall < 1.5:
                sill = rng.uniform(1.06, 1.2)
            if kind == "bathroom":
                sill = max(sill, min(1.2, layout.shell.height - tall - 0.15))
            glass = layout.in_wall(window, shared, sill=sill, proud=relief)
            if glass is not None and rng.random() < CURTAINED.get(kind, 0.0):
                _curtain(layout, glass)


def _relief(rng: np.random.Generator) -> float | None:
    """How far doors and windows stand out of the wall: mostly 1 to 4 cm, at times in a deep reveal, else as made."""
    draw = rng.random()
    if draw < 0.5:
        return float(rng.uniform(0.005, 0.04))
    return -float(rng.uniform(0.02, 0.2)) if draw < 0.7 else None


def _curtain(layout: Layout, glass: Instance) -> None:
    """A curtain or blind fitted to its window, just before it."""
    rng = layout.rng
    kind = draw(rng, "curtain", "curtain", "blind", "window blind")
    wall = groups.wall_behind(layout, glass, 9.0)
    if kind is None or wall is None:
        return
    mesh = made(layout, kind)
    wide, deep, tall = size(mesh)
    spot = glass.footprint
    top = min(spot.z1 + rng.uniform(0.05, 0.2), layout.shell.height - 0.02)
    low = rng.uniform(0.02, 0.15) if tall > 1.7 else max(spot.z0 - 0.15, 0.02)
    s, off = (spot.centre - wall.start) @ wall.along, (spot.centre - wall.start) @ wall.inward
    for over in (rng.uniform(1.05, 1.3), 1.0):
        fitted = mesh.scaled(2 * spot.half[0] * over / wide, min(1.0, 0.14 / deep), (top - low) / tall)
        out = max(off + spot.half[1], 0.0) + size(fitted)[1] / 2 + 0.01
        if layout.at(kind, fitted, wall.at(s, out), spot.yaw, z=low, ignore=(glass.id,), gap=0.0, zones=False):
            return


def _groups(layout: Layout, kind: str) -> None:
    """The furniture that makes the room what it is."""
    rng = layout.rng
    if kind in ("kitchen", "open"):
        groups.kitchen_row(layout)
    if kind in ("living", "open"):
        groups.lounge(layout)
    if kind in SPECIAL:
        SPECIAL[kind](layout)
    if kind in ("open", "kitchen") or (kind == "living" and rng.random() < 0.5):
        groups.dining(layout)
    if kind == "office" or (kind in ("bedroom", "living", "open", "childrens room") and rng.random() < 0.4):
        models: dict = {}
        for _ in range(int(np.clip(layout.shell.area / 8, 1, 6)) if kind == "office" else 1):
            groups.workplace(layout, models=models if rng.random() < 0.8 else None)
    if kind == "office" and layout.shell.area > 16 and rng.random() < 0.6:
        groups.dining(layout, tables=("conference table", "table"), seats=("office chair", "chair"))
    if kind == "shop":
        if rng.random() < 0.55:
            groups.bookshop(layout)
        else:
            groups.shelf_rows(layout)
            groups.dining(layout, seats=("stool", "chair"))
    if kind == "corridor":
        groups.loose(layout, "shoe rack", "coat rack", "bench", "mirror", chance=0.4)


def _loose(layout: Layout, kind: str, density: float) -> None:
    """More furniture for this kind of room until enough of the floor is taken."""
    rng = layout.rng
    pool = suited(kind, "floor", "wall_floor")
    if not pool:
        return
    taken = sum(4 * i.footprint.half.prod() for i in layout.instances if i.footprint.z0 <= 0 and i.footprint.z1 > FLAT)
    wanted = min(taken + density * rng.uniform(0.08, 0.22) * layout.shell.area, 0.55 * layout.shell.area)
    have: dict[str, int] = {}
    models: dict[str, Mesh] = {}
    for thing in layout.instances:
        have[thing.category] = have.get(thing.category, 0) + 1
    for _ in range(int(6 + 2.0 * density * layout.shell.area)):
        if taken > wanted:
            break
        category = pool[rng.integers(len(pool))]
        if rng.random() > REPEAT ** have.get(category.name, 0):
            continue
        mesh = models.get(category.name) if rng.random() < 0.7 else None  # several of one model, as people buy them
        mesh = models.setdefault(category.name, made(layout, category)) if mesh is None else mesh
        area = size(mesh)[:2].prod()
        if area > 0.2 * layout.shell.area or (size(mesh)[2] < 0.3 and category.place == "wall_floor"):
            continue
        if category.place == "wall_floor":
            thing = layout.against_wall(category, mesh)
        else:
            thing = layout.on_floor(category, mesh, gap=0.25 if area > 0.3 else 0.08, square=area > 0.5)
        if thing is not None:
            taken += area if thing.footprint.z1 > FLAT else 0.0
            have[category.name] = have.get(category.name, 0) + 1


def _walls(layout: Layout, kind: str, density: float) -> None:
    """Pictures, clocks, mirrors, shelves: about one for every three metres of wall."""
    rng = layout.rng
    pool = [c for c in suited(kind, "wall") if c.name not in ("curtain", "range hood")]
    perimeter = sum(w.length for w in layout.shell.walls)
    have: dict[str, int] = {}
    models: dict[str, Mesh] = {}
    for _ in range(rng.poisson(density * perimeter / 3.2) if pool else 0):
        category = pool[rng.integers(len(pool))]
        if rng.random() < REPEAT ** have.get(category.name, 0) or category.name == "picture":
            mesh = models.get(category.name)
            if mesh is None or rng.random() < 0.5:
                mesh = models[category.name] = shallow(layout, category)
            layout.on_wall(category, mesh)
            have[category.name] = have.get(category.name, 0) + 1


def _lamps(layout: Layout) -> None:
    """One lamp in the middle, or a grid of equal ones in offices, shops and corridors."""
    rng = layout.rng
    pool = suited(layout.shell.kind, "ceiling")
    if not pool or (any(i.place == "ceiling" for i in layout.instances) and rng.random() < 0.5):
        return
    kind = pool[rng.integers(len(pool))]
    mesh = made(layout, kind)
    width, depth = layout.shell.width, layout.shell.depth
    if layout.shell.kind in (*GRIDDED, "open", "workshop"):
        step = rng.uniform(2.0, 3.4)
        nx, ny = max(1, round(width / step)), max(1, round(depth / step))
    else:
        nx, ny = 1, 1
    for i in range(nx):
        for j in range(ny):
            centre = np.array([width * (i + 0.5) / nx, depth * (j + 0.5) / ny])
            if layout.shell.inside(centre, 0.3)[0]:
                layout.on_ceiling(kind, mesh, centre=centre, tries=1)
    more = pool[rng.integers(len(pool))]
    if rng.random() < 0.3:
        layout.on_ceiling(more)


def _surfaces(layout: Layout, kind: str, density: float) -> None:
    """Small things on what can carry them, often several of one model."""
    rng = layout.rng
    carriers = {c.name for c in find(*SUPPORTS)}
    pool = [c for c in suited(kind, "surface") if c.name not in SOFT]
    here = {c.name for c in pool}
    bearers = [i for i in layout.instances if i.category in carriers]
    density *= min(1.0, 10 / max(len(bearers), 1))  # a shop full of shelves is not a jumble sale
    models: dict[str, Mesh] = {}
    for support in bearers:
        area = float(4 * support.footprint.half.prod())
        wanted = [c for c in find(*ON.get(support.category, "").split(",")) if c.place in ("surface", "floor")]
        if kind != "open":
            wanted = [c for c in wanted if c.name in here] or wanted
        for _ in range(min(rng.poisson(density * (0.6 + 3.0 * area)), 7)):
            choices = wanted if wanted and (not pool or rng.random() < 0.55) else pool
            if not choices:
                break
            category = choices[rng.integers(len(choices))]
            if category.name == support.category:
                continue
            mesh = models.get(category.name)
            if mesh is None or rng.random() < 0.5:
                mesh = models[category.name] = made(layout, category)
            if size(mesh)[2] < 0.75:
                layout.on_top(category, support, mesh, tries=3, room=0.72)
