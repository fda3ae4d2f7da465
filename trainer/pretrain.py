"""The stages of ``cg3d-train pretrain``: data, image tower, point encoder and prompts, calibration, checkpoint."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from cg3d_core.errors import Cancelled, UsageError
from cg3d_core.output import results_folder
from cg3d_core.training import clip_space
from cg3d_core.training.captions import CaptionSet, build_captions, dataset_captions
from cg3d_core.training.data import Sampler, Samples
from cg3d_core.training.dataset_sampler import DatasetSampler
from cg3d_core.training.devices import make_fabric
from cg3d_core.training.templates import PAPER
from cg3d_core.training.world import make_world
from cg3d_core.training.world_spec import used_categories

from .recipe import Recipe
from .texts import remembered


@dataclass
class Data:
    """What a run learns from."""

    captions: CaptionSet
    sampler: object
    further: dict[str, CaptionSet]  # captions of the same classes in other spaces
    scores: dict  # of an image tower that was trained on the way
    shards: list[Path] | None = None  # rooms to calibrate on, of the generated world
    classes: tuple[str, ...] = ()  # of a data set
    test: object = None  # a data set's test split


EMBEDDED = "cg3d-mini"
"""Whose image tower teaches on a data set where the recipe names no towers."""


def make_recipe_world(
    recipe: Recipe, report: Callable[[str, int, int, dict], None], stop: Callable[[], bool] | None = None
) -> list[Path]:
    """Make every missing shard of the recipe's world. Raises UsageError, and Cancelled once ``stop()`` says so."""
    results_folder(recipe.shards)
    try:
        return make_world(
            recipe.world,
            Path(recipe.shards),
            recipe.workers,
            lambda done, total: report("world", done, total, {}),
            stop,
        )
    except BrokenProcessPool as error:  # a signal to the whole group ends the workers too
        if stop is not None and stop():
            raise Cancelled from error
        raise UsageError(
            "a process that made the world was ended by the system", how="Memory may be short: lower workers."
        ) from error


def pretrain_recipe(
    recipe: Recipe, report: Callable[[str, int, int, dict], None], stop: Callable[[], bool] | None = None
) -> Path:
    """Run the recipe; what is already there (shards, image tower, last.pt) is taken up. Returns the checkpoint folder.

    Under torchrun all processes call this; the first one reports and writes. Raises UsageError, ReadError, ModelError,
    and Cancelled once ``stop()`` says so, after saving.
    """
    from cg3d_core.model.cg3d import CG3D
    from cg3d_core.model.encoder import create_encoder
    from cg3d_core.model.prompts import PromptedTower
    from cg3d_core.training.pretrain import LAST, Pretrainer
    from cg3d_core.training.pretrain_file import resume_run

    from .finish import finish_dataset, finish_world

    if recipe.dataset.name and not recipe.dataset.path:
        raise UsageError(
            f"this recipe learns from a {recipe.dataset.name} data set", how="Give its folder: dataset.path=FOLDER."
        )
    output = results_folder(recipe.output)
    fabric = make_fabric(recipe.pretrain.device, recipe.pretrain.precision)
    tell = _stoppable(report if fabric.is_global_zero else _silent, stop)
    tower = _tower(recipe)
    data = (
        _dataset(recipe, tower, output, fabric, tell)
        if recipe.dataset.path
        else _world(recipe, tower, output, fabric, tell, stop)
    )
    settings, scores = recipe.pretrain, data.scores
    if settings.epochs and recipe.dataset.path:
        a_step = settings.batch * settings.accumulate * fabric.world_size
        steps = max(settings.epochs * len(data.sampler.rows) // a_step, 1)
        settings = recipe.pretrain = replace(settings, samples=steps * a_step)

    torch.manual_seed(recipe.seed)
    encoder = create_encoder(settings.encoder, **settings.encoder_options)
    dims = {tower.space: tower.dim} | {s: c.features.shape[1] for s, c in data.further.items()}
    model = CG3D(encoder, dims, objectness=data.shards is not None and settings.objectness_weight > 0)
    if recipe.start:
        scores["started_from"] = start_from(model, recipe.start)
    prompted = PromptedTower(
        tower,
        n_tokens=settings.prompt_tokens if settings.image_weight else 0,
        dropout=settings.prompt_dropout,
        pixel_prompt=settings.pixel_prompt,
    )
    text_prompt = _text_prompt(tower, settings.text_prompt_tokens) if settings.image_weight else None
    trainer = Pretrainer(
        model, tower.space, prompted, data.captions, data.sampler, settings, recipe.seed, data.further, text_prompt, fabric
    )  # fmt: skip
    if (output / LAST).exists():
        resume_run(trainer, output / LAST)
    # The loop itself is stopped by ``stop``: it saves first.
    scores |= trainer.run(output, lambda *values: report("pretrain", *values), stop)
    scores["pretrain_hours"] = round(trainer.seconds / 3600, 2)
    if fabric.is_global_zero:
        if data.shards is not None:
            finish_world(recipe, trainer, tower, data.shards, scores, tell)
        else:
            finish_dataset(recipe, trainer, tower, data.classes, data.test, scores, tell)
    fabric.barrier()
    return output / "checkpoint"


def _silent(*_values) -> None:
    """What processes but the first report."""


def _stoppable(report, stop: Callable[[], bool] | None):
    """``report``, which raises Cancelled once ``stop()`` says so."""

    def tell(*values) -> None:
        if stop is not None and stop():
            raise Cancelled
        report(*values)

    return tell


def _tower(recipe: Recipe):
    """The recipe's towers. The embedded ones come trained where there is no generated world to train them on."""
    from cg3d_core.model.checkpoint import load_checkpoint
    from cg3d_core.model.towers import MINILM, embedded_tower, load_tower

    spec = recipe.tower
    if not spec.path and spec.space:
        raise UsageError(f"this recipe teaches with the towers {spec.space}", how="Give their file: tower.path=FILE.")
    if not spec.path:
        return load_checkpoint(EMBEDDED).tower(MINILM) if recipe.dataset.path else embedded_tower()
    options = {key: value for key, value in (("model", spec.model), ("space", spec.space)) if value}
    return load_tower(spec.path, **options)


def _text_prompt(tower, n_tokens: int):
    if not n_tokens:
        return None
    from cg3d_core.model.text_prompts import PromptedText

    return PromptedText(tower, n_tokens)


def _world(recipe: Recipe, tower, output: Path, fabric, report, stop) -> Data:
    """The generated world, made by each machine's first process where it is missing."""
    for key in ("objects", "rooms", "calibration_rooms"):
        if not getattr(recipe.world, key):
            raise UsageError(f"world.{key} is 0", how="Pre-training on the generated world takes 1 or more.")
    settings, used = recipe.pretrain, used_categories(recipe.world)
    if fabric.local_rank == 0:
        make_recipe_world(recipe, report, stop)
    _wait(fabric, stop)
    paths = make_recipe_world(replace(recipe, workers=1), _silent)
    captions = build_captions(
        used, tower.encode_text, recipe.seed, synonyms=settings.synonyms, glosses=settings.glosses
    )
    samples = Samples.load([p for p in paths if not p.name.startswith("calibration")], captions.names)
    scores = {}
    if settings.image_weight and not recipe.tower.path:
        if fabric.is_global_zero:
            scores |= _image_tower(recipe, tower, samples, captions, output, report, stop)
        _wait(fabric, stop)
        if not fabric.is_global_zero:  # they take up what the first one wrote
            scores |= _image_tower(recipe, tower, samples, captions, output, report, stop)
    seed = recipe.seed if fabric.world_size == 1 else [recipe.seed, fabric.global_rank]
    sampler = Sampler(samples, len(used), settings.batch, settings.object_share, seed)
    further = {clip_space.SPACE: clip_space.clip_captions(used)} if settings.clip_weight else {}
    further.pop(tower.space, None)
    shards = [p for p in paths if p.name.startswith("calibration")]
    return Data(captions, sampler, further, scores, shards=shards)


def _wait(fabric, stop: Callable[[], bool] | None) -> None:
    """Until all processes are here. Raises Cancelled where another one was stopped and will not come."""
    try:
        fabric.barrier()
    except RuntimeError:
        if stop is None or not stop():
            raise
        raise Cancelled from None


def _dataset(recipe: Recipe, tower, output: Path, fabric, report) -> Data:
    """A data set's training split, and its test split where it has one."""
    from .datasets import dataset_splits, open_dataset

    spec, settings = recipe.dataset, recipe.pretrain
    splits = dataset_splits(spec.path, spec.name, **spec.options)
    train = open_dataset(spec.path, spec.name, "train" if "train" in splits else "all", **spec.options)
    test = open_dataset(spec.path, spec.name, "test", **spec.options) if "test" in splits else None
    for line in (*train.missing, *train.remarks):
        report("note", 1, 1, {"note": line})
    labels, classes, own = _taught(train, recipe.captions)
    rendered = settings.pictures == "rendered" and settings.image_weight > 0
    sampler = DatasetSampler(
        train,
        settings.batch,
        recipe.seed,
        labels=labels,
        n_points=settings.encoder_options.get("n_points", 1024),
        augmentation=settings.augmentation,
        preprocess=tower.preprocess if rendered else None,
        rank=fabric.global_rank,
        ranks=fabric.world_size,
        device=fabric.device,
    )
    encode = remembered(
        tower.encode_text, f"{recipe.tower.path}|{tower.space}", output / "captions.npz", fabric.is_global_zero
    )
    captions = dataset_captions(classes, encode, PAPER, own, settings.centred)
    return Data(captions, sampler, {}, {}, classes=train.classes, test=test)


def _taught(train, captions: str) -> tuple[np.ndarray, tuple[str, ...], list[list[str]]]:
    """Labels of the shapes, what they are called, and their own sentences if those are asked for.

    Classes that no shape has are left out. With sentences of its own every shape is a class by itself.
    """
    if captions == "own":
        own = [train.captions(i) for i in range(len(train))]
        if not any(own):
            raise UsageError(
                "no shape of it has a caption of its own",
                where=train.root,
                how="Give captions.csv, or leave captions out.",
            )
        return np.arange(len(train)), tuple(train.classes[k] if k >= 0 else "object" for k in train.labels), own
    if captions != "templates":
        raise UsageError(f"captions is {captions!r}", how="Known: templates, own.")
    present = np.unique(train.labels[train.labels >= 0])
    labels = np.where(train.labels >= 0, np.searchsorted(present, train.labels), -1)
    return labels, tuple(train.classes[k] for k in present), []


def start_from(model, checkpoint: str) -> str:
    """Copy a checkpoint's weights wherever name and shape are the same; returns what was copied, in words.

    Raises ModelError when nothing fits.
    """
    from cg3d_core.errors import ModelError
    from cg3d_core.model.checkpoint import load_checkpoint

    given, own = load_checkpoint(checkpoint).model.state_dict(), model.state_dict()
    fits = {n: t for n, t in given.items() if n in own and own[n].shape == t.shape}
    if not fits:
        raise ModelError("none of its weights fit this recipe's encoder", where=checkpoint, how="Leave start empty.")
    model.load_state_dict(fits, strict=False)
    return f"{Path(checkpoint).name}, {len(fits)} of {len(own)} tensors"


def _image_tower(recipe: Recipe, tower, samples: Samples, captions: CaptionSet, output: Path, report, stop) -> dict:
    """Train the image tower, or take up the one that an interrupted run left."""
    import json

    from safetensors.torch import save_file

    from cg3d_core.model.weights import fit, read_safetensors
    from cg3d_core.training.image_tower import train_image_tower

    weights, notes = output / "image_tower.safetensors", output / "image_tower.json"
    if weights.exists() and notes.exists():
        fit(tower.image_model(), read_safetensors(weights), weights)
        tower.image_model().requires_grad_(False).eval()
        return json.loads(notes.read_text())
    scores = train_image_tower(
        tower, samples.photo, samples.object_label.astype(np.int64), captions, recipe.image_tower, recipe.seed,
        lambda *values: report("image tower", *values), stop,
    )  # fmt: skip
    save_file(tower.image_model().state_dict(), weights)
    notes.write_text(json.dumps(scores))
    return scores
