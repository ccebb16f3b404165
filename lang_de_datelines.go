package newsmark

import "slices"

// germanDatelineWords returns the words that datelines in German are told by.
func germanDatelineWords() []NewsWord {
	return slices.Concat(
		wordRows(NoteWord, "de", "local papers", "Oberbeuren (*) – Die Brücke ist offen.", "PM|PD|PI|mgt|zvg"),
		wordRows(NoteWord, "de", "regional services of dpa", "Oberbeuren (dpa/*) – Die Brücke ist offen.", "lsw|lby|lnw|lhe|lrs|lno|lni|lth|lbn"),
		wordRows(OutletWord, "de", "agencies", "Oberbeuren (* Bote) – Die Brücke ist offen.", "Nachrichtenagentur|Presseagentur|Agentur|Pressedienst|Nachrichtendienst"),
		wordRows(OpeningWord, "de", "papers that set the place in capitals", "OBERBEUREN * Brücke am Wehr ist seit dem frühen Montagmorgen wieder offen.", "Der|Die|Das|Ein|Eine|Einen|Einem|Einer|Kein|Keine|Im|Am|Auf|Aus|Nach|Nachdem|Bei|Beim|Mit|Vor|Seit|Weil|Wer|Wie|Wenn|Zum|Zur|Vom|Von|Für|Unter|Über|Bis|Rund|Mehr|Nur|Noch|Nun|Jetzt|Es|Sein|Seine|Ihr|Ihre|Viele|Alle|Als|Auch|Bereits|Etwa|Gegen|Kurz|Trotz|Während|Wegen|Zwei|Drei|Vier|Fünf|Sechs|Zehn|Knapp|Zwischen|Durch|Ohne|Dieser|Diese|Dieses|Dort|Damit|Erst|Heute|Gestern|Ab|Um|Zu|Unbekannte|Insgesamt|Künftig|Wieder|Hunderte|Tausende|Erneut|Großer|Große|Neue|Neuer|Einmal|Fast|Schon|Eigentlich|Kaum|Endlich|Sie|Er|Wir"),
		wordRows(OpeningWord, "de", "papers that set the place in capitals", "OBERBEUREN * Brücke am Wehr ist seit dem frühen Montagmorgen gesperrt.", "In der|In den|In dem|In einer|In einem|In dieser|In diesem|An der|An den|An einem|An einer"),
		wordRows(NounEnding, "de", "what else stands in bold before a text", "Ober*. Die Brücke ist offen.", "ung|heit|keit|schaft|tion|tät|ismus|nis|ment|tag|abend|zeit|woche|jahr|fest|preis|frage|tipp|kurs|fahrt|spiel|sieg|news|ticker|lage|bericht|stück|suche|fall|problem|besuch|reise|tour|derby|prozess|krise|wahl|streit|debatte|umbau"),
		wordRows(PlaceName, "de", "dpa", "*. Der Turm ist offen.", "Halle (Saale)|Frankfurt am Main|Neustadt an der Aisch|Mülheim an der Ruhr|Rothenburg ob der Tauber|Freiburg im Breisgau|Landsberg am Lech|Limburg an der Lahn|Offenbach am Main|Esslingen am Neckar|Rottenburg am Neckar|Kirchheim unter Teck|Wangen im Allgäu|Weißenburg in Bayern|Neumarkt in der Oberpfalz|Brandenburg an der Havel|Waren an der Müritz|Plau am See|Zell am See|Bruck an der Mur|Ried im Innkreis|Kirchdorf an der Krems|Waidhofen an der Ybbs|Stein am Rhein"),
		wordRows(NotPlaceWord, "de", "offices that send reports", "*-OB: Die Brücke ist offen.", "POL|BPOL|LPI|HZA"),
		wordRows(PlaceName, "de", "papers that set no sign behind the place", "* Die Brücke am Wehr ist seit dem frühen Montagmorgen wieder offen.", "Hamburg|Frankfurt|Düsseldorf|Duisburg|Nürnberg|Bielefeld|Mannheim|Augsburg|Mönchengladbach|Magdeburg|Freiburg|Oldenburg|Heidelberg|Darmstadt|Würzburg|Wolfsburg|Regensburg|Offenbach|Ingolstadt|Heilbronn|Pforzheim|Hildesheim|Flensburg|Ratingen|Hilden|Meerbusch|Kleve|Wesel|Geldern|Kempen|Remscheid|Solingen|Langenfeld|Mettmann|Salzburg|Klagenfurt|Feldkirch|Rankweil|Oberhausen|Recklinghausen|Nordhausen|Mühlhausen|Innsbruck|Vöcklabruck|Paderborn|Neumünster|Delmenhorst|Grevenbroich|Wilhelmshaven|Cloppenburg|Bad Zwischenahn|Rendsburg|Schaffhausen|Frauenfeld|Rapperswil|Bottrop|Gladbeck"),
		wordRows(PlaceEnding, "de", "local papers", "Nieder* – Die Brücke ist offen.", "hausen|husen|bruck|brugg|broich|bostel|trup|koog|büll|fehn|horst|roda|münster|bühl|wörth|werder|born|kappel|beck|trop|hövel"),
		wordRows(PlaceWord, "de", "epd, dpa", "Frankfurt * (dpa) – Die Brücke ist offen.", "a.M|i.Br|a.H|a.S|i.W|i.O|i.T|a.N|o.d.T|v.d.H|i.V|i.E"),
		wordRows(NotPlaceWord, "de", "what else stands in brackets before a text", "(*) Die Brücke ist offen.", "Symbolbild|Archivbild|Archivfoto|Bild|Bilder|Werbung|Aktualisiert|Nachtrag|Korrektur|Ergänzung|Quelle|Lacht|Lachen|Applaus|Gelächter|Beifall|Seufzt|Schweigt|Name|Exklusiv|Premium|Gastbeitrag|Pressemitteilung|Vorabmeldung|Aufmacher|Fortsetzung|Triggerwarnung|Liveticker|Redaktion|Lesezeit|Noch|Fast|Nicht"),
		wordRows(NotPlaceWord, "de", "bylines of agencies", "* dpa | Die Brücke ist offen.", "Von"),
		wordRows(NotPlaceWord, "de", "rubrics in capitals", "* – Die Brücke ist offen.", "OBEN|UNTEN|LINKS|RECHTS|MITTE|RUBRIK|RÄTSEL|RATGEBER|REZEPT|NACHRUF|PORTRÄT|STECKBRIEF|CHRONIK|LESERBRIEF|LESERBRIEFE|BUCHTIPP|FILMTIPP|TV-TIPP|TAGESTIPP|ZITAT|ZAHL"),
		wordRows(NotPlaceWord, "de", "labels in capitals", "* – Die Brücke ist offen.", "UMFRAGE|BILANZ|RÜCKBLICK|AUSBLICK|PRESSESCHAU|EXPERTE|STATISTIK|ERKLÄRUNG|FRAGE|ANTWORT|FRAGEN|TIPPS|FAKTENCHECK|HEUTE|MORGEN|GESTERN|PROTOKOLL|ERGEBNIS|AUFSTELLUNG|ZUSCHAUER|SCHIEDSRICHTER|BEGINN|EINLASS|ORT|DATUM|UHRZEIT|TELEFON"),
		wordRows(NoteWord, "de", "papers", "OBERBEUREN (*) – Die Brücke ist offen.", "Korrespondent|Korrespondentin|Korrespondenten|Bericht"),
		wordRows(RegionWord, "de", "local papers", "Oberbeuren/* Die Brücke ist offen.", "Westf.|Westfalen.|Odw.|Opf.|Obb.|Ndb.|Ofr.|Ufr.|Mfr.|Schw.|Erzgeb.|Vogtl.|Sa.|Thür.|Hess.|Rhld.|Holst.|Han.|Hann.|Oberbay.|Niederbay.|Württ.|Meckl.|Pom.|Brdbg.|Sachs.|Rhön.|Allg.|Pfalz.|Pf.|Saar.|Taunus.|Ts.|Ww.|Oberlaus.|Lausitz.|Mark.|Altm."),
		wordRows(PlaceWord, "de", "dpa", "Oberbeuren * Lenne (dpa) – Die Brücke ist offen.", "d|i|b|a.d|i.d|o.d"),
	)
}
