"""Generated stories, pairs of versions of one story, and texts of anything."""

import string

from hypothesis import strategies as st

WHO = (
    "The mayor of Ostrava Bay",
    "Ilse Marrow",
    "Kwame Adjei-Lund",
    "The harbour master",
    "A spokesman for Tellerwick",
    "Prof. Odile Tarnand",
    "Mrs. Petra Vondrak",
)
DID = (
    "opened the new bridge",
    "refused to sign the lease",
    "sold 240 tonnes of barley",
    "did not attend the hearing",
    "praised the “quiet courage” of the crew",
    "asked the court for $3.5 million",
    "lost nearly twelve per cent of the vote",
    "told reporters that “nobody will pay for this”",
)
WHEN = (
    "on Tuesday",
    "in the spring of 1987",
    "at 10:30 a.m.",
    "before the ferry left for Skarholm",
    "although the rain had not stopped",
    "on Sept. 5",
    "without a word to the council",
)
NUMBERS = ("7", "19", "1,200", "3½", "sixty", "forty-one")
THINGS = ("lanterns", "ferries", "witnesses", "apple trees", "letters from Brunnhold")
HEADS = ("Bridge at Tellerwick opens late", "Also read", "By Ilse Marrow", "Share", "© 2024 The Skarholm Courier")
WORDS = st.text(string.ascii_letters + "äéßóžІїب中は한ไ0123456789'’-.“”\"", min_size=1, max_size=9)

# Signs at which splitters, folders and Unicode-counting code fall over.
HARD = (
    "🙂👩\u200d👩\u200d👧🇺🇦 e\u0301 \u00ad \u200b \ufeff \u202e \u2066 "
    "\x00 \x01 \x0b \x0c \x1c \x1f \x7f \x85 \u2028 \u2029 \u3000 \u00a0 "
    "ﬁ ŉ ß ẞ İ ı ΐ Σς ½ ² ① Ⅷ 〇 ٣ 𝟛 ᾳ ; … ... . ! ? 。 ！ ؟ “ ” „ « » ‹ › ' ’ \" ( ) [ ] - -- — / : @ # "
)
PIECES = (
    *HARD.split(" "), " ", "\n", "\n\n", "\r\n", "\t", "\r", "Mr. ", "A. ", "The ", "is ", "not ", "Tellerwick ",
    "مرحبا بالعالم. ", "שלום עולם. ", "今日は。", "橋は開いた。", "他说：“不。”",
    "ไทย", "Київ. ", "١٢٣", "1,200 ", "3.5 ",
    "http://a.example/x ", "Read also", "© 2024", "10:30 ", "Sept. 5 ", "“No,” ", "She said ",
)  # fmt: skip
pieces = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
any_text = st.one_of(st.text(max_size=80), pieces, st.text(st.characters(categories=None), max_size=30))


@st.composite
def sentences(draw) -> str:
    """One invented sentence of news."""
    if draw(st.integers(0, 4)) == 0:
        number, thing = draw(st.sampled_from(NUMBERS)), draw(st.sampled_from(THINGS))
        return f"There were {number} {thing} {draw(st.sampled_from(WHEN))}."
    return f"{draw(st.sampled_from(WHO))} {draw(st.sampled_from(DID))} {draw(st.sampled_from(WHEN))}."


def _story(paragraphs: list[list[str]]) -> str:
    return "\n\n".join(" ".join(paragraph) for paragraph in paragraphs if paragraph)


@st.composite
def stories(draw) -> str:
    """A few paragraphs, now and then with a headline or a label of the page among them."""
    body = draw(st.lists(st.lists(sentences(), min_size=1, max_size=4), max_size=5))
    for head in draw(st.lists(st.sampled_from(HEADS), max_size=2)):
        body.insert(draw(st.integers(0, len(body))), [head])
    return _story(body)


@st.composite
def pairs(draw) -> tuple[str, str]:
    """A story and a version of it: sentences dropped, inserted, swapped, moved, respelled, with other numbers."""
    original = draw(st.lists(sentences(), min_size=1, max_size=9))
    copy = list(original)
    for _ in range(draw(st.integers(0, 5))):
        at, to = (draw(st.integers(0, max(0, len(copy) - 1))) for _ in range(2))
        match draw(st.sampled_from(["drop", "insert", "swap", "move", "respell", "renumber", "merge"])):
            case "insert":
                copy.insert(at, draw(sentences()))
            case _ if not copy:
                pass
            case "drop":
                del copy[at]
            case "swap":
                copy[at], copy[to] = copy[to], copy[at]
            case "move":
                copy.insert(to, copy.pop(at))
            case "respell":
                word = draw(st.sampled_from(copy[at].split()))
                copy[at] = copy[at].replace(word, draw(WORDS), 1)
            case "renumber":
                copy[at] = copy[at].replace("2", "4").replace("sixty", "six").replace("not ", "")
            case "merge":
                copy[at] = copy[at].rstrip(".") + ","
    return tuple(_story(_cut(side, draw(st.integers(1, 4)))) for side in (original, copy))


def _cut(side: list[str], size: int) -> list[list[str]]:
    return [side[n : n + size] for n in range(0, len(side), size)]


any_pairs = st.one_of(pairs(), st.tuples(stories(), stories()), st.tuples(any_text, any_text))
