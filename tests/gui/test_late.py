"""What comes from the background while the user does something else: another scan, a dialog, a change of mind."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from rooms import StandIn, make_cloud

from cg3d_app import engine, finetuned, session
from cg3d_app.features.exporting import Exporting
from cg3d_app.features.finetuning import FineTuning
from cg3d_app.features.first_steps import FirstSteps
from cg3d_app.features.labels import Labels
from cg3d_app.features.measuring import Measuring
from cg3d_app.features.naming import Naming
from cg3d_app.features.palette import CommandPalette
from cg3d_app.features.sessions import Sessions
from cg3d_app.features.teaching import TEACH, Teaching
from cg3d_app.namer import Labels as NamerLabels
from cg3d_core.labels.labelling import Labelling

ROOM, OTHER = Path("room.ply"), Path("other.ply")


class Scans:
    """An opener of two scans; one that is held back is read only when it is let go."""

    def __init__(self):
        self.scenes = {ROOM: StandIn(make_cloud(3000)), OTHER: StandIn(make_cloud(2500, seed=1))}
        self.held: dict[Path, threading.Event] = {}

    def hold(self, path: Path) -> threading.Event:
        self.held[path] = threading.Event()
        return self.held[path]

    def __call__(self, path: Path, progress):
        while path in self.held and not self.held[path].wait(0.01):
            progress("reading", 0.5)
        return self.scenes[path]


@pytest.fixture(scope="module")
def both():
    return Scans()


@pytest.fixture
def scans(both):
    yield both
    for gate in both.held.values():
        gate.set()
    both.held.clear()


@pytest.fixture
def window(make, scans, settle):
    """A window with the room open."""
    window = make(scans)
    window.opening.open_path(ROOM)
    settle(window)
    return window


def opened(window, path: Path):
    return lambda: window.document.path == path


def test_a_second_scan_is_opened_with_its_question_while_the_first_is_read(make, scans, settle):
    scans.hold(ROOM)
    window = make(scans)
    window.opening.open_path(ROOM, "lamp")
    scans.hold(OTHER)
    window.opening.open_path(OTHER, "chair")
    assert window.progress.isVisible(), "it says what goes on, and can be given up"
    assert "other.ply" in window.progress.title.text()
    assert window.activity.text() == ""
    scans.held[OTHER].set()
    settle(window)
    assert window.document.path == OTHER
    assert window.document.result.query == "chair"
    assert not window.progress.isVisible()


def test_another_model_does_not_take_back_what_is_being_opened(window, scans, settle):
    gate = scans.hold(OTHER)
    window.opening.open_path(OTHER, "chair")
    window.opening.reopen()
    gate.set()
    settle(window)
    assert window.document.path == OTHER
    assert window.document.result.query == "chair"


def test_labels_opened_while_another_model_comes_stay(window, scans, settle):
    gate = scans.hold(ROOM)
    window.opening.reopen()
    labels = Labelling.of_scene(scans.scenes[ROOM])
    labels.label([1], "from a file")
    window.document.set_labelling(labels)
    gate.set()
    settle(window)
    assert dict(window.document.labelling.marks.labels) == {1: "from a file"}


def test_another_model_is_asked_the_same_and_files_stay_known(window, scans, settle, tmp_path):
    window.finding.ask("chair; table")
    settle(window)
    window.finding.ask("lamp", add=True)
    settle(window)
    colours = {answer.question.words: answer.colour for answer in window.document.answers}
    window.document.edit(lambda labelling: labelling.label([1], "mine"))
    sessions = window.feature(Sessions)
    sessions.save_to(tmp_path / "mine.cg3d-session")
    settle(window)
    window.viewer.fly_to(window.viewer.camera.orbit(30, 10), animated=False)
    camera = window.viewer.camera
    window.opening.reopen()
    settle(window)
    assert {answer.question.words: answer.colour for answer in window.document.answers} == colours
    assert window.query_bar.field.text() == "lamp"
    assert window.viewer.camera == camera
    assert dict(window.document.labelling.marks.labels) == {1: "mine"}
    assert sessions.keeping.home == tmp_path / "mine.cg3d-session"
    assert not window.feature(Labels).modified, "the session holds them"
    assert sessions.left.first is None, "nothing was left"
    window.actions_["file.close"].trigger()
    assert window.document.scene is None


def test_labels_of_other_points_are_not_put_on_a_scan_that_has_changed(window, scans, settle, monkeypatch):
    window.document.edit(lambda labelling: labelling.label([1], "mine"))
    monkeypatch.setitem(scans.scenes, ROOM, StandIn(make_cloud(2000, seed=5)))
    window.opening.reopen()
    settle(window)
    assert len(window.document.owner) == 2000
    assert not window.document.labelling.marks.labels
    assert window.feature(Sessions).left.first is not None, "what was labelled can be had back"


def test_a_scan_waits_for_the_dialog_that_is_about_the_open_one(window, qtbot, settle):
    window.opening.open_path(OTHER)
    window.actions_["labels.export"].trigger()
    dialog = window.feature(Exporting).dialog
    settle(window)
    qtbot.wait(150)
    assert window.document.path == ROOM
    assert window.progress.isVisible()
    dialog.close_button.click()
    qtbot.waitUntil(opened(window, OTHER))
    assert not window.progress.isVisible()


def test_a_scan_that_waits_for_a_dialog_can_be_given_up(window, qtbot, settle):
    window.opening.open_path(OTHER)
    window.actions_["labels.export"].trigger()
    settle(window)
    window.opening.cancel()
    window.feature(Exporting).dialog.close_button.click()
    qtbot.wait(250)
    assert window.document.path == ROOM
    assert not window.progress.isVisible()


def test_exported_is_what_the_dialog_says(window, settle, tmp_path):
    window.finding.type_and_ask("chair")
    settle(window)
    window.actions_["labels.export"].trigger()
    dialog = window.feature(Exporting).dialog
    assert "chair" in dialog.what.currentText()
    dialog.format.setCurrentIndex(dialog.format.findData("csv"))
    dialog.where.setText(str(tmp_path / "found.csv"))
    window.finding.ask("lamp")  # as when its answer was on its way
    window.document.edit(lambda labelling: labelling.label([0], "late"))
    settle(window)
    assert window.document.result.query == "lamp"
    dialog.go.click()
    settle(window)
    text = (tmp_path / "found.csv").read_text()
    assert "chair" in text
    assert "lamp" not in text
    dialog.close()


def test_giving_up_the_first_steps_leaves_no_wish_behind(make, scans, settle, monkeypatch, qtbot):
    monkeypatch.setattr(engine, "sample_scan", lambda: ROOM)
    scans.hold(ROOM)
    window = make(scans)
    window.actions_["try.label"].trigger()
    window.opening.cancel()
    window.opening.open_path(OTHER, "chair")
    settle(window)
    qtbot.wait(20)
    assert window.tabs.currentWidget() is window.results

    monkeypatch.setattr(scans.scenes[ROOM], "slowness", 0.2)
    window.actions_["try.label"].trigger()
    scans.held[ROOM].set()
    qtbot.waitUntil(opened(window, ROOM))
    window.finding.type_and_ask("lamp")  # instead
    settle(window)
    qtbot.wait(20)
    assert window.tabs.currentWidget() is not window.feature(Labels).panel
    window.feature(FirstSteps).label()
    settle(window)
    qtbot.waitUntil(lambda: window.tabs.currentWidget() is window.feature(Labels).panel)


@pytest.fixture
def slow_save(monkeypatch):
    """Sessions in files of their own are written only when this is set."""
    gate, save = threading.Event(), session.save

    def slow(what, path):
        if path.parent.name != "autosave":
            gate.wait(20)
        return save(what, path)

    monkeypatch.setattr(session, "save", slow)
    yield gate
    gate.set()


def test_a_session_saved_late_is_not_taken_for_that_of_the_next_scan(window, settle, tmp_path, slow_save, qtbot):
    window.finding.type_and_ask("chair")
    settle(window)
    window.feature(Sessions).save_to(tmp_path / "room.cg3d-session")
    window.opening.open_path(OTHER)
    qtbot.waitUntil(opened(window, OTHER))
    slow_save.set()
    settle(window)
    assert (tmp_path / "room.cg3d-session").exists()
    assert window.feature(Sessions).keeping.home is None, "saving the other scan must not write over it"


def test_what_is_labelled_while_the_session_is_written_is_not_saved_yet(window, settle, tmp_path, slow_save):
    window.feature(Sessions).save_to(tmp_path / "room.cg3d-session")
    window.document.edit(lambda labelling: labelling.label([1], "mine"))
    slow_save.set()
    settle(window)
    window.opening.close_scan()
    left = window.feature(Sessions).left.first
    assert left is not None
    assert session.load(left.path).labels


def test_nothing_stays_open_that_was_about_a_closed_scan(window):
    window.actions_["picture.save"].trigger()
    window.opening.close_scan()
    QApplication.processEvents()
    assert [w for w in window.findChildren(type(window.progress).__base__, "overlay") if w.isVisible()] == []


def test_labels_given_while_a_session_comes_back_stay(window, scans, settle, tmp_path, qtbot, monkeypatch):
    window.finding.type_and_ask("chair")
    settle(window)
    window.document.edit(lambda labelling: labelling.label([0], "of the session"))
    file = tmp_path / "a.cg3d-session"
    window.feature(Sessions).save_to(file)
    settle(window)
    read = session.load(file)
    window.opening.close_scan()

    monkeypatch.setattr(scans.scenes[ROOM], "slowness", 0.3)
    window.opening.open_path(ROOM)
    settle(window)
    window.feature(Sessions)._bring_back(read, None)
    window.document.edit(lambda labelling: labelling.label([1], "meanwhile"))
    settle(window)
    assert dict(window.document.labelling.marks.labels) == {0: "of the session", 1: "meanwhile"}
    window.document.undo()
    assert dict(window.document.labelling.marks.labels) == {0: "of the session"}


def test_a_session_whose_scan_is_a_session_is_a_line(window, settle, tmp_path, qtbot, monkeypatch):
    file, other = tmp_path / "a.cg3d-session", tmp_path / "b.cg3d-session"
    window.feature(Sessions).save_to(file)
    settle(window)
    document = json.loads(file.read_text())
    other.write_text(json.dumps(document | {"scan": document["scan"] | {"path": str(file), "relative": ""}}))
    window.opening.open_path(other)
    settle(window)
    assert "itself a session" in window.banner.label.text()
    assert window.document.path == ROOM


def test_what_is_being_typed_stays_when_labels_come_in(window, qtbot):
    window.document.select([1])
    window.actions_["labels.rename"].trigger()
    field = QApplication.focusWidget()
    QTest.keyClicks(field, "half a na")
    window.document.edit(lambda labelling: labelling.label([0], "named in the background"))
    QTest.qWait(10)
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, "me")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.document.labelling.marks.names == {1: "half a name"})


def test_the_cross_stays_as_long_as_a_click_measures(window):
    def cross() -> bool:
        return window.viewer.cursor().shape() == Qt.CursorShape.CrossCursor

    window.document.select([1])
    window.actions_["measure"].trigger()
    window.actions_["labels.cut"].trigger()
    QTest.keyClick(window.viewer, Qt.Key.Key_Escape)
    assert window.feature(Measuring).on
    assert cross()
    window.actions_["labels.cut"].trigger()
    window.actions_["measure"].trigger()
    assert cross(), "the next drag cuts"
    QTest.keyClick(window.viewer, Qt.Key.Key_Escape)
    assert not cross()


def test_from_one_card_to_another_and_back_to_where_the_focus_was(window):
    window.viewer.setFocus()
    window.actions_["help.palette"].trigger()
    window.actions_["help.keys"].trigger()
    assert not window.feature(CommandPalette).palette.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.feature(CommandPalette).sheet.isVisible()
    assert QApplication.focusWidget() is window.viewer


def test_labels_of_a_fine_tuned_model_do_not_go_on_other_segments(window, settle, monkeypatch, qtbot):
    gate = threading.Event()

    def name_segments(_checkpoint, _scene, labelling, _progress):
        gate.wait(20)
        return dict.fromkeys(labelling.sizes, ("pump", 1.0))

    monkeypatch.setattr(finetuned, "name_segments", name_segments)
    tuning = window.feature(FineTuning)
    tuning.run.output = Path("somewhere")
    tuning.label_segments(50)
    others = Labelling.of_scene(window.document.scene)
    others.remove([0])
    window.document.set_labelling(others)
    gate.set()
    settle(window)
    assert not window.document.labelling.marks.labels


def test_what_a_button_offers_goes_with_its_scan_and_a_line_alone_stays(window, scans, settle):
    window.banner_say("The labels of the room were changed elsewhere", ("Replace them", lambda: None))
    window.opening.close_scan()
    assert not window.banner.isVisible()
    gate = scans.hold(OTHER)
    window.opening.open_path(OTHER)
    window.banner_say("The disk is full")
    gate.set()
    settle(window)
    assert window.banner.isVisible()


def test_files_dropped_while_a_word_is_taught_wait_for_their_word(window, settle, monkeypatch):
    gate, teaching = threading.Event(), window.feature(Teaching)

    def examples(progress):
        gate.wait(20)
        return None, []

    taught = SimpleNamespace(find=lambda word: SimpleNamespace(text=word), words=())
    monkeypatch.setattr(teaching, "_examples_of_selection", lambda: examples)
    monkeypatch.setattr(teaching.keeper, "change", lambda make: True)
    monkeypatch.setattr(teaching.keeper, "taught", taught)
    window.document.select([1])
    teaching.teach("pump")
    teaching.drop(TEACH, [Path("valve.ply")])
    teaching.panel.field.setText("val")
    gate.set()
    settle(window)
    assert "valve.ply" in teaching.panel.source.text()
    assert teaching.panel.field.text() == "val"


def test_labels_compared_by_a_model_that_has_gone_are_not_used(window, settle, monkeypatch):
    naming, gate = window.feature(Naming), threading.Event()

    def choice(*_):
        gate.wait(20)
        return NamerLabels("known", None)

    monkeypatch.setattr(naming._namer, "model", "one model")
    monkeypatch.setattr(naming._namer, "choice", choice)
    used = []
    monkeypatch.setattr(naming._namer, "use_choice", used.append)
    naming.labels.changed.emit()
    naming._namer.model = "another"
    gate.set()
    settle(window)
    assert used == []
    naming.labels.changed.emit()
    settle(window)
    assert len(used) == 1
