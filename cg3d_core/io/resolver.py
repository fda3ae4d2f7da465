"""Files that a mesh refers to: material libraries, buffers and textures, as they really lie on disks."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

_PICTURES = {".png", ".jpg", ".jpeg", ".bmp", ".tga", ".tif", ".tiff", ".webp", ".gif"}
_TEXTURE_FOLDERS = (".", "textures", "../textures", "../materials/textures", "materials/textures", "images")


def beside(path: Path):
    """A trimesh resolver for the file at ``path``.

    Whatever the name in the file looks like (absolute, Windows, ``model://``, ``..``), what is opened lies
    in the mesh's folder or below, or is a picture in one of the usual texture folders near it.
    """
    from trimesh.resolvers import Resolver

    class Beside(Resolver):
        """Finds referenced files by relative path, then by bare name."""

        def __init__(self):
            pass

        def get(self, name: str) -> bytes:
            found = find_beside(path, name)
            if found is None:
                raise FileNotFoundError(name)
            return found.read_bytes()

        def keys(self):
            return []

        def write(self, name, data):
            raise NotImplementedError

        def namespaced(self, namespace):
            return self

    return Beside()


def find_beside(path: Path, name: str) -> Path | None:
    """The file that ``name`` inside the mesh at ``path`` means, or None."""
    name = name.strip().replace("\\", "/")
    folder = path.parent.resolve()
    relative = PurePosixPath(name)
    bare = relative.name
    if not bare:
        return None
    choices = []
    if "://" not in name and not relative.is_absolute() and ".." not in relative.parts:
        choices.append(folder / relative)
    choices.append(folder / bare)
    if PurePosixPath(bare).suffix.lower() in _PICTURES:
        choices += [folder / sub / bare for sub in _TEXTURE_FOLDERS]
    return next((choice for choice in choices if choice.is_file()), None)
