"""Names that stand for themselves: spelled in two ways inside the copy, or known to nobody."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA

from aligner.closeness import is_as_close
from aligner.common_words import is_common
from aligner.findings.draft import draft, shown
from aligner.findings.facts import WHAT, Facts
from aligner.model import Finding, FindingKind, Mention, Severity, Span
from aligner.naming import NameRelation, is_inflected, plain, relate_words, skeleton, sound
from aligner.progress import SILENT, Progress, paced
from aligner.speech import Message

_ONE_NAME = 0.82  # likeness from which two words that stand in different places may be one name
_LONG = 5  # letters: shorter names are alike by chance
_LOOKS = 0.3  # likeness by letters below which no sound can bring two words near
_SCORED = 24  # words at most that are measured by sound for one question
_ROUNDING = 1e-9


class _Alike:
    """Words, in bare letters, by sound and consonants: those that may be one name without holding each against each.

    A likeness is the mean of two measures of at most 1, one of them that of the consonants (``naming.likeness``): where
    it reaches ``_ONE_NAME``, the consonants alone reach ``2 * _ONE_NAME - 1``, and
    the sounds what the consonants leave.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = list(words)
        self._by_bones: dict[str, list[str]] = defaultdict(list)
        for word in self._words:
            self._by_bones[skeleton(word)].append(word)
        self._bones = list(self._by_bones)

    @cached_property
    def _by_sound(self) -> dict[str, list[str]]:
        groups: dict[str, list[str]] = defaultdict(list)
        for word in self._words:
            groups[sound(word)].append(word)
        return groups

    def variants_of(self, word: str) -> list[str]:
        """The words that sound the same."""
        return self._by_sound.get(sound(word), [])

    def like(self, word: str) -> list[str]:
        """The words as like this one as one name, of those nearest by letters."""
        least = 2 * _ONE_NAME - 1 - _ROUNDING
        scorer = OSA.normalized_similarity
        near = process.extract(skeleton(word), self._bones, scorer=scorer, score_cutoff=least, limit=None)
        alike = {w: share for bones, share, _ in near for w in self._by_bones[bones]}
        best = process.extract(word, list(alike), scorer=scorer, score_cutoff=_LOOKS, limit=_SCORED)
        return [w for w, _, _ in best if is_as_close(w, word, 2 * _ONE_NAME - alike[w] - _ROUNDING)]


def inconsistent_names(facts: Facts, other: Facts, progress: Progress = SILENT) -> Iterator[Finding]:
    """Two spellings of one name inside the copy that the original does not have both."""
    language = facts.document.language
    first: dict[str, Span] = {}
    for name in facts.names:
        for word in facts.words_of(name):
            if (bare := plain(word.text)) not in first:
                first[bare] = Span(word.start, word.end)
    rare = sorted(w for w in first if len(w) >= _LONG and w not in other.vocabulary and not is_common(w, language))
    alike = _Alike(rare)
    for one in paced(rare, progress, 0.98, 0.99, WHAT):
        for two in sorted(w for w in {*alike.like(one), *alike.variants_of(one)} if w > one):
            match = relate_words(one, two)
            near = match.relation is NameRelation.VARIANT or match.likeness >= _ONE_NAME
            if near and not is_inflected(one, two, facts.document.language):
                a, b = sorted((first[one], first[two]))
                text = facts.document.text
                message = Message(
                    "The copy spells what seems to be one name in two ways: “{one}” and “{other}”.",
                    one=shown(a.of(text)),
                    other=shown(b.of(text)),
                )
                yield draft(
                    FindingKind.INCONSISTENT_NAME, Severity.MEDIUM, [], [a, b], message, score=100 * match.likeness
                )


def suspect_names(facts: Facts, other: Facts, accounted: set[int], progress: Progress = SILENT) -> Iterator[Finding]:
    """Names of the copy alone that look like a corrupted name: of the original, or of the well-known ones.

    ``accounted`` are the places of the copy about which something is said already.
    """
    known = _long_words(other)
    alike = _Alike(known)
    seen: set[str] = set()
    for name in paced(facts.names, progress, 0.95, 0.98, WHAT, often=10):
        if name.normal in seen or not accounted.isdisjoint(range(name.span.start, name.span.end)):
            continue
        seen.add(name.normal)
        if _is_told(facts, name, other):
            continue
        if found := _meant(facts, name, known, alike):
            right, likeness = found
            message = Message(
                "“{name}” is not in the original; is “{right}” meant?", name=shown(name.text), right=shown(right)
            )
            yield draft(
                FindingKind.SUSPECT_NAME,
                Severity.MEDIUM,
                [],
                [m.span for m in facts.names if m.normal == name.normal],
                message,
                suggestion=right,
                score=100 * likeness,
            )


def _is_told(facts: Facts, name: Mention, other: Facts) -> bool:
    """Whether the other text has all words of a name, or all but words of the language: the Holm Corporation, Holm."""
    language = facts.document.language
    words = facts.words_of(name)
    told = [w for w in words if plain(w.text) in other.vocabulary]
    rest = [w for w in words if plain(w.text) not in other.vocabulary and not is_common(w.text, language)]
    return (not rest and any(not is_common(w.text, language) for w in told)) or len(told) == len(words)


def _long_words(facts: Facts) -> dict[str, str]:
    """The words of all names of a text that are long enough to know again, by their bare letters."""
    words = (w for name in facts.names for w in facts.words_of(name) if len(w.text) >= _LONG)
    return {plain(w.text): w.text for w in words if not is_common(w.text, facts.document.language)}


def _meant(facts: Facts, name: Mention, ours: dict[str, str], alike: _Alike) -> tuple[str, float] | None:
    """The name that is probably meant, and how alike the spellings are."""
    if wrong := facts.known.correction(name.text):
        return wrong, 1.0
    language = facts.document.language
    for word in facts.words_of(name):
        spelling = plain(word.text)
        if len(spelling) < _LONG or spelling in ours or is_common(spelling, language) or facts.known.is_known(spelling):
            continue
        best = max(alike.like(spelling), key=lambda k: (relate_words(k, spelling).likeness, k), default="")
        match = relate_words(best, spelling) if best and not is_inflected(best, spelling, language) else None
        if match and match.relation is NameRelation.GARBLED and match.likeness >= _ONE_NAME:
            return ours[best], match.likeness
    return _well_known(facts, name)


def _well_known(facts: Facts, name: Mention) -> tuple[str, float] | None:
    """The well-known name that a whole name, its last words or one of its words is near to."""
    words = facts.words_of(name)
    spellings = [name.text, *(facts.document.text[words[n].start : words[-1].end] for n in range(1, len(words)))]
    spellings += [w.text for w in words[:-1] if len(w.text) >= _LONG]
    for spelling in dict.fromkeys(spellings):
        plain_word = len(spelling.split()) == 1 and is_common(spelling, facts.document.language)
        if not plain_word and (near := facts.known.nearest(spelling)):
            return near.right, near.likeness
    return None
