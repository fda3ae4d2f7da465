"""Which way is up, how long is a unit, where is the floor."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import UsageError
from cg3d_core.geometry.axes import AXES, axis_vector
from cg3d_core.geometry.frame import Frame, find_frame, rotation_to_up


def plate(rng, low, high, n):
    """n points spread over an axis-aligned box face or volume."""
    return rng.uniform(low, high, (n, 3))


def make_room(rng, width=5.0, depth=4.0, height=2.7, ceiling=True) -> np.ndarray:
    """A furnished room, z up, floor at 0, about 30,000 points with 3 mm of noise."""
    parts = [
        plate(rng, (0, 0, 0), (width, depth, 0), 7000),
        plate(rng, (0, 0, 0), (0, depth, height), 3500),
        plate(rng, (width, 0, 0), (width, depth, height), 3500),
        plate(rng, (0, 0, 0), (width, 0, height), 4000),
        plate(rng, (0, depth, 0), (width, depth, height), 4000),
    ]
    if ceiling:
        parts.append(plate(rng, (0, 0, height), (width, depth, height), 7000))
    for x, y, dx, dy, h in (
        (1, 1, 1.4, 0.8, 0.75),
        (3, 2, 0.5, 0.5, 0.45),
        (0.3, 3, 2.0, 0.8, 0.5),
        (4, 0.4, 0.6, 0.4, 1.1),
    ):
        parts.append(plate(rng, (x, y, h), (x + dx, y + dy, h), 900))
        parts.append(plate(rng, (x, y, 0), (x + dx, y, h), 500))
        parts.append(plate(rng, (x, y, 0), (x, y + dy, h), 500))
    points = np.concatenate(parts)
    return points + rng.normal(0, 0.003, points.shape)


def make_chair(rng) -> np.ndarray:
    parts = [plate(rng, (0, 0, 0.42), (0.45, 0.45, 0.46), 2500), plate(rng, (0, 0.42, 0.46), (0.45, 0.45, 0.9), 2500)]
    for x in (0, 0.41):
        for y in (0, 0.41):
            parts.append(plate(rng, (x, y, 0), (x + 0.04, y + 0.04, 0.42), 600))
    return np.concatenate(parts)


def turned(points: np.ndarray, up: str) -> np.ndarray:
    """Points whose z became the axis ``up``."""
    return points @ rotation_to_up(axis_vector(up))


@pytest.fixture(scope="module")
def room():
    return make_room(np.random.default_rng(1))


@pytest.mark.parametrize("up", AXES)
@pytest.mark.parametrize(("unit", "per_metre"), [("m", 1), ("mm", 1000), ("cm", 100)])
def test_room_in_any_orientation_and_unit(room, up, unit, per_metre):
    frame = find_frame(PointCloud.from_array(turned(room, up) * per_metre))
    assert frame.up == up
    assert frame.unit == unit
    assert frame.scale == pytest.approx(1 / per_metre)
    assert frame.up_reason
    assert frame.unit_reason


@pytest.mark.parametrize("up", ["y", "-y", "z"])
def test_room_without_ceiling(up):
    points = make_room(np.random.default_rng(2), ceiling=False)
    frame = find_frame(PointCloud.from_array(turned(points, up)))
    assert frame.up == up


def test_floor_is_at_zero_despite_points_below_it(room):
    strays = np.random.default_rng(0).uniform((0, 0, -3), (5, 4, -0.3), (60, 3))
    cloud = PointCloud.from_array(np.concatenate([room, strays]) + np.array([0, 0, 12.0]))
    frame = find_frame(cloud)
    floor = frame.to_canonical(cloud.xyz)[:7000, 2]
    assert abs(np.median(floor)) < 0.02


def test_tilted_room_is_levelled(room):
    tilt = rotation_to_up(np.array([np.sin(0.35), 0, np.cos(0.35)]))
    frame = find_frame(PointCloud.from_array(room @ tilt))
    height = frame.to_canonical((room @ tilt).astype(np.float32))[:7000, 2]
    assert np.std(height) < 0.02
    assert "levelled by 20" in frame.up


def test_single_depth_camera_view_is_levelled():
    rng = np.random.default_rng(3)
    table = np.stack([rng.uniform(-0.5, 0.5, 8000), np.zeros(8000), rng.uniform(-0.4, 0.4, 8000)], axis=1)
    front = np.stack([rng.uniform(-0.1, 0.1, 1500), rng.uniform(-0.2, 0, 1500), np.full(1500, -0.1)], axis=1)
    angle = np.radians(35)  # looking down; y points down, z ahead
    pitch = np.array([[1, 0, 0], [0, np.cos(angle), -np.sin(angle)], [0, np.sin(angle), np.cos(angle)]])
    seen = np.concatenate([table, front]) @ pitch.T + (0, 0.05, 1.0)
    frame = find_frame(PointCloud.from_array(seen))
    heights = frame.to_canonical(seen.astype(np.float32))[:, 2]
    assert np.ptp(heights[:8000]) < 0.02
    assert heights[8000:].max() > 0.15  # the box stands above the table
    assert "-y" in frame.up


def test_object_keeps_z_and_metres():
    chair = make_chair(np.random.default_rng(4))
    frame = find_frame(PointCloud.from_array(chair + np.array([3, 3, 7])))
    assert (frame.up, frame.unit) == ("z", "m")
    assert "z is up in most files" in frame.up_reason
    assert frame.to_canonical((chair + np.array([3, 3, 7])).astype(np.float32))[:, 2].min() == pytest.approx(
        0, abs=1e-4
    )


def test_object_that_can_only_stand_on_its_y_side():
    rng = np.random.default_rng(4)
    height, angle = rng.uniform(0, 0.5, 8000), rng.uniform(0, 2 * np.pi, 8000)
    radius = 0.3 * (1 - height / 0.5)
    cone = np.stack([radius * np.cos(angle), height, radius * np.sin(angle)], axis=1)
    frame = find_frame(PointCloud.from_array(cone))
    assert frame.up == "y"
    assert "stands firmly" in frame.up_reason


def test_objects_in_obj_files_are_usually_y_up():
    chair = turned(make_chair(np.random.default_rng(4)), "y")
    assert find_frame(PointCloud.from_array(chair, format="OBJ mesh")).up == "y"


def test_survey_coordinates_are_metres():
    field = np.random.default_rng(0).uniform(0, 1, (5000, 3)) * np.array([300, 200, 4]) + np.array([5e5, 4e6, 100])
    frame = find_frame(PointCloud.from_array(field))
    assert frame.scale == 1
    assert "survey" in frame.unit_reason


def test_large_object_numbers_are_millimetres():
    frame = find_frame(PointCloud.from_array(make_chair(np.random.default_rng(4)) * 1000))
    assert frame.unit == "mm"
    assert "0.9 m" in frame.unit_reason


def test_standard_size_is_said_to_be_unknown():
    ball = np.random.default_rng(5).normal(size=(4000, 3))
    ball /= np.linalg.norm(ball, axis=1, keepdims=True)
    frame = find_frame(PointCloud.from_array(ball))
    assert frame.scale == 1
    assert "not known" in frame.unit_reason


def test_format_and_user_overrule_the_search(room):
    cloud = PointCloud.from_array(turned(room, "y"), up="x", unit=0.5, format="Odd")
    frame = find_frame(cloud)
    assert (frame.up, frame.scale) == ("x", 0.5)
    assert "Odd" in frame.up_reason
    frame = find_frame(cloud, up="-y", unit=0.25)
    assert (frame.up, frame.scale) == ("-y", 0.25)
    assert "by hand" in frame.up_reason
    assert "by hand" in frame.unit_reason


@pytest.mark.parametrize(
    ("up", "unit"), [("w", None), ("", None), ("+z", None), (None, 0.0), (None, -1.0), (None, float("nan"))]
)
def test_senseless_wishes_are_refused(room, up, unit):
    with pytest.raises(UsageError):
        find_frame(PointCloud.from_array(room), up=up, unit=unit)


@pytest.mark.parametrize("points", [np.zeros((1, 3)), np.ones((500, 3)), np.array([[0, 0, 0], [1, 0, 0.0]])])
def test_degenerate_clouds_have_a_frame(points):
    frame = find_frame(PointCloud.from_array(points))
    assert np.isfinite(frame.to_canonical(points.astype(np.float32))).all()


@pytest.mark.parametrize("shape", [(1000, 1, 1), (30, 30, 1)])
def test_lines_and_sheets_have_a_frame(shape):
    grid = np.stack(np.meshgrid(*[np.arange(n) * 0.01 for n in shape], indexing="ij"), -1).reshape(-1, 3)
    assert find_frame(PointCloud.from_array(grid)).up in AXES


@settings(max_examples=50, deadline=None)
@given(
    axis=st.sampled_from(AXES),
    scale=st.sampled_from([1.0, 0.001, 0.3048]),
    east=st.floats(-5e6, 5e6),
    height=st.floats(-100, 5000),
)
def test_to_file_undoes_to_canonical(axis, scale, east, height):
    local = np.random.default_rng(0).uniform(-5, 5, (20, 3)).astype(np.float32) / np.float32(scale)
    origin = np.array([east, -east / 3, height])
    frame = Frame(rotation_to_up(axis_vector(axis)), scale, np.array([0, 0, 1.5]), origin, axis, "", "", "")
    back = frame.to_file(frame.to_canonical(local))
    assert np.abs(back - (local + origin)).max() < 1e-5 / scale
    assert np.linalg.det(frame.rotation) == pytest.approx(1)
