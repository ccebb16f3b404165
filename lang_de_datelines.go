package newsmark

import "slices"

// germanDatelineWords returns the words that datelines in German are told by.
func germanDatelineWords() []NewsWord {
	return slices.Concat(
		wordRows(NoteWord, "de", "local papers", "Oberbeuren (*) – Die Brücke ist offen.", "PM|PD|PI|mgt|zvg"),
		wordRows(OutletWord, "de", "agencies", "Oberbeuren (* Bote) – Die Brücke ist offen.", "Nachrichtenagentur|Presseagentur|Agentur|Pressedienst|Nachrichtendienst"),
		wordRows(NotPlaceWord, "de", "what else stands in brackets before a text", "(*) Die Brücke ist offen.", "Symbolbild|Archivbild|Archivfoto|Bild|Bilder|Werbung|Aktualisiert|Nachtrag|Korrektur|Ergänzung|Quelle|Lacht|Lachen|Applaus|Gelächter|Beifall|Seufzt|Schweigt|Name|Exklusiv|Premium|Gastbeitrag|Pressemitteilung|Vorabmeldung|Aufmacher|Fortsetzung|Triggerwarnung|Liveticker|Redaktion|Lesezeit|Noch|Fast|Nicht"),
		wordRows(NotPlaceWord, "de", "bylines of agencies", "* dpa | Die Brücke ist offen.", "Von"),
		wordRows(NotPlaceWord, "de", "rubrics in capitals", "* – Die Brücke ist offen.", "OBEN|UNTEN|LINKS|RECHTS|MITTE|RUBRIK|RÄTSEL|RATGEBER|REZEPT|NACHRUF|PORTRÄT|STECKBRIEF|CHRONIK|LESERBRIEF|LESERBRIEFE|BUCHTIPP|FILMTIPP|TV-TIPP|TAGESTIPP|ZITAT|ZAHL"),
		wordRows(NotPlaceWord, "de", "labels in capitals", "* – Die Brücke ist offen.", "UMFRAGE|BILANZ|RÜCKBLICK|AUSBLICK|PRESSESCHAU|EXPERTE|STATISTIK|ERKLÄRUNG|FRAGE|ANTWORT|FRAGEN|TIPPS|FAKTENCHECK|HEUTE|MORGEN|GESTERN|PROTOKOLL|ERGEBNIS|AUFSTELLUNG|ZUSCHAUER|SCHIEDSRICHTER|BEGINN|EINLASS|ORT|DATUM|UHRZEIT|TELEFON"),
		wordRows(NoteWord, "de", "papers", "OBERBEUREN (*) – Die Brücke ist offen.", "Korrespondent|Korrespondentin|Korrespondenten|Bericht"),
		wordRows(RegionWord, "de", "local papers", "Oberbeuren/* Die Brücke ist offen.", "Westf.|Westfalen.|Odw.|Opf.|Obb.|Ndb.|Ofr.|Ufr.|Mfr.|Schw.|Erzgeb.|Vogtl.|Sa.|Thür.|Hess.|Rhld.|Holst.|Han.|Hann.|Oberbay.|Niederbay.|Württ.|Meckl.|Pom.|Brdbg.|Sachs.|Rhön.|Allg.|Pfalz.|Pf.|Saar.|Taunus.|Ts.|Ww.|Oberlaus.|Lausitz.|Mark.|Altm."),
		wordRows(PlaceWord, "de", "dpa", "Oberbeuren * Lenne (dpa) – Die Brücke ist offen.", "d|i|b|a.d|i.d|o.d"),
	)
}
