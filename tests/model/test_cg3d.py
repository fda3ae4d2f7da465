"""The assembly: projections, objectness, encoding many clouds."""

from __future__ import annotations

import copy

import pytest
import torch

from cg3d_core.errors import ModelError
from cg3d_core.model.cg3d import CG3D
from cg3d_core.model.encoder import create_encoder

from .conftest import clouds


def test_projections_are_unit_rows_of_their_space(tiny_model):
    features = tiny_model.encode(clouds(3))
    assert features.shape == (3, tiny_model.encoder.width)
    for space, dim in tiny_model.spaces.items():
        rows = tiny_model.project(features, space)
        assert (rows.shape, rows.dtype) == ((3, dim), torch.float32)
        torch.testing.assert_close(rows.norm(dim=1), torch.ones(3))
    assert torch.equal(tiny_model.project(features), tiny_model.project(features, "minilm"))
    with pytest.raises(ModelError, match=r"no projection into the space 'slip'.*minilm"):
        tiny_model.project(features, "slip")


def test_objectness_is_one_logit_each_and_optional(tiny_model):
    features = tiny_model.encode(clouds(3))
    assert tiny_model.objectness_logit(features).shape == (3,)
    encoder = create_encoder("pointmlp_mini", embed=4)
    with pytest.raises(ModelError, match="without objectness"):
        CG3D(encoder, {"minilm": 384}, objectness=False).objectness_logit(torch.zeros(1, encoder.width))


def test_encode_all_is_encode_in_batches(tiny_model):
    xyz, context = clouds(7), torch.rand(7, 5)
    seen = []
    tiny_model.train()
    found = tiny_model.encode_all(xyz, context, batch=3, progress=lambda *done: seen.append(done), exact=True)
    assert tiny_model.training
    with torch.inference_mode():
        torch.testing.assert_close(found, tiny_model.eval().encode(xyz, context), atol=1e-5, rtol=1e-4)
    assert seen == [(3, 7), (6, 7), (7, 7)]
    fast = tiny_model.encode_all(xyz, context)
    assert torch.cosine_similarity(fast, found).min() > 0.999
    assert tiny_model.encode_all(xyz[:0]).shape == (0, tiny_model.encoder.width)


def test_progress_may_stop(tiny_model):
    def stop(_done, _total):
        raise KeyboardInterrupt

    tiny_model.train()
    with pytest.raises(KeyboardInterrupt):
        tiny_model.encode_all(clouds(4), batch=2, progress=stop)
    assert tiny_model.training


def test_deep_copies_are_independent(tiny_model):
    other = copy.deepcopy(tiny_model)
    with torch.no_grad():
        other.encoder.cls_token += 1
    assert not torch.equal(other.encoder.cls_token, tiny_model.encoder.cls_token)
