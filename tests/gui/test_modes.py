"""Every command while something else is open or under way: nothing fails, and the window goes on as ever."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from rooms import StandIn, make_cloud

ROOM = Path("room.ply")
LEFT_OUT = (
    "file.quit",
    "file.sample",
    "try.",  # these open the sample scan
    "library.",  # these want a real model, and have tests of their own
    "name.",
    "labels.name",
    "teach.files",
    "tools.",
    "label.finetune",
    "session.desktop",
)


@pytest.fixture(scope="module")
def room():
    return StandIn(make_cloud(1500))


def drag(window) -> None:
    window.dragged = QMimeData()
    window.dragged.setUrls([QUrl.fromLocalFile("/tmp/a.ply")])
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), action, window.dragged, left, none))


def press(window) -> None:
    """A drag in the view that has not ended."""
    middle = window.viewer.rect().center()
    QTest.mousePress(window.viewer, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    QTest.mouseMove(window.viewer, middle + QPoint(30, 20))


def does(*commands: str):
    """Runs commands with a segment selected."""

    def start(window) -> None:
        window.document.select([1])
        for command in commands:
            window.actions_[command].trigger()

    return start


MODES = {
    "palette": does("help.palette"),
    "sheet of keys": does("help.keys"),
    "picture": does("picture.save"),
    "clip box": does("clip.selection"),
    "measuring": does("measure"),
    "cutting": does("labels.cut"),
    "renaming": does("labels.rename"),
    "labelling": does("labels.label"),
    "teaching": does("teach.word"),
    "saved questions": does("query.saved"),
    "flying": does("query.go"),
    "drawing the cut": lambda window: (does("labels.cut")(window), press(window)),
    "turning": press,
    "dragging a file": drag,
    "segment's menu": lambda window: (does()(window), window.selecting.show_segment_menu(None, QPoint(40, 40))),
    "asking": lambda window: window.finding.type_and_ask("the chair nearest the table"),
    "opening": lambda window: window.opening.open_path(ROOM, "lamp"),
    "nothing open": lambda window: window.document.scene is None or window.opening.close_scan(),
}


def come_back(window) -> None:
    """Out of all that is open, by what a user has for it."""
    QTest.mouseRelease(window.viewer, Qt.MouseButton.LeftButton)
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for dialog in [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]:
        discard = dialog.button(QMessageBox.StandardButton.Discard) if isinstance(dialog, QMessageBox) else None
        discard.click() if discard is not None else dialog.close()
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    QApplication.sendEvent(window, QEvent(QEvent.Type.DragLeave))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("mode", MODES)
def test_every_command_within(mode, shared, settle, monkeypatch, caplog):
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_args, **_options: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: "")
    caplog.set_level(logging.ERROR, "cg3d_app")
    ran = set()
    for command in shared.actions_.commands:
        if command.id.startswith(LEFT_OUT):
            continue
        scene, labelling = shared.document.scene, shared.document.labelling
        if mode != "nothing open" and (scene is None or len(labelling.sizes) < 4 or 1 not in labelling.sizes):
            shared.opening.open_path(ROOM)
            settle(shared)
        MODES[mode](shared)
        shared.actions_.refresh()
        if shared.actions_[command.id].isEnabled():
            ran.add(command.id)
            shared.actions_[command.id].trigger()
            QApplication.processEvents()
        come_back(shared)
    assert "view.theme" in ran
    assert len(ran) > (10 if mode == "nothing open" else 30)
    assert [record.getMessage() for record in caplog.records] == []

    shared.opening.open_path(ROOM, "chair")
    settle(shared)
    assert shared.document.result.matched
    assert shared.isVisible()
