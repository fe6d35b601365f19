"""The list of well-known names that ships with the program, and what it says about a spelling."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from aligner.closeness import closeness, sounds
from aligner.known.entries import KnownKind, folded
from aligner.known.house import HouseList
from aligner.known.index import WordIndex
from aligner.known.lists import (
    BuiltList,
    Spelled,
    built,
    given_names_apart,
    hand_made,
    ordinary_names,
    spelled,
    words_of,
)
from aligner.naming import is_inflected

_SURNAME_FROM = 4  # letters; below it a last word is Un, Jr., II or XIV
_INFLECTED_IN = ("en", "de", "fr", "es", "")

# Chosen on the figures that stand at KnownNames.nearest.
_ALONE_FROM = {5: 0.92, 6: 0.89}  # closeness that a word of so many sounds needs, which no other word bears out
_LONG_FROM = 0.865  # and a longer one
_LITTLE_KNOWN_FROM = 0.95  # what stands for a city that few know, or for a people, needs more: there are so many
_WELL_KNOWN = 1_000  # countries and largest cities
_NEARER = 0.03  # by which a little-known name must be nearer than a well-known one
_TOGETHER_FROM = 0.82  # closeness on average, by letters, that a name of several words needs
_ANCHORED_FROM = 0.76  # where one word is right and of few names
_EACH_FROM = 0.60  # and that each of its words needs
_TELLING = 4  # letters: shorter words do not tell which name is meant
_COMMON = 40  # names that share a word, from which it does not tell either
_RARE = 3  # names that share a word, up to which it tells by itself
_RARE_LETTERS = 5  # that such a word has at least


@dataclass(frozen=True, slots=True)
class Nearest:
    """The well-known name a spelling may be a corruption of, and how near it sounds, 0 to 1."""

    right: str
    kind: KnownKind
    likeness: float


def _words(name: str) -> list[str]:
    return words_of(folded(name))


class KnownNames:
    """Names and their accepted spellings. Case, marks, points, hyphens and Arabic articles do not count."""

    def __init__(self, names: Iterable[Spelled], built: BuiltList, ordinary: str = "") -> None:
        """``ordinary`` are folded names, space between them, that many people bear: no corruption of another."""
        self._names = tuple(names)
        self._built = built
        self._ordinary_text = ordinary
        self._spelled: dict[str, list[int]] = {}
        self._surnames: dict[str, list[int]] = {}
        self._wrongs: dict[str, int] = {}
        for number, name in enumerate(self._names):
            spellings = name.accepted
            if name.kind is KnownKind.PERSON:
                spellings = self._read_person(number, spellings)
            for key in spellings:
                self._spelled.setdefault(key, []).append(number)
            for key in name.wrong:
                self._wrongs[key] = number

    def with_house(self, house: HouseList) -> "KnownNames":
        """These names and those of a newsroom's list, which come first where both have a name."""
        return KnownNames((*map(spelled, house.entries), *self._names), self._built, self._ordinary_text)

    def is_known(self, name: str) -> bool:
        """Whether ``name`` is an accepted spelling of a name, of a person's last name, or of a given name."""
        words = _words(name)
        key = " ".join(words)
        if key in self._spelled or key in self._built.number_of:
            return True
        return any(self._is_person(words, person) for person in self._surnames.get(words[-1] if words else "", ()))

    def kinds(self, name: str) -> frozenset[KnownKind]:
        """What ``name`` is an accepted spelling of; empty for an unknown one."""
        key = " ".join(_words(name))
        line = self._built.number_of.get(key)
        built = frozenset() if line is None else frozenset([self._built.kind_of(line)])
        return built.union(self._names[n].kind for n in self._spelled.get(key, ()))

    def is_right(self, name: str) -> bool:
        """Whether the list of countries and cities has ``name`` as its own, English spelling, not as a variant."""
        line = self._built.number_of.get(" ".join(_words(name)))
        return line is not None and folded(self._built.right_of(line)) == folded(name)

    def is_well_known(self, name: str) -> bool:
        """Whether ``name`` is known and no mere small town, of which there is one near to almost every spelling."""
        line = self._built.number_of.get(" ".join(_words(name)))
        kinds = self.kinds(name) - {KnownKind.CITY}
        return bool(kinds) or (line is not None and line < _WELL_KNOWN) or (line is None and self.is_known(name))

    def is_known_word(self, word: str) -> bool:
        """Whether ``word`` is a word of any accepted spelling, such as Buenos or Aires."""
        return folded(word) in self._known_words

    def is_ordinary(self, word: str) -> bool:
        """Whether ``word`` is a family name or given name that many people bear."""
        return folded(word) in self._ordinary

    def same(self, one: str, other: str) -> bool:
        """Whether both are accepted spellings of one name, whole or word by word.

        Word by word: given names in front by their variants, last words as a person's or place's names. A name and a
        part of it are not the same: "Angela Merkel", "Merkel".
        """
        ours, theirs = _words(one), _words(other)
        if not ours or not theirs:
            return False
        if ours == theirs or self._are_one(" ".join(ours), " ".join(theirs)):
            return True
        if len(ours) != len(theirs):
            return False
        return self._is_same_last(ours[-1], theirs[-1]) and self._are_same_given(ours[:-1], theirs[:-1])

    def are_apart(self, one: str, other: str) -> bool:
        """Whether both are given names of one root that are yet two names: Mateo and Matías."""
        pair = frozenset((folded(one), folded(other)))
        return pair in given_names_apart() and not self.same(one, other)

    def correction(self, name: str) -> str | None:
        """The right spelling of a name that a list has as a known wrong one; None for any other."""
        number = self._wrongs.get(" ".join(_words(name)))
        return None if number is None else self._names[number].right

    def nearest(self, name: str) -> Nearest | None:
        """The name of which an unknown spelling is probably a corruption; None for known and ordinary names.

        Measured with names of the hand-made lists, two consonants and a vowel of each garbled (tests/engine_names): of
        527 names of several words 95% are found and 1 is taken for another; of 373 single words 56%, and 10. Of large
        cities about half are found, of small ones a quarter. Alarms: 3 of 235 invented names of many languages, 59 of
        1,500 real villages, 52 of these of one word.
        Blind to words below five sounds, to a garbled form that is itself a known or ordinary name ("Kim Gong On"),
        and to a name that lost or gained a word.
        """
        words = _words(name)
        if not words or self.is_known(name) or all(w in self._known_words or w in self._ordinary for w in words):
            return None
        found = self._nearest_word(words[0]) if len(words) == 1 else self._nearest_together(words)
        if found is None or any(is_inflected(name, found.right, language) for language in _INFLECTED_IN):
            return None
        return found

    def _read_person(self, number: int, spellings: Sequence[str]) -> tuple[str, ...]:
        """Note the last names; the spellings of the whole name."""
        whole = tuple(key for key in spellings if " " in key)
        lone = [key for key in spellings if " " not in key]
        for last in {*lone, *(key.rpartition(" ")[2] for key in whole)}:
            if len(last) >= _SURNAME_FROM:
                self._surnames.setdefault(last, []).append(number)
        return whole or tuple(spellings[:1])

    def _is_person(self, words: Sequence[str], person: int) -> bool:
        right = self._names[person].accepted[0].split()
        return len(words) == 1 or self._are_same_given(words[:-1], right[:-1])

    def _is_same_last(self, one: str, other: str) -> bool:
        surnames = not set(self._surnames.get(one, ())).isdisjoint(self._surnames.get(other, ()))
        return one == other or surnames or self._are_one(one, other)

    def _are_same_given(self, ours: Sequence[str], theirs: Sequence[str]) -> bool:
        return len(ours) == len(theirs) and all(
            one == other or self._are_one(one, other) for one, other in zip(ours, theirs, strict=True)
        )

    def _are_one(self, one: str, other: str) -> bool:
        shared = set(self._numbers(one)).intersection(self._numbers(other))
        if shared and frozenset((one, other)) in given_names_apart():
            return any(n >= len(self._names) or self._names[n].kind is not KnownKind.GIVEN_NAME for n in shared)
        return bool(shared)

    def _numbers(self, key: str) -> list[int]:
        """The names that have a spelling, those of the built list counted on from the others."""
        line = self._built.number_of.get(key)
        return self._spelled.get(key, []) + ([] if line is None else [len(self._names) + line])

    def _spellings(self) -> Iterator[tuple[str, int]]:
        """All spellings of whole names, each with the first name that has it."""
        for key, numbers in self._spelled.items():
            yield key, numbers[0]
        for key, line in self._built.number_of.items():
            yield key, len(self._names) + line

    @cached_property
    def _known_words(self) -> frozenset[str]:
        return frozenset(" ".join([*self._spelled, *self._surnames, *self._built.number_of]).split())

    @cached_property
    def _ordinary(self) -> frozenset[str]:
        return frozenset(self._ordinary_text.split())

    @cached_property
    def _alone(self) -> dict[str, int]:
        """The names of one word, and people's last names, that a single garbled word may stand for."""
        least = min(_ALONE_FROM)
        found: dict[str, int] = {}
        for key, number in self._spellings():
            given = number < len(self._names) and self._names[number].kind is KnownKind.GIVEN_NAME
            if " " not in key and len(key) >= least and not given:
                found.setdefault(key, number)
        for key, numbers in self._surnames.items():
            if len(key) >= least:
                found.setdefault(key, numbers[0])
        return found

    @cached_property
    def _alone_index(self) -> WordIndex:
        return WordIndex(self._alone)

    @cached_property
    def _together(self) -> dict[str, list[tuple[str, int]]]:
        """The names of several words, by each of their telling words."""
        found: dict[str, list[tuple[str, int]]] = {}
        for key, number in self._spellings():
            for word in key.split() if " " in key else ():
                if len(word) >= _TELLING:
                    found.setdefault(word, []).append((key, number))
        return found

    @cached_property
    def _together_index(self) -> WordIndex:
        return WordIndex(self._together)

    def _is_well_known(self, number: int) -> bool:
        if number < len(self._names):
            return self._names[number].kind is not KnownKind.PEOPLE
        return number - len(self._names) < _WELL_KNOWN

    def _nearest_word(self, word: str) -> Nearest | None:
        length = len(sounds(word))
        if length < min(_ALONE_FROM):
            return None
        least = _ALONE_FROM.get(length, _LONG_FROM)
        best, rank, number = 0.0, 0.0, -1
        for near in self._alone_index.near(word, least):
            candidate = self._alone[near.word]
            well_known = self._is_well_known(candidate)
            ranked = near.closeness + (_NEARER if well_known else 0.0)
            if ranked > rank and (well_known or near.closeness >= _LITTLE_KNOWN_FROM):
                best, rank, number = near.closeness, ranked, candidate
        return self._as_nearest(number, best) if best else None

    def _nearest_together(self, words: Sequence[str]) -> Nearest | None:
        candidates: dict[str, int] = {}
        anchored: set[str] = set()
        for word in words:
            if len(word) >= _TELLING:
                for near in [word] if word in self._together else self._near_words(word):
                    listed = self._together[near]
                    candidates |= dict(listed) if len(listed) < _COMMON else {}
            if len(word) >= _RARE_LETTERS and len(self._together.get(word, ())) <= _RARE:
                anchored |= {key for key, _ in self._together.get(word, ())}
        best, number, needed = 0.0, -1, 1.0
        for key, candidate in candidates.items():
            close = _closeness_together(words, key.split()) if key.count(" ") == len(words) - 1 else 0.0
            if close > best:
                least = _ANCHORED_FROM if key in anchored and self._is_well_known(candidate) else _TOGETHER_FROM
                best, number, needed = close, candidate, least
        return self._as_nearest(number, best) if best >= needed else None

    def _near_words(self, word: str) -> list[str]:
        return [near.word for near in self._together_index.near(word, _EACH_FROM)]

    def _as_nearest(self, number: int, close: float) -> Nearest:
        line = number - len(self._names)
        if line < 0:
            return Nearest(self._names[number].right, self._names[number].kind, round(close, 3))
        return Nearest(self._built.right_of(line), self._built.kind_of(line), round(close, 3))


def _closeness_together(ours: Sequence[str], theirs: Sequence[str]) -> float:
    """How near two names of several words are, by letters; 0 when a word is too far or there are fewer."""
    if len(ours) != len(theirs):
        return 0.0
    total = 0.0
    for one, other in zip(ours, theirs, strict=True):
        close = 1.0 if one == other else closeness(one, other)
        if close < _EACH_FROM:
            return 0.0
        total += close * len(other)
    return total / sum(map(len, theirs))


@lru_cache(maxsize=1)
def load() -> KnownNames:
    """The names that ship with the program; read once."""
    return KnownNames(hand_made(), built(), ordinary_names())
