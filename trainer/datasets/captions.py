"""Sentences about single shapes, in a table beside them."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from cg3d_core.errors import ReadError, UsageError

from .files import FileDataset, listing

CAPTIONS_OPTION = "the table of captions (JSON {uid: caption} or CSV uid,caption), when it is not found by its name"


class CaptionedFiles(FileDataset):
    """Files whose sentences are found by path within the data set, or by the name without its ending."""

    sentences: dict[str, list[str]]

    def captions(self, i: int) -> list[str]:
        return self.sentences.get(self.file(i)) or self.sentences.get(self.files[i].stem, [])


def caption_tables(root: Path, named: str = "") -> list[Path]:
    """The table called ``named`` (relative to the data set), or all in its folder that are called captions or Cap3D.

    Raises UsageError when the named one is not there.
    """
    if named:
        table = root / Path(named).expanduser()
        if not table.is_file():
            raise UsageError("there is no such table of captions", where=table, how="Correct the option captions.")
        return [table]
    found = [p for p in listing(root) if p.suffix.lower() in (".json", ".csv")]
    return [p for p in found if "caption" in p.name.lower() or "cap3d" in p.name.lower()]


def all_captions(tables: list[Path]) -> dict[str, list[str]]:
    """The sentences of several tables, by uid. Raises ReadError."""
    return {uid: found for table in tables for uid, found in read_captions(table).items()}


def read_captions(file: Path) -> dict[str, list[str]]:
    """uid -> sentences, from JSON {uid: sentence or [sentences]} or CSV uid,sentence (Cap3D's has no header).

    Raises ReadError when it is neither.
    """
    try:
        if file.suffix.lower() == ".json":
            table = json.loads(file.read_bytes())
            return {str(uid): [str(s) for s in ([v] if isinstance(v, str) else v)] for uid, v in table.items()}
        out: dict[str, list[str]] = {}
        with file.open(newline="", encoding="utf-8") as lines:
            for row in csv.reader(lines):
                if len(row) >= 2 and row[0].strip().lower() not in ("uid", "id", "identifier"):
                    out.setdefault(row[0].strip(), []).append(",".join(row[1:]).strip())
        return out
    except (OSError, ValueError, AttributeError, TypeError, csv.Error):
        how = "Write JSON {uid: caption} or CSV lines uid,caption."
        raise ReadError("this is no table of captions", where=file, how=how) from None
