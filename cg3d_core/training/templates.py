"""Caption templates of our own for the paper's recipe (the authors used 63 of others; Sec. 4.1)."""

from __future__ import annotations

PAPER = (
    "this is a {}", "a {}", "the {}", "one {}", "here is a {}", "there is a {}", "this is one {}", "it is a {}",
    "a photo of a {}", "a photo of the {}", "a photo of one {}", "a picture of a {}", "an image of a {}",
    "a bright photo of a {}", "a dark photo of a {}", "a blurry photo of a {}", "a close photo of a {}",
    "a photo of a {} from far away", "a cropped photo of a {}", "a photo of a {} on white ground",
    "a 3D model of a {}", "a 3D model of the {}", "a CAD model of a {}", "a mesh of a {}", "a rendering of a {}",
    "a rendered picture of a {}", "a computer graphic of a {}", "a grey rendering of a {}", "a plain model of a {}",
    "a point cloud of a {}", "points on a {}", "a point cloud that shows a {}", "a sparse point cloud of a {}",
    "a noisy point cloud of a {}", "a partial point cloud of a {}", "a 3D scan of a {}", "a laser scan of a {}",
    "a depth camera's view of a {}", "a depth map of a {}", "a depth picture of a {}", "a silhouette of a {}",
    "the shape of a {}", "the geometry of a {}", "the outline of a {}", "a {} seen from the front",
    "a {} seen from the side", "a {} seen from above", "a {} seen from behind", "a {} by itself", "a single {}",
    "an isolated {}", "a small {}", "a large {}", "an old {}", "a new {}", "a simple {}", "a toy {}", "a strange {}",
    "a typical {}", "a {} without colour", "a {} in a room", "a {} on the ground", "a white {}", "an object: a {}",
)  # fmt: skip
"""64 of them."""
