"""A point encoder with its projection as one file for other programs, checked by reading it again.

``torchscript``  clouds (B, N, 3) in the unit sphere to unit rows (B, dim); runs with torch alone, also in C++
``onnx``         the same for ONNX runtimes
``safetensors``  tensors under the names of Point-BERT's or PointMLP's code, the projection beside them
``pth``          the same as {"base_model": ...}, as those programs load it
"""

from __future__ import annotations

import copy
import json
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from cg3d_core.cache import replacing
from cg3d_core.encode import CONTEXT_NAMES, unit_sphere
from cg3d_core.errors import ModelError, UsageError

from .cg3d import CG3D
from .published_names import from_published, to_published, turn_input
from .weights import read_safetensors, read_torch

ENDINGS = {"torchscript": (".pt", ".ts"), "onnx": (".onnx",), "safetensors": (".safetensors",), "pth": (".pth", ".pt")}
_CLOSE = 1e-4  # how far the file's answer may be from the model's, on unit rows


class Exported(nn.Module):
    """Clouds (and contexts, if the encoder takes them) to unit rows of a joint space, or to bare features without one."""

    def __init__(self, model: CG3D, space: str | None):
        super().__init__()
        self.encoder = model.encoder
        self.project = model.projection(space) if model.spaces else None

    def forward(self, xyz: Tensor, context: Tensor | None = None) -> Tensor:
        """(B, N, 3) in the unit sphere and (B, 5) metres, NaN = not known, to (B, dim)."""
        features = self.encoder(xyz, context)
        return features if self.project is None else F.normalize(self.project(features), dim=-1)


def export_model(model: CG3D, file: Path, form: str, space: str | None = None, up: str = "z") -> dict:
    """Write a model's point encoder and one projection.

    Args:
        file: where to. form: one of ``ENDINGS``.
        space: whose projection (default: the only or first one).
        up: the axis that is up in the clouds that the file will be given.
    Returns:
        What was written: form, space, dim, n_points, inputs, and ``difference``, the largest between the
        file's answer and the model's for random clouds.
    Raises:
        UsageError: unknown form or axis. ModelError: it cannot be written so, or does not answer as the model.
    """
    if form not in ENDINGS:
        raise UsageError(f"there is no format {form!r}", how=f"Use one of {', '.join(ENDINGS)}.")
    model = copy.deepcopy(model).cpu().float().eval()
    turn_input(model.encoder, up, back=True)
    exported = Exported(model, space).eval()
    inputs = _inputs(model)
    about = {
        "format": form,
        "space": (space or next(iter(model.spaces))) if model.spaces else None,
        "dim": exported.project.out_features if exported.project is not None else model.encoder.width,
        "n_points": model.n_points,
        "inputs": ["xyz", "context"][: len(inputs)],
        "context": list(CONTEXT_NAMES) if len(inputs) > 1 else None,
        "up": up,
    }
    write = {"torchscript": _torchscript, "onnx": _onnx, "safetensors": _safetensors, "pth": _pth}[form]
    with torch.inference_mode(False), torch.no_grad(), replacing(file) as part:
        answer = write(exported, inputs, part, about)
        difference = float((answer(*inputs) - exported(*inputs)).abs().max())
        if not difference < _CLOSE:
            raise ModelError(f"the file does not answer as the model does (by {difference:.2g})", where=file)
    return about | {"difference": difference}


Answer = Callable[..., Tensor]


def _inputs(model: CG3D) -> tuple[Tensor, ...]:
    """Random clouds of the model's size, and contexts with known and unknown numbers if it takes them."""
    rng = np.random.default_rng(0)
    xyz = torch.from_numpy(unit_sphere(rng.normal(size=(3, model.n_points, 3)).astype(np.float32)))
    if not model.encoder.uses_context:
        return (xyz,)
    context = rng.uniform(0.1, 2, (3, len(CONTEXT_NAMES))).astype(np.float32)
    context[1, ::2], context[2] = np.nan, np.nan
    return xyz, torch.from_numpy(context)


def _torchscript(exported: Exported, inputs: tuple, part: Path, about: dict) -> Answer:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about sizes that are fixed in the trace; another batch is tried below
        traced = torch.jit.trace(exported, tuple(t[:2] for t in inputs), check_trace=False)
        torch.jit.save(traced, str(part), _extra_files={"cg3d.json": json.dumps(about)})
        return torch.jit.load(str(part))


def _onnx(exported: Exported, inputs: tuple, part: Path, about: dict) -> Answer:
    try:
        import onnxruntime
        import onnxscript  # noqa: F401 - torch's exporter needs it
    except ImportError as error:
        raise ModelError(
            f"writing ONNX needs a package that is not installed: {error.name}",
            how="Run: pip install onnx onnxscript onnxruntime; or use torchscript.",
        ) from error
    names, batch = about["inputs"], torch.export.Dim("batch")
    shapes = {name: {0: batch} for name in names}
    torch.onnx.export(
        exported, tuple(t[:2] for t in inputs), str(part), dynamo=True, external_data=False, verbose=False,
        input_names=names, output_names=["features"], dynamic_shapes=shapes,
        optimize=False,  # it does not come to an end on the unrolled sampling
    )  # fmt: skip
    session = onnxruntime.InferenceSession(str(part))
    return lambda *given: torch.from_numpy(session.run(None, {n: t.numpy() for n, t in zip(names, given)})[0])


def _safetensors(exported: Exported, inputs: tuple, part: Path, about: dict) -> Answer:
    from safetensors.torch import save_file

    notes = {key: str(value) for key, value in about.items()} | {"format": "pt"}
    save_file(_tensors(exported), part, notes)
    return _filled(exported, read_safetensors(part))


def _pth(exported: Exported, inputs: tuple, part: Path, about: dict) -> Answer:
    if exported.encoder.uses_context:
        raise ModelError(
            "Point-BERT's and PointMLP's code has no place for this model's size and place in the room",
            how="Use torchscript or safetensors.",
        )
    torch.save({"base_model": _tensors(exported)}, part)
    return _filled(exported, read_torch(part)["base_model"])


def _tensors(exported: Exported) -> dict[str, Tensor]:
    """Encoder and projection by the names of CG3D's authors."""
    tensors = to_published(exported.encoder)
    if exported.project is not None:
        tensors |= {f"projection.{n}": t for n, t in exported.project.state_dict().items()}
    return {name: tensor.clone() for name, tensor in tensors.items()}


def _filled(exported: Exported, tensors: dict[str, Tensor]) -> Answer:
    """The same module, emptied, with the tensors of the file."""
    again = copy.deepcopy(exported)
    for value in again.state_dict().values():
        value.zero_()
    from_published(again.encoder, tensors)
    if again.project is not None:
        again.project.load_state_dict({n: tensors[f"projection.{n}"] for n in ("weight", "bias")})
    return again
