"""The contrastive losses of the paper (section 3, equations 1 to 3) and its options."""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

Gather = Callable[[Tensor], Tensor]
"""(n, ...) of one rank to (ranks * n, ...) of all, with gradient: ``lambda t: fabric.all_gather(t,
sync_grads=True).flatten(0, 1)``."""


class LogitScale(nn.Module):
    """What cosines are multiplied by before the softmax: fixed, as in the paper, or learnt as in CLIP."""

    def __init__(self, initial: float = 1 / 0.07, learnt: bool = False, highest: float = 100.0):
        super().__init__()
        self.highest = highest
        self.log_scale = nn.Parameter(torch.tensor(math.log(initial)), requires_grad=learnt)

    def forward(self) -> Tensor:
        """The scale, a scalar no larger than ``highest``."""
        return self.log_scale.exp().clamp_max(self.highest)


def contrastive_loss(
    a: Tensor,
    b: Tensor,
    scale: float | Tensor = 1 / 0.07,
    labels: Tensor | None = None,
    gather: Gather | None = None,
    hard_negatives: float = 0.0,
) -> Tensor:
    """Symmetric InfoNCE between two views of the same n samples.

    Args:
        a, b: (n, d) unit rows; row i of both is the same sample.
        scale: logit scale.
        labels: (n,) int; samples of one class are positives of each other (the paper's text; without
            labels only the sample itself is, as in the authors' code). Negative = positive of itself only.
        gather: brings the ranks' rows together, so that negatives come from all of them; every rank
            then computes the loss of the whole, and averaged gradients are those of one big batch.
        hard_negatives: beta of Robinson et al. 2021: negatives are weighted by exp(beta * cosine),
            with mean weight 1. 0 = off.
    Returns:
        scalar; for several positives the mean over them of their log-probability ("out" form of SupCon).
    """
    if a.shape != b.shape or a.ndim != 2:
        raise ValueError(f"a and b must be rows of one shape, not {tuple(a.shape)} and {tuple(b.shape)}")
    if gather is not None:
        a, b = gather(a), gather(b)
        labels = None if labels is None else gather(labels)
    if len(a) == 0:
        return (a.sum() + b.sum()) * 0.0
    cosine = a.float() @ b.float().T
    if labels is None and hard_negatives == 0.0:
        target = torch.arange(len(a), device=a.device)
        logits = cosine * scale
        return (F.cross_entropy(logits, target) + F.cross_entropy(logits.T, target)) / 2
    positive = positives(labels, len(a), a.device)
    return (
        _one_way(cosine, positive, scale, hard_negatives) + _one_way(cosine.T, positive.T, scale, hard_negatives)
    ) / 2


def positives(labels: Tensor | None, n: int, device: torch.device | str) -> Tensor:
    """(n, n) bool: which pairs count as the same thing."""
    itself = torch.eye(n, dtype=torch.bool, device=device)
    if labels is None:
        return itself
    of_one_class = labels.unsqueeze(1) == labels.unsqueeze(0)
    return itself | (of_one_class & labels.ge(0).unsqueeze(1)).to(device)


def _one_way(cosine: Tensor, positive: Tensor, scale: float | Tensor, beta: float) -> Tensor:
    """Mean over rows of -log p(positives), with p a softmax over columns."""
    logits = cosine * scale
    if beta:
        logits = logits + _hardness(cosine.detach(), positive, beta)
    log_p = logits.log_softmax(dim=1)
    return -(log_p.masked_fill(~positive, 0.0).sum(dim=1) / positive.sum(dim=1)).mean()


def _hardness(cosine: Tensor, positive: Tensor, beta: float) -> Tensor:
    """Log of the negatives' weights; 0 for positives. Rows without a negative stay as they are."""
    negatives = (beta * cosine).masked_fill(positive, -torch.inf)
    count = (~positive).sum(dim=1, keepdim=True).clamp_min(1)
    log_weight = negatives - negatives.logsumexp(dim=1, keepdim=True) + count.log()
    return log_weight.masked_fill(positive, 0.0)
