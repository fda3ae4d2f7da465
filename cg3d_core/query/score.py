"""From similarities to calibrated scores: the query against everything else a segment could be called.

Pure functions of arrays; the engine supplies the features. With s_i a segment's unit feature, t the
query's and v_j those of the vocabulary (known names, structure, distractors, the user's negatives),
the query's share is a softmax over {t} and the v_j at the model's logit scale. Names that mean the
same as the query ("sofa" for "couch") give their share to it instead of taking it away.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

SAME_AS = 0.55
"""Centred text cosine at which a known name counts half as the query itself."""

SAME_RAMP = 0.10
"""The count goes from none to whole within this distance on either side of ``SAME_AS``."""

DUPLICATE = 0.98
"""Names as near as this are the query itself; they are left out, or it would be counted twice."""

LIKE, STEEP = 0.38, 12.0
"""Cosine with the mean of a word's examples at which a segment is even odds the same kind of thing, and how fast that turns.

Fitted, through the model's calibration, on one-example searches for the classes of five labelled scans, with the weights that
cg3d-mini had before its last 850,000 samples.
"""

EXAMPLE_THRESHOLD = 0.15
"""From which score on a segment matches a taught word, where the model's own threshold is not higher.

On the same searches F1 over all candidates was 0.55 with one example and 0.60 with three; at 0.08, the shipped model's threshold for words,
0.51 and 0.61.
"""

WORDS_WEIGHT = 0.5
"""How much of the words' own share counts beside that of the examples."""


@dataclass(frozen=True)
class Calibration:
    """Score = sigmoid(a logit(share) + b objectness_logit + c + outer * o + inner * i).

    o and i are what ``overlap.around`` says of the candidates about it. It matches from ``threshold`` on.
    """

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    outer: float = 0.0
    inner: float = 0.0
    threshold: float = 0.5

    @classmethod
    def from_config(cls, config: dict) -> Calibration:
        """From a checkpoint's config: ``calibration`` {a, b, c, outer, inner} and ``threshold``, each optional."""
        given = config.get("calibration") or {}
        values = {k: float(given[k]) for k in ("a", "b", "c", "outer", "inner") if k in given}
        threshold = config.get("threshold")
        return cls(**values, threshold=0.5 if threshold is None else float(threshold))

    def to_config(self) -> dict:
        """What ``from_config`` reads, but for the threshold."""
        return {"a": self.a, "b": self.b, "c": self.c, "outer": self.outer, "inner": self.inner}

    def __call__(self, share: np.ndarray, *about: np.ndarray | float) -> np.ndarray:
        """Calibrated scores, the shape of ``share``, float32; ``about`` as for ``of_logits``."""
        return self.of_logits(logit(share), *about).astype(np.float32)

    def of_logits(
        self,
        share_logit: np.ndarray,
        objectness_logit: np.ndarray | float = 0.0,
        outer: np.ndarray | float = 0.0,
        inner: np.ndarray | float = 0.0,
    ) -> np.ndarray:
        """The same from logits of shares, float64."""
        return sigmoid(
            self.a * share_logit
            + self.b * np.asarray(objectness_logit)
            + self.c
            + self.outer * np.asarray(outer)
            + self.inner * np.asarray(inner)
        )


def sigmoid(x: np.ndarray) -> np.ndarray:
    """1 / (1 + exp(-x)) without overflow."""
    return 0.5 * (1.0 + np.tanh(0.5 * np.asarray(x, np.float64)))


def logit(p: np.ndarray) -> np.ndarray:
    """log(p / (1 - p)), p kept 1e-6 away from 0 and 1."""
    p = np.clip(np.asarray(p, np.float64), 1e-6, 1 - 1e-6)
    return np.log(p) - np.log1p(-p)


def unit(rows: np.ndarray) -> np.ndarray:
    """Rows (..., d) scaled to length 1, float32; a row of zeros stays."""
    rows = np.asarray(rows, np.float32)
    return rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-12)


def sameness(query: np.ndarray, names: np.ndarray, same_as: float = SAME_AS, ramp: float = SAME_RAMP) -> np.ndarray:
    """How far each name (v, d) means the query (d,): 0 stands against it, 1 counts as it. Unit rows in."""
    return np.clip((names @ query - same_as + ramp) / (2 * ramp), 0.0, 1.0).astype(np.float32)


def softmax(logits: np.ndarray) -> np.ndarray:
    """Softmax over the last axis, float64."""
    logits = np.asarray(logits, np.float64)
    p = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return p / p.sum(axis=-1, keepdims=True)


def text_shares(query_logit: np.ndarray, name_logits: np.ndarray, same: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How much of each segment belongs to a query in words.

    ``query_logit`` (k,) and ``name_logits`` (k, v) are scale * cosine; ``same`` (v,) from
    ``sameness``. Returns the query's share (k,) in 0..1, its equals' included, and every name's
    whole share (k, v).
    """
    p = softmax(np.column_stack([query_logit, name_logits]))
    return np.minimum(p[:, 0] + p[:, 1:] @ same.astype(np.float64), 1.0), p[:, 1:]


def likeness_shares(example: np.ndarray, name_logits: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How much each segment is called what an example (an image, a shape) is called.

    ``example`` (v,) are the example's own name logits. The share (k,) is the overlap of the two
    distributions over names: cosines between modalities are not comparable with those to text,
    so that the example itself cannot stand in the softmax. Returns it and every name's share (k, v).
    """
    p, q = softmax(name_logits), softmax(example)
    return np.minimum(p, q[None]).sum(axis=1), p


def example_shares(cosine: np.ndarray, text_share: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How much of each segment belongs to a word that was taught by examples.

    ``cosine`` (k,) with the mean of the examples, both in the joint space; ``text_share`` (k,) of the word
    itself, from ``text_shares``. Returns the whole share, 1 - (1 - e)(1 - w t): words can add to what
    the examples say and never take away, since a name that the model has not met says nothing; and e alone.
    """
    by_example = sigmoid(STEEP * (np.asarray(cosine, np.float64) - LIKE))
    return 1 - (1 - by_example) * (1 - WORDS_WEIGHT * text_share), by_example
