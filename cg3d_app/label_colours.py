"""A colour for each label that a person gives: the same one today and tomorrow, here and in another scan. No Qt here."""

from __future__ import annotations

from zlib import crc32

import numpy as np

from cg3d_app.viewer import colouring

PLACES = 48  # hues that are told apart well enough; more labels than these share


class LabelColours:
    """Which colour each label has. A label's place follows from its letters; where two want one, the later gives way."""

    def __init__(self) -> None:
        self._place: dict[str, int] = {}

    def of(self, labels: list[str]) -> np.ndarray:
        """(k, 3) float32 in 0..1: colours of labels. Those met before keep theirs."""
        taken = set(self._place.values())
        for label in sorted(set(labels) - self._place.keys()):
            place = crc32(label.casefold().encode()) % PLACES
            for step in range(PLACES):
                if (place + step) % PLACES not in taken:
                    place = (place + step) % PLACES
                    break
            self._place[label] = place
            taken.add(place)
        return colouring.category_colours(np.array([self._place[label] for label in labels], int))
