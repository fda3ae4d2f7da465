"""PointTransformer in Point-BERT's tokenised form, the paper's first point encoder (section 4.1).

Source: Yu et al., Point-BERT, CVPR 2022, section 3; sizes as CG3D's authors used them.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .context import ContextEmbedding
from .encoder import PointEncoder, register_encoder
from .grouping import farthest_points, gather_points, group_maximum, nearest_points


class LinearNorm(nn.Module):
    """Linear and BatchNorm over rows (..., C); in evaluation folded into one matrix product."""

    def __init__(self, n_in: int, n_out: int, bias: bool = True):
        super().__init__()
        self.linear = nn.Linear(n_in, n_out, bias=bias)
        self.norm = nn.BatchNorm1d(n_out)

    def forward(self, x: Tensor) -> Tensor:
        """(rows, n_in) to (rows, n_out)."""
        if self.training:
            return self.norm(self.linear(x))
        weight, bias = self.folded()
        return F.linear(x, weight, bias)

    def folded(self) -> tuple[Tensor, Tensor]:
        """Weight (n_out, n_in) and bias (n_out,) with the running statistics worked in."""
        norm = self.norm
        scale = norm.weight * torch.rsqrt(norm.running_var + norm.eps)
        offset = -norm.running_mean if self.linear.bias is None else self.linear.bias - norm.running_mean
        return self.linear.weight * scale.unsqueeze(1), offset * scale + norm.bias


class MiniPointNet(nn.Module):
    """One token per group of points: 3-a-b, max, (2b)-c-out, max."""

    def __init__(self, widths: tuple[int, int, int], width: int):
        super().__init__()
        first, second, third = widths
        self.first = LinearNorm(3, first)
        self.second = nn.Linear(first, second)
        self.third = LinearNorm(2 * second, third)
        self.fourth = nn.Linear(third, width)

    def forward(self, groups: Tensor) -> Tensor:
        """Groups (B, G, k, 3) relative to their centres, to tokens (B, G, width)."""
        batch, n_groups, k, _ = groups.shape
        x = self.second(F.relu(self.first(groups.reshape(-1, 3)), inplace=True))
        x = self._with_group_maximum(x, k)
        x = self.fourth(F.relu(x, inplace=True))
        return group_maximum(x.view(batch, n_groups, k, -1))

    def _with_group_maximum(self, x: Tensor, k: int) -> Tensor:
        """The third layer on [group maximum, point]: the maximum's half is worked out once per group."""
        third, half = self.third, x.shape[-1]
        rows = x.view(-1, k, half)
        if self.training:
            weight, bias = third.linear.weight, third.linear.bias
        else:
            weight, bias = third.folded()
        shared = F.linear(group_maximum(rows), weight[:, :half], bias)
        out = F.linear(rows, weight[:, half:]) + shared.unsqueeze(1)
        out = out.view(-1, out.shape[-1])
        return third.norm(out) if self.training else out


class Block(nn.Module):
    """Pre-norm transformer block with drop-path (stochastic depth per sample)."""

    def __init__(self, width: int, heads: int, drop_path: float = 0.0, mlp_ratio: float = 4.0):
        super().__init__()
        if width % heads:
            raise ValueError(f"width {width} is no multiple of {heads} heads")
        self.heads, self.drop_path = heads, drop_path
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width, bias=False)
        self.proj = nn.Linear(width, width)
        self.mlp = nn.Sequential(
            nn.Linear(width, int(width * mlp_ratio)), nn.GELU(), nn.Linear(int(width * mlp_ratio), width)
        )

    def forward(self, x: Tensor) -> Tensor:
        """Tokens (B, L, width) to the same shape."""
        x = x + self._dropped(self._attend(self.norm1(x)))
        return x + self._dropped(self.mlp(self.norm2(x)))

    def _attend(self, x: Tensor) -> Tensor:
        batch, length, width = x.shape
        query, key, value = self.qkv(x).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        if x.is_cuda:
            x = F.scaled_dot_product_attention(query, key, value)
        else:  # for 66 tokens on a CPU in bf16 torch's fused backward takes 5 times as long as this
            x = (query * query.shape[-1] ** -0.5 @ key.transpose(-1, -2)).softmax(dim=-1) @ value
        return self.proj(x.transpose(1, 2).reshape(batch, length, width))

    def _dropped(self, branch: Tensor) -> Tensor:
        if not self.training or self.drop_path == 0.0:
            return branch
        keep = 1.0 - self.drop_path
        mask = branch.new_empty(branch.shape[0], 1, 1).bernoulli_(keep).div_(keep)
        return branch * mask


class PointTransformer(PointEncoder):
    """Groups of points as tokens, a plain transformer, feature = [CLS, maximum of the tokens].

    Args:
        token_width: width of the transformer; the feature is twice that.
        depth, heads: transformer blocks and attention heads.
        groups, group_size: centres by farthest point sampling, neighbours of each.
        pointnet: widths of the mini-PointNet's first three layers.
        pointnet_out: its output, followed by a linear layer to ``token_width``; 0 = no such layer.
        drop_path: rate of the last block; it grows linearly from 0.
        context: take metric size and place as one more token.
        n_points: points per cloud it is meant for.

    ``group_keep``: share of the groups that take part in a training step, drawn anew for each cloud
    (patch dropout: Li et al., FLIP, CVPR 2023); half of them cost half the time. Set by the trainer.
    """

    group_keep: float = 1.0

    def __init__(
        self,
        token_width: int = 384,
        depth: int = 12,
        heads: int = 6,
        groups: int = 64,
        group_size: int = 32,
        pointnet: tuple[int, int, int] = (128, 256, 512),
        pointnet_out: int = 256,
        drop_path: float = 0.1,
        context: bool = False,
        n_points: int = 1024,
    ):
        super().__init__()
        self.width, self.n_points, self.uses_context = 2 * token_width, n_points, context
        self.groups, self.group_size = groups, group_size
        self.pointnet = MiniPointNet(tuple(pointnet), pointnet_out or token_width)
        self.reduce = nn.Linear(pointnet_out, token_width) if pointnet_out else nn.Identity()
        self.position = nn.Sequential(nn.Linear(3, 128), nn.GELU(), nn.Linear(128, token_width))
        self.cls_token = nn.Parameter(torch.zeros(1, 1, token_width))
        self.cls_position = nn.Parameter(torch.zeros(1, 1, token_width))
        self.context = ContextEmbedding(token_width) if context else None
        rates = [drop_path * i / max(depth - 1, 1) for i in range(depth)]
        self.blocks = nn.ModuleList(Block(token_width, heads, rate) for rate in rates)
        self.norm = nn.LayerNorm(token_width)
        self._initialise()

    def _initialise(self) -> None:
        for module in self.modules():
            if isinstance(module, nn.Linear):
                nn.init.trunc_normal_(module.weight, std=0.02)
                if module.bias is not None:
                    nn.init.zeros_(module.bias)
        for layer in (self.pointnet.first.linear, self.pointnet.second, self.pointnet.third.linear):
            layer.reset_parameters()  # the mini-PointNet keeps torch's default, as published
        self.pointnet.fourth.reset_parameters()
        nn.init.trunc_normal_(self.cls_token, std=0.02)
        nn.init.trunc_normal_(self.cls_position, std=0.02)

    def forward(self, xyz: Tensor, context: Tensor | None = None) -> Tensor:
        """Features (B, 2 * token_width) of clouds (B, N, 3); see ``PointEncoder.forward``."""
        batch = xyz.shape[0]
        centres = gather_points(xyz, farthest_points(xyz, self.groups))
        if self.training and self.group_keep < 1:
            n_kept = max(round(self.group_keep * self.groups), 1)
            kept = torch.rand(batch, self.groups, device=xyz.device).topk(n_kept, dim=1).indices
            centres = gather_points(centres, kept)
        members = gather_points(xyz, nearest_points(xyz, centres, self.group_size))
        tokens = self.reduce(self.pointnet(members - centres.unsqueeze(2)))
        tokens, position, n_extra = self._with_extra_tokens(tokens, self.position(centres), context, batch)
        for block in self.blocks:
            tokens = block(tokens + position)
        tokens = self.norm(tokens)
        return torch.cat([tokens[:, 0], tokens[:, n_extra:].amax(dim=1)], dim=-1)

    def _with_extra_tokens(self, tokens: Tensor, position: Tensor, context: Tensor | None, batch: int):
        """Put CLS, and the context token if there is one, before the group tokens."""
        extra = [self.cls_token.expand(batch, -1, -1).to(tokens.dtype)]
        places = [self.cls_position.expand(batch, -1, -1).to(position.dtype)]
        if self.context is not None:
            extra.append(self.context(context, batch).unsqueeze(1).to(tokens.dtype))
            places.append(position.new_zeros(batch, 1, position.shape[-1]))
        return torch.cat([*extra, tokens], 1), torch.cat([*places, position], 1), len(extra)


@register_encoder("point_transformer")
def point_transformer(**overrides) -> PointTransformer:
    """The published size: 21.9 M parameters, feature 768."""
    return PointTransformer(**overrides)


@register_encoder("point_transformer_mini")
def point_transformer_mini(**overrides) -> PointTransformer:
    """The embedded default's size: feature 384, made to be trained and run on a CPU, context on."""
    settings = {
        "token_width": 192,
        "depth": 6,
        "heads": 4,
        "pointnet": (64, 128, 256),
        "pointnet_out": 0,
        "drop_path": 0.05,
        "context": True,
    }
    return PointTransformer(**{**settings, **overrides})
