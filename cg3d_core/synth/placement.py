"""Putting things into a room without letting them run into each other.

``Layout`` keeps every placed thing as an oriented box (a footprint and a height range) and offers
the ways of placing: back to a wall, free on the floor, beside another thing, on top of one, on a
wall, from the ceiling, into a wall. Each method returns the placed ``Instance`` or ``None`` when
no free spot was found.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .footprint import Footprint
from .mesh import Mesh, settled
from .room_shell import HOLE, Shell, Wall

FLAT = 0.04  # things lower than this (rugs, mats) may lie under others, metres


@dataclass(eq=False)
class Instance:
    """One placed thing."""

    id: int  # 1, 2, ...
    category: str
    place: str
    mesh: Mesh  # in the room's frame
    footprint: Footprint
    support: int = 0  # id of the instance that it stands on; 0: floor, wall or ceiling
    partner: int = 0  # id of the instance that it may reach under (a chair at its table)


class Layout:
    """A room being furnished."""

    def __init__(self, shell: Shell, rng: np.random.Generator):
        self.shell, self.rng = shell, rng
        self.instances: list[Instance] = []
        self.blocked: list[Footprint] = []  # always in the way: the missing corner of an L
        self.zones: list[Footprint] = []  # kept free of furniture: before doors and windows
        if shell.notch is not None:
            n = np.array(shell.notch)
            self.blocked.append(Footprint((n[:2] + n[2:]) / 2, (n[2:] - n[:2]) / 2, 0.0, -1.0, 99.0))

    # -- the test that everything rests on -------------------------------------------------

    def fits(self, spot: Footprint, gap: float = 0.0, ignore=(), zones: bool = True) -> bool:
        """Whether ``spot`` lies inside the room and keeps ``gap`` metres from what stands there."""
        low, high = spot.corners.min(axis=0), spot.corners.max(axis=0)
        if (low < -1e-6).any() or high[0] > self.shell.width + 1e-6 or high[1] > self.shell.depth + 1e-6:
            return False
        if spot.z1 > self.shell.height + 1e-6 or any(spot.meets(b) for b in self.blocked):
            return False
        if spot.z1 - spot.z0 < FLAT and spot.z0 <= 0:
            return not any(spot.meets(i.footprint) for i in self.instances if i.footprint.z1 < FLAT)
        if zones and any(spot.meets(z) for z in self.zones):
            return False
        return not any(
            spot.meets(i.footprint, gap)
            for i in self.instances
            if i.id not in ignore and not (i.footprint.z0 <= 0 and i.footprint.z1 < FLAT)
        )

    def add(self, category, mesh: Mesh, spot: Footprint, support: int = 0, partner: int = 0) -> Instance:
        """Put ``mesh`` (settled) where ``spot`` says, unasked."""
        placed = mesh.turned(spot.yaw).moved(spot.centre[0], spot.centre[1], spot.z0)
        thing = Instance(len(self.instances) + 1, category.name, category.place, placed, spot, support, partner)
        self.instances.append(thing)
        return thing

    @staticmethod
    def spot(mesh: Mesh, centre, yaw: float, z: float = 0.0) -> Footprint:
        """The box of a settled mesh standing at ``centre`` (2,), turned by ``yaw``, lowest point at ``z``."""
        size = mesh.bounds[1] - mesh.bounds[0]
        return Footprint(np.asarray(centre, float), size[:2].astype(float) / 2, float(yaw), z, z + float(size[2]))

    # -- ways of placing -------------------------------------------------------------------

    def at(self, category, mesh, centre, yaw, *, z=0.0, gap=0.02, ignore=(), support=0, partner=0, zones=True):
        """Exactly here, if it fits."""
        spot = self.spot(mesh, centre, yaw, z)
        if self.fits(spot, gap, ignore, zones):
            return self.add(category, mesh, spot, support, partner)
        return None

    def against_wall(self, category, mesh=None, *, wall: Wall | None = None, s=None, gap=0.03, off=None, tries=14):
        """Back to a wall, at ``s`` metres along it when given, else anywhere (often in a corner)."""
        rng = self.rng
        mesh = settled(category.make(rng)) if mesh is None else mesh
        width, deep = (mesh.bounds[1] - mesh.bounds[0])[:2]
        for _ in range(1 if s is not None else tries):
            w = wall or self.some_wall(width)
            if w is None or w.length < width:
                return None
            at = self._along(w, width) if s is None else s
            o = rng.uniform(0.002, 0.1) if off is None else off
            thing = self.at(category, mesh, w.at(at, o + deep / 2), w.facing, gap=gap)
            if thing is not None:
                return thing
        return None

    def some_wall(self, width: float = 0.0) -> Wall | None:
        """A wall at least this long, longer ones more often."""
        walls = [w for w in self.shell.walls if w.length >= width]
        if not walls:
            return None
        length = np.array([w.length for w in walls])
        return walls[self.rng.choice(len(walls), p=length / length.sum())]

    def _along(self, wall: Wall, width: float) -> float:
        draw = self.rng.random()
        if draw < 0.2:
            return width / 2 + self.rng.uniform(0.01, 0.2)
        if draw < 0.4:
            return wall.length - width / 2 - self.rng.uniform(0.01, 0.2)
        return self.rng.uniform(width / 2, wall.length - width / 2)

    def on_floor(self, category, mesh=None, *, gap=0.1, margin=0.05, tries=14, square=False):
        """Free on the floor; ``square`` turns it by multiples of 90 degrees only."""
        rng = self.rng
        mesh = settled(category.make(rng)) if mesh is None else mesh
        for _ in range(tries):
            yaw = rng.integers(4) * np.pi / 2 if square or rng.random() < 0.5 else rng.uniform(0, 2 * np.pi)
            if rng.random() < 0.75:  # loose things gather along the walls
                w = self.some_wall()
                reach = np.hypot(*(mesh.bounds[1] - mesh.bounds[0])[:2]) / 2
                centre = w.at(rng.uniform(0, w.length), reach + margin + rng.exponential(0.15))
            else:
                centre = rng.uniform([0, 0], [self.shell.width, self.shell.depth])
            thing = self.at(category, mesh, centre, yaw, gap=gap)
            if thing is not None:
                return thing
        return None

    def on_top(
        self, category, support: Instance, mesh=None, *, local=None, yaw=None, tries=8, tolerance=0.012, room=1.0
    ):
        """On the upper face of ``support``; ``local`` is a wanted place in its own frame, -1..1 each way.

        The height is found by casting rays straight down at nine points of the thing's base;
        they must agree within ``tolerance`` metres. ``room``: free height wanted above, metres.
        """
        rng, under = self.rng, support.footprint
        mesh = settled(category.make(rng)) if mesh is None else mesh
        half = (mesh.bounds[1] - mesh.bounds[0])[:2].astype(float) / 2
        c, s = np.cos(under.yaw), np.sin(under.yaw)
        for _ in range(tries if local is None else 3):
            turn = (
                rng.normal(0, 0.15) + (rng.integers(4) * np.pi / 2 if rng.random() < 0.2 else 0) if yaw is None else yaw
            )
            spare = under.half - np.abs([np.cos(turn), np.sin(turn)]) @ [[half[0], half[1]], [half[1], half[0]]] - 0.01
            if (spare < -0.03).any():
                return None
            spare = np.maximum(spare, 0)
            want = rng.uniform(-1, 1, 2) if local is None else np.clip(np.array(local) + rng.normal(0, 0.06, 2), -1, 1)
            centre = under.centre + (want * spare) @ np.array([[c, s], [-s, c]])
            flat = self.spot(mesh, centre, under.yaw + turn)
            probes = np.concatenate([0.9 * (flat.corners - centre), 0.45 * (flat.corners - centre), [[0, 0]]]) + centre
            z = drop(support.mesh, probes)
            if not np.isfinite(z).all() or z.max() - z.min() > tolerance or z.max() > room * self.shell.height:
                continue
            spot = self.spot(mesh, centre, under.yaw + turn, float(z.max()) + 0.001)
            if self.fits(spot, 0.005, (support.id,), zones=False):
                return self.add(category, mesh, spot, support.id)
        return None

    def on_wall(self, category, mesh=None, *, wall=None, s=None, z=None, gap=0.05, tries=14):
        """Hung on a wall at the category's height (or ``z``), its back 2 to 15 mm off."""
        rng = self.rng
        mesh = settled(category.make(rng)) if mesh is None else mesh
        width, deep, tall = mesh.bounds[1] - mesh.bounds[0]
        for _ in range(tries if s is None or z is None else 1):
            w = wall or self.some_wall(width + 0.1)
            if w is None or w.length < width + 0.02:
                return None
            at = rng.uniform(width / 2 + 0.01, w.length - width / 2 - 0.01) if s is None else s
            height = rng.uniform(*category.hang) if z is None else z
            height = float(np.clip(height, 0.0, max(0.0, self.shell.height - tall - 0.02)))
            centre = w.at(at, deep / 2 + rng.uniform(0.002, 0.015))
            thing = self.at(category, mesh, centre, w.facing, z=height, gap=gap, zones=False)
            if thing is not None:
                return thing
        return None

    def on_ceiling(self, category, mesh=None, *, centre=None, tries=8):
        """Hung from the ceiling; scaled down when it would hang lower than 1.35 m, over open floor 1.8 m."""
        rng = self.rng
        mesh = settled(category.make(rng)) if mesh is None else mesh
        tall = float(mesh.bounds[1][2])
        below = centre is not None and any(
            i.footprint.z0 <= 0 and np.hypot(*(i.footprint.centre - centre)) < 0.3 for i in self.instances
        )
        limit = self.shell.height - (1.35 if below else 1.8)
        if tall > limit:
            mesh = mesh.scaled(limit / tall)
            tall = limit
        for _ in range(tries):
            where = (
                rng.uniform([0.4, 0.4], [self.shell.width - 0.4, self.shell.depth - 0.4]) if centre is None else centre
            )
            thing = self.at(category, mesh, where, rng.integers(4) * np.pi / 2, z=self.shell.height - tall, zones=False)
            if thing is not None:
                return thing
            centre = None
        return None

    def in_wall(self, category, mesh=None, *, sill: float = 0.0, zone: float = 0.0, proud=None, tries=12):
        """Let into a wall: cuts the hole, puts the thing in it, keeps ``zone`` metres before it free.

        ``proud``: metres that its front stands out of the wall (negative: stays behind it, in a reveal); the
        thing is flattened to fit. Default: a third of its depth.
        """
        rng = self.rng
        mesh = settled(category.make(rng)) if mesh is None else mesh
        width, deep, tall = mesh.bounds[1] - mesh.bounds[0]
        if sill + tall > self.shell.height - 0.05:
            mesh = mesh.scaled(1, 1, (self.shell.height - 0.05 - sill) / tall)
            tall = self.shell.height - 0.05 - sill
        hole, out = HOLE, deep - min(0.66 * deep, 0.1)
        if proud is not None and deep < 0.35:
            flat = min(float(deep), rng.uniform(0.04, 0.1))
            mesh, deep, out = mesh.scaled(1, flat / deep, 1), flat, proud
            hole = max(HOLE, deep - proud + 0.01)
        for _ in range(tries):
            w = self.some_wall(width + 0.2)
            if w is None:
                return None
            s = rng.uniform(width / 2 + 0.1, w.length - width / 2 - 0.1)
            centre = w.at(s, out - deep / 2)
            spot = self.spot(mesh, centre, w.facing, sill)
            guard = Footprint(w.at(s, 0.1), np.array([width / 2, 0.1]), w.facing, sill, sill + tall)
            if any(guard.meets(i.footprint, 0.1) for i in self.instances) or not self.fits(guard, 0.1):
                continue
            number = next(i for i, one in enumerate(self.shell.walls) if one is w)
            self.shell.openings.append(
                (number, s - width / 2 + 0.005, s + width / 2 - 0.005, sill, sill + tall - 0.005, hole)
            )
            if zone:
                self.zones.append(
                    Footprint(w.at(s, zone / 2), np.array([width / 2, zone / 2]), w.facing, sill, sill + tall)
                )
            return self.add(category, mesh, spot)
        return None


def drop(mesh: Mesh, xy: np.ndarray) -> np.ndarray:
    """Height of the highest surface under each of xy (n, 2); -inf where there is none."""
    tri = mesh.vertices[mesh.faces].astype(np.float64)
    low, high = tri[..., :2].min(axis=1), tri[..., :2].max(axis=1)
    tri = tri[(low <= xy.max(axis=0)).all(axis=1) & (high >= xy.min(axis=0)).all(axis=1)]
    a, b, c = tri[:, 0], tri[:, 1], tri[:, 2]
    u, v = b[:, :2] - a[:, :2], c[:, :2] - a[:, :2]
    area = u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]
    good = np.abs(area) > 1e-12
    a, b, c, u, v, area = a[good], b[good], c[good], u[good], v[good], area[good]
    w = xy[:, None, :] - a[None, :, :2]
    p = (w[..., 0] * v[:, 1] - w[..., 1] * v[:, 0]) / area
    q = (u[:, 0] * w[..., 1] - u[:, 1] * w[..., 0]) / area
    z = a[:, 2] + p * (b[:, 2] - a[:, 2]) + q * (c[:, 2] - a[:, 2])
    return np.where((p >= -1e-9) & (q >= -1e-9) & (p + q <= 1 + 1e-9), z, -np.inf).max(axis=1, initial=-np.inf)
