"""Training texts: every category's names and glosses in caption templates, and names of other things.

Captions are a closed set: their text features are computed once (FACTS: the authors' code ran the
text tower at every step). Words of the acceptance test ("couch", "bookcase", ...) stay out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from cg3d_core.synth.registry import Category

TEMPLATES = (
    "{}", "a {}", "the {}", "one {}", "this is a {}", "a photo of a {}", "a picture of a {}", "a scan of a {}",
    "a point cloud of a {}", "a 3D model of a {}", "a rendered {}", "a depth map of a {}", "a {} in a room",
    "there is a {} here", "a {} seen from one side", "part of a room: a {}", "a large {}", "a small {}", "an old {}",
    "a modern {}", "a plain {}", "a {} by the wall", "a scanned {}", "a piece of a scan that shows a {}",
)  # fmt: skip
"""Our own caption templates (the paper used 63 of others; Sec. 4)."""

STRUCTURE = {
    "wall": ("a bare wall", "part of a wall", "a flat vertical piece of the room", "plaster wall"),
    "floor": ("the floor", "part of the ground", "a flat horizontal piece one walks on"),
    "ceiling": ("the ceiling", "the flat top of a room", "part of the ceiling"),
}
"""Names that a piece of structure is trained towards, so that it does not answer to furniture's words."""

DISTRACTORS = (
    "dog", "cat", "horse", "cow", "sheep", "lion", "bird", "fish", "snake", "spider", "butterfly", "whale", "bear",
    "rabbit", "frog", "monkey", "person", "hand", "face", "foot", "cloud", "mountain", "river", "sea", "beach", "forest",
    "grass", "flower", "snow", "fire", "moon", "sun", "star", "rain", "bridge", "tower", "castle", "church", "road",
    "tent", "train", "helicopter", "rocket", "submarine", "tank", "tractor", "tram", "skateboard", "surfboard", "ski",
    "football", "tennis racket", "violin", "drum", "trumpet", "flute", "harp", "cake", "bread", "cheese", "pizza",
    "sandwich", "soup", "egg", "orange", "grape", "tomato", "potato", "mushroom", "corn", "ice cream", "coffee", "wine",
    "money", "coin", "key", "ring", "necklace", "watch", "shirt", "dress", "trousers", "glove", "sock", "tie", "belt",
    "flag", "map", "letter", "newspaper", "stamp", "pen", "pencil", "paint", "candle", "match", "rope", "chain", "net",
    "wheel", "engine", "battery", "wire", "pipe", "valve", "pump", "gear", "screw", "nail", "saw", "axe", "shovel",
    "rake", "wheelbarrow", "hose", "bucket", "anchor", "compass", "telescope", "microscope", "camera", "statue",
    "gravestone", "fountain", "swimming pool", "playground", "swing", "slide", "roller coaster", "dinosaur", "dragon",
    "robot", "ghost", "mask", "crown", "sword", "gun", "arrow", "shield", "bone", "tooth", "skull", "egg cup", "feather",
    "leaf", "stone", "sand", "ice", "smoke", "dust", "water drop", "music", "idea", "love", "number", "weather",
)  # fmt: skip
"""Things that the world never makes: they only ever compete, so that a segment is not free to be anything."""


@dataclass(frozen=True, eq=False)
class CaptionSet:
    """Closed set of captions over C classes, with text features computed once."""

    names: tuple[str, ...]  # (C,) class names: categories, then structure
    texts: tuple[str, ...]  # (T,) all captions
    owner: np.ndarray  # (T,) int: class of each caption
    features: np.ndarray  # (T, d) float32 unit rows, centred
    mean: np.ndarray  # (d,) what was subtracted before normalising
    distractors: np.ndarray  # (D, d) float32 unit rows, centred

    def draw(self, rng: np.random.Generator) -> np.ndarray:
        """One caption per class, drawn anew: (C, d) float32."""
        pick = [rng.choice(rows) for rows in self._rows]
        return self.features[pick]

    def draw_against(self, rng: np.random.Generator) -> np.ndarray:
        """``draw``, then the distractors: all that a sample is told from, (C + D, d) float32."""
        return np.concatenate([self.draw(rng), self.distractors])

    def draw_for(self, labels: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        """A caption for each sample of the classes ``labels`` (n,), drawn anew: (n, d) float32."""
        return self.features[[rng.choice(self._rows[c]) for c in labels]]

    @cached_property
    def _rows(self) -> list[np.ndarray]:
        return [np.flatnonzero(self.owner == c) for c in range(len(self.names))]

    def plain(self, categories: dict[str, Category]) -> tuple[np.ndarray, np.ndarray]:
        """Names, synonyms and glosses of categories without templates: features (c, d), and whose each is (c,), of ``names``."""
        said = [{*c.words, *c.glosses} for c in categories.values()]
        rows = [r for k, words in enumerate(said) for r in self._rows[k] if self.texts[r] in words]
        return self.features[rows], self.owner[rows]

    def class_features(self) -> np.ndarray:
        """Feature of each class's plain name, (C, d)."""
        return np.stack([self.features[rows[0]] for rows in self._rows])


def centre(features: np.ndarray, mean: np.ndarray) -> np.ndarray:
    """Subtract the common direction of all texts and normalise rows. (n, d) -> (n, d) float32."""
    moved = features - mean
    return (moved / np.linalg.norm(moved, axis=1, keepdims=True).clip(1e-9)).astype(np.float32)


def build_captions(
    categories: dict[str, Category],
    encode_text,
    seed: int = 0,
    per_class: int = 48,
    templates: tuple[str, ...] = TEMPLATES,
    synonyms: bool = True,
    glosses: bool = True,
) -> CaptionSet:
    """Caption set of ``categories`` + structure. ``encode_text(list[str]) -> (n, d)`` unit rows.

    A class has up to ``per_class`` captions: its plain name first, each synonym and gloss plainly,
    then names and synonyms in random templates.
    """
    rng = np.random.default_rng(seed)
    names, texts, owner = [], [], []

    def add(name: str, words: list[str], glosses: list[str]) -> None:
        mine = [name, *words, *glosses]
        while len(mine) < per_class:
            # Half of the filled-in templates carry the name itself, the others a synonym.
            word = name if not words or rng.random() < 0.5 else words[rng.integers(len(words))]
            mine.append(templates[rng.integers(len(templates))].format(word))
        texts.extend(mine[:per_class])
        owner.extend([len(names)] * len(mine[:per_class]))
        names.append(name)

    for category in categories.values():
        add(category.name, list(category.synonyms if synonyms else ()), list(category.glosses if glosses else ()))
    for name, glosses in STRUCTURE.items():
        add(name, [], list(glosses))
    known = {n for c in categories.values() for n in c.words}
    others = [d for d in DISTRACTORS if d not in known]
    raw = encode_text(texts + others)
    mean = raw[: len(texts)].mean(axis=0)
    features = centre(raw, mean)
    return CaptionSet(
        tuple(names),
        tuple(texts),
        np.array(owner),
        features[: len(texts)],
        mean.astype(np.float32),
        features[len(texts) :],
    )


def dataset_captions(
    classes: Sequence[str],
    encode_text,
    templates: tuple[str, ...],
    own: Sequence[Sequence[str]] = (),
    centred: bool = True,
) -> CaptionSet:
    """Caption set of a data set's classes: each name by itself, then in every template.

    own: sentences about shape after shape; with them every shape is a "class" of its own: its sentences, or
    those of ``classes[i]`` where it has none. ``encode_text(list[str]) -> (n, d)`` unit rows.
    """
    texts, owner = [], []
    for i, name in enumerate(classes):
        mine = list(own[i]) if own and own[i] else [name, *(t.format(name) for t in templates)]
        texts.extend(mine)
        owner.extend([i] * len(mine))
    known = set(classes)
    others = [d for d in DISTRACTORS if d not in known]
    unique = list(dict.fromkeys([*texts, *others]))  # names come again and again where every shape has its own
    row = dict(zip(unique, encode_text(unique)))
    raw = np.stack([row[t] for t in texts])
    mean = raw.mean(axis=0) if centred else np.zeros(raw.shape[1], raw.dtype)
    features = centre(raw, mean)
    return CaptionSet(
        tuple(classes),
        tuple(texts),
        np.array(owner),
        features,
        mean.astype(np.float32),
        centre(np.stack([row[t] for t in others]), mean),
    )
