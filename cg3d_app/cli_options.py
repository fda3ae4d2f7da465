"""Options that several commands of ``cg3d`` share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

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


def opening(
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
