"""Pens and markers."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, pick, soft_box, u
from ..mesh import Mesh, bar, box, lathe, merge
from ..palette import tint
from ..registry import Category
from .tool_parts import metal, posed, spin, strip

PEN_HOLDER = Category(
    "pen", "stationery", synonyms=("pencil", "pen holder", "ballpoint pen", "biro", "fountain pen"),
    glosses=("a tool for writing with ink", "what you sign a letter with", "pencils in a cup on the desk"), place="surface", rooms=("office",))  # fmt: skip


def _pen(rng):
    r, n, c = u(rng, 0.0035, 0.009), u(rng, 0.11, 0.16), tint(rng, "any")
    return merge(
        [
            lathe([(0, 0), (r * 0.3, 0.003), (r, 0.02), (r, n * 0.6)], c, pick(rng, 6, 12)),
            lathe([(r * 1.05, n * 0.6), (r * 1.05, n * 0.97), (0, n)], tint(rng, "any"), 10),
            box(r * 0.4, r * 0.6, n * 0.25, tint(rng, "metal"), r * 1.2, 0, n * 0.7),
        ]
    )


@PEN_HOLDER.style()
def pen_single(rng):
    return assemble([_pen(rng).turned(np.pi / 2, "x").turned(u(rng, 0, 6))])


@PEN_HOLDER.style()
def pen_in_cup(rng):
    r, h, c = u(rng, 0.035, 0.048), u(rng, 0.08, 0.11), tint(rng, "any")
    cup = lathe([(0, 0), (r, 0), (r, h), (r * 0.93, h), (r * 0.93, 0.004), (0, 0.004)], c, pick(rng, 4, 20))
    return assemble(
        [
            cup,
            *[
                _pen(rng).turned(u(rng, 0, 0.3), "y").turned(u(rng, 0, 6.28)).moved(z=0.01)
                for _ in range(int(rng.integers(3, 8)))
            ],
            bar((0, 0, 0), (0, 0, 0.01), 0.005, c, 4),
        ]
    )


@PEN_HOLDER.style()
def pen_fountain(rng):
    n, r, c, g = u(rng, 0.12, 0.15), u(rng, 0.0055, 0.0075), tint(rng, pick(rng, "black", "paint", "metal")), (0.8, 0.65, 0.3)  # fmt: skip
    nib = strip([(n * 0.12, 0), (n * 0.06, 0), (0, 0)], [r * 1.1, r * 1.5, r * 0.1], r * 0.4, g, -r * 0.2)
    parts = [
        nib,
        spin([(0, n * 0.1), (r * 0.7, n * 0.1), (r * 0.8, n * 0.27), (r, n * 0.28), (r * 1.05, n * 0.6)], c, 14),
        spin([(r * 0.95, n * 0.55), (r * 0.7, n * 0.9), (r * 0.3, n), (0, n)], c, 14),
        spin([(r * 1.1, n * 0.55), (r * 1.1, n * 0.57)], g, 14),
    ]
    if odds(rng, 0.6):  # the cap lies beside it
        cap = spin([(0, 0), (r * 0.8, 0), (r * 1.2, n * 0.1), (r * 1.25, n * 0.42), (r, n * 0.42), (0, n * 0.4)], c, 14)
        parts += [m.moved(n * u(rng, 0.2, 0.5), r * 5) for m in (cap, box(n * 0.3, r * 0.4, r * 0.3, g, n * 0.2, 0, r * 1.3))]  # fmt: skip
    return posed(rng, parts, 0.1, 0)


@PEN_HOLDER.style()
def pen_pencil(rng):
    n, r, c = u(rng, 0.08, 0.19), u(rng, 0.0033, 0.0045), tint(rng, "paint")
    parts = [
        spin([(0, 0), (r * 0.25, r)], tint(rng, "black"), 6),
        spin([(r * 0.25, r), (r, r * 5)], (0.8, 0.65, 0.45), 6),
        spin([(r, r * 5), (r, n)], c, 6),
        spin([(r * 1.05, n), (r * 1.05, n + r * 2), (0, n + r * 2)], metal(rng), 10),
    ]
    if odds(rng, 0.8):
        parts.append(spin([(r, n + r * 2), (r, n + r * 4), (r * 0.8, n + r * 4.6), (0, n + r * 4.6)], (0.85, 0.5, 0.5), 10))  # fmt: skip
    return posed(rng, parts, 0.3, 0)


@PEN_HOLDER.style()
def pen_low_poly_fat(rng):
    n, c, k = u(rng, 0.1, 0.15), tint(rng, "any"), tint(rng, "any")
    r, s = n * u(rng, 0.07, 0.13), pick(rng, 5, 6, 8)
    parts = [
        spin([(0, 0), (r * 0.2, 0), (r, n * 0.18)], pick(rng, k, metal(rng)), s),
        spin([(r, n * 0.18), (r, n * 0.8)], c, s),
        spin([(r * 1.1, n * 0.78), (r * 1.1, n * 0.9), (r * 0.8, n), (0, n)], k, s),
    ]
    if odds(rng, 0.6):
        parts.append(box(n * 0.3, r * 0.5, r * 0.3, k, n * 0.7, 0, r * 1.2))
    return posed(rng, parts, 0.45, 0)


@PEN_HOLDER.style()
def pen_click_ballpoint_with_grip(rng):
    n, r, c, k = u(rng, 0.125, 0.15), u(rng, 0.0045, 0.0065), tint(rng, "any"), metal(rng)
    ribs = [(r * (1.15 if i % 2 else 1.0), n * (0.12 + 0.02 * i)) for i in range(12)]
    parts = [
        spin([(0, 0), (r * 0.2, 0), (r * 0.25, n * 0.02), (r * 0.9, n * 0.1)], k, 12),
        spin(ribs, tint(rng, "black"), 12),
        spin([(r, n * 0.34), (r * 1.02, n * 0.9), (r * 0.6, n * 0.93), (r * 0.5, n * 0.93)], c, 12),
        spin([(r * 0.45, n * 0.92), (r * 0.45, n), (0, n)], k, 8),
        box(n * 0.3, r * 0.8, r * 0.3, k, n * 0.75, 0, r * 1.5),
        box(r, r * 0.8, r * 0.8, k, n * 0.89, 0, r * 0.9),
    ]
    return posed(rng, parts, 0.15, 0)


MARKER = Category(
    "marker", "stationery",
    synonyms=("felt-tip pen", "marker pen", "highlighter", "felt pen", "whiteboard marker", "permanent marker"),
    glosses=("a thick pen with a felt tip", "what one writes on a whiteboard with", "a fat coloured pen with a cap", "a pen for highlighting lines in a text"),
    place="surface", rooms=("office",))  # fmt: skip


def _marker(rng, n, r, sides=14, capped=None, chisel=False) -> Mesh:
    """Marker along +x, its tip at x = 0."""
    ink = tint(rng, "any")
    body = pick(rng, ink, tint(rng, "white"), tint(rng, "black"), metal(rng))
    capped = odds(rng, 0.6) if capped is None else capped
    parts = [spin([(r * 0.7, n * 0.25), (r, n * 0.3), (r, n * 0.92), (r * 0.9, n * 0.94)], body, sides), spin([(r * 0.95, n * 0.93), (r * 0.9, n), (0, n)], ink, sides)]  # fmt: skip
    if capped:
        parts += [spin([(0, 0), (r * 0.85, 0), (r * 1.05, n * 0.05), (r * 1.08, n * 0.36), (r, n * 0.36)], ink, sides)]
        if odds(rng, 0.6):
            parts.append(box(n * 0.24, r * 0.5, r * 0.3, ink, n * 0.2, 0, r * 1.15))
        return merge(parts)
    parts.append(spin([(r * 0.7, n * 0.28), (r * 0.6, n * 0.14), (r * 0.35, n * 0.1), (r * 0.35, n * 0.08)], tint(rng, pick(rng, "black", "white")), sides))  # fmt: skip
    if chisel:
        parts.append(strip([(n * 0.1, 0), (n * 0.04, 0), (0, r * 0.15)], [r * 0.7, r * 0.7, r * 0.4], r * 0.35, ink, -r * 0.17))  # fmt: skip
    else:
        parts.append(spin([(r * 0.33, n * 0.1), (r * 0.25, n * 0.03), (0, 0)], ink, 8))
    return merge(parts)


@MARKER.style()
def marker_thick_capped(rng):
    return posed(rng, [_marker(rng, u(rng, 0.11, 0.15), u(rng, 0.007, 0.011), capped=True)], 0.35, 0)


@MARKER.style()
def marker_open_with_cap_beside(rng):
    n, r = u(rng, 0.11, 0.15), u(rng, 0.007, 0.011)
    cap = spin([(0, 0), (r * 0.9, 0), (r * 1.1, n * 0.04), (r * 1.1, n * 0.34), (r, n * 0.34), (0, n * 0.3)], tint(rng, "any"), 14)  # fmt: skip
    return posed(rng, [_marker(rng, n, r, capped=False, chisel=odds(rng, 0.4)), cap.turned(u(rng, -0.6, 0.6)).moved(n * u(rng, 0, 0.7), r * u(rng, 4, 8))], 0, 0)  # fmt: skip


@MARKER.style()
def marker_flat_highlighter(rng):
    n, r = u(rng, 0.09, 0.13), u(rng, 0.009, 0.013)
    m = _marker(rng, n, r, pick(rng, 4, 16), chisel=True).scaled(1, u(rng, 1.3, 1.8), u(rng, 0.7, 1))
    return posed(rng, [m], 0.3, 0.1)


@MARKER.style()
def marker_low_poly(rng):
    n = u(rng, 0.09, 0.14)
    return posed(rng, [_marker(rng, n, n * u(rng, 0.1, 0.16), pick(rng, 5, 6, 8))], 0.5, 0)


@MARKER.style()
def marker_row_of_colours(rng):
    n, r = u(rng, 0.11, 0.15), u(rng, 0.006, 0.009)
    count = int(rng.integers(3, 8))
    row = [_marker(rng, n, r, 8, True).moved(0, i * r * u(rng, 2.3, 2.5)) for i in range(count)]
    if odds(rng, 0.5):  # in a flat box
        row.append(box(n * 0.6, count * r * 2.5, r * 2.4, tint(rng, "any"), n * 0.75, (count - 1) * r * 1.2, -r * 1.2))
    return posed(rng, row, 0, 0)


@MARKER.style()
def marker_standing_in_stand(rng):
    count, r = int(rng.integers(2, 5)), u(rng, 0.008, 0.011)
    gap = r * u(rng, 3, 4)
    up = [_marker(rng, u(rng, 0.11, 0.14), r, 10, True).turned(-np.pi / 2, "y").moved(i * gap, 0, 0.005) for i in range(count)]  # fmt: skip
    return assemble(
        [*up, soft_box(count * gap + r, r * 4, 0.05, tint(rng, "any"), (count - 1) * gap / 2, 0, -0.005, r=r)]
    )
