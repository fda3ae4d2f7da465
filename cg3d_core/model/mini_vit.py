"""The image tower of the embedded default: a small VisionTransformer of open_clip's, trained by us.

Its patches come from a few small convolutions instead of one large one: with so few pictures and so
little time a plain ViT hardly learns (Xiao et al., Early Convolutions Help Transformers See Better,
NeurIPS 2021).
"""

from __future__ import annotations

from itertools import pairwise

from torch import Tensor, nn

from cg3d_core.errors import ModelError

from .open_clip_shim import open_clip_module

IMAGE_CONFIGS: dict[str, dict] = {
    "cg3d-mini-conv-vit": {"image_size": 64, "patch_size": 8, "width": 192, "layers": 4, "head_width": 48},
}
"""Name -> ``open_clip.CLIPVisionCfg`` fields."""


class ConvStem(nn.Module):
    """Halvings by 3 x 3 convolutions in place of the patch embedding: (B, 3, S, S) to (B, width, S / patch, S / patch)."""

    def __init__(self, width: int, patch: int):
        super().__init__()
        halvings = patch.bit_length() - 1
        if 2**halvings != patch:
            raise ModelError(f"a patch of {patch} pixels cannot be reached by halving")
        self.kernel_size = (patch, patch)  # what the patch embedding would have; prompts are scaled by it
        channels = [3, *(max(width >> (halvings - i), 24) for i in range(1, halvings)), width]
        self.layers = nn.Sequential(
            *(
                layer
                for n_in, n_out in pairwise(channels)
                for layer in (
                    nn.Conv2d(n_in, n_out, 3, stride=2, padding=1, bias=False),
                    nn.BatchNorm2d(n_out),
                    nn.GELU(),
                )
            ),
            nn.Conv2d(width, width, 1, bias=False),
        )

    def forward(self, pictures: Tensor) -> Tensor:
        """One token for each patch, as a picture of tokens."""
        return self.layers(pictures)


def create_image_model(name: str = "cg3d-mini-conv-vit", dim: int = 384) -> nn.Module:
    """A fresh image model of ours: normalised pictures (B, 3, S, S) to features (B, dim).

    Raises:
        ModelError: there is no such configuration.
    """
    if name not in IMAGE_CONFIGS:
        raise ModelError(f"there is no image model {name!r}", how=f"Known: {', '.join(IMAGE_CONFIGS)}.")
    open_clip = open_clip_module()
    config = open_clip.CLIPVisionCfg(**IMAGE_CONFIGS[name])
    model = open_clip.model.VisionTransformer(
        image_size=config.image_size,
        patch_size=config.patch_size,
        width=config.width,
        layers=config.layers,
        heads=config.width // config.head_width,
        mlp_ratio=config.mlp_ratio,
        output_dim=dim,
    )
    model.conv1 = ConvStem(config.width, config.patch_size)
    model.cg3d_config = name
    return model


def config_name(model: nn.Module) -> str:
    """The configuration that ``create_image_model`` built ``model`` from."""
    return model.cg3d_config
