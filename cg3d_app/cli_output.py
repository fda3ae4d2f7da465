"""What ``cg3d query`` writes beside what all commands do (``cg3d_core.output``): masks and ranked segments."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from cg3d_core.cache import replacing
from cg3d_core.output import print_table

if TYPE_CHECKING:
    from cg3d_core.query.result import QueryResult


def write_rows(rows: Sequence[np.ndarray], path: Path) -> None:
    """One array as it is, several as the rows of one, in NumPy's format."""
    with replacing(path) as temporary, temporary.open("wb") as f:
        np.save(f, rows[0] if len(rows) == 1 else np.stack(rows), allow_pickle=False)


def print_result(result: QueryResult) -> None:
    """The ranked segments of one answer, and what was understood of words that say more than a name."""
    n = len(result.matched_ids)
    if n:
        head = f"{result.query}: {n} segment{'s' * (n != 1)}, {result.points_matched:,} points"
    else:
        head = f"{result.query}: no match in this scene" + ("; nearest:" if result.segments else "")
    print(head)
    if result.parsed is not None and not result.parsed.plain:
        print(f"  understood: {result.parsed}")
    for note in result.notes:
        print(f"  note: {note}")
    if not result.segments:
        return
    rows = [
        (
            f"{s.id}",
            s.score,
            "yes" if s.matched else "no",
            s.points,
            " x ".join(f"{side:.2f}" for side in s.size),
            ", ".join(f"{c:.2f}" for c in s.centre),
            ", ".join(s.nearest_names),
        )
        for s in result.segments
    ]
    print_table(("segment", "score", "match", "points", "size (m)", "centre", "looks like"), rows)
