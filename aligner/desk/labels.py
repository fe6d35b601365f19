"""Words for the steps of mending."""

_LONGEST = 40  # code points of a text named in a menu


def brief(text: str) -> str:
    """The start of a text, on one line."""
    line = " ".join(text.split()).lstrip(",;:. ")
    if len(line) > _LONGEST:
        head = line[:_LONGEST]
        line = f"{head.rpartition(' ')[0] or head} …"
    return line
