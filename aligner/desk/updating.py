"""Comparing again after the copy was mended: only what changed, where that gives the same as all of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from aligner.alignment import in_reading_order
from aligner.desk.changes import Change, in_order, mended
from aligner.desk.desk import Desk
from aligner.desk.realigning import aligned_again
from aligner.desk.refinding import facts_again
from aligner.desk.splicing import NotLocalError, SplicedTokens, splice
from aligner.desk.stretch import moved_edits, stretch_around
from aligner.findings import conclude, in_passage
from aligner.findings.facts import Passage
from aligner.language import detect
from aligner.model import Comparison, Edit, Finding, FindingKind, Link, Relation, Span, Story
from aligner.options import DEFAULT, Options
from aligner.pipeline import compare, notes_on
from aligner.progress import SILENT, Progress
from aligner.workings import Workings, shared_words

_SHORT = 20_000  # characters of both texts up to which all is compared again: that is quick, and exact
_APART = 2_000  # characters between changes from which they are looked at one by one
_MOST = 6  # places looked at one by one
_TOLD_BY = 6_000  # characters at the start of a text that tell its language


def compare_again(
    before: Comparison,
    after: Desk | Story,
    changes: Iterable[Change],
    options: Options = DEFAULT,
    progress: Progress = SILENT,
) -> Comparison:
    """The comparison of a mended copy, from the one ``before`` the changes were made.

    ``after`` is the desk with the changes made, whose pairings are kept, or the mended copy alone.

    The passages around each change are aligned again and looked through anew, with the rarity of words, the names and
    the ways of writing of both whole texts; everything else is taken over. All of the pair is compared again where that
    would not do: in short texts, in pages whose parts are known, where passages were paired by hand, where the stretch
    touches a moved passage or page furniture, where a passage in it has a like far away, or where a changed
    word is a name elsewhere only through the
    place that changed. The result is then that of ``compare``; else it has the same links, edits and findings, but
    the scores of links and the words that carried them stay as they were outside of the stretch, though the rarity of
    words changed a little. A detail found missing elsewhere that the changed sentence now tells, and a sentence that is
    parted only because of a far one, are seen when all is compared next.
    """
    if isinstance(after, Desk):
        options = replace(options, pairings=after.pairings)
    copy = after.copy if isinstance(after, Desk) else after
    try:
        result = _locally(before, copy, in_order(changes), options)
    except NotLocalError:
        return compare(before.original.story, copy, options, progress)
    progress(1.0, "Done")
    return result


@dataclass(frozen=True, slots=True)
class _State:
    """A comparison before its findings are settled."""

    comparison: Comparison
    workings: Workings


def _locally(before: Comparison, copy: Story, changes: Sequence[Change], options: Options) -> Comparison:
    workings = before.workings
    if not isinstance(workings, Workings) or workings.options != options or options.pairings or not changes:
        raise NotLocalError("there is nothing to go on from")
    old = before.copy.story
    if len(before.original.text) + len(old.text) < _SHORT:
        raise NotLocalError("short texts are compared again")
    if old.parts or copy.parts:
        raise NotLocalError("the parts of a page tell how its text is read")
    if replace(copy, text="") != replace(old, text="") or mended(old.text, changes) != copy.text:
        raise NotLocalError("more changed than was told")
    clusters = _clusters(changes)
    if len(clusters) > _MOST:
        raise NotLocalError("there are changes all over the text")
    early = changes[0].span.start < _TOLD_BY and options.copy_language is None
    if early and detect(copy.text) != before.copy.language:
        raise NotLocalError("the language seems to be another")
    state = _State(before, workings)
    for cluster in reversed(clusters):  # from the last on, so that the places of the others hold
        state = _updated(state, cluster)
    return _concluded(before, state)


def _clusters(changes: Sequence[Change]) -> list[list[Change]]:
    clusters: list[list[Change]] = []
    for change in changes:
        if clusters and change.span.start - clusters[-1][-1].span.end < _APART:
            clusters[-1].append(change)
        else:
            clusters.append([change])
    return clusters


def _updated(state: _State, changes: Sequence[Change]) -> _State:
    """The state after some changes that stand near each other."""
    old, workings = state.comparison, state.workings
    fresh = splice(old.copy, changes)
    sizes = len(old.original.sentences), len(old.copy.sentences)
    stretch = stretch_around(old.links, sizes, fresh.first, fresh.last)
    tokens = workings.facts[0].tokens, SplicedTokens(workings.facts[1].tokens, fresh, fresh.tokens)
    local = aligned_again(old, fresh, stretch, tokens, workings)
    on = fresh.count - (fresh.last - fresh.first)

    kept = {n: _moved_link(old.links[n], stretch.copy[1], on) for n in stretch.outside}
    links = in_reading_order([*kept.values(), *local.links])
    place = {(link.original, link.copy): n for n, link in enumerate(links)}
    number_of = {n: place[link.original, link.copy] for n, link in kept.items()}
    edits: list[tuple[Edit, ...]] = [()] * len(links)
    edge = old.copy.sentences[stretch.copy[1]].span.start if stretch.copy[1] < sizes[1] else len(old.copy.text) + 1
    for n, number in number_of.items():
        behind = old.edits[n] and old.edits[n][0].copy.start >= edge
        edits[number] = moved_edits(old.edits[n], fresh.shift) if behind else old.edits[n]
    for link, change in zip(local.links, local.edits, strict=True):
        edits[place[link.original, link.copy]] = change

    facts = facts_again(old, fresh, stretch, tokens, workings.facts)
    drafts = [_moved_finding(f, number_of[f.link], edge, fresh.shift) for f in workings.drafts if f.link in number_of]
    for link, change in zip(local.links, local.edits, strict=True):
        if link.relation is Relation.REWORDED:
            passage = Passage(place[link.original, link.copy], link, change, *facts)
            drafts += in_passage(passage, local.likeness)
    drafts += (replace(f, link=place[_ends(local.links[f.link or 0])]) for f in local.lone)
    inside = [old.links[n] for n in stretch.inside], [old.edits[n] for n in stretch.inside]
    shared = workings.shared - shared_words((tokens[0], workings.facts[1].tokens), *inside)
    shared += shared_words(tokens, local.links, local.edits)
    comparison = replace(old, copy=fresh.document, links=tuple(links), edits=tuple(edits), workings=None)
    drafts.sort(key=_as_found)
    return _State(comparison, Workings(workings.options, facts, local.rarity, tuple(drafts), shared))


def _concluded(before: Comparison, state: _State) -> Comparison:
    workings = state.workings
    findings, names = conclude(workings.facts, state.comparison.links, state.comparison.edits, workings.drafts)
    similarity = workings.shared.similarity
    alike = min(similarity, before.similarity) > 99.0  # else no note can say that the texts are the same
    notes = notes_on(state.comparison.original, state.comparison.copy) if alike else before.notes
    return replace(
        state.comparison, findings=findings, names=names, similarity=similarity, notes=notes, workings=workings
    )


def _as_found(finding: Finding) -> tuple[bool, bool, int]:
    """The order in which ``compare`` finds: passage by passage, then those that are missing, then added ones."""
    lone = finding.kind in (FindingKind.MISSING_PASSAGE, FindingKind.ADDED_PASSAGE)
    place = (finding.original or finding.copy)[0].start if lone else finding.link or 0
    return lone, finding.kind is FindingKind.ADDED_PASSAGE, place


def _ends(link: Link) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return link.original, link.copy


def _moved_link(link: Link, edge: int, on: int) -> Link:
    if not on or not link.copy or link.copy[0] < edge:
        return link
    return replace(link, copy=tuple(n + on for n in link.copy))


def _moved_finding(finding: Finding, link: int, edge: int, by: int) -> Finding:
    copy = tuple(Span(s.start + by, s.end + by) if s.start >= edge else s for s in finding.copy)
    return replace(finding, copy=copy, link=link)
