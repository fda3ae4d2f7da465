"""``cg3d teach`` and ``cg3d export`` as a user runs them."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from toys import box_points

from cg3d_app.cli import main
from cg3d_core.io import read, write_ply


@pytest.fixture
def shape(tmp_path):
    return write_ply(tmp_path / "pump.ply", box_points((0.5, 0.5, 1), (0, 0, 0.5), 800, np.random.default_rng(0)))


@pytest.fixture(scope="module")
def lesson(room_ply, tiny_checkpoint, tmp_path_factory):
    """A file with one word, of segment 0."""
    words = tmp_path_factory.mktemp("words") / "pumps.cg3d-words.json"
    argv = ("--scene", room_ply, "--segment", 0, "--words", words, "--model", tiny_checkpoint)
    assert main(["teach", "PX-40 pump", *map(str, argv)]) == 0
    return words


@pytest.fixture
def taught(lesson, tmp_path):
    """A copy of it."""
    return Path(shutil.copy(lesson, tmp_path))


def one_error(code: int, out: str, err: str) -> str:
    assert (code, out) == (2, "")
    errors = [line for line in err.splitlines() if line.startswith("cg3d: ")]
    assert len(errors) == 1
    assert "Traceback" not in err
    return errors[0]


class TestTeach:
    """cg3d teach."""

    def test_then_the_word_is_asked_like_any_other(self, cg3d, taught, room_ply, tiny_checkpoint):
        argv = ("query", room_ply, "px-40 pump", "--words", taught, "--model", tiny_checkpoint, "--json", "-")
        code, out, _ = cg3d(*argv)
        assert code == 0
        (query,) = json.loads(out)["queries"]
        assert (query["query"], query["kind"]) == ("PX-40 pump", "example")
        assert query["notes"] == ["PX-40 pump: taught by 1 example (room.ply, segment 0)"]

    def test_examples_add_up_and_can_be_forgotten(self, cg3d, taught, shape, tiny_checkpoint):
        argv = ("--words", taught, "--model", tiny_checkpoint, "--json", "-")
        _, out, _ = cg3d("teach", "PX-40 pump", "--shape", shape, *argv)
        (word,) = json.loads(out)["words"]
        assert word == {"word": "PX-40 pump", "examples": ["room.ply, segment 0", "pump.ply"]}
        _, out, _ = cg3d("teach", "PX-40 pump", "--shape", shape, "--forget", *argv)
        assert json.loads(out)["words"][0]["examples"] == ["pump.ply"]
        _, out, _ = cg3d("teach", "PX-40 pump", "--forget", *argv)
        assert json.loads(out)["words"] == []

    def test_classify_takes_taught_words(self, cg3d, shape, tiny_checkpoint, tmp_path):
        words = tmp_path / "w.json"
        assert cg3d("teach", "our pump", "--shape", shape, "--words", words, "--model", tiny_checkpoint)[0] == 0
        argv = ("classify", shape, "--words", words, "--model", tiny_checkpoint, "--json", "-")
        for labels, count in ((("--labels", "chair,sofa", "--top", 9), 3), (("--top", 99), 9)):
            code, out, _ = cg3d(*argv, *labels)
            assert code == 0
            names = [label["name"] for label in json.loads(out)["results"][0]["labels"]]
            assert len(names) == count
            assert names[0] == "our pump"

    def test_the_library_is_searched_with_taught_words(self, cg3d, shape, tiny_checkpoint, tmp_path):
        words, library = tmp_path / "w.json", tmp_path / "lib"
        (tmp_path / "shapes").mkdir()
        for name, size in (("tall", (0.3, 0.3, 2)), ("flat", (2, 2, 0.1)), ("pump", (0.5, 0.5, 1))):
            write_ply(tmp_path / f"shapes/{name}.ply", box_points(size, (0, 0, 0), 800, np.random.default_rng(1)))
        build = ("library", "build", tmp_path / "shapes", "--out", library, "--model", tiny_checkpoint)
        assert cg3d(*build)[0] == 0
        assert cg3d("teach", "our pump", "--shape", shape, "--words", words, "--model", tiny_checkpoint)[0] == 0
        code, out, _ = cg3d("search", library, "--text", "Our pump", "--words", words, "--json", "-")
        assert code == 0
        found = json.loads(out)["results"]
        assert found[0]["file"].endswith("pump.ply")
        assert found[0]["score"] > 0.9

    @pytest.mark.parametrize(
        ("argv", "said"),
        [
            ([], "show an example"),
            (["--segment", "1"], "--scene"),
            (["--scene", "room.ply"], "--segment"),
            (["--shape", "none.ply"], "none.ply"),
            (["--forget"], "was not taught"),
        ],
    )
    def test_what_the_user_must_mend_is_one_line(self, cg3d, tiny_checkpoint, tmp_path, argv, said):
        words = tmp_path / "w.json"
        assert said in one_error(*cg3d("teach", "x", *argv, "--words", words, "--model", tiny_checkpoint))
        assert not words.exists()

    def test_another_models_words_are_refused(self, cg3d, taught, room_ply, tiny_checkpoint):
        document = json.loads(taught.read_text())
        document["model"] |= {"name": "other", "fingerprint": "0"}
        taught.write_text(json.dumps(document))
        argv = ("query", room_ply, "PX-40 pump", "--words", taught, "--model", tiny_checkpoint)
        assert "'other'" in one_error(*cg3d(*argv))


class TestExport:
    """cg3d export."""

    @pytest.fixture
    def export(self, cg3d, room_ply, taught, tiny_checkpoint):
        """Of the taught word, which surely matches its own example."""

        def run(*argv):
            ask = () if "--labels" in argv else ("--query", "PX-40 pump", "--words", taught)
            return cg3d("export", room_ply, *ask, *argv, "--model", tiny_checkpoint)

        return run

    @pytest.mark.parametrize("format", ["labelled-ply", "scannet"])
    def test_what_our_readers_read(self, export, tmp_path, room_arrays, format):
        out = tmp_path / ("a.ply" if format == "labelled-ply" else "room_1")
        code, said, _ = export("--format", format, "--out", out)
        assert code == 0
        assert str(out) in said
        cloud = read(out)
        assert np.abs(cloud.absolute() - room_arrays["xyz"]).max() < 1e-4
        assert cloud.labels.any()

    def test_a_labelling_is_kept_and_taken_up(self, export, tmp_path, room_ply):
        before = room_ply.read_bytes()
        assert export("--format", "labels", "--out", tmp_path / "room.cg3d")[0] == 0
        assert export("--labels", tmp_path / "room.cg3d", "--format", "csv", "--out", tmp_path / "all.csv")[0] == 0
        assert export("--format", "csv", "--out", tmp_path / "found.csv")[0] == 0
        with (tmp_path / "all.csv").open() as one, (tmp_path / "found.csv").open() as two:
            every, found = list(csv.DictReader(one)), list(csv.DictReader(two))
        labelled = [r for r in every if r["label"]]
        assert {r["label"] for r in labelled} == {"PX-40 pump"}
        assert len(every) > len(labelled) == len(found)
        key = lambda r: [r[c] for c in ("points", "centre_x", "centre_y", "centre_z", "box_length")]  # noqa: E731
        assert sorted(map(key, labelled)) == sorted(map(key, found))
        assert room_ply.read_bytes() == before

    def test_a_dataset_is_one_that_can_be_trained_on(self, export, tmp_path):
        from trainer.datasets.base import open_dataset

        code, out, _ = export("--format", "dataset", "--out", tmp_path / "mine")
        assert code == 0
        assert "cg3d-train finetune dataset.path=" in out
        assert open_dataset(tmp_path / "mine", split="all").classes == ("PX-40 pump",)
        for sample in (tmp_path / "mine").glob("*/*.ply"):
            away = read(sample.rename(tmp_path / "sample.ply"))
            assert (away.up, away.unit) == ("z", 1.0), "without its labels.json too"

    @pytest.mark.parametrize(
        ("argv", "said"),
        [
            (["--format", "dwg", "--out", "a.dwg"], "dwg"),
            (["--format", "csv", "--out", "a.ply"], ".csv"),
            (["--format", "csv", "--out", "none/a.csv"], "folder does not exist"),
            (["--format", "csv", "--out", "a.csv", "--boxes", "round"], "round"),
            (["--format", "labels", "--out", "a.json"], ".cg3d"),
            (["--format", "csv", "--out", "a.csv", "--labels", "none.cg3d"], "none.cg3d"),
            (["--format", "csv", "--out", "a.csv", "--query", "x", "--labels", "a.cg3d"], "what to export"),
        ],
    )
    def test_what_the_user_must_mend_is_one_line(self, export, tmp_path, monkeypatch, argv, said):
        monkeypatch.chdir(tmp_path)
        there = set(tmp_path.iterdir())
        assert said in one_error(*export(*argv))
        assert set(tmp_path.iterdir()) == there

    def test_no_match_writes_nothing(self, cg3d, room_ply, tiny_checkpoint, tmp_path):
        argv = ("--query", "zebra crossing", "--format", "csv", "--out", tmp_path / "a.csv")
        assert "no match" in one_error(*cg3d("export", room_ply, *argv, "--model", tiny_checkpoint))
        assert not (tmp_path / "a.csv").exists()
