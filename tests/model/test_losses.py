"""The contrastive loss against its formula, its options, and its behaviour over ranks."""

from __future__ import annotations

import math

import pytest
import torch
import torch.nn.functional as F

from cg3d_core.model.losses import contrastive_loss


def unit(n: int, d: int = 8, seed: int = 0) -> torch.Tensor:
    return F.normalize(torch.randn(n, d, generator=torch.Generator().manual_seed(seed)), dim=-1)


def by_hand(a, b, scale, positive) -> float:
    """Mean over rows and directions of the mean -log p of the positives."""
    total = 0.0
    for x, y, mask in ((a, b, positive), (b, a, positive.T)):
        p = (scale * x @ y.T).softmax(dim=1)
        total += sum(
            -math.log(p[i, j]) / int(mask[i].sum()) for i in range(len(x)) for j in range(len(y)) if mask[i, j]
        )
    return total / (2 * len(a))


def test_instances():
    a, b = unit(6), unit(6, seed=1)
    assert contrastive_loss(a, b, 10.0).item() == pytest.approx(by_hand(a, b, 10.0, torch.eye(6)), rel=1e-5)


def test_classes_are_positives_of_each_other():
    a, b, labels = unit(6), unit(6, seed=1), torch.tensor([0, 1, 0, 2, 1, 0])
    same = (labels[:, None] == labels).float()
    assert contrastive_loss(a, b, 10.0, labels).item() == pytest.approx(by_hand(a, b, 10.0, same), rel=1e-5)


def test_unlabelled_samples_are_positives_of_themselves_only():
    a, b = unit(5), unit(5, seed=1)
    assert contrastive_loss(a, b, 10.0, torch.full((5,), -1)).item() == pytest.approx(
        contrastive_loss(a, b, 10.0).item()
    )


def test_perfect_pairs_lose_little_and_swapped_ones_much():
    rows = torch.eye(8)
    assert contrastive_loss(rows, rows, 30.0) < 1e-6
    assert contrastive_loss(rows, rows.roll(1, 0), 30.0) > 10


def test_hard_negatives_by_formula():
    a, b, scale, beta = unit(6), unit(6, seed=1), 5.0, 3.0
    total = 0.0
    for cosine in (a @ b.T, b @ a.T):
        for i in range(6):
            negatives = torch.cat([cosine[i, :i], cosine[i, i + 1 :]])
            weight = (beta * negatives).exp() / (beta * negatives).exp().mean()
            own = (scale * cosine[i, i]).exp()
            total -= (own / (own + (weight * (scale * negatives).exp()).sum())).log().item()
    assert contrastive_loss(a, b, scale, hard_negatives=beta).item() == pytest.approx(total / 12, rel=1e-5)
    # Weights have mean 1: when all negatives are alike nothing changes.
    alike = torch.eye(6)
    assert contrastive_loss(alike, alike, 3.0, hard_negatives=5.0).item() == pytest.approx(
        contrastive_loss(alike, alike, 3.0).item(), rel=1e-5
    )


def test_hard_negatives_with_one_class_only_is_finite():
    assert contrastive_loss(unit(4), unit(4, seed=1), 5.0, torch.zeros(4), hard_negatives=2.0).isfinite()


def test_empty_batch_is_zero_with_a_gradient():
    a = torch.zeros(0, 4, requires_grad=True)
    contrastive_loss(a, torch.zeros(0, 4)).backward()
    assert a.grad is not None


def test_shapes_must_agree():
    with pytest.raises(ValueError, match="one shape"):
        contrastive_loss(unit(3), unit(4))
