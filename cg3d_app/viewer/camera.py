"""The orbit camera's mathematics. No Qt and no Open3D: plain numpy, so that its laws can be tested.

World: metres, z up. Camera: x right, y down, z forward (OpenCV, as Open3D's pinhole parameters).
Pixels: (0, 0) is the centre of the top-left pixel.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

import numpy as np

VIEWS: dict[str, tuple[float, float]] = {  # name -> (yaw, pitch) in degrees
    "top": (-90.0, 90.0),
    "front": (-90.0, 0.0),
    "side": (0.0, 0.0),
    "corner": (-55.0, 38.0),
}
MIN_DISTANCE, MAX_DISTANCE = 0.01, 1e5


@dataclass(frozen=True)
class Camera:
    """A camera that looks at ``target`` from ``distance`` metres, ``yaw`` and ``pitch`` degrees round it.

    Immutable: every movement returns a new camera, so a view can be kept, compared and blended.
    """

    target: tuple[float, float, float] = (0.0, 0.0, 0.0)
    distance: float = 5.0
    yaw: float = VIEWS["corner"][0]
    pitch: float = VIEWS["corner"][1]  # -90 (from below) .. 90 (from above)
    width: int = 640  # of the picture, pixels
    height: int = 480
    fov: float = field(default=50.0)  # vertical, degrees

    # ---- where it stands -------------------------------------------------------------------

    @property
    def rotation(self) -> np.ndarray:
        """World to camera, (3, 3): rows are the camera's right, down and forward axes."""
        yaw, pitch = math.radians(self.yaw), math.radians(self.pitch)
        cy, sy, cp, sp = math.cos(yaw), math.sin(yaw), math.cos(pitch), math.sin(pitch)
        right = np.array([-sy, cy, 0.0])
        forward = -np.array([cp * cy, cp * sy, sp])
        return np.stack([right, np.cross(forward, right), forward])

    @property
    def eye(self) -> np.ndarray:
        """Position of the camera in the world, (3,)."""
        return np.asarray(self.target, float) - self.distance * self.rotation[2]

    @property
    def focal(self) -> float:
        """Focal length in pixels, the same both ways."""
        return self.height / 2 / math.tan(math.radians(self.fov) / 2)

    @property
    def extrinsic(self) -> np.ndarray:
        """World to camera, (4, 4)."""
        matrix = np.eye(4)
        matrix[:3, :3] = self.rotation
        matrix[:3, 3] = -self.rotation @ self.eye
        return matrix

    @property
    def centre(self) -> tuple[float, float]:
        """Principal point in pixels."""
        return self.width / 2 - 0.5, self.height / 2 - 0.5

    # ---- between the world and the picture ----------------------------------------------------

    def project(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """World points (n, 3) to pixel x (n,), pixel y (n,) and depth (n,) in metres.

        Depth is along the viewing axis; points at or behind the camera have depth <= 0 and
        meaningless pixels.
        """
        dtype = points.dtype if points.dtype.kind == "f" else np.float64
        matrix = self.extrinsic.astype(dtype)
        x, y, depth = (points @ matrix[:3, :3].T + matrix[:3, 3]).T
        with np.errstate(divide="ignore", invalid="ignore"):
            scale = dtype.type(self.focal) / depth
            return x * scale + self.centre[0], y * scale + self.centre[1], depth

    def unproject(self, x: float, y: float, depth: float) -> np.ndarray:
        """The world point (3,) seen at a pixel at that depth along the viewing axis."""
        cx, cy = self.centre
        local = np.array([(x - cx) / self.focal, (y - cy) / self.focal, 1.0]) * depth
        return self.rotation.T @ local + self.eye

    # ---- movements ---------------------------------------------------------------------------

    def resized(self, width: int, height: int) -> Camera:
        """The same view in a picture of another size."""
        return replace(self, width=max(1, int(width)), height=max(1, int(height)))

    def orbit(self, yaw: float, pitch: float) -> Camera:
        """Turn round the target by degrees; pitch stops straight above and straight below."""
        turned = (self.yaw + yaw + 180.0) % 360.0 - 180.0
        return replace(self, yaw=turned, pitch=float(np.clip(self.pitch + pitch, -90.0, 90.0)))

    def drag_orbit(self, dx: float, dy: float) -> Camera:
        """Turn as a drag of (dx, dy) pixels asks: half a turn across the picture's height."""
        degrees = 180.0 / self.height
        return self.orbit(-dx * degrees, dy * degrees)

    def pan(self, dx: float, dy: float, depth: float | None = None) -> Camera:
        """Shift so that what lies at ``depth`` (default: the target's) follows a drag of (dx, dy) pixels."""
        metres = (self.distance if depth is None else depth) / self.focal
        shift = self.rotation[0] * (-dx * metres) + self.rotation[1] * (-dy * metres)
        return self.looking_at(np.asarray(self.target, float) + shift)

    def zoom(self, factor: float, anchor: np.ndarray | None = None) -> Camera:
        """Bring things ``factor`` times nearer (> 1) or farther (< 1).

        ``anchor`` (3,) stays under the same pixel: camera and target move towards it together.
        """
        distance = float(np.clip(self.distance / factor, MIN_DISTANCE, MAX_DISTANCE))
        target = np.asarray(self.target, float)
        if anchor is not None:
            target = anchor + (target - anchor) * (distance / self.distance)
        return replace(self, distance=distance, target=_triple(target))

    def looking_at(self, target: np.ndarray) -> Camera:
        """The same direction and distance, another target."""
        return replace(self, target=_triple(target))

    def view(self, name: str) -> Camera:
        """Look along a named direction (``top``, ``front``, ``side``, ``corner``), target and distance kept."""
        yaw, pitch = VIEWS[name]
        return replace(self, yaw=yaw, pitch=pitch)

    def fit(self, low: np.ndarray, high: np.ndarray, margin: float = 1.06) -> Camera:
        """Look at the middle of a box so that its eight corners are just in the picture.

        ``margin`` > 1 leaves a rim. The direction is kept.
        """
        low, high = np.asarray(low, float), np.asarray(high, float)
        middle = (low + high) / 2
        corners = np.array([[x, y, z] for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])])
        local = (corners - middle) @ self.rotation.T
        # A corner (x, y, z) is within the picture's half width when |x - u| k <= z + distance, with
        # k = focal / half width and u the target's shift to the right; likewise downwards. The least
        # distance for which some u serves all corners has a closed form.
        shift = np.zeros(3)
        distance = MIN_DISTANCE
        for axis, half in ((0, self.width / 2), (1, self.height / 2)):
            k = margin * self.focal / half
            right = (local[:, axis] * k - local[:, 2]).max()
            left = (-local[:, axis] * k - local[:, 2]).max()
            shift += self.rotation[axis] * (right - left) / 2 / k
            distance = max(distance, (right + left) / 2)
        return replace(self, target=_triple(middle + shift), distance=float(min(distance, MAX_DISTANCE)))


def blend(start: Camera, end: Camera, t: float) -> Camera:
    """The camera on the way from ``start`` (t = 0) to ``end`` (t = 1): the short way round, distance geometrically."""
    t = float(np.clip(t, 0.0, 1.0))
    if t == 1.0:
        return end
    turn = (end.yaw - start.yaw + 180.0) % 360.0 - 180.0
    target = np.asarray(start.target) + t * (np.asarray(end.target) - np.asarray(start.target))
    return replace(
        end,
        target=_triple(target),
        distance=start.distance * (end.distance / start.distance) ** t,
        yaw=start.yaw + t * turn,
        pitch=start.pitch + t * (end.pitch - start.pitch),
    )


def _triple(values: np.ndarray) -> tuple[float, float, float]:
    x, y, z = np.asarray(values, float)
    return float(x), float(y), float(z)
