"""Quotations inside a link: direct speech is held word by word."""

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from aligner.findings.draft import draft, shown
from aligner.findings.facts import Part, Passage
from aligner.folding import words
from aligner.house_style import house_form
from aligner.model import EditKind, Finding, FindingKind, Mention, Severity, Span
from aligner.naming import plain
from aligner.speech import Message, template
from aligner.wording import edits

_SAME_QUOTE = 35.0  # token likeness (rapidfuzz, 0-100) from which two quotations of one passage are versions of one
_DASHES = ("—", "–", "-", "―")
_SPACES = " \u00a0\u202f"
_SPEECH_WORDS = 4  # fewer words in marks are a term or irony, not speech
_KEPT_SHARE = 0.7  # share of a quotation's words that the other side has in the same order without the marks
_MARKS_LOST = template("The copy gives the quotation “{words}” without quotation marks.")
_MARKS_PUT = template("The copy puts “{words}” in quotation marks, which the original does not.")


def changed_quotes(passage: Passage) -> Iterator[Finding]:
    """Quotations whose words differ, and speech that lost or gained its quotation marks.

    Weak where a quotation is split by its attribution on one side only: then its parts are held against each other
    by likeness.
    """
    ours, theirs = passage.original.quotes, passage.copy.quotes
    if _spoken(ours) == _spoken(theirs):
        return
    pairs = _pairs(ours, theirs)
    for one, other in pairs:
        if house_form(one.text) in _spoken(theirs) and house_form(other.text) in _spoken(ours):
            continue
        if _is_part(passage, other, one):
            continue
        spans = _differences(passage, one, other)
        if spans[0] or spans[1]:
            yield _reworded(passage, one, other, spans)
    paired = {id(m) for pair in pairs for m in pair}
    yield from _marks_gone(passage, [m for m in ours if id(m) not in paired], lost=True)
    yield from _marks_gone(passage, [m for m in theirs if id(m) not in paired], lost=False)


def _is_part(passage: Passage, part: Mention, whole: Mention) -> bool:
    """Whether a quotation of the copy is a part, word by word, of one whose rest the copy tells without marks."""
    said, told = house_form(part.text), house_form(whole.text)
    if f" {said} " not in f" {told} ":
        return False
    copy, grammar = passage.copy, passage.original.facts.grammar
    rest = [plain(t.text) for t in words(whole.text) if t.folded not in grammar and t.folded not in said.split()]
    kept = sum(word in copy.plain_words or bool(copy.beginning_with(word)) for word in rest)
    return bool(rest) and kept >= _KEPT_SHARE * len(rest)


def _spoken(quotes: Sequence[Mention]) -> str:
    """All that is quoted, as one text: a quotation split by "he said" says the same as a whole one."""
    return " ".join(house_form(m.text) for m in quotes)


def _reworded(passage: Passage, one: Mention, other: Mention, spans: tuple[list[Span], list[Span]]) -> Finding:
    right, wrong = one.text.strip(), other.text.strip()
    return draft(
        FindingKind.CHANGED_QUOTE,
        Severity.HIGH,
        spans[0] or [one.span],
        spans[1] or [other.span],
        Message(
            "The quotation reads “{wrong}” in the copy and “{right}” in the original.",
            wrong=shown(wrong),
            right=shown(right),
        ),
        suggestion=right,
        score=fuzz.token_sort_ratio(one.normal, other.normal),
        link=passage.number,
    )


def _pairs(ours: Sequence[Mention], theirs: Sequence[Mention]) -> list[tuple[Mention, Mention]]:
    options = sorted(
        (-fuzz.token_sort_ratio(a.normal, b.normal), i, j) for i, a in enumerate(ours) for j, b in enumerate(theirs)
    )
    pairs: list[tuple[int, int]] = []
    for likeness, i, j in options:
        if -likeness >= _SAME_QUOTE and all(i != x and j != y for x, y in pairs):
            pairs.append((i, j))
    return [(ours[i], theirs[j]) for i, j in sorted(pairs)]


def _differences(passage: Passage, one: Mention, other: Mention) -> tuple[list[Span], list[Span]]:
    """The stretches of words that differ inside two quotations; punctuation is the house's, not the speaker's."""
    ours, theirs = passage.original.text, passage.copy.text
    changed = [
        e
        for e in edits(ours, one.span, theirs, other.span, passage.original.facts.grammar)
        if e.kind not in (EditKind.EQUAL, EditKind.HARMLESS)
        and house_form(e.original.of(ours)) != house_form(e.copy.of(theirs))
    ]
    spans = [_to_words(ours, e.original) for e in changed], [_to_words(theirs, e.copy) for e in changed]
    return [s for s in spans[0] if s is not None], [s for s in spans[1] if s is not None]


def _to_words(text: str, span: Span) -> Span | None:
    found = words(text, span.start, span.end)
    return Span(found[0].start, found[-1].end) if found else None


def _marks_gone(passage: Passage, quotes: Sequence[Mention], *, lost: bool) -> Iterator[Finding]:
    """Speech in quotation marks on one side whose words the other side has without marks."""
    for quote in quotes:
        counterpart = _unquoted(passage, quote, lost=lost)
        if len(words(quote.text)) < _SPEECH_WORDS or counterpart is None:
            continue
        if _is_dialogue(passage.copy if lost else passage.original, counterpart):
            continue
        spans = (quote.span, counterpart) if lost else (counterpart, quote.span)
        yield draft(
            FindingKind.CHANGED_QUOTE,
            Severity.MEDIUM,
            [spans[0]],
            [spans[1]],
            Message(_MARKS_LOST if lost else _MARKS_PUT, words=shown(quote.text)),
            score=70,
            link=passage.number,
        )


def _is_dialogue(part: Part, stretch: Span) -> bool:
    """Whether a dash opens the stretch as speech, as in French, Spanish and Slavic houses."""
    before = part.text[: stretch.start].rstrip(_SPACES)
    return before.endswith(_DASHES) and (not before[:-1].strip(" ") or before[:-1].rstrip(" ")[-1:] in "\n.!?…:»”")


def _unquoted(passage: Passage, quote: Mention, *, lost: bool) -> Span | None:
    """The stretch of the other side that has most of a quotation's words in the same order, outside of any marks."""
    other = passage.copy if lost else passage.original
    kept = [
        (e.original, e.copy) if lost else (e.copy, e.original)
        for e in passage.edits
        if e.kind in (EditKind.EQUAL, EditKind.HARMLESS)
    ]
    inside = [(mine, yours) for mine, yours in kept if mine.touches(quote.span)]
    if not inside:
        return None
    start, end = inside[0][1].start, inside[-1][1].end
    if len(inside) == 1 or inside[0][0].start < quote.span.start:
        start += max(0, quote.span.start - inside[0][0].start)
    end = min(end, inside[-1][1].end - max(0, inside[-1][0].end - quote.span.end))
    stretch = _to_words(other.text, Span(start, max(start, end)))
    if stretch is None or any(stretch.touches(m.span) for m in other.quotes):
        return None
    shared = len(set(house_form(quote.text).split()) & set(house_form(stretch.of(other.text)).split()))
    return stretch if shared >= _KEPT_SHARE * len(set(house_form(quote.text).split())) else None
