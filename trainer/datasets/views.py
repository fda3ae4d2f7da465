"""Rendered views of ShapeNet's models, wherever the common renderings put them."""

from __future__ import annotations

import os
import re
from functools import cached_property
from pathlib import Path

from .files import listing

PICTURES = (".png", ".jpg", ".jpeg", ".webp")
PLACES = ("rendered_images", "images", "img", "shapenet_render", "../rendered_images", "../shapenet_render")
"""Where views are looked for when no folder is named, relative to the data set."""

_NO_VIEW = re.compile(r"depth|normal|albedo|mask", re.IGNORECASE)


class Views:
    """Finds the pictures of a model in any of these: <synset>/<model>/*.png (GET3D's, which the authors of CG3D used;
    also beneath img/), <synset>-<model>/*.png (ULIP's), <synset>-<model>*.png. Depth, normal and mask pictures are
    left out.
    """

    def __init__(self, root: Path):
        self.root = root / "img" if (root / "img").is_dir() else root

    @cached_property
    def _flat(self) -> dict[str, list[Path]]:
        """Pictures that lie in the folder itself, by <synset>-<model>."""
        found: dict[str, list[Path]] = {}
        for path in listing(self.root):
            match = re.match(r"(\d{8}-[0-9A-Za-z-]+)", path.stem)
            if match and path.suffix.lower() in PICTURES and not _NO_VIEW.search(path.stem):
                found.setdefault(match[1], []).append(path)
        return found

    def of(self, synset: str, model: str) -> list[Path]:
        """The views of a model, by name; empty when there are none."""
        for folder in (self.root / synset / model, self.root / f"{synset}-{model}"):
            try:
                names = sorted(os.listdir(folder))
            except OSError:
                continue
            return [folder / n for n in names if n.lower().endswith(PICTURES) and not _NO_VIEW.search(n)]
        return self._flat.get(f"{synset}-{model}", [])


def find_views(root: Path, folder: str) -> Views | None:
    """The views in ``folder`` (absolute, or relative to the data set), or where they usually lie; None: there are none.

    Raises UsageError when a named folder is not there.
    """
    from cg3d_core.errors import UsageError

    if folder:
        place = root / Path(folder).expanduser()
        if not place.is_dir():
            raise UsageError("there is no such folder of views", where=place, how="Correct the option images.")
        return Views(place)
    return next((Views(root / place) for place in PLACES if (root / place).is_dir()), None)
