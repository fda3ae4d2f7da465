"""Optimiser and learning rate, as the paper's authors set them up."""

from __future__ import annotations

import math

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


def warm_cosine(step: int, steps: int, warmup: float, peak: float, least: float = 0.0) -> float:
    """Learning rate at ``step`` of ``steps``: linear over ``warmup`` steps, times half a cosine from ``peak`` to ``least``."""
    warm = min((step + 1) / max(warmup, 1), 1)
    return warm * (least + (peak - least) * 0.5 * (1 + math.cos(math.pi * step / steps)))
