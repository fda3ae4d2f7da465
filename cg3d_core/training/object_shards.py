"""Training samples of single objects: generated meshes, sampled evenly and scanned, each with a picture."""

from __future__ import annotations

import numpy as np

from cg3d_core.encode import prepare_points, shape_context
from cg3d_core.synth.registry import Category

from .world_spec import WorldSpec

OBJECTS_PER_SHARD = 500


def object_shard(spec: WorldSpec, categories: dict[str, Category], k: int) -> dict[str, np.ndarray]:
    """500 objects: xyz (500, 2, N, 3) float16 even and scanned, context (500, 2, 5), label (500,), photo (500, S, S, 3)."""
    from cg3d_core.render.mesh_views import render_mesh
    from cg3d_core.synth.scanner import scan_object

    rng = np.random.default_rng([spec.seed, 1, k])
    names = list(categories)
    n, size = spec.n_points, spec.image_size
    xyz = np.zeros((OBJECTS_PER_SHARD, 2, n, 3), np.float16)
    context = np.full((OBJECTS_PER_SHARD, 2, 5), np.nan, np.float32)
    label = np.zeros(OBJECTS_PER_SHARD, np.int16)
    photo = np.zeros((OBJECTS_PER_SHARD, size, size, 3), np.uint8)
    for i in range(OBJECTS_PER_SHARD):
        label[i] = rng.integers(len(names))
        category = categories[names[label[i]]]
        mesh = category.make(rng, spec.styles)
        above, gap = _where(category, mesh, rng)
        even, _, _ = mesh.sample(4 * n, rng)
        scanned, _ = scan_object(mesh, rng, place=category.place, base=above)
        for j, points in enumerate((even, scanned)):
            xyz[i, j] = prepare_points(points, n, seed=int(rng.integers(2**31)))
            context[i, j] = shape_context(points, above, gap)
        photo[i] = render_mesh(mesh, rng, size=size)
    return {"xyz": xyz, "context": context, "label": label, "photo": photo}


def _where(category: Category, mesh, rng: np.random.Generator) -> tuple[float, float]:
    """Height of the lowest point above the floor and gap to the wall (metres) that suit the category's place."""
    height = float(mesh.bounds[1][2])
    free = float(rng.uniform(0.1, 3))
    if category.place == "wall":
        return float(rng.uniform(*category.hang)), float(abs(rng.normal(0, 0.02)))
    if category.place == "opening":
        return (0.0 if height > 1.8 else float(rng.uniform(0.3, 1.2))), 0.0
    if category.place == "ceiling":
        return max(float(rng.uniform(2.4, 3.4)) - height, 0.0), free
    if category.place == "surface":
        return float(rng.choice([0.0, 0.45, 0.75, 0.9, 1.5])) + float(rng.normal(0, 0.03)), free
    if category.place == "wall_floor":
        return 0.0, float(abs(rng.normal(0, 0.05)))
    return 0.0, free
