"""Thinning keeps the shape, covers every point, and respects its limits."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cg3d_core.cloud import PointCloud
from cg3d_core.geometry.frame import find_frame
from cg3d_core.geometry.thin import thin


def flat(points, **attributes):
    cloud = PointCloud.from_array(np.asarray(points, float), **attributes)
    return cloud, find_frame(cloud, up="z", unit=1.0)


@settings(max_examples=40, deadline=None)
@given(
    n=st.integers(1, 3000),
    seed=st.integers(0, 99),
    voxel=st.floats(0.01, 5),
    limit=st.integers(1, 2000),
    far=st.sampled_from([0.0, 4e5]),
)
def test_every_point_is_stood_for_by_a_near_work_point(n, seed, voxel, limit, far):
    cloud, frame = flat(np.random.default_rng(seed).uniform(-3, 3, (n, 3)) + far)
    work = thin(cloud, frame, voxel=voxel, max_points=limit)
    assert 1 <= len(work) <= max(limit, 1)
    assert work.inverse.shape == (n,)
    assert work.inverse.dtype == np.int32
    assert set(np.unique(work.inverse)) == set(range(len(work)))
    apart = np.abs(frame.to_canonical(cloud.xyz) - work.xyz[work.inverse])
    assert apart.max() <= work.voxel * 1.001
    assert np.linalg.norm(work.normals, axis=1) == pytest.approx(1, abs=1e-3)


def test_mean_position_and_colour():
    points = [[0, 0, 0], [0.1, 0, 0], [5, 5, 5]]
    cloud, frame = flat(points, colour=np.array([[0, 0, 0], [200, 100, 50], [9, 9, 9]], np.uint8))
    work = thin(cloud, frame, voxel=1.0)
    both = work.inverse[0]
    assert work.inverse[1] == both != work.inverse[2]
    assert work.xyz[both] == pytest.approx([0.05, 0, 0], abs=1e-6)
    assert work.colour[both].tolist() == [100, 50, 25]


def test_small_object_keeps_detail():
    cloud, frame = flat(np.random.default_rng(0).uniform(0, 0.08, (20_000, 3)))
    work = thin(cloud, frame)
    assert work.voxel < 0.001
    assert len(work) > 10_000


def test_room_gets_two_centimetres():
    cloud, frame = flat(np.random.default_rng(0).uniform(0, 6, (5000, 3)))
    assert thin(cloud, frame).voxel == pytest.approx(0.02)


def test_normals_of_a_plane_and_from_the_file():
    rng = np.random.default_rng(0)
    plane = np.column_stack([rng.uniform(0, 2, (5000, 2)), np.zeros(5000)])
    cloud, frame = flat(plane)
    assert np.abs(thin(cloud, frame).normals[:, 2]).min() > 0.99
    normals = np.zeros((5000, 3), np.float32)
    normals[:, 0] = np.where(plane[:, 0] > 1, 1, -1)
    cloud, frame = flat(plane, normals=normals)
    assert np.abs(thin(cloud, frame).normals[:, 0]).min() > 0.99


def test_file_normals_turn_with_the_cloud():
    rng = np.random.default_rng(0)
    normals = rng.normal(size=(1000, 3)).astype(np.float32)
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    cloud = PointCloud.from_array(rng.uniform(0, 1, (1000, 3)), normals=normals)
    work = thin(cloud, find_frame(cloud, up="y", unit=1.0), voxel=1e-4)
    assert work.normals[work.inverse][:, 2] == pytest.approx(normals[:, 1], abs=1e-5)


@pytest.mark.parametrize("bad", [np.zeros((900, 3)), np.tile([0, 0, 1.0], (900, 1))])
def test_placeholder_normals_are_not_believed(bad):
    rng = np.random.default_rng(0)
    wall = np.column_stack([np.zeros(900), rng.uniform(0, 1, (900, 2))])
    cloud, frame = flat(wall, normals=bad.astype(np.float32))
    assert np.abs(thin(cloud, frame).normals[:, 0]).min() > 0.99


@pytest.mark.parametrize("points", [np.zeros((1, 3)), np.ones((400, 3)), np.array([[0, 0, 0], [1e-30, 0, 0]])])
def test_degenerate_clouds(points):
    cloud, frame = flat(points)
    work = thin(cloud, frame)
    assert len(work) >= 1
    assert np.isfinite(work.xyz).all()


def test_huge_extent_with_a_tiny_voxel_still_fits_the_keys():
    cloud, frame = flat([[0, 0, 0], [1e6, 1e6, 1e6], [1, 1, 1]])
    work = thin(cloud, frame, voxel=1e-6)
    assert len(work) == 3
    assert work.voxel > 0.1


def test_progress_is_told_and_may_cancel():
    from cg3d_core.errors import Cancelled

    seen = []
    cloud, frame = flat(np.random.default_rng(0).uniform(0, 1, (100, 3)))
    thin(cloud, frame, progress=lambda what, done: seen.append(done))
    assert seen == sorted(seen)
    assert seen[-1] == 1.0

    def cancel(what, done):
        raise Cancelled

    with pytest.raises(Cancelled):
        thin(cloud, frame, progress=cancel)


def test_a_handful_of_points_is_thinned_to_fewer():
    """Cubes of cubes once stayed where they were for ever."""
    line = np.c_[np.arange(5) * 0.0201, np.zeros((5, 2))]
    cloud = PointCloud.from_array(line.astype(np.float32), up="z", unit=1.0)
    assert 1 <= len(thin(cloud, find_frame(cloud), voxel=0.02, max_points=3)) <= 3
