"""The HTML report in Chromium: what a reader sees, types and prints, and that it asks nobody for anything."""

import re
import shutil
import subprocess
from dataclasses import replace
from importlib.util import find_spec
from itertools import product
from pathlib import Path

import pytest
from worked_example import example_comparison, rows_of

from aligner import compare, read_text
from aligner.desk.review import Decision, Review, Verdict, finding_keys
from aligner.reports.anchors import anchors
from aligner.reports.html_report import render_html, render_rows

CHROMIUM = shutil.which("chromium")
pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed"),
    pytest.mark.skipif(find_spec("playwright") is None, reason="playwright is not installed"),
]
NAMED = anchors(finding_keys(example_comparison()))
TRICKS = (
    "<script>{}</script>", "<img src=x onerror={}>", "<svg onload={}>", "</script><script>{}</script>",
    "</style><script>{}</script>", "--><script>{}</script>", "</title><script>{}</script>", "<iframe srcdoc='{}'>",
    "<a href=javascript:{}>x</a>", "<body onload={}>", "<details open ontoggle={}>", "<input autofocus onfocus={}>",
    "<base href=//evil.invalid><script>{}</script>", "<link rel=stylesheet href=//evil.invalid>{}",
    "<meta http-equiv=refresh content='0;url=javascript:{}'>", "<object data=javascript:{}>", "{{{{ {} }}}}",
    "{{% print {} %}}", "<style>@import '//evil.invalid';</style>{}", "&lt;script&gt;{}&lt;/script&gt;",
)  # fmt: skip
WRAPS = ("{}", '"{}', "'{}", '">{}', "'>{}", "]]>{}", "\x00{}", "\u202e{}", "<!--{}", '" id=x {}')
PAYLOADS = [wrap.format(trick.format("document.title='owned'")) for wrap, trick in product(WRAPS, TRICKS)]


@pytest.fixture(scope="module")
def browser():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-background-networking"]
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield chromium
        chromium.close()


@pytest.fixture
def show(browser, tmp_path):
    """Shows a report; what it asked for, complained of or popped up must be nothing in the end."""
    trouble: list[str] = []
    contexts = []

    def shown(text: str, **how):
        file = tmp_path / "report.html"
        file.write_text(text, encoding="utf-8")
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **how})
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: trouble.append(request.url) if request.url != file.as_uri() else None)
        page.on("console", lambda message: trouble.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.on("dialog", lambda dialog: trouble.append(dialog.message))
        page.goto(file.as_uri())
        return page

    yield shown
    for context in contexts:
        context.close()
    assert trouble == []


@pytest.fixture(scope="module")
def report() -> str:
    comparison = example_comparison()
    key = finding_keys(comparison)["f8"]
    review = Review().decide(key, Decision(Verdict.DISMISSED, "agreed with the desk"))
    return render_rows(comparison, rows_of(comparison), review)


@pytest.fixture(scope="module")
def long_report() -> str:
    lines = [f"Harbour report number {n} tells of quiet water and {n + 3} boats at the quay." for n in range(30)]
    other = [line.replace("18 boats", "81 boats") for line in lines]
    return render_html(compare(read_text("\n\n".join(lines), "one"), read_text("\n\n".join(other), "other")))


def test_the_keys_walk_the_findings_in_the_order_of_the_texts(show, report):
    page = show(report)
    places = page.eval_on_selector_all(".texts [id^=place-]", "all => all.map(each => each.id.slice(6))")
    current = "() => document.querySelector('.findings li.current').id.slice(8)"
    walked = []
    for _ in places:
        page.keyboard.press("n")
        walked.append(page.evaluate(current))
    assert walked == places
    page.keyboard.press("n")
    assert page.evaluate(current) == places[0]
    page.keyboard.press("p")
    assert page.evaluate(current) == places[-1]
    assert page.locator(".mark.current").first.is_visible()


def test_boxes_show_only_the_wanted_kinds(show, report):
    page = show(report)
    page.get_by_text("Show only some kinds").click()
    page.get_by_role("button", name="None").click()
    assert page.locator(".findings li:visible").count() == 0
    page.get_by_label("Garbled names").check()
    assert [item.get_attribute("id") for item in page.locator(".findings li:visible").all()] == [
        f"finding-{NAMED['f1']}"
    ]
    assert page.locator(".weight:visible").all_inner_texts() == ["Serious 1"]
    assert page.locator(".filter [role=status]").inner_text() == "1 finding is shown"
    page.keyboard.press("n")
    assert page.evaluate("document.querySelector('li.current').dataset.kind") == "garbled-name"
    page.get_by_role("button", name="All").click()
    assert page.locator(".findings li:visible").count() == 15, "the dismissed one stays folded"


@pytest.mark.parametrize("script", [True, False])
def test_passages_without_findings_are_put_away_with_and_without_a_script(show, long_report, script):
    page = show(long_report, java_script_enabled=script)
    assert page.locator(".texts .row:visible").count() == 30
    page.get_by_label("Only passages with findings").check()
    assert page.locator(".texts .row:visible").count() == 3
    assert page.locator(".away:visible").all_inner_texts() == [
        "14 passages without findings",
        "13 passages without findings",
    ]


def test_the_same_rows_stand_side_by_side_or_one_below_the_other(show, report):
    page = show(report)
    cells = page.locator(".r-pair").first.locator("td")

    def is_beside() -> bool:
        one, other = (cell.bounding_box() for cell in cells.all())
        return one["y"] == other["y"] and one["x"] < other["x"]

    assert is_beside()
    page.get_by_label("One below the other").check()
    assert not is_beside()
    page.get_by_label("Side by side").check()
    page.set_viewport_size({"width": 390, "height": 800})
    assert not is_beside()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_link_to_a_finding_shows_it(show, report):
    page = show(report)
    page.evaluate(f"location.hash = '#finding-{NAMED['f4']}'")
    page.wait_for_selector(f"#finding-{NAMED['f4']}.current")
    assert page.locator(".mark.current").all_inner_texts() != []


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_on_paper_every_page_of_the_texts_has_its_heads(show, long_report, tmp_path):
    page = show(long_report.replace("quiet water", "quiet water " * 40))
    page.pdf(path=tmp_path / "report.pdf", format="A4")
    said = subprocess.run(["pdftotext", "-layout", tmp_path / "report.pdf", "-"], capture_output=True, check=True)
    pages = said.stdout.decode().split("\f")
    with_texts = [text for text in pages if "quiet water quiet water quiet" in text]
    assert len(with_texts) >= 3
    assert [text for text in with_texts if not re.search(r"Original\s+one\s+Copy\s+other", text)] == []


@pytest.mark.skipif(find_spec("axe_playwright_python") is None, reason="axe-playwright-python is not installed")
@pytest.mark.parametrize(
    "how",
    [{}, {"color_scheme": "dark", "viewport": {"width": 390, "height": 800}}, {"forced_colors": "active"}],
    ids=["light", "dark and narrow", "forced colours"],
)
def test_nothing_bars_the_way_of_readers_who_see_or_hear_otherwise(show, report, how):
    from axe_playwright_python import sync_playwright as axe

    page = show(report, **how)
    page.evaluate((Path(axe.__file__).parent / "axe.min.js").read_text(encoding="utf-8"))
    found = page.evaluate("axe.run({resultTypes: ['violations']})")["violations"]
    assert [(rule["id"], [node["target"] for node in rule["nodes"]][:3]) for rule in found] == []


def test_two_hundred_tricks_stay_words(show):
    assert len(set(PAYLOADS)) == 200
    example = example_comparison()

    def turned(document, half):
        story = replace(document.story, name=half[0], title=half[1], notes=tuple(half), encoding=half[2])
        return replace(document, story=story)

    findings = tuple(
        replace(example.findings[n % len(example.findings)], id=f"g{n}", message=trick, suggestion=trick)
        for n, trick in enumerate(PAYLOADS)
    )
    names = tuple(replace(example.names[0], original=trick, copy=(trick,)) for trick in PAYLOADS)
    hostile = replace(
        example, original=turned(example.original, PAYLOADS), copy=turned(example.copy, PAYLOADS[::-1]),
        findings=findings, names=names, notes=tuple(PAYLOADS),
    )  # fmt: skip
    noted = Review({key: Decision(note=PAYLOADS[n]) for n, key in enumerate(finding_keys(hostile).values())})
    text = "\n\n".join(f"{trick} stands in the copy as number {n}." for n, trick in enumerate(PAYLOADS))
    for page in (show(render_rows(hostile, rows_of(hostile), noted)), show(_of_texts(text))):
        page.wait_for_timeout(200)
        assert not page.title().startswith("owned")
        assert page.locator("script, style, iframe, img, object, base").count() == 2
        assert page.evaluate("document.querySelectorAll('[onerror],[onload],[onfocus],[ontoggle]').length") == 0


def _of_texts(text: str) -> str:
    return render_html(compare(read_text(text, PAYLOADS[3]), read_text(text.replace("copy", "page"), PAYLOADS[4])))
