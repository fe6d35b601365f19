"""What has been put aside is drawn faintly, what was paired by hand bears rings, and a cell can be asked for."""

from pointing import place_of
from PySide6.QtGui import QImage

from aligner import Mark, Run, Side, Span
from ui.view.marking import Marking, Marks
from ui.view.row_layout import Hand


def _run(*findings: str, mark: Mark = Mark.NAME) -> Run:
    return Run(Span(0, 4), "Anna", mark, findings)


def test_the_worst_that_is_still_open_decides(opened) -> None:
    findings = {finding.id: finding for finding in opened.session.comparison.findings}
    marks = Marks(findings, frozenset({"number"}))
    assert marks.of_run(_run("name", "number")) == Marking(Mark.NAME)
    assert marks.of_run(_run("number", "name")) == Marking(Mark.NAME)
    assert marks.of_run(_run("number")) == Marking(Mark.FACT, faint=True)
    assert marks.of_run(_run("unknown")) == Marking(Mark.PLAIN)
    assert marks.of_run(_run(mark=Mark.WORDING)) == Marking(Mark.WORDING)
    assert Marks(wording=False).of_run(_run(mark=Mark.WORDING)) == Marking(Mark.PLAIN)


def _colours(window, row: int, finding: str, side: Side) -> set[int]:
    """The colours in which the words of a finding are painted."""
    view = window.page.view
    place = place_of(view, row)
    layout = view.stack.layout(place)
    assert layout is not None
    rect = layout.cells[side].rects_of(finding)[0].toRect()
    rect.translate(round(view.stack.columns.left(side)), round(layout.top + view.stack.heights.top(place) - view.edge))
    picture: QImage = view.viewport().grab(rect).toImage()
    return {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}


def test_a_dismissed_finding_is_drawn_faintly_and_leaves_the_strip(opened) -> None:
    view, strip = opened.page.view, opened.page.overview
    ink = view.stack.look.marks[Mark.NAME].ink.rgb()
    assert ink in _colours(opened, 6, "name", Side.COPY)
    everywhere = frozenset(finding.id for finding in opened.session.comparison.findings)
    view.show_dismissed(everywhere)
    strip.show_dismissed(everywhere)
    assert ink not in _colours(opened, 6, "name", Side.COPY)
    layout = view.stack.layout(place_of(view, 6))
    assert [badge.faint for badge in layout.badges] == [True]
    assert strip.worst_per_pixel(Side.COPY) == {}


def test_a_pair_made_by_hand_bears_a_badge(opened) -> None:
    view = opened.page.view
    link = view.stack.rows[6].link
    view.show_hands({link: Hand.PAIRED})
    first, *others = view.stack.layout(place_of(view, 6)).badges
    assert first.hand is Hand.PAIRED
    assert [badge.finding for badge in others] == ["name"]
    assert not first.rect.intersects(others[0].rect)
    assert not any(badge.hand for badge in view.stack.layout(place_of(view, 7)).badges)


def test_a_cell_tells_where_it_stands(opened) -> None:
    view = opened.page.view
    rows = view.stack.rows
    rect = view.cell_rect(rows[6].link, Side.COPY)
    assert rect is not None
    assert rect.left() == round(view.stack.columns.left(Side.COPY))
    assert rect.width() == round(view.stack.columns.text_width)
    assert view.viewport().rect().contains(rect)
    assert view.cell_rect(rows[8].link, Side.COPY) is None, "missing from the copy"
    assert view.cell_rect(rows[1].link, Side.ORIGINAL) is None, "folded away"
    moved = rows[-1].link
    assert view.cell_rect(moved, Side.ORIGINAL).top() < view.cell_rect(moved, Side.COPY).top()
