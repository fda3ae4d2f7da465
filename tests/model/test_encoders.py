"""The point encoders: published sizes, what their answer may and may not depend on, odd clouds."""

from __future__ import annotations

import pytest
import torch

from cg3d_core.errors import ModelError
from cg3d_core.model.encoder import create_encoder, encoder_names

from .conftest import clouds

SMALL = {
    "point_transformer": {"token_width": 48, "depth": 3, "heads": 3, "groups": 16, "group_size": 8},
    "point_transformer_mini": {"token_width": 48, "depth": 2, "heads": 2, "groups": 16, "group_size": 8},
    "pointmlp": {"embed": 8, "k": 8},
    "pointmlp_mini": {"embed": 8, "k": 8},
}


def small(name: str, **overrides) -> torch.nn.Module:
    torch.manual_seed(0)
    return create_encoder(name, **{**SMALL[name], **overrides})


@pytest.fixture(params=sorted(SMALL))
def encoder(request):
    made = small(request.param)
    with torch.no_grad():
        made(clouds(8, seed=3))  # running statistics that are not 0 and 1
    return made.eval()


def test_all_registered_encoders_are_tested():
    assert encoder_names() == sorted(SMALL)


@pytest.mark.parametrize(("name", "millions", "width"), [("point_transformer", 21.9, 768), ("pointmlp", 12.6, 1024)])
def test_published_sizes(name, millions, width):
    encoder = create_encoder(name).eval()
    assert sum(p.numel() for p in encoder.parameters()) / 1e6 == pytest.approx(millions, abs=0.05)
    assert (encoder.width, encoder.n_points, encoder.uses_context) == (width, 1024, False)
    with torch.inference_mode():
        assert encoder(clouds(1, 1024)).shape == (1, width)


def test_mini_is_small_and_uses_context():
    encoder = create_encoder("point_transformer_mini")
    assert 2e6 < sum(p.numel() for p in encoder.parameters()) < 3.5e6
    assert (encoder.width, encoder.uses_context) == (384, True)


def test_each_cloud_has_its_own_answer(encoder):
    xyz = clouds(4)
    with torch.inference_mode():
        together = encoder(xyz)
        alone = torch.cat([encoder(xyz[i : i + 1]) for i in range(4)])
    assert together.shape == (4, encoder.width)
    torch.testing.assert_close(together, alone, atol=1e-5, rtol=1e-4)
    assert (together[0] - together[1]).abs().max() > 1e-3


def test_order_of_points_does_not_matter_beyond_the_first(encoder):
    # Sampling starts at point 0; the rest may come in any order.
    xyz = clouds(2)
    order = torch.cat(
        [torch.zeros(1, dtype=torch.long), 1 + torch.randperm(127, generator=torch.Generator().manual_seed(5))]
    )
    with torch.inference_mode():
        torch.testing.assert_close(encoder(xyz[:, order]), encoder(xyz), atol=1e-5, rtol=1e-4)


def test_folded_norms_give_what_batch_norm_gives(encoder):
    # In evaluation the norms are folded into the matrices; the running statistics must come out the same.
    xyz = clouds(3, seed=9)
    with torch.inference_mode():
        folded = encoder(xyz)
        for module in encoder.modules():
            if not isinstance(module, torch.nn.BatchNorm1d):
                module.training = True
            if hasattr(module, "drop_path"):
                module.training = False
        plain = encoder(xyz)
    torch.testing.assert_close(folded, plain, atol=1e-4, rtol=1e-3)


def test_gradient_reaches_every_parameter(encoder):
    encoder.train()
    context = torch.tensor([[1.0, 0.5, 0.8, 0.0, 0.1], [float("nan")] * 5])
    encoder(clouds(2), context).square().sum().backward()
    without = [name for name, p in encoder.named_parameters() if p.grad is None or not p.grad.isfinite().all()]
    assert without == []


@pytest.mark.parametrize("n", [1, 2, 5, 31])
@pytest.mark.parametrize("training", [False, True])
def test_few_points(encoder, n, training):
    encoder.train(training)
    assert encoder(clouds(2, n)).isfinite().all()


def test_points_all_in_one_place(encoder):
    same = torch.zeros(2, 64, 3)
    assert encoder(same).isfinite().all()
    encoder.train()
    out = encoder(torch.cat([same, clouds(2, 64)]))
    out.sum().backward()
    assert all(p.grad.isfinite().all() for p in encoder.parameters() if p.grad is not None)


@pytest.mark.parametrize("name", ["point_transformer_mini", "pointmlp_mini"])
class TestContext:
    def test_none_is_all_unknown(self, name):
        encoder = small(name).eval()
        with torch.inference_mode():
            torch.testing.assert_close(encoder(clouds(2)), encoder(clouds(2), torch.full((2, 5), float("nan"))))

    def test_each_number_counts_by_itself(self, name):
        encoder = small(name).eval()
        base = torch.tensor([0.6, 0.4, 0.8, 0.1, 0.2])
        changed = base.repeat(11, 1)
        for i in range(5):
            changed[1 + i, i] = float("nan")
            changed[6 + i, i] += 0.5
        with torch.inference_mode():
            rows = encoder(clouds(1).expand(11, -1, -1), changed)
        distance = torch.cdist(rows, rows) + torch.eye(11)
        assert distance.min() > 1e-5

    def test_extreme_values_stay_finite(self, name):
        encoder = small(name).eval()
        wild = torch.tensor([[0.0, -5.0, 1e6, -1e9, 1e-12], [float("inf"), float("-inf"), 0.0, 0.0, 0.0]])
        assert encoder(clouds(2), wild).isfinite().all()

    def test_wrong_shape_is_refused(self, name):
        with pytest.raises(ValueError, match="context must be"):
            small(name)(clouds(2), torch.zeros(2, 4))


def test_published_encoders_ignore_context_unless_asked():
    encoder = small("point_transformer").eval()
    with torch.inference_mode():
        torch.testing.assert_close(encoder(clouds(1), torch.ones(1, 5)), encoder(clouds(1)))
    assert small("point_transformer", context=True).uses_context


def test_drop_path_only_in_training():
    encoder = small("point_transformer", drop_path=0.9)
    torch.manual_seed(0)
    x = clouds(16)
    assert not torch.equal(encoder(x), encoder(x))
    encoder.eval()
    assert torch.equal(encoder(x), encoder(x))


def test_bfloat16_autocast_trains():
    encoder = small("point_transformer_mini").train()
    with torch.autocast("cpu", torch.bfloat16):
        out = encoder(clouds(4), torch.zeros(4, 5))
    out.float().square().sum().backward()
    assert encoder.cls_token.grad.isfinite().all()


def test_name_and_overrides_rebuild_an_encoder():
    made = small("pointmlp_mini", k=6)
    again = create_encoder(made.name, **made.overrides)
    again.load_state_dict(made.state_dict())


def test_bad_requests_are_one_line():
    with pytest.raises(ModelError, match=r"no point encoder 'pointnet'.*Known: point_transformer"):
        create_encoder("pointnet")
    with pytest.raises(ModelError, match="cannot be built"):
        create_encoder("pointmlp", layers=3)
    with pytest.raises(ModelError, match="no multiple"):
        create_encoder("point_transformer", heads=5)
