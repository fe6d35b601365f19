"""Names inside a link: garbled, respelled, or another name in their place."""

from collections.abc import Iterator, Sequence

from aligner.findings.draft import draft, shown
from aligner.findings.facts import Part, Passage
from aligner.findings.name_pairs import WordPair, is_plain, pair_names
from aligner.findings.name_words import NameWord
from aligner.folding import Token
from aligner.model import EditKind, Finding, FindingKind, Severity, Span
from aligner.naming import NameRelation, plain, relate_words

_SWAPPED_WORDS = 4  # a name replaced by another is at most this long
_WHOLE_NAME = 4  # words of a name that is shown whole


def changed_names(passage: Passage) -> Iterator[Finding]:
    """Garbled names, spelling variants and changed names of one passage.

    A word that the other side of the passage has as well is told. What is left on both sides is paired by likeness and
    place; likeness then labels the pair. Weak in German, where nouns look like names.
    """
    pairing = pair_names(passage)
    yield from _findings(passage, pairing.pairs)
    yield from _changed(passage, pairing.original, pairing.copy)


def _findings(passage: Passage, pairs: Sequence[WordPair]) -> Iterator[Finding]:
    """One finding for the pairs of one name with one name that have the same relation."""
    groups: dict[tuple[Span, Span, NameRelation], list[WordPair]] = {}
    for pair in pairs:
        if pair.match.relation is not NameRelation.SAME:
            key = (pair.original.name.span, pair.copy.name.span, pair.match.relation)
            groups.setdefault(key, []).append(pair)
    for (ours, theirs, relation), group in groups.items():
        garbled = (ours, theirs, NameRelation.GARBLED)
        if relation is NameRelation.VARIANT and garbled in groups:
            continue
        if relation is NameRelation.OTHER and garbled in groups and _is_near(group, groups[garbled]):
            continue
        if relation is NameRelation.GARBLED:
            group = [p for key, pairs in groups.items() if key[:2] == (ours, theirs) for p in pairs]
        likeness = min(p.match.likeness for p in group)
        spans = (
            _narrowed(passage.original, ours, [p.original.token for p in group], passage.copy),
            _narrowed(passage.copy, theirs, [p.copy.token for p in group], passage.original),
        )
        yield _label(passage, *spans, relation, likeness)


def _is_near(group: list[WordPair], garbled: list[WordPair]) -> bool:
    """Whether words without likeness stand beside garbled ones: then they are part of the same damage."""
    return any(
        abs(p.copy.token.start - g.copy.token.end) <= 1 or abs(g.copy.token.start - p.copy.token.end) <= 1
        for p in group
        for g in garbled
    )


def _narrowed(part: Part, name: Span, changed: list[Token], other: Part) -> Span:
    """A name; of a long one the changed words, with the word before them where both sides have it: the given name."""
    inner = part.inside(name)
    first, last = min(t.start for t in changed), max(t.end for t in changed)
    while len(inner) > 2 and inner[0].start < first and _is_title(inner[0], part, other):
        inner = inner[1:]
    if len(inner) <= _WHOLE_NAME:
        return Span(min([first, *(t.start for t in inner)]), max(name.end, last))
    before = [t for t in inner if t.end <= first]
    if before and plain(before[-1].text) in other.plain_words:
        first = before[-1].start
    return Span(first, last)


def _is_title(token: Token, part: Part, other: Part) -> bool:
    """Whether a word before a name is nobody's name and stands on both sides: Prime Minister, Bürgermeisterin."""
    known = part.facts.known
    named = known.is_known(token.text) or known.is_ordinary(token.text)
    return plain(token.text) in other.plain_words and not named


def _label(passage: Passage, ours: Span, theirs: Span, relation: NameRelation, likeness: float) -> Finding:
    right, wrong = ours.of(passage.original.text), theirs.of(passage.copy.text)
    if relation is not NameRelation.VARIANT and passage.original.facts.known.same(right, wrong):
        relation = NameRelation.VARIANT
    if relation is NameRelation.VARIANT:
        kind, severity = FindingKind.SPELLING_VARIANT, Severity.LOW
        message = f"The copy spells the name {shown(right)} as {shown(wrong)}."
    elif relation is NameRelation.GARBLED:
        kind, severity = FindingKind.GARBLED_NAME, Severity.HIGH
        message = f"The copy has {shown(wrong)} where the original has {shown(right)}."
    else:
        kind, severity = FindingKind.CHANGED_NAME, Severity.HIGH
        message = f"The copy names {shown(wrong)} where the original names {shown(right)}."
    return draft(
        kind, severity, [ours], [theirs], message, suggestion=right, score=100 * max(likeness, 0.5), link=passage.number
    )


def _changed(passage: Passage, ours: Sequence[NameWord], theirs: Sequence[NameWord]) -> Iterator[Finding]:
    """Another name in the very place of a name: one edit swaps the two and little else."""
    for n in passage.changes:
        edit = passage.edits[n]
        if edit.kind is not EditKind.REPLACED:
            continue
        mine = [w for w in ours if w.edit == n]
        yours = [w for w in theirs if w.edit == n]
        if not mine or not yours:
            continue
        content = passage.original.content(edit.original), passage.copy.content(edit.copy)
        whole = len(content[0]) == len(mine) and len(content[1]) == len(yours)
        whole = whole and not _are_words(mine, passage.original) and not _are_words(yours, passage.copy)
        known = any(plain(w.token.text) in passage.original.facts.vocabulary for w in yours)
        if whole and not known and max(len(mine), len(yours)) <= _SWAPPED_WORDS:
            ours_span = Span(mine[0].token.start, mine[-1].token.end)
            theirs_span = Span(yours[0].token.start, yours[-1].token.end)
            match = relate_words(ours_span.of(passage.original.text), theirs_span.of(passage.copy.text), in_place=True)
            relation = NameRelation.GARBLED if match.relation is NameRelation.GARBLED else NameRelation.OTHER
            yield _label(passage, ours_span, theirs_span, relation, match.likeness)


def _are_words(words: list[NameWord], part: Part) -> bool:
    """Whether a name is made of plain words: the State Court, which others call the Federal Court."""
    return all(is_plain(w.token.text, part) for w in words)


def nonsense_names(passage: Passage) -> Iterator[Finding]:
    """A phrase of common words that came back as a name: "coalition of the willing", "coalition in The Risping".

    Weak: told by a capital article or word inside the sentence, unknown to the original, in the place of small words.
    """
    for n in passage.changes:
        edit = passage.edits[n]
        if edit.kind is not EditKind.REPLACED or not 0 < n < len(passage.edits) - 1:
            continue
        ours = passage.original.inside(edit.original)
        theirs = passage.copy.inside(edit.copy)
        capitals = [t for t in theirs if t.text[0].isupper()]
        strange = [t for t in capitals if plain(t.text) not in passage.original.facts.vocabulary]
        article = any(t.folded in passage.copy.facts.grammar for t in capitals)
        small = ours and not any(t.text[0].isupper() for t in ours)
        if strange and article and small and passage.original.content(edit.original) and len(theirs) <= 5 >= len(ours):
            head = _head(passage, n)
            spans = [
                Span(min(a.start, h), b.end)
                for h, a, b in ((head[0], ours[0], ours[-1]), (head[1], theirs[0], theirs[-1]))
            ]
            yield _label(passage, spans[0], spans[1], NameRelation.GARBLED, 0.6)


def _head(passage: Passage, n: int) -> tuple[int, int]:
    """Where the noun before an edit starts on both sides, if the same words lead up to it."""
    before = passage.edits[n - 1]
    starts = []
    for part, span in ((passage.original, before.original), (passage.copy, before.copy)):
        content = part.content(span)
        starts.append(content[-1].start if content else span.end)
    return starts[0], starts[1]


def _span(token: Token) -> Span:
    return Span(token.start, token.end)
