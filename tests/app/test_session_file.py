"""Session files, what is kept by itself, and the desktop, without a window."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cg3d_app import desktop, engine, session
from cg3d_app.autosave import Autosave, left_behind
from cg3d_app.cli_window import SAMPLE_QUERY
from cg3d_app.features.session_left import KEPT, LeftBehind, moment
from cg3d_app.questions import Question
from cg3d_app.session import Asked, Session
from cg3d_core.cache import replacing
from cg3d_core.errors import ReadError

FULL = Session(
    scan=Path("/scans/room.ply"),
    points=7,
    content="ab" * 16,
    asked=(
        Asked(Question("chair", negatives=("stool",)), (1.0, 0.5, 0.0), pinned=True),
        Asked(Question(image=Path("/p/a.png"), threshold=0.25, k=3), (0.0, 0.5, 1.0), shown=False, current=True),
    ),
    labels=b"\x00\x01zip",
    camera={"target": (1.0, 2.0, 3.0), "distance": 4.0, "yaw": -20.0, "pitch": 15.0, "fov": 50.0},
    colour_by="height",
    cutaway=False,
    clip_box=((0.0, 0.0, 0.0), (1.0, 2.0, 2.5)),
    tab="Labels",
    home=Path("/scans/work.cg3d-session"),
)


def test_what_is_written_is_read(tmp_path):
    path = session.save(FULL, tmp_path / "a.cg3d-session")
    assert session.load(path) == FULL
    assert os.listdir(tmp_path) == ["a.cg3d-session"], "nothing else is left there"


def test_the_scan_is_looked_for_beside_the_session_first(tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    for folder in (old, new):
        folder.mkdir()
        (folder / "room.ply").write_bytes(b"ply")
    path = session.save(replace(FULL, scan=old / "room.ply"), old / "a.cg3d-session")
    assert session.load(path).scan == old / "room.ply"
    path = path.rename(new / "a.cg3d-session")
    assert session.load(path).scan == new / "room.ply"
    (new / "room.ply").unlink()
    assert session.load(path).scan == old / "room.ply", "else where it was"


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_is_changed_in_a_file_is_an_error_of_one_line(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("damage")
    path = session.save(FULL, folder / "a.cg3d-session")
    document = json.loads(path.read_text())
    key = data.draw(st.sampled_from(sorted(document)))
    document[key] = data.draw(st.sampled_from([None, 3, "x", [], {}, [1], {"a": 1}, float("nan"), [[1], [2]]]))
    path.write_text(json.dumps(document))
    said = f"{path}: read"
    try:
        session.load(path)
    except ReadError as error:
        said = str(error)
    assert "\n" not in said
    assert "a.cg3d-session" in said


@pytest.fixture
def data(tmp_path, monkeypatch):
    monkeypatch.setenv("CG3D_DATA", str(tmp_path / "data"))


def kept(when: int, **changes) -> Autosave:
    one = Autosave.fresh()
    assert one is not None
    session.save(replace(FULL, **changes), one.path)
    os.utime(one.path, (when, when))
    return one


def test_what_somebody_holds_is_not_offered(data):
    one = kept(1)
    assert left_behind() == []
    one.leave()
    (again,) = left_behind()
    assert again.path == one.path
    assert not again.crashed
    assert left_behind() == [], "now we hold it"
    assert Autosave.held(one.path) is None
    again.discard()
    assert not one.path.exists()
    assert left_behind() == []
    assert Autosave.held(one.path) is None, "it is gone"


def test_a_file_that_is_being_written_is_not_offered(data):
    one = kept(1)
    with replacing(one.path) as half:  # as another window's, or what a crash leaves
        assert left_behind() == []
        assert half.exists()
    one.discard()


def looked() -> LeftBehind:
    left = LeftBehind()
    left.look()
    return left


def test_the_newest_is_offered_and_the_oldest_go(data):
    for points in range(1, KEPT + 4):
        kept(points).leave()
    left = looked()
    assert [one.when for one in left.found] == list(range(KEPT + 3, 3, -1))
    assert len(list(left.found[0].path.parent.glob("*.cg3d-session"))) == KEPT


def test_what_is_labelled_comes_first_and_is_not_crowded_out(data):
    kept(1).leave()
    kept(2, labels_kept=True).leave()  # they are in a file of their own: the questions alone would be lost
    for when in range(3, KEPT + 5):
        kept(when, labels=b"").leave()
    left = looked()
    assert [(one.when, one.labelled) for one in left.found[:3]] == [(1, True), (KEPT + 4, False), (KEPT + 3, False)]
    left.forget()
    assert left.first.when == KEPT + 4
    assert not left.first.labelled


def test_what_has_nothing_in_it_goes(data, monkeypatch):
    demo = Asked(Question(SAMPLE_QUERY), (1.0, 0.5, 0.0))
    monkeypatch.setattr(engine, "sample_scan", lambda: Path("/scans/office.ply"))
    kept(1, labels=b"", asked=()).leave()
    kept(2, labels=b"", asked=(demo,), scan=Path("/scans/office.ply")).leave()
    mine = kept(3, labels=b"", asked=(demo,))  # of a scan of one's own it is one's own question
    mine.leave()
    assert [one.path for one in looked().found] == [mine.path]


def test_older_work_than_what_is_in_the_session_is_not_offered_with_it(data, tmp_path):
    home = session.save(FULL, tmp_path / "work.cg3d-session")
    os.utime(home, (50, 50))
    kept(40, home=home).leave()
    assert looked().of_session(home) is None
    kept(60, home=home).leave()
    assert looked().of_session(home).when == 60
    assert looked().of_session(tmp_path / "other.cg3d-session") is None
    assert looked().of_scan(FULL.scan, [home]).when == 60
    assert looked().of_scan(Path("/scans/other.ply"), []) is None


def test_a_moment_is_said_as_people_say_it():
    now = datetime(2026, 3, 12, 15, 0)
    said = [moment(then.timestamp(), now) for then in (
        datetime(2026, 3, 12, 14, 5), datetime(2026, 3, 11, 23, 59), datetime(2026, 3, 10, 8, 0), datetime(2025, 12, 31),
    )]  # fmt: skip
    assert said[:2] == ["today 14:05", "yesterday 23:59"]
    assert said[2].startswith("10 ")
    assert said[2].endswith(" 08:00")
    assert said[3].endswith(" 2025")


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path, monkeypatch):
    (tmp_path / "data").write_text("a file, where a folder should be")
    monkeypatch.setenv("CG3D_DATA", str(tmp_path / "data"))
    assert Autosave.fresh() is None
    assert left_behind() == []


@pytest.mark.skipif(not desktop.possible(), reason="Linux desktops")
def test_the_desktop_is_told(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert not desktop.known()
    entry = desktop.make_known()
    assert desktop.known()
    assert "MimeType=application/x-cg3d-session;" in entry.read_text()
    assert "*.cg3d-session" in (tmp_path / "mime" / "packages" / desktop.KIND).read_text()


@pytest.mark.parametrize("box", [[], [[0, 0, 0]], [[0, 0], [1, 1]], "no", 3])
def test_a_clip_box_of_another_form_is_an_error_of_one_line(tmp_path, box):
    path = session.save(FULL, tmp_path / "a.cg3d-session")
    document = json.loads(path.read_text())
    path.write_text(json.dumps(document | {"clip_box": box}))
    with pytest.raises(ReadError) as error:
        session.load(path)
    assert "\n" not in str(error.value)
