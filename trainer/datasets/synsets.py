"""What ShapeNetCore's folders, named by WordNet synset, are called."""

from __future__ import annotations

import json
from pathlib import Path

from cg3d_core.errors import ReadError
from cg3d_core.io.benchmarks import SHAPENET55

EXTRA = {"02834778": ("bicycle", "bike", "cycle"), "02858304": ("boat",)}
"""Synsets that version 1 has besides."""


def class_names(synsets: list[str], taxonomy: Path | None = None) -> tuple[list[str], dict[str, tuple[str, ...]]]:
    """Names of the synsets, in their order, and the further words of each.

    Words of a ``taxonomy.json`` ([{"synsetId": ..., "name": "airplane,aeroplane,plane"}, ...]) are added; a synset
    that neither knows is named by its number. Raises ReadError when that file is damaged.
    """
    table = {**EXTRA, **SHAPENET55}
    for synset, found in _taxonomy(taxonomy).items() if taxonomy is not None and taxonomy.is_file() else ():
        table[synset] = tuple(dict.fromkeys([*table.get(synset, ()), *found]))
    names = [table.get(synset, (synset,))[0] for synset in synsets]
    return names, {name: table[s][1:] for name, s in zip(names, synsets) if len(table.get(s, ())) > 1}


def _taxonomy(file: Path) -> dict[str, list[str]]:
    try:
        entries = json.loads(file.read_bytes())
        pairs = [(str(e["synsetId"]).zfill(8), [w.strip() for w in str(e["name"]).split(",")]) for e in entries]
    except (OSError, ValueError, KeyError, TypeError):
        raise ReadError("this taxonomy is damaged", where=file, how="Unpack the data set again.") from None
    return {synset: [w for w in found if w] for synset, found in pairs}
