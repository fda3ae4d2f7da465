"""Work is saved, saved by itself, and brought back: by file, after a crash, and when the scan has moved."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from rooms import THINGS, StandIn, make_cloud

from cg3d_app import session
from cg3d_app.features.clipping import Clipping
from cg3d_app.features.sessions import Sessions
from cg3d_app.viewer.colouring import ColourBy

CHAIR = list(THINGS).index("chair")


@pytest.fixture(scope="module")
def room():
    return StandIn(make_cloud(8000))


@pytest.fixture
def scan(tmp_path) -> Path:
    path = tmp_path / "scans" / "room.ply"
    path.parent.mkdir()
    path.write_bytes(b"the stand-in does not read it")
    return path


@pytest.fixture
def start(make, settle, room):
    """Makes a window; opens a path in it."""

    def window_on(path=None, scene=room):
        window = make(lambda path, progress: scene)
        if path is not None:
            window.opening.open_path(path)
            settle(window)
        return window

    return window_on


def work_on(window, settle) -> None:
    """Two questions, a label, another look."""
    window.finding.type_and_ask("chair")
    settle(window)
    window.document.pin(window.document.answers[0])
    window.finding.type_and_ask("lamp")
    settle(window)
    window.document.edit(lambda labelling: labelling.label([CHAIR], "seat"))
    window.document.looks.set_colour_by(ColourBy.HEIGHT)
    window.actions_["view.cutaway"].trigger()
    window.actions_["view.top"].trigger()
    window.feature(Clipping).set_box(((0.5, 0.5, 0.0), (4.0, 3.5, 2.0)))
    settle(window)


def as_it_stands(window) -> dict:
    document, camera = window.document, window.viewer.camera
    return {
        "asked": [(a.result.query, a.colour, a.shown, a.pinned, a is document.current) for a in document.answers],
        "lit": [int(a.mask.sum()) for a in document.answers],
        "labels": dict(document.labelling.marks.labels),
        "camera": (camera.target, camera.distance, camera.yaw, camera.pitch),
        "colour": document.looks.colour_by,
        "cutaway": document.looks.cutaway,
        "clip": (window.feature(Clipping).box, int(document.looks.clipped.sum())),
        "scan": document.path.name,
    }


def trigger(window, monkeypatch, command: str, answer: Path) -> None:
    """Run a command whose file dialog the user answers with a path."""
    for dialog in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, dialog, lambda *_: (str(answer), ""))
    window.actions_[command].trigger()


def test_what_was_saved_comes_back(start, settle, scan, monkeypatch):
    first = start(scan)
    work_on(first, settle)
    content = scan.read_bytes()
    trigger(first, monkeypatch, "session.save", scan.with_name("my work"))
    settle(first)
    file = scan.with_name("my work.cg3d-session")
    assert "my work" in first.activity.text()
    assert scan.read_bytes() == content
    before = as_it_stands(first)
    assert before["asked"][0][3], "the chair is pinned"
    first.close()

    second = start()
    second.opening.open_path(file)
    settle(second)
    assert as_it_stands(second) == before
    assert len({colour for _, colour, *_ in before["asked"]}) == 2
    second.document.undo()
    assert second.feature(Sessions).keeping.home == file
    assert file in second.settings.recent()


def test_saved_work_is_not_offered_again_and_unsaved_work_is(start, settle, scan, monkeypatch):
    first = start(scan)
    work_on(first, settle)
    trigger(first, monkeypatch, "session.save_as", scan.with_name("a.cg3d-session"))
    settle(first)
    first.close()
    second = start()
    assert not second.empty.unfinished.isVisible()
    assert not second.actions_["session.continue"].isEnabled()
    second.opening.open_path(scan)
    settle(second)
    work_on(second, settle)
    before = as_it_stands(second)
    second.actions_["file.close"].trigger()
    settle(second)
    assert second.empty.unfinished.isVisible(), "closing the scan without saving must lose nothing"
    second.empty.continue_button.click()
    settle(second)
    assert as_it_stands(second)["asked"] == before["asked"]
    assert as_it_stands(second)["labels"] == {CHAIR: "seat"}


def test_a_scan_nobody_worked_on_leaves_nothing(start, settle, scan):
    window = start(scan)
    window.feature(Sessions).keeping.keep()
    settle(window)
    window.close()
    assert not start().empty.unfinished.isVisible()


def test_unwanted_work_is_forgotten(start, settle, scan):
    first = start(scan)
    work_on(first, settle)
    first.close()
    second = start()
    assert "room.ply" in second.empty._what.text()
    second.empty.forget_asked.emit()
    assert not second.empty.unfinished.isVisible()
    second.close()
    assert not start().empty.unfinished.isVisible()


CRASH = """
import sys, time
sys.path[:0] = {paths!r}
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from rooms import StandIn, make_cloud
from cg3d_app.app import make_window
from cg3d_app.settings import Settings
from PySide6.QtWidgets import QApplication

room = StandIn(make_cloud(8000))
window = make_window(Settings(QSettings({ini!r}, QSettings.Format.IniFormat)), lambda path, progress: room)
window.show()
window.opening.open_path(Path({scan!r}), "chair")

def label():
    if window.document.result is None:
        QTimer.singleShot(50, label)
    else:
        window.document.edit(lambda labelling: labelling.label([2], "seat"))

label()
QApplication.instance().exec()
"""


@pytest.mark.skipif(os.name != "posix", reason="kills by signal")
def test_after_a_crash_the_work_is_offered(start, settle, scan, tmp_path):
    here = Path(__file__).parent
    code = CRASH.format(paths=[str(here), str(here.parents[1])], ini=str(tmp_path / "other.ini"), scan=str(scan))
    kept = tmp_path / "data" / "autosave"
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        until = time.monotonic() + 120
        while not any(json.loads(p.read_text())["labels"] for p in kept.glob("[!.]*.cg3d-session")):
            assert process.poll() is None, process.stderr.read().decode()
            assert time.monotonic() < until, "nothing was kept"
            time.sleep(0.1)
        meanwhile = start()
        assert not meanwhile.empty.unfinished.isVisible(), "what another window holds is not ours"
        meanwhile.close()
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    window = start()
    assert window.empty.unfinished.isVisible()
    assert "did not end properly" in window.empty._head.text()
    window.actions_["session.continue"].trigger()
    settle(window)
    assert window.document.path == scan
    assert window.document.result.query == "chair"
    assert window.document.labelling.marks.labels == {CHAIR: "seat"}


def test_scan_and_session_may_move_together(start, settle, scan, monkeypatch):
    first = start(scan)
    work_on(first, settle)
    trigger(first, monkeypatch, "session.save", scan.with_name("a.cg3d-session"))
    settle(first)
    first.close()
    moved = scan.parent.with_name("elsewhere")
    scan.parent.rename(moved)
    second = start(moved / "a.cg3d-session")
    assert second.document.path == moved / "room.ply"
    assert second.document.labelling.marks.labels


def test_a_missing_scan_is_asked_for(start, settle, scan, tmp_path, monkeypatch):
    first = start(scan)
    work_on(first, settle)
    file = tmp_path / "a.cg3d-session"
    trigger(first, monkeypatch, "session.save", file)
    settle(first)
    first.close()
    now = tmp_path / "hall.ply"
    scan.rename(now)
    second = start(file)
    assert second.document.scene is None
    assert second.banner.isVisible()
    assert str(scan) in second.banner.label.text()
    assert "\n" not in second.banner.label.text()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(now), ""))
    second.banner.button.click()
    settle(second)
    assert second.document.path == now
    assert second.document.labelling.marks.labels == {CHAIR: "seat"}
    assert not second.banner.isVisible()


def test_a_changed_scan_is_noticed_and_its_questions_are_asked_anew(start, settle, scan, monkeypatch):
    first = start(scan)
    work_on(first, settle)
    file = scan.with_name("a.cg3d-session")
    trigger(first, monkeypatch, "session.save", file)
    settle(first)
    first.close()
    second = start(file, StandIn(make_cloud(9000, seed=3)))
    assert second.banner.isVisible()
    assert "labels" in second.banner.label.text()
    assert second.document.labelling.marks.labels == {}
    assert [a.result.query for a in second.document.answers] == ["chair", "lamp"]


def test_dropping_a_session_opens_it(start, settle, scan, monkeypatch):
    first = start(scan)
    work_on(first, settle)
    file = scan.with_name("a.cg3d-session")
    trigger(first, monkeypatch, "session.save", file)
    settle(first)
    first.close()
    window = start()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(QPointF(9, 9).toPoint(), *how))
    assert window.dropping.zones.keys() == ["session"], "a session is no scan"
    QApplication.sendEvent(window, QDropEvent(QPointF(window.dropping.zones.centre_of("session")), *how))
    settle(window)
    assert window.document.path == scan
    assert len(window.document.answers) == 2


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"format": "cg3d-session", "version": 9}', '{"format": "cg3d-session", "version": 1}']
)
def test_a_damaged_session_is_a_line(start, settle, tmp_path, text):
    file = tmp_path / "bad.cg3d-session"
    file.write_text(text)
    window = start(file)
    assert window.banner.isVisible()
    assert "bad.cg3d-session" in window.banner.label.text()
    assert "inside CG3D" not in window.banner.label.text()


def test_an_open_scan_is_kept_by_itself(start, settle, scan, tmp_path, qtbot):
    window = start(scan)
    window.finding.type_and_ask("lamp")
    settle(window)
    folder = tmp_path / "data" / "autosave"
    qtbot.waitUntil(lambda: any(folder.glob("*.cg3d-session")), timeout=60_000)
    settle(window)
    (file,) = folder.glob("*.cg3d-session")
    read = session.load(file)
    assert [one.question.words for one in read.asked] == ["lamp"]
    assert read.scan == scan
    assert np.allclose(read.camera["target"], window.viewer.camera.target)
    assert replace(read, asked=()) != read


def test_labels_left_unsaved_are_offered_when_their_scan_is_opened_again(start, settle, scan):
    first = start(scan)
    first.document.edit(lambda labelling: labelling.label([CHAIR], "seat"))
    first.actions_["file.close"].trigger()
    assert first.document.scene is None, "nothing is lost, so nothing is asked"
    first.close()
    second = start(scan)
    assert second.document.labelling.marks.labels == {}
    assert second.banner.isVisible()
    second.banner.button.click()
    settle(second)
    assert second.document.labelling.marks.labels == {CHAIR: "seat"}
    assert not second.banner.isVisible()
