"""The export dialog in the real window: every format, of labels and of answers; what goes wrong is one line."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from rooms import THINGS, StandIn, make_cloud
from shiboken6 import isValid

from cg3d_app.features.exporting import ALL, ANSWER, ANSWERS, MINE, Exporting
from cg3d_app.features.sessions import Sessions
from cg3d_app.panels.export import titles
from cg3d_app.questions import Question
from cg3d_core.io import read
from cg3d_core.labels.export import FORMATS

SHELF, TABLE, CHAIR, LAMP = range(len(THINGS))


@pytest.fixture(scope="module")
def room():
    return StandIn(make_cloud(4_000))


@pytest.fixture
def window(shared, settle, tmp_path):
    """The window with the room just opened, nothing exported yet."""
    shared.opening.open_path(tmp_path / "room.ply")
    shared.feature(Exporting)._folder = None
    settle(shared)
    yield shared
    if (dialog := shared.feature(Exporting).dialog) is not None:
        dialog.close()
    settle(shared)


@pytest.fixture
def dialog(window):
    """The dialog over two labels, one of them hidden."""
    window.document.edit(lambda now: now.label([LAMP, CHAIR], "seat"))
    window.document.edit(lambda now: now.hide([CHAIR]))
    return ask(window)


def ask(window):
    window.actions_["labels.export"].trigger()
    dialog = window.feature(Exporting).dialog
    assert dialog.isVisible()
    return dialog


def choose(box, key) -> None:
    box.setCurrentIndex(box.findData(key))


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_is_written_where_the_dialog_says(window, dialog, settle, tmp_path, format):
    assert titles()[format][1], "each says what it is for"
    choose(dialog.format, format)
    assert dialog.boxes.isEnabled() == FORMATS[format].boxed
    assert bool(dialog.boxes.currentText()) == FORMATS[format].boxed
    assert "none" in dialog.boxes.placeholderText(), "says why it is grey"
    out = dialog.choice().out
    assert (out.parent, out.suffix) == (tmp_path, FORMATS[format].ending)
    dialog.go.click()
    settle(window)
    assert dialog.line.text() == f"1 segment written to {out.name}"
    assert out.is_file() if FORMATS[format].ending else list(out.iterdir())


@pytest.mark.parametrize("format", FORMATS)
def test_it_asks_for_what_the_format_writes(window, dialog, settle, tmp_path, monkeypatch, format):
    """A file dialog that knows the ending, or a folder dialog that says what will be made there."""
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    asked = []

    def file(parent, title, start, kinds, **options):
        asked.append(("file", start, kinds))
        return str(shelf / "mine"), kinds

    def folder(parent, title, start):
        asked.append(("folder", start, title))
        return str(shelf)

    monkeypatch.setattr("cg3d_app.panels.export.QFileDialog.getSaveFileName", file)
    monkeypatch.setattr("cg3d_app.panels.export.QFileDialog.getExistingDirectory", folder)
    choose(dialog.format, format)
    proposed, ending = dialog.choice().out, FORMATS[format].ending
    dialog.browse.click()
    ((kind, start, words),) = asked
    if ending:
        assert (kind, start) == ("file", str(proposed))
        assert f"(*{ending})" in words
        assert dialog.choice().out == shelf / f"mine{ending}"
    else:
        assert (kind, start) == ("folder", str(tmp_path))
        assert proposed.name in words
        assert dialog.choice().out == shelf / proposed.name
    assert dialog.where_label.text() == ("File" if ending else "New folder")
    dialog.go.click()
    settle(window)
    assert dialog.line.property("state") == "done"
    assert dialog.choice().out.is_file() if ending else list(dialog.choice().out.iterdir())


def test_what_is_in_the_way_is_said_beforehand(dialog, tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("precious")
    choose(dialog.format, "segments")
    dialog.where.setText(str(tmp_path / "full"))
    assert "full is there and not empty" in dialog.line.text()
    dialog.where.setText("")
    assert dialog.line.text() == ""
    dialog.where.setText(str(tmp_path / "full" / "mine.txt"))
    choose(dialog.format, "csv")
    assert dialog.choice().out == tmp_path / "full" / "mine.csv"
    assert dialog.line.text() == ""


def test_a_table_of_my_labels_holds_what_is_shown(window, dialog, settle, room):
    choose(dialog.format, "csv")
    dialog.go.click()
    settle(window)
    (row,) = rows(dialog.choice().out)
    assert (row["label"], int(row["points"])) == ("seat", int((room.partition == LAMP).sum()))
    assert float(row["centre_z"]) == pytest.approx(THINGS["lamp"][0][2], abs=0.05)


def test_answers_go_out_without_labels(window, settle):
    window.finding.ask("table", add=True)
    settle(window)
    window.finding.ask("lamp", add=True)
    settle(window)
    dialog = ask(window)
    there = [dialog.what.itemData(i) for i in range(dialog.what.count()) if dialog.what.model().item(i).isEnabled()]
    assert there == [ANSWER, ANSWERS, ALL]
    assert dialog.what.currentData() == ANSWER
    choose(dialog.format, "csv")
    dialog.go.click()
    settle(window)
    assert [row["label"] for row in rows(dialog.choice().out)] == ["lamp"]
    choose(dialog.what, ANSWERS)
    dialog.go.click()
    settle(window)
    assert {row["label"] for row in rows(dialog.choice().out)} == {"lamp", "table"}
    choose(dialog.what, ALL)
    dialog.go.click()
    settle(window)
    assert len(rows(dialog.choice().out)) == len(THINGS)
    assert MINE not in there


def test_metres_with_the_floor_at_zero(make, settle, tmp_path):
    room = StandIn(make_cloud(2_000))
    high = np.array([0.0, 0.0, 7.0])
    room.frame = type(room.frame)(np.eye(3), 1.0, high, room.cloud.origin, "z", "so", "m", "so")
    window = make(lambda path, progress: room)
    window.opening.open_path(tmp_path / "room.ply")
    settle(window)
    window.document.edit(lambda now: now.label([LAMP], "lamp"))
    dialog = ask(window)
    choose(dialog.format, "csv")
    heights = []
    for metres in (False, True):
        choose(dialog.metres, metres)
        dialog.go.click()
        settle(window)
        heights.append(float(rows(dialog.choice().out)[0]["centre_z"]))
    assert heights[1] - heights[0] == pytest.approx(7.0, abs=1e-3)


def test_what_goes_wrong_is_one_line_and_the_dialog_stays(window, dialog, settle, tmp_path, monkeypatch):
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine.txt").write_text("precious")
    choose(dialog.format, "segments")
    dialog.where.setText(str(full))
    dialog.go.click()
    settle(window)
    assert "not empty" in dialog.line.text()
    assert dialog.line.property("state") == "wrong"
    assert [p.name for p in full.iterdir()] == ["mine.txt"]
    choose(dialog.format, "csv")
    assert dialog.where.text() == str(tmp_path / "full.csv"), "a name that was typed is kept"
    dialog.where.setText(str(tmp_path / "full" / "mine.txt" / "full.csv"))
    dialog.go.click()
    settle(window)
    assert "this is a file, or lies in one" in dialog.line.text()
    assert dialog.line.property("state") == "wrong"
    dialog.where.setText(str(tmp_path / "good.csv"))
    dialog.go.click()
    settle(window)
    assert dialog.line.property("state") == "done"
    opened = []
    monkeypatch.setattr("cg3d_app.features.exporting.QDesktopServices.openUrl", opened.append)
    dialog.show_button.click()
    assert Path(opened[0].toLocalFile()) == tmp_path
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.feature(Exporting).dialog is None
    settle(window)
    again = ask(window)
    assert again.choice().out.parent == tmp_path
    again.where.setText(str(tmp_path / "good.csv"))
    assert again.line.text() == "It will be named good.ply."
    choose(again.format, "csv")
    assert again.line.text() == "good.csv is there and will be replaced."


def test_a_free_name_after_what_goes_out_is_proposed(window, settle, tmp_path):
    """Nothing is written over that nobody has named; where somebody has, Enter alone does not do it."""
    window.finding.ask("floor lamp; table")
    window.document.edit(lambda now: now.label([LAMP], "seat"))
    settle(window)
    for taken in ("room_table.csv", "room_table_2.csv", "room_labels.csv"):
        (tmp_path / taken).write_text("precious")
    dialog = ask(window)
    choose(dialog.what, ANSWER)
    choose(dialog.format, "csv")
    assert dialog.choice().out == tmp_path / "room_table_3.csv"
    choose(dialog.what, MINE)
    assert dialog.choice().out == tmp_path / "room_labels_2.csv"
    choose(dialog.format, "scannet")
    assert dialog.choice().out == tmp_path / "room_labels_scannet"
    choose(dialog.format, "csv")
    assert (dialog.go.text(), dialog.go.isDefault(), dialog.line.text()) == ("Export", True, "")
    dialog.where.setText(str(tmp_path / "room_labels.csv"))
    assert (dialog.go.text(), dialog.line.property("state")) == ("Replace", "wrong")
    assert dialog.line.text() == "room_labels.csv is there and will be replaced."
    QTest.keyClick(dialog.where, Qt.Key.Key_Return)
    settle(window)
    assert (tmp_path / "room_labels.csv").read_text() == "precious"
    dialog.go.click()
    settle(window)
    assert rows(tmp_path / "room_labels.csv")[0]["label"] == "seat"
    assert dialog.line.text() == "1 segment written to room_labels.csv"
    choose(dialog.format, "json")
    choose(dialog.what, ANSWER)
    choose(dialog.format, "csv")
    assert dialog.choice().out == tmp_path / "room_labels.csv", "what was typed stays"


def test_it_is_proposed_beside_the_session(window, settle, tmp_path):
    (tmp_path / "work").mkdir()
    sessions = window.feature(Sessions)
    sessions.save_to(tmp_path / "work" / "mine.cg3d-session")
    settle(window)
    window.document.edit(lambda now: now.label([LAMP], "seat"))
    assert ask(window).choice().out == tmp_path / "work" / "room_labels.ply"


def test_missing_folders_are_made_and_endings_added(window, dialog, settle, tmp_path):
    choose(dialog.format, "csv")
    dialog.where.setText(str(tmp_path / "for" / "anna" / "seats"))
    assert dialog.line.text() == f"The folder {tmp_path / 'for' / 'anna'} will be made."
    assert not (tmp_path / "for").exists()
    dialog.go.click()
    settle(window)
    assert dialog.line.text() == "1 segment written to seats.csv"
    assert len(rows(tmp_path / "for" / "anna" / "seats.csv")) == 1
    dialog.where.setText(str(tmp_path / "seats.v2"))
    assert dialog.line.text() == "It will be named seats.v2.csv."
    dialog.where.setText("seats")
    assert dialog.choice().out == tmp_path / "seats.csv", "a name alone is beside the scan, wherever the program runs"


def test_what_a_file_finds_is_labelled_with_what_it_shows(window, settle, tmp_path):
    """Not with its path; and one number joins the rows of tables, the instances of a PLY and the names of files."""
    lamp = tmp_path / "shapes" / "lamp.ply"
    window.finding.ask_again(Question(shape=lamp))
    settle(window)
    window.finding.ask("table", add=True)
    settle(window)
    dialog = ask(window)
    choose(dialog.what, ANSWERS)
    out = {}
    for format in ("csv", "json", "segments", "labelled-ply"):
        choose(dialog.format, format)
        out[format] = dialog.choice().out
        dialog.go.click()
        settle(window)
    table = {int(row["instance"]): row for row in rows(out["csv"])}
    assert {row["label"] for row in table.values()} == {"lamp", "table"}
    assert {row["name"] for row in table.values()} == {f"{row['label']} {n}" for n, row in table.items()}
    segments = json.loads(out["json"].read_text())["segments"]
    assert {s["instance"]: s["name"] for s in segments} == {n: row["name"] for n, row in table.items()}
    assert {path.name for path in out["segments"].iterdir()} == {f"{n}_{row['label']}.ply" for n, row in table.items()}
    cloud = read(out["labelled-ply"])
    for number, row in table.items():
        held = cloud.instances == number
        assert held.sum() == int(row["points"])
        assert {cloud.label_names[i] for i in cloud.labels[held].tolist()} == {row["label"]}


@pytest.mark.parametrize("way", ["button", "esc", "cross"])
def test_the_dialog_closes_and_opens_again(window, qtbot, way):
    window.document.edit(lambda now: now.label([LAMP], "seat"))
    dialog = ask(window)
    if way == "button":
        dialog.close_button.click()
    elif way == "esc":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible(), timeout=20_000)
    assert window.feature(Exporting).dialog is None
    assert ask(window).isVisible()


def test_what_is_on_show_is_proposed(window, settle):
    window.document.edit(lambda now: now.label([LAMP], "seat"))
    window.finding.type_and_ask("chair")
    settle(window)
    window.tabs.setCurrentWidget(window.results)
    assert "chair" in ask(window).what.currentText()
