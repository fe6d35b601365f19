"""Names inside a link: garbled, respelled, or another name in their place."""

from collections.abc import Iterator, Sequence

from aligner.common_words import has_words, is_common
from aligner.findings.draft import draft, shown
from aligner.findings.facts import Part, Passage
from aligner.findings.name_pairs import Pairing, WordPair, is_plain, pair_names, relate
from aligner.findings.name_words import NameWord
from aligner.findings.whole_names import named_places
from aligner.folding import Token
from aligner.known import KnownKind
from aligner.mentions.tables import is_title
from aligner.model import EditKind, Finding, FindingKind, Severity, Span
from aligner.naming import GARBLED_FROM, NameRelation, is_inflected, is_mark, is_one_name, plain
from aligner.speech import Message, template

_COURTEOUS = frozenset({"fr", "es"})  # languages that say Mme or don before a name a second time
_SWAPPED_WORDS = 4  # a name replaced by another is at most this long
_SHORT = 3  # letters: Dr is no name
_WHOLE_NAME = 4  # words of a name that is shown whole


def changed_names(passage: Passage) -> Iterator[Finding]:
    """Garbled names, spelling variants and changed names of one passage.

    A word that the other side of the passage has as well is told. What is left on both sides is paired by likeness and
    place; likeness then labels the pair. Weak in German, where nouns look like names.
    """
    pairing = pair_names(passage)
    yield from _respelled(passage, pairing)
    yield from _replaced(passage, pairing)
    yield from _whole(passage, pairing)


def _respelled(passage: Passage, pairing: Pairing) -> Iterator[Finding]:
    """One finding for the pairs of words of one name with one name; words far from the garbled ones have their own."""
    groups: dict[tuple[Span, Span], list[WordPair]] = {}
    for pair in pairing.pairs:
        words = pair.original.token.text, pair.copy.token.text
        other = pair.match.relation is NameRelation.OTHER
        short = other and (_is_acronym(*words) or _is_acronym(*words[::-1]) or _is_courtesy(passage, pair))
        if pair.match.relation is not NameRelation.SAME and not short:
            groups.setdefault((pair.original.name.span, pair.copy.name.span), []).append(pair)
    for (ours, theirs), group in groups.items():
        right, wrong = ours.of(passage.original.text), theirs.of(passage.copy.text)
        if _is_acronym(right, wrong) or _is_acronym(wrong, right):
            continue
        garbled = [p for p in group if p.match.relation is NameRelation.GARBLED]
        apart = [p for p in group if garbled and p.match.relation is NameRelation.OTHER and not _is_near(p, garbled)]
        for pairs in ([p for p in group if p not in apart], apart):
            if pairs:
                yield _finding(passage, pairing, (ours, theirs), pairs)


def _is_courtesy(passage: Passage, pair: WordPair) -> bool:
    """Whether a title stands where the other side has a given name: Mme Garrec, Odile Garrec."""
    language = passage.copy.document.language
    titles = [is_title(p.token.folded, language) for p in (pair.original, pair.copy)]
    return language in _COURTEOUS and titles[0] != titles[1] and not any(map(_is_last, (pair.original, pair.copy)))


def _is_last(word: NameWord) -> bool:
    """Whether a word of a name ends it: a title does not."""
    return word.token.end >= word.name.span.end


def _finding(passage: Passage, pairing: Pairing, names: tuple[Span, Span], pairs: list[WordPair]) -> Finding:
    ours = _narrowed(passage.original, names[0], [p.original.token for p in pairs], passage.copy)
    theirs = _narrowed(passage.copy, names[1], [p.copy.token for p in pairs], passage.original)
    right, wrong = ours.of(passage.original.text), theirs.of(passage.copy.text)
    left = (any(ours.covers(w.span) for w in pairing.original), any(theirs.covers(w.span) for w in pairing.copy))
    relation = max((p.match.relation for p in pairs), key=list(NameRelation).index)
    whole = max(len(passage.original.inside(ours)), len(passage.copy.inside(theirs))) > 1
    if whole and relation is NameRelation.VARIANT and any(left):  # another word is no variant: Stefan Haruk of Holm
        relation = NameRelation.GARBLED if is_one_name(right, wrong) else NameRelation.OTHER
    elif whole and relation is NameRelation.GARBLED and all(left) and not is_one_name(right, wrong):
        relation = NameRelation.OTHER
    elif whole and relation is NameRelation.OTHER and is_one_name(right, wrong):
        relation = NameRelation.GARBLED
    if any(is_mark(p.original.token.text) and is_mark(p.copy.token.text) for p in pairs):
        relation = NameRelation.OTHER  # Ivo II is not Ivo III
    known = passage.original.facts.known
    if any(known.are_apart(p.original.token.text, p.copy.token.text) for p in pairs):
        relation = NameRelation.OTHER
    return _label(passage, ours, theirs, relation, min(p.match.likeness for p in pairs))


def _is_near(pair: WordPair, garbled: list[WordPair]) -> bool:
    """Whether a word without likeness stands beside a garbled one: then it is part of the same damage."""
    token = pair.copy.token
    return any(abs(token.start - g.copy.token.end) <= 1 or abs(g.copy.token.start - token.end) <= 1 for g in garbled)


def _narrowed(part: Part, name: Span, changed: list[Token], other: Part) -> Span:
    """A name; of a long one the changed words, with the word before them where both sides have it: the given name."""
    inner = part.inside(name)
    first, last = min(t.start for t in changed), max(t.end for t in changed)
    least = 1 if part.document.language == "de" else 2
    while len(inner) > least and inner[0].start < first and _is_title(inner[0], part, other):
        inner = inner[1:]
    if len(inner) <= _WHOLE_NAME:
        return Span(min([first, *(t.start for t in inner)]), max(name.end, last))
    before = [t for t in inner if t.end <= first]
    if before and plain(before[-1].text) in other.plain_words:
        first = before[-1].start
    return Span(first, last)


def _is_title(token: Token, part: Part, other: Part) -> bool:
    """Whether a word before a name is nobody's name and stands on both sides: Prime Minister, Bürgermeisterin.

    A German office may stand in other words on the other side: Regierungschef.
    """
    known, language = part.facts.known, part.document.language
    if language == "de" and is_title(token.folded, language):
        return True
    if plain(token.text) not in other.plain_words:
        return False
    if is_title(token.folded, language):
        return True
    named = known.is_known(token.text) or known.is_ordinary(token.text)
    return not named and (is_common(token.text, language) or not has_words(language) or language == "de")


def _label(passage: Passage, ours: Span, theirs: Span, relation: NameRelation, likeness: float) -> Finding:
    right, wrong = ours.of(passage.original.text), theirs.of(passage.copy.text)
    known = passage.original.facts.known
    if KnownKind.HOUSE in known.kinds(right) and known.same(right, wrong):  # the newsroom's own list has the last word
        relation = NameRelation.VARIANT
    if relation is NameRelation.VARIANT:
        kind, severity = FindingKind.SPELLING_VARIANT, Severity.LOW
        sentence = template("The copy spells the name “{right}” as “{wrong}”.")
    elif relation is NameRelation.GARBLED:
        kind, severity = FindingKind.GARBLED_NAME, Severity.HIGH
        sentence = template("The copy has “{wrong}” where the original has “{right}”.")
    else:
        kind, severity = FindingKind.CHANGED_NAME, Severity.HIGH
        sentence = template("The copy names “{wrong}” where the original names “{right}”.")
    message = Message(sentence, wrong=shown(wrong), right=shown(right))
    return draft(
        kind, severity, [ours], [theirs], message, suggestion=right, score=100 * max(likeness, 0.5), link=passage.number
    )


def _replaced(passage: Passage, pairing: Pairing) -> Iterator[Finding]:
    """Another name in the very place of a name: one edit swaps the two and nothing else."""
    paired = {pair.original.edit for pair in pairing.pairs}
    for n in passage.changes:
        edit = passage.edits[n]
        if edit.kind is not EditKind.REPLACED or n in paired:
            continue
        language = passage.copy.document.language
        if language != "de" and not passage.original.facts.names_at(edit.original):
            continue  # nearly always; a capital that its place gave
        mine = _only_names(passage.original, edit.original, [w for w in pairing.original if w.edit == n])
        yours = _only_names(passage.copy, edit.copy, [w for w in pairing.copy if w.edit == n])
        # In a passage that is the same otherwise a name that the text has elsewhere is another one here.
        known = len(passage.changes) > 1 and any(plain(t.text) in passage.original.facts.vocabulary for t in yours)
        if not mine or not yours or known or max(len(mine), len(yours)) > _SWAPPED_WORDS:
            continue
        ours, theirs = Span(mine[0].start, mine[-1].end), Span(yours[0].start, yours[-1].end)
        right, wrong = ours.of(passage.original.text), theirs.of(passage.copy.text)
        named = any(name.span.touches(ours) for name in passage.original.names)
        if not named and (language != "de" or is_inflected(mine[-1].text, yours[-1].text, language)):
            continue  # a capital that its place gave
        if not _is_acronym(right, wrong) and not _is_acronym(wrong, right):
            match = relate(right, wrong, True, passage)
            if plain(right) == plain(wrong):
                continue  # marks alone differ
            relation = NameRelation.OTHER if match.relation is NameRelation.SAME else match.relation
            names = _whole_name(passage.original, ours), _whole_name(passage.copy, theirs)
            if relation is NameRelation.OTHER and len(mine) != len(yours) and is_one_name(*names):
                continue  # a name that gained or lost a word: Marin, Petrov Marin
            yield _label(passage, ours, theirs, relation, match.likeness)


def _whole_name(part: Part, span: Span) -> str:
    """The name that a stretch is a piece of, or the stretch."""
    return next((m.text for m in part.facts.names_at(span) if m.span.covers(span)), span.of(part.text))


def _whole(passage: Passage, pairing: Pairing) -> Iterator[Finding]:
    """Another name in the place of a whole name that no single edit swaps."""
    for place in named_places(passage, pairing):
        right, wrong = place.original.of(passage.original.text), place.copy.of(passage.copy.text)
        if _is_acronym(place.gone, place.new) or _is_acronym(place.new, place.gone):
            continue
        alike = relate(right, wrong, False, passage)
        broken = wrong.islower() and not right.islower() and alike.likeness >= GARBLED_FROM  # a name in small syllables
        other = place.marked or (alike.relation is not NameRelation.VARIANT and not is_one_name(right, wrong))
        if broken or (other and not _is_acronym(right, wrong) and not _is_acronym(wrong, right)):
            relation = NameRelation.GARBLED if broken else NameRelation.OTHER
            yield _label(passage, place.original, place.copy, relation, alike.likeness)


def _only_names(part: Part, span: Span, words: Sequence[NameWord]) -> list[Token]:
    """The words of an edit, if those that carry facts are all words of names or of no language."""
    content = part.content(span)
    starts = {w.token.start for w in words}
    language = part.document.language
    listed = has_words(language)
    if not all(t.start in starts or (listed and not is_common(t.text, language)) for t in content):
        return []
    plain_words = all(is_plain(t.text, part) or is_title(t.folded, language) for t in content) or any(
        t.text[0].isdigit() for t in content
    )
    return [] if plain_words or sum(len(t.text) for t in content) < _SHORT else part.inside(span)


def _is_acronym(short: str, long: str) -> bool:
    """Whether one name may be made of the first letters of the other: IMF, International Monetary Fund.

    Acronyms of another language go on with syllables, EMCOTAR for the Emergency Corps of Tarvia: where there are more
    letters than words, the first one tells.
    """
    letters = short.replace(".", "")
    if len(letters) > 1 and letters.isupper() and not long.isupper() and plain(long).startswith(plain(letters)):
        return True  # EU, European
    initials = "".join(word[0] for word in long.replace("-", " ").split() if word[0].isupper())
    if len(initials) < 2 or not letters.isupper():
        return False
    return letters == initials or (len(letters) > max(_SHORT, len(initials)) and letters[0] == initials[0])


def nonsense_names(passage: Passage) -> Iterator[Finding]:
    """A phrase of common words that came back as a name: "league of the harbours", "league in The Hurbing".

    Weak: told by a capital article or word inside the sentence, unknown to the original, in the place of small words.
    """
    for n in passage.changes:
        edit = passage.edits[n]
        if edit.kind is not EditKind.REPLACED or not 0 < n < len(passage.edits) - 1:
            continue
        if not passage.copy.has_capital(edit.copy):
            continue  # nearly always
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
