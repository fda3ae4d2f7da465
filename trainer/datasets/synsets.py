"""ShapeNetCore's classes: WordNet synset, the word people use first, and the other words of its taxonomy."""

from __future__ import annotations

import json
from pathlib import Path

from cg3d_core.errors import ReadError

_TABLE = """
02691156 airplane, aeroplane, plane
02747177 trash bin, ashcan, trash can, garbage can, wastebin, dustbin
02773838 bag, traveling bag, grip, suitcase
02801938 basket, handbasket
02808440 bathtub, bathing tub, bath, tub
02818832 bed
02828884 bench
02843684 birdhouse
02871439 bookshelf
02876657 bottle
02880940 bowl
02924116 bus, autobus, coach, double-decker, motorbus, omnibus
02933112 cabinet
02942699 camera, photographic camera
02946921 can, tin, tin can
02954340 cap
02958343 car, auto, automobile, motorcar
02992529 cellphone, cellular telephone, cellular phone, mobile phone
03001627 chair
03046257 clock
03085013 computer keyboard, keypad, keyboard
03207941 dishwasher, dish washer, dishwashing machine
03211117 display, video display, monitor
03261776 earphone, earpiece, headphone
03325088 faucet, spigot, tap
03337140 file cabinet, filing cabinet, file
03467517 guitar
03513137 helmet
03593526 jar
03624134 knife
03636649 lamp
03642806 laptop, laptop computer
03691459 loudspeaker, speaker, speaker unit, speaker system
03710193 mailbox, letter box
03759954 microphone, mike
03761084 microwave, microwave oven
03790512 motorcycle, motorbike, bike
03797390 mug
03928116 piano, pianoforte, forte-piano
03938244 pillow
03948459 pistol, handgun, side arm
03991062 flowerpot, pot
04004475 printer, printing machine
04074963 remote control, remote
04090263 rifle
04099429 rocket, projectile
04225987 skateboard
04256520 sofa, couch, lounge
04330267 stove
04379243 table
04401088 telephone, phone, telephone set
04460130 tower
04468005 train, railroad train
04530566 vessel, watercraft, ship, boat
04554684 washing machine, washer, automatic washer
"""

SHAPENET55: dict[str, tuple[str, ...]] = {
    line[:8]: tuple(word.strip() for word in line[9:].split(",")) for line in _TABLE.strip().splitlines()
}
"""Synset of the 55 classes -> words, in the order of the taxonomy (and of the synsets' numbers)."""

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
