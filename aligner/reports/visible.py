"""Text made safe to show: signs that would turn, hide or break what stands around them become visible."""

import re

# The bidirectional controls of Unicode (UAX 9) can make a text read otherwise than it is stored: shown, not obeyed.
_BIDI = {
    "\u061c": "ALM", "\u200e": "LRM", "\u200f": "RLM",
    "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO",
    "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
}  # fmt: skip
_PICTURES = 0x2400  # the block with a picture for each control character of ASCII
_PICTURE_OF_DELETE = "\u2421"
_HIDDEN = re.compile(f"[{''.join(_BIDI)}\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")


def _shown(match: re.Match[str]) -> str:
    sign = match[0]
    if sign in _BIDI:
        return f"\u27e8{_BIDI[sign]}\u27e9"
    if sign < " ":
        return chr(_PICTURES + ord(sign))
    return _PICTURE_OF_DELETE if sign == "\x7f" else "\ufffd"


def visible(text: str) -> str:
    """``text`` with bidirectional controls as ⟨RLO⟩, control characters as ␀, and what is no character as �."""
    return _HIDDEN.sub(_shown, text)
