"""Training texts in the space of OpenAI's CLIP ViT-B/32: published features of class names, no CLIP at hand.

``assets/clip/vit-b-32-names.npz`` holds the text features of "a " + name for 1,612 names (Detic,
Apache-2.0; packed by scripts/clip_names.py). A point encoder taught to meet them can be asked
through CLIP's own text and image towers by a user who has the weights.
"""

from __future__ import annotations

import re

import numpy as np

from cg3d_core.paths import assets_dir
from cg3d_core.synth.registry import Category

from .captions import STRUCTURE, CaptionSet, centre

SPACE = "openclip/ViT-B-32/openai"

TOO_NEAR = 0.5
"""Other names nearer to a class than this (centred cosine) are no distractors: "seat" is no wrong word for a chair."""

SAME_AS = 0.6
"""See ``query.score.SAME_AS``: the median cosine of a category's name with its other names is 0.62, with its nearest other 0.46."""

NEVER = ("couch", "bookcase", "elephant")
"""Words of the acceptance test that the lists hold; never trained on, not even as distractors."""


def published_names() -> dict[str, np.ndarray]:
    """Name -> unit feature (512,) float32."""
    with np.load(assets_dir() / "clip" / "vit-b-32-names.npz") as file:
        return dict(zip(file["names"].tolist(), file["features"].astype(np.float32)))


def names_of(category: Category, published: dict[str, np.ndarray]) -> list[str]:
    """Published names of a category, its own first: exact matches, else those with a remark in brackets."""
    words = dict.fromkeys(category.words)
    exact = [w for w in words if w in published]
    if exact:
        return exact
    bare = {re.sub(r"\s*\(.*\)", "", name): name for name in published if "(" in name}
    return [bare[w] for w in words if w in bare]


def split_names(categories: dict[str, Category]) -> tuple[dict[str, list[str]], dict[str, str]]:
    """Names to train with per category, and the one held out of each category that has several (its last synonym)."""
    published = published_names()
    train, held_out = {}, {}
    for category in categories.values():
        names = [n for n in names_of(category, published) if n not in NEVER]
        if len(names) > 1:
            held_out[category.name] = names.pop()
        if names:
            train[category.name] = names
    return train, held_out


def clip_captions(categories: dict[str, Category]) -> CaptionSet:
    """Captions of those categories (and pieces of structure) that have a published name; the other names are distractors."""
    published = published_names()
    train, held_out = split_names(categories)
    train |= {name: [name] for name in STRUCTURE if name in published}
    texts = [text for names in train.values() for text in names]
    owner = np.repeat(np.arange(len(train)), [len(names) for names in train.values()])
    everything = np.stack(list(published.values()))
    mean = everything.mean(axis=0)
    features = centre(np.stack([published[t] for t in texts]), mean)
    known = {*texts, *held_out.values(), *NEVER} | {w for c in categories.values() for w in c.words}
    others = centre(np.stack([row for name, row in published.items() if name not in known]), mean)
    far = (others @ features.T).max(axis=1) < TOO_NEAR
    return CaptionSet(tuple(train), tuple(texts), owner, features, mean.astype(np.float32), others[far])
