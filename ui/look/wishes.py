"""What the settings ask of the engine: languages that are known, the newsroom's names."""

from PySide6.QtCore import QObject, Signal

from aligner import HouseList, HouseListError, Options, load_house_list
from ui.look.settings import Settings
from ui.look.words import said
from ui.pair.engine import Loads
from ui.pair.loading import PairLoader
from ui.pair.session import Session
from ui.pair.workshop import Workshop

_ASKED_OF_THE_ENGINE = frozenset({"original_language", "copy_language", "house_file"})


class Wishes(QObject):
    """Follows the settings and tells the engine."""

    refused = Signal(str)  # a plain sentence: why the list of names cannot be used

    def __init__(self, settings: Settings, session: Session, engine: Loads, loader: PairLoader) -> None:
        super().__init__(loader)
        self._settings, self._session, self._engine, self._loader = settings, session, engine, loader
        self.options = Options()
        settings.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Ask for what the settings hold from the last time."""
        self.options = Options(
            house=self._house(),
            original_language=_language(self._settings.original_language),
            copy_language=_language(self._settings.copy_language),
        )
        if isinstance(self._engine, Workshop):
            self._engine.options = self.options

    def _house(self) -> HouseList | None:
        if not self._settings.house_file:
            return None
        try:
            return load_house_list(self._settings.house_file)
        except HouseListError as error:
            self.refused.emit(said(error.message))
            return None

    def _on_changed(self, name: str) -> None:
        if name not in _ASKED_OF_THE_ENGINE:
            return
        self.begin()
        desk = self._session.history.desk
        if self._session.complete and not (desk is not None and desk.is_mended):  # mending is not thrown away for it
            self._loader.again()


def _language(chosen: str) -> str | None:
    return None if chosen == "auto" else chosen
