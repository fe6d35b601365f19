"""Passages that the editor holds together or apart: the one place where pairings become sentences."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from aligner.alignment.near import NearPairs
from aligner.desk.pairing import Pairing
from aligner.model import Document, Role, Span

Group = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """Groups of sentences held together, no sentence in two of them, and pairs of sentences held apart."""

    together: tuple[tuple[Group, Group], ...] = ()
    apart: frozenset[tuple[int, int]] = frozenset()


def held(original: Document, copy: Document, pairings: Sequence[Pairing]) -> Held:
    """What the pairings say of the sentences; of two that contradict each other the later one holds.

    A pairing is dropped where one of its sides touches no sentence of the story, as when the text was changed.
    """
    together: list[tuple[Group, Group]] = []
    apart: set[tuple[int, int]] = set()
    taken: tuple[set[int], set[int]] = set(), set()
    for pairing in reversed(pairings):
        ours, theirs = _touched(original, pairing.original), _touched(copy, pairing.copy)
        pairs = {(i, j) for i in ours for j in theirs}
        free = taken[0].isdisjoint(ours) and taken[1].isdisjoint(theirs)
        if pairing.apart:
            apart |= pairs - {(i, j) for group, other in together for i in group for j in other}
        elif pairs and free and apart.isdisjoint(pairs):
            together.append((ours, theirs))
            taken[0].update(ours)
            taken[1].update(theirs)
    return Held(tuple(sorted(together)), frozenset(apart))


def without_held(near: NearPairs, held: Held) -> NearPairs:
    """The near pairs that may still be chosen: those of sentences that are free, and that are not held apart."""
    ours = {i for group, _ in held.together for i in group}
    theirs = {j for _, group in held.together for j in group}
    free = [pair for pair in near.score if pair[0] not in ours and pair[1] not in theirs and pair not in held.apart]
    best_original: dict[int, float] = defaultdict(float)
    best_copy: dict[int, float] = defaultdict(float)
    for i, j in free:
        best_original[i] = max(best_original[i], near.score[i, j])
        best_copy[j] = max(best_copy[j], near.score[i, j])
    matched, score = {pair: near.matched[pair] for pair in free}, {pair: near.score[pair] for pair in free}
    return NearPairs(matched, score, best_original, best_copy, held.apart)


def _touched(document: Document, span: Span) -> Group:
    """The neighbouring sentences of the story that a span touches, up to the first furniture among them."""
    numbers: list[int] = []
    sentences = document.sentences
    for n in range(bisect_left(sentences, span.start + 1, key=lambda s: s.span.end), len(sentences)):
        if not sentences[n].span.touches(span):
            break
        if document.role_of(n) is not Role.FURNITURE:
            numbers.append(n)
        elif numbers:
            break
    return tuple(numbers)
