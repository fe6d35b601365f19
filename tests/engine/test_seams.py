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
