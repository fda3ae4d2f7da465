"""Rendered views of clouds for the image tower, a batch at a time in torch, drawn anew at every step."""

from __future__ import annotations

import math

import numpy as np
import torch


def depth_views(xyz: torch.Tensor, rng: np.random.Generator, size: int = 64) -> torch.Tensor:
    """Depth maps of clouds from random viewpoints.

    xyz: (B, N, 3) in the unit sphere, z up. Returns (B, 3, size, size) in 0..1: near is bright,
    the background white, as the paper renders clouds without texture (Sec. 4.1). Each point
    covers 3 x 3 pixels, the nearest wins.
    """
    b = len(xyz)
    azimuth = torch.from_numpy(rng.uniform(-math.pi, math.pi, b)).float()
    rise = torch.from_numpy(rng.uniform(-0.1, 0.7, b)).float()
    ca, sa, cr, sr = azimuth.cos(), azimuth.sin(), rise.cos(), rise.sin()
    x = ca[:, None] * xyz[..., 0] - sa[:, None] * xyz[..., 1]
    forward = sa[:, None] * xyz[..., 0] + ca[:, None] * xyz[..., 1]  # away from the camera
    depth = cr[:, None] * forward - sr[:, None] * xyz[..., 2]
    y = sr[:, None] * forward + cr[:, None] * xyz[..., 2]
    column = ((x * 0.92 + 1) / 2 * (size - 1)).round().long()
    row = ((1 - y * 0.92) / 2 * (size - 1)).round().long()
    near = (0.75 - 0.35 * depth).clamp(0.1, 1.0)  # nearness as brightness of the surface
    offset = torch.arange(-1, 2)
    rows = (row[..., None, None] + offset[:, None]).clamp(0, size - 1)
    columns = (column[..., None, None] + offset).clamp(0, size - 1)
    index = (rows * size + columns).flatten(1)
    picture = torch.zeros(b, size * size)
    picture.scatter_reduce_(1, index, near[..., None, None].expand(-1, -1, 3, 3).flatten(1), "amax")
    picture = torch.where(picture > 0, 0.9 * picture, torch.ones(()))
    return picture.view(b, 1, size, size).expand(-1, 3, -1, -1)
