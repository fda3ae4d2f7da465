"""What is known of a model without loading its weights. No widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cg3d_app.i18n import tr
from cg3d_core.errors import Cg3dError, ModelError


@dataclass(frozen=True)
class ModelFacts:
    """A model that can be chosen."""

    key: str  # for the settings: a packaged name, or the folder
    folder: Path
    name: str
    packaged: bool
    lines: tuple[str, ...] = ()  # for people, one fact each
    spaces: tuple[str, ...] = ()
    error: str = ""  # why it cannot be used


def list_models(recent: list[Path], chosen: str | None) -> tuple[list[ModelFacts], str]:
    """The packaged models, then the chosen one and those of late; and the key of the one in use. For background jobs."""
    from cg3d_core.model.checkpoint import checkpoint_names
    from cg3d_core.opening import DEFAULT_MODEL

    packaged = checkpoint_names()
    in_use = chosen or DEFAULT_MODEL
    folders = [] if in_use in packaged else [Path(in_use)]
    folders += [folder for folder in recent if folder not in folders]
    return [facts(name) for name in packaged] + [facts(str(folder)) for folder in folders], in_use


def facts(key: str) -> ModelFacts:
    """What is known of a model by its packaged name or its folder; one that is broken says why."""
    from cg3d_core.model.checkpoint import CONFIG, find_checkpoint, read_config

    packaged = Path(key).name == key
    folder = Path(key)
    try:
        folder = find_checkpoint(key)
        config = read_config(folder / CONFIG)
        return ModelFacts(
            key, folder, str(config.get("name") or folder.name), packaged, _lines(config), tuple(config["spaces"])
        )
    except Cg3dError as error:
        return ModelFacts(key, folder, folder.name, packaged, error=str(error))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        broken = ModelError(f"config.json does not describe a model: {error}", where=folder)
        return ModelFacts(key, folder, folder.name, packaged, error=str(broken))


def device_words() -> str:
    """What this machine can work on, in a line. For background jobs."""
    import torch

    if not torch.cuda.is_available():
        return tr("PyTorch finds no GPU here: everything runs on the CPU.")
    return tr("GPU: {name}").format(name=torch.cuda.get_device_name(0))


def _lines(config: dict[str, Any]) -> tuple[str, ...]:
    spaces = ", ".join(f"{name} ({width})" for name, width in config["spaces"].items())
    lines = [
        tr("Points: {encoder}").format(encoder=config["encoder"]["name"]),
        tr("Joint spaces: {spaces}").format(spaces=spaces or tr("none: it cannot be asked with words")),
        tr("Picture tower of its own: {answer}").format(answer=tr("yes") if config.get("image_tower") else tr("no")),
        tr("Knows how whole an object is: {answer}").format(answer=tr("yes") if config.get("objectness") else tr("no")),
    ]
    if classes := (config.get("classifier") or {}).get("classes"):
        text = tr("Fine-tuned to tell apart: {classes}. Words in general find less with it.")
        lines.append(text.format(classes=", ".join(map(str, classes))))
    return tuple(lines)
