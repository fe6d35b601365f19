"""Texts in every encoding that editors still meet, most of them a single sentence."""

import pytest

from aligner.reading import ReadingError, read_bytes
from aligner.reading.encoding import NAMES, codec_of

POLISH = "Burmistrz Łodzi powiedział, że pociąg przyjedzie w piątek późno."
GERMAN = "Der Bürgermeister von Köln grüßte die Gäste."
RUSSIAN = "Министр заявил, что поезд прибудет в пятницу."


@pytest.mark.parametrize(
    ("text", "codec", "encoding"),
    [
        (GERMAN, "cp1252", "windows-1252"),
        ("Müller", "cp1252", "windows-1252"),
        ("„Es ist schön“, sagte er – und ging.", "cp1252", "windows-1252"),
        (GERMAN, "mac_roman", "macintosh"),
        (GERMAN, "cp850", "ibm850"),
        ("L’été dernier, le maire a été élu à Nîmes où il était né.", "cp1252", "windows-1252"),
        ("Un café à Paris.", "cp1252", "windows-1252"),
        ("El señor Núñez llegó mañana a la reunión en España.", "cp1252", "windows-1252"),
        ("¿Qué pasó?", "cp1252", "windows-1252"),
        ("The mayor said “we were lucky” – and left.", "cp1252", "windows-1252"),
        ("The mayor’s hat cost £20.", "cp1252", "windows-1252"),
        ("20 € a day", "cp1252", "windows-1252"),
        (POLISH, "cp1250", "windows-1250"),
        ("Łódź", "cp1250", "windows-1250"),
        (POLISH, "iso8859_2", "iso-8859-2"),
        ("Starosta řekl, že vlak přijede pozdě.", "cp1250", "windows-1250"),
        ("Belediye başkanı trenin geç geleceğini söyledi.", "cp1254", "windows-1254"),
        ("Міністр заявив, що потяг прибуде у п’ятницю.", "cp1251", "windows-1251"),
        ("Привіт", "cp1251", "windows-1251"),
        (RUSSIAN, "cp1251", "windows-1251"),
        (RUSSIAN, "koi8_r", "koi8-u"),
        (RUSSIAN, "cp866", "ibm866"),
        (RUSSIAN, "iso8859_5", "iso-8859-5"),
        ("Ο δήμαρχος είπε ότι το τρένο θα φτάσει την Παρασκευή.", "cp1253", "windows-1253"),
        ("ראש העיר אמר שהרכבת תגיע ביום שישי.", "cp1255", "windows-1255"),
        ("قال رئيس البلدية إن القطار سيصل يوم الجمعة.", "cp1256", "windows-1256"),
        ("市長は列車が金曜日に到着すると述べた。", "cp932", "shift_jis"),
        ("市長は列車が金曜日に到着すると述べた。", "euc_jp", "euc-jp"),
        ("市長は列車が金曜日に到着すると述べた。", "iso2022_jp", "iso-2022-jp"),
        ("시장은 기차가 금요일에 도착할 것이라고 말했다.", "cp949", "euc-kr"),
    ],
)
def test_short_texts_in_old_encodings(text, codec, encoding):
    story = read_bytes(text.encode(codec), "story.txt")
    assert (story.text, story.encoding, story.notes) == (text, encoding, ())


@pytest.mark.parametrize(
    ("text", "codec", "encoding"),
    [("市长说火车将于星期五到达。", "gb18030", "gb18030"), ("市長說火車將於星期五到達。", "big5", "big5")],
)
def test_a_guess_that_may_be_wrong_says_so(text, codec, encoding):
    story = read_bytes(text.encode(codec), "story.txt")
    assert (story.text, story.encoding) == (text, encoding)
    assert story.notes == (f"The encoding was guessed as {encoding}; if letters look wrong, save the text as UTF-8.",)


@pytest.mark.parametrize(
    ("codec", "encoding"),
    [
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-32", "utf-32"),
        ("utf-16-le", "utf-16"),
        ("utf-16-be", "utf-16"),
        ("utf-32-le", "utf-32"),
        ("utf-32-be", "utf-32"),
    ],
)
@pytest.mark.parametrize("text", ["Grüße, “Søren” 😀\n", "Привет, мир.\nСнова.", "Plain."])
def test_unicode_with_and_without_a_mark(text, codec, encoding):
    story = read_bytes(text.encode(codec), "story.txt")
    assert (story.text, story.encoding, story.notes) == (text, encoding, ())


@pytest.mark.parametrize("mark", [b"\xfe\xff", b"\0\0\xfe\xff"])
def test_big_endian_marks(mark):
    codec = "utf-16-be" if len(mark) == 2 else "utf-32-be"
    assert read_bytes(mark + "Grüße".encode(codec), "story.txt").text == "Grüße"


def test_one_bad_byte_does_not_spoil_utf8():
    story = read_bytes("Grüße aus Köln".encode() + b"\xff!", "story.txt")
    assert (story.text, story.encoding) == ("Grüße aus Köln\ufffd!", "utf-8")
    assert story.notes == ("1 character could not be read and is shown as \ufffd (encoding: utf-8).",)


def test_lost_characters_that_were_lost_before_are_not_counted():
    assert read_bytes("one \ufffd lost".encode(), "story.txt").notes == ()
    data = "Grüße, Grüße, Grüße, Grüße: \ufffd ".encode() + b"\xff \xfe"
    assert read_bytes(data, "story.txt").notes == (
        "2 characters could not be read and are shown as \ufffd (encoding: utf-8).",
    )


def test_a_cut_off_utf16_text():
    story = read_bytes("Grüße".encode("utf-16")[:-1], "story.txt")
    assert story.text == "Grüß\ufffd"
    assert story.notes == ("1 character could not be read and is shown as \ufffd (encoding: utf-16).",)


def test_a_byte_that_windows_does_not_have():
    story = read_bytes("Die Gäste grüßten, er öffnete. Später kam die Königin ".encode("cp1252") + b"\x81.", "a.txt")
    assert story.text == "Die Gäste grüßten, er öffnete. Später kam die Königin \ufffd."
    assert story.encoding == "windows-1252"
    assert story.notes[-1] == "1 character could not be read and is shown as \ufffd (encoding: windows-1252)."


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("ISO-8859-1", "cp1252"),
        (" latin1 ", "cp1252"),
        ("us-ascii", "cp1252"),
        ("GB2312", "gb18030"),
        ("x-sjis", None),
        ("Shift_JIS", "cp932"),
        ("windows-1251", "cp1251"),
        ("utf8", "utf-8"),
        ("rot13", None),
        ("unicode_escape", None),
        ("idna", None),
        ("no\0such", None),
        ("", None),
    ],
)
def test_labels_mean_what_browsers_take_them_for(label, codec):
    assert codec_of(label) == codec


def test_every_named_codec_is_one_of_pythons():
    for codec in NAMES:
        assert "a".encode(codec).decode(codec) == "a"


def test_a_long_text_in_an_old_encoding_is_guessed_from_a_sample():
    text = "A plain line.\n" * 100_000 + RUSSIAN
    story = read_bytes(text.encode("cp1251"), "story.txt")
    assert (story.text, story.encoding) == (text, "windows-1251")


def test_noise_is_no_text():
    with pytest.raises(ReadingError, match=r"^noise is no text that can be read here; open it in the program"):
        read_bytes(b"\x81\x8d\x01\x02\x03\x90\x9d\x81\x04", "noise")
