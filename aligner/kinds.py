"""The tables of what a finding may be: its kind, with letter, mark and words, and the words for how much it matters."""

from dataclasses import dataclass
from enum import StrEnum

from aligner.model import FindingKind, Severity


class Mark(StrEnum):
    """How a run of text is drawn; every theme and the report have a colour and a line for each."""

    PLAIN = "plain"
    WORDING = "wording"  # other words, no finding
    NAME = "name"
    FACT = "fact"
    MISSING = "missing"
    ADDED = "added"
    MOVED = "moved"
    VARIANT = "variant"  # worth a look, likely right
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class KindInfo:
    """What the screens say of a kind: its badge letter, mark, name for one and for many, and what it means."""

    letter: str
    mark: Mark
    one: str
    many: str
    means: str


KINDS: dict[FindingKind, KindInfo] = {
    FindingKind.GARBLED_NAME: KindInfo(
        "G", Mark.NAME, "Garbled name", "Garbled names", "The name that stands where the original’s stood, corrupted."
    ),
    FindingKind.CHANGED_NAME: KindInfo(
        "C", Mark.NAME, "Changed name", "Changed names", "Another name stands where the original’s stood."
    ),
    FindingKind.SUSPECT_NAME: KindInfo(
        "S",
        Mark.NAME,
        "Suspect name",
        "Suspect names",
        "A name that is not in the original and looks like a corrupted one.",
    ),
    FindingKind.CHANGED_NUMBER: KindInfo(
        "N", Mark.FACT, "Changed number", "Changed numbers", "A number, amount, share or rank differs in value."
    ),
    FindingKind.CHANGED_DATE: KindInfo(
        "D", Mark.FACT, "Changed date", "Changed dates", "A date, weekday or time differs."
    ),
    FindingKind.CHANGED_QUOTE: KindInfo(
        "Q", Mark.FACT, "Changed quotation", "Changed quotations", "Words inside quotation marks differ."
    ),
    FindingKind.CHANGED_POLARITY: KindInfo(
        "P",
        Mark.FACT,
        "Changed condition",
        "Changed conditions",
        "A negation, a condition or a hedge was lost, added or turned.",
    ),
    FindingKind.CHANGED_WORDING: KindInfo(
        "W", Mark.FACT, "Changed meaning", "Changed meanings", "Another word that changes the meaning."
    ),
    FindingKind.MISSING_PASSAGE: KindInfo(
        "M", Mark.MISSING, "Missing passage", "Missing passages", "A sentence or more of the original is not told."
    ),
    FindingKind.MISSING_FACT: KindInfo(
        "m", Mark.MISSING, "Missing detail", "Missing details", "A detail is gone from a passage that is told."
    ),
    FindingKind.ADDED_PASSAGE: KindInfo(
        "A", Mark.ADDED, "Added passage", "Added passages", "A sentence or more that the original does not have."
    ),
    FindingKind.ADDED_FACT: KindInfo(
        "a", Mark.ADDED, "Added detail", "Added details", "A detail is new in a passage of the original."
    ),
    FindingKind.INCONSISTENT_NAME: KindInfo(
        "I", Mark.VARIANT, "Inconsistent name", "Inconsistent names", "One text spells one name in two ways."
    ),
    FindingKind.SPELLING_VARIANT: KindInfo(
        "V", Mark.VARIANT, "Spelling variant", "Spelling variants", "An accepted other spelling of the same name."
    ),
    FindingKind.MOVED_PASSAGE: KindInfo(
        "R", Mark.MOVED, "Moved passage", "Moved passages", "Told, but at another place (rearranged)."
    ),
}

# What people read; the reports for other programs keep the values.
SEVERITY_NAMES: dict[Severity, str] = {
    Severity.HIGH: "Serious",
    Severity.MEDIUM: "Worth a look",
    Severity.LOW: "Minor",
}
