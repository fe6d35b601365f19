"""What newsrooms write each their own way without meaning another thing: spelling, marks, signs."""

import re
from collections.abc import Collection, Iterable
from functools import lru_cache

from aligner.folding import fold_marks

_SIGNS = (
    (re.compile(r"\s*(?:\bper\s?cent\b|\bpercent\b|\bprozent\b|\bpour\s?cent\b|\bpor\s?ciento\b|%)"), "%"),
    (re.compile(r"\s*&\s*"), " and "),
    (re.compile(r"\bok\b"), "okay"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"\bcan not\b|\bcannot\b"), "can not"),
    (re.compile(r"\bwo not\b"), "will not"),
)
# British and American spelling, and the older German one.
_SPELLINGS = (
    (re.compile(r"is(?=e[ds]?\b|ing\b|ation|er)"), "iz"),
    (re.compile(r"ys(?=e[ds]?\b|ing\b)"), "yz"),
    (re.compile(r"our(?=s?\b|e[dr]|ing|ite|able|hood|ly|ist)"), "or"),
    (re.compile(r"(?<=[bcdfghkmnpt])re(?=s?\b)"), "er"),
    (re.compile(r"ll(?=e[dr]|ing|or)"), "l"),
    (re.compile(r"(?<=[efi]n)ce\b"), "se"),
    (re.compile(r"ae|oe"), "e"),
    (re.compile(r"(?<=.)ogue\b"), "og"),
    (re.compile(r"amme\b"), "am"),
    (re.compile("ß"), "ss"),
)
_TURNING = frozenset("aop")  # first letters that may fall or turn into others: aesthetic, oestrogen, percent
# Short forms that names are written with, and what they stand for: St. Orlan, Saint Orlan.
_SHORT_FORMS = dict(
    pair.split("=")
    for pair in (
        "st=saint ste=sainte mt=mount mts=mountains ft=fort gen=general col=colonel lt=lieutenant capt=captain"
        " maj=major sgt=sergeant cpl=corporal adm=admiral cmdr=commander prof=professor dr=doctor sen=senator"
        " rep=representative gov=governor pres=president rev=reverend jr=junior sr=senior co=company"
        " corp=corporation inc=incorporated ltd=limited bros=brothers dept=department"
        " univ=university govt=government intl=international assn=association"
        " flt=flight sqn=squadron wg=wing cpt=captain brig=brigadier cdr=commander supt=superintendent insp=inspector"
        " det=detective const=constable"
        " ave=avenue blvd=boulevard rd=road sq=square"
    ).split()
)
_SHORT_BY_LONG = {long: [s for s, other in _SHORT_FORMS.items() if other == long] for long in _SHORT_FORMS.values()}


def written_out(words: Iterable[str]) -> list[str]:
    """Folded words, short forms of titles, companies and places written out: gen is general."""
    return [_SHORT_FORMS.get(word, word) for word in words]


def is_short_for(word: str, others: Collection[str]) -> bool:
    """Whether some folded words have the short or the long form of one: sgt, sergeant."""
    return _SHORT_FORMS.get(word) in others or any(short in others for short in _SHORT_BY_LONG.get(word, ()))


@lru_cache(maxsize=65_536)
def house_form(text: str) -> str:
    """``text`` in a form that is equal for spellings, marks and signs that house styles differ in."""
    form = fold_marks(text)
    for pattern, written in (*_SIGNS, *_SPELLINGS):
        form = pattern.sub(written, form)
    return re.sub(r"[^\w%]+", " ", form).strip()


def are_one(text: str, other: str) -> bool:
    """Whether two texts say the same in the spelling of two houses; texts without words do not."""
    first, second = text[:1], other[:1]
    letters = (first + second).isascii() and (first + second).isalpha()
    if letters and first.lower() != second.lower() and _TURNING.isdisjoint((first + second).lower()):
        return False  # nearly always: no house changes another first letter
    return house_form(text) == house_form(other) != ""
