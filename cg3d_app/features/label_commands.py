"""What can be done with segments and labels: the entries of the menu Label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cg3d_app.commands import Command, has_scene
from cg3d_app.i18n import tr

if TYPE_CHECKING:
    from cg3d_app.features.labels import Labels
    from cg3d_app.window import MainWindow


def _labels(window: MainWindow) -> Labels:
    from cg3d_app.features.labels import Labels

    return window.feature(Labels)


def _chosen(window: MainWindow) -> bool:
    return window.document.anything_selected


def _several(window: MainWindow) -> bool:
    return len(window.document.selected) > 1


def _any_hidden(window: MainWindow) -> bool:
    labelling = window.document.labelling
    return labelling is not None and bool(labelling.marks.hidden)


def _any_label_chosen(window: MainWindow) -> bool:
    labelling = window.document.labelling
    return labelling is not None and any(labelling.label_of(i) for i in window.document.selected)


def _has_matches(window: MainWindow) -> bool:
    return window.document.result is not None and window.document.result.matched


def _again(window: MainWindow) -> str:
    last = _labels(window).last
    return tr("Label “{name}” again").format(name=last) if last else tr("The last label again")


def _hide_text(window: MainWindow) -> str:
    return tr("Show") if _labels(window).all_hidden else tr("Hide")


COMMANDS: tuple[Command, ...] = (
    Command(
        "labels.label", "Label…", "Label", lambda w: _labels(w).begin(), ("L",), "Say what the selected segments are",
        _chosen, on_segment=True,
    ),
    Command(
        "labels.again", "The last label again", "Label", lambda w: _labels(w).again(), ("Shift+L",),
        "Give the selected segments the label that was given last",
        lambda w: _chosen(w) and bool(_labels(w).last), text_now=_again, on_segment=True,
    ),
    Command(
        "labels.name", "Name it as the model does", "Label", lambda w: _labels(w).name_chosen(), ("A",),
        "Label the selected segments with the best name that the model has for each", _chosen, on_segment=True,
    ),
    Command(
        "labels.name_sure", "Name all that the model is sure of", "Label", lambda w: _labels(w).name_sure(),
        tip="Label every segment without a label whose name would match if it were asked for", enabled=has_scene,
    ),
    Command(
        "labels.unlabel", "Take the label away", "Label", lambda w: _labels(w).assign(""), enabled=_any_label_chosen,
        on_segment=True,
    ),
    Command(
        "labels.rename", "Rename…", "Label", lambda w: _labels(w).rename(), ("F2",),
        "Give this very segment a name of its own", lambda w: w.document.selection is not None, on_segment=True,
    ),
    Command(
        "labels.merge", "Merge", "Label", lambda w: _labels(w).merge(), ("Ctrl+M",),
        "Make one segment of those that are selected", _several, starts_section=True, on_segment=True,
    ),
    Command(
        "labels.split", "Split at gaps", "Label", lambda w: _labels(w).split(), ("Ctrl+Shift+M",),
        "Make a segment of each piece that lies apart", _chosen, on_segment=True,
    ),
    Command(
        "labels.cut", "Cut along a line…", "Label", lambda w: _labels(w).cut(), ("X",),
        "Drag a line over the view; the selected segments are parted along it", _chosen, on_segment=True,
    ),
    Command(
        "labels.carve", "Cut out a box…", "Label", lambda w: _labels(w).carve(), ("Shift+X",),
        "Drag a box over the view; what of the selected segments lies in it becomes a segment", _chosen, on_segment=True,
    ),
    Command(
        "labels.hide", "Hide", "Label", lambda w: _labels(w).hide(), ("H",), "Leave out of the view and of exports",
        _chosen, text_now=_hide_text, starts_section=True, on_segment=True,
    ),
    Command(
        "labels.hide_others", "Hide the others", "Label", lambda w: _labels(w).hide_others(), ("Shift+H",),
        "Show the selected segments alone", _chosen, on_segment=True,
    ),
    Command(
        "labels.show_all", "Show all that is hidden", "Label", lambda w: _labels(w).show_all(), ("Ctrl+H",),
        enabled=_any_hidden,
    ),
    Command(
        "labels.remove", "Remove", "Label", lambda w: _labels(w).remove(), ("Del",),
        "Dissolve the selected segments; their points belong to none", _chosen, on_segment=True,
    ),
    Command(
        "labels.all", "Select all", "Label", lambda w: _labels(w).select_all(), ("Ctrl+A",),
        "Select every segment that is shown", has_scene, starts_section=True,
    ),
    Command(
        "labels.same", "Select all with this label", "Label", lambda w: _labels(w).select_same(), ("Ctrl+Shift+A",),
        enabled=_any_label_chosen, on_segment=True,
    ),
    Command("labels.invert", "Invert the selection", "Label", lambda w: _labels(w).invert(), ("Ctrl+I",), enabled=has_scene),
    Command(
        "labels.box", "Select with a box…", "Label", lambda w: _labels(w).select_box(), ("R",),
        "Drag a box over the view; what lies in it for the most part is selected", has_scene,
    ),
    Command(
        "labels.claim", "Select the matches", "Label", lambda w: _labels(w).claim_matches(), ("Ctrl+Shift+I",),
        "Select what the current answer found; matches that are no segments become some", _has_matches,
    ),
    Command(
        "labels.save", "Save labels", "Label", lambda w: _labels(w).save(), ("Ctrl+Alt+S",),
        "Keep segments and labels in a small file beside the scan", lambda w: _labels(w).keeping.can_save, starts_section=True,
    ),
    Command("labels.save_as", "Save labels as…", "Label", lambda w: _labels(w).save_as(), enabled=has_scene),
    Command(
        "labels.open", "Open labels…", "Label", lambda w: _labels(w).ask_open(),
        tip="Go on with labels of this scan that were saved elsewhere", enabled=has_scene,
    ),
)  # fmt: skip
