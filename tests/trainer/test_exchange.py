"""``cg3d-train import`` and ``export``: what they make is asked, loaded and explained."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from model import authors
from model.conftest import clouds
from model.test_published import OURS_PT, small
from model.test_tower_files import Slip, clip_model, slip_file
from typer.testing import CliRunner

from cg3d_core.errors import ModelError, UsageError
from cg3d_core.model.checkpoint import load_checkpoint
from cg3d_core.query.model import QueryModel
from trainer.cli import app
from trainer.exchange import import_checkpoint, read_names

SPACE = "slip/ViT-128-8"


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A small CG3D checkpoint in the authors' format and the SLIP whose space it projects into."""
    from cg3d_core.model.open_clip_shim import open_clip_module

    folder = tmp_path_factory.mktemp("published")
    with torch.random.fork_rng():
        torch.manual_seed(0)
        slip = Slip(open_clip_module(), 128, 2, text=clip_model(open_clip_module(), quick_gelu=True))
        slip_file(slip, folder / "slip.pt")
        theirs = small("point_transformer", dim=32)
        visual = dict(slip.visual.state_dict()) | {
            "prompt_embeddings": torch.randn(1, 3, 128),
            "deep_prompt_embeddings": torch.randn(1, 3, 128),
        }
        authors.save_cg3d(theirs, folder / "cg3d.pth", visual)
    return folder


@pytest.fixture(scope="module")
def imported(files):
    return import_checkpoint(files / "cg3d.pth", files / "made", tower=str(files / "slip.pt"), n_points=96, **OURS_PT)


def test_what_was_imported_can_be_asked(files, imported):
    loaded = load_checkpoint(imported.folder)
    assert loaded.model.spaces == {SPACE: 32}
    assert (loaded.model.n_points, loaded.model.objectness) == (96, None)
    model = QueryModel(loaded, cache=False, tower=loaded.tower(spec=files / "slip.pt"))
    assert model.encode_query("chair").shape == (32,)
    assert model.judge.vocabulary.known == 55
    assert {"chair", "airplane"} <= set(model.judge.vocabulary.names)
    rows, whole = model.encode_points(clouds(2, 96).numpy(), np.full((2, 5), np.nan, np.float32))
    assert (rows.shape, list(whole)) == ((2, 32), [0, 0])


def test_logits_keep_the_published_order_of_size(files, imported):
    # Centring the words must not sharpen the decisions: differences between names stay about as large.
    loaded = load_checkpoint(imported.folder)
    tower = loaded.tower(spec=files / "slip.pt")
    model = QueryModel(loaded, cache=False, tower=tower)
    names = list(model.config["known_names"])
    rows, _ = model.encode_points(clouds(2, 96).numpy(), np.full((2, 5), np.nan, np.float32))
    published = (
        float(tower.text_model().logit_scale.exp()) * rows @ tower.encode_text([f"This is a {n}" for n in names]).T
    )
    ours = model.judge.scale * rows @ model.encode_names(names).T
    ratio = np.ptp(ours, axis=1) / np.ptp(published, axis=1)
    assert ((ratio > 0.7) & (ratio < 1.4)).all()


def test_weights_and_prompts_come_back_as_they_were(files, imported):
    loaded = load_checkpoint(imported.folder)
    for name, tensor in imported.published.model.state_dict().items():
        assert torch.equal(loaded.model.state_dict()[name], tensor), name  # nothing was rounded
    loaded.tower(spec=files / "slip.pt")
    prompted = loaded.prompted()
    assert torch.equal(prompted.prompts.tokens, imported.published.prompts.tokens)
    with torch.inference_mode():
        assert prompted(torch.rand(1, 3, 32, 32)).shape == (1, 32)
    assert "visual_clip_model" in loaded.card
    assert loaded.config["imported"]["file"] == "cg3d.pth"


def test_towers_of_another_run_are_refused(files, tmp_path):
    from cg3d_core.model.open_clip_shim import open_clip_module

    text = clip_model(open_clip_module(), quick_gelu=True, seed=9)
    slip_file(Slip(open_clip_module(), 128, 2, text=text), tmp_path / "other.pt")
    with pytest.raises(ModelError, match="not the towers that this checkpoint was trained with"):
        import_checkpoint(files / "cg3d.pth", tmp_path / "made", tower=str(tmp_path / "other.pt"))
    with pytest.raises(ModelError, match="384 dimensions, the checkpoint was trained into 32"):
        import_checkpoint(files / "cg3d.pth", tmp_path / "made", tower="minilm")
    assert not (tmp_path / "made").exists()


def test_the_commands(files, tmp_path):
    run = CliRunner().invoke
    (tmp_path / "names.txt").write_text("chair\n\ntable\n")
    told = ["--points", "96", "--groups", "12", "--neighbours", "8", "--space", SPACE]
    args = [
        "import",
        str(files / "cg3d.pth"),
        "--out",
        str(tmp_path / "made"),
        "--names",
        str(tmp_path / "names.txt"),
        *told,
    ]
    result = run(app, args, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    assert "left: cls_head_finetune (4 tensors)" in result.output
    assert "import with --tower" in result.output
    assert json.loads((tmp_path / "made" / "config.json").read_text())["known_names"] == ["chair", "table"]
    result = run(
        app, ["export", str(tmp_path / "made"), "--out", str(tmp_path / "back.pth"), "--format", "pth", "--up", "y"]
    )
    assert result.exit_code == 0, result.output
    assert f"unit rows of {SPACE} (B, 32)" in result.output
    back = torch.load(tmp_path / "back.pth", weights_only=True)["base_model"]
    given = torch.load(files / "cg3d.pth", weights_only=True)["base_model"]
    assert all(torch.allclose(t, given[n], atol=1e-6) for n, t in back.items())
    assert given.keys() - back.keys() == {n for n in given if n.startswith("cls_head_finetune")}


def test_an_encoder_alone_says_so_when_asked(tmp_path):
    authors.save_cg3d(small("pointmlp", dim=0), tmp_path / "pointmlp.pth")
    made = import_checkpoint(tmp_path / "pointmlp.pth", tmp_path / "made")
    assert "fine-tune it" in made.remarks[0]
    with pytest.raises(ModelError, match=r"point encoder alone.*Fine-tune it"):
        QueryModel.load(made.folder)


def test_names_files(tmp_path):
    (tmp_path / "empty.txt").write_text("\n \n")
    with pytest.raises(UsageError, match="no name in it"):
        read_names(tmp_path / "empty.txt")
    with pytest.raises(UsageError, match="cannot be read"):
        read_names(tmp_path / "none.txt")
