"""Picking, pace, shading and colours: the view's parts that need no window."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cg3d_app.answers import COLOURS
from cg3d_app.label_colours import LabelColours
from cg3d_app.viewer import colouring
from cg3d_app.viewer.camera import Camera
from cg3d_app.viewer.pace import LADDER, Pace
from cg3d_app.viewer.picking import pick
from cg3d_app.viewer.renderer import Renderer
from cg3d_app.viewer.shading import eye_dome_shade, shade
from cg3d_app.viewer.stage import Stage, spacing
from cg3d_app.viewer.walls import find_walls

# ---- picking ---------------------------------------------------------------------------------------------


@given(st.integers(0, 2**32 - 1), st.floats(-180, 179), st.floats(-90, 90))
def test_every_point_is_picked_where_it_is_seen_unless_one_is_nearer(seed, yaw, pitch):
    points = np.random.default_rng(seed).uniform(-1, 1, (60, 3)).astype(np.float32)
    camera = Camera(distance=5, yaw=yaw, pitch=pitch, width=400, height=300)
    x, y, depth = camera.project(points)
    for i in range(0, 60, 7):
        found = pick(points, camera, float(x[i]), float(y[i]), point_size=3)
        assert found is not None
        assert depth[found] <= depth[i] + 1e-6
        assert max(abs(x[found] - x[i]), abs(y[found] - y[i])) <= 1.5 + 1e-3


def test_nothing_is_picked_in_the_void_or_behind_the_camera():
    camera = Camera(distance=5, width=400, height=300)
    behind = camera.eye - 2 * camera.rotation[2]
    assert pick(np.array([behind], np.float32), camera, *camera.centre, point_size=5) is None
    assert pick(np.array([camera.target], np.float32), camera, 3.0, 3.0, point_size=5) is None
    assert pick(np.zeros((0, 3), np.float32), camera, 3.0, 3.0, point_size=5) is None


def test_a_click_beside_a_lone_point_still_finds_it():
    camera = Camera(distance=5, width=400, height=300)
    x, y = camera.centre
    assert pick(np.array([camera.target], np.float32), camera, x + 4, y, point_size=2) == 0
    assert pick(np.array([camera.target], np.float32), camera, x + 9, y, point_size=2) is None


# ---- pace --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("per_point", [1e-8, 1e-7, 1e-6])
@pytest.mark.parametrize("per_picture", [0.002, 0.02, 0.06])
@pytest.mark.parametrize("total", [30_000, 300_000, 3_000_000])
def test_pace_settles_on_what_the_machine_can_do(per_point, per_picture, total):
    def time_of(pace):
        return per_picture * pace.scale**2 + per_point * pace.points

    pace = Pace(total)
    for _ in range(200):
        pace.learn(time_of(pace))
    worst = Pace(total, rung=len(LADDER) - 1)
    assert time_of(pace) <= max(pace.budget * 1.1, time_of(worst))
    if per_point == 1e-8 and per_picture == 0.002 and total <= 300_000:
        assert pace.draws_all, "a fast machine draws everything while it moves"


def test_one_very_slow_frame_is_answered_at_once_and_one_quick_one_is_not():
    pace = Pace(1_000_000)
    before = pace.points * pace.scale
    pace.learn(0.5)
    slow = pace.points * pace.scale
    assert slow < before
    pace.learn(0.001)
    assert pace.points * pace.scale == slow


def test_a_rung_that_failed_is_tried_less_and_less():
    pace, tries = Pace(1_000_000), []
    for frame in range(400):
        dear = pace.points > 80_000
        tries += [frame] if dear else []
        pace.learn(0.09 if dear else 0.005)
    gaps = np.diff(tries)
    assert len(tries) >= 3
    assert (np.diff(gaps) >= 0).all()


@given(st.integers(1, 2_000_000), st.lists(st.floats(0.0001, 3), min_size=1, max_size=60))
def test_pace_stays_in_range_whatever_happens(total, seconds):
    pace = Pace(total)
    for took in seconds:
        pace.learn(took)
        assert 0 < pace.points <= total
        assert 0.5 <= pace.scale <= 1.0


# ---- walls ------------------------------------------------------------------------------------------------


@given(st.floats(-180, 179), st.floats(5, 80))
def test_from_outside_the_near_walls_go_and_the_far_ones_stay(yaw, pitch):
    rng = np.random.default_rng(0)
    side = rng.integers(0, 4, 400)  # walls of a room of 6 x 4 m about the origin
    along = rng.uniform(-1, 1, 400)
    xy = np.where((side < 2)[:, None], np.c_[3 * (2 * side - 1), 2 * along], np.c_[3 * along, 2 * (2 * side - 5)])
    xyz = np.c_[xy, rng.uniform(0, 2.5, 400)]
    normals = np.c_[side < 2, side >= 2, np.zeros(400)] * rng.choice([-1.0, 1.0], 400)[:, None]
    walls = find_walls(xyz, normals, np.ones(400, bool))
    camera = Camera(target=(0, 0, 1), distance=30, yaw=yaw, pitch=pitch)
    away = walls.in_the_way(camera)[walls.group]
    outside_x, outside_y = np.sign(camera.eye[:2]) * (np.abs(camera.eye[:2]) > [3, 2])
    near = np.where(side < 2, (2 * side - 1) == outside_x, (2 * side - 5) == outside_y)
    np.testing.assert_array_equal(away, near)


def test_from_inside_and_from_above_every_wall_stays():
    xyz = np.array([[-3, 0, 1], [3, 0, 1], [0, -2, 1], [0, 2, 1.0]])
    walls = find_walls(xyz, np.array([[1, 0, 0], [-1, 0, 0], [0, 1, 0], [0, 1, 0.0]]), np.ones(4, bool))
    assert not walls.in_the_way(Camera(target=(0, 0, 1), distance=1.5)).any()
    assert not walls.in_the_way(Camera(target=(0, 0, 1), distance=50).view("top")).any()


def test_points_that_are_no_walls_are_never_left_out():
    xyz = np.random.default_rng(0).random((50, 3)).astype(np.float32)
    walls = find_walls(xyz, np.zeros((50, 3)), np.zeros(50, bool))
    stage = Stage()
    stage.set_points(xyz, xyz, walls=walls)
    stage._open_walls(Camera(distance=20))
    assert len(stage._shown) == 50


# ---- shading ---------------------------------------------------------------------------------------------


def test_eye_dome_darkens_what_lies_behind_an_edge_only():
    depth = np.full((20, 30), 4.0, np.float32)
    depth[:, :10] = 2.0
    depth[:5] = 0.0
    light = eye_dome_shade(depth)
    assert (light[:5] == 1).all(), "where nothing is drawn stays as it is"
    assert (light[6:, 10] < 0.8).all(), "the far side of the edge is dark"
    assert (light[6:19, 9] == 1).all(), "the near side is not"
    assert (light[6:19, 15:29] == 1).all(), "a plain surface is not"


def test_shade_never_brightens():
    rng = np.random.default_rng(0)
    picture = rng.integers(0, 256, (40, 50, 3), dtype=np.uint8)
    depth = rng.uniform(1, 5, (40, 50)).astype(np.float32)
    assert (shade(picture, depth) <= picture).all()


# ---- colours ---------------------------------------------------------------------------------------------


@given(st.lists(st.floats(-2, 3), min_size=1, max_size=50))
def test_ramps_stay_colours_and_reach_their_ends(values):
    out = colouring.ramp(np.array(values), colouring.HEIGHT_RAMP)
    assert ((out >= 0) & (out <= 1)).all()
    np.testing.assert_allclose(
        colouring.ramp(np.array([-9.0, 9.0]), colouring.HEIGHT_RAMP), colouring.HEIGHT_RAMP[[0, -1]]
    )


def test_neighbouring_categories_look_unlike():
    colours = colouring.category_colours(np.arange(40))
    assert np.abs(colours[1:] - colours[:-1]).max(axis=1).min() > 0.15
    assert (colouring.category_colours(np.array([-1])) == colouring.UNNAMED).all()
    assert ((colours >= 0) & (colours <= 1)).all()


def test_labels_are_told_apart_and_keep_their_colours():
    """Sixteen lie further apart than sixteen of the colours that segments have."""

    def nearest(colours: np.ndarray) -> float:
        apart = np.linalg.norm(colours[:, None] - colours[None], axis=-1)
        return float(apart[~np.eye(len(colours), dtype=bool)].min())

    labels = ["bookshelf", "chair", "trash can", "door", *(f"thing {i}" for i in range(12))]
    of = LabelColours()
    colours = of.of(labels)
    assert nearest(colours) > 0.2 > nearest(colouring.category_colours(np.arange(16)))
    many = of.of([*labels, *(f"other {i}" for i in range(60))])
    assert (many[:16] == colours).all()
    assert len(np.unique(many, axis=0)) == 32
    assert (LabelColours().of(["door"]) == LabelColours().of(["Door"])).all(), "the same in another scan"
    assert of.of([]).shape == (0, 3)


@pytest.mark.parametrize("ground", [(0.08, 0.09, 0.1), (0.93, 0.94, 0.95)])
def test_what_has_no_label_stands_back_on_either_ground(ground):
    grey = colouring.unnamed(ground)
    assert 0.1 < np.abs(grey - ground).max() < 0.4


@given(st.integers(0, 2**32 - 1))
def test_lit_is_amber_and_the_rest_darker(seed):
    rng = np.random.default_rng(seed)
    base = rng.random((200, 3)).astype(np.float32)
    mask = rng.random(200) < 0.3
    out = colouring.lit(base, [(mask, COLOURS[0])])
    assert ((out >= 0) & (out <= 1)).all()
    assert (out[mask, 0] >= out[mask, 2]).mean() > 0.95
    for ground in ((0.0, 0.0, 0.0), (0.9, 0.9, 0.9)):
        rest = colouring.lit(base, [(mask, COLOURS[0])], ground)[~mask]
        assert (np.abs(rest - ground).max(axis=1) <= 0.5 * np.abs(base[~mask] - ground).max(axis=1) + 1e-6).all()


# ---- stage -----------------------------------------------------------------------------------------------


def test_spacing_is_that_of_the_whole_cloud_though_measured_on_few():
    rng = np.random.default_rng(0)
    plane = np.c_[rng.random((80_000, 2)), np.zeros(80_000)].astype(np.float32)
    assert spacing(plane) == pytest.approx(spacing(plane[:20_000]) / 2, rel=0.15)


def test_the_real_renderer_draws_and_the_picker_agrees_with_it():
    rng = np.random.default_rng(1)
    xyz = (rng.random((3000, 3)) * [2, 2, 1]).astype(np.float32)
    codes = np.arange(3000)
    colours = np.stack([codes // 256 / 255, codes % 256 / 255, np.full(3000, 0.5)], 1)
    stage = Stage()
    stage.shaded = False
    hidden = xyz[:, 2] > 0.8
    stage.set_points(xyz, colours, hidden)
    camera = Camera(width=320, height=240).fit(*stage.bounds)
    try:
        picture = stage.draw(camera, moving=False).astype(int)
        agree, drawn = 0, 0
        for y, x in rng.integers([0, 0], [240, 320], (300, 2)):
            red, green, blue = picture[y, x]
            if blue:
                drawn += 1
                found = stage.pick(camera, x, y)
                assert not hidden[found]
                agree += found == red * 256 + green
        assert drawn > 50
        # Two points that tie to within the depth buffer's precision or on a square's rim may differ.
        assert agree >= 0.93 * drawn
        thinned = stage.draw(camera, moving=True)
        assert thinned.any()
    finally:
        stage.close()


def test_closing_one_renderer_leaves_the_others_alive():
    xyz = np.random.default_rng(0).random((2000, 3)).astype(np.float32)
    kept, closed = Renderer(200, 150), Renderer(120, 90)
    camera = Camera(width=200, height=150).fit(xyz.min(axis=0), xyz.max(axis=0))
    try:
        for renderer in (kept, closed):
            renderer.set_points(xyz, np.ones_like(xyz))
        before, _ = kept.draw(camera, 3, with_depth=True)
        closed.close()
        other = Renderer(160, 160)
        after, _ = kept.draw(camera, 3, with_depth=True)
        other.close()
        assert before.any()
        np.testing.assert_array_equal(after, before)
    finally:
        kept.close()


def test_a_thinned_frame_of_lower_resolution_leaves_the_full_picture_as_it_was():
    xyz = np.random.default_rng(0).random((5000, 3)).astype(np.float32)
    stage = Stage()
    stage.set_points(xyz, np.ones_like(xyz))
    camera = Camera(width=300, height=200).fit(*stage.bounds)
    try:
        before = stage.draw(camera, moving=False)
        for rung in (len(LADDER) - 1, 4, 0):
            stage.pace.rung = rung
            stage.draw(camera, moving=True)
        np.testing.assert_array_equal(stage.draw(camera, moving=False), before)
    finally:
        stage.close()
