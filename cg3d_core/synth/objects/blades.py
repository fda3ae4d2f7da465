"""Swords, axes and saws."""

from __future__ import annotations

import numpy as np

from ..forms import arc, bezier, log_u, odds, pick, soft_box, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, slab, sphere, torus
from ..palette import tint
from ..registry import Category
from .tool_parts import block_y, grip_colour, hoop, metal, posed, spin, strip

SWORD = Category(
    "sword", "tool", synonyms=("blade", "sabre", "longsword", "katana", "rapier", "cutlass", "broadsword"),
    glosses=("a weapon with a long blade and a hilt", "what knights fought with", "a long sharp steel weapon carried in a sheath", "a fencing or samurai weapon"), place="surface", rooms=())  # fmt: skip


def _blade(n, w, t, c, point=0.2, taper=0.8, curve=0.0) -> Mesh:
    """Double-edged blade from x = 0 to n, a flat rhombus in section."""
    x = np.float32([0, 0.3, 0.7, 1 - point * 0.5, 1]) * n
    widths = np.float32([1, (1 + taper) / 2, taper, taper * 0.75, 0.02]) * w
    path = np.c_[x, curve * (x / n) ** 2 * n, np.zeros(5)]
    return sweep(path, widths / 2, c, 4, t / w)


def _hilt(rng, n, r, sides=8) -> list[Mesh]:
    """Grip from x = 0 back to -n, with a pommel."""
    k, g = grip_colour(rng), metal(rng)
    pommel = pick(rng, sphere(r * 1.7, r * 1.7, r * 1.7, g, -n - r, n=8), spin([(0, -n - 2 * r), (r * 1.8, -n - 1.5 * r), (r * 1.8, -n), (0, -n)], g, 6))  # fmt: skip
    return [spin([(0, -n), (r * 0.9, -n), (r * 1.1, -n / 2), (r, 0), (0, 0)], k, sides), pommel]


@SWORD.style()
def sword_knightly(rng):
    n, c = log_u(rng, 0.5, 1.1), metal(rng)
    w, g = n * u(rng, 0.045, 0.075), n * u(rng, 0.16, 0.3)
    guard = bar((0, -n * 0.12, 0), (0, n * 0.12, 0), w * 0.22, c, 6) if odds(rng, 0.6) else strip([(w * 0.8, -n * 0.12), (0, -n * 0.05), (0, n * 0.05), (w * 0.8, n * 0.12)], w * 0.4, w * 0.3, c, -w * 0.15)  # fmt: skip
    return posed(rng, [_blade(n, w, w * 0.2, c, u(rng, 0.1, 0.4), u(rng, 0.5, 0.9)), guard, *_hilt(rng, g, w * 0.25)], 0.4)  # fmt: skip


@SWORD.style()
def sword_low_poly_broad(rng):
    n, c, g = u(rng, 0.4, 0.9), pick(rng, metal(rng), tint(rng, "any")), metal(rng)
    w = n * u(rng, 0.12, 0.25)
    t, s = w * u(rng, 0.15, 0.4), pick(rng, 5, 6)
    guard = block_y(w * u(rng, 0.3, 0.6), w * u(rng, 1.6, 2.6), w * 0.45, g, 0, w * 0.1)
    ridge = box(n * 0.6, w * 0.2, t * 1.25, g, n * 0.35, 0, -t * 0.62) if odds(rng, 0.5) else sphere(w * 0.25, w * 0.25, w * 0.3, tint(rng, "any"), n=6)  # fmt: skip
    return posed(rng, [_blade(n, w, t, c, u(rng, 0.2, 0.5), u(rng, 0.8, 1.15)), guard, ridge, *_hilt(rng, n * u(rng, 0.2, 0.3), w * 0.18, s)], 0.5)  # fmt: skip


@SWORD.style()
def sword_katana(rng):
    n, c = u(rng, 0.5, 0.8), metal(rng)
    w, bend = u(rng, 0.028, 0.036), u(rng, 0.05, 0.12)
    x = np.linspace(0, n, 8)
    path = np.c_[x, bend * (x / n) ** 2 * n * 0.6]
    blade = strip(path, w * np.float32([1, 1, 1, 0.97, 0.95, 0.9, 0.85, 0.1]), 0.006, c, -0.003)
    g = strip([(0, 0), (-n * 0.2, 0.0), (-n * 0.36, -bend * 0.03)], w * 0.9, 0.022, tint(rng, "black"), -0.011)
    wraps = [box(0.012, w * 0.98, 0.025, tint(rng, "fabric"), -n * x, 0, -0.0125).turned(pick(rng, -0.1, 0.1)) for x in np.linspace(0.04, 0.32, 6)]  # fmt: skip
    guard = cylinder(w * 1.2, 0.006, tint(rng, "metal"), n=pick(rng, 4, 8, 16)).turned(np.pi / 2, "y")
    sheath = [strip(path - np.float32([0, w * u(rng, 2, 4)]), w * 1.25, 0.022, tint(rng, pick(rng, "black", "paint")), -0.011)] if odds(rng, 0.35) else []  # fmt: skip
    return posed(rng, [blade, g, *wraps, guard, *sheath], 0.3 if not sheath else 0)


@SWORD.style()
def sword_sabre_with_hand_guard(rng):
    n, c, g = u(rng, 0.55, 0.85), metal(rng), (0.78, 0.62, 0.3)
    w, k = n * u(rng, 0.035, 0.06), u(rng, 0.08, 0.22)
    x = np.linspace(0, 1, 8)
    blade = strip(
        np.c_[x * n, -k * n * x**2], w * np.float32([1, 1, 1, 1, 1.05, 1.1, 0.9, 0.05]), w * 0.16, c, -w * 0.08
    )
    bow = sweep(bezier((0, -w * 1.2, 0), (-n * 0.02, -n * 0.13, 0), (-n * 0.18, -n * 0.12, 0), (-n * 0.2, 0, 0), n=8), w * 0.2, g, 6)  # fmt: skip
    return posed(rng, [blade, bow, block_y(w * 0.3, w * 2.6, w * 0.5, g), *_hilt(rng, n * 0.19, w * 0.3)], 0.35)


@SWORD.style()
def sword_rapier_or_foil(rng):
    n, c = u(rng, 0.8, 1.05), metal(rng)
    r = u(rng, 0.006, 0.011)
    cup = lathe([(0.012, 0), (0.03, 0.005), (0.055, 0.03), (0.058, 0.045), (0.05, 0.035), (0, 0.008)], c, 14).turned(-np.pi / 2, "y").moved(0.01)  # fmt: skip
    rings_ = [bar((0, -0.1, 0), (0, 0.1, 0), 0.005, c, 6), sweep(bezier((0, -0.06, 0), (-0.06, -0.08, 0), (-0.14, -0.05, 0), (-0.15, 0, 0), n=7), 0.005, c, 6)]  # fmt: skip
    return posed(rng, [spin([(r, 0), (r * 0.3, n), (0, n)], c, 4), *([cup] if odds(rng, 0.7) else []), *rings_, *_hilt(rng, 0.15, 0.012)], 0.35)  # fmt: skip


@SWORD.style()
def sword_in_sheath_or_short(rng):
    """Gladius or dagger-like short sword; or a sheathed one of which only the hilt shows."""
    n, c = u(rng, 0.3, 0.6), metal(rng)
    w = n * u(rng, 0.08, 0.13)
    hilt = [block_y(w * 0.5, w * u(rng, 1.5, 2.4), w * 0.5, tint(rng, "wood"), 0, w * 0.1), *_hilt(rng, n * 0.26, w * 0.25)]  # fmt: skip
    if odds(rng, 0.5):
        s, k = tint(rng, pick(rng, "black", "wood", "paint")), metal(rng)
        return posed(rng, [strip([(w * 0.3, 0), (n * 0.9, 0), (n, 0)], [w * 1.15, w * 0.9, w * 0.3], w * 0.4, s, -w * 0.2), *[box(w * 0.5, w * 1.3, w * 0.5, k, n * x, 0, -w * 0.25) for x in (0.1, 0.3)], *hilt], 0.3)  # fmt: skip
    return posed(rng, [_blade(n, w, w * 0.2, c, 0.35, u(rng, 0.8, 1.3)), *hilt], 0.4)


AXE = Category(
    "axe", "tool", synonyms=("hatchet", "ax", "chopping axe", "battle axe", "tomahawk", "felling axe"),
    glosses=("a tool with a sharp head for chopping wood", "what a lumberjack fells trees with", "a steel wedge on a wooden handle", "a tool of firemen and Vikings"), place="surface", rooms=())  # fmt: skip


def _axe_head(w, h, t, c, flare=1.0, drop=0.0, k=6) -> Mesh:
    """Head around x = 0, its edge towards +y at w, h wide at the edge; thins out to the edge."""
    a = np.linspace(-1, 1, k)
    edge = np.stack([a * h * 0.5 * flare - drop, w * (1 - 0.15 * a**2)], 1)
    root = np.stack([a * h * 0.22, np.full(k, 0.0)], 1)
    top, low = np.c_[root, np.full(k, t / 2)], np.c_[root, np.full(k, -t / 2)]
    v = np.concatenate([top, low, np.c_[edge, np.full(k, t * 0.04)], np.c_[edge, np.full(k, -t * 0.04)]])
    f = []
    for i in range(k - 1):
        for p, q, s in ((0, 2 * k, 1), (k, 3 * k, -1)):
            f += [(p + i, q + i, q + i + 1)[::s], (p + i, q + i + 1, p + i + 1)[::s]]
        f += [(2 * k + i, 3 * k + i, 3 * k + i + 1), (2 * k + i, 3 * k + i + 1, 2 * k + i + 1)]
    for i, s in ((0, 1), (k - 1, -1)):
        f += [(i, k + i, 3 * k + i)[::s], (i, 3 * k + i, 2 * k + i)[::s]]
    return Mesh.of(v, np.array(f)[:, ::-1], c)


def _haft(rng, n, r, bend=0.0, sides=8):
    path = bezier((0, 0, 0), (n * 0.2, -bend * n, 0), (n * 0.5, bend * n * 0.6, 0), (n, 0, 0), n=7)
    return sweep(path, r * np.float32([1.35, 1.1, 1, 1, 1, 1, 1]), tint(rng, pick(rng, "wood", "wood", "black", "paint")), sides, 0.8)  # fmt: skip


@AXE.style()
def axe_hatchet(rng):
    n, c = u(rng, 0.28, 0.45), metal(rng)
    h = n * u(rng, 0.26, 0.36)
    w, t = h * u(rng, 0.8, 1.2), h * u(rng, 0.22, 0.3)
    return posed(rng, [_axe_head(w, h, t, c, u(rng, 0.9, 1.2), h * u(rng, 0, 0.2)).moved(n * 0.92), block_y(h * 0.42, h * 0.5, t * 1.1, c, n * 0.92).moved(0, -h * 0.15), _haft(rng, n, n * 0.04, u(rng, 0, 0.1))], 0.4)  # fmt: skip


@AXE.style()
def axe_felling(rng):
    n, c = u(rng, 0.6, 0.95), metal(rng)
    h = u(rng, 0.1, 0.15)
    red = tint(rng, "paint")
    return posed(rng, [_axe_head(h * 1.2, h, h * 0.3, c).moved(n * 0.95), _axe_head(h * 0.9, h * 0.8, h * 0.36, pick(rng, c, red)).moved(n * 0.95), block_y(h * 0.5, h * 0.6, h * 0.36, pick(rng, c, red), n * 0.95).moved(0, -h * 0.2), _haft(rng, n, 0.018, u(rng, 0.02, 0.1))], 0.4)  # fmt: skip


@AXE.style()
def axe_low_poly(rng):
    n, c = u(rng, 0.35, 0.8), metal(rng)
    h = n * u(rng, 0.32, 0.5)
    w, t = h * u(rng, 0.6, 1.0), h * u(rng, 0.2, 0.45)
    r = n * u(rng, 0.035, 0.06)
    wraps = [spin([(r * 1.2, 0), (r * 1.2, n * 0.06)], tint(rng, "clay"), 6).moved(n * x) for x in (0.08, 0.8)]
    return posed(rng, [_axe_head(w, h, t, c, u(rng, 0.9, 1.4), 0, pick(rng, 2, 3, 4)).moved(n * 0.88), block_y(h * 0.5, h * 0.4, t, metal(rng), n * 0.88, t * 0.2).moved(0, -h * 0.08), spin([(0, 0), (r, 0), (r, n), (0, n)], tint(rng, "wood"), pick(rng, 5, 6)), *wraps], 0.5)  # fmt: skip


@AXE.style()
def axe_double_bladed(rng):
    n, c = log_u(rng, 0.5, 1.2), metal(rng)
    h = n * u(rng, 0.25, 0.4)
    w, t = h * u(rng, 0.5, 0.8), h * u(rng, 0.12, 0.25)
    head = _axe_head(w, h, t, c, u(rng, 1.0, 1.4), 0, pick(rng, 3, 7)).moved(n * 0.85)
    spike = [cylinder(t * 0.5, h * 0.5, c, n=4, top=0.001).turned(np.pi / 2, "y").moved(n)] if odds(rng, 0.6) else []
    hub = spin([(t * 0.7, n * 0.85 - h * 0.3), (t * 0.7, n * 0.85 + h * 0.3), (0, n * 0.85 + h * 0.3)], metal(rng), 8)
    return posed(rng, [head, head.scaled(1, -1, 1), hub, *spike, _haft(rng, n, n * 0.022)], 0.5)


@AXE.style()
def axe_pickaxe_like_fireman(rng):
    """Blade on one side, a pick on the other."""
    n, c = u(rng, 0.4, 0.9), tint(rng, pick(rng, "metal", "paint"))
    h = n * u(rng, 0.16, 0.24)
    pick_ = sweep(bezier((n * 0.93, 0, 0), (n * 0.93, -h * 0.8, 0), (n * 0.9, -h * 1.3, 0), n=6), h * np.float32([0.2, 0.17, 0.14, 0.1, 0.06, 0.01]), c, 5)  # fmt: skip
    return posed(rng, [_axe_head(h * 1.1, h * 0.9, h * 0.25, c, 1.1).moved(n * 0.93), pick_, _haft(rng, n, n * 0.028, u(rng, 0, 0.05)), hoop(h * 0.2, h * 0.2, h * 0.1, c, 8).moved(n * 0.93)], 0.4)  # fmt: skip


@AXE.style()
def axe_in_chopping_block(rng):
    r, n, c = u(rng, 0.13, 0.25), u(rng, 0.45, 0.75), metal(rng)
    h = n * u(rng, 0.2, 0.3)
    m = merge([_axe_head(h, h, h * 0.28, c).moved(n * 0.93), block_y(h * 0.45, h * 0.5, h * 0.3, c, n * 0.93).moved(0, -h * 0.15), _haft(rng, n, 0.018, 0.05)])  # fmt: skip
    m = m.turned(-np.pi / 2, "x").turned(-u(rng, 0.3, 0.9), "y").turned(np.pi)
    low = m.vertices[m.vertices[:, 2].argmin()]
    block = [cylinder(r, r * u(rng, 1, 1.8), tint(rng, "wood"), n=pick(rng, 8, 16), top=r * 0.95)]
    top = float(block[0].bounds[1][2])
    return posed(rng, [*block, m.moved(-low[0], -low[1], top - low[2] - h * 0.2), torus(r * 0.6, 0.004, tint(rng, "wood"), z=top, n=12)], 0, 0)  # fmt: skip


SAW = Category(
    "saw", "tool", synonyms=("handsaw", "hacksaw", "hand saw", "circular saw", "chainsaw", "wood saw"),
    glosses=("a tool with a toothed blade", "what one cuts boards with", "a steel blade with teeth and a handle", "the carpenter's tool that makes sawdust"), place="surface", rooms=())  # fmt: skip


def _toothed(n, h0, h1, count, tooth, t, c, lean=0.3) -> Mesh:
    """Blade along x from 0 to n in the x-y plane: back at y = 0, teeth at -h; h0 deep at x = 0, h1 at n."""
    x = np.linspace(0, n, count + 1)
    h = h0 + (h1 - h0) * x / n
    bits = [slab([(0, 0), (0, -h0), (n, -h1), (n, 0)], t, c)]
    v = np.concatenate([np.c_[x, -h], np.c_[x[:-1] + lean * n / count, -h[:-1] - tooth]])
    low, high = np.c_[v, np.zeros(len(v))], np.c_[v, np.full(len(v), t)]
    i, m = np.arange(count), len(v)
    a, b, e = i, i + 1, count + 1 + i
    f = np.concatenate([np.stack([a, b, e], 1), np.stack([b, a, e], 1) + m, np.stack([a, e, e + m], 1), np.stack([a, e + m, a + m], 1), np.stack([e, b, b + m], 1), np.stack([e, b + m, e + m], 1)])  # fmt: skip
    return merge([*bits, Mesh.of(np.vstack([low, high]), f, c)])


def _closed_grip(s, t, c, k=8) -> Mesh:
    """Wooden saw handle with a hole for the hand, about s across, its front at x = 0."""
    return merge([strip(np.r_[arc(s * 0.42, 0.3, 2 * np.pi - 0.3, k) * np.float32([0.75, 1])] + np.float32([-s * 0.35, 0]), s * 0.26, t, c), strip([(-s * 0.1, s * 0.4), (0, 0), (-s * 0.1, -s * 0.4)], s * 0.25, t, c)])  # fmt: skip


@SAW.style()
def saw_hand(rng):
    n, c, k = u(rng, 0.3, 0.6), metal(rng), tint(rng, pick(rng, "wood", "wood", "paint", "black"))
    h, s = n * u(rng, 0.2, 0.3), u(rng, 0.11, 0.14)
    count = int(rng.integers(20, 50))
    return posed(rng, [_toothed(n, h, h * u(rng, 0.35, 0.6), count, n / count * 0.5, 0.002, c).moved(0, h * 0.4), _closed_grip(s, 0.022, k).moved(0.02, -h * 0.1, -0.01)], 0.2, 0.35)  # fmt: skip


@SAW.style()
def saw_low_poly(rng):
    n, c, k = u(rng, 0.25, 0.5), metal(rng), tint(rng, pick(rng, "wood", "paint"))
    h, t = n * u(rng, 0.25, 0.4), n * u(rng, 0.015, 0.04)
    count = int(rng.integers(5, 11))
    return posed(rng, [_toothed(n, h, h * u(rng, 0.4, 0.8), count, n / count * u(rng, 0.4, 0.7), t, c, pick(rng, 0.1, 0.5)).moved(0, h * 0.45), _closed_grip(h * u(rng, 0.9, 1.3), t * 3, k, 6).moved(h * 0.1, 0, -t)], 0.35, 0.4)  # fmt: skip


@SAW.style()
def saw_hacksaw(rng):
    n, c, k = u(rng, 0.2, 0.36), tint(rng, pick(rng, "metal", "paint", "black")), tint(rng, pick(rng, "paint", "black", "wood"))  # fmt: skip
    h = n * u(rng, 0.25, 0.4)
    frame = [bar((0, 0, 0), (0, h, 0), 0.006, c, 6), bar((0, h, 0), (n, h, 0), 0.006, c, 6), bar((n, h, 0), (n, -h * 0.1, 0), 0.006, c, 6)]  # fmt: skip
    g = strip([(0, h * 0.8), (-n * 0.1, h * 0.4), (-n * 0.2, -h * 0.25)], [0.03, 0.035, 0.035], 0.024, k, -0.012)
    if odds(rng, 0.35):
        g = spin([(0, -n * 0.45), (0.013, -n * 0.44), (0.016, -n * 0.2), (0.011, 0), (0, 0)], k, 10)
    return posed(rng, [*frame, _toothed(n, 0.01, 0.01, 30, 0.004, 0.0015, metal(rng)).moved(0, 0.005), g], 0.2, 0.35)


@SAW.style()
def saw_circular_power(rng):
    s, c, k = u(rng, 0.85, 1.2), tint(rng, "paint"), metal(rng)
    r, count = 0.085 * s, int(rng.integers(16, 32))
    a = np.linspace(0, 2 * np.pi, count * 2, endpoint=False)
    rr = np.where(np.arange(count * 2) % 2, 1.0, 0.9) * r
    disc = slab(np.stack([rr * np.cos(a), rr * np.sin(a)], 1), 0.003, k).turned(np.pi / 2, "x")
    guard = strip(arc(r * 0.75, -0.1, np.pi + 0.1, 10), r * 0.7, 0.035 * s, c, -0.015).turned(np.pi / 2, "x")
    handle_ = sweep(bezier((r * 0.6, 0.05 * s, r * 0.3), (r * 0.5, 0.05 * s, r * 2), (-r * 1.6, 0.05 * s, r * 2.2), (-r * 1.5, 0.05 * s, r * 0.4), n=8), 0.017 * s, tint(rng, "black"), 8)  # fmt: skip
    motor = cylinder(r * 0.6, 0.12 * s, c, n=12).turned(-np.pi / 2, "x").moved(0, 0.01, r * 0.3)
    return posed(rng, [disc, guard, motor, handle_, box(r * 3.2, 0.14 * s, 0.004, k, 0, 0.03 * s, -r * 0.35), cylinder(r * 0.2, 0.02, k, n=6).turned(np.pi / 2, "x")], 0, 0)  # fmt: skip


@SAW.style()
def saw_chainsaw(rng):
    n, c, k, g = u(rng, 0.3, 0.5), tint(rng, "paint"), tint(rng, "black"), metal(rng)
    w = n * u(rng, 0.16, 0.24)
    x = np.linspace(0, n, 14)
    teeth = [box(w * 0.1, 0.008, w * 0.12, k, i, 0, s * w * 0.36 - w * 0.06) for i in x for s in (-1, 1)]
    guide = slab([(0, -w * 0.35), (n * 0.93, -w * 0.35), (n * 1.02, 0), (n * 0.93, w * 0.35), (0, w * 0.35)], 0.005, g).turned(np.pi / 2, "x")  # fmt: skip
    body = soft_box(n * 0.55, w * 1.2, w * 1.3, c, -n * 0.22, w * 0.3, -w * 0.6, r=w * 0.25, n=pick(rng, 1, 2))
    front = sweep(bezier((0.0, -w * 0.5, 0), (0.0, -w * 0.6, w * 1.5), (0.0, w * 1.3, w * 1.5), (0.0, w * 1.1, 0), n=8), w * 0.12, k, 6).moved(-n * 0.1)  # fmt: skip
    rear = sweep(bezier((-n * 0.4, w * 0.3, w * 0.5), (-n * 0.85, w * 0.3, w * 0.5), (-n * 0.85, w * 0.3, -w * 0.6), (-n * 0.4, w * 0.3, -w * 0.5), n=8), w * 0.16, k, 6)  # fmt: skip
    return posed(rng, [guide, *teeth, body, front, rear, box(w * 0.1, w * 1.4, w * 0.7, k, n * 0.02, w * 0.3, w * 0.6)], 0, 0.2)  # fmt: skip


@SAW.style()
def saw_bow_or_two_man(rng):
    n, c, k = u(rng, 0.45, 0.9), metal(rng), tint(rng, pick(rng, "paint", "wood"))
    if odds(rng, 0.6):
        frame = sweep(
            bezier((0, 0, 0), (n * 0.05, n * 0.45, 0), (n * 0.6, n * 0.4, 0), (n, 0, 0), n=10), n * 0.018, k, 6
        )
        return posed(
            rng, [frame, _toothed(n, n * 0.035, n * 0.035, 30, n * 0.015, 0.002, c).moved(0, n * 0.01)], 0.2, 0.4
        )
    n *= 1.4
    grips = [spin([(0, 0), (0.016, 0.005), (0.02, 0.07), (0.015, 0.16), (0, 0.16)], k, 8).turned(np.pi / 2).moved(x, -n * 0.03) for x in (0.01, n - 0.01)]  # fmt: skip
    return posed(rng, [_toothed(n, n * 0.09, n * 0.09, 24, n * 0.02, 0.003, c, 0.5), *grips], 0.1, 0.4)
