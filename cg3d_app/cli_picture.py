"""A picture of a scene with the answer lit up, without a window or a screen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from cg3d_core.cache import replacing
from cg3d_core.scene import Scene
from cg3d_core.segment.base import CEILING, WALL

WIDTH, HEIGHT = 1280, 800
BACKGROUND = (0.08, 0.085, 0.10)


def write_picture(scene: Scene, mask: np.ndarray, path: Path, width: int = WIDTH, height: int = HEIGHT) -> None:
    """Draw ``scene`` from a corner with the points of ``mask`` (n,) bool lit; the ending chooses the format.

    The ceiling and the walls in front are left away, for a look into the room. Raises Cg3dError
    where nothing can be drawn. Main thread only.
    """
    from PIL import Image

    from cg3d_app.answers import COLOURS
    from cg3d_app.viewer.camera import Camera
    from cg3d_app.viewer.colouring import HEIGHT_RAMP, height_range, lit, ramp
    from cg3d_app.viewer.stage import Stage

    xyz = scene.canonical
    if scene.cloud.colour is not None:
        colours = scene.cloud.colour.astype(np.float32) / 255
    else:
        low, high = height_range(xyz[:, 2])
        colours = ramp((xyz[:, 2] - low) / (high - low), HEIGHT_RAMP)
    stage = Stage(BACKGROUND)
    try:
        camera = replace(Camera(width=width, height=height), pitch=52.0)
        stage.set_points(xyz, lit(colours, [(mask, COLOURS[0])]), _in_the_way(scene, camera.rotation[2]) & ~mask)
        picture = stage.draw(camera.fit(*stage.bounds), moving=False)
    finally:
        stage.close()
    with replacing(path) as temporary:
        Image.fromarray(picture).save(temporary)


def _in_the_way(scene: Scene, forward: np.ndarray) -> np.ndarray:
    """(n,) bool: ceiling points, and wall points on the near side of the room."""
    structure, xyz = scene.segmentation.structure, scene.work.xyz
    middle = np.median(xyz[:, :2], axis=0)
    towards = forward[:2] / max(float(np.linalg.norm(forward[:2])), 1e-9)
    near = (xyz[:, :2] - middle) @ towards.astype(np.float32) < 0
    return ((structure == CEILING) | ((structure == WALL) & near))[scene.work.inverse]
