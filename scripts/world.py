"""Make docs/world.md, the picture book of the procedural world: every category, a room of each kind, and scans.

    python scripts/world.py [--out FOLDER] [--only FAMILY ...]

The same code gives the same pictures. ``--only`` draws the sheets of these families into FOLDER and leaves the
page alone. Exits with 1 when the pictures take more than BUDGET bytes together.
"""

# ruff: noqa: E402
from __future__ import annotations

import argparse
import sys
from collections import Counter
from itertools import zip_longest
from pathlib import Path

import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from world_pictures import Cutaway, contact_sheet, object_sheet, trimmed

from cg3d_core.synth.lookup import catalogue
from cg3d_core.synth.registry import Category
from cg3d_core.synth.rooms import KINDS, make_room

BUDGET = 2_500_000
QUALITY = 80  # of WebP
SEEDS = {  # chosen by looking at the result; a kind that is not named has 2
    "living": 3, "kitchen": 4, "office": 6, "bathroom": 1, "shop": 4, "open": 3, "workshop": 3, "laundry": 4,
    "waiting room": 3, "restaurant": 3,
}  # fmt: skip
SCANNED = "living"
PLACES = {
    "floor": "floor",
    "wall_floor": "floor, at a wall",
    "wall": "wall",
    "ceiling": "ceiling",
    "surface": "on furniture",
    "opening": "in a wall",
}
INTRO = """# The world that CG3D learns from

Made by `make world-book` (`scripts/world.py`); edit that, not this page.

Nobody's scans or models are behind CG3D's point encoder: `cg3d_core/synth` makes objects from primitives, furnishes rooms
with them, and scans both with a virtual scanner; whoever has the code can make every training sample again. At present it
knows **{categories} categories in {styles:,} styles**. A style is a way of building the thing (a chair on four legs, on a
swivel foot, folded from one sheet), not a colour or a size: those are drawn anew for each object.

Each row below is one category: six draws, each of another style where there are as many. All are drawn to fill their tile;
in the world they have honest metric sizes. *Where* is the place that a thing takes in a room; name, synonyms and
phrases (one is shown of each) are what training calls it.

**To add a category**, put a module into `cg3d_core/synth/objects/`; it is found by itself:

```python
SUNDIAL = Category(
    "sundial", "outdoors", synonyms=("sun clock",),
    glosses=("a plate whose shadow tells the hour", "a clock without hands that works by day"))

@SUNDIAL.style()
def on_a_pillar(rng):
    r, h, stone = rng.uniform(0.15, 0.25), rng.uniform(0.8, 1.1), tint(rng, "clay")
    plate, pin = cylinder(r, 0.02, stone, z=h), bar((0, -r / 2, h), (0, r / 2, h + r), 0.01, tint(rng, "metal"))
    return settled(merge([cylinder(r / 2, h, stone), plate, pin]))
```

Metres, z up, standing on z = 0, front at -y, colours from `palette.tint`. More styles are more functions, in
any module. `pytest tests/synth` checks that meshes are sound, sizes honest, words there and no two things alike in name.
"""
ROOMS = """## Rooms

One of each kind, ceiling and front walls taken off. Furniture comes in groups that belong together (a desk with its chair and
screen), small things lie on what carries them, lamps hang where heads do not meet them.
"""
SCANS = """## Scans

What the point encoder learns of a room is what a scanner brings home: first hits of beams, with noise that grows with
distance and at grazing incidence, lost beams, hidden sides, and another exposure at each station.
"""
OF_OBJECTS = """Objects by themselves are learnt twice: sampled evenly, as CAD files and clean models are, and as a scan in a
room shows them, from a few places and at the density that fits the size."""


def two_columns(cells: list[str]) -> str:
    """A markdown table without a head."""
    rows = [f"| {a} | {b} |" for a, b in zip_longest(cells[::2], cells[1::2], fillvalue="")]
    return "\n".join(["| | |", "|---|---|", *rows, ""])


class Book:
    """The page and its pictures."""

    def __init__(self, folder: Path):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def picture(self, name: str, image: Image.Image, alt: str) -> str:
        """Save a picture; the markdown that shows it."""
        path = self.folder / f"{name.replace(' ', '-')}.webp"
        image.save(path, quality=QUALITY, method=6)
        print(f"{path.name} {image.width} x {image.height}, {path.stat().st_size} bytes", file=sys.stderr, flush=True)
        return f"![{alt}](pictures/world/{path.name})"

    def family(self, name: str, group: list[Category]) -> str:
        """Contact sheet and table of one family."""
        sheet = self.picture(name, contact_sheet(group), f"{name}: " + ", ".join(c.name for c in group))
        lines = [f"## {name.capitalize()}", "", sheet, "", "| category | styles | where | also called | it is |"]
        lines.append("|---|---|---|---|---|")
        for c in group:
            words = ", ".join(c.synonyms) or "–"
            gloss = c.glosses[0] if c.glosses else "–"
            lines.append(f"| **{c.name}** | {len(c.styles)} | {PLACES[c.place]} | {words} | {gloss} |")
        return "\n".join([*lines, ""])

    def rooms(self) -> str:
        """One room of each kind and what it holds."""
        cells = []
        for kind in KINDS:
            room = make_room(np.random.default_rng(SEEDS.get(kind, 2)), kind)
            held = Counter(i.category for i in room.instances)
            things = ", ".join(f"{n} × {c}" if n > 1 else c for c, n in sorted(held.items()))
            picture = self.picture(f"room-{kind}", trimmed(Cutaway(room, 720).shaded()), f"{kind} from above")
            cells.append(f"{picture}<br>**{kind}**, {room.area:.0f} m², {len(room.instances)} things: {things}")
        return two_columns(cells)

    def scans(self) -> str:
        """The same room as meshes, as both scanners see it, and with its ground truth; then single objects."""
        view = Cutaway(make_room(np.random.default_rng(SEEDS.get(SCANNED, 2)), SCANNED), 720)
        tripod, owned, many = view.scanned("tripod")
        handheld, _, more = view.scanned("handheld")
        shown = [
            (f"room-{SCANNED}", view.shaded(), "the meshes"),
            ("scan-truth", owned, "the truth that every scan carries: one colour for each thing"),
            ("scan-tripod", tripod, f"tripod: {many:,} points from few places, precise, with shadows behind things"),
            ("scan-handheld", handheld, f"hand-held: {more:,} points from many places, shaky and drifting"),
        ]
        cells = [f"{self.picture(name, trimmed(image), text)}<br>{text}" for name, image, text in shown]
        sheet = self.picture("scan-objects", object_sheet(), "five objects: mesh, even sampling, scans")
        return "\n".join([two_columns(cells), OF_OBJECTS, "", sheet, ""])


def families() -> dict[str, list[Category]]:
    """Categories by family; families of one or two stand together as "others"."""
    sizes = Counter(c.family for c in catalogue().values())
    out: dict[str, list[Category]] = {name: [] for name in sorted(f for f, n in sizes.items() if n > 2)}
    for c in catalogue().values():
        out.setdefault(c.family if sizes[c.family] > 2 else "others", []).append(c)
    return out


def main() -> None:
    """Draw and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "docs")
    parser.add_argument("--only", nargs="+", metavar="FAMILY")
    args = parser.parse_args()
    book, groups = Book(args.out / "pictures" / "world"), families()
    if args.only:
        for name in args.only:
            book.family(name, groups[name])
        return
    for old in book.folder.glob("*.webp"):
        old.unlink()
    pages = [book.family(name, group) for name, group in groups.items()]
    links = " · ".join(f"[{name}](#{name})" for name in (*groups, "rooms", "scans"))
    intro = INTRO.format(categories=len(catalogue()), styles=sum(len(c.styles) for c in catalogue().values()))
    pages = [intro, links + "\n", *pages, ROOMS, book.rooms(), SCANS, book.scans()]
    (args.out / "world.md").write_text("\n".join(pages), encoding="utf-8")
    total = sum(p.stat().st_size for p in book.folder.glob("*.webp"))
    if total > BUDGET:
        raise SystemExit(f"the pictures take {total:,} bytes, more than {BUDGET:,}")
    print(f"{len(catalogue())} categories, {total:,} bytes of pictures", file=sys.stderr)


if __name__ == "__main__":
    main()
