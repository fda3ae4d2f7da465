"""Every format gives what was put in: coordinates, colours, labels, instances, faces, names."""

from __future__ import annotations

import os

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import Cg3dError, ReadError, UsageError
from cg3d_core.io import SUFFIXES, read, write_ply

POINT_FILES = [
    "ascii.ply", "little.ply", "big.ply", "double.ply", "ascii.pcd", "binary.pcd", "binary_compressed.pcd",
    "a.xyz", "a.txt", "a.asc", "a.csv", "a.pts", "a.npy", "a.npz", "a.las", "a.laz",
]  # fmt: skip
MESH_FILES = ["a.obj", "a.off", "a.stl", "ascii.stl", "a.glb", "a.gltf", "a.dae"]


@pytest.mark.parametrize("kind", POINT_FILES)
def test_points_and_colours(sample, expected, kind):
    xyz, rgb = expected
    cloud = read(sample(kind))
    assert cloud.absolute() == pytest.approx(xyz, abs=1e-6)
    assert cloud.colour.tolist() == rgb.tolist()
    assert (cloud.n_file, cloud.kept) == (len(xyz), None)
    assert cloud.source.name == kind
    assert cloud.format


@pytest.mark.parametrize("kind", ["ascii.pcd", "binary.pcd", "binary_compressed.pcd", "a.las", "a.laz"])
def test_labels(sample, kind):
    cloud = read(sample(kind))
    assert cloud.labels.tolist() == [i % 3 for i in range(12)]
    if kind.startswith("a.la"):
        assert cloud.label_names[2] == "ground"
        assert (cloud.up, cloud.unit) == ("z", 1.0)


@pytest.mark.parametrize("kind", MESH_FILES)
def test_sparse_meshes_are_sampled_evenly_and_say_so(sample, kind):
    cloud = read(sample(kind))
    again = read(cloud.source)
    assert (cloud.xyz == again.xyz).all()
    on_face = (np.isclose(cloud.xyz, 0, atol=1e-6) | np.isclose(cloud.xyz, 1, atol=1e-6)).any(axis=1)
    assert on_face.all()
    for axis in range(3):  # each of the cube's six faces has a sixth of the points
        assert np.isclose(cloud.xyz[:, axis], 0, atol=1e-6).mean() == pytest.approx(1 / 6, abs=0.01)
    assert np.linalg.norm(cloud.normals, axis=1) == pytest.approx(1, abs=1e-4)
    assert any("sampled" in note and "masks" in note for note in cloud.notes)
    assert (cloud.up == "y") == (kind in ("a.glb", "a.gltf", "a.dae")) or kind == "a.dae"


def test_dense_mesh_keeps_its_vertices(tmp_path):
    side = np.linspace(0, 1, 60)
    grid = np.stack(np.meshgrid(side, side, [0.0]), -1).reshape(-1, 3)
    i = np.arange(3600).reshape(60, 60)
    corners = (i[:-1, :-1], i[1:, :-1], i[1:, 1:])
    faces = np.stack([c.ravel() for c in corners], axis=1)
    cloud = read(write_ply(tmp_path / "scan.ply", grid, faces=faces))
    assert len(cloud) == 3600
    assert cloud.faces.tolist() == faces.tolist()
    assert cloud.notes == ()


def test_sparse_ply_mesh_is_sampled_unless_labelled(tmp_path, sample):
    corners = np.array([[0, 0, 0], [2, 0, 0], [2, 1, 0], [0, 1, 0.0]])
    cloud = read(write_ply(tmp_path / "plate.ply", corners, faces=np.array([[0, 1, 2], [0, 2, 3]])))
    assert len(cloud) == 100_000
    assert np.abs(cloud.normals[:, 2]).min() == pytest.approx(1)
    assert len(read(sample("mesh.ply"))) == 8


def test_texture_gives_colours(tmp_path):
    from PIL import Image

    picture = Image.new("RGB", (2, 1))
    picture.putpixel((0, 0), (255, 0, 0))
    picture.putpixel((1, 0), (0, 0, 255))
    (tmp_path / "textures").mkdir()
    picture.save(tmp_path / "textures" / "skin.png")
    (tmp_path / "a.mtl").write_text("newmtl m\nKd 1 1 1\nmap_Kd C:\\elsewhere\\skin.png\n")
    (tmp_path / "a.obj").write_text(
        "mtllib a.mtl\nv 0 0 0\nv 1 0 0\nv 1 1 0\nv 0 1 0\nvt 0 0\nvt 1 0\nvt 1 1\nvt 0 1\nusemtl m\nf 1/1 2/2 3/3\nf 1/1 3/3 4/4\n"
    )
    cloud = read(tmp_path / "a.obj")
    left, right = cloud.colour[cloud.xyz[:, 0] < 0.2], cloud.colour[cloud.xyz[:, 0] > 0.8]
    assert left.mean(axis=0) == pytest.approx([255, 0, 0], abs=30)
    assert right.mean(axis=0) == pytest.approx([0, 0, 255], abs=30)


def test_texture_outside_the_usual_folders_is_not_opened(tmp_path):
    from cg3d_core.io.resolver import find_beside

    (tmp_path / "models").mkdir()
    (tmp_path / "secret.txt").write_text("secret")
    mesh = tmp_path / "models" / "a.obj"
    assert find_beside(mesh, "../secret.txt") is None
    assert find_beside(mesh, str(tmp_path / "secret.txt")) is None


# --- PLY ------------------------------------------------------------------------------------------


def test_ply_polygons_lists_and_extra_elements(tmp_path):
    path = tmp_path / "quads.ply"
    path.write_text(
        "ply\nformat ascii 1.0\nobj_info x\nelement thing 1\nproperty int a\nelement vertex 5\nproperty double x\nproperty double y\n"
        "property double z\nproperty float quality\nproperty int label\nelement face 2\nproperty uchar flag\nproperty list uchar int vertex_index\nend_header\n"
        "7\n0 0 0 .1 1\n1 0 0 .2 1\n1 1 0 .3 2\n0 1 0 .4 2\n0 0 1 .5 2\n9 4 0 1 2 3\n9 3 0 1 4\n"
    )
    cloud = read(path)
    assert cloud.faces.tolist() == [[0, 1, 2], [0, 2, 3], [0, 1, 4]]
    assert cloud.labels.tolist() == [1, 1, 2, 2, 2]


def test_ply_binary_with_faces_of_differing_length(tmp_path):
    from plyfile import PlyData, PlyElement

    xyz = np.array([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], dtype=[(a, ">f4") for a in "xyz"])
    vertex = np.zeros(4, dtype=[*xyz.dtype.descr, ("label", ">i4")])
    for name in "xyz":
        vertex[name] = xyz[name]
    faces = np.array([([0, 1, 2],), ([0, 1, 2, 3],)], dtype=[("vertex_indices", object)])
    elements = [PlyElement.describe(vertex, "vertex"), PlyElement.describe(faces, "face")]
    PlyData(elements, byte_order=">").write(tmp_path / "a.ply")
    assert read(tmp_path / "a.ply").faces.tolist() == [[0, 1, 2], [0, 1, 2], [0, 2, 3]]


@pytest.mark.parametrize("name", ["label", "scalar_Label", "semantic_label", "class", "scalar_Classification", "NYU40"])
@pytest.mark.parametrize("kind", ["int", "float", "uchar"])
def test_ply_label_spellings(tmp_path, name, kind):
    path = tmp_path / "a.ply"
    head = f"ply\nformat ascii 1.0\nelement vertex 2\nproperty float x\nproperty float y\nproperty float z\nproperty {kind} {name}\nproperty int objectId\nend_header\n"
    path.write_text(head + "0 0 0 3 8\n1 1 1 4 9\n")
    cloud = read(path)
    assert cloud.labels.tolist() == [3, 4]
    assert cloud.instances.tolist() == [8, 9]


def test_ply_float_colours_normals_and_fractional_labels(tmp_path):
    path = tmp_path / "a.ply"
    names = ["x", "y", "z", "nx", "ny", "nz", "red", "green", "blue", "label"]
    head = "ply\r\nformat ascii 1.0\r\nelement vertex 2\r\n" + "".join(f"property float {n}\r\n" for n in names)
    path.write_text(head + "end_header\r\n0 0 0 0 0 2 1 0.5 0 0.25\r\n1 1 1 0 3 0 0 0 1 1.5\r\n", newline="")
    cloud = read(path)
    assert cloud.colour.tolist() == [[255, 128, 0], [0, 0, 255]]
    assert cloud.normals.tolist() == [[0, 0, 1], [0, 1, 0]]
    assert cloud.labels is None
    assert any("label" in note for note in cloud.notes)


@pytest.mark.parametrize(
    ("table", "labels", "names"),
    [
        ('{"labels": {"1": "wall", "2": "chair"}, "up": "z", "unit": "metre"}', [1, 2, 0], {1: "wall", 2: "chair"}),
        ('["unlabelled", "wall", "chair"]', [1, 2, 0], {1: "wall", 2: "chair"}),
        ('["ceiling", "wall", "chair"]', [2, 3, 1], {1: "ceiling", 2: "wall", 3: "chair"}),
        ('{"1": "wall"}', [1, 2, 0], {1: "wall"}),
        ("not json", [1, 2, 0], {}),
        ("[[1]]", [1, 2, 0], None),
    ],
)
def test_label_names_beside(tmp_path, table, labels, names):
    (tmp_path / "labels.json").write_text(table)
    path = tmp_path / "a.ply"
    head = "ply\nformat ascii 1.0\nelement vertex 3\nproperty float x\nproperty float y\nproperty float z\nproperty int label\nend_header\n"
    path.write_text(head + "0 0 0 1\n1 1 1 2\n2 2 2 0\n")
    cloud = read(path)
    if names is not None:
        assert cloud.labels.tolist() == labels
        assert cloud.label_names == names
    assert (cloud.up, cloud.unit) == (("z", 1.0) if "metre" in table else (None, None))
    if table == "not json":
        assert any("labels.json" in note for note in cloud.notes)


def test_minus_one_means_unlabelled(tmp_path):
    np.savez(tmp_path / "a.npz", xyz=np.eye(3), label=np.array([-1, 0, 4]), instance=np.array([-1, 0, 2]))
    cloud = read(tmp_path / "a.npz")
    assert cloud.labels.tolist() == [0, 1, 5]
    assert cloud.instances.tolist() == [0, 1, 3]
    assert any("moved up" in note for note in cloud.notes)


# --- text and arrays ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "1 2 3 10 20 30\n4 5 6 70 80 90\n",
        "1\t2\t3\t10\t20\t30\r\n4\t5\t6\t70\t80\t90\r\n",
        "1,2,3,10,20,30\n4,5,6,70,80,90",
        "1, 2, 3, 10, 20, 30\n4, 5, 6, 70, 80, 90\n",
        "1;2;3;10;20;30\n4;5;6;70;80;90\n",
        "1,0;2,0;3,0;10;20;30\n4,0;5,0;6,0;70;80;90\n",
        "1,0 2,0 3,0 10 20 30\n4,0 5,0 6,0 70 80 90\n",
        "# made by \xe9\xff\n\n//X Y Z R G B\n1 2 3 10 20 30\n4 5 6 70 80 90\n",
        "x y z red green blue\n1 2 3 10 20 30\n\n4 5 6 70 80 90\n\n",
        "b,g,r,z,y,x\n30,20,10,3,2,1\n90,80,70,6,5,4\n",
        '"X","Y","Z","R","G","B"\n1,2,3,10,20,30\n4,5,6,70,80,90\n',
        "X;Y;Z;Original cloud index;R;G;B\n1;2;3;0;10;20;30\n4;5;6;1;70;80;90\n",
        "2\n1 2 3 10 20 30\n4 5 6 70 80 90\n",
        "1,2,3,10,20,30,\n4,5,6,70,80,90,\n",
        "1 2 3 -0.53 10 20 30\n4 5 6 -0.2 70 80 90\n",
        "1 2 3 10 20 30 0 0 -1\n4 5 6 70 80 90 0 1 0\n",
        "1 2 3 0 0 -1 10 20 30\n4 5 6 0 1 0 70 80 90\n",
        "+1.0e0 2 3 10 20 30\n4 5 6 70 80 90 # last\n",
    ],
)
def test_text_dialects(tmp_path, text):
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode("latin-1"))
    cloud = read(path)
    assert cloud.xyz.tolist() == [[1, 2, 3], [4, 5, 6]]
    assert cloud.colour.tolist() == [[10, 20, 30], [70, 80, 90]]


def test_text_with_byte_order_mark_labels_and_three_columns_only(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"\xef\xbb\xbfx,y,z,label\n1,2,3,7\n1,2,4,8\n")
    assert read(path).labels.tolist() == [7, 8]
    path.write_text("1 2 3\n")
    assert read(path).xyz.tolist() == [[1, 2, 3]]
    path.write_text("1 2 3 10 20 30 4 2\n1 2 4 0 0 255 5 3\n")
    cloud = read(path)
    assert (cloud.labels.tolist(), cloud.instances.tolist()) == ([4, 5], [2, 3])
    assert any("does not name" in note for note in cloud.notes)


def test_text_with_unit_normals(tmp_path):
    path = tmp_path / "modelnet.txt"
    path.write_text("0.1,0.2,0.3,0.0,-1.0,0.0\n0.2,0.2,0.3,0.6,0.0,0.8\n")
    cloud = read(path)
    assert cloud.colour is None
    assert cloud.normals == pytest.approx(np.array([[0, -1, 0], [0.6, 0, 0.8]]))


def test_rows_keep_their_place_when_some_have_no_position(tmp_path):
    rows = [f"{i} 0 1" for i in range(2000)]
    rows[5], rows[77] = "nan nan nan", "oops 1 2"
    (tmp_path / "a.xyz").write_text("\n".join(rows))
    cloud = read(tmp_path / "a.xyz")
    assert cloud.n_file == 2000
    assert len(cloud) == 1998
    mask = cloud.to_file_order(np.ones(len(cloud), bool))
    assert np.flatnonzero(~mask).tolist() == [5, 77]
    assert any("line 78" in note for note in cloud.notes)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("1 2 3\n4 5\n6 7 8\n", "line 2"),
        ("1 2\n3 4\n", "three"),
        ("3\n1 2 3\n4 5 6\n", "promises 3"),
        ("a b c\nd e f\n", "table"),
        ("nan nan nan\n" * 3, "finite"),
    ],
)
def test_text_that_is_no_table_of_points(tmp_path, text, what):
    (tmp_path / "a.xyz").write_text(text)
    with pytest.raises(ReadError, match=what):
        read(tmp_path / "a.xyz")


def test_arrays_of_other_shapes(tmp_path):
    path = tmp_path / "a.npy"
    xyz = np.random.default_rng(0).normal(size=(50, 3))
    for array in (xyz, xyz.astype(np.float16), np.asfortranarray(xyz), xyz.T, xyz[None], xyz.astype(">f8")):
        np.save(path, array)
        assert read(path).xyz == pytest.approx(xyz, abs=2e-3)
    named = np.zeros(
        3, [("x", "f4"), ("y", "f4"), ("z", "f4"), ("red", "u1"), ("green", "u1"), ("blue", "u1"), ("label", "i8")]
    )
    named["x"], named["label"] = [1, 2, 3], [4, 5, 6]
    np.save(path, named)
    cloud = read(path)
    assert (cloud.xyz[:, 0].tolist(), cloud.labels.tolist()) == ([1, 2, 3], [4, 5, 6])


@pytest.mark.parametrize(
    "array",
    [
        np.zeros((4, 50, 3)),
        np.zeros(9),
        np.zeros((5, 2)),
        np.zeros((5, 512)),
        np.array(["a", "b"]),
        np.zeros((0, 3)),
        np.array([[1j, 2, 3]]),
    ],
)
def test_arrays_that_are_no_points(tmp_path, array):
    np.save(tmp_path / "a.npy", array)
    with pytest.raises(ReadError):
        read(tmp_path / "a.npy")


def test_nothing_is_unpickled(tmp_path):
    class Bomb:
        def __reduce__(self):
            return os.mkdir, (str(tmp_path / "exploded"),)

    np.save(tmp_path / "a.npy", np.array([Bomb()], dtype=object), allow_pickle=True)
    np.savez(tmp_path / "b.npz", xyz=np.array([Bomb()], dtype=object))
    for name in ("a.npy", "b.npz"):
        with pytest.raises(ReadError, match="never loaded"):
            read(tmp_path / name)
    assert not (tmp_path / "exploded").exists()


# --- data sets ------------------------------------------------------------------------------------


def test_s3dis_room(sample, expected):
    folder = sample("room")
    cloud = read(folder)
    xyz, rgb = expected
    xyz[7], rgb[7] = xyz[2], rgb[2]
    assert cloud.xyz == pytest.approx(xyz, abs=1e-6)  # in the order of the room file
    assert cloud.colour.tolist() == rgb.tolist()
    names = [cloud.label_names[i] for i in cloud.labels]
    chair, floor, table = "chair", "floor", "table"
    assert names == [chair, chair, chair, floor, floor, chair, floor, table, floor, floor, table, table]
    assert cloud.instances.tolist() == [2, 2, 1, 3, 3, 1, 3, 4, 3, 3, 4, 4]
    assert (cloud.up, cloud.unit, cloud.format) == ("z", 1.0, "S3DIS room")
    assert (read(folder / "room.txt").instances == cloud.instances).all()


def test_s3dis_room_file_alone_missing_or_incomplete(sample, tmp_path):
    folder = sample("room")
    alone = tmp_path / "alone.txt"
    alone.write_bytes((folder / "room.txt").read_bytes())
    assert read(alone).labels is None
    (folder / "Annotations" / "chair_2.txt").unlink()
    cloud = read(folder)
    assert cloud.labels[:2].tolist() == [0, 0]
    assert any("2 points are in no annotation" in note for note in cloud.notes)
    (folder / "room.txt").unlink()
    cloud = read(folder)
    assert len(cloud) == 10
    assert cloud.instances.tolist() == [1, 1, 2, 2, 2, 2, 2, 3, 3, 3]
    assert any("missing" in note for note in cloud.notes)


def test_s3dis_known_damage_is_mended(sample):
    folder = sample("room")
    rows = [f"{i}.125 2.250 3.375 {i % 250} 20 30" for i in range(3000)]
    (folder / "room.txt").write_text("\n".join(rows) + "\n")
    rows[10] = "10.125 2.250 3.375 10\x1020 30"  # as in Area_5/hallway_6
    rows[20] = "20.125 2.2503.375 20 20 30"  # a missing space, as in Area_2/auditorium_1
    (folder / "Annotations" / "chair_1.txt").write_text("\n".join(rows[:1500]) + "\n")
    (folder / "Annotations" / "table_1.txt").write_text("\n".join(rows[1500:]) + "\n")
    for name in ("chair_2", "floor_1"):
        (folder / "Annotations" / f"{name}.txt").unlink()
    cloud = read(folder)
    assert (cloud.labels > 0).all()
    assert any("mended" in note for note in cloud.notes)


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), n=st.integers(1, 60), values=st.integers(1, 4))
def test_s3dis_matching_is_one_to_one_with_many_duplicates(seed, n, values):
    from cg3d_core.io.s3dis import _carry_over

    rng = np.random.default_rng(seed)
    table = rng.integers(0, values, (n, 6)).astype(float)
    order = rng.permutation(n)
    instances = rng.integers(1, 5, n).astype(np.int32)
    labels, found, notes = _carry_over(table, table[order], instances * 10, instances)
    assert (found > 0).all()
    assert (labels == found * 10).all()
    assert notes == ()
    for row in np.unique(table, axis=0):  # equal rows share out their annotations
        mine, theirs = (table == row).all(axis=1), (table[order] == row).all(axis=1)
        assert sorted(found[mine]) == sorted(instances[theirs])


def test_scannet_scene(sample, tmp_path):
    folder = sample("scene")
    cloud = read(folder)
    plain = read(write_ply(tmp_path / "plain.ply", np.zeros((6, 3))))
    assert len(cloud) == len(plain) == 6
    assert [cloud.label_names.get(i, "") for i in cloud.labels] == ["wall", "wall", "chair", "chair", "", "table"]
    assert cloud.instances.tolist() == [1, 1, 2, 2, 0, 0]
    assert cloud.segments.tolist() == [10, 10, 20, 20, 30, 40]
    assert cloud.faces.tolist() == [[0, 1, 2], [3, 4, 5]]
    assert cloud.format == "ScanNet scene"
    by_file = read(folder / "scene_vh_clean_2.ply")
    assert (by_file.labels == cloud.labels).all()


def test_scannet_axis_alignment(sample):
    folder = sample("scene")
    turned = read(folder)
    assert any("axisAlignment" in note for note in turned.notes)
    (folder / "scene.txt").unlink()
    original = read(folder).absolute()
    assert turned.absolute() == pytest.approx(
        np.stack([1 - original[:, 1], original[:, 0] + 2, original[:, 2] + 3], axis=1), abs=1e-5
    )


# --- writing --------------------------------------------------------------------------------------


def test_write_and_read_again(tmp_path, cloud):
    path = write_ply(tmp_path / "out.ply", cloud, scalars={"score": np.linspace(0, 1, 40), "hit": np.ones(40, bool)})
    again = read(path)
    assert again.absolute() == pytest.approx(cloud.absolute(), abs=1e-4)
    for name in ("colour", "labels", "instances"):
        assert (getattr(again, name) == getattr(cloud, name)).all()
    assert again.normals == pytest.approx(cloud.normals, abs=1e-6)
    assert again.label_names == cloud.label_names
    from plyfile import PlyData

    vertex = PlyData.read(str(path))["vertex"]
    assert vertex["score"][-1] == pytest.approx(1)
    assert vertex["hit"].tolist() == [1] * 40
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.ply"]


def test_writing_fails_whole(tmp_path, cloud):
    target = tmp_path / "out.ply"
    target.write_text("precious")
    with pytest.raises(UsageError, match="40 points"):
        write_ply(target, cloud, scalars={"score": np.zeros(3)})
    with pytest.raises(Cg3dError):
        write_ply(tmp_path / "no" / "out.ply", cloud)
    assert target.read_text() == "precious"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.ply"]


# --- paths and bad input --------------------------------------------------------------------------


def test_wrong_extension_is_read_and_noted(sample, tmp_path):
    for kind in ("little.ply", "binary.pcd", "a.las", "a.npy", "a.glb", "a.obj"):
        wrong = tmp_path / f"{kind}.xyz"
        sample(kind).rename(wrong)
        assert any("although it is named .xyz" in note for note in read(wrong).notes)
    bare = tmp_path / "scan"
    sample("little.ply").rename(bare)
    assert read(bare).format.startswith("PLY")
    upper = tmp_path / "SCAN.PLY"
    sample("ascii.ply").rename(upper)
    assert read(upper).notes == ()


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("a.fbx", b"Kaydara FBX Binary  \x00", "FBX"),
        ("a.ply", b"", "empty"),
        ("a.jpg", b"\xff\xd8\xff\xe0aaaa", "picture"),
        ("a.h5", b"\x89HDF\r\n\x1a\n", "HDF5"),
        ("a.zip", b"PK\x03\x04" + b"a" * 300, "zip"),
        ("a.xyz", b"\x1f\x8b\x08aaaa", "compressed"),
        ("a.doc", b"words and words", "not known"),
        ("a.ply", b"ply\nformat ascii 1.0\nelement vertex 0\nproperty float x\nend_header\n", "no points"),
        ("a.ply", b"ply\nformat ascii 1.0\nelement vertex 1\nproperty float a\nend_header\n1\n", "no x, y and z"),
        ("a.ply", b"ply\nformat text 1.0\n", "line 2"),
        ("a.gltf", b'{"asset": {"version": "2.0"}, "extensionsRequired": ["KHR_draco_mesh_compression"]}', "Draco"),
        ("a.gltf", b'{"asset": {"version": "2.0"}, "buffers": [{"uri": "gone.bin", "byteLength": 4}], "bufferViews": [{"buffer": 0, "byteLength": 4}]}', "gone.bin|no points"),
        ("a.txt", "1 2 3".encode("utf-16"), "UTF-16"),
    ],
)  # fmt: skip
def test_one_clear_line(tmp_path, name, content, what):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ReadError, match=what) as caught:
        read(path)
    assert "\n" not in str(caught.value)
    assert name in str(caught.value)


def test_paths_that_are_no_file(tmp_path):
    with pytest.raises(ReadError, match="no such file"):
        read(tmp_path / "none.ply")
    (tmp_path / "folder").mkdir()
    with pytest.raises(ReadError, match="no scene that is known"):
        read(tmp_path / "folder")


@pytest.mark.skipif(os.name == "nt", reason="permissions are POSIX")
def test_unreadable_file(sample, monkeypatch):
    path = sample("little.ply")
    path.chmod(0)
    if os.geteuid() == 0:  # root may read everything: stand in for what anyone else meets
        from pathlib import Path

        def refuse(self, *args, **kwargs):
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ReadError, match="permission"):
        read(path)


@pytest.mark.parametrize("xyz", [np.zeros((1, 3)), np.ones((100, 3)), np.array([[1e9, 1e9, 1], [1e9 + 1, 1e9, 2]])])
def test_one_point_equal_points_and_far_points(tmp_path, xyz):
    np.save(tmp_path / "a.npy", xyz)
    assert read(tmp_path / "a.npy").absolute() == pytest.approx(xyz, abs=1e-3)


def test_absurd_coordinates_are_left_out(tmp_path):
    (tmp_path / "a.xyz").write_text("0 0 0\n1e300 0 0\n3e38 -3e38 1\n1 1 1\n")
    cloud = read(tmp_path / "a.xyz")
    assert cloud.xyz.tolist() == [[0, 0, 0], [1, 1, 1]]
    assert cloud.kept.tolist() == [0, 3]


@settings(max_examples=60, deadline=None)
@given(
    n=st.integers(1, 200),
    seed=st.integers(0, 1000),
    far=st.sampled_from([0.0, 1e4, 5e6]),
    order=st.sampled_from(["xyz", "csv", "npy", "ply"]),
)
def test_round_trip_keeps_millimetres(tmp_path_factory, n, seed, far, order):
    xyz = np.round(np.random.default_rng(seed).uniform(-50, 50, (n, 3)), 3) + far
    path = tmp_path_factory.mktemp("trip") / f"a.{order}"
    if order == "npy":
        np.save(path, xyz)
    elif order == "ply":
        write_ply(path, xyz)
    else:
        np.savetxt(path, xyz, fmt="%.3f", delimiter="," if order == "csv" else " ")
    assert np.abs(read(path).absolute() - xyz).max() < 5e-4


def test_suffixes_cover_what_is_read():
    assert {
        ".ply",
        ".pcd",
        ".las",
        ".laz",
        ".e57",
        ".xyz",
        ".pts",
        ".txt",
        ".csv",
        ".npy",
        ".npz",
        ".obj",
        ".off",
        ".stl",
        ".glb",
        ".gltf",
        ".dae",
    } <= set(SUFFIXES)


def test_e57_names_the_missing_package(tmp_path, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "pye57", None)
    (tmp_path / "a.e57").write_bytes(b"ASTM-E57" + bytes(100))
    with pytest.raises(ReadError, match="pip install pye57"):
        read(tmp_path / "a.e57")


def test_e57_scans_are_joined(tmp_path, monkeypatch):
    """pye57 is optional and not installed for the tests: a stand-in with its interface."""
    import sys
    import types

    class E57:
        def __init__(self, path):
            self.scan_count = 2

        def get_header(self, i):
            return types.SimpleNamespace(point_fields=["cartesianX", "colorRed"])

        def read_scan(self, i, **options):
            one = np.full(3, float(i))
            return {
                "cartesianX": one,
                "cartesianY": one,
                "cartesianZ": np.arange(3.0),
                "colorRed": one * 200,
                "colorGreen": one,
                "colorBlue": one,
            }

    monkeypatch.setitem(sys.modules, "pye57", types.SimpleNamespace(E57=E57))
    (tmp_path / "a.e57").write_bytes(b"ASTM-E57" + bytes(100))
    cloud = read(tmp_path / "a.e57")
    assert cloud.xyz.tolist() == [[0, 0, 0], [0, 0, 1], [0, 0, 2], [1, 1, 0], [1, 1, 1], [1, 1, 2]]
    assert cloud.colour[5].tolist() == [200, 1, 1]
    assert isinstance(cloud, PointCloud)
