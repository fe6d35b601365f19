"""What an editor must see: one detector a module, one table of them."""

from collections.abc import Sequence

from aligner.model import Document, Edit, Finding, Link, NameEntry
from aligner.options import Options
from aligner.progress import Progress
from aligner.similarity import Likeness


def find(
    original: Document,
    copy: Document,
    links: Sequence[Link],
    edits: Sequence[tuple[Edit, ...]],
    likeness: Likeness,
    options: Options,
    progress: Progress,
) -> tuple[tuple[Finding, ...], tuple[NameEntry, ...]]:
    """All findings, worst first, and the name ledger."""
    return (), ()
