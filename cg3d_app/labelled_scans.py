"""Labels that were made in other scans, read from their files for a data set. No Qt here."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

from cg3d_app import session
from cg3d_core.errors import UsageError

if TYPE_CHECKING:
    from cg3d_core.labels.objects import Objects

ENDINGS = (".cg3d", session.ENDING)


def read_objects(path: Path) -> Objects:
    """The segments of a scan as a person left them, from its labels beside it or from a session.

    Raises ReadError: a file that is damaged or gone; UsageError: the scan has changed since, or the session has no labels.
    """
    from cg3d_core.geometry.frame import find_frame
    from cg3d_core.io import read
    from cg3d_core.labels import file
    from cg3d_core.labels.objects import of_labelling

    if path.name.endswith(session.ENDING):
        kept = session.load(path)
        if not kept.labels:
            raise UsageError("there are no labels in this session", where=path, how="Label segments and save it again")
        cloud = read(kept.scan)
        return of_labelling(session.unpack_labels(kept.labels, SimpleNamespace(cloud=cloud, frame=find_frame(cloud))))
    cloud = read(file.scan_of(path))
    return of_labelling(file.load(path, cloud, find_frame(cloud)))
