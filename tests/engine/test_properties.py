"""What holds for every pair of texts, sense or nonsense."""

from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from strategies import any_pairs, any_text, pairs, stories

from aligner.folding import fold, tokens, words
from aligner.model import Comparison, Document, EditKind, FindingKind, Relation, Role, Severity, Side, Span, Story
from aligner.pipeline import compare
from aligner.rows import RowKind, build_rows
from aligner.segmenting import segment

# Few examples and no database: the same on every machine, and quick on a slow one.
few = settings(
    max_examples=25, deadline=None, derandomize=True, database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)  # fmt: skip

KINDS = list(FindingKind)
SEVERITIES = list(Severity)


def of_kind(comparison: Comparison, kind: FindingKind, side: Side) -> set[Span]:
    return {span for finding in comparison.findings if finding.kind is kind for span in getattr(finding, side)}


def story_sentences(document: Document) -> list[int]:
    return [n for n in range(len(document.sentences)) if document.role_of(n) is not Role.FURNITURE]


def assert_tile(spans: list[Span], whole: Span) -> None:
    assert [whole.start, *(span.end for span in spans)] == [*(span.start for span in spans), whole.end]


@few
@given(any_pairs)
def test_paragraphs_and_sentences_are_ordered_disjoint_and_hold_every_character_but_spaces(pair):
    comparison = compare(*pair)
    for document in (comparison.original, comparison.copy):
        for spans in ([p.span for p in document.paragraphs], [s.span for s in document.sentences]):
            assert all(one.end <= other.start for one, other in pairwise(spans))
            assert all(len(span) > 0 and span.end <= len(document.text) for span in spans)
            covered = {at for span in spans for at in range(span.start, span.end)}
            assert {at for at, c in enumerate(document.text) if not c.isspace()} <= covered
        for sentence in document.sentences:
            assert document.paragraphs[sentence.paragraph].span.covers(sentence.span)
            assert sentence.span.of(document.text) == sentence.span.of(document.text).strip()


@few
@given(any_pairs)
def test_every_sentence_of_the_story_stands_in_one_link_and_furniture_in_none(pair):
    comparison = compare(*pair)
    for document, side in ((comparison.original, Side.ORIGINAL), (comparison.copy, Side.COPY)):
        groups = [getattr(link, side) for link in comparison.links]
        assert sorted(n for group in groups for n in group) == story_sentences(document)
        assert all(group == tuple(range(group[0], group[-1] + 1)) for group in groups if group)


@few
@given(any_pairs)
def test_what_a_link_says_fits_its_sides(pair):
    for link in compare(*pair).links:
        filled = bool(link.original), bool(link.copy)
        by_relation = {Relation.MISSING: (True, False), Relation.ADDED: (False, True)}
        assert filled == by_relation.get(link.relation, (True, True))
        assert not link.moved or filled == (True, True)
        assert 0 <= link.score <= 100
        assert [r.share for r in link.reasons] == sorted((r.share for r in link.reasons), reverse=True)
        assert sum(r.share for r in link.reasons) <= 100.5  # each is rounded to a tenth


@few
@given(any_pairs)
def test_links_that_kept_their_place_do_not_cross(pair):
    kept = [link for link in compare(*pair).links if link.original and link.copy and not link.moved]
    assert all(a.original < b.original and a.copy < b.copy for a, b in pairwise(kept))


@few
@given(any_pairs)
def test_edits_tile_both_sides_of_their_link(pair):
    comparison = compare(*pair)
    assert len(comparison.edits) == len(comparison.links)
    for link, edits in zip(comparison.links, comparison.edits, strict=True):
        assert bool(edits) == bool(link.original and link.copy)
        for document, side in ((comparison.original, Side.ORIGINAL), (comparison.copy, Side.COPY)):
            if edits:
                spans = [getattr(edit, side) for edit in edits]
                whole = document.span_of(getattr(link, side))
                assert_tile(spans, whole)
                assert "".join(span.of(document.text) for span in spans) == whole.of(document.text)


@few
@given(any_pairs)
def test_edits_are_what_they_are_called(pair):
    comparison = compare(*pair)
    for edit in (edit for edits in comparison.edits for edit in edits):
        ours, theirs = edit.original.of(comparison.original.text), edit.copy.of(comparison.copy.text)
        if edit.kind is EditKind.EQUAL:
            assert ours.strip() == theirs.strip() != ""
        elif edit.kind is EditKind.HARMLESS:
            assert ours.strip() != theirs.strip()
            assert _folded(ours) == _folded(theirs)
        else:
            sides = {EditKind.MISSING: (True, False), EditKind.ADDED: (False, True), EditKind.REPLACED: (True, True)}
            assert (bool(ours.strip()), bool(theirs.strip())) == sides[edit.kind]


def _folded(text: str) -> list[str]:
    return [token.folded for token in tokens(text) if not token.is_space]


@few
@given(any_text)
def test_a_text_with_words_in_every_sentence_compared_with_itself_finds_nothing(text):
    assert_nothing_found(text)


@few
@given(stories())
def test_a_story_compared_with_itself_finds_nothing(text):
    assert_nothing_found(text)


def has_wordless_sentence(text: str) -> bool:
    document = segment(Story("s", text))
    return not all(words(text, sentence.span.start, sentence.span.end) for sentence in document.sentences)


def repeats(text: str) -> bool:
    found = [fold(sentence.span.of(text)) for sentence in segment(Story("s", text)).sentences]
    return len(set(found)) < len(found)


def assert_nothing_found(text: str) -> None:
    comparison = compare(text, text)
    assert comparison.findings == ()
    assert [(link.original, link.relation, link.moved) for link in comparison.links] == [
        (link.copy, Relation.SAME, False) for link in comparison.links
    ]
    assert {edit.kind for edits in comparison.edits for edit in edits} <= {EditKind.EQUAL}
    assert comparison.similarity == 100.0
    assert comparison.notes == ("The two texts are identical, letter for letter.",)


@few
@given(any_pairs)
def test_swapping_the_sides_swaps_missing_and_added_passages(pair):
    there, back = compare(*pair), compare(*reversed(pair))
    missing, added = FindingKind.MISSING_PASSAGE, FindingKind.ADDED_PASSAGE
    assert of_kind(there, missing, Side.ORIGINAL) == of_kind(back, added, Side.COPY)
    assert of_kind(there, added, Side.COPY) == of_kind(back, missing, Side.ORIGINAL)


@few
@given(any_pairs)
def test_swapping_the_sides_swaps_missing_and_added_links(pair):
    there, back = compare(*pair), compare(*reversed(pair))
    for relation, side, other, swapped in (
        (Relation.MISSING, Side.ORIGINAL, Side.COPY, Relation.ADDED),
        (Relation.ADDED, Side.COPY, Side.ORIGINAL, Relation.MISSING),
    ):
        ours = {getattr(link, side) for link in there.links if link.relation is relation}
        assert ours == {getattr(link, other) for link in back.links if link.relation is swapped}


@few
@given(any_pairs)
def test_findings_stand_worst_first_and_point_at_words(pair):
    comparison = compare(*pair)
    findings = comparison.findings
    assert [finding.id for finding in findings] == [f"f{n}" for n in range(1, len(findings) + 1)]
    ranks = [SEVERITIES.index(finding.severity) for finding in findings]
    assert ranks == sorted(ranks)
    for finding in findings:
        assert finding.original or finding.copy
        assert finding.message
        assert 0 <= finding.score <= 100
        assert finding.link is None or 0 <= finding.link < len(comparison.links)
        for document, spans in ((comparison.original, finding.original), (comparison.copy, finding.copy)):
            assert list(spans) == sorted(spans)
            assert all(span.end <= len(document.text) and span.of(document.text).strip() for span in spans)


@few
@given(any_pairs)
def test_the_ledger_points_at_its_names(pair):
    comparison = compare(*pair)
    for entry in comparison.names:
        assert entry.original is not None or entry.copy
        for document, spans in (
            (comparison.original, entry.original_places),
            (comparison.copy, entry.copy_places),
        ):
            assert list(spans) == sorted(spans)
            assert all(span.end <= len(document.text) and span.of(document.text).strip() for span in spans)


@few
@given(any_pairs)
def test_own_cells_of_the_rows_hold_each_text_once_in_order(pair):
    comparison = compare(*pair)
    rows = build_rows(comparison)
    for side in Side:
        document = comparison.document(side)
        spans = [cell.span for row in rows if (cell := getattr(row, side)) is not None and not cell.ghost]
        assert all(one.end <= other.start for one, other in pairwise(spans))
        held = [n for span in spans for n, s in enumerate(document.sentences) if span.covers(s.span)]
        assert held == list(range(len(document.sentences)))
        assert "".join("".join(span.of(document.text).split()) for span in spans) == "".join(document.text.split())


@few
@given(any_pairs)
def test_runs_tile_their_cells(pair):
    comparison = compare(*pair)
    for row in build_rows(comparison):
        for side in Side:
            if cell := getattr(row, side):
                assert_tile([run.span for run in cell.runs], cell.span)
                assert all(run.text == run.span.of(comparison.document(side).text) != "" for run in cell.runs)


@few
@given(any_pairs)
def test_every_finding_is_shown_in_some_row_and_in_the_run_of_its_words(pair):
    comparison = compare(*pair)
    rows = build_rows(comparison)
    assert {name for row in rows for name in row.findings} == {finding.id for finding in comparison.findings}
    for side in Side:
        cells = [cell for row in rows if (cell := getattr(row, side)) is not None and not cell.ghost]
        for finding in comparison.findings:
            shown = {at for c in cells for r in c.runs if finding.id in r.findings for at in _characters(r.span)}
            text = comparison.document(side).text
            wanted = {at for span in getattr(finding, side) for at in _characters(span) if not text[at].isspace()}
            assert wanted <= shown


def _characters(span: Span) -> range:
    return range(span.start, span.end)


@few
@given(any_pairs)
def test_ghost_cells_repeat_an_own_cell_and_share_its_badge(pair):
    rows = build_rows(compare(*pair))
    own = {row.link: (row.move, row.original.span) for row in rows if row.kind is RowKind.MOVED_FROM}
    ghosts = {row.link: (row.move, row.original.span) for row in rows if row.kind is RowKind.MOVED_TO}
    assert own == ghosts
    badges = {badge for badge, _ in own.values()}
    assert badges == set(range(1, len(badges) + 1))
    assert all(cell.ghost == (row.kind is RowKind.MOVED_TO) for row in rows if (cell := row.original))
    assert not any(row.copy.ghost for row in rows if row.copy)


@few
@given(pairs())
def test_the_same_pair_gives_the_same_comparison(pair):
    assert compare(*pair) == compare(*pair)


@few
@given(any_pairs)
def test_progress_grows_from_nothing_to_all(pair):
    told: list[float] = []
    compare(*pair, progress=lambda done, what: told.append(done))
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)
