"""What a file says of itself in words: which way is up, and how long its unit is.

In the header of a PLY file, which has no other place for them, as ``comment up z`` and ``comment unit metre``. Up is an axis
("z", "-y") or three numbers; the unit has a name or is a number of metres. Others' ways of writing the same ("Units: mm")
are understood too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from cg3d_core.errors import UsageError
from cg3d_core.geometry.axes import direction, said

UNITS = {"metre": 1.0, "decimetre": 0.1, "centimetre": 0.01, "millimetre": 0.001, "inch": 0.0254, "foot": 0.3048}
"""Units that have names: metres of each."""

_OTHERS = {
    "m": "metre", "meter": "metre", "metres": "metre", "meters": "metre",
    "dm": "decimetre", "decimeter": "decimetre", "decimetres": "decimetre", "decimeters": "decimetre",
    "cm": "centimetre", "centimeter": "centimetre", "centimetres": "centimetre", "centimeters": "centimetre",
    "mm": "millimetre", "millimeter": "millimetre", "millimetres": "millimetre", "millimeters": "millimetre",
    "in": "inch", "inches": "inch", "ft": "foot", "feet": "foot",
}  # fmt: skip
_RANGE = 1e-9, 1e9  # metres: what is beyond is no unit of a scan
_SHOWN, _MOST = 60, 3  # characters of a comment in a remark; remarks


def saying(up: str | None, unit: float | None) -> list[str]:
    """Comments for a header; of what is None there is none."""
    names = {metres: name for name, metres in UNITS.items()}
    lines = [] if up is None else [f"up {said(direction(up))}"]
    return lines if unit is None else [*lines, f"unit {names.get(unit) or f'{float(unit)!r} metre'}"]


def heard(comments: Iterable[str]) -> tuple[str | None, float | None, tuple[str, ...]]:
    """Up, metres a unit, and remarks on what makes no sense, of a header's comments; None where they do not say it."""
    found: dict[str, tuple[str | float, str]] = {}  # "up" or "unit" -> what it is, and the comment that said so
    remarks = []
    for comment in comments:
        match = re.fullmatch(r"(up|units?)(?:\s*[:=]\s*|\s+|$)(.*)", comment.strip(), re.IGNORECASE)
        if match is None:
            continue
        key = "up" if match[1].lower() == "up" else "unit"
        value = (read_up if key == "up" else read_unit)(match[2])
        if value is None:
            what = "direction" if key == "up" else "unit"
            remarks.append(f"the header's comment {comment[:_SHOWN]!r} names no {what} and was left out")
        elif found.setdefault(key, (value, comment))[0] != value:
            remarks.append(f"the header says {found[key][1][:_SHOWN]!r} and {comment[:_SHOWN]!r}; the first counts")
    up, unit = (found.get(key, (None, ""))[0] for key in ("up", "unit"))
    return up, unit, tuple(remarks[:_MOST])


def read_up(text: object) -> str | None:
    """A direction as ``PointCloud.up`` holds it; None for what is none."""
    try:
        return said(direction(str(text).lower().strip().removeprefix("+")))
    except UsageError:
        return None


def read_unit(text: object) -> float | None:
    """Metres of a unit by name ("mm") or number ("0.001", "0.001 metre"); None for what is none."""
    words = str(text).lower().rstrip(".").split()
    metres = 1.0
    if words and (name := _OTHERS.get(words[-1], words[-1])) in UNITS:
        metres = UNITS[name]
        words = words[:-1] or ["1"]
    try:
        (number,) = words
        metres *= float(number)
    except ValueError:  # several words or none, or no number
        return None
    return metres if _RANGE[0] <= metres <= _RANGE[1] else None
