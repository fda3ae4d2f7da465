"""Each reader against tiny files of exactly the layout that is published."""

from __future__ import annotations

import json
import multiprocessing
import pickle

import layouts
import numpy as np
import pytest

from cg3d_core.errors import ReadError, UsageError
from cg3d_core.io.benchmarks import MODELNET10, MODELNET40, SCANNET20, SCANNET200, SHAPENET55
from trainer.datasets import dataset_splits, open_dataset
from trainer.datasets.scanobjectnn import VARIANTS


def height(points: np.ndarray) -> float:
    """How much taller than wide: 3 where the long axis of a tall box points up."""
    size = np.ptp(points, axis=0)
    return float(size[2] / size[:2].max())


def test_the_published_class_lists_are_whole():
    assert (len(MODELNET40), len(MODELNET10), len(SHAPENET55)) == (40, 10, 55)
    assert list(MODELNET40) == sorted(MODELNET40)
    assert set(MODELNET10) < set(MODELNET40)
    assert list(SHAPENET55) == sorted(SHAPENET55)
    assert len({words[0] for words in SHAPENET55.values()}) == 55
    assert (len(SCANNET20), len(SCANNET200), len(set(SCANNET200.values()))) == (20, 200, 200)
    # The eleven that ScanNet200's validation split lacks, in the two lists that its authors give.
    lacking = {121: "bicycle", 221: "storage container", 286: "candle", 331: "guitar case", 399: "purse"}
    lacking |= {572: "alarm clock", 581: "music stand", 1174: "cd case", 1178: "structure"}
    lacking |= {1183: "storage organizer", 1190: "luggage", 1: "wall", 1191: "mattress"}
    assert {number: SCANNET200[number] for number in lacking} == lacking


# ---- ModelNet --------------------------------------------------------------------------------------


@pytest.mark.parametrize("glued", [False, True])
def test_modelnet_off(tmp_path, glued):
    for split, numbers in (("train", ("0001", "0002")), ("test", ("0003",))):
        for name in ("airplane", "night_stand"):
            for number in numbers:
                layouts.write_off(tmp_path / name / split / f"{name}_{number}.off", axis=2, glued=glued)
    train, test = open_dataset(tmp_path), open_dataset(tmp_path, split="test")
    assert (train.name, len(train), len(test), train.published, test.published) == ("modelnet", 4, 2, 9843, 2468)
    assert len(train.classes) == 40
    assert [train.classes[i] for i in train.labels] == ["airplane"] * 2 + ["night stand"] * 2
    assert test.file(0) == "airplane/test/airplane_0003.off"
    assert height(train.points(0)) == pytest.approx(3, rel=0.02)
    assert len(train.points(0)) == 8192


def test_modelnet10_is_told_by_its_classes(tmp_path):
    for name in MODELNET10:
        layouts.write_off(tmp_path / "ModelNet10" / name / "train" / f"{name}_0001.off", axis=2)
    data = open_dataset(tmp_path)
    assert (data.classes[6], len(data.classes), data.published) == ("night stand", 10, 3991)
    assert len(open_dataset(tmp_path, classes="40").classes) == 40


def test_modelnet_resampled_text_is_turned_upright_and_names_what_is_absent(tmp_path):
    data = open_dataset(layouts.resampled_text(tmp_path))
    assert (data.name, len(data), data.published) == ("modelnet", 2, 9843)
    assert [data.classes[i] for i in data.labels] == ["airplane", "night stand"]
    assert height(data.points(0)) == pytest.approx(3, rel=0.05)
    assert data.missing == ["modelnet40_train.txt names 1 file not found here: chair/chair_0007.txt"]
    assert open_dataset(tmp_path, split="test").file(0) == "chair/chair_0890.txt"


def test_modelnet_hdf5(tmp_path):
    layouts.write(tmp_path / "shape_names.txt", "\n".join(MODELNET40) + "\n")
    for split, parts in (("train", [[30, 0], [2]]), ("test", [[39]])):
        names = [f"ply_data_{split}{i}.h5" for i in range(len(parts))]
        layouts.write(tmp_path / f"{split}_files.txt", "".join(f"data/modelnet40_ply_hdf5_2048/{n}\n" for n in names))
        for name, labels in zip(names, parts):
            layouts.write_hdf5(tmp_path / name, labels, gzip=True)
    data = open_dataset(tmp_path)
    assert (data.name, len(data), data.published) == ("modelnet", 3, 9840)
    assert [data.classes[i] for i in data.labels] == ["sofa", "airplane", "bed"]
    assert data.file(2) == "ply_data_train1.h5#0"
    np.testing.assert_allclose(data.points(1)[:, 2], layouts.tall_box(1, 1, 2048)[:, 1].astype(np.float32))
    assert data.points(0).shape == (2048, 3)
    ten = open_dataset(tmp_path, classes="10")
    assert ([ten.classes[i] for i in ten.labels], len(ten.classes)) == (["sofa", "bed"], 10)
    np.testing.assert_array_equal(ten.points(1), data.points(2))


# ---- ScanObjectNN ----------------------------------------------------------------------------------


@pytest.fixture
def scanobjectnn(tmp_path):
    base = tmp_path / "h5_files"
    for name, ending in VARIANTS.items():
        folder = base / ("main_split_nobg" if name == "OBJ_ONLY" else "main_split")
        for prefix, labels in (("training", [3, 14, 0]), ("test", [6])):
            layouts.write_hdf5(folder / f"{prefix}_objectdataset{ending}.h5", labels, mask=True)
    layouts.write_hdf5(base / "split1" / "training_objectdataset.h5", [1, 2], mask=True)
    return tmp_path


def test_scanobjectnn_variants(scanobjectnn):
    for name, ending in VARIANTS.items():
        data = open_dataset(scanobjectnn, split="test", variant=name.lower())
        folder = "main_split_nobg" if name == "OBJ_ONLY" else "main_split"
        assert data.file(0) == f"h5_files/{folder}/test_objectdataset{ending}.h5#0"
    hardest = open_dataset(scanobjectnn)
    assert (hardest.name, len(hardest), hardest.published) == ("scanobjectnn", 3, 11416)
    assert [hardest.classes[i] for i in hardest.labels] == ["cabinet", "toilet", "bag"]
    assert height(hardest.points(0)) == pytest.approx(3, rel=0.02)
    assert len(open_dataset(scanobjectnn, variant="OBJ_BG", folder="split1")) == 2


def test_scanobjectnn_says_what_there_is(scanobjectnn):
    with pytest.raises(UsageError, match="PB_T50_RS"):
        open_dataset(scanobjectnn, variant="hard")
    with pytest.raises(
        UsageError, match=r"main_split_nobg/training_objectdataset_augmentedrot.h5 is not there.*There are"
    ):
        open_dataset(scanobjectnn, variant="PB_T50_R", background="no")
    assert len(open_dataset(scanobjectnn / "h5_files" / "main_split")) == 3, "a split's own folder will do"


def test_a_damaged_hdf5_file_is_one_line(scanobjectnn):
    file = scanobjectnn / "h5_files" / "main_split" / "training_objectdataset_augmentedrot_scale75.h5"
    file.write_bytes(file.read_bytes()[:3000])
    with pytest.raises(ReadError, match="damaged"):
        open_dataset(scanobjectnn)
    layouts.write_hdf5(file, [3, 15], mask=True)
    with pytest.raises(ReadError, match="labels go to 15 with 15 classes"):
        open_dataset(scanobjectnn)


def test_rows_are_read_in_other_processes_too(scanobjectnn):
    """A loader's workers are forked with the file open, or get the data set pickled."""
    data = open_dataset(scanobjectnn)
    first = data.points(0)
    np.testing.assert_array_equal(pickle.loads(pickle.dumps(data)).points(0), first)
    context = multiprocessing.get_context("fork")
    answers = context.Queue()
    worker = context.Process(target=lambda: answers.put(data.points(1)))
    worker.start()
    np.testing.assert_array_equal(answers.get(timeout=30), data.points(1))
    worker.join()


# ---- ShapeNet --------------------------------------------------------------------------------------


@pytest.mark.parametrize("views", ["ulip", "get3d", "flat"])
def test_shapenet55_with_rendered_views(tmp_path, views):
    train = open_dataset(layouts.shapenet55(tmp_path, views))
    assert (train.name, len(train), train.published) == ("shapenet55", 2, 41952)
    assert [train.classes[i] for i in train.labels] == ["chair", "sofa"]
    assert train.synonyms["sofa"] == ("couch", "lounge")
    assert len(train.classes) == 55
    assert height(train.points(0)) == pytest.approx(3, rel=0.02)
    assert train.points(0).shape == (8192, 3)
    pictures = train.images(0)
    assert len(pictures) == 2, "colour only, no depth"
    assert all(p.is_file() for p in pictures)
    assert train.images(1) == []
    assert train.missing == ["train.txt names 1 file not found here: 02691156-absent.npy"]


def test_shapenet55_as_the_authors_of_cg3d_lay_it_out(tmp_path):
    root = layouts.shapenet55(tmp_path / "data" / "ShapeNet55", "get3d")
    for name in ("train.txt", "test.txt"):
        (root / "ShapeNet-55" / name).rename(root / name)
    (root / "shapenet_render").rename(root.parent / "shapenet_render")
    data = open_dataset(root)
    assert (len(data), len(data.images(0))) == (2, 2)
    with pytest.raises(UsageError, match="no such folder of views"):
        open_dataset(root, images="renders")


@pytest.mark.parametrize("version", [1, 2])
def test_shapenetcore_meshes(tmp_path, version):
    root = layouts.shapenetcore(tmp_path / f"ShapeNetCore.v{version}", version)
    assert dataset_splits(root) == ("train", "val", "test")
    train, everything = open_dataset(root), open_dataset(root, split="all")
    assert (train.name, len(train), len(everything)) == ("shapenetcore", 1, 3)
    assert train.classes == ("bathtub", "chair")
    assert train.synonyms["chair"] == ("seat",)
    assert height(train.points(0)) == pytest.approx(3, rel=0.02)
    assert train.file(0).startswith("03001627/aa/")
    unsplit = open_dataset(root, split="all", table="")
    assert (len(unsplit), unsplit.missing) == (3, ["no mesh in 1 model: 03001627/empty"])
    assert len(open_dataset(root, split="test", test_share="0.5")) == 2


# ---- objects of scenes -----------------------------------------------------------------------------


def test_s3dis_objects_by_area(tmp_path):
    root = layouts.s3dis(tmp_path)
    train, test = open_dataset(root), open_dataset(root, split="test", without="ceiling,floor,wall")
    assert (train.name, len(train), len(test), train.metric) == ("s3dis_objects", 4, 3, True)
    assert (len(train.classes), len(test.classes)) == (13, 10)
    assert [train.classes[i] for i in train.labels] == ["ceiling", "chair", "chair", "table"]
    assert train.file(1) == "Area_1/office_1/Annotations/chair_1.txt"
    assert test.file(0).startswith("Area_5/")
    expected = np.loadtxt(root / train.file(1))[:, :3]
    np.testing.assert_allclose(train.points(1), expected.astype(np.float32))
    assert any("stairs" in line for line in train.remarks)
    assert len(open_dataset(root, test_area=1)) == 4, "YAML makes a number of it"
    assert len(open_dataset(root / "Area_1", split="all")) == 4
    with pytest.raises(UsageError, match="test_area=7"):
        open_dataset(root, test_area="7")


@pytest.mark.parametrize(
    ("classes", "names"), [("20", ["chair", "sofa"]), ("200", ["office chair", "couch", "potted plant"])]
)
def test_scannet_objects(tmp_path, classes, names):
    root = layouts.scannet(tmp_path)
    assert dataset_splits(root) == ("train", "val")
    data = open_dataset(root, classes=classes)
    assert (data.name, len(data.classes), data.metric) == ("scannet_objects", int(classes), True)
    assert [data.classes[i] for i in data.labels] == names
    assert data.file(1) == "scans/scene0000_00#1"
    assert data.missing == ["scannetv2_train.txt names 1 file not found here: scene0404_00"]
    points = data.points(1)
    assert points.shape == (10, 3)
    low, high = points.min(axis=0), points.max(axis=0)
    assert (low >= (-1.51, 0.99, 0.99)).all(), "object 1, turned by the scene's axisAlignment"
    assert (high <= (-0.99, 1.51, 1.51)).all()
    np.testing.assert_array_equal(points, data.points(1))


def test_scannet_without_its_table_of_labels_says_so(tmp_path):
    data = open_dataset(layouts.scannet(tmp_path, tsv=False), split="val", classes="200")
    assert len(data) == 3
    assert any("combined.tsv is not there" in line for line in data.missing)
    with pytest.raises(UsageError, match="no shapes"):
        open_dataset(tmp_path, split="val", classes="20")


# ---- captions --------------------------------------------------------------------------------------


def test_objaverse_with_captions_and_lvis_categories(tmp_path):
    data = open_dataset(layouts.objaverse(tmp_path), split="all")
    assert (data.name, len(data)) == ("objaverse", 2)
    assert data.classes == ("Rubik cube", "box")
    assert data.labels.tolist() == [-1, 0]
    assert data.captions(0) == ["a tall box, white"]
    assert data.captions(1) == []
    assert height(data.points(0)) == pytest.approx(3, rel=0.02), "GLB has y up"
    assert any("1 caption without a shape here: ffffffff" in line for line in data.missing)


def test_clouds_with_several_captions_each_in_json(tmp_path):
    for uid in ("a1", "b2"):
        layouts.write_cloud(tmp_path / "clouds" / f"{uid}.npy", layouts.tall_box())
    layouts.write(tmp_path / "captions.json", json.dumps({"a1": ["one", "another"], "b2": "only"}))
    data = open_dataset(tmp_path, split="all")
    assert (data.name, data.captions(0), data.captions(1)) == ("objaverse", ["one", "another"], ["only"])
    layouts.write(tmp_path / "captions.json", "[1, 2")
    with pytest.raises(ReadError, match="no table of captions"):
        open_dataset(tmp_path, split="all")


def test_a_folder_per_class_may_have_captions(tmp_path):
    for name in ("desk", "sofa"):
        layouts.write_cloud(tmp_path / name / "1.npy", layouts.tall_box())
    layouts.write(tmp_path / "captions.csv", "uid,caption\ndesk/1.npy,a long desk\n")
    data = open_dataset(tmp_path, split="all")
    assert (data.name, data.captions(0), data.captions(1)) == ("folder", ["a long desk"], [])


# ---- the procedural world --------------------------------------------------------------------------


def test_the_world_has_a_held_out_split(tmp_path):
    root = layouts.world(tmp_path / "world")
    train, test = open_dataset(root), open_dataset(root, split="test")
    assert (train.name, len(train), len(test)) == ("world", 36, 4)
    assert train.classes == ("armchair", "bed", "tree")
    names = [{part.file(i) for i in range(len(part))} for part in (train, test)]
    assert not names[0] & names[1]
    assert test.file(0) == "objects-00000.npz#9"
    assert test.labels.tolist() == [0, 1, 0, 1]
    scanned = open_dataset(root, variant="scanned")
    assert train.points(0).shape == (64, 3)
    assert not np.array_equal(scanned.points(0), train.points(0))
    (root / "objects-00001.npz").write_bytes(b"PK broken")
    with pytest.raises(ReadError, match="Delete it"):
        open_dataset(root)


def test_shards_that_synth_makes_are_read(tmp_path, monkeypatch):
    from cg3d_core.training import object_shards
    from cg3d_core.training.world import make_shard
    from cg3d_core.training.world_spec import WorldSpec, used_categories

    monkeypatch.setattr(object_shards, "OBJECTS_PER_SHARD", 10)
    spec = WorldSpec(objects=10, n_points=64, image_size=8)
    make_shard(spec, tmp_path, "objects", 0)
    train, test = open_dataset(tmp_path), open_dataset(tmp_path, split="test")
    assert (len(train), len(test), train.points(0).shape) == (9, 1, (64, 3))
    assert train.classes == tuple(used_categories(spec))
    assert np.linalg.norm(train.points(0), axis=1).max() == pytest.approx(1, abs=1e-3)
