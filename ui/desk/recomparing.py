"""Keeps what is shown in step with the desk: new words at once, their findings as soon as they are compared."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from aligner import Change, Comparison, Desk, Span, moved_span
from ui.pair.digest import Digest
from ui.pair.engine import Loads
from ui.pair.jobs import Jobs
from ui.pair.mishaps import brief
from ui.pair.session import Session
from ui.pair.workshop import BrokeOffError
from ui.view.changed_text import changes_between, meanwhile


class Recomparing(QObject):
    """Follows the history. A result is taken only if it is of the desk as it is then."""

    meanwhile = Signal(object)  # a digest that has the new words, and the marks of before
    settled = Signal()  # what is shown is of the desk as it is
    failed = Signal(str)  # a plain sentence

    def __init__(self, session: Session, engine: Loads, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._history, self._engine = session, session.history, engine
        self._jobs = Jobs(self)
        self._shown: Desk | None = None
        self._asked: Desk | None = None
        self._changes: tuple[Change, ...] = ()  # from the copy that is shown to the one on the desk
        self.made: tuple[Change, ...] = ()  # from the copy that was shown before to the one that is
        self._waiting: list[Callable[[], object]] = []
        self._telling = QTimer(self)  # the texts come first, and the findings with the next turn of the window
        self._telling.setSingleShot(True)
        self._telling.timeout.connect(self._tell)
        self.settled.connect(self._settle)
        session.history.changed.connect(self._on_desk)
        self._jobs.finished.connect(self._on_finished)
        self._jobs.failed.connect(self._on_failed)

    @property
    def busy(self) -> bool:
        """Whether the desk is being compared again."""
        return self._jobs.running is not None or self._telling.isActive()

    def begin(self, desk: Desk | None) -> None:
        """The session is about to show the comparison of this desk; what was to be compared before is not wanted."""
        self._jobs.cancel()
        self._telling.stop()
        self._waiting.clear()
        self._shown, self._changes = desk, ()

    def when_settled(self, do: Callable[[], object]) -> None:
        """Do something as soon as what is shown is of the desk as it is: now, if it is."""
        if self.busy:
            self._waiting.append(do)
        else:
            do()

    def _settle(self) -> None:
        waiting, self._waiting = self._waiting, []
        for do in waiting:
            do()

    def now(self, span: Span) -> Span | None:
        """Where a span of the shown comparison's copy is in the copy as it is on the desk; None if it is gone."""
        return moved_span(span, self._changes)

    def now_changed(self, changes: tuple[Change, ...]) -> tuple[Change, ...] | None:
        """Changes that count in the shown copy as changes of the desk's; None where their words are no longer there."""
        made = []
        for change in changes:
            span = self.now(change.span)
            if span is None or any(change.span.touches(other.span) for other in self._changes):
                return None
            made.append(Change(span, change.text))
        return tuple(made)

    def shut_down(self) -> bool:
        """End the work; whether it has ended."""
        return self._jobs.close()

    def _on_desk(self) -> None:
        desk, shown, comparison = self._history.desk, self._shown, self._session.comparison
        if desk is None or shown is None or comparison is None or not _same_pair(desk, shown):
            self._jobs.cancel()
            return
        if desk.copy.text == shown.copy.text and desk.pairings == shown.pairings:
            self._shown = desk
            if self._changes or self._jobs.running is not None:
                self._jobs.cancel()
                self._changes = ()
                self.meanwhile.emit(self._session.digest)
                self.settled.emit()
            return
        changes = changes_between(shown.copy.text, desk.copy.text)
        asked = self._asked
        if self.busy and asked is not None and (asked.copy, asked.pairings) == (desk.copy, desk.pairings):
            return  # only decisions are others
        self._changes, self._asked = changes, desk
        if changes:
            self.meanwhile.emit(meanwhile(self._session.digest, changes))
        self._jobs.start(partial(self._engine.load_again, comparison, desk, changes))

    def _on_finished(self, _number: int, outcome: tuple[Comparison, Digest]) -> None:
        comparison, digested = outcome
        self.made, self._changes, self._shown = self._changes, (), self._asked
        self._telling.start()
        self._session.compare_anew(comparison, digested=digested)

    def _tell(self) -> None:
        self._session.tell_findings()
        if not self.busy:
            self.settled.emit()

    def _on_failed(self, _number: int, error: Exception) -> None:
        if isinstance(error, BrokeOffError):
            self.failed.emit(
                self.tr(
                    "The new words stand, but comparing them broke off: undo and redo them to try again, "
                    "or save the copy."
                )
            )
        else:
            strange = self.tr("The new words stand, but they could not be compared ({}). Undo them, or save the copy.")
            self.failed.emit(strange.format(brief(error)))
        self.settled.emit()


def _same_pair(desk: Desk, other: Desk) -> bool:
    return desk.original is other.original and desk.opened is other.opened
