"""``cg3d-train probe``: how well a straight cut through frozen features tells a data set's classes apart (paper, Table 5)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cg3d_core.errors import UsageError
from cg3d_core.training.probe import Features, linear_probe

from .features import Encode, Report, encode_some
from .parts import open_parts
from .recipe import DatasetSpec

KINDS = ("points", "images", "prompted-images")


def probe_dataset(
    spec: DatasetSpec,
    model: str,
    kind: str = "points",
    *,
    tower: str | None = None,
    fraction: float = 1.0,
    turns: int = 10,
    views: int = 10,
    seed: int = 0,
    report: Report = lambda *_: None,
) -> dict:
    """Probe a checkpoint on a labelled data set.

    Args:
        kind: "points": the point encoder's features; "images": the image tower's, of depth maps, the mean over
            ``views``; "prompted-images": the same with the prompts that pre-training learnt.
        tower: an image tower's name or file in place of the checkpoint's own.
        fraction: of the labels outside the test part. turns: about up, a point feature is the mean over them.
    Returns:
        what ``linear_probe`` found, with the counts of shapes, ``per_class`` accuracy and ``notes``.
    Raises:
        UsageError: unknown kind; see ``open_parts`` for the data set. ModelError: the model lacks what is asked for.
    """
    if kind not in KINDS:
        raise UsageError(f"there are no features {kind!r}", how=f"Use {', '.join(KINDS)}.")
    parts = open_parts(spec, fraction, seed=seed)
    encode = _point_features(model, turns) if kind == "points" else _image_features(model, tower, kind, views)
    total = sum(len(rows) for _, rows in (parts.train, parts.validation, parts.test))
    done, bad, read = 0, [], []
    for data, rows in (parts.train, parts.validation, parts.test):

        def tell(k: int, start: int = done) -> None:
            report("encoding", start + k, total, {})

        features, kept, failed = encode_some(data, rows, encode, tell)
        read.append(Features(features, data.labels[kept]))
        bad += failed
        done += len(rows)
    train, validation, test = read
    found = linear_probe(train, validation, test)
    right = found.pop("predicted") == test.label
    if bad:
        parts.notes.append(f"{len(bad)} shapes could not be read, the first: {bad[0]}")
    return {
        "model": model,
        "features": kind,
        "shapes": {"train": len(train), "validation": len(validation), "test": len(test)},
        "classes": len(parts.classes),
        **found,
        "per_class": {parts.classes[c]: float(right[test.label == c].mean()) for c in np.unique(test.label)},
        "notes": parts.notes,
    }


def _point_features(model: str, turns: int) -> Encode:
    """The encoder's own feature, before any projection."""
    import torch

    from cg3d_core.encode import shape_context, unknown_context
    from cg3d_core.model.checkpoint import load_checkpoint
    from cg3d_core.query.ask import shape_views
    from cg3d_core.training.devices import chosen_device

    loaded = load_checkpoint(model).model.to(chosen_device("auto"))

    def encode(shapes: Sequence[np.ndarray], metric: Sequence[bool]) -> np.ndarray:
        clouds = np.concatenate([shape_views(xyz, loaded.n_points, turns) for xyz in shapes])
        context = [shape_context(xyz) if m else unknown_context()[0] for xyz, m in zip(shapes, metric)]
        rows = loaded.encode_all(torch.from_numpy(clouds), torch.from_numpy(np.repeat(context, turns, axis=0)), 64)
        return rows.cpu().numpy().reshape(len(shapes), turns, -1).mean(axis=1)

    return encode


def _image_features(model: str, tower: str | None, kind: str, views: int) -> Encode:
    from cg3d_core.query.shapes import pointclip
    from cg3d_core.training.devices import chosen_device

    device = chosen_device("auto").type
    return pointclip(model, tower, prompts=kind == "prompted-images", views=views, device=device).encode


def print_probe(found: dict) -> None:
    """For people, on stdout."""
    from cg3d_core.output import print_table

    def percent(value: float | None) -> str:
        return "-" if value is None else f"{100 * value:.1f} %"

    counts = found["shapes"]
    rows = [
        ("test accuracy", percent(found["test_accuracy"])),
        ("test accuracy, mean over classes", percent(found["class_mean"])),
        ("validation accuracy", percent(found["val_accuracy"])),
        ("C", f"{found['c']:g}"),
        ("classes", found["classes"]),
        ("shapes learnt, validation, test", f"{counts['train']}, {counts['validation']}, {counts['test']}"),
    ]
    print_table(("score", "value"), rows, f"{found['model']}, linear probe of {found['features']}")
    for note in found["notes"]:
        print(f"  {note}")
