"""Exports: what is written says what was labelled, in the coordinates of the scan."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from toys import ToyModel

import cg3d_core as cg3d
from cg3d_core.cloud import PointCloud
from cg3d_core.errors import UsageError
from cg3d_core.geometry.boxes import box_of
from cg3d_core.geometry.frame import find_frame
from cg3d_core.io import read
from cg3d_core.labels.dataset import add_dataset, count_dataset, write_dataset
from cg3d_core.labels.export import FORMATS, export, file_name
from cg3d_core.labels.labelling import NONE, Labelling
from cg3d_core.labels.objects import Objects, in_metres, of_answers, of_labelling

FAR = np.array([3_512_345.0, 5_212_345.0, 412.0])
THINGS = [  # label, sides in metres, middle in metres, turn about up in degrees, points
    ("coffee table", (1.2, 0.6, 0.4), (1.0, 1.0, 0.2), 30, 400),
    ("chair", (0.5, 0.4, 0.9), (3.0, 1.0, 0.45), 0, 300),
    ("chair", (0.5, 0.4, 0.9), (3.0, 3.0, 0.45), -50, 300),
]
UP_Y = np.array([[1.0, 0, 0], [0, 0, 1], [0, -1, 0]])  # metres, z up -> a file whose y is up


def turn(degrees: float) -> np.ndarray:
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])


def room(unit=1.0, far=FAR, up="z", colour=True) -> tuple[Labelling, np.ndarray]:
    """Boxes with all their corners, and unowned points; as a file of that unit, offset and up axis would give them."""
    rng = np.random.default_rng(0)
    parts = []
    for _, size, middle, degrees, n in THINGS:
        corners = np.array([(x, y, z) for x in (-0.5, 0.5) for y in (-0.5, 0.5) for z in (-0.5, 0.5)])
        parts.append(np.concatenate([corners, rng.uniform(-0.5, 0.5, (n - 8, 3))]) * size @ turn(degrees).T + middle)
    parts.append(rng.uniform((0, 0, 0), (4, 4, 0.01), (200, 3)))
    xyz = np.concatenate(parts)
    xyz = (xyz if up == "z" else xyz @ UP_Y.T) / unit + far
    owner = np.repeat([0, 1, 2, NONE], [len(p) for p in parts])
    rgb = rng.integers(0, 256, (len(xyz), 3)).astype(np.uint8) if colour else None
    cloud = PointCloud.from_array(xyz, colour=rgb, up=up, unit=unit)
    labelling = Labelling(cloud, find_frame(cloud), owner)
    for i, (label, *_) in enumerate(THINGS):
        labelling.label([i], label)
    return labelling, xyz


FILES = [  # unit, offset, up
    (1.0, np.zeros(3), "z"),
    (0.01, FAR * 100, "z"),
    (0.01, FAR * 100, "y"),
]
anywhere = pytest.mark.parametrize(("unit", "far", "up"), FILES, ids=["metres", "survey in cm", "y up"])


def close(unit: float) -> float:
    """Of float32 about an origin: far below a millimetre."""
    return 2e-4 / unit


@anywhere
class TestReadBack:
    """Formats that our own readers read."""

    def test_labelled_ply(self, tmp_path, unit, far, up):
        labelling, xyz = room(unit, far, up)
        cloud = read(export(of_labelling(labelling), "labelled-ply", tmp_path / "a.ply"))
        assert np.abs(cloud.absolute() - xyz).max() < close(unit)
        names = np.array([cloud.label_names.get(int(i), "") for i in cloud.labels])
        expected = np.array([*(label for label, *_ in THINGS), ""])[labelling.owner]
        assert (names == expected).all()
        assert (cloud.instances == labelling.owner + 1).all()
        assert (cloud.colour == labelling.cloud.colour).all()

    def test_segments(self, tmp_path, unit, far, up):
        labelling, xyz = room(unit, far, up)
        labelling.rename(2, "by the window")
        folder = export(of_labelling(labelling), "segments", tmp_path / "parts")
        assert sorted(p.name for p in folder.iterdir()) == ["1_coffee_table.ply", "2_chair.ply", "3_by_the_window.ply"]
        chair = read(folder / "2_chair.ply")
        assert np.abs(chair.absolute() - xyz[labelling.owner == 1]).max() < close(unit)

    def test_scannet(self, tmp_path, unit, far, up):
        labelling, xyz = room(unit, far, up)
        folder = export(of_labelling(labelling), "scannet", tmp_path / "scene0000_00")
        assert {p.name for p in folder.iterdir()} == {
            "scene0000_00_vh_clean_2.ply",
            "scene0000_00_vh_clean_2.labels.ply",
            "scene0000_00_vh_clean_2.0.010000.segs.json",
            "scene0000_00.aggregation.json",
        }
        cloud = read(folder)
        assert cloud.format == "ScanNet scene"
        assert not cloud.notes
        assert np.abs(cloud.absolute() - xyz).max() < close(unit)
        assert (cloud.instances == labelling.owner + 1).all()
        assert cloud.label_names[int(cloud.labels[labelling.owner == 1][0])] == "chair"
        assert cloud.label_names[int(cloud.labels[0])] == "otherprop"  # ScanNet has no coffee table
        assert (cloud.labels[labelling.owner == NONE] == 0).all()
        groups = json.loads((folder / "scene0000_00.aggregation.json").read_text())["segGroups"]
        assert [g["label"] for g in groups] == ["coffee table", "chair", "chair"]

    def test_s3dis(self, tmp_path, unit, far, up):
        labelling, xyz = room(unit, far, up)
        folder = export(of_labelling(labelling), "s3dis", tmp_path / "office_1")
        assert sorted(p.name for p in (folder / "Annotations").iterdir()) == [
            "chair_1.txt",
            "chair_2.txt",
            "coffee_table_1.txt",
        ]
        cloud = read(folder)
        assert cloud.format == "S3DIS room"
        assert np.abs(cloud.absolute() - xyz).max() < close(unit)
        assert (cloud.colour == labelling.cloud.colour).all()
        names = np.array([cloud.label_names.get(int(i), "") for i in cloud.labels])
        assert (names == np.array(["coffee_table", "chair", "chair", ""])[labelling.owner]).all()
        assert len(np.unique(cloud.instances[cloud.instances > 0])) == 3

    def test_tables(self, tmp_path, unit, far, up):
        labelling, xyz = room(unit, far, up)
        objects = of_labelling(labelling)
        document = json.loads(export(objects, "json", tmp_path / "a.json").read_text())
        with export(objects, "csv", tmp_path / "a.csv").open(newline="") as file:
            rows = list(csv.DictReader(file))
        assert document["metres_per_unit"] == unit
        assert document["up"] == ([0, 0, 1] if up == "z" else [0, 1, 0])
        for i, (item, row) in enumerate(zip(document["segments"], rows, strict=True)):
            mine = xyz[labelling.owner == i]
            low, high = mine.min(axis=0), mine.max(axis=0)
            assert (item["id"], item["label"], item["points"]) == (i, THINGS[i][0], len(mine))
            assert item["score"] is None
            assert item["centre"] == pytest.approx((low + high) / 2, abs=close(unit))
            assert item["extent"] == pytest.approx(high - low, abs=close(unit))
            assert np.multiply(item["box"]["size"], unit) == pytest.approx(THINGS[i][1], abs=1e-3)
            assert [float(row[f"centre_{a}"]) for a in "xyz"] == item["centre"]
            assert [float(row[f"box_{s}"]) for s in ("length", "width", "height")] == item["box"]["size"]
            # every point lies in the box, as its middle, sides and rotation say
            own = (mine - item["box"]["centre"]) @ np.array(item["box"]["rotation"])
            assert (np.abs(own) <= np.array(item["box"]["size"]) / 2 + close(unit)).all()

    def test_labelcloud(self, tmp_path, unit, far, up):
        """Its three forms say the same boxes, by its own rule: turned about x, then y, then z."""
        from scipy.spatial.transform import Rotation

        labelling, xyz = room(unit, far, up)
        objects = of_labelling(labelling)
        forms = {
            form: json.loads(export(objects, form, tmp_path / f"{form}.json").read_text())["objects"]
            for form in ("labelcloud", "labelcloud-rel", "labelcloud-vertices")
        }
        signs = [(-1, -1, -1), (-1, 1, -1), (1, 1, -1), (1, -1, -1), (-1, -1, 1), (-1, 1, 1), (1, 1, 1), (1, -1, 1)]
        for i, (absolute, relative, corners) in enumerate(zip(*forms.values(), strict=True)):
            assert absolute["name"] == THINGS[i][0]
            degrees = [absolute["rotations"][a] for a in "xyz"]
            assert all(0 <= d < 360 for d in degrees)
            radians = [relative["rotations"][a] for a in "xyz"]
            assert np.degrees(radians) % 360 == pytest.approx(degrees, abs=1e-5)
            size = [absolute["dimensions"][s] for s in ("length", "width", "height")]
            assert np.multiply(size, unit) == pytest.approx(THINGS[i][1], abs=1e-3)
            centre = [absolute["centroid"][a] for a in "xyz"]
            turned = Rotation.from_euler("xyz", degrees, degrees=True).apply(np.array(signs) / 2 * size) + centre
            assert turned == pytest.approx(np.array(corners["vertices"]), abs=close(unit))
            mine = xyz[labelling.owner == i]
            for corner in mine[:8]:  # the first eight points are the true corners
                assert np.linalg.norm(turned - corner, axis=1).min() < 10 * close(unit)

    def test_kitti(self, tmp_path, unit, far, up):
        labelling, _ = room(unit, far, up)
        objects = of_labelling(labelling)
        if up != "z":
            with pytest.raises(UsageError, match="KITTI"):
                export(objects, "kitti", tmp_path / "a.txt")
            objects, unit, far = in_metres(objects), 1.0, np.zeros(3)
        lines = export(objects, "kitti", tmp_path / "a.txt").read_text().splitlines()
        assert len(lines) == 3
        for line, (label, size, middle, degrees, _) in zip(lines, THINGS):
            words = line.split()
            assert words[:8] == [label.replace(" ", "_"), *"0000000"]
            numbers = [float(w) for w in words[8:]]
            assert np.multiply(numbers[:3], unit) == pytest.approx(size[::-1], abs=1e-3)
            if up == "z":
                assert numbers[3:6] == pytest.approx(np.array(middle) / unit + far, abs=close(unit))
            assert (np.degrees(numbers[6]) - degrees) % 180 == pytest.approx(0, abs=0.2) or (
                np.degrees(numbers[6]) - degrees
            ) % 180 == pytest.approx(180, abs=0.2)

    def test_in_metres(self, tmp_path, unit, far, up):
        labelling, _ = room(unit, far, up)
        cloud = read(export(in_metres(of_labelling(labelling)), "labelled-ply", tmp_path / "a.ply"))
        for i, (_, _, middle, _, _) in enumerate(THINGS):
            mine = cloud.absolute()[labelling.owner == i]
            low, high = mine.min(axis=0), mine.max(axis=0)
            height = (low + high)[2] / 2
            assert height == pytest.approx(middle[2], abs=0.01)
        first, second = (cloud.absolute()[labelling.owner == i][:8].mean(axis=0) for i in (1, 2))
        assert np.linalg.norm(first - second) == pytest.approx(2, abs=1e-3)


class TestWhatIsExported:
    """Which segments, and under what conditions."""

    def test_hidden_segments_stay_out(self, tmp_path):
        labelling, _ = room()
        labelling.hide([1])
        assert [i.id for i in of_labelling(labelling).items] == [0, 2]

    def test_segments_without_a_label_are_in_tables_alone(self, tmp_path):
        labelling, _ = room()
        labelling.label([1], "")
        objects = of_labelling(labelling)
        assert len(json.loads(export(objects, "json", tmp_path / "a.json").read_text())["segments"]) == 3
        assert len(export(objects, "kitti", tmp_path / "a.txt").read_text().splitlines()) == 2

    @pytest.mark.parametrize("format", FORMATS)
    def test_nothing_labelled_or_nothing_at_all_is_one_line(self, tmp_path, format):
        labelling, _ = room()
        empty = Objects(labelling.cloud, labelling.frame, ())
        out = tmp_path / f"out{FORMATS[format].ending}"
        with pytest.raises(UsageError, match="nothing to export"):
            export(empty, format, out)
        assert not list(tmp_path.iterdir())

    @pytest.mark.parametrize("format", FORMATS)
    def test_what_is_there_is_not_lost(self, tmp_path, format):
        labelling, _ = room()
        out = tmp_path / f"out{FORMATS[format].ending}"
        if FORMATS[format].ending:
            for wrong in (tmp_path / "none" / out.name, tmp_path / "out.doc"):
                with pytest.raises(UsageError):
                    export(of_labelling(labelling), format, wrong)
        else:
            out.mkdir()
            (out / "mine.txt").write_text("mine")
            with pytest.raises(UsageError, match="not empty"):
                export(of_labelling(labelling), format, out)
            assert [p.name for p in tmp_path.rglob("*")] == ["out", "mine.txt"]

    def test_other_formats_and_boxes_are_refused(self, tmp_path):
        labelling, _ = room()
        with pytest.raises(UsageError, match="no format"):
            export(of_labelling(labelling), "dwg", tmp_path / "a")
        with pytest.raises(UsageError, match="boxes"):
            export(of_labelling(labelling), "csv", tmp_path / "a.csv", boxes="round")
        assert not list(tmp_path.iterdir())

    def test_a_scan_without_colour(self, tmp_path):
        labelling, _ = room(colour=False)
        for format, what in FORMATS.items():
            export(of_labelling(labelling), format, tmp_path / f"{format}{what.ending}")
        assert (read(tmp_path / "s3dis").colour == 128).all()

    def test_answers_are_labelled_with_their_question(self, room_ply):
        scene = cg3d.open_scene(room_ply, model=ToyModel())
        answers = [scene.query("sofa"), scene.query("couch"), scene.query("chair")]
        objects = of_answers(scene, answers)
        labels = [item.label for item in objects.items]
        assert sorted(labels) in (["chair", "chair", "sofa"], ["chair", "chair", "couch"])  # one thing, one label
        assert all(0 < item.score <= 1 for item in objects.items)
        found = np.zeros(len(scene.cloud), int)
        for item in objects.items:
            found[item.points] += 1
        assert found.max() == 1
        assert (found > 0).sum() > 0.8 * np.logical_or.reduce([scene.mask(a) for a in answers]).sum()


@pytest.mark.parametrize(
    ("label", "name"), [("a b", "a_b"), ("../../etc", "etc"), ("Tür/Tor", "Tür_Tor"), ("...", "object")]
)
def test_labels_as_file_names_cannot_leave_the_folder(label, name):
    assert file_name(label) == name


class TestBoxes:
    """Boxes of points."""

    @settings(max_examples=40, deadline=None)
    @given(st.integers(1, 30), st.integers(0, 10_000), st.sampled_from(["upright", "axes", "full"]), st.integers(0, 3))
    def test_every_box_holds_its_points_and_touches_them(self, n, seed, kind, flat):
        rng = np.random.default_rng(seed)
        xyz = rng.normal(size=(n, 3)) * [3, 1, 0.5]
        xyz[:, :flat] = 1  # flat, straight, or one point over and over
        up = rng.normal(size=3)
        up /= np.linalg.norm(up)
        box = box_of(xyz + FAR, up, kind)
        assert box.rotation @ box.rotation.T == pytest.approx(np.eye(3), abs=1e-8)
        assert np.linalg.det(box.rotation) == pytest.approx(1)
        own = (xyz + FAR - box.centre) @ box.rotation
        assert np.abs(own).max(axis=0) == pytest.approx(box.size / 2, abs=1e-6)
        if kind == "upright":
            assert box.rotation[:, 2] == pytest.approx(up, abs=1e-8)
            assert box.size[0] >= box.size[1] - 1e-9

    def test_a_turned_box_is_found_again(self):
        corners = np.array([(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)]) * [2, 1, 0.5]
        for degrees in range(-80, 100, 20):
            box = box_of(corners @ turn(degrees).T, np.array([0.0, 0, 1]))
            assert box.size == pytest.approx([4, 2, 1])
            assert (np.degrees(box.angles()[2]) - degrees + 90) % 180 == pytest.approx(90, abs=1e-6)

    def test_full_boxes_are_never_larger(self):
        rng = np.random.default_rng(0)
        tilted = rng.uniform(-1, 1, (200, 3)) * [2, 0.5, 0.2] @ np.linalg.qr(rng.normal(size=(3, 3)))[0]
        size = [
            float(np.prod(box_of(tilted, np.array([0.0, 0, 1]), kind).size)) for kind in ("axes", "upright", "full")
        ]
        assert size[0] > size[1] > size[2]
        assert size[2] == pytest.approx(4 * 1 * 0.4, rel=0.1)


class TestDataset:
    """What a person labelled, to learn from."""

    def test_is_a_folder_per_class_in_metres_z_up(self, tmp_path):
        from trainer.datasets.base import open_dataset

        for unit, far, up in FILES:
            labelling, _ = room(unit, far, up)
            counts, small = write_dataset(of_labelling(labelling), tmp_path / "mine")
            assert counts == {"chair": 2, "coffee table": 1}
            assert small == 0
        data = open_dataset(tmp_path / "mine", split="all")
        assert (data.name, data.classes) == ("folder", ("chair", "coffee table"))
        assert np.bincount(data.labels).tolist() == [6, 3]
        assert count_dataset(tmp_path / "mine") == {"chair": 6, "coffee table": 3}
        assert data.metric, "their size is known"
        for i in range(len(data)):
            xyz = data.points(i)
            assert np.ptp(xyz[:, 2]) == pytest.approx(0.9 if data.labels[i] == 0 else 0.4, abs=1e-3)

    def test_the_same_scan_again_replaces_its_samples(self, tmp_path):
        labelling, _ = room()
        write_dataset(of_labelling(labelling), tmp_path)
        labelling.label([1], "stool")
        counts, _ = write_dataset(of_labelling(labelling), tmp_path)
        assert counts == {"chair": 1, "coffee table": 1, "stool": 1}
        assert len(list(tmp_path.rglob("*.ply"))) == 3

    def test_another_one_is_added(self, tmp_path):
        assert count_dataset(tmp_path / "mine") == {}
        labelling, _ = room()
        write_dataset(of_labelling(labelling), tmp_path / "mine")
        (tmp_path / "theirs" / "coffee_table").mkdir(parents=True)
        np.save(tmp_path / "theirs" / "coffee_table" / "a.npy", np.zeros((9, 3), np.float32))
        (tmp_path / "theirs" / "coffee_table" / "README.txt").write_text("not a shape")
        for _ in range(2):
            assert add_dataset(tmp_path / "mine", tmp_path / "theirs") == {"coffee table": 1}
        assert count_dataset(tmp_path / "mine") == {"chair": 2, "coffee table": 2}
        for wrong in (tmp_path / "mine", tmp_path / "theirs" / "coffee_table", tmp_path / "nowhere"):
            with pytest.raises(UsageError):
                add_dataset(tmp_path / "mine", wrong)

    def test_small_and_unlabelled_segments_are_left_out(self, tmp_path):
        labelling, _ = room()
        labelling.label([0, 1], "")
        labelling.label([labelling.add(np.arange(10))], "speck")
        assert write_dataset(of_labelling(labelling), tmp_path) == ({"chair": 1}, 1)
        labelling.label([2], "")
        with pytest.raises(UsageError, match="enough points"):
            write_dataset(of_labelling(labelling), tmp_path)
