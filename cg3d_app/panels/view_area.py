"""Where the scan is seen: the view, or where to open one, with what is said over it."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from cg3d_app.panels.banner import Banner
from cg3d_app.panels.empty import EmptyState
from cg3d_app.panels.progress import ProgressCard
from cg3d_app.viewer.widget import Viewer


class ViewArea(QWidget):
    """The view or the empty state; over them, in the middle, the progress card, and at the top the banner."""

    def __init__(self, empty: EmptyState, viewer: Viewer, progress: ProgressCard, banner: Banner):
        super().__init__()
        self._empty, self._viewer, self._progress, self._banner = empty, viewer, progress, banner
        self._stack = QStackedLayout(self)
        for widget in (empty, viewer):
            self._stack.addWidget(widget)
        for overlay in (progress, banner):
            overlay.setParent(self)

    def minimumSizeHint(self) -> QSize:
        """Of what is seen now: the view can be narrower than where to open one."""
        now = self._stack.currentWidget()
        return now.minimumSizeHint().expandedTo(now.minimumSize())

    def show_view(self, there: bool) -> None:
        """Show the view, or the empty state."""
        self._stack.setCurrentWidget(self._viewer if there else self._empty)
        self.updateGeometry()
        self.place()

    def place(self) -> None:
        """Put card and banner where they belong, as large as they are now."""
        area = self.rect()
        self._progress.adjustSize()
        self._progress.move(
            (area.width() - self._progress.width()) // 2, (area.height() - self._progress.height()) // 2
        )
        self._banner.setFixedWidth(min(max(area.width() - 48, 200), 720))
        self._banner.setFixedHeight(self._banner.layout().totalHeightForWidth(self._banner.width()))
        self._banner.move((area.width() - self._banner.width()) // 2, 16)
        for overlay in (self._progress, self._banner):
            overlay.raise_()
        self._empty.set_busy(not self._progress.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.place)
