"""A checkpoint as the query engine uses it: clouds, words and pictures into one joint space, and the judge."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from .. import cache as store
from ..errors import ModelError
from .engine import Judge
from .lexicon import FILE as LEXICON
from .lexicon import Lexicon
from .score import SAME_AS, Calibration, unit
from .vocabulary import DISTRACTORS, STRUCTURE_NAMES, make_vocabulary

if TYPE_CHECKING:
    from PIL.Image import Image

    from ..model.checkpoint import Checkpoint
    from ..model.towers import Tower

BATCH = 64  # clouds a forward pass: more gains nothing on a CPU
LOGIT_SCALE = 20.0  # for a checkpoint whose config does not say


class QueryModel:
    """A loaded checkpoint in one of its joint spaces, with the settings that its config gives to queries.

    Config keys, all optional but ``known_names``: ``space`` (the default one), ``logit_scale``,
    ``text_mean`` and ``image_mean`` ({space: vector}, subtracted before normalising),
    ``known_names``, ``negatives``, ``templates``, ``calibration``, ``threshold``, ``same_as``; and
    ``per_space`` ({space: any of them}) for what differs in the other spaces.
    """

    def __init__(self, checkpoint: Checkpoint, cache: bool = True, tower: Tower | None = None):
        """``tower``: ask through these towers, in their space (default: the checkpoint's own). Raises ModelError."""
        if not checkpoint.model.spaces:
            raise ModelError(
                "this checkpoint is a point encoder alone, without a joint space to ask in",
                where=checkpoint.folder,
                how="Fine-tune it, or pre-train with it as the start.",
            )
        default = checkpoint.config.get("space") or next(iter(checkpoint.model.spaces))
        self.space: str = default if tower is None else tower.space
        if self.space not in checkpoint.model.spaces:
            raise ModelError(
                f"this model has no projection into the space of these towers, {self.space!r}",
                where=checkpoint.folder,
                how=f"It has: {', '.join(checkpoint.model.spaces)}.",
            )
        self.checkpoint, self.cache, self._given = checkpoint, cache, tower
        self.config = {**checkpoint.config, **(checkpoint.config.get("per_space") or {}).get(self.space, {})}
        self.fingerprint = checkpoint.fingerprint
        if self.space != default:
            self.fingerprint = store.fingerprint(checkpoint.fingerprint, self.space)

    @classmethod
    def load(cls, model: str | os.PathLike, cache: bool = True, tower: str | os.PathLike | None = None) -> QueryModel:
        """Load a packaged checkpoint by name, or a folder.

        ``cache``: keep its names' features. ``tower``: whose text and image towers to ask through, if not
        the checkpoint's own (see ``model.towers.load_tower``). Raises ModelError.
        """
        from ..model.checkpoint import load_checkpoint
        from ..model.towers import load_tower

        return cls(load_checkpoint(model), cache, None if tower is None else load_tower(tower))

    @property
    def name(self) -> str:
        """The checkpoint's own name."""
        return str(self.config.get("name") or self.checkpoint.folder.name)

    @property
    def n_points(self) -> int:
        """Points per cloud that the encoder is meant for."""
        return self.checkpoint.model.n_points

    @property
    def templates(self) -> tuple[str, ...]:
        """Sentences that a query's words are put into, at "{}"."""
        return tuple(self.config.get("templates") or ("{}",))

    @cached_property
    def judge(self) -> Judge:
        """Vocabulary, scale and calibration."""
        known = list(self.config.get("known_names") or ())
        if not known:
            raise ModelError(
                "this checkpoint lists no known names",
                where=self.checkpoint.folder,
                how="Put known_names into its config",
            )
        rivals = [*STRUCTURE_NAMES, *(self.config.get("negatives") or DISTRACTORS)]
        names = list(dict.fromkeys([*known, *rivals]))
        feature = dict(zip(names, self._remembered(names)))
        vocabulary = make_vocabulary({n: feature[n] for n in known}, {n: feature[n] for n in rivals})
        return Judge(
            vocabulary,
            scale=float(self.config.get("logit_scale", LOGIT_SCALE)),
            calibration=Calibration.from_config(self.config),
            same_as=float(self.config.get("same_as", SAME_AS)),
        )

    def encode_points(
        self, xyz: np.ndarray, context: np.ndarray, tell: Callable[[str, float], None] | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Clouds (k, N, 3) in the unit sphere with their contexts (k, 5) to unit rows (k, d) and objectness logits (k,).

        A model without objectness gives zeros. ``tell("encoding", fraction)`` may raise to stop.
        """
        import torch

        model = self.checkpoint.model
        progress = None if tell is None else lambda done, total: tell("encoding", done / max(total, 1))
        with torch.inference_mode():
            features = model.encode_all(torch.from_numpy(xyz), torch.from_numpy(context), BATCH, progress)
            rows = model.project(features, self.space).cpu().numpy()
            whole = np.zeros(len(xyz)) if model.objectness is None else model.objectness_logit(features).cpu().numpy()
        return rows.astype(np.float32), whole.astype(np.float32)

    def encode_texts(self, texts: Sequence[str]) -> np.ndarray:
        """Unit rows (n, d) of texts as they are, centred."""
        return self._centred(self._tower.encode_text(texts), "text_mean")

    def encode_names(self, names: Sequence[str], templates: Sequence[str] = ()) -> np.ndarray:
        """Unit rows (n, d) of names that a user asks for, in templates (default: the checkpoint's), the mean over them.

        Where the checkpoint has a lexicon, each is moved towards the known categories that it means.
        """
        rows = ensemble(self.encode_texts, names, tuple(templates) or self.templates)
        return rows if self.lexicon is None else self.lexicon.move(rows)

    def encode_query(self, text: str) -> np.ndarray:
        """Unit feature (d,) of a query: ``encode_names`` of one."""
        return self.encode_names([text])[0]

    @cached_property
    def lexicon(self) -> Lexicon | None:
        """What the model was taught to call its categories; None in another space than its own, and for checkpoints without."""
        if self.space != self.config.get("space") or LEXICON not in (self.config.get("sha256") or {}):
            return None
        kept = self.checkpoint.further(LEXICON)
        features = unit(kept["features"].float().numpy())
        return Lexicon(tuple(self.config["known_names"]), features, kept["owner"].numpy().astype(np.int64))

    def encode_image(self, image: Image) -> np.ndarray:
        """Unit feature (d,) of an RGB picture, without visual prompts (they are for depth maps)."""
        return self._centred(self._tower.encode_image([image]), "image_mean")[0]

    def _remembered(self, names: list[str]) -> np.ndarray:
        """The vocabulary's rows as training made them, kept in the cache: hundreds of names, the same at every start."""
        key = store.fingerprint(self.fingerprint, self.space, self.config.get("text_mean"), list(self.templates), names)
        kept = store.load("names", key) if self.cache else None
        if kept is not None and len(kept.get("features", ())) == len(names):
            return kept["features"]
        features = ensemble(self.encode_texts, names, self.templates)
        if self.cache:
            store.save("names", key, {"features": features})
        return features

    @property
    def _tower(self):
        return self._given or self.checkpoint.tower(self.space)

    def _centred(self, rows, mean: str) -> np.ndarray:
        rows = np.asarray(rows, np.float32)
        means = (self.config.get(mean) or {}).get(self.space)
        return unit(rows if means is None else rows - np.asarray(means, np.float32))


def ensemble(
    encode_texts: Callable[[list[str]], np.ndarray], names: Sequence[str], templates: Sequence[str]
) -> np.ndarray:
    """Unit features (n, d) of names, each the mean over ``templates`` with the name at "{}"."""
    rows = np.stack([encode_texts([t.replace("{}", name) for name in names]) for t in templates])
    return rows[0] if len(rows) == 1 else unit(rows.mean(axis=0))
