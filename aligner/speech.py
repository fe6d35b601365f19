"""What the program says to people: English in the source, every other language in a table of the assets.

A table (``assets/speech/de.json``) has the English text as its key; a text with the number ``{count}`` has two forms,
for one and for any other number. So has English, in a table of such texts alone.
"""

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from aligner.assets import asset

SOURCE: Final = "en"


class Spoken(StrEnum):
    """The languages that the program speaks, by their codes."""

    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"


SPOKEN: Final = tuple(language.value for language in Spoken)
Value = str | int

_COUNT = "count"
_VALUE = re.compile(r"\{(\w+)\}")  # no format string: what fills it may come from a file
_THOUSANDS = {"en": ",", "de": ".", "es": "."}
# The marks that a quotation inside a quotation has, and by which; what a text brings as „…“ is first made “…”.
_NESTED = {"en": ("“”", "‘’"), "de": ("“”", "‚‘"), "es": ("«»", "“”")}
_NESTING = {language: str.maketrans(*marks) for language, marks in _NESTED.items()}
_OPENING = frozenset("“„«")
_CLOSED = frozenset(mark + stop for mark in "“»" for stop in ".,;")
_BRACKET = " ("  # behind a sentence that goes on in brackets and has its full stop behind them
_STOPS = (".", ",")
_SENTENCE = 4  # words; the full stop of fewer may be that of an abbreviation


class Message(str):
    """An English sentence that knows what it is made of, so that it can be said in every language.

    ``template`` is the English sentence with a ``{name}`` for each of its ``values``: texts, which stand as they are
    but for quotation marks inside of quotation marks, and whole numbers.
    """

    __slots__ = ("template", "values")
    template: str
    values: dict[str, Value]

    def __new__(cls, template: str, /, **values: Value) -> "Message":
        made = super().__new__(cls, ENGLISH(template, **values))
        made.template = template
        made.values = values
        return made

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (self.template, self.values)


def _again(template: str, values: dict[str, Value]) -> Message:
    return Message(template, **values)


class PlainError(Exception):
    """What went wrong and what to do about it, as one sentence for people.

    ``message`` can be said in every language; ``str`` of the error is its English.
    """

    def __init__(self, template: str, /, **values: Value) -> None:
        self.message = template if isinstance(template, Message) else Message(template, **values)
        super().__init__(self.message)


def template(text: str) -> str:
    """``text`` as it is: marks a text in a table as one that is said to people and must stand in every language."""
    return text


@dataclass(frozen=True, slots=True)
class Speech:
    """One language, to be called with what is to be said in it; one that is not spoken says everything in English."""

    language: str = SOURCE

    def __call__(self, text: str, /, **values: Value) -> str:
        """A message, or a text of the source with its values, in this language; unchanged where no table has it."""
        if isinstance(text, Message):
            return str(text) if self.language == SOURCE else _told_in(self.language, text, text.template)
        said = _table(self.language).get(text, text)
        if not isinstance(said, str):
            said = said[values[_COUNT] != 1]
        if not values:
            return said
        pieces = list(_pieces(said))
        for at in range(1, len(pieces), 2):
            pieces[at] = self._told(values[pieces[at]], pieces[at - 1][-1:], pieces[at + 1][:2])
        return "".join(pieces)

    @property
    def nested_marks(self) -> str:
        """The marks around a quotation that stands inside another."""
        return _NESTED.get(self.language, _NESTED[SOURCE])[1]

    def forms(self, text: str) -> tuple[str, str]:
        """The forms of a text with a number, for one and for any other, its values still to be put in."""
        said = _table(self.language).get(text, text)
        return (said, said) if isinstance(said, str) else (said[0], said[1])

    def number(self, number: int) -> str:
        """A whole number as it is written in this language."""
        return f"{number:,}".replace(",", _THOUSANDS.get(self.language, ","))

    def _told(self, value: Value, before: str, behind: str) -> str:
        """A value as it stands between two signs: a number in figures, a quotation with the marks of an inner one."""
        if isinstance(value, int):
            return self.number(value)
        text = self(value) if isinstance(value, Message) else value
        if isinstance(value, Message) and behind == _BRACKET:
            return text.removesuffix(".")
        if before not in _OPENING:
            return text
        if "„" in text:
            text = text.replace("“", "”").replace("„", "“")
        text = text.translate(_NESTING.get(self.language, _NESTING[SOURCE]))
        return text if self.language == SOURCE else _without_stop(text, behind)


ENGLISH: Final = Speech()


def _without_stop(text: str, behind: str) -> str:
    """A quoted sentence, without its stop or comma where the sentence around it has its own: „… ist da“, und."""
    if behind in _CLOSED and len(text.split()) >= _SENTENCE:
        return text[:-1] if text.endswith(_STOPS) else text
    return text


def inside(name: str) -> str:
    """The name of a thing as it stands inside a sentence: with a small first letter, whatever follows."""
    return name[:1].lower() + name[1:]


@lru_cache(maxsize=8192)  # the findings of a book: a window asks for all of them with every letter that is looked for
def _told_in(language: str, message: Message, template: str) -> str:
    return Speech(language)(template, **message.values)


@lru_cache(maxsize=1024)
def _pieces(said: str) -> tuple[str, ...]:
    """A text and the names of its values in turn."""
    return tuple(_VALUE.split(said))


@lru_cache(maxsize=len(SPOKEN))
def _table(language: str) -> dict[str, str | list[str]]:
    """What is said otherwise in a language than it stands in the source."""
    if language not in SPOKEN:
        return {}
    table: dict[str, str | list[str]] = json.loads(asset(f"speech/{language}.json").read_text(encoding="utf-8"))
    return table
