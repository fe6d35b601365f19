"""Names that were taken for common words and translated: Thorn became "the spike"."""

from collections.abc import Iterator

from aligner.common_words import is_common
from aligner.findings.draft import draft, shown
from aligner.findings.facts import Part, Passage
from aligner.folding import Token
from aligner.mentions.tables import title_words
from aligner.model import EditKind, Finding, FindingKind, Mention, Severity, Span
from aligner.naming import is_inflected, plain
from aligner.speech import Message


def translated_names(passage: Passage) -> Iterator[Finding]:
    """A name that is a common word as well, in whose very place small words stand.

    Weak: told by one edit that swaps the two and nothing else. A person called by the office ("the senator") is no
    finding, nor is a name that is no word of the language: nobody translates it.
    """
    for n in passage.changes:
        edit = passage.edits[n]
        if edit.kind is not EditKind.REPLACED:
            continue
        right, wrong = passage.original.inside(edit.original), passage.copy.inside(edit.copy)
        name = _named(passage.original, right)
        if name and _is_small_noun(passage.copy, wrong) and not _is_told(passage, right[-1], wrong[-1]):
            yield _finding(passage, name.span, Span(wrong[0].start, wrong[-1].end))


def _named(part: Part, words: list[Token]) -> Mention | None:
    """The name whose last word, a common word too, is all that stands here."""
    language = part.document.language
    if len(words) != 1 or not is_common(words[0].text, language) or words[0].folded in title_words(language):
        return None
    word = words[0]
    return next((m for m in part.names if m.span.start <= word.start and word.end == m.span.end), None)


def _is_small_noun(part: Part, words: list[Token]) -> bool:
    """Whether words are one common word, small, behind an article or nothing."""
    language = part.document.language
    content = [t for t in words if t.folded not in part.facts.grammar]
    if len(content) != 1 or len(words) > 2 or content[0] is not words[-1]:
        return False
    word = content[0]
    return word.text.islower() and is_common(word.text, language) and word.folded not in title_words(language)


def _is_told(passage: Passage, right: Token, wrong: Token) -> bool:
    """Whether the original has the small word as well, or the two are forms of one word."""
    language = passage.copy.document.language
    told = plain(wrong.text) in passage.original.facts.vocabulary
    return told or is_inflected(right.text, wrong.text, language) or plain(right.text) == plain(wrong.text)


def _finding(passage: Passage, right: Span, wrong: Span) -> Finding:
    names = right.of(passage.original.text), wrong.of(passage.copy.text)
    return draft(
        FindingKind.GARBLED_NAME,
        Severity.HIGH,
        [right],
        [wrong],
        Message(
            "The copy has “{wrong}” where the original has the name “{right}”.",
            wrong=shown(names[1]),
            right=shown(names[0]),
        ),
        suggestion=names[0],
        score=60,
        link=passage.number,
    )
