"""Batches of a data set: every shape once an epoch, the same from the same number, each process its own rows."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from PIL import Image

from cg3d_core.errors import UsageError
from cg3d_core.training.dataset_sampler import DatasetSampler


class Cubes:
    """Twelve boxes of three heights; the fourth label is missing in one."""

    metric = True

    def __init__(self, folder=None):
        self.folder = folder
        self.labels = np.array([0, 1, 2] * 4)

    def __len__(self):
        return 12

    def file(self, i):
        return f"box {i}"

    def points(self, i):
        rng = np.random.default_rng(i)
        return (rng.uniform(-1, 1, (300 + i, 3)) * [1, 1, 1 + self.labels[i]]).astype(np.float32) * (1 + i)

    def images(self, i):
        return [] if self.folder is None else [self.folder / f"{i}.png"]


def labels_of(sampler, batches):
    return [label for _ in range(batches) for label in sampler.draw().label.tolist()]


def test_an_epoch_draws_every_labelled_shape_once_and_the_next_in_another_order():
    data = Cubes()
    data.labels = np.arange(12)
    data.labels[5] = -1
    sampler = DatasetSampler(data, 4, augmentation="none", n_points=64)
    assert sampler.epoch_batches == 2
    first, second = labels_of(sampler, 2), labels_of(sampler, 2)
    assert len(set(first)) == 8
    assert -1 not in first + second
    assert first != second


@pytest.mark.parametrize("augmentation", ["paper", "mini", "none"])
def test_batches_are_clouds_of_the_right_size_and_come_again_after_a_restore(augmentation):
    sampler = DatasetSampler(Cubes(), 4, seed=3, augmentation=augmentation, n_points=128)
    batches = [sampler.draw() for _ in range(5)]
    assert all(b.xyz.shape == (4, 128, 3) and b.context.shape == (4, 5) for b in batches)
    assert all(torch.isnan(b.target).all() and b.pictures is None for b in batches)
    again = DatasetSampler(Cubes(), 4, seed=3, augmentation=augmentation, n_points=128)
    again.restore("3")
    for batch in batches[3:]:
        other = again.draw()
        assert torch.equal(batch.xyz, other.xyz)
        assert torch.equal(batch.label, other.label)
        assert torch.equal(batch.context.nan_to_num(), other.context.nan_to_num())
    assert again.state() == "5"


def test_processes_share_a_batch_between_them():
    whole = DatasetSampler(Cubes(), 6, augmentation="none", n_points=32)
    halves = [DatasetSampler(Cubes(), 3, augmentation="none", n_points=32, rank=r, ranks=2) for r in range(2)]
    for _ in range(3):
        together = whole.draw().xyz
        parts = [h.draw().xyz for h in halves]
        assert torch.equal(together, torch.cat(parts))


def test_rendered_views_come_with_their_shapes(tmp_path):
    data = Cubes(tmp_path)
    for i in range(12):
        Image.new("RGB", (8, 8), (20 * i, 0, 0)).save(tmp_path / f"{i}.png")
    data.labels = np.arange(12)

    def preprocess(image):
        return torch.from_numpy(np.array(image)).permute(2, 0, 1).float() / 255

    batch = DatasetSampler(data, 4, augmentation="none", n_points=16, preprocess=preprocess).draw()
    assert batch.pictures.shape == (4, 3, 8, 8)
    assert torch.allclose(batch.pictures[:, 0, 0, 0] * 255, 20.0 * batch.label)


def test_too_few_shapes_and_missing_views_are_said_before_training():
    with pytest.raises(UsageError, match="12 labelled shapes, fewer than one batch of 13"):
        DatasetSampler(Cubes(), 13)
    with pytest.raises(UsageError, match="12 of 12 shapes have no rendered view, the first is box 0"):
        DatasetSampler(Cubes(), 4, preprocess=lambda image: image)
