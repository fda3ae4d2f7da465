"""How the categories of one family are declared: vehicles, food, things of the street, of sport, for the hand."""

from __future__ import annotations

from ..registry import Category


def vehicle_category(name: str, synonyms: tuple[str, ...], *glosses: str) -> Category:
    """Declare a kind of vehicle (never placed in rooms)."""
    return Category(name, "vehicle", synonyms=synonyms, glosses=glosses, place="floor")


def food_category(name: str, synonyms: tuple[str, ...], *glosses: str) -> Category:
    """Declare a kind of food."""
    return Category(name, "food", synonyms=synonyms, glosses=glosses, place="surface", rooms=("kitchen",))


def street_category(name: str, synonyms: tuple[str, ...], *glosses: str) -> Category:
    """Declare a thing of the street or garden (never placed in rooms)."""
    return Category(name, "outdoors", synonyms=synonyms, glosses=glosses, place="floor")


def sport_category(name: str, synonyms: tuple[str, ...], *glosses: str, rooms: tuple[str, ...] = ()) -> Category:
    """Declare a thing of sport."""
    return Category(name, "sport", synonyms=synonyms, glosses=glosses, place="floor", rooms=rooms)


def worn_category(name: str, synonyms: tuple[str, ...], *glosses: str) -> Category:
    """Declare a small thing worn on the hand or wrist."""
    return Category(name, "clothing", synonyms=synonyms, glosses=glosses, place="surface", rooms=("bedroom",))
