"""Text and image towers: words and pictures into a joint space.

A ``Tower`` is frozen and loads each side when it is first needed, so that a text query never waits
for image weights. ``load_tower`` finds one by name or file; ``embedded_tower`` is the default's.
"""

from __future__ import annotations

import os
import threading
from abc import ABC, abstractmethod
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from cg3d_core.errors import ModelError

if TYPE_CHECKING:
    from PIL.Image import Image

HALF = (0.5, 0.5, 0.5)
MINILM = "minilm"

TextFeatures = Callable[[list[str]], Tensor]  # n texts -> (n, dim), not normalised


@dataclass(frozen=True)
class ImageSide:
    """An image model and the statistics that its input is normalised with."""

    model: nn.Module  # (B, 3, S, S) normalised -> (B, dim)
    size: int  # S
    mean: Sequence[float] = HALF
    std: Sequence[float] = HALF


class TextSide(ABC):
    """A frozen text model and its tokeniser; calling it encodes texts: n texts -> (n, dim), not normalised.

    In parts, so that learnt vectors can take the place of words (see ``text_prompts``).

    Attributes:
        model: the text model (for CLIP the whole of it, whose other half is the image model).
        words: its word embeddings, ids (n, L) -> (n, L, width).
        start: how many ids come before the first word: 1 where texts begin with a start token, else 0.
    """

    model: nn.Module
    words: nn.Module
    start: int = 1

    @abstractmethod
    def tokens(self, texts: list[str], room: int = 0) -> tuple[Tensor, ...]:
        """Ids (n, L) of texts, and whatever else ``encode`` takes.

        ``room``: ids to leave free before the first word.
        """

    @abstractmethod
    def encode(self, ids: Tensor, *rest: Tensor) -> Tensor:
        """Features (n, dim) of what ``tokens`` gave, not normalised; keeps gradients."""

    def __call__(self, texts: list[str]) -> Tensor:
        """Features (n, dim) of texts, not normalised."""
        return self.encode(*self.tokens(texts))


class Tower:
    """A frozen pair of text and image encoders of one joint space.

    Args:
        space: name of the joint space, e.g. "minilm" or "openclip/ViT-B-32/openai".
        dim: length of its features.
        text, image: called once, when the side is first needed. ``text`` gives a ``TextSide``, or a
            plain function where nobody will learn text prompts.
        remembered: how many texts' features are kept.
    """

    def __init__(
        self,
        space: str,
        dim: int,
        text: Callable[[], TextFeatures] | None = None,
        image: Callable[[], ImageSide] | None = None,
        remembered: int = 8192,
    ):
        self.space, self.dim = space, dim
        self._make_text, self._make_image = text, image
        self._text: TextFeatures | None = None
        self._image: ImageSide | None = None
        self._texts: OrderedDict[str, np.ndarray] = OrderedDict()
        self._remembered = remembered
        self._lock = threading.RLock()  # the window asks from several threads

    # ---- text ----------------------------------------------------------------------------------

    @property
    def has_text(self) -> bool:
        """Whether there is a text side."""
        return self._make_text is not None

    def encode_text(self, texts: Sequence[str]) -> np.ndarray:
        """Unit rows (n, dim) float32 of texts; those seen lately come from memory.

        Raises:
            ModelError: the tower has no text side, or it cannot be loaded.
        """
        texts = list(texts)
        with self._lock:
            new = list(dict.fromkeys(t for t in texts if t not in self._texts))
            rows = {t: self._texts[t] for t in texts if t in self._texts}
            for start in range(0, len(new), 256):
                rows |= zip(new[start : start + 256], self._text_rows(new[start : start + 256]), strict=True)
            for text in texts:
                self._texts[text] = rows[text]
                self._texts.move_to_end(text)
            while len(self._texts) > self._remembered:
                self._texts.popitem(last=False)
        return np.stack([rows[t] for t in texts]) if texts else np.zeros((0, self.dim), np.float32)

    @property
    def text_side(self) -> TextSide:
        """The text side in parts, loaded now if it was not. Raises ModelError when there is none or it is a function."""
        side = self._text_features()
        if not isinstance(side, TextSide):
            raise ModelError(f"the text side of {self.space!r} gives features only, its model cannot be reached")
        return side

    def text_model(self) -> nn.Module:
        """The text model itself, frozen; for text prompts. Raises ModelError as ``text_side`` does."""
        return self.text_side.model

    def _text_features(self) -> TextFeatures:
        with self._lock:
            if self._text is None:
                if self._make_text is None:
                    raise ModelError(f"the tower {self.space!r} has no text side")
                self._text = self._make_text()
        return self._text

    def _text_rows(self, texts: list[str]) -> np.ndarray:
        features = self._text_features()
        with torch.no_grad():
            return F.normalize(features(texts).float(), dim=-1).cpu().numpy()

    # ---- images --------------------------------------------------------------------------------

    @property
    def has_image(self) -> bool:
        """Whether there is an image side."""
        return self._make_image is not None

    @property
    def image_side(self) -> ImageSide:
        """The image side, loaded now if it was not. Raises ModelError when there is none."""
        with self._lock:
            if self._image is None:
                if self._make_image is None:
                    raise ModelError(f"the tower {self.space!r} has no image side")
                side = self._make_image()
                side.model.requires_grad_(False).eval()
                _sequence_first(side.model)
                self._image = side
        return self._image

    def image_model(self) -> nn.Module:
        """The image model itself, frozen; for prompts, and to train an embedded one."""
        return self.image_side.model

    @property
    def image_size(self) -> int:
        """Side of the square pictures that the image side takes."""
        return self.image_side.size

    def normalise(self, pictures: Tensor) -> Tensor:
        """Pictures (B, 3, S, S) in 0..1 as the image model wants them."""
        side = self.image_side
        mean = torch.as_tensor(side.mean, dtype=pictures.dtype, device=pictures.device).view(1, 3, 1, 1)
        std = torch.as_tensor(side.std, dtype=pictures.dtype, device=pictures.device).view(1, 3, 1, 1)
        return (pictures - mean) / std

    def image_features(self, pictures: Tensor) -> Tensor:
        """Features (B, dim), not normalised, of pictures (B, 3, S, S) in 0..1; keeps gradients."""
        return self.image_model()(self.normalise(pictures))

    def preprocess(self, image: Image) -> Tensor:
        """A PIL picture of any size and mode as (3, S, S) in 0..1: bicubic, middle square, as CLIP does it."""
        from PIL import Image as pil

        if image.mode in ("RGBA", "LA", "P", "PA"):  # what is see-through becomes white, not black
            image = image.convert("RGBA")
            image = pil.alpha_composite(pil.new("RGBA", image.size, "white"), image)
        size, image = self.image_size, image.convert("RGB")
        # To the pixel what torchvision's Resize and CenterCrop make of it.
        width, height = (size * side // min(image.size) for side in image.size)
        left, top = round((width - size) / 2), round((height - size) / 2)
        image = image.resize((width, height), pil.Resampling.BICUBIC).crop((left, top, left + size, top + size))
        return torch.from_numpy(np.array(image)).permute(2, 0, 1).float() / 255

    def encode_image(
        self, images: Sequence[Image] | Tensor, features: Callable[[Tensor], Tensor] | None = None
    ) -> np.ndarray:
        """Unit rows (n, dim) float32 of PIL pictures, or of a tensor (n, 3, S, S) in 0..1.

        ``features``: what to use in place of ``image_features``, e.g. a ``prompts.PromptedTower``.

        Raises:
            ModelError: the tower has no image side, or it cannot be loaded.
        """
        if not isinstance(images, Tensor):
            images = torch.stack([self.preprocess(i) for i in images]) if len(images) else torch.zeros(0, 3, 1, 1)
        if not len(images):
            return np.zeros((0, self.dim), np.float32)
        device = next(self.image_model().parameters()).device
        with torch.no_grad():
            rows = [(features or self.image_features)(part.to(device)) for part in images.split(64)]
        return F.normalize(torch.cat(rows).float(), dim=-1).cpu().numpy()


def embedded_tower(
    image_weights: str | os.PathLike | Callable[[], dict[str, Tensor]] | None = None,
    image_model: str = "cg3d-mini-conv-vit",
) -> Tower:
    """The default's tower, space "minilm": MiniLM's text side and a small ViT of ours.

    image_weights: safetensors file of the ViT, or what reads its tensors when they are needed;
    without, it has fresh weights to be trained.
    """
    from .minilm import MiniLMText

    def image() -> ImageSide:
        from .mini_vit import create_image_model
        from .weights import fit, read_safetensors

        model = create_image_model(image_model)
        if image_weights is not None:
            given = image_weights() if callable(image_weights) else read_safetensors(Path(image_weights))
            fit(
                model,
                given,
                where=None if callable(image_weights) else Path(image_weights),
                what="image tower's weights",
            )
        return ImageSide(model, model.image_size[0])

    return Tower(MINILM, 384, MiniLMText, image)


def load_tower(spec: str | os.PathLike, **options: Any) -> Tower:
    """A tower by what the user names it.

    Args:
        spec: "minilm" (text only); "openclip/NAME/TAG", one of open_clip's own, downloaded by it
            or taken from its cache; or a checkpoint file: OpenAI's (.pt, TorchScript archive or
            state dict), OpenCLIP's (.pt, .bin, .safetensors) or SLIP's (.pt).
        options: for files: ``model`` (open_clip's name of the architecture, where the shapes do not
            tell) and ``space`` (to overrule the name that the file's space gets).
    Raises:
        ModelError: one line about what is missing or does not fit.
    """
    from . import tower_files

    if str(spec) == MINILM:
        from .minilm import MiniLMText

        return Tower(MINILM, 384, MiniLMText)
    path = Path(spec)
    if path.is_dir():
        raise ModelError("this is a folder", where=path, how="Give the checkpoint file itself.")
    if path.suffix.lower() in tower_files.SUFFIXES or path.is_file():
        return tower_files.tower_from_file(path, **options)
    parts = str(spec).split("/")
    if len(parts) == 3 and parts[0] == "openclip":
        return tower_files.tower_from_open_clip(parts[1], parts[2])
    raise ModelError(
        f"there is no tower {str(spec)!r}",
        how='Give "minilm", "openclip/NAME/TAG" (for example openclip/ViT-B-32/openai) or a checkpoint file.',
    )


def _sequence_first(model: nn.Module) -> None:
    """Let open_clip's vision transformer work on (L, B, W), its other way of going.

    Batch first, its attention hands frozen weights to a matrix product of strided rows, for which torch copies them once
    a token where it computes in bfloat16 on a CPU: 16 times slower for ViT-B/16.
    """
    transformer = getattr(model, "transformer", None)
    attention = [getattr(block, "attn", None) for block in getattr(transformer, "resblocks", ())]
    if attention and all(isinstance(a, nn.MultiheadAttention) for a in attention):
        for module in (transformer, *attention):
            module.batch_first = False
