"""Deep visual prompts: their number, their place, and that they alone are learnt."""

from __future__ import annotations

import copy
import math

import pytest
import torch

from cg3d_core.errors import ModelError
from cg3d_core.model.prompts import PromptedTower, PromptSettings, VisualPrompts
from cg3d_core.model.towers import ImageSide, Tower

VIT_B16 = {"width": 768, "layers": 12, "patch": 16}


def vit_tower(open_clip, batch_first: bool = True, **options) -> Tower:
    """A tower over a small VisionTransformer of open_clip's."""
    torch.manual_seed(0)
    config = {"layers": 3, "width": 64, "patch_size": 8, "image_size": 16, "head_width": 32, **options}
    clip = open_clip.CLIP(
        24, open_clip.CLIPVisionCfg(**config), open_clip.CLIPTextCfg(layers=1, width=32, heads=1, vocab_size=10)
    )
    visual = clip.visual
    if not batch_first:
        visual.transformer.batch_first = False
        for block in visual.transformer.resblocks:
            block.attn.batch_first = False
    return Tower("test", 24, None, lambda: ImageSide(visual, 16))


def pictures(n: int = 2) -> torch.Tensor:
    return torch.rand(n, 3, 16, 16, generator=torch.Generator().manual_seed(1))


def reference(model, x: torch.Tensor, prompts: VisualPrompts) -> torch.Tensor:
    """The prompted forward pass written out."""
    n = prompts.settings.n_tokens
    x = model._embeds(x)
    for i, block in enumerate(model.transformer.resblocks):
        if i == prompts.first:
            x = torch.cat([x[:, :1], prompts.tokens[0].expand(len(x), -1, -1), x[:, 1:]], dim=1)
        elif prompts.first < i < prompts.last:
            x = torch.cat([x[:, :1], prompts.tokens[i - prompts.first].expand(len(x), -1, -1), x[:, 1 + n :]], dim=1)
        x = block(x) if model.transformer.batch_first else block(x.transpose(0, 1)).transpose(0, 1)
    x = torch.cat([x[:, :1], x[:, 1 + n :]], dim=1)
    pooled, _ = model._pool(x)
    return pooled @ model.proj


def test_published_number_and_bound():
    prompts = VisualPrompts(PromptSettings(**VIT_B16))
    assert sum(p.numel() for p in prompts.parameters()) == 46_080
    bound = math.sqrt(6 / (48 + 768))
    assert prompts.tokens.abs().max() <= bound
    assert prompts.tokens.std().item() == pytest.approx(bound / math.sqrt(3), rel=0.02)


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"pool_type": "avg"},
        {"no_ln_pre": True},
        {"final_ln_after_pool": True},
        {"pos_embed_type": "sin_cos_2d"},
        {"block_type": "custom"},
    ],
)
@pytest.mark.parametrize("span", [(0, None), (1, 3), (0, 1)])
def test_prompted_pass_written_out(open_clip, options, span):
    tower = vit_tower(open_clip, **options)
    prompted = PromptedTower(tower, 4, first=span[0], last=span[1])
    expected = reference(tower.image_model(), tower.normalise(pictures()), prompted.prompts)
    torch.testing.assert_close(prompted(pictures()), expected)
    assert (prompted(pictures()) - tower.image_features(pictures())).abs().max() > 1e-3


def test_sequence_first_towers(open_clip):
    first, second = vit_tower(open_clip), vit_tower(open_clip, batch_first=False)
    one = PromptedTower(first, 3)
    torch.testing.assert_close(PromptedTower(second, prompts=one.prompts)(pictures()), one(pictures()))


@pytest.mark.parametrize("settings", [{"n_tokens": 0}, {"n_tokens": 3, "first": 1, "last": 1}])
def test_no_prompts_is_the_tower_itself(open_clip, settings):
    tower = vit_tower(open_clip)
    assert torch.equal(PromptedTower(tower, **settings)(pictures()), tower.image_features(pictures()))


def test_only_the_prompts_learn(open_clip):
    tower = vit_tower(open_clip)
    prompted = PromptedTower(tower, 2, pixel_prompt=True).train()
    assert {n for n, _ in prompted.named_parameters()} == {"prompts.tokens", "prompts.pixels"}
    before = {n: t.clone() for n, t in tower.image_model().state_dict().items()}
    features, old = tower.image_features(pictures()), copy.deepcopy(prompted.prompts.state_dict())
    # Even an optimiser that is handed every parameter there is moves the prompts alone.
    optimiser = torch.optim.SGD([*prompted.parameters(), *tower.image_model().parameters()], lr=0.1, weight_decay=0.1)
    prompted(pictures()).square().sum().backward()
    optimiser.step()
    assert all(torch.equal(before[n], t) for n, t in tower.image_model().state_dict().items())
    assert all(not torch.equal(old[n], t) for n, t in prompted.prompts.state_dict().items())
    assert torch.equal(tower.image_features(pictures()), features)


def test_every_layers_prompts_get_a_gradient(open_clip):
    prompted = PromptedTower(vit_tower(open_clip), 2)
    prompted(pictures()).square().sum().backward()
    assert (prompted.prompts.tokens.grad.flatten(1).norm(dim=1) > 0).all()


def test_an_error_inside_leaves_the_tower_clean(open_clip):
    tower = vit_tower(open_clip)
    plain = tower.image_features(pictures())
    with pytest.raises(RuntimeError):
        PromptedTower(tower, 2)(torch.rand(1, 4, 16, 16))
    assert torch.equal(tower.image_features(pictures()), plain)


def test_pixel_prompt_is_added_to_the_picture(open_clip):
    tower = vit_tower(open_clip)
    prompted = PromptedTower(tower, 0, pixel_prompt=True)
    assert prompted.prompts.pixels.shape == (1, 3, 16, 16)
    torch.nn.init.normal_(prompted.prompts.pixels)
    expected = tower.image_model()(tower.normalise(pictures()) + prompted.prompts.pixels)
    torch.testing.assert_close(prompted(pictures()), expected)


def test_dropout_only_in_training(open_clip):
    prompted = PromptedTower(vit_tower(open_clip), 4, dropout=0.5).train()
    assert not torch.equal(prompted(pictures()), prompted(pictures()))
    prompted.eval()
    assert torch.equal(prompted(pictures()), prompted(pictures()))


def test_bfloat16_autocast(open_clip):
    prompted = PromptedTower(vit_tower(open_clip), 2)
    with torch.autocast("cpu", torch.bfloat16):
        out = prompted(pictures())
    out.float().sum().backward()
    assert prompted.prompts.tokens.grad.isfinite().all()


def test_what_cannot_be_prompted(open_clip):
    with pytest.raises(ModelError, match="do not fit an image tower of 12 layers"):
        VisualPrompts(PromptSettings(**VIT_B16, first=3, last=13))
    resnet = Tower(
        "rn", 4, None, lambda: ImageSide(torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(768, 4)), 16)
    )
    with pytest.raises(ModelError, match="no vision transformer"):
        PromptedTower(resnet, 5)
    assert PromptedTower(resnet, 0, pixel_prompt=True)(pictures()).shape == (2, 4)
