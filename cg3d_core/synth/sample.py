"""Makes the sample assets: a furnished study scanned with ground truth, and a small shape library.

``python -m cg3d_core.synth.sample [FOLDER]`` writes, the same bytes each time::

    office.ply     binary PLY: float x y z (metres, z up), uchar red green blue, uchar label, ushort instance
    labels.json    {"labels": {"1": "wall", ...}, "unit": "m", "up": "z"}
    shapes/<category>/<category>_<n>.ply    2,048 points each
    LICENCE.md
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

from . import arrangements as groups
from .lookup import draw, find, front, made
from .mesh import settled
from .placement import Layout
from .registry import categories
from .room_shell import Shell, Wall, build, outline
from .rooms import Room, _curtain, _surfaces
from .scanner import scan_room

DEFAULT = Path(__file__).parents[2] / "assets" / "sample"
POINTS = 300_000
SEED = 402  # chosen by looking at the result
SHOWN = (
    "bookshelf", "desk", "monitor", "office chair", "sofa", "table", "chair", "plant", "lamp", "window", "door", "picture",
    "rug", "coffee table", "tv",
)  # fmt: skip
SHAPES = (
    "chair", "sofa", "table", "desk", "bed", "bookshelf", "lamp", "potted plant", "cup", "bottle", "vase", "laptop",
    "guitar", "car", "airplane", "bicycle", "toilet", "piano", "umbrella", "hammer",
)  # fmt: skip
LICENCE = """# Sample data

Everything in this folder was made by this project's own procedural generator and virtual scanner
(`python -m cg3d_core.synth.sample`); no third party's data is in it. It is dedicated to the public
domain under CC0 1.0 Universal (https://creativecommons.org/publicdomain/zero/1.0/).
"""


def study(rng: np.random.Generator) -> Room:
    """A study that is also a sitting room: 6.2 x 4.8 m, a workplace, books, a sofa corner, a small table."""
    width, depth = 6.2, 4.8
    corners = outline(width, depth, None)
    ends = np.roll(corners, -1, axis=0)
    walls = [
        Wall(p, (q - p) / np.linalg.norm(q - p), float(np.linalg.norm(q - p)))
        for p, q in zip(corners, ends, strict=True)
    ]
    layout = Layout(Shell("office", width, depth, 2.7, None, walls), rng)
    for kind in find("door"):
        layout.in_wall(kind, zone=0.8)
    for kind in find("window"):
        for _ in range(2):
            glass = layout.in_wall(kind, sill=0.85)
            if glass is not None and rng.random() < 0.5:
                _curtain(layout, glass)
    groups.workplace(layout)
    for kind in find("bookshelf"):
        books = max((made(layout, kind) for _ in range(8)), key=lambda mesh: len(np.unique(mesh.colours, axis=0)))
        first = layout.against_wall(kind, books, tries=20)  # the fullest of a few, and its twin
        if first is not None:
            step = front(first)[::-1] * (1, -1) * (2 * first.footprint.half[0] + 0.02)
            layout.at(kind, books, first.footprint.centre + step, first.footprint.yaw, gap=0.0)
    groups.lounge(layout)
    groups.dining(layout, tables=("table",))
    for name in ("plant", "floor lamp", "trash can", "filing cabinet"):
        kind = draw(rng, name)
        if kind is not None and kind.place in ("floor", "wall_floor"):
            layout.on_floor(kind)
    for name in ("picture", "picture", "picture", "clock", "whiteboard"):
        kind = draw(rng, name)
        if kind is not None:
            layout.on_wall(kind)
    lamp = draw(rng, "ceiling lamp", "pendant lamp", "chandelier")
    if lamp is not None:
        layout.on_ceiling(lamp, centre=np.array([width / 2, depth / 2]))
    _surfaces(layout, "living", 1.0)
    return Room("office", layout.shell, build(layout.shell, rng), layout.instances)


def scanned_study(seed: int = SEED, tries: int = 400):
    """The first study from ``seed`` on whose scan shows at least 250 points of each of SHOWN.

    Returns xyz, colour, label, instance and {label: name}; labels and instances count from 1
    without holes (instance 0: the shell).
    """
    wanted = {c.name for c in find(*SHOWN)}
    for number in range(seed, seed + tries):
        rng = np.random.default_rng(number)
        room = study(rng)
        if wanted <= {i.category for i in room.instances}:
            scan = _spare_the_shell(scan_room(room, rng, 2 * POINTS, voxel=0.016), rng)
            names = room.label_names
            counts = {names[k]: n for k, n in zip(*np.unique(scan[2], return_counts=True), strict=True)}
            if all(counts.get(name, 0) >= 250 for name in wanted):
                return _numbered(*scan, names)
    raise RuntimeError(f"none of {tries} studies from seed {seed} on shows all of {', '.join(sorted(wanted))}")


def _spare_the_shell(scan, rng: np.random.Generator):
    """At most POINTS points: all of the things, the rest from walls, floor and ceiling at random."""
    things = np.flatnonzero(scan[3] > 0)
    shell = np.flatnonzero(scan[3] == 0)
    room_left = int(np.clip(POINTS - len(things), 0, len(shell)))
    kept = np.sort(np.concatenate([things[:POINTS], rng.choice(shell, room_left, replace=False)]))
    return tuple(column[kept] for column in scan)


def _numbered(xyz, colour, label, instance, names: dict[int, str]):
    """Labels and instances renumbered without holes; walls, floor and ceiling first."""
    shell = ("wall", "floor", "ceiling")
    used = {names[k] for k in np.unique(label)}
    new = {name: i for i, name in enumerate([*shell, *sorted(used - set(shell))], start=1)}
    table = np.zeros(max(names) + 1, np.int32)
    for k, name in names.items():
        table[k] = new.get(name, 0)
    return (
        xyz,
        colour,
        table[label],
        np.searchsorted(np.union1d([0], instance), instance),
        {i: n for n, i in new.items()},
    )


def write_points(path: Path, xyz, colour, **more: np.ndarray) -> None:
    """Binary little-endian PLY with further integer columns of the arrays' own types (uint8 or uint16)."""
    names = {"uint8": "uchar", "uint16": "ushort"}
    columns = [("x", "<f4"), ("y", "<f4"), ("z", "<f4"), ("red", "u1"), ("green", "u1"), ("blue", "u1")]
    columns += [(name, values.dtype.newbyteorder("<")) for name, values in more.items()]
    rows = np.empty(len(xyz), np.dtype(columns))
    for k, axis in enumerate("xyz"):
        rows[axis] = xyz[:, k]
    for k, channel in enumerate(("red", "green", "blue")):
        rows[channel] = colour[:, k]
    for name, values in more.items():
        rows[name] = values
    header = [
        "ply",
        "format binary_little_endian 1.0",
        "comment CG3D procedural sample, CC0 1.0",
        f"element vertex {len(xyz)}",
    ]
    header += [f"property float {axis}" for axis in "xyz"] + [f"property uchar {c}" for c in ("red", "green", "blue")]
    header += [f"property {names[values.dtype.name]} {name}" for name, values in more.items()]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(("\n".join([*header, "end_header"]) + "\n").encode("ascii") + rows.tobytes())


def write_sample(folder: Path = DEFAULT, seed: int = SEED) -> None:
    """Write the whole sample into ``folder`` (made if missing; files of the same names are replaced)."""
    folder.mkdir(parents=True, exist_ok=True)
    xyz, colour, label, instance, names = scanned_study(seed)
    xyz = np.round(xyz, 4)
    write_points(folder / "office.ply", xyz, colour, label=label.astype(np.uint8), instance=instance.astype(np.uint16))
    table = {"labels": {str(i): name for i, name in sorted(names.items())}, "unit": "m", "up": "z"}
    (folder / "labels.json").write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    write_shapes(folder / "shapes", seed)
    (folder / "LICENCE.md").write_text(LICENCE, encoding="utf-8")


def write_shapes(folder: Path, seed: int = 0, points: int = 2048) -> None:
    """One object of each of SHAPES that the registry can make."""
    known = categories()
    for name in SHAPES:
        if name in known:
            rng = np.random.default_rng([seed, *name.encode()])
            xyz, _, colour = settled(known[name].make(rng)).sample(points, rng)
            slug = name.replace(" ", "_")
            write_points(folder / slug / f"{slug}_01.ply", xyz, colour)


if __name__ == "__main__":
    write_sample(*(Path(a) for a in sys.argv[1:2]))
