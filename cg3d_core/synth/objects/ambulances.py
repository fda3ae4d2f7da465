"""Ambulances."""

from __future__ import annotations

from ..forms import odds, pick, soft_box, u
from ..mesh import Mesh, bar, box, cylinder
from ..palette import tint
from .families import vehicle_category
from .vehicle_parts import DARK, RED, WHITE, both, car_shell, car_trim, facing, lights_bar, prism, rollers, wheels_at

AMBER_SHEET = (0.9, 0.75, 0.3)


AMBULANCE = vehicle_category(
    "ambulance",
    ("rescue van", "paramedic van", "emergency ambulance", "hospital van", "ambulance car"),
    "an emergency vehicle that takes sick or injured people to hospital",
    "a white van with a red stripe, a cross and blue lights",
    "what comes with a siren when you call a doctor",
    "a box-bodied vehicle with a stretcher inside",
)


def _cross(size, x, y, z, flat=False) -> Mesh:
    """A red cross standing on a side wall (or lying on the roof)."""
    t = size * 0.3
    if flat:
        return box(size, t, 0.02, RED, x, y, z) + box(t, size, 0.02, RED, x, y, z)
    return box(size, 0.03, t, RED, x, y, z - t / 2) + box(t, 0.03, size, RED, x, y, z - size / 2)


def _van_shell(rng, n, w, h, c, nose=0.75):
    a = n / 2
    p = [(-a, 0.3), (a, 0.3), (a, h), (-a + nose + 0.75, h), (-a + nose, h * 0.58), (-a, h * 0.45)]
    side = [
        (-a + nose + 0.15, h * 0.6),
        (-a + nose + 1.1, h * 0.6),
        (-a + nose + 1.1, h * 0.88),
        (-a + nose + 0.7, h * 0.88),
    ]
    screen = [
        (-a + nose - 0.02, h * 0.61),
        (-a + nose + 0.2, h * 0.61),
        (-a + nose + 0.8, h * 0.95),
        (-a + nose + 0.62, h * 0.93),
    ]
    lamps = [box(0.07, 0.26, 0.18, WHITE, -a, s * w * 0.36, h * 0.3) for s in (-1, 1)]
    return [prism(p, w, c), prism(side, w * 1.015, DARK), prism(screen, w * 0.88, DARK), *lamps]


@AMBULANCE.style()
def ambulance_high_van(rng):
    n, w, h = u(rng, 4.8, 6.2), u(rng, 1.85, 2.1), u(rng, 2.3, 2.8)
    c, band = pick(rng, WHITE, WHITE, (0.9, 0.85, 0.2)), pick(rng, RED, RED, (0.95, 0.5, 0.1))
    return facing(
        [
            *_van_shell(rng, n, w, h, c),
            box(n * 0.9, w * 1.01, 0.3, band, n * 0.04, 0, h * 0.38),
            *both(_cross(0.5, n * 0.2, w / 2 + 0.01, h * 0.72)),
            box(n * 0.25, w * 1.008, h * 0.2, DARK, n * 0.36, 0, h * 0.66),
            *lights_bar(rng, w * 0.8, -n * 0.14, h, ((0.1, 0.2, 0.85), (0.1, 0.2, 0.85))),
            *(lights_bar(rng, w * 0.7, n * 0.45, h) if odds(rng, 0.4) else []),
            *wheels_at(rng, (-n * 0.32, n * 0.29), w + 0.02, 0.36, 0.22),
        ]
    )


@AMBULANCE.style()
def ambulance_box_body(rng):
    n, w, h, c = u(rng, 3.0, 3.9), u(rng, 2.1, 2.4), u(rng, 2.5, 2.9), pick(rng, WHITE, WHITE, tint(rng, "paint"))
    front = car_shell(rng, c, 2.9, w * 0.85, h * 0.72, 1.0, 0.1, 0.5, 0.05, pillars=0, low=0.35)
    return facing(
        [
            *[m.moved(-1.2) for m in front],
            box(n, w, h - 0.55, c, n / 2, 0, 0.55),
            box(n * 1.004, w * 1.006, 0.28, pick(rng, RED, (0.95, 0.5, 0.1)), n / 2, 0, h * 0.45),
            *both(_cross(0.6, n * 0.5, w / 2 + 0.01, h * 0.76)),
            *both(box(0.6, 0.02, 0.4, DARK, n * 0.2, w / 2 + 0.01, h * 0.65)),
            *lights_bar(rng, w * 0.8, -0.7, h * 0.73),
            *[
                box(0.05, 0.3, 0.2, (0.9, 0.1, 0.1), x, s * w * 0.33, h - 0.35)
                for x in (-0.01, n + 0.01)
                for s in (-1, 1)
            ],
            box(0.03, w * 0.75, h * 0.6, tint(rng, "metal"), n + 0.01, 0, 0.65),
            box(0.25, w * 0.95, 0.15, DARK, n + 0.1, 0, 0.45),
            box(n, w * 0.8, 0.25, DARK, n / 2 - 0.2, 0, 0.4),
            *wheels_at(rng, (-1.75, n * 0.62), w * 0.92, 0.4, 0.26),
        ]
    )


@AMBULANCE.style()
def ambulance_low_poly(rng):
    n, w, h = u(rng, 2.9, 3.8), u(rng, 1.7, 2.1), u(rng, 2.0, 2.5)
    return facing(
        [
            *_van_shell(rng, n, w, h, WHITE, u(rng, 0.2, 0.6)),
            box(n * 1.01, w * 1.02, 0.25, RED, 0, 0, h * 0.38),
            *both(_cross(h * 0.32, n * 0.22, w / 2 + 0.02, h * 0.76)),
            *([_cross(w * 0.6, n * 0.25, 0, h, True)] if odds(rng, 0.5) else []),
            box(0.35, w * 0.5, 0.28, (0.1, 0.25, 0.9), -n * 0.02, 0, h, 0.8),
            *rollers(rng, (-n * 0.28, n * 0.28), w + 0.12, u(rng, 0.36, 0.5), 0.32, int(rng.integers(6, 10))),
        ]
    )


@AMBULANCE.style()
def ambulance_estate_car(rng):
    n, w, h = u(rng, 4.9, 5.6), u(rng, 1.8, 2.0), u(rng, 1.7, 2.0)
    return facing(
        [
            *car_shell(rng, WHITE, n, w, h, n * 0.27, 0.06, n * 0.1, 0.12, 0.52, pillars=3),
            *car_trim(rng, n, w, h, 0.52),
            box(n * 0.98, w * 1.01, 0.14, RED, 0, 0, h * 0.36),
            *both(_cross(0.3, 0.1, w / 2 + 0.01, h * 0.35)),
            cylinder(0.12, 0.22, (0.1, 0.2, 0.9), -n * 0.02, 0, h, n=10),
            *both(bar((-n * 0.05, w * 0.25, h), (-n * 0.12, w * 0.25, h + 0.12), 0.07, tint(rng, "metal"), 8)),
            *wheels_at(rng, (-n * 0.31, n * 0.29), w + 0.02, 0.34, 0.22),
        ]
    )


@AMBULANCE.style()
def ambulance_open_with_stretcher(rng):
    n, w, h, t, z = u(rng, 5.0, 6.0), u(rng, 1.95, 2.15), u(rng, 2.4, 2.7), 0.06, 0.4
    a, m = n / 2, n - 2.2
    shell = _van_shell(rng, 2.3, w, h, WHITE, 0.7)
    doors = both(box(t, w / 2, h - z - 0.1, WHITE, 0, -w / 4, z + 0.05).turned(u(rng, 1.5, 2.2)).moved(a, w / 2))
    out = u(rng, 0.2, 1.4)
    bed = [
        soft_box(1.9, 0.55, 0.12, pick(rng, AMBER_SHEET, WHITE), 0, 0, 0.78, r=0.05),
        *[
            bar((x, s * 0.22, 0.1), (-x, s * 0.22, 0.75), 0.025, tint(rng, "metal"), 5)
            for x in (-0.7, 0.7)
            for s in (-1, 1)
        ],
        *rollers(rng, (-0.7, 0.7), 0.5, 0.08, 0.05, 8),
    ]
    return facing(
        [
            *[p.moved(-a + 1.15) for p in shell],
            *both(box(m, t, h - z, WHITE, a - m / 2, w / 2 - t / 2, z)),
            box(m, w, t, WHITE, a - m / 2, 0, h - t),
            box(m, w, 0.1, DARK, a - m / 2, 0, z - 0.05),
            box(m * 0.98, w * 1.01, 0.25, RED, a - m / 2, 0, h * 0.4),
            *both(_cross(0.5, a - m / 2, w / 2 + 0.01, h * 0.76)),
            *doors,
            *[p.moved(a + out) for p in bed],
            *lights_bar(rng, w * 0.8, -a + 1.9, h, ((0.1, 0.2, 0.85), (0.1, 0.2, 0.85))),
            *wheels_at(rng, (-n * 0.33, n * 0.28), w, 0.37, 0.22),
        ]
    )
