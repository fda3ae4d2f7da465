"""Batched farthest point sampling and neighbours in plain torch, for the point encoders.

Both run on any device without an extension, are deterministic (sampling starts at point 0) and
accept clouds with duplicate points or fewer points than asked for.
"""

from __future__ import annotations

import torch
from torch import Tensor


@torch.no_grad()
def farthest_points(xyz: Tensor, n: int) -> Tensor:
    """Indices of n points, each the farthest from those before it; the first is point 0.

    Args:
        xyz: (B, N, 3) float. n: how many; above N, points repeat.
    Returns:
        (B, n) int64. A prefix of the answer is the answer for a smaller n.
    """
    batch = xyz.shape[0]
    planes = xyz.float().permute(2, 0, 1).contiguous()  # three (B, N) planes: every pass is contiguous
    nearest = torch.full(planes.shape[1:], torch.inf, device=xyz.device)
    distance, delta = torch.empty_like(nearest), torch.empty_like(nearest)
    chosen = torch.zeros(batch, n, dtype=torch.long, device=xyz.device)
    last = chosen[:, :1]
    for i in range(1, n):
        torch.sub(planes[0], planes[0].gather(1, last), out=delta)
        torch.mul(delta, delta, out=distance)
        for plane in (planes[1], planes[2]):
            torch.sub(plane, plane.gather(1, last), out=delta)
            distance.addcmul_(delta, delta)
        torch.minimum(nearest, distance, out=nearest)
        last = nearest.argmax(dim=1, keepdim=True)
        chosen[:, i : i + 1] = last
    return chosen


@torch.no_grad()
def nearest_points(xyz: Tensor, centres: Tensor, k: int) -> Tensor:
    """Indices of the k points nearest to each centre, in no particular order.

    Args:
        xyz: (B, N, 3). centres: (B, G, 3).
    Returns:
        (B, G, k) int64; with N < k the nearest ones repeat.
    """
    xyz, centres = xyz.float(), centres.float()
    with torch.autocast(xyz.device.type, enabled=False):
        # |p|^2 - 2 p.c orders points as the distance to c does.
        score = torch.baddbmm((xyz * xyz).sum(-1).unsqueeze(1), centres, xyz.transpose(1, 2), alpha=-2)
    have = min(k, xyz.shape[1])
    index = score.topk(have, dim=-1, largest=False, sorted=have < k).indices
    if have < k:
        index = index[..., torch.arange(k, device=xyz.device) % have]
    return index


def gather_points(values: Tensor, index: Tensor) -> Tensor:
    """Rows of ``values`` (B, N, C) at ``index`` (B, ...) as (B, ..., C)."""
    flat = index.reshape(index.shape[0], -1, 1).expand(-1, -1, values.shape[-1])
    return values.gather(1, flat).reshape(*index.shape, values.shape[-1])


def group_maximum(x: Tensor) -> Tensor:
    """Maximum over dimension -2, (..., k, C) to (..., C), by the way that is fast here and now.

    Forward alone ``amax`` is several times faster; with a gradient ``max`` is, as it keeps indices
    where ``amax`` makes 64-bit masks of the whole input.
    """
    if torch.is_grad_enabled() and x.requires_grad:
        return x.max(dim=-2).values
    return x.amax(dim=-2)
