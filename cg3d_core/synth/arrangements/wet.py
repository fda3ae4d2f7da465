"""Kitchens, bathrooms, laundries."""

from __future__ import annotations

import numpy as np

from ..lookup import draw, find, fitting, front, made, size
from ..mesh import Mesh
from ..placement import Instance, Layout
from ..registry import Category
from ..room_shell import Wall
from .common import loose, row


def kitchen_row(layout: Layout) -> None:
    """A fitted kitchen: units of one model with stove, sink and machines between them, hung units and a hood above.

    It starts on a long wall with few openings and may turn the corner.
    """
    rng = layout.rng
    walls = layout.shell.walls
    cut = np.bincount([o[0] for o in layout.shell.openings if o[3] < 1.0], minlength=len(walls))
    merit = [w.length * rng.uniform(0.6, 1.0) / (1 + n) for w, n in zip(walls, cut, strict=True)]
    first = int(np.argmax(merit))
    kind = draw(rng, "kitchen cabinet", "kitchen cabinet", "kitchen counter", "cabinet")
    upper = draw(rng, "wall cabinet", "wall cabinet", "kitchen wall cabinet", "shelf")
    base = fitting(layout, kind, _counter_high, 14) if kind is not None else None
    if base is None:
        return
    wide, deep, high = size(base)
    if wide > 1.3:
        base = base.scaled(max(1.3 / wide, 0.6), 1, 1)
    wide = size(base)[0]
    hung = fitting(layout, upper, lambda w, d, h: w < 1.6 and h < 1.0) if upper is not None else None
    units = {"base": kind} | {name: draw(rng, name) for name in ("refrigerator", "stove", "sink", "dishwasher", "oven")}
    order = ["stove", "sink"] if rng.random() < 0.5 else ["sink", "stove"]
    runs = [["base"] * int(rng.integers(1, 3)) for _ in range(3)]
    order = ["refrigerator", *runs[0], order[0], *runs[1], order[1], *runs[2]]
    order += [name for name in ("dishwasher", "oven") if rng.random() < 0.5]
    order = order[::-1] if rng.random() < 0.4 else order
    z, off = rng.uniform(1.4, 1.55), rng.uniform(0.002, 0.03)
    if hung is not None:
        tall = size(hung)[2]
        hung = hung.scaled(1, 1, min(1.0, (layout.shell.height - z - 0.05) / tall))
    wall, s, last, turned = walls[first], rng.uniform(0.01, 0.4), None, False
    order = [name for name in order if units.get(name) is not None]
    meshes = [base if name == "base" else _unit(layout, units[name], name, deep, high) for name in order]
    for k, (name, mesh) in enumerate(zip(order, meshes, strict=True)):
        unit, (w, _, tall) = units[name], size(mesh)
        hob_next = order[k + 1 : k + 2] == ["stove"] and size(meshes[k + 1])[2] < 0.5  # leave room for its hood
        if tall < 0.5:  # a hob or a basin let into the last worktop
            if last is not None:
                fit = min(1.0, 1.8 * last.footprint.half[0] / w)
                hob = mesh.scaled(fit, fit, rng.uniform(0.3, 1.0) if tall < 0.16 else 1.0)
                thing = layout.on_top(unit, last, hob, local=(0, 0), yaw=0.0, tolerance=0.03)
                if thing is not None and name == "stove":
                    _hood(layout, wall, float((thing.footprint.centre - wall.start) @ wall.along), size(base)[0])
            continue
        if s + w > wall.length and not turned and rng.random() < 0.8:
            turned, wall, s = True, walls[(first + 1) % len(walls)], deep + rng.uniform(0.01, 0.1)
        thing = None
        while thing is None and s + w < wall.length:
            at = s + w / 2
            thing = layout.against_wall(unit, mesh, wall=wall, s=at, off=off, gap=0.0)
            s += 0.12 if thing is None else w + rng.uniform(0.0, 0.006)
        if thing is None:
            continue
        if name == "base":
            last = thing
        if name == "stove":
            _hood(layout, wall, at, w)
        elif name != "refrigerator" and hung is not None and not hob_next and thing.footprint.z1 < z - 0.05:
            fitted = hung.scaled(w / size(hung)[0], 1, 1)
            layout.on_wall(upper, fitted, wall=wall, s=at, z=z, gap=0.0)
    spices(layout)


def _counter_high(wide: float, deep: float, tall: float) -> bool:
    """Straight and of counter height (0.75 to 1.05 m)."""
    return 0.35 <= wide <= 2.0 and deep < 0.75 <= tall <= 1.05


def _unit(layout: Layout, kind: Category, name: str, deep: float, high: float) -> Mesh:
    """A stove, sink or machine that lines up with worktops ``deep`` and ``high`` metres."""
    if name == "refrigerator":
        return fitting(layout, kind, lambda w, d, h: h > 1.3 and w < 1.2, 5)
    if name == "oven" and layout.rng.random() < 0.5:
        return fitting(layout, kind, lambda w, d, h: h > 1.2 and d < 0.8, 5)
    mesh = fitting(layout, kind, lambda w, d, h: d < 0.8 and (h < 0.35 or h > 0.7), 5)
    _, d, h = size(mesh)
    if h < 0.5:
        return mesh
    level = high / h if 0.8 < high / h < 1.25 and name != "sink" else 1.0
    return mesh.scaled(1, min(max(deep / d, 0.7), 1.4), level)


def _hood(layout: Layout, wall: Wall, s: float, wide: float) -> None:
    """A range hood above the stove (``wide``) at ``s`` metres along a wall, reaching up to the ceiling at times."""
    rng = layout.rng
    for kind in find("range hood"):
        if rng.random() < 0.85:
            mesh, z = made(layout, kind), rng.uniform(1.5, 1.7)
            room = layout.shell.height - z - 0.02
            w, _, tall = size(mesh)
            mesh = mesh.scaled(min(1.0, wide / w), 1, 1)
            if tall > room or (tall > 0.5 and rng.random() < 0.5):
                mesh = mesh.scaled(1, 1, room / tall)
            layout.on_wall(kind, mesh, wall=wall, s=s, z=z, gap=0.0)


def spices(layout: Layout) -> None:
    """A row of equal jars or tins on the shelves and worktops of a kitchen."""
    rng = layout.rng
    bearers = [i for i in layout.instances if i.category in ("shelf", "kitchen cabinet", "counter", "cabinet")]
    for support in bearers:
        kind = draw(rng, "jar", "can", "jar", "bottle")
        if kind is None or rng.random() > (0.7 if support.category == "shelf" else 0.2):
            continue
        mesh = made(layout, kind)
        mesh = mesh.scaled(min(1.0, 0.11 / size(mesh)[:2].max()))
        count = int(rng.integers(3, 8))
        step = 1.25 * size(mesh)[0] / support.footprint.half[0]
        start = rng.uniform(-0.9, 0.3)
        for k in range(count):
            if start + k * step < 1:
                layout.on_top(kind, support, mesh, local=(start + k * step, 0.7), yaw=0.0, tolerance=0.02)


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
                continue
            thing = layout.against_wall(kind, off=rng.uniform(0.002, 0.03), tries=24)
            if thing is not None and name == "bathtub":
                _shower_curtain(layout, thing)
    loose(layout, "washing machine", "laundry basket", "wall cabinet", chance=0.25)


def _shower_curtain(layout: Layout, tub: Instance) -> None:
    """A curtain along the open side of a bathtub, from its rim upwards."""
    rng = layout.rng
    kind = draw(rng, "shower curtain")
    if kind is None or rng.random() < 0.3:
        return
    mesh = fitting(layout, kind, lambda w, d, h: d < 0.25)
    wide, deep, tall = size(mesh)
    z, spot = tub.footprint.z1 + 0.01, tub.footprint
    top = min(rng.uniform(1.9, 2.2), layout.shell.height - 0.02)
    drawn = rng.uniform(0.3, 1.0)
    mesh = mesh.scaled(2 * spot.half[0] * drawn / wide, min(1.0, 0.2 / deep), (top - z) / tall)
    n = front(tub)
    along = np.array([-n[1], n[0]]) * spot.half[0] * (1 - drawn) * rng.choice([-1, 1])
    layout.at(kind, mesh, spot.centre + n * (spot.half[1] - 0.08) + along, spot.yaw, z=z, gap=0.0, zones=False)


def laundry(layout: Layout) -> None:
    """A row of equal washing machines, perhaps two rows, with baskets, a worktop, a shelf, something to iron on."""
    rng = layout.rng
    for kind in find("washing machine"):
        mesh = fitting(layout, kind, lambda w, d, h: h < 1.3)
        for _ in range(int(rng.integers(1, 3))):
            machines = row(layout, kind, mesh, int(rng.integers(2, 7)), gap=rng.uniform(0.0, 0.08))
            basket = draw(rng, "laundry basket", "basket", "bottle", "towel")
            for machine in machines:
                if basket is not None and basket.place != "wall" and rng.random() < 0.3:
                    layout.on_top(basket, machine, tolerance=0.03)
    for kind in find("sink"):
        layout.against_wall(kind)
    loose(layout, "ironing board", "clothes rack", "laundry basket", "laundry basket", "table", "shelf", "cabinet")
    loose(layout, "mop", "bucket", "broom", "wall cabinet", "bench", chance=0.4)
