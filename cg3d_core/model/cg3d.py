"""The assembly: a point encoder, a projection into each joint space, and objectness."""

from __future__ import annotations

from collections.abc import Mapping

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from cg3d_core.errors import ModelError

from .encoder import PointEncoder


class CG3D(nn.Module):
    """Point encoder with heads.

    Args:
        encoder: any ``PointEncoder``.
        spaces: name -> dimension of each joint space that points are projected into.
        objectness: add the head that tells a whole object from a fragment or a merge.
    """

    def __init__(self, encoder: PointEncoder, spaces: Mapping[str, int], objectness: bool = True):
        super().__init__()
        self.encoder = encoder
        self.spaces = dict(spaces)
        self.projections = nn.ModuleDict({_key(s): nn.Linear(encoder.width, dim) for s, dim in self.spaces.items()})
        self.objectness = _objectness_head(encoder.width) if objectness else None

    @property
    def n_points(self) -> int:
        """Points per cloud that the encoder is meant for."""
        return self.encoder.n_points

    def forward(self, xyz: Tensor, context: Tensor | None = None) -> tuple[Tensor, dict[str, Tensor], Tensor | None]:
        """What training looks at: features (B, width), unit rows per space (B, dim), objectness logits (B,) if there is that head.

        The heads compute in float32 under autocast too.
        """
        features = self.encode(xyz, context)
        with torch.autocast(features.device.type, enabled=False):
            features = features.float()
            rows = {space: self.project(features, space) for space in self.spaces}
            return features, rows, None if self.objectness is None else self.objectness_logit(features)

    def encode(self, xyz: Tensor, context: Tensor | None = None) -> Tensor:
        """Features (B, width) of unit-sphere clouds (B, N, 3) and their contexts (B, 5) in metres."""
        return self.encoder(xyz, context)

    def projection(self, space: str | None = None) -> nn.Linear:
        """The layer from features into a space (default: the only or first one).

        Raises:
            ModelError: there is no projection into that space.
        """
        if not self.spaces:
            raise ModelError("this model is a point encoder alone, without a projection into a joint space")
        space = space or next(iter(self.spaces))
        if space not in self.spaces:
            raise ModelError(
                f"this model has no projection into the space {space!r}", how=f"It has: {', '.join(self.spaces)}."
            )
        return self.projections[_key(space)]

    def project(self, features: Tensor, space: str | None = None) -> Tensor:
        """Features (B, width) as float32 unit rows (B, dim) of a space (default: the only or first one).

        Raises:
            ModelError: there is no projection into that space.
        """
        return F.normalize(self.projection(space)(features).float(), dim=-1)

    def objectness_logit(self, features: Tensor) -> Tensor:
        """How whole an object each feature (B, width) is of, as a logit (B,).

        Raises:
            ModelError: the model was made without this head.
        """
        if self.objectness is None:
            raise ModelError("this model was trained without objectness")
        return self.objectness(features).squeeze(-1).float()

    @torch.no_grad()
    def encode_all(
        self, xyz: Tensor, context: Tensor | None = None, batch: int = 32, progress=None, exact: bool = False
    ) -> Tensor:
        """Features (K, width) float32 of any number of clouds, in evaluation mode, a batch at a time.

        bfloat16 where the machine computes it faster, unless ``exact``. ``progress(done, total)``
        may raise to stop.
        """
        was_training = self.training
        self.eval()
        device = next(self.parameters()).device
        fast = not exact and has_fast_bf16(device)
        parts = []
        try:
            for start in range(0, len(xyz), batch):
                rows = slice(start, start + batch)
                given = None if context is None else context[rows].to(device)
                with torch.autocast(device.type, torch.bfloat16, enabled=fast):
                    parts.append(self.encoder(xyz[rows].to(device), given).float())
                if progress is not None:
                    progress(min(start + batch, len(xyz)), len(xyz))
        finally:
            self.train(was_training)
        return torch.cat(parts) if parts else torch.zeros(0, self.encoder.width, device=device)


def has_fast_bf16(device: torch.device | str) -> bool:
    """Whether bfloat16 is computed in hardware there (a CPU without it is slower than in float32)."""
    if torch.device(device).type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    try:
        return bool(torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported())
    except AttributeError:  # a torch that does not tell
        return False


def _objectness_head(width: int) -> nn.Module:
    return nn.Sequential(nn.Linear(width, 128), nn.GELU(), nn.Linear(128, 1))


def _key(space: str) -> str:
    """A space's name as a module name, which may hold no dot."""
    return space.replace(".", "%2E")
