"""CLIP towers from open_clip by name, or from a checkpoint file of OpenAI, OpenCLIP or SLIP."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from cg3d_core.errors import ModelError

from .open_clip_shim import open_clip_module
from .slip import BAD_SIZES, SLIP_MARK, build_slip
from .torchscript import is_torchscript, read_torchscript
from .towers import ImageSide, TextSide, Tower
from .weights import fit, read_safetensors, read_torch

SUFFIXES = (".pt", ".pth", ".bin", ".safetensors", ".ckpt")
IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
_KINDS = "OpenAI's, OpenCLIP's and SLIP's checkpoints of CLIP models are known."


def tower_from_open_clip(name: str, tag: str) -> Tower:
    """One of open_clip's own pretrained models, from its cache or downloaded by it. Raises ModelError.

    Nothing is loaded before it is needed, but the name and tag are checked at once.
    """
    open_clip = open_clip_module()
    if name not in open_clip.list_models():
        raise ModelError(f"open_clip has no model {name!r}", how="See open_clip.list_models().")
    if tag not in open_clip.list_pretrained_tags_by_model(name):
        tags = ", ".join(open_clip.list_pretrained_tags_by_model(name))
        raise ModelError(f"open_clip has no weights {tag!r} for {name}", how=f"It has: {tags}.")

    def build() -> nn.Module:
        try:
            return open_clip.create_model(name, pretrained=tag)
        except Exception as error:  # urllib, huggingface_hub, hashlib checks: each raises its own
            raise ModelError(
                f"the weights {tag!r} of {name} could not be fetched: {str(error).splitlines()[0]}",
                how="Go online once, or give the checkpoint's file.",
            ) from error

    dim = open_clip.get_model_config(name)["embed_dim"]
    return _tower(f"openclip/{name}/{tag}", dim, build, open_clip.get_tokenizer(name))


def tower_from_file(path: Path, model: str | None = None, space: str | None = None) -> Tower:
    """The towers in a checkpoint file, recognised by what it holds.

    Args:
        path: OpenAI's .pt (TorchScript archive or state dict), OpenCLIP's .pt/.bin/.safetensors
            (bare or as its trainer saves it) or SLIP's .pt.
        model: open_clip's name of the architecture, for those whose shapes do not tell all
            (ResNets with other heads, Hugging Face text towers, QuickGELU).
        space: name for the joint space; by default "openclip/<model>/openai" for OpenAI's weights,
            "openclip/<model>/<file stem>" for OpenCLIP's, "slip/<model>" for SLIP's ("slip-clip/<model>"
            for the plain CLIPs that SLIP's authors trained beside it).
    Raises:
        ModelError: the file is no such checkpoint, or does not fit ``model``.
    """
    tensors, from_openai = _read(path)
    if any(SLIP_MARK in name for name in tensors) and model is None:
        clip, name = build_slip(tensors, path)
        trained_by = "slip" if any(n.startswith("image_mlp.") for n in tensors) else "slip-clip"
        return _ready(clip, space or f"{trained_by}/{name}", _clip_tokenizer(clip), (IMAGENET_MEAN, IMAGENET_STD))
    name = model or _model_name(tensors, path, quick=from_openai)
    clip = _build_open_clip(name, tensors, path, quick=from_openai)
    default = f"openclip/{_label(name)}/{'openai' if from_openai else path.stem}"
    tokenizer = open_clip_module().get_tokenizer(name) if isinstance(name, str) else _clip_tokenizer(clip)
    return _ready(clip, space or default, tokenizer, None)


def _read(path: Path) -> tuple[dict[str, Tensor], bool]:
    """Tensors by open_clip's names (without "module."), and whether the file is in OpenAI's form."""
    if is_torchscript(path):
        tensors, openai = read_torchscript(path), True
    elif path.suffix.lower() == ".safetensors":
        tensors, openai = read_safetensors(path), False
    else:
        held = read_torch(path)
        if isinstance(held, dict) and isinstance(held.get("state_dict"), dict):
            held = held["state_dict"]
        is_state = isinstance(held, dict) and all(isinstance(n, str) and isinstance(v, Tensor) for n, v in held.items())
        if not is_state or not held:
            raise ModelError("this file holds no state dict", where=path, how=_KINDS)
        tensors, openai = held, _half_as_openai(held)
    tensors = {name.removeprefix("module."): value for name, value in tensors.items()}
    for name in ("input_resolution", "context_length", "vocab_size"):
        openai = tensors.pop(name, None) is not None or openai
    return tensors, openai


def _half_as_openai(tensors: dict[str, Tensor]) -> bool:
    """OpenAI's weights are float16 but for layer norms and embeddings; nobody else's are mixed so."""
    weight, norm = tensors.get("visual.conv1.weight"), tensors.get("ln_final.weight")
    return weight is not None and norm is not None and (weight.dtype, norm.dtype) == (torch.float16, torch.float32)


def _model_name(tensors: dict[str, Tensor], path: Path, quick: bool) -> str | dict:
    """Open_clip's name for these shapes, or a configuration read off them when it has none."""
    try:
        shape = _shape_of_tensors(tensors)
    except (KeyError, *BAD_SIZES) as error:
        why = f"no {error}" if isinstance(error, KeyError) else "odd sizes"
        raise ModelError(
            f"this is no CLIP checkpoint that can be recognised ({why})",
            where=path,
            how=f"{_KINDS} For other architectures name open_clip's model.",
        ) from error
    names = _known_shapes().get(shape, [])
    fitting = [n for n in names if n.endswith("-quickgelu") == quick] or names
    return fitting[0] if fitting else _configuration(shape, quick)


def _shape_of_tensors(tensors: dict[str, Tensor]) -> tuple:
    """(dim, image: layers, width, patch, side; text: layers, width, vocabulary, context)."""
    conv, places = tensors["visual.conv1.weight"], tensors["visual.positional_embedding"]
    patch = conv.shape[-1]
    side = patch * round((places.shape[0] - 1) ** 0.5)
    text = "text." if "text.token_embedding.weight" in tensors else ""
    words = tensors[f"{text}token_embedding.weight"]
    context = tensors[f"{text}positional_embedding"].shape[0]
    image_layers = _count(tensors, "visual.transformer.resblocks.")
    text_layers = _count(tensors, f"{text}transformer.resblocks.")
    dim = tensors[f"{text}text_projection"].shape[1]
    return dim, image_layers, conv.shape[0], patch, side, text_layers, words.shape[1], words.shape[0], context


def _count(tensors: dict[str, Tensor], prefix: str) -> int:
    return len({name[len(prefix) :].split(".")[0] for name in tensors if name.startswith(prefix)})


@lru_cache(maxsize=1)
def _known_shapes() -> dict[tuple, list[str]]:
    """Shapes of open_clip's plain ViT models, with their names, shortest first."""
    open_clip = open_clip_module()
    known: dict[tuple, list[str]] = {}
    for name in sorted(open_clip.list_models(), key=lambda n: (len(n), n)):
        config = open_clip.get_model_config(name)
        image, text = config["vision_cfg"], config["text_cfg"]
        odd = {"timm_model_name", "attentional_pool"} & image.keys() or {"hf_model_name", "embed_cls"} & text.keys()
        if odd or not isinstance(image.get("layers"), int) or "multimodal_cfg" in config:
            continue
        image, text = open_clip.CLIPVisionCfg(**image), open_clip.CLIPTextCfg(**text)
        shape = (config["embed_dim"], image.layers, image.width, image.patch_size, image.image_size)
        shape += (text.layers, text.width, text.vocab_size, text.context_length)
        known.setdefault(shape, []).append(name)
    return known


def _configuration(shape: tuple, quick: bool) -> dict:
    """For shapes that open_clip has no name for; heads of 64, as nearly all CLIP models have."""
    dim, image_layers, image_width, patch, side, text_layers, text_width, vocabulary, context = shape
    image = {"layers": image_layers, "width": image_width, "patch_size": patch, "image_size": side}
    text = {"layers": text_layers, "width": text_width, "heads": max(text_width // 64, 1)}
    text |= {"vocab_size": vocabulary, "context_length": context}
    return {"embed_dim": dim, "vision_cfg": image, "text_cfg": text, "quick_gelu": quick}


def _label(name: str | dict) -> str:
    """The architecture in the name of a space."""
    if isinstance(name, str):
        return name.removesuffix("-quickgelu")
    image = name["vision_cfg"]
    return f"ViT-{image['width']}x{image['layers']}-{image['patch_size']}-{image['image_size']}"


def _build_open_clip(name: str | dict, tensors: dict[str, Tensor], path: Path, quick: bool) -> nn.Module:
    open_clip = open_clip_module()
    if isinstance(name, str):
        if name not in open_clip.list_models():
            raise ModelError(f"open_clip has no model {name!r}", how="See open_clip.list_models().")
        with _without_warning("No pretrained weights loaded"):  # they come right after
            clip = open_clip.create_model(name, force_quick_gelu=quick, pretrained_hf=False)
    else:
        try:
            clip = open_clip.CLIP(**name)
        except BAD_SIZES as error:
            raise ModelError("its sizes are of no CLIP model", where=path, how=_KINDS) from error
    own = clip.state_dict()
    if any(n.startswith("text.") for n in own):
        tensors = open_clip.model.convert_to_custom_text_state_dict(dict(tensors))
    else:
        tensors = {n.removeprefix("text."): t for n, t in tensors.items()}
    # The causal mask is a constant that some files carry; older ones keep BERT's positions as well.
    tensors = {n: t for n, t in tensors.items() if n in own or not n.endswith(("attn_mask", "position_ids"))}
    fit(clip, tensors, path)
    return clip


@contextmanager
def _without_warning(text: str) -> Iterator[None]:
    """Keep one of open_clip's warnings (it logs to the root logger) from the user."""

    def wanted(record: logging.LogRecord) -> bool:
        return text not in record.getMessage()

    root = logging.getLogger()
    root.addFilter(wanted)
    try:
        yield
    finally:
        root.removeFilter(wanted)


def _clip_tokenizer(clip: nn.Module) -> Callable[[list[str]], Tensor]:
    """CLIP's byte-pair tokeniser, cutting at the model's context length."""
    return open_clip_module().SimpleTokenizer(context_length=clip.context_length)


def _ready(clip: nn.Module, space: str, tokenizer: Callable, statistics: tuple | None) -> Tower:
    dim = clip.text_projection.shape[1] if hasattr(clip, "text_projection") else clip.visual.output_dim
    return _tower(space, dim, lambda: clip, tokenizer, statistics)


class ClipText(TextSide):
    """Text side of a tower: any text model of open_clip's, and its tokeniser."""

    def __init__(self, clip: nn.Module, tokenizer: Callable):
        self.model, self._tokenizer = clip, tokenizer
        part = clip if hasattr(clip, "token_embedding") else clip.text
        is_plain = hasattr(part, "token_embedding")
        self.words = part.token_embedding if is_plain else part.transformer.get_input_embeddings()
        firsts = tokenizer(["chair", "lamp"])[:, 0]
        self.start = int(firsts[0] == firsts[1])  # CLIP's texts have a start token, SigLIP's have none

    def tokens(self, texts: list[str], room: int = 0) -> tuple[Tensor]:
        """Ids (n, L) of texts, cut at the context length; ``room`` of them are free before the first word.

        Raises:
            ModelError: ``room`` leaves less than half of the ids to words.
        """
        length = self._tokenizer.context_length
        if room > length // 2:
            raise ModelError(f"{room} learnt tokens leave no room for words: this text tower takes {length} in all")
        ids = self._tokenizer(texts, context_length=length - room)
        free = ids[:, :1].expand(-1, room)  # any id but padding and end, by which models mask and pool
        ids = torch.cat([ids[:, : self.start], free, ids[:, self.start :]], dim=1)
        return (ids.to(self.words.weight.device),)

    def encode(self, ids: Tensor) -> Tensor:
        """Ids (n, L) to features (n, dim), not normalised."""
        return self.model.encode_text(ids)


def _tower(
    space: str, dim: int, build: Callable[[], nn.Module], tokenizer: Callable, statistics: tuple | None = None
) -> Tower:
    """A Tower over an open_clip model that is built once, when either side is first needed."""

    @lru_cache(maxsize=1)
    def model() -> Any:
        return build().float().requires_grad_(False).eval()

    def text() -> TextSide:
        return ClipText(model(), tokenizer)

    def image() -> ImageSide:
        visual = model().visual
        open_clip = open_clip_module()
        mean, std = statistics or (
            getattr(visual, "image_mean", None) or open_clip.OPENAI_DATASET_MEAN,
            getattr(visual, "image_std", None) or open_clip.OPENAI_DATASET_STD,
        )
        size = visual.image_size
        return ImageSide(visual, size if isinstance(size, int) else size[0], mean, std)

    return Tower(space, dim, text, image)
