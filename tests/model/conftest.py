"""Fixtures that several tests of the model package share."""

from __future__ import annotations

import pytest
import torch

from cg3d_core.model.cg3d import CG3D
from cg3d_core.model.encoder import create_encoder


@pytest.fixture(scope="session")
def open_clip():
    from cg3d_core.model.open_clip_shim import open_clip_module

    return open_clip_module()


@pytest.fixture(scope="session")
def embedded():
    """The embedded default's tower with a fresh image model."""
    from cg3d_core.model.towers import embedded_tower

    torch.manual_seed(0)
    tower = embedded_tower()
    tower.image_model()
    return tower


@pytest.fixture
def tiny_model():
    """A CG3D of a few thousand parameters, evaluation mode, running statistics not trivial."""
    torch.manual_seed(1)
    encoder = create_encoder("point_transformer_mini", token_width=32, depth=2, heads=2, pointnet=(16, 16, 32))
    model = CG3D(encoder, {"minilm": 384, "openclip/ViT.B-32/x": 16})
    with torch.no_grad():
        model.encode(clouds(8))
    return model.eval()


def clouds(batch: int, n: int = 128, seed: int = 0) -> torch.Tensor:
    from cg3d_core.encode import unit_sphere

    drawn = torch.rand(batch, n, 3, generator=torch.Generator().manual_seed(seed))
    return torch.from_numpy(unit_sphere(drawn.numpy()))
