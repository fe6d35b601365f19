"""The newsroom's own list: what its lines mean, and one clear sentence for a line that means nothing."""

import pytest

from aligner.known import HouseListError, load_house_list

LIST = """\
# Names as the desk wants them
Halvard Bruunkamp = Halward Bruunkamp, H. Bruunkamp ! Halvard Brunkamp, Halfard Bruunkamp
São Veríssimo ! Sao Verissimo   # always with its marks

Ostrahlo
"""


@pytest.fixture
def written(tmp_path):
    def write(text, encoding="utf-8"):
        path = tmp_path / "names.txt"
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return path

    return write


def test_right_and_accepted_spellings(written):
    house = load_house_list(written(LIST))
    assert [entry.right for entry in house.entries] == ["Halvard Bruunkamp", "São Veríssimo", "Ostrahlo"]
    assert house.right_spelling("halward bruunkamp") == "Halvard Bruunkamp"
    assert house.is_known("OSTRAHLO")
    assert house.same("H Bruunkamp", "Halvard Bruunkamp")
    assert not house.same("Ostrahlo", "Halvard Bruunkamp")
    assert not house.same("Nobody", "Nobody")


def test_wrong_spellings(written):
    house = load_house_list(written(LIST))
    assert house.correction("Halfard Bruunkamp") == "Halvard Bruunkamp"
    assert not house.is_known("Halfard Bruunkamp")
    assert house.correction("Halvard Bruunkamp") is None


def test_a_wrong_spelling_may_lack_the_marks_alone(written):
    house = load_house_list(written(LIST))
    assert house.correction("Sao Verissimo") == "São Veríssimo"
    assert not house.is_known("Sao Verissimo")
    assert house.is_known("São Veríssimo")


def test_a_byte_order_mark_and_windows_line_ends_are_no_part_of_names(written):
    house = load_house_list(written("Ostrahlo = Ostralo\r\nVelmeno\r\n", "utf-8-sig"))
    assert [(e.right, e.accepted) for e in house.entries] == [("Ostrahlo", ("Ostralo",)), ("Velmeno", ())]


FORM = "write Right = accepted, accepted ! wrong, wrong."


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Ostrahlo\n= Ostralo\n", f"line 2: it has no name before “=” or “!”; {FORM}"),
        ("Ostrahlo = A = B", f"line 1: it has more than one “=” or “!”, or “!” before “=”; {FORM}"),
        ("Ostrahlo ! A = B", f"line 1: it has more than one “=” or “!”, or “!” before “=”; {FORM}"),
        ("Ostrahlo = Ostralo,, Ostro", f"line 1: it has an empty name behind “=”; {FORM}"),
        ("Ostrahlo !", f"line 1: it has an empty name behind “!”; {FORM}"),
        ("Ostrahlo ! ostrahlo", "line 1, has “ostrahlo” both as right and as wrong; leave one."),
        ("Ostrahlo\n\nVelmeno = Ostrahlo", "line 3, has “ostrahlo”, which line 1 has, too; leave it in one of them."),
        (b"Ostrahlo\nS\xe3o Ver\n", "line 2, is not written in UTF-8; save it as UTF-8 text."),
    ],
)
def test_a_bad_line_is_named(written, text, what):
    path = written(text)
    with pytest.raises(HouseListError) as caught:
        load_house_list(path)
    assert str(caught.value) == f"The list of names {path}, {what}"


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(HouseListError) as caught:
        load_house_list(tmp_path / "none.txt")
    assert str(caught.value) == f"The list of names {tmp_path / 'none.txt'} was not found; check its name."
