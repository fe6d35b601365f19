"""The HTML report: what an editor, a printer, a screen reader and an attacker find in it."""

import base64
import hashlib
import re
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from lxml import html
from selecting import select
from worked_example import example_comparison, rows_of

from aligner.desk.review import finding_keys
from aligner.kinds import KINDS
from aligner.model import FindingKind
from aligner.reading import read
from aligner.reports.anchors import anchors
from aligner.reports.html_report import render_rows
from aligner.reports.ledger_views import Places, places_of
from aligner.reports.origin import Made
from aligner.rows import RowKind

NAMED = anchors(finding_keys(example_comparison()))


@pytest.fixture
def text(comparison, rows) -> str:
    return render_rows(comparison, rows)


@pytest.fixture
def page(text):
    return html.document_fromstring(text)


def words(element) -> str:
    return " ".join(element.text_content().split())


def shown_by(mark) -> list[str]:
    """The anchors of the findings that a mark shows: those it lists, or the one that it leads to."""
    return mark.get("data-findings", mark.get("href").removeprefix("#finding-")).split()


def only(page, selector):
    found = select(page, selector)
    assert len(found) == 1, (selector, len(found))
    return found[0]


def test_the_same_comparison_gives_the_same_bytes(comparison, rows, text):
    assert render_rows(comparison, rows) == text


def test_nothing_is_asked_of_anybody(page):
    assert select(page, "link, img, iframe, object, embed, base, audio, video, svg") == []
    assert page.xpath("//@src") == []
    assert {href[0] for href in page.xpath("//@href")} == {"#"}
    assert "url(" not in only(page, "style").text
    assert page.xpath("//@style") == []
    assert [name for tag in page.iter() for name in tag.attrib if name.startswith("on")] == []


def test_the_policy_allows_exactly_our_style_and_script(page):
    policy = only(page, "meta[http-equiv]").get("content")
    for name in ("style", "script"):
        digest = hashlib.sha256(only(page, name).text.encode()).digest()
        assert f"{name}-src 'sha256-{base64.b64encode(digest).decode()}'" in policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy


def test_every_link_leads_somewhere_and_no_anchor_stands_twice(page):
    anchors = page.xpath("//@id")
    assert len(anchors) == len(set(anchors))
    assert {href[1:] for href in page.xpath("//@href")} <= set(anchors)


def test_the_head_names_both_texts_and_gives_the_verdict(page):
    assert words(only(page, "h1")) == "bridge-copy.html compared with bridge-original.txt"
    assert only(page, "title").text == "bridge-copy.html compared with bridge-original.txt"
    assert words(only(page, ".verdict")) == (
        "16 findings, 7 of them serious: 1 garbled name, 1 changed name, 1 suspect name, 1 changed number, "
        "1 changed date and 11 more."
    )
    assert [words(part) for part in select(page, ".sides > div")] == [
        "Original Harbour bridge at Vellmar stays shut 97 words · English · UTF-8",
        "Copy 98 words · English · WINDOWS-1252",
        "In common 81% of the words of both",
    ]


def test_the_chips_count_each_kind_and_lead_to_its_first_finding(page):
    chips = {words(chip): chip.get("href") for chip in select(page, ".chips a")}
    assert len(chips) == len(FindingKind)
    assert chips["G 1 Garbled name"] == f"#finding-{NAMED['f1']}"
    assert chips["A 2 Added passages"] == f"#finding-{NAMED['f10']}"


def test_kinds_that_were_not_found_are_said_to_be_absent(comparison):
    few = replace(comparison, findings=comparison.findings[:1])
    page = html.document_fromstring(render_rows(few, rows_of(few)))
    assert words(only(page, ".absent")).startswith("None of these: changed names, suspect names, changed numbers,")


def test_all_notes_are_told(page):
    assert [words(note) for note in select(page, ".notes li")] == [
        "The copy is a little longer than the original.",
        "Copy: 2 characters could not be read.",
    ]


def test_the_findings_stand_worst_first_each_with_its_letter_and_linked_both_ways(comparison, page):
    items = select(page, ".findings > li")
    assert [item.get("id") for item in items] == [f"finding-{NAMED[finding.id]}" for finding in comparison.findings]
    assert [words(heading) for heading in select(page, ".weight")] == ["Serious 7", "Worth a look 6", "Minor 3"]
    for item, finding in zip(items, comparison.findings, strict=True):
        info = KINDS[finding.kind]
        assert words(select(item, ".badge")[0]) == info.letter
        assert words(select(item, ".message")[0]) == f"{info.one} {finding.message}"
        assert select(item, ".message a")[0].get("href") == f"#place-{NAMED[finding.id]}"
        assert select(page, f"#place-{NAMED[finding.id]}"), finding.id
        marks = [mark for mark in select(page, ".texts a.mark") if NAMED[finding.id] in shown_by(mark)]
        assert marks, finding.id
        assert any(f"finding-{NAMED[finding.id]}" == mark.get("href")[1:] for mark in marks) or finding.id == "f10"


def test_a_finding_shows_its_words_unless_the_message_has_them(page):
    assert words(only(page, f"#finding-{NAMED['f2']} .quoted")) == "Tobiah Renn → became Anders Kolb"
    assert select(page, f"#finding-{NAMED['f1']} .quoted") == []
    assert select(page, f"#finding-{NAMED['f1']} .suggestion") == []  # the message has it
    assert words(only(page, f"#finding-{NAMED['f1']} .where")) == "original ¶ 3 copy ¶ 4"


def test_a_long_passage_is_clipped_and_not_told_twice(comparison, rows):
    passage = replace(
        comparison.findings[8], suggestion="word " * 60, message="It lacks: “The first bridge on this spot … 1861.”"
    )
    page = html.document_fromstring(render_rows(replace(comparison, findings=(passage,)), rows_of(comparison, ())))
    assert words(only(page, f"#finding-{NAMED['f9']} .suggestion q")) == "word " * 35 + "word …"
    assert words(only(page, f"#finding-{NAMED['f9']} .quoted")) == "The first bridge on this spot burned in 1861."
    told = replace(passage, message="It lacks: “The first bridge on this spot burned in 18…”")
    page = html.document_fromstring(render_rows(replace(comparison, findings=(told,)), rows_of(comparison, ())))
    assert select(page, f"#finding-{NAMED['f9']} .quoted") == []


def test_a_mark_says_its_kind_to_those_who_listen_and_links_to_its_worst_finding(page):
    name = only(page, f"#place-{NAMED['f3']}")
    assert words(name) == "Suspect name: Folki Brendal"
    assert name.get("href") == f"#finding-{NAMED['f3']}"
    assert shown_by(name) == [NAMED["f3"], NAMED["f10"]]
    assert (
        words(only(page, f"#place-{NAMED['f9']}")) == "Missing passage: The first bridge on this spot burned in 1861."
    )


def test_the_garbled_letters_are_strong_inside_one_name(page):
    copies = select(page, f".texts .copy a[href='#finding-{NAMED['f1']}']")
    assert [words(mark) for mark in copies] == ["Garbled name: Marit Salwank"]
    assert [strong.text for strong in select(page, ".texts .copy b")] == ["Salwank"]


def test_the_cells_hold_the_texts_word_for_word(comparison, page):
    for side in ("original", "copy"):
        document = getattr(comparison, side)
        shown = []
        for cell in select(page, f".texts td.{side}:not(.ghost)"):
            for unseen in select(cell, ".words .unseen"):
                unseen.drop_tree()
            shown.append(words(select(cell, ".words")[0]))
        furniture = [n for n, _ in enumerate(document.sentences) if document.role_of(n) == "furniture"]
        assert shown == [s.span.of(document.text) for n, s in enumerate(document.sentences) if n not in furniture]


def test_a_moved_passage_bears_its_number_at_both_ends_and_each_leads_to_the_other(page):
    to, gone = only(page, "tr.r-moved-to"), only(page, "tr.r-moved-from")
    assert {a.get("href") for a in select(to, "a.move")} == {f"#{gone.get('id')}"}
    assert {a.get("href") for a in select(gone, "a.move")} == {f"#{to.get('id')}"}
    assert words(select(gone, ".gap")[0]) == "Told elsewhere in the copy: go to R1"
    assert words(select(to, "td.ghost .said")[0]) == "Repeated from paragraph 6, for comparing"
    assert select(to, "td.ghost .words a") == []


def test_missing_and_added_passages_face_a_gap_that_says_so(page):
    assert [words(select(row, ".gap")[0]) for row in select(page, ".r-missing")] == ["Not in the copy"] * 2
    assert [words(select(row, ".gap")[0]) for row in select(page, ".r-added")] == ["Not in the original"] * 2


def test_neighbouring_furniture_is_one_folded_line_a_side(page):
    folds = select(page, ".furniture details")
    assert [words(select(fold, "summary")[0]) for fold in folds] == [
        "1 line of page furniture “Share this story”",
        "2 lines of page furniture “Recommended for You” …",
        "1 line of page furniture “Leave a Comment”",
    ]
    assert [fold.get("open") for fold in folds] == [None] * 3
    assert [words(line) for line in select(folds[1], "li")] == [
        "Recommended for You (is a label of the page)",
        "Ten walks for a wet Sunday And two more (is a label of the page)",
    ]


def test_paragraphs_are_numbered_where_they_begin(page):
    numbers = [words(number) for number in select(page, "td.copy .number")]
    assert numbers == [f"Paragraph {n}" for n in (1, 3, 4, 5, 6, 7, 8, 9, 10)]


def test_the_ledgers_tell_each_name_number_and_quotation(page):
    ledgers = {select(part, "h2")[0].get("id"): part for part in select(page, "section") if select(part, ".ledger")}
    told = {name: [words(row) for row in select(part, ".names tbody tr")] for name, part in ledgers.items()}
    assert told["names"] == [
        "Marit Solvang 3 Marit Solvang, Marit Salwank 4, 10 garbled",
        "Osterhede 5 Oesterhede 6 other spelling",
        "none Anders Kolb 10 only in the copy",
        "Tobiah Renn 9 none not in the copy",
        "Fjordbild 9 Fjordbild 10 the same",
    ]
    assert "April 3 April 4 the same" in told["figures"]
    assert "900 6 900 3 the same" in told["figures"]
    assert told["quotes"] == [
        "none Nobody should walk across it, 5 only in the copy",
        "Nobody should drive across it, 4 none not in the copy",
    ]
    garbled = select(ledgers["names"], "tbody a.status")[0]
    assert garbled.get("href") == f"#finding-{NAMED['f1']}"


def test_a_long_ledger_is_closed(comparison, rows):
    many = tuple(replace(comparison.names[0], copy=(f"Marit {n}",)) for n in range(151))
    page = html.document_fromstring(render_rows(replace(comparison, names=many), rows))
    ledger = select(page, "details.ledger")[0]
    assert ledger.get("open") is None
    assert words(select(ledger, "summary")[0]) == "151 entries, and what the copy made of them"


def test_of_many_places_the_first_are_listed_and_the_others_counted():
    assert places_of(tuple(range(1, 13))) == Places(tuple(range(1, 13)), 0)
    assert places_of(tuple(range(1, 16))) == Places(tuple(range(1, 13)), 3)


def test_the_page_tells_what_it_was_made_from(comparison, rows):
    story = replace(comparison.original.story, size=1, sha256="ab" * 32)
    known = replace(comparison, original=replace(comparison.original, story=story))
    made = Made("9.8.7", datetime(2031, 5, 6, 7, 8, tzinfo=UTC))
    page = html.document_fromstring(render_rows(known, rows, None, made))
    of_text = hashlib.sha256(comparison.copy.text.encode()).hexdigest()
    assert [words(part) for part in select(page, ".made > div")] == [
        f"Original bridge-original.txt, 1 byteSHA-256 {'ab' * 32}",
        f"Copy bridge-copy.htmlSHA-256 of the text {of_text}",
        "By Aligner 9.8.7, 2031-05-06 07:08 UTC",
    ]


def test_a_story_knows_the_file_it_was_read_from(tmp_path):
    file = tmp_path / "story.txt"
    file.write_bytes("Böen am Kai.".encode("latin-1"))
    story = read(file)
    assert (story.size, story.sha256) == (12, hashlib.sha256(file.read_bytes()).hexdigest())


def test_anchors_stay_when_other_findings_come_and_go(comparison):
    fewer = replace(comparison, findings=tuple(replace(f, id=f"x{f.id}") for f in comparison.findings[3:]))
    assert list(anchors(finding_keys(fewer)).values()) == list(NAMED.values())[3:]
    assert len(set(NAMED.values())) == len(NAMED)
    assert all(re.fullmatch("[a-z-]+-[0-9a-f]{12}", name) for name in NAMED.values())


def test_neighbouring_rows_without_findings_can_be_put_away_and_are_counted(comparison, rows):
    plain = replace(comparison, findings=())
    bare = rows_of(plain)
    quiet = tuple(row for row in bare if row.kind is RowKind.PAIR)[:1] * 5
    page = html.document_fromstring(render_rows(plain, quiet))
    assert [words(line) for line in select(page, "tr.away")] == ["5 passages without findings"]
    assert len(select(page, "tbody.quiet > tr.row")) == 5
    shown = html.document_fromstring(render_rows(comparison, rows))
    assert select(shown, "tbody.quiet") == []
    assert len(select(shown, "tbody.furniture")) == 2


def test_the_page_makes_sense_to_a_screen_reader(page):
    assert page.get("lang") == "en"
    only(page, "main")
    only(page, "h1")
    levels = [int(heading.tag[1]) for heading in select(page, "h1, h2, h3, h4")]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert {th.get("scope") for th in select(page, "th")} == {"col"}
    anchors = set(page.xpath("//@id"))
    assert {section.get("aria-labelledby") for section in select(page, "section")} <= anchors
    assert select(page, "form[hidden]"), "without the script there is nothing to filter with"
    for box in select(page, "input"):
        assert words(box.getparent())
    for badge in select(page, "span.badge"):
        assert badge.get("aria-hidden") == "true", "letters alone say nothing when read aloud"
    for link in select(page, "a"):
        assert words(link)


def test_each_side_has_its_language_and_direction(comparison, rows):
    copy, original = replace(comparison.copy, language="ar"), replace(comparison.original, language="und")
    page = html.document_fromstring(render_rows(replace(comparison, copy=copy, original=original), rows))
    assert {(p.get("lang"), p.get("dir")) for p in select(page, "td.copy .words > p")} == {("ar", "rtl")}
    assert {(p.get("lang"), p.get("dir")) for p in select(page, "td.original .words > p:last-child")} == {
        (None, "auto")
    }


def test_without_findings_the_report_says_so(comparison, rows):
    bare = replace(comparison, findings=())
    page = html.document_fromstring(render_rows(bare, rows_of(bare)))
    assert words(only(page, ".verdict")) == ("Nothing was found that needs a second look.")
    assert words(only(page, "section[aria-labelledby=findings] > p")) == "There are none."


def test_a_finding_that_no_words_show_still_has_its_place(comparison, rows):
    lost = replace(comparison.findings[0], id="f99", original=(), copy=())
    row = replace(rows[4], findings=(*rows[4].findings, "f99"))
    drawn = (*rows[:4], row, *rows[5:])
    more = replace(comparison, findings=(*comparison.findings, lost))
    named = anchors(finding_keys(more))["f99"]
    page = html.document_fromstring(render_rows(more, drawn))
    assert select(page, f"#place-{named}")[0].getparent().getparent().getparent().get("class") == "original role-body"
    assert select(page, f"#finding-{named} .message a")[0].get("href") == f"#place-{named}"


def test_every_kind_of_row_is_in_the_example(rows):
    assert {row.kind for row in rows} == set(RowKind)


def test_every_kind_of_finding_is_in_the_example(comparison):
    assert {finding.kind for finding in comparison.findings} == set(FindingKind)
