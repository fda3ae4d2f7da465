"""Person, robot and skull."""

from __future__ import annotations

import numpy as np

from ..forms import assemble, odds, oval, pick, soft_box, stack, stood, sweep, u
from ..mesh import Mesh, bar, box, cylinder, lathe, merge, sphere, torus
from ..palette import tint
from ..registry import Category

PERSON = Category(
    "person", "figure",
    synonyms=("human", "man", "woman", "human figure", "character", "mannequin", "child"),
    glosses=("a human being with two arms and two legs", "a figure of a man or a woman", "somebody who stands, walks or sits", "a character of a game or an animated film"),
    place="floor")  # fmt: skip
ROBOT = Category(
    "robot", "figure",
    synonyms=("android", "humanoid robot", "toy robot", "robotic arm", "mech", "droid"),
    glosses=("a machine in the shape of a human", "an automaton of metal with a square head", "a mechanical arm in a factory", "a machine that moves and works by itself"),
    place="floor")  # fmt: skip
SKULL = Category(
    "skull", "figure",
    synonyms=("human skull", "cranium", "death's head", "skull bone", "animal skull"),
    glosses=("the bones of a head", "a bony head with empty eye sockets", "what pirates have on their flag", "a head without flesh, with teeth and jaw"),
    place="surface")  # fmt: skip

_SKIN = ((0.9, 0.72, 0.6), (0.75, 0.55, 0.42), (0.45, 0.3, 0.22), (0.95, 0.8, 0.7))


def human(rng, pose: str = "stand", n: int = 9, fat: float = 1.0, head: float = 1.0, plain=None, dress: float = 0.25) -> Mesh:  # fmt: skip
    """A figure about 1.75 high on z = 0; pose stand, walk, tee or sit; ``plain`` is one colour for all of it."""
    skin, top, low, hair, shoe = (plain,) * 5 if plain else (pick(rng, *_SKIN), tint(rng, "any"), tint(rng, "fabric"), tint(rng, "wood"), tint(rng, "black"))  # fmt: skip
    k = 0.1 * fat
    hip = 0.48 if pose == "sit" else 0.92
    parts = [lathe([(0, 0), (1.5 * k, 0), (1.25 * k, 0.22), (1.75 * k, 0.48), (0.6 * k, 0.57), (0, 0.58)], top, n, z=hip - 0.04).scaled(1, 0.68, 1)]  # fmt: skip
    zs = hip + 0.47
    parts += [cylinder(0.5 * k, 0.12, skin, z=zs + 0.02, n=n), sphere(0.095 * head, 0.11 * head, 0.13 * head, skin, 0, -0.01, zs + 0.1 + 0.12 * head, n=n + 1)]  # fmt: skip
    if odds(rng, 0.8):
        parts.append(sphere(0.105 * head, 0.11 * head, 0.12 * head, hair, 0, 0.025 * head, zs + 0.13 + 0.13 * head, n=n))  # fmt: skip
    swing = u(rng, 0.2, 0.35) if pose == "walk" else u(rng, 0, 0.04)
    for s in (-1, 1):
        a = np.float32([s * 1.7 * k, 0, zs - 0.02])
        if pose == "tee":
            elbow, hand = a + np.float32([s * 0.28, 0, 0]), a + np.float32([s * 0.54, 0, 0])
        elif pose == "sit":
            elbow, hand = a + np.float32([s * 0.05, -0.05, -0.27]), a + np.float32([-s * 0.04, -0.28, -0.35])
        else:
            lift = pick(rng, 0, 0, 0.35)
            elbow, hand = a + np.float32([s * (0.06 + lift * 0.4), s * swing * 0.5, -0.28]), a + np.float32([s * (0.08 + lift), -0.06 + s * swing, -0.53 + lift])  # fmt: skip
        parts += [bar(a, elbow, 0.45 * k, top, n - 2, 0.4 * k), bar(elbow, hand, 0.4 * k, pick(rng, top, skin), n - 2, 0.3 * k), sphere(0.045 * fat, 0.05, 0.06, skin, *hand, n=n - 2)]  # fmt: skip
        p = np.float32([s * 0.85 * k, 0, hip])
        knee = p + (np.float32([s * 0.03, -0.42, 0.02]) if pose == "sit" else np.float32([0, -s * swing * 0.6, -0.44]))
        foot = knee + (np.float32([0, 0.02, -0.44]) if pose == "sit" else np.float32([0, max(-s, 0.1) * swing * 0.8 - s * swing * 0.2, -0.43]))  # fmt: skip
        parts += [bar(p, knee, 0.8 * k, low, n - 2, 0.55 * k), bar(knee, foot, 0.55 * k, low, n - 2, 0.4 * k), box(0.09 * fat, 0.25, 0.08, shoe, foot[0], foot[1] - 0.06, foot[2] - 0.05)]  # fmt: skip
    if odds(rng, dress) and pose != "sit":
        parts.append(lathe([(1.3 * k, 0), (u(rng, 1.6, 3.2) * k, -u(rng, 0.4, 0.85))], top, n + 2, z=hip + 0.05))
    return merge(parts)


def _tall(rng, m: Mesh, low=1.1, high=1.95) -> Mesh:
    e = np.ptp(m.vertices[:, 2])
    return assemble([m.scaled((u(rng, low, high) if odds(rng, 0.8) else u(rng, 0.1, 0.4)) / e)])


@PERSON.style()
def person_standing(rng):
    return _tall(rng, human(rng, "stand", 9, u(rng, 0.85, 1.3)))


@PERSON.style()
def person_walking(rng):
    return _tall(rng, human(rng, "walk", 9, u(rng, 0.85, 1.2)))


@PERSON.style()
def person_t_pose(rng):
    """Arms out, as characters are modelled; often all in one colour."""
    return _tall(rng, human(rng, "tee", 8, u(rng, 0.8, 1.3), plain=pick(rng, None, None, tint(rng, "metal"), tint(rng, "clay"))))  # fmt: skip


@PERSON.style()
def person_sitting(rng):
    m = human(rng, "sit", 9, u(rng, 0.85, 1.2))
    if odds(rng, 0.5):
        m = m + box(0.42, 0.42, 0.4, tint(rng, "wood"), 0, 0.02)
    return _tall(rng, m, 1.1, 1.4)


@PERSON.style()
def person_chunky_low_poly(rng):
    return _tall(rng, human(rng, pick(rng, "stand", "walk", "tee"), int(rng.integers(6, 8)), u(rng, 1.2, 1.7), u(rng, 1.3, 2.4)), 0.8, 1.8)  # fmt: skip


@PERSON.style()
def person_of_blocks(rng):
    """The figure of cubes, or the plastic toy man with a round head."""
    s, top, low = pick(rng, *_SKIN, (0.97, 0.8, 0.1)), tint(rng, "any"), tint(rng, "fabric")
    w = u(rng, 0.4, 0.6)
    a = u(rng, -0.6, 0.6)
    limb = box(w * 0.4, w * 0.45, 0.6, top, z=-0.55) + box(w * 0.4, w * 0.45, 0.12, s, z=-0.66)
    leg = box(w * 0.48, w * 0.48, 0.65, low, z=-0.65)
    head = box(w * 0.9, w * 0.9, 0.42, s, z=1.25) if odds(rng, 0.6) else cylinder(w * 0.4, 0.35, s, z=1.27, n=12)
    parts = [box(w, w * 0.5, 0.6, top, z=0.65, top=u(rng, 0.8, 1)), head, box(w * 0.92, w * 0.92, 0.12, tint(rng, "wood"), 0, 0.015, 1.6)]  # fmt: skip
    parts += [limb.turned(t * a, "x").moved(t * w * 0.7, 0, 1.2) for t in (-1, 1)] + [leg.turned(-t * a * 0.6, "x").moved(t * w * 0.26, 0, 0.66) for t in (-1, 1)]  # fmt: skip
    parts += [box(0.06, 0.02, 0.06, (0.05, 0.05, 0.05), t * w * 0.2, -w * 0.45, 1.47) for t in (-1, 1)]
    return _tall(rng, merge(parts))


def _steel(rng):
    return tint(rng, pick(rng, "metal", "metal", "paint", "white"))


@ROBOT.style()
def robot_of_tin(rng):
    """Square head, antenna, a chest with dials, claw hands."""
    c, k, w = _steel(rng), tint(rng, pick(rng, "metal", "black", "paint")), u(rng, 0.35, 0.55)
    parts = [box(w, w * 0.6, 0.5, c, z=0.5, top=u(rng, 0.85, 1.1)), box(w * 0.65, w * 0.55, 0.3, c, z=1.06), cylinder(0.06, 0.07, k, z=1.0), cylinder(0.012, 0.16, k, z=1.36, n=6), sphere(0.03, 0.03, 0.03, (0.85, 0.15, 0.1), z=1.53, n=7)]  # fmt: skip
    parts += [stood(cylinder(0.05, 0.03, (0.9, 0.8, 0.2), n=10)).moved(s * w * 0.17, -w * 0.27, 1.24) for s in (-1, 1)]
    parts += [box(w * 0.6, 0.03, 0.22, k, 0, -w * 0.29, 0.68), box(w * 0.35, 0.03, 0.04, k, 0, -w * 0.28, 1.12)]
    parts += [stood(cylinder(0.035, 0.03, tint(rng, "paint"), n=8)).moved(x * w, -w * 0.31, 0.8) for x in (-0.18, 0, 0.18)]  # fmt: skip
    for s in (-1, 1):
        up = pick(rng, -0.4, -0.4, 0.3)
        hand = (s * (w / 2 + 0.2), -0.1, 0.92 + up)
        parts += [bar((s * w / 2, 0, 0.92), hand, 0.055, k, 8), torus(0.06, 0.02, c, n=9).turned(np.pi / 2, "x").moved(*hand), box(w * 0.3, w * 0.35, 0.5, k, s * w * 0.25), box(w * 0.38, w * 0.7, 0.1, c, s * w * 0.25, -0.04)]  # fmt: skip
    return _tall(rng, merge(parts), 0.3, 1.7)


@ROBOT.style()
def robot_arm(rng):
    """The industrial one: a turntable, two arm pieces, a gripper."""
    c, k = pick(rng, (0.95, 0.5, 0.1), (0.95, 0.8, 0.1), _steel(rng)), tint(rng, "black")
    a, b = u(rng, 0.1, 0.9), u(rng, -0.7, 0.6)
    p1 = np.float32([0, -0.6 * np.sin(a), 0.35 + 0.6 * np.cos(a)])
    p2 = p1 + np.float32([0, -0.55 * np.cos(b), 0.55 * np.sin(b)])
    joint = cylinder(0.12, 0.26, k, n=12).moved(z=-0.13).turned(np.pi / 2, "y")
    parts = [cylinder(0.28, 0.1, k), cylinder(0.2, 0.26, c, z=0.1, top=0.15), joint.moved(0, 0, 0.35), joint.scaled(0.85).moved(*p1), bar((0, 0, 0.35), p1, 0.1, c, 8, 0.08), bar(p1, p2, 0.085, c, 8, 0.06), sphere(0.075, 0.075, 0.075, k, *p2, n=8)]  # fmt: skip
    parts += [bar(p2, p2 + np.float32([s * 0.06, -0.08, -0.05]), 0.02, k, 5) for s in (-1, 1)] + [bar(p2 + np.float32([s * 0.06, -0.08, -0.05]), p2 + np.float32([s * 0.03, -0.2, -0.12]), 0.018, k, 5) for s in (-1, 1)]  # fmt: skip
    return _tall(rng, merge(parts), 0.5, 2.0)


@ROBOT.style()
def robot_humanoid(rng):
    """A smooth android: capsule limbs, visor."""
    c, k = tint(rng, pick(rng, "white", "metal")), tint(rng, "black")
    m = human(rng, pick(rng, "stand", "walk", "tee"), 10, u(rng, 0.9, 1.25), 1.1, plain=c, dress=0)
    joints = [sphere(0.07, 0.07, 0.07, k, s * x, 0, z, n=8) for s in (-1, 1) for x, z in ((0.19, 1.36), (0.09, 0.92), (0.09, 0.48))]  # fmt: skip
    return _tall(rng, merge([m, *joints, sphere(0.09, 0.05, 0.05, k, 0, -0.09, 1.64, n=10), stood(cylinder(0.05, 0.02, (0.2, 0.6, 0.9), n=10)).moved(0, -0.11, 1.22)]))  # fmt: skip


@ROBOT.style()
def robot_on_wheels(rng):
    """A dome on a barrel, or a rover with tracks and camera eyes."""
    c, k = _steel(rng), tint(rng, pick(rng, "black", "paint"))
    if odds(rng, 0.5):
        t = np.linspace(0, np.pi / 2, 6)
        parts = [cylinder(0.25, 0.5, c, z=0.15, n=16), lathe([(0.25 * np.cos(a), 0.25 * np.sin(a)) for a in t], k, 16, z=0.66), *[box(0.09, 0.25, 0.55, c, s * 0.3, 0, 0.05) for s in (-1, 1)], stood(cylinder(0.05, 0.04, (0.1, 0.1, 0.3), n=10)).moved(0, -0.2, 0.76), *[box(0.12, 0.03, 0.06, k, 0, -0.25, z) for z in (0.3, 0.42, 0.54)], box(0.15, 0.3, 0.08, k)]  # fmt: skip
    else:
        track = stack([(oval(0.3, 0.14, 4, 12), 0), (oval(0.3, 0.14, 4, 12), 0.14)], k).turned(np.pi / 2, "x").turned(np.pi / 2)  # fmt: skip
        parts = [box(0.4, 0.4, 0.35, c, z=0.2), track.moved(0.2, 0, 0.14), track.moved(-0.34, 0, 0.14), cylinder(0.035, 0.2, k, z=0.55), *[stood(cylinder(0.09, 0.16, c, n=10)).moved(s * 0.1, 0.03, 0.8) for s in (-1, 1)], *[stood(cylinder(0.065, 0.02, k, n=10)).moved(s * 0.1, -0.13, 0.8) for s in (-1, 1)], *[bar((s * 0.22, 0, 0.45), (s * 0.27, -0.3, 0.35), 0.03, k, 6) for s in (-1, 1)]]  # fmt: skip
    return _tall(rng, merge(parts), 0.25, 1.2)


@ROBOT.style()
def robot_chunky_low_poly(rng):
    """The big game mech or a cute one: fat fists and feet, small head."""
    c, k, n = _steel(rng), tint(rng, "paint"), int(rng.integers(5, 8))
    h = u(rng, 0.25, 0.6)
    parts = [soft_box(0.8, 0.6, 0.65, c, z=0.55, r=0.15, n=1), soft_box(h, h * 0.9, h * 0.8, k, 0, -0.03, 1.18, r=0.08, n=1), box(h * 0.7, 0.05, h * 0.2, (0.2, 0.8, 0.9), 0, -h * 0.47, 1.18 + h * 0.4), box(0.3, 0.05, 0.2, k, 0, -0.31, 0.8)]  # fmt: skip
    for s in (-1, 1):
        parts += [sphere(0.2, 0.2, 0.2, k, s * 0.5, 0, 1.05, n=n), bar((s * 0.52, 0, 1.0), (s * 0.6, -0.1, 0.55), 0.1, c, n, 0.17), soft_box(0.26, 0.3, 0.26, k, s * 0.62, -0.12, 0.32, r=0.05, n=1), bar((s * 0.22, 0, 0.6), (s * 0.27, 0, 0.15), 0.12, c, n, 0.16), soft_box(0.34, 0.5, 0.18, k, s * 0.28, -0.06, 0, r=0.06, n=1)]  # fmt: skip
    return _tall(rng, merge(parts), 0.3, 2.5)


def _sockets(r, y, z, gap, n=8, c=(0.06, 0.05, 0.05)):
    return [sphere(r, r * 0.6, r * 1.05, c, s * gap, y, z, n=n) for s in (-1, 1)]


def _skull(rng, n, jaw=True, open_=0.0, teeth=True):
    c, d = pick(rng, (0.9, 0.86, 0.76), (0.8, 0.74, 0.6), (0.95, 0.94, 0.9)), (0.06, 0.05, 0.05)
    parts = [sphere(0.075, 0.095, 0.078, c, 0, 0.01, 0.13, n=n), bar((0, -0.045, 0.105), (0, -0.06, 0.06), 0.055, c, n, 0.036), *_sockets(0.022, -0.083, 0.108, 0.032, n), bar((0, -0.1, 0.085), (0, -0.095, 0.065), 0.004, d, 4, 0.012)]  # fmt: skip
    parts += [bar((s * 0.045, -0.075, 0.08), (s * 0.07, -0.01, 0.085), 0.008, c, 5) for s in (-1, 1)]
    t = np.linspace(-0.8, 0.8, 8)
    if teeth:
        parts += [box(0.007, 0.006, 0.014, (0.95, 0.93, 0.85), 0.036 * np.sin(a), -0.06 - 0.034 * np.cos(a), 0.045) for a in t]  # fmt: skip
    if jaw:
        path = np.float32([(-0.058, 0.0, 0.075), (-0.052, -0.02, 0.03), (-0.03, -0.075, 0.015), (0, -0.092, 0.013), (0.03, -0.075, 0.015), (0.052, -0.02, 0.03), (0.058, 0.0, 0.075)])  # fmt: skip
        low = merge([sweep(path, [0.009, 0.012, 0.014, 0.015, 0.014, 0.012, 0.009], c, 6), *[box(0.007, 0.006, 0.012, (0.95, 0.93, 0.85), 0.034 * np.sin(a), -0.058 - 0.032 * np.cos(a), 0.026) for a in t]])  # fmt: skip
        parts.append(low.moved(0, 0, -0.07).turned(open_, "x").moved(0, 0, 0.07))
    return merge(parts)


@SKULL.style()
def skull_human(rng):
    return assemble([_skull(rng, 14).scaled(u(rng, 0.8, 1.15))])


@SKULL.style()
def skull_without_jaw(rng):
    return assemble([_skull(rng, 12, False, teeth=odds(rng, 0.7)).turned(u(rng, -0.3, 0.3), "x").scaled(u(rng, 0.8, 1.2))])  # fmt: skip


@SKULL.style()
def skull_laughing_on_base(rng):
    """Mouth open; on books, on crossed bones or on a stand."""
    parts = [_skull(rng, 10, True, u(rng, 0.2, 0.5))]
    if odds(rng, 0.5):
        parts += [bar((-0.13, s * 0.05, 0.0), (0.13, -s * 0.05, 0.0), 0.013, (0.88, 0.84, 0.74), 7) for s in (-1, 1)] + [sphere(0.02, 0.02, 0.02, (0.88, 0.84, 0.74), x, y, 0, n=7) for x in (-0.13, 0.13) for y in (-0.06, 0.06)]  # fmt: skip
    else:
        parts.append(box(0.16, 0.2, u(rng, 0.02, 0.06), tint(rng, "wood"), z=-0.05))
    return assemble([merge(parts).scaled(u(rng, 0.8, 1.2))])


@SKULL.style()
def skull_of_animal(rng):
    """Long-nosed with horns or antlers, as of a steer or deer."""
    c, d, n = (0.88, 0.84, 0.74), (0.06, 0.05, 0.05), pick(rng, 6, 10)
    parts = [sphere(0.09, 0.1, 0.08, c, 0, 0, 0.1, n=n), bar((0, -0.03, 0.09), (0, -0.33, 0.04), 0.075, c, n, 0.035), *[sphere(0.028, 0.03, 0.028, d, s * 0.065, -0.07, 0.12, n=7) for s in (-1, 1)], sphere(0.02, 0.03, 0.02, d, 0, -0.33, 0.05, n=6)]  # fmt: skip
    w = u(rng, 0.2, 0.5)
    parts += [sweep([(s * 0.06, 0.02, 0.15), (s * w, 0.02, 0.2), (s * w * 1.2, 0, 0.2 + w * 0.7)], [0.035, 0.025, 0.004], tint(rng, "wood"), 7) for s in (-1, 1)]  # fmt: skip
    m = merge(parts)
    return assemble([m.turned(1.2, "x") if odds(rng, 0.5) else m])


@SKULL.style()
def skull_chunky_low_poly(rng):
    """The game asset: a faceted block with big holes and few teeth."""
    c, d, n, w = pick(rng, (0.9, 0.87, 0.78), tint(rng, "metal"), tint(rng, "paint")), (0.06, 0.05, 0.05), int(rng.integers(5, 8)), u(rng, 0.9, 1.2)  # fmt: skip
    parts = [sphere(0.1 * w, 0.11, 0.1, c, 0, 0, 0.17, n=n + 1), soft_box(0.11 * w, 0.1, 0.1, c, 0, -0.05, 0.04, r=0.02, n=1), *_sockets(0.033, -0.09, 0.15, 0.043 * w, n), bar((0, -0.105, 0.13), (0, -0.1, 0.1), 0.003, d, 4, 0.02), *[box(0.02, 0.02, 0.035, (0.97, 0.96, 0.9), x * w, -0.1, 0.03) for x in (-0.036, -0.012, 0.012, 0.036)]]  # fmt: skip
    if odds(rng, 0.5):
        parts.append(soft_box(0.12 * w, 0.1, 0.035, c, 0, -0.05, 0, r=0.02, n=1))
    return assemble([merge(parts).scaled(u(rng, 0.7, 1.8))])
