"""How something was asked: kept with its answer, so that it can be asked again, saved and named. No Qt here."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from cg3d_app.engine import LISTED
from cg3d_core.errors import UsageError


@dataclass(frozen=True)
class Question:
    """Asked with words, with a picture or with a shape: one of them. Raises UsageError otherwise."""

    words: str = ""
    image: Path | None = None
    shape: Path | None = None
    negatives: tuple[str, ...] = ()
    plain: bool = False  # the words go to the model as they are
    threshold: float | None = None  # least score of a match; None: the model's own
    k: int = LISTED  # segments listed
    name: str = field(default="", compare=False)  # what the user calls it, where it is saved

    def __post_init__(self) -> None:
        if sum((bool(self.words.strip()), self.image is not None, self.shape is not None)) != 1:
            raise UsageError("ask with words, with a picture or with a shape: one of them")

    @property
    def kind(self) -> str:
        """ "text", "image" or "shape", as in ``QueryResult.kind``."""
        return "image" if self.image is not None else "shape" if self.shape is not None else "text"

    @property
    def file(self) -> Path | None:
        """What it is asked with, if not with words."""
        return self.image or self.shape

    @property
    def subject(self) -> str:
        """What is asked for: the words, or the file's name."""
        return self.words if self.file is None else self.file.name

    def __str__(self) -> str:
        """The subject with what it is not: "chair, not stool"."""
        return f"{self.subject}, not {', '.join(self.negatives)}" if self.negatives else self.subject

    @property
    def title(self) -> str:
        """What the user calls it, else what it asks."""
        return self.name or str(self)

    def same_as(self, other: Any) -> bool:
        """Whether the other asks for the same, wherever its threshold lies and however many it lists."""
        return isinstance(other, Question) and replace(other, threshold=self.threshold, k=self.k) == self

    def arguments(self) -> dict[str, Any]:
        """What to give to ``Scene.query``."""
        kept: dict[str, Any] = {"negatives": list(self.negatives), "threshold": self.threshold, "k": self.k}
        if self.file is not None:
            return {self.kind: self.file, **kept}
        return {"text": self.words, "plain": self.plain, **kept}

    def to_dict(self) -> dict[str, Any]:
        """The JSON form; what is as usual is left out."""
        values = {
            "words": self.words,
            "image": None if self.image is None else str(self.image),
            "shape": None if self.shape is None else str(self.shape),
            "negatives": list(self.negatives),
            "plain": self.plain,
            "threshold": self.threshold,
            "k": self.k if self.k != LISTED else None,
            "name": self.name,
        }
        return {key: value for key, value in values.items() if value or (key == "threshold" and value is not None)}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Question:
        """From ``to_dict``'s form. Raises ValueError or TypeError for what is none, UsageError for what asks nothing."""
        threshold, k = values.get("threshold"), int(values.get("k") or LISTED)
        if threshold is not None:
            threshold = float(threshold)
            if not (math.isfinite(threshold) and 0 <= threshold <= 1):
                raise ValueError(f"a threshold is between 0 and 1, not {threshold}")
        if k < 1:
            raise ValueError("at least one segment is listed")
        negatives = values.get("negatives") or ()
        if isinstance(negatives, str):
            raise TypeError("negatives are a list")
        return cls(
            words=str(values.get("words") or ""),
            image=Path(values["image"]) if values.get("image") else None,
            shape=Path(values["shape"]) if values.get("shape") else None,
            negatives=tuple(str(n) for n in negatives if str(n).strip()),
            plain=bool(values.get("plain")),
            threshold=threshold,
            k=k,
            name=str(values.get("name") or ""),
        )


def in_words(text: str, negatives: tuple[str, ...] = (), k: int = LISTED) -> list[Question]:
    """The questions that somebody typed: "chair; table" is two."""
    parts = [" ".join(part.split()) for part in text.split(";")]
    return [Question(words=part, negatives=negatives, k=k) for part in dict.fromkeys(parts) if part]
