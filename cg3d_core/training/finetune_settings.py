"""Everything about how a classifier is fine-tuned; recipes/finetune-*.yaml hold the paper's and the embedded model's."""

from __future__ import annotations

from dataclasses import dataclass, field

from cg3d_core.errors import UsageError

from .augment import ShapeAugment
from .shapes import PoolSpec


@dataclass(frozen=True)
class FinetuneSettings:
    """How a classifier is trained. The defaults are the paper's for the PointTransformer (Sec. 4.3, its authors' settings)."""

    head: str = "mlp"  # or "text": begins as the checkpoint's zero-shot classifier
    hidden: tuple[int, ...] = (256, 256)  # of the mlp
    dropout: float = 0.5  # of the mlp
    epochs: int = 300
    warmup: float = 10  # epochs
    patience: int = 0  # stop after so many epochs without a better one on validation; 0 = never
    batch: int = 32  # of all processes together
    balanced: bool = False  # every class as often as any other
    smoothing: float = 0.0  # of labels
    optimiser: str = "adamw"  # or "sgd": with Nesterov's momentum
    lr: float = 2e-4
    min_lr: float = 1e-6  # where the cosine schedule ends
    momentum: float = 0.9  # of sgd
    weight_decay: float = 0.05
    clip: float = 10.0  # of the gradient's norm; 0 = not
    n_points: int = 1024
    pool: PoolSpec = field(default_factory=PoolSpec)
    augment: ShapeAugment = field(default_factory=ShapeAugment)
    size_known: float = 0.5  # share of views that come with their size, where the data set is in metres
    votes: int = 10  # of the test
    save_every: int = 200  # steps; at the end of an epoch too
    precision: str = "32"  # or "bf16"
    device: str = "auto"  # "cpu", "cuda", or whichever there is

    def __post_init__(self):
        allowed = {"head": ("mlp", "text"), "optimiser": ("adamw", "sgd"), "precision": ("32", "bf16")}
        for key, values in allowed.items():
            if getattr(self, key) not in values:
                raise UsageError(f"finetune.{key} is {getattr(self, key)!r}", how=f"Known: {', '.join(values)}.")
        for key in ("epochs", "batch", "n_points", "votes", "save_every"):
            if getattr(self, key) < 1:
                raise UsageError(f"finetune.{key} is {getattr(self, key)}", how="Give 1 or more.")
