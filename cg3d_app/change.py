"""What can change in what is open; whoever shows it is told which."""

from __future__ import annotations

from enum import Enum, auto


class Change(Enum):
    """What has changed in the document."""

    SCENE = auto()  # another scene, or none
    RESULT = auto()  # another answer, another current one, or none
    SELECTION = auto()
    COLOUR = auto()  # what the points' colour shows
    SHOWN = auto()  # which points are drawn: cutaway, hidden segments, clip box
    LABELS = auto()  # segments merged, split, labelled, renamed; follows undo and redo too
