"""Commands about a scan, as typer reads them; what they do is in ``cli_query`` and the like."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

from cg3d_app.cli_options import Json, OutputFile, SceneArgument, WordsFile, opens_a_scan


@opens_a_scan
def query(
    scene: SceneArgument,
    text: Annotated[Optional[list[str]], typer.Argument(metavar="TEXT", help="What to look for.")] = None,  # noqa: UP045
    image: Annotated[Optional[list[Path]], typer.Option("--image", help="Look for what this picture shows.")] = None,  # noqa: UP045
    shape: Annotated[Optional[list[Path]], typer.Option("--shape", help="Look for what this 3D file is like.")] = None,  # noqa: UP045
    negative: Annotated[Optional[list[str]], typer.Option("--not", help="What it is not; may be repeated.")] = None,  # noqa: UP045
    k: Annotated[int, typer.Option("-k", min=1, help="List at most so many segments.")] = 10,
    json: Json = None,
    mask: Annotated[
        OutputFile, typer.Option("--mask", metavar="FILE.npy", help="One bool per point of the file.")
    ] = None,
    scores: Annotated[
        OutputFile, typer.Option("--scores", metavar="FILE.npy", help="One score per point of the file.")
    ] = None,
    picture: Annotated[
        OutputFile, typer.Option("--picture", metavar="FILE.png", help="The scene with the answer lit.")
    ] = None,
    export: Annotated[
        OutputFile, typer.Option("--export", metavar="FILE.ply", help="The matching points as a cloud.")
    ] = None,
    plain: Annotated[
        bool, typer.Option("--plain", help='Words go to the model as they are; "nearest the door" means nothing.')
    ] = False,
    words: WordsFile = None,
    *,
    opening: dict,
) -> None:
    """Find things in a scan by words, a picture or a shape.

    Words may say where, how many and which: "the red chair nearest the door", "3 chairs", "largest cabinet".
    """
    from cg3d_app.cli_query import run_query

    run_query(
        scene,
        asked=[("text", t) for t in text or []]
        + [("image", i) for i in image or []]
        + [("shape", s) for s in shape or []],
        negatives=negative or [],
        k=k,
        json=json,
        mask=mask,
        scores=scores,
        picture=picture,
        export=export,
        plain=plain,
        words=words,
        opening=opening,
    )


@opens_a_scan
def export(
    scene: SceneArgument,
    format: Annotated[
        str,
        typer.Option(
            "--format",
            help="labelled-ply, segments, csv, json, scannet, s3dis, labelcloud, labelcloud-rel, labelcloud-vertices, "
            "kitti, dataset (to fine-tune on), or labels (to go on correcting).",
        ),
    ],
    out: Annotated[Path, typer.Option("--out", help="The file or folder to make.")],
    query: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Option("--query", help="What matches gets this label; may be repeated."),
    ] = None,
    labels: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--labels", metavar="FILE.cg3d", help="A labelling made on this scan."),
    ] = None,
    words: WordsFile = None,
    boxes: Annotated[
        str, typer.Option("--boxes", help="upright, axes (along the axes) or full (turned any way).")
    ] = "upright",
    metres: Annotated[
        bool, typer.Option("--metres", help="Coordinates in metres, z up, instead of the scan's own.")
    ] = False,
    *,
    opening: dict,
) -> None:
    """Write what queries found, or what you labelled, for other tools and for training."""
    from cg3d_app.cli_export import run_export

    run_export(
        scene,
        format,
        out,
        queries=query or [],
        labels=labels,
        words=words,
        boxes=boxes,
        metres=metres,
        opening=opening,
    )


@opens_a_scan
def evaluate(scene: SceneArgument, json: Json = None, *, opening: dict) -> None:
    """Measure on a labelled scan: every class is asked for by its name."""
    from cg3d_app.cli_evaluate import run_evaluate

    run_evaluate(scene, json, **opening)


def info(file: Annotated[Path, typer.Argument(help="A scan or a shape.")], json: Json = None) -> None:
    """Say what a file holds: points, bounds, unit, up axis, what was recognised."""
    from cg3d_app.cli_info import run_info

    run_info(file, json)
