"""The empty room: outline, walls with holes for doors and windows, floor, ceiling, their colours."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .mesh import Mesh, box, merge
from .palette import tint

SIZES = {  # metres: (shorter side, longer side)
    "living": ((3.3, 6.0), (4.0, 8.0)),
    "bedroom": ((2.9, 4.5), (3.2, 5.5)),
    "kitchen": ((2.5, 4.2), (3.0, 6.0)),
    "office": ((2.8, 6.0), (3.5, 9.0)),
    "bathroom": ((2.5, 3.2), (2.5, 4.0)),
    "shop": ((4.5, 8.0), (6.0, 10.0)),
    "corridor": ((1.6, 2.6), (5.0, 10.0)),
    "open": ((4.5, 7.0), (6.5, 9.5)),
    "workshop": ((3.0, 6.0), (4.5, 8.5)),
    "laundry": ((2.5, 4.5), (3.0, 6.0)),
    "meeting": ((3.2, 6.0), (4.2, 8.5)),
    "gym": ((4.0, 7.5), (5.5, 9.5)),
    "childrens room": ((2.8, 4.5), (3.2, 5.2)),
    "waiting room": ((3.2, 6.5), (4.5, 9.0)),
    "restaurant": ((4.5, 7.5), (6.0, 9.5)),
}
HOLE = 0.12  # depth of the hole for a door or window, metres; deeper where there is a reveal
GRIDDED = ("office", "shop", "corridor", "meeting", "gym", "waiting room", "restaurant")  # panels and lamps in rows


@dataclass(frozen=True, eq=False)
class Wall:
    """One straight wall seen from inside: it runs from ``start`` along ``along``; ``inward`` points into the room."""

    start: np.ndarray  # (2,) metres
    along: np.ndarray  # (2,) unit
    length: float

    @property
    def inward(self) -> np.ndarray:
        """(2,) unit normal into the room."""
        return np.array([-self.along[1], self.along[0]])

    @property
    def facing(self) -> float:
        """Turn about z that makes a thing with its front at -y face the room."""
        n = self.inward
        return float(np.arctan2(n[0], -n[1]))

    def at(self, s: float, off: float = 0.0) -> np.ndarray:
        """Point (2,) at ``s`` metres along the wall and ``off`` metres into the room."""
        return self.start + self.along * s + self.inward * off


@dataclass(eq=False)
class Shell:
    """Outline (rectangle, or L when ``notch`` is set) and what is cut out of its walls."""

    kind: str
    width: float  # x from 0 to width
    depth: float  # y from 0 to depth
    height: float
    notch: tuple[float, float, float, float] | None  # x0, y0, x1, y1 missing corner of an L
    walls: list[Wall]
    openings: list[tuple[int, float, float, float, float, float]] = field(
        default_factory=list
    )  # wall, s0, s1, z0, z1, how deep

    @property
    def area(self) -> float:
        """Floor area, square metres."""
        n = self.notch
        return self.width * self.depth - (0.0 if n is None else (n[2] - n[0]) * (n[3] - n[1]))

    def inside(self, xy: np.ndarray, margin: float = 0.0) -> np.ndarray:
        """Which points (n, 2) are on the floor, at least ``margin`` metres from the walls."""
        xy = np.atleast_2d(xy)
        ok = ((xy >= margin) & (xy <= np.array([self.width, self.depth]) - margin)).all(axis=1)
        if self.notch is not None:
            n = np.array(self.notch)
            ok &= ~((xy > n[:2] - margin) & (xy < n[2:] + margin)).all(axis=1)
        return ok


def make_shell(rng: np.random.Generator, kind: str) -> Shell:
    """Draw size, shape and height for a kind of room (see SIZES)."""
    short, long = SIZES[kind]
    width, depth = rng.uniform(*long), rng.uniform(*short)
    if rng.random() < 0.5:
        width, depth = depth, width
    height = rng.uniform(2.4, 2.8) if rng.random() < 0.75 else rng.uniform(2.8, 3.4)
    notch = None
    if min(width, depth) > 3.8 and rng.random() < 0.3:
        a, b = rng.uniform(0.25, 0.45) * width, rng.uniform(0.25, 0.45) * depth
        x, y = rng.random() < 0.5, rng.random() < 0.5
        notch = (0.0 if x else width - a, 0.0 if y else depth - b, a if x else width, b if y else depth)
    corners = outline(width, depth, notch)
    walls = []
    for p, q in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        length = float(np.linalg.norm(q - p))
        walls.append(Wall(p, (q - p) / length, length))
    return Shell(kind, width, depth, height, notch, walls)


def outline(width: float, depth: float, notch) -> np.ndarray:
    """Corners (4 or 6, 2), counter-clockwise."""
    corners = [(0.0, 0.0), (width, 0.0), (width, depth), (0.0, depth)]
    if notch is None:
        return np.array(corners)
    x0, y0, x1, y1 = notch
    cut = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]  # counter-clockwise too
    gone = next(i for i in range(4) if np.allclose(cut[i], corners[i]))
    inner = [cut[(gone - 1) % 4], cut[(gone + 2) % 4], cut[(gone + 1) % 4]]
    return np.array(corners[:gone] + inner + corners[gone + 1 :])


def build(shell: Shell, rng: np.random.Generator) -> dict[str, Mesh]:
    """Meshes of "floor", "ceiling" and "wall" with the openings cut out."""
    paint = np.array([0.9, 0.89, 0.86]) if rng.random() < 0.5 else 0.55 + 0.45 * np.array(tint(rng, "fabric"))
    accent = int(rng.integers(len(shell.walls))) if rng.random() < 0.25 else -1
    strong = tint(rng, str(rng.choice(["fabric", "paint", "brick"])))
    parts = []
    for i, wall in enumerate(shell.walls):
        colour = strong if i == accent else tuple(np.clip(paint + rng.normal(0, 0.015), 0, 1))
        holes = sorted(o[1:] for o in shell.openings if o[0] == i)
        parts += _wall(wall, shell.height, holes, colour)
    if rng.random() < 0.6:
        parts += _skirting(shell, tint(rng, "white" if rng.random() < 0.6 else "wood"), rng.uniform(0.05, 0.12))
    return {"floor": _floor(shell, rng), "ceiling": _ceiling(shell, rng), "wall": merge(parts)}


def _quad(a, b, c, d, colour) -> Mesh:
    return Mesh.of([a, b, c, d], [[0, 1, 2], [0, 2, 3]], colour)


def _upright(p, q, z0: float, z1: float, colour) -> Mesh:
    """Vertical rectangle over the floor line p-q."""
    return _quad((*p, z0), (*q, z0), (*q, z1), (*p, z1), colour)


def _wall(wall: Wall, height: float, holes, colour) -> list[Mesh]:
    """A wall as strips around its holes; each hole is a niche, so nothing shows through."""
    parts, s = [], 0.0
    for s0, s1, z0, z1, deep in holes:
        parts.append(_upright(wall.at(s), wall.at(s0), 0, height, colour))
        if z0 > 0:
            parts.append(_upright(wall.at(s0), wall.at(s1), 0, z0, colour))
        if z1 < height:
            parts.append(_upright(wall.at(s0), wall.at(s1), z1, height, colour))
        front, back = (wall.at(s0), wall.at(s1)), (wall.at(s0, -deep), wall.at(s1, -deep))
        parts.append(_upright(*back, z0, z1, colour))
        parts += [_upright(f, b, z0, z1, colour) for f, b in zip(front, back, strict=True)]
        parts += [_quad((*front[0], z), (*front[1], z), (*back[1], z), (*back[0], z), colour) for z in (z0, z1)]
        s = s1
    parts.append(_upright(wall.at(s), wall.at(wall.length), 0, height, colour))
    return parts


def _skirting(shell: Shell, colour, tall: float) -> list[Mesh]:
    """Boards along the foot of the walls, doors left out."""
    parts = []
    for i, wall in enumerate(shell.walls):
        s = 0.0
        for s0, s1 in [*sorted(o[1:3] for o in shell.openings if o[0] == i and o[3] <= 0), (wall.length, 0.0)]:
            if s0 - s > 0.05:
                board = box(s0 - s, 0.012, tall, colour).turned(np.arctan2(wall.along[1], wall.along[0]))
                x, y = wall.at((s + s0) / 2, 0.006)
                parts.append(board.moved(x, y))
            s = s1
    return parts


def _tiles(shell: Shell, z: float, dx: float, dy: float, colours, rng) -> Mesh:
    """The floor plan at height z, cut into dx by dy tiles with a colour drawn from ``colours`` (k, 3)."""
    xs, ys = _cuts(shell.width, dx, shell.notch, 0), _cuts(shell.depth, dy, shell.notch, 1)
    i, j = np.meshgrid(np.arange(len(xs) - 1), np.arange(len(ys) - 1), indexing="ij")
    i, j = i.ravel(), j.ravel()
    middle = np.stack([(xs[i] + xs[i + 1]) / 2, (ys[j] + ys[j + 1]) / 2], axis=1)
    keep = shell.inside(middle)
    i, j = i[keep], j[keep]
    corners = np.stack(
        [np.stack([xs[i + a], ys[j + b], np.full(len(i), z)], 1) for a, b in ((0, 0), (1, 0), (1, 1), (0, 1))], 1
    )
    first = np.arange(len(i))[:, None] * 4
    faces = (
        np.concatenate([first + np.array([0, 1, 2]), first + np.array([0, 2, 3])], axis=1)
        .reshape(-1, 3)
        .astype(np.int32)
    )
    shade = colours[rng.integers(len(colours), size=len(i))]
    return Mesh(corners.reshape(-1, 3).astype(np.float32), faces, np.repeat(shade, 2, axis=0))


def _cuts(length: float, step: float, notch, axis: int) -> np.ndarray:
    cuts = np.arange(0, length, step)
    more = [length] if notch is None else [length, notch[axis], notch[axis + 2]]
    return np.unique(np.concatenate([cuts, more]).round(6))


def _floor(shell: Shell, rng) -> Mesh:
    """Planks, tiles or one colour."""
    style = rng.choice(["planks", "tiles", "plain"], p=[0.45, 0.3, 0.25])
    spread, dx, dy = 0.02, 50.0, 50.0
    if style == "planks":
        base, spread, dx, dy = np.array(tint(rng, "wood")), 0.05, rng.uniform(0.8, 1.6), rng.uniform(0.1, 0.2)
        if rng.random() < 0.5:
            dx, dy = dy, dx
    elif style == "tiles":
        base, dx = np.array(tint(rng, str(rng.choice(["white", "clay", "metal"])))), rng.uniform(0.3, 0.8)
        dy = dx
    else:
        base = 0.3 + 0.6 * np.array(tint(rng, str(rng.choice(["fabric", "wood", "metal"]))))
    colours = np.clip(base + rng.normal(0, spread, (8, 1)), 0, 1) * 255
    return _tiles(shell, 0.0, dx, dy, colours.astype(np.uint8), rng)


def _ceiling(shell: Shell, rng) -> Mesh:
    """White, or wood or panels at times, with beams in a few rooms."""
    base = np.array([0.93, 0.93, 0.91]) if rng.random() < 0.85 else np.array(tint(rng, "wood"))
    grid = 0.6 if shell.kind in GRIDDED and rng.random() < 0.5 else 50.0
    colours = (np.clip(base + rng.normal(0, 0.015, (6, 1)), 0, 1) * 255).astype(np.uint8)
    mesh = _tiles(shell, shell.height, grid, grid, colours, rng)
    if shell.notch is None and rng.random() < 0.12:
        tone, tall = tint(rng, str(rng.choice(["wood", "white"]))), rng.uniform(0.1, 0.22)
        count = int(rng.integers(1, 4))
        for k in range(count):
            x = shell.width * (k + 0.5) / count
            mesh = mesh + box(0.15, shell.depth, tall, tone, x=x, y=shell.depth / 2, z=shell.height - tall)
    return mesh
