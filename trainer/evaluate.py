"""``cg3d-train evaluate``: zero-shot classification of a folder that has one sub-folder per class."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import numpy as np

from cg3d_core.errors import Cg3dError, UsageError

HEADLINES = ("top1", "top5", "class_mean", "known_top1", "synonym_top1", "unseen_wording_top1")
"""The scores that tables show, in this order, where there are any."""


def evaluate_folder(folder: str, model: str = "cg3d-mini") -> dict:
    """Name every file of ``folder``/<class>/ among all classes of the folder at once.

    Class names are the sub-folders' with "_" read as a space. An ``index.csv`` with columns
    ``category`` and ``synonyms`` (semicolons between them) is used for two more: "synonym", the first
    synonym in place of the name, for those classes that have one; and "unseen wording", the first
    synonym that training never saw (by the checkpoint's ``trained_words``), for the classes it knows.
    Returns top-1, top-5, class mean, confusions and files that could not be read.
    """
    from cg3d_core.query.ask import shape_feature
    from cg3d_core.query.model import QueryModel

    root = Path(folder)
    names = sorted(p.name for p in root.iterdir() if p.is_dir()) if root.is_dir() else []
    if not names:
        raise UsageError(
            "no sub-folder per class in here", where=folder, how="Put each class's files into a folder of its name."
        )
    loaded = QueryModel.load(model)
    labels = [n.replace("_", " ") for n in names]
    features, truth, failed = [], [], []
    for i, name in enumerate(names):
        for file in sorted((root / name).iterdir()):
            try:
                features.append(shape_feature(file, loaded))
                truth.append(i)
            except Cg3dError as error:
                failed.append(str(error))
    cosine = np.stack(features) @ loaded.encode_texts(labels).T
    truth = np.array(truth)
    scores = _scores(cosine, truth, labels) | {
        "model": loaded.name,
        "files": len(truth),
        "classes": len(names),
        "failed": failed,
    }
    known = set(loaded.config.get("known_names") or ())
    is_known = np.array([labels[t] in known for t in truth])
    if is_known.any():
        scores["known_top1"] = float((cosine.argmax(1) == truth)[is_known].mean())
        scores["known_files"] = int(is_known.sum())
    synonyms = _synonyms(root / "index.csv")
    trained = set(loaded.config.get("trained_words") or ())
    wordings = {
        "synonym": {c: words[0] for c, words in synonyms.items()},
        "unseen_wording": {
            c: unseen[0]
            for c, words in synonyms.items()
            if trained and c in known and (unseen := [w for w in words if w not in trained])
        },
    }
    for key, words in wordings.items():
        asked = [i for i, label in enumerate(labels) if label in words]
        rows = np.isin(truth, asked)
        if rows.any():
            reworded = np.stack(features)[rows] @ loaded.encode_texts([words.get(label, label) for label in labels]).T
            scores[f"{key}_top1"] = float((reworded.argmax(1) == truth[rows]).mean())
            scores[f"{key}_files"] = int(rows.sum())
    return scores


def _scores(cosine: np.ndarray, truth: np.ndarray, labels: list[str]) -> dict:
    order = np.argsort(-cosine, axis=1, kind="stable")
    right = order[:, 0] == truth
    per_class = {labels[c]: float(right[truth == c].mean()) for c in np.unique(truth)}
    wrong = Counter((labels[t], labels[p]) for t, p in zip(truth[~right], order[~right, 0]))
    return {
        "top1": float(right.mean()),
        "top5": float((order[:, :5] == truth[:, None]).any(axis=1).mean()),
        "class_mean": float(np.mean(list(per_class.values()))),
        "per_class": per_class,
        "confusions": [{"true": t, "named": p, "count": n} for (t, p), n in wrong.most_common(40)],
    }


def _synonyms(index: Path) -> dict[str, list[str]]:
    if not index.is_file():
        return {}
    with index.open(newline="", encoding="utf-8") as file:
        rows = {r["category"]: [w.strip() for w in (r.get("synonyms") or "").split(";")] for r in csv.DictReader(file)}
    return {category: words for category, words in rows.items() if words[0]}


def print_table(scores: dict) -> None:
    """Totals and the commonest confusions, for people."""
    from rich.console import Console
    from rich.table import Table

    console = Console()
    table = Table(title=f"{scores['model']}: {scores['files']} files, {scores['classes']} classes at once")
    table.add_column("score")
    table.add_column("value", justify="right")
    for key in HEADLINES:
        if key in scores:
            table.add_row(key, f"{100 * scores[key]:.1f} %")
    console.print(table)
    for row in scores["confusions"][:12]:
        console.print(f"  {row['true']} named {row['named']}: {row['count']}")
    for line in scores["failed"]:
        console.print(f"  not read: {line}")
