"""Commands ``cg3d-train import`` and ``cg3d-train export``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Optional

import typer


def import_weights(
    file: Annotated[Path, typer.Argument(help="CG3D's, ULIP's, Point-BERT's, Point-MAE's or PointMLP's checkpoint.")],
    out: Annotated[Path, typer.Option(help="The checkpoint folder to make.")],
    tower: Annotated[Optional[str], typer.Option(help="The towers it was trained with, e.g. SLIP's file.")] = None,  # noqa: UP045
    space: Annotated[Optional[str], typer.Option(help="Name of its joint space, if not the towers'.")] = None,  # noqa: UP045
    names: Annotated[Optional[Path], typer.Option(help="File of names that queries stand against.")] = None,  # noqa: UP045
    up: Annotated[str, typer.Option(help="The axis that was up in its training data.")] = "y",
    points: Annotated[Optional[int], typer.Option(min=1, help="Points a cloud.")] = None,  # noqa: UP045
    groups: Annotated[Optional[int], typer.Option(min=1, help="PointTransformer: groups a cloud.")] = None,  # noqa: UP045
    neighbours: Annotated[Optional[int], typer.Option(min=1, help="Points a group.")] = None,  # noqa: UP045
    heads: Annotated[Optional[int], typer.Option(min=1, help="PointTransformer: attention heads.")] = None,  # noqa: UP045
) -> None:
    """Make a checkpoint of others' published weights."""
    from .exchange import import_checkpoint, read_names

    told = {"n_points": points, "groups": groups, "neighbours": neighbours, "heads": heads}
    made = import_checkpoint(
        file, out, tower, space, None if names is None else read_names(names), up,
        **{name: value for name, value in told.items() if value is not None},
    )  # fmt: skip
    model = made.published.model
    lines = [
        f"{model.encoder.name}, {made.published.taken} tensors taken; joint space: {', '.join(model.spaces) or 'none'}",
        *(f"left: {words}" for words in made.published.left),
        *(f"note: {remark}" for remark in made.remarks),
        f"checkpoint in {made.folder}",
    ]
    print("\n".join(lines), file=sys.stderr)


def export_weights(
    checkpoint: Annotated[str, typer.Argument(help="Checkpoint name or folder.")],
    out: Annotated[Path, typer.Option(help="The file to write.")],
    form: Annotated[
        str, typer.Option("--format", help="torchscript, onnx, safetensors or pth (the authors' names).")
    ] = "torchscript",
    space: Annotated[Optional[str], typer.Option(help="Whose projection, if it has several.")] = None,  # noqa: UP045
    up: Annotated[str, typer.Option(help="The axis that is up in the clouds it will be given.")] = "z",
) -> None:
    """Write a checkpoint's point encoder with its projection as one file, and check the file."""
    from cg3d_core.model.checkpoint import load_checkpoint
    from cg3d_core.model.export import ENDINGS, export_model
    from cg3d_core.output import check_writable

    check_writable(out, endings={out: ENDINGS[form]} if form in ENDINGS else None)
    about = export_model(load_checkpoint(checkpoint).model, out, form, space, up)
    inputs = f"xyz (B, {about['n_points']}, 3) in the unit sphere, {up} up"
    if "context" in about["inputs"]:
        inputs += f", and context (B, {len(about['context'])}): {', '.join(about['context'])}; metres, NaN = not known"
    where = f"unit rows of {about['space']}" if about["space"] else "features"
    print(f"{inputs} -> {where} (B, {about['dim']})", file=sys.stderr)
    print(f"read again: differs by {about['difference']:.1e} at most; written to {out}", file=sys.stderr)
