"""How furniture goes together: a sofa faces a television, chairs stand around a table, and so on.

Every function puts one group into a ``Layout`` and leaves out the parts whose category is not
there or which find no room. Categories are looked up by name or synonym.
"""

from __future__ import annotations

import numpy as np

from .lookup import before, draw, find, front, made, shallow, size
from .mesh import Mesh
from .placement import Instance, Layout
from .registry import Category
from .room_shell import Wall


def lounge(layout: Layout) -> None:
    """Television on its stand or on the wall, sofa opposite, coffee table on a rug, armchairs, side table."""
    rng = layout.rng
    screen = _television(layout)
    sofa_kind, sofa = draw(rng, "sofa", "couch"), None
    if sofa_kind is not None and screen is not None:
        mesh = made(layout, sofa_kind)
        for gap in (*rng.uniform(1.6, 3.2, 4), 1.4, 1.2):
            spot = before(screen, mesh, gap, rng.normal(0, 0.15))
            sofa = layout.at(sofa_kind, mesh, spot, screen.footprint.yaw + np.pi, gap=0.05)
            if sofa is not None:
                break
    if sofa is None and sofa_kind is not None:
        sofa = layout.against_wall(sofa_kind)
    if sofa is None:
        return
    low_kind, low = draw(rng, "coffee table"), None
    if low_kind is not None:
        mesh = made(layout, low_kind)
        centre = before(sofa, mesh, rng.uniform(0.25, 0.5), rng.normal(0, 0.1))
        low = layout.at(low_kind, mesh, centre, sofa.footprint.yaw + rng.normal(0, 0.04))
    rug(layout, (low or sofa).footprint.centre, sofa.footprint.yaw)
    for side in (-1, 1):
        kind = draw(rng, "armchair")
        if kind is not None and low is not None and rng.random() < 0.5:
            mesh = made(layout, kind)
            n = front(sofa)
            aside = (
                np.array([-n[1], n[0]])
                * side
                * (low.footprint.half[0] + 0.35 + size(mesh)[1] / 2 + rng.uniform(0, 0.4))
            )
            yaw = sofa.footprint.yaw + side * (np.pi / 2 - 0.3) + rng.normal(0, 0.15)
            layout.at(kind, mesh, low.footprint.centre + aside + n * 0.2, yaw)
        kind = draw(rng, "side table", "end table", "floor lamp", "plant", "potted plant")
        if kind is not None and kind.place == "floor" and rng.random() < 0.6:
            beside(layout, sofa, kind, side, gap=0.06)
    cushions(layout, sofa)


def _television(layout: Layout) -> Instance | None:
    """What the sofa faces: a stand with a television on it, or a television on the wall."""
    rng = layout.rng
    stand_kind, tv = draw(rng, "tv stand"), draw(rng, "tv", "television")
    stand = layout.against_wall(stand_kind) if stand_kind is not None and rng.random() < 0.8 else None
    if tv is None:
        return stand
    if stand is not None:
        mesh = made(layout, tv)
        wide = size(mesh)[0]
        limit = 1.9 * stand.footprint.half[0]
        mesh = mesh.scaled(limit / wide) if wide > limit else mesh
        local = (0.0, 0.0)
        if layout.on_top(tv, stand, mesh, local=local, yaw=0.0, tolerance=0.02) is None:
            layout.on_top(tv, stand, mesh.scaled(0.8), local=local, yaw=0.0, tolerance=0.02)
        return stand
    return layout.on_wall(tv, shallow(layout, tv))


def rug(layout: Layout, centre, yaw: float) -> None:
    """A rug under a group, more often than not."""
    kind = draw(layout.rng, "rug", "carpet")
    if kind is not None and layout.rng.random() < 0.65:
        layout.at(kind, made(layout, kind), centre, yaw + layout.rng.normal(0, 0.03))


def beside(layout: Layout, thing: Instance, kind: Category, side: int, gap: float = 0.05) -> Instance | None:
    """Next to a thing, backs in line, facing the same way."""
    mesh = made(layout, kind)
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
    lamp = draw(rng, "chandelier", "ceiling lamp", "pendant lamp")
    if lamp is not None and lamp.place == "ceiling" and rng.random() < 0.6:
        layout.on_ceiling(lamp, centre=table.footprint.centre)


def seat_around(layout: Layout, table: Instance, kind: Category) -> None:
    """Chairs of one model on all sides where they fit, tucked in by up to 15 cm."""
    rng = layout.rng
    mesh = made(layout, kind)
    wide, deep, _ = size(mesh)
    half, yaw = table.footprint.half, table.footprint.yaw
    c, s = np.cos(yaw), np.sin(yaw)
    for quarter in range(4):
        along, out = (half[0], half[1]) if quarter % 2 == 0 else (half[1], half[0])
        count = int((2 * along + 0.1) / (wide + 0.12))
        if count < 1 or (quarter % 2 == 1 and rng.random() < 0.4) or rng.random() < 0.1:
            continue
        for k in range(min(count, 4)):
            a = (k + 0.5) / min(count, 4) * 2 - 1
            tuck = rng.uniform(-0.15, min(0.15, 0.3 * deep))
            local = np.array([a * along, -(out + deep / 2 - tuck)])
            for _ in range(quarter):
                local = np.array([-local[1], local[0]])
            centre = table.footprint.centre + local @ np.array([[c, s], [-s, c]])
            turn = yaw + quarter * np.pi / 2 + np.pi + rng.normal(0, 0.1)
            layout.at(kind, mesh, centre, turn, ignore=(table.id,), partner=table.id)


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


def sleeping(layout: Layout) -> None:
    """A bed, head to the wall, nightstands with lamps beside it, wardrobe, rug."""
    rng = layout.rng
    kind = draw(rng, "bed")
    bed = layout.against_wall(kind, off=rng.uniform(0.005, 0.06), tries=24) if kind is not None else None
    if bed is not None:
        cushions(layout, bed)
        stand_kind = draw(rng, "nightstand", "bedside table")
        for side in (-1, 1):
            if stand_kind is None or rng.random() < 0.15:
                continue
            stand = beside(layout, bed, stand_kind, side)
            lamp = draw(rng, "table lamp", "lamp", "desk lamp")
            if stand is not None and lamp is not None and rng.random() < 0.8:
                mesh = made(layout, lamp)
                if size(mesh)[2] < 0.8:
                    layout.on_top(lamp, stand, mesh)
        rug(layout, bed.footprint.centre + front(bed) * bed.footprint.half[1] * 0.6, bed.footprint.yaw)
    for name in ("wardrobe", "dresser"):
        kind = draw(rng, name)
        if kind is not None and rng.random() < 0.85:
            layout.against_wall(kind, tries=20)


def kitchen_row(layout: Layout) -> None:
    """Fridge, cabinets, sink, stove with its hood and wall cabinets, side by side along a wall."""
    rng = layout.rng
    cut = np.bincount([o[0] for o in layout.shell.openings], minlength=len(layout.shell.walls))
    merit = [w.length * rng.uniform(0.6, 1.0) / (1 + n) for w, n in zip(layout.shell.walls, cut, strict=True)]
    wall = layout.shell.walls[int(np.argmax(merit))]
    base = find("kitchen cabinet", "kitchen counter", "counter", "cabinet")[:1]
    upper = find("wall cabinet", "kitchen wall cabinet", "cupboard", "shelf")
    order = [
        *find("refrigerator"),
        *base,
        *find("stove"),
        *base,
        *find("sink"),
        *base,
        *find("dishwasher"),
        *find("oven"),
    ]
    if rng.random() < 0.5:
        order = order[::-1]
    models = {kind.name: _counter_high(layout, kind) for kind in base}  # all base cabinets alike
    s, off, last = rng.uniform(0.02, 0.4), rng.uniform(0.002, 0.03), None
    for kind in order:
        mesh = models.get(kind.name) or made(layout, kind)
        wide, _, tall = size(mesh)
        if tall < 0.5 and last is not None:  # a hob is let into the counter
            thing = layout.on_top(kind, last, mesh, local=(0, 0), yaw=0.0, tolerance=0.03)
            over_at = thing and float((thing.footprint.centre - wall.start) @ wall.along)
        else:
            thing, over_at = None, 0.0
            while kind.place in ("wall_floor", "floor") and tall >= 0.5 and thing is None and s + wide < wall.length:
                over_at = s + wide / 2
                thing = layout.against_wall(kind, mesh, wall=wall, s=over_at, off=off, gap=0.0)
                s += 0.15 if thing is None else wide + rng.uniform(0.0, 0.006)
            last = thing if kind in base else last
        if thing is None:
            continue
        for over in find("range hood") if kind.name == "stove" else upper if kind in base else ():
            if over.place == "wall" and rng.random() < 0.8:
                layout.on_wall(over, made(layout, over), wall=wall, s=over_at, z=rng.uniform(1.5, 1.75), gap=0.0)


def _counter_high(layout: Layout, kind: Category, tries: int = 12) -> Mesh:
    """A straight cabinet of counter height (0.75 to 1.2 m with its tap), if a few draws bring one."""
    for _ in range(tries):
        mesh = made(layout, kind)
        _, deep, tall = size(mesh)
        if deep < 0.75 <= tall <= 1.2:
            break
    return mesh


def washroom(layout: Layout) -> None:
    """Sink with a mirror above it, toilet, shower or tub."""
    rng = layout.rng
    for kind in find("sink"):
        for wall in (layout.shell.walls[i] for i in rng.permutation(len(layout.shell.walls))):
            sink = layout.against_wall(kind, wall=wall, off=rng.uniform(0.002, 0.02), tries=10)
            if sink is not None:
                break
        mirror = draw(rng, "mirror")
        if sink is not None and mirror is not None and mirror.place == "wall":
            s = float((sink.footprint.centre - wall.start) @ wall.along)
            layout.on_wall(mirror, wall=wall, s=s, z=max(sink.footprint.z1 + 0.1, 1.15))
    for name in ("bathtub" if rng.random() < 0.5 else "shower", "toilet", "towel"):
        for kind in find(name):
            if kind.place == "wall":
                layout.on_wall(kind)
            else:
                layout.against_wall(kind, off=rng.uniform(0.002, 0.03), tries=24)


def shelf_rows(layout: Layout) -> None:
    """Shelves along the walls and free-standing in rows with aisles, as in a shop or library."""
    rng = layout.rng
    kind = draw(rng, "bookshelf", "shelf", "display shelf", "shelving unit", "rack")
    if kind is None or kind.place not in ("floor", "wall_floor"):
        kind = next(iter(find("bookshelf")), None)
    if kind is None:
        return
    mesh = made(layout, kind)
    wide, deep, _ = size(mesh)
    for wall in layout.shell.walls:
        s = rng.uniform(0.05, 0.6)
        off = rng.uniform(0.005, 0.05)
        while s + wide < wall.length and rng.random() < 0.9:
            layout.against_wall(kind, mesh, wall=wall, s=s + wide / 2, off=off, gap=0.0)
            s += wide + (0.01 if rng.random() < 0.7 else rng.uniform(0.3, 1.5))
    aisle = rng.uniform(1.1, 1.7)
    y = 2 * deep + aisle
    while y < layout.shell.depth - deep - aisle and rng.random() < 0.85:
        x = rng.uniform(1.0, 1.8)
        while x + wide < layout.shell.width - 0.9:
            for yaw, shift in ((0.0, 0.0), (np.pi, deep + 0.02)):
                layout.at(kind, mesh, (x + wide / 2, y + shift), yaw, gap=0.015)
            x += wide + 0.02
        y += 2 * deep + aisle
