"""What the card says of a finding, worked out from the comparison: both passages, and why they were paired."""

from bisect import bisect_right
from dataclasses import dataclass, replace

from aligner import Comparison, Document, Finding, Link, Side, Span

_CONTEXT = 100  # code points shown before and behind the marked words
_LONGEST = 320  # of marked words shown in one piece
_PLACES = 3  # places of one finding shown on a side
_WORDS = 6  # that carried a pairing


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of an excerpt; ``marked`` where the finding is, ``apart`` where other words of the text lie before."""

    text: str
    marked: bool
    apart: bool = False


def link_of(comparison: Comparison, finding: Finding) -> Link | None:
    """The link in which a finding stands: the one it names, else the one that tells its first sentence."""
    if finding.link is not None and finding.link < len(comparison.links):
        return comparison.links[finding.link]
    for side in Side:
        for span in spans_of(finding, side)[:1]:
            number = _sentence_at(comparison.document(side), span)
            for link in comparison.links:
                if number in (link.original if side is Side.ORIGINAL else link.copy):
                    return link
    return None


def spans_of(finding: Finding, side: Side) -> tuple[Span, ...]:
    """The places of a finding on one side."""
    return finding.original if side is Side.ORIGINAL else finding.copy


def excerpt(comparison: Comparison, finding: Finding, side: Side) -> tuple[Piece, ...]:
    """The passage of one side with the finding's words marked, cut to what is worth reading; empty where it is none."""
    document, spans = comparison.document(side), spans_of(finding, side)
    if spans:
        pieces: list[Piece] = []
        for window, inside in _windows(document, spans[:_PLACES]):
            first, *more = _tiled(document, window, inside)
            pieces += [replace(first, apart=bool(pieces)), *more]
        return tuple(pieces)
    link = link_of(comparison, finding)
    numbers = (link.original if side is Side.ORIGINAL else link.copy) if link is not None else ()
    if not numbers:
        return ()
    return (Piece(_clipped(document.span_of(numbers).of(document.text), _LONGEST), marked=False),)


def carrying_words(link: Link) -> tuple[str, ...]:
    """The words that held two passages together, heaviest first; two spellings with a sign of likeness between."""
    told = [
        ours if ours.casefold() == theirs.casefold() else f"{ours} ≈ {theirs}"
        for ours, theirs in ((reason.original, reason.copy) for reason in link.reasons)
    ]
    return tuple(dict.fromkeys(told))[:_WORDS]


def _sentence_at(document: Document, span: Span) -> int:
    return max(0, bisect_right(document.sentences, span.start, key=lambda sentence: sentence.span.start) - 1)


def _windows(document: Document, spans: tuple[Span, ...]) -> list[tuple[Span, list[Span]]]:
    """Stretches around the places, each inside its sentence; places near one another share one."""
    windows: list[tuple[Span, list[Span]]] = []
    for span in spans:
        sentence = document.sentences[_sentence_at(document, span)].span if document.sentences else span
        low, high = min(sentence.start, span.start), max(sentence.end, span.end)
        window = Span(
            _word_edge(document.text, max(low, span.start - _CONTEXT), low, -1),
            _word_edge(document.text, min(high, span.end + _CONTEXT), high, 1),
        )
        if windows and window.start <= windows[-1][0].end:
            before, inside = windows[-1]
            windows[-1] = (Span(before.start, max(before.end, window.end)), [*inside, span])
        else:
            windows.append((window, [span]))
    return windows


def _word_edge(text: str, at: int, border: int, towards: int) -> int:
    """The end of the word at a place, so that no word is cut; never beyond the border."""
    while at != border and not text[at if towards > 0 else at - 1].isspace():
        at += towards
    return at


def _tiled(document: Document, window: Span, inside: list[Span]) -> list[Piece]:
    """The stretch in pieces, with dots where its sentences begin before it or go on behind."""
    text, pieces, at = document.text, [], window.start
    ends = (_sentence_at(document, span) for span in (window, Span(max(window.start, window.end - 1), window.end)))
    first, last = (document.sentences[number].span if document.sentences else window for number in ends)
    lead = "… " if first.start < window.start else ""
    rest = " …" if window.end < last.end else ""
    for span in inside:
        if span.start > at:
            pieces.append(Piece(lead + text[at : span.start], marked=False))
        pieces.append(Piece(_clipped(text[max(at, span.start) : span.end], _LONGEST), marked=True))
        at = max(at, span.end)
    if window.end > at:
        pieces.append(Piece(text[at : window.end] + rest, marked=False))
    return pieces


def _clipped(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    head, tail = text[: longest * 2 // 3], text[-longest // 3 :]
    return f"{head.rpartition(' ')[0] or head} … {tail.partition(' ')[2] or tail}"
