"""Coloured triangle meshes and the primitives that parametric objects are put together from.

Metres, z up. Objects stand on z = 0 (or hang: see ``registry``), face -y (the front), and are
centred in x and y. Triangles may intersect; surfaces hidden inside are harmless because the
virtual scanner sees only first hits.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

Colour = tuple[float, float, float]  # 0..1


@dataclass(eq=False)
class Mesh:
    """Triangles with one colour each."""

    vertices: np.ndarray  # (v, 3) float32, metres
    faces: np.ndarray  # (f, 3) int32
    colours: np.ndarray  # (f, 3) uint8

    @classmethod
    def of(cls, vertices, faces, colour: Colour) -> Mesh:
        """One colour for all faces."""
        faces = np.asarray(faces, np.int32).reshape(-1, 3)
        rgb = np.clip(np.asarray(colour, np.float32) * 255, 0, 255).astype(np.uint8)
        return cls(np.asarray(vertices, np.float32).reshape(-1, 3), faces, np.tile(rgb, (len(faces), 1)))

    def __add__(self, other: Mesh) -> Mesh:
        return merge([self, other])

    def moved(self, x: float = 0, y: float = 0, z: float = 0) -> Mesh:
        """Translated copy."""
        return Mesh(self.vertices + np.float32([x, y, z]), self.faces, self.colours)

    def turned(self, angle: float, axis: str = "z") -> Mesh:
        """Copy turned by ``angle`` radians about an axis through the origin (right-handed)."""
        c, s = np.cos(angle), np.sin(angle)
        i, j = {"x": (1, 2), "y": (2, 0), "z": (0, 1)}[axis]
        r = np.eye(3, dtype=np.float32)
        r[i, i], r[i, j], r[j, i], r[j, j] = c, -s, s, c
        return Mesh(self.vertices @ r.T, self.faces, self.colours)

    def scaled(self, x: float, y: float | None = None, z: float | None = None) -> Mesh:
        """Scaled copy; one number scales all axes."""
        f = np.float32([x, x if y is None else y, x if z is None else z])
        return Mesh(self.vertices * f, self.faces, self.colours)

    def recoloured(self, colours: np.ndarray) -> Mesh:
        """Copy with other face colours (f, 3) uint8."""
        return Mesh(self.vertices, self.faces, colours)

    @property
    def bounds(self) -> tuple[np.ndarray, np.ndarray]:
        """Lowest and highest corner, (3,) each."""
        return self.vertices.min(axis=0), self.vertices.max(axis=0)

    def sample(self, n: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """n points even by area: xyz (n, 3) float32, unit normals (n, 3), colour (n, 3) uint8."""
        a, b, c = (self.vertices[self.faces[:, k]] for k in range(3))
        cross = np.cross(b - a, c - a)
        area = np.linalg.norm(cross, axis=1)
        total = np.cumsum(area)
        pick = np.searchsorted(total, rng.random(n) * total[-1]).clip(0, len(area) - 1)
        u, v = np.sqrt(rng.random((n, 1), np.float32)), rng.random((n, 1), np.float32)
        xyz = (1 - u) * a[pick] + u * (1 - v) * b[pick] + u * v * c[pick]
        normals = cross[pick] / np.maximum(area[pick, None], 1e-12)
        return xyz.astype(np.float32), normals.astype(np.float32), self.colours[pick]


def merge(parts) -> Mesh:
    """One mesh of many."""
    parts = list(parts)
    offsets = np.cumsum([0] + [len(p.vertices) for p in parts[:-1]])
    return Mesh(
        np.concatenate([p.vertices for p in parts]),
        np.concatenate([p.faces + o for p, o in zip(parts, offsets, strict=True)]).astype(np.int32),
        np.concatenate([p.colours for p in parts]),
    )


def settled(mesh: Mesh) -> Mesh:
    """Centred in x and y, lowest point at z = 0."""
    low, high = mesh.bounds
    mid = (low + high) / 2
    return mesh.moved(-mid[0], -mid[1], -low[2])


_BOX_FACES = np.array(
    [[0, 2, 1], [0, 3, 2], [4, 5, 6], [4, 6, 7], [0, 1, 5], [0, 5, 4],
     [1, 2, 6], [1, 6, 5], [2, 3, 7], [2, 7, 6], [3, 0, 4], [3, 4, 7]], np.int32)  # fmt: skip


def box(sx: float, sy: float, sz: float, colour: Colour, x=0.0, y=0.0, z=0.0, top: float = 1.0) -> Mesh:
    """Box of size (sx, sy, sz) centred at (x, y), bottom at z; ``top`` scales the upper face (tapering)."""
    a, b = sx / 2, sy / 2
    v = np.float32([[-a, -b, 0], [a, -b, 0], [a, b, 0], [-a, b, 0],
                    [-a * top, -b * top, sz], [a * top, -b * top, sz], [a * top, b * top, sz], [-a * top, b * top, sz]])  # fmt: skip
    return Mesh.of(v + np.float32([x, y, z]), _BOX_FACES, colour)


def lathe(profile, colour: Colour, n: int = 20, x=0.0, y=0.0, z=0.0) -> Mesh:
    """Surface of revolution about z; ``profile`` is a list of (radius, height). Radius 0 closes an end."""
    p = np.float32(profile)
    angle = np.linspace(0, 2 * np.pi, n, endpoint=False, dtype=np.float32)
    ring = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    v = np.concatenate([p[:, None, :1] * ring[None], np.broadcast_to(p[:, None, 1:], (len(p), n, 1))], axis=2)
    i, j = np.meshgrid(np.arange(len(p) - 1), np.arange(n), indexing="ij")
    a, b = i * n + j, i * n + (j + 1) % n
    f = np.concatenate([np.stack([a, b, b + n], -1), np.stack([a, b + n, a + n], -1)]).reshape(-1, 3)
    return Mesh.of(v.reshape(-1, 3) + np.float32([x, y, z]), f, colour)


def cylinder(r: float, h: float, colour: Colour, x=0.0, y=0.0, z=0.0, top: float | None = None, n: int = 16) -> Mesh:
    """Closed cylinder, or cone frustum when ``top`` (the upper radius) is given."""
    t = r if top is None else top
    return lathe([(0, 0), (r, 0), (t, h), (0, h)], colour, n, x, y, z)


def sphere(rx: float, ry: float, rz: float, colour: Colour, x=0.0, y=0.0, z=0.0, n: int = 12) -> Mesh:
    """Ellipsoid centred at (x, y, z)."""
    t = np.linspace(-np.pi / 2, np.pi / 2, max(n // 2 + 1, 4))
    ball = lathe(list(zip(np.cos(t), np.sin(t), strict=True)), colour, n)
    return ball.scaled(rx, ry, rz).moved(x, y, z)


def torus(r: float, thickness: float, colour: Colour, x=0.0, y=0.0, z=0.0, n: int = 20) -> Mesh:
    """Ring in the x-y plane: radius to the tube's middle, tube radius ``thickness``."""
    t = np.linspace(0, 2 * np.pi, 9)
    return lathe([(r + thickness * np.cos(a), thickness * np.sin(a)) for a in t], colour, n, x, y, z)


def tube(path, r: float, colour: Colour, n: int = 8) -> Mesh:
    """Round bar along a polyline (k, 3); open-ended corners are good enough for thin parts."""
    path = np.float32(path)
    return merge([bar(path[i], path[i + 1], r, colour, n) for i in range(len(path) - 1)])


def bar(start, end, r: float, colour: Colour, n: int = 8, end_r: float | None = None) -> Mesh:
    """Round bar from ``start`` to ``end`` (3,), radius r (tapering to ``end_r``)."""
    start, end = np.float32(start), np.float32(end)
    axis = end - start
    length = float(np.linalg.norm(axis))
    axis = axis / max(length, 1e-9)
    side = np.cross(axis, np.float32([0, 0, 1]) if abs(axis[2]) < 0.9 else np.float32([1, 0, 0]))
    side /= np.linalg.norm(side)
    basis = np.stack([side, np.cross(axis, side), axis])
    c = cylinder(r, length, colour, top=end_r, n=n)
    return Mesh(c.vertices @ basis + start, c.faces, c.colours)


def slab(outline, thickness: float, colour: Colour, z: float = 0.0) -> Mesh:
    """Prism over a star-shaped outline (k, 2) in x-y (star-shaped about its mean), bottom at z."""
    p = np.float32(outline)
    k = len(p)
    mid = p.mean(axis=0)
    low = np.c_[np.vstack([p, mid]), np.full(k + 1, z, np.float32)]
    high = low + np.float32([0, 0, thickness])
    i = np.arange(k)
    j = (i + 1) % k
    f = np.concatenate([
        np.stack([j, i, np.full(k, k)], 1), np.stack([i, j, np.full(k, k)], 1) + k + 1,
        np.stack([i, j, j + k + 1], 1), np.stack([i, j + k + 1, i + k + 1], 1)])  # fmt: skip
    return Mesh.of(np.vstack([low, high]), f, colour)


def grid_faces(k: int, m: int) -> np.ndarray:
    """Triangles (f, 3) between the points of a grid of k rows of m, numbered row by row."""
    i, j = np.meshgrid(np.arange(k - 1), np.arange(m - 1), indexing="ij")
    a = (i * m + j).ravel()
    return np.concatenate([np.stack([a, a + m, a + m + 1], 1), np.stack([a, a + m + 1, a + 1], 1)])


def cushion(sx: float, sy: float, sz: float, colour: Colour, x=0.0, y=0.0, z=0.0, n: int = 6) -> Mesh:
    """Soft box (superellipsoid) centred at (x, y), bottom at z: pillows, seats, mattresses."""
    t = np.linspace(-1, 1, n + 1)
    u = np.sign(t) * np.abs(t) ** 0.7
    gx, gy = np.meshgrid(u, u, indexing="ij")
    h = ((1 - np.abs(gx) ** 4).clip(0) * (1 - np.abs(gy) ** 4).clip(0)) ** 0.4
    m = n + 1
    quads = grid_faces(m, m)
    top = np.stack([gx * sx / 2, gy * sy / 2, h * sz / 2], -1).reshape(-1, 3)
    bottom = top * np.float32([1, 1, -1])
    v = np.vstack([top, bottom]) + np.float32([x, y, z + sz / 2])
    return Mesh.of(v, np.vstack([quads, quads[:, ::-1] + m * m]), colour)
