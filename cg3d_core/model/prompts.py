"""Visual prompt tuning of a frozen image tower (paper section 3.2; Jia et al., ECCV 2022).

Learnt tokens go in after the class token, anew at every layer ("deep" prompts). They are put
between the blocks of open_clip's VisionTransformer by hooks that live for one call, so the library
is not patched and the tower without prompts stays what it was.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from cg3d_core.errors import ModelError

if TYPE_CHECKING:
    from .towers import Tower


@dataclass(frozen=True)
class PromptSettings:
    """Sizes of prompts; kept with a checkpoint so that they can be made again."""

    width: int  # of the image model's tokens
    layers: int  # of the image model
    patch: int  # side of its patches, pixels; only scales the initial values
    n_tokens: int = 5
    first: int = 0  # first layer with prompts
    last: int | None = None  # one past the last; there they are handed on unchanged. None = all
    dropout: float = 0.0
    pixels: int = 0  # side of an additive pixel prompt (1, 3, pixels, pixels); 0 = none


class VisualPrompts(nn.Module):
    """The learnt part: tokens (layers, n, width) and, as an option, a picture that is added to the input."""

    def __init__(self, settings: PromptSettings):
        super().__init__()
        last = settings.layers if settings.last is None else settings.last
        if not 0 <= settings.first <= last <= settings.layers or settings.n_tokens < 0:
            raise ModelError(
                f"prompts for layers {settings.first} to {last} do not fit an image tower of {settings.layers} layers"
            )
        self.settings, self.first, self.last = settings, settings.first, last
        bound = math.sqrt(6.0 / (3 * settings.patch + settings.width))
        tokens = torch.empty(last - settings.first, settings.n_tokens, settings.width)
        self.tokens = nn.Parameter(tokens.uniform_(-bound, bound))
        self.dropout = nn.Dropout(settings.dropout)
        self.pixels = nn.Parameter(torch.zeros(1, 3, settings.pixels, settings.pixels)) if settings.pixels else None

    def added_to(self, pictures: Tensor) -> Tensor:
        """Normalised pictures (B, 3, S, S) with the pixel prompt, resized to them, added."""
        if self.pixels is None:
            return pictures
        return pictures + F.interpolate(self.pixels, pictures.shape[-2:], mode="bilinear", align_corners=False)

    @contextmanager
    def inserted(self, model: nn.Module) -> Iterator[None]:
        """While this lasts, ``model`` (open_clip's VisionTransformer) runs with the tokens in place."""
        if self.tokens.numel() == 0:
            yield
            return
        transformer = model.transformer
        handles = [
            transformer.resblocks[layer].register_forward_pre_hook(self._at_layer(layer, transformer.batch_first))
            for layer in range(self.first, self.last)
        ]
        handles.append(transformer.register_forward_hook(self._take_out))
        try:
            yield
        finally:
            for handle in handles:
                handle.remove()

    def _at_layer(self, layer: int, batch_first: bool):
        axis, n = (1, self.settings.n_tokens) if batch_first else (0, self.settings.n_tokens)

        def hook(_module: nn.Module, args: tuple) -> tuple:
            x = args[0]
            length = x.shape[axis]
            rest_from = 1 if layer == self.first else 1 + n  # later layers' prompts replace the earlier ones
            prompts = self.dropout(self.tokens[layer - self.first]).to(x.dtype)
            prompts = (
                prompts.expand(x.shape[0], -1, -1) if batch_first else prompts.unsqueeze(1).expand(-1, x.shape[1], -1)
            )
            parts = (x.narrow(axis, 0, 1), prompts, x.narrow(axis, rest_from, length - rest_from))
            return (torch.cat(parts, dim=axis), *args[1:])

        return hook

    def _take_out(self, _module: nn.Module, _args: tuple, output: Tensor) -> Tensor:
        """Without the prompts, so that every kind of pooling sees the tower's own tokens; (B, L, W)."""
        return torch.cat([output[:, :1], output[:, 1 + self.settings.n_tokens :]], dim=1)


class PromptedTower(nn.Module):
    """A frozen tower's image side with prompts: pictures (B, 3, S, S) in 0..1 to features (B, dim).

    Only the prompts are parameters of this module; gradients reach nothing else. One call at a time
    may run on a tower (its hooks are on the shared model).

    Args:
        tower: its image model must be a VisionTransformer of open_clip's unless ``n_tokens`` is 0.
        prompts: ready ones; otherwise fresh ones are made.
        n_tokens, first, last, dropout, pixel_prompt: see ``PromptSettings``.
    Raises:
        ModelError: the image model has no tokens to prompt.
    """

    def __init__(
        self,
        tower: Tower,
        n_tokens: int = 5,
        *,
        prompts: VisualPrompts | None = None,
        first: int = 0,
        last: int | None = None,
        dropout: float = 0.0,
        pixel_prompt: bool = False,
    ):
        super().__init__()
        self._tower = (tower,)  # in a tuple: the tower's weights are not this module's
        if prompts is None:
            shape = _shape(tower, n_tokens)
            pixels = tower.image_size if pixel_prompt else 0
            prompts = VisualPrompts(
                PromptSettings(**shape, n_tokens=n_tokens, first=first, last=last, dropout=dropout, pixels=pixels)
            )
        self.prompts = prompts

    @property
    def tower(self) -> Tower:
        """The tower underneath."""
        return self._tower[0]

    def forward(self, pictures: Tensor) -> Tensor:
        """Features (B, dim), not normalised, of pictures (B, 3, S, S) in 0..1."""
        model = self.tower.image_model()
        x = self.prompts.added_to(self.tower.normalise(pictures))
        with self.prompts.inserted(model):
            return model(x)


def _shape(tower: Tower, n_tokens: int) -> dict[str, int]:
    """Width, layers and patch side of a tower's image model."""
    model = tower.image_model()
    transformer = getattr(model, "transformer", None)
    if hasattr(transformer, "resblocks") and hasattr(model, "conv1"):
        return {"width": transformer.width, "layers": len(transformer.resblocks), "patch": model.conv1.kernel_size[0]}
    if n_tokens == 0:
        return {"width": 0, "layers": 0, "patch": 1}
    raise ModelError(
        f"the image model of {tower.space!r} is no vision transformer of open_clip's, so prompt tokens cannot go in",
        how="Use a ViT tower, or n_tokens=0 with the pixel prompt.",
    )
