"""Pre-training as the paper does it (Sec. 3): point-image and point-text losses train the point encoder,
the image-text loss trains the prompts, in alternate steps; the towers themselves stay frozen.

Beside the paper: a small head learns objectness from candidates that the segmenter cut out of
scanned rooms, and averaged weights are kept. The losses are in ``objective.py``.
"""

from __future__ import annotations

import copy
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from cg3d_core.errors import Cancelled
from cg3d_core.model.cg3d import CG3D
from cg3d_core.render.depth import depth_views

from .captions import CaptionSet
from .data import Batch
from .devices import agreed, attention_for, everywhere, make_fabric
from .objective import Objective
from .optimisers import make_optimiser, warm_cosine
from .pretrain_file import save_run
from .settings import PretrainSettings

LAST = "last.pt"


class Pretrainer:
    """State of a run: model, averaged copy, prompts, optimisers, data. ``run`` may be interrupted and resumed.

    Under torchrun every process makes one of these, with a sampler of its own rows.
    """

    def __init__(
        self,
        model: CG3D,
        space: str,
        prompted,
        captions: CaptionSet,
        sampler,
        settings: PretrainSettings,
        seed: int = 0,
        further: dict[str, CaptionSet] | None = None,
        text_prompt: torch.nn.Module | None = None,
        fabric=None,
    ):
        """``prompted``: prompts.PromptedTower over the frozen image tower of ``space``.

        ``sampler``: ``data.Sampler`` or ``dataset_sampler.DatasetSampler``. ``further``: captions of some of the same
        classes in other text spaces. ``text_prompt(names) -> (n, d)``: learnt class texts in place of captions.
        """
        self.space, self.captions, self.sampler, self.settings = space, captions, sampler, settings
        self.fabric = fabric or make_fabric(settings.device, settings.precision)
        self.device = self.fabric.device
        self.seed = seed
        self.rng = np.random.default_rng([seed, 7])  # of captions: the same on every process
        self.own_rng = np.random.default_rng([seed, 8, self.fabric.global_rank])  # of views
        torch.manual_seed(seed)
        self.model, self.prompted, self.text_prompt = model, prompted, text_prompt
        self.average = copy.deepcopy(model).to(self.device).requires_grad_(False).eval()
        if settings.compile:
            for part in (model.encoder.pointnet, *model.encoder.blocks):
                part.compile(dynamic=False)
        s = settings
        optimiser = make_optimiser(s.optimiser, model, s.lr, s.weight_decay, s.betas)
        self._live, self.optimiser = self.fabric.setup(model, optimiser)
        self._set_up_prompts()
        self.objective = Objective(settings, space, captions, further or {}, self.rng, self.device, text_prompt)
        self.step, self.losses = 0, {}
        self.seconds = 0.0  # spent training, interrupted pieces included
        if self.fabric.world_size > 1:
            torch.manual_seed(seed + 1009 * self.fabric.global_rank)  # dropped paths and groups differ

    def _set_up_prompts(self) -> None:
        """Towers to the device; an optimiser over whatever is learnt by the image-text loss."""
        s = self.settings
        if s.image_weight:
            self.prompted.tower.image_model().to(self.device)
        self.prompted.to(self.device)
        learnt = [p for p in self.prompted.prompts.parameters() if p.numel()]
        if self.text_prompt is not None:
            self.text_prompt.to(self.device)
            learnt += [p for p in self.text_prompt.parameters() if p.requires_grad]
        self._learnt_prompts = learnt if s.has_prompts else []
        self.prompt_optimiser = None
        if self._learnt_prompts:
            self.prompt_optimiser = torch.optim.SGD(
                learnt, s.prompt_lr, s.prompt_momentum, weight_decay=s.prompt_weight_decay
            )

    @property
    def steps(self) -> int:
        """Encoder steps of the whole run."""
        s = self.settings
        return max(s.samples // (s.batch * s.accumulate * self.fabric.world_size), 1)

    def run(
        self,
        folder: Path,
        report: Callable[[int, int, dict], None] | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> dict[str, float]:
        """Train to the end, saving every ``save_every`` steps into ``folder``; returns the running losses.

        ``report(step, steps, values)`` with losses, rate and seconds left. Where ``stop()`` says so, on any
        process, the run is saved and ``Cancelled`` raised.
        """
        self._live.train()
        s = self.settings
        a_step = s.batch * s.accumulate * self.fabric.world_size
        first, before = self.step, self.seconds
        started = time.monotonic()
        while self.step < self.steps:
            self._set_rates()
            self._encoder_step()
            if self.prompt_optimiser and self._with_images and self.step % s.prompt_every == 0:
                self._prompt_step(self.sampler.draw().to(self.device))
            self.step += 1
            self.seconds = before + time.monotonic() - started
            stopping = agreed(self.fabric, stop is not None and stop())
            if stopping or self.step % s.save_every == 0 or self.step == self.steps:
                save_run(self, folder / LAST)
            if stopping:
                raise Cancelled
            if report and self.fabric.is_global_zero and (self.step % 10 == 0 or self.step == self.steps):
                rate = (self.step - first) / max(self.seconds - before, 1e-9)
                left = (self.steps - self.step) / rate
                notes = {"lr": self.optimiser.param_groups[0]["lr"], "samples_per_second": rate * a_step}
                report(self.step, self.steps, {**self.losses, **notes, "seconds_left": round(left)})
        return dict(self.losses)

    @property
    def _with_images(self) -> bool:
        return self.settings.image_weight > 0 and self.step >= self.settings.image_from * self.steps

    def _set_rates(self) -> None:
        s, steps = self.settings, self.steps
        if hasattr(self.model.encoder, "group_keep"):
            self.model.encoder.group_keep = s.group_keep if self.step / steps < s.whole_from else 1.0
        for group in self.optimiser.param_groups:
            group["lr"] = warm_cosine(self.step, steps, s.warmup * steps, s.lr, s.min_lr)
        if self.prompt_optimiser:  # the authors' prompt rate never decayed: a duplicate key
            for group in self.prompt_optimiser.param_groups:
                group["lr"] = warm_cosine(self.step, steps, s.warmup * steps, s.prompt_lr, 0.01 * s.prompt_lr)

    def _encoder_step(self) -> None:
        """Point-text, point-image and objectness losses; only the point encoder and its heads move."""
        s = self.settings
        self.optimiser.zero_grad(set_to_none=True)
        for part in range(s.accumulate):
            batch = self.sampler.draw().to(self.device)
            with self.fabric.no_backward_sync(self._live, enabled=part < s.accumulate - 1):
                self.fabric.backward(self._loss(batch) / s.accumulate)
        self.fabric.clip_gradients(self._live, self.optimiser, max_norm=s.clip)
        self.optimiser.step()
        self._average()

    def _loss(self, batch: Batch) -> torch.Tensor:
        _, rows, whole = self._live(batch.xyz, batch.context)
        images = self._images_of(batch) if self._with_images else None  # (of which, unit rows)
        rows = {space: self._everywhere(r) for space, r in rows.items()}
        whole = None if whole is None else self._everywhere(whole)
        label, target = self._everywhere(batch.label), self._everywhere(batch.target)
        self._let_prompts_learn(False)
        loss, notes = self.objective.points(rows, whole, label, target)
        if images is not None:
            which, features = images
            notes["image_loss"] = self.objective.image_loss(rows[self.space][which], features, label[which])
            loss = loss + self.settings.image_weight * notes["image_loss"]
        self._note(**notes)
        return loss

    def _images_of(self, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        """Rows of the whole batch that are rendered, and their image features; the prompted tower stands still."""
        which = self._named(batch, self.settings.image_rows)
        with torch.no_grad(), self.fabric.autocast():
            features = self.prompted(self._views(batch, which))
        place = which + self.fabric.global_rank * len(batch.label)
        return self._everywhere(place), self._everywhere(F.normalize(features.float(), dim=-1))

    def _prompt_step(self, batch: Batch) -> None:
        """Image-text loss on rendered views: only the prompts move."""
        self._let_prompts_learn(True)
        which = self._named(batch, self.settings.prompt_batch)
        with self.fabric.autocast(), attention_for(self.device):
            images = self.prompted(self._views(batch, which))
        images = self._everywhere(F.normalize(images.float(), dim=-1))
        loss = self.objective.prompt_loss(images, self._everywhere(batch.label[which]))
        self.prompt_optimiser.zero_grad(set_to_none=True)
        loss.backward()
        for p in self._learnt_prompts:
            if p.grad is not None and self.fabric.world_size > 1:  # too few to be worth DDP
                p.grad = self.fabric.all_reduce(p.grad, reduce_op="mean")
        torch.nn.utils.clip_grad_norm_(self._learnt_prompts, self.settings.clip)
        self.prompt_optimiser.step()
        self._note(prompt_loss=loss)

    def _let_prompts_learn(self, learn: bool) -> None:
        for p in self._learnt_prompts:
            p.requires_grad_(learn)

    @staticmethod
    def _named(batch: Batch, most: int) -> torch.Tensor:
        rows = torch.nonzero(batch.label >= 0).flatten()
        return rows[:most] if most else rows

    def _views(self, batch: Batch, rows: torch.Tensor) -> torch.Tensor:
        if batch.pictures is not None:
            return batch.pictures[rows]
        size = self.prompted.tower.image_size
        return depth_views(batch.xyz[rows].cpu(), self.own_rng, size).to(self.device)

    def _everywhere(self, rows: torch.Tensor) -> torch.Tensor:
        return everywhere(self.fabric, rows)

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
