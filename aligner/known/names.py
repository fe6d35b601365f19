"""The list of well-known names that ships with the program, and what it says about a spelling."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from aligner.assets import asset
from aligner.known.closeness import closeness, sounds
from aligner.known.entries import KnownKind, NameEntry, folded, parse_built, parse_list
from aligner.known.house import HouseList
from aligner.known.index import WordIndex
from aligner.naming import is_inflected

_ARTICLES = frozenset(["al", "el", "as", "ad", "an", "ar", "ash", "the"])  # that news sets or leaves out
_SURNAME_FROM = 4  # letters; below it a last word is Un, Jr., II or XIV
_HAND_MADE = (
    ("places.txt", KnownKind.PLACE),
    ("demonyms.txt", KnownKind.PEOPLE),
    ("people.txt", KnownKind.PERSON),
    ("institutions.txt", KnownKind.INSTITUTION),
    ("given_names.txt", KnownKind.GIVEN_NAME),
)
_INFLECTED_IN = ("en", "de", "fr", "es", "")

# Measured on 300 garbled and 200 invented names (scripts/measure_names.py); the figures stand at KnownNames.nearest.
_ALONE_FROM = {5: 0.90, 6: 0.87, 7: 0.87, 8: 0.86}  # closeness needed by a word of so many sounds
_LONG_FROM = 0.85  # and by a longer one
_TOGETHER_FROM = 0.80  # closeness on average, by letters, that a name of several words needs
_EACH_FROM = 0.60  # and that each of its words needs
_TELLING = 4  # letters: shorter words do not tell which name is meant
_COMMON = 40  # names that share a word, from which it does not tell either


@dataclass(frozen=True, slots=True)
class Nearest:
    """The well-known name a spelling may be a corruption of, and how near it sounds, 0 to 1."""

    right: str
    kind: KnownKind
    likeness: float


def _words(name: str) -> list[str]:
    all_words = folded(name).split()
    if len(all_words) < 2:
        return all_words
    return [w for w in all_words if w not in _ARTICLES] or all_words


class KnownNames:
    """Names and their accepted spellings. Case, marks, points, hyphens and Arabic articles do not count."""

    def __init__(self, entries: Sequence[NameEntry], ordinary: str = "") -> None:
        """``ordinary`` are folded names, space between them, that many people bear: no corruption of another."""
        self._entries = tuple(entries)
        self._ordinary_text = ordinary
        self._spelled: dict[str, list[int]] = {}
        self._surnames: dict[str, list[int]] = {}
        self._wrongs: dict[str, int] = {}
        for number, entry in enumerate(self._entries):
            if entry.kind is KnownKind.PERSON:
                self._read_person(number, entry)
                continue
            self._spell(entry.right, number)
            for name in entry.accepted:
                self._spell(name, number)
            self._wrongs |= {folded(name): number for name in entry.wrong}

    def with_house(self, house: HouseList) -> "KnownNames":
        """These names and those of a newsroom's list, which come first where both have a name."""
        return KnownNames((*house.entries, *self._entries), self._ordinary_text)

    def is_known(self, name: str) -> bool:
        """Whether ``name`` is an accepted spelling of a name, of a person's last name, or of a given name."""
        words = _words(name)
        if " ".join(words) in self._spelled:
            return True
        return any(self._is_person(words, person) for person in self._surnames.get(words[-1] if words else "", ()))

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
        if ours == theirs or self._share(self._spelled, " ".join(ours), " ".join(theirs)):
            return True
        if len(ours) != len(theirs):
            return False
        return self._is_same_last(ours[-1], theirs[-1]) and self._are_same_given(ours[:-1], theirs[:-1])

    def correction(self, name: str) -> str | None:
        """The right spelling of a name that a list has as a known wrong one; None for any other."""
        number = self._wrongs.get(folded(name))
        return None if number is None else self._entries[number].right

    def nearest(self, name: str) -> Nearest | None:
        """The name of which an unknown spelling is probably a corruption; None for known and ordinary names."""
        words = _words(name)
        if not words or self.is_known(name) or all(w in self._known_words or w in self._ordinary for w in words):
            return None
        found = self._nearest_word(words[0]) if len(words) == 1 else self._nearest_together(words)
        if found is None or any(is_inflected(name, found.right, language) for language in _INFLECTED_IN):
            return None
        return found

    def _spell(self, name: str, number: int) -> None:
        key = folded(name)
        if " " in key:
            key = " ".join(_words(name))
        self._spelled.setdefault(key, []).append(number)

    def _read_person(self, number: int, entry: NameEntry) -> None:
        last_names = [_words(entry.right)[-1]]
        self._spell(entry.right, number)
        for name in entry.accepted:
            words = _words(name)
            last_names += words if len(words) == 1 else [words[-1]]
            if len(words) > 1:
                self._spell(name, number)
        for name in last_names:
            if len(name) >= _SURNAME_FROM:
                self._surnames.setdefault(name, []).append(number)
        self._wrongs |= {folded(name): number for name in entry.wrong}

    def _is_person(self, words: Sequence[str], person: int) -> bool:
        right = _words(self._entries[person].right)
        return len(words) == 1 or self._are_same_given(words[:-1], right[:-1])

    def _is_same_last(self, one: str, other: str) -> bool:
        return one == other or self._share(self._surnames, one, other) or self._share(self._spelled, one, other)

    def _are_same_given(self, ours: Sequence[str], theirs: Sequence[str]) -> bool:
        return len(ours) == len(theirs) and all(
            one == other or self._share(self._spelled, one, other) for one, other in zip(ours, theirs, strict=True)
        )

    @staticmethod
    def _share(table: dict[str, list[int]], one: str, other: str) -> bool:
        return not set(table.get(one, ())).isdisjoint(table.get(other, ()))

    @cached_property
    def _known_words(self) -> frozenset[str]:
        return frozenset(" ".join([*self._spelled, *self._surnames]).split())

    @cached_property
    def _ordinary(self) -> frozenset[str]:
        return frozenset(self._ordinary_text.split())

    @cached_property
    def _alone(self) -> dict[str, int]:
        """The names of one word, and people's last names, that a single garbled word may stand for."""
        kinds = [entry.kind for entry in self._entries]
        least = min(_ALONE_FROM)
        found: dict[str, int] = {}
        for table in (self._spelled, self._surnames):
            for key, numbers in table.items():
                if " " not in key and len(key) >= least and kinds[numbers[0]] is not KnownKind.GIVEN_NAME:
                    found.setdefault(key, numbers[0])
        return found

    @cached_property
    def _alone_index(self) -> WordIndex:
        return WordIndex(self._alone)

    @cached_property
    def _together(self) -> dict[str, list[tuple[str, int]]]:
        """The names of several words, by each of their telling words."""
        found: dict[str, list[tuple[str, int]]] = {}
        for key, numbers in self._spelled.items():
            for word in key.split() if " " in key else ():
                if len(word) >= _TELLING:
                    found.setdefault(word, []).append((key, numbers[0]))
        return found

    @cached_property
    def _together_index(self) -> WordIndex:
        return WordIndex(self._together)

    def _nearest_word(self, word: str) -> Nearest | None:
        length = len(sounds(word))
        if length < min(_ALONE_FROM):
            return None
        near = self._alone_index.near(word, _ALONE_FROM.get(length, _LONG_FROM))
        return self._as_nearest(self._alone[near[0].word], near[0].closeness) if near else None

    def _nearest_together(self, words: Sequence[str]) -> Nearest | None:
        candidates: dict[str, int] = {}
        for word in words:
            if len(word) >= _TELLING:
                for near in [word] if word in self._together else self._near_words(word):
                    listed = self._together[near]
                    candidates |= dict(listed) if len(listed) < _COMMON else {}
        best, number = 0.0, -1
        for key, candidate in candidates.items():
            close = _closeness_together(words, key.split())
            if close > best:
                best, number = close, candidate
        return self._as_nearest(number, best) if best >= _TOGETHER_FROM else None

    def _near_words(self, word: str) -> list[str]:
        return [near.word for near in self._together_index.near(word, _EACH_FROM)]

    def _as_nearest(self, number: int, close: float) -> Nearest:
        entry = self._entries[number]
        return Nearest(entry.right, entry.kind, round(close, 3))


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


def _read(name: str) -> str:
    return asset(f"names/{name}").read_text(encoding="utf-8")


def _shipped() -> Iterable[NameEntry]:
    for name, kind in _HAND_MADE:
        yield from parse_list(_read(name), kind)
    yield from parse_built(_read("known.txt").splitlines())


@lru_cache(maxsize=1)
def load() -> KnownNames:
    """The names that ship with the program; read once."""
    return KnownNames(tuple(_shipped()), _read("ordinary.txt"))
