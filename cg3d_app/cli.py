"""The ``cg3d`` command. Only what the chosen command needs is imported, so that ``--help`` is instant."""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path
from typing import Annotated, Optional

import typer

app = typer.Typer(
    name="cg3d",
    help="Open a 3D scan, type a word, see the thing.\n\ncg3d [SCENE] without a command opens the window.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
COMMANDS = ("query", "classify", "teach", "library", "search", "export", "evaluate", "info", "doctor")
library_app = typer.Typer(help="Make a shape library of a folder, or see what is in one.")
app.add_typer(library_app, name="library")

# typer reads annotations at run time, and ``X | None`` is not one in Python 3.10 strings it evaluates itself.
SceneArgument = Annotated[Path, typer.Argument(metavar="SCENE", help="A scan: a file, or a data set's scene folder.")]
LibraryArgument = Annotated[Path, typer.Argument(metavar="LIB", help="A library's folder, or: sample.")]
Model = Annotated[str, typer.Option("--model", help="A packaged model's name, or a checkpoint folder.")]
Tower = Annotated[
    Optional[str],  # noqa: UP045
    typer.Option("--tower", help="Ask through CLIP's own towers: a weights file, or openclip/ViT-B-32/openai."),
]
SegmenterName = Annotated[str, typer.Option("--segmenter", help="regions, kmeans, hdbscan or provided.")]
Clusters = Annotated[Optional[int], typer.Option("--clusters", min=1, help="Number of k-means segments.")]  # noqa: UP045
Up = Annotated[Optional[str], typer.Option("--up", help="Which axis of the file is up: z, -y, ...")]  # noqa: UP045
Unit = Annotated[Optional[float], typer.Option("--unit", help="Metres in one unit of the file.")]  # noqa: UP045
Seed = Annotated[int, typer.Option("--seed", help="Same seed, same answer.")]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Neither read nor write the cache.")]
Json = Annotated[Optional[str], typer.Option("--json", metavar="FILE|-", help="Write JSON to a file, or to stdout.")]  # noqa: UP045
OutputFile = Optional[Path]  # noqa: UP045
WordsFile = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--words", metavar="FILE", help="Words taught by example (cg3d teach), beside those the model knows."),
]


def _opening(
    segmenter: str,
    clusters: int | None,
    model: str,
    tower: str | None,
    up: str | None,
    unit: float | None,
    seed: int,
    no_cache: bool,
) -> dict:
    """How a scan is opened: the command line's options as ``open_scene`` calls them."""
    return {
        "segmenter": segmenter,
        "k": clusters,
        "model": model,
        "tower": tower,
        "up": up,
        "unit": unit,
        "seed": seed,
        "cache": not no_cache,
    }


@app.command()
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
    segmenter: SegmenterName = "regions",
    clusters: Clusters = None,
    model: Model = "cg3d-mini",
    tower: Tower = None,
    up: Up = None,
    unit: Unit = None,
    seed: Seed = 0,
    no_cache: NoCache = False,
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
        opening=_opening(segmenter, clusters, model, tower, up, unit, seed, no_cache),
    )


@app.command()
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


@library_app.command("build")
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


@library_app.command("info")
def library_info(library: LibraryArgument, json: Json = None) -> None:
    """Say what a shape library holds, and which model made it."""
    from cg3d_app.cli_library import run_info

    run_info(library, json)


@app.command()
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


@app.command()
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
    segmenter: SegmenterName = "regions",
    clusters: Clusters = None,
    model: Model = "cg3d-mini",
    tower: Tower = None,
    up: Up = None,
    unit: Unit = None,
    seed: Seed = 0,
    no_cache: NoCache = False,
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
        opening=_opening(segmenter, clusters, model, tower, up, unit, seed, no_cache),
    )


@app.command()
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
    segmenter: SegmenterName = "regions",
    clusters: Clusters = None,
    model: Model = "cg3d-mini",
    tower: Tower = None,
    up: Up = None,
    unit: Unit = None,
    seed: Seed = 0,
    no_cache: NoCache = False,
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
        opening=_opening(segmenter, clusters, model, tower, up, unit, seed, no_cache),
    )


@app.command()
def evaluate(
    scene: SceneArgument,
    segmenter: SegmenterName = "regions",
    clusters: Clusters = None,
    json: Json = None,
    model: Model = "cg3d-mini",
    tower: Tower = None,
    up: Up = None,
    unit: Unit = None,
    seed: Seed = 0,
    no_cache: NoCache = False,
) -> None:
    """Measure on a labelled scan: every class is asked for by its name."""
    from cg3d_app.cli_evaluate import run_evaluate

    run_evaluate(
        scene,
        json,
        segmenter=segmenter,
        k=clusters,
        model=model,
        tower=tower,
        up=up,
        unit=unit,
        seed=seed,
        cache=not no_cache,
    )


@app.command()
def info(file: Annotated[Path, typer.Argument(help="A scan or a shape.")], json: Json = None) -> None:
    """Say what a file holds: points, bounds, unit, up axis, what was recognised."""
    from cg3d_app.cli_info import run_info

    run_info(file, json)


@app.command()
def doctor() -> None:
    """Say what is missing on this machine, and the one command that mends it."""
    from cg3d_app.cli_doctor import run_doctor

    raise typer.Exit(run_doctor())


@app.command(name="open", hidden=True)
def open_window(
    scene: Annotated[Optional[Path], typer.Argument(metavar="[SCENE]")] = None,  # noqa: UP045
    query: Annotated[Optional[str], typer.Option("--query", help="Ask this at once.")] = None,  # noqa: UP045
) -> None:
    """Open the window; without a screen, answer on the terminal instead."""
    from cg3d_app.cli_window import run_window

    raise typer.Exit(run_window(scene, query))


def main(argv: list[str] | None = None) -> int:
    """Run the command line; returns the exit code: 0 answered, 2 for the user to mend, 1 a bug."""
    from cg3d_core.errors import Cancelled, Cg3dError

    argv = list(sys.argv[1:] if argv is None else argv)
    if argv[:1] == ["--version"]:
        print(_version())
        return 0
    if not argv or argv[0] not in (*COMMANDS, "open", "-h", "--help"):
        argv = ["open", *argv]
    try:
        return app(argv, prog_name="cg3d", standalone_mode=False) or 0
    except Cg3dError as error:
        print(f"cg3d: {error}", file=sys.stderr)
        return 2
    except (KeyboardInterrupt, Cancelled, typer.Abort):
        print("cg3d: stopped", file=sys.stderr)
        return 130
    except BrokenPipeError:  # the reader of our stdout has gone, e.g. `cg3d ... | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except Exception as error:
        if _is_usage_error(error):
            print(
                f"cg3d: {error.format_message()} See cg3d {argv[0] if argv[0] != 'open' else ''} --help",
                file=sys.stderr,
            )
            return 2
        traceback.print_exc()
        print("cg3d: this is a bug; please report it with the lines above", file=sys.stderr)
        return 1


def _is_usage_error(error: Exception) -> bool:
    # typer carries its own copy of click from 0.20 on; only the class's name is the same in both.
    return any(c.__name__ == "ClickException" for c in type(error).__mro__)


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"cg3d {version('cg3d')}"
    except PackageNotFoundError:
        return "cg3d (not installed)"


if __name__ == "__main__":
    sys.exit(main())
