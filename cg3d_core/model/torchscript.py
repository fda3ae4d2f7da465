"""The parameters of a TorchScript archive, without running its code.

OpenAI publishes CLIP as TorchScript archives. ``torch.jit.load`` would compile the program inside
and run its ``__setstate__``, and ``torch.load(weights_only=True)`` refuses such archives. An archive
is a zip whose ``data.pkl`` and ``data/*`` are those of an ordinary PyTorch file, its modules being
plain objects of classes that the archive's own code declares. So it is rewritten in memory without
the code and read with ``weights_only=True``, with an empty class in place of each declared one:
attributes are filled in, nothing of the file is executed.
"""

from __future__ import annotations

import io
import pickle
import zipfile
from pathlib import Path

import torch
from torch import Tensor

from cg3d_core.errors import ModelError

_CODE = ("code/", "constants/", "constants.pkl", "extra/", "mobile_debug_handles", "bytecode")


def is_torchscript(path: Path) -> bool:
    """Whether a file is a TorchScript archive."""
    try:
        with zipfile.ZipFile(path) as archive:
            return any(name.endswith("/constants.pkl") for name in archive.namelist())
    except (OSError, zipfile.BadZipFile):
        return False


def read_torchscript(path: Path) -> dict[str, Tensor]:
    """Parameters and buffers of the module in a TorchScript archive, by dotted name. Raises ModelError."""
    try:
        plain = _without_code(path)
        unknown = torch.serialization.get_unsafe_globals_in_checkpoint(plain)
        plain.seek(0)
        # Only classes that the archive declares get a stand-in; any other unknown name is refused below.
        stand_ins = [(_stand_in(name), name) for name in unknown if name.startswith("__torch__.")]
        with torch.serialization.safe_globals(stand_ins):
            root = torch.load(plain, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise ModelError("this TorchScript archive holds more than modules and weights", where=path) from error
    except (RuntimeError, OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise ModelError("this is no whole TorchScript archive", where=path, how="Download it again.") from error
    tensors: dict[str, Tensor] = {}
    _collect(root, "", tensors)
    return tensors


class _Module:
    """Stands for a module of the archive; holds its attributes."""


def _stand_in(name: str) -> type:
    return type(name.rsplit(".", 1)[-1], (_Module,), {})


def _without_code(path: Path) -> io.BytesIO:
    out = io.BytesIO()
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as plain:
        for name in archive.namelist():
            folder, _, inner = name.partition("/")
            if not inner.startswith(_CODE):
                plain.writestr(f"{folder}/{inner}", archive.read(name))
    out.seek(0)
    return out


def _collect(node: object, prefix: str, into: dict[str, Tensor]) -> None:
    for name, value in vars(node).items() if isinstance(node, _Module) else ():
        if isinstance(value, Tensor):
            into[prefix + name] = value
        elif isinstance(value, _Module):
            _collect(value, f"{prefix}{name}.", into)
