"""Anchors made from words, not from running numbers: a link to one holds when the pair is compared again."""

from collections.abc import Mapping
from hashlib import blake2b

from aligner.desk.review import FindingKey

_BYTES = 6  # a book has some thousands of findings: two of them share a number once in some ten million books


def anchors(keys: Mapping[str, FindingKey]) -> dict[str, str]:
    """The anchor of each finding by its id: its kind, and a number made from its words."""
    return {id_: f"{key.kind}-{digest(key.kind, key.original, key.copy, str(key.nth))}" for id_, key in keys.items()}


def digest(*words: str) -> str:
    """A short number made from words, in hexadecimal digits; nobody may rely on it to be safe from forgery."""
    return blake2b("\0".join(words).encode("utf-8", "surrogatepass"), digest_size=_BYTES).hexdigest()
