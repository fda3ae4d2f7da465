"""Light switches and power outlets."""

from __future__ import annotations

from ..forms import assemble, odds, panel, pick, rounded_rect, stack, stood, sweep, u
from ..mesh import Mesh, bar, box, cylinder, sphere, torus
from ..palette import tint
from ..registry import Category
from .pictures import bevelled

SWITCH = Category(
    "light switch", "electronics",
    synonyms=("wall switch", "rocker switch", "toggle switch", "dimmer switch", "on-off switch"),
    glosses=("a small plate by the door that turns the lamp on and off", "a rocker or lever in a square plate on the wall", "what you press when you enter a dark room",
             "an electric control set in a white plate"),
    place="wall", hang=(0.9, 1.3), rooms=("living", "bedroom", "kitchen", "office", "bathroom", "corridor", "shop"))  # fmt: skip

OUTLET = Category(
    "power outlet", "electronics",
    synonyms=("wall socket", "electrical outlet", "power socket", "electric socket", "plug socket", "wall outlet"),
    glosses=("a plate with holes in the wall into which a plug goes", "where appliances get their electricity", "a pair of slots or round holes low on the wall", "a point in the wall for plugging in a lamp"),
    place="wall", hang=(0.2, 0.5), rooms=("living", "bedroom", "kitchen", "office", "bathroom", "corridor", "shop"))  # fmt: skip

DARK = (0.07, 0.07, 0.07)


def _cover(rng, w, h, t, c) -> Mesh:
    """Plate with sloping or rounded edges, back at y = 0, centred at z = 0."""
    r, k = pick(rng, 0.001, 0.006, 0.012), u(rng, 0.002, 0.006)
    o, i = rounded_rect(w, h, r, 2), rounded_rect(w - 2 * k, h - 2 * k, max(r - k, 5e-4), 2)
    return stood(stack([(o, 0), (o, t * 0.5), (i, t)], c))


def _colour(rng):
    return tint(rng, pick(rng, "white", "white", "white", "metal", "black"))


def _rocker(w, h, y, c, on: bool, x=0.0, z=0.0) -> Mesh:
    """A pressed-in rocker in front of y."""
    return panel(w, h, 0.008, c, n=1, r=0.002).moved(0, 0, -h / 2).turned(0.12 if on else -0.12, "x").moved(x, y, z)


@SWITCH.style()
def light_switch_rockers(rng):
    s, t, c, n = u(rng, 0.075, 0.09), u(rng, 0.006, 0.014), _colour(rng), pick(rng, 1, 1, 2, 3)
    k = u(rng, 0.6, 0.85) * s
    parts = [_cover(rng, s, s, t, c)] + [
        _rocker(k / n - 0.001, k, -t, c, odds(rng, 0.5), ((j + 0.5) / n - 0.5) * k) for j in range(n)
    ]
    return assemble(parts)


@SWITCH.style()
def light_switch_toggle(rng):
    """A tall plate with one or more levers and screws."""
    n, h, t, c = pick(rng, 1, 1, 2, 3), u(rng, 0.11, 0.125), u(rng, 0.004, 0.008), _colour(rng)
    w = 0.07 + 0.046 * (n - 1)
    parts = [_cover(rng, w, h, t, c)]
    for k in range(n):
        x, up = (k - (n - 1) / 2) * 0.046, pick(rng, -1, 1)
        parts += [
            box(0.011, 0.004, 0.026, c, x, -t, -0.013),
            bar((x, -t, 0), (x, -t - 0.018, up * 0.012), 0.0045, c, 4),
        ]
        parts += [stood(cylinder(0.003, 0.0015, tint(rng, "metal"), n=8)).moved(x, -t, z) for z in (-0.03, 0.03)]
    return assemble(parts)


@SWITCH.style()
def light_switch_in_a_row(rng):
    """Several frames side by side or one above the other, some with a dial."""
    s, t, c, n = u(rng, 0.071, 0.085), u(rng, 0.008, 0.012), _colour(rng), int(rng.integers(2, 5))
    up = odds(rng, 0.5)
    parts = [_cover(rng, s if up else s * n, s * n if up else s, t, c)]
    for k in range(n):
        j = (k - (n - 1) / 2) * s
        x, z = (0, j) if up else (j, 0)
        parts.append(bevelled(s * 0.9, s * 0.9, 0.004, 0.006, c).moved(x, -t + 0.001, z - s * 0.45))
        parts.append(
            stood(cylinder(s * 0.25, 0.016, c, n=18, top=s * 0.22)).moved(x, -t, z)
            if odds(rng, 0.25)
            else _rocker(s * 0.68, s * 0.68, -t, c, odds(rng, 0.5), x, z)
        )
    return assemble(parts)


@SWITCH.style()
def light_switch_dial(rng):
    """A turning knob on a round or square base; old switches are domed with a wing."""
    r, c = u(rng, 0.035, 0.05), tint(rng, pick(rng, "white", "black", "clay", "metal"))
    base = stood(cylinder(r, 0.012, c, n=24)) if odds(rng, 0.6) else _cover(rng, 2 * r, 2 * r, 0.01, c)
    knob = [stood(cylinder(r * 0.7, u(rng, 0.012, 0.03), c, n=20, top=r * u(rng, 0.45, 0.68))).moved(0, -0.01)]
    wing = (
        box(r * 0.2, 0.024, r * 0.8, c, 0, -0.04, -r * 0.4)
        if odds(rng, 0.6)
        else box(0.003, 0.004, r * 0.4, DARK, 0, -0.03, r * 0.1)
    )
    return assemble([base, *knob, wing.turned(u(rng, -1, 1), "y")])


@SWITCH.style()
def light_switch_surface_box(rng):
    """A thick box on the wall with a cable pipe, or a touch panel of glass."""
    if odds(rng, 0.6):
        s, d, c = u(rng, 0.065, 0.085), u(rng, 0.03, 0.055), _colour(rng)
        parts = [
            panel(s, s * pick(rng, 1, 1.3), d, c, n=2, r=0.008),
            _rocker(s * 0.55, s * 0.6, -d / 2, c, odds(rng, 0.5), 0, s * 0.5),
        ]
        return assemble(
            [*parts, bar((0, 0, s), (0, 0, s * u(rng, 1.6, 3)), 0.009, tint(rng, "metal"), 7)]
            if odds(rng, 0.6)
            else parts
        )
    w, h = pick(rng, 0.086, 0.12), u(rng, 0.08, 0.13)
    parts = [panel(w, h, 0.012, tint(rng, pick(rng, "glass", "black", "white")), r=0.006)]
    n = pick(rng, 1, 2, 3)
    return assemble(
        [
            *parts,
            *[
                stood(torus(0.009, 0.0012, tint(rng, "paint"), n=12)).moved(
                    ((k + 0.5) / n - 0.5) * w * 0.8, -0.007, h / 2
                )
                for k in range(n)
            ],
        ]
    )


@SWITCH.style()
def light_switch_chunky(rng):
    """As in games: a thick rounded plate with a big lever or a fat rocker, large screws."""
    w, c = u(rng, 0.08, 0.2), tint(rng, pick(rng, "white", "metal", "paint"))
    h, t = w * u(rng, 1.0, 1.6), w * u(rng, 0.12, 0.25)
    parts = [panel(w, h, t, c, r=w * 0.15, n=1)]
    k = pick(rng, tint(rng, "white"), tint(rng, "paint"))
    if odds(rng, 0.5):
        parts += [
            panel(w * 0.35, h * 0.45, t * 0.4, DARK, 0, -t / 2, h * 0.275, n=1),
            bar((0, -t / 2, h / 2), (0, -t * 2.2, h * (0.5 + 0.22 * pick(rng, -1, 1))), w * 0.09, k, 6, end_r=w * 0.13),
        ]
    else:
        parts.append(
            panel(w * 0.55, h * 0.6, t * 1.2, k, n=1)
            .moved(0, 0, -h * 0.3)
            .turned(0.3 * pick(rng, -1, 1), "x")
            .moved(0, -t * 0.4, h / 2)
        )
    return assemble(
        [
            *parts,
            *[
                stood(sphere(w * 0.05, w * 0.05, w * 0.03, tint(rng, "metal"), n=6)).moved(0, -t / 2, h * z)
                for z in (0.1, 0.9)
            ],
        ]
    )


# ----------------------------------------------------------------------------------------------- outlet
def _round_well(rng, s, y, c, x=0.0, z=0.0) -> list[Mesh]:
    """Sunk round field with two holes (continental), seen as a ring and dark dots."""
    ring = stood(torus(s * 0.27, s * 0.03, c, n=20)).moved(x, y, z)
    holes = [stood(cylinder(s * 0.035, 0.003, DARK, n=8)).moved(x + k * s * 0.11, y - 0.001, z) for k in (-1, 1)]
    clips = [box(s * 0.06, 0.006, s * 0.05, tint(rng, "metal"), x, y, z + k * s * 0.23 - s * 0.025) for k in (-1, 1)]
    return [ring, *holes, *(clips if odds(rng, 0.6) else [])]


def _slots(rng, s, y, x=0.0, z=0.0, kind=None) -> list[Mesh]:
    """Flat slots: two with a round earth hole, or three rectangular ones."""
    kind = kind or pick(rng, "two", "three")
    if kind == "two":
        return [box(0.004, 0.003, s * 0.22, DARK, x + k * s * 0.14, y, z - s * 0.02) for k in (-1, 1)] + [
            stood(cylinder(s * 0.07, 0.003, DARK, n=8)).moved(x, y, z - s * 0.2)
        ]
    return [box(s * 0.18, 0.003, 0.006, DARK, x + k * s * 0.22, y, z - s * 0.18) for k in (-1, 1)] + [
        box(0.007, 0.003, s * 0.22, DARK, x, y, z + s * 0.05)
    ]


def _plug(rng, s, y, x=0.0, z=0.0) -> list[Mesh]:
    """A plug in use with the start of its cable."""
    c = tint(rng, pick(rng, "black", "white"))
    path = [(x, y - 0.03, z), (x, y - 0.055, z), (x, y - 0.06, z - 0.04), (x + 0.01, y - 0.04, z - u(rng, 0.1, 0.2))]
    return [stood(cylinder(s * 0.24, 0.04, c, n=12, top=s * 0.14)).moved(x, y, z), sweep(path, 0.004, c, n=5)]


@OUTLET.style()
def power_outlet_round(rng):
    s, t, c, n = u(rng, 0.075, 0.088), u(rng, 0.006, 0.014), _colour(rng), pick(rng, 1, 1, 2, 3)
    parts = [_cover(rng, s * n, s, t, c)]
    for k in range(n):
        x = (k - (n - 1) / 2) * s
        parts += _plug(rng, s, -t, x) if odds(rng, 0.2) else _round_well(rng, s, -t, c, x)
    return assemble(parts)


@OUTLET.style()
def power_outlet_duplex(rng):
    """Tall plate, two faces one above the other with slots."""
    w, h, t, c = u(rng, 0.068, 0.08), u(rng, 0.11, 0.125), u(rng, 0.004, 0.009), _colour(rng)
    parts, n = [_cover(rng, w, h, t, c)], pick(rng, 1, 1, 2)
    if n == 2:
        parts = [_cover(rng, w * 1.65, h, t, c)]
    for k in range(n):
        x = (k - (n - 1) / 2) * 0.046
        for z in (-0.02, 0.02):
            parts += [
                stood(cylinder(0.017, 0.003, c, n=14)).moved(x, -t, z),
                *(_plug(rng, w, -t, x, z) if odds(rng, 0.15) else _slots(rng, w * 0.55, -t - 0.004, x, z, "two")),
            ]
        parts.append(stood(cylinder(0.003, 0.0015, tint(rng, "metal"), n=8)).moved(x, -t))
    return assemble(parts)


@OUTLET.style()
def power_outlet_with_switches(rng):
    """Wide plate with one or two three-pin faces and rockers above them."""
    n, h, t, c = pick(rng, 1, 2), u(rng, 0.083, 0.09), u(rng, 0.007, 0.012), _colour(rng)
    w = h * (1 if n == 1 else u(rng, 1.6, 1.75))
    parts = [_cover(rng, w, h, t, c)]
    for k in range(n):
        x = (k - (n - 1) / 2) * w * 0.5
        parts += [
            _rocker(0.012, 0.02, -t, tint(rng, pick(rng, "white", "paint")), odds(rng, 0.5), x, h * 0.3),
            *_slots(rng, h * 0.5, -t - 0.001, x, -h * 0.08, "three"),
        ]
    return assemble(parts)


@OUTLET.style()
def power_outlet_with_flap(rng):
    """Outdoor or bathroom box with a hinged lid, shut or raised."""
    s, d, c = u(rng, 0.07, 0.09), u(rng, 0.03, 0.055), tint(rng, pick(rng, "metal", "white", "black"))
    parts = [
        panel(s, s * 1.1, d, c, 0, 0, 0, r=0.008),
        *[p.moved(0, 0, s * 0.55) for p in _round_well(rng, s, -d / 2, c)],
    ]
    lid = (
        panel(s * 0.95, s * 0.9, 0.012, c, 0, 0, -s * 0.95, r=0.01)
        .turned(-(u(rng, 0, 1) ** 2) * 1.9, "x")
        .moved(0, -d / 2 - 0.008, s * 1.05)
    )
    return assemble(
        [*parts, lid, bar((-s * 0.4, -d / 2 - 0.004, s * 1.06), (s * 0.4, -d / 2 - 0.004, s * 1.06), 0.005, c, 6)]
    )


@OUTLET.style()
def power_outlet_strip_or_floor(rng):
    """A row of sockets in a bar, or a brass plate with a lid in the floor."""
    n, s, c = int(rng.integers(3, 7)), u(rng, 0.045, 0.06), _colour(rng)
    parts = [panel(n * s * 0.95 + 0.04, s * 1.1, 0.04, c, r=0.012).moved(0, 0, -s * 0.55)]
    for k in range(n):
        x = (k - (n - 1) / 2) * s * 0.95
        parts += _round_well(rng, s * 1.4, -0.02, c, x) if odds(rng, 0.7) else _slots(rng, s * 0.8, -0.022, x)
    if odds(rng, 0.6):
        e = n * s * 0.475 + 0.02
        parts.append(
            sweep(
                [(e, 0, 0), (e + 0.06, 0, 0.005), (e + 0.1, 0, -0.05), (e + 0.09, 0, -0.15)],
                0.005,
                tint(rng, "white"),
                n=5,
            )
        )
    return assemble(parts)


@OUTLET.style()
def power_outlet_chunky(rng):
    """As in games: a thick plate with a face-like pair of fat slots."""
    w, c = u(rng, 0.09, 0.2), tint(rng, pick(rng, "white", "white", "paint", "metal"))
    n, t = pick(rng, 1, 2), w * u(rng, 0.1, 0.22)
    h = w * (1.0 if n == 1 else 1.7)
    parts = [panel(w, h, t, c, r=w * 0.14, n=1)]
    for k in range(n):
        z = h / 2 + (k - (n - 1) / 2) * w * 0.75
        parts.append(stood(cylinder(w * 0.32, t * 0.3, tint(rng, "white"), n=8)).moved(0, -t / 2, z))
        parts += [box(w * 0.07, t * 0.2, w * 0.2, DARK, s * w * 0.12, -t * 0.8, z - w * 0.05) for s in (-1, 1)] + [
            stood(cylinder(w * 0.06, t * 0.3, DARK, n=6)).moved(0, -t * 0.62, z - w * 0.16)
        ]
    return assemble(
        [
            *parts,
            *[
                stood(sphere(w * 0.04, w * 0.04, w * 0.03, tint(rng, "metal"), n=6)).moved(
                    x * w * 0.4, -t / 2, h * 0.06
                )
                for x in (-1, 1)
            ],
        ]
    )
