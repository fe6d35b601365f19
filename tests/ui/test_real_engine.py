"""The window with the engine itself, on the samples that ship."""

from pointing import drop, mime_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from aligner import SAMPLES, FindingKind, RowKind, Side


def test_dropping_the_first_sample_shows_its_garbled_names(qtbot, real) -> None:
    sample = SAMPLES[0]
    with qtbot.waitSignal(real.loader.loaded):
        drop(real, mime_of(sample.original, sample.copy))
    kinds = real.session.counts()
    assert kinds[FindingKind.GARBLED_NAME] >= 1
    assert len(real.session.shown) == len(real.session.comparison.findings)
    assert all(real.page.panel.model.row_of(finding.id) is not None for finding in real.session.shown)
    qtbot.keyClick(real, Qt.Key.Key_F8)
    finding = real.session.finding(real.session.current)
    row = real.page.view.travel.rows_of(finding)[0]
    assert real.page.view.travel.in_sight(real.page.view.stack.place_of_row(row))


def test_the_runs_of_every_row_are_the_words_of_the_texts(qtbot, real) -> None:
    sample = SAMPLES[1]
    with qtbot.waitSignal(real.loader.loaded):
        real.opening.open_pair((sample.original, sample.copy))
    for row in real.session.rows:
        for side, cell in ((Side.ORIGINAL, row.original), (Side.COPY, row.copy)):
            if cell is not None:
                text = real.page.view.text_of(side)
                assert "".join(run.text for run in cell.runs) == cell.span.of(text)
                assert row.kind in RowKind


def test_the_same_text_twice_finds_nothing_and_says_so(qtbot, real) -> None:
    with qtbot.waitSignal(real.loader.loaded):
        real.opening.open_pair((SAMPLES[0].original, SAMPLES[0].original))
    assert real.page.panel.nothing.isVisible()
    assert real.page.view.stack.bands


def test_a_missing_file_is_told_plainly_and_the_pair_stays(qtbot, real, tmp_path) -> None:
    with qtbot.waitSignal(real.loader.loaded):
        real.opening.open_pair((SAMPLES[0].original, SAMPLES[0].copy))
    before = real.session.comparison
    (tmp_path / "empty.txt").write_bytes(b"")
    for name in ("gone.txt", "empty.txt"):
        with qtbot.waitSignal(real.loader.refused):
            drop(real.page.view.viewport(), mime_of(tmp_path / name))
        assert name in real.message.label.text()
        assert "Error" not in real.message.label.text()
        assert real.session.comparison is before


def test_the_report_of_a_sample_is_written(qtbot, real, tmp_path, monkeypatch) -> None:
    with qtbot.waitSignal(real.loader.loaded):
        real.opening.open_pair((SAMPLES[0].original, SAMPLES[0].copy))
    target = tmp_path / "report.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    with qtbot.waitSignal(real._export_jobs.finished):
        qtbot.keyClick(real, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert target.read_text(encoding="utf-8").lstrip().startswith("<!DOCTYPE html>")
