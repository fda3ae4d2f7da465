"""The cache: never stale, never in the way."""

from __future__ import annotations

import errno
import logging
import os
import pickle

import numpy as np
import pytest

from cg3d_core import cache
from cg3d_core.errors import Cg3dError

ARRAYS = {"a": np.arange(5), "b": np.zeros((2, 3), np.float16), "word": np.asarray("text")}


@pytest.fixture(autouse=True)
def _own(empty_cache):
    return empty_cache


def test_what_is_saved_comes_back():
    assert cache.load("kind", "key") is None
    cache.save("kind", "key", ARRAYS)
    back = cache.load("kind", "key")
    assert back.keys() == ARRAYS.keys()
    for name, array in ARRAYS.items():
        assert np.array_equal(back[name], array)
        assert back[name].dtype == array.dtype
    assert cache.load("kind", "other") is None


@pytest.mark.parametrize("damage", [b"", b"not a zip", "half", "pickle"])
def test_a_damaged_entry_is_thrown_away_with_a_warning(damage, caplog):
    cache.save("kind", "key", ARRAYS)
    (file,) = cache.folder().glob("*.npz")
    if damage == "half":
        file.write_bytes(file.read_bytes()[:300])
    elif damage == "pickle":
        np.savez(file, a=np.array([{"an": "object"}], dtype=object))
    else:
        file.write_bytes(damage)
    with caplog.at_level(logging.WARNING):
        assert cache.load("kind", "key") is None
    assert "damaged" in caplog.text
    assert not file.exists()


def test_nothing_is_ever_unpickled(monkeypatch):
    class Trap:
        def __reduce__(self):
            return (pytest.fail, ("code of a cache entry was run",))

    cache.save("kind", "key", ARRAYS)
    (file,) = cache.folder().glob("*.npz")
    np.savez(file, a=np.array([Trap()], dtype=object))
    assert cache.load("kind", "key") is None
    file.write_bytes(pickle.dumps(Trap()))
    assert cache.load("kind", "key") is None


def test_a_place_that_cannot_be_written_to_is_no_error(tmp_path, monkeypatch, caplog):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("CG3D_CACHE", str(tmp_path / "file"))
    with caplog.at_level(logging.WARNING):
        cache.save("kind", "key", ARRAYS)
    assert "cannot be cached" in caplog.text
    assert cache.load("kind", "key") is None


def test_the_longest_unused_go_first(monkeypatch):
    import os

    for i, name in enumerate("abc"):
        cache.save("kind", name, {"x": np.zeros(1000, np.uint8)})
        os.utime(cache.folder() / f"kind-{name}.npz", (i, i))
    cache.load("kind", "a")  # used again
    monkeypatch.setattr(cache, "LIMIT", 4000)
    cache.save("kind", "d", {"x": np.zeros(1000, np.uint8)})
    assert sorted(p.name for p in cache.folder().glob("*.npz")) == ["kind-a.npz", "kind-c.npz", "kind-d.npz"]


def test_a_failed_write_leaves_what_was_there(tmp_path):
    target = tmp_path / "out.txt"
    target.write_text("old")

    def fail():
        with cache.replacing(target) as temporary:
            temporary.write_text("half a new")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert target.read_text() == "old"
    with cache.replacing(target) as temporary:
        temporary.write_text("new")
    assert target.read_text() == "new"
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["out.txt"]


def test_a_folder_that_is_not_there_is_said_in_one_line(tmp_path):
    with pytest.raises(Cg3dError, match="cannot be written") as error, cache.replacing(tmp_path / "no" / "out"):
        pass
    assert "\n" not in str(error.value)


def test_a_disk_that_fills_up_is_said_in_one_line_and_leaves_what_was_there(tmp_path):
    target = tmp_path / ("ü" * 120 + ".txt")  # its temporary neighbour must not get too long a name
    target.write_text("old")

    def fill_up():
        with cache.replacing(target) as temporary:
            temporary.write_text("half a new")
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(Cg3dError, match=r"cannot be written \(no space left.*Make room"):
        fill_up()
    assert target.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == [target.name]


def test_fingerprints_tell_things_apart(tmp_path):
    (tmp_path / "one").write_bytes(b"1")
    (tmp_path / "two").write_bytes(b"2")
    things = [
        np.zeros(4), np.zeros((2, 2)), np.zeros(4, np.float32), np.arange(4), None, "0", 0, b"0",
        tmp_path / "one", tmp_path / "two", ("a", "b"),
    ]  # fmt: skip
    prints = [cache.fingerprint(t) for t in things]
    assert len(set(prints)) == len(things)
    assert prints == [cache.fingerprint(t) for t in things]
    assert cache.fingerprint("ab", "c") != cache.fingerprint("a", "bc")
