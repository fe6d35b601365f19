"""Comparing again after a mending: the same as comparing all of it, and quicker in long texts."""

import random
from collections.abc import Iterator

import pytest

from aligner import (
    SAMPLES,
    Change,
    Comparison,
    Mending,
    Options,
    Pairing,
    Span,
    Story,
    compare,
    compare_again,
    mended,
    mendings_for,
    new_desk,
    read,
)
from aligner.desk import updating
from aligner.desk.changes import in_order
from aligner.desk.splicing import NotLocalError
from aligner.options import DEFAULT

PEOPLE = ("Ilse Marrow", "Kwame Adjei-Lund", "Petra Vondrak", "Odile Tarnand", "Jon Brackwater", "Mira Solveig")
PLACES = ("Tellerwick", "Skarholm", "Brunnhold", "Ostrava Bay", "Gull Head")
STEMS = "lant ferr barl counc wint mayr goat sign orch chap ledg rudd mill cand quar thimb vess walm brack".split()
ENDS = ("ern", "isk", "ole", "ume", "atic", "ing", "and", "ost", "ell", "ift")


def sentence(dice: random.Random) -> str:
    """An invented sentence with a name, a number and words that hardly any other has."""
    words = [dice.choice(STEMS) + dice.choice(ENDS) + dice.choice(ENDS) for _ in range(7)]
    who, where = dice.choice(PEOPLE), dice.choice(PLACES)
    return f"{who} of {where} {words[0]} the {words[1]} {words[2]} with {dice.randint(3, 400)} {words[3]} and a " + (
        f"{words[4]}, which was {words[5]} before the {words[6]}."
    )


def long_pair() -> tuple[str, str]:
    """Some 25,000 characters, with a garbled name, another number, passages lost, added and moved now and then."""
    dice = random.Random(7)
    ours = [[sentence(dice) for _ in range(dice.randint(1, 3))] for _ in range(90)]
    theirs = [list(paragraph) for paragraph in ours]
    for n in range(2, 88, 4):
        one = theirs[n][0]
        match n // 4 % 5:
            case 0:
                theirs[n][0] = (
                    one.replace("Marrow", "Marow").replace("Vondrak", "Wondrack").replace("Solveig", "Sulweg")
                )
            case 1:
                theirs[n][0] = one.replace(" with ", " with 9")
            case 2:
                del theirs[n][-1]
            case 3:
                theirs[n].append(sentence(dice))
            case 4:
                theirs[n][0] = one.partition(", which")[0] + "."
    theirs.insert(70, theirs.pop(20))
    return tuple("\n\n".join(" ".join(p) for p in side if p) for side in (ours, theirs))


@pytest.fixture(scope="module")
def long() -> Comparison:
    return compare(*long_pair())


def assert_same(quick: Comparison, whole: Comparison) -> None:
    """All is the same but how like the passages are and the words that say so."""
    assert quick.copy == whole.copy
    shapes = [[(k.original, k.copy, k.relation, k.moved) for k in c.links] for c in (quick, whole)]
    assert shapes[0] == shapes[1]
    assert quick.edits == whole.edits
    assert quick.findings == whole.findings
    assert quick.names == whole.names
    assert (quick.similarity, quick.notes) == (whole.similarity, whole.notes)


def mendings(comparison: Comparison) -> Iterator[Mending]:
    for finding in comparison.findings:
        yield from mendings_for(comparison, finding)


def is_local(before: Comparison, copy: Story, changes: tuple[Change, ...]) -> bool:
    try:
        updating._locally(before, copy, in_order(changes), DEFAULT)
    except NotLocalError:
        return False
    return True


def test_every_mending_of_the_samples_gives_what_a_full_comparison_gives():
    for sample in SAMPLES:
        desk = new_desk(read(sample.original), read(sample.copy))
        before = compare(desk.original, desk.copy)
        for way in list(mendings(before))[::12]:
            after = desk.mend(way.changes)
            assert compare_again(before, after, way.changes) == compare(desk.original, after.copy)


def test_mendings_of_a_long_pair_give_what_a_full_comparison_gives(long):
    local = 0
    for way in list(mendings(long))[::3]:
        copy = Story("copy", mended(long.copy.text, way.changes))
        local += is_local(long, copy, way.changes)
        assert_same(compare_again(long, copy, way.changes), compare(long.original.story, copy))
    assert local >= 4  # of five, one of which touches a moved passage


def test_a_row_of_mendings_gives_what_a_full_comparison_gives(long):
    now = long
    for _ in range(4):
        way = next(mendings(now))
        copy = Story("copy", mended(now.copy.text, way.changes))
        now = compare_again(now, copy, way.changes)
    assert_same(now, compare(long.original.story, now.copy.story))


@pytest.mark.parametrize("seed", range(4))
def test_any_edit_in_place_gives_what_a_full_comparison_gives(long, seed):
    dice = random.Random(seed)
    text = long.copy.text
    at = dice.randrange(len(text))
    span = Span(at, min(len(text), at + dice.choice((0, 1, 6, 40, 250))))
    changes = (Change(span, dice.choice(("", "\n\n", " Ilse Marrow ", "x", sentence(dice), " not", ". And"))),)
    copy = Story("copy", mended(text, changes))
    assert_same(compare_again(long, copy, changes), compare(long.original.story, copy))


def test_changes_in_several_places_at_once(long):
    text = long.copy.text
    places = [text.index(" with ", n * len(text) // 4) for n in range(4)]
    changes = tuple(Change(Span(at, at + 6), " without ") for at in places)
    copy = Story("copy", mended(text, changes))
    assert_same(compare_again(long, copy, changes), compare(long.original.story, copy))


def test_a_change_that_was_not_told_is_seen(long):
    copy = Story("copy", long.copy.text.replace(" the ", " a ", 3))
    changes = (Change(Span(0, 0), "x"),)
    assert_same(compare_again(long, copy, changes), compare(long.original.story, copy))


def test_the_pairings_of_the_desk_are_kept():
    original, copy = Story("a", "Barley fell.\n\nThe mayor slept."), Story("b", "It rained.\n\nThe mayor slept.")
    desk = new_desk(original, copy).pair(Pairing(Span(0, 5), Span(0, 5)))
    before = compare(original, copy, Options(pairings=desk.pairings))
    changes = (Change(Span(len(copy.text), len(copy.text)), " Soundly."),)
    after = compare_again(before, desk.mend(changes), changes)
    assert next((k.original, k.copy) for k in after.links) == ((0,), (0,))
