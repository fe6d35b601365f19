"""Cells for spreadsheets."""

# A spreadsheet takes a cell that begins so for a formula and runs it; the full-width forms count too in East Asia.
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def safe_cell(text: str) -> str:
    """The text as a cell that no spreadsheet computes."""
    safe = "'" + text if text.startswith(_FORMULA) else text
    return safe.encode("utf-8", errors="replace").decode("utf-8")
