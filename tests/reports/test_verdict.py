"""The one sentence that says how the pair stands."""

from dataclasses import replace

from aligner.reports.verdict import verdict


def test_the_worst_kinds_are_named_and_the_rest_counted(comparison):
    assert verdict(comparison) == (
        "16 findings, 7 of them serious: 1 garbled name, 1 changed name, 1 suspect name, 1 changed number, "
        "1 changed date and 11 more."
    )


def test_one_finding(comparison):
    assert verdict(replace(comparison, findings=comparison.findings[:1])) == "1 finding: 1 garbled name."


def test_several_of_one_kind(comparison):
    added = comparison.findings[9:11]
    assert verdict(replace(comparison, findings=added)) == "2 findings: 2 added passages."


def test_two_kinds(comparison):
    two = (comparison.findings[0], *comparison.findings[9:11])
    assert verdict(replace(comparison, findings=two)) == (
        "3 findings, 1 of them serious: 1 garbled name and 2 added passages."
    )


def test_nothing_found(comparison):
    assert verdict(replace(comparison, findings=())) == ("Nothing was found that needs a second look.")


def test_the_same_text_twice(comparison):
    same = replace(comparison, copy=comparison.original, findings=())
    assert verdict(same) == "The two texts are the same, letter for letter."


def test_the_worst_come_first_whatever_their_kind(comparison):
    passage, name = comparison.findings[8], comparison.findings[0]
    worse = (replace(passage, severity=name.severity), name)
    assert verdict(replace(comparison, findings=worse)) == (
        "2 findings, 2 of them serious: 1 missing passage and 1 garbled name."
    )
