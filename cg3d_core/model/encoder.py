"""The interface of a point encoder and the registry of those that exist."""

from __future__ import annotations

import inspect
from collections.abc import Callable

from torch import Tensor, nn

from cg3d_core.errors import ModelError


class PointEncoder(nn.Module):
    """A cloud in, a feature out.

    Attributes:
        name: the registered name. width: length of the feature. n_points: points it is meant for
        (any number works). uses_context: whether ``context`` changes the answer.
        overrides: what ``create_encoder`` was given beside the name; name and overrides rebuild it.
    """

    name: str = ""
    width: int
    n_points: int
    uses_context: bool = False
    overrides: dict

    def forward(self, xyz: Tensor, context: Tensor | None = None) -> Tensor:
        """Features (B, width) of clouds xyz (B, N, 3), each centred and inside the unit sphere.

        context: (B, 5) metres, NaN = not known; see ``cg3d_core.encode.CONTEXT_NAMES``.
        """
        raise NotImplementedError


_BUILDERS: dict[str, Callable[..., PointEncoder]] = {}


def register_encoder(name: str) -> Callable[[Callable[..., PointEncoder]], Callable[..., PointEncoder]]:
    """Decorator: make a builder known to ``create_encoder`` under ``name``."""

    def add(builder: Callable[..., PointEncoder]) -> Callable[..., PointEncoder]:
        _BUILDERS[name] = builder
        return builder

    return add


def encoder_names() -> list[str]:
    """Names that ``create_encoder`` knows, sorted."""
    from . import point_transformer, pointmlp  # noqa: F401 - they register themselves

    return sorted(_BUILDERS)


def create_encoder(name: str, **overrides) -> PointEncoder:
    """Build a point encoder with fresh weights.

    Args:
        name: "point_transformer", "point_transformer_mini", "pointmlp" or "pointmlp_mini".
        overrides: keyword arguments of its class, e.g. ``depth=4, context=True``.
    Raises:
        ModelError: unknown name or override.
    """
    known = encoder_names()
    if name not in _BUILDERS:
        raise ModelError(f"there is no point encoder {name!r}", how=f"Known: {', '.join(known)}.")
    builder = _BUILDERS[name]
    try:
        inspect.signature(builder).bind(**overrides)
        encoder = builder(**overrides)
    except (TypeError, ValueError) as error:
        raise ModelError(f"the point encoder {name!r} cannot be built so: {error}") from error
    encoder.name, encoder.overrides = name, dict(overrides)
    return encoder
