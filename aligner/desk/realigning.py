"""A stretch of both texts aligned again, with the rarity of words in both whole texts."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from aligner.alignment import align
from aligner.desk.splicing import NotLocalError, Splice
from aligner.desk.stretch import Stretch, moved_edits
from aligner.findings.passages import lone_passages
from aligner.lines import Line, PairLines
from aligner.model import Comparison, Document, Edit, Finding, Link
from aligner.naming import plain
from aligner.pipeline import edits_of
from aligner.progress import SILENT
from aligner.seams import part_seams
from aligner.similarity import Bag, Likeness, Rarity, bags_of
from aligner.workings import Workings

_WEAK = 60.0  # score of a link below which a passage far away might be its better partner
_FAR = 0.28  # likeness of a sentence to one far away from which the two may belong together, like words left aside


@dataclass(frozen=True, slots=True)
class Local:
    """The links of a stretch, numbered as those of the whole texts, and their edits; what they were made with.

    ``lone`` are its missing and added passages; their ``link`` is an index into ``links``.
    """

    links: list[Link]
    edits: list[tuple[Edit, ...]]
    likeness: Likeness
    rarity: Rarity
    lone: list[Finding]


def aligned_again(old: Comparison, fresh: Splice, stretch: Stretch, tokens: PairLines, workings: Workings) -> Local:
    """The stretch aligned anew. Raises NotLocalError where that may differ from what all of the pair would give."""
    on = fresh.count - (fresh.last - fresh.first)
    (top, bottom), (left, right) = stretch.original, (stretch.copy[0], stretch.copy[1] + on)
    ours = replace(old.original, sentences=old.original.sentences[top:bottom])
    theirs = replace(fresh.document, sentences=fresh.document.sentences[left:right])
    inner = list(tokens[0][top:bottom]), list(tokens[1][left:right])
    if len(part_seams((ours, inner[0]), (theirs, inner[1]))[1][1]) != len(inner[1]):
        raise NotLocalError("sentences ran together")
    rarity = _rarity(old.copy, fresh, workings)
    likeness = Likeness(ours, theirs, inner, workings.options, rarity)
    links, near = align(ours, theirs, likeness, workings.options, SILENT)
    known = {
        (link.original, tuple(n + on if n >= fresh.last else n for n in link.copy)): n
        for n, link in ((n, old.links[n]) for n in stretch.inside)
        if all(n < fresh.first for n in link.copy) or all(n >= fresh.last for n in link.copy)
    }
    found: list[Link] = []
    edits: list[tuple[Edit, ...]] = []
    for link in links:
        whole = replace(link, original=tuple(n + top for n in link.original), copy=tuple(n + left for n in link.copy))
        number = known.get((whole.original, whole.copy))
        if number is None:
            found.append(whole)
            edits.append(edits_of(ours, theirs, inner, link))
        else:
            found.append(replace(old.links[number], copy=whole.copy))
            behind = bool(whole.copy) and whole.copy[0] >= fresh.first + fresh.count
            edits.append(moved_edits(old.edits[number], fresh.shift if behind else 0))
    _check_borders(stretch, found, fresh, on)
    _check_far(stretch, found, tokens, fresh, workings)
    lone = list(lone_passages(ours, theirs, links, near, likeness, workings.options, (top, left)))
    return Local(found, edits, likeness, rarity, lone)


def _rarity(old: Document, fresh: Splice, workings: Workings) -> Rarity:
    gone = _bags(old, workings.facts[1].tokens[fresh.first : fresh.last], fresh.first, fresh.last)
    new = _bags(fresh.document, fresh.tokens, fresh.first, fresh.first + fresh.count)
    copy = Counter(workings.rarity.copy)
    copy.subtract(word for bag in gone for word in bag)
    copy.update(word for bag in new for word in bag)
    total = workings.rarity.total + sum(map(bool, new)) - sum(map(bool, gone))
    return Rarity(workings.rarity.original, +copy, total)


def _bags(document: Document, tokens: Sequence[Line], first: int, last: int) -> list[Bag]:
    return bags_of(replace(document, sentences=document.sentences[first:last]), tokens)


def _check_borders(stretch: Stretch, links: list[Link], fresh: Splice, on: int) -> None:
    if any(link.moved for link in links):
        raise NotLocalError("a passage moved")
    made = {(link.original, link.copy) for link in links}
    for link in stretch.borders:
        if (link.original, tuple(n + on if n >= fresh.last else n for n in link.copy)) not in made:
            raise NotLocalError("the change reaches beyond its stretch")


def _check_far(stretch: Stretch, links: list[Link], tokens: PairLines, fresh: Splice, workings: Workings) -> None:
    """Raise where a sentence without a sure partner in the stretch may have one, or be told again, elsewhere."""
    rarity = workings.rarity
    for side, inside in ((0, stretch.copy), (1, stretch.original)):
        others = workings.facts[1 - side].sentence_words
        for link in links:
            numbers = (link.original, link.copy)[side]
            new = any(fresh.first <= n < fresh.first + fresh.count for n in link.copy)
            if link.original and link.copy and (link.score >= _WEAK or not new):
                continue
            for n in numbers:
                weights = {w: rarity.weight(w) for w in {plain(t.text) for t in tokens[side][n] if t.is_word}}
                words, mass = weights.keys(), sum(weights.values())
                for other in (*others[: inside[0]], *others[inside[1] :]):
                    common = words & other
                    told = sum([weights[w] for w in common]) if len(common) > 1 else 0.0
                    if 2 * told >= _FAR * mass and 2 * told >= _FAR * (mass + sum(map(rarity.weight, other))):
                        raise NotLocalError("a passage far away tells much of it")
