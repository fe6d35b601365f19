"""What the card quotes of the two texts around a finding."""

from aligner import FindingKind, Side, compare
from ui.panel.card_text import excerpt

WAIT = "the whole crew of the ferry waited for the tide at the long pier of the old town and sang the songs of the sea"
ORIGINAL = f"On Monday {WAIT} until 42 passengers, who had slept, came and {WAIT}. She went home. (Photo: Kolby Lines)"
COPY = f"On Monday {WAIT} until 47 passengers, who had slept, came and {WAIT}."


def told(kind: FindingKind, side: Side) -> list[str]:
    comparison = compare(ORIGINAL, COPY)
    finding = next(finding for finding in comparison.findings if finding.kind is kind)
    return [("|" if piece.apart else "") + piece.text for piece in excerpt(comparison, finding, side)]


def test_dots_stand_where_the_sentence_begins_before_and_goes_on_behind() -> None:
    before, number, behind = told(FindingKind.CHANGED_NUMBER, Side.COPY)
    assert before.startswith("… ")
    assert number == "47"
    assert behind.endswith(" …")


def test_passages_one_behind_the_other_stand_on_lines_of_their_own() -> None:
    pieces = told(FindingKind.MISSING_PASSAGE, Side.ORIGINAL)
    assert pieces == ["She went home.", "|(Photo: Kolby Lines)"]
