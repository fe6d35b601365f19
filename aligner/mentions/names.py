"""Names, found with no trained model: by capitals in context."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice

from aligner.common_words import has_words, is_common
from aligner.folding import Token, fold
from aligner.language import function_words
from aligner.mentions.tables import date_words, number_words, title_words
from aligner.mentions.units import unit_beside
from aligner.model import Document, Mention, MentionKind, Role, Span
from aligner.naming import plain

_PARTICLES = frozenset(
    [
        "de",
        "del",
        "della",
        "der",
        "den",
        "di",
        "da",
        "dos",
        "du",
        "van",
        "von",
        "zu",
        "al",
        "el",
        "bin",
        "ibn",
        "ben",
        "la",
        "le",
        "d'",
        "l'",
        "dell'",
        "ter",
        "ul",
        "i",
        "&",
    ]
)
_JOINTS = frozenset(["-", "'", "."])
_ENDS = frozenset([".", "!", "...", ";"])
_TITLE_CASE = 0.7  # share of capitals from which a sentence is a headline In Title Case and its capitals mean nothing
_TITLE_CASE_WORDS = 5
_OPENERS = frozenset(['"', "(", "[", ":", "*"])
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

    def read(
        self, document: Document, sentences: Iterable[Sequence[Token]], is_given: Callable[[str], bool] = str.isdigit
    ) -> None:
        """Count the words of a document; ``is_given`` says of a word whether people are called so."""
        for number, sentence in enumerate(sentences):
            if document.role_of(number) is Role.FURNITURE or _is_title_case(sentence):
                continue
            dashes = [n for n, t in enumerate(sentence) if t.folded == "-" and 0 < n < len(sentence) - 1]
            if document.language in _NOUN_CAPITALS:
                self.full |= _full_names(sentence, document.language, is_given)
            self.hyphened.update(
                plain(a.text)
                for a, dash, b in (sentence[n - 1 : n + 2] for n in dashes)
                if a.end == dash.start and _is_second_half(a, dash, b, document.language)
            )
            words = [(n, text) for n, (_, _, text, _, is_word) in enumerate(sentence) if is_word and text[0].isalpha()]
            self.small.update([plain(text) for _, text in words if not text[0].isupper()])
            capitals = [(n, text) for n, text in words if text[0].isupper()]
            self.capital.update([plain(text) for n, text in capitals if not is_initial(sentence, n)])


def is_initial(sentence: Sequence[Token], n: int) -> bool:
    """Whether a word has its capital from its place: first in a sentence, a quotation, a bracket, behind a colon."""
    return n == 0 or sentence[n - 1].folded in _OPENERS or not any(t.is_word for t in islice(sentence, n))


def names(document: Document, sentences: Iterable[Sequence[Token]], capitals: Capitals) -> list[Mention]:
    """The names of a document in order; ``normal`` is the name in bare Latin letters, small.

    Weak where capitals say little: in German every noun has one, in headlines in title case every word, and Arabic,
    Chinese or Japanese have none.
    """
    grammar = function_words(document.language)
    calendar = frozenset(date_words(document.language))
    found: list[Mention] = []
    for number, sentence in enumerate(sentences):
        if document.role_of(number) is not Role.FURNITURE:
            marked = _name_words(sentence, capitals, grammar, calendar, document.language)
            marked |= _second_halves(sentence, marked, capitals)
            found += [_mention(document.text, run) for run in _runs(sentence, marked)]
    return found


def _full_names(sentence: Sequence[Token], language: str, is_given: Callable[[str], bool]) -> set[str]:
    """The words of full names among capitals that nouns have as well: two stand together, one of them no noun.

    Behind a title or another noun only the second is a name: Bürgermeister Wendelbrink.
    """
    grammar, calendar, titles = function_words(language), date_words(language), title_words(language)
    counted = number_words(language)
    found: set[str] = set()
    for n, one in enumerate(sentence[:-1]):
        joint = sentence[n + 1].folded in _PARTICLES and n + 2 < len(sentence)
        other = sentence[n + 2] if joint else sentence[n + 1]
        if not _has_capital(one) or not _has_capital(other) or other.start - one.end > 6:
            continue
        words = fold(one.text), fold(other.text)
        if any(word in grammar or word in calendar for word in words):
            continue
        if words[0] in counted.scales or words[0] in counted.units or unit_beside("", one.text).name:
            continue
        given = is_given(one.text) and words[0] not in titles
        if given or (not joint and not is_common(one.text, language) and not is_common(other.text, language)):
            found |= {plain(one.text), plain(other.text)}
        elif not joint and (not is_common(other.text, language) or words[0] in titles):
            found.add(plain(other.text))
    return found


def _mention(text: str, run: Sequence[Token]) -> Mention:
    span = Span(run[0].start, run[-1].end)
    normal = " ".join(plain(t.text) for t in run if t.is_word)
    return Mention(MentionKind.NAME, span, span.of(text), normal)


def _name_words(
    sentence: Sequence[Token], capitals: Capitals, grammar: frozenset[str], calendar: frozenset[str], language: str
) -> set[int]:
    title_case = _is_title_case(sentence)
    marked = set()
    for n in [n for n, (_, _, text, _, is_word) in enumerate(sentence) if is_word and text[0].isupper()]:
        token = sentence[n]
        if token.folded in grammar or fold(token.text) in calendar or token.text == "I":
            continue
        word = plain(token.text)
        known = capitals.capital[word] > 0 and capitals.small[word] <= capitals.capital[word]
        acronym = len(token.text) > 1 and token.text[1:2].isupper() and not title_case
        if title_case or is_initial(sentence, n):
            follows = sentence[n + 1 : n + 2]
            led = (
                not title_case
                and bool(follows)
                and _has_capital(follows[0])
                and follows[0].folded not in grammar
                and not capitals.small[word]
            )
            strange = has_words(language) and len(word) > 2 and not is_common(word, language)
            if known or acronym or led or strange:
                marked.add(n)
        elif language not in _NOUN_CAPITALS or not _is_noun_like(sentence, n, capitals, grammar, language):
            marked.add(n)
    return marked


def _is_noun_like(
    sentence: Sequence[Token], n: int, capitals: Capitals, grammar: frozenset[str], language: str
) -> bool:
    """Whether a German capital is more likely a noun's: behind an article, an adjective or a number."""
    before, word = sentence[n - 1], plain(sentence[n].text)
    if before.folded in number_words(language).scales:
        return True
    free = before.folded in grammar and before.folded not in _ARTICLES
    ahead = [t for t in sentence[n + 1 : n + 3] if t.folded not in _PARTICLES][:1]
    led = any(_has_capital(t) and plain(t.text) in capitals.full for t in ahead)
    led = led and before.folded not in _ARTICLES
    if word in capitals.full and (free or led or not is_common(word, language)):
        return False
    return (before.is_word and not before.text[0].isupper()) or before.folded in grammar or capitals.small[word] > 0


def _is_second_half(first: Token, dash: Token, second: Token, language: str) -> bool:
    """Whether a small word is hung on a capital one by a hyphen and is no word of the language: Seo-wun."""
    hung = second.start == dash.end and _has_capital(first) and _is_small(second)
    return hung and has_words(language) and not is_common(second.text, language)


def _second_halves(sentence: Sequence[Token], marked: set[int], capitals: Capitals) -> set[int]:
    """The small second halves of names with a hyphen, also where a stray space parts them: Seo -wun."""
    return {
        n
        for n in [m + 2 for m in marked if m + 2 < len(sentence)]
        if sentence[n - 1].folded == "-"
        and sentence[n - 1].end == sentence[n].start
        and sentence[n - 1].start - sentence[n - 2].end <= 1
        and _is_small(sentence[n])
        and plain(sentence[n - 2].text) in capitals.hyphened
    }


def _runs(sentence: Sequence[Token], marked: set[int]) -> Iterable[list[Token]]:
    """Marked words that stand together, with the particles, hyphens and initials' points between them."""
    last = -1
    for n in sorted(marked):
        if n > last:
            last = n
            while (following := _next(sentence, marked, last)) is not None:
                last = following
            yield list(sentence[n : last + 1])


def _next(sentence: Sequence[Token], marked: set[int], last: int) -> int | None:
    for ahead in (1, 2, 3, 4):
        at = last + ahead
        if at in marked:
            between = sentence[last + 1 : at]
            ends = sentence[last].end
            near = all(t.folded in _JOINTS or t.folded in _PARTICLES for t in between) or _is_hung(between)
            near = near and (ahead < 4 or _is_hung(between))
            point = any(t.folded == "." for t in between) and sentence[last].end - sentence[last].start > 2
            return at if near and not point and sentence[at].start - ends <= 12 else None
    return None


def _is_hung(between: Sequence[Token]) -> bool:
    """Whether a small word hangs between two hyphens: Villers-sur-Morance."""
    return len(between) == 3 and between[0].folded == between[2].folded == "-"


def _has_capital(token: Token) -> bool:
    return token.is_word and token.text[0].isupper()


def _is_small(token: Token) -> bool:
    return token.is_word and token.text[0].isalpha() and not token.text[0].isupper()


def _is_title_case(sentence: Sequence[Token]) -> bool:
    if sentence and sentence[-1].folded in _ENDS:
        return False  # no headline has a full stop
    content = [t for t in sentence if t.is_word and t.text[0].isalpha() and len(t.text) > 3]
    return len(content) >= _TITLE_CASE_WORDS and sum(t.text[0].isupper() for t in content) > _TITLE_CASE * len(content)
