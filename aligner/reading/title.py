"""The headline of a web page, out of the places where pages put it."""

import re

from aligner.reading.page import Page

_SITE = re.compile(r"\s(?:\||::|»|·|[–—-])\s")
_SITE_WORDS = 4


def title_of(page: Page) -> str:
    """The page's headline, or "" where it has none.

    A first heading that the window's or the shared title repeats is the headline as printed; without one the title
    made for sharing is nearest to it, then any first heading, then the window's title without the name of the site.
    """
    named = f"{page.shared_title} {page.window_title}".casefold()
    printed = [head for head in page.headlines if head.casefold() in named and head.casefold() != page.site.casefold()]
    if printed:
        return max(printed, key=len)
    if page.shared_title:
        return page.shared_title
    return page.headlines[0] if len(page.headlines) == 1 else _without_site(page)


def _without_site(page: Page) -> str:
    title = page.window_title
    parts = list(_SITE.finditer(title))
    if not parts:
        return title
    head, tail = title[: parts[-1].start()], title[parts[-1].end() :]
    is_site = tail.casefold() == page.site.casefold() or len(tail.split()) <= min(_SITE_WORDS, len(head.split()))
    return head if is_site else title
