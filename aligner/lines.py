"""The words and signs of a sentence in columns, so that most questions are asked of all of them at once."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from itertools import accumulate, chain
from operator import add
from typing import overload

from aligner.folding import Token, cut

_CHUNK = re.compile(r"\S+")
_CHUNKS_KEPT = 65_536  # different runs of letters and signs between spaces, those of a book
_LONGEST_KEPT = 60  # code points; longer runs are whole sentences in scripts without spaces, and seen once
_WORDS = frozenset("Aa0n")
_make_token = partial(tuple.__new__, Token)  # a token at a third of the time its own constructor takes

Columns = tuple[tuple[str, ...], tuple[str, ...], tuple[bool, ...], str, tuple[int, ...]]


class Line(Sequence[Token]):
    """The words and signs of a sentence, headline or line of verse; as a sequence, its tokens.

    The columns run alongside: ``texts`` as written, ``folded`` in the comparing form, ``is_word``, and ``starts``, the
    places in the text. ``shape`` has a letter for each: ``A`` for a word with a capital, ``a`` for any other that opens
    with a letter, ``0`` for one that opens with a digit, ``n`` for other words; a sign stands for itself (three dots
    as ``…``), and ``*`` for every sign that is folded into several characters or into a letter.
    """

    __slots__ = ("folded", "is_word", "shape", "starts", "texts")

    def __init__(
        self,
        texts: tuple[str, ...],
        folded: tuple[str, ...],
        is_word: tuple[bool, ...],
        shape: str,
        starts: tuple[int, ...],
    ) -> None:
        self.texts, self.folded, self.is_word, self.shape, self.starts = texts, folded, is_word, shape, starts

    @classmethod
    def of(cls, text: str, start: int = 0, end: int | None = None) -> "Line":
        """The words and signs of ``text[start:end]``; places count in ``text``."""
        piece = text[start:end]
        chunks = piece.split()
        if not chunks:
            return cls((), (), (), "", ())
        sizes = list(map(len, chunks))
        cuts = (
            list(map(_kept_columns, chunks))
            if max(sizes) <= _LONGEST_KEPT
            else [_kept_columns(c) if len(c) <= _LONGEST_KEPT else _columns(c) for c in chunks]
        )
        texts, folded, is_word, shapes, widths = zip(*cuts, strict=True)
        if sum(sizes) + len(chunks) - 1 == len(piece):  # one space between two of them: nearly always
            starts = tuple(accumulate(chain.from_iterable(widths), initial=start))[:-1]
        else:
            at = [chunk.start() for chunk in _CHUNK.finditer(text, start, start + len(piece))]
            starts = tuple([n for a, steps in zip(at, widths, strict=True) for n in accumulate(steps[:-1], initial=a)])
        whole = chain.from_iterable
        return cls(tuple(whole(texts)), tuple(whole(folded)), tuple(whole(is_word)), "".join(shapes), starts)

    @classmethod
    def joined(cls, lines: Sequence["Line"]) -> "Line":
        """Neighbouring sentences as one line."""
        if len(lines) == 1:
            return lines[0]
        texts, folded, is_word, shapes, starts = zip(
            *((line.texts, line.folded, line.is_word, line.shape, line.starts) for line in lines), strict=True
        )
        whole = chain.from_iterable
        return cls(
            tuple(whole(texts)), tuple(whole(folded)), tuple(whole(is_word)), "".join(shapes), tuple(whole(starts))
        )

    @property
    def start(self) -> int:
        """Where the first word or sign starts."""
        return self.starts[0]

    @property
    def end(self) -> int:
        """Where the last word or sign ends."""
        return self.end_of(-1)

    def end_of(self, n: int) -> int:
        """Where word or sign ``n`` ends."""
        return self.starts[n] + len(self.texts[n])

    def at(self, place: int) -> int:
        """The number of the first word or sign that starts at a place of the text or behind it."""
        return bisect_left(self.starts, place)

    def stands_apart(self, n: int) -> bool:
        """Whether there is a space before word or sign ``n``, which is not the first."""
        return self.end_of(n - 1) < self.starts[n]

    def words_in(self, start: int, end: int) -> int:
        """How many of the words and signs from ``start`` up to ``end`` are words."""
        return sum(self.is_word[start:end])

    def moved(self, by: int) -> "Line":
        """The same line ``by`` characters further on."""
        return (
            Line(self.texts, self.folded, self.is_word, self.shape, tuple([n + by for n in self.starts]))
            if by
            else self
        )

    def tokens(self, first: int = 0, last: int | None = None) -> list[Token]:
        """The words and signs from number ``first`` up to ``last``, or to the end; made anew, as few are asked for."""
        texts, starts = self.texts[first:last], self.starts[first:last]
        ends = map(add, starts, map(len, texts))
        columns = zip(starts, ends, texts, self.folded[first:last], self.is_word[first:last], strict=True)
        return list(map(_make_token, columns))

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens())

    def __len__(self) -> int:
        return len(self.texts)

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> "Line": ...
    def __getitem__(self, at: int | slice) -> "Token | Line":
        if isinstance(at, slice):
            return Line(self.texts[at], self.folded[at], self.is_word[at], self.shape[at], self.starts[at])
        return Token(self.starts[at], self.end_of(at), self.texts[at], self.folded[at], self.is_word[at])

    def __repr__(self) -> str:
        return f"Line({' '.join(self.texts)!r} at {self.starts[0] if self.starts else 0})"


# The lines of the original and of the copy.
PairLines = tuple[Sequence[Line], Sequence[Line]]


def _columns(chunk: str) -> Columns:
    """The columns of what stands between two spaces; in place of the starts how far each is from the next."""
    if chunk.isascii() and chunk.isalpha():  # most words need no expression to be cut
        return (chunk,), (chunk.lower(),), (True,), "A" if chunk[0].isupper() else "a", (len(chunk) + 1,)
    texts, folded, is_word = cut(chunk)
    shape = "".join(map(_letter, texts, folded, is_word))
    return texts, folded, is_word, shape, (*map(len, texts[:-1]), len(texts[-1]) + 1)


_kept_columns = lru_cache(maxsize=_CHUNKS_KEPT)(_columns)


def _letter(text: str, folded: str, is_word: bool) -> str:
    """The letter of a word or sign in a line's shape."""
    if is_word:
        first = text[0]
        return "A" if first.isupper() else "a" if first.isalpha() else "0" if first.isdigit() else "n"
    if folded == "...":
        return "…"
    return folded if len(folded) == 1 and not folded.isalnum() else "*"
