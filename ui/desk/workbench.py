"""What the editor does to the texts, composed: mending, writing, pairing, saving, and keeping it all safe."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from aligner import Change
from ui.desk.belonging import Belonging
from ui.desk.context_menu import ContextMenu
from ui.desk.editing import Editing
from ui.desk.keeping import Keeping, Kept, kept_folder
from ui.desk.mending import Mender
from ui.desk.pairing import PairingByHand
from ui.desk.recomparing import Recomparing
from ui.desk.saving import Saving

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.pair.engine import Loads


class Workbench(QObject):
    """The tools of one window, and what they have to say to each other."""

    def __init__(self, window: "MainWindow", engine: "Loads") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        session, view = window.session, window.page.view
        self.recomparing = Recomparing(session, engine, self)
        self.mending = Mender(session, self.recomparing, self)
        self.editing = Editing(view, session, self.mending, self.recomparing)
        self.pairing = PairingByHand(view, session, self.recomparing)
        self.belonging = Belonging(session, view.cursor, window.opening.want)
        self.menu = ContextMenu(view, session, window.actions_by_id, self.mending, self.pairing, self.belonging)
        self.saving = Saving(window, window.settings, session, self.recomparing, self)
        self.keeping = Keeping(session.history, kept_folder(), self)
        self._connect()

    def _connect(self) -> None:
        page, message = self._window.page, self._window.message
        self._session.pair_changed.connect(self._on_pair)
        self._session.compared_anew.connect(self._on_compared_anew)
        self._session.history.changed.connect(self._show_pairings)
        self.recomparing.meanwhile.connect(page.show_meanwhile)
        for part in (self.recomparing.failed, self.mending.refused, self.editing.refused, self.pairing.refused):
            part.connect(message.warn)
        for warning in (self.saving.refused, self.keeping.failed):
            warning.connect(message.warn)
        for ways in (page.panel.card.ways, page.ledgers.ways):
            ways.wanted.connect(self.mending.apply)
        self.menu.open_on(page.panel.list, page.panel.list.entered.emit)
        self.menu.open_on(page.ledgers.table, page.ledgers.walk_to)
        self.pairing.told.connect(message.tell)
        self.saving.told.connect(message.tell)
        self.saving.changed.connect(self._show_unsaved)
        self.saving.saved.connect(self._on_saved)
        self.saving.discarded.connect(self.keeping.forget)
        self.keeping.found.connect(self._offer_kept)

    def _on_pair(self) -> None:
        desk, origin = self._session.history.desk, self._window.loader.origin
        self.recomparing.begin(desk)
        self.saving.begin(origin if isinstance(origin, Path) else None)
        self.keeping.begin(origin if isinstance(origin, Kept) else None)
        if desk is not None and origin is None:
            self.keeping.look(desk)
        self._show_pairings()

    def _on_compared_anew(self) -> None:
        changes: tuple[Change, ...] = self.recomparing.made
        self._window.page.show_anew(changes)
        self.editing.renew(changes)
        self._show_pairings()

    def _show_pairings(self) -> None:
        self._window.page.view.show_hands(self.pairing.hands())

    def _show_unsaved(self) -> None:
        self._window.setWindowModified(self.saving.is_unsaved)
        self._window.page.view.heads.show_unsaved(self.saving.is_unsaved)

    def _on_saved(self, path: Path) -> None:
        desk = self._session.history.desk
        self._window.watching.look_past(path)
        if self.saving.session_file == path:
            self._window.recent.remember(path)
        nothing_else = desk is not None and not desk.review.decisions and not desk.pairings
        if self.saving.session_file is not None or nothing_else:
            self.keeping.forget()

    def _offer_kept(self, kept: Kept) -> None:
        opening = self._window.opening
        if self._window.settings.reopen and not self._session.complete:
            opening.take_up(kept.desk, kept)
            return
        when = QLocale().toString(kept.when, self.tr("d MMMM, HH:mm"))
        self._window.message.ask(
            self.tr("Your work on “{}” of {} was not saved.").format(kept.desk.opened.name, when),
            {
                self.tr("Open it"): lambda: opening.take_up(kept.desk, kept),
                self.tr("Forget it"): lambda: self.keeping.forget_kept(kept),
            },
        )

    def before_leaving(self, then: Callable[[], object]) -> None:
        """Do something that puts away what is open, once no work can be lost by it."""
        self.editing.commit()
        self.saving.before_leaving(then)

    def shut_down(self) -> bool:
        """End all work; what is being written is written to its end. Whether it has ended."""
        ended = [self.recomparing.shut_down(), self.saving.shut_down(), self.keeping.close()]
        return all(ended)
