"""What a unit-sphere cloud cannot say: metric size and place in the room, as one embedding."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from cg3d_core.encode import CONTEXT_NAMES

_UNIT = 0.1  # metres below which the squashing is nearly linear
_OCTAVES = 4


def context_features(context: Tensor) -> Tensor:
    """Squashed values, their Fourier features and a "missing" flag: (B, 5) metres to (B, 5 * 10).

    log(1 + |v| / 10 cm), sign kept, gives 1 cm of a cup and 10 cm of a bed the same weight. A
    missing value is all zeros but for its flag, so the layer that follows learns its embedding.
    """
    context = context.float()
    missing = ~torch.isfinite(context)
    value = torch.where(missing, 0.0, context)
    squashed = torch.sign(value) * torch.log1p(value.abs() / _UNIT) / 4  # 5 m -> 0.98
    octaves = math.pi * 2.0 ** torch.arange(_OCTAVES, device=context.device)
    angle = squashed.unsqueeze(-1) * octaves
    known = torch.cat([squashed.unsqueeze(-1), angle.sin(), angle.cos()], dim=-1)
    known = torch.where(missing.unsqueeze(-1), 0.0, known)
    return torch.cat([known, missing.unsqueeze(-1).float()], dim=-1).flatten(1)


class ContextEmbedding(nn.Module):
    """Context (B, 5) in metres, or None, to one vector of the encoder's width (B, width)."""

    def __init__(self, width: int):
        super().__init__()
        n_features = len(CONTEXT_NAMES) * (2 + 2 * _OCTAVES)
        self.mlp = nn.Sequential(nn.Linear(n_features, width), nn.GELU(), nn.Linear(width, width))

    def forward(self, context: Tensor | None, batch: int) -> Tensor:
        """Embed; ``None`` stands for a batch of wholly unknown contexts."""
        weight = self.mlp[0].weight
        if context is None:
            context = torch.full((batch, len(CONTEXT_NAMES)), torch.nan, device=weight.device)
        if context.shape != (batch, len(CONTEXT_NAMES)):
            raise ValueError(f"context must be ({batch}, {len(CONTEXT_NAMES)}), not {tuple(context.shape)}")
        return self.mlp(context_features(context.to(weight.device)).to(weight.dtype))
