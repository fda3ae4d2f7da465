"""Options that several commands of ``cg3d`` share."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from inspect import Signature, signature
from pathlib import Path
from typing import Annotated, Any, Optional

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


def _opening(
    segmenter: SegmenterName = "regions",
    clusters: Clusters = None,
    model: Model = "cg3d-mini",
    tower: Tower = None,
    up: Up = None,
    unit: Unit = None,
    seed: Seed = 0,
    no_cache: NoCache = False,
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


def opens_a_scan(command: Callable[..., None]) -> Callable[..., None]:
    """The command with options in place of its last parameter, ``opening``: how a scan is opened."""
    own = dict(signature(command, eval_str=True).parameters)
    options = signature(_opening, eval_str=True).parameters
    del own["opening"]

    @wraps(command)
    def with_options(**given: Any) -> None:
        command(opening=_opening(**{name: given.pop(name) for name in options}), **given)

    parameters = [*own.values(), *options.values()]
    with_options.__signature__ = Signature(parameters)  # typer reads both of these
    with_options.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return with_options
