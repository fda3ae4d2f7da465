"""The stages of ``cg3d-train pretrain``: world, image tower, point encoder and prompts, calibration, checkpoint."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from cg3d_core.training import clip_space
from cg3d_core.training.captions import CaptionSet, build_captions
from cg3d_core.training.data import Sampler, Samples
from cg3d_core.training.world import make_world, used_categories

from .recipe import Recipe

SPACE = "minilm"


def make_recipe_world(recipe: Recipe, report) -> list[Path]:
    """Make every missing shard of the recipe's world."""
    return make_world(
        recipe.world, Path(recipe.shards), recipe.workers, lambda done, total: report("world", done, total, {})
    )


def pretrain_recipe(recipe: Recipe, report) -> Path:
    """Run the recipe; what is already there (shards, image tower, last.pt) is taken up. Returns the checkpoint folder."""
    from cg3d_core.model.cg3d import CG3D
    from cg3d_core.model.encoder import create_encoder
    from cg3d_core.model.prompts import PromptedTower
    from cg3d_core.model.towers import embedded_tower
    from cg3d_core.training.pretrain import Pretrainer

    output = Path(recipe.output)
    output.mkdir(parents=True, exist_ok=True)
    paths = make_recipe_world(recipe, report)
    used = used_categories(recipe.world)
    tower = embedded_tower()
    settings = recipe.pretrain
    captions = build_captions(
        used, tower.encode_text, recipe.seed, synonyms=settings.synonyms, glosses=settings.glosses
    )
    samples = Samples.load([p for p in paths if not p.name.startswith("calibration")], captions.names)
    scores = {}
    if settings.image_weight:
        scores |= _image_tower(recipe, tower, samples, captions, output, report)

    torch.manual_seed(recipe.seed)
    encoder = create_encoder(settings.encoder, **settings.encoder_options)
    further = {clip_space.SPACE: clip_space.clip_captions(used)}
    dims = {SPACE: tower.dim} | {space: captions.features.shape[1] for space, captions in further.items()}
    model = CG3D(encoder, dims, objectness=True)
    if recipe.start:
        scores["started_from"] = start_from(model, recipe.start)
    prompted = PromptedTower(tower, n_tokens=settings.prompt_tokens)
    sampler = Sampler(samples, len(used), settings.batch, settings.object_share, recipe.seed)
    trainer = Pretrainer(model, SPACE, prompted, captions, sampler, settings, recipe.seed, further)
    if (output / "last.pt").exists():
        trainer.resume(output / "last.pt")
    scores |= trainer.run(output, lambda *values: report("pretrain", *values))
    scores["pretrain_hours"] = round(trainer.seconds / 3600, 2)

    from .finish import finish

    return finish(
        recipe, trainer, tower, captions, [p for p in paths if p.name.startswith("calibration")], scores, report
    )


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


def _image_tower(recipe: Recipe, tower, samples: Samples, captions: CaptionSet, output: Path, report) -> dict:
    """Train the image tower, or take up the one that an interrupted run left."""
    import json

    from safetensors.torch import load_file, save_file

    from cg3d_core.training.image_tower import train_image_tower

    weights, notes = output / "image_tower.safetensors", output / "image_tower.json"
    if weights.exists() and notes.exists():
        tower.image_model().load_state_dict(load_file(weights))
        tower.image_model().requires_grad_(False).eval()
        return json.loads(notes.read_text())
    scores = train_image_tower(
        tower, samples.photo, samples.object_label.astype(np.int64), captions, recipe.image_tower, recipe.seed,
        lambda *values: report("image tower", *values),
    )  # fmt: skip
    save_file(tower.image_model().state_dict(), weights)
    notes.write_text(json.dumps(scores))
    return scores
