"""Pictures of meshes and clouds, for the image tower and for thumbnails. Open3D loads only for meshes, torch for depth maps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .cloud_views import render_cloud, thumbnail
from .view import View, random_view

if TYPE_CHECKING:
    from .mesh_views import render_mesh

__all__ = [
    "View",
    "random_view",
    "render_cloud",
    "render_mesh",
    "thumbnail",
]


def __getattr__(name: str):
    if name == "render_mesh":
        from .mesh_views import render_mesh

        return render_mesh
    raise AttributeError(name)
