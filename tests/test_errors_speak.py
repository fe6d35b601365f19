"""Every sentence that an editor can meet when something fails can be said in every language."""

import ast
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from cli_runs import ROOT, aligner, write_pair

import aligner as engine
from aligner import HouseListError, ReadingError, SavingError, SessionError, compare, load_house_list, load_session
from aligner.reading import read_bytes
from aligner.speech import SPOKEN, Message, PlainError, Speech
from scripts.build_speech import ERRORS

FOREIGN = [language for language in SPOKEN if language != "en"]


def calls() -> Iterator[tuple[str, ast.Call, str]]:
    """Every call in the engine by its place, and the name of what is called."""
    for path in sorted((ROOT / "aligner").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node, name


def every_error(kind: type[PlainError]) -> set[str]:
    return {kind.__name__}.union(*(every_error(one) for one in kind.__subclasses__()))


def test_every_error_with_a_sentence_is_one_whose_sentences_are_gathered():
    for path in (ROOT / "aligner").rglob("*.py"):
        if path.name != "__main__.py":
            __import__(".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"))
    assert {name for name in every_error(PlainError) if not name.startswith("_")} == set(ERRORS)


def test_no_sentence_is_put_together_before_it_is_said():
    """One made of pieces, or by an f-string, could be said in English alone."""
    made = (ast.JoinedStr, ast.BinOp)
    wrong = [
        place
        for place, call, name in calls()
        if name in {*ERRORS, "Message", "template"} and call.args and isinstance(call.args[0], made)
    ]
    assert wrong == []


def test_an_error_with_a_plain_sentence_is_raised_as_such():
    """What is raised for people is one of these; what is raised for programmers alone is a built-in error."""
    assert all(issubclass(kind, PlainError) for kind in (ReadingError, SessionError, SavingError, HouseListError))
    assert issubclass(engine.ReportError, PlainError)


def failures(folder: Path) -> list[PlainError]:
    """Things that go wrong at every border, each as it would."""
    names, session = folder / "names.txt", folder / "old.aligner"
    names.write_text("Ostrahlo = = Ostro\n", encoding="utf-8")
    session.write_text(json.dumps({"aligner-session": 2, "original": {}, "opened": {}}), encoding="utf-8")
    comparison = compare("A ferry sank.", "A ferry sailed.")
    work = [
        lambda: engine.read(folder / "none.txt"),
        lambda: engine.read(folder),
        lambda: engine.read(folder / ("n" * 300)),
        lambda: read_bytes(b"", "empty.txt"),
        lambda: read_bytes(b"\x89PNG\r\n\x1a\n", "a.png"),
        lambda: read_bytes(b"PK\x03\x04broken", "a.docx"),
        lambda: read_bytes(b"\x81\x8d\x01\x02\x03\x90\x9d\x81\x04", "noise"),
        lambda: read_bytes(b"%PDF-1.7 broken", "a.pdf"),
        lambda: read_bytes(b"{", "a.json"),
        lambda: load_house_list(names),
        lambda: load_house_list(folder / "gone.txt"),
        lambda: load_session(session),
        lambda: load_session(folder / "gone.aligner"),
        lambda: engine.save_mended(comparison, folder / "no" / "a.txt"),
        lambda: engine.save(comparison, folder / "report.odd"),
        lambda: engine.save(comparison, folder / "no" / "report.html"),
        lambda: engine.render(comparison, "odd"),
    ]
    told = []
    for one in work:
        with pytest.raises(PlainError) as caught:
            one()
        told.append(caught.value)
    return told


@pytest.mark.parametrize("language", FOREIGN)
def test_what_fails_is_said_in_the_language(tmp_path, language):
    say = Speech(language)
    for error in failures(tmp_path):
        assert isinstance(error.message, Message)
        assert say(error.message) != str(error), error
        assert all(say(value) != value for value in error.message.values.values() if isinstance(value, Message)), error


def test_a_sentence_inside_a_sentence_is_said_with_it(tmp_path):
    error = next(error for error in failures(tmp_path) if isinstance(error, SavingError))
    assert Speech("de")(error.message) == (
        f"Die ausgebesserte Fassung konnte nicht in „{tmp_path}/no/a.txt“ gespeichert werden: "
        "Den Ordner gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen."
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["compare", "a.txt"], "Nennen Sie auch die Fassung; nur eine Sitzung (.aligner) enthält beide Texte."),
        (["compre"], "Den Befehl „compre“ gibt es nicht; vielleicht ist einer von diesen gemeint: compare."),
        (["compare", "a", "b", "--zzz"], "Die Option --zzz gibt es nicht."),
        (["compare"], "ORIGINAL fehlt."),
        (["batch", "a", "--out", "r", "--workers", "0"], "Die Zahl hinter --workers muss 1 oder mehr sein."),
        (["batch", "a", "--out", "r", "--workers", "x"], "Hinter --workers muss eine ganze Zahl stehen."),
        (["batch", "a", "--out", ""], "Der Name hinter --out ist leer: Nennen Sie eine Datei."),
        (
            ["match", "none", "none"],
            "none ist kein Ordner: Nennen Sie den Ordner der Originale, dann den der Fassungen.",
        ),
        (["sample", "odd"], "Ein Beispiel odd gibt es nicht; es gibt round-trip, short-edition, house-style."),
    ],
)
def test_the_command_line_fails_in_the_language(tmp_path, monkeypatch, arguments, said):
    monkeypatch.chdir(tmp_path)
    status, out, err = aligner(*arguments, "--language=de")
    assert (status, out) == (2, "")
    assert err.startswith(f"aligner: {said}")


def test_notes_and_the_samples_too(tmp_path):
    original, _ = write_pair(tmp_path)
    _, out, _ = aligner("compare", original, original, "--language", "es")
    assert "Nota: Los dos lados son el mismo archivo: indique dos versiones del texto.\n" in out
    assert "Eine gekürzte Ausgabe" not in aligner("sample", "--language", "de")[1]
    assert "Ein Dorf verlegt sein Theater" in aligner("sample", "--language", "de")[1]
