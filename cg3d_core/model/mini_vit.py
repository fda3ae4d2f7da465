"""The image tower of the embedded default: a small VisionTransformer of open_clip's, trained by us."""

from __future__ import annotations

from torch import nn

from cg3d_core.errors import ModelError

from .open_clip_shim import open_clip_module

IMAGE_CONFIGS: dict[str, dict] = {
    "cg3d-mini-vit": {"image_size": 64, "patch_size": 8, "width": 256, "layers": 6, "head_width": 64},
}
"""Name -> ``open_clip.CLIPVisionCfg`` fields."""


def create_image_model(name: str = "cg3d-mini-vit", dim: int = 384) -> nn.Module:
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
    model.cg3d_config = name
    return model


def config_name(model: nn.Module) -> str:
    """The configuration that ``create_image_model`` built ``model`` from."""
    return model.cg3d_config
