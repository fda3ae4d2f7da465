"""Filing cabinets and lockers."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, u
from ..mesh import Mesh, box, cylinder, merge
from ..palette import tint
from ..parts import carcass
from ..registry import Category
from .chunky import block, litter, shade, stubs, toy_colour
from .storage import finish

FILING_CABINET = Category(
    "filing cabinet", "storage",
    synonyms=("file cabinet", "file drawers", "office drawer cabinet", "document cabinet", "rolling file pedestal"),
    glosses=("a steel cabinet with deep drawers for hanging files", "office furniture in which documents are kept in drawers", "a narrow upright cabinet with two to four deep drawers and label holders", "where paperwork is filed in an office"),
    place="wall_floor", rooms=("office", "corridor"))  # fmt: skip


LOCKER = Category(
    "locker", "storage",
    synonyms=("lockers", "school locker", "gym locker", "steel locker", "changing-room locker", "parcel locker"),
    glosses=("a tall narrow metal cupboard with a lock and vents in the door", "a row of lockable compartments in a school corridor or a gym", "where pupils keep their books and bags at school", "a cupboard in a changing room for clothes and shoes"),
    place="wall_floor", rooms=("corridor", "office", "shop"))  # fmt: skip


def _steel(rng):
    return tint(rng, pick(rng, "metal", "metal", "white", "paint", "black"))


def _files(rng, w: float, d: float, rows: int, rh: float, c, chunky: bool = False, z0: float = 0.03) -> list[Mesh]:
    """Deep drawer faces with a handle and a label holder each; one may stand open with files in it."""
    parts, m, opened = [], tint(rng, "metal"), int(rng.integers(rows)) if odds(rng, 0.3) else -1
    for k in range(rows):
        z, y = z0 + k * rh, -d / 2
        if k == opened:
            y -= d * u(rng, 0.3, 0.7)
            parts += [box(0.012, -d / 2 - y, rh * 0.6, c, i * w * 0.44, (y - d / 2) / 2, z + rh * 0.1) for i in (-1, 1)]
            n = int(rng.integers(4, 10))
            parts += [
                box(
                    w * 0.8,
                    0.008,
                    rh * u(rng, 0.6, 0.8),
                    tint(rng, "any"),
                    0,
                    y + (k2 + 0.5) / n * (-d / 2 - y),
                    z + rh * 0.1,
                )
                for k2 in range(n)
            ]
        t = 0.05 if chunky else 0.02
        parts.append(block(w * 0.93, t, rh * 0.92, shade(c, 1.08), 0, y, z, b=0.012 if chunky else 0.004))
        s = 1.8 if chunky else 1.0
        parts.append(box(w * 0.3, 0.03 * s, 0.02 * s, m, 0, y - t / 2 - 0.01, z + rh * 0.55))
        parts.append(box(0.07 * s, 0.008, 0.04 * s, (0.95, 0.95, 0.9), 0, y - t / 2 - 0.002, z + rh * 0.72))
    return parts


@FILING_CABINET.style()
def upright_file(rng) -> Mesh:
    """Two to five deep drawers, narrow steel case."""
    rows, w, d = int(rng.integers(2, 6)), u(rng, 0.38, 0.5), u(rng, 0.45, 0.72)
    rh, c = u(rng, 0.28, 0.34), _steel(rng)
    h = rows * rh + 0.05
    return assemble(
        [
            box(w, d, h, c),
            *_files(rng, w, d, rows, rh, c),
            *litter(rng, w * 0.8, d * 0.6, int(rng.choice([0, 0, 1])), h),
        ]
    )


@FILING_CABINET.style()
def lateral_file(rng) -> Mesh:
    """Wide and shallow with two to four rows."""
    rows, w, d = int(rng.integers(2, 5)), u(rng, 0.75, 1.2), u(rng, 0.42, 0.5)
    rh, c = u(rng, 0.29, 0.36), _steel(rng) if odds(rng, 0.7) else finish(rng)
    return assemble(
        [
            box(w, d, rows * rh + 0.05, c),
            box(w + 0.02, d + 0.02, 0.02, c, z=rows * rh + 0.05),
            *_files(rng, w, d, rows, rh, c),
        ]
    )


@FILING_CABINET.style()
def chunky_file(rng) -> Mesh:
    """Fat low-poly case with thick drawers and big handles."""
    rows, w, d = int(rng.integers(2, 5)), u(rng, 0.42, 0.62), u(rng, 0.42, 0.6)
    rh, c = u(rng, 0.26, 0.36), toy_colour(rng)
    h = rows * rh + 0.08
    return assemble(
        [
            block(w, d, h, c, b=0.04),
            *_files(rng, w, d * 0.96, rows, rh, c, True, 0.05),
            *litter(rng, w * 0.7, d * 0.6, int(rng.choice([0, 1, 2])), h),
        ]
    )


@FILING_CABINET.style()
def rolling_file(rng) -> Mesh:
    """Low pedestal on castors: small drawers above a file drawer."""
    w, d, h, c = u(rng, 0.36, 0.46), u(rng, 0.45, 0.62), u(rng, 0.45, 0.55), _steel(rng)
    parts = [block(w, d, h, c, z=0.06, b=0.01), *[m.moved(0, 0, 0.06) for m in _files(rng, w, d, 1, h * 0.52, c)]]
    n = int(rng.integers(1, 3))
    parts += [
        box(w * 0.93, 0.02, h * 0.42 / n * 0.9, shade(c, 1.08), 0, -d / 2, 0.06 + h * (0.57 + 0.42 / n * k))
        for k in range(n)
    ]
    parts += [
        cylinder(0.03, 0.02, (0.1, 0.1, 0.1), n=8).turned(np.pi / 2, "x").moved(i * w * 0.4, j * d * 0.4, 0.03)
        for i in (-1, 1)
        for j in (-1, 1)
    ]
    if odds(rng, 0.3):
        parts.append(block(w, d, 0.05, tint(rng, "fabric"), z=h + 0.06, b=0.03))
    return assemble(parts)


@FILING_CABINET.style()
def bank_of_files(rng) -> Mesh:
    """Several filing cabinets side by side, of equal or uneven height; boxes on top."""
    n, w, d, rh, c = int(rng.integers(2, 5)), u(rng, 0.4, 0.48), u(rng, 0.48, 0.65), u(rng, 0.28, 0.33), _steel(rng)
    parts, rows = [], int(rng.integers(2, 5))
    for k in range(n):
        r = rows if odds(rng, 0.8) else int(rng.integers(2, 5))
        one = [box(w, d, r * rh + 0.05, c), *_files(rng, w, d, r, rh, c)]
        if odds(rng, 0.3):
            one.append(block(0.32, 0.4, 0.25, tint(rng, "wood"), z=r * rh + 0.05, b=0.005))
        parts.append(merge(one).moved((k - n / 2) * (w + 0.01)))
    return assemble(parts)


def _door(rng, w: float, h: float, c, t: float = 0.02, vents: bool = True) -> Mesh:
    """A locker door from z = 0, in front of y = 0: plate, vents, latch, number."""
    dark, parts = shade(c, 0.55), [block(w * 0.94, t, h * 0.97, c, z=h * 0.015, b=0.005)]
    if vents:
        n = int(rng.integers(3, 6))
        for z in (h * 0.82, h * 0.08) if h > 0.9 else (h * 0.7,):
            parts += [box(w * 0.5, 0.008, 0.012, dark, 0, -t / 2 - 0.002, z + k * 0.03) for k in range(n)]
    parts.append(box(w * 0.1, 0.035, min(0.12, h * 0.3), tint(rng, "metal"), w * 0.34, -t / 2 - 0.015, h * 0.48))
    if odds(rng, 0.5):
        parts.append(box(w * 0.25, 0.006, 0.03, (0.9, 0.9, 0.88), 0, -t / 2 - 0.003, h * (0.7 if h > 0.9 else 0.45)))
    return merge(parts)


def _lockers(rng, n: int, rows: int, w: float, d: float, h: float, c, lift: float, chunky: bool = False) -> Mesh:
    parts, t = [box(n * w, d, h, shade(c, 0.85), z=lift)], 0.05 if chunky else 0.02
    for k in range(n):
        for r in range(rows):
            door = _door(rng, w, h / rows, c, t).moved((k + 0.5) * w - n * w / 2, -d / 2, lift + r * h / rows)
            if odds(rng, 0.06):
                x = (k + 0.5) * w - n * w / 2
                parts += [
                    box(w * 0.9, 0.02, h / rows * 0.93, (0.05, 0.05, 0.06), x, -d / 2, lift + r * h / rows + 0.01)
                ]
                door = box(0.02, w * 0.8, h / rows * 0.95, c, x - w * 0.46, -d / 2 - w * 0.4, lift + r * h / rows)
            parts.append(door)
    return merge(parts)


@LOCKER.style()
def single_locker(rng) -> Mesh:
    """One tall door on feet, vents top and bottom."""
    w, d, h, lift, c = u(rng, 0.3, 0.48), u(rng, 0.38, 0.52), u(rng, 1.55, 1.95), pick(rng, 0.0, 0.1), _steel(rng)
    parts = [_lockers(rng, 1, 1, w, d, h, c, lift)]
    if lift:
        parts.append(stubs(rng, w, d, lift, shade(c, 0.5), 0.02))
    return assemble(parts)


@LOCKER.style()
def locker_row(rng) -> Mesh:
    """Two to eight side by side, one or two tiers, level or sloping top."""
    n, rows = int(rng.integers(2, 9)), int(rng.integers(1, 3))
    w, d, h, lift, c = u(rng, 0.27, 0.4), u(rng, 0.35, 0.5), u(rng, 1.5, 1.9), pick(rng, 0.05, 0.12), _steel(rng)
    parts = [_lockers(rng, n, rows, w, d, h, c, lift), box(n * w * 0.98, d * 0.9, lift, shade(c, 0.4))]
    if odds(rng, 0.25):
        parts.append(
            box(n * w, d * 0.5, 0.04, tint(rng, "wood"), 0, -d * 0.7, 0.42)
            + box(n * w * 0.8, 0.05, 0.42, shade(c, 0.5), 0, -d * 0.7)
        )
    return assemble(parts)


@LOCKER.style()
def cube_lockers(rng) -> Mesh:
    """A grid of small square compartments: parcels, bags, phones."""
    n, rows, s = int(rng.integers(2, 6)), int(rng.integers(3, 7)), u(rng, 0.26, 0.38)
    c = _steel(rng)
    return assemble(
        [
            _lockers(rng, n, rows, s, u(rng, 0.35, 0.55), rows * s * u(rng, 0.75, 1), c, 0.06),
            box(n * s * 0.96, 0.3, 0.06, shade(c, 0.4)),
        ]
    )


@LOCKER.style()
def chunky_locker(rng) -> Mesh:
    """Fat bevelled body, one to three bulging doors with big slots and handles."""
    n, w, d, h = int(rng.integers(1, 4)), u(rng, 0.42, 0.6), u(rng, 0.42, 0.6), u(rng, 1.3, 1.8)
    c, parts = toy_colour(rng), []
    parts.append(block(n * w + 0.06, d, h + 0.08, shade(c, 0.75), b=0.05))
    for k in range(n):
        x = (k + 0.5) * w - n * w / 2
        parts.append(block(w * 0.88, 0.1, h * 0.92, c, x, -d / 2, 0.08, b=0.03))
        parts += [box(w * 0.5, 0.03, 0.04, shade(c, 0.4), x, -d / 2 - 0.045, h * 0.72 + 0.08 * q) for q in range(3)]
        parts.append(box(0.05, 0.08, 0.18, tint(rng, "metal"), x + w * 0.3, -d / 2 - 0.06, h * 0.45))
    return assemble(parts)


@LOCKER.style()
def open_team_locker(rng) -> Mesh:
    """Sports team cubby: open front, seat, shelf, hooks with a jersey."""
    n, w, d, h = int(rng.integers(1, 4)), u(rng, 0.55, 0.8), u(rng, 0.5, 0.65), u(rng, 1.75, 2.1)
    c = finish(rng)
    parts = [
        carcass(n * w, d, h, 0.03, c, shelves=(0.42, h - 0.32), walls=[(k + 1) * w - n * w / 2 for k in range(n - 1)]),
        box(n * w, d, 0.4, shade(c, 0.9), 0, 0.02),
    ]
    for k in range(n):
        x = (k + 0.5) * w - n * w / 2
        if odds(rng, 0.7):
            parts += [
                block(w * 0.55, 0.06, 0.55, tint(rng, "paint"), x, d * 0.25, h - 0.95, b=0.02),
                box(w * 0.8, 0.06, 0.16, tint(rng, "paint"), x, d * 0.25, h - 0.56),
            ]
        if odds(rng, 0.5):
            parts.append(block(w * 0.5, d * 0.5, 0.2, tint(rng, "any"), x, 0, h - 0.3, b=0.08))
    return assemble(parts)
