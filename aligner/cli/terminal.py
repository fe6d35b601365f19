"""A comparison as the terminal shows it: counts by kind, then all findings, worst first."""

from collections.abc import Iterator
from typing import Final

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from aligner.cli.plain_words import counted, notes_of, on_one_line
from aligner.kinds import KINDS, SEVERITY_NAMES, Mark
from aligner.model import Comparison, Document, Finding, Severity, Side, Span
from aligner.reports.counts import kind_counts
from aligner.reports.places import paragraph_of, spans_on, words_of
from aligner.reports.visible import visible
from aligner.speech import Speech, inside, template

_SIDES: Final = {Side.ORIGINAL: template("original \u00b6"), Side.COPY: template("copy \u00b6")}
EXCERPT: Final = 240  # characters of a passage that are shown

# The sixteen colours every terminal has, in the user's own palette, so that light and dark grounds both work.
STYLES: Final = {
    Mark.NAME: "bold magenta",
    Mark.FACT: "bold red",
    Mark.MISSING: "bold yellow",
    Mark.ADDED: "bold green",
    Mark.MOVED: "bold blue",
    Mark.VARIANT: "bold cyan",
}


def print_summary(comparison: Comparison, say: Speech) -> None:
    """Print counts by kind and all findings, worst first: in colour on a terminal, plain into a file or pipe."""
    console = Console(highlight=False, markup=False, emoji=False)
    summary = Group(*_summary(comparison, say))
    if console.is_terminal:
        console.print(summary)
        return
    with console.capture() as captured:
        console.print(summary)
    for line in captured.get().splitlines():
        print(line.rstrip())  # without the spaces that fill up the columns


def _summary(comparison: Comparison, say: Speech) -> Iterator[RenderableType]:
    names = f"{comparison.original.name} \u2192 {comparison.copy.name}"
    yield Text(on_one_line(names), style="bold")
    count = counted(len(comparison.findings), say)
    yield Text(say("{findings}, {share}% of the words in common", findings=count, share=round(comparison.similarity)))
    for note in notes_of(comparison, say):
        yield Text(on_one_line(say("Note: {note}", note=note)), style="italic")
    if not comparison.findings:
        return
    yield Text()
    yield Padding(_counts(comparison, say), (0, 0, 0, 2))
    for severity in Severity:
        group = [finding for finding in comparison.findings if finding.severity is severity]
        if group:
            yield Text(f"\n{say(SEVERITY_NAMES[severity]).upper()}", style="bold underline")
            yield _findings(comparison, group, say)


def _counts(comparison: Comparison, say: Speech) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right")
    counts = kind_counts(comparison)
    for kind, info in KINDS.items():
        if counts[kind]:
            name = inside(say(info.one if counts[kind] == 1 else info.many))
            table.add_row(say.number(counts[kind]), Text(say(info.letter), style=STYLES[info.mark]), name)
    return table


def _findings(comparison: Comparison, findings: list[Finding], say: Speech) -> Table:
    table = Table.grid(padding=(0, 1))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for finding in findings:
        info = KINDS[finding.kind]
        table.add_row(Text(say(info.letter), style=STYLES[info.mark]), Text(on_one_line(say(finding.message))))
        for side in Side:
            if spans := spans_on(finding, side):
                table.add_row("", _place(comparison.document(side), side, spans, say))
        if suggestion := _suggestion(comparison, finding):
            table.add_row("", Text(say("suggestion: {words}", words=suggestion), style="italic"))
    return table


def _suggestion(comparison: Comparison, finding: Finding) -> str:
    """What the copy might say; empty where that is what the line of the original says already."""
    suggestion = on_one_line(finding.suggestion or "")
    shown = _words(comparison.original, finding.original) if finding.original else ""
    return "" if suggestion == shown else _cut(suggestion)


def _place(document: Document, side: Side, spans: tuple[Span, ...], say: Speech) -> Text:
    where = f"{say(_SIDES[side])}{paragraph_of(document, spans[0])}: "
    return Text.assemble((where, "dim"), _cut(_words(document, spans)))


def _words(document: Document, spans: tuple[Span, ...]) -> str:
    return visible(words_of(document, _joined(document.text, spans)))


def _joined(text: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans, those made one that follow each other with nothing but blanks between."""
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].end <= span.start and not text[joined[-1].end : span.start].strip():
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)


def _cut(words: str) -> str:
    return words if len(words) <= EXCERPT else words[: EXCERPT - 1].rstrip() + "\u2026"
