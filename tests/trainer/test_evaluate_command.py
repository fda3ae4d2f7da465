"""Evaluation of data sets: names of one's choice, templates, retrieval, and what the commands write."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest

from cg3d_core.errors import ReadError, UsageError
from cg3d_core.query.model import ensemble
from cg3d_core.query.score import unit
from trainer.cli import main
from trainer.datasets import ShapeDataset
from trainer.evaluate import evaluate_dataset, evaluate_retrieval, write_per_class
from trainer.features import encode_dataset, write_features
from trainer.wording import class_names, templates

KINDS = {"rod": (0.1, 0.1, 1), "disc": (1, 1, 0.1), "ball": (1, 1, 1), "plank": (1, 0.1, 0.1)}


class Boxes(ShapeDataset):
    """Shapes by name of what they look like; "broken" cannot be read."""

    name = "boxes"

    def __init__(self, root, looks: list[str], classes: list[str], labels: list[int]):
        super().__init__(root, "test", classes, np.array(labels))
        self.looks = looks

    def file(self, i):
        return f"{self.looks[i]}-{i}"

    def points(self, i):
        if self.looks[i] == "broken":
            raise ReadError("cut short", where=self.file(i))
        return (np.random.default_rng(i).uniform(-1, 1, (50, 3)) * KINDS[self.looks[i]]).astype(np.float32)


class ByProportion:
    """Names things exactly by what they look like; a word is in the last four letters of a text, or unknown."""

    name, templates, config = "by proportion", ("{}",), {}

    def __init__(self):
        self.asked: list[str] = []

    def encode(self, shapes, metric):
        assert len(shapes) == len(metric) > 0
        sizes = np.array([np.ptp(xyz, axis=0) / np.ptp(xyz, axis=0).max() for xyz in shapes])
        like = -np.abs(sizes[:, None] - np.array(list(KINDS.values()))[None]).sum(2)
        return np.pad(np.eye(4, dtype=np.float32)[like.argmax(1)], ((0, 0), (0, 1)))

    def encode_names(self, names, templates=()):
        return ensemble(self.encode_texts, names, tuple(templates) or self.templates)

    def encode_texts(self, texts):
        self.asked += texts
        rows = [[float(kind in text) for kind in KINDS] + [0.1] for text in texts]
        return unit(np.array(rows))


@pytest.fixture
def boxes(tmp_path):
    looks = ["rod", "rod", "disc", "disc", "disc", "broken", "ball", "rod", "plank"]
    return Boxes(tmp_path, looks, ["rod", "disc", "ball"], [0, 0, 1, 1, 1, 1, 2, 2, -1])


def test_naming_counts_what_is_right_and_who_is_taken_for_whom(boxes):
    said = []
    naming = evaluate_dataset(boxes, ByProportion(), report=lambda *values: said.append(values))
    scores = naming.scores
    assert (scores["files"], scores["classes"], scores["names"]) == (7, 3, 3)  # neither the broken nor the nameless one
    assert scores["top1"] == pytest.approx(6 / 7)
    assert scores["class_mean"] == pytest.approx((1 + 1 + 0.5) / 3)
    assert scores["per_class"] == {"rod": 1.0, "disc": 1.0, "ball": 0.5}
    assert scores["confusions"] == [{"true": "ball", "named": "rod", "count": 1}]
    assert scores["failed"] == ["broken-5: cut short"]
    assert naming.matrix.tolist() == [[2, 0, 0], [0, 3, 0], [1, 0, 1]]
    assert said[-1][:3] == ("encoding", 9, 9)
    json.dumps(scores, allow_nan=False)


def test_a_data_set_of_which_nothing_can_be_read_says_why(tmp_path):
    with pytest.raises(ReadError, match=r"none of its 2 shapes could be read.*cut short"):
        evaluate_dataset(Boxes(tmp_path, ["broken", "broken"], ["rod"], [0, 0]), ByProportion())


def test_names_can_be_others_fewer_or_more(boxes, tmp_path):
    file = tmp_path / "names.txt"
    file.write_text("# what to say\ndisc\nRod = curtain rod\nsponge\n")
    naming = evaluate_dataset(boxes, ByProportion(), labels=str(file))
    assert naming.names.words == ("disc", "curtain rod", "sponge")
    assert naming.scores["left_out"] == 2  # the balls
    assert naming.scores["per_class"] == {"disc": 1.0, "curtain rod": 1.0}
    more = class_names(["rod", "night stand"], "known", known=["chair", "Night_Stand", "chair"])
    assert more.words == ("rod", "night stand", "chair")
    assert more.of_class.tolist() == [0, 1]
    assert len(class_names(["rod"], "clip").words) > 1600


def test_names_that_do_not_fit_are_refused(boxes, tmp_path):
    (tmp_path / "other.txt").write_text("house\n")
    with pytest.raises(UsageError, match="none of the data set's classes"):
        class_names(boxes.classes, str(tmp_path / "other.txt"))
    with pytest.raises(UsageError, match="no names that they know"):
        class_names(boxes.classes, "known")
    with pytest.raises(UsageError, match="known, clip"):
        class_names(boxes.classes, "nothing")
    (tmp_path / "t.txt").write_text("a {}\na thing\n")
    with pytest.raises(UsageError, match="a thing"):
        templates(str(tmp_path / "t.txt"))


def test_templates_are_averaged(boxes):
    encoder = ByProportion()
    evaluate_dataset(boxes, encoder, templates=templates("paper"))
    assert encoder.asked == ["This is a rod", "This is a disc", "This is a ball"]
    assert len(templates("captions")) == 64
    assert templates("none") == ("{}",)
    assert templates(None) is None

    class Odd(ByProportion):
        def encode_texts(self, texts):  # one sentence misleads, two outvote it
            return super().encode_texts([t.replace("rod", "disc") if t.startswith("bad") else t for t in texts])

    naming = evaluate_dataset(boxes, Odd(), templates=("bad {}", "{}", "a {}"))
    assert naming.scores["per_class"]["rod"] == 1.0


def test_retrieval_goes_both_ways(boxes):
    encoder = ByProportion()
    found = evaluate_retrieval(encode_dataset(boxes, encoder), encoder)
    assert found["text_to_shape"]["queries"] == 3
    assert found["text_to_shape"]["first_tier"] == pytest.approx((1 + 1 + 0.5) / 3)
    assert found["shape_to_shape"]["queries"] == 7
    alone = Boxes(boxes.root, ["rod", "disc"], ["rod", "disc"], [0, 1])
    assert evaluate_retrieval(encode_dataset(alone, encoder), encoder)["shape_to_shape"] == {"queries": 0}


def test_features_and_the_table_a_class_can_be_read_again(boxes, tmp_path):
    encoder = ByProportion()
    features = encode_dataset(boxes, encoder)
    write_features(tmp_path / "f.npz", features, encoder)
    with np.load(tmp_path / "f.npz", allow_pickle=False) as kept:
        assert kept["features"].shape == (8, 5)
        assert kept["labels"].tolist() == [0, 0, 1, 1, 1, 2, 2, -1]
        assert kept["classes"].tolist() == ["rod", "disc", "ball"]
        assert kept["files"][-1] == "plank-8"
        assert kept["texts"].shape == (3, 5)
    write_per_class(tmp_path / "c.csv", evaluate_dataset(boxes, encoder))
    rows = list(csv.DictReader((tmp_path / "c.csv").open()))
    assert rows[2] == {
        "class": "ball", "shapes": "2", "right": "1", "top1": "0.5000", "most_often_instead": "rod", "times": "1",
    }  # fmt: skip


# ---- the commands -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder per class; one file is damaged; synonyms beside."""
    root = tmp_path_factory.mktemp("shapes")
    for name, look in {"chair": "ball", "table": "disc", "floor_lamp": "rod"}.items():
        (root / name).mkdir()
        for i in range(3):
            points = np.random.default_rng(i).uniform(-1, 1, (200, 3)) * KINDS[look]
            np.save(root / name / f"{i}.npy", points.astype(np.float32))
    (root / "chair" / "cut.ply").write_text("ply\n")
    (root / "index.csv").write_text("category,synonyms\nchair,seat;settle\ntable,\n")
    return root


@pytest.fixture
def cg3d_train(monkeypatch, capfd):
    """Run a command line: (exit code, stdout, stderr)."""

    def run(*argv) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["cg3d-train", *map(str, argv)])
        with pytest.raises(SystemExit) as left:
            main()
        out, err = capfd.readouterr()
        return left.value.code or 0, out, err

    return run


def test_evaluate_writes_json_csv_and_a_picture(folder, tiny_checkpoint, cg3d_train, tmp_path):
    code, out, err = cg3d_train(
        "evaluate", folder, "--model", tiny_checkpoint, "--votes", 1, "--json", "-",
        "--csv", tmp_path / "c.csv", "--confusion", tmp_path / "c.png",
    )  # fmt: skip
    assert code == 0, err
    scores = json.loads(out)
    published = {"top1", "top5", "class_mean", "per_class", "confusions", "model", "files", "classes", "failed"}
    assert published | {"known_top1", "known_files", "synonym_top1", "synonym_files"} <= scores.keys()
    assert (scores["files"], scores["classes"], scores["top5"]) == (9, 3, 1.0)
    assert scores["known_files"] == 6  # "floor lamp" is not among the tiny model's names
    assert scores["synonym_files"] == 3
    assert len(scores["failed"]) == 1
    assert "cut.ply" in scores["failed"][0]
    assert "encoding" in err
    assert len(list(csv.reader((tmp_path / "c.csv").open()))) == 4
    assert (tmp_path / "c.png").read_bytes().startswith(b"\x89PNG")


def test_evaluate_tells_people_too(folder, tiny_checkpoint, cg3d_train, tmp_path):
    code, out, _ = cg3d_train(
        "evaluate", folder, "--model", tiny_checkpoint, "--votes", 1, "--labels", "known", "--templates", "paper",
        "--json", tmp_path / "s.json",
    )  # fmt: skip
    assert code == 0
    assert "9 shapes of 3 classes, 9 names at once" in out
    assert "not read:" in out
    assert json.loads((tmp_path / "s.json").read_text())["templates"] == 1


def test_retrieval_and_features_from_the_command_line(folder, tiny_checkpoint, cg3d_train, tmp_path):
    code, out, _ = cg3d_train(
        "evaluate", folder, "--task", "retrieval", "--model", tiny_checkpoint, "--votes", 1, "--json", "-"
    )
    assert code == 0
    found = json.loads(out)
    assert found["shape_to_shape"]["queries"] == 9
    assert 0 <= found["text_to_shape"]["map"] <= 1
    code, _, err = cg3d_train("features", folder, "--model", tiny_checkpoint, "--votes", 1, "--out", tmp_path / "f.npz")
    assert code == 0
    assert "9 features of 384 numbers" in err
    with np.load(tmp_path / "f.npz") as kept:
        assert np.allclose(np.linalg.norm(kept["features"], axis=1), 1, atol=1e-5)


def test_scenes_are_measured_as_cg3d_evaluate_does(tiny_checkpoint, room_ply, cg3d_train, tmp_path):
    from cg3d_core.evaluate import evaluate_scene
    from cg3d_core.opening import open_scene

    (tmp_path / "scans").mkdir()
    for extra in (room_ply, room_ply.parent / "labels.json"):
        (tmp_path / "scans" / extra.name).write_bytes(extra.read_bytes())
    np.save(tmp_path / "scans" / "bare.npy", np.random.default_rng(0).uniform(0, 1, (500, 3)))
    code, out, err = cg3d_train(
        "evaluate", tmp_path / "scans", "--task", "scenes", "--model", tiny_checkpoint, "--segmenter", "provided",
        "--json", "-",
    )  # fmt: skip
    assert code == 0, err
    found = json.loads(out)
    alone = evaluate_scene(open_scene(room_ply, tiny_checkpoint, "provided")).to_dict()
    assert [row["scene"].endswith("room.ply") for row in found["scenes"]] == [True]
    assert found["scenes"][0]["total"] == found["total"] == alone["total"]
    assert len(found["failed"]) == 1  # the one without labels


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--confusion", "nowhere/c.png"], "its folder does not exist"),
        (["--confusion", "c.bmp"], "this ending is not known"),
        (["--task", "retrieval", "--csv", "c.csv"], "do not go with --task retrieval"),
        (["--split", "test"], "there is no split 'test'"),
        (["--encoder", "pointclip"], "has no image side"),
        (["--encoder", "pointclip", "--prompts"], "It has none at all"),
        (["--labels", "nothing"], "the labels cannot be read"),
    ],
)
def test_mistakes_are_one_line(folder, tiny_checkpoint, cg3d_train, options, said, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    code, _, err = cg3d_train("evaluate", folder, "--model", tiny_checkpoint, *options)
    assert code == 2
    assert said in err
    assert "Traceback" not in err
