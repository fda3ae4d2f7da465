"""``cg3d library`` and ``cg3d search``, run as a user runs them."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image
from toys import box_points

from cg3d_app.cli import main
from cg3d_core.io import write_ply


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Three boxes of two categories, a broken file and a table of categories."""
    folder = tmp_path_factory.mktemp("boxes") / "shapes"
    for i, (category, size) in enumerate((("chair", 0.5), ("chair", 0.6), ("night_stand", 0.4))):
        (folder / category).mkdir(parents=True, exist_ok=True)
        write_ply(
            folder / category / f"{i}.ply", box_points((size, 0.5, 0.9), (0, 0, 0.45), 400, np.random.default_rng(i))
        )
    (folder / "chair" / "broken.ply").write_bytes(b"ply\nnot really")
    return folder


@pytest.fixture(scope="module")
def library(folder, tiny_checkpoint):
    out = folder.parent / "lib"
    argv = ["library", "build", folder, "--out", out, "--model", tiny_checkpoint, "--workers", 0, "--device", "cpu"]
    assert main([str(a) for a in argv]) == 0
    return out


class TestLibrary:
    """cg3d library build and info."""

    def test_build_names_what_it_could_not_read_and_reports(self, cg3d, folder, library, tiny_checkpoint):
        argv = ["library", "build", folder, "--out", library, "--model", tiny_checkpoint, "--json", "-"]
        code, out, err = cg3d(*argv, "--workers", 0)
        assert code == 0
        document = json.loads(out)  # nothing but JSON on stdout
        assert (document["shapes"], document["unchanged"], document["added"]) == (3, 3, 0)
        assert len(document["failed"]) == 1
        assert "not read:" in err
        assert "broken.ply" in err

    def test_info(self, cg3d, library, folder):
        code, out, _ = cg3d("library", "info", library, "--json", "-")
        assert code == 0
        document = json.loads(out)
        assert document["shapes"] == 3
        assert document["categories"] == {"chair": 2, "night stand": 1}
        assert (document["model"], document["space"], document["search"]) == ("tiny", "minilm", "exact")
        code, out, _ = cg3d("library", "info", library)
        assert code == 0
        assert str(folder) in out
        assert "night stand" in out

    def test_another_model_is_refused_in_one_line(self, cg3d, folder, library):
        code, out, err = cg3d("library", "build", folder, "--out", library, "--workers", 0)
        assert (code, out) == (2, "")
        (line,) = [line for line in err.splitlines() if line.startswith("cg3d: ")]
        assert "another model (tiny" in line
        assert "--rebuild" in line

    @pytest.mark.parametrize("argv", [["library"], ["library", "build", "none"], ["library", "info", "none"]])
    def test_what_the_user_must_mend_is_2(self, cg3d, argv):
        code, out, err = cg3d(*argv)
        assert (code, out) == (2, "")
        assert "Traceback" not in err


class TestSearch:
    """cg3d search."""

    def test_json_is_of_the_promised_form(self, cg3d, library, folder):
        code, out, err = cg3d("search", library, "--text", "chair", "-k", 2, "--json", "-")
        assert code == 0
        document = json.loads(out)
        assert list(document) == ["results"]
        assert len(document["results"]) == 2
        for row in document["results"]:
            assert list(row) == ["file", "score", "category"]
            assert str(folder) in row["file"]
        scores = [row["score"] for row in document["results"]]
        assert scores == sorted(scores, reverse=True)
        assert "searching" in err

    def test_a_shape_finds_itself(self, cg3d, library, folder, tmp_path):
        mine = folder / "night_stand" / "2.ply"
        code, out, _ = cg3d("search", library, "--shape", mine, "--json", tmp_path / "found.json")
        assert code == 0
        assert "night stand" in out
        best = json.loads((tmp_path / "found.json").read_text())["results"][0]
        assert best == {"file": str(mine), "score": pytest.approx(1, abs=1e-3), "category": "night stand"}

    def test_a_category(self, cg3d, library):
        code, out, _ = cg3d("search", library, "--text", "bed", "--category", "night stand", "--json", "-")
        assert code == 0
        assert [row["category"] for row in json.loads(out)["results"]] == ["night stand"]

    def test_a_segment_of_a_scene(self, cg3d, library, room_ply):
        code, out, _ = cg3d("search", library, "--scene", room_ply, "--segment", 0, "-k", 1, "--json", "-")
        assert code == 0
        assert len(json.loads(out)["results"]) == 1

    @pytest.mark.parametrize(
        ("argv", "said"),
        [
            ([], "ask with one thing"),
            (["--text", "a", "--shape", "b.ply"], "ask with one thing"),
            (["--text", " "], "empty"),
            (["--text", "a", "--segment", "3"], "belongs to a scene"),
            (["--scene", "room.ply"], "belongs to a scene"),
            (["--text", "a", "--category", "sofa"], "no category 'sofa'"),
            (["--shape", "none.ply"], "none.ply"),
            (["--text", "a", "-k", "0"], "-k"),
        ],
    )
    def test_what_the_user_must_mend_is_one_line_and_2(self, cg3d, library, argv, said):
        code, out, err = cg3d("search", library, *argv)
        assert (code, out) == (2, "")
        (line,) = [line for line in err.splitlines() if line.startswith("cg3d: ")]
        assert said in line

    def test_a_picture_where_the_model_has_no_image_tower_is_told(self, cg3d, library, tmp_path):
        Image.new("RGB", (8, 8)).save(tmp_path / "a.png")
        code, _, err = cg3d("search", library, "--image", tmp_path / "a.png")
        assert code == 2
        assert "image" in err.splitlines()[-1]
