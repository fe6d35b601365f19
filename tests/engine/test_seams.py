"""Headlines that ran into the next sentence in one text only are parted where the other text parts them."""

from aligner.model import Story
from aligner.seams import part_seams
from aligner.segmenting import read_sentences

HEADLINE = "Tollhaven ferry crews end strike"
LEAD = "Harbour pilots and deckhands returned to the Tollhaven ferries on Monday after the crews accepted a new roster."
SECOND = "Ilse Marrow, who speaks for the deckhands, called the roster fair."


def sentences(original: str, copy: str) -> tuple[list[str], list[str]]:
    ours, theirs = part_seams(read_sentences(Story("o", original), "en"), read_sentences(Story("c", copy), "en"))
    return [s.span.of(original) for s in ours[0].sentences], [s.span.of(copy) for s in theirs[0].sentences]


def test_a_crosshead_that_ran_into_a_sentence_is_parted():
    crosshead = "Quiet nights along the quay"
    original = f"{LEAD}\n\n{crosshead}\n\n{SECOND}"
    copy = f"{LEAD}\n\n{crosshead} {SECOND}"
    assert sentences(original, copy) == ([LEAD, crosshead, SECOND], [LEAD, crosshead, SECOND])
    assert sentences(copy, original) == ([LEAD, crosshead, SECOND], [LEAD, crosshead, SECOND])


def test_names_inside_a_sentence_part_nothing():
    text = "Ilse Marrow met Hanno Quirl in Tollhaven on Monday. Hanno Quirl left Tollhaven on Tuesday."
    whole = "On Monday Ilse Marrow met Hanno Quirl in Tollhaven and Hanno Quirl left Tollhaven on Tuesday."
    assert sentences(text, whole)[1] == [whole]


def test_two_equal_texts_stay_as_they_are():
    text = f"{HEADLINE}\n\n{LEAD} {SECOND}"
    assert sentences(text, text) == ([HEADLINE, LEAD, SECOND], [HEADLINE, LEAD, SECOND])


def test_a_quotation_behind_a_colon_is_parted_where_the_other_text_has_a_line_of_its_own():
    announced, said = "Ilse Marrow recalls:", "“The roster was fair to every deckhand on the ferries.”"
    original, copy = f"{LEAD}\n\n{announced}\n\n{said}", f"{LEAD} {announced} {said}"
    assert sentences(original, copy) == ([LEAD, announced, said], [LEAD, announced, said])
    assert sentences(copy, copy) == ([LEAD, f"{announced} {said}"], [LEAD, f"{announced} {said}"])


def test_a_headline_whose_lead_tells_it_again_is_parted_where_the_other_text_parts_it():
    headline = "Tollhaven council warned Skarholm of heavy costs in case of a blockade"
    lead = "Members of Tollhaven council told Skarholm on Monday pilots would be sent home if the blockade went on."
    retold = "Members of the council said to Skarholm on Monday they would send all the pilots home during a blockade."
    glued, apart = f"{SECOND}\n\n{headline} {retold}", f"{SECOND}\n\n{headline}\n\n{lead}"
    assert sentences(glued, glued)[0] == [SECOND, f"{headline} {retold}"]
    assert sentences(apart, glued) == ([SECOND, headline, lead], [SECOND, headline, retold])


def test_a_sentence_told_in_two_is_not_parted_at_its_comma():
    whole = "Harbour pilots went home to Skarholm on Monday, Deckhand Ilse Marrow called the roster fair."
    one, two = "Harbour pilots went home to Skarholm on Monday.", "Deckhand Ilse Marrow called the roster fair."
    assert sentences(f"{one}\n\n{two}", whole) == ([one, two], [whole])


VERSE = "Where the slow barges dream"


def test_a_line_that_is_a_whole_sentence_of_the_other_text_is_parted_from_what_it_ran_into():
    original, copy = f"{LEAD}\n\n{VERSE}\n\n{SECOND}", f"{LEAD}\n\n{VERSE} Hanno Quirl left Tollhaven on Tuesday."
    assert sentences(original, copy)[1] == [LEAD, VERSE, "Hanno Quirl left Tollhaven on Tuesday."]
    assert sentences(copy, original)[0] == [LEAD, VERSE, "Hanno Quirl left Tollhaven on Tuesday."]


def test_a_crosshead_before_a_figure_is_parted_where_the_other_text_has_it():
    crosshead, figures = "Deckhands and their roster", "41% of the deckhands called the roster fair."
    original, copy = f"{LEAD}\n\n{crosshead}\n\n{figures}", f"{LEAD}\n\n{crosshead} {figures}"
    assert sentences(original, copy)[1] == [LEAD, crosshead, figures]


def test_a_crosshead_that_opens_a_sentence_of_the_same_text_parts_nothing():
    crosshead = "The Mayor of Tollhaven"
    whole = f"{crosshead} Ilse Marrow called the roster fair."
    text = f"{LEAD}\n\n{crosshead}\n\n{whole}"
    assert sentences(text, f"{LEAD}\n\n{whole}")[1] == [LEAD, whole]


def test_what_follows_a_comma_is_parted_only_where_the_other_text_ends_a_line_there():
    lines = "When March returns to Tollhaven,", "Herons sleep along the quay."
    retold = "As May comes back to Tollhaven, Herons doze along the quay."
    assert sentences("\n\n".join(lines), retold)[1] == [
        "As May comes back to Tollhaven,",
        "Herons doze along the quay.",
    ]
    assert sentences(" ".join(lines), retold)[1] == [retold]


def test_a_quotation_that_goes_on_behind_a_colon_is_parted_in_both_texts_or_in_none():
    original = "Ilse Marrow recalls: “We slept on the deck most nights that winter. Nobody paid us.”"
    copy = "Marrow remembers: “On most nights that winter we slept on the deck. No one paid us.”"
    told = "Marrow remembers how the crews slept on the deck most nights that winter."
    assert sentences(original, copy) == (
        ["Ilse Marrow recalls:", "“We slept on the deck most nights that winter.", "Nobody paid us.”"],
        ["Marrow remembers:", "“On most nights that winter we slept on the deck.", "No one paid us.”"],
    )
    assert sentences(original, told)[0][0] == "Ilse Marrow recalls: “We slept on the deck most nights that winter."


def test_a_lead_that_says_its_headline_again_is_not_cut_inside_a_name():
    headline = "Harbour master Ilse Marrow presents her plan for the ferries"
    lead = "The harbour master, Ilse Marrow, presented on Monday a plan to paint 12,000 planks before the spring."
    edited = lead.replace("12,000", "12 000").replace("Marrow", "Morrow")
    assert sentences(f"{headline}\n\n{lead}", f"{headline}\n\n{edited}") == ([headline, lead], [headline, edited])
