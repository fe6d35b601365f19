"""The words that bend the one behind them, and those that say the same by other means, by language."""

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from aligner.assets import asset
from aligner.folding import fold


@dataclass(frozen=True, slots=True)
class BendingWords:
    """What almost says a thing; how words begin or end that deny, doubt or limit; what opens a clause, by its sense."""

    nearly: frozenset[str]
    denial: tuple[str, ...]
    denial_ends: tuple[str, ...]
    doubt: tuple[str, ...]
    little: tuple[str, ...]
    hedge_phrases: tuple[tuple[str, ...], ...]
    openers: tuple[tuple[tuple[str, ...], str], ...]


@lru_cache(maxsize=32)
def bending_words(language: str) -> BendingWords:
    """The bending words of ``language``; none where it has no table."""
    raw = _raw().get(language, {})
    return BendingWords(
        nearly=frozenset(map(fold, raw.get("nearly", "").split())),
        **{key: tuple(map(fold, raw.get(key, "").split())) for key in ("denial", "doubt", "little")},
        denial_ends=tuple(map(fold, raw.get("denial ends", "").split())),
        hedge_phrases=tuple(map(_phrase, raw.get("hedge phrases", ()))),
        openers=tuple((_phrase(p), sense) for sense, phrases in raw.get("openers", {}).items() for p in phrases),
    )


def _phrase(text: str) -> tuple[str, ...]:
    return tuple(fold(text).split())


@lru_cache(maxsize=1)
def _raw() -> dict[str, Any]:
    table: dict[str, Any] = json.loads(asset("words/bending.json").read_text(encoding="utf-8"))
    return table
