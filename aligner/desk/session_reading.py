"""The data of a session file, which may have been edited by hand, into a desk, or one sentence on what is wrong."""

import re
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from aligner.desk.desk import Desk
from aligner.desk.pairing import Pairing
from aligner.desk.review import Decision, FindingKey, Review, Rule, Verdict
from aligner.model import Choice, FindingKind, Paragraph, Role, Span, Story
from aligner.speech import Message, PlainError

_SHA256 = re.compile("[0-9a-f]{64}")

Kind = TypeVar("Kind", bound=StrEnum)


class NotASessionError(Exception):
    """The data are something else."""


class TooNewError(Exception):
    """The data have the form of a later version."""


class DamageError(PlainError):
    """Something in the data is not as it must be; the message says what, without a full stop."""


def desk_from(data: object, version: int) -> Desk:
    """The desk that the data describe. Raises NotASessionError, TooNewError or DamageError.

    The texts must be there; what else is missing is taken as empty, and unknown entries are passed over. A pairing that
    lies outside of its texts is dropped.
    """
    if not isinstance(data, dict) or "aligner-session" not in data:
        raise NotASessionError
    said = data["aligner-session"]
    if not isinstance(said, int) or isinstance(said, bool) or said < 1:
        raise NotASessionError
    if said > version:
        raise TooNewError
    original, opened = _story(_entry(data, "original")), _story(_entry(data, "opened"))
    mended = data.get("copy")
    copy = opened
    if mended is not None:
        part = _entry(data, "copy")
        copy = replace(opened, text=_text(part, "text"), title=_text_or_none(part, "title"), parts=_parts(part))
    decisions = dict(_decision(one) for one in _entries(data, "decisions"))
    rules = tuple(_rule(one) for one in _entries(data, "rules"))
    pairings = (_pairing(one) for one in _entries(data, "pairings"))
    fitting = tuple(p for p in pairings if p.original.end <= len(original.text) and p.copy.end <= len(copy.text))
    return Desk(original, opened, copy, Review(decisions, rules), fitting)


def _story(data: dict[str, object]) -> Story:
    notes, file = data.get("notes", []), _file(data)
    if not isinstance(notes, list):
        raise DamageError("its “notes” are no list")
    return Story(
        _text(data, "name"),
        _text(data, "text"),
        _text_or_none(data, "encoding"),
        _text_or_none(data, "title"),
        tuple(told for note in notes if (told := _note(note)) is not None),
        _text_or_none(data, "path"),
        _parts(data),
        _choices(data, "offers"),
        _choices(data, "taken"),
        *file,
    )


def _note(note: object) -> str | None:
    """A note as it was written: a text, or a template and its values; None for what is neither."""
    if isinstance(note, str):
        return note
    template, values = (note.get("template"), note.get("values")) if isinstance(note, dict) else (None, None)
    if not isinstance(template, str) or not isinstance(values, dict):
        return None
    try:
        return Message(template, **{str(name): value for name, value in values.items() if isinstance(value, str | int)})
    except (KeyError, IndexError, ValueError, AttributeError):  # not as this program fills a template
        return None


def _file(data: dict[str, object]) -> tuple[int | None, str | None]:
    """The size and the hash of the file as it was read; nothing in sessions of version 1 and for pasted texts."""
    if data.get("file") is None:
        return None, None
    file = _entry(data, "file")
    sha256 = _text(file, "sha256").casefold()
    if not _SHA256.fullmatch(sha256):
        raise DamageError("“sha256” of a file is no such hash")
    return _count(file, "size"), sha256


def _parts(data: dict[str, object]) -> tuple[Paragraph, ...]:
    """The parts of a story; none where they do not fit its text, as after an edit by hand: then they are found anew."""
    parts = tuple(
        Paragraph(_span(one), _one_of(Role, _text(one, "role")), _text_or_none(one, "reason") or "")
        for one in _entries(data, "parts")
    )
    ends = [0, *(part.span.end for part in parts)]
    fits = all(end <= part.span.start < part.span.end for end, part in zip(ends, parts, strict=False))
    return parts if fits and ends[-1] <= len(_text(data, "text")) else ()


def _choices(data: dict[str, object], name: str) -> tuple[Choice, ...]:
    said = data.get(name, [])
    return tuple(choice for choice in Choice if choice.value in said) if isinstance(said, list) else ()


def _decision(data: dict[str, object]) -> tuple[FindingKey, Decision]:
    kind = _one_of(FindingKind, _text(data, "kind"))
    key = FindingKey(kind, _text(data, "original"), _text(data, "copy"), _count(data, "nth", 0))
    return key, Decision(_one_of(Verdict, _text(data, "verdict")), _text_or_none(data, "note") or "")


def _rule(data: dict[str, object]) -> Rule:
    kind = _text_or_none(data, "kind")
    found = None if kind is None else _one_of(FindingKind, kind)
    return Rule(found, _text_or_none(data, "original"), _text_or_none(data, "copy"))


def _pairing(data: dict[str, object]) -> Pairing:
    apart = data.get("apart", False)
    if not isinstance(apart, bool):
        raise DamageError("“apart” is neither true nor false")
    return Pairing(_span(_entry(data, "original")), _span(_entry(data, "copy")), apart)


def _span(data: dict[str, object]) -> Span:
    start, end = _count(data, "start"), _count(data, "end")
    if start > end:
        raise DamageError("a passage cannot run from {start} to {end}", start=start, end=end)
    return Span(start, end)


def _entry(data: dict[str, object], name: str) -> dict[str, object]:
    value = data.get(name)
    if not isinstance(value, dict):
        raise DamageError("its part “{name}” is missing", name=name)
    return value


def _entries(data: dict[str, object], name: str) -> list[dict[str, object]]:
    value = data.get(name, [])
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise DamageError("its part “{name}” is not a list of entries", name=name)
    return value


def _text(data: dict[str, object], name: str) -> str:
    value = data.get(name)
    if not isinstance(value, str):
        raise DamageError("a text “{name}” is missing", name=name)
    return value


def _text_or_none(data: dict[str, object], name: str) -> str | None:
    return None if data.get(name) is None else _text(data, name)


def _count(data: dict[str, object], name: str, default: int | None = None) -> int:
    value = data.get(name, default)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise DamageError("“{name}” is not a number that counts characters or findings", name=name)
    return value


def _one_of(kinds: type[Kind], value: str) -> Kind:
    try:
        return kinds(value)
    except ValueError:
        raise DamageError("nothing is called “{name}”", name=value[:40]) from None
