"""Others' checkpoints: the same features as the published architecture, and a clear word where that cannot be."""

from __future__ import annotations

import argparse

import pytest
import torch

from cg3d_core.errors import ModelError
from cg3d_core.model.published import check_tower, import_published
from cg3d_core.model.published_names import published_names, to_published, turn_input

from . import authors
from .conftest import clouds

SMALL_PT = {"width": 128, "depth": 3, "sizes": (16, 32, 48), "reduced": 40, "groups": 12, "k": 8}
SMALL_MLP = {"embed": 8, "growth": (2, 2, 1), "pre": (1, 2, 1), "pos": (1, 1, 2), "k": 6, "expansion": 0.5}
OURS_PT, OURS_MLP = {"groups": 12, "neighbours": 8}, {"neighbours": 6}


def as_theirs(xyz: torch.Tensor) -> torch.Tensor:
    """Our clouds, z up, as those that they trained on: y up."""
    x, y, z = xyz.unbind(-1)
    return torch.stack([x, z, -y], dim=-1)


def small(kind: str, **changes) -> torch.nn.Module:
    torch.manual_seed(0)
    if kind == "pointmlp":
        return authors.stirred(authors.PointMLP(**{**SMALL_MLP, **changes}))
    return authors.stirred(authors.PointTransformer(**{**SMALL_PT, **changes}))


@torch.inference_mode()
def assert_same(published, theirs, n=96, up="y"):
    xyz = clouds(3, n)
    given = as_theirs(xyz) if up == "y" else xyz
    features = published.model.encode(xyz)
    torch.testing.assert_close(features, theirs.encode(given), atol=1e-5, rtol=1e-5)
    if published.model.spaces:
        rows = torch.nn.functional.normalize(theirs(given), dim=-1)
        torch.testing.assert_close(published.model.project(features), rows, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("parallel", [False, True])
@pytest.mark.parametrize("kind", ["point_transformer", "pointmlp"])
def test_cg3d_gives_the_authors_features(tmp_path, kind, parallel):
    theirs = small(kind)
    authors.save_cg3d(theirs, tmp_path / "cg3d.pth", authors.prompted_image(), parallel)
    published = import_published(tmp_path / "cg3d.pth", **(OURS_MLP if kind == "pointmlp" else OURS_PT))
    assert published.model.spaces == {"slip/ViT-B-16": 512}
    assert published.model.encoder.name == kind
    assert_same(published, theirs)
    assert any("visual_clip_model" in words for words in published.left)
    assert any("cls_head_finetune (4 tensors)" in words for words in published.left) == (kind == "point_transformer")
    assert not any(p.requires_grad for p in published.model.parameters())


@pytest.mark.parametrize(("kind", "millions"), [("point_transformer", 21.9 + 0.39), ("pointmlp", 12.6 + 0.5)])
def test_real_sizes(tmp_path, kind, millions):
    torch.manual_seed(0)
    theirs = authors.stirred(authors.PointTransformer() if kind == "point_transformer" else authors.PointMLP())
    authors.save_cg3d(theirs, tmp_path / "ckpt-best.pth")
    published = import_published(tmp_path / "ckpt-best.pth")
    assert sum(p.numel() for p in published.model.parameters()) / 1e6 == pytest.approx(millions, abs=0.1)
    assert published.model.encoder.overrides["pre" if kind == "pointmlp" else "heads"] in ((2, 2, 2, 2), 6)
    with torch.inference_mode():
        features, given = published.model.encode(clouds(1, 400)), as_theirs(clouds(1, 400))
        # Many random layers in float32: a little more than the small ones' rounding.
        torch.testing.assert_close(features, theirs.encode(given), atol=1e-4, rtol=1e-4)


def test_prompts_of_the_input_and_of_later_layers(tmp_path):
    visual = authors.prompted_image()
    authors.save_cg3d(small("point_transformer"), tmp_path / "cg3d.pth", visual)
    prompts = import_published(tmp_path / "cg3d.pth").prompts
    assert prompts.tokens.shape == (12, 5, 768)
    assert prompts.tokens.numel() == 46_080
    torch.testing.assert_close(prompts.tokens[:1], visual["prompt_embeddings"])
    torch.testing.assert_close(prompts.tokens[1:], visual["deep_prompt_embeddings"])
    assert (prompts.settings.layers, prompts.settings.patch, prompts.last) == (12, 16, 12)


def test_prompts_of_the_input_alone_reach_no_further(tmp_path):
    visual = authors.prompted_image(width=32, layers=4)
    del visual["deep_prompt_embeddings"]
    authors.save_cg3d(small("pointmlp"), tmp_path / "cg3d.pth", visual)
    prompts = import_published(tmp_path / "cg3d.pth").prompts
    assert (prompts.first, prompts.last, prompts.settings.layers) == (0, 1, 4)


def test_no_prompts_where_there_are_none(tmp_path):
    authors.save_cg3d(small("pointmlp"), tmp_path / "cg3d.pth")
    assert import_published(tmp_path / "cg3d.pth").prompts is None


def test_another_tower_than_the_prompts_were_learnt_with(tmp_path):
    visual = authors.prompted_image(width=32, layers=2)
    authors.save_cg3d(small("pointmlp"), tmp_path / "cg3d.pth", visual)
    published, tower = import_published(tmp_path / "cg3d.pth"), torch.nn.Module()
    tower.class_embedding = torch.nn.Parameter(visual["cls_token"].flatten())
    check_tower(published, tower)
    tower.class_embedding = torch.nn.Parameter(torch.randn(32))
    with pytest.raises(ModelError, match=r"not the towers.*slip_base_100ep"):
        check_tower(published, tower)


def test_ulip(tmp_path):
    theirs = small("point_transformer", dim=0)
    state = {f"module.point_encoder.{n}": t for n, t in theirs.state_dict().items() if "finetune" not in n}
    state |= {"module.pc_projection": torch.randn(256, 512), "module.logit_scale": torch.tensor(4.6)}
    state |= {"module.visual.cls_token": torch.zeros(1, 1, 8), "module.text_projection": torch.zeros(8, 512)}
    args = argparse.Namespace(lr=1e-3, model="ULIP_PointBERT")
    torch.save({"epoch": 1, "state_dict": state, "scaler": {"scale": 1.0}, "args": args}, tmp_path / "ulip.pt")
    published = import_published(tmp_path / "ulip.pt", **OURS_PT)
    assert published.model.spaces == {"slip/ViT-B-16": 512}
    expected = torch.nn.functional.normalize(theirs.encode(as_theirs(clouds(2, 96))) @ state["module.pc_projection"])
    with torch.inference_mode():
        rows = published.model.project(published.model.encode(clouds(2, 96)))
        torch.testing.assert_close(rows, expected, atol=1e-5, rtol=1e-5)
    assert import_published(tmp_path / "ulip.pt").model.encoder.groups == 512


def test_ulips_pointmlp_has_no_projection_that_fits(tmp_path):
    theirs = small("pointmlp", dim=0)
    state = {f"point_encoder.{n}": t for n, t in theirs.state_dict().items()} | {"pc_projection": torch.randn(256, 512)}
    torch.save({"state_dict": state}, tmp_path / "ulip.pt")
    published = import_published(tmp_path / "ulip.pt", **OURS_MLP)
    assert published.model.spaces == {}
    assert {"pc_projection (1 tensor)"} <= set(published.left)
    assert_same(published, theirs)
    with pytest.raises(ModelError, match="point encoder alone"):
        published.model.project(torch.zeros(1, published.model.encoder.width))


def test_point_bert_before_fine_tuning(tmp_path):
    theirs = small("point_transformer", dim=0)
    state = {f"module.transformer_q.{n}": t for n, t in theirs.state_dict().items() if "finetune" not in n}
    state |= {n.replace("_q.", "_k."): torch.zeros_like(t) for n, t in state.items()}
    state |= {"module.dvae.encoder.first_conv.0.weight": torch.zeros(16, 3, 1), "module.queue": torch.zeros(8, 8)}
    state |= {
        "module.transformer_q.mask_token": torch.zeros(1, 1, 128),
        "module.transformer_q.lm_head.bias": torch.zeros(9),
    }
    torch.save({"base_model": state, "epoch": 300, "metrics": {}}, tmp_path / "Point-BERT.pth")
    published = import_published(tmp_path / "Point-BERT.pth", **OURS_PT)
    assert published.model.spaces == {}
    assert_same(published, theirs)
    assert {"dvae (1 tensor)", "queue (1 tensor)", "lm_head (1 tensor)"} <= set(published.left)


def test_point_mae_has_no_layer_between(tmp_path):
    theirs = small("point_transformer", dim=0, reduced=0)
    torch.save({"base_model": theirs.state_dict()}, tmp_path / "point-mae.pth")
    assert_same(import_published(tmp_path / "point-mae.pth", **OURS_PT), theirs)


def test_pointmlps_own(tmp_path):
    theirs = small("pointmlp", dim=0)
    state = {f"module.{n}": t for n, t in theirs.state_dict().items()}
    torch.save({"net": state, "epoch": 3, "best_test_acc": 94.1, "optimizer": {"state": {}}}, tmp_path / "best.pth")
    published = import_published(tmp_path / "best.pth", **OURS_MLP)
    assert_same(published, theirs)
    assert_same(import_published(tmp_path / "best.pth", up="z", **OURS_MLP), theirs, up="z")


def test_old_files_without_counters_and_bare_ones(tmp_path):
    theirs = small("pointmlp")
    state = {n: t for n, t in theirs.state_dict().items() if not n.endswith("num_batches_tracked")}
    torch.save(state, tmp_path / "bare.pt")
    assert_same(import_published(tmp_path / "bare.pt", **OURS_MLP), theirs)


@pytest.mark.parametrize("kind", ["point_transformer", "pointmlp"])
def test_names_lead_there_and_back(tmp_path, kind):
    theirs = small(kind)
    authors.save_cg3d(theirs, tmp_path / "cg3d.pth")
    encoder = import_published(tmp_path / "cg3d.pth").model.encoder
    turn_input(encoder, "y", back=True)
    written, read = to_published(encoder), theirs.state_dict()
    assert len(set(published_names(encoder).values())) == len(encoder.state_dict())
    assert set(written) == {n for n in read if not n.startswith(("projection", "cls_head"))}
    for name, tensor in written.items():
        torch.testing.assert_close(tensor, read[name], atol=1e-6, rtol=0)


class TestWrongFiles:
    def saved(self, tmp_path, change, kind="point_transformer"):
        state = dict(small(kind).state_dict())
        change(state)
        torch.save({"base_model": state}, tmp_path / "model.pth")
        return tmp_path / "model.pth"

    def refusal(self, path, **options) -> str:
        with pytest.raises(ModelError) as caught:
            import_published(path, **options)
        assert "\n" not in str(caught.value)
        assert path.name in str(caught.value)
        return str(caught.value)

    def test_missing_tensors_are_named(self, tmp_path):
        def change(state):
            for name in [n for n in state if ".attn.qkv" in n or "pos_embed.2" in n]:
                del state[name]

        said = self.refusal(self.saved(tmp_path, change))
        assert (
            "not whole: 'pos_embed.2.weight', 'pos_embed.2.bias', 'blocks.blocks.0.attn.qkv.weight' and 2 more missing"
            in said
        )

    def test_wrong_sizes_are_named(self, tmp_path):
        said = self.refusal(
            self.saved(tmp_path, lambda s: s.update({"blocks.blocks.1.mlp.fc1.weight": torch.zeros(64, 128)}))
        )
        assert "'blocks.blocks.1.mlp.fc1.weight' is (64, 128), not (512, 128)" in said

    def test_coordinates_in_pointmlps_groups(self, tmp_path):
        wide = torch.zeros(1, 1, 1, 11)
        said = self.refusal(
            self.saved(tmp_path, lambda s: s.update({"local_grouper_list.0.affine_alpha": wide}), "pointmlp")
        )
        assert "'local_grouper_list.0.affine_alpha' is (1, 1, 1, 11), not (8,)" in said

    def test_colour(self, tmp_path):
        said = self.refusal(
            self.saved(tmp_path, lambda s: s.update({"encoder.first_conv.0.weight": torch.zeros(16, 6, 1)}))
        )
        assert "takes 6 numbers a point" in said

    def test_a_prompted_point_encoder(self, tmp_path):
        said = self.refusal(self.saved(tmp_path, lambda s: s.update({"prompt_embeddings": torch.zeros(1, 10, 128)})))
        assert "prompted itself" in said

    def test_an_unknown_space(self, tmp_path):
        change = {"projection.weight": torch.zeros(77, 256), "projection.bias": torch.zeros(77)}
        path = self.saved(tmp_path, lambda s: s.update(change))
        assert "77 dimensions" in self.refusal(path)
        assert import_published(path, space="mine").model.spaces == {"mine": 77}

    def test_something_else(self, tmp_path):
        torch.save({"state_dict": {"conv1.weight": torch.zeros(64, 3, 7, 7)}}, tmp_path / "resnet.pth")
        assert "no point encoder in it" in self.refusal(tmp_path / "resnet.pth")
        torch.save([torch.zeros(3)], tmp_path / "list.pth")
        assert "no point encoder in it" in self.refusal(tmp_path / "list.pth")
        (tmp_path / "text.pth").write_text("hello")
        assert "PyTorch file" in self.refusal(tmp_path / "text.pth")
        assert "no such file" in self.refusal(tmp_path / "none.pth")

    def test_heads_that_do_not_divide(self, tmp_path):
        path = self.saved(tmp_path, lambda s: None)
        with pytest.raises(ModelError, match="cannot be built so"):
            import_published(path, heads=5)
