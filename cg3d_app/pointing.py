"""Which segment a click means: the thing, where it hit a scrap that was left over beside it. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from cg3d_app.document import Document

LEFT_OVER = 0.5  # of its candidate's points: with fewer, a segment is what others have left of it
LARGER = 4.0  # times as many points as the scrap: clearly the thing
HOLDS, FILLS = 0.8, 0.5  # a candidate speaks for a thing when it holds so much of it and is mostly it


def meant(document: Document, point: int, how: str = "set") -> int:
    """The segment that a click on a point of the cloud selects, -1 for none; ``how`` as of ``Document.select``.

    That is the point's own, but for a scrap of a larger thing it is the thing, unless that is selected already: so a
    second click on the spot is for the scrap itself.
    """
    owner = int(document.owner[point])
    chosen = document.selected
    if how != "set" and owner in chosen:
        return owner
    thing = _thing_of(document, point, owner)
    return owner if thing is None or thing in chosen else thing


def _thing_of(document: Document, point: int, owner: int) -> int | None:
    """The larger segment that the one of ``point`` is a scrap of; None where it stands for itself.

    A scrap is what is left of a candidate whose points others have taken. Its thing is in sight, takes up most of a
    candidate that also holds the point, and has been left whole by that candidate. What a person has named or labelled is no scrap.
    """
    scene, labelling = document.scene, document.labelling
    if labelling is None or not 0 <= owner < len(scene.segmentation):
        return None
    marks, cuts = labelling.marks, scene.segmentation
    if owner in marks.labels or owner in marks.names:
        return None
    owners = np.full(len(scene.work), -1, np.int32)
    owners[scene.work.inverse] = labelling.owner
    sizes = np.bincount(owners + 1)[1:]
    if owner >= len(sizes) or sizes[owner] >= LEFT_OVER * len(cuts.points(owner)):
        return None
    places = np.flatnonzero(cuts.indices == scene.work.inverse[point])
    for candidate in sorted(np.searchsorted(cuts.indptr, places, "right") - 1, key=lambda i: len(cuts.points(i))):
        members = cuts.points(int(candidate))
        held = np.bincount(owners[members] + 1)[1:]
        if not len(held):
            continue
        thing = int(held.argmax())
        most = max(HOLDS * sizes[thing], FILLS * len(members))
        if held[thing] >= most and sizes[thing] >= LARGER * sizes[owner] and thing not in marks.hidden:
            return thing
    return None
