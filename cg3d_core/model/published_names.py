"""Our point encoders' tensors under the names of Point-BERT's and PointMLP's own code, both ways.

CG3D's authors, ULIP and many after them took over those two code bases, so that one table for each
reads and writes the checkpoints of all. Their ``Conv1d`` of kernel 1 over points is our ``Linear``:
the same weights, (out, in, 1) for (out, in).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from cg3d_core.errors import ModelError
from cg3d_core.geometry.axes import axis_vector
from cg3d_core.geometry.frame import rotation_to_up

from .encoder import PointEncoder
from .point_transformer import PointTransformer
from .pointmlp import PointMLP

# Whole parts of dotted names, ours to theirs; "#" stands for a number.
_POINT_TRANSFORMER = {
    "pointnet.first.linear": "encoder.first_conv.0",
    "pointnet.first.norm": "encoder.first_conv.1",
    "pointnet.second": "encoder.first_conv.3",
    "pointnet.third.linear": "encoder.second_conv.0",
    "pointnet.third.norm": "encoder.second_conv.1",
    "pointnet.fourth": "encoder.second_conv.3",
    "reduce": "reduce_dim",
    "position": "pos_embed",
    "cls_position": "cls_pos",
    "blocks.#.qkv": "blocks.blocks.#.attn.qkv",
    "blocks.#.proj": "blocks.blocks.#.attn.proj",
    "blocks.#.mlp.0": "blocks.blocks.#.mlp.fc1",
    "blocks.#.mlp.2": "blocks.blocks.#.mlp.fc2",
    "blocks.#.norm1": "blocks.blocks.#.norm1",
    "blocks.#.norm2": "blocks.blocks.#.norm2",
}
_POINTMLP = {
    "embed.linear": "embedding.net.0",
    "embed.norm": "embedding.net.1",
    "stages.#.affine.alpha": "local_grouper_list.#.affine_alpha",
    "stages.#.affine.beta": "local_grouper_list.#.affine_beta",
    "stages.#.transfer.linear": "pre_blocks_list.#.transfer.net.0",
    "stages.#.transfer.norm": "pre_blocks_list.#.transfer.net.1",
} | {
    f"stages.#.{ours}.#.{part}.{layer}": f"{theirs}_blocks_list.#.operation.#.{net}.{i}"
    for ours, theirs in (("pre", "pre"), ("pos", "pos"))
    for part, net in (("first", "net1"), ("second", "net2"))
    for i, layer in enumerate(("linear", "norm"))
}
_CONVOLUTIONS = re.compile(
    r"(encoder\.(first|second)_conv|(embedding|transfer)\.net|operation\.\d+\.net[12])\.\d+\.weight$"
)
_FROM_XYZ = ("pointnet.first.linear.weight", "position.0.weight", "embed.linear.weight")


def published_names(encoder: PointEncoder) -> dict[str, str]:
    """Our tensors' names -> those of the published code; what it has no counterpart of keeps its name.

    Raises:
        ModelError: there is no published code of this kind of encoder.
    """
    if isinstance(encoder, PointTransformer):
        table = _POINT_TRANSFORMER
    elif isinstance(encoder, PointMLP):
        table = _POINTMLP
    else:
        raise ModelError(f"the encoder {encoder.name!r} has no published counterpart")
    return {name: _renamed(name, table) for name in encoder.state_dict()}


def _renamed(name: str, table: Mapping[str, str]) -> str:
    for ours, theirs in table.items():
        pattern = re.escape(ours).replace(r"\#", r"(\d+)")
        if found := re.match(rf"{pattern}(?=\.|$)", name):
            for number in found.groups():
                theirs = theirs.replace("#", number, 1)
            return theirs + name[found.end() :]
    return name


def to_published(encoder: PointEncoder) -> dict[str, Tensor]:
    """The encoder's tensors by their published names, in their published shapes."""
    names, out = published_names(encoder), {}
    for ours, tensor in encoder.state_dict().items():
        theirs = names[ours]
        if theirs.endswith(("affine_alpha", "affine_beta")):
            tensor = tensor.view(1, 1, 1, -1)
        elif _CONVOLUTIONS.search(theirs) and tensor.ndim == 2:
            tensor = tensor.unsqueeze(-1)
        out[theirs] = tensor.contiguous()
    return out


def from_published(encoder: PointEncoder, tensors: Mapping[str, Tensor], where: Path | None = None) -> set[str]:
    """Put tensors with published names into an encoder; returns the names of those taken.

    Raises:
        ModelError: some that it needs are missing or of another size; the first few are named.
    """
    state, missing, wrong, taken = encoder.state_dict(), [], [], set()
    for ours, theirs in published_names(encoder).items():
        given = tensors.get(theirs)
        if given is None:
            missing += [] if theirs.endswith("num_batches_tracked") else [theirs]  # old files lack these counters
        elif [d for d in given.shape if d > 1] != [d for d in state[ours].shape if d > 1]:
            wrong.append(f"{theirs!r} is {tuple(given.shape)}, not {tuple(state[ours].shape)}")
        else:
            state[ours] = given.reshape(state[ours].shape).to(state[ours].dtype)
            taken.add(theirs)
    if missing:
        raise ModelError(f"the point encoder in it is not whole: {_few(map(repr, missing))} missing", where=where)
    if wrong:
        raise ModelError(f"the point encoder in it has other sizes than ours can have: {_few(wrong)}", where=where)
    encoder.load_state_dict(state)
    return taken


def _few(items: Iterable[str]) -> str:
    """The first three, and how many more there are."""
    items = list(items)
    rest = len(items) - 3
    return ", ".join(items[:3]) + (f" and {rest} more" if rest > 0 else "")


@torch.no_grad()
def turn_input(encoder: PointEncoder, up: str, back: bool = False) -> None:
    """Let an encoder that learnt on clouds with ``up`` upwards take clouds with z up; ``back``: the other way round.

    Worked into the layers that see coordinates: everything else (sampling, neighbours) sees distances only.
    """
    rotation = rotation_to_up(axis_vector(up))  # (3, 3), theirs to ours
    matrix = torch.from_numpy(np.asarray(rotation if back else rotation.T, np.float32))
    parameters = dict(encoder.named_parameters())
    for name in _FROM_XYZ:
        if name in parameters:
            parameters[name].copy_(parameters[name] @ matrix.to(parameters[name]))
