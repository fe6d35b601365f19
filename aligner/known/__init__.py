"""Well-known names and the newsroom's own: what is spelled right, what may stand for what, what is a corruption."""

from aligner.known.entries import HouseListError, KnownKind, NameEntry
from aligner.known.house import HouseList, load_house_list
from aligner.known.names import KnownNames, Nearest, load

__all__ = [
    "HouseList",
    "HouseListError",
    "KnownKind",
    "KnownNames",
    "NameEntry",
    "Nearest",
    "load",
    "load_house_list",
]
