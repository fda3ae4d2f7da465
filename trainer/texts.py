"""Text features of a run's captions, kept beside it: a resumed run does not ask the text tower again."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from cg3d_core.cache import replacing

Encode = Callable[[Sequence[str]], np.ndarray]


def remembered(encode: Encode, tower: str, file: Path, write: bool = True) -> Encode:
    """``encode``, whose last answer is kept in ``file`` for the same texts and ``tower`` (any word for it)."""

    def kept(texts: Sequence[str]) -> np.ndarray:
        key = hashlib.sha256("\n".join([tower, *texts]).encode()).hexdigest()
        try:
            with np.load(file) as held:
                if str(held["key"]) == key:
                    return held["features"]
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):  # not there, or cut short
            pass
        features = encode(texts)
        if write:
            with replacing(file) as temporary:
                np.savez(temporary, key=np.array(key), features=features)
        return features

    return kept
