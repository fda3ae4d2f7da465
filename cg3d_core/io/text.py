"""XYZ, PTS, TXT, CSV, ASC: tables of numbers, with or without a header, in any of the usual delimiters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from cg3d_core.cloud import PointCloud
from cg3d_core.errors import ReadError
from cg3d_core.io.build import build_cloud
from cg3d_core.io.fields import find_fields
from cg3d_core.io.guess import guess_columns
from cg3d_core.io.names import labels_beside
from cg3d_core.io.numbers import read_rows


@dataclass
class Layout:
    """How a text table is written."""

    skip: int  # lines before the data
    delimiter: str | None  # None: any white space
    names: list[str] | None  # from a header line
    count: int | None  # from a PTS count line
    columns: int
    decimal_comma: bool
    trailing: bool  # each line ends with a delimiter


def read_text(path: Path) -> PointCloud:
    """Read a table of points, one a line: x y z, then colours, normals, labels, instances, intensities.

    Raises:
        ReadError: not a table of numbers with at least three columns, or shorter than its count line says.
    """
    layout = find_layout(path)
    table, notes = read_rows(
        path,
        columns=layout.columns,
        skip=layout.skip,
        delimiter=layout.delimiter,
        decimal_comma=layout.decimal_comma,
        patient=layout.trailing,
    )
    if layout.count is not None and len(table) != layout.count:
        raise ReadError(
            f"line 1 promises {layout.count:,} points but {len(table):,} rows follow",
            where=path,
            how="Copy or export it again.",
        )
    found = find_fields(layout.names) if layout.names and len(layout.names) == layout.columns else {}
    if "xyz" in found:
        at = {name: i for i, name in reversed(list(enumerate(layout.names)))}
        columns = {key: table[:, [at[name] for name in names]] for key, names in found.items()}
        columns = {key: c if key in ("xyz", "colour", "normals") else c[:, 0] for key, c in columns.items()}
    else:
        columns, more = guess_columns(table, intensity_first=path.suffix.lower() == ".pts")
        notes += more
    names = {}
    if "labels" in columns:
        names, _, more = labels_beside(path)
        notes += more
    return build_cloud(path, "text table", columns.pop("xyz"), **columns, label_names=names, notes=notes)


def find_layout(path: Path) -> Layout:
    """Look at the head of the file; raises ReadError when it is no table of numbers."""
    with path.open("rb") as file:
        head = file.read(1 << 16)
        whole = not file.read(1)
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise ReadError("this text file is in UTF-16", where=path, how="Save it as UTF-8 or plain ASCII.")
    lines = head.removeprefix(b"\xef\xbb\xbf").decode("latin-1").splitlines()
    if not whole and len(lines) > 1:
        lines.pop()  # may be cut
    names, count = None, None
    for i, line in enumerate(lines):
        text = line.strip()
        comment = re.match(r"#|//|;|!|%", text)
        if not text or comment:
            names = names or _names(text.lstrip("#/;!% "))
            continue
        if count is None and names is None and re.fullmatch(r"\d+", text) and i + 1 < len(lines):
            count = int(text)
            continue
        delimiter, comma = _delimiter(text)
        words = [word.strip() for word in text.rstrip(delimiter or " ").split(delimiter)]
        if all(_number(word.replace(",", ".") if comma else word) for word in words):
            if len(words) < 3:
                raise ReadError(f"line {i + 1} has {len(words)} values; a point needs three", where=path)
            trailing = delimiter is not None and text.endswith(delimiter)
            return Layout(i, delimiter, names, count, len(words), comma, trailing)
        if names and "xyz" in find_fields(names):
            break  # a second line of words: not a header
        names = _names(text)
        if names is None:
            break
    raise ReadError("not a table of numbers", where=path, how="A text scan has lines like: x y z r g b.")


def _names(text: str) -> list[str] | None:
    """Column names of a header line, or None when it is prose."""
    delimiter = next((d for d in (";", ",", "\t") if d in text), None)
    words = [word.strip().strip("\"'") for word in text.split(delimiter)]
    return words if "xyz" in find_fields(words) else None


def _delimiter(text: str) -> tuple[str | None, bool]:
    """The delimiter of a line (None: white space) and whether its decimals are written with commas."""
    if ";" in text:
        return ";", "," in text
    if "," in text:
        if not re.search(r",\s", text) and re.search(r"\s", text.strip()):
            return None, True  # 1,5 2,5 3,5
        return ",", False
    return None, False


def _number(word: str) -> bool:
    try:
        float(word)
    except ValueError:
        return False
    return word.isascii() and "_" not in word
