"""Saving the work: the mended copy under a name of its own, and sessions; and the question before it would be lost."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

import aligner
from aligner import Desk, Progress, Story
from ui.desk.recomparing import Recomparing
from ui.look.settings import Settings
from ui.look.words import said
from ui.output.exporting import clean_name
from ui.pair.jobs import Jobs
from ui.pair.mishaps import brief
from ui.pair.session import Session

_PATIENCE = 30.0  # seconds; a slow network folder may need them

Then = Callable[[], object]


def _nothing() -> None:
    pass


@dataclass(frozen=True, slots=True)
class _Saved:
    """What was written where, and what to do now."""

    path: Path
    desk: Desk
    then: Then
    notes: tuple[str, ...] = ()


class Saving(QObject):
    """Writes off the GUI thread; ``is_unsaved`` tells whether work would be lost."""

    changed = Signal()  # whether there is unsaved work
    saved = Signal(object)  # the path
    discarded = Signal()  # the editor does not want the work
    told = Signal(str)
    refused = Signal(str)  # a plain sentence: why nothing was saved

    def __init__(
        self, window: QWidget, settings: Settings, session: Session, recomparing: Recomparing, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._settings, self._session, self._recomparing = window, settings, session, recomparing
        self._history = session.history
        self.jobs = Jobs(self)
        self.session_file: Path | None = None
        self._copy_file: Path | None = None
        self._saved_text: str | None = None  # of the copy, as it stands in a file
        self._history.changed.connect(self.changed)
        self._history.saved_changed.connect(self.changed)
        self.jobs.finished.connect(self._on_saved)
        self.jobs.failed.connect(self._on_failed)

    def begin(self, session_file: Path | None) -> None:
        """Another pair is open; from a session file, if one is named."""
        desk = self._history.desk
        self.session_file, self._copy_file = session_file, None
        from_file = session_file is not None and desk is not None
        self._saved_text = desk.copy.text if from_file else desk.opened.text if desk is not None else None
        self.changed.emit()

    @property
    def is_unsaved(self) -> bool:
        """Whether words of the copy stand in no file or, once there is a session file, anything does not."""
        desk = self._history.desk
        if desk is None:
            return False
        if self.session_file is not None:
            return not self._history.is_saved
        return desk.copy.text != self._saved_text

    # The mended copy

    def save(self) -> None:
        """Save the mended copy where it was saved before; the first time, ask where."""
        self.save_copy(_nothing)

    def save_as(self) -> None:
        """Ask where to save the mended copy."""
        self._ask_for_copy(_nothing)

    def save_copy(self, then: Then) -> None:
        """Save the mended copy, then do something more."""
        if self._copy_file is None:
            self._ask_for_copy(then)
        else:
            self._write_copy(self._copy_file, then)

    def _ask_for_copy(self, then: Then) -> None:
        desk = self._history.desk
        if desk is None:
            return
        forms = {f"{said(form.label)} (*{form.suffix})": form.suffix for form in aligner.MENDED_FORMATS}
        suffix = _own_suffix(desk.opened)
        proposed = str(self._folder(desk.opened) / f"{_stem(desk.opened)} {self.tr('mended')}{suffix}")
        first = next(label for label, ending in forms.items() if ending == suffix)
        while True:
            name, chosen = QFileDialog.getSaveFileName(
                self._window, self.tr("Save the mended copy"), proposed, ";;".join(forms), first
            )
            if not name:
                return
            path = _with_suffix(Path(name), tuple(forms.values()), forms.get(chosen, suffix))
            answer = self._ask_to_overwrite(desk.opened) if _is_file_of(desk.opened, path) else True
            if answer is None:
                return
            if answer:
                break
            proposed = str(path.with_stem(f"{path.stem} {self.tr('mended')}"))
        self._settings.folder = str(path.parent)
        self._write_copy(path, then)

    def _ask_to_overwrite(self, opened: Story) -> bool | None:
        """Whether to write over the file that was opened, choose another name (False), or do nothing (None)."""
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Save the mended copy"), "", parent=self._window)
        box.setText(self.tr("“{}” is the copy as you opened it.").format(opened.name))
        box.setInformativeText(self.tr("If you write over it, what it holds now is lost."))
        over = box.addButton(self.tr("&Write over it"), QMessageBox.ButtonRole.DestructiveRole)
        other = box.addButton(self.tr("&Choose another name…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(other)
        box.exec()
        box.deleteLater()
        return {over: True, other: False}.get(box.clickedButton())

    def _write_copy(self, path: Path, then: Then) -> None:
        self._recomparing.when_settled(lambda: self._write_compared(path, then))

    def _write_compared(self, path: Path, then: Then) -> None:
        comparison, desk = self._session.comparison, self._history.desk
        if comparison is not None and desk is not None:
            work = partial(aligner.save_mended, comparison, path, overwrite=True)  # asked before, where need be
            self.jobs.start(partial(_run, work, _Saved(path, desk, then)))

    # Sessions

    def save_session(self) -> None:
        """Ask where to save everything that is on the desk."""
        self._ask_for_session(_nothing)

    def _ask_for_session(self, then: Then) -> None:
        desk = self._history.desk
        if desk is None:
            return
        suffix = aligner.SESSION_SUFFIX
        proposed = self.session_file or self._folder(desk.opened) / f"{_stem(desk.opened)}{suffix}"
        name, _form = QFileDialog.getSaveFileName(
            self._window, self.tr("Save session"), str(proposed), self.tr("Session of Aligner (*{})").format(suffix)
        )
        if name:
            path = _with_suffix(Path(name), (suffix,), suffix)
            self._settings.folder = str(path.parent)
            self._write_session(path, then)

    def _write_session(self, path: Path, then: Then) -> None:
        desk = self._history.desk
        if desk is not None:
            work = partial(aligner.save_session, desk, path)
            self.jobs.start(partial(_run, work, _Saved(path, desk, then)))

    # What came of it

    def _on_saved(self, _number: int, saved: _Saved) -> None:
        desk = self._history.desk
        if desk is not None and desk.opened is saved.desk.opened:
            if saved.path.suffix == aligner.SESSION_SUFFIX:
                self.session_file = saved.path
                if desk == saved.desk:
                    self._history.mark_saved()
                self.told.emit(self.tr("The session is saved: {}").format(saved.path))
            else:
                self._copy_file = saved.path
                told = self.tr("The mended copy is saved: {}").format(saved.path)
                self.told.emit("\n".join([told, *map(said, saved.notes)]))
            self._saved_text = saved.desk.copy.text
            self.saved.emit(saved.path)
        self.changed.emit()
        saved.then()

    def _on_failed(self, _number: int, error: Exception) -> None:
        if isinstance(error, aligner.SavingError | aligner.SessionError):
            self.refused.emit(said(error.message))
        else:
            self.refused.emit(self.tr("It could not be saved ({}).").format(brief(error)))

    # Before work is lost

    def before_leaving(self, then: Then) -> None:
        """Do something that puts away what is open; with unsaved work, only after a question, and if it is wanted."""
        if not self.is_unsaved:
            then()
            return
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Unsaved work"), "", parent=self._window)
        desk = self._history.desk
        name = self.session_file.name if self.session_file is not None else desk.opened.name if desk else ""
        box.setText(self.tr("Your work on “{}” is not saved.").format(name))
        box.setInformativeText(self.tr("Save it before it is closed?"))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.button(buttons.Discard).setText(self.tr("&Don’t save"))
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        box.deleteLater()
        if answer == buttons.Save and self.session_file is not None:
            self._write_session(self.session_file, then)
        elif answer == buttons.Save:
            self.save_copy(then)
        elif answer == buttons.Discard:
            self.discarded.emit()
            then()

    def shut_down(self) -> bool:
        """Let what is being written be written to its end; whether it has ended."""
        return self.jobs.close(_PATIENCE)

    def _folder(self, story: Story) -> Path:
        return Path(story.path).parent if story.path is not None else Path(self._settings.folder)


def _run(write: Callable[[], tuple[str, ...] | None], saved: _Saved, _progress: Progress) -> _Saved:
    return replace(saved, notes=write() or ())


def _stem(story: Story) -> str:
    return clean_name(Path(story.name).stem) or QCoreApplication.translate("Saving", "copy")


def _with_suffix(path: Path, known: tuple[str, ...], wanted: str) -> Path:
    return path if path.suffix.lower() in known else path.with_name(path.name + wanted)


def _own_suffix(story: Story) -> str:
    """The ending that suits what a story came as; that of plain text for all that cannot be written."""
    suffixes = [form.suffix for form in aligner.MENDED_FORMATS]
    suffix = Path(story.path or story.name).suffix.lower()
    return suffix if suffix in suffixes else suffixes[0]


def _is_file_of(story: Story, path: Path) -> bool:
    try:
        return story.path is not None and path.samefile(story.path)
    except OSError:  # nothing stands there yet
        return False
