"""The disk gives out, a folder is gone, a name is odd: one clear line, and nothing is lost."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from rooms import StandIn, make_cloud

from cg3d_app import session
from cg3d_app.features.exporting import Exporting
from cg3d_app.features.pictures import Pictures
from cg3d_app.features.sessions import Sessions
from cg3d_core.io import write_ply


@pytest.fixture(scope="module")
def room():
    return StandIn(make_cloud(3000))


@pytest.fixture
def full_disk():
    """Every file can be made, and nothing written into it."""

    def full(self, *_args, **_options):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        patch.setattr(Path, "write_text", full)
        yield patch


def label(window, segment: int = 1) -> None:
    window.document.edit(lambda labelling: labelling.label([segment], "mine"))


def box_of(window) -> QMessageBox:
    return next(box for box in window.findChildren(QMessageBox) if box.isVisible())


# ---- a full disk -----------------------------------------------------------------------------------------


def test_labels_that_cannot_be_kept_are_asked_about_and_stay(window, settle, full_disk):
    label(window)
    window.opening.close_scan()
    assert "no space left" in window.banner.label.text()
    box = box_of(window)
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert dict(window.document.labelling.marks.labels) == {1: "mine"}

    window.close()  # neither does the window go with them
    box_of(window).button(QMessageBox.StandardButton.Cancel).click()
    assert window.isVisible()

    full_disk.undo()  # room again
    window.opening.close_scan()
    assert window.document.scene is None
    assert window.feature(Sessions).left.first is not None, "and it is there to be taken up again"


def test_a_session_that_cannot_be_written_is_one_line_and_stays_unsaved(window, settle, tmp_path, full_disk):
    label(window)
    window.feature(Sessions).save_to(tmp_path / "a.cg3d-session")
    settle(window)
    line = window.banner.label.text()
    assert "a.cg3d-session" in line
    assert "no space left" in line
    assert "Make room" in line
    assert window.feature(Sessions).keeping.unsaved
    assert not list(tmp_path.glob("*.cg3d-session*"))


# ---- odd names -------------------------------------------------------------------------------------------


def test_a_scan_whose_name_is_no_utf_8(make, settle, room, tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/sc\xffan.ply"))
    path.write_bytes(b"the stand-in does not read it")
    window = make(lambda path, progress: room)
    window.opening.open_path(path)
    settle(window)
    label(window)
    window.feature(Sessions).save_to(tmp_path / "a.cg3d-session")
    settle(window)
    assert session.load(tmp_path / "a.cg3d-session").scan == path
    window.opening.close_scan()
    assert window.document.scene is None


@pytest.mark.parametrize("text", ["~", "~nobody", "/", ".", "..", "", "x" * 5000, "a/" * 2000])
def test_whatever_is_typed_as_the_place_to_export_to(shared, settle, text):
    shared.opening.open_path(Path("room.ply"))
    settle(shared)
    shared.actions_["labels.export"].trigger()
    dialog = shared.feature(Exporting).dialog
    for row in range(dialog.format.count()):
        dialog.where.setText(text)
        dialog.format.setCurrentIndex(row)
    dialog.where.setText(text)
    dialog.go.click()
    settle(shared)
    assert dialog.line.text(), "it says what is wrong with it"
    assert dialog.line.property("state") == "wrong"
    assert dialog.width() < 1200
    dialog.close()


# ---- what is gone ----------------------------------------------------------------------------------------


def test_a_drive_that_does_not_answer_hinders_no_start(make, settings, room, settle, tmp_path, monkeypatch):
    settings.add_recent(tmp_path)
    settings.add_library(str(tmp_path))
    settings.add_model(tmp_path)
    stat = os.stat

    def down(path, *args, **options):
        if os.fspath(path) == str(tmp_path):
            raise OSError(errno.EHOSTDOWN, os.strerror(errno.EHOSTDOWN))
        return stat(path, *args, **options)

    monkeypatch.setattr(os, "stat", down)
    window = make(lambda path, progress: room)
    window.opening.open_path(Path("room.ply"))
    settle(window)
    assert settings.libraries() == settings.models() == []


@pytest.mark.parametrize("missing", [None, "EGL"])
def test_a_machine_without_opengl_says_so_with_every_scan_and_the_rest_works(
    make, room, settle, monkeypatch, missing, tmp_path
):
    import open3d

    if missing is None:  # neither does Open3D load
        monkeypatch.setitem(sys.modules, "open3d", None)
    else:
        monkeypatch.setattr(
            open3d.visualization, "Visualizer", lambda: SimpleNamespace(create_window=lambda **_options: False)
        )
    window = make(lambda path, progress: room)
    for _ in range(2):
        window.opening.open_path(Path("room.ply"))
        settle(window)
        line = window.banner.label.text()
        assert "cg3d doctor" in line if missing is None else "no OpenGL to draw with" in line
        assert "\n" not in line
    window.banner.hide()
    window.finding.type_and_ask("chair")
    settle(window)
    assert window.document.result.matched
    window.selecting.step_result(1)
    window.feature(Pictures).ask()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "view.png"), ""))
    window.feature(Pictures).card.asked.emit()
    settle(window)
    assert window.banner.isVisible()
    assert not (tmp_path / "view.png").exists()


def test_a_scan_that_needs_what_does_not_load_is_a_line(make, settle, monkeypatch, tmp_path):
    path = write_ply(tmp_path / "a.ply", make_cloud(3000).xyz)
    monkeypatch.setitem(sys.modules, "open3d", None)
    window = make(None)
    window.opening.open_path(path)
    settle(window)
    assert "Open3D" in window.banner.label.text()
    assert "cg3d doctor" in window.banner.label.text()
    assert "inside CG3D" not in window.banner.label.text()
