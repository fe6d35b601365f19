"""Details gone from, or new in, a passage that is otherwise told: the smallest phrase that carries the fact."""

import re
from collections.abc import Iterator, Mapping, Sequence

from aligner.findings.draft import draft, shown
from aligner.findings.facts import Facts, Part, Passage
from aligner.folding import Token
from aligner.mentions.tables import polarity_words
from aligner.model import EditKind, Finding, FindingKind, Severity, Span
from aligner.naming import plain
from aligner.similarity import Likeness
from aligner.speech import Message, template

_PHRASE = 3  # content words without a counterpart that make a phrase worth a finding
_CONDITION_PHRASE = 2  # behind a condition word fewer are enough
_OPENING = 2  # words among which a condition word opens a phrase: "especially while …"
_SHORT_PHRASE = 12  # words of a phrase that is taken whole
_JOINED = 2  # told words inside a phrase that do not part it
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
    gone = [_untold(passage.original, passage.copy, edit.original, likeness) for edit in changes]
    new = [_untold(passage.copy, passage.original, edit.copy, likeness) for edit in changes]
    more = sum(map(len, gone)) - sum(map(len, new))
    for n, edit, ours, theirs in zip(passage.changes, changes, gone, new, strict=True):
        whole = edit.kind is not EditKind.REPLACED
        for part, other, span, untold, instead, kind, surplus in (
            (passage.original, passage.copy, edit.original, ours, theirs, FindingKind.MISSING_FACT, more),
            (passage.copy, passage.original, edit.copy, theirs, ours, FindingKind.ADDED_FACT, -more),
        ):
            yield from _broken_compounds(passage, part, other, n, kind)
            few = len(part.content(span)) < _CONDITION_PHRASE
            if not untold or (few and not (whole and _is_dated_condition(part, part.inside(span)))):
                continue
            for phrase in _phrases(part, span, untold, whole=whole):
                finding = _finding(passage, part, other, phrase, untold, kind, 0 if whole else len(instead), surplus)
                if finding is not None:
                    yield finding


def _broken_compounds(passage: Passage, part: Part, other: Part, n: int, kind: FindingKind) -> Iterator[Finding]:
    """Words with a hyphen that went, whole or but for the first half, where nothing else was put: full-scale, full."""
    edit = passage.edits[n]
    span, place = (edit.original, edit.copy) if kind is FindingKind.MISSING_FACT else (edit.copy, edit.original)
    if not _DASH.search(part.text, span.start, span.end):
        return
    filled = bool(other.content(place))
    for whole in _compounds(part, span):
        last = part.inside(whole)[-1]
        told = plain(last.text) in other.plain_words or last.folded in part.facts.grammar
        if filled and whole.start >= span.start:
            continue  # something stands in the place of the whole word
        counted = _counts(part, whole)
        if not told and not counted and not any(name.span.touches(whole) for name in part.names):
            yield _draft(passage, part, whole, kind, Severity.LOW, _DETAIL, 50.0)


def _counts(part: Part, whole: Span) -> bool:
    """Whether a compound hangs on a number, which speaks for itself: 45-year-old, "aged 45"."""
    before = [t for t in part.tokens if t.end <= whole.start][-2:]
    return len(before) == 2 and before[1].folded == "-" and before[1].end == whole.start and before[0].text.isdigit()


def _compounds(part: Part, span: Span) -> Iterator[Span]:
    """The words of two halves joined by a hyphen whose second half lies inside ``span``."""
    tokens = part.tokens
    for n in range(2, len(tokens)):
        first, dash, second = tokens[n - 2 : n + 1]
        joined = dash.folded == "-" and first.end == dash.start and dash.end == second.start and first.text.isalpha()
        if joined and first.is_word and second.is_word and span.start <= second.start and second.end <= span.end:
            yield Span(first.start, second.end)


def _untold(part: Part, other: Part, span: Span, likeness: Likeness) -> list[Token]:
    """The content words inside ``span`` that the other side does not have in any form."""
    return [t for t in part.content(span) if not _is_told(t, other, likeness)]


def _is_told(token: Token, other: Part, likeness: Likeness) -> bool:
    """Whether the other side has the word, one that begins like it, or one that counts as a form of it."""
    word = plain(token.text)
    if word in other.plain_words or other.beginning_with(word):
        return True
    return any(form in other.plain_words for form in likeness.forms_of(word))


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


def _finding(
    passage: Passage,
    part: Part,
    other: Part,
    phrase: list[Token],
    missed: Sequence[Token],
    kind: FindingKind,
    room: int,
    surplus: int,
) -> Finding | None:
    if not phrase or _is_told_short(phrase, other):
        return None
    content = [t for t in phrase if t.folded not in part.facts.grammar]
    untold = [t for t in missed if phrase[0].start <= t.start and t.end <= phrase[-1].end]
    openers = [t for t in phrase[:_OPENING] if t.start in part.openers]
    condition = bool(openers)
    if openers and not any(t.folded in other.folded_words for t in openers):
        room = 0  # one clause put for another tells something else
    named = any(name.span.touches(Span(t.start, t.end)) for t in untold for name in part.names)
    needed = _CONDITION_PHRASE if condition else _PHRASE
    if room == 0 and _is_dated_condition(part, phrase):
        needed = 1
    # What stands in the place of the phrase may tell the same in other words: it counts against it.
    if passage.is_reworded and surplus < needed:
        return None
    if len(content) - room < needed or len(untold) < needed - (not _is_moved(passage, other, content, untold)):
        return None
    span = Span(phrase[0].start, phrase[-1].end)
    weight = len(content) - room
    if condition:
        severity = Severity.HIGH if kind is FindingKind.MISSING_FACT else Severity.MEDIUM
    else:
        severity = Severity.MEDIUM if named or weight > _PHRASE else Severity.LOW
    said = _CONDITION if condition else _DETAIL
    return _draft(passage, part, span, kind, severity, said, min(95.0, 45.0 + 10.0 * weight))


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


def _is_told_short(phrase: Sequence[Token], other: Part) -> bool:
    """Whether a phrase is a name of which the other side has the first letters: Tarvian Rail Workers, TRW."""
    initials = "".join(t.text[0] for t in phrase if t.text[0].isupper())
    return len(initials) > 1 and initials.lower() in other.plain_words and 2 * len(initials) > len(phrase)


def _is_dated_condition(part: Part, phrase: Sequence[Token]) -> bool:
    """Whether a phrase is a condition word and a fact, however short: before August, unless Holm, until 12."""
    if len(phrase) < _CONDITION_PHRASE or phrase[0].start not in part.openers:
        return False
    span = Span(phrase[0].start, phrase[-1].end)
    return any(span.touches(mention.span) for mention in (*part.dates, *part.numbers, *part.names))


def _draft(
    passage: Passage,
    part: Part,
    span: Span,
    kind: FindingKind,
    severity: Severity,
    said: Mapping[FindingKind, str],
    score: float,
) -> Finding:
    missing = kind is FindingKind.MISSING_FACT
    return draft(
        kind,
        severity,
        [span] if missing else [],
        [] if missing else [span],
        Message(said[kind], words=shown(span.of(part.text))),
        suggestion=span.of(part.text) if missing else None,
        score=score,
        link=passage.number,
    )


def is_told_elsewhere(finding: Finding, ours: Facts, theirs: Facts) -> bool:
    """Whether every content word of a missing or added detail stands in one other sentence of the other text."""
    facts, other, span = (
        (ours, theirs, finding.original[0])
        if finding.kind is FindingKind.MISSING_FACT
        else (theirs, ours, finding.copy[0])
    )
    content = {
        plain(t.text)
        for sentence in facts.sentences_of(span)
        for t in sentence
        if t.is_word and span.start <= t.start and t.end <= span.end and t.folded not in facts.grammar
    }
    return other.is_told_in_one(content)
