"""Changes of the copy's text: what is written in place of what, and where everything else is afterwards."""

from collections.abc import Iterable
from dataclasses import dataclass

from aligner.model import Span


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """These words instead of those: ``text`` stands where ``span`` of the copy's text stood.

    An empty span puts words in, an empty text takes them out.
    """

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Mending:
    """One step of mending that can be undone: what it does, in plain words, and the changes it makes.

    ``label`` is a ``Message``, which can be said in every language, where the engine found the step.
    """

    label: str
    changes: tuple[Change, ...]


def in_order(changes: Iterable[Change]) -> list[Change]:
    """The changes in the order of the text. Raises ValueError where two of them change the same characters."""
    ordered = sorted(changes)
    end = 0
    for change in ordered:
        if change.span.start < end:
            raise ValueError(f"two changes touch the same words at {change.span.start}")
        end = change.span.end
    return ordered


def mended(text: str, changes: Iterable[Change]) -> str:
    """``text`` with all changes made at once; their spans count in ``text``, whatever order they come in.

    Nothing outside the changes differs: spaces and punctuation are part of a change (``fitting`` sees to them).
    Raises ValueError where two changes overlap or one lies outside of the text.
    """
    pieces: list[str] = []
    at = 0
    for change in in_order(changes):
        if change.span.end > len(text):
            raise ValueError(f"the text has no place {change.span.end}")
        pieces += (text[at : change.span.start], change.text)
        at = change.span.end
    return "".join([*pieces, text[at:]])


def moved_span(span: Span, changes: Iterable[Change]) -> Span | None:
    """Where a span of the text is after the changes, or None where nothing is left of it.

    Words put in at its very edge stay outside of it; words put in the place of all of it are it.
    """
    start, end = span.start, span.end
    for change in in_order(changes):
        first, last, shift = change.span.start, change.span.end, len(change.text) - len(change.span)
        if first < span.start:
            start += shift if last <= span.start else last - span.start + shift
        elif first == last == span.start and len(span):
            start += shift
        if first < span.end:
            end += shift if last <= span.end else first - span.end
    if len(span):
        return Span(start, end) if start < end else None
    return Span(end, end) if start == end else None
