"""What the window remembers between two starts."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from cg3d_app.engine import LISTED
from cg3d_app.questions import Question
from cg3d_core.errors import UsageError

MOST_RECENT = 10
MOST_LISTED = 500  # segments with an answer


class Settings:
    """Typed access to a QSettings. What lies on a drive that does not answer counts as gone, which ``os.path`` takes care of."""

    def __init__(self, store: QSettings | None = None):
        self._store = store if store is not None else QSettings("CG3D", "CG3D")

    def recent(self) -> list[Path]:
        """Scans opened lately, newest first; those that are gone are left out."""
        value = self._store.value("recent", [])
        names = [value] if isinstance(value, str) else list(value or [])
        return [Path(name) for name in names if os.path.exists(name)]

    def add_recent(self, path: Path) -> None:
        """Put a scan at the head of the list."""
        path = Path(path).resolve()
        names = [str(path)] + [str(other) for other in self.recent() if other != path]
        self._store.setValue("recent", names[:MOST_RECENT])

    def clear_recent(self) -> None:
        """Forget the list."""
        self._store.remove("recent")

    def libraries(self) -> list[str]:
        """Shape libraries opened lately, newest first, as ``libraries.open_library`` takes them; those gone are left out."""
        value = self._store.value("libraries", [])
        names = [value] if isinstance(value, str) else list(value or [])
        return [name for name in names if name == "sample" or os.path.isdir(name)]

    def add_library(self, path: str) -> None:
        """Put a shape library at the head of the list."""
        names = [path, *(other for other in self.libraries() if other != path)]
        self._store.setValue("libraries", names[:MOST_RECENT])

    @property
    def theme(self) -> str:
        """``dark`` or ``light``."""
        return "light" if self._store.value("theme") == "light" else "dark"

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue("theme", name)

    @property
    def shaded(self) -> bool:
        """Whether the view has depth shading."""
        return self._store.value("shaded") != "no"

    @shaded.setter
    def shaded(self, shaded: bool) -> None:
        self._store.setValue("shaded", "yes" if shaded else "no")

    @property
    def folder(self) -> str:
        """Where the last scan was opened."""
        return str(self._store.value("folder", ""))

    @folder.setter
    def folder(self, path: str) -> None:
        self._store.setValue("folder", path)

    @property
    def model(self) -> str | None:
        """The model to work with: a packaged name or a checkpoint folder; None: the one that ships."""
        return self._text("model")

    @model.setter
    def model(self, name: str | None) -> None:
        self._store.setValue("model", name or "")

    @property
    def tower(self) -> str | None:
        """The user's own CLIP weights or open_clip tag that words and pictures go through; None: the model's own towers."""
        return self._text("tower")

    @tower.setter
    def tower(self, name: str | None) -> None:
        self._store.setValue("tower", name or "")

    @property
    def words(self) -> str | None:
        """The file of taught words in use; None: they have not been saved to one."""
        return self._text("words")

    @words.setter
    def words(self, path: str | None) -> None:
        self._store.setValue("words", path or "")

    @property
    def unsaved_words(self) -> bool:
        """Whether taught words were changed after that file was read or written."""
        return self._text("unsaved_words") == "yes"

    @unsaved_words.setter
    def unsaved_words(self, unsaved: bool) -> None:
        self._store.setValue("unsaved_words", "yes" if unsaved else "")

    @property
    def label_set(self) -> str | None:
        """Key of the list of labels that files are named among; None: nobody has chosen one."""
        return self._text("label_set")

    @label_set.setter
    def label_set(self, key: str | None) -> None:
        self._store.setValue("label_set", key or "")

    @property
    def own_labels(self) -> list[str]:
        """The user's own labels."""
        return (self._text("own_labels") or "").splitlines()

    @own_labels.setter
    def own_labels(self, names: list[str]) -> None:
        self._store.setValue("own_labels", "\n".join(names))

    @property
    def listed(self) -> int:
        """Segments listed with an answer, at most."""
        return min(max(self._store.value("listed", LISTED, type=int), 1), MOST_LISTED)

    @listed.setter
    def listed(self, count: int) -> None:
        self._store.setValue("listed", count)

    def saved_questions(self) -> list[Question]:
        """Questions that the user wants to ask again, newest first; what cannot be read is left out."""
        out: list[Question] = []
        with contextlib.suppress(ValueError):
            for values in json.loads(str(self._store.value("questions", "[]"))):
                with contextlib.suppress(ValueError, TypeError, AttributeError, UsageError):
                    out.append(Question.from_dict(values))
        return out

    def save_questions(self, questions: list[Question]) -> None:
        """Keep these, and no others."""
        self._store.setValue("questions", json.dumps([question.to_dict() for question in questions]))

    @property
    def dataset(self) -> str | None:
        """The folder that labelled segments are gathered in to learn from; None: the program's own."""
        return self._text("dataset")

    @dataset.setter
    def dataset(self, path: str | None) -> None:
        self._store.setValue("dataset", path or "")

    @property
    def finetuning(self) -> str | None:
        """The last fine-tuning run, as its feature wrote it."""
        return self._text("finetuning")

    @finetuning.setter
    def finetuning(self, text: str | None) -> None:
        self._store.setValue("finetuning", text or "")

    @property
    def device(self) -> str:
        """Where the model works: "cpu", "cuda", or "auto" for a GPU where there is one."""
        return self._text("device") or "auto"

    @device.setter
    def device(self, name: str) -> None:
        self._store.setValue("device", name)

    def models(self) -> list[Path]:
        """Folders of models used or made lately, newest first; those that are gone are left out."""
        value = self._store.value("models", [])
        names = [value] if isinstance(value, str) else list(value or [])
        return [Path(name) for name in names if os.path.isdir(name)]

    def add_model(self, folder: Path) -> None:
        """Put a model's folder at the head of that list."""
        folder = Path(folder).resolve()
        names = [str(folder)] + [str(other) for other in self.models() if other != folder]
        self._store.setValue("models", names[:MOST_RECENT])

    def _text(self, key: str) -> str | None:
        value = str(self._store.value(key, "") or "")
        return value or None

    def geometry(self) -> QByteArray | None:
        """Place and size of the window."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else None

    def keep_geometry(self, value: QByteArray) -> None:
        """Remember place and size of the window."""
        self._store.setValue("geometry", value)
