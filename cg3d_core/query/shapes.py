"""Encoders of whole shapes for evaluation: points through a checkpoint, or depth maps through an image tower."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

import numpy as np

from ..errors import ModelError, UsageError
from .ask import TURNS, shape_features
from .model import QueryModel

if TYPE_CHECKING:
    from .pointclip import PointClip

ENCODERS = ("points", "pointclip")


class ShapeEncoder(Protocol):
    """Shapes and words into one space."""

    name: str
    templates: tuple[str, ...]  # sentences that its names are put into when nobody says otherwise
    config: dict  # of the checkpoint that it was trained with (known names, ...); empty for others' towers

    def encode(self, shapes: Sequence[np.ndarray], metric: Sequence[bool]) -> np.ndarray:
        """Unit features (n, d) of shapes (p, 3), z up; ``metric``: which are surely in metres."""
        ...

    def encode_names(self, names: Sequence[str], templates: Sequence[str] = ()) -> np.ndarray:
        """Unit rows (n, d) of names, each the mean over sentences with it at "{}" (default: its own)."""
        ...


class PointShapes:
    """A checkpoint's point encoder; each shape's feature is the mean over ``turns`` about the vertical."""

    def __init__(self, model: QueryModel, turns: int = TURNS):
        if turns < 1:
            raise UsageError(f"{turns} turns make no sense", how="Give 1 or more.")
        self.model, self.turns = model, turns
        self.name, self.templates, self.config = model.name, model.templates, model.config

    def encode(self, shapes: Sequence[np.ndarray], metric: Sequence[bool]) -> np.ndarray:
        """See ``ask.shape_features``."""
        return shape_features(shapes, metric, self.model, self.turns)

    def encode_names(self, names: Sequence[str], templates: Sequence[str] = ()) -> np.ndarray:
        """See ``QueryModel.encode_names``."""
        return self.model.encode_names(names, templates)


def point_shapes(
    model: str | os.PathLike, tower: str | os.PathLike | None = None, turns: int = TURNS, device: str = "cpu"
) -> PointShapes:
    """The point encoder of a checkpoint, its features compared with words through ``tower`` if given. Raises ModelError."""
    loaded = QueryModel.load(model, tower=tower)
    loaded.checkpoint.model.to(device)
    return PointShapes(loaded, turns)


def untrained(encoder: PointShapes, seed: int = 0) -> PointShapes:
    """The same encoder with the weights that it could have started from: what training has made of it can be seen."""
    import copy

    import torch

    from ..model.cg3d import CG3D
    from ..model.encoder import create_encoder

    trained = encoder.model.checkpoint.model
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        fresh = CG3D(
            create_encoder(trained.encoder.name, **trained.encoder.overrides), trained.spaces, objectness=False
        )
    checkpoint = copy.copy(encoder.model.checkpoint)
    checkpoint.model = fresh.to(next(trained.parameters()).device).requires_grad_(False).eval()
    model = copy.copy(encoder.model)
    model.checkpoint = checkpoint
    before = PointShapes(model, encoder.turns)
    before.name = f"{encoder.name}, untrained"
    return before


def pointclip(
    model: str | os.PathLike,
    tower: str | os.PathLike | None = None,
    prompts: bool | None = None,
    views: int = 6,
    weights: Sequence[float] | None = None,
    device: str = "cpu",
) -> PointClip:
    """PointCLIP over the checkpoint's own image tower, or over ``tower`` (a name or file, see ``towers.load_tower``).

    ``prompts``: with the checkpoint's learnt prompts; by default wherever it has some for these towers.
    Names are centred as in the checkpoint's training where its tower or prompts are used, else plain.
    Raises ModelError: no prompts though wanted, no image tower.
    """
    from ..model.checkpoint import load_checkpoint
    from ..model.towers import load_tower
    from .pointclip import PointClip

    checkpoint = load_checkpoint(model)
    learnt_in = (checkpoint.config.get("prompts") or {}).get("space")
    given = None if tower is None else load_tower(tower)
    own = given or checkpoint.tower(learnt_in)
    fitting = learnt_in == own.space
    if prompts and not fitting:
        raise ModelError(
            f"this checkpoint has no prompts for the towers {own.space!r}",
            where=checkpoint.folder,
            how=f"It has some for {learnt_in!r}." if learnt_in else "It has none at all; use --no-prompts.",
        )
    prompted = checkpoint.prompted(own) if fitting and prompts is not False else None
    texts = None
    if own.space in checkpoint.model.spaces and (given is None or prompted is not None):
        texts = QueryModel(checkpoint, tower=given).encode_texts
    own.image_model().to(device)
    if prompted is not None:
        prompted.to(device)
    made = PointClip(own, prompted, texts, views, weights)
    if texts is not None:
        made.config = checkpoint.config
    return made
