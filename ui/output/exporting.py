"""Saving the report: where to, in which form, and what came of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

import aligner
from aligner import Comparison, Progress, Review
from ui.look.settings import Settings
from ui.look.words import said, speech
from ui.message_bar import MessageBar
from ui.pair.engine import Loads, Question
from ui.pair.jobs import Jobs
from ui.pair.mishaps import brief

_NO_FILE_NAME = str.maketrans(dict.fromkeys('/\\:*?"<>|\n\t', " "))


def clean_name(name: str) -> str:
    """A story's name without what no file name may have."""
    return " ".join(name.translate(_NO_FILE_NAME).split())[:60]


def report_name(comparison: Comparison) -> str:
    """The stem of a report's file name, from the names of the two stories."""
    names = [Path(document.name).stem for document in (comparison.original, comparison.copy)]
    return QCoreApplication.translate("Exporter", "{} and {} report").format(*map(clean_name, names))


def _save(review: Review | None, path: Path, language: str, comparison: Comparison) -> Path:
    aligner.save(comparison, path, review, language)
    return path


def _ask(engine: Loads, comparison: Comparison, question: Question, _progress: Progress) -> Path:
    path: Path = engine.ask(comparison, question)
    return path


class Exporter(QObject):
    """Asks for a file name and has the report written, beside the window."""

    def __init__(self, window: QWidget, settings: Settings, engine: Loads, jobs: Jobs, message: MessageBar) -> None:
        super().__init__(window)
        self._window, self._settings, self._engine, self._jobs, self._message = window, settings, engine, jobs, message
        jobs.finished.connect(self._on_saved)
        jobs.failed.connect(self._on_failed)

    def ask_and_save(self, comparison: Comparison, review: Review) -> None:
        """Ask where to, then save, with the review if there is one; the form goes by the ending of the name."""
        forms = {f"{said(form.label)} (*{form.suffix})": form.suffix for form in aligner.REPORTS.values()}
        proposed = Path(self._settings.folder) / f"{report_name(comparison)}{next(iter(forms.values()))}"
        name, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Export report"), str(proposed), ";;".join(forms)
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in forms.values():
            path = path.with_name(path.name + forms.get(chosen, next(iter(forms.values()))))
        self._settings.folder = str(path.parent)
        question = partial(_save, review if review != Review() else None, path, speech().language)
        self._jobs.start(partial(_ask, self._engine, comparison, question))

    def _on_saved(self, _number: int, path: object) -> None:
        self._message.tell(self.tr("The report is saved: %1").replace("%1", str(path)))

    def _on_failed(self, _number: int, error: Exception) -> None:
        if isinstance(error, aligner.ReportError):
            self._message.warn(said(error.message))
        else:
            self._message.warn(self.tr("The report could not be made ({}).").format(brief(error)))
