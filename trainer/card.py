"""Model cards: what a checkpoint was trained on, how, what it scores, what it cannot do."""

from __future__ import annotations

from cg3d_core.training import clip_space
from cg3d_core.training.captions import STRUCTURE, CaptionSet
from cg3d_core.training.pretrain import Pretrainer

from .recipe import Recipe


def world_card(recipe: Recipe, captions: CaptionSet, scores: dict) -> str:
    """Of a model of the generated world."""
    n_categories = len(captions.names) - len(STRUCTURE)
    rows = "\n".join(f"| {k} | {v} |" for k, v in scores.items())
    image = "Image tower: none in this run."
    if recipe.pretrain.image_weight:
        image = f"""Image tower: a small ViT with convolutional patches, 64 px, trained on
  {recipe.image_tower.samples:,} ray-cast pictures, then frozen; {recipe.pretrain.prompt_tokens} prompt tokens a layer shift it to depth views."""
    world, settings = recipe.world, recipe.pretrain
    return f"""# cg3d-{recipe.name}

A point encoder aligned with MiniLM text features and with a small image tower, trained as CLIP goes 3D
(arXiv 2303.11313) describes, on nothing but objects and rooms that this repository generates.

- Made by: `cg3d-train pretrain --recipe {recipe.name}`, seed {recipe.seed}. Licence: Apache-2.0.
- World: {n_categories} categories, {world.objects:,} objects, {world.rooms:,} scanned rooms cut by the default segmenter.
- Point encoder: {settings.encoder}; {settings.samples:,} samples seen, batch {settings.batch}, AdamW {settings.lr}, averaged weights.
- Text tower: sentence-transformers/all-MiniLM-L6-v2, frozen. {image}
- Second projection, `{clip_space.SPACE}`: trained onto CLIP ViT-B/32's published text features of class names (Detic, Apache-2.0), so
  that whoever has those weights asks through CLIP's own text and image towers: `cg3d query SCENE "a word" --tower FILE`.
- Lexicon: the text features of all its categories' names, synonyms and glosses; words that are none of them are moved towards those that they
  are near to (docs/decisions/0015).
- Inputs: 1,024 points in the unit sphere, z up; size, height above the floor and gap to the wall in metres where known.

| measured during training | |
|---|---|
{rows}

All on generated data held out of training. `rooms_top1`: naming of candidates with IoU 0.5 or better in unseen rooms, over
all categories; `rooms_present_matched`: things in unseen rooms, asked by name, for which something passes the threshold, set
so that one in ten absent things does; `clip_...`: the same through the second projection, `clip_unseen_wording_top1` with CLIP's features
of names that were kept out of training ("beaker" for a cup), beside `clip_name_top1` for the same things by their usual names.
What it reaches on real scans and shapes stands in docs/results.md.

What it cannot do: categories that were never generated are little better than chance; scale-free panels (window, picture,
TV, door) are told apart by size and place alone; colour is not used.

{"The image tower sees 64-pixel pictures and is the weakest part: mind `image_tower_top1` before asking with photographs." if recipe.pretrain.image_weight else "It cannot be asked with pictures, except through CLIP's own towers."}

Known names: {", ".join(captions.names[:n_categories])}.
"""


def dataset_card(recipe: Recipe, trainer: Pretrainer, classes: tuple[str, ...], scores: dict) -> str:
    """Of a model of somebody's data set."""
    s, rows = recipe.pretrain, "\n".join(f"| {k} | {v} |" for k, v in scores.items())
    losses = " + ".join(n for n, w in (("point-text", s.text_weight), ("point-image", s.image_weight)) if w > 0)
    prompts = "none"
    if s.has_prompts:
        kinds = ((s.prompt_tokens, "tokens a layer"), (s.pixel_prompt, "pixel prompt"), (s.text_prompt_tokens, "text"))
        prompts = ", ".join(f"{n} {what}" for n, what in kinds if n)
    return f"""# cg3d-{recipe.name}

A point encoder aligned with {trainer.space} as CLIP goes 3D (arXiv 2303.11313) describes.

- Made by: `cg3d-train pretrain --recipe {recipe.name}`, seed {recipe.seed}. Its licence is yours to give; mind that of the data set.
- Data set: {recipe.dataset.name or "recognised by its layout"}, {len(trainer.sampler.rows):,} shapes of {len(classes)} classes.
- Point encoder: {s.encoder}; {s.samples:,} samples seen, {s.optimiser} {s.lr}, {losses}, objective {s.objective}.
- Towers: {trainer.space}, frozen; prompts: {prompts}.
- Queries: not calibrated (there are no rooms in the data set), so a score is a plain share of the softmax.

| measured during training | |
|---|---|
{rows}

Known names: {", ".join(classes)}.
"""
