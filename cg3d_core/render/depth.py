"""Depth maps of clouds for image towers, a batch at a time in torch: near is bright, the background white.

Clouds without texture are shown to the image tower like this (paper, Sec. 4.1). Orthographic, so that
nothing but the viewpoint has to be chosen. Not imported by the package, since torch is slow to import.
"""

from __future__ import annotations

import math

import numpy as np
import torch
import torch.nn.functional as F


def depth_pictures(xyz: torch.Tensor, azimuth: torch.Tensor, elevation: torch.Tensor, size: int = 64) -> torch.Tensor:
    """Depth maps of clouds, each from a viewpoint of its own.

    Args:
        xyz: (B, N, 3) in the unit sphere, z up.
        azimuth, elevation: (B,) radians, as for ``View``: 0 stands in front (at -y), azimuth turns
            counter-clockwise seen from above, elevation pi/2 looks straight down.
        size: edge in pixels. A point covers 3 x 3 of 64 pixels' edge, more in larger pictures.
    Returns:
        (B, 3, size, size) in 0..1, on the device of ``xyz``; of several points on a pixel the nearest is seen.
    """
    b = len(xyz)
    ca, sa, ce, se = azimuth.cos(), azimuth.sin(), elevation.cos(), elevation.sin()
    x = ca[:, None] * xyz[..., 0] + sa[:, None] * xyz[..., 1]
    forward = ca[:, None] * xyz[..., 1] - sa[:, None] * xyz[..., 0]  # away from the camera
    depth = ce[:, None] * forward - se[:, None] * xyz[..., 2]
    y = se[:, None] * forward + ce[:, None] * xyz[..., 2]
    column = ((x * 0.92 + 1) / 2 * (size - 1)).round().long().clamp(0, size - 1)
    row = ((1 - y * 0.92) / 2 * (size - 1)).round().long().clamp(0, size - 1)
    near = (0.75 - 0.35 * depth).clamp(0.1, 1.0)  # nearness as brightness of the surface
    picture = torch.zeros(b, size * size, dtype=near.dtype, device=xyz.device)
    picture.scatter_reduce_(1, row * size + column, near, "amax")
    reach = max(round(size / 64), 1)
    picture = F.max_pool2d(picture.view(b, 1, size, size), 2 * reach + 1, stride=1, padding=reach)
    picture = torch.where(picture > 0, 0.9 * picture, torch.ones((), dtype=near.dtype, device=xyz.device))
    return picture.expand(-1, 3, -1, -1)


def depth_views(xyz: torch.Tensor, rng: np.random.Generator, size: int = 64) -> torch.Tensor:
    """``depth_pictures`` from viewpoints drawn anew: all around, from a little below to 40 degrees above."""
    azimuth = torch.from_numpy(-rng.uniform(-math.pi, math.pi, len(xyz))).to(xyz)
    elevation = torch.from_numpy(rng.uniform(-0.1, 0.7, len(xyz))).to(xyz)
    return depth_pictures(xyz, azimuth, elevation, size)
