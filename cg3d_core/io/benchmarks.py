"""Class lists of published data sets, as published. Their readers, and whoever chooses names for shapes, take them from here.

ModelNet (Wu et al., CVPR 2015), ShapeNet55 (Chang et al., 2015; Yu et al., CVPR 2022), ScanObjectNN (Uy et al., ICCV 2019),
ScanNet's benchmarks (Dai et al., 2017; Rozenberszki et al., 2022), LVIS v1 (Gupta et al., CVPR 2019).
"""

from __future__ import annotations

from functools import lru_cache

from ..paths import assets_dir
from .names import NYU40

MODELNET40 = (
    "airplane", "bathtub", "bed", "bench", "bookshelf", "bottle", "bowl", "car", "chair", "cone", "cup", "curtain",
    "desk", "door", "dresser", "flower_pot", "glass_box", "guitar", "keyboard", "lamp", "laptop", "mantel", "monitor",
    "night_stand", "person", "piano", "plant", "radio", "range_hood", "sink", "sofa", "stairs", "stool", "table",
    "tent", "toilet", "tv_stand", "vase", "wardrobe", "xbox",
)  # fmt: skip
"""The 40 classes in the order of all label files."""

MODELNET10 = ("bathtub", "bed", "chair", "desk", "dresser", "monitor", "night_stand", "sofa", "table", "toilet")

SCANOBJECTNN = (
    "bag", "bin", "box", "cabinet", "chair", "desk", "display", "door", "shelf", "table", "bed", "pillow", "sink",
    "sofa", "toilet",
)  # fmt: skip
"""The 15 classes of ScanObjectNN in the order of the labels."""

_SYNSETS = """
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
    line[:8]: tuple(word.strip() for word in line[9:].split(",")) for line in _SYNSETS.strip().splitlines()
}
"""Synset of the 55 classes -> words, in the order of the taxonomy (and of the synsets' numbers)."""

_NYU_IDS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 24, 28, 33, 34, 36, 39)

SCANNET20: dict[int, str] = {i: "other furniture" if i == 39 else NYU40[i] for i in _NYU_IDS}
"""NYU40 id of the 20 classes -> name."""

_IDS_200 = """
1 2 3 4 5 6 7 8 9 10 11 13 14 15 16 17 18 19 21 22 23 24 26 27 28 29 31 32 33 34 35 36 38 39 40 41 42 44 45 46 47 48 49
50 51 52 54 55 56 57 58 59 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 82 84 86 87 88 89 90 93 95 96 97 98
99 100 101 102 103 104 105 106 107 110 112 115 116 118 120 121 122 125 128 130 131 132 134 136 138 139 140 141 145 148
154 155 156 157 159 161 163 165 166 168 169 170 177 180 185 188 191 193 195 202 208 213 214 221 229 230 232 233 242 250
261 264 276 283 286 300 304 312 323 325 331 342 356 370 392 395 399 408 417 488 540 562 570 572 581 609 748 776 1156
1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187
1188 1189 1190 1191
"""

_NAMES_200 = """
wall, chair, floor, table, door, couch, cabinet, shelf, desk, office chair, bed, pillow, sink, picture, window, toilet,
bookshelf, monitor, curtain, book, armchair, coffee table, box, refrigerator, lamp, kitchen cabinet, towel, clothes, tv,
nightstand, counter, dresser, stool, cushion, plant, ceiling, bathtub, end table, dining table, keyboard, bag, backpack,
toilet paper, printer, tv stand, whiteboard, blanket, shower curtain, trash can, closet, stairs, microwave, stove, shoe,
computer tower, bottle, bin, ottoman, bench, board, washing machine, mirror, copier, basket, sofa chair, file cabinet,
fan, laptop, shower, paper, person, paper towel dispenser, oven, blinds, rack, plate, blackboard, piano, suitcase, rail,
radiator, recycling bin, container, wardrobe, soap dispenser, telephone, bucket, clock, stand, light, laundry basket,
pipe, clothes dryer, guitar, toilet paper holder, seat, speaker, column, bicycle, ladder, bathroom stall, shower wall,
cup, jacket, storage bin, coffee maker, dishwasher, paper towel roll, machine, mat, windowsill, bar, toaster,
bulletin board, ironing board, fireplace, soap dish, kitchen counter, doorframe, toilet paper dispenser, mini fridge,
fire extinguisher, ball, hat, shower curtain rod, water cooler, paper cutter, tray, shower door, pillar, ledge,
toaster oven, mouse, toilet seat cover dispenser, furniture, cart, storage container, scale, tissue box, light switch,
crate, power outlet, decoration, sign, projector, closet door, vacuum cleaner, candle, plunger, stuffed animal,
headphones, dish rack, broom, guitar case, range hood, dustpan, hair dryer, water bottle, handicap bar, purse, vent,
shower floor, water pitcher, mailbox, bowl, paper bag, alarm clock, music stand, projector screen, divider,
laundry detergent, bathroom counter, object, bathroom vanity, closet wall, laundry hamper, bathroom stall door,
ceiling light, trash bin, dumbbell, stair rail, tube, bathroom cabinet, cd case, closet rod, coffee kettle, structure,
shower head, keyboard piano, case of water bottles, coat rack, storage organizer, folded chair, fire alarm, power strip,
calendar, poster, potted plant, luggage, mattress
"""

SCANNET200: dict[int, str] = dict(
    zip(map(int, _IDS_200.split()), (" ".join(name.split()) for name in _NAMES_200.split(",")))
)
"""Id of the 200 classes in scannetv2-labels.combined.tsv -> name, in the benchmark's order."""


@lru_cache(maxsize=1)
def lvis() -> tuple[str, ...]:
    """The 1,203 categories of LVIS v1, which Objaverse's are too, in the order of their ids: "teddy_bear", "bat_(animal)"."""
    return tuple((assets_dir() / "labels" / "lvis.txt").read_text(encoding="utf-8").splitlines())
