"""Correcting the machine: segments selected, merged, split, hidden, named and labelled, all of it undoable."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from cg3d_app import engine
from cg3d_app.change import Change
from cg3d_app.commands import Command
from cg3d_app.features.label_commands import COMMANDS
from cg3d_app.features.label_guesses import Guesses
from cg3d_app.features.label_keeping import Keeping
from cg3d_app.features.segment_edits import SegmentEdits, segments
from cg3d_app.i18n import tr
from cg3d_app.jobs import Job
from cg3d_app.label_file import copy_of
from cg3d_app.panels.labels import LabelPanel
from cg3d_app.panels.segment_rows import LABEL, NAME, Row
from cg3d_app.theme import Theme
from cg3d_app.viewer import colouring
from cg3d_core.errors import UsageError
from cg3d_core.labels import file
from cg3d_core.labels.objects import label_of

if TYPE_CHECKING:
    from cg3d_app.window import MainWindow

NAMES, KNOWN = "labels name", "labels known"  # lanes of background work


class Labels(SegmentEdits):
    """The tab "Label"."""

    title = "Label"
    commands: ClassVar[tuple[Command, ...]] = COMMANDS

    def __init__(self, window: MainWindow):
        super().__init__(window)
        self.last = ""  # the label given last
        self.keeping = Keeping(window)
        self._known: tuple[str, ...] = ()  # names of the model
        self.panel: LabelPanel = LabelPanel(window.actions_)
        panel, table = self.panel, self.panel.table
        panel.assigned.connect(lambda label: self._try(lambda: self.assign(label)))
        table.chosen.connect(self.document.select)
        table.go_asked.connect(self._go_to)
        table.customContextMenuRequested.connect(self._menu)
        table.rows.labelled.connect(lambda segment, label: self._say(segment, label=label))
        table.rows.renamed.connect(lambda segment, name: self._say(segment, name=name))
        table.rows.shown.connect(self._show)
        self.keeping.changed.connect(self._show_work)
        self.guesses = Guesses(window)
        self.guesses.changed.connect(self._show_rows)
        panel.shown.connect(self.guesses.look)

    # ---- for others ------------------------------------------------------------------------------------

    @property
    def modified(self) -> bool:
        """Whether segments or labels are other than in their file."""
        return self.keeping.modified

    def save(self, path: Path | None = None) -> None:
        """Write the labels in the background: to ``path``, or where they were kept before, which is beside the scan."""
        self.keeping.save(path)

    def save_as(self) -> None:
        """Ask where to save."""
        self.keeping.save_as()

    def ask_open(self) -> None:
        """Let the user choose labels to go on with."""
        self.keeping.ask_open()

    # ---- labels ----------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Let the user type a label."""
        self.show_tab()
        self.panel.begin()

    def assign(self, label: str) -> None:
        """Label all that is selected; "" takes labels away. A part that an answer found becomes a segment."""
        label = " ".join(label.split())
        document, points = self.document, self.document.selected_points
        if points is None:
            raise UsageError("nothing is selected", how="Click a thing, then say what it is")
        if document.hit is not None:
            document.edit(lambda labelling: labelling.add(points, label))
        else:
            document.edit(lambda labelling: labelling.label(document.selected, label))
        self.last = label or self.last
        self.window.actions_.refresh()
        if label:
            self._report(tr("“{label}” given to {what}").format(label=label, what=segments(len(document.selected))))

    def again(self) -> None:
        """Give the last label once more."""
        self.assign(self.last)

    def name_chosen(self) -> None:
        """Label what is selected as the model would call it."""
        self._name(self._targets(), only_sure=False)

    def name_sure(self) -> None:
        """Label what has no label yet and has a name that the model is sure of."""
        labelling = self.document.labelling
        if labelling is not None:
            self._name([i for i in self._shown() if not labelling.label_of(i)], only_sure=True)

    def _name(self, ids: list[int], only_sure: bool) -> None:
        scene, labelling = self.document.scene, self.document.labelling
        if not ids or labelling is None:
            self._report(tr("Every segment has a label"))
            return
        frozen = copy_of(labelling)

        def done(named: list[Any]) -> None:
            if self.document.labelling is not labelling:
                return
            found = {
                i: one.name
                for i, one in zip(ids, named)
                if (one.sure or not only_sure) and labelling.sizes.get(i) == frozen.sizes[i]  # still the same one
            }
            if found:
                self.document.edit(lambda now: now.label_each(found))
            unsure = len(ids) - len(found)
            text = tr("{what} named").format(what=segments(len(found)))
            self._report(f"{text}; {tr('of {count} the model is not sure').format(count=unsure)}" if unsure else text)

        job = Job(
            tr("Naming segments"),
            lambda progress: engine.name_segments(scene, frozen, ids, progress),
            done,
            self.window.banner_say,
        )
        self.jobs.start(NAMES, job)
        self.window.activity.during(tr("Naming {what}…").format(what=segments(len(ids))), lambda: not job.ended)

    def rename(self) -> None:
        """Let the user type into the table: the name of what is selected, or its label where the keyboard is."""
        (segment,) = self._targets()
        table = self.panel.table
        column = LABEL if table.hasFocus() and table.currentIndex().column() == LABEL else NAME
        self.show_tab()
        if not table.edit_cell(segment, column):
            self.panel.list_all()
            table.edit_cell(segment, column)

    def claim_matches(self) -> None:
        """Select what the current answer found, with its words ready as the label."""
        document, result = self.document, self.document.result
        points = [document.scene.segment_points(i) for i in result.matched_ids]
        document.edit(lambda labelling: labelling.add_all(points))
        self.begin()
        self.panel.suggest(label_of(result))

    # ---- what is shown ---------------------------------------------------------------------------------

    def changed(self, change: Change) -> None:
        if change is Change.SCENE:
            self.jobs.cancel(NAMES)
            self.window.viewer.pen.give_up()
            self.last = ""
            self.guesses.forget()
            self.keeping.look() if self.window.opening.same else self.keeping.opened()
            self._learn_names()
        elif change is Change.LABELS:
            self.keeping.look()
        if change in (Change.SCENE, Change.LABELS):
            self._show_rows()
            if change is Change.SCENE and not self.window.opening.same:
                self.panel.table.to_top()
            if self.panel.isVisible():
                self.guesses.look()
        if change in (Change.SCENE, Change.LABELS, Change.SELECTION, Change.RESULT):
            self._show_selection()

    def dress(self, theme: Theme) -> None:
        self.panel.table.rows.set_faint(QColor(theme.faint))

    def knows(self, path: Path) -> bool:
        return path.suffix == file.ENDING

    def open_file(self, path: Path) -> bool:
        """Open the scan that labels belong to, and them with it."""
        if self.knows(path):
            self.keeping.open_with_scan(path)
        return self.knows(path)

    def drop_choices(self, paths: list[Path]) -> list[tuple[str, str]]:
        one = len(paths) == 1 and self.knows(paths[0])
        return [("labels", tr("Open the scan with these labels"))] if one else []

    def drop(self, key: str, paths: list[Path]) -> None:
        self.open_file(paths[0])

    def may_leave(self, go_on: Callable[[], object]) -> bool:
        kept = any(feature.keeps_work for feature in self.window.features)
        return kept or self.keeping.may_leave(go_on)

    def _show_rows(self) -> None:
        labelling = self.document.labelling
        rows, labels = [], []
        if labelling is not None:
            marks = labelling.marks
            labels = sorted(set(marks.labels.values()), key=str.casefold)
            of_label = dict(zip(labels, map(_triple, self.document.looks.label_colours.of(labels))))
            own = colouring.category_colours(np.array([*labelling.sizes], int))
            rows = [
                Row(
                    i,
                    marks.names.get(i, ""),
                    marks.labels.get(i, ""),
                    points,
                    i in marks.hidden,
                    _triple(colour),
                    of_label.get(marks.labels.get(i, "")),
                    self.guesses.of(i, points),
                    self.guesses.coming(i, points),
                )
                for (i, points), colour in zip(labelling.sizes.items(), own)
            ]
        self.panel.table.show_rows(rows, self.document.selected)
        self.panel.show_labels(labels, self._known)
        self._show_work()

    def _show_work(self) -> None:
        """How much is labelled, and whether it is saved."""
        labelling, said = self.document.labelling, self.keeping.said
        count = (
            ""
            if labelling is None
            else tr("{done:,} of {all:,} labelled").format(done=len(labelling.marks.labels), all=len(labelling.sizes))
        )
        self.panel.count.setText(f"{count}\n{said}" if said else count)
        place = self.window.tabs.indexOf(self.panel)
        self.window.tabs.setTabText(place, tr(self.title) + (" ●" if self.modified else ""))
        self.window.tabs.setTabToolTip(place, tr("Labels: {how}").format(how=said) if said else "")

    def _show_selection(self) -> None:
        document, labelling = self.document, self.document.labelling
        ids, label = document.selected, ""
        if labelling is None:
            headline, note = tr("No scan is open"), tr("Open one; then click a thing and say what it is.")
        elif document.hit is not None:
            headline, note = tr("A part that was found"), tr("Label it, and it becomes a segment.")
        elif not ids:
            headline = tr("Nothing is selected")
            note = tr("Click a thing in the view, Ctrl-click others, or choose in the list. Then press L.")
        else:
            given = {labelling.label_of(i) for i in ids}
            label = given.pop() if len(given) == 1 else ""
            headline = labelling.name_of(ids[0]) if len(ids) == 1 else segments(len(ids))
            note = tr("{count:,} points").format(count=sum(labelling.sizes[i] for i in ids))
            if len(ids) == 1 and ids[0] in labelling.marks.hidden:
                note = f"{note}   ·   {tr('hidden')}"
        self.panel.show_selection(headline, note, label)
        self.panel.set_ready(document.anything_selected)
        self.panel.table.choose(ids)

    # ---- inside ----------------------------------------------------------------------------------------

    def _learn_names(self) -> None:
        """The model's names, to complete labels with."""
        scene = self.document.scene
        self._known = ()
        self.jobs.cancel(KNOWN)
        if scene is None:
            return

        def done(names: tuple[str, ...]) -> None:
            self._known = names
            self._show_rows()

        job = Job("Known names", lambda progress: engine.known_names(scene), done, self.window.banner_say)
        self.jobs.start(KNOWN, job)

    def _say(self, segment: int, label: str | None = None, name: str | None = None) -> None:
        """The user typed into the table."""

        def change(labelling: Any) -> None:
            if label is not None:
                labelling.label([segment], label)
            if name is not None:
                labelling.rename(segment, name)

        self.last = label or self.last
        self._try(lambda: self.document.edit(change))

    def _show(self, segment: int, shown: bool) -> None:
        """A check mark of the table: for all selected rows if it is one of them."""
        ids: Iterable[int] = self.document.selected if segment in self.document.selected else [segment]
        self.document.edit(lambda labelling: labelling.show(ids) if shown else labelling.hide(ids))

    def _go_to(self, segment: int) -> None:
        self.document.select([segment])
        self.window.selecting.fly_to_selection()

    def _menu(self, where: QPoint) -> None:
        if self.panel.table.indexAt(where).isValid():
            self.window.selecting.show_segment_menu(None, self.panel.table.viewport().mapToGlobal(where))


def _triple(colour: np.ndarray) -> tuple[float, float, float]:
    return float(colour[0]), float(colour[1]), float(colour[2])
