"""Readers and writers: one small file per format, one ``read`` for all."""

from cg3d_core.io.dispatch import read

__all__ = ["read"]
