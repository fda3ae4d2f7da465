"""The JSON form of taught words: a file of their own, ``pumps.cg3d-words.json``, or a part of another file.

Features are base64 of float16. Another model's words are read like any other; ``Words.check`` tells.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import ReadError, UsageError
from .prototypes import Example, Words
from .score import unit

FORMAT, VERSION = "cg3d-words", 1
_MOST_BYTES = 64 << 20
_WRONG = (UsageError, ValueError, TypeError, KeyError, AttributeError, RecursionError)


def to_document(words: Words) -> dict[str, Any]:
    """The JSON form of words."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "model": {"name": words.model, "fingerprint": words.fingerprint, "space": words.space},
        "words": [
            {
                "word": word.text,
                "examples": [
                    {
                        "source": e.source,
                        "feature": _text(e.feature.astype("<f2").tobytes()),
                        **({"thumbnail": _text(e.thumbnail)} if e.thumbnail else {}),
                    }
                    for e in word.examples
                ],
            }
            for word in words.words
        ],
    }


def from_document(document: Any, where: str | os.PathLike | None = None) -> Words:
    """The words of such a form. Raises ReadError, with ``where`` it was read, when it is none."""
    try:
        return _parsed(document, where)
    except _WRONG as error:
        raise _damaged(where, error) from None


def read(path: Path) -> Words:
    """The words of a file. Raises ReadError: no such file, or not a file of words."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ValueError("it is too large")
        return from_document(json.loads(path.read_bytes()), path)
    except FileNotFoundError:
        raise ReadError("there is no such file", where=path, how="Make it with: cg3d teach") from None
    except OSError as error:
        raise ReadError(f"cannot be read ({error.strerror or error})", where=path, how="Check the path.") from None
    except _WRONG as error:
        raise _damaged(path, error) from None


def _parsed(document: Any, where: str | os.PathLike | None) -> Words:
    """Raises one of ``_WRONG`` when ``document`` is not as ``to_document`` makes it."""
    if document["format"] != FORMAT:
        raise ValueError("it is something else")
    if document["version"] != VERSION:
        how = "Use the program that wrote them."
        raise ReadError(
            f"words of version {document['version']}, and this program knows {VERSION}", where=where, how=how
        )
    model = {key: document["model"][key] for key in ("name", "fingerprint", "space")}
    if not all(isinstance(value, str) for value in model.values()):
        raise ValueError("it does not say whose words these are")
    words = Words(model["name"], model["fingerprint"], model["space"])
    for entry in document["words"]:
        if words.find(entry["word"]):
            raise ValueError(f"{entry['word']!r} is there twice")
        words = words.teach(entry["word"], [_example(e) for e in entry["examples"]])
    if len({len(e.feature) for w in words.words for e in w.examples}) > 1:
        raise ValueError("its features differ in length")
    return words


def _example(entry: dict) -> Example:
    raw = np.frombuffer(_bytes(entry["feature"]), "<f2").astype(np.float32)
    if not raw.size or not np.isfinite(raw).all() or not raw.any():
        raise ValueError("a feature holds no direction")
    return Example(unit(raw), str(entry["source"]), _bytes(entry.get("thumbnail", "")))


def _damaged(where: str | os.PathLike | None, error: object) -> ReadError:
    return ReadError(f"this is no file of words, or a damaged one ({error})", where=where, how="Copy it again.")


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError(str(error)) from None


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
