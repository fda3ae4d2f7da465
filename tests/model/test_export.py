"""Exported encoders answer as the model does, without this package's code."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
import torch
from safetensors.torch import load_file

from cg3d_core.errors import ModelError, UsageError
from cg3d_core.model.cg3d import CG3D
from cg3d_core.model.encoder import create_encoder
from cg3d_core.model.export import export_model
from cg3d_core.model.published import import_published

from . import authors
from .conftest import clouds
from .test_published import SMALL_MLP, SMALL_PT, as_theirs

SIZES = {
    "point_transformer": {
        "token_width": 128,
        "depth": 3,
        "heads": 2,
        "pointnet": (16, 32, 48),
        "pointnet_out": 40,
        "groups": 12,
        "group_size": 8,
        "n_points": 96,
    },
    "pointmlp": {**SMALL_MLP, "n_points": 96},
}


def model_of(kind: str, **changes) -> CG3D:
    torch.manual_seed(0)
    model = CG3D(create_encoder(kind, **SIZES[kind], **changes), {"slip/ViT-B-16": 512, "minilm": 384})
    authors.stirred(model)
    return model


@pytest.mark.parametrize("kind", sorted(SIZES))
def test_torchscript_runs_where_this_package_is_not(tmp_path, kind):
    model = model_of(kind)
    about = export_model(model, tmp_path / "model.pt", "torchscript", "minilm")
    assert about["difference"] < 1e-5
    torch.save(clouds(4, 96), tmp_path / "clouds.pt")
    code = (
        "import sys; sys.path = [p for p in sys.path if p]; import torch;"
        "notes = {'cg3d.json': ''}; model = torch.jit.load('model.pt', _extra_files=notes);"
        "torch.save((model(torch.load('clouds.pt')), notes['cg3d.json']), 'rows.pt');"
        "assert 'cg3d_core' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=tmp_path)
    rows, notes = torch.load(tmp_path / "rows.pt")
    with torch.inference_mode():
        torch.testing.assert_close(rows, model.project(model.encode(clouds(4, 96)), "minilm"), atol=1e-5, rtol=0)
    notes = json.loads(notes)
    assert (notes["space"], notes["dim"], notes["n_points"], notes["inputs"]) == ("minilm", 384, 96, ["xyz"])


@pytest.mark.parametrize("kind", sorted(SIZES))
def test_context_is_a_second_input(tmp_path, kind):
    model = model_of(kind, context=True)
    about = export_model(model, tmp_path / "model.pt", "torchscript")
    assert about["inputs"] == ["xyz", "context"]
    context = torch.tensor([[1.0, 0.5, 0.8, 0.0, 0.1], [float("nan")] * 5])
    with torch.inference_mode():
        rows = torch.jit.load(tmp_path / "model.pt")(clouds(2, 96), context)
        torch.testing.assert_close(rows, model.project(model.encode(clouds(2, 96), context)), atol=1e-5, rtol=0)


@pytest.mark.parametrize("kind", sorted(SIZES))
@pytest.mark.parametrize("form", ["pth", "safetensors"])
def test_the_authors_code_loads_it(tmp_path, kind, form):
    model, file = model_of(kind), tmp_path / f"model.{form}"
    export_model(model, file, form, "slip/ViT-B-16", up="y")
    state = load_file(file) if form == "safetensors" else torch.load(file, weights_only=True)["base_model"]
    theirs = authors.PointMLP(**SMALL_MLP) if kind == "pointmlp" else authors.PointTransformer(**SMALL_PT)
    own = theirs.state_dict()
    left = own.keys() - state.keys()
    assert all(n.startswith("cls_head_finetune") for n in left)
    theirs.load_state_dict({n: t.reshape(own[n].shape) for n, t in state.items()}, strict=False)
    with torch.inference_mode():
        rows = torch.nn.functional.normalize(theirs.eval()(as_theirs(clouds(2, 96))), dim=-1)
        ours = model.project(model.encode(clouds(2, 96)), "slip/ViT-B-16")
    torch.testing.assert_close(ours, rows, atol=1e-5, rtol=0)


@pytest.mark.parametrize("context", [False, True])
@pytest.mark.parametrize("kind", sorted(SIZES))
def test_out_and_in_again(tmp_path, kind, context):
    model = model_of(kind, context=context)
    export_model(model, tmp_path / "model.safetensors", "safetensors")
    told = {n: v for n, v in SIZES[kind].items() if n in ("heads", "groups", "group_size", "k", "n_points")}
    again = import_published(tmp_path / "model.safetensors", up="z", **told).model
    given = torch.tensor([[1.0, 0.5, 0.8, 0.0, 0.1]]) if context else None
    with torch.inference_mode():
        rows = [m.project(m.encode(clouds(1, 96), given), "slip/ViT-B-16") for m in (model, again)]
    torch.testing.assert_close(rows[1], rows[0], atol=1e-5, rtol=0)


def test_an_encoder_alone_gives_its_features(tmp_path):
    model = authors.stirred(CG3D(create_encoder("pointmlp", **SIZES["pointmlp"]), {}))
    about = export_model(model, tmp_path / "model.ts", "torchscript")
    assert (about["space"], about["dim"]) == (None, model.encoder.width)
    with torch.inference_mode():
        rows = torch.jit.load(tmp_path / "model.ts")(clouds(2, 96))
        torch.testing.assert_close(rows, model.encode(clouds(2, 96)), atol=1e-5, rtol=1e-5)


def test_the_model_stays_as_it_was(tmp_path):
    model = model_of("pointmlp")
    before = {n: t.clone() for n, t in model.state_dict().items()}
    export_model(model, tmp_path / "model.pth", "pth", up="y")
    assert all(torch.equal(t, before[n]) for n, t in model.state_dict().items())


def test_what_cannot_be_exported(tmp_path):
    model = model_of("pointmlp", context=True)
    with pytest.raises(ModelError, match="no place for this model's size"):
        export_model(model, tmp_path / "model.pth", "pth")
    with pytest.raises(UsageError, match=r"no format 'tf'.*torchscript"):
        export_model(model, tmp_path / "model.tf", "tf")
    with pytest.raises(ModelError, match="no projection into the space 'clip'"):
        export_model(model, tmp_path / "model.pt", "torchscript", "clip")
    assert list(tmp_path.iterdir()) == []


def test_onnx(tmp_path):
    try:
        import onnxruntime  # noqa: F401
        import onnxscript  # noqa: F401
    except ImportError as missing:
        with pytest.raises(ModelError, match=rf"needs a package that is not installed: {missing.name}.*pip install"):
            export_model(model_of("pointmlp"), tmp_path / "model.onnx", "onnx")
        assert list(tmp_path.iterdir()) == []
        return
    assert export_model(model_of("point_transformer"), tmp_path / "model.onnx", "onnx")["difference"] < 1e-4
