"""How much of the truth about a generated pair a tool found."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bench_texts import Pair


@dataclass(frozen=True, slots=True)
class Verdict:
    """Shares from 0 to 1; ``blocks`` counts the moved blocks found, ``invented`` new sentences given a source."""

    linked: float
    blocks: int
    invented: int


def judge_links(pair: Pair, links: Iterable[tuple[int, int, int, int, bool]]) -> Verdict:
    """A link is (start, end in the original, start, end in the copy, moved); missing and added passages left out.

    A sentence of the copy is linked right when its link holds the middle of its true source.
    """
    found: dict[int, set[int]] = defaultdict(set)
    moved: set[int] = set()
    our_middles, their_middles = ([(a + b) // 2 for a, b in p] for p in (pair.original_places, pair.copy_places))
    for start, end, copy_start, copy_end, is_moved in links:
        sources = _between(our_middles, start, end)
        for number in _between(their_middles, copy_start, copy_end):
            found[number].update(sources)
            if is_moved:
                moved.add(number)
    return _verdict(pair, found, moved)


def judge_blocks(pair: Pair, blocks: Iterable[tuple[int, int, int]]) -> Verdict:
    """For tools that only tell which characters are the same: a sentence's source is where most of them stand."""
    our_starts, their_starts = ([a for a, _ in p] for p in (pair.original_places, pair.copy_places))
    votes: dict[int, Counter[int]] = defaultdict(Counter)
    for ours, theirs, length in blocks:
        at = 0
        while at < length:
            i = bisect_right(our_starts, ours + at) - 1
            j = bisect_right(their_starts, theirs + at) - 1
            ends = (ours + length, *our_starts[i + 1 : i + 2]), (theirs + length, *their_starts[j + 1 : j + 2])
            step = max(1, min(min(ends[0]) - ours, min(ends[1]) - theirs) - at)
            votes[j][i] += step
            at += step
    return _verdict(pair, {j: {count.most_common(1)[0][0]} for j, count in votes.items()}, set())


def _between(middles: Sequence[int], start: int, end: int) -> range:
    return range(bisect_right(middles, start - 1), bisect_right(middles, end - 1))


def _verdict(pair: Pair, found: dict[int, set[int]], moved: set[int]) -> Verdict:
    told = [(j, source) for j, source in enumerate(pair.sources) if source is not None]
    right = {source: j for j, source in told if source in found.get(j, ())}
    blocks = sum(2 * sum(n in right and right[n] in moved for n in block) > len(block) for block in pair.blocks)
    invented = sum(bool(found.get(j)) for j, source in enumerate(pair.sources) if source is None)
    return Verdict(len(right) / len(told), blocks, invented)
