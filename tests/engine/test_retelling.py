"""Which passages of a free retelling belong together."""

import math
import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.alignment.chain import best_chain
from aligner.alignment.near import near_pairs
from aligner.alignment.posterior import likely_steps
from aligner.desk.pairing import Pairing
from aligner.lines import Line
from aligner.model import Comparison, Document, Relation, Story
from aligner.options import DEFAULT, Options
from aligner.pipeline import compare
from aligner.progress import SILENT, Cancelled
from aligner.segmenting import read_sentences
from aligner.similarity import Likeness

LION = (
    "A lion slept in the shade of a rock. A mouse ran over his paw and woke him. He caught her and opened his jaws. "
    "She begged him to spare her life and promised to repay him. The lion laughed at the thought and let her go. "
    "Some days later hunters bound him with ropes to a tree. The mouse heard him roar and gnawed the ropes until he "
    "was free."
)
LION_RETOLD = (
    "Once a lion, asleep under a rock, was roused by a tiny mouse. Spare me, she begged, and one day I shall repay "
    "your kindness. Amused, he let her go. Soon after, hunters caught the great beast and tied him with stout ropes. "
    "Hearing his roar, the mouse came and gnawed through every knot. Even the small can help the mighty."
)
DONKEY = (
    "Ein Esel trug jeden Tag Salz über den Fluss. Eines Morgens stolperte er und fiel ins Wasser. Das Salz löste sich "
    "auf, und seine Last wurde leicht. Von da an stolperte er jeden Tag mit Absicht. Der Händler merkte die List und "
    "belud ihn mit Schwämmen. Als der Esel wieder ins Wasser fiel, sogen sie sich voll und er konnte kaum aufstehen."
)
DONKEY_RETOLD = (
    "Für einen Händler schleppte ein Esel Salz, und unterwegs kam man an einen Fluss. Einmal stolperte das Tier dort, "
    "und im Wasser wurde die Last plötzlich leicht. Nun fiel es immer mit Absicht hin. Da lud ihm der Händler Schwämme "
    "auf, um die List zu strafen. Vollgesogen drückten die Schwämme so schwer, dass der Esel kaum noch ans Ufer kam."
)
RAVEN = (
    "Un corbeau tenait un fromage dans son bec. Un renard affamé passa sous l'arbre et sentit l'odeur. Il loua les "
    "plumes noires de l'oiseau. Puis il lui demanda de chanter une chanson. Le corbeau flatté ouvrit son bec et laissa "
    "tomber le fromage. Le renard le mangea et partit en riant."
)
RAVEN_RETOLD = (
    "Perché sur un arbre, le corbeau gardait un beau fromage. Attiré par l'odeur, un renard vint s'asseoir au pied du "
    "tronc. Que tes plumes sont belles, dit-il, et comme tu dois bien chanter. Le corbeau ouvrit tout grand le bec. Le "
    "fromage tomba, et l'autre s'en alla en riant. Qui écoute les flatteurs le paie cher."
)
FOX = (
    "Una zorra hambrienta entró en una viña. Vio unas uvas maduras que colgaban muy altas. Saltó muchas veces, pero no "
    "pudo alcanzarlas. Cansada, se sentó a la sombra de la parra. Al final se marchó diciendo que las uvas estaban "
    "verdes."
)
FOX_RETOLD = (
    "Cierta zorra llegó con hambre a una viña. De la parra colgaban uvas dulces y maduras. Por más que saltó no logró "
    "alcanzarlas. Entonces dijo que estaban verdes y se marchó con la cabeza alta. Muchos desprecian aquello que no "
    "consiguen."
)

Links = list[tuple[tuple[int, ...], tuple[int, ...]]]
FABLES = [
    pytest.param(
        LION, LION_RETOLD,
        [((0, 1), (0,)), ((3,), (1,)), ((4,), (2,)), ((5,), (3,)), ((6,), (4,))],
        id="English",
    ),
    pytest.param(
        DONKEY, DONKEY_RETOLD,
        [((0, 1), (0,)), ((2,), (1,)), ((3,), (2,)), ((4,), (3,)), ((5,), (4,))],
        id="German",
    ),
    pytest.param(
        RAVEN, RAVEN_RETOLD,
        [((0,), (0,)), ((1,), (1,)), ((2, 3), (2,)), ((4,), (3,)), ((5,), (4,))],
        id="French",
    ),
    pytest.param(FOX, FOX_RETOLD, [((0,), (0,)), ((1,), (1,)), ((2,), (2,)), ((4,), (3,))], id="Spanish"),
]  # fmt: skip


def linked(comparison: Comparison) -> Links:
    return [(link.original, link.copy) for link in comparison.links if link.original and link.copy]


@pytest.mark.parametrize(("original", "copy", "expected"), FABLES)
def test_a_fable_told_in_other_words(original, copy, expected):
    comparison = compare(original, copy)
    assert linked(comparison) == expected
    pairs = [link for link in comparison.links if link.original and link.copy]
    assert all(link.relation is Relation.REWORDED and not link.moved for link in pairs)
    assert all(0 < link.score < 60 and link.reasons for link in pairs)


@pytest.mark.parametrize(("original", "copy", "expected"), FABLES)
def test_the_retelling_of_a_retelling(original, copy, expected):
    assert linked(compare(copy, original)) == [(theirs, ours) for ours, theirs in expected]


def test_a_free_retelling_sums_up_several_sentences_in_one():
    original = (
        "A heron lived beside a narrow pond. Every morning she ate a frog and every evening two. "
        "The frogs held a council under the willow. An old toad told them to stay in the mud until winter. "
        "So they hid, and the heron stood hungry in the water. At last she flew away to the sea, and the frogs sang."
    )
    copy = (
        "There once was a heron who ate frogs out of a narrow pond at sunrise and in the evening. "
        "Hearing of a council under some willow, one toad gave advice: let all of you lie down in the mud. "
        "The bird, now hungry, flew off towards the sea with nothing."
    )
    assert linked(compare(original, copy)) == [((0, 1), (0,)), ((2, 3), (1,)), ((5,), (2,))]


def test_what_the_editor_holds_apart_or_together_stays_so():
    before = compare(LION, LION_RETOLD)
    cut, told = ([sentence.span for sentence in side.sentences] for side in (before.original, before.copy))
    apart = Options(pairings=(Pairing(cut[3], told[1], apart=True),))
    assert linked(compare(LION, LION_RETOLD, apart)) == [((0,), (0,)), ((4,), (2,)), ((5,), (3,)), ((6,), (4,))]
    together = Options(pairings=(Pairing(cut[2], told[5]),))
    assert linked(compare(LION, LION_RETOLD, together)) == [*linked(before), ((2,), (5,))]


WORDS = [
    f"{start}{middle}{end}" for start in "bdfgklmn" for middle in ("ora", "ile", "une") for end in ("st", "ck", "mm")
]


def retelling(seed: int, size: int) -> tuple[str, str]:
    """A story without sense, and one that tells it with a third of its words, some sentences in one, some left out."""
    dice = random.Random(seed)
    ours = [[dice.choice(WORDS) + dice.choice(WORDS) for _ in range(9)] for _ in range(size)]
    theirs: list[list[str]] = []
    for sentence in ours:
        kept = [w if dice.random() < 0.35 else dice.choice(WORDS) + "ette" for w in sentence]
        fate = dice.random()
        if fate < 0.2 and theirs:
            theirs[-1] += kept[:5]
        elif fate < 0.9:
            theirs.append(kept)
    return tuple("\n\n".join(" ".join(s).capitalize() + "." for s in side) for side in (ours, theirs or ours))


def read(text: str, name: str) -> tuple[Document, list[Line]]:
    return read_sentences(Story(name, text), "en", SILENT, 0.0, 0.1)


def likely(original: str, copy: str) -> Links:
    (ours, our_lines), (theirs, their_lines) = read(original, "original"), read(copy, "copy")
    likeness = Likeness(ours, theirs, (our_lines, their_lines), DEFAULT)
    near = near_pairs(ours, theirs, likeness, SILENT)
    chain = best_chain(near, likeness, DEFAULT, SILENT)
    return [(step.original, step.copy) for step in likely_steps(chain, near, likeness, SILENT)]


@settings(max_examples=25, deadline=None, derandomize=True, database=None)
@given(st.integers(0, 10_000), st.integers(1, 10))
def test_likely_links_keep_the_order_share_no_sentence_and_do_not_depend_on_the_sides(seed, size):
    original, copy = retelling(seed, size)
    steps = likely(original, copy)
    for numbers in ([step[0] for step in steps], [step[1] for step in steps]):
        flat = [n for group in numbers for n in group]
        assert all(one < other for one, other in pairwise(flat))
        assert all(group == tuple(range(group[0], group[-1] + 1)) for group in numbers)
    assert [(theirs, ours) for ours, theirs in likely(copy, original)] == steps


def test_a_long_retelling_is_linked_to_its_end():
    original, copy = retelling(7, 400)
    steps = likely(original, copy)
    assert len(steps) > 250  # of 280 sentences; the weights of all chains together are far beyond any float
    assert steps[-1][0][-1] >= 396
    with pytest.raises(OverflowError):
        math.exp(3 * len(steps))


def test_the_weighing_can_be_stopped():
    original, copy = retelling(7, 60)
    told: list[float] = []

    def stop(done: float, what: str) -> None:
        told.append(done)
        if done == 0.55 and what == "Pairing the sentences":
            raise Cancelled

    with pytest.raises(Cancelled):
        compare(original, copy, progress=stop)
    assert told == sorted(told)
