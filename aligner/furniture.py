"""Which paragraphs are page furniture - what a web page adds around a story - and why."""

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from aligner.assets import asset
from aligner.folding import fold
from aligner.model import Paragraph, Role
from aligner.progress import SILENT, Progress, paced
from aligner.speech import Message, template

TAKEN_IN = template("was taken into the story by hand")
"""The reason of a paragraph that is none of the furniture, whatever it looks like."""

_WHAT = "Reading the sentences"  # told with the progress
_LINES = 1_000  # lines between two calls of the progress
_LONGEST = 300  # code points: furniture is short; a longer paragraph that starts like it tells something
_REPEATS = 3  # a short line that stands this often is a label of the page
_LABEL_WORDS = 4
_BARS = re.compile(r"\s*[|·•]\s*")
_BEHIND_A_SENTENCE = re.compile(r"""(?<=[.!?…\"”’»)])[ \u00a0]+([^\W\d_][^.:!?\n]{3,40})(?=\s?:\s[^.!?]*$)""")
_TALLY = re.compile(r"\s*\(\d+\)$")  # comments (12)
_HEADLINE = 220  # code points: no related headline is longer
_PROSE = 70  # code points: a paragraph this long that ends like a sentence is the story again
_ENDS = re.compile(r"""[.!?…。！？؟][\"'”’»)\]]*$""")
_LINK = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\w+")
_POINTER = re.compile(r"^(?:follow|read|see|more|for more|find|visit|watch|follow\w*)\b", re.IGNORECASE)
_RIGHTS = re.compile(
    r"\ball rights reserved\b|\balle rechte vorbehalten\b|\btous droits réservés\b|\btodos los derechos reservados\b"
    r"|(?:©|\(c\)|\bcopyright\b).{0,60}\b(?:19|20)\d\d\b"
)
# One of these stands in every line that the expressions for rights and links find: most lines are spared them.
_RIGHTS_SIGNS = ("reserved", "vorbehalten", "réservés", "reservados", "©", "(c)", "copyright")
_LINK_SIGNS = ("://", "www.", "@")
# The names of agencies and desks, and the words between them in a line that credits nobody else.
_CREDITED = frozenset(
    "afp efe ap reuters ats belga ansa dpa apa sda ritzau tt ntb pa upi tass xinhua notimex télam ep europa press lusa "
    "cp agences agence agencias agencia agenturen agentur agencies agency redacción rédaction redaktion".split()
)
_CREDITING = frozenset(
    "avec con mit with y et e und and de des del der la las le les los l d par por von by from via presse prensa "
    "noticias source sources fuente fuentes quelle quellen información informaciones informations datos material "
    "reporting additional a partir".split()
)
_CREDIT_WORDS = 10
_TIMED = re.compile(
    r"(?:publié|mise? à jour|modifié|publicado|actualizado|última actualización|updated|published|veröffentlicht"
    r"|aktualisiert|stand)\b[^.!?]{0,90}\d[^.!?]{0,30}$"
)
_PICTURE = re.compile(r"(?:crédits?|credits?|créditos?)(?: (?:photos?|foto|fotos|image|imagen))?\s?[:/|][^.!?]{2,80}$")
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Phrases:
    lines: frozenset[str]
    openings: frozenset[str]
    beginnings: tuple[str, ...]


@lru_cache(maxsize=1)
def _phrases() -> _Phrases:
    raw = json.loads(asset("words/furniture.json").read_text(encoding="utf-8"))
    return _Phrases(
        frozenset(map(fold, raw["lines"])), frozenset(map(fold, raw["openings"])), tuple(map(fold, raw["beginnings"]))
    )


def mark_furniture(
    text: str, paragraphs: Sequence[Paragraph], progress: Progress = SILENT, at: float = 0.0
) -> list[Paragraph]:
    """The same paragraphs, those that are page furniture with that role and the reason in plain words.

    The progress is told to stand ``at`` so much.
    """
    folded = [fold(p.span.of(text)) for p in paced(paragraphs, progress, at, at, _WHAT, often=_LINES)]
    counts = list(Counter(folded).items())
    reasons = {line: _reason(line, count) for line, count in paced(counts, progress, at, at, _WHAT, often=_LINES)}
    marked: list[Paragraph] = []
    in_block = False
    for paragraph, line in zip(paragraphs, folded, strict=True):
        reason = reasons[line] if paragraph.reason != TAKEN_IN else ""
        if reason:
            in_block = in_block or _opens_block(line)
        elif in_block and paragraph.reason != TAKEN_IN:
            in_block = _is_headline(line)
            reason = template("stands among related headlines") if in_block else ""
        marked.append(Paragraph(paragraph.span, Role.FURNITURE, reason) if reason else paragraph)
    # A page of nothing but furniture is none: then the reader gave us a story that merely looks like it.
    return marked if any(p.role is not Role.FURNITURE for p in marked) else list(paragraphs)


def _bare(line: str) -> str:
    return line.strip(" :.!|>-*•»\"'")


def _opens_block(line: str) -> bool:
    return _bare(line) in _phrases().openings


def _is_headline(line: str) -> bool:
    return len(line) < _HEADLINE and not (len(line) >= _PROSE and _ENDS.search(line))


def _is_row_of_labels(line: str, phrases: _Phrases) -> bool:
    """Whether a line is labels of a page alone, side by side: Share | Print | Comments (12)."""
    labels = [_bare(_TALLY.sub("", label)) for label in _BARS.split(line)]
    return len(labels) > 1 and all(label in phrases.lines for label in labels)


def _reason(line: str, count: int) -> str:
    """Why a folded paragraph is furniture whatever stands around it, or nothing."""
    if len(line) > _LONGEST:
        return ""
    phrases = _phrases()
    if not line[:1].isalnum() and not any(map(str.isalnum, line)):
        return template("is a line without words")
    if _opens_block(line):
        return template("opens a list of related headlines")
    if _bare(line) in phrases.lines or _is_row_of_labels(line, phrases):
        return template("is a label of the page")
    if any(map(line.__contains__, _RIGHTS_SIGNS)) and _RIGHTS.search(line):
        return template("is a copyright line")
    if line.startswith(phrases.beginnings) or (":" in line and line.partition(":")[0].rstrip() in phrases.openings):
        return template("is a notice of the page")
    link = any(map(line.__contains__, _LINK_SIGNS)) and _LINK.search(line)
    if link and (link.group() == line or (_POINTER.match(line) and len(line) < 160)):
        return template("points to another page")
    if is_credit(line):
        return template("names agencies, a picture's maker or a time alone")
    if count >= _REPEATS and len(line.split()) <= _LABEL_WORDS and not _ENDS.search(line):
        return Message("stands {number} times in the page", number=count)
    return ""


def is_credit(line: str) -> bool:
    """Whether a folded line tells nothing but who delivered the story or a picture, or when it was put up."""
    bare = line.strip(" ()[]*.-—–")
    if _TIMED.match(bare) or _PICTURE.match(bare):
        return True
    words = _LETTERS.findall(bare)
    told = set(words)
    return 0 < len(words) <= _CREDIT_WORDS and told <= _CREDITED | _CREDITING and not told.isdisjoint(_CREDITED)


def pointer_at(text: str) -> int | None:
    """Where a pointer to another story begins that was set behind the last sentence of a paragraph; None without one.

    "… said the mayor. Read also: Storm closes the harbour": the words before the colon say so.
    """
    for match in _BEHIND_A_SENTENCE.finditer(text):
        if fold(match.group(1)) in _phrases().openings:
            return match.start(1)
    return None
