"""The window speaks another language: texts go through the translator, and a file made by the script is loaded."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTabWidget, QWidget
from rooms import StandIn, make_cloud

ROOT = Path(__file__).parents[2]
MARK = "¿"


class Pseudo(QTranslator):
    """Marks each text that goes through it."""

    def translate(self, context, source, disambiguation=None, n=-1) -> str:
        return MARK + source

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def marked():
    """Whatever is made meanwhile is marked where it can be translated."""
    application, pseudo = QApplication.instance() or QApplication([]), Pseudo()
    application.installTranslator(pseudo)
    yield pseudo
    application.removeTranslator(pseudo)


def texts(widget: QWidget) -> list[str]:
    """What a person reads or hears of a widget."""
    out = [widget.accessibleName(), widget.toolTip()]
    if isinstance(widget, QLabel | QAbstractButton):
        out.append(widget.text())
    if isinstance(widget, QLineEdit):
        out.append(widget.placeholderText())
    if isinstance(widget, QTabWidget):
        out += [widget.tabText(i) for i in range(widget.count())]
    return out


def unmarked(root: QWidget) -> set[str]:
    """Words that no translator could change."""
    widgets = [
        w for w in (root, *root.findChildren(QWidget)) if w.objectName() != "suggestion"
    ]  # English, as the model is
    found = {text for widget in widgets for text in texts(widget)}
    return {text for text in found if MARK not in text and re.search(r"[^\W\d_]{3}", re.sub(r"<[^>]*>", "", text))}


def test_commands_menus_and_the_window_go_through_the_translator(make, settle, marked):
    window = make(lambda path, progress: StandIn(make_cloud(4000)))
    actions = [window.actions_[command.id] for command in window.actions_.commands]
    assert [a.objectName() for a in actions if not a.text().startswith(MARK)] == []
    assert [a.objectName() for a in actions if not a.toolTip().startswith(MARK)] == []
    assert all(action.text().startswith("&" + MARK) for action in window.menuBar().actions())
    assert unmarked(window.empty) == set()
    window.opening.open_path(Path("room.ply"))
    settle(window)
    window.document.select([1])
    settle(window)
    for part in (window.query_bar, window.view_bar, window.progress, window.banner, window.inspector):
        assert unmarked(part) <= {"table", "bookshelf", "chair", "lamp"}, part.objectName()
    assert MARK in window.summary.text()


def test_every_tab_goes_through_the_translator(make, marked):
    window = make(lambda path, progress: None)
    assert unmarked(window.tabs) == set()


def test_a_translated_file_is_loaded_by_locale(tmp_path):
    """The whole way: texts collected from the sources, one of them translated, compiled, loaded, shown."""
    script = [sys.executable, str(ROOT / "scripts" / "translations.py"), "de", "--out", str(tmp_path)]
    subprocess.run(script, check=True, stdout=subprocess.DEVNULL)
    ts = tmp_path / "cg3d_de.ts"
    text = ts.read_text(encoding="utf-8")
    for source, german in (("Clip box", "Schnittkasten"), ("Drop a scan here", "Scan hier ablegen")):
        entry = f'<source>{source}</source>\n        <translation type="unfinished"></translation>'
        assert entry in text, source
        text = text.replace(entry, f"<source>{source}</source>\n        <translation>{german}</translation>")
    ts.write_text(text, encoding="utf-8")
    subprocess.run(script, check=True, stdout=subprocess.DEVNULL)
    code = (
        "from pathlib import Path; from cg3d_app import i18n; i18n.folder = lambda: Path(__import__('sys').argv[1]);"
        "from cg3d_app.app import make_window; w = make_window();"
        "print(w.actions_['clip'].text(), w.empty.title.text(), sep='|')"
    )
    environment = {**os.environ, "CG3D_LANGUAGE": "de_AT", "CG3D_DATA": str(tmp_path), "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, env=environment, cwd=ROOT
    )
    assert done.stdout.strip().endswith("Schnittkasten|Scan hier ablegen"), done.stderr
