"""Passages paired or parted by hand: they stay so, and the rest is aligned around them."""

import random
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aligner import Comparison, FindingKind, Options, Pairing, Relation, Span, compare, new_desk
from aligner.model import Story

few = settings(
    max_examples=40, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)

LONE = (Relation.MISSING, Relation.ADDED)
WORDS = (
    "harbour ferry lantern barley council winter breakwater mayor witness goat signal orchard chapel ledger rudder "
    "miller candle glacier pilot quarry saddle thimble vessel walnut"
).split()


def story(seed: int, size: int) -> list[str]:
    """Invented sentences, hardly alike."""
    dice = random.Random(seed)
    return [f"The {' '.join(dice.sample(WORDS, 6))} of year {1200 + 7 * n}." for n in range(size)]


def text(sentences: list[str]) -> str:
    return "\n\n".join(sentences)


def span(whole: str, part: str) -> Span:
    return Span(whole.index(part), whole.index(part) + len(part))


def paired(ours: list[str], theirs: list[str], *by_hand: tuple[int, int, bool]) -> Comparison:
    """The comparison of two texts, with sentences by number paired or (True) parted by hand."""
    one, other = text(ours), text(theirs)
    pairings = tuple(Pairing(span(one, ours[i]), span(other, theirs[j]), apart) for i, j, apart in by_hand)
    return compare(one, other, Options(pairings=pairings))


def links(comparison: Comparison) -> dict[tuple[int, ...], tuple[int, ...]]:
    return {link.original: link.copy for link in comparison.links if link.original}


def test_a_pair_that_the_engine_would_not_make_is_held():
    ours, theirs = story(1, 6), story(1, 6)
    theirs[3] = "Nobody had seen anything like it."
    assert links(paired(ours, theirs))[3,] == ()
    comparison = paired(ours, theirs, (3, 3, False))
    assert links(comparison)[3,] == (3,)
    assert not any(link.moved for link in comparison.links)
    assert {f.kind for f in comparison.findings}.isdisjoint({FindingKind.MISSING_PASSAGE, FindingKind.ADDED_PASSAGE})


def test_a_pair_held_apart_is_missing_and_added():
    ours = story(2, 6)
    comparison = paired(ours, ours, (3, 3, True))
    assert [(k.original, k.copy) for k in comparison.links if k.relation is not Relation.SAME] == [
        ((3,), ()),
        ((), (3,)),
    ]


def test_a_far_pair_is_held_as_moved_and_the_sentences_it_frees_find_others():
    ours = story(3, 40)
    theirs = [*ours[:2], *ours[3:]]
    theirs.insert(30, "Another telling of a thing.")
    comparison = paired(ours, theirs, (2, 30, False))
    [moved] = [link for link in comparison.links if link.moved]
    assert (moved.original, moved.copy) == ((2,), (30,))
    assert {i: j for (i,), (j,) in links(comparison).items() if i != 2} == {
        i: theirs.index(ours[i]) for i in range(40) if i != 2
    }


def test_a_twin_takes_the_place_of_the_one_held_elsewhere():
    ours = story(4, 8)
    theirs = [*ours, ours[2]]  # told twice
    one, other = text(ours), text(theirs)
    last = Span(other.rindex(ours[2]), len(other))
    comparison = compare(one, other, Options(pairings=(Pairing(span(one, ours[2]), last),)))
    assert links(comparison)[2,] == (8,)
    assert [k.copy for k in comparison.links if k.relation is Relation.ADDED] == [(2,)]


def test_a_passage_of_several_sentences_is_held_together():
    one = "The ferry left the harbour at noon. It came back to Skarholm at ten in the evening.\n\nThe mayor slept well."
    other = "Something went out, and something came back empty.\n\nThe mayor slept well."
    by_hand = Pairing(Span(0, 82), Span(0, 20))  # part of a sentence stands for all of it
    comparison = compare(one, other, Options(pairings=(by_hand,)))
    assert [(k.original, k.copy) for k in comparison.links] == [((0, 1), (0,)), ((2,), (1,))]


def test_of_two_that_contradict_each_other_the_later_holds():
    ours = story(5, 6)
    assert links(paired(ours, ours, (1, 2, False), (1, 3, False)))[1,] == (3,)
    assert links(paired(ours, ours, (1, 2, False), (1, 2, True)))[1,] != (2,)
    assert links(paired(ours, ours, (1, 2, True), (1, 2, False)))[1,] == (2,)


def test_a_pairing_that_fits_nothing_is_dropped():
    ours = text(story(6, 4))
    nowhere, nothing, somewhere = Span(95_000, 96_000), Span(3, 3), Span(0, 10)
    for lost in (Pairing(nowhere, somewhere), Pairing(nothing, somewhere), Pairing(somewhere, nowhere)):
        assert compare(ours, ours, Options(pairings=(lost,))).links == compare(ours, ours).links


def test_a_pairing_moves_along_with_the_words_of_the_copy():
    from aligner import Change

    ours, theirs = story(7, 6), story(7, 6)
    theirs[3] = "Nobody had seen anything like it."
    desk = new_desk(Story("a", text(ours)), Story("b", text(theirs)))
    desk = desk.pair(Pairing(span(text(ours), ours[3]), span(text(theirs), theirs[3])))
    desk = desk.mend([Change(Span(0, 0), "A new beginning was put in here.\n\n")])
    comparison = compare(desk.original, desk.copy, Options(pairings=desk.pairings))
    assert links(comparison)[3,] == (4,)
    assert desk.mend([Change(desk.pairings[0].copy, "")]).pairings == ()


@pytest.mark.parametrize(
    ("one", "other", "meets"),
    [
        (Pairing(Span(0, 5), Span(0, 5)), Pairing(Span(0, 5), Span(9, 12)), True),
        (Pairing(Span(0, 5), Span(0, 5)), Pairing(Span(6, 8), Span(9, 12)), False),
        (Pairing(Span(0, 5), Span(0, 5)), Pairing(Span(0, 5), Span(9, 12), apart=True), False),
        (Pairing(Span(0, 5), Span(0, 5)), Pairing(Span(3, 7), Span(4, 12), apart=True), True),
    ],
)
def test_a_new_pairing_takes_the_place_of_those_it_contradicts(one, other, meets):
    desk = new_desk(Story("a", "x" * 20), Story("b", "y" * 20)).pair(one).pair(other)
    assert desk.pairings == ((other,) if meets else (one, other))
    assert desk.unpair(other).pairings == (() if meets else (one,))


@few
@given(
    st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11), st.booleans()), max_size=4),
    st.permutations(range(12)),
)
def test_every_pairing_that_contradicts_no_later_one_holds_and_every_sentence_has_one_link(by_hand, order):
    ours = story(8, 12)
    theirs = [ours[n] for n in order[:6]] + ours[6:]
    theirs = list(dict.fromkeys(theirs)) or ours
    by_hand = [(i, min(j, len(theirs) - 1), apart) for i, j, apart in by_hand]
    comparison = paired(ours, theirs, *by_hand)
    told = {(i, j) for link in comparison.links for i in link.original for j in link.copy}
    for n, (i, j, apart) in enumerate(by_hand):
        later = by_hand[n + 1 :]
        if apart and (i, j, False) not in later:
            assert (i, j) not in told
        if not apart and not any((x == i or y == j) if not z else (x, y) == (i, j) for x, y, z in later):
            assert (i, j) in told
    for side, size in (("original", 12), ("copy", len(theirs))):
        assert sorted(n for link in comparison.links for n in getattr(link, side)) == list(range(size))
    firm = [k for k in comparison.links if k.original and k.copy and not k.moved]
    assert all(a.original < b.original and a.copy < b.copy for a, b in pairwise(firm))
