"""What is dragged onto the window: files or text, and the side it is meant for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QTextDocumentFragment
from PySide6.QtWidgets import QWidget

from aligner import Side
from ui.pair.engine import Pasted, Source
from ui.pair.links import link_in, target_of

SideAt = Callable[[QPoint], Side | None]
ShowSide = Callable[[Side | None], None]

_tr = QCoreApplication.translate


class CannotTake(Exception):  # noqa: N818 - it carries a sentence for the editor
    """Why a drop or a paste cannot be taken: one plain sentence."""


def usable(mime: QMimeData) -> bool:
    """Whether there is anything in it that might be a story."""
    return mime.hasUrls() or mime.hasText() or mime.hasHtml()


def sources_of(mime: QMimeData | None, name: str) -> list[Source]:
    """One source or two; None stands for an empty clipboard; ``name`` is that of mere text.

    Raises CannotTake for anything else.
    """
    text = _text_of(mime) if mime is not None else ""
    urls = [url for url in mime.urls() if not url.isEmpty()] if mime is not None else []
    if not urls and (link := link_in(text)) is not None:
        urls = [link]
    if not urls:
        if not text.strip():
            raise CannotTake(_tr("Drops", "There is no text in it. Drop a story, or a file that holds one."))
        return [Pasted(text, name)]
    if len(urls) > len(Side):
        raise CannotTake(_tr("Drops", "%n files were dropped. Drop one onto a side, or two anywhere.", "", len(urls)))
    return [_path_of(url) for url in urls]


def _text_of(mime: QMimeData) -> str:
    """The text as the other program wrote it; out of its markup where it gives nothing else."""
    if mime.hasText() and mime.text().strip():
        return mime.text()
    return QTextDocumentFragment.fromHtml(mime.html()).toPlainText() if mime.hasHtml() else ""


def _path_of(url: QUrl) -> Path:
    if url.isLocalFile():
        path = Path(url.toLocalFile())
        url = target_of(path) or url
    if not url.isLocalFile():
        raise CannotTake(
            _tr(
                "Drops",
                "A link cannot be opened: Aligner never goes online. Save the page as a file and drop that, "
                "or paste its text.",
            )
        )
    path = Path(url.toLocalFile())
    if path.is_dir():
        raise CannotTake(_tr("Drops", "“%1” is a folder. Drop one or two files from it.").replace("%1", path.name))
    return path


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
            self.dropped.emit(
                sources_of(event.mimeData(), self.tr("Dropped text")), self._side_at(event.position().toPoint())
            )
        except CannotTake as refusal:
            self.refused.emit(str(refusal))
        return True
