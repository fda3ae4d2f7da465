"""Offices, meeting rooms, workshops."""

from __future__ import annotations

import numpy as np

from ..lookup import before, draw, find, fitting, made, shallow, size
from ..mesh import settled
from ..placement import Instance, Layout
from ..registry import Category
from ..room_shell import Wall
from .common import loose, row, seat_around, wall_behind


def workplace(layout: Layout, *, wall: Wall | None = None, models: dict | None = None) -> Instance | None:
    """A desk with monitor, computer, keyboard and an office chair; ``models`` keeps one office uniform."""
    rng = layout.rng
    kind = draw(rng, "desk", "office desk")
    if kind is None:
        return None
    models = {} if models is None else models
    mesh = models.setdefault("desk", made(layout, kind))
    desk = layout.against_wall(kind, mesh, wall=wall, tries=20)
    if desk is not None:
        sit_at(layout, desk, models)
        equip(layout, desk, models)
    return desk


def sit_at(layout: Layout, desk: Instance, models: dict) -> None:
    """An office chair before a desk."""
    rng = layout.rng
    kind = draw(rng, "office chair") or draw(rng, "chair")
    if kind is None:
        return
    mesh = models.setdefault("seat", made(layout, kind))
    for gap, aside in ((rng.uniform(-0.15, 0.25), rng.normal(0, 0.1)), (0.02, 0.0), (0.3, 0.2)):
        centre = before(desk, mesh, gap, aside)
        turn = desk.footprint.yaw + np.pi + rng.normal(0, 0.35)
        if layout.at(kind, mesh, centre, turn, gap=0.0, ignore=(desk.id,), partner=desk.id, zones=False):
            return


def equip(layout: Layout, desk: Instance, models: dict) -> None:
    """Screen at the back of a desk, keyboard and mouse before it, perhaps a second screen or a laptop instead."""
    rng = layout.rng
    screen, side = draw(rng, "monitor"), rng.choice([-0.45, 0.0, 0.45])
    if screen is not None and rng.random() < 0.85:
        mesh = models.setdefault("screen", made(layout, screen))
        layout.on_top(screen, desk, mesh, local=(side, 0.75), yaw=rng.normal(0, 0.1))
        if rng.random() < 0.3:
            layout.on_top(
                screen, desk, mesh, local=(side + 0.8 if side <= 0 else side - 0.8, 0.75), yaw=rng.normal(0, 0.2)
            )
        for name, place in (("keyboard", (side, -0.5)), ("mouse", (side + 0.45, -0.5))):
            kind = draw(rng, name)
            if kind is not None:
                layout.on_top(kind, desk, local=place, yaw=rng.normal(0, 0.08))
        kind = draw(rng, "computer")
        if kind is not None and rng.random() < 0.5:
            layout.on_top(kind, desk, local=(rng.choice([-0.95, 0.95]), 0.6), yaw=0.0)
    else:
        kind = draw(rng, "laptop")
        if kind is not None:
            layout.on_top(kind, desk, local=(side, -0.3), yaw=rng.normal(0, 0.15))


def conference(layout: Layout) -> None:
    """A long table amid the room with equal chairs, a board or screen at one end, a projector."""
    rng = layout.rng
    kind = draw(rng, "conference table", "table")
    if kind is None:
        return
    mesh = fitting(layout, kind, lambda w, d, h: w > 1.7 and d > 0.7 and 0.6 < h < 1.0, 16)
    shell = layout.shell
    yaw = 0.0 if shell.width > shell.depth else np.pi / 2
    middle = np.array([shell.width, shell.depth]) / 2 + rng.normal(0, 0.15, 2)
    table = layout.at(kind, mesh, middle, yaw, gap=0.4) or layout.on_floor(kind, mesh, gap=0.4, square=True)
    seat = draw(rng, "office chair", "office chair", "chair")
    if table is not None and seat is not None:
        seat_around(layout, table, seat, most=8)
    walls = [w for w in shell.walls if abs(np.sin(w.facing - yaw)) > 0.7]  # at the ends of the table
    for name in ("projector screen", "whiteboard") if rng.random() < 0.6 else ("whiteboard", "tv"):
        board = draw(rng, name)
        if board is not None and board.place == "wall":
            wall = walls[rng.integers(len(walls))] if walls and rng.random() < 0.7 else None
            if not layout.on_wall(board, shallow(layout, board), wall=wall):
                layout.on_wall(board)
    for board in find("projector"):
        mesh = fitting(layout, board, lambda w, d, h: w < 0.5 and h < 0.3)
        if table is not None and rng.random() < 0.4:
            layout.on_top(board, table, mesh, local=(0.3, 0.0))
        elif rng.random() < 0.5:
            spot = table.footprint.centre if table is not None else middle
            layout.at(board, mesh, spot, yaw, z=shell.height - size(mesh)[2], zones=False)
    if table is not None:
        for name in ("laptop", "laptop", "cup", "glass", "bottle", "pen", "phone"):
            thing = draw(rng, name)
            if thing is not None and rng.random() < 0.5:
                mesh = made(layout, thing)
                for _ in range(int(rng.integers(1, 4))):
                    layout.on_top(thing, table, mesh, tries=4)


TOOLS = ("hammer", "saw", "screwdriver", "wrench", "pliers", "clamp", "drill", "axe")


def workshop(layout: Layout) -> None:
    """Workbenches with tools on them and hung above, shelves with boxes, drums, a ladder, bicycles."""
    rng = layout.rng
    for kind in find("workbench"):
        mesh = made(layout, kind)
        for _ in range(int(rng.integers(1, 4))):
            bench = layout.against_wall(kind, mesh if rng.random() < 0.5 else None, off=0.02)
            if bench is None:
                continue
            for _ in range(int(rng.integers(2, 8))):
                tool = draw(rng, *TOOLS, "toolbox", "flashlight", "bolt", "gear", "jar", "can")
                if tool is not None:
                    layout.on_top(tool, bench, tries=4)
            hang_tools(layout, wall_behind(layout, bench), bench)
    for kind in find("bookshelf"):
        mesh = fitting(layout, kind, lambda w, d, h: h > 1.4 and w < 2)
        row(layout, kind, mesh, int(rng.integers(1, 4)))
    barrel = draw(rng, "oil drum", "barrel")
    if barrel is not None:
        row(layout, barrel, made(layout, barrel), int(rng.integers(1, 5)), gap=rng.uniform(0.01, 0.1))
    for kind in find("bicycle"):
        mesh = made(layout, kind)
        for _ in range(int(rng.integers(0, 4))):
            layout.against_wall(kind, settled(mesh.turned(np.pi / 2)) if rng.random() < 0.7 else mesh)
    for _ in range(int(rng.integers(1, 3))):
        loose(layout, "toolbox", "ladder", "cardboard box", "bucket", "jerrycan", "stool", chance=0.6)
    loose(
        layout,
        "rake",
        "shovel",
        "broom",
        "wheelbarrow",
        "locker",
        "crate",
        "motorcycle",
        "fire extinguisher",
        chance=0.4,
    )


def hang_tools(layout: Layout, wall: Wall | None, bench: Instance) -> None:
    """Tools on hooks in a row or two on the wall above a bench."""
    rng = layout.rng
    if wall is None:
        return
    middle = float((bench.footprint.centre - wall.start) @ wall.along)
    low, half = max(bench.footprint.z1 + 0.1, 1.25), bench.footprint.half[0]
    s = middle - half + 0.1
    while s < min(middle + half, wall.length - 0.3):
        kind = draw(rng, *TOOLS)
        if kind is None:
            return
        mesh = _upright(layout, kind)
        wide = size(mesh)[0]
        for k in range(int(rng.integers(1, 4)) if rng.random() < 0.4 else 1):  # a set in falling sizes
            one = mesh.scaled(1 - 0.12 * k)
            layout.on_wall(kind, one, wall=wall, s=s + wide / 2, z=low + rng.uniform(0, 0.15), gap=0.0)
            s += wide + rng.uniform(0.03, 0.12)


def _upright(layout: Layout, kind: Category):
    """A tool as it hangs: its thinnest way to the wall, its longest upright."""
    mesh = fitting(layout, kind, lambda *s: max(s) < 0.7)
    if size(mesh).argmin() == 2:
        mesh = mesh.turned(np.pi / 2, "x")
    elif size(mesh).argmin() == 0:
        mesh = mesh.turned(np.pi / 2)
    if size(mesh)[0] > size(mesh)[2]:
        mesh = mesh.turned(np.pi / 2, "y")
    return settled(mesh)
