"""Fine-tuning a point encoder for classification (paper, Sec. 4.3): the loop, its checkpoints and its best epoch.

What is random in a step depends on the seed, the step and the process alone, so a run that goes on from
``last.pt`` equals an uninterrupted one, on one process or several. The best epoch is chosen on validation shapes; test shapes never
come in here.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from cg3d_core.errors import Cancelled, UsageError
from cg3d_core.model.classifier import PointClassifier
from cg3d_core.model.weights import read_torch

from .augment import finetuning_views
from .devices import agreed, make_fabric
from .finetune_settings import FinetuneSettings
from .optimisers import make_optimiser, warm_cosine
from .shapes import Shapes
from .state import AGAIN, read_state, save_atomically, seed_of
from .vote import scores, vote

LAST, BEST = "last.pt", "best.pt"
_FREE = ("device", "precision", "save_every", "votes")
"""Settings that may differ when a run is taken up again."""


class Finetuner:
    """State of a run. ``run`` may be stopped, and resumed by another process."""

    def __init__(
        self,
        classifier: PointClassifier,
        train: Shapes,
        validation: Shapes | None,
        settings: FinetuneSettings,
        seed: int = 0,
        fabric=None,
        origin: str = "",
    ):
        """``validation``: shapes to choose the best epoch by; None: the last one is kept.

        ``origin``: what the weights came from; a run of another origin is not taken up. Raises UsageError for too few shapes.
        """
        self.classifier, self.train, self.settings, self.seed = classifier, train, settings, seed
        self.origin = [origin, classifier.encoder.name, getattr(classifier.encoder, "overrides", {})]
        self.validation = validation if validation is not None and len(validation) else None
        self.fabric = fabric or make_fabric(settings.device, settings.precision)
        ranks = self.fabric.world_size
        self.batch = min(settings.batch, len(train)) // ranks * ranks
        if self.batch < 2 * ranks:  # BatchNorm needs two
            raise UsageError(
                f"{len(train)} shapes in batches of {settings.batch} are too few to learn from",
                how=f"Give {2 * ranks} or more.",
            )
        self.classifier.requires_grad_(True)
        s = settings
        optimiser = make_optimiser(s.optimiser, classifier, s.lr, s.weight_decay, momentum=s.momentum)
        self.module, self.optimiser = self.fabric.setup(classifier, optimiser)
        self.step, self.validated = 0, 0  # steps done, epochs that were looked at
        self.seconds = 0.0  # spent training, interrupted pieces included
        self.history: list[dict] = []
        self.best: dict = {}
        self._losses: list[float] = []  # of this epoch, a number a batch
        self._right: list[float] = []  # share of each batch that was named right, as it was learnt from

    @property
    def steps_per_epoch(self) -> int:
        """Whole batches of an epoch, one at least."""
        return max(len(self.train) // self.batch, 1)

    @property
    def steps(self) -> int:
        """Steps of the whole run, if it is not stopped early."""
        return self.settings.epochs * self.steps_per_epoch

    @property
    def finished(self) -> bool:
        """Whether there is nothing left to train: all steps are done, or patience is over."""
        ended = self.validated * self.steps_per_epoch == self.step
        return ended and (self.step >= self.steps or self._patience_is_over())

    def run(
        self,
        folder: Path,
        report: Callable[[int, int, dict], None] | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> dict:
        """Train to the end, with ``last.pt`` and ``best.pt`` in ``folder``; returns what is known of the best epoch.

        ``report(step, steps, values)`` with loss, rate, accuracy on validation and seconds left. Where ``stop()``
        says so the run is saved and ``Cancelled`` raised. The best weights are in the classifier afterwards.
        """
        first, before, started = self.step, self.seconds, time.monotonic()
        self.module.train()
        while not self.finished:
            if self.step == (self.validated + 1) * self.steps_per_epoch:
                self._end_epoch(folder)
                self._tell(report, first, before)
                continue
            self._train_step()
            self.step += 1
            self.seconds = before + time.monotonic() - started
            if agreed(self.fabric, stop is not None and stop()):
                self.save(folder / LAST)
                raise Cancelled
            if self.step % self.settings.save_every == 0:
                self.save(folder / LAST)
            if self.step % 10 == 0 and self.step % self.steps_per_epoch:
                self._tell(report, first, before)
        self._take_best(folder)
        return dict(self.best)

    # ---- a step ----------------------------------------------------------------------------------

    def _train_step(self) -> None:
        s, rank = self.settings, self.fabric.global_rank
        rows = self._rows()[rank :: self.fabric.world_size]
        chance = seed_of(self.seed, self.step, rank)
        generator = torch.Generator().manual_seed(chance)
        xyz = finetuning_views(self.train.pool[rows], s.n_points, generator, s.augment)
        context = self.train.context[rows].clone()
        context[torch.rand(len(rows), generator=generator) >= s.size_known] = torch.nan
        for group in self.optimiser.param_groups:
            group["lr"] = self._rate()
        torch.manual_seed(chance)  # dropout
        device = self.fabric.device
        logits = self.module(xyz.to(device), context.to(device))
        label = self.train.label[rows].to(device)
        loss = F.cross_entropy(logits, label, label_smoothing=s.smoothing)
        self.optimiser.zero_grad(set_to_none=True)
        self.fabric.backward(loss)
        if s.clip:
            self.fabric.clip_gradients(self.module, self.optimiser, max_norm=s.clip)
        self.optimiser.step()
        self._losses.append(float(loss.detach()))
        self._right.append(float((logits.detach().argmax(1) == label).float().mean()))

    def _rows(self) -> Tensor:
        """Shapes of this step's batch, of all processes: each epoch its own order, or its own even draw of classes."""
        epoch, k = divmod(self.step, self.steps_per_epoch)
        rng = np.random.default_rng([self.seed, 1, epoch])
        n = len(self.train)
        if self.settings.balanced:
            chance = 1 / np.bincount(self.train.label.numpy())[self.train.label.numpy()]
            order = rng.choice(n, n, p=chance / chance.sum())
        else:
            order = rng.permutation(n)
        return torch.from_numpy(order[k * self.batch : (k + 1) * self.batch])

    def _rate(self) -> float:
        """Linear warm-up, then half a cosine."""
        s = self.settings
        warmup = min(s.warmup, s.epochs / 2) * self.steps_per_epoch
        return warm_cosine(self.step, self.steps, warmup, s.lr, s.min_lr)

    # ---- epochs ----------------------------------------------------------------------------------

    def _end_epoch(self, folder: Path) -> None:
        """Look at validation, keep the epoch if it is the best so far, save."""
        self.validated += 1
        row = {"epoch": self.validated, "loss": float(np.mean(self._losses)), "lr": self._rate()}
        if self._right:
            row["train_accuracy"] = float(np.mean(self._right))
        self._losses, self._right = [], []
        if self.validation is not None:
            found = self._score(self.validation)
            row |= {f"val_{key}": found[key] for key in ("accuracy", "class_mean", "loss")}
        self.history.append(row)
        if self.validation is None or not self.best or _goodness(row) > _goodness(self.best):
            self.best = row
            if self.fabric.is_global_zero and (self.validation is not None or self.step >= self.steps):
                save_atomically({"best": row, "model": self.classifier.state_dict()}, folder / BEST)
        self.save(folder / LAST)

    def _score(self, shapes: Shapes) -> dict:
        """Scores of one look, each process at its share of the shapes."""
        rank, ranks = self.fabric.global_rank, self.fabric.world_size
        if ranks > 1:  # running means differ a little between processes
            for buffer in self.classifier.buffers():
                torch.distributed.broadcast(buffer, 0)
        mine = torch.arange(rank, len(shapes), ranks)
        part = Shapes(shapes.pool[mine], shapes.context[mine], shapes.label[mine])
        logits = torch.zeros(len(shapes), len(self.classifier.classes))
        with self.fabric.autocast():
            logits[mine] = vote(self.classifier, part, self.settings.n_points)
        if ranks > 1:
            logits = self.fabric.all_reduce(logits.to(self.fabric.device), reduce_op="sum").cpu()
        self.module.train()
        return scores(logits, shapes.label, self.classifier.classes)

    def _patience_is_over(self) -> bool:
        patience = self.settings.patience
        return bool(patience and self.best and self.validation and self.validated - self.best["epoch"] >= patience)

    def _take_best(self, folder: Path) -> None:
        self.fabric.barrier()
        self.classifier.load_state_dict(read_torch(folder / BEST)["model"])
        self.classifier.eval()

    def _tell(self, report, first: int, before: float) -> None:
        if report is None or not self.fabric.is_global_zero or self.step == first:
            return
        a_step = (self.seconds - before) / (self.step - first)
        recent = self._losses[-10:] or [self.history[-1]["loss"]]
        values = {"epoch": self.step // self.steps_per_epoch, "loss": float(np.mean(recent)), "lr": self._rate()}
        if self.history:
            values |= {k: v for k, v in self.history[-1].items() if k in ("train_accuracy", "val_accuracy", "val_loss")}
        if "val_accuracy" in self.best:
            values["best_val_accuracy"] = self.best["val_accuracy"]
        report(self.step, self.steps, {**values, "seconds_left": round(a_step * (self.steps - self.step))})

    # ---- to disk and back ------------------------------------------------------------------------

    def save(self, path: Path) -> None:
        """Write everything that ``resume`` needs (by the first process alone)."""
        if not self.fabric.is_global_zero:
            return
        state = {
            "step": self.step, "validated": self.validated, "seconds": self.seconds, "history": self.history, "best": self.best,
            "losses": self._losses, "right": self._right, "identity": self._identity(), "model": self.classifier.state_dict(),
            "optimiser": self.optimiser.state_dict(),
        }  # fmt: skip
        save_atomically(state, path)

    def resume(self, path: Path) -> None:
        """Go on from a file that ``save`` wrote, as if never interrupted.

        Raises:
            UsageError: it is damaged, or of a run with another start, other settings, classes or shapes.
        """
        state = read_state(path)
        if state.get("identity") != self._identity():
            raise UsageError(
                "the run in here has another start, other settings, classes or shapes", where=path.parent, how=AGAIN
            )
        self.classifier.load_state_dict(state["model"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.step, self.validated, self.seconds = state["step"], state["validated"], state["seconds"]
        self.history, self.best, self._losses = state["history"], state["best"], state["losses"]
        self._right = state.get("right", [])  # runs of before did not count them

    def _identity(self) -> str:
        given = {k: v for k, v in asdict(self.settings).items() if k not in _FREE}
        counts = [
            np.bincount(part.label.numpy()).tolist() for part in (self.train, self.validation) if part is not None
        ]
        return json.dumps([given, self.seed, self.origin, self.classifier.classes, counts])


def _goodness(row: dict) -> tuple[float, float]:
    """Epochs are ranked by accuracy on validation; with few shapes many tie, and the loss tells them apart."""
    return row["val_accuracy"], -row["val_loss"]
