"""Pictures of meshes and clouds, for the image tower and for thumbnails. Open3D loads only for meshes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .cloud_views import depth_map, depth_maps, render_cloud, thumbnail
from .view import View, random_view, ring_of_views

if TYPE_CHECKING:
    from .mesh_views import render_mesh

__all__ = [
    "View",
    "depth_map",
    "depth_maps",
    "random_view",
    "render_cloud",
    "render_mesh",
    "ring_of_views",
    "thumbnail",
]


def __getattr__(name: str):
    if name == "render_mesh":
        from .mesh_views import render_mesh

        return render_mesh
    raise AttributeError(name)
