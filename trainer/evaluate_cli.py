"""``cg3d-train evaluate``, ``features`` and ``map``: what a model makes of a labelled data set."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated, Optional

import typer

from cg3d_core.errors import UsageError

ENDINGS = (".png", ".svg", ".pdf")
"""What pictures can be written as."""
TURNS = 10  # ``cg3d_core.query.ask.TURNS``, without its imports


class Task(str, Enum):
    """What is measured."""

    naming = "naming"
    retrieval = "retrieval"
    scenes = "scenes"


class Encoder(str, Enum):
    """What looks at the shapes."""

    points = "points"
    pointclip = "pointclip"


# ruff: noqa: UP045 - typer on 3.10 wants Optional
DataPath = Annotated[str, typer.Argument(help="The data set's folder; for scenes a scan or a folder of scans.")]
Options = Annotated[Optional[list[str]], typer.Argument(metavar="[key=value]...", help="The reader's options.")]
Name = Annotated[str, typer.Option(help="Read the data set as this; otherwise it is recognised.")]
Split = Annotated[Optional[str], typer.Option(help="Which part. [default: test where there is one, else all]")]
Model = Annotated[str, typer.Option(help="Checkpoint name or folder.")]
EncoderOption = Annotated[Encoder, typer.Option(help="The point encoder, or depth maps through the image tower.")]
TowerOption = Annotated[Optional[str], typer.Option("--tower", help="CLIP's towers: a file or openclip/NAME/TAG.")]
Prompts = Annotated[
    Optional[bool], typer.Option("--prompts/--no-prompts", help="pointclip: the learnt prompts. [default: if any]")
]
Views = Annotated[int, typer.Option(help="pointclip: depth maps a shape, 6 or 10.")]
Weights = Annotated[Optional[str], typer.Option(help="pointclip: one weight a view, 1,1,0.5,... [default: equal]")]
Votes = Annotated[int, typer.Option(min=1, help="points: a feature is the mean over so many turns about up.")]
Device = Annotated[str, typer.Option(help="cpu, cuda, or auto.")]


def evaluate(
    path: DataPath,
    options: Options = None,
    model: Model = "cg3d-mini",
    task: Annotated[Task, typer.Option(help="What to measure.")] = Task.naming,
    name: Name = "",
    split: Split = None,
    labels: Annotated[
        Optional[str], typer.Option(help='Names to choose from: a file (name, or "class = name"), known or clip.')
    ] = None,
    templates: Annotated[
        Optional[str], typer.Option(help="Sentences for names: a file, none, paper, pointclip or captions.")
    ] = None,
    encoder: EncoderOption = Encoder.points,
    tower: TowerOption = None,
    prompts: Prompts = None,
    views: Views = 6,
    view_weights: Weights = None,
    votes: Votes = TURNS,
    segmenter: Annotated[str, typer.Option(help="scenes: regions, kmeans, hdbscan or provided.")] = "regions",
    json_file: Annotated[Optional[str], typer.Option("--json", help="Write the scores here; - for stdout.")] = None,
    csv: Annotated[Optional[Path], typer.Option(help="naming: write a line a class here.")] = None,
    confusion: Annotated[Optional[Path], typer.Option(help="naming: draw who is taken for whom.")] = None,
    device: Device = "auto",
) -> None:
    """Measure a model without training: naming (top-1, top-5, class mean, mix-ups), retrieval, or search in scenes."""
    from cg3d_core.output import check_writable, write_json

    from .logs import Reporter

    json_path = Path(json_file) if json_file else None
    check_writable(json_path, csv, confusion, endings={confusion: ENDINGS} if confusion else None)
    if task is not Task.naming and (csv or confusion or labels):
        raise UsageError(f"--csv, --confusion and --labels do not go with --task {task.value}", how="Leave them out.")
    report = Reporter()
    if task is Task.scenes:
        from .scenes import evaluate_scenes, print_scenes

        found = evaluate_scenes(Path(path), model, tower, segmenter, report)
        show = print_scenes
    else:
        found, show = _shapes(
            path, options, name, split, task, labels, templates, csv, confusion, report,
            _encoder(model, encoder, tower, prompts, views, view_weights, votes, device),
        )  # fmt: skip
    if json_file:
        write_json(found, json_file)
    if json_file != "-":
        show(found)


def _shapes(path, options, name, split, task, labels, templates, csv, confusion, report, encoder):
    """Naming or retrieval of a data set: what was found, and what prints it."""
    from . import evaluate as measure
    from .features import encode_dataset
    from .wording import templates as read_templates

    sentences = read_templates(templates)
    dataset = _dataset(path, options, name, split)
    if task is Task.retrieval:
        features = encode_dataset(dataset, encoder, report)
        scores = measure.evaluate_retrieval(features, encoder, sentences)
        about = {"model": encoder.name, "files": len(features.rows), "failed": list(features.failed)}
        return {**about, "data": {"name": dataset.name, "split": dataset.split}, **scores}, measure.print_retrieval
    naming = measure.evaluate_dataset(dataset, encoder, labels, sentences, report)
    if csv:
        measure.write_per_class(csv, naming)
    if confusion:
        from .pictures import confusion_picture

        scores = naming.scores
        title = f"{scores['model']}: {100 * scores['top1']:.1f} % of {scores['files']:,} shapes named right"
        confusion_picture(confusion, naming.matrix, naming.names.words, title)
    return naming.scores, measure.print_naming


def features(
    path: DataPath,
    out: Annotated[Path, typer.Option(help="The .npz to write.")],
    options: Options = None,
    model: Model = "cg3d-mini",
    name: Name = "",
    split: Split = None,
    encoder: EncoderOption = Encoder.points,
    tower: TowerOption = None,
    prompts: Prompts = None,
    views: Views = 6,
    view_weights: Weights = None,
    votes: Votes = TURNS,
    device: Device = "auto",
) -> None:
    """Write every shape's feature in the joint space, with labels, files and the features of the class names."""
    import sys

    from cg3d_core.output import check_writable

    from .features import encode_dataset, write_features
    from .logs import Reporter

    check_writable(out, endings={out: (".npz",)})
    made = _encoder(model, encoder, tower, prompts, views, view_weights, votes, device)
    found = encode_dataset(_dataset(path, options, name, split), made, Reporter())
    write_features(out, found, made)
    for line in found.failed:
        print(f"not read: {line}", file=sys.stderr)
    print(f"{len(found.rows):,} features of {found.rows.shape[1]} numbers in {out}", file=sys.stderr)


def feature_map(
    path: DataPath,
    out: Annotated[Path, typer.Option(help="The picture: .png, .svg or .pdf.")],
    options: Options = None,
    model: Annotated[Optional[list[str]], typer.Option(help="Checkpoint; several are drawn side by side.")] = None,
    before: Annotated[bool, typer.Option("--before", help="Also the first model as it was before training.")] = False,
    name: Name = "",
    split: Split = None,
    encoder: EncoderOption = Encoder.points,
    tower: TowerOption = None,
    views: Views = 6,
    votes: Votes = TURNS,
    seed: Annotated[int, typer.Option(min=0, help="Of the map, and of the untrained weights.")] = 0,
    device: Device = "auto",
) -> None:
    """Draw UMAPs of the feature space, coloured by class; pointclip: without the learnt prompts and with them."""
    from cg3d_core.output import check_writable
    from cg3d_core.query.shapes import untrained

    from .feature_map import draw_map
    from .logs import Reporter

    check_writable(out, endings={out: ENDINGS})
    models = model or ["cg3d-mini"]
    dataset = _dataset(path, options, name, split)
    if encoder is Encoder.pointclip:
        made = [
            _encoder(m, encoder, tower, with_, views, None, votes, device) for m in models for with_ in (False, True)
        ]
    else:
        made = [_encoder(m, encoder, tower, None, views, None, votes, device) for m in models]
        if before:
            made.insert(0, untrained(made[0], seed))
    for row in draw_map(dataset, made, out, seed, Reporter()):
        if row["nearest_neighbour"] is not None:
            print(f"{row['model']}: nearest other shape of the same class {100 * row['nearest_neighbour']:.1f} %")


def _dataset(path: str, options: list[str] | None, name: str, split: str | None):
    """The data set's split; without one "test" where the data set has it, else "all"."""
    from .datasets import open_dataset
    from .datasets.base import dataset_splits, parse_options

    given = parse_options(options or [])
    if split is None:
        split = "test" if "test" in dataset_splits(path, name, **given) else "all"
    return open_dataset(path, name, split, **given)


def _encoder(model, encoder: Encoder, tower, prompts, views, view_weights, votes, device):
    """What encodes the shapes."""
    from cg3d_core.query.shapes import point_shapes, pointclip
    from cg3d_core.training.devices import chosen_device

    where = str(chosen_device(device))
    if encoder is Encoder.points:
        return point_shapes(model, tower, votes, where)
    return pointclip(model, tower, prompts, views, _numbers(view_weights), where)


def _numbers(text: str | None) -> list[float] | None:
    if text is None:
        return None
    try:
        return [float(part) for part in text.split(",")]
    except ValueError:
        raise UsageError(f"{text!r} are no weights", how="Write numbers with commas: 1,1,0.5,1,0.5,0.") from None
