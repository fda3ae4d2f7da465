"""The words that ``phrases`` understands: tables, nothing else.

What is not in them is left to the model, so a table is only as long as its meaning is certain without knowing where the viewer
stands.
"""

from __future__ import annotations

Phrase = tuple[str, ...]


def _phrases(*lines: str) -> tuple[Phrase, ...]:
    return tuple(tuple(line.split()) for line in lines)


ARTICLES = frozenset(["the", "a", "an", "my", "our", "your", "this", "these", "those", "any", "some"])

LEAD_INS = _phrases(
    "find me", "find", "show me", "show", "where is", "where are", "which", "look for", "highlight", "select"
)
"""Said to a person before the thing itself."""

NUMBERS = {
    w: n
    for n, w in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], start=1
    )
} | {"both": 2}

ALL = _phrases("all of the", "all the", "all", "every", "each")

RELATIONS: dict[Phrase, str] = {
    phrase: kind
    for kind, phrases in {
        "nearest to": _phrases("nearest to", "nearest", "closest to", "closest"),
        "farthest from": _phrases(
            "farthest away from", "furthest away from", "farthest from", "furthest from", "farthest", "furthest"
        ),
        "next to": _phrases("next to", "beside", "alongside", "adjacent to", "against", "by the side of", "by", "at"),
        "near": _phrases("near to", "near", "close to", "nearby"),
        "on": _phrases("on top of", "on", "upon", "atop"),
        "under": _phrases("underneath", "under", "beneath", "below"),
        "above": _phrases("above", "over"),
        "between": _phrases("between", "in between"),
        "in the corner": _phrases(
            "in the corner of the room", "in a corner of the room", "in the corner", "in a corner", "in corner"
        ),
    }.items()
    for phrase in phrases
}  # fmt: skip
"""Relations that need no viewer; ``relations`` says in metres what they mean."""

ORDERS = ("nearest to", "farthest from")
"""Relations that order instead of filtering."""

VIEWER = _phrases(
    "to the left of", "on the left of", "left of", "on the left", "to the right of", "on the right of", "right of",
    "on the right", "in front of", "behind", "opposite", "facing",
)  # fmt: skip
"""What depends on where one stands: recognised in order to be left out."""

JOINS = frozenset(
    [
        "that",
        "which",
        "is",
        "are",
        "who",
        "standing",
        "lying",
        "sitting",
        "hanging",
        "placed",
        "located",
        "mounted",
        "just",
        "right",
        "directly",
    ]
)
"""Words that may stand between a noun and its relation and say nothing more."""

NEGATIONS = _phrases(
    "that is not a", "but not", "and not", "that is not", "that are not", "which is not", "which are not", "is not", "are not",
    "not", "but no", "except for", "except", "excluding", "other than", "rather than",
)  # fmt: skip

SUPERLATIVES = {
    "largest": "largest", "biggest": "largest", "smallest": "smallest", "tallest": "tallest", "shortest": "shortest",
    "widest": "widest", "longest": "widest", "narrowest": "narrowest", "highest": "highest", "topmost": "highest",
    "lowest": "lowest",
}  # fmt: skip
"""Word to measure; ``relations.MEASURES`` says what each measures."""

COLOURS = {
    name: name
    for name in [
        "black",
        "white",
        "grey",
        "red",
        "orange",
        "yellow",
        "green",
        "blue",
        "purple",
        "pink",
        "brown",
        "beige",
        "turquoise",
        "dark",
    ]
} | {"gray": "grey", "violet": "purple", "cyan": "turquoise", "teal": "turquoise", "tan": "beige", "cream": "beige"}
"""Word to named colour (``colours.NAMED``)."""

SHADES = {"dark": "dark", "deep": "dark", "light": "light", "pale": "light", "bright": ""}
"""Words before a colour."""

WHOLE = frozenset({
    "white board", "black board", "black box", "orange juice", "orange tree", "green house", "brown bread", "blue cheese",
    "red cross", "all in one", "corn on the cob", "head over heels", "stop over",
})  # fmt: skip
"""Names that hold words of these tables and are names all the same, beside those of the model."""

PARTS = frozenset(["wheels", "casters", "castors", "rollers", "legs", "feet", "fire", "sale"])
"""After "on" these say what a thing is like ("chair on wheels"), not where it stands."""

CLAUSE = frozenset(
    [
        "to",
        "that",
        "which",
        "who",
        "whose",
        "what",
        "where",
        "when",
        "how",
        "why",
        "you",
        "i",
        "we",
        "it",
        "they",
        "is",
        "are",
        "was",
        "be",
        "can",
        "could",
        "not",
    ]
)
"""A noun that holds one of these is a description ("something to sit on"), which is the model's business."""

GENERIC = frozenset(
    [
        "one",
        "ones",
        "thing",
        "things",
        "object",
        "objects",
        "item",
        "items",
        "something",
        "anything",
        "everything",
        "stuff",
    ]
)
"""These name nothing, so that no relation or colour can be added to them."""

PLURALS = {
    "shelves": "shelf", "bookshelves": "bookshelf", "knives": "knife", "loaves": "loaf", "leaves": "leaf", "people": "person",
    "mice": "mouse", "children": "child", "men": "man", "women": "woman", "benches": "bench", "couches": "couch",
}  # fmt: skip

STRUCTURE = {
    "wall": "wall", "walls": "wall", "floor": "floor", "ground": "floor", "ceiling": "ceiling",
}  # fmt: skip
"""Anchors that are no objects: known from the scan's structure and not asked of the model."""
