"""Which passages belong together."""

from aligner.model import Comparison, Relation
from aligner.pipeline import compare

FERRY = "The ferry to Skarholm sank on Tuesday with sixty crates of apples on board."
MAYOR = "Ilse Marrow, the mayor of Tellerwick, refused to pay for new lanterns."
COURT = "A court in Brunnhold heard nineteen witnesses about the stolen barley."
CREW = "Kwame Adjei-Lund praised his crew for its quiet courage in the storm."
NEW = "Gardeners found an ancient coin beneath the village oak."

Shape = list[tuple[tuple[int, ...], tuple[int, ...], str, bool]]


def shape(comparison: Comparison) -> Shape:
    return [(link.original, link.copy, link.relation.value, link.moved) for link in comparison.links]


def links(original: list[str], copy: list[str], joint: str = "\n\n") -> Shape:
    return shape(compare(joint.join(original), joint.join(copy)))


def test_the_same_story():
    assert links([FERRY, MAYOR], [FERRY, MAYOR]) == [((0,), (0,), "same", False), ((1,), (1,), "same", False)]


def test_typography_makes_no_difference():
    assert links(["She said “no” to the mayor of Tellerwick."], ['She  said "no" to the mayor of Tellerwick.']) == [
        ((0,), (0,), "same", False)
    ]


def test_missing_and_added_passages_stand_where_they_stood():
    assert links([FERRY, MAYOR, COURT], [FERRY, NEW, COURT]) == [
        ((0,), (0,), "same", False),
        ((1,), (), "missing", False),
        ((), (1,), "added", False),
        ((2,), (2,), "same", False),
    ]


def test_a_moved_passage_stands_at_its_place_in_the_copy():
    assert links([FERRY, MAYOR, COURT, CREW], [CREW, FERRY, MAYOR, COURT]) == [
        ((3,), (0,), "same", True),
        ((0,), (1,), "same", False),
        ((1,), (2,), "same", False),
        ((2,), (3,), "same", False),
    ]


def test_a_neighbour_that_moved_along_may_be_reworded():
    told = "Nobody aboard was hurt, but the winter apples for the island are lost."
    retold = "All the apples for the winter went down, though the sixty people on the ship came through."
    assert links([FERRY, told, MAYOR, COURT, CREW], [MAYOR, COURT, CREW, FERRY, retold])[-2:] == [
        ((0,), (3,), "same", True),
        ((1,), (4,), "reworded", True),
    ]


def test_sentences_alone_in_the_same_gap_are_paired_though_one_of_them_is_liker_another():
    refrain = "The harbour board of Tellerwick will raise every fee for ferries by a tenth."
    early = "The harbour board of Tellerwick will raise every fee for barges by a tenth."
    retold = "Barges pay more to the harbour soon, and owners are angry about it."
    assert links([FERRY, early, COURT, refrain], [FERRY, retold, COURT, refrain])[1] == (
        (1,),
        (1,),
        "reworded",
        False,
    )


def test_two_sentences_told_in_one_and_one_in_two():
    two = [
        "The ferry to Skarholm sank on Tuesday.",
        "Sixty crates of apples from Brunnhold were lost in the storm.",
    ]
    one = ["The ferry to Skarholm sank on Tuesday and sixty crates of apples from Brunnhold were lost in the storm."]
    assert links([*two, MAYOR], [*one, MAYOR])[0] == ((0, 1), (0,), "reworded", False)
    assert links([*one, MAYOR], [*two, MAYOR])[0] == ((0,), (0, 1), "reworded", False)
    assert links([*two, MAYOR], [*one, MAYOR], " ")[0] == ((0, 1), (0,), "reworded", False)


HARBOUR = (
    "The harbour board of Tellerwick voted on Monday to dredge the northern basin, "
    "a job that will keep two barges busy until the autumn storms arrive."
)
VOTE = "On Monday the harbour board of Tellerwick voted for the northern basin to be dredged."


def test_the_second_half_of_a_sentence_made_two_may_be_told_in_words_of_its_own():
    rest = "It is work enough for a pair of barges before the storms come in autumn."
    assert links([FERRY, HARBOUR, COURT], [FERRY, VOTE, rest, COURT]) == [
        ((0,), (0,), "same", False),
        ((1,), (1, 2), "reworded", False),
        ((2,), (3,), "same", False),
    ]
    assert links([FERRY, VOTE, rest, COURT], [FERRY, HARBOUR, COURT])[1] == ((1, 2), (1,), "reworded", False)


def test_a_new_sentence_behind_one_that_is_told_whole_stays_new():
    new = "Two barges were busy with the harvest on the canal all that summer."
    assert links([FERRY, VOTE, COURT], [FERRY, VOTE, new, COURT])[2] == ((), (2,), "added", False)
    assert links([FERRY, HARBOUR, COURT], [FERRY, HARBOUR, new, COURT])[2] == ((), (2,), "added", False)


def test_repeated_sentences_do_not_steal_each_others_partner():
    assert links([FERRY, MAYOR, FERRY, COURT], [FERRY, MAYOR, FERRY, COURT]) == [
        ((n,), (n,), "same", False) for n in range(4)
    ]


def test_nothing_in_common():
    assert links([FERRY], [NEW]) == [((0,), (), "missing", False), ((), (0,), "added", False)]


def test_empty_texts():
    assert links([], []) == []
    assert links([FERRY], []) == [((0,), (), "missing", False)]
    assert links([], [FERRY]) == [((), (0,), "added", False)]


def test_furniture_stands_in_no_link():
    assert links(["Advertisement", FERRY], [FERRY, "Share"]) == [((1,), (0,), "same", False)]


def test_a_link_says_how_alike_its_sides_are_and_why():
    same, reworded = compare(f"{FERRY}\n\n{MAYOR}", f"{FERRY}\n\n{MAYOR.replace('lanterns', 'candles')}").links
    assert (same.score, same.relation) == (100.0, Relation.SAME)
    assert 60 < reworded.score < 100
    assert all(r.original == r.copy and r.original in MAYOR.lower() for r in reworded.reasons)
    assert len(reworded.reasons) == 5


def test_short_lines_between_two_links_are_paired_by_the_kind_of_what_changed():
    original = [FERRY, "Tellerwick Rovers 14 points", "Brunnhold Harriers won on Sunday", MAYOR]
    copy = [FERRY, "Nine for Skarholm on Friday", MAYOR]
    assert links(original, copy) == [
        ((0,), (0,), "same", False),
        ((1,), (), "missing", False),
        ((2,), (1,), "reworded", False),
        ((3,), (2,), "same", False),
    ]


def test_what_is_left_between_two_links_is_not_paired_by_its_place_alone():
    assert links([FERRY, "Rain in the valley", MAYOR], [FERRY, "New coins for Brunnhold", MAYOR])[1:3] == [
        ((1,), (), "missing", False),
        ((), (1,), "added", False),
    ]
