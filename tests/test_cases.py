"""The tricky cases of ``tests/cases``: small texts, each with exactly the findings an editor would want."""

import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from aligner.model import Comparison, FindingKind, Severity, Side
from aligner.options import Options
from aligner.pipeline import compare
from aligner.reports.places import spans_on, words_of

CASES = Path(__file__).parent / "cases"
LANGUAGES = {"en", "de", "fr", "es", "uk"}
KEYS = {"about", "language", "original", "copy", "expect", "allow", "fails_today"}
BETWEEN = " … "


@dataclass(frozen=True, slots=True, order=True)
class Row:
    """A finding in brief: its kind and the words at its places, several places joined with an ellipsis."""

    kind: str
    original: str
    copy: str

    def __str__(self) -> str:
        return f"{self.kind}: “{self.original}” -> “{self.copy}”"


@dataclass(frozen=True, slots=True)
class Case:
    """One file: two texts, the findings expected, and those that may be there as long as they have a low severity."""

    name: str
    about: str
    language: str
    original: str
    copy: str
    expect: tuple[Row, ...]
    allow: tuple[Row, ...]
    fails_today: str | None

    def text(self, side: Side) -> str:
        return self.original if side is Side.ORIGINAL else self.copy


def rows(entries: list[dict[str, str]]) -> tuple[Row, ...]:
    return tuple(Row(entry["kind"], entry.get("original", ""), entry.get("copy", "")) for entry in entries)


def load(path: Path) -> Case:
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    assert raw.keys() <= KEYS, f"{path}: unknown keys {sorted(raw.keys() - KEYS)}"
    return Case(
        path.relative_to(CASES).with_suffix("").as_posix(),
        raw["about"],
        raw["language"],
        raw["original"],
        raw["copy"],
        rows(raw["expect"]),
        rows(raw.get("allow", [])),
        raw.get("fails_today"),
    )


ALL = [load(path) for path in sorted(CASES.rglob("*.toml"))]


def parameter(case: Case):
    marks = [pytest.mark.xfail(reason=case.fails_today, raises=AssertionError, strict=True)] if case.fails_today else []
    return pytest.param(case, id=case.name, marks=marks)


def found_in(comparison: Comparison) -> list[tuple[Row, Severity]]:
    found = []
    for finding in comparison.findings:
        places = (words_of(comparison.document(side), spans_on(finding, side)) for side in Side)
        found.append((Row(finding.kind.value, *places), finding.severity))
    return found


def trouble(case: Case, found: list[tuple[Row, Severity]]) -> str:
    """What differs from the expectation, a line each; nothing where the case holds."""
    expected = Counter(case.expect)
    over = Counter(row for row, severity in found if row not in case.allow or severity is not Severity.LOW)
    missed = [f"  not found  {row}" for row in sorted((expected - over).elements())]
    wrong = [f"  wrong      {row}" for row in sorted((over - expected).elements())]
    return "\n".join([*missed, *wrong])


@pytest.mark.parametrize("case", [parameter(case) for case in ALL])
def test_exactly_the_expected_findings(case):
    options = Options(original_language=case.language, copy_language=case.language)
    problem = trouble(case, found_in(compare(case.original, case.copy, options)))
    assert not problem, f"{case.name}: {case.about}\n{problem}"


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)
def test_a_case_is_sound(case):
    """Every expected place stands in its text, so that a slip in a case cannot pass for a fault of the engine."""
    assert case.about.endswith(".")
    assert case.language in LANGUAGES
    for row in (*case.expect, *case.allow):
        FindingKind(row.kind)
        assert row.original or row.copy
        for side in Side:
            text = " ".join(case.text(side).split())
            missing = [place for place in getattr(row, side.value).split(BETWEEN) if place not in text]
            assert not missing, f"{missing} not in the {side.value}"


def test_every_kind_and_language_has_its_cases():
    assert len(ALL) >= 70
    assert {row.kind for case in ALL for row in case.expect} == {kind.value for kind in FindingKind}
    assert {case.language for case in ALL} == LANGUAGES


def test_the_list_of_cases_is_complete():
    text = (CASES / "README.md").read_text(encoding="utf-8")
    listed = [line for line in text.splitlines() if line.startswith("- [")]
    wanted = [f"- [{case.name.partition('/')[2]}]({case.name}.toml): {case.about}" for case in ALL]
    assert listed == wanted
