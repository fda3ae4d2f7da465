"""A classifier of shapes over a closed list of classes: a point encoder and a head on its feature (paper, Sec. 4.3).

Stored with a checkpoint: the encoder as always, the head in ``classifier.safetensors``, how to build it
and how to prepare a cloud for it under ``classifier`` in ``config.json``.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from cg3d_core.errors import ModelError

from .checkpoint import Checkpoint
from .encoder import PointEncoder
from .weights import fit

HEAD_FILE = "classifier.safetensors"


class MlpHead(nn.Sequential):
    """Linear layers with BatchNorm, ReLU and dropout between them.

    (256, 256) is Point-BERT's for the PointTransformer, (512, 256) PointMLP's own; dropout 0.5 in both.
    """

    def __init__(self, width: int, n_classes: int, hidden: Sequence[int] = (256, 256), dropout: float = 0.5):
        layers: list[nn.Module] = []
        for size in hidden:
            layers += [nn.Linear(width, size), nn.BatchNorm1d(size), nn.ReLU(inplace=True), nn.Dropout(dropout)]
            width = size
        super().__init__(*layers, nn.Linear(width, n_classes))


class TextHead(nn.Module):
    """Zero-shot naming as a head to train on: cosine of the projected feature with one row per class, times ``scale``.

    Begins as the checkpoint's own zero-shot classifier when given its projection and the classes' text features.
    """

    def __init__(self, projection: nn.Linear, texts: Tensor, scale: float = 20.0):
        """projection: (width) -> (d); texts: (C, d) unit rows."""
        super().__init__()
        self.projection, self.texts, self.scale = projection, nn.Parameter(texts.clone()), scale

    def forward(self, features: Tensor) -> Tensor:
        """Features (B, width) to logits (B, C)."""
        rows = F.normalize(self.projection(features), dim=-1)
        return self.scale * rows @ F.normalize(self.texts, dim=-1).T


class PointClassifier(nn.Module):
    """Encoder and head: clouds to logits."""

    def __init__(self, encoder: PointEncoder, head: MlpHead | TextHead, classes: Sequence[str]):
        super().__init__()
        self.encoder, self.head, self.classes = encoder, head, tuple(classes)

    def forward(self, xyz: Tensor, context: Tensor | None = None) -> Tensor:
        """Logits (B, C), float32, of clouds (B, N, 3) and their contexts (B, 5); see ``PointEncoder.forward``."""
        features = self.encoder(xyz, context)
        with torch.autocast(features.device.type, enabled=False):
            return self.head(features.float())


def describe_head(head: MlpHead | TextHead) -> dict:
    """What ``load_classifier`` needs to build the head again, as JSON."""
    if isinstance(head, TextHead):
        return {"kind": "text", "dim": head.projection.out_features, "scale": head.scale}
    return {"kind": "mlp", "hidden": [m.out_features for m in head if isinstance(m, nn.Linear)][:-1]}


def load_classifier(checkpoint: Checkpoint) -> PointClassifier:
    """The classifier that was fine-tuned with this checkpoint, frozen, in evaluation mode.

    Raises:
        ModelError: it has none, or a file is missing, damaged or of another kind.
    """
    encoder, config = checkpoint.model.encoder, checkpoint.config.get("classifier")
    if not config:
        raise ModelError(
            "this checkpoint has no classifier", where=checkpoint.folder, how="Make one with: cg3d-train finetune"
        )
    try:
        classes, head = [str(name) for name in config["classes"]], config["head"]
        if head["kind"] == "text":
            projection = nn.Linear(encoder.width, int(head["dim"]))
            made = TextHead(projection, torch.zeros(len(classes), int(head["dim"])), float(head["scale"]))
        else:
            made = MlpHead(encoder.width, len(classes), [int(size) for size in head["hidden"]])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ModelError(f"config.json does not describe a classifier: {error}", where=checkpoint.folder) from error
    fit(made, checkpoint.further(HEAD_FILE), checkpoint.folder / HEAD_FILE)
    return PointClassifier(encoder, made, classes).requires_grad_(False).eval()
