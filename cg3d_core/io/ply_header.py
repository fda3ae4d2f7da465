"""The header of a PLY file: which elements with which properties, in which byte order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from cg3d_core.errors import ReadError

_TYPES = {
    "char": "i1", "int8": "i1", "uchar": "u1", "uint8": "u1", "short": "i2", "int16": "i2", "ushort": "u2",
    "uint16": "u2", "int": "i4", "int32": "i4", "uint": "u4", "uint32": "u4", "float": "f4", "float32": "f4",
    "double": "f8", "float64": "f8", "int64": "i8", "uint64": "u8", "long": "i8", "ulong": "u8",
}  # fmt: skip
_ORDERS = {"binary_little_endian": "<", "binary_big_endian": ">", "ascii": ""}
_AGAIN = "Copy or export it again."


@dataclass
class Element:
    """One ``element`` of the header; a list property has its count type in ``lists``."""

    name: str
    count: int
    properties: list[tuple[str, str]] = field(default_factory=list)  # (name, numpy type without order)
    lists: dict[str, str] = field(default_factory=dict)  # list property -> numpy type of its count

    def dtype(self, order: str, lengths: dict[str, int] | None = None) -> np.dtype:
        """Row type; ``lengths`` gives the (constant) length of each list."""
        parts = []
        for name, kind in self.properties:
            if name in self.lists:
                parts += [(f"{name}#", order + self.lists[name]), (name, order + kind, ((lengths or {})[name],))]
            else:
                parts.append((name, order + kind))
        return np.dtype(parts)


@dataclass
class Header:
    """A parsed PLY header and where the data begins."""

    order: str  # "<", ">" or "" for ASCII
    elements: list[Element]
    comments: list[str]
    size: int  # bytes up to and including the end_header line
    lines: int

    def label_names(self) -> dict[int, str]:
        """Label names as ``write_ply`` puts them into comments: ``label <id> <name>``."""
        found = (re.fullmatch(r"label (\d+) (.+)", comment) for comment in self.comments)
        return {int(match[1]): _unescaped(match[2]) for match in found if match}


def read_header(path: Path) -> Header:
    """Parse the header of ``path``; raises ReadError with the offending line."""
    order, elements, comments = None, [], []
    with path.open("rb") as file:
        for number in range(1, 10_001):
            raw = file.readline(4096)
            words = raw.decode("latin-1").split()
            if not raw or (number == 1 and words[:1] != ["ply"]):
                raise ReadError("the PLY header is cut short or damaged", where=path, how=_AGAIN)
            key = words[0] if words else ""
            try:
                if key == "format":
                    order = _ORDERS[words[1]]
                elif key in ("comment", "obj_info"):
                    comments.append(" ".join(raw.decode("utf-8", errors="replace").split()[1:]))
                elif key == "element":
                    elements.append(Element(words[1], int(words[2])))
                    if elements[-1].count < 0:
                        raise ValueError
                elif key == "property":
                    _add_property(elements[-1], words[1:])
                elif key == "end_header":
                    if order is None:
                        raise ValueError
                    return Header(order, elements, comments, file.tell(), number)
            except (KeyError, IndexError, ValueError):
                line = raw.decode("latin-1").strip()[:60]
                raise ReadError(f"PLY header line {number} makes no sense: {line!r}", where=path, how=_AGAIN) from None
    raise ReadError("the PLY header has no end", where=path, how=_AGAIN)


def _unescaped(text: str) -> str:
    try:
        return text.encode("latin-1", errors="backslashreplace").decode("unicode_escape")
    except UnicodeDecodeError:
        return text


def _add_property(element: Element, words: list[str]) -> None:
    if words[0] == "list":
        _, count, kind, name = words[:4]
    else:
        kind, name = words[:2]
    while any(name == known for known, _ in element.properties):
        name += "_"
    element.properties.append((name, _TYPES[kind]))
    if words[0] == "list":
        if _TYPES[count][0] == "f":
            raise ValueError
        element.lists[name] = _TYPES[count]
