"""E57, through the optional package pye57."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import ReadError
from cg3d_core.io.build import build_cloud


def read_e57(path: Path) -> PointCloud:
    """Read all scans of an E57 file, each brought to the file's common frame by its pose; metres, z up.

    Raises:
        ReadError: pye57 is not installed, or the file is damaged.
    """
    try:
        import pye57
    except ImportError:
        raise ReadError(
            "E57 files need the package pye57", where=path, how="Install it with: pip install pye57"
        ) from None
    xyz, colour = [], []
    try:
        file = pye57.E57(str(path))
        for i in range(file.scan_count):
            has_colour = "colorRed" in file.get_header(i).point_fields
            scan = file.read_scan(i, colors=has_colour, ignore_missing_fields=True)
            xyz.append(np.stack([scan["cartesianX"], scan["cartesianY"], scan["cartesianZ"]], axis=1))
            if has_colour:
                colour.append(np.stack([scan["colorRed"], scan["colorGreen"], scan["colorBlue"]], axis=1))
    except Exception as error:  # pye57 raises its C++ library's own exception type
        reason = " ".join(str(error).split())[:80]
        raise ReadError(f"damaged E57 data ({reason})", where=path, how="Copy or export it again.") from None
    if not xyz:
        raise ReadError("this E57 file holds no scans", where=path)
    notes = (f"{len(xyz)} scans joined",) if len(xyz) > 1 else ()
    all_coloured = len(colour) == len(xyz)
    return build_cloud(
        path,
        "E57",
        np.concatenate(xyz),
        colour=np.concatenate(colour) if all_coloured else None,
        up="z",
        unit=1.0,
        notes=notes,
    )
