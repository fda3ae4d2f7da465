"""Augmentations of the paper (Sec. 4.1, 4.3), a batch at a time: pre-training's and fine-tuning's.

Every function takes clouds (B, N, 3), z up, and a seeded ``torch.Generator``, and returns new clouds of
the same shape, dtype and device; every cloud of the batch draws for itself. The random numbers are drawn on the
generator's device, so that a run on a GPU sees what one on the CPU sees. The embedded model's own, stronger
augmentation is ``data.augment``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Generator, Tensor

from cg3d_core.encode import unit_sphere
from cg3d_core.model.grouping import farthest_points, gather_points

CHANCE = 0.3
"""How likely each of the pre-training augmentations is for a cloud (Sec. 4.1)."""

SCALE = (2 / 3, 3 / 2)
"""Factors of each axis, drawn evenly."""

SHIFT = 0.2
"""Farthest shift along each axis; clouds are in the unit sphere."""


@dataclass(frozen=True)
class ShapeAugment:
    """What a fine-tuned classifier's training views are made of, and its votes (Sec. 4.3; the paper's by default)."""

    turn: bool = False  # about up, by any angle: for shapes of unknown facing
    scale: tuple[float, float] = SCALE
    shift: float = SHIFT
    jitter: float = 0.0  # sigma, in unit-sphere lengths
    refit: bool = False  # back into the unit sphere afterwards, as the embedded model was trained


def pretraining_views(xyz: Tensor, n_points: int, generator: Generator, chance: float = CHANCE) -> Tensor:
    """The paper's pre-training augmentation (Sec. 4.1): clouds (B, N, 3) in the unit sphere -> (B, n_points, 3).

    With ``chance`` each: quarter turns, a turn about up, a small rotation, jitter, a tenth of the points dropped. Then
    farthest point sampling, uneven scale and shift.
    """
    xyz = quarter_turns(xyz, generator, chance)
    xyz = turned_about_up(xyz, generator, chance)
    xyz = slightly_rotated(xyz, generator, chance)
    xyz = jittered(xyz, generator, chance)
    xyz = dropped(xyz, generator, chance)
    if xyz.shape[1] != n_points:
        xyz = gather_points(xyz, farthest_points(xyz, n_points))
    return shifted(scaled(xyz, generator), generator)


def finetuning_views(pool: Tensor, n_points: int, generator: Generator, augment: ShapeAugment | None = None) -> Tensor:
    """Fine-tuning's augmentation (Sec. 4.3): (B, P, 3), thinned to a few points too many, -> (B, n_points, 3).

    The paper thins to 1200 by farthest point sampling and draws 1024 of them anew each time, then scales and shifts.
    """
    augment = augment or ShapeAugment()
    xyz = random_points(pool, n_points, generator)
    if augment.turn:
        xyz = turned_about_up(xyz, generator)
    if tuple(augment.scale) != (1, 1):
        xyz = scaled(xyz, generator, *augment.scale)
    if augment.shift:
        xyz = shifted(xyz, generator, augment.shift)
    if augment.jitter:
        xyz = jittered(xyz, generator, sigma=augment.jitter, limit=5 * augment.jitter)
    if augment.refit:
        xyz = torch.from_numpy(unit_sphere(xyz.cpu().numpy())).to(xyz)
    return xyz


def random_points(xyz: Tensor, n: int, generator: Generator) -> Tensor:
    """``n`` points of each cloud (B, N, 3) in random order: none twice when there are enough, else evenly repeated."""
    order = _uniform(xyz, generator, *xyz.shape[:2]).argsort(dim=1)
    return gather_points(xyz, order[:, torch.arange(n, device=xyz.device) % xyz.shape[1]])


def quarter_turns(xyz: Tensor, generator: Generator, chance: float = 1.0) -> Tensor:
    """Turn about up by none to three quarters of a circle; with ``chance`` per cloud."""
    quarters = (4 * _uniform(xyz, generator, len(xyz))).floor()
    return _where(chance, _about_up(xyz, 0.5 * math.pi * quarters), xyz, generator)


def turned_about_up(xyz: Tensor, generator: Generator, chance: float = 1.0) -> Tensor:
    """Turn about up by any angle; with ``chance`` per cloud."""
    return _where(chance, _about_up(xyz, 2 * math.pi * _uniform(xyz, generator, len(xyz))), xyz, generator)


def slightly_rotated(
    xyz: Tensor, generator: Generator, chance: float = 1.0, sigma: float = 0.06, limit: float = 0.18
) -> Tensor:
    """Rotate by a vector of normal angles about the axes (radians), each cut at ``limit``."""
    angle = (sigma * _normal(xyz, generator, len(xyz), 3)).clamp(-limit, limit)
    x, y, z = angle.unbind(1)
    zero = torch.zeros_like(x)
    skew = torch.stack([zero, -z, y, z, zero, -x, -y, x, zero], dim=1).view(-1, 3, 3)
    return _where(chance, xyz @ torch.linalg.matrix_exp(skew).transpose(1, 2), xyz, generator)


def jittered(
    xyz: Tensor, generator: Generator, chance: float = 1.0, sigma: float = 0.01, limit: float = 0.05
) -> Tensor:
    """Move every point by normal noise along each axis, cut at ``limit``."""
    noise = (sigma * _normal(xyz, generator, *xyz.shape)).clamp(-limit, limit)
    return _where(chance, xyz + noise, xyz, generator)


def dropped(xyz: Tensor, generator: Generator, chance: float = 1.0, share: float = 0.1) -> Tensor:
    """A ``share`` of the points lost. Their places repeat other points (the authors' code put them at the origin, a known mistake)."""
    n = xyz.shape[1]
    lost = min(round(share * n), n - 1)
    order = _uniform(xyz, generator, len(xyz), n).argsort(dim=1)
    places, kept = order[:, :lost], order[:, lost:]
    again = kept.gather(1, (_uniform(xyz, generator, len(xyz), lost) * (n - lost)).long().clamp_max(n - lost - 1))
    index = torch.arange(n, device=xyz.device).expand(len(xyz), n).scatter(1, places, again)
    return _where(chance, gather_points(xyz, index), xyz, generator)


def scaled(xyz: Tensor, generator: Generator, low: float = SCALE[0], high: float = SCALE[1]) -> Tensor:
    """Each axis of each cloud by its own factor."""
    return xyz * (low + (high - low) * _uniform(xyz, generator, len(xyz), 1, 3))


def shifted(xyz: Tensor, generator: Generator, by: float = SHIFT) -> Tensor:
    """Each cloud along each axis by at most ``by``."""
    return xyz + by * (2 * _uniform(xyz, generator, len(xyz), 1, 3) - 1)


def _about_up(xyz: Tensor, angle: Tensor) -> Tensor:
    c, s = angle.cos()[:, None], angle.sin()[:, None]
    x, y, z = xyz.unbind(2)
    return torch.stack([c * x - s * y, s * x + c * y, z], dim=2)


def _where(chance: float, changed: Tensor, xyz: Tensor, generator: Generator) -> Tensor:
    """``changed`` for clouds that the chance picks, the given ones else. What is certain draws nothing."""
    if chance >= 1:
        return changed
    return torch.where(_uniform(xyz, generator, len(xyz), 1, 1) < chance, changed, xyz)


def _uniform(like: Tensor, generator: Generator, *shape: int) -> Tensor:
    return torch.rand(*shape, generator=generator, device=generator.device).to(like)


def _normal(like: Tensor, generator: Generator, *shape: int) -> Tensor:
    return torch.randn(*shape, generator=generator, device=generator.device).to(like)
