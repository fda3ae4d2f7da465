"""Farthest points and neighbours against their definitions."""

from __future__ import annotations

import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from cg3d_core.model.grouping import farthest_points, gather_points, group_maximum, nearest_points


def naive_farthest(xyz: torch.Tensor, n: int) -> list[int]:
    chosen = [0]
    while len(chosen) < n:
        chosen.append(int(torch.cdist(xyz, xyz[chosen]).amin(dim=1).argmax()))
    return chosen


@settings(max_examples=25, deadline=None)
@given(n_points=st.integers(1, 40), n=st.integers(1, 40), seed=st.integers(0, 1000))
def test_farthest_points_by_definition(n_points, n, seed):
    xyz = torch.rand(2, n_points, 3, generator=torch.Generator().manual_seed(seed))
    found = farthest_points(xyz, n)
    distinct = min(n, n_points)
    for cloud, rows in zip(xyz, found, strict=True):
        assert rows[:distinct].tolist() == naive_farthest(cloud, distinct)
    assert torch.equal(farthest_points(xyz, max(n // 2, 1)), found[:, : max(n // 2, 1)])


@settings(max_examples=25, deadline=None)
@given(n_points=st.integers(1, 40), k=st.integers(1, 50), seed=st.integers(0, 1000))
def test_nearest_points_by_definition(n_points, k, seed):
    generator = torch.Generator().manual_seed(seed)
    xyz, centres = torch.rand(2, n_points, 3, generator=generator), torch.rand(2, 4, 3, generator=generator)
    found = nearest_points(xyz, centres, k)
    assert found.shape == (2, 4, k)
    right = torch.cdist(centres, xyz, compute_mode="donot_use_mm_for_euclid_dist")
    chosen = right.gather(2, found[..., : min(k, n_points)]).sort(dim=-1).values
    expected = right.sort(dim=-1).values[..., : min(k, n_points)]
    torch.testing.assert_close(chosen, expected, atol=1e-3, rtol=1e-3)


def test_gather_and_maximum():
    values = torch.arange(12.0).view(1, 6, 2).requires_grad_()
    groups = gather_points(values, torch.tensor([[[0, 5], [2, 2]]]))
    assert groups.tolist() == [[[[0, 1], [10, 11]], [[4, 5], [4, 5]]]]
    with torch.no_grad():
        plain = group_maximum(groups)
    assert torch.equal(group_maximum(groups), plain)
    assert plain.tolist() == [[[10, 11], [4, 5]]]
