"""One hidden Open3D window that turns points and a camera into a picture.

Open3D's legacy ``Visualizer`` draws into an invisible window through EGL when no display is given,
which works with no screen at all. It cannot be resized, so another size is another renderer.
Create and use it on the main thread only.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from cg3d_app.viewer.camera import Camera
from cg3d_core.errors import Cg3dError
from cg3d_core.parts import load_open3d

# Destroying one of Open3D's EGL windows shuts EGL down for all of them: the others go on drawing, into
# nothing. So a closed window is only emptied, and destroyed when the last one has been closed.
_live: set[Renderer] = set()
_retired: list = []


class RendererError(Cg3dError):
    """This machine cannot draw: no OpenGL by EGL or by a display."""


class Renderer:
    """Draws a coloured point cloud of fixed picture size. ``close()`` it when done."""

    def __init__(self, width: int, height: int, background: tuple[float, float, float] = (0.0, 0.0, 0.0)):
        o3d = load_open3d()
        o3d.utility.set_verbosity_level(o3d.utility.VerbosityLevel.Error)
        self._o3d = o3d
        self.width, self.height = width, height
        self._window = o3d.visualization.Visualizer()
        with _no_display():
            created = self._window.create_window(window_name="cg3d", width=width, height=height, visible=False)
        if not created:
            raise RendererError(
                "no OpenGL to draw with", how="On Debian or Ubuntu: sudo apt install libegl1 libgl1 libgl1-mesa-dri"
            )
        self._cloud = None
        _live.add(self)
        options = self._window.get_render_option()
        options.light_on = False  # colours come out as they went in
        options.background_color = np.asarray(background, np.float64)

    def __len__(self) -> int:
        return 0 if self._cloud is None else len(self._cloud.points)

    def set_points(self, xyz: np.ndarray, colours: np.ndarray) -> None:
        """Replace what is drawn: xyz (n, 3) in metres, colours (n, 3) in 0..1."""
        if self._cloud is not None:
            self._window.remove_geometry(self._cloud, reset_bounding_box=False)
            self._cloud = None
        if len(xyz) == 0:
            return
        self._cloud = self._o3d.geometry.PointCloud(self._vectors(xyz))
        self._cloud.colors = self._vectors(colours)
        self._window.add_geometry(self._cloud, reset_bounding_box=True)

    def set_colours(self, colours: np.ndarray) -> None:
        """New colours (n, 3) in 0..1 for the points already there."""
        if self._cloud is not None:
            self._cloud.colors = self._vectors(colours)
            self._window.update_geometry(self._cloud)

    def set_background(self, colour: tuple[float, float, float]) -> None:
        """Colour behind the points, 0..1."""
        self._window.get_render_option().background_color = np.asarray(colour, np.float64)

    def draw(self, camera: Camera, point_size: float, with_depth: bool) -> tuple[np.ndarray, np.ndarray | None]:
        """The picture (h, w, 3) uint8 and, if asked, its depth (h, w) float32 in metres, 0 where nothing is.

        The camera's picture size must be this renderer's.
        """
        self._window.get_render_option().point_size = float(point_size)
        self._look(camera)
        # Depth first: after the colour picture of a fresh drawing the depth buffer is already cleared.
        depth = np.asarray(self._window.capture_depth_float_buffer(True)) if with_depth else None
        picture = np.asarray(self._window.capture_screen_float_buffer(not with_depth))
        return (picture * np.float32(255) + np.float32(0.5)).astype(np.uint8), depth

    def close(self) -> None:
        """Free the window. The renderer must not be used afterwards."""
        if self._window is None:
            return
        self._window.clear_geometries()
        _retired.append(self._window)
        self._window = self._cloud = None
        _live.discard(self)
        if not _live:
            while _retired:
                _retired.pop().destroy_window()

    def _look(self, camera: Camera) -> None:
        parameters = self._o3d.camera.PinholeCameraParameters()
        cx, cy = camera.centre
        parameters.intrinsic.set_intrinsics(camera.width, camera.height, camera.focal, camera.focal, cx, cy)
        parameters.extrinsic = camera.extrinsic
        control = self._window.get_view_control()
        # Fixed planes: by default Open3D cuts off what is nearer than a hundredth of the scene's size.
        near, far = self._planes(camera)
        control.set_constant_z_near(near)
        control.set_constant_z_far(far)
        control.convert_from_pinhole_camera_parameters(parameters, True)

    def _planes(self, camera: Camera) -> tuple[float, float]:
        if self._cloud is None:
            return 0.01, 10.0
        corners = np.stack([self._cloud.get_min_bound(), self._cloud.get_max_bound()])
        reach = float(np.linalg.norm(np.abs(corners - camera.eye).max(axis=0)))
        return max(reach / 2000, 0.002), reach * 1.05 + 0.1

    def _vectors(self, values: np.ndarray):
        return self._o3d.utility.Vector3dVector(np.ascontiguousarray(values, np.float64))


@contextmanager
def _no_display() -> Iterator[None]:
    """Hide the display from Open3D while it makes its window, so that it takes EGL.

    Under a running X or Wayland session GLX beneath a live Qt window can give blank pictures.
    """
    if os.name != "posix" or os.uname().sysname != "Linux":
        yield
        return
    hidden = {name: os.environ.pop(name) for name in ("DISPLAY", "WAYLAND_DISPLAY") if name in os.environ}
    bare = "XDG_RUNTIME_DIR" not in os.environ
    if bare:  # else libwayland prints an error line each time
        os.environ["XDG_RUNTIME_DIR"] = tempfile.gettempdir()
    try:
        yield
    finally:
        os.environ.update(hidden)
        if bare:
            del os.environ["XDG_RUNTIME_DIR"]
