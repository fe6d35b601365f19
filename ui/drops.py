"""What is dragged onto the window: files or text, and the side it is meant for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from aligner import Side
from ui.engine import Pasted, Source

SideAt = Callable[[QPoint], Side | None]
ShowSide = Callable[[Side | None], None]


class CannotTake(Exception):  # noqa: N818 - it carries a sentence for the editor
    """Why a drop or a paste cannot be taken: one plain sentence."""


def usable(mime: QMimeData) -> bool:
    """Whether there is anything in it that might be a story."""
    return mime.hasUrls() or mime.hasText()


def sources_of(mime: QMimeData | None, where_from: str) -> list[Source]:
    """One source or two; None stands for an empty clipboard. Raises CannotTake for anything else."""
    urls = [url for url in mime.urls() if not url.isEmpty()] if mime is not None else []
    if mime is None or not urls:
        if mime is None or not mime.text().strip():
            raise CannotTake("There is no text in it. Drop a story, or a file that holds one.")
        return [Pasted(mime.text(), f"{where_from} text")]
    if any(not url.isLocalFile() for url in urls):
        raise CannotTake(
            "A link cannot be opened: Aligner never goes online. Save the page as a file and drop that, "
            "or paste its text."
        )
    if len(urls) > len(Side):
        raise CannotTake(f"{len(urls)} files were dropped. Drop one onto a side, or two anywhere.")
    paths = [Path(url.toLocalFile()) for url in urls]
    folder = next((path for path in paths if path.is_dir()), None)
    if folder is not None:
        raise CannotTake(f"“{folder.name}” is a folder. Drop one or two files from it.")
    return list(paths)


class DropTarget(QObject):
    """Makes a widget take drops. ``side_at`` says which side a point of it belongs to, None for neither."""

    dropped = Signal(object, object)  # the list of sources, the side
    refused = Signal(str)

    def __init__(self, widget: QWidget, side_at: SideAt, show_side: ShowSide = lambda _side: None) -> None:
        super().__init__(widget)
        self._side_at, self._show_side = side_at, show_side
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self._show_side(None)
            return True
        if not isinstance(event, QDropEvent) or not usable(event.mimeData()):
            return False
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            self._show_side(self._side_at(event.position().toPoint()))
            event.acceptProposedAction()
            return True
        self._show_side(None)
        event.acceptProposedAction()
        try:
            self.dropped.emit(sources_of(event.mimeData(), "Dropped"), self._side_at(event.position().toPoint()))
        except CannotTake as refusal:
            self.refused.emit(str(refusal))
        return True
