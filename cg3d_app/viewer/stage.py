"""What the view draws: a cloud at rest in full, and thinned while it moves. Qt-free."""

from __future__ import annotations

import time

import numpy as np

from cg3d_app.viewer.camera import Camera
from cg3d_app.viewer.pace import Pace
from cg3d_app.viewer.renderer import Renderer
from cg3d_app.viewer.shading import shade
from cg3d_app.viewer.walls import Walls

LARGEST_POINT = 14.0  # pixels


class Stage:
    """Keeps a renderer with every point and others with a random few, and draws with the right one.

    Points are in canonical coordinates (metres, z up). Points that are ``hidden``, and those of walls that
    stand in the way, are neither drawn nor picked.
    """

    def __init__(self, background: tuple[float, float, float] = (0.0, 0.0, 0.0)):
        self.background = background
        self.shaded = True
        self.point_scale = 1.0  # the user's wish, times what the density asks for
        self.pace = Pace(0)
        self.xyz = np.zeros((0, 3), np.float32)
        self.colours = np.zeros((0, 3), np.float32)
        self._order = np.zeros(0, np.int64)  # points that are not hidden, in random order
        self._shown = self._order  # those of them that no wall group in the way holds
        self._walls: Walls | None = None
        self._hidden: np.ndarray | None = None
        self._away = b""  # which wall groups are left out at present
        self._spacing = 0.01
        self._size = (0, 0)  # of the picture at rest
        self._full: Renderer | None = None
        self._thin: dict[tuple[int, int], Renderer] = {}  # one for each resolution
        self._stale: set[str | tuple[int, int]] = set()  # renderers that do not hold what is shown now

    # ---- what is shown -------------------------------------------------------------------------

    def set_points(
        self, xyz: np.ndarray, colours: np.ndarray, hidden: np.ndarray | None = None, walls: Walls | None = None
    ) -> None:
        """Show xyz (n, 3) in colours (n, 3) in 0..1, less the points of ``hidden`` (n,) bool.

        ``walls``: groups of points to leave out while they stand in the way.
        """
        same = xyz is self.xyz and walls is self._walls and _equal(hidden, self._hidden)
        if same:  # nothing but the colours has changed, which is much less work
            self.set_colours(colours)
            return
        self._hidden = None if hidden is None else hidden.copy()
        self.xyz, self.colours = np.ascontiguousarray(xyz, np.float32), np.ascontiguousarray(colours, np.float32)
        shown = np.arange(len(xyz)) if hidden is None else np.flatnonzero(~hidden)
        self._order = self._shown = np.random.default_rng(0).permutation(shown)
        self._walls, self._away = walls, b""
        self._spacing = spacing(self.xyz[self._order])
        self.pace = Pace(len(shown), rung=self.pace.rung)
        self._all_stale()

    def set_colours(self, colours: np.ndarray) -> None:
        """New colours (n, 3) in 0..1 for all the points, hidden ones included."""
        self.colours = np.ascontiguousarray(colours, np.float32)
        self._stale |= {"full colours", *self._thin}

    @property
    def bounds(self) -> tuple[np.ndarray, np.ndarray]:
        """Lowest and highest corner of what is shown, stray points (one in a thousand a side) left out."""
        if len(self._order) == 0:
            return np.zeros(3), np.ones(3)
        sample = self.xyz[self._order[:50_000]]
        return np.quantile(sample, 0.001, axis=0), np.quantile(sample, 0.999, axis=0)

    @property
    def shown(self) -> np.ndarray:
        """Indices of the points that are drawn: neither hidden nor of a wall in the way."""
        return self._shown

    def point_size(self, camera: Camera, drawn: int) -> float:
        """Pixels a point must have so that ``drawn`` of the points close up to a surface at the target."""
        apart = self._spacing * np.sqrt(max(len(self._shown), 1) / max(drawn, 1))
        return float(np.clip(1.8 * apart * camera.focal / camera.distance, 2.0, LARGEST_POINT / 2) * self.point_scale)

    # ---- drawing ---------------------------------------------------------------------------------

    def draw(self, camera: Camera, moving: bool) -> np.ndarray:
        """The picture (h, w, 3) uint8; while ``moving`` perhaps of fewer points and of lower resolution."""
        if (camera.width, camera.height) != self._size:
            self.close()
            self._size = camera.width, camera.height
        self._open_walls(camera)
        if not moving:
            self.pace.rested()
            return self._picture(self._full_renderer(camera), camera, len(self._shown))
        drawn = min(self.pace.points, len(self._shown))
        if self.pace.draws_all:
            renderer = self._full_renderer(camera)
        else:
            scale = self.pace.scale
            camera = camera.resized(round(camera.width * scale), round(camera.height * scale))
            renderer = self._thin_renderer(camera, drawn)
        started = time.perf_counter()  # making a renderer ready is no part of a frame's regular time
        picture = self._picture(renderer, camera, drawn)
        self.pace.learn(time.perf_counter() - started)
        return picture

    def pick(self, camera: Camera, x: float, y: float) -> int | None:
        """Index of the point seen at pixel (x, y) of the picture at rest, or None."""
        from cg3d_app.viewer.picking import pick

        self._open_walls(camera)  # other points may have come since the last picture
        found = pick(self.xyz[self._shown], camera, x, y, self.point_size(camera, len(self._shown)))
        return None if found is None else int(self._shown[found])

    def anchor(self, camera: Camera, x: float, y: float) -> np.ndarray | None:
        """A surface point (3,) near pixel (x, y), found quickly among a few points; None in the void."""
        from cg3d_app.viewer.picking import pick

        few = self.xyz[self._shown[:60_000]]
        found = pick(few, camera, x, y, self.point_size(camera, len(few)), slack=12)
        return None if found is None else few[found].astype(float)

    def close(self) -> None:
        """Free the renderers; the stage can draw again and makes new ones."""
        for renderer in (self._full, *self._thin.values()):
            if renderer is not None:
                renderer.close()
        self._full = None
        self._thin.clear()

    def _open_walls(self, camera: Camera) -> None:
        """Leave out the walls that stand in this camera's way."""
        if self._walls is None:
            return
        away = self._walls.in_the_way(camera)
        if away.tobytes() != self._away:
            self._away = away.tobytes()
            group = self._walls.group[self._order]
            self._shown = self._order[~(np.append(away, False)[group])]  # group -1, no wall, reads the last one
            self._all_stale()

    def _picture(self, renderer: Renderer, camera: Camera, drawn: int) -> np.ndarray:
        picture, depth = renderer.draw(camera, self.point_size(camera, drawn), with_depth=self.shaded)
        return picture if depth is None else shade(picture, depth)

    def _full_renderer(self, camera: Camera) -> Renderer:
        if self._full is None:
            self._full = Renderer(camera.width, camera.height, self.background)
        renderer = self._full
        if len(renderer) != len(self._shown) or "full" in self._stale:
            renderer.set_points(self.xyz[self._shown], self.colours[self._shown])
        elif "full colours" in self._stale:
            renderer.set_colours(self.colours[self._shown])
        self._stale -= {"full", "full colours"}
        renderer.set_background(self.background)
        return renderer

    def _thin_renderer(self, camera: Camera, drawn: int) -> Renderer:
        size = camera.width, camera.height
        if size not in self._thin:
            self._thin[size] = Renderer(*size, self.background)
        renderer = self._thin[size]
        if len(renderer) != drawn or size in self._stale:
            few = self._shown[:drawn]
            renderer.set_points(self.xyz[few], self.colours[few])
            self._stale.discard(size)
        renderer.set_background(self.background)
        return renderer

    def _all_stale(self) -> None:
        self._stale = {"full", *self._thin}


def _equal(one: np.ndarray | None, other: np.ndarray | None) -> bool:
    return one is other or (one is not None and other is not None and np.array_equal(one, other))


def spacing(xyz: np.ndarray, sample: int = 20_000) -> float:
    """Typical distance in metres between neighbours of a surface cloud (n, 3) in random order.

    Measured on a sample and scaled: m of n points of a surface lie sqrt(n / m) farther apart.
    """
    from scipy.spatial import cKDTree

    few = xyz[:sample]
    if len(few) < 2:
        return 0.01
    distance, _ = cKDTree(few).query(few[:1500], k=2)
    return max(float(np.quantile(distance[:, 1], 0.75)) * 1.45 * float(np.sqrt(len(few) / len(xyz))), 1e-4)
