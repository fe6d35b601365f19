"""The roles that the styles of word processors give, as the English of Word and LibreOffice calls them."""

from collections.abc import Iterable

from aligner.model import Role

STYLES = {
    "title": Role.TITLE,
    "subtitle": Role.HEADING,
    "caption": Role.CAPTION,
    "byline": Role.BYLINE,
    "author": Role.BYLINE,
}


def role_of(names: Iterable[str]) -> Role:
    """The role that a style, or the first of the styles it is made from that has one, gives; names in small letters."""
    for name in names:
        if name.partition(" ")[0] == "heading":
            return Role.HEADING
        if name in STYLES:
            return STYLES[name]
    return Role.BODY
