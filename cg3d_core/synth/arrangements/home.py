"""Living rooms, bedrooms, children's rooms."""

from __future__ import annotations

import numpy as np

from ..lookup import before, draw, find, fitting, front, made, shallow, size
from ..placement import Instance, Layout
from ..registry import Category
from .common import beside, cushions, loose, rug, seat_around, wall_behind


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
    kind, chair = draw(rng, "armchair"), None
    for side in (-1, 1):
        if kind is not None and low is not None and rng.random() < 0.5:
            mesh = chair = made(layout, kind) if chair is None else chair
            n = front(sofa)
            aside = (
                np.array([-n[1], n[0]])
                * side
                * (low.footprint.half[0] + 0.35 + size(mesh)[1] / 2 + rng.uniform(0, 0.4))
            )
            yaw = sofa.footprint.yaw + side * (np.pi / 2 - 0.3) + rng.normal(0, 0.15)
            layout.at(kind, mesh, low.footprint.centre + aside + n * 0.2, yaw)
        extra = draw(rng, "side table", "end table", "floor lamp", "plant", "potted plant")
        if extra is not None and extra.place == "floor" and rng.random() < 0.6:
            beside(layout, sofa, extra, side, gap=0.06)
    cushions(layout, sofa)
    above(layout, sofa, "picture")
    if rng.random() < 0.3:
        loose(layout, "barbell", "exercise ball", "dumbbell", "shoe rack", chance=0.5)


def above(layout: Layout, thing: Instance, *names: str, chance: float = 0.6) -> None:
    """Something hung on the wall behind a bed, sofa or desk, over its middle: one, or a row of equal ones."""
    rng = layout.rng
    kind, wall = draw(rng, *names), wall_behind(layout, thing)
    if kind is None or wall is None or rng.random() > chance:
        return
    mesh = shallow(layout, kind)
    s = float((thing.footprint.centre - wall.start) @ wall.along)
    z = max(thing.footprint.z1 + rng.uniform(0.1, 0.4), rng.uniform(1.2, 1.5))
    count = int(rng.integers(1, 4)) if size(mesh)[0] < 0.5 else 1
    for k in range(count):
        layout.on_wall(kind, mesh, wall=wall, s=s + (k - (count - 1) / 2) * (size(mesh)[0] + 0.1), z=z, gap=0.01)


def _television(layout: Layout) -> Instance | None:
    """What the sofa faces: a stand with a television on it, or a television on the wall."""
    rng = layout.rng
    stand_kind, tv = draw(rng, "tv stand"), draw(rng, "tv", "television")
    stand = layout.against_wall(stand_kind) if stand_kind is not None and rng.random() < 0.65 else None
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


def sleeping(layout: Layout) -> None:
    """A bed, head to the wall, nightstands with lamps beside it, wardrobe, rug."""
    rng = layout.rng
    kind = draw(rng, "bed", "bed", "bed", "bed", "bed", "bed", "bunk bed", "mattress")
    if kind is not None and rng.random() < 0.12:
        kind = (find("bunk bed", "mattress") or [kind])[rng.integers(2) - 1]
    bed = layout.against_wall(kind, off=rng.uniform(0.005, 0.06), tries=24) if kind is not None else None
    if bed is not None:
        cushions(layout, bed)
        above(layout, bed, "picture", "picture", "poster", chance=0.75)
        stand_kind = draw(rng, "nightstand", "bedside table")
        lamp = draw(rng, "table lamp", "lamp", "desk lamp")
        stand_mesh = made(layout, stand_kind) if stand_kind is not None else None
        lamp_mesh = made(layout, lamp) if lamp is not None else None
        for side in (-1, 1):
            if stand_kind is None or rng.random() < 0.15:
                continue
            stand = beside(layout, bed, stand_kind, side, mesh=stand_mesh if rng.random() < 0.85 else None)
            if stand is not None and lamp_mesh is not None and rng.random() < 0.8 and size(lamp_mesh)[2] < 0.8:
                layout.on_top(lamp, stand, lamp_mesh)
        rug(layout, bed.footprint.centre + front(bed) * bed.footprint.half[1] * 0.6, bed.footprint.yaw)
    for kind in find("wardrobe"):
        if rng.random() < 0.9:
            in_corner(layout, kind)
    kind = draw(rng, "dresser")
    if kind is not None and rng.random() < 0.7:
        layout.against_wall(kind, tries=20)


def in_corner(layout: Layout, kind: Category) -> Instance | None:
    """Pushed into a corner of the room, else anywhere along a wall."""
    rng = layout.rng
    mesh = made(layout, kind)
    wide = size(mesh)[0]
    for k in rng.permutation(2 * len(layout.shell.walls)):
        wall = layout.shell.walls[k // 2]
        at = wide / 2 + rng.uniform(0.004, 0.04)
        if rng.random() < 0.8 and wall.length > wide + 0.1:
            s = at if k % 2 else wall.length - at
            thing = layout.against_wall(kind, mesh, wall=wall, s=s, off=rng.uniform(0.003, 0.03), gap=0.0)
            if thing is not None:
                return thing
    return layout.against_wall(kind, mesh)


def nursery(layout: Layout) -> None:
    """A small bed, a desk or low table with small chairs, and toys all over the floor."""
    rng = layout.rng
    kind = draw(rng, "bed", "bunk bed", "crib")
    mesh = fitting(layout, kind, lambda w, d, h: min(w, d) < 1.3) if kind is not None else None
    bed = layout.against_wall(kind, mesh, off=0.01, tries=24) if kind is not None else None
    if bed is not None:
        cushions(layout, bed)
        above(layout, bed, "poster", "picture")
        rug(layout, bed.footprint.centre + front(bed) * (bed.footprint.half[1] + 0.4), bed.footprint.yaw)
    for kind in find("table"):
        small = fitting(layout, kind, lambda w, d, h: w < 1.2 and d < 1.2 and h < 0.85).scaled(0.65)
        table = layout.on_floor(kind, small, gap=0.3, square=True) if rng.random() < 0.6 else None
        seat = draw(rng, "chair", "stool")
        if table is not None and seat is not None:
            seat_around(layout, table, seat, made(layout, seat).scaled(0.62))
    loose(layout, "wardrobe", "bookshelf", "bookshelf", "dresser", "bean bag", "blackboard", "basket", chance=0.5)
    for name in ("toy", "toy", "toy", "ball", "teddy bear", "duck", "balloon", "drum", "skateboard", "robot"):
        kind = draw(rng, name)
        mesh = made(layout, kind) if kind is not None else None
        if mesh is not None and size(mesh).max() < 1.2:
            for _ in range(int(rng.integers(0, 3))):
                layout.on_floor(kind, mesh, gap=0.02, tries=6)
