"""The few CSS selectors that the tests use, as XPath."""

import re

_STEP = re.compile(r"\s*>\s*|\s+")
_PART = re.compile(
    r"(?P<tag>^[a-z]\w*)|\.(?P<class>[\w-]+)|\#(?P<id>[\w-]+)|\[(?P<name>[\w-]+)(?P<op>~?=)?'?(?P<value>[^'\]]*)'?\]"
    r"|:not\(\.(?P<not>[\w-]+)\)|(?P<last>:last-child)"
)


def _has_word(attribute: str, word: str) -> str:
    return f"contains(concat(' ', normalize-space(@{attribute}), ' '), ' {word} ')"


def _condition(part: re.Match) -> str:
    if part["class"]:
        return f"[{_has_word('class', part['class'])}]"
    if part["id"]:
        return f"[@id='{part['id']}']"
    if part["not"]:
        return f"[not({_has_word('class', part['not'])})]"
    if part["last"]:
        return "[not(following-sibling::*)]"
    if part["op"] == "~=":
        return f"[{_has_word(part['name'], part['value'])}]"
    return f"[@{part['name']}='{part['value']}']" if part["op"] else f"[@{part['name']}]"


def _one(simple: str) -> str:
    parts = list(_PART.finditer(simple))
    assert "".join(part[0] for part in parts) == simple, f"this selector is beyond us: {simple}"
    tag = next((part["tag"] for part in parts if part["tag"]), "*")
    return tag + "".join(_condition(part) for part in parts if not part["tag"])


def _path(selector: str) -> str:
    axes = ["//", *("/" if ">" in gap else "//" for gap in _STEP.findall(selector))]
    return "." + "".join(axis + _one(simple) for axis, simple in zip(axes, _STEP.split(selector), strict=True))


def select(element, selectors: str) -> list:
    """The descendants of ``element`` that match one of the selectors, in the order of the page."""
    return element.xpath(" | ".join(_path(selector.strip()) for selector in selectors.split(",")))
