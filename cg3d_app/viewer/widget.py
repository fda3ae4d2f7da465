"""The view: a plain widget that shows the stage's pictures and turns mouse and keys into camera movements."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from cg3d_app.i18n import tr
from cg3d_app.viewer.camera import Camera, blend
from cg3d_app.viewer.legend import Legend, paint_legend
from cg3d_app.viewer.overlay import Overlay, Sight
from cg3d_app.viewer.stage import Stage
from cg3d_app.viewer.strokes import Stroke, paint_stroke
from cg3d_app.viewer.walls import Walls
from cg3d_core.errors import Cg3dError

log = logging.getLogger(__name__)
SETTLE_MS = 180  # after the last movement the picture at rest is drawn
LAYOUT_MS = 30  # a window that has just changed needs that long to find its sizes
RESIZE_MS = 120  # a renderer of another size is made when the size has stood that long
FLIGHT_MS = 380
CLICK_SLACK = 4  # pixels the mouse may move in a click
MOST_PIXELS = 2_600_000  # drawn at rest; a larger window shows a scaled picture
WHEEL_STEP = 1.18  # zoom of one notch
KEY_STEP = 12.0  # degrees of one arrow key


class Viewer(QWidget):
    """Shows a point cloud. Drag: orbit; right or middle drag, or shift: pan; wheel: zoom to the cursor.

    A click picks, a right click asks for a menu; ``ask_stroke`` lends the left drag to somebody else once.
    """

    picked = Signal(object, object)  # index of the clicked cloud point, or None for the void; Qt.KeyboardModifier
    menu_asked = Signal(object, QPoint)  # point under the mouse, None for the void or by a key; where, on the screen
    drawn = Signal(float, bool)  # seconds a frame took, whether it was a moving one
    failed = Signal(str)  # nothing can be drawn on this machine

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("viewer")
        self.setAccessibleName(tr("3D view of the scan"))
        self.setAccessibleDescription(tr("Drag to turn, right-drag to move, wheel to zoom, click to pick a segment"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(240, 180))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.stage = Stage()
        self.camera = Camera()
        self.legend: Legend | None = None
        self.card, self.ink = QColor(20, 22, 25, 205), QColor(225, 228, 232)
        self.overlays: list[Overlay] = []  # they draw over the picture, each time anew
        self.taker: Callable[[int | None], bool] | None = None  # gets a click's point before ``picked``; True: had it
        self._image: QImage | None = None
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._dragging = False
        self._stroke: Stroke | None = None  # asked for, not yet drawn
        self._depth = 1.0  # of the point a pan holds
        self._flight: tuple[Camera, Camera] | None = None
        self._clock = QElapsedTimer()
        self._moving_timer = self._timer(0, self._draw_moving)
        self._rest_timer = self._timer(SETTLE_MS, self.draw_now)
        self._resize_timer = self._timer(RESIZE_MS, self.draw_now)
        self._broken = self._fit_wanted = False

    # ---- what is shown ------------------------------------------------------------------------

    def show_cloud(
        self,
        xyz: np.ndarray,
        colours: np.ndarray,
        hidden: np.ndarray | None = None,
        walls: Walls | None = None,
        fit: bool = True,
    ) -> None:
        """Show canonical points (n, 3) in colours (n, 3) in 0..1, less ``hidden`` (n,) bool and ``walls`` in the way."""
        self.stage.set_points(xyz, colours, hidden, walls)
        self._flight = None
        self._image = None if fit else self._image
        self._fit_wanted = fit
        self._rest_timer.start(LAYOUT_MS)

    def set_colours(self, colours: np.ndarray) -> None:
        """New colours (n, 3) for the points already there."""
        self.stage.set_colours(colours)
        self.refresh()

    def set_background(self, colour: QColor) -> None:
        """Colour behind the points."""
        self.stage.background = (colour.redF(), colour.greenF(), colour.blueF())
        self.refresh()

    def refresh(self) -> None:
        """Draw again soon, at rest."""
        if not self._rest_timer.isActive():
            self._rest_timer.start(0)

    # ---- camera --------------------------------------------------------------------------------

    def fit(self) -> None:
        """Bring everything into the picture."""
        self.fly_to(self._sized(self.camera).fit(*self.stage.bounds))

    def look(self, name: str) -> None:
        """Look from above, the front or the side at everything."""
        self.fly_to(self._sized(self.camera).view(name).fit(*self.stage.bounds))

    def fly_to_box(self, low: np.ndarray, high: np.ndarray) -> None:
        """Bring a box (two corners) into the middle, with its surroundings, seen from a little above."""
        middle, half = (low + high) / 2, np.maximum((high - low) / 2, 0.12) * 2.4
        camera = self._sized(self.camera)
        if not 15.0 <= camera.pitch <= 75.0:
            camera = camera.orbit(0.0, 35.0 - camera.pitch)
        self.fly_to(camera.fit(middle - half, middle + half))

    def fly_to(self, camera: Camera, animated: bool = True) -> None:
        """Move to another camera, by a short flight."""
        if not animated or self._image is None or not self.isVisible():
            self._flight = None
            self._fit_wanted = False
            self.camera = camera
            self.refresh()
            return
        self._flight = (self.camera, camera)
        self._clock.start()
        self._moving_timer.start()

    @property
    def still(self) -> bool:
        """Whether the picture at rest is drawn and nothing moves."""
        timers = (self._moving_timer, self._rest_timer, self._resize_timer)
        return self._flight is None and not any(t.isActive() for t in timers)

    def pixel_of(self, point: np.ndarray) -> QPointF:
        """Where in the widget a canonical point (3,) is seen."""
        x, y, _ = self._sized(self.camera).project(np.asarray(point, float)[None])
        ratio = self._ratio()
        return QPointF(float(x[0]) / ratio, float(y[0]) / ratio)

    # ---- drawing -------------------------------------------------------------------------------

    def draw_now(self) -> None:
        """Draw the picture at rest, in full."""
        self._rest_timer.stop()
        self._resize_timer.stop()
        self._draw(moving=False)

    def _draw_moving(self) -> None:
        if self._flight is not None:
            start, end = self._flight
            t = min(self._clock.elapsed() / FLIGHT_MS, 1.0)
            self.camera = blend(start, end, 0.5 - 0.5 * math.cos(math.pi * t))
            if t >= 1.0:
                self._flight = None
        self._draw(moving=True)
        if self._flight is not None:
            self._moving_timer.start()
        else:
            self._rest_timer.start(SETTLE_MS)

    def _draw(self, moving: bool) -> None:
        if self._broken or not self.isVisible() or self.width() < 2 or self.height() < 2:
            return
        clock = QElapsedTimer()
        clock.start()
        self.camera = self._sized(self.camera)
        if self._fit_wanted:  # only now is the widget's size final
            self.camera = self.camera.view("corner").fit(*self.stage.bounds)
            self._fit_wanted = False
        try:
            picture = np.ascontiguousarray(self.stage.draw(self.camera, moving))
        except Cg3dError as error:
            self._broken = True
            self.failed.emit(str(error))
            return
        height, width, _ = picture.shape
        # The image only borrows the array's memory: a copy keeps it safe.
        self._image = QImage(picture.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self.repaint() if moving else self.update()
        self.drawn.emit(clock.nsecsElapsed() / 1e9, moving)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image is None:
            painter.fillRect(self.rect(), QColor.fromRgbF(*self.stage.background))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._image.width() != self.width())
            painter.drawImage(self.rect(), self._image)
        sight = Sight(self._sized(self.camera), self._ratio(), self.card, self.ink)
        for overlay in self.overlays if self._image is not None else ():
            overlay(painter, sight)
        if self.legend is not None:
            paint_legend(painter, self.legend, self.height(), self.card, self.ink)
        if self._stroke is not None:
            paint_stroke(painter, self._stroke, self.width(), self.card, self.ink)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rest_timer.start(LAYOUT_MS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize_timer.start()

    def close_stage(self) -> None:
        """Free the renderers before the widget goes."""
        for timer in (self._moving_timer, self._rest_timer, self._resize_timer):
            timer.stop()
        self._flight = None
        self.stage.close()

    # ---- strokes -----------------------------------------------------------------------------------

    def ask_stroke(self, kind: str, hint: str, done: Callable[[Stroke], None]) -> None:
        """Let the next left drag draw a line or a box (``strokes``) in place of turning; Esc gives it up."""
        self._stroke = Stroke(kind, hint, done)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def end_stroke(self) -> None:
        """Ask for no stroke any more."""
        self._stroke = None
        self.unsetCursor()
        self.update()

    @property
    def stroke_asked(self) -> bool:
        """Whether the next drag draws."""
        return self._stroke is not None

    def seen_in(self, box: QRectF) -> np.ndarray:
        """(n,) bool: points before the camera whose pixel lies in a box of the widget, hidden and covered ones too."""
        x, y, depth = self._sized(self.camera).project(self.stage.xyz)
        (left, top), (right, bottom) = self._at(box.topLeft()), self._at(box.bottomRight())
        return (depth > 0) & (x >= left) & (x <= right) & (y >= top) & (y <= bottom)

    def plane_through(self, start: QPointF, end: QPointF) -> tuple[np.ndarray, np.ndarray]:
        """A point (3,) and the normal (3,) of the plane that looks like the line between two places of the widget."""
        camera = self._sized(self.camera)
        one, other = (camera.unproject(*self._at(place), 1.0) - camera.eye for place in (start, end))
        return camera.eye, np.cross(one, other)

    # ---- mouse and keys ----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Esc belongs to the stroke while there is one, and only then not to the window's commands.
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and self._stroke is not None and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_asked.emit(None, self.mapToGlobal(self.rect().center()))
        event.accept()  # the mouse's comes with the release, when it is known that nothing was dragged

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._stroke is not None and event.button() == Qt.MouseButton.LeftButton:
            self._stroke.start = self._stroke.end = event.position()
            return
        self._pressed = self._last = event.position()
        self._dragging = False
        self._flight = None
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        anchor = self.stage.anchor(self._sized(self.camera), *self._at(event.position()))
        self._depth = self.camera.distance
        if anchor is not None:
            self._depth = float(self.camera.project(anchor[None])[2][0])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._stroke is not None and self._stroke.start is not None:
            self._stroke.end = event.position()
            self.update()
            return
        if self._pressed is None:
            return
        if not self._dragging and (event.position() - self._pressed).manhattanLength() <= CLICK_SLACK:
            return
        self._dragging = True
        step = (event.position() - self._last) * self._ratio()
        self._last = event.position()
        turning = (
            event.buttons() & Qt.MouseButton.LeftButton and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        )
        self._move(
            self.camera.drag_orbit(step.x(), step.y()) if turning else self.camera.pan(step.x(), step.y(), self._depth)
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._stroke is not None and self._stroke.start is not None:
            self._finish_stroke(event)
            return
        clicked = self._pressed is not None and not self._dragging
        self._pressed = None
        if not clicked or event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return
        point = self.stage.pick(self._sized(self.camera), *self._at(event.position()))
        if event.button() == Qt.MouseButton.LeftButton:
            if self.taker is None or not self.taker(point):
                self.picked.emit(point, event.modifiers())
        else:
            self.menu_asked.emit(point, event.globalPosition().toPoint())

    def _finish_stroke(self, event: QMouseEvent) -> None:
        stroke = self._stroke
        if stroke is None or event.button() != Qt.MouseButton.LeftButton:
            return
        stroke.end, stroke.modifiers = event.position(), event.modifiers()
        if not stroke.long_enough:
            stroke.start = stroke.end = None
            self.update()
            return
        self.end_stroke()
        stroke.done(stroke)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        anchor = self.stage.anchor(self._sized(self.camera), *self._at(event.position()))
        if anchor is not None:
            self.fly_to(self.camera.looking_at(anchor))

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120 or event.pixelDelta().y() / 60
        if notches:
            camera = self._sized(self.camera)
            self._flight = None
            self._move(camera.zoom(WHEEL_STEP**notches, self.stage.anchor(camera, *self._at(event.position()))))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {
            Qt.Key.Key_Left: (KEY_STEP, 0.0),
            Qt.Key.Key_Right: (-KEY_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, KEY_STEP / 2),
            Qt.Key.Key_Down: (0.0, -KEY_STEP / 2),
        }
        zooms = {Qt.Key.Key_Plus: WHEEL_STEP, Qt.Key.Key_Equal: WHEEL_STEP, Qt.Key.Key_Minus: 1 / WHEEL_STEP}
        if event.key() == Qt.Key.Key_Escape and self._stroke is not None:
            self.end_stroke()
        elif event.key() in turns:
            self._move(self.camera.orbit(*turns[Qt.Key(event.key())]))
        elif event.key() in zooms:
            self._move(self.camera.zoom(zooms[Qt.Key(event.key())]))
        else:
            super().keyPressEvent(event)

    def _move(self, camera: Camera) -> None:
        """Take the camera and draw a moving frame when the events at hand are dealt with.

        So several mouse events become one frame, and the picture never lags behind the mouse.
        """
        self.camera = camera
        self._rest_timer.stop()
        if not self._moving_timer.isActive():
            self._moving_timer.start()

    # ---- size ----------------------------------------------------------------------------------------

    def _ratio(self) -> float:
        """Pixels drawn for each of the widget's."""
        ratio = self.devicePixelRatioF()
        pixels = max(self.width() * self.height(), 1)
        return min(ratio, math.sqrt(MOST_PIXELS / pixels)) if pixels * ratio**2 > MOST_PIXELS else ratio

    def _sized(self, camera: Camera) -> Camera:
        ratio = self._ratio()
        return camera.resized(round(self.width() * ratio), round(self.height() * ratio))

    def _at(self, position: QPointF) -> tuple[float, float]:
        ratio = self._ratio()
        return position.x() * ratio - 0.5, position.y() * ratio - 0.5

    def _timer(self, milliseconds: int, slot) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(slot)
        return timer
