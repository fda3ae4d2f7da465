"""Lists of names that single shapes can be named among: published ones, all that a model knows, a user's own file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..cache import replacing
from ..errors import UsageError
from ..io import benchmarks
from ..io.listing import words

if TYPE_CHECKING:
    from .model import QueryModel

KNOWN = "known"
"""Key of all names that the model in use knows."""


@dataclass(frozen=True)
class LabelSet:
    """A published list of class names."""

    key: str  # what the command line calls it
    title: str
    raw: Callable[[], Iterable[str]]  # the names as published

    @property
    def names(self) -> tuple[str, ...]:
        """The names as people type them: "night stand" where the data set has night_stand."""
        return tuple(words(name) for name in self.raw())


PUBLISHED: dict[str, LabelSet] = {
    one.key: one
    for one in (
        LabelSet("modelnet40", "ModelNet40", lambda: benchmarks.MODELNET40),
        LabelSet("shapenet55", "ShapeNet55", lambda: (named[0] for named in benchmarks.SHAPENET55.values())),
        LabelSet("scanobjectnn", "ScanObjectNN", lambda: benchmarks.SCANOBJECTNN),
        LabelSet("scannet20", "ScanNet20", benchmarks.SCANNET20.values),
        LabelSet("scannet200", "ScanNet200", benchmarks.SCANNET200.values),
        LabelSet("lvis", "LVIS", benchmarks.lvis),
    )
}
"""By key, in the order in which they are offered."""

KEYS = (*PUBLISHED, KNOWN)


def labels_of(key: str, model: QueryModel) -> tuple[str, ...]:
    """The names of a list by its key, capitals aside. Raises UsageError where there is none."""
    key = key.strip().lower()
    if key == KNOWN:
        return known_names(model)
    if key not in PUBLISHED:
        raise UsageError(f"there is no list of labels {key!r}", how=f"There are: {', '.join(KEYS)}")
    return PUBLISHED[key].names


def known_names(model: QueryModel) -> tuple[str, ...]:
    """All names of things that a model knows."""
    vocabulary = model.judge.vocabulary
    return vocabulary.names[: vocabulary.known]


def parse_labels(text: str) -> list[str]:
    """Names of a text, one a line; # begins a comment; without repeats and doubled blanks, in their order."""
    names = (" ".join(line.split("#")[0].split()) for line in text.splitlines())
    return list(dict.fromkeys(name for name in names if name))


def read_labels(path: str | Path) -> list[str]:
    """The names of a file, as ``parse_labels`` finds them. Raises UsageError: not to be read, or no name in it."""
    path = Path(path)
    try:
        names = parse_labels(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not a text file"
        raise UsageError(f"the labels cannot be read ({reason.lower()})", where=path) from error
    if not names:
        raise UsageError("there is no label in it", where=path, how="Write one name a line")
    return names


def write_labels(path: str | Path, names: Sequence[str]) -> None:
    """Write names as ``read_labels`` reads them. Raises Cg3dError where that is not possible."""
    with replacing(path) as temporary:
        temporary.write_text("".join(f"{name}\n" for name in names), encoding="utf-8")
