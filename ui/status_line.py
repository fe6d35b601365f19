"""The line at the foot: facts about the pair, or how far the work is, with a way to stop it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from aligner import LANGUAGE_NAMES, Comparison, Document, Side
from ui.look.words import said
from ui.pair.jobs import Jobs

_QUIET_MS = 150  # work shorter than this shows no progress: it would only flicker
_tr = QCoreApplication.translate


def facts_about(comparison: Comparison, words: Mapping[Side, int], shown: int) -> list[str]:
    """What the status line says of a pair, part by part."""
    total = len(comparison.findings)
    all_shown = _tr("StatusLine", "%n findings", "", total)
    some_shown = _tr("StatusLine", "%1 of %n findings shown", "", total).replace("%1", str(shown))
    return [
        _tr("StatusLine", "Original: {}").format(_about(comparison.original, words[Side.ORIGINAL])),
        _tr("StatusLine", "Copy: {}").format(_about(comparison.copy, words[Side.COPY])),
        _tr("StatusLine", "{}% in common").format(f"{comparison.similarity:.0f}"),
        all_shown if shown == total else some_shown,
    ]


def said_words(count: int) -> str:
    """“1,234 words”."""
    return _tr("StatusLine", "%Ln words", "", count)


def _about(document: Document, words: int) -> str:
    language = said(LANGUAGE_NAMES.get(document.language, document.language))
    parts = [said_words(words), language, (document.story.encoding or "").upper()]
    return ", ".join(part for part in parts if part)


class StatusLine(QStatusBar):
    """Facts on the left, progress on the right."""

    cancelled = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low = self._working = False
        self.setSizeGripEnabled(False)
        self.setContentsMargins(0, 0, 8, 0)
        self.facts = QLabel()
        self.facts.setContentsMargins(10, 3, 10, 3)
        self.facts.setMinimumWidth(1)  # a narrow window is not made wider by what is said here
        self.what = QLabel()
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancelled)
        self.addWidget(self.facts, 1)
        for widget in (self.what, self.bar, self.cancel_button):
            self.addPermanentWidget(widget)
            widget.hide()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_QUIET_MS)
        self._wait.timeout.connect(lambda: self._show_work(True))
        jobs.started.connect(self._on_started)
        jobs.progressed.connect(self._on_progressed)
        jobs.ended.connect(self._on_ended)

    def show_facts(self, facts: list[str]) -> None:
        """Say something about the pair."""
        self.facts.setText("   ·   ".join(facts))
        self.facts.setToolTip("\n".join(facts))  # a narrow window cuts the line off

    def give_way(self, low: bool) -> None:
        """In a low window there is a line at the foot only while something is being done."""
        self._low = low
        self._show_work(self._working)

    def _show_work(self, visible: bool) -> None:
        self._working = visible
        self.setVisible(visible or not self._low)
        for widget in (self.what, self.bar, self.cancel_button):
            widget.setVisible(visible)

    def _on_started(self) -> None:
        self.bar.setValue(0)
        self.what.setText(said("Reading"))
        self._wait.start()

    def _on_progressed(self, _number: int, done: float, what: str) -> None:
        self.bar.setValue(round(done * 100))
        if what:
            self.what.setText(said(what))

    def _on_ended(self) -> None:
        self._wait.stop()
        self._show_work(False)
