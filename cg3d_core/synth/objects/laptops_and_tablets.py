"""Laptops and tablets."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, panel, pick, soft_box, sweep, u
from ..mesh import Mesh, bar, box, cylinder, merge
from ..palette import tint
from ..registry import Category
from .keyboards_and_mice import key_grid, keys, mouse_body
from .tool_parts import case_colour, hoop, metal
from .tvs import screen_colour

LAPTOP = Category(
    "laptop", "electronics",
    synonyms=("notebook computer", "laptop computer", "portable computer", "ultrabook"),
    glosses=("a computer that folds shut", "a portable machine with a keyboard and a hinged screen", "a small computer carried in a bag and used on the knees",
             "an open clamshell with keys below and a display above"),
    place="surface", rooms=("office", "living", "bedroom"))  # fmt: skip


def _laptop(rng, angle):
    w = u(rng, 0.28, 0.4)
    d, t, c = (
        w * u(rng, 0.62, 0.74),
        u(rng, 0.012, 0.025),
        tint(rng, pick(rng, "metal", "metal", "black", "white", "paint")),
    )
    lid = merge(
        [
            soft_box(w, d, t * 0.5, c, y=-d / 2, r=0.01),
            box(w * 0.94, d * 0.88, 0.002, screen_colour(rng), 0, -d / 2, -0.001),
        ]
    )
    base = [
        soft_box(w, d, t, c, r=0.012),
        soft_box(w * 0.3, d * 0.28, 0.002, tint(rng, "metal"), 0, -d * 0.3, t - 0.0005, r=0.005, n=1),
    ]
    k = keys(rng, w * 0.9, d * 0.45).scaled(1, 1, 0.3)
    return [*base, k.moved(0, d * 0.12, t - 0.003), lid.turned(-angle, "x").moved(y=d / 2, z=t)]


@LAPTOP.style()
def laptop_open(rng):
    return assemble(_laptop(rng, u(rng, 1.6, 2.1)))


@LAPTOP.style()
def laptop_half_open(rng):
    return assemble(_laptop(rng, u(rng, 0.6, 1.5)))


@LAPTOP.style()
def laptop_closed(rng):
    return assemble(_laptop(rng, u(rng, 0.02, 0.06)))


@LAPTOP.style()
def laptop_thick_old(rng):
    return assemble(_laptop(rng, u(rng, 1.5, 2.0))).scaled(1, 1.05, u(rng, 1.2, 1.5))


TABLET = Category(
    "tablet", "electronics",
    synonyms=("tablet computer", "e-reader", "touch screen tablet", "slate computer"),
    glosses=("a flat handheld computer with a touch screen", "a thin glass slab for reading and browsing", "a device between a phone and a laptop"),
    place="surface", rooms=("living", "bedroom", "office"))  # fmt: skip


def _tablet(rng):
    h = u(rng, 0.17, 0.3)
    w, t = h * u(rng, 0.62, 0.8), u(rng, 0.006, 0.011)
    rim = u(rng, 0.006, 0.02)
    return merge(
        [
            soft_box(w, h, t, tint(rng, pick(rng, "black", "metal", "white")), r=0.015),
            box(w - 2 * rim, h - 2 * rim, 0.001, screen_colour(rng), z=t - 0.0005),
        ]
    )


@TABLET.style()
def tablet_lying(rng):
    return assemble([_tablet(rng).turned(u(rng, 0, 2 * np.pi))])


@TABLET.style()
def tablet_on_stand(rng):
    lean, c = u(rng, 0.9, 1.35), tint(rng, pick(rng, "black", "metal", "wood"))
    body = _tablet(rng).turned(pick(rng, 0.0, np.pi / 2)).turned(lean, "x")
    low, high = body.bounds
    top = float(high[2] - low[2])
    parts = [
        body.moved(z=-low[2] + 0.01),
        bar((0, float(high[1]), top * 0.6), (0, float(high[1]) + top * 0.45, 0.004), 0.02, c, 6),
        soft_box(0.1, top * 0.7, 0.008, c, y=top * 0.15),
    ]
    return assemble(parts)


@TABLET.style()
def tablet_in_folding_case(rng):
    lean, c = u(rng, 0.95, 1.3), tint(rng, pick(rng, "paint", "black"))
    body = _tablet(rng).turned(np.pi / 2).turned(lean, "x")
    low, high = body.bounds
    w, d = float(high[0] - low[0]), float(high[2] - low[2])
    return assemble(
        [
            body.moved(z=-low[2] + 0.006),
            soft_box(w, d * 1.1, 0.006, c, y=d * 0.1),
            panel(w, d * 0.75, 0.004, c).turned(lean - np.pi / 2 + 0.9, "x").moved(y=d * 0.5),
        ]
    )


def laptop_body(rng, w, d, t, c, k, screen_t=None, rim=0.05, columns=13, rows=5, key_h=0.002) -> tuple[Mesh, Mesh]:
    """Base, and lid lying on its back edge (hinge at y = 0, leaf towards -y, screen below)."""
    lid_t = screen_t or t * 0.5
    lid = merge([soft_box(w, d, lid_t, c, y=-d / 2, r=w * 0.03), box(w * (1 - rim), d * (1 - rim * 1.8), 0.002, screen_colour(rng), 0, -d * 0.51, -0.001)])  # fmt: skip
    base = merge([soft_box(w, d, t, c, r=w * 0.03), key_grid(w * 0.88, d * 0.45, t, key_h, columns, rows, k, 0.2, 0.45).moved(0, d * 0.14), soft_box(w * u(rng, 0.25, 0.4), d * 0.28, 0.002, metal(rng), 0, -d * 0.3, t - 0.001, r=0.004, n=1)])  # fmt: skip
    return base, lid


@LAPTOP.style()
def laptop_low_poly(rng):
    w, c, k = u(rng, 0.25, 0.4), case_colour(rng), tint(rng, pick(rng, "black", "white"))
    d, t = w * u(rng, 0.6, 0.8), w * u(rng, 0.06, 0.12)
    base, lid = laptop_body(rng, w, d, t, c, k, t * u(rng, 0.4, 0.9), u(rng, 0.08, 0.2), int(rng.integers(6, 10)), int(rng.integers(3, 5)), t * u(rng, 0.1, 0.35))  # fmt: skip
    hinge = bar((-w * 0.35, d / 2, t), (w * 0.35, d / 2, t), t * 0.35, k, 6)
    return assemble([base, hinge, lid.turned(-u(rng, 1.3, 2.1), "x").moved(0, d / 2, t)])


@LAPTOP.style()
def laptop_gaming(rng):
    w, c, k = u(rng, 0.36, 0.42), tint(rng, pick(rng, "black", "black", "metal")), tint(rng, "paint")
    d, t = w * u(rng, 0.62, 0.7), u(rng, 0.025, 0.035)
    base, lid = laptop_body(rng, w, d, t, c, k, 0.012, 0.07, 16, 5, 0.003)
    rear = [soft_box(w * 0.9, d * 0.14, t * 1.1, c, 0, d * 0.55, r=0.01), *[box(w * 0.2, 0.006, t * 0.4, k, s * w * 0.3, d * 0.62, t * 0.3) for s in (-1, 1)], *[box(0.006, d * 0.15, t * 0.35, metal(rng), s * w / 2, y * d, t * 0.3) for s in (-1, 1) for y in (0.1, 0.3)]]  # fmt: skip
    return assemble([base, *rear, lid.turned(-u(rng, 1.4, 2.1), "x").moved(0, d * 0.48, t)])


@LAPTOP.style()
def laptop_tent_or_turned_over(rng):
    """Convertible: standing as a tent, on its screen side as an easel, or opened flat."""
    w, c, k = u(rng, 0.26, 0.36), case_colour(rng), tint(rng, "black")
    d, t = w * u(rng, 0.62, 0.72), u(rng, 0.009, 0.014)
    base, lid = laptop_body(rng, w, d, t, c, k)
    angle = pick(rng, u(rng, 2.9, 3.1), u(rng, 4.8, 5.7))
    m = merge([base, lid.turned(-angle, "x").moved(0, d / 2, t)])
    if angle > 4:
        m = m.turned(pick(rng, np.pi, np.pi / 2 + 0.5 * (2 * np.pi - angle)), "x")
    return assemble([m.turned(u(rng, -0.5, 0.5))])


@LAPTOP.style()
def laptop_with_mouse_and_cable(rng):
    w, c, k = u(rng, 0.3, 0.4), tint(rng, pick(rng, "metal", "black", "white")), tint(rng, "black")
    d, t = w * u(rng, 0.62, 0.74), u(rng, 0.014, 0.026)
    base, lid = laptop_body(rng, w, d, t, c, k)
    parts = [base, lid.turned(-u(rng, 1.6, 2.0), "x").moved(0, d / 2, t)]
    lift = 0.0
    if odds(rng, 0.35):  # raised on a stand
        lift = u(rng, 0.06, 0.14)
        parts = [merge(parts).turned(u(rng, 0, 0.25), "x").moved(z=lift), box(w * 0.6, 0.01, lift, metal(rng), 0, d * 0.2), box(w * 0.6, d * 0.7, 0.006, metal(rng), 0, 0), box(w * 0.6, 0.01, lift * 0.95, metal(rng), 0, -d * 0.2)]  # fmt: skip
    if odds(rng, 0.75) or not lift:
        parts.append(mouse_body(rng).moved(w * 0.5 + u(rng, 0.07, 0.12), -d * u(rng, -0.1, 0.3)))
    if odds(rng, 0.5):
        parts.append(sweep(bezier((-w / 2, d * 0.3, t / 2 + lift), (-w * 0.7, d * 0.3, t / 2 + lift), (-w * 0.8, d * 0.4, 0.004), (-w * 0.6, d * 0.9, 0.004), n=7), 0.003, k, 5))  # fmt: skip
    return assemble(parts)


def _slate(rng, h, ratio, t, c, rim, home) -> Mesh:
    """Tablet lying with its display up, h long along y."""
    w = h * ratio
    parts = [soft_box(w, h, t, c, r=w * 0.08), box(w * (1 - rim), h * (1 - rim * 1.2), 0.001, screen_colour(rng), z=t - 0.0005)]  # fmt: skip
    if home:
        parts.append(cylinder(w * 0.04, 0.002, metal(rng), 0, -h * 0.5 + h * rim * 0.3, t - 0.001, n=10))
    return merge(parts)


@TABLET.style()
def tablet_low_poly_thick(rng):
    h, c = u(rng, 0.18, 0.3), case_colour(rng)
    m = _slate(rng, h, u(rng, 0.65, 0.8), h * u(rng, 0.06, 0.12), c, u(rng, 0.15, 0.3), True)
    apps = key_grid(h * 0.4, h * 0.5, m.bounds[1][2], h * 0.006, 3, 4, rng.uniform(0.2, 0.95, (12, 3)), 0.35)
    m = merge([m, apps] if odds(rng, 0.6) else [m])
    return assemble([m.turned(pick(rng, 0, 1.25, np.pi / 2), "x").turned(u(rng, -0.6, 0.6))])


@TABLET.style()
def tablet_with_keyboard_and_pen(rng):
    h, t = u(rng, 0.24, 0.3), u(rng, 0.006, 0.01)
    m = _slate(rng, h, u(rng, 0.66, 0.75), t, metal(rng), 0.08, False).turned(np.pi / 2)
    lean = u(rng, 1.1, 1.35)
    m = m.turned(lean, "x")
    m = m.moved(0, 0, -m.bounds[0][2] + 0.006)
    d = h * 0.42
    parts = [m, keys(rng, h, d).scaled(1, 1, 0.5).moved(0, -d / 2 - h * 0.14), panel(h * 0.6, h * 0.45, 0.004, tint(rng, "black")).turned(-0.5, "x").moved(0, h * 0.24)]  # fmt: skip
    if odds(rng, 0.6):
        parts.append(bar((h * 0.6, -d, 0.005), (h * 0.6, -d + 0.15, 0.005), 0.0045, tint(rng, "white"), 8))
    return assemble(parts)


@TABLET.style()
def tablet_for_drawing_or_rugged(rng):
    h = u(rng, 0.22, 0.36)
    c = tint(rng, "black")
    if odds(rng, 0.5):  # pen tablet with buttons, pen lying on it
        w, t = h * 0.62, 0.009
        parts = [soft_box(h, w, t, c, r=0.012), box(h * 0.72, w * 0.8, 0.001, tint(rng, pick(rng, "metal", "black")), h * 0.08, 0, t), *[soft_box(h * 0.05, w * 0.1, 0.003, metal(rng), -h * 0.41, y * w, t - 0.001, r=0.003) for y in (-0.3, -0.17, 0.17, 0.3)], hoop(h * 0.035, h * 0.035, h * 0.01, metal(rng), 10).moved(-h * 0.41, 0, t - 0.001)]  # fmt: skip
        return assemble([merge([*parts, bar((0, -w * 0.2, t + 0.005), (h * 0.4, w * u(rng, 0, 0.3), t + 0.005), 0.002, c, 8, 0.006)]).turned(u(rng, -0.4, 0.4))])  # fmt: skip
    case = tint(rng, "paint")
    m = _slate(rng, h, 0.7, 0.012, c, 0.12, True)
    w = h * 0.7
    bumper = [soft_box(h * 0.14, h * 0.14, 0.03, case, i * w * 0.47, j * h * 0.47, -0.008, r=0.02) for i in (-1, 1) for j in (-1, 1)] + [box(w * 1.04, h * 1.03, 0.008, case, z=-0.006)]  # fmt: skip
    grip = [sweep(bezier((-w * 0.3, h * 0.5, 0.005), (-w * 0.3, h * 0.68, 0.005), (w * 0.3, h * 0.68, 0.005), (w * 0.3, h * 0.5, 0.005), n=8), 0.012, case, 6)] if odds(rng, 0.6) else []  # fmt: skip
    return assemble([merge([m, *bumper, *grip]).turned(pick(rng, 0, 1.2), "x").turned(u(rng, -0.5, 0.5))])
