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
import shutil
import statistics
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

from random_user import NOT_PRESSED, WORDS, RandomUser, memory_mb

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
GROWTH = 1.10


class Monkey:
    """A window of its own, on a copy of the sample scan, with somebody at random at it."""

    def __init__(self, seed: int, folder: Path):
        from PySide6.QtCore import QSettings

        from cg3d_app import engine
        from cg3d_app.app import make_window
        from cg3d_app.settings import Settings

        self.random, self.folder = random.Random(seed), folder
        for name in ("CG3D_DATA", "XDG_DATA_HOME"):  # what it does is nobody's unfinished work, and no desktop is told
            os.environ[name] = str(folder / "data")
        self.sample = Path(shutil.copy(engine.sample_scan(), folder))  # labels are saved beside it
        engine.sample_scan = lambda: self.sample
        self.files = self._make_files()
        self.failures: list[str] = []  # told at once, too
        self._answer_dialogs()
        store = QSettings(str(folder / "monkey.ini"), QSettings.Format.IniFormat)
        self.window = make_window(Settings(store))
        self.close, self.window.close = self.window.close, lambda: False  # Quit can be reached in more ways than one
        self.window.resize(1280, 800)
        self.window.show()
        self.window.opening.open_path(self.sample)
        self.user = RandomUser(self.window, self.random, self.files, self.sample)

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
    user = monkey.user

    def fail(text: str) -> None:
        monkey.failures.append(text)
        print(f"--- {text}", flush=True)

    class Ear(logging.Handler):
        def emit(self, record):
            fail(self.format(record))

    logging.getLogger("cg3d_app").addHandler(Ear(level=logging.ERROR))
    sys.excepthook = lambda kind, error, trace: fail("".join(traceback.format_exception(kind, error, trace)))
    timer = QTimer(monkey.window, interval=150)
    timer.timeout.connect(user.attend)
    timer.start()
    user.settle(120)
    start, spoken, dead, steps = time.monotonic(), 0, Counter(), 0
    user.reopen()
    while time.monotonic() - start < 60 * minutes:
        try:
            user.step()
        except Exception:
            fail(traceback.format_exc())
        user.wait(monkey.random.choice([0, 10, 40, 150]))
        dead.update(user.dead_buttons())
        steps += 1
        if not monkey.window.isVisible():
            fail("the window closed itself")
            monkey.window.show()
        if (minute := int((time.monotonic() - start) // 60)) > spoken:
            spoken = minute
            print(
                f"{minute:3d} min  {steps:6d} steps  {memory_mb():6.0f} MB  {len(monkey.failures)} failures", flush=True
            )
    user.reopen()
    commands = [c.id for c in monkey.window.actions_.commands]
    monkey.close()
    return judge(monkey, dead, steps, [c for c in commands if c not in user.ran and c not in NOT_PRESSED])


def judge(monkey: Monkey, dead: Counter, steps: int, never: list[str]) -> int:
    """Print what was seen; 1 where a claim fails."""
    for text, count in Counter(monkey.failures).most_common(10):
        print(f"--- {count} times:\n{text}")
    user = monkey.user
    third = max(len(user.memory) // 3, 1)
    middle, last = (
        statistics.median(user.memory[third : 2 * third] or user.memory),
        statistics.median(user.memory[-third:]),
    )
    print(f"{steps} steps: {dict(user.done)}")
    print(f"exceptions: {len(monkey.failures)}")
    print(f"dead buttons: {sorted(dead) or 'none'}")
    print(f"commands never possible: {never or 'none'}")
    print(
        f"memory at the start again ({len(user.memory)} times): first {user.memory[0]:.0f}, middle third {middle:.0f}, last third {last:.0f} MB: {last / middle:.2f} times"
    )
    return int(bool(monkey.failures) or bool(dead) or last > GROWTH * middle)


if __name__ == "__main__":
    raise SystemExit(main())
