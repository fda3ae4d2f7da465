"""Everything about how a point encoder is pre-trained. The defaults are the embedded model's; recipes/paper-*.yaml hold the paper's."""

from __future__ import annotations

from dataclasses import dataclass, field

from cg3d_core.errors import UsageError


@dataclass(frozen=True)
class PretrainSettings:
    """How the point encoder is trained. Counts are samples, not steps, so that batch size is free."""

    encoder: str = "point_transformer_mini"
    encoder_options: dict = field(default_factory=dict)
    samples: int = 450_000
    epochs: int = 0  # over a data set; in place of ``samples`` where not 0
    batch: int = 128  # of one process
    accumulate: int = 1  # batches to one optimiser step
    object_share: float = 0.6  # of a batch of the generated world; the rest are candidates cut out of rooms
    group_keep: float = 0.5  # share of the point groups in a step (patch dropout) ...
    whole_from: float = 0.85  # ... until this share of the steps; all of them from there on
    compile: bool = False  # compile the encoder's layers (needs a C++ compiler; a minute, then a quarter less time)
    # ---- optimiser of the point encoder
    optimiser: str = "adamw"  # or "sgd" (momentum 0.9, Nesterov)
    lr: float = 1e-3
    min_lr: float = 1e-5  # where the cosine schedule ends
    betas: tuple[float, float] = (0.9, 0.98)
    weight_decay: float = 0.05
    warmup: float = 0.03  # share of the steps
    clip: float = 1.0
    ema: float = 0.999  # decay of the averaged weights that are kept; 0 = the last weights are kept
    # ---- point-text loss
    objective: str = "vocabulary"  # softmax over all classes at once; or "contrastive": within the batch (paper, Eq. 2)
    positives: str = (
        "class"  # contrastive: samples of one class are positives (the paper's text); or "instance" (its code)
    )
    hard_negatives: float = 0.0  # contrastive: beta of Robinson et al. 2021; 0 = off
    text_weight: float = 1.0  # 0: neither names nor captions teach the points (the paper's ablation)
    scale: float = 20.0  # logit scale of the text losses
    cosine_weight: float = (
        3.0  # of 1 - cosine to the own caption, beside the softmax that only asks to be nearer than others
    )
    synonyms: bool = True  # among the captions
    glosses: bool = True  # among the captions
    centred: bool = True  # text features less their common direction (docs/decisions/0002)
    clip_weight: float = 0.5  # vocabulary: of the loss towards CLIP's published text features; 0 = no such projection
    smoothing: float = 0.05  # vocabulary: of labels
    objectness_weight: float = 0.5  # of the loss on how whole candidates of rooms are; 0 = no such head
    # ---- point-image loss and prompts
    image_weight: float = 0.3  # of the point-image loss (Eq. 1); 0: neither it nor prompts
    image_from: float = 0.0  # share of the steps without images before it
    image_rows: int = 16  # samples of a batch that are also rendered; 0 = all
    image_scale: float = 14.0
    pictures: str = "depth"  # depth maps drawn anew each time; or "rendered": the data set's own views, one at random
    prompt_tokens: int = 5  # a layer; 0 = the image tower as it is
    prompt_dropout: float = 0.0
    pixel_prompt: bool = False  # a learnt picture added to the input as well
    text_prompt_tokens: int = 0  # learnt context vectors before class names (CoOp); 0 = written captions
    prompt_every: int = 8  # one prompt step after this many encoder steps (the paper: 1)
    prompt_batch: int = 32  # 0 = all
    prompt_lr: float = 0.02
    prompt_momentum: float = 0.9
    prompt_weight_decay: float = 1e-4
    # ---- the run
    augmentation: str = (
        "mini"  # of data sets: "paper" (FACTS: each with p = 0.3), "mini" (that of the embedded model) or "none"
    )
    save_every: int = 250  # steps
    precision: str = "bf16"  # or "32"
    device: str = "auto"  # "cpu", "cuda", or whichever there is

    def __post_init__(self):
        allowed = {
            "optimiser": ("adamw", "sgd"),
            "objective": ("vocabulary", "contrastive"),
            "positives": ("class", "instance"),
            "pictures": ("depth", "rendered"),
            "augmentation": ("mini", "paper", "none"),
            "precision": ("bf16", "32"),
        }
        for key, values in allowed.items():
            if getattr(self, key) not in values:
                raise UsageError(f"pretrain.{key} is {getattr(self, key)!r}", how=f"Known: {', '.join(values)}.")
        if self.text_weight <= 0 and self.image_weight <= 0:
            raise UsageError(
                "pretrain.text_weight and pretrain.image_weight are both 0", how="Then nothing teaches; set one."
            )
        for key, least in {"batch": 2, "accumulate": 1, "samples": 1, "prompt_every": 1, "save_every": 1}.items():
            if getattr(self, key) < least:
                raise UsageError(f"pretrain.{key} is {getattr(self, key)}", how=f"Give {least} or more.")

    @property
    def has_prompts(self) -> bool:
        """Whether anything is learnt by the image-text loss."""
        return self.image_weight > 0 and (self.prompt_tokens > 0 or self.pixel_prompt or self.text_prompt_tokens > 0)
