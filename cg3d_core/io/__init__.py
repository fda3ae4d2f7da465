"""Readers and writers: one small file per format, one ``read`` for all.

Known: PLY, PCD, LAS and LAZ, E57, XYZ / PTS / TXT / CSV / ASC, NPY and NPZ, OBJ, OFF, STL, GLB, glTF,
COLLADA, S3DIS rooms and ScanNet scenes. What a reader has to say to the user is in ``PointCloud.notes``.
"""

from cg3d_core.io.dispatch import SUFFIXES, read
from cg3d_core.io.write import write_ply

__all__ = ["SUFFIXES", "read", "write_ply"]
