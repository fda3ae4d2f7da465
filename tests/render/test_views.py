"""Pictures of meshes and clouds show the thing where it is."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cg3d_core.render import View, random_view, render_cloud, render_mesh, thumbnail
from cg3d_core.synth.mesh import Mesh, box, merge

DARK, RED, GREEN = (0.1, 0.1, 0.1), (0.9, 0.05, 0.05), (0.05, 0.8, 0.05)
FRONT = View(azimuth=0, elevation=0, zoom=1.0)


def red_left_green_right() -> Mesh:
    """Seen from the front (-y): red on the left, green on the right."""
    return merge([box(0.5, 0.5, 1, RED, x=-0.5), box(0.5, 0.5, 1, GREEN, x=0.5)])


@pytest.mark.parametrize("size", [16, 64, 65])
@pytest.mark.parametrize("supersample", [1, 2])
def test_mesh_pictures_have_the_asked_shape(size, supersample):
    picture = render_mesh(box(1, 1, 1, DARK), View(), size, supersample=supersample)
    assert picture.shape == (size, size, 3)
    assert picture.dtype == np.uint8


def test_an_object_darkens_the_middle_and_leaves_the_corners():
    picture = render_mesh(box(1, 1, 1, DARK), View())
    assert picture[32, 32].max() < 80
    assert (picture[[0, 0, -1, -1], [0, -1, 0, -1]] == 255).all()


def test_left_is_left_and_up_is_up():
    picture = render_mesh(red_left_green_right(), FRONT).astype(int)
    assert picture[32, 20, 0] > picture[32, 20, 1] + 50
    assert picture[32, 44, 1] > picture[32, 44, 0] + 50
    behind = render_mesh(red_left_green_right(), View(180, 0)).astype(int)
    assert behind[32, 44, 0] > behind[32, 44, 1] + 50
    tall = render_mesh(merge([box(0.2, 0.2, 2, GREEN), box(1, 1, 0.2, RED)]), FRONT).astype(int)
    assert (tall[48:, :, 0] - tall[48:, :, 1]).max() > 50
    assert (tall[:40, :, 0] - tall[:40, :, 1]).max() < 50


def test_flat_shading_gives_the_face_colour():
    picture = render_mesh(box(1, 1, 1, RED), FRONT, shading=False)
    assert picture[32, 32].tolist() == [229, 12, 12]


def test_floor_takes_a_shadow():
    block = box(0.5, 0.5, 1.0, RED)
    plain, floor = (render_mesh(block, View(30, 25), floor=f) for f in (False, True))
    tones = np.unique(floor[(plain == 255).all(axis=2)].reshape(-1, 3), axis=0)
    assert len(tones) >= 2
    assert tones.mean(axis=1).min() < 0.7 * 204


@pytest.mark.parametrize("background", ["white", "plain", "gradient", "noise", (0.2, 0.4, 0.6)])
def test_backgrounds(background):
    picture = render_mesh(box(1, 1, 1, DARK), FRONT, background=background, rng=np.random.default_rng(0))
    assert picture.shape == (64, 64, 3)
    if background == "gradient":
        assert np.abs(picture[0, 0].astype(int) - picture[-1, -1]).max() > 3


def test_an_unknown_background_is_refused():
    with pytest.raises(ValueError, match="use one of white"):
        render_mesh(box(1, 1, 1, DARK), View(), background="tartan")


def test_drawn_pictures_depend_on_the_seed_alone():
    one, two, other = (render_mesh(red_left_green_right(), np.random.default_rng(s)) for s in (1, 1, 2))
    assert np.array_equal(one, two)
    assert not np.array_equal(one, other)


def test_an_empty_mesh_is_bare_background():
    empty = Mesh.of(np.zeros((0, 3)), np.zeros((0, 3)), RED)
    assert (render_mesh(empty, View()) == 255).all()


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000))
def test_camera_axes_are_right_handed_and_unit(seed):
    basis = random_view(np.random.default_rng(seed)).basis()
    assert basis @ basis.T == pytest.approx(np.eye(3), abs=1e-5)
    assert np.linalg.det(basis) == pytest.approx(1, abs=1e-5)


def test_an_empty_cloud_is_bare_background():
    empty = np.zeros((0, 3), np.float32)
    assert (render_cloud(empty) == 255).all()
    assert (render_cloud(empty, np.zeros((0, 3), np.uint8)) == 255).all()


@pytest.mark.parametrize("n", [1, 5, 1024])
@pytest.mark.parametrize("size", [32, 64, 128])
def test_cloud_pictures_have_the_asked_shape(n, size):
    xyz = np.random.default_rng(0).normal(size=(n, 3)).astype(np.float32)
    assert render_cloud(xyz, None, View(), size).shape == (size, size, 3)
    assert thumbnail(xyz, np.zeros((n, 3), np.uint8), size).shape == (size, size, 3)


def test_cloud_colours_land_where_the_points_are():
    xyz, _, colour = red_left_green_right().sample(4096, np.random.default_rng(0))
    picture = render_cloud(xyz, colour, FRONT).astype(int)
    assert picture[32, 20, 0] > picture[32, 20, 1] + 50
    assert picture[32, 44, 1] > picture[32, 44, 0] + 50
    assert (picture[0] == 255).all()


def test_near_points_hide_far_ones():
    rng = np.random.default_rng(0)
    wall = np.c_[rng.uniform(-1, 1, 4000), np.zeros(4000), rng.uniform(-1, 1, 4000)]
    xyz = np.concatenate([wall - (0, 0.5, 0), wall - (0, -0.5, 0)])
    colour = np.repeat(np.uint8([[255, 0, 0], [0, 0, 255]]), 4000, axis=0)
    front = render_cloud(xyz, colour, FRONT, point_size=3)[24:40, 24:40]
    back = render_cloud(xyz, colour, View(180, 0), point_size=3)[24:40, 24:40]
    assert front[..., 0].min() > front[..., 2].max()
    assert back[..., 2].min() > back[..., 0].max()


def test_mesh_and_cloud_of_it_agree():
    mesh = red_left_green_right()
    xyz, _, _ = mesh.sample(20_000, np.random.default_rng(0))
    view = View(25, 15)
    shape = (render_mesh(mesh, view) < 255).any(axis=2)
    splat = (render_cloud(xyz, None, view) < 255).any(axis=2)
    assert (shape & splat).sum() / (shape | splat).sum() > 0.85


def test_scale_and_place_do_not_matter():
    xyz = np.random.default_rng(0).normal(size=(500, 3))
    moved = render_cloud(xyz * 8.0 + 64.0).astype(int)
    assert (np.abs(render_cloud(xyz).astype(int) - moved) > 5).mean() < 0.01
