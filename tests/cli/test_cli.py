"""The ``cg3d`` command, run as a user runs it: real checkpoint files, real output files."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys

import numpy as np
import pytest
from toys import box_points

from cg3d_core.io import read, write_ply


@pytest.fixture
def no_screen(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def query(cg3d, room_ply, tiny_checkpoint):
    """``cg3d query`` on the room with the tiny checkpoint."""

    def run(*argv):
        return cg3d("query", room_ply, *argv, "--model", tiny_checkpoint)

    return run


class TestQuery:
    """cg3d query."""

    def test_json_is_one_document_of_the_promised_form(self, query, room_ply):
        code, out, err = query("sofa", "a wooden chair", "--not", "bed", "-k", "4", "--json", "-")
        assert code == 0
        document = json.loads(out)  # nothing but JSON on stdout
        assert list(document) == ["scene", "points", "model", "segmenter", "seconds", "queries"]
        assert document["scene"] == str(room_ply)
        assert (document["points"], document["model"], document["segmenter"]) == (41000, "tiny", "regions")
        assert all(isinstance(s, float) for s in document["seconds"].values())
        assert [q["query"] for q in document["queries"]] == ["sofa", "a wooden chair"]
        for q in document["queries"]:
            assert list(q) == [
                "query", "kind", "matched", "threshold", "points_matched", "segments", "parsed", "notes",
            ]  # fmt: skip
            assert (q["parsed"]["noun"], q["notes"]) == (q["query"], [])
            assert q["kind"] == "text"
            assert len(q["segments"]) == 4
            keys = ["id", "score", "matched", "points", "centre", "extent", "nearest_names"]
            assert all(list(s) == keys and len(s["centre"]) == len(s["extent"]) == 3 for s in q["segments"])
        assert "asking" in err  # progress is on stderr

    def test_what_was_understood_is_told(self, query):
        asked = ("the 3 chairs left of the table", "-k", "2")
        code, out, _ = query(*asked)
        assert code == 0
        assert "understood: chair · at most 3 · left out: left of the table" in out
        assert "note: 'left of the table' depends on where one stands" in out
        found = json.loads(query(*asked, "--json", "-")[1])["queries"][0]
        assert (found["parsed"]["noun"], found["parsed"]["count"]) == ("chair", 3)
        assert any("where one stands" in note for note in found["notes"])
        code, out, _ = query(*asked, "--plain")
        assert (code, "understood" in out) == (0, False)

    def test_stdout_stays_clean_even_of_what_c_writes(self, room_ply, tiny_checkpoint):
        code = "import os, sys; from cg3d_app import cli_query as q; f = q.answer\n"
        code += "q.answer = lambda *a, **k: (os.write(1, b'noise'), print('noise'), f(*a, **k))[2]\n"
        code += "from cg3d_app.cli import main; sys.exit(main())"
        argv = [sys.executable, "-c", code, "query", room_ply, "sofa", "--json", "-", "--model", tiny_checkpoint]
        done = subprocess.run(argv, capture_output=True, text=True, check=True)
        assert json.loads(done.stdout)["points"] == 41000
        assert done.stderr.count("noise") == 2

    def test_files(self, query, tmp_path, room_ply):
        names = ("answer.json", "mask.npy", "scores.npy", "found.ply", "view.png")
        target = {n: tmp_path / n for n in names}
        before = room_ply.read_bytes()
        code, out, _ = query(
            "sofa", "--json", target["answer.json"], "--mask", target["mask.npy"], "--scores", target["scores.npy"],
            "--export", target["found.ply"], "--picture", target["view.png"],
        )  # fmt: skip
        assert code == 0
        assert "sofa:" in out
        answer = json.loads(target["answer.json"].read_text())["queries"][0]
        mask, scores = np.load(target["mask.npy"]), np.load(target["scores.npy"])
        assert (mask.shape, mask.dtype, scores.shape, scores.dtype) == ((41000,), bool, (41000,), np.float32)
        assert mask.sum() == answer["points_matched"]
        assert scores.max() == pytest.approx(answer["segments"][0]["score"], abs=1e-3)
        if mask.any():
            found = read(target["found.ply"])
            assert len(found) == mask.sum()
            assert (found.up, found.unit) == ("z", 1.0)
        from PIL import Image

        picture = np.asarray(Image.open(target["view.png"]))
        assert picture.shape == (800, 1280, 3)
        assert picture.std() > 5  # something is drawn
        assert room_ply.read_bytes() == before
        assert sorted(p.name for p in tmp_path.iterdir()) == sorted(names)

    def test_several_queries_are_rows(self, query, tmp_path):
        code, _, _ = query("sofa", "chair", "--mask", tmp_path / "m.npy", "--scores", tmp_path / "s.npy")
        assert code == 0
        assert np.load(tmp_path / "m.npy").shape == (2, 41000)
        assert np.load(tmp_path / "s.npy").shape == (2, 41000)

    def test_a_shape_as_the_question(self, query, room_ply):
        code, out, _ = query("--shape", room_ply, "--json", "-")
        assert code == 0
        (q,) = json.loads(out)["queries"]
        assert (q["kind"], q["query"]) == ("shape", str(room_ply))

    def test_no_match_is_an_answer(self, query):
        code, out, _ = query("zebra crossing")
        assert code == 0
        assert "zebra crossing: no match in this scene" in out

    @pytest.mark.parametrize(
        ("argv", "said"),
        [
            ([], "ask for something"),
            (["sofa", "--segmenter", "magic"], "magic"),
            (["sofa", "-k", "0"], "-k"),
            (["sofa", "--mask", "no/such/folder/m.npy"], "folder does not exist"),
            (["sofa", "--picture", "x.doc"], ".doc"),
            (["sofa", "--export", "x.xyz"], ".ply"),
            (["sofa", "--up", "w"], "w"),
            (["sofa", "--wrong"], "--wrong"),
            (["--image", "none.png"], "none.png"),
            ([" "], "empty"),
        ],
    )
    def test_what_the_user_must_mend_is_one_line_and_2(self, query, argv, said):
        code, out, err = query(*argv)
        assert code == 2
        assert out == ""
        errors = [line for line in err.splitlines() if line.startswith("cg3d: ")]
        assert len(errors) == 1
        assert said in errors[0]
        assert "Traceback" not in err

    def test_a_scan_that_is_not_there(self, cg3d, tmp_path):
        code, _, err = cg3d("query", tmp_path / "none.ply", "sofa")
        assert code == 2
        assert "none.ply" in err.splitlines()[-1]

    def test_a_bug_is_1(self, cg3d, monkeypatch, room_ply):
        monkeypatch.setattr("cg3d_app.cli_info.describe", lambda *a: 1 / 0)
        code, _, err = cg3d("info", room_ply)
        assert code == 1
        assert "this is a bug" in err


class TestClassify:
    """cg3d classify."""

    @pytest.fixture
    def shapes(self, tmp_path):
        rng = np.random.default_rng(0)
        for i in range(2):
            write_ply(tmp_path / f"shape{i}.ply", box_points((0.5 + i, 0.5, 1), (0, 0, 0.5), 800, rng))
        (tmp_path / "broken.ply").write_bytes(b"ply\nnot really")
        return [tmp_path / "shape0.ply", tmp_path / "broken.ply", tmp_path / "shape1.ply"]

    def test_names_what_it_can_and_reports_the_rest(self, cg3d, shapes, tiny_checkpoint):
        argv = ["classify", *shapes, "--labels", "chair, table,lamp", "--top", "2", "--json", "-"]
        code, out, _ = cg3d(*argv, "--model", tiny_checkpoint)
        assert code == 0
        document = json.loads(out)
        assert document["model"] == "tiny"
        good, bad, other = document["results"]
        assert list(bad) == ["file", "error"]
        assert "broken.ply" in bad["error"]
        for result in (good, other):
            scores = [label["score"] for label in result["labels"]]
            assert len(scores) == 2
            assert scores == sorted(scores, reverse=True)
            assert {label["name"] for label in result["labels"]} <= {"chair", "table", "lamp"}

    def test_labels_from_a_file(self, cg3d, shapes, tiny_checkpoint, tmp_path):
        (tmp_path / "names.txt").write_text("chair\n# not this\n\ntable  # nor this\nchair\n")
        code, out, _ = cg3d(
            "classify", shapes[0], "--labels-file", tmp_path / "names.txt", "--json", "-", "--model", tiny_checkpoint
        )
        assert code == 0
        labels = json.loads(out)["results"][0]["labels"]
        assert sorted(label["name"] for label in labels) == ["chair", "table"]
        assert sum(label["score"] for label in labels) == pytest.approx(1, abs=1e-3)

    @pytest.mark.parametrize(
        "argv",
        [
            [],
            ["--labels", " , "],
            ["--labels", "a", "--labels-file", "b"],
            ["--labels", "a", "--labels-set", "lvis"],
            ["--labels-file", "none.txt"],
        ],
    )
    def test_labels_are_needed(self, cg3d, shapes, argv):
        assert cg3d("classify", shapes[0], *argv)[0] == 2

    def test_a_folder_is_streamed_into_every_form(self, cg3d, shapes, tiny_checkpoint, tmp_path):
        folder = tmp_path / "many"
        (folder / "deep").mkdir(parents=True)
        for i, source in enumerate(shapes * 9):  # more than are read in this process: every third is broken
            (folder / "deep" / f"{i:02d}.ply").write_bytes(source.read_bytes())
        (folder / "deep" / "00.ply").rename(folder / '=cmd("x"),1.ply')
        argv = ["classify", folder, tmp_path / "none", "--labels", "chair,-5,lamp", "--top", "3", "--workers", "1"]
        targets = {kind: tmp_path / f"out.{kind}" for kind in ("json", "jsonl", "csv")}
        code, out, err = cg3d(
            *argv, *(x for kind, file in targets.items() for x in (f"--{kind}", file)), "--model", tiny_checkpoint
        )
        assert code == 0
        results = json.loads(targets["json"].read_text())["results"]
        assert len(results) == 28
        assert sum("error" in r for r in results) == 10
        assert [json.loads(line) for line in targets["jsonl"].read_text().splitlines()] == results
        assert out.splitlines()[0].startswith(f"{folder}/=cmd")
        assert len(out.splitlines()) == 28
        assert "18 of 28 files named" in err
        with targets["csv"].open(newline="", encoding="utf-8") as file:
            head, *rows = csv.reader(file)
        assert head == ["file", *(f"{what} {i}" for i in (1, 2, 3) for what in ("name", "score")), "error"]
        for row, result in zip(rows, results, strict=True):
            assert row[0] == result["file"]
            assert row[-1] == result.get("error", "")
            named = [label["name"] for label in result.get("labels", [])] or [""] * 3
            assert row[1:7:2] == ["'-5" if name == "-5" else name for name in named]

    def test_what_begins_like_a_formula_is_text(self, tmp_path):
        from cg3d_core.query.named_table import write_named

        rows = [("=1+1.ply", [("@sum", 0.75)], ""), ('a "b",\nc.ply', [], "-x"), ("\udcff.ply", [("chair", 1.0)], "")]
        write_named(tmp_path / "t.csv", rows, top=1)
        with (tmp_path / "t.csv").open(newline="", encoding="utf-8") as file:
            assert list(csv.reader(file))[1:] == [
                ["'=1+1.ply", "'@sum", "0.7500", ""], ['a "b",\nc.ply', "", "", "'-x"], ["\\udcff.ply", "chair", "1.0000", ""],
            ]  # fmt: skip

    def test_a_list_of_labels_by_name(self, cg3d, shapes, tiny_checkpoint):
        argv = ("classify", shapes[0], "--top", "2000", "--json", "-", "--model", tiny_checkpoint, "--labels-set")
        for name, count in (("ScanObjectNN", 15), ("known", 8)):
            assert len(json.loads(cg3d(*argv, name)[1])["results"][0]["labels"]) == count
        code, _, err = cg3d(*argv, "imagenet")
        assert (code, "modelnet40" in err) == (2, True)

    def test_ctrl_c_leaves_what_was_answered(self, cg3d, shapes, tiny_checkpoint, tmp_path, monkeypatch):
        from cg3d_core.query import many

        def see(files, sight, **options):
            yield many.Seen(files[0], "no good")
            raise KeyboardInterrupt

        monkeypatch.setattr(many, "see_files", see)
        argv = ("classify", *shapes, "--labels", "a,b", "--csv", tmp_path / "t.csv", "--model", tiny_checkpoint)
        assert cg3d(*argv)[0] == 130
        assert len((tmp_path / "t.csv").read_text().splitlines()) == 2

    def test_nothing_answered_is_2(self, cg3d, shapes, tiny_checkpoint):
        code, out, err = cg3d("classify", shapes[1], "--labels", "a,b", "--json", "-", "--model", tiny_checkpoint)
        assert code == 2
        assert "error" in json.loads(out)["results"][0]
        assert "broken.ply" in err


class TestOthers:
    """cg3d evaluate, info, doctor, and the window's stand-in."""

    def test_evaluate(self, cg3d, room_ply, tiny_checkpoint, tmp_path):
        code, out, _ = cg3d("evaluate", room_ply, "--json", tmp_path / "e.json", "--model", tiny_checkpoint)
        assert code == 0
        document = json.loads((tmp_path / "e.json").read_text())
        assert [c["name"] for c in document["classes"]] == ["bookcase", "chair", "sofa", "table"]
        assert document["total"]["instances"] == 5
        assert all(c["name"] in out for c in document["classes"])

    def test_info(self, cg3d, room_ply):
        code, out, _ = cg3d("info", room_ply, "--json", "-")
        assert code == 0
        document = json.loads(out)
        assert document["points"] == document["rows"] == 41000
        assert document["up"] == "z"
        assert document["size_metres"] == pytest.approx([5, 4, 2.5], abs=0.05)
        assert document["labels"]["chair"] == 3600
        assert {"colour", "labels", "instances"} <= set(document["holds"])
        code, out, _ = cg3d("info", room_ply)
        assert code == 0
        assert "41,000" in out

    def test_doctor_names_what_is_missing_and_the_command(self, cg3d, monkeypatch):
        from cg3d_app import cli_doctor

        def broken():
            raise RuntimeError("a driver fell over")

        monkeypatch.setattr(cli_doctor, "CHECKS", (cli_doctor._python, broken))
        code, out, _ = cg3d("doctor")
        assert code == 2
        assert "ok      Python" in out
        assert "MISSING broken" in out
        assert "pip install" in out

    def test_doctor_sees_a_missing_library(self, monkeypatch):
        from cg3d_app import cli_doctor

        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setattr(cli_doctor.ctypes.util, "find_library", lambda name: None if name == "EGL" else name)
        (finding,) = cli_doctor._libraries()
        assert not finding.good
        assert finding.mend.endswith("apt-get install -y libegl1")

    def test_doctor_sees_a_cache_that_cannot_be_written(self, monkeypatch, tmp_path):
        from cg3d_app import cli_doctor

        (tmp_path / "file").write_text("")
        monkeypatch.setenv("CG3D_CACHE", str(tmp_path / "file"))
        (finding,) = cli_doctor._cache()
        assert not finding.good
        assert "CG3D_CACHE" in finding.mend

    def test_without_a_screen_the_answer_comes_on_the_terminal(
        self, cg3d, no_screen, room_ply, tiny_checkpoint, tmp_path, monkeypatch
    ):
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(
            "cg3d_core.opening.open_scene.__defaults__",
            (tiny_checkpoint, "regions", None, None, None, True, 0, None, None),
        )
        code, out, err = cg3d(room_ply, "--query", "sofa")
        assert code == 0
        assert "sofa:" in out
        assert "no screen" in err
        assert [p.name for p in tmp_path.iterdir()] == ["cg3d-room-sofa.png"]

    def test_with_a_screen_the_window_is_run(self, cg3d, room_ply, monkeypatch):
        asked = []
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
        monkeypatch.setattr("cg3d_app.app.run", lambda path, query: asked.append((path, query)) or 0)
        assert cg3d(room_ply)[0] == 0
        assert cg3d("--query", "sofa", room_ply)[0] == 0
        assert cg3d()[0] == 0
        assert asked == [(str(room_ply), None), (str(room_ply), "sofa"), (None, None)]


def test_help_is_light():
    code = "import sys\nfrom cg3d_app.cli import main\nmain(['--help'])\n"
    code += "print(*(m for m in ('torch', 'numpy', 'open3d', 'PySide6', 'scipy') if m in sys.modules), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.split() == []
    for command in ("query", "classify", "library", "search", "evaluate", "info", "doctor"):
        assert command in done.stdout


def test_a_reader_that_goes_away_is_no_error(room_ply):
    code = "import sys; from cg3d_app.cli import main; sys.exit(main(['info', sys.argv[1], '--json', '-']))"
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = subprocess.run(
        [sys.executable, "-c", code, str(room_ply)], stdout=write_end, stderr=subprocess.PIPE, text=True
    )
    os.close(write_end)
    assert "Traceback" not in done.stderr
