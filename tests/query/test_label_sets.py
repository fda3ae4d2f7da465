"""The published lists of names, and files of names of one's own."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from cg3d_core.errors import UsageError
from cg3d_core.query.label_sets import KEYS, PUBLISHED, labels_of, parse_labels, read_labels, write_labels

COUNTS = {"modelnet40": 40, "shapenet55": 55, "scanobjectnn": 15, "scannet20": 20, "scannet200": 200, "lvis": 1203}
"""As their papers give them."""

SOME = {
    "modelnet40": ("airplane", "night stand", "range hood", "xbox"),
    "shapenet55": ("airplane", "loudspeaker", "washing machine"),
    "scanobjectnn": ("bag", "display", "toilet"),
    "scannet20": ("wall", "shower curtain", "other furniture"),
    "scannet200": ("wall", "case of water bottles", "mattress"),
    "lvis": ("aerosol can", "bat (animal)", "teddy bear", "zucchini"),
}


@pytest.mark.parametrize("key", COUNTS)
def test_a_published_list_is_whole_and_readable(key):
    names = PUBLISHED[key].names
    assert len(names) == len(set(names)) == COUNTS[key]
    assert set(SOME[key]) < set(names)
    assert not any("_" in name or name != name.strip() for name in names)
    assert names == labels_of(key.upper(), None)


def test_every_key_but_the_models_own_is_published():
    assert set(KEYS) == {*COUNTS, "known"}
    vocabulary = SimpleNamespace(names=("chair", "lamp", "wall"), known=2)
    assert labels_of("known", SimpleNamespace(judge=SimpleNamespace(vocabulary=vocabulary))) == ("chair", "lamp")
    with pytest.raises(UsageError, match="modelnet40"):
        labels_of("imagenet", None)


def test_a_file_of_names_comes_back_as_it_went(tmp_path):
    names = ["night stand", "Stuhl für Gäste", "bat (animal)"]
    write_labels(tmp_path / "mine.txt", names)
    assert read_labels(tmp_path / "mine.txt") == names
    assert parse_labels("  a  b \n# no\nc # nor this\n\n a b\n") == ["a b", "c"]


@pytest.mark.parametrize(
    ("content", "said"), [(b"# nothing\n", "no label"), (b"\xff\xfe\x00", "not a text"), (None, "no such")]
)
def test_a_file_without_names_says_why(tmp_path, content, said):
    path = tmp_path / "names.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UsageError, match=said) as error:
        read_labels(path)
    assert "names.txt" in str(error.value)
