"""Random valid use of the window: no exception, no growing memory, no dead button.

    python benchmarks/monkey.py [--minutes 30] [--seed 0]

Opens the window without a screen on the sample scan and does what people do, at random but the same for a seed: every command,
every button, fields, lists, sliders, clicks and drags in the view, files dropped. Files it writes go to a temporary folder. Prints one line a minute.

Claims, each checked at the end (exit 1 where one fails): no exception reached the event loop or a background job; every visible and enabled
button has somebody listening; memory in the last third of the run is at most a tenth above the middle third (medians of samples taken
each time the start is reached again: an open sample scan, nothing asked). The rival in the same run is the window's own middle third.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import random
import statistics
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
WORDS = (
    "bookshelf", "chair", "table", "the chair nearest the table", "3 chairs", "largest cabinet", "something to sit on", "plant, not red",
    "elephant", "lamp; chair", "a", "   ", "ünïcödé", "x" * 250, "couch", "window",
)  # fmt: skip
GROWTH = 1.10
NOT_PRESSED = ("file.quit",)


def memory_mb() -> float:
    """Resident memory of this process."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


class Monkey:
    """Drives one window at random."""

    def __init__(self, seed: int, folder: Path):
        from PySide6.QtCore import QSettings

        from cg3d_app import engine
        from cg3d_app.app import make_window
        from cg3d_app.settings import Settings

        self.random, self.folder = random.Random(seed), folder
        for name in ("CG3D_DATA", "XDG_DATA_HOME"):  # what it does is nobody's unfinished work, and no desktop is told
            os.environ[name] = str(folder / "data")
        self.sample = engine.sample_scan()
        self.files = self._make_files()
        self.done: Counter[str] = Counter()
        self.ran: set[str] = set()
        self.failures: list[str] = []  # told at once, too
        self.memory: list[float] = []
        self._shells: dict[int, object] = {}
        self._answer_dialogs()
        store = QSettings(str(folder / "monkey.ini"), QSettings.Format.IniFormat)
        self.window = make_window(Settings(store))
        self.close, self.window.close = self.window.close, lambda: False  # Quit can be reached in more ways than one
        self.window.resize(1280, 800)
        self.window.show()
        self.window.opening.open_path(self.sample)

    # ---- what it works with --------------------------------------------------------------------------------

    def _make_files(self) -> list[Path]:
        """Shapes, a picture, a broken file."""
        import numpy as np
        from PIL import Image

        from cg3d_core.io import write_ply

        rng, made = np.random.default_rng(0), []
        for i in range(4):
            xyz = (rng.random((600, 3)) - 0.5) * rng.uniform(0.2, 1.5, 3)
            xyz[np.arange(600), rng.integers(3, size=600)] *= 0
            made.append(write_ply(self.folder / f"shape{i}.ply", xyz))
        picture = self.folder / "picture.png"
        Image.fromarray(rng.integers(0, 255, (60, 60, 3), dtype=np.uint8)).save(picture)
        broken = self.folder / "broken.ply"
        broken.write_bytes(b"ply\nformat ascii 1.0\nelement vertex 9\n")
        return [*made, picture, broken]

    def _answer_dialogs(self) -> None:
        """File, colour and text questions get an answer instead of waiting for one."""
        from PySide6.QtGui import QColor, QDesktopServices
        from PySide6.QtWidgets import QColorDialog, QFileDialog, QInputDialog, QMessageBox

        pick, folder = self.random.choice, self.folder

        def one(*_, **__):
            return (str(pick([*self.files, self.sample])), "") if self.random.random() < 0.7 else ("", "")

        def several(*_, **__):
            return [str(f) for f in self.random.sample(self.files, 3)], ""

        def save(_parent=None, _title="", start="", *_, **__):
            ending = Path(str(start)).suffix or ".out"
            return (
                (str(folder / f"saved{self.random.randrange(5)}{ending}"), "")
                if self.random.random() < 0.7
                else ("", "")
            )

        def directory(*_, **__):
            return str(folder) if self.random.random() < 0.7 else ""

        QFileDialog.getOpenFileName = staticmethod(one)
        QFileDialog.getOpenFileNames = staticmethod(several)
        QFileDialog.getSaveFileName = staticmethod(save)
        QFileDialog.getExistingDirectory = staticmethod(directory)
        QInputDialog.getText = staticmethod(lambda *_, **__: (pick(WORDS), self.random.random() < 0.8))
        QInputDialog.getItem = staticmethod(lambda _p, _t, _l, items, *_, **__: (pick(list(items) or [""]), True))
        QColorDialog.getColor = staticmethod(lambda *_, **__: QColor(self.random.randrange(256), 90, 160))
        QMessageBox.question = staticmethod(lambda *_, **__: QMessageBox.StandardButton.Discard)
        QDesktopServices.openUrl = staticmethod(lambda *_: True)

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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    faulthandler.enable()
    with tempfile.TemporaryDirectory() as name:
        os.environ.setdefault("XDG_DATA_HOME", str(Path(name) / "data"))
        return play(Path(name), options.minutes, options.seed)


def play(folder: Path, minutes: float, seed: int) -> int:
    """Run, print, judge."""
    import logging

    from PySide6.QtCore import QTimer

    monkey = Monkey(seed, folder)

    def fail(text: str) -> None:
        monkey.failures.append(text)
        print(f"--- {text}", flush=True)

    class Ear(logging.Handler):
        def emit(self, record):
            fail(self.format(record))

    logging.getLogger("cg3d_app").addHandler(Ear(level=logging.ERROR))
    sys.excepthook = lambda kind, error, trace: fail("".join(traceback.format_exception(kind, error, trace)))
    timer = QTimer(monkey.window, interval=150)
    timer.timeout.connect(monkey.attend)
    timer.start()
    monkey.settle(120)
    start, spoken, dead, steps = time.monotonic(), 0, Counter(), 0
    monkey.reopen()
    while time.monotonic() - start < 60 * minutes:
        try:
            monkey.step()
        except Exception:
            fail(traceback.format_exc())
        monkey.wait(monkey.random.choice([0, 10, 40, 150]))
        dead.update(monkey.dead_buttons())
        steps += 1
        if not monkey.window.isVisible():
            fail("the window closed itself")
            monkey.window.show()
        if (minute := int((time.monotonic() - start) // 60)) > spoken:
            spoken = minute
            print(
                f"{minute:3d} min  {steps:6d} steps  {memory_mb():6.0f} MB  {len(monkey.failures)} failures", flush=True
            )
    monkey.reopen()
    commands = [c.id for c in monkey.window.actions_.commands]
    monkey.close()
    return judge(monkey, dead, steps, [c for c in commands if c not in monkey.ran and c not in NOT_PRESSED])


def judge(monkey: Monkey, dead: Counter, steps: int, never: list[str]) -> int:
    """Print what was seen; 1 where a claim fails."""
    for text, count in Counter(monkey.failures).most_common(10):
        print(f"--- {count} times:\n{text}")
    third = max(len(monkey.memory) // 3, 1)
    middle, last = (
        statistics.median(monkey.memory[third : 2 * third] or monkey.memory),
        statistics.median(monkey.memory[-third:]),
    )
    print(f"{steps} steps: {dict(monkey.done)}")
    print(f"exceptions: {len(monkey.failures)}")
    print(f"dead buttons: {sorted(dead) or 'none'}")
    print(f"commands never possible: {never or 'none'}")
    print(
        f"memory at the start again ({len(monkey.memory)} times): first {monkey.memory[0]:.0f}, middle third {middle:.0f}, last third {last:.0f} MB: {last / middle:.2f} times"
    )
    return int(bool(monkey.failures) or bool(dead) or last > GROWTH * middle)


if __name__ == "__main__":
    raise SystemExit(main())
