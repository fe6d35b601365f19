"""Sentences for a terminal, of texts that may hold anything."""

import sys
from collections.abc import Iterable

from aligner.model import Comparison
from aligner.reports.visible import visible
from aligner.speech import Speech


def on_one_line(text: str) -> str:
    """The text on one line, with every character that would command the terminal turned into a picture of itself."""
    return visible(" ".join(text.split()))


def counted(findings: int, say: Speech) -> str:
    """``no findings``, ``1 finding``, ``2 findings``."""
    return say("{count} findings", count=findings) if findings else say("no findings")


def notes_of(comparison: Comparison, say: Speech) -> list[str]:
    """What there is to know about the reading of both texts and about the pair."""
    stories = (comparison.original.story, comparison.copy.story)
    return [*(f"{story.name}: {say(note)}" for story in stories for note in story.notes), *map(say, comparison.notes)]


def print_notes(notes: Iterable[str], say: Speech, quiet: bool) -> None:
    """Tell notes on standard error, one a line; none where quiet is wanted."""
    if not quiet:
        for note in notes:
            print(f"aligner: {on_one_line(say('note: {note}', note=note))}", file=sys.stderr)
