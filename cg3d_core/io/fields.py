"""Which column means what: the spellings of point attributes met in the wild."""

from __future__ import annotations

import numpy as np

_XYZ = (("x", "y", "z"), ("px", "py", "pz"), ("posx", "posy", "posz"))
_COLOUR = (
    ("red", "green", "blue"),
    ("r", "g", "b"),
    ("diffuse_red", "diffuse_green", "diffuse_blue"),
    ("cr", "cg", "cb"),
)
_NORMAL = (("nx", "ny", "nz"), ("normal_x", "normal_y", "normal_z"), ("normalx", "normaly", "normalz"))
_LABEL = (
    "label", "labels", "semantic", "semantics", "semantic_label", "semantic_id", "sem_label", "sem", "sem_class",
    "class", "class_id", "classification", "category", "category_id", "nyu40", "nyu40id", "gt_label", "pred_label",
)  # fmt: skip
_INSTANCE = (
    "instance", "instances", "instance_id", "instance_label", "inst", "inst_label", "ins_label", "ins",
    "object", "object_id", "objectid", "instanceid",
)  # fmt: skip
_SEGMENT = ("segment", "segments", "segment_id", "superpoint", "supervoxel")


def _plain(name: str) -> str:
    """Lower case, without CloudCompare's ``scalar_`` prefix and with spaces and dashes as underscores."""
    name = name.strip().strip("\"'").lstrip("/#").strip().lower().replace(" ", "_").replace("-", "_")
    return name.removeprefix("scalar_").removeprefix("scalar_")


def find_fields(names: list[str]) -> dict[str, list[str]]:
    """Map ``xyz``, ``colour``, ``normals``, ``labels``, ``instances``, ``segments`` to the names that hold them.

    Only what is present is in the answer; ``xyz`` missing means that the table has no positions.
    """
    plain: dict[str, str] = {}
    for name in names:
        plain.setdefault(_plain(name), name)
    found: dict[str, list[str]] = {}
    for key, choices in (("xyz", _XYZ), ("colour", _COLOUR), ("normals", _NORMAL)):
        for triple in choices:
            if all(name in plain for name in triple):
                found[key] = [plain[name] for name in triple]
                break
    for key, single in (("labels", _LABEL), ("instances", _INSTANCE), ("segments", _SEGMENT)):
        for name in single:
            if name in plain:
                found[key] = [plain[name]]
                break
    return found


def columns(table: np.ndarray, names: list[str], dtype=None) -> np.ndarray:
    """Columns of a structured array as one plain array, (n, k) for several names and (n,) for one."""
    if len(names) == 1:
        return np.array(table[names[0]], dtype=dtype)
    if dtype is None:
        dtype = np.result_type(*(table.dtype[name] for name in names))
    out = np.empty((len(table), len(names)), dtype=dtype)
    for i, name in enumerate(names):
        out[:, i] = table[name]
    return out


def attributes(table: np.ndarray) -> dict[str, np.ndarray]:
    """All recognised columns of a structured array, ready for ``build_cloud``."""
    found = find_fields(list(table.dtype.names or ()))
    out = {}
    for key, names in found.items():
        dtype = None
        if key == "xyz":
            native = np.result_type(*(table.dtype[name] for name in names))
            dtype = np.float32 if native.kind == "f" and native.itemsize <= 4 else np.float64
        out[key] = columns(table, names, dtype)
    return out
