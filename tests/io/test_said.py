"""Files that say which way is up and how long their unit is: written by us, read by us, and others' ways of saying it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cg3d_core.cloud import PointCloud
from cg3d_core.geometry.axes import AXES, axis_vector, direction
from cg3d_core.geometry.frame import Frame, find_frame, rotation_to_up
from cg3d_core.io import read, write_ply
from cg3d_core.io.said import UNITS, heard
from cg3d_core.labels.export import export
from cg3d_core.labels.labelling import Labelling
from cg3d_core.labels.objects import in_metres, of_labelling
from cg3d_core.paths import assets_dir

HEAD = "ply\nformat ascii 1.0\n{}element vertex 2\nproperty float x\nproperty float y\nproperty float z\nend_header\n"


def ascii_ply(path, *comments: str):
    path.write_text(HEAD.format("".join(f"comment {c}\n" for c in comments)) + "0 0 0\n1 2 3\n", encoding="utf-8")
    return path


numbers = st.floats(-1, 1).filter(lambda x: abs(x) > 1e-3)
ups = st.sampled_from(AXES).map(axis_vector) | st.tuples(numbers, numbers, numbers).map(
    lambda v: np.array(v) / np.linalg.norm(v)
)
units = st.sampled_from([*UNITS.values()]) | st.floats(1e-6, 1e6)


@settings(deadline=None, max_examples=40)
@given(up=ups, unit=units, far=st.sampled_from([0.0, 4e6]))
@example(up=axis_vector("-x"), unit=0.3048, far=4e6)
def test_what_is_written_is_read(tmp_path_factory, up, unit, far):
    path = tmp_path_factory.getbasetemp() / "said.ply"
    xyz = np.random.default_rng(0).uniform(0, 2, (80, 3)) + far
    frame = Frame(rotation_to_up(up), unit, np.zeros(3), np.zeros(3), "", "", "", "")
    again = read(write_ply(path, xyz, frame=frame))
    assert not again.notes
    assert direction(again.up) == pytest.approx(up, abs=1e-8)
    assert again.unit == unit
    found = find_frame(again)
    assert found.rotation == pytest.approx(frame.rotation, abs=1e-7)
    assert found.scale == unit
    assert "given with the file, PLY" in found.up_reason
    assert "given with the file, PLY" in found.unit_reason
    # and once more, from the cloud alone
    twice = read(write_ply(path, again))
    assert (twice.up, twice.unit) == (again.up, again.unit)


def test_a_choice_by_hand_wins(tmp_path):
    cloud = read(ascii_ply(tmp_path / "a.ply", "up -y", "unit inch"))
    frame = find_frame(cloud, up="x", unit=0.5)
    assert (frame.up, frame.scale) == ("x", 0.5)
    assert "by hand" in frame.up_reason
    assert "by hand" in frame.unit_reason


@pytest.mark.parametrize(
    ("comment", "up", "unit"),
    [
        ("up z", "z", None),
        ("UP: +Y", "y", None),
        ("up = -x", "-x", None),
        ("up 0 0 -2", "-z", None),
        ("Units: mm", None, 0.001),
        ("unit feet", None, 0.3048),
        ("unit 0.01", None, 0.01),
        ("unit 2.5 cm", None, 0.025),
    ],
)
def test_others_ways_of_saying_it(tmp_path, comment, up, unit):
    cloud = read(ascii_ply(tmp_path / "a.ply", "made by somebody", comment))
    assert (cloud.up, cloud.unit) == (up, pytest.approx(unit) if unit else None)
    assert not cloud.notes


@pytest.mark.parametrize(
    "comment",
    [
        *("up sideways", "up", "up z y", "up 0 0 0", "up nan 0 1", "up 1e999 0 0", "up \u5411 z z", "up to date"),
        *("unit", "unit furlong", "unit -1", "unit 0", "unit inf mm", "unit nan", "unit metre mm", "unit 1e-300"),
        "units of my own making",
    ],
)
def test_what_makes_no_sense_is_a_remark(tmp_path, comment):
    cloud = read(ascii_ply(tmp_path / "a.ply", comment, "unit mm", "up y"))
    assert (cloud.up, cloud.unit) == ("y", 0.001), "the others count"
    assert len(cloud) == 2
    (note,) = cloud.notes
    assert repr(comment) in note


def test_the_first_of_two_counts_and_remarks_are_few(tmp_path):
    cloud = read(ascii_ply(tmp_path / "a.ply", "up y", "up: Y", "up z", *["up who"] * 50))
    assert cloud.up == "y"
    assert "'up y' and 'up z'" in cloud.notes[0]
    assert len(cloud.notes) == 3


@given(
    st.lists(
        st.text(max_size=40) | st.text(max_size=20).map("up {}".format) | st.text(max_size=20).map("unit {}".format)
    )
)
def test_no_comment_is_an_error(comments):
    up, unit, remarks = heard(comments)
    assert up is None or np.linalg.norm(direction(up)) == pytest.approx(1)
    assert unit is None or unit > 0
    assert all(isinstance(r, str) for r in remarks)


def test_a_shape_without_a_size_of_its_own_says_none(tmp_path):
    """Scaled to the unit sphere: that metres were assumed is no knowledge to hand on."""
    ball = np.random.default_rng(0).normal(size=(3000, 3))
    ball /= np.linalg.norm(ball, axis=1, keepdims=True)
    cloud = PointCloud.from_array(ball)
    again = read(write_ply(tmp_path / "ball.ply", cloud, frame=find_frame(cloud)))
    assert again.up == "z"
    assert again.unit is None


@pytest.fixture(scope="module")
def labelled():
    """The sample scan lying on its side, in centimetres, its file silent on both; every object a segment."""
    cloud = read(assets_dir() / "sample" / "office.ply")
    turned = 100 * cloud.xyz @ rotation_to_up(axis_vector("-y"))
    cloud = cloud.with_(xyz=turned.astype(np.float32), up=None, unit=None)
    frame = find_frame(cloud)
    assert (frame.up, frame.unit) == ("-y", "cm")
    labelling = Labelling(cloud, frame, cloud.instances - 1)
    for i in labelling.sizes:
        name = cloud.label_names[int(cloud.labels[labelling.points(i)[0]])]
        labelling.label([i], name)
    return labelling


@pytest.mark.parametrize("metres", [False, True])
def test_a_segment_of_the_sample_stands_and_measures_as_in_the_scan(tmp_path, labelled, metres):
    objects = of_labelling(labelled)
    shelves = [item for item in objects.items if "shel" in item.label or "bookcase" in item.label]
    assert shelves
    whole = [np.ptp(labelled.frame.to_canonical(labelled.cloud.xyz[item.points]), axis=0) for item in shelves]
    folder = export(in_metres(objects) if metres else objects, "segments", tmp_path / "parts")
    files = sorted(p for p in folder.iterdir() if "shel" in p.name or "bookcase" in p.name)
    assert len(files) == len(shelves)
    for file, size in zip(files, whole, strict=True):
        part = read(file)
        frame = find_frame(part)
        assert frame.up == ("z" if metres else "-y")
        assert np.ptp(frame.to_canonical(part.xyz), axis=0) == pytest.approx(size, abs=1e-3)
        assert part.unit == (1.0 if metres else 0.01)
        assert not part.notes


@pytest.mark.parametrize("format", ["labelled-ply", "scannet"])
def test_whole_scans_say_it_too(tmp_path, labelled, format):
    out = tmp_path / ("a.ply" if format == "labelled-ply" else "scene0000_00")
    again = read(export(of_labelling(labelled), format, out))
    assert (again.up, again.unit) == ("-y", 0.01)


def test_a_name_is_not_taken_for_a_saying(tmp_path, labelled):
    labelled.rename(0, "up x")
    try:
        folder = export(of_labelling(labelled), "segments", tmp_path / "parts")
    finally:
        labelled.undo()
    part = read(next(folder.glob("*_up_x.ply")))
    assert (part.up, part.notes) == ("-y", ())
