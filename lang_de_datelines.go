package newsmark

// germanDatelineWords returns the words that datelines in German are told by.
func germanDatelineWords() []NewsWord {
	return joinRows(
		wordRows(NoteWord, "de", "local papers", "Oberbeuren (*) – Die Brücke ist offen.", "pm|pd|pi|PI|mgt|zvg"),
		wordRows(OutletWord, "de", "agencies", "Oberbeuren (* Bote) – Die Brücke ist offen.", "Nachrichtenagentur|Presseagentur|Agentur|Pressedienst|Nachrichtendienst"),
		wordRows(NotPlaceWord, "de", "what else stands in brackets before a text", "(*) Die Brücke ist offen.", "Symbolbild|Archivbild|Archivfoto|Foto|Fotos|Bild|Bilder|Video|Audio|Anzeige|Werbung|Hinweis|Update|Aktualisiert|Nachtrag|Korrektur|Ergänzung|Quelle|Satire|Glosse|Kommentar|Lacht|Lachen|Applaus|Gelächter|Beifall|Pause|Seufzt|Schweigt|Name|Stand|Exklusiv|Premium|Interview|Meinung|Gastbeitrag|Pressemitteilung|Vorabmeldung|Aufmacher|Fortsetzung|Spoiler|Triggerwarnung|Achtung|Wichtig|Neu|Live|Liveticker|Podcast|Sponsored|Redaktion|Lesezeit|Teil|Noch|Fast|Nicht"),
		wordRows(NotPlaceWord, "de", "rubrics in capitals", "*: Die Brücke ist offen.", "OBEN|UNTEN|LINKS|RECHTS|MITTE|RUBRIK|RÄTSEL|RATGEBER|REZEPT|INTERVIEW|NACHRUF|PORTRÄT|STECKBRIEF|CHRONIK|LESERBRIEF|LESERBRIEFE|BUCHTIPP|FILMTIPP|TV-TIPP|TAGESTIPP|ZITAT|ZAHL"),
	)
}
