"""The last stage of pre-training: calibration on unseen rooms, the checkpoint folder and its model card."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from cg3d_core.errors import UsageError
from cg3d_core.query.calibrate import expected_calibration_error, fit
from cg3d_core.query.score import Calibration, logit, sameness, shares
from cg3d_core.training.captions import DISTRACTORS, STRUCTURE, CaptionSet
from cg3d_core.training.data import relabelled
from cg3d_core.training.pretrain import Pretrainer

from .recipe import Recipe


@torch.inference_mode()
def encode(
    trainer: Pretrainer, xyz: np.ndarray, context: np.ndarray, batch: int = 256
) -> tuple[np.ndarray, np.ndarray]:
    """Unit features (k, d) and objectness logits (k,) by the averaged model."""
    model = trainer.average
    features = model.encode_all(torch.from_numpy(xyz.astype(np.float32)), torch.from_numpy(context), batch, exact=True)
    return model.project(features, trainer.space).numpy(), model.objectness_logit(features).numpy()


def calibrate(trainer: Pretrainer, captions: CaptionSet, shards: list[Path]) -> tuple[Calibration, dict]:
    """Fit the calibration on every (candidate, class in the room) pair of rooms never trained on."""
    classes = captions.class_features()
    names = np.concatenate([classes, captions.distractors])
    share_logits, whole_logits, right, top1 = [], [], [], []
    n_categories = len(captions.names) - len(STRUCTURE)
    for path in shards:
        room = np.load(path)
        features, whole = encode(trainer, room["xyz"], room["context"])
        label, iou = relabelled(room, captions.names), room["iou"]
        good = (iou >= 0.5) & (label < n_categories)
        predicted = (features @ classes[:n_categories].T).argmax(1)
        top1.append(predicted[good] == label[good])
        for query in range(n_categories):
            t, rivals = classes[query], np.delete(names, query, 0)
            share, _ = shares(features, t, rivals, trainer.settings.scale, sameness(t, rivals))
            keep = share > 1e-3  # the rest is never near a threshold, and there are millions of them
            share_logits.append(logit(share[keep]))
            whole_logits.append(whole[keep])
            right.append(((label == query) & (iou >= 0.4))[keep])
    x, y, z = np.concatenate(share_logits), np.concatenate(whole_logits), np.concatenate(right)
    measured: dict = {"rooms_top1": float(np.concatenate(top1).mean())}
    try:
        calibration = fit(x, y, z)
    except UsageError as error:
        # A smoke run learns too little to be calibrated; say so and keep the shares as they are.
        return Calibration(), measured | {"calibration": f"not fitted: {error}"}
    off = expected_calibration_error(calibration.of_logits(x, y), z)
    return calibration, measured | {"calibration_error": off, "threshold": calibration.threshold}


def finish(
    recipe: Recipe, trainer: Pretrainer, tower, captions: CaptionSet, shards: list[Path], scores: dict, report
) -> Path:
    """Calibrate, then write the checkpoint folder ``<output>/checkpoint``."""
    from cg3d_core.model.checkpoint import save_checkpoint

    trainer.average.eval()
    calibration, measured = calibrate(trainer, captions, shards)
    scores = {k: round(v, 4) if isinstance(v, float) else v for k, v in {**scores, **measured}.items()}
    report("done", 1, 1, scores)
    n_categories = len(captions.names) - len(STRUCTURE)
    config = {
        "name": f"cg3d-{recipe.name}",
        "space": trainer.space,
        "logit_scale": trainer.settings.scale,
        "text_mean": {trainer.space: [round(float(v), 6) for v in captions.mean]},
        "known_names": list(captions.names[:n_categories]),
        "negatives": [*captions.names[n_categories:], *DISTRACTORS],
        "templates": ["{}"],
        "calibration": {"a": calibration.a, "b": calibration.b, "c": calibration.c},
        "threshold": calibration.threshold,
        "recipe": {k: v for k, v in recipe.as_dict().items() if k not in ("output", "shards", "workers")},
        "scores": scores,
    }
    folder = Path(recipe.output) / "checkpoint"
    save_checkpoint(
        folder,
        trainer.average,
        config=config,
        prompts=trainer.prompted.prompts,
        tower=tower,
        card=card(recipe, captions, scores),
    )
    return folder


def card(recipe: Recipe, captions: CaptionSet, scores: dict) -> str:
    """The model card: what it was trained on, how, what it scores, what it cannot do."""
    n_categories = len(captions.names) - len(STRUCTURE)
    rows = "\n".join(f"| {k} | {v} |" for k, v in scores.items())
    world, settings = recipe.world, recipe.pretrain
    return f"""# cg3d-{recipe.name}

A point encoder aligned with MiniLM text features and with a small image tower, trained as CLIP goes 3D
(arXiv 2303.11313) describes, on nothing but objects and rooms that this repository generates.

- Made by: `cg3d-train pretrain --recipe {recipe.name}`, seed {recipe.seed}. Licence: Apache-2.0.
- World: {n_categories} categories, {world.objects:,} objects, {world.rooms:,} scanned rooms cut by the default segmenter.
- Point encoder: {settings.encoder}; {settings.samples:,} samples seen, batch {settings.batch}, AdamW {settings.lr}, averaged weights.
- Text tower: sentence-transformers/all-MiniLM-L6-v2, frozen. Image tower: ViT 64 px trained on ray-cast pictures, then frozen;
  {settings.prompt_tokens} prompt tokens a layer shift it to depth views.
- Inputs: 1,024 points in the unit sphere, z up; size, height above the floor and gap to the wall in metres where known.

| measured during training | |
|---|---|
{rows}

`image_tower_top1` and `rooms_top1` are on generated data held out of training (`rooms_top1`: naming of candidates with
IoU 0.5 or better in unseen generated rooms). What it reaches on real scans and shapes stands in docs/results.md.

What it cannot do: categories that were never generated are little better than chance; scale-free panels (window, picture,
TV, door) are told apart by size and place alone; colour is not used.

The image tower sees 64-pixel pictures and is the weakest part: mind `image_tower_top1` before asking with photographs.

Known names: {", ".join(captions.names[:n_categories])}.
"""
