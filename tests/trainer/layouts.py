"""Tiny data sets in exactly the published layouts, written by the tests that read them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

CUBE = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)], float)
CUBE_FACES = np.array(
    [[0, 1, 3], [0, 3, 2], [4, 6, 7], [4, 7, 5], [0, 4, 5], [0, 5, 1], [2, 3, 7], [2, 7, 6], [0, 2, 6], [0, 6, 4], [1, 5, 7], [1, 7, 3]]
)  # fmt: skip


def tall_box(seed: int = 0, axis: int = 2, n: int = 300) -> np.ndarray:
    """Points of a box three times as long along ``axis``."""
    size = np.ones(3)
    size[axis] = 3
    return np.random.default_rng(seed).uniform(-0.5, 0.5, (n, 3)) * size


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def write_cloud(path: Path, xyz: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    np.save(path, np.asarray(xyz, np.float32))


def write_off(path: Path, axis: int, glued: bool = False) -> None:
    """A box three times as long along ``axis``; ``glued``: ModelNet's damaged header, "OFF8 12 0"."""
    vertices = CUBE * np.where(np.arange(3) == axis, 3, 1)
    rows = [" ".join(map(str, v)) for v in vertices] + [f"3 {a} {b} {c}" for a, b, c in CUBE_FACES]
    write(path, ("OFF" if glued else "OFF\n") + "8 12 0\n" + "\n".join(rows) + "\n")


def write_obj(path: Path, axis: int) -> None:
    vertices = CUBE * np.where(np.arange(3) == axis, 3, 1)
    rows = ["v {} {} {}".format(*v) for v in vertices] + ["f {} {} {}".format(*(f + 1)) for f in CUBE_FACES]
    write(path, "\n".join(rows) + "\n")


def write_hdf5(path: Path, labels: list[int], points: int = 2048, mask: bool = False, gzip: bool = False) -> None:
    """``data`` (n, points, 3) float32 with y up, ``label``; row i is the tall box of seed i."""
    import h5py

    path.parent.mkdir(parents=True, exist_ok=True)
    with h5py.File(path, "w") as file:
        data = np.stack([tall_box(i, 1, points) for i in range(len(labels))]).astype(np.float32)
        file.create_dataset("data", data=data, compression="gzip" if gzip else None)
        file["label"] = np.array(labels, np.int32) if mask else np.array(labels, np.uint8)[:, None]
        if mask:
            file["mask"] = np.zeros((len(labels), points), np.int32)


def resampled_text(root: Path) -> Path:
    """modelnet40_normal_resampled with two shapes for training, one for testing, and one listed that is not there."""
    from cg3d_core.io.benchmarks import MODELNET40

    write(root / "modelnet40_shape_names.txt", "\n".join(MODELNET40) + "\n")
    write(root / "modelnet40_train.txt", "airplane_0001\nnight_stand_0002\nchair_0007\n")
    write(root / "modelnet40_test.txt", "chair_0890\n")
    for name, shape in (("airplane", "0001"), ("night_stand", "0002"), ("chair", "0890")):
        xyz = tall_box(1, axis=1, n=400)
        rows = np.column_stack([xyz, np.tile([0.0, 0.0, 1.0], (400, 1))])
        (root / name).mkdir(parents=True, exist_ok=True)
        np.savetxt(root / name / f"{name}_{shape}.txt", rows, fmt="%.6f", delimiter=",")
    return root


def shapenet55(root: Path, views: str) -> Path:
    """Point-BERT's ShapeNet55-34 with a chair and a sofa, and an airplane that is listed only; views laid out as ``views``."""
    names = ["03001627-1a2b", "04256520-9f"]
    write(root / "ShapeNet-55" / "train.txt", "".join(f"{n}.npy\n" for n in [*names, "02691156-absent"]))
    write(root / "ShapeNet-55" / "test.txt", "03001627-77.npy\n")
    for name in [*names, "03001627-77"]:
        write_cloud(root / "shapenet_pc" / f"{name}.npy", tall_box(0, 1, 8192))
    for name in names[:1]:
        synset, model = name.split("-")
        folder = {
            "ulip": root / "rendered_images" / name / f"{name}_r_",
            "get3d": root / "shapenet_render" / "img" / synset / model / "",
            "flat": root / "rendered_images" / f"{name}_",
        }[views]
        for angle in ("000", "012"):
            stem = f"{folder}{angle}" if views != "get3d" else str(folder / angle)
            write(Path(f"{stem}.png"), "png")
            write(Path(f"{stem}_depth0001.png"), "png")
    return root


def shapenetcore(root: Path, version: int) -> Path:
    """Two chairs and a bathtub; all.csv puts one chair into each of train and val, the bathtub into test."""
    mesh = "models/model_normalized.obj" if version == 2 else "model.obj"
    models = [("03001627", "aa"), ("03001627", "bb"), ("02808440", "cc")]
    for synset, model in models:
        write_obj(root / synset / model / mesh, axis=1)
    (root / "03001627" / "empty").mkdir()
    rows = [
        f"{i:06d},{int(s)},{int(s)},{m},{part}"
        for i, ((s, m), part) in enumerate(zip(models, ("train", "val", "test")))
    ]
    write(root / "all.csv", "id,synsetId,subSynsetId,modelId,split\n" + "\n".join(rows) + "\n")
    taxonomy = [{"synsetId": "03001627", "name": "chair,seat", "children": [], "numInstances": 2}]
    write(root / "taxonomy.json", json.dumps(taxonomy))
    return root


def s3dis(root: Path) -> Path:
    """Two areas with a room each: chairs, a table, stairs, a ceiling."""
    rng = np.random.default_rng(0)
    for area, room in ((1, "office_1"), (5, "hallway_2")):
        folder = root / f"Area_{area}" / room / "Annotations"
        folder.mkdir(parents=True)
        for name in ("chair_1", "chair_2", "table_1", "stairs_1", "ceiling_1"):
            rows = np.column_stack([rng.uniform(0, 1, (30, 3)), rng.integers(0, 256, (30, 3))])
            np.savetxt(folder / f"{name}.txt", rows, fmt=["%.3f"] * 3 + ["%d"] * 3)
        write(folder.parent / f"{room}.txt", "".join(f.read_text() for f in sorted(folder.glob("*.txt"))))
    return root


def scannet(root: Path, tsv: bool = True) -> Path:
    """Two scenes of three objects each ("office chair", "couch", "potted plant"), 10 vertices an object."""
    from cg3d_core.io import write_ply

    for scene in ("scene0000_00", "scene0001_00"):
        folder = root / "scans" / scene
        folder.mkdir(parents=True)
        owner = np.repeat([0, 1, 2], 10)
        xyz = np.random.default_rng(1).uniform(0, 0.5, (30, 3)) + owner[:, None]
        write_ply(folder / f"{scene}_vh_clean_2.ply", xyz)
        write(folder / f"{scene}_vh_clean_2.0.010000.segs.json", json.dumps({"segIndices": (owner * 7).tolist()}))
        groups = [
            {"id": i, "objectId": i, "segments": [i * 7], "label": label}
            for i, label in enumerate(("office chair", "couch", "potted plant"))
        ]
        write(folder / f"{scene}.aggregation.json", json.dumps({"sceneId": scene, "segGroups": groups}))
        write(folder / f"{scene}.txt", "axisAlignment = 0 -1 0 0 1 0 0 0 0 0 1 0 0 0 0 1\n")
    write(root / "scannetv2_train.txt", "scene0000_00\nscene0404_00\n")
    write(root / "scannetv2_val.txt", "scene0001_00\n")
    if tsv:
        head = "id\traw_category\tcategory\tcount\tnyu40id\n"
        rows = "10\toffice chair\toffice chair\t595\t5\n6\tcouch\tcouch\t502\t6\n1189\tpotted plant\tplant\t3\t40\n"
        write(root / "scannetv2-labels.combined.tsv", head + rows)
    return root


def objaverse(root: Path) -> Path:
    """Two GLB files of Objaverse, captions of Cap3D (no header, a comma within) and the LVIS table."""
    import trimesh

    for uid, shard in (
        ("8476c4170df24cf5bbe6967222d1a42d", "000-023"),
        ("8ff7f1f2465347cd8b80c9b206c2781e", "000-142"),
    ):
        folder = root / "glbs" / shard
        folder.mkdir(parents=True)
        trimesh.creation.box((1, 3, 1)).export(folder / f"{uid}.glb")
    captions = '8476c4170df24cf5bbe6967222d1a42d,"a tall box, white"\nffffffff000000000000000000000000,a lost thing\n'
    write(root / "Cap3D_automated_Objaverse_full.csv", captions)
    write(root / "lvis-annotations.json", json.dumps({"Rubik_cube": ["8ff7f1f2465347cd8b80c9b206c2781e"], "box": []}))
    return root


def world(root: Path, rows: int = 20) -> Path:
    """Two shards with the arrays of ``object_shards.object_shard`` and the classes that ``make_shard`` adds."""
    from cg3d_core.training.captions import STRUCTURE

    root.mkdir(parents=True, exist_ok=True)
    for k in range(2):
        xyz = np.random.default_rng(k).uniform(-1, 1, (rows, 2, 64, 3)).astype(np.float16)
        label = np.arange(rows, dtype=np.int16) % 3
        classes = np.array(["armchair", "bed", "tree", *STRUCTURE])
        with (root / f"objects-{k:05d}.npz").open("wb") as file:
            np.savez(file, classes=classes, xyz=xyz, label=label, context=np.zeros((rows, 2, 5)))
    return root
