"""Names, found with no trained model: by capitals in context."""

import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, compress

from aligner.common_words import has_words, is_built, is_common
from aligner.language import function_words
from aligner.lines import Line
from aligner.mentions.tables import date_words, number_words, title_words
from aligner.mentions.units import unit_beside
from aligner.model import Document, Mention, MentionKind, Role, Span
from aligner.naming import plain

_PARTICLES = frozenset(
    "de del della der den di da dos du van von zu al el bin ibn ben la le d' l' dell' ter ul i &".split()
)
_JOINTS = frozenset(["-", "'", "."])
_BETWEEN = _PARTICLES | _JOINTS
_ENDS = frozenset([".", "!", "...", ";"])
_TITLE_CASE = 0.7  # share of capitals from which a sentence is a headline In Title Case and its capitals mean nothing
_TITLE_CASE_WORDS = 5
_OPENERS = frozenset(['"', "(", "[", ":", "*"])
_APART = 4  # places between two words of one name, at most
_NEAR = 12  # characters between two words of one name, at most
_HYPHENED = re.compile("A-a")  # in the shape of a line
# German words behind which a word that is a noun as well is the noun.
_ARTICLES = frozenset(
    "der die das dem den des ein eine einen einem einer eines kein keine keinen im am zum zur vom beim ins ans".split()
)
# Languages that write every noun with a capital.
_NOUN_CAPITALS = frozenset({"de"})


@dataclass(slots=True)
class Capitals:
    """How the words of one or more texts are written inside sentences: with a capital, or small."""

    capital: Counter[str] = field(default_factory=Counter)
    small: Counter[str] = field(default_factory=Counter)
    hyphened: set[str] = field(default_factory=set)  # first halves such as Seo in Seo-wun

    full: set[str] = field(default_factory=set)  # words of full names, in a language where every noun has a capital

    def read(self, document: Document, lines: Iterable[Line], is_given: Callable[[str], bool] = str.isdigit) -> None:
        """Count the words of a document; ``is_given`` says of a word whether people are called so."""
        written: list[tuple[str, ...]] = []
        inside: list[str] = []
        for line in _told(document, lines):
            if _is_title_case(line):
                continue
            if document.language in _NOUN_CAPITALS:
                self.full |= _full_names(line, document.language, is_given)
            if "-" in line.shape:
                self.hyphened.update(_first_halves(line, document.language))
            written.append(line.texts)
            inside += [line.texts[n] for n in _capitals_in(line) if not is_initial(line, n)]
        for word, count in Counter(chain.from_iterable(written)).items():
            if word[0].isalpha() and not word[0].isupper():
                self.small[plain(word)] += count
        for word, count in Counter(inside).items():
            if word[0].isalpha():
                self.capital[plain(word)] += count


def _told(document: Document, lines: Iterable[Line]) -> Iterator[Line]:
    """The lines that are no furniture."""
    told = [paragraph.role is not Role.FURNITURE for paragraph in document.paragraphs]
    return compress(lines, [told[sentence.paragraph] for sentence in document.sentences])


def _capitals_in(line: Line) -> list[int]:
    """The places of the words with a capital."""
    return [n for n, letter in enumerate(line.shape) if letter == "A"]


def is_initial(line: Line, n: int) -> bool:
    """Whether a word has its capital from its place: first in a sentence, a quotation, a bracket, behind a colon."""
    return n == 0 or line.folded[n - 1] in _OPENERS or not any(line.is_word[:n])


def names(document: Document, lines: Iterable[Line], capitals: Capitals) -> list[Mention]:
    """The names of a document in order; ``normal`` is the name in bare Latin letters, small.

    Weak where capitals say little: in German every noun has one, in headlines in title case every word, and Arabic,
    Chinese or Japanese have none.
    """
    grammar = function_words(document.language)
    calendar = date_words(document.language)
    found: list[Mention] = []
    for line in _told(document, lines):
        marked = _name_words(line, capitals, grammar, calendar, document.language)
        if "-" in line.shape:
            marked = sorted({*marked, *_second_halves(line, marked, capitals)})
        found += [_mention(document.text, line, first, last) for first, last in _runs(line, marked)]
    return found


def _full_names(line: Line, language: str, is_given: Callable[[str], bool]) -> set[str]:
    """The words of full names among capitals that nouns have as well: two stand together, one of them no noun.

    Behind a title or another noun only the second is a name: Bürgermeister Wendelbrink.
    """
    grammar, calendar, titles = function_words(language), date_words(language), title_words(language)
    counted = number_words(language)
    found: set[str] = set()
    for n in _capitals_in(line)[:-1]:
        joint = line.folded[n + 1] in _PARTICLES and n + 2 < len(line)
        at = n + 2 if joint else n + 1
        one, other = line.texts[n], line.texts[at]
        if line.shape[at] != "A" or line.starts[at] - line.starts[n] - len(one) > 6:
            continue
        words = line.folded[n], line.folded[at]
        if any(word in grammar or word in calendar for word in words):
            continue
        if words[0] in counted.scales or words[0] in counted.units or unit_beside("", one).name:
            continue
        given = is_given(one) and words[0] not in titles
        built = is_built(other, language)
        strange = not is_common(other, language)
        if given or (not joint and strange and not is_common(one, language) and not is_built(one, language)):
            found |= {plain(one), plain(other)}
        elif not joint and ((strange and not built) or words[0] in titles):
            found.add(plain(other))
    return found


def _mention(text: str, line: Line, first: int, last: int) -> Mention:
    span = Span(line.starts[first], line.starts[last] + len(line.texts[last]))
    words = compress(line.texts[first : last + 1], line.is_word[first : last + 1])
    return Mention(MentionKind.NAME, span, span.of(text), " ".join(map(plain, words)))


def _name_words(
    line: Line, capitals: Capitals, grammar: frozenset[str], calendar: Container[str], language: str
) -> list[int]:
    title_case = _is_title_case(line)
    marked = []
    for n in _capitals_in(line):
        text, folded = line.texts[n], line.folded[n]
        if folded in grammar or folded in calendar or text == "I":
            continue
        if title_case or is_initial(line, n):
            word = plain(text)
            small = capitals.small.get(word, 0)
            known = small <= capitals.capital.get(word, 0) > 0
            acronym = text[1:2].isupper() and not title_case
            follows = line.shape.startswith("A", n + 1) and line.folded[n + 1] not in grammar
            led = follows and not title_case and not small
            strange = has_words(language) and len(word) > 2 and not is_common(word, language)
            if language in _NOUN_CAPITALS and (led or strange):  # no adjective before its noun
                led = strange = strange and not is_built(word, language)
            if known or acronym or led or strange:
                marked.append(n)
        elif language not in _NOUN_CAPITALS or not _is_noun_like(line, n, capitals, grammar, language):
            marked.append(n)
    return marked


def _is_noun_like(line: Line, n: int, capitals: Capitals, grammar: frozenset[str], language: str) -> bool:
    """Whether a German capital is more likely a noun's: behind an article, an adjective or a number."""
    before, word = line.folded[n - 1], plain(line.texts[n])
    if before in number_words(language).scales:
        return True
    free = before in grammar and before not in _ARTICLES
    ahead = [m for m in range(n + 1, min(n + 3, len(line))) if line.folded[m] not in _PARTICLES][:1]
    led = any(line.shape[m] == "A" and plain(line.texts[m]) in capitals.full for m in ahead)
    led = led and before not in _ARTICLES
    if word in capitals.full and (free or led or not is_common(word, language)):
        return False
    if line.shape[n - 1] in "a0n" or before in grammar or capitals.small[word] > 0:
        return True
    opens = is_initial(line, n - 1) and plain(line.texts[n - 1]) not in capitals.full
    return opens and all(is_common(w, language) or is_built(w, language) for w in line.texts[n - 1 : n + 1])


def _first_halves(line: Line, language: str) -> Iterator[str]:
    """The words on which a small one that is no word of the language is hung by a hyphen: Seo in Seo-wun."""
    for match in _HYPHENED.finditer(line.shape):
        n = match.start()
        hung = not line.stands_apart(n + 1) and not line.stands_apart(n + 2)
        if hung and has_words(language) and not is_common(line.texts[n + 2], language):
            yield plain(line.texts[n])


def _second_halves(line: Line, marked: Iterable[int], capitals: Capitals) -> Iterator[int]:
    """The small second halves of names with a hyphen, also where a stray space parts them: Seo -wun."""
    for n in marked:
        if (
            line.shape.startswith("-a", n + 1)
            and not line.stands_apart(n + 2)
            and line.starts[n + 1] - line.starts[n] - len(line.texts[n]) <= 1
            and plain(line.texts[n]) in capitals.hyphened
        ):
            yield n + 2


def _runs(line: Line, marked: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and last of marked words that stand together, be it with what may stand inside a name between them."""
    first = last = -1
    for n in marked:
        if first >= 0 and not _are_joined(line, last, n):
            yield first, last
            first = n
        first, last = (n if first < 0 else first), n
    if first >= 0:
        yield first, last


def _are_joined(line: Line, one: int, other: int) -> bool:
    """Whether two words are of one name: nothing but particles, hyphens and initials' points between them."""
    if other - one > _APART:
        return False
    between = line.folded[one + 1 : other]
    hung = len(between) == _APART - 1 and between[0] == between[-1] == "-"  # Villers-sur-Morance
    near = hung or (len(between) < _APART - 1 and _BETWEEN.issuperset(between))
    point = "." in between and len(line.texts[one]) > 2
    return near and not point and line.starts[other] - line.starts[one] - len(line.texts[one]) <= _NEAR


def _is_title_case(line: Line) -> bool:
    if not line.texts or line.folded[-1] in _ENDS:
        return False  # no headline has a full stop
    content = [text[0] for text in line.texts if text[0].isalpha() and len(text) > 3]
    return len(content) >= _TITLE_CASE_WORDS and sum(map(str.isupper, content)) > _TITLE_CASE * len(content)
