"""One comparison by one tool, in a process of its own: ``bench_rivals.py TOOL ORIGINAL COPY RESULT``.

RESULT becomes a JSON list of [place in the original, place in the copy, length], the characters the tool holds for
the same. This file runs in the environment of the rivals: it imports nothing of this project.
"""

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

Blocks = Iterable[tuple[int, int, int]]
_WORD = re.compile(r"\S+")
_INLINE_LIMIT = 20_000  # characters of a chunk up to which Meld looks inside it (filediff.py)


def difflib_words(original: str, copy: str) -> Blocks:
    """SequenceMatcher over words, with its defaults."""
    from difflib import SequenceMatcher

    ours, theirs = list(_WORD.finditer(original)), list(_WORD.finditer(copy))
    matcher = SequenceMatcher(None, [m.group() for m in ours], [m.group() for m in theirs])
    for a, b, size in matcher.get_matching_blocks():
        for n in range(size):
            yield ours[a + n].start(), theirs[b + n].start(), len(ours[a + n].group())


def google_diff(original: str, copy: str) -> Blocks:
    """diff-match-patch as it comes: over characters, giving up after a second."""
    from diff_match_patch import diff_match_patch

    engine = diff_match_patch()
    diffs = engine.diff_main(original, copy)
    engine.diff_cleanupSemantic(diffs)
    return _from_runs((("=", "+", "-")[operation], part) for operation, part in diffs)


def redlines(original: str, copy: str) -> Blocks:
    """Redlines: difflib over its own words."""
    from redlines import Redlines

    def runs() -> Iterator[tuple[str, str]]:
        at = 0, 0
        for operation in Redlines(original, copy)._diff_ops:
            tag, i1, i2, j1, j2 = operation.opcodes
            ours, theirs = operation.source_chunk.text[i1:i2], operation.test_chunk.text[j1:j2]
            for one, other in zip(ours, theirs, strict=False):
                word = one.strip()
                at = max(at[0], original.find(word, at[0])), max(at[1], copy.find(other.strip(), at[1]))
                if tag == "equal" and word.strip("¶"):
                    yield at[0], at[1], len(word)

    return runs()


def collatex(original: str, copy: str) -> Blocks:
    """CollateX with near matching, the table of two witnesses."""
    import collatex as library

    collation = library.Collation()
    collation.add_plain_witness("A", original)
    collation.add_plain_witness("B", copy)
    table = library.collate(collation, near_match=True, segmentation=False)
    at = [0, 0]
    for column in table.columns:
        found = {}
        for n, (witness, text) in enumerate((("A", original), ("B", copy))):
            tokens = column.tokens_per_witness.get(witness)
            if tokens:
                word = tokens[0].token_string.strip()
                at[n] = max(at[n], text.find(word, at[n]))
                found[witness] = word
        if found.get("A") == found.get("B"):
            yield at[0], at[1], len(found["A"])


def meld(original: str, copy: str) -> Blocks:
    """Meld's matchers without its window: over lines, then over the characters of each changed chunk."""
    from meld.matchers.myers import InlineMyersSequenceMatcher, MyersSequenceMatcher

    ours, theirs = original.splitlines(keepends=True), copy.splitlines(keepends=True)
    our_starts, their_starts = [0], [0]
    for lines, starts in ((ours, our_starts), (theirs, their_starts)):
        for line in lines:
            starts.append(starts[-1] + len(line))
    for tag, i1, i2, j1, j2 in MyersSequenceMatcher(None, ours, theirs).get_opcodes():
        a, b = our_starts[i1], their_starts[j1]
        one, other = original[a : our_starts[i2]], copy[b : their_starts[j2]]
        if tag == "equal":
            yield a, b, len(one)
        elif tag == "replace" and len(one) + len(other) <= _INLINE_LIMIT:
            for x, y, size in InlineMyersSequenceMatcher(None, one, other).get_matching_blocks():
                yield a + x, b + y, size


def _from_runs(runs: Iterable[tuple[str, str]]) -> Blocks:
    """Places from runs marked = (in both), - (in the original) and + (in the copy)."""
    a = b = 0
    for mark, part in runs:
        if mark == "=":
            yield a, b, len(part)
        a += len(part) * (mark != "+")
        b += len(part) * (mark != "-")


def wdiff(original: Path, copy: Path) -> str:
    """wdiff's own output: it reads the files itself."""
    return subprocess.run(["wdiff", str(original), str(copy)], capture_output=True, check=False, text=True).stdout


def wdiff_blocks(output: str, original: str, copy: str) -> Blocks:
    """The words wdiff marks neither as removed nor as put in."""
    a = b = 0
    for match in re.finditer(r"\[-(.*?)-\]|\{\+(.*?)\+\}|(\S+)", output, re.DOTALL):
        removed, added, word = match.groups()
        for gone in (removed or "").split():
            a = original.find(gone, a) + len(gone)
        for new in (added or "").split():
            b = copy.find(new, b) + len(new)
        if word:
            a, b = original.find(word, a), copy.find(word, b)
            yield a, b, len(word)
            a, b = a + len(word), b + len(word)


TOOLS: dict[str, Callable[[str, str], Blocks]] = {
    "difflib": difflib_words,
    "diff-match-patch": google_diff,
    "redlines": redlines,
    "CollateX": collatex,
    "Meld": meld,
}


def main(tool: str, original: str, copy: str, result: str) -> None:
    """Compare two files and write what is the same in both."""
    texts = Path(original).read_text(encoding="utf-8"), Path(copy).read_text(encoding="utf-8")
    Path(result).write_text(json.dumps(list(TOOLS[tool](*texts))), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
