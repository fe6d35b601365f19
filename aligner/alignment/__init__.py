"""Two documents into links: sentence groups that tell the same, missing and added ones, and moves."""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable

from aligner.alignment.chain import Step, best_chain
from aligner.alignment.gaps import bridged
from aligner.alignment.held import held, without_held
from aligner.alignment.moves import Left, absorb, moved_steps
from aligner.alignment.near import NearPairs, near_pairs
from aligner.alignment.posterior import likely_steps
from aligner.alignment.retelling import for_retelling, is_retelling
from aligner.alignment.strangers import strangers
from aligner.alignment.values import told_by_value
from aligner.folding import fold
from aligner.model import Document, Link, Relation, Role
from aligner.options import Options
from aligner.progress import Progress, paced
from aligner.similarity import Likeness


def align(
    original: Document, copy: Document, likeness: Likeness, options: Options, progress: Progress
) -> tuple[list[Link], NearPairs]:
    """All links in reading order; every sentence outside the furniture stands in exactly one of them.

    With them come the near pairs they were chosen from. What the editor paired or parted by hand stays so.
    """
    by_hand = held(original, copy, options.pairings)
    near = near_pairs(original, copy, likeness, progress)
    near = without_held(near, by_hand) if options.pairings else near
    progress(0.4, "Pairing the sentences")
    chain = best_chain(near, likeness, options, progress)
    retelling = is_retelling(chain, near, likeness)
    if retelling:
        options = for_retelling(options)
        chain = likely_steps(chain, near, likeness, progress)
    if strange := strangers(chain, near):
        near = near.held_apart(strange)
        chain = [step for step in chain if near.may_be_one(step.original, step.copy)]
    left = Left(_story_sentences(original), _story_sentences(copy))
    fixed = [Step(ours, theirs, 0.0) for ours, theirs in by_hand.together]
    for step in (*chain, *fixed):
        left.take(step)
    moves = moved_steps(near, left, likeness, options)
    chain = absorb(chain, left, near, likeness, options)
    moves = absorb(moves, left, near, likeness, options)
    beside = bridged([*chain, *moves], left, near, likeness, (original.language, copy.language), options)
    chain, by_value = told_by_value(chain, left, near, likeness, (original, copy), options)
    kept, moves = _settle(chain, [*fixed, *moves, *beside, *by_value])
    kept_steps = paced(kept, progress, 0.55, 0.6, "Pairing the sentences")
    links = [_link(original, copy, likeness, step, moved=False) for step in kept_steps]
    links += [_link(original, copy, likeness, step, moved=True) for step in moves]
    links += [Link((i,), (), Relation.MISSING) for i in left.original]
    links += [Link((), (j,), Relation.ADDED) for j in left.copy]
    return in_reading_order(links), near


def _story_sentences(document: Document) -> set[int]:
    return {n for n in range(len(document.sentences)) if document.role_of(n) is not Role.FURNITURE}


def _settle(chain: list[Step], moves: list[Step]) -> tuple[list[Step], list[Step]]:
    """A left-over pair that crosses no link of the chain has not moved at all."""
    kept = list(chain)
    really_moved: list[Step] = []
    # Steps that cross none of each other stand in one order in both texts: a pair crosses none of them if as many
    # lie before it in the one as in the other.
    ours, theirs = [s.original for s in chain], [s.copy for s in chain]
    for move in moves:
        at = bisect_left(ours, move.original), bisect_left(theirs, move.copy)
        if at[0] == at[1]:
            kept.append(move)
            ours.insert(at[0], move.original)
            theirs.insert(at[1], move.copy)
        else:
            really_moved.append(move)
    return kept, really_moved


def _link(original: Document, copy: Document, likeness: Likeness, step: Step, *, moved: bool) -> Link:
    ours = likeness.group(likeness.original, step.original)
    theirs = likeness.group(likeness.copy, step.copy)
    right, wrong = original.span_of(step.original).of(original.text), copy.span_of(step.copy).of(copy.text)
    same = right == wrong or fold(right) == fold(wrong)
    score, reasons = likeness.explained(ours, theirs)
    return Link(
        step.original,
        step.copy,
        Relation.SAME if same else Relation.REWORDED,
        moved,
        100.0 if same else round(100 * score, 1),
        reasons,
    )


def in_reading_order(links: Iterable[Link]) -> list[Link]:
    """Links that kept their place lead; missing ones follow the original, added and moved ones the copy."""
    links = list(links)
    firm = sorted((k for k in links if k.original and k.copy and not k.moved), key=lambda k: k.copy)
    missing = deque(sorted((k for k in links if not k.copy), key=lambda k: k.original))
    placed = deque(sorted((k for k in links if not k.original or k.moved), key=lambda k: k.copy))
    ordered: list[Link] = []
    for link in [*firm, None]:
        while missing and (link is None or missing[0].original < link.original):
            ordered.append(missing.popleft())
        while placed and (link is None or placed[0].copy < link.copy):
            ordered.append(placed.popleft())
        if link is not None:
            ordered.append(link)
    return ordered
