"""The end of the printed report: the ledgers, and what it was made from, in the words of the report as a page."""

from aligner import Comparison, Side, ledger_views, made_now, source_of, visible
from ui.look.words import speech
from ui.output.print_writer import SMALL_POINTS, Writer

_MOST_LINES = 300  # of a ledger; a book has thousands of names, which the report as a web page lists


def write_ledgers(writer: Writer, comparison: Comparison) -> None:
    """A table of names, one of numbers and dates, one of quotations, each where there are any."""
    spoken = speech()
    small, heads = writer.format(SMALL_POINTS), ("In the original", "In the copy", "Status")
    for view in ledger_views(comparison, dict.fromkeys((finding.id for finding in comparison.findings), ""), spoken):
        writer.heading(view.title)
        lines = view.lines[:_MOST_LINES]
        table = writer.table(len(lines) + 1, (38, 42, 20), head=True)
        for column, head in enumerate(heads):
            writer.into(table, 0, column).insertText(spoken(head), writer.format(SMALL_POINTS, bold=True))
        for number, line in enumerate(lines, 1):
            writer.into(table, number, 0).insertText(visible(line.original) or "–", small)
            writer.into(table, number, 1).insertText(visible(", ".join(line.copy)) or "–", small)
            writer.into(table, number, 2).insertText(line.status, writer.badge(line.mark, bold=False))
        if left := len(view.lines) - len(lines):
            writer.line(spoken("and {count} more", count=left), small)


def write_made(writer: Writer, comparison: Comparison) -> None:
    """Names, sizes and hashes of both files as they were read, the version of the program, and the time."""
    spoken = speech()
    writer.heading(spoken("Made from"))
    for side in Side:
        source = source_of(side, comparison.document(side).story)
        name = visible(source.name)
        told = name if source.size is None else f"{name}, {spoken('{count} bytes', count=source.size)}"
        which = spoken("Original") if side is Side.ORIGINAL else spoken("Copy")
        hashed = spoken("SHA-256 of the text") if source.size is None else "SHA-256"
        writer.line(f"{which}: {told}\n{hashed} {source.sha256}", writer.format(SMALL_POINTS))
    writer.line(f"{spoken('By')} {made_now().told}", writer.format(SMALL_POINTS))
