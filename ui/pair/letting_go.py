"""What is shown no more is let go of piece by piece: freeing a book in one go takes a blink of its own."""

from PySide6.QtCore import QObject, QTimer

from aligner import Comparison
from ui.pair.digest import Digest

_AT_ONCE = 400  # pieces freed in one turn: a millisecond or two


class LettingGo(QObject):
    """Holds the parts of what was shown before, and frees some of them whenever the window has nothing else to do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: list[object] = []
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._free)

    @property
    def count(self) -> int:
        """How many pieces are still held."""
        return len(self._held)

    def take(self, comparison: Comparison | None, digest: Digest) -> None:
        """Keep the parts of a comparison and its digest, so that they outlive the last who asks for the whole."""
        if comparison is not None:
            self._held += _parts(comparison, digest)
            self._turn.start()

    def _free(self) -> None:
        del self._held[-_AT_ONCE:]
        if not self._held:
            self._turn.stop()


def _parts(comparison: Comparison, digest: Digest) -> list[object]:
    documents = (comparison.original, comparison.copy)
    return [
        *(part for document in documents for part in (*document.sentences, *document.paragraphs)),
        *comparison.links,
        *comparison.edits,
        *comparison.findings,
        *comparison.names,
        *digest.keys.values(),
        *digest.rows_of.values(),
        *digest.folded,
        *digest.rows,
    ]
