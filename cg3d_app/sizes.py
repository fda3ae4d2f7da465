"""Sizes as people read them: of the upright box around a thing, longer side × shorter side × height."""

from __future__ import annotations

import math
from collections.abc import Sequence

from cg3d_app.i18n import tr

SMALL = 0.5  # metres: two digits after the point would say too little of what is shorter


def size_in_words(size: Sequence[float], sure: bool = True) -> str:
    """Three sides in metres as text, in centimetres for what a hand can hold; "about" unless ``sure``."""
    longest = max(size)
    if not math.isfinite(longest) or longest <= 0:
        return tr("size unknown")
    unit, factor, digits = ("cm", 100, 1) if longest < SMALL else ("m", 1, 2)
    text = " × ".join(f"{side * factor:.{digits}f}" for side in size) + f" {unit}"
    return text if sure else tr("about {size}").format(size=text)


def size_meaning() -> str:
    """What is measured, for tips."""
    return tr("Longer side × shorter side × height of the upright box around it")
