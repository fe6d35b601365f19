"""The copy as a Word document with tracked changes and comments: one change and one comment a finding.

Accepting all changes gives the mended copy, rejecting them the copy as it is.
"""

import io
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import count
from typing import Any

from aligner.desk.parts import told_paragraphs
from aligner.desk.review import Review
from aligner.kinds import KINDS
from aligner.model import Comparison, Role
from aligner.reports.revisions import Fate, Remark, Stretch, remarks_of, stretches_of
from aligner.speech import SOURCE, Speech

AUTHOR, INITIALS = "Aligner", "Al"
_STYLES = {Role.TITLE: "Heading 1", Role.HEADING: "Heading 2", Role.CAPTION: "Caption", Role.BYLINE: "Subtitle"}
_MARK = {Fate.IN: "w:ins", Fate.OUT: "w:del"}
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = re.compile(r"(\n\s*)")


def render_docx(comparison: Comparison, review: Review | None = None, language: str = SOURCE) -> bytes:
    """The document's bytes; findings that were dismissed are left out, notes stand in the comments."""
    import docx

    remarks = remarks_of(comparison, review)
    document = docx.Document()
    document.core_properties.author = AUTHOR
    document.core_properties.comments = ""
    document.core_properties.title = _clean(" ".join(comparison.copy.name.split()))[:255]
    _Writer(document, remarks, Speech(language)).write(
        _paragraphs(stretches_of(comparison, remarks)), _styles(comparison)
    )
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def _styles(comparison: Comparison) -> dict[str, str]:
    """The style of each paragraph that is more than body, by its words."""
    copy = comparison.copy
    return {p.span.of(copy.text): _STYLES[p.role] for p in told_paragraphs(copy) if p.role in _STYLES}


def _paragraphs(stretches: Sequence[Stretch]) -> Iterator[tuple[list[Stretch], Stretch | None]]:
    """The stretches of each paragraph, and the break at its end; the last has none."""
    pending: list[Stretch] = []
    for stretch in stretches:
        for piece in filter(None, _BREAKS.split(stretch.text)):
            part = Stretch(piece, stretch.fate, stretch.remark)
            if not piece.startswith("\n"):
                pending.append(part)
            elif pending:
                yield pending, part
                pending = []
    if pending:
        yield pending, None


class _Writer:
    """Writes paragraphs into a document of python-docx, whose own means know no changes."""

    def __init__(self, document: Any, remarks: Sequence[Remark], say: Speech) -> None:  # noqa: ANN401
        self._document, self._remarks, self._say = document, remarks, say
        self._numbers = count(1)
        self._now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        self._open: dict[int, Any] = {}

    def write(self, paragraphs: Iterator[tuple[list[Stretch], Stretch | None]], styles: dict[str, str]) -> None:
        """Write them all, each remark's comment around its first stretches in one paragraph."""
        told: set[int] = set()
        for stretches, end in paragraphs:
            words = "".join(s.text for s in stretches if s.fate is not Fate.IN)
            paragraph = self._document.add_paragraph(style=styles.get(words))
            if end is not None and end.fate in _MARK:
                self._mark_end(paragraph, end.fate)
            here = {s.remark for s in stretches if s.remark is not None} - told
            last = {s.remark: n for n, s in enumerate(stretches) if s.remark in here}
            for n, stretch in enumerate(stretches):
                number = stretch.remark
                if number is not None and number in here and number not in told:
                    told.add(number)
                    self._begin_comment(paragraph, number)
                self._add(paragraph, stretch)
                if number is not None and last.get(number) == n:
                    self._end_comment(paragraph, number)

    def _add(self, paragraph: Any, stretch: Stretch) -> None:  # noqa: ANN401
        run = paragraph.add_run(_clean(stretch.text))
        if stretch.fate in _MARK:
            change = self._change(stretch.fate)
            paragraph._p.remove(run._r)
            change.append(run._r)
            paragraph._p.append(change)
            if stretch.fate is Fate.OUT:
                for text in run._r.iter("{*}t"):
                    text.tag = text.tag.replace("}t", "}delText")

    def _mark_end(self, paragraph: Any, fate: Fate) -> None:  # noqa: ANN401
        from docx.oxml import OxmlElement

        properties = paragraph._p.get_or_add_pPr()
        run = OxmlElement("w:rPr")
        run.append(self._change(fate))
        properties.append(run)

    def _change(self, fate: Fate) -> Any:  # noqa: ANN401
        return self._element(_MARK[fate], id=str(next(self._numbers)), author=AUTHOR, date=self._now)

    def _begin_comment(self, paragraph: Any, number: int) -> None:  # noqa: ANN401
        remark = self._remarks[number]
        comment = self._document.comments.add_comment(_clean(_words_of(remark, self._say)), AUTHOR, INITIALS)
        self._open[number] = comment
        paragraph._p.append(self._element("w:commentRangeStart", id=str(comment.comment_id)))

    def _end_comment(self, paragraph: Any, number: int) -> None:  # noqa: ANN401
        name = str(self._open[number].comment_id)
        paragraph._p.append(self._element("w:commentRangeEnd", id=name))
        run = paragraph.add_run()
        run._r.append(self._element("w:commentReference", id=name))

    def _element(self, tag: str, **attributes: str) -> Any:  # noqa: ANN401
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        element = OxmlElement(tag)
        for name, value in attributes.items():
            element.set(qn(f"w:{name}"), value)
        return element


def _words_of(remark: Remark, say: Speech) -> str:
    said = f"{say(KINDS[remark.finding.kind].one)}: {say(remark.finding.message)}"
    return f"{said}\n{say('Note: {note}', note=remark.note)}" if remark.note else said


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
