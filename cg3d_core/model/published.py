"""Others' checkpoints of point encoders: CG3D's authors', ULIP's, Point-BERT's, Point-MAE's, PointMLP's.

Recognised by the names and shapes in the file; nothing of it is run. What a file does not say and must
be told if it differs: heads (of 64 here), groups and neighbours, points, and which axis was up.

Two habits of the authors' machines that weights cannot bring along: their sampling extension leaves out
points nearer than 3 cm to the origin, and they centred clouds at the mean of their points.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from cg3d_core.errors import ModelError

from .cg3d import CG3D
from .encoder import create_encoder
from .prompts import PromptSettings, VisualPrompts
from .published_names import from_published, turn_input
from .weights import read_safetensors, read_torch

SPACES = {512: "slip/ViT-B-16", 1280: "openclip/ViT-bigG-14/laion2b_s39b_b160k"}
"""Length of the features -> the joint space that published checkpoints of that length were trained into."""

_MARKS = {
    "point_transformer": ("encoder.first_conv.0.weight", "cls_token"),
    "pointmlp": ("embedding.net.0.weight", "pre_blocks_list.0.transfer.net.0.weight"),
}
_STATES = ("optimizer", "optimizers", "scheduler", "scaler")  # of training; never weights
_WRAPPERS = ("base_model", "model", "net", "state_dict")
_KNOWN = "CG3D's, ULIP's, Point-BERT's, Point-MAE's and PointMLP's checkpoints are known."


@dataclass(frozen=True, eq=False)
class Published:
    """What came out of a file.

    Attributes:
        model: in evaluation mode; without a projection ``model.spaces`` is empty.
        prompts: of the image tower, if it has them. taken: how many of its tensors are in use.
        left: what was not taken, in words. visual: its image tower's own tensors, for ``check_tower``.
    """

    model: CG3D
    prompts: VisualPrompts | None
    taken: int
    left: tuple[str, ...]
    visual: Mapping[str, Tensor] = field(repr=False)


def import_published(path: str | os.PathLike, space: str | None = None, up: str = "y", **overrides: Any) -> Published:
    """Read a published checkpoint (.pt, .pth, .safetensors) into our encoders.

    Args:
        space: name of the joint space of its projection (default: by its length, see ``SPACES``).
        up: the axis that was up in what it was trained on: "y" in ShapeNet's and ModelNet40's clouds.
            Worked into the weights, since clouds have z up here.
        overrides: what the file does not tell, as ``create_encoder`` takes it: heads, groups, n_points;
            and ``neighbours`` for the group_size of one encoder and the k of the other.
    Raises:
        ModelError: one line: not such a file, or which tensors are missing or of another size.
        UsageError: ``up`` is no axis.
    """
    path = Path(path)
    tensors = _read(path)
    name, root = _find_encoder(tensors, path)
    own = _below(tensors, root)
    if any("prompt_embeddings" in n for n in own):
        raise ModelError("its point encoder was prompted itself, ours takes no prompts", where=path, how=_KNOWN)
    try:
        sizes = _transformer_sizes(own, path) if name == "point_transformer" else _mlp_sizes(own)
    except KeyError as error:
        raise ModelError(f"the point encoder in it is not whole: {error} is missing", where=path) from error
    if root.endswith("point_encoder.") and name == "point_transformer":
        sizes |= {"groups": 512, "n_points": 8192}  # as ULIP trained
    if "neighbours" in overrides:
        overrides["k" if name == "pointmlp" else "group_size"] = overrides.pop("neighbours")
    encoder = create_encoder(name, **{**sizes, **overrides})
    taken = {root + n for n in from_published(encoder, own, path)}
    turn_input(encoder, up)
    projection, names = _projection(tensors, root, encoder.width)
    taken |= names
    model = CG3D(encoder, _space_of(projection, space, path), objectness=False)
    for layer in model.projections.values():
        layer.load_state_dict(projection)
    prompts, visual, names = _prompts(tensors)
    taken |= names
    model.requires_grad_(False).eval()
    return Published(model, prompts, len(taken), _in_words(tensors.keys() - taken, root), visual)


def check_tower(published: Published, image_model: nn.Module) -> None:
    """Raise ModelError unless an image model is the one that a checkpoint's prompts were learnt with.

    Told by its class token, which is frozen; a file without image weights passes.
    """
    theirs, ours = published.visual.get("cls_token"), getattr(image_model, "class_embedding", None)
    if theirs is None or ours is None:
        return
    same = theirs.numel() == ours.numel() and torch.allclose(theirs.flatten().float(), ours.cpu(), atol=1e-4)
    if not same:
        raise ModelError(
            "these are not the towers that this checkpoint was trained with",
            how="CG3D's authors used SLIP ViT-B/16 trained for 100 epochs (slip_base_100ep.pt).",
        )


def _read(path: Path) -> dict[str, Tensor]:
    """All tensors of a file by dotted name, those of optimisers left out, without "module." """
    held = read_safetensors(path) if path.suffix.lower() == ".safetensors" else read_torch(path)
    return {n.replace("module.", ""): t for n, t in _flattened(held)}


def _flattened(held: Any, prefix: str = "", depth: int = 3) -> Iterator[tuple[str, Tensor]]:
    for key, value in held.items() if isinstance(held, Mapping) else ():
        if isinstance(value, Tensor):
            yield f"{prefix}{key}", value
        elif depth and key not in _STATES:
            yield from _flattened(value, f"{prefix}{key}.", depth - 1)


def _find_encoder(tensors: Mapping[str, Tensor], path: Path) -> tuple[str, str]:
    """The encoder's registered name, and what stands before its tensors' names."""
    for name, (mark, second) in _MARKS.items():
        roots = [n.removesuffix(mark) for n in tensors if n.endswith(mark)]
        # Point-BERT's own files also hold a momentum copy and a tokeniser with the same first layers.
        roots = [r for r in roots if not r.endswith("transformer_k.") and (r + second in tensors or len(roots) == 1)]
        if roots:
            return name, min(roots, key=len)
    raise ModelError("there is no point encoder in it that is known here", where=path, how=_KNOWN)


def _below(tensors: Mapping[str, Tensor], root: str) -> dict[str, Tensor]:
    """Tensors whose names begin with ``root``, without it."""
    return {n.removeprefix(root): t for n, t in tensors.items() if n.startswith(root)}


def _transformer_sizes(own: Mapping[str, Tensor], path: Path) -> dict[str, Any]:
    width, per_point = own["cls_token"].shape[-1], own["encoder.first_conv.0.weight"].shape[1]
    if per_point != 3:
        raise ModelError(f"it takes {per_point} numbers a point (colour?), our encoders take x, y and z", where=path)
    layers = ("encoder.first_conv.0", "encoder.first_conv.3", "encoder.second_conv.0")
    return {
        "token_width": width,
        "depth": _count(own, r"blocks\.blocks\.(\d+)\."),
        "heads": max(width // 64, 1),
        "pointnet": tuple(own[f"{layer}.weight"].shape[0] for layer in layers),
        "pointnet_out": own["encoder.second_conv.3.weight"].shape[0] if "reduce_dim.weight" in own else 0,
        "context": any(n.startswith("context.") for n in own),  # only what we exported ourselves
    }


def _mlp_sizes(own: Mapping[str, Tensor]) -> dict[str, Any]:
    embed = width = own["embedding.net.0.weight"].shape[0]
    stages = range(_count(own, r"pre_blocks_list\.(\d+)\."))
    growth = []
    for i in stages:
        out = own[f"pre_blocks_list.{i}.transfer.net.0.weight"].shape[0]
        growth.append(out // width)
        width = out
    hidden = own["pre_blocks_list.0.operation.0.net1.0.weight"]
    return {
        "embed": embed,
        "growth": tuple(growth),
        "pre": tuple(_count(own, rf"pre_blocks_list\.{i}\.operation\.(\d+)\.") for i in stages),
        "pos": tuple(_count(own, rf"pos_blocks_list\.{i}\.operation\.(\d+)\.") for i in stages),
        "expansion": hidden.shape[0] / hidden.shape[1],
        "context": any(n.startswith("context.") for n in own),
    }


def _count(own: Mapping[str, Tensor], pattern: str) -> int:
    return len({found.group(1) for n in own if (found := re.match(pattern, n))})


def _projection(tensors: Mapping[str, Tensor], root: str, width: int) -> tuple[dict[str, Tensor], set[str]]:
    """State of the linear layer from the encoder's feature (width) into the joint space, and its names; both may be empty."""
    names = {f"{root}projection.weight", f"{root}projection.bias"}
    ulip = f"{root.removesuffix('point_encoder.')}pc_projection"
    if names <= tensors.keys():  # CG3D's: a linear layer, for PointMLP a convolution of kernel 1
        weight, bias = tensors[f"{root}projection.weight"].flatten(1), tensors[f"{root}projection.bias"]
    elif ulip in tensors:  # a bare matrix, from the right
        weight, names = tensors[ulip].T, {ulip}
        bias = weight.new_zeros(len(weight))
    else:
        return {}, set()
    if weight.shape[1] != width:  # ULIP's for PointMLP starts from a classifier's hidden layer
        return {}, set()
    return {"weight": weight.float(), "bias": bias.float()}, names


def _space_of(projection: Mapping[str, Tensor], space: str | None, path: Path) -> dict[str, int]:
    if not projection:
        return {}
    dim = len(projection["bias"])
    if space is None and dim not in SPACES:
        raise ModelError(
            f"its features have {dim} dimensions, of no joint space known here", where=path, how="Name the space."
        )
    return {space or SPACES[dim]: dim}


def _prompts(tensors: Mapping[str, Tensor]) -> tuple[VisualPrompts | None, dict[str, Tensor], set[str]]:
    """Prompts of the image tower, that tower's tensors, and the prompts' names (the authors' are the input's and 11 deep ones)."""
    first = next((n for n in sorted(tensors) if re.search(r"(^|\.)prompt_embeddings$", n)), None)
    if first is None:
        return None, {}, set()
    root = first.removesuffix("prompt_embeddings")
    parts = [n for n in (first, f"{root}deep_prompt_embeddings") if n in tensors]
    tokens = torch.cat([tensors[n] for n in parts]).float()
    visual = _below(tensors, root)
    patches = visual.get("patch_embed.proj.weight")
    settings = PromptSettings(
        width=tokens.shape[2],
        layers=_count(visual, r"blocks\.(\d+)\.") or len(tokens),
        patch=16 if patches is None else patches.shape[-1],
        n_tokens=tokens.shape[1],
        last=len(tokens),
    )
    prompts = VisualPrompts(settings)
    prompts.load_state_dict({"tokens": tokens})
    return prompts.requires_grad_(False).eval(), visual, set(parts)


def _in_words(names: Iterable[str], root: str) -> tuple[str, ...]:
    """What was left, by its first word: "cls_head_finetune (4 tensors)"."""
    inner = (re.sub(rf"^({'|'.join(_WRAPPERS)})\.", "", n.removeprefix(root)) for n in names)
    counts = Counter(n.split(".")[0] for n in inner)
    return tuple(f"{word} ({n} tensor{'s' if n > 1 else ''})" for word, n in sorted(counts.items()))
