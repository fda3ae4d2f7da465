"""Dog, cat, horse, cow and rabbit: one four-legged body plan in several poses and looks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..forms import assemble, bezier, odds, pick, stack, sweep, u
from ..mesh import Mesh, bar, box, cylinder, merge, sphere
from ..palette import tint
from ..registry import Category


@dataclass
class Build:
    """Proportions of an animal as (low, high) in units of its shoulder height."""

    height: tuple[float, float]
    length: tuple[float, float]
    girth: tuple[float, float]  # body radius
    leg: tuple[float, float]  # leg radius
    neck: tuple[float, float]  # length; direction by ``rise``
    rise: float  # 0 level, 1 straight up
    head: tuple[float, float]
    muzzle: tuple[float, float]  # length in head radii
    ear: str
    tail: str
    coats: tuple[tuple[float, float, float], ...]


_BROWN = ((0.45, 0.3, 0.18), (0.15, 0.12, 0.1), (0.85, 0.8, 0.7), (0.65, 0.48, 0.28), (0.5, 0.5, 0.5))
BUILDS = {
    "dog": Build((0.25, 0.75), (0.9, 1.5), (0.16, 0.24), (0.045, 0.08), (0.2, 0.35), 0.75, (0.13, 0.19), (0.8, 1.7), "flop", "curl", _BROWN),
    "cat": Build((0.22, 0.32), (1.2, 1.6), (0.17, 0.25), (0.05, 0.07), (0.1, 0.2), 0.7, (0.17, 0.23), (0.3, 0.5), "point", "long", (*_BROWN, (0.85, 0.5, 0.2))),
    "horse": Build((1.2, 1.75), (0.95, 1.15), (0.17, 0.23), (0.035, 0.055), (0.4, 0.55), 0.75, (0.09, 0.12), (2.0, 2.6), "point", "hair", _BROWN),
    "cow": Build((1.2, 1.5), (1.15, 1.4), (0.24, 0.31), (0.05, 0.07), (0.2, 0.3), 0.35, (0.13, 0.16), (1.1, 1.5), "side", "tuft", _BROWN),
    "rabbit": Build((0.14, 0.24), (1.2, 1.5), (0.28, 0.4), (0.06, 0.1), (0.1, 0.18), 0.7, (0.22, 0.3), (0.4, 0.7), "long", "ball", (*_BROWN, (0.95, 0.95, 0.95))),
}  # fmt: skip


def _head(rng, b: Build, r: float, c, dark, n: int, block: bool) -> Mesh:
    """Head at the origin looking to -y."""
    m, nose = r * u(rng, *b.muzzle), tint(rng, "black")
    ear = pick(rng, "flop", "point") if b.ear == "flop" else b.ear
    if block:
        parts = [box(1.8 * r, 1.8 * r, 1.8 * r, c, z=-0.9 * r), box(1.1 * r, m, 0.9 * r, c, 0, -0.9 * r - m / 2, -0.8 * r), box(0.5 * r, 0.1 * r, 0.3 * r, nose, 0, -0.92 * r - m, -0.3 * r)]  # fmt: skip
    else:
        parts = [sphere(r * 0.9, r, r * 0.95, c, n=n), bar((0, -0.4 * r, -0.15 * r), (0, -0.8 * r - m, -0.35 * r), 0.65 * r, c, n, 0.4 * r), sphere(0.42 * r, 0.3 * r, 0.38 * r, c, 0, -0.8 * r - m, -0.35 * r, n=n), sphere(0.15 * r, 0.15 * r, 0.12 * r, nose, 0, -1.05 * r - m, -0.22 * r, n=6)]  # fmt: skip
    for s in (-1, 1):
        parts.append(sphere(0.13 * r, 0.13 * r, 0.13 * r, nose, s * 0.45 * r, -0.85 * r, 0.25 * r, n=6))
        root = np.float32([s * 0.55 * r, 0.1 * r, 0.6 * r])
        if ear == "flop":
            parts.append(sphere(0.16 * r, 0.35 * r, 0.65 * r, dark, s * 0.95 * r, 0.1 * r, 0.05 * r, n=7))
        elif ear == "point":
            parts.append(bar(root, root + np.float32([s * 0.15 * r, 0, 0.85 * r]), 0.35 * r, dark, 4, 0.02 * r).scaled(1, 0.6, 1))  # fmt: skip
        elif ear == "side":
            parts.append(bar(root * 0.8, root + np.float32([s * 0.9 * r, 0.1 * r, -0.1 * r]), 0.28 * r, dark, 6, 0.08 * r))  # fmt: skip
        else:
            parts.append(bar(root * 0.7, root + np.float32([s * u(rng, 0, 0.5) * r, 0.4 * r, 1.7 * r]), 0.28 * r, dark, 6, 0.13 * r))  # fmt: skip
    return merge(parts)


def _tail(rng, b: Build, y, z, c, dark, n):
    if b.tail == "ball":
        return sphere(0.14, 0.14, 0.14, dark, 0, y + 0.05, z, n=n)
    if b.tail == "hair":
        return sweep([(0, y, z + 0.1), (0, y + 0.12, z), (0, y + 0.12, z - 0.4)], [0.03, 0.06, 0.02], dark, n)
    if b.tail == "tuft":
        return merge([bar((0, y, z + 0.15), (0, y + 0.08, z - 0.4), 0.02, c, 5), sphere(0.04, 0.04, 0.09, dark, 0, y + 0.08, z - 0.42, n=6)])  # fmt: skip
    up = u(rng, -0.3, 0.6)
    n_ = u(rng, 0.7, 1.0) if b.tail == "long" else u(rng, 0.3, 0.6)
    path = bezier((0, y, z), (0, y + n_ * 0.6, z), (0, y + n_ * 0.7, z + up), (u(rng, -0.1, 0.1), y + n_ * 0.5, z + up + 0.2), n=6)  # fmt: skip
    return sweep(path, [0.06, 0.055, 0.05, 0.045, 0.04, 0.025], c, n)


def beast(rng, kind: str, pose: str = "stand", look: str = "smooth") -> Mesh:
    """One animal, drawn with shoulder height 1 and then scaled; ``pose`` stand, walk, sit or lie; ``look`` smooth, facet, block or cub."""
    b = BUILDS[kind]
    c = tuple(np.clip(np.array(pick(rng, *b.coats)) * rng.uniform(0.8, 1.2), 0, 1))
    dark = pick(rng, c, tuple(0.6 * np.array(c)))
    n = {"smooth": 10, "facet": int(rng.integers(5, 8)), "block": 4, "cub": 10}[look]
    fat = {"smooth": 1.0, "facet": 1.25, "block": 1.2, "cub": 1.25}[look]
    length, r, lr = u(rng, *b.length), u(rng, *b.girth) * min(fat, 1.15), u(rng, *b.leg) * fat**2
    hr = u(rng, *b.head) * (1.7 if look == "cub" else fat)
    leg = 1 - 1.6 * r if look != "cub" else 0.55 - r * 0.5
    if kind == "rabbit":  # crouched, on big haunches
        leg *= 0.4
    back, front = length / 2 - r * 0.6, -length / 2 + r * 0.6
    zb = {"lie": r}.get(pose, leg + 0.7 * r)
    z0, y0, z1, y1 = zb, back, zb + 0.05, front
    if pose == "sit":
        z0, y0, z1, y1 = r * 0.95, back * 0.55, leg + r * 0.9, front * 0.6
    parts = []
    if look == "block":
        mid = box(2 * r, float(np.hypot(y0 - y1, z0 - z1)) + r, 2 * r, c, z=-r)
        parts.append(mid.turned(-float(np.arctan2(z1 - z0, y0 - y1)), "x").moved(0, (y0 + y1) / 2, (z0 + z1) / 2))
    else:
        t = np.linspace(-0.12, 1.12, 7)[:, None]
        path = np.float32([0, y0, z0]) * (1 - t) + np.float32([0, y1, z1]) * t
        parts.append(sweep(path, r * np.float32([0.45, 0.92, 1, u(rng, 0.8, 1), 1, 0.95, 0.5]), c, n))
    swing = u(rng, 0.15, 0.35) if pose == "walk" else 0.0
    for i, s in enumerate((-1, 1)):
        x = s * r * 0.6
        for j, (y, z) in enumerate(((y1, z1), (y0, z0))):
            foot = np.float32([x, y + swing * (-1) ** (i + j), lr * 0.5])
            if pose == "lie" or (pose == "sit" and j):
                parts.append(bar((x * 1.4, y, lr), (x * 1.4, y - 0.35, lr), lr, c, max(n - 2, 4)))
                if j:
                    parts.append(sphere(r * 0.45, r * 0.75, r * 0.7, c, x * 1.35, y - 0.02, r * 0.65, n=n))
                continue
            knee = (foot + np.float32([x, y, z])) / 2 + np.float32([0, 0.06 if j else -0.02, 0])
            parts += [bar((x, y, z), knee, lr * 1.5, c, max(n - 2, 4), lr), bar(knee, foot, lr, c, max(n - 2, 4), lr * 0.85)]  # fmt: skip
            parts.append(box(2.2 * lr, 2.8 * lr, lr, dark, foot[0], foot[1] - 0.3 * lr, 0))
    k = u(rng, *b.neck) * (0.5 if look == "cub" else 1)
    rise = float(np.clip(b.rise + u(rng, -0.3, 0.15) * (pose != "lie"), 0, 1)) * np.pi / 2
    root = np.float32([0, y1 - r * 0.2, z1 + r * 0.35])
    at = root + np.float32([0, -np.cos(rise), np.sin(rise)]) * (k + hr * 0.6)
    parts += [bar(root, at, r * 0.62, c, n, hr * 0.7), _head(rng, b, hr, c, dark, n, look == "block").turned(u(rng, -0.4, 0.4)).moved(*at)]  # fmt: skip
    parts.append(_tail(rng, b, y0 + r * 0.7, z0 + r * 0.2, c, dark, max(n - 3, 4)))
    if kind == "horse":
        mane = (root + at) / 2 + np.float32([0, r * 0.35, r * 0.2])
        parts += [bar(root + np.float32([0, r * 0.5, 0.1]), mane, 0.05, dark, 4), bar(mane, at + np.float32([0, hr, hr]), 0.05, dark, 4)]  # fmt: skip
        if odds(rng, 0.25) and pose != "lie":
            parts.append(sphere(r * 0.8, r * 0.9, r * 0.35, tint(rng, "paint"), 0, 0, zb + r * 0.95, n=8))
    if kind == "rabbit" and pose != "lie":
        parts += [
            sphere(r * 0.4, r * 0.75, r * 0.75, c, s * r * 0.75, y0 - r * 0.1, z0 - r * 0.1, n=n) for s in (-1, 1)
        ]
    if kind == "cow":
        parts += [sweep([at + np.float32(p) * np.float32([s * hr, 0, hr]) for p in ((0.4, 0, 0.7), (1.1, 0, 1.0), (1.2, 0, 1.6))], [0.03, 0.025, 0.008], (0.85, 0.8, 0.7), 5) for s in (-1, 1) if odds(rng, 0.8)]  # fmt: skip
        if pose != "lie":
            parts.append(sphere(r * 0.4, r * 0.5, r * 0.35, (0.85, 0.65, 0.6), 0, back * 0.5, zb - r, n=7))
        spot = pick(rng, (0.1, 0.1, 0.1), (0.95, 0.95, 0.93), c)
        parts += [sphere(r * 0.25, r * u(rng, 0.4, 0.7), r * 0.6, spot, s * r * 0.8, u(rng, front, back), zb + u(rng, -0.2, 0.3) * r, n=8) for s in (-1, 1)]  # fmt: skip
    return assemble([merge(parts).scaled(u(rng, *b.height))])


LOOKS = (("standing", "stand", "smooth"), ("walking", "walk", "smooth"), ("lying", "lie", "smooth"),
         ("chunky_low_poly", "stand", "facet"), ("of_blocks", "stand", "block"), ("young_big_head", "stand", "cub"), ("sitting", "sit", "smooth"))  # fmt: skip


def _animal(kind: str, synonyms: tuple[str, ...], *glosses: str, sits: bool = False) -> Category:
    """Declare an animal with a style for each pose and look."""
    category = Category(kind, "animal", synonyms=synonyms, glosses=glosses, place="floor")
    for name, pose, look in LOOKS if sits else LOOKS[:-1]:

        def maker(rng, pose=pose, look=look):
            return beast(rng, kind, pose, pick(rng, "smooth", "facet", "cub") if pose == "sit" else look)

        maker.__name__ = f"{kind}_{name}"
        maker.__module__ = __name__
        category.style()(maker)
    return category


DOG = _animal("dog", ("hound", "puppy", "canine", "doggy", "shepherd dog"), "a four-legged pet that barks", "man's best friend", "an animal that wags its tail and guards the house", "a pet walked on a lead", sits=True)  # fmt: skip
CAT = _animal("cat", ("kitten", "kitty", "house cat", "feline", "tomcat"), "a small furry pet that purrs", "an animal that catches mice", "a pet with pointed ears and a long tail", "what meows on the sofa", sits=True)  # fmt: skip
HORSE = _animal("horse", ("pony", "mare", "stallion", "foal", "steed"), "a large animal with a mane that people ride", "a four-legged animal with hooves that gallops", "what pulls a carriage", "an animal kept in a stable")  # fmt: skip
COW = _animal("cow", ("bull", "cattle", "calf", "ox", "dairy cow"), "a large farm animal that gives milk", "a horned animal grazing in the meadow", "what moos in the barn", "a heavy four-legged animal with an udder")  # fmt: skip
RABBIT = _animal("rabbit", ("bunny", "hare", "Easter bunny", "bunny rabbit"), "a small animal with long ears", "what hops across the field", "a furry pet that nibbles carrots", "an animal with a short fluffy tail", sits=True)  # fmt: skip


@CAT.style()
def cat_loaf_or_beckoning(rng):
    """A round ornament of a cat, one paw raised, as on a shelf."""
    r, c = u(rng, 0.05, 0.12), pick(rng, (0.95, 0.94, 0.9), tint(rng, "paint"), tint(rng, "clay"))
    n = pick(rng, 7, 14)
    head = _head(rng, BUILDS["cat"], r * 0.8, c, c, n, False).moved(0, -r * 0.1, r * 2.4)
    parts = [sphere(r, r * 0.9, r * 1.2, c, z=r * 1.1, n=n), head, cylinder(r * 0.75, r * 0.12, (0.8, 0.15, 0.1), z=r * 1.75, n=n)]  # fmt: skip
    up = odds(rng, 0.6)
    parts += [bar((-r * 0.7, -r * 0.4, r * 1.4), (-r * 0.9, -r * 0.7, r * (2.4 if up else 0.3)), r * 0.26, c, 8), bar((r * 0.4, -r * 0.7, r * 1.2), (r * 0.35, -r * 0.9, r * 0.1), r * 0.24, c, 8)]  # fmt: skip
    o = np.float32([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * r
    return assemble([*parts, stack([(o, 0), (o * 0.95, r * 0.08)], tint(rng, "wood"))] if odds(rng, 0.3) else parts)
