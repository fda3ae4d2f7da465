"""Pictures of the procedural world: categories on contact sheets, rooms cut open, objects and rooms as a scanner sees them."""

from __future__ import annotations

import textwrap

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from cg3d_core.render.cloud_views import thumbnail
from cg3d_core.render.mesh_views import render_mesh
from cg3d_core.render.view import View, bounding_sphere
from cg3d_core.synth.lookup import catalogue
from cg3d_core.synth.mesh import Mesh, merge, settled
from cg3d_core.synth.registry import Category
from cg3d_core.synth.rooms import Room
from cg3d_core.synth.scanner import scan_object, scan_room

TILE, DRAWS, NAME = 72, 6, 100  # pixels, objects in a row, pixels for the category's name
PAPER = (0.8, 0.79, 0.77)  # the floor of ``render_mesh``, so that shadows fall on the sheet itself
GROUND = tuple(round(255 * c) for c in PAPER)
INK = (28, 28, 30)
ABOVE = (32, 50)  # azimuth and elevation of the pictures of rooms, degrees
OBJECTS = ("chair", "bed", "potted plant", "bicycle", "mug")


def seed(name: str, k: int) -> np.random.Generator:
    """The generator of the k-th picture of ``name``, whatever else the world holds."""
    return np.random.default_rng([k, *name.encode()])


def framed(xyz: np.ndarray, turn: float, up: float) -> View:
    """The view from (turn, up) in which the points fill the picture."""
    view = View(turn, up, zoom=1.0)
    middle, radius = bounding_sphere(xyz)
    seen = (xyz - middle) @ view.basis().T / radius
    reach = np.abs(seen[:, :2]) / (view.distance(1.0) - seen[:, 2:]) / np.tan(np.radians(view.fov) / 2)
    return View(turn, up, zoom=float(0.92 / reach.max()))


def angles(mesh: Mesh, place: str) -> tuple[float, float]:
    """Where to look from: flat things from above, hung ones from the front or below."""
    wide, deep, tall = mesh.bounds[1] - mesh.bounds[0]
    flat = tall < 0.2 * max(wide, deep)
    return {"wall": (18, 8), "opening": (18, 8), "ceiling": (25, -12)}.get(place, (32, 42 if flat else 20))


def portrait(mesh: Mesh, place: str, size: int = TILE) -> Image.Image:
    """One object on the paper, with its shadow where it stands on something."""
    view, stands = framed(mesh.vertices, *angles(mesh, place)), place in ("floor", "wall_floor", "surface")
    return Image.fromarray(render_mesh(mesh, view, size, background=PAPER, floor=stands, supersample=3))


def draws(category: Category) -> list[Mesh]:
    """DRAWS objects of styles as different as there are."""
    styles = np.arange(len(category.styles))
    if len(styles) > DRAWS:
        styles = styles[np.linspace(0, len(styles) - 1, DRAWS).round().astype(int)]
    return [settled(category.styles[styles[k % len(styles)]](seed(category.name, k))) for k in range(DRAWS)]


def contact_sheet(group: list[Category]) -> Image.Image:
    """All categories of a family, a row each, in two columns when there are many."""
    columns = 1 if len(group) < 4 else 2
    rows, wide = -(-len(group) // columns), NAME + DRAWS * TILE + 20
    sheet = Image.new("RGB", (columns * wide, rows * (TILE + 4) + 8), GROUND)
    pen, font = ImageDraw.Draw(sheet), ImageFont.load_default(15)
    for i, category in enumerate(group):
        x, y = i // rows * wide + 10, i % rows * (TILE + 4) + 4
        name = "\n".join(textwrap.wrap(category.name, 13))
        pen.multiline_text((x, y + TILE / 2), name, INK, font, anchor="lm", spacing=3)
        for k, mesh in enumerate(draws(category)):
            sheet.paste(portrait(mesh, category.place), (x + NAME + k * TILE, y))
    return sheet


class Cutaway:
    """A room seen from above, without its ceiling and the walls before the camera."""

    def __init__(self, room: Room, size: int):
        self.room, self.size = room, size
        turn = np.radians(ABOVE[0])
        towards = np.array([np.sin(turn), -np.cos(turn)])
        self.before = np.array([w.inward @ towards < 0 for w in room.shell.walls])
        self.gone = [i.id for i in room.instances if i.place == "ceiling"]
        fixed = [i for i in room.instances if i.place in ("wall", "opening")]
        self.gone += [i.id for i in fixed if self.hides(i.footprint.centre[None])[0]]

    def hides(self, xy: np.ndarray) -> np.ndarray:
        """Which points (n, 2) belong to a wall that is left out."""
        away = []
        for w in self.room.shell.walls:
            along = ((xy - w.start) @ w.along).clip(0, w.length)
            away.append(np.linalg.norm(xy - w.start - along[:, None] * w.along, axis=1))
        return self.before[np.argmin(away, axis=0)]

    def shaded(self) -> np.ndarray:
        """Picture of the meshes."""
        wall = self.room.structure["wall"]
        kept = ~self.hides(wall.vertices[wall.faces].mean(axis=1)[:, :2])
        used, faces = np.unique(wall.faces[kept], return_inverse=True)
        back = Mesh(wall.vertices[used], faces.reshape(-1, 3).astype(np.int32), wall.colours[kept])
        things = [i.mesh for i in self.room.instances if i.id not in self.gone]
        whole = merge([self.room.structure["floor"], back, *things])
        view = framed(whole.vertices, *ABOVE)
        return render_mesh(whole, view, self.size, background=PAPER, supersample=2)

    def scanned(self, kind: str) -> tuple[np.ndarray, np.ndarray, int]:
        """Pictures of a scan, in its own colours and in one colour for each thing, and its number of points."""
        xyz, colour, label, instance = scan_room(self.room, seed(kind, 0), kind=kind)
        structure = {name: k for k, name in self.room.label_names.items() if k < 4}
        kept = (label != structure["ceiling"]) & ~np.isin(instance, self.gone)
        kept &= ~((label == structure["wall"]) & self.hides(xyz[:, :2]))
        palette = seed("palette", 0).integers(50, 245, (instance.max() + 1, 3)).astype(np.uint8)
        palette[0] = 170
        view = framed(xyz[kept], *ABOVE)
        coloured, owned = (
            thumbnail(xyz[kept], c[kept], self.size, view=view, background=GROUND, relief=0.5)
            for c in (colour, palette[instance])
        )
        return coloured, owned, len(xyz)


def trimmed(picture: np.ndarray, margin: int = 8) -> Image.Image:
    """The picture without the empty paper above and below."""
    rows = np.flatnonzero((np.abs(picture.astype(int) - GROUND).max(axis=2) > 2).any(axis=1))
    return Image.fromarray(picture[max(rows[0] - margin, 0) : rows[-1] + margin])


def object_sheet(size: int = 170) -> Image.Image:
    """Objects as meshes, sampled evenly as CAD files are, and scanned from one place and from three."""
    heads = ("mesh", "sampled evenly", "scanned from one place", "scanned from three")
    sheet = Image.new("RGB", (len(heads) * size + 20, len(OBJECTS) * size + 36), GROUND)
    pen, font = ImageDraw.Draw(sheet), ImageFont.load_default(15)
    for k, head in enumerate(heads):
        pen.text((10 + (k + 0.5) * size, 20), head, INK, font, anchor="mm")
    for row, name in enumerate(OBJECTS):
        place = catalogue()[name].place
        mesh, rng = settled(catalogue()[name].make(seed(name, 0))), seed(name, 1)
        even, _, shade = mesh.sample(4096, rng)
        scans = [scan_object(mesh, rng, (n, n), place=place, clutter=0, occlusion=0) for n in (1, 3)]
        pictures = [portrait(mesh, place, size)]
        for xyz, colour in ((even, shade), *scans):
            view = framed(xyz, *angles(mesh, place))
            shown = thumbnail(xyz, colour, size, view=view, background=GROUND, point_size=4.5)
            pictures.append(Image.fromarray(shown))
        for k, picture in enumerate(pictures):
            sheet.paste(picture, (10 + k * size, 32 + row * size))
    return sheet
