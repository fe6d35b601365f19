"""The little that is changed in a text before it is compared, and what is said about it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from aligner.speech import Message

_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_BREAK = re.compile("\r\n|[\r\v\f\x85\u2028]")
_PAIR = re.compile("([\ud800-\udbff])([\udc00-\udfff])")
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile(
    "\x1b\\[[0-?]*[ -/]*[@-~]"  # the colours of a terminal
    "|[\x00-\x08\x0e-\x1f\x7f\x81\x8d\x8f\x90\x9d\ufffe\uffff]"
)
_MISPLACED = re.compile("[\x80-\x9f]")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text that can be shown and stored anywhere, and plain sentences on what was done to it."""

    text: str
    notes: tuple[str, ...]


def clean(text: str) -> Cleaned:
    """``text`` with every line break as \\n and without a byte order mark, surrogates or control characters.

    Nothing else is touched. Line breaks and the mark go without a word; the rest is counted in the notes.
    """
    if not _ODD.search(text):
        return Cleaned(text, ())
    text = _BREAK.sub("\n", text).replace("\u2029", "\n\n")
    text, torn = _without_surrogates(text)
    text, controls = _CONTROL.subn("", text)
    text, misplaced = _MISPLACED.subn(lambda match: match[0].encode("latin-1").decode("cp1252"), text)
    return Cleaned(text.lstrip("\ufeff"), tuple(_notes(torn, controls, misplaced)))


def is_blank(text: str) -> bool:
    """Whether there is nothing to be seen in ``text``."""
    return not any(character.isprintable() and not character.isspace() for character in text)


def _without_surrogates(text: str) -> tuple[str, int]:
    if text.isascii() or not _SURROGATE.search(text):
        return text, 0
    whole = _PAIR.sub(lambda match: match[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le"), text)
    return _SURROGATE.subn("\ufffd", whole)


def _notes(torn: int, controls: int, misplaced: int) -> Iterator[str]:
    if torn:
        yield Message("{count} broken characters are shown as \ufffd.", count=torn)
    if controls:
        yield Message("{count} invisible control characters were taken out.", count=controls)
    if misplaced:
        yield Message(
            "{count} control characters were read as the quotation marks, dashes and letters that Windows has in their "
            "place.",
            count=misplaced,
        )
