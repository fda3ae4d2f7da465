"""Potted plants, and the leaves and crowns of other plants."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, sheet, soft_box, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category


def pot(rng, r: float, h: float) -> Mesh:
    """Flower pot with earth, standing on z = 0: tapered, with rim, bowl, square or wicker-like."""
    c, kind = (
        tint(rng, pick(rng, "clay", "clay", "white", "paint", "black", "wood")),
        pick(rng, "taper", "rim", "bowl", "square", "straight"),
    )
    earth = (0.22, 0.15, 0.1)
    if kind == "square":
        s = u(rng, 1.5, 1.8) * r
        return merge([box(s * 0.85, s * 0.85, h, c, top=1 / 0.85), box(s * 0.9, s * 0.9, 0.005, earth, z=h)])
    low = r * {"taper": u(rng, 0.6, 0.8), "rim": 0.7, "bowl": 0.45, "straight": 0.97}[kind]
    profile = [(0, 0), (low, 0), (r, h)]
    if kind == "rim":
        profile = [(0, 0), (low, 0), (r * 0.93, h * 0.78), (r * 1.08, h * 0.78), (r * 1.08, h)]
    if kind == "bowl":
        profile = [(0, 0), (low, 0), (r * 0.9, h * 0.35), (r * 1.02, h * 0.7), (r * 0.92, h)]
    return lathe(
        [*profile, (profile[-1][0] * 0.9, h), (profile[-1][0] * 0.88, h * 0.9), (0, h * 0.9)], c, 18
    ) + cylinder(r * 0.85, 0.004, earth, z=h * 0.9)


def leaf(rng, length: float, width: float, colour, droop: float = 0.5, lift: float = 0.7, n: int = 5) -> Mesh:
    """A blade from the origin along +x: rises at ``lift`` radians and bends down by ``droop``."""
    t = np.linspace(0, 1, n)
    angle = lift - droop * t * 1.6
    step = length / (n - 1)
    x = np.r_[0, np.cumsum(np.cos(angle[1:]) * step)]
    z = np.r_[0, np.cumsum(np.sin(angle[1:]) * step)]
    w = width / 2 * np.sin(np.pi * (0.08 + 0.9 * t) ** 0.8)
    grid = np.stack([np.stack([x, s * w, z - (abs(s) - 1) * w * 0.3], -1) for s in (-1, 0, 1)])
    return sheet(grid, colour, 0.002)


def foliage(rng, count: int, rx: float, rz: float, z: float, size: float, colour=None) -> list[Mesh]:
    """A crown: lumps of leaves spread in an ellipsoid centred at height z."""
    parts = []
    for _ in range(count):
        d = rng.normal(size=3)
        d *= u(rng, 0.4, 1.0) / np.linalg.norm(d)
        s = size * u(rng, 0.7, 1.3)
        lump = sphere(s, s, s * 0.8, colour or tint(rng, "leaf"), n=6)
        lump.vertices *= rng.uniform(0.8, 1.2, (len(lump.vertices), 1)).astype(np.float32)
        parts.append(lump.turned(u(rng, 0, 6)).moved(d[0] * rx, d[1] * rx, z + d[2] * rz))
    return parts


def _spray(rng, n, length, width, lift, droop, z=0.0, r=0.0):
    """Leaves growing out of one point all round."""
    parts = []
    for k in range(n):
        one = leaf(
            rng, length * u(rng, 0.7, 1.1), width * u(rng, 0.7, 1.2), tint(rng, "leaf"), u(rng, *droop), u(rng, *lift)
        )
        parts.append(one.moved(r * u(rng, 0.2, 1)).turned(2.4 * k + u(rng, -0.3, 0.3)).moved(z=z))
    return parts


PLANT = Category(
    "potted plant", "plant",
    synonyms=("houseplant", "pot plant", "plant", "indoor plant", "potted flower", "house plant"),
    glosses=("a plant growing in a pot", "green leaves in a container of earth", "a living decoration that needs watering", "a flower or shrub kept indoors"),
    place="floor", rooms=("living", "living", "office", "bedroom", "corridor", "shop"))  # fmt: skip


def _pot_size(rng):
    """Radius and height of a pot and the overall scale: small on a sill to large on the floor."""
    r = pick(rng, u(rng, 0.05, 0.1), u(rng, 0.1, 0.2), u(rng, 0.15, 0.28))
    return r, r * u(rng, 1.0, 2.2)


@PLANT.style()
def plant_broad_leaves(rng):
    r, h = _pot_size(rng)
    n, size = int(rng.integers(8, 18)), r * u(rng, 1.6, 3.2)
    parts = [pot(rng, r, h)]
    for k in range(n):
        rise, a = size * u(rng, 0.3, 1.3), 2.4 * k
        tip = np.float32([np.cos(a) * rise * 0.4, np.sin(a) * rise * 0.4, h + rise])
        parts += [
            bar((0, 0, h * 0.9), tip, r * 0.03 + 0.001, tint(rng, "leaf"), 4),
            leaf(rng, size * 0.7, size * 0.45, tint(rng, "leaf"), u(rng, 0.3, 1), u(rng, 0, 0.6)).turned(a).moved(*tip),
        ]
    return assemble(parts)


@PLANT.style()
def plant_swords(rng):
    r, h = _pot_size(rng)
    return assemble(
        [
            pot(rng, r, h),
            *_spray(
                rng,
                int(rng.integers(8, 22)),
                r * u(rng, 2.5, 4.5),
                r * u(rng, 0.25, 0.5),
                (1.2, 1.55),
                (0, 0.15),
                h * 0.85,
                r * 0.5,
            ),
        ]
    )


@PLANT.style()
def plant_fern(rng):
    r, h = _pot_size(rng)
    return assemble(
        [
            pot(rng, r, h),
            *_spray(
                rng,
                int(rng.integers(18, 34)),
                r * u(rng, 2.0, 3.6),
                r * u(rng, 0.3, 0.5),
                (0.6, 1.4),
                (0.6, 1.4),
                h * 0.9,
                r * 0.3,
            ),
        ]
    )


@PLANT.style()
def plant_palm(rng):
    r, h = u(rng, 0.12, 0.26), u(rng, 0.2, 0.45)
    parts, stems = [pot(rng, r, h)], int(rng.integers(1, 4))
    for k in range(stems):
        tall, x, y = u(rng, 0.3, 1.2), u(rng, -0.5, 0.5) * r * (stems > 1), u(rng, -0.5, 0.5) * r * (stems > 1)
        top = np.float32([x * 2, y * 2, h + tall])
        parts.append(bar((x, y, h * 0.9), top, 0.015, tint(rng, "wood"), 6, 0.01))
        parts.append(
            merge(_spray(rng, 12 - k * 2, u(rng, 0.35, 0.65), u(rng, 0.05, 0.1), (0.4, 1.3), (0.5, 1.2))).moved(*top)
        )
    return assemble(parts)


@PLANT.style()
def plant_small_tree(rng):
    r, h = u(rng, 0.12, 0.28), u(rng, 0.2, 0.5)
    tall, crown = u(rng, 0.4, 1.2), u(rng, 0.2, 0.45)
    parts = [
        pot(rng, r, h),
        bar((0, 0, h * 0.9), (u(rng, -0.05, 0.05), 0, h + tall), 0.02, tint(rng, "wood"), 6, 0.012),
    ]
    return assemble(
        parts + foliage(rng, int(rng.integers(15, 40)), crown, crown * u(rng, 0.7, 1.5), h + tall, crown * 0.28)
    )


@PLANT.style()
def plant_cactus(rng):
    r, h = _pot_size(rng)
    c, parts, n = tint(rng, "leaf"), [pot(rng, r, h * 0.7)], int(rng.integers(1, 5))
    for k in range(n):
        w, tall = r * u(rng, 0.3, 0.6), r * u(rng, 0.8, 3.0)
        x, y = (r * 0.45 * np.cos(2.1 * k), r * 0.45 * np.sin(2.1 * k)) if n > 1 else (0, 0)
        body = lathe([(w * 0.8, 0), (w, tall * 0.3), (w, tall * 0.75), (w * 0.6, tall * 0.95), (0, tall)], c, 16)
        body.vertices[:, :2] *= np.where(np.arange(len(body.vertices)) % 2, 1.0, 0.86)[:, None].astype(np.float32)
        parts.append(body.moved(x, y, h * 0.6))
        if odds(rng, 0.3):
            parts.append(
                sweep(
                    bezier(
                        (x, y, h + tall * 0.3), (x + w * 2, y, h + tall * 0.25), (x + w * 2, y, h + tall * 0.7), n=6
                    ),
                    w * 0.4,
                    c,
                    7,
                )
            )
    return assemble(parts)


@PLANT.style()
def plant_flowers(rng):
    r, h = _pot_size(rng)
    petal, parts = (
        tint(rng, "paint"),
        [pot(rng, r, h), *_spray(rng, 10, r * 1.6, r * 0.5, (0.3, 1.0), (0.3, 1.0), h * 0.9)],
    )
    for k in range(int(rng.integers(3, 12))):
        a, rise = 2.4 * k, r * u(rng, 1.0, 2.8)
        tip = np.float32([np.cos(a) * r * u(rng, 0.2, 1), np.sin(a) * r * u(rng, 0.2, 1), h + rise])
        parts += [
            bar((0, 0, h * 0.9), tip, 0.002 + r * 0.015, tint(rng, "leaf"), 4),
            sphere(r * 0.3, r * 0.3, r * 0.15, petal, *tip, n=8),
        ]
    return assemble(parts)


@PLANT.style()
def plant_trough_or_hedge(rng):
    w, d, h = u(rng, 0.4, 1.2), u(rng, 0.18, 0.35), u(rng, 0.18, 0.5)
    parts = [soft_box(w, d, h, tint(rng, pick(rng, "white", "clay", "wood", "black")), r=0.02)]
    for _ in range(int(rng.integers(20, 40))):
        s = d * u(rng, 0.25, 0.5)
        parts.append(
            sphere(
                s,
                s,
                s,
                tint(rng, "leaf"),
                u(rng, -0.45, 0.45) * w,
                u(rng, -0.35, 0.35) * d,
                h + u(rng, 0, 1.2) * d,
                n=6,
            )
        )
    return assemble(parts)
