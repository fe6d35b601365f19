"""Words that tell the seam between a headline and the sentence behind it, by language."""

ARTICLES = {
    "en": frozenset("the a an".split()),
    "de": frozenset("der die das ein eine".split()),
    "fr": frozenset("le la les un une".split()),
    "es": frozenset("el la los las un una".split()),
}

# Behind a name only these surely open a sentence ("… in Vietnam At least 13 people …").
OPENERS = {
    "en": frozenset(
        "this these those he she it they we his her its their there in on at as after before during since while when "
        "although despite according however meanwhile earlier later over more most many some".split()
    ),
    "de": frozenset(
        "er sie es wir dies diese dieser dieses im am bei beim nach laut in seit während wegen trotz zudem jedoch "
        "inzwischen zuvor unterdessen damit dabei dazu mehr viele wie als wenn nachdem".split()
    ),
    "fr": frozenset(
        "il ils elle elles ce cet cette ces dans selon après avant depuis pendant en lors malgré cependant toutefois "
        "plus plusieurs son sa ses leur leurs".split()
    ),
    "es": frozenset(
        "este esta estos estas ese esa según tras en durante desde antes después además mientras cuando aunque "
        "sin más muchos varios su sus".split()
    ),
}

# A name that may open with a word of grammar follows these ("the newspaper The Herald").
NAMERS = frozenset().union(
    "newspaper paper daily weekly magazine journal tabloid broadsheet broadcaster station channel site website portal "
    "outlet film movie series show musical play opera novel book album song single poem painting band group club party "
    "company pub game told tell tells said says reports reported reporting wrote writes write called titled entitled "
    "named quoted quotes".split(),
    "zeitung tageszeitung wochenzeitung zeitschrift magazin blatt boulevardblatt sender portal film serie sendung show "
    "oper roman buch album lied song gedicht band gruppe partei firma spiel platz berichtet berichtete "
    "schreibt schrieb".split(),
    "journal quotidien hebdomadaire revue magazine chaîne site film série émission pièce opéra roman livre album "
    "chanson groupe parti société jeu rapporte écrit".split(),
    "diario periódico semanario revista cadena portal sitio película serie programa obra ópera novela libro disco "
    "canción grupo banda partido empresa juego informa escribe".split(),
)

# A letter follows these ("Serie A").
LETTERED = frozenset(
    "serie series league liga ligue category class klasse classe clase kategorie type typ plan level grade section "
    "block vitamin vitamine vitamina hepatitis hépatite influenza group gruppe groupe grupo route line".split()
)

# A part of a longer story opens with its number ("Part 4").
PARTS = frozenset("part chapter teil kapitel partie chapitre parte capítulo".split())

# Words that no headline ends with.
HANGING = frozenset().union(
    *ARTICLES.values(),
    "of in to for and or by with from at on as that than but is was against below above into about between among "
    "without through until".split(),
    "und oder von vom zu zum mit im am für den dem des auf bei aus gegen über unter zwischen ohne durch bis".split(),
    "moins menos least environ quelque unos unas casi presque mindestens höchstens".split(),
    "de du et ou à au aux en dans par pour sur que qui d l contre entre sans vers chez il".split(),
    "del y o con por para al su di e da do contra hacia hasta sobre".split(),
)
