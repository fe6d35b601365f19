"""Details gone from, or new in, a passage that is otherwise told: the smallest phrase that carries the fact."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from aligner.findings.draft import draft, shown
from aligner.findings.facts import Part, Passage
from aligner.findings.told import Told
from aligner.folding import Token
from aligner.mentions.tables import polarity_words
from aligner.model import EditKind, Finding, FindingKind, Severity, Span
from aligner.naming import plain
from aligner.similarity import Likeness
from aligner.speech import Message, template

_PHRASE = 3  # content words without a counterpart that make a phrase worth a finding
_FEWER = 2  # behind a condition word, and where words only came or went in a passage kept otherwise
_OPENING = 2  # words among which a condition word opens a phrase: "especially while …"
_SHORT_PHRASE = 12  # words of a phrase that is taken whole
_JOINED = 2  # told words inside a phrase that do not part it
_DIGITS = re.compile(r"\d+")
_DASH = re.compile("[-‐‑‒–—―−﹘﹣－]")
_DETAIL = {
    FindingKind.MISSING_FACT: template("The copy leaves out the detail “{words}”."),
    FindingKind.ADDED_FACT: template("The copy adds the detail “{words}”."),
}
_CONDITION = {
    FindingKind.MISSING_FACT: template("The copy leaves out the condition “{words}”."),
    FindingKind.ADDED_FACT: template("The copy adds the condition “{words}”."),
}


def details(passage: Passage, likeness: Likeness) -> Iterator[Finding]:
    """Missing and added details: phrases of an edit whose words the other side does not have.

    Weak: it knows no synonyms, so that a detail told in quite other words may be called missing; it then has a low
    severity and score.
    """
    changes = [passage.edits[n] for n in passage.changes]
    ours, theirs = Told(passage.original, passage.copy, likeness), Told(passage.copy, passage.original, likeness)
    gone = [ours.untold(edit.original) for edit in changes]
    new = [theirs.untold(edit.copy) for edit in changes]
    more = sum(map(len, gone)) - sum(map(len, new))
    sides = (
        (_Side(passage, ours, FindingKind.MISSING_FACT, more), [e.original for e in changes], gone, new),
        (_Side(passage, theirs, FindingKind.ADDED_FACT, -more), [e.copy for e in changes], new, gone),
    )
    for side, spans, untold, instead in sides:
        for n, edit in enumerate(changes):
            place = edit.copy if side.kind is FindingKind.MISSING_FACT else edit.original
            yield from _broken_compounds(side, spans[n], filled=bool(side.other.content(place)))
            whole = edit.kind is not EditKind.REPLACED
            few = len(side.part.content(spans[n])) < _FEWER
            if not untold[n] or (few and not (whole and _is_dated_condition(side.part, side.part.inside(spans[n])))):
                continue
            for phrase in _phrases(side.part, spans[n], untold[n], whole=whole):
                yield from _of_phrase(side, phrase, untold[n], room=0 if whole else len(instead[n]), whole=whole)


@dataclass(frozen=True, slots=True)
class _Side:
    """The side of a passage that may tell a detail alone: what is told of it, and how many words more it tells."""

    passage: Passage
    told: Told
    kind: FindingKind
    surplus: int

    @property
    def part(self) -> Part:
        return self.told.part

    @property
    def other(self) -> Part:
        return self.told.other


def _broken_compounds(side: _Side, span: Span, *, filled: bool) -> Iterator[Finding]:
    """Words with a hyphen that went, whole or but for the first half, where nothing else was put: full-scale, full."""
    part = side.part
    if side.passage.is_reworded or not _DASH.search(part.text, span.start, span.end):
        return
    for whole in _compounds(part, span):
        last = part.inside(whole)[-1]
        told = side.told.has(last) or last.folded in part.facts.grammar or last.start in side.told.values
        if filled and whole.start >= span.start:
            continue  # something stands in the place of the whole word
        if not told and not any(name.span.touches(whole) for name in part.names):
            yield _draft(side, whole, Severity.LOW, _DETAIL, 50.0)


def _compounds(part: Part, span: Span) -> Iterator[Span]:
    """The words of two halves joined by a hyphen whose second half lies inside ``span``."""
    tokens = part.tokens
    for n in range(2, len(tokens)):
        first, dash, second = tokens[n - 2 : n + 1]
        joined = dash.folded == "-" and first.end == dash.start and dash.end == second.start and first.text.isalpha()
        if joined and first.is_word and second.is_word and span.start <= second.start and second.end <= span.end:
            yield Span(first.start, second.end)


def _phrases(part: Part, span: Span, missed: Sequence[Token], *, whole: bool) -> Iterator[list[Token]]:
    """Runs of words around ``missed`` content words, cut where several told content words stand between them.

    ``whole``: nothing stands in the place of the words, so that all of them are the phrase, the first ones too.
    """
    words = part.inside(span)
    if whole and len(words) <= _SHORT_PHRASE:
        yield words
        return
    untold = {t.start for t in missed}
    run: list[Token] = []
    told = 0
    for token in words:
        if token.start in untold:
            run.append(token)
            told = 0
        elif run:
            told += token.folded not in part.facts.grammar
            if told > _JOINED:
                yield _trimmed(run, untold, part)
                run, told = [], 0
            else:
                run.append(token)
        elif token.start in part.openers:
            run = [token]
        elif run:
            run.append(token)
    if run:
        yield _trimmed(run, untold, part)


def _trimmed(run: Sequence[Token], untold: set[int], part: Part) -> list[Token]:
    """A run up to its last untold word; a clause ends before the verb that takes up the main clause again.

    "before a deal has been signed | would be considered": the second group of auxiliary verbs starts the main clause.
    """
    table = polarity_words(part.document.language)
    if run[0].start in part.openers:
        groups, inside = 0, False
        for n, token in enumerate(run):
            helps = token.folded in table.auxiliary
            groups += helps and not inside
            inside = helps
            if groups == 2:
                run = run[:n]
                break
    last = max((n for n, t in enumerate(run) if t.start in untold), default=-1)
    return list(run[: last + 1])


def _of_phrase(
    side: _Side, phrase: list[Token], missed: Sequence[Token], room: int, *, whole: bool
) -> Iterator[Finding]:
    """The finding of a phrase, where it tells enough; ``room`` are the words that stand in its place."""
    passage, part, other = side.passage, side.part, side.other
    if not phrase or _is_told_short(phrase, other):
        return
    content = [t for t in phrase if t.folded not in part.facts.grammar and t.start not in side.told.values]
    untold = [t for t in missed if phrase[0].start <= t.start and t.end <= phrase[-1].end]
    openers = [t for t in phrase[:_OPENING] if t.start in part.openers]
    if openers and not any(t.folded in other.folded_words for t in openers):
        room = 0  # one clause put for another tells something else
    needed = _FEWER if openers or (whole and not passage.is_reworded) else _PHRASE
    if room == 0 and _is_dated_condition(part, phrase):
        needed = 1
    alike = passage.is_reworded and side.surplus < needed
    if alike and not (openers and _has_another_condition(other, part)) and not _has_new_figures(side, untold):
        return  # as much is told otherwise on the other side
    # What stands in the place of the phrase may tell the same in other words: it counts against it.
    if len(content) - room < needed or len(untold) < needed - (not _is_moved(passage, other, content, untold)):
        return
    weight = len(content) - room
    named = any(name.span.touches(Span(t.start, t.end)) for t in untold for name in part.names)
    if openers:
        severity = Severity.HIGH if side.kind is FindingKind.MISSING_FACT else Severity.MEDIUM
    else:
        severity = Severity.MEDIUM if named or weight > _PHRASE else Severity.LOW
    said = _CONDITION if openers else _DETAIL
    yield _draft(side, Span(phrase[0].start, phrase[-1].end), severity, said, min(95.0, 45.0 + 10.0 * weight))


def _has_another_condition(part: Part, other: Part) -> bool:
    """Whether a condition opens on one side with a word that the other does not have."""
    return any(t.start in part.openers and t.folded not in other.folded_words for t in part.words)


def _is_moved(passage: Passage, other: Part, content: Sequence[Token], untold: Sequence[Token]) -> bool:
    """Whether what is told of a phrase stands in other changed words: then the phrase may be they, reworded.

    "due to dense fog", put behind, for "because of the thick fog" in front.
    """
    told = [plain(t.text) for t in content if t not in untold]
    kept = {
        plain(t.text)
        for edit in passage.kept
        for t in other.inside(edit.copy if other is passage.copy else edit.original)
    }
    return bool(told) and not any(word in kept or other.beginning_with(word) == [] for word in told)


def _has_new_figures(side: _Side, untold: Sequence[Token]) -> bool:
    """Whether there is a number among some words that the other text has nowhere: it was not put in other words.

    Numbers of one digit are as often written out; days and times have their figures in other company.
    """
    known = _figures(side.other.facts.vocabulary)
    return any(len(figure) > 1 and figure not in known for t in untold for figure in _figures_of(t.text))


@lru_cache(maxsize=4)
def _figures(vocabulary: frozenset[str]) -> frozenset[str]:
    """All runs of digits in a text, asked for again and again."""
    return frozenset(figure for word in vocabulary for figure in _figures_of(word))


def _figures_of(word: str) -> list[str]:
    return [run.lstrip("0") for run in _DIGITS.findall(word)]


def _is_told_short(phrase: Sequence[Token], other: Part) -> bool:
    """Whether a phrase is a name of which the other side has the first letters: Tarvian Rail Workers, TRW."""
    initials = "".join(t.text[0] for t in phrase if t.text[0].isupper())
    return len(initials) > 1 and initials.lower() in other.plain_words and 2 * len(initials) > len(phrase)


def _is_dated_condition(part: Part, phrase: Sequence[Token]) -> bool:
    """Whether a phrase is a condition word and a fact, however short: before August, unless Holm, until 12."""
    if len(phrase) < _FEWER or phrase[0].start not in part.openers:
        return False
    span = Span(phrase[0].start, phrase[-1].end)
    return any(span.touches(mention.span) for mention in (*part.dates, *part.numbers, *part.names))


def _draft(side: _Side, span: Span, severity: Severity, said: Mapping[FindingKind, str], score: float) -> Finding:
    missing = side.kind is FindingKind.MISSING_FACT
    text = span.of(side.part.text)
    return draft(
        side.kind,
        severity,
        [span] if missing else [],
        [] if missing else [span],
        Message(said[side.kind], words=shown(text)),
        suggestion=text if missing else None,
        score=score,
        link=side.passage.number,
    )
