"""The virtual scanner measures what it could see, as badly as it says and no worse."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cg3d_core.synth.mesh import box, cylinder, merge, sphere
from cg3d_core.synth.rooms import make_room
from cg3d_core.synth.scanner import ScannerNoise, scan, scan_object, scan_room, thin

RED, BLUE = (0.9, 0.1, 0.1), (0.1, 0.1, 0.9)
SHAPES = {
    "box": box(0.6, 0.5, 0.9, RED),
    "cylinder": cylinder(0.3, 1.0, BLUE, n=24),
    "ball on a foot": merge([sphere(0.3, 0.3, 0.3, RED, z=0.6), cylinder(0.2, 0.3, BLUE)]),
}


def distance_to(mesh, xyz):
    """Unsigned distance of points (n, 3) to the mesh."""
    import open3d as o3d

    scene = o3d.t.geometry.RaycastingScene()
    scene.add_triangles(o3d.core.Tensor(mesh.vertices), o3d.core.Tensor(mesh.faces.astype(np.uint32)))
    return scene.compute_distance(o3d.core.Tensor(np.ascontiguousarray(xyz, np.float32))).numpy()


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(sorted(SHAPES)), st.integers(0, 10_000), st.floats(0, 0.004), st.floats(0, 0.002))
def test_range_errors_stay_within_three_sigma(name, seed, base, per_metre):
    mesh, rng = SHAPES[name], np.random.default_rng(seed)
    noise = ScannerNoise(base=base, per_metre=per_metre, grazing=0.0)
    station = np.array([rng.uniform(1, 3), -rng.uniform(1, 3), 1.4])
    hits = scan(mesh, station[None], rng, rays=10_000, noise=noise)
    reach = np.linalg.norm(hits.xyz - station, axis=1)
    # the sigma depends on the true range, which the error shortens by at most itself
    bound = 3 * (base + per_metre * reach) * 1.01 + 2e-5
    assert len(hits.xyz) > 20
    assert (distance_to(mesh, hits.xyz) <= bound).all()


def test_each_hit_lies_on_the_face_that_it_names():
    mesh = SHAPES["box"]
    hits = scan(
        mesh, [[2.0, -2.0, 1.5]], np.random.default_rng(0), rays=20_000, noise=ScannerNoise(base=0, per_metre=0)
    )
    a, b, c = (mesh.vertices[mesh.faces[hits.face, k]] for k in range(3))
    normal = np.cross(b - a, c - a)
    normal /= np.linalg.norm(normal, axis=1, keepdims=True)
    assert np.abs(np.einsum("ij,ij->i", hits.xyz - a, normal)).max() < 1e-4


def test_what_no_station_sees_has_no_points():
    block = SHAPES["box"]  # its back is the plane y = +0.25, its left side x = -0.3
    hits = scan(block, [[2.0, -2.0, 1.5]], np.random.default_rng(0), rays=40_000)
    assert not ((hits.xyz[:, 1] > 0.24) & (hits.xyz[:, 0] < 0.28) & (hits.xyz[:, 2] < 0.88)).any()
    assert not (hits.xyz[:, 0] < -0.29)[hits.xyz[:, 2] < 0.88].all()
    around = scan(block, [[2.0, -2.0, 1.5], [-2.0, 2.0, 1.5]], np.random.default_rng(0), rays=40_000)
    assert ((around.xyz[:, 1] > 0.24) & (around.xyz[:, 2] < 0.88)).any()
    assert set(around.station) == {0, 1}


def test_an_object_hides_what_is_behind_it():
    screen = box(1.0, 0.02, 2.0, RED, y=-1.0)
    scene = merge([screen, box(0.4, 0.4, 0.4, BLUE, z=0.8)])
    hits = scan(scene, [[0.0, -2.0, 1.0]], np.random.default_rng(0), rays=40_000)
    assert (hits.face < len(screen.faces)).all()


def test_density_falls_with_distance():
    near, far = box(1, 0.02, 1, RED, y=1.0, z=0.5), box(1, 0.02, 1, BLUE, y=-4.0, z=0.5)
    hits = scan(merge([near, far]), [[0.0, 0.0, 1.0]], np.random.default_rng(0), rays=100_000)
    counts = np.bincount((hits.face >= len(near.faces)).astype(int), minlength=2)
    assert counts[0] / counts[1] == pytest.approx(14, rel=0.35)  # 16 for small patches; the near one is wide


def test_grazing_beams_are_lost():
    floor = box(40, 40, 0.1, RED, z=-0.1)
    hits = scan(floor, [[0.0, 0.0, 1.0]], np.random.default_rng(0), rays=200_000)
    kept = scan(
        floor, [[0.0, 0.0, 1.0]], np.random.default_rng(0), rays=200_000, noise=ScannerNoise(drop_cos=1e-6, drop=0)
    )
    far, far_kept = (np.hypot(h.xyz[:, 0], h.xyz[:, 1]) > 12 for h in (hits, kept))
    assert far_kept.sum() > 100
    assert far.sum() < 0.8 * far_kept.sum()


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 400), st.floats(0.01, 2.0), st.integers(0, 99))
def test_thinning_keeps_one_point_of_every_cell(n, voxel, seed):
    rng = np.random.default_rng(seed)
    xyz = rng.normal(0, 1, (n, 3)).astype(np.float32)
    cells = [tuple(c) for c in ((xyz - xyz.min(axis=0)) / voxel).astype(int)]
    kept = thin(xyz, voxel, rng)
    assert len(kept) == len(set(cells)) == len({cells[i] for i in kept})


@pytest.mark.parametrize("place", ["floor", "wall_floor", "wall", "ceiling", "surface", "opening"])
@pytest.mark.parametrize("name", sorted(SHAPES))
def test_object_scans_stand_where_such_things_stand(name, place):
    mesh = SHAPES[name]
    for seed in range(4):
        xyz, colour = scan_object(mesh, np.random.default_rng(seed), place=place, clutter=0.0)
        again, _ = scan_object(mesh, np.random.default_rng(seed), place=place, clutter=0.0)
        assert np.array_equal(xyz, again)
        assert xyz.dtype == np.float32
        assert colour.dtype == np.uint8
        assert xyz.shape == colour.shape
        assert len(xyz) >= 48
        assert xyz[:, 2].min() > -0.03
        low, high = mesh.bounds
        assert (xyz[:, :2] > low[:2] - 0.05).all()
        assert (xyz[:, :2] < high[:2] + 0.05).all()
        assert np.ptp(xyz[:, 2]) < (high - low)[2] + 0.06


def test_object_scan_without_noise_is_exact_and_one_sided():
    mesh = SHAPES["box"]
    xyz, _ = scan_object(
        mesh, np.random.default_rng(3), (1, 1), noise=0.0, clutter=0.0, occlusion=0.0, place="wall_floor", base=0.0
    )
    assert distance_to(mesh, xyz).max() < 1e-4
    assert (xyz[:, 1] > 0.249).mean() < 0.05  # the back is to the wall


def test_a_thin_thing_still_gives_points():
    xyz, colour = scan_object(box(0.001, 0.001, 0.02, RED), np.random.default_rng(0))
    assert len(xyz) == len(colour) >= 1


@pytest.mark.parametrize("kind", ["tripod", "handheld"])
def test_room_scans_carry_true_labels(kind):
    rng = np.random.default_rng(5)
    room = make_room(rng, "bedroom")
    xyz, colour, label, instance = scan_room(room, np.random.default_rng(1), 20_000, kind, voxel=0.05)
    assert 2_000 < len(xyz) <= 20_000
    assert len(xyz) == len(colour) == len(label) == len(instance)
    names = room.label_names
    category = {i.id: i.category for i in room.instances} | {0: None}
    for number in np.unique(instance):
        found = {names[k] for k in np.unique(label[instance == number])}
        assert found <= {"floor", "ceiling", "wall"} if number == 0 else found == {category[number]}
    for thing in room.instances:  # drift, tilt and range errors move a point by a few centimetres
        mine = xyz[instance == thing.id]
        if len(mine):
            assert distance_to(thing.mesh, mine).max() < (0.02 if kind == "tripod" else 0.08)


def test_same_seed_same_room_scan():
    room = make_room(np.random.default_rng(2), "bathroom")
    one, two = (scan_room(room, np.random.default_rng(9), 5_000) for _ in range(2))
    assert all(np.array_equal(a, b) for a, b in zip(one, two, strict=True))
