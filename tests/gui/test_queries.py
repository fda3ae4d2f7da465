"""Questions that people mean, in the window: several at once, what was understood, scores to drag in, files, saved ones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QColorDialog, QLineEdit, QMenu, QPushButton
from rooms import THINGS, StandIn, make_cloud
from toys import ToyModel

import cg3d_core as cg3d
from cg3d_app.answers import COLOURS
from cg3d_app.engine import LISTED
from cg3d_app.features.answers import Answers
from cg3d_app.features.queries import Queries
from cg3d_app.features.saved import Saved
from cg3d_app.features.teaching import Teaching
from cg3d_app.panels.inspector import Inspector, NameBar
from cg3d_app.questions import Question, in_words
from cg3d_app.settings import Settings
from cg3d_core.errors import UsageError
from cg3d_core.query.result import Explanation

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def room():
    return StandIn(make_cloud(16_000))


@pytest.fixture(scope="module")
def opened(qapp, room, tmp_path_factory):
    """A window with the room open, the same for all tests here."""
    from cg3d_app.app import make_window

    store = QSettings(str(tmp_path_factory.mktemp("queries") / "window.ini"), QSettings.Format.IniFormat)
    window = make_window(Settings(store), lambda path, progress: room)
    window.resize(1000, 820)
    window.show()
    window.opening.open_path(Path("room.ply"))
    yield window
    window.close()


@pytest.fixture
def window(opened, settle, room):
    """The window as if nothing had been asked in it yet."""
    settle(opened)
    opened.finding.clear()
    opened.feature(Answers).set_listed(LISTED)
    opened.feature(Saved).keep([])
    room.asked.clear()
    settle(opened)
    return opened


def ask(window, words: str, add: bool = False) -> None:
    """Type words as a user does; ``add``: with Ctrl+Enter."""
    field = window.query_bar.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    keys = Qt.KeyboardModifier.ControlModifier if add else Qt.KeyboardModifier.NoModifier
    field.completer().popup().hide()  # as Return does; without a screen the window must be told that it is active again
    window.activateWindow()
    QTest.keyClick(field, Qt.Key.Key_Return, keys)


def asked(window) -> list[str]:
    """What the answers shown are to, in their order."""
    return [str(a.question) for a in window.document.answers]


def rows(window) -> list:
    return window.results.rows.rows


def press(button) -> None:
    QApplication.processEvents()  # what has just come is shown with the next event
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


def colour_of(window, name: str) -> np.ndarray:
    """Mean colour of a thing's points as they are drawn."""
    return window.document.looks.colours()[window.document.scene.partition == list(THINGS).index(name)].mean(axis=0)


def like(colour, wanted) -> bool:
    """Whether a lit thing's colour is of the hue of an answer's."""
    return float(np.corrcoef(colour, wanted)[0, 1]) > 0.95


# ---- several answers ---------------------------------------------------------------------------------------


def test_semicolons_ask_several_each_in_its_own_colour(window, settle):
    ask(window, "chair; table ;lamp;")
    settle(window)
    assert asked(window) == ["chair", "table", "lamp"]
    assert [a.colour for a in window.document.answers] == list(COLOURS[:3])
    for name, colour in zip(("chair", "table", "lamp"), COLOURS):
        assert like(colour_of(window, name), colour)
    assert colour_of(window, "bookshelf").max() < 0.35
    assert [row.words.text() for row in rows(window)] == ["chair", "table", "lamp"]
    assert [row.count.text() for row in rows(window)] == ["1", "1", "1"]
    assert window.viewer.legend.entries == (("chair", COLOURS[0]), ("table", COLOURS[1]), ("lamp", COLOURS[2]))
    assert window.results.headline.text() == "1 match for “lamp”"
    assert window.results.model.colour.getRgbF()[:3] == pytest.approx(COLOURS[2], abs=0.01)


def test_one_answer_needs_no_row_until_it_is_kept(window, settle):
    ask(window, "chair")
    settle(window)
    assert window.results.rows.isHidden()
    assert window.viewer.legend is None
    press(window.results.keep)
    assert window.results.rows.isVisible()
    ask(window, "lamp")
    settle(window)
    ask(window, "table")
    settle(window)
    assert asked(window) == ["chair", "table"]


def test_ctrl_enter_adds_without_replacing(window, settle):
    for name in ("chair", "lamp", "table"):
        ask(window, name, add=name != "chair")
        settle(window)
    assert asked(window) == ["chair", "lamp", "table"]
    ask(window, "bookshelf")
    settle(window)
    assert asked(window) == ["chair", "lamp", "table", "bookshelf"]
    ask(window, "piano")
    settle(window)
    assert asked(window) == ["chair", "lamp", "table", "piano"]


def test_what_is_added_in_a_hurry_is_all_answered(window, settle, room):
    room.slowness = 0.2
    try:
        ask(window, "chair", add=True)
        ask(window, "lamp", add=True)
        settle(window)
    finally:
        room.slowness = 0.0
    assert asked(window) == ["chair", "lamp"]


def test_a_kept_question_asked_again_is_no_second_answer(window, settle):
    ask(window, "chair; table")
    settle(window)
    ask(window, "lamp")
    settle(window)
    ask(window, "chair")
    settle(window)
    assert asked(window) == ["chair", "table"], "the lamp was not kept"
    assert str(window.document.current.question) == "chair"


def test_eye_pin_and_cross_of_a_row(window, settle):
    ask(window, "chair; table")
    settle(window)
    chair, table = rows(window)
    press(chair.eye)
    assert not like(colour_of(window, "chair"), COLOURS[0])
    assert like(colour_of(window, "table"), COLOURS[1])
    assert "Light" in chair.eye.accessibleName()
    press(chair.eye)
    assert like(colour_of(window, "chair"), COLOURS[0])
    press(table.pin)
    ask(window, "lamp")
    settle(window)
    assert asked(window) == ["chair", "lamp"]
    press(rows(window)[1].remove)
    assert asked(window) == ["chair"]
    assert window.query_bar.field.text() == "chair", "the bar shows what is listed"
    press(rows(window)[0].remove)
    assert asked(window) == []
    assert window.query_bar.field.text() == ""
    assert window.results.headline.text() == "Ask for a thing"


def test_choosing_a_row_lists_it_and_keys_go_from_row_to_row(window, settle):
    ask(window, "chair; table")
    settle(window)
    press(rows(window)[0].words)
    assert window.results.headline.text() == "1 match for “chair”"
    assert window.query_bar.field.text() == "chair"
    assert window.results.model.hits[0].id == list(THINGS).index("chair")
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.results.headline.text() == "1 match for “table”"
    QTest.keyClick(window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert window.results.headline.text() == "1 match for “chair”"


def test_many_answers_scroll_and_the_listed_one_is_in_sight(window, settle, qtbot):
    ask(window, "chair; table; lamp; bookshelf; piano; bath; door")
    settle(window)
    area = window.results.rows

    def apart() -> bool:
        tops = [row.y() for row in rows(window)]
        return all(below - above >= row.height() for above, below, row in zip(tops, tops[1:], rows(window)))

    qtbot.waitUntil(apart)
    assert area.height() < rows(window)[-1].y()
    for row in (rows(window)[0], rows(window)[-1]):
        window.feature(Answers).choose(row.answer)
        qtbot.waitUntil(lambda row=row: area.viewport().rect().contains(row.mapTo(area.viewport(), QPoint(5, 5))))


def test_another_colour(window, settle):
    ask(window, "chair; table")
    settle(window)
    press(rows(window)[0].colour)
    dialog = window.findChild(QColorDialog)
    dialog.setCurrentColor("#3344ff")
    dialog.accept()
    assert like(colour_of(window, "chair"), (0.2, 0.27, 1.0))
    assert window.viewer.legend.entries[0][1] == pytest.approx((0.2, 0.267, 1.0), abs=0.01)


def test_one_bad_question_among_several_is_said_and_the_others_are_answered(window, settle, room, monkeypatch):
    real = room.query

    def query(text=None, **options):
        if text == "nonsense":
            raise UsageError("that is nonsense", how="Ask for a thing")
        return real(text, **options)

    monkeypatch.setattr(room, "query", query)
    ask(window, "chair; nonsense; table")
    settle(window)
    assert asked(window) == ["chair", "table"]
    assert window.banner.label.text() == "that is nonsense. Ask for a thing"


def test_what_is_typed_is_shown_as_it_was_typed(window, settle):
    ask(window, "<b>bold</b> & co; chair")
    settle(window)
    words = rows(window)[0].words
    assert words.text() == "<b>bold</b> && co", "one & is shown, and marks no key"
    press(words)
    assert window.results.note.text() == "Nothing here is “<b>bold</b> & co”. These come nearest:"
    assert window.results.note.textFormat() is Qt.TextFormat.PlainText


# ---- what was understood -----------------------------------------------------------------------------------


def test_the_parse_and_its_notes_are_shown_and_can_be_switched_off(window, settle):
    ask(window, "2 lamps")
    settle(window)
    panel = window.results
    assert panel.understood.text() == "understood: lamp · at most 2"
    assert panel.remarks.text() == "lamp: made by hand"
    colour = window.document.current.colour
    assert not panel.plain.isChecked()
    press(panel.plain)
    settle(window)
    assert window.document.result.parsed is None
    assert not window.document.result.matched, "nothing here is called '2 lamps'"
    assert panel.plain.isVisible()
    assert panel.plain.isChecked()
    assert not panel.understood.isVisible()
    assert window.document.current.colour == colour
    press(panel.plain)
    settle(window)
    assert window.document.result.matched
    assert len(window.document.answers) == 1


def test_a_plain_word_shows_no_parse(window, settle):
    ask(window, "lamp")
    settle(window)
    for widget in (window.results.understood, window.results.plain, window.results.remarks):
        assert not widget.isVisible()


def test_what_it_is_not_stands_in_the_answer(window, settle):
    window.query_bar.unwanted.setText("chair, lamp")
    ask(window, "table")
    settle(window)
    assert window.results.headline.text() == "1 match for “table”, not “chair”, “lamp”"
    assert asked(window) == ["table, not chair, lamp"]


def test_examples_are_offered_and_asked_by_a_click(window, settle):
    chips = {b.text(): b for b in window.results.suggestions.findChildren(QPushButton) if b.isVisible()}
    assert "the chair nearest the table" in chips
    press(chips["chair, not red"])
    settle(window)
    assert window.query_bar.field.text() == "chair, not red"
    assert window.document.result.parsed.not_colours == ("red",)
    assert not window.results.suggestions.isVisible()


# ---- with a picture, with a shape ----------------------------------------------------------------------------


def drop(window, path: Path, key: str) -> None:
    """Drag a file over the window and let go on the zone of a key."""
    data, none = QMimeData(), Qt.KeyboardModifier.NoModifier
    data.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, none)
    QApplication.sendEvent(window, enter)
    assert key in window.dropping.zones.keys()  # noqa: SIM118
    where = window.dropping.zones.centre_of(key)
    QApplication.sendEvent(window, QDragMoveEvent(where, Qt.DropAction.CopyAction, data, LEFT, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(where), Qt.DropAction.CopyAction, data, LEFT, none))


@pytest.mark.parametrize(
    ("file", "key", "kind"), [("lamp.png", "query.picture", "image"), ("chair.ply", "query.shape", "shape")]
)
def test_a_dropped_file_is_looked_for_in_the_scan(window, settle, room, tmp_path, file, key, kind):
    path = tmp_path / file
    path.write_bytes(b"as if")
    drop(window, path, key)
    settle(window)
    assert room.asked == [(path, None)]
    assert window.document.result.kind == kind
    assert window.results.headline.text() == f"1 match for “{file}”"
    assert window.query_bar.file.isVisible()
    assert window.query_bar.file.text().startswith(file)
    assert not window.results.plain.isVisible()
    press(window.query_bar.file)
    assert window.document.result is None
    assert not window.query_bar.file.isVisible()


def test_files_are_chosen_by_buttons_too(window, settle, monkeypatch):
    from cg3d_app.features import queries

    monkeypatch.setattr(
        queries.QFileDialog, "getOpenFileName", lambda *a: ("/t/lamp.png" if "png" in a[3] else "/t/chair.ply", "")
    )
    window.query_bar.unwanted.setText("table")
    press(window.query_bar.picture)
    settle(window)
    assert window.document.current.question == Question(image=Path("/t/lamp.png"), negatives=("table",))
    assert "poorly" in window.query_bar.picture.toolTip()
    press(window.query_bar.shape)
    settle(window)
    assert window.document.current.question.shape == Path("/t/chair.ply")
    ask(window, "bookshelf")
    settle(window)
    assert not window.query_bar.file.isVisible(), "words were asked"


# ---- the least score of a match ------------------------------------------------------------------------------


def test_dragging_in_the_histogram_selects_anew_without_asking(window, settle, room):
    ask(window, "lamp")
    settle(window)
    spread = window.results.scores.spread
    middle = spread.height() // 2

    def drag(start: float, end: float) -> None:
        QTest.mousePress(spread, LEFT, pos=QPoint(round(spread.x_of(start)), middle))
        for score in np.linspace(start, end, 5):
            QTest.mouseMove(spread, QPoint(round(spread.x_of(score)), middle))
        QTest.mouseRelease(spread, LEFT, pos=QPoint(round(spread.x_of(end)), middle))
        settle(window)

    assert not window.results.scores.reset.isEnabled()
    drag(0.5, 0.03)
    assert window.document.result.threshold == pytest.approx(0.03, abs=0.01)
    assert window.results.headline.text() == "4 matches for “lamp”"
    assert like(colour_of(window, "chair"), COLOURS[0])
    assert window.results.model.threshold == window.document.result.threshold
    drag(0.03, 0.97)
    assert window.results.headline.text() == "No match in this scene"
    assert not window.results.scores.listed.isHidden()
    press(window.results.scores.reset)
    settle(window)
    assert window.document.result.threshold == 0.5
    assert window.results.headline.text() == "1 match for “lamp”"
    assert room.asked == [("lamp", None)]
    assert window.document.current.question.threshold is None


def test_the_line_moves_by_keys_and_by_its_figure(window, settle, room):
    ask(window, "lamp")
    settle(window)
    scores = window.results.scores
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is scores.spread
    for _ in range(3):
        QTest.keyClick(scores.spread, Qt.Key.Key_Right)
    QTest.keyClick(scores.spread, Qt.Key.Key_PageUp)
    QTest.keyClick(scores.spread, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    settle(window)
    assert window.document.result.threshold == pytest.approx(0.579)
    assert scores.least.value() == pytest.approx(57.9)
    assert "1 of 4 match, from 57.9%" in scores.spread.accessibleDescription()
    scores.least.setFocus()
    scores.least.selectAll()
    QTest.keyClicks(scores.least, "5")
    QTest.keyClick(scores.least, Qt.Key.Key_Return)
    settle(window)
    assert window.document.result.threshold == pytest.approx(0.05)
    assert len(window.document.result.matched_ids) == 4
    assert room.asked == [("lamp", None)]


def test_each_answer_has_its_own_threshold(window, settle):
    ask(window, "chair; lamp")
    settle(window)
    window.results.scores.threshold_asked.emit(0.05)
    settle(window)
    assert [len(a.result.matched_ids) for a in window.document.answers] == [1, 4]
    press(rows(window)[0].words)
    assert window.results.scores.least.value() == pytest.approx(50)
    assert not window.results.scores.reset.isEnabled()


def test_how_many_are_listed_is_remembered(window, settle):
    ask(window, "lamp")
    settle(window)
    listed = window.results.scores.listed
    listed.setFocus()
    listed.selectAll()
    QTest.keyClicks(listed, "2")
    QTest.keyClick(listed, Qt.Key.Key_Return)
    settle(window)
    assert window.results.model.rowCount() == 2
    ask(window, "chair")
    settle(window)
    assert window.results.model.rowCount() == 2
    assert window.settings.listed == 2


def test_a_low_tab_keeps_the_list_and_gives_up_the_histogram(window, settle):
    ask(window, "chair; lamp; table")
    settle(window)
    assert window.results.scores.spread.isVisible()
    try:
        window.resize(1000, 480)
        window.selecting.step_result(1)
        settle(window)
        assert not window.results.scores.spread.isVisible()
        assert window.results.list.height() > 50
        assert window.results.rows.geometry().bottom() < window.results.headline.geometry().top()
    finally:
        window.resize(1000, 820)
        settle(window)


# ---- saved questions -----------------------------------------------------------------------------------------


def test_a_starred_question_is_offered_asked_as_it_was_and_forgotten(window, settle, room):
    window.query_bar.unwanted.setText("chair")
    ask(window, "table")
    settle(window)
    window.results.scores.threshold_asked.emit(0.25)
    settle(window)
    press(window.results.star)
    assert window.results.star.accessibleName() == "Forget this saved question"
    saved = Question("table", negatives=("chair",), threshold=0.25)
    assert Settings(window.settings._store).saved_questions() == [saved]
    window.finding.clear()
    field = window.query_bar.field
    field.setFocus()
    QTest.keyClicks(field, "ta")
    completer = field.completer()
    assert completer.completionCount() == 2, "the saved one, and what was typed"
    assert completer.currentIndex().data() == "★  table, not chair"
    QTest.keyClick(completer.popup(), Qt.Key.Key_Down)
    QTest.keyClick(completer.popup(), Qt.Key.Key_Return)
    settle(window)
    assert window.document.current.question == saved
    assert window.document.result.threshold == 0.25
    assert window.query_bar.negatives == ["chair"]
    window.actions_["query.saved"].trigger()
    card = window.feature(Saved).card
    assert [card.list.item(row).text() for row in range(card.list.count())] == ["table, not chair"]
    QTest.keyClick(card.list, Qt.Key.Key_Delete)
    assert window.settings.saved_questions() == []
    assert card.list.count() == 0
    assert "Nothing is saved yet" in card.hint.text()
    press(card.save)
    assert window.settings.saved_questions() == [saved]
    QTest.keyClick(card.list, Qt.Key.Key_Delete)
    QTest.keyClick(card.list, Qt.Key.Key_Escape)
    assert card.isHidden()
    assert window.results.star.accessibleName() == "Save this question"


def rename(card, text: str) -> None:
    """F2, another name, Enter."""
    QTest.keyClick(card.list, Qt.Key.Key_F2)
    editor = card.list.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_a_saved_question_is_renamed(window, settle, qtbot, nameless):
    saved, card = window.feature(Saved), window.feature(Saved).card
    saved.keep([Question("lamp"), Question("chair", negatives=("table",))])
    window.actions_["labels.all"].trigger()
    window.document.select([0])  # so that F2 and Del have another use in the window
    window.actions_["query.saved"].trigger()
    assert window.focusWidget() is card.list
    assert nameless(card) == []
    QTest.keyClick(card.list, Qt.Key.Key_Down)
    rename(card, "  Visitors'  seats ")
    qtbot.waitUntil(lambda: card.list.item(1).text() == "Visitors' seats")
    assert card.list.currentRow() == 1
    assert card.list.item(1).toolTip() == "chair, not table"
    assert [q.name for q in Settings(window.settings._store).saved_questions()] == ["", "Visitors' seats"]
    assert len(window.document.labelling.sizes) == len(THINGS), "Del and F2 were the list's"
    card.list.customContextMenuRequested.emit(card.list.visualItemRect(card.list.item(1)).center())
    menu = card.list.findChild(QMenu)
    assert [action.text().split("\t")[0] for action in menu.actions()] == ["Ask", "Rename…", "Forget"]
    menu.actions()[0].trigger()
    menu.close()
    settle(window)
    assert asked(window) == ["chair, not table"]
    assert window.query_bar.negatives == ["table"]
    assert saved.is_saved, "by whatever name"
    assert "Visitors' seats" in [b.text() for b in window.results.suggestions.findChildren(QPushButton)]
    field = window.query_bar.field
    field.clear()
    field.setFocus()
    QTest.keyClicks(field, "vis")
    assert field.completer().currentIndex().data() == "★  Visitors' seats"
    field.completer().popup().hide()
    window.actions_["query.saved"].trigger()
    rename(card, "lamp")
    qtbot.waitUntil(lambda: [q.name for q in saved.questions] == ["", "lamp"])
    rename(card, " ")
    qtbot.waitUntil(lambda: card.list.item(1).text() == "chair, not table")
    card.dismiss()


def test_saved_questions_are_asked_from_card_and_empty_tab(window, settle):
    window.feature(Saved).keep([Question("lamp"), Question("chair")])
    press(window.query_bar.saved)
    QTest.keyClick(window.feature(Saved).card.list, Qt.Key.Key_Return)
    settle(window)
    assert asked(window) == ["lamp"]
    assert window.actions_["query.save"].isChecked()
    window.finding.clear()
    chip = next(b for b in window.results.suggestions.findChildren(QPushButton) if b.text() == "chair")
    press(chip)
    settle(window)
    assert asked(window) == ["chair"]


def test_damaged_settings_lose_only_what_is_damaged(window):
    store = window.settings._store
    store.setValue("questions", '[{"words": "chair"}, {"words": ""}, 7, {"words": "x", "threshold": 9}, {"k": "many"}]')
    assert window.settings.saved_questions() == [Question("chair")]
    store.setValue("questions", "{")
    assert window.settings.saved_questions() == []


# ---- questions as values, for sessions -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "question",
    [
        Question("chair"),
        Question("the chair nearest the door", negatives=("stool", "a, b"), plain=True, threshold=0.0, k=3),
        Question(image=Path("/x/y.png"), threshold=0.4),
        Question(shape=Path("/x/ü.ply"), negatives=("z",)),
    ],
)
def test_a_question_comes_back_from_json(question):
    import json

    assert Question.from_dict(json.loads(json.dumps(question.to_dict()))) == question


@pytest.mark.parametrize("wrong", [{}, {"words": "a", "image": "b"}, {"words": "a", "threshold": 2}, {"words": "  "}])
def test_what_is_no_question_is_refused(wrong):
    with pytest.raises((ValueError, UsageError)):
        Question.from_dict(wrong)


def test_words_are_taken_apart_at_semicolons_alone():
    assert [q.words for q in in_words(" a  chair, not red ; table;table;; ")] == ["a chair, not red", "table"]
    assert in_words(" ; ") == []


def test_questions_asked_again_come_back_as_they_were(window, settle):
    window.finding.ask_again(Question("chair"), colour=(0.1, 0.2, 0.9), pinned=True, shown=False, add=True)
    window.finding.ask_again(Question("lamp", threshold=0.05), colour=COLOURS[3], add=True)
    settle(window)
    chair, lamp = window.document.answers
    assert (chair.colour, chair.pinned, chair.shown) == ((0.1, 0.2, 0.9), True, False)
    assert (lamp.colour, lamp.pinned, lamp.shown) == (COLOURS[3], False, True)
    assert len(lamp.result.matched_ids) == 4


def test_taught_words_reach_every_question(window, settle, room, monkeypatch):
    taught = object()
    monkeypatch.setattr(Teaching, "words", property(lambda self: taught))
    ask(window, "chair; lamp")
    settle(window)
    assert room.asked == [("chair", taught), ("lamp", taught)]


# ---- why -----------------------------------------------------------------------------------------------------


def why(**values) -> Explanation:
    kept = {"query": "lamp", "score": 0.63, "probability": 0.97, "objectness": 1.0, "equals": (("lamp", 0.9),)}
    return Explanation(**{**kept, "negatives": (), **values})


def bars(inspector: Inspector) -> list[tuple[str, str]]:
    QApplication.processEvents()
    return [(b.name, f"{b.share:.0%}") for b in inspector.findChildren(NameBar) if not b.isHidden()]


def test_why_shows_the_questions_share_and_no_rows_of_nothing(window):
    inspector, hit = window.inspector, window.document.scene.describe(3)
    inspector.show_segment(hit, why(negatives=(("plant", 0.004), ("vase", 0.02), ("cup", 0.0051))))
    assert bars(inspector) == [("lamp", "97%"), ("vase", "2%"), ("cup", "1%")]
    assert inspector.why.text() == "63% for “lamp”: how sure this match is. By its look alone, among all names:"
    assert "calibrated" in inspector.why.toolTip()
    inspector.show_several(0)


def test_the_heading_is_the_best_bar_and_the_bars_are_of_one_whole(window):
    inspector, hit = window.inspector, window.document.scene.describe(3)
    near = why(query="seat", equals=(("chair", 0.03), ("office chair", 0.93)), negatives=(("sofa", 0.03),))
    inspector.show_segment(hit, near)
    assert bars(inspector) == [("office chair", "93%"), ("chair", "3%"), ("sofa", "3%"), ("seat", "1%")]
    assert inspector.title.text() == "office chair"
    # A share that counts in part as what was asked for is not counted twice: this made 99 % + 4 %.
    inspector.show_segment(hit, why(equals=(), probability=0.99, negatives=(("torch", 0.04),)))
    assert bars(inspector) == [("lamp", "96%"), ("torch", "4%")]
    inspector.show_segment(hit, why(equals=(), probability=0.02, negatives=(("wall", 0.93), ("door", 0.05))))
    assert inspector.title.text() == "wall"
    inspector.show_segment(hit, why(equals=(), negatives=tuple((name, 1 / 6) for name in "abcdef")))
    assert sum(int(share[:-1]) for _, share in bars(inspector)) <= 100
    floor = replace(hit, nearest_names=("floor", "pizza"))
    inspector.show_segment(floor, why(equals=(), negatives=(("pizza", 0.8), ("rug", 0.19))))
    assert inspector.title.text() == "floor"
    assert "It is the scan's floor by where it lies. By its look alone" in inspector.why.text()
    many = tuple((name, 0.19) for name in "abcde")
    inspector.show_segment(hit, why(equals=(), negatives=many))
    assert ("lamp", "5%") in bars(inspector), "what was asked for is there, whatever comes before it"
    inspector.show_several(0)


def test_a_file_has_no_bar_among_the_names_and_a_taught_word_has_its_own_share(window):
    inspector, hit = window.inspector, window.document.scene.describe(3)
    named = why(query="/home/a/thing.ply", equals=(("lamp", 0.9),), negatives=(("sofa", 0.1),))
    inspector.show_segment(hit, named)
    assert bars(inspector) == [("lamp", "90%"), ("sofa", "10%")]
    assert inspector.why.text().startswith("63% for “thing.ply”")
    taught = why(query="PX-40", probability=0.8, equals=(), negatives=(("sofa", 0.9),), by_example=0.79, by_words=0.1)
    inspector.show_segment(hit, taught)
    assert bars(inspector) == [("PX-40", "80%"), ("sofa", "20%")]
    assert inspector.title.text() == "PX-40"
    assert "By its examples 79%, by its words 10%. " in inspector.why.text()
    inspector.show_several(0)


def test_the_light_theme_darkens_what_could_not_be_read(window, settle):
    ask(window, "chair; lamp")
    settle(window)
    window.switch_theme()
    try:
        ground = window.palette().color(QPalette.ColorRole.Window).lightnessF()
        assert ground > 0.9
        assert window.results.model.colour.lightnessF() < 0.5
        assert like(colour_of(window, "lamp"), COLOURS[1]), "in the view it stays as it is"
    finally:
        window.switch_theme()


# ---- the real engine, with a model that knows sizes -------------------------------------------------------------


def test_phrases_pictures_and_thresholds_over_the_real_engine(make, settle, room_ply, tmp_path):
    from PIL import Image

    window = make(lambda path, progress: cg3d.open_scene(path, model=ToyModel(), progress=progress), (1000, 820))
    window.opening.open_path(room_ply)
    settle(window)
    window.finding.type_and_ask("the chair nearest the bookcase; 2 chairs; sofa")
    settle(window)
    nearest, both, _ = window.document.answers
    assert (len(nearest.result.matched_ids), len(both.result.matched_ids)) == (1, 2)
    assert set(nearest.result.matched_ids) < set(both.result.matched_ids)
    press(rows(window)[0].words)
    assert window.results.understood.text() == "understood: chair · nearest to: bookcase"
    assert window.results.remarks.text().startswith("bookcase: segment")
    window.results.scores.threshold_asked.emit(1.0)
    settle(window)
    assert not nearest.result.matched
    assert not nearest.mask.any()
    window.results.scores.threshold_asked.emit(None)
    settle(window)
    assert nearest.mask.sum() == nearest.result.points_matched > 0
    red = tmp_path / "red.png"
    Image.new("RGB", (8, 8), "red").save(red)
    window.feature(Queries).ask(Question(image=red))
    settle(window)
    assert set(window.document.result.matched_ids) == set(both.result.matched_ids)
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    window.feature(Queries).ask(Question(image=broken))
    settle(window)
    assert "broken.png: this is not a picture that can be read" in window.banner.label.text()
    assert window.document.current.question.image == red
