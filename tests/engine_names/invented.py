"""Invented names of people, villages and companies of many languages: none is a corruption of a well-known one."""

_PEOPLE = """
Marko Petrenko; Ihor Vasylchenko; Oksana Hrytsai; Dmytro Kovalchuk; Pavlo Stetsenko; Nadia Bilyk; Roman Zhuravel;
Lesia Tkach; Arkady Belyakov; Stepan Drozdov; Galina Ryzhkova; Timur Khasanov; Anvar Yuldashev; Gulnora Saidova;
Bektur Osmonov; Aidar Sultanbekov; Levan Kapanadze; Nino Chkheidze; Tigran Sahakyan; Rovshan Guliyev; Thomas
Wheelwright; Hannah Pemberton; Gareth Llewelyn; Fiona MacAskill; Declan Shaughnessy; Tyler Broadbent; Madison
Hargrove; Derek Lindquist; Carla Espinoza; Rosalind Achterberg; Jens Hollerbach; Katrin Wiesner; Uwe Stadelmann;
Birgit Kronauer; Lothar Ziegenhain; Sabine Rottluff; Matthias Eichstedt; Ingo Wendtland; Clément Vauquelin; Mireille
Lagarrigue; Thibault Descombes; Solange Perrineau; Yannick Kerbrat; Odile Marchandeau; Hervé Courtillot; Ignacio
Valdovinos; Rocío Arredondo; Esteban Quirarte; Marisol Iturbide; Gonzalo Barrenechea; Pilar Santisteban; Ramiro
Echeverri; Giuliano Cantarelli; Ornella Frascati; Beppe Tornabene; Luigia Marchetto; Duarte Figueiredo; Fernanda
Cavalcanti; Thiago Nogueira; Wojciech Grabiec; Halina Szymborowa; Zdeněk Houdek; Lenka Procházková; Balázs Törökné;
Ilona Vásárhelyi; Mircea Dumbravă; Ioana Tomescu; Plamen Stoykov; Vesna Kralj; Dragan Obradović; Arben Hoxhaj; Mikko
Lehtovaara; Aino Kettunen; Lars Bjerregaard; Signe Thorsager; Eirik Nordlie; Gunnar Sveinsson; Sandra Kalniete;
Jonas Petrauskas; Yusuf Demirkol; Elif Karagöz; Hakan Yıldıztepe; Samir Bouzidi; Leila Trabelsi; Karim Haddadin;
Nour al-Khatib; Faisal Mutlaq; Hisham Qaddoumi; Zeinab Nasrawi; Reza Farrokhzad; Shirin Golzari; Babak Moradpour;
Kwame Asantewaa; Chidi Okonkwo; Ngozi Adebayo; Thabo Khumalo; Wanjiru Kamau; Tesfaye Gebremariam; Fatou Ndiaye;
Jean-Bosco Habimana; Moussa Coulibaly; Rajesh Venkataraman; Anjali Deshmukh; Sunil Wickramasinghe; Farida Chowdhury;
Imtiaz Baloch; Bishnu Adhikari; Zhou Guanghui; Lin Meiying; Takeshi Morinaga; Haruka Onodera; Pak Chol Min; Seo
Ji-won; Nguyen Thanh Hai; Somchai Rattanakorn; Budi Hartono; Maricel Dimaculangan; Tane Wharepapa
"""
_VILLAGES = """
Verkhnia Rudnia; Kalynivtsi; Stara Hrebelka; Dubrovytsi; Zaliznychne; Borshchahivtsi; Sosnovka; Krasnoborsk; Malye
Vyazemy; Ust-Kamysh; Novotroyitske; Berezhnoye; Kamyshinka; Tarasivka; Lozuvatka; Unterweilbach; Großhartmannsdorf;
Niederbrunn; Ellersheim; Wiesendorf; Bad Lindenau; Saint-Aubin-des-Prés; Villeneuve-le-Bois; Montcarrel; La
Ferté-Rouvray; Beaumesnil; Valdehierro; Torrecilla del Monte; Pozoblanquillo; Santa Engracia; Castelvecchio;
Montefiorito; Sanpietrello; Little Wickham; Thornbury Cross; Eastlake; Pinewood Falls; Harlow Creek; Brackenridge;
Millhaven; Copperton; Dunmere; Ashcombe; Kfar Salameh; Deir Qanoun; Beit Haroun; Tell Ashtar; Wadi Nasim; Qaryat
al-Zuhur; Hosseinabad; Gol Tappeh; Chak Sarwar; Rampurwa; Keshavpur; Doddahalli; Nyamirambo; Kibungira; Oke-Odo;
Mbalizi; Xinzhuangtou; Shangliuhe; Kitamachi; Hwasan-ri; Ban Nong Sai; Sukamaju; Tambakrejo; Pahiatere; Olszewica;
Horní Lhotka; Kisbogárd; Valea Rece; Gorno Selo; Donji Vrh; Kallavere; Saarijoki; Nordfjellet; Strandvik
"""
_COMPANIES = """
Agrovita; Metalurgimpex; Dniprobudservis; Ukragroinvest; Rostransmash; Sevtekhnika; Northbridge Capital; Halden &
Rowe; Bluefern Energy; Castellane Group; Veridia Pharma; Kestrel Analytics; Oakhurst Partners; Lindqvist Marine;
Hansen Bau; Brennwerk; Kraftweber; Softlinea; Novamedica; Aquaterra; Petrolux; Transvolta; Energomash; Meridian
Dairy; Sunfield Foods; Tanaka Seiko; Daehwa Heavy Industries; Ocampo Mining; Cervecería Alcázar; Grupo Montalbán;
Banque Delorme; Éditions Carrefour; Volnyi Golos; Vechirniy Chas; Zapadnye Vesti; Morgenkurier; Le Courrier du Val;
El Correo de Levante; The Harbour Gazette; Daily Lantern
"""


def invented_names() -> list[str]:
    """All of them, in order."""
    listed = " ".join(f"{_PEOPLE};{_VILLAGES};{_COMPANIES}".split())
    return [name.strip() for name in listed.split(";") if name.strip()]
