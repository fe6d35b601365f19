"""The menu of a passage and of the finding in it: what can be done there, with its keys."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QMenu

from ui.actions import Actions
from ui.desk.belonging import Belonging
from ui.desk.mending import Mender
from ui.desk.pairing import PairingByHand
from ui.look.words import one, said
from ui.pair.session import Session
from ui.panel.findings_model import FindingRole
from ui.view.diff_view import DiffView

_DECIDING = ("accept", "dismiss", "always", "note")


class ContextMenu(QObject):
    """Opens where the mouse is or, by key, where the cursor is."""

    def __init__(
        self,
        view: DiffView,
        session: Session,
        actions: Actions,
        mender: Mender,
        pairing: PairingByHand,
        belonging: Belonging,
    ) -> None:
        super().__init__(view)
        self._view, self._session, self._actions = view, session, actions
        self._mender, self._pairing, self._belonging = mender, pairing, belonging
        view.mouse.menu_asked.connect(self._open)

    def _open(self, at: QPoint, by_mouse: bool) -> None:
        if not self._session.complete:
            return
        if by_mouse:
            self._go_to(at)
        menu = self.make()
        menu.popup(self._view.viewport().mapToGlobal(at if by_mouse else self._below_cursor()))

    def open_on(self, items: QAbstractItemView, go: Callable[[QModelIndex], object]) -> None:
        """Open in a list or table as well: on what lies under the mouse or, by key, on what is chosen there."""

        def show(at: QPoint) -> None:
            index = items.indexAt(at)
            if index.isValid() and index.data(FindingRole.HEAD) is None:
                go(index)
                self.make().popup(items.viewport().mapToGlobal(at))

        items.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        items.customContextMenuRequested.connect(show)

    def _go_to(self, at: QPoint) -> None:
        """What is under the mouse is what the menu is about."""
        found = self._view.mouse.findings_at(at)
        if found and self._session.current not in found:
            self._session.select(found[0])
        if (place := self._view.mouse.own_passage_at(at)) is not None:
            self._view.cursor.go(place)

    def _below_cursor(self) -> QPoint:
        place = self._view.cursor.place
        rect = self._view.cursor.rect_of(place) if place is not None else None
        seen = QRectF(self._view.viewport().rect())
        if rect is None or not rect.intersects(seen):
            return seen.center().toPoint()
        return rect.intersected(seen).bottomLeft().toPoint()

    def make(self) -> QMenu:
        """The menu for what is current now. It is gone once it was closed."""
        menu = QMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        self._add_finding(menu)
        for name in ("copy-text", "edit"):
            menu.addAction(self._actions[name])
        menu.addAction(self.tr("Copy the &passage"), self._copy_passage)
        menu.addSeparator()
        for name in ("pair", "part"):
            menu.addAction(self._actions[name])
        if self._pairing.by_hand() is not None:
            menu.addAction(self.tr("Forget what was paired by &hand here"), self._pairing.release)
        menu.addSeparator()
        for title, act in self._belonging.ways().items():
            menu.addAction(title.replace("&", "&&"), act)
        return menu

    def _add_finding(self, menu: QMenu) -> None:
        finding = self._session.finding(self._session.current)
        if finding is None:
            return
        ways = self._mender.ways(finding)
        widest = self._mender.widest(ways) if len(ways) > 1 else None
        for way in ways:
            keys = "M" if way is ways[0] else "Shift+M" if way is widest else ""
            label = said(way.label).replace("&", "&&")
            action = menu.addAction(f"{label}\t{keys}" if keys else label)
            action.triggered.connect(lambda _on=False, way=way: self._mender.apply(way))
        if ways:
            menu.addSeparator()
        for name in _DECIDING:
            menu.addAction(self._actions[name])
        menu.addAction(
            self.tr("Copy what is said of it"), lambda: _copy(f"{one(finding.kind)}: {said(finding.message)}")
        )
        menu.addSeparator()

    def _copy_passage(self) -> None:
        place = self._view.cursor.place
        cell = self._view.cursor.passages.cell_of(place) if place is not None else None
        if cell is not None:
            _copy("".join(run.text for run in cell.runs))


def _copy(words: str) -> None:
    QGuiApplication.clipboard().setText(words)
