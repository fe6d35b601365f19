# ruff: noqa: E501 - stories are read as lines
"""One small story in each language the issue names: found out, cut into sentences, linked, and its faults found.

In every copy the second and third sentence changed places or were merged, one was left out, one was put in, and a
figure changed.
"""

import pytest

from aligner.model import FindingKind, Relation
from aligner.pipeline import compare

STORIES = {
    "de": (
        "Die Stadt Altenried öffnet im Mai ein neues Hallenbad.\n\nDer Bau kostete 12 Millionen Euro und dauerte drei "
        "Jahre. Bürgermeisterin Ilse Krannhagen sprach von einem guten Tag für die Familien.\n\nDas alte Bad wurde vor "
        "zwei Jahren geschlossen, weil das Dach undicht war.",
        "Die Stadt Altenried öffnet im Mai ein neues Hallenbad.\n\nDer Bau kostete 21 Millionen Euro und dauerte drei "
        "Jahre. Bürgermeisterin Ilse Krannhagen sprach von einem guten Tag für die Familien.\n\nEin Café im ersten Stock "
        "soll im Herbst folgen.",
    ),
    "fr": (
        "La ville de Montclair ouvrira une nouvelle piscine au mois de mai.\n\nLes travaux ont coûté 12 millions d'euros "
        "et ont duré trois ans. La maire Odile Vernac a parlé d'un beau jour pour les familles.\n\nL'ancienne piscine "
        "avait fermé il y a deux ans parce que le toit fuyait.",
        "La ville de Montclair ouvrira une nouvelle piscine au mois de mai.\n\nLes travaux ont coûté 21 millions d'euros "
        "et ont duré trois ans. La maire Odile Vernac a parlé d'un beau jour pour les familles.\n\nUn café doit ouvrir au "
        "premier étage à l'automne.",
    ),
    "es": (
        "La ciudad de Valdearcos abrirá una nueva piscina en mayo.\n\nLas obras costaron 12 millones de euros y duraron "
        "tres años. La alcaldesa Inés Robledo habló de un gran día para las familias.\n\nLa piscina vieja cerró hace dos "
        "años porque el techo tenía goteras.",
        "La ciudad de Valdearcos abrirá una nueva piscina en mayo.\n\nLas obras costaron 21 millones de euros y duraron "
        "tres años. La alcaldesa Inés Robledo habló de un gran día para las familias.\n\nUn café abrirá en la primera "
        "planta en otoño.",
    ),
    "uk": (
        "Місто Вербове відкриє новий басейн у травні.\n\nБудівництво коштувало 12 мільйонів гривень і тривало три роки. "
        "Мерка Олена Ставська назвала це гарним днем для родин.\n\nСтарий басейн закрили два роки тому через дірявий дах.",
        "Місто Вербове відкриє новий басейн у травні.\n\nБудівництво коштувало 21 мільйонів гривень і тривало три роки. "
        "Мерка Олена Ставська назвала це гарним днем для родин.\n\nКав'ярня на першому поверсі запрацює восени.",
    ),
    "ar": (
        "تفتح مدينة الواحة مسبحا جديدا في شهر مايو.\n\nكلف البناء 12 مليون دينار واستغرق ثلاث سنوات. قالت رئيسة البلدية "
        "ليلى الحسيني إنه يوم جميل للعائلات.\n\nأغلق المسبح القديم قبل عامين لأن السقف كان متصدعا.",
        "تفتح مدينة الواحة مسبحا جديدا في شهر مايو.\n\nكلف البناء 21 مليون دينار واستغرق ثلاث سنوات. قالت رئيسة البلدية "
        "ليلى الحسيني إنه يوم جميل للعائلات.\n\nسيفتح مقهى في الطابق الأول في الخريف.",
    ),
    "zh": (
        "青河市五月将开放一座新游泳馆。\n\n工程耗资12亿元,历时三年。市长林若水说,这对家庭来说是美好的一天。\n\n旧游泳馆两年前因屋顶漏水而关闭。",
        "青河市五月将开放一座新游泳馆。\n\n工程耗资21亿元,历时三年。市长林若水说,这对家庭来说是美好的一天。\n\n一家咖啡店将于秋天在二楼开业。",
    ),
    "ja": (
        "青川市は五月に新しいプールを開く。\n\n工事には12億円かかり、三年続いた。林市長は家族にとって良い日だと述べた。\n\n古いプールは屋根の雨漏りのため二年前に閉鎖された。",
        "青川市は五月に新しいプールを開く。\n\n工事には21億円かかり、三年続いた。林市長は家族にとって良い日だと述べた。\n\n秋には二階にカフェができる予定だ。",
    ),
}


@pytest.mark.parametrize("language", STORIES)
def test_a_story_is_linked(language):
    comparison = compare(*STORIES[language])
    assert comparison.original.language == comparison.copy.language == language
    assert len(comparison.original.sentences) == len(comparison.copy.sentences) == 4
    links = [(link.original, link.copy, link.relation) for link in comparison.links]
    assert links == [
        ((0,), (0,), Relation.SAME),
        ((1,), (1,), Relation.REWORDED),
        ((2,), (2,), Relation.SAME),
        ((3,), (), Relation.MISSING),
        ((), (3,), Relation.ADDED),
    ]


@pytest.mark.parametrize("language", STORIES)
def test_its_faults_are_found_and_nothing_else(language):
    comparison = compare(*STORIES[language])
    assert sorted(f.kind for f in comparison.findings) == [
        FindingKind.ADDED_PASSAGE,
        FindingKind.CHANGED_NUMBER,
        FindingKind.MISSING_PASSAGE,
    ]
    number = next(f for f in comparison.findings if f.kind is FindingKind.CHANGED_NUMBER)
    assert number.original[0].of(comparison.original.text).startswith("12")
    assert number.copy[0].of(comparison.copy.text).startswith("21")


@pytest.mark.parametrize("language", STORIES)
def test_nothing_is_found_in_a_story_and_itself(language):
    assert compare(STORIES[language][0], STORIES[language][0]).findings == ()


def test_two_languages_are_said():
    comparison = compare(STORIES["de"][0], STORIES["fr"][0])
    assert comparison.notes == (
        "The original seems to be in German and the copy in French: translated texts cannot be compared well.",
    )
