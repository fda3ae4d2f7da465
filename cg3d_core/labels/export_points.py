"""Objects as clouds: one labelled PLY, or a PLY each."""

from __future__ import annotations

from pathlib import Path

from ..io.write import write_ply
from .export import file_name, new_folder
from .objects import Objects


def labelled_ply(objects: Objects, path: Path, boxes: str = "") -> None:
    """The whole cloud with ``label`` and ``instance`` (0 = none) and the labels' names as comments."""
    labels, names = objects.label_ids()
    write_ply(
        path,
        objects.cloud,
        labels=labels,
        label_names=names,
        instances=objects.numbers(),
        comments=[f"labelled with cg3d from {objects.name}"],
        frame=objects.frame,
    )


def segment_plys(objects: Objects, path: Path, boxes: str = "") -> None:
    """A folder with ``<number>_<label>.ply`` for each object, best or first in number."""
    cloud, width = objects.cloud, len(str(len(objects)))
    with new_folder(path) as folder:
        for number, item in enumerate(objects.items, start=1):  # as ``instance`` in the other forms
            what = item.name or item.label
            write_ply(
                folder / f"{number:0{width}}_{file_name(what or 'segment')}.ply",
                objects.xyz(item),
                colour=None if cloud.colour is None else cloud.colour[item.points],
                normals=None if cloud.normals is None else cloud.normals[item.points],
                comments=[f"segment {item.id} of {objects.name}", *([f"name {what}"] if what else [])],
                frame=objects.frame,
            )
