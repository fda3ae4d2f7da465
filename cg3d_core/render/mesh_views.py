"""Shaded pictures of meshes: the "photographs" that the image tower learns from.

Ray-cast with Open3D (first hit, no reflections): a sun, light from the sky, a floor with a
shadow, and backgrounds that differ from picture to picture so that none of them means anything.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from ..synth.mesh import Mesh
from ..synth.rays import first_hits, raycaster
from .view import View, bounding_sphere, random_view

BACKGROUNDS = ("white", "plain", "gradient", "noise")


def render_mesh(
    mesh: Mesh,
    view: View | np.random.Generator,
    size: int = 64,
    *,
    background: str | tuple[float, float, float] | None = None,
    shading: bool = True,
    floor: bool | None = None,
    supersample: int = 1,
    rng: np.random.Generator | None = None,
) -> np.ndarray:
    """Picture of one mesh, (size, size, 3) uint8.

    Args:
        mesh: z up; any size and place.
        view: a camera, or a generator that draws camera, light, floor and background.
        size: edge of the picture, pixels.
        background: one of BACKGROUNDS or a colour (0..1); default white, or drawn with a generator.
        shading: ``False`` gives flat face colours.
        floor: a plane under the mesh that takes its shadow; default no, or drawn with a generator.
        supersample: rays per pixel and axis; 2 or 3 smooths the edges.
        rng: for light and background when ``view`` is a View (default: a fixed light).
    """
    if isinstance(view, np.random.Generator):
        rng, view = view, random_view(view)
    drawn = rng is not None
    if background is None:
        background = str(rng.choice(BACKGROUNDS)) if drawn else "white"
    if floor is None:
        floor = drawn and bool(rng.random() < 0.5)
    light = _light(view, rng)
    edge = size * supersample
    colour, mask = _trace(mesh, view, edge, light, shading, floor, rng)
    back = _background(background, edge, rng)
    picture = np.where(mask[:, None], colour, back)
    if drawn:
        picture = picture * np.exp(rng.normal(0, 0.12)) + rng.normal(0, rng.uniform(0, 0.03), (len(picture), 1))
    picture = np.clip(picture * 255, 0, 255).reshape(size, supersample, size, supersample, 3)
    return picture.mean(axis=(1, 3)).round().astype(np.uint8)


@lru_cache(maxsize=8)
def _pixels(edge: int) -> np.ndarray:
    """(edge * edge, 2) float32 image-plane coordinates in -1..1, row by row from the top."""
    t = (np.arange(edge, dtype=np.float32) + 0.5) / edge * 2 - 1
    x, y = np.meshgrid(t, -t)
    return np.stack([x.ravel(), y.ravel()], axis=1)


def _light(view: View, rng) -> tuple[np.ndarray, float]:
    """Unit vector to the sun, (3,), and the share of the light that comes from all around."""
    if rng is None:
        azimuth, elevation, ambient = view.azimuth - 40, 50.0, 0.45
    else:
        azimuth, elevation = view.azimuth + rng.uniform(-90, 90), rng.uniform(25, 80)
        ambient = rng.uniform(0.3, 0.7)
    return View(float(azimuth), float(elevation)).basis()[2], float(ambient)


def _trace(mesh: Mesh, view: View, edge: int, light, shading: bool, floor: bool, rng):
    """Colour (edge * edge, 3) 0..1 and whether anything was hit (edge * edge,)."""
    if len(mesh.faces) == 0:
        return np.zeros((edge * edge, 3), np.float32), np.zeros(edge * edge, bool)
    basis = view.basis()
    middle, radius = bounding_sphere(mesh.vertices)
    eye = middle + basis[2] * view.distance(radius)
    plane = _pixels(edge) * np.tan(np.radians(view.fov) / 2) / view.zoom
    rays = plane @ basis[:2] - basis[2]
    scene = raycaster(mesh)
    t, face, normal = first_hits(scene, eye, rays)
    hit = np.isfinite(t)
    colour = np.zeros((len(t), 3), np.float32)
    seen = np.flatnonzero(hit)
    colour[seen] = mesh.colours[face[seen]] / np.float32(255)
    if shading:
        colour[seen] *= _shade(normal[seen], rays[seen], *light)[:, None]
    if floor:
        under = _floor(scene, eye, rays, t, mesh.bounds[0][2], middle, radius, light, rng)
        colour[under[0]], hit[under[0]] = under[1], True
    return colour, hit


def _shade(normal, ray, light, ambient) -> np.ndarray:
    """Brightness (n,) of surfaces that face the camera: sun, sky, and a little light from the camera."""
    facing = np.einsum("ij,ij->i", normal, ray)
    normal = np.where((facing > 0)[:, None], -normal, normal)
    sun = np.maximum(normal @ light, 0)
    sky = 0.85 + 0.15 * normal[:, 2]
    return ambient * sky + (1.1 - ambient) * (0.75 * sun + 0.25 * np.minimum(np.abs(facing), 1))


def _floor(scene, eye, rays, t, level, middle, radius, light, rng):
    """Pixels that see the floor near the mesh, and their colours with the mesh's shadow."""
    with np.errstate(divide="ignore", invalid="ignore"):
        s = (level - 0.001 * radius - eye[2]) / rays[:, 2]
    pixels = np.flatnonzero((s > 0) & (s < t) & (s < 12 * radius))
    if len(pixels) == 0:
        return pixels, np.zeros((0, 3), np.float32)
    point = eye + rays[pixels] * s[pixels, None]
    tone = np.float32([0.8, 0.79, 0.77]) if rng is None else np.float32(rng.uniform(0.45, 0.9) + rng.normal(0, 0.05, 3))
    near = np.abs(point - middle).max(axis=1) < 4 * radius
    dark = np.zeros(len(point), bool)
    if near.any():
        blocked, _, _ = first_hits(scene, point[near], np.broadcast_to(light[0], (int(near.sum()), 3)))
        dark[near] = np.isfinite(blocked)
    return pixels, tone * np.where(dark, 0.55, 1.0).astype(np.float32)[:, None]


def _background(kind, edge: int, rng) -> np.ndarray:
    """(edge * edge, 3) float32 0..1."""
    draw = rng if rng is not None else np.random.default_rng(0)
    if kind == "white":
        return np.ones((edge * edge, 3), np.float32)
    if not isinstance(kind, str):
        return np.broadcast_to(np.float32(kind), (edge * edge, 3))
    first = np.float32(draw.uniform(0.15, 1.0) + draw.normal(0, 0.1, 3))
    if kind == "plain":
        return np.broadcast_to(first, (edge * edge, 3))
    if kind == "gradient":
        second = np.float32(draw.uniform(0.15, 1.0) + draw.normal(0, 0.1, 3))
        mix = (_pixels(edge) @ np.float32(draw.normal(0, 0.4, 2)) + 0.5).clip(0, 1)[:, None]
        return first * (1 - mix) + second * mix
    if kind == "noise":
        cells = draw.normal(0, 0.15, (8, 8, 3)).astype(np.float32)
        at = (np.arange(edge) * 8) // edge
        return (first + cells[at][:, at]).reshape(-1, 3)
    raise ValueError(f"background {kind!r}: use one of {', '.join(BACKGROUNDS)} or a colour")
