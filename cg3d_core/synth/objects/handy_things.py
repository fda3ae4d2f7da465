"""Hair dryers and magnifying glasses."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, pick, soft_box, sweep, u
from ..mesh import Mesh, bar, box, cylinder, merge, settled, sphere
from ..palette import tint
from ..registry import Category
from .tool_parts import case_colour, grip_colour, hoop, metal, posed, spin

HAIR_DRYER = Category(
    "hair dryer", "electronics", synonyms=("hairdryer", "blow dryer", "hair drier", "blow-dryer", "hair blower"),
    glosses=("a device that blows hot air on wet hair", "a pistol-shaped blower from the bathroom", "what the hairdresser dries and styles with", "a nozzle and a fan on a handle"), place="surface", rooms=("bathroom",))  # fmt: skip


def _dryer(rng, n, r, c, k, sides=16, nozzle=True, fold=0.0) -> list[Mesh]:
    """Barrel along x, handle down to -y, flat nozzle in front."""
    parts = [spin([(0, -n * 0.45), (r * 0.75, -n * 0.45), (r, -n * 0.3), (r, 0), (r * 0.72, n * 0.35), (r * 0.7, n * 0.5), (0, n * 0.45)], c, sides), *[spin([(r * q, -n * 0.46), (r * (q + 0.06), -n * 0.46)], k, sides) for q in (0.2, 0.4, 0.6)]]  # fmt: skip
    grip = sweep([(0, -r * 0.5, 0), (-n * 0.03, -n * 0.45, 0), (-n * 0.08, -n * 0.85, 0)], [r * 0.5, r * 0.42, r * 0.48], c, max(sides // 2, 6))  # fmt: skip
    parts += [grip.turned(fold), box(r * 0.2, n * 0.14, r * 0.3, k, r * 0.45, -n * 0.4, -r * 0.15).turned(fold)]
    if nozzle:
        parts.append(spin([(r * 0.74, n * 0.46), (r * 0.7, n * 0.6), (r * 0.9, n * 0.75), (0, n * 0.72)], k, sides).scaled(1, 1, 1.0) if odds(rng, 0.4) else box(r * 1.5, r * 1.5, n * 0.28, k, top=0.4).scaled(1, u(rng, 0.8, 1), 1).turned(np.pi / 2, "y").moved(n * 0.46))  # fmt: skip
    return parts


@HAIR_DRYER.style()
def hair_dryer_household(rng):
    n, c = u(rng, 0.18, 0.26), case_colour(rng)
    fold = pick(rng, 0, 0, 1.2)
    parts = _dryer(rng, n, n * u(rng, 0.18, 0.24), c, tint(rng, "black"), 16, odds(rng, 0.7), fold)
    if not fold and odds(rng, 0.7):
        parts.append(sweep(bezier((-n * 0.08, -n * 0.85, 0), (-n * 0.1, -n * 1.2, 0), (n * 0.5, -n * 1.3, 0), (n * 0.6, -n, 0), n=8), 0.004, tint(rng, "black"), 5))  # fmt: skip
    return posed(rng, parts, 0.1, 0.4)


@HAIR_DRYER.style()
def hair_dryer_low_poly(rng):
    n = u(rng, 0.15, 0.28)
    return posed(rng, _dryer(rng, n, n * u(rng, 0.22, 0.34), tint(rng, "any"), tint(rng, pick(rng, "black", "any")), pick(rng, 6, 8), odds(rng, 0.6)), 0.1, 0.6)  # fmt: skip


@HAIR_DRYER.style()
def hair_dryer_ring_head(rng):
    """Short hollow head on a straight tube."""
    r, c, k = u(rng, 0.035, 0.045), case_colour(rng), tint(rng, pick(rng, "paint", "metal"))
    n = r * u(rng, 1.8, 2.4)
    ring = spin([(r * 0.45, 0), (r * 0.95, 0), (r, n * 0.1), (r, n * 0.9), (r * 0.95, n), (r * 0.45, n), (r * 0.45, 0)], c, 18)  # fmt: skip
    return posed(rng, [ring.moved(-n / 2), spin([(r * 0.5, n * 0.5), (r * 0.7, n * 0.53), (r * 0.5, n * 0.56)], k, 18), bar((0, -r * 0.95, 0), (0, -r * u(rng, 5, 6), 0), r * 0.42, c, 12), bar((0, -r * 5, 0), (0, -r * 6, 0), r * 0.45, k, 12)], 0, 0.5)  # fmt: skip


@HAIR_DRYER.style()
def hair_dryer_with_diffuser(rng):
    n = u(rng, 0.17, 0.24)
    r, k = n * 0.2, tint(rng, "black")
    bowl = spin([(r * 0.7, n * 0.45), (r * 1.0, n * 0.6), (r * 1.8, n * 0.8), (r * 1.8, n * 0.85), (0, n * 0.8)], k, 16)
    pins = [bar((n * 0.8, q * r * np.cos(a), q * r * np.sin(a)), (n * 0.98, q * r * np.cos(a), q * r * np.sin(a)), r * 0.1, k, 5) for q, m in ((0.6, 4), (1.3, 7)) for a in np.linspace(0, 2 * np.pi, m, endpoint=False)]  # fmt: skip
    return posed(rng, [*_dryer(rng, n, r, case_colour(rng), k, 14, False), bowl, *pins], 0.1, 0.4)


@HAIR_DRYER.style()
def hair_dryer_salon_hood(rng):
    """The hairdresser's hood on a stand with castors."""
    h, c, k = u(rng, 1.2, 1.6), case_colour(rng), metal(rng)
    r = u(rng, 0.16, 0.22)
    a = np.linspace(0.1, np.pi / 2, 7)
    hood = spin([(r * np.cos(t), r * 1.3 * np.sin(t)) for t in a], c, 18).turned(-np.pi / 2 - u(rng, 0, 0.5), "y")
    feet = [m for t in np.linspace(0, 2 * np.pi, 5, endpoint=False) for m in (bar((0, 0.2, 0.08), (0.28 * np.cos(t), 0.2 + 0.28 * np.sin(t), 0.06), 0.015, k, 6), sphere(0.03, 0.03, 0.03, tint(rng, "black"), 0.28 * np.cos(t), 0.2 + 0.28 * np.sin(t), 0.03, 6))]  # fmt: skip
    return assemble([hood.moved(0, 0, h - r), bar((0, 0.2, 0.08), (0, 0.2, h), 0.016, k), bar((0, 0.2, h), (0, 0, h + r * 0.2), 0.02, k), *feet])  # fmt: skip


MAGNIFIER = Category(
    "magnifying glass", "tool", synonyms=("magnifier", "loupe", "hand lens", "reading glass", "magnifying lens"),
    glosses=("a lens on a handle that makes things look bigger", "what a detective searches for clues with", "a round glass in a frame for reading small print", "the sign for searching"), place="surface", rooms=("office",))  # fmt: skip

LENS = (0.75, 0.85, 0.9)


def _lens(r, t, c, sides=20) -> Mesh:
    """Framed lens in the x-y plane around the origin."""
    return merge([hoop(r, r, t, c, sides).moved(0, 0, -t / 2), sphere(r * 0.93, r * 0.93, t * 0.45, LENS, n=max(sides // 2, 6))])  # fmt: skip


@MAGNIFIER.style()
def magnifying_glass_classic(rng):
    r, c, k = u(rng, 0.025, 0.055), pick(rng, metal(rng), (0.78, 0.62, 0.28), tint(rng, "black")), grip_colour(rng)
    n = r * u(rng, 1.6, 2.6)
    h = spin([(0, 0), (r * 0.17, 0.002), (r * 0.2, n * 0.15), (r * 0.14, n * 0.7), (r * 0.1, n), (0, n)], k, 10)
    return posed(rng, [h.moved(-r * 1.25 - n), bar((-r * 1.3, 0, 0), (-r * 0.95, 0, 0), r * 0.1, c, 8), _lens(r, r * u(rng, 0.1, 0.18), c)], 0.35, 0.2)  # fmt: skip


@MAGNIFIER.style()
def magnifying_glass_low_poly(rng):
    r, c, k, s = u(rng, 0.03, 0.06), tint(rng, "any"), tint(rng, pick(rng, "wood", "any")), pick(rng, 6, 8, 10)
    n, q = r * u(rng, 1.2, 2.2), r * u(rng, 0.18, 0.32)
    return posed(rng, [spin([(0, 0), (q, 0), (q, n), (0, n)], k, 6).moved(-r - n), spin([(q * 1.2, -r * 1.2), (q * 1.2, -r * 0.85)], c, 6), _lens(r, r * u(rng, 0.25, 0.4), c, s)], 0.45, 0.2)  # fmt: skip


@MAGNIFIER.style()
def magnifying_glass_square_reading(rng):
    w, c = u(rng, 0.06, 0.11), tint(rng, pick(rng, "black", "white", "paint"))
    h, t, n = w * u(rng, 0.5, 0.9), 0.007, w * u(rng, 0.7, 1.1)
    rim = [box(t, h, t, c, s * w / 2, 0, -t / 2) for s in (-1, 1)] + [box(w, t, t, c, 0, s * h / 2, -t / 2) for s in (-1, 1)]  # fmt: skip
    return posed(rng, [*rim, box(w, h, t * 0.4, LENS, 0, 0, -t * 0.2), soft_box(n, 0.02, 0.012, c, -w / 2 - n / 2, 0, -0.006, r=0.008)], 0.2, 0.15)  # fmt: skip


@MAGNIFIER.style()
def magnifying_glass_folding_loupe(rng):
    r, c = u(rng, 0.02, 0.032), pick(rng, metal(rng), tint(rng, "black"), (0.78, 0.62, 0.28))
    a = u(rng, 0.3, 3.1)
    cover = merge([soft_box(r * 3.0, r * 2.0, r * 0.12, c, 0, 0, s * r * 0.28 - r * 0.06, r=r * 0.9, n=4) for s in (-1, 1)]).moved(-r * 1.4).turned(a).moved(r * 1.1)  # fmt: skip
    return posed(rng, [_lens(r, r * 0.3, c), cover, cylinder(r * 0.15, r * 0.8, metal(rng), r * 1.1, 0, -r * 0.4, n=8)], 0, 0.2)  # fmt: skip


@MAGNIFIER.style()
def magnifying_glass_on_stand(rng):
    r, c, k = u(rng, 0.035, 0.07), case_colour(rng), metal(rng)
    h = r * u(rng, 3, 5)
    ring = settled(_lens(r, r * 0.16, c)).turned(u(rng, 0.2, 1.2), "x").moved(0, -r, h)
    neck = sweep(bezier((0, r, 0.01), (0, r * 1.4, h * 0.7), (0, r, h * 1.1), (0, 0, h), n=9), r * 0.08, k, 6)
    return assemble([ring, neck, cylinder(r * u(rng, 0.9, 1.3), r * 0.2, c, 0, r * 0.7, n=18)])
