"""Mattresses and blankets."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, sheet, u
from ..mesh import Mesh, box, cylinder, merge, sphere
from ..palette import tint
from ..parts import pad, pillow, rings, rounded
from ..registry import Category
from .cloths import cloth_along, folded, over_edge, thrown
from .game_parts import block, game_cloth

MATTRESS = Category(
    "mattress", "bed",
    synonyms=("foam mattress", "spring mattress", "air mattress", "futon", "sleeping pad", "inflatable bed"),
    glosses=("a thick flat pad on which one sleeps", "the soft part of a bed without its frame", "a large stuffed rectangle laid on a slatted base", "a quilted block of foam or springs", "what guests sleep on upon the floor"),
    place="floor", rooms=("bedroom",))  # fmt: skip

BLANKET = Category(
    "blanket", "textile",
    synonyms=("quilt", "comforter", "duvet", "bedspread", "throw blanket", "woollen blanket"),
    glosses=("a large warm cloth to cover oneself in bed", "a soft woven cover for cold evenings", "a thick cloth folded at the foot of a bed", "what one wraps around the shoulders when it is cold", "a crumpled piece of warm fabric"),
    place="floor", rooms=("bedroom", "living"))  # fmt: skip


def _size(rng) -> tuple[float, float, float]:
    return pick(rng, 0.7, 0.8, 0.9, 1.2, 1.4, 1.6, 1.8) * u(rng, 0.97, 1.03), u(rng, 1.8, 2.1), u(rng, 0.12, 0.32)


def _ticking(rng):
    return tint(rng, pick(rng, "white", "white", "fabric"))


@MATTRESS.style()
def mattress_plain(rng):
    """A rounded slab with piping, or a bare box; now and then with a sheet and pillows."""
    w, d, t = _size(rng)
    c = _ticking(rng)
    parts = [box(w, d, t, c) if odds(rng, 0.3) else pad(w, d, t, c, r=u(rng, 0.03, 0.1))]
    if odds(rng, 0.5):
        o, e = rounded(w + 0.02, d + 0.02, 0.06), tint(rng, "fabric")
        parts += [rings([o * 0.995, o, o * 0.995], [z - 0.012, z, z + 0.012], e) for z in (0.03, t - 0.03)]
    if odds(rng, 0.35):
        n = 1 if w < 1.1 else 2
        parts += [
            pillow(w / n * 0.75, 0.42, 0.13, tint(rng, "white"))
            .turned(rng.normal(0, 0.1))
            .moved((k - (n - 1) / 2) * w / n, d / 2 - 0.3, t)
            for k in range(n)
        ]
    return assemble(parts)


@MATTRESS.style()
def mattress_quilted(rng):
    """Tufts in rows over the top."""
    w, d, t = _size(rng)
    c, nx, ny = _ticking(rng), max(3, int(w / 0.28)), int(u(rng, 5, 9))
    x, y = np.meshgrid(np.linspace(-1, 1, nx * 4 + 1), np.linspace(-1, 1, ny * 4 + 1), indexing="ij")
    z = (
        t
        - 0.03
        + u(rng, 0.02, 0.045) * (np.abs(np.sin(x * nx * np.pi / 2)) * np.abs(np.sin(y * ny * np.pi / 2))) ** 0.5
    )
    top = sheet(np.stack([x * (w / 2 - 0.02), y * (d / 2 - 0.02), z], -1)[::1], c, 0.01)
    if len(top.faces) > 3500:
        return mattress_plain(rng)
    return assemble([top, pad(w, d, t - 0.02, c if odds(rng, 0.6) else tint(rng, "fabric"), r=0.04)])


@MATTRESS.style()
def mattress_standing(rng):
    """Leaning or bent against a wall, as when moving house."""
    w, d, t = _size(rng)
    c, bow = _ticking(rng), u(rng, 0.0, 0.12)
    s = np.linspace(-0.5, 0.5, 9)
    up = odds(rng, 0.5)
    long, wide = (d, w) if up else (w, d)
    path = np.stack([bow * (1 - 4 * s**2), (s + 0.5) * long], 1)
    body = cloth_free_slab(path, wide, t, c)
    return assemble([body.turned(-u(rng, 0.08, 0.4), "x")])


def cloth_free_slab(path, w: float, t: float, colour) -> Mesh:
    """A thick slab w wide along a (y, z) path."""
    p = np.float32(path)
    g = np.gradient(p, axis=0)
    g /= np.linalg.norm(g, axis=1, keepdims=True)
    n = np.stack([-g[:, 1], g[:, 0]], 1) * t / 2
    loops = []
    for a, b in zip(p - n, p + n, strict=True):
        loops.append([(-w / 2, *a), (w / 2, *a), (w / 2, *b), (-w / 2, *b)])
    v = np.float32(loops)
    i, j = np.meshgrid(np.arange(len(p) - 1), np.arange(4), indexing="ij")
    q, r = (i * 4 + j).ravel(), (i * 4 + (j + 1) % 4).ravel()
    e = (len(p) - 1) * 4
    f = np.concatenate(
        [
            np.stack([q, r, r + 4], 1),
            np.stack([q, r + 4, q + 4], 1),
            [[2, 1, 0], [3, 2, 0], [e, e + 1, e + 2], [e, e + 2, e + 3]],
        ]
    )
    return Mesh.of(v.reshape(-1, 3), f, colour)


@MATTRESS.style()
def mattress_air(rng):
    """Inflatable: parallel tubes side by side, a pillow roll at one end."""
    w, d, _ = _size(rng)
    n = int(rng.integers(5, 9))
    r, c = w / n / 2, tint(rng, pick(rng, "paint", "fabric", "metal"))
    tube = sphere(1, 1, 1, c, n=8)
    parts = [
        merge(
            [
                cylinder(r * 1.03, d - 2 * r, c, n=8)
                .turned(-np.pi / 2, "x")
                .moved((k - (n - 1) / 2) * 2 * r, -d / 2 + r, r)
                for k in range(n)
            ]
        )
    ]
    parts += [
        tube.scaled(r, r, r).moved((k - (n - 1) / 2) * 2 * r, j * (d / 2 - r), r) for k in range(n) for j in (-1, 1)
    ]
    if odds(rng, 0.6):
        parts.append(cylinder(r * 1.2, w, c, n=10).turned(np.pi / 2, "y").moved(-w / 2, d / 2 - r * 1.5, r * 2))
    return assemble(parts)


@MATTRESS.style()
def mattress_futon(rng):
    """Thin, lying on the floor or folded in two or three, with or without bedding."""
    w, d, _ = _size(rng)
    t, c = u(rng, 0.07, 0.14), _ticking(rng)
    if odds(rng, 0.5):
        n = pick(rng, 2, 3)
        return assemble(
            [pad(w, d / n, t, c, z=t * 0.97 * k, r=0.04, crown=0.01).moved(0, rng.normal(0, 0.02)) for k in range(n)]
        )
    parts = [
        pad(w, d, t, c, r=0.04),
        pillow(w * 0.6, 0.4, 0.12, tint(rng, pick(rng, "white", "fabric"))).moved(0, d / 2 - 0.28, t),
    ]
    parts.append(
        thrown(rng, w * 0.95, d * 0.6, tint(rng, pick(rng, "fabric", "white", "paint")), 0.12).moved(0, -d * 0.12, t)
    )
    return assemble(parts)


@MATTRESS.style()
def mattress_game(rng):
    """Short thick bevelled block, a striped band, perhaps a pillow block."""
    w, d, t, c = u(rng, 0.8, 1.5), u(rng, 1.4, 2.0), u(rng, 0.2, 0.4), pick(rng, (0.93, 0.92, 0.88), game_cloth(rng))
    parts = [block(w, d, t, c, b=u(rng, 0.05, 0.14))]
    parts += (
        [
            box(w * 1.01, d * 0.06, t * 0.9, game_cloth(rng), 0, y, t * 0.05)
            for y in np.linspace(-d * 0.35, d * 0.35, int(rng.integers(1, 5)))
        ]
        if odds(rng, 0.5)
        else []
    )
    if odds(rng, 0.5):
        parts.append(block(w * 0.6, d * 0.2, 0.14, (0.95, 0.95, 0.93), 0, d * 0.36, t - 0.01, b=0.06))
    return assemble(parts)


# --------------------------------------------------------------------------------------------- blanket
def _wool(rng):
    return tint(rng, pick(rng, "fabric", "fabric", "paint", "white"))


@BLANKET.style()
def blanket_folded(rng):
    """A neat flat pile, or a stack of several."""
    w, z, parts = u(rng, 0.35, 0.7), 0.0, []
    d = w * u(rng, 0.6, 0.9)
    for _ in range(pick(rng, 1, 1, 2, 3)):
        h = u(rng, 0.07, 0.16)
        parts.append(folded(rng, w, d, h, _wool(rng)).moved(0, 0, z))
        z = parts[-1].bounds[1][2] * 0.98
    return assemble(parts)


@BLANKET.style()
def blanket_crumpled(rng):
    """Thrown down anyhow, flat or in a heap."""
    w = u(rng, 0.6, 1.6)
    return assemble([thrown(rng, w, w * u(rng, 0.6, 1.0), _wool(rng), u(rng, 0.06, 0.3), 16)])


@BLANKET.style()
def blanket_rolled(rng):
    """Rolled up, tied with straps; the end shows a spiral."""
    r, w, c = u(rng, 0.07, 0.16), u(rng, 0.4, 0.8), _wool(rng)
    a = np.linspace(0, u(rng, 4, 8) * np.pi, 40)
    rad = r * (1 - 0.85 * a / a[-1])
    x = np.linspace(-w / 2, w / 2, 3)
    grid = np.stack(np.broadcast_arrays(x[:, None], (np.sin(a) * rad)[None], (r - np.cos(a) * rad)[None]), -1)
    parts = [sheet(grid, c, r * 0.12)]
    if odds(rng, 0.6):
        parts += [
            cylinder(r * 1.07, 0.03, tint(rng, pick(rng, "wood", "black")), n=14)
            .turned(np.pi / 2, "y")
            .moved(s * w * 0.28 - 0.015, 0, r)
            for s in (-1, 1)
        ]
    return assemble(parts)


@BLANKET.style()
def blanket_hung(rng):
    """Draped over a rail, a line or an unseen back, folds hanging down both sides; fringes."""
    w, front, back, c = u(rng, 0.5, 1.4), u(rng, 0.3, 0.8), u(rng, 0.3, 0.8), _wool(rng)
    parts = [over_edge(rng, w, u(rng, 0.03, 0.25), front, back, c)]
    if odds(rng, 0.4):
        parts.append(
            cylinder(0.02, w * 1.2, tint(rng, pick(rng, "wood", "metal")), n=8)
            .turned(np.pi / 2, "y")
            .moved(-w * 0.6, 0, -0.02)
        )
    return assemble(parts)


@BLANKET.style()
def blanket_over_bed(rng):
    """The form of what it covers: a flat top with sides hanging down, or a sleeper's hump."""
    w, d, h, c = u(rng, 0.8, 1.9), u(rng, 1.2, 2.1), u(rng, 0.15, 0.45), _wool(rng)
    o = rounded(w, d, 0.1, 5)
    if odds(rng, 0.5):
        flare = 1 + 0.05 * np.abs(np.sin(np.arange(len(o)) * 1.3))[:, None]
        return assemble([rings([o * 1.06 * flare, o, o * 0.94, o * 0.5], [0, h * 0.92, h, h + u(rng, 0, 0.03)], c)])
    s = np.linspace(-1, 1, 13)
    x, y = np.meshgrid(s * w / 2, s * d / 2, indexing="ij")
    hump = np.exp(-((x / (w * 0.2)) ** 2)) * (0.6 + 0.4 * np.sin(y * 3 + u(rng, 0, 6))) * h
    z = 0.02 + hump + 0.02 * np.abs(np.sin(x * u(rng, 5, 12) + y * u(rng, -5, 5)))
    return assemble([sheet(np.stack([x, y, z], -1), c, 0.03)])


@BLANKET.style()
def blanket_game(rng):
    """Low-poly: layered bevelled slabs, or a flat block with a striped hem and a turned corner."""
    w, c, c2 = u(rng, 0.4, 0.8), game_cloth(rng), game_cloth(rng)
    if odds(rng, 0.5):
        n, t = int(rng.integers(2, 5)), u(rng, 0.04, 0.09)
        return assemble(
            [
                block(w * u(rng, 0.94, 1), w * 0.7, t, c if k % 2 else pick(rng, c, c2), z=k * t * 0.98, b=t * 0.45)
                for k in range(n)
            ]
        )
    path = [(-w, 0.03), (-w * 0.5, 0.05), (0, 0.03), (w * 0.5, 0.06), (w, 0.03)]
    body = cloth_along(rng, path, w * 1.4, c, 0.02, 7, 5)
    return assemble([body, *[block(w * 1.42, 0.08, 0.07, c2, 0, y, 0.01) for y in (-w * 0.95, w * 0.95)]])
