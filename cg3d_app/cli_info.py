"""``cg3d info``: what a file holds and what was recognised in it."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from cg3d_app.cli_progress import Progress, clean_stdout
from cg3d_core.output import check_writable, write_json


def run_info(file: Path, json: str | None) -> None:
    """Print what ``file`` holds, or write it as JSON."""
    check_writable(Path(json) if json else None)
    with clean_stdout(), Progress() as progress:
        document = describe(file, progress)
    if json:
        write_json(document, json)
    if json == "-":
        return
    low, high = document["bounds"]
    print(f"{file}: {document['format']}")
    print(
        f"points    {document['points']:,}"
        + (f" of {document['rows']:,} rows" if document["rows"] != document["points"] else "")
    )
    print("bounds    " + "  ".join(f"{axis} {a:.3f} .. {b:.3f}" for axis, a, b in zip("xyz", low, high)))
    print("size      " + " x ".join(f"{s:.2f}" for s in document["size_metres"]) + " m along the axes, upright")
    print(f"up        {document['up']} ({document['up_reason']})")
    print(f"unit      {document['unit']} ({document['unit_reason']})")
    print(f"holds     {', '.join(document['holds']) or 'positions only'}")
    if document["labels"]:
        print("labels    " + ", ".join(f"{name} {n:,}" for name, n in document["labels"].items()))
    for note in document["notes"]:
        print(f"note      {note}")


def describe(file: Path, progress: Progress) -> dict:
    """Everything known about a file without a model."""
    from cg3d_core.geometry.frame import find_frame
    from cg3d_core.io import read

    progress("reading", 0.0)
    cloud = read(file)
    progress("frame", 0.0)
    frame = find_frame(cloud)
    upright = frame.to_canonical(cloud.xyz)
    local = np.stack([cloud.xyz.min(axis=0), cloud.xyz.max(axis=0)]).astype(np.float64)
    optional = ("colour", "normals", "labels", "instances", "segments", "faces")
    return {
        "file": str(file),
        "format": cloud.format,
        "points": len(cloud),
        "rows": cloud.n_file,
        "bounds": (local + cloud.origin).round(6).tolist(),
        "size_metres": np.ptp(upright, axis=0).round(4).tolist(),
        "up": frame.up,
        "up_reason": frame.up_reason,
        "unit": frame.unit,
        "unit_reason": frame.unit_reason,
        "holds": [name for name in optional if getattr(cloud, name) is not None],
        "labels": _label_counts(cloud),
        "notes": list(cloud.notes),
    }


def _label_counts(cloud) -> dict[str, int]:
    """Points by label name, most first."""
    if cloud.labels is None:
        return {}
    ids, counts = np.unique(cloud.labels, return_counts=True)
    order = np.argsort(-counts, kind="stable")
    return {cloud.label_names.get(int(ids[i]), f"label {ids[i]}"): int(counts[i]) for i in order}
