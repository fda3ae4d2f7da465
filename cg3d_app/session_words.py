"""Taught words in a session: those that its questions were asked with go along, and join the user's own. No widgets here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cg3d_app.answers import Answer
from cg3d_app.i18n import tr
from cg3d_core.errors import Cg3dError, ModelError

if TYPE_CHECKING:
    from cg3d_core.query.parsed import Parsed
    from cg3d_core.query.prototypes import Words


@dataclass(frozen=True, eq=False)
class Brought:
    """The words of a session beside the user's own."""

    asked: Words | None  # to ask the session's questions with
    new: Words | None = None  # the session's, to be added to the user's own
    notes: tuple[str, ...] = ()  # what is to be said, a line each


def to_carry(answers: Iterable[Answer]) -> dict[str, Any] | None:
    """The words that answers were asked with, as a session holds them; None where there are none. Not quite cheap."""
    carried: Words | None = None
    for answer in answers:
        if answer.words is None:
            continue
        used = answer.words.only(_named(answer))
        carried = used if carried is None else used.joined(carried)[0]  # the newest answer's, where two differ
    if not carried:
        return None
    from cg3d_core.query.word_file import to_document

    return to_document(carried)


def bring(document: Mapping[str, Any] | None, own: Words | None, model: Any) -> Brought:
    """What to do with a session's words: ``own`` are the user's, ``model`` the open scan's, a QueryModel."""
    own = own or None  # a set of no words is of no model
    fitting = None if own is None or _misfit(own, model) else own
    if document is None:
        return Brought(fitting)
    from cg3d_core.query.word_file import from_document

    try:
        words = from_document(document)
    except Cg3dError:
        return Brought(fitting, notes=(tr("The taught words of this session are damaged and were left out"),))
    said = ", ".join(f"“{word.text}”" for word in words.words)
    if _misfit(words, model):
        text = tr("{words}: taught to another model, {name}, so this session's questions were asked in plain words")
        return Brought(fitting, notes=(text.format(words=said, name=words.model),))
    if own is not None and fitting is None:
        text = tr("{words}: not put among your words, which were taught to another model, {name}")
        return Brought(words, notes=(text.format(words=said, name=own.model),))
    joined, clashes = (words, ()) if own is None else own.joined(words)
    notes = ()
    if clashes:
        text = tr("{words}: taught otherwise in this session than by you; yours is kept, and answers differ")
        notes = (text.format(words=", ".join(f"“{word}”" for word in clashes)),)
    return Brought(joined, words, notes)


def _misfit(words: Words, model: Any) -> bool:
    try:
        words.check(model)
    except ModelError:
        return True
    return False


def _named(answer: Answer) -> set[str]:
    """All things that an answer's question names: "pump" and "door" of "2 pumps nearest the door"."""
    parsed = getattr(answer.result, "parsed", None)
    asked = set() if answer.question is None else {answer.question.words}
    return asked if parsed is None else asked | _nouns(parsed)


def _nouns(parsed: Parsed) -> set[str]:
    anchors = [anchor for relation in parsed.relations for anchor in relation.anchors]
    return {parsed.noun}.union(*map(_nouns, anchors))
