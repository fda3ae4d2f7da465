"""What is understood of words."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cg3d_core.query import words
from cg3d_core.query.colours import NAMED
from cg3d_core.query.phrases import parse
from cg3d_core.query.relations import MEASURES

NAMES = frozenset(
    {"chair", "armchair", "table", "door", "white board", "corn on the cob", "bookshelf", "curtain on a rod", "TV"}
)


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("the chair nearest the door", "chair · nearest to: door"),
        ("the nearest chair to the door", "chair · nearest to: door"),
        ("Which chair is closest to the window?", "chair · nearest to: window"),
        ("the chair that is farthest from the door", "chair · farthest from: door"),
        ("lamp on the table", "lamp · on: table"),
        ("reading lamp on the desk", "reading lamp · on: desk"),
        ("coffee table next to the sofa", "coffee table · next to: sofa"),
        ("bookshelves by the wall", "bookshelf · next to: wall"),
        ("chair at the window", "chair · next to: window"),
        ("stool under the desk", "stool · under: desk"),
        ("picture above the sofa", "picture · above: sofa"),
        ("box below the shelf", "box · under: shelf"),
        ("chair between the sofa and the tv", "chair · between: sofa and tv"),
        ("plant in the corner of the room", "plant · in the corner"),
        ("plant in the corner by the window", "plant · in the corner · next to: window"),
        ("cup on the table by the window", "cup · on: table (next to: window)"),
        ("chair next to the table and near the window", "chair · next to: table · near: window"),
        ("chairs not at the table", "chair · not next to: table"),
        ("largest cabinet", "cabinet · the largest"),
        ("the two tallest lamps", "lamp · at most 2 · the tallest"),
        ("3 chairs", "chair · at most 3"),
        ("both armchairs", "armchair · at most 2"),
        ("one chair", "chair · at most 1"),
        ("all chairs", "chair · all of them"),
        ("red chair", "chair · colour: red"),
        ("an orange chair", "chair · colour: orange"),
        ("dark-blue or gray chairs", "chair · colour: dark blue or grey"),
        ("chair that is red", "chair · colour: red"),
        ("not red chair", "chair · not of colour: red"),
        ("chair, not red", "chair · not of colour: red"),
        ("chairs that are not red or blue", "chair · not of colour: red or blue"),
        ("chair next to the white table but not red", "chair · not of colour: red · next to: table (colour: white)"),
        ("chair but not an armchair", "chair · not: armchair"),
        ("chair but not armchair near the door", "chair · near: door · not: armchair"),
        ("chairs left of the table", "chair · left out: left of the table"),
        ("chair behind the desk", "chair · left out: behind the desk"),
        ("curtain on a rod next to the bed", "curtain on a rod · next to: bed"),
        ("find the chair", "chair"),
        ("tv on a stand", "tv · on: stand"),  # no name that the model knows
    ],
)
def test_a_phrase_is_understood(typed, understood):
    parsed = parse(typed, NAMES)
    assert str(parsed) == understood
    assert parsed.text == typed
    assert not parsed.plain


@pytest.mark.parametrize(
    "typed",
    [
        "chair",
        "a chair",
        "chairs",
        "something to sit on",
        "something to sit on by the window",
        "something to hang on the wall",
        "a tall wooden bookcase with five shelves",
        "an old bookshelf",
        "white board",
        "corn on the cob",
        "orange",
        "not red",
        "on the table",
        "nearest chair",
        "the nearest door",
        "three seater sofa",
        "4 poster bed",
        "chair on wheels",
        "small table",
        "chair and table",
        "the red one",
        "something on the table",
        "not the largest chair",
        "0 chairs",
        "chair nearest",
        "chair not nearest the door",
        "",
        "?!",
        "a word " * 40,
    ],
)
def test_what_is_not_understood_goes_to_the_model_as_it_is(typed):
    parsed = parse(typed, NAMES)
    assert parsed.plain
    assert parsed.noun == " ".join(typed.split())


def test_every_name_of_the_world_is_itself():
    from cg3d_core.synth.registry import categories

    names = frozenset(name for c in categories().values() for name in (c.name, *c.synonyms))
    assert len(names) > 1000
    assert [n for n in names if not parse(n, names).plain] == []
    # Without being told the names, few hold a colour or a relation of their own.
    assert len([n for n in names if not parse(n).plain]) <= 10


def test_without_its_name_known_a_colour_is_a_colour():
    assert parse("red apple").colours == ("red",)
    assert parse("red apple", {"red apple"}).plain


def test_the_parse_is_data():
    parsed = parse("the 2 largest red chairs on the table by the door", NAMES)
    data = json.loads(json.dumps(parsed.to_dict()))
    assert (data["noun"], data["count"], data["superlative"], data["colours"]) == ("chair", 2, "largest", ["red"])
    (relation,) = data["relations"]
    assert relation["kind"] == "on"
    assert relation["anchors"][0]["noun"] == "table"
    assert relation["anchors"][0]["relations"][0]["anchors"][0]["noun"] == "door"


def test_every_word_of_the_tables_means_something():
    assert set(words.SUPERLATIVES.values()) <= set(MEASURES)
    assert set(words.COLOURS.values()) <= set(NAMED)
    assert set(words.ORDERS) <= set(words.RELATIONS.values())


VOCABULARY = sorted(
    {x for p in (*words.RELATIONS, *words.VIEWER, *words.NEGATIONS, *words.LEAD_INS, *words.ALL) for x in p}
    | {*words.ARTICLES, *words.COLOURS, *words.SUPERLATIVES, *words.NUMBERS, *words.JOINS, *words.SHADES}
    | {"chair", "chairs", "table", "board", ",", "and", "or", "3", "non-red", "wall", "white board"}
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(VOCABULARY), max_size=14).map(" ".join) | st.text(max_size=60))
def test_no_words_break_it(text):
    parsed = parse(text, NAMES)
    assert parsed.text == " ".join(text.split())
    assert parsed.noun or not parsed.text
    assert str(parsed)[:1] == parsed.noun[:1]
    json.dumps(parsed.to_dict())
    assert parse(text, NAMES) == parsed


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(["chair", "coffee table", "reading lamp"]),
    st.sampled_from(sorted(words.RELATIONS)),
    st.integers(2, 12),
)
def test_a_noun_stays_whole_in_front_of_any_relation(noun, phrase, count):
    kind = words.RELATIONS[phrase]
    tail = "" if kind == "in the corner" else " the sofa and the bed" if kind == "between" else " the sofa"
    parsed = parse(f"{count} {noun}s {' '.join(phrase)}{tail}")
    assert (parsed.noun, parsed.count) == (noun, count)
    assert [r.kind for r in parsed.relations] == [kind]
    assert len(parsed.relations[0].anchors) == {"in the corner": 0, "between": 2}.get(kind, 1)
