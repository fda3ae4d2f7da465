"""``cg3d classify``: names for single objects, a few or many thousand, told as they are found."""

from __future__ import annotations

import json as json_
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from cg3d_app.cli_progress import Progress, clean_stdout
from cg3d_core.errors import ReadError, UsageError
from cg3d_core.output import check_writable, growing, write_json

if TYPE_CHECKING:
    from cg3d_core.query.many import Seen, Sight
    from cg3d_core.query.model import QueryModel

Ranked = Sequence[tuple[str, float]]
Rank = Callable[["Seen"], Ranked]
"""A file that was looked at -> names with their probabilities, best first."""


def run_classify(
    paths: list[Path],
    given: dict[str, Any],
    *,
    top: int,
    json: str | None,
    jsonl: str | None,
    csv: Path | None,
    workers: int | None,
    model: str,
    up: str | None,
    tower: str | None = None,
    words: Path | None = None,
) -> None:
    """Classify files, and all shapes in folders; one that cannot be read is reported and the others are still answered.

    ``given``: ``labels``, ``labels_file`` or ``labels_set``. ``words``: a file of taught words, labels too. Without labels or
    words among the classes that the model was fine-tuned on. Raises Cg3dError when none could be answered.
    """
    from cg3d_core.geometry.axes import AXES
    from cg3d_core.query.many import find_shapes, see_files

    check_writable(*(Path(target) for target in (json, jsonl) if target), csv)
    if json == "-" and jsonl == "-":
        raise UsageError("only one of --json and --jsonl can go to stdout")
    if up is not None and up not in AXES:
        raise UsageError(f"{up!r} is not an axis", how=f"Use one of {', '.join(AXES)}.")
    choose = _labels(given, words is not None, model)
    results: list[dict] = []
    failed = 0
    with ExitStack() as stack:
        out = stack.enter_context(clean_stdout())
        shown = "-" not in (json, jsonl)
        progress = stack.enter_context(
            Progress(quiet=shown and out.isatty())
        )  # there the rows themselves are the progress
        progress("listing", 0.0)
        files, wrong = find_shapes(paths)
        progress("model", 0.0)
        called, sight, rank = _own_classes(model) if choose is None else _zero_shot(model, choose, tower, words)
        tellers = [results.append] if json else []
        if shown:
            tellers.append(lambda result: print(_line(result), file=out, flush=True))
        if jsonl:
            tellers.append(_json_lines(out if jsonl == "-" else stack.enter_context(growing(jsonl))))
        if csv:
            tellers.append(_csv_rows(stack.enter_context(growing(csv)), top))
        started = time.perf_counter()
        looked = stack.enter_context(closing(see_files(files, sight, up=up, workers=workers)))
        for done, seen in enumerate(chain(looked, wrong)):
            progress("classifying", min(done / max(len(files), 1), 1.0))
            result = _result(seen, () if seen.error else rank(seen)[:top])
            failed += "error" in result
            for tell in tellers:
                tell(result)
    if json:
        write_json({"model": called, "results": results}, json)
    count = len(files) + len(wrong)
    if count > 1:
        print(_summary(count, failed, time.perf_counter() - started), file=sys.stderr)
    if failed == count:
        raise ReadError(seen.error if count == 1 else f"none of {count} files could be read. The last: {seen.error}")


def _labels(given: dict[str, Any], taught: bool, model: str) -> Callable[[QueryModel], Sequence[str]] | None:
    """What the names are, once the model is there; None: the model's own classes. Raises UsageError."""
    from cg3d_core.query.label_sets import KEYS, PUBLISHED, labels_of, read_labels
    from cg3d_core.query.trained import has_classes

    said = {name: value for name, value in given.items() if value is not None}
    if not said and (taught or has_classes(model)):
        return (lambda _: ()) if taught else None
    if len(said) != 1:
        how = (
            'Use --labels "chair,table,lamp", --labels-file names.txt, --labels-set modelnet40 or a fine-tuned --model'
        )
        raise UsageError("say in one way what the files could be", how=how)
    ((name, value),) = said.items()
    if name == "labels_set":
        if value.strip().lower() in PUBLISHED or value.strip().lower() not in KEYS:
            names = labels_of(value, None)  # known, or refused, before the model is loaded
            return lambda _: names
        return lambda loaded: labels_of(value, loaded)
    names = read_labels(value) if name == "labels_file" else _split(value)
    return lambda _: names


def _split(labels: str) -> list[str]:
    names = list(dict.fromkeys(name for name in (" ".join(part.split()) for part in labels.split(",")) if name))
    if not names:
        raise UsageError("there is no label among the labels", how='For example: --labels "chair,table,lamp"')
    return names


def _zero_shot(
    model: str, choose: Callable[[QueryModel], Sequence[str]], tower: str | None, words: Path | None
) -> tuple[str, Sight, Rank]:
    """The model's name, how it looks at shapes, and naming among labels and the words of a file."""
    from cg3d_core.query.classify import Choice
    from cg3d_core.query.many import Sight
    from cg3d_core.query.model import QueryModel
    from cg3d_core.query.prototypes import Words

    loaded = QueryModel.load(model, tower=tower)
    choice = Choice(choose(loaded), loaded, None if words is None else Words.load(words, loaded))
    return loaded.name, Sight(loaded), lambda seen: choice.ranked(seen.feature)


def _own_classes(model: str) -> tuple[str, Sight, Rank]:
    """The model's name, how it looks at shapes, and naming among the classes that it was fine-tuned on."""
    from cg3d_core.query.many import Sight
    from cg3d_core.query.trained import TrainedClasses

    loaded = TrainedClasses.load(model)
    return loaded.name, Sight(trained=loaded), lambda seen: seen.classes


def _result(seen: Seen, ranked: Ranked) -> dict:
    if seen.error:
        return {"file": str(seen.path), "error": seen.error}
    return {"file": str(seen.path), "labels": [{"name": name, "score": round(p, 4)} for name, p in ranked]}


def _line(result: dict) -> str:
    if "error" in result:
        return f"error: {result['error']}"
    return f"{result['file']}: {', '.join('{name} {score:.2f}'.format(**label) for label in result['labels'])}"


def _json_lines(file: TextIO) -> Callable[[dict], None]:
    def tell(result: dict) -> None:
        file.write(json_.dumps(result, ensure_ascii=False) + "\n")
        file.flush()

    return tell


def _csv_rows(file: TextIO, top: int) -> Callable[[dict], None]:
    from cg3d_core.query.named_table import NamedTable

    table = NamedTable(file, top)
    return lambda result: table.add(
        result["file"],
        [(label["name"], label["score"]) for label in result.get("labels", ())],
        result.get("error", ""),
    )


def _summary(count: int, failed: int, seconds: float) -> str:
    line = f"{count - failed:,} of {count:,} files named in {seconds:.1f} s"
    return f"{line}, {(count - failed) / max(seconds, 1e-9):.1f} a second" if count - failed else line
