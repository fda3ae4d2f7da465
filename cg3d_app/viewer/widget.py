"""The view: a plain widget that shows the stage's pictures from where its camera is."""

from __future__ import annotations

import logging
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QSize, Qt, QTimer, Signal
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
from cg3d_app.viewer.camera import Camera
from cg3d_app.viewer.flight import Flight
from cg3d_app.viewer.legend import Legend, paint_legend
from cg3d_app.viewer.overlay import Overlay, Sight
from cg3d_app.viewer.places import Places
from cg3d_app.viewer.ring import Ring
from cg3d_app.viewer.stage import Stage
from cg3d_app.viewer.steering import Steering
from cg3d_app.viewer.strokes import Pen
from cg3d_app.viewer.walls import Walls
from cg3d_core.errors import Cg3dError

log = logging.getLogger(__name__)
SETTLE_MS = 180  # after the last movement the picture at rest is drawn
LAYOUT_MS = 30  # a window that has just changed needs that long to find its sizes
RESIZE_MS = 120  # a renderer of another size is made when the size has stood that long


class Viewer(QWidget):
    """Shows a point cloud. Mouse and keys move the camera (``steering``); a click picks, a right click asks for a menu.

    ``places`` knows what is seen where; ``pen`` takes the left drag for once, when a stroke is asked of it.
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
        self._taker: Callable[[int | None], bool] | None = None
        self.places = Places(self)
        self.pen, self.ring = Pen(self), Ring(self)
        self._steering = Steering(self)
        self._image: QImage | None = None
        self._flight: Flight | None = None
        self._moving_timer = self._timer(0, self._draw_moving)
        self._rest_timer = self._timer(SETTLE_MS, self.draw_now)
        self._resize_timer = self._timer(RESIZE_MS, self.draw_now)
        self._broken = self._fit_wanted = False

    @property
    def taker(self) -> Callable[[int | None], bool] | None:
        """What gets a click's point before ``picked`` is told, and says whether it has had it; None: nothing does."""
        return self._taker

    @taker.setter
    def taker(self, taker: Callable[[int | None], bool] | None) -> None:
        self._taker = taker
        self.show_cursor()

    def show_cursor(self) -> None:
        """A cross as long as the mouse sets points or draws, whichever of the two begins and ends first."""
        if self._taker is not None or self.pen.asked:
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.unsetCursor()

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
        self._broken = self._broken and not fit  # with another scan it is tried, and said, again
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
        self.fly_to(self.places.camera.fit(*self.stage.bounds))

    def look(self, name: str) -> None:
        """Look from above, the front or the side at everything."""
        self.fly_to(self.places.camera.view(name).fit(*self.stage.bounds))

    def fly_to_box(self, low: np.ndarray, high: np.ndarray) -> None:
        """Bring a box (two corners) into the middle, with its surroundings, seen from a little above."""
        middle, half = (low + high) / 2, np.maximum((high - low) / 2, 0.12) * 2.4
        camera = self.places.camera
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
        self._flight = Flight(self.camera, camera)
        self._moving_timer.start()

    def move_to(self, camera: Camera) -> None:
        """Take the camera and draw a moving frame when the events at hand are dealt with.

        So several mouse events become one frame, and the picture never lags behind the mouse.
        """
        self.camera = camera
        self._rest_timer.stop()
        if not self._moving_timer.isActive():
            self._moving_timer.start()

    def end_flight(self) -> None:
        """Stay where the flight is now."""
        self._flight = None

    @property
    def still(self) -> bool:
        """Whether the picture at rest is drawn and nothing moves."""
        timers = (self._moving_timer, self._rest_timer, self._resize_timer)
        return self._flight is None and not any(t.isActive() for t in timers)

    # ---- drawing -------------------------------------------------------------------------------

    def draw_now(self) -> None:
        """Draw the picture at rest, in full."""
        self._rest_timer.stop()
        self._resize_timer.stop()
        self._draw(moving=False)

    def _draw_moving(self) -> None:
        if self._flight is not None:
            self.camera, arrived = self._flight.now()
            if arrived:
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
        self.camera = self.places.camera
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
        sight = Sight(self.places.camera, self.places.ratio, self.card, self.ink)
        for overlay in self.overlays if self._image is not None else ():
            overlay(painter, sight)
        if self.legend is not None:
            paint_legend(painter, self.legend, self.height(), self.card, self.ink)
        self.pen.paint(painter, self.card, self.ink)
        self.ring.paint(painter)
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

    def _timer(self, milliseconds: int, slot) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(slot)
        return timer

    # ---- mouse and keys ----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Esc belongs to the pen while it is to draw, and only then not to the window's commands.
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and self.pen.asked and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_asked.emit(None, self.mapToGlobal(self.rect().center()))
        event.accept()  # the mouse's comes with the release, when it is known that nothing was dragged

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.pen.press(event):
            self._steering.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.pen.move(event):
            self._steering.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.pen.release(event) and self._steering.release():
            self._click(event)

    def _click(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            point = self.places.point_at(event.position())
            if self.taker is None or not self.taker(point):
                self.picked.emit(point, event.modifiers())
        elif event.button() == Qt.MouseButton.RightButton:
            self.menu_asked.emit(self.places.point_at(event.position()), event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._steering.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._steering.wheel(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.pen.asked:
            self.pen.give_up()
        elif not self._steering.key(event):
            super().keyPressEvent(event)
