"""Where a finding stands, in words and numbers for people."""

from bisect import bisect_right

from aligner.model import Document, Finding, Side, Span

_BETWEEN = " … "


def spans_on(finding: Finding, side: Side) -> tuple[Span, ...]:
    """The places of a finding in one of the texts."""
    return finding.original if side is Side.ORIGINAL else finding.copy


def paragraph_of(document: Document, span: Span) -> int:
    """The number of the paragraph, counted from 1, in which ``span`` begins; the last before it if between two."""
    return max(1, bisect_right(document.paragraphs, span.start, key=lambda paragraph: paragraph.span.start))


def paragraphs_of(document: Document, spans: tuple[Span, ...]) -> tuple[int, ...]:
    """The numbers of the paragraphs in which the spans begin, once each, in order."""
    return tuple(sorted({paragraph_of(document, span) for span in spans}))


def words_of(document: Document, spans: tuple[Span, ...]) -> str:
    """The words at these places on one line, with an ellipsis between one place and the next."""
    return _BETWEEN.join(" ".join(span.of(document.text).split()) for span in spans if len(span))
