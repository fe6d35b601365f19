"""A story into a document: paragraphs and sentences as spans into the untouched text."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

from aligner.common_words import is_common
from aligner.datelines import goes_with_the_next
from aligner.folding import fold
from aligner.furniture import mark_furniture, pointer_at
from aligner.headlines import ContentStems, Spellings, split_seams
from aligner.language import detect, function_words
from aligner.lines import Line
from aligner.model import Document, Paragraph, Role, Sentence, Span, Story
from aligner.progress import SILENT, Progress, paced
from aligner.shortened import goes_on, shortened

_Item = TypeVar("_Item")
_BLOCK = re.compile(r"\S(?:.*\S)?(?:[ \t]*\n(?!\s*\n)[ \t]*\S(?:.*\S)?)*")
_LINE = re.compile(r"[^\s](?:[^\n]*[^\s])?")
_WRAP_WIDTHS = range(45, 121)  # what mail programs, wires and editors wrap at
_END = re.compile(r"""[.!?…。！？؟۔:;]["'”’»)\]]*$""")
_LONE_INITIAL = re.compile(r"(?:^|[\s(\"“„«])[^\W\d_]\.$")
_OVERLOOKED = re.compile(
    r"""(?<=[.!?…])[\"”’»)]?\s+(?=[“„«\"][A-ZÀ-ÞА-ЯІЇЄ])  # an opening mark
    | (?<=\.\.\.)\s+(?=[A-ZÀ-ÞА-ЯІЇЄ])                  # a capital behind three dots
    | (?<=[a-zß-ÿа-яіїє]{6}[.!?])\s+(?=[A-ZÀ-ÞА-ЯІЇЄ])   # a full stop behind a word too long to be shortened""",
    re.VERBOSE,
)
# A full stop behind a word so short that it may be shortened: the word and the one behind it decide.
_DOUBTFUL = re.compile(r"(?<=\s)([a-zß-ÿ]{1,5})[.!?]\s+(?=([A-ZÀ-Þ][a-zß-ÿ]*))")
_ABBREVIATED = frozenset(
    "abs allg apr art aug av ave bes bzw cap ch chap co col dec dept dr ed env est etc evtl ext feb fig fri gen geb "
    "ggf gov hon inc incl inkl jan jr jul jun lit lt mar max min mon mr mrs ms no nov nr oct op pp prof rep rev sat "
    "sec sen sep sgt sq sr st str sun thu tue usw vgl vol vs wed zit".split()
)
_SHORTENED = re.compile(
    r"\b(?:[^\W\d_]|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|No|Nr|Sr|Sra|Mme|bzw|ca|vgl)\.\s*$"
)
# What every place that ``_OVERLOOKED`` finds and every credit has: most text is spared the slow look.
_INNER_END = re.compile(r"""[.!?…]["”’»)]?\s+\S""")
_CREDIT_SIGN = re.compile("/|via|Photo|Foto|Picture|Image|Bild|Cr[eé]dit")
_INK = re.compile(r"\S")
_WIDE_SPACE = re.compile(r"(?![\x00-\x7f])\s")
_MAY_END = re.compile(r"[.!?…؟۔]\W|[。！？]")
_WHAT = "Reading the sentences"  # told with the progress
_LINES = 1_000  # lines between two calls of the progress, where little is done with each
_LONGEST = 4_000  # code points: a sentence without an end is cut at a space for the sake of everything behind


def segment(story: Story, language: str | None = None) -> Document:
    """Cut ``story`` into paragraphs with roles and into sentences; ``language`` is found out when it is None."""
    return read_sentences(story, language)[0]


def read_sentences(
    story: Story, language: str | None = None, progress: Progress = SILENT, start: float = 0.0, end: float = 1.0
) -> tuple[Document, list[Line]]:
    """What ``segment`` makes of a story, and the words and signs of each sentence, cut once for all that follows.

    ``start`` and ``end`` are the shares of the whole work between which the progress moves.
    """
    code = language or detect(story.text)
    progress(start, _WHAT)
    paragraphs = mark_furniture(story.text, _paragraphs(story, progress, start), progress, start)
    whole: list[tuple[Sentence, Line]] = []
    for n, paragraph in enumerate(paced(paragraphs, progress, start, end, _WHAT)):
        at = start + (end - start) * n / len(paragraphs)
        spans = _sentence_spans(story.text, paragraph.span, code, progress, at)
        whole += [(Sentence(s, n), Line.of(story.text, s.start, s.end)) for s in _watched(spans, progress, at)]
    progress(end, _WHAT)
    spellings, stems = Spellings.of(inner for _, inner in whole), ContentStems(code)
    sentences: list[Sentence] = []
    cut: list[Line] = []
    for number, (sentence, inner) in enumerate(paced(whole, progress, end, end, _WHAT)):
        pieces = split_seams(inner, code, spellings, stems, first=number == 0)
        parted = [Sentence(Span(piece.start, piece.end), sentence.paragraph) for piece in pieces if piece is not inner]
        sentences += parted or [sentence]
        cut += pieces
    return Document(story, code, tuple(paragraphs), tuple(sentences)), cut


def _watched(items: Sequence[_Item], progress: Progress, at: float) -> Iterable[_Item]:
    """The items; where they are many, the progress is told now and then to stand ``at`` so much."""
    return items if len(items) < _LINES else paced(items, progress, at, at, _WHAT, often=_LINES)


def _paragraphs(story: Story, progress: Progress, at: float) -> list[Paragraph]:
    """The paragraphs as the format told them, else as the text shows them; a role that was not told is found out."""
    if not story.parts:
        spans = _watched(_paragraph_spans(story.text), progress, at)
        return [Paragraph(s, _role(story, n, s)) for n, span in enumerate(spans) for s in _apart(story.text, span)]
    told = {part.role for part in story.parts}
    known = frozenset({Role.TITLE, Role.HEADING} & told)  # a format that tells its headings tells all of them
    found = []
    for n, part in enumerate(story.parts):
        role = _role(story, n, part.span) if part.role is Role.BODY else part.role
        found.append(part if role in known else replace(part, role=role))
    return found


def _apart(text: str, span: Span) -> list[Span]:
    """A paragraph, and apart from it the pointer to another story that was pasted behind its last sentence."""
    at = pointer_at(span.of(text)) if ":" in text else None
    if at is None:
        return [span]
    return [Span(span.start, span.start + len(span.of(text)[:at].rstrip())), Span(span.start + at, span.end)]


def _paragraph_spans(text: str) -> list[Span]:
    """Blocks parted by blank lines; the lines of a block apart too, unless the text was wrapped by a machine."""
    blocks = [[Span(m.start(), m.end()) for m in _LINE.finditer(text, *b.span())] for b in _BLOCK.finditer(text)]
    width = max((len(line) for block in blocks if len(block) > 1 for line in block), default=0)
    if width not in _WRAP_WIDTHS or not _is_wrapped_throughout(text, blocks, width):
        return [line for block in blocks for line in block]
    found: list[Span] = []
    for block in blocks:
        start = block[0].start
        for line, following in pairwise(block):
            if not _is_wrapped(text, line, following, width):
                found.append(Span(start, line.end))
                start = following.start
        found.append(Span(start, block[-1].end))
    return found


def _is_wrapped_throughout(text: str, blocks: Sequence[Sequence[Span]], width: int) -> bool:
    breaks = [pair for block in blocks for pair in pairwise(block)]
    return len(breaks) >= 3 and sum(_is_wrapped(text, *pair, width) for pair in breaks) >= 0.8 * len(breaks)


def _is_wrapped(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether ``line`` ends where the next word would have run over ``width`` (give or take a hyphen)."""
    return len(line) + 1 + len(following.of(text).split(maxsplit=1)[0]) > width - 2


def _role(story: Story, number: int, span: Span) -> Role:
    """Title, heading, caption and byline as far as the bare text shows them."""
    text = span.of(story.text)
    if number == 0 and len(text) <= 200 and not _END.search(text):
        return Role.TITLE
    if story.title and fold(text) == fold(story.title):
        return Role.TITLE
    if is_credit(text):
        return Role.CAPTION
    if len(text) <= 80 and _BYLINE.match(text):
        return Role.BYLINE
    if len(text) <= 90 and not _END.search(text) and text[:1].isupper():
        return Role.HEADING
    return Role.BODY


_BYLINE = re.compile(
    r"(?:By|Von|Par|Por|Di|Od|Автор:?|Від)\s+(?:(?:the|our|unser\w*|notre|nos|nuestr[oa]s?)\s(?:[a-zß-ÿ]+\s){0,2})?[A-ZÀ-ÞА-ЯІЇЄ][^.!?]*$"
)
_CREDIT = re.compile(
    r"\b(?:via|Photo|Foto|Picture|Image|Bild|Crédit|Credit|Photograph)\b[^.!?]{0,60}\)?$|^\(?\s*(?:Photo|Foto)\b"
    r"|\([^()]{3,70}/[^()]{2,50}\)$|^[^.!?]{3,60}/[^.!?]{2,40} via [A-Z]{2,}\W*$"
)


def is_credit(text: str) -> bool:
    """Whether a line names who took a picture."""
    return _CREDIT_SIGN.search(text) is not None and _CREDIT.search(text) is not None


def _sentence_spans(text: str, paragraph: Span, language: str, progress: Progress, at: float) -> list[Span]:
    """The sentences of one paragraph, without the space around them."""
    body = paragraph.of(text)
    if len(body) <= _LONGEST and not _MAY_END.search(body) and not _INNER_END.search(body):
        return [paragraph]  # a line, a headline, a paragraph of one sentence
    found: list[Span] = []
    open_start: int | None = None
    for start, end in _watched(_pieces(body, language), progress, at):
        if open_start is None:
            open_start = start
        following = _INK.search(body, end)
        if end < len(body) and (
            (following and following.group().islower())
            or _ends_with_initial(body[open_start:end])
            or goes_on(body, open_start, end, language)
            or (open_start == 0 and goes_with_the_next(body, 0, end))
        ):
            continue  # no sentence opens with a small letter, and none ends with an initial
        for start, stop in _split_overlooked(body, open_start, end, language):
            found += _trimmed(body, start, stop, paragraph.start)
        open_start = None
    return found


def _ends_with_initial(piece: str) -> bool:
    tail = piece.rstrip()
    return tail.endswith(".") and _LONE_INITIAL.search(tail, max(0, len(tail) - 3)) is not None


def _split_overlooked(body: str, start: int, end: int, language: str) -> list[tuple[int, int]]:
    """A piece cut where the splitter overlooked the end of a sentence."""
    if not _INNER_END.search(body, start, end):
        return [(start, end)]
    cuts = {
        m.end() for m in _OVERLOOKED.finditer(body, start, end) if not _SHORTENED.search(body[start : m.start() + 1])
    }
    cuts.update(m.end() for m in _DOUBTFUL.finditer(body, start, end) if _ends(m.group(1), m.group(2), language))
    cuts = {at for at in cuts if start > 0 or not goes_with_the_next(body, 0, at)}
    return list(pairwise([start, *sorted(cuts - {end}), end]))


def _ends(word: str, following: str, language: str) -> bool:
    """Whether a full stop behind a short word ends a sentence that ``following`` goes on from."""
    if len(word) == 1:  # 40 sq. m. The …
        return len(following) > 1 and following.lower() in function_words(language)
    if word in _ABBREVIATED or word in shortened(language):
        return False
    return word in function_words(language) or is_common(word, language)


def _trimmed(body: str, start: int, end: int, offset: int) -> list[Span]:
    piece = body[start:end]
    start += len(piece) - len(piece.lstrip())
    piece = piece.strip()
    spans = []
    while len(piece) > _LONGEST:
        cut = piece.rfind(" ", 1, _LONGEST)
        cut = cut if cut > 0 else _LONGEST
        spans.append(Span(offset + start, offset + start + cut))
        start += cut + (len(piece) - cut - len(piece[cut:].lstrip()))
        piece = piece[cut:].lstrip()
    return [*spans, Span(offset + start, offset + start + len(piece))] if piece else spans


def _pieces(body: str, language: str) -> list[tuple[int, int]]:
    if len(body) < 3 or not _MAY_END.search(body):
        return [(0, len(body))]
    if language in ("en", "und"):
        import nupunkt

        return [(int(start), int(end)) for start, end in nupunkt.sent_spans(body)]
    import sentencex

    found, at = [], 0
    for piece in sentencex.segment(language, _WIDE_SPACE.sub(" ", body)):  # it stops at "Plan A\u00a0."
        found.append((at, at + len(piece)))
        at += len(piece)
    return found if at == len(body) else [(0, len(body))]
