"""``cg3d teach``: a word and its examples, kept in a file of words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from cg3d_app.cli_progress import Progress, clean_stdout
from cg3d_core.errors import UsageError
from cg3d_core.output import check_writable, print_table, write_json

if TYPE_CHECKING:
    from cg3d_core.query.model import QueryModel
    from cg3d_core.query.prototypes import Words


def run_teach(
    word: str,
    path: Path,
    *,
    shapes: list[Path],
    scene: Path | None,
    segments: list[int],
    forget: bool,
    json: str | None,
    opening: dict,
) -> None:
    """Add examples of ``word`` to the file of words at ``path``, and say which words it holds then."""
    if (scene is None) != (not segments):
        missing = "--segment says which of the scan's segments" if scene else "--scene says which scan"
        raise UsageError("a segment is one of a scan", how=f"Give both: {missing}")
    if not shapes and scene is None and not forget:
        raise UsageError("show an example", how="Use --shape FILE, or --scene SCENE --segment ID")
    check_writable(path, Path(json) if json else None)
    with clean_stdout(), Progress() as progress:
        words = _taught(word, path, shapes, scene, segments, forget, opening, progress)
        words.save(path)
    document = {
        "file": str(path),
        "model": words.model,
        "words": [{"word": w.text, "examples": [e.source for e in w.examples]} for w in words.words],
    }
    if json:
        write_json(document, json)
    if json != "-":
        rows = [(w["word"], len(w["examples"]), "; ".join(w["examples"])) for w in document["words"]]
        print_table(("word", "examples", "from"), rows, title=f"{path}: words of {words.model}")


def _taught(
    word: str,
    path: Path,
    shapes: list[Path],
    scene: Path | None,
    segments: list[int],
    forget: bool,
    opening: dict,
    progress: Progress,
) -> Words:
    from cg3d_core.opening import open_scene
    from cg3d_core.query.model import QueryModel
    from cg3d_core.query.prototypes import segment_examples, shape_examples

    progress("model", 0.0)
    model = QueryModel.load(opening["model"], opening["cache"], opening["tower"])
    words = _before(path, model)
    if forget:
        words = words.forget(word)
    examples = []
    if shapes:
        progress("encoding", 0.0)
        examples += shape_examples(shapes, model, opening["up"])
    if scene is not None:
        settings = {key: value for key, value in opening.items() if key not in ("model", "tower")}
        examples += segment_examples(open_scene(scene, model=model, progress=progress, **settings), segments)
    return words.teach(word, examples) if examples else words


def _before(path: Path, model: QueryModel) -> Words:
    """The words that the file holds already."""
    from cg3d_core.query.prototypes import Words

    return Words.load(path, model) if path.exists() else Words.of(model)
