"""The embedded image tower: a small ViT taught on ray-cast photographs of generated objects.

It plays the part that CLIP's image encoder plays in the paper: trained on pictures against frozen
text features first, then frozen for good; only prompts shift it afterwards.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F

from cg3d_core.errors import Cancelled

from .captions import CaptionSet
from .devices import attention_for, chosen_device
from .optimisers import warm_cosine


@dataclass(frozen=True)
class ImageTowerSettings:
    """How the small image tower is trained."""

    samples: int = 100_000
    batch: int = 128
    lr: float = 1e-3
    weight_decay: float = 0.05
    scale: float = 20.0  # logit scale towards the frozen text features
    held_out: float = 0.05  # share of the photographs kept for the score
    device: str = "auto"


def augment_photos(photos: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Flip, shift, brightness and colour cast. (B, 3, S, S) in 0..1 -> same shape."""
    b, _, size, _ = photos.shape
    flip = torch.rand(b, generator=generator) < 0.5
    photos = torch.where(flip[:, None, None, None], photos.flip(-1), photos)
    pad = size // 10
    dx, dy = (int(torch.randint(0, 2 * pad + 1, (1,), generator=generator)) for _ in range(2))
    photos = F.pad(photos, (pad,) * 4, mode="replicate")[..., dy : dy + size, dx : dx + size]
    gain = 1 + 0.25 * torch.randn(b, 1, 1, 1, generator=generator)
    cast = 1 + 0.08 * torch.randn(b, 3, 1, 1, generator=generator)
    return (photos * gain * cast).clamp(0, 1)


def train_image_tower(
    tower,
    photos: np.ndarray,
    labels: np.ndarray,
    captions: CaptionSet,
    settings: ImageTowerSettings,
    seed: int,
    report: Callable[[int, int, dict], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> dict:
    """Train ``tower``'s image side in place; returns the scores. Raises Cancelled once ``stop()`` says so.

    tower: towers.Tower with an image model of ours. photos (n, S, S, 3) uint8, labels (n,) class.
    """
    generator = torch.Generator().manual_seed(seed)
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(photos))
    n_test = max(int(settings.held_out * len(photos)), 1)
    test, train = order[:n_test], order[n_test:]
    device = chosen_device(settings.device)
    model = tower.image_model().to(device)
    model.requires_grad_(True).train()
    optimiser = torch.optim.AdamW(
        model.parameters(), settings.lr, weight_decay=settings.weight_decay, betas=(0.9, 0.98)
    )
    steps = max(settings.samples // settings.batch, 1)
    running = None
    for step in range(steps):
        if stop is not None and stop():
            raise Cancelled
        for group in optimiser.param_groups:
            group["lr"] = warm_cosine(step, steps, 0.05 * steps, settings.lr)
        rows = train[rng.integers(len(train), size=settings.batch)]
        batch = augment_photos(torch.from_numpy(photos[rows]).permute(0, 3, 1, 2).float() / 255, generator)
        texts = torch.from_numpy(captions.draw_against(rng)).to(device)
        with torch.autocast(device.type, torch.bfloat16), attention_for(device):
            features = tower.image_features(batch.to(device))
        logits = settings.scale * F.normalize(features.float(), dim=-1) @ texts.T
        loss = F.cross_entropy(logits, torch.from_numpy(labels[rows]).long().to(device), label_smoothing=0.05)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        running = loss.item() if running is None else 0.98 * running + 0.02 * loss.item()
        if report and step % 20 == 0:
            report(step, steps, {"image_tower_loss": running})
    model.requires_grad_(False).eval().cpu()
    return {"image_tower_top1": _score(tower, photos[test], labels[test], captions), "image_tower_loss": running}


@torch.inference_mode()
def _score(tower, photos: np.ndarray, labels: np.ndarray, captions: CaptionSet) -> float:
    """Zero-shot top-1 of held-out photographs over the class names."""
    texts = torch.from_numpy(captions.class_features())
    right = 0
    for start in range(0, len(photos), 256):
        batch = torch.from_numpy(photos[start : start + 256]).permute(0, 3, 1, 2).float() / 255
        features = F.normalize(tower.image_features(batch).float(), dim=-1)
        right += int(((features @ texts.T).argmax(1).numpy() == labels[start : start + 256]).sum())
    return right / max(len(photos), 1)
