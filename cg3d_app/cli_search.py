"""``cg3d search``: shapes of a library by words, a picture, a shape or a scene's segment."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from cg3d_app.cli_progress import Progress, clean_stdout
from cg3d_core.errors import UsageError
from cg3d_core.output import check_writable, print_table, write_json

if TYPE_CHECKING:
    from cg3d_core.library.search import Library, LibraryHit

HOW = 'For example: cg3d search LIB --text "armchair"; or --image, --shape, or --scene with --segment'


def run_search(
    library: Path,
    asked: dict[str, str | Path],
    scene: Path | None,
    segment: int | None,
    *,
    k: int,
    category: str | None,
    folder: str | None,
    json: str | None,
    opening: dict,
    words: Path | None = None,
) -> None:
    """Search by ``asked``, one of {"text", "image", "shape"}, or by a segment of a scene, and write what was found.

    ``words``: a file of words taught by example; text that is one of them searches with its examples.
    """
    if len(asked) + (scene is not None) != 1:
        raise UsageError("ask with one thing: words, a picture, a shape or a segment", how=HOW)
    if (scene is None) != (segment is None):
        how = "Give --scene and --segment; cg3d query lists a scene's segments with their numbers"
        raise UsageError("a segment belongs to a scene", how=how)
    check_writable(Path(json) if json else None)
    narrowed = {"k": k, "category": category, "folder": folder}
    with clean_stdout(), Progress() as progress:
        from cg3d_core.library.search import open_library

        progress("library", 0.0)
        opened = open_library(library, progress=progress)
        if scene is None:
            progress("searching", 0.0)
            hits = opened.search(**_taught(asked, words, opened), **narrowed)
        else:
            hits = by_segment(opened, scene, segment, progress, narrowed, opening)
    if json:
        write_json({"results": [hit.to_dict() for hit in hits]}, json)
    if json != "-":
        print_hits(hits)


def _taught(asked: dict[str, str | Path], words: Path | None, library: Library) -> dict:
    """``asked``, or the mean of its examples where it is a taught word."""
    if words is None:
        return asked
    from cg3d_core.query.prototypes import Words

    word = Words.load(words, library.model).find(str(asked.get("text", "")))
    return asked if word is None else {"feature": word.prototype}


def by_segment(
    library: Library, scene: Path, segment: int, progress: Progress, narrowed: dict, opening: dict
) -> list[LibraryHit]:
    """Shapes like a segment of a scan, which is opened with the library's own model."""
    from cg3d_core.opening import open_scene

    opened = open_scene(scene, model=library.model, progress=progress, **opening)
    progress("searching", 0.0)
    return library.search_segment(opened, segment, **narrowed)


def print_hits(hits: list[LibraryHit]) -> None:
    """The shapes that were found, best first."""
    rows = [
        (
            hit.score,
            hit.category or "-",
            " x ".join(f"{side:.2f}" for side in hit.size) + ("" if hit.unit_known else " ?"),
            str(hit.file),
        )
        for hit in hits
    ]
    print_table(("score", "category", "size (m)", "file"), rows, title="score: a cosine, which ranks; ?: unit guessed")
