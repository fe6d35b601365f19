"""All visible text of a web page, block by block, and the measures that say what can be done with the page.

One pass over the page's tags with a constant stack, so neither size nor nesting can hurt.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from aligner.model import Role

_BLOCKS = frozenset(
    """address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre section summary
    table tbody tfoot thead tr ul""".split()
)
_UNSEEN = frozenset(
    """audio canvas datalist iframe math noscript object script select style svg template textarea title
    video""".split()
)
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_FURNITURE = frozenset(["aside", "button", "footer", "form", "nav", "select"])

MAX_TAGS = 150_000
"""Tags of a page that is read at all, some two seconds' work; a novel has twenty thousand."""

_NOT_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ATTACHED = re.compile("caption|byline", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\n\f\r]+")
_MOST_LINKED = 20
_PIECE = 65_536


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item, table row, caption or byline.

    ``attached``: a caption or byline, which goes with the story around it; ``furniture``: inside a menu, sidebar, form
    or footer.
    """

    text: str
    attached: bool = False
    furniture: bool = False
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class Page:
    """A web page as seen: its blocks in order, what it says its title is, and its measures.

    ``linked``: what its scripts tell search engines, as JSON. ``furnished``: it has menus, forms or more than a few
    links, so its story must be told from the rest.
    ``depth`` counts tags inside tags, ``widest`` the tags directly inside one tag, ``elements`` all of them.
    """

    blocks: tuple[Block, ...]
    headlines: tuple[str, ...]
    window_title: str
    shared_title: str
    site: str
    linked: tuple[str, ...]
    furnished: bool
    depth: int
    widest: int
    elements: int

    @property
    def text(self) -> str:
        return "\n\n".join(block.text for block in self.blocks)


def read_page(source: str) -> Page:
    """The page written in ``source``; any text whatever makes some page.

    Raises TooManyTags.
    """
    from lxml.etree import HTMLParser  # type: ignore[import-untyped]

    collector = _Collector()
    data = source.encode("utf-8", "replace")
    if data.strip():
        parser = HTMLParser(target=collector, encoding="utf-8", huge_tree=True)
        for start in range(0, len(data), _PIECE):
            parser.feed(data[start : start + _PIECE])
        parser.close()
    return collector.page()


class TooManyTags(Exception):  # noqa: N818 - not for the editor: whoever reads the page says it in words
    """The page has more than MAX_TAGS tags."""


class _Collector:
    """The target of the parser: told of each tag and each stretch of text in turn."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._pending: list[str] = []
        self._children: list[int] = [0]
        self._open: dict[str, int] = {}
        self._unseen = 0
        self._attached: list[tuple[int, Role]] = []
        self._titles: list[str] = []
        self._headlines: list[str] = []
        self._named: dict[str, str] = {}
        self._linked: list[list[str]] = []
        self._words = self._linked_words = 0
        self._furnished = False
        self._depth = self._widest = self._elements = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._elements += 1
        if self._elements > MAX_TAGS:
            raise TooManyTags
        self._children[-1] += 1
        self._widest = max(self._widest, self._children[-1])
        self._children.append(0)
        self._depth = max(self._depth, len(self._children))
        if tag == "meta":
            name = attributes.get("property") or attributes.get("name") or ""
            self._named.setdefault(name.casefold(), attributes.get("content", ""))
        if tag == "script" and "ld+json" in attributes.get("type", "").casefold() and len(self._linked) < _MOST_LINKED:
            self._linked.append([])
        if tag in _BLOCKS:
            self._flush()
        if self._unseen or tag in _UNSEEN or _is_hidden(attributes):
            self._unseen += 1
        else:
            self._begin(tag, attributes)
        self._open[tag] = self._open.get(tag, 0) + 1

    def end(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._flush()
        if self._unseen:
            self._unseen -= 1
        elif tag == "q":
            self._pending.append("”")
        if self._attached and self._attached[-1][0] == len(self._children):
            self._flush()
            self._attached.pop()
        if len(self._children) > 1:
            self._children.pop()
        left = self._open.pop(tag, 0) - 1
        if left > 0:
            self._open[tag] = left

    def data(self, text: str) -> None:
        if self._is_open("title") and self._unseen == 1:
            self._titles.append(text)
        if self._linked and self._is_open("script"):
            self._linked[-1].append(text)
        if self._unseen:
            return
        words = len(text.split())
        self._words += words
        if self._is_open("a"):
            self._linked_words += words
        self._pending.append(text if self._is_open("pre") else _BLANKS.sub(" ", text))

    def close(self) -> None:
        self._flush()

    def page(self) -> Page:
        """What has been collected."""
        self._flush()
        return Page(
            blocks=tuple(self._blocks),
            headlines=tuple(self._headlines),
            window_title=_one_line("".join(self._titles)),
            shared_title=_one_line(self._named.get("og:title", "")),
            site=_one_line(self._named.get("og:site_name", "")),
            linked=tuple("".join(script) for script in self._linked),
            furnished=self._furnished or self._linked_words * 20 > self._words,
            depth=self._depth,
            widest=self._widest,
            elements=self._elements,
        )

    def _begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "br":
            self._pending.append("\n")
        elif tag in ("td", "th") and any(map(str.strip, self._pending)):
            self._pending.append(" | ")
        elif tag == "q":
            self._pending.append("“")
        elif tag == "figcaption" or _ATTACHED.search(attributes.get("class", "")):
            self._flush()
            is_byline = tag != "figcaption" and "byline" in attributes.get("class", "").casefold()
            self._attached.append((len(self._children), Role.BYLINE if is_byline else Role.CAPTION))
        if tag in _FURNITURE or attributes.get("role") == "navigation":
            self._furnished = True

    def _is_open(self, tag: str) -> bool:
        return tag in self._open

    def _flush(self) -> None:
        if not any(map(str.strip, self._pending)):
            self._pending.clear()
            return
        text = re.sub(r" *\n *", "\n", re.sub(r"[ \t\f\r]+", " ", "".join(self._pending)))
        self._pending.clear()
        paragraphs = [_trimmed(paragraph) for paragraph in re.split(r"\n{2,}", text)]
        furniture = not _FURNITURE.isdisjoint(self._open)
        for paragraph in filter(None, paragraphs):
            self._blocks.append(Block(paragraph, bool(self._attached), furniture, self._role()))
            if self._is_open("h1"):
                self._headlines.append(_one_line(paragraph))

    def _role(self) -> Role:
        if self._attached:
            return self._attached[-1][1]
        return Role.BODY if _HEADINGS.isdisjoint(self._open) else Role.HEADING


def _trimmed(paragraph: str) -> str:
    """Without blanks around it and empty cells behind it."""
    paragraph = paragraph.strip(" \n")
    while paragraph.endswith(" |"):
        paragraph = paragraph[:-2].rstrip(" \n")
    return paragraph


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    return "hidden" in attributes or bool(_NOT_SHOWN.search(attributes.get("style", "")))


def _one_line(text: str) -> str:
    return " ".join(text.split())
