"""The report and the window draw from the same rows and the same themes."""

import pytest
from lxml import html

from aligner import Mark, RowKind, load_theme
from aligner.reports.html_report import render_rows
from aligner.reports.style import variables
from ui.look.theme import make_look


def _of_window(row, cell) -> list[tuple[str, str]]:
    joined: list[tuple[str, str]] = []
    for run in cell.runs if cell is not None and row.kind is not RowKind.FURNITURE else ():
        if joined and joined[-1][0] == run.mark.value:
            joined[-1] = (run.mark.value, joined[-1][1] + run.text)
        else:
            joined.append((run.mark.value, run.text))
    return joined


def _of_report(cell) -> list[tuple[str, str]]:
    joined: list[tuple[str, str]] = []
    for words in cell.xpath(".//div[@class='words']/p[not(@class)]"):
        for unseen in words.xpath(".//span[@class='unseen']"):
            unseen.drop_tree()
        found = [("plain", words.text or "")]
        for part in words:
            mark = next((name[2:] for name in part.get("class", "").split() if name.startswith("m-")), "plain")
            found += [(mark, part.text_content()), ("plain", part.tail or "")]
        for mark, text in found:
            if text and joined and joined[-1][0] == mark:
                joined[-1] = (mark, joined[-1][1] + text)
            elif text:
                joined.append((mark, text))
    return joined


def test_the_same_rows_with_the_same_marks_in_the_same_order(opened):
    shown = [row for row in opened.session.rows if row.kind is not RowKind.FURNITURE]
    drawn = html.document_fromstring(render_rows(opened.session.comparison, opened.session.rows)).xpath(
        "//table[@class='texts']//tr[starts-with(@class, 'row r-')]"
    )
    assert [row.get("class").split()[1] for row in drawn] == [f"r-{row.kind.value}" for row in shown]
    for row, line in zip(shown, drawn, strict=True):
        assert [_of_report(cell) for cell in line.xpath("td")] == [
            _of_window(row, cell) for cell in (row.original, row.copy)
        ]


@pytest.mark.parametrize("name", ["light", "dark", "high-contrast-light", "high-contrast-dark"])
def test_the_same_colours(qapp, name):
    theme = load_theme(name)
    look, style = make_look(theme, 100), variables(theme)
    for mark in Mark:
        assert f"--{mark}-ink: {look.marks[mark].ink.name()};" in style
        ground = look.marks[mark].ground
        assert f"--{mark}-ground: {'transparent' if ground is None else ground.name()};" in style
    for shade, colour in look.colours.items():
        assert f"--{shade}: {colour.name()};" in style
