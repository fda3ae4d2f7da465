"""PointMLP, the paper's second point encoder.

Source: Ma et al., Rethinking Network Design and Local Geometry in Point Cloud: A Simple Residual
MLP Framework, ICLR 2022; sizes as CG3D's authors used them (embed 64, k 24, "anchor" normalisation).
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .context import ContextEmbedding
from .encoder import PointEncoder, register_encoder
from .grouping import farthest_points, gather_points, group_maximum, nearest_points
from .point_transformer import LinearNorm


class ResidualMLP(nn.Module):
    """Two linear-norm layers and a skip, over rows (rows, channels)."""

    def __init__(self, channels: int, expansion: float = 1.0):
        super().__init__()
        hidden = int(channels * expansion)
        self.first = LinearNorm(channels, hidden, bias=False)
        self.second = LinearNorm(hidden, channels, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """(rows, channels) to the same shape."""
        return F.relu(self.second(F.relu(self.first(x), inplace=True)) + x, inplace=True)


class GeometricAffine(nn.Module):
    """Neighbours' features relative to their anchor's, over the cloud's own spread (paper section 3.2)."""

    def __init__(self, channels: int):
        super().__init__()
        self.alpha = nn.Parameter(torch.ones(channels))
        self.beta = nn.Parameter(torch.zeros(channels))

    def forward(self, grouped: Tensor, anchors: Tensor) -> Tensor:
        """(B, G, k, C) and anchors (B, G, C) to normalised groups (B, G, k, C)."""
        centred = grouped - anchors.unsqueeze(2)
        spread = centred.float().flatten(1).std(dim=1).view(-1, 1, 1, 1).to(centred.dtype)
        return self.alpha * (centred / (spread + 1e-5)) + self.beta


class Stage(nn.Module):
    """Half the points, twice the channels: group, residual MLPs per neighbour, max, residual MLPs."""

    def __init__(self, n_in: int, n_out: int, k: int, pre: int, pos: int, expansion: float):
        super().__init__()
        self.k = k
        self.affine = GeometricAffine(n_in)
        self.transfer = LinearNorm(2 * n_in, n_out, bias=False)
        self.pre = nn.Sequential(*(ResidualMLP(n_out, expansion) for _ in range(pre)))
        self.pos = nn.Sequential(*(ResidualMLP(n_out, expansion) for _ in range(pos)))

    def forward(self, xyz: Tensor, features: Tensor, anchors: Tensor) -> tuple[Tensor, Tensor]:
        """Points (B, N, 3), features (B, N, n_in), anchors (B, G) to (B, G, 3) and (B, G, n_out)."""
        centres, centre_features = gather_points(xyz, anchors), gather_points(features, anchors)
        index = nearest_points(xyz, centres, self.k)
        grouped = self.affine(gather_points(features, index), centre_features)
        grouped = torch.cat([grouped, centre_features.unsqueeze(2).expand_as(grouped).to(grouped.dtype)], dim=-1)
        batch, n_anchors, k, channels = grouped.shape
        x = self.pre(F.relu(self.transfer(grouped.view(-1, channels)), inplace=True))
        x = self.pos(group_maximum(x.view(batch * n_anchors, k, -1)))
        return centres, x.view(batch, n_anchors, -1)


class PointMLP(PointEncoder):
    """Residual MLPs over ever fewer, ever wider local groups; feature = maximum over the last points.

    Args:
        embed: channels of the first layer. growth: channel factor of each stage.
        pre, pos: residual blocks before and after each stage's maximum.
        k: neighbours per anchor. reducer: points are divided by this at each stage.
        expansion: hidden channels of a residual block over its own.
        context: add an embedding of metric size and place to the feature.
        n_points: points per cloud it is meant for.
    """

    def __init__(
        self,
        embed: int = 64,
        growth: tuple[int, ...] = (2, 2, 2, 2),
        pre: tuple[int, ...] = (2, 2, 2, 2),
        pos: tuple[int, ...] = (2, 2, 2, 2),
        k: int = 24,
        reducer: int = 2,
        expansion: float = 1.0,
        context: bool = False,
        n_points: int = 1024,
    ):
        super().__init__()
        if not len(growth) == len(pre) == len(pos):
            raise ValueError("growth, pre and pos must be of one length")
        self.n_points, self.uses_context, self.reducer = n_points, context, reducer
        self.embed = LinearNorm(3, embed, bias=False)
        self.stages = nn.ModuleList()
        channels = embed
        for factor, n_pre, n_pos in zip(growth, pre, pos):
            self.stages.append(Stage(channels, channels * factor, k, n_pre, n_pos, expansion))
            channels *= factor
        self.width = channels
        self.context = ContextEmbedding(channels) if context else None

    def forward(self, xyz: Tensor, context: Tensor | None = None) -> Tensor:
        """Features (B, width) of clouds (B, N, 3); see ``PointEncoder.forward``."""
        batch, n_points, _ = xyz.shape
        features = F.relu(self.embed(xyz.reshape(-1, 3)), inplace=True).view(batch, n_points, -1)
        # Sampling the sampled points again returns a prefix of them, so it is done once.
        count = max(n_points // self.reducer, 1)
        anchors = farthest_points(xyz, count)
        for stage in self.stages:
            xyz, features = stage(xyz, features, anchors)
            count = max(count // self.reducer, 1)
            anchors = torch.arange(count, device=xyz.device).expand(batch, -1)
        feature = features.amax(dim=1)
        if self.context is not None:
            feature = feature + self.context(context, batch)
        return feature


@register_encoder("pointmlp")
def pointmlp(**overrides) -> PointMLP:
    """The published size: 12.6 M parameters, feature 1024."""
    return PointMLP(**overrides)


@register_encoder("pointmlp_mini")
def pointmlp_mini(**overrides) -> PointMLP:
    """PointMLP-elite's size (0.5 M parameters without a classifier, feature 256) with the context on."""
    settings = {
        "embed": 32,
        "growth": (2, 2, 2, 1),
        "pre": (1, 1, 2, 1),
        "pos": (1, 1, 2, 1),
        "expansion": 0.25,
        "context": True,
    }
    return PointMLP(**{**settings, **overrides})
