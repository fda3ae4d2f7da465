"""What several kinds of room share: rows along walls, seats around tables, laid tables, rugs."""

from __future__ import annotations

import numpy as np

from ..lookup import draw, front, made, shallow, size
from ..mesh import Mesh
from ..placement import Instance, Layout
from ..registry import Category
from ..room_shell import Wall


def wall_behind(layout: Layout, thing: Instance, reach: float = 0.5) -> Wall | None:
    """The wall that a thing has its back to, at most ``reach`` metres behind it."""
    spot, n = thing.footprint, front(thing)
    for wall in layout.shell.walls:
        s, off = (spot.centre - wall.start) @ wall.along, (spot.centre - wall.start) @ wall.inward
        if wall.inward @ n > 0.99 and 0 < s < wall.length and off < spot.half[1] + reach:
            return wall
    return None


def rug(layout: Layout, centre, yaw: float) -> None:
    """A rug under a group, more often than not."""
    kind = draw(layout.rng, "rug", "carpet")
    if kind is not None and layout.rng.random() < 0.65:
        layout.at(kind, made(layout, kind), centre, yaw + layout.rng.normal(0, 0.03))


def beside(layout: Layout, thing: Instance, kind: Category, side: int, gap: float = 0.05, mesh=None) -> Instance | None:
    """Next to a thing, backs in line, facing the same way."""
    mesh = made(layout, kind) if mesh is None else mesh
    n = front(thing)
    across = np.array([-n[1], n[0]]) * side
    centre = thing.footprint.centre + across * (
        thing.footprint.half[0] + gap + size(mesh)[0] / 2 + layout.rng.uniform(0, 0.08)
    )
    centre = centre - n * (thing.footprint.half[1] - size(mesh)[1] / 2 - 0.01)
    return layout.at(kind, mesh, centre, thing.footprint.yaw, gap=0.01)


def cushions(layout: Layout, thing: Instance) -> None:
    """Pillows on a sofa or bed, rarely a teddy bear."""
    for _ in range(layout.rng.integers(0, 4)):
        kind = draw(layout.rng, "pillow", "pillow", "cushion", *(("teddy bear",) if layout.rng.random() < 0.2 else ()))
        if kind is not None:
            layout.on_top(kind, thing, tolerance=0.06)


def seat_around(layout: Layout, table: Instance, kind: Category, mesh: Mesh | None = None, most: int = 4) -> None:
    """Chairs of one model on all sides where they fit (``most`` to a side), tucked in by up to 15 cm."""
    rng = layout.rng
    mesh = made(layout, kind) if mesh is None else mesh
    wide, deep, _ = size(mesh)
    half, yaw = table.footprint.half, table.footprint.yaw
    c, s = np.cos(yaw), np.sin(yaw)
    for quarter in range(4):
        along, out = (half[0], half[1]) if quarter % 2 == 0 else (half[1], half[0])
        count = int((2 * along + 0.1) / (wide + 0.12))
        if count < 1 or (quarter % 2 == 1 and rng.random() < 0.4) or rng.random() < 0.1:
            continue
        for k in range(min(count, most)):
            a = (k + 0.5) / min(count, most) * 2 - 1
            tuck = rng.uniform(-0.15, min(0.15, 0.3 * deep))
            local = np.array([a * along, -(out + deep / 2 - tuck)])
            for _ in range(quarter):
                local = np.array([-local[1], local[0]])
            centre = table.footprint.centre + local @ np.array([[c, s], [-s, c]])
            turn = yaw + quarter * np.pi / 2 + np.pi + rng.normal(0, 0.1)
            layout.at(kind, mesh, centre, turn, ignore=(table.id,), partner=table.id)


def loose(layout: Layout, *names: str, chance: float = 0.6) -> None:
    """Each of the named things with this chance, wherever its category goes (floor, wall or ceiling)."""
    for name in names:
        kind = draw(layout.rng, name)
        if kind is None or layout.rng.random() > chance:
            continue
        if kind.place == "wall":
            layout.on_wall(kind, shallow(layout, kind))
        elif kind.place == "ceiling":
            layout.on_ceiling(kind)
        elif kind.place == "wall_floor":
            layout.against_wall(kind)
        else:
            layout.on_floor(kind, gap=0.05)


def row(
    layout: Layout, kind: Category, mesh: Mesh, count: int, *, wall: Wall | None = None, gap: float = 0.01, off=None
) -> list[Instance]:
    """Up to ``count`` of one model side by side along a wall, ``gap`` metres apart; what is in the way is left out."""
    rng = layout.rng
    wide, deep, _ = size(mesh)
    wall = wall or layout.some_wall(wide + 0.1)
    if wall is None or wall.length < wide + 0.04:
        return []
    count = min(count, int((wall.length - 0.04) / (wide + gap)) or 1)
    s = rng.uniform(0.02, max(wall.length - count * (wide + gap), 0.021))
    off = rng.uniform(0.005, 0.08) if off is None else off
    out = []
    for k in range(count):
        centre = wall.at(s + k * (wide + gap) + wide / 2, off + deep / 2)
        thing = layout.at(kind, mesh, centre, wall.facing, gap=min(gap, 0.03) - 0.002)
        out += [thing] if thing is not None else []
    return out


def on_walls(layout: Layout, *names: str, count: int = 3) -> None:
    """A few pictures or posters, each another one."""
    for _ in range(count):
        kind = draw(layout.rng, *names)
        if kind is not None and kind.place == "wall":
            layout.on_wall(kind, shallow(layout, kind))


def lay(layout: Layout, table: Instance) -> None:
    """Plates, glasses and cutlery before the seats at a table, all of one model."""
    rng = layout.rng
    half = table.footprint.half
    names = (
        ("tableware",) if rng.random() < 0.5 else ("plate", str(rng.choice(["glass", "cup", "mug"])), "fork", "bowl")
    )
    sides = [(0.0, -0.9, 0.0), (0.0, 0.9, np.pi), (-0.9, 0.0, -np.pi / 2), (0.9, 0.0, np.pi / 2)]
    if half[0] > 0.6:  # two to a side
        sides = [(x, y, t) for x in (-0.5, 0.5) for y, t in ((-0.9, 0.0), (0.9, np.pi))]
    for n, name in enumerate(names[: 1 + int(rng.integers(1, 4))]):
        kind = draw(rng, name)
        mesh = made(layout, kind) if kind is not None else None
        if mesh is None or size(mesh)[:2].max() > 0.55 or size(mesh)[2] > 0.35:
            continue
        for x, y, turn in sides:
            if rng.random() < 0.8:
                place = (x + 0.35 * n * (abs(y) > 0.5), y * (0.95 if n == 0 else 0.6) + 0.3 * n * (abs(x) > 0.8))
                layout.on_top(kind, table, mesh, local=place, yaw=turn, tolerance=0.02)


def dining(
    layout: Layout, *, seats: tuple[str, ...] = ("chair",), tables: tuple[str, ...] = ("dining table", "table")
) -> None:
    """A table with equal chairs tucked in around it, a lamp above, things on it."""
    rng = layout.rng
    kind = draw(rng, *tables)
    if kind is None:
        return
    table = layout.on_floor(kind, gap=0.55, tries=24, square=True) or layout.on_floor(
        kind, gap=0.25, tries=16, square=True
    )
    if table is None:
        return
    seat_kind = draw(rng, *seats)
    if seat_kind is not None:
        seat_around(layout, table, seat_kind)
    if rng.random() < 0.5:
        lay(layout, table)
    lamp = draw(rng, "chandelier", "ceiling lamp", "pendant lamp")
    if lamp is not None and lamp.place == "ceiling" and rng.random() < 0.6:
        layout.on_ceiling(lamp, centre=table.footprint.centre)
