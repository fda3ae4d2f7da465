"""The paper's augmentations: what each keeps, what it changes, how often, and that a seed decides it."""

from __future__ import annotations

import math

import pytest
import torch

from cg3d_core.training import augment

B, N = 400, 120
CHANCED = ("quarter_turns", "turned_about_up", "slightly_rotated", "jittered", "dropped")


def clouds(b: int = B, n: int = N) -> torch.Tensor:
    """Clouds in the unit sphere, none of whose points is at the origin."""
    xyz = torch.randn(b, n, 3, generator=torch.Generator().manual_seed(1))
    return xyz / xyz.norm(dim=2).amax(dim=1)[:, None, None]


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def changed(before: torch.Tensor, after: torch.Tensor) -> torch.Tensor:
    """(B,) which clouds differ."""
    return (before - after).abs().flatten(1).amax(1) > 1e-6


@pytest.mark.parametrize("name", [*CHANCED, "scaled", "shifted"])
def test_shape_kind_and_input_stay_and_the_seed_decides(name):
    xyz = clouds(8)
    kept = xyz.clone()
    one, again = (getattr(augment, name)(xyz, seeded(3)) for _ in range(2))
    other = getattr(augment, name)(xyz, seeded(4))
    assert one.shape == xyz.shape
    assert one.dtype == xyz.dtype
    assert torch.equal(xyz, kept)
    assert torch.equal(one, again)
    assert not torch.equal(one, other)


@pytest.mark.parametrize("name", CHANCED)
def test_a_chance_of_three_tenths_touches_about_three_tenths_of_the_clouds(name):
    share = changed(clouds(), getattr(augment, name)(clouds(), seeded(), 0.3)).float().mean()
    expected = 0.225 if name == "quarter_turns" else 0.3  # one quarter turn in four is by nothing
    assert abs(share - expected) < 0.07


@pytest.mark.parametrize("name", ["quarter_turns", "turned_about_up", "slightly_rotated"])
def test_rotations_keep_distances(name):
    xyz = clouds()
    turned = getattr(augment, name)(xyz, seeded())
    assert torch.allclose(torch.cdist(turned, turned), torch.cdist(xyz, xyz), atol=2e-3)
    if name != "slightly_rotated":
        assert torch.equal(turned[..., 2], xyz[..., 2])


def test_quarter_turns_swap_the_axes_and_are_all_drawn():
    point = torch.tensor([1.0, 0.0, 0.5]).expand(B, 1, 3)
    ends = {tuple(row) for row in augment.quarter_turns(point, seeded()).round(decimals=4)[:, 0].abs().tolist()}
    assert ends == {(1.0, 0.0, 0.5), (0.0, 1.0, 0.5)}


def test_small_rotations_are_small():
    xyz = clouds()
    moved = (augment.slightly_rotated(xyz, seeded()) - xyz).norm(dim=2).amax()
    assert 0.05 < moved <= 0.18 * math.sqrt(3) + 1e-4


def test_jitter_has_its_sigma_and_its_limit():
    xyz = clouds()
    noise = augment.jittered(xyz, seeded()) - xyz
    assert noise.std() == pytest.approx(0.01, rel=0.05)
    assert augment.jittered(xyz, seeded(), sigma=1.0).sub(xyz).abs().max() <= 0.05 + 1e-6


def test_dropped_points_repeat_others_and_never_go_to_the_origin():
    xyz = clouds(50)
    rest = augment.dropped(xyz, seeded())
    for before, after in zip(xyz, rest):
        among = (after[:, None] == before[None]).all(-1)
        assert among.any(1).all()  # every point is one of the cloud's own
        assert among.any(0).sum() == N - N // 10  # a tenth of them is gone
        assert (among.float().argmax(1) == torch.arange(N)).sum() == N - N // 10  # the others kept their places
    assert rest.norm(dim=2).min() > 0


def test_a_cloud_of_one_point_survives_dropping():
    assert augment.dropped(torch.ones(2, 1, 3), seeded(), share=1.0).equal(torch.ones(2, 1, 3))


def test_scale_and_shift_stay_in_the_published_ranges():
    ones = torch.ones(B, 2, 3)
    factor, offset = augment.scaled(ones, seeded()), augment.shifted(ones, seeded()) - 1
    for values, low, high in ((factor, 2 / 3, 3 / 2), (offset, -0.2, 0.2)):
        assert low - 1e-6 <= values.min() < low + 0.02
        assert high - 0.02 < values.max() <= high + 1e-6
        assert torch.equal(values[:, 0], values[:, 1])  # the same for all points of a cloud
        assert (values[:, 0, 0] != values[:, 0, 1]).any()  # but not for all axes


def test_pretraining_views_have_the_wanted_points_and_differ_from_draw_to_draw():
    generator, xyz = seeded(), clouds(6, 200)
    first, second = (augment.pretraining_views(xyz, 64, generator) for _ in range(2))
    assert first.shape == (6, 64, 3)
    assert changed(first, second).all()
    assert first.abs().max() <= 1.5 + 0.05 * 1.5 + 0.2 + 0.2


def test_finetuning_views_are_points_of_the_pool_scaled_and_shifted():
    xyz = clouds(5, 75)
    plain = augment.ShapeAugment(scale=(1, 1), shift=0)
    view = augment.finetuning_views(xyz, 64, seeded(), plain)
    assert view.shape == (5, 64, 3)
    for pool, points in zip(xyz, view):
        assert len({tuple(p) for p in points.tolist()} & {tuple(p) for p in pool.tolist()}) == 64
    moved = augment.finetuning_views(xyz, 64, seeded())
    assert changed(view, moved).all()
    few = augment.finetuning_views(xyz[:, :30], 64, seeded(), plain)
    assert all((c[:, None] == c[None]).all(-1).sum(1).min() >= 2 for c in few)  # each of the 30 twice or thrice


def test_refitted_views_are_in_the_unit_sphere_again():
    spec = augment.ShapeAugment(turn=True, jitter=0.02, refit=True)
    view = augment.finetuning_views(clouds(7), 50, seeded(), spec)
    assert torch.allclose(view.norm(dim=2).amax(dim=1), torch.ones(7), atol=1e-5)
