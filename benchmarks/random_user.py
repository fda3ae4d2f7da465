"""What people do in the window, one thing at a time, at random: the deeds of ``benchmarks/monkey.py``."""

from __future__ import annotations

import os
import random
import time
from collections import Counter
from pathlib import Path

WORDS = (
    "bookshelf", "chair", "table", "the chair nearest the table", "3 chairs", "largest cabinet", "something to sit on", "plant, not red",
    "elephant", "lamp; chair", "a", "   ", "ünïcödé", "x" * 250, "couch", "window",
)  # fmt: skip
NOT_PRESSED = ("file.quit",)


def memory_mb() -> float:
    """Resident memory of this process."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


class RandomUser:
    """Drives one window. ``files``: what is dropped and opened; ``sample``: the scan that it comes back to."""

    def __init__(self, window, seed: random.Random, files: list[Path], sample: Path):
        self.window, self.random, self.files, self.sample = window, seed, files, sample
        self.done: Counter[str] = Counter()
        self.ran: set[str] = set()
        self.memory: list[float] = []
        self._shells: dict[int, object] = {}

    # ---- what it does -----------------------------------------------------------------------------------------

    def step(self) -> None:
        """One thing, at random."""
        deeds = [
            (self.command, 5), (self.button, 6), (self.ask, 3), (self.click_view, 3), (self.drag_view, 2), (self.row, 3),
            (self.value, 2), (self.key, 1), (self.tab, 2), (self.drop, 1), (self.resize, 0.3), (self.reopen, 0.4),
        ]  # fmt: skip
        deed = self.random.choices([d for d, _ in deeds], [w for _, w in deeds])[0]
        self.done[deed.__name__] += 1
        deed()

    def command(self) -> None:
        """An enabled command of the registry; those never run yet come first."""
        actions = self.window.actions_
        able = [c.id for c in actions.commands if actions[c.id].isEnabled() and c.id not in NOT_PRESSED]
        fresh = [name for name in able if name not in self.ran]
        name = self.random.choice(fresh if fresh and self.random.random() < 0.5 else able)
        self.ran.add(name)
        actions[name].trigger()

    def button(self) -> None:
        """A visible, enabled button."""
        from PySide6.QtWidgets import QAbstractButton

        found = [b for b in self._visible(QAbstractButton) if b.text().strip("&") not in ("Quit",)]
        if found:
            self._press(self.random.choice(found))

    def _press(self, button) -> None:
        if getattr(button, "menu", None) and button.menu() is not None:
            able = [a for a in button.menu().actions() if a.isEnabled() and not a.isSeparator()]
            if able:
                self.random.choice(able).trigger()
        else:
            button.click()

    def ask(self) -> None:
        """Words into a visible field, and Enter."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QLineEdit

        fields = [f for f in self._visible(QLineEdit) if not f.isReadOnly()]
        if fields:
            field = self.random.choice(fields)
            field.setText(self.random.choice(WORDS))
            QTest.keyClick(field, Qt.Key.Key_Return)

    def click_view(self) -> None:
        """A click in the view, perhaps with Ctrl or Shift, perhaps a double or a right one."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        if not self.window.viewer.isVisible():
            return
        button = self.random.choices([Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton], [5, 1])[0]
        keys = self.random.choice(
            [Qt.KeyboardModifier.NoModifier] * 3
            + [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier]
        )
        deed = QTest.mouseDClick if self.random.random() < 0.1 else QTest.mouseClick
        deed(self.window.viewer, button, keys, self._place(self.window.viewer))

    def drag_view(self) -> None:
        """A short drag in the view."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        viewer = self.window.viewer
        if not viewer.isVisible():
            return
        button = self.random.choice([Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton])
        keys = self.random.choice([Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier])
        QTest.mousePress(viewer, button, keys, self._place(viewer))
        for _ in range(3):
            QTest.mouseMove(viewer, self._place(viewer))
            self.wait(5)
        QTest.mouseRelease(viewer, button, keys, self._place(viewer))

    def row(self) -> None:
        """A row of a visible list or table."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QAbstractItemView

        views = [v for v in self._visible(QAbstractItemView) if v.model() is not None and v.model().rowCount()]
        if views:
            view = self.random.choice(views)
            index = view.model().index(self.random.randrange(view.model().rowCount()), 0)
            view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
            if self.random.random() < 0.3:
                QTest.keyClick(
                    view, self.random.choice([Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Delete])
                )

    def value(self) -> None:
        """A slider, number or choice."""
        from PySide6.QtWidgets import QAbstractSlider, QComboBox, QDoubleSpinBox, QSpinBox

        found = (
            self._visible(QAbstractSlider)
            + self._visible(QComboBox)
            + self._visible(QSpinBox)
            + self._visible(QDoubleSpinBox)
        )
        if not found:
            return
        widget = self.random.choice(found)
        if isinstance(widget, QComboBox):
            if widget.count():
                index = self.random.randrange(widget.count())
                widget.setCurrentIndex(index)
                widget.activated.emit(index)
        else:
            low, high = widget.minimum(), widget.maximum()
            value = low + (high - low) * self.random.random()
            widget.setValue(value if isinstance(widget, QDoubleSpinBox) else int(value))

    def key(self) -> None:
        """Tab, arrows, Escape, a letter."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        target = QApplication.focusWidget() or self.window
        QTest.keyClick(
            target,
            self.random.choice(
                [Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Plus, Qt.Key.Key_N]
            ),
        )

    def tab(self) -> None:
        """Another tab."""
        self.window.tabs.setCurrentIndex(self.random.randrange(self.window.tabs.count()))

    def drop(self) -> None:
        """Files let go over one of the zones."""
        from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
        from PySide6.QtGui import QDragEnterEvent, QDropEvent
        from PySide6.QtWidgets import QApplication

        data = QMimeData()
        data.setUrls(
            [QUrl.fromLocalFile(str(f)) for f in self.random.sample(self.files, self.random.choice([1, 1, 3]))]
        )
        place, copy, left, none = (
            self._place(self.window),
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.window, QDragEnterEvent(place, copy, data, left, none))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(place), copy, data, left, none))

    def resize(self) -> None:
        """Another size of the window."""
        self.window.resize(self.random.randrange(900, 1500), self.random.randrange(600, 950))

    def reopen(self) -> None:
        """Back to the start: the sample scan, nothing asked. Memory is measured here."""
        self.window.opening.open_path(self.sample)
        self.settle(60)
        self.window.finding.clear()
        self.settle(10)
        self.memory.append(memory_mb())

    # ---- helpers ------------------------------------------------------------------------------------------------

    def _visible(self, kind) -> list:
        from PySide6.QtWidgets import QApplication

        root = QApplication.activeModalWidget() or self.window
        found = root.findChildren(kind)
        # PySide ties what widgets hand out (menus, models, actions) to their Python shells: a shell that is let go takes those of
        # the window's own objects with it. A user lets go of nothing.
        self._shells.update((id(widget), widget) for widget in found)
        return [w for w in found if w.isVisible() and w.isEnabled()]

    def _place(self, widget):
        from PySide6.QtCore import QPoint

        return QPoint(self.random.randrange(max(widget.width(), 1)), self.random.randrange(max(widget.height(), 1)))

    def wait(self, milliseconds: int) -> None:
        """Let the window work, and close what waits for an answer."""
        from PySide6.QtTest import QTest

        QTest.qWait(milliseconds)

    def attend(self) -> None:
        """A pop-up menu or dialog is open: do something in it, or leave it. Also within its own event loop."""
        from PySide6.QtWidgets import QApplication, QDialog, QMenu

        popup = QApplication.activePopupWidget()
        if popup is not None:
            if isinstance(popup, QMenu) and self.random.random() < 0.5:
                able = [
                    a
                    for a in popup.actions()
                    if a.isEnabled() and not a.isSeparator() and a.objectName() not in NOT_PRESSED
                ]
                if able:
                    self.random.choice(able).trigger()
            popup.close()
            return
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and self.random.random() < 0.25:
            dialog.reject()

    def settle(self, seconds: float) -> None:
        """Wait for background work, not for ever."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.wait(30)
            if not self.window.jobs.busy and self.window.viewer.still:
                return

    def dead_buttons(self) -> list[str]:
        """Visible, enabled buttons that nobody listens to."""
        from PySide6.QtCore import SIGNAL
        from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QRadioButton, QToolButton

        dead = []
        for button in self._visible(QAbstractButton):
            signals = ("clicked(bool)", "clicked()", "toggled(bool)", "pressed()", "released()")
            read_later = isinstance(button, QCheckBox | QRadioButton)  # a state, which whoever needs it asks for
            heard = read_later or any(button.receivers(SIGNAL(s)) for s in signals) or button.group() is not None
            menu = getattr(button, "menu", lambda: None)()
            action = button.defaultAction() if isinstance(button, QToolButton) else None
            if not (
                heard
                or menu
                or action
                or isinstance(button.parent(), QComboBox)
                or button.objectName().startswith("qt_")
            ):
                dead.append(f"{type(button).__name__} {button.text() or button.accessibleName()!r}")
        return dead
