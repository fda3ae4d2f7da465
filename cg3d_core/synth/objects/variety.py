"""Proportions of a finished thing, stretched at random."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ..forms import assemble
from ..mesh import Mesh


def varied(rng: np.random.Generator, parts: Iterable[Mesh], spread: float = 0.12, size: float = 0.15) -> Mesh:
    """Assembled parts, each axis stretched log-uniformly by up to ``spread`` and all together by up to ``size``."""
    f = np.exp(rng.uniform(-spread, spread, 3) + rng.uniform(-size, size))
    return assemble(parts).scaled(*f)
