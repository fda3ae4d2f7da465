"""The orbit camera keeps its laws for any view."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from cg3d_app.viewer.camera import VIEWS, Camera, blend

coordinate = st.floats(-50, 50)
cameras = st.builds(
    Camera,
    target=st.tuples(coordinate, coordinate, coordinate),
    distance=st.floats(0.2, 100),
    yaw=st.floats(-180, 179.9),
    pitch=st.floats(-90, 90),
    width=st.integers(64, 2000),
    height=st.integers(64, 1500),
)
pixel = st.floats(0.02, 0.98)


def project(camera, point):
    x, y, depth = camera.project(np.asarray(point, float)[None])
    return np.array([x[0], y[0], depth[0]])


@given(cameras)
def test_the_target_is_seen_in_the_middle_at_its_distance(camera):
    x, y, depth = project(camera, camera.target)
    np.testing.assert_allclose([x, y], camera.centre, atol=1e-3)
    np.testing.assert_allclose(depth, camera.distance, rtol=1e-6)


@given(cameras)
def test_rotation_is_proper_and_upright(camera):
    np.testing.assert_allclose(camera.rotation @ camera.rotation.T, np.eye(3), atol=1e-9)
    assert np.linalg.det(camera.rotation) > 0
    assert camera.rotation[1, 2] <= 1e-9, "down in the picture is never up in the world"
    assert abs(camera.rotation[0, 2]) < 1e-9, "the horizon is level"


@given(cameras, pixel, pixel, st.floats(0.1, 50))
def test_unproject_undoes_project(camera, u, v, depth):
    x, y = u * camera.width, v * camera.height
    np.testing.assert_allclose(project(camera, camera.unproject(x, y, depth)), [x, y, depth], rtol=1e-5, atol=1e-4)


@given(cameras, pixel, pixel, st.floats(0.5, 20), st.floats(0.3, 3))
def test_zoom_keeps_the_anchor_under_the_cursor(camera, u, v, depth, factor):
    x, y = u * camera.width, v * camera.height
    anchor = camera.unproject(x, y, depth)
    zoomed = camera.zoom(factor, anchor)
    seen = project(zoomed, anchor)
    np.testing.assert_allclose(seen[:2], [x, y], atol=0.05)
    np.testing.assert_allclose(seen[2], depth / factor, rtol=1e-4)


@given(cameras, pixel, pixel, st.floats(0.5, 20), st.floats(-80, 80), st.floats(-80, 80))
def test_pan_moves_the_held_point_with_the_mouse(camera, u, v, depth, dx, dy):
    x, y = u * camera.width, v * camera.height
    held = camera.unproject(x, y, depth)
    np.testing.assert_allclose(project(camera.pan(dx, dy, depth), held), [x + dx, y + dy, depth], rtol=1e-4, atol=0.02)


@given(cameras, st.floats(-400, 400), st.floats(-400, 400))
def test_orbit_keeps_target_and_distance_and_pitch_in_range(camera, dx, dy):
    turned = camera.drag_orbit(dx, dy)
    assert (turned.target, turned.distance) == (camera.target, camera.distance)
    assert -90 <= turned.pitch <= 90
    assert -180 <= turned.yaw < 180
    np.testing.assert_allclose(np.linalg.norm(turned.eye - turned.target), turned.distance, rtol=1e-9)


@given(cameras, st.tuples(coordinate, coordinate, coordinate), st.tuples(*[st.floats(0.01, 20)] * 3))
def test_fit_shows_every_corner_and_wastes_little(camera, low, size):
    low, high = np.array(low), np.array(low) + size
    fitted = camera.fit(low, high)
    corners = np.array([[x, y, z] for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])])
    x, y, depth = fitted.project(corners)
    assert (depth > 0).all()
    cx, cy = camera.centre
    reach_x, reach_y = np.abs(x - cx).max() / (camera.width / 2), np.abs(y - cy).max() / (camera.height / 2)
    assert max(reach_x, reach_y) <= 1.0
    assert max(reach_x, reach_y) > 0.9
    assert fitted.rotation.tolist() == camera.rotation.tolist()


@given(cameras, cameras, st.floats(0, 1))
def test_a_flight_starts_and_ends_where_it_should(start, end, t):
    end = replace(end, width=start.width, height=start.height)
    np.testing.assert_allclose(blend(start, end, 0).eye, start.eye, atol=1e-6)
    assert blend(start, end, 1) == end
    between = blend(start, end, t)
    assert min(start.distance, end.distance) * 0.999 <= between.distance <= max(start.distance, end.distance) * 1.001


def test_named_views_look_where_they_say():
    looks = {name: Camera().view(name).rotation[2].round(6).tolist() for name in VIEWS}
    assert looks["top"] == [0, 0, -1]
    assert looks["front"] == [0, 1, 0]
    assert looks["side"] == [-1, 0, 0]
    assert Camera().view("top").rotation[0].round(6).tolist() == [1, 0, 0], "x to the right, as on a plan"
