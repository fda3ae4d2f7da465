"""Shops, waiting rooms, restaurants, gyms."""

from __future__ import annotations

import numpy as np

from ..lookup import draw, find, fitting, made, size
from ..mesh import Mesh
from ..placement import Layout
from ..registry import Category
from .common import lay, loose, on_walls, row, seat_around
from .work import equip


def shelf_rows(layout: Layout) -> None:
    """Shelves along the walls and free-standing in rows with aisles, as in a shop or library."""
    kind = draw(layout.rng, "bookshelf", "shelf", "display shelf", "shelving unit", "rack")
    if kind is None or kind.place not in ("floor", "wall_floor"):
        kind = next(iter(find("bookshelf")), None)
    if kind is not None:
        mesh = made(layout, kind)
        _along_walls(layout, kind, mesh, 0.9)
        _in_the_middle(layout, kind, mesh, 0.85)


def _along_walls(layout: Layout, kind: Category, mesh: Mesh, chance: float) -> None:
    """Units of one model along every wall, side by side but for a gap now and then."""
    rng = layout.rng
    wide = size(mesh)[0]
    for wall in layout.shell.walls:
        s = rng.uniform(0.05, 0.6)
        off = rng.uniform(0.005, 0.05)
        while s + wide < wall.length and rng.random() < chance:
            thing = layout.against_wall(kind, mesh, wall=wall, s=s + wide / 2, off=off, gap=0.0)
            if thing is None:
                s += 0.2
            else:
                s += wide + (0.004 if rng.random() < 0.8 else rng.uniform(0.3, 1.5))


def _in_the_middle(layout: Layout, kind: Category, mesh: Mesh, chance: float, most: float = 9.0) -> None:
    """Rows back to back with aisles between them, each row at most ``most`` metres long."""
    rng = layout.rng
    wide, deep, _ = size(mesh)
    aisle = rng.uniform(1.1, 1.7)
    y = 2 * deep + aisle
    while y < layout.shell.depth - deep - aisle and rng.random() < chance:
        x = start = rng.uniform(1.0, 1.8)
        while x + wide < layout.shell.width - 0.9 and x - start < most:
            for yaw, shift in ((0.0, 0.0), (np.pi, deep + 0.02)):
                layout.at(kind, mesh, (x + wide / 2, y + shift), yaw, gap=0.004)
            x += wide + 0.006
        y += 2 * deep + aisle


def bookshop(layout: Layout) -> None:
    """Full bookshelves wall to wall and back to back, low tables with stacks of books, stools, a till with a screen."""
    rng = layout.rng
    kind = next(iter(find("bookshelf")), None)
    if kind is None:
        return
    for desk_kind in find("reception desk"):
        mesh = fitting(layout, desk_kind, lambda w, d, h: w < 2.4)
        wall = layout.some_wall(size(mesh)[0] + 0.3)
        desk = None
        if wall is not None and rng.random() < 0.7:
            s = rng.uniform(size(mesh)[0] / 2, wall.length - size(mesh)[0] / 2)
            desk = layout.at(desk_kind, mesh, wall.at(s, rng.uniform(0.8, 1.4) + size(mesh)[1] / 2), wall.facing)
        desk = desk or layout.on_floor(desk_kind, mesh, gap=0.3, square=True)
        screen = draw(rng, "monitor")
        if desk is not None and screen is not None:
            model = made(layout, screen)
            for turn in (np.pi, 0.0, np.pi, 0.0):
                if layout.on_top(screen, desk, model, yaw=turn, tries=6, tolerance=0.02) is not None:
                    break
    tall = _full_shelf(layout, kind, 1.6, 2.6)
    low = _full_shelf(layout, kind, 0.9, 1.7) if rng.random() < 0.6 else tall
    _along_walls(layout, kind, tall, 0.96)
    tables = draw(rng, "display table", "display table", "coffee table", "table")
    model = fitting(layout, tables, lambda w, d, h: w < 1.9 and 0.3 < h < 0.95) if tables is not None else None
    for _ in range(int(rng.integers(1, 4)) if model is not None else 0):
        table = layout.on_floor(tables, model, gap=0.5, square=True)
        if table is not None:
            piles(layout, table)
    _in_the_middle(layout, kind, low, 0.8, rng.uniform(2, 5))
    for stool in find("stool"):
        model = fitting(layout, stool, lambda w, d, h: h < 0.6)
        for _ in range(int(rng.integers(1, 5))):
            layout.on_floor(stool, model, gap=0.1)


def _full_shelf(layout: Layout, kind: Category, low: float, high: float) -> Mesh:
    """The fullest of a few shelves of a height: the one whose faces show the most colours."""
    some = [fitting(layout, kind, lambda w, d, h: low < h < high and d < 0.6 and w > 0.55) for _ in range(4)]
    return max(some, key=lambda mesh: len(np.unique(mesh.colours.astype(np.int64) @ [65536, 256, 1])))


def piles(layout: Layout, table) -> None:
    """Stacks and rows of books on a low table, several of the same title."""
    rng = layout.rng
    for kind in find("book"):
        some = [fitting(layout, kind, lambda w, d, h: w < 0.45 and h < 0.35) for _ in range(3)]
        half = table.footprint.half
        nx, ny = max(1, int(half[0] / 0.2)), max(1, int(half[1] / 0.2))
        for i in range(nx):
            for j in range(ny):
                if rng.random() < 0.65:
                    place = ((i + 0.5) / nx * 2 - 1, (j + 0.5) / ny * 2 - 1)
                    turn = rng.normal(0, 0.08)
                    layout.on_top(kind, table, some[rng.integers(3)], local=place, yaw=turn, tolerance=0.03)


def waiting(layout: Layout) -> None:
    """Rows of equal chairs along the walls and back to back, low tables, posters, water and vending machines."""
    rng = layout.rng
    kind = draw(rng, "chair", "chair", "chair", "armchair", "bench")
    if kind is None:
        return
    mesh = fitting(layout, kind, lambda w, d, h: d < 1.0 and h < 1.2)
    gap = float(rng.choice([0.01, 0.03, 0.1, 0.25]))
    for _ in range(int(rng.integers(2, 5))):
        row(layout, kind, mesh, int(rng.integers(3, 9)), gap=gap, off=rng.uniform(0.02, 0.12))
    wide, deep, _ = size(mesh)
    if min(layout.shell.width, layout.shell.depth) > 4 and rng.random() < 0.7:
        for k in range(int(rng.integers(2, 7))):
            x = 1.2 + k * (wide + gap)
            for yaw, shift in ((0.0, -deep / 2 - 0.03), (np.pi, deep / 2 + 0.03)):
                if x < layout.shell.width - 1:
                    layout.at(kind, mesh, (x, layout.shell.depth / 2 + shift), yaw, gap=min(gap, 0.02) - 0.005)
    for name in ("coffee table", "reception desk"):
        thing = draw(rng, name)
        if thing is not None and rng.random() < 0.5:
            placed = layout.on_floor(thing, gap=0.4, square=True)
            if placed is not None and name == "reception desk":
                equip(layout, placed, {})
    loose(layout, "water cooler", "vending machine", "potted plant", "potted plant", "magazine rack", "coat rack", "tv")
    loose(layout, "trash can", "umbrella", "bulletin board", "clock", "aquarium", chance=0.35)
    on_walls(layout, "poster", "poster", "picture", count=int(rng.integers(2, 7)))


def restaurant(layout: Layout) -> None:
    """Many small tables of one model, laid, with equal chairs; a bar with stools and bottles."""
    rng = layout.rng
    for kind in find("bar"):
        mesh = fitting(layout, kind, lambda w, d, h: w < 3.5 and d < 1.7)
        wide, deep, _ = size(mesh)
        wall = layout.some_wall(wide + 0.3)
        if wall is None or rng.random() < 0.25:
            continue
        bar = layout.at(kind, mesh, wall.at(wall.length / 2, rng.uniform(0.8, 1.1) + deep / 2), wall.facing)
        stool = draw(rng, "stool")
        if bar is not None and stool is not None:
            seat = fitting(layout, stool, lambda w, d, h: 0.55 < h < 1.2 and w < 0.6)
            step = size(seat)[0] + rng.uniform(0.1, 0.3)
            for k in range(int(wide / step)):
                s = wall.length / 2 - wide / 2 + (k + 0.5) * step
                centre = wall.at(s, (bar.footprint.centre - wall.start) @ wall.inward + deep / 2 + 0.35)
                layout.at(stool, seat, centre, wall.facing + np.pi + rng.normal(0, 0.2))
    kind, seat = draw(rng, "table"), draw(rng, "chair")
    if kind is None or seat is None:
        return
    mesh = fitting(layout, kind, lambda w, d, h: 0.5 < w < 1.3 and 0.5 < d < 1.0 and 0.65 < h < 0.85, 16)
    chair = fitting(layout, seat, lambda w, d, h: w < 0.65 and d < 0.7 and h > 0.7)
    pitch = size(mesh)[:2].max() + 2 * size(chair)[1] * rng.uniform(0.75, 0.95) + rng.uniform(0.2, 0.6)
    turn = float(rng.choice([0.0, 0.0, np.pi / 2, np.pi / 4]))
    x0, y0 = pitch / 2 + rng.uniform(0, 0.3, 2)
    for x in np.arange(x0, layout.shell.width - pitch / 2 + 0.1, pitch):
        for y in np.arange(y0, layout.shell.depth - pitch / 2 + 0.1, pitch):
            if rng.random() < 0.88:
                spot = np.array([x, y]) + rng.normal(0, 0.04, 2)
                table = layout.at(kind, mesh, spot, turn + rng.normal(0, 0.03), gap=0.3)
                if table is not None:
                    seat_around(layout, table, seat, chair, most=2)
                    if rng.random() < 0.35:
                        lay(layout, table)
    on_walls(layout, "picture", "mirror", "poster", count=int(rng.integers(1, 5)))


def exercise(layout: Layout) -> None:
    """Machines in rows, benches with barbells, balls and weights about, mirrors, lockers."""
    rng = layout.rng
    for name in ("treadmill", "exercise bike", "weight bench"):
        kind = draw(rng, name)
        if kind is not None and rng.random() < 0.85:
            gap = rng.uniform(0.15, 0.5)
            row(layout, kind, made(layout, kind), int(rng.integers(1, 5)), gap=gap, off=rng.uniform(0.1, 0.5))
    for name in ("barbell", "dumbbell", "exercise ball", "rug"):
        kind = draw(rng, name)
        mesh = made(layout, kind) if kind is not None else None
        for _ in range(int(rng.integers(1, 5)) if kind is not None else 0):
            layout.on_floor(kind, mesh if rng.random() < 0.5 else made(layout, kind), gap=0.06)
    for kind in find("mirror"):
        mirror = made(layout, kind)
        for _ in range(int(rng.integers(0, 4))):
            layout.on_wall(kind, mirror)
    for kind in find("locker"):
        row(layout, kind, made(layout, kind), int(rng.integers(0, 4)) or 1, gap=0.004)
    loose(layout, "bench", "water cooler", "fan", "tv", "clock", "ball", "towel", chance=0.45)
