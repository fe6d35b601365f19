"""A comparison as rows."""

from aligner.kinds import Mark
from aligner.model import FindingKind, Side
from aligner.pipeline import compare
from aligner.rows import Row, RowKind, build_rows

FERRY = "The ferry to Skarholm sank on Tuesday with sixty crates of apples on board."
MAYOR = "Ilse Marrow, the mayor of Tellerwick, refused to pay for new lanterns."
COURT = "A court in Brunnhold heard nineteen witnesses about the stolen barley."
CREW = "Kwame Adjei-Lund praised his crew for its quiet courage in the storm."
NEW = "Gardeners found an ancient coin beneath the village oak."


def rows(original: list[str], copy: list[str]) -> tuple[Row, ...]:
    return build_rows(compare("\n\n".join(original), "\n\n".join(copy)))


def text(row: Row, side: Side) -> str | None:
    cell = getattr(row, side)
    return None if cell is None else "".join(run.text for run in cell.runs)


def shape(found: tuple[Row, ...]) -> list[tuple[str, str | None, str | None]]:
    return [(row.kind.value, text(row, Side.ORIGINAL), text(row, Side.COPY)) for row in found]


def test_pairs_missing_added_and_furniture():
    assert shape(rows([FERRY, MAYOR, "Advertisement", COURT], [FERRY, NEW, COURT, "Share"])) == [
        ("pair", FERRY, FERRY),
        ("missing", MAYOR, None),
        ("furniture", "Advertisement", None),
        ("added", None, NEW),
        ("pair", COURT, COURT),
        ("furniture", None, "Share"),
    ]


def test_a_moved_passage_has_a_row_at_either_place():
    found = rows([FERRY, MAYOR, COURT, CREW], [CREW, FERRY, MAYOR, COURT])
    assert shape(found) == [
        ("moved-to", CREW, CREW),
        ("pair", FERRY, FERRY),
        ("pair", MAYOR, MAYOR),
        ("pair", COURT, COURT),
        ("moved-from", CREW, None),
    ]
    ends = [row for row in found if row.kind in (RowKind.MOVED_TO, RowKind.MOVED_FROM)]
    assert [row.move for row in ends] == [1, 1]
    assert [row.original.ghost for row in ends] == [True, False]


def test_runs_carry_marks_and_findings():
    [row] = rows([FERRY], [FERRY.replace("sixty", "six").replace("crates", "boxes")])
    assert row.findings == ("f1",)
    by_mark = {run.mark: (run.text, run.findings) for run in row.original.runs if run.mark is not Mark.PLAIN}
    assert by_mark[Mark.FACT] == ("sixty", ("f1",))
    assert by_mark[Mark.WORDING][0].strip() == "crates"


def test_the_letters_that_differ_in_a_garbled_name_are_strong():
    [row] = rows([MAYOR], [MAYOR.replace("Tellerwick", "Tellerwink")])
    assert [run.text for run in row.original.runs if run.strong] == ["c"]
    assert [run.text for run in row.copy.runs if run.strong] == ["n"]
    assert [run.text for run in row.copy.runs if run.mark is Mark.NAME] == ["Tellerwi", "n", "k"]


def test_cells_say_where_paragraphs_start():
    found = rows([f"{FERRY} {MAYOR}", COURT], [f"{FERRY} {MAYOR}", COURT])
    assert [(row.copy.paragraph, row.copy.starts_paragraph) for row in found] == [(0, True), (0, False), (1, True)]


def test_furniture_says_how_it_was_recognised():
    furniture = rows([FERRY], [FERRY, "Share"])[-1]
    assert (furniture.copy.reason, furniture.link) == ("is a label of the page", None)


def test_no_text_no_rows():
    assert rows([], []) == ()


def test_a_name_shows_inside_an_added_passage():
    comparison = compare(
        "Ilse Marrow opened the pier.", "Ilse Marrow opened the pier. The Yunited Nations paid for it."
    )
    runs = [run for row in build_rows(comparison) if row.copy for run in row.copy.runs if "Yunited" in run.text]
    assert [(run.text, run.mark) for run in runs] == [("Yunited Nations", Mark.NAME)]
    kinds = {finding.id: finding.kind for finding in comparison.findings}
    assert [kinds[i] for i in runs[0].findings] == [FindingKind.SUSPECT_NAME, FindingKind.ADDED_PASSAGE]
