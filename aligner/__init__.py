"""Aligner: see what happened to a story. This module is the engine's whole public face.

Names are imported when first used, so that ``import aligner`` costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aligner.assets import asset as asset
    from aligner.desk.belonging import left_out as left_out
    from aligner.desk.belonging import with_belonging as with_belonging
    from aligner.desk.changes import Change as Change
    from aligner.desk.changes import Mending as Mending
    from aligner.desk.changes import mended as mended
    from aligner.desk.changes import moved_span as moved_span
    from aligner.desk.desk import Desk as Desk
    from aligner.desk.desk import new_desk as new_desk
    from aligner.desk.mending import mendings_for as mendings_for
    from aligner.desk.naming import mendings_for_name as mendings_for_name
    from aligner.desk.pairing import Pairing as Pairing
    from aligner.desk.review import Decision as Decision
    from aligner.desk.review import FindingKey as FindingKey
    from aligner.desk.review import Review as Review
    from aligner.desk.review import Rule as Rule
    from aligner.desk.review import Verdict as Verdict
    from aligner.desk.review import carried as carried
    from aligner.desk.review import finding_keys as finding_keys
    from aligner.desk.review import rule_for as rule_for
    from aligner.desk.saving import MENDED_FORMATS as MENDED_FORMATS
    from aligner.desk.saving import MendedFormat as MendedFormat
    from aligner.desk.saving import SavingError as SavingError
    from aligner.desk.saving import save_mended as save_mended
    from aligner.desk.session_file import SESSION_SUFFIX as SESSION_SUFFIX
    from aligner.desk.session_file import SessionError as SessionError
    from aligner.desk.session_file import digest as digest
    from aligner.desk.session_file import load_session as load_session
    from aligner.desk.session_file import save_session as save_session
    from aligner.desk.updating import compare_again as compare_again
    from aligner.frames import findings_frame as findings_frame
    from aligner.kinds import KINDS as KINDS
    from aligner.kinds import SEVERITY_NAMES as SEVERITY_NAMES
    from aligner.kinds import KindInfo as KindInfo
    from aligner.kinds import Mark as Mark
    from aligner.known import HouseList as HouseList
    from aligner.known import HouseListError as HouseListError
    from aligner.known import load_house_list as load_house_list
    from aligner.language import LANGUAGE_NAMES as LANGUAGE_NAMES
    from aligner.ledgers import URGENCY as URGENCY
    from aligner.ledgers import Ledger as Ledger
    from aligner.ledgers import LedgerRow as LedgerRow
    from aligner.ledgers import LedgerStatus as LedgerStatus
    from aligner.ledgers import ledger as ledger
    from aligner.model import Choice as Choice
    from aligner.model import Comparison as Comparison
    from aligner.model import Document as Document
    from aligner.model import Edit as Edit
    from aligner.model import EditKind as EditKind
    from aligner.model import Finding as Finding
    from aligner.model import FindingKind as FindingKind
    from aligner.model import Link as Link
    from aligner.model import NameEntry as NameEntry
    from aligner.model import NameStatus as NameStatus
    from aligner.model import Paragraph as Paragraph
    from aligner.model import Reason as Reason
    from aligner.model import Relation as Relation
    from aligner.model import Role as Role
    from aligner.model import Sentence as Sentence
    from aligner.model import Severity as Severity
    from aligner.model import Side as Side
    from aligner.model import Span as Span
    from aligner.model import Story as Story
    from aligner.options import Options as Options
    from aligner.pipeline import compare as compare
    from aligner.progress import SILENT as SILENT
    from aligner.progress import Cancelled as Cancelled
    from aligner.progress import Progress as Progress
    from aligner.quiet import quiet_rows as quiet_rows
    from aligner.reading import FORMATS as FORMATS
    from aligner.reading import Manner as Manner
    from aligner.reading import ReadingError as ReadingError
    from aligner.reading import mend_letters as mend_letters
    from aligner.reading import read as read
    from aligner.reading import read_bytes as read_bytes
    from aligner.reading import read_text as read_text
    from aligner.reports import REPORTS as REPORTS
    from aligner.reports import ReportError as ReportError
    from aligner.reports import render as render
    from aligner.reports import render_bytes as render_bytes
    from aligner.reports import save as save
    from aligner.reports.counts import word_count as word_count
    from aligner.reports.ledger_views import ledger_views as ledger_views
    from aligner.reports.origin import made_now as made_now
    from aligner.reports.origin import source_of as source_of
    from aligner.reports.visible import visible as visible
    from aligner.rows import Cell as Cell
    from aligner.rows import Row as Row
    from aligner.rows import RowKind as RowKind
    from aligner.rows import Run as Run
    from aligner.rows import build_rows as build_rows
    from aligner.samples import SAMPLES as SAMPLES
    from aligner.samples import Sample as Sample
    from aligner.speech import Message as Message
    from aligner.speech import Speech as Speech
    from aligner.themes import THEMES as THEMES
    from aligner.themes import MarkStyle as MarkStyle
    from aligner.themes import Theme as Theme
    from aligner.themes import load_theme as load_theme

__version__ = "0.1.0"

_HOMES = {
    "assets": ("asset",),
    "desk.belonging": ("left_out", "with_belonging"),
    "desk.changes": ("Change", "Mending", "mended", "moved_span"),
    "desk.desk": ("Desk", "new_desk"),
    "desk.mending": ("mendings_for",),
    "desk.naming": ("mendings_for_name",),
    "desk.pairing": ("Pairing",),
    "desk.review": ("Decision", "FindingKey", "Review", "Rule", "Verdict", "carried", "finding_keys", "rule_for"),
    "desk.saving": ("MENDED_FORMATS", "MendedFormat", "SavingError", "save_mended"),
    "desk.session_file": ("SESSION_SUFFIX", "SessionError", "digest", "load_session", "save_session"),
    "desk.updating": ("compare_again",),
    "frames": ("findings_frame",),
    "kinds": ("KINDS", "SEVERITY_NAMES", "KindInfo", "Mark"),
    "known": ("HouseList", "HouseListError", "load_house_list"),
    "language": ("LANGUAGE_NAMES",),
    "ledgers": ("URGENCY", "Ledger", "LedgerRow", "LedgerStatus", "ledger"),
    "model": (
        "Choice", "Comparison", "Document", "Edit", "EditKind", "Finding", "FindingKind", "Link", "NameEntry",
        "NameStatus", "Paragraph", "Reason", "Relation", "Role", "Sentence", "Severity", "Side", "Span", "Story",
    ),
    "options": ("Options",),
    "pipeline": ("compare",),
    "progress": ("SILENT", "Cancelled", "Progress"),
    "quiet": ("quiet_rows",),
    "reading": ("FORMATS", "Manner", "ReadingError", "mend_letters", "read", "read_bytes", "read_text"),
    "reports": ("REPORTS", "ReportError", "render", "render_bytes", "save"),
    "reports.counts": ("word_count",),
    "reports.ledger_views": ("ledger_views",),
    "reports.origin": ("made_now", "source_of"),
    "reports.visible": ("visible",),
    "rows": ("Cell", "Row", "RowKind", "Run", "build_rows"),
    "samples": ("SAMPLES", "Sample"),
    "speech": ("Message", "Speech"),
    "themes": ("THEMES", "MarkStyle", "Theme", "load_theme"),
}  # fmt: skip
_HOME = {name: module for module, names in _HOMES.items() for name in names}
__all__ = sorted(_HOME)


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the table names
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"aligner.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})
