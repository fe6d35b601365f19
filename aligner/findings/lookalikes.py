"""Words that look like a negation, a hedge or an opposite and are none: No. 2, May 3, sah … vor, before that."""

from aligner.findings.facts import Part
from aligner.folding import Token

_VERB_ENDS = frozenset(["vor", "nach"])  # that are opposites elsewhere
_TURNS = frozenset(["before", "after"])
_BACK = frozenset(["that", "this", "which"])


def counts_what_follows(token: Token, part: Part) -> bool:
    """Whether "no" is short for number: No. 2, n° 2."""
    rest = part.text[token.end : token.end + 3]
    return token.folded == "no" and (token.text[0] == "N" or rest[:1] == ".") and rest.lstrip(".\u00a0 ")[:1].isdigit()


def is_month(token: Token, part: Part) -> bool:
    """Whether "May" is the month."""
    return token.text == "May" and any(date.span.start == token.start for date in part.dates)


def turns_a_verb(token: Token, part: Part) -> bool:
    """Whether a word of place or time is but the end of a German verb (sah … vor), or points back: before that."""
    n = part.words.index(token)
    following = part.words[n + 1].folded if n + 1 < len(part.words) else ""
    if part.document.language == "de" and token.folded in _VERB_ENDS:
        return not following or _is_parted(part, token, part.words[n + 1])
    return token.folded in _TURNS and following in _BACK


def _is_parted(part: Part, one: Token, other: Token) -> bool:
    """Whether a sign parts two words."""
    return any(sign in ".,;:!?–—" for sign in part.text[one.end : other.start])
