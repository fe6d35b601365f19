"""The session file: everything comes back, nothing half written, and plain words for whatever else it may hold."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from aligner import (
    SESSION_SUFFIX,
    Change,
    Decision,
    Desk,
    FindingKey,
    FindingKind,
    Message,
    Pairing,
    Review,
    Rule,
    SessionError,
    Span,
    Speech,
    Story,
    Verdict,
    load_session,
    new_desk,
    save_session,
)
from aligner.desk.session_file import SESSION_SCHEMA_FILE, session_data

few = settings(
    max_examples=60, deadline=None, derandomize=True, database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
SCHEMA = json.loads(SESSION_SCHEMA_FILE.read_text(encoding="utf-8"))
ORIGINAL = Story("wire.txt", "Ilse Marrow sold sixty lanterns.", "utf-8", "Lanterns", ("a note",), "/texts/wire.txt")
COPY = Story("page.html", "Ilse Marow sold six lanterns. 🙂", "windows-1252", None, (), "/texts/page.html")
KEY = FindingKey(FindingKind.GARBLED_NAME, "ilse marrow", "ilse marow", 2)


def full_desk() -> Desk:
    desk = new_desk(ORIGINAL, COPY).mend([Change(Span(5, 10), "Marrow")])
    desk = desk.decide(KEY, Decision(Verdict.ACCEPTED, "ask the desk\nagain"))
    desk = desk.always(Rule(FindingKind.MOVED_PASSAGE)).always(Rule(None, "kyiv", "kiev"))
    return desk.pair(Pairing(Span(0, 32), Span(0, 30))).pair(Pairing(Span(2, 4), Span(31, 32), apart=True))


words = st.text(st.characters(categories=None), max_size=12)
maybe = st.none() | words
hashes = st.text("0123456789abcdef", min_size=64, max_size=64)
files = st.just((None, None)) | st.tuples(st.integers(0, 2**40), hashes)
plain = st.builds(Story, words, words, maybe, maybe, st.lists(words, max_size=2).map(tuple), maybe)
stories = st.builds(lambda story, file: replace(story, size=file[0], sha256=file[1]), plain, files)
keys = st.builds(FindingKey, st.sampled_from(FindingKind), words, words, st.integers(0, 9))
decisions = st.dictionaries(keys, st.builds(Decision, st.sampled_from(Verdict), words), max_size=4)
rules = st.lists(st.builds(Rule, st.none() | st.sampled_from(FindingKind), maybe, maybe), max_size=3).map(tuple)


@st.composite
def desks(draw) -> Desk:
    original, opened = draw(stories), draw(stories)
    copy = replace(opened, text=draw(words), title=draw(maybe)) if draw(st.booleans()) else opened
    spans = [
        st.tuples(*[st.integers(0, len(text))] * 2).map(lambda ends: Span(min(ends), max(ends)))
        for text in (original.text, copy.text)
    ]
    pairings = draw(st.lists(st.builds(Pairing, *spans, st.booleans()), max_size=3))
    return Desk(original, opened, copy, Review(draw(decisions), draw(rules)), tuple(pairings))


@few
@given(desks())
def test_everything_comes_back(tmp_path, desk):
    path = tmp_path / f"any{SESSION_SUFFIX}"
    save_session(desk, path)
    back = load_session(path)
    assert back == desk
    told = [(story.size, story.sha256) for story in (back.original, back.opened, back.copy)]
    assert told == [(story.size, story.sha256) for story in (desk.original, desk.opened, desk.copy)]
    Draft202012Validator(SCHEMA).validate(json.loads(path.read_bytes()))
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_the_form_is_as_documented():
    Draft202012Validator.check_schema(SCHEMA)
    data = session_data(full_desk())
    Draft202012Validator(SCHEMA).validate(data)
    page = (Path(__file__).parents[2] / "docs" / "session-file.md").read_text(encoding="utf-8")
    named = {*SCHEMA["properties"], *(p for part in SCHEMA["$defs"].values() for p in part.get("properties", ()))}
    assert [name for name in named if f"`{name}`" not in page] == []
    assert set(SCHEMA["$defs"]["kind"]["enum"]) == {kind.value for kind in FindingKind}


def test_an_unmended_copy_stands_in_the_file_once():
    assert session_data(new_desk(ORIGINAL, COPY))["copy"] is None


def test_a_failed_save_leaves_the_old_session(tmp_path, monkeypatch):
    path = tmp_path / "a.aligner"
    save_session(full_desk(), path)
    before = path.read_bytes()

    def full(self, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(SessionError, match="the disk is full"):
        save_session(new_desk(ORIGINAL, COPY), path)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["a.aligner"]


def test_a_missing_folder_and_a_missing_file_are_told(tmp_path):
    with pytest.raises(SessionError, match="its folder does not exist"):
        save_session(full_desk(), tmp_path / "no" / "a.aligner")
    with pytest.raises(SessionError, match="was not found in"):
        load_session(tmp_path / "a.aligner")


def changed(**parts: object) -> bytes:
    return json.dumps({**session_data(full_desk()), **parts}).encode()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "not a session"),
        (b"Ilse Marrow sold sixty lanterns.", "not a session"),
        (b"\xff\xfe\x00", "not a session"),
        (b"[" * 100_000, "not a session"),
        (b"{}", "not a session"),
        (changed(**{"aligner-session": "1"}), "not a session"),
        (changed(**{"aligner-session": 3}), "newer version of Aligner"),
        (changed(original=None), "its part “original” is missing"),
        (changed(copy=[]), "its part “copy” is missing"),
        (changed(opened={"name": "page"}), "a text “text” is missing"),
        (changed(opened={"name": "a", "text": "b", "file": {"size": 1, "sha256": "0x"}}), "no such hash"),
        (changed(opened={"name": "a", "text": "b", "file": {"sha256": "0" * 64}}), "“size” is not a number"),
        (changed(decisions={}), "“decisions” is not a list of entries"),
        (changed(rules=[{"kind": "lantern"}]), "nothing is called “lantern”"),
        (changed(pairings=[{"original": {"start": 4, "end": 1}}]), "a passage cannot run from 4 to 1"),
        (changed(pairings=[{"original": {"start": -4, "end": 1}}]), "“start” is not a number"),
    ],
)
def test_damage_is_told_in_one_sentence_or_two(tmp_path, data, said):
    path = tmp_path / "a.aligner"
    path.write_bytes(data)
    with pytest.raises(SessionError) as caught:
        load_session(path)
    assert said in str(caught.value)
    assert "a.aligner" in str(caught.value)


def test_what_is_missing_beside_the_texts_is_taken_as_empty_and_more_is_passed_over(tmp_path):
    path = tmp_path / "a.aligner"
    bare = {"name": "a", "text": "barley"}
    path.write_text("\ufeff" + json.dumps({"aligner-session": 1, "original": bare, "opened": bare, "colour": "red"}))
    assert load_session(path) == new_desk(Story("a", "barley"), Story("a", "barley"))


def test_sessions_of_the_first_version_open_and_are_saved_in_the_form_of_today(tmp_path):
    path = tmp_path / "a.aligner"
    old = session_data(full_desk()) | {"aligner-session": 1}
    for story in (old["original"], old["opened"]):
        del story["file"]
    path.write_text(json.dumps(old))
    desk = load_session(path)
    assert desk == full_desk()
    assert (desk.original.size, desk.original.sha256) == (None, None)
    save_session(desk, path)
    assert json.loads(path.read_bytes())["aligner-session"] == 2


def test_a_pairing_outside_of_an_edited_text_is_dropped(tmp_path):
    path = tmp_path / "a.aligner"
    path.write_bytes(changed(copy={"text": "Ilse", "title": None}))
    assert load_session(path).pairings == ()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=6,
)


def opened_or_told(path: Path) -> Desk | str:
    """The desk in a file, or what is said instead."""
    try:
        return load_session(path)
    except SessionError as error:
        return str(error)


@few
@given(st.data())
def test_whatever_is_put_in_the_place_of_a_part_it_opens_or_is_told_plainly(tmp_path, data):
    session = session_data(full_desk())
    part = session
    while True:
        name = data.draw(st.sampled_from(sorted(part) if isinstance(part, dict) else range(len(part))))
        inner = part[name]
        if not isinstance(inner, dict | list) or not inner or data.draw(st.booleans()):
            break
        part = inner
    part[name] = data.draw(json_values)
    path = tmp_path / "a.aligner"
    path.write_text(json.dumps(session))
    found = opened_or_told(path)
    if isinstance(found, Desk):
        save_session(found, path)
        assert load_session(path) == found
    else:
        assert found.startswith(
            ("The session a.aligner is damaged: ", "The session a.aligner was saved by", "a.aligner")
        )


@few
@given(st.binary(max_size=60), st.integers(0, 400), st.integers(0, 60))
def test_torn_and_overwritten_files_are_told_plainly(tmp_path, junk, at, length):
    path = tmp_path / "a.aligner"
    save_session(full_desk(), path)
    data = path.read_bytes()
    path.write_bytes(data[:at] + junk + data[at + length :])
    found = opened_or_told(path)
    assert isinstance(found, Desk) or found.startswith(("The session a.aligner ", "a.aligner is not a session"))


def test_notes_about_reading_are_kept_so_that_they_can_be_said_in_another_language(tmp_path):
    note = Message("{count} attachments were left out.", count=2)
    desk = new_desk(Story("a", "One bridge.", notes=(note, "A note of old.")), Story("b", "Two bridges."))
    save_session(desk, tmp_path / "kept.aligner")
    Draft202012Validator(SCHEMA).validate(json.loads((tmp_path / "kept.aligner").read_text(encoding="utf-8")))
    notes = load_session(tmp_path / "kept.aligner").original.notes
    assert notes == ("2 attachments were left out.", "A note of old.")
    assert [Speech("de")(one) for one in notes] == ["2 Anhänge wurden ausgelassen.", "A note of old."]


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        ({"template": "{count} attachments were left out."}, []),
        ({"template": "{count} attachments were left out.", "values": {"number": 2}}, []),
        ({"template": "{a:>9999999999}", "values": {"a": "x"}}, ["{a:>9999999999}"]),
        (3, []),
        (None, []),
    ],
)
def test_a_note_that_is_none_is_left_out(tmp_path, note, kept):
    save_session(new_desk(Story("a", "One bridge."), Story("b", "Two bridges.")), tmp_path / "kept.aligner")
    data = json.loads((tmp_path / "kept.aligner").read_text(encoding="utf-8"))
    data["original"]["notes"] = [note]
    (tmp_path / "kept.aligner").write_text(json.dumps(data), encoding="utf-8")
    assert list(load_session(tmp_path / "kept.aligner").original.notes) == kept
