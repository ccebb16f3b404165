package newsmark

// German.

func init() {
	languages = append(languages, &language{
		tag: "de",

		// Credits.

		// Bylines, datelines and lines about the piece.
		lines: joinRows(
			lineRows(RoleByline, LineOpens, "de", "papers", "* Heike Stetten", "Von|Text von|Ein Bericht von|Eine Reportage von|Ein Gastbeitrag von|Gastbeitrag von|Ein Interview von|Interview von|Ein Kommentar von|Kommentar von|Eine Analyse von|Analyse von|Aufgezeichnet von|Protokoll von|Mitarbeit:|Mitarbeit von|Unter Mitarbeit von|Autor:|Autorin:|Autoren:|Autorinnen:|Bericht:|Interview:|Aufgezeichnet:|Text und Fotos:|Text & Fotos:|Verfasser:|Verfasserin:|Geschrieben von|Ein Essay von|Eine Kolumne von|Kolumne von|Text und Foto:|Zusammengestellt von"),
			lineRows(RoleEditor, LineOpens, "de", "papers", "* Urs Odermatt", "Redaktion:|Redaktor:|Redakteur:|Redakteurin:|Redigiert von|Lektorat:|Korrektorat:|Bearbeitet von|Online-Redaktion:|Bearbeitung:|Verantwortlich:|Schlussredaktion:|Produktion:"),
			lineRows(RoleSource, LineOpens, "de", "papers and portals", "* Gemeinde Oberbeuren", "Quelle:|Quellen:|Originalquelle:|Originalartikel:|Zuerst erschienen|Dieser Artikel erschien zuerst|Dieser Text erschien zuerst|Der Artikel erschien zuerst|Dieser Beitrag erschien zuerst|Der Beitrag erschien zuerst|Dieser Artikel ist zuerst|Dieser Text ist zuerst|Mit Material von|Mit Material der|Mit Agenturmaterial"),
			lineRows(RoleCopyright, LineOpens, "de", "papers", "*, Oberbeurer Bote", "Alle Rechte vorbehalten|Nachdruck verboten|Copyright by|Nachdruck nur mit|Vervielfältigung nur mit|Alle Inhalte ©|Urheberrechtlich geschützt|© dpa-infocom"),
			lineRows(RoleCopyright, LineEnds, "de", "papers", "Die Inhalte sind geschützt, *", "alle Rechte vorbehalten|Nachdruck verboten|Weiterverbreitung verboten"),
			lineRows(RoleRelated, LineOpens, "de", "papers and portals", "*: Warum der Radweg endet", "Lesen Sie auch|Lesen Sie hier|Lesen Sie dazu|Lesen Sie mehr|Lesen Sie weiter|Lesen Sie außerdem|Mehr zum Thema|Mehr dazu|Mehr Informationen:|Mehr Artikel|Mehr Nachrichten|Mehr News|Weitere Artikel|Weitere Meldungen|Weitere Nachrichten|Weitere Informationen:|Weiterlesen|Auch interessant|Das könnte Sie auch interessieren|Das könnte dich auch interessieren|Passend dazu|Zum Thema:|Siehe auch|Lies auch|Lies hier|Hier geht's|Hier geht’s|Zum Artikel|Zum Weiterlesen|Interessant:|Ähnliche Artikel|Abonnieren Sie|Folgen Sie uns|Folge uns|Melden Sie sich hier|Jetzt anmelden|Jetzt abonnieren|Jetzt weiterlesen|Unsere Leseempfehlung|Leseempfehlung:|Empfehlung:|Newsletter:|Meistgelesen|Bestellen Sie unseren Newsletter|Zum Newsletter|Auch lesenswert|Lesetipp:"),
			lineRows(RoleRelated, LineWhole, "de", "portals", "*", "Mehr|Anzeige|Teilen|Zum Original|Newsletter abonnieren|Kommentieren|Mehr lesen|Jetzt lesen"),
			[]LinePhrase{
				{Text: "©", And: "Rechte", Role: RoleCopyright, Language: "de", Origin: "papers", Example: "© Oberbeurer Bote, die Rechte vorbehalten"},
				{Text: "Melden Sie sich", And: "Newsletter", Role: RoleRelated, Language: "de", Origin: "papers", Example: "Melden Sie sich für unseren Newsletter an."},
				{Text: "Der Beitrag ", And: " erschien zuerst auf ", Role: RoleSource, Language: "de", Origin: "WordPress feeds", Example: "Der Beitrag Radweg endet erschien zuerst auf Oberbeurer Bote."},
			},
		),
		words: joinRows(
			wordRows(MonthWord, "de", "APA", "Wien, 3. * - Die Brücke ist offen.", "Januar|Jänner|Februar|Feber|März|Mai|Juni|Juli|Oktober|Dezember|Jän|Mär|Mrz|Okt|Dez"),
			wordRows(AndWord, "de", "papers", "Von Heike Stetten * Urs Odermatt", "und|sowie"),
			wordRows(TitleWord, "de", "papers", "Von * Heike Stetten", "med|phil|Mag|Dipl|Ing|DI|Univ|DDr|Lic|Hon"),
			wordRows(ParticleWord, "de", "papers", "Von Heike * Stetten", "vom|zum|zur"),
			wordRows(PlaceWord, "de", "dpa", "Frankfurt * Main (dpa) – Die Brücke ist offen.", "am|an|im|bei|ob|unter|auf"),
			wordRows(PlaceWord, "de", "dpa", "Frankfurt an * Oder (dpa) – Die Brücke ist offen.", "dem|in"),
			wordRows(TailWord, "de", "papers", "Von Heike Stetten * Oberbeuren", "aus|mit|für"),
			wordRows(NotPlaceWord, "de", "what else stands before a dash", "* – Die Brücke ist offen.", "NRW|EILMELDUNG|LIVE-TICKER|KOMMENTAR|ANALYSE|MEINUNG|ANZEIGE|ACHTUNG|WICHTIG|NEU|SPD|CDU|CSU|FDP|AFD|GLOSSE|REPORTAGE|ESSAY|KOLUMNE|SERIE|TEIL|FAZIT|INFO|TIPP|HINWEIS|SERVICE|WETTER|THEMA|HINTERGRUND|ÖVP|SPÖ|FPÖ|SVP|BVB|FCB|HSV|ADAC|DFB|ARD|ZDF|ORF|SRF|DDR|BRD|EIL"),
			wordRows(NotPlaceWord, "de", "what stands before a date", "*, 3. Mai – Die Brücke ist offen.", "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Am|Ab|Bis|Seit|Vom|Stand"),
			wordRows(NotNameWord, "de", "what else stands behind Von", "Von * Mittag", "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Anfang|Haus|Mitte|Ende|Heute|Morgen|Gestern"),
		),
		wires: joinRows(
			agencyRows("de", "agencies, as they name themselves", "Oberbeuren (*) - Die Brücke ist offen.", "dpa-AFX|dts|dts Nachrichtenagentur|Keystone-SDA|Keystone-ATS|sda|epd|KNA|SID|awp|ots|dapd|ddp|rtr|kathpress|dpo|red"),
		),

		// Captions.
		signs: []CaptionSign{
			{Text: "Im Bild", Sign: EvidenceMark, Origin: "Austrian papers", Example: "Im Bild die Brücke vor der Sanierung"},
			{Text: "Unser Bild zeigt", Sign: EvidenceMark, Origin: "local papers", Example: "Unser Bild zeigt die Brücke vor der Sanierung"},
			{Text: "Unser Foto zeigt", Sign: EvidenceMark, Origin: "local papers", Example: "Unser Foto zeigt die Brücke vor der Sanierung"},
			{Text: "Das Foto zeigt", Sign: EvidenceMark, Origin: "local papers", Example: "Das Foto zeigt die Brücke vor der Sanierung"},
			{Text: "Bildunterschrift:", Sign: EvidenceMark, Origin: "press releases", Example: "Bildunterschrift: die Brücke vor der Sanierung"},
			{Text: "BU:", Sign: EvidenceMark, Origin: "press releases", Example: "BU: die Brücke vor der Sanierung"},
			{Text: "Legende:", Sign: EvidenceMark, Origin: "SRF", Example: "Legende: Die Brücke vor der Sanierung"},
			{Text: "Abb. #", Sign: EvidenceMark, Origin: "science sites", Example: "Abb. 2: die Brücke vor der Sanierung"},
			{Text: "Abbildung #:", Sign: EvidenceMark, Origin: "science sites", Example: "Abbildung 2: die Brücke vor der Sanierung"},
			{Text: "Bild #:", Sign: EvidenceMark, Origin: "local papers", Example: "Bild 2: die Brücke vor der Sanierung"},
			{Text: "(l.)", Sign: EvidencePosition, Origin: "dpa", Example: "Der Bürgermeister (l.) und die Ingenieurin"},
			{Text: "(l)", Sign: EvidencePosition, Origin: "dpa", Example: "Der Bürgermeister (l) und die Ingenieurin"},
			{Text: "(r.)", Sign: EvidencePosition, Origin: "dpa", Example: "Der Bürgermeister (r.) und die Ingenieurin"},
			{Text: "(r)", Sign: EvidencePosition, Origin: "dpa", Example: "Der Bürgermeister (r) und die Ingenieurin"},
			{Text: "(links)", Sign: EvidencePosition, Origin: "local papers", Example: "Der Bürgermeister (links) und die Ingenieurin"},
			{Text: "(rechts)", Sign: EvidencePosition, Origin: "local papers", Example: "Der Bürgermeister (rechts) und die Ingenieurin"},
			{Text: "(v.l.", Sign: EvidencePosition, Origin: "local papers", Example: "Die Sieger (v.l.n.r.) Ada und Ben"},
			{Text: "(v. l.", Sign: EvidencePosition, Origin: "local papers", Example: "Die Sieger (v. l.) Ada und Ben"},
			{Text: "von links", Sign: EvidencePosition, Origin: "local papers", Example: "Die Sieger von links Ada und Ben"},
			{Text: "(Archivbild)", Sign: EvidencePosition, Origin: "dpa", Example: "Die alte Brücke (Archivbild)"},
			{Text: "(Archivfoto)", Sign: EvidencePosition, Origin: "dpa", Example: "Die alte Brücke (Archivfoto)"},
			{Text: "(Symbolbild)", Sign: EvidencePosition, Origin: "dpa", Example: "Eine Brücke (Symbolbild)"},
			{Text: "(Symbolfoto)", Sign: EvidencePosition, Origin: "dpa", Example: "Eine Brücke (Symbolfoto)"},
			{Text: "Doch", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Doch die Brücke blieb zu"},
			{Text: "Aber", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Aber die Brücke blieb zu"},
			{Text: "Zudem", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Zudem blieb die Brücke zu"},
			{Text: "Außerdem", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Außerdem blieb die Brücke zu"},
			{Text: "Dennoch", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Dennoch blieb die Brücke zu"},
			{Text: "Und", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Und die Brücke blieb zu"},
			{Text: "Dann", Sign: EvidenceContinues, Origin: "openings of story paragraphs", Example: "Dann blieb die Brücke zu"},
			{Text: "Anmerkung der Redaktion", Sign: EvidenceNote, Origin: "German papers", Example: "Anmerkung der Redaktion: Die Weiche war falsch benannt"},
			{Text: "Hinweis", Sign: EvidenceNote, Origin: "German papers", Example: "Hinweis: Die Weiche war falsch benannt"},
			{Text: "Korrektur", Sign: EvidenceNote, Origin: "German papers", Example: "Korrektur: Die Weiche war falsch benannt"},
		},
	})
}
