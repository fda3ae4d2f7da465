"""The last stage of pre-training: calibration, the checkpoint folder and its model card."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from cg3d_core.query.lexicon import FILE as LEXICON
from cg3d_core.query.score import Calibration
from cg3d_core.training import clip_space
from cg3d_core.training.captions import DISTRACTORS, STRUCTURE
from cg3d_core.training.pretrain import Pretrainer
from cg3d_core.training.world_spec import used_categories

from .calibration import calibrate, load_rooms, unseen_wordings
from .card import dataset_card, world_card
from .recipe import Recipe


def finish_world(recipe: Recipe, trainer: Pretrainer, tower, shards: list[Path], scores: dict, report) -> Path:
    """Calibrate on the rooms in ``shards``, then write the checkpoint folder ``<output>/checkpoint``."""
    trainer.average.cpu().eval()
    captions, categories = trainer.captions, used_categories(recipe.world)
    further = trainer.objective.captions_of_spaces
    rooms = load_rooms(trainer, shards)
    calibration, measured = calibrate(trainer, trainer.space, captions, rooms)
    per_space = {}
    for space, theirs in further.items():
        own, found = calibrate(trainer, space, theirs, rooms)
        per_space[space] = {
            "calibration": own.to_config(),
            "threshold": own.threshold,
            "templates": ["a {}"],  # as the published features were made
            "same_as": clip_space.SAME_AS,
        }
        measured |= {f"clip_{k}": v for k, v in found.items()}
        measured |= unseen_wordings(trainer, categories, theirs, rooms)
    scores = _rounded({**scores, **measured})
    report("done", 1, 1, scores)
    n_categories = len(captions.names) - len(STRUCTURE)
    config = {
        "text_mean": {trainer.space: _short(captions.mean)} | {s: _short(c.mean) for s, c in further.items()},
        "per_space": per_space,
        "known_names": list(captions.names[:n_categories]),
        "trained_words": sorted({w for c in categories.values() for w in c.words}),
        "negatives": [*captions.names[n_categories:], *DISTRACTORS],
        "templates": ["{}"],
    }
    features, owner = captions.plain(categories)
    lexicon = {"features": torch.from_numpy(features), "owner": torch.from_numpy(owner.astype(np.int32))}
    card = world_card(recipe, captions, scores)
    return _save(recipe, trainer, tower, config, calibration, scores, card, {LEXICON: lexicon})


def finish_dataset(
    recipe: Recipe, trainer: Pretrainer, tower, classes: tuple[str, ...], test, scores: dict, report
) -> Path:
    """Zero-shot on the test split, where there is one, then the checkpoint folder.

    There are no rooms to calibrate on: scores of queries are plain shares of the softmax.
    """
    trainer.average.to(trainer.device).eval()
    query = {"text_mean": {trainer.space: _short(trainer.captions.mean)}, "templates": ["a {}"]}
    if test is not None and (test.labels >= 0).any():
        scores |= zero_shot(trainer, tower, test, query, report)
    trainer.average.cpu()
    scores = _rounded(scores)
    report("done", 1, 1, scores)
    config = query | {
        "known_names": list(classes),
        "trained_words": sorted(classes),
        "negatives": [*STRUCTURE, *(d for d in DISTRACTORS if d not in classes)],
    }
    card = dataset_card(recipe, trainer, classes, scores)
    return _save(recipe, trainer, tower, config, Calibration(), scores, card)


def zero_shot(trainer: Pretrainer, tower, test, config: dict, report) -> dict:
    """Top-1 and top-5 of the averaged model on a data set, as ``cg3d-train evaluate --votes 1`` finds them afterwards."""
    from cg3d_core.model.checkpoint import Checkpoint
    from cg3d_core.query.model import QueryModel
    from cg3d_core.query.shapes import PointShapes

    from .evaluate import evaluate_dataset

    unsaved = Checkpoint(Path(), config, trainer.average, None, "")
    encoder = PointShapes(QueryModel(unsaved, cache=False, tower=tower), turns=1)
    found = evaluate_dataset(test, encoder, report=report).scores
    if found["failed"]:
        line = f"{len(found['failed'])} test shapes could not be read, the first: {found['failed'][0]}"
        report("note", 1, 1, {"note": line})
    return {"test_shapes": found["files"], "test_top1": found["top1"], "test_top5": found["top5"]}


def _save(
    recipe: Recipe, trainer: Pretrainer, tower, config: dict, calibration: Calibration, scores: dict, card: str,
    further: dict | None = None,
) -> Path:  # fmt: skip
    from cg3d_core.model.checkpoint import save_checkpoint

    with_images = recipe.pretrain.image_weight > 0
    config = {
        "name": f"cg3d-{recipe.name}",
        "space": trainer.space,
        "logit_scale": trainer.settings.scale,
        **config,
        "calibration": calibration.to_config(),
        "threshold": calibration.threshold,
        "recipe": {k: v for k, v in recipe.as_dict().items() if k not in ("output", "shards", "workers")},
        "scores": scores,
    }
    return save_checkpoint(
        Path(recipe.output) / "checkpoint",
        trainer.average,
        config=config,
        prompts=trainer.prompted.prompts if with_images else None,
        tower=tower if with_images else None,
        card=card,
        further=further,
    )


def _rounded(scores: dict) -> dict:
    return {k: round(v, 4) if isinstance(v, float) else v for k, v in scores.items()}


def _short(vector: np.ndarray) -> list[float]:
    return [round(float(v), 6) for v in vector]
