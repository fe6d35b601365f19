"""Where a headline or crosshead ran into the sentence behind it, as in text pasted from a page that lost its lines."""

from aligner.folding import Token, fold_marks
from aligner.language import function_words

_LEFT, _RIGHT = 2, 5  # words before and behind a seam, at least
_LEAD_LEFT, _LEAD_RIGHT = 4, 6
_RESTATED = 0.3  # share of the headline's content words that the lead takes up again
_ARTICLES = frozenset("the a an der die das ein eine le la les un une el los las il".split())
# Behind a name only these surely open a sentence ("… in Vietnam At least 13 people …").
_OPENERS = _ARTICLES.union(
    "this these those he she it they we in on at as after according there".split(),
    "er sie es wir im am bei nach laut dies".split(),
    "dans selon ce cette ils elle en según tras este esta se".split(),
)

# Words that no headline ends with.
HANGING = _ARTICLES.union(
    "of in to for and or by with from at on as that than but is was".split(),
    "und oder von vom zu zum mit im am für den dem des auf bei aus".split(),
    "de du et ou à au aux en dans par pour sur que qui d l del y o con por para al su di e da do".split(),
)


def split_seams(inner: list[Token], language: str, *, first: bool) -> list[list[Token]]:
    """The words and signs of a sentence, cut where a headline without a full stop meets a new sentence.

    ``first`` for a text's first sentence. A seam is a capital on a word that grammar would write small there ("… is
    inevitable A fourth vaccination …"), or, at the head of a text, on a word from which on the headline's own words
    are taken up again.
    """
    grammar = function_words(language)
    if not first and not any(t.folded in grammar and t.text[0].isupper() for t in inner[_LEFT:]):
        return [inner]  # nearly every sentence: spares it what follows
    seams = [n for n in range(1, len(inner)) if may_be_seam(inner, n)]
    seams = [n for n in seams if inner[n - 1].folded not in HANGING]
    at = _grammatical(inner, [n for n in seams if _ends_plainly(inner[n - 1])], grammar, strict=not first)
    if at is None and first and not _is_title_case(inner):
        at = _grammatical(inner, seams, _OPENERS, strict=False)
        at = _restated(inner, seams, grammar) if at is None else at
    if at is None:
        return [inner]
    return [inner[:at], *split_seams(inner[at:], language, first=first)]  # a deck may follow the headline


def may_be_seam(inner: list[Token], n: int) -> bool:
    """Whether a word with a capital follows a word, number or closing mark without a sign between them."""
    before, word = inner[n - 1], inner[n]
    if word.folded == '"' and n + 1 < len(inner):  # an opening mark, then the capital
        word = inner[n + 1]
        if inner[n].end != word.start:
            return False
    capital = word.is_word and word.text[:1].isupper()
    return capital and before.end < inner[n].start and (before.is_word or before.folded in ('"', ")"))


def _ends_plainly(before: Token) -> bool:
    return before.text[:1].islower() or before.text[:1].isdigit() or before.folded in ('"', ")")


def _grammatical(inner: list[Token], seams: list[int], grammar: frozenset[str], *, strict: bool) -> int | None:
    """The first seam at a word of grammar; ``strict`` leaves titles alone ("the newspaper The Herald")."""
    for n in seams:
        word = inner[n + 1] if inner[n].folded == '"' else inner[n]
        following = inner[n + 1 : n + 2]
        shouted = len(word.text) > 1 and word.text.isupper()
        opens = word.folded in grammar and len(word.text) + (word.folded in _ARTICLES) > 1 and not shouted
        in_title = strict and bool(following) and (following[0].text[:1].isupper() or inner[n].folded == '"')
        if opens and not in_title and _words(inner[:n]) >= _LEFT and _words(inner[n:]) >= _RIGHT:
            return n
    return None


def _restated(inner: list[Token], seams: list[int], grammar: frozenset[str]) -> int | None:
    """The seam behind which most of the headline's content words come again."""
    best, found = 0.0, None
    stems = [_stem(t) if t.is_word and t.folded not in grammar else "" for t in inner]
    for n in seams:
        ours, theirs = set(stems[:n]) - {""}, set(stems[n:]) - {""}
        shared = len(ours & theirs)
        enough = (
            len(ours) >= _LEAD_LEFT and len(theirs) >= _LEAD_RIGHT and shared >= 2 and shared >= _RESTATED * len(ours)
        )
        weight = shared - 0.5 * (len(ours) - shared)
        if enough and (found is None or weight > best):
            best, found = weight, n
    return found


def _is_title_case(inner: list[Token]) -> bool:
    content = [t for t in inner if t.is_word and len(t.text) > 3]
    return sum(t.text[0].isupper() for t in content) > 0.7 * len(content)


def _stem(token: Token) -> str:
    return fold_marks(token.text)[:5]


def _words(part: list[Token]) -> int:
    return sum(t.is_word for t in part)
