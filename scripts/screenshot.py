"""Pictures for README and docs, taken from the real window with the real engine, without a screen.

    python scripts/screenshot.py [--scan FILE] [--out FOLDER] [--only CHAPTER ...] [--model NAME]

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
        self.save(self.window, name)

    def save(self, widget, name: str) -> None:
        """Save a window or dialog as ``name``.png."""
        path = self.out / f"{name}.png"
        if not widget.grab().save(str(path)):
            raise SystemExit(f"{path} could not be written")
        print(path)

    def shoot_dialog(self, name: str) -> None:
        """Save the dialog that is open, and close it."""
        from PySide6.QtWidgets import QDialog

        dialog = next(d for d in self.window.findChildren(QDialog) if d.isVisible())
        self.save(dialog, name)
        dialog.reject()

    def open(self, scan: Path) -> None:
        """Open a scan, or stop with the window's own line."""
        self.window.opening.open_path(scan)
        self.settle()
        if self.window.document.scene is None:
            raise SystemExit(self.window.banner.label.text())


def finding(studio: Studio) -> None:
    """Words, what is not there, several things, phrases."""
    window = studio.window
    window.finding.type_and_ask("bookshelf")
    studio.shoot("found")
    window.selecting.step_result(1)
    studio.shoot("picked")
    window.finding.type_and_ask("bathtub")
    studio.settle()
    window.viewer.fit()
    studio.shoot("no-match")
    window.finding.clear()
    window.finding.type_and_ask("chair; table; lamp")
    studio.shoot("several")
    window.finding.clear()
    window.finding.type_and_ask("the chair nearest the door")
    studio.settle()
    window.actions_["query.level"].trigger()
    studio.shoot("understood")
    window.finding.clear()


def naming(studio: Studio) -> None:
    """Files of single things."""
    from cg3d_app.features.naming import Naming
    from cg3d_core.paths import assets_dir

    feature = studio.window.feature(Naming)
    feature.name_files([assets_dir() / "sample" / "shapes"])
    studio.settle()
    feature.labels.use("modelnet40")
    studio.settle()
    feature.panel.choose(2)
    studio.shoot("naming")


def library(studio: Studio) -> None:
    """Shapes by words, and back into the scan."""
    from cg3d_app.features.shelf import Shelf

    shelf = studio.window.feature(Shelf)
    shelf.ask_words("bookshelf")
    studio.settle()
    shelf.show_tab()
    shelf.panel.gallery.setCurrentIndex(shelf.panel.gallery.hits.index(0))
    studio.shoot("library")
    studio.window.actions_["library.find"].trigger()
    studio.shoot("library-found")
    studio.window.finding.clear()


def labelling(studio: Studio) -> None:
    """Segments selected, labelled, exported."""
    from cg3d_app.features.exporting import Exporting
    from cg3d_app.features.labels import Labels

    window = studio.window
    for word in ("chair", "table", "bookshelf", "window"):
        window.finding.type_and_ask(word)
        studio.settle()
        window.actions_["labels.claim"].trigger()
        if window.document.selected:
            window.feature(Labels).assign(word)
    window.finding.clear()
    window.feature(Labels).show_tab()
    window.actions_["colour.my label"].trigger()
    window.viewer.fit()
    studio.shoot("labels")
    window.actions_["labels.export"].trigger()
    studio.settle()
    studio.window.feature(Exporting).dialog.where.setText("office_labels.ply")  # nobody's folders are in the picture
    studio.shoot_dialog("export")


def teaching(studio: Studio) -> None:
    """A word of one's own."""
    from cg3d_app.features.teaching import Teaching

    window = studio.window
    teach = window.feature(Teaching)
    window.actions_["colour.photo"].trigger()
    window.finding.type_and_ask("chair")
    studio.settle()
    window.selecting.step_result(1)
    studio.settle()
    teach.teach("visitor's chair")
    studio.settle()
    teach.panel.find_asked.emit("visitor's chair")
    studio.settle()
    teach.show_tab()
    studio.shoot("taught")
    window.finding.clear()


def fine_tuning(studio: Studio) -> None:
    """A short real run on the labels made above, with its curves."""
    from PySide6.QtTest import QTest

    from cg3d_app.features.finetuning import FineTuning

    studio.window.actions_["label.finetune"].trigger()
    studio.settle()
    tune = studio.window.feature(FineTuning)
    tune.dialog.setup.epochs.setValue(6)
    tune.start()
    while tune.run.process.running:
        QTest.qWait(200)
    studio.settle()
    studio.save(tune.dialog, "finetuned")
    tune.dialog.close()


def comfort(studio: Studio) -> None:
    """Palette, clip box, measured distances, models, the other theme."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    from cg3d_app.features.clipping import Clipping
    from cg3d_app.features.models import Models
    from cg3d_app.features.palette import CommandPalette

    window = studio.window
    window.tabs.setCurrentIndex(0)
    window.actions_["help.palette"].trigger()
    QTest.keyClicks(window.feature(CommandPalette).palette.field, "sav")
    studio.shoot("palette")
    window.feature(CommandPalette).palette.dismiss()
    window.viewer.fit()
    studio.settle()
    window.actions_["clip"].trigger()
    window.feature(Clipping).card.highs[2].setValue(1.4)
    studio.settle()
    window.actions_["measure"].trigger()
    for x, y in ((0.4, 0.5), (0.55, 0.6), (0.62, 0.45)):
        place = QPoint(int(window.viewer.width() * x), int(window.viewer.height() * y))
        QTest.mouseClick(window.viewer, Qt.MouseButton.LeftButton, pos=place)
    studio.shoot("clip-and-measure")
    window.actions_["measure.end"].trigger()
    window.actions_["clip"].trigger()
    window.feature(Models).open()
    studio.settle()
    studio.save(window.feature(Models).dialog, "models")
    window.feature(Models).dialog.close()
    window.actions_["colour.height"].trigger()
    window.switch_theme()
    studio.shoot("light")


CHAPTERS = (finding, naming, library, labelling, teaching, fine_tuning, comfort)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scan", type=Path, help="default: the sample scan")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--only", nargs="*", choices=[c.__name__ for c in CHAPTERS])
    parser.add_argument("--model")
    options = parser.parse_args()
    from cg3d_app import engine

    scan = options.scan or engine.sample_scan()
    if scan is None:
        raise SystemExit("there is no sample scan; give one with --scan")
    studio = Studio(options.out, options.model)
    studio.shoot("start")
    studio.open(scan)
    studio.shoot("opened")
    for chapter in CHAPTERS:
        if options.only is None or chapter.__name__ in options.only:
            chapter(studio)
    studio.window.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
