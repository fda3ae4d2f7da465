"""``cg3d-train evaluate``: zero-shot naming and retrieval of a data set's shapes."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from cg3d_core.cache import replacing
from cg3d_core.errors import UsageError
from cg3d_core.metrics import confusion_matrix, naming_scores, shape_retrieval, text_retrieval
from cg3d_core.query.shapes import ShapeEncoder, point_shapes

from .datasets import ShapeDataset, open_dataset
from .features import Features, Report, encode_dataset
from .wording import Names, class_names

HEADLINES = ("top1", "top5", "class_mean", "known_top1", "synonym_top1", "unseen_wording_top1")
"""The scores that tables show, in this order, where there are any."""


def evaluate_folder(folder: str, model: str = "cg3d-mini") -> dict:
    """Name every file of ``folder``/<class>/ among all classes of the folder at once: ``evaluate_dataset`` with the defaults."""
    dataset = open_dataset(folder, "folder", "all")
    return evaluate_dataset(dataset, point_shapes(model)).scores


@dataclass(frozen=True, eq=False)
class Naming:
    """A data set named: totals for JSON, and what tables and pictures are made of."""

    scores: dict
    names: Names
    matrix: np.ndarray  # (w, w) int64: how many of word row were given the word of the column


def evaluate_dataset(
    dataset: ShapeDataset,
    encoder: ShapeEncoder,
    labels: str | None = None,
    templates: Sequence[str] | None = None,
    report: Report | None = None,
) -> Naming:
    """Zero-shot naming: every shape gets the nearest of the names (paper, Sec. 4.2).

    Args:
        labels: see ``wording.class_names``. templates: sentences that names are put into, their features
            averaged (default: the encoder's own).
    Returns:
        scores: top1, top5, class_mean, per_class, confusions, failed and more. With a checkpoint that lists
        its words, "known": over the classes it knows. A folder's ``index.csv`` with columns ``category`` and
        ``synonyms`` (semicolons between them) gives two more: "synonym", the first synonym in place of the
        name; and "unseen wording", the first synonym that training never saw, for the classes it knows.
    Raises:
        UsageError: no shape has a class that is asked for. ReadError: none could be read.
    """
    config = encoder.config
    names = class_names(dataset.classes, labels, config.get("known_names") or ())
    features = encode_dataset(dataset, encoder, report).labelled()
    truth = names.of_class[features.labels]
    asked = truth >= 0
    if not asked.any():
        raise UsageError("no shape in it has a class that is asked for", where=dataset.root, how="Look at --labels.")
    rows, truth = features.rows[asked], truth[asked]
    sentences = tuple(templates or encoder.templates)
    cosine = rows @ encoder.encode_names(names.words, sentences).T
    matrix = confusion_matrix(truth, cosine.argmax(1), len(names.words))
    scores = naming_scores(cosine, truth) | {
        "per_class": _per_class(matrix, names.words),
        "confusions": _confusions(matrix, names.words),
        "model": encoder.name,
        "files": len(truth),
        "classes": len(np.unique(names.of_class[names.of_class >= 0])),
        "failed": list(features.failed),
        "names": len(names.words),
        "templates": len(sentences),
        "left_out": int((~asked).sum()),
        "data": {"name": dataset.name, "split": dataset.split},
    }
    scores |= _wordings(config, dataset.root / "index.csv", names.words, rows, truth, cosine, encoder, sentences)
    return Naming(scores, names, matrix)


def _per_class(matrix: np.ndarray, words: Sequence[str]) -> dict[str, float]:
    count = matrix.sum(axis=1)
    return {words[c]: float(matrix[c, c] / count[c]) for c in np.flatnonzero(count)}


def _confusions(matrix: np.ndarray, words: Sequence[str], most: int = 40) -> list[dict]:
    """The commonest ones first."""
    wrong = Counter({(t, p): int(matrix[t, p]) for t, p in np.argwhere(matrix) if t != p})
    return [{"true": words[t], "named": words[p], "count": n} for (t, p), n in wrong.most_common(most)]


def _wordings(config: dict, index: Path, words, rows, truth, cosine, encoder, templates) -> dict:
    """Scores over the classes that the model knows, and with other words in place of names."""
    scores = {}
    known = set(config.get("known_names") or ())
    is_known = np.array([words[t] in known for t in truth])
    if is_known.any():
        scores["known_top1"] = float((cosine.argmax(1) == truth)[is_known].mean())
        scores["known_files"] = int(is_known.sum())
    synonyms = _synonyms(index)
    trained = set(config.get("trained_words") or ())
    instead = {
        "synonym": {name: others[0] for name, others in synonyms.items()},
        "unseen_wording": {
            name: unseen[0]
            for name, others in synonyms.items()
            if trained and name in known and (unseen := [w for w in others if w not in trained])
        },
    }
    for key, other in instead.items():
        asked = np.isin(truth, [i for i, word in enumerate(words) if word in other])
        if asked.any():
            texts = encoder.encode_names([other.get(word, word) for word in words], templates)
            scores[f"{key}_top1"] = float(((rows[asked] @ texts.T).argmax(1) == truth[asked]).mean())
            scores[f"{key}_files"] = int(asked.sum())
    return scores


def _synonyms(index: Path) -> dict[str, list[str]]:
    if not index.is_file():
        return {}
    with index.open(newline="", encoding="utf-8") as file:
        rows = {
            r["category"]: [w.strip() for w in (r.get("synonyms") or "").split(";")]
            for r in csv.DictReader(file)
            if r.get("category")
        }
    return {category: words for category, words in rows.items() if words[0]}


def evaluate_retrieval(
    features: Features, encoder: ShapeEncoder, templates: Sequence[str] | None = None
) -> dict[str, dict]:
    """Retrieval by shapes and by class names (see ``cg3d_core.metrics``).

    {"shape_to_shape": {...}, "text_to_shape": {...}}; the former is empty where no class has two shapes.
    Raises UsageError when no shape has a class.
    """
    held = features.labelled()
    if not len(held.rows):
        raise UsageError("no shape in it has a class", how="Retrieval is measured with classes.")
    texts = encoder.encode_names(held.classes, tuple(templates or encoder.templates))
    by_shape = shape_retrieval(held.rows, held.labels)
    by_text = text_retrieval(texts, np.arange(len(held.classes)), held.rows, held.labels)
    return {"shape_to_shape": by_shape, "text_to_shape": by_text}


def write_per_class(path: Path, naming: Naming) -> None:
    """CSV: class, shapes, right, share, and what it was most often called instead."""
    with replacing(path) as temporary, temporary.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("class", "shapes", "right", "top1", "most_often_instead", "times"))
        for c in np.flatnonzero(naming.matrix.sum(axis=1)):
            given = naming.matrix[c].copy()
            right, shapes = int(given[c]), int(given.sum())
            given[c] = 0
            other = int(given.argmax())
            instead = (naming.names.words[other], int(given[other])) if given[other] else ("", 0)
            writer.writerow((naming.names.words[c], shapes, right, f"{right / shapes:.4f}", *instead))


def print_naming(scores: dict) -> None:
    """Totals and the commonest confusions, for people."""
    from cg3d_core.output import print_table

    print(
        f"{scores['model']}: {scores['files']:,} shapes of {scores['classes']} classes, {scores['names']:,} names at once"
    )
    print_table(("score", "value"), [(k, f"{100 * scores[k]:.1f} %") for k in HEADLINES if k in scores])
    for row in scores["confusions"][:12]:
        print(f"  {row['true']} named {row['named']}: {row['count']}")
    print_failed(scores["failed"])


def print_retrieval(scores: dict) -> None:
    """Both directions side by side."""
    from cg3d_core.output import print_table

    shape, text = scores["shape_to_shape"], scores["text_to_shape"]
    rows = [(k.replace("_", " "), _shown(shape.get(k)), _shown(text.get(k))) for k in text]
    print(f"{scores['model']}: {scores['files']:,} shapes")
    print_table(("measure", "shape to shape", "text to shape"), rows)
    print_failed(scores["failed"])


def print_failed(failed: Sequence[str]) -> None:
    """What could not be read, a line each."""
    for line in failed:
        print(f"  not read: {line}")


def _shown(value: float | int | None) -> str:
    return "-" if value is None else f"{value:,}" if isinstance(value, int) else f"{100 * value:.1f} %"
