"""Recipes: dataclasses filled from YAML and ``key=value`` overrides."""

from __future__ import annotations

import difflib
import re
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import TypeVar

from cg3d_core.errors import UsageError
from cg3d_core.training.image_tower import ImageTowerSettings
from cg3d_core.training.settings import PretrainSettings
from cg3d_core.training.world_spec import WorldSpec

RECIPES = Path(__file__).parent / "recipes"


@dataclass
class DatasetSpec:
    """Which data set, and how to read it; see ``datasets.open_dataset``."""

    path: str = ""
    name: str = ""  # a reader's name; empty: recognised by the folder's layout
    # the reader's own, e.g. variant: PB_T50_RS
    options: dict[str, str | int | float | bool] = field(default_factory=dict)


@dataclass
class TowerSpec:
    """Which frozen towers teach; see ``cg3d_core.model.towers.load_tower``."""

    path: str = (
        ""  # a checkpoint file or "openclip/NAME/TAG"; empty: the embedded ones (MiniLM and a small ViT of ours)
    )
    model: str = ""  # open_clip's name of the architecture, where the file's shapes do not tell
    space: str = ""  # what to call the joint space, in place of the name that the file gets


@dataclass
class Recipe:
    """Everything that makes a checkpoint: a world or a data set, towers, a point encoder and how long."""

    name: str = "mini"
    seed: int = 0
    output: str = "runs/mini"
    shards: str = "runs/world"  # where the world's shards are kept
    workers: int = 2  # processes that make shards
    start: str = ""  # a checkpoint's name or folder to start from; empty: from scratch
    dataset: DatasetSpec = field(default_factory=DatasetSpec)  # empty path: the generated world
    captions: str = "templates"  # of a data set: class names in templates, or "own": each shape's own sentences
    tower: TowerSpec = field(default_factory=TowerSpec)
    world: WorldSpec = field(default_factory=WorldSpec)
    image_tower: ImageTowerSettings = field(default_factory=ImageTowerSettings)
    pretrain: PretrainSettings = field(default_factory=PretrainSettings)

    def as_dict(self) -> dict:
        """Plain nested dict, as stored with the checkpoint."""
        return asdict(self)


def recipe_names() -> list[str]:
    """Names of the recipes that come with the trainer."""
    return sorted(p.stem for p in RECIPES.glob("*.yaml"))


Kind = TypeVar("Kind")


def load_recipe(name_or_file: str, overrides: list[str], kind: type[Kind] = Recipe) -> Kind:
    """Recipe (dataclass ``kind``) by name or YAML file, with ``key=value`` overrides ("pretrain.samples=1000").

    Raises UsageError for an unknown recipe, an unknown key or a value of the wrong type.
    """
    import jsonargparse

    path = Path(name_or_file)
    if not path.suffix:
        path = RECIPES / f"{name_or_file}.yaml"
    if not path.is_file():
        raise UsageError(f"no recipe {name_or_file!r}", how=f"Known: {', '.join(recipe_names())}; or give a YAML file.")
    _check_kind(path, kind)
    for item in overrides:
        if "=" not in item:
            raise UsageError(f"{item!r} is not an override", how="Write key=value, for example pretrain.samples=1000.")
    parser = jsonargparse.ArgumentParser(exit_on_error=False)
    parser.add_argument("--config", action="config")
    parser.add_class_arguments(kind)
    try:
        made = parser.instantiate(parser.parse_args([f"--config={path}", *(f"--{item}" for item in overrides)]))
    except (jsonargparse.ArgumentError, TypeError, ValueError) as error:
        what, how = _explained(str(error), kind)
        raise UsageError(what, where=path.name, how=how) from None
    if made.get("seed", 0) < 0:
        raise UsageError(f"seed is {made['seed']}", how="Give 0 or more.")
    return kind(**{f.name: made[f.name] for f in fields(kind)})


def _check_kind(path: Path, kind: type) -> None:
    """Raise UsageError for a file that is no recipe, or one of another command."""
    import yaml

    try:
        held = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        held = None
    if not isinstance(held, dict):
        raise UsageError("this is no recipe", where=path, how="A recipe is a YAML file of key: value.")
    strange = [str(key) for key in held if key not in {f.name for f in fields(kind)}]
    if strange:
        other = next((command for command in ("finetune", "pretrain") if command in strange), None)
        how = (
            f"It is a recipe for cg3d-train {other}." if other else f"Known: {', '.join(f.name for f in fields(kind))}."
        )
        raise UsageError(f"there is no key {strange[0]!r} in such a recipe", where=path.name, how=how)


def _explained(text: str, kind: type) -> tuple[str, str | None]:
    """What jsonargparse says of a mistake in a recipe, in a line, and what could have been meant."""
    if found := re.search(r"arguments: --([^\s=]+)|Option '([^']+)' is not accepted", text):
        key = found[1] or found[2]
        close = difflib.get_close_matches(key, _keys(asdict(kind())), 1)
        return f"there is no key {key!r}", f"Did you mean {close[0]}?" if close else "The recipes' files show the keys."
    if found := re.search(r'.*Parser key "([^"]+)":\s*(.*)', text, re.DOTALL):
        said = re.sub(r"<class .(\w+).>", r"\1", found[2])
        return f"{found[1]}: {said}", None
    return text.strip().splitlines()[-1], None


def _keys(values: dict, prefix: str = "") -> list[str]:
    """ "a.b" for every value, as overrides name them."""
    nested = (_keys(v, f"{prefix}{k}.") if isinstance(v, dict) and v else [f"{prefix}{k}"] for k, v in values.items())
    return [key for keys in nested for key in keys]
