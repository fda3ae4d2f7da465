"""What hangs flat on walls: picture, mirror, clock, boards, security camera; and the small standing photo frame."""

from __future__ import annotations

import numpy as np

from ..forms import arc, assemble, frame, odds, panel, pick, ring_of, soft_box, stack, stood, u
from ..forms import oval as oval_outline
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category

PICTURE = Category(
    "picture", "decoration",
    synonyms=("picture frame", "framed picture", "wall art", "artwork", "canvas print", "portrait", "poster"),
    glosses=("an image in a frame on the wall", "a flat work of art hung for decoration", "a printed or drawn image behind glass", "a framed portrait or landscape"),
    place="wall", hang=(0.9, 1.7), rooms=("living", "bedroom", "office", "corridor", "shop"))  # fmt: skip


def mosaic(rng, w, h, y, z=0.0, n=4) -> Mesh:
    """A flat image w by h at y (facing -y), bottom at z: patches of colour."""
    c = int(rng.integers(1, n + 1))
    r = int(rng.integers(1, n + 1))
    grounds = [tint(rng, "any") for _ in range(3)]
    patches = []
    for i in range(c):
        for j in range(r):
            patches.append(
                box(w / c, 0.003, h / r, grounds[int(rng.integers(3))], ((i + 0.5) / c - 0.5) * w, y, z + j * h / r)
            )
    return merge(patches)


def _picture_size(rng, low=0.2, high=1.2):
    w = u(rng, low, high)
    return w, w * pick(rng, u(rng, 0.6, 0.85), u(rng, 1.15, 1.6), u(rng, 0.9, 1.1))


def _frame_colour(rng):
    return tint(rng, pick(rng, "wood", "wood", "black", "white", "metal"))


@PICTURE.style()
def picture_framed(rng):
    w, h = _picture_size(rng)
    t, d = u(rng, 0.015, 0.05), u(rng, 0.015, 0.04)
    return assemble([frame(w, h, d, t, _frame_colour(rng)), mosaic(rng, w - t, h - t, d * 0.1, t / 2)])


@PICTURE.style()
def picture_with_mount(rng):
    w, h = _picture_size(rng, 0.25, 0.9)
    t, d, m = u(rng, 0.01, 0.03), u(rng, 0.015, 0.03), u(rng, 0.04, 0.1)
    return assemble(
        [
            frame(w, h, d, t, _frame_colour(rng)),
            box(w - t, 0.004, h - t, tint(rng, "white"), 0, 0.004, t / 2),
            mosaic(rng, w - 2 * m, h - 2 * m, 0.0, m),
        ]
    )


@PICTURE.style()
def picture_canvas(rng):
    w, h = _picture_size(rng, 0.3, 1.6)
    d = u(rng, 0.015, 0.045)
    return assemble([box(w, d, h, tint(rng, "any")), mosaic(rng, w, h, -d / 2, 0, 5)])


@PICTURE.style()
def picture_ornate(rng):
    w, h = _picture_size(rng, 0.4, 1.4)
    c, t = tint(rng, pick(rng, "wood", "metal", "paint")), u(rng, 0.06, 0.13)
    parts = [
        frame(w, h, 0.03, t, c),
        frame(w, h, 0.06, t * 0.35, c),
        frame(w - 1.3 * t, h - 1.3 * t, 0.05, t * 0.3, c, z=0.65 * t),
    ]
    parts += [
        sphere(t * 0.45, 0.04, t * 0.45, c, x * (w - t) / 2, -0.02, h / 2 + z * (h - t) / 2, n=8)
        for x, z in ((-1, -1), (1, -1), (1, 1), (-1, 1), (0, 1), (0, -1))
    ]
    return assemble([*parts, mosaic(rng, w - 2 * t, h - 2 * t, 0.005, t)])


@PICTURE.style()
def picture_group(rng):
    """Two or three panels of one image side by side."""
    n, w, gap = int(rng.integers(2, 4)), u(rng, 0.2, 0.5), u(rng, 0.02, 0.08)
    h, d = w * u(rng, 1.0, 2.4), u(rng, 0.015, 0.035)
    parts = []
    for k in range(n):
        one = merge([box(w, d, h, tint(rng, "any")), mosaic(rng, w, h, -d / 2)])
        parts.append(one.moved(k * (w + gap), z=pick(rng, 0.0, 0.0, 0.06)))
    return assemble(parts)


@PICTURE.style()
def picture_oval(rng):
    w, h, c = u(rng, 0.2, 0.6), u(rng, 0.3, 0.8), _frame_colour(rng)
    ring = torus(0.5, 0.05, c, n=28).scaled(w, h, 0.3)
    return assemble(
        [
            stood(
                merge(
                    [
                        ring,
                        stack(
                            [(oval_outline(w / 2, h / 2, n=28), 0), (oval_outline(w / 2, h / 2, n=28), 0.006)],
                            tint(rng, "any"),
                        ),
                    ]
                )
            )
        ]
    )


MIRROR = Category(
    "mirror", "decoration",
    synonyms=("looking glass", "wall mirror", "bathroom mirror", "dressing mirror"),
    glosses=("a glass in which you see yourself", "a polished surface that reflects", "a reflecting glass on the wall above the wash basin", "what you look into when shaving"),
    place="wall", hang=(0.3, 1.3), rooms=("bathroom", "bathroom", "bedroom", "corridor"))  # fmt: skip


@MIRROR.style()
def mirror_round(rng):
    r, g, c = u(rng, 0.2, 0.5), tint(rng, "glass"), _frame_colour(rng)
    parts = [cylinder(r, 0.01, g, n=32)]
    if odds(rng, 0.75):
        parts.append(torus(r, u(rng, 0.008, 0.03), c, z=0.006, n=32))
    return assemble([stood(merge(parts)).scaled(1, 1, pick(rng, 1.0, u(rng, 1.2, 1.6)))])


@MIRROR.style()
def mirror_plain(rng):
    w, h = u(rng, 0.35, 1.5), u(rng, 0.5, 1.1)
    parts = [panel(w, h, u(rng, 0.005, 0.02), tint(rng, "glass"), r=pick(rng, 0.003, 0.06, 0.15), n=4)]
    if odds(rng, 0.4):
        parts.append(box(w * u(rng, 0.8, 1.05), 0.12, 0.015, tint(rng, pick(rng, "glass", "wood")), 0, -0.06, -0.03))
    return assemble(parts)


@MIRROR.style()
def mirror_full_length(rng):
    w, h, t = u(rng, 0.3, 0.8), u(rng, 1.2, 1.9), u(rng, 0.015, 0.07)
    return assemble(
        [frame(w, h, 0.035, t, _frame_colour(rng)), box(w - t, 0.006, h - t, tint(rng, "glass"), 0, -0.004, t / 2)]
    )


@MIRROR.style()
def mirror_arched(rng):
    w, h, c = u(rng, 0.45, 0.9), u(rng, 0.5, 1.3), _frame_colour(rng)
    r = w / 2
    outline = np.vstack([[[r, 0]], arc(r, 0, np.pi, 12) + np.float32([0, h]), [[-r, 0]]])
    inner = outline * np.float32([0.9, 0.95]) + np.float32([0, 0.03])
    return assemble(
        [
            stood(stack([(outline, 0), (outline, 0.02), (outline * np.float32([0.97, 0.98]), 0.03)], c)),
            stood(stack([(inner, 0.02), (inner, 0.032)], tint(rng, "glass"))),
        ]
    )


@MIRROR.style()
def mirror_sunburst_or_ornate(rng):
    r, c = u(rng, 0.13, 0.25), tint(rng, pick(rng, "metal", "wood", "paint"))
    parts = [cylinder(r, 0.012, tint(rng, "glass"), n=24), torus(r, 0.02, c, z=0.008, n=24)]
    n, long = int(rng.integers(12, 28)), u(rng, 0.08, 0.25)
    return assemble([stood(merge([*parts, ring_of(bar((0, 0, 0.006), (long, 0, 0.006), 0.012, c, 4, 0.003), n, r)]))])


CLOCK = Category(
    "clock", "decoration",
    synonyms=("wall clock", "timepiece", "clock face"),
    glosses=("an instrument that tells the time", "a dial with two hands on the wall", "what you look at to see how late it is"),
    place="wall", hang=(1.6, 2.2), rooms=("living", "kitchen", "office", "corridor"))  # fmt: skip


def _dial(rng, r):
    """Face with hands and hour marks, lying, top at about z = 0.03."""
    face, ink = tint(rng, pick(rng, "white", "white", "black", "wood")), tint(rng, pick(rng, "black", "metal"))
    a, b = rng.uniform(0, 2 * np.pi, 2)
    parts = [cylinder(r, 0.02, face, n=28), ring_of(box(r * 0.12, r * 0.03, 0.003, ink, z=0.02), 12, r * 0.85)]
    for angle, length in ((a, 0.55), (b, 0.8)):
        parts.append(box(r * length, r * 0.05, 0.003, ink, r * length * 0.4, 0, 0.024).turned(angle))
    return parts


@CLOCK.style()
def clock_round(rng):
    r = u(rng, 0.1, 0.25)
    return assemble(
        [
            stood(
                merge(
                    [
                        *_dial(rng, r),
                        torus(
                            r,
                            u(rng, 0.008, 0.025),
                            tint(rng, pick(rng, "black", "metal", "wood", "paint")),
                            z=0.012,
                            n=28,
                        ),
                    ]
                )
            )
        ]
    )


@CLOCK.style()
def clock_square(rng):
    r = u(rng, 0.1, 0.2)
    return assemble(
        [
            stood(
                merge(
                    [
                        soft_box(
                            r * 2.3,
                            r * 2.3,
                            0.03,
                            tint(rng, pick(rng, "wood", "black", "white", "paint")),
                            r=u(rng, 0.005, 0.08),
                            n=3,
                        ),
                        *[p.moved(z=0.015) for p in _dial(rng, r)],
                    ]
                )
            )
        ]
    )


@CLOCK.style()
def clock_pendulum(rng):
    w, h, d, c = u(rng, 0.22, 0.35), u(rng, 0.5, 0.9), u(rng, 0.1, 0.16), tint(rng, "wood")
    top = [np.float32([[-w * 0.6, -d * 0.6], [w * 0.6, -d * 0.6], [w * 0.6, d / 2], [-w * 0.6, d / 2]])]
    roof = stack([(top[0], h), (top[0], h + 0.03), (top[0] * np.float32([0.3, 1]), h + 0.14)], c)
    parts = [
        box(w, d, h, c),
        roof,
        stood(merge(_dial(rng, w * 0.4))).moved(0, -d / 2, h - w * 0.5),
        box(w * 1.1, d * 1.1, 0.04, c),
    ]
    parts += [
        bar((0, -d / 2 - 0.01, h * 0.5), (0, -d / 2 - 0.01, h * 0.2), 0.004, tint(rng, "metal"), 4),
        stood(cylinder(0.04, 0.01, tint(rng, "metal"), n=12)).moved(0, -d / 2 - 0.005, h * 0.18),
    ]
    return assemble(parts)


@CLOCK.style()
def clock_open_ring(rng):
    r, c = u(rng, 0.2, 0.4), tint(rng, pick(rng, "metal", "black"))
    parts = [
        torus(r, 0.01, c, n=28),
        torus(r * 0.7, 0.008, c, n=24),
        ring_of(box(r * 0.28, 0.02, 0.008, c), 12, r * 0.85),
        cylinder(0.03, 0.02, c, n=10),
    ]
    return assemble(
        [stood(merge([*parts, box(r * 0.6, 0.02, 0.006, c, r * 0.25), box(0.02, r * 0.85, 0.006, c, 0, r * 0.35)]))]
    )


PHOTO_FRAME = Category(
    "photo frame", "decoration",
    synonyms=("photograph", "framed photo", "table photo frame", "photo stand"),
    glosses=("a small frame that stands on a desk and holds a photograph", "a family photo in a stand", "a snapshot behind glass on the shelf"),
    place="surface", rooms=("living", "bedroom", "office"))  # fmt: skip


def _photo(rng, w, h, t):
    return merge([frame(w, h, 0.015, t, _frame_colour(rng)), mosaic(rng, w - t, h - t, 0.002, t / 2)])


@PHOTO_FRAME.style()
def photo_frame_with_strut(rng):
    w, lean = u(rng, 0.09, 0.28), u(rng, 0.15, 0.35)
    h, c = w * pick(rng, 1.35, 0.75, 1.0), tint(rng, "black")
    return assemble(
        [
            _photo(rng, w, h, u(rng, 0.01, 0.035)).turned(-lean, "x"),
            bar(
                (0, h * 0.6 * np.sin(lean) + w * 0.12, h * 0.55),
                (0, h * 0.75 * np.sin(lean) + h * 0.25, 0.004),
                w * 0.08,
                c,
                4,
            ),
        ]
    )


@PHOTO_FRAME.style()
def photo_frame_folding(rng):
    w = u(rng, 0.09, 0.2)
    h, a = w * 1.3, u(rng, 0.2, 0.6)
    return assemble(
        [_photo(rng, w, h, 0.015).moved(w / 2).turned(-a), _photo(rng, w, h, 0.015).moved(-w / 2).turned(a)]
    )


@PHOTO_FRAME.style()
def photo_frame_block(rng):
    w = u(rng, 0.08, 0.22)
    h, d = w * pick(rng, 1.3, 0.8), u(rng, 0.02, 0.05)
    return assemble(
        [
            soft_box(w, d, h, tint(rng, pick(rng, "glass", "wood", "white")), r=0.004, n=1),
            mosaic(rng, w * 0.8, h * 0.8, -d / 2, h * 0.1),
            box(w * 1.1, d * 2.2, 0.012, tint(rng, "wood")),
        ]
    )


def _board(rng, w, h, face, rim, legs):
    d, t, lift = 0.025, u(rng, 0.015, 0.05), 0.0
    parts = [
        frame(w, h, d * 1.4, t, rim),
        box(w - t, d, h - t, face, 0, 0, t / 2),
        box(w * u(rng, 0.4, 1.0), 0.07, 0.015, rim, 0, -0.045, 0),
    ]
    parts += [box(0.12, 0.012, 0.012, tint(rng, "any"), u(rng, -0.15, 0.15) * w, -0.05, 0.015) for _ in range(3)]
    return parts if not legs else parts + [box(0.04, 0.04, h + 0.1, rim, s * w * 0.52, 0, lift) for s in (-1, 1)]


WHITEBOARD = Category(
    "whiteboard", "office",
    synonyms=("dry erase board", "marker board", "white board"),
    glosses=("a smooth white board on which one writes with felt pens", "a wiping board in a meeting room", "a large white writing surface on the wall"),
    place="wall", hang=(0.7, 1.1), rooms=("office",))  # fmt: skip


@WHITEBOARD.style()
def whiteboard_plain(rng):
    w = u(rng, 0.6, 2.4)
    return assemble(_board(rng, w, min(w * u(rng, 0.55, 0.8), 1.3), tint(rng, "white"), tint(rng, "metal"), False))


@WHITEBOARD.style()
def whiteboard_written_on(rng):
    w = u(rng, 0.9, 2.4)
    h = min(w * u(rng, 0.55, 0.8), 1.3)
    notes = [
        box(u(rng, 0.08, 0.6) * w, 0.004, 0.015, tint(rng, "any"), u(rng, -0.15, 0.15) * w, -0.015, z)
        for z in np.arange(h * 0.3, h * 0.9, 0.09)
    ]
    return assemble(
        [*_board(rng, w, h, tint(rng, "white"), tint(rng, pick(rng, "metal", "wood", "black")), False), *notes]
    )


BLACKBOARD = Category(
    "blackboard", "office",
    synonyms=("chalkboard", "chalk board", "school board"),
    glosses=("a dark board on which one writes with chalk", "the writing surface at the front of a classroom", "a slate-coloured board wiped with a sponge"),
    place="wall", hang=(0.7, 1.1), rooms=())  # fmt: skip


@BLACKBOARD.style()
def blackboard_plain(rng):
    w = u(rng, 0.8, 4.0)
    return assemble(
        _board(
            rng,
            w,
            min(w * u(rng, 0.5, 0.8), 1.4),
            pick(rng, tint(rng, "black"), (0.15, 0.25, 0.18)),
            tint(rng, "wood"),
            odds(rng, 0.3),
        )
    )


@BLACKBOARD.style()
def blackboard_three_wings(rng):
    w, h, c, face = u(rng, 1.2, 2.2), u(rng, 0.8, 1.2), tint(rng, "wood"), tint(rng, "black")
    wing = merge(_board(rng, w / 2, h, face, c, False))
    a = u(rng, 0.0, 0.6)
    return assemble(
        [
            *_board(rng, w, h, face, c, False),
            wing.moved(w / 4).turned(-a).moved(w / 2),
            wing.moved(-w / 4).turned(a).moved(-w / 2),
        ]
    )


CAMERA = Category(
    "security camera", "electronics",
    synonyms=("surveillance camera", "CCTV camera", "webcam", "video camera"),
    glosses=("a camera on the wall that watches a place", "a device that films for safety", "an electronic eye against burglars"),
    place="wall", hang=(2.2, 2.6), rooms=("shop", "corridor", "office"))  # fmt: skip


def _lens(rng, r, z):
    return [
        cylinder(r, 0.012, tint(rng, "black"), z=z, n=14),
        sphere(r * 0.6, r * 0.6, r * 0.3, tint(rng, "glass"), z=z + 0.012, n=8),
    ]


@CAMERA.style()
def security_camera_bullet(rng):
    r, length, c = u(rng, 0.025, 0.05), u(rng, 0.12, 0.24), tint(rng, pick(rng, "white", "white", "black", "metal"))
    tube = merge(
        [
            cylinder(r, length, c, n=16),
            *_lens(rng, r * 0.75, length),
            stack(
                [
                    (oval_outline(r * 1.15, r * 1.1, 3, 12) + np.float32([0, r * 0.2]), z)
                    for z in (length * 0.2, length * 1.12)
                ],
                c,
                caps=False,
            ),
        ]
    )
    body = stood(tube).turned(u(rng, 0.1, 0.5), "x")
    return assemble(
        [
            body,
            bar((0, 0.0, 0), (0, 0.08, u(rng, -0.1, 0.1)), 0.012, c, 6),
            stood(cylinder(0.04, 0.015, c, n=14)).moved(0, 0.09, 0),
        ]
    )


@CAMERA.style()
def security_camera_dome(rng):
    r, c = u(rng, 0.045, 0.085), tint(rng, pick(rng, "white", "black"))
    dome = lathe(
        [
            (r * 1.05, 0),
            (r * 1.05, 0.04),
            (r * 0.8, 0.05),
            (r * 0.75, 0.07),
            (r * 0.5, 0.07 + r * 0.55),
            (0, 0.07 + r * 0.7),
        ],
        c,
        20,
    )
    return assemble([dome.turned(np.pi, "x"), box(0.05, r * 1.2, 0.03, c, y=r * 0.5, z=-0.01)])


@CAMERA.style()
def security_camera_box_arm(rng):
    w, length, c = u(rng, 0.05, 0.09), u(rng, 0.12, 0.22), tint(rng, pick(rng, "white", "metal"))
    body = merge(
        [
            soft_box(w, w * 0.9, length, c, r=0.008, n=1),
            *_lens(rng, w * 0.35, length),
            box(w * 1.15, 0.006, length * 1.25, c, 0, w * 0.5, -length * 0.05),
        ]
    )
    return assemble(
        [
            stood(body).turned(u(rng, 0.1, 0.5), "x"),
            bar((0, 0, -w * 0.5), (0, 0.05, -0.1), 0.015, c, 6),
            bar((0, 0.05, -0.1), (0, 0.15, -0.1), 0.015, c, 6),
            panel(0.09, 0.13, 0.02, c, 0, 0.15, -0.16),
        ]
    )


@CAMERA.style()
def security_camera_on_foot(rng):
    """A small indoor one: a tube or ball on a round foot."""
    r, c = u(rng, 0.03, 0.055), tint(rng, pick(rng, "white", "black"))
    head = (
        stood(merge([cylinder(r, r * u(rng, 0.8, 2.2), c, n=18), *_lens(rng, r * 0.8, r * 1.6)]))
        if odds(rng, 0.6)
        else merge([sphere(r, r, r, c, n=14), stood(merge(_lens(rng, r * 0.5, r * 0.9)))])
    )
    return assemble(
        [head.moved(0, r, r * 2.4), bar((0, 0, 0.01), (0, 0, r * 1.8), 0.01, c, 8), cylinder(r * 1.1, 0.012, c, n=20)]
    )
