"""Mending names: the original's spelling in one place, or wherever the copy has the wrong one."""

import re
from collections.abc import Iterable, Iterator

from aligner.desk.changes import Change, Mending
from aligner.desk.copy_style import in_style_of, name_in_place_of
from aligner.desk.labels import brief
from aligner.folding import fold
from aligner.model import Comparison, Finding, NameEntry, NameStatus, Span
from aligner.naming import likeness
from aligner.speech import Message

_JOINED = re.compile(r"(\w+)-\Z")


def name_mendings(comparison: Comparison, finding: Finding) -> Iterator[Mending]:
    """The original's spelling in the finding's places, then wherever the copy has the wrong one."""
    right = _right(comparison, finding)
    if right is None:
        return
    text = comparison.copy.text
    here = [_respelled(text, span, _meant(span.of(text), right)) for span in finding.copy]
    yield Mending(Message("Write “{words}” here", words=brief(right)), tuple(here))
    everywhere = list(here)
    for wrong in dict.fromkeys(span.of(text) for span in finding.copy):
        everywhere += _elsewhere(comparison, wrong, right, everywhere)
    if len(everywhere) > len(here):
        yield _everywhere(right, everywhere)


def spelling_mendings(comparison: Comparison, finding: Finding) -> Iterator[Mending]:
    """One spelling everywhere, of a name that the copy spells in two ways; the more frequent one first."""
    text = comparison.copy.text
    spellings = list(dict.fromkeys(_stem(span.of(text)) for span in finding.copy))
    found = {spelling: list(_mentions(text, spelling)) for spelling in spellings}
    for right in sorted(spellings, key=lambda s: -len(found[s])):
        changes = [_respelled(text, span, right) for wrong in spellings if wrong != right for span in found[wrong]]
        if changes:
            yield _everywhere(right, changes)


def mendings_for_name(comparison: Comparison, entry: NameEntry) -> tuple[Mending, ...]:
    """The original's spelling of a name of the ledger wherever the copy has another; nothing where all is well."""
    if entry.original is None or entry.status not in (NameStatus.GARBLED, NameStatus.VARIANT):
        return ()
    text, right = comparison.copy.text, entry.original
    changes: list[Change] = []
    for wrong in entry.copy:
        # A surname alone, or the name with a title, is no other spelling.
        if not _has(comparison.original.text, _stem(wrong)):
            own = [span for span in entry.copy_places if span.of(text) == wrong]
            changes += [_respelled(text, span, _meant(wrong, right)) for span in own if _is_free(span, changes)]
            changes += _elsewhere(comparison, wrong, right, changes)
    if not changes:
        return ()
    return (_everywhere(right, changes),)


def _everywhere(right: str, changes: Iterable[Change]) -> Mending:
    made = tuple(sorted(changes))
    return Mending(Message("Write “{words}” everywhere ({count} places)", words=brief(right), count=len(made)), made)


def _right(comparison: Comparison, finding: Finding) -> str | None:
    right = finding.original[0].of(comparison.original.text) if finding.original else finding.suggestion
    return in_style_of(comparison.copy.text, " ".join(_stem(right).split())) if right else None


def _meant(wrong: str, right: str) -> str:
    """The part of a name that stands for a shorter wrong one: the surname for a surname.

    Only where that part is clearly nearer; a name that was shortened on purpose is given in full.
    """
    ours, theirs = right.split(), _stem(wrong).split()
    if len(theirs) >= len(ours):
        return right
    parts = [" ".join(ours[n : n + len(theirs)]) for n in range(len(ours) - len(theirs) + 1)]
    best = max(reversed(parts), key=lambda part: likeness(part, _stem(wrong)))
    return best if likeness(best, _stem(wrong)) > likeness(right, _stem(wrong)) else right


def _elsewhere(comparison: Comparison, wrong: str, right: str, taken: Iterable[Change]) -> list[Change]:
    """Changes of all other mentions of a wrong name that the original has nowhere; of its surname alone too."""
    text, source = comparison.copy.text, comparison.original.text
    wrong = _stem(wrong)
    pairs = [(wrong, right)]
    if " " in wrong and " " in right:
        pairs.append((wrong.split()[-1], right.split()[-1]))
    found: list[Change] = []
    for theirs, ours in pairs:
        if fold(theirs) != fold(ours) and not _has(source, theirs):
            spans = (span for span in _mentions(text, theirs) if _is_free(span, [*taken, *found]))
            found += [_respelled(text, span, _meant(span.of(text), ours)) for span in spans]
    return found


def _respelled(text: str, span: Span, right: str) -> Change:
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    line = text[start : end if end >= 0 else len(text)]
    wrong = span.of(text)
    words = name_in_place_of(wrong, right, line)
    behind = text[span.end : span.end + 2]
    # Haris’ is a possessive without an s; what comes in its place needs one unless it ends in s as well.
    lone = behind[:1] in ("'", "’") and not behind[1:].isalnum() and wrong[-1:] in "sS" and "‘" not in line
    if lone and behind[:1] != "" and words[-1:] not in "sS" and line.count("'") % 2 == (behind[:1] == "'"):
        return Change(Span(span.start, span.end + 1), words + behind[0] + "s")
    return Change(span, words)


def _mentions(text: str, name: str) -> Iterator[Span]:
    """Where a name stands as a name of its own: whole, possessive or in capitals, never inside another word or name."""
    for form in dict.fromkeys((name, name.upper())):
        for match in _found(form, text) if form else ():
            joined = _JOINED.search(text, max(0, match.start() - 40), match.start())
            if not joined or not joined[1][0].isupper():  # ex-Marow is Marow, Adjei-Marow is somebody else
                yield Span(*match.span())


def _found(form: str, text: str) -> Iterator[re.Match[str]]:
    """As ``finditer``, but tried only where the first letters stand: in a book that is twenty times as quick."""
    pattern, begin = _pattern(form), re.split(r"[\s'’]", form.lstrip(), maxsplit=1)[0]
    if not begin:
        yield from pattern.finditer(text)
        return
    at = text.find(begin)
    while at >= 0:
        match = pattern.match(text, at)
        if match:
            yield match
        at = text.find(begin, match.end() if match else at + 1)


def _pattern(name: str) -> re.Pattern[str]:
    inner = r"\s+".join(re.sub("['’]", "['’]", re.escape(word)) for word in name.split())
    return re.compile(r"(?<!\w)(?<!\b[A-Z]['’])" + inner + r"(?!\w)(?!['’](?![sS]\b)\w)(?!-[^\W\d_a-z])")


def _has(text: str, name: str) -> bool:
    return next(_mentions(text, name), None) is not None


def _is_free(span: Span, taken: Iterable[Change]) -> bool:
    return not any(change.span.touches(span) for change in taken)


def _stem(name: str) -> str:
    return re.sub("['’][sS]$", "", name)
