"""Others' checkpoints in, and ours out: ``cg3d-train import`` and ``cg3d-train export``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from cg3d_core.errors import UsageError
from cg3d_core.io.benchmarks import SHAPENET55
from cg3d_core.query.score import Calibration

if TYPE_CHECKING:
    from cg3d_core.model.published import Published
    from cg3d_core.model.towers import Tower

LOGIT_SCALE = 100.0
"""CLIP's and SLIP's own after training, for a tower that is not at hand."""

TEMPLATE = "This is a {}"  # CG3D's at test time


@dataclass(frozen=True, eq=False)
class Imported:
    """A checkpoint folder made of somebody's file."""

    folder: Path
    published: Published
    remarks: tuple[str, ...]  # what whoever uses it should know


def import_checkpoint(
    file: Path,
    out: Path,
    tower: str | None = None,
    space: str | None = None,
    names: Sequence[str] | None = None,
    up: str = "y",
    **overrides: Any,
) -> Imported:
    """Make a checkpoint folder of a published checkpoint.

    Args:
        tower: name or file of the towers that it was trained with. With them at hand the words are
            centred, as everywhere here, and the logit scale is theirs.
        space: name of its joint space (default: the towers', or by the length of its features).
        names: that queries stand against (default: ShapeNet's 55 classes, which it was trained on).
        up, overrides: see ``import_published``.
    Raises:
        ModelError: the file or the towers cannot be read, or do not belong together.
    """
    from cg3d_core.model.checkpoint import save_checkpoint
    from cg3d_core.model.published import import_published
    from cg3d_core.model.towers import load_tower

    loaded = None if tower is None else load_tower(tower)
    published = import_published(file, space or (loaded.space if loaded else None), up, **overrides)
    names = list(names or (words[0] for words in SHAPENET55.values()))
    if loaded is not None and published.model.spaces:
        _check(published, loaded)
        centring = _centring(loaded, names, next(iter(published.model.spaces)))
    else:
        centring = {"logit_scale": LOGIT_SCALE}
    config = {
        "name": out.name,
        "space": next(iter(published.model.spaces), None),
        **centring,
        "known_names": names,
        "templates": [TEMPLATE],
        "calibration": Calibration().to_config(),
        "threshold": Calibration().threshold,
        "imported": {"file": file.name, "up": up, "tensors": published.taken, "left": list(published.left)},
    }
    remarks = _remarks(published, loaded)
    prompts = published.prompts if published.model.spaces else None
    save_checkpoint(
        out, published.model, config=config, prompts=prompts, tower=loaded, card=_card(out.name, file, published, remarks), half=False
    )  # fmt: skip
    return Imported(out, published, remarks)


def _check(published: Published, tower: Tower) -> None:
    """Raise ModelError unless these are the towers that the checkpoint was trained with, as far as can be told."""
    from cg3d_core.errors import ModelError
    from cg3d_core.model.published import check_tower

    dim = next(iter(published.model.spaces.values()))
    if tower.dim != dim:
        raise ModelError(f"these towers have {tower.dim} dimensions, the checkpoint was trained into {dim}")
    if tower.has_image:
        check_tower(published, tower.image_model())


def _centring(tower: Tower, names: Sequence[str], space: str) -> dict:
    """The words' mean and the logit scale that belongs to words without it.

    Centred words are scaled up to unit length again, so that the towers' scale would sharpen every
    decision; it is taken down by as much, which leaves the published logits but for one number a shape.
    """
    rows = tower.encode_text([TEMPLATE.format(name) for name in names])
    mean = rows.mean(axis=0)
    shrunk = float(np.linalg.norm(rows - mean, axis=1).mean())
    learnt = getattr(tower.text_model(), "logit_scale", None)
    scale = LOGIT_SCALE if learnt is None else float(learnt.exp())
    return {"text_mean": {space: [round(float(v), 6) for v in mean]}, "logit_scale": round(scale * shrunk, 3)}


def _remarks(published: Published, tower: Tower | None) -> tuple[str, ...]:
    if not published.model.spaces:
        return ("it holds a point encoder alone: fine-tune it, or pre-train with it as the start",)
    remarks = ["scores of queries are not calibrated: plain shares of the softmax"]
    if tower is None:
        remarks.append("words are not centred, so that scores mean little: import with --tower for queries")
    if published.prompts is None:
        remarks.append("no prompts of an image tower in it")
    return tuple(remarks)


def _card(name: str, file: Path, published: Published, remarks: Sequence[str]) -> str:
    encoder = published.model.encoder
    spaces = ", ".join(f"{space} ({dim})" for space, dim in published.model.spaces.items()) or "none"
    left = "\n".join(f"- {words}" for words in published.left) or "- nothing"
    return f"""# {name}

Imported from `{file.name}` by `cg3d-train import`; trained by others, its licence is theirs to give.

- Point encoder: {encoder.name}, {sum(p.numel() for p in encoder.parameters()):,} parameters, meant for {encoder.n_points:,} points.
- Joint space: {spaces}. Prompt tokens: {"none" if published.prompts is None else tuple(published.prompts.tokens.shape)}.
- {"; ".join(remarks)}.

Not taken from the file:

{left}
"""


def read_names(file: Path) -> list[str]:
    """A name a line. Raises UsageError when there are none."""
    try:
        names = [line.strip() for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        raise UsageError(
            "these names cannot be read", where=file, how="Give a text file with a name a line."
        ) from error
    if not names:
        raise UsageError("there is no name in it", where=file, how="Give a text file with a name a line.")
    return list(dict.fromkeys(names))
