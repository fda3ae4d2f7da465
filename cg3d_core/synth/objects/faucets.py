"""Faucets and soap dispensers."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, bezier, odds, oval, pick, rounded_rect, soft_box, stack, stood, sweep, u
from ..mesh import bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category

FAUCET = Category(
    "faucet", "sanitary",
    synonyms=("tap", "water tap", "mixer tap", "spigot", "kitchen faucet", "bathroom faucet"),
    glosses=("a curved metal pipe with a lever from which water runs", "what one opens to fill the sink", "a fitting with hot and cold handles over a basin", "a valve at the end of a water pipe"),
    place="surface", rooms=("bathroom", "kitchen"))  # fmt: skip


def _chrome(rng):
    return tint(rng, pick(rng, "metal", "metal", "metal", "black"))


def _cross_grip(k, x=0.0, y=0.0, z=0.0, s=0.03, n=6):
    return merge([cylinder(0.015, 0.04, k, n=8), bar((-s, 0, 0.04), (s, 0, 0.04), 0.007, k, n), bar((0, -s, 0.04), (0, s, 0.04), 0.007, k, n)]).moved(x, y, z)  # fmt: skip


@FAUCET.style()
def faucet_single_lever(rng):
    k, h, reach = _chrome(rng), u(rng, 0.06, 0.14), u(rng, 0.1, 0.16)
    parts = [cylinder(0.028, 0.012, k), cylinder(0.022, h, k, top=0.019), bar((0, 0, h * 0.7), (0, -reach, h * u(rng, 0.75, 1.1)), 0.015, k, 10, 0.011), sphere(0.023, 0.023, 0.02, k, z=h, n=10)]  # fmt: skip
    lever = bar((0, 0, h + 0.01), (0, u(rng, -0.1, 0.08), h + u(rng, 0.02, 0.07)), 0.008, k, 6, 0.005)
    return assemble([*parts, lever, cylinder(0.012, 0.02, k, 0, -reach * 0.95, h * 0.75 - 0.02, n=8)])


@FAUCET.style()
def faucet_high_arc(rng):
    """The swan neck of a kitchen, at times with a spray or a spring around it."""
    k, h, reach = _chrome(rng), u(rng, 0.25, 0.42), u(rng, 0.14, 0.24)
    path = np.vstack([[(0, 0, 0), (0, 0, h * 0.5)], bezier((0, 0, h * 0.6), (0, 0, h * 1.2), (0, -reach, h * 1.2), (0, -reach, h * 0.55), n=12)])  # fmt: skip
    parts = [sweep(path, 0.012, k, 8), cylinder(0.027, 0.05, k, top=0.02), bar((0.02, 0, 0.05), (0.09, 0, 0.07), 0.008, k, 6), bar((0, -reach, h * 0.57), (0, -reach, h * 0.4), 0.018, k, 9)]  # fmt: skip
    if odds(rng, 0.3):
        parts += [torus(0.02, 0.004, k, n=9).moved(0, 0, z) for z in np.linspace(0.1, h * 0.7, 14)]
    return assemble(parts)


@FAUCET.style()
def faucet_two_handles(rng):
    """Bridge or three-hole set with cross or lever grips."""
    k, s, h = _chrome(rng), u(rng, 0.07, 0.12), u(rng, 0.1, 0.2)
    lever = odds(rng, 0.5)
    parts = [sweep(bezier((0, 0, 0), (0, 0, h * 1.7), (0, -0.14, h * 1.5), (0, -0.14, h * 0.7), n=10), 0.013, k, 8), cylinder(0.024, 0.02, k)]  # fmt: skip
    for i in (-1, 1):
        parts.append(cylinder(0.024, 0.03, k, i * s))
        parts.append(bar((i * s, 0, 0.05), (i * (s + 0.06), -0.02, 0.06), 0.008, k, 6) if lever else _cross_grip(k, i * s, 0, 0.03))  # fmt: skip
        parts.append(cylinder(0.013, 0.06, k, i * s))
    if odds(rng, 0.5):
        parts.append(bar((-s, 0, 0.02), (s, 0, 0.02), 0.015, k, 8))
    return assemble(parts)


@FAUCET.style()
def faucet_wall_or_garden(rng):
    """A horizontal valve from the wall: brass spigot with a wheel or T grip and a down-turned nose."""
    k, n = pick(rng, (0.72, 0.55, 0.25), tint(rng, "metal")), u(rng, 0.08, 0.14)
    nose = bezier((0, 0, 0), (0, -n, 0), (0, -n * 1.2, 0.01), (0, -n * 1.3, -0.07), n=9)
    parts = [sweep(nose, 0.014, k, 8), stood(cylinder(0.03, 0.012, k, n=12)), bar((0, -n * 0.5, 0), (0, -n * 0.5, 0.05), 0.012, k, 8)]  # fmt: skip
    parts.append(torus(0.03, 0.006, tint(rng, "paint"), 0, -n * 0.5, 0.055, n=12) if odds(rng, 0.5) else bar((-0.035, -n * 0.5, 0.055), (0.035, -n * 0.5, 0.055), 0.008, k, 6))  # fmt: skip
    return assemble([*parts, cylinder(0.018, 0.02, k, 0, -n * 1.3, -0.08, n=8), bar((-0.025, -n * 0.5, 0.05), (0.025, -n * 0.5, 0.05), 0.006, k, 5)])  # fmt: skip


@FAUCET.style()
def faucet_square_modern(rng):
    """A blocky waterfall spout or column mixer."""
    k, h, reach = _chrome(rng), u(rng, 0.1, 0.3), u(rng, 0.1, 0.18)
    parts = [box(0.045, 0.045, h, k), box(0.04, reach, 0.02, k, 0, -reach / 2, h - 0.03), box(0.03, 0.03, 0.012, k, 0, -reach + 0.02, h - 0.042)]  # fmt: skip
    parts.append(box(0.02, 0.09, 0.01, k, 0, u(rng, -0.03, 0.05), h + 0.012) if odds(rng, 0.6) else box(0.07, 0.02, 0.02, k, 0.05, 0, h * 0.5))  # fmt: skip
    return assemble([*parts, box(0.015, 0.015, 0.02, k, 0, 0, h - 0.005), box(0.06, 0.06, 0.008, k)])


@FAUCET.style()
def faucet_chunky_low_poly(rng):
    k, n, h, reach = tint(rng, pick(rng, "metal", "paint")), int(rng.integers(5, 8)), u(rng, 0.1, 0.22), u(rng, 0.1, 0.17)  # fmt: skip
    g = tint(rng, pick(rng, "metal", "paint"))
    path = [(0, 0, 0), (0, 0, h), (0, -reach * 0.35, h * 1.25), (0, -reach, h * 1.1), (0, -reach, h * 0.75)]
    parts = [sweep(path, u(rng, 0.022, 0.032), k, n), cylinder(0.05, 0.03, k, n=n)]
    return assemble([*parts, *[merge([cylinder(0.03, 0.05, k, n=n), sphere(0.04, 0.04, 0.025, g, z=0.06, n=n)]).moved(s * 0.1) for s in (-1, 1)], box(0.26, 0.07, 0.02, k)])  # fmt: skip


SOAP = Category(
    "soap dispenser", "household",
    synonyms=("soap pump", "liquid soap bottle", "hand soap dispenser", "lotion pump", "pump bottle", "soap bottle"),
    glosses=("a bottle with a pump for liquid soap", "what one presses to get soap on the hands", "a container with a spout head beside the wash basin", "a small pump bottle for lotion or sanitiser"),
    place="surface", rooms=("bathroom", "kitchen"))  # fmt: skip


def _pump(rng, r, z, k=None, n=8):
    k = k or tint(rng, pick(rng, "metal", "white", "black"))
    h, reach = u(rng, 0.02, 0.045), u(rng, 0.03, 0.055)
    parts = [cylinder(r, 0.018, k, z=z, n=n + 4), cylinder(0.005, h + 0.02, k, z=z, n=n), cylinder(0.011, 0.015, k, z=z + h + 0.01, n=n)]  # fmt: skip
    return merge([*parts, bar((0, 0, z + h + 0.018), (0, -reach, z + h + u(rng, 0.005, 0.02)), 0.006, k, 6, 0.004)])


@SOAP.style()
def soap_round_bottle(rng):
    r, h, c = u(rng, 0.026, 0.042), u(rng, 0.09, 0.15), tint(rng, pick(rng, "glass", "white", "clay", "paint", "metal"))
    neck = r * u(rng, 0.35, 0.6)
    return assemble([lathe([(0, 0), (r * 0.95, 0), (r, h * 0.1), (r * u(rng, 0.8, 1), h * 0.8), (neck, h * 0.97), (neck, h), (0, h)], c, 20), _pump(rng, neck * 1.1, h)])  # fmt: skip


@SOAP.style()
def soap_square_or_oval_bottle(rng):
    w, d, h, c = u(rng, 0.06, 0.085), u(rng, 0.035, 0.06), u(rng, 0.1, 0.18), tint(rng, pick(rng, "glass", "white", "paint", "wood"))  # fmt: skip
    o = rounded_rect(w, d, u(rng, 0.005, 0.02), 3) if odds(rng, 0.6) else oval(w / 2, d / 2, 2.5, 16)
    parts = [stack([(o * 0.95, 0), (o, 0.01), (o, h * 0.82), (o * 0.5, h * 0.95), (o * 0.3, h)], c), box(w * 0.7, d * 1.02, h * 0.4, tint(rng, "paint"), z=h * 0.2)]  # fmt: skip
    return assemble([*parts, _pump(rng, 0.014, h)])


@SOAP.style()
def soap_wall_dispenser(rng):
    """A case on the wall with a push bar or sensor."""
    w, d, h, c, k = u(rng, 0.09, 0.13), u(rng, 0.08, 0.12), u(rng, 0.18, 0.28), tint(rng, pick(rng, "white", "metal", "black")), tint(rng, pick(rng, "black", "metal", "glass"))  # fmt: skip
    parts = [soft_box(w, d, h, c, z=0.03, r=0.03, n=3), soft_box(w * 0.8, d * 0.5, h * 0.2, k, 0, -d * 0.3, 0.02, r=0.02), cylinder(0.012, 0.03, k, 0, -d * 0.2, 0.0, n=8), box(w * 0.3, 0.01, h * 0.3, tint(rng, "glass"), 0, -d / 2, h * 0.55)]  # fmt: skip
    return assemble(parts)


@SOAP.style()
def soap_electric_arch(rng):
    """A touch-free one: a swan-like body whose head reaches over."""
    r, h, c = u(rng, 0.03, 0.042), u(rng, 0.16, 0.22), tint(rng, pick(rng, "white", "metal", "black"))
    arch = bezier((0, r * 0.6, h * 0.5), (0, r * 0.6, h * 1.1), (0, -r * 1.2, h * 1.15), (0, -r * 2, h * 0.92), n=9)
    return assemble([lathe([(0, 0), (r, 0), (r, h * 0.55), (r * 0.7, h * 0.62), (0, h * 0.62)], tint(rng, "glass"), 16), sweep(arch, [0.02, 0.02, 0.02, 0.019, 0.018, 0.016, 0.015, 0.013, 0.011], c, 8), cylinder(r * 1.05, 0.03, c, n=16)])  # fmt: skip


@SOAP.style()
def soap_chunky_low_poly(rng):
    n, r, h = int(rng.integers(5, 9)), u(rng, 0.035, 0.05), u(rng, 0.08, 0.13)
    c, k = tint(rng, pick(rng, "paint", "white", "glass")), tint(rng, pick(rng, "white", "black", "metal"))
    parts = [lathe([(0, 0), (r * 0.85, 0), (r, h * 0.15), (r, h * 0.75), (r * 0.45, h), (0, h)], c, n), cylinder(r * 0.5, 0.025, k, z=h, n=n), cylinder(0.011, 0.05, k, z=h, n=5), soft_box(0.035, 0.035, 0.02, k, z=h + 0.045, r=0.008, n=1), box(0.02, 0.05, 0.016, k, 0, -0.035, h + 0.047)]  # fmt: skip
    return assemble(parts)
