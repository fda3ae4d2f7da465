"""The parts of the default segmenter: voxels, graph, trees, pool, planes."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from cg3d_core.geometry.planes import (
    MOST_LEVELS,
    fit_line,
    horizontal_levels,
    occupied_cells,
    offset_peaks,
    vertical_directions,
)
from cg3d_core.segment.agglomerate import merge_regions
from cg3d_core.segment.criteria import CRITERIA
from cg3d_core.segment.graph import edge_steps, lab, neighbour_edges, oversegment, region_graph
from cg3d_core.segment.pool import Pool, choose, smallest_holders, tree_nodes
from cg3d_core.segment.voxels import coarsen, joined


def cloud(seed: int, count: int):
    rng = np.random.default_rng(seed)
    normals = rng.normal(size=(count, 3))
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    return rng.random((count, 3)).astype(np.float32), normals.astype(np.float32), rng.integers(0, 256, (count, 3))


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 5), st.integers(2, 400), st.floats(0.05, 3.0))
def test_regions_partition_and_trees_nest(seed, count, scale):
    xyz, normals, colour = cloud(seed, count)
    voxels = coarsen(xyz, normals, colour, 0.05)
    assert voxels.count.sum() == count
    edges = neighbour_edges(voxels.xyz, 6)
    assert (edges.a < edges.b).all()
    tones = lab(voxels.colour)
    steps = edge_steps(edges, voxels, tones)
    label = oversegment(len(voxels), edges, steps, scale, 4)
    graph = region_graph(voxels, tones, label, edges, steps)
    assert np.array_equal(np.unique(label), np.arange(len(graph)))
    assert graph.size.sum() == len(voxels)
    for criterion in CRITERIA.values():
        tree = merge_regions(graph, criterion)
        order, start, stop = tree_nodes(tree)
        assert np.array_equal(np.sort(order), np.arange(len(graph)))
        for j, (a, b) in enumerate(tree.children):
            union = set(order[start[a] : stop[a]]) | set(order[start[b] : stop[b]])
            assert set(order[start[len(graph) + j] : stop[len(graph) + j]]) == union
            assert len(union) == stop[a] - start[a] + stop[b] - start[b]


def test_two_colours_on_one_plane_are_two_regions():
    x, y = np.meshgrid(np.arange(40) * 0.025, np.arange(20) * 0.025)
    xyz = np.stack([x.ravel(), y.ravel(), 0 * x.ravel()], axis=1).astype(np.float32)
    normals = np.tile(np.float32([0, 0, 1]), (len(xyz), 1))
    left = xyz[:, 0] < 0.5
    colour = np.where(left[:, None], [200, 40, 40], [40, 40, 200])
    voxels = coarsen(xyz, normals, colour, 0.025)
    edges = neighbour_edges(voxels.xyz, 8)
    tones = lab(voxels.colour)
    label = oversegment(len(voxels), edges, edge_steps(edges, voxels, tones), 1.5, 4)[voxels.inverse]
    assert len(np.unique(label)) == 2
    assert len(np.unique(label[left])) == len(np.unique(label[~left])) == 1


def test_joined_voxels_keep_their_points():
    xyz, normals, colour = cloud(0, 50)
    even, odd = np.arange(0, 50, 2), np.arange(1, 50, 2)
    pieces = [coarsen(xyz[own], normals[own], colour[own], 0.2) for own in (even, odd)]
    whole = joined(pieces, [even, odd])
    assert np.array_equal(np.bincount(whole.inverse), whole.count)
    assert np.abs(whole.xyz[whole.inverse] - xyz).max() < 0.2


def test_lab_of_known_colours():
    white, black, red = lab(np.array([[255, 255, 255], [0, 0, 0], [255, 0, 0]]))
    assert np.allclose(white, [1, 0, 0], atol=0.01)
    assert np.allclose(black, 0, atol=0.01)
    assert np.allclose(red, [0.532, 0.801, 0.672], atol=0.01)


def test_choosing_keeps_the_better_of_two_alike():
    pool = Pool(np.ones(10))
    pool.add(np.arange(8), 0)
    pool.add(np.arange(7), 0)  # IoU 7/8 with the first
    pool.add(np.arange(8, 10), 0)
    overlaps = pool.overlaps(0.1)
    assert np.allclose(overlaps.toarray()[0], [1, 7 / 8, 0])
    assert choose(np.array([1.0, 2, 0]), overlaps, (0.8,), 9).tolist() == [1, 2]
    assert choose(np.array([1.0, 2, 0]), overlaps, (0.8, 0.9), 9).tolist() == [1, 2, 0]
    assert choose(np.array([1.0, 2, 0]), overlaps, (0.8, 0.9), 1).tolist() == [1]


def test_parents_are_the_smallest_holders():
    sets = [np.arange(10), np.arange(4), np.arange(2), np.arange(8, 12)]
    assert smallest_holders(sets, np.ones(12)).tolist() == [-1, 0, 1, -1]


def test_planes_of_known_scenes():
    rng = np.random.default_rng(0)
    angle = 0.5
    normal = np.array([np.cos(angle), np.sin(angle)])
    along = np.array([-normal[1], normal[0]])
    xy = 1.5 * normal + rng.uniform(-2, 2, (500, 1)) * along
    found, offset = fit_line(xy, normal)
    assert np.allclose(found, normal, atol=1e-6)
    assert abs(offset - 1.5) < 1e-6
    directions = vertical_directions(np.tile([*normal, 0], (500, 1)))
    assert abs(directions[0] - angle) < np.radians(1.5)
    assert abs(offset_peaks(np.r_[np.full(100, 1.5), rng.uniform(0, 3, 50)])[0] - 1.5) < 0.03
    assert len(offset_peaks(np.zeros(0))) == 0
    assert occupied_cells(np.array([[0.05, 0.05], [0.06, 0.05], [0.15, 0.05]]), 0.1) == 2
    flat = np.c_[rng.uniform(0, 2, (5000, 2)), np.full(5000, 0.7)]
    levels = horizontal_levels(flat, np.tile([0, 0, 1.0], (5000, 1)))
    best = levels[levels[:, 1].argmax()]
    assert abs(best[0] - 0.7) < 0.04
    assert abs(best[1] - 4) < 0.5


def test_levels_of_a_height_that_makes_no_sense_take_no_gigabytes():
    far = np.array([[0, 0, 0], [1, 1, 0], [0, 1, 1e7]])
    levels = horizontal_levels(far, np.tile([0, 0, 1.0], (3, 1)))
    assert len(levels) <= MOST_LEVELS
    assert abs(levels[levels[:, 1].argmax(), 0]) < 20
    assert levels[-1, 0] > 0.99e7
