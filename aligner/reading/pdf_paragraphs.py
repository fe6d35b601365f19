"""Lines in reading order into paragraphs, headings and rows: what belongs together, and divided words made whole."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from aligner.model import Role
from aligner.reading.parts import Piece
from aligner.reading.pdf_layout import lines_in_order
from aligner.reading.pdf_lines import BAR, MARK, Line

_LARGE, _TITLE = 1.15, 1.35  # heights, against the running text, of a heading and of a title
_SMALL = 0.95  # and of a caption
_FAR = 1.8  # heights that a line is set in or out, from which it is of another paragraph or of a list
_CENTRED = 4.0  # points between the middles of two centred lines, doubled, at most
_HYPHENS = ("-", "\u00ad", "\u2010", "\ufffe", "\x02")  # the last two: PDFium's own for a hyphen it takes for soft
_BULLET = re.compile("^[•·▪‣◦●○■\ue000-\uf8ff–-]\\s+(?=\\S)")
_MARK = re.compile(rf"(?![–-])(?:{MARK.pattern})\s+\S")
_ENDS = re.compile(r"""[.!?…:]["'”’»)\]]*$""")
_OPENS = re.compile(r"""["'“‘«(\[¿¡]*[A-ZÀ-ÞĀ-Ž\d]""")
_CREDIT = re.compile(
    r"[(/|–—-]\s*(?:Photos?|Pictures?|Images?|Fotos?|Bild(?:er)?|Graphics?|Grafik|Gráfico)\b", re.IGNORECASE
)
_NUMBERED = re.compile(
    r"(?:Figure|Fig\.|Table|Photo|Abb(?:ildung|\.)|Tabelle|Foto|Tableau|Tabla|Figura) ?\d*\s?[.:]", re.IGNORECASE
)


def pieces_of(pages: Sequence[Sequence[Line]]) -> list[Piece]:
    """The paragraphs of a document in reading order."""
    lines = lines_in_order(pages)
    body = _usual_height(lines)
    words = Counter(word.casefold() for line in lines for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", line.text))
    paragraphs = list(_paragraphs(lines))
    largest = max((part[0].height for part in paragraphs[:4]), default=0.0)
    told = ((part, _joined(part, words)) for part in paragraphs)
    pieces = [Piece(text, _role(part, text, body, largest)) for part, text in told]
    return [piece for piece in pieces if any(map(str.isalnum, piece.text))]


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    leading = _leading(lines)
    part: list[Line] = []
    for place, line in enumerate(lines):
        following = lines[place + 1] if place + 1 < len(lines) else None
        if part and _begins(part, line, following, leading):
            yield part
            part = []
        part.append(line)
    if part:
        yield part


def _leading(lines: Sequence[Line]) -> float:
    """The usual distance from one line to the next."""
    steps = [one.bottom - two.bottom for one, two in pairwise(lines) if one.bottom > two.bottom]
    return sorted(steps)[len(steps) // 3] if steps else 0.0


def _begins(part: list[Line], line: Line, following: Line | None, leading: float) -> bool:
    """Whether a line begins a paragraph rather than going on with the one before."""
    before = part[-1]
    if line.row or before.row or BAR in line.text or BAR in before.text:
        return True
    if abs(line.height - before.height) > 0.2 * max(line.height, before.height):
        return True
    step = before.bottom - line.bottom
    if step < 0:  # the next column or page
        ends = _ENDS.search(before.text.rstrip()) is not None or _is_short(part, before)
        return ends or _MARK.match(line.text) is not None
    if step > 1.35 * max(leading, 1.1 * before.height) or _MARK.match(line.text):
        return True
    if abs(line.left - before.left) > 0.6 * line.height and len(part) > 1 and _ENDS.search(before.text.rstrip()):
        return True  # set in, or out again, behind a whole sentence
    if (
        abs(line.left - before.left) > _FAR * line.height
        and abs(line.left + line.right - before.left - before.right) > 4
    ):
        return True  # further than a first line is set in, and not because the lines are centred
    return _is_indented(part, line, following) or _leaves_room(before, line)


def _is_indented(part: Sequence[Line], line: Line, following: Line | None) -> bool:
    """Whether a line is set in as the first of a paragraph; not so under the mark of a list, where all others are."""
    if len(part) == 1 and _MARK.match(part[0].text):
        return False
    usual = min(other.left for other in part[1:]) if len(part) > 1 else part[0].left
    is_end = _ENDS.search(part[-1].text.rstrip()) is not None
    return is_end and line.left > usual + 0.6 * line.height and (following is None or following.left < line.left - 2)


def _leaves_room(before: Line, line: Line) -> bool:
    """Whether a line ends where the next one's first word would still have had room, and so ends its paragraph."""
    letter = (before.right - before.left) / max(1, len(before.text))
    room = before.limit - before.right - letter * (1 + 1.25 * len(line.text.split(" ", 1)[0]))
    if room < 1.5 * letter:
        return False
    if _ENDS.search(before.text.rstrip()) is not None or room > 0.5 * (before.limit - before.left):
        return True
    return not before.text.endswith((",", *_HYPHENS)) and _OPENS.match(line.text) is not None and room > 2.5 * letter


def _is_short(part: list[Line], line: Line) -> bool:
    """Whether a line ends well before the longest of its paragraph."""
    widest = max(other.right for other in part)
    return len(part) > 1 and line.right < widest - 4 * line.height


def _joined(part: Sequence[Line], words: Counter[str]) -> str:
    text = ""
    for line in part:
        piece = " ".join(line.text.split())
        if text.endswith(_HYPHENS) and piece[:1].isalpha():
            text = _unhyphenated(text, piece, words)
        else:
            text = f"{text} {piece}" if text else piece
    return _BULLET.sub("", re.sub("[\u00ad\ufffe\x02]", "", text))


def _unhyphenated(text: str, piece: str, words: Counter[str]) -> str:
    """The two parts of a divided word put together; its hyphen stays where the text writes it elsewhere so."""
    head, tail = re.search(r"[^\W\d_]*$", text[:-1]), re.match(r"[^\W\d_]+", piece)
    one = (head[0] if head else "") + (tail[0] if tail else "")
    two = (head[0] if head else "") + "-" + (tail[0] if tail else "")
    stays = words[two.casefold()] > words[one.casefold()] or piece[:1].isupper()
    return f"{text[:-1]}-{piece}" if stays else text[:-1] + piece


def _usual_height(lines: Sequence[Line]) -> float:
    """The height in which most letters are set."""
    heights: Counter[float] = Counter()
    for line in lines:
        heights[round(line.height)] += len(line.text)
    return heights.most_common(1)[0][0] if heights else 0.0


def _role(part: Sequence[Line], text: str, body: float, largest: float) -> Role:
    height = part[0].height
    if not body or part[0].row:
        return Role.BODY
    if height >= _TITLE * body and height >= largest:
        return Role.TITLE
    if height >= _LARGE * body and len(part) <= 3:
        return Role.HEADING
    is_caption = height < _SMALL * body and (_CREDIT.search(text) or _NUMBERED.match(text))
    return Role.CAPTION if is_caption else Role.BODY
