"""The labels of the open scan and the file they are kept in: what has been saved, and what not. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from cg3d_core.errors import Cg3dError
from cg3d_core.labels import file
from cg3d_core.labels.labelling import Labelling


@dataclass(frozen=True, eq=False)
class Recalled:
    """What was kept beside a scan: its labels, or in one line why they cannot be used."""

    labelling: Labelling | None = None
    complaint: str = ""


def recall(scene: Any, path: Path) -> Recalled:
    """The labels kept beside a scan, if there are any. Slow on large scans."""
    home = file.beside(path)
    if not home.is_file():
        return Recalled()
    try:
        return Recalled(file.load(home, scene.cloud, scene.frame))
    except Cg3dError as error:
        return Recalled(complaint=str(error))


def copy_of(labelling: Labelling) -> Labelling:
    """The same without its history: it stays as it is while a person goes on."""
    return Labelling(labelling.cloud, labelling.frame, labelling.owner, labelling.marks, labelling.gap)


@dataclass(frozen=True, eq=False)
class Snapshot:
    """Segments and labels at one moment; what was selected does not count."""

    owner: np.ndarray
    labels: Mapping[int, str]
    names: Mapping[int, str]
    hidden: frozenset[int]

    @classmethod
    def of(cls, labelling: Labelling) -> Snapshot:
        """How it stands now."""
        marks = labelling.marks
        return cls(labelling.owner.copy(), dict(marks.labels), dict(marks.names), marks.hidden)

    def is_of(self, labelling: Labelling) -> bool:
        """Whether it stands so (again)."""
        marks = labelling.marks
        same = (dict(marks.labels), dict(marks.names), marks.hidden) == (self.labels, self.names, self.hidden)
        return same and np.array_equal(labelling.owner, self.owner)
