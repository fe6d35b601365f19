"""Rich text (RTF): paragraphs with their roles, tables row by row, footnotes at the end, tracked changes by choice."""

from collections.abc import Callable, Iterator
from copy import copy
from dataclasses import dataclass
from enum import Enum

from aligner.model import Choice, Role, Story
from aligner.reading.choices import Manner, changes_note
from aligner.reading.errors import ReadingError
from aligner.reading.parts import Piece, story_of
from aligner.reading.rtf_sheet import Sheet, with_headings
from aligner.reading.rtf_tokens import LETTERS, SIGNS, TOLD, UNTOLD, Fonts, Kind, Token, tokens_of
from aligner.reading.styles import role_of

_MOST_TOKENS = 400_000  # words of markup and stretches of text; a novel of Word has half of them
_DEEPEST = 2_000  # groups in groups; writers have some ten
_MOST_PARENTS = 20  # of a style: one made from itself has no end
_BODY_LEVEL = 9  # the level of an outline from which a paragraph is running text


def read_rtf(data: bytes, name: str, manner: Manner) -> Story:
    """The story in a rich text document.

    Raises ReadingError.
    """
    before = manner.takes(Choice.BEFORE_CHANGES)
    document = _Document(before=before)
    for number, token in enumerate(tokens_of(data.decode("latin-1"))):
        if number > _MOST_TOKENS or document.depth > _DEEPEST:
            raise ReadingError(
                "{name} has more markup than can be read here; save it as DOCX and open that.", name=name
            )
        document.take(token)
    pieces = list(document.pieces())
    if not any(piece.text.strip() for piece in pieces):
        raise ReadingError("{name} holds no text, perhaps only pictures; there is nothing to compare.", name=name)
    changes = document.changes
    return story_of(
        pieces, name, notes=changes_note(changes, before=before), offers=(Choice.BEFORE_CHANGES,) if changes else ()
    )


class _Place(Enum):
    """What the words of a group are; an unknown group may hold one that is part of the text, a silent one may not."""

    TEXT = "text"
    UNKNOWN = "unknown"
    SILENT = "silent"
    FONTS = "fonts"
    STYLES = "styles"


@dataclass(slots=True)
class _Look:
    """What holds in a group, and in the groups inside it until they say otherwise."""

    place: _Place = _Place.TEXT
    style: int = 0
    level: int | None = None
    in_table: bool = False
    font: int | None = None
    size: int = 24
    fallback: int = 1
    hidden: bool = False
    inserted: bool = False
    deleted: bool = False
    sheet: str = ""


@dataclass(slots=True)
class _Style:
    name: str = ""
    parent: int | None = None
    level: int | None = None


_NUMBERS = {"s": "style", "outlinelevel": "level", "f": "font", "fs": "size", "uc": "fallback"}
_FLAGS = {"v": "hidden", "revised": "inserted", "deleted": "deleted", "intbl": "in_table", "itap": "in_table"}
_TABLES = {"fonttbl": _Place.FONTS, "stylesheet": _Place.STYLES}
_SHEETS = {"footnote": "note", "shptxt": "box", "dptxbxtext": "box"}


class _Document:
    """The state of a document that is read from its first token to its last; ``before`` takes changes as refused."""

    def __init__(self, *, before: bool) -> None:
        self.changes = 0
        self._before = before
        self._look, self._around = _Look(), list[_Look]()
        self._sheets = [Sheet()]
        self._notes: list[str] = []
        self._styles: dict[int, _Style] = {}
        self._fonts = Fonts()
        self._bytes = bytearray()
        self._fallback = 0
        self._starred = False
        self._ended = False
        self._words: dict[str, Callable[[Token], None]] = {
            **dict.fromkeys((*_TABLES, *UNTOLD, *TOLD), self._enter),
            **dict.fromkeys(_NUMBERS, self._take_number),
            **dict.fromkeys(_FLAGS, self._take_flag),
            **dict.fromkeys(LETTERS, lambda token: self._say(LETTERS[token.text])),
            **dict.fromkeys(("ansicpg", "mac", "pc", "pca", "deff", "fcharset", "cpg"), self._take_font),
            **dict.fromkeys(("par", "sect", "cell", "row", "nestcell", "nestrow"), self._end),
            **dict.fromkeys(("u", "sbasedon", "pard", "plain"), self._take_other),
        }

    @property
    def depth(self) -> int:
        """How many groups are open."""
        return len(self._around)

    def take(self, token: Token) -> None:
        """Go on with the next token."""
        if self._ended:
            return
        kind = token.kind
        if kind is Kind.TEXT or kind is Kind.BYTE:
            self._take_letters(token)
            return
        if self._bytes:
            self._flush()
        if kind is Kind.BRACE:
            self._fallback = 0
            self._open() if token.text == "{" else self._close()
        elif self._fallback:  # stands for a letter that has been told
            self._fallback -= 1
        elif kind is Kind.WORD:
            if self._starred or token.text in self._words:  # most are not: how it looks on paper
                self._take_word(token)
        elif token.text == "*":
            self._starred = True
        else:
            self._say(SIGNS.get(token.text, ""))
            if token.text in "\r\n":
                self._end(Token(Kind.WORD, "par"))

    def pieces(self) -> Iterator[Piece]:
        """All pieces in the order of the text, the footnotes last."""
        self._flush()
        while len(self._sheets) > 1:  # the file ends before they do
            self._close_sheet("box")
        yield from with_headings(self._sheets[0].all_told(self._role()))
        yield from (Piece(f"{number}. {note}") for number, note in enumerate(self._notes, 1))

    def _open(self) -> None:
        self._around.append(self._look)
        self._look = copy(self._look)
        self._look.sheet = ""
        self._starred = False

    def _close(self) -> None:
        if self._look.sheet:
            self._close_sheet(self._look.sheet)
        self._ended = len(self._around) <= 1
        self._look = self._around.pop() if self._around else self._look

    def _take_letters(self, token: Token) -> None:
        said = bytes([int(token.text, 16)]) if token.kind is Kind.BYTE else token.text.encode("latin-1")
        gone = min(self._fallback, len(said))
        self._fallback -= gone
        self._bytes += said[gone:]
        self._starred = False

    def _flush(self) -> None:
        if self._look.place is not _Place.SILENT:
            self._say(self._bytes.decode(self._fonts.codec(self._look.font), "replace"))
        self._bytes.clear()

    def _say(self, text: str) -> None:
        look = self._look
        if look.place is _Place.STYLES:
            self._styles.setdefault(look.style, _Style()).name += text
        elif look.place is _Place.TEXT and not look.hidden and self._is_told():
            self._sheets[-1].say(text, look.size)

    def _is_told(self) -> bool:
        return not (self._look.inserted if self._before else self._look.deleted)

    def _take_word(self, token: Token) -> None:
        starred, self._starred = self._starred, False
        if not starred or token.text in TOLD or token.text in UNTOLD:
            self._words[token.text](token)
        else:
            self._look.place = _Place.UNKNOWN if self._look.place is _Place.TEXT else _Place.SILENT

    def _enter(self, token: Token) -> None:
        """Into a group that is a table of the head, no part of the text, or a part of it inside what is none."""
        word, look = token.text, self._look
        if word in _TABLES:
            look.place = _TABLES[word] if look.place is _Place.TEXT else _Place.SILENT
        elif word in UNTOLD:
            look.place = _Place.UNKNOWN if word == "upr" and look.place is _Place.TEXT else _Place.SILENT
        elif look.place in (_Place.UNKNOWN, _Place.TEXT):
            look.place = _Place.TEXT
            if word in _SHEETS and not look.sheet:
                self._open_sheet(_SHEETS[word])

    def _open_sheet(self, kind: str) -> None:
        self._sheets.append(Sheet())
        self._look.sheet = kind
        self._look.in_table, self._look.style, self._look.level = False, 0, None

    def _close_sheet(self, kind: str) -> None:
        told = self._sheets.pop().all_told(self._role())
        if kind == "box":
            self._sheets[-1].add_box(told)
        elif note := " ".join(filter(None, (one.piece.text.strip() for one in told))):
            self._notes.append(note)

    def _take_number(self, token: Token) -> None:
        setattr(self._look, _NUMBERS[token.text], max(0, token.number or 0))
        if self._look.place is _Place.STYLES and token.text == "outlinelevel":
            self._styles.setdefault(self._look.style, _Style()).level = token.number

    def _take_flag(self, token: Token) -> None:
        setattr(self._look, _FLAGS[token.text], token.number != 0)
        is_change = token.text in ("revised", "deleted")
        self.changes += is_change and token.number != 0 and self._look.place is _Place.TEXT

    def _take_font(self, token: Token) -> None:
        self._fonts.take(token, font=self._look.font, table=self._look.place is _Place.FONTS)

    def _take_other(self, token: Token) -> None:
        look = self._look
        if token.text == "u":
            self._say(chr((token.number or 0) & 0xFFFF))
            self._fallback = min(look.fallback, 10)
        elif token.text == "sbasedon" and look.place is _Place.STYLES:
            self._styles.setdefault(look.style, _Style()).parent = token.number
        elif token.text == "pard":
            look.style, look.level, look.in_table = 0, None, False
        elif token.text == "plain":
            look.font, look.size = None, 24
            look.hidden = look.inserted = look.deleted = False

    def _end(self, token: Token) -> None:
        if self._look.place is not _Place.TEXT or not self._is_told():
            return
        sheet, role = self._sheets[-1], self._role()
        if token.text in ("par", "sect"):
            sheet.end_paragraph(role, in_table=self._look.in_table)
        elif token.text == "cell":
            sheet.end_cell(role)
        elif token.text == "row":
            sheet.end_row()
        elif token.text == "nestcell":
            sheet.end_inner_cell(role)
        else:
            sheet.end_inner_row()

    def _role(self) -> Role:
        """The role that the paragraph's style gives it, or its level in the outline."""
        names, level = list[str](), self._look.level
        number: int | None = self._look.style
        while number in self._styles and len(names) < _MOST_PARENTS:
            style = self._styles[number]
            names.append(style.name.strip().rstrip(";").strip().casefold())
            level = style.level if level is None else level
            number = style.parent
        found = role_of(names)
        return Role.HEADING if found is Role.BODY and level is not None and level < _BODY_LEVEL else found


def looks_like_rtf(data: bytes) -> bool:
    """Whether ``data`` opens as RTF does."""
    return data.startswith(b"{\\rtf")
