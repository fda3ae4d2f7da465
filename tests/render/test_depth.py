"""Depth maps: what image towers see of a cloud, from which side."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from cg3d_core.render.depth import depth_pictures, depth_views


def look(points, azimuth=0.0, elevation=0.0, size=64) -> torch.Tensor:
    """One picture (size, size) of the points."""
    xyz = torch.tensor(points, dtype=torch.float32)[None]
    return depth_pictures(xyz, torch.tensor([azimuth]), torch.tensor([elevation]), size)[0, 0]


def where(picture: torch.Tensor) -> tuple[float, float]:
    """Middle (row, column) of what is not background, in -1..1, up and right positive."""
    row, column = torch.nonzero(picture < 1).float().mean(0) / (len(picture) - 1) * 2 - 1
    return -float(row), float(column)


@pytest.mark.parametrize("size", [32, 64, 224])
def test_pictures_are_grey_and_show_points_darker_than_the_white_background(size):
    pictures = depth_views(torch.zeros(2, 64, 3), np.random.default_rng(0), size)
    assert pictures.shape == (2, 3, size, size)
    assert torch.equal(pictures[:, 0], pictures[:, 2])
    assert pictures[0, 0, 0, 0] == 1.0
    middle = size // 2
    assert 0 < pictures[0, 0, middle - 1 : middle + 1, middle - 1 : middle + 1].mean() < 0.9


def test_each_side_shows_what_stands_there():
    right = [[0.9, 0, 0]]
    assert where(look(right))[1] == pytest.approx(0.83, abs=0.05)  # seen from the front (-y), +x is on the right
    assert where(look(right, azimuth=math.pi))[1] == pytest.approx(-0.83, abs=0.05)
    assert where(look(right, azimuth=math.pi / 2))[1] == pytest.approx(0, abs=0.05)  # it stands right before the camera
    assert where(look([[0, 0, 0.9]]))[0] == pytest.approx(0.83, abs=0.05)
    assert where(look([[0, 0.9, 0]], elevation=math.pi / 2))[0] == pytest.approx(0.83, abs=0.05)  # the back is up


def test_near_points_are_brighter_and_hide_far_ones():
    near, far = [0.1, -0.8, 0.1], [0.1, 0.8, 0.1]
    front, back, both = look([near]), look([far]), look([far, near])
    assert front.min() > back.min() + 0.3
    assert torch.equal(both, front)
    behind = look([far, near], azimuth=math.pi)
    assert behind.min() == pytest.approx(float(front.min()), abs=1e-6)
    assert look([[0, 0, 0.8]], elevation=math.pi / 2).min() > look([[0, 0, -0.8]], elevation=math.pi / 2).min() + 0.3


def test_a_batch_is_its_single_pictures():
    rng = np.random.default_rng(0)
    xyz = torch.from_numpy(rng.uniform(-0.5, 0.5, (3, 200, 3))).float()
    azimuth, elevation = torch.tensor([0.0, 1.0, 4.0]), torch.tensor([0.0, 0.5, -1.0])
    batch = depth_pictures(xyz, azimuth, elevation)
    for i in range(3):
        assert torch.equal(batch[i : i + 1], depth_pictures(xyz[i : i + 1], azimuth[i : i + 1], elevation[i : i + 1]))


def test_larger_pictures_have_no_more_holes():
    rng = np.random.default_rng(1)
    wall = np.c_[rng.uniform(-0.7, 0.7, 1024), np.zeros(1024), rng.uniform(-0.7, 0.7, 1024)]

    def covered(size):
        low, high = round(0.25 * size), round(0.75 * size)
        return float((look(wall, size=size)[low:high, low:high] < 1).float().mean())

    assert covered(224) > 0.9 * covered(64)


def test_views_are_those_that_the_shipped_weights_learnt_on():
    """The drawing of viewpoints and the picture itself, to the bit: weights learnt on them ship."""
    xyz = torch.tensor([[[0.6, 0.0, 0.0], [0.0, 0.0, 0.6], [0.0, -0.6, 0.0]]])
    pictures = depth_views(xyz, np.random.default_rng(5))
    seen = torch.nonzero(pictures[0, 0] < 1)
    assert len(seen) == 27
    assert seen.float().mean(0).tolist() == pytest.approx([22.6667, 35.3333], abs=1e-3)
    assert float(pictures[pictures < 1].mean()) == pytest.approx(0.638852, abs=1e-6)
