"""Words that change the meaning without being a name, a number or a negation."""

from collections.abc import Iterator

from aligner.findings.draft import draft, shown
from aligner.findings.facts import Passage
from aligner.model import EditKind, Finding, FindingKind, Severity, Span
from aligner.naming import is_inflected, plain

_PIECE = 4  # letters of a word's end or start that may stand for another word


def changed_wording(passage: Passage) -> Iterator[Finding]:
    """A word of which only a piece is left, or that was broken to pieces: ceasefire and fire.

    Weak: it sees pieces of words only; a wrong word that shares no letters with the right one is a rewording to it.
    """
    for n in passage.changes:
        edit = passage.edits[n]
        if edit.kind is not EditKind.REPLACED:
            continue
        for one in passage.original.content(edit.original):
            for other in passage.copy.content(edit.copy):
                a, b = plain(one.text), plain(other.text)
                pieces = min(len(a), len(b)) >= _PIECE and (_is_piece(a, b) or _is_piece(b, a))
                if pieces and not is_inflected(a, b, passage.copy.document.language):
                    yield draft(
                        FindingKind.CHANGED_WORDING,
                        Severity.MEDIUM,
                        [Span(one.start, one.end)],
                        [Span(other.start, other.end)],
                        f"The copy says {shown(other.text)} where the original says {shown(one.text)}.",
                        suggestion=one.text,
                        score=60,
                        link=passage.number,
                    )


def _is_piece(word: str, piece: str) -> bool:
    """Whether a word ends in the piece and has a word's length before it."""
    return word.endswith(piece) and len(word) - len(piece) >= _PIECE
