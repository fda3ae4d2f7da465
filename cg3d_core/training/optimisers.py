"""The optimiser of a point encoder, as the paper's authors set it up."""

from __future__ import annotations

import torch


def make_optimiser(
    kind: str,
    model: torch.nn.Module,
    lr: float,
    weight_decay: float,
    betas: tuple[float, float] = (0.9, 0.999),
    momentum: float = 0.9,
) -> torch.optim.Optimizer:
    """``kind`` "adamw" (with ``betas``) or "sgd" (with Nesterov's ``momentum``), its weight decay as in ``decay_groups``."""
    groups = decay_groups(model, weight_decay)
    if kind == "sgd":
        return torch.optim.SGD(groups, lr, momentum=momentum, nesterov=momentum > 0)
    return torch.optim.AdamW(groups, lr, betas=betas)


def decay_groups(model: torch.nn.Module, weight_decay: float) -> list[dict]:
    """No weight decay on biases, norms and tokens (as the authors do)."""
    flat = [p for n, p in model.named_parameters() if p.ndim <= 1 or "token" in n or "cls_" in n]
    ids = {id(p) for p in flat}
    rest = [p for p in model.parameters() if id(p) not in ids]
    return [{"params": rest, "weight_decay": weight_decay}, {"params": flat, "weight_decay": 0.0}]
