"""A small furnished room with ground truth, sampled without a scanner: used by these tests alone."""

from __future__ import annotations

import numpy as np

from cg3d_core.geometry.voxels import estimate_normals, group
from cg3d_core.segment.base import WorkCloud

SIZE = (4.0, 3.0, 2.5)
# low corner, high corner, colour: a table-high block, a tall block away from the walls, one against a wall, a cube
BOXES = [
    ((0.8, 0.6, 0.0), (2.0, 1.2, 0.7), (150, 90, 40)),
    ((2.8, 1.0, 0.0), (3.3, 1.6, 1.6), (60, 60, 160)),
    ((1.0, 2.5, 0.0), (2.2, 2.99, 0.9), (200, 200, 190)),
    ((1.2, 0.75, 0.72), (1.45, 1.0, 0.97), (170, 30, 30)),
]
FLOOR_ID, CEILING_ID, WALL_ID = -1, -2, -3


def work_cloud(xyz: np.ndarray, colour: np.ndarray | None = None, voxel: float = 0.02) -> WorkCloud:
    """Thin (n, 3) points and estimate normals, as the product does."""
    xyz = np.asarray(xyz, np.float32)
    cubes = group(xyz, voxel)
    mean = cubes.means(xyz)
    tint = None if colour is None else np.rint(cubes.means(colour)).astype(np.uint8)
    return WorkCloud(mean, estimate_normals(mean), tint, voxel, cubes.inverse)


def plain(xyz: np.ndarray, colour: np.ndarray | None = None) -> WorkCloud:
    """Every point a work point, normals up: for tiny inputs."""
    xyz = np.asarray(xyz, np.float32).reshape(-1, 3)
    normals = np.tile(np.float32([0, 0, 1]), (len(xyz), 1))
    return WorkCloud(xyz, normals, colour, 0.02, np.arange(len(xyz), dtype=np.int32))


def rectangle(rng, corner, one, two, spacing: float) -> np.ndarray:
    """Points on a rectangle spanned by two edge vectors, about one per ``spacing`` squared."""
    corner, one, two = np.array(corner), np.array(one), np.array(two)
    count = max(int(np.linalg.norm(one) * np.linalg.norm(two) / spacing**2), 1)
    return corner + rng.random((count, 1)) * one + rng.random((count, 1)) * two


def box_sides(rng, low, high, spacing: float) -> np.ndarray:
    """Points on the top and the four sides of a box."""
    low, high = np.array(low), np.array(high)
    x, y, z = np.diag(high - low)
    faces = [(low + z, x, y), (low, x, z), (low + y, x, z), (low, y, z), (low + x, y, z)]
    return np.concatenate([rectangle(rng, *face, spacing) for face in faces])


def make_room(seed: int = 0, turn: float = 0.0, ceiling: bool = True, patch: bool = False, spacing: float = 0.02):
    """A room of four walls and four boxes.

    Returns xyz (n, 3), colour (n, 3) uint8 and owner (n,): the box, or FLOOR_ID, CEILING_ID, WALL_ID.
    ``turn`` rotates everything about z (radians); ``patch`` paints a dark picture on one wall.
    """
    rng = np.random.default_rng(seed)
    w, d, h = SIZE
    x, y, z = np.diag(SIZE)
    parts = [(rectangle(rng, (0, 0, 0), x, y, spacing), FLOOR_ID, (120, 100, 80))]
    if ceiling:
        parts.append((rectangle(rng, (0, 0, h), x, y, spacing), CEILING_ID, (230, 230, 230)))
    for corner, along in (((0, 0, 0), x), ((0, d, 0), x), ((0, 0, 0), y), ((w, 0, 0), y)):
        parts.append((rectangle(rng, corner, along, z, spacing), WALL_ID, (220, 215, 205)))
    for i, (low, high, tint) in enumerate(BOXES):
        sides = box_sides(rng, low, high, spacing)
        parts.append((sides[sides[:, 1] < d - 0.03], i, tint))  # no scanner sees a back that touches the wall
    xyz = np.concatenate([p for p, _, _ in parts]) + rng.normal(0, 0.0015, (sum(len(p) for p, _, _ in parts), 3))
    owner = np.concatenate([np.full(len(p), i) for p, i, _ in parts])
    colour = np.concatenate([np.tile(np.float64(tint), (len(p), 1)) for p, _, tint in parts])
    if patch:
        colour[in_patch(xyz) & (owner == WALL_ID)] = (30, 40, 60)
    colour = np.clip(colour + rng.normal(0, 4, (len(xyz), 1)), 0, 255).astype(np.uint8)
    c, s = np.cos(turn), np.sin(turn)
    return xyz @ np.array([[c, s, 0], [-s, c, 0], [0, 0, 1]]), colour, owner


def in_patch(xyz: np.ndarray) -> np.ndarray:
    """Points of the picture on the wall y = 0, in the room's own frame."""
    return (np.abs(xyz[:, 1]) < 0.02) & (np.abs(xyz[:, 0] - 2.5) < 0.4) & (np.abs(xyz[:, 2] - 1.5) < 0.3)


def best_iou(segmentation, work: WorkCloud, mine: np.ndarray) -> float:
    """Largest IoU, in cloud points, of any candidate with the points ``mine`` (n,) bool."""
    best = 0.0
    for i in range(len(segmentation)):
        inside = np.zeros(len(work), bool)
        inside[segmentation.points(i)] = True
        spread = inside[work.inverse]
        best = max(best, (spread & mine).sum() / (spread | mine).sum())
    return best
