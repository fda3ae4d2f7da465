"""Recipes: dataclasses filled from YAML and ``key=value`` overrides."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import TypeVar

from cg3d_core.errors import UsageError
from cg3d_core.training.image_tower import ImageTowerSettings
from cg3d_core.training.settings import PretrainSettings
from cg3d_core.training.world import WorldSpec

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
    for item in overrides:
        if "=" not in item:
            raise UsageError(f"{item!r} is not an override", how="Write key=value, for example pretrain.samples=1000.")
    parser = jsonargparse.ArgumentParser(exit_on_error=False)
    parser.add_argument("--config", action="config")
    parser.add_class_arguments(kind)
    try:
        made = parser.instantiate(parser.parse_args([f"--config={path}", *(f"--{item}" for item in overrides)]))
    except (jsonargparse.ArgumentError, TypeError, ValueError) as error:
        line = str(error).strip().splitlines()[-1]
        raise UsageError(
            line, where=path.name, how="The keys are the fields of the dataclasses in trainer/recipe.py."
        ) from None
    return kind(**{f.name: made[f.name] for f in fields(kind)})
