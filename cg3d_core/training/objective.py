"""The losses of pre-training: point-text, point-image and image-text (paper Sec. 3, Eq. 1 to 3), and objectness.

Beside the paper's contrastive losses within a batch there is the "vocabulary" objective: text
negatives are all classes at once with captions drawn anew at each step, and names of other things
(docs/decisions/0001).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
import torch.nn.functional as F

from cg3d_core.model.losses import contrastive_loss

from .captions import CaptionSet
from .data import class_rows
from .settings import PretrainSettings

Notes = dict[str, torch.Tensor]


class Objective:
    """Losses of one batch. Captions are drawn by ``rng``, the same on every process."""

    def __init__(
        self,
        settings: PretrainSettings,
        space: str,
        captions: CaptionSet,
        further: dict[str, CaptionSet],
        rng: np.random.Generator,
        device: torch.device,
        text_prompt: Callable[[list[str]], torch.Tensor] | None = None,
    ):
        """``further``: captions of some of the same classes in other text spaces that the model projects into.

        ``text_prompt(names) -> (C, d)``: learnt class texts in place of drawn captions.
        """
        self.settings, self.space, self.captions, self.rng, self.device = settings, space, captions, rng, device
        self.text_prompt = text_prompt
        self.further = {
            s: (c, torch.from_numpy(class_rows(captions.names, c.names)).to(device)) for s, c in further.items()
        }

    @property
    def captions_of_spaces(self) -> dict[str, CaptionSet]:
        """Captions of the further spaces."""
        return {space: captions for space, (captions, _) in self.further.items()}

    def points(
        self, rows: dict[str, torch.Tensor], whole: torch.Tensor | None, label: torch.Tensor, target: torch.Tensor
    ) -> tuple[torch.Tensor, Notes]:
        """Point-text and objectness losses of projected rows {space: (n, d)}, with what to show."""
        s = self.settings
        named = label >= 0
        loss, notes = sum(r.sum() for r in rows.values()) * 0.0, {}  # DDP wants every parameter to have a gradient
        if s.text_weight and named.any():
            text_loss, top1 = self.text_loss(rows[self.space][named], label[named], self.captions, s.cosine_weight)
            loss, notes = loss + s.text_weight * text_loss, {"text_loss": text_loss, "top1": top1}
            for space, (captions, of_class) in self.further.items():
                theirs = of_class[label]
                mine = theirs >= 0
                if not mine.any():
                    continue
                clip_loss, clip_top1 = self.text_loss(rows[space][mine], theirs[mine], captions, s.cosine_weight)
                loss = loss + s.clip_weight * clip_loss
                notes |= {"clip_loss": clip_loss, "clip_top1": clip_top1}
        asked = torch.isfinite(target)
        if whole is not None and asked.any():
            notes["objectness_loss"] = F.binary_cross_entropy_with_logits(whole[asked], target[asked])
            loss = loss + s.objectness_weight * notes["objectness_loss"]
        return loss, notes

    def text_loss(
        self, rows: torch.Tensor, label: torch.Tensor, captions: CaptionSet, cosine_weight: float = 0.0
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Loss of unit rows (n, d) of samples against texts, and top-1 over what they were told from."""
        learnt = None
        if self.text_prompt is not None and captions is self.captions:
            learnt = F.normalize(self.text_prompt(list(captions.names)).float(), dim=-1)
        if self.settings.objective == "contrastive":
            return self._contrastive(rows, label, captions, learnt)
        return self._vocabulary(rows, label, captions, cosine_weight, learnt)

    def _vocabulary(self, rows, label, captions: CaptionSet, cosine_weight: float, texts: torch.Tensor | None):
        """Cross-entropy against one caption per class, drawn anew, and the distractors, plus cosine.

        The cosine keeps a feature where its words are: the softmax alone moves it away from all others,
        to where words that it was not trained with find nothing.
        """
        s = self.settings
        if texts is None:
            texts = torch.from_numpy(captions.draw_against(self.rng)).to(self.device)
        logits = s.scale * rows @ texts.T
        loss = F.cross_entropy(logits, label, label_smoothing=s.smoothing)
        own = logits.gather(1, label[:, None]) / s.scale
        loss = loss + cosine_weight * (1 - own).mean()
        return loss, (logits.argmax(1) == label).float().mean()

    def _contrastive(self, rows, label, captions: CaptionSet, of_class: torch.Tensor | None):
        """Symmetric InfoNCE within the batch (Eq. 2), one caption a sample."""
        s = self.settings
        if of_class is not None:
            texts = of_class[label]
        else:
            texts = torch.from_numpy(captions.draw_for(label.cpu().numpy(), self.rng)).to(self.device)
        loss = contrastive_loss(rows, texts, s.scale, self._positives(label), hard_negatives=s.hard_negatives)
        with torch.no_grad():
            best = label[(rows @ texts.T).argmax(1)]
        return loss, (best == label).float().mean()

    def image_loss(self, points: torch.Tensor, images: torch.Tensor, label: torch.Tensor) -> torch.Tensor:
        """Point-image contrastive loss (Eq. 1) of unit rows (n, d) each."""
        s = self.settings
        return contrastive_loss(points, images, s.image_scale, self._positives(label), hard_negatives=s.hard_negatives)

    def prompt_loss(self, images: torch.Tensor, label: torch.Tensor) -> torch.Tensor:
        """Image-text loss (Eq. 3), which teaches the prompts."""
        return self.text_loss(images, label, self.captions)[0]

    def _positives(self, label: torch.Tensor) -> torch.Tensor | None:
        """Labels for the contrastive loss. Pictures beside the vocabulary objective always use classes."""
        by_class = self.settings.positives == "class" or self.settings.objective == "vocabulary"
        return label if by_class else None
