"""Bean bags."""

from __future__ import annotations

import numpy as np

from ..forms import _grid, assemble, loft, odds, oval, pick, u
from ..mesh import Mesh, box, lathe, sphere, torus
from ..palette import tint
from ..parts import circle, pillow, rings
from ..registry import Category
from .cloths import thrown
from .game_parts import facets, game_cloth

BEAN_BAG = Category(
    "bean bag", "seating",
    synonyms=("beanbag", "bean bag chair", "beanbag chair", "sack chair", "bean bag seat"),
    glosses=("a large soft sack filled with beads for lounging", "a shapeless bag that moulds to the body", "a slumped cushion on the floor in a teenager's room", "a pear-shaped soft sack without a frame", "what gamers sink into in front of the television"),
    place="floor", rooms=("living", "bedroom", "office"))  # fmt: skip


def _cloth(rng):
    return tint(rng, pick(rng, "fabric", "paint", "paint", "black", "white"))


def _sag(mesh: Mesh, rng, amount: float) -> Mesh:
    """Lumpy, creased copy of a mesh that stays on its ground."""
    v = mesh.vertices.copy()
    k = rng.uniform(3, 9, (3, 3)) / max(float(np.ptp(v)), 0.1) * 2
    bump = sum(np.sin(v @ k[j] + u(rng, 0, 6)) for j in range(3)) / 3
    h = v[:, 2:] / max(float(v[:, 2].max()), 1e-6)
    v[:, :2] *= 1 + amount * bump[:, None]
    v[:, 2:] *= 1 + amount * 0.8 * bump[:, None] * h
    return Mesh(v.astype(np.float32), mesh.faces, mesh.colours)


@BEAN_BAG.style()
def bean_bag(rng):
    """Slumped soft bag, sometimes with a raised back."""
    w, h = u(rng, 0.65, 1.0), u(rng, 0.45, 0.8)
    c, back = _cloth(rng), u(rng, 0, 0.18)
    k = [
        circle(w * s, n=20) / 2 + np.float32([0, y * back])
        for s, y in ((0.85, 0), (1.0, 0), (0.95, 0.3), (0.7, 0.9), (0.35, 1.4))
    ]
    return assemble([_sag(rings(k, [0, h * 0.2, h * 0.5, h * 0.8, h], c), rng, u(rng, 0, 0.06))])


@BEAN_BAG.style()
def bean_bag_pear(rng):
    """Drop or pear with panel seams and a loop on top."""
    r, h, c, n = u(rng, 0.35, 0.55), u(rng, 0.65, 1.1), _cloth(rng), pick(rng, 6, 8, 24)
    p = [
        (0, 0),
        (r * 0.8, 0),
        (r, h * 0.2),
        (r * 0.93, h * 0.42),
        (r * u(rng, 0.55, 0.7), h * 0.68),
        (r * u(rng, 0.2, 0.35), h * 0.92),
        (0, h),
    ]
    m = lathe(p, c, n)
    v = m.vertices.copy()
    v[:, 1] += u(rng, -0.05, 0.25) * (v[:, 2] / h) ** 2
    parts = [_sag(Mesh(v.astype(np.float32), m.faces, m.colours), rng, u(rng, 0, 0.05))]
    if odds(rng, 0.5):
        tip = v[v[:, 2].argmax()]
        parts.append(torus(0.04, 0.012, c, n=8).turned(np.pi / 2, "x").moved(0, float(tip[1]), h + 0.02))
    return assemble(parts)


@BEAN_BAG.style()
def bean_bag_sat_in(rng):
    """With the hollow a sitter left: a rim behind, a seat in front; maybe a blanket or cushion on it."""
    r, h, c = u(rng, 0.4, 0.6), u(rng, 0.45, 0.75), _cloth(rng)
    a = np.linspace(0, 2 * np.pi, 22, endpoint=False)
    ring = np.stack([np.cos(a), np.sin(a)], 1)
    rise = 0.5 + 0.5 * np.clip(np.sin(a), -0.3, 1)
    rows = []
    for s, z in (
        (0.82, 0.0),
        (1.0, 0.18),
        (0.97, 0.4),
        (0.85, 0.8),
        (0.7, 1.0),
        (0.5, 0.75),
        (0.25, 0.5),
        (0.02, 0.42),
    ):
        top = h * (z if z < 0.3 else 0.18 + (z - 0.18) * (rise if s > 0.3 else 0.6 + 0 * rise))
        rows.append(np.c_[ring * r * s + [0, 0.06 * z], np.broadcast_to(top, len(a))])
    parts = [_sag(loft(rows, c), rng, 0.04)]
    if odds(rng, 0.3):
        parts.append(thrown(rng, r, r, tint(rng, "fabric"), 0.1).moved(0, 0, h * 0.4))
    elif odds(rng, 0.3):
        parts.append(pillow(0.4, 0.4, 0.14, tint(rng, "fabric")).turned(0.8, "x").moved(0, r * 0.3, h * 0.45))
    return assemble(parts)


@BEAN_BAG.style()
def bean_bag_pillow(rng):
    """Huge oblong sack, lying flat, leaning, or bent into a seat."""
    w, d, t, c = u(rng, 1.0, 1.5), u(rng, 0.9, 1.2), u(rng, 0.28, 0.42), _cloth(rng)
    m = pillow(w, d, t, c) if odds(rng, 0.4) else None
    if m is not None:
        return assemble([m.turned(pick(rng, 0.0, u(rng, 0.3, 0.7)), "x")])
    s, q = np.linspace(-1, 1, 13), np.linspace(-1, 1, 9)
    gx, gy = np.meshgrid(q, s, indexing="ij")
    fat = t / 2 * ((1 - gx**4) * (1 - gy**4)).clip(0) ** 0.4
    bend = u(rng, 0.6, 1.0)
    ang = bend * np.clip(gy + 0.3, 0, None)
    y = np.where(gy < -0.3, gy, -0.3 + np.sin(ang) / bend) * w / 2
    z = np.where(gy < -0.3, 0, (1 - np.cos(ang)) / bend) * w / 2
    up = np.stack([0 * gx, -np.sin(ang), np.cos(ang)], -1)
    mid = np.stack([gx * d / 2, y, z], -1)
    v = np.concatenate([(mid + up * fat[..., None]).reshape(-1, 3), (mid - up * fat[..., None]).reshape(-1, 3)])
    return assemble([Mesh.of(v, _grid(9, 13), c)])


@BEAN_BAG.style()
def bean_bag_game(rng):
    """Low-poly: squat faceted drop or a fat cushion with a dent."""
    n, r, c = facets(rng), u(rng, 0.38, 0.55), game_cloth(rng)
    h = r * u(rng, 0.9, 1.6)
    p = [
        (0, 0),
        (r * 0.85, 0),
        (r, h * 0.25),
        (r * u(rng, 0.75, 0.95), h * 0.55),
        (r * u(rng, 0.3, 0.5), h * 0.88),
        (0, h * u(rng, 0.8, 1.0)),
    ]
    m = lathe(p, c, n)
    v = m.vertices.copy()
    v[:, 1] += u(rng, 0.0, 0.3) * v[:, 2]
    v[:, :2] *= rng.uniform(0.95, 1.05, (len(v), 1))
    return assemble([Mesh(v.astype(np.float32), m.faces, m.colours)])


@BEAN_BAG.style()
def bean_bag_ball_or_cube(rng):
    """Round, cubic or animal-shaped bags of CAD libraries."""
    w, c, kind = u(rng, 0.5, 0.9), _cloth(rng), int(rng.integers(3))
    if kind == 0:
        return assemble([sphere(w / 2, w / 2, w * u(rng, 0.28, 0.42), c, n=16), torus(w * 0.49, 0.008, c, n=20)])
    if kind == 1:
        o = oval(w / 2, w / 2, 5, 20)
        h = w * u(rng, 0.6, 0.9)
        return assemble(
            [_sag(rings([o * 0.85, o, o * 1.02, o * 0.9, o * 0.5], [0, h * 0.15, h * 0.6, h * 0.92, h], c), rng, 0.05)]
        )
    h = w * u(rng, 0.5, 0.7)
    o = oval(w / 2, w * 0.6, 2.5, 18)
    body = rings([o * 0.8, o, o * 0.9, o * 0.4], [0, h * 0.3, h * 0.75, h], c)
    head = pillow(w * 0.7, 0.35, 0.3, c).turned(0.5, "x").moved(0, w * 0.45, h * 0.6)
    return assemble([_sag(body, rng, 0.05), head, box(0.06, 0.02, 0.03, c, 0, w * 0.3, h)])
