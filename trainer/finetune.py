"""``cg3d-train finetune``: a classifier of shapes from a checkpoint or from scratch, on any labelled data set."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from cg3d_core.errors import Cancelled, UsageError
from cg3d_core.output import results_folder
from cg3d_core.training.finetune import LAST, Finetuner
from cg3d_core.training.finetune_settings import FinetuneSettings
from cg3d_core.training.shapes import Shapes, read_shapes

from .parts import Part, Parts, open_parts
from .recipe import DatasetSpec

if TYPE_CHECKING:
    from cg3d_core.model.cg3d import CG3D
    from cg3d_core.model.checkpoint import Checkpoint
    from cg3d_core.model.classifier import PointClassifier

METRICS = "metrics.json"


@dataclass
class FinetuneRecipe:
    """Everything that makes a classifier."""

    name: str = "finetune"
    seed: int = 0
    output: str = "runs/finetune"
    start: str = ""  # a checkpoint's name or folder; empty: from scratch, with ``encoder``
    encoder: str = "point_transformer"  # from scratch
    encoder_options: dict = field(default_factory=dict)  # from scratch
    fraction: float = 1.0  # of the labels outside the test part (paper, Fig. 5: 0.01 to 1)
    validation: float = 0.1  # share of those labels for choosing the epoch, where there is no validation split
    test: float = 0.2  # share kept aside where there is no test split
    dataset: DatasetSpec = field(default_factory=DatasetSpec)
    finetune: FinetuneSettings = field(default_factory=FinetuneSettings)


def finetune_recipe(
    recipe: FinetuneRecipe, report: Callable[[str, int, int, dict], None], stop: Callable[[], bool] | None = None
) -> Path:
    """Run the recipe, taking up what an interrupted run left in its output. Returns the checkpoint folder.

    Under torchrun all processes call this; the first one reports and writes. Raises UsageError, ReadError, ModelError,
    and Cancelled once ``stop()`` says so, after saving.
    """
    from cg3d_core.training.devices import make_fabric

    if not recipe.dataset.path:
        raise UsageError("no data set to learn from", how="Give its folder: dataset.path=FOLDER.")
    output = results_folder(recipe.output)
    fabric = make_fabric(recipe.finetune.device, recipe.finetune.precision)
    tell = report if fabric.is_global_zero else lambda *_: None
    parts = open_parts(recipe.dataset, recipe.fraction, recipe.validation, recipe.test, recipe.seed)
    model, start, classifier = _classifier(recipe, parts.classes)
    train, validation, test = _read(recipe, parts, fabric.device, tell, stop)
    origin = start.fingerprint if start else ""
    run = Finetuner(classifier, train, validation, recipe.finetune, recipe.seed, fabric, origin)
    if (output / LAST).exists():
        run.resume(output / LAST)
        if run.finished and (output / METRICS).exists():  # the test is for once
            return output / "checkpoint"
    best = run.run(output, lambda *values: tell("finetune", *values), stop)
    if fabric.is_global_zero:
        shapes = {"train": len(train), "validation": len(validation), "test": len(test)}
        metrics = {"shapes": shapes, "best": best, "test": _test(run, test, recipe, tell, stop), "notes": parts.notes}
        _save(recipe, run, model, start, metrics, sized=parts.train[0].metric)
        tell("done", 1, 1, _headlines(metrics))
    fabric.barrier()
    return output / "checkpoint"


def _classifier(recipe: FinetuneRecipe, classes: tuple[str, ...]) -> tuple[CG3D, Checkpoint | None, PointClassifier]:
    """The whole model, the checkpoint it comes from, and encoder and head to train."""
    import torch

    from cg3d_core.model.cg3d import CG3D
    from cg3d_core.model.checkpoint import load_checkpoint
    from cg3d_core.model.classifier import MlpHead, PointClassifier
    from cg3d_core.model.encoder import create_encoder

    torch.manual_seed(recipe.seed)
    settings = recipe.finetune
    start = load_checkpoint(recipe.start) if recipe.start else None
    if start:
        model = start.model
    else:
        model = CG3D(create_encoder(recipe.encoder, **recipe.encoder_options), {}, objectness=False)
    if settings.head == "mlp":
        head = MlpHead(model.encoder.width, len(classes), settings.hidden, settings.dropout)
    elif start is None:
        raise UsageError(
            "a head of text features needs a checkpoint", how="Give start=CHECKPOINT, or finetune.head=mlp."
        )
    else:
        head = text_head(start, classes)
    return model, start, PointClassifier(model.encoder, head, classes)


def text_head(start: Checkpoint, classes: tuple[str, ...]):
    """The checkpoint's zero-shot classifier of ``classes``; its projection is the checkpoint's own and learns along.

    Raises ModelError for a checkpoint without a joint space.
    """
    import torch

    from cg3d_core.model.classifier import TextHead
    from cg3d_core.query.model import LOGIT_SCALE, QueryModel

    asked = QueryModel(start)
    texts = torch.from_numpy(asked.encode_names(classes))
    return TextHead(start.model.projection(asked.space), texts, float(start.config.get("logit_scale", LOGIT_SCALE)))


def _read(recipe: FinetuneRecipe, parts: Parts, device, tell, stop) -> list[Shapes]:
    """The three parts in memory; notes about them are told."""
    total = sum(len(rows) for _, rows in (parts.train, parts.validation, parts.test))
    done = 0

    def one(part: Part) -> Shapes:
        nonlocal done

        def progress(k: int, _of: int) -> None:
            if stop is not None and stop():
                raise Cancelled
            tell("reading", done + k, total, {})

        data, rows = part
        shapes = read_shapes(data, rows, recipe.finetune.pool, device, progress)
        done += len(rows)
        return shapes

    read = [one(part) for part in (parts.train, parts.validation, parts.test)]
    bad = [line for shapes in read for line in shapes.left_out]
    if bad:
        if len(read[0].label.unique()) < 2:
            raise UsageError("there are fewer than two classes to learn that can be read", how=f"The first: {bad[0]}")
        parts.notes.append(f"{len(bad)} shapes could not be read, the first: {bad[0]}")
    if not len(read[1]):
        parts.notes.append("nothing to choose an epoch by: the last one is kept")
    for note in parts.notes:
        tell("note", 1, 1, {"note": note})
    return read


def _test(run: Finetuner, test: Shapes, recipe: FinetuneRecipe, tell, stop) -> dict:
    """Scores of the best epoch on the test part, by one look and by votes; empty when there is none."""
    from cg3d_core.training.vote import scores, vote

    if not len(test):
        return {}

    def progress(done: int, total: int) -> None:
        if stop is not None and stop():
            raise Cancelled
        tell("testing", done, total, {})

    s, model = recipe.finetune, run.classifier
    look = vote(model, test, s.n_points)
    voted = vote(model, test, s.n_points, s.votes, s.augment, recipe.seed, progress)
    look, voted = (scores(logits, test.label, model.classes) for logits in (look, voted))
    return {"one_look": look, "votes": s.votes, "voted": voted}


def _headlines(metrics: dict) -> dict:
    """The few numbers that a reader looks for."""
    shown = {"epoch": metrics["best"]["epoch"]}
    if "val_accuracy" in metrics["best"]:
        shown["val_accuracy"] = metrics["best"]["val_accuracy"]
    if metrics["test"]:
        shown["test_accuracy"] = metrics["test"]["one_look"]["accuracy"]
        shown[f"test_accuracy_{metrics['test']['votes']}_votes"] = metrics["test"]["voted"]["accuracy"]
    return shown


def _save(
    recipe: FinetuneRecipe, run: Finetuner, model: CG3D, start: Checkpoint | None, metrics: dict, sized: bool
) -> None:
    """The checkpoint folder, then metrics.json. ``sized``: shapes came with their size."""
    from cg3d_core.cache import replacing
    from cg3d_core.model.checkpoint import save_checkpoint
    from cg3d_core.model.classifier import HEAD_FILE, describe_head

    s, output = recipe.finetune, Path(recipe.output)
    kept = dict(start.config) if start else {}
    config = kept | {
        "name": Path(recipe.output).name,
        "classifier": {
            "classes": list(run.classifier.classes),
            "head": describe_head(run.classifier.head),
            "n_points": s.n_points,
            "pool": asdict(s.pool),
            "augment": asdict(s.augment),
            "votes": s.votes,
            "sized": sized,
        },
        "recipe": {k: v for k, v in asdict(recipe).items() if k not in ("output", "dataset")},
        "scores": {k: round(v, 4) for k, v in _headlines(metrics).items()},
    }
    save_checkpoint(
        output / "checkpoint",
        model.cpu(),
        config=config,
        card=_card(recipe, run.classifier.classes, metrics),
        further={HEAD_FILE: run.classifier.head.state_dict()},
    )
    with replacing(output / METRICS) as temporary:
        temporary.write_text(json.dumps(metrics | {"history": run.history, "seconds": run.seconds}, indent=1))


def _card(recipe: FinetuneRecipe, classes: tuple[str, ...], metrics: dict) -> str:
    """The model card."""
    rows = "\n".join(f"| {k} | {round(v, 4)} |" for k, v in _headlines(metrics).items())
    shapes = ", ".join(f"{n} for {what}" for what, n in metrics["shapes"].items())
    notes = "".join(f"- {note}\n" for note in metrics["notes"])
    return f"""# {Path(recipe.output).name}

A classifier of {len(classes)} classes, made by `cg3d-train finetune --recipe {recipe.name}`, seed {recipe.seed},
{f"from the checkpoint {Path(recipe.start).name}" if recipe.start else f"from scratch ({recipe.encoder})"}.

- Shapes: {shapes}. The epoch was chosen on validation; the test shapes were looked at once.
{notes}
| measured | |
|---|---|
{rows}

It names shapes among its own classes. Words in general find less with it than with the checkpoint it began from:
its features were pulled apart for these classes alone.

Classes: {", ".join(classes)}.
"""
