"""Decisions: they hold for the finding they were made about, also when the pair is compared again."""

from aligner import (
    Decision,
    FindingKey,
    FindingKind,
    Review,
    Rule,
    Verdict,
    carried,
    compare,
    finding_keys,
    mended,
    mendings_for,
    rule_for,
)

NAME = FindingKey(FindingKind.GARBLED_NAME, "marrow", "marow")
ORIGINAL = "Ilse Marrow sold sixty lanterns.\n\nKwame Lund paid Ilse Marrow on Tuesday.\n\nNobody thanked them."
COPY = "Ilse Marow sold sixty lanterns.\n\nKwame Lund paid Ilse Marow on Tuesday.\n\nNobody thanked them."


def test_nothing_is_decided_at_first():
    assert Review().on(NAME) == Decision(Verdict.OPEN, "")
    assert Review().looked_at([NAME]) == 0


def test_a_decision_holds_and_the_earlier_review_stays_as_it_was():
    before = Review()
    after = before.decide(NAME, Decision(Verdict.ACCEPTED, "ask the desk"))
    assert after.on(NAME) == Decision(Verdict.ACCEPTED, "ask the desk")
    assert before.on(NAME).verdict is Verdict.OPEN
    assert after.looked_at([NAME, FindingKey(FindingKind.GARBLED_NAME, "marrow", "marow", 1)]) == 1


def test_a_rule_dismisses_what_it_covers_and_a_decision_beats_it():
    rule = Rule(FindingKind.GARBLED_NAME, "Marrow", "Marow")
    review = Review().always(rule).always(rule)
    assert review.rules == (rule,)
    assert review.on(NAME).verdict is Verdict.DISMISSED
    assert review.on(FindingKey(FindingKind.GARBLED_NAME, "marrow", "marrowe")).verdict is Verdict.OPEN
    assert review.decide(NAME, Decision(Verdict.ACCEPTED)).on(NAME).verdict is Verdict.ACCEPTED
    assert review.forget(rule).on(NAME).verdict is Verdict.OPEN


def test_a_rule_for_a_kind_covers_any_words():
    review = Review().always(Rule(FindingKind.MOVED_PASSAGE))
    assert review.on(FindingKey(FindingKind.MOVED_PASSAGE, "a", "b", 3)).verdict is Verdict.DISMISSED
    assert review.on(NAME).verdict is Verdict.OPEN


def test_equal_findings_are_told_apart_by_their_order_in_the_copy():
    comparison = compare(ORIGINAL, COPY)
    keys = finding_keys(comparison)
    places = {keys[f.id].nth: f.copy[0].start for f in comparison.findings}
    assert [(k.kind, k.original, k.copy) for k in keys.values()] == [
        (FindingKind.GARBLED_NAME, "ilse marrow", "ilse marow")
    ] * 2
    assert places[0] < places[1]


def test_keys_do_not_change_with_quotation_marks_and_passages_put_before():
    again = compare(ORIGINAL, "A new “headline” for all\n\n" + COPY)
    found = {key for key in finding_keys(again).values() if key.kind is FindingKind.GARBLED_NAME}
    assert found == set(finding_keys(compare(ORIGINAL, COPY)).values())


def test_the_rule_for_a_finding_covers_its_like():
    comparison = compare(ORIGINAL, COPY)
    review = Review().always(rule_for(comparison, comparison.findings[0]))
    assert review.looked_at(finding_keys(comparison).values()) == 2


def test_what_was_decided_about_one_of_two_equal_findings_stays_with_it_when_the_other_is_mended():
    before = compare(ORIGINAL, COPY)
    keys = finding_keys(before)
    first, second = sorted(before.findings, key=lambda f: f.copy)
    dismissed = Review().decide(keys[second.id], Decision(Verdict.DISMISSED, "his own spelling"))
    accepted = Review().decide(keys[first.id], Decision(Verdict.ACCEPTED))
    changes = mendings_for(before, first)[0].changes
    after = compare(ORIGINAL, mended(COPY, changes))
    [left] = finding_keys(after).values()
    assert carried(dismissed, before, after, changes).on(left) == Decision(Verdict.DISMISSED, "his own spelling")
    assert carried(accepted, before, after, changes).on(left) == Decision()


def test_a_review_stays_as_it_is_where_nothing_is_counted_anew():
    before = compare(ORIGINAL, COPY)
    review = Review().decide(NAME, Decision(Verdict.ACCEPTED))
    assert carried(review, before, before, ()) is review
