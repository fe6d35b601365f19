"""Facts that stand in another sentence of the other text: moved, and neither lost nor added."""

import pytest
from finding_words import findings

MOVED = [
    (
        "Orla Venn, a retired teacher who has organised a petition against the closures, accused the council of "
        "breaking a promise. She said that more than 9,000 people had signed.",
        "A petition against the closures has been organised by retired teacher Orla Venn. According to her, over 9,000 "
        "people have signed it. She accused the council of having broken a promise.",
    ),
    (
        "Kestrin also said it would spend 85 million crowns on a second plant near Tellerwick. The factory is expected "
        "to employ 340 people and to open in the first half of 2031.",
        "Kestrin also announced that it was to spend 85 million crowns on a second factory, close to Tellerwick, which "
        "should employ 340 people. It is due to open in the first half of 2031.",
    ),
    (
        "Das Parlament stimmte am Montag mit 51 zu 43 Stimmen gegen das Gesetz, bei sechs Enthaltungen. Die Regierung "
        "will im Herbst einen neuen Entwurf vorlegen.",
        "Das Parlament stimmte am Montag mit 51 zu 43 Stimmen gegen das Gesetz. Die Regierung will im Herbst einen "
        "neuen Entwurf vorlegen. Es gab sechs Enthaltungen.",
    ),
]


@pytest.mark.parametrize(("original", "copy"), MOVED)
def test_a_fact_in_a_sentence_of_its_own_is_neither_lost_nor_added(original, copy):
    assert [f for f in findings(original, copy) if f[0] != "moved-passage"] == []
    assert [f for f in findings(copy, original) if f[0] != "moved-passage"] == []


def test_a_sentence_that_shares_words_with_one_that_is_told_already_is_added():
    original = "The council voted on Monday to close two libraries in Tellerwick. Orla Venn voted against it."
    added = "The council also voted to close the swimming pool in Tellerwick."
    assert findings(original, f"{original} {added}") == [("added-passage", "", added)]


def test_another_number_in_the_other_sentence_tells_another_fact():
    original = "The factory is expected to employ 340 people and to open in May. The firm has a plant in Tellerwick."
    copy = (
        "The factory is expected to open in May. The firm has a plant in Tellerwick and should employ 430 people there."
    )
    assert "missing-fact" in [kind for kind, _, _ in findings(original, copy)]
