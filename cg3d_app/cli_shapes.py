"""Commands about single shapes, libraries of them and words for them; what they do is in ``cli_classify`` and the like."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

from cg3d_app.cli_options import (
    Clusters,
    Json,
    LibraryArgument,
    Model,
    OutputFile,
    Seed,
    SegmenterName,
    Tower,
    Up,
    WordsFile,
    opens_a_scan,
)

library = typer.Typer(help="Make a shape library of a folder, or see what is in one.")


def classify(
    files: Annotated[list[Path], typer.Argument(metavar="FILE|FOLDER", help="3D files of one object each.")],
    labels: Annotated[Optional[str], typer.Option("--labels", help='What they could be: "chair,table,...".')] = None,  # noqa: UP045
    labels_file: Annotated[OutputFile, typer.Option("--labels-file", help="The same, one name a line.")] = None,
    labels_set: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option(
            "--labels-set",
            metavar="NAME",
            help="A list: modelnet40, shapenet55, scanobjectnn, scannet20, scannet200, lvis, or known (all the model knows).",
        ),
    ] = None,
    top: Annotated[int, typer.Option("--top", min=1, help="Names listed for each file.")] = 5,
    words: WordsFile = None,
    json: Json = None,
    jsonl: Annotated[
        Optional[str],  # noqa: UP045
        typer.Option("--jsonl", metavar="FILE|-", help="A line of JSON for each file, as it is answered."),
    ] = None,
    csv: Annotated[OutputFile, typer.Option("--csv", metavar="FILE", help="A table for spreadsheets.")] = None,
    workers: Annotated[Optional[int], typer.Option(min=0, help="Processes that read. [default: one a core]")] = None,  # noqa: UP045
    model: Model = "cg3d-mini",
    tower: Tower = None,
    up: Up = None,
) -> None:
    """Name single objects among labels of your own, without training; or among the classes a model was fine-tuned on.

    Folders are searched however deep. Answers come as they are found; a file that cannot be read is named and harms no other.
    """
    from cg3d_app.cli_classify import run_classify

    run_classify(
        files,
        {"labels": labels, "labels_file": labels_file, "labels_set": labels_set},
        top=top,
        json=json,
        jsonl=jsonl,
        csv=csv,
        workers=workers,
        model=model,
        up=up,
        tower=tower,
        words=words,
    )


@library.command("build")
def library_build(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Shapes of any format, in any depth of folders.")],
    out: Annotated[Path, typer.Option("--out", metavar="LIB", help="The library: a new folder, or one to update.")],
    categories: Annotated[
        OutputFile,
        typer.Option("--categories", metavar="FILE.csv", help="Columns file, category; otherwise folders' names."),
    ] = None,
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Begin anew, with another model or folder.")] = False,
    workers: Annotated[Optional[int], typer.Option(min=0, help="Processes that read. [default: one a core]")] = None,  # noqa: UP045
    device: Annotated[str, typer.Option(help="Where to encode: cpu, cuda, or auto.")] = "auto",
    json: Json = None,
    model: Model = "cg3d-mini",
    tower: Tower = None,
    up: Up = None,
) -> None:
    """Make a shape library of all shapes in a folder, or bring it up to date: only what has changed is read."""
    from cg3d_app.cli_library import run_build

    run_build(
        folder, out, categories, json, model=model, tower=tower, up=up, workers=workers, device=device, rebuild=rebuild
    )


@library.command("info")
def library_info(library: LibraryArgument, json: Json = None) -> None:
    """Say what a shape library holds, and which model made it."""
    from cg3d_app.cli_library import run_info

    run_info(library, json)


def search(
    library: LibraryArgument,
    text: Annotated[Optional[str], typer.Option("--text", help="Words for what to find.")] = None,  # noqa: UP045
    image: Annotated[OutputFile, typer.Option("--image", metavar="FILE", help="A picture of it.")] = None,
    shape: Annotated[OutputFile, typer.Option("--shape", metavar="FILE", help="A 3D file like it.")] = None,
    scene: Annotated[OutputFile, typer.Option("--scene", metavar="SCENE", help="A scan that holds it.")] = None,
    segment: Annotated[Optional[int], typer.Option("--segment", metavar="ID", help="Which segment of --scene.")] = None,  # noqa: UP045
    k: Annotated[int, typer.Option("-k", min=1, help="List at most so many shapes.")] = 10,
    category: Annotated[Optional[str], typer.Option("--category", help="Only shapes of this category.")] = None,  # noqa: UP045
    folder: Annotated[Optional[str], typer.Option("--folder", help="Only shapes beneath this folder.")] = None,  # noqa: UP045
    words: WordsFile = None,
    json: Json = None,
    segmenter: SegmenterName = "regions",
    clusters: Clusters = None,
    up: Annotated[Optional[str], typer.Option("--up", help="Which axis of --scene is up: z, -y, ...")] = None,  # noqa: UP045
    unit: Annotated[Optional[float], typer.Option("--unit", help="Metres in one unit of --scene.")] = None,  # noqa: UP045
    seed: Seed = 0,
) -> None:
    """Find shapes of a library by words, a picture, a shape, or a segment of a scan."""
    from cg3d_app.cli_search import run_search

    given = {"text": text, "image": image, "shape": shape}
    run_search(
        library,
        {kind: what for kind, what in given.items() if what is not None},
        scene,
        segment,
        k=k,
        category=category,
        folder=folder,
        json=json,
        opening={"segmenter": segmenter, "k": clusters, "up": up, "unit": unit, "seed": seed},
        words=words,
    )


@opens_a_scan
def teach(
    word: Annotated[str, typer.Argument(metavar="WORD", help='What it is called: "PX-40 pump".')],
    words: Annotated[Path, typer.Option("--words", metavar="FILE", help="Where words are kept; made if not there.")],
    shape: Annotated[Optional[list[Path]], typer.Option("--shape", help="A 3D file of one; may be repeated.")] = None,  # noqa: UP045
    scene: Annotated[Optional[Path], typer.Option("--scene", help="A scan that holds one.")] = None,  # noqa: UP045
    segment: Annotated[
        Optional[list[int]],  # noqa: UP045
        typer.Option("--segment", help="Which segment of it, as cg3d query lists them; may be repeated."),
    ] = None,
    forget: Annotated[bool, typer.Option("--forget", help="Forget the examples it had before.")] = False,
    json: Json = None,
    *,
    opening: dict,
) -> None:
    """Teach a word by one to five examples, at once and without training; then: cg3d query SCENE WORD --words FILE."""
    from cg3d_app.cli_teach import run_teach

    run_teach(
        word,
        words,
        shapes=shape or [],
        scene=scene,
        segments=segment or [],
        forget=forget,
        json=json,
        opening=opening,
    )
