"""The card of the current finding: what differs, in both passages, why they were paired, and what can be done."""

from functools import partial
from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

import aligner
from aligner import KINDS, Comparison, Finding, Link, Mending, Progress, Side
from ui.look.theme import Look
from ui.look.words import one, said, weight
from ui.pair.jobs import Jobs
from ui.pair.session import Session
from ui.panel.card_text import Piece, carrying_words, excerpt, link_of
from ui.panel.deciding import Deciding
from ui.panel.finding_ways import FindingWays
from ui.panel.note_editor import NoteEditor

# How alike two passages are, in words: from this score on (0 to 100).
_LIKENESS = (
    (90.0, QT_TRANSLATE_NOOP("FindingCard", "nearly word for word")),
    (70.0, QT_TRANSLATE_NOOP("FindingCard", "in much the same words")),
    (50.0, QT_TRANSLATE_NOOP("FindingCard", "partly in other words")),
    (0.0, QT_TRANSLATE_NOOP("FindingCard", "mostly in other words")),
)


_LONG = 50_000  # code points of a copy from which ways to mend it are looked for behind the window's back


class FindingCard(QWidget):
    """Follows the session's current finding."""

    needed = Signal()  # something on it is asked for: it is to be seen
    done = Signal()  # that is done, or was left

    def __init__(self, session: Session, deciding: Deciding, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._deciding, self._look = session, deciding, look
        self.text, self.more = _told(self.tr("About this finding")), _told(self.tr("Both passages"))
        self.ways = FindingWays()
        self.note = NoteEditor()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        for part in (self.text, self.note, self.ways, self.more):
            column.addWidget(part)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inner)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.area)
        self.jobs = Jobs(self)
        self.jobs.finished.connect(self._on_ways)
        self.note.written.connect(deciding.write_note)
        self.note.closed.connect(self.done)
        session.finding_changed.connect(self._on_finding)
        session.decided.connect(self._tell)

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        self._look = look
        self._tell()

    # What is asked for

    def ask_note(self) -> None:
        """Open the note of the current finding."""
        finding = self._session.finding(self._session.current)
        if finding is not None:
            self.needed.emit()
            self.note.ask(finding.id, self._session.decision(finding.id).note)
            QTimer.singleShot(0, self, self._show_note)  # a panel that was hidden has no places yet

    def _show_note(self) -> None:
        self.area.ensureWidgetVisible(self.note)

    def offer_rules(self) -> None:
        """A menu of what could always be dismissed."""
        self.needed.emit()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.aboutToHide.connect(self.done)
        menu.setAccessibleName(self.tr("Always dismiss"))
        for offer in self._deciding.offers():
            menu.addAction(offer.text.replace("&", "&&")).triggered.connect(
                lambda _on=False, offer=offer: self._deciding.always(offer)
            )
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
            menu.popup(self.mapToGlobal(QPoint(12, max(0, self.height() - menu.sizeHint().height()))))

    # What is shown

    def _on_finding(self) -> None:
        self.note.keep()
        self._offer_ways()
        self._tell()
        self.area.verticalScrollBar().setValue(0)

    def _offer_ways(self) -> None:
        comparison, finding = self._session.comparison, self._session.finding(self._session.current)
        self.jobs.cancel()
        if comparison is None or finding is None or len(comparison.copy.text) > _LONG:
            self.ways.show_ways(())
        else:
            self.ways.show_ways(aligner.mendings_for(comparison, finding))
        if comparison is not None and finding is not None and len(comparison.copy.text) > _LONG:
            self.jobs.start(partial(_find_ways, comparison, finding))

    def _on_ways(self, _number: int, ways: tuple[Mending, ...]) -> None:
        self.ways.show_ways(ways)
        self._tell()

    def _tell(self) -> None:
        comparison, finding = self._session.comparison, self._session.finding(self._session.current)
        self.setVisible(finding is not None)
        if comparison is None or finding is None:
            self.text.clear()
            self.more.clear()
            return
        head = [self._head(finding), f"<p style='margin:2px 0 0 0'>{escape(said(finding.message))}</p>"]
        if note := self._session.decision(finding.id).note:
            head.append(f"<p style='margin:4px 0 0 0'>✎ {escape(note)}</p>")
        self.text.setText("".join(head))
        parts = [self._passage(comparison, finding, side) for side in Side]
        parts += [self._dim(line) for line in self._why(link_of(comparison, finding))]
        if finding.suggestion and not self.ways.buttons:
            parts.append(self._dim(self.tr("Suggestion: “{}”").format(finding.suggestion)))
        self.more.setText("".join(parts))

    def _head(self, finding: Finding) -> str:
        kind = KINDS[finding.kind]
        ink = self._look.marks[kind.mark].ink.name()
        severity = escape(weight(finding.severity))
        return (
            f"<p style='margin:0'><b style='color:{ink}'>{escape(one(finding.kind))}</b> "
            f"<span style='color:{self._colour('ink-dim')}'>· {severity}</span></p>"
        )

    def _passage(self, comparison: Comparison, finding: Finding, side: Side) -> str:
        title = self.tr("Original") if side is Side.ORIGINAL else self.tr("Copy")
        pieces = excerpt(comparison, finding, side)
        gone = self.tr("Not in the original") if side is Side.ORIGINAL else self.tr("Not in the copy")
        words = self._words(finding, pieces) if pieces else f"<i>{escape(gone)}</i>"
        return (
            f"<p style='margin:8px 0 0 0; color:{self._colour('ink-dim')}'>{escape(title)}</p>"
            f"<p style='margin:1px 0 0 0'>{words}</p>"
        )

    def _words(self, finding: Finding, pieces: tuple[Piece, ...]) -> str:
        return "".join(("<br>" if piece.apart else "") + self._marked(finding, piece) for piece in pieces)

    def _marked(self, finding: Finding, piece: Piece) -> str:
        text = escape(aligner.visible(" ".join(piece.text.split())))
        text = f"{' ' if piece.text[:1].isspace() else ''}{text}{' ' if piece.text[-1:].isspace() else ''}"
        if not piece.marked:
            return text
        ink = self._look.marks[KINDS[finding.kind].mark]
        ground = (ink.ground or self._look.colours["text-ground"]).name()
        return f"<span style='background-color:{ground}; color:{ink.ink.name()}'>{text}</span>"

    def _why(self, link: Link | None) -> list[str]:
        if link is None or not (link.original and link.copy):
            return []
        likeness = next(words for least, words in _LIKENESS if link.score >= least)
        told = self.tr("The two passages tell the same {} ({} of 100).").format(self.tr(likeness), round(link.score))
        words = carrying_words(link)
        return [told + " " + self.tr("Held together by: {}.").format(", ".join(words))] if words else [told]

    def _dim(self, text: str) -> str:
        return f"<p style='margin:8px 0 0 0; color:{self._colour('ink-dim')}'>{escape(text)}</p>"

    def _colour(self, name: str) -> str:
        return self._look.colours[name].name()


def _find_ways(comparison: Comparison, finding: Finding, _progress: Progress) -> tuple[Mending, ...]:
    return aligner.mendings_for(comparison, finding)


def _told(name: str) -> QLabel:
    """Words that wrap and can be marked and copied."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setAccessibleName(name)
    return label
