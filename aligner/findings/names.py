"""Names inside a link: garbled, respelled, or another name in their place."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from aligner.common_words import is_common
from aligner.findings.draft import draft, shown
from aligner.findings.facts import Part, Passage
from aligner.folding import Token
from aligner.model import EditKind, Finding, FindingKind, Mention, MentionKind, Severity, Span
from aligner.naming import GARBLED_FROM, NameMatch, NameRelation, is_inflected, plain, relate_words

_SAME_PLACE = 0.15  # added to the likeness of two words that one edit holds
_MISPLACED = 6  # edits apart from which two words are not in each other's place
_SWAPPED_WORDS = 4  # a name replaced by another is at most this long
_WHOLE_NAME = 4  # words of a name that is shown whole
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

    A word that the other side of the passage has as well is told. What is left on both sides is paired by likeness and
    place; likeness then labels the pair. Weak in German, where nouns look like names.
    """
    ours = _left_over(passage.original, passage.copy, [e.original for e in passage.kept])
    theirs = _left_over(passage.copy, passage.original, [e.copy for e in passage.kept])
    pairs = _pair(passage, ours, theirs)
    pairs += _swapped_in_name(passage, _free(ours, [p.original for p in pairs]), _free(theirs, [p.copy for p in pairs]))
    yield from _findings(passage, pairs)
    yield from _changed(passage, _free(ours, [p.original for p in pairs]), _free(theirs, [p.copy for p in pairs]))


def _free(words: list[NameWord], held: list[NameWord]) -> list[NameWord]:
    """The single words of one side that no pair holds."""
    return [w for w in words if not _is_compound(w) and not any(_is_taken(w, h) for h in held)]


def name_words(part: Part) -> list[NameWord]:
    """The words of all names of one side."""
    return [
        NameWord(token, name)
        for name in part.names
        for token in part.words
        if name.span.start <= token.start and token.end <= name.span.end and len(token.text) > 1
    ]


def _left_over(part: Part, other: Part, kept: list[Span]) -> list[NameWord]:
    """The words that may stand for a name - of a name, or with any capital - and that the other side does not have."""
    named = name_words(part)
    seen = {w.token.start for w in named}
    others = [
        NameWord(t, Mention(MentionKind.NAME, _span(t), t.text, plain(t.text)))
        for t in part.words
        if t.start not in seen and t.text[0].isupper() and len(t.text) > _SHORT and t.folded not in part.facts.grammar
    ]
    left = [
        w
        for w in sorted([*named, *others], key=lambda w: w.token.start)
        if not any(span.covers(_span(w.token)) for span in kept) and not _is_told(w.token, part, other)
    ]
    return left + [_joined(a, b) for a, b in pairwise(left) if b.token.start - a.token.end == 1]


def _joined(one: NameWord, other: NameWord) -> NameWord:
    """Two neighbouring words as one: a name may have been broken in two, or two words run together."""
    a, b = one.token, other.token
    token = Token(a.start, b.end, a.text + b.text, a.folded + b.folded, True)
    return NameWord(
        token,
        one.name
        if one.name.span.covers(_span(b))
        else Mention(MentionKind.NAME, _span(token), token.text, plain(token.text)),
    )


def _is_told(token: Token, part: Part, other: Part) -> bool:
    """Whether the other side has the word as often, or a form of it that this side does not have itself."""
    word = plain(token.text)
    if other.plain_counts[word]:
        return other.plain_counts[word] >= part.plain_counts[word]
    return any(
        w[:4] == word[:4] and w not in part.plain_counts and is_inflected(word, w, other.document.language)
        for w in other.plain_counts
    )


def _pair(passage: Passage, ours: list[NameWord], theirs: list[NameWord]) -> list[WordPair]:
    """Pairs of words that look or sound alike, best first, each word once."""
    options = []
    for one in ours:
        for other in theirs:
            apart = passage.distance(_span(one.token), _span(other.token))
            match = _relate(one.token.text, other.token.text, apart == 0, passage)
            if not _fits(one, other, match, apart, passage):
                continue
            options.append((match.likeness + _SAME_PLACE * (apart == 0), one, other, match))
    options.sort(key=lambda o: (-o[0], o[1].token.start, o[2].token.start))
    pairs: list[WordPair] = []
    for _, one, other, match in options:
        free = not any(_is_taken(one, p.original) or _is_taken(other, p.copy) for p in pairs)
        if free and not (_is_compound(one) and _is_compound(other)):
            pairs.append(WordPair(one, other, match))
    return pairs


def _is_taken(word: NameWord, other: NameWord) -> bool:
    return _span(word.token).touches(_span(other.token))


def _is_compound(word: NameWord) -> bool:
    return word.token.end - word.token.start > len(word.token.text)


def _relate(right: str, wrong: str, in_place: bool, passage: Passage) -> NameMatch:
    """The relation of two words, by likeness and by what is known of names.

    A well-known name or plain word that became none is a misprint, however alike it sounds; one well-known name for
    another is no misprint, however alike they look.
    """
    match = relate_words(right, wrong, in_place=in_place)
    if match.relation is NameRelation.SAME:
        return match
    known = passage.original.facts.known
    if known.same(right, wrong):
        return NameMatch(NameRelation.VARIANT, match.likeness)
    if match.relation is NameRelation.GARBLED and known.is_known(right) and known.is_known(wrong):
        return NameMatch(NameRelation.OTHER, match.likeness)
    settled = known.is_known(right) or is_common(right, passage.original.document.language)
    broken = settled and not known.is_known(wrong) and not is_common(wrong, passage.copy.document.language)
    if match.relation is NameRelation.VARIANT and broken and not known.is_ordinary(right):
        return NameMatch(NameRelation.GARBLED, match.likeness)
    return match


def _fits(one: NameWord, other: NameWord, match: NameMatch, apart: int, passage: Passage) -> bool:
    """Whether a likeness is more than chance or grammar."""
    if match.relation is NameRelation.VARIANT:
        return True
    right, wrong = one.token.text, other.token.text
    if match.relation is not NameRelation.GARBLED or min(len(right), len(wrong)) < _SHORT:
        return False
    if plain(wrong) in passage.original.facts.vocabulary or _is_word_form(right, wrong, passage):
        return False
    named = any(name.span.covers(_span(one.token)) for name in passage.original.names)
    if not named:  # a capital that its place may have given: only a plain misprint tells
        return apart == 0 and match.likeness >= GARBLED_FROM
    return apart <= _MISPLACED if match.likeness >= GARBLED_FROM else apart == 0


def _is_word_form(right: str, wrong: str, passage: Passage) -> bool:
    """Whether two words are forms of one word, or both plain words: Russia, Russian; Protective, Preventative."""
    language = passage.copy.document.language
    if is_inflected(right, wrong, language) or plain(wrong).endswith(plain(right)):
        return True
    if not is_common(wrong, language) or not is_common(right, passage.original.document.language):
        return False
    known = passage.original.facts.known
    return not known.is_known(right) and not (known.is_ordinary(right) and known.is_ordinary(wrong))


def _is_plain(word: str, part: Part) -> bool:
    """Whether a word is a word of the language and nobody's name: Assembly, not Bush."""
    known = part.facts.known
    return is_common(word, part.document.language) and not known.is_ordinary(word) and not known.is_known(word)


def _swapped_in_name(passage: Passage, ours: list[NameWord], theirs: list[NameWord]) -> list[WordPair]:
    """Words without likeness inside names that share another word: "Ali Qansu" and "Jihad Qansu"."""
    found: list[WordPair] = []
    for one in ours:
        for other in theirs:
            shared = _words_of(one.name) & _words_of(other.name)
            near = passage.distance(_span(one.token), _span(other.token)) <= 1
            free = not any(p.copy is other for p in found)
            if free and shared and near and _are_names(one.token.text, other.token.text, passage):
                found.append(WordPair(one, other, _relate(one.token.text, other.token.text, True, passage)))
                break
    return found


def _are_names(right: str, wrong: str, passage: Passage) -> bool:
    """Whether two words without likeness are names: Ali and Jihad, Bush and Shrub; but not Krai and Region."""
    known = passage.original.facts.known
    named = known.is_known(right) or known.is_ordinary(right)
    return not _is_word_form(right, wrong, passage) and (named or not _is_plain(wrong, passage.copy))


def _findings(passage: Passage, pairs: list[WordPair]) -> Iterator[Finding]:
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
    inner = [t for t in part.words if name.covers(_span(t))]
    first, last = min(t.start for t in changed), max(t.end for t in changed)
    while (
        inner
        and inner[0].start < first
        and plain(inner[0].text) in other.plain_words
        and _is_plain(inner[0].text, part)
    ):
        inner = inner[1:]  # a title: Prime Minister
    if len(inner) <= _WHOLE_NAME:
        return Span(min([first, *(t.start for t in inner)]), max(name.end, last))
    before = [t for t in inner if t.end <= first]
    if before and plain(before[-1].text) in other.plain_words:
        first = before[-1].start
    return Span(first, last)


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
    return all(_is_plain(w.token.text, part) for w in words)


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


def _words_of(name: Mention) -> set[str]:
    return set(name.normal.split())


def _span(token: Token) -> Span:
    return Span(token.start, token.end)
