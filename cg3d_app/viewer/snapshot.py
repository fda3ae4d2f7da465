"""A picture of the view in any size, drawn off screen."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from cg3d_app.viewer.camera import Camera
from cg3d_app.viewer.legend import Legend, paint_legend
from cg3d_app.viewer.overlay import Overlay, Sight
from cg3d_app.viewer.renderer import Renderer, RendererError
from cg3d_app.viewer.shading import shade
from cg3d_app.viewer.stage import Stage

MOST_SIDE = 16_384  # pixels; what OpenGL draws at once
BAND = 512  # rows shaded at a time: an 8K picture at once would need gigabytes


@dataclass(frozen=True, eq=False)
class Raw:
    """What the renderer gives, before shading: it must be drawn on the GUI thread, the rest need not."""

    colours: np.ndarray  # (h, w, 3) uint8
    depth: np.ndarray  # (h, w) float32 metres, 0 where nothing is
    camera: Camera  # of this size
    scale: float  # pixels for each unit of the view on screen
    shaded: bool


@dataclass(frozen=True, eq=False)
class Over:
    """What is drawn over the points, as on screen."""

    card: QColor
    ink: QColor
    font: QFont
    legend: Legend | None = None
    overlays: Sequence[Overlay] = ()


def framed(camera: Camera, width: int, height: int) -> Camera:
    """The camera for a picture of another size that shows all the view shows, whatever the sides' proportion."""
    wider = width / height >= camera.width / camera.height
    focal = camera.focal * (height / camera.height if wider else width / camera.width)
    return replace(camera, width=width, height=height, fov=math.degrees(2 * math.atan(height / 2 / focal)))


def draw(stage: Stage, camera: Camera, view: QSizeF, width: int, height: int) -> Raw:
    """Draw what a stage shows through the camera of a view of that size on screen. On the GUI thread. Raises RendererError."""
    large = framed(camera, width, height)
    scale = large.focal / (camera.focal * view.height() / camera.height)
    renderer = Renderer(width, height, stage.background)
    try:
        shown = stage.shown
        renderer.set_points(stage.xyz[shown], stage.colours[shown])
        size = stage.point_size(camera, len(shown)) * large.focal / camera.focal
        colours, depth = renderer.draw(large, size, with_depth=True)
    finally:
        renderer.close()
    if depth is None or depth.shape != (height, width):
        raise RendererError(f"{width} × {height} is more than this machine can draw", how="Choose a smaller size")
    return Raw(colours, depth, large, scale, stage.shaded)


def finish(raw: Raw, over: Over, transparent: bool = False) -> QImage:
    """Shade it, and draw over it, enlarged as the picture is; in any thread."""
    height, width = raw.depth.shape
    colours = raw.colours
    if raw.shaded:
        radius = max(1, round(raw.scale))
        colours = np.empty_like(raw.colours)
        for top in range(0, height, BAND):  # with the neighbours' rows, which are then cut off
            low, high = max(top - radius, 0), min(top + BAND + radius, height)
            band = shade(raw.colours[low:high], raw.depth[low:high], radius)
            colours[top : top + BAND] = band[top - low : top - low + BAND]
    alpha = np.where(raw.depth > 0, 255, 0 if transparent else 255).astype(np.uint8)
    pixels = np.ascontiguousarray(np.dstack([colours, alpha]))
    # The image only borrows the array's memory: a copy keeps it safe.
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(raw.scale, raw.scale)
    painter.setFont(over.font)
    for overlay in over.overlays:
        overlay(painter, Sight(raw.camera, raw.scale, over.card, over.ink))
    if over.legend is not None:
        paint_legend(painter, over.legend, height / raw.scale, over.card, over.ink)
    painter.end()
    return image
