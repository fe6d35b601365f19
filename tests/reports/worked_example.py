"""A comparison built by hand, of invented stories, with every kind of finding and every kind of row."""

from dataclasses import dataclass, replace

from aligner.kinds import KINDS, Mark
from aligner.model import (
    Comparison,
    Document,
    Finding,
    FindingKind,
    Link,
    NameEntry,
    NameStatus,
    Paragraph,
    Relation,
    Role,
    Sentence,
    Severity,
    Side,
    Span,
    Story,
)
from aligner.rows import Cell, Row, RowKind, Run

ORIGINAL = (
    (Role.TITLE, ("Harbour bridge at Vellmar stays shut until spring",)),
    (Role.BYLINE, ("By Ines Okonkwo-Hale",)),
    (Role.BODY, (
        "The bridge over Vellmar harbour will not open before April 14, the engineer Marit Solvang said on Tuesday.",
        "She spoke after divers had looked at its 24 piers.",
    )),
    (Role.BODY, ("“Nobody should drive across it,” Solvang said.",)),
    (Role.BODY, ("The council of Osterhede cannot pay for the repair & has asked the region for help.",)),
    (Role.BODY, ("A ferry carries 900 people a day in the meantime.",)),
    (Role.BODY, ("The first bridge on this spot burned in 1861.",)),
    (Role.BODY, ("The truce between the two shipping lines holds.",)),
    (Role.CAPTION, ("Marit Solvang on the quay. (Tobiah Renn/Fjordbild)",)),
    (Role.FURNITURE, ("Recommended for You",)),
    (Role.FURNITURE, ("Ten walks for a wet Sunday", "And two more")),
)  # fmt: skip
COPY = (
    (Role.TITLE, ("Harbour bridge at Vellmar stays shut until spring",)),
    (Role.FURNITURE, ("Share this story",)),
    (Role.BODY, ("A ferry carries 900 people a day in the meantime.",)),
    (Role.BODY, (
        "The bridge over Velmar harbour will not open before April 4, the engineer Marit Salwank said.",
        "She spoke after divers had looked at its 42 piers for three days.",
    )),
    (Role.BODY, ("“Nobody should walk across it,” Solvang said.",)),
    (Role.BODY, ("The council of Oesterhede can pay for the repair & has asked the region for help.",)),
    (Role.HEADING, ("Empty tills",)),
    (Role.BODY, ("Governor Folki Brendal said that shops near the quay sell less.",)),
    (Role.BODY, ("The trust between the two shipping lines holds.",)),
    (Role.CAPTION, ("Marit Solvang on the quay. (Anders Kolb/Fjordbild)",)),
    (Role.FURNITURE, ("Leave a Comment",)),
)  # fmt: skip


def document(name: str, paragraphs, title: str | None, **story) -> Document:
    text, spans, sentences = "", [], []
    for number, (role, lines) in enumerate(paragraphs):
        start = len(text)
        for line in lines:
            sentences.append(Sentence(Span(len(text), len(text) + len(line)), number))
            text += line + " "
        text = text[:-1]
        reason = "is a label of the page" if role is Role.FURNITURE else ""
        spans.append(Paragraph(Span(start, len(text)), role, reason))
        text += "\n\n"
    return Document(Story(name, text, title=title, **story), "en", tuple(spans), tuple(sentences))


@dataclass(frozen=True)
class Example:
    """Both documents, and places in them by their words."""

    original: Document
    copy: Document

    def at(self, side: Side, words: str, nth: int = 0) -> tuple[Span, ...]:
        text = (self.original if side is Side.ORIGINAL else self.copy).text
        start = -1
        for _ in range(nth + 1):
            start = text.index(words, start + 1)
        return (Span(start, start + len(words)),)

    def finding(self, id_, kind, severity, original, copy, message, suggestion=None, score=100.0) -> Finding:
        places = [self.at(s, w) if isinstance(w, str) else w for s, w in ((Side.ORIGINAL, original), (Side.COPY, copy))]
        return Finding(id_, kind, severity, *places, message, suggestion, score)


EXAMPLE = Example(
    document("bridge-original.txt", ORIGINAL, "Harbour bridge at Vellmar stays shut", encoding="utf-8"),
    document("bridge-copy.html", COPY, None, encoding="windows-1252", notes=("2 characters could not be read.",)),
)


def findings(example: Example) -> tuple[Finding, ...]:
    kind, high, medium, low = FindingKind, Severity.HIGH, Severity.MEDIUM, Severity.LOW
    vellmar = example.at(Side.COPY, "Vellmar") + example.at(Side.COPY, "Velmar")
    make = example.finding
    return (
        make("f1", kind.GARBLED_NAME, high, "Marit Solvang", "Marit Salwank",
             "“Marit Salwank” stands where the original has “Marit Solvang”.", "Marit Solvang", 93.26),
        make("f2", kind.CHANGED_NAME, high, "Tobiah Renn", "Anders Kolb", "Another name stands here."),
        make("f3", kind.SUSPECT_NAME, high, (), "Folki Brendal", "“Folki Brendal” looks like a corrupted name."),
        make("f4", kind.CHANGED_NUMBER, high, "24", "42", "“24” became “42”.", "24"),
        make("f5", kind.CHANGED_DATE, high, "April 14", "April 4", "The date became another.", "April 14"),
        make("f6", kind.CHANGED_QUOTE, high, "Nobody should drive across it", "Nobody should walk across it",
             "Words inside the quotation differ."),
        make("f7", kind.CHANGED_POLARITY, high, "cannot", "can pay", "The negation is gone.", "cannot"),
        make("f8", kind.CHANGED_WORDING, medium, "truce", "trust", "“truce” became “trust”.", "truce", 71.0),
        make("f9", kind.MISSING_PASSAGE, medium, "The first bridge on this spot burned in 1861.", (),
             "This passage is not in the copy."),
        make("f10", kind.ADDED_PASSAGE, medium, (), "Governor Folki Brendal said that shops near the quay sell less.",
             "This passage is not in the original."),
        make("f11", kind.ADDED_PASSAGE, medium, (), "Empty tills", "This passage is not in the original."),
        make("f12", kind.MISSING_FACT, medium, "on Tuesday", (), "“on Tuesday” is gone."),
        make("f13", kind.ADDED_FACT, medium, (), "for three days", "“for three days” is new."),
        make("f14", kind.INCONSISTENT_NAME, low, (), vellmar, "The copy writes “Vellmar” and “Velmar”.", "Vellmar"),
        make("f15", kind.SPELLING_VARIANT, low, "Osterhede", "Oesterhede", "Another spelling of the same name."),
        make("f16", kind.MOVED_PASSAGE, low, "A ferry carries 900 people a day in the meantime.",
             "A ferry carries 900 people a day in the meantime.", "Told earlier in the copy."),
    )  # fmt: skip


NAMES = (
    ("Marit Solvang", ("Marit Solvang", "Marit Salwank"), NameStatus.GARBLED),
    ("Osterhede", ("Oesterhede",), NameStatus.VARIANT),
    ("Tobiah Renn", (), NameStatus.MISSING),
    (None, ("Anders Kolb",), NameStatus.ADDED),
    ("Fjordbild", ("Fjordbild",), NameStatus.SAME),
)
# Kind of row, sentence of the original, sentence of the copy, number of the move.
ROWS = (
    (RowKind.PAIR, 0, 0, None),
    (RowKind.FURNITURE, None, 1, None),
    (RowKind.MISSING, 1, None, None),
    (RowKind.MOVED_TO, 6, 2, 1),
    (RowKind.PAIR, 2, 3, None),
    (RowKind.PAIR, 3, 4, None),
    (RowKind.PAIR, 4, 5, None),
    (RowKind.PAIR, 5, 6, None),
    (RowKind.MOVED_FROM, 6, None, 1),
    (RowKind.MISSING, 7, None, None),
    (RowKind.ADDED, None, 7, None),
    (RowKind.ADDED, None, 8, None),
    (RowKind.PAIR, 8, 9, None),
    (RowKind.PAIR, 9, 10, None),
    (RowKind.FURNITURE, 10, None, None),
    (RowKind.FURNITURE, 11, None, None),
    (RowKind.FURNITURE, 12, None, None),
    (RowKind.FURNITURE, None, 11, None),
)
RELATIONS = {RowKind.MISSING: Relation.MISSING, RowKind.ADDED: Relation.ADDED}
STRONG = ("Salwank",)
OTHER_WORDS = ("looked at",)


def links() -> tuple[Link, ...]:
    shown = [row for row in ROWS if row[0] not in {RowKind.FURNITURE, RowKind.MOVED_FROM}]
    return tuple(
        Link(
            () if original is None else (original,),
            () if copy is None else (copy,),
            RELATIONS.get(kind, Relation.REWORDED),
            move is not None,
            0.0 if kind in RELATIONS else 87.654,
        )
        for kind, original, copy, move in shown
    )


def names(example: Example) -> tuple[NameEntry, ...]:
    return tuple(
        NameEntry(
            original,
            copy,
            status,
            example.at(Side.ORIGINAL, original) if original else (),
            tuple(span for spelling in copy for span in example.at(Side.COPY, spelling)),
        )
        for original, copy, status in NAMES
    )


def runs(text: str, span: Span, side: Side, found: tuple[Finding, ...]) -> tuple[Run, ...]:
    """The runs of a sentence, cut wherever a finding or strong letters begin or end."""
    places = [(f, p) for f in found for p in (f.original if side is Side.ORIGINAL else f.copy) if p.touches(span)]
    extra = [
        Span(text.index(w, span.start), text.index(w, span.start) + len(w))
        for w in (*STRONG, *OTHER_WORDS)
        if w in span.of(text)
    ]
    cuts = {span.start, span.end} | {cut for p in [p for _, p in places] + extra for cut in (p.start, p.end)}
    edges = sorted(cut for cut in cuts if span.start <= cut <= span.end)
    made = []
    for piece in map(Span, edges, edges[1:]):
        ids = tuple(f.id for f, place in places if place.covers(piece))
        mark = KINDS[next(f for f in found if f.id == ids[0]).kind].mark if ids else Mark.PLAIN
        if not ids and piece.of(text) in OTHER_WORDS:
            mark = Mark.WORDING
        made.append(Run(piece, piece.of(text), mark, ids, piece.of(text) in STRONG))
    return tuple(made)


def cell(document: Document, side: Side, sentence: int | None, found, ghost: bool) -> Cell | None:
    if sentence is None:
        return None
    span, number = document.sentences[sentence].span, document.sentences[sentence].paragraph
    paragraph = document.paragraphs[number]
    opens = span.start == paragraph.span.start
    drawn = runs(document.text, span, side, found)
    if paragraph.role is Role.FURNITURE:
        drawn = tuple(replace(run, mark=Mark.FURNITURE) for run in drawn)
    return Cell(span, drawn, paragraph.role, number, opens, ghost, paragraph.reason)


def rows_of(comparison: Comparison, plan=ROWS) -> tuple[Row, ...]:
    made = []
    for kind, original, copy, move in plan:
        ghost = kind is RowKind.MOVED_TO
        cells = (
            cell(comparison.original, Side.ORIGINAL, original, comparison.findings, ghost),
            cell(comparison.copy, Side.COPY, copy, comparison.findings, False),
        )
        inside = {id_ for c in cells if c for run in c.runs for id_ in run.findings}
        ids = tuple(f.id for f in comparison.findings if f.id in inside)
        made.append(Row(kind, *cells, link=move, move=move, findings=ids))
    return tuple(made)


def example_comparison() -> Comparison:
    made = links()
    return Comparison(
        EXAMPLE.original,
        EXAMPLE.copy,
        made,
        tuple(() for _ in made),
        findings(EXAMPLE),
        names(EXAMPLE),
        81.25,
        ("The copy is a little longer than the original.",),
    )
