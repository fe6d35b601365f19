"""The window: composes the parts and passes on what is asked for. It decides nothing about texts."""

from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from aligner import SAMPLES, Side
from ui.about import show_about, show_shortcuts
from ui.actions import Actions, fill_choices
from ui.compare_page import ComparePage
from ui.drops import CannotTake, DropTarget, sources_of
from ui.exporting import Exporter
from ui.jobs import Jobs
from ui.loading import Engine, PairLoader, Source, real_engine
from ui.message_bar import MessageBar
from ui.session import Session
from ui.settings import ZOOM_STEPS, RecentPair, Settings
from ui.start_page import StartPage, pair_title
from ui.status_line import StatusLine, facts_about
from ui.theme import dress, make_look, theme_choices, wanted_theme

_TITLE = "Aligner"
_WRITING_PATIENCE = 30.0  # seconds; a slow network folder may need them


class MainWindow(QMainWindow):
    """One window, one pair."""

    def __init__(self, settings: Settings, engine: Engine | None = None) -> None:
        super().__init__()
        self.settings = settings
        self.session = Session(self)
        self.jobs, self._export_jobs = Jobs(self), Jobs(self)
        self.loader = PairLoader(self.session, self.jobs, engine or real_engine(), self)
        theme = wanted_theme(settings.theme)
        dress(_app(), theme)
        self._look = make_look(theme, settings.zoom)
        self.actions_by_id = Actions(self, self.menuBar(), self)
        self.message = MessageBar(self._look)
        self.exporter = Exporter(self, settings, self._export_jobs, self.message)
        self.start = StartPage(self._look, self.actions_by_id.submenu("sample"))
        self.page = ComparePage(self.session, self._look, self.actions_by_id)
        self.status = StatusLine(self.jobs, self)
        self._compose()
        self._connect()
        self._fill_menus()
        self._on_pair()

    def _compose(self) -> None:
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.page)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.resize(1240, 800)
        if not self.settings.geometry.isEmpty():
            self.restoreGeometry(self.settings.geometry)
        if not self.settings.splitter.isEmpty():
            self.page.splitter.restoreState(self.settings.splitter)

    def _connect(self) -> None:
        self.session.pair_changed.connect(self._on_pair)
        self.session.filter_changed.connect(self._show_facts)
        self.session.filter_changed.connect(self._refresh)
        self.loader.loaded.connect(self._on_loaded)
        self.loader.refused.connect(self.message.warn)
        self.jobs.started.connect(self._refresh)
        self.jobs.ended.connect(self._refresh)
        self.status.cancelled.connect(self.cancel_work)
        self.page.view.zoom_asked.connect(self._zoom_by)
        self.page.view.folds_changed.connect(self._show_fold_state)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._dress)
        for side, area in self.start.areas.items():
            area.open_button.clicked.connect(self.open_original if side is Side.ORIGINAL else self.open_copy)
            area.paste_button.clicked.connect(self.paste_original if side is Side.ORIGINAL else self.paste_copy)
            self._take_drops(DropTarget(area, lambda _at, side=side: side, self.start.show_hot))
        view = self.page.view
        viewport = view.viewport()
        self._take_drops(DropTarget(viewport, lambda at: view.stack.columns.side_at(at.x()), view.show_drop_side))
        self._take_drops(DropTarget(self, self._empty_side))

    def _take_drops(self, target: DropTarget) -> None:
        target.dropped.connect(self._on_dropped)
        target.refused.connect(self.message.warn)

    def _fill_menus(self) -> None:
        samples = self.actions_by_id.submenu("sample")
        for sample in SAMPLES:
            action = samples.addAction(sample.title)
            action.setToolTip(sample.about)
            action.triggered.connect(
                lambda _on=False, sample=sample: self.loader.want(original=sample.original, copy=sample.copy)
            )
        themes = self.actions_by_id.submenu("theme")
        fill_choices(themes, theme_choices(), self.settings.theme, self.choose_theme)
        self._show_recent()

    def _show_recent(self) -> None:
        menu, pairs = self.actions_by_id.submenu("recent"), self.settings.recent
        menu.clear()
        menu.setEnabled(bool(pairs))
        for pair in pairs:
            action = menu.addAction(pair_title(pair))
            action.triggered.connect(lambda _on=False, pair=pair: self.open_pair(pair))
        self.start.show_recent(pairs, self.open_pair)

    # What is shown

    def _on_pair(self) -> None:
        names = [story.name for story in self.session.stories.values() if story is not None]
        self.setWindowTitle(f"{' ↔ '.join(names)} — {_TITLE}" if self.session.complete else _TITLE)
        if not self.session.complete:
            self.start.show_stories(self.session.stories)
            self._show_facts()
        self.pages.setCurrentWidget(self.page if self.session.complete else self.start)
        if self.session.complete:
            self.page.view.setFocus()
        self._refresh()

    def _on_loaded(self) -> None:
        stories = [story for story in self.session.stories.values() if story is not None]
        notes = [note for story in stories for note in story.notes]
        if self.session.comparison is not None:
            notes += [note for note in self.session.comparison.notes if note not in notes]
        self.message.tell("\n".join(dict.fromkeys(notes)))
        paths = [Path(story.path) for story in stories if story.path is not None]
        if self.session.complete and len(paths) == len(Side) and not _are_sample(paths):
            self.settings.remember_pair(paths[0], paths[1])
            self._show_recent()

    def _refresh(self) -> None:
        self.actions_by_id.refresh(self.session, self.jobs.running is not None)

    def _show_facts(self) -> None:
        comparison = self.session.comparison
        self.status.show_facts(facts_about(comparison, len(self.session.shown)) if comparison is not None else [])

    def _show_fold_state(self) -> None:
        action = self.actions_by_id["furniture"]
        action.blockSignals(True)  # it follows the view here; it must not lead it
        action.setChecked(self.page.view.furniture_shown)
        action.blockSignals(False)

    # What is asked for

    def open_original(self) -> None:
        self._open(Side.ORIGINAL)

    def open_copy(self) -> None:
        self._open(Side.COPY)

    def _open(self, side: Side) -> None:
        name, _filter = QFileDialog.getOpenFileName(self, f"Open the {side.value}", self.settings.folder)
        if name:
            self.settings.folder = str(Path(name).parent)
            self._want(side, Path(name))

    def open_pair(self, pair: RecentPair) -> None:
        """Open an original and a copy together."""
        self.loader.want(original=pair[0], copy=pair[1])

    def open_files(self, original: Path | None, copy: Path | None) -> None:
        """Open what the command line names."""
        named = {Side.ORIGINAL: original, Side.COPY: copy}
        self.loader.want(**{side.value: path for side, path in named.items() if path is not None})

    def _want(self, side: Side, source: Source) -> None:
        self.loader.want(**{side.value: source})

    def _empty_side(self, _at: QPoint) -> Side | None:
        empty = [side for side in Side if self.session.stories[side] is None]
        return empty[0] if empty else None

    def _on_dropped(self, sources: list[Source], side: Side | None) -> None:
        if len(sources) == len(Side):
            self.loader.want(original=sources[0], copy=sources[1])
        elif side is not None:
            self._want(side, sources[0])
        else:
            self.message.warn("Which side is it? Drop it onto the left text to replace the original, or the right one.")

    def paste_original(self) -> None:
        self._paste(Side.ORIGINAL)

    def paste_copy(self) -> None:
        self._paste(Side.COPY)

    def _paste(self, side: Side) -> None:
        try:
            sources = sources_of(QGuiApplication.clipboard().mimeData(), "Pasted")
        except CannotTake as refusal:
            self.message.warn(str(refusal))
            return
        self._on_dropped(sources, side)

    def copy_text(self) -> None:
        text = self.page.view.selected_text()
        if text:
            QGuiApplication.clipboard().setText(text)

    def swap_sides(self) -> None:
        self.loader.swap()

    def compare_again(self) -> None:
        self.loader.again()

    def cancel_work(self) -> None:
        self.jobs.cancel()

    def export_report(self) -> None:
        if self.session.comparison is not None:
            self.exporter.ask_and_save(self.session.comparison)

    def next_finding(self) -> None:
        if self.session.step(1):
            self.page.panel.say("from the top again")

    def previous_finding(self) -> None:
        if self.session.step(-1):
            self.page.panel.say("from the end again")

    def zoom_in(self) -> None:
        self._zoom_by(1)

    def zoom_out(self) -> None:
        self._zoom_by(-1)

    def zoom_reset(self) -> None:
        self._zoom_to(100)

    def _zoom_by(self, steps: int) -> None:
        place = ZOOM_STEPS.index(self.settings.zoom) + steps
        self._zoom_to(ZOOM_STEPS[min(max(place, 0), len(ZOOM_STEPS) - 1)])

    def _zoom_to(self, percent: int) -> None:
        if percent != self.settings.zoom:
            self.settings.zoom = percent
            self._dress()

    def choose_theme(self, name: str) -> None:
        """Take a theme, or ``system`` to follow the system's."""
        self.settings.theme = name
        self._dress()

    def _dress(self) -> None:
        theme = wanted_theme(self.settings.theme)
        dress(_app(), theme)
        self._look = make_look(theme, self.settings.zoom)
        for part in (self.message, self.start, self.page):
            part.set_look(self._look)

    def show_shortcuts(self) -> None:
        show_shortcuts(self)

    def show_about(self) -> None:
        show_about(self)

    def warm_up_soon(self) -> None:
        """Load the engine once the window stands."""
        QTimer.singleShot(0, self.loader.warm_up)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.geometry = self.saveGeometry()
        self.settings.splitter = self.page.splitter.saveState()
        self.hide()  # what is still running may take a moment to notice
        super().closeEvent(event)
        self.shut_down()

    def shut_down(self) -> bool:
        """End all work; a report that is being written is written to its end. Whether all threads have ended."""
        written = self._export_jobs.close(_WRITING_PATIENCE)
        return self.jobs.close() and written


def _app() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a window needs a QApplication first")
    return app


def _are_sample(paths: list[Path]) -> bool:
    return any([sample.original, sample.copy] == paths for sample in SAMPLES)
