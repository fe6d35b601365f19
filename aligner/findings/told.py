"""What of a passage the other side tells as well: words in any form, values in any writing."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from aligner.datelines import dateline_end
from aligner.findings.facts import Facts, Part
from aligner.folding import Token
from aligner.mentions.dates import same_date
from aligner.mentions.numbers import same_number
from aligner.mentions.tables import measured_words
from aligner.mentions.units import is_stretch_of_time
from aligner.mentions.values import may_be_value, may_change_value
from aligner.model import Finding, FindingKind, Role, Severity, Span
from aligner.naming import plain
from aligner.similarity import Likeness

_MOST = 0.7  # share of a detail's words that one sentence must tell
_STEM = 5  # letters that forms of one word share
_FEW = 3  # words of a detail, all of which must be told


class Told:
    """What of one side of a passage the other side tells."""

    def __init__(self, part: Part, other: Part, likeness: Likeness) -> None:
        self.part, self.other, self._likeness = part, other, likeness

    def untold(self, span: Span) -> list[Token]:
        """The content words inside ``span`` that the other side does not have in any form.

        What belongs to a value that the other side tells too is told: "45-year-old" by "aged 45".
        """
        words = [t for t in self.part.content(span) if t.start >= self._story and not self.has(t)]
        language = self.part.document.language
        if not any(may_change_value(t.folded, language) or t.folded in measured_words(language) for t in words):
            return words  # nearly always: what values are told need not be known
        return [t for t in words if t.start not in self.values]

    @cached_property
    def _story(self) -> int:
        """Where the story begins, behind a line of place and day."""
        return dateline_end(self.part.text, self.part.span, self.part.document.language)

    def has(self, token: Token) -> bool:
        """Whether the other side has the word, one that begins like it, or one that counts as a form of it."""
        word = plain(token.text)
        if word in self.other.plain_words or self.other.beginning_with(word):
            return True
        return any(form in self.other.plain_words for form in self._likeness.forms_of(word))

    @cached_property
    def values(self) -> frozenset[int]:
        """Where the words start of numbers and dates that the other side has too, and of what they measure."""
        part, other = self.part, self.other
        language = part.document.language
        if not any(may_be_value(folded, language) for folded in part.folded_words):
            return frozenset()
        told = [m.span for m in part.numbers if any(same_number(m, o) for o in other.numbers)]
        changed = any(not any(same_number(m, o) for m in part.numbers) for o in other.numbers)
        measures = _measures(part, [m.span for m in part.numbers] if changed else told)
        told += [m.span for m in part.dates if any(same_date(m, o) for o in other.dates)]
        return frozenset(t.start for span in told for t in part.inside(span)).union(measures)


def _measures(part: Part, numbers: Sequence[Span]) -> Iterator[int]:
    """Where the words beside numbers start that say what they measure and nothing else: 45 years old, aged 45."""
    measured = measured_words(part.document.language)
    inside = {t.start for span in numbers for t in part.inside(span)}
    counted = [t.start in inside for t in part.words]
    for step in (1, -1):
        carried = False
        for n in range(len(part.words))[::step]:
            token = part.words[n]
            measures = carried and (token.folded in measured or is_stretch_of_time(token.folded))
            carried = counted[n] or measures
            if measures:
                yield token.start


def is_told_elsewhere(finding: Finding, ours: Facts, theirs: Facts) -> bool:
    """Whether the content words of a missing or added detail stand elsewhere as well.

    All in one other sentence of the other text; or, of a headline's, most of them in the story below it: what a
    headline no longer says is not gone from the story, but for a condition.
    """
    facts, other, span = (
        (ours, theirs, finding.original[0])
        if finding.kind is FindingKind.MISSING_FACT
        else (theirs, ours, finding.copy[0])
    )
    content = {
        plain(t.text)
        for sentence in facts.sentences_of(span)
        for t in sentence
        if t.is_word and span.start <= t.start and t.end <= span.end and t.folded not in facts.grammar
    }
    if other.is_told_in_one(content):
        return True
    return finding.severity is not Severity.HIGH and _is_of_a_headline(facts, span, content)


def _is_of_a_headline(facts: Facts, span: Span, content: set[str]) -> bool:
    """Whether words of a headline are for the most part told again in its own story."""
    number = bisect_right(facts.starts, span.start) - 1
    if facts.document.role_of(number) is not Role.TITLE:
        return False
    below = {word[:_STEM] for words in facts.sentence_words[number + 1 :] for word in words}
    return sum(word[:_STEM] in below for word in content) >= _MOST * len(content)
