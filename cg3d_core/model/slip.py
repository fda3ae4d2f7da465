"""SLIP checkpoints (Mu et al., ECCV 2022), the paper's towers, as an open_clip model.

SLIP's image model is timm's vision transformer, its text model CLIP's. Differences to open_clip's
VisionTransformer, all bridged exactly: names; a bias in the patch embedding (moved into the
positions); no norm before the blocks; norms with epsilon 1e-6; GELU in the image model, QuickGELU
in the text model; the projection outside. Its self-supervised head (``image_mlp``) is left out.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from cg3d_core.errors import ModelError

from .open_clip_shim import open_clip_module
from .weights import fit

BAD_SIZES = (ArithmeticError, AssertionError, IndexError, RuntimeError, TypeError, ValueError)
"""What sizes that fit no model make of reading them off and building it."""

SLIP_MARK = "image_projection"
"""A name that only SLIP's state dicts have."""

_HEAD_WIDTHS = {384: 32}  # SLIP's small model has 12 heads, as MoCo v3's; all others have heads of 64
_SIZES = {384: "S", 768: "B", 1024: "L"}
_TEXT_PREFIXES = (
    "transformer.",
    "token_embedding.",
    "positional_embedding",
    "ln_final.",
    "text_projection",
    "logit_scale",
)


def build_slip(tensors: dict[str, Tensor], where: Path) -> tuple[nn.Module, str]:
    """An open_clip CLIP with SLIP's weights, and the image model's name ("ViT-B-16").

    tensors: the state dict, names without "module.". Raises ModelError when it does not fit.
    """
    open_clip = open_clip_module()
    try:
        image, text, name = _sizes(tensors)
        renamed = _image_tensors(tensors) | {n: t for n, t in tensors.items() if n.startswith(_TEXT_PREFIXES)}
        dim = tensors["text_projection"].shape[1]
        clip = open_clip.CLIP(dim, open_clip.CLIPVisionCfg(**image), open_clip.CLIPTextCfg(**text), quick_gelu=True)
    except KeyError as error:
        raise ModelError(f"this SLIP checkpoint is not whole: {error} is missing", where=where) from error
    except BAD_SIZES as error:
        raise ModelError("the sizes in this SLIP checkpoint are of no SLIP model", where=where) from error
    for block in clip.visual.transformer.resblocks:
        block.mlp.gelu = nn.GELU()
    fit(clip, renamed, where)
    return clip, name


def _sizes(tensors: dict[str, Tensor]) -> tuple[dict, dict, str]:
    """Image and text configuration and the name, from the shapes."""
    patches = tensors["visual.patch_embed.proj.weight"]
    width, patch = patches.shape[0], patches.shape[-1]
    side = round((tensors["visual.pos_embed"].shape[1] - 1) ** 0.5) * patch
    words = tensors["token_embedding.weight"]
    image = {
        "layers": _count(tensors, "visual.blocks."),
        "width": width,
        "head_width": _HEAD_WIDTHS.get(width, min(64, width)),
        "patch_size": patch,
        "image_size": side,
        "mlp_ratio": tensors["visual.blocks.0.mlp.fc1.weight"].shape[0] / width,
        "no_ln_pre": True,
        "norm_kwargs": {"eps": 1e-6},
    }
    text = {
        "layers": _count(tensors, "transformer.resblocks."),
        "width": words.shape[1],
        "heads": max(words.shape[1] // 64, 1),
        "vocab_size": words.shape[0],
        "context_length": tensors["positional_embedding"].shape[0],
    }
    return image, text, f"ViT-{_SIZES.get(width, width)}-{patch}"


def _image_tensors(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """timm's names for a vision transformer to open_clip's."""
    places = tensors["visual.pos_embed"][0].clone()
    bias = tensors.get("visual.patch_embed.proj.bias")
    if bias is not None:
        places[1:] += bias  # added to every patch either way
    out = {
        "visual.conv1.weight": tensors["visual.patch_embed.proj.weight"],
        "visual.class_embedding": tensors["visual.cls_token"].flatten(),
        "visual.positional_embedding": places,
        "visual.proj": tensors["image_projection"],
    }
    names = {
        "norm1": "ln_1",
        "norm2": "ln_2",
        "attn.proj": "attn.out_proj",
        "mlp.fc1": "mlp.c_fc",
        "mlp.fc2": "mlp.c_proj",
    }
    for kind in ("weight", "bias"):
        out[f"visual.ln_post.{kind}"] = tensors[f"visual.norm.{kind}"]
        for i in range(_count(tensors, "visual.blocks.")):
            theirs, ours = f"visual.blocks.{i}", f"visual.transformer.resblocks.{i}"
            out |= {f"{ours}.{b}.{kind}": tensors[f"{theirs}.{a}.{kind}"] for a, b in names.items()}
            out[f"{ours}.attn.in_proj_{kind}"] = _qkv(tensors, f"{theirs}.attn.qkv", kind)
    return out


def _qkv(tensors: dict[str, Tensor], name: str, kind: str) -> Tensor:
    """Weight or bias of the joint projection; a model without the bias gets zeros."""
    if kind == "bias" and f"{name}.bias" not in tensors:
        return torch.zeros(tensors[f"{name}.weight"].shape[0])
    return tensors[f"{name}.{kind}"]


def _count(tensors: dict[str, Tensor], prefix: str) -> int:
    return len({name[len(prefix) :].split(".")[0] for name in tensors if name.startswith(prefix)})
