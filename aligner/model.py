"""The values that flow through the engine: frozen, hashable, and of the standard library alone.

All spans count Unicode code points of the text they point into, half open: ``text[span.start:span.end]``.
"""

from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text: ``start`` included, ``end`` not, in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no span runs from {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words this span covers in ``text``."""
        return text[self.start : self.end]

    def touches(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Whether ``other`` lies inside this span."""
        return self.start <= other.start and other.end <= self.end


class Side(StrEnum):
    """The two texts of a comparison."""

    ORIGINAL = "original"
    COPY = "copy"


class Role(StrEnum):
    """What a paragraph is in its story."""

    TITLE = "title"
    BODY = "body"
    HEADING = "heading"
    CAPTION = "caption"
    BYLINE = "byline"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; ``reason`` says, for furniture, how it was recognised."""

    span: Span
    role: Role
    reason: str = ""


class Choice(StrEnum):
    """Another way in which a file could be read, offered where it makes a difference."""

    MEND_LETTERS = "mend-letters"  # "â€™" back to "’"
    BEFORE_CHANGES = "before-changes"  # tracked changes refused instead of accepted


@dataclass(frozen=True, slots=True)
class Story:
    """One version of a story as read, before it is cut into paragraphs and sentences.

    ``notes`` are plain sentences for the editor about the reading ("3 characters could not be read …").
    ``encoding`` is the character encoding the text was read with, or None for text that came as text.
    ``path`` is the file it came from, or None for pasted text and standard input. ``parts`` are the paragraphs as the
    file's format tells them, in order; where there are none they are found out from the text. ``offers`` are the
    choices that make a difference for this file, ``taken`` those of them it was read with. ``size`` (bytes) and
    ``sha256`` (hexadecimal) are of the file as it was read, None where there was none.
    """

    name: str
    text: str
    encoding: str | None = None
    title: str | None = None
    notes: tuple[str, ...] = ()
    path: str | None = None
    parts: tuple[Paragraph, ...] = ()
    offers: tuple[Choice, ...] = ()
    taken: tuple[Choice, ...] = ()
    size: int | None = field(default=None, compare=False)
    sha256: str | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the index of the paragraph it stands in."""

    span: Span
    paragraph: int


@dataclass(frozen=True, slots=True)
class Document:
    """A story with its paragraphs and sentences, both in the order of the text, as spans into ``story.text``."""

    story: Story
    language: str
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]

    @property
    def name(self) -> str:
        return self.story.name

    @property
    def text(self) -> str:
        return self.story.text

    def role_of(self, sentence: int) -> Role:
        """The role of the paragraph in which sentence number ``sentence`` stands."""
        return self.paragraphs[self.sentences[sentence].paragraph].role

    def span_of(self, sentences: tuple[int, ...]) -> Span:
        """The span from the first to the last of some neighbouring sentences; there must be at least one."""
        return Span(self.sentences[sentences[0]].span.start, self.sentences[sentences[-1]].span.end)


class Relation(StrEnum):
    """What a link says of its two sides."""

    SAME = "same"
    REWORDED = "reworded"
    MISSING = "missing"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Reason:
    """A pair of words that carried a link, and its share of the link's score in percent."""

    original: str
    copy: str
    share: float


@dataclass(frozen=True, slots=True)
class Link:
    """Neighbouring sentences of the original told by neighbouring sentences of the copy.

    ``original`` and ``copy`` hold sentence indices in order; one of them is empty where the passage is missing or
    added. ``moved`` marks a pair told at another place. ``score`` is the likeness from 0 to 100, and ``reasons`` the
    words that carried it, heaviest first.
    """

    original: tuple[int, ...]
    copy: tuple[int, ...]
    relation: Relation
    moved: bool = False
    score: float = 0.0
    reasons: tuple[Reason, ...] = ()


class EditKind(StrEnum):
    """What happened to a run of words between the two sides of a link."""

    EQUAL = "equal"  # letter for letter
    HARMLESS = "harmless"  # alike but for quote marks, dashes, case or spaces: ’ and '
    REPLACED = "replaced"
    MISSING = "missing"  # only in the original
    ADDED = "added"  # only in the copy


@dataclass(frozen=True, slots=True)
class Edit:
    """One run of words of a link. The edits of a link, in order, tile the spans of both its sides exactly."""

    kind: EditKind
    original: Span
    copy: Span


class MentionKind(StrEnum):
    """What a mention is."""

    NAME = "name"
    NUMBER = "number"
    DATE = "date"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, number, date or quotation found in a text, with its normal form (what makes two mentions equal)."""

    kind: MentionKind
    span: Span
    text: str
    normal: str


class FindingKind(StrEnum):
    """What an editor must see. The values are those of the JSON report."""

    GARBLED_NAME = "garbled-name"
    CHANGED_NAME = "changed-name"
    SPELLING_VARIANT = "spelling-variant"
    INCONSISTENT_NAME = "inconsistent-name"
    SUSPECT_NAME = "suspect-name"
    CHANGED_NUMBER = "changed-number"
    CHANGED_DATE = "changed-date"
    CHANGED_QUOTE = "changed-quote"
    CHANGED_POLARITY = "changed-polarity"
    CHANGED_WORDING = "changed-wording"
    MISSING_FACT = "missing-fact"
    ADDED_FACT = "added-fact"
    MISSING_PASSAGE = "missing-passage"
    ADDED_PASSAGE = "added-passage"
    MOVED_PASSAGE = "moved-passage"


class Severity(StrEnum):
    """How much a finding matters, worst first."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing an editor must see.

    ``original`` and ``copy`` are its places, in order; either may be empty. ``message`` explains it in one sentence
    (a ``speech.Message`` where a detector made it: it can be said in every language), ``suggestion`` is what the copy
    might say instead, ``score`` how sure the engine is (0 to 100), and ``link`` the index of the link in which it was
    found, where it was found in one.
    """

    id: str
    kind: FindingKind
    severity: Severity
    original: tuple[Span, ...]
    copy: tuple[Span, ...]
    message: str
    suggestion: str | None = None
    score: float = 100.0
    link: int | None = None


class NameStatus(StrEnum):
    """How the copy treats a name of the original."""

    SAME = "same"
    VARIANT = "variant"
    GARBLED = "garbled"
    MISSING = "missing"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class NameEntry:
    """One row of the name ledger: a name, how both texts spell it, and where."""

    original: str | None
    copy: tuple[str, ...]
    status: NameStatus
    original_places: tuple[Span, ...] = ()
    copy_places: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that is known about a pair of texts: what the window and every report are drawn from.

    ``links`` stand in reading order (a moved link at its place in the copy); ``edits[n]`` belongs to ``links[n]`` and
    is empty for a missing or added passage. ``findings`` stand worst first. ``similarity`` is the share of the words
    of both texts, furniture aside, that the two have in common, 0 to 100. ``notes`` are plain sentences about the pair.
    ``workings`` is what the engine keeps to compare a mended copy again quickly (``aligner.workings``), no part of the
    result.
    """

    original: Document
    copy: Document
    links: tuple[Link, ...]
    edits: tuple[tuple[Edit, ...], ...]
    findings: tuple[Finding, ...]
    names: tuple[NameEntry, ...]
    similarity: float
    notes: tuple[str, ...] = ()
    workings: object = field(default=None, compare=False, repr=False)

    def document(self, side: Side) -> Document:
        """The document on one side."""
        return self.original if side is Side.ORIGINAL else self.copy
