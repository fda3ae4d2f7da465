"""Shards in memory, batches drawn from them, and the augmentation of clouds and contexts."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
import torch

from cg3d_core.encode import unit_sphere

from .room_shards import NO_CLASS
from .state import pack_rng, unpack_rng


@dataclass(frozen=True, eq=False)
class Batch:
    """One training batch; drawn on the CPU."""

    xyz: torch.Tensor  # (B, N, 3) float32 in the unit sphere
    context: torch.Tensor  # (B, 5) float32 metres, NaN = withheld
    label: torch.Tensor  # (B,) int64 class, NO_CLASS where the sample must not be named
    target: torch.Tensor  # (B,) float32 objectness target in 0..1, NaN where it is not asked
    pictures: torch.Tensor | None = None  # (B, 3, S, S) in 0..1: rendered views, where the data set has them

    def to(self, device: torch.device) -> Batch:
        """The same on a device."""
        values = (getattr(self, f.name) for f in fields(self))
        return Batch(*(None if v is None else v.to(device, non_blocking=True) for v in values))


@dataclass(eq=False)
class Samples:
    """Objects and room candidates of a world, as arrays (see ``object_shards``, ``room_shards``)."""

    object_xyz: np.ndarray  # (n, 2, N, 3) float16
    object_context: np.ndarray  # (n, 2, 5)
    object_label: np.ndarray  # (n,)
    photo: np.ndarray  # (n, S, S, 3) uint8
    xyz: np.ndarray  # (c, N, 3) float16
    context: np.ndarray  # (c, 5)
    label: np.ndarray  # (c,)
    iou: np.ndarray  # (c,)

    @classmethod
    def load(cls, paths: list[Path], classes: tuple[str, ...]) -> Samples:
        """Read shards, objects and rooms in any mixture; labels become indices into ``classes``.

        Samples of a category that is not among ``classes`` (held out) are left out.
        """
        objects = [np.load(p) for p in paths if p.name.startswith("objects")]
        rooms = [np.load(p) for p in paths if p.name.startswith("rooms")]

        def join(files, key):
            rows = []
            for file in files:
                label = relabelled(file, classes)
                kept = (label != NO_CLASS) | (file["label"] == NO_CLASS)
                rows.append((label if key == "label" else file[key])[kept])
            return np.concatenate(rows)

        return cls(
            *(join(objects, k) for k in ("xyz", "context", "label", "photo")),
            *(join(rooms, k) for k in ("xyz", "context", "label", "iou")),
        )


def relabelled(shard, classes: tuple[str, ...]) -> np.ndarray:
    """Labels of a shard as indices into ``classes``; names that are not among them become NO_CLASS.

    Shards outlive changes of the world: each carries the class names it was made with.
    """
    return class_rows(shard["classes"].tolist(), classes)[shard["label"]]


def class_rows(names: Sequence[str], among: tuple[str, ...]) -> np.ndarray:
    """Where each of ``names`` stands in ``among``, NO_CLASS where it does not; one NO_CLASS more, for labels that are NO_CLASS."""
    place = {name: i for i, name in enumerate(among)}
    return np.array([place.get(name, NO_CLASS) for name in names] + [NO_CLASS])


def named(label: np.ndarray, iou: np.ndarray, structure_from: int, good: float = 0.5) -> np.ndarray:
    """Label where a candidate is whole enough to be called by its name, else NO_CLASS."""
    return np.where((label >= structure_from) | (iou >= good), label, NO_CLASS)


def objectness_target(label: np.ndarray, iou: np.ndarray, structure_from: int) -> np.ndarray:
    """0 for fragments, merges and structure, rising to 1 between IoU 0.25 and 0.75."""
    return np.where(label >= structure_from, 0.0, np.clip((iou - 0.25) / 0.5, 0, 1)).astype(np.float32)


class Sampler:
    """Draws batches: a share of objects, the rest candidates, classes evened out."""

    def __init__(
        self,
        samples: Samples,
        n_categories: int,
        batch: int,
        object_share: float,
        seed: int | list[int],
        good: float = 0.5,
    ):
        self.samples, self.batch, self.structure_from = samples, batch, n_categories
        self.rng = np.random.default_rng(seed)
        self.n_objects = round(object_share * batch)
        self.names = named(samples.label, samples.iou, n_categories, good)
        self.targets = objectness_target(samples.label, samples.iou, n_categories)
        self.chance = self._chances()

    def _chances(self) -> np.ndarray:
        """Probability of each candidate: named ones by the inverse root of their class, half the batch unnamed at most."""
        counts = np.bincount(self.names[self.names >= 0], minlength=self.structure_from + 3)
        weight = np.where(self.names >= 0, 1 / np.sqrt(counts[self.names].clip(1)), 0)
        weight /= max(weight.sum(), 1e-9)
        rest = (self.names < 0) / max((self.names < 0).sum(), 1)
        if not rest.any():
            return weight
        return 0.65 * weight + 0.35 * rest

    def state(self) -> str:
        """Where it stands, for ``restore``."""
        return pack_rng(self.rng)

    def restore(self, state: str) -> None:
        """Go on from a ``state``."""
        unpack_rng(self.rng, state)

    def draw(self) -> Batch:
        """The next batch, augmented."""
        s, rng = self.samples, self.rng
        objects = rng.integers(len(s.object_label), size=self.n_objects)
        variant = (rng.random(self.n_objects) < 0.6).astype(int)  # scanned more often than even
        rows = rng.choice(len(s.label), size=self.batch - self.n_objects, p=self.chance)
        xyz = np.concatenate([s.object_xyz[objects, variant], s.xyz[rows]]).astype(np.float32)
        context = np.concatenate([s.object_context[objects, variant], s.context[rows]])
        label = np.concatenate([s.object_label[objects], self.names[rows]]).astype(np.int64)
        target = np.concatenate([np.full(self.n_objects, np.nan, np.float32), self.targets[rows]])
        alone = torch.arange(self.batch) < self.n_objects
        xyz, context = augment(torch.from_numpy(xyz), torch.from_numpy(context), rng, alone)
        return Batch(xyz, context, torch.from_numpy(label), torch.from_numpy(target))


def augment(
    xyz: torch.Tensor, context: torch.Tensor, rng: np.random.Generator, alone: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Turn about up, mirror, small tilt, uneven scale, warp, jitter, drop; then withhold parts of the context.

    xyz (B, N, 3), context (B, 5), ``alone`` (B,) bool: objects by themselves, which users bring in
    any unit, style and state; they are stretched further, cut, and told their size less often.
    "Dropped" points repeat others (the authors' code moved them to the origin, which is a known mistake).
    """
    generator = torch.Generator().manual_seed(int(rng.integers(2**31)))
    b, n, _ = xyz.shape

    def uniform(*shape):
        return torch.rand(*shape, generator=generator)

    angle = 2 * math.pi * uniform(b)
    c, s, zero, one = angle.cos(), angle.sin(), torch.zeros(b), torch.ones(b)
    mirror = torch.where(uniform(b) < 0.5, -one, one)
    turn = torch.stack([c * mirror, -s * mirror, zero, s, c, zero, zero, zero, one], 1).view(b, 3, 3)
    tilt = 0.04 * torch.randn(b, 3, 3, generator=generator) * (uniform(b, 1, 1) < 0.3)
    tilt = torch.eye(3) + tilt - tilt.transpose(1, 2)
    mild = 0.85 + 0.3 * uniform(b, 1, 3)
    strong = torch.exp(0.25 * torch.randn(b, 1, 3, generator=generator)).clamp(0.5, 2)
    stretch = torch.where((alone & (uniform(b) < 0.4))[:, None, None], strong, mild)
    xyz = (xyz * stretch) @ (tilt @ turn).transpose(1, 2)
    xyz = xyz + _warp(xyz, torch.where(alone, 0.06, 0.02) * (uniform(b) < 0.5), uniform, generator)
    xyz = xyz + (0.015 * uniform(b, 1, 1) * torch.randn(b, n, 3, generator=generator)).clamp(-0.05, 0.05)
    keep = (n * (0.3 + 0.7 * uniform(b))).long().clamp(min=64)
    chance = uniform(b, n) + _beyond_a_cut(xyz, alone & (uniform(b) < 0.2), uniform, generator)
    keep = torch.minimum(keep, (chance < 1).sum(dim=1).clamp(min=64))
    order = torch.arange(n).expand(b, n) % keep[:, None]
    shuffle = chance.argsort(1).gather(1, order)
    xyz = xyz.gather(1, shuffle[..., None].expand(-1, -1, 3))
    xyz = torch.from_numpy(unit_sphere(xyz.numpy()))
    return xyz, _withhold(context, alone, uniform, generator)


def _warp(xyz: torch.Tensor, most: torch.Tensor, uniform, generator: torch.Generator, waves: int = 3) -> torch.Tensor:
    """(B, N, 3) smooth displacements, up to about ``most`` (B,): bent and bulging shapes, drifting scanners.

    Sums of plane waves, each with a random direction of travel and of displacement, half a wave to two in the unit sphere's diameter.
    """
    b = len(xyz)
    travel = torch.randn(b, 3, waves, generator=generator)
    travel = travel / travel.norm(dim=1, keepdim=True) * (math.pi * (0.5 + 1.5 * uniform(b, 1, waves)))
    push = torch.randn(b, waves, 3, generator=generator)
    push = push / push.norm(dim=2, keepdim=True) * uniform(b, waves, 1)
    return (torch.sin(xyz @ travel + 2 * math.pi * uniform(b, 1, waves)) @ push) * most[:, None, None]


def _beyond_a_cut(xyz: torch.Tensor, which: torch.Tensor, uniform, generator: torch.Generator) -> torch.Tensor:
    """(B, N) 1 for points beyond a random plane that leaves 65 to 100 % of the cloud, where ``which``, else 0."""
    b, n, _ = xyz.shape
    normal = torch.randn(b, 3, generator=generator)
    along = (xyz @ normal[..., None]).squeeze(-1)
    rank = along.argsort(1).argsort(1)
    return ((rank >= n * (0.65 + 0.35 * uniform(b, 1))) & which[:, None]).float()


def _withhold(context: torch.Tensor, alone: torch.Tensor, uniform, generator: torch.Generator) -> torch.Tensor:
    """Noise on sizes and heights, then values go missing.

    All of them in 20 % of candidates and half of the objects alone; height and gap by themselves
    in 15 % and 60 %.
    """
    b = len(context)
    context = context.clone()
    noise = torch.where(alone, 0.12, 0.06)[:, None]
    context[:, :3] *= torch.exp(noise * torch.randn(b, 3, generator=generator))
    context[:, 3] += 0.03 * torch.randn(b, generator=generator)
    context[:, 4] = (context[:, 4] + 0.01 * torch.randn(b, generator=generator)).clamp(min=0)
    context[:, 3:][uniform(b, 2) < torch.where(alone, 0.6, 0.15)[:, None]] = torch.nan
    context[uniform(b) < torch.where(alone, 0.5, 0.2)] = torch.nan
    return context
