"""Mouse and keys become movements of the camera."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

if TYPE_CHECKING:
    from cg3d_app.viewer.widget import Viewer

CLICK_SLACK = 4  # pixels the mouse may move in a click
WHEEL_STEP = 1.18  # zoom of one notch
KEY_STEP = 12.0  # degrees of one arrow key
TURNS = {
    Qt.Key.Key_Left: (KEY_STEP, 0.0),
    Qt.Key.Key_Right: (-KEY_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, KEY_STEP / 2),
    Qt.Key.Key_Down: (0.0, -KEY_STEP / 2),
}
ZOOMS = {Qt.Key.Key_Plus: WHEEL_STEP, Qt.Key.Key_Equal: WHEEL_STEP, Qt.Key.Key_Minus: 1 / WHEEL_STEP}


class Steering:
    """Drag: orbit; right or middle drag, or shift: pan; wheel: zoom to the cursor; a press that does not move is a click."""

    def __init__(self, viewer: Viewer):
        self._viewer = viewer
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._dragging = False
        self._depth = 1.0  # of the point a pan holds

    def press(self, event: QMouseEvent) -> None:
        """A drag or a click begins."""
        viewer = self._viewer
        self._pressed = self._last = event.position()
        self._dragging = False
        viewer.end_flight()
        viewer.setFocus(Qt.FocusReason.MouseFocusReason)
        anchor = viewer.places.anchor_at(event.position())
        self._depth = viewer.camera.distance
        if anchor is not None:
            self._depth = float(viewer.camera.project(anchor[None])[2][0])

    def move(self, event: QMouseEvent) -> None:
        """The mouse moves; with a button held that turns or pans."""
        if self._pressed is None:
            return
        if not self._dragging and (event.position() - self._pressed).manhattanLength() <= CLICK_SLACK:
            return
        self._dragging = True
        step = (event.position() - self._last) * self._viewer.places.ratio
        self._last = event.position()
        left, shift = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
        camera = self._viewer.camera
        if event.buttons() & left and not event.modifiers() & shift:
            self._viewer.move_to(camera.drag_orbit(step.x(), step.y()))
        else:
            self._viewer.move_to(camera.pan(step.x(), step.y(), self._depth))

    def release(self) -> bool:
        """The button is let go; whether that was a click."""
        clicked = self._pressed is not None and not self._dragging
        self._pressed = None
        return clicked

    def double_click(self, event: QMouseEvent) -> None:
        """Fly to what is under the mouse."""
        anchor = self._viewer.places.anchor_at(event.position())
        if anchor is not None:
            self._viewer.fly_to(self._viewer.camera.looking_at(anchor))

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom to what is under the mouse."""
        notches = event.angleDelta().y() / 120 or event.pixelDelta().y() / 60
        if notches:
            viewer = self._viewer
            viewer.end_flight()
            viewer.move_to(viewer.places.camera.zoom(WHEEL_STEP**notches, viewer.places.anchor_at(event.position())))

    def key(self, event: QKeyEvent) -> bool:
        """Turn or zoom by a key; False when it is none of these."""
        camera = self._viewer.camera
        if event.key() in TURNS:
            self._viewer.move_to(camera.orbit(*TURNS[Qt.Key(event.key())]))
        elif event.key() in ZOOMS:
            self._viewer.move_to(camera.zoom(ZOOMS[Qt.Key(event.key())]))
        else:
            return False
        return True
