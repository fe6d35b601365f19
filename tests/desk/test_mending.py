"""Mending the copy: what it says afterwards, letter for letter, and that the finding is gone."""

from collections import Counter

import pytest

from aligner import Comparison, Finding, FindingKind, compare, finding_keys, mended, mendings_for

ORIGINAL = (
    "Volodya Zelenko, the mayor of Tellerwick, sold sixty lanterns to the harbour on Tuesday. "
    "Zelenko’s wife was not there.\n\n"
    "“Nobody will pay for this in our lifetime,” said Zelenko. The ferry will not sail before the ice has gone.\n\n"
    "The council meets again in the old school. It was built in 1661 by snowed-in carpenters."
)


def ways(original: str, copy: str, kind: str) -> list[tuple[str, str]]:
    """The labels of the mendings of the first finding of a kind, and the copy each makes."""
    comparison = compare(original, copy)
    finding = next(f for f in comparison.findings if f.kind == kind)
    return [(way.label, mended(copy, way.changes)) for way in mendings_for(comparison, finding)]


def count(comparison: Comparison, finding: Finding, within: Comparison) -> int:
    """How many findings of a comparison have the kind and words of this one."""
    key = finding_keys(comparison)[finding.id]
    found = Counter((k.kind, k.original, k.copy) for k in finding_keys(within).values())
    return found[key.kind, key.original, key.copy]


def assert_every_way_mends(original: str, copy: str) -> None:
    comparison = compare(original, copy)
    for finding in comparison.findings:
        for way in mendings_for(comparison, finding):
            again = compare(original, mended(copy, way.changes))
            assert count(comparison, finding, again) < count(comparison, finding, comparison), (finding, way)


def test_a_name_is_respelled_here_and_everywhere():
    copy = ORIGINAL.replace("Volodya Zelenko", "Folodia Selinko").replace("Zelenko", "Selinko").replace("’", "'")
    right = ORIGINAL.replace("’", "'")
    here, everywhere = ways(ORIGINAL, copy, "garbled-name")[:2]
    assert here == ("Write “Volodya Zelenko” here", copy.replace("Folodia Selinko", "Volodya Zelenko"))
    assert everywhere == ("Write “Volodya Zelenko” everywhere (3 places)", right)


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("Selinko’s boat", "Zelenko’s boat"),
        ("SELINKO SPEAKS", "ZELENKO SPEAKS"),
        ("the ex-Selinko camp", "the ex-Zelenko camp"),
        ("Marie Adjei-Selinko", "Marie Adjei-Selinko"),
        ("Selinko-Lund", "Selinko-Lund"),
        ("Selinkov and O’Selinko", "Selinkov and O’Selinko"),
        ("selinko@harbour.example", "selinko@harbour.example"),
    ],
)
def test_everywhere_is_never_inside_another_word_or_name(inside, expected):
    copy = ORIGINAL.replace("Volodya Zelenko", "Folodia Selinko").replace("Zelenko", "Selinko") + f"\n\n{inside}"
    comparison = compare(ORIGINAL, copy)
    finding = next(f for f in comparison.findings if f.copy[0].of(copy) == "Folodia Selinko")
    everywhere = mendings_for(comparison, finding)[1]
    assert mended(copy, everywhere.changes).rpartition("\n")[2] == expected


def test_a_name_that_the_original_has_too_is_not_replaced_elsewhere():
    original = "The boat of Ilse Marrow burned on Tuesday. The crew of Jon Marlow slept. Ilse Marrow wept for the boat."
    copy = original.replace("Marrow", "Marlow")
    labels = dict(ways(original, copy, "garbled-name"))
    assert labels["Write “Ilse Marrow” everywhere (2 places)"] == original


def test_a_possessive_keeps_its_ending():
    copy = ORIGINAL.replace("Zelenko’s", "Selinko's")
    assert ways(ORIGINAL, copy, "garbled-name")[0][1] == ORIGINAL.replace("Zelenko’s", "Zelenko's")


def test_a_number_takes_the_capital_of_its_place():
    original = "The harbour bought sixty lanterns from the mayor. Twelve boats sank."
    copy = "Six lanterns the harbour bought from the mayor. Twelve boats sank."
    assert ways(original, copy, "changed-number")[0][1] == copy.replace("Six", "Sixty")


def test_a_date_is_put_in():
    label, after = ways(ORIGINAL, ORIGINAL.replace("Tuesday", "Monday"), "changed-date")[0]
    assert (label, after) == ("Put the original’s date in: “Tuesday”", ORIGINAL)


def test_a_quotation_keeps_the_marks_of_the_copy():
    copy = ORIGINAL.replace("“", '"').replace("”", '"').replace("our lifetime", "our winter")
    label, after = ways(ORIGINAL, copy, "changed-quote")[0]
    assert after == copy.replace("our winter", "our lifetime")
    assert label == "Put the original’s quotation in: “Nobody will pay for this in our …”"


def test_a_lost_negation_comes_back():
    assert ways(ORIGINAL, ORIGINAL.replace("will not sail", "will sail"), "changed-polarity")[0][1] == ORIGINAL


@pytest.mark.parametrize(
    "gone",
    [" before the ice has gone", ", the stubborn old mayor of Tellerwick,", " in 1661 by snowed-in carpenters"],
)
def test_a_missing_detail_comes_back_with_its_commas(gone):
    original = ORIGINAL.replace("the mayor", "the stubborn old mayor")
    assert ways(original, original.replace(gone, ""), "missing-fact")[0][1] == original


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("on Tuesday.", "on Tuesday, to the great surprise of the whole village."),
        ("The council meets", "The council, which has nine stubborn members, meets"),
        ("in the old school", "in the old school (a draughty brick barn)"),
    ],
)
def test_an_added_detail_goes_with_its_commas_and_brackets(before, after):
    copy = ORIGINAL.replace(before, after)
    assert ways(ORIGINAL, copy, "added-fact")[0][1] == ORIGINAL


SENTENCES = [
    " Zelenko’s wife was not there.",
    " The ferry will not sail before the ice has gone.",
    "The council meets again in the old school. ",
    " It was built in 1661 by snowed-in carpenters.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_missing_sentence_comes_back_and_an_added_one_goes(sentence):
    shorter = ORIGINAL.replace(sentence, "")
    assert ways(ORIGINAL, shorter, "missing-passage")[0][1] == ORIGINAL
    assert ways(shorter, ORIGINAL, "added-passage")[0][1] == shorter


@pytest.mark.parametrize("gap", ["\n\n", "\n", "\n\n\n"])
@pytest.mark.parametrize("number", range(3))
def test_a_missing_paragraph_comes_back_and_an_added_one_goes(number, gap):
    paragraphs = ORIGINAL.split("\n\n")
    whole = gap.join(paragraphs)
    shorter = gap.join(p for n, p in enumerate(paragraphs) if n != number)
    assert ways(whole, shorter, "missing-passage")[0][1] == whole
    assert ways(shorter, whole, "added-passage")[0][1] == shorter


@pytest.mark.parametrize("number", range(3))
def test_a_moved_paragraph_goes_back(number):
    paragraphs = [
        *ORIGINAL.split("\n\n"),
        "Petra Vondrak keeps nineteen goats on the northern breakwater.",
        "Witnesses saw a green light over Skarholm at midnight.",
    ]
    moved = [p for n, p in enumerate(paragraphs) if n != number]
    moved.insert(4, paragraphs[number])
    [(_, after)] = ways("\n\n".join(paragraphs), "\n\n".join(moved), "moved-passage")[:1]
    assert after == "\n\n".join(paragraphs)


def test_speech_over_several_sentences_keeps_its_marks():
    original = "The mayor spoke long. “The ferry is gone. The harbour is empty of boats. Nobody weeps for it.”"
    copy = original.replace(" Nobody weeps for it.”", "”")
    assert ways(copy, original, "added-passage")[0][1] == copy


def test_the_samples_can_be_mended_in_every_way_offered():
    from aligner import SAMPLES, read

    for sample in SAMPLES:
        assert_every_way_mends(read(sample.original).text, read(sample.copy).text)


def test_every_kind_has_its_ways():
    from aligner.desk.mending import WAYS

    assert set(WAYS) == set(FindingKind)
