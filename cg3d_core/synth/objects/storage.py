"""What all case furniture shares: finish, stand, top board, things on top."""

from __future__ import annotations

from ..forms import odds, pick
from ..mesh import Mesh, box, merge, settled
from ..palette import tint
from ..parts import clutter, feet


def finish(rng):
    """A colour of case furniture: mostly wood or white."""
    return tint(rng, pick(rng, "wood", "wood", "wood", "white", "white", "black", "metal", "paint"))


def stand(rng, w: float, d: float, colour, low: float = 0.0, high: float = 0.16) -> tuple[float, list[Mesh]]:
    """Height of the case's bottom and what carries it."""
    lift = float(rng.choice([0.0, rng.uniform(0.02, 0.08), rng.uniform(0.05, high)]))
    lift = max(lift, low)
    return lift, (
        [feet(rng, w, d, lift, colour if odds(rng, 0.6) else tint(rng, pick(rng, "metal", "black", "wood")))]
        if lift
        else []
    )


def top_board(rng, w: float, d: float, colour) -> Mesh:
    """A top board that may jut out."""
    over = rng.choice([0.0, 0.015, 0.03])
    return box(
        w + 2 * over,
        d + over,
        rng.uniform(0.015, 0.045),
        colour if odds(rng, 0.75) else tint(rng, pick(rng, "wood", "clay", "white")),
    )


def laden(rng, parts, w, d, h, p=0.4, n=3) -> Mesh:
    """The finished piece, with up to n things on its top (height h) with probability p."""
    things = clutter(rng, w, d, int(rng.integers(1, n + 1)), h) if odds(rng, p) else None
    return settled(merge([*parts, *([things] if things else [])]))
