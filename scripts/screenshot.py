"""Pictures for README and docs, taken from the real window with the real engine, without a screen.

    python scripts/screenshot.py [--scan FILE] [--out FOLDER] [--query WORDS] [--absent WORDS] [--model NAME]

Waits until the window is still before each picture. Exits with 1 when a picture could not be made.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["CG3D_DATA"] = tempfile.mkdtemp()  # nobody's unfinished work is in the picture
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
SIZE = (1280, 800)
PATIENCE_S = 600


class Studio:
    """Drives one window and saves what it shows."""

    def __init__(self, out: Path, model: str | None):
        from PySide6.QtCore import QSettings

        from cg3d_app import engine
        from cg3d_app.app import make_window
        from cg3d_app.settings import Settings

        self.out = out
        out.mkdir(parents=True, exist_ok=True)
        store = QSettings(str(Path(tempfile.mkdtemp()) / "studio.ini"), QSettings.Format.IniFormat)
        self.window = make_window(Settings(store), partial(engine.open_scene, model=model))
        self.window.resize(*SIZE)
        self.window.show()

    def settle(self) -> None:
        """Run the window until no work is under way and the picture at rest is drawn."""
        from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

        clock = QElapsedTimer()
        clock.start()
        while True:
            loop = QEventLoop()
            QTimer.singleShot(60, loop.quit)
            loop.exec()
            if not self.window.jobs.busy and self.window.viewer.still:
                return
            if clock.elapsed() > 1000 * PATIENCE_S:
                raise SystemExit("the window did not come to rest")

    def shoot(self, name: str) -> None:
        """Save the window as ``name``.png."""
        self.settle()
        path = self.out / f"{name}.png"
        if not self.window.grab().save(str(path)):
            raise SystemExit(f"{path} could not be written")
        print(path)

    def open(self, scan: Path) -> None:
        """Open a scan, or stop with the window's own line."""
        self.window.open_path(scan)
        self.settle()
        if self.window.document.scene is None:
            raise SystemExit(self.window.banner.label.text())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scan", type=Path, help="default: the sample scan")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--query", default="bookshelf")
    parser.add_argument("--absent", default="bathtub")
    parser.add_argument("--model")
    options = parser.parse_args()
    from cg3d_app import engine

    scan = options.scan or engine.sample_scan()
    if scan is None:
        raise SystemExit("there is no sample scan; give one with --scan")
    studio = Studio(options.out, options.model)
    window = studio.window
    studio.shoot("start")
    studio.open(scan)
    studio.shoot("opened")
    window.type_and_ask(options.query)
    studio.shoot("found")
    window.step_result(1)
    studio.shoot("picked")
    window.type_and_ask(options.absent)
    studio.settle()
    window.viewer.fit()
    studio.shoot("no-match")
    window.clear()
    window.actions_["colour.segment"].trigger()
    studio.shoot("segments")
    window.actions_["colour.height"].trigger()
    window.switch_theme()
    studio.shoot("light")
    window.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
