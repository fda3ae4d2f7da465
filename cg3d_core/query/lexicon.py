"""What words mean in terms of the things that the model was taught.

A point encoder learns where the captions of its categories lie, not the whole of language: "couch" may lie where no sofa
does. Yet the text tower knows which captions a new wording is near to. So a name is moved towards the categories
whose names, synonyms and glosses are nearest to it (docs/decisions/0015; in the spirit of ConSE, Norouzi et al. 2014).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .score import DUPLICATE, softmax, unit

FILE = "lexicon.safetensors"  # of a checkpoint folder: "features" (c, d), "owner" (c,)
TEMPERATURE = 0.05  # of the softmax over categories, in cosines
SHARE = 0.7  # of the categories' mixture in a wording that is near to a caption
NEAR = (
    0.45,
    0.65,
)  # best cosine to a caption: at the first the mixture begins to count, at the second it counts in full


@dataclass(frozen=True, eq=False)
class Lexicon:
    """Captions of the categories that a model knows, in one joint space.

    Attributes:
        features: (c, d) float32 unit rows of the captions. owner: (c,) int: category of each; a category's first caption
        is its plain name. names: (k,) the categories.
    """

    names: tuple[str, ...]
    features: np.ndarray = field(repr=False)
    owner: np.ndarray = field(repr=False)

    def weights(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """What wordings with unit rows (n, d) mean: weights over categories (n, k), rows adding to 1; and the best cosine (n,)."""
        cosine = rows @ self.features.T
        best = np.full((len(rows), len(self.names)), -1.0, np.float32)
        np.maximum.at(best.T, self.owner, cosine.T)
        return softmax(best / TEMPERATURE), best.max(axis=1)

    def move(self, rows: np.ndarray) -> np.ndarray:
        """Unit rows (n, d) of wordings, moved towards what they mean; a category's own name stays where it is."""
        weights, nearest = self.weights(rows)
        plain = self.features[np.unique(self.owner, return_index=True)[1]]
        low, high = NEAR
        share = SHARE * np.clip((nearest - low) / (high - low), 0, 1)
        share[(rows @ plain.T).max(axis=1) > DUPLICATE] = 0
        moved = (1 - share)[:, None] * rows + share[:, None] * unit(weights @ plain)
        return np.where(share[:, None] > 0, unit(moved), rows).astype(np.float32)

    def meaning(self, row: np.ndarray, n: int = 3) -> list[tuple[str, float]]:
        """The categories that a wording with unit row (d,) most likely means, with their weights, best first."""
        weights = self.weights(row[None])[0][0]
        return [(self.names[i], float(weights[i])) for i in np.argsort(-weights, kind="stable")[:n]]
