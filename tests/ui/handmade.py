"""Comparisons made by hand, so that what the window shows can be asserted to the letter."""

import re
from dataclasses import dataclass, field

from aligner import (
    KINDS,
    Cell,
    Comparison,
    Document,
    Finding,
    FindingKind,
    Link,
    Mark,
    Paragraph,
    Relation,
    Role,
    Row,
    RowKind,
    Run,
    Sentence,
    Severity,
    Side,
    Span,
    Story,
)

_MARKED = re.compile(r"\{(\w+):([^}]*)\}")


@dataclass
class Maker:
    """Builds rows and a comparison; ``{f1:words}`` in a text marks words of finding f1."""

    kinds: dict[str, FindingKind]
    names: tuple[str, str] = ("harbour.txt", "harbour-copy.txt")
    rows: list[Row] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    texts: dict[Side, str] = field(default_factory=lambda: dict.fromkeys(Side, ""))
    spans: dict[Side, list[tuple[Span, Role]]] = field(default_factory=lambda: {side: [] for side in Side})
    places: dict[str, dict[Side, list[Span]]] = field(default_factory=dict)

    def row(
        self,
        original: str | None,
        copy: str | None,
        *,
        kind: RowKind = RowKind.PAIR,
        role: Role = Role.BODY,
        move: int | None = None,
    ) -> "Maker":
        """Add a row; kinds of findings mark the rows they are in."""
        cells = {
            side: self._cell(side, text, role) if text is not None else None
            for side, text in ((Side.ORIGINAL, original), (Side.COPY, copy))
        }
        found = {f: None for cell in cells.values() if cell is not None for run in cell.runs for f in run.findings}
        numbers = {side: (len(self.spans[side]) - 1,) if cells[side] is not None else () for side in Side}
        self.links.append(Link(numbers[Side.ORIGINAL], numbers[Side.COPY], Relation.REWORDED, score=80.0))
        self.rows.append(Row(kind, cells[Side.ORIGINAL], cells[Side.COPY], len(self.links) - 1, move, tuple(found)))
        return self

    def _cell(self, side: Side, marked: str, role: Role) -> Cell:
        if self.texts[side]:
            self.texts[side] += "\n\n"
        start, runs, last = len(self.texts[side]), [], 0
        for match in _MARKED.finditer(marked):
            self._run(side, runs, marked[last : match.start()], None)
            self._run(side, runs, match[2], match[1])
            last = match.end()
        self._run(side, runs, marked[last:], None)
        span = Span(start, len(self.texts[side]))
        self.spans[side].append((span, role))
        return Cell(span, tuple(runs), role, len(self.spans[side]) - 1, True)

    def _run(self, side: Side, runs: list[Run], text: str, finding: str | None) -> None:
        if not text:
            return
        start = len(self.texts[side])
        self.texts[side] += text
        span = Span(start, start + len(text))
        if finding is None:
            runs.append(Run(span, text, Mark.PLAIN))
            return
        self.places.setdefault(finding, {s: [] for s in Side})[side].append(span)
        runs.append(Run(span, text, KINDS[self.kinds[finding]].mark, (finding,)))

    def _document(self, side: Side) -> Document:
        name = self.names[list(Side).index(side)]
        paragraphs = tuple(Paragraph(span, role) for span, role in self.spans[side])
        sentences = tuple(Sentence(span, number) for number, (span, _role) in enumerate(self.spans[side]))
        return Document(Story(name, self.texts[side]), "en", paragraphs, sentences)

    def comparison(self) -> Comparison:
        """What was built, with a finding for each mark, in the order of ``kinds``."""
        findings = tuple(
            Finding(
                name,
                kind,
                Severity.HIGH,
                tuple(self.places[name][Side.ORIGINAL]),
                tuple(self.places[name][Side.COPY]),
                f"This is {name}, a {KINDS[kind].one.lower()}.",
            )
            for name, kind in self.kinds.items()
        )
        return Comparison(
            self._document(Side.ORIGINAL),
            self._document(Side.COPY),
            tuple(self.links),
            tuple(() for _ in self.links),
            findings,
            (),
            73.4,
        )


def harbour() -> Maker:
    """A small story with six findings of five kinds, furniture and a move."""
    maker = Maker(
        {
            "name": FindingKind.GARBLED_NAME,
            "second": FindingKind.GARBLED_NAME,
            "number": FindingKind.CHANGED_NUMBER,
            "lost": FindingKind.MISSING_PASSAGE,
            "new": FindingKind.ADDED_PASSAGE,
            "move": FindingKind.MOVED_PASSAGE,
        }
    )
    maker.row("Ferry strike ends", "Ferry strike is over", role=Role.TITLE)
    for number in range(5):
        maker.row(f"Menu entry {number}", None, kind=RowKind.FURNITURE, role=Role.FURNITURE)
    maker.row("Harbour master {name:Ida Brandt} 😀 spoke.", "Harbour master {name:Aida Brunt} 😀 spoke.")
    maker.row("The strike lasted {number:three} weeks.", "The strike lasted {number:nine} weeks.")
    maker.row("{lost:Nobody was hurt in the harbour at any time.}", None, kind=RowKind.MISSING)
    maker.row(None, "{new:Click here for more stories.}", kind=RowKind.ADDED)
    for number in range(40):
        maker.row(f"Sentence {number} of the original.", f"Sentence {number} of the copy.")
    maker.row("{move:The union had asked for more.}", None, kind=RowKind.MOVED_FROM, move=1)
    maker.row("The end for {second:Ole Lund}.", "The end for {second:Olu Lond}.")
    ghost = maker.rows[-2].original
    assert ghost is not None
    maker.row(None, "{move:More had been asked for by the union.}", kind=RowKind.MOVED_TO, move=1)
    last = maker.rows[-1]
    repeated = Cell(ghost.span, ghost.runs, ghost.role, ghost.paragraph, True, ghost=True)
    maker.rows[-1] = Row(last.kind, repeated, last.copy, maker.rows[-3].link, last.move, last.findings)
    return maker
