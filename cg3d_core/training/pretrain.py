"""Pre-training as the paper does it (Sec. 3): point-image and point-text losses train the point encoder,
the image-text loss trains the prompts, in alternate steps; the towers themselves stay frozen.

Beside the paper: text negatives are the whole vocabulary (every class, captions drawn anew at each
step, and names of other things), samples of one class are positives of each other, and a small
head learns objectness from candidates that the segmenter cut out of scanned rooms.
"""

from __future__ import annotations

import copy
import math
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from cg3d_core.model.cg3d import CG3D
from cg3d_core.model.losses import contrastive_loss
from cg3d_core.render.depth import depth_views

from .captions import CaptionSet
from .data import Batch, Sampler, class_rows
from .devices import chosen_device


@dataclass(frozen=True)
class PretrainSettings:
    """How the point encoder is trained. Counts are samples, not steps, so that batch size is free."""

    encoder: str = "point_transformer_mini"
    encoder_options: dict = field(default_factory=dict)
    samples: int = 450_000
    batch: int = 128
    object_share: float = 0.6  # of a batch; the rest are candidates cut out of rooms
    group_keep: float = 0.5  # share of the point groups in a step (patch dropout) ...
    whole_from: float = 0.85  # ... until this share of the steps; all of them from there on
    compile: bool = False  # compile the encoder's layers (needs a C++ compiler; a minute, then a quarter less time)
    lr: float = 1e-3
    weight_decay: float = 0.05
    warmup: float = 0.03  # share of the steps
    clip: float = 1.0
    ema: float = 0.999  # decay of the averaged weights that are kept
    scale: float = 20.0  # logit scale of the text losses
    cosine_weight: float = (
        3.0  # of 1 - cosine to the own caption, beside the softmax that only asks to be nearer than others
    )
    synonyms: bool = True  # among the captions
    glosses: bool = True  # among the captions
    clip_weight: float = 0.5  # of the loss towards CLIP's published text features
    smoothing: float = 0.05
    image_weight: float = 0.3  # of the point-image loss; 0: neither it nor prompts
    image_from: float = 0.0  # share of the steps without images before it
    image_rows: int = 16  # samples of a batch that are also rendered
    image_scale: float = 14.0
    objectness_weight: float = 0.5
    prompt_tokens: int = 5
    prompt_every: int = 8  # one prompt step after this many encoder steps (the paper: 1)
    prompt_batch: int = 32
    prompt_lr: float = 0.02
    prompt_momentum: float = 0.9
    prompt_weight_decay: float = 1e-4
    save_every: int = 250  # steps
    precision: str = "bf16"  # or "32"
    device: str = "auto"  # "cpu", "cuda", or whichever there is


class Pretrainer:
    """State of a run: model, averaged copy, prompts, optimisers, data. ``run`` may be interrupted and resumed."""

    def __init__(
        self,
        model: CG3D,
        space: str,
        prompted,
        captions: CaptionSet,
        sampler: Sampler,
        settings: PretrainSettings,
        seed: int = 0,
        further: dict[str, CaptionSet] | None = None,
    ):
        """``prompted``: prompts.PromptedTower over the frozen image tower of ``space``.

        ``further``: captions of some of the same classes in other text spaces that the model projects into.
        """
        self.model, self.space, self.prompted = model, space, prompted
        self.captions, self.sampler, self.settings = captions, sampler, settings
        self.device = chosen_device(settings.device)
        self.further = {
            s: (c, torch.from_numpy(class_rows(captions.names, c.names)).to(self.device))
            for s, c in (further or {}).items()
        }
        model.to(self.device)
        prompted.to(self.device)
        if settings.image_weight:
            prompted.tower.image_model().to(self.device)
        self.average = copy.deepcopy(model).requires_grad_(False).eval()
        self.rng = np.random.default_rng([seed, 7])
        self.optimiser = torch.optim.AdamW(_decay_groups(model, settings.weight_decay), settings.lr, betas=(0.9, 0.98))
        self.prompt_optimiser = torch.optim.SGD(
            prompted.prompts.parameters(),
            settings.prompt_lr,
            settings.prompt_momentum,
            weight_decay=settings.prompt_weight_decay,
        )
        self.step, self.losses = 0, {}
        self.seconds = 0.0  # spent training, interrupted pieces included
        torch.manual_seed(seed)
        if settings.compile:
            for part in (model.encoder.pointnet, *model.encoder.blocks):
                part.compile(dynamic=False)

    @property
    def steps(self) -> int:
        """Encoder steps of the whole run."""
        return max(self.settings.samples // self.settings.batch, 1)

    def run(self, folder: Path, report=None) -> dict[str, float]:
        """Train to the end, saving every ``save_every`` steps into ``folder``; returns the running losses."""
        self.model.train()
        first, before = self.step, self.seconds
        started = time.monotonic()
        while self.step < self.steps:
            self._set_rates()
            self._encoder_step(self.sampler.draw().to(self.device))
            if self._with_images and self.step % self.settings.prompt_every == 0:
                self._prompt_step(self.sampler.draw().to(self.device))
            self.step += 1
            self.seconds = before + time.monotonic() - started
            if self.step % self.settings.save_every == 0 or self.step == self.steps:
                self.save(folder / "last.pt")
            if report and (self.step % 10 == 0 or self.step == self.steps):
                rate = (self.step - first) / (self.seconds - before)
                report(self.step, self.steps, {**self.losses, "samples_per_second": rate * self.settings.batch})
        return dict(self.losses)

    @property
    def _with_images(self) -> bool:
        return self.settings.image_weight > 0 and self.step >= self.settings.image_from * self.steps

    def _set_rates(self) -> None:
        s, done = self.settings, self.step / self.steps
        factor = min((self.step + 1) / max(s.warmup * self.steps, 1), 1) * (
            0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * done))
        )
        if hasattr(self.model.encoder, "group_keep"):
            self.model.encoder.group_keep = s.group_keep if done < s.whole_from else 1.0
        for group in self.optimiser.param_groups:
            group["lr"] = s.lr * factor
        for group in self.prompt_optimiser.param_groups:  # the authors' prompt rate never decayed: a duplicate key
            group["lr"] = s.prompt_lr * factor

    def _encoder_step(self, batch: Batch) -> None:
        """Point-text, point-image and objectness losses; only the point encoder and its heads move."""
        s = self.settings
        with self._autocast():
            features = self.model.encode(batch.xyz, batch.context)
        features = features.float()
        points, whole = self.model.project(features, self.space), self.model.objectness_logit(features).reshape(-1)
        named = batch.label >= 0
        text_loss, top1 = self._text_loss(points[named], batch.label[named], self.captions)
        loss, notes = text_loss, {"text_loss": text_loss, "top1": top1}
        for space, (captions, rows) in self.further.items():
            label = rows[batch.label]
            mine = label >= 0
            clip_loss, clip_top1 = self._text_loss(self.model.project(features[mine], space), label[mine], captions)
            loss = loss + s.clip_weight * clip_loss
            notes |= {"clip_loss": clip_loss, "clip_top1": clip_top1}
        if self._with_images:
            notes["image_loss"] = self._image_loss(points, batch, torch.nonzero(named).flatten()[: s.image_rows])
            loss = loss + s.image_weight * notes["image_loss"]
        asked = torch.isfinite(batch.target)
        if s.objectness_weight and asked.any():
            notes["objectness_loss"] = F.binary_cross_entropy_with_logits(whole[asked], batch.target[asked])
            loss = loss + s.objectness_weight * notes["objectness_loss"]
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), s.clip)
        self.optimiser.step()
        self._average()
        self._note(**notes)

    def _text_loss(self, points: torch.Tensor, label: torch.Tensor, captions: CaptionSet):
        """Cross-entropy of unit rows (n, d) against one caption per class, drawn anew, and the distractors, plus cosine; and top-1.

        The cosine keeps a feature where its words are: the softmax alone moves it away from all others,
        to where words that it was not trained with find nothing.
        """
        texts = self._texts(captions)
        logits = self.settings.scale * points @ texts.T
        loss = F.cross_entropy(logits, label, label_smoothing=self.settings.smoothing)
        own = logits.gather(1, label[:, None]) / self.settings.scale
        loss = loss + self.settings.cosine_weight * (1 - own).mean()
        return loss, (logits.argmax(1) == label).float().mean()

    def _image_loss(self, points: torch.Tensor, batch: Batch, rows: torch.Tensor) -> torch.Tensor:
        """Point-image contrastive loss on depth views of some rows (paper Eq. 1; the prompted tower stands still)."""
        with torch.no_grad(), self._autocast():
            images = self.prompted(self._views(batch.xyz[rows]))
        images = F.normalize(images.float(), dim=-1)
        return contrastive_loss(points[rows], images, self.settings.image_scale, labels=batch.label[rows])

    def _prompt_step(self, batch: Batch) -> None:
        """Image-text loss on rendered views: only the prompts move."""
        s = self.settings
        rows = torch.nonzero(batch.label >= 0).flatten()[: s.prompt_batch]
        with self._autocast():
            images = self.prompted(self._views(batch.xyz[rows]))
        texts = self._texts(self.captions)
        loss = F.cross_entropy(s.scale * F.normalize(images.float(), dim=-1) @ texts.T, batch.label[rows])
        self.prompt_optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.prompted.prompts.parameters(), s.clip)
        self.prompt_optimiser.step()
        self._note(prompt_loss=loss)

    def _texts(self, captions: CaptionSet) -> torch.Tensor:
        return torch.from_numpy(captions.draw_against(self.rng)).to(self.device)

    def _views(self, xyz: torch.Tensor) -> torch.Tensor:
        return depth_views(xyz.cpu(), self.rng).to(self.device)

    def _autocast(self):
        return torch.autocast(self.device.type, torch.bfloat16, enabled=self.settings.precision == "bf16")

    @torch.no_grad()
    def _average(self) -> None:
        decay = min(self.settings.ema, (self.step + 1) / (self.step + 10))
        for kept, live in zip(self.average.parameters(), self.model.parameters(), strict=True):
            kept.lerp_(live, 1 - decay)
        for kept, live in zip(self.average.buffers(), self.model.buffers(), strict=True):
            kept.copy_(live)

    def _note(self, **values: torch.Tensor) -> None:
        for name, value in values.items():
            value = float(value.detach())
            self.losses[name] = value if name not in self.losses else 0.98 * self.losses[name] + 0.02 * value

    def save(self, path: Path) -> None:
        """Write everything that ``resume`` needs, beside first and then renamed."""
        path.parent.mkdir(parents=True, exist_ok=True)
        state = {
            "step": self.step, "seconds": self.seconds, "losses": self.losses, "model": self.model.state_dict(), "average": self.average.state_dict(),
            "prompts": self.prompted.prompts.state_dict(), "optimiser": self.optimiser.state_dict(),
            "prompt_optimiser": self.prompt_optimiser.state_dict(), "torch_rng": torch.get_rng_state(),
            "rng": _pack(self.rng), "sampler_rng": _pack(self.sampler.rng),
        }  # fmt: skip
        torch.save(state, path.with_suffix(".part"))
        path.with_suffix(".part").replace(path)

    def resume(self, path: Path) -> None:
        """Go on from a file that ``save`` wrote, as if never interrupted."""
        state = torch.load(path, weights_only=True, map_location="cpu")
        self.model.load_state_dict(state["model"])
        self.average.load_state_dict(state["average"])
        self.prompted.prompts.load_state_dict(state["prompts"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.prompt_optimiser.load_state_dict(state["prompt_optimiser"])
        torch.set_rng_state(state["torch_rng"])
        self.rng.bit_generator.state, self.sampler.rng.bit_generator.state = (
            _unpack(state["rng"]),
            _unpack(state["sampler_rng"]),
        )
        self.step, self.seconds, self.losses = state["step"], state["seconds"], state["losses"]


def _pack(rng: np.random.Generator) -> str:
    import json

    return json.dumps(rng.bit_generator.state)


def _unpack(text: str) -> dict:
    import json

    return json.loads(text)


def _decay_groups(model: torch.nn.Module, weight_decay: float) -> list[dict]:
    """No weight decay on biases, norms and tokens (as the authors do)."""
    flat = [p for n, p in model.named_parameters() if p.ndim <= 1 or "token" in n or "cls_" in n]
    ids = {id(p) for p in flat}
    rest = [p for p in model.parameters() if id(p) not in ids]
    return [{"params": rest, "weight_decay": weight_decay}, {"params": flat, "weight_decay": 0.0}]
