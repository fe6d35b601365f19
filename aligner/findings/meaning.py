"""Words that change the meaning without being a name, a number or a negation."""

from collections.abc import Iterator, Sequence

from aligner.findings.draft import draft, shown
from aligner.findings.facts import Part, Passage
from aligner.folding import Token, fold
from aligner.mentions.tables import contrasts, is_title
from aligner.model import EditKind, Finding, FindingKind, Severity, Span
from aligner.naming import is_inflected, plain
from aligner.speech import Message

_PIECE = 4  # letters of a word's end or start that may stand for another word


def changed_wording(passage: Passage) -> Iterator[Finding]:
    """A word of which only a piece is left, or that was broken to pieces: ceasefire and fire.

    Weak: it sees pieces of words only; a wrong word that shares no letters with the right one is a rewording to it.
    """
    for n in passage.changes:
        edit = passage.edits[n]
        if edit.kind is not EditKind.REPLACED:
            continue
        for one in passage.original.content(edit.original):
            for other in passage.copy.content(edit.copy):
                a, b = plain(one.text), plain(other.text)
                pieces = min(len(a), len(b)) >= _PIECE and (_is_piece(a, b) or _is_piece(b, a))
                pieces = pieces and not any(map(str.isdigit, a + b))
                if pieces and not _mean_one(one, other, passage) and not _is_kept(passage, one, other):
                    yield _finding(passage, Span(one.start, one.end), Span(other.start, other.end))


def _mean_one(one: Token, other: Token, passage: Passage) -> bool:
    """Whether a word and a piece of it are forms of one word, or two words for one thing: earthquake and quake."""
    language = passage.copy.document.language
    groups = contrasts(passage.original.document.language).get(one.folded, ())
    if _is_parted(one, other, passage.original) or _is_parted(other, one, passage.copy):
        return True
    meant = not set(groups).isdisjoint(contrasts(language).get(other.folded, ()))
    return meant or is_inflected(one.text, other.text, language)


def _is_parted(piece: Token, whole: Token, part: Part) -> bool:
    """Whether a word is the second half of the same word with a hyphen: semi-final, semifinal."""
    before = [t for t in part.tokens if t.end <= piece.start][-2:]
    joined = len(before) == 2 and before[1].folded == "-" and before[1].end == piece.start
    return joined and plain(before[0].text) + plain(piece.text) == plain(whole.text)


def _is_kept(passage: Passage, one: Token, other: Token) -> bool:
    """Whether a German compound means what its last part does: an office, told in a reworded sentence, or in two words.

    Museumsdirektorin, Direktorin; Lawinengefahr, die Gefahr von Lawinen.
    """
    if passage.copy.document.language != "de":
        return False
    shorter, longer = sorted((one, other), key=lambda t: len(t.text))
    part = passage.copy if longer is one else passage.original
    front = plain(longer.text)[: -len(plain(shorter.text))]
    return passage.is_reworded or is_title(shorter.folded, "de") or bool(part.beginning_with(front))


def broken_compounds(passage: Passage) -> Iterator[Finding]:
    """A word with hyphens of which only the last part is left, or that such parts were put before: cease-fire, fire."""
    for n in passage.changes:
        edit = passage.edits[n]
        if edit.kind not in (EditKind.MISSING, EditKind.ADDED):
            continue
        lost = edit.kind is EditKind.MISSING
        part, other = (passage.original, passage.copy) if lost else (passage.copy, passage.original)
        span = edit.original if lost else edit.copy
        words = part.inside(span)
        if not words or fold(span.of(part.text))[-1:] != "-" or n + 1 == len(passage.edits):
            continue
        following = passage.edits[n + 1]
        last, left = (
            p.inside(s)[:1]
            for p, s in ((part, following.original if lost else following.copy),
                         (other, following.copy if lost else following.original))
        )  # fmt: skip
        if not last or not left or last[0].start != span.end or _is_told(words, last[0], other):
            continue
        whole, piece = Span(words[0].start, last[0].end), Span(left[0].start, left[0].end)
        yield _finding(passage, *((whole, piece) if lost else (piece, whole)))


def _is_told(words: Sequence[Token], last: Token, other: Part) -> bool:
    """Whether the other side has the parts, apart or as one word: cease fire, ceasefire."""
    parts = [plain(t.text) for t in words]
    return set(parts) <= other.plain_words or "".join([*parts, plain(last.text)]) in other.plain_words


def _finding(passage: Passage, right: Span, wrong: Span) -> Finding:
    texts = right.of(passage.original.text), wrong.of(passage.copy.text)
    return draft(
        FindingKind.CHANGED_WORDING,
        Severity.MEDIUM,
        [right],
        [wrong],
        Message(
            "The copy says “{wrong}” where the original says “{right}”.", wrong=shown(texts[1]), right=shown(texts[0])
        ),
        suggestion=texts[0],
        score=60,
        link=passage.number,
    )


def _is_piece(word: str, piece: str) -> bool:
    """Whether a word ends in the piece and has a word's length before it."""
    return word.endswith(piece) and len(word) - len(piece) >= _PIECE
