"""Names inside a link: garbled, respelled, or another name in their place."""

from collections.abc import Iterator
from dataclasses import dataclass

from aligner.findings.draft import draft, shown
from aligner.findings.facts import Facts, Part, Passage
from aligner.folding import Token
from aligner.model import EditKind, Finding, FindingKind, Mention, MentionKind, Severity, Span
from aligner.naming import GARBLED_FROM, NameMatch, NameRelation, is_inflected, plain, relate_words

_SAME_PLACE = 0.15  # added to the likeness of two words that one edit holds
_MISPLACED = 6  # edits apart from which two words are not in each other's place
_SWAPPED_WORDS = 4  # a name replaced by another is at most this long
_SHORT = 3  # letters: shorter words are alike by chance


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word of a name and the name it belongs to."""

    token: Token
    name: Mention


@dataclass(frozen=True, slots=True)
class WordPair:
    """A name's word and what stands in its place."""

    original: NameWord
    copy: NameWord
    match: NameMatch


def changed_names(passage: Passage) -> Iterator[Finding]:
    """Garbled names, spelling variants and changed names of one passage.

    A word that stands anywhere in the other side of the passage is told. What is left on both sides is paired by
    likeness and place; likeness then labels the pair. Weak in German, where nouns look like names.
    """
    ours = [w for w in name_words(passage.original) if not _is_told(w.token, passage.copy)]
    theirs = [w for w in _candidates(passage.copy) if not _is_told(w.token, passage.original)]
    pairs = _pair(passage, ours, theirs)
    paired = {id(word.token) for pair in pairs for word in (pair.original, pair.copy)}
    pairs += _swapped_in_name(passage, ours, theirs, paired)
    yield from _findings(passage, pairs)
    paired = {id(word.token) for pair in pairs for word in (pair.original, pair.copy)}
    yield from _changed(
        passage, [w for w in ours if id(w.token) not in paired], [w for w in theirs if id(w.token) not in paired]
    )


def name_words(part: Part) -> list[NameWord]:
    """The words of all names of one side."""
    return [
        NameWord(token, name)
        for name in part.names
        for token in part.words
        if name.span.start <= token.start and token.end <= name.span.end and len(token.text) > 1
    ]


def _candidates(copy: Part) -> list[NameWord]:
    """Words of the copy that may stand for a name: its names, and any other word with a capital."""
    named = name_words(copy)
    seen = {w.token.start for w in named}
    others = [
        NameWord(t, Mention(MentionKind.NAME, Span(t.start, t.end), t.text, plain(t.text)))
        for t in copy.words
        if t.start not in seen and t.text[0].isupper() and len(t.text) > _SHORT and t.folded not in copy.facts.grammar
    ]
    return sorted([*named, *others], key=lambda w: w.token.start)


def _is_told(token: Token, other: Part) -> bool:
    word = plain(token.text)
    return word in other.plain_words or any(
        is_inflected(word, w, other.document.language) for w in other.plain_words if w[:4] == word[:4]
    )


def _pair(passage: Passage, ours: list[NameWord], theirs: list[NameWord]) -> list[WordPair]:
    """Pairs of words that look or sound alike, best first, each word once."""
    options = []
    for one in ours:
        for other in theirs:
            match = relate_words(one.token.text, other.token.text)
            apart = passage.distance(_span(one.token), _span(other.token))
            if not _fits(one, other, match, apart, passage):
                continue
            options.append((match.likeness + _SAME_PLACE * (apart == 0), one, other, match))
    options.sort(key=lambda o: (-o[0], o[1].token.start, o[2].token.start))
    taken: set[int] = set()
    pairs = []
    for _, one, other, match in options:
        if id(one.token) not in taken and id(other.token) not in taken:
            taken |= {id(one.token), id(other.token)}
            pairs.append(WordPair(one, other, match))
    return pairs


def _fits(one: NameWord, other: NameWord, match: NameMatch, apart: int, passage: Passage) -> bool:
    if match.relation is NameRelation.VARIANT:
        return True
    if match.relation is not NameRelation.GARBLED or min(len(one.token.text), len(other.token.text)) < _SHORT:
        return False
    if plain(other.token.text) in passage.original.facts.vocabulary:
        return False  # a word of the original itself is no corruption
    return apart <= _MISPLACED if match.likeness >= GARBLED_FROM else apart == 0


def _swapped_in_name(
    passage: Passage, ours: list[NameWord], theirs: list[NameWord], paired: set[int]
) -> list[WordPair]:
    """Words without likeness inside names that share another word: "Ali Qansu" and "Jihad Qansu"."""
    found = []
    for one in ours:
        if id(one.token) in paired:
            continue
        for other in theirs:
            shared = _words_of(one.name) & _words_of(other.name)
            if id(other.token) not in paired and shared and passage.distance(_span(one.token), _span(other.token)) <= 1:
                paired |= {id(one.token), id(other.token)}
                found.append(WordPair(one, other, relate_words(one.token.text, other.token.text)))
                break
    return found


def _findings(passage: Passage, pairs: list[WordPair]) -> Iterator[Finding]:
    """One finding for the pairs of one name with one name, labelled by the worst of them."""
    groups: dict[tuple[Span, Span], list[WordPair]] = {}
    for pair in pairs:
        groups.setdefault((pair.original.name.span, pair.copy.name.span), []).append(pair)
    for (ours, theirs), group in groups.items():
        if all(p.match.relation is NameRelation.SAME for p in group):
            continue
        relation = max((p.match.relation for p in group), key=list(NameRelation).index)
        likeness = min(p.match.likeness for p in group)
        yield _label(passage, ours, theirs, relation, likeness)


def _label(passage: Passage, ours: Span, theirs: Span, relation: NameRelation, likeness: float) -> Finding:
    right, wrong = ours.of(passage.original.text), theirs.of(passage.copy.text)
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


def _changed(passage: Passage, ours: list[NameWord], theirs: list[NameWord]) -> Iterator[Finding]:
    """Another name in the very place of a name: one edit swaps the two and little else."""
    for n in passage.changes:
        edit = passage.edits[n]
        if edit.kind is not EditKind.REPLACED:
            continue
        mine = [w for w in ours if edit.original.covers(_span(w.token))]
        yours = [w for w in theirs if edit.copy.covers(_span(w.token))]
        if not mine or not yours:
            continue
        content = passage.original.content(edit.original), passage.copy.content(edit.copy)
        whole = len(content[0]) == len(mine) and len(content[1]) == len(yours)
        known = any(plain(w.token.text) in passage.original.facts.vocabulary for w in yours)
        if whole and not known and max(len(mine), len(yours)) <= _SWAPPED_WORDS:
            ours_span = Span(mine[0].token.start, mine[-1].token.end)
            theirs_span = Span(yours[0].token.start, yours[-1].token.end)
            match = relate_words(ours_span.of(passage.original.text), theirs_span.of(passage.copy.text))
            relation = NameRelation.GARBLED if match.relation is NameRelation.GARBLED else NameRelation.OTHER
            yield _label(passage, ours_span, theirs_span, relation, match.likeness)


def nonsense_names(passage: Passage) -> Iterator[Finding]:
    """A phrase of common words that came back as a name: "coalition of the willing", "coalition in The Risping".

    Weak: told by a capital article or word inside the sentence, unknown to the original, in the place of small words.
    """
    for n in passage.changes:
        edit = passage.edits[n]
        if edit.kind is not EditKind.REPLACED or not 0 < n < len(passage.edits) - 1:
            continue
        ours = [t for t in passage.original.words if edit.original.covers(_span(t))]
        theirs = [t for t in passage.copy.words if edit.copy.covers(_span(t))]
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


def inconsistent_names(facts: Facts, other: Facts) -> Iterator[Finding]:
    """Two spellings of one name inside the copy that the original does not have both."""
    first: dict[str, Span] = {}
    for name in facts.names:
        for word in facts.words_of(name):
            first.setdefault(plain(word.text), _span(word))
    rare = sorted(w for w in first if len(w) >= 5 and w not in other.vocabulary)
    for n, one in enumerate(rare):
        for two in rare[n + 1 :]:
            match = relate_words(one, two)
            near = match.relation is NameRelation.VARIANT or match.likeness >= _ONE_NAME
            if near and not is_inflected(one, two, facts.document.language):
                a, b = sorted((first[one], first[two]))
                text = facts.document.text
                message = f"The copy spells what seems to be one name in two ways: {shown(a.of(text))} and {shown(b.of(text))}."
                yield draft(
                    FindingKind.INCONSISTENT_NAME, Severity.MEDIUM, [], [a, b], message, score=100 * match.likeness
                )


def suspect_names(facts: Facts, other: Facts, accounted: list[Span]) -> Iterator[Finding]:
    """Names of the copy alone that look like a corrupted name of the original.

    Weak: it knows no names but those of the two texts.
    """
    known = sorted({plain(w.text) for name in other.names for w in other.words_of(name) if len(w.text) >= 5})
    seen: set[str] = set()
    for name in facts.names:
        if any(name.span.touches(span) for span in accounted):
            continue
        for word in facts.words_of(name):
            spelling = plain(word.text)
            if len(spelling) < 5 or spelling in other.vocabulary or spelling in seen:
                continue
            seen.add(spelling)
            best = max(known, key=lambda k: (relate_words(k, spelling).likeness, k), default="")
            if not best or is_inflected(best, spelling, facts.document.language):
                continue
            match = relate_words(best, spelling)
            if match.relation is NameRelation.GARBLED and match.likeness >= _ONE_NAME:
                right = next(w.text for n in other.names for w in other.words_of(n) if plain(w.text) == best)
                message = f"{shown(name.text)} is not in the original; is {shown(right)} meant?"
                yield draft(
                    FindingKind.SUSPECT_NAME, Severity.MEDIUM, [], [name.span], message,
                    suggestion=right, score=100 * match.likeness,
                )  # fmt: skip


_ONE_NAME = 0.82  # likeness from which two words that stand in different places may be one name


def _words_of(name: Mention) -> set[str]:
    return set(name.normal.split())


def _span(token: Token) -> Span:
    return Span(token.start, token.end)
