"""``cg3d [SCENE]``: the window, or the same answer on the terminal where there is no screen."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from cg3d_core.errors import UsageError

SAMPLE_QUERY = "bookshelf"


def run_window(scene: Path | None, query: str | None) -> int:
    """Open the window on ``scene`` and ask ``query``; without either, the sample scan and its query."""
    from cg3d_app.app import has_screen

    if has_screen():
        from cg3d_app.app import run

        return run(None if scene is None else str(scene), query)
    return answer_headless(scene, query)


def answer_headless(scene: Path | None, query: str | None) -> int:
    """Print the ranked segments and write a picture into the current folder."""
    from cg3d_app.cli_query import run_query
    from cg3d_app.engine import sample_scan

    scene = scene or sample_scan()
    if scene is None:
        raise UsageError("there is no screen, and no sample scan is installed", how='Use: cg3d query SCAN "words"')
    query = query or SAMPLE_QUERY
    picture = Path(f"cg3d-{_slug(Path(scene).stem)}-{_slug(query)}.png")
    print("no screen here: answering on the terminal", file=sys.stderr)
    run_query(
        Path(scene), asked=[("text", query)], negatives=[], k=10, json=None, mask=None, scores=None,
        picture=picture, export=None, opening={},
    )  # fmt: skip
    print(f"picture: {picture.absolute()}")
    return 0


def _slug(text: str) -> str:
    return re.sub(r"[^\w]+", "-", text.casefold()).strip("-")[:40] or "x"
