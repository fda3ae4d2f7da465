"""Words taught by example, at once and without training: a word, one to five examples, the mean of their features.

The joint space is used, in which scenes are searched. Names that the model knows still count for what they say
(``score.example_shares``). A set of words is a small JSON file that can be shared: ``pumps.cg3d-words.json``.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..cloud import PointCloud
from ..errors import ModelError, UsageError
from .ask import clean, read_shape, shape_feature
from .engine import Query
from .score import unit

if TYPE_CHECKING:
    from ..scene import Scene
    from .model import QueryModel

MOST_EXAMPLES = 5
THUMBNAIL = 96  # pixels
SAME = 0.9999  # cosine of an example and what a file keeps of it, at least


@dataclass(frozen=True, eq=False)
class Example:
    """One thing that a word was taught by."""

    feature: np.ndarray = field(repr=False)  # (d,) float32 unit, in the joint space
    source: str  # for people: "pump.ply", "office.ply, segment 12"
    thumbnail: bytes = field(default=b"", repr=False)  # PNG, or nothing


@dataclass(frozen=True, eq=False)
class Word:
    """A taught word."""

    text: str
    examples: tuple[Example, ...]  # 1 to ``MOST_EXAMPLES``

    @property
    def prototype(self) -> np.ndarray:
        """(d,) float32: the unit mean of the examples."""
        return unit(np.mean([e.feature for e in self.examples], axis=0))

    def holds(self, other: Word) -> bool:
        """Whether all examples of the other are examples of this one, as exactly as a file keeps them."""
        own = np.stack([e.feature for e in self.examples])
        return all((own @ e.feature).max() > SAME for e in other.examples)

    def __str__(self) -> str:
        n = len(self.examples)
        return f"{self.text}: taught by {n} example{'s' * (n != 1)} ({'; '.join(e.source for e in self.examples)})"


@dataclass(frozen=True, eq=False)
class Words:
    """Taught words of one model. It does not change: ``teach`` and ``forget`` return another."""

    model: str  # its name, for people
    fingerprint: str
    space: str
    words: tuple[Word, ...] = ()

    @classmethod
    def of(cls, model: QueryModel) -> Words:
        """No words yet, for a model."""
        return cls(model.name, model.fingerprint, model.space)

    def __len__(self) -> int:
        return len(self.words)

    def find(self, text: str) -> Word | None:
        """The taught word that ``text`` is, capitals and blanks aside, or None."""
        return next((w for w in self.words if _key(w.text) == _key(text)), None)

    def teach(self, text: str, examples: Sequence[Example]) -> Words:
        """With more examples of a word, new or known. Raises UsageError: none, or beyond ``MOST_EXAMPLES`` in all."""
        text = clean(text, "the word to teach")
        known = self.find(text)
        together = (*(known.examples if known else ()), *examples)
        if not examples:
            raise UsageError(f"{text!r} needs an example", how="Give a segment of a scene, or a 3D file")
        if len(together) > MOST_EXAMPLES:
            raise UsageError(
                f"{text!r} would have {len(together)} examples, and {MOST_EXAMPLES} is the most",
                how="Forget it first, then teach it the best ones",
            )
        if known is None:
            return replace(self, words=(*self.words, Word(text, together)))
        return self._with(known, replace(known, examples=together))

    def forget(self, text: str) -> Words:
        """Without a word. Raises UsageError when it was never taught."""
        return self._with(self._known(text), None)

    def drop(self, text: str, index: int) -> Words:
        """Without one of a word's examples, and without the word when that was its last. Raises UsageError."""
        known = self._known(text)
        if not 0 <= index < len(known.examples):
            raise UsageError(f"{text!r} has no example {index}")
        left = (*known.examples[:index], *known.examples[index + 1 :])
        return self._with(known, replace(known, examples=left) if left else None)

    def rename(self, text: str, new: str) -> Words:
        """With a word called otherwise. Raises UsageError: it was never taught, or another is called so already."""
        known, new = self._known(text), clean(new, "the word's new name")
        if self.find(new) not in (None, known):
            raise UsageError(f"{new!r} is taught already", how="Choose another name, or forget that one first")
        return self._with(known, replace(known, text=new))

    def check(self, model: QueryModel, where: str | os.PathLike | None = None) -> Words:
        """These words; raises ModelError when another model, or other towers, taught them."""
        if (self.fingerprint, self.space) != (model.fingerprint, model.space):
            raise ModelError(
                f"these words were taught to the model {self.model!r} ({self.space}), not to this one, {model.name!r} ({model.space})",
                where=where,
                how="Use that model, or teach them again: features of two models cannot be compared.",
            )
        return self

    def query(self, text: str, model: QueryModel, negatives: Sequence[str] = ()) -> Query | None:
        """A question for ``Scene.ask`` when ``text`` is a taught word, else None. Raises ModelError as ``check`` does."""
        word = self.find(text)
        if word is None:
            return None
        self.check(model)
        against = tuple(dict.fromkeys(clean(n, "a phrase of what it is not") for n in negatives))
        rows = model.encode_names(list(against)) if against else None
        return Query(word.text, "example", model.encode_query(word.text), against, rows, word.prototype)

    def only(self, texts: Iterable[str]) -> Words:
        """Those that are among ``texts``, capitals and blanks aside."""
        keys = {_key(text) for text in texts}
        return replace(self, words=tuple(w for w in self.words if _key(w.text) in keys))

    def joined(self, others: Words) -> tuple[Words, tuple[str, ...]]:
        """With others of the same model that are not here yet; and which are here too, but taught otherwise: these stay.

        A word that has since had more examples than it has among the others is not taught otherwise. Raises ModelError.
        """
        if (self.fingerprint, self.space) != (others.fingerprint, others.space):
            raise ModelError(
                f"words taught to {others.model!r} ({others.space}) cannot stand beside those of {self.model!r} ({self.space})"
            )
        here = {_key(word.text): word for word in self.words}
        new = tuple(word for word in others.words if _key(word.text) not in here)
        both = [(here[_key(word.text)], word) for word in others.words if _key(word.text) in here]
        return replace(self, words=(*self.words, *new)), tuple(w.text for w, other in both if not w.holds(other))

    def _known(self, text: str) -> Word:
        known = self.find(text)
        if known is None:
            raise UsageError(f"{text!r} was not taught", how=f"There are: {', '.join(w.text for w in self.words)}")
        return known

    def _with(self, old: Word, new: Word | None) -> Words:
        """``new`` in the place of ``old``, or nothing."""
        put = () if new is None else (new,)
        at = self.words.index(old)
        return replace(self, words=(*self.words[:at], *put, *self.words[at + 1 :]))

    # ---- files ---------------------------------------------------------------------------------

    def save(self, path: str | os.PathLike) -> Path:
        """Write them as JSON, see ``word_file``, whole or not at all. Raises Cg3dError."""
        from ..output import write_json
        from .word_file import to_document

        write_json(to_document(self), str(path))
        return Path(path)

    @classmethod
    def load(cls, path: str | os.PathLike, model: QueryModel | None = None) -> Words:
        """Read a file of words; with ``model`` they are checked to be its own.

        Raises:
            ReadError: no such file, or not a file of words.
            ModelError: another model taught them.
        """
        from .word_file import read

        words = read(Path(path))
        return words if model is None else words.check(model, path)


def segment_examples(scene: Scene, segments: Sequence[int]) -> list[Example]:
    """Segments of a scene as examples. Raises UsageError for ids that it does not have."""
    return [
        _part(scene, scene.segment_points(segment), scene.candidates.features[segment], f"segment {segment}")
        for segment in dict.fromkeys(int(s) for s in segments)
    ]


def part_examples(scene: Scene, parts: Mapping[str, np.ndarray]) -> list[Example]:
    """Points of a scene as examples, {what to call them: (n,) bool}: segments that a person made. Raises UsageError for none."""
    return [_part(scene, held, scene.encode_part(held).features[0], name) for name, held in parts.items()]


def _part(scene: Scene, held: np.ndarray, feature: np.ndarray, name: str) -> Example:
    colour = None if scene.cloud.colour is None else scene.cloud.colour[held]
    return Example(feature, f"{scene.name}, {name}", _thumbnail(scene.canonical[held], colour))


def shape_examples(
    shapes: Sequence[PointCloud | str | os.PathLike], model: QueryModel, up: str | None = None
) -> list[Example]:
    """Shapes, files or clouds, as examples. Raises ReadError."""
    from ..geometry.frame import find_frame

    out = []
    for shape in shapes:
        cloud = read_shape(shape)
        picture = _thumbnail(find_frame(cloud, up=up).to_canonical(cloud.xyz), cloud.colour)
        name = cloud.source.name if cloud.source else "a shape"
        out.append(Example(shape_feature(cloud, model, up=up), name, picture))
    return out


def _thumbnail(xyz: np.ndarray, colour: np.ndarray | None) -> bytes:
    from PIL import Image

    from ..render.cloud_views import thumbnail

    buffer = io.BytesIO()
    Image.fromarray(thumbnail(xyz, colour, THUMBNAIL)).save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def _key(text: str) -> str:
    return " ".join(str(text).casefold().split())
