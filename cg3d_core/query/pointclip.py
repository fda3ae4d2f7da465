"""PointCLIP (Zhang et al., CVPR 2022): clouds as depth maps of several sides through an image tower; nothing sees points.

The baseline of the paper's Table 4, there with and without the prompts that CG3D's pre-training learnt.
The logits of the views are averaged with weights; since logits are dot products, that is the same as
one feature a shape: the weighted mean of its views' unit features. So a shape's feature serves
retrieval and pictures of the feature space as well.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
import torch

from ..encode import prepare_points
from ..errors import UsageError
from ..model.prompts import PromptedTower
from ..model.towers import Tower
from ..render.depth import depth_pictures
from .model import ensemble
from .score import unit

TEMPLATE = "point cloud depth map of a {}."

_SIDES = [(0, 0), (90, 0), (180, 0), (270, 0), (0, 90), (0, -90)]  # front, right, back, left, top, bottom
_CORNERS = [(45, 0), (135, 0), (225, 0), (315, 0)]
VIEWS: dict[int, list[tuple[int, int]]] = {6: _SIDES, 10: _SIDES + _CORNERS}
"""How many -> azimuth and elevation of each, degrees: its zero-shot views, and its few-shot views with the corners."""

_PICTURES = 256  # drawn at a time; the tower takes them in smaller batches


class PointClip:
    """An image tower as an encoder of shapes.

    Args:
        tower: text and image towers of one space.
        prompts: the same tower with learnt prompts; without, the tower as it is.
        encode_texts: texts to unit rows, where they are not simply the tower's own (centred features).
        views: 6 or 10. weights: one a view, any scale; equal ones when not given.
        n_points: points drawn of each shape.
    Raises:
        UsageError: there are no such views, or weights that do not fit them.
        ModelError: the tower has no image side.
    """

    templates = (TEMPLATE,)

    def __init__(
        self,
        tower: Tower,
        prompts: PromptedTower | None = None,
        encode_texts: Callable[[Sequence[str]], np.ndarray] | None = None,
        views: int = 6,
        weights: Sequence[float] | None = None,
        n_points: int = 1024,
    ):
        if views not in VIEWS:
            raise UsageError(f"PointCLIP has no {views} views", how=f"Use {' or '.join(map(str, VIEWS))}.")
        weight = np.ones(views) if weights is None else np.asarray(weights, float)
        if weight.shape != (views,) or not np.isfinite(weight).all() or (weight < 0).any() or not weight.any():
            raise UsageError(f"these are no weights of {views} views", how="Give one number from 0 up for each view.")
        self.name = f"PointCLIP, {tower.space}" + ("" if prompts is None else ", prompts")
        self.config: dict = {}
        self.tower, self.prompts, self.n_points = tower, prompts, n_points
        self.encode_texts = encode_texts or tower.encode_text
        self.size = tower.image_size
        self.weights = (weight / weight.sum()).astype(np.float32)
        angles = torch.tensor(VIEWS[views], dtype=torch.float32) * math.pi / 180
        self._azimuth, self._elevation = angles.unbind(1)

    def encode_names(self, names: Sequence[str], templates: Sequence[str] = ()) -> np.ndarray:
        """Unit rows (n, d) of names, each the mean over sentences with it at "{}"."""
        return ensemble(self.encode_texts, names, tuple(templates) or self.templates)

    def view_features(self, clouds: np.ndarray) -> np.ndarray:
        """Unit features (B, V, d) of clouds (B, N, 3) in the unit sphere, z up, from each side."""
        v, parts = len(self.weights), []
        for some in torch.from_numpy(clouds).split(max(_PICTURES // v, 1)):
            pictures = depth_pictures(
                some.repeat_interleave(v, dim=0),
                self._azimuth.repeat(len(some)),
                self._elevation.repeat(len(some)),
                self.size,
            )
            parts.append(self.tower.encode_image(pictures, self.prompts))
        return np.concatenate(parts).reshape(len(clouds), v, -1)

    def encode(self, shapes: Sequence[np.ndarray], metric: Sequence[bool] = ()) -> np.ndarray:
        """Unit features (n, d) of shapes (p, 3), z up; ``metric`` makes no difference, size is not seen."""
        clouds = np.stack([prepare_points(xyz, self.n_points) for xyz in shapes])
        return unit(np.einsum("v,bvd->bd", self.weights, self.view_features(clouds)))
