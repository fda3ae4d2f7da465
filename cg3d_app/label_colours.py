"""A colour for each label that a person gives: the same one today and tomorrow, here and in another scan. No Qt here."""

from __future__ import annotations

from zlib import crc32

import numpy as np

COLOURS = np.array(
    [
        (0.00, 0.60, 0.60), (0.88, 0.00, 1.00), (1.00, 0.32, 0.00), (0.16, 0.96, 0.64),
        (0.00, 0.28, 0.96), (0.68, 0.00, 0.52), (0.68, 0.56, 0.04), (0.00, 0.72, 0.00),
        (1.00, 0.56, 1.00), (0.48, 0.48, 1.00), (0.96, 0.80, 0.00), (0.52, 0.00, 0.88),
        (1.00, 0.12, 0.60), (0.68, 0.20, 0.00), (0.00, 0.48, 0.00), (0.72, 0.48, 0.60),
        (1.00, 0.56, 0.56), (0.08, 0.44, 0.72), (0.36, 0.76, 0.56), (0.68, 0.32, 0.80),
        (0.68, 0.64, 1.00), (0.60, 0.80, 0.00), (0.52, 0.40, 0.00), (0.96, 0.60, 0.00),
        (0.88, 0.00, 0.28), (0.00, 0.96, 0.00), (0.24, 0.92, 0.96), (0.44, 0.32, 0.64),
        (0.00, 0.60, 0.92), (0.64, 0.32, 0.44), (0.32, 0.60, 0.28), (0.76, 0.40, 0.16),
    ],
    np.float32,
)  # fmt: skip
"""Chosen to lie as far from one another as can be, and from grey and the selection's blue, in OKLab with lightness 0.5 to 0.86;
the first ``FIRST`` most of all."""
FIRST = 16


class LabelColours:
    """Which colour each label has. A label's place follows from its letters; where two want one, the later gives way."""

    def __init__(self) -> None:
        self._place: dict[str, int] = {}

    def of(self, labels: list[str]) -> np.ndarray:
        """(k, 3) float32 in 0..1: colours of labels. Those met before keep theirs."""
        taken = set(self._place.values())
        for label in sorted(set(labels) - self._place.keys()):
            own = crc32(label.casefold().encode()) % FIRST
            others = [(own + step) % FIRST for step in range(FIRST)] + [*range(FIRST, len(COLOURS))]
            self._place[label] = next((place for place in others if place not in taken), own)  # all taken: shared
            taken.add(self._place[label])
        return COLOURS[[self._place[label] for label in labels]].reshape(-1, 3)
