"""``cg3d classify``: names for single objects among the user's own labels."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from cg3d_app.cli_progress import Progress, clean_stdout
from cg3d_core.errors import Cg3dError, UsageError
from cg3d_core.output import check_writable, print_table, write_json


def run_classify(
    files: list[Path],
    labels: str | None,
    labels_file: Path | None,
    top: int,
    json: str | None,
    model: str,
    up: str | None,
    tower: str | None = None,
    words: Path | None = None,
) -> None:
    """Classify ``files``; one that cannot be read is reported and the others are still answered.

    ``words``: a file of taught words, labels too. Without labels or words among the classes that the model was fine-tuned on. Raises Cg3dError when none could be answered.
    """
    from cg3d_core.query.trained import has_classes

    check_writable(Path(json) if json else None)
    unnamed = labels is None and labels_file is None
    own = unnamed and words is None and has_classes(model)
    names = [] if own or (unnamed and words is not None) else read_labels(labels, labels_file)
    results, failure = [], None
    with clean_stdout(), Progress() as progress:
        progress("model", 0.0)
        called, rank = _own_classes(model) if own else _zero_shot(model, names, tower, words)
        for i, file in enumerate(files):
            progress("classifying", i / len(files))
            try:
                ranked = rank(file, up)
            except Cg3dError as error:
                failure = error
                results.append({"file": str(file), "error": str(error)})
            else:
                results.append(
                    {"file": str(file), "labels": [{"name": n, "score": round(p, 4)} for n, p in ranked[:top]]}
                )
    if json:
        write_json({"model": called, "results": results}, json)
    if json != "-":
        rows = [(r["file"], _line(r)) for r in results]
        print_table(("file", "labels"), rows)
    if failure is not None and all("error" in r for r in results):
        raise failure


Rank = Callable[[Path, str | None], list[tuple[str, float]]]
"""A file and its up axis, if given -> names with their probabilities, best first."""


def _zero_shot(model: str, names: list[str], tower: str | None, words: Path | None) -> tuple[str, Rank]:
    """The model's name, and naming among ``names`` and the words of a file."""
    from cg3d_core.query.classify import classify_file
    from cg3d_core.query.model import QueryModel
    from cg3d_core.query.prototypes import Words

    loaded = QueryModel.load(model, tower=tower)
    taught = None if words is None else Words.load(words, loaded)
    return loaded.name, lambda file, up: classify_file(file, names, loaded, up=up, words=taught)


def _own_classes(model: str) -> tuple[str, Rank]:
    """The model's name, and naming among the classes that it was fine-tuned on."""
    from cg3d_core.query.trained import TrainedClasses

    loaded = TrainedClasses.load(model)
    return loaded.name, lambda file, up: loaded.classify_file(file, up=up)


def read_labels(labels: str | None, labels_file: Path | None) -> list[str]:
    """Label names from the option or the file (one a line, # starts a comment), in order, without repeats."""
    if (labels is None) == (labels_file is None):
        raise UsageError(
            "say what the files could be",
            how='Use --labels "chair,table,lamp", --labels-file names.txt or a fine-tuned --model',
        )
    if labels_file is not None:
        try:
            lines = labels_file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "it is not a text file"
            raise UsageError(f"the labels cannot be read ({reason.lower()})", where=labels_file) from error
        names = [line.split("#")[0].strip() for line in lines]
    else:
        names = [name.strip() for name in labels.split(",")]
    names = list(dict.fromkeys(n for n in names if n))
    if not names:
        raise UsageError("there is no label among the labels", how='For example: --labels "chair,table,lamp"')
    return names


def _line(result: dict) -> str:
    if "error" in result:
        return f"error: {result['error']}"
    return ", ".join(f"{label['name']} {label['score']:.2f}" for label in result["labels"])
