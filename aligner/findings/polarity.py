"""Negations, hedges and quantifiers that were lost, added or turned inside a link; words turned into their opposite."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from aligner.common_words import is_common
from aligner.findings.bent import believed, denies, is_told_of, straightened
from aligner.findings.bounds import opens_bound
from aligner.findings.draft import draft, shown
from aligner.findings.facts import Part, Passage
from aligner.findings.hearsay import hearsay
from aligner.findings.lookalikes import counts_what_follows, is_month, turns_a_verb
from aligner.folding import Token
from aligner.mentions.bending import bending_words
from aligner.mentions.tables import PolarityWords, polarity_words
from aligner.model import Edit, Finding, FindingKind, Severity, Span
from aligner.naming import plain
from aligner.speech import Message, template

_LOCAL = 4  # words: a longer edit is a rewording, in which a negation may be said by other means
_STEM = 4  # letters of a word behind a negative prefix, at least
_LONG = 16  # words, where nothing on the other side may say no
_CLAUSE = 2  # content words of a clause that was told in another place
_HALVES = 4  # words between the halves of a French negation, and the first
_LOST = {
    "negation": template("The copy lost the negation “{word}”."),
    "hedge": template("The copy lost the hedge “{word}”."),
    "limit": template("The copy lost the limit “{word}”."),
}
_GAINED = {
    "negation": template("The copy has the negation “{word}”, which the original has not."),
    "hedge": template("The copy has the hedge “{word}”, which the original has not."),
    "limit": template("The copy has the limit “{word}”, which the original has not."),
}
_FIRST_HALVES = frozenset(["ne", "n'"])


def changed_polarity(passage: Passage) -> Iterator[Finding]:
    """Edits of a few words that change how often a passage negates or hedges, or put a word for its opposite.

    Weak: it counts words and does not parse; a negation moved within a passage is not seen.
    """
    tables = polarity_words(passage.original.document.language), polarity_words(passage.copy.document.language)
    for name in _LOST:
        ours = _count(passage.original, tables[0], name)
        theirs = _count(passage.copy, tables[1], name)
        found = list(_turned(passage, tables, name, ours > theirs)) if ours != theirs else []
        yield from found or _straightened(passage, tables, name)
    yield from _straightened(passage, tables, "nearly")
    for n in passage.changes:
        edit = passage.edits[n]
        if pair := _opposites(passage, edit, tables[0]):
            yield _opposite(passage, *pair)


def _straightened(passage: Passage, tables: tuple[PolarityWords, PolarityWords], name: str) -> Iterator[Finding]:
    """Words of this kind that bend another on one side of a reworded passage, and on the other do not."""
    if not (passage.is_reworded or name == "nearly"):
        return
    for lost, part, table in ((True, passage.original, tables[0]), (False, passage.copy, tables[1])):
        nearly = bending_words(part.document.language).nearly
        bending = nearly if name == "nearly" else _words_of_kind(table, name)
        found = straightened(passage, name, bending, lost=lost) if name != "hedge" else believed(passage, lost=lost)
        for word, spots in found:
            yield _lost(passage, "limit" if name == "nearly" else name, word, spots, lost)


def _words_of_kind(table: PolarityWords, name: str) -> frozenset[str]:
    return {"negation": table.negation, "hedge": table.hedge, "limit": table.limit}[name]


def _of_kind(tokens: Sequence[Token], part: Part, table: PolarityWords, name: str) -> list[Token]:
    """The words among ``tokens`` that negate, hedge or limit, as ``name`` says."""
    words = _words_of_kind(table, name)
    halves = _by_place(part, table)
    return [
        t
        for t in tokens
        if (
            t.folded in words and not counts_what_follows(t, part) and not (name == "negation" and opens_bound(t, part))
        )
        or halves.get(t.start) == name
        or (name == "negation" and t.folded.endswith("n't"))
    ]


def _count(part: Part, table: PolarityWords, name: str) -> int:
    words, told = _words_of_kind(table, name), part.folded_words
    count = 0 if words.isdisjoint(told) else sum(map(words.__contains__, told))
    if "may" in words and "may" in told:
        count -= sum([is_month(t, part) for t in part.words])
    if name == "negation":
        count -= sum([counts_what_follows(t, part) for t in part.words if t.folded == "no"]) if "no" in told else 0
        count -= sum([opens_bound(t, part) for t in part.words if t.folded in words]) if count else 0
        count += sum([word.endswith("n't") and word not in words for word in told])
    return count + list(_by_place(part, table).values()).count(name)


def _by_place(part: Part, table: PolarityWords) -> dict[int, str]:
    """Words that negate, hedge or limit by where they stand: "ne … que", "ne … plus", hearsay; and which they do."""
    found = hearsay(part)
    if not table.halves or _FIRST_HALVES.isdisjoint(part.folded_words):
        return found
    for n, token in enumerate(part.words):
        said = table.halves.get(token.folded)
        before = [t.folded for t in part.words[max(0, n - _HALVES) : n]] if said else []
        first = next((k for k, word in enumerate(before) if word in _FIRST_HALVES), None)
        if said and first is not None and table.negation.isdisjoint(before):
            found[token.start] = said
    return found


def _turned(passage: Passage, tables: tuple[PolarityWords, PolarityWords], name: str, lost: bool) -> Iterator[Finding]:
    """The short edits in which a word of this kind stands on one side only.

    An edit may be longer for a negation where the other side of the whole passage negates nothing at all.
    """
    bare = passage.copy if lost else passage.original
    sides = (passage.original, passage.copy) if lost else (passage.copy, passage.original)
    none_left = name == "negation" and _count(bare, tables[1 if lost else 0], name) == 0
    for n in passage.changes:
        edit = passage.edits[n]
        ours = _inside(passage.original, edit.original)
        theirs = _inside(passage.copy, edit.copy)
        longest = _LONG if none_left and ours and theirs else _LOCAL  # a clause that went whole is a detail
        longest -= name == "limit" and not (ours and theirs)
        mine = _of_kind(ours, passage.original, tables[0], name)
        yours = _of_kind(theirs, passage.copy, tables[1], name)
        if bool(mine) == bool(yours) or bool(mine) != lost:
            continue
        word = (mine or yours)[0]
        if len(ours) + len(theirs) > longest:
            spots = _around(word, *sides) if name != "limit" else None
            if none_left and not (ours and theirs):
                spots = spots or _in_another_place(word, ours or theirs, *sides)
            if spots:
                yield _lost(passage, name, word, spots if lost else spots[::-1], lost)
            continue
        table = tables[1 if lost else 0]
        if name == "negation" and (
            _negates_otherwise(theirs if lost else ours, bare, table, word)
            or denies(*sides[::-1])
            or (passage.is_reworded and is_told_of(passage, word, lost=lost) is False and not _around(word, *sides))
        ):
            continue
        spots = _spot(ours, passage.original, edit.original), _spot(theirs, passage.copy, edit.copy)
        if n and name == "negation":
            spots = _with_first_half(passage, n, word, spots)
        yield _lost(passage, name, word, spots, lost)


def _lost(passage: Passage, name: str, word: Token, spots: tuple[Span, Span], lost: bool) -> Finding:
    return draft(
        FindingKind.CHANGED_POLARITY,
        Severity.HIGH,
        [spots[0]],
        [spots[1]],
        Message((_LOST if lost else _GAINED)[name], word=shown(word.text)),
        suggestion=spots[0].of(passage.original.text),
        score=80,
        link=passage.number,
    )


def _around(word: Token, part: Part, other: Part) -> tuple[Span, Span] | None:
    """The words beside a word, with it and, on the other side, without it: "is not only", "is only"."""
    n = part.words.index(word)
    if not 0 < n < len(part.words) - 1:
        return None
    before, after = part.words[n - 1], part.words[n + 1]
    if after.folded in _FIRST_HALVES:
        return None  # "personne ne": the other half is left
    for a, b in pairwise(other.words):
        if a.folded == before.folded and b.folded == after.folded:
            return Span(before.start, after.end), Span(a.start, b.end)
    return None


def _in_another_place(word: Token, clause: Sequence[Token], part: Part, other: Part) -> tuple[Span, Span] | None:
    """A negation and the word behind it, where the clause stands elsewhere on the other side and negates nothing."""
    content = [t for t in clause if t.folded not in part.facts.grammar]
    told = {t.start for t in content if plain(t.text) in other.plain_words or other.beginning_with(plain(t.text))}
    behind = [t for t in content if t.start > word.start]
    if len(told) < max(_CLAUSE, len(content) - 1) or not behind or behind[0].start not in told:
        return None
    near = plain(behind[0].text)
    spot = next(t for t in other.words if plain(t.text) == near or plain(t.text) in other.beginning_with(near))
    return Span(word.start, behind[0].end), Span(spot.start, spot.end)


def _with_first_half(passage: Passage, n: int, word: Token, spots: tuple[Span, Span]) -> tuple[Span, Span]:
    """Both places from the first half of a French negation on, with the verb between: "ne vendra pas"."""
    lost = passage.edits[n].original.covers(Span(word.start, word.end))
    part = passage.original if lost else passage.copy
    before = [t for t in part.words if t.end <= word.start][-_HALVES:]
    first = next((t for t in reversed(before) if t.folded in ("ne", "n'")), None)
    if first is None:
        return spots
    verb = part.inside(Span(first.end, word.start))
    other = passage.copy if lost else passage.original
    mine, yours = spots if lost else spots[::-1]
    if mine.start <= first.start or not verb:
        return spots
    said = [t for t in other.words if t.end <= yours.end][-len(verb) :]
    same = [t.folded for t in said] == [t.folded for t in verb]
    halves = Span(first.start, mine.end), Span(said[0].start, yours.end) if same else yours
    return halves if lost else halves[::-1]


def _negates_otherwise(tokens: Sequence[Token], part: Part, table: PolarityWords, negation: Token) -> bool:
    """Whether other words may say no as well: unconvinced for not convinced, at most for not more than."""
    opposites = table.opposites.get(negation.folded, frozenset())
    return any(
        _has_negative_prefix(t.folded, part.document.language, table)
        or (t.folded in table.quantifier and t.folded not in opposites)
        for t in tokens
    )


def _has_negative_prefix(word: str, language: str, table: PolarityWords) -> bool:
    """Whether a word is another with un, im or the like before it: unconvinced, but not inflammatory."""
    return any(
        word.startswith(prefix) and len(word) - len(prefix) >= _STEM and is_common(word[len(prefix) :], language)
        for prefix in table.prefixes
    )


def _inside(part: Part, span: Span) -> list[Token]:
    return part.inside(span)


def _spot(tokens: Sequence[Token], part: Part, span: Span) -> Span:
    """The words of an edit, or, where it has none on this side, the word before the gap."""
    if tokens:
        return Span(tokens[0].start, tokens[-1].end)
    before = [t for t in part.words if t.end <= span.start]
    near = before[-1] if before else part.words[0]
    return Span(near.start, near.end)


def _opposites(passage: Passage, edit: Edit, table: PolarityWords) -> tuple[Token, Token] | None:
    """A word and its opposite in one edit, or a word that only gained or lost a negative prefix."""
    ours, theirs = _inside(passage.original, edit.original), _inside(passage.copy, edit.copy)
    if not ours or not theirs or not _may_turn(ours, theirs, table):
        return None
    if any(t.folded in table.negation or t.folded.endswith("n't") for t in (*ours, *theirs)):
        return None  # "not convinced" and "unconvinced" say the same
    for one in ours:
        for other in theirs:
            a, b = one.folded, other.folded
            turned = b in table.opposites.get(a, ()) or _prefixed(a, b, table) or _prefixed(b, a, table)
            turned = turned and not turns_a_verb(one, passage.original) and not turns_a_verb(other, passage.copy)
            if turned and b not in passage.original.folded_words and a not in passage.copy.folded_words:
                return one, other
    return None


def _may_turn(ours: Sequence[Token], theirs: Sequence[Token], table: PolarityWords) -> bool:
    """Whether a word of one side may be the opposite of one of the other: nearly never."""
    others = {word for t in ours for word in table.opposites.get(t.folded, ())}
    if not others.isdisjoint([t.folded for t in theirs]):
        return True
    mine, yours = {plain(t.text) for t in ours}, {plain(t.text) for t in theirs}
    return _has_prefixed(mine, yours, table) or _has_prefixed(yours, mine, table)


def _has_prefixed(words: set[str], others: set[str], table: PolarityWords) -> bool:
    """Whether one of some words is one of others with a negative prefix before it."""
    prefixed = [word for word in words if word.startswith(table.prefixes)]
    return bool(prefixed) and any(
        word.startswith(prefix) and word[len(prefix) :] in others for word in prefixed for prefix in table.prefixes
    )


def _prefixed(word: str, other: str, table: PolarityWords) -> bool:
    return len(word) >= 4 and any(plain(other) == prefix + plain(word) for prefix in table.prefixes)


def _opposite(passage: Passage, one: Token, other: Token) -> Finding:
    return draft(
        FindingKind.CHANGED_POLARITY,
        Severity.HIGH,
        [Span(one.start, one.end)],
        [Span(other.start, other.end)],
        Message(
            "The copy says “{wrong}” where the original says “{right}”: the opposite.",
            wrong=shown(other.text),
            right=shown(one.text),
        ),
        suggestion=one.text,
        score=85,
        link=passage.number,
    )
