"""Reading weights without running anything that a file holds, and fitting them into modules."""

from __future__ import annotations

import argparse
import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from cg3d_core.errors import ModelError


def read_safetensors(path: Path) -> dict[str, Tensor]:
    """All tensors of a safetensors file, by name. Raises ModelError."""
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    _must_exist(path)
    try:
        return load_file(path)
    except (SafetensorError, OSError, ValueError) as error:
        raise ModelError(f"this is no whole safetensors file: {error}", where=path, how="Download it again.") from error


def read_torch(path: Path) -> Any:
    """What a .pt file holds: tensors and plain containers only (``weights_only``). Raises ModelError.

    ``argparse.Namespace`` is let through as well, since SLIP's training script saves its settings as one.
    """
    _must_exist(path)
    try:
        with torch.serialization.safe_globals([argparse.Namespace]):
            return torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        if not _may_be_torch(path):
            raise ModelError("this is no PyTorch file", where=path, how="Download it again.") from error
        raise ModelError(
            "this file holds more than weights and is not opened for safety",
            where=path,
            how="Save only its state_dict, for example as .safetensors.",
        ) from error
    except Exception as error:  # damaged bytes make the unpickler stumble in every way there is
        raise ModelError("this is no whole PyTorch file", where=path, how="Download it again.") from error


def fit(module: nn.Module, tensors: Mapping[str, Tensor], where: Path | str | None, what: str = "weights") -> None:
    """Put float32 copies of ``tensors`` into ``module``; every name and shape must fit. Raises ModelError."""
    own = module.state_dict()
    missing, extra = sorted(own.keys() - tensors.keys()), sorted(tensors.keys() - own.keys())
    wrong = [n for n in own.keys() & tensors.keys() if own[n].shape != tensors[n].shape]
    how = "The file belongs to another model or version."
    if missing or extra:
        names = f"{missing[0]!r} is missing" if missing else f"{extra[0]!r} is not part of this model"
        rest = len(missing) + len(extra) - 1
        raise ModelError(f"the {what} do not fit: {names}{f' (and {rest} more)' if rest else ''}", where=where, how=how)
    if wrong:
        name = sorted(wrong)[0]
        shapes = f"{tuple(tensors[name].shape)}, not {tuple(own[name].shape)}"
        raise ModelError(f"the {what} do not fit: {name!r} is {shapes}", where=where, how=how)
    module.load_state_dict({n: t.to(own[n].dtype) for n, t in tensors.items()})


def _may_be_torch(path: Path) -> bool:
    """Whether a file begins as PyTorch's do: a zip archive, or a pickle of protocol 2 or later."""
    with path.open("rb") as stream:
        start = stream.read(2)
    return start == b"PK" or start[:1] == b"\x80"


def _must_exist(path: Path) -> None:
    if path.is_dir():
        raise ModelError("this is a folder, not a file", where=path)
    if not path.is_file():
        raise ModelError("there is no such file", where=path)
