"""The contrastive losses of the paper (section 3, equations 1 to 3) and its options."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor


def contrastive_loss(
    a: Tensor,
    b: Tensor,
    scale: float | Tensor = 1 / 0.07,
    labels: Tensor | None = None,
    hard_negatives: float = 0.0,
) -> Tensor:
    """Symmetric InfoNCE between two views of the same n samples.

    Args:
        a, b: (n, d) unit rows; row i of both is the same sample.
        scale: logit scale.
        labels: (n,) int; samples of one class are positives of each other (the paper's text; without
            labels only the sample itself is, as in the authors' code). Negative = positive of itself only.
        hard_negatives: beta of Robinson et al. 2021: negatives are weighted by exp(beta * cosine),
            with mean weight 1. 0 = off.
    Returns:
        scalar; for several positives the mean over them of their log-probability ("out" form of SupCon).
    """
    if a.shape != b.shape or a.ndim != 2:
        raise ValueError(f"a and b must be rows of one shape, not {tuple(a.shape)} and {tuple(b.shape)}")
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
