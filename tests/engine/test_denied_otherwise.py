"""A reworded sentence may say no without a negation; what is really turned is still found."""

import pytest
from finding_words import findings

SAID_OTHERWISE = [
    ("Some slept there so as not to miss the boat.", "To be sure of catching the boat some slept there."),
    ("Most were found from orbit, not from the ground.", "Most were found from orbit rather than from the ground."),
    ("Each farm was offered interest-free loans on Monday.", "Each farm was offered loans without interest on Monday."),
    ("It is not known how the lantern came to Tellerwick.", "How the lantern came to Tellerwick is unknown."),
    ("The line will not open before March.", "The line will open in March at the earliest."),
    ("The No. 2 official agreed on Monday.", "The number two official agreed on Monday."),
    ("Sie sprangen ohne Fehler über das Seil.", "Sie sprangen fehlerfrei über das Seil."),
    ("Der Angeklagte schweigt zu dem Vorwurf.", "Der Beschuldigte sagt nichts zu dem Vorwurf."),
    ("Elf Räte verweigerten dem Bürgermeister die Gefolgschaft.", "Dem Bürgermeister folgten elf Räte nicht."),
    ("Sie sind verletzt, aber außer Lebensgefahr.", "Sie sind verletzt, schweben aber nicht in Lebensgefahr."),
    ("Der Akku des Älteren hatte nur noch wenig Strom.", "Der Akku des Älteren war fast leer."),
    ("Das Gesetz sah 8 Millionen Euro vor.", "8 Millionen Euro waren nach dem Gesetz geplant."),
]  # fmt: skip

TURNED = [
    ("She said he had shown no genuine remorse.", "According to her the remorse that he had shown was genuine.", "no"),
    ("Ein Urteil wird nicht vor Mitte Februar erwartet.", "Mit einem Urteil rechnet man vor Mitte Februar.", "nicht"),
    ("The grant is not only to feed the birds.", "The subsidy is only to nourish the birds.", "not only"),
    ("The line will not open before March.", "The line will open before March.", "not"),
]


def kinds(original, copy):
    return [kind for kind, _, _ in findings(original, copy)]


@pytest.mark.parametrize(("original", "copy"), SAID_OTHERWISE)
def test_a_negation_said_in_other_words_is_none_lost(original, copy):
    assert "changed-polarity" not in kinds(original, copy)
    assert "changed-polarity" not in kinds(copy, original)


@pytest.mark.parametrize(("original", "copy", "word"), TURNED)
def test_a_negation_lost_in_a_reworded_sentence_is_found(original, copy, word):
    assert [word in right for kind, right, _ in findings(original, copy) if kind == "changed-polarity"] == [True]
