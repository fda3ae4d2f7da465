"""Cameras, tripods and telescopes."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, panel, pick, soft_box, stood, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere
from ..palette import tint
from ..registry import Category
from .tool_parts import case_colour, metal, posed, spin

CAMERA = Category(
    "camera", "electronics", synonyms=("photo camera", "digital camera", "video camera", "camcorder", "film camera", "SLR camera"),
    glosses=("a device for taking photographs", "a box with a lens and a shutter button", "what a photographer or tourist carries", "an apparatus that records pictures or films"), place="surface", rooms=("living",))  # fmt: skip


def _lens(r, n, c, sides=18, rings=3) -> Mesh:
    """Lens barrel pointing to -y from y = 0: n long, ribbed, glass in front."""
    p = [(r * 0.9, 0)]
    for k in range(rings):
        p += [(r * (1.0 if k % 2 else 0.93), n * k / rings), (r * (1.0 if k % 2 else 0.93), n * (k + 0.9) / rings)]
    p += [(r, n * 0.97), (r, n), (r * 0.85, n), (r * 0.7, n * 0.85), (0, n * 0.85)]
    glass = sphere(r * 0.68, r * 0.68, r * 0.25, (0.35, 0.45, 0.6), z=n * 0.85, n=max(sides // 2, 6))
    return stood(merge([lathe(p, c, sides), glass]))


@CAMERA.style()
def camera_slr(rng):
    w, c = u(rng, 0.12, 0.16), tint(rng, "black")
    h, d, r = w * u(rng, 0.58, 0.7), w * u(rng, 0.4, 0.5), w * u(rng, 0.22, 0.28)
    x = w * 0.05
    parts = [
        soft_box(w, d * 0.7, h, c, r=d * 0.15),
        soft_box(w * 0.2, d, h * 0.95, c, -w * 0.42, -d * 0.1, r=d * 0.2, n=3),
        box(w * 0.34, d * 0.8, h * 0.28, c, x, -d * 0.05, h * 0.97, top=0.6),
        _lens(r, w * u(rng, 0.3, 1.1), c).moved(x, -d * 0.35, h * 0.45),
        cylinder(w * 0.09, h * 0.08, metal(rng), w * 0.35, 0, h, n=12),
        cylinder(w * 0.04, h * 0.05, metal(rng), -w * 0.42, -d * 0.3, h * 0.94, n=10),
        panel(w * 0.55, h * 0.55, 0.004, tint(rng, "glass"), 0, d * 0.35, h * 0.2),
        box(w * 0.14, d * 0.25, h * 0.05, metal(rng), x, d * 0.1, h * 1.24),
    ]
    if odds(rng, 0.3):  # strap
        parts.append(sweep(bezier((-w / 2, 0, h * 0.8), (-w, 0, h * 0.3), (-w * 0.6, d * 1.5, 0.004), (w * 0.6, d * 1.6, 0.004), (w, 0, h * 0.3), (w / 2, 0, h * 0.8), n=14), 0.006, tint(rng, "any"), 4, 0.4))  # fmt: skip
    return assemble(parts)


@CAMERA.style()
def camera_compact(rng):
    w, c = u(rng, 0.09, 0.12), case_colour(rng)
    h, d = w * u(rng, 0.55, 0.65), w * u(rng, 0.2, 0.28)
    r = h * u(rng, 0.26, 0.36)
    parts = [
        soft_box(w, d, h, c, r=d * 0.4, n=3),
        _lens(r, d * u(rng, 0.25, 1.3), metal(rng), 18, 2).moved(w * u(rng, -0.05, 0.15), -d / 2, h * 0.45),
        panel(w * 0.16, h * 0.14, 0.003, tint(rng, "white"), -w * 0.33, -d / 2, h * 0.75, r=0.002),
        cylinder(w * 0.06, 0.004, metal(rng), -w * 0.3, 0, h, n=12),
        panel(w * 0.62, h * 0.75, 0.002, tint(rng, "black"), -w * 0.12, d / 2, h * 0.12),
    ]
    return assemble([merge(parts).turned(pick(rng, 0, 0, np.pi / 2), "x").turned(u(rng, -0.5, 0.5))])


@CAMERA.style()
def camera_old_with_viewfinder(rng):
    w, c, k = u(rng, 0.11, 0.15), tint(rng, pick(rng, "black", "wood", "clay")), metal(rng)
    h, d = w * u(rng, 0.5, 0.6), w * u(rng, 0.25, 0.32)
    r = h * u(rng, 0.32, 0.42)
    parts = [
        soft_box(w, d, h * 0.7, c, r=d * 0.35, n=3),
        soft_box(w, d, h * 0.3, k, z=h * 0.7, r=d * 0.35, n=3),
        _lens(r, d * u(rng, 0.6, 1.2), k, 16, 3).moved(0, -d / 2, h * 0.42),
        *[panel(w * 0.1, h * 0.13, 0.003, tint(rng, "glass"), x * w, -d / 2, h * 0.78, r=0.001) for x in (-0.35, 0.1, 0.35)],
        *[cylinder(w * s, h * 0.1, k, x * w, 0, h, n=14) for x, s in ((-0.36, 0.08), (0.22, 0.05), (0.38, 0.07))],
        box(w * 0.12, d * 0.4, h * 0.06, k, 0, 0, h),
    ]  # fmt: skip
    return assemble(parts)


@CAMERA.style()
def camera_low_poly(rng):
    w, c, k = u(rng, 0.1, 0.17), case_colour(rng), tint(rng, pick(rng, "black", "any"))
    h, d = w * u(rng, 0.55, 0.8), w * u(rng, 0.3, 0.55)
    r = h * u(rng, 0.28, 0.42)
    parts = [
        soft_box(w, d, h, c, r=d * 0.12, n=1),
        box(w * 1.01, d * 1.01, h * 0.35, k, z=h * 0.3),
        _lens(r, d * u(rng, 0.4, 1), k, pick(rng, 6, 8), 1).moved(0, -d / 2, h * 0.45),
        box(w * u(rng, 0.25, 0.4), d * 0.6, h * 0.2, c, 0, 0, h, top=0.75),
        cylinder(w * 0.07, h * 0.1, tint(rng, "paint"), -w * 0.34, 0, h, n=6),
        box(w * 0.15, d * 0.1, h * 0.15, tint(rng, "white"), w * 0.35, -d / 2, h * 0.75),
    ]
    return assemble(parts)


@CAMERA.style()
def camera_camcorder(rng):
    s, c, k = u(rng, 0.8, 1.5), tint(rng, pick(rng, "black", "metal")), tint(rng, "black")
    parts = [
        soft_box(0.06 * s, 0.14 * s, 0.065 * s, c, r=0.02 * s),
        _lens(0.025 * s, 0.05 * s, k).moved(0, -0.07 * s, 0.038 * s),
        soft_box(0.05 * s, 0.03 * s, 0.045 * s, k, 0, 0.08 * s, 0.01 * s, r=0.008),
    ]
    if odds(rng, 0.6):  # display folded out
        parts.append(
            panel(0.075 * s, 0.05 * s, 0.01 * s, k).turned(u(rng, -0.6, 0.2)).moved(-0.068 * s, 0.0, 0.008 * s)
        )
    if odds(rng, 0.5):  # the big kind: handle, hood, microphone
        parts += [sweep(bezier((0, -0.05 * s, 0.06 * s), (0, -0.05 * s, 0.12 * s), (0, 0.07 * s, 0.12 * s), (0, 0.06 * s, 0.06 * s), n=8), 0.009 * s, k, 6), bar((0.02 * s, 0, 0.1 * s), (0.02 * s, -0.13 * s, 0.1 * s), 0.01 * s, k, 8), box(0.07 * s, 0.03 * s, 0.055 * s, k, 0, -0.125 * s, 0.012 * s)]  # fmt: skip
    else:
        parts.append(sweep(bezier((0.03 * s, -0.05 * s, 0.03 * s), (0.055 * s, -0.04 * s, 0.03 * s), (0.055 * s, 0.05 * s, 0.03 * s), (0.03 * s, 0.06 * s, 0.03 * s), n=6), 0.01 * s, k, 5, 0.4))  # fmt: skip
    return assemble(parts)


@CAMERA.style()
def camera_instant_or_on_tripod(rng):
    if odds(rng, 0.5):
        w, c = u(rng, 0.1, 0.15), tint(rng, pick(rng, "white", "paint", "black"))
        h, d = w * u(rng, 0.85, 1.05), w * u(rng, 0.5, 0.8)
        parts = [box(w, d, h * 0.5, c), box(w, d * 0.75, h * 0.5, c, 0, d * 0.12, h * 0.5, top=0.85), _lens(w * 0.24, d * 0.25, tint(rng, "black"), 16, 2).moved(0, -d * 0.3, h * 0.62), panel(w * 0.8, 0.008, 0.01, tint(rng, "black"), 0, -d / 2, h * 0.3, r=0.001), panel(w * 0.3, h * 0.14, 0.01, tint(rng, "glass"), -w * 0.28, -d * 0.26, h * 0.82), cylinder(w * 0.07, 0.01, tint(rng, "paint"), n=10).turned(np.pi / 2, "x").moved(w * 0.36, -d * 0.26, h * 0.6)]  # fmt: skip
        if odds(rng, 0.5):
            parts.append(box(w * 0.8, d * 0.6, 0.002, tint(rng, "white"), 0, -d * 0.7, h * 0.305))
        return assemble(parts)
    return assemble([m.moved(z=0) for m in _tripod(rng, u(rng, 0.9, 1.5), odds(rng, 0.5), 0.012)] + [_bellows(rng)])


def _bellows(rng) -> Mesh:
    """A plate camera with bellows, to be put on its side table."""
    c, k, w = tint(rng, "wood"), tint(rng, "black"), u(rng, 0.16, 0.24)
    folds = [box(w * (0.9 - 0.08 * (i % 2) - 0.03 * i), w * (0.9 - 0.08 * (i % 2) - 0.03 * i), w * 0.09, k).turned(np.pi / 2, "x").moved(0, -i * w * 0.09, w * 0.55) for i in range(8)]  # fmt: skip
    m = merge([panel(w, w * 1.1, w * 0.15, c, 0, w * 0.05), *folds, panel(w * 0.65, w * 0.8, w * 0.06, c, 0, -w * 0.75, w * 0.15), _lens(w * 0.14, w * 0.25, (0.7, 0.55, 0.25), 12, 2).moved(0, -w * 0.77, w * 0.55), box(w * 0.5, w * 1.1, w * 0.05, c, 0, -w * 0.35, -w * 0.03)])  # fmt: skip
    return m.moved(0, w * 0.35, u(rng, 0.9, 0.92))


TRIPOD = Category(
    "tripod", "tool", synonyms=("camera tripod", "three-legged stand", "camera stand", "tripod stand"),
    glosses=("a stand with three legs", "what keeps a camera still", "a folding three-legged support for a camera or telescope", "equipment of photographers and surveyors"), place="floor", rooms=())  # fmt: skip


def _tripod(rng, h, braces, r, spread=None, sides=8, sections=3) -> list[Mesh]:
    """Three legs of telescoping sections that meet at height h."""
    c, k = tint(rng, pick(rng, "black", "metal")), metal(rng)
    spread, start, parts = spread or h * u(rng, 0.3, 0.45), u(rng, 0, 2), []
    for a in (0, 2 * np.pi / 3, 4 * np.pi / 3):
        d = np.float32([np.cos(a + start), np.sin(a + start), 0])
        top, foot = d * h * 0.03 + np.float32([0, 0, h * 0.98]), d * spread
        for i in range(sections):
            p, q = top + (foot - top) * i / sections, top + (foot - top) * (i + 1) / sections
            parts += [bar(p, q, r * (1 - 0.22 * i), c if i % 2 == 0 else k, sides), sphere(r * 1.25, r * 1.25, r * 1.25, c, *q, n=6)]  # fmt: skip
        if braces:
            parts.append(bar(top + (foot - top) * 0.45, (0, 0, h * 0.4), r * 0.4, c, 5))
    return [*parts, bar((0, 0, h * (0.38 if braces else 0.8)), (0, 0, h), r * 0.9, k, sides), cylinder(h * 0.035, h * 0.03, c, z=h * 0.965, n=8)]  # fmt: skip


def _head(rng, h, s) -> list[Mesh]:
    """Pan head with its lever and plate, on top of height h."""
    c = tint(rng, "black")
    return [cylinder(s * 0.6, s, c, z=h, n=10), box(s * 1.3, s * 1.8, s * 0.35, c, z=h + s * 1.2), box(s, s * 0.6, s, c, z=h + s * 0.5), bar((0, 0, h + s * 0.7), (s * 1.5, s * 6, h - s * 2), s * 0.2, c, 6, s * 0.32)]  # fmt: skip


@TRIPOD.style()
def tripod_photo(rng):
    h = u(rng, 0.8, 1.7)
    return assemble([*_tripod(rng, h, odds(rng, 0.6), u(rng, 0.011, 0.016)), *_head(rng, h, u(rng, 0.03, 0.045))])


@TRIPOD.style()
def tripod_low_poly(rng):
    h = u(rng, 0.5, 1.4)
    r = h * u(rng, 0.025, 0.045)
    return assemble([*_tripod(rng, h, odds(rng, 0.3), r, h * u(rng, 0.35, 0.55), 5, int(rng.integers(1, 3))), box(r * 5, r * 5, r * 2, tint(rng, "any"), z=h)])  # fmt: skip


@TRIPOD.style()
def tripod_surveyor(rng):
    """Wide wooden legs of two rails each, with points and a head plate."""
    h, c, k = u(rng, 1.0, 1.6), tint(rng, pick(rng, "wood", "paint")), metal(rng)
    parts, s = [cylinder(h * 0.08, h * 0.03, k, z=h, n=pick(rng, 3, 6, 14))], h * u(rng, 0.35, 0.5)
    for a in (0, 2 * np.pi / 3, 4 * np.pi / 3):
        leg = [bar((h * 0.06, i * h * 0.035, h), (s * 0.75, i * h * 0.02, h * 0.33), h * 0.012, c, 4) for i in (-1, 1)]
        leg += [bar((s * 0.45, 0, h * 0.6), (s * 0.97, 0, h * 0.06), h * 0.014, c, 4), bar((s * 0.96, 0, h * 0.07), (s, 0, 0), h * 0.014, k, 6, 0.001), bar((s * 0.75, -h * 0.03, h * 0.33), (s * 0.75, h * 0.03, h * 0.33), h * 0.018, k, 6)]  # fmt: skip
        parts.append(merge(leg).turned(a))
    if odds(rng, 0.4):
        parts += [soft_box(0.12, 0.1, 0.16, tint(rng, "paint"), z=h + 0.06, r=0.02), bar((0, -0.1, h + 0.15), (0, 0.08, h + 0.15), 0.03, tint(rng, "black"), 10), cylinder(0.07, 0.04, k, z=h + 0.03, n=8)]  # fmt: skip
    return assemble(parts)


@TRIPOD.style()
def tripod_small_table(rng):
    h, c = u(rng, 0.09, 0.25), case_colour(rng)
    r = h * u(rng, 0.05, 0.09)
    legs = [sweep(bezier((0, 0, h * 0.7), (h * 0.3, 0, h * u(rng, 0.5, 0.8)), (h * u(rng, 0.5, 0.8), 0, 0), n=6), r, c, 6).turned(a) for a in (0, 2.09, 4.19)]  # fmt: skip
    top = [sphere(r * 2, r * 2, r * 2, metal(rng), z=h * 0.85, n=10), cylinder(r * 2.2, r, c, z=h, n=12), bar((0, 0, h * 0.65), (0, 0, h * 0.85), r * 1.4, c, 8)]  # fmt: skip
    if odds(rng, 0.4):
        top.append(panel(0.075, 0.15, 0.009, tint(rng, "black"), z=h))
    return assemble([*legs, *top])


@TRIPOD.style()
def tripod_folded(rng):
    h, r = u(rng, 0.4, 0.8), u(rng, 0.011, 0.016)
    m = merge([*_tripod(rng, h, False, r, h * 0.05, 8, 1), *_head(rng, h, 0.035)])
    return assemble([m.turned(pick(rng, 0, np.pi / 2), "y").turned(u(rng, 0, 6))])


@TRIPOD.style()
def tripod_with_camera(rng):
    h = u(rng, 0.9, 1.6)
    z = h + 0.055
    cam = [soft_box(0.14, 0.06, 0.1, tint(rng, "black"), z=z, r=0.015), _lens(0.035, u(rng, 0.06, 0.25), tint(rng, "black")).moved(0, -0.03, z + 0.05), box(0.05, 0.05, 0.03, tint(rng, "black"), z=z + 0.1, top=0.6)]  # fmt: skip
    return assemble([*_tripod(rng, h, odds(rng, 0.6), 0.014), *_head(rng, h, 0.035), *cam])


TELESCOPE = Category(
    "telescope", "tool", synonyms=("spyglass", "astronomical telescope", "refractor telescope", "reflecting telescope"),
    glosses=("an instrument for looking at the stars", "a long tube with lenses for seeing far away", "what an astronomer looks through", "a tube on a stand, aimed at the sky"), place="floor", rooms=())  # fmt: skip


def _optics(n, r, c, k, sides=16) -> Mesh:
    """Refractor: tube along x centred near its balance point, dew cap at +x, eyepiece at -x."""
    return merge([
        spin([(r, -n * 0.45), (r, n * 0.35)], c, sides), spin([(r * 1.2, n * 0.33), (r * 1.25, n * 0.5), (r * 1.05, n * 0.5), (0, n * 0.42)], k, sides),
        spin([(0, -n * 0.62), (r * 0.35, -n * 0.62), (r * 0.35, -n * 0.52), (r * 0.5, -n * 0.5), (r * 1.0, -n * 0.45)], k, sides),
        *[spin([(r * 1.12, x * n), (r * 1.12, (x + 0.03) * n)], k, sides) for x in (-0.12, 0.1)],
    ])  # fmt: skip


def _aimed(rng, tube_, z) -> Mesh:
    return tube_.turned(-u(rng, 0.1, 0.9), "y").turned(-np.pi / 2).moved(0, 0, z)


@TELESCOPE.style()
def telescope_refractor_on_tripod(rng):
    h, n, c = u(rng, 0.7, 1.25), u(rng, 0.6, 1.2), tint(rng, pick(rng, "white", "black", "paint", "metal"))
    r = n * u(rng, 0.035, 0.06)
    tube_ = merge([_optics(n, r, c, tint(rng, "black")), bar((-n * 0.35, 0, r * 1.6), (-n * 0.12, 0, r * 1.6), r * 0.3, tint(rng, "black"), 8), bar((-n * 0.57, 0, 0), (-n * 0.57, 0, r * 1.6), r * 0.35, tint(rng, "black"), 8)])  # fmt: skip
    return assemble([*_tripod(rng, h, odds(rng, 0.6), 0.016), box(r * 2.4, r * 1.5, r * 1.6, tint(rng, "black"), z=h), _aimed(rng, tube_, h + r * 2.2)])  # fmt: skip


@TELESCOPE.style()
def telescope_low_poly(rng):
    h, n, c, k = u(rng, 0.4, 1.0), u(rng, 0.5, 1.0), tint(rng, "any"), (0.75, 0.6, 0.25)
    r, s = n * u(rng, 0.08, 0.13), pick(rng, 6, 8)
    tube_ = merge([spin([(0, -n * 0.45), (r * 0.6, -n * 0.45), (r * 0.6, -n * 0.1)], c, s), spin([(r * 0.8, -n * 0.12), (r * 0.8, n * 0.2)], c, s), spin([(r, n * 0.18), (r, n * 0.5), (0, n * 0.46)], c, s), *[spin([(r * q, n * x), (r * q, n * (x + 0.05))], k, s) for q, x in ((0.75, -0.47), (0.95, -0.13), (1.15, 0.17), (1.15, 0.46))]])  # fmt: skip
    return assemble([*_tripod(rng, h, False, h * 0.035, h * 0.5, 5, 1), _aimed(rng, tube_, h + r)])


@TELESCOPE.style()
def telescope_reflector_on_box(rng):
    """Fat tube between two boards on a turntable."""
    n, c, k = u(rng, 0.7, 1.3), tint(rng, pick(rng, "black", "paint", "white")), tint(rng, pick(rng, "black", "wood"))
    r = n * u(rng, 0.11, 0.16)
    tube_ = merge([spin([(0, -n * 0.4), (r * 1.05, -n * 0.4), (r, -n * 0.38), (r, n * 0.6), (r * 0.92, n * 0.6), (r * 0.9, -n * 0.3), (0, -n * 0.3)], c, 20), bar((n * 0.48, -r, 0), (n * 0.48, -r * 1.6, 0), r * 0.25, metal(rng), 8), bar((n * 0.3, -r * 0.6, r), (n * 0.5, -r * 0.6, r), r * 0.15, metal(rng), 6)])  # fmt: skip
    h = n * 0.42
    return assemble([cylinder(r * 2, r * 0.2, k, n=20), *[box(r * 0.15, r * 1.8, h + r * 0.5, k, s * r * 1.15, 0, r * 0.2) for s in (-1, 1)], box(r * 2.3, r * 0.15, h * 0.5, k, 0, r * 0.75, r * 0.2), tube_.turned(-u(rng, 0.6, 1.2), "y").turned(-np.pi / 2).moved(0, 0, h + r * 0.3)])  # fmt: skip


@TELESCOPE.style()
def telescope_spyglass(rng):
    n, c, k, s = u(rng, 0.2, 0.7), tint(rng, pick(rng, "wood", "black", "clay")), (0.75, 0.58, 0.25), pick(rng, 8, 18)
    r, parts, x = n * u(rng, 0.06, 0.1), [], 0.0
    count = int(rng.integers(2, 5))
    for i in range(count):
        q, m = r * (1 - 0.16 * i), n / count * u(rng, 0.8, 1.1)
        parts += [spin([(0, x), (q, x), (q, x + m), (0, x + m)], c if i == 0 or odds(rng, 0.3) else k, s), spin([(0, x + m * 0.93), (q * 1.1, x + m * 0.93), (q * 1.1, x + m), (0, x + m)], k, s)]  # fmt: skip
        x += m
    return posed(rng, [*parts, spin([(r, -n * 0.01), (r * 1.12, 0), (r * 1.12, n * 0.04)], k, s)], 0.3, 0)


@TELESCOPE.style()
def telescope_stubby_on_fork(rng):
    """Short mirror telescope in a fork, on a tripod or on the table."""
    n, c, k = u(rng, 0.35, 0.55), tint(rng, pick(rng, "black", "paint", "metal")), tint(rng, "black")
    r, h = n * u(rng, 0.2, 0.27), pick(rng, 0.0, u(rng, 0.6, 0.9))
    tube_ = merge([spin([(0, -n * 0.45), (r * 0.8, -n * 0.45), (r, -n * 0.38), (r, n * 0.45), (r * 1.06, n * 0.46), (r * 1.06, n * 0.52), (r * 0.9, n * 0.5), (0, n * 0.48)], c, 18), spin([(0, -n * 0.6), (r * 0.18, -n * 0.6), (r * 0.18, -n * 0.45)], k, 8)])  # fmt: skip
    arms = [soft_box(r * 0.4, r * 0.7, r * 2.6, k, s * r * 1.3, 0, h + r * 0.5, r=r * 0.15) for s in (-1, 1)]
    legs = _tripod(rng, h, False, 0.02) if h else []
    return assemble([*legs, cylinder(r * 1.2, r * 0.5, k, z=h, n=14), box(r * 3, r * 0.8, r * 0.3, k, z=h + r * 0.4), *arms, tube_.turned(-u(rng, 0.2, 1), "y").turned(-np.pi / 2).moved(0, 0, h + r * 2.6)])  # fmt: skip
