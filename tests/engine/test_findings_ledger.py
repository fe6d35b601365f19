"""The ledger of names."""

from aligner.model import NameStatus
from aligner.pipeline import compare

STORY = "Yesterday the mayor Ilse Marrow met Kwame Adjei-Lund in Tellerwick. They spoke of Marrow's lanterns."


def ledger(original: str, copy: str) -> list[tuple[str | None, tuple[str, ...], NameStatus]]:
    return [(entry.original, entry.copy, entry.status) for entry in compare(original, copy).names]


def test_the_same_names_in_the_order_of_the_original():
    assert [(name, status) for name, _, status in ledger(STORY, STORY)] == [
        ("Ilse Marrow", NameStatus.SAME),
        ("Kwame Adjei-Lund", NameStatus.SAME),
        ("Tellerwick", NameStatus.SAME),
    ]


def test_a_surname_alone_is_counted_with_the_full_name():
    entry = compare(STORY, STORY).names[0]
    assert [span.of(STORY) for span in entry.original_places] == ["Ilse Marrow", "Marrow's"]
    assert entry.copy_places == entry.original_places


def test_garbled_missing_and_added_names():
    copy = STORY.replace("Tellerwick", "Telerwink").replace("Kwame Adjei-Lund", "a guest")
    statuses = {name: status for name, _, status in ledger(STORY, copy)}
    assert statuses == {
        "Ilse Marrow": NameStatus.SAME,
        "Kwame Adjei-Lund": NameStatus.MISSING,
        "Tellerwick": NameStatus.GARBLED,
    }
    back = ledger(STORY.replace("Kwame Adjei-Lund", "a guest"), STORY)
    assert back[-1] == (None, ("Kwame Adjei-Lund",), NameStatus.ADDED)
