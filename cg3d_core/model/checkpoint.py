"""A trained model as a folder: weights, settings and model card.

``model.safetensors``        point encoder, projections, objectness, prompts
``image_tower.safetensors``  our own image tower, when the model has one
``classifier.safetensors``   the head of a fine-tuned one (see ``classifier.py``)
``config.json``              how to build them, and all that queries need to know
``card.md``                  what it was trained on, how, and what it scores
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from torch import Tensor, nn

from cg3d_core.errors import ModelError
from cg3d_core.paths import assets_dir

from .cg3d import CG3D
from .encoder import create_encoder
from .prompts import PromptedTower, PromptSettings, VisualPrompts
from .towers import MINILM, Tower, embedded_tower, load_tower
from .weights import fit, read_safetensors

FORMAT, VERSION = "cg3d-checkpoint", 1
CONFIG, WEIGHTS, IMAGE_TOWER, CARD = "config.json", "model.safetensors", "image_tower.safetensors", "card.md"
_AGAIN = "Copy or download the checkpoint again."


class Checkpoint:
    """A loaded checkpoint folder; towers and prompts come when asked for.

    Attributes:
        folder: where it lies. config: all of config.json. model: ``CG3D`` in evaluation mode, frozen.
        fingerprint: changes whenever the point encoder or its heads do (for caches of features).
    """

    def __init__(self, folder: Path, config: dict, model: CG3D, prompts: VisualPrompts | None, fingerprint: str):
        self.folder, self.config, self.model, self.fingerprint = folder, config, model, fingerprint
        self._prompts = prompts
        self._towers: dict[str, Tower] = {}

    @property
    def card(self) -> str:
        """The model card, markdown; empty when there is none."""
        file = self.folder / CARD
        return file.read_text(encoding="utf-8") if file.is_file() else ""

    def tower(self, space: str | None = None, spec: str | os.PathLike | None = None) -> Tower:
        """The towers of a space (default: the first one), made once; their weights load when used.

        ``spec``: where to take them from (see ``towers.load_tower``) if the space's name does not
        say, e.g. the file of a SLIP checkpoint.

        Raises:
            ModelError: they are unknown, or made for another space.
        """
        space = space or next(iter(self.model.spaces))
        if space not in self._towers:
            if spec is not None:
                tower = load_tower(spec)
            elif space == MINILM and self.config.get("image_tower"):
                tower = embedded_tower(self._image_weights, self.config["image_tower"])
            else:
                tower = load_tower(space)
            if tower.dim != self.model.spaces.get(space, tower.dim):
                raise ModelError(
                    f"these towers have {tower.dim} dimensions, the space {space!r} has {self.model.spaces[space]}",
                    where=spec,
                    how="Give the checkpoint that the model was trained with.",
                )
            self._towers[space] = tower
        return self._towers[space]

    def prompted(self, tower: Tower | None = None) -> PromptedTower | None:
        """The image tower with the learnt prompts (for depth maps), or None when there are none.

        ``tower``: the towers they were learnt for, where they are at hand already.
        """
        if self._prompts is None:
            return None
        return PromptedTower(tower or self.tower(self.config["prompts"]["space"]), prompts=self._prompts)

    def further(self, name: str) -> dict[str, Tensor]:
        """Tensors of one of the files that were given to ``save_checkpoint`` as ``further``. Raises ModelError."""
        return _checked(self.folder, name, self.config)

    def _image_weights(self) -> dict[str, Tensor]:
        return _checked(self.folder, IMAGE_TOWER, self.config)


def save_checkpoint(
    folder: str | os.PathLike,
    model: CG3D,
    *,
    config: Mapping | None = None,
    prompts: VisualPrompts | None = None,
    tower: Tower | None = None,
    card: str = "",
    half: bool = True,
    further: Mapping[str, Mapping[str, Tensor]] | None = None,
) -> Path:
    """Write a checkpoint folder: beside first, then renamed, so that there is never half a one.

    Args:
        folder: replaced if it is there.
        config: what queries need (known names, calibration, ...); must be JSON.
        prompts: learnt for the image side of ``tower``.
        tower: the tower trained with. Our own image model is stored; others' weights are not.
        half: store matrices as float16 (vectors stay float32; all are float32 again when loaded).
        further: more safetensors files by name, e.g. a classifier's head.
    Raises:
        ModelError: the folder cannot be written.
    """
    folder = Path(folder)
    image_model = tower.image_model() if tower is not None and tower.space == MINILM and tower.has_image else None
    tensors = dict(model.state_dict())
    if prompts is not None:
        tensors |= {f"prompts.{name}": value for name, value in prompts.state_dict().items()}
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
        part.chmod(0o755)
        try:
            digests = {WEIGHTS: _write(part / WEIGHTS, tensors, half)}
            if image_model is not None:
                digests[IMAGE_TOWER] = _write(part / IMAGE_TOWER, image_model.state_dict(), half)
            for name, given in (further or {}).items():
                digests[name] = _write(part / name, given, half)
            full = {**(config or {}), **_description(model, prompts, tower, image_model), "sha256": digests}
            (part / CONFIG).write_text(json.dumps(full, indent=1, ensure_ascii=False), encoding="utf-8")
            (part / CARD).write_text(card, encoding="utf-8")
            _take_the_place_of(part, folder)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    except OSError as error:
        raise ModelError(f"the checkpoint cannot be written: {error.strerror}", where=folder) from error
    return folder


def load_checkpoint(name_or_folder: str | os.PathLike) -> Checkpoint:
    """Load a checkpoint by the name of a packaged one, or by its folder.

    Raises:
        ModelError: there is none, or a file is missing, damaged or of another kind.
    """
    folder = find_checkpoint(name_or_folder)
    config = read_config(folder / CONFIG)
    try:
        encoder = create_encoder(config["encoder"]["name"], **config["encoder"]["overrides"])
        model = CG3D(encoder, {str(k): int(v) for k, v in config["spaces"].items()}, bool(config["objectness"]))
        settings = config.get("prompts")
        prompts = None if settings is None else VisualPrompts(PromptSettings(**settings["settings"]))
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise ModelError(f"config.json does not describe a model: {error}", where=folder, how=_AGAIN) from error
    tensors = _checked(folder, WEIGHTS, config)
    whole = nn.ModuleDict({"model": model, **({"prompts": prompts} if prompts is not None else {})})
    fit(whole, {n if n.startswith("prompts.") else f"model.{n}": t for n, t in tensors.items()}, folder / WEIGHTS)
    whole.requires_grad_(False).eval()
    return Checkpoint(folder, config, model, prompts, _fingerprint(folder / WEIGHTS, config))


def find_checkpoint(name_or_folder: str | os.PathLike) -> Path:
    """Folder of a checkpoint. A plain name means a packaged one first. Raises ModelError."""
    given = Path(name_or_folder).expanduser()
    packaged = assets_dir() / "models"
    plain = isinstance(name_or_folder, str) and given.name == name_or_folder
    if plain and (packaged / given).is_dir():
        return packaged / given
    if given.is_dir():
        return given
    if given.exists():
        raise ModelError("a checkpoint is a folder, this is a file", where=given)
    names = checkpoint_names()
    raise ModelError(
        f"there is no checkpoint {str(name_or_folder)!r}",
        how=f"Packaged: {', '.join(names)}; or give a folder." if names else "Give a checkpoint folder.",
    )


def checkpoint_names() -> list[str]:
    """Names of the packaged checkpoints."""
    return sorted(file.parent.name for file in (assets_dir() / "models").glob(f"*/{CONFIG}"))


def _description(
    model: CG3D, prompts: VisualPrompts | None, tower: Tower | None, image_model: nn.Module | None
) -> dict:
    """How to build the modules again."""
    from .mini_vit import config_name

    kept = None
    if prompts is not None:
        kept = {"space": tower.space if tower else next(iter(model.spaces)), "settings": asdict(prompts.settings)}
    return {
        "format": FORMAT,
        "version": VERSION,
        "encoder": {"name": model.encoder.name, "overrides": model.encoder.overrides},
        "spaces": model.spaces,
        "objectness": model.objectness is not None,
        "prompts": kept,
        "image_tower": None if image_model is None else config_name(image_model),
    }


def _write(file: Path, tensors: Mapping[str, Tensor], half: bool) -> str:
    """Write a safetensors file; returns its sha256."""
    from safetensors.torch import save_file

    def stored(t: Tensor) -> Tensor:
        t = t.detach().cpu().contiguous()
        return t.half() if half and t.is_floating_point() and t.ndim >= 2 else t

    save_file({name: stored(t).clone() for name, t in tensors.items()}, file, {"format": "pt"})
    file.chmod(0o644)  # safetensors writes it for the owner only
    return _digest(file)


def _take_the_place_of(part: Path, folder: Path) -> None:
    """Rename ``part`` to ``folder``; what was there goes only when that has succeeded."""
    old = None
    if folder.exists():
        old = part.with_name(part.name + ".old")
        folder.rename(old)
    try:
        part.rename(folder)
    except OSError:
        if old is not None:
            old.rename(folder)
        raise
    if old is not None:
        shutil.rmtree(old, ignore_errors=True)


def read_config(file: Path) -> dict:
    """A checkpoint's config.json. Raises ModelError when it is missing, damaged, of something else or of a newer version."""
    try:
        config = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ModelError("this folder is no checkpoint: it has no config.json", where=file.parent) from error
    except (OSError, ValueError) as error:
        raise ModelError(f"cannot be read as JSON: {error}", where=file, how=_AGAIN) from error
    if not isinstance(config, dict) or config.get("format") != FORMAT:
        raise ModelError("this is not the config.json of a CG3D checkpoint", where=file)
    if not isinstance(config.get("version"), int) or config["version"] > VERSION:
        raise ModelError("this checkpoint is of a newer version", where=file.parent, how="Update cg3d.")
    return config


def _checked(folder: Path, name: str, config: dict) -> dict[str, Tensor]:
    """Tensors of one of the folder's files, after comparing its digest with the config's."""
    file = folder / name
    if not file.is_file():
        raise ModelError(f"the checkpoint lacks {name}", where=folder, how=_AGAIN)
    expected = (config.get("sha256") or {}).get(name)
    if expected and _digest(file) != expected:
        raise ModelError("this file is damaged or of another checkpoint (sha256 differs)", where=file, how=_AGAIN)
    return {n: t.float() if t.is_floating_point() else t for n, t in read_safetensors(file).items()}


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _fingerprint(file: Path, config: dict) -> str:
    built = json.dumps([config["encoder"], config["spaces"]], sort_keys=True)
    return hashlib.sha256(f"{VERSION} {built} {_digest(file)}".encode()).hexdigest()[:32]
