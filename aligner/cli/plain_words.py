"""Sentences for a terminal, of texts that may hold anything."""

from aligner.model import Comparison
from aligner.reports.visible import visible


def on_one_line(text: str) -> str:
    """The text on one line, with every character that would command the terminal turned into a picture of itself."""
    return visible(" ".join(text.split()))


def counted(findings: int) -> str:
    """``1 finding``, ``2 findings``."""
    return f"{findings or 'no'} finding{'' if findings == 1 else 's'}"


def notes_of(comparison: Comparison) -> list[str]:
    """What there is to know about the reading of both texts and about the pair."""
    stories = (comparison.original.story, comparison.copy.story)
    return [*(f"{story.name}: {note}" for story in stories for note in story.notes), *comparison.notes]
