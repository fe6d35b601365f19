"""Words for the steps of mending."""

from aligner.findings.draft import shown

_LONGEST = 40  # code points of a text named in a menu


def brief(text: str) -> str:
    """The start of a text in quotation marks, on one line."""
    line = " ".join(text.split()).lstrip(",;:. ")
    if len(line) > _LONGEST:
        head = line[:_LONGEST]
        line = f"{head.rpartition(' ')[0] or head} …"
    return shown(line)


def places(number: int) -> str:
    """``1 place``, ``2 places``."""
    return f"{number} place{'' if number == 1 else 's'}"
